### status: draft

intake-title = Axaftina bixêrhatinê
intake-about = Axaftina yekem: hevnasîn, karên lezgîn, maf, û hevdîtina din.

## Opening

intake-opening_line = Îro em di vê şaredariyê (kommune) de { $population } kes in. Duh em { $population_yesterday } kes bûn. Wateya wê ev e: HÛN ji bo şaredariyê girîng in. Hemû erk û hemû mafên we hene.
    .hint = Şaredarî cihek e ku rêveberiya wê ya herêmî heye.
intake-opening_plain = Hûn bi xêr hatin. HÛN ji bo şaredariyê (kommune) girîng in. Hemû erk û hemû mafên we hene.
intake-purpose = Em dixwazin we nas bikin. Wê demê em dikarin baştir alîkariya we bikin.

## About you

intake-about_you = Li ser we
intake-preferred_name = Hûn dixwazin em bi kîjan navî gazî we bikin?
    .required = Navê ku divê em bi kar bînin binivîsin.
intake-birth_year = Hûn di kîjan salê de ji dayik bûne?
    .hint = Tenê sal ji me re lazim e, li gorî salnameya Norwêcê (zayînî).
    .constraint = Salê bi çar reqeman binivîsin, ji 1900 heta îsal.
    .warning = Wê demê temenê vî kesî di bin 16 salan de ye. Sal rast e?
intake-gender = Hûn jin in an mêr in?
intake-first_meeting = Ev hevdîtina me berî hatina we ya vir e an piştî hatina we ye?
intake-home_municipality = Navê şaredariya ku hûn lê dijîn çi ye?
    .hint = Norwêc li şaredariyan hatiye dabeşkirin. Şaredarî berpirsa dibistan û alîkariyê ye.
intake-arrival_month = Hûn kengî hatin vê şaredariyê?
    .hint = Tenê meh û sal ji me re lazim in.
    .constraint = Ev meh hê nehatiye.
    .warning = Ev gelek berê ye. Sal rast e?
intake-planned_month = Hûn ê kengî werin vê şaredariyê?
    .hint = Tenê meh û sal ji me re lazim in.
    .constraint = Vê mehê an meheke paştir hilbijêrin.
    .warning = Ev ji salekê bêtir li pêş e. Rast e?
intake-category = Cureyê rûniştina we çi ye?
    .hint = Ev li ser karta ku we ji polîsan standiye, nivîsandî ye.
    .required = Bersiva herî guncan hilbijêrin. Heke ne zelal be, «Tiştekî din» hilbijêrin.
intake-permit_basis = Endamê malbatê yê ku hûn hatine cem, kî ye?
    .hint = EØS welatên Yekîtiya Ewropayê ne, û Norwêc, Îslanda û Liechtenstein.

## Household

intake-household = Kesên ku bi we re dijîn
intake-age_band = Ev kes çend salî ye?
intake-member_name = Em bi kîjan navî gazî vî kesî bikin?
intake-member_gender = Ev kes jin e an mêr e?
intake-own_talk = Ev kes ji bo xwe axaftineke taybet dixwaze?
intake-children_place = Cihê hemû zarokan li dibistanê an li baxçeyê zarokan heye?

## Language

intake-language = «Ziman mifte ye»
intake-speaks = Hûn bi kîjan zimanan diaxivin?
intake-reads = Hûn kîjan zimanan bi hêsanî dixwînin?
intake-letter_language = Hûn nameyan bi kîjan zimanî dixwazin?
intake-letter_aloud = Çêtir e ku kesek nameyan ji we re bixwîne?
intake-norwegian_now = Niha hûn çiqas norwecî dizanin?
intake-course_now = Hûn niha diçin kursa norwecî?
intake-course_wanted = Hûn dixwazin biçin kursa norwecî?
intake-course_times = Hûn kengî dikarin biçin kursê?
intake-course_barriers = Çi çûyîna kursê ji bo we zehmet dike?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.

## Needs

