### status: draft

### The words around a conversation: when it begins, while it lasts, when it ends, and when it is read again.

## Begin

ui-begin-title = نوې خبرې
ui-begin-form = کومې خبرې؟
ui-begin-whom = خبرې د چا په اړه دي؟
ui-begin-whom-hint = څو توري ولیکئ چې هغه کس ومومئ چې دفتر یې پېژني.
ui-begin-new-person = یو نوی کس
ui-begin-languages = په کومو ژبو خبرې کوئ؟
ui-begin-languages-hint = د موندلو لپاره ولیکئ. Enter ژبه نښه کوي. پر نښه شوې ژبه Enter خبرې پیلوي. د تشې تڼۍ نښه لرې کوي.
ui-begin-no-language = لږ تر لږه یوه ژبه وټاکئ.
ui-begin-led-in = خبرې په دې ژبو دي: { $languages }
ui-begin-busy = خبرې خلاصېږي …
ui-begin-draft = مسوده، نه ده کتل شوې
ui-begin-no-texts = نشته، په { $language } لوستل کېږي

## While it lasts

ui-interview-saved = خوندي شو
ui-interview-saving = خوندي کېږي
ui-interview-not-saved = خوندي نه شو
ui-interview-save-failed = خوندي نه شو. F5 بیا هڅه کوي. { $what }
ui-interview-attention = { $count ->
    [one] { $count } باید وکتل شي
   *[other] { $count } باید وکتل شي
}
ui-interview-end = پای
ui-interview-draft-text = مسوده
ui-interview-fell-back = په { $language }
ui-interview-covered = پوښل شوی. F9 هر څه بیا ښيي.
ui-interview-voluntary = اختیاري. نه ویل هېڅ اغېز نه لري، او دا باید وویل شي.
ui-interview-free-text = د عقیدې، سیاست، قوم یا د ناروغۍ د تشخیص په اړه مه لیکئ.
ui-interview-search = لټون:
ui-interview-matches = { $count } له { $all }
ui-interview-enter-again = یو بل Enter مخته ځي.
ui-interview-no-repeat = دلته د ورزیاتولو لپاره څه نشته.
ui-interview-nothing-left = ټولې پوښتنې ځواب لري.
ui-interview-nothing-to-mark = دلته د نښه کولو لپاره ځواب نشته.
ui-interview-nothing-to-undo = د بېرته اخیستلو لپاره څه نشته.
ui-notice-form-changed = د خبرو له پیل وروسته فورمه بدله شوې ده. ټول ځوابونه ساتل شوي دي.
ui-notice-orphans = ځینې ځوابونه د هغو پوښتنو دي چې نور نه پوښتل کېږي. هغه ساتل شوي دي.

ui-entry-date = ورځ.میاشت.کال، لکه ۳.۲.۲۰۲۶
ui-entry-month = میاشت.کال، لکه ۲.۲۰۲۶
ui-entry-year = کال، لکه ۱۹۸۷
ui-entry-time = وخت، لکه ۱۴:۳۰
ui-entry-date-time = ورځ او وخت، لکه ۳.۲.۲۰۲۶ ۱۴:۳۰
ui-entry-numbers = رقمونه، لکه ۹۰۲ ۱۰ ۳۴۵
ui-problem-integer = دا بشپړ عدد نه دی.
ui-problem-decimal = دا عدد نه دی.
ui-problem-date = دا نېټه نه ده. داسې ولیکئ: ۳.۲.۲۰۲۶.
ui-problem-time = دا وخت نه دی. داسې ولیکئ: ۱۴:۳۰.
ui-problem-date-time = دا ورځ او وخت نه دی. داسې ولیکئ: ۳.۲.۲۰۲۶ ۱۴:۳۰.
ui-problem-choice = دا په ځوابونو کې نشته.

## When it ends

ui-ending-progress = { $answered } له { $total } ځواب شوي
ui-ending-attention = باید بیا وکتل شي
ui-ending-unanswered = بې ځوابه
ui-ending-next-steps = راتلونکي ګامونه
ui-ending-no-steps = نه وړاندیز شته، نه هوکړه.
ui-ending-proposed = وړاندیز
ui-ending-add-step = راتلونکی ګام ورزیاتول
ui-ending-sections = د خبرو برخې
ui-ending-submit = خبرې لېږل
ui-ending-submit-detail = خبرې مهر او لاسلیک کېږي. که څه کم هم وي، لېږلای یې شئ.

ui-step-title = راتلونکی ګام
ui-step-what = څه
    .hint = یو کار چې څوک یې کولای شي.
ui-step-owner = دا د چا کار دی
    .hint = په ← → یې وټاکئ. دا یوازې د ښاروالۍ کار نه دی.
ui-step-responsible = مسئول
    .hint = د هغه چا نوم چې کار تعقیبوي. تش پاتې کېدای شي.
ui-step-due = تر کله پورې
    .hint = لکه ۱۴.۱۰. یا ۱۴.۱۰.۲۰۲۶. د څوارلسو ورځو وروسته لپاره لومړی + او بیا ۱۴ ولیکئ.
ui-step-keys = Enter هوکړه   Tab بله خانه   Esc تړل
ui-step-what-missing = ولیکئ چې څه باید وشي.
ui-step-due-odd = دا ورځ نه ده. ۱۴.۱۰. ولیکئ، یا لومړی + او بیا ۱۴.

ui-sealed-busy = خبرې مهر کېږي …
ui-sealed-title = خبرې ولېږل شوې: { $time }
ui-sealed-where = خبرې د دفتر په فولډر کې رمز شوې او لاسلیک شوې پرتې دي. هېڅوک یې په پټه نه شي بدلولای.
ui-sealed-name = نوم { $record }، رسید { $receipt }
ui-sealed-who = دا کسان یې لوستلای شي: تاسو او د دفتر آمران. ژباړن او نور همکاران یې نه شي لوستلای.
ui-sealed-draft-gone = مسوده له دې کمپیوټره پاکه شوه.
ui-sealed-keys = Enter اصلي پاڼې ته ځي

## When it is read again

ui-reading-times = له { $start } تر { $end } پورې
ui-reading-languages = په دې ژبو: { $languages }
ui-reading-form = فورمه، نسخه { $version }
ui-reading-history = څه شوي دي
ui-reading-verified = ټول لاسلیکونه وکتل شول: د همدې دفتر د غړو دي.
ui-reading-unverified = هغه څه چې په ! نښه دي، داسې لاسلیک نه لري چې وکتل شي.
ui-reading-remark = یادښت: { $words }
ui-reading-kept-because = ځواب پاتې شو، ځکه: { $words }
ui-reading-no-steps = د هېڅ ګام هوکړه نه ده شوې.
ui-interview-only-consultant = یوازې ستاسو لپاره: د بل کس په ژبه نه ښودل کېږي.
