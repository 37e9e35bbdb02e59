### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = شاروالی. ناروی به شاروالی‌ها تقسیم شده است، و هر کدام ادارهٔ محلی خود را دارد. شاروالی مسئول مکتب و کمک در جای زندگی شما است.
    .word = kommune
glossary-fylke = یک ساحهٔ کلان با چندین شاروالی، مانند ولایت. این اداره مسئول مکتب‌های جوانان بالاتر از ۱۶ سال است.
    .word = fylke
glossary-bosetting = یک شاروالی شما را می‌پذیرد و خانهٔ اول را پیدا می‌کند. دولت و شاروالی فیصله می‌کنند که چه کسی می‌آید.
    .word = bosetting
glossary-kvote = تعداد معین کسانی که ناروی در یک سال می‌پذیرد.
    .word = kvote
glossary-oppholdstillatelse = اجازهٔ اقامت. دولت به شما اجازه می‌دهد که در ناروی زندگی کنید. مدت آن می‌تواند کوتاه یا دراز باشد.
    .word = oppholdstillatelse
glossary-oppholdskort = کارت اقامت از پولیس. این کارت نشان می‌دهد که در ناروی زندگی کرده می‌توانید، و تا چه وقت.
    .word = oppholdskort
glossary-familieinnvandring = اجازهٔ زندگی در ناروی، چون یک عضو فامیل شما در اینجا زندگی می‌کند.
    .word = familieinnvandring
glossary-beskyttelse = حمایت. ناروی شما را می‌گذارد که در اینجا زندگی کنید، چون در کشور اصلی خود در امان نیستید.
    .word = beskyttelse
glossary-eos = کشورهایی در اروپا که در بارهٔ کار و تجارت بسیار قوانین مشترک دارند. ناروی یکی از آنها است.
    .word = EØS
glossary-eu = اتحادیهٔ اروپا. کشورهایی در اروپا که بسیاری قوانین را یکجا می‌سازند. ناروی در آن نیست.
    .word = EU
glossary-udi = ادارهٔ دولتی که به درخواست‌های زندگی در ناروی جواب می‌دهد.
    .word = UDI
glossary-imdi = ادارهٔ دولتی که به شاروالی‌ها در پذیرفتن مردم نو کمک می‌کند.
    .word = IMDi
glossary-folkeregister = فهرست دولت از همهٔ کسانی که در ناروی زندگی می‌کنند، و از جای زندگی آنها. وقت کوچ کردن باید خبر بدهید.
    .word = Folkeregisteret
glossary-fodselsnummer = نمبر هویت با یازده رقم که فقط از شما است. در بانک، نزد داکتر و در کار به آن ضرورت دارید.
    .word = fødselsnummer
glossary-d_nummer = نمبری برای کسی که برای مدت کوتاه در اینجا است. بعدتر شاید نمبر هویت (fødselsnummer) بگیرید.
    .word = D-nummer
glossary-bankid = کود بانک که در انترنت نشان می‌دهد شما کی هستید. این کود را به هیچ کس ندهید.
    .word = BankID

## Learning

glossary-introduksjonsprogram = پروگرام معرفی. یک پروگرام تمام‌وقت که در آن زبان نارویجی و زندگی در ناروی را یاد می‌گیرید. این به شما کمک می‌کند که به کار یا مکتب برسید.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = پولی که هر ماه در پروگرام معرفی (introduksjonsprogram) می‌گیرید. اگر بدون دلیل غیرحاضر باشید، کمتر می‌گیرید.
    .word = introduksjonsstønad
glossary-integreringsplan = پلانی که یکجا با شاروالی می‌سازید. در آن نوشته می‌شود که شما چه می‌خواهید و اول چه می‌کنید.
    .word = integreringsplan
glossary-norskopplaering = کورسی که در آن گپ زدن، خواندن و نوشتن نارویجی را یاد می‌گیرید.
    .word = norskopplæring
glossary-samfunnskunnskap = کورسی در بارهٔ زندگی در ناروی: قوانین، کار، مکتب و صحت. این کورس به زبانی است که شما می‌فهمید.
    .word = samfunnskunnskap
glossary-arbeidspraksis = شما برای مدت کوتاه کار واقعی را در یک شرکت تجربه می‌کنید. این‌طور نارویجی و تجربهٔ کار یاد می‌گیرید.
    .word = arbeidspraksis
