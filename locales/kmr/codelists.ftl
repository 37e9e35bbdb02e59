### status: draft

### Lists of choices that several conversations share.

yes_no-yes = Erê
yes_no-no = Na

yes_no_unclear-yes = Erê
yes_no_unclear-no = Na
yes_no_unclear-unclear = Ne zelal e

agree5-1 = Qet ne rast e
agree5-2 = Ne rast e
agree5-3 = Hinekî rast e
agree5-4 = Rast e
agree5-5 = Bi temamî rast e

gender-woman = Jin
gender-man = Mêr
gender-other = Ji van cuda

## Interpreting

interpreter_mode-telephone = Bi telefonê
interpreter_mode-video = Bi vîdyoyê
interpreter_mode-in_person = Li odeyê
interpreter_mode-none = Em bê wergêr diaxivin

interpreter_register-A = A: destûrnameya dewletê û lîsans
interpreter_register-B = B: lîsans, an destûrnameya dewletê û 30 kredî
interpreter_register-C = C: destûrnameya dewletê
interpreter_register-D = D: 30 kredî di wergêriyê de
interpreter_register-E = E: azmûna du zimanan an destûra wergerandina nivîskî, û kursa berpirsiyariya wergêr (Tolkens ansvarsområde)
interpreter_register-not_listed = Di tomarê de tune

## Categories of newcomers

categories-refugee = Parastin wek penaber
categories-family = Malbat
categories-labour = Kar
categories-education = Xwendin
categories-other = Tiştekî din

reasons-work = Kar
reasons-family = Malbat
reasons-flight = Reva ji xeterê
reasons-education = Xwendin
reasons-other = Sedemên din
reasons-not_stated = Nehatiye gotin

permit_basis-protection = Kesek ku li Norwêcê parastin wergirtiye
permit_basis-norwegian_or_nordic = Welatiyekî Norwêc, Swêd, Danîmarka, Fînlenda an Îslandayê
permit_basis-permanent_residence = Kesek ku xwedî rûniştina mayînde ye
permit_basis-eea = Welatiyekî welatekî din ê Yekîtiya Ewropayê an EØS
permit_basis-work_or_study = Kesek ku li vir dixebite an dixwîne
permit_basis-unclear = Ne zelal e

residence_bands-0-3 = Ji 3 mehan kêmtir
residence_bands-3-12 = Ji 3 heta 12 mehan
residence_bands-12-24 = Ji 1 heta 2 salan
residence_bands-24-48 = Ji 2 heta 4 salan
residence_bands-48_ = 4 sal an bêtir

## People

relations-partner = Mêr, jin an hevjîn
relations-child = Zarok
relations-parent = Dê an bav
relations-sibling = Xwişk an bira
relations-other_relative = Xizmekî din
relations-friend = Heval
relations-other = Kesekî din

age_bands-0-5 = 0 heta 5 salî
age_bands-6-15 = 6 heta 15 salî
age_bands-16-17 = 16 an 17 salî
age_bands-18-66 = 18 heta 66 salî
age_bands-67_ = 67 salî an mezintir

## What makes people stay or move

factors-safety = Ewlehî
factors-childhood = Mezinbûna zarokan
factors-low_stress = Leza jiyanê û stres
factors-nature = Xweza
factors-community = Mirov û jîngeha vir
factors-work = Kar
factors-own_home = Xwedîbûna malê
factors-being_somebody = Guhdan û rêzgirtina mirovan
factors-relations = Mirovên ku meriv baş nas dike
factors-everyday_on_foot = Trafîk, û bi peyatî çûyîna her derê
factors-transparency = Ku her kes hev nas dike
factors-children_education = Dibistan û xwendina zarokan
factors-family_friends = Malbat û hevalên nêzîk
factors-size_of_place = Mezinî an biçûkiya cihê
factors-culture_network = Mirovên xwedî heman çandê
factors-competence_used = Bikaranîna zanîn û şiyanan
factors-housing = Mal
factors-health_services = Doktor û xizmetên tenduristiyê
factors-gathering_places = Cihên çand an baweriyê
factors-chance = Tesaduf

## Next steps

owners-municipality = Şaredarî (kommune)
owners-business = Şirket
owners-voluntary = Komeleyên dilxwaz (lag)
owners-state = Dewlet
owners-person = Kes bi xwe

channels-website = Di malpera şaredariyê de
channels-newspaper = Di rojnameya herêmî de
channels-social_media = Di medyaya civakî de
channels-meetings = Di civînan de
channels-report = Di raporekê de

meeting_places-office = Li vir, li ofîsê
meeting_places-at_home = Li mala min
meeting_places-elsewhere = Li cihekî din
meeting_places-telephone = Bi telefonê
meeting_places-video = Bi vîdyoyê
meeting_places-none = Niha em dem nadanin

## Housing and free time

