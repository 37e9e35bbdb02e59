### status: draft

### Lists of choices that several conversations share.

yes_no-yes = Haa
yes_no-no = Maya

yes_no_unclear-yes = Haa
yes_no_unclear-no = Maya
yes_no_unclear-unclear = Ma cadda

agree5-1 = Run maaha haba yaraatee
agree5-2 = Inta badan run maaha
agree5-3 = Qayb ahaan waa run
agree5-4 = Inta badan waa run
agree5-5 = Gabi ahaan waa run

gender-woman = Haweeney
gender-man = Nin
gender-other = Wax kale

## Interpreting

interpreter_mode-telephone = Telefoon
interpreter_mode-video = Muuqaal shaashadda ah
interpreter_mode-in_person = Qolka ayuu nala joogaa
interpreter_mode-none = Turjubaan la’aan ayaan ku hadlaynaa

interpreter_register-A = A: oggolaanshaha dowladda iyo shahaadada bachelor
interpreter_register-B = B: shahaadada bachelor, ama oggolaanshaha dowladda iyo 30 dhibcood
interpreter_register-C = C: oggolaanshaha dowladda
interpreter_register-D = D: 30 dhibcood oo turjumaad ah
interpreter_register-E = E: imtixaanka laba luqadood ama turjubaan qoraal, iyo koorsada waajibaadka turjubaanka
interpreter_register-not_listed = Diiwaanka kuma jiro

## Categories of newcomers

categories-refugee = Magangelyada qaxootiga
categories-family = Qoys
categories-labour = Shaqo
categories-education = Waxbarasho
categories-other = Wax kale

reasons-work = Shaqo
reasons-family = Qoys
reasons-flight = Qaxitaan
reasons-education = Waxbarasho
reasons-other = Sababo kale
reasons-not_stated = Lama sheegin

permit_basis-protection = Qof Norway magangelyo ka helay
permit_basis-norwegian_or_nordic = Muwaadin u dhashay Norway, Iswiidhan, Denmark, Finland ama Iceland
permit_basis-permanent_residence = Qof haysta sharci joogto ah
permit_basis-eea = Muwaadin waddan kale oo ka tirsan Midowga Yurub ama EØS
permit_basis-work_or_study = Qof halkan ka shaqeeya ama wax ka barta
permit_basis-unclear = Ma cadda

residence_bands-0-3 = In ka yar 3 bilood
residence_bands-3-12 = 3 ilaa 12 bilood
residence_bands-12-24 = 1 ilaa 2 sano
residence_bands-24-48 = 2 ilaa 4 sano
residence_bands-48_ = 4 sano ama ka badan

## People

relations-partner = Nin, xaas ama lammaane
relations-child = Ilmo
relations-parent = Hooyo ama aabbe
relations-sibling = Walaal
relations-other_relative = Qaraabo kale
relations-friend = Saaxiib
relations-other = Qof kale

age_bands-0-5 = 0 ilaa 5 sano
age_bands-6-15 = 6 ilaa 15 sano
age_bands-16-17 = 16 ama 17 sano
age_bands-18-66 = 18 ilaa 66 sano
age_bands-67_ = 67 sano ama ka badan

## What makes people stay or move

factors-safety = Ammaan
factors-childhood = Sida carruurtu ku koraan
factors-low_stress = Xawaaraha nolosha iyo walbahaarka
factors-nature = Dabiicadda
factors-community = Nolosha iyo dadka deegaanka
factors-work = Shaqo
factors-own_home = In la yeesho guri la leeyahay
factors-being_somebody = In dadku danayn iyo ixtiraam muujiyaan
factors-relations = Dad si fiican la isku yaqaan
factors-everyday_on_foot = Gaadiidka, iyo in lug lagu socon karo
factors-transparency = In qof walba qof walba yaqaan
factors-children_education = Iskuulka iyo waxbarashada carruurta
factors-family_friends = Qoyska iyo saaxiibbada dhow
factors-size_of_place = Inta meeshu le’eg tahay
factors-culture_network = Dad isku dhaqan ah
factors-competence_used = In aqoonta la isticmaalo
factors-housing = Guriga
factors-health_services = Dhakhtarka iyo adeegga caafimaadka
factors-gathering_places = Meelaha dhaqanka ama diinta
factors-chance = Si kadis ah

