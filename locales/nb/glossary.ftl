### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = Norge er delt i kommuner, og hver har sitt eget styre. Kommunen har ansvar for skole og hjelp der du bor.
    .word = kommune
glossary-fylke = Et fylke er et større område med mange kommuner. Fylket har ansvar for skolene for ungdom over 16 år.
    .word = fylke
glossary-bosetting = En kommune tar imot deg og finner den første boligen. Staten og kommunen blir enige om hvem som kommer.
    .word = bosetting
glossary-kvote = Et fast tall på hvor mange Norge tar imot på ett år.
    .word = kvote
glossary-oppholdstillatelse = Et ja fra staten til at du kan bo i Norge. Det kan gjelde for kort eller lang tid.
    .word = oppholdstillatelse
glossary-oppholdskort = Et kort fra politiet. Det viser at du kan bo i Norge, og hvor lenge.
    .word = oppholdskort
glossary-familieinnvandring = Å få bo i Norge fordi noen i familien bor her.
    .word = familieinnvandring
glossary-beskyttelse = Norge lar deg bo her fordi du ikke er trygg i landet du kom fra.
    .word = beskyttelse
glossary-eos = Land i Europa som har mange felles regler om arbeid og handel. Norge er med.
    .word = EØS
glossary-eu = Land i Europa som lager mange lover sammen. Norge er ikke med.
    .word = EU
glossary-udi = Kontoret i staten som svarer på søknader om å få bo i Norge.
    .word = UDI
glossary-imdi = Et kontor i staten. Det hjelper alle kommuner å ta imot nye folk.
    .word = IMDi
glossary-folkeregister = Listen staten har over alle som bor i Norge, og hvor de bor. Du må si fra når du flytter.
    .word = Folkeregisteret
glossary-fodselsnummer = Et nummer på elleve tall som er bare ditt. Du trenger det i banken, hos legen og på arbeid.
    .word = fødselsnummer
glossary-d_nummer = Et nummer til den som er her en kort tid. Senere kan du få fødselsnummer.
    .word = D-nummer
glossary-bankid = En kode fra banken som viser hvem du er på nett. Ikke gi koden til andre.
    .word = BankID

## Learning

glossary-introduksjonsprogram = Et program på heltid der du lærer norsk og om livet i Norge. Det skal hjelpe deg til arbeid eller skole.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = Penger du får hver måned når du er med i introduksjonsprogrammet. Du får mindre hvis du er borte uten grunn.
    .word = introduksjonsstønad
glossary-integreringsplan = En plan du lager sammen med kommunen. Der står det hva du vil, og hva du skal gjøre først.
    .word = integreringsplan
glossary-norskopplaering = Kurs der du lærer å snakke, lese og skrive norsk.
    .word = norskopplæring
glossary-samfunnskunnskap = Et kurs om livet i Norge: lover, arbeid, skole og helse. Du får det på et språk du forstår.
    .word = samfunnskunnskap
glossary-arbeidspraksis = Du prøver deg i ekte arbeid hos en bedrift en kort tid. Slik får du norsk og erfaring.
    .word = arbeidspraksis
glossary-kompetanse = Alt du kan: fra skole, arbeid, hjem og fritid.
    .word = kompetanse
glossary-kartlegging = En samtale der vi skriver ned det du kan og ønsker deg.
    .word = kartlegging
glossary-godkjenning = Staten sier hva skolen eller yrket ditt fra et annet land er verdt i Norge.
    .word = godkjenning av utdanning
glossary-autorisasjon = Lov fra staten til å ha et yrke, som lege, sykepleier eller elektriker.
    .word = autorisasjon
glossary-realkompetanse = Det du har lært i arbeid og i livet, uten papir fra en skole. Du kan få det vurdert.
    .word = realkompetanse
glossary-fagbrev = Et papir som viser at du har lært et fag, som snekker eller kokk.
    .word = fagbrev
glossary-videregaende = Skolen for ungdom fra 16 år. Voksne kan også gå der.
    .word = videregående skole
glossary-karriereveiledning = En samtale om arbeid og skole med en som kan mye om det.
    .word = karriereveiledning

## Work

glossary-nav = Kontoret som hjelper folk å finne arbeid. Nav gir også penger til den som har rett til det.
    .word = Nav
glossary-fast_stilling = Et arbeid som ikke har noen dag da det tar slutt.
    .word = fast stilling
glossary-midlertidig_stilling = Et arbeid som varer en viss tid.
    .word = midlertidig stilling
glossary-vikar = En som gjør arbeidet til en annen, så lenge den andre er borte.
    .word = vikar
