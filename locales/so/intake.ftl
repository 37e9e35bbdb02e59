### status: draft

intake-title = Wadahadalka soo dhowaynta
intake-about = Wadahadalka ugu horreeya: is-barashada, waxa degdegga ah, xuquuqda, iyo kulanka xiga.

## Opening

intake-opening_line = Maanta degmada (kommune) waxaa deggan { $population } qof. Shalay waxaa degganaa { $population_yesterday } qof. Taas macnaheedu waa in ADIGU aad muhiim u tahay degmada. Waxaad leedahay dhammaan waajibaadka iyo dhammaan xuquuqda.
    .hint = Degmadu waa meel leh maamul u gaar ah.
intake-opening_plain = Ku soo dhowow halkan. ADIGU muhiim ayaad u tahay degmada (kommune). Waxaad leedahay dhammaan waajibaadka iyo dhammaan xuquuqda.
intake-purpose = Waxaan rabnaa in aan ku baranno. Markaas si ka fiican ayaan kuu caawin karnaa.

## About you

intake-about_you = Adiga
intake-preferred_name = Magacee ayaad rabtaa in aan kuugu yeerno?
    .required = Qor magaca aan isticmaalayno.
intake-birth_year = Sannadkee ayaad dhalatay?
    .hint = Waxaan u baahannahay sannadka oo keliya, sida kalandarka Norway.
    .constraint = Sannadka ku qor afar god, laga bilaabo 1900 ilaa sannadkan.
    .warning = Markaas qofku wuxuu ka yar yahay 16 sano. Sannadku ma sax baa?
intake-gender = Ma haweeney baad tahay mise nin?
intake-first_meeting = Ma waxaan kulmaynaa ka hor inta aadan halkan u soo guurin mise ka dib?
intake-home_municipality = Maxaa la yiraahdaa degmada aad deggan tahay?
    .hint = Norway waxay u qaybsan tahay degmooyin. Degmadu waxay mas’uul ka tahay iskuullada iyo caawinta dadka.
intake-arrival_month = Goorma ayaad degmadan timid?
    .hint = Waxaan u baahannahay bisha iyo sannadka oo keliya.
    .constraint = Bishaasi weli ma iman.
    .warning = Waa waqti aad u fog. Sannadku ma sax baa?
intake-planned_month = Goorma ayaad degmadan imanaysaa?
    .hint = Waxaan u baahannahay bisha iyo sannadka oo keliya.
    .constraint = Dooro bishan ama bil ka dambaysa.
    .warning = Waxaa ka harsan in ka badan hal sano. Ma sax baa?
intake-category = Sharcigaaga dal-ku-joogga ah noociisu waa maxay?
    .hint = Waxay ku qoran tahay kaarka aad booliska ka heshay.
    .required = Dooro waxa ugu habboon. Haddii aysan caddayn, dooro «Wax kale».
intake-permit_basis = Waa ayo qofka qoyskaaga ah ee aad u timid?
    .hint = EØS waa waddamada Midowga Yurub, iyo Norway, Iceland iyo Liechtenstein.

## Household

intake-household = Dadka aad la nooshahay
intake-age_band = Qofkani waa immisa jir?
intake-member_name = Magacee ayaan ugu yeernaa qofkan?
intake-member_gender = Qofkani ma haweeney baa mise waa nin?
intake-own_talk = Qofkani ma rabaa wadahadal u gaar ah?
intake-children_place = Carruurta oo dhan meel ma ka haystaan iskuulka ama xannaanada carruurta?

## Language

intake-language = «Luqaddu waa furaha»
intake-speaks = Luqadahee ayaad ku hadashaa?
intake-reads = Luqadahee ayaad si fudud u akhridaa?
intake-letter_language = Luqaddee ayaad rabtaa in warqadaha laguugu soo qoro?
intake-letter_aloud = Ma doorbidaysaa in warqadaha kor laguugu akhriyo?
intake-norwegian_now = Intee in le’eg ayaad hadda ka taqaannaa af-Noorwiijiga?
intake-course_now = Hadda ma dhigataa koorso af-Noorwiiji ah?
intake-course_wanted = Ma rabtaa in aad dhigato koorso af-Noorwiiji ah?
intake-course_times = Goorma ayaad koorsada dhigan kartaa?
intake-course_barriers = Maxaa kugu adkaynaya in aad koorso dhigato?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.

## Needs

