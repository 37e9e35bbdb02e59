### status: draft

follow-up-title = ናይ ምክትታል ዝርርብ
follow-up-about = ሕጂ ናብራ ኣብዚ ከመይ ከም ዘሎ፣ እንታይ ከም ዝተቐየረ፣ ከምኡውን ኣብ ምንታይ ከም ዝተሰማማዕና።

## Opening

follow-up-greeting = ሎሚ፣ ሕጂ ኣብዚ ከመይ ከም ዘለኹም ክሰምዕ እደሊ።
follow-up-follow_up_round = እዚ ሰብ እዚ ኣብዚ ንኽንደይ ግዜ ነቢሩ?
    .required = እዚ ኣየናይ ምክትታል ምዃኑ ምረጹ።

## Since last time

follow-up-since_last = ካብ ዝሓለፈ ግዜ ክሳብ ሕጂ
follow-up-changes = ካብ ናይ ዝሓለፈ ግዜ ዝርርብና እንታይ ተቐይሩ?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
follow-up-changes_words = እዚ ንዓኹም እንታይ ማለት እዩ?
follow-up-life_now = ካብ ዝሓለፈ ግዜ ናብራ ኣብዚ ሓይሹ ድዩ ወይስ ከፊኡ?

## What was agreed

follow-up-agreed = ዝተሰማማዕናሉ
follow-up-promises_kept = ነቲ ዝተሰማማዕናሉ ጌርናዮ ዶ?
follow-up-promises_missing = ክሳብ ሕጂ ዝተረፈ እንታይ ኣሎ?
follow-up-actions_reviewed = ንኹሉ ዘይተዛዘመ ስጉምቲ ርኢኹምዎ ዶ?
    .warning = ዘይተዛዘመ ስጉምቲ ኣሎ። ሕጂ ክትርእይዎ ትደልዩ ዲኹም?

## Seen, taken care of, being somebody

follow-up-being_somebody = ኣብ መንጎ ሰባት ዘለኩም ቦታ
follow-up-taken_care_of = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ከድልየኒ ከሎ ኣብዚ ዝሕግዘኒ ሰብ ኣሎ።»
follow-up-is_somebody = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ኣነ ዝገብሮ ነገር ኣብዚ ንኻልኦት ኣገዳሲ እዩ።»
follow-up-together = ኣብዚ ኣብ ጎረቤት ሰባት ጥራይ ዲኹም እትነብሩ ወይስ ምስኦም ብሓባር?
    .hint = ኣብ ጎረቤት ጥራይ ምንባር ማለት፣ ኣብ ቀረባ እናነበርኩም ብሓባር ውሑድ ነገር ምግባር እዩ።

## The place

follow-up-place = እዚ ቦታ

## Four things to watch

follow-up-watch = ብዙሕ ኣገዳሲ ክኸውን ዝኽእል ነገር
follow-up-children_education = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ደቅና ዝደልይዎ ትምህርቲ ኣብዚ ክረኽቡ ይኽእሉ።»
follow-up-local_work = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ኣብዚ ንዓይ ዝኸውን ስራሕ ኣሎ።»
follow-up-origin_matters = ኣብታ ካብኣ ዝመጻእኩም ሃገር ዘጋጥም ነገር መደብኩም ክቕይሮ ይኽእል ድዩ?
    .hint = እወ ወይ ኣይፋል ጥራይ ክትብሉ ትኽእሉ ኢኹም።

## Rules and forms

follow-up-rules = ሕግታትን ቅጥዕታትን
follow-up-was_stopped = ሓደ ሕጊ ወይ ቅጥዒ (skjema) ዓንቂፉኩም ዶ?
    .hint = ቅጥዒ ክትመልእዎ ዘለኩም ወረቐት እዩ።
