### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = Noreg er delt i kommunar, og kvar har sitt eige styre. Kommunen har ansvar for skule og hjelp der du bur.
    .word = kommune
glossary-fylke = Eit fylke er eit større område med mange kommunar. Fylket har ansvar for skulane for ungdom over 16 år.
    .word = fylke
glossary-bosetting = Ein kommune tek imot deg og finn den første bustaden. Staten og kommunen blir samde om kven som kjem.
    .word = busetjing
glossary-kvote = Eit fast tal på kor mange Noreg tek imot på eitt år.
    .word = kvote
glossary-oppholdstillatelse = Eit ja frå staten til at du kan bu i Noreg. Det kan gjelde for kort eller lang tid.
    .word = opphaldsløyve
glossary-oppholdskort = Eit kort frå politiet. Det viser at du kan bu i Noreg, og kor lenge.
    .word = opphaldskort
glossary-familieinnvandring = Å få bu i Noreg fordi nokon i familien bur her.
    .word = familieinnvandring
glossary-beskyttelse = Noreg lèt deg bu her fordi du ikkje er trygg i landet du kom frå.
    .word = vern
glossary-eos = Land i Europa som har mange felles reglar om arbeid og handel. Noreg er med.
    .word = EØS
glossary-eu = Land i Europa som lagar mange lover saman. Noreg er ikkje med.
    .word = EU
glossary-udi = Kontoret i staten som svarer på søknader om å få bu i Noreg.
    .word = UDI
glossary-imdi = Eit kontor i staten. Det hjelper alle kommunar å ta imot nye folk.
    .word = IMDi
glossary-folkeregister = Lista staten har over alle som bur i Noreg, og kvar dei bur. Du må seie frå når du flyttar.
    .word = Folkeregisteret
glossary-fodselsnummer = Eit nummer på elleve tal som er berre ditt. Du treng det i banken, hos legen og på arbeid.
    .word = fødselsnummer
glossary-d_nummer = Eit nummer til den som er her ei kort tid. Seinare kan du få fødselsnummer.
    .word = D-nummer
glossary-bankid = Ein kode frå banken som viser kven du er på nett. Ikkje gje koden til andre.
    .word = BankID

## Learning

glossary-introduksjonsprogram = Eit program på heiltid der du lærer norsk og om livet i Noreg. Det skal hjelpe deg til arbeid eller skule.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = Pengar du får kvar månad når du er med i introduksjonsprogrammet. Du får mindre om du er borte utan grunn.
    .word = introduksjonsstønad
glossary-integreringsplan = Ein plan du lagar saman med kommunen. Der står det kva du vil, og kva du skal gjere først.
    .word = integreringsplan
glossary-norskopplaering = Kurs der du lærer å snakke, lese og skrive norsk.
    .word = norskopplæring
glossary-samfunnskunnskap = Eit kurs om livet i Noreg: lover, arbeid, skule og helse. Du får det på eit språk du forstår.
    .word = samfunnskunnskap
glossary-arbeidspraksis = Du prøver deg i ekte arbeid hos ei bedrift ei kort tid. Slik får du norsk og erfaring.
    .word = arbeidspraksis
glossary-kompetanse = Alt du kan: frå skule, arbeid, heim og fritid.
    .word = kompetanse
glossary-kartlegging = Ein samtale der vi skriv ned det du kan og ønskjer deg.
    .word = kartlegging
glossary-godkjenning = Staten seier kva skulen eller yrket ditt frå eit anna land er verdt i Noreg.
    .word = godkjenning av utdanning
glossary-autorisasjon = Lov frå staten til å ha eit yrke, som lege, sjukepleiar eller elektrikar.
    .word = autorisasjon
glossary-realkompetanse = Det du har lært i arbeid og i livet, utan papir frå ein skule. Du kan få det vurdert.
    .word = realkompetanse
glossary-fagbrev = Eit papir som viser at du har lært eit fag, som snikkar eller kokk.
    .word = fagbrev
glossary-videregaende = Skulen for ungdom frå 16 år. Vaksne kan òg gå der.
    .word = vidaregåande skule
glossary-karriereveiledning = Ein samtale om arbeid og skule med ein som kan mykje om det.
    .word = karriererettleiing

## Work

glossary-nav = Kontoret som hjelper folk å finne arbeid. Nav gjev òg pengar til den som har rett til det.
    .word = Nav
glossary-fast_stilling = Eit arbeid som ikkje har nokon dag då det tek slutt.
    .word = fast stilling
glossary-midlertidig_stilling = Eit arbeid som varer ei viss tid.
    .word = mellombels stilling
glossary-vikar = Ein som gjer arbeidet til ein annan, så lenge den andre er borte.
    .word = vikar
