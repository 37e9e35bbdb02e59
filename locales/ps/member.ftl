### status: draft

### Who belongs to the office: “bolyst member”.

ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] { $computers } کمپیوټر
       *[other] { $computers } کمپیوټرونه
    })
ui-member-fingerprint = د دفتر د ګوتې نښه: { $fingerprint }
ui-member-yes = هو
ui-member-code = د ژغورنې د پاڼې کوډ ولیکئ:
ui-member-unanswered = مخکې له دې چې ټول ځواب شي، ځوابونه ودرېدل. هېڅ نه دي بدل شوي. پټه جمله په ټرمینل کې ولیکئ، یا --passphrase-file وکاروئ.

## A new colleague applies

ui-member-passphrase-of-keys = دا کمپیوټر له مخکې کیلۍ لري. ستاسو غوښتنلیک یو ځل بیا لیکل کېږي. پټه جمله:
ui-member-applied = تاسو په دې کمپیوټر کې کیلۍ لرئ. ستاسو غوښتنلیک په { $file } کې دی. په هغه کې هېڅ راز نشته.
ui-member-applied-next = فایل د دفتر یوه آمر ته ورکړئ. آمر داسې لیکي: bolyst member admit FILE --name "{ $name }" --role consultant (یا supervisor)
ui-member-applied-number = د کنټرول عدد: { $number }. آمر همدا عدد ویني. دواړه عددونه په تلیفون کې پرتله کړئ: په دې سره پوهېږئ چې په لاره کې هېچا فایل نه دی بدل کړی.
ui-member-applied-then = چې ومنل شئ او فولډر همغږی (sync) شي، «bolyst» پیل کړئ او په خپله پټه جمله یې خلاص کړئ.

## A colleague is admitted

ui-member-compare = د غوښتنلیک د کنټرول عدد { $number } دی. ایا { $name } همدا عدد ویني؟ په تلیفون یا مخامخ وپوښتئ. که یو شان وي، «{ $yes }» ولیکئ.
ui-member-needs-sheet = تاسو آمر نه یاست: د یوه کس د منلو لپاره د ژغورنې پاڼه لازمه ده.
ui-member-admitted = { $name } اوس غړی دی. چې فولډر همغږی (sync) شي، هغوی په خپله پټه جمله خلاصوي.
ui-member-admitted-number = د غوښتنلیک د کنټرول عدد { $number } و. که { $name } بل عدد ویني، فایل په لاره کې بدل شوی دی: سمدستي دفتر ته خبر ورکړئ.
ui-member-not-admitted = هېڅوک ونه منل شول. نوی فایل وغواړئ، او د کنټرول عددونه بیا پرتله کړئ.

## Passphrases

ui-member-who = نوې پټه جمله د چا لپاره ده؟ عدد ولیکئ:
ui-member-restored = پټه جمله بدله شوه. د دې کمپیوټر مسودې پاتې دي.
ui-member-old-passphrase = اوسنۍ پټه جمله:
ui-member-changed = پټه جمله بدله شوه.

## Somebody leaves, or gets another role

ui-member-remove-means = له دې وروسته { $name } هېڅ نوی شی نه شي خلاصولای، او زاړه فایلونه بیا مهر کېږي. څه چې { $name } لوستي دي، لوستل شوي دي، او هغه کاپۍ چې { $name } اخیستې دي، هېڅوک یې بېرته نه شي راوستلای.
ui-member-remove-sure = ایا { $name } دې لاړ شي؟ «{ $yes }» ولیکئ.
ui-member-remove-not = { $name } لا هم غړی دی.
ui-member-removed = { $name } نور غړی نه دی. دفتر نوې کیلۍ لري.
ui-member-read-stays-read = څه چې { $name } لوستي دي، لوستل شوي دي. د ګډ فولډر اجازه هم ترې واخلئ.
ui-member-left = تاسو نور غړی نه یاست. بل آمر چې قلف خلاص کړي، نوې کیلۍ جوړوي.
ui-member-takes-sheet = د یوه آمر حقونه د ژغورنې په پاڼه لرې کېږي.
ui-member-has-role = د { $name } دنده اوس دا ده: { $role }.
ui-member-resealing = بیا مهر کېږي: { $done } له { $of }
ui-member-resealed = { $files ->
        [one] { $files } فایل بیا مهر شو.
       *[other] { $files } فایلونه بیا مهر شول.
    }
ui-member-reseal-left = زاړه فایلونه باید یو آمر بیا مهر کړي: bolyst member reseal
ui-member-handing-over = سپارل کېږي: { $done } له { $of }
ui-member-handed-over = { $sessions ->
        [0] { $from } د سپارلو لپاره خبرې نه لرلې.
        [one] { $sessions } خبرې له { $from } څخه { $to } ته وسپارل شوې. اوس { $to } هر څه پکې لولي.
       *[other] { $sessions } خبرې له { $from } څخه { $to } ته وسپارل شوې. اوس { $to } هر څه پکې لولي.
    }

