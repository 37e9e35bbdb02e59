intake-title = Mottakssamtale
intake-about = Den første samtalen: å bli kjende, det som hastar, rettane, og neste møte.

## Opening

intake-opening_line = I dag er vi { $population } innbyggjarar i kommunen. I går var vi { $population_yesterday } innbyggjarar. Det betyr at DU betyr noko for kommunen. Du har alle plikter og alle rettar.
    .hint = Ein kommune er ein stad som har sitt eige styre.
    .guidance = Sei velkomen med desse orda. Ta éi setning om gongen, og vent på tolken. Sjå på personen når du seier DU. Nokre språk har ikkje store bokstavar: Be tolken leggje trykk på «du».
intake-opening_plain = Velkomen hit. DU betyr noko for kommunen. Du har alle plikter og alle rettar.
    .guidance = Kontoret har ikkje lagt inn innbyggjartalet. Sjå på personen når du seier DU. Nokre språk har ikkje store bokstavar: Be tolken leggje trykk på «du».
intake-purpose = Vi vil bli kjende med deg. Då kan vi hjelpe deg betre.
    .guidance = Set av rundt 45 minutt med tolk. Samtalen er for alle som flyttar hit, uansett grunn. IMDi sitt eige kartleggingsskjema kjem i tillegg.

## About you

intake-about_you = Om deg
    .guidance = Du treng ikkje meir enn dette. Spør aldri om flukt, forfølging, tru, parti eller etnisk bakgrunn.
intake-preferred_name = Kva vil du at vi skal kalle deg?
    .guidance = Be personen seie namnet, og ta det opp att til du seier det rett. Bruk det i heile samtalen.
    .required = Skriv namnet vi skal bruke.
intake-birth_year = Kva år er du fødd?
    .hint = Vi treng berre året, i den norske kalenderen.
    .guidance = Nokre reknar år etter den etiopiske, den persiske eller ein annan kalender. Spør kva for ein, og rekn om saman. Nokre har fått ein dato frå styresmaktene som dei sjølve meiner er feil. Skriv det året personen seier.
    .constraint = Skriv eit årstal med fire siffer, frå 1900 til i år.
    .warning = Då er personen under 16 år. Er årstalet rett?
intake-gender = Er du kvinne eller mann?
    .guidance = Vi spør for å sjå om kvinner og menn får det same tilbodet. Det er greitt å la vere å svare.
intake-first_meeting = Møtest vi før eller etter at du flytta hit?
    .guidance = Ein samtale før flyttinga er like mykje verd. Spørsmål om bustaden og staden kan då vente.
intake-home_municipality = Kva heiter kommunen du bur i?
    .hint = Noreg er delt i kommunar. Ein kommune har ansvar for skule og hjelp.
    .guidance = Har personen ikkje flytta hit enno, gjeld det der personen bur no. Er det i eit anna land, vel du «ikkje aktuelt».
intake-arrival_month = Når kom du til denne kommunen?
    .hint = Vi treng berre månad og år.
    .guidance = Månaden personen kom til denne kommunen, ikkje til Noreg.
    .constraint = Månaden kan ikkje liggje fram i tid.
    .warning = Det er svært lenge sidan. Er året rett?
intake-planned_month = Når kjem du til denne kommunen?
    .hint = Vi treng berre månad og år.
    .constraint = Vel denne månaden eller ein seinare månad.
    .warning = Det er meir enn eitt år fram i tid. Er det rett?
intake-category = Kva slags opphald har du?
    .hint = Det står på kortet ditt frå politiet.
    .guidance = Sjå på opphaldskortet saman. Kategorien avgjer kva ordningar som gjeld. Spør om løyvet, aldri om kva som hende. Au pair høyrer til utdanning.
    .required = Vel det som passar best. Er det ikkje klart, vel du «Noko anna».
intake-permit_basis = Kven er du familie til?
    .hint = EØS er landa i EU, og Noreg, Island og Liechtenstein.
    .guidance = Les vala høgt, eitt for eitt. Er det ein borgar av Sveits, vel du «Det er uklart». Svaret kan avgjere retten til norskopplæring. «Det er uklart» er eit fullgodt svar: Då er det vi som finn det ut.

## Household

intake-household = Dei du bur saman med
    .guidance = Alle vaksne får tilbod om eigen samtale, også ektefellar og andre som er komne for å bu med familien sin.
intake-age_band = Kor gammal er denne personen?
intake-member_name = Kva skal vi kalle denne personen?
    .guidance = Berre for vaksne. Eit førenamn held.
intake-member_gender = Er personen kvinne eller mann?
intake-own_talk = Vil han eller ho ha ein eigen samtale?
    .guidance = Der kartlegg vi skule, arbeid og språk. Svarer den eine for den andre, spør du den andre sjølv seinare.
intake-children_place = Har alle barna plass i skule eller barnehage?
    .guidance = Skriv ikkje namn på barn.

## Language

intake-language = «Språket er nøkkelen»
    .guidance = Orda står i rapporten. Få vite kva personen kan, før du spør om det som manglar.
