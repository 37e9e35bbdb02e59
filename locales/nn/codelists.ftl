### Lists of choices that several conversations share.

yes_no-yes = Ja
yes_no-no = Nei

yes_no_unclear-yes = Ja
yes_no_unclear-no = Nei
yes_no_unclear-unclear = Det er uklart

agree5-1 = Passar svært dårleg
agree5-2 = Passar dårleg
agree5-3 = Passar delvis
agree5-4 = Passar godt
agree5-5 = Passar svært godt

gender-woman = Kvinne
gender-man = Mann
gender-other = Noko anna

## Interpreting

interpreter_mode-telephone = På telefon
interpreter_mode-video = På skjerm
interpreter_mode-in_person = I rommet
interpreter_mode-none = Vi snakkar utan tolk

interpreter_register-A = A: statsautorisasjon og bachelorgrad
interpreter_register-B = B: bachelorgrad, eller statsautorisasjon og 30 studiepoeng
interpreter_register-C = C: statsautorisasjon
interpreter_register-D = D: 30 studiepoeng i tolking
interpreter_register-E = E: tospråkstest eller translatør, og kurset Tolkens ansvarsområde
interpreter_register-not_listed = Står ikkje i registeret

## Categories of newcomers

categories-refugee = Vern som flyktning
categories-family = Familie
categories-labour = Arbeid
categories-education = Utdanning
categories-other = Noko anna

reasons-work = Arbeid
reasons-family = Familie
reasons-flight = Flukt
reasons-education = Utdanning
reasons-other = Andre grunnar
reasons-not_stated = Ikkje oppgjeve

permit_basis-protection = Ein som har fått vern i Noreg
permit_basis-norwegian_or_nordic = Ein statsborgar i Noreg, Sverige, Danmark, Finland eller Island
permit_basis-permanent_residence = Ein som har permanent opphald
permit_basis-eea = Ein borgar av eit anna land i EU eller EØS
permit_basis-work_or_study = Ein som arbeider eller studerer her
permit_basis-unclear = Det er uklart

residence_bands-0-3 = Under 3 månader
residence_bands-3-12 = 3 til 12 månader
residence_bands-12-24 = 1 til 2 år
residence_bands-24-48 = 2 til 4 år
residence_bands-48_ = 4 år eller meir

## People

relations-partner = Ektefelle eller sambuar
relations-child = Barn
relations-parent = Mor eller far
relations-sibling = Syster eller bror
relations-other_relative = Ein annan i slekta
relations-friend = Ven
relations-other = Nokon andre

age_bands-0-5 = 0 til 5 år
age_bands-6-15 = 6 til 15 år
age_bands-16-17 = 16 eller 17 år
age_bands-18-66 = 18 til 66 år
age_bands-67_ = 67 år eller meir

## What makes people stay or move

factors-safety = Tryggleik
factors-childhood = Oppvekst for barn
factors-low_stress = Tempo og stress
factors-nature = Naturen
factors-community = Lokalmiljøet
factors-work = Arbeid
factors-own_home = Å eige sin eigen bustad
factors-being_somebody = Om folk bryr seg og viser respekt
factors-relations = Folk ein kjenner godt
factors-everyday_on_foot = Trafikk, og å kunne gå dit ein skal
factors-transparency = At alle kjenner alle
factors-children_education = Skule og utdanning for barna
factors-family_friends = Familie og nære vener
factors-size_of_place = Kor stor staden er
factors-culture_network = Folk med same kultur
factors-competence_used = Å få brukt det ein kan
factors-housing = Bustaden
factors-health_services = Lege og helsetenester
factors-gathering_places = Stader for kultur eller tru
factors-chance = Tilfeldigheiter

## Next steps

owners-municipality = Kommunen
owners-business = Næringslivet
owners-voluntary = Frivillige lag
owners-state = Staten
owners-person = Personen sjølv

channels-website = På nettsidene til kommunen
channels-newspaper = I lokalavisa
channels-social_media = I sosiale medium
channels-meetings = I møte
channels-report = I ein rapport

meeting_places-office = Her på kontoret
meeting_places-at_home = Heime hos meg
meeting_places-elsewhere = Ein annan stad
meeting_places-telephone = På telefon
meeting_places-video = På skjerm
meeting_places-none = Ingen avtale no

## Housing and free time