## Next steps

owners-municipality = Degmada (kommune)
owners-business = Shirkadaha
owners-voluntary = Ururrada iskaa wax u qabso (lag)
owners-state = Dowladda
owners-person = Qofka

channels-website = Bogga internetka ee degmada
channels-newspaper = Wargeyska deegaanka
channels-social_media = Baraha bulshada
channels-meetings = Kulammada
channels-report = Warbixin

meeting_places-office = Halkan, xafiiska
meeting_places-at_home = Gurigayga
meeting_places-elsewhere = Meel kale
meeting_places-telephone = Telefoon
meeting_places-video = Muuqaal shaashadda ah
meeting_places-none = Hadda ballan ma jiro

## Housing and free time

tenure-owns = Aniga ayaa guriga leh
tenure-cooperative = Waxaan saami ku leeyahay iskaashato guryo (borettslag)
tenure-rents_private = Waxaan ka kireystaa qof ama shirkad
tenure-rents_municipality = Waxaan ka kireystaa degmada (kommune)
tenure-employer = Guriga shaqada ayaa i siisay
tenure-family_friends = Waxaan la noolahay qoys ama saaxiibbo
tenure-temporary = Muddo gaaban ayaan ku noolahay xero (mottak), hoteel ama wax la mid ah
tenure-other = Wax kale

interests-football = Kubbadda cagta
interests-other_sport = Ciyaar kale
interests-outdoors = Socod dabiicadda dhexdeeda ah
interests-hunting_fishing = Ugaarsi iyo kalluumaysi
interests-music = Muusig iyo heesid
interests-dance_theatre = Qoob-ka-ciyaar iyo riwaayad
interests-handicraft = Farsamada gacanta iyo nijaarad
interests-cooking = Cunto karin iyo dubis
interests-reading = Buugaag
interests-gardening = Beer iyo dhir
interests-animals = Xayawaan
interests-games = Ciyaaro iyo kombiyuutar
interests-children_activities = In carruurta wax lala sameeyo
interests-volunteering = In dadka kale la caawiyo
interests-learning = In wax cusub la barto

## Education and occupation

isced2011-0 = Xannaano carruureed ama iskuulka ka hor
isced2011-1 = Dugsi hoose
isced2011-2 = Dugsi dhexe
isced2011-3 = Dugsi sare
isced2011-4 = Waxbarasho dugsiga sare ka dib, jaamacad maaha
isced2011-5 = Kulliyad farsamo ama waxbarasho sare oo gaaban
isced2011-6 = Bachelor ama wax u dhigma
isced2011-7 = Master ama wax u dhigma
isced2011-8 = Doktoor (PhD) ama wax u dhigma

isco08_1-0 = Ciidanka
isco08_1-1 = Maamulayaal
isco08_1-2 = Shaqooyin u baahan jaamacad dheer
isco08_1-3 = Farsamayaqaanno iyo khubaro
isco08_1-4 = Shaqaalaha xafiiska
isco08_1-5 = Shaqaalaha iibka iyo adeegga
isco08_1-6 = Beeraley, kalluumaysato iyo shaqaalaha kaymaha
isco08_1-7 = Xirfadlayaasha gacanta
isco08_1-8 = Kuwa mashiinnada ku shaqeeya iyo darawallo
isco08_1-9 = Nadiifiyayaal iyo gargaarayaal

