### status: draft

competence-title = ክእለት ምፍላጥ
competence-about = ዝተማህርኩምዎ፣ እትኽእልዎ፣ ከምኡውን ካብ ሕጂ ንደሓር እትደልይዎ።

## Opening

competence-greeting = ሎሚ ብዛዕባ ዝተማህርኩምዎን እትኽእልዎን ክንዛረብ ኢና።
competence-no_test = እዚ ፈተና ኣይኮነን። ኩሉ እትኽእልዎ ነገር ኣገዳሲ እዩ።

## School and education

competence-schooling = ቤት ትምህርቲ
competence-went_to_school = ኣብ ቤት ትምህርቲ ተማሂርኩም ዶ?
competence-schooling_years = ንኽንደይ ዓመት ኣብ ቤት ትምህርቲ ተማሂርኩም?
    .hint = ኩሎም ዓመታት ቁጸሩ። ዓበይቲ ምስ ኮንኩም ዝተማህርኩምዎ እውን ይቑጸር።
    .constraint = ካብ 0 ክሳብ 30 ዘሎ ቁጽሪ ጽሓፉ።
    .warning = ብዙሕ ዓመታት እዩ። እቲ ቁጽሪ ልክዕ ድዩ?
competence-schooling_country = ኣብ ኣየናይ ሃገር ኢኹም ተማሂርኩም?
competence-schooling_level = ናይ መወዳእታ ዝወዳእኩምዎ ቤት ትምህርቲ ኣየናይ እዩ?
competence-studied = ድሕሪ ዕድመ 16 ዓመት ናይ ሞያ ትምህርቲ ጀሚርኩም ዶ?
    .hint = ናይ ሞያ ትምህርቲ ሓደ ስራሕ ወይ ሓደ ዓይነት ትምህርቲ ዘምህር እዩ።

competence-education = ትምህርቲ
competence-education_name = ስም ናይቲ ትምህርቲ እንታይ እዩ?
    .hint = ንኣብነት ከሻኒ ወይ መምህር።
competence-education_country = ኣብ ኣየናይ ሃገር ነይሩ?
competence-education_level = እንታይ ዓይነት ቤት ትምህርቲ ነይሩ?
competence-education_field = ብዛዕባ ምንታይ ብዝያዳ ተማሂርኩም?
competence-education_years = ኣብኡ ንኽንደይ ዓመት ተማሂርኩም?
    .constraint = ካብ 0 ክሳብ 15 ዘሎ ቁጽሪ ጽሓፉ።
competence-education_state = ነቲ ትምህርቲ ወዲእኩምዎ ዶ?
competence-education_papers = ካብቲ ቤት ትምህርቲ ወረቓቕቲ ኣለኩም ዶ?
competence-recognition_state = ትምህርትኹም ኣብ ኖርወይ ተቐባልነት ረኺቡ ዶ?
    .hint = ከምኡ እንተ ኾይኑ፣ እቲ ትምህርቲ ኣብዚ እንታይ ዋጋ ከም ዘለዎ ዝገልጽ ደብዳበ ኣለኩም።
competence-recognition_wanted = ተቐባልነት ንክረክብ ከተመልክቱ ትደልዩ ዲኹም?
competence-recognition_route = እንታይ ዓይነት ተቐባልነት እዩ?

## Work before

competence-work_before = ዝሰራሕኩምዎ ስራሕ
competence-worked_before = ቅድሚ ሕጂ ስራሕ ነይሩኩም ዶ?
    .hint = ኣብ ስድራቤት ወይ ኣብ ሕርሻ ዝተሰርሐ ስራሕ እውን ይቑጸር።

competence-job = ስራሕ
competence-job_title = ስራሕኩም እንታይ ነይሩ?
    .hint = ንኣብነት ሰንካቲ ባኒ፣ ሓረስታይ ወይ ሸያጢ።
competence-job_group = እንታይ ዓይነት ሞያ እዩ?
competence-job_years = ንኽንደይ ዓመት ሰሪሕኩምዎ?
    .hint = ካብ ሓደ ዓመት ዝወሓደ እንተ ኾይኑ፣ 0 በሉ።
    .constraint = ካብ 0 ክሳብ 60 ዘሎ ቁጽሪ ጽሓፉ።