tenure-owns = Eg eig bustaden
tenure-cooperative = Eg eig i eit burettslag
tenure-rents_private = Eg leiger av ein privatperson eller eit firma
tenure-rents_municipality = Eg leiger av kommunen
tenure-employer = Eg bur gjennom arbeidet
tenure-family_friends = Eg bur hos familie eller vener
tenure-temporary = Eg bur ei kort tid på mottak, hotell eller liknande
tenure-other = Noko anna

interests-football = Fotball
interests-other_sport = Annan idrett
interests-outdoors = Tur i naturen
interests-hunting_fishing = Jakt og fiske
interests-music = Musikk og song
interests-dance_theatre = Dans og teater
interests-handicraft = Handarbeid og snikring
interests-cooking = Mat og baking
interests-reading = Bøker
interests-gardening = Hage og planter
interests-animals = Dyr
interests-games = Spel og data
interests-children_activities = Å gjere noko saman med barn
interests-volunteering = Å hjelpe andre
interests-learning = Å lære noko nytt

## Education and occupation

isced2011-0 = Barnehage eller førskule
isced2011-1 = Barneskule
isced2011-2 = Ungdomsskule
isced2011-3 = Vidaregåande skule
isced2011-4 = Påbygging etter vidaregåande skule
isced2011-5 = Fagskule eller kort høgare utdanning
isced2011-6 = Bachelor eller tilsvarande
isced2011-7 = Master eller tilsvarande
isced2011-8 = Doktorgrad eller tilsvarande

isco08_1-0 = Militære yrke
isco08_1-1 = Leiarar
isco08_1-2 = Akademiske yrke
isco08_1-3 = Høgskuleyrke
isco08_1-4 = Kontoryrke
isco08_1-5 = Sals- og serviceyrke
isco08_1-6 = Bønder, fiskarar og skogbrukarar
isco08_1-7 = Handverkarar
isco08_1-8 = Prosess- og maskinoperatørar, sjåførar
isco08_1-9 = Reinhaldarar og hjelpearbeidarar

isco08_2-01 = Offiserar
isco08_2-02 = Befal og spesialistar i Forsvaret
isco08_2-03 = Menige soldatar
isco08_2-11 = Toppleiarar og politikarar
isco08_2-12 = Leiarar i administrasjon og sal
isco08_2-13 = Leiarar i produksjon og tenester
isco08_2-14 = Leiarar i hotell, restaurant og butikk
isco08_2-21 = Realistar og sivilingeniørar, minst fire års studium
isco08_2-22 = Legar, sjukepleiarar og andre helsefaglege yrke
isco08_2-23 = Lærarar og andre undervisningsyrke
isco08_2-24 = Rådgivarar i økonomi, administrasjon og sal
isco08_2-25 = Rådgivarar og utviklarar i IKT
isco08_2-26 = Juristar, samfunnsvitarar, kunstnarar og journalistar
isco08_2-31 = Ingeniørar og teknikarar, eitt til tre års studium
isco08_2-32 = Teknikarar og assistentar i helse
isco08_2-33 = Medarbeidarar i økonomi og administrasjon
isco08_2-34 = Medarbeidarar i juss, sosialt arbeid, idrett og kultur
isco08_2-35 = IKT-teknikarar
isco08_2-41 = Sekretærar og kontormedarbeidarar
isco08_2-42 = Kundebehandlarar
isco08_2-43 = Medarbeidarar i rekneskap og lager
isco08_2-44 = Andre kontormedarbeidarar
isco08_2-51 = Kokkar, frisørar og andre i personleg service
isco08_2-52 = Seljarar
isco08_2-53 = Pleiarar, barnehage- og skuleassistentar
isco08_2-54 = Brannfolk, politi og vektarar
isco08_2-61 = Bønder og gartnarar
isco08_2-62 = Skogbrukarar, fiskarar og fiskeoppdrettarar
isco08_2-63 = Bønder og fiskarar som lever av eigen produksjon
isco08_2-71 = Byggjearbeidarar
isco08_2-72 = Metallarbeidarar og mekanikarar
isco08_2-73 = Kunsthandverkarar, presisjonsarbeidarar og trykkjarar
isco08_2-74 = Elektrikarar og elektronikarar
isco08_2-75 = Arbeidarar i mat, tre og tekstil
isco08_2-81 = Prosess- og maskinoperatørar
isco08_2-82 = Montørar
isco08_2-83 = Sjåførar og førarar av maskiner
isco08_2-91 = Reinhaldarar
isco08_2-92 = Hjelpearbeidarar i jordbruk, skogbruk og fiske
isco08_2-93 = Hjelpearbeidarar i bygg, industri og transport
isco08_2-94 = Kjøkenassistentar
isco08_2-95 = Gateseljarar og arbeidarar på gata
isco08_2-96 = Renovasjonsarbeidarar og andre hjelpearbeidarar

