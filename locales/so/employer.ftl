### status: draft

employer-title = Baahida shirkadaha
employer-about = Waxay ku saabsan tahay shirkad: waxa ay u baahan tahay iyo waxa ay bixin karto. Qof kuma saabsana.

## Opening

employer-greeting = Waxaan rabnaa in aan ogaanno dadka aad u baahan tihiin. Dad badan oo halkan jooga waxay qaban karaan wax ka badan inta la og yahay.
employer-use = Jawaabuhu waxay naga caawinayaan in aan helno dad ku habboon.
employer-no_promise = Ma ballanqaadayno in aan qof helno. Idinkuna ma ballanqaadaysaan in aad qof shaqaalaysiisaan.

## The business

employer-business = Shirkadda
employer-business_name = Maxaa la yiraahdaa shirkadda?
    .required = Qor magaca shirkadda.
employer-org_number = Waa maxay lambarka shirkadda (organisasjonsnummer)?
    .hint = Lambarku wuxuu leeyahay sagaal god.
    .constraint = Qor sagaal god oo aan kala fogayn.
employer-sector = Shaqo noocee ah ayay shirkaddu qabataa?
employer-size = Immisa qof ayaa idiin shaqeeya?
employer-place = Shaqadu xaggee ayay ku taal?
    .hint = Sheeg magaca degmada (kommune).
employer-contact_name = Shirkadda yaan kala hadalnaa?
employer-contact_reach = Xaggee ayaan ka wici karnaa ama wax ugu qori karnaa?
    .hint = Telefoonka ama iimaylka shaqada.

## Needs

employer-needs = Waxa aad u baahan tihiin
employer-needs_people = Sannadka soo socda dad dheeraad ah ma u baahan tihiin?
employer-need_count = Immisa shaqo oo kala duwan ayay tahay?
    .hint = Laba cunto-kariye iyo hal darawal waa laba shaqo oo kala duwan.
    .constraint = Qor tiro u dhexaysa 1 iyo 30.
    .warning = Waa tiro badan. Qaar ma la isku dari karaa?
employer-need = Shaqo aad dad ugu baahan tihiin
employer-job = Shaqadu waa maxay?
employer-occupation = Shaqadu kooxdee ayay ka tirsan tahay?
employer-wanted = Immisa qof ayaad u baahan tihiin?
    .constraint = Qor tiro u dhexaysa 1 iyo 1000.
    .warning = Waa tiro badan. Tiradu ma sax baa?
employer-from_month = Goorma ayay bilaabi karaan?
    .hint = Waxaan u baahannahay bisha iyo sannadka oo keliya.
    .warning = Bishaasi way dhaaftay. Ma sax baa?
employer-contract_kind = Shaqadu ma joogto baa?
employer-percentage = Shaqadu waa boqolkiiba immisa waqti buuxa?
    .constraint = Qor tiro u dhexaysa 1 iyo 100.
employer-norwegian_needed = Maalinta koowaad af-Noorwiiji ma loo baahan yahay?
employer-norwegian_level = Intee in le’eg oo af-Noorwiiji ah ayaa loo baahan yahay?
employer-other_languages = Luqadahee kale ayaa shaqada lagu isticmaali karaa?
employer-demands = Shaqadu maxay u baahan tahay?
    .constraint = Jawaabta «Kuwan midna maaha» jawaabo kale lalama dooran karo.
employer-tasks = Maalin caadi ah maxaa la qabtaa?
employer-hard_to_find = Dad in la helo ma adag tahay?

## Offers

employer-offers = Waxa aad bixin kartaan
employer-training = Dadka cusub ma tababari kartaan?
employer-training_kinds = Sidee ayay shaqada u bartaan?
employer-practice = Qof shaqada ma ku tijaabin karaa shirkaddiinna?
    .hint = Af-Noorwiijiga waxaa lagu yiraahdaa arbeidspraksis.
employer-adapt = Shaqada ma loo habayn karaa qofka helaya?
employer-course_help = Ma siinaysaan waqti koorso af-Noorwiiji ah?
employer-home_help = Dadka cusub ma ka caawisaan in ay guri helaan?

## Experience

employer-experience = Khibraddiina
employer-hired_before = Ma shaqaalaysiiseen qof waddan kale ka yimid?
employer-went_well = Maxaa si fiican u dhacay?
employer-hard = Maxaa adkaynaya in la shaqaalaysiiyo dadka Norway ku cusub?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.
employer-overqualified = Shaqaalaha ma ku jiraa qof aqoontiisu ka badan tahay inta uu isticmaalo?
employer-partners = Shaqaalaha ma ku jiraa qof xaaskiisu ama ninkeedu shaqo la’ yahay?

## Meeting

employer-meeting = Kulanka
employer-meet = Ma rabtaan in aad la kulantaan dad ku habboonaan kara?
employer-meet_how = Sidee ayaad rabtaan in aad u kulantaan?
employer-share = Shaqadan ma tusi karnaa dadka shaqo raadinaya?
    .hint = Hadda «haa» ayaad dhihi kartaan, mar dambena «maya».
employer-ask_again = Lix bilood ka dib mar kale ma idin weydiin karnaa?

## End

