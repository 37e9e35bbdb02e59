### status: draft

housing-title = کور
housing-about = د اوسني کور، د خپل کور د لرلو، او د startlån او bostøtte په اړه.

## Opening

housing-greeting = نن غواړم پوه شم چې ستاسو کور څنګه دی، او تاسو څه غواړئ.

## The home now

housing-home_now = اوسنی کور
housing-tenure = ستاسو کور خپل دی که کرايي؟
housing-children_at_home = ایا ماشومان درسره ژوند کوي؟
housing-bedrooms = د ویدېدو لپاره څو کوټې لرئ؟
    .constraint = له ۰ تر ۲۰ پورې یو عدد ولیکئ.
    .warning = دا ډېرې کوټې دي. ایا عدد سم دی؟
housing-cost = هره میاشت د کور لپاره څو کرونه ورکوئ؟
    .hint = کېدای شي کرایه یا د پور قسط وي.
    .constraint = د یوې میاشتې کرونه ولیکئ، له ۰ تر ۲۰۰ زرو پورې.
    .warning = دا د یوې میاشتې لپاره ډېر یا لږ دي. ایا عدد سم دی؟
housing-power_extra = ایا د برېښنا پیسې جلا ورکوئ؟
housing-contract = ایا د کرایې لیکلی تړون لرئ؟
    .hint = په ناروېژي ژبه ورته husleiekontrakt وايي.
housing-contract_ends = ایا تړون د پای نېټه لري؟
housing-contract_end = تړون کله پای ته رسېږي؟
    .constraint = له ۲۰۰۰ کال وروسته یوه نېټه ولیکئ.
    .warning = دا نېټه تېره شوې ده. ایا کس لا هلته ژوند کوي؟
housing-deposit = ایا د کور د ضمانت پیسې (depositum) مو ورکړې دي؟
    .hint = د ضمانت پیسې په جلا حساب کې وي. که هر څه سم وي، د کډې پر وخت یې بېرته اخلئ.

## How the home suits

housing-suitability = دا کور ستاسو لپاره څومره مناسب دی
housing-suitability_intro = زه ستاسو د کور په اړه څو جملې لولم. ووایئ چې هره جمله ستاسو لپاره څومره سمه ده.
housing-fits_us = دا ستاسو لپاره څومره سمه ده: «کور د اړتیا په اندازه لوی دی»؟
housing-safe_home = دا ستاسو لپاره څومره سمه ده: «زه په خپل کور کې په امن کې یم»؟
housing-affordable = دا ستاسو لپاره څومره سمه ده: «زما پیسې د دې کور لپاره بس دي»؟
housing-near_enough = دا ستاسو لپاره څومره سمه ده: «کور هغو ځایونو ته نږدې دی چې کار ورسره لرم»؟
    .hint = کار، ښوونځی، دوکان او بس.
housing-children_room = دا ستاسو لپاره څومره سمه ده: «ماشومان په کور کې پوره ځای لري»؟
housing-problems = په دې کور کې څه شی لږ ښه دی؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
housing-told_landlord = ایا دا مو د کور خاوند ته ویلي دي؟
housing-repaired = ایا د هغه لپاره کوم کار وشو؟

## Wishes

housing-wishes = هغه څه چې تاسو یې غواړئ
housing-good_home = په یوه کور کې ستاسو لپاره څه مهم دي؟
housing-wants_to_change = ایا غواړئ بل کور ته کډه وکړئ؟
housing-change_when = کله غواړئ کډه وکړئ؟
housing-wants_to_own = ایا غواړئ خپل کور ولرئ؟
housing-own_means = د خپل کور په لرلو کې ستاسو لپاره تر ټولو مهم شی څه دی؟
housing-where = تر ټولو ډېر غواړئ چېرته ژوند وکړئ؟
housing-search_barriers = څه شی د کور پیدا کول سختوي؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.

## The bank

housing-bank = له بانکه پور
housing-asked_bank = ایا له کوم بانکه مو د کور لپاره پور غوښتی دی؟
housing-bank_answer = بانک څه ځواب درکړ؟
housing-bank_reasons = بانک څه دلیل ووایه؟
    .constraint = د «بانک ونه ویل چې ولې» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
