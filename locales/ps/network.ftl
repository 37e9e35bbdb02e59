### status: draft

network-title = ملګري او وزګار وخت
network-about = دلته ستاسو د پېژندل شویو خلکو، وزګار وخت، ټولنو او ځايي ملګري (fadder) په اړه. دا هم چې ستاسو خبره څنګه اورېدل کېږي.

## Opening

network-greeting = نن د دې ځای د خلکو په اړه خبرې کوو. ستاسو د وزګار وخت په اړه هم خبرې کوو.
network-no_right_answer = ځینې خلک ډېر ملګري غواړي. ځینې خلک لږ ملګري غواړي. دواړه ښه دي.

## People

network-people = د دې ځای خلک
network-locals_known = دلته مو له څو ناروېژیانو سره پېژندګلوي شوې ده؟
    .hint = هغه خلک حساب کړئ چې له کار او کورس پرته خبرې ورسره کوئ.
network-can_ask_help = ایا دلته داسې څوک لرئ چې مرسته ترې وغواړئ؟
    .hint = هغه څوک چې د مرستې لپاره پیسې نه اخلي.
network-same_language = ایا دلته داسې څوک شته چې ستاسو په ژبه خبرې کوي؟
network-neighbours = له خپلو ګاونډیانو سره څومره بلد یاست؟
network-visits_made = په تېره میاشت کې څو ځله د چا کره مېلمانه وئ؟
    .hint = که د چا کره نه وئ تللي، ۰ ووایئ.
    .constraint = له ۰ تر ۹۰ پورې یو عدد ولیکئ.
    .warning = دا په ورځ کې تر یوه ځله زیات دی. ایا عدد سم دی؟
network-visits_received = په تېره میاشت کې څو ځله ستاسو کور ته مېلمانه راغلل؟
    .hint = که هېڅوک نه وي راغلي، ۰ ووایئ.
    .constraint = له ۰ تر ۹۰ پورې یو عدد ولیکئ.
    .warning = دا په ورځ کې تر یوه ځله زیات دی. ایا عدد سم دی؟
network-was_invited = ایا دلته چا خپل کور ته بللي یاست؟
network-has_invited = ایا تاسو دلته څوک خپل کور ته بللي دي؟
network-more_visits = ایا غواړئ ډېر مېلمانه درته راشي؟
network-meeting_barriers = څه شی دلته له خلکو سره پېژندګلوي سختوي؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
network-contact_abroad = په څومره وخت کې یو ځل له چا سره په بل هېواد کې اړیکه نیسئ؟
network-good_meeting = د هغه وخت په اړه ووایئ چې دلته چا درسره ښه وکړل.
    .hint = تاسو نه هم ویلای شئ.

## Free time

network-free_time = ستاسو وزګار وخت
network-interests = په وزګار وخت کې مو څه کول خوښېږي؟
network-free_times = تاسو کله وزګار یاست؟
network-activity_barriers = څه شی د وزګار وخت په کارونو کې ګډون سختوي؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.

## Associations

network-associations = ټولنې او کلبونه (lag)
network-about_associations = ټولنه یا کلب (lag) هغه خلک دي چې یو ځای څه کوي. کېدای شي سندرې، فوټبال یا ګرځېدل وي.
network-knows_association = ایا دلته کومه ټولنه یا کلب (lag) پېژنئ؟
network-was_contacted = ایا کومې ټولنې یا کلب (lag) درسره اړیکه نیولې ده؟
network-membership = ایا اوس په کومه ټولنه یا کلب (lag) کې یاست؟
network-association_interests = په ټولنه یا کلب (lag) کې څه کول غواړئ؟
network-association_facts = ستاسو په اړه ټولنې یا کلب (lag) ته څه ویلای شو؟

## Buddy

network-buddy = ځايي ملګری (fadder)
network-buddy_match = هغه ځايي ملګری (fadder) چې تاسو یې غواړئ
network-buddy_languages = له ځايي ملګري (fadder) سره په کومو ژبو خبرې کول غواړئ؟
network-buddy_activities = له ځايي ملګري (fadder) سره یو ځای څه کول غواړئ؟
network-buddy_times = کله له ځايي ملګري (fadder) سره لیدلای شئ؟
network-buddy_gender = ایا غواړئ چې ځايي ملګری (fadder) مو ښځه وي که نارینه؟
network-buddy_family = ایا داسې ځايي ملګری (fadder) غواړئ چې اولادونه لري؟
network-buddy_place = چېرته غواړئ له ځايي ملګري (fadder) سره ووینئ؟
network-buddy_card = ایا دا ځوابونه هغه چا ته ښودلای شو چې غواړي ځايي ملګری (fadder) شي؟
    .hint = موږ یوازې د ځايي ملګري په اړه ځوابونه ښیو، ستاسو نوم نه ښیو.
network-be_buddy = ایا تاسو پخپله غواړئ چې وروسته د چا ځايي ملګری (fadder) شئ؟

## Places to meet

network-arenas = د لیدنې ځایونه
network-arenas_used = دلته خلک چېرته وینئ؟
network-arenas_missed = دلته د لیدنې څه ډول ځایونه کم دي؟
network-arena_words = څه شی دلته له خلکو سره لیدل اسانولای شي؟

## Children

network-children = ماشومان
network-has_children = ایا داسې اولادونه لرئ چې درسره ژوند کوي؟
network-children_active = ایا ماشومان په وزګار وخت کې په کوم پروګرام کې ګډون کوي؟
    .hint = کېدای شي سپورت، موسیقي یا بل څه وي.
network-children_barriers = څه شی د ماشومانو ګډون سختوي؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
network-knows_parents = ایا دلته مو له نورو میندو او پلرونو سره پېژندګلوي شوې ده؟

