### status: draft

intake-title = د ښه راغلاست خبرې
intake-about = لومړنۍ خبرې: پېژندګلوي، بیړني کارونه، حقونه، او بله لیدنه.

## Opening

intake-opening_line =
    نن موږ په دې ښاروالۍ (kommune) کې { $population ->
        [one] { $population } کس
       *[other] { $population } کسه
    } یو. پرون موږ { $population_yesterday ->
        [one] { $population_yesterday } کس
       *[other] { $population_yesterday } کسه
    } وو. د دې معنا دا ده: ستاسو شتون ښاروالۍ ته مهم دی. تاسو ټول مکلفیتونه او ټول حقونه لرئ.
    .hint = ښاروالي هغه ځای دی چې خپله ځايي اداره لري.
intake-opening_plain = ښه راغلاست. ستاسو شتون ښاروالۍ (kommune) ته مهم دی. تاسو ټول مکلفیتونه او ټول حقونه لرئ.
intake-purpose = موږ غواړو چې له تاسو سره پېژندګلوي وکړو. بیا درسره ښه مرسته کولای شو.

## About you

intake-about_you = ستاسو په اړه
intake-preferred_name = غواړئ چې تاسو ته په کوم نوم غږ وکړو؟
    .required = هغه نوم ولیکئ چې موږ یې باید ووایو.
intake-birth_year = ستاسو د زېږېدو کال کوم دی؟
    .hint = موږ یوازې کال ته اړتیا لرو، د ناروې د (میلادي) کلیز له مخې.
    .constraint = کال په څلورو رقمونو ولیکئ، له ۱۹۰۰ څخه تر سږ کال پورې.
    .warning = نو د دې کس عمر تر ۱۶ کلونو کم دی. ایا کال سم دی؟
intake-gender = تاسو ښځه یاست که نارینه؟
intake-first_meeting = زموږ دا لیدنه دلته ستاسو له کډې مخکې ده که وروسته؟
intake-home_municipality = د هغې ښاروالۍ نوم څه دی چې تاسو پکې ژوند کوئ؟
    .hint = ناروې پر ښاروالیو وېشل شوې ده. ښوونځی او مرسته د ښاروالۍ مسئولیت دی.
intake-arrival_month = تاسو دې ښاروالۍ ته کله راغلئ؟
    .hint = موږ یوازې میاشتې او کال ته اړتیا لرو.
    .constraint = دا میاشت لا نه ده راغلې.
    .warning = دا ډېر پخوا دی. ایا کال سم دی؟
intake-planned_month = تاسو به دې ښاروالۍ ته کله راځئ؟
    .hint = موږ یوازې میاشتې او کال ته اړتیا لرو.
    .constraint = همدا میاشت یا له دې وروسته یوه میاشت وټاکئ.
    .warning = دا تر یوه کال زیات وروسته دی. ایا دا سمه ده؟
intake-category = تاسو څه ډول استوګنه لرئ؟
    .hint = دا په هغه کارت کې لیکل شوي دي چې پولیسو درکړی دی.
    .required = تر ټولو مناسب ځواب وټاکئ. که روښانه نه وي، «بل څه» وټاکئ.
intake-permit_basis = ستاسو د کورنۍ هغه کس څوک دی چې تاسو ورته راغلئ؟
    .hint = EØS د اروپايي ټولنې هېوادونه دي، او ورسره ناروې، آیسلینډ او لیختن اشتاین.

## Household

intake-household = هغه کسان چې تاسو ورسره ژوند کوئ
intake-age_band = دا کس څو کلن دی؟
intake-member_name = دې کس ته په کوم نوم غږ وکړو؟
intake-member_gender = دا کس ښځه ده که نارینه؟
intake-own_talk = ایا دا کس د ځان لپاره جلا خبرې غواړي؟
intake-children_place = ایا ټول ماشومان په ښوونځي یا وړکتون کې ځای لري؟

## Language

intake-language = «ژبه کیلي ده»
intake-speaks = تاسو په کومو ژبو خبرې کوئ؟
intake-reads = کومې ژبې په اسانۍ لوستلای شئ؟
intake-letter_language = لیکونه په کومه ژبه غواړئ؟
intake-letter_aloud = ایا غوره ده چې څوک درته لیکونه ولولي؟
intake-norwegian_now = اوس مو ناروېژي ژبه څومره زده ده؟
intake-course_now = ایا اوس د ناروېژي ژبې کورس ته ځئ؟
intake-course_wanted = ایا غواړئ د ناروېژي ژبې کورس ته لاړ شئ؟
intake-course_times = کله کورس ته تلای شئ؟
intake-course_barriers = څه شی درته کورس ته تلل سختوي؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.

