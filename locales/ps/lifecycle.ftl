### status: draft

### Everything about a person, consents, how long things are kept, and erasing.

## Consents: what a person has said yes to

consent-story = د کیسې ساتل
consent-quotes = د کس د خبرو کارول
consent-introduction = یوې ټولنې یا کلب (lag) ته معرفي کېدل
consent-buddy = ځايي ملګری (fadder)
consent-references = څوک چې د کور خاوند ته د کس په اړه ښه وایي
consent-employers = د کار خاوندانو ته د کس پوهه او مهارت ښودل
consent-newcomer_of_month = د میاشتې نوی اوسېدونکی (Månedens tilflytter)
consent-handover = نوې ښاروالۍ ته د معلوماتو لېږل
consent-contact_later = وروسته له کس سره اړیکه نیول
consent-research = څېړنه
consent-power_of_attorney = وکالت‌خط (fullmakt)
consent-raise_incident = د پېښې مخته وړل
consent-share_need = نورو ته د دې اړتیا ویل

ui-consent-given = هو، { $date } ({ $who }، پوښتل شوی په { $language })
ui-consent-withdrawn = نه، { $date } ({ $who }، پوښتل شوی په { $language })
ui-consents-none = له کس لا د هېڅ اختیاري شي په اړه نه دي پوښتل شوي.

## Everything about a person

export-title = هر څه چې موږ ستاسو په اړه ساتلي دي: { $case }
export-about = دلته هر هغه څه دي چې دفتر ستاسو په اړه ساتلي دي: ستاسو ځوابونه، زموږ یادښتونه، او نظرونه. تاسو حق لرئ چې ویې وینئ. که څه غلط وي، موږ ته ووایئ.
export-foot = { $office }، { $date }. لیکونکی: { $who }.
export-consents = هغه څه چې تاسو ورته هو یا نه ویلي دي
export-consent-given = هو، { $date }
export-consent-withdrawn = نه، { $date }
export-session = { $title }، { $date }
export-remark = یادښت: { $remark }
export-next-steps = پر دې مو هوکړه وکړه
export-history = له دې خبرو سره څه شوي دي

ui-person-export-ask = د دې کس په اړه هر څه به له رمز پرته په { $path } کې په یوه نوي فولډر کې ولیکل شي. څوک چې فولډر ومومي، هر څه لوستلای شي. د مخته تللو لپاره «{ $yes }» ولیکئ.
ui-person-nothing-written = هېڅ نه دي لیکل شوي.
ui-person-exported = د دې کس په اړه هر څه په { $path } کې دي ({ $files }). فایلونه رمز شوي نه دي: څوک چې یې ومومي، لوستلای یې شي.
ui-person-export-holds = یادښتونه او نظرونه هم پکې دي. له ورکولو مخکې یې ټول ولولئ: ښايي د نورو په اړه څه پکې وي. چې کس خپله کاپي واخیسته، فولډر پاک کړئ.
ui-person-export-incomplete = { $count ->
    [one] په دفتر کې { $count } لیکنه ده چې تاسو یې نه شئ لوستلای.
   *[other] په دفتر کې { $count } لیکنې دي چې تاسو یې نه شئ لوستلای.
} ښايي ځینې یې د دې کس په اړه وي. یو آمر هر څه لیکلای شي.

## Erasing

ui-person-erase-ask = { $case } { $name } او د دې کس په اړه هر څه به په ټولو کمپیوټرونو کې پاک شي: { $sessions ->
    [one] { $sessions } خبرې
   *[other] { $sessions } خبرې
}، { $drafts ->
    [one] { $drafts } مسوده
   *[other] { $drafts } مسودې
}. دا بېرته نه شي اخیستل کېدای. د پاکولو لپاره د دوسیې نمبر ({ $case }) ولیکئ.
ui-person-nothing-erased = هېڅ نه دي پاک شوي.
ui-person-erased = { $case } پاک شو. یوه لاسلیک شوې نښه، چې معلومات پکې نشته، ښيي چې چا پاک کړی او کله. نور کمپیوټرونه یې هغه وخت پاکوي چې بل ځل خلاص شي.

error-not-archived = { $record } د ارشیف په کاپي کې نشته، یا وروسته بدل شوی دی.
    .safe = هېڅ نه دي پاک شوي.
    .now = په «bolyst retention archive» نوې کاپي جوړه کړئ، او په --archive او د هغې په فولډر یې پاک کړئ.

## How long things are kept

ui-kind-person = کس
ui-kind-session = خبرې
ui-kind-employer = شرکت
ui-kind-incident = پېښه
ui-retention-count = { $count ->
    [0] هېڅ دومره نه دي ساتل شوي چې پاک شي.
    [one] { $count } لیکنه کافي وخت ساتل شوې ده:
   *[other] { $count } لیکنې کافي وخت ساتل شوې دي:
}
ui-retention-since = وخت یې تر { $date } پورې و
ui-retention-left-over = د هغه کس دي چې پاک شوی دی
ui-retention-archived = { $count ->
    [one] { $count } لیکنه
   *[other] { $count } لیکنې
} په { $path } کې، رمز شوې نه. فولډر ارشیف ته ورکړئ، او بیا یې په دې امر پاک کړئ: bolyst retention erase --archive { $path }
ui-retention-erase-ask = { $count ->
    [one] { $count } لیکنه
   *[other] { $count } لیکنې
} به په ټولو کمپیوټرونو کې پاکې شي. دا بېرته نه شي اخیستل کېدای. د پاکولو لپاره «{ $yes }» ولیکئ.
ui-retention-erased = { $count ->
    [0] هېڅ دومره نه وو ساتل شوي چې پاک شي.
    [one] { $count } لیکنه پاکه شوه.
   *[other] { $count } لیکنې پاکې شوې.
}

## On the screen

ui-person-consents = رضایتونه
ui-retention-title = کافي وخت ساتل شوي
ui-line-folder = کوم فولډر؟
    .hint = له رمز پرته لیکل کېږي. څوک چې فولډر ومومي، هر څه لوستلای شي. څه چې له مخکې هلته دي، پرې نه لیکل کېږي.
ui-line-case = د دې کس په اړه هر څه دې پاک شي؟
    .hint = د پاکولو لپاره د دوسیې نمبر ولیکئ.
ui-confirm-consent = رضایت دې بدل شي؟
    .detail = څه ته چې کس هو ویلي دي، بېرته اخیستل کېږي، یا برعکس. بدلون ستاسو نوم او نېټه اخلي.
ui-confirm-erase-due = هر څه چې کافي وخت ساتل شوي دي، پاک شي؟
    .detail = له ټولو کمپیوټرونو پاکېږي، او بېرته نه شي اخیستل کېدای. لومړی د ارشیف کاپي جوړه کړئ.
ui-command-about-person = د کس په اړه هر څه کتل
    .short = د کس په اړه
ui-command-retention = هغه څه کتل چې کافي وخت ساتل شوي دي
    .short = د ساتلو وخت
ui-command-export = په یوه فولډر کې لیکل
    .short = لیکل
ui-command-erase = پاکول
    .short = پاکول
