### status: draft

### Lists of choices that several conversations share.

yes_no-yes = هو
yes_no-no = نه

yes_no_unclear-yes = هو
yes_no_unclear-no = نه
yes_no_unclear-unclear = روښانه نه ده

agree5-1 = هېڅ سمه نه ده
agree5-2 = سمه نه ده
agree5-3 = تر یوه حده سمه ده
agree5-4 = سمه ده
agree5-5 = بشپړه سمه ده

gender-woman = ښځه
gender-man = نارینه
gender-other = بل

## Interpreting

interpreter_mode-telephone = د تلیفون له لارې
interpreter_mode-video = د ویډیو له لارې
interpreter_mode-in_person = په کوټه کې
interpreter_mode-none = له ژباړن پرته خبرې کوو

interpreter_register-A = A: د دولت تصدیق او د لېسانس درجه
interpreter_register-B = B: د لېسانس درجه، یا د دولت تصدیق او ۳۰ کرېډیټه
interpreter_register-C = C: د دولت تصدیق
interpreter_register-D = D: په ژباړه کې ۳۰ کرېډیټه
interpreter_register-E = E: د دوو ژبو ازموینه یا د لیکلې ژباړې جواز، او د ژباړن د مسئولیت کورس (Tolkens ansvarsområde)
interpreter_register-not_listed = په لېست کې نه دی

## Categories of newcomers

categories-refugee = د کډوال په توګه ساتنه
categories-family = کورنۍ
categories-labour = کار
categories-education = زده کړه
categories-other = بل څه

reasons-work = کار
reasons-family = کورنۍ
reasons-flight = له خطره تېښته
reasons-education = زده کړه
reasons-other = نور دلیلونه
reasons-not_stated = نه دي ویل شوي

permit_basis-protection = هغه څوک چې په ناروې کې ساتنه لري
permit_basis-norwegian_or_nordic = د ناروې، سویډن، ډنمارک، فنلینډ یا آیسلینډ تبعه
permit_basis-permanent_residence = هغه څوک چې دایمي استوګنه لري
permit_basis-eea = د اروپايي ټولنې یا EØS د بل هېواد تبعه
permit_basis-work_or_study = هغه څوک چې دلته کار یا زده کړه کوي
permit_basis-unclear = روښانه نه ده

residence_bands-0-3 = تر ۳ میاشتو کم
residence_bands-3-12 = له ۳ تر ۱۲ میاشتو
residence_bands-12-24 = له ۱ تر ۲ کلونو
residence_bands-24-48 = له ۲ تر ۴ کلونو
residence_bands-48_ = ۴ کاله یا زیات

## People

relations-partner = خاوند، مېرمن یا د ژوند ملګری
relations-child = اولاد
relations-parent = مور یا پلار
relations-sibling = خور یا ورور
relations-other_relative = بل خپلوان
relations-friend = ملګری
relations-other = بل څوک

age_bands-0-5 = له ۰ تر ۵ کلونو
age_bands-6-15 = له ۶ تر ۱۵ کلونو
age_bands-16-17 = ۱۶ یا ۱۷ کاله
age_bands-18-66 = له ۱۸ تر ۶۶ کلونو
age_bands-67_ = ۶۷ کاله یا زیات

## What makes people stay or move

factors-safety = امنیت
factors-childhood = د ماشومانو لوییدل
factors-low_stress = د ژوند چټکتیا او رواني فشار
factors-nature = طبیعت
factors-community = د دې ځای خلک او چاپېریال
factors-work = کار
factors-own_home = د خپل کور لرل
factors-being_somebody = د خلکو پام او درناوی
factors-relations = هغه خلک چې ښه یې پېژنئ
factors-everyday_on_foot = ترافیک، او هر ځای ته پلي تلل
factors-transparency = دا چې ټول یو بل پېژني
factors-children_education = د ماشومانو ښوونځی او زده کړې
factors-family_friends = کورنۍ او نږدې ملګري
factors-size_of_place = د ځای لویوالی یا کوچنیوالی
factors-culture_network = هغه خلک چې همدا کلتور لري
factors-competence_used = له خپلې پوهې او مهارت کار اخیستل
factors-housing = کور
factors-health_services = ډاکټر او روغتیايي خدمتونه
factors-gathering_places = د کلتور یا عقیدې ځایونه
factors-chance = تصادف

