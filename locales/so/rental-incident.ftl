### status: draft

rental-incident-title = Wax dhacay marka guri la kireysanayay
rental-incident-about = Waxay ku saabsan tahay wax aan caddaalad ahayn oo dhacay marka guri la kireysanayay. Halkan cidna magaceeda lama qoro.

## Opening

rental-incident-greeting = Maanta waxaan rabaa in aan maqlo wax dhacay markii aad guri kireysanaysay.
    .hint = Waxay kaloo noqon kartaa guriga aad hadda kirada ku joogto.
rental-incident-no_names = Magacaaga ma qorayo. Dadka kale magacyadooda ma qorayo.
rental-incident-counted = Arrimahan oo kale waan tirinnaa. Markaas degmadu (kommune) wax way ka qaban kartaa.

## What happened

rental-incident-what = Wixii dhacay
rental-incident-happened = Goorma ayay dhacday?
    .hint = Waxaan u baahannahay bisha iyo sannadka oo keliya.
    .required = Qor bisha iyo sannadka sida qofku u xusuusto.
    .constraint = Bishaasi weli ma iman.
    .warning = Waxaa laga joogaa in ka badan saddex sano. Sannadku ma sax baa?
rental-incident-place = Maxaa la yiraahdaa degmada ay ka dhacday?
    .hint = Degmadu waa meel leh maamul u gaar ah.
rental-incident-how = Sidee ayaad u wada xiriirteen?
    .hint = Adiga iyo qofka guriga kireynayay.
rental-incident-kinds = Maxaa dhacay?
    .required = Dooro ugu yaraan hal jawaab. Haddii midna aysan habboonayn, dooro «Wax kale».
rental-incident-words = Ku sheeg erayadaada.
rental-incident-said = Maxay kugu yiraahdeen?
    .hint = Waxay kaloo noqon kartaa wax ay qoreen.

## Who

rental-incident-who = Qofka ay ku saabsan tahay
rental-incident-role = Yaa sidaas kugu sameeyay?
    .hint = Magaca ha sheegin. Sheeg qof noocee ah ayuu ahaa.
rental-incident-same_before = Sidaas oo kale hore ma kuugu dhacday?
rental-incident-witnesses = Qof kale ma arkay ama ma maqlay?
rental-incident-witness_roles = Dadkaasi maxay kuu yihiin?

## Why

rental-incident-why = Sababta laga yaabo
rental-incident-triggers = Sababtu maxay kula tahay?
    .constraint = Jawaabta «Ma cadda» jawaabo kale lalama dooran karo.
rental-incident-clue = Maxaa kuu keenay in aad sidaas u malayso?

## Evidence

rental-incident-evidence = Waxa aad kaydsatay
rental-incident-kept = Maxaad haysataa oo muujinaya wixii dhacay?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.
rental-incident-keep = Kaydi waxa aad haysato. Qor waxa aad xusuusato.

## The law

rental-incident-law = Waxa sharcigu sheegayo
rental-incident-law_equal = Norway dhexdeeda qof walba xaq isku mid ah ayuu u leeyahay in uu guri kireysto.
rental-incident-law_no = Waa mamnuuc in laguu diido waddanka aad ka timid awgiis.
rental-incident-not_decide = Ma sheegi karo cidda saxda ah. Dad kale ayaa kiiskaaga eegi kara.

## Help

rental-incident-help = Waxa aad hadda rabto in aad samayso
rental-incident-has_home = Hadda ma haysataa meel aad ku noolaato?
rental-incident-help_wishes = Maxaad rabtaa in lagaa caawiyo?
    .hint = Caawinta waad diidi kartaa sidoo kale.
    .constraint = Jawaabta «Hadda waxba» jawaabo kale lalama dooran karo.
rental-incident-attorney = Arrintan dad kale ma kuula hadli karnaa?
    .hint = Markaas warqad ayaad saxiixaysaa. Af-Noorwiijiga waxaa lagu yiraahdaa fullmakt.
rental-incident-attorney_for = Yaan la hadli karnaa?
rental-incident-attorney_signed = Wakaaladda (fullmakt) ma la saxiixay?
rental-incident-raise = Arrintan ma kala hadli karnaa dadka halkan guryaha ka kireeya?
    .hint = Ma sheegayno cidda aad tahay.
rental-incident-case = Kiisku waa lambarkee?

