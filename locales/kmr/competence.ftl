### status: draft

competence-title = Axaftina li ser zanîn û şiyanan
competence-about = Tiştên ku hûn fêr bûne, tiştên ku hûn dikarin, û tiştên ku hûn paşê dixwazin.

## Opening

competence-greeting = Îro em li ser tiştên ku hûn fêr bûne û tiştên ku hûn dikarin diaxivin.
competence-no_test = Ev ne azmûn e. Her tiştê ku hûn dikarin, girîng e.

## School and education

competence-schooling = Dibistan
competence-went_to_school = Hûn çûne dibistanê?
competence-schooling_years = Hûn çend salan çûn dibistanê?
    .hint = Hemû salan bijmêrin, yên piştî mezinbûnê jî.
    .constraint = Hejmarekê ji 0 heta 30 binivîsin.
    .warning = Ev gelek sal in. Hejmar rast e?
competence-schooling_country = Hûn li kîjan welatî çûn dibistanê?
competence-schooling_level = Dibistana dawîn ku we qedand kîjan bû?
competence-studied = Piştî 16 saliya xwe, we dest bi xwendinekê kiriye?
    .hint = Hûn di xwendinekê de fêrî pîşeyekê an beşekê dibin.
competence-education = Xwendin
competence-education_name = Navê vê xwendinê çi ye?
    .hint = Wek nimûne aşpêjî an mamostetî.
competence-education_country = Ev li kîjan welatî bû?
competence-education_level = Ew dibistaneke çawa bû?
competence-education_field = Hûn herî zêde fêrî kîjan beşê bûn?
competence-education_years = Hûn çend salan çûn wir?
    .constraint = Hejmarekê ji 0 heta 15 binivîsin.
competence-education_state = We ev xwendin qedandiye?
competence-education_papers = Belgeyên we yên dibistanê hene?
competence-recognition_state = Perwerdehiya we li Norwêcê hatiye naskirin?
    .hint = Wê demê nameyeke we heye ku dibêje ew li vir hêjayî çi ye.
competence-recognition_wanted = Hûn dixwazin ji bo naskirina perwerdehiya xwe serlêdan bikin?
competence-recognition_route = Ev naskirineke çawa ye?

## Work before

competence-work_before = Karên ku we berê kirine
competence-worked_before = We berê kar kiriye?
    .hint = Karê di malbatê de û li zeviyan jî tê hesibandin.
competence-job = Kar
competence-job_title = We çi kar dikir?
    .hint = Wek nimûne nanpêj, cotkar an firoşkar.
competence-job_group = Ev pîşeyeke çawa ye?
competence-job_years = We ev kar çend salan kir?
    .hint = Heke ji salekê kêmtir be, bibêjin 0.
    .constraint = Hejmarekê ji 0 heta 60 binivîsin.
competence-job_tasks = Di rojeke asayî ya kar de we çi dikir?
competence-job_liked = We ji vî karî hez dikir?
competence-job_again = Hûn dîsa karekî wisa dixwazin?

## Languages

competence-language_skills = Zimanên we
competence-norwegian_some = Hûn hinekî norwecî dizanin?
competence-norwegian_understands = Gava kesên din bi norwecî diaxivin, hûn çiqas baş fêm dikin?
competence-norwegian_speaks = Hûn çiqas baş bi norwecî diaxivin?
competence-norwegian_reads_it = Hûn norwecî dixwînin?
competence-norwegian_reads = Hûn çiqas baş norwecî dixwînin?
competence-norwegian_writes = Hûn çiqas baş bi norwecî dinivîsin?
competence-known_language = Zimanekî ku hûn dizanin
competence-known_language_name = Navê zimanê ku hûn dizanin çi ye?
competence-mother_tongue = Gava hûn zarok bûn, hûn bi vî zimanî diaxivîn?
competence-understands = Gava kesên din bi vî zimanî diaxivin, hûn çiqas baş fêm dikin?
competence-speaks = Hûn çiqas baş bi vî zimanî diaxivin?
competence-reads_it = Hûn bi vî zimanî dixwînin?
competence-reads = Hûn çiqas baş bi vî zimanî dixwînin?
competence-writes = Hûn çiqas baş bi vî zimanî dinivîsin?
competence-scripts = Hûn kîjan tîpan bi hêsanî dixwînin?

## Other abilities

competence-abilities = Tiştên din ku hûn dikarin
competence-digital_tasks = Hûn bi telefonê an komputerê bi tenê çi dikarin bikin?
competence-has_licence = Destûra we ya ajotinê (førerkort) ji bo erebeyê an tiştekî din heye?
    .hint = Ev kartek e ku nîşan dide hûn dikarin çi biajon.
competence-licence_classes = Hûn dikarin çi biajon?
competence-licence_valid = Hûn dikarin destûra xwe ya ajotinê li Norwêcê bi kar bînin?
competence-certificates = Ji van kîjan belgeya we heye ku hûn dikarin bikin?
    .hint = Dikare kartek an kaxezek ji kursekê be.