## One more computer

ui-member-one-time-code = { $code }
ui-member-code-for = کوډ په تلیفون یا مخامخ { $name } ته ووایئ، او هېڅکله یې له فولډر سره یو ځای مه لېږئ. چې فولډر همغږی (sync) شي، { $name } په خپل کمپیوټر کې «پټه جمله هېره شوې ده» ټاکي، یا لیکي: bolyst member enter
ui-member-code-for-me = چې فولډر همغږی (sync) شي، کوډ په بل کمپیوټر کې ولیکئ: bolyst member enter. دا یوه کمپیوټر ته یو ځل اجازه ورکوي.
ui-member-type-code = یو ځلی کوډ، ۲۴ رقمونه:
ui-member-entered = دا کمپیوټر ستاسو دی. په نوې پټه جمله یې خلاص کړئ. هغه مسودې چې دلته وې، پاتې دي.

## On the screen

# FINGERPRINT and NAME are to be replaced.
ui-not-a-member-command = bolyst member apply --office FINGERPRINT --name "NAME"

## The page “Members”

ui-members-title = غړي
ui-members-you = (تاسو)
ui-members-former = تللي دي
ui-members-note = { $role } · { $computers ->
        [one] { $computers } کمپیوټر
       *[other] { $computers } کمپیوټرونه
    }
ui-members-stays-read = څوک چې وایستل شي، هېڅ نوی شی نه شي خلاصولای. څه چې لوستل شوي، لوستل شوي دي.
ui-members-unfinished = زاړه فایلونه لا هم هغه څوک خلاصولای شي چې ایستل شوی دی یا نور آمر نه دی. یو آمر یې په F5 بشپړوي.
ui-members-working = کار روان دی: { $done } له { $of }. دا درول کېدای شي او وروسته دوام موندلای شي.
ui-members-changed = د غړو لېست بدل شو، او دفتر هغه کیلۍ لري چې باید یې ولري.
ui-members-handed-over = { $sessions ->
        [0] د سپارلو لپاره خبرې نه وې.
        [one] { $sessions } خبرې نوی خاوند لري، چې هر څه پکې لولي.
       *[other] { $sessions } خبرې نوی خاوند لري، چې هر څه پکې لولي.
    }
ui-members-sheet = د ژغورنې د پاڼې کوډ ولیکئ
    .hint = د یوه آمر حقونه یوازې په پاڼه لرې کېږي. سلاکار یې د هر هغه کار لپاره غواړي چې له نورو سره تړاو لري.
ui-members-new-owner = خبرې دې چا ته وسپارل شي؟
    .hint = څوک چې تاسو ټاکئ، له دې وروسته هر څه پکې لولي، هغه هم چې مخکې لیکل شوي دي.
ui-members-code = یو ځلی کوډ
ui-members-code-how = کوډ په تلیفون یا مخامخ ووایئ؛ هېڅکله یې مه لېږئ. چې فولډر همغږی (sync) شي، همکار په خپل کمپیوټر کې «جمله هېره شوه؟» ټاکي او کوډ لیکي.
ui-members-code-once = دا یوه کمپیوټر ته یو ځل اجازه ورکوي. یوازې اوس ښودل کېږي؛ نوی کوډ دا بې اعتباره کوي.
ui-confirm-remove-member = { $name } دې له دفتره وایستل شي؟
    .detail = دفتر نوې کیلۍ اخلي، او زاړه فایلونه بیا مهر کېږي. څه چې { $name } لوستي دي، لوستل شوي دي.
ui-confirm-make-supervisor = { $name } دې آمر شي؟
    .detail = آمر ټولې خبرې لوستلای شي، هغه هم چې مخکې لیکل شوې دي.
ui-confirm-make-consultant = { $name } دې بیا د کډوالو سلاکار شي؟
    .detail = دفتر نوې کیلۍ اخلي. څه چې { $name } د آمر په توګه لوستي دي، لوستل شوي دي.

## A way in without a passphrase

ui-recover-code = چې پټه جمله هېره شوې وي
    .hint = د آمر یو ځلی کوډ (۲۴ رقمونه) ولیکئ، یا د ژغورنې د پاڼې کوډ. یو ځلی کوډ یوه بل کمپیوټر ته هم اجازه ورکوي. له پاڼې او آمر پرته هېڅوک دفتر نه شي خلاصولای: له همدې امله دفتر محفوظ دی.
ui-recover-who = پاڼه د همدې دفتر ده. تاسو څوک یاست؟
ui-recover-passphrase = د دې کمپیوټر لپاره نوې پټه جمله وټاکئ
    .hint = پنځه یا زیاتې کلمې چې یو له بل سره تړاو نه لري، یادول یې اسانه او موندل یې سخت دي.
ui-recover-again = یو ځل بیا یې ولیکئ
