### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = Ni mambo gani mazuri ukibaki hapa?
    .short = Kubaki: mazuri
balance-stay_good_words = Ukipenda, eleza zaidi kwa maneno yako mwenyewe.
    .hint = Kuhusu mambo mazuri ukibaki hapa.
balance-stay_less_good = Ni mambo gani yasiyo mazuri sana ukibaki hapa?
    .short = Kubaki: yasiyo mazuri sana
balance-stay_less_good_words = Ukipenda, eleza zaidi kwa maneno yako mwenyewe.
    .hint = Kuhusu mambo yasiyo mazuri sana ukibaki hapa.
balance-move_good = Ni mambo gani mazuri ukihama?
    .short = Kuhama: mazuri
balance-move_good_words = Ukipenda, eleza zaidi kwa maneno yako mwenyewe.
    .hint = Kuhusu mambo mazuri ukihama.
balance-move_less_good = Ni mambo gani yasiyo mazuri sana ukihama?
    .short = Kuhama: yasiyo mazuri sana
balance-move_less_good_words = Ukipenda, eleza zaidi kwa maneno yako mwenyewe.
    .hint = Kuhusu mambo yasiyo mazuri sana ukihama.

compare-expected = Unafikiri nini?
compare-verified = Tunajua nini kwa hakika?
compare-here = Hapa
compare-there = Mahali papya
