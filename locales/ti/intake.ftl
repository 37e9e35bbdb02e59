### status: draft

intake-title = ናይ መቐበልታ ዝርርብ
intake-about = ናይ መጀመርታ ዝርርብ፦ ምልላይ፣ ህጹጽ ጉዳያት፣ መሰላት፣ ከምኡውን ዝቕጽል ርክብ።

## Opening

intake-opening_line =
    ሎሚ ኣብ ኮሙነና { $population ->
        [one] { $population } ተቐማጣይ ኣሎ
       *[other] { $population } ተቐማጦ ኣለና
    }። ትማሊ { $population_yesterday ->
        [one] { $population_yesterday } ተቐማጣይ ነይሩ
       *[other] { $population_yesterday } ተቐማጦ ነይርና
    }። እዚ ማለት፣ ንስኹም ንኮሙነና ኣገዳሲ ኢኹም። ኩሉ ግዴታን ኩሉ መሰልን ኣለኩም።
    .hint = ኮሙነ (kommune) ናይ ገዛእ ርእሱ ምምሕዳር ዘለዎ ቦታ እዩ።
intake-opening_plain = እንቋዕ ብደሓን ናብዚ መጻእኩም። ንስኹም ንኮሙነና ኣገዳሲ ኢኹም። ኩሉ ግዴታን ኩሉ መሰልን ኣለኩም።
intake-purpose = ምሳኹም ክንላለ ንደሊ። ሽዑ ብዝሓሸ ክንሕግዘኩም ንኽእል።

## About you

intake-about_you = ብዛዕባኹም
intake-preferred_name = ብኣየናይ ስም ክንጽውዓኩም ትደልዩ?
    .required = እንጥቀመሉ ስም ጽሓፉ።
intake-birth_year = ኣብ ኣየናይ ዓመት ተወሊድኩም?
    .hint = ዓመት ጥራይ እዩ ዘድልየና። ብኣቆጻጽራ ፈረንጂ ንገሩና።
    .constraint = ዓመት ብኣርባዕተ ኣሃዛት ጽሓፉ፣ ካብ 1900 ክሳብ እዚ ዘለናዮ ዓመት።
    .warning = ከምኡ እንተ ኾይኑ፣ እዚ ሰብ ትሕቲ 16 ዓመት እዩ። እቲ ዓመት ልክዕ ድዩ?
intake-gender = ጓል ኣንስተይቲ ዲኹም ወይስ ወዲ ተባዕታይ?
intake-first_meeting = ቅድሚ ናብዚ ምግዓዝኩም ዲና ንራኸብ ዘለና ወይስ ድሕሪኡ?
intake-home_municipality = እትነብርሉ ኮሙነ ስሙ መን ይበሃል?
    .hint = ኖርወይ ናብ ኮሙነታት (kommune) ዝተኸፋፈለት እያ። ኮሙነ ንቤት ትምህርትን ንሓገዝን ሓላፍነት ኣለዎ።
intake-arrival_month = ናብዚ ኮሙነ እዚ መዓስ መጺእኩም?
    .hint = ወርሕን ዓመትን ጥራይ እዩ ዘድልየና።
    .constraint = ገና ዘይመጸ ወርሒ ክኸውን ኣይክእልን።
    .warning = ኣዝዩ ነዊሕ ግዜ ኮይኑ። እቲ ዓመት ልክዕ ድዩ?
intake-planned_month = ናብዚ ኮሙነ እዚ መዓስ ክትመጹ ኢኹም?
    .hint = ወርሕን ዓመትን ጥራይ እዩ ዘድልየና።
    .constraint = ነዚ ወርሒ እዚ ወይ ድሒሩ ዝመጽእ ወርሒ ምረጹ።
    .warning = ክሳብ ሽዑ ልዕሊ ሓደ ዓመት ኣሎ። ልክዕ ድዩ?
intake-category = እንታይ ዓይነት መንበሪ ፍቓድ ኣለኩም?
    .hint = ኣብቲ ፖሊስ ዝሃበኩም ካርድ ተጻሒፉ ኣሎ።
    .required = ብዝያዳ ዝሰማማዕ ምረጹ። ንጹር እንተ ዘይኮይኑ፣ «ካልእ» ምረጹ።
intake-permit_basis = ኣብ ኖርወይ ናይ መን ስድራቤት ኢኹም?
    .hint = EØS ማለት ሃገራት EU፣ ከምኡውን ኖርወይ፣ ኣይስላንድን ሊኽተንሽታይንን እየን።

