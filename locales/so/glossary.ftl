### status: draft
### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = Norway waxay u qaybsan tahay degmooyin, mid walbana maamul gaar ah ayay leedahay. Degmadu waxay mas’uul ka tahay iskuullada iyo caawinta meesha aad deggan tahay.
    .word = kommune
glossary-fylke = Waa gobol leh degmooyin badan. Gobolku wuxuu mas’uul ka yahay iskuullada dhallinyarada ka weyn 16 sano.
    .word = fylke
glossary-bosetting = Degmo ayaa ku qaabbisha, waxayna kuu heshaa guriga ugu horreeya. Dowladda iyo degmadu way ku heshiiyaan cidda imanaysa.
    .word = bosetting
glossary-kvote = Tiro go’an oo dad ah oo Norway sannad gudihii qaabbisho.
    .word = kvote
glossary-oppholdstillatelse = Dowladdu way kuu oggolaatay in aad Norway ku noolaato. Waxay noqon kartaa muddo gaaban ama muddo dheer.
    .word = oppholdstillatelse
glossary-oppholdskort = Kaar booliska laga helo. Wuxuu muujinayaa in aad Norway ku noolaan karto iyo muddada.
    .word = oppholdskort
glossary-familieinnvandring = In laguu oggolaado in aad Norway ku noolaato, maxaa yeelay qof qoyskaaga ah ayaa halkan ku nool.
    .word = familieinnvandring
glossary-beskyttelse = Norway way kuu oggolaatay in aad halkan ku noolaato, maxaa yeelay waddankii aad ka timid ammaan kuma tihid.
    .word = beskyttelse
glossary-eos = Waddamo Yurub ah oo wadaaga xeerar badan oo shaqada iyo ganacsiga ah. Norway way ku jirtaa.
    .word = EØS
glossary-eu = Waddamo Yurub ah oo sharciyo badan wada sameeya. Norway kuma jirto.
    .word = EU
glossary-udi = Xafiiska dowladda ee ka jawaaba dalabyada in Norway lagu noolaado.
    .word = UDI
glossary-imdi = Xafiiska dowladda ee degmooyinka ka caawiya in ay dadka cusub qaabbilaan.
    .word = IMDi
glossary-folkeregister = Liiska dowladda ee dadka Norway ku nool oo dhan iyo meesha ay deggan yihiin. Marka aad guurto waa in aad sheegto.
    .word = Folkeregisteret
glossary-fodselsnummer = Lambar kow iyo toban god ah oo adiga kuu gaar ah. Waxaad uga baahan tahay bangiga, dhakhtarka iyo shaqada.
    .word = fødselsnummer
glossary-d_nummer = Lambar la siiyo qofka muddo gaaban halkan jooga. Mar dambe waxaad heli kartaa fødselsnummer.
    .word = D-nummer
glossary-bankid = Lambar sir ah oo bangigu bixiyo. Internetka ayuu ku muujinayaa cidda aad tahay. Cidna ha siin.
    .word = BankID

## Learning

glossary-introduksjonsprogram = Barnaamij maalintii oo dhan ah oo aad ku baranayso af-Noorwiijiga iyo nolosha Norway. Waa in uu kaa caawiyo shaqo ama iskuul.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = Lacag aad bil kasta hesho inta aad ku jirto barnaamijka hordhaca. Haddii aad sabab la’aan u maqnaato, lacagta waa lagaa dhimayaa.
    .word = introduksjonsstønad
glossary-integreringsplan = Qorshe aad degmada la samayso. Waxaa ku qoran waxa aad rabto iyo waxa aad marka hore samaynayso.
    .word = integreringsplan
glossary-norskopplaering = Koorsooyin aad ku baranayso ku hadalka, akhriska iyo qorista af-Noorwiijiga.
    .word = norskopplæring
glossary-samfunnskunnskap = Koorso ku saabsan nolosha Norway: sharciyada, shaqada, iskuulka iyo caafimaadka. Waxaad ku helaysaa luqad aad fahamto.
    .word = samfunnskunnskap
