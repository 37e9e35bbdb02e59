competence-title = Kompetansekartlegging
competence-about = Det du har lært, det du kan, og det du vil vidare.

## Opening

competence-greeting = I dag snakkar vi om det du har lært, og det du kan.
    .guidance = Set av rundt 60 minutt med tolk, gjerne fordelt på to møte. Samtalen er for alle vaksne, også ektefellar og andre som er komne for å bu med familien sin. Snakk med éin vaksen om gongen. Bli ferdig innan tre månader etter at personen kom (sjå integreringslova § 10). IMDi sitt eige kartleggingsskjema kjem i tillegg.
competence-no_test = Dette er inga prøve. Alt du kan, er viktig.
    .guidance = Mange nemner ikkje det dei kan frå garden, heimen eller familien. Spør roleg vidare om det.

## School and education

competence-schooling = Skule
    .guidance = Spør ikkje kvifor skulen stoppa. Grunnen kan vere krig eller flukt.
competence-went_to_school = Har du gått på skule?
    .guidance = Nokre har aldri fått gå på skule. Ta roleg imot svaret, og gå vidare til det personen kan.
competence-schooling_years = Kor mange år gjekk du på skule?
    .hint = Tel med alle år, også etter at du blei vaksen.
    .constraint = Skriv eit tal frå 0 til 30.
    .warning = Det er mange år. Er talet rett?
competence-schooling_country = I kva land gjekk du på skule?
    .guidance = Vel landet der personen gjekk lengst på skule. Spør ikkje om vegen hit.
competence-schooling_level = Kva skule var den siste du blei ferdig med?
    .guidance = Nivåa er internasjonale (ISCED 2011). Namna er ulike frå land til land: Tel åra. Barneskulen er som regel rundt sju år i Noreg, og ungdomsskulen tre år til.
competence-studied = Har du byrja på ei utdanning etter at du var 16 år?
    .hint = Ei utdanning lærer deg eit yrke eller eit fag.
    .guidance = Ta med det personen ikkje blei ferdig med, og det som går no. Opplæring i arbeid tel òg.
competence-education = Utdanning
    .guidance = Snakk om éi utdanning om gongen. Byrja med den siste.
competence-education_name = Kva er namnet på utdanninga?
    .hint = Til dømes kokk eller lærar.
    .guidance = Skriv det personen sjølv kallar ho. Skriv òg det opphavlege namnet om det står på papiret.
competence-education_country = I kva land var det?
competence-education_level = Kva slags skule var det?
    .guidance = Les opp dei to eller tre nivåa som kan passe. Sikkert svar kjem først når nokon har vurdert papira.
competence-education_field = Kva fag lærte du mest om?
competence-education_years = Kor mange år gjekk du der?
    .constraint = Skriv eit tal frå 0 til 15.
competence-education_state = Er du ferdig med utdanninga?
competence-education_papers = Har du papir frå skulen?
    .guidance = Spør ikkje kvifor papir manglar. Be aldri ein som har fått vern, om å kontakte styresmaktene i heimlandet: Det kan vere farleg.
competence-recognition_state = Har du fått utdanninga di godkjend i Noreg?
    .hint = Då har du eit brev om kva ho er verd her.
    .guidance = Godkjend betyr at norske styresmakter har vurdert ho. At ein arbeidsgivar likar ho, er noko anna.
competence-recognition_wanted = Vil du søkje om å få ho godkjend?
    .guidance = Forklar at det er gratis å spørje, og at vi hjelper. Seier personen ja, skal éin kollega med namn ha ansvaret. Det skriv du til slutt.
competence-recognition_route = Kva slags godkjenning er det?
    .guidance = Direktoratet for høgare utdanning og kompetanse (HK-dir) behandlar dei fleste søknader. Mange yrke i helse, skule og elektro krev eiga godkjenning hos styresmakta for yrket. Utan papir finst det ei eiga ordning med intervju. Er du usikker, vel du «Det må undersøkjast».

## Work before

competence-work_before = Arbeid du har hatt
    .guidance = Byrja med det siste. Arbeid i familien, på gard, i butikk og i eige firma tel like mykje.
competence-worked_before = Har du hatt arbeid før?
    .hint = Arbeid i familien og på ein gard tel òg.
competence-job = Arbeid
    .guidance = Snakk om eitt arbeid om gongen.
competence-job_title = Kva arbeidde du som?
    .hint = Til dømes bakar, bonde eller seljar.