competence-other_experience = Ji bilî kar û dibistanê, we kîjan ji van kirine?
competence-best_at = Ji tiştên ku hûn dikarin, kîjan herî zêde kêfa we tîne?

## Present work

competence-present_work = Karê we yê niha
competence-works_now = Niha karê we heye?
competence-job_now = Bêtir li ser kar
competence-current_title = Hûn niha çi kar dikin?
competence-percentage = Heke tamdem 100 be, hûn çiqas dixebitin?
    .hint = Nîvdem 50 e. Ev di peymana we de nivîsandî ye.
    .constraint = Hejmarekê ji 1 heta 200 binivîsin.
    .warning = Ev ji tamdemê bêtir e. Hejmar rast e?
competence-contract = Peymana we ya kar çawa ye?
competence-overtime = Hûn çend caran zêde dixebitin?
    .hint = Xebata zêde ji tiştê ku di peymanê de nivîsandî ye bêtir e.
competence-wants_more = Hûn dixwazin ji niha bêtir bixebitin?
competence-time_for_course = Ji bilî kar, dema we ji bo kursê heye?
competence-uses_competence = Hûn di kar de dikarin zanîn û şiyanên xwe bi kar bînin?

## What the person wants

competence-goal = Tiştên ku hûn dixwazin
competence-goal_work = Hûn herî zêde dixwazin çi karî bikin?
competence-goal_hours = Hûn dixwazin çiqas bixebitin?
competence-goal_first = Hûn dixwazin pêşî çi bikin?
competence-obstacles = Çi bikaranîna zanîn û şiyanên we zehmet dike?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.
competence-needs_adaptation = Tiştek heye ku ji we re lazim e da ku hûn bikarin bixebitin?
    .hint = Wek nimûne bêtir navber an nivîsa mezintir.
competence-adaptations = Çi ji we re lazim e da ku hûn bikarin bixebitin?

## Employers

competence-sharing = Şirketên vir
competence-employer_consent = Em dikarin ji şirketên vir re bibêjin ku hûn çi dikarin?
    .hint = Hûn dikarin bibêjin na. Hûn dikarin niha bibêjin erê, û paşê bibêjin na.
competence-employer_facts = Em dikarin çi ji wan re bibêjin?

## End

competence-training_wish = Hûn dixwazin pêşî fêrî çi bibin?
competence-recognition_plan = Naskirina perwerdehiyê
competence-recognition_owner = Di serlêdanê de kî dê alîkariya we bike?
    .required = Navê kesê berpirs binivîsin.
competence-recognition_date = Serlêdan divê heta kengî bê şandin?
    .constraint = Divê dîrok îro an piştî îro be.
    .warning = Ev ji sê mehan bêtir li pêş e. Em dikarin zûtir bikin?
    .required = Dîrokekê hilbijêrin.
competence-training_plan = Fêrbûna tiştê ku hûn dixwazin
competence-training_owner = Kî dê alîkariya we bike ku hûn vê fêr bibin?
    .required = Navê kesê berpirs binivîsin.
competence-training_date = Hûn ê kengî ji me bersivê bistînin?
    .constraint = Divê dîrok îro an piştî îro be.
    .warning = Ev ji sê mehan bêtir li pêş e. Em dikarin zûtir bikin?
    .required = Dîrokekê hilbijêrin.
competence-sheet_home = Hûn dixwazin rûpeleke li ser zanîn û şiyanên xwe bibin malê?

competence-action-recognition = Serlêdan bi kesî re ji bo naskirina perwerdehiyê
competence-action-explain_recognition = Şirovekirin ka naskirin ji bo vê xwendinê tê çi wateyê
competence-action-recognition_answer = Bersivdana serlêdana naskirinê
competence-action-papers = Dîtina rêyeke ewle ji bo standina belgeyan, an rêyeke bê belge
competence-action-training = Dîtina perwerdeyeke guncan, û dayîna bersivê
competence-action-norwegian_course = Dîtina kurseke norwecî ya guncan
competence-action-use_competence = Zelalkirin ka zanîn û şiyan li ku dikarin bên bikaranîn
competence-action-meet_employer = Hevdîtin bi şirketekê re ku ev zanîn û şiyan jê re lazim in
competence-action-more_hours = Bersivdana daxwaza bêtir kar
competence-action-own_business = Dayîna şîretan li ser damezrandina karê xwe
competence-action-exchange_licence = Pirsîna ji rêveberiya rêyan (Statens vegvesen) li ser destûra ajotinê
competence-action-adaptation = Zelalkirin ka kar çawa dikare ji bo kesî guncan be
competence-action-give_sheet = Dayîna rûpela zanîn û şiyanan ji kesî re
competence-action-better_interpreter = Dîtina wergêrekî din ji bo axaftina din

## Choices

education_state-completed = Erê, min qedandiye
education_state-ongoing = Na, ez niha diçim
education_state-not_completed = Na, min berî dawiyê dev jê berda

education_papers-here = Erê, li vir li cem min in
education_papers-can_be_sent = Erê, lê li welatekî din in
education_papers-gone = Na
education_papers-unclear = Ne zelal e

