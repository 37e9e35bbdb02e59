### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = دلته په پاتې کېدو کې څه ښه دي؟
    .short = پاتې کېدل: ښه
balance-stay_good_words = که غواړئ، په خپلو خبرو نور هم ووایئ.
    .hint = د هغه څه په اړه چې دلته په پاتې کېدو کې ښه دي.
balance-stay_less_good = دلته په پاتې کېدو کې څه لږ ښه دي؟
    .short = پاتې کېدل: لږ ښه
balance-stay_less_good_words = که غواړئ، په خپلو خبرو نور هم ووایئ.
    .hint = د هغه څه په اړه چې دلته په پاتې کېدو کې لږ ښه دي.
balance-move_good = په کډه کولو کې څه ښه دي؟
    .short = کډه کول: ښه
balance-move_good_words = که غواړئ، په خپلو خبرو نور هم ووایئ.
    .hint = د هغه څه په اړه چې په کډه کولو کې ښه دي.
balance-move_less_good = په کډه کولو کې څه لږ ښه دي؟
    .short = کډه کول: لږ ښه
balance-move_less_good_words = که غواړئ، په خپلو خبرو نور هم ووایئ.
    .hint = د هغه څه په اړه چې په کډه کولو کې لږ ښه دي.

compare-expected = ستاسو فکر څه دی؟
compare-verified = موږ په یقین سره په څه پوهېږو؟
compare-here = دلته
compare-there = په نوي ځای کې
