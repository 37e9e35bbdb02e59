### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = شهرداری. نروژ به شهرداری‌ها تقسیم شده است، و هر کدام ادارهٔ محلی خودش را دارد. شهرداری مسئول مدرسه و کمک در محل زندگی شماست.
    .word = kommune
glossary-fylke = منطقه‌ای بزرگ‌تر با چندین شهرداری، شبیه استان. این اداره مسئول مدرسه‌های نوجوانان بالای ۱۶ سال است.
    .word = fylke
glossary-bosetting = یک شهرداری شما را می‌پذیرد و خانهٔ اول را پیدا می‌کند. دولت و شهرداری با هم قرار می‌گذارند که چه کسی بیاید.
    .word = bosetting
glossary-kvote = تعداد مشخص کسانی که نروژ در یک سال می‌پذیرد.
    .word = kvote
glossary-oppholdstillatelse = اجازهٔ اقامت. دولت قبول می‌کند که شما در نروژ زندگی کنید. مدت آن می‌تواند کوتاه یا طولانی باشد.
    .word = oppholdstillatelse
glossary-oppholdskort = کارت اقامت از پلیس. این کارت نشان می‌دهد که می‌توانید در نروژ زندگی کنید، و تا کی.
    .word = oppholdskort
glossary-familieinnvandring = اجازهٔ زندگی در نروژ، چون کسی از خانوادهٔ شما اینجا زندگی می‌کند.
    .word = familieinnvandring
glossary-beskyttelse = پناهندگی. نروژ می‌گذارد اینجا زندگی کنید، چون در کشوری که از آن آمده‌اید در امان نیستید.
    .word = beskyttelse
glossary-eos = کشورهایی در اروپا که دربارهٔ کار و تجارت قوانین مشترک زیادی دارند. نروژ یکی از آنهاست.
    .word = EØS
glossary-eu = اتحادیهٔ اروپا. کشورهایی در اروپا که خیلی از قوانین را با هم می‌سازند. نروژ عضو آن نیست.
    .word = EU
glossary-udi = ادارهٔ دولتی که به درخواست‌های زندگی در نروژ جواب می‌دهد.
    .word = UDI
glossary-imdi = ادارهٔ دولتی که به شهرداری‌ها برای پذیرفتن تازه‌واردها کمک می‌کند.
    .word = IMDi
glossary-folkeregister = فهرست دولت از همهٔ کسانی که در نروژ زندگی می‌کنند، و محل زندگی آنها. هنگام نقل مکان باید خبر بدهید.
    .word = Folkeregisteret
glossary-fodselsnummer = شماره‌ای یازده‌رقمی که فقط مال شماست. در بانک، پیش پزشک و سر کار لازمش دارید.
    .word = fødselsnummer
glossary-d_nummer = شماره‌ای برای کسی که مدت کوتاهی اینجاست. بعداً ممکن است شمارهٔ ملی (fødselsnummer) بگیرید.
    .word = D-nummer
glossary-bankid = کدی از بانک که در اینترنت نشان می‌دهد شما کی هستید. این کد را به کسی ندهید.
    .word = BankID

## Learning

glossary-introduksjonsprogram = برنامهٔ مقدماتی. برنامه‌ای تمام‌وقت که در آن نروژی و زندگی در نروژ را یاد می‌گیرید. این برنامه کمک می‌کند به کار یا مدرسه برسید.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = پولی که هر ماه در برنامهٔ مقدماتی (introduksjonsprogram) می‌گیرید. اگر بی‌دلیل غیبت کنید، کمتر می‌گیرید.
    .word = introduksjonsstønad
glossary-integreringsplan = برنامه‌ای که همراه با شهرداری می‌نویسید. در آن نوشته می‌شود چه می‌خواهید و اول چه کار می‌کنید.
    .word = integreringsplan
glossary-norskopplaering = کلاس‌هایی که در آن صحبت کردن، خواندن و نوشتن نروژی را یاد می‌گیرید.
    .word = norskopplæring
glossary-samfunnskunnskap = کلاسی دربارهٔ زندگی در نروژ: قوانین، کار، مدرسه و بهداشت. این کلاس به زبانی است که می‌فهمید.
    .word = samfunnskunnskap
glossary-arbeidspraksis = کارورزی. مدت کوتاهی کار واقعی در یک شرکت را امتحان می‌کنید. این طور نروژی یاد می‌گیرید و تجربه به دست می‌آورید.
    .word = arbeidspraksis
