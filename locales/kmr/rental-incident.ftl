### status: draft

rental-incident-title = Bûyera di bazara kirêyê de
rental-incident-about = Li ser neheqiyekê, gava kesekî xwest malekê kirê bike. Li vir navê kesî nayê nivîsandin.

## Opening

rental-incident-greeting = Îro ez dixwazim bibihîsim çi qewimî, gava we xwest malekê kirê bikin.
    .hint = Dikare li ser mala ku hûn niha bi kirê tê de dijîn jî be.
rental-incident-no_names = Ez navê we nanivîsim. Ez navê kesên din jî nanivîsim.
rental-incident-counted = Em bûyerên wisa dijmêrin. Wê demê şaredarî (kommune) dikare tiştekî bike.

## What happened

rental-incident-what = Tiştê ku qewimî
rental-incident-happened = Ev kengî qewimî?
    .hint = Tenê meh û sal ji me re lazim in.
    .required = Meh û salê binivîsin, bi qasî ku tê bîra kesî.
    .constraint = Ev meh hê nehatiye.
    .warning = Ev berî bêtirî sê salan e. Sal rast e?
rental-incident-place = Ev li kîjan şaredariyê (kommune) qewimî?
    .hint = Şaredarî cihek e ku rêveberiya wê ya herêmî heye.
rental-incident-how = Têkiliya we çawa bû?
    .hint = Hûn û kesê ku mal bi kirê dida.
rental-incident-kinds = Çi qewimî?
    .required = Herî kêm bersivekê hilbijêrin. Heke tu bersiv ne guncan be, «Tiştekî din» hilbijêrin.
rental-incident-words = Bi gotinên xwe bibêjin.
rental-incident-said = Wan çi ji we re got?
    .hint = Dikare tiştek be jî ku wan nivîsandiye.

## Who

rental-incident-who = Li ser kê ye
rental-incident-role = Kê ev li we kir?
    .hint = Navê wî kesî nebêjin. Bibêjin ew kesekî çawa bû.
rental-incident-same_before = Heman tişt berê hatiye serê we?
rental-incident-witnesses = Kesekî din ev dît an bihîst?
rental-incident-witness_roles = Ew ji bo we kî ne?

## Why

rental-incident-why = Dibe ku sedem çi be
rental-incident-triggers = Hûn difikirin ku sedem çi bû?
    .constraint = Bersiva «Ne zelal e» bi bersivên din re nayê hilbijartin.
rental-incident-clue = Hûn çima wisa difikirin?

## Evidence

rental-incident-evidence = Tiştên ku we parastine
rental-incident-kept = Çi li cem we heye ku nîşan bide çi qewimî?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.
rental-incident-keep = Tiştên ku li cem we hene biparêzin. Tiştên ku di bîra we de ne binivîsin.

## The law

rental-incident-law = Qanûn çi dibêje
rental-incident-law_equal = Li Norwêcê mafê kirêkirina malê ji bo her kesî wek hev e.
rental-incident-law_no = Qedexe ye ku ji ber welatê kesekî jê re bibêjin na.
rental-incident-not_decide = Ez nikarim bibêjim kî rast e. Kesên din dikarin li dosyaya we binêrin.

## Help

rental-incident-help = Tiştê ku hûn niha dixwazin bikin
rental-incident-has_home = Niha cihekî we heye ku hûn lê bijîn?
rental-incident-help_wishes = Hûn di çi de alîkariyê dixwazin?
    .hint = Hûn dikarin bibêjin ku hûn alîkariyê naxwazin jî.
    .constraint = Bersiva «Niha tu tişt» bi bersivên din re nayê hilbijartin.
rental-incident-attorney = Em dikarin di vê dosyayê de li şûna we bi kesên din re biaxivin?
    .hint = Wê demê hûn kaxezekê îmze dikin. Navê wê yê norwecî fullmakt e.
rental-incident-attorney_for = Em dikarin bi kê re biaxivin?
rental-incident-attorney_signed = Wekaletname (fullmakt) hatiye îmzekirin?
rental-incident-raise = Em dikarin vê ji wan kesan re bibêjin ku li vir malan bi kirê didin?
    .hint = Em nabêjin hûn kî ne.
rental-incident-case = Hejmara dosyayê çi ye?

