### status: draft

follow-up-title = Axaftina şopandinê
follow-up-about = Jiyana li vir niha çawa ye, çi guheriye, û me li ser çi li hev kir.

## Opening

follow-up-greeting = Îro ez dixwazim bizanim niha halê we li vir çawa ye.
follow-up-follow_up_round = Ev kes çiqas dem e ku li vir dijî?
    .required = Hilbijêrin ka ev kîjan axaftina şopandinê ye.

## Since last time

follow-up-since_last = Ji cara borî ve
follow-up-changes = Ji axaftina me ya dawîn ve çi guheriye?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.
follow-up-changes_words = Ev ji bo we tê çi wateyê?
follow-up-life_now = Ji cara borî ve jiyana li vir baştir an xerabtir bûye?

## What was agreed

follow-up-agreed = Tiştên ku me li ser li hev kir
follow-up-promises_kept = Tiştên ku me li ser li hev kiribû, me kirine?
follow-up-promises_missing = Çi hê nehatiye kirin?
follow-up-actions_reviewed = We li hemû gavên vekirî nihêrî?
    .warning = Hin gav hê vekirî ne. Hûn dixwazin niha li wan binêrin?

## Seen, taken care of, being somebody

follow-up-being_somebody = Guhdan û rêzgirtina we li vir
follow-up-taken_care_of = Ev ji bo we çiqas rast e: «Gava ji min re lazim be, kesekî vir alîkariya min dike»?
follow-up-is_somebody = Ev ji bo we çiqas rast e: «Tiştê ku ez dikim, ji bo mirovên vir girîng e»?
follow-up-together = Hûn li rex mirovên vir dijîn, an bi wan re dijîn?
    .hint = Li rex hev tê wateya nêzîkî hev jiyîn, lê bi hev re hindik tişt kirin.

## The place

follow-up-place = Ev cih

## Four things to watch

follow-up-watch = Tiştên ku dikarin gelek girîng bin
follow-up-children_education = Ev ji bo we çiqas rast e: «Zarok dikarin li vir xwendina ku dixwazin bixwînin»?
follow-up-local_work = Ev ji bo we çiqas rast e: «Li vir ji bo min kar heye»?
follow-up-origin_matters = Bûyerên welatê ku hûn jê hatine, dikarin planên we biguherînin?
    .hint = Hûn dikarin tenê bibêjin erê an na.

## Rules and forms

follow-up-rules = Qanûn û form
follow-up-was_stopped = Qanûnek an formek ji bo we bûye asteng?
    .hint = Form kaxezek e ku divê hûn dagirin.
follow-up-stopped_by = Li ser çi bû?
follow-up-stopped_words = Kîjan qanûn an kîjan form bû?
follow-up-stopped_solved = Ev niha çareser bûye?
follow-up-rental_trouble = Gava hûn li malê digeriyan, kesek bi we re xerab tevgeriya?

## Ahead

follow-up-ahead = Dema pêş
follow-up-talk_about_staying = Hûn dixwazin bêtir li ser mayîn an barkirinê biaxivin?

## Good words

follow-up-good_words = Tiştên baş
follow-up-good_here = Li vir ji bo we çi baş bûye?
    .hint = Hûn dikarin bersiva vê jî nedin.
follow-up-month_consent = Em dikarin wek «Nûhatiyê mehê» (Månedens tilflytter) li ser we binivîsin?
    .hint = Nûhatî kesek e ku bar kiriye vir. Hûn dikarin niha an paşê bibêjin na.
follow-up-month = Tiştên ku em li ser we dinivîsin
follow-up-month_facts = Em dikarin li ser we çi binivîsin?
follow-up-month_words = Hûn bi xwe dixwazin çi ji mirovên vir re bibêjin?
follow-up-month_channels = Em dikarin vê li ku nîşan bidin?

## End

