### status: draft

network-title = Dadka aad taqaanno iyo waqtiga firaaqada
network-about = Waxay ku saabsan tahay dadka aad halkan ka taqaanno, waqtiga firaaqada, ururrada (lag), saaxiibka deegaanka (fadder), iyo in lagu dhegaysto.

## Opening

network-greeting = Maanta waxaan ka hadlaynaa dadka halkan iyo waqtigaaga firaaqada.
network-no_right_answer = Dadka qaar saaxiibbo badan ayay rabaan. Qaar kalena saaxiibbo yar ayay rabaan. Labaduba waa fiican yihiin.

## People

network-people = Dadka halkan
network-locals_known = Immisa qof oo Noorwiiji ah ayaad halkan ku baratay?
    .hint = Tiri dadka aad la hadasho, shaqada iyo koorsada ka baxsan.
network-can_ask_help = Halkan ma ka taqaannaa qof aad caawin weydiisan karto?
    .hint = Qof aan lacag ku qaadan caawinta.
network-same_language = Halkan ma jiraa qof ku hadla luqaddaada?
network-neighbours = Intee in le’eg ayaad deriskaaga u taqaannaa?
network-visits_made = Bishii hore immisa jeer ayaad qof soo booqatay?
    .hint = Dheh 0 haddii aanad cid booqan.
    .constraint = Qor tiro u dhexaysa 0 iyo 90.
    .warning = Waa wax ka badan maalintii hal mar. Tiradu ma sax baa?
network-visits_received = Bishii hore immisa jeer ayaa gurigaaga lagugu soo booqday?
    .hint = Dheh 0 haddii aan cidi kuu iman.
    .constraint = Qor tiro u dhexaysa 0 iyo 90.
    .warning = Waa wax ka badan maalintii hal mar. Tiradu ma sax baa?
network-was_invited = Ma jiraa qof halkan jooga oo gurigiisa kugu casuumay?
network-has_invited = Ma jiraa qof halkan jooga oo aad gurigaaga ku casuuntay?
network-more_visits = Ma jeclaan lahayd in badan laguu soo booqdo?
network-meeting_barriers = Maxaa kugu adkaynaya in aad dadka halkan barato?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.
network-contact_abroad = Immisa jeer ayaad la xiriirtaa qof waddan kale jooga?
network-good_meeting = Iiga warran mar qof halkan joogay wanaag kuu sameeyay.
    .hint = Waad diidi kartaa sidoo kale.

## Free time

network-free_time = Waqtigaaga firaaqada
network-interests = Maxaad jeceshahay in aad samayso marka aad firaaqo hesho?
network-free_times = Goorma ayaad firaaqo leedahay?
network-activity_barriers = Maxaa kugu adkaynaya in aad ka qaybgasho waxqabadka firaaqada?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.

## Associations

network-associations = Ururrada iyo naadiyada (lag)
network-about_associations = Urur ama naadi (lag) waa dad wax wada qabta. Waxay noqon kartaa heesid, kubbadda cagta ama socod.
network-knows_association = Ma taqaannaa urur ama naadi (lag) halkan ka jira?
network-was_contacted = Ma kula soo xiriiray urur ama naadi (lag)?
network-membership = Hadda ma ku jirtaa urur ama naadi (lag)?
network-association_interests = Maxaad rabtaa in aad ururka ka samayso?
network-association_facts = Maxaan ururka kaaga sheegi karnaa?

## Buddy

network-buddy = Saaxiibka deegaanka (fadder)
network-buddy_match = Saaxiibka deegaanka (fadder) ee aad rabto
network-buddy_languages = Luqadahee ayaad rabtaa in aad kula hadasho saaxiibka deegaanka?
network-buddy_activities = Maxaad rabtaa in aad la samayso saaxiibka deegaanka?
network-buddy_times = Goorma ayaad la kulmi kartaa saaxiibka deegaanka?
network-buddy_gender = Saaxiibka deegaanka ma haweeney baad rabtaa mise nin?
network-buddy_family = Ma rabtaa saaxiib deegaanka ah oo carruur leh?
network-buddy_place = Xaggee ayaad rabtaa in aad kula kulanto saaxiibka deegaanka?
network-buddy_card = Jawaabahan ma tusi karnaa qof raba in uu noqdo saaxiib deegaanka ah (fadder)?
    .hint = Waxaan tusaynaa oo keliya jawaabaha ku saabsan saaxiibka deegaanka. Magacaaga ma tusayno.
network-be_buddy = Mar dambe adigu ma rabtaa in aad qof u noqoto saaxiib deegaanka ah (fadder)?

## Places to meet

network-arenas = Meelaha lagu kulmo
network-arenas_used = Xaggee ayaad dadka halkan kula kulantaa?
network-arenas_missed = Meelo noocee ah oo lagu kulmo ayaa halkan ka maqan?
network-arena_words = Maxaa fududayn kara in dadka halkan lala kulmo?

## Children

network-children = Carruurta
network-has_children = Ma leedahay carruur kula nool?
network-children_active = Carruurtu waqtiga firaaqada wax ma ka qaybgalaan?
    .hint = Waxay noqon kartaa ciyaaro, muusig ama wax kale.
