### status: draft

employer-title = Mahitaji ya makampuni
employer-about = Kuhusu kampuni: inahitaji nini na inaweza kutoa nini. Si kuhusu mtu.

## Opening

employer-greeting = Tunataka kujua mnahitaji watu wa aina gani. Watu wengi hapa wanaweza kufanya mengi kuliko wengine wanavyojua.
employer-use = Majibu yanatusaidia kupata watu wanaoweza kufaa.
employer-no_promise = Hatuahidi kwamba tutapata mtu. Ninyi hamuahidi kumwajiri mtu.

## The business

employer-business = Kampuni
employer-business_name = Kampuni inaitwaje?
    .required = Andika jina la kampuni.
employer-org_number = Nambari ya kampuni (organisasjonsnummer) ni ipi?
    .hint = Nambari ina tarakimu tisa.
    .constraint = Andika tarakimu tisa bila nafasi.
employer-sector = Mko katika sekta gani?
employer-size = Ni watu wangapi wanafanya kazi kwenu?
employer-place = Kazi iko wapi?
    .hint = Taja jina la manispaa (kommune).
employer-contact_name = Tuzungumze na nani kwenu?
employer-contact_reach = Tunaweza kupiga simu au kuandika wapi?
    .hint = Simu au barua pepe ya kazini.

## Needs

employer-needs = Mnachohitaji
employer-needs_people = Je, mnahitaji watu zaidi katika mwaka ujao?
employer-need_count = Ni kazi ngapi tofauti?
    .hint = Wapishi wawili na dereva mmoja ni kazi mbili tofauti.
    .constraint = Andika nambari kuanzia 1 hadi 30.
    .warning = Hizo ni nyingi. Je, baadhi zinaweza kuunganishwa?
employer-need = Kazi mnayohitaji watu
employer-job = Kazi ni ipi?
employer-occupation = Kazi hiyo ni ya kundi gani?
employer-wanted = Mnahitaji watu wangapi?
    .constraint = Andika nambari kuanzia 1 hadi 1000.
    .warning = Hao ni wengi. Je, nambari ni sahihi?
employer-from_month = Wanaweza kuanza lini?
    .hint = Tunahitaji mwezi na mwaka tu.
    .warning = Mwezi huo umepita. Je, ni sahihi?
employer-contract_kind = Je, kazi ni ya kudumu?
employer-percentage = Kazi ni asilimia ngapi ya muda kamili?
    .constraint = Andika nambari kuanzia 1 hadi 100.
employer-norwegian_needed = Je, ni lazima kujua Kinorwe kuanzia siku ya kwanza?
employer-norwegian_level = Kinorwe kinahitajika kwa kiasi gani?
employer-other_languages = Ni lugha gani nyingine zinaweza kutumika kazini?
employer-demands = Kazi inahitaji nini?
    .constraint = Jibu “Hakuna kati ya haya” haliwezi kuchaguliwa pamoja na majibu mengine.
employer-tasks = Mtu hufanya nini siku ya kawaida?
employer-hard_to_find = Je, ni vigumu kupata watu?

## Offers

employer-offers = Mnachoweza kutoa
employer-training = Je, mnaweza kuwafundisha watu wapya?
employer-training_kinds = Wanajifunzaje kazi?
employer-practice = Je, mtu anaweza kujaribu kazi kwenu?
    .hint = Kwa Kinorwe inaitwa arbeidspraksis.
employer-adapt = Je, kazi inaweza kurekebishwa ili imfae atakayeipata?
employer-course_help = Je, mtatoa ruhusa ya kwenda kozi ya Kinorwe?
employer-home_help = Je, mnawasaidia watu wapya kupata nyumba?

## Experience

employer-experience = Uzoefu wenu
employer-hired_before = Je, mmemwajiri mtu aliyetoka nchi nyingine?
employer-went_well = Ni nini kilienda vizuri?
employer-hard = Ni nini kinafanya iwe vigumu kuwaajiri watu walio wapya nchini Norwe?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.
employer-overqualified = Je, kuna mtu kwenu mwenye ujuzi zaidi ya anaotumia?
employer-partners = Je, kuna mtu kwenu ambaye mume au mke wake hana kazi?

## Meeting

employer-meeting = Kukutana
employer-meet = Je, mnataka kukutana na watu wanaoweza kufaa?
employer-meet_how = Mnataka kukutana kwa njia gani?
employer-share = Je, tunaweza kuwaonyesha kazi hii watu wanaotafuta kazi?
    .hint = Mnaweza kukubali sasa na kukataa baadaye.
employer-ask_again = Je, tunaweza kuwauliza tena baada ya nusu mwaka?

## End

