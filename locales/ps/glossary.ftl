### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = ښاروالي. ناروې پر ښاروالیو وېشل شوې ده، او هره یوه خپله ځايي اداره لري. ستاسو د اوسېدو په ځای کې ښوونځی او مرسته د ښاروالۍ مسئولیت دی.
    .word = kommune
glossary-fylke = یوه لویه سیمه چې ډېرې ښاروالۍ پکې دي، لکه ولایت. له ۱۶ کلونو د لویو ځوانانو ښوونځي د دې ادارې مسئولیت دی.
    .word = fylke
glossary-bosetting = یوه ښاروالي تاسو مني او لومړی کور درته پیدا کوي. دولت او ښاروالي هوکړه کوي چې څوک راشي.
    .word = bosetting
glossary-kvote = د هغو خلکو ټاکلی شمېر چې ناروې یې په یوه کال کې مني.
    .word = kvote
glossary-oppholdstillatelse = د استوګنې اجازه. دولت اجازه درکوي چې په ناروې کې ژوند وکړئ. دا د لنډ یا اوږد وخت لپاره کېدای شي.
    .word = oppholdstillatelse
glossary-oppholdskort = د استوګنې کارت، چې پولیس یې درکوي. دا ښيي چې په ناروې کې ژوند کولای شئ، او تر کله پورې.
    .word = oppholdskort
glossary-familieinnvandring = په ناروې کې د ژوند اجازه، ځکه چې ستاسو د کورنۍ یو کس دلته ژوند کوي.
    .word = familieinnvandring
glossary-beskyttelse = ساتنه. ناروې تاسو پرېږدي چې دلته ژوند وکړئ، ځکه چې په خپل اصلي هېواد کې په امن کې نه یاست.
    .word = beskyttelse
glossary-eos = د اروپا هغه هېوادونه چې د کار او سوداګرۍ ډېر ګډ قوانین لري. ناروې یو له هغو څخه ده.
    .word = EØS
glossary-eu = اروپايي ټولنه. د اروپا هغه هېوادونه چې ډېر قوانین یو ځای جوړوي. ناروې پکې نه ده.
    .word = EU
glossary-udi = د دولت هغه اداره چې په ناروې کې د ژوند غوښتنو ته ځواب ورکوي.
    .word = UDI
glossary-imdi = د دولت هغه اداره چې د نویو خلکو په منلو کې له ښاروالیو سره مرسته کوي.
    .word = IMDi
glossary-folkeregister = د دولت لېست چې په ناروې کې ټول اوسېدونکي او د اوسېدو ځایونه یې پکې دي. چې کډه کوئ، باید خبر ورکړئ.
    .word = Folkeregisteret
glossary-fodselsnummer = د پېژندنې نمبر، چې یوولس رقمه لري او یوازې ستاسو دی. په بانک، له ډاکټر سره او په کار کې ورته اړتیا لرئ.
    .word = fødselsnummer
glossary-d_nummer = د هغه چا نمبر چې د لنډ وخت لپاره دلته وي. وروسته د پېژندنې نمبر (fødselsnummer) اخیستلای شئ.
    .word = D-nummer
glossary-bankid = د بانک کوډ چې پر انټرنېټ ښيي تاسو څوک یاست. دا کوډ هېچا ته مه ورکوئ.
    .word = BankID

## Learning

glossary-introduksjonsprogram = د معرفۍ پروګرام. د پوره وخت پروګرام دی چې ناروېژي ژبه او په ناروې کې ژوند پکې زده کوئ. دا درسره مرسته کوي چې کار یا ښوونځي ته ورسېږئ.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = هغه پیسې چې د معرفۍ په پروګرام (introduksjonsprogram) کې یې هره میاشت اخلئ. که بې دلیله غیر حاضر شئ، کمې پیسې اخلئ.
    .word = introduksjonsstønad
glossary-integreringsplan = هغه پلان چې له ښاروالۍ سره یې یو ځای جوړوئ. پکې لیکل کېږي چې تاسو څه غواړئ او لومړی څه کوئ.
    .word = integreringsplan
glossary-norskopplaering = هغه کورسونه چې پکې په ناروېژي ژبه خبرې کول، لوستل او لیکل زده کوئ.
    .word = norskopplæring
glossary-samfunnskunnskap = په ناروې کې د ژوند کورس: قوانین، کار، ښوونځی او روغتیا. دا په هغه ژبه وي چې تاسو پرې پوهېږئ.
    .word = samfunnskunnskap