network-children_barriers = Maxaa carruurta ku adkaynaya in ay ka qaybgalaan?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.
network-knows_parents = Waalid kale halkan ma ku baratay?

## Being heard

network-being_heard = In lagu dhegaysto
network-knows_how_heard = Ma garanaysaa sida aad degmada ugu sheegto fikirkaaga?
    .hint = Degmadu (kommune) waa kuwa maamula meeshan, iskuulka iyo waddooyinka.
network-has_been_heard = Degmadu ma ku dhegaysatay?
network-heard_more = Ma rabtaa in aad wax badan ka ogaato sida lagu dhegaysan karo?

## End

network-action-introduce_association = In loo sheego urur ama naadi (lag) casuumi kara qofka
network-action-show_associations = In la tuso ururrada iyo naadiyada (lag) halkan ka jira
network-action-find_buddy = In la helo saaxiib deegaanka ah (fadder)
network-action-first_visit = In la helo qof soo booqan kara
network-action-know_one = In la helo meel qofku ugu yaraan hal qof ku baran karo
network-action-call_future_buddy = In la waco qofka, oo isagu raba in uu noqdo saaxiib deegaanka ah
network-action-missing_arena = In degmada loo sheego in meelaha lagu kulmo ay maqan yihiin
network-action-children_activity = In la helo wax carruurtu ka qaybgeli karaan
network-action-activity_cost = In la ogaado in cidi bixin karto lacagta waxqabadka firaaqada
network-action-norwegian_course = In la helo meel af-Noorwiijiga lagu barto laguna hadlo
network-action-explain_being_heard = In la sharraxo sida degmadu dadka u dhegaysato
network-action-own_step = In la sameeyo waxa qofku rabay in uu marka hore sameeyo
network-action-give_copy = In qofka la siiyo nuqulka jawaabaha
network-action-better_interpreter = In turjubaan kale loo helo wadahadalka xiga

## Choices

locals_known-none = Weli cidna ma aqaan
locals_known-one = Hal qof
locals_known-a_few = Laba ilaa shan
locals_known-many = In ka badan shan

neighbours-not_yet = Weli ma naqaan
neighbours-greet = Waan is salaamnaa
neighbours-talk = Waan wada sheekaysannaa
neighbours-visit = Waan is booqannaa

meeting_barriers-language = Luqadda
meeting_barriers-time = Waqti yar ayaan haystaa
meeting_barriers-transport = Meesha ma gaari karo
meeting_barriers-cost = Lacag badan ayay ku kacdaa
meeting_barriers-childcare = Ma jiro qof carruurta haya
meeting_barriers-no_place = Meel lagu kulmo ma jirto
meeting_barriers-not_asked = Cidina ima weydiiso
meeting_barriers-unsure_how = Ma garanayo sida halkan loo sameeyo
meeting_barriers-nothing = Waxba

contact_abroad-daily = Maalin kasta
contact_abroad-weekly = Toddobaad kasta
contact_abroad-monthly = Bil kasta
contact_abroad-seldom = Dhif ah
contact_abroad-none = Xiriir ma lihi

activity_barriers-cost = Lacag badan ayay ku kacdaa
activity_barriers-time = Waqti yar ayaan haysannaa
activity_barriers-transport = Meeshu aad bay u fog tahay
activity_barriers-childcare = Ma jiro qof haya carruurta yaryar
activity_barriers-language = Luqadda
activity_barriers-equipment = Dhar ama qalab ayaa naga maqan
activity_barriers-not_informed = Ma garanayo waxa jira
activity_barriers-knows_nobody = Halkaas cidna kama naqaan
activity_barriers-nothing = Waxba

membership-member = Haa
membership-tried = Maya, laakiin hore ayaan ugu jiray
membership-not_yet = Weli maya
membership-not_wanted = Maya, mana rabo

association_facts-first_name = Magacayga koowaad
association_facts-phone = Lambarka telefoonkayga
association_facts-interests = Waxa aan jeclahay in aan sameeyo
association_facts-language = Luqadaha aan aqaanno

buddy_activities-talk_norwegian = In aan ku hadalno af-Noorwiiji
buddy_activities-walk = In aan soconno
buddy_activities-eat = In aan wax wada cunno
buddy_activities-outdoors = In aan dabiicadda joogno
buddy_activities-children = In aan carruurta wax la samayno
buddy_activities-letters = In la iga caawiyo fahamka warqadaha
buddy_activities-show_around = In aan meesha barto
buddy_activities-sport = In aan ciyaaro samayno

buddy_gender-woman = Haweeney
buddy_gender-man = Nin
buddy_gender-no_matter = Waa ii isku mid

buddy_family-with_children = Haa, qof carruur leh
buddy_family-without_children = Maya, qof aan carruur lahayn
buddy_family-no_matter = Waa ii isku mid

buddy_place-my_home = Gurigayga
buddy_place-their_home = Guriga saaxiibka deegaanka
buddy_place-public = Meel dad kale joogaan
buddy_place-no_matter = Waa ii isku mid

children_active-all = Haa, dhammaan
children_active-some = Haa, qaarkood
children_active-none = Maya

been_heard-listened = Haa
been_heard-not_listened = Maya, la ima dhegaysan
been_heard-not_tried = Weli iskuma dayin
