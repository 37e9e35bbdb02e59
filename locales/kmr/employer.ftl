### status: draft

employer-title = Pêdiviyên şirketan
employer-about = Li ser şirketekê: çi jê re lazim e û ew dikare çi bide. Ne li ser kesekî.

## Opening

employer-greeting = Em dixwazin bizanin kesên çawa ji we re lazim in. Gelek kes li vir ji tiştê ku tê zanîn bêtir dikarin.
employer-use = Bersiv alîkariya me dikin ku em kesên guncan bibînin.
employer-no_promise = Em soz nadin ku em ê kesekî bibînin. Hûn soz nadin ku hûn ê kesekî bixebitînin.

## The business

employer-business = Şirket
employer-business_name = Navê şirketê çi ye?
    .required = Navê şirketê binivîsin.
employer-org_number = Hejmara şirketê (organisasjonsnummer) çi ye?
    .hint = Hejmar ji neh reqeman e.
    .constraint = Neh reqeman bê valahî binivîsin.
employer-sector = Hûn di kîjan warî de dixebitin?
employer-size = Çend kes li cem we dixebitin?
employer-place = Kar li ku ye?
    .hint = Navê şaredariyê (kommune) bibêjin.
employer-contact_name = Em li cem we bi kê re biaxivin?
employer-contact_reach = Em telefonî ku bikin an ji ku re binivîsin?
    .hint = Telefon an e-nameya cihê kar.

## Needs

employer-needs = Tiştên ku ji we re lazim in
employer-needs_people = Di sala pêş de bêtir kes ji we re lazim in?
employer-need_count = Li ser çend karên cuda ye?
    .hint = Du aşpêj û ajokarek du karên cuda ne.
    .constraint = Hejmarekê ji 1 heta 30 binivîsin.
    .warning = Ev gelek in. Dibe ku hinek bên komkirin?
employer-need = Karek ku kes jê re lazim in
employer-job = Ev kar çi ye?
employer-occupation = Ev kar ji kîjan komê ye?
employer-wanted = Çend kes ji we re lazim in?
    .constraint = Hejmarekê ji 1 heta 1000 binivîsin.
    .warning = Ev gelek in. Hejmar rast e?
employer-from_month = Ew kengî dikarin dest pê bikin?
    .hint = Tenê meh û sal ji me re lazim in.
    .warning = Ev meh derbas bûye. Rast e?
employer-contract_kind = Kar mayînde ye?
employer-percentage = Kar ji sedî çend ji tamdemê ye?
    .constraint = Hejmarekê ji 1 heta 100 binivîsin.
employer-norwegian_needed = Divê meriv ji roja yekem norwecî bizane?
employer-norwegian_level = Çiqas norwecî lazim e?
employer-other_languages = Li kar bi kîjan zimanên din tê axaftin?
employer-demands = Kar çi dixwaze?
    .constraint = Bersiva «Tu yek ji van» bi bersivên din re nayê hilbijartin.
employer-tasks = Di rojeke asayî ya kar de çi tê kirin?
employer-hard_to_find = Dîtina kesan zehmet e?

## Offers

employer-offers = Tiştên ku hûn dikarin bidin
employer-training = Hûn dikarin kesên nû fêr bikin?
employer-training_kinds = Ew kar çawa fêr dibin?
employer-practice = Kesek dikare kar li cem we biceribîne?
    .hint = Navê wê yê norwecî arbeidspraksis e.
employer-adapt = Kar dikare li gorî kesê ku dikeve kar bê guncandin?
employer-course_help = Hûn ji bo kursa norwecî ji kar destûrê didin?
employer-home_help = Hûn alîkariya kesên nû dikin ku malê bibînin?

## Experience

employer-experience = Ezmûnên we
employer-hired_before = We berê kesek xebitandiye ku ji welatekî din hatiye?
employer-went_well = Çi baş çû?
employer-hard = Çi zehmet dike ku hûn kesên nûhatî yên li Norwêcê bixebitînin?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.
employer-overqualified = Li cem we kesek heye ku ji tiştê ku bi kar tîne bêtir dizane?
employer-partners = Li cem we kesek heye ku hevjîna wî an hevjînê wê bê kar e?

## Meeting

employer-meeting = Hevdîtin
employer-meet = Hûn dixwazin kesan bibînin ku dibe ku guncan bin?
employer-meet_how = Hûn dixwazin hev çawa bibînin?
employer-share = Em dikarin vî karî nîşanî kesên ku li kar digerin bidin?
    .hint = Hûn dikarin niha bibêjin erê, û paşê bibêjin na.
employer-ask_again = Em dikarin piştî nîv salê dîsa ji we bipirsin?

## End