competence-job_tasks = ኣብ ልሙድ መዓልቲ እንታይ ትሰርሑ ነይርኩም?
competence-job_liked = ነቲ ስራሕ ፈቲኹምዎ ዶ?
competence-job_again = ከምኡ ዝበለ ስራሕ ዳግማይ ትደልዩ ዲኹም?

## Languages

competence-language_skills = ቋንቋታትኩም
competence-norwegian_some = ቁሩብ ቋንቋ ኖርወይ ትኽእሉ ዲኹም?
competence-norwegian_understands = ካልኦት ቋንቋ ኖርወይ ክዛረቡ ከለዉ፣ ክሳብ ክንደይ ይርድኣኩም?
competence-norwegian_speaks = ቋንቋ ኖርወይ ክሳብ ክንደይ ትዛረቡ?
competence-norwegian_reads_it = ቋንቋ ኖርወይ ተንብቡ ዲኹም?
competence-norwegian_reads = ቋንቋ ኖርወይ ክሳብ ክንደይ ተንብቡ?
competence-norwegian_writes = ቋንቋ ኖርወይ ክሳብ ክንደይ ትጽሕፉ?

competence-known_language = እትኽእልዎ ቋንቋ
competence-known_language_name = እቲ ቋንቋ ስሙ መን ይበሃል?
competence-mother_tongue = ቆልዓ ከለኹም ነዚ ቋንቋ እዚ ትዛረብዎ ነይርኩም ዶ?
competence-understands = ካልኦት ክዛረብዎ ከለዉ፣ ክሳብ ክንደይ ይርድኣኩም?
competence-speaks = ክሳብ ክንደይ ትዛረብዎ?
competence-reads_it = ነዚ ቋንቋ እዚ ተንብብዎ ዲኹም?
competence-reads = ክሳብ ክንደይ ተንብብዎ?
competence-writes = ክሳብ ክንደይ ትጽሕፍዎ?
competence-scripts = እንታይ ዓይነት ፊደላት ብቐሊሉ ተንብቡ?

## Other abilities

competence-abilities = ካልእ እትኽእልዎ ነገር
competence-digital_tasks = ኣብ ተሌፎን ወይ ኮምፒተር በይንኹም እንታይ ክትገብሩ ትኽእሉ?
competence-has_licence = መኪና ወይ ካልእ ንምዝዋር መዘወሪ ፍቓድ (førerkort) ኣለኩም ዶ?
    .hint = እንታይ ክትዝውሩ ከም እትኽእሉ ዘርኢ ካርድ እዩ።
competence-licence_classes = እንታይ ክትዝውሩ ትኽእሉ?
competence-licence_valid = ነቲ መዘወሪ ፍቓድ ኣብ ኖርወይ ክትጥቀምሉ ትኽእሉ ዲኹም?
competence-certificates = ኣብ ኣየኖት ካብዚኣቶም ምስክር ወረቐት ኣለኩም?
    .hint = ካርድ ወይ ናይ ኮርስ ወረቐት ክኸውን ይኽእል።
competence-other_experience = ካብ ስራሕን ቤት ትምህርትን ወጻኢ፣ ካብዚኣቶም እንታይ ሰሪሕኩም?
competence-best_at = ካብቲ እትኽእልዎ ነገር ብዝያዳ እንታይ የሐጉሰኩም?

## Present work

competence-present_work = ሕጂ ዘለኩም ስራሕ
competence-works_now = ሕጂ ስራሕ ኣለኩም ዶ?
competence-job_now = ተወሳኺ ብዛዕባ እቲ ስራሕ
competence-current_title = ሕጂ ስራሕኩም እንታይ እዩ?
competence-percentage = ምሉእ ግዜ 100 እንተ ኾይኑ፣ ንስኹም ክንደይ ትሰርሑ?
    .hint = ፍርቂ ግዜ 50 እዩ። ኣብ ናይ ስራሕ ውዕልኩም ተጻሒፉ ኣሎ።
    .constraint = ካብ 1 ክሳብ 200 ዘሎ ቁጽሪ ጽሓፉ።
    .warning = እዚ ልዕሊ ምሉእ ግዜ እዩ። እቲ ቁጽሪ ልክዕ ድዩ?
competence-contract = እንታይ ዓይነት ናይ ስራሕ ውዕል ኣለኩም?
competence-overtime = ትርፊ ሰዓት ኣብ ክንደይ ግዜ ትሰርሑ?
    .hint = ትርፊ ሰዓት ማለት ካብቲ ኣብ ውዕል ዘሎ ንላዕሊ ምስራሕ እዩ።