housing-bank_in_writing = ایا د بانک ځواب پر کاغذ یا په پیغام کې لرئ؟

## Startlån and bostøtte

housing-support = د کور لپاره پور او مرسته
housing-knows_startlan = ایا پوهېږئ چې startlån څه شی دی؟
housing-knows_bostotte = ایا پوهېږئ چې bostøtte څه شی دی؟
housing-startlan_is = د کور پور (startlån) هغه پیسې دي چې ښاروالي یې د کور د اخیستلو لپاره پور ورکوي. تاسو یې له سود سره بېرته ورکوئ.
    .hint = سود هغه پیسې دي چې د پور اخیستلو لپاره یې ورکوئ.
housing-startlan_for = دا د هغه چا لپاره دی چې له بانکه پوره پور نه شي اخیستلای.
housing-applied_startlan = ایا د کور د پور (startlån) غوښتنه مو کړې ده؟
housing-result_startlan = د کور د پور (startlån) په اړه څه ځواب درکړل شو؟
housing-why_startlan = ایا پوهېږئ چې د کور د پور (startlån) غوښتنه مو ولې رد شوه؟
housing-help_startlan = ایا د کور د پور (startlån) په غوښتنه کې مرسته غواړئ؟
housing-bostotte_is = د کور مرسته (bostøtte) هغه پیسې دي چې دولت یې هره میاشت ورکوي. تاسو یې بېرته نه ورکوئ.
housing-bostotte_for = دا د هغه چا لپاره ده چې لږ پیسې لري او د کور لګښت یې ډېر وي.
housing-applied_bostotte = ایا د کور د مرستې (bostøtte) غوښتنه مو کړې ده؟
housing-result_bostotte = د کور د مرستې (bostøtte) په اړه څه ځواب درکړل شو؟
housing-why_bostotte = ایا پوهېږئ چې د کور د مرستې (bostøtte) غوښتنه مو ولې رد شوه؟
housing-help_bostotte = ایا د کور د مرستې (bostøtte) په غوښتنه کې مرسته غواړئ؟
housing-sheet_home = ایا په دې اړه په خپله ژبه یوه پاڼه غواړئ؟

## References

housing-references = هغه کسان چې ستاسو په اړه ښه ویلای شي
housing-has_reference = ایا دلته څوک شته چې د کور خاوند ته ستاسو په اړه ښه ووایي؟
    .hint = د کور خاوند هغه څوک دی چې کور په کرایه ورکوي.
housing-reference_roles = هغوی ستاسو لپاره څوک دي؟
housing-reference_wish = ایا له دې ځایه له چا غوښتلای شو چې ستاسو په اړه ښه ووایي؟
    .hint = اوس هو ویلای شئ، او وروسته نه هم ویلای شئ.
housing-turned_away = ایا د کور کوم خاوند درسره بې انصافي کړې ده؟
    .hint = د کور خاوند هغه څوک دی چې کور په کرایه ورکوي.
housing-incident_talk = ایا غواړئ بله ورځ په دې اړه خبرې وکړئ؟

## End

housing-own_step = تاسو پخپله لومړی څه کول غواړئ؟
    .hint = یو کوچنی کار بس دی.

housing-action-give_sheet = کس ته په خپله ژبه د کور د پور (startlån) او د کور د مرستې (bostøtte) پاڼه ورکول
housing-action-explain_startlan = یو ځل بیا په حوصله د کور پور (startlån) تشرېح کول
housing-action-apply_startlan = د کور د پور (startlån) په غوښتنه کې مرسته کول
housing-action-apply_bostotte = د کور د مرستې (bostøtte) په غوښتنه کې مرسته کول
housing-action-look_at_refusal = د رد ځواب له کس سره یو ځای لوستل، او معلومول چې شکایت کېدای شي که نه
housing-action-bank_in_writing = له بانکه لیکلی ځواب غوښتل
housing-action-find_home = د کور په پیدا کولو کې مرسته کول
housing-action-write_contract = د کرایې د لیکلي تړون په اخیستلو کې مرسته کول
housing-action-secure_deposit = مرسته کول چې د ضمانت پیسې (depositum) په جلا حساب کې کېښودل شي
housing-action-ask_for_repair = د کور د هغو کارونو په اړه خبر ورکول چې باید وشي
housing-action-safe_home = پر هغه څه هوکړه کول چې لازم دي، څو کس په کور کې په امن کې وي
housing-action-find_reference = له هغه چا پوښتل چې د کور خاوند ته د کس په اړه ښه ویلای شي
housing-action-incident_talk = د کور د کرایې په بازار کې د پېښې په اړه خبرې کول
housing-action-own_step = هغه کار کول چې کس لومړی کول غوښتل
housing-action-give_copy = کس ته د ځوابونو یوه کاپي ورکول
housing-action-better_interpreter = د بلو خبرو لپاره بل ژباړن پیدا کول

