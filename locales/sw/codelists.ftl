### status: draft

### Lists of choices that several conversations share.

yes_no-yes = Ndiyo
yes_no-no = Hapana

yes_no_unclear-yes = Ndiyo
yes_no_unclear-no = Hapana
yes_no_unclear-unclear = Si wazi

agree5-1 = Si kweli hata kidogo
agree5-2 = Kwa kiasi kikubwa si kweli
agree5-3 = Ni kweli kwa sehemu
agree5-4 = Kwa kiasi kikubwa ni kweli
agree5-5 = Ni kweli kabisa

gender-woman = Mwanamke
gender-man = Mwanamume
gender-other = Nyingine

## Interpreting

interpreter_mode-telephone = Kwa simu
interpreter_mode-video = Kwa video
interpreter_mode-in_person = Chumbani pamoja nasi
interpreter_mode-none = Tunazungumza bila mkalimani

interpreter_register-A = A: idhini ya serikali na shahada ya kwanza
interpreter_register-B = B: shahada ya kwanza, au idhini ya serikali na krediti 30
interpreter_register-C = C: idhini ya serikali
interpreter_register-D = D: krediti 30 za ukalimani
interpreter_register-E = E: mtihani wa lugha mbili au mtafsiri wa maandishi, na kozi ya wajibu wa mkalimani
interpreter_register-not_listed = Hayupo katika rejesta

## Categories of newcomers

categories-refugee = Ulinzi kama mkimbizi
categories-family = Familia
categories-labour = Kazi
categories-education = Masomo
categories-other = Kitu kingine

reasons-work = Kazi
reasons-family = Familia
reasons-flight = Kukimbia hatari
reasons-education = Masomo
reasons-other = Sababu nyingine
reasons-not_stated = Haikutajwa

permit_basis-protection = Mtu aliyepata ulinzi nchini Norwe
permit_basis-norwegian_or_nordic = Raia wa Norwe, Uswidi, Denmaki, Ufini au Aisilandi
permit_basis-permanent_residence = Mtu mwenye kibali cha kudumu cha ukaaji
permit_basis-eea = Raia wa nchi nyingine ya Umoja wa Ulaya au EØS
permit_basis-work_or_study = Mtu anayefanya kazi au anayesoma hapa
permit_basis-unclear = Si wazi

residence_bands-0-3 = Chini ya miezi 3
residence_bands-3-12 = Miezi 3 hadi 12
residence_bands-12-24 = Mwaka 1 hadi miaka 2
residence_bands-24-48 = Miaka 2 hadi 4
residence_bands-48_ = Miaka 4 au zaidi

## People

relations-partner = Mume, mke au mwenzi
relations-child = Mtoto
relations-parent = Mama au baba
relations-sibling = Dada au kaka
relations-other_relative = Jamaa mwingine wa familia
relations-friend = Rafiki
relations-other = Mtu mwingine

age_bands-0-5 = Miaka 0 hadi 5
age_bands-6-15 = Miaka 6 hadi 15
age_bands-16-17 = Miaka 16 au 17
age_bands-18-66 = Miaka 18 hadi 66
age_bands-67_ = Miaka 67 au zaidi

## What makes people stay or move

factors-safety = Usalama
factors-childhood = Makuzi ya watoto
factors-low_stress = Kasi ya maisha na msongo wa mawazo
factors-nature = Mazingira ya asili
factors-community = Maisha na watu wa mtaani
factors-work = Kazi
factors-own_home = Kumiliki nyumba yako mwenyewe
factors-being_somebody = Watu kujali na kuonyesha heshima
factors-relations = Watu unaowafahamu vizuri
factors-everyday_on_foot = Magari barabarani, na kuweza kwenda kwa miguu
factors-transparency = Kila mtu kumjua kila mtu
factors-children_education = Shule na elimu ya watoto
factors-family_friends = Familia na marafiki wa karibu
factors-size_of_place = Ukubwa wa mahali
factors-culture_network = Watu wa utamaduni mmoja
factors-competence_used = Kutumia ujuzi wako
factors-housing = Nyumba
factors-health_services = Daktari na huduma za afya
factors-gathering_places = Mahali pa utamaduni au imani
factors-chance = Ilitokea tu