## Household

intake-household = ምሳኹም ዝነብሩ ሰባት
intake-age_band = ዕድመ ናይዚ ሰብ እዚ ክንደይ እዩ?
intake-member_name = ነዚ ሰብ እዚ ብኣየናይ ስም ንጽውዖ?
intake-member_gender = እዚ ሰብ እዚ ጓል ኣንስተይቲ ድዩ ወይስ ወዲ ተባዕታይ?
intake-own_talk = እዚ ሰብ እዚ ናይ በይኑ ዝርርብ ክገብር ይደሊ ድዩ?
intake-children_place = ኩሎም ቆልዑ ኣብ ቤት ትምህርቲ ወይ መዋእለ ህጻናት ቦታ ረኺቦም ዶ?

## Language

intake-language = «ቋንቋ መፍትሕ እዩ»
intake-speaks = ኣየኖት ቋንቋታት ትዛረቡ?
intake-reads = ኣየኖት ቋንቋታት ብቐሊሉ ተንብቡ?
intake-letter_language = ደብዳበ ብኣየናይ ቋንቋ ክመጸኩም ትደልዩ?
intake-letter_aloud = ደብዳበ ዓው ተባሂሉ ክንበበልኩም ትመርጹ ዲኹም?
intake-norwegian_now = ሕጂ ክሳብ ክንደይ ቋንቋ ኖርወይ ትኽእሉ?
intake-course_now = ሕጂ ኮርስ ቋንቋ ኖርወይ ትመሃሩ ኣለኹም ዶ?
intake-course_wanted = ኮርስ ቋንቋ ኖርወይ ክትመሃሩ ትደልዩ ዲኹም?
intake-course_times = ኮርስ መዓስ ክትመሃሩ ትኽእሉ?
intake-course_barriers = ኮርስ ንምምሃር እንታይ የጸግመኩም?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።

## Needs

intake-needs = ሕጂ ዘድልየኩም
intake-urgent = ኣብዚ ሰሙን እዚ ሓገዝ የድልየኩም ዶ?
intake-urgent_needs = ኣብ ምንታይ ሓገዝ የድልየኩም?
intake-urgent_first = ቅድሚ ኩሉ ክፍታሕ ዘለዎ እንታይ እዩ?
intake-missing = ካብዚኣቶም ክሳብ ሕጂ ዘይብልኩም ኣየኖት እዮም?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
intake-tenure = እትነብርሉ ገዛ ናይ ባዕልኹም ድዩ ወይስ ተኻሪኹምዎ?
intake-may_stay_long = ኣብኡ ንነዊሕ ግዜ ክትነብሩ ትኽእሉ ዲኹም?

## Contact

intake-contact = ብኸመይ ንረኽበኩም
intake-phone = እትጥቀምሉ ተሌፎን ኣለኩም ዶ?
intake-internet = ኣብ እትነብርሉ ገዛ ኢንተርነት ኣሎ ዶ?
intake-online_alone = ኣብ ኢንተርነት ዘሎ መርበብ ሓበሬታ በይንኹም ክትጥቀሙ ትኽእሉ ዲኹም?
    .hint = ንኣብነት ናይ Nav ወይ ናይ ባንክ።
intake-reach_by = ብኸመይ ክንረኽበኩም ትደልዩ?

## Rights

intake-rights = መሰላትኩም
intake-rights_refugee = ንስደተኛታት
intake-refugee_programme = ኣብ መላለዪ መደብ (introduksjonsprogram) ናይ ምስታፍ መሰል ክህልወኩም ይኽእል።
    .hint = ምሉእ መዓልቲ ዝካየድ መደብ እዩ። ኣብኡ ቋንቋ ኖርወይ ትመሃሩ።
intake-refugee_norwegian = ኣብቲ መደብ ቋንቋ ኖርወይ ትመሃሩ። ብዛዕባ ናብራ ኣብ ኖርወይ እውን ትመሃሩ።
intake-refugee_housing = እቲ ኮሙነ ክቕበለኩም ተሰማሚዑ እንተ ኾይኑ፣ ናይ መጀመርታ ገዛ ንሕና ንረኽበልኩም።
intake-refugee_benefit = ኣብቲ መደብ ወርሓዊ ገንዘብ ትረኽቡ።
    .hint = ብቋንቋ ኖርወይ introduksjonsstønad ይበሃል።