isco08_2-01 = Saraakiil ciidan
isco08_2-02 = Saraakiil xigeen iyo khubaro ciidan
isco08_2-03 = Askar
isco08_2-11 = Madax sare iyo siyaasiyiin
isco08_2-12 = Maamulayaal xafiis iyo iib
isco08_2-13 = Maamulayaal wax soo saar iyo adeeg
isco08_2-14 = Maamulayaal hoteel, makhaayad iyo dukaan
isco08_2-21 = Saynisyahanno iyo injineerro, ugu yaraan afar sano oo jaamacad ah
isco08_2-22 = Dhakhaatiir, kalkaaliyayaal iyo khubaro kale oo caafimaad
isco08_2-23 = Macallimiin
isco08_2-24 = Khubaro dhaqaale, maamul iyo iib
isco08_2-25 = Khubaro kombiyuutar (IT)
isco08_2-26 = Qareenno, aqoonyahanno bulsho, fannaaniin iyo suxufiyiin
isco08_2-31 = Farsamayaqaanno injineernimo, hal ilaa saddex sano oo waxbarasho ah
isco08_2-32 = Farsamayaqaanno iyo kaaliyayaal caafimaad
isco08_2-33 = Shaqaale dhaqaale iyo maamul
isco08_2-34 = Shaqaale sharci, arrimo bulsho, ciyaaro iyo dhaqan
isco08_2-35 = Farsamayaqaanno kombiyuutar (IT)
isco08_2-41 = Xoghayayaal iyo shaqaale xafiis
isco08_2-42 = Shaqaale macaamiisha u adeega
isco08_2-43 = Shaqaale xisaab iyo bakhaar
isco08_2-44 = Shaqaale kale oo xafiis
isco08_2-51 = Kariyayaal, timo-jarayaal iyo adeegyo kale oo dadka loo qabto
isco08_2-52 = Iibiyayaal
isco08_2-53 = Daryeelayaal, kaaliyayaal xannaano iyo iskuul
isco08_2-54 = Dab-damis, boolis iyo ilaalo
isco08_2-61 = Beeraley
isco08_2-62 = Shaqaale kaymo, kalluumaysato iyo dhaqayaal kalluun
isco08_2-63 = Beeraley iyo kalluumaysato ku nool wax soo saarkooda
isco08_2-71 = Shaqaale dhismo, koronto maaha
isco08_2-72 = Shaqaale bir iyo makaanikyo
isco08_2-73 = Farshaxan gacmeed, shaqo sax ah iyo daabacaad
isco08_2-74 = Koronto-yaqaanno iyo elektaroonig
isco08_2-75 = Shaqaale cunto, alwaax iyo dhar
isco08_2-81 = Kuwa mashiinnada warshadaha ku shaqeeya
isco08_2-82 = Kuwa qaybaha isku rakiba
isco08_2-83 = Darawallo iyo kuwa mashiinnada wada
isco08_2-91 = Nadiifiyayaal
isco08_2-92 = Gargaarayaal beeraha, kaymaha iyo kalluumaysiga
isco08_2-93 = Gargaarayaal dhismaha, warshadaha iyo gaadiidka
isco08_2-94 = Gargaarayaal jikada
isco08_2-95 = Kuwa waddada wax ku iibiya ama ka shaqeeya
isco08_2-96 = Shaqaalaha qashinka iyo gargaarayaal kale

cefr-A1 = A1: erayo iyo weero fudud
cefr-A2 = A2: sheekooyin fudud oo waxyaabo la yaqaan ku saabsan
cefr-B1 = B1: nolol maalmeedka ayay ku filan tahay
cefr-B2 = B2: shaqooyinka badankood ayay ku filan tahay
cefr-C1 = C1: si fiican oo fudud
cefr-C2 = C2: sida afka hooyo

## Moving, and how to reach somebody

deciders-alone = Aniga oo keliya
deciders-with_partner = Aniga iyo xaaskayga, ninkayga ama lammaanahayga
deciders-whole_family = Qoyska oo dhan
deciders-someone_else = Qof kale

destinations-neighbour = Degmo dhow
destinations-town = Magaalo Norway ku taal
destinations-rural = Meel ka yar oo Norway ku taal
destinations-abroad = Waddan kale
destinations-not_decided = Weli lama go’aansan

reach_by-call = I soo wac
reach_by-text_message = Fariin qoraal ah ii soo dir
reach_by-email = Iimayl ii soo dir
reach_by-letter = Warqad ii soo dir
reach_by-through_someone = Weydii qof aan ku kalsoonahay

