### status: draft

housing-title = Guriga
housing-about = Waxay ku saabsan tahay guriga hadda, guri lahaanshaha, amaahda guriga (startlån) iyo kaalmada guriga (bostøtte).

## Opening

housing-greeting = Maanta waxaan rabaa in aan wax ka maqlo gurigaaga iyo waxa aad jeclaan lahayd.

## The home now

housing-home_now = Guriga hadda
housing-tenure = Guriga aad ku nooshahay ma adigaa leh mise waa kiro?
housing-children_at_home = Ma la nooshahay carruur?
housing-bedrooms = Immisa qol oo lagu seexdo ayaad haysataan?
    .constraint = Qor tiro u dhexaysa 0 iyo 20.
    .warning = Waa qolal badan. Tiradu ma sax baa?
housing-cost = Bil kasta immisa karoon ayaad guriga ku bixisaa?
    .hint = Waxay noqon kartaa kiro ama amaah.
    .constraint = Qor karoonka bishii, laga bilaabo 0 ilaa 200 000.
    .warning = Hal bil waa lacag badan ama lacag yar. Tiradu ma sax baa?
housing-power_extra = Korontada lacag gaar ah ma ka bixisaa?
housing-contract = Ma haysataa heshiis kiro oo qoran?
    .hint = Af-Noorwiijiga waxaa lagu yiraahdaa husleiekontrakt.
housing-contract_ends = Heshiisku ma leeyahay taariikh uu ku dhammaado?
housing-contract_end = Heshiisku goorma ayuu dhammaanayaa?
    .constraint = Qor taariikh ka dambaysa sannadka 2000.
    .warning = Taariikhdaasi way dhaaftay. Qofku weli halkaas ma ku nool yahay?
housing-deposit = Ma bixisay debaaji (depositum)?
    .hint = Debaajigu waa lacag ku jirta akoon gaar ah. Marka aad guurto waad dib u helaysaa, haddii wax walba hagaagsan yihiin.

## How the home suits

housing-suitability = Sida gurigu kuugu habboon yahay
housing-suitability_intro = Waxaan akhriyayaa weero ku saabsan gurigaaga. Sheeg inta ay adiga run kuu yihiin.
housing-fits_us = Intee in le’eg ayay run kuu tahay: «Guriga weynaantiisu way nagu filan tahay»?
housing-safe_home = Intee in le’eg ayay run kuu tahay: «Guriga ammaan baan ku ahay»?
housing-affordable = Intee in le’eg ayay run kuu tahay: «Lacagta guriga waan awoodaa»?
housing-near_enough = Intee in le’eg ayay run kuu tahay: «Gurigu wuu u dhow yahay waxa aan u baahanahay»?
    .hint = Shaqada, iskuulka, dukaanka iyo baska.
housing-children_room = Intee in le’eg ayay run kuu tahay: «Carruurtu meel ku filan ayay haystaan»?
housing-problems = Guriga maxaa ka jira oo aan aad u wanaagsanayn?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.
housing-told_landlord = Ma u sheegtay qofka aad guriga ka kireysato?
housing-repaired = Wax ma laga qabtay?

## Wishes

housing-wishes = Waxa aad jeclaan lahayd
housing-good_home = Guri maxaa kaaga muhiimsan?
housing-wants_to_change = Ma rabtaa in aad guri kale u guurto?
housing-change_when = Goorma ayaad rabtaa in aad guurto?
housing-wants_to_own = Ma rabtaa in aad guri yeelato?
housing-own_means = Guri lahaanshaha maxaa kaaga muhiimsan?
housing-where = Xaggee ayaad ugu jeceshahay in aad ku noolaato?
housing-search_barriers = Maxaa kugu adkaynaya in aad guri hesho?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.

## The bank

housing-bank = Amaahda bangiga
housing-asked_bank = Bangi ma weydiisatay amaah guri?
housing-bank_answer = Bangigu muxuu ku jawaabay?
housing-bank_reasons = Sababtee ayuu bangigu sheegay?
    .constraint = Jawaabta «Bangigu ma sheegin sababta» jawaabo kale lalama dooran karo.
