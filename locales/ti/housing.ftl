### status: draft

housing-title = ገዛ
housing-about = ብዛዕባ ሕጂ ዘሎ ገዛን ብዛዕባ ናይ ባዕልኹም ገዛ ምውናንን። ብዛዕባ ልቓሕ መግዝኢ ገዛ (startlån) ከምኡውን ሓገዝ ወጻኢታት ገዛ (bostøtte)።

## Opening

housing-greeting = ሎሚ ብዛዕባ ገዛኹምን ምንዮትኩምን ክሰምዕ እደሊ።

## The home now

housing-home_now = ሕጂ ዘሎ ገዛ
housing-tenure = እትነብርሉ ገዛ ናይ ባዕልኹም ድዩ ወይስ ተኻሪኹምዎ?
housing-children_at_home = ምሳኹም ዝነብሩ ቆልዑ ኣለዉ ዶ?
housing-bedrooms = መደቀሲ ዝኸውን ክንደይ ክፍሊ ኣለኩም?
    .constraint = ካብ 0 ክሳብ 20 ዘሎ ቁጽሪ ጽሓፉ።
    .warning = ብዙሕ ክፍሊ እዩ። እቲ ቁጽሪ ልክዕ ድዩ?
housing-cost = ንገዛ ወርሓዊ ክንደይ ክሮነር ትኸፍሉ?
    .hint = ክራይ ወይ ልቓሕ ክኸውን ይኽእል።
    .constraint = ወርሓዊ ክፍሊት ብክሮነር ጽሓፉ፣ ካብ 0 ክሳብ 200 000።
    .warning = እዚ ንሓደ ወርሒ ብዙሕ ወይ ውሑድ እዩ። እቲ ቁጽሪ ልክዕ ድዩ?
housing-power_extra = ኤለክትሪክ ብፍሉይ ክትከፍሉ ኣለኩም ዶ?
housing-contract = ናይ ክራይ ጽሑፍ ውዕል ኣለኩም ዶ?
    .hint = ብቋንቋ ኖርወይ husleiekontrakt ይበሃል።
housing-contract_ends = እቲ ውዕል ዝውድኣሉ ዕለት ኣለዎ ዶ?
housing-contract_end = እቲ ውዕል መዓስ ይውዳእ?
    .constraint = ድሕሪ ዓመት 2000 ዘሎ ዕለት ጽሓፉ።
    .warning = እቲ ዕለት ሓሊፉ እዩ። እዚ ሰብ እዚ ክሳብ ሕጂ ኣብኡ ይነብር ኣሎ ዶ?
housing-deposit = ትሕጃ ገንዘብ (depositum) ከፊልኩም ዶ?
    .hint = ትሕጃ ገንዘብ ኣብ ፍሉይ ሕሳብ ባንክ ዝቕመጥ ገንዘብ እዩ። እንተ ግዒዝኩም፣ ኩሉ ጽቡቕ እንተ ኾይኑ፣ ይምለሰልኩም።

## How the home suits

housing-suitability = እቲ ገዛ ይሰማምዓኩም ዶ
housing-suitability_intro = ብዛዕባ እትነብርሉ ገዛ ሓጸርቲ ዘረባታት ከንብበልኩም እየ። ንዓኹም ክሳብ ክንደይ ልክዕ ምዃኖም ንገሩኒ።
housing-fits_us = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «እቲ ገዛ ስፍሓቱ እኹል እዩ።»
housing-safe_home = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ኣብ ገዛይ ውሕስነት ይስምዓኒ።»
housing-affordable = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ነቲ ገዛ ክኸፍሎ እኽእል እየ።»
housing-near_enough = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «እቲ ገዛ ናብ ዘድልየኒ ቦታታት ቀረባ እዩ።»
    .hint = ስራሕ፣ ቤት ትምህርቲ፣ ድኳንን ኣውቶቡስን።