tenure-owns = Mal milkê min e
tenure-cooperative = Para min di kooperatîfeke malan (borettslag) de heye
tenure-rents_private = Min ji kesekî an ji şirketekê kirê kiriye
tenure-rents_municipality = Min ji şaredariyê (kommune) kirê kiriye
tenure-employer = Ez bi riya karê xwe li wir dijîm
tenure-family_friends = Ez li cem malbatê an hevalan dijîm
tenure-temporary = Ji bo demeke kurt ez li kampê (mottak), otêlê an cihekî wisa me
tenure-other = Tiştekî din

interests-football = Futbol
interests-other_sport = Werzişên din
interests-outdoors = Gera li xwezayê
interests-hunting_fishing = Nêçîr û masîgirtin
interests-music = Muzîk û stran
interests-dance_theatre = Dans û şano
interests-handicraft = Karên destan û darkarî
interests-cooking = Çêkirina xwarinê û nan û kekê
interests-reading = Pirtûk
interests-gardening = Baxçe û riwek
interests-animals = Heywan
interests-games = Lîstik û komputer
interests-children_activities = Bi zarokan re tiştek kirin
interests-volunteering = Alîkariya kesên din
interests-learning = Fêrbûna tiştên nû

## Education and occupation

isced2011-0 = Baxçeyê zarokan an pêşdibistan
isced2011-1 = Dibistana seretayî
isced2011-2 = Dibistana navîn
isced2011-3 = Lîse
isced2011-4 = Perwerdehiya piştî lîseyê ku ne zanîngeh e
isced2011-5 = Peymangeha pîşeyî an xwendina bilind a kurt
isced2011-6 = Lîsans (bachelor) an tiştekî wekhev
isced2011-7 = Master an tiştekî wekhev
isced2011-8 = Doktora an tiştekî wekhev

isco08_1-0 = Karên leşkerî
isco08_1-1 = Rêveber
isco08_1-2 = Pîşeyên ku xwendina zanîngehê ya temam dixwazin
isco08_1-3 = Teknîker û karmendên pîşeyî
isco08_1-4 = Karmendên ofîsê
isco08_1-5 = Karkerên firotin û xizmetê
isco08_1-6 = Cotkar, masîgir û karkerên daristanê
isco08_1-7 = Hosta û pîşekar
isco08_1-8 = Operatorên makîneyan û ajokar
isco08_1-9 = Paqijker û karkerên alîkar

isco08_2-01 = Efserên artêşê
isco08_2-02 = Serbazên pileya navîn ên artêşê
isco08_2-03 = Leşkerên asayî
isco08_2-11 = Rêveberên bilind û siyasetmedar
isco08_2-12 = Rêveberên îdare û firotinê
isco08_2-13 = Rêveberên hilberîn û xizmetan
isco08_2-14 = Rêveberên otêl, xwaringeh û dikanan
isco08_2-21 = Zanyarên xwezayê û endezyar, herî kêm çar sal xwendin
isco08_2-22 = Doktor, hemşîre û pisporên din ên tenduristiyê
isco08_2-23 = Mamoste
isco08_2-24 = Pisporên aborî, îdare û firotinê
isco08_2-25 = Pisporên komputer û teknolojiya agahiyê
isco08_2-26 = Hiqûqnas, zanyarên civakî, hunermend û rojnamevan
isco08_2-31 = Teknîkerên zanist û endezyariyê, yek heta sê sal xwendin
isco08_2-32 = Teknîker û alîkarên tenduristiyê
isco08_2-33 = Karmendên aborî û îdareyê
isco08_2-34 = Karmendên hiqûq, karê civakî, werziş û çandê
isco08_2-35 = Teknîkerên komputerê
isco08_2-41 = Sekreter û karmendên ofîsê
isco08_2-42 = Karmendên xizmeta mişteriyan
isco08_2-43 = Karmendên hesabdarî û depoyê
isco08_2-44 = Karmendên din ên ofîsê
isco08_2-51 = Aşpêj, berber û karkerên din ên xizmeta kesane
isco08_2-52 = Firoşkar
isco08_2-53 = Karkerên lênêrînê, alîkarên baxçeyê zarokan û dibistanê
isco08_2-54 = Agirkuj, polîs û parêzvan
isco08_2-61 = Cotkar û baxçevan
isco08_2-62 = Karkerên daristanê, masîgir û xwedîkerên masiyan
isco08_2-63 = Cotkar û masîgirên ku bi berhemên xwe dijîn
isco08_2-71 = Karkerên avahiyan
isco08_2-72 = Karkerên metalê û mekanîker
isco08_2-73 = Pîşekarên destan, karkerên karên hûr û yên çapê
isco08_2-74 = Elektrîkvan û karkerên elektronîkê
isco08_2-75 = Karkerên xwarin, dar û qumaşê
isco08_2-81 = Operatorên makîneyên hilberînê
isco08_2-82 = Montajker
isco08_2-83 = Ajokar û ajokarên makîneyên gerok
isco08_2-91 = Paqijker
isco08_2-92 = Karkerên alîkar di çandinî, daristan û masîgiriyê de
isco08_2-93 = Karkerên alîkar di avahî, pîşesazî û veguhastinê de
isco08_2-94 = Alîkarên metbexê
isco08_2-95 = Firoşkar û karkerên kolanê
isco08_2-96 = Berhevkarên çopê û karkerên alîkar ên din