intake-needs = Waxa aad hadda u baahan tahay
intake-urgent = Toddobaadkan wax caawin ah ma u baahan tahay?
intake-urgent_needs = Maxaad caawin uga baahan tahay?
intake-urgent_first = Maxaa ugu muhiimsan in marka hore la xalliyo?
intake-missing = Maxaa kuwan ka mid ah oo aadan weli haysan?
    .constraint = Jawaabta «Dhammaan waan haystaa» jawaabo kale lalama dooran karo.
intake-tenure = Guriga aad ku nooshahay ma adigaa leh mise waa kiro?
intake-may_stay_long = Halkaas muddo dheer ma ku noolaan kartaa?

## Contact

intake-contact = Sida laguula soo xiriiro
intake-phone = Ma haysataa telefoon aad isticmaali karto?
intake-internet = Internet ma ka jiraa meesha aad deggan tahay?
intake-online_alone = Bogagga internetka ma isticmaali kartaa adiga oo aan cidi ku caawin?
    .hint = Tusaale ahaan bogagga Nav ama bangiga.
intake-reach_by = Sidee ayaad rabtaa in aan kuula soo xiriirno?

## Rights

intake-rights = Xuquuqdaada
intake-rights_refugee = Qaxootiga
intake-refugee_programme = Waxaa laga yaabaa in aad xaq u leedahay barnaamijka hordhaca (introduksjonsprogram).
    .hint = Waa barnaamij maalintii oo dhan ah. Waxaad ku baranaysaa af-Noorwiijiga.
intake-refugee_norwegian = Barnaamijka waxaad ku baranaysaa af-Noorwiijiga. Waxaad kaloo wax ka baranaysaa nolosha Norway.
intake-refugee_housing = Haddii degmadu oggolaatay in ay ku qaabbisho, annaga ayaa kuu helna guriga ugu horreeya.
intake-refugee_benefit = Barnaamijka waxaad bil kasta ka helaysaa lacag.
    .hint = Af-Noorwiijiga waxaa lagu yiraahdaa introduksjonsstønad.
intake-refugee_practice = Waxaad fursad u heli kartaa in aad shaqo ku tijaabiso shirkad.
    .hint = Af-Noorwiijiga waxaa lagu yiraahdaa arbeidspraksis.
intake-rights_family = Qoyska
intake-family_training = Waxaa laga yaabaa in aad xaq u leedahay koorso af-Noorwiiji ah oo bilaash ah.
intake-family_not_all = Qof walba xaqaas ma laha. Sharcigaaga dal-ku-joogga ayaan eegaynaa.
intake-family_programme = Waxaa kaloo laga yaabaa in aad xaq u leedahay barnaamijka hordhaca (introduksjonsprogram).
intake-family_unclear = Weli ma ogin waxa aad xaq u leedahay. Waan weydiinaynaa, adiguna jawaab ayaad helaysaa.
intake-rights_labour = Dadka shaqo u yimid
intake-labour_schemes = Dowladdu barnaamijyo gaar ah uma hayso dadka shaqo u yimid.
intake-labour_local = Waxaa laga yaabaa in aan halkan ku hayno wax noo gaar ah, sida koorsooyin af-Noorwiiji ah.
intake-rights_unknown = Weli ma ogin waxa aad xaq u leedahay. Waan soo ogaanaynaa.
intake-advice_for_all = Qof kasta oo halkan deggan talo ayuu na weydiisan karaa. Waa bilaash.
intake-rights_more = Ma rabtaa in aad wax badan ka ogaato xuquuqdaada?
intake-rights_question = Maxaad rabtaa in aad wax badan ka ogaato?

## Free time

intake-free_time = Waqtiga firaaqada
intake-interests = Maxaad jeceshahay in aad samayso marka aad firaaqo hesho?
intake-wants_to_try = Maxaad rabtaa in aad halkan ku tijaabiso?
intake-association_wish = Ma rabtaa in urur ama naadi (lag) kula soo xiriiro?
    .hint = Waa dad wax wada qabta, sida heesid ama kubbadda cagta. Dowladda maaha. Kaniisadna maaha.
intake-buddy_wish = Ma rabtaa saaxiib deegaanka ah (fadder)?
    .hint = Fadder waa qof halkan deggan. Wuu ku bartaa, bilowgana wuu ku caawiyaa. Kaniisadda shaqo kuma laha.
intake-knows_someone = Halkan dad Noorwiiji ah ma ku baratay?