competence-wants_more = ካብ ሕጂ ንላዕሊ ክትሰርሑ ትደልዩ ዲኹም?
competence-time_for_course = ምስ ስራሕኩም ጎድኒ ጎድኒ ንኮርስ ግዜ ኣለኩም ዶ?
competence-uses_competence = ኣብ ስራሕ ነቲ እትኽእልዎ ነገር ትጥቀምሉ ዲኹም?

## What the person wants

competence-goal = እትደልይዎ
competence-goal_work = ብዝያዳ እንታይ ክትሰርሑ ትደልዩ?
competence-goal_hours = ክንደይ ክትሰርሑ ትደልዩ?
competence-goal_first = ቅድም እንታይ ክትገብሩ ትደልዩ?
competence-obstacles = ነቲ እትኽእልዎ ነገር ንምጥቃም እንታይ የጸግመኩም?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
competence-needs_adaptation = ክትሰርሑ ምእንቲ ክትክእሉ ዘድልየኩም ነገር ኣሎ ዶ?
    .hint = ንኣብነት ዝያዳ ዕረፍቲ ወይ ዓበይቲ ፊደላት።
competence-adaptations = ክትሰርሑ ምእንቲ ክትክእሉ እንታይ የድልየኩም?

## Employers

competence-sharing = ኣብዚ ዘለዉ ትካላት ስራሕ
competence-employer_consent = እንታይ ከም እትኽእሉ ንትካላት ስራሕ ክንነግሮም ንኽእል ዶ?
    .hint = ኣይፋል ክትብሉ ትኽእሉ ኢኹም። ሕጂ እወ ኢልኩም፣ ድሓር ኣይፋል ክትብሉ እውን ትኽእሉ ኢኹም።
competence-employer_facts = እንታይ ክንነግሮም ንኽእል?

## End

competence-training_wish = ቅድም እንታይ ክትመሃሩ ትደልዩ?
competence-recognition_plan = ትምህርቲ ተቐባልነት ክረክብ
competence-recognition_owner = ንምምልካት መን ክሕግዘኩም እዩ?
    .required = ስም ናይቲ ሓላፍነት ዘለዎ ሰብ ጽሓፉ።
competence-recognition_date = እቲ ምልክታ ክሳብ መዓስ ክለኣኽ ኣለዎ?
    .constraint = እቲ ዕለት ሎሚ ወይ ድሕሪ ሎሚ ክኸውን ኣለዎ።
    .warning = ክሳብ ሽዑ ልዕሊ ሰለስተ ኣዋርሕ ኣሎ። ቅድሚኡ ክንገብሮ ንኽእል ዶ?
    .required = ዕለት ምረጹ።
competence-training_plan = እትደልይዎ ምምሃር
competence-training_owner = ነዚ ንምምሃር መን ክሕግዘኩም እዩ?
    .required = ስም ናይቲ ሓላፍነት ዘለዎ ሰብ ጽሓፉ።
competence-training_date = ካባና መዓስ መልሲ ክትረኽቡ ኢኹም?
    .constraint = እቲ ዕለት ሎሚ ወይ ድሕሪ ሎሚ ክኸውን ኣለዎ።
    .warning = ክሳብ ሽዑ ልዕሊ ሰለስተ ኣዋርሕ ኣሎ። ቅድሚኡ ክንገብሮ ንኽእል ዶ?
    .required = ዕለት ምረጹ።
competence-sheet_home = ብዛዕባ እትኽእልዎ ነገር ዝተጻሕፈ ወረቐት ናብ ገዛ ክትወስዱ ትደልዩ ዲኹም?

