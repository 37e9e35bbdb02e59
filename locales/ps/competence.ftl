### status: draft

competence-title = پوهه او مهارتونه
competence-about = هغه څه چې زده کړي مو دي، هغه څه چې کولای یې شئ، او هغه څه چې وروسته یې غواړئ.

## Opening

competence-greeting = نن د هغه څه په اړه خبرې کوو چې تاسو زده کړي دي. د هغه څه په اړه هم خبرې کوو چې کولای یې شئ.
competence-no_test = دا ازموینه نه ده. هر څه چې کولای شئ، مهم دي.

## School and education

competence-schooling = ښوونځی
competence-went_to_school = ایا ښوونځي ته تللي یاست؟
competence-schooling_years = څو کاله ښوونځي ته تللي یاست؟
    .hint = ټول کلونه حساب کړئ، تر لویېدو وروسته کلونه هم.
    .constraint = له ۰ تر ۳۰ پورې یو عدد ولیکئ.
    .warning = دا ډېر کلونه دي. ایا عدد سم دی؟
competence-schooling_country = په کوم هېواد کې ښوونځي ته تللي یاست؟
competence-schooling_level = وروستی ښوونځی چې خلاص مو کړ، کوم و؟
competence-studied = ایا له ۱۶ کلنۍ وروسته مو نورې زده کړې پیل کړې دي؟
    .hint = په دې زده کړو کې یو مسلک یا یو مضمون زده کوئ.
competence-education = زده کړې
competence-education_name = د دې زده کړو نوم څه دی؟
    .hint = د بېلګې په توګه، آشپزي یا ښوونه.
competence-education_country = دا په کوم هېواد کې وې؟
competence-education_level = هغه څه ډول ښوونځی یا پوهنتون و؟
competence-education_field = د کومې څانګې په اړه مو تر ټولو ډېر زده کړل؟
competence-education_years = هلته مو څو کاله درس ووایه؟
    .constraint = له ۰ تر ۱۵ پورې یو عدد ولیکئ.
competence-education_state = ایا دا زده کړې مو خلاصې کړې دي؟
competence-education_papers = ایا د هغه ځای اسناد لرئ؟
competence-recognition_state = ایا ستاسو د زده کړې اسناد په ناروې کې منل شوي دي؟
    .hint = که منل شوي وي، یو لیک لرئ. هغه وايي چې دا زده کړې دلته څه ارزښت لري.
competence-recognition_wanted = ایا غواړئ د زده کړې د اسنادو د منلو غوښتنه وکړئ؟
competence-recognition_route = د دې زده کړې منل څه ډول دي؟

## Work before

competence-work_before = هغه کارونه چې کړي مو دي
competence-worked_before = ایا پخوا مو کار کړی دی؟
    .hint = په کورنۍ او پر ځمکه کار هم حسابېږي.
competence-job = کار
competence-job_title = ستاسو کار څه و؟
    .hint = د بېلګې په توګه، نانوای، بزګر یا پلورونکی.
competence-job_group = دا څه ډول مسلک دی؟
competence-job_years = څو کاله مو دا کار وکړ؟
    .hint = که تر یوه کال کم و، ۰ ووایئ.
    .constraint = له ۰ تر ۶۰ پورې یو عدد ولیکئ.
competence-job_tasks = په یوه عادي ورځ کې مو څه کول؟
competence-job_liked = ایا دا کار مو خوښېده؟
competence-job_again = ایا بیا هم داسې کار غواړئ؟

## Languages

