### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = Şaredarî. Norwêc li şaredariyan hatiye dabeşkirin, û her yek xwedî rêveberiya xwe ye. Şaredarî li cihê ku hûn lê dijîn berpirsa dibistan û alîkariyê ye.
    .word = kommune
glossary-fylke = Herêmeke mezintir e ku gelek şaredarî tê de hene, wek parêzgehekê. Berpirsa dibistanên ciwanên ji 16 salî mezintir e.
    .word = fylke
glossary-bosetting = Şaredariyek we werdigire û mala yekem ji we re dibîne. Dewlet û şaredarî li hev dikin ka kî bê.
    .word = bosetting
glossary-kvote = Hejmareke diyar a kesên ku Norwêc di salekê de werdigire.
    .word = kvote
glossary-oppholdstillatelse = Destûra rûniştinê. Dewlet qebûl dike ku hûn li Norwêcê bijîn. Dikare ji bo demeke kurt an dirêj be.
    .word = oppholdstillatelse
glossary-oppholdskort = Karta rûniştinê ya ji polîsan. Ew nîşan dide ku hûn dikarin li Norwêcê bijîn, û heta kengî.
    .word = oppholdskort
glossary-familieinnvandring = Destûra jiyana li Norwêcê, ji ber ku kesekî malbata we li vir dijî.
    .word = familieinnvandring
glossary-beskyttelse = Parastin. Norwêc dihêle ku hûn li vir bijîn, ji ber ku hûn li welatê ku jê hatine ne di ewlehiyê de ne.
    .word = beskyttelse
glossary-eos = Welatên Ewropayê ku li ser kar û bazirganiyê gelek qanûnên wan ên hevpar hene. Norwêc yek ji wan e.
    .word = EØS
glossary-eu = Yekîtiya Ewropayê. Welatên Ewropayê ku gelek qanûnan bi hev re çêdikin. Norwêc ne yek ji wan e.
    .word = EU
glossary-udi = Daîreya dewletê ku bersiva serlêdanên jiyana li Norwêcê dide.
    .word = UDI
glossary-imdi = Daîreyeke dewletê ye. Ew alîkariya şaredariyan dike ku kesên nûhatî werbigirin.
    .word = IMDi
glossary-folkeregister = Lîsteya dewletê ya hemû kesên ku li Norwêcê dijîn, û cihê jiyana wan. Gava hûn bar dikin, divê hûn agahdar bikin.
    .word = Folkeregisteret
glossary-fodselsnummer = Hejmareke ji yazdeh reqeman ku tenê ya we ye. Ew li bankê, li cem doktor û li kar ji we re lazim e.
    .word = fødselsnummer
glossary-d_nummer = Hejmarek ji bo kesên ku demeke kurt li vir in. Paşê dibe ku hûn hejmara nasnameyê (fødselsnummer) bistînin.
    .word = D-nummer
glossary-bankid = Kodek ji bankê ku li ser înternetê nîşan dide hûn kî ne. Kodê nedin tu kesî.
    .word = BankID

## Learning

glossary-introduksjonsprogram = Bernameya nasandinê. Bernameyeke tamdem e. Hûn tê de norwecî û jiyana li Norwêcê fêr dibin. Ew alîkariya we dike ku hûn bigihîjin kar an dibistanê.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = Pereyên ku hûn di bernameya nasandinê (introduksjonsprogram) de her meh distînin. Heke hûn bê sedem neyên, hûn kêmtir distînin.
    .word = introduksjonsstønad
glossary-integreringsplan = Planek ku hûn bi şaredariyê re çêdikin. Tê de nivîsandî ye hûn çi dixwazin û pêşî çi dikin.
    .word = integreringsplan
glossary-norskopplaering = Kursên ku hûn tê de axaftin, xwendin û nivîsandina norwecî fêr dibin.
    .word = norskopplæring
glossary-samfunnskunnskap = Kursek li ser jiyana li Norwêcê: qanûn, kar, dibistan û tenduristî. Ew bi zimanekî ye ku hûn jê fêm dikin.
    .word = samfunnskunnskap
glossary-arbeidspraksis = Hûn demeke kurt li şirketekê karekî rastîn diceribînin. Wisa hûn norwecî fêr dibin û ezmûnê distînin.
    .word = arbeidspraksis
