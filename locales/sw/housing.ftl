### status: draft

housing-title = Nyumba
housing-about = Kuhusu nyumba ya sasa, kumiliki nyumba, mkopo wa nyumba (startlån) na msaada wa nyumba (bostøtte).

## Opening

housing-greeting = Leo nataka kusikia kuhusu nyumba yako na unachotamani.

## The home now

housing-home_now = Nyumba ya sasa
housing-tenure = Je, nyumba unayoishi ni yako au umepanga?
housing-children_at_home = Je, unaishi na watoto?
housing-bedrooms = Mna vyumba vingapi vya kulala?
    .constraint = Andika nambari kuanzia 0 hadi 20.
    .warning = Hivyo ni vyumba vingi. Je, nambari ni sahihi?
housing-cost = Unalipa kroner ngapi kwa nyumba kila mwezi?
    .hint = Inaweza kuwa kodi ya nyumba au mkopo.
    .constraint = Andika kroner kwa mwezi, kuanzia 0 hadi 200 000.
    .warning = Kiasi hicho ni kikubwa au kidogo kwa mwezi mmoja. Je, nambari ni sahihi?
housing-power_extra = Je, unalipia umeme zaidi ya hapo?
housing-contract = Je, una mkataba wa kupanga ulioandikwa?
    .hint = Kwa Kinorwe unaitwa husleiekontrakt.
housing-contract_ends = Je, mkataba una tarehe ya mwisho?
housing-contract_end = Mkataba unaisha lini?
    .constraint = Andika tarehe baada ya mwaka 2000.
    .warning = Tarehe hiyo imepita. Je, mtu huyu bado anaishi hapo?
housing-deposit = Je, umelipa dhamana ya nyumba (depositum)?
    .hint = Dhamana ni pesa zilizo katika akaunti ya pekee. Unarudishiwa ukihama, kama kila kitu kiko sawa.

## How the home suits

housing-suitability = Jinsi nyumba inavyokufaa
housing-suitability_intro = Ninasoma sentensi chache kuhusu nyumba yako. Sema ni kweli kwako kwa kiasi gani.
housing-fits_us = Ni kweli kwako kwa kiasi gani: “Nyumba ni kubwa ya kutosha.”
housing-safe_home = Ni kweli kwako kwa kiasi gani: “Niko salama nyumbani kwangu.”
housing-affordable = Ni kweli kwako kwa kiasi gani: “Ninaweza kulipia nyumba hii.”
housing-near_enough = Ni kweli kwako kwa kiasi gani: “Nyumba iko karibu na ninachohitaji.”
    .hint = Kazi, shule, duka na basi.
housing-children_room = Ni kweli kwako kwa kiasi gani: “Watoto wana nafasi ya kutosha.”
housing-problems = Ni nini si kizuri sana katika nyumba hii?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.
housing-told_landlord = Je, umemwambia mtu aliyekupangisha nyumba?
housing-repaired = Je, jambo hilo lilishughulikiwa?

## Wishes

housing-wishes = Unachotamani
housing-good_home = Ni nini muhimu kwako katika nyumba?
housing-wants_to_change = Je, unataka kuhamia nyumba nyingine?
housing-change_when = Unataka kuhama lini?
housing-wants_to_own = Je, unatamani kumiliki nyumba yako mwenyewe?
housing-own_means = Ni nini muhimu zaidi kwako katika kumiliki nyumba?
housing-where = Ungependa zaidi kuishi wapi?
housing-search_barriers = Ni nini kinafanya iwe vigumu kupata nyumba?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.

## The bank

housing-bank = Mkopo wa benki
housing-asked_bank = Je, umeomba mkopo wa nyumba benki?
housing-bank_answer = Benki ilijibu nini?
housing-bank_reasons = Benki ilitoa sababu gani?
    .constraint = Jibu “Benki haikusema sababu” haliwezi kuchaguliwa pamoja na majibu mengine.
housing-bank_in_writing = Je, una jibu la benki kwenye karatasi au ujumbe?

## Startlån and bostøtte

housing-support = Mkopo na msaada wa nyumba
housing-knows_startlan = Je, unajua startlån ni nini?
housing-knows_bostotte = Je, unajua bostøtte ni nini?
housing-startlan_is = Startlån ni mkopo kutoka manispaa (kommune) wa kununua nyumba. Unaulipa pamoja na riba.
    .hint = Riba ni pesa unazolipa kwa sababu ya kukopa.
housing-startlan_for = Ni kwa mtu asiyepata mkopo wa kutosha benki.
housing-applied_startlan = Je, umeomba startlån?
housing-result_startlan = Ulipata jibu gani kuhusu startlån?
housing-why_startlan = Je, unajua kwa nini ulikataliwa startlån?
housing-help_startlan = Je, unataka msaada wa kuomba startlån?
housing-bostotte_is = Bostøtte ni pesa kutoka serikali ya nchi kila mwezi. Huzirudishi.
housing-bostotte_for = Ni kwa mtu mwenye pesa kidogo na nyumba ya gharama kubwa.
housing-applied_bostotte = Je, umeomba bostøtte?
housing-result_bostotte = Ulipata jibu gani kuhusu bostøtte?
housing-why_bostotte = Je, unajua kwa nini ulikataliwa bostøtte?
housing-help_bostotte = Je, unataka msaada wa kuomba bostøtte?
housing-sheet_home = Je, unataka karatasi kuhusu hili katika lugha yako?

## References

housing-references = Watu wanaoweza kukupendekeza
housing-has_reference = Je, kuna mtu hapa anayeweza kukupendekeza kwa mwenye nyumba (utleier)?
    .hint = Mwenye nyumba ni mtu anayepangisha nyumba. Anayekupendekeza anasema mambo mazuri kukuhusu.
