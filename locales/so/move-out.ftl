### status: draft

move-out-title = Wadahadalka guuridda
move-out-about = Waxay ku saabsan tahay guuridda: sababaha, iyo waxa aan ka baran karno.

## Opening

move-out-greeting = Maanta waxaan ka hadlaynaa guuriddaada.
move-out-learn = Waxaan rabnaa in aan wax ka baranno waxa aad sheegto.
move-out-neutral = Doorashada adiga ayaa leh. Anigu iskuma dayayo in aan beddelo.

## The move

move-out-moving = Guuridda
move-out-moved = Miyaad guurtay?
move-out-move_month = Goorma ayaad guuraysaa?
    .hint = Waxaan u baahannahay bisha iyo sannadka oo keliya.
    .constraint = Dooro bishan ama bil ka dambaysa.
    .warning = Waxaa ka harsan in ka badan hal sano. Ma sax baa?
move-out-moved_month = Goorma ayaad guurtay?
    .hint = Waxaan u baahannahay bisha iyo sannadka oo keliya.
    .constraint = Bishaasi weli ma iman.
    .warning = Waxaa laga joogaa in ka badan laba sano. Ma sax baa?
move-out-decided = Ma hubtaa in aad rabto in aad guurto?
move-out-decider = Yaa go’aansaday in aad guurto?
move-out-own_choice = Guuriddu ma doorashadaada baa?
move-out-who_moves = Dhammaan dadka aad la nooshahay ma guurayaan?
move-out-group_move = Dad kale oo aad taqaanno isla waqtigaas ma guurayaan?
move-out-group_reason = Ma isla sababtaada ayay u guurayaan?
move-out-group_place = Ma isla meesha aad u guurayso ayay u guurayaan?

## Reasons

move-out-reasons = Sababaha
move-out-how_it_came = Iiga warran doorashadii aad samaysay.
    .hint = Wax badan ama wax yar ayaad sheegi kartaa. Waad diidi kartaa sidoo kale.
move-out-which_reasons = Maxay yihiin sababaha aad u guurayso?
move-out-weighs_most = Kuwan kuwee baa ugu muhiimsan?
    .hint = Waxaad dooran kartaa ilaa saddex.
    .constraint = Ha dooran in ka badan saddex.
move-out-here_or_there = Sababuhu ma inta badan halkan bay ku saabsan yihiin mise meesha cusub?
move-out-would_change = Maxaa keeni lahaa in aad halkan sii joogto?
    .hint = Waxaad kaloo dhihi kartaa: waxba.
move-out-would_help = Kuwan maxaa ku caawin lahaa?
    .constraint = Jawaabta «Waxba» jawaabo kale lalama dooran karo.
move-out-talked_before = Hore ma kaala hadalnay joogidda ama guuridda?
move-out-good_here = Maxaa ku wanaagsanaa nolosha halkan?

## The new place

move-out-new_place = Meesha cusub
move-out-destination = Meel noocee ah ayaad u guuraysaa?
move-out-destination_municipality = Maxaa la yiraahdaa degmada (kommune) cusub?
    .hint = Degmadu waa meel leh maamul u gaar ah.
    .warning = Tani waa degmadan halkan. Ma sax baa?
move-out-looks_forward = Meesha cusub maxaa kaa farxiya?
move-out-certain_there = Maxaad meesha cusub ka hubtaa?
    .hint = Sheeg wixii lagu heshiiyay.
    .constraint = Jawaabta «Weli waxba» jawaabo kale lalama dooran karo.
move-out-as_expected = Ma noqotay sidii aad filaysay?

## Rights

move-out-rights = Xuquuqda marka aad guurto
move-out-loses_right = Marka aad guurto xaq ma waynaysaa?
move-out-lost_rights = Maxaad waynaysaa?

## Handover

move-out-handover = Isu diyaarinta
move-out-arranged = Kuwan maxaad diyaarisay?
    .constraint = Jawaabta «Weli waxba» jawaabo kale lalama dooran karo.
move-out-checklist_home = Ma rabtaa liis ay ku qoran yihiin waxa ay tahay in aad diyaariso?
move-out-handover_wish = Degmada cusub ma u sheegi karnaa in aad imanayso?
    .hint = Adiga ayaa u sheegi kara sidoo kale.
move-out-handover_what = Maxaan u sheegi karnaa?

## Later

move-out-later = Guuridda ka dib
move-out-contact_wish = Lix bilood ka dib ma ku soo wici karnaa ama wax ma kuu soo qori karnaa?
    .hint = Waxaan ku weydiinaynaa xaaladdaada. Hadda «haa» ayaad dhihi kartaa, mar dambena «maya».