glossary-arbeidspraksis = تاسو د لنډ وخت لپاره په یوه شرکت کې رښتینی کار ازمویئ. په دې توګه ناروېژي ژبه او تجربه زده کوئ.
    .word = arbeidspraksis
glossary-kompetanse = پوهه او مهارت. هر هغه څه چې زده مو دي: له ښوونځي، کار، کور او وزګار وخته.
    .word = kompetanse
glossary-kartlegging = هغه خبرې چې پکې لیکو تاسو څه کولای شئ او څه غواړئ.
    .word = kartlegging
glossary-godkjenning = د زده کړې د اسنادو منل. دولت وايي چې له بل هېواده ستاسو ښوونځی یا مسلک په ناروې کې څه ارزښت لري.
    .word = godkjenning av utdanning
glossary-autorisasjon = په یوه مسلک کې د کار لپاره د دولت اجازه، لکه ډاکټر، نرس یا برېښناګر.
    .word = autorisasjon
glossary-realkompetanse = هغه څه چې په کار او ژوند کې مو زده کړي دي، د ښوونځي له سنده پرته. غوښتلای شئ چې ویې ارزوي.
    .word = realkompetanse
glossary-fagbrev = هغه سند چې ښيي تاسو یو کسب زده کړی دی، لکه ترکاڼي یا آشپزي.
    .word = fagbrev
glossary-videregaende = له ۱۶ کلنۍ د ځوانانو ښوونځی، لکه لېسه. لویان هم ورتلای شي.
    .word = videregående skole
glossary-karriereveiledning = د کار او زده کړې په اړه خبرې، له داسې چا سره چې په دې اړه ډېر پوهېږي.
    .word = karriereveiledning

## Work

glossary-nav = هغه اداره چې له خلکو سره د کار په پیدا کولو کې مرسته کوي. Nav هغه چا ته پیسې هم ورکوي چې حق یې لري.
    .word = Nav
glossary-fast_stilling = دایمي کار. هغه کار چې د پای نېټه نه لري.
    .word = fast stilling
glossary-midlertidig_stilling = موقتي کار. هغه کار چې د یوه ټاکلي وخت لپاره وي.
    .word = midlertidig stilling
glossary-vikar = هغه څوک چې د بل چا کار کوي، تر هغه چې هغه کس نه وي.
    .word = vikar
glossary-stillingsprosent = دا چې څومره کار کوئ. ۱۰۰ سلنه پوره وخت دی، او ۵۰ سلنه نیم وخت دی.
    .word = stillingsprosent
glossary-overtid = اضافي کار. تر عادي وخت زیات کار. د هغه لپاره باید زیاتې پیسې درکړل شي.
    .word = overtid
glossary-arbeidsavtale = پر کاغذ د کار تړون: د کار، وخت او معاش په اړه. تاسو یې د اخیستلو حق لرئ.
    .word = arbeidsavtale
glossary-arbeidsgiver = د کار خاوند. هغه څوک چې تاسو ورته کار کوئ او معاش درکوي.
    .word = arbeidsgiver
glossary-naeringsliv = ټول هغه شرکتونه چې څه جوړوي، پلوري، یا د نورو لپاره کار کوي.
    .word = næringsliv
glossary-skattekort = پر انټرنېټ د مالیې کارت. دا وايي چې له خپل معاش څومره مالیه ورکوئ.
    .word = skattekort
glossary-fagforening = د کارکوونکو اتحادیه. د یوه مسلک خلک یو له بل سره مرسته کوي چې سم معاش او ښه شرایط ولري. تاسو پخپله ټاکئ چې پکې ګډون وکړئ که نه.
    .word = fagforening

## Housing

glossary-startlan = د کور پور. له ښاروالۍ پور د کور د اخیستلو لپاره. دا د هغه چا لپاره دی چې له بانکه پوره پور نه شي اخیستلای.
    .word = startlån
glossary-bostotte = د کور مرسته. دولت یې هره میاشت هغه چا ته ورکوي چې لږ پیسې لري او د کور لګښت یې ډېر وي. تاسو یې بېرته نه ورکوئ.
    .word = bostøtte
glossary-husbanken = د کورونو لپاره د دولت بانک. د کور د پور (startlån) او د کور د مرستې (bostøtte) پیسې له دې بانکه راځي.
    .word = Husbanken
glossary-utleier = د کور خاوند. هغه څوک چې کور یې خپل دی او نور پکې د پیسو په بدل کې اوسېږي.
    .word = utleier
glossary-husleie = د کور کرایه. هغه پیسې چې هره میاشت یې د داسې کور لپاره ورکوئ چې ستاسو خپل نه دی.
    .word = husleie
