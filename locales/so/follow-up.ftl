### status: draft

follow-up-title = Wadahadalka dabagalka
follow-up-about = Sida noloshaadu hadda halkan tahay, waxa isbeddelay, iyo waxa aan ku heshiinnay.

## Opening

follow-up-greeting = Maanta waxaan rabaa in aan maqlo sida aad hadda halkan ku tahay.
follow-up-follow_up_round = Qofku muddo intee le’eg ayuu halkan deggan yahay?
    .required = Dooro dabagalka uu kani yahay.

## Since last time

follow-up-since_last = Tan iyo markii hore
follow-up-changes = Maxaa isbeddelay tan iyo markii ugu dambaysay ee aan wada hadalnay?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.
follow-up-changes_words = Maxay taasi kuu tahay?
follow-up-life_now = Tan iyo markii hore nolosha halkan ma ka fiicnaatay mise way ka sii xumaatay?

## What was agreed

follow-up-agreed = Waxa aan ku heshiinnay
follow-up-promises_kept = Ma samaynay wixii aan ku heshiinnay?
follow-up-promises_missing = Maxaa weli dhiman?
follow-up-actions_reviewed = Dhammaan tallaabooyinka furan ma eegtay?
    .warning = Tallaabooyin baa weli furan. Hadda ma rabtaa in aad eegto?

## Seen, taken care of, being somebody

follow-up-being_somebody = In qofku halkan muhiim ku yahay
follow-up-taken_care_of = Intee in le’eg ayay run kuu tahay: «Qof halkan jooga wuu i caawiyaa marka aan u baahdo»?
follow-up-is_somebody = Intee in le’eg ayay run kuu tahay: «Waxa aan qabto dadka halkan muhiim ayay u yihiin»?
follow-up-together = Dadka halkan ma ag nooshahay, mise nolosha ayaad la wadaagtaa?
    .hint = Ag noolaanshuhu waa in la isu dhow yahay, laakiin wax yar la wada qabto.

## The place

follow-up-place = Meesha aad deggan tahay

## Four things to watch

follow-up-watch = Waxyaabo aad muhiim u noqon kara
follow-up-children_education = Intee in le’eg ayay run kuu tahay: «Carruurtu halkan way ka heli karaan waxbarashada ay rabaan»?
follow-up-local_work = Intee in le’eg ayay run kuu tahay: «Halkan shaqo ayaa iiga jirta»?
follow-up-origin_matters = Waxa ka dhacaya waddankii aad ka timid qorshahaaga ma beddeli karaan?
    .hint = Waxaad ku jawaabi kartaa «haa» ama «maya» oo keliya.

## Rules and forms

follow-up-rules = Xeerarka iyo foomamka
follow-up-was_stopped = Xeer ama foom ma ku hor istaagay?
    .hint = Foomku waa warqad ay tahay in aad buuxiso.
follow-up-stopped_by = Maxay ku saabsanayd?
follow-up-stopped_words = Xeerkee ama foomkee ayuu ahaa?
follow-up-stopped_solved = Hadda ma la xalliyay?
follow-up-rental_trouble = Markii aad guri raadinaysay, qof ma si xun kuula dhaqmay?

## Ahead

follow-up-ahead = Waqtiga soo socda
follow-up-talk_about_staying = Ma rabtaa in aad wax badan ka hadasho joogidda ama guuridda?

## Good words

follow-up-good_words = Waxa wanaagsan
follow-up-good_here = Maxaa halkan kuugu wanaagsanaa?
    .hint = Waad diidi kartaa in aad ka jawaabto.
follow-up-month_consent = Ma wax kaa qori karnaa, adiga oo ah «Qofka cusub ee bisha»?
    .hint = Qofka cusub (tilflytter) waa qof halkan u soo guuray. Hadda ama mar dambe waad diidi kartaa.
follow-up-month = Waxa aan kaa qorayno
follow-up-month_facts = Maxaan kaa qori karnaa?
follow-up-month_words = Adigu maxaad rabtaa in aad dadka halkan ku tiraahdo?
follow-up-month_channels = Xaggee ayaan ku soo bandhigi karnaa?

## End