intake-needs = Tiştên ku niha ji we re lazim in
intake-urgent = Vê hefteyê di tiştekî de alîkarî ji we re lazim e?
intake-urgent_needs = Ji bo çi alîkarî ji we re lazim e?
intake-urgent_first = Kîjan kar ji hemûyan girîngtir e ku pêşî bê kirin?
intake-missing = Ji van kîjan hê li cem we tune?
    .constraint = Bersiva «Hemû hene» bi bersivên din re nayê hilbijartin.
intake-tenure = Mala we milkê we ye an bi kirê ye?
intake-may_stay_long = Hûn dikarin demeke dirêj li wir bijîn?

## Contact

intake-contact = Têkilî bi we re
intake-phone = Telefoneke we heye ku hûn dikarin bi kar bînin?
intake-internet = Li mala we înternet heye?
intake-online_alone = Hûn dikarin bi tenê malperên înternetê bi kar bînin?
    .hint = Wek nimûne malpera Nav an ya bankê.
intake-reach_by = Hûn dixwazin em çawa bi we re têkiliyê daynin?

## Rights

intake-rights = Mafên we
intake-rights_refugee = Ji bo penaberan
intake-refugee_programme = Dibe ku mafê we yê bernameya nasandinê (introduksjonsprogram) hebe.
    .hint = Ev bernameyeke tamdem e. Hûn tê de norwecî fêr dibin.
intake-refugee_norwegian = Di bernameyê de hûn norwecî fêr dibin. Hûn li ser jiyana li Norwêcê jî fêr dibin.
intake-refugee_housing = Heke şaredariyê qebûl kiribe ku we bistîne, em mala yekem ji we re dibînin.
intake-refugee_benefit = Di bernameyê de hûn her meh pere distînin.
    .hint = Navê wê yê norwecî introduksjonsstønad e.
intake-refugee_practice = Dibe ku hûn bikarin li şirketekê kar biceribînin.
    .hint = Navê wê yê norwecî arbeidspraksis e.
intake-rights_family = Ji bo malbatê
intake-family_training = Dibe ku mafê we yê kurseke norwecî ya bêpere hebe.
intake-family_not_all = Ev mafê her kesî nîne. Em li destûra rûniştina we dinêrin.
intake-family_programme = Dibe ku mafê we yê bernameya nasandinê (introduksjonsprogram) jî hebe.
intake-family_unclear = Em hê nizanin çi mafê we heye. Em ê bipirsin, û hûn ê bersivê bistînin.
intake-rights_labour = Ji bo kar
intake-labour_schemes = Bernameyên dewletê yên taybet ji bo kesên ku ji bo kar hatine, tune ne.
intake-labour_local = Dibe ku li vir tiştekî me hebe, wek kursa norwecî.
intake-rights_unknown = Em hê nizanin çi mafê we heye. Em ê vê zelal bikin.
intake-advice_for_all = Her kesê ku li vir dijî, dikare ji me şîretê bixwaze. Ev bêpere ye.
intake-rights_more = Hûn dixwazin li ser mafên xwe bêtir bizanin?
intake-rights_question = Hûn dixwazin li ser çi bêtir bizanin?

## Free time

intake-free_time = Dema vala
intake-interests = Di dema vala de hûn ji kirina çi hez dikin?
intake-wants_to_try = Hûn dixwazin li vir çi biceribînin?
intake-association_wish = Hûn dixwazin komeleyek an klûbek (lag) bi we re têkiliyê dayne?
    .hint = Ev mirov in ku bi hev re tiştekî dikin, wek stran an futbol. Ev ne dewlet e. Ev ne dêr e jî.
intake-buddy_wish = Hûn rêhevalekî (fadder) dixwazin?
    .hint = Rêheval li vir dijî. Ew we nas dike û di destpêkê de alîkariya we dike. Têkiliya wê bi dêrê re tune.
intake-knows_someone = We li vir kesên norwecî nas kirine?

## End