glossary-stillingsprosent = Hvor mye du arbeider. 100 prosent er full tid, og 50 prosent er halv tid.
    .word = stillingsprosent
glossary-overtid = Arbeid ut over den vanlige tiden. Da skal du ha mer betalt.
    .word = overtid
glossary-arbeidsavtale = En avtale på papir om arbeidet, tiden og lønnen. Du har rett til å få den.
    .word = arbeidsavtale
glossary-arbeidsgiver = Den du arbeider for, og som gir deg lønn.
    .word = arbeidsgiver
glossary-naeringsliv = Alle bedrifter som lager, selger eller gjør noe for andre.
    .word = næringsliv
glossary-skattekort = Et kort på nett som sier hvor mye skatt du skal betale av lønnen.
    .word = skattekort
glossary-fagforening = Folk i samme yrke som hjelper hverandre å få riktig lønn og gode vilkår. Du velger selv om du vil være med.
    .word = fagforening

## Housing

glossary-startlan = Et lån fra kommunen til å kjøpe bolig. Det er for den som ikke får nok lån i banken.
    .word = startlån
glossary-bostotte = Penger fra staten hver måned til den som har lite penger og dyr bolig. Du betaler dem ikke tilbake.
    .word = bostøtte
glossary-husbanken = Banken til staten for boliger. Den gir penger til startlån og bostøtte.
    .word = Husbanken
glossary-utleier = Den som eier boligen og lar andre bo der for penger.
    .word = utleier
glossary-husleie = Pengene du betaler hver måned for å bo i en bolig du ikke eier.
    .word = husleie
glossary-husleiekontrakt = En avtale på papir om boligen du leier. Der står pris, tid og regler.
    .word = husleiekontrakt
glossary-depositum = Penger som står på en egen konto så lenge du leier. Du får dem tilbake når du flytter, hvis alt er i orden.
    .word = depositum
glossary-borettslag = Et hus der de som bor der, eier sammen. Du kjøper retten til én bolig i huset.
    .word = borettslag
glossary-rente = Det du betaler for å låne penger.
    .word = rente
glossary-egenkapital = Pengene du selv har når du vil låne til en bolig.
    .word = egenkapital

## Health, children and money

glossary-fastlege = Din egen lege. Du velger legen selv, og går dit når du er syk.
    .word = fastlege
glossary-legevakt = Legen du går til når det haster, og fastlegen har stengt.
    .word = legevakt
glossary-helsestasjon = Et sted som ser til at små barn har det bra. Det er gratis.
    .word = helsestasjon
glossary-barnehage = Et sted for barn før de begynner på skolen. Barna leker og lærer norsk der.
    .word = barnehage
glossary-sfo = Et sted på skolen der små barn kan være før og etter timene.
    .word = SFO
glossary-barnetrygd = Penger fra staten hver måned til den som har barn under 18 år.
    .word = barnetrygd
glossary-sosialhjelp = Penger til mat og bolig når du ikke har andre penger å leve av. Du søker hos Nav.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = En gruppe folk som gjør noe sammen, som sang eller fotball. Det er ikke staten og ikke en kirke.
    .word = lag
glossary-frivillig = En som hjelper andre uten å få lønn.
    .word = frivillig
glossary-frivilligsentral = Et hus der folk møtes og hjelper hverandre gratis.
    .word = frivilligsentral
glossary-fadder = En som bor her, blir kjent med deg og hjelper deg den første tiden. Det har ikke noe med kirken å gjøre.
    .word = fadder
glossary-dugnad = Naboer eller foreldre gjør et arbeid sammen uten å få betalt.
    .word = dugnad
glossary-tilflytter = En som har flyttet til et nytt sted.
    .word = tilflytter

## The conversation

glossary-tolk = En som sier det vi sier, på det andre språket. Tolken hjelper oss begge og tar ikke side.
    .word = tolk
glossary-taushetsplikt = Den som hører det du sier, kan ikke fortelle det til andre. Det står i loven.
    .word = taushetsplikt
glossary-samtykke = Du sier ja til noe, og du kan si nei senere.
    .word = samtykke
glossary-fullmakt = Et papir der du lar en annen snakke for deg. Du kan ta det tilbake.
    .word = fullmakt
glossary-vedtak = Et svar fra kommunen eller staten om hva du får. Svaret står i et brev.
    .word = vedtak
glossary-klage = Du ber noen se på et svar en gang til, fordi du tror det er feil.
    .word = klage
glossary-personvern = Regler om hvem som kan lese det som står om deg.
    .word = personvern
