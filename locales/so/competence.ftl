### status: draft

competence-title = Wadahadalka aqoonta iyo xirfadda
competence-about = Waxa aad baratay, waxa aad qaban karto, iyo waxa aad mustaqbalka rabto.

## Opening

competence-greeting = Maanta waxaan ka hadlaynaa waxa aad baratay iyo waxa aad qaban karto.
competence-no_test = Tani imtixaan maaha. Wax kasta oo aad qaban karto waa muhiim.

## School and education

competence-schooling = Iskuul
competence-went_to_school = Iskuul ma dhigatay?
competence-schooling_years = Immisa sano ayaad iskuul dhigatay?
    .hint = Tiri sannadaha oo dhan, xitaa kuwii aad qof weyn ahayd.
    .constraint = Qor tiro u dhexaysa 0 iyo 30.
    .warning = Waa sannado badan. Tiradu ma sax baa?
competence-schooling_country = Waddankee ayaad iskuulka ku dhigatay?
competence-schooling_level = Iskuulkee ayaa kuugu dambeeyay oo aad dhammaysay?
competence-studied = Waxbarasho ma bilowday ka dib markii aad 16 jirsatay?
    .hint = Waxbarashadu waxay ku baraysaa shaqo ama cilmi.
competence-education = Waxbarasho
competence-education_name = Maxaa la yiraahdaa waxbarashadaas?
    .hint = Tusaale ahaan cunto-kariye ama macallin.
competence-education_country = Waddankee ayay ahayd?
competence-education_level = Iskuul noocee ah ayuu ahaa?
competence-education_field = Cilmigee ayaad wax badan ka baratay?
competence-education_years = Immisa sano ayaad halkaas dhigatay?
    .constraint = Qor tiro u dhexaysa 0 iyo 15.
competence-education_state = Waxbarashadaas ma dhammaysay?
competence-education_papers = Ma haysataa waraaqo iskuulka ka yimid?
competence-recognition_state = Waxbarashadaada Norway ma laga aqoonsaday?
    .hint = Haddii la aqoonsaday, waxaad haysataa warqad sheegaysa waxa ay halkan u dhiganto.
competence-recognition_wanted = Ma rabtaa in aad dalbato in la aqoonsado?
competence-recognition_route = Aqoonsi noocee ah ayuu yahay?

## Work before

competence-work_before = Shaqooyinkii aad qabatay
competence-worked_before = Hore shaqo ma u qabatay?
    .hint = Shaqada qoyska iyo tan beertu way ku jiraan.
competence-job = Shaqo
competence-job_title = Shaqo noocee ah ayaad qaban jirtay?
    .hint = Tusaale ahaan rooti-dube, beeraley ama iibiye.
competence-job_group = Shaqadaasi koox noocee ah ayay ka tirsan tahay?
competence-job_years = Immisa sano ayaad shaqadaas qabatay?
    .hint = Dheh 0 haddii ay hal sano ka yarayd.
    .constraint = Qor tiro u dhexaysa 0 iyo 60.
competence-job_tasks = Maalin caadi ah maxaad qaban jirtay?
competence-job_liked = Shaqadan ma jeclayd?
competence-job_again = Shaqo noocaas ah mar kale ma rabtaa?

## Languages

competence-language_skills = Luqadahaaga
competence-norwegian_some = Wax yar oo af-Noorwiiji ah ma taqaannaa?
competence-norwegian_understands = Intee in le’eg ayaad fahamtaa af-Noorwiijiga marka dadka kale hadlayaan?
competence-norwegian_speaks = Intee in le’eg ayaad ku hadashaa af-Noorwiijiga?
competence-norwegian_reads_it = Af-Noorwiijiga ma akhridaa?
competence-norwegian_reads = Intee in le’eg ayaad akhridaa af-Noorwiijiga?
competence-norwegian_writes = Intee in le’eg ayaad qortaa af-Noorwiijiga?
competence-known_language = Luqad aad taqaanno
competence-known_language_name = Maxaa la yiraahdaa luqadda aad taqaanno?
competence-mother_tongue = Luqaddan ma ku hadli jirtay markii aad yarayd?
competence-understands = Intee in le’eg ayaad fahamtaa luqaddan marka dadka kale hadlayaan?
competence-speaks = Intee in le’eg ayaad ku hadashaa luqaddan?
competence-reads_it = Luqaddan ma akhridaa?
competence-reads = Intee in le’eg ayaad akhridaa luqaddan?
competence-writes = Intee in le’eg ayaad qortaa luqaddan?
competence-scripts = Far noocee ah ayaad si fudud u akhridaa?