## Needs

intake-needs = هغه څه چې اوس ورته اړتیا لرئ
intake-urgent = ایا په دې اونۍ کې مرستې ته اړتیا لرئ؟
intake-urgent_needs = په څه کې مرستې ته اړتیا لرئ؟
intake-urgent_first = کوم کار تر ټولو مهم دی چې لومړی وشي؟
intake-missing = له دې شیانو کوم یو لا نه لرئ؟
    .constraint = د «ټول لرم» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
intake-tenure = ستاسو کور خپل دی که کرايي؟
intake-may_stay_long = ایا هلته تر ډېره وخته ژوند کولای شئ؟

## Contact

intake-contact = له تاسو سره اړیکه
intake-phone = ایا داسې تلیفون لرئ چې کار ترې اخیستلای شئ؟
intake-internet = ایا په خپل کور کې انټرنېټ لرئ؟
intake-online_alone = ایا په یوازې ځان له انټرنېټي پاڼو کار اخیستلای شئ؟
    .hint = د بېلګې په توګه، د Nav یا د بانک پاڼې.
intake-reach_by = غواړئ موږ څنګه درسره اړیکه ونیسو؟

## Rights

intake-rights = ستاسو حقونه
intake-rights_refugee = د کډوالو لپاره
intake-refugee_programme = ښايي تاسو د معرفۍ په پروګرام (introduksjonsprogram) کې د ګډون حق ولرئ.
    .hint = دا د پوره وخت پروګرام دی. تاسو پکې ناروېژي ژبه زده کوئ.
intake-refugee_norwegian = په پروګرام کې ناروېژي ژبه زده کوئ. په ناروې کې د ژوند په اړه هم زده کړه کوئ.
intake-refugee_housing = که ښاروالۍ ستاسو د منلو هوکړه کړې وي، لومړی کور موږ درته پیدا کوو.
intake-refugee_benefit = په پروګرام کې هره میاشت پیسې اخلئ.
    .hint = په ناروېژي ژبه ورته introduksjonsstønad وايي.
intake-refugee_practice = ښايي په یوه شرکت کې کار وازمویلای شئ.
    .hint = په ناروېژي ژبه ورته arbeidspraksis وايي.
intake-rights_family = د کورنۍ لپاره
intake-family_training = ښايي تاسو د ناروېژي ژبې د وړیا کورس حق ولرئ.
intake-family_not_all = ټول خلک دا حق نه لري. موږ ستاسو د استوګنې اجازه ګورو.
intake-family_programme = ښايي تاسو د معرفۍ په پروګرام (introduksjonsprogram) کې هم د ګډون حق ولرئ.
intake-family_unclear = موږ لا نه پوهېږو چې تاسو څه حق لرئ. موږ پوښتنه کوو، او تاسو ته ځواب درکوو.
intake-rights_labour = د کار لپاره
intake-labour_schemes = دولت د هغو خلکو لپاره ځانګړي پروګرامونه نه لري چې د کار لپاره راغلي دي.
intake-labour_local = ښايي موږ دلته خپل څه ولرو، لکه د ناروېژي ژبې کورس.
intake-rights_unknown = موږ لا نه پوهېږو چې تاسو څه حق لرئ. موږ به یې معلوم کړو.
intake-advice_for_all = هر څوک چې دلته ژوند کوي، له موږ مشوره غوښتلای شي. دا وړیا ده.
intake-rights_more = ایا غواړئ د خپلو حقونو په اړه نور معلومات واخلئ؟
intake-rights_question = د څه په اړه غواړئ نور معلومات واخلئ؟

## Free time

intake-free_time = وزګار وخت
intake-interests = په وزګار وخت کې مو څه کول خوښېږي؟
intake-wants_to_try = دلته غواړئ څه شی وازمویئ؟
intake-association_wish = ایا غواړئ چې یوه ټولنه یا کلب (lag) له تاسو سره اړیکه ونیسي؟
    .hint = دا هغه خلک دي چې یو ځای څه کوي، لکه سندرې ویل یا فوټبال. دا دولت نه دی. دا کلیسا هم نه ده.
intake-buddy_wish = ایا یو ځايي ملګری (fadder) غواړئ؟
    .hint = ځايي ملګری دلته ژوند کوي. هغه درسره پېژندګلوي کوي، او په لومړیو کې مرسته کوي. دا له کلیسا سره تړاو نه لري.
