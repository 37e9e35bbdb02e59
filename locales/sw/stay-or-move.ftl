### status: draft

stay-or-move-title = Kubaki au kuhama
stay-or-move-about = Kuhusu maisha hapa, matarajio ya familia, na kubaki au kuhama.

## Opening

stay-or-move-greeting = Leo tunazungumza kuhusu maisha yako hapa. Pia tunazungumza kuhusu wakati ujao.
stay-or-move-neutral = Wewe unachagua kama unataka kubaki au kuhama. Mimi sisemi ni lipi bora.

## The open story

stay-or-move-story = Hadithi yako
stay-or-move-life_here = Nieleze kuhusu maisha yako hapa.
    .hint = Unaweza kusema mengi au machache. Unaweza pia kukataa.
stay-or-move-good_day = Siku nzuri kwako hapa huwa namna gani?
    .hint = Unaweza pia kukataa kujibu.

## Life projects

stay-or-move-life_project = Maisha mnayoyatamani
stay-or-move-own_project = Ungependa zaidi kufanya nini katika miaka mitano ijayo?
    .hint = Inaweza kuwa kazi, shule, nyumba au familia.
stay-or-move-own_possible_here = Je, unaweza kufanya hivyo hapa?
stay-or-move-project = Mtu huyu anatamani nini katika miaka ijayo?
stay-or-move-possible_here = Je, mtu huyu anaweza kufanya hivyo hapa?
stay-or-move-decider = Nani anaamua mtaishi wapi?

## The place

stay-or-move-place = Mahali unapoishi
stay-or-move-place_intro = Ninasoma sentensi chache kuhusu maisha hapa. Sema ni kweli kwako kwa kiasi gani.
stay-or-move-feels_home = Ni kweli kwako kwa kiasi gani: “Ninajisikia nyumbani hapa.”
stay-or-move-feels_safe = Ni kweli kwako kwa kiasi gani: “Niko salama hapa.”
stay-or-move-is_seen = Ni kweli kwako kwa kiasi gani: “Watu hapa wananijali.”
    .hint = Watu wanakusalimia na kukuuliza hali yako.
stay-or-move-knows_people = Ni kweli kwako kwa kiasi gani: “Ninawafahamu vizuri watu wa hapa.”
stay-or-move-many_know_me = Ni kweli kwako kwa kiasi gani: “Watu wengi hapa wananijua mimi ni nani.”
stay-or-move-being_known = Unajisikiaje watu wanapojua wewe ni nani?
stay-or-move-calm_days = Ni kweli kwako kwa kiasi gani: “Kasi ya maisha hapa inanifaa.”
stay-or-move-gets_around = Ni kweli kwako kwa kiasi gani: “Ninafika kwa urahisi ninapotaka kwenda.”
    .hint = Kwa miguu, kwa basi au kwa gari.
stay-or-move-lives_well = Ni kweli kwako kwa kiasi gani: “Nina nyumba nzuri hapa.”
stay-or-move-work_fits = Ni kweli kwako kwa kiasi gani: “Nina kazi inayonifaa.”
stay-or-move-uses_competence = Ni kweli kwako kwa kiasi gani: “Ninaweza kutumia ujuzi wangu hapa.”
    .hint = Uliyojifunza shuleni, kazini au nyumbani.
stay-or-move-children_well = Ni kweli kwako kwa kiasi gani: “Watoto wanaishi vizuri hapa.”
stay-or-move-school_good = Ni kweli kwako kwa kiasi gani: “Watoto wana shule nzuri hapa.”
    .hint = Inaweza pia kuwa chekechea.
stay-or-move-what_would_help = Ni nini kinaweza kufanya maisha yako hapa yawe bora?

## The balance sheet

stay-or-move-weighing = Kubaki na kuhama
stay-or-move-weighing_intro = Sasa kuna maswali manne kuhusu kubaki na kuhama. Yote manne ni muhimu sawa.
    .hint = Hakuna jibu lisilo sahihi.
stay-or-move-balance = Mazuri na yasiyo mazuri sana
stay-or-move-named_gathering_place = Je, mtu huyu alitaja mwenyewe mahali pa utamaduni au imani?
stay-or-move-weighs_most = Ni nini muhimu zaidi kwako sasa?
    .hint = Unaweza kuchagua hadi matatu.
    .constraint = Usichague zaidi ya matatu.