glossary-kompetanse = Zanîn û şiyan. Her tiştê ku hûn dizanin û dikarin: ji dibistanê, kar, malê û dema vala.
    .word = kompetanse
glossary-kartlegging = Axaftinek ku em tê de dinivîsin hûn çi dizanin û çi dixwazin.
    .word = kartlegging
glossary-godkjenning = Naskirina perwerdehiyê. Dewlet dibêje ku dibistan an pîşeya we ya ji welatekî din li Norwêcê hêjayî çi ye.
    .word = godkjenning av utdanning
glossary-autorisasjon = Destûra dewletê ji bo kirina pîşeyekê, wek doktor, hemşîre an elektrîkvan.
    .word = autorisasjon
glossary-realkompetanse = Tiştên ku hûn di kar û jiyanê de fêr bûne, bê belgeya dibistanê. Hûn dikarin bixwazin ku ev bên nirxandin.
    .word = realkompetanse
glossary-fagbrev = Belgeyek ku nîşan dide hûn pîşeyekê fêr bûne, wek xerat an aşpêj.
    .word = fagbrev
glossary-videregaende = Dibistana ciwanan ji 16 salî û pê ve, wek lîseyê. Mezin jî dikarin biçin wir.
    .word = videregående skole
glossary-karriereveiledning = Axaftina li ser kar û dibistanê bi kesekî re ku li ser vê gelek dizane.
    .word = karriereveiledning

## Work

glossary-nav = Ofîsa ku alîkariya mirovan dike ku kar bibînin. Nav pere jî dide kesên ku mafê wan heye.
    .word = Nav
glossary-fast_stilling = Karê mayînde. Karek ku roja wî ya dawîn tune.
    .word = fast stilling
glossary-midlertidig_stilling = Karê demkî. Karek ku ji bo demeke diyar e.
    .word = midlertidig stilling
glossary-vikar = Kesek ku karê kesekî din dike, heta ku ew kes ne li wir e.
    .word = vikar
glossary-stillingsprosent = Hûn çiqas dixebitin. Ji sedî 100 tamdem e, û ji sedî 50 nîvdem e.
    .word = stillingsprosent
glossary-overtid = Xebata zêde, piştî saetên asayî. Divê hûn ji bo vê bêtir pere bistînin.
    .word = overtid
glossary-arbeidsavtale = Peymaneke li ser kaxezê li ser kar, saetan û mûçeyê. Mafê we ye ku hûn wê bistînin.
    .word = arbeidsavtale
glossary-arbeidsgiver = Kardêr. Kesê ku hûn jê re dixebitin û mûçeyê dide we.
    .word = arbeidsgiver
glossary-naeringsliv = Hemû şirketên ku tiştekî çêdikin, difiroşin an ji bo kesên din dikin.
    .word = næringsliv
glossary-skattekort = Karta bacê ya li ser înternetê. Ew dibêje hûn ji mûçeyê xwe çiqas bacê didin.
    .word = skattekort
glossary-fagforening = Sendîka. Kesên heman pîşeyê alîkariya hev dikin da ku mûçe û mercên wan baş bin. Hûn bi xwe hildibijêrin ku beşdar bibin an na.
    .word = fagforening

## Housing

glossary-startlan = Deynê malê. Deynek e ji şaredariyê ji bo kirîna malê. Ew ji bo wan kesan e ku ji bankê têra xwe deyn nastînin.
    .word = startlån
glossary-bostotte = Alîkariya malê. Dewlet her meh pere dide kesên ku perê wan hindik e û mala wan biha ye. Hûn wan paş nadin.
    .word = bostøtte
glossary-husbanken = Banka dewletê ji bo malan. Pereyên deynê malê (startlån) û alîkariya malê (bostøtte) ji wê tên.
    .word = Husbanken
glossary-utleier = Xwediyê malê. Mal ya wî kesî ye, û ew ji bo pere dihêle ku kesên din tê de bijîn.
    .word = utleier
glossary-husleie = Kirêya malê. Pereyên ku hûn her meh didin da ku hûn di mala kesekî din de bijîn.
    .word = husleie