follow-up-stopped_by = ብዛዕባ ምንታይ ነይሩ?
follow-up-stopped_words = እንታይ ዓይነት ሕጊ ወይ ቅጥዒ ነይሩ?
follow-up-stopped_solved = ሕጂ ተፈቲሑ ዶ?
follow-up-rental_trouble = ገዛ ክትደልዩ ከለኹም፣ ሕማቕ ዝገበረልኩም ሰብ ነይሩ ዶ?

## Ahead

follow-up-ahead = ዝመጽእ ግዜ
follow-up-talk_about_staying = ብዛዕባ ኣብዚ ምንባር ወይ ምግዓዝ ዝያዳ ክትዛረቡ ትደልዩ ዲኹም?

## Good words

follow-up-good_words = ጽቡቕ ነገር
follow-up-good_here = ኣብዚ ንዓኹም እንታይ ጽቡቕ ነይሩ?
    .hint = ኣይምልስን ክትብሉ እውን ትኽእሉ ኢኹም።
follow-up-month_consent = ብዛዕባኹም «ናይ ወርሒ ሓድሽ ተቐማጣይ» (Månedens tilflytter) ኢልና ክንጽሕፍ ንኽእል ዶ?
    .hint = ሓድሽ ተቐማጣይ ማለት ናብዚ ዝገዓዘ ሰብ እዩ። ሕጂ ወይ ድሓር ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
follow-up-month = ብዛዕባኹም እንጽሕፎ
follow-up-month_facts = ብዛዕባኹም እንታይ ክንጽሕፍ ንኽእል?
follow-up-month_words = ኣብዚ ንዘለዉ ሰባት ባዕልኹም እንታይ ክትብልዎም ትደልዩ?
follow-up-month_channels = ኣበይ ከነርእዮ ንኽእል?

## End

follow-up-action-urgent_help = ኣብ ህጹጽ ጉዳይ ምሕጋዝ
follow-up-action-keep_promises = ካብ ዝሓለፈ ግዜ ዝተረፈ ምግባር፣ ነቲ ሰብ ድማ ምሕባር
follow-up-action-solve_rule = ናይቲ ሕጊ ወይ ቅጥዒ ጉዳይ ምጽራይ፣ መልሲ ድማ ምሃብ
follow-up-action-report_rule = ብዛዕባ ንሰባት ዝዓንቅፍ ሕጊ ንሓላፊ ምሕባር
follow-up-action-rental_talk = ብዛዕባ ኣብ ክራይ ገዛ ዘጋጠመ ነገር ምዝርራብ
follow-up-action-norwegian_course = ዝሰማማዕ ኮርስ ቋንቋ ኖርወይ ምርካብ
follow-up-action-stay_or_move_talk = ብዛዕባ ኣብዚ ምንባር ወይ ምግዓዝ ምዝርራብ
follow-up-action-common_causes = ብዙሓት ሰባት ክግዕዙ ክሓስቡ ከለዉ፣ ናይ ሓባር ምኽንያት ምድላይ
follow-up-action-school_talk = ምስ ቤት ትምህርቲ ወይ መዋእለ ህጻናት ቆጸራ ምሓዝ
follow-up-action-map_competence = እቲ ክእለት ኣበይ ከም ዝጠቅም ምጽራይ
follow-up-action-recognition = ትምህርቲ ኣብ ኖርወይ ተቐባልነት ክረክብ ምምልካት
follow-up-action-meet_employer = ምስ ኣስራሒ ቆጸራ ምሓዝ
follow-up-action-housing_talk = ብዛዕባ ገዛ፣ ልቓሕ መግዝኢ ገዛ (startlån) ከምኡውን ሓገዝ ወጻኢታት ገዛ (bostøtte) ምዝርራብ
follow-up-action-introduce_association = ነቲ ሰብ ክዕድሞ ንዝኽእል ማሕበር ምሕባር
follow-up-action-find_buddy = ወለንታዊ መሓዛ (fadder) ምርካብ
follow-up-action-ask_new_municipality = ብዛዕባ መደብ፣ ገዛን ቤት ትምህርትን ንሓድሽ ኮሙነ ብጽሑፍ ምሕታት
follow-up-action-write_quote = ዝተባህለ ቃል ምጽሓፍ፣ እቲ ሰብ ድማ ክሰማምዓሉ ምሕታት
follow-up-action-write_month = ንድፊ «ናይ ወርሒ ሓድሽ ተቐማጣይ» (Månedens tilflytter) ምጽሓፍ፣ እቲ ሰብ ድማ ክሰማምዓሉ ምሕታት
follow-up-action-own_step = እቲ ሰብ ባዕሉ ቅድም ክገብሮ ዝደለዮ ነገር ምግባር
follow-up-action-give_copy = ቅዳሕ ናይ መልስታት ነቲ ሰብ ምሃብ
follow-up-action-better_interpreter = ንዝቕጽል ዝርርብ ካልእ ኣስተርጓሚ ምርካብ

