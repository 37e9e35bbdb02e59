### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = What is good about staying here?
    .short = Staying: good
    .guidance = Ask openly. Mark what the person mentions. Say “is there more?” until there is no more.
balance-stay_good_words = Tell me more in your own words if you like.
    .hint = About what is good about staying here.
balance-stay_less_good = What is less good about staying here?
    .short = Staying: less good
    .guidance = Ask in the same voice as before. Do not defend the municipality.
balance-stay_less_good_words = Tell me more in your own words if you like.
    .hint = About what is less good about staying here.
balance-move_good = What is good about moving?
    .short = Moving: good
    .guidance = Ask this also of somebody who wants to stay. Do not answer with counter-arguments.
balance-move_good_words = Tell me more in your own words if you like.
    .hint = About what is good about moving.
balance-move_less_good = What is less good about moving?
    .short = Moving: less good
    .guidance = Ask this also of somebody who wants to move. Do not frighten.
balance-move_less_good_words = Tell me more in your own words if you like.
    .hint = About what is less good about moving.

compare-expected = What do you think?
compare-verified = What do we know for certain?
compare-here = Here
compare-there = In the new place