glossary-kompetanse = دانش و مهارت. هر چیزی که یاد دارید و می‌توانید: از مکتب، کار، خانه و وقت آزاد.
    .word = kompetanse
glossary-kartlegging = صحبتی که در آن می‌نویسیم شما چه می‌توانید و چه می‌خواهید.
    .word = kartlegging
glossary-godkjenning = قبول شدن اسناد تحصیلی. دولت می‌گوید که مکتب یا مسلک شما از کشور دیگر در ناروی چه ارزش دارد.
    .word = godkjenning av utdanning
glossary-autorisasjon = اجازهٔ دولت برای کار در یک مسلک، مثلاً داکتر، نرس یا برقی.
    .word = autorisasjon
glossary-realkompetanse = آنچه در کار و زندگی یاد گرفته‌اید، بدون سند از مکتب. می‌توانید بخواهید که آن را ارزیابی کنند.
    .word = realkompetanse
glossary-fagbrev = سندی که نشان می‌دهد شما یک کسب را یاد گرفته‌اید، مثلاً نجاری یا آشپزی.
    .word = fagbrev
glossary-videregaende = مکتب برای جوانان از ۱۶ سالگی، مانند لیسه. کلان‌سالان هم به آن رفته می‌توانند.
    .word = videregående skole
glossary-karriereveiledning = صحبت در بارهٔ کار و درس با کسی که در این باره بسیار می‌داند.
    .word = karriereveiledning

## Work

glossary-nav = اداره‌ای که به مردم در پیدا کردن کار کمک می‌کند. Nav به کسانی که حق دارند، پول هم می‌دهد.
    .word = Nav
glossary-fast_stilling = کار دایمی. کاری که تاریخ ختم ندارد.
    .word = fast stilling
glossary-midlertidig_stilling = کار موقتی. کاری که برای یک مدت معین است.
    .word = midlertidig stilling
glossary-vikar = کسی که کار شخص دیگری را می‌کند، تا وقتی که آن شخص نیست.
    .word = vikar
glossary-stillingsprosent = اینکه چقدر کار می‌کنید. ۱۰۰ فیصد یعنی تمام‌وقت، و ۵۰ فیصد یعنی نیم‌وقت.
    .word = stillingsprosent
glossary-overtid = اضافه‌کاری. کار بیشتر از وقت عادی. برای آن باید پول بیشتر بگیرید.
    .word = overtid
glossary-arbeidsavtale = قرارداد کار روی کاغذ: در بارهٔ کار، وقت و معاش. شما حق دارید که آن را بگیرید.
    .word = arbeidsavtale
glossary-arbeidsgiver = صاحب کار. کسی که برای او کار می‌کنید و به شما معاش می‌دهد.
    .word = arbeidsgiver
glossary-naeringsliv = همهٔ شرکت‌هایی که چیزی می‌سازند، می‌فروشند یا برای دیگران کاری می‌کنند.
    .word = næringsliv
glossary-skattekort = کارت مالیه در انترنت. این کارت می‌گوید که از معاش خود چقدر مالیه می‌دهید.
    .word = skattekort
glossary-fagforening = اتحادیهٔ کارکنان. کسانی در یک مسلک که به همدیگر کمک می‌کنند تا معاش و شرایط درست داشته باشند. خود شما انتخاب می‌کنید که شامل شوید یا نه.
    .word = fagforening

## Housing

glossary-startlan = قرضهٔ خانه. قرضه از شاروالی برای خریدن خانه. این برای کسی است که از بانک به اندازهٔ کافی قرضه نمی‌گیرد.
    .word = startlån
glossary-bostotte = کمک پولی برای خانه. پولی که دولت هر ماه به کسی می‌دهد که پول کم دارد و مصرف خانه‌اش زیاد است. شما آن را پس نمی‌دهید.
    .word = bostøtte
glossary-husbanken = بانک دولت برای خانه. پول قرضهٔ خانه (startlån) و کمک پولی خانه (bostøtte) از آن می‌آید.
    .word = Husbanken
glossary-utleier = صاحب خانه. کسی که خانه از او است و دیگران در بدل پول در آن زندگی می‌کنند.
    .word = utleier
glossary-husleie = کرایهٔ خانه. پولی که هر ماه برای زندگی در خانه‌ای می‌دهید که از شما نیست.
    .word = husleie