competence-action-recognition = ምስቲ ሰብ ብሓባር ትምህርቱ ተቐባልነት ክረክብ ምምልካት
competence-action-explain_recognition = ተቐባልነት ንነዚ ትምህርቲ እዚ እንታይ ማለት ምዃኑ ምግላጽ
competence-action-recognition_answer = ንናይ ተቐባልነት ምልክታ መልሲ ምሃብ
competence-action-papers = ነቶም ወረቓቕቲ ንምርካብ ውሑስ መገዲ፣ ወይ ብዘይ ወረቓቕቲ ዝከኣል መገዲ ምርካብ
competence-action-training = ዝሰማማዕ ትምህርቲ ምርካብ፣ መልሲ ድማ ምሃብ
competence-action-norwegian_course = ዝሰማማዕ ኮርስ ቋንቋ ኖርወይ ምርካብ
competence-action-use_competence = እቲ ክእለት ኣበይ ከም ዝጠቅም ምጽራይ
competence-action-meet_employer = ነቲ ክእለት ዘድልዮ ትካል ስራሕ ምርካብ
competence-action-more_hours = ንዝያዳ ስራሕ ዘሎ ድሌት መልሲ ምሃብ
competence-action-own_business = ናይ ውልቀ ትካል ብዛዕባ ምጅማር ምኽሪ ምሃብ
competence-action-exchange_licence = ብዛዕባ መዘወሪ ፍቓድ ንበዓል መዚ መገድታት (Statens vegvesen) ምሕታት
competence-action-adaptation = እቲ ስራሕ ነቲ ሰብ ብኸመይ ከም ዝሰማማዕ ምጽራይ
competence-action-give_sheet = ብዛዕባ ክእለት ዝተጻሕፈ ወረቐት ነቲ ሰብ ምሃብ
competence-action-better_interpreter = ንዝቕጽል ዝርርብ ካልእ ኣስተርጓሚ ምርካብ

## Choices

education_state-completed = እወ፣ ወዲአዮ
education_state-ongoing = ኣይፋል፣ ሕጂ እመሃር ኣለኹ
education_state-not_completed = ኣይፋል፣ ቅድሚ መወዳእታኡ ኣቋሪጸዮ

education_papers-here = እወ፣ ኣብዚ ኣለዉኒ
education_papers-can_be_sent = እወ፣ ግን ኣብ ካልእ ሃገር እዮም
education_papers-gone = ኣይፋል
education_papers-unclear = ንጹር ኣይኮነን

recognition_state-recognised = እወ
recognition_state-applied = ኣመልኪተ፣ መልሲ እጽበ ኣለኹ
recognition_state-refused = ኣመልኪተ፣ ኣይፋል ዝብል መልሲ ረኺበ
recognition_state-not_applied = ኣይፋል፣ ኣየመልከትኩን
recognition_state-unclear = ንጹር ኣይኮነን

recognition_route-higher = ላዕለዋይ ትምህርቲ
recognition_route-tertiary_vocational = ናይ ሞያ ኮለጅ (fagskole)
recognition_route-vocational = ናይ ሞያ ምስክር ወረቐት (fagbrev) ወይ ናይ ሞያ ትምህርቲ
recognition_route-regulated = ፍሉይ ፍቓድ ዘድልዮ ሞያ
recognition_route-without_papers = ወረቓቕቲ ዘይብሉ ትምህርቲ
recognition_route-unclear = ክጻረ ኣለዎ

job_liked-yes = እወ
job_liked-partly = ገሊኡ
job_liked-no = ኣይፋል

digital_tasks-messages = መልእኽቲ ምስዳድ
digital_tasks-email = ኢመይል ምስዳድ
digital_tasks-search = ኣብ ኢንተርነት ሓበሬታ ምርካብ
digital_tasks-forms = ኣብ ኢንተርነት ቅጥዒ ምምላእ
digital_tasks-bank = ናይ ኢንተርነት ባንክ ምጥቃም
digital_tasks-documents = ደብዳበን ጽሑፋትን ምጽሓፍ
digital_tasks-tables = ናይ ሰደቓ ፕሮግራም (regneark) ምጥቃም
digital_tasks-programs = ናይ ሞያ ፕሮግራማት ምጥቃም

certificates-welding = ሳልዳቱራ
certificates-forklift = ፎርክሊፍት (truck)
certificates-machines = ስካቫተርን ካልኦት ዓበይቲ ማሽናትን
certificates-crane = ክሬን
certificates-electrical = ስራሕ ኤለክትሪክ
certificates-hot_work = ሓዊ ዘለዎ ስራሕ (varme arbeider)
certificates-food = መግብን ጽሬትን
certificates-first_aid = ቀዳማይ ረድኤት
certificates-care = ክንክንን ኣላይነትን
certificates-hunting = ሃድን
certificates-boat = ጃልባ

