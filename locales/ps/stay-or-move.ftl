### status: draft

stay-or-move-title = پاتې کېدل یا کډه کول
stay-or-move-about = دلته د ژوند، د کورنۍ د هیلو، او د پاتې کېدو یا کډه کولو په اړه.

## Opening

stay-or-move-greeting = نن دلته ستاسو د ژوند په اړه خبرې کوو. د راتلونکي وخت په اړه هم خبرې کوو.
stay-or-move-neutral = تاسو پخپله ټاکئ چې پاتې شئ که کډه وکړئ. زه نه وایم چې کوم یو غوره دی.

## The open story

stay-or-move-story = ستاسو کیسه
stay-or-move-life_here = دلته د خپل ژوند په اړه راته ووایئ.
    .hint = تاسو ډېر ویلای شئ یا لږ. تاسو نه هم ویلای شئ.
stay-or-move-good_day = دلته ستاسو یوه ښه ورځ څنګه وي؟
    .hint = دلته هم کولای شئ ځواب ورنه کړئ.

## Life projects

stay-or-move-life_project = هغه ژوند چې تاسو او ستاسو کورنۍ یې غواړئ
stay-or-move-own_project = په راتلونکو پنځو کلونو کې تر ټولو ډېر څه کول غواړئ؟
    .hint = کېدای شي کار، زده کړه، کور یا کورنۍ وي.
stay-or-move-own_possible_here = ایا دا دلته کولای شئ؟
stay-or-move-project = دا کس په راتلونکو څو کلونو کې د ځان لپاره څه هیله لري؟
stay-or-move-possible_here = ایا دا کس دا دلته کولای شي؟
stay-or-move-decider = څوک پرېکړه کوي چې تاسو ټول چېرته ژوند وکړئ؟

## The place

stay-or-move-place = دا ځای
stay-or-move-place_intro = زه دلته د ژوند په اړه څو جملې لولم. ووایئ چې هره جمله ستاسو لپاره څومره سمه ده.
stay-or-move-feels_home = دا ستاسو لپاره څومره سمه ده: «دلته داسې دی لکه خپل کور مې»؟
stay-or-move-feels_safe = دا ستاسو لپاره څومره سمه ده: «زه دلته په امن کې یم»؟
stay-or-move-is_seen = دا ستاسو لپاره څومره سمه ده: «زما حال د دې ځای خلکو ته مهم دی»؟
    .hint = خلک سلام اچوي، او ستاسو د حال پوښتنه کوي.
stay-or-move-knows_people = دا ستاسو لپاره څومره سمه ده: «زه د دې ځای خلک ښه پېژنم»؟
stay-or-move-many_know_me = دا ستاسو لپاره څومره سمه ده: «دلته ډېر خلک پوهېږي چې زه څوک یم»؟
stay-or-move-being_known = خلک پوهېږي چې تاسو څوک یاست. دا ستاسو لپاره څنګه ده؟
stay-or-move-calm_days = دا ستاسو لپاره څومره سمه ده: «دلته د ژوند چټکتیا زما لپاره مناسبه ده»؟
stay-or-move-gets_around = دا ستاسو لپاره څومره سمه ده: «هر ځای ته چې کار لرم، په اسانۍ رسېږم»؟
    .hint = پلي، په بس کې یا په موټر کې.
stay-or-move-lives_well = دا ستاسو لپاره څومره سمه ده: «زه دلته ښه کور لرم»؟
stay-or-move-work_fits = دا ستاسو لپاره څومره سمه ده: «زه داسې کار لرم چې زما لپاره مناسب دی»؟
stay-or-move-uses_competence = دا ستاسو لپاره څومره سمه ده: «له خپلې پوهې او مهارت کار اخیستلای شم»؟
    .hint = هغه څه چې په ښوونځي، کار یا کور کې مو زده کړي دي.
stay-or-move-children_well = دا ستاسو لپاره څومره سمه ده: «دلته د ماشومانو حال ښه دی»؟
stay-or-move-school_good = دا ستاسو لپاره څومره سمه ده: «ماشومان دلته ښه ښوونځی لري»؟
    .hint = کېدای شي وړکتون هم وي.
stay-or-move-what_would_help = څه شی دلته ستاسو ژوند ښه کولای شي؟

## The balance sheet

stay-or-move-weighing = پاتې کېدل او کډه کول
stay-or-move-weighing_intro = اوس د پاتې کېدو او کډه کولو په اړه څلور پوښتنې راځي. څلور واړه یو شان مهمې دي.
    .hint = هېڅ ځواب غلط نه دی.
stay-or-move-balance = ښه او لږ ښه
stay-or-move-named_gathering_place = ایا کس پخپله د کلتور یا عقیدې د ځایونو یادونه وکړه؟
stay-or-move-weighs_most = اوس ستاسو لپاره څه شی تر ټولو مهم دی؟
    .hint = تر درېو پورې ځوابونه ټاکلای شئ.
    .constraint = تر درېو زیات مه ټاکئ.
