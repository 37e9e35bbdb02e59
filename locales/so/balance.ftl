### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = Maxay yihiin waxyaabaha wanaagsan haddii aad halkan sii joogto?
    .short = Joogid: wanaagsan
balance-stay_good_words = Haddii aad rabto, wax badan ku sheeg erayadaada.
    .hint = Waxa wanaagsan haddii aad halkan sii joogto.
balance-stay_less_good = Maxay yihiin waxyaabaha aan aad u wanaagsanayn haddii aad halkan sii joogto?
    .short = Joogid: aan aad u wanaagsanayn
balance-stay_less_good_words = Haddii aad rabto, wax badan ku sheeg erayadaada.
    .hint = Waxa aan aad u wanaagsanayn haddii aad halkan sii joogto.
balance-move_good = Maxay yihiin waxyaabaha wanaagsan haddii aad guurto?
    .short = Guurid: wanaagsan
balance-move_good_words = Haddii aad rabto, wax badan ku sheeg erayadaada.
    .hint = Waxa wanaagsan haddii aad guurto.
balance-move_less_good = Maxay yihiin waxyaabaha aan aad u wanaagsanayn haddii aad guurto?
    .short = Guurid: aan aad u wanaagsanayn
balance-move_less_good_words = Haddii aad rabto, wax badan ku sheeg erayadaada.
    .hint = Waxa aan aad u wanaagsanayn haddii aad guurto.

compare-expected = Maxay kula tahay?
compare-verified = Maxaan hubnaa?
compare-here = Halkan
compare-there = Meesha cusub
