### status: draft

stay-or-move-title = Mayîn an barkirin
stay-or-move-about = Li ser jiyana li vir, hêviyên malbatê, û mayîn an barkirinê.

## Opening

stay-or-move-greeting = Îro em li ser jiyana we ya li vir diaxivin. Em li ser dema pêş jî diaxivin.
stay-or-move-neutral = Hûn bi xwe hildibijêrin ku bimînin an bar bikin. Ez nabêjim kîjan çêtir e.

## The open story

stay-or-move-story = Çîroka we
stay-or-move-life_here = Ji kerema xwe, li ser jiyana xwe ya li vir ji min re bibêjin.
    .hint = Hûn dikarin pir an hindik bibêjin. Hûn dikarin bibêjin na jî.
stay-or-move-good_day = Rojeke baş ji bo we li vir çawa ye?
    .hint = Hûn dikarin bersiva vê jî nedin.

## Life projects

stay-or-move-life_project = Jiyana ku hûn û malbata we dixwazin
stay-or-move-own_project = Di pênc salên pêş de hûn herî zêde dixwazin çi bikin?
    .hint = Dikare kar, xwendin, mal an malbat be.
stay-or-move-own_possible_here = Hûn dikarin vê li vir bikin?
stay-or-move-project = Di çend salên pêş de ev kes ji bo xwe çi dixwaze?
stay-or-move-possible_here = Ev kes dikare vê li vir bike?
stay-or-move-decider = Kî biryar dide ku hûn hemû li ku bijîn?

## The place

stay-or-move-place = Ev cih
stay-or-move-place_intro = Ez çend hevokan li ser jiyana li vir dixwînim. Bibêjin ka her hevok ji bo we çiqas rast e.
stay-or-move-feels_home = Ev ji bo we çiqas rast e: «Li vir wek mala min e»?
stay-or-move-feels_safe = Ev ji bo we çiqas rast e: «Ez li vir di ewlehiyê de me»?
stay-or-move-is_seen = Ev ji bo we çiqas rast e: «Rewşa min ji bo mirovên vir girîng e»?
    .hint = Mirov silavê didin û li halê we dipirsin.
stay-or-move-knows_people = Ev ji bo we çiqas rast e: «Ez mirovên vir baş nas dikim»?
stay-or-move-many_know_me = Ev ji bo we çiqas rast e: «Gelek kes li vir dizanin ez kî me»?
stay-or-move-being_known = Mirov dizanin hûn kî ne. Ev ji bo we çawa ye?
stay-or-move-calm_days = Ev ji bo we çiqas rast e: «Leza jiyana vir ji bo min guncan e»?
stay-or-move-gets_around = Ev ji bo we çiqas rast e: «Ez bi hêsanî digihîjim cihê ku divê ez biçim»?
    .hint = Bi peyatî, bi otobusê an bi erebeyê.
stay-or-move-lives_well = Ev ji bo we çiqas rast e: «Maleke min a baş li vir heye»?
stay-or-move-work_fits = Ev ji bo we çiqas rast e: «Karekî min heye ku ji bo min guncan e»?
stay-or-move-uses_competence = Ev ji bo we çiqas rast e: «Ez dikarim zanîn û şiyanên xwe bi kar bînim»?
    .hint = Tiştên ku hûn li dibistanê, li kar an li malê fêr bûne.
stay-or-move-children_well = Ev ji bo we çiqas rast e: «Halê zarokan li vir baş e»?
stay-or-move-school_good = Ev ji bo we çiqas rast e: «Dibistaneke zarokan a baş li vir heye»?
    .hint = Dikare baxçeyê zarokan jî be.
stay-or-move-what_would_help = Çi dikare jiyana we ya li vir baştir bike?

## The balance sheet

stay-or-move-weighing = Mayîn û barkirin
stay-or-move-weighing_intro = Niha çar pirs li ser mayîn û barkirinê tên. Her çar bi qasî hev girîng in.
    .hint = Tu bersiv ne şaş e.
stay-or-move-balance = Baş û kêmtir baş
stay-or-move-named_gathering_place = Kesî bi xwe behsa cihên çand an baweriyê kir?
stay-or-move-weighs_most = Niha ji bo we çi ji hemûyan girîngtir e?
    .hint = Hûn dikarin heta sê bersivan hilbijêrin.
    .constraint = Ji sêyan bêtir hilnebijêrin.
stay-or-move-weighs_most_words = Hûn dikarin hinekî bêtir li ser vê bibêjin?