competence-job_group = Kva slags yrke er det?
    .guidance = Lista heiter ISCO-08, og bedriftene svarer på den same lista. Vel etter det personen gjer i arbeidet, ikkje etter utdanninga.
competence-job_years = Kor mange år arbeidde du med det?
    .hint = Sei 0 om det var mindre enn eitt år.
    .constraint = Skriv eit tal frå 0 til 60.
competence-job_tasks = Kva gjorde du på ein vanleg dag?
    .guidance = Spør om verktøy, maskiner, kundar og ansvar. Skriv det slik at ein arbeidsgivar kjenner det att.
competence-job_liked = Likte du dette arbeidet?
competence-job_again = Vil du ha slikt arbeid igjen?
    .guidance = Nokre vil bruke det dei kan. Andre vil byrje på noko nytt. Begge delar er greitt.

## Languages

competence-language_skills = Språka dine
    .guidance = Les nivåa høgt, og la personen velje sjølv. Spør aldri tolken kva han eller ho meiner. Nivåa A1 til C2 er felles for Europa.
competence-norwegian_some = Kan du litt norsk?
competence-norwegian_understands = Kor godt forstår du norsk når andre snakkar?
competence-norwegian_speaks = Kor godt snakkar du norsk?
competence-norwegian_reads_it = Les du norsk?
competence-norwegian_reads = Kor godt les du norsk?
competence-norwegian_writes = Kor godt skriv du norsk?
competence-known_language = Språk du kan
    .guidance = Ta eitt språk om gongen, og byrja med morsmålet. Norsk er alt skrive ned.
competence-known_language_name = Kva heiter språket du kan?
competence-mother_tongue = Snakka du dette språket då du var barn?
competence-understands = Kor godt forstår du det når andre snakkar?
competence-speaks = Kor godt snakkar du det?
competence-reads_it = Les du dette språket?
    .guidance = Mange snakkar eit språk utan å lese det. Ta imot begge svara på same måten.
competence-reads = Kor godt les du det?
competence-writes = Kor godt skriv du det?
competence-scripts = Kva slags bokstavar les du lett?
    .guidance = Vis gjerne skjermen. Les personen ikkje enno, vel du «ingen av desse».

## Other abilities

competence-abilities = Det du elles kan
    .guidance = Les eitt svar om gongen. Her kjem ofte det fram som ingen har spurt om før.
competence-digital_tasks = Kva klarer du åleine på telefon eller datamaskin?
competence-has_licence = Har du førarkort til bil eller noko anna?
    .hint = Det er eit kort som viser kva du kan køyre.
competence-licence_classes = Kva kan du køyre?
    .guidance = Sjå på kortet saman. Bokstavane er dei same i heile Europa.
competence-licence_valid = Kan du bruke førarkortet i Noreg?
    .guidance = Det kjem an på landet kortet er frå. Fristen for å byte kan vere kort: Spør Statens vegvesen.
competence-certificates = Kva av dette har du bevis på at du kan?
    .hint = Det kan vere eit kort eller eit papir frå eit kurs.
competence-other_experience = Kva av dette har du gjort utanom arbeid og skule?
    .guidance = Det tel jamvel om ingen betalte for det. Å ha ansvar for ein familie er òg kompetanse.
competence-best_at = Kva er du mest glad for at du kan?
    .guidance = Vent på svaret. Skriv orda til personen. Dei kan stå på arket som personen får.

## Present work

competence-present_work = Arbeidet ditt no
    .guidance = Den som ikkje har arbeid no, går rett vidare til ønska.
competence-works_now = Har du arbeid no?
competence-job_now = Meir om arbeidet
competence-current_title = Kva arbeider du som no?
    .guidance = Skriv arbeidet, ikkje namnet på ein sjef eller ein kollega.
competence-percentage = Kor mykje arbeider du, når full tid er 100?
    .hint = Halv tid er 50. Det står på avtalen din.
    .guidance = Svaret er i prosent. Har personen fleire jobbar, legg du dei saman.
    .constraint = Skriv eit tal frå 1 til 200.
    .warning = Det er meir enn full tid. Er talet rett?
competence-contract = Kva slags avtale har du om arbeidet?
    .guidance = Alle har rett til ein skriftleg avtale. Manglar han, kan Arbeidstilsynet gje gratis råd.
competence-overtime = Kor ofte arbeider du ekstra?
    .hint = Ekstra er meir enn det som står i avtalen.
    .guidance = Mykje ekstra arbeid gjev lite tid til kurs, vener og barn. Ikkje sei om det er bra eller dårleg.