employer-consultant_note = Maxay tahay in uu ogaado qofka xiga ee shirkadda la hadlaya?
employer-next_meeting_place = Xaggee ayaan ku kulannaa marka xigta?
employer-next_meeting = Goorma ayaan kulannaa marka xigta?
    .constraint = Taariikhdu waa in ay ahaato maanta ama maalin ka dambaysa.
    .warning = Taariikhdaas waxaa ka harsan in ka badan hal sano. Ma sax baa?
employer-thanks = Waad ku mahadsan tihiin wadahadalka. Waxa aad sheegtaan waxay caawinayaan idinka iyo dadka halkan ku cusub.

employer-action-match_competence = In la eego cidda aqoonta leh, iyagana marka hore la weydiiyo
employer-action-arrange_meeting = In kulan loo qabto shirkadda iyo dad ku habboonaan kara
employer-action-plan_practice = In Nav lala qorsheeyo tijaabada shaqada (arbeidspraksis)
employer-action-share_need = In shaqada la tuso dadka shaqo raadinaya
employer-action-course_at_work = In shirkadda lala qorsheeyo koorso af-Noorwiiji ah
employer-action-recognition_help = In laga caawiyo aqoonsiga waxbarashada
employer-action-invite_partners = In shirkadda loo diro casuumad ku socota xaasaska iyo nimanka, si aqoontooda loo weydiiyo
employer-action-housing_help = In shirkadda lala eego guryaha shaqaalaha cusub
employer-action-explain_rules = In la ogaado xeerarka shaqaalaysiinta
employer-action-ask_again = In shirkadda mar kale la weydiiyo

## Choices

employer_places-business = Shirkadda
employer_places-office = Halkan, xafiiska
employer_places-telephone = Telefoon
employer_places-video = Muuqaal shaashadda ah
employer_places-none = Hadda ballan ma jiro

business_sizes-1-4 = 1 ilaa 4
business_sizes-5-19 = 5 ilaa 19
business_sizes-20-99 = 20 ilaa 99
business_sizes-100_ = 100 ama ka badan

contract_kinds-permanent = Haa, waa joogto
contract_kinds-temporary = Maya, muddo go’an ayay socotaa
contract_kinds-substitute = Maya, waa beddelka qof maqan (vikariat)
contract_kinds-season = Maya, waa xilli gaar ah
contract_kinds-apprentice = Waa barashada shaqada (læreplass)

job_demands-driving_licence = Liisanka baabuurka
job_demands-education = Waxbarasho gaar ah
job_demands-authorisation = Oggolaanshaha dowladda
job_demands-experience = Khibrad isla shaqadaas ah
job_demands-shifts = Shaqo fiidkii, habeenkii ama dhammaadka toddobaadka
job_demands-heavy = Qaadis culus
job_demands-nothing = Kuwan midna maaha

training_kinds-colleague = Qof shaqada ka tirsan ayaa bara
training_kinds-norwegian_at_work = Af-Noorwiijiga goobta shaqada
training_kinds-time_for_course = Waqti koorso lagu dhigto
training_kinds-paid_course = Annaga ayaa koorsada bixinna
training_kinds-step_by_step = Tartiib tartiib ayay mas’uuliyad dheeraad ah u helaan

hiring_barriers-language = Luqadda
hiring_barriers-papers = Waraaqaha iyo oggolaanshaha
hiring_barriers-recognition = Ma garanayno waxa waxbarashadu u dhiganto
hiring_barriers-references = Ma jiro qof aan wacno oo weydiinno
hiring_barriers-housing = Guryo yar ayaa jira
hiring_barriers-transport = Socdaalku waa dheer yahay
hiring_barriers-rules = Xeerarku waa adag yihiin
hiring_barriers-never_met = Weligeen lama kulmin qof shaqo dalbanaya
hiring_barriers-nothing = Waxba

meet_ways-visit = Iyaga ayaa na soo booqanaya
meet_ways-talk = Wadahadal xafiiska halkan
meet_ways-trial_day = Hal maalin ayay nala joogayaan
meet_ways-open_day = Maalin u furan qof kasta oo raba in uu arko

## Industries

industries-A = Beeraha, kaymaha iyo kalluumaysiga
industries-B = Macdanta, saliidda iyo gaaska
industries-C = Warshadaha
industries-D = Korontada iyo kulaylka
industries-E = Biyaha, bullaacadaha iyo qashinka
industries-F = Dhismaha iyo waddooyinka
industries-G = Dukaammada iyo ganacsiga kale
industries-H = Gaadiidka iyo bakhaarrada
industries-I = Hoteellada iyo makhaayadaha
industries-J = Daabacaadda, filimka, raadiyaha iyo TV-ga
industries-K = Isgaarsiinta, internetka iyo kombiyuutarka
industries-L = Bangiyada iyo caymiska
industries-M = Guryaha iyo dhismayaasha
industries-N = Adeegyada aqoonta iyo farsamada
industries-O = Nadiifinta, ilaalada, kiraynta iyo adeegyo kale oo shirkadaha
industries-P = Dowladda, degmada iyo difaaca
industries-Q = Iskuullada iyo waxbaridda
industries-R = Caafimaadka, daryeelka iyo xannaanada carruurta
industries-S = Dhaqanka, ciyaaraha iyo firaaqada
industries-T = Adeegyo kale, sida timo-jarista iyo hagaajinta alaabta
industries-U = Shaqada guryaha dadka
industries-V = Ururrada caalamiga ah