intake-knows_someone = ایا دلته مو له کومو ناروېژیانو سره پېژندګلوي شوې ده؟

## End

intake-welcome_letter = له ښاروالۍ به یو لیک درته راشي. تر ټولو مهم معلومات پکې دي.
intake-next_topics = بل ځل د څه په اړه خبرې وکړو؟

intake-action-welcome_letter = په هغه ژبه د ښه راغلاست لیک لېږل چې کس ټاکلې ده
intake-action-urgent_help = په بیړنیو کارونو کې مرسته کول
intake-action-map_competence = د کس د پوهې او مهارتونو په اړه پوښتل
intake-action-map_adults = د کور نور لویان جلا خبرو ته بلل
intake-action-norwegian_course = د ناروېژي ژبې مناسب کورس پیدا کول
intake-action-check_right = د کس حقونه معلومول او ځواب ورکول
intake-action-answer_rights = د حقونو په اړه پوښتنې ته ځواب ورکول
intake-action-missing_papers = د هغو کارتونو، نمبرونو او تړونونو غوښتنه کول چې لا نشته
intake-action-children_place = په ښوونځي یا وړکتون کې ځای پیدا کول
intake-action-housing_talk = د کور په اړه خبرې کول
intake-action-introduce_association = داسې ټولنې یا کلب (lag) ته خبر ورکول چې کس ته بلنه ورکولای شي
intake-action-find_buddy = ځايي ملګری (fadder) پیدا کول
intake-action-give_copy = کس ته د ځوابونو یوه کاپي ورکول
intake-action-better_interpreter = د بلو خبرو لپاره بل ژباړن پیدا کول

## Choices

first_meeting-before = زما له کډې مخکې
first_meeting-after = زما له کډې وروسته

norwegian_now-none = لا هېڅ نه
norwegian_now-some_words = څو کلمې
norwegian_now-everyday = په دوکان کې د سودا اخیستلو په اندازه
norwegian_now-work = په کار کې د خبرو کولو په اندازه

course_times-daytime = د ورځې
course_times-evening = د ماښام
course_times-weekend = د اونۍ په پای کې
course_times-online = پر انټرنېټ
course_times-at_work = د کار په ځای کې

course_barriers-cost = د کورس بیه ډېره ده
course_barriers-working_hours = په هغه وخت کې کار کوم
course_barriers-childcare = څوک نشته چې ماشومان وساتي
course_barriers-transport = لاره ډېره لرې ده
course_barriers-no_course = دلته کورس نشته
course_barriers-wrong_level = کورس ډېر اسان یا ډېر سخت دی
course_barriers-not_informed = نه پوهېږم چې کوم کورسونه شته
course_barriers-no_internet = انټرنېټ نه لرم
course_barriers-nothing = هېڅ شی

urgent_needs-housing = د اوسېدو ځای
urgent_needs-food = خواړه
urgent_needs-money = پیسې
urgent_needs-doctor = ډاکټر
urgent_needs-medicine = درمل
urgent_needs-safety = امنیت
urgent_needs-clothes = کالي
urgent_needs-furniture = د کور سامان
urgent_needs-school = ښوونځی یا وړکتون
urgent_needs-work = کار
urgent_needs-papers = اسناد

papers-national_id = د پېژندنې نمبر (fødselsnummer یا D-nummer)
papers-residence_card = د استوګنې کارت (oppholdskort)
papers-bank_account = بانکي حساب
papers-electronic_id = انټرنېټي پاڼو ته ننوتل، لکه BankID
papers-regular_doctor = د کورنۍ ډاکټر (fastlege)
papers-tax_card = د مالیې کارت (skattekort)
papers-nothing = ټول لرم

internet-home = هو، په کور کې
internet-phone_only = هو، خو یوازې په تلیفون کې
internet-elsewhere = یوازې په نورو ځایونو کې
internet-none = نه

online_alone-alone = هو، په یوازې ځان
online_alone-with_help = هو، په مرسته
online_alone-not_yet = لا نه

knows_someone-several = هو، له څو کسانو سره
knows_someone-one = هو، له یوه کس سره
knows_someone-none = لا نه

next_topics-competence = زما پوهه او مهارتونه
next_topics-housing = کور
next_topics-network = ملګري او وزګار وخت
next_topics-stay_or_move = دلته پاتې کېدل یا کډه کول
next_topics-norwegian = ناروېژي ژبه
next_topics-children = ماشومان
next_topics-work = کار
