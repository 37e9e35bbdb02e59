### status: draft

move-out-title = Axaftina barkirina ji vir
move-out-about = Li ser barkirinê: sedem çi ne, û em dikarin çi jê fêr bibin.

## Opening

move-out-greeting = Îro em li ser barkirina we diaxivin.
move-out-learn = Em dixwazin ji gotinên we fêr bibin.
move-out-neutral = Hilbijartin ya we ye. Ez hewl nadim ku wê biguherînim.

## The move

move-out-moving = Barkirin
move-out-moved = We bar kiriye?
move-out-move_month = Hûn ê kengî bar bikin?
    .hint = Tenê meh û sal ji me re lazim in.
    .constraint = Vê mehê an meheke paştir hilbijêrin.
    .warning = Ev ji salekê bêtir li pêş e. Rast e?
move-out-moved_month = We kengî bar kir?
    .hint = Tenê meh û sal ji me re lazim in.
    .constraint = Ev meh hê nehatiye.
    .warning = Ev berî bêtirî du salan e. Rast e?
move-out-decided = Bi teqezî hûn dixwazin bar bikin?
move-out-decider = Kê biryar da ku hûn bar bikin?
move-out-own_choice = Barkirin hilbijartina we bi xwe ye?
move-out-who_moves = Hemû kesên ku bi we re dijîn bar dikin?
move-out-group_move = Kesên din ku hûn nas dikin, di heman demê de bar dikin?
move-out-group_reason = Sedema wan a barkirinê jî heman sedem e?
move-out-group_place = Ew diçin heman cihê ku hûn diçin?

## Reasons

move-out-reasons = Sedem
move-out-how_it_came = Ji kerema xwe, li ser hilbijartina xwe ji min re bibêjin.
    .hint = Hûn dikarin pir an hindik bibêjin. Hûn dikarin bibêjin na jî.
move-out-which_reasons = Sedemên we yên barkirinê çi ne?
move-out-weighs_most = Ji van kîjan ji hemûyan girîngtir in?
    .hint = Hûn dikarin heta sê bersivan hilbijêrin.
    .constraint = Ji sêyan bêtir hilnebijêrin.
move-out-here_or_there = Sedem bêtir li vir in an li cihê nû ne?
move-out-would_change = Çi dikaribû bihişta ku hûn li vir bimînin?
    .hint = Hûn dikarin bibêjin jî: tu tişt.
move-out-would_help = Ji van kîjan dikaribû alîkar bûya?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.
move-out-talked_before = Em berê bi we re li ser mayîn an barkirinê axivîne?
move-out-good_here = Di jiyana li vir de çi baş bû?

## The new place

move-out-new_place = Cihê nû
move-out-destination = Hûn diçin cihekî çawa?
move-out-destination_municipality = Navê şaredariya (kommune) nû çi ye?
    .hint = Şaredarî cihek e ku rêveberiya wê ya herêmî heye.
    .warning = Ev şaredariya vir e. Rast e?
move-out-looks_forward = Li cihê nû hûn li hêviya kîjan tiştên xweş in?
move-out-certain_there = Li ser cihê nû hûn çi bi teqezî dizanin?
    .hint = Tiştên ku li ser hatine lihevkirin bibêjin.
    .constraint = Bersiva «Hê tu tişt» bi bersivên din re nayê hilbijartin.
move-out-as_expected = Wek ku hûn li bendê bûn çêbû?

## Rights

move-out-rights = Maf gava hûn bar dikin
move-out-loses_right = Gava hûn bar dikin, hûn mafekî winda dikin?
move-out-lost_rights = Hûn çi winda dikin?

## Handover

move-out-handover = Amadekarî
move-out-arranged = Ji van we kîjan kirine?
    .constraint = Bersiva «Hê tu tişt» bi bersivên din re nayê hilbijartin.
move-out-checklist_home = Hûn lîsteya tiştên ku divê hûn bikin dixwazin?
move-out-handover_wish = Em dikarin ji şaredariya nû re bibêjin ku hûn tên?
    .hint = Hûn dikarin bi xwe jî bibêjin.
move-out-handover_what = Em dikarin çi ji wan re bibêjin?

## Later

move-out-later = Dema piştî barkirinê
move-out-contact_wish = Em dikarin piştî şeş mehan telefonî we bikin an ji we re binivîsin?
    .hint = Em li halê we dipirsin. Hûn dikarin niha bibêjin erê, û paşê bibêjin na.