cefr-A1 = A1: enkle ord og setningar
cefr-A2 = A2: enkle samtalar om kjende ting
cefr-B1 = B1: klarer seg i kvardagen
cefr-B2 = B2: klarer seg i dei fleste jobbar
cefr-C1 = C1: flytande
cefr-C2 = C2: som eit morsmål

## Moving, and how to reach somebody

deciders-alone = Eg åleine
deciders-with_partner = Eg og partnaren min
deciders-whole_family = Heile familien saman
deciders-someone_else = Ein annan

destinations-neighbour = Ein kommune i nærleiken
destinations-town = Ein by i Noreg
destinations-rural = Ein mindre stad i Noreg
destinations-abroad = Eit anna land
destinations-not_decided = Det er ikkje avgjort

reach_by-call = De ringjer meg
reach_by-text_message = De sender melding
reach_by-email = De sender e-post
reach_by-letter = De sender brev
reach_by-through_someone = De spør ein eg stoler på

## Competence: fields, scripts, licences

iscedf2013-00 = Grunnleggjande fag
iscedf2013-01 = Pedagogikk og undervisning
iscedf2013-02 = Språk, kunst og kultur
iscedf2013-03 = Samfunnsfag og journalistikk
iscedf2013-04 = Økonomi, administrasjon og jus
iscedf2013-05 = Naturfag og matematikk
iscedf2013-06 = Data og IT
iscedf2013-07 = Teknikk, industri og bygg
iscedf2013-08 = Jordbruk, skog, fiske og dyrehelse
iscedf2013-09 = Helse og omsorg
iscedf2013-10 = Service, transport og tryggleik

scripts-Latn = Latinske bokstavar, som i norsk
scripts-Cyrl = Kyrilliske bokstavar, som i ukrainsk
scripts-Arab = Arabisk skrift, som i arabisk og dari
scripts-Ethi = Etiopisk skrift, som i tigrinja
scripts-Grek = Greske bokstavar
scripts-Hebr = Hebraisk skrift
scripts-Deva = Devanagari, som i hindi
scripts-Beng = Bengalsk skrift
scripts-Taml = Tamilsk skrift
scripts-Thai = Thailandsk skrift
scripts-Mymr = Burmesisk skrift
scripts-Hans = Kinesiske teikn
scripts-Kore = Koreansk skrift
scripts-Geor = Georgiske bokstavar
scripts-Armn = Armenske bokstavar

licence_classes-AM = AM: moped
licence_classes-A = A: motorsykkel
licence_classes-B = B: personbil
licence_classes-BE = BE: bil med stor tilhengjar
licence_classes-C1 = C1: lett lastebil
licence_classes-C = C: lastebil
licence_classes-CE = CE: lastebil med stor tilhengjar
licence_classes-D1 = D1: minibuss
licence_classes-D = D: buss
licence_classes-DE = DE: buss med stor tilhengjar
licence_classes-S = S: snøskuter
licence_classes-T = T: traktor

ability_needs-less_lifting = Å løfte lite
ability_needs-sitting = Å kunne sitje
ability_needs-moving = Å kunne røre meg
ability_needs-breaks = Fleire pausar
ability_needs-larger_text = Større tekst
ability_needs-clear_speech = At folk snakkar tydeleg
ability_needs-quiet = Ein roleg stad
ability_needs-shown_again = Å få vist ting fleire gonger
ability_needs-fixed_hours = Faste tider
ability_needs-step_free = Veg utan trapper

## Network: places to meet, free time

arena_kinds-library = Bibliotek
arena_kinds-language_cafe = Språkkafé
arena_kinds-cafe = Kafé eller butikk
arena_kinds-culture_house = Kulturhus
arena_kinds-volunteer_centre = Frivilligsentral
arena_kinds-sport = Idrettshall eller bane
arena_kinds-outdoors = Ute i naturen
arena_kinds-family = Open barnehage
arena_kinds-school = Skule eller kurs
arena_kinds-work = Arbeid
arena_kinds-neighbours = Hos naboar
arena_kinds-online = På nett

free_times-daytime = På dagen
free_times-evening = På kvelden
free_times-weekend = I helga
free_times-varies = Det er ulikt frå veke til veke
free_times-seldom = Eg har sjeldan fri
