### status: draft

network-title = Nas û dema vala
network-about = Li ser kesên ku hûn li vir nas dikin, dema vala, komeleyan (lag), rêheval (fadder), û li ser gihandina dengê xwe.

## Opening

network-greeting = Îro em li ser mirovên vir û dema we ya vala diaxivin.
network-no_right_answer = Hin kes gelek hevalan dixwazin. Hin kes hindik hevalan dixwazin. Herdu jî baş in.

## People

network-people = Mirovên vir
network-locals_known = We li vir çend kesên norwecî nas kirine?
    .hint = Kesên ku hûn ji bilî kar û kursê bi wan re diaxivin bijmêrin.
network-can_ask_help = Li vir kesek heye ku hûn dikarin jê alîkariyê bixwazin?
    .hint = Kesek ku ji bo alîkariyê pere nastîne.
network-same_language = Li vir kesek heye ku bi zimanê we diaxive?
network-neighbours = Hûn cîranên xwe çiqas baş nas dikin?
network-visits_made = Meha borî hûn çend caran çûn serdana kesekî?
    .hint = Heke hûn neçûbin serdana kesî, bibêjin 0.
    .constraint = Hejmarekê ji 0 heta 90 binivîsin.
    .warning = Ev ji rojê carekê bêtir e. Hejmar rast e?
network-visits_received = Meha borî çend caran mêvan hatin mala we?
    .hint = Heke kes nehatibe, bibêjin 0.
    .constraint = Hejmarekê ji 0 heta 90 binivîsin.
    .warning = Ev ji rojê carekê bêtir e. Hejmar rast e?
network-was_invited = Kesekî vir hûn vexwendine mala xwe?
network-has_invited = We kesek ji vir vexwendiye mala xwe?
network-more_visits = Hûn dixwazin bêtir mêvan bên?
network-meeting_barriers = Çi naskirina mirovên vir zehmet dike?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.
network-contact_abroad = Hûn çend caran bi kesekî re diaxivin ku li welatekî din e?
network-good_meeting = Behsa carekê bikin ku kesekî vir qencî bi we kir.
    .hint = Hûn dikarin bibêjin na jî.

## Free time

network-free_time = Dema we ya vala
network-interests = Di dema vala de hûn ji kirina çi hez dikin?
network-free_times = Hûn kengî vala ne?
network-activity_barriers = Çi beşdarbûna çalakiyên dema vala zehmet dike?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.

## Associations

network-associations = Komele û klûb (lag)
network-about_associations = Komele an klûb (lag) mirov in ku bi hev re tiştekî dikin. Dikare stran, futbol an ger be.
network-knows_association = Hûn li vir komeleyekê an klûbekê (lag) dizanin?
network-was_contacted = Komeleyekê an klûbekê (lag) bi we re têkilî daniye?
network-membership = Hûn niha di komeleyekê an klûbekê (lag) de ne?
network-association_interests = Hûn dixwazin di komeleyê de çi bikin?
network-association_facts = Em dikarin li ser we çi ji komeleyê re bibêjin?

## Buddy

network-buddy = Rêheval (fadder)
network-buddy_match = Rêhevalê ku hûn dixwazin
network-buddy_languages = Hûn dixwazin bi rêhevalê xwe (fadder) re bi kîjan zimanan biaxivin?
network-buddy_activities = Hûn dixwazin bi rêhevalê xwe (fadder) re çi bikin?
network-buddy_times = Hûn kengî dikarin rêhevalê xwe (fadder) bibînin?
network-buddy_gender = Hûn dixwazin rêhevalê we (fadder) jin be an mêr be?
network-buddy_family = Hûn rêhevalekî (fadder) dixwazin ku xwedî zarok e?
network-buddy_place = Hûn dixwazin rêhevalê xwe (fadder) li ku bibînin?
network-buddy_card = Em dikarin van bersivan nîşanî kesekî bidin ku dixwaze bibe rêheval (fadder)?
    .hint = Em tenê bersivên li ser rêheval nîşan didin. Em navê we nîşan nadin.
network-be_buddy = Hûn dixwazin paşê bi xwe bibin rêhevalê (fadder) kesekî?

## Places to meet

network-arenas = Cihên hevdîtinê
network-arenas_used = Hûn li vir mirovan li ku dibînin?
network-arenas_missed = Li vir kîjan cihên hevdîtinê kêm in?
network-arena_words = Çi dikare hevdîtina bi mirovên vir re hêsantir bike?

## Children

network-children = Zarok
network-has_children = Zarokên we hene ku bi we re dijîn?
network-children_active = Zarok di dema vala de beşdarî tiştekî dibin?
    .hint = Dikare werziş, muzîk an tiştekî din be.
network-children_barriers = Çi beşdarbûna zarokan zehmet dike?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.
network-knows_parents = We li vir dê û bavên din nas kirine?

## Being heard