## Next steps

owners-municipality = Manispaa (kommune)
owners-business = Makampuni
owners-voluntary = Vikundi vya kujitolea (lag)
owners-state = Serikali ya nchi
owners-person = Mtu mwenyewe

channels-website = Kwenye tovuti ya manispaa
channels-newspaper = Katika gazeti la eneo hili
channels-social_media = Katika mitandao ya kijamii
channels-meetings = Katika mikutano
channels-report = Katika ripoti

meeting_places-office = Hapa ofisini
meeting_places-at_home = Nyumbani kwangu
meeting_places-elsewhere = Mahali pengine
meeting_places-telephone = Kwa simu
meeting_places-video = Kwa video
meeting_places-none = Hakuna miadi kwa sasa

## Housing and free time

tenure-owns = Nyumba ni yangu
tenure-cooperative = Nina hisa katika ushirika wa nyumba (borettslag)
tenure-rents_private = Nimepanga kwa mtu au kampuni
tenure-rents_municipality = Nimepanga kwa manispaa (kommune)
tenure-employer = Ninaishi katika nyumba ya kazini
tenure-family_friends = Ninaishi na familia au marafiki
tenure-temporary = Ninaishi kwa muda mfupi katika kituo (mottak), hoteli au mahali kama hapo
tenure-other = Kitu kingine

interests-football = Mpira wa miguu
interests-other_sport = Michezo mingine
interests-outdoors = Matembezi katika mazingira ya asili
interests-hunting_fishing = Uwindaji na uvuvi
interests-music = Muziki na kuimba
interests-dance_theatre = Ngoma na maigizo
interests-handicraft = Kazi za mikono na useremala
interests-cooking = Kupika na kuoka
interests-reading = Vitabu
interests-gardening = Bustani na mimea
interests-animals = Wanyama
interests-games = Michezo ya kompyuta na mingine
interests-children_activities = Kufanya kitu pamoja na watoto
interests-volunteering = Kusaidia wengine
interests-learning = Kujifunza kitu kipya

## Education and occupation

isced2011-0 = Chekechea au shule ya awali
isced2011-1 = Shule ya msingi
isced2011-2 = Sekondari ya chini
isced2011-3 = Sekondari ya juu
isced2011-4 = Masomo baada ya sekondari, si chuo kikuu
isced2011-5 = Chuo cha ufundi au elimu ya juu ya muda mfupi
isced2011-6 = Shahada ya kwanza au sawa na hiyo
isced2011-7 = Shahada ya uzamili au sawa na hiyo
isced2011-8 = Shahada ya uzamivu (PhD) au sawa na hiyo

isco08_1-0 = Kazi za jeshi
isco08_1-1 = Wasimamizi na viongozi
isco08_1-2 = Kazi zinazohitaji elimu ndefu ya chuo kikuu
isco08_1-3 = Mafundi sanifu na wataalamu wasaidizi
isco08_1-4 = Wafanyakazi wa ofisini
isco08_1-5 = Wafanyakazi wa mauzo na huduma
isco08_1-6 = Wakulima, wavuvi na wafanyakazi wa misitu
isco08_1-7 = Mafundi wa kazi za mikono
isco08_1-8 = Waendesha mitambo na madereva
isco08_1-9 = Wasafishaji na wasaidizi wa kazi

