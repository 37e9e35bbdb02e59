### status: draft

employer-title = ትካላት ስራሕ ዘድልዮም
employer-about = ብዛዕባ ትካል ስራሕ፦ እንታይ ከም ዘድልዮን እንታይ ክህብ ከም ዝኽእልን። ብዛዕባ ሰብ ኣይኮነን።

## Opening

employer-greeting = ከመይ ዝበሉ ሰባት ከም ዘድልዩኹም ክንፈልጥ ንደሊ። ኣብዚ ብዙሓት ሰባት፣ ካብቲ ካልኦት ዝፈልጥዎ ንላዕሊ ይኽእሉ።
employer-use = ነቶም መልስታት ዝሰማምዑ ሰባት ንምርካብ ንጥቀመሎም።
employer-no_promise = ንሕና ሰብ ክንረክብ ምዃንና ቃል ኣይንኣቱን። ንስኻትኩም እውን ሰብ ክትቆጽሩ ምዃንኩም ቃል ኣይትኣትዉን።

## The business

employer-business = እቲ ትካል
employer-business_name = እቲ ትካል ስሙ መን ይበሃል?
    .required = ስም ናይቲ ትካል ጽሓፉ።
employer-org_number = ቁጽሪ ምዝገባ ናይቲ ትካል (organisasjonsnummer) ክንደይ እዩ?
    .hint = እቲ ቁጽሪ ትሽዓተ ኣሃዛት ኣለዎ።
    .constraint = ትሽዓተ ኣሃዛት ብዘይ ክፍተት ጽሓፉ።
employer-sector = ኣብ ኣየናይ ዓይነት ንግዲ ወይ ስራሕ ኢኹም?
employer-size = ኣባኹም ክንደይ ሰባት ይሰርሑ?
employer-place = እቲ ስራሕ ኣበይ እዩ?
    .hint = ስም ናይቲ ኮሙነ (kommune) ንገሩና።
employer-contact_name = ኣባኹም ምስ መን ክንዛረብ ኣለና?
employer-contact_reach = ናበይ ክንድውል ወይ ክንጽሕፍ ንኽእል?
    .hint = ናይ ስራሕ ተሌፎን ወይ ኢመይል።

## Needs

employer-needs = ዘድልየኩም
employer-needs_people = ኣብዚ ዝመጽእ ዓመት ተወሰኽቲ ሰራሕተኛታት የድልዩኹም ዶ?
employer-need_count = ክንደይ ዝተፈላለየ ስራሓት እዩ?
    .hint = ክልተ ከሸንትን ሓደ መራሕ መኪናን ክልተ ዝተፈላለየ ስራሕ እዩ።
    .constraint = ካብ 1 ክሳብ 30 ዘሎ ቁጽሪ ጽሓፉ።
    .warning = ብዙሕ እዩ። ገሊኡ ምናልባት ብሓደ ክጽመር ይኽእል ዶ?
employer-need = ሰራሕተኛታት ዘድልይዎ ስራሕ
employer-job = እቲ ስራሕ እንታይ እዩ?
employer-occupation = እቲ ስራሕ ኣብ ኣየናይ ጉጅለ ይኣቱ?
employer-wanted = ክንደይ ሰባት የድልዩኹም?
    .constraint = ካብ 1 ክሳብ 1000 ዘሎ ቁጽሪ ጽሓፉ።
    .warning = ብዙሕ እዩ። እቲ ቁጽሪ ልክዕ ድዩ?
employer-from_month = መዓስ ክጅምሩ ይኽእሉ?
    .hint = ወርሕን ዓመትን ጥራይ እዩ ዘድልየና።
    .warning = እቲ ወርሒ ሓሊፉ እዩ። ልክዕ ድዩ?
employer-contract_kind = እቲ ስራሕ ቀዋሚ ድዩ?
employer-percentage = እቲ ስራሕ ክንደይ ሚእታዊት ናይ ምሉእ ግዜ እዩ?
    .constraint = ካብ 1 ክሳብ 100 ዘሎ ቁጽሪ ጽሓፉ።
employer-norwegian_needed = ካብ መጀመርታ መዓልቲ ቋንቋ ኖርወይ ምኽኣል ግድን ድዩ?
employer-norwegian_level = ክንደይ ቋንቋ ኖርወይ የድሊ?
employer-other_languages = ኣብ ስራሕ እንታይ ካልእ ቋንቋታት ክጥቀሙ ይኽእሉ?
employer-demands = እቲ ስራሕ እንታይ ይሓትት?
    .constraint = «ካብዚኣቶም ሓደ እኳ የለን» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
employer-tasks = ኣብ ልሙድ መዓልቲ እንታይ ይስራሕ?
employer-hard_to_find = ሰራሕተኛታት ምርካብ ከቢድ ድዩ?