glossary-kompetanse = دانش و مهارت. هر چیزی که بلدید: از مدرسه، کار، خانه و اوقات فراغت.
    .word = kompetanse
glossary-kartlegging = گفتگویی که در آن می‌نویسیم چه بلدید و چه آرزویی دارید.
    .word = kartlegging
glossary-godkjenning = ارزشیابی مدرک تحصیلی. دولت می‌گوید مدرسه یا حرفهٔ شما از کشور دیگر، در نروژ چه ارزشی دارد.
    .word = godkjenning av utdanning
glossary-autorisasjon = مجوز دولت برای داشتن یک شغل، مثل پزشک، پرستار یا برقکار.
    .word = autorisasjon
glossary-realkompetanse = چیزهایی که در کار و زندگی یاد گرفته‌اید، بدون مدرک مدرسه. می‌توانید بخواهید آن را ارزیابی کنند.
    .word = realkompetanse
glossary-fagbrev = مدرکی که نشان می‌دهد یک حرفه را یاد گرفته‌اید، مثل نجاری یا آشپزی.
    .word = fagbrev
glossary-videregaende = مدرسهٔ نوجوانان از ۱۶ سالگی، شبیه دبیرستان. بزرگسالان هم می‌توانند به آن بروند.
    .word = videregående skole
glossary-karriereveiledning = گفتگو دربارهٔ کار و تحصیل با کسی که در این باره زیاد می‌داند.
    .word = karriereveiledning

## Work

glossary-nav = اداره‌ای که به مردم برای پیدا کردن کار کمک می‌کند. Nav به کسانی که حق دارند، پول هم می‌دهد.
    .word = Nav
glossary-fast_stilling = کار دائمی. کاری که تاریخ پایان ندارد.
    .word = fast stilling
glossary-midlertidig_stilling = کار موقت. کاری که برای مدت معینی است.
    .word = midlertidig stilling
glossary-vikar = کسی که کار شخص دیگری را انجام می‌دهد، تا وقتی آن شخص نیست.
    .word = vikar
glossary-stillingsprosent = اینکه چقدر کار می‌کنید. ۱۰۰ درصد یعنی تمام‌وقت، و ۵۰ درصد یعنی نیمه‌وقت.
    .word = stillingsprosent
glossary-overtid = اضافه‌کاری. کار بیشتر از ساعت معمول. برای آن باید پول بیشتری بگیرید.
    .word = overtid
glossary-arbeidsavtale = قرارداد کتبی کار: دربارهٔ کار، ساعت و حقوق ماهانه. شما حق دارید آن را بگیرید.
    .word = arbeidsavtale
glossary-arbeidsgiver = کارفرما. کسی که برایش کار می‌کنید و به شما حقوق ماهانه می‌دهد.
    .word = arbeidsgiver
glossary-naeringsliv = همهٔ شرکت‌هایی که چیزی می‌سازند، می‌فروشند یا برای دیگران کاری می‌کنند.
    .word = næringsliv
glossary-skattekort = کارت مالیات در اینترنت. این کارت می‌گوید چقدر از حقوق ماهانهٔ شما مالیات است.
    .word = skattekort
glossary-fagforening = اتحادیهٔ کارکنان. همکاران یک حرفه که به هم کمک می‌کنند تا دستمزد و شرایط درست داشته باشند. خودتان انتخاب می‌کنید که عضو شوید یا نه.
    .word = fagforening

## Housing

glossary-startlan = وام مسکن. وامی از شهرداری برای خرید خانه. این وام برای کسی است که از بانک وام کافی نمی‌گیرد.
    .word = startlån
glossary-bostotte = کمک‌هزینهٔ مسکن. پولی که دولت هر ماه به کسی می‌دهد که درآمدش کم و خرج خانه‌اش زیاد است. شما آن را پس نمی‌دهید.
    .word = bostøtte
glossary-husbanken = بانک دولتی مسکن. پول وام مسکن (startlån) و کمک‌هزینهٔ مسکن (bostøtte) از آن می‌آید.
    .word = Husbanken
glossary-utleier = صاحبخانه. کسی که خانه مال اوست و دیگران با دادن پول در آن زندگی می‌کنند.
    .word = utleier
glossary-husleie = اجاره‌خانه. پولی که هر ماه برای زندگی در خانه‌ای می‌دهید که مال شما نیست.
    .word = husleie