## Thoughts about the future

stay-or-move-thinking = Ramanên li ser pêşerojê
stay-or-move-intention = Hûn çi difikirin: hûn ê li vir bimînin an bar bikin?
stay-or-move-certainty = Niha hûn çiqas ji vê piştrast in?
    .hint = 0 tê wateya qet ne piştrast. 10 tê wateya bi temamî piştrast.
stay-or-move-horizon = Hûn li çi dema pêş difikirin?
stay-or-move-household_agrees = Kesên ku bi we re dijîn jî wisa difikirin?
stay-or-move-others_moving = Hûn kesên din nas dikin ku difikirin ji vir bar bikin?
stay-or-move-place_in_mind = Hûn li cihekî diyar difikirin?

## A new place

stay-or-move-new_place = Cihekî nû
stay-or-move-destination = Hûn li cihekî çawa difikirin?
stay-or-move-destination_municipality = Navê şaredariya (kommune) ku hûn lê difikirin çi ye?
    .hint = Şaredarî cihek e ku rêveberiya wê ya herêmî heye.
    .warning = Ev şaredariya ku hûn niha lê dijîn e. Rast e?
stay-or-move-place_known_from = Hûn vî cihî ji ku nas dikin?
    .constraint = Bersiva «Hê nas nakim» bi bersivên din re nayê hilbijartin.
stay-or-move-reality_intro = Niha em li ser cihê nû diaxivin. Em ramanên we ji tiştên ku em dizanin cuda dikin.
stay-or-move-reality = Ramanên we, û tiştên ku em dizanin
stay-or-move-reality-work = Kar
stay-or-move-reality-work-expected = Hûn difikirin ku hûn ê li wir çi karî bibînin?
stay-or-move-reality-work-verified = Li ser karê li wir em çi bi teqezî dizanin?
stay-or-move-reality-housing = Mal
stay-or-move-reality-housing-expected = Hûn difikirin ku hûn ê maleke çawa bibînin?
stay-or-move-reality-housing-verified = Li ser malên li wir em çi bi teqezî dizanin?
stay-or-move-reality-school = Dibistan û baxçeyê zarokan
stay-or-move-reality-school-expected = Hûn difikirin ku dibistana zarokan dê çawa be?
stay-or-move-reality-school-verified = Li ser dibistana li wir em çi bi teqezî dizanin?
stay-or-move-reality-distance = Dûrahî
stay-or-move-reality-distance-expected = Hûn difikirin ku rêya kar an dibistanê dê li wir çiqas dûr be?
stay-or-move-reality-distance-verified = Li ser rêya rojane ya li wir em çi bi teqezî dizanin?
stay-or-move-reality-cost = Pere
stay-or-move-reality-cost-expected = Hûn difikirin ku jiyana li wir çiqas lêçûn dixwaze?
stay-or-move-reality-cost-verified = Li ser bihayên li wir em çi bi teqezî dizanin?
stay-or-move-reality-network = Mirov
stay-or-move-reality-network-expected = Hûn difikirin ku hûn ê li wir bi kê re bin?
stay-or-move-reality-network-verified = Îro hûn li wir kê nas dikin?
stay-or-move-reality-municipality = Alîkariya şaredariya nû
stay-or-move-reality-municipality-expected = Hûn difikirin ku şaredariya wir dê ji bo we çi bike?
stay-or-move-reality-municipality-verified = Şaredariya wir çi bersiv daye we?
stay-or-move-must_find_out = Pêşî divê em çi zelal bikin?

## Rights after a move

stay-or-move-rights_abroad = Heke hûn biçin welatekî din, dibe ku rûniştina we biguhere. Pêşî bipirsin.
stay-or-move-rights_after_move = Mafên piştî barkirinê
stay-or-move-in_programme = Hûn niha di bernameya nasandinê (introduksjonsprogram) de ne?
    .hint = Ev bernameyeke tamdem e. Hûn tê de norwecî fêr dibin.
stay-or-move-rights_programme = Gava hûn bar dikin, bername her gav berdewam nake. Em pêşî ji şaredariya nû dipirsin.
stay-or-move-rights_norwegian = Gava hûn bar dikin, dibe ku mafê we yê kursa norwecî biguhere. Em ê vê zelal bikin.
stay-or-move-rights_local = Derfetên her şaredariyê cuda ne. Em dikarin ji bo we ji şaredariya nû bipirsin.
stay-or-move-rights_home = Li cihê nû, gelek caran divê hûn bi xwe malê bibînin.
    .hint = Dibe ku divê hûn dîsa ji bo alîkariya malê serlêdanê bikin.
