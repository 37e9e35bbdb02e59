### status: draft

competence-title = Mazungumzo kuhusu elimu na ujuzi
competence-about = Uliyojifunza, unachoweza kufanya, na unachotaka baadaye.

## Opening

competence-greeting = Leo tunazungumza kuhusu uliyojifunza na unachoweza kufanya.
competence-no_test = Huu si mtihani. Kila unachoweza kufanya ni muhimu.

## School and education

competence-schooling = Shule
competence-went_to_school = Je, umesoma shule?
competence-schooling_years = Ulisoma shule miaka mingapi?
    .hint = Hesabu miaka yote, hata ukiwa mtu mzima.
    .constraint = Andika nambari kuanzia 0 hadi 30.
    .warning = Hiyo ni miaka mingi. Je, nambari ni sahihi?
competence-schooling_country = Ulisoma shule katika nchi gani?
competence-schooling_level = Ni shule gani ya mwisho uliyomaliza?
competence-studied = Je, umeanza masomo baada ya kufikia miaka 16?
    .hint = Ni masomo yanayokufundisha kazi au fani.
competence-education = Masomo
competence-education_name = Masomo hayo yanaitwaje?
    .hint = Kwa mfano upishi au ualimu.
competence-education_country = Yalikuwa katika nchi gani?
competence-education_level = Ilikuwa shule ya aina gani?
competence-education_field = Ulijifunza zaidi kuhusu fani gani?
competence-education_years = Ulisoma huko miaka mingapi?
    .constraint = Andika nambari kuanzia 0 hadi 15.
competence-education_state = Je, umemaliza masomo hayo?
competence-education_papers = Je, una vyeti au karatasi kutoka shule hiyo?
competence-recognition_state = Je, elimu yako imetambuliwa nchini Norwe?
    .hint = Kama imetambuliwa, una barua inayosema ina thamani gani hapa.
competence-recognition_wanted = Je, unataka kuomba itambuliwe?
competence-recognition_route = Ni utambuzi wa aina gani?

## Work before

competence-work_before = Kazi ulizowahi kufanya
competence-worked_before = Je, umewahi kufanya kazi?
    .hint = Kazi ya familia na kazi ya shambani pia zinahesabiwa.
competence-job = Kazi
competence-job_title = Ulifanya kazi gani?
    .hint = Kwa mfano mwokaji mikate, mkulima au mwuzaji.
competence-job_group = Kazi hiyo ni ya kundi gani?
competence-job_years = Ulifanya kazi hiyo miaka mingapi?
    .hint = Sema 0 kama ilikuwa chini ya mwaka mmoja.
    .constraint = Andika nambari kuanzia 0 hadi 60.
competence-job_tasks = Siku ya kawaida ulifanya nini?
competence-job_liked = Je, uliipenda kazi hii?
competence-job_again = Je, unataka tena kazi kama hiyo?

## Languages

competence-language_skills = Lugha zako
competence-norwegian_some = Je, unajua Kinorwe kidogo?
competence-norwegian_understands = Unaelewa Kinorwe kwa kiasi gani watu wengine wanapozungumza?
competence-norwegian_speaks = Unazungumza Kinorwe kwa kiasi gani?
competence-norwegian_reads_it = Je, unasoma Kinorwe?
competence-norwegian_reads = Unasoma Kinorwe kwa kiasi gani?
competence-norwegian_writes = Unaandika Kinorwe kwa kiasi gani?
competence-known_language = Lugha unayoijua
competence-known_language_name = Lugha unayoijua inaitwaje?
competence-mother_tongue = Je, ulizungumza lugha hii ulipokuwa mtoto?
competence-understands = Unaelewa lugha hii kwa kiasi gani watu wengine wanapozungumza?
competence-speaks = Unazungumza lugha hii kwa kiasi gani?
competence-reads_it = Je, unasoma lugha hii?
competence-reads = Unasoma lugha hii kwa kiasi gani?
competence-writes = Unaandika lugha hii kwa kiasi gani?
competence-scripts = Unasoma kwa urahisi herufi za aina gani?

## Other abilities

competence-abilities = Mambo mengine unayoweza kufanya
competence-digital_tasks = Unaweza kufanya nini peke yako kwenye simu au kompyuta?
competence-has_licence = Je, una leseni ya kuendesha gari au chombo kingine?
    .hint = Ni kadi inayoonyesha unachoweza kuendesha.
competence-licence_classes = Unaweza kuendesha nini?
competence-licence_valid = Je, unaweza kutumia leseni hiyo nchini Norwe?
competence-certificates = Kati ya haya, ni yapi una uthibitisho kwamba unaweza kuyafanya?
    .hint = Inaweza kuwa kadi au karatasi ya kozi.
competence-other_experience = Kati ya haya, umefanya yapi nje ya kazi na shule?
competence-best_at = Kati ya unavyoweza kufanya, ni kipi kinakufurahisha zaidi?

## Present work