housing-children_room = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ደቅና እኹል ቦታ ኣለዎም።»
housing-problems = ኣብቲ ገዛ ብዙሕ ጽቡቕ ዘይኮነ እንታይ እዩ?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
housing-told_landlord = ነቲ ዘካረየኩም ሰብ ነጊርኩምዎ ዶ?
housing-repaired = ዝተገብረ ነገር ኣሎ ዶ?

## Wishes

housing-wishes = እትምነይዎ
housing-good_home = ኣብ ገዛ ንዓኹም ኣገዳሲ እንታይ እዩ?
housing-wants_to_change = ገዛ ክትቅይሩ ትደልዩ ዲኹም?
housing-change_when = መዓስ ክትቅይሩ ትደልዩ?
housing-wants_to_own = ናይ ባዕልኹም ገዛ ክትውንኑ ትምነዩ ዲኹም?
housing-own_means = ናይ ባዕልኹም ገዛ እንተ ሃልዩኩም፣ ንዓኹም ብዝያዳ ኣገዳሲ እንታይ እዩ?
housing-where = ኣበይ ክትነብሩ ብዝያዳ ትደልዩ?
housing-search_barriers = ገዛ ንምርካብ እንታይ የጸግመኩም?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።

## The bank

housing-bank = ናይ ባንክ ልቓሕ
housing-asked_bank = ንገዛ ዝኸውን ልቓሕ ንባንክ ሓቲትኩም ዶ?
housing-bank_answer = እቲ ባንክ እንታይ መሊሱ?
housing-bank_reasons = እቲ ባንክ እንታይ ምኽንያት ሂቡ?
    .constraint = «እቲ ባንክ ምኽንያት ኣይሃበን» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
housing-bank_in_writing = እቲ ባንክ ዝሃበኩም መልሲ ብወረቐት ወይ ብመልእኽቲ ኣለኩም ዶ?

## Startlån and bostøtte

housing-support = ንገዛ ዝኸውን ልቓሕን ሓገዝን
housing-knows_startlan = startlån እንታይ ምዃኑ ትፈልጡ ዲኹም?
housing-knows_bostotte = bostøtte እንታይ ምዃኑ ትፈልጡ ዲኹም?
housing-startlan_is = startlån ገዛ ንምግዛእ ካብ ኮሙነ ዝወሃብ ልቓሕ እዩ። እቲ ገንዘብ ምስ ወለዱ ክትመልስዎ ኣለኩም።
    .hint = ወለድ ማለት ስለ ዝተለቃሕኩም እትኸፍልዎ ገንዘብ እዩ።
housing-startlan_for = ካብ ባንክ እኹል ልቓሕ ንዘይረክብ ሰብ እዩ።
housing-applied_startlan = ንstartlån ኣመልኪትኩም ዶ?
housing-result_startlan = ብዛዕባ startlån እንታይ መልሲ ረኺብኩም?
housing-why_startlan = ብዛዕባ startlån ስለምንታይ ኣይፋል ከም ዝተባህልኩም ትፈልጡ ዲኹም?
housing-help_startlan = ንstartlån ንምምልካት ሓገዝ ትደልዩ ዲኹም?
housing-bostotte_is = bostøtte ካብ መንግስቲ ወርሓዊ ዝወሃብ ገንዘብ እዩ። ኣይትመልስዎን ኢኹም።
housing-bostotte_for = ውሑድ ገንዘብን ክቡር ገዛን ንዘለዎ ሰብ እዩ።
housing-applied_bostotte = ንbostøtte ኣመልኪትኩም ዶ?
housing-result_bostotte = ብዛዕባ bostøtte እንታይ መልሲ ረኺብኩም?
housing-why_bostotte = ብዛዕባ bostøtte ስለምንታይ ኣይፋል ከም ዝተባህልኩም ትፈልጡ ዲኹም?
housing-help_bostotte = ንbostøtte ንምምልካት ሓገዝ ትደልዩ ዲኹም?
housing-sheet_home = ብዛዕባ እዚ ብቋንቋኹም ዝተጻሕፈ ወረቐት ትደልዩ ዲኹም?

## References