competence-language_skills = ستاسو ژبې
competence-norwegian_some = ایا لږه ناروېژي ژبه مو زده ده؟
competence-norwegian_understands = چې نور خلک ناروېژي خبرې کوي، څومره ښه پرې پوهېږئ؟
competence-norwegian_speaks = څومره ښه ناروېژي خبرې کوئ؟
competence-norwegian_reads_it = ایا ناروېژي ژبه لوستلای شئ؟
competence-norwegian_reads = څومره ښه ناروېژي ژبه لولئ؟
competence-norwegian_writes = څومره ښه ناروېژي ژبه لیکئ؟
competence-known_language = هغه ژبه چې زده مو ده
competence-known_language_name = د هغې ژبې نوم څه دی چې زده مو ده؟
competence-mother_tongue = ایا په ماشومتوب کې مو په دې ژبه خبرې کولې؟
competence-understands = چې نور خلک په دې ژبه خبرې کوي، څومره ښه پرې پوهېږئ؟
competence-speaks = څومره ښه په دې ژبه خبرې کوئ؟
competence-reads_it = ایا دا ژبه لوستلای شئ؟
competence-reads = څومره ښه دا ژبه لولئ؟
competence-writes = څومره ښه دا ژبه لیکئ؟
competence-scripts = کوم توري په اسانۍ لوستلای شئ؟

## Other abilities

competence-abilities = نور څه چې کولای شئ
competence-digital_tasks = په تلیفون یا کمپیوټر کې کوم کارونه په یوازې ځان کولای شئ؟
competence-has_licence = ایا د موټر یا د بل شي د چلولو لیسنس لرئ؟
    .hint = لیسنس هغه کارت دی چې ښيي تاسو څه چلولای شئ.
competence-licence_classes = تاسو څه چلولای شئ؟
competence-licence_valid = ایا له دې لیسنس څخه په ناروې کې کار اخیستلای شئ؟
competence-certificates = له دې کارونو د کوم یوه سند لرئ؟
    .hint = کېدای شي یو کارت وي، یا د یوه کورس کاغذ.
competence-other_experience = له کار او ښوونځي پرته، له دې څخه کوم یو مو کړی دی؟
competence-best_at = د خپلې کومې وړتیا له امله تر ټولو ډېر خوښ یاست؟

## Present work

competence-present_work = ستاسو اوسنی کار
competence-works_now = ایا اوس کار لرئ؟
competence-job_now = د کار په اړه نور معلومات
competence-current_title = ستاسو اوسنی کار څه دی؟
competence-percentage = که پوره وخت کار ۱۰۰ وي، تاسو څومره کار کوئ؟
    .hint = نیم وخت کار ۵۰ دی. دا ستاسو په تړون کې لیکل شوي دي.
    .constraint = له ۱ تر ۲۰۰ پورې یو عدد ولیکئ.
    .warning = دا تر پوره وخت زیات دی. ایا عدد سم دی؟
competence-contract = د دې کار لپاره څه ډول تړون لرئ؟
competence-overtime = په څومره وخت کې یو ځل اضافي کار کوئ؟
    .hint = اضافي یعنې تر هغه زیات چې په تړون کې لیکل شوي دي.
competence-wants_more = ایا غواړئ تر اوس زیات کار وکړئ؟
competence-time_for_course = ایا د کار تر څنګ د کورس لپاره وخت لرئ؟
competence-uses_competence = ایا په کار کې له خپلې پوهې او مهارت کار اخیستلای شئ؟

## What the person wants

competence-goal = هغه څه چې تاسو یې غواړئ
competence-goal_work = تر ټولو ډېر کوم کار کول غواړئ؟
competence-goal_hours = څومره کار کول غواړئ؟
competence-goal_first = لومړی څه کول غواړئ؟
competence-obstacles = څه شی درته له خپلې پوهې او مهارت څخه کار اخیستل سختوي؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
competence-needs_adaptation = ایا داسې څه ته اړتیا لرئ چې کار وکړای شئ؟
    .hint = د بېلګې په توګه، ډېرې دمې یا لویه لیکنه.
competence-adaptations = څه ته اړتیا لرئ چې کار وکړای شئ؟

## Employers

competence-sharing = د دې ځای شرکتونه
competence-employer_consent = ایا د دې ځای شرکتونو ته ویلای شو چې تاسو څه کولای شئ؟
    .hint = تاسو نه ویلای شئ. اوس هو ویلای شئ، او وروسته نه هم ویلای شئ.
competence-employer_facts = هغوی ته څه ویلای شو؟

## End

competence-training_wish = لومړی څه شی زده کول غواړئ؟
competence-recognition_plan = د زده کړې د اسنادو منل
competence-recognition_owner = څوک به درسره په غوښتنه کې مرسته کوي؟
    .required = د هغه چا نوم ولیکئ چې مسئول دی.
