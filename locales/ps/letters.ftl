### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }، { $municipality }، { $today }. { $address } { $phone }
letter-draft = داسې چا چې دا ژبه یې زده وي، د دې لیک ټول متنونه لا نه دي کتلي. که څه روښانه نه وي، له موږ وپوښتئ.
letter-dear =
    { $named ->
        [yes] ګران { $name }
       *[no] سلام
    }
letter-questions = ایا پوښتنه لرئ؟ موږ ته زنګ ووهئ یا راشئ. هغه څوک هم درسره راوستلای شئ چې پرې باور لرئ. موږ ژباړن نیسو. ژباړن ستاسو لپاره وړیا دی.
letter-agreed = پر دې مو هوکړه وکړه
letter-step = { $what } ({ $who }، تر { $due } پورې)
letter-step-undated = { $what } ({ $who })
letter-courses = دلته د ناروېژي ژبې کورسونه
letter-nothing-yet = –
letter-thoughts = زما خپل فکرونه
letter-compare-what = موضوع
letter-consent-back = تاسو هر وخت نه ویلای شئ، وروسته هم. بیا موږ دا نور نه کاروو.

## Welcome (measure 4)

letter-welcome-title = { $municipality } ته ښه راغلاست
letter-welcome-help = موږ چې دا لیک لیکو، له هر هغه چا سره مرسته کوو چې دلته کډه کوي. دا وړیا ده. یوازې موږ چې له تاسو سره مرسته کوو، ستاسو خبرې لوستلای شو.
letter-welcome-next = بل ځل چې سره وینو
letter-welcome-contacts = چا ته زنګ وهلای شئ
letter-welcome-arenas = له خلکو سره د لیدنې ځایونه
letter-welcome-associations = هغه ټولنې او کلبونه (lag) چې غواړي تاسو ورسره یو ځای شئ

## Rights and courses (measures 5 and 11)

letter-rights-title = ستاسو حقونه او د ناروېژي ژبې کورسونه
letter-rights-about = دلته لیکل شوي دي چې تاسو ښايي څه حق ولرئ. که څه یقیني نه وي، دا هم لیکل شوي دي. بیا یې له تاسو سره یو ځای معلوموو.
letter-rights-local = په { $municipality } کې امکانات

## Housing (measure 12)

letter-housing-title = کور: د کور پور (startlån) او د کور مرسته (bostøtte)
letter-housing-about = دا پاڼه ستاسو لپاره ده، که غواړئ کور کرایه کړئ یا خپل کور ولرئ. کور ته یې یوسئ. نورو ته یې هم ښودلای شئ.
letter-housing-papers = هغه اسناد چې د غوښتنې لپاره ورته اړتیا لرئ
letter-housing-paper-income = د معاش پاڼې (lønnsslipp)، یا د هغو پیسو لیکونه چې هره میاشت یې اخلئ
letter-housing-paper-tax = ستاسو د کال د مالیې پاڼه (skattemelding)
letter-housing-paper-permit = هغه کارت چې ښيي تاسو په ناروې کې ژوند کولای شئ (oppholdskort)
letter-housing-paper-contract = د هغه کور تړون چې په کرایه یې لرئ (husleiekontrakt)
letter-housing-paper-bank = هغه لیک چې بانک پکې ستاسو غوښتنه ردوي

## The balance sheet (measure 14)

letter-balance-title = پاتې کېدل او کډه کول
letter-balance-about = دا زموږ په خبرو کې ستاسو ویل دي. څلور واړه برخې یو شان مهمې دي. هېڅوک ستاسو پر ځای پرېکړه نه کوي. نور هم لیکلای شئ، او کرښه پرې ایستلای شئ.
letter-balance-new_place = نوی ځای
letter-balance-check = لومړی ستاسو فکر لیکل شوی دی. بیا هغه څه لیکل شوي دي چې په یقین سره پرې پوهېږئ. هغه څه چې کم دي، تر پرېکړې مخکې یې معلومولای شئ.

## Moving