## Next steps

owners-municipality = ښاروالي (kommune)
owners-business = شرکتونه
owners-voluntary = رضاکارې ټولنې (lag)
owners-state = دولت
owners-person = کس پخپله

channels-website = د ښاروالۍ په انټرنېټي پاڼه کې
channels-newspaper = په سیمه ییزه ورځپاڼه کې
channels-social_media = په ټولنیزو رسنیو کې
channels-meetings = په غونډو کې
channels-report = په یوه راپور کې

meeting_places-office = همدلته په دفتر کې
meeting_places-at_home = زما په کور کې
meeting_places-elsewhere = په بل ځای کې
meeting_places-telephone = د تلیفون له لارې
meeting_places-video = د ویډیو له لارې
meeting_places-none = اوس وخت نه ټاکو

## Housing and free time

tenure-owns = کور زما خپل دی
tenure-cooperative = د کورونو په کوپراتیف (borettslag) کې برخه لرم
tenure-rents_private = له یوه کس یا شرکت څخه یې په کرایه لرم
tenure-rents_municipality = له ښاروالۍ (kommune) څخه یې په کرایه لرم
tenure-employer = د خپل کار له لارې پکې اوسېږم
tenure-family_friends = له کورنۍ یا ملګرو سره اوسېږم
tenure-temporary = د لنډ وخت لپاره په کمپ (mottak)، هوټل یا ورته ځای کې اوسېږم
tenure-other = بل څه

interests-football = فوټبال
interests-other_sport = نور سپورتونه
interests-outdoors = په طبیعت کې ګرځېدل
interests-hunting_fishing = ښکار او کب نیول
interests-music = موسیقي او سندرې
interests-dance_theatre = نڅا او تیاتر
interests-handicraft = لاسي کارونه او ترکاڼي
interests-cooking = پخلی، ډوډۍ او کېک پخول
interests-reading = کتابونه
interests-gardening = باغ او بوټي
interests-animals = حیوانات
interests-games = لوبې او کمپیوټر
interests-children_activities = له ماشومانو سره یو ځای څه کول
interests-volunteering = له نورو سره مرسته کول
interests-learning = د نوي شي زده کول

## Education and occupation

isced2011-0 = وړکتون یا تر ښوونځي مخکې زده کړه
isced2011-1 = لومړنی ښوونځی
isced2011-2 = منځنی ښوونځی
isced2011-3 = لېسه
isced2011-4 = له لېسې وروسته زده کړه چې پوهنتون نه دی
isced2011-5 = مسلکي انسټیټیوټ یا لنډې لوړې زده کړې
isced2011-6 = لېسانس یا ورته درجه
isced2011-7 = ماسټري یا ورته درجه
isced2011-8 = دوکتورا یا ورته درجه

isco08_1-0 = پوځي دندې
isco08_1-1 = مدیران
isco08_1-2 = هغه دندې چې د پوهنتون بشپړې زده کړې غواړي
isco08_1-3 = تخنیکران او مسلکي کارکوونکي
isco08_1-4 = د دفتر کارکوونکي
isco08_1-5 = د پلور او خدمتونو کارکوونکي
isco08_1-6 = بزګران، کب نیوونکي او د ځنګل کارکوونکي
isco08_1-7 = کسبګر
isco08_1-8 = د ماشین چلوونکي او موټر چلوونکي
isco08_1-9 = پاکوونکي او مرستندوی کارګران

