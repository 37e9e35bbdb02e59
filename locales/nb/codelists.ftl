### Lists of choices that several conversations share.

yes_no-yes = Ja
yes_no-no = Nei

yes_no_unclear-yes = Ja
yes_no_unclear-no = Nei
yes_no_unclear-unclear = Det er uklart

agree5-1 = Passer svært dårlig
agree5-2 = Passer dårlig
agree5-3 = Passer delvis
agree5-4 = Passer godt
agree5-5 = Passer svært godt

gender-woman = Kvinne
gender-man = Mann
gender-other = Noe annet

## Interpreting

interpreter_mode-telephone = På telefon
interpreter_mode-video = På skjerm
interpreter_mode-in_person = I rommet
interpreter_mode-none = Vi snakker uten tolk

interpreter_register-A = A: statsautorisasjon og bachelorgrad
interpreter_register-B = B: bachelorgrad, eller statsautorisasjon og 30 studiepoeng
interpreter_register-C = C: statsautorisasjon
interpreter_register-D = D: 30 studiepoeng i tolking
interpreter_register-E = E: tospråktest eller translatør, og kurset Tolkens ansvarsområde
interpreter_register-not_listed = Står ikke i registeret

## Categories of newcomers

categories-refugee = Beskyttelse som flyktning
categories-family = Familie
categories-labour = Arbeid
categories-education = Utdanning
categories-other = Noe annet

reasons-work = Arbeid
reasons-family = Familie
reasons-flight = Flukt
reasons-education = Utdanning
reasons-other = Andre grunner
reasons-not_stated = Ikke oppgitt

permit_basis-protection = En som har fått beskyttelse i Norge
permit_basis-norwegian_or_nordic = En statsborger i Norge, Sverige, Danmark, Finland eller Island
permit_basis-permanent_residence = En som har permanent opphold
permit_basis-eea = En borger av et annet land i EU eller EØS
permit_basis-work_or_study = En som arbeider eller studerer her
permit_basis-unclear = Det er uklart

residence_bands-0-3 = Under 3 måneder
residence_bands-3-12 = 3 til 12 måneder
residence_bands-12-24 = 1 til 2 år
residence_bands-24-48 = 2 til 4 år
residence_bands-48_ = 4 år eller mer

## People

relations-partner = Ektefelle eller samboer
relations-child = Barn
relations-parent = Mor eller far
relations-sibling = Søster eller bror
relations-other_relative = En annen i slekten
relations-friend = Venn
relations-other = Noen andre

age_bands-0-5 = 0 til 5 år
age_bands-6-15 = 6 til 15 år
age_bands-16-17 = 16 eller 17 år
age_bands-18-66 = 18 til 66 år
age_bands-67_ = 67 år eller mer

## What makes people stay or move

factors-safety = Trygghet
factors-childhood = Oppvekst for barn
factors-low_stress = Tempo og stress
factors-nature = Naturen
factors-community = Lokalmiljøet
factors-work = Arbeid
factors-own_home = Å eie sin egen bolig
factors-being_somebody = Om folk bryr seg og viser respekt
factors-relations = Folk man kjenner godt
factors-everyday_on_foot = Trafikk, og å kunne gå dit man skal
factors-transparency = At alle kjenner alle
factors-children_education = Skole og utdanning for barna
factors-family_friends = Familie og nære venner
factors-size_of_place = Hvor stort stedet er
factors-culture_network = Folk med samme kultur
factors-competence_used = Å få brukt det man kan
factors-housing = Boligen
factors-health_services = Lege og helsetjenester
factors-gathering_places = Steder for kultur eller tro
factors-chance = Tilfeldigheter

## Next steps

owners-municipality = Kommunen
owners-business = Næringslivet
owners-voluntary = Frivillige lag
owners-state = Staten
owners-person = Personen selv

channels-website = På nettsidene til kommunen
channels-newspaper = I lokalavisen
channels-social_media = I sosiale medier
channels-meetings = I møter
channels-report = I en rapport

meeting_places-office = Her på kontoret
meeting_places-at_home = Hjemme hos meg
meeting_places-elsewhere = Et annet sted
meeting_places-telephone = På telefon
meeting_places-video = På skjerm
meeting_places-none = Ingen avtale nå

## Housing and free time

