### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = Kva er bra med å bli her?
    .short = Å bli: bra
    .guidance = Spør ope. Merk av det personen nemner. Sei «er det meir?» til det er tomt.
balance-stay_good_words = Fortel gjerne meir med dine eigne ord.
    .hint = Om det som er bra med å bli her.
balance-stay_less_good = Kva er mindre bra med å bli her?
    .short = Å bli: mindre bra
    .guidance = Spør med same røyst som i stad. Ikkje forsvar kommunen.
balance-stay_less_good_words = Fortel gjerne meir med dine eigne ord.
    .hint = Om det som er mindre bra med å bli her.
balance-move_good = Kva er bra med å flytte?
    .short = Å flytte: bra
    .guidance = Spør slik òg når personen vil bli. Møt ikkje svaret med motargument.
balance-move_good_words = Fortel gjerne meir med dine eigne ord.
    .hint = Om det som er bra med å flytte.
balance-move_less_good = Kva er mindre bra med å flytte?
    .short = Å flytte: mindre bra
    .guidance = Spør slik òg når personen vil flytte. Ikkje skrem.
balance-move_less_good_words = Fortel gjerne meir med dine eigne ord.
    .hint = Om det som er mindre bra med å flytte.

compare-expected = Kva trur du?
compare-verified = Kva veit vi heilt sikkert?
compare-here = Her
compare-there = På den nye staden