intake-speaks = Kva språk snakkar du?
    .guidance = Byrja med morsmålet. Ta med alle språk personen kan snakke litt.
intake-reads = Kva språk les du lett?
    .guidance = Nokre har aldri gått på skule. Vel «ingen av desse», og gå roleg vidare.
intake-letter_language = Kva språk vil du ha brev på?
intake-letter_aloud = Vil du heller få brev lesne høgt?
    .guidance = Avtal kven som les, og korleis. Eit barn skal ikkje lese for foreldra sine.
intake-norwegian_now = Kor mykje norsk kan du no?
    .guidance = Dette er inga prøve. Spør aldri tolken kva han eller ho meiner.
intake-course_now = Går du på norskkurs no?
intake-course_wanted = Vil du gå på norskkurs?
intake-course_times = Når kan du gå på kurs?
intake-course_barriers = Kva gjer det vanskeleg å gå på kurs?
    .guidance = Les svara eitt for eitt. Spør òg den som alt går på kurs.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.

## Needs

intake-needs = Det du treng no
intake-urgent = Treng du hjelp med noko denne veka?
    .guidance = Er svaret ja, ordnar du det før resten av samtalen, om nødvendig i dag.
intake-urgent_needs = Kva treng du hjelp med?
    .guidance = Skriv kva som trengst, ikkje kvifor. Ingen sjukdomar og ingen diagnosar. Vel personen tryggleik, spør du om det er trygt å dra heim i dag.
intake-urgent_first = Kva er viktigast å ordne først?
    .guidance = Skriv kort: kva, kven og innan når.
intake-missing = Kva av dette manglar du enno?
    .guidance = Les orda eitt for eitt, og forklar dei. Berre noter kva som manglar. Resten blir eit neste steg.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.
intake-tenure = Eig eller leiger du bustaden din?
    .guidance = Skriv aldri namnet på ein utleigar.
intake-may_stay_long = Kan du bu der lenge?
    .guidance = Tenk minst eitt år. Er svaret nei, tilbyr du ein samtale om bustad.

## Contact

intake-contact = Kontakt med deg
intake-phone = Har du ein telefon du kan bruke?
intake-internet = Har du internett der du bur?
intake-online_alone = Klarer du å bruke nettsider åleine?
    .hint = Til dømes sidene til Nav eller banken.
    .guidance = Mykje i Noreg skjer på nett. Er svaret nei, avtaler du kven som hjelper. Det skal ikkje vere eit barn.
intake-reach_by = Korleis vil du høyre frå oss?
    .guidance = Spør om andre les meldingane på telefonen.

## Rights

intake-rights = Rettane dine
    .guidance = Forklar berre det som gjeld denne kategorien. Du avgjer ingenting her. Er noko uklart, seier du at kommunen finn det ut, og du set ein dato.
intake-rights_refugee = For flyktningar
intake-refugee_programme = Du kan ha rett til introduksjonsprogrammet.
    .hint = Det er eit program på heiltid der du lærer norsk.
    .guidance = Retten har vilkår om alder og busetjing. Sei «kan» til vedtaket er gjort.
intake-refugee_norwegian = I programmet lærer du norsk. Du lærer òg om livet i Noreg.
    .guidance = Fagorda er norskopplæring og samfunnskunnskap.
intake-refugee_housing = Om kommunen har avtalt å ta imot deg, finn vi den første bustaden til deg.
    .guidance = Lovnaden gjeld berre busetjing etter avtale med kommunen. Er det ikkje klart, seier du at vi finn det ut. Seinare må personen som regel finne bustad sjølv.
intake-refugee_benefit = I programmet får du pengar kvar månad.
    .hint = Ordet på norsk er introduksjonsstønad.
    .guidance = Nemn ikkje eit beløp utan kjelde og dato. Forklar at fråvær utan gyldig grunn gjev trekk.
intake-refugee_practice = Du kan få prøve deg i arbeid hos ei bedrift.
    .hint = Ordet på norsk er arbeidspraksis.
intake-rights_family = For familie
intake-family_training = Du kan ha rett til gratis norskkurs.
intake-family_not_all = Ikkje alle har den retten. Vi ser på løyvet ditt.
    .guidance = Det er grunnlaget for opphaldsløyvet som avgjer. Sei ikkje ja eller nei før det er sjekka.
intake-family_programme = Du kan òg ha rett til introduksjonsprogrammet.
    .guidance = Det gjeld familie til ein som har fått vern. Vedtaket avgjer.
intake-family_unclear = Vi veit ikkje enno kva du har rett til. Vi spør, og du får svar.
    .guidance = Send spørsmålet vidare. La det aldri bli ståande som eit stille nei.
intake-rights_labour = For arbeid
intake-labour_schemes = Staten har ingen eigne tilbod til deg som kom for å arbeide.
    .guidance = Sei det roleg, og gå rett til det kommunen kan tilby.
intake-labour_local = Vi kan ha eigne tilbod her, som norskkurs.
    .guidance = Sjå kva kontoret har lagt inn av lokale tilbod. Spør òg om arbeidsgivaren kan hjelpe.