letter-moving-title = د کډې پر وخت د کارونو لېست
letter-moving-about = دا لېست ستاسو لپاره دی، که د کډې فکر کوئ یا مو پرېکړه کړې وي. چې کوم کار وشو، نښه پرې ولګوئ.
letter-moving-before = تر پرېکړې مخکې
letter-moving-visit = هغه ځای ووینئ، یا له داسې چا سره خبرې وکړئ چې هلته ژوند کوي
letter-moving-municipality = له نوې ښاروالۍ وپوښتئ چې څه مرسته کولای شي
letter-moving-rights = معلوم کړئ چې کوم حقونه درسره پاتې کېږي، او کوم له لاسه ورکوئ
letter-moving-work = د کار له خاوندانو وپوښتئ چې ستاسو پوهې او مهارت ته اړتیا لري که نه
letter-moving-home = یو کور ووینئ، او وپوښتئ چې په میاشت کې څومره لګښت لري
letter-moving-school = په ښوونځي او وړکتون کې د ځای پوښتنه وکړئ
letter-moving-cost = حساب کړئ چې د کرایې، خواړو او تګ راتګ له پیسو وروسته څومره پیسې پاتې کېږي
letter-moving-when = کله چې کډه کوئ
letter-moving-contract = د کرایې تړون ختم کړئ، او د ضمانت پیسې (depositum) بېرته وغواړئ
letter-moving-register = د نفوسو د ثبت ادارې (Folkeregisteret) ته د کډې خبر ورکړئ
letter-moving-doctor = د کورنۍ ډاکټر (fastlege) مو بدل کړئ
letter-moving-papers = شهادت‌نامې، تصدیقونه او د ناروېژي ژبې د کورس اسناد درسره یوسئ
letter-moving-bills = نوې پته مو بانک، د برېښنا شرکت او د تلیفون شرکت ته ووایئ
letter-moving-after = وروسته
letter-moving-say_hello = د نوي ځای ښاروالۍ ته لاړ شئ، او ووایئ چې تاسو څوک یاست
letter-moving-course = سمدستي د ناروېژي ژبې د کورس پوښتنه وکړئ
letter-moving-come_back = که پښېمانه شوئ، موږ ته زنګ ووهئ. «ځینې خلک پښېمانه کېږي، او یو شمېر یې بېرته راځي.»

## Competence (measure 7)

letter-competence-title = هغه څه چې زده مې دي
letter-competence-about = دا ستاسو خبرې د ښوونځي، کار او ژبو په اړه دي. چې کار لټوئ، ښودلای یې شئ. که څه غلط وي، موږ ته ووایئ.

## The buddy card (measure 9)

letter-buddy-title = ستاسو د ځايي ملګري (fadder) لپاره یو کارت
letter-buddy-about = ځايي ملګری (fadder) دلته ژوند کوي او غواړي له تاسو سره پېژندګلوي وکړي. په دې کارت کې یوازې هغه څه دي چې تاسو ورته هو ویلي دي.
letter-buddy-meeting = کله چې لومړی ځل سره وینئ
letter-buddy-first = په داسې ځای کې سره ووینئ چې دواړه پکې ارام یاست، لکه بهر یا په کتابتون کې
letter-buddy-equal = دواړه د ځان په اړه ووایئ
letter-buddy-silence = هېڅوک اړ نه دی چې د دردناکو شیانو په اړه ووایي

## Newcomer of the month (measure 3)

letter-newcomer-title = د میاشتې نوی اوسېدونکی (Månedens tilflytter)، لومړنی متن
letter-newcomer-about = دا لومړنی متن دی. پکې یوازې هغه څه دي چې تاسو ورته هو ویلي دي. تر هغې چې تاسو یې تر پایه ونه لولئ، بل څوک یې نه ویني.
letter-newcomer-name = نوم: { $name }
letter-newcomer-picture = تاسو یوه انځور ته هو ویلي دي. انځور پخپله وټاکئ.

## Quotes (measure 10)

letter-quotes-title = دلته د ژوند په اړه زما خبرې
letter-quotes-about = دا ستاسو خپلې خبرې دي. موږ یې یوازې هلته کاروو چې تاسو هو ویلي دي، او ستاسو له نوم پرته.