move-out-contact_by = Em çawa dikarin bi we re têkiliyê daynin?
move-out-contact_where = Em dikarin kîjan hejmarê an navnîşanê bi kar bînin?
move-out-come_back = Dibe ku hûn rojekê vegerin vir?
move-out-come_back_if = Wê demê divê li vir çi cuda be?

move-out-action-stay_or_move_talk = Axaftina «Mayîn an barkirin» berî ku biryar bê dayîn
move-out-action-private_talk = Pêşniyara axaftineke bi tenê bi kesî re
move-out-action-common_causes = Lêgerîna sedemên hevpar, gava çend kes di heman demê de bar dikin
move-out-action-check_rights = Zelalkirin ku piştî barkirinê kîjan maf hene
move-out-action-ask_new_municipality = Pirsîna bi nivîskî ji şaredariya nû li ser bernameya nasandinê (introduksjonsprogram)
move-out-action-report_move = Agahdarkirina daîreya bacê (Skatteetaten) li ser barkirinê
move-out-action-give_checklist = Dayîna lîsteya tiştên ku divê bên kirin ji kesî re
move-out-action-tell_new_municipality = Agahdarkirina şaredariya nû li ser tiştên ku kesî ji wan re got erê
move-out-action-contact_later = Pirsîna ji kesî ka li cihê nû rewş çawa ye
move-out-action-use_what_we_learned = Gotina li şaredariyê ka çi dikaribû cuda be, bê nav
move-out-action-write_quote = Nivîsandina gotina kesî û standina erêkirina wî kesî
move-out-action-give_copy = Dayîna kopiyeke bersivan ji kesî re
move-out-action-better_interpreter = Dîtina wergêrekî din ji bo axaftina din

## Choices

own_choice-yes = Erê
own_choice-partly = Hinekî
own_choice-no = Na

who_moves-all = Erê, hemû
who_moves-some = Na, hinek li vir dimînin

group_move-nobody = Na, tu kes
group_move-one = Erê, malbatek an kesek
group_move-several = Erê, çend kes
group_move-unclear = Ne zelal e

here_or_there-here = Bêtir li vir
here_or_there-there = Bêtir li cihê nû
here_or_there-both = Li herdu cihan

would_help-work = Kar
would_help-competence = Bikaranîna zanîn û şiyanên min
would_help-recognition = Naskirina perwerdehiya min
would_help-norwegian = Bêtir fêrbûna norwecî
would_help-housing = Maleke baştir
would_help-school = Dibistan û baxçeyê zarokan ji bo zarokan
would_help-friends = Naskirina bêtir mirovan
would_help-transport = Otobus an erebe
would_help-doctor = Doktor û xizmetên tenduristiyê
would_help-heard = Ku şaredarî guh bide min
would_help-nothing = Tu tişt

certain_there-work = Kar
certain_there-housing = Cihek ji bo jiyanê
certain_there-school = Dibistan an baxçeyê zarokan ji bo zarokan
certain_there-family = Malbat li wir dijî
certain_there-people = Ez li wir mirovan nas dikim
certain_there-municipality = Şaredariya wir bersiva min daye
certain_there-nothing = Hê tu tişt

lost_rights-programme = Bernameya nasandinê (introduksjonsprogram)
lost_rights-benefit = Pereyên bernameya nasandinê (introduksjonsstønad)
lost_rights-norwegian = Kursa norwecî ya bêpere
lost_rights-housing_help = Alîkarî ji bo malê
lost_rights-practice = Ceribandina kar li şirketekê (arbeidspraksis)
lost_rights-kindergarten = Cih li baxçeyê zarokan
lost_rights-local_offer = Tiştek ku tenê li vê şaredariyê heye

arranged-reported_move = Agahdarkirina barkirinê
arranged-ended_rent = Qedandina kirêya malê
arranged-electricity = Elektrîk û înternet
arranged-school = Dibistan an baxçeyê zarokan
arranged-doctor = Doktorekî nû
arranged-mail = Navnîşana nû ji bo nameyan
arranged-deposit = Pereyên depozîtoyê (depositum)
arranged-nothing = Hê tu tişt

handover_what-contact = Ew çawa dikarin bi min re têkiliyê daynin
handover_what-programme = Ku ez di bernameya nasandinê (introduksjonsprogram) de me
handover_what-norwegian = Ez çiqas norwecî dizanim
handover_what-competence = Tiştên ku ez ji dibistanê û kar dizanim
handover_what-housing = Ku mal ji min re lazim e
handover_what-school = Ku ji zarokan re cih li dibistanê an baxçeyê zarokan lazim e