competence-present_work = Kazi yako ya sasa
competence-works_now = Je, una kazi sasa?
competence-job_now = Zaidi kuhusu kazi hiyo
competence-current_title = Unafanya kazi gani sasa?
competence-percentage = Unafanya kazi kiasi gani, kama muda kamili ni 100?
    .hint = Nusu ya muda ni 50. Imeandikwa katika mkataba wako.
    .constraint = Andika nambari kuanzia 1 hadi 200.
    .warning = Hiyo ni zaidi ya muda kamili. Je, nambari ni sahihi?
competence-contract = Una mkataba wa kazi wa aina gani?
competence-overtime = Unafanya kazi ya ziada mara ngapi?
    .hint = Ya ziada ni zaidi ya saa zilizo katika mkataba.
competence-wants_more = Je, unataka kufanya kazi zaidi ya sasa?
competence-time_for_course = Je, una muda wa kozi pamoja na kazi?
competence-uses_competence = Je, unatumia ujuzi wako kazini?

## What the person wants

competence-goal = Unachotaka
competence-goal_work = Ungependa zaidi kufanya kazi gani?
competence-goal_hours = Unataka kufanya kazi kiasi gani?
competence-goal_first = Unataka kufanya nini kwanza?
competence-obstacles = Ni nini kinafanya iwe vigumu kutumia ujuzi wako?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.
competence-needs_adaptation = Je, kuna kitu unachohitaji ili uweze kufanya kazi?
    .hint = Kwa mfano mapumziko zaidi au maandishi makubwa zaidi.
competence-adaptations = Unahitaji nini ili uweze kufanya kazi?

## Employers

competence-sharing = Makampuni ya hapa
competence-employer_consent = Je, tunaweza kuyaambia makampuni ya hapa unachoweza kufanya?
    .hint = Unaweza kukataa. Unaweza pia kukubali sasa na kukataa baadaye.
competence-employer_facts = Tunaweza kuyaambia nini?

## End

competence-training_wish = Unataka kujifunza nini kwanza?
competence-recognition_plan = Elimu kutambuliwa
competence-recognition_owner = Nani atakusaidia kuomba?
    .required = Andika jina la mwenye jukumu hilo.
competence-recognition_date = Maombi yawe yametumwa kufikia tarehe gani?
    .constraint = Tarehe lazima iwe leo au baadaye.
    .warning = Hiyo ni zaidi ya miezi mitatu mbele. Je, tunaweza kufanya mapema zaidi?
    .required = Chagua tarehe.
competence-training_plan = Kujifunza unachotaka
competence-training_owner = Nani atakusaidia kujifunza hili?
    .required = Andika jina la mwenye jukumu hilo.
competence-training_date = Utapata jibu kutoka kwetu lini?
    .constraint = Tarehe lazima iwe leo au baadaye.
    .warning = Hiyo ni zaidi ya miezi mitatu mbele. Je, tunaweza kufanya mapema zaidi?
    .required = Chagua tarehe.
competence-sheet_home = Je, unataka kwenda nyumbani na karatasi kuhusu unachoweza kufanya?

competence-action-recognition = Kuomba elimu itambuliwe, pamoja na mtu mwenyewe
competence-action-explain_recognition = Kueleza maana ya utambuzi kwa elimu hii
competence-action-recognition_answer = Kujibu maombi ya utambuzi wa elimu
competence-action-papers = Kutafuta njia salama ya kupata vyeti, au mpango usiohitaji vyeti
competence-action-training = Kutafuta mafunzo yanayofaa, na kutoa jibu
competence-action-norwegian_course = Kutafuta kozi ya Kinorwe inayofaa
competence-action-use_competence = Kutafuta mahali ambapo ujuzi unaweza kutumika
competence-action-meet_employer = Kukutana na kampuni inayohitaji anachoweza kufanya
competence-action-more_hours = Kujibu ombi la kufanya kazi zaidi
competence-action-own_business = Kutoa ushauri kuhusu kuanzisha kampuni
competence-action-exchange_licence = Kuuliza Statens vegvesen (idara ya barabara) kuhusu leseni ya kuendesha
competence-action-adaptation = Kutafuta jinsi kazi inavyoweza kumfaa mtu
competence-action-give_sheet = Kumpa mtu karatasi kuhusu elimu na ujuzi
competence-action-better_interpreter = Kutafuta mkalimani mwingine kwa mazungumzo yajayo

## Choices

education_state-completed = Ndiyo, nimemaliza
education_state-ongoing = Hapana, ninasoma sasa
education_state-not_completed = Hapana, niliacha kabla ya mwisho

education_papers-here = Ndiyo, ninazo hapa
education_papers-can_be_sent = Ndiyo, lakini ziko katika nchi nyingine
education_papers-gone = Hapana
education_papers-unclear = Si wazi

recognition_state-recognised = Ndiyo
recognition_state-applied = Nimeomba na ninasubiri
recognition_state-refused = Nimeomba na nilikataliwa
recognition_state-not_applied = Hapana, sijaomba
recognition_state-unclear = Si wazi