intake-welcome_letter = Hûn ê nameyekê ji şaredariyê bistînin. Agahiyên herî girîng tê de ne.
intake-next_topics = Cara din em li ser çi biaxivin?

intake-action-welcome_letter = Şandina nameya bixêrhatinê bi zimanê ku kes hilbijart
intake-action-urgent_help = Alîkarî di karên lezgîn de
intake-action-map_competence = Pirsîna li ser zanîn û şiyanên kesî
intake-action-map_adults = Vexwendina mezinên din ên malê bo axaftineke taybet
intake-action-norwegian_course = Dîtina kurseke norwecî ya guncan
intake-action-check_right = Zelalkirina mafan û dayîna bersivê
intake-action-answer_rights = Bersivdana pirsa li ser mafan
intake-action-missing_papers = Daxwazkirina kart, hejmar û peymanên ku hê tune ne
intake-action-children_place = Dîtina cih li dibistanê an li baxçeyê zarokan
intake-action-housing_talk = Axaftina li ser malê
intake-action-introduce_association = Agahdarkirina komeleyekê an klûbekê (lag) ku dikare kesî vexwîne
intake-action-find_buddy = Dîtina rêhevalekî (fadder)
intake-action-give_copy = Dayîna kopiyeke bersivan ji kesî re
intake-action-better_interpreter = Dîtina wergêrekî din ji bo axaftina din

## Choices

first_meeting-before = Berî hatina min
first_meeting-after = Piştî hatina min

norwegian_now-none = Hê qet na
norwegian_now-some_words = Çend gotin
norwegian_now-everyday = Têra kirîna li dikanê dike
norwegian_now-work = Têra axaftina li kar dike

course_times-daytime = Bi roj
course_times-evening = Êvarê
course_times-weekend = Dawiya hefteyê
course_times-online = Li ser înternetê
course_times-at_work = Li cihê kar

course_barriers-cost = Kurs gelek biha ye
course_barriers-working_hours = Di wê demê de ez li kar im
course_barriers-childcare = Kes tune ku li zarokan binêre
course_barriers-transport = Rê gelek dûr e
course_barriers-no_course = Li vir kurs tune
course_barriers-wrong_level = Kurs gelek hêsan an gelek zehmet e
course_barriers-not_informed = Nizanim kîjan kurs hene
course_barriers-no_internet = Înterneta min tune
course_barriers-nothing = Tu tişt

urgent_needs-housing = Cihek ji bo jiyanê
urgent_needs-food = Xwarin
urgent_needs-money = Pere
urgent_needs-doctor = Doktor
urgent_needs-medicine = Derman
urgent_needs-safety = Ewlehî
urgent_needs-clothes = Cil
urgent_needs-furniture = Kelûpelên malê
urgent_needs-school = Dibistan an baxçeyê zarokan
urgent_needs-work = Kar
urgent_needs-papers = Belge

papers-national_id = Hejmara nasnameyê (fødselsnummer an D-nummer)
papers-residence_card = Karta rûniştinê (oppholdskort)
papers-bank_account = Hesabê bankê
papers-electronic_id = Têketina malperan, wek bi BankID
papers-regular_doctor = Doktorê malbatê (fastlege)
papers-tax_card = Karta bacê (skattekort)
papers-nothing = Hemû hene

internet-home = Erê, li malê
internet-phone_only = Erê, lê tenê bi telefonê
internet-elsewhere = Tenê li cihên din
internet-none = Na

online_alone-alone = Erê, bi tenê
online_alone-with_help = Erê, bi alîkariyê
online_alone-not_yet = Hê na

knows_someone-several = Erê, çend kesan
knows_someone-one = Erê, kesekî
knows_someone-none = Hê na

next_topics-competence = Tiştên ku ez dizanim û dikarim
next_topics-housing = Mal
next_topics-network = Heval û dema vala
next_topics-stay_or_move = Mayîna li vir an barkirin
next_topics-norwegian = Zimanê norwecî
next_topics-children = Zarok
next_topics-work = Kar
