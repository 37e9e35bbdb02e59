### status: draft

stay-or-move-title = In la sii joogo ama la guuro
stay-or-move-about = Waxay ku saabsan tahay nolosha halkan, waxa qoysku rabo, iyo in la sii joogo ama la guuro.

## Opening

stay-or-move-greeting = Maanta waxaan ka hadlaynaa noloshaada halkan. Waxaan kaloo ka hadlaynaa mustaqbalka.
stay-or-move-neutral = Adiga ayaa dooranaya in aad sii joogto ama guurto. Aniga ma sheegayo waxa ka fiican.

## The open story

stay-or-move-story = Sheekadaada
stay-or-move-life_here = Iiga warran noloshaada halkan.
    .hint = Wax badan ama wax yar ayaad sheegi kartaa. Waad diidi kartaa sidoo kale.
stay-or-move-good_day = Maalin wanaagsan oo aad halkan ku qaadato sidee ayay tahay?
    .hint = Waad diidi kartaa in aad tan ka jawaabto.

## Life projects

stay-or-move-life_project = Nolosha aad rabtaan
stay-or-move-own_project = Maxaad ugu jeceshahay in aad samayso shanta sano ee soo socda?
    .hint = Waxay noqon kartaa shaqo, iskuul, guri ama qoys.
stay-or-move-own_possible_here = Halkan ma ku samayn kartaa?
stay-or-move-project = Qofkani muxuu rabaa sannadaha soo socda?
stay-or-move-possible_here = Qofkani halkan ma ku samayn karaa?
stay-or-move-decider = Yaa go’aansada meesha aad ku noolaanaysaan?

## The place

stay-or-move-place = Meesha aad deggan tahay
stay-or-move-place_intro = Waxaan akhriyayaa weero ku saabsan nolosha halkan. Sheeg inta ay adiga run kuu yihiin.
stay-or-move-feels_home = Intee in le’eg ayay run kuu tahay: «Halkan waxaan dareemayaa sidii gurigayga»?
stay-or-move-feels_safe = Intee in le’eg ayay run kuu tahay: «Halkan ammaan baan ku ahay»?
stay-or-move-is_seen = Intee in le’eg ayay run kuu tahay: «Dadka halkan way ii danaynayaan»?
    .hint = Dadku way ku salaamaan, xaaladdaadana way ku weydiiyaan.
stay-or-move-knows_people = Intee in le’eg ayay run kuu tahay: «Dadka halkan si fiican ayaan u aqaan»?
stay-or-move-many_know_me = Intee in le’eg ayay run kuu tahay: «Dad badan oo halkan jooga way i yaqaannaan»?
stay-or-move-being_known = Sidee ayaad u aragtaa in dadku ku yaqaannaan?
stay-or-move-calm_days = Intee in le’eg ayay run kuu tahay: «Xawaaraha nolosha halkan wuu ii fiican yahay»?
stay-or-move-gets_around = Intee in le’eg ayay run kuu tahay: «Si fudud ayaan u gaaraa meesha aan u socdo»?
    .hint = Lug, bas ama baabuur.
stay-or-move-lives_well = Intee in le’eg ayay run kuu tahay: «Halkan guri fiican ayaan ku haystaa»?
stay-or-move-work_fits = Intee in le’eg ayay run kuu tahay: «Waxaan haystaa shaqo ii fiican»?
stay-or-move-uses_competence = Intee in le’eg ayay run kuu tahay: «Halkan waan ku isticmaali karaa aqoontayda»?
    .hint = Waxa aad ku baratay iskuulka, shaqada ama guriga.
stay-or-move-children_well = Intee in le’eg ayay run kuu tahay: «Carruurtu halkan way ku fiican yihiin»?
stay-or-move-school_good = Intee in le’eg ayay run kuu tahay: «Carruurtu halkan iskuul fiican ayay ku haystaan»?
    .hint = Waxay kaloo noqon kartaa xannaano carruureed.
stay-or-move-what_would_help = Maxaa noloshaada halkan ka dhigi kara mid ka fiican?

## The balance sheet

stay-or-move-weighing = Haddii la sii joogo iyo haddii la guuro
stay-or-move-weighing_intro = Hadda waxaa imanaya afar su’aalood oo ku saabsan joogidda iyo guuridda. Afartuba isku muhiim ayay yihiin.
    .hint = Jawaab khaldan ma jirto.
stay-or-move-balance = Waxa wanaagsan iyo waxa aan aad u wanaagsanayn
stay-or-move-named_gathering_place = Qofku iskiis ma u xusay meelo dhaqan ama diin?
stay-or-move-weighs_most = Maxaa hadda kuugu muhiimsan?
    .hint = Waxaad dooran kartaa ilaa saddex.
    .constraint = Ha dooran in ka badan saddex.