intake-refugee_practice = ኣብ ሓደ ትካል ስራሕ ናይ ምፍታን ዕድል ክትረኽቡ ትኽእሉ ኢኹም።
    .hint = ብቋንቋ ኖርወይ arbeidspraksis ይበሃል።
intake-rights_family = ንስድራቤት
intake-family_training = ቋንቋ ኖርወይ ብነጻ ናይ ምምሃር መሰል ክህልወኩም ይኽእል።
intake-family_not_all = ነዚ መሰል እዚ ዘይብሎም ሰባት ኣለዉ። ንፍቓድኩም ክንርእዮ ኢና።
intake-family_programme = ኣብ መላለዪ መደብ (introduksjonsprogram) ናይ ምስታፍ መሰል እውን ክህልወኩም ይኽእል።
intake-family_unclear = እንታይ መሰል ከም ዘለኩም ክሳብ ሕጂ ኣይንፈልጥን። ክንሓትት ኢና፣ መልሲ ድማ ክትረኽቡ ኢኹም።
intake-rights_labour = ንስራሕ ንዝመጹ ሰባት
intake-labour_schemes = መንግስቲ ንስራሕ ንዝመጹ ሰባት ዝህቦ ፍሉይ ኣገልግሎት የለን።
intake-labour_local = ኣብዚ ናይ ገዛእ ርእስና ኣገልግሎት ክህልወና ይኽእል፣ ንኣብነት ኮርስ ቋንቋ ኖርወይ።
intake-rights_unknown = እንታይ መሰል ከም ዘለኩም ክሳብ ሕጂ ኣይንፈልጥን። ከነጻሪ ኢና።
intake-advice_for_all = ኣብዚ ዝነብር ኩሉ ሰብ ምኽሪ ክሓተና ይኽእል። ብነጻ እዩ።
intake-rights_more = ብዛዕባ መሰላትኩም ዝያዳ ክትፈልጡ ትደልዩ ዲኹም?
intake-rights_question = ብዛዕባ ምንታይ ዝያዳ ክትፈልጡ ትደልዩ?

## Free time

intake-free_time = ትርፊ ግዜ
intake-interests = ትርፊ ግዜ ክህልወኩም ከሎ እንታይ ምግባር ትፈትዉ?
intake-wants_to_try = ኣብዚ እንታይ ክትፍትኑ ትደልዩ?
intake-association_wish = ሓደ ማሕበር (lag) ክረኽበኩም ትደልዩ ዲኹም?
    .hint = ማሕበር ማለት ሓደ ነገር ብሓባር ዝገብሩ ሰባት እዮም። ንኣብነት ይደርፉ ወይ ኩዕሶ ይጻወቱ። ማሕበር መንግስቲ ኣይኮነን፣ ቤተ ክርስትያን እውን ኣይኮነን።
intake-buddy_wish = ወለንታዊ መሓዛ (fadder) ትደልዩ ዲኹም?
    .hint = ንሱ ኣብዚ ዝነብር፣ ምሳኹም ዝላለን ኣብ መጀመርታ ግዜ ዝሕግዘኩምን ሰብ እዩ። እዚ ምስ ቤተ ክርስትያን ዝተኣሳሰር ኣይኮነን።
intake-knows_someone = ኣብዚ ምስ ኖርወጃውያን ተላሊኹም ዶ?

## End

intake-welcome_letter = ካብ ኮሙነ ደብዳበ ክመጸኩም እዩ። ኣብኡ እቲ ዝያዳ ኣገዳሲ ሓበሬታ ኣሎ።
intake-next_topics = ዝቕጽል ግዜ ብዛዕባ ምንታይ ንዛረብ?

intake-action-welcome_letter = እቲ ሰብ ብዝመረጾ ቋንቋ ናይ እንቋዕ ብደሓን መጻእኩም ደብዳበ ምልኣኽ
intake-action-urgent_help = ኣብ ህጹጽ ጉዳይ ምሕጋዝ
intake-action-map_competence = ናይቲ ሰብ ክእለት ምፍላጥ
intake-action-map_adults = ምስቲ ሰብ ዝነብሩ ካልኦት ዓበይቲ ሰባት ናብ ናይ በይኖም ዝርርብ ምዕዳም
intake-action-norwegian_course = ዝሰማማዕ ኮርስ ቋንቋ ኖርወይ ምርካብ
intake-action-check_right = እንታይ መሰላት ከም ዘለዉ ምጽራይ፣ መልሲ ድማ ምሃብ
intake-action-answer_rights = ብዛዕባ መሰላት ንዝቐረበ ሕቶ ምምላስ
intake-action-missing_papers = ንዝጎደለ ካርድ፣ ቁጽርን ውዕልን ምምልካት
intake-action-children_place = ኣብ ቤት ትምህርቲ ወይ መዋእለ ህጻናት ቦታ ምርካብ
intake-action-housing_talk = ብዛዕባ ገዛ ምዝርራብ
intake-action-introduce_association = ነቲ ሰብ ክዕድሞ ንዝኽእል ማሕበር ምሕባር
intake-action-find_buddy = ወለንታዊ መሓዛ (fadder) ምርካብ
intake-action-give_copy = ቅዳሕ ናይ መልስታት ነቲ ሰብ ምሃብ
intake-action-better_interpreter = ንዝቕጽል ዝርርብ ካልእ ኣስተርጓሚ ምርካብ