## Other abilities

competence-abilities = Waxyaabaha kale ee aad qaban karto
competence-digital_tasks = Maxaad keligaa ku qaban kartaa telefoon ama kombiyuutar?
competence-has_licence = Ma haysataa liisanka baabuurka ama gaadiid kale?
    .hint = Waa kaar sheegaya waxa aad wadi karto.
competence-licence_classes = Maxaad wadi kartaa?
competence-licence_valid = Liisankaas Norway ma ku isticmaali kartaa?
competence-certificates = Kuwan kuwee ayaad caddayn u haysataa in aad qaban karto?
    .hint = Waxay noqon kartaa kaar ama warqad koorso.
competence-other_experience = Kuwan maxaad samaysay, shaqada iyo iskuulka ka baxsan?
competence-best_at = Waxa aad qaban karto, maxaad ugu faraxsan tahay?

## Present work

competence-present_work = Shaqadaada hadda
competence-works_now = Hadda shaqo ma haysataa?
competence-job_now = Wax dheeraad ah oo shaqada ku saabsan
competence-current_title = Hadda shaqo noocee ah ayaad qabataa?
competence-percentage = Intee in le’eg ayaad shaqaysaa, haddii waqti buuxa uu yahay 100?
    .hint = Waqti barkiis waa 50. Heshiiskaaga ayay ku qoran tahay.
    .constraint = Qor tiro u dhexaysa 1 iyo 200.
    .warning = Waa ka badan tahay waqti buuxa. Tiradu ma sax baa?
competence-contract = Heshiis shaqo oo noocee ah ayaad haysataa?
competence-overtime = Immisa jeer ayaad shaqaysaa saacado dheeraad ah?
    .hint = Dheeraad waa ka badan inta heshiiska ku qoran.
competence-wants_more = Ma rabtaa in aad ka badan inta hadda shaqayso?
competence-time_for_course = Shaqada ka sokow ma haysataa waqti koorso?
competence-uses_competence = Shaqada ma ku isticmaashaa waxa aad taqaanno?

## What the person wants

competence-goal = Waxa aad rabto
competence-goal_work = Shaqadee ayaad ugu jeceshahay in aad qabato?
competence-goal_hours = Intee in le’eg ayaad rabtaa in aad shaqayso?
competence-goal_first = Maxaad rabtaa in aad marka hore samayso?
competence-obstacles = Maxaa kugu adkaynaya in aad isticmaasho waxa aad taqaanno?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.
competence-needs_adaptation = Ma jiraan waxyaabo aad u baahan tahay si aad u shaqayn karto?
    .hint = Tusaale ahaan nasasho badan ama qoraal weyn.
competence-adaptations = Maxaad u baahan tahay si aad u shaqayn karto?

## Employers

competence-sharing = Shirkadaha halkan
competence-employer_consent = Shirkadaha halkan ma u sheegi karnaa waxa aad qaban karto?
    .hint = Waad diidi kartaa. Sidoo kale hadda «haa» ayaad dhihi kartaa, mar dambena «maya».
competence-employer_facts = Maxaan u sheegi karnaa?

## End

competence-training_wish = Maxaad rabtaa in aad marka hore barato?
competence-recognition_plan = In waxbarashada la aqoonsado
competence-recognition_owner = Yaa kaa caawinaya dalabka?
    .required = Qor magaca qofka mas’uulka ka ah.