glossary-arbeidspraksis = Muddo gaaban ayaad shaqo dhab ah shirkad ku tijaabinaysaa. Sidaas ayaad af-Noorwiiji iyo khibrad ku helaysaa.
    .word = arbeidspraksis
glossary-kompetanse = Wax kasta oo aad taqaanno oo aad qaban karto: iskuulka, shaqada, guriga iyo firaaqada.
    .word = kompetanse
glossary-kartlegging = Wadahadal aan ku qorno waxa aad taqaanno iyo waxa aad rabto.
    .word = kartlegging
glossary-godkjenning = Dowladdu waxay sheegtaa waxa iskuulkaagii ama shaqadaadii waddan kale ay Norway u dhigmaan.
    .word = godkjenning av utdanning
glossary-autorisasjon = Oggolaansho dowladdu bixiso si aad shaqo gaar ah u qabato, sida dhakhtar, kalkaaliye ama koronto-yaqaan.
    .word = autorisasjon
glossary-realkompetanse = Waxa aad shaqada iyo nolosha ka baratay, adiga oo aan warqad iskuul haysan. Waa laguu qiimayn karaa.
    .word = realkompetanse
glossary-fagbrev = Warqad muujinaysa in aad xirfad baratay, sida nijaar ama cunto-kariye.
    .word = fagbrev
glossary-videregaende = Iskuulka dhallinyarada laga bilaabo 16 sano. Dadka waaweyna way dhigan karaan.
    .word = videregående skole
glossary-karriereveiledning = Wadahadal shaqada iyo iskuulka ku saabsan, oo aad la yeelato qof wax badan ka yaqaan.
    .word = karriereveiledning

## Work

glossary-nav = Xafiiska dadka ka caawiya in ay shaqo helaan. Nav lacag ayay kaloo siisaa qofka xaqa u leh.
    .word = Nav
glossary-fast_stilling = Shaqo aan lahayn maalin ay ku dhammaato.
    .word = fast stilling
glossary-midlertidig_stilling = Shaqo socota muddo go’an.
    .word = midlertidig stilling
glossary-vikar = Qof shaqada u qabta qof kale inta kaasi maqan yahay.
    .word = vikar
glossary-stillingsprosent = Inta aad shaqayso. Boqolkiiba 100 waa waqti buuxa, boqolkiiba 50 waa waqti barkiis.
    .word = stillingsprosent
glossary-overtid = Shaqo ka baxsan saacadaha caadiga ah. Markaas waa in lacag dheeraad ah lagu siiyo.
    .word = overtid
glossary-arbeidsavtale = Heshiis qoran oo ku saabsan shaqada, saacadaha iyo mushaharka. Xaq ayaad u leedahay in aad hesho.
    .word = arbeidsavtale
glossary-arbeidsgiver = Cidda aad u shaqayso oo mushaharka ku siisa.
    .word = arbeidsgiver
glossary-naeringsliv = Dhammaan shirkadaha wax sameeya, wax iibiya ama wax u qabta dadka kale.
    .word = næringsliv
glossary-skattekort = Kaar internetka ku jira oo sheegaya canshuurta aad mushaharka ka bixinayso.
    .word = skattekort
glossary-fagforening = Dad isku shaqo ah oo isku caawiya mushahar sax ah iyo xaalad shaqo oo fiican. Adiga ayaa dooranaya in aad ku biirto.
    .word = fagforening

## Housing

glossary-startlan = Amaah degmadu bixiso si guri loo iibsado. Waxaa loogu talagalay qofka aan bangiga ka helin amaah ku filan.
    .word = startlån
glossary-bostotte = Lacag dowladdu bil kasta siiso qofka lacagtiisu yar tahay, gurigiisuna qaali yahay. Ma soo celinaysid.
    .word = bostøtte
glossary-husbanken = Bangiga dowladda ee guryaha. Wuxuu bixiyaa lacagta startlån iyo bostøtte.
    .word = Husbanken
glossary-utleier = Qofka guriga leh oo dadka kale lacag kaga kireeya.
    .word = utleier
