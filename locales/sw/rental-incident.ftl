### status: draft

rental-incident-title = Tukio wakati wa kupanga nyumba
rental-incident-about = Kuhusu jambo lisilo la haki lililotokea mtu alipotaka kupanga nyumba. Hapa hakuna jina la mtu linaloandikwa.

## Opening

rental-incident-greeting = Leo nataka kusikia kuhusu jambo lililotokea ulipotaka kupanga nyumba.
    .hint = Inaweza pia kuwa kuhusu nyumba uliyopanga sasa.
rental-incident-no_names = Siandiki jina lako. Siandiki majina ya watu wengine.
rental-incident-counted = Tunahesabu matukio kama haya. Hivyo manispaa (kommune) inaweza kuchukua hatua.

## What happened

rental-incident-what = Yaliyotokea
rental-incident-happened = Ilitokea lini?
    .hint = Tunahitaji mwezi na mwaka tu.
    .required = Andika mwezi na mwaka kadiri mtu anavyokumbuka.
    .constraint = Mwezi huo bado haujafika.
    .warning = Hiyo ni zaidi ya miaka mitatu iliyopita. Je, mwaka ni sahihi?
rental-incident-place = Manispaa ambapo ilitokea inaitwaje?
    .hint = Manispaa ni eneo lenye serikali yake ya mtaa.
rental-incident-how = Mliwasiliana kwa njia gani?
    .hint = Wewe na mtu aliyekuwa anapangisha nyumba.
rental-incident-kinds = Nini kilitokea?
    .required = Chagua angalau jibu moja. Kama hakuna linalofaa, chagua “Kitu kingine”.
rental-incident-words = Eleza kwa maneno yako mwenyewe.
rental-incident-said = Walikuambia nini?
    .hint = Inaweza pia kuwa kitu walichoandika.

## Who

rental-incident-who = Ni kuhusu nani
rental-incident-role = Nani alikufanyia hivyo?
    .hint = Usiseme jina. Sema alikuwa mtu wa aina gani.
rental-incident-same_before = Je, jambo kama hilo limewahi kukutokea?
rental-incident-witnesses = Je, kuna mtu mwingine aliyeona au aliyesikia?
rental-incident-witness_roles = Watu hao ni nani kwako?

## Why

rental-incident-why = Sababu inayowezekana
rental-incident-triggers = Unafikiri sababu ilikuwa nini?
    .constraint = Jibu “Si wazi” haliwezi kuchaguliwa pamoja na majibu mengine.
rental-incident-clue = Ni nini kilikufanya ufikiri hivyo?

## Evidence

rental-incident-evidence = Ulichohifadhi
rental-incident-kept = Una nini kinachoonyesha yaliyotokea?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.
rental-incident-keep = Hifadhi ulicho nacho. Andika unayokumbuka.

## The law

rental-incident-law = Sheria inasema nini
rental-incident-law_equal = Nchini Norwe watu wote wana haki sawa ya kupanga nyumba.
rental-incident-law_no = Ni marufuku kumkatalia mtu kwa sababu ya nchi anayotoka.
rental-incident-not_decide = Mimi siwezi kusema nani ana haki. Wengine wanaweza kuangalia kesi yako.

## Help

rental-incident-help = Unachotaka kufanya sasa
rental-incident-has_home = Je, una mahali pa kuishi sasa?
rental-incident-help_wishes = Unataka msaada gani?
    .hint = Unaweza pia kukataa msaada.
    .constraint = Jibu “Hakuna kwa sasa” haliwezi kuchaguliwa pamoja na majibu mengine.
rental-incident-attorney = Je, tunaweza kuzungumza na wengine kwa niaba yako katika jambo hili?
    .hint = Basi unatia sahihi karatasi. Kwa Kinorwe inaitwa fullmakt.
rental-incident-attorney_for = Tunaweza kuzungumza na nani?
rental-incident-attorney_signed = Je, karatasi ya uwakilishi (fullmakt) imetiwa sahihi?
rental-incident-raise = Je, tunaweza kuzungumza kuhusu hili na wanaopangisha nyumba hapa?
    .hint = Hatusemi wewe ni nani.
rental-incident-case = Nambari ya kesi ni ipi?