tenure-owns = Jeg eier boligen
tenure-cooperative = Jeg eier i et borettslag
tenure-rents_private = Jeg leier av en privatperson eller et firma
tenure-rents_municipality = Jeg leier av kommunen
tenure-employer = Jeg bor gjennom arbeidet
tenure-family_friends = Jeg bor hos familie eller venner
tenure-temporary = Jeg bor en kort tid på mottak, hotell eller lignende
tenure-other = Noe annet

interests-football = Fotball
interests-other_sport = Annen idrett
interests-outdoors = Tur i naturen
interests-hunting_fishing = Jakt og fiske
interests-music = Musikk og sang
interests-dance_theatre = Dans og teater
interests-handicraft = Håndarbeid og snekring
interests-cooking = Mat og baking
interests-reading = Bøker
interests-gardening = Hage og planter
interests-animals = Dyr
interests-games = Spill og data
interests-children_activities = Å gjøre noe sammen med barn
interests-volunteering = Å hjelpe andre
interests-learning = Å lære noe nytt

## Education and occupation

isced2011-0 = Barnehage eller førskole
isced2011-1 = Barneskole
isced2011-2 = Ungdomsskole
isced2011-3 = Videregående skole
isced2011-4 = Påbygging etter videregående skole
isced2011-5 = Fagskole eller kort høyere utdanning
isced2011-6 = Bachelor eller tilsvarende
isced2011-7 = Master eller tilsvarende
isced2011-8 = Doktorgrad eller tilsvarende

isco08_1-0 = Militære yrker
isco08_1-1 = Ledere
isco08_1-2 = Akademiske yrker
isco08_1-3 = Høyskoleyrker
isco08_1-4 = Kontoryrker
isco08_1-5 = Salgs- og serviceyrker
isco08_1-6 = Bønder, fiskere og skogbrukere
isco08_1-7 = Håndverkere
isco08_1-8 = Prosess- og maskinoperatører, sjåfører
isco08_1-9 = Renholdere og hjelpearbeidere

isco08_2-01 = Offiserer
isco08_2-02 = Befal og spesialister i Forsvaret
isco08_2-03 = Menige soldater
isco08_2-11 = Toppledere og politikere
isco08_2-12 = Ledere i administrasjon og salg
isco08_2-13 = Ledere i produksjon og tjenester
isco08_2-14 = Ledere i hotell, restaurant og butikk
isco08_2-21 = Realister og sivilingeniører, minst fire års studier
isco08_2-22 = Leger, sykepleiere og andre helsefaglige yrker
isco08_2-23 = Lærere og andre undervisningsyrker
isco08_2-24 = Rådgivere i økonomi, administrasjon og salg
isco08_2-25 = Rådgivere og utviklere i IKT
isco08_2-26 = Jurister, samfunnsvitere, kunstnere og journalister
isco08_2-31 = Ingeniører og teknikere, ett til tre års studier
isco08_2-32 = Teknikere og assistenter i helse
isco08_2-33 = Medarbeidere i økonomi og administrasjon
isco08_2-34 = Medarbeidere i juss, sosialt arbeid, idrett og kultur
isco08_2-35 = IKT-teknikere
isco08_2-41 = Sekretærer og kontormedarbeidere
isco08_2-42 = Kundebehandlere
isco08_2-43 = Medarbeidere i regnskap og lager
isco08_2-44 = Andre kontormedarbeidere
isco08_2-51 = Kokker, frisører og andre i personlig service
isco08_2-52 = Selgere
isco08_2-53 = Pleiere, barnehage- og skoleassistenter
isco08_2-54 = Brannfolk, politi og vektere
isco08_2-61 = Bønder og gartnere
isco08_2-62 = Skogbrukere, fiskere og fiskeoppdrettere
isco08_2-63 = Bønder og fiskere som lever av egen produksjon
isco08_2-71 = Byggearbeidere
isco08_2-72 = Metallarbeidere og mekanikere
isco08_2-73 = Kunsthåndverkere, presisjonsarbeidere og trykkere
isco08_2-74 = Elektrikere og elektronikere
isco08_2-75 = Arbeidere i mat, tre og tekstil
isco08_2-81 = Prosess- og maskinoperatører
isco08_2-82 = Montører
isco08_2-83 = Sjåfører og førere av maskiner
isco08_2-91 = Renholdere
isco08_2-92 = Hjelpearbeidere i jordbruk, skogbruk og fiske
isco08_2-93 = Hjelpearbeidere i bygg, industri og transport
isco08_2-94 = Kjøkkenassistenter
isco08_2-95 = Gateselgere og arbeidere på gaten
isco08_2-96 = Renovasjonsarbeidere og andre hjelpearbeidere

