### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = شارەوانی. نەرویج دابەش کراوە بەسەر شارەوانییەکاندا، و هەر یەکێکیان بەڕێوەبەرایەتیی خۆی هەیە. شارەوانی بەرپرسە لە قوتابخانە و یارمەتی لەو شوێنەی لێی دەژین.
    .word = kommune
glossary-fylke = ناوچەیەکی گەورەتر کە چەندین شارەوانیی تێدایە، وەک پارێزگا. بەرپرسە لە قوتابخانەی گەنجانی سەرووی ١٦ ساڵ.
    .word = fylke
glossary-bosetting = شارەوانییەک ئێوە وەردەگرێت و خانووی یەکەمتان بۆ دەدۆزێتەوە. دەوڵەت و شارەوانی پێکەوە ڕێک دەکەون لەسەر ئەوەی کێ بێت.
    .word = bosetting
glossary-kvote = ژمارەیەکی دیاریکراوی ئەو کەسانەی نەرویج لە ساڵێکدا وەریان دەگرێت.
    .word = kvote
glossary-oppholdstillatelse = مۆڵەتی نیشتەجێبوون. دەوڵەت ڕازی دەبێت کە ئێوە لە نەرویج بژین. ماوەکەی دەکرێت کورت یان درێژ بێت.
    .word = oppholdstillatelse
glossary-oppholdskort = کارتی نیشتەجێبوون، لە پۆلیسەوە. نیشان دەدات کە دەتوانن لە نەرویج بژین، و تا کەی.
    .word = oppholdskort
glossary-familieinnvandring = مۆڵەتی ژیان لە نەرویج، چونکە کەسێک لە خێزانەکەتان لێرە دەژی.
    .word = familieinnvandring
glossary-beskyttelse = پاراستن. نەرویج ڕێگە دەدات لێرە بژین، چونکە لەو وڵاتەی لێیەوە هاتوون لە ئاسایشدا نین.
    .word = beskyttelse
glossary-eos = چەند وڵاتێک لە ئەورووپا کە دەربارەی کار و بازرگانی زۆر یاسای هاوبەشیان هەیە. نەرویج یەکێکە لەوان.
    .word = EØS
glossary-eu = یەکێتیی ئەورووپا. چەند وڵاتێکن کە زۆر یاسا پێکەوە دادەنێن. نەرویج یەکێک نییە لەوان.
    .word = EU
glossary-udi = فەرمانگەی دەوڵەت کە وەڵامی داواکاریی ژیان لە نەرویج دەداتەوە.
    .word = UDI
glossary-imdi = فەرمانگەیەکی دەوڵەت. یارمەتیی شارەوانییەکان دەدات تازەهاتووان وەربگرن.
    .word = IMDi
glossary-folkeregister = لیستی دەوڵەت بۆ هەموو ئەو کەسانەی لە نەرویج دەژین، و شوێنی ژیانیان. کە دەگوازنەوە، دەبێت ئاگاداریان بکەنەوە.
    .word = Folkeregisteret
glossary-fodselsnummer = ژمارەیەکی یازدە ژمارەیی کە تەنیا هی ئێوەیە. لە بانک، لای پزیشک و لە کار پێویستتانە.
    .word = fødselsnummer
glossary-d_nummer = ژمارەیەک بۆ کەسێک کە ماوەیەکی کورت لێرەیە. دواتر لەوانەیە ژمارەی ناسنامە (fødselsnummer) وەربگرن.
    .word = D-nummer
glossary-bankid = کۆدێک لە بانکەوە. لە ئینتەرنێتدا نیشان دەدات ئێوە کێن. کۆدەکە مەدەن بە کەس.
    .word = BankID

## Learning

glossary-introduksjonsprogram = بەرنامەی ناساندن. بەرنامەیەکی تەواوکاتە. تێیدا فێری زمانی نەرویجی و ژیان لە نەرویج دەبن. یارمەتیتان دەدات بگەن بە کار یان خوێندن.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = ئەو پارەیەی هەموو مانگێک لە بەرنامەی ناساندندا (introduksjonsprogram) وەری دەگرن. ئەگەر بەبێ هۆکار ئامادە نەبن، کەمتر وەردەگرن.
    .word = introduksjonsstønad
glossary-integreringsplan = پلانێک کە لەگەڵ شارەوانی دادەنێن. تێیدا نووسراوە چیتان دەوێت و سەرەتا چی دەکەن.
    .word = integreringsplan
glossary-norskopplaering = خولێک کە تێیدا فێری قسەکردن، خوێندنەوە و نووسین بە نەرویجی دەبن.
    .word = norskopplæring
glossary-samfunnskunnskap = خولێک دەربارەی ژیان لە نەرویج: یاسا، کار، قوتابخانە و تەندروستی. بە زمانێکە کە تێی دەگەن.
    .word = samfunnskunnskap
glossary-arbeidspraksis = ماوەیەکی کورت لە کۆمپانیایەکدا کاری ڕاستەقینە تاقی دەکەنەوە. بەم شێوەیە فێری نەرویجی دەبن و ئەزموون وەردەگرن.
    .word = arbeidspraksis