## Choices

follow_up_rounds-3 = ሰለስተ ወርሒ ኣቢሉ
follow_up_rounds-12 = ሓደ ዓመት ኣቢሉ
follow_up_rounds-24 = ክልተ ዓመት ኣቢሉ
follow_up_rounds-48 = ኣርባዕተ ዓመት ኣቢሉ
follow_up_rounds-other = ካልእ ግዜ

changes-home = ገዛ
changes-work = ስራሕ
changes-hours = ክንደይ ከም ዝሰርሕ
changes-school = ቤት ትምህርቲ ወይ ኮርስ
changes-norwegian = ቋንቋ ኖርወይ ዝያዳ እኽእል
changes-family = ምሳይ ዝነብሩ ሰባት
changes-permit = ኣብ ኖርወይ መንበሪ ፍቓደይ
changes-friends = ኣብዚ ዝፈልጦም ሰባት
changes-association = ኣባል ማሕበር (lag) ኮይነ
changes-nothing = ዋላ ሓንቲ

life_now-better = ሓይሹ
life_now-same = ከም ቀደሙ
life_now-mixed = ገሊኡ ሓይሹ፣ ገሊኡ ከፊኡ
life_now-worse = ከፊኡ

promises_kept-all = እወ፣ ኩሉ
promises_kept-some = ገሊኡ
promises_kept-none = ኣይፋል
promises_kept-nothing_agreed = ኣብ ዝኾነ ነገር ኣይተሰማማዕናን

together5-1 = ኣብ ጎረቤት ጥራይ
together5-2 = መብዛሕትኡ ኣብ ጎረቤት
together5-3 = ኣብ መንጎ
together5-4 = መብዛሕትኡ ብሓባር
together5-5 = ብሓባር

stopped_by-permit = ኣብ ኖርወይ መንበሪ ፍቓድ
stopped_by-id_number = ቁጽሪ መንነት (fødselsnummer) ወይ D-nummer
stopped_by-bank = ባንክን ናብ ኢንተርነት ምእታውን
stopped_by-tax = ግብሪ
stopped_by-benefits = ካብ Nav ወይ ካብ ኮሙነ ዝወሃብ ገንዘብ
stopped_by-recognition = ተቐባልነት ትምህርቲ
stopped_by-licence = መዘወሪ ፍቓድ (førerkort)
stopped_by-loan = ንገዛ ዝኸውን ልቓሕ
stopped_by-school_place = ቤት ትምህርቲ ወይ መዋእለ ህጻናት
stopped_by-doctor = ሓኪም
stopped_by-work = ስራሕ
stopped_by-rent = ገዛ ምክራይ

month_facts-first_name = ስመይ
month_facts-picture = ስእለይ
month_facts-work = ስራሐይ
month_facts-interests = ምግባሩ ዝፈትዎ ነገር
month_facts-languages = ዝኽእሎም ቋንቋታት
month_facts-own_words = ናይ ባዕለይ ቃላት