employer-consultant_note = Mtu atakayefuata kuzungumza na kampuni anahitaji kujua nini?
employer-next_meeting_place = Tukutane wapi wakati ujao?
employer-next_meeting = Tukutane lini tena?
    .constraint = Tarehe lazima iwe leo au baadaye.
    .warning = Tarehe hiyo iko zaidi ya mwaka mmoja mbele. Je, ni sahihi?
employer-thanks = Asanteni kwa mazungumzo. Mnayosema yanawasaidia ninyi na watu walio wapya hapa.

employer-action-match_competence = Kuangalia nani ana ujuzi huo, na kuwauliza hao kwanza
employer-action-arrange_meeting = Kupanga mkutano kati ya kampuni na watu wanaoweza kufaa
employer-action-plan_practice = Kupanga kujaribu kazi (arbeidspraksis) pamoja na Nav
employer-action-share_need = Kuwaonyesha kazi hii watu wanaotafuta kazi
employer-action-course_at_work = Kupanga kozi ya Kinorwe pamoja na kampuni
employer-action-recognition_help = Kusaidia elimu itambuliwe
employer-action-invite_partners = Kuipa kampuni mwaliko kwa waume na wake, ili waulizwe kuhusu elimu na ujuzi wao
employer-action-housing_help = Kuangalia nyumba za wafanyakazi wapya pamoja na kampuni
employer-action-explain_rules = Kutafuta kanuni zinazohusu kuajiri
employer-action-ask_again = Kuiuliza kampuni tena

## Choices

employer_places-business = Katika kampuni
employer_places-office = Hapa ofisini
employer_places-telephone = Kwa simu
employer_places-video = Kwa video
employer_places-none = Hakuna miadi kwa sasa

business_sizes-1-4 = 1 hadi 4
business_sizes-5-19 = 5 hadi 19
business_sizes-20-99 = 20 hadi 99
business_sizes-100_ = 100 au zaidi

contract_kinds-permanent = Ndiyo, ni ya kudumu
contract_kinds-temporary = Hapana, ni ya muda fulani
contract_kinds-substitute = Hapana, ni kuchukua nafasi ya mtu ambaye hayupo (vikariat)
contract_kinds-season = Hapana, ni ya msimu
contract_kinds-apprentice = Ni nafasi ya mwanagenzi (læreplass)

job_demands-driving_licence = Leseni ya kuendesha
job_demands-education = Elimu fulani
job_demands-authorisation = Idhini ya serikali
job_demands-experience = Uzoefu wa kazi kama hiyo
job_demands-shifts = Kazi ya jioni, usiku au wikendi
job_demands-heavy = Kuinua vitu vizito
job_demands-nothing = Hakuna kati ya haya

training_kinds-colleague = Mtu wa kazini anawafundisha
training_kinds-norwegian_at_work = Kinorwe kazini
training_kinds-time_for_course = Ruhusa ya kwenda kozi
training_kinds-paid_course = Tunalipia kozi
training_kinds-step_by_step = Wanapata majukumu zaidi hatua kwa hatua

hiring_barriers-language = Lugha
hiring_barriers-papers = Hati na vibali
hiring_barriers-recognition = Hatujui elimu ina thamani gani
hiring_barriers-references = Hakuna mtu tunayeweza kumpigia simu na kumwuliza
hiring_barriers-housing = Kuna nyumba chache
hiring_barriers-transport = Safari ni ndefu
hiring_barriers-rules = Kanuni ni ngumu
hiring_barriers-never_met = Hatujawahi kukutana na mtu anayeomba kazi
hiring_barriers-nothing = Hakuna kitu

meet_ways-visit = Wanatutembelea
meet_ways-talk = Mazungumzo hapa ofisini
meet_ways-trial_day = Wanakuwa nasi siku moja
meet_ways-open_day = Siku kwa watu wote wanaotaka kuona

## Industries

industries-A = Kilimo, misitu na uvuvi
industries-B = Madini, mafuta na gesi
industries-C = Viwanda
industries-D = Umeme na joto
industries-E = Maji, maji taka na taka
industries-F = Ujenzi
industries-G = Maduka na biashara nyingine
industries-H = Usafirishaji na ghala
industries-I = Hoteli na mikahawa
industries-J = Uchapishaji, filamu, redio na TV
industries-K = Simu, mtandao na kompyuta
industries-L = Benki na bima
industries-M = Nyumba na majengo
industries-N = Huduma za kitaalamu na kiufundi
industries-O = Usafi, ulinzi, ukodishaji na huduma nyingine kwa makampuni
industries-P = Serikali ya nchi, manispaa na ulinzi wa taifa
industries-Q = Shule na ufundishaji
industries-R = Afya, matunzo na chekechea
industries-S = Utamaduni, michezo na burudani
industries-T = Huduma nyingine, kama saluni na ukarabati
industries-U = Kazi katika nyumba za watu
industries-V = Mashirika ya kimataifa
