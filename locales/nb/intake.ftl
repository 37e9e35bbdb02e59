intake-title = Mottakssamtale
intake-about = Den første samtalen: å bli kjent, det som haster, rettighetene, og neste møte.

## Opening

intake-opening_line = I dag er vi { $population } innbyggere i kommunen. I går var vi { $population_yesterday } innbyggere. Det betyr at DU betyr noe for kommunen. Du har alle plikter og alle rettigheter.
    .hint = En kommune er et sted som har sitt eget styre.
    .guidance = Si velkommen med disse ordene. Ta én setning om gangen, og vent på tolken. Se på personen når du sier DU. Noen språk har ikke store bokstaver: Be tolken legge trykk på «du».
intake-opening_plain = Velkommen hit. DU betyr noe for kommunen. Du har alle plikter og alle rettigheter.
    .guidance = Kontoret har ikke lagt inn innbyggertallet. Se på personen når du sier DU. Noen språk har ikke store bokstaver: Be tolken legge trykk på «du».
intake-purpose = Vi vil bli kjent med deg. Da kan vi hjelpe deg bedre.
    .guidance = Sett av rundt 45 minutter med tolk. Samtalen er for alle som flytter hit, uansett grunn. IMDis eget kartleggingsskjema kommer i tillegg.

## About you

intake-about_you = Om deg
    .guidance = Du trenger ikke mer enn dette. Spør aldri om flukt, forfølgelse, tro, parti eller etnisk bakgrunn.
intake-preferred_name = Hva vil du at vi skal kalle deg?
    .guidance = Be personen si navnet, og gjenta det til du sier det riktig. Bruk det i hele samtalen.
    .required = Skriv navnet vi skal bruke.
intake-birth_year = Hvilket år er du født?
    .hint = Vi trenger bare året, i den norske kalenderen.
    .guidance = Noen regner år etter den etiopiske, den persiske eller en annen kalender. Spør hvilken, og regn om sammen. Noen har fått en dato av myndighetene som de selv mener er feil. Skriv det året personen oppgir.
    .constraint = Skriv et årstall med fire sifre, fra 1900 til i år.
    .warning = Da er personen under 16 år. Er årstallet riktig?
intake-gender = Er du kvinne eller mann?
    .guidance = Vi spør for å se om kvinner og menn får det samme tilbudet. Det er greit å la være å svare.
intake-first_meeting = Møtes vi før eller etter at du flyttet hit?
    .guidance = En samtale før flyttingen er like verdifull. Spørsmål om boligen og stedet kan da vente.
intake-home_municipality = Hva heter kommunen du bor i?
    .hint = Norge er delt i kommuner. En kommune har ansvar for skole og hjelp.
    .guidance = Har personen ikke flyttet hit ennå, gjelder det der personen bor nå. Er det i et annet land, velger du «ikke aktuelt».
intake-arrival_month = Når kom du til denne kommunen?
    .hint = Vi trenger bare måned og år.
    .guidance = Måneden personen kom til denne kommunen, ikke til Norge.
    .constraint = Måneden kan ikke ligge fram i tid.
    .warning = Det er svært lenge siden. Er året riktig?
intake-planned_month = Når kommer du til denne kommunen?
    .hint = Vi trenger bare måned og år.
    .constraint = Velg denne måneden eller en senere måned.
    .warning = Det er mer enn ett år fram i tid. Er det riktig?
intake-category = Hva slags opphold har du?
    .hint = Det står på kortet ditt fra politiet.
    .guidance = Se på oppholdskortet sammen. Kategorien avgjør hvilke ordninger som gjelder. Spør om tillatelsen, aldri om hva som skjedde. Au pair hører til utdanning.
    .required = Velg det som passer best. Er det ikke klart, velger du «Noe annet».
intake-permit_basis = Hvem er du familie til?
    .hint = EØS er landene i EU, og Norge, Island og Liechtenstein.
    .guidance = Les valgene høyt, ett for ett. Er det en borger av Sveits, velger du «Det er uklart». Svaret kan avgjøre retten til norskopplæring. «Det er uklart» er et fullgodt svar: Da er det vi som finner det ut.

## Household

intake-household = De du bor sammen med
    .guidance = Alle voksne får tilbud om egen samtale, også «ektefeller og andre familiegjenforente».
intake-age_band = Hvor gammel er denne personen?
intake-member_name = Hva skal vi kalle denne personen?
    .guidance = Bare for voksne. Et fornavn holder.
intake-member_gender = Er personen kvinne eller mann?
intake-own_talk = Vil han eller hun ha en egen samtale?
    .guidance = Der kartlegger vi skole, arbeid og språk. Svarer den ene for den andre, spør du den andre selv senere.
intake-children_place = Har alle barna plass i skole eller barnehage?
    .guidance = Skriv ikke navn på barn.

## Language

intake-language = «Språket er nøkkelen»
    .guidance = Rapportens ord: «Språket er nøkkelen». Få vite hva personen kan, før du spør om det som mangler.
