### status: draft

### What the keys do. ".short" stands at the foot of the screen.

## Everywhere

ui-command-help = دلته د تڼیو کار ښودل
    .short = مرسته
ui-command-palette = هغه کار موندل چې غواړئ
    .short = ټول
ui-command-close = تړل
    .short = تړل
ui-command-program-language = د پروګرام ژبه بدلول
ui-command-theme = رنګونه بدلول
ui-command-lock = دفتر قلفول
    .short = قلف
ui-command-quit = وتل
    .short = وتل

## Lists and fields

ui-command-up = پورته
ui-command-down = ښکته
ui-command-page-up = څو کرښې پورته
ui-command-page-down = څو کرښې ښکته
ui-command-first = لومړي ته
ui-command-last = وروستي ته
ui-command-accept = ټاکل او مخته تلل
    .short = مخته
ui-command-next-field = بله خانه
    .short = بله خانه
ui-command-previous-field = پخوانۍ خانه
ui-command-toggle = نښه کول یا نښه لرې کول
    .short = نښه
ui-command-left = کیڼې خوا ته
ui-command-right = ښي خوا ته

## Before the office is open, and at home

ui-command-lost-passphrase = پټه جمله هېره شوې ده: اوس څه؟
    .short = جمله هېره شوه؟
ui-command-look-again = یو ځل بیا کتل
    .short = بیا کتل
ui-command-use-code = یو ځلی کوډ یا د ژغورنې پاڼه کارول
    .short = په کوډ
ui-command-members = غړي: څوک په دې دفتر کې دي
    .short = غړي
ui-command-verify = ټوله خزانه کتل: ایا هر فایل سم دی؟
ui-command-remove-member = غړی له دفتره ایستل
    .short = ایستل
ui-command-change-role = غړي ته بله دنده ورکول
    .short = دنده
ui-command-one-time-code = یو ځلی کوډ جوړول: د نوې پټې جملې لپاره، یا د یوه بل کمپیوټر لپاره
    .short = یو ځلی کوډ
ui-command-hand-over = خبرې یوه همکار ته سپارل
    .short = سپارل
ui-command-reseal = د زړو فایلونو بیا مهر کولو ته دوام ورکول
ui-command-begin = خبرې پیل کول
    .short = خبرې پیل کول
ui-command-discard = مسوده پاکول
ui-command-return = اصلي پاڼې ته ستنېدل
    .short = ستنېدل

## In the conversation

ui-command-back = پخوانۍ پوښتنې ته ستنېدل
    .short = ستنېدل
ui-command-skip = له دې پوښتنې تېرېدل
    .short = تېرېدل
ui-command-switch-language = د خبرو ژبه بدلول
    .short = ژبه
ui-command-side-by-side = دواړه ژبې، یا یوازې یوه ښودل
    .short = دواړه ژبې
ui-command-remark = د پوښتنې لپاره یادښت لیکل
    .short = یادښت
ui-command-save-now = همدا اوس خوندي کول
ui-command-go-to = یوې پوښتنې ته تلل
    .short = تلل
ui-command-next-unanswered = بله بې ځوابه پوښتنه
ui-command-next-attention = بل ځواب چې باید بیا وکتل شي
ui-command-dont-know = کس نه پوهېږي
    .short = نه پوهېږي
ui-command-rather-not-say = کس نه غواړي ووایي
    .short = نه وایي
ui-command-not-applicable = پوښتنه له کس سره تړاو نه لري
ui-command-cover = پوښل: یوازې هغه څه ښودل چې کس یې لیدلای شي
    .short = پوښل
ui-command-pause = دمه کول او اصلي پاڼې ته تلل
    .short = دمه
ui-command-undo = بېرته اخیستل
ui-command-redo = بیا کول
ui-command-clear-answer = پاکول
    .short = پاکول
ui-command-add-instance = یو بل ورزیاتول
ui-command-remove-instance = دا یو لرې کول
ui-command-summary = لنډیز ته تلل
ui-command-new-line = نوې کرښه
    .short = نوې کرښه
ui-command-raise = پورته وړل
    .short = پورته وړل
ui-command-lower = ښکته وړل

## The end of the conversation

ui-command-submit = خبرې لېږل
    .short = لېږل
ui-command-edit-step = راتلونکی ګام بدلول
    .short = بدلول
ui-command-add-step = راتلونکی ګام ورزیاتول
    .short = نوی ګام