stay-or-move-weighs_most_words = Wax yar oo dheeraad ah ma iiga sheegi kartaa?

## Thoughts about the future

stay-or-move-thinking = Fikirka mustaqbalka
stay-or-move-intention = Ma kula tahay in aad halkan sii joogayso mise waad guuraysaa?
stay-or-move-certainty = Intee in le’eg ayaad hadda hubtaa?
    .hint = 0 waa: haba yaraatee ma hubo. 10 waa: gabi ahaan waan hubaa.
stay-or-move-horizon = Mustaqbalka intee in le’eg ayaad ka fikiraysaa?
stay-or-move-household_agrees = Dadka kale ee aad la nooshahay sidaas oo kale ma u fikirayaan?
stay-or-move-others_moving = Ma taqaannaa dad kale oo ka fikiraya in ay halkan ka guuraan?
stay-or-move-place_in_mind = Ma jirtaa meel gaar ah oo aad ka fikirayso?

## A new place

stay-or-move-new_place = Meel cusub
stay-or-move-destination = Meel noocee ah ayaad ka fikiraysaa?
stay-or-move-destination_municipality = Maxaa la yiraahdaa degmada (kommune) aad ka fikirayso?
    .hint = Degmadu waa meel leh maamul u gaar ah.
    .warning = Tani waa degmada aad hadda deggan tahay. Ma sax baa?
stay-or-move-place_known_from = Meesha sidee ayaad ku ogaatay?
    .constraint = Jawaabta «Weli ma aqaan» jawaabo kale lalama dooran karo.
stay-or-move-reality_intro = Hadda waxaan ka hadlaynaa meesha cusub. Waxaan kala saaraynaa waxa aad filayso iyo waxa aan hubno.
stay-or-move-reality = Waxa aad filayso iyo waxa aan hubno
stay-or-move-reality-work = Shaqo
stay-or-move-reality-work-expected = Shaqo noocee ah ayaad filaysaa in aad halkaas ka hesho?
stay-or-move-reality-work-verified = Maxaan ka hubnaa shaqada halkaas?
stay-or-move-reality-housing = Guri
stay-or-move-reality-housing-expected = Guri noocee ah ayaad filaysaa in aad hesho?
stay-or-move-reality-housing-verified = Maxaan ka hubnaa guryaha halkaas?
stay-or-move-reality-school = Iskuul iyo xannaano carruureed
stay-or-move-reality-school-expected = Iskuul noocee ah ayaad filaysaa in carruurtu helaan?
stay-or-move-reality-school-verified = Maxaan ka hubnaa iskuulka halkaas?
stay-or-move-reality-distance = Masaafada
stay-or-move-reality-distance-expected = Intee in le’eg ayaad filaysaa in ay kaa fogaato shaqada ama iskuulku?
stay-or-move-reality-distance-verified = Maxaan ka hubnaa socdaalka maalin kasta ee halkaas?
stay-or-move-reality-cost = Lacag
stay-or-move-reality-cost-expected = Lacag intee in le’eg ayaad filaysaa in ay ku kacdo nolosha halkaas?
stay-or-move-reality-cost-verified = Maxaan ka hubnaa qiimaha halkaas?
stay-or-move-reality-network = Dadka
stay-or-move-reality-network-expected = Yaad filaysaa in aad halkaas la joogto?
stay-or-move-reality-network-verified = Yaad maanta halkaas ka taqaannaa?
stay-or-move-reality-municipality = Caawinta degmada cusub
stay-or-move-reality-municipality-expected = Maxaad filaysaa in degmada halkaas ay kuu qabato?
stay-or-move-reality-municipality-verified = Maxay degmada halkaas kuugu jawaabtay?
stay-or-move-must_find_out = Maxay tahay in aan marka hore ogaanno?

## Rights after a move

stay-or-move-rights_abroad = Sharcigaaga dal-ku-joogga wuu isbeddeli karaa marka aad waddan kale u guurto. Marka hore weydii.
stay-or-move-rights_after_move = Xuquuqda guuridda ka dib
stay-or-move-in_programme = Hadda ma ku jirtaa barnaamijka hordhaca (introduksjonsprogram)?
    .hint = Waa barnaamij maalintii oo dhan ah. Waxaad ku baranaysaa af-Noorwiijiga.
stay-or-move-rights_programme = Barnaamijku mar walba kuuma raaco marka aad guurto. Marka hore waxaan weydiinaynaa degmada cusub.
stay-or-move-rights_norwegian = Xaqa aad u leedahay koorsada af-Noorwiijiga wuu isbeddeli karaa marka aad guurto. Waan soo ogaanaynaa.
stay-or-move-rights_local = Degmooyinku waxyaabo kala duwan ayay bixiyaan. Degmada cusub annaga ayaa kuu weydiin karna.
stay-or-move-rights_home = Meesha cusub inta badan adiga ayaa guri ka raadsanaya.
    .hint = Waxaa laga yaabaa in aad mar kale dalbato kaalmada guriga.
