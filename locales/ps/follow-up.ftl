### status: draft

follow-up-title = تعقیبي خبرې
follow-up-about = دلته ژوند اوس څنګه دی، څه بدل شوي دي، او پر څه مو هوکړه کړې وه.

## Opening

follow-up-greeting = نن غواړم پوه شم چې اوس دلته ستاسو ژوند څنګه دی.
follow-up-follow_up_round = دا کس څومره وخت دلته ژوند کړی دی؟
    .required = وټاکئ چې دا کومې تعقیبي خبرې دي.

## Since last time

follow-up-since_last = له تېر ځل راهیسې
follow-up-changes = زموږ له تېرو خبرو راهیسې څه بدل شوي دي؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
follow-up-changes_words = دا ستاسو لپاره څه معنا لري؟
follow-up-life_now = له تېر ځل راهیسې، دلته ستاسو ژوند لا ښه شوی دی که لا خراب؟

## What was agreed

follow-up-agreed = هغه څه چې پرې هوکړه شوې وه
follow-up-promises_kept = ایا موږ هغه کارونه کړي دي چې هوکړه پرې شوې وه؟
follow-up-promises_missing = کوم کار لا نه دی شوی؟
follow-up-actions_reviewed = ایا ټول ناخلاص ګامونه مو کتلي دي؟
    .warning = ځینې ګامونه لا ناخلاص دي. ایا غواړئ اوس یې وګورئ؟

## Seen, taken care of, being somebody

follow-up-being_somebody = دلته د خلکو په منځ کې ستاسو ځای
follow-up-taken_care_of = دا ستاسو لپاره څومره سمه ده: «چې اړتیا ولرم، دلته څوک راسره مرسته کوي»؟
follow-up-is_somebody = دا ستاسو لپاره څومره سمه ده: «زما کار د دې ځای خلکو ته مهم دی»؟
follow-up-together = ایا تاسو دلته د خلکو تر څنګ ژوند کوئ، که له هغوی سره یو ځای؟
    .hint = د خلکو تر څنګ یعنې یو بل ته نږدې اوسېدل، خو لږ کارونه یو ځای کول.

## The place

follow-up-place = دا ځای

## Four things to watch

follow-up-watch = هغه څه چې ډېر مهم کېدای شي
follow-up-children_education = دا ستاسو لپاره څومره سمه ده: «ماشومان دلته هغه زده کړې کولای شي چې دوی یې غواړي»؟
follow-up-local_work = دا ستاسو لپاره څومره سمه ده: «دلته زما لپاره کار شته»؟
follow-up-origin_matters = هغه څه چې ستاسو په اصلي هېواد کې کېږي، ایا ستاسو پلانونه بدلولای شي؟
    .hint = تاسو یوازې هو یا نه ویلای شئ.

## Rules and forms

follow-up-rules = قوانین او فورمې
follow-up-was_stopped = ایا کوم قانون یا کومې فورمې ستاسو کار بند کړی دی؟
    .hint = فورمه هغه کاغذ دی چې تاسو یې باید ډک کړئ.
follow-up-stopped_by = دا د څه په اړه و؟
follow-up-stopped_words = دا کوم قانون یا کومه فورمه وه؟
follow-up-stopped_solved = ایا اوس حل شوې ده؟
follow-up-rental_trouble = کله مو چې کور لټاوه، ایا چا درسره بد چلند کړی دی؟

## Ahead

follow-up-ahead = راتلونکی وخت
follow-up-talk_about_staying = ایا غواړئ د پاتې کېدو یا کډه کولو په اړه نورې خبرې وکړئ؟

## Good words

follow-up-good_words = هغه څه چې ښه دي
follow-up-good_here = دلته ستاسو لپاره څه ښه وو؟
    .hint = کولای شئ ځواب ورنه کړئ.
follow-up-month_consent = ایا ستاسو په اړه د «میاشتې نوي اوسېدونکي» (Månedens tilflytter) په توګه لیکلای شو؟
    .hint = نوی اوسېدونکی هغه څوک دی چې دلته یې کډه کړې ده. اوس یا وروسته نه ویلای شئ.
follow-up-month = هغه څه چې موږ یې ستاسو په اړه لیکو
follow-up-month_facts = ستاسو په اړه څه لیکلای شو؟
follow-up-month_words = تاسو پخپله د دې ځای خلکو ته څه ویل غواړئ؟
follow-up-month_channels = چېرته یې ښودلای شو؟

## End