glossary-husleiekontrakt = قرارداد کرایهٔ خانه روی کاغذ. در آن قیمت، مدت و قوانین نوشته شده است.
    .word = husleiekontrakt
glossary-depositum = پول ضمانت خانه. تا وقتی که کرایه‌نشین هستید، این پول در یک حساب جداگانه می‌ماند. اگر همه چیز درست باشد، وقت کوچ کردن آن را پس می‌گیرید.
    .word = depositum
glossary-borettslag = کوپراتیف خانه‌ها. تعمیری که باشنده‌های آن یکجا مالک آن هستند. شما حق یک خانه را در آن می‌خرید.
    .word = borettslag
glossary-rente = سود. پولی که برای قرض گرفتن می‌دهید.
    .word = rente
glossary-egenkapital = پولی که خودتان دارید، وقتی برای خانه قرضه می‌خواهید.
    .word = egenkapital

## Health, children and money

glossary-fastlege = داکتر فامیلی. خود شما این داکتر را انتخاب می‌کنید و وقت مریضی نزد او می‌روید.
    .word = fastlege
glossary-legevakt = داکتر عاجل. وقتی کار عاجل است و داکتر فامیلی (fastlege) بسته است، به آنجا می‌روید.
    .word = legevakt
glossary-helsestasjon = جایی که صحت اطفال خُرد را می‌بیند. این رایگان است.
    .word = helsestasjon
glossary-barnehage = کودکستان. جایی برای اطفال پیش از مکتب. آنها در آنجا بازی می‌کنند و نارویجی یاد می‌گیرند.
    .word = barnehage
glossary-sfo = جایی در مکتب که اطفال خُرد پیش از درس و بعد از درس در آن می‌مانند.
    .word = SFO
glossary-barnetrygd = پولی که دولت هر ماه به کسی می‌دهد که فرزند کمتر از ۱۸ ساله دارد.
    .word = barnetrygd
glossary-sosialhjelp = پول برای خوراک و خانه، وقتی پول دیگری برای زندگی ندارید. برای آن به Nav درخواست می‌دهید.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = انجمن یا کلب. مردمی که باهم کاری می‌کنند، مثلاً آوازخوانی یا فوتبال. این دولت نیست. این کلیسا هم نیست.
    .word = lag
glossary-frivillig = رضاکار. کسی که بدون پول به دیگران کمک می‌کند.
    .word = frivillig
glossary-frivilligsentral = مرکز رضاکاران. خانه‌ای که مردم در آن همدیگر را می‌بینند و رایگان به همدیگر کمک می‌کنند.
    .word = frivilligsentral
glossary-fadder = همراه محلی. کسی که اینجا زندگی می‌کند، با شما آشنا می‌شود و در روزهای اول کمک می‌کند. این به کلیسا ربطی ندارد.
    .word = fadder
glossary-dugnad = حشر. همسایه‌ها یا والدین بدون پول یکجا یک کار را می‌کنند.
    .word = dugnad
glossary-tilflytter = باشندهٔ نو. کسی که به یک جای نو کوچ کرده است.
    .word = tilflytter

## The conversation

glossary-tolk = ترجمان. کسی که گپ ما را به زبان دیگر می‌گوید. ترجمان به هر دو طرف کمک می‌کند و طرف هیچ کس را نمی‌گیرد.
    .word = tolk
glossary-taushetsplikt = مکلفیت نگه داشتن راز. کسی که گپ شما را می‌شنود، نباید آن را به دیگران بگوید. این در قانون است.
    .word = taushetsplikt
glossary-samtykke = موافقت. شما به چیزی بلی می‌گویید، و بعدتر می‌توانید نه بگویید.
    .word = samtykke
glossary-fullmakt = وکالت‌خط. کاغذی که با آن به کسی دیگر اجازه می‌دهید که از طرف شما گپ بزند. می‌توانید آن را پس بگیرید.
    .word = fullmakt
glossary-vedtak = جواب شاروالی یا دولت در بارهٔ آنچه می‌گیرید. این جواب در یک نامه می‌آید.
    .word = vedtak
glossary-klage = شکایت. شما می‌خواهید که جواب را یک بار دیگر ببینند، چون فکر می‌کنید غلط است.
    .word = klage
glossary-personvern = قوانینی که می‌گوید چه کسی نوشته‌های مربوط به شما را خوانده می‌تواند.
    .word = personvern
