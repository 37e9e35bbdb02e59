employer-title = Behov i næringslivet
employer-about = Om en bedrift: hva den trenger, og hva den kan tilby. Ikke om en person.

## Opening

employer-greeting = Vi vil vite hva slags folk dere trenger. Mange her kan mer enn andre vet.
    .guidance = Sett av rundt 25 minutter. Dette er «samarbeid mellom kommunen og næringsliv». Fortell at folk med god utdanning ofte er i jobber der de ikke får brukt den.
employer-use = Svarene hjelper oss å finne folk som kan passe.
    .guidance = Ingen får navnet på en person før personen selv har sagt ja.
employer-no_promise = Vi lover ikke at vi finner noen. Dere lover ikke å ansette noen.

## The business

employer-business = Bedriften
    .guidance = Dette handler om bedriften. Skriv ikke noe om enkeltpersoner som arbeider der.
employer-business_name = Hva heter bedriften?
    .required = Skriv navnet på bedriften.
employer-org_number = Hva er organisasjonsnummeret?
    .hint = Nummeret har ni sifre.
    .guidance = Det står i Brønnøysundregistrene. Det kan stå tomt.
    .constraint = Skriv ni sifre uten mellomrom.
employer-sector = Hva slags næring er dere i?
employer-size = Hvor mange arbeider hos dere?
employer-place = Hvor er arbeidet?
    .hint = Si navnet på kommunen.
    .guidance = Spør også om det går en buss dit.
employer-contact_name = Hvem skal vi snakke med hos dere?
    .guidance = Navnet på den som svarer for bedriften. Spør om det er greit at vi skriver det ned.
employer-contact_reach = Hvor kan vi ringe eller skrive?
    .hint = Telefon eller e-post på jobben.

## Needs

employer-needs = Det dere trenger
    .guidance = Spør om arbeidet, ikke om hvem de ser for seg. Vi sorterer ikke folk etter land.
employer-needs_people = Trenger dere flere folk det neste året?
employer-need_count = Hvor mange ulike jobber gjelder det?
    .hint = To kokker og én sjåfør er to ulike jobber.
    .constraint = Skriv et tall fra 1 til 30.
    .warning = Det er mange. Kanskje kan noen slås sammen?
employer-need = En jobb dere trenger folk til
employer-job = Hva er jobben?
employer-occupation = Hvilken gruppe hører jobben til?
    .guidance = Velg gruppe sammen. Den gjør at vi finner folk med den erfaringen.
employer-wanted = Hvor mange trenger dere?
    .constraint = Skriv et tall fra 1 til 1000.
    .warning = Det er mange. Er tallet riktig?
employer-from_month = Når kan de begynne?
    .hint = Vi trenger bare måned og år.
    .warning = Måneden er over. Er den riktig?
employer-contract_kind = Er jobben fast?
    .guidance = En fast jobb gjør det lettere å få lån i banken og å bli boende. Spør om vikaren kan bli fast.
employer-percentage = Hvor mange prosent er jobben på?
    .constraint = Skriv et tall fra 1 til 100.
employer-norwegian_needed = Må en kunne norsk fra første dag?
    .guidance = Spør hva språket skal brukes til. Ofte trengs det mindre enn en tror.
employer-norwegian_level = Hvor mye norsk trengs?
employer-other_languages = Hvilke andre språk kan brukes på jobben?
employer-demands = Hva krever jobben?
    .guidance = Skill det loven krever, fra det som er en vane.
    .constraint = «Ikke noe av dette» kan ikke stå sammen med andre svar.
employer-tasks = Hva gjør en på en vanlig dag?
employer-hard_to_find = Er det vanskelig å finne folk?

## Offers

employer-offers = Det dere kan tilby
    .guidance = Lov ikke støtte fra Nav. Skriv hva bedriften er åpen for, og la Nav svare på resten.
employer-training = Kan dere lære opp nye folk?
employer-training_kinds = Hvordan lærer de jobben?
employer-practice = Kan noen få prøve jobben hos dere?
    .hint = Ordet for det er arbeidspraksis.
    .guidance = Den som prøver, er med på ekte arbeid en kort tid. Nav avtaler vilkårene.
employer-adapt = Kan jobben tilpasses den som skal ha den?
    .guidance = For eksempel tyngde, tid eller utstyr. Vi snakker om hva noen kan gjøre, aldri om sykdom.
employer-course_help = Vil dere gi fri til norskkurs?
employer-home_help = Hjelper dere nye folk med å finne bolig?

## Experience

employer-experience = Det dere har erfart
    .guidance = Ingen navn på folk som arbeider eller har arbeidet der.
employer-hired_before = Har dere ansatt noen som kom fra et annet land?
employer-went_well = Hva gikk bra?
    .guidance = Gode erfaringer kan hjelpe andre bedrifter. Spør om vi kan fortelle om dem.
employer-hard = Hva gjør det vanskelig å ansette noen som er nye i Norge?
    .guidance = Ta imot svaret uten å rette på det. Det viser hva vi kan hjelpe med.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.