stay-or-move-weighs_most_words = ایا په دې اړه لږ نور ویلای شئ؟

## Thoughts about the future

stay-or-move-thinking = د راتلونکي وخت په اړه فکرونه
stay-or-move-intention = ستاسو فکر څه دی: دلته به پاتې شئ که کډه به وکړئ؟
stay-or-move-certainty = اوس پر دې څومره باوري یاست؟
    .hint = ۰ یعنې هېڅ باوري نه یم. ۱۰ یعنې بشپړ باوري یم.
stay-or-move-horizon = د څومره راتلونکي وخت په اړه فکر کوئ؟
stay-or-move-household_agrees = ایا هغه کسان چې تاسو ورسره ژوند کوئ، همدا فکر لري؟
stay-or-move-others_moving = ایا نور داسې کسان پېژنئ چې له دې ځایه د کډې په فکر کې دي؟
stay-or-move-place_in_mind = ایا کوم ټاکلی ځای مو په فکر کې دی؟

## A new place

stay-or-move-new_place = یو نوی ځای
stay-or-move-destination = څه ډول ځای مو په فکر کې دی؟
stay-or-move-destination_municipality = د هغې ښاروالۍ (kommune) نوم څه دی چې ستاسو په فکر کې ده؟
    .hint = ښاروالي هغه ځای دی چې خپله ځايي اداره لري.
    .warning = دا هغه ښاروالي ده چې تاسو اوس پکې ژوند کوئ. ایا دا سمه ده؟
stay-or-move-place_known_from = دا ځای له کومه پېژنئ؟
    .constraint = د «لا یې نه پېژنم» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
stay-or-move-reality_intro = اوس د نوي ځای په اړه خبرې کوو. ستاسو فکر له هغه څه جلا کوو چې موږ پرې پوهېږو.
stay-or-move-reality = ستاسو فکر، او هغه څه چې موږ پرې پوهېږو
stay-or-move-reality-work = کار
stay-or-move-reality-work-expected = فکر کوئ هلته به کوم کار پیدا کړئ؟
stay-or-move-reality-work-verified = هلته د کار په اړه په یقین سره په څه پوهېږو؟
stay-or-move-reality-housing = کور
stay-or-move-reality-housing-expected = فکر کوئ څه ډول کور به پیدا کړئ؟
stay-or-move-reality-housing-verified = هلته د کور په اړه په یقین سره په څه پوهېږو؟
stay-or-move-reality-school = ښوونځی او وړکتون
stay-or-move-reality-school-expected = فکر کوئ ماشومان به څه ډول ښوونځی ولري؟
stay-or-move-reality-school-verified = هلته د ښوونځي په اړه په یقین سره په څه پوهېږو؟
stay-or-move-reality-distance = واټنونه
stay-or-move-reality-distance-expected = فکر کوئ هلته به کار یا ښوونځي ته لاره څومره لرې وي؟
stay-or-move-reality-distance-verified = هلته د هرې ورځې د لارې په اړه په یقین سره په څه پوهېږو؟
stay-or-move-reality-cost = پیسې
stay-or-move-reality-cost-expected = فکر کوئ هلته ژوند څومره لګښت لري؟
stay-or-move-reality-cost-verified = هلته د بیو په اړه په یقین سره په څه پوهېږو؟
stay-or-move-reality-network = خلک
stay-or-move-reality-network-expected = فکر کوئ هلته به له چا سره یو ځای یاست؟
stay-or-move-reality-network-verified = نن هلته څوک پېژنئ؟
stay-or-move-reality-municipality = د نوې ښاروالۍ مرسته
stay-or-move-reality-municipality-expected = فکر کوئ د هغه ځای ښاروالي به ستاسو لپاره څه وکړي؟
stay-or-move-reality-municipality-verified = د هغه ځای ښاروالۍ تاسو ته څه ځواب درکړی دی؟
stay-or-move-must_find_out = لومړی باید څه معلوم کړو؟

## Rights after a move

stay-or-move-rights_abroad = که بل هېواد ته کډه وکړئ، ستاسو استوګنه ښايي بدله شي. لومړی پوښتنه وکړئ.
stay-or-move-rights_after_move = له کډې وروسته حقونه
stay-or-move-in_programme = ایا اوس د معرفۍ په پروګرام (introduksjonsprogram) کې یاست؟
    .hint = دا د پوره وخت پروګرام دی. تاسو پکې ناروېژي ژبه زده کوئ.
stay-or-move-rights_programme = کله چې کډه کوئ، پروګرام هر وخت دوام نه کوي. موږ لومړی له نوې ښاروالۍ پوښتنه کوو.
stay-or-move-rights_norwegian = کله چې کډه کوئ، د ناروېژي ژبې د کورس حق مو ښايي بدل شي. موږ به یې معلوم کړو.
stay-or-move-rights_local = بېلابېلې ښاروالۍ بېلابېل امکانات لري. موږ ستاسو لپاره له نوې ښاروالۍ پوښتنه کولای شو.
stay-or-move-rights_home = په نوي ځای کې ډېر وخت تاسو باید پخپله کور پیدا کړئ.
    .hint = ښايي بیا د کور د مرستې لپاره غوښتنه وکړئ.