glossary-stillingsprosent = Kor mykje du arbeider. 100 prosent er full tid, og 50 prosent er halv tid.
    .word = stillingsprosent
glossary-overtid = Arbeid ut over den vanlege tida. Då skal du ha meir betalt.
    .word = overtid
glossary-arbeidsavtale = Ein avtale på papir om arbeidet, tida og løna. Du har rett til å få han.
    .word = arbeidsavtale
glossary-arbeidsgiver = Den du arbeider for, og som gjev deg løn.
    .word = arbeidsgivar
glossary-naeringsliv = Alle bedrifter som lagar, sel eller gjer noko for andre.
    .word = næringsliv
glossary-skattekort = Eit kort på nett som seier kor mykje skatt du skal betale av løna.
    .word = skattekort
glossary-fagforening = Folk i same yrke som hjelper kvarandre å få rett løn og gode vilkår. Du vel sjølv om du vil vere med.
    .word = fagforeining

## Housing

glossary-startlan = Eit lån frå kommunen til å kjøpe bustad. Det er for den som ikkje får nok lån i banken.
    .word = startlån
glossary-bostotte = Pengar frå staten kvar månad til den som har lite pengar og dyr bustad. Du betaler dei ikkje tilbake.
    .word = bustøtte
glossary-husbanken = Banken til staten for bustader. Han gjev pengar til startlån og bustøtte.
    .word = Husbanken
glossary-utleier = Den som eig bustaden og lèt andre bu der for pengar.
    .word = utleigar
glossary-husleie = Pengane du betaler kvar månad for å bu i ein bustad du ikkje eig.
    .word = husleige
glossary-husleiekontrakt = Ein avtale på papir om bustaden du leiger. Der står pris, tid og reglar.
    .word = husleigekontrakt
glossary-depositum = Pengar som står på ein eigen konto så lenge du leiger. Du får dei att når du flyttar, om alt er i orden.
    .word = depositum
glossary-borettslag = Eit hus der dei som bur der, eig saman. Du kjøper retten til éin bustad i huset.
    .word = burettslag
glossary-rente = Det du betaler for å låne pengar.
    .word = rente
glossary-egenkapital = Pengane du sjølv har når du vil låne til ein bustad.
    .word = eigenkapital

## Health, children and money

glossary-fastlege = Din eigen lege. Du vel legen sjølv, og går dit når du er sjuk.
    .word = fastlege
glossary-legevakt = Legen du går til når det hastar, og fastlegen har stengt.
    .word = legevakt
glossary-helsestasjon = Ein stad som ser til at små barn har det bra. Det er gratis.
    .word = helsestasjon
glossary-barnehage = Ein stad for barn før dei byrjar på skulen. Barna leikar og lærer norsk der.
    .word = barnehage
glossary-sfo = Ein stad på skulen der små barn kan vere før og etter timane.
    .word = SFO
glossary-barnetrygd = Pengar frå staten kvar månad til den som har barn under 18 år.
    .word = barnetrygd
glossary-sosialhjelp = Pengar til mat og bustad når du ikkje har andre pengar å leve av. Du søkjer hos Nav.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = Ei gruppe folk som gjer noko saman, som song eller fotball. Det er ikkje staten og ikkje ei kyrkje.
    .word = lag
glossary-frivillig = Ein som hjelper andre utan å få løn.
    .word = frivillig
glossary-frivilligsentral = Eit hus der folk møtest og hjelper kvarandre gratis.
    .word = frivilligsentral
glossary-fadder = Ein som bur her, blir kjend med deg og hjelper deg den første tida. Det har ikkje noko med kyrkja å gjere.
    .word = fadder
glossary-dugnad = Naboar eller foreldre gjer eit arbeid saman utan å få betalt.
    .word = dugnad
glossary-tilflytter = Ein som har flytta til ein ny stad.
    .word = tilflyttar

## The conversation

glossary-tolk = Ein som seier det vi seier, på det andre språket. Tolken hjelper oss begge og tek ikkje side.
    .word = tolk
glossary-taushetsplikt = Den som høyrer det du seier, kan ikkje fortelje det til andre. Det står i lova.
    .word = teieplikt
glossary-samtykke = Du seier ja til noko, og du kan seie nei seinare.
    .word = samtykke
glossary-fullmakt = Eit papir der du lèt ein annan snakke for deg. Du kan ta det attende.
    .word = fullmakt
glossary-vedtak = Eit svar frå kommunen eller staten om kva du får. Svaret står i eit brev.
    .word = vedtak
glossary-klage = Du ber nokon sjå på eit svar ein gong til, fordi du trur det er feil.
    .word = klage
glossary-personvern = Reglar om kven som kan lese det som står om deg.
    .word = personvern
