### status: draft

### The conversation one line at a time.

ui-linear-demo = دا د خیالي کسانو یو ازمایښتي دفتر دی. چې خلاص شئ، هېڅ ترې نه پاتې کېږي.
ui-linear-bye = هر څه خوندي شول. په مخه مو ښه.
ui-linear-passphrase = پټه جمله:
ui-linear-vault-missing = دفتر په { $path } کې ونه موندل شو. ایا د شبکې فولډر وصل دی؟
ui-linear-damaged = دا فایلونه نشته یا خراب دي، او بې له هغو هېڅ نه خلاصېږي: { $files }
ui-linear-not-a-member = دفتر دلته دی، خو دا کمپیوټر یې کیلي نه لري. غوښتنه وکړئ: { ui-not-a-member-command }. د ګوتې نښه د ژغورنې په پاڼه کې ده.
ui-linear-welcome = ښه راغلاست. دلته لا دفتر نشته. څو پوښتنو ته ځواب ورکړئ، بیا دفتر جوړېږي.
ui-linear-municipality = کومه ښاروالي؟ نوم یا نمبر یې ولیکئ.
ui-linear-choose-or-search = هغه نمبر ولیکئ چې د ښاروالۍ مخې ته دی، یا بیا ولټوئ.
ui-linear-no-hits = څه ونه موندل شول.
ui-linear-population = نن څو اوسېدونکي لري؟ تشه کرښه { $population } معنا لري.
ui-linear-not-a-number = دا عدد نه دی.
ui-linear-language-form = دفتر د ناروېژي ژبې کوم ډول کاروي؟
ui-linear-your-name = ستاسو نوم څه دی؟
ui-linear-your-role = دلته ستاسو دنده څه ده؟
ui-linear-choose-number = له عددونو یو ولیکئ.
ui-linear-new-passphrase = یوه پټه جمله وټاکئ. څلور یا زیاتې کلمې چې یو له بل سره تړاو نه لري، یادول یې اسانه او موندل یې سخت دي.
ui-linear-passphrase-again = یو ځل بیا یې ولیکئ:
ui-linear-passphrases-differ = دا دوه یو شان نه وو. له سره پیل کړئ.
ui-linear-sheet = د { $office } د ژغورنې پاڼه. یوازې اوس ښودل کېږي. ګروپونه پر کاغذ ولیکئ، او کاغذ په محفوظ ځای کې کېږدئ:
ui-linear-fingerprint = د ګوتې نښه: { $fingerprint }
ui-linear-sheet-group = ګروپ { $group } له کاغذه ولیکئ:

ui-linear-home = { $office }. تاسو { $member } یاست.
ui-linear-home-draft = دوام: { $form }  { $who }  ({ $answered } له { $total } ځواب شوي)
ui-linear-home-form = نوې خبرې: { $form }
ui-linear-home-session = لوستل: { $form }  { $who }  ({ $state })
ui-linear-home-choose = یو عدد ولیکئ، یا کلمې د لټون لپاره. «:{ ui-linear-quit }» د وتلو لپاره دی.
ui-linear-quit = وتل
ui-linear-whom = خبرې له چا سره دي؟ یو عدد ولیکئ. د نوي کس لپاره کرښه تشه پرېږدئ.
ui-linear-which-form = کومې خبرې؟
ui-linear-languages = بل کس په کومه ژبه خبرې کوي؟ کوډ یې ولیکئ. تشه کرښه { $proposed } معنا لري. ژبې: { $known }
ui-linear-no-such-language = پروګرام دا ژبه نه پېژني.

ui-linear-begin = ځواب ولیکئ. د مخته تللو لپاره کرښه تشه پرېږدئ. «:{ ui-linear-help }» ټول هغه کارونه ښيي چې کولای یې شئ.
ui-linear-answered = تر اوسه ځواب: { $answer }
ui-linear-no-such-choice = دا په ځوابونو کې نشته. هغه عدد ولیکئ چې د ځواب مخې ته دی.
ui-linear-refused-here = دا دلته نه کېږي.
ui-linear-attention-now = نوی ځواب ولیکئ. که بیا هم مخته تلل غواړئ، کرښه تشه پرېږدئ. «:{ ui-linear-keep } دلیل» ځواب ساتي.
ui-linear-unknown = ناپېژندل شوی امر: { $word }. «:{ ui-linear-help }» ټول ښيي.
ui-linear-nowhere = د تللو لپاره ځای نشته.
ui-linear-paused = خبرې خوندي شوې. په اصلي پاڼه کې یې مومئ.
ui-linear-not-saved = ! خوندي نه شو.
ui-linear-form-changed = د خبرو له پیل وروسته فورمه بدله شوې ده. هېڅ ځواب نه دی ورک شوی.
ui-linear-orphans =
    { $count ->
        [one] { $count } ځواب د هغې پوښتنې دی چې فورمه یې نوره نه پوښتي.
       *[other] { $count } ځوابونه د هغو پوښتنو دي چې فورمه یې نورې نه پوښتي.
    } ساتل شوي دي.

ui-linear-end = == لنډیز: { $answered } له { $total } ځواب شوي
ui-linear-end-unanswered = بې ځوابه ({ $count }):
ui-linear-end-attention = باید بیا وکتل شي ({ $count }):
ui-linear-end-agreed = هوکړه شوې:
ui-linear-end-proposed = د راتلونکو ګامونو وړاندیزونه. د هغو عددونه ولیکئ چې هوکړه پرې کوئ:
ui-linear-end-choose = «:{ ui-linear-submit }» لېږي. «:{ ui-linear-back }» بېرته ځي. «:{ ui-linear-pause }» خوندي کوي او وځي.
ui-linear-submitted = خبرې مهر او ولېږل شوې.
ui-linear-not-submitted = ! ونه لېږل شوې.

ui-linear-back = شاته
    .what = هغه ځای ته ځي چې ترې راغلئ
ui-linear-skip = تېر
    .what = له ځواب پرته مخته ځي
ui-linear-dont-know = نه-پوهېږي
    .what = کس نه پوهېږي
ui-linear-refused = نه-وایي
    .what = کس نه غواړي ووایي
ui-linear-not-applicable = بې-تړاوه
    .what = پوښتنه له کس سره تړاو نه لري
ui-linear-clear = پاک
    .what = ځواب پاکوي
ui-linear-remark = یادښت
    .what = یادښت لیکي چې یوازې دفتر یې ویني
ui-linear-keep = وساته
    .what = غیر معمول ځواب له دلیل سره ساتي
ui-linear-language = ژبه
    .what = بله ژبه لومړۍ راځي
ui-linear-go-to = ورشه
    .what = یوه نمبر ته ځي، لکه 03.02
ui-linear-unanswered = بې-ځوابه
    .what = بلې بې ځوابه پوښتنې ته ځي
ui-linear-attention = وګوره
    .what = بل هغه ته ځي چې باید بیا وکتل شي
ui-linear-undo = بېرته
    .what = وروستی بدلون بېرته اخلي
ui-linear-redo = بیا
    .what = هغه بیا کوي
ui-linear-summary = لنډیز
    .what = لنډیز ته ځي
ui-linear-submit = ولېږه
    .what = له لنډیزه خبرې لېږي
ui-linear-pause = دمه
    .what = خوندي کوي او وځي
ui-linear-help = مرسته
    .what = دا لېست ښيي
ui-linear-help-answers = که ځواب په دوو ټکو (:) پیلېږي، دوه ځلې یې ولیکئ. که څو ځوابونه ټاکئ، د هغو تر منځ تشه پرېږدئ.