follow-up-action-urgent_help = په بیړنیو کارونو کې مرسته کول
follow-up-action-keep_promises = له تېر ځل پاتې کارونه کول، او کس ته خبر ورکول
follow-up-action-solve_rule = د قانون یا فورمې ستونزه حل کول او ځواب ورکول
follow-up-action-report_rule = آمر ته د هغه قانون په اړه خبر ورکول چې د خلکو کار بندوي
follow-up-action-rental_talk = د هغه څه په اړه خبرې کول چې د کور د کرایې په بازار کې شوي دي
follow-up-action-norwegian_course = د ناروېژي ژبې مناسب کورس پیدا کول
follow-up-action-stay_or_move_talk = د پاتې کېدو یا کډه کولو په اړه خبرې کول
follow-up-action-common_causes = ګډ لاملونه لټول، کله چې څو کسان د کډې فکر کوي
follow-up-action-school_talk = له ښوونځي یا وړکتون سره د لیدنې وخت ټاکل
follow-up-action-map_competence = معلومول چې د کس پوهه او مهارت چېرته پکار دي
follow-up-action-recognition = د زده کړې د اسنادو د منلو لپاره غوښتنه کول
follow-up-action-meet_employer = د کار له یوه خاوند سره د لیدنې وخت ټاکل
follow-up-action-housing_talk = د کور، د کور د پور (startlån) او د کور د مرستې (bostøtte) په اړه خبرې کول
follow-up-action-introduce_association = داسې ټولنې یا کلب (lag) ته خبر ورکول چې کس ته بلنه ورکولای شي
follow-up-action-find_buddy = ځايي ملګری (fadder) پیدا کول
follow-up-action-ask_new_municipality = له نوې ښاروالۍ د پروګرام، کور او ښوونځي په اړه لیکلې پوښتنه کول
follow-up-action-write_quote = د کس خبره لیکل او د هغه موافقه اخیستل
follow-up-action-write_month = د «میاشتې نوي اوسېدونکي» (Månedens tilflytter) متن لیکل او د کس موافقه اخیستل
follow-up-action-own_step = هغه کار کول چې کس لومړی کول غوښتل
follow-up-action-give_copy = کس ته د ځوابونو یوه کاپي ورکول
follow-up-action-better_interpreter = د بلو خبرو لپاره بل ژباړن پیدا کول

## Choices

follow_up_rounds-3 = شاوخوا درې میاشتې
follow_up_rounds-12 = شاوخوا یو کال
follow_up_rounds-24 = شاوخوا دوه کاله
follow_up_rounds-48 = شاوخوا څلور کاله
follow_up_rounds-other = بل وخت

changes-home = زما کور
changes-work = زما کار
changes-hours = دا چې څومره کار کوم
changes-school = ښوونځی یا کورس
changes-norwegian = ناروېژي ژبه مې ډېره زده شوې ده
changes-family = هغه کسان چې ورسره ژوند کوم
changes-permit = په ناروې کې زما د استوګنې اجازه
changes-friends = هغه خلک چې دلته یې پېژنم
changes-association = په یوه ټولنه یا کلب (lag) کې یم
changes-nothing = هېڅ شی

life_now-better = لا ښه شوی دی
life_now-same = لکه پخوا
life_now-mixed = ځینې څه لا ښه شوي، ځینې لا خراب شوي دي
life_now-worse = لا خراب شوی دی

promises_kept-all = هو، ټول
promises_kept-some = یوه برخه
promises_kept-none = نه
promises_kept-nothing_agreed = موږ پر هېڅ شي هوکړه نه وه کړې

together5-1 = د خلکو تر څنګ
together5-2 = ډېر د خلکو تر څنګ
together5-3 = د دواړو په منځ کې
together5-4 = ډېر له خلکو سره یو ځای
together5-5 = له خلکو سره یو ځای

stopped_by-permit = په ناروې کې د استوګنې اجازه
stopped_by-id_number = د پېژندنې نمبر (fødselsnummer یا D-nummer)
stopped_by-bank = بانک، او انټرنېټي پاڼو ته ننوتل
stopped_by-tax = مالیه
stopped_by-benefits = له Nav یا ښاروالۍ څخه پیسې
stopped_by-recognition = د زده کړې د اسنادو منل
stopped_by-licence = د موټر چلولو لیسنس
stopped_by-loan = د کور لپاره پور
stopped_by-school_place = ښوونځی یا وړکتون
stopped_by-doctor = ډاکټر
stopped_by-work = کار
stopped_by-rent = د کور کرایه کول

month_facts-first_name = زما نوم، له تخلص پرته
month_facts-picture = زما یو انځور
month_facts-work = زما کار
month_facts-interests = هغه څه چې کول یې مې خوښېږي
month_facts-languages = هغه ژبې چې زده مې دي
month_facts-own_words = زما خپلې خبرې