housing-reference_roles = Watu hao ni nani kwako?
housing-reference_wish = Je, tunaweza kumwomba mtu hapa akupendekeze?
    .hint = Unaweza kukubali sasa na kukataa baadaye.
housing-turned_away = Je, umekutana na mwenye nyumba (utleier) ambaye hakukutendea haki?
    .hint = Mwenye nyumba ni mtu anayepangisha nyumba.
housing-incident_talk = Je, unataka kueleza kuhusu hilo siku nyingine?

## End

housing-own_step = Wewe mwenyewe unataka kufanya nini kwanza?
    .hint = Jambo moja dogo linatosha.

housing-action-give_sheet = Kumpa mtu karatasi kuhusu startlån na bostøtte katika lugha sahihi
housing-action-explain_startlan = Kueleza startlån mara nyingine, bila haraka
housing-action-apply_startlan = Kusaidia kuomba startlån
housing-action-apply_bostotte = Kusaidia kuomba bostøtte
housing-action-look_at_refusal = Kusoma pamoja jibu la kukataliwa, na kutafuta kama inawezekana kukata rufaa
housing-action-bank_in_writing = Kuomba benki itoe jibu kwa maandishi
housing-action-find_home = Kusaidia kutafuta nyumba
housing-action-write_contract = Kusaidia kupata mkataba wa kupanga ulioandikwa
housing-action-secure_deposit = Kusaidia dhamana (depositum) iwekwe katika akaunti ya pekee
housing-action-ask_for_repair = Kutoa taarifa ya kinachohitaji kurekebishwa katika nyumba
housing-action-safe_home = Kukubaliana ni nini kinahitajika ili mtu awe salama nyumbani
housing-action-find_reference = Kumwuliza mtu anayeweza kumpendekeza kwa mwenye nyumba
housing-action-incident_talk = Kuzungumza kuhusu tukio lililotokea wakati wa kupanga nyumba
housing-action-own_step = Kufanya jambo ambalo mtu alitaka kufanya kwanza
housing-action-give_copy = Kumpa mtu nakala ya majibu
housing-action-better_interpreter = Kutafuta mkalimani mwingine kwa mazungumzo yajayo

## Choices

deposits-own_account = Ndiyo, katika akaunti ya pekee benki
deposits-to_landlord = Ndiyo, moja kwa moja kwa aliyenipangisha
deposits-guarantee = Nav au manispaa imeahidi kulipa
deposits-none = Hapana
deposits-unclear = Si wazi

home_problems-too_small = Ni ndogo mno
home_problems-cold = Ina baridi
home_problems-damp = Ina unyevu
home_problems-bathroom = Bafu si zuri
home_problems-kitchen = Jiko si zuri
home_problems-shared_entrance = Ninatumia mlango mmoja na watu wengine
home_problems-broken = Kuna kitu kimeharibika
home_problems-noise = Kuna kelele nyingi
home_problems-no_internet = Hakuna intaneti
home_problems-far_away = Iko mbali
home_problems-too_expensive = Ni ghali mno
home_problems-nothing = Hakuna kitu

change_when-now = Haraka iwezekanavyo
change_when-within_1_year = Katika mwaka mmoja
change_when-later = Baadaye

own_means-decide_self = Ninaamua mwenyewe
own_means-nobody_can_end_it = Hakuna anayeweza kuvunja mkataba
own_means-children_stay = Watoto wanaweza kubaki mahali pamoja
own_means-savings = Ninaweka akiba
own_means-belong = Hapa ni kwetu

home_where-same_area = Ninapoishi sasa
home_where-same_municipality = Mahali pengine katika manispaa hii
home_where-other_municipality = Katika manispaa nyingine
home_where-unsure = Sina uhakika

search_barriers-few_homes = Kuna nyumba chache hapa
search_barriers-price = Ni ghali mno
search_barriers-no_answer = Hawanijibu
search_barriers-said_no = Wanakataa
search_barriers-no_reference = Hakuna mtu wa kunipendekeza
search_barriers-deposit = Sina pesa za kutosha kwa dhamana (depositum)
search_barriers-no_car = Sina gari
search_barriers-language = Lugha ni ngumu
search_barriers-where_to_look = Sijui pa kutafuta
search_barriers-nothing = Hakuna kitu

bank_answer-yes = Ndiyo
bank_answer-no = Hapana
bank_answer-waiting = Ninasubiri jibu

bank_reasons-income = Kipato changu ni kidogo mno
bank_reasons-temporary_job = Sina kazi ya kudumu
bank_reasons-savings = Akiba yangu ni ndogo mno
bank_reasons-debt = Nina mkopo mwingine
bank_reasons-residence_permit = Kibali changu si cha kudumu
bank_reasons-short_time = Nimeishi Norwe kwa muda mfupi
bank_reasons-not_told = Benki haikusema sababu

knows_scheme-knows = Ndiyo, ninajua ni nini
knows_scheme-heard = Nimesikia neno hilo
knows_scheme-no = Hapana

application_result-granted = Nilikubaliwa
application_result-refused = Nilikataliwa
application_result-waiting = Ninasubiri jibu

reference_roles-employer = Mwajiri wangu
reference_roles-colleague = Mtu wa kazini
reference_roles-neighbour = Jirani
reference_roles-former_landlord = Mtu aliyenipangisha nyumba zamani
reference_roles-teacher = Mwalimu
reference_roles-association = Mtu katika kikundi au klabu (lag)
reference_roles-buddy = Rafiki yangu mwenyeji (fadder)
