### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = Di mayîna li vir de çi baş e?
    .short = Mayîn: baş
balance-stay_good_words = Heke hûn bixwazin, bi gotinên xwe bêtir bibêjin.
    .hint = Li ser tiştên ku di mayîna li vir de baş in.
balance-stay_less_good = Di mayîna li vir de çi kêmtir baş e?
    .short = Mayîn: kêmtir baş
balance-stay_less_good_words = Heke hûn bixwazin, bi gotinên xwe bêtir bibêjin.
    .hint = Li ser tiştên ku di mayîna li vir de kêmtir baş in.
balance-move_good = Di barkirinê de çi baş e?
    .short = Barkirin: baş
balance-move_good_words = Heke hûn bixwazin, bi gotinên xwe bêtir bibêjin.
    .hint = Li ser tiştên ku di barkirinê de baş in.
balance-move_less_good = Di barkirinê de çi kêmtir baş e?
    .short = Barkirin: kêmtir baş
balance-move_less_good_words = Heke hûn bixwazin, bi gotinên xwe bêtir bibêjin.
    .hint = Li ser tiştên ku di barkirinê de kêmtir baş in.

compare-expected = Hûn çi difikirin?
compare-verified = Em çi bi teqezî dizanin?
compare-here = Li vir
compare-there = Li cihê nû