isco08_2-01 = د پوځ افسران
isco08_2-02 = د پوځ خُرد ضابطان
isco08_2-03 = عادي سرتېري
isco08_2-11 = لوړ مشران او سیاستوال
isco08_2-12 = د ادارې او پلور مدیران
isco08_2-13 = د تولید او خدمتونو مدیران
isco08_2-14 = د هوټل، رستورانت او دوکان مدیران
isco08_2-21 = د طبیعي علومو پوهان او انجنیران، لږ تر لږه څلور کاله لوړې زده کړې
isco08_2-22 = ډاکټران، نرسان او نور روغتیايي متخصصان
isco08_2-23 = ښوونکي او استادان
isco08_2-24 = د مالي چارو، ادارې او پلور متخصصان
isco08_2-25 = د کمپیوټر او معلوماتي ټکنالوجۍ متخصصان
isco08_2-26 = حقوقپوهان، د ټولنیزو علومو پوهان، هنرمندان او خبریالان
isco08_2-31 = د علومو او انجنیرۍ تخنیکران، له یوه تر درېو کلونو زده کړې
isco08_2-32 = روغتیايي تخنیکران او مرستیالان
isco08_2-33 = د مالي چارو او ادارې کارکوونکي
isco08_2-34 = د حقوقو، ټولنیز کار، سپورت او کلتور کارکوونکي
isco08_2-35 = د کمپیوټر تخنیکران
isco08_2-41 = سکرټران او د دفتر کارکوونکي
isco08_2-42 = د پېرودونکو د خدمت کارکوونکي
isco08_2-43 = د حساب او ګدام کارکوونکي
isco08_2-44 = د دفتر نور کارکوونکي
isco08_2-51 = آشپزان، سلمانیان او نور شخصي خدمت کوونکي
isco08_2-52 = پلورونکي
isco08_2-53 = د پالنې کارکوونکي، په وړکتون او ښوونځي کې مرستیالان
isco08_2-54 = د اور وژنې کارکوونکي، پولیس او ساتونکي
isco08_2-61 = بزګران او باغوانان
isco08_2-62 = د ځنګل کارکوونکي، کب نیوونکي او د کبانو روزونکي
isco08_2-63 = هغه بزګران او کب نیوونکي چې له خپل حاصله ژوند کوي
isco08_2-71 = ساختماني کارګران
isco08_2-72 = د فلز کارګران او مستریان
isco08_2-73 = لاسي صنعتګران، د دقیقو کارونو او د چاپ کارګران
isco08_2-74 = برېښناګر او د الکترونیک کارګران
isco08_2-75 = د خوراک، لرګي او ټوکر کارګران
isco08_2-81 = د تولیدي ماشینونو چلوونکي
isco08_2-82 = د پرزو نښلوونکي
isco08_2-83 = موټر چلوونکي او د ګرځنده ماشینونو چلوونکي
isco08_2-91 = پاکوونکي
isco08_2-92 = د کرهڼې، ځنګل او کب نیولو مرستندوی کارګران
isco08_2-93 = د ساختمان، صنعت او ترانسپورت مرستندوی کارګران
isco08_2-94 = د پخلنځي مرستیالان
isco08_2-95 = د سړک پلورونکي او کارګران
isco08_2-96 = د کثافاتو ټولوونکي او نور مرستندوی کارګران

cefr-A1 = A1: ساده کلمې او جملې
cefr-A2 = A2: د بلدو شیانو په اړه ساده خبرې
cefr-B1 = B1: د ورځني ژوند لپاره بس ده
cefr-B2 = B2: د ډېرو کارونو لپاره بس ده
cefr-C1 = C1: روانه
cefr-C2 = C2: لکه مورنۍ ژبه

## Moving, and how to reach somebody

deciders-alone = یوازې زه
deciders-with_partner = زه له خپل خاوند، مېرمنې یا د ژوند له ملګري سره
deciders-whole_family = ټوله کورنۍ یو ځای
deciders-someone_else = بل څوک

destinations-neighbour = یوه نږدې ښاروالي
destinations-town = په ناروې کې یو ښار
destinations-rural = په ناروې کې یو کوچنی ځای
destinations-abroad = بل هېواد
destinations-not_decided = لا پرېکړه نه ده شوې

