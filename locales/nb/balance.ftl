### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = Hva er bra med å bli her?
    .short = Å bli: bra
    .guidance = Spør åpent. Merk av det personen nevner. Si «er det mer?» til det er tomt.
balance-stay_good_words = Fortell gjerne mer med dine egne ord.
    .hint = Om det som er bra med å bli her.
balance-stay_less_good = Hva er mindre bra med å bli her?
    .short = Å bli: mindre bra
    .guidance = Spør med samme stemme som i stad. Forsvar ikke kommunen.
balance-stay_less_good_words = Fortell gjerne mer med dine egne ord.
    .hint = Om det som er mindre bra med å bli her.
balance-move_good = Hva er bra med å flytte?
    .short = Å flytte: bra
    .guidance = Spør slik også den som vil bli. Møt ikke svaret med motargumenter.
balance-move_good_words = Fortell gjerne mer med dine egne ord.
    .hint = Om det som er bra med å flytte.
balance-move_less_good = Hva er mindre bra med å flytte?
    .short = Å flytte: mindre bra
    .guidance = Spør slik også den som vil flytte. Skrem ikke.
balance-move_less_good_words = Fortell gjerne mer med dine egne ord.
    .hint = Om det som er mindre bra med å flytte.

compare-expected = Hva tror du?
compare-verified = Hva vet vi sikkert?
compare-here = Her
compare-there = På det nye stedet
