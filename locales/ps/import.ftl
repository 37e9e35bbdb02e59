### status: draft

### What is said when a form is taken over from a workbook (XLSForm).

ui-import-done =
    { $file }: واخیستل شول: { $questions ->
        [one] { $questions } پوښتنه
       *[other] { $questions } پوښتنې
    }، { $groups ->
        [one] { $groups } ګروپ
       *[other] { $groups } ګروپونه
    } او { $choices } ځوابونه په { $languages }؛ { $repaired } سم شول، { $left-out } وانه خیستل شول. ولیکل شول:
ui-import-repaired = { ui-import-place }: سم شو: { $reason }
ui-import-left-out = { ui-import-place }: وانه خیستل شو: { $reason }
ui-import-more =
    { ui-import-place }: … او { $count ->
        [one] { $count } بل همداسې
       *[other] { $count } نور همداسې
    }؛ --json ټول ښيي
# “survey 12, label”, or the sheet's name alone when it is about the whole sheet.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] ، { $column }
    }

error-import-web-page = دا انټرنېټي پاڼه ده، د جدول فایل نه دی.
    .safe = هېڅ نه دي لیکل شوي.
    .now = پاڼه په براوزر کې خلاصه کړئ، او فورمه پخپله له هغه ځایه راښکته کړئ.
error-import-no-workbook = دا د جدول فایل نه دی: نه .xlsx دی، نه .xls.
    .safe = هېڅ نه دي لیکل شوي.
    .now = فایل د جدول په یوه پروګرام کې خلاص کړئ، او د .xlsx په بڼه یې خوندي کړئ.
error-import-too-large = دا فایل { $megabytes } MB دی. دا د یوې فورمې له اندازې زیات دی (ډېر تر ډېره { $limit }).
    .safe = هېڅ نه دي لیکل شوي.
    .now = وګورئ چې سم فایل دی که نه. عکسونه او نورې پاڼې لرې کولای شئ.
error-import-damaged = د جدول فایل نه شي لوستل کېدای: { $cause }
    .safe = هېڅ نه دي لیکل شوي.
    .now = فایل د جدول په یوه پروګرام کې خلاص کړئ، او له پټنوم پرته یې بیا د .xlsx په بڼه خوندي کړئ.
error-import-not-whole = فایل بشپړ نه دی: په لاره کې پرې شوی یا بدل شوی دی.
    .safe = هېڅ نه دي لیکل شوي.
    .now = فایل بیا راښکته کړئ، یا د جوړوونکي نه یې وغواړئ چې د .xlsx په بڼه یې راولېږي.
error-import-locked = د جدول فایل په پټنوم قلف دی.
    .safe = هېڅ نه دي لیکل شوي.
    .now = فایل د جدول په یوه پروګرام کې خلاص کړئ، پټنوم لرې کړئ، او بیا یې خوندي کړئ.
error-import-too-sparse = د جدول خانې یو له بله ډېرې لرې دي. ځکه جدول نه شي لوستل کېدای.
    .safe = هېڅ نه دي لیکل شوي.
    .now = بیا یې د .xlsx په بڼه خوندي کړئ، یا هغه څه لرې کړئ چې ډېر ښکته یا ډېر ښي خوا ته وي.
error-import-no-survey = د جدول فایل د «survey» په نوم پاڼه نه لري.
    .safe = هېڅ نه دي لیکل شوي.
    .now = په XLSForm کې پوښتنې په «survey» پاڼه کې او ځوابونه په «choices» پاڼه کې وي.
error-import-nothing-asked = په «survey» پاڼه کې داسې پوښتنه نشته چې دلته وپوښتل شي.
    .safe = هېڅ نه دي لیکل شوي.
    .now = وګورئ چې د ستنو نومونه «type»، «name» او «label» دي که نه.

ui-import-sheet-not-read = دا پاڼه د فورمې برخه نه ده
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } خانه
       *[other] { $cells } خانې
    } د فورمې له هر څه بهر، یا د متن لپاره ډېره لویه