stay-or-move-rights_doctor = Meesha cusub waxaad ka dooran kartaa dhakhtar cusub.
stay-or-move-check_rights = Ma rabtaa in aan tan wax badan ka soo ogaanno?

## Next steps

stay-or-move-help_wishes = Maxaad hadda caawin uga rabtaa?
    .hint = Urur ama naadi (lag) waa dad wax wada qabta. Saaxiibka deegaanka ah (fadder) wuxuu rabaa in uu ku barto.
    .constraint = Jawaabta «Hadda waxba» jawaabo kale lalama dooran karo.
stay-or-move-own_step = Adigu maxaad rabtaa in aad marka hore samayso?
    .hint = Hal wax oo yar waa ku filan yahay.
stay-or-move-sheet_home = Ma rabtaa in aad guriga u qaadato warqadda afarta jawaabood leh?
stay-or-move-quote_consent = Ma isticmaali karnaa wax aad sheegtay, annaga oo aan magacaaga qorin?
    .hint = Waad diidi kartaa. Sidoo kale hadda «haa» ayaad dhihi kartaa, mar dambena «maya».
stay-or-move-quote_channels = Xaggee ayaan ku isticmaali karnaa?

stay-or-move-action-check_rights = In la ogaado xuquuqda jirta guuridda ka dib
stay-or-move-action-ask_new_municipality = In degmada cusub qoraal lagu weydiiyo barnaamijka, guriga iyo iskuulka
stay-or-move-action-meet_employer = In kulan lala qabto loo-shaqeeye
stay-or-move-action-map_competence = In qofka la weydiiyo aqoonta iyo xirfadda, lana ogaado meesha lagu isticmaali karo
stay-or-move-action-recognition = In la dalbado aqoonsiga waxbarashada
stay-or-move-action-norwegian_course = In la helo koorso af-Noorwiiji ah oo ku habboon
stay-or-move-action-housing_talk = In laga wada hadlo guriga, amaahda guriga (startlån) iyo kaalmada guriga (bostøtte)
stay-or-move-action-school_talk = In kulan laga qabto iskuulka ama xannaanada carruurta
stay-or-move-action-introduce_association = In loo sheego urur ama naadi (lag) casuumi kara qofka
stay-or-move-action-find_buddy = In la helo saaxiib deegaanka ah (fadder)
stay-or-move-action-own_step = In la sameeyo waxa qofku rabay in uu marka hore sameeyo
stay-or-move-action-give_sheet = In qofka la siiyo warqadda afarta jawaabood leh
stay-or-move-action-common_causes = In la raadiyo sababo la wadaago marka dad dhowr ah guuridda ka fikirayaan
stay-or-move-action-write_quote = In la qoro hadalka qofka, qofkuna ansixiyo

## Choices

possible_here-yes = Haa
possible_here-partly = Qayb ka mid ah
possible_here-no = Maya
possible_here-unclear = Weli ma cadda

good_or_less_good-good = Waa wanaagsan tahay
good_or_less_good-both = Labadaba: wax wanaagsan iyo wax aan aad u wanaagsanayn
good_or_less_good-less_good = Aad uma wanaagsana

intention-stay = Halkan waan sii joogayaa
intention-move = Meel kale ayaan u guurayaa
intention-unsure = Ma hubo

horizon-within_6_months = In ka yar lix bilood
horizon-6_12_months = Lix bilood ilaa hal sano
horizon-1_2_years = Hal ilaa laba sano
horizon-2_5_years = Laba ilaa shan sano
horizon-more_than_5_years = In ka badan shan sano

place_sources-visited = Waan booqday
place_sources-lived_there = Waan ku noolaa
place_sources-family = Qoyska
place_sources-friends = Saaxiibbada
place_sources-employer = Loo-shaqeeye
place_sources-municipality = Degmada halkaas
place_sources-internet = Internetka
place_sources-nowhere = Weli ma aqaan

help_wishes-work = In aan shaqo helo
help_wishes-competence = In aan aqoontayda isticmaalo
help_wishes-recognition = In waxbarashadayda la aqoonsado
help_wishes-norwegian = In aan barto af-Noorwiijiga
help_wishes-housing = Guri
help_wishes-school = Iskuul ama xannaano carruureed
help_wishes-association = In aan ku biiro urur ama naadi (lag)
help_wishes-buddy = In aan helo saaxiib deegaanka ah (fadder)
help_wishes-new_place = In aan wax ka ogaado meel cusub
help_wishes-nothing = Hadda waxba