glossary-kompetanse = زانین و توانا. هەموو ئەوەی دەیزانن و دەتوانن بیکەن: لە قوتابخانە، کار، ماڵ و کاتی بەتاڵەوە.
    .word = kompetanse
glossary-kartlegging = گفتوگۆیەک کە تێیدا دەنووسینەوە چی دەزانن و چیتان دەوێت.
    .word = kartlegging
glossary-godkjenning = دانپێدانان بە بڕوانامە. دەوڵەت دەڵێت خوێندن یان پیشەی ئێوە لە وڵاتێکی ترەوە، لە نەرویج بایەخی چەندە.
    .word = godkjenning av utdanning
glossary-autorisasjon = مۆڵەتێک لە دەوڵەتەوە بۆ کارکردن لە پیشەیەکدا، وەک پزیشک، پەرستار یان کارەباچی.
    .word = autorisasjon
glossary-realkompetanse = ئەوەی لە کار و لە ژیاندا فێری بوون، بەبێ بڕوانامەی قوتابخانە. دەتوانن داوا بکەن هەڵبسەنگێنرێت.
    .word = realkompetanse
glossary-fagbrev = بڕوانامەیەک کە نیشان دەدات پیشەیەک فێر بوون، وەک دارتاشی یان چێشتلێنەری.
    .word = fagbrev
glossary-videregaende = قوتابخانەی گەنجان لە تەمەنی ١٦ ساڵییەوە، وەک ئامادەیی. گەورەکانیش دەتوانن بچن.
    .word = videregående skole
glossary-karriereveiledning = گفتوگۆ دەربارەی کار و خوێندن لەگەڵ کەسێک کە زۆر لەو بارەیەوە دەزانێت.
    .word = karriereveiledning

## Work

glossary-nav = فەرمانگەیەک کە یارمەتیی خەڵک دەدات کار بدۆزنەوە. Nav پارەش دەدات بەو کەسانەی مافیان هەیە.
    .word = Nav
glossary-fast_stilling = کاری هەمیشەیی. کارێک کە ڕۆژی کۆتایی نییە.
    .word = fast stilling
glossary-midlertidig_stilling = کاری کاتی. کارێک کە بۆ ماوەیەکی دیاریکراوە.
    .word = midlertidig stilling
glossary-vikar = کەسێک کە کاری کەسێکی تر دەکات، تا ئەو کەسە دەگەڕێتەوە.
    .word = vikar
glossary-stillingsprosent = چەند کار دەکەن. لە سەدا ١٠٠ واتە تەواوکات، و لە سەدا ٥٠ واتە نیوەکات.
    .word = stillingsprosent
glossary-overtid = کاری زیادە. کارکردنە دوای کاتی ئاسایی. دەبێت پارەی زیاتری بۆ وەربگرن.
    .word = overtid
glossary-arbeidsavtale = گرێبەستی کار لەسەر کاغەز: دەربارەی کار، کات و مووچە. مافی خۆتانە وەری بگرن.
    .word = arbeidsavtale
glossary-arbeidsgiver = خاوەنکار. ئەو کەسەی کاری بۆ دەکەن و مووچەتان دەداتێ.
    .word = arbeidsgiver
glossary-naeringsliv = هەموو ئەو کۆمپانیایانەی شتێک دروست دەکەن، دەفرۆشن یان بۆ خەڵک دەکەن.
    .word = næringsliv
glossary-skattekort = کارتی باج لە ئینتەرنێت. دەڵێت چەند باج لە مووچەکەتان دەدەن.
    .word = skattekort
glossary-fagforening = سەندیکا. خەڵکی هەمان پیشە یارمەتیی یەکتری دەدەن تا مووچە و مەرجی باشیان هەبێت. خۆتان هەڵدەبژێرن کە بەشدار بن یان نا.
    .word = fagforening

## Housing

glossary-startlan = قەرزی خانوو. قەرزێکە لە شارەوانییەوە بۆ کڕینی خانوو. بۆ ئەو کەسانەیە کە بانک قەرزی تەواویان ناداتێ.
    .word = startlån
glossary-bostotte = یارمەتیی خانوو. پارەیەکە هەموو مانگێک لە دەوڵەتەوە، بۆ ئەو کەسانەی پارەیان کەمە و خانووەکەیان گرانە. نایدەنەوە.
    .word = bostøtte
glossary-husbanken = بانکی دەوڵەت بۆ خانوو. پارەی قەرزی خانوو (startlån) و یارمەتیی خانوو (bostøtte) لەوێوە دێت.
    .word = Husbanken
glossary-utleier = خاوەن خانوو. ئەو کەسەی خانووەکە هی ئەوە، و بە پارە ڕێگە بە کەسانی تر دەدات لێی بژین.
    .word = utleier
glossary-husleie = کرێی خانوو. ئەو پارەیەی هەموو مانگێک دەیدەن بۆ ژیان لە خانوویەکدا کە هی خۆتان نییە.
    .word = husleie
glossary-husleiekontrakt = گرێبەستی کرێ لەسەر کاغەز. نرخ، ماوە و یاساکانی تێدا نووسراوە.
    .word = husleiekontrakt