intake-speaks = Hvilke språk snakker du?
    .guidance = Begynn med morsmålet. Ta med alle språk personen kan snakke litt.
intake-reads = Hvilke språk leser du lett?
    .guidance = Noen har aldri gått på skole. Velg «ingen av disse», og gå rolig videre.
intake-letter_language = Hvilket språk vil du ha brev på?
intake-letter_aloud = Vil du heller få brev lest høyt?
    .guidance = Avtal hvem som leser, og hvordan. Et barn skal ikke lese for foreldrene sine.
intake-norwegian_now = Hvor mye norsk kan du nå?
    .guidance = Dette er ingen prøve. Spør tolken aldri hva han eller hun mener.
intake-course_now = Går du på norskkurs nå?
intake-course_wanted = Vil du gå på norskkurs?
intake-course_times = Når kan du gå på kurs?
intake-course_barriers = Hva gjør det vanskelig å gå på kurs?
    .guidance = Les svarene ett for ett. Spør også den som alt går på kurs.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.

## Needs

intake-needs = Det du trenger nå
intake-urgent = Trenger du hjelp med noe denne uken?
    .guidance = Er svaret ja, ordner du det før resten av samtalen, om nødvendig i dag.
intake-urgent_needs = Hva trenger du hjelp med?
    .guidance = Skriv hva som trengs, ikke hvorfor. Ingen sykdommer og ingen diagnoser. Velger personen trygghet, spør du om det er trygt å dra hjem i dag.
intake-urgent_first = Hva er viktigst å ordne først?
    .guidance = Skriv kort: hva, hvem og innen når.
intake-missing = Hva av dette mangler du ennå?
    .guidance = Les ordene ett for ett, og forklar dem. Kartlegg bare. Resten blir et neste steg.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.
intake-tenure = Eier eller leier du boligen din?
    .guidance = Skriv aldri navnet på en utleier.
intake-may_stay_long = Kan du bo der lenge?
    .guidance = Tenk minst ett år. Er svaret nei, tilbyr du en samtale om bolig.

## Contact

intake-contact = Kontakt med deg
intake-phone = Har du en telefon du kan bruke?
intake-internet = Har du internett der du bor?
intake-online_alone = Klarer du å bruke nettsider alene?
    .hint = For eksempel sidene til Nav eller banken.
    .guidance = Mye i Norge skjer på nett. Er svaret nei, avtaler du hvem som hjelper. Det skal ikke være et barn.
intake-reach_by = Hvordan vil du høre fra oss?
    .guidance = Spør om andre leser meldingene på telefonen.

## Rights

intake-rights = Rettighetene dine
    .guidance = Forklar bare det som gjelder denne kategorien. Du avgjør ingenting her. Er noe uklart, sier du at kommunen finner det ut, og du setter en dato.
intake-rights_refugee = For flyktninger
intake-refugee_programme = Du kan ha rett til introduksjonsprogrammet.
    .hint = Det er et program på heltid der du lærer norsk.
    .guidance = Retten har vilkår om alder og bosetting. Si «kan» til vedtaket er fattet.
intake-refugee_norwegian = I programmet lærer du norsk. Du lærer også om livet i Norge.
    .guidance = Fagordene er norskopplæring og samfunnskunnskap.
intake-refugee_housing = Hvis kommunen har avtalt å ta imot deg, finner vi den første boligen til deg.
    .guidance = Løftet gjelder bare bosetting etter avtale med kommunen. Er det ikke klart, sier du at vi finner det ut. Senere må personen som regel finne bolig selv.
intake-refugee_benefit = I programmet får du penger hver måned.
    .hint = Ordet på norsk er introduksjonsstønad.
    .guidance = Nevn ikke et beløp uten kilde og dato. Forklar at fravær uten gyldig grunn gir trekk.
intake-refugee_practice = Du kan få prøve deg i arbeid hos en bedrift.
    .hint = Ordet på norsk er arbeidspraksis.
intake-rights_family = For familie
intake-family_training = Du kan ha rett til gratis norskkurs.
intake-family_not_all = Ikke alle har den retten. Vi ser på tillatelsen din.
    .guidance = Det er grunnlaget for tillatelsen som avgjør. Si ikke ja eller nei før det er sjekket.
intake-family_programme = Du kan også ha rett til introduksjonsprogrammet.
    .guidance = Det gjelder familie til en som har fått beskyttelse. Vedtaket avgjør.
intake-family_unclear = Vi vet ikke ennå hva du har rett til. Vi spør, og du får svar.
    .guidance = Send spørsmålet videre. La det aldri bli stående som et stille nei.
intake-rights_labour = For arbeid
intake-labour_schemes = Staten har ingen egne tilbud til deg som kom for å arbeide.
    .guidance = Si det rolig, og gå rett til det kommunen kan tilby.
intake-labour_local = Vi kan ha egne tilbud her, som norskkurs.
    .guidance = Se hva kontoret har lagt inn av lokale tilbud. Spør også om arbeidsgiveren kan hjelpe.