housing-references = ብዛዕባኹም ጽቡቕ ቃል ክህቡ ዝኽእሉ ሰባት
housing-has_reference = ኣብዚ ብዛዕባኹም ንኣካራዪ ጽቡቕ ቃል ክህብ ዝኽእል ሰብ ኣሎ ዶ?
    .hint = ኣካራዪ ማለት ገዛ ዘካሪ ሰብ እዩ።
housing-reference_roles = ንሳቶም ንዓኹም እንታይኩም እዮም?
housing-reference_wish = ንሓደ ኣብዚ ዘሎ ሰብ ብዛዕባኹም ጽቡቕ ቃል ክህብ ክንሓቶ ንኽእል ዶ?
    .hint = ሕጂ እወ ኢልኩም፣ ድሓር ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
housing-turned_away = ዘይፍትሓዊ ነገር ዝገበረልኩም ኣካራዪ ኣጋጢሙኩም ዶ?
    .hint = ኣካራዪ ማለት ገዛ ዘካሪ ሰብ እዩ።
housing-incident_talk = ብዛዕባኡ ኣብ ካልእ መዓልቲ ክትነግሩና ትደልዩ ዲኹም?

## End

housing-own_step = ቅድም ባዕልኹም እንታይ ክትገብሩ ትደልዩ?
    .hint = ሓንቲ ንእሽቶ ነገር ትኣክል።

housing-action-give_sheet = ብዛዕባ startlån ከምኡውን bostøtte ብቅኑዕ ቋንቋ ዝተጻሕፈ ወረቐት ነቲ ሰብ ምሃብ
housing-action-explain_startlan = startlån ብህድኣት ዳግማይ ምግላጽ
housing-action-apply_startlan = ንstartlån ኣብ ምምልካት ምሕጋዝ
housing-action-apply_bostotte = ንbostøtte ኣብ ምምልካት ምሕጋዝ
housing-action-look_at_refusal = ነቲ ናይ ኣይፋል መልሲ ብሓባር ምንባብ፣ ጥርዓን ክቐርብ ይከኣል እንተ ኾይኑ ምጽራይ
housing-action-bank_in_writing = ንባንክ መልሱ ብወረቐት ምሕታት
housing-action-find_home = ገዛ ኣብ ምርካብ ምሕጋዝ
housing-action-write_contract = ናይ ክራይ ጽሑፍ ውዕል ኣብ ምርካብ ምሕጋዝ
housing-action-secure_deposit = ትሕጃ ገንዘብ (depositum) ኣብ ፍሉይ ሕሳብ ባንክ ኣብ ምቕማጥ ምሕጋዝ
housing-action-ask_for_repair = ኣብቲ ገዛ ክግበር ዘለዎ ነገር ምሕባር
housing-action-safe_home = እቲ ሰብ ኣብ ገዛኡ ውሕስነት ንክህልዎ እንታይ ከም ዘድሊ ምስምማዕ
housing-action-find_reference = ንኣካራዪ ጽቡቕ ቃል ክህብ ንዝኽእል ሰብ ምሕታት
housing-action-incident_talk = ብዛዕባ ኣብ ክራይ ገዛ ዘጋጠመ ነገር ምዝርራብ
housing-action-own_step = እቲ ሰብ ባዕሉ ቅድም ክገብሮ ዝደለዮ ነገር ምግባር
housing-action-give_copy = ቅዳሕ ናይ መልስታት ነቲ ሰብ ምሃብ
housing-action-better_interpreter = ንዝቕጽል ዝርርብ ካልእ ኣስተርጓሚ ምርካብ

## Choices

deposits-own_account = እወ፣ ኣብ ፍሉይ ሕሳብ ባንክ
deposits-to_landlord = እወ፣ ብቐጥታ ነቲ ዘካረየኒ ሰብ
deposits-guarantee = Nav ወይ ኮሙነ ክኸፍል ተመባጺዑ
deposits-none = ኣይፋል
deposits-unclear = ንጹር ኣይኮነን