glossary-husleie = Lacagta aad bil kasta ka bixiso guri aadan adigu lahayn.
    .word = husleie
glossary-husleiekontrakt = Heshiis qoran oo ku saabsan guriga aad kireysato. Waxaa ku qoran qiimaha, muddada iyo xeerarka.
    .word = husleiekontrakt
glossary-depositum = Lacag ku jirta akoon gaar ah inta aad guriga kireysato. Marka aad guurto waad dib u helaysaa, haddii wax walba hagaagsan yihiin.
    .word = depositum
glossary-borettslag = Dhisme ay wada leeyihiin dadka ku nool. Waxaad iibsanaysaa xaqa hal guri oo dhismaha ku yaal.
    .word = borettslag
glossary-rente = Lacagta aad ku bixiso amaahda.
    .word = rente
glossary-egenkapital = Lacagta aad adigu haysato marka aad amaah guri rabto.
    .word = egenkapital

## Health, children and money

glossary-fastlege = Dhakhtarka kuu gaarka ah. Adiga ayaa doorta, waxaadna u tagtaa marka aad xanuunsato.
    .word = fastlege
glossary-legevakt = Dhakhtarka aad u tagto marka ay degdeg tahay, dhakhtarkaaguna xiran yahay.
    .word = legevakt
glossary-helsestasjon = Meel lagu hubiyo in carruurta yaryari fiican yihiin. Waa bilaash.
    .word = helsestasjon
glossary-barnehage = Meel carruurtu joogaan ka hor inta aysan iskuul bilaabin. Way ku ciyaaraan, af-Noorwiijigana way ku bartaan.
    .word = barnehage
glossary-sfo = Meel iskuulka ku taal oo carruurta yaryari joogi karaan casharrada ka hor iyo ka dib.
    .word = SFO
glossary-barnetrygd = Lacag dowladdu bil kasta siiso qofka leh carruur ka yar 18 sano.
    .word = barnetrygd
glossary-sosialhjelp = Lacag cunto iyo guri ah marka aanad haysan lacag kale oo aad ku noolaato. Nav ayaad ka dalbataa.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = Koox dad ah oo wax wada qabta, sida heesid ama kubbadda cagta. Dowladda maaha, kaniisadna maaha.
    .word = lag
glossary-frivillig = Qof dadka caawiya isaga oo aan lacag qaadan.
    .word = frivillig
glossary-frivilligsentral = Guri dadku ku kulmaan oo ay isku caawiyaan lacag la’aan.
    .word = frivilligsentral
glossary-fadder = Qof halkan deggan oo ku barta, bilowgana ku caawiya. Kaniisadda shaqo kuma laha.
    .word = fadder
glossary-dugnad = Deris ama waalid ayaa shaqo wada qabta lacag la’aan.
    .word = dugnad
glossary-tilflytter = Qof u guuray meel cusub.
    .word = tilflytter

## The conversation

glossary-tolk = Qof waxa aan sheegno ku sheega luqadda kale. Turjubaanku labadeennaba wuu caawiyaa, cidna ma raaco.
    .word = tolk
glossary-taushetsplikt = Dadka maqla waxa aad sheegto cid kale uma sheegi karaan. Sharciga ayaa sidaas leh.
    .word = taushetsplikt
glossary-samtykke = Wax ayaad oggolaanaysaa, mar dambena waad diidi kartaa.
    .word = samtykke
glossary-fullmakt = Warqad aad ku oggolaato in qof kale adiga kuu hadlo. Waad ka noqon kartaa.
    .word = fullmakt
glossary-vedtak = Jawaab degmadu ama dowladdu ka bixiso waxa aad helayso. Warqad ayay ku timaaddaa.
    .word = vedtak
glossary-klage = Waxaad codsanaysaa in jawaab mar kale la eego, maxaa yeelay waxay kula tahay in ay khaldan tahay.
    .word = klage
glossary-personvern = Xeerarka sheegaya cidda akhrin karta waxa adiga lagaa qoray.
    .word = personvern