rental-incident-action-home_tonight = In isla markiiba la helo meel lagu noolaado
rental-incident-action-safety = In lagu heshiiyo waxa loo baahan yahay si qofku ammaan u ahaado
rental-incident-action-talk = In loo bandhigo wadahadal kale oo ku saabsan wixii dhacay
rental-incident-action-ask_ombud = In talo la weydiiyo xafiiska sinnaanta (Likestillings- og diskrimineringsombudet)
rental-incident-action-contact_landlord = In wakaaladda (fullmakt) lagula xiriiro qofka guriga kireeya
rental-incident-action-complaint = In qofka laga caawiyo in uu u cawdo guddiga takoorka (Diskrimineringsnemnda)
rental-incident-action-police = In qofka laga caawiyo in uu la hadlo booliska
rental-incident-action-find_home = In laga caawiyo helitaanka guri
rental-incident-action-sign_attorney = In wakaaladda (fullmakt) la qoro lana saxiixo
rental-incident-action-keep_evidence = In la kaydiyo fariimaha, sawirrada iyo waraaqaha
rental-incident-action-raise_with_landlords = In arrimahan lagala hadlo mulkiilayaasha guryaha, iyada oo aan magac la sheegin
rental-incident-action-give_copy = In qofka la siiyo nuqulka jawaabaha
rental-incident-action-better_interpreter = In turjubaan kale loo helo wadahadalka xiga

## Choices

incident_ways-advert = Xayeysiis ayaan akhriyay
incident_ways-message = Fariimo ayaan isu dirnay
incident_ways-phone = Telefoon ayaan ku hadalnay
incident_ways-viewing = Guriga ayaan soo eegay
incident_ways-in_home = Guriga ayaan ku noolaa

incident_kinds-no_viewing = Guriga la ima tusin
incident_kinds-no_rent = Guriga la iima kireyn
incident_kinds-said_taken = Waxay yiraahdeen waa la qaatay, laakiin wuu bannaanaa
incident_kinds-higher_price = Lacag ka badan tan dadka kale ayaan bixiyay
incident_kinds-extra_demands = Wax ayay i weydiisteen oo aysan dadka kale weydiisan
incident_kinds-advert_excludes = Dadka qaar xayeysiiska kama jawaabi karin
incident_kinds-bad_words = Hadal xun ayay yiraahdeen
incident_kinds-notice = Waxaan ku qasbanaa in aan guriga ka guuro
incident_kinds-threat = Way ii hanjabeen

landlord_roles-private = Qof guri kireeya
landlord_roles-company = Shirkad guryo kireysa
landlord_roles-agent = Dallaal (megler)
landlord_roles-caretaker = Qof guriga ilaaliya
landlord_roles-tenant = Qof halkaas ku nool
landlord_roles-municipality = Qof degmada ka tirsan
landlord_roles-unclear = Ma cadda

witness_roles-adult_family = Qof weyn oo qoyska ka tirsan
witness_roles-friend = Saaxiib
witness_roles-colleague = Qof shaqada ka tirsan
witness_roles-neighbour = Deris
witness_roles-interpreter = Turjubaan
witness_roles-stranger = Qof aanan aqoon

incident_triggers-accent = Sida aan u hadlo
incident_triggers-name = Magacayga
incident_triggers-nationality = Waddanka aan ka imid
incident_triggers-children = In aan carruur leeyahay
incident_triggers-income = Meesha aan lacagta ka helo
incident_triggers-permit = Nooca sharcigayga dal-ku-joogga
incident_triggers-unclear = Ma cadda

evidence_kept-messages = Fariimo
evidence_kept-advert = Xayeysiiska
evidence_kept-photos = Sawirro
evidence_kept-contract = Heshiis warqad ku qoran
evidence_kept-notes = Wax aan qortay
evidence_kept-call_list = Liiska wicitaannada telefoonka
evidence_kept-nothing = Waxba

incident_help-talk = In aan wax badan ka hadlo
incident_help-advice = Talo ku saabsan waxa sharcigu sheegayo
incident_help-contact_landlord = In aad la hadashaan qofka guriga kireeya
incident_help-complaint = In aan cabasho gudbiyo
incident_help-police = In aan la hadlo booliska
incident_help-find_home = In aan guri helo
incident_help-nothing = Hadda waxba

attorney_for-landlord = Qofka guriga kireeya
attorney_for-agent = Dallaalka (megler)
attorney_for-ombud = Kuwa talo ka bixiya sharciga
attorney_for-tribunal = Kuwa cabashada qaata
attorney_for-police = Booliska