glossary-husleiekontrakt = قرارداد کتبی اجارهٔ خانه. قیمت، مدت و قوانین در آن نوشته شده است.
    .word = husleiekontrakt
glossary-depositum = ودیعه یا پول پیش. تا وقتی مستأجرید، این پول در یک حساب جداگانه می‌ماند. اگر همه چیز مرتب باشد، موقع رفتن از خانه آن را پس می‌گیرید.
    .word = depositum
glossary-borettslag = تعاونی مسکن. ساختمانی که ساکنانش با هم مالک آن هستند. شما حق یک خانه را در آن می‌خرید.
    .word = borettslag
glossary-rente = بهره. پولی که برای وام گرفتن می‌دهید.
    .word = rente
glossary-egenkapital = پولی که خودتان دارید، وقتی برای خانه وام می‌خواهید.
    .word = egenkapital

## Health, children and money

glossary-fastlege = پزشک خانواده. خودتان این پزشک را انتخاب می‌کنید و وقتی مریض هستید پیش او می‌روید.
    .word = fastlege
glossary-legevakt = پزشک اورژانس. وقتی کار فوری است و پزشک خانواده (fastlege) بسته است، به آنجا می‌روید.
    .word = legevakt
glossary-helsestasjon = جایی که مراقب سلامت بچه‌های کوچک است. این رایگان است.
    .word = helsestasjon
glossary-barnehage = مهدکودک. جایی برای بچه‌ها قبل از مدرسه. آنها آنجا بازی می‌کنند و نروژی یاد می‌گیرند.
    .word = barnehage
glossary-sfo = جایی در مدرسه که بچه‌های کوچک می‌توانند قبل و بعد از درس آنجا باشند.
    .word = SFO
glossary-barnetrygd = پولی که دولت هر ماه به کسی می‌دهد که بچهٔ زیر ۱۸ سال دارد.
    .word = barnetrygd
glossary-sosialhjelp = پول غذا و مسکن، وقتی پول دیگری برای زندگی ندارید. برای آن به Nav درخواست می‌دهید.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = انجمن یا باشگاه. گروهی که با هم کاری می‌کنند، مثل آواز یا فوتبال. این دولت نیست. کلیسا هم نیست.
    .word = lag
glossary-frivillig = داوطلب. کسی که بدون دستمزد به دیگران کمک می‌کند.
    .word = frivillig
glossary-frivilligsentral = مرکز داوطلبان. خانه‌ای که مردم آنجا همدیگر را می‌بینند و رایگان به هم کمک می‌کنند.
    .word = frivilligsentral
glossary-fadder = همراه محلی. کسی که اینجا زندگی می‌کند، با شما آشنا می‌شود و روزهای اول کمک می‌کند. این به کلیسا ربطی ندارد.
    .word = fadder
glossary-dugnad = همسایه‌ها یا پدر و مادرها بدون دستمزد کاری را با هم انجام می‌دهند.
    .word = dugnad
glossary-tilflytter = تازه‌وارد. کسی که به جای جدیدی نقل مکان کرده است.
    .word = tilflytter

## The conversation

glossary-tolk = مترجم. کسی که حرف ما را به زبان دیگر می‌گوید. مترجم به هر دو طرف کمک می‌کند و طرف هیچ‌کس را نمی‌گیرد.
    .word = tolk
glossary-taushetsplikt = وظیفهٔ رازداری. کسی که حرف شما را می‌شنود، نباید آن را به دیگران بگوید. این در قانون آمده است.
    .word = taushetsplikt
glossary-samtykke = رضایت. شما به چیزی بله می‌گویید، و بعداً می‌توانید نه بگویید.
    .word = samtykke
glossary-fullmakt = وکالت‌نامه. کاغذی که با آن اجازه می‌دهید کس دیگری از طرف شما حرف بزند. می‌توانید آن را پس بگیرید.
    .word = fullmakt
glossary-vedtak = جواب شهرداری یا دولت دربارهٔ چیزی که می‌گیرید. این جواب در یک نامه می‌آید.
    .word = vedtak
glossary-klage = شکایت یا اعتراض. می‌خواهید جوابی را یک بار دیگر بررسی کنند، چون فکر می‌کنید اشتباه است.
    .word = klage
glossary-personvern = قوانینی که می‌گوید چه کسی می‌تواند نوشته‌های مربوط به شما را بخواند.
    .word = personvern