housing-bank_in_writing = Jawaabta bangiga ma ku haysataa warqad ama fariin?

## Startlån and bostøtte

housing-support = Amaahda iyo kaalmada guriga
housing-knows_startlan = Ma garanaysaa waxa uu yahay startlån?
housing-knows_bostotte = Ma garanaysaa waxa ay tahay bostøtte?
housing-startlan_is = Startlån waa amaah degmadu (kommune) ku siiso si aad guri u iibsato. Waad soo celinaysaa, dulsaarna waad ka bixinaysaa.
    .hint = Dulsaarku waa lacagta aad ku bixiso amaahda.
housing-startlan_for = Waxaa loogu talagalay qofka aan bangiga ka helin amaah ku filan.
housing-applied_startlan = Ma dalbatay startlån?
housing-result_startlan = Maxaa lagaaga jawaabay startlån?
housing-why_startlan = Ma garanaysaa sababta laguugu diiday startlån?
housing-help_startlan = Ma rabtaa in lagaa caawiyo dalabka startlån?
housing-bostotte_is = Bostøtte waa lacag dowladdu bil kasta bixiso. Ma soo celinaysid.
housing-bostotte_for = Waxaa loogu talagalay qofka lacagtiisu yar tahay, gurigiisuna qaali yahay.
housing-applied_bostotte = Ma dalbatay bostøtte?
housing-result_bostotte = Maxaa lagaaga jawaabay bostøtte?
housing-why_bostotte = Ma garanaysaa sababta laguugu diiday bostøtte?
housing-help_bostotte = Ma rabtaa in lagaa caawiyo dalabka bostøtte?
housing-sheet_home = Ma rabtaa warqad arrintan ku saabsan oo luqaddaada ku qoran?

## References

housing-references = Dadka wax wanaagsan kaa sheegi kara
housing-has_reference = Halkan ma joogaa qof mulkiile guri wax wanaagsan kaaga sheegi kara?
    .hint = Mulkiiluhu (utleier) waa qofka guriga kireeya.
housing-reference_roles = Dadkaasi maxay kuu yihiin?
housing-reference_wish = Qof halkan jooga ma weydiin karnaa in uu wax wanaagsan kaa sheego?
    .hint = Hadda «haa» ayaad dhihi kartaa, mar dambena «maya».
housing-turned_away = Ma la kulantay mulkiile guri oo si aan caddaalad ahayn kuula dhaqmay?
    .hint = Mulkiiluhu (utleier) waa qofka guriga kireeya.
housing-incident_talk = Ma rabtaa in aad maalin kale arrintaas ka warranto?

## End

housing-own_step = Adigu maxaad rabtaa in aad marka hore samayso?
    .hint = Hal wax oo yar waa ku filan yahay.

housing-action-give_sheet = In qofka la siiyo warqadda startlån iyo bostøtte oo ku qoran luqadda saxda ah
housing-action-explain_startlan = In mar kale si tartiib ah loo sharraxo startlån
housing-action-apply_startlan = In laga caawiyo dalabka startlån
housing-action-apply_bostotte = In laga caawiyo dalabka bostøtte
housing-action-look_at_refusal = In diidmada la wada akhriyo, lana ogaado in racfaan la qaadan karo
housing-action-bank_in_writing = In bangiga laga codsado jawaab qoran
housing-action-find_home = In laga caawiyo helitaanka guri
housing-action-write_contract = In laga caawiyo helitaanka heshiis kiro oo qoran
housing-action-secure_deposit = In laga caawiyo in debaajigu (depositum) akoon gaar ah galo
housing-action-ask_for_repair = In la soo sheego waxa guriga laga hagaajinayo
housing-action-safe_home = In lagu heshiiyo waxa loo baahan yahay si qofku guriga ammaan ugu ahaado
housing-action-find_reference = In la weydiiyo qof mulkiile guri wax wanaagsan uga sheegi kara qofka
housing-action-incident_talk = In laga wada hadlo wixii dhacay marka guri la kireysanayay
housing-action-own_step = In la sameeyo waxa qofku rabay in uu marka hore sameeyo
housing-action-give_copy = In qofka la siiyo nuqulka jawaabaha
housing-action-better_interpreter = In turjubaan kale loo helo wadahadalka xiga