## Being heard

network-being_heard = ستاسو د خبرې اورېدل
network-knows_how_heard = ایا پوهېږئ چې خپل نظر ښاروالۍ (kommune) ته څنګه ووایئ؟
    .hint = ښاروالي هغه اداره ده چې دا ځای، ښوونځي او سړکونه سمبالوي.
network-has_been_heard = ایا ښاروالۍ ستاسو خبرې ته غوږ نیولی دی؟
network-heard_more = ایا غواړئ نور هم پوه شئ چې ستاسو خبره څنګه اورېدل کېدای شي؟

## End

network-action-introduce_association = داسې ټولنې یا کلب (lag) ته خبر ورکول چې کس ته بلنه ورکولای شي
network-action-show_associations = د دې ځای ټولنې او کلبونه (lag) ښودل
network-action-find_buddy = ځايي ملګری (fadder) پیدا کول
network-action-first_visit = داسې څوک پیدا کول چې مېلمه کېدای شي
network-action-know_one = داسې ځای پیدا کول چې کس پکې لږ تر لږه له یوه تن سره پېژندګلوي وکړي
network-action-call_future_buddy = کس ته زنګ وهل، چې پخپله ځايي ملګری (fadder) کېدل غواړي
network-action-missing_arena = ښاروالۍ ته ویل چې د لیدنې ځایونه کم دي
network-action-children_activity = داسې پروګرام پیدا کول چې ماشومان پکې ګډون وکړي
network-action-activity_cost = معلومول چې څوک د وزګار وخت د کارونو پیسې ورکولای شي که نه
network-action-norwegian_course = د ناروېژي ژبې د زده کولو او ویلو ځای پیدا کول
network-action-explain_being_heard = تشرېح کول چې په ښاروالۍ کې د خلکو خبره څنګه اورېدل کېږي
network-action-own_step = هغه کار کول چې کس لومړی کول غوښتل
network-action-give_copy = کس ته د ځوابونو یوه کاپي ورکول
network-action-better_interpreter = د بلو خبرو لپاره بل ژباړن پیدا کول

## Choices

locals_known-none = لا له هېچا سره نه
locals_known-one = له یوه کس سره
locals_known-a_few = له دوو تر پنځو کسانو سره
locals_known-many = تر پنځو زیاتو کسانو سره

neighbours-not_yet = لا بلد نه یو
neighbours-greet = یو بل ته سلام اچوو
neighbours-talk = یو له بل سره خبرې کوو
neighbours-visit = د یو بل کره ځو

meeting_barriers-language = ژبه
meeting_barriers-time = لږ وخت لرم
meeting_barriers-transport = هلته نه شم تلای
meeting_barriers-cost = لګښت یې ډېر دی
meeting_barriers-childcare = څوک نشته چې ماشومان وساتي
meeting_barriers-no_place = د لیدنې ځای نشته
meeting_barriers-not_asked = څوک مې نه بولي
meeting_barriers-unsure_how = نه پوهېږم چې دلته یې خلک څنګه کوي
meeting_barriers-nothing = هېڅ شی

contact_abroad-daily = هره ورځ
contact_abroad-weekly = هره اونۍ
contact_abroad-monthly = هره میاشت
contact_abroad-seldom = کله کله
contact_abroad-none = اړیکه نه لرم

activity_barriers-cost = لګښت یې ډېر دی
activity_barriers-time = لږ وخت لرو
activity_barriers-transport = لاره ډېره لرې ده
activity_barriers-childcare = څوک نشته چې کوچني ماشومان وساتي
activity_barriers-language = ژبه
activity_barriers-equipment = کالي یا سامان یې نه لرو
activity_barriers-not_informed = نه پوهېږم چې دلته څه شته
activity_barriers-knows_nobody = هلته څوک نه پېژنو
activity_barriers-nothing = هېڅ شی

membership-member = هو
membership-tried = نه، خو پخوا وم
membership-not_yet = لا نه
membership-not_wanted = نه، او نه یې غواړم

association_facts-first_name = زما نوم، له تخلص پرته
association_facts-phone = زما د تلیفون نمبر
association_facts-interests = هغه څه چې کول یې مې خوښېږي
association_facts-language = هغه ژبې چې زده مې دي

buddy_activities-talk_norwegian = ناروېژي خبرې کول
buddy_activities-walk = پلي ګرځېدل
buddy_activities-eat = یو ځای ډوډۍ خوړل
buddy_activities-outdoors = په طبیعت کې ګرځېدل
buddy_activities-children = له ماشومانو سره یو ځای څه کول
buddy_activities-letters = د لیکونو په پوهېدو کې مرسته
buddy_activities-show_around = له دې ځای سره بلدېدل
buddy_activities-sport = سپورت کول

buddy_gender-woman = ښځه
buddy_gender-man = نارینه
buddy_gender-no_matter = زما لپاره توپیر نه لري

buddy_family-with_children = هو، داسې څوک چې اولادونه لري
buddy_family-without_children = نه، داسې څوک چې اولادونه نه لري
buddy_family-no_matter = زما لپاره توپیر نه لري

buddy_place-my_home = زما په کور کې
buddy_place-their_home = د ځايي ملګري (fadder) په کور کې
buddy_place-public = په داسې ځای کې چې نور خلک هم وي
buddy_place-no_matter = زما لپاره توپیر نه لري

children_active-all = هو، ټول
children_active-some = هو، ځینې یې
children_active-none = نه

been_heard-listened = هو
been_heard-not_listened = نه، زما خبره یې وانه ورېده
been_heard-not_tried = لا مې هڅه نه ده کړې