stay-or-move-rights_doctor = په نوي ځای کې نوی ډاکټر ټاکلای شئ.
stay-or-move-check_rights = ایا غواړئ موږ په دې اړه نور معلومات پیدا کړو؟

## Next steps

stay-or-move-help_wishes = اوس په څه کې مرسته غواړئ؟
    .hint = ټولنه یا کلب (lag) هغه خلک دي چې یو ځای څه کوي. ځايي ملګری (fadder) غواړي له تاسو سره پېژندګلوي وکړي.
    .constraint = د «اوس هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
stay-or-move-own_step = تاسو پخپله لومړی څه کول غواړئ؟
    .hint = یو کوچنی کار بس دی.
stay-or-move-sheet_home = ایا غواړئ د څلورو ځوابونو پاڼه کور ته یوسئ؟
stay-or-move-quote_consent = ایا ستاسو ځینې خبرې ستاسو له نوم پرته کارولای شو؟
    .hint = تاسو نه ویلای شئ. اوس هو ویلای شئ، او وروسته نه هم ویلای شئ.
stay-or-move-quote_channels = چېرته یې کارولای شو؟

stay-or-move-action-check_rights = معلومول چې له کډې وروسته کوم حقونه شته
stay-or-move-action-ask_new_municipality = له نوې ښاروالۍ د پروګرام، کور او ښوونځي په اړه لیکلې پوښتنه کول
stay-or-move-action-meet_employer = د کار له یوه خاوند سره د لیدنې وخت ټاکل
stay-or-move-action-map_competence = د کس د پوهې او مهارتونو په اړه پوښتل، او معلومول چې چېرته پکار دي
stay-or-move-action-recognition = د زده کړې د اسنادو د منلو لپاره غوښتنه کول
stay-or-move-action-norwegian_course = د ناروېژي ژبې مناسب کورس پیدا کول
stay-or-move-action-housing_talk = د کور، د کور د پور (startlån) او د کور د مرستې (bostøtte) په اړه خبرې کول
stay-or-move-action-school_talk = له ښوونځي یا وړکتون سره د لیدنې وخت ټاکل
stay-or-move-action-introduce_association = داسې ټولنې یا کلب (lag) ته خبر ورکول چې کس ته بلنه ورکولای شي
stay-or-move-action-find_buddy = ځايي ملګری (fadder) پیدا کول
stay-or-move-action-own_step = هغه کار کول چې کس لومړی کول غوښتل
stay-or-move-action-give_sheet = کس ته د څلورو ځوابونو پاڼه ورکول
stay-or-move-action-common_causes = ګډ لاملونه لټول، کله چې څو کسان د کډې فکر کوي
stay-or-move-action-write_quote = د کس خبره لیکل او د هغه موافقه اخیستل

## Choices

possible_here-yes = هو
possible_here-partly = یو څه
possible_here-no = نه
possible_here-unclear = لا روښانه نه ده

good_or_less_good-good = ښه ده
good_or_less_good-both = هم ښه، هم لږ ښه
good_or_less_good-less_good = لږ ښه ده

intention-stay = دلته به پاتې شم
intention-move = بل ځای ته به کډه وکړم
intention-unsure = باوري نه یم

horizon-within_6_months = تر نیم کال کم
horizon-6_12_months = له نیم کال تر یوه کال
horizon-1_2_years = له یوه تر دوو کلونو
horizon-2_5_years = له دوو تر پنځو کلونو
horizon-more_than_5_years = تر پنځو کلونو زیات

place_sources-visited = ما دا ځای لیدلی دی
place_sources-lived_there = ما هلته ژوند کړی دی
place_sources-family = له کورنۍ
place_sources-friends = له ملګرو
place_sources-employer = د کار له خاوند
place_sources-municipality = د هغه ځای له ښاروالۍ
place_sources-internet = له انټرنېټ
place_sources-nowhere = لا یې نه پېژنم

help_wishes-work = د کار پیدا کول
help_wishes-competence = له خپلې پوهې او مهارت کار اخیستل
help_wishes-recognition = زما د زده کړې د اسنادو منل
help_wishes-norwegian = د ناروېژي ژبې زده کول
help_wishes-housing = کور
help_wishes-school = د ماشومانو لپاره ښوونځی یا وړکتون
help_wishes-association = په ټولنه یا کلب (lag) کې ګډون
help_wishes-buddy = ځايي ملګری (fadder)
help_wishes-new_place = د یوه نوي ځای په اړه معلومات
help_wishes-nothing = اوس هېڅ شی