stay-or-move-rights_doctor = Li cihê nû hûn dikarin doktorekî nû hilbijêrin.
stay-or-move-check_rights = Hûn dixwazin em li ser vê bêtir bipirsin?

## Next steps

stay-or-move-help_wishes = Niha hûn di çi de alîkariyê dixwazin?
    .hint = Komele an klûb (lag) mirov in ku bi hev re tiştekî dikin. Rêheval (fadder) dixwaze we nas bike.
    .constraint = Bersiva «Niha tu tişt» bi bersivên din re nayê hilbijartin.
stay-or-move-own_step = Pêşî hûn bi xwe dixwazin çi bikin?
    .hint = Tiştekî biçûk bes e.
stay-or-move-sheet_home = Hûn dixwazin rûpela çar bersivan bibin malê?
stay-or-move-quote_consent = Em dikarin hin gotinên we bêyî navê we bi kar bînin?
    .hint = Hûn dikarin bibêjin na. Hûn dikarin niha bibêjin erê, û paşê bibêjin na.
stay-or-move-quote_channels = Em dikarin wan li ku bi kar bînin?

stay-or-move-action-check_rights = Zelalkirin ku piştî barkirinê kîjan maf hene
stay-or-move-action-ask_new_municipality = Pirsîna bi nivîskî ji şaredariya nû li ser bername, mal û dibistanê
stay-or-move-action-meet_employer = Danîna hevdîtinekê bi kardêrekî re
stay-or-move-action-map_competence = Pirsîna li ser zanîn û şiyanan û dîtina cihê ku bên bikaranîn
stay-or-move-action-recognition = Serlêdan ji bo naskirina perwerdehiyê
stay-or-move-action-norwegian_course = Dîtina kurseke norwecî ya guncan
stay-or-move-action-housing_talk = Axaftina li ser malê, deynê malê (startlån) û alîkariya malê (bostøtte)
stay-or-move-action-school_talk = Danîna hevdîtinekê bi dibistanê an baxçeyê zarokan re
stay-or-move-action-introduce_association = Agahdarkirina komeleyekê an klûbekê (lag) ku dikare kesî vexwîne
stay-or-move-action-find_buddy = Dîtina rêhevalekî (fadder)
stay-or-move-action-own_step = Kirina tiştê ku kesî dixwest pêşî bike
stay-or-move-action-give_sheet = Dayîna rûpela çar bersivan ji kesî re
stay-or-move-action-common_causes = Lêgerîna sedemên hevpar, gava çend kes difikirin bar bikin
stay-or-move-action-write_quote = Nivîsandina gotina kesî û standina erêkirina wî kesî

## Choices

possible_here-yes = Erê
possible_here-partly = Hinek jê
possible_here-no = Na
possible_here-unclear = Hê ne zelal e

good_or_less_good-good = Baş e
good_or_less_good-both = Hem baş û hem kêmtir baş
good_or_less_good-less_good = Kêmtir baş e

intention-stay = Ez ê li vir bimînim
intention-move = Ez ê bar bikim cihekî din
intention-unsure = Ez ne piştrast im

horizon-within_6_months = Ji nîv salê kêmtir
horizon-6_12_months = Ji nîv salê heta salekê
horizon-1_2_years = Ji salekê heta du salan
horizon-2_5_years = Ji du salan heta pênc salan
horizon-more_than_5_years = Ji pênc salan bêtir

place_sources-visited = Ez çûme wir
place_sources-lived_there = Ez li wir jiyame
place_sources-family = Ji malbatê
place_sources-friends = Ji hevalan
place_sources-employer = Ji kardêrekî
place_sources-municipality = Ji şaredariya wir
place_sources-internet = Ji înternetê
place_sources-nowhere = Hê nas nakim

help_wishes-work = Dîtina kar
help_wishes-competence = Bikaranîna zanîn û şiyanên xwe
help_wishes-recognition = Naskirina perwerdehiya min
help_wishes-norwegian = Fêrbûna norwecî
help_wishes-housing = Mal
help_wishes-school = Dibistan an baxçeyê zarokan ji bo zarokan
help_wishes-association = Beşdarbûna komeleyekê an klûbekê (lag)
help_wishes-buddy = Hebûna rêhevalekî (fadder)
help_wishes-new_place = Agahî li ser cihekî nû
help_wishes-nothing = Niha tu tişt
