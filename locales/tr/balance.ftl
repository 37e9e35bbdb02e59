### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = Burada kalmanın iyi yanları neler?
    .short = Kalmak: iyi
balance-stay_good_words = İsterseniz kendi sözlerinizle daha fazla anlatın.
    .hint = Burada kalmanın iyi yanları hakkında.
balance-stay_less_good = Burada kalmanın pek iyi olmayan yanları neler?
    .short = Kalmak: pek iyi değil
balance-stay_less_good_words = İsterseniz kendi sözlerinizle daha fazla anlatın.
    .hint = Burada kalmanın pek iyi olmayan yanları hakkında.
balance-move_good = Taşınmanın iyi yanları neler?
    .short = Taşınmak: iyi
balance-move_good_words = İsterseniz kendi sözlerinizle daha fazla anlatın.
    .hint = Taşınmanın iyi yanları hakkında.
balance-move_less_good = Taşınmanın pek iyi olmayan yanları neler?
    .short = Taşınmak: pek iyi değil
balance-move_less_good_words = İsterseniz kendi sözlerinizle daha fazla anlatın.
    .hint = Taşınmanın pek iyi olmayan yanları hakkında.

compare-expected = Siz ne düşünüyorsunuz?
compare-verified = Kesin olarak ne biliyoruz?
compare-here = Burada
compare-there = Yeni yerde