competence-recognition_date = Dalabka ugu dambayn goorma ayaa la diraa?
    .constraint = Taariikhdu waa in ay ahaato maanta ama maalin ka dambaysa.
    .warning = Waxaa ka harsan in ka badan saddex bilood. Ma ka soo hormarin karnaa?
    .required = Dooro taariikh.
competence-training_plan = In aad barato waxa aad rabto
competence-training_owner = Yaa kaa caawinaya barashadan?
    .required = Qor magaca qofka mas’uulka ka ah.
competence-training_date = Goorma ayaad jawaab naga helaysaa?
    .constraint = Taariikhdu waa in ay ahaato maanta ama maalin ka dambaysa.
    .warning = Waxaa ka harsan in ka badan saddex bilood. Ma ka soo hormarin karnaa?
    .required = Dooro taariikh.
competence-sheet_home = Ma rabtaa in aad guriga u qaadato warqad ay ku qoran tahay waxa aad qaban karto?

competence-action-recognition = In qofka lala dalbado aqoonsiga waxbarashada
competence-action-explain_recognition = In la sharraxo waxa aqoonsigu uga dhigan yahay waxbarashadan
competence-action-recognition_answer = In laga jawaabo dalabka aqoonsiga
competence-action-papers = In la helo si ammaan ah oo waraaqaha lagu keeno, ama hab aan waraaqo u baahnayn
competence-action-training = In la helo tababar ku habboon, jawaabna la bixiyo
competence-action-norwegian_course = In la helo koorso af-Noorwiiji ah oo ku habboon
competence-action-use_competence = In la ogaado meesha aqoonta lagu isticmaali karo
competence-action-meet_employer = In lala kulmo shirkad u baahan waxa qofku qaban karo
competence-action-more_hours = In laga jawaabo rabitaanka shaqo dheeraad ah
competence-action-own_business = In talo laga siiyo furitaanka shirkad u gaar ah
competence-action-exchange_licence = In Statens vegvesen (waaxda waddooyinka) la weydiiyo liisanka
competence-action-adaptation = In la ogaado sida shaqadu qofka ugu habboonaan karto
competence-action-give_sheet = In qofka la siiyo warqadda aqoonta iyo xirfadda
competence-action-better_interpreter = In turjubaan kale loo helo wadahadalka xiga

## Choices

education_state-completed = Haa, waan dhammeeyay
education_state-ongoing = Maya, hadda ayaan dhigtaa
education_state-not_completed = Maya, dhammaadka ka hor ayaan joojiyay

education_papers-here = Haa, halkan ayaan ku haystaa
education_papers-can_be_sent = Haa, laakiin waddan kale ayay yaallaan
education_papers-gone = Maya
education_papers-unclear = Ma cadda

recognition_state-recognised = Haa
recognition_state-applied = Waan dalbaday, waana sugayaa
recognition_state-refused = Waan dalbaday, waana la ii diiday
recognition_state-not_applied = Maya, ma dalban
recognition_state-unclear = Ma cadda

recognition_route-higher = Waxbarasho sare (jaamacad)
recognition_route-tertiary_vocational = Kulliyad farsamo (fagskole)
recognition_route-vocational = Shahaado xirfadeed (fagbrev) ama waxbarasho farsamo
recognition_route-regulated = Shaqo u baahan oggolaansho gaar ah
recognition_route-without_papers = Waxbarasho aan waraaqo lahayn
recognition_route-unclear = Waa in la baaro

job_liked-yes = Haa
job_liked-partly = Qayb ka mid ah
job_liked-no = Maya

digital_tasks-messages = In aan fariimo diro
digital_tasks-email = In aan iimayl diro
digital_tasks-search = In aan internetka wax ka raadiyo
digital_tasks-forms = In aan foom internetka ku buuxiyo
digital_tasks-bank = In aan bangiga internetka isticmaalo
digital_tasks-documents = In aan qoro warqado iyo qoraallo
digital_tasks-tables = In aan isticmaalo xaashi-xisaabeed (sida Excel)
digital_tasks-programs = In aan isticmaalo barnaamijyo shaqo