glossary-husleiekontrakt = Peymana kirê ya li ser kaxezê. Biha, dem û rêzik tê de nivîsandî ne.
    .word = husleiekontrakt
glossary-depositum = Depozîto. Heta ku hûn kirêdar in, ev pere di hesabekî taybet de ne. Gava hûn ji malê derdikevin, hûn wan paş distînin, heke her tişt baş be.
    .word = depositum
glossary-borettslag = Kooperatîfa malan. Avahiyek e ku kesên lê dijîn bi hev re xwediyê wê ne. Hûn mafê maleke wê dikirin.
    .word = borettslag
glossary-rente = Faîz. Perê ku hûn ji bo deynkirinê didin.
    .word = rente
glossary-egenkapital = Pereyên we bi xwe, gava hûn ji bo malê deyn dixwazin.
    .word = egenkapital

## Health, children and money

glossary-fastlege = Doktorê malbatê. Hûn vî doktorî bi xwe hildibijêrin, û gava hûn nexweş in diçin cem wî.
    .word = fastlege
glossary-legevakt = Doktorê lezgîn. Gava rewş lezgîn be û ofîsa doktorê malbatê (fastlege) girtî be, hûn diçin wir.
    .word = legevakt
glossary-helsestasjon = Cihek ku li tenduristiya zarokên biçûk dinêre. Bêpere ye.
    .word = helsestasjon
glossary-barnehage = Baxçeyê zarokan. Cihek ji bo zarokan berî dibistanê. Ew li wir dilîzin û norwecî fêr dibin.
    .word = barnehage
glossary-sfo = Cihek li dibistanê ku zarokên biçûk dikarin berî û piştî dersan lê bin.
    .word = SFO
glossary-barnetrygd = Pereyên ku dewlet her meh dide kesên ku zarokên wan ên di bin 18 saliyê de hene.
    .word = barnetrygd
glossary-sosialhjelp = Pereyên xwarin û malê, gava perekî we yê din ji bo jiyanê tune be. Hûn li Nav serlêdan dikin.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = Komele an klûb. Komeke mirovan e ku bi hev re tiştekî dikin, wek stran an futbol. Ev ne dewlet e. Ev ne dêr e jî.
    .word = lag
glossary-frivillig = Dilxwaz. Kesek ku bê mûçe alîkariya kesên din dike.
    .word = frivillig
glossary-frivilligsentral = Navenda dilxwazan. Maleke ku mirov lê hev dibînin û bêpere alîkariya hev dikin.
    .word = frivilligsentral
glossary-fadder = Rêheval. Kesek e ku li vir dijî, we nas dike û di destpêkê de alîkariya we dike. Têkiliya wê bi dêrê re tune.
    .word = fadder
glossary-dugnad = Cîran an dê û bav bê pere karekî bi hev re dikin.
    .word = dugnad
glossary-tilflytter = Nûhatî. Kesek ku bar kiriye cihekî nû.
    .word = tilflytter

## The conversation

glossary-tolk = Wergêr. Kesek ku gotinên me bi zimanê din dibêje. Wergêr alîkariya herdu aliyan dike û alîgiriya kesî nake.
    .word = tolk
glossary-taushetsplikt = Erka sirparastinê. Kesên ku gotinên we dibihîsin, nikarin wan ji kesên din re bibêjin. Qanûn wisa dibêje.
    .word = taushetsplikt
glossary-samtykke = Erêkirin. Hûn ji tiştekî re dibêjin erê, û paşê hûn dikarin bibêjin na.
    .word = samtykke
glossary-fullmakt = Wekaletname. Kaxezek ku hûn pê dihêlin kesekî din li şûna we biaxive. Hûn dikarin wê paş bistînin.
    .word = fullmakt
glossary-vedtak = Bersiva şaredariyê an dewletê ka hûn ê çi bistînin. Bersiv di nameyekê de tê.
    .word = vedtak
glossary-klage = Gilî. Hûn dixwazin careke din li bersivekê bê nihêrtin, ji ber ku hûn difikirin ew şaş e.
    .word = klage
glossary-personvern = Qanûnên ku dibêjin kî dikare nivîsên li ser we bixwîne.
    .word = personvern