## Offers

employer-offers = ክትህብዎ እትኽእሉ
employer-training = ንሓደስቲ ሰራሕተኛታት ስራሕ ከተምህሩ ትኽእሉ ዲኹም?
employer-training_kinds = ነቲ ስራሕ ብኸመይ ይመሃርዎ?
employer-practice = ሓደ ሰብ ኣባኹም ስራሕ ክፍትን ይኽእል ድዩ?
    .hint = ብቋንቋ ኖርወይ arbeidspraksis ይበሃል።
employer-adapt = እቲ ስራሕ ነቲ ዝሰርሖ ሰብ ብዝሰማማዕ መገዲ ክመዓራረ ይኽእል ድዩ?
employer-course_help = ንኮርስ ቋንቋ ኖርወይ ነጻ ግዜ ትህቡ ዲኹም?
employer-home_help = ሓደስቲ ሰራሕተኛታት ገዛ ክረኽቡ ትሕግዙ ዲኹም?

## Experience

employer-experience = ተመኩሮኹም
employer-hired_before = ካብ ካልእ ሃገር ዝመጸ ሰብ ቆጺርኩም ትፈልጡ ዶ?
employer-went_well = እንታይ ጽቡቕ ከይዱ?
employer-hard = ናብ ኖርወይ ሓደስቲ ዝኾኑ ሰባት ንምቝጻር እንታይ የጸግም?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
employer-overqualified = ኣባኹም፣ ካብቲ ዝጥቀመሉ ንላዕሊ ዝኽእል ሰብ ኣሎ ዶ?
employer-partners = ኣባኹም፣ ስራሕ ዘይብሉ በዓል ቤት ወይ ስራሕ ዘይብላ በዓልቲ ቤት ዘለዎ ሰብ ኣሎ ዶ?

## Meeting

employer-meeting = ምርኻብ
employer-meet = ክሰማምዑ ምስ ዝኽእሉ ሰባት ክትራኸቡ ትደልዩ ዲኹም?
employer-meet_how = ብኸመይ ክትራኸቡ ትደልዩ?
employer-share = ነዚ ስራሕ እዚ ስራሕ ንዝደልዩ ሰባት ከነርእዮም ንኽእል ዶ?
    .hint = ሕጂ እወ ኢልኩም፣ ድሓር ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
employer-ask_again = ድሕሪ ፍርቂ ዓመት ዳግማይ ክንሓተኩም ንኽእል ዶ?

## End

employer-consultant_note = ምስቲ ትካል ድሒሩ ዝዛረብ ሰራሕተኛ እንታይ ክፈልጥ ኣለዎ?
employer-next_meeting_place = ዝቕጽል ግዜ ኣበይ ንራኸብ?
employer-next_meeting = ዝቕጽል ግዜ መዓስ ንራኸብ?
    .constraint = እቲ ዕለት ሎሚ ወይ ድሕሪ ሎሚ ክኸውን ኣለዎ።
    .warning = ክሳብ እቲ ዕለት ልዕሊ ሓደ ዓመት ኣሎ። ልክዕ ድዩ?
employer-thanks = ስለ ዝተዘራረብና የቐንየለይ። እትብልዎ ነገር ንዓኹምን ኣብዚ ንሓደስቲ ሰባትን ይሕግዝ።

employer-action-match_competence = እቲ ክእለት ዘለዎ ሰብ መን ምዃኑ ምርኣይ፣ ቅድም ድማ ንዕኡ ምሕታት
employer-action-arrange_meeting = እቲ ትካል ክሰማምዑ ምስ ዝኽእሉ ሰባት ክራኸብ ቆጸራ ምሓዝ
employer-action-plan_practice = ብዛዕባ ስራሕ ምፍታን (arbeidspraksis) ምስ Nav ምስምማዕ
employer-action-share_need = ነቲ ስራሕ ስራሕ ንዝደልዩ ሰባት ምርኣይ
employer-action-course_at_work = ኮርስ ቋንቋ ኖርወይ ምስቲ ትካል ምውጣን
employer-action-recognition_help = ትምህርቲ ተቐባልነት ክረክብ ምሕጋዝ
employer-action-invite_partners = ሰብኡትን ኣንስትን ክእለቶም ክነግሩና ናብቲ ትካል ዕድመ ምልኣኽ
employer-action-housing_help = ንሓደስቲ ሰራሕተኛታት ዝኸውን ገዛ ምስቲ ትካል ምርኣይ
employer-action-explain_rules = ሰራሕተኛ ንምቝጻር እንታይ ሕግታት ከም ዘሎ ምጽራይ
employer-action-ask_again = ነቲ ትካል ዳግማይ ምሕታት

## Choices