employer-overqualified = Kan noen hos dere mer enn de får brukt?
    .guidance = Spør om fag og skole, ikke om personer. Er svaret ja, hjelper vi med godkjenning av utdanningen.
employer-partners = Har noen hos dere en ektefelle uten arbeid?
    .guidance = Ingen navn. Er svaret ja, sender vi en invitasjon som bedriften kan dele ut.

## Meeting

employer-meeting = Å møtes
employer-meet = Vil dere møte noen som kan passe?
    .guidance = Begge parter må si ja før de møtes.
employer-meet_how = Hvordan vil dere møtes?
employer-share = Kan vi vise denne jobben til folk som søker arbeid?
    .hint = Dere kan si ja nå og nei senere.
employer-ask_again = Kan vi spørre dere igjen om et halvt år?

## End

employer-consultant_note = Hva må den neste som snakker med bedriften, få vite?
    .guidance = Skriv bare det bedriften selv kunne ha lest. Ingenting om enkeltpersoner.
employer-next_meeting_place = Hvor skal vi møtes neste gang?
employer-next_meeting = Når skal vi møtes neste gang?
    .constraint = Datoen må være i dag eller senere.
    .warning = Datoen er mer enn ett år fram i tid. Er den riktig?
employer-thanks = Takk for samtalen. Det dere sier, hjelper både dere og dem som er nye her.

employer-action-match_competence = Se hvem som har kompetansen, og spørre dem først
employer-action-arrange_meeting = Avtale et møte mellom bedriften og noen som kan passe
employer-action-plan_practice = Avtale arbeidspraksis sammen med Nav
employer-action-share_need = Vise jobben til dem som søker arbeid
employer-action-course_at_work = Planlegge norskkurs sammen med bedriften
employer-action-recognition_help = Gi hjelp til å få utdanning godkjent
employer-action-invite_partners = Sende bedriften en invitasjon til ektefeller om å kartlegge kompetansen
employer-action-housing_help = Se på boliger for nye ansatte sammen med bedriften
employer-action-explain_rules = Finne ut hvilke regler som gjelder for å ansette
employer-action-ask_again = Spørre bedriften igjen

## Choices

employer_places-business = Hos bedriften
employer_places-office = På kontoret her
employer_places-telephone = På telefon
employer_places-video = På skjerm
employer_places-none = Ingen avtale nå

business_sizes-1-4 = 1 til 4
business_sizes-5-19 = 5 til 19
business_sizes-20-99 = 20 til 99
business_sizes-100_ = 100 eller flere

contract_kinds-permanent = Ja, den er fast
contract_kinds-temporary = Nei, den varer en viss tid
contract_kinds-substitute = Nei, det er et vikariat for en som er borte
contract_kinds-season = Nei, det er i en sesong
contract_kinds-apprentice = Det er en læreplass

job_demands-driving_licence = Førerkort
job_demands-education = En bestemt utdanning
job_demands-authorisation = En godkjenning fra staten
job_demands-experience = Erfaring fra samme arbeid
job_demands-shifts = Arbeid om kvelden, natten eller i helgen
job_demands-heavy = Tunge løft
job_demands-nothing = Ikke noe av dette

training_kinds-colleague = En på jobben lærer dem opp
training_kinds-norwegian_at_work = Norsk på jobben
training_kinds-time_for_course = Fri til å gå på kurs
training_kinds-paid_course = Vi betaler kurs
training_kinds-step_by_step = De får mer ansvar litt etter litt

hiring_barriers-language = Språket
hiring_barriers-papers = Papirer og tillatelser
hiring_barriers-recognition = Vi vet ikke hva utdanningen er verdt
hiring_barriers-references = Vi kan ikke ringe noen og spørre
hiring_barriers-housing = Det er få boliger
hiring_barriers-transport = Det er langt å reise
hiring_barriers-rules = Reglene er vanskelige
hiring_barriers-never_met = Vi har aldri møtt noen som søker
hiring_barriers-nothing = Ingenting

meet_ways-visit = De besøker oss
meet_ways-talk = En samtale på kontoret her
meet_ways-trial_day = De er med en dag
meet_ways-open_day = En dag for alle som vil se

## Industries

industries-A = Jordbruk, skogbruk og fiske
industries-B = Gruver, olje og gass
industries-C = Industri
industries-D = Strøm og varme
industries-E = Vann, avløp og avfall
industries-F = Bygg og anlegg
industries-G = Butikk og annen varehandel
industries-H = Transport og lager
industries-I = Hotell og restaurant
industries-J = Forlag, film, radio og TV
industries-K = Telefon, nett og data
industries-L = Bank og forsikring
industries-M = Eiendom
industries-N = Faglige og tekniske tjenester
industries-O = Renhold, vakt, utleie og andre tjenester til bedrifter
industries-P = Stat, kommune og forsvar
industries-Q = Skole og undervisning
industries-R = Helse, omsorg og barnehage
industries-S = Kultur, idrett og fritid
industries-T = Andre tjenester, som frisør og verksted
industries-U = Arbeid i private hjem
industries-V = Internasjonale organisasjoner