follow-up-action-urgent_help = In laga caawiyo waxa degdegga ah
follow-up-action-keep_promises = In la sameeyo wixii markii hore ka haray, qofkana loo sheego
follow-up-action-solve_rule = In la xalliyo xeerka ama foomka, jawaabna la bixiyo
follow-up-action-report_rule = In madaxa loo sheego xeerka dadka hor istaagaya
follow-up-action-rental_talk = In laga wada hadlo wixii dhacay marka guri la kireysanayay
follow-up-action-norwegian_course = In la helo koorso af-Noorwiiji ah oo ku habboon
follow-up-action-stay_or_move_talk = In laga wada hadlo joogidda ama guuridda
follow-up-action-common_causes = In la raadiyo sababo la wadaago marka dad dhowr ah guuridda ka fikirayaan
follow-up-action-school_talk = In kulan laga qabto iskuulka ama xannaanada carruurta
follow-up-action-map_competence = In la ogaado meesha aqoonta lagu isticmaali karo
follow-up-action-recognition = In la dalbado aqoonsiga waxbarashada
follow-up-action-meet_employer = In kulan lala qabto loo-shaqeeye
follow-up-action-housing_talk = In laga wada hadlo guriga, amaahda guriga (startlån) iyo kaalmada guriga (bostøtte)
follow-up-action-introduce_association = In loo sheego urur ama naadi (lag) casuumi kara qofka
follow-up-action-find_buddy = In la helo saaxiib deegaanka ah (fadder)
follow-up-action-ask_new_municipality = In degmada cusub qoraal lagu weydiiyo barnaamijka, guriga iyo iskuulka
follow-up-action-write_quote = In la qoro hadalka qofka, qofkuna ansixiyo
follow-up-action-write_month = In la qoro qoraalka «Qofka cusub ee bisha», qofkuna ansixiyo
follow-up-action-own_step = In la sameeyo waxa qofku rabay in uu marka hore sameeyo
follow-up-action-give_copy = In qofka la siiyo nuqulka jawaabaha
follow-up-action-better_interpreter = In turjubaan kale loo helo wadahadalka xiga

## Choices

follow_up_rounds-3 = Qiyaastii saddex bilood
follow_up_rounds-12 = Qiyaastii hal sano
follow_up_rounds-24 = Qiyaastii laba sano
follow_up_rounds-48 = Qiyaastii afar sano
follow_up_rounds-other = Waqti kale

changes-home = Guriga
changes-work = Shaqada
changes-hours = Inta aan shaqeeyo
changes-school = Iskuul ama koorso
changes-norwegian = Af-Noorwiijigaygu wuu sii fiicnaaday
changes-family = Dadka aan la noolahay
changes-permit = Sharcigayga dal-ku-joogga
changes-friends = Dadka aan halkan ka aqaan
changes-association = Urur ama naadi (lag) ayaan ku biiray
changes-nothing = Waxba

life_now-better = Way ka fiicnaatay
life_now-same = Sidii hore
life_now-mixed = Wax baa fiicnaaday, waxna way xumaadeen
life_now-worse = Way ka sii xumaatay

promises_kept-all = Haa, dhammaan
promises_kept-some = Qayb ka mid ah
promises_kept-none = Maya
promises_kept-nothing_agreed = Waxba kuma heshiin

together5-1 = Waan ag noolahay
together5-2 = Inta badan waan ag noolahay
together5-3 = Dhexda
together5-4 = Inta badan nolosha ayaan wadaagnaa
together5-5 = Nolosha ayaan wadaagnaa

stopped_by-permit = Sharciga dal-ku-joogga
stopped_by-id_number = Lambarka aqoonsiga (fødselsnummer ama D-nummer)
stopped_by-bank = Bangiga iyo gelidda bogagga internetka
stopped_by-tax = Canshuurta
stopped_by-benefits = Lacagta Nav ama degmada
stopped_by-recognition = Aqoonsiga waxbarashada
stopped_by-licence = Liisanka baabuurka
stopped_by-loan = Amaah guri
stopped_by-school_place = Iskuul ama xannaano carruureed
stopped_by-doctor = Dhakhtar
stopped_by-work = Shaqo
stopped_by-rent = In guri la kireysto

month_facts-first_name = Magacayga koowaad
month_facts-picture = Sawirkayga
month_facts-work = Shaqadayda
month_facts-interests = Waxa aan jeclahay in aan sameeyo
month_facts-languages = Luqadaha aan aqaanno
month_facts-own_words = Erayadayda