cefr-A1 = A1: gotin û hevokên sade
cefr-A2 = A2: axaftinên sade li ser tiştên naskirî
cefr-B1 = B1: têra jiyana rojane dike
cefr-B2 = B2: têra piraniya karan dike
cefr-C1 = C1: herikbar
cefr-C2 = C2: wek zimanê dayikê

## Moving, and how to reach somebody

deciders-alone = Ez bi tenê
deciders-with_partner = Ez û hevjînê an hevjîna min
deciders-whole_family = Hemû malbat bi hev re
deciders-someone_else = Kesekî din

destinations-neighbour = Şaredariyeke nêzîk
destinations-town = Bajarek li Norwêcê
destinations-rural = Cihekî biçûktir li Norwêcê
destinations-abroad = Welatekî din
destinations-not_decided = Hê nehatiye biryardan

reach_by-call = Telefonî min bikin
reach_by-text_message = Mesajê ji min re bişînin
reach_by-email = E-nameyê ji min re bişînin
reach_by-letter = Nameyê ji min re bişînin
reach_by-through_someone = Ji kesekî bipirsin ku ez pê bawer im

## Competence: fields, scripts, licences

iscedf2013-00 = Dersên bingehîn
iscedf2013-01 = Perwerde û mamostetî
iscedf2013-02 = Ziman, huner û çand
iscedf2013-03 = Zanistên civakî û rojnamegerî
iscedf2013-04 = Aborî, îdare û hiqûq
iscedf2013-05 = Zanistên xwezayî û matematîk
iscedf2013-06 = Komputer û teknolojiya agahiyê
iscedf2013-07 = Teknîk, pîşesazî û avahî
iscedf2013-08 = Çandinî, daristan, masîgirî û tenduristiya heywanan
iscedf2013-09 = Tenduristî û lênêrîn
iscedf2013-10 = Xizmet, veguhastin û ewlehî

scripts-Latn = Tîpên latînî, wek norwecî
scripts-Cyrl = Tîpên kirîlî, wek ukraynî
scripts-Arab = Nivîsa erebî, wek erebî û derî
scripts-Ethi = Nivîsa etîyopî, wek tigrînî
scripts-Grek = Tîpên yûnanî
scripts-Hebr = Nivîsa îbranî
scripts-Deva = Devanagarî, wek hindî
scripts-Beng = Nivîsa bengalî
scripts-Taml = Nivîsa tamîlî
scripts-Thai = Nivîsa tayî
scripts-Mymr = Nivîsa burmayî
scripts-Hans = Nivîsa çînî
scripts-Kore = Nivîsa koreyî
scripts-Geor = Tîpên gurcî
scripts-Armn = Tîpên ermenî

licence_classes-AM = AM: motorsîkleta biçûk (moped)
licence_classes-A = A: motorsîklet
licence_classes-B = B: erebe
licence_classes-BE = BE: erebe bi trêlera mezin re
licence_classes-C1 = C1: kamyona sivik
licence_classes-C = C: kamyon
licence_classes-CE = CE: kamyon bi trêlera mezin re
licence_classes-D1 = D1: mînîbus
licence_classes-D = D: otobus
licence_classes-DE = DE: otobus bi trêlera mezin re
licence_classes-S = S: motora berfê (snøscooter)
licence_classes-T = T: traktor

ability_needs-less_lifting = Hindik rakirina tiştên giran
ability_needs-sitting = Derfeta rûniştinê
ability_needs-moving = Derfeta livînê
ability_needs-breaks = Bêtir navber
ability_needs-larger_text = Nivîsa mezintir
ability_needs-clear_speech = Ku mirov zelal biaxivin
ability_needs-quiet = Cihekî bêdeng
ability_needs-shown_again = Ku tişt çend caran bên nîşandan
ability_needs-fixed_hours = Saetên sabît
ability_needs-step_free = Rêya bê derenceyan

## Network: places to meet, free time

arena_kinds-library = Pirtûkxane
arena_kinds-language_cafe = Kafeya ziman (språkkafé)
arena_kinds-cafe = Kafe an dikan
arena_kinds-culture_house = Mala çandê
arena_kinds-volunteer_centre = Navenda dilxwazan (frivilligsentral)
arena_kinds-sport = Salon an qada werzişê
arena_kinds-outdoors = Li derve, li xwezayê
arena_kinds-family = Baxçeyê zarokan ê vekirî (åpen barnehage)
arena_kinds-school = Dibistan an kurs
arena_kinds-work = Kar
arena_kinds-neighbours = Li cem cîranan
arena_kinds-online = Li ser înternetê

free_times-daytime = Bi roj
free_times-evening = Êvarê
free_times-weekend = Dawiya hefteyê
free_times-varies = Ji hefteyê heta hefteyê cuda ye
free_times-seldom = Kêm caran vala me