move-out-contact_by = Sidee ayaan kuula soo xiriiri karnaa?
move-out-contact_where = Lambarkee ama cinwaankee ayaan isticmaali karnaa?
move-out-come_back = Suurtagal ma tahay in aad halkan ku soo noqoto?
move-out-come_back_if = Markaas maxay tahay in halkan laga beddelo?

move-out-action-stay_or_move_talk = In laga wada hadlo joogidda ama guuridda ka hor inta aan wax la go’aansan
move-out-action-private_talk = In qofka loo bandhigo wadahadal gooni ah
move-out-action-common_causes = In la raadiyo sababo la wadaago marka dad dhowr ah isla mar guurayaan
move-out-action-check_rights = In la ogaado xuquuqda jirta guuridda ka dib
move-out-action-ask_new_municipality = In degmada cusub qoraal lagu weydiiyo barnaamijka hordhaca (introduksjonsprogram)
move-out-action-report_move = In guuridda loo sheego Skatteetaten (xafiiska canshuurta)
move-out-action-give_checklist = In qofka la siiyo liiska waxa la diyaarinayo
move-out-action-tell_new_municipality = In degmada cusub loo sheego wixii qofku oggolaaday
move-out-action-contact_later = In qofka la weydiiyo sida meesha cusub tahay
move-out-action-use_what_we_learned = In degmada loo sheego waxa ka duwanaan lahaa, iyada oo aan magac la sheegin
move-out-action-write_quote = In la qoro hadalka qofka, qofkuna ansixiyo
move-out-action-give_copy = In qofka la siiyo nuqulka jawaabaha
move-out-action-better_interpreter = In turjubaan kale loo helo wadahadalka xiga

## Choices

own_choice-yes = Haa
own_choice-partly = Qayb ahaan
own_choice-no = Maya

who_moves-all = Haa, dhammaan
who_moves-some = Maya, qaar halkan ayay sii joogayaan

group_move-nobody = Maya, cidina ma guurayso
group_move-one = Haa, hal qoys ama hal qof
group_move-several = Haa, dhowr
group_move-unclear = Ma cadda

here_or_there-here = Inta badan halkan
here_or_there-there = Inta badan meesha cusub
here_or_there-both = Labada meelood

would_help-work = Shaqo
would_help-competence = In aan isticmaalo aqoontayda
would_help-recognition = In waxbarashadayda la aqoonsado
would_help-norwegian = In aan wax badan ka barto af-Noorwiijiga
would_help-housing = Guri ka fiican
would_help-school = Iskuul iyo xannaano carruureed
would_help-friends = In aan dad badan barto
would_help-transport = Bas ama baabuur
would_help-doctor = Dhakhtar iyo adeeg caafimaad
would_help-heard = In degmadu i dhegaysato
would_help-nothing = Waxba

certain_there-work = Shaqo
certain_there-housing = Meel aan ku noolaado
certain_there-school = Iskuul ama xannaano carruureed
certain_there-family = Qoyskayga ayaa halkaas deggan
certain_there-people = Dad ayaan halkaas ka aqaan
certain_there-municipality = Degmada halkaas ayaa ii soo jawaabtay
certain_there-nothing = Weli waxba

lost_rights-programme = Barnaamijka hordhaca (introduksjonsprogram)
lost_rights-benefit = Lacagta barnaamijka hordhaca
lost_rights-norwegian = Koorso af-Noorwiiji ah oo bilaash ah
lost_rights-housing_help = Caawinta guriga
lost_rights-practice = Tijaabada shaqada (arbeidspraksis)
lost_rights-kindergarten = Meel xannaano carruureed
lost_rights-local_offer = Wax degmadan oo keliya bixiso

arranged-reported_move = Guuridda waan sheegay
arranged-ended_rent = Heshiiska kirada waan joojiyay
arranged-electricity = Korontada iyo internetka
arranged-school = Iskuul ama xannaano carruureed
arranged-doctor = Dhakhtar cusub
arranged-mail = Cinwaanka cusub ee boostada
arranged-deposit = Lacagta debaajiga (depositum)
arranged-nothing = Weli waxba

handover_what-contact = Sida la iila soo xiriiri karo
handover_what-programme = In aan ku jiro barnaamijka hordhaca (introduksjonsprogram)
handover_what-norwegian = Inta aan ka aqaan af-Noorwiijiga
handover_what-competence = Waxa aan iskuulka iyo shaqada ka aqaan
handover_what-housing = In aan guri u baahanahay
handover_what-school = In carruurtu meel uga baahan yihiin iskuul ama xannaano