## End

intake-welcome_letter = Degmada waxaad ka helaysaa warqad ay ku qoran yihiin waxyaabaha ugu muhiimsan.
intake-next_topics = Maxaan ka hadalnaa marka xigta?

intake-action-welcome_letter = In warqad soo dhowayn ah lagu diro luqadda qofku doortay
intake-action-urgent_help = In laga caawiyo waxa degdegga ah
intake-action-map_competence = In qofka la weydiiyo aqoonta iyo xirfadda
intake-action-map_adults = In dadka kale ee waaweyn ee guriga lagu casuumo wadahadal u gaar ah
intake-action-norwegian_course = In la helo koorso af-Noorwiiji ah oo ku habboon
intake-action-check_right = In la ogaado xuquuqda jirta, jawaabna la bixiyo
intake-action-answer_rights = In laga jawaabo su’aasha xuquuqda
intake-action-missing_papers = In la dalbado kaararka, lambarrada iyo heshiisyada dhiman
intake-action-children_place = In meel laga helo iskuul ama xannaano carruureed
intake-action-housing_talk = In laga wada hadlo guriga
intake-action-introduce_association = In loo sheego urur ama naadi (lag) casuumi kara qofka
intake-action-find_buddy = In la helo saaxiib deegaanka ah (fadder)
intake-action-give_copy = In qofka la siiyo nuqulka jawaabaha
intake-action-better_interpreter = In turjubaan kale loo helo wadahadalka xiga

## Choices

first_meeting-before = Ka hor inta aanan soo guurin
first_meeting-after = Ka dib markii aan soo guuray

norwegian_now-none = Weli waxba
norwegian_now-some_words = Dhowr eray
norwegian_now-everyday = Inta dukaanka wax looga iibsado
norwegian_now-work = Inta shaqada lagu isticmaalo

course_times-daytime = Maalintii
course_times-evening = Fiidkii
course_times-weekend = Dhammaadka toddobaadka
course_times-online = Internetka
course_times-at_work = Goobta shaqada

course_barriers-cost = Koorsadu aad bay qaali u tahay
course_barriers-working_hours = Waqtigaas shaqo ayaan ku jiraa
course_barriers-childcare = Ma jiro qof carruurta haya
course_barriers-transport = Meeshu aad bay u fog tahay
course_barriers-no_course = Halkan koorso kama jirto
course_barriers-wrong_level = Koorsadu aad bay u fudud tahay ama aad bay u adag tahay
course_barriers-not_informed = Ma garanayo koorsooyinka jira
course_barriers-no_internet = Internet ma haysto
course_barriers-nothing = Waxba

urgent_needs-housing = Meel aan ku noolaado
urgent_needs-food = Cunto
urgent_needs-money = Lacag
urgent_needs-doctor = Dhakhtar
urgent_needs-medicine = Daawo
urgent_needs-safety = Ammaan
urgent_needs-clothes = Dhar
urgent_needs-furniture = Alaabta guriga
urgent_needs-school = Iskuul ama xannaano carruureed
urgent_needs-work = Shaqo
urgent_needs-papers = Waraaqo rasmi ah

papers-national_id = Lambarka aqoonsiga (fødselsnummer ama D-nummer)
papers-residence_card = Kaarka dal-ku-joogga (oppholdskort)
papers-bank_account = Akoon bangi
papers-electronic_id = Gelidda bogagga internetka, sida BankID
papers-regular_doctor = Dhakhtarka joogtada ah (fastlege)
papers-tax_card = Kaarka canshuurta (skattekort)
papers-nothing = Dhammaan waan haystaa

internet-home = Haa, guriga
internet-phone_only = Haa, laakiin telefoonka oo keliya
internet-elsewhere = Meelo kale oo keliya
internet-none = Maya

online_alone-alone = Haa, caawin la’aan
online_alone-with_help = Haa, marka la i caawiyo
online_alone-not_yet = Weli maya

knows_someone-several = Haa, dhowr qof
knows_someone-one = Haa, hal qof
knows_someone-none = Weli maya

next_topics-competence = Waxa aan aqaanno ee aan qaban karo
next_topics-housing = Guri
next_topics-network = Saaxiibbo iyo waqtiga firaaqada
next_topics-stay_or_move = Halkan in la sii joogo ama la guuro
next_topics-norwegian = Af-Noorwiiji
next_topics-children = Carruurta
next_topics-work = Shaqo
