employer-title = Behov i næringslivet
employer-about = Om ei bedrift: kva ho treng, og kva ho kan tilby. Ikkje om ein person.

## Opening

employer-greeting = Vi vil vite kva slags folk de treng. Mange her kan meir enn andre veit.
    .guidance = Set av rundt 25 minutt. Dette er «samarbeid mellom kommunen og næringsliv». Fortel at folk med god utdanning ofte er i jobbar der dei ikkje får brukt henne.
employer-use = Svara hjelper oss å finne folk som kan passe.
    .guidance = Ingen får namnet på ein person før personen sjølv har sagt ja.
employer-no_promise = Vi lovar ikkje at vi finn nokon. De lovar ikkje å tilsetje nokon.

## The business

employer-business = Bedrifta
    .guidance = Dette handlar om bedrifta. Ikkje skriv noko om einskilde som arbeider der.
employer-business_name = Kva heiter bedrifta?
    .required = Skriv namnet på bedrifta.
employer-org_number = Kva er organisasjonsnummeret?
    .hint = Nummeret har ni siffer.
    .guidance = Det står i Brønnøysundregistra. Det kan stå tomt.
    .constraint = Skriv ni siffer utan mellomrom.
employer-sector = Kva slags næring er de i?
employer-size = Kor mange arbeider hos dykk?
employer-place = Kvar er arbeidet?
    .hint = Sei namnet på kommunen.
    .guidance = Spør òg om det går ein buss dit.
employer-contact_name = Kven skal vi snakke med hos dykk?
    .guidance = Namnet på den som svarer for bedrifta. Spør om det er greitt at vi skriv det ned.
employer-contact_reach = Kvar kan vi ringje eller skrive?
    .hint = Telefon eller e-post på jobben.

## Needs

employer-needs = Det de treng
    .guidance = Spør om arbeidet, ikkje om kven dei ser for seg. Vi sorterer ikkje folk etter land.
employer-needs_people = Treng de fleire folk det neste året?
employer-need_count = Kor mange ulike jobbar gjeld det?
    .hint = To kokkar og éin sjåfør er to ulike jobbar.
    .constraint = Skriv eit tal frå 1 til 30.
    .warning = Det er mange. Kanskje kan nokre slåast saman?
employer-need = Ein jobb de treng folk til
employer-job = Kva er jobben?
employer-occupation = Kva gruppe høyrer jobben til?
    .guidance = Vel gruppe saman. Ho gjer at vi finn folk med den erfaringa.
employer-wanted = Kor mange treng de?
    .constraint = Skriv eit tal frå 1 til 1000.
    .warning = Det er mange. Er talet rett?
employer-from_month = Når kan dei byrje?
    .hint = Vi treng berre månad og år.
    .warning = Månaden er over. Er han rett?
employer-contract_kind = Er jobben fast?
    .guidance = Ein fast jobb gjer det lettare å få lån i banken og å bli buande. Spør om vikaren kan bli fast.
employer-percentage = Kor mange prosent er jobben på?
    .constraint = Skriv eit tal frå 1 til 100.
employer-norwegian_needed = Må ein kunne norsk frå første dag?
    .guidance = Spør kva språket skal brukast til. Ofte trengst det mindre enn ein trur.
employer-norwegian_level = Kor mykje norsk trengst?
employer-other_languages = Kva andre språk kan brukast på jobben?
employer-demands = Kva krev jobben?
    .guidance = Skil det lova krev, frå det som er ein vane.
    .constraint = «Ikkje noko av dette» kan ikkje stå saman med andre svar.
employer-tasks = Kva gjer ein på ein vanleg dag?
employer-hard_to_find = Er det vanskeleg å finne folk?

## Offers

employer-offers = Det de kan tilby
    .guidance = Lov ikkje støtte frå Nav. Skriv kva bedrifta er open for, og la Nav svare på resten.
employer-training = Kan de lære opp nye folk?
employer-training_kinds = Korleis lærer dei jobben?
employer-practice = Kan nokon få prøve jobben hos dykk?
    .hint = Ordet for det er arbeidspraksis.
    .guidance = Den som prøver, er med på ekte arbeid ei kort tid. Nav avtaler vilkåra.
employer-adapt = Kan jobben tilpassast den som skal ha han?
    .guidance = Til dømes tyngd, tid eller utstyr. Vi snakkar om kva nokon kan gjere, aldri om sjukdom.
employer-course_help = Vil de gje fri til norskkurs?
employer-home_help = Hjelper de nye folk med å finne bustad?

## Experience

employer-experience = Det de har erfart
    .guidance = Ingen namn på folk som arbeider eller har arbeidd der.
employer-hired_before = Har de tilsett nokon som kom frå eit anna land?
employer-went_well = Kva gjekk bra?
    .guidance = Gode erfaringar kan hjelpe andre bedrifter. Spør om vi kan fortelje om dei.
employer-hard = Kva gjer det vanskeleg å tilsetje nokon som er nye i Noreg?
    .guidance = Ta imot svaret utan å rette på det. Det viser kva vi kan hjelpe med.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.