isco08_2-01 = Maafisa wa jeshi
isco08_2-02 = Maafisa wadogo na wataalamu wa jeshi
isco08_2-03 = Askari wa kawaida
isco08_2-11 = Viongozi wakuu na wanasiasa
isco08_2-12 = Wasimamizi wa utawala na mauzo
isco08_2-13 = Wasimamizi wa uzalishaji na huduma
isco08_2-14 = Wasimamizi wa hoteli, mikahawa na maduka
isco08_2-21 = Wanasayansi na wahandisi, angalau miaka minne ya chuo kikuu
isco08_2-22 = Madaktari, wauguzi na wataalamu wengine wa afya
isco08_2-23 = Walimu na wahadhiri
isco08_2-24 = Wataalamu wa fedha, utawala na mauzo
isco08_2-25 = Wataalamu wa kompyuta (IT)
isco08_2-26 = Wanasheria, wataalamu wa jamii, wasanii na waandishi wa habari
isco08_2-31 = Mafundi sanifu wa sayansi na uhandisi, mwaka mmoja hadi mitatu ya masomo
isco08_2-32 = Mafundi na wasaidizi wa afya
isco08_2-33 = Wafanyakazi wa fedha na utawala
isco08_2-34 = Wafanyakazi wa sheria, ustawi wa jamii, michezo na utamaduni
isco08_2-35 = Mafundi wa kompyuta (IT)
isco08_2-41 = Makatibu na wafanyakazi wa ofisini
isco08_2-42 = Wafanyakazi wa huduma kwa wateja
isco08_2-43 = Wafanyakazi wa uhasibu na ghala
isco08_2-44 = Wafanyakazi wengine wa ofisini
isco08_2-51 = Wapishi, wasusi, vinyozi na wengine wa huduma binafsi
isco08_2-52 = Wauzaji
isco08_2-53 = Walezi, wasaidizi wa chekechea na shule
isco08_2-54 = Wazima moto, polisi na walinzi
isco08_2-61 = Wakulima na watunza bustani
isco08_2-62 = Wafanyakazi wa misitu, wavuvi na wafugaji wa samaki
isco08_2-63 = Wakulima na wavuvi wanaoishi kwa mazao yao
isco08_2-71 = Wajenzi, isipokuwa mafundi umeme
isco08_2-72 = Mafundi wa chuma na mitambo
isco08_2-73 = Kazi za sanaa ya mikono, kazi makini na uchapaji
isco08_2-74 = Mafundi umeme na vifaa vya elektroniki
isco08_2-75 = Mafundi wa vyakula, mbao na nguo
isco08_2-81 = Waendesha mashine na mitambo
isco08_2-82 = Waunganisha vifaa
isco08_2-83 = Madereva na waendesha mashine za kusogea
isco08_2-91 = Wasafishaji
isco08_2-92 = Wasaidizi wa kilimo, misitu na uvuvi
isco08_2-93 = Wasaidizi wa ujenzi, viwanda na usafirishaji
isco08_2-94 = Wasaidizi wa jikoni
isco08_2-95 = Wauzaji na wafanyakazi wa mitaani
isco08_2-96 = Wazoa taka na wasaidizi wengine

cefr-A1 = A1: maneno na sentensi rahisi
cefr-A2 = A2: mazungumzo rahisi kuhusu mambo ya kawaida
cefr-B1 = B1: inatosha kwa maisha ya kila siku
cefr-B2 = B2: inatosha kwa kazi nyingi
cefr-C1 = C1: kwa ufasaha
cefr-C2 = C2: kama lugha ya mama

## Moving, and how to reach somebody

deciders-alone = Mimi peke yangu
deciders-with_partner = Mimi na mume, mke au mwenzi wangu
deciders-whole_family = Familia nzima pamoja
deciders-someone_else = Mtu mwingine

destinations-neighbour = Manispaa ya karibu
destinations-town = Mji nchini Norwe
destinations-rural = Mahali padogo zaidi nchini Norwe
destinations-abroad = Nchi nyingine
destinations-not_decided = Bado haijaamuliwa