other_experience-volunteering = ብወለንታ ንኻልኦት ምሕጋዝ
other_experience-children = ቆልዑ ምሕላው
other_experience-older_people = ኣረጋውያን ወይ ሕሙማት ምክንኻን
other_experience-farming = ዝብላዕ ነገር ምዝራእ
other_experience-animals = እንስሳታት ምክንኻን
other_experience-fishing = ዓሳ ምግፋፍ
other_experience-building = ምህናጽ
other_experience-repairs = ዝተበላሸወ ነገር ምዕራይ
other_experience-sewing = ክዳን ምስፋይ
other_experience-handicraft = ብኢድ ነገራት ምስራሕ
other_experience-cooking = ንብዙሓት ሰባት መግቢ ምስራሕ
other_experience-selling = ምግዛእን ምሻጥን
other_experience-teaching = ንኻልኦት ምምሃር
other_experience-organising = ንጉጅለ ምምራሕ

contracts-permanent = ቀዋሚ ስራሕ
contracts-temporary = ክሳብ ፍሉጥ ዕለት ዘሎ ስራሕ
contracts-substitute = ንኻልእ ሰብ ምትካእ (vikar)
contracts-on_call = ከድልየኒ ከሎ ይድውሉለይ
contracts-agency = ሰራሕተኛታት ብዘካሪ ትካል ኣቢለ
contracts-own_business = ናይ ውልቀይ ትካል
contracts-none = ጽሑፍ ውዕል የለን

overtime-never = ፈጺመ ኣይሰርሕን
overtime-sometimes = ሓሓሊፉ
overtime-weekly = ነፍሲ ወከፍ ሰሙን
overtime-most_days = መብዛሕትኡ መዓልቲ

used_today-all = እወ፣ መብዛሕትኡ
used_today-some = ገሊኡ
used_today-none = ኣይፋል

goal_hours-full = ምሉእ ግዜ
goal_hours-part = ካብ ምሉእ ግዜ ዝውሕድ
goal_hours-unclear = ንጹር ኣይኮነን

goal_first-work_now = ብዝተኻእለ ቅልጡፍ ስራሕ ምጅማር
goal_first-own_trade = ብሞያይ ምስራሕ
goal_first-education = ናይ ሞያ ትምህርቲ ምምሃር
goal_first-norwegian = ቋንቋ ኖርወይ ምምሃር
goal_first-own_business = ናይ ውልቀይ ትካል ምጅማር
goal_first-unsure = ርግጸኛ ኣይኮንኩን

obstacles-not_recognised = ትምህርተይ ተቐባልነት ኣይረኸበን
obstacles-norwegian = ቋንቋ ኖርወይ ብዝኣክል ኣይክእልን
obstacles-no_jobs = ከምኡ ዝበለ ስራሕ ኣብዚ የለን
obstacles-no_contacts = ክሓቶ ዝኽእል ሰብ ኣይፈልጥን
obstacles-childcare = ንደቅና ዝሕሉ ሰብ የለን
obstacles-transport = ናብ ስራሕ ዘሎ መገዲ ኣዝዩ ነዊሕ እዩ
obstacles-working_hours = ሕጂ ግዜ የብለይን
obstacles-licence = መዘወሪ ፍቓድ (førerkort) የብለይን
obstacles-not_informed = መን ክሕግዘኒ ከም ዝኽእል ኣይፈልጥን
obstacles-nothing = ዋላ ሓንቲ

employer_facts-first_name = ስመይ
employer_facts-work = ዝሰራሕክዎ ስራሕ
employer_facts-education = ዝተማህርክዎ
employer_facts-languages = ዝኽእሎም ቋንቋታት
employer_facts-licences = መዘወሪ ፍቓድን ምስክር ወረቐትን
employer_facts-goal = ክሰርሖ ዝደሊ ስራሕ

training_wish-norwegian = ቋንቋ ኖርወይ
training_wish-basic_school = ምንባብ፣ ምጽሓፍን ቁጽርን
training_wish-own_trade = ተወሳኺ ብዛዕባ ሞያይ
training_wish-new_trade = ሓድሽ ሞያ
training_wish-higher_education = ኣብ ኮለጅ ወይ ዩኒቨርሲቲ ዓይነት ትምህርቲ
training_wish-digital = ኮምፒተርን ኢንተርነትን
training_wish-licence = መኪና ምዝዋር
training_wish-none = ሕጂ ዋላ ሓንቲ
