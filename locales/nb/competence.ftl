competence-title = Kompetansekartlegging
competence-about = Det du har lært, det du kan, og det du vil videre.

## Opening

competence-greeting = I dag snakker vi om det du har lært, og det du kan.
    .guidance = Sett av rundt 60 minutter med tolk, gjerne fordelt på to møter. Samtalen er for alle voksne, også «ektefeller og andre familiegjenforente». Snakk med én voksen om gangen. Bli ferdig innen tre måneder etter at personen kom (se integreringsloven § 10). IMDis eget kartleggingsskjema kommer i tillegg.
competence-no_test = Dette er ingen prøve. Alt du kan, er viktig.
    .guidance = Mange nevner ikke det de kan fra gården, hjemmet eller familien. Spør rolig videre om det.

## School and education

competence-schooling = Skole
    .guidance = Spør ikke hvorfor skolen stoppet. Grunnen kan være krig eller flukt.
competence-went_to_school = Har du gått på skole?
    .guidance = Noen har aldri fått gå på skole. Ta rolig imot svaret, og gå videre til det personen kan.
competence-schooling_years = Hvor mange år gikk du på skole?
    .hint = Tell med alle år, også etter at du ble voksen.
    .constraint = Skriv et tall fra 0 til 30.
    .warning = Det er mange år. Er tallet riktig?
competence-schooling_country = I hvilket land gikk du på skole?
    .guidance = Velg landet der personen gikk lengst på skole. Spør ikke om veien hit.
competence-schooling_level = Hvilken skole var den siste du ble ferdig med?
    .guidance = Nivåene er internasjonale (ISCED 2011). Navnene er ulike fra land til land: Tell årene. Barneskolen er som regel rundt sju år i Norge, og ungdomsskolen tre år til.
competence-studied = Har du begynt på en utdanning etter at du var 16 år?
    .hint = En utdanning lærer deg et yrke eller et fag.
    .guidance = Ta med det personen ikke ble ferdig med, og det som går nå. Opplæring i arbeid teller også.
competence-education = Utdanning
    .guidance = Snakk om én utdanning om gangen. Begynn med den siste.
competence-education_name = Hva er navnet på utdanningen?
    .hint = For eksempel kokk eller lærer.
    .guidance = Skriv det personen selv kaller den. Skriv også det opprinnelige navnet hvis det står på papiret.
competence-education_country = I hvilket land var det?
competence-education_level = Hva slags skole var det?
    .guidance = Les opp de to eller tre nivåene som kan passe. Sikkert svar kommer først når noen har vurdert papirene.
competence-education_field = Hvilket fag lærte du mest om?
competence-education_years = Hvor mange år gikk du der?
    .constraint = Skriv et tall fra 0 til 15.
competence-education_state = Er du ferdig med utdanningen?
competence-education_papers = Har du papirer fra skolen?
    .guidance = Spør ikke hvorfor papirer mangler. Be aldri en som har fått beskyttelse, om å kontakte myndighetene i hjemlandet: Det kan være farlig.
competence-recognition_state = Har du fått utdanningen din godkjent i Norge?
    .hint = Da har du et brev om hva den er verdt her.
    .guidance = Godkjent betyr at norske myndigheter har vurdert den. At en arbeidsgiver liker den, er noe annet.
competence-recognition_wanted = Vil du søke om å få den godkjent?
    .guidance = Forklar at det er gratis å spørre, og at vi hjelper. Sier personen ja, skal én navngitt kollega ha ansvaret. Det skriver du til slutt.
competence-recognition_route = Hva slags godkjenning er det?
    .guidance = Direktoratet for høyere utdanning og kompetanse (HK-dir) behandler de fleste søknader. Mange yrker i helse, skole og elektro krever egen godkjenning hos myndigheten for yrket. Uten papirer finnes en egen ordning med intervju. Er du usikker, velger du «Det må undersøkes».

## Work before

competence-work_before = Arbeid du har hatt
    .guidance = Begynn med det siste. Arbeid i familien, på gård, i butikk og i eget firma teller like mye.
competence-worked_before = Har du hatt arbeid før?
    .hint = Arbeid i familien og på en gård teller også.
competence-job = Arbeid
    .guidance = Snakk om ett arbeid om gangen.
competence-job_title = Hva arbeidet du som?
    .hint = For eksempel baker, bonde eller selger.
competence-job_group = Hva slags yrke er det?
    .guidance = Listen heter ISCO-08, og bedriftene svarer på den samme listen. Velg etter det personen gjør i arbeidet, ikke etter utdanningen.