competence-recognition_date = غوښتنه باید تر کومې نېټې لېږل شوې وي؟
    .constraint = نېټه باید نن یا له نن وروسته وي.
    .warning = دا تر درېو میاشتو زیات وروسته ده. ایا ژر یې کولای شو؟
    .required = یوه نېټه وټاکئ.
competence-training_plan = د هغه څه زده کول چې تاسو یې غواړئ
competence-training_owner = څوک به درسره د دې په زده کولو کې مرسته کوي؟
    .required = د هغه چا نوم ولیکئ چې مسئول دی.
competence-training_date = کله به له موږ ځواب درکول کېږي؟
    .constraint = نېټه باید نن یا له نن وروسته وي.
    .warning = دا تر درېو میاشتو زیات وروسته ده. ایا ژر یې کولای شو؟
    .required = یوه نېټه وټاکئ.
competence-sheet_home = ایا غواړئ د خپلې پوهې او مهارتونو یوه پاڼه کور ته یوسئ؟

competence-action-recognition = له کس سره یو ځای د زده کړې د اسنادو د منلو غوښتنه کول
competence-action-explain_recognition = تشرېح کول چې د دې زده کړې منل څه معنا لري
competence-action-recognition_answer = د زده کړې د اسنادو د منلو غوښتنې ته ځواب ورکول
competence-action-papers = د اسنادو د اخیستلو لپاره خوندي لاره پیدا کول، یا له اسنادو پرته لاره
competence-action-training = مناسبه زده کړه پیدا کول او ځواب ورکول
competence-action-norwegian_course = د ناروېژي ژبې مناسب کورس پیدا کول
competence-action-use_competence = معلومول چې د کس پوهه او مهارت چېرته پکار دي
competence-action-meet_employer = له داسې شرکت سره لیدل چې د کس مهارت ته اړتیا لري
competence-action-more_hours = د زیات کار غوښتنې ته ځواب ورکول
competence-action-own_business = د خپل شرکت د جوړولو په اړه مشوره ورکول
competence-action-exchange_licence = د سړکونو له ادارې (Statens vegvesen) څخه د لیسنس په اړه پوښتل
competence-action-adaptation = معلومول چې کار څنګه د کس لپاره مناسب کېدای شي
competence-action-give_sheet = کس ته د پوهې او مهارتونو پاڼه ورکول
competence-action-better_interpreter = د بلو خبرو لپاره بل ژباړن پیدا کول

## Choices

education_state-completed = هو، خلاصې مې کړې دي
education_state-ongoing = نه، اوس هلته درس وایم
education_state-not_completed = نه، تر پایه مخکې مې پرېښودې

education_papers-here = هو، دلته له ما سره دي
education_papers-can_be_sent = هو، خو په بل هېواد کې دي
education_papers-gone = نه
education_papers-unclear = روښانه نه ده

recognition_state-recognised = هو
recognition_state-applied = غوښتنه مې کړې ده او انتظار کوم
recognition_state-refused = غوښتنه مې کړې وه، خو رد شوه
recognition_state-not_applied = نه، غوښتنه مې نه ده کړې
recognition_state-unclear = روښانه نه ده

recognition_route-higher = لوړې زده کړې
recognition_route-tertiary_vocational = مسلکي انسټیټیوټ (fagskole)
recognition_route-vocational = مسلکي زده کړه یا مسلکي سند (fagbrev)
recognition_route-regulated = هغه مسلک چې ځانګړې اجازه غواړي
recognition_route-without_papers = له اسنادو پرته زده کړې
recognition_route-unclear = باید معلوم شي

job_liked-yes = هو
job_liked-partly = یوه برخه یې
job_liked-no = نه

digital_tasks-messages = د پیغام لېږل
digital_tasks-email = د برېښنالیک لېږل
digital_tasks-search = پر انټرنېټ د یوه شي پیدا کول
digital_tasks-forms = پر انټرنېټ د فورمې ډکول
digital_tasks-bank = پر انټرنېټ له بانک کار اخیستل
digital_tasks-documents = د لیکونو او متنونو لیکل
digital_tasks-tables = له جدولونو سره کار، لکه Excel
digital_tasks-programs = له مسلکي پروګرامونو سره کار