cefr-A1 = A1: enkle ord og setninger
cefr-A2 = A2: enkle samtaler om kjente ting
cefr-B1 = B1: klarer seg i hverdagen
cefr-B2 = B2: klarer seg i de fleste jobber
cefr-C1 = C1: flytende
cefr-C2 = C2: som et morsmål

## Moving, and how to reach somebody

deciders-alone = Jeg alene
deciders-with_partner = Jeg og partneren min
deciders-whole_family = Hele familien sammen
deciders-someone_else = En annen

destinations-neighbour = En kommune i nærheten
destinations-town = En by i Norge
destinations-rural = Et mindre sted i Norge
destinations-abroad = Et annet land
destinations-not_decided = Det er ikke bestemt

reach_by-call = Dere ringer meg
reach_by-text_message = Dere sender melding
reach_by-email = Dere sender e-post
reach_by-letter = Dere sender brev
reach_by-through_someone = Dere spør en jeg stoler på

## Competence: fields, scripts, licences

iscedf2013-00 = Grunnleggende fag
iscedf2013-01 = Pedagogikk og undervisning
iscedf2013-02 = Språk, kunst og kultur
iscedf2013-03 = Samfunnsfag og journalistikk
iscedf2013-04 = Økonomi, administrasjon og jus
iscedf2013-05 = Naturfag og matematikk
iscedf2013-06 = Data og IT
iscedf2013-07 = Teknikk, industri og bygg
iscedf2013-08 = Jordbruk, skog, fiske og dyrehelse
iscedf2013-09 = Helse og omsorg
iscedf2013-10 = Service, transport og sikkerhet

scripts-Latn = Latinske bokstaver, som i norsk
scripts-Cyrl = Kyrilliske bokstaver, som i ukrainsk
scripts-Arab = Arabisk skrift, som i arabisk og dari
scripts-Ethi = Etiopisk skrift, som i tigrinja
scripts-Grek = Greske bokstaver
scripts-Hebr = Hebraisk skrift
scripts-Deva = Devanagari, som i hindi
scripts-Beng = Bengalsk skrift
scripts-Taml = Tamilsk skrift
scripts-Thai = Thailandsk skrift
scripts-Mymr = Burmesisk skrift
scripts-Hans = Kinesiske tegn
scripts-Kore = Koreansk skrift
scripts-Geor = Georgiske bokstaver
scripts-Armn = Armenske bokstaver

licence_classes-AM = AM: moped
licence_classes-A = A: motorsykkel
licence_classes-B = B: personbil
licence_classes-BE = BE: bil med stor tilhenger
licence_classes-C1 = C1: lett lastebil
licence_classes-C = C: lastebil
licence_classes-CE = CE: lastebil med stor tilhenger
licence_classes-D1 = D1: minibuss
licence_classes-D = D: buss
licence_classes-DE = DE: buss med stor tilhenger
licence_classes-S = S: snøscooter
licence_classes-T = T: traktor

ability_needs-less_lifting = Å løfte lite
ability_needs-sitting = Å kunne sitte
ability_needs-moving = Å kunne bevege meg
ability_needs-breaks = Flere pauser
ability_needs-larger_text = Større tekst
ability_needs-clear_speech = At folk snakker tydelig
ability_needs-quiet = Et rolig sted
ability_needs-shown_again = Å få vist ting flere ganger
ability_needs-fixed_hours = Faste tider
ability_needs-step_free = Vei uten trapper

## Network: places to meet, free time

arena_kinds-library = Bibliotek
arena_kinds-language_cafe = Språkkafé
arena_kinds-cafe = Kafé eller butikk
arena_kinds-culture_house = Kulturhus
arena_kinds-volunteer_centre = Frivilligsentral
arena_kinds-sport = Idrettshall eller bane
arena_kinds-outdoors = Ute i naturen
arena_kinds-family = Åpen barnehage
arena_kinds-school = Skole eller kurs
arena_kinds-work = Arbeid
arena_kinds-neighbours = Hos naboer
arena_kinds-online = På nett

free_times-daytime = På dagen
free_times-evening = På kvelden
free_times-weekend = I helgen
free_times-varies = Det er ulikt fra uke til uke
free_times-seldom = Jeg har sjelden fri
