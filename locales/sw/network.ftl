### status: draft

network-title = Watu unaowajua na wakati wa mapumziko
network-about = Kuhusu watu unaowajua hapa, wakati wa mapumziko, vikundi (lag), rafiki mwenyeji (fadder), na kusikilizwa.

## Opening

network-greeting = Leo tunazungumza kuhusu watu wa hapa na wakati wako wa mapumziko.
network-no_right_answer = Baadhi ya watu wanataka marafiki wengi. Wengine wanataka wachache. Yote mawili ni mazuri.

## People

network-people = Watu wa hapa
network-locals_known = Umefahamiana na Wanorwe wangapi hapa?
    .hint = Hesabu watu unaozungumza nao nje ya kazi na kozi.
network-can_ask_help = Je, kuna mtu hapa unayeweza kumwomba msaada?
    .hint = Mtu ambaye halipwi kwa kusaidia.
network-same_language = Je, kuna mtu hapa anayezungumza lugha yako?
network-neighbours = Unawafahamu majirani zako kwa kiasi gani?
network-visits_made = Mwezi uliopita ulimtembelea mtu mara ngapi?
    .hint = Sema 0 kama hukumtembelea mtu.
    .constraint = Andika nambari kuanzia 0 hadi 90.
    .warning = Hiyo ni zaidi ya mara moja kwa siku. Je, nambari ni sahihi?
network-visits_received = Mwezi uliopita ulitembelewa nyumbani mara ngapi?
    .hint = Sema 0 kama hakuna mtu aliyekuja.
    .constraint = Andika nambari kuanzia 0 hadi 90.
    .warning = Hiyo ni zaidi ya mara moja kwa siku. Je, nambari ni sahihi?
network-was_invited = Je, kuna mtu wa hapa aliyekualika nyumbani kwake?
network-has_invited = Je, umemwalika mtu wa hapa nyumbani kwako?
network-more_visits = Je, ungependa kutembelewa zaidi?
network-meeting_barriers = Ni nini kinafanya iwe vigumu kufahamiana na watu wa hapa?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.
network-contact_abroad = Unawasiliana mara ngapi na mtu aliye katika nchi nyingine?
network-good_meeting = Nieleze kuhusu wakati mtu wa hapa alikutendea wema.
    .hint = Unaweza pia kukataa.

## Free time

network-free_time = Wakati wako wa mapumziko
network-interests = Unapenda kufanya nini ukiwa na nafasi?
network-free_times = Unakuwa na nafasi lini?
network-activity_barriers = Ni nini kinafanya iwe vigumu kushiriki shughuli za wakati wa mapumziko?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.

## Associations

network-associations = Vikundi na klabu (lag)
network-about_associations = Kikundi au klabu (lag) ni watu wanaofanya kitu pamoja. Inaweza kuwa kuimba, mpira au matembezi.
network-knows_association = Je, unajua kikundi au klabu (lag) yoyote hapa?
network-was_contacted = Je, kuna kikundi au klabu (lag) iliyowasiliana nawe?
network-membership = Je, uko katika kikundi au klabu (lag) sasa?
network-association_interests = Unataka kufanya nini katika kikundi?
network-association_facts = Tunaweza kukiambia kikundi nini kukuhusu?

## Buddy

network-buddy = Rafiki mwenyeji (fadder)
network-buddy_match = Rafiki mwenyeji (fadder) unayemtaka
network-buddy_languages = Unataka kuzungumza lugha zipi na rafiki mwenyeji?
network-buddy_activities = Unataka kufanya nini pamoja na rafiki mwenyeji?
network-buddy_times = Unaweza kukutana na rafiki mwenyeji lini?
network-buddy_gender = Je, unataka rafiki mwenyeji awe mwanamke au mwanamume?
network-buddy_family = Je, unataka rafiki mwenyeji mwenye watoto?
network-buddy_place = Unataka kukutana wapi na rafiki mwenyeji?
network-buddy_card = Je, tunaweza kumwonyesha majibu haya mtu anayetaka kuwa rafiki mwenyeji (fadder)?
    .hint = Tunaonyesha tu majibu kuhusu rafiki mwenyeji. Hatuonyeshi jina lako.
network-be_buddy = Je, wewe mwenyewe unataka kuwa rafiki mwenyeji (fadder) wa mtu baadaye?

## Places to meet

network-arenas = Mahali pa kukutana
network-arenas_used = Hapa unakutana na watu wapi?
network-arenas_missed = Ni mahali gani pa kukutana panakosekana hapa?
network-arena_words = Ni nini kinaweza kurahisisha kukutana na watu hapa?

## Children

network-children = Watoto
network-has_children = Je, una watoto wanaoishi nawe?
network-children_active = Je, watoto wanashiriki shughuli yoyote wakati wa mapumziko?
    .hint = Inaweza kuwa michezo, muziki au kitu kingine.
network-children_barriers = Ni nini kinafanya iwe vigumu kwa watoto kushiriki?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.
network-knows_parents = Je, umefahamiana na wazazi wengine hapa?

## Being heard