certificates-welding = ویلډېنګ
certificates-forklift = فورک لېفټ (truck)
certificates-machines = د ځمکې د کیندلو ماشین او نور لوی ماشینونه
certificates-crane = کرېن
certificates-electrical = د برېښنا کار
certificates-hot_work = له اور او تودوخې سره کار (varme arbeider)
certificates-food = خواړه او پاکي
certificates-first_aid = لومړنۍ مرستې
certificates-care = پالنه او پرستاري
certificates-hunting = ښکار
certificates-boat = کښتۍ

other_experience-volunteering = له نورو سره رضاکارانه مرسته
other_experience-children = د ماشومانو ساتل
other_experience-older_people = د بوډاګانو یا ناروغانو پالنه
other_experience-farming = د خوراکي شیانو کرل
other_experience-animals = د حیواناتو ساتل
other_experience-fishing = کب نیول
other_experience-building = ساختماني کار
other_experience-repairs = د شیانو ترمیمول
other_experience-sewing = د کالیو ګنډل
other_experience-handicraft = په لاس د شیانو جوړول
other_experience-cooking = د ډېرو خلکو لپاره پخلی
other_experience-selling = اخیستل او پلورل
other_experience-teaching = نورو ته درس ورکول
other_experience-organising = د یوې ډلې مشري

contracts-permanent = دایمي کار
contracts-temporary = تر یوې ټاکلې نېټې کار
contracts-substitute = د بل چا پر ځای کار
contracts-on_call = چې اړتیا راته لري، زنګ راوهي
contracts-agency = د داسې شرکت له لارې چې کارګران ورکوي
contracts-own_business = خپل شرکت
contracts-none = لیکلی تړون نه لرم

overtime-never = هېڅکله نه
overtime-sometimes = ځینې وخت
overtime-weekly = هره اونۍ
overtime-most_days = ډېرې ورځې

used_today-all = هو، له زیاتې برخې
used_today-some = له یوې برخې
used_today-none = نه

goal_hours-full = پوره وخت
goal_hours-part = تر پوره وخت کم
goal_hours-unclear = روښانه نه ده

goal_first-work_now = هر څومره ژر کار کول
goal_first-own_trade = په خپل مسلک کې کار کول
goal_first-education = زده کړې کول
goal_first-norwegian = ناروېژي ژبه زده کول
goal_first-own_business = خپل شرکت جوړول
goal_first-unsure = باوري نه یم

obstacles-not_recognised = زما د زده کړې اسناد نه دي منل شوي
obstacles-norwegian = ناروېژي ژبه مې لږه زده ده
obstacles-no_jobs = دلته داسې کار نشته
obstacles-no_contacts = داسې څوک نه پېژنم چې پوښتنه ترې وکړم
obstacles-childcare = څوک نشته چې ماشومان وساتي
obstacles-transport = کار ته لاره ډېره لرې ده
obstacles-working_hours = اوس وخت نه لرم
obstacles-licence = لیسنس نه لرم
obstacles-not_informed = نه پوهېږم چې څوک مرسته کولای شي
obstacles-nothing = هېڅ شی

employer_facts-first_name = زما نوم، له تخلص پرته
employer_facts-work = هغه کارونه چې کړي مې دي
employer_facts-education = هغه څه چې زده کړي مې دي
employer_facts-languages = هغه ژبې چې زده مې دي
employer_facts-licences = لیسنس او د مهارت اسناد
employer_facts-goal = هغه کار چې کول یې غواړم

training_wish-norwegian = ناروېژي ژبه
training_wish-basic_school = لوستل، لیکل او حساب
training_wish-own_trade = د خپل مسلک په اړه نور څه
training_wish-new_trade = یو نوی مسلک
training_wish-higher_education = په پوهنتون کې یوه څانګه
training_wish-digital = کمپیوټر او انټرنېټ
training_wish-licence = د موټر چلول
training_wish-none = اوس هېڅ شی