certificates-welding = Alxamidda
certificates-forklift = Foorkliifka
certificates-machines = Cagafta qodda iyo mashiinno kale oo waaweyn
certificates-crane = Wiishka
certificates-electrical = Shaqada korontada
certificates-hot_work = Shaqada dabka leh (varme arbeider)
certificates-food = Cuntada iyo nadaafadda
certificates-first_aid = Gargaarka degdegga ah
certificates-care = Daryeelka iyo kalkaalinta
certificates-hunting = Ugaarsiga
certificates-boat = Doonta

other_experience-volunteering = Si iskaa wax u qabso ah ayaan dadka u caawiyay
other_experience-children = Carruur ayaan hayay
other_experience-older_people = Dad waayeel ah ama xanuunsan ayaan daryeelay
other_experience-farming = Cunto ayaan beeray
other_experience-animals = Xoolo ayaan dhaqay
other_experience-fishing = Kalluun ayaan dabay
other_experience-building = Wax ayaan dhisay
other_experience-repairs = Alaab ayaan hagaajiyay
other_experience-sewing = Dhar ayaan tolay
other_experience-handicraft = Gacanta ayaan wax ku sameeyay
other_experience-cooking = Dad badan ayaan cunto u kariyay
other_experience-selling = Wax ayaan iibsaday oo iibiyay
other_experience-teaching = Dad ayaan wax baray
other_experience-organising = Koox ayaan hoggaamiyay

contracts-permanent = Shaqo joogto ah
contracts-temporary = Shaqo ku eg taariikh go’an
contracts-substitute = Beddelka qof kale (vikar)
contracts-on_call = Way i soo wacaan marka ay ii baahdaan
contracts-agency = Shirkad dadka shaqo u kireysa
contracts-own_business = Shirkad aan leeyahay
contracts-none = Heshiis qoran ma jiro

overtime-never = Marna
overtime-sometimes = Mararka qaar
overtime-weekly = Toddobaad kasta
overtime-most_days = Maalmaha badankood

used_today-all = Haa, inta badan
used_today-some = Qayb ka mid ah
used_today-none = Maya

goal_hours-full = Waqti buuxa
goal_hours-part = Wax ka yar waqti buuxa
goal_hours-unclear = Ma cadda

goal_first-work_now = In aan dhakhso u shaqeeyo
goal_first-own_trade = In aan ka shaqeeyo xirfaddayda
goal_first-education = In aan waxbarasho dhigto
goal_first-norwegian = In aan barto af-Noorwiijiga
goal_first-own_business = In aan shirkad furto
goal_first-unsure = Ma hubo

obstacles-not_recognised = Waxbarashadayda lama aqoonsan
obstacles-norwegian = Af-Noorwiijigaygu waa yar yahay
obstacles-no_jobs = Shaqo noocaas ah halkan kama jirto
obstacles-no_contacts = Ma aqaan qof aan weydiiyo
obstacles-childcare = Ma jiro qof carruurta haya
obstacles-transport = Shaqadu aad bay u fog tahay
obstacles-working_hours = Hadda waqti ma haysto
obstacles-licence = Liisan ma haysto
obstacles-not_informed = Ma garanayo cidda i caawin karta
obstacles-nothing = Waxba

employer_facts-first_name = Magacayga koowaad
employer_facts-work = Shaqooyinkii aan qabtay
employer_facts-education = Waxa aan bartay
employer_facts-languages = Luqadaha aan aqaanno
employer_facts-licences = Liisanka iyo shahaadooyinka
employer_facts-goal = Shaqada aan rabo

training_wish-norwegian = Af-Noorwiiji
training_wish-basic_school = Akhris, qoris iyo xisaab
training_wish-own_trade = Wax dheeraad ah oo xirfaddayda ah
training_wish-new_trade = Xirfad cusub
training_wish-higher_education = Cilmi kulliyad ama jaamacad
training_wish-digital = Kombiyuutarka iyo internetka
training_wish-licence = In aan baabuur wado
training_wish-none = Hadda waxba