ui-import-media-column = عکسونه یا ثبتونه (په { $cells } خانو کې) په ټرمینل کې نه ښودل کېږي
ui-import-unknown-column = فورمې داسې ستنه نه لري ({ $cells } ډکې خانې)
ui-import-double-column = داسې ستنه له مخکې شته؛ لومړۍ حساب ده
ui-import-unknown-setting = دا تنظیم دلته معنا نه لري
ui-import-id-changed = د فورمې نوم «{ $from }» نه شي کېدای: نوم یې { $to } دی
ui-import-language-taken = کوډ { $code } د بلې ستنې دی: دا ستنه جلا د { $kept } په نوم ساتل کېږي
ui-import-language-unknown = دا ژبه ونه پېژندل شوه: جلا د { $kept } په نوم ساتل کېږي؛ چې پوه شوئ کومه ژبه ده، د فولډر نوم بدل کړئ
ui-import-language-unnamed = متنونه چې ژبه نه لري، { $tag } حساب شول؛ ژبه د ستنې په سرلیک کې ولیکئ، لکه label::Français (fr)
ui-import-choice-incomplete = هر ځواب باید هم لېست او هم نوم ولري
ui-import-value-changed = ارزښت «{ $from }» باید یوه کلمه وي: اوس { $to } دی، په فورمولونو کې هم
ui-import-value-twice = { $value } په لېست { $list } کې دوه ځلې دی: دواړه ښودل کېږي
ui-import-list-renamed = د لېست نوم «{ $from }» نه شي کېدای: نوم یې { $to } دی
ui-import-list-missing = لېست { $list } ځوابونه نه لري: پر ځای یې ځواب لیکل کېږي
ui-import-file-missing = { $file } د جدول د فایل تر څنګ نشته، یا جدول نه دی: پر ځای یې ځواب لیکل کېږي
ui-import-table-missing = { $file } د جدول د فایل تر څنګ نشته، یا جدول نه دی
ui-import-switched-off = دا کرښه بنده ده
ui-import-too-deep = دا ګروپ له { $depth } زیاتو ګروپونو دننه دی؛ څه چې پکې دي، بهر شول
ui-import-ends-another = خلاص ګروپ { $name } دی، چې بل ډول دی: دلته ختمېږي
ui-import-ends-nothing = دلته هېڅ ګروپ خلاص نه دی
ui-import-never-ends = { $name } هېڅ نه ختمېږي: د پاڼې په پای کې ختمېږي
ui-import-loop = د لېست له مخې تکرار په XLSForm کې نور نشته: پوښتنې یو ځل پوښتل کېږي
ui-import-no-type = دا کرښه ډول (type) نه لري
ui-import-unknown-type = د «{ $written }» ډول نشته
ui-import-misspelt-type = د «{ $written }» ډول نشته؛ ایا مطلب مو { $near } و؟
ui-import-no-media = { $written }: ټرمینل عکس، غږ یا فایل نه اخلي؛ ځای یې پټ او تل تش دی
ui-import-no-places = { $written }: ټرمینل د نقشې ځایونه نه پېژني؛ ځای یې پټ او تل تش دی
ui-import-no-devices = { $written }: Bolyst د دستګاوو په اړه څه نه ساتي؛ ځای یې پټ او تل تش دی
ui-import-no-audit = audit: Bolyst پخپله د خبرو بهیر ثبتوي
ui-import-no-name = دا کرښه نوم نه لري: نوم یې { $name } دی
ui-import-name-changed = «{ $from }» نوم نه شي کېدای: د کرښې نوم { $to } دی، هر چېرته چې یادېږي هم
ui-import-name-twice = { $from } په یوه ګروپ کې دوه ځلې دی: د دې نوم { $to } دی
ui-import-no-label = متن نشته: پر ځای یې نوم لیکل کېږي
ui-import-no-calculation = دلته د حسابولو لپاره څه نشته: ځای یې پټ او تل تش دی
ui-import-r-code = { $written } د هو یا نه لپاره د R کوډ دی
ui-import-appearance-beyond = ټرمینل د «{ $written }» بڼه نه شي ښودلای؛ پوښتنه په عادي ډول پوښتل کېږي
ui-import-unknown-appearance = د «{ $written }» بڼه ونه پېژندل شوه، او وانه خیستل شوه
ui-import-last-saved = د پخوانیو خبرو ځواب نه اخیستل کېږي: هرې خبرې له سره پیلېږي
ui-import-idle-trigger = دلته داسې څه نشته چې پیل شي
ui-import-search = search() له هغه جدوله پوښتي چې د جدول د فایل تر څنګ نشته: پر ځای یې ځواب لیکل کېږي
ui-import-markup = رنګونه، لینکونه او د تورو بڼې له متنه لرې شوې
ui-import-unknown-reference = متن د { $name } ځواب یادوي، خو فورمه یې نه لري
ui-import-fault = { $fault }