## Choices

first_meeting-before = ቅድሚ ምግዓዘይ
first_meeting-after = ድሕሪ ምግዓዘይ

norwegian_now-none = ክሳብ ሕጂ ዋላ ሓንቲ
norwegian_now-some_words = ሒደት ቃላት
norwegian_now-everyday = ኣብ ድኳን ንምዕዳግ ዝኣክል
norwegian_now-work = ኣብ ስራሕ ንምጥቃም ዝኣክል

course_times-daytime = ብመዓልቲ
course_times-evening = ምሸት
course_times-weekend = ቀዳመ ሰንበት
course_times-online = ብኢንተርነት
course_times-at_work = ኣብ ቦታ ስራሕ

course_barriers-cost = እቲ ኮርስ ኣዝዩ ክቡር እዩ
course_barriers-working_hours = ብኡ ግዜ ኣብ ስራሕ እየ
course_barriers-childcare = ንደቅና ዝሕሉ ሰብ የለን
course_barriers-transport = መገዱ ኣዝዩ ነዊሕ እዩ
course_barriers-no_course = ኣብዚ ኮርስ የለን
course_barriers-wrong_level = እቲ ኮርስ ኣዝዩ ቀሊል ወይ ኣዝዩ ከቢድ እዩ
course_barriers-not_informed = እንታይ ኮርስ ከም ዘሎ ኣይፈልጥን
course_barriers-no_internet = ኢንተርነት የብለይን
course_barriers-nothing = ዋላ ሓንቲ

urgent_needs-housing = መንበሪ ቦታ
urgent_needs-food = መግቢ
urgent_needs-money = ገንዘብ
urgent_needs-doctor = ሓኪም
urgent_needs-medicine = መድሃኒት
urgent_needs-safety = ውሕስነት
urgent_needs-clothes = ክዳን
urgent_needs-furniture = ኣቕሑ ገዛ
urgent_needs-school = ቤት ትምህርቲ ወይ መዋእለ ህጻናት
urgent_needs-work = ስራሕ
urgent_needs-papers = ወረቓቕቲ

papers-national_id = ቁጽሪ መንነት (fødselsnummer) ወይ D-nummer
papers-residence_card = ካርድ መንበሪ ፍቓድ (oppholdskort)
papers-bank_account = ሕሳብ ባንክ (bankkonto)
papers-electronic_id = ኣብ ኢንተርነት መእተዊ፣ ንኣብነት BankID
papers-regular_doctor = ቀዋሚ ሓኪም (fastlege)
papers-tax_card = ካርድ ግብሪ (skattekort)
papers-nothing = ዋላ ሓንቲ

internet-home = እወ፣ ኣብ ገዛ
internet-phone_only = እወ፣ ግን ብተሌፎን ጥራይ
internet-elsewhere = ኣብ ካልእ ቦታ ጥራይ
internet-none = ኣይፋል

online_alone-alone = እወ፣ በይነይ
online_alone-with_help = እወ፣ ብሓገዝ
online_alone-not_yet = ክሳብ ሕጂ ኣይፋል

knows_someone-several = እወ፣ ምስ ብዙሓት
knows_someone-one = እወ፣ ምስ ሓደ
knows_someone-none = ክሳብ ሕጂ ኣይፋል

next_topics-competence = እቲ ዝኽእሎ ነገር
next_topics-housing = ገዛ
next_topics-network = ኣዕሩኽን ትርፊ ግዜን
next_topics-stay_or_move = ኣብዚ ምንባር ወይ ምግዓዝ
next_topics-norwegian = ቋንቋ ኖርወይ
next_topics-children = ደቅና
next_topics-work = ስራሕ