follow-up-action-urgent_help = Alîkarî di karên lezgîn de
follow-up-action-keep_promises = Kirina tiştên ku ji cara borî mane, û agahdarkirina kesî
follow-up-action-solve_rule = Çareserkirina pirsa qanûnê an formê, û dayîna bersivê
follow-up-action-report_rule = Agahdarkirina rêveberî li ser qanûna ku dibe asteng
follow-up-action-rental_talk = Axaftina li ser bûyera di bazara kirêyê de
follow-up-action-norwegian_course = Dîtina kurseke norwecî ya guncan
follow-up-action-stay_or_move_talk = Axaftina li ser mayîn an barkirinê
follow-up-action-common_causes = Lêgerîna sedemên hevpar, gava çend kes difikirin bar bikin
follow-up-action-school_talk = Danîna hevdîtinekê bi dibistanê an baxçeyê zarokan re
follow-up-action-map_competence = Zelalkirin ka zanîn û şiyan li ku dikarin bên bikaranîn
follow-up-action-recognition = Serlêdan ji bo naskirina perwerdehiyê
follow-up-action-meet_employer = Danîna hevdîtinekê bi kardêrekî re
follow-up-action-housing_talk = Axaftina li ser malê, deynê malê (startlån) û alîkariya malê (bostøtte)
follow-up-action-introduce_association = Agahdarkirina komeleyekê an klûbekê (lag) ku dikare kesî vexwîne
follow-up-action-find_buddy = Dîtina rêhevalekî (fadder)
follow-up-action-ask_new_municipality = Pirsîna bi nivîskî ji şaredariya nû li ser bername, mal û dibistanê
follow-up-action-write_quote = Nivîsandina gotina kesî û standina erêkirina wî kesî
follow-up-action-write_month = Nivîsandina reşnivîsa «Nûhatiyê mehê» û standina erêkirina kesî
follow-up-action-own_step = Kirina tiştê ku kesî dixwest pêşî bike
follow-up-action-give_copy = Dayîna kopiyeke bersivan ji kesî re
follow-up-action-better_interpreter = Dîtina wergêrekî din ji bo axaftina din

## Choices

follow_up_rounds-3 = Nêzîkî sê mehan
follow_up_rounds-12 = Nêzîkî salekê
follow_up_rounds-24 = Nêzîkî du salan
follow_up_rounds-48 = Nêzîkî çar salan
follow_up_rounds-other = Demeke din

changes-home = Mala min
changes-work = Karê min
changes-hours = Ez çiqas dixebitim
changes-school = Dibistan an kurs
changes-norwegian = Ez bêtir norwecî dizanim
changes-family = Kesên ku ez bi wan re dijîm
changes-permit = Destûra min a rûniştina li Norwêcê
changes-friends = Kesên ku ez li vir nas dikim
changes-association = Ez beşdarî komeleyekê an klûbekê (lag) bûme
changes-nothing = Tu tişt

life_now-better = Baştir
life_now-same = Wek berê
life_now-mixed = Hin tişt baştir in, hin tişt xerabtir in
life_now-worse = Xerabtir

promises_kept-all = Erê, hemû
promises_kept-some = Hinek ji wan
promises_kept-none = Na
promises_kept-nothing_agreed = Me li ser tu tiştî li hev nekiribû

together5-1 = Li rex hev
together5-2 = Bêtir li rex hev
together5-3 = Di navberê de
together5-4 = Bêtir bi hev re
together5-5 = Bi hev re

stopped_by-permit = Destûra rûniştina li Norwêcê
stopped_by-id_number = Hejmara nasnameyê (fødselsnummer an D-nummer)
stopped_by-bank = Bank û têketina malperan
stopped_by-tax = Bac
stopped_by-benefits = Pereyên Nav an şaredariyê
stopped_by-recognition = Naskirina perwerdehiyê
stopped_by-licence = Destûra ajotinê (førerkort)
stopped_by-loan = Deyn ji bo malê
stopped_by-school_place = Dibistan an baxçeyê zarokan
stopped_by-doctor = Doktor
stopped_by-work = Kar
stopped_by-rent = Kirêkirina malê

month_facts-first_name = Navê min, bê paşnav
month_facts-picture = Wêneyekî min
month_facts-work = Karê min
month_facts-interests = Tiştên ku ez ji kirina wan hez dikim
month_facts-languages = Zimanên ku ez dizanim
month_facts-own_words = Gotinên min bi xwe
