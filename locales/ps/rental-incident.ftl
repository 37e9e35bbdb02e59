### status: draft

rental-incident-title = د کور د کرایې په بازار کې پېښه
rental-incident-about = د هغې بې انصافۍ په اړه چې د کور د کرایه کولو پر وخت وشوه. دلته د هېچا نوم نه لیکل کېږي.

## Opening

rental-incident-greeting = تاسو غوښتل کور په کرایه ونیسئ. نن غواړم د هغه څه په اړه واورم چې په هغه وخت کې وشول.
    .hint = کېدای شي د هغه کور په اړه هم وي چې اوس یې په کرایه لرئ.
rental-incident-no_names = زه ستاسو نوم نه لیکم. زه د نورو نومونه هم نه لیکم.
rental-incident-counted = موږ داسې پېښې شمېرو. بیا ښاروالي پرې کار کولای شي.

## What happened

rental-incident-what = هغه څه چې وشول
rental-incident-happened = دا کله وشول؟
    .hint = موږ یوازې میاشتې او کال ته اړتیا لرو.
    .required = میاشت او کال ولیکئ، تر هغه ځایه چې د کس په یاد وي.
    .constraint = دا میاشت لا نه ده راغلې.
    .warning = دا تر درېو کلونو زیات پخوا دی. ایا کال سم دی؟
rental-incident-place = د هغې ښاروالۍ (kommune) نوم څه دی چې دا پکې وشول؟
    .hint = ښاروالي هغه ځای دی چې خپله ځايي اداره لري.
rental-incident-how = تاسو یو له بل سره څنګه اړیکه لرله؟
    .hint = تاسو او هغه کس چې کور یې په کرایه ورکاوه.
rental-incident-kinds = څه وشول؟
    .required = لږ تر لږه یو ځواب وټاکئ. که هېڅ یو مناسب نه وي، «بل څه» وټاکئ.
rental-incident-words = په خپلو خبرو یې ووایئ.
rental-incident-said = تاسو ته یې څه وویل؟
    .hint = کېدای شي داسې څه هم وي چې ویې لیکل.

## Who

rental-incident-who = دا له چا سره تړاو لري
rental-incident-role = دا کار درسره چا وکړ؟
    .hint = د هغه نوم مه وایئ. ووایئ چې څه ډول کس و.
rental-incident-same_before = ایا پخوا هم درسره همداسې شوي دي؟
rental-incident-witnesses = ایا بل چا دا ولیدل یا واورېدل؟
rental-incident-witness_roles = هغوی ستاسو لپاره څوک دي؟

## Why

rental-incident-why = دلیل یې څه کېدای شي
rental-incident-triggers = ستاسو په فکر دلیل یې څه و؟
    .constraint = د «روښانه نه ده» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
rental-incident-clue = دا فکر درته له کومه پیدا شو؟

## Evidence

rental-incident-evidence = هغه څه چې ساتلي مو دي
rental-incident-kept = داسې کوم شیان لرئ چې دا پېښه ښيي؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
rental-incident-keep = هغه څه چې لرئ یې، وساتئ. هغه څه چې مو په یاد دي، ولیکئ.

## The law

rental-incident-law = قانون څه وايي
rental-incident-law_equal = په ناروې کې ټول خلک د کور د کرایه کولو یو شان حق لري.
rental-incident-law_no = د چا ردول د هغه د هېواد له امله منع دي.
rental-incident-not_decide = زه نه شم ویلای چې حق له چا سره دی. نور کسان ستاسو قضیه کتلای شي.

## Help

rental-incident-help = هغه څه چې اوس یې کول غواړئ
rental-incident-has_home = ایا اوس د اوسېدو ځای لرئ؟
rental-incident-help_wishes = په څه کې مرسته غواړئ؟
    .hint = کولای شئ مرسته ونه منئ.
    .constraint = د «اوس هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
rental-incident-attorney = ایا په دې قضیه کې ستاسو له خوا له نورو سره خبرې کولای شو؟
    .hint = نو تاسو یو کاغذ لاسلیک کوئ. په ناروېژي ژبه ورته fullmakt وايي.
rental-incident-attorney_for = له چا سره خبرې کولای شو؟
rental-incident-attorney_signed = ایا وکالت‌خط (fullmakt) لاسلیک شوی دی؟
rental-incident-raise = ایا په دې اړه له هغو کسانو سره خبرې کولای شو چې دلته کورونه په کرایه ورکوي؟
    .hint = موږ نه وایو چې تاسو څوک یاست.
rental-incident-case = د قضیې نمبر څه دی؟