competence-job_years = Hvor mange år arbeidet du med det?
    .hint = Si 0 hvis det var mindre enn ett år.
    .constraint = Skriv et tall fra 0 til 60.
competence-job_tasks = Hva gjorde du på en vanlig dag?
    .guidance = Spør om verktøy, maskiner, kunder og ansvar. Skriv det slik at en arbeidsgiver kjenner det igjen.
competence-job_liked = Likte du dette arbeidet?
competence-job_again = Vil du ha slikt arbeid igjen?
    .guidance = Noen vil bruke det de kan. Andre vil begynne på noe nytt. Begge deler er greit.

## Languages

competence-language_skills = Språkene dine
    .guidance = Les nivåene høyt, og la personen velge selv. Spør aldri tolken hva han eller hun mener. Nivåene A1 til C2 er felles for Europa.
competence-norwegian_some = Kan du litt norsk?
competence-norwegian_understands = Hvor godt forstår du norsk når andre snakker?
competence-norwegian_speaks = Hvor godt snakker du norsk?
competence-norwegian_reads_it = Leser du norsk?
competence-norwegian_reads = Hvor godt leser du norsk?
competence-norwegian_writes = Hvor godt skriver du norsk?
competence-known_language = Språk du kan
    .guidance = Ta ett språk om gangen, og begynn med morsmålet. Norsk er alt skrevet ned.
competence-known_language_name = Hva heter språket du kan?
competence-mother_tongue = Snakket du dette språket da du var barn?
competence-understands = Hvor godt forstår du det når andre snakker?
competence-speaks = Hvor godt snakker du det?
competence-reads_it = Leser du dette språket?
    .guidance = Mange snakker et språk uten å lese det. Ta imot begge svar på samme måte.
competence-reads = Hvor godt leser du det?
competence-writes = Hvor godt skriver du det?
competence-scripts = Hva slags bokstaver leser du lett?
    .guidance = Vis gjerne skjermen. Leser personen ikke ennå, velger du «ingen av disse».

## Other abilities

competence-abilities = Det du kan ellers
    .guidance = Les ett svar om gangen. Her kommer ofte det fram som ingen har spurt om før.
competence-digital_tasks = Hva klarer du alene på telefon eller datamaskin?
competence-has_licence = Har du førerkort til bil eller noe annet?
    .hint = Det er et kort som viser hva du kan kjøre.
competence-licence_classes = Hva kan du kjøre?
    .guidance = Se på kortet sammen. Bokstavene er de samme i hele Europa.
competence-licence_valid = Kan du bruke førerkortet i Norge?
    .guidance = Det avhenger av landet kortet er fra. Fristen for å bytte kan være kort: Spør Statens vegvesen.
competence-certificates = Hva av dette har du bevis på at du kan?
    .hint = Det kan være et kort eller et papir fra et kurs.
competence-other_experience = Hva av dette har du gjort utenom arbeid og skole?
    .guidance = Det teller selv om ingen betalte for det. Å ha ansvar for en familie er også kompetanse.
competence-best_at = Hva er du mest glad for at du kan?
    .guidance = Vent på svaret. Skriv ordene til personen. De kan stå på arket som personen får.

## Present work

competence-present_work = Arbeidet ditt nå
    .guidance = Den som ikke har arbeid nå, går rett videre til ønskene.
competence-works_now = Har du arbeid nå?
competence-job_now = Mer om arbeidet
competence-current_title = Hva arbeider du som nå?
    .guidance = Skriv arbeidet, ikke navnet på en sjef eller en kollega.
competence-percentage = Hvor mye arbeider du, når full tid er 100?
    .hint = Halv tid er 50. Det står på avtalen din.
    .guidance = Svaret er i prosent. Har personen flere jobber, legger du dem sammen.
    .constraint = Skriv et tall fra 1 til 200.
    .warning = Det er mer enn full tid. Er tallet riktig?
competence-contract = Hva slags avtale har du om arbeidet?
    .guidance = Alle har rett til en skriftlig avtale. Mangler den, kan Arbeidstilsynet gi gratis råd.
competence-overtime = Hvor ofte arbeider du ekstra?
    .hint = Ekstra er mer enn det som står i avtalen.
    .guidance = Mye ekstra arbeid gir lite tid til kurs, venner og barn. Si ikke om det er bra eller dårlig.