## Competence: fields, scripts, licences

iscedf2013-00 = Xirfadaha aasaasiga ah
iscedf2013-01 = Barbaarinta iyo macallinnimada
iscedf2013-02 = Luqadaha, farshaxanka iyo dhaqanka
iscedf2013-03 = Cilmiga bulshada iyo saxaafadda
iscedf2013-04 = Dhaqaalaha, maamulka iyo sharciga
iscedf2013-05 = Cilmiga dabiiciga iyo xisaabta
iscedf2013-06 = Kombiyuutarka iyo IT
iscedf2013-07 = Farsamada, warshadaha iyo dhismaha
iscedf2013-08 = Beeraha, kaymaha, kalluunka iyo caafimaadka xoolaha
iscedf2013-09 = Caafimaadka iyo daryeelka
iscedf2013-10 = Adeegga, gaadiidka iyo amniga

scripts-Latn = Xarfaha Laatiinka, sida af-Noorwiijiga
scripts-Cyrl = Xarfaha Siriilikada, sida af-Yukrayniyaanka
scripts-Arab = Farta Carabiga, sida Carabiga iyo Dariga
scripts-Ethi = Farta Itoobiya, sida Tigriinyada
scripts-Grek = Xarfaha Giriigga
scripts-Hebr = Farta Cibraaniga
scripts-Deva = Farta Devanagari, sida Hindiga
scripts-Beng = Farta Bangaaliga
scripts-Taml = Farta Tamilka
scripts-Thai = Farta Taayga
scripts-Mymr = Farta Burma
scripts-Hans = Farta Shiinaha
scripts-Kore = Farta Kuuriya
scripts-Geor = Xarfaha Joorjiyaanka
scripts-Armn = Xarfaha Armeeniga

licence_classes-AM = AM: mooto yar (moped)
licence_classes-A = A: mooto
licence_classes-B = B: baabuur yar
licence_classes-BE = BE: baabuur jiida gaari weyn
licence_classes-C1 = C1: gaari xamuul oo fudud
licence_classes-C = C: gaari xamuul
licence_classes-CE = CE: gaari xamuul oo jiida gaari weyn
licence_classes-D1 = D1: bas yar
licence_classes-D = D: bas
licence_classes-DE = DE: bas jiida gaari weyn
licence_classes-S = S: mootada barafka
licence_classes-T = T: cagafcagaf

ability_needs-less_lifting = In aan wax badan la qaadin
ability_needs-sitting = In la fadhiisan karo
ability_needs-moving = In la dhaqaaqi karo
ability_needs-breaks = Nasasho badan
ability_needs-larger_text = Qoraal ka weyn
ability_needs-clear_speech = In dadku si cad u hadlaan
ability_needs-quiet = Meel deggan
ability_needs-shown_again = In wax dhowr jeer la i tuso
ability_needs-fixed_hours = Saacado go’an
ability_needs-step_free = Waddo aan jaranjaro lahayn

## Network: places to meet, free time

arena_kinds-library = Maktabad
arena_kinds-language_cafe = Makhaayadda luqadda (språkkafé)
arena_kinds-cafe = Makhaayad ama dukaan
arena_kinds-culture_house = Xarunta dhaqanka
arena_kinds-volunteer_centre = Xarunta iskaa wax u qabso (frivilligsentral)
arena_kinds-sport = Hoolka ama garoonka ciyaaraha
arena_kinds-outdoors = Dibadda, dabiicadda
arena_kinds-family = Xannaano carruureed oo furan (åpen barnehage)
arena_kinds-school = Iskuul ama koorso
arena_kinds-work = Shaqo
arena_kinds-neighbours = Deriska
arena_kinds-online = Internetka

free_times-daytime = Maalintii
free_times-evening = Fiidkii
free_times-weekend = Dhammaadka toddobaadka
free_times-varies = Toddobaad walba way ka duwan tahay
free_times-seldom = Dhif ayaan firaaqo helaa