rental-incident-action-home_tonight = Dîtina cihekî ji bo jiyanê tavilê
rental-incident-action-safety = Lihevkirin li ser tiştên ku lazim in da ku kes di ewlehiyê de be
rental-incident-action-talk = Pêşniyara axaftineke din li ser tiştê ku qewimî
rental-incident-action-ask_ombud = Xwestina şîretê ji ofîsa wekheviyê (Likestillings- og diskrimineringsombudet)
rental-incident-action-contact_landlord = Têkilî bi xwediyê malê (utleier) re, bi wekaletnameyê (fullmakt)
rental-incident-action-complaint = Alîkariya kesî ji bo giliyê li cem komîsyona giliyan (Diskrimineringsnemnda)
rental-incident-action-police = Alîkariya kesî ji bo axaftina bi polîsan re
rental-incident-action-find_home = Alîkarî ji bo dîtina malê
rental-incident-action-sign_attorney = Nivîsandin û îmzekirina wekaletnameyê (fullmakt)
rental-incident-action-keep_evidence = Parastina mesaj, wêne û kaxezan
rental-incident-action-raise_with_landlords = Axaftina bi xwediyên malan re li ser bûyerên wisa, bê nav
rental-incident-action-give_copy = Dayîna kopiyeke bersivan ji kesî re
rental-incident-action-better_interpreter = Dîtina wergêrekî din ji bo axaftina din

## Choices

incident_ways-advert = Min reklamek xwend
incident_ways-message = Me mesaj ji hev re nivîsandin
incident_ways-phone = Em bi telefonê axivîn
incident_ways-viewing = Ez çûm min li malê nihêrî
incident_ways-in_home = Ez di malê de dijiyam

incident_kinds-no_viewing = Nehiştin ku ez malê bibînim
incident_kinds-no_rent = Mal bi kirê nedan min
incident_kinds-said_taken = Gotin mal hatiye girtin, lê ew vala bû
incident_kinds-higher_price = Divê min ji kesên din bêtir pere bida
incident_kinds-extra_demands = Tiştek ji min xwestin ku ji kesên din naxwazin
incident_kinds-advert_excludes = Reklamê rê neda hin kesan
incident_kinds-bad_words = Gotinên nexweş gotin
incident_kinds-notice = Divê ez ji malê derketama
incident_kinds-threat = Wan gef li min xwar

landlord_roles-private = Kesek ku malê bi kirê dide
landlord_roles-company = Şirketek ku malan bi kirê dide
landlord_roles-agent = Delalê malan (megler)
landlord_roles-caretaker = Kesek ku li xanî dinêre
landlord_roles-tenant = Kesek ku li wir dijî
landlord_roles-municipality = Kesek ji şaredariyê
landlord_roles-unclear = Ne zelal e

witness_roles-adult_family = Kesekî mezin ê malbatê
witness_roles-friend = Hevalek
witness_roles-colleague = Kesek ji cihê kar
witness_roles-neighbour = Cîranek
witness_roles-interpreter = Wergêrek
witness_roles-stranger = Kesek ku ez nas nakim

incident_triggers-accent = Awayê axaftina min
incident_triggers-name = Navê min
incident_triggers-nationality = Welatê ku ez jê hatime
incident_triggers-children = Ku zarokên min hene
incident_triggers-income = Ku perê min ji ku tê
incident_triggers-permit = Cureyê rûniştina min
incident_triggers-unclear = Ne zelal e

evidence_kept-messages = Mesaj
evidence_kept-advert = Reklam
evidence_kept-photos = Wêne
evidence_kept-contract = Peymanek li ser kaxezê
evidence_kept-notes = Tiştek ku min nivîsandiye
evidence_kept-call_list = Lîsteya telefonên min
evidence_kept-nothing = Tu tişt

incident_help-talk = Bêtir li ser vê biaxivim
incident_help-advice = Şîret li ser tiştê ku qanûn dibêje
incident_help-contact_landlord = Hûn bi xwediyê malê (utleier) re biaxivin
incident_help-complaint = Gilî bikim
incident_help-police = Bi polîsan re biaxivim
incident_help-find_home = Malekê bibînim
incident_help-nothing = Niha tu tişt

attorney_for-landlord = Kesê ku malê bi kirê dide
attorney_for-agent = Delalê malan (megler)
attorney_for-ombud = Kesên ku li ser qanûnê şîretê didin
attorney_for-tribunal = Kesên ku giliyan werdigirin
attorney_for-police = Polîs
