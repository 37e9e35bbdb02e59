### status: draft

### Words that the work behind the screen needs: states, passphrase, dates, remarks at questions.

ui-state-draft = مسوده
ui-state-submitted = لېږل شوی
ui-state-returned = بېرته لېږل شوی
ui-state-approved = تایید شوی

ui-history-submitted = ولېږل شو
ui-history-resubmitted = بیا ولېږل شو
ui-history-returned = بېرته ولېږل شو
ui-history-approved = تایید شو
ui-history-commented = نظر ورکړل شو

ui-passphrase-score-0 = سمدستي موندل کېږي
ui-passphrase-score-1 = ډېره کمزورې
ui-passphrase-score-2 = کمزورې
ui-passphrase-score-3 = ښه
ui-passphrase-score-4 = ډېره ښه
ui-passphrase-advice-words = څلور یا زیاتې کلمې واخلئ چې یو له بل سره تړاو نه لري.
ui-passphrase-weak-too-short = دا ډېره لنډه ده.
ui-passphrase-weak-keyboard-row = هغه تڼۍ چې څنګ په څنګ وي، موندل یې اسانه دي.
ui-passphrase-weak-repeats = تکرار یې نه غښتلې کوي.
ui-passphrase-weak-common = ډېر خلک همدا پټه جمله کاروي.
ui-passphrase-weak-sequence = د «abc» او «6543» غوندې لړۍ موندل اسانه دي.
ui-passphrase-weak-year = د کلونو موندل اسانه دي.
ui-passphrase-weak-date = د نېټو موندل اسانه دي.
ui-passphrase-weak-single-word = د یوې یوازې کلمې موندل اسانه دي.
ui-passphrase-weak-name = د نومونو موندل اسانه دي.
ui-passphrase-weak-known = په دې کې داسې څه دي چې ټول یې ستاسو یا د ښاروالۍ په اړه پوهېږي.

ui-any-constraint = ځواب له هغه څه بهر دی چې پوښتنه یې غواړي.
ui-any-warning = دا ځواب معمول نه دی. ایا سم دی؟
ui-any-required = دا پوښتنه ځواب ته اړتیا لري.
ui-any-type = دا له پوښتنې سره سمون نه خوري.

ui-step-end = لنډیز
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }، { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] جنوري
    [2] فبروري
    [3] مارچ
    [4] اپریل
    [5] مۍ
    [6] جون
    [7] جولای
    [8] اګست
    [9] سپتمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
}
ui-month-short = { $month ->
    [1] جنوري
    [2] فبروري
    [3] مارچ
    [4] اپریل
    [5] مۍ
    [6] جون
    [7] جولای
    [8] اګست
    [9] سپتمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
}
ui-weekday-short = { $day ->
    [0] یکشنبه
    [1] دوشنبه
    [2] سه‌شنبه
    [3] چهارشنبه
    [4] پنجشنبه
    [5] جمعه
   *[6] شنبه
}
ui-date-month = { ui-month-name } { $year }
ui-date-year = { $year }

ui-vault-readme =
    دا فولډر د Bolyst یو دفتر دی. هر څه چې پکې دي، په age رمز شوي دي.

    له Bolyst پرته هم په عادي وسایلو (age، jq، ssh-keygen) خلاصېږي:
    1. ستاسو خپله کیلي ستاسو د کمپیوټر په ځايي فولډر کې، په identity.age کې ده. ستاسو په پټه جمله خلاصېږي:
       age -d identity.age
    2. هغه کیلي د keys/ کیلۍ خلاصوي، او هغوی د events/ فایلونه خلاصوي:
       age -d -i <(age -d -i my-key keys/team-1.age) events/xx/name.age | head -n 1 | jq
    3. د هر فایل کرښه 1 سند دی، کرښه 2 لاسلیک دی (SSHSIG، namespace «bolyst»).
    4. که څوک تللي وي، د لومړنیو کیلیو تر څنګ نوې کیلۍ پرتې دي: keys/MEMBER-2-….age ستاسو په کیلي خلاصېږي، او هغه څه
       چې پکې دي keys/team-2-….age خلاصوي. زاړه فایلونه نویو کیلیو ته بیا مهر شوي دي.

    که پټه جمله ورکه شي، د ژغورنې پاڼه همدا شیان خلاصوي. فایلونه پخپله مه بدلوئ.