## Choices

deposits-own_account = Haa, akoon gaar ah oo bangi ku yaal
deposits-to_landlord = Haa, toos ayaan u siiyay qofka aan ka kireysto
deposits-guarantee = Nav ama degmada ayaa ballanqaaday in ay bixiso
deposits-none = Maya
deposits-unclear = Ma cadda

home_problems-too_small = Aad buu u yar yahay
home_problems-cold = Wuu qabow yahay
home_problems-damp = Qoyaan ayuu leeyahay
home_problems-bathroom = Musqushu ma fiicna
home_problems-kitchen = Jikadu ma fiicna
home_problems-shared_entrance = Albaabka dad kale ayaan la wadaagaa
home_problems-broken = Wax baa ka jaban
home_problems-noise = Buuq badan ayaa jira
home_problems-no_internet = Internet kama jiro
home_problems-far_away = Meel fog ayuu ku yaal
home_problems-too_expensive = Aad buu qaali u yahay
home_problems-nothing = Waxba

change_when-now = Sida ugu dhakhsaha badan
change_when-within_1_year = Hal sano gudaheed
change_when-later = Mar dambe

own_means-decide_self = Aniga ayaa go’aansanaya
own_means-nobody_can_end_it = Cidina heshiiska ma joojin karto
own_means-children_stay = Carruurtu hal meel ayay joogi karaan
own_means-savings = Lacag ayaan kaydsanayaa
own_means-belong = Halkan ayaan ka tirsanahay

home_where-same_area = Meesha aan hadda deggan ahay
home_where-same_municipality = Meel kale oo degmadan ka mid ah
home_where-other_municipality = Degmo kale
home_where-unsure = Ma hubo

search_barriers-few_homes = Halkan guryo yar ayaa ka jira
search_barriers-price = Aad bay qaali u yihiin
search_barriers-no_answer = Iima jawaabaan
search_barriers-said_no = Maya ayay i yiraahdaan
search_barriers-no_reference = Ma jiro qof wax wanaagsan iga sheega
search_barriers-deposit = Lacag igu filan debaajiga (depositum) ma haysto
search_barriers-no_car = Baabuur ma haysto
search_barriers-language = Luqaddu waa adag tahay
search_barriers-where_to_look = Ma garanayo meesha aan ka raadiyo
search_barriers-nothing = Waxba

bank_answer-yes = Haa
bank_answer-no = Maya
bank_answer-waiting = Jawaab ayaan sugayaa

bank_reasons-income = Lacagta i soo gasha aad bay u yar tahay
bank_reasons-temporary_job = Shaqo joogto ah ma haysto
bank_reasons-savings = Lacag yar ayaan kaydsaday
bank_reasons-debt = Amaah kale ayaan qabaa
bank_reasons-residence_permit = Sharcigaygu joogto maaha
bank_reasons-short_time = Muddo gaaban ayaan Norway joogay
bank_reasons-not_told = Bangigu ma sheegin sababta

knows_scheme-knows = Haa, waan garanayaa
knows_scheme-heard = Erayga waan maqlay
knows_scheme-no = Maya

application_result-granted = Waa la ii oggolaaday
application_result-refused = Waa la ii diiday
application_result-waiting = Jawaab ayaan sugayaa

reference_roles-employer = Loo-shaqeeyahayga
reference_roles-colleague = Qof shaqada ka tirsan
reference_roles-neighbour = Deris
reference_roles-former_landlord = Qof aan hore wax uga kireystay
reference_roles-teacher = Macallin
reference_roles-association = Qof ka tirsan urur ama naadi (lag)
reference_roles-buddy = Saaxiibkayga deegaanka (fadder)