competence-wants_more = Vil du arbeide mer enn du gjør nå?
competence-time_for_course = Har du tid til kurs ved siden av arbeidet?
competence-uses_competence = Får du brukt det du kan i arbeidet?
    .guidance = Rapporten viser at mange med lang utdanning har arbeid der de ikke får brukt den.

## What the person wants

competence-goal = Det du vil
    .guidance = Store og små ønsker teller likt. Si ikke om et ønske er realistisk.
competence-goal_work = Hva vil du helst arbeide med?
    .guidance = Spør hva det er ved dette arbeidet personen liker. Svaret kan passe på flere yrker.
competence-goal_hours = Hvor mye vil du arbeide?
competence-goal_first = Hva vil du gjøre først?
competence-obstacles = Hva gjør det vanskelig å bruke det du kan?
    .guidance = Les svarene ett for ett. Hvert svar peker på noen som kan gjøre noe: «ikke bare en kommunal oppgave».
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.
competence-needs_adaptation = Er det noe du trenger for å kunne arbeide?
    .hint = For eksempel flere pauser eller større tekst.
    .guidance = Spør hva personen trenger, aldri om sykdom. Skriv aldri en diagnose, heller ikke når personen nevner den.
competence-adaptations = Hva er det du trenger for å kunne arbeide?

## Employers

competence-sharing = Bedrifter her
    .guidance = Denne delen er frivillig. Et ja gjelder bare det personen velger her, og kan tas tilbake når som helst.
competence-employer_consent = Kan vi fortelle bedrifter her hva du kan?
    .hint = Du kan si nei. Du kan også si ja nå og nei senere.
    .guidance = Forklar at vi spør igjen før vi gir noe til en bestemt bedrift.
competence-employer_facts = Hva kan vi fortelle dem?

## End

competence-training_wish = Hva vil du lære først?
    .guidance = Én ting er nok. Hvert ja får en navngitt person og en dato.
competence-recognition_plan = Å få utdanningen godkjent
    .guidance = Rapporten forteller om folk som ventet fordi ingen hadde ansvaret. Her skal det stå ett navn og én dato.
competence-recognition_owner = Hvem skal hjelpe deg med å søke?
    .guidance = Skriv navn og telefon til én kollega, ikke til et kontor. Si navnet høyt.
    .required = Skriv navnet på den som har ansvaret.
competence-recognition_date = Når skal søknaden være sendt?
    .constraint = Datoen må være i dag eller senere.
    .warning = Det er mer enn tre måneder fram. Kan vi gjøre det før?
    .required = Velg en dato.
competence-training_plan = Å lære det du vil
    .guidance = Skriv ett navn og én dato, også når kurset ikke er funnet ennå.
competence-training_owner = Hvem skal hjelpe deg med å lære dette?
    .guidance = Skriv navn og telefon til én kollega, ikke til et kontor. Si navnet høyt.
    .required = Skriv navnet på den som har ansvaret.
competence-training_date = Når skal du få svar fra oss?
    .constraint = Datoen må være i dag eller senere.
    .warning = Det er mer enn tre måneder fram. Kan vi gjøre det før?
    .required = Velg en dato.
competence-sheet_home = Vil du ha med deg hjem et ark om det du kan?
    .guidance = Arket har også navnet og datoen dere ble enige om. Personen kan vise det til en arbeidsgiver.

competence-action-recognition = Søke om godkjenning av utdanningen sammen med personen
competence-action-explain_recognition = Forklare hva godkjenning betyr for denne utdanningen
competence-action-recognition_answer = Svare på søknaden om godkjenning
competence-action-papers = Finne en trygg måte å skaffe papirene på, eller en ordning uten papirer
competence-action-training = Finne opplæring som passer, og gi svar
competence-action-norwegian_course = Finne et norskkurs som passer
competence-action-use_competence = Finne ut hvor kompetansen kan brukes
competence-action-meet_employer = Møte en bedrift som trenger det personen kan
competence-action-more_hours = Svare på ønsket om mer arbeid
competence-action-own_business = Gi råd om å starte eget firma
competence-action-exchange_licence = Spørre Statens vegvesen om førerkortet
competence-action-adaptation = Finne ut hvordan arbeidet kan passe for personen
competence-action-give_sheet = Gi personen arket om kompetansen
competence-action-better_interpreter = Finne en annen tolk til neste samtale

## Choices

education_state-completed = Ja, jeg er ferdig
education_state-ongoing = Nei, jeg går der nå
education_state-not_completed = Nei, jeg sluttet før slutten