employer-consultant_note = Kesê ku paşê bi şirketê re diaxive, divê çi bizane?
employer-next_meeting_place = Cara din em ê hev li ku bibînin?
employer-next_meeting = Cara din em ê kengî hev bibînin?
    .constraint = Divê dîrok îro an piştî îro be.
    .warning = Ev dîrok ji salekê bêtir li pêş e. Rast e?
employer-thanks = Spas ji bo vê axaftinê. Gotinên we hem alîkariya we û hem jî ya kesên nûhatî dikin.

employer-action-match_competence = Dîtina kesên ku xwedî van zanîn û şiyanan in, û pêşî pirsîna ji wan
employer-action-arrange_meeting = Danîna hevdîtinekê di navbera şirketê û kesên guncan de
employer-action-plan_practice = Lihevkirin bi Nav re li ser ceribandina kar (arbeidspraksis)
employer-action-share_need = Nîşandana kar ji kesên ku li kar digerin re
employer-action-course_at_work = Plankirina kurseke norwecî bi şirketê re
employer-action-recognition_help = Alîkarî ji bo naskirina perwerdehiyê
employer-action-invite_partners = Şandina vexwendinekê ji şirketê re, ji bo axaftina bi hevjînan re li ser zanîn û şiyanan
employer-action-housing_help = Lêgerîna malan ji bo karkerên nû, bi şirketê re
employer-action-explain_rules = Zelalkirin ka ji bo xebitandina kesan kîjan qanûn hene
employer-action-ask_again = Careke din pirsîna ji şirketê

## Choices

employer_places-business = Li şirketê
employer_places-office = Li vir, li ofîsê
employer_places-telephone = Bi telefonê
employer_places-video = Bi vîdyoyê
employer_places-none = Niha em dem nadanin

business_sizes-1-4 = 1 heta 4
business_sizes-5-19 = 5 heta 19
business_sizes-20-99 = 20 heta 99
business_sizes-100_ = 100 an bêtir

contract_kinds-permanent = Erê, mayînde ye
contract_kinds-temporary = Na, ji bo demeke diyar e
contract_kinds-substitute = Na, li şûna kesekî ye ku niha ne li kar e (vikar)
contract_kinds-season = Na, ji bo demsalekê ye
contract_kinds-apprentice = Cihê fêrbûna pîşeyê ye (læreplass)

job_demands-driving_licence = Destûra ajotinê (førerkort)
job_demands-education = Xwendineke diyar
job_demands-authorisation = Destûra dewletê (autorisasjon)
job_demands-experience = Ezmûna di heman karî de
job_demands-shifts = Karê êvarê, şevê an dawiya hefteyê
job_demands-heavy = Rakirina tiştên giran
job_demands-nothing = Tu yek ji van

training_kinds-colleague = Kesek ji cihê kar wan fêr dike
training_kinds-norwegian_at_work = Norwecî li cihê kar
training_kinds-time_for_course = Destûr ji bo çûyîna kursê
training_kinds-paid_course = Em pereyên kursan didin
training_kinds-step_by_step = Berpirsiyariya wan hêdî hêdî zêde dibe

hiring_barriers-language = Ziman
hiring_barriers-papers = Belge û destûr
hiring_barriers-recognition = Em nizanin xwendina wan hêjayî çi ye
hiring_barriers-references = Em nikarin telefonî kesî bikin û bipirsin
hiring_barriers-housing = Mal hindik in
hiring_barriers-transport = Rê dûr e
hiring_barriers-rules = Qanûn zehmet in
hiring_barriers-never_met = Me qet kesek nedîtiye ku serlêdanê bike
hiring_barriers-nothing = Tu tişt

meet_ways-visit = Ew tên serdana me
meet_ways-talk = Axaftinek li vir, li ofîsê
meet_ways-trial_day = Ew rojekê bi me re ne
meet_ways-open_day = Rojek ji bo hemû kesên ku dixwazin bibînin

## Industries

industries-A = Çandinî, daristan û masîgirî
industries-B = Kan, neft û gaz
industries-C = Pîşesazî
industries-D = Elektrîk û germî
industries-E = Av, kanalîzasyon û çop
industries-F = Avahîsazî
industries-G = Dikan û bazirganiya din
industries-H = Veguhastin û depo
industries-I = Otêl û xwaringeh
industries-J = Weşan, fîlm, radyo û televizyon
industries-K = Telefon, înternet û komputer
industries-L = Bank û sîgorta
industries-M = Kirîn, firotin û kirêdana malan
industries-N = Xizmetên pisporî û teknîkî
industries-O = Paqijî, parêzvanî, kirêdan û xizmetên din ji bo şirketan
industries-P = Dewlet, şaredarî û parastin
industries-Q = Dibistan û perwerde
industries-R = Tenduristî, lênêrîn û baxçeyê zarokan
industries-S = Çand, werziş û dema vala
industries-T = Xizmetên din, wek berberî û çêkirin
industries-U = Karê di malên mirovan de
industries-V = Rêxistinên navneteweyî