rental-incident-action-home_tonight = Kutafuta mahali pa kuishi mara moja
rental-incident-action-safety = Kukubaliana ni nini kinahitajika ili mtu awe salama
rental-incident-action-talk = Kutoa nafasi ya mazungumzo mengine kuhusu yaliyotokea
rental-incident-action-ask_ombud = Kuomba ushauri kwa ofisi ya usawa (Likestillings- og diskrimineringsombudet)
rental-incident-action-contact_landlord = Kuwasiliana na anayepangisha nyumba, kwa kutumia uwakilishi (fullmakt)
rental-incident-action-complaint = Kumsaidia mtu kulalamika kwa baraza la ubaguzi (Diskrimineringsnemnda)
rental-incident-action-police = Kumsaidia mtu kuzungumza na polisi
rental-incident-action-find_home = Kusaidia kutafuta nyumba
rental-incident-action-sign_attorney = Kuandika karatasi ya uwakilishi (fullmakt) na kuhakikisha imetiwa sahihi
rental-incident-action-keep_evidence = Kuhifadhi ujumbe, picha na karatasi
rental-incident-action-raise_with_landlords = Kuzungumza na wenye nyumba kuhusu matukio kama haya, bila majina
rental-incident-action-give_copy = Kumpa mtu nakala ya majibu
rental-incident-action-better_interpreter = Kutafuta mkalimani mwingine kwa mazungumzo yajayo

## Choices

incident_ways-advert = Nilisoma tangazo
incident_ways-message = Tuliandikiana ujumbe
incident_ways-phone = Tulizungumza kwa simu
incident_ways-viewing = Nilienda kuiona nyumba
incident_ways-in_home = Niliishi katika nyumba hiyo

incident_kinds-no_viewing = Sikuruhusiwa kuiona nyumba
incident_kinds-no_rent = Sikuruhusiwa kupanga
incident_kinds-said_taken = Walisema imeshachukuliwa, lakini ilikuwa wazi
incident_kinds-higher_price = Nililazimika kulipa zaidi ya wengine
incident_kinds-extra_demands = Waliniwekea masharti ambayo hawakuwawekea wengine
incident_kinds-advert_excludes = Watu wengine hawakuweza kujibu tangazo
incident_kinds-bad_words = Walisema maneno mabaya
incident_kinds-notice = Nililazimika kutoka katika nyumba
incident_kinds-threat = Walinitishia

landlord_roles-private = Mtu anayepangisha nyumba
landlord_roles-company = Kampuni inayopangisha
landlord_roles-agent = Dalali (megler)
landlord_roles-caretaker = Mtu anayetunza jengo
landlord_roles-tenant = Mtu anayeishi hapo
landlord_roles-municipality = Mtu wa manispaa
landlord_roles-unclear = Si wazi

witness_roles-adult_family = Mtu mzima katika familia
witness_roles-friend = Rafiki
witness_roles-colleague = Mtu wa kazini
witness_roles-neighbour = Jirani
witness_roles-interpreter = Mkalimani
witness_roles-stranger = Mtu nisiyemjua

incident_triggers-accent = Jinsi ninavyozungumza
incident_triggers-name = Jina langu
incident_triggers-nationality = Nchi ninayotoka
incident_triggers-children = Kwamba nina watoto
incident_triggers-income = Ninakopata pesa zangu
incident_triggers-permit = Aina ya kibali changu cha ukaaji
incident_triggers-unclear = Si wazi

evidence_kept-messages = Ujumbe
evidence_kept-advert = Tangazo
evidence_kept-photos = Picha
evidence_kept-contract = Mkataba kwenye karatasi
evidence_kept-notes = Kitu nilichoandika
evidence_kept-call_list = Orodha ya simu kwenye simu yangu
evidence_kept-nothing = Hakuna kitu

incident_help-talk = Kuzungumza zaidi kuhusu hilo
incident_help-advice = Kupata ushauri kuhusu sheria
incident_help-contact_landlord = Mzungumze na anayepangisha nyumba
incident_help-complaint = Kulalamika
incident_help-police = Kuzungumza na polisi
incident_help-find_home = Kupata nyumba
incident_help-nothing = Hakuna kwa sasa

attorney_for-landlord = Anayepangisha nyumba
attorney_for-agent = Dalali (megler)
attorney_for-ombud = Wanaotoa ushauri kuhusu sheria
attorney_for-tribunal = Wanaopokea malalamiko
attorney_for-police = Polisi