competence-wants_more = Vil du arbeide meir enn du gjer no?
competence-time_for_course = Har du tid til kurs ved sida av arbeidet?
competence-uses_competence = Får du brukt det du kan i arbeidet?
    .guidance = Rapporten viser at mange med lang utdanning har arbeid der dei ikkje får bruke ho.

## What the person wants

competence-goal = Det du vil
    .guidance = Store og små ønske tel likt. Ikkje sei om eit ønske er realistisk.
competence-goal_work = Kva vil du helst arbeide med?
    .guidance = Spør kva det er ved dette arbeidet personen likar. Svaret kan passe på fleire yrke.
competence-goal_hours = Kor mykje vil du arbeide?
competence-goal_first = Kva vil du gjere først?
competence-obstacles = Kva gjer det vanskeleg å bruke det du kan?
    .guidance = Les svara eitt for eitt. Kvart svar peiker på nokon som kan gjere noko. Det er ikkje berre ei oppgåve for kommunen.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.
competence-needs_adaptation = Er det noko du treng for å kunne arbeide?
    .hint = Til dømes fleire pausar eller større tekst.
    .guidance = Spør kva personen treng, aldri om sjukdom. Skriv aldri ein diagnose, heller ikkje når personen nemner han.
competence-adaptations = Kva er det du treng for å kunne arbeide?

## Employers

competence-sharing = Bedrifter her
    .guidance = Denne delen er frivillig. Eit ja gjeld berre det personen vel her, og kan takast tilbake når som helst.
competence-employer_consent = Kan vi fortelje bedrifter her kva du kan?
    .hint = Du kan seie nei. Du kan òg seie ja no og nei seinare.
    .guidance = Forklar at vi spør igjen før vi gjev noko til ei bestemt bedrift.
competence-employer_facts = Kva kan vi fortelje dei?

## End

competence-training_wish = Kva vil du lære først?
    .guidance = Éin ting er nok. Kvart ja får ein person med namn og ein dato.
competence-recognition_plan = Å få utdanninga godkjend
    .guidance = Rapporten fortel om folk som venta fordi ingen hadde ansvaret. Her skal det stå eitt namn og éin dato.
competence-recognition_owner = Kven skal hjelpe deg med å søkje?
    .guidance = Skriv namn og telefon til éin kollega, ikkje til eit kontor. Sei namnet høgt.
    .required = Skriv namnet på den som har ansvaret.
competence-recognition_date = Når skal søknaden vere send?
    .constraint = Datoen må vere i dag eller seinare.
    .warning = Det er meir enn tre månader fram. Kan vi gjere det før?
    .required = Vel ein dato.
competence-training_plan = Å lære det du vil
    .guidance = Skriv eitt namn og éin dato, også når kurset ikkje er funne enno.
competence-training_owner = Kven skal hjelpe deg med å lære dette?
    .guidance = Skriv namn og telefon til éin kollega, ikkje til eit kontor. Sei namnet høgt.
    .required = Skriv namnet på den som har ansvaret.
competence-training_date = Når skal du få svar frå oss?
    .constraint = Datoen må vere i dag eller seinare.
    .warning = Det er meir enn tre månader fram. Kan vi gjere det før?
    .required = Vel ein dato.
competence-sheet_home = Vil du ha med deg heim eit ark om det du kan?
    .guidance = Arket har òg namnet og datoen de blei samde om. Personen kan vise det til ein arbeidsgivar.

competence-action-recognition = Søkje om godkjenning av utdanninga saman med personen
competence-action-explain_recognition = Forklare kva godkjenning betyr for denne utdanninga
competence-action-recognition_answer = Svare på søknaden om godkjenning
competence-action-papers = Finne ein trygg måte å skaffe papira på, eller ei ordning utan papir
competence-action-training = Finne opplæring som passar, og gje svar
competence-action-norwegian_course = Finne eit norskkurs som passar
competence-action-use_competence = Finne ut kvar kompetansen kan brukast
competence-action-meet_employer = Møte ei bedrift som treng det personen kan
competence-action-more_hours = Svare på ønsket om meir arbeid
competence-action-own_business = Gje råd om å starte eige firma
competence-action-exchange_licence = Spørje Statens vegvesen om førarkortet
competence-action-adaptation = Finne ut korleis arbeidet kan passe for personen
competence-action-give_sheet = Gje personen arket om kompetansen
competence-action-better_interpreter = Finne ein annan tolk til neste samtale

## Choices

education_state-completed = Ja, eg er ferdig
education_state-ongoing = Nei, eg går der no
education_state-not_completed = Nei, eg slutta før slutten