network-being_heard = Gihandina dengê we
network-knows_how_heard = Hûn dizanin çawa ramana xwe ji şaredariyê (kommune) re bibêjin?
    .hint = Şaredarî ew in ku cih, dibistan û rêyên vir bi rê ve dibin.
network-has_been_heard = Şaredariyê guh daye we?
network-heard_more = Hûn dixwazin bêtir bizanin ka hûn çawa dikarin dengê xwe bigihînin?

## End

network-action-introduce_association = Agahdarkirina komeleyekê an klûbekê (lag) ku dikare kesî vexwîne
network-action-show_associations = Nîşandana komele û klûbên (lag) vir
network-action-find_buddy = Dîtina rêhevalekî (fadder)
network-action-first_visit = Dîtina kesekî ku dikare bê serdanê
network-action-know_one = Dîtina cihekî ku kes lê dikare herî kêm kesekî nas bike
network-action-call_future_buddy = Telefonkirina kesî, ku bi xwe dixwaze bibe rêheval (fadder)
network-action-missing_arena = Gotina li şaredariyê ku cihên hevdîtinê kêm in
network-action-children_activity = Dîtina tiştekî ku zarok dikarin beşdar bibin
network-action-activity_cost = Zelalkirin ka kesek dikare perê çalakiyên dema vala bide
network-action-norwegian_course = Dîtina cihekî ji bo fêrbûn û axaftina norwecî
network-action-explain_being_heard = Şirovekirin ka meriv çawa dengê xwe digihîne şaredariyê
network-action-own_step = Kirina tiştê ku kesî dixwest pêşî bike
network-action-give_copy = Dayîna kopiyeke bersivan ji kesî re
network-action-better_interpreter = Dîtina wergêrekî din ji bo axaftina din

## Choices

locals_known-none = Hê tu kes
locals_known-one = Kesek
locals_known-a_few = Du heta pênc kes
locals_known-many = Ji pênc kesan bêtir

neighbours-not_yet = Hê nas nakim
neighbours-greet = Em silavê didin hev
neighbours-talk = Em bi hev re diaxivin
neighbours-visit = Em diçin serdana hev

meeting_barriers-language = Ziman
meeting_barriers-time = Dema min hindik e
meeting_barriers-transport = Ez nikarim bigihîjim wir
meeting_barriers-cost = Gelek biha ye
meeting_barriers-childcare = Kes tune ku li zarokan binêre
meeting_barriers-no_place = Cihên hevdîtinê tune
meeting_barriers-not_asked = Kes min venaxwîne
meeting_barriers-unsure_how = Nizanim li vir çawa tê kirin
meeting_barriers-nothing = Tu tişt

contact_abroad-daily = Her roj
contact_abroad-weekly = Her hefte
contact_abroad-monthly = Her meh
contact_abroad-seldom = Kêm caran
contact_abroad-none = Têkiliya min tune

activity_barriers-cost = Gelek biha ye
activity_barriers-time = Dema me hindik e
activity_barriers-transport = Gelek dûr e
activity_barriers-childcare = Kes tune ku li zarokên biçûk binêre
activity_barriers-language = Ziman
activity_barriers-equipment = Cil an alavên me tune
activity_barriers-not_informed = Nizanim çi heye
activity_barriers-knows_nobody = Em li wir kesî nas nakin
activity_barriers-nothing = Tu tişt

membership-member = Erê
membership-tried = Na, lê ez berê beşdar bûm
membership-not_yet = Hê na
membership-not_wanted = Na, û ez naxwazim

association_facts-first_name = Navê min, bê paşnav
association_facts-phone = Hejmara telefona min
association_facts-interests = Tiştên ku ez ji kirina wan hez dikim
association_facts-language = Zimanên ku ez dizanim

buddy_activities-talk_norwegian = Axaftina bi norwecî
buddy_activities-walk = Gera bi peyatî
buddy_activities-eat = Xwarina bi hev re
buddy_activities-outdoors = Çûyîna derve, xwezayê
buddy_activities-children = Bi zarokan re tiştek kirin
buddy_activities-letters = Alîkarî ji bo fêmkirina nameyan
buddy_activities-show_around = Naskirina vî cihî
buddy_activities-sport = Werziş

buddy_gender-woman = Jin
buddy_gender-man = Mêr
buddy_gender-no_matter = Ji bo min ferq nake

buddy_family-with_children = Erê, kesekî bi zarok
buddy_family-without_children = Na, kesekî bê zarok
buddy_family-no_matter = Ji bo min ferq nake

buddy_place-my_home = Li mala min
buddy_place-their_home = Li mala rêheval
buddy_place-public = Li cihekî ku kesên din jî lê ne
buddy_place-no_matter = Ji bo min ferq nake

children_active-all = Erê, hemû
children_active-some = Erê, hinek ji wan
children_active-none = Na

been_heard-listened = Erê
been_heard-not_listened = Na, wan guh neda min
been_heard-not_tried = Min hê hewl nedaye