recognition_state-recognised = Erê
recognition_state-applied = Min serlêdan kiriye û ez li bendê me
recognition_state-refused = Min serlêdan kiriye û bersiv na bû
recognition_state-not_applied = Na, min serlêdan nekiriye
recognition_state-unclear = Ne zelal e

recognition_route-higher = Xwendina bilind
recognition_route-tertiary_vocational = Dibistana bilind a pîşeyî (fagskole)
recognition_route-vocational = Perwerdeya pîşeyî an belgeya pîşeyê (fagbrev)
recognition_route-regulated = Pîşeyeke ku destûreke taybet dixwaze
recognition_route-without_papers = Xwendina bê belge
recognition_route-unclear = Divê bê lêkolîn

job_liked-yes = Erê
job_liked-partly = Hinek jê
job_liked-no = Na

digital_tasks-messages = Şandina mesajan
digital_tasks-email = Şandina e-nameyan
digital_tasks-search = Dîtina tiştan li ser înternetê
digital_tasks-forms = Dagirtina formên li ser înternetê
digital_tasks-bank = Bikaranîna bankê li ser înternetê
digital_tasks-documents = Nivîsandina name û nivîsan
digital_tasks-tables = Karê bi tabloyan
digital_tasks-programs = Bikaranîna bernameyên pîşeyekê

certificates-welding = Lehîm (qaynax)
certificates-forklift = Forklift (truck)
certificates-machines = Kepçe û makîneyên mezin ên din
certificates-crane = Vînç
certificates-electrical = Karê elektrîkê
certificates-hot_work = Karê agir û germê (varme arbeider)
certificates-food = Xwarin û paqijî
certificates-first_aid = Alîkariya pêşîn
certificates-care = Lênêrîn
certificates-hunting = Nêçîr
certificates-boat = Qeyik

other_experience-volunteering = Alîkariya kesên din bi dilxwazî
other_experience-children = Lênêrîna zarokan
other_experience-older_people = Lênêrîna kal û pîran an nexweşan
other_experience-farming = Çandina xwarinê
other_experience-animals = Xwedîkirina heywanan
other_experience-fishing = Masîgirtin
other_experience-building = Avakirina xaniyan
other_experience-repairs = Tamîrkirina tiştan
other_experience-sewing = Dirûtina cilan
other_experience-handicraft = Çêkirina tiştan bi destan
other_experience-cooking = Çêkirina xwarinê ji bo gelek kesan
other_experience-selling = Kirîn û firotin
other_experience-teaching = Fêrkirina tiştekî ji kesên din re
other_experience-organising = Serkêşiya komekê

contracts-permanent = Karê mayînde
contracts-temporary = Kar heta dîrokeke diyar
contracts-substitute = Li şûna kesekî din (vikar)
contracts-on_call = Gava ez ji wan re lazim im, telefon dikin
contracts-agency = Bi riya şirketekê ku karkeran dişîne
contracts-own_business = Karê min ê xweser
contracts-none = Peymana nivîskî tune

overtime-never = Qet
overtime-sometimes = Carinan
overtime-weekly = Her hefte
overtime-most_days = Piraniya rojan

used_today-all = Erê, piraniya wan
used_today-some = Hinek ji wan
used_today-none = Na

goal_hours-full = Tamdem
goal_hours-part = Ji tamdemê kêmtir
goal_hours-unclear = Ne zelal e

goal_first-work_now = Heta ku dibe zû bixebitim
goal_first-own_trade = Di pîşeya xwe de bixebitim
goal_first-education = Bixwînim
goal_first-norwegian = Norwecî fêr bibim
goal_first-own_business = Karê xwe damezrînim
goal_first-unsure = Ez ne piştrast im

obstacles-not_recognised = Perwerdehiya min nehatiye naskirin
obstacles-norwegian = Ez hindik norwecî dizanim
obstacles-no_jobs = Karê wisa li vir tune
obstacles-no_contacts = Ez kesî nas nakim ku jê bipirsim
obstacles-childcare = Kes tune ku li zarokan binêre
obstacles-transport = Rêya kar gelek dûr e
obstacles-working_hours = Niha dema min tune
obstacles-licence = Destûra min a ajotinê tune
obstacles-not_informed = Nizanim kî dikare alîkarî bike
obstacles-nothing = Tu tişt

employer_facts-first_name = Navê min, bê paşnav
employer_facts-work = Karên ku min berê kirine
employer_facts-education = Tiştên ku ez fêr bûme
employer_facts-languages = Zimanên ku ez dizanim
employer_facts-licences = Destûra ajotinê û belgeyên din
employer_facts-goal = Karê ku ez dixwazim bikim

training_wish-norwegian = Norwecî
training_wish-basic_school = Xwendin, nivîsandin û hesab
training_wish-own_trade = Bêtir li ser pîşeya xwe
training_wish-new_trade = Pîşeyeke nû
training_wish-higher_education = Beşek li zanîngehê
training_wish-digital = Komputer û înternet
training_wish-licence = Ajotina erebeyê
training_wish-none = Niha tu tişt