glossary-depositum = تەئمینات. پارەیەکە لە هەژمارێکی تایبەتدا تا ئەو کاتەی کرێچین. کە خانووەکە چۆڵ دەکەن، وەری دەگرنەوە، ئەگەر هەموو شت ڕێک بێت.
    .word = depositum
glossary-borettslag = کۆمەڵەی خانوو. بینایەکە هی هەموو ئەوانەیە کە لێی دەژین. ئێوە مافی یەک خانوو لەو بینایەدا دەکڕن.
    .word = borettslag
glossary-rente = سوود. ئەو پارەیەی بۆ قەرزکردن دەیدەن.
    .word = rente
glossary-egenkapital = ئەو پارەیەی خۆتان هەتانە، کاتێک قەرزتان بۆ خانوو دەوێت.
    .word = egenkapital

## Health, children and money

glossary-fastlege = پزیشکی خێزان. خۆتان ئەو پزیشکە هەڵدەبژێرن، و کە نەخۆش دەبن دەچنە لای.
    .word = fastlege
glossary-legevakt = پزیشکی فریاکەوتن. کە کارەکە بەپەلە بێت و نۆرینگەی پزیشکی خێزان (fastlege) داخرابێت، دەچنە ئەوێ.
    .word = legevakt
glossary-helsestasjon = شوێنێکە ئاگاداری تەندروستیی منداڵە بچووکەکان دەبێت. بێبەرامبەرە.
    .word = helsestasjon
glossary-barnehage = باخچەی منداڵان. شوێنێکە بۆ منداڵ پێش قوتابخانە. لەوێ یاری دەکەن و فێری نەرویجی دەبن.
    .word = barnehage
glossary-sfo = شوێنێک لە قوتابخانە. منداڵە بچووکەکان دەتوانن پێش وانە و دوای وانە لەوێ بن.
    .word = SFO
glossary-barnetrygd = پارەیەک هەموو مانگێک لە دەوڵەتەوە، بۆ ئەو کەسانەی منداڵی خوار ١٨ ساڵیان هەیە.
    .word = barnetrygd
glossary-sosialhjelp = پارەی خواردن و خانوو، کاتێک هیچ پارەیەکی ترتان بۆ ژیان نییە. داواکەی لای Nav دەکەن.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = کۆمەڵە یان یانە. گرووپێک خەڵک کە پێکەوە شتێک دەکەن، وەک گۆرانی یان تۆپی پێ. ئەمە دەوڵەت نییە. کڵێساش نییە.
    .word = lag
glossary-frivillig = خۆبەخش. کەسێک کە بەبێ مووچە یارمەتیی کەسانی تر دەدات.
    .word = frivillig
glossary-frivilligsentral = ناوەندی خۆبەخشان. شوێنێکە خەڵک یەکتری دەبینن و بێبەرامبەر یارمەتیی یەکتری دەدەن.
    .word = frivilligsentral
glossary-fadder = هاوڕێی خۆجێیی. کەسێکە لێرە دەژی، ئێوە دەناسێت و لە سەرەتادا یارمەتیتان دەدات. ئەمە پەیوەندیی بە کڵێساوە نییە.
    .word = fadder
glossary-dugnad = دراوسێکان یان دایک و باوکان بەبێ پارە پێکەوە کارێک دەکەن.
    .word = dugnad
glossary-tilflytter = تازەهاتوو. کەسێک کە گواستوویەتەوە بۆ شوێنێکی نوێ.
    .word = tilflytter

## The conversation

glossary-tolk = وەرگێڕ. کەسێک کە قسەکانمان بە زمانەکەی تر دەڵێتەوە. یارمەتیی هەردوو لا دەدات و لایەنی کەس ناگرێت.
    .word = tolk
glossary-taushetsplikt = ئەرکی نهێنیپاراستن. ئەوانەی قسەکانتان دەبیستن، نابێت بە کەسانی تری بڵێن. ئەمە لە یاسادا نووسراوە.
    .word = taushetsplikt
glossary-samtykke = ڕەزامەندی. بە شتێک دەڵێن بەڵێ، و دواتر دەتوانن بڵێن نەخێر.
    .word = samtykke
glossary-fullmakt = وەکالەتنامە. کاغەزێکە کە ڕێگە بە کەسێکی تر دەدەن لە جیاتیی ئێوە قسە بکات. دەتوانن لێی پەشیمان ببنەوە.
    .word = fullmakt
glossary-vedtak = وەڵامی شارەوانی یان دەوڵەت دەربارەی ئەوەی چی وەردەگرن. وەڵامەکە لە نامەیەکدا دێت.
    .word = vedtak
glossary-klage = سکاڵا. داوا دەکەن جارێکی تر سەیری وەڵامێک بکرێتەوە، چونکە پێتان وایە هەڵەیە.
    .word = klage
glossary-personvern = یاساکانی ئەوەی کێ دەتوانێت ئەوە بخوێنێتەوە کە دەربارەی ئێوە نووسراوە.
    .word = personvern