recognition_route-higher = Elimu ya juu (chuo kikuu)
recognition_route-tertiary_vocational = Chuo cha ufundi (fagskole)
recognition_route-vocational = Cheti cha ufundi (fagbrev) au mafunzo ya ufundi
recognition_route-regulated = Kazi inayohitaji idhini maalum
recognition_route-without_papers = Elimu bila vyeti
recognition_route-unclear = Inahitaji kuchunguzwa

job_liked-yes = Ndiyo
job_liked-partly = Kwa sehemu
job_liked-no = Hapana

digital_tasks-messages = Kutuma ujumbe
digital_tasks-email = Kutuma barua pepe
digital_tasks-search = Kutafuta kitu mtandaoni
digital_tasks-forms = Kujaza fomu mtandaoni
digital_tasks-bank = Kutumia benki ya mtandaoni
digital_tasks-documents = Kuandika barua na maandishi
digital_tasks-tables = Kutumia majedwali ya hesabu (kama Excel)
digital_tasks-programs = Kutumia programu za kazi

certificates-welding = Uchomeleaji
certificates-forklift = Kuendesha forklifti
certificates-machines = Kuendesha mashine ya kuchimba na mashine nyingine kubwa
certificates-crane = Kuendesha kreni
certificates-electrical = Kazi za umeme
certificates-hot_work = Kazi zenye moto (varme arbeider)
certificates-food = Chakula na usafi
certificates-first_aid = Huduma ya kwanza
certificates-care = Matunzo na uuguzi
certificates-hunting = Uwindaji
certificates-boat = Kuendesha boti

other_experience-volunteering = Kusaidia wengine kwa kujitolea
other_experience-children = Kuangalia watoto
other_experience-older_people = Kutunza wazee au wagonjwa
other_experience-farming = Kulima chakula
other_experience-animals = Kutunza wanyama
other_experience-fishing = Uvuvi
other_experience-building = Kujenga
other_experience-repairs = Kutengeneza vitu vilivyoharibika
other_experience-sewing = Kushona nguo
other_experience-handicraft = Kutengeneza vitu kwa mikono
other_experience-cooking = Kupikia watu wengi
other_experience-selling = Kununua na kuuza
other_experience-teaching = Kufundisha kitu
other_experience-organising = Kuongoza kikundi

contracts-permanent = Kazi ya kudumu
contracts-temporary = Kazi hadi tarehe fulani
contracts-substitute = Kuchukua nafasi ya mtu mwingine (vikar)
contracts-on_call = Wananipigia simu wanaponihitaji
contracts-agency = Kupitia kampuni inayokodisha wafanyakazi
contracts-own_business = Kampuni yangu mwenyewe
contracts-none = Hakuna mkataba ulioandikwa

overtime-never = Kamwe
overtime-sometimes = Mara nyingine
overtime-weekly = Kila wiki
overtime-most_days = Siku nyingi

used_today-all = Ndiyo, sehemu kubwa
used_today-some = Sehemu yake
used_today-none = Hapana

goal_hours-full = Muda kamili
goal_hours-part = Chini ya muda kamili
goal_hours-unclear = Si wazi

goal_first-work_now = Kupata kazi haraka iwezekanavyo
goal_first-own_trade = Kufanya kazi katika fani yangu
goal_first-education = Kusoma
goal_first-norwegian = Kujifunza Kinorwe
goal_first-own_business = Kuanzisha kampuni
goal_first-unsure = Sina uhakika

obstacles-not_recognised = Elimu yangu haijatambuliwa
obstacles-norwegian = Ninajua Kinorwe kidogo mno
obstacles-no_jobs = Hakuna kazi kama hiyo hapa
obstacles-no_contacts = Simjui mtu wa kumwuliza
obstacles-childcare = Hakuna mtu wa kuangalia watoto
obstacles-transport = Njia ya kwenda kazini ni ndefu mno
obstacles-working_hours = Sina muda sasa
obstacles-licence = Sina leseni ya kuendesha
obstacles-not_informed = Sijui nani anaweza kusaidia
obstacles-nothing = Hakuna kitu

employer_facts-first_name = Jina langu la kwanza
employer_facts-work = Kazi nilizowahi kufanya
employer_facts-education = Niliyojifunza
employer_facts-languages = Lugha ninazojua
employer_facts-licences = Leseni ya kuendesha na vyeti
employer_facts-goal = Kazi ninayotaka kufanya

training_wish-norwegian = Kinorwe
training_wish-basic_school = Kusoma, kuandika na hesabu
training_wish-own_trade = Zaidi kuhusu fani yangu
training_wish-new_trade = Fani mpya
training_wish-higher_education = Somo katika chuo au chuo kikuu
training_wish-digital = Kompyuta na intaneti
training_wish-licence = Kuendesha gari
training_wish-none = Hakuna kwa sasa