rental-incident-action-home_tonight = سمدستي د اوسېدو ځای پیدا کول
rental-incident-action-safety = پر هغه څه هوکړه کول چې لازم دي، څو کس په امن کې وي
rental-incident-action-talk = د شوې پېښې په اړه د نورو خبرو وړاندیز کول
rental-incident-action-ask_ombud = د برابرۍ او تبعیض ضد له دفتر (Likestillings- og diskrimineringsombudet) څخه مشوره غوښتل
rental-incident-action-contact_landlord = د وکالت‌خط (fullmakt) له مخې د کور له خاوند سره اړیکه نیول
rental-incident-action-complaint = د تبعیض ضد کمېسیون (Diskrimineringsnemnda) ته په شکایت کې مرسته کول
rental-incident-action-police = له پولیسو سره په خبرو کې له کس سره مرسته کول
rental-incident-action-find_home = د کور په پیدا کولو کې مرسته کول
rental-incident-action-sign_attorney = وکالت‌خط (fullmakt) لیکل او لاسلیک اخیستل
rental-incident-action-keep_evidence = پیغامونه، انځورونه او کاغذونه ساتل
rental-incident-action-raise_with_landlords = د کورونو له خاوندانو سره د داسې پېښو په اړه خبرې کول، د چا له نوم پرته
rental-incident-action-give_copy = کس ته د ځوابونو یوه کاپي ورکول
rental-incident-action-better_interpreter = د بلو خبرو لپاره بل ژباړن پیدا کول

## Choices

incident_ways-advert = ما یو اعلان ولوست
incident_ways-message = موږ پیغامونه ولیکل
incident_ways-phone = موږ په تلیفون خبرې وکړې
incident_ways-viewing = ما کور ولید
incident_ways-in_home = زه په هغه کور کې اوسېدم

incident_kinds-no_viewing = د کور لیدو ته یې پرې نه ښودم
incident_kinds-no_rent = کور یې په کرایه رانه کړ
incident_kinds-said_taken = ویې ویل چې کور نیول شوی دی، خو خالي و
incident_kinds-higher_price = مجبور وم چې تر نورو زیاتې پیسې ورکړم
incident_kinds-extra_demands = له ما یې داسې څه وغوښتل چې له نورو یې نه غوښتل
incident_kinds-advert_excludes = په اعلان کې ځینو خلکو ته د غوښتنې اجازه نه وه
incident_kinds-bad_words = بدې خبرې یې وکړې
incident_kinds-notice = زه مجبور شوم چې له کوره ووځم
incident_kinds-threat = زه یې وګواښلم

landlord_roles-private = یو کس چې کور په کرایه ورکوي
landlord_roles-company = یو شرکت چې کور په کرایه ورکوي
landlord_roles-agent = د معاملاتو لارښود
landlord_roles-caretaker = هغه څوک چې د کور ساتنه کوي
landlord_roles-tenant = هغه څوک چې هلته اوسېږي
landlord_roles-municipality = د ښاروالۍ یو کس
landlord_roles-unclear = روښانه نه ده

witness_roles-adult_family = د کورنۍ یو لوی کس
witness_roles-friend = یو ملګری
witness_roles-colleague = د کار یو ملګری
witness_roles-neighbour = یو ګاونډی
witness_roles-interpreter = یو ژباړن
witness_roles-stranger = هغه څوک چې نه یې پېژنم

incident_triggers-accent = زما د خبرو ډول
incident_triggers-name = زما نوم
incident_triggers-nationality = هغه هېواد چې زه ترې یم
incident_triggers-children = دا چې اولادونه لرم
incident_triggers-income = دا چې پیسې له کومه راځي
incident_triggers-permit = زما د استوګنې ډول
incident_triggers-unclear = روښانه نه ده

evidence_kept-messages = پیغامونه
evidence_kept-advert = اعلان
evidence_kept-photos = انځورونه
evidence_kept-contract = پر کاغذ یو تړون
evidence_kept-notes = هغه څه چې ما پخپله لیکلي دي
evidence_kept-call_list = زما په تلیفون کې د زنګونو لېست
evidence_kept-nothing = هېڅ شی

incident_help-talk = په دې اړه نورې خبرې کول
incident_help-advice = د قانون په اړه مشوره
incident_help-contact_landlord = دا چې تاسو د کور له خاوند سره خبرې وکړئ
incident_help-complaint = شکایت کول
incident_help-police = له پولیسو سره خبرې کول
incident_help-find_home = د کور پیدا کول
incident_help-nothing = اوس هېڅ شی

attorney_for-landlord = د کور خاوند
attorney_for-agent = د معاملاتو لارښود
attorney_for-ombud = هغه کسان چې د قانون په اړه مشوره ورکوي
attorney_for-tribunal = هغه کسان چې شکایتونه اخلي
attorney_for-police = پولیس
