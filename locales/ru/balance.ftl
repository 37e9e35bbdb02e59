### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = Что хорошего в том, чтобы остаться здесь?
    .short = Остаться: хорошо
balance-stay_good_words = Если хотите, расскажите больше своими словами.
    .hint = О том, что хорошо, если остаться здесь.
balance-stay_less_good = Что не очень хорошо в том, чтобы остаться здесь?
    .short = Остаться: не очень хорошо
balance-stay_less_good_words = Если хотите, расскажите больше своими словами.
    .hint = О том, что не очень хорошо, если остаться здесь.
balance-move_good = Что хорошего в том, чтобы переехать?
    .short = Переехать: хорошо
balance-move_good_words = Если хотите, расскажите больше своими словами.
    .hint = О том, что хорошо, если переехать.
balance-move_less_good = Что не очень хорошо в том, чтобы переехать?
    .short = Переехать: не очень хорошо
balance-move_less_good_words = Если хотите, расскажите больше своими словами.
    .hint = О том, что не очень хорошо, если переехать.

compare-expected = Что Вы думаете?
compare-verified = Что мы точно знаем?
compare-here = Здесь
compare-there = На новом месте