## Choices

deposits-own_account = هو، د بانک په جلا حساب کې
deposits-to_landlord = هو، نېغ د کور خاوند ته
deposits-guarantee = Nav یا ښاروالۍ ژمنه کړې ده چې پیسې به ورکړي
deposits-none = نه
deposits-unclear = روښانه نه ده

home_problems-too_small = ډېر کوچنی دی
home_problems-cold = سوړ دی
home_problems-damp = لوند دی
home_problems-bathroom = تشناب خراب دی
home_problems-kitchen = پخلنځی خراب دی
home_problems-shared_entrance = د کور دروازه له نورو سره ګډه ده
home_problems-broken = یو شی مات یا خراب شوی دی
home_problems-noise = شور ډېر دی
home_problems-no_internet = انټرنېټ نه لري
home_problems-far_away = لرې دی
home_problems-too_expensive = ډېر ګران دی
home_problems-nothing = هېڅ شی

change_when-now = هر څومره ژر چې کېدای شي
change_when-within_1_year = په راتلونکي یوه کال کې
change_when-later = وروسته

own_means-decide_self = زه پخپله پرېکړه کوم
own_means-nobody_can_end_it = هېڅوک تړون نه شي ختمولای
own_means-children_stay = ماشومان په یوه ځای کې پاتې کېدای شي
own_means-savings = پیسې سپموم
own_means-belong = زه د دې ځای یم

home_where-same_area = هغه ځای چې اوس پکې ژوند کوم
home_where-same_municipality = په همدې ښاروالۍ کې بل ځای
home_where-other_municipality = په بله ښاروالۍ کې
home_where-unsure = باوري نه یم

search_barriers-few_homes = دلته کورونه کم دي
search_barriers-price = بیه ډېره ده
search_barriers-no_answer = ماته ځواب نه راکوي
search_barriers-said_no = رد ځواب راکوي
search_barriers-no_reference = څوک نشته چې زما په اړه ښه ووایي
search_barriers-deposit = د ضمانت لپاره پوره پیسې نه لرم
search_barriers-no_car = موټر نه لرم
search_barriers-language = ژبه سخته ده
search_barriers-where_to_look = نه پوهېږم چې چېرته یې ولټوم
search_barriers-nothing = هېڅ شی

bank_answer-yes = هو
bank_answer-no = نه
bank_answer-waiting = ځواب ته انتظار کوم

bank_reasons-income = زما عاید کم دی
bank_reasons-temporary_job = دایمي کار نه لرم
bank_reasons-savings = لږ پیسې مې سپمولې دي
bank_reasons-debt = بل پور لرم
bank_reasons-residence_permit = زما استوګنه دایمي نه ده
bank_reasons-short_time = لږ وخت کېږي چې په ناروې کې ژوند کوم
bank_reasons-not_told = بانک ونه ویل چې ولې

knows_scheme-knows = هو، پوهېږم چې څه شی دی
knows_scheme-heard = دا کلمه مې اورېدلې ده
knows_scheme-no = نه

application_result-granted = غوښتنه مې ومنل شوه
application_result-refused = غوښتنه مې رد شوه
application_result-waiting = ځواب ته انتظار کوم

reference_roles-employer = زما د کار خاوند
reference_roles-colleague = د کار یو ملګری
reference_roles-neighbour = یو ګاونډی
reference_roles-former_landlord = هغه څوک چې پخوا مې کور ترې په کرایه نیولی و
reference_roles-teacher = یو ښوونکی
reference_roles-association = د یوې ټولنې یا کلب (lag) یو کس
reference_roles-buddy = زما ځايي ملګری (fadder)