glossary-husleiekontrakt = پر کاغذ د کور د کرایې تړون. بیه، وخت او قوانین پکې لیکل شوي دي.
    .word = husleiekontrakt
glossary-depositum = د کور د ضمانت پیسې. تر هغه چې کور په کرایه لرئ، دا پیسې په جلا حساب کې وي. که هر څه سم وي، د کډې پر وخت یې بېرته اخلئ.
    .word = depositum
glossary-borettslag = د کورونو کوپراتیف. یوه ودانۍ ده چې اوسېدونکي یې ټول یو ځای خاوندان دي. تاسو پکې د یوه کور حق اخلئ.
    .word = borettslag
glossary-rente = سود. هغه پیسې چې د پور اخیستلو لپاره یې ورکوئ.
    .word = rente
glossary-egenkapital = هغه پیسې چې تاسو یې پخپله لرئ، کله چې د کور لپاره پور غواړئ.
    .word = egenkapital

## Health, children and money

glossary-fastlege = د کورنۍ ډاکټر. دا ډاکټر تاسو پخپله ټاکئ، او چې ناروغ شئ ورځئ.
    .word = fastlege
glossary-legevakt = بیړنی ډاکټر. که کار بیړنی وي او د کورنۍ ډاکټر (fastlege) بند وي، دې ډاکټر ته ځئ.
    .word = legevakt
glossary-helsestasjon = هغه ځای چې د کوچنیو ماشومانو روغتیا ګوري. دا وړیا ده.
    .word = helsestasjon
glossary-barnehage = وړکتون. تر ښوونځي مخکې د ماشومانو ځای. هغوی پکې لوبې کوي او ناروېژي ژبه زده کوي.
    .word = barnehage
glossary-sfo = په ښوونځي کې هغه ځای چې کوچني ماشومان پکې له درسونو مخکې او وروسته پاتې کېدای شي.
    .word = SFO
glossary-barnetrygd = هغه پیسې چې دولت یې هره میاشت هغه چا ته ورکوي چې اولاد یې تر ۱۸ کلونو کم وي.
    .word = barnetrygd
glossary-sosialhjelp = د خواړو او کور پیسې، کله چې د ژوند لپاره نورې پیسې نه لرئ. تاسو یې له Nav غواړئ.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = ټولنه یا کلب. هغه خلک چې یو ځای څه کوي، لکه سندرې ویل یا فوټبال. دا دولت نه دی. دا کلیسا هم نه ده.
    .word = lag
glossary-frivillig = رضاکار. هغه څوک چې بې پیسو له نورو سره مرسته کوي.
    .word = frivillig
glossary-frivilligsentral = د رضاکارانو مرکز. هغه کور چې خلک پکې یو بل ویني او وړیا مرسته سره کوي.
    .word = frivilligsentral
glossary-fadder = ځايي ملګری. هغه څوک چې دلته ژوند کوي، درسره پېژندګلوي کوي، او په لومړیو کې مرسته کوي. دا له کلیسا سره تړاو نه لري.
    .word = fadder
glossary-dugnad = اشر. ګاونډیان یا میندې او پلرونه بې پیسو یو ځای یو کار کوي.
    .word = dugnad
glossary-tilflytter = نوی اوسېدونکی. هغه څوک چې نوي ځای ته یې کډه کړې ده.
    .word = tilflytter

## The conversation

glossary-tolk = ژباړن. هغه څوک چې زموږ خبرې په بله ژبه وايي. ژباړن له دواړو سره مرسته کوي او د هېچا پلوي نه کوي.
    .word = tolk
glossary-taushetsplikt = د راز ساتلو مکلفیت. څوک چې ستاسو خبرې اوري، نورو ته یې نه شي ویلای. دا په قانون کې دي.
    .word = taushetsplikt
glossary-samtykke = موافقه. تاسو یو شي ته هو وایئ، او وروسته نه ویلای شئ.
    .word = samtykke
glossary-fullmakt = وکالت‌خط. هغه کاغذ چې پرې بل چا ته اجازه ورکوئ چې ستاسو له خوا خبرې وکړي. بېرته یې اخیستلای شئ.
    .word = fullmakt
glossary-vedtak = د ښاروالۍ یا دولت ځواب، چې تاسو ته څه درکول کېږي. دا ځواب په لیک کې راځي.
    .word = vedtak
glossary-klage = شکایت. تاسو غواړئ چې یو ځواب بیا وکتل شي، ځکه چې فکر کوئ غلط دی.
    .word = klage
glossary-personvern = هغه قوانین چې وايي ستاسو په اړه لیکنې څوک لوستلای شي.
    .word = personvern