reach_by-call = Nipigieni simu
reach_by-text_message = Nitumieni ujumbe wa simu
reach_by-email = Nitumieni barua pepe
reach_by-letter = Nitumieni barua
reach_by-through_someone = Mwulizeni mtu ninayemwamini

## Competence: fields, scripts, licences

iscedf2013-00 = Stadi za msingi
iscedf2013-01 = Elimu na ualimu
iscedf2013-02 = Lugha, sanaa na utamaduni
iscedf2013-03 = Sayansi ya jamii na uandishi wa habari
iscedf2013-04 = Uchumi, utawala na sheria
iscedf2013-05 = Sayansi asilia na hisabati
iscedf2013-06 = Kompyuta na IT
iscedf2013-07 = Ufundi, viwanda na ujenzi
iscedf2013-08 = Kilimo, misitu, uvuvi na afya ya wanyama
iscedf2013-09 = Afya na matunzo
iscedf2013-10 = Huduma, usafiri na usalama

scripts-Latn = Herufi za Kilatini, kama za Kinorwe
scripts-Cyrl = Herufi za Kisirili, kama za Kiukraine
scripts-Arab = Maandishi ya Kiarabu, kama ya Kiarabu na Kidari
scripts-Ethi = Maandishi ya Kiethiopia, kama ya Kitigrinya
scripts-Grek = Herufi za Kigiriki
scripts-Hebr = Maandishi ya Kiebrania
scripts-Deva = Devanagari, kama ya Kihindi
scripts-Beng = Maandishi ya Kibengali
scripts-Taml = Maandishi ya Kitamili
scripts-Thai = Maandishi ya Kithai
scripts-Mymr = Maandishi ya Kiburma
scripts-Hans = Maandishi ya Kichina
scripts-Kore = Maandishi ya Kikorea
scripts-Geor = Herufi za Kijojia
scripts-Armn = Herufi za Kiarmenia

licence_classes-AM = AM: pikipiki ndogo (moped)
licence_classes-A = A: pikipiki
licence_classes-B = B: gari dogo
licence_classes-BE = BE: gari lenye tela kubwa
licence_classes-C1 = C1: lori dogo
licence_classes-C = C: lori
licence_classes-CE = CE: lori lenye tela kubwa
licence_classes-D1 = D1: basi dogo
licence_classes-D = D: basi
licence_classes-DE = DE: basi lenye tela kubwa
licence_classes-S = S: pikipiki ya theluji
licence_classes-T = T: trekta

ability_needs-less_lifting = Kuinua vitu vichache
ability_needs-sitting = Kuweza kukaa
ability_needs-moving = Kuweza kutembea na kusogea
ability_needs-breaks = Mapumziko zaidi
ability_needs-larger_text = Maandishi makubwa zaidi
ability_needs-clear_speech = Watu waongee kwa uwazi
ability_needs-quiet = Mahali tulivu
ability_needs-shown_again = Kuonyeshwa mambo mara kadhaa
ability_needs-fixed_hours = Saa maalum za kazi
ability_needs-step_free = Njia bila ngazi

## Network: places to meet, free time

arena_kinds-library = Maktaba
arena_kinds-language_cafe = Mkahawa wa lugha (språkkafé)
arena_kinds-cafe = Mkahawa au duka
arena_kinds-culture_house = Nyumba ya utamaduni
arena_kinds-volunteer_centre = Kituo cha kujitolea (frivilligsentral)
arena_kinds-sport = Ukumbi au uwanja wa michezo
arena_kinds-outdoors = Nje katika mazingira ya asili
arena_kinds-family = Chekechea ya wazi (åpen barnehage)
arena_kinds-school = Shule au kozi
arena_kinds-work = Kazini
arena_kinds-neighbours = Kwa majirani
arena_kinds-online = Mtandaoni

free_times-daytime = Mchana
free_times-evening = Jioni
free_times-weekend = Wikendi
free_times-varies = Inatofautiana wiki hadi wiki
free_times-seldom = Ni nadra kuwa na nafasi