stay-or-move-weighs_most_words = Je, unaweza kunieleza zaidi kidogo kuhusu hilo?

## Thoughts about the future

stay-or-move-thinking = Mawazo kuhusu wakati ujao
stay-or-move-intention = Je, unafikiri utabaki hapa au utahama?
stay-or-move-certainty = Una uhakika kiasi gani sasa?
    .hint = 0 ni bila uhakika kabisa. 10 ni uhakika kamili.
stay-or-move-horizon = Unafikiria muda gani mbele?
stay-or-move-household_agrees = Je, wengine unaoishi nao wanafikiri vivyo hivyo?
stay-or-move-others_moving = Je, unajua watu wengine wanaofikiria kuhama kutoka hapa?
stay-or-move-place_in_mind = Je, unafikiria mahali fulani hasa?

## A new place

stay-or-move-new_place = Mahali papya
stay-or-move-destination = Unafikiria mahali pa aina gani?
stay-or-move-destination_municipality = Manispaa (kommune) unayoifikiria inaitwaje?
    .hint = Manispaa ni eneo lenye serikali yake ya mtaa.
    .warning = Hii ni manispaa unayoishi sasa. Je, ni sahihi?
stay-or-move-place_known_from = Unapajuaje mahali hapo?
    .constraint = Jibu “Bado sipajui” haliwezi kuchaguliwa pamoja na majibu mengine.
stay-or-move-reality_intro = Sasa tunazungumza kuhusu mahali papya. Tunatenganisha unayofikiri na tunayojua kwa hakika.
stay-or-move-reality = Unayofikiri na tunayojua
stay-or-move-reality-work = Kazi
stay-or-move-reality-work-expected = Unatarajia kupata kazi gani huko?
stay-or-move-reality-work-verified = Tunajua nini kwa hakika kuhusu kazi huko?
stay-or-move-reality-housing = Nyumba
stay-or-move-reality-housing-expected = Unafikiri utapata nyumba ya aina gani huko?
stay-or-move-reality-housing-verified = Tunajua nini kwa hakika kuhusu nyumba huko?
stay-or-move-reality-school = Shule na chekechea
stay-or-move-reality-school-expected = Unafikiri watoto watapata shule ya aina gani huko?
stay-or-move-reality-school-verified = Tunajua nini kwa hakika kuhusu shule huko?
stay-or-move-reality-distance = Umbali
stay-or-move-reality-distance-expected = Unafikiri itakuwa umbali gani kwenda kazini au shuleni huko?
stay-or-move-reality-distance-verified = Tunajua nini kwa hakika kuhusu safari ya kila siku huko?
stay-or-move-reality-cost = Pesa
stay-or-move-reality-cost-expected = Unafikiri kuishi huko kunagharimu kiasi gani?
stay-or-move-reality-cost-verified = Tunajua nini kwa hakika kuhusu bei huko?
stay-or-move-reality-network = Watu
stay-or-move-reality-network-expected = Unafikiri utakuwa pamoja na nani huko?
stay-or-move-reality-network-verified = Unamfahamu nani huko leo?
stay-or-move-reality-municipality = Msaada kutoka manispaa mpya
stay-or-move-reality-municipality-expected = Unafikiri manispaa ya huko itakufanyia nini?
stay-or-move-reality-municipality-verified = Manispaa ya huko imekujibu nini?
stay-or-move-must_find_out = Tunahitaji kujua nini kwanza?

## Rights after a move

stay-or-move-rights_abroad = Kibali chako cha ukaaji kinaweza kubadilika ukihamia nchi nyingine. Uliza kwanza.
stay-or-move-rights_after_move = Haki baada ya kuhama
stay-or-move-in_programme = Je, uko katika mpango wa utangulizi (introduksjonsprogram) sasa?
    .hint = Ni mpango wa siku nzima ambapo unajifunza Kinorwe.
stay-or-move-rights_programme = Mpango hauendelei kila mara ukihama. Tutauliza manispaa mpya kwanza.
stay-or-move-rights_norwegian = Haki yako ya kozi ya Kinorwe inaweza kubadilika ukihama. Tutatafuta jibu.
stay-or-move-rights_local = Manispaa hutoa huduma tofauti. Tunaweza kukuulizia katika manispaa mpya.
stay-or-move-rights_home = Mahali papya mara nyingi unahitaji kutafuta nyumba mwenyewe.
    .hint = Huenda ukahitaji kuomba tena msaada wa nyumba.