reach_by-call = ماته زنګ ووهئ
reach_by-text_message = ماته پیغام راولېږئ
reach_by-email = ماته برېښنالیک راولېږئ
reach_by-letter = ماته لیک راولېږئ
reach_by-through_someone = له هغه چا وپوښتئ چې زه پرې باور لرم

## Competence: fields, scripts, licences

iscedf2013-00 = بنسټیز مضمونونه
iscedf2013-01 = ښوونه او روزنه
iscedf2013-02 = ژبې، هنر او کلتور
iscedf2013-03 = ټولنیز علوم او خبریالي
iscedf2013-04 = اقتصاد، اداره او حقوق
iscedf2013-05 = طبیعي علوم او ریاضي
iscedf2013-06 = کمپیوټر او معلوماتي ټکنالوجي
iscedf2013-07 = تخنیک، صنعت او ساختمان
iscedf2013-08 = کرهڼه، ځنګل، کب نیول او د حیواناتو روغتیا
iscedf2013-09 = روغتیا او پالنه
iscedf2013-10 = خدمتونه، ترانسپورت او امنیت

scripts-Latn = لاتیني توري، لکه په ناروېژي ژبه کې
scripts-Cyrl = سیریلیک توري، لکه په اوکرايني ژبه کې
scripts-Arab = عربي لیک، لکه په عربي او دري ژبو کې
scripts-Ethi = ایتوپیايي لیک، لکه په تیګرینیا ژبه کې
scripts-Grek = یوناني توري
scripts-Hebr = عبراني لیک
scripts-Deva = دېوناګري، لکه په هندي ژبه کې
scripts-Beng = بنګالي لیک
scripts-Taml = تامل لیک
scripts-Thai = تایلېنډي لیک
scripts-Mymr = برمايي لیک
scripts-Hans = چیني لیک
scripts-Kore = کوریايي لیک
scripts-Geor = ګرجي توري
scripts-Armn = ارمني توري

licence_classes-AM = AM: کوچنی موټرسایکل (moped)
licence_classes-A = A: موټرسایکل
licence_classes-B = B: د مسافرو کوچنی موټر
licence_classes-BE = BE: موټر له لوی ټرېلر سره
licence_classes-C1 = C1: سپکه لارۍ
licence_classes-C = C: لارۍ
licence_classes-CE = CE: لارۍ له لوی ټرېلر سره
licence_classes-D1 = D1: کوچنی بس
licence_classes-D = D: بس
licence_classes-DE = DE: بس له لوی ټرېلر سره
licence_classes-S = S: د واورې موټرسایکل (snøscooter)
licence_classes-T = T: ټراکټور

ability_needs-less_lifting = د درنو شیانو لږ پورته کول
ability_needs-sitting = د کېناستو امکان
ability_needs-moving = د خوځېدو امکان
ability_needs-breaks = ډېرې دمې
ability_needs-larger_text = لویه لیکنه
ability_needs-clear_speech = دا چې خلک څرګندې خبرې وکړي
ability_needs-quiet = یو ارام ځای
ability_needs-shown_again = دا چې کار څو ځله وښودل شي
ability_needs-fixed_hours = ټاکلي وختونه
ability_needs-step_free = له زینو پرته لاره

## Network: places to meet, free time

arena_kinds-library = کتابتون
arena_kinds-language_cafe = د ژبې کافه (språkkafé)
arena_kinds-cafe = کافه یا دوکان
arena_kinds-culture_house = د کلتور کور
arena_kinds-volunteer_centre = د رضاکارانو مرکز (frivilligsentral)
arena_kinds-sport = د سپورت تالار یا میدان
arena_kinds-outdoors = بهر په طبیعت کې
arena_kinds-family = پرانیستی وړکتون (åpen barnehage)
arena_kinds-school = ښوونځی یا کورس
arena_kinds-work = کار
arena_kinds-neighbours = له ګاونډیانو سره
arena_kinds-online = پر انټرنېټ

free_times-daytime = د ورځې
free_times-evening = د ماښام
free_times-weekend = د اونۍ په پای کې
free_times-varies = هره اونۍ توپیر لري
free_times-seldom = کم وخت وزګار یم