network-being_heard = Kusikilizwa
network-knows_how_heard = Je, unajua jinsi ya kuiambia manispaa maoni yako?
    .hint = Manispaa (kommune) ni wanaoendesha eneo hili, shule na barabara.
network-has_been_heard = Je, manispaa imekusikiliza?
network-heard_more = Je, unataka kujua zaidi kuhusu jinsi ya kusikilizwa?

## End

network-action-introduce_association = Kujulisha kikundi au klabu (lag) inayoweza kumwalika mtu
network-action-show_associations = Kuonyesha vikundi na klabu (lag) zilizopo hapa
network-action-find_buddy = Kutafuta rafiki mwenyeji (fadder)
network-action-first_visit = Kutafuta mtu anayeweza kuja kumtembelea
network-action-know_one = Kutafuta mahali ambapo mtu anaweza kufahamiana na angalau mtu mmoja
network-action-call_future_buddy = Kumpigia simu mtu huyu, ambaye mwenyewe anataka kuwa rafiki mwenyeji
network-action-missing_arena = Kuieleza manispaa kwamba mahali pa kukutana panakosekana
network-action-children_activity = Kutafuta shughuli ambayo watoto wanaweza kushiriki
network-action-activity_cost = Kutafuta kama kuna anayeweza kulipia shughuli za mapumziko
network-action-norwegian_course = Kutafuta mahali pa kujifunza na kuzungumza Kinorwe
network-action-explain_being_heard = Kueleza jinsi ya kusikilizwa na manispaa
network-action-own_step = Kufanya jambo ambalo mtu alitaka kufanya kwanza
network-action-give_copy = Kumpa mtu nakala ya majibu
network-action-better_interpreter = Kutafuta mkalimani mwingine kwa mazungumzo yajayo

## Choices

locals_known-none = Bado sijafahamiana na yeyote
locals_known-one = Mmoja
locals_known-a_few = Wawili hadi watano
locals_known-many = Zaidi ya watano

neighbours-not_yet = Bado hatufahamiani
neighbours-greet = Tunasalimiana
neighbours-talk = Tunazungumza
neighbours-visit = Tunatembeleana

meeting_barriers-language = Lugha
meeting_barriers-time = Nina muda mdogo
meeting_barriers-transport = Siwezi kufika huko
meeting_barriers-cost = Gharama ni kubwa mno
meeting_barriers-childcare = Hakuna mtu wa kuangalia watoto
meeting_barriers-no_place = Hakuna mahali pa kukutana
meeting_barriers-not_asked = Hakuna anayenialika
meeting_barriers-unsure_how = Sijui watu wa hapa hufanyaje
meeting_barriers-nothing = Hakuna kitu

contact_abroad-daily = Kila siku
contact_abroad-weekly = Kila wiki
contact_abroad-monthly = Kila mwezi
contact_abroad-seldom = Mara chache
contact_abroad-none = Sina mawasiliano

activity_barriers-cost = Gharama ni kubwa mno
activity_barriers-time = Tuna muda mdogo
activity_barriers-transport = Ni mbali mno
activity_barriers-childcare = Hakuna mtu wa kuangalia watoto wadogo
activity_barriers-language = Lugha
activity_barriers-equipment = Hatuna nguo au vifaa
activity_barriers-not_informed = Sijui ni nini kipo
activity_barriers-knows_nobody = Hatumjui mtu yeyote huko
activity_barriers-nothing = Hakuna kitu

membership-member = Ndiyo
membership-tried = Hapana, lakini niliwahi kuwa
membership-not_yet = Bado
membership-not_wanted = Hapana, na sitaki

association_facts-first_name = Jina langu la kwanza
association_facts-phone = Nambari yangu ya simu
association_facts-interests = Ninachopenda kufanya
association_facts-language = Lugha ninazojua

buddy_activities-talk_norwegian = Kuzungumza Kinorwe
buddy_activities-walk = Kutembea kwa miguu
buddy_activities-eat = Kula pamoja
buddy_activities-outdoors = Kuwa nje katika mazingira ya asili
buddy_activities-children = Kufanya kitu pamoja na watoto
buddy_activities-letters = Kupata msaada wa kuelewa barua
buddy_activities-show_around = Kupafahamu mahali hapa
buddy_activities-sport = Kufanya michezo

buddy_gender-woman = Mwanamke
buddy_gender-man = Mwanamume
buddy_gender-no_matter = Kwangu ni sawa tu

buddy_family-with_children = Ndiyo, mwenye watoto
buddy_family-without_children = Hapana, asiye na watoto
buddy_family-no_matter = Kwangu ni sawa tu

buddy_place-my_home = Nyumbani kwangu
buddy_place-their_home = Nyumbani kwa rafiki mwenyeji
buddy_place-public = Mahali penye watu wengine pia
buddy_place-no_matter = Kwangu ni sawa tu

children_active-all = Ndiyo, wote
children_active-some = Ndiyo, baadhi yao
children_active-none = Hapana

been_heard-listened = Ndiyo
been_heard-not_listened = Hapana, sikusikilizwa
been_heard-not_tried = Bado sijajaribu