employer-overqualified = Kan nokon hos dykk meir enn dei får brukt?
    .guidance = Spør om fag og skule, ikkje om personar. Er svaret ja, hjelper vi med godkjenning av utdanninga.
employer-partners = Har nokon hos dykk ein ektefelle utan arbeid?
    .guidance = Ingen namn. Er svaret ja, sender vi ein invitasjon som bedrifta kan dele ut.

## Meeting

employer-meeting = Å møtast
employer-meet = Vil de møte nokon som kan passe?
    .guidance = Begge må seie ja før dei møtest.
employer-meet_how = Korleis vil de møtast?
employer-share = Kan vi vise denne jobben til folk som søkjer arbeid?
    .hint = De kan seie ja no og nei seinare.
employer-ask_again = Kan vi spørje dykk igjen om eit halvt år?

## End

employer-consultant_note = Kva må den neste som snakkar med bedrifta, få vite?
    .guidance = Skriv berre det bedrifta sjølv kunne ha lese. Ingenting om einskilde personar.
employer-next_meeting_place = Kvar skal vi møtast neste gong?
employer-next_meeting = Når skal vi møtast neste gong?
    .constraint = Datoen må vere i dag eller seinare.
    .warning = Datoen er meir enn eitt år fram i tid. Er han rett?
employer-thanks = Takk for samtalen. Det de seier, hjelper både dykk og dei som er nye her.

employer-action-match_competence = Sjå kven som har kompetansen, og spørje dei først
employer-action-arrange_meeting = Avtale eit møte mellom bedrifta og nokon som kan passe
employer-action-plan_practice = Avtale arbeidspraksis saman med Nav
employer-action-share_need = Vise jobben til dei som søkjer arbeid
employer-action-course_at_work = Planleggje norskkurs saman med bedrifta
employer-action-recognition_help = Gje hjelp til å få utdanning godkjend
employer-action-invite_partners = Sende bedrifta ein invitasjon til ektefellar om å kartleggje kompetansen
employer-action-housing_help = Sjå på bustader for nye tilsette saman med bedrifta
employer-action-explain_rules = Finne ut kva reglar som gjeld for å tilsetje
employer-action-ask_again = Spørje bedrifta igjen

## Choices

employer_places-business = Hos bedrifta
employer_places-office = På kontoret her
employer_places-telephone = På telefon
employer_places-video = På skjerm
employer_places-none = Ingen avtale no

business_sizes-1-4 = 1 til 4
business_sizes-5-19 = 5 til 19
business_sizes-20-99 = 20 til 99
business_sizes-100_ = 100 eller fleire

contract_kinds-permanent = Ja, han er fast
contract_kinds-temporary = Nei, han varer ei viss tid
contract_kinds-substitute = Nei, det er eit vikariat for ein som er borte
contract_kinds-season = Nei, det er i ein sesong
contract_kinds-apprentice = Det er ein læreplass

job_demands-driving_licence = Førarkort
job_demands-education = Ei bestemt utdanning
job_demands-authorisation = Ei godkjenning frå staten
job_demands-experience = Erfaring frå same arbeid
job_demands-shifts = Arbeid om kvelden, natta eller i helga
job_demands-heavy = Tunge løft
job_demands-nothing = Ikkje noko av dette

training_kinds-colleague = Ein på jobben lærer dei opp
training_kinds-norwegian_at_work = Norsk på jobben
training_kinds-time_for_course = Fri til å gå på kurs
training_kinds-paid_course = Vi betaler kurs
training_kinds-step_by_step = Dei får meir ansvar litt etter litt

hiring_barriers-language = Språket
hiring_barriers-papers = Papir og løyve
hiring_barriers-recognition = Vi veit ikkje kva utdanninga er verd
hiring_barriers-references = Vi kan ikkje ringje nokon og spørje
hiring_barriers-housing = Det er få bustader
hiring_barriers-transport = Det er langt å reise
hiring_barriers-rules = Reglane er vanskelege
hiring_barriers-never_met = Vi har aldri møtt nokon som søkjer
hiring_barriers-nothing = Ingenting

meet_ways-visit = Dei besøkjer oss
meet_ways-talk = Ein samtale på kontoret her
meet_ways-trial_day = Dei er med ein dag
meet_ways-open_day = Ein dag for alle som vil sjå

## Industries

industries-A = Jordbruk, skogbruk og fiske
industries-B = Gruver, olje og gass
industries-C = Industri
industries-D = Straum og varme
industries-E = Vatn, avløp og avfall
industries-F = Bygg og anlegg
industries-G = Butikk og annan varehandel
industries-H = Transport og lager
industries-I = Hotell og restaurant
industries-J = Forlag, film, radio og TV
industries-K = Telefon, nett og data
industries-L = Bank og forsikring
industries-M = Eigedom
industries-N = Faglege og tekniske tenester
industries-O = Reinhald, vakt, utleige og andre tenester til bedrifter
industries-P = Stat, kommune og forsvar
industries-Q = Skule og undervisning
industries-R = Helse, omsorg og barnehage
industries-S = Kultur, idrett og fritid
industries-T = Andre tenester, som frisør og verkstad
industries-U = Arbeid i private heimar
industries-V = Internasjonale organisasjonar