stay-or-move-rights_doctor = Unaweza kuchagua daktari mpya mahali papya.
stay-or-move-check_rights = Je, unataka tutafute habari zaidi kuhusu hili?

## Next steps

stay-or-move-help_wishes = Unataka msaada gani sasa?
    .hint = Kikundi au klabu (lag) ni watu wanaofanya kitu pamoja. Rafiki mwenyeji (fadder) anataka kukufahamu.
    .constraint = Jibu “Hakuna kwa sasa” haliwezi kuchaguliwa pamoja na majibu mengine.
stay-or-move-own_step = Wewe mwenyewe unataka kufanya nini kwanza?
    .hint = Jambo moja dogo linatosha.
stay-or-move-sheet_home = Je, unataka kwenda nyumbani na karatasi yenye majibu manne?
stay-or-move-quote_consent = Je, tunaweza kutumia baadhi ya maneno yako bila jina lako?
    .hint = Unaweza kukataa. Unaweza pia kukubali sasa na kukataa baadaye.
stay-or-move-quote_channels = Tunaweza kuyatumia wapi?

stay-or-move-action-check_rights = Kutafuta ni haki gani zinahusika baada ya kuhama
stay-or-move-action-ask_new_municipality = Kuuliza manispaa mpya kwa maandishi kuhusu mpango, nyumba na shule
stay-or-move-action-meet_employer = Kupanga mkutano na mwajiri
stay-or-move-action-map_competence = Kuuliza kuhusu elimu na ujuzi wa mtu, na kutafuta pa kuvitumia
stay-or-move-action-recognition = Kuomba elimu itambuliwe
stay-or-move-action-norwegian_course = Kutafuta kozi ya Kinorwe inayofaa
stay-or-move-action-housing_talk = Kuzungumza kuhusu nyumba, mkopo wa nyumba (startlån) na msaada wa nyumba (bostøtte)
stay-or-move-action-school_talk = Kupanga mkutano na shule au chekechea
stay-or-move-action-introduce_association = Kujulisha kikundi au klabu (lag) inayoweza kumwalika mtu
stay-or-move-action-find_buddy = Kutafuta rafiki mwenyeji (fadder)
stay-or-move-action-own_step = Kufanya jambo ambalo mtu alitaka kufanya kwanza
stay-or-move-action-give_sheet = Kumpa mtu karatasi yenye majibu manne
stay-or-move-action-common_causes = Kutafuta sababu za pamoja watu kadhaa wanapofikiria kuhama
stay-or-move-action-write_quote = Kuandika maneno ya mtu na kupata idhini yake

## Choices

possible_here-yes = Ndiyo
possible_here-partly = Kwa sehemu
possible_here-no = Hapana
possible_here-unclear = Bado si wazi

good_or_less_good-good = Ni nzuri
good_or_less_good-both = Ni nzuri na pia si nzuri sana
good_or_less_good-less_good = Si nzuri sana

intention-stay = Nitabaki hapa
intention-move = Nitahamia mahali pengine
intention-unsure = Sina uhakika

horizon-within_6_months = Chini ya nusu mwaka
horizon-6_12_months = Nusu mwaka hadi mwaka mmoja
horizon-1_2_years = Mwaka mmoja hadi miwili
horizon-2_5_years = Miaka miwili hadi mitano
horizon-more_than_5_years = Zaidi ya miaka mitano

place_sources-visited = Nimewahi kufika huko
place_sources-lived_there = Nimewahi kuishi huko
place_sources-family = Kutoka kwa familia
place_sources-friends = Kutoka kwa marafiki
place_sources-employer = Kutoka kwa mwajiri
place_sources-municipality = Kutoka manispaa ya huko
place_sources-internet = Kutoka intaneti
place_sources-nowhere = Bado sipajui

help_wishes-work = Kupata kazi
help_wishes-competence = Kutumia ujuzi wangu
help_wishes-recognition = Elimu yangu itambuliwe
help_wishes-norwegian = Kujifunza Kinorwe
help_wishes-housing = Nyumba
help_wishes-school = Shule au chekechea kwa watoto
help_wishes-association = Kujiunga na kikundi au klabu (lag)
help_wishes-buddy = Kupata rafiki mwenyeji (fadder)
help_wishes-new_place = Kupata habari kuhusu mahali papya
help_wishes-nothing = Hakuna kwa sasa