employer_places-business = ኣብቲ ትካል
employer_places-office = ኣብዚ ቤት ጽሕፈት
employer_places-telephone = ብተሌፎን
employer_places-video = ብቪድዮ
employer_places-none = ሕጂ ቆጸራ ኣይንሕዝን

business_sizes-1-4 = ካብ 1 ክሳብ 4
business_sizes-5-19 = ካብ 5 ክሳብ 19
business_sizes-20-99 = ካብ 20 ክሳብ 99
business_sizes-100_ = 100ን ልዕሊኡን

contract_kinds-permanent = እወ፣ ቀዋሚ እዩ
contract_kinds-temporary = ኣይፋል፣ ንዝተወሰነ ግዜ እዩ
contract_kinds-substitute = ኣይፋል፣ ኣብ ክንዲ ዘየለ ሰብ ምትካእ (vikariat) እዩ
contract_kinds-season = ኣይፋል፣ ንሓደ ወቕቲ እዩ
contract_kinds-apprentice = ሞያ መምሃሪ ቦታ (læreplass) እዩ

job_demands-driving_licence = መዘወሪ ፍቓድ (førerkort)
job_demands-education = ፍሉይ ትምህርቲ
job_demands-authorisation = ካብ መንግስቲ ፍቓድ
job_demands-experience = ኣብ ተመሳሳሊ ስራሕ ተመኩሮ
job_demands-shifts = ምሸት፣ ለይቲ ወይ ቀዳመ ሰንበት ምስራሕ
job_demands-heavy = ከቢድ ነገር ምልዓል
job_demands-nothing = ካብዚኣቶም ሓደ እኳ የለን

training_kinds-colleague = ኣብ ስራሕ ዘሎ ሰብ የምህሮም
training_kinds-norwegian_at_work = ኣብ ስራሕ ቋንቋ ኖርወይ
training_kinds-time_for_course = ንኮርስ ነጻ ግዜ
training_kinds-paid_course = ኮርስ ንሕና ንኸፍል
training_kinds-step_by_step = በብቁሩብ ዝያዳ ሓላፍነት ይወስዱ

hiring_barriers-language = ቋንቋ
hiring_barriers-papers = ወረቓቕትን ፍቓድን
hiring_barriers-recognition = እቲ ትምህርቲ እንታይ ዋጋ ከም ዘለዎ ኣይንፈልጥን
hiring_barriers-references = ደዊልና ክንሓቶ እንኽእል ሰብ የለን
hiring_barriers-housing = ዘሎ ኣባይቲ ውሑድ እዩ
hiring_barriers-transport = መገዱ ነዊሕ እዩ
hiring_barriers-rules = ሕግታት ከበድቲ እዮም
hiring_barriers-never_met = ስራሕ ምስ ዝሓትት ሰብ ተራኺብና ኣይንፈልጥን
hiring_barriers-nothing = ዋላ ሓንቲ

meet_ways-visit = ናባና ይመጹ
meet_ways-talk = ኣብዚ ቤት ጽሕፈት ዝርርብ
meet_ways-trial_day = ሓደ መዓልቲ ምሳና ይሰርሑ
meet_ways-open_day = ክርኢ ንዝደሊ ኩሉ ሰብ ዝኸውን መዓልቲ

## Industries

industries-A = ሕርሻ፣ ዱርን ምግፋፍ ዓሳን
industries-B = ዕደና፣ ነዳድን ጋዝን
industries-C = ኢንዱስትሪ
industries-D = ኤለክትሪክን ምውዓይን
industries-E = ማይ፣ ፍሳሽን ጎሓፍን
industries-F = ህንጻ
industries-G = ድኳንን ካልእ ንግድን
industries-H = መጓዓዝያን መኽዘንን
industries-I = ሆተልን ቤት መግብን
industries-J = ሕትመት፣ ፊልም፣ ረድዮን ተለቪዥንን
industries-K = ተሌፎን፣ ኢንተርነትን ኮምፒተርን
industries-L = ባንክን ኢንሹራንስን
industries-M = ኣባይትን መሬትን
industries-N = ናይ ሞያን ቴክኒክን ኣገልግሎት
industries-O = ጽሬት፣ ሓለዋ፣ ክራይን ካልእ ንትካላት ዝወሃብ ኣገልግሎትን
industries-P = መንግስቲ፣ ኮሙነን ምክልኻልን
industries-Q = ቤት ትምህርትን ምምህርናን
industries-R = ጥዕና፣ ክንክንን መዋእለ ህጻናትን
industries-S = ባህሊ፣ ስፖርትን ትርፊ ግዜን
industries-T = ካልእ ኣገልግሎት፣ ንኣብነት ምቕምቃም ጸጉርን ምዕራይን
industries-U = ኣብ ገዛ ሰባት ዝስራሕ ስራሕ
industries-V = ኣህጉራዊ ውድባት