education_papers-here = Ja, jeg har dem her
education_papers-can_be_sent = Ja, men de er i et annet land
education_papers-gone = Nei
education_papers-unclear = Det er uklart

recognition_state-recognised = Ja
recognition_state-applied = Jeg har søkt og venter
recognition_state-refused = Jeg har søkt og fått nei
recognition_state-not_applied = Nei, jeg har ikke søkt
recognition_state-unclear = Det er uklart

recognition_route-higher = Høyere utdanning
recognition_route-tertiary_vocational = Fagskole
recognition_route-vocational = Fagbrev eller yrkesfag
recognition_route-regulated = Yrke som krever egen godkjenning
recognition_route-without_papers = Utdanning uten papirer
recognition_route-unclear = Det må undersøkes

job_liked-yes = Ja
job_liked-partly = Noe av det
job_liked-no = Nei

digital_tasks-messages = Sende meldinger
digital_tasks-email = Sende e-post
digital_tasks-search = Finne noe på nett
digital_tasks-forms = Fylle ut skjema på nett
digital_tasks-bank = Bruke nettbank
digital_tasks-documents = Skrive brev og tekster
digital_tasks-tables = Bruke regneark
digital_tasks-programs = Bruke programmer i et yrke

certificates-welding = Sveising
certificates-forklift = Truck
certificates-machines = Gravemaskin og andre store maskiner
certificates-crane = Kran
certificates-electrical = Arbeid med strøm
certificates-hot_work = Varme arbeider
certificates-food = Mat og hygiene
certificates-first_aid = Førstehjelp
certificates-care = Omsorg og pleie
certificates-hunting = Jakt
certificates-boat = Båt

other_experience-volunteering = Hjelpe andre frivillig
other_experience-children = Passe barn
other_experience-older_people = Stelle eldre eller syke
other_experience-farming = Dyrke mat
other_experience-animals = Stelle dyr
other_experience-fishing = Fiske
other_experience-building = Bygge
other_experience-repairs = Reparere ting
other_experience-sewing = Sy klær
other_experience-handicraft = Lage ting for hånd
other_experience-cooking = Lage mat til mange
other_experience-selling = Kjøpe og selge
other_experience-teaching = Lære bort noe
other_experience-organising = Lede en gruppe

contracts-permanent = Fast arbeid
contracts-temporary = Arbeid til en bestemt dato
contracts-substitute = Vikar for en annen
contracts-on_call = De ringer når de trenger meg
contracts-agency = Gjennom et firma som leier ut folk
contracts-own_business = Eget firma
contracts-none = Ingen skriftlig avtale

overtime-never = Aldri
overtime-sometimes = Noen ganger
overtime-weekly = Hver uke
overtime-most_days = De fleste dager

used_today-all = Ja, det meste
used_today-some = Noe av det
used_today-none = Nei

goal_hours-full = Full tid
goal_hours-part = Mindre enn full tid
goal_hours-unclear = Det er uklart

goal_first-work_now = Arbeide så fort som mulig
goal_first-own_trade = Arbeide i yrket mitt
goal_first-education = Ta en utdanning
goal_first-norwegian = Lære norsk
goal_first-own_business = Starte eget firma
goal_first-unsure = Jeg er usikker

obstacles-not_recognised = Utdanningen er ikke godkjent
obstacles-norwegian = Jeg kan for lite norsk
obstacles-no_jobs = Det finnes ikke slikt arbeid her
obstacles-no_contacts = Jeg kjenner ingen jeg kan spørre
obstacles-childcare = Ingen kan passe barna
obstacles-transport = Veien til arbeid er for lang
obstacles-working_hours = Jeg har ikke tid nå
obstacles-licence = Jeg mangler førerkort
obstacles-not_informed = Jeg vet ikke hvem som kan hjelpe
obstacles-nothing = Ingenting

employer_facts-first_name = Fornavnet mitt
employer_facts-work = Arbeid jeg har hatt
employer_facts-education = Det jeg har lært
employer_facts-languages = Språk jeg kan
employer_facts-licences = Førerkort og bevis
employer_facts-goal = Hva jeg vil arbeide med

training_wish-norwegian = Norsk
training_wish-basic_school = Å lese, skrive og regne
training_wish-own_trade = Mer om yrket mitt
training_wish-new_trade = Et nytt yrke
training_wish-higher_education = Et fag på høyskole
training_wish-digital = Data og nett
training_wish-licence = Å kjøre bil
training_wish-none = Ikke noe nå