intake-rights_unknown = Vi veit ikkje enno kva du har rett til. Vi finn det ut.
    .guidance = «Uklart» betyr at kommunen undersøkjer, og at personen får svar. Det er ikkje eit nei.
intake-advice_for_all = Alle som bur her, kan spørje oss om råd. Det er gratis.
intake-rights_more = Vil du vite meir om rettane dine?
intake-rights_question = Kva vil du vite meir om?

## Free time

intake-free_time = Fritid
intake-interests = Kva likar du å gjere når du har fri?
    .guidance = Vent med lista. Mange seier meir når dei får fortelje først.
intake-wants_to_try = Kva vil du gjerne prøve her?
intake-association_wish = Vil du at eit lag kontaktar deg?
    .hint = Eit lag er folk som gjer noko saman, som song eller fotball. Det er ikkje staten. Det er heller ikkje ei kyrkje.
    .guidance = Er svaret ja, gjev vi laget berre namn, telefon og interesse. Les opp kva som blir gjeve vidare.
intake-buddy_wish = Vil du ha ein fadder?
    .hint = Ein fadder bur her, blir kjend med deg og hjelper deg den første tida. Det har ikkje noko med kyrkja å gjere.
    .guidance = Ein fadder er frivillig og utan ansvar for saka. Tolken bør ikkje bruke ordet for fadder ved dåp. Personen kan slutte når som helst.
intake-knows_someone = Har du blitt kjend med nokre nordmenn her?
    .guidance = Rapporten seier at alle bør kjenne «i hvert fall én».

## End

intake-welcome_letter = Du får eit brev frå kommunen med det viktigaste.
    .guidance = Velkomstbrevet går til alle tilflyttarar, på språket personen valde, og på norsk.
intake-next_topics = Kva skal vi snakke om neste gong?

intake-action-welcome_letter = Sende velkomstbrev på språket personen valde
intake-action-urgent_help = Hjelpe med det som hastar
intake-action-map_competence = Kartleggje kompetansen
intake-action-map_adults = Invitere dei andre vaksne i husstanden til eigen samtale
intake-action-norwegian_course = Finne eit norskkurs som passar
intake-action-check_right = Finne ut kva rettar som gjeld, og gje svar
intake-action-answer_rights = Svare på spørsmålet om rettar
intake-action-missing_papers = Søkje om det som manglar av kort, nummer og avtalar
intake-action-children_place = Finne plass i skule eller barnehage
intake-action-housing_talk = Ha ein samtale om bustad
intake-action-introduce_association = Gje melding til eit lag som kan invitere personen
intake-action-find_buddy = Finne ein fadder
intake-action-give_copy = Gje personen ein kopi av svara
intake-action-better_interpreter = Finne ein annan tolk til neste samtale

## Choices

first_meeting-before = Før eg flyttar
first_meeting-after = Etter at eg flytta

norwegian_now-none = Ikkje noko enno
norwegian_now-some_words = Nokre ord
norwegian_now-everyday = Nok til å handle i butikken
norwegian_now-work = Nok til å bruke det i arbeid

course_times-daytime = På dagen
course_times-evening = På kvelden
course_times-weekend = I helga
course_times-online = På nett
course_times-at_work = På arbeidsplassen

course_barriers-cost = Kurset kostar for mykje
course_barriers-working_hours = Eg er på arbeid då
course_barriers-childcare = Ingen kan passe barna
course_barriers-transport = Vegen er for lang
course_barriers-no_course = Det er ikkje noko kurs her
course_barriers-wrong_level = Kurset er for lett eller for vanskeleg
course_barriers-not_informed = Eg veit ikkje kva kurs som finst
course_barriers-no_internet = Eg har ikkje internett
course_barriers-nothing = Ingenting

urgent_needs-housing = Ein stad å bu
urgent_needs-food = Mat
urgent_needs-money = Pengar
urgent_needs-doctor = Lege
urgent_needs-medicine = Medisin
urgent_needs-safety = Tryggleik
urgent_needs-clothes = Klede
urgent_needs-furniture = Møblar
urgent_needs-school = Skule eller barnehage
urgent_needs-work = Arbeid
urgent_needs-papers = Papir

papers-national_id = Fødselsnummer eller D-nummer
papers-residence_card = Opphaldskort
papers-bank_account = Bankkonto
papers-electronic_id = Innlogging på nett, som BankID
papers-regular_doctor = Fastlege
papers-tax_card = Skattekort
papers-nothing = Ingenting

internet-home = Ja, i bustaden
internet-phone_only = Ja, men berre på telefonen
internet-elsewhere = Berre andre stader
internet-none = Nei

online_alone-alone = Ja, åleine
online_alone-with_help = Ja, med hjelp
online_alone-not_yet = Ikkje enno

knows_someone-several = Ja, fleire
knows_someone-one = Ja, éin
knows_someone-none = Ikkje enno

next_topics-competence = Det eg kan
next_topics-housing = Bustad
next_topics-network = Vener og fritid
next_topics-stay_or_move = Å bli her eller flytte
next_topics-norwegian = Norsk
next_topics-children = Barna
next_topics-work = Arbeid
