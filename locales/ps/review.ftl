### status: draft

### Review: the sessions that wait, the comments, and how a conversation went.

## How a session stands

ui-state-resubmitted = بیا لېږل شوی
ui-history-handed-over = یوه همکار ته وسپارل شو

## Home

ui-home-returned = تاسو ته بېرته لېږل شوي
ui-home-waiting = { $count ->
    [one] { $count } خبرې کتنې ته انتظار کوي
   *[other] { $count } خبرې کتنې ته انتظار کوي
}
ui-home-comments = { $count ->
    [one] { $count } نظر
   *[other] { $count } نظرونه
}
ui-linear-home-returned = تاسو ته بېرته لېږل شوي: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = د خبرو د دوام لپاره ۱ ولیکئ. تشه کرښه بېرته ځي.

## The list

ui-queue-title = کتنه
ui-queue-count = { $found } له { $all } خبرو
ui-queue-nothing = دلته خبرې نشته. په غشو او Tab بل څه وټاکئ. Del ټول ښيي.
ui-queue-hidden = { $count ->
    [one] { $count } بل نه ښودل کېږي. هر ځل لږ وټاکئ.
   *[other] { $count } نور نه ښودل کېږي. هر ځل لږ وټاکئ.
}
ui-queue-everything = ټول
ui-queue-days = { $count ->
    [0] نن
    [one] { $count } ورځ
   *[other] { $count } ورځې
}
ui-queue-by-stand = حالت
ui-queue-by-consultant = سلاکار
ui-queue-by-form = فورمه
ui-queue-by-age = موده
ui-queue-by-mark = نښه
ui-queue-waiting = په انتظار
ui-queue-within-a-week = وروستۍ اوه ورځې
ui-queue-over-a-week = تر اوو ورځو زیات
ui-queue-over-a-month = تر دېرشو ورځو زیات

ui-mark-attention = باید وکتل شي
ui-mark-unanswered = بې ځوابه
ui-mark-kept = غیر معمول ځواب وساتل شو
ui-mark-remarks = یادښتونه
ui-mark-comments = نظرونه
ui-mark-conflicts = مختلف لیکل شوي
ui-mark-unqualified = ژباړن په لېست کې نه دی
ui-mark-long = ډېر اوږد
ui-mark-short = ډېر لنډ
ui-mark-form-differs = د فورمې بله نسخه

## When a session is reviewed

ui-filter-all = ټول
ui-filter-attention = باید وکتل شي
ui-filter-unanswered = بې ځوابه
ui-filter-remarks = یادښتونه
ui-filter-changed = بدل شوي
ui-filter-comments = نظرونه
ui-filter-nothing = دلته د ښودلو لپاره پوښتنه نشته.
ui-reading-as-a-whole = ټولې خبرې
ui-reading-before = مخکې: { $words }
ui-reading-last-time = پخوانۍ خبرې، { $date }: { $words }
ui-reading-attention = باید بیا وکتل شي
ui-reading-taken-away = نور نشته
ui-line-comment = نظر
    .hint = څوک چې خبرې لوستلای شي، دا ویني. دا ستاسو په نوم پاتې کېږي.
ui-line-reasons = ولې خبرې بېرته لېږل کېږي؟
    .hint = ولیکئ چې څه باید وکتل شي. که په پوښتنو مو نظر ورکړی وي، تش پاتې کېدای شي.
ui-confirm-approve = خبرې دې تایید شي؟
    .detail = تایید د هغه څه لپاره دی چې اوس مو ولوستل، او ستاسو په نوم لاسلیک کېږي.

error-newer-revision = د خبرو له خلاصولو وروسته خبرې بدلې شوې دي.
    .safe = هېڅ نه دي تایید شوي او نه بېرته لېږل شوي.
    .now = بېرته لاړ شئ، بیا یې خلاصې کړئ او وګورئ چې څه نوي دي.
error-nothing-written = څو کلمې کمې دي.
    .safe = هېڅ نه دي بدل شوي.
    .now = ولیکئ چې د څه په اړه دی، یا لومړی په یوه پوښتنه نظر ورکړئ.

ui-command-next-filter = بل څه ښودل
    .short = ښودل
ui-command-previous-filter = پخوانی ښودل
ui-command-comment = د پوښتنې په اړه نظر لیکل
    .short = نظر
ui-command-comment-all = د ټولو خبرو په اړه نظر لیکل
ui-command-approve = خبرې تاییدول
    .short = تایید
ui-command-send-back = خبرې بېرته لېږل
    .short = بېرته لېږل
ui-command-trail = د خبرو بهیر کتل
    .short = بهیر
ui-command-queue = خبرې کتل
    .short = کتنه
ui-command-narrow-less = ټول ښودل
    .short = ټول

## How the conversation went

ui-trail-title = د خبرو بهیر
ui-trail-why = دا له خبرو د زده کړې لپاره دی، نه د چا د ارزولو لپاره. څوک چې خبرې یې مخته وړې دي، همدا ویني. خبرې او ځوابونه دلته نشته.
ui-trail-nothing = د خبرو بهیر معلوم نه دی.
ui-trail-times = له { $start } تر { $end } پورې. { $active } خبرې وشوې.
ui-trail-longest = تر ټولو زیات وخت ({ $time }) دې ته ولګېد: { $question }
ui-trail-back = { $count ->
    [0] هېڅ ځل بېرته نه یاست تللي.
    [one] { $count } ځل بېرته لاړئ.
   *[other] { $count } ځله بېرته لاړئ.
}
ui-trail-changed = { $count ->
    [one] ځواب { $count } ځل بدل شو.
   *[other] ځوابونه { $count } ځله بدل شول.
}
ui-trail-undone = { $count ->
    [one] { $count } ځل څه بېرته واخیستل شول.
   *[other] { $count } ځله څه بېرته واخیستل شول.
}
ui-trail-languages = { $count ->
    [0] ژبه د خبرو په بهیر کې بدله نه شوه.
    [one] ژبه { $count } ځل بدله شوه: { $languages }.
   *[other] ژبه { $count } ځله بدله شوه: { $languages }.
}
ui-trail-break = دمه { $when }: { $time } (په { $place } کې)
ui-trail-clock = د کمپیوټر ساعت د خبرو په بهیر کې شاته شو. وختونه دقیق نه دي.
ui-trail-elsewhere = هغه پوښتنې چې نورې نه پوښتل کېږي
ui-trail-signs = ↺ دلته بېرته راغلئ   ✎ ځواب بدل شو
ui-length-seconds = { $count } ثانیې
ui-length-minutes = { $count } دقیقې
ui-length-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعته
}
ui-length-days = { $count ->
    [one] { $count } ورځ
   *[other] { $count } ورځې
}

## bolyst session

ui-session-readable = هر څوک چې دا فایل ومومي، لوستلای یې شي.