education_papers-here = Ja, eg har dei her
education_papers-can_be_sent = Ja, men dei er i eit anna land
education_papers-gone = Nei
education_papers-unclear = Det er uklart

recognition_state-recognised = Ja
recognition_state-applied = Eg har søkt og ventar
recognition_state-refused = Eg har søkt og fått nei
recognition_state-not_applied = Nei, eg har ikkje søkt
recognition_state-unclear = Det er uklart

recognition_route-higher = Høgare utdanning
recognition_route-tertiary_vocational = Fagskule
recognition_route-vocational = Fagbrev eller yrkesfag
recognition_route-regulated = Yrke som krev eiga godkjenning
recognition_route-without_papers = Utdanning utan papir
recognition_route-unclear = Det må undersøkjast

job_liked-yes = Ja
job_liked-partly = Noko av det
job_liked-no = Nei

digital_tasks-messages = Sende meldingar
digital_tasks-email = Sende e-post
digital_tasks-search = Finne noko på nett
digital_tasks-forms = Fylle ut skjema på nett
digital_tasks-bank = Bruke nettbank
digital_tasks-documents = Skrive brev og tekstar
digital_tasks-tables = Bruke rekneark
digital_tasks-programs = Bruke program i eit yrke

certificates-welding = Sveising
certificates-forklift = Truck
certificates-machines = Gravemaskin og andre store maskiner
certificates-crane = Kran
certificates-electrical = Arbeid med straum
certificates-hot_work = Varme arbeid
certificates-food = Mat og hygiene
certificates-first_aid = Førstehjelp
certificates-care = Omsorg og pleie
certificates-hunting = Jakt
certificates-boat = Båt

other_experience-volunteering = Hjelpe andre frivillig
other_experience-children = Passe barn
other_experience-older_people = Stelle eldre eller sjuke
other_experience-farming = Dyrke mat
other_experience-animals = Stelle dyr
other_experience-fishing = Fiske
other_experience-building = Byggje
other_experience-repairs = Reparere ting
other_experience-sewing = Sy klede
other_experience-handicraft = Lage ting for hand
other_experience-cooking = Lage mat til mange
other_experience-selling = Kjøpe og selje
other_experience-teaching = Lære bort noko
other_experience-organising = Leie ei gruppe

contracts-permanent = Fast arbeid
contracts-temporary = Arbeid til ein bestemt dato
contracts-substitute = Vikar for ein annan
contracts-on_call = Dei ringjer når dei treng meg
contracts-agency = Gjennom eit firma som leiger ut folk
contracts-own_business = Eige firma
contracts-none = Ingen skriftleg avtale

overtime-never = Aldri
overtime-sometimes = Nokre gonger
overtime-weekly = Kvar veke
overtime-most_days = Dei fleste dagar

used_today-all = Ja, det meste
used_today-some = Noko av det
used_today-none = Nei

goal_hours-full = Full tid
goal_hours-part = Mindre enn full tid
goal_hours-unclear = Det er uklart

goal_first-work_now = Arbeide så fort som råd
goal_first-own_trade = Arbeide i yrket mitt
goal_first-education = Ta ei utdanning
goal_first-norwegian = Lære norsk
goal_first-own_business = Starte eige firma
goal_first-unsure = Eg er usikker

obstacles-not_recognised = Utdanninga er ikkje godkjend
obstacles-norwegian = Eg kan for lite norsk
obstacles-no_jobs = Det finst ikkje slikt arbeid her
obstacles-no_contacts = Eg kjenner ingen eg kan spørje
obstacles-childcare = Ingen kan passe barna
obstacles-transport = Vegen til arbeid er for lang
obstacles-working_hours = Eg har ikkje tid no
obstacles-licence = Eg manglar førarkort
obstacles-not_informed = Eg veit ikkje kven som kan hjelpe
obstacles-nothing = Ingenting

employer_facts-first_name = Førenamnet mitt
employer_facts-work = Arbeid eg har hatt
employer_facts-education = Det eg har lært
employer_facts-languages = Språk eg kan
employer_facts-licences = Førarkort og bevis
employer_facts-goal = Kva eg vil arbeide med

training_wish-norwegian = Norsk
training_wish-basic_school = Å lese, skrive og rekne
training_wish-own_trade = Meir om yrket mitt
training_wish-new_trade = Eit nytt yrke
training_wish-higher_education = Eit fag på høgskule
training_wish-digital = Data og nett
training_wish-licence = Å køyre bil
training_wish-none = Ikkje noko no