home_problems-too_small = ኣዝዩ ጸቢብ እዩ
home_problems-cold = ቆራሪ እዩ
home_problems-damp = ጠሊ ኣለዎ
home_problems-bathroom = መሕጸቢ ክፍሊ ጽቡቕ ኣይኮነን
home_problems-kitchen = ክሽነ ጽቡቕ ኣይኮነን
home_problems-shared_entrance = መእተዊ ምስ ካልኦት ንካፈል
home_problems-broken = ዝተበላሸወ ነገር ኣሎ
home_problems-noise = ብዙሕ ጫውጫውታ ኣሎ
home_problems-no_internet = ኢንተርነት የለን
home_problems-far_away = ርሑቕ እዩ
home_problems-too_expensive = ኣዝዩ ክቡር እዩ
home_problems-nothing = ዋላ ሓንቲ

change_when-now = ብዝተኻእለ ቅልጡፍ
change_when-within_1_year = ኣብ ውሽጢ ሓደ ዓመት
change_when-later = ድሓር

own_means-decide_self = ባዕለይ እውስን
own_means-nobody_can_end_it = ውዕል ከቋርጽ ዝኽእል ሰብ የለን
own_means-children_stay = ደቅና ኣብ ሓደ ቦታ ክነብሩ ይኽእሉ
own_means-savings = ገንዘብ እውህልል
own_means-belong = ኣካል ናይዚ ቦታ እዚ ምዃነይ ይስምዓኒ

home_where-same_area = ኣብቲ ሕጂ ዝነብረሉ ቦታ
home_where-same_municipality = ኣብዚ ኮሙነ እዚ ኣብ ካልእ ቦታ
home_where-other_municipality = ኣብ ካልእ ኮሙነ
home_where-unsure = ርግጸኛ ኣይኮንኩን

search_barriers-few_homes = ኣብዚ ዘሎ ኣባይቲ ውሑድ እዩ
search_barriers-price = ኣዝዩ ክቡር እዩ
search_barriers-no_answer = ኣይምልሱለይን
search_barriers-said_no = ኣይፋል ይብሉኒ
search_barriers-no_reference = ብዛዕባይ ጽቡቕ ቃል ዝህብ ሰብ የብለይን
search_barriers-deposit = ንትሕጃ (depositum) ዝኣክል ገንዘብ የብለይን
search_barriers-no_car = መኪና የብለይን
search_barriers-language = ቋንቋ የጸግም
search_barriers-where_to_look = ኣበይ ከም ዝደሊ ኣይፈልጥን
search_barriers-nothing = ዋላ ሓንቲ

bank_answer-yes = እወ
bank_answer-no = ኣይፋል
bank_answer-waiting = መልሲ እጽበ ኣለኹ

bank_reasons-income = እቶተይ ውሑድ እዩ
bank_reasons-temporary_job = ቀዋሚ ስራሕ የብለይን
bank_reasons-savings = ዘዋህለልክዎ ገንዘብ ውሑድ እዩ
bank_reasons-debt = ካልእ ልቓሕ ኣለኒ
bank_reasons-residence_permit = መንበሪ ፍቓደይ ቀዋሚ ኣይኮነን
bank_reasons-short_time = ኣብ ኖርወይ ንሓጺር ግዜ እየ ነቢረ
bank_reasons-not_told = እቲ ባንክ ምኽንያት ኣይሃበን

knows_scheme-knows = እወ፣ እንታይ ምዃኑ እፈልጥ
knows_scheme-heard = ነቲ ቃል ሰሚዐዮ ኣለኹ
knows_scheme-no = ኣይፋል

application_result-granted = እወ ዝብል መልሲ
application_result-refused = ኣይፋል ዝብል መልሲ
application_result-waiting = መልሲ እጽበ ኣለኹ

reference_roles-employer = ኣስራሒየይ
reference_roles-colleague = ኣብ ስራሕ ዘሎ ሰብ
reference_roles-neighbour = ጎረቤት
reference_roles-former_landlord = ቅድሚ ሕጂ ዘካረየኒ ሰብ
reference_roles-teacher = መምህር
reference_roles-association = ኣብ ማሕበር (lag) ዘሎ ሰብ
reference_roles-buddy = ወለንታዊ መሓዛይ (fadder)
