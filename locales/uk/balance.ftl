### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = Що доброго в тому, щоб залишитися тут?
    .short = Залишитися: добре
balance-stay_good_words = Якщо хочете, розкажіть більше своїми словами.
    .hint = Про те, що добре, якщо залишитися тут.
balance-stay_less_good = Що не дуже добре в тому, щоб залишитися тут?
    .short = Залишитися: не дуже добре
balance-stay_less_good_words = Якщо хочете, розкажіть більше своїми словами.
    .hint = Про те, що не дуже добре, якщо залишитися тут.
balance-move_good = Що доброго в тому, щоб переїхати?
    .short = Переїхати: добре
balance-move_good_words = Якщо хочете, розкажіть більше своїми словами.
    .hint = Про те, що добре, якщо переїхати.
balance-move_less_good = Що не дуже добре в тому, щоб переїхати?
    .short = Переїхати: не дуже добре
balance-move_less_good_words = Якщо хочете, розкажіть більше своїми словами.
    .hint = Про те, що не дуже добре, якщо переїхати.

compare-expected = Що Ви думаєте?
compare-verified = Що ми точно знаємо?
compare-here = Тут
compare-there = На новому місці