intake-rights_unknown = Vi vet ikke ennå hva du har rett til. Vi finner det ut.
    .guidance = «Uklart» betyr at kommunen undersøker, og at personen får svar. Det er ikke et nei.
intake-advice_for_all = Alle som bor her, kan spørre oss om råd. Det er gratis.
intake-rights_more = Vil du vite mer om rettighetene dine?
intake-rights_question = Hva vil du vite mer om?

## Free time

intake-free_time = Fritid
intake-interests = Hva liker du å gjøre når du har fri?
    .guidance = Vent med listen. Mange sier mer når de får fortelle først.
intake-wants_to_try = Hva vil du gjerne prøve her?
intake-association_wish = Vil du at et lag kontakter deg?
    .hint = Et lag er folk som gjør noe sammen, som sang eller fotball. Det er ikke staten. Det er heller ikke en kirke.
    .guidance = Er svaret ja, gir vi laget bare navn, telefon og interesse. Les opp hva som blir gitt videre.
intake-buddy_wish = Vil du ha en fadder?
    .hint = En fadder bor her, blir kjent med deg og hjelper deg den første tiden. Det har ikke noe med kirken å gjøre.
    .guidance = En fadder er frivillig og uten ansvar for saken. Tolken bør ikke bruke ordet for fadder ved dåp. Personen kan slutte når som helst.
intake-knows_someone = Har du blitt kjent med noen nordmenn her?
    .guidance = Rapporten sier at alle bør kjenne «i hvert fall én».

## End

intake-welcome_letter = Du får et brev fra kommunen med det viktigste.
    .guidance = Velkomstbrevet går til alle tilflyttere, på språket personen valgte, og på norsk.
intake-next_topics = Hva skal vi snakke om neste gang?

intake-action-welcome_letter = Sende velkomstbrev på språket personen valgte
intake-action-urgent_help = Hjelpe med det som haster
intake-action-map_competence = Kartlegge kompetansen
intake-action-map_adults = Invitere de andre voksne i husstanden til egen samtale
intake-action-norwegian_course = Finne et norskkurs som passer
intake-action-check_right = Finne ut hvilke rettigheter som gjelder, og gi svar
intake-action-answer_rights = Svare på spørsmålet om rettigheter
intake-action-missing_papers = Søke om det som mangler av kort, nummer og avtaler
intake-action-children_place = Finne plass i skole eller barnehage
intake-action-housing_talk = Ha en samtale om bolig
intake-action-introduce_association = Gi beskjed til et lag som kan invitere personen
intake-action-find_buddy = Finne en fadder
intake-action-give_copy = Gi personen en kopi av svarene
intake-action-better_interpreter = Finne en annen tolk til neste samtale

## Choices

first_meeting-before = Før jeg flytter
first_meeting-after = Etter at jeg flyttet

norwegian_now-none = Ikke noe ennå
norwegian_now-some_words = Noen ord
norwegian_now-everyday = Nok til å handle i butikken
norwegian_now-work = Nok til å bruke det i arbeid

course_times-daytime = På dagen
course_times-evening = På kvelden
course_times-weekend = I helgen
course_times-online = På nett
course_times-at_work = På arbeidsplassen

course_barriers-cost = Kurset koster for mye
course_barriers-working_hours = Jeg er på arbeid da
course_barriers-childcare = Ingen kan passe barna
course_barriers-transport = Veien er for lang
course_barriers-no_course = Det er ikke noe kurs her
course_barriers-wrong_level = Kurset er for lett eller for vanskelig
course_barriers-not_informed = Jeg vet ikke hvilke kurs som finnes
course_barriers-no_internet = Jeg har ikke internett
course_barriers-nothing = Ingenting

urgent_needs-housing = Et sted å bo
urgent_needs-food = Mat
urgent_needs-money = Penger
urgent_needs-doctor = Lege
urgent_needs-medicine = Medisin
urgent_needs-safety = Trygghet
urgent_needs-clothes = Klær
urgent_needs-furniture = Møbler
urgent_needs-school = Skole eller barnehage
urgent_needs-work = Arbeid
urgent_needs-papers = Papirer

papers-national_id = Fødselsnummer eller D-nummer
papers-residence_card = Oppholdskort
papers-bank_account = Bankkonto
papers-electronic_id = Innlogging på nett, som BankID
papers-regular_doctor = Fastlege
papers-tax_card = Skattekort
papers-nothing = Ingenting

internet-home = Ja, i boligen
internet-phone_only = Ja, men bare på telefonen
internet-elsewhere = Bare andre steder
internet-none = Nei

online_alone-alone = Ja, alene
online_alone-with_help = Ja, med hjelp
online_alone-not_yet = Ikke ennå

knows_someone-several = Ja, flere
knows_someone-one = Ja, én
knows_someone-none = Ikke ennå

next_topics-competence = Det jeg kan
next_topics-housing = Bolig
next_topics-network = Venner og fritid
next_topics-stay_or_move = Å bli her eller flytte
next_topics-norwegian = Norsk
next_topics-children = Barna
next_topics-work = Arbeid
