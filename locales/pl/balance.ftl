### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = Co jest dobre w tym, żeby tu zostać?
    .short = Zostać: dobre
balance-stay_good_words = Jeśli chcesz, proszę opowiedzieć więcej własnymi słowami.
    .hint = O tym, co jest dobre, jeśli tu zostać.
balance-stay_less_good = Co jest mniej dobre w tym, żeby tu zostać?
    .short = Zostać: mniej dobre
balance-stay_less_good_words = Jeśli chcesz, proszę opowiedzieć więcej własnymi słowami.
    .hint = O tym, co jest mniej dobre, jeśli tu zostać.
balance-move_good = Co jest dobre w tym, żeby się przeprowadzić?
    .short = Przeprowadzka: dobre
balance-move_good_words = Jeśli chcesz, proszę opowiedzieć więcej własnymi słowami.
    .hint = O tym, co jest dobre w przeprowadzce.
balance-move_less_good = Co jest mniej dobre w tym, żeby się przeprowadzić?
    .short = Przeprowadzka: mniej dobre
balance-move_less_good_words = Jeśli chcesz, proszę opowiedzieć więcej własnymi słowami.
    .hint = O tym, co jest mniej dobre w przeprowadzce.

compare-expected = Co myślisz?
compare-verified = Co wiemy na pewno?
compare-here = Tutaj
compare-there = W nowym miejscu
