### status: draft

move-out-title = ብዛዕባ ካብዚ ምግዓዝ ዝርርብ
move-out-about = ብዛዕባ ምግዓዝ፦ ምኽንያቱ እንታይ ምዃኑን ካብኡ እንታይ ክንመሃር ከም እንኽእልን።

## Opening

move-out-greeting = ሎሚ ብዛዕባ ምግዓዝኩም ክንዛረብ ኢና።
move-out-learn = ካብቲ እትብልዎ ክንመሃር ንደሊ።
move-out-neutral = ምርጫ ናታትኩም እዩ። ኣነ ክቕይሮ ኣይፍትንን እየ።

## The move

move-out-moving = ምግዓዝ
move-out-moved = ድሮ ግዒዝኩም ዲኹም?
move-out-move_month = መዓስ ክትግዕዙ ኢኹም?
    .hint = ወርሕን ዓመትን ጥራይ እዩ ዘድልየና።
    .constraint = ነዚ ወርሒ እዚ ወይ ድሒሩ ዝመጽእ ወርሒ ምረጹ።
    .warning = ክሳብ ሽዑ ልዕሊ ሓደ ዓመት ኣሎ። ልክዕ ድዩ?
move-out-moved_month = መዓስ ግዒዝኩም?
    .hint = ወርሕን ዓመትን ጥራይ እዩ ዘድልየና።
    .constraint = ገና ዘይመጸ ወርሒ ክኸውን ኣይክእልን።
    .warning = ልዕሊ ክልተ ዓመት ኮይኑ። ልክዕ ድዩ?
move-out-decided = ክትግዕዙ ከም እትደልዩ ርግጽ ድዩ?
move-out-decider = መን እዩ ወሲንዎ?
move-out-own_choice = ምግዓዝ ናይ ባዕልኹም ምርጫ ድዩ?
move-out-who_moves = ምሳኹም ዝነብሩ ኩሎም ድዮም ዝግዕዙ?
move-out-group_move = እትፈልጥዎም ካልኦት ሰባት ብሓደ ግዜ ክግዕዙ ድዮም?
move-out-group_reason = ንሳቶም ንምግዓዝ ሓደ ዓይነት ምኽንያት ድዩ ዘለዎም?
move-out-group_place = ናብቲ ንስኹም እትግዕዝዎ ቦታ ድዮም ዝግዕዙ?

## Reasons

move-out-reasons = ምኽንያታት
move-out-how_it_came = ብዛዕባ ዝወሰንኩምዎ ምርጫ ንገሩኒ።
    .hint = ብዙሕ ወይ ውሑድ ክትነግሩኒ ትኽእሉ ኢኹም። ኣይፋል ክትብሉ እውን ትኽእሉ ኢኹም።
move-out-which_reasons = ንምግዓዝ ዘለኩም ምኽንያታት እንታይ እዮም?
move-out-weighs_most = ካብዚኣቶም ብዝያዳ ኣገደስቲ ኣየኖት እዮም?
    .hint = ክሳብ ሰለስተ ክትመርጹ ትኽእሉ ኢኹም።
    .constraint = ካብ ሰለስተ ንላዕሊ ኣይትምረጹ።
move-out-here_or_there = እቶም ምኽንያታት ብዝያዳ ብዛዕባ እዚ ቦታ ድዮም ወይስ ብዛዕባ እቲ ቦታ?
move-out-would_change = እንታይ እንተ ዝነበር፣ ኣብዚ ክትነብሩ ምመረጽኩም?
    .hint = ዋላ ሓንቲ ክትብሉ እውን ትኽእሉ ኢኹም።
move-out-would_help = ካብዚኣቶም ክሕግዝ ዝኽእል ዝነበረ ኣየናይ እዩ?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
move-out-talked_before = ብዛዕባ ኣብዚ ምንባር ወይ ምግዓዝ ቅድሚ ሕጂ ምሳኹም ተዛሪብና ዶ?
move-out-good_here = ኣብዚ ምንባር እንታይ ጽቡቕ ነይርዎ?

## The new place

move-out-new_place = ሓድሽ ቦታ
move-out-destination = ናብ ከመይ ዝበለ ቦታ ትግዕዙ?
move-out-destination_municipality = እቲ ሓድሽ ኮሙነ ስሙ መን ይበሃል?
    .hint = ኮሙነ (kommune) ናይ ገዛእ ርእሱ ምምሕዳር ዘለዎ ቦታ እዩ።
    .warning = እዚ ናይዚ ቦታ እዚ ኮሙነ እዩ። ልክዕ ድዩ?
move-out-looks_forward = ኣብቲ ሓድሽ ቦታ ብሓጎስ እትጽበይዎ እንታይ እዩ?
move-out-certain_there = ብዛዕባ እቲ ሓድሽ ቦታ ብርግጽ እትፈልጥዎ እንታይ እዩ?
    .hint = ስምምዕ ዝተገብረሉ ንገሩና።
    .constraint = «ክሳብ ሕጂ ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
move-out-as_expected = ከምቲ ዝተጸበኹምዎ ኮይኑ ዶ?

## Rights

move-out-rights = ክትግዕዙ ከለኹም ዘለኩም መሰላት
move-out-loses_right = ክትግዕዙ ከለኹም እትስእንዎ መሰል ኣሎ ዶ?
move-out-lost_rights = እንታይ ትስእኑ?

## Handover

move-out-handover = ምድላው
move-out-arranged = እንታይ ኣዳሊኹም?
    .constraint = «ክሳብ ሕጂ ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
move-out-checklist_home = ከተዳልውዎ ዘለኩም ነገራት ዝሓዘ ዝርዝር ትደልዩ ዲኹም?
move-out-handover_wish = ከም እትመጹ ንሓድሽ ኮሙነ ክንነግሮም ንኽእል ዶ?
    .hint = ባዕልኹም ክትነግርዎም እውን ትኽእሉ ኢኹም።
move-out-handover_what = እንታይ ክንነግሮም ንኽእል?

## Later

move-out-later = ካብኡ ንደሓር ዘሎ ግዜ
move-out-contact_wish = ድሕሪ ሽዱሽተ ኣዋርሕ ክንድውለልኩም ወይ ክንጽሕፈልኩም ንኽእል ዶ?
    .hint = ከመይ ከም ዘለኹም ንሓትት። ሕጂ እወ ኢልኩም፣ ድሓር ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
move-out-contact_by = ብኸመይ ክንረኽበኩም ንኽእል?
move-out-contact_where = እንጥቀመሉ ቁጽሪ ወይ ኣድራሻ እንታይ እዩ?
move-out-come_back = ድሓር ናብዚ ተመሊስኩም ክትግዕዙ ትኽእሉ ትኾኑ ዶ?
move-out-come_back_if = ሽዑ ኣብዚ እንታይ ዝተፈልየ ክኸውን ኣለዎ?

move-out-action-stay_or_move_talk = ዝኾነ ውሳነ ቅድሚ ምውሳን፣ «ኣብዚ ምንባር ወይ ምግዓዝ» ዝብል ዝርርብ ምግባር
move-out-action-private_talk = ነቲ ሰብ ናይ በይኑ ዝርርብ ምቕራብ
move-out-action-common_causes = ብዙሓት ሰባት ብሓደ ግዜ ክግዕዙ ከለዉ፣ ናይ ሓባር ምኽንያት ምድላይ
move-out-action-check_rights = ድሕሪ ምግዓዝ እንታይ መሰላት ከም ዘለዉ ምጽራይ
move-out-action-ask_new_municipality = ብዛዕባ መላለዪ መደብ (introduksjonsprogram) ንሓድሽ ኮሙነ ብጽሑፍ ምሕታት
move-out-action-report_move = ምግዓዝ ንቤት ጽሕፈት ግብሪ (Skatteetaten) ምሕባር
move-out-action-give_checklist = ክዳለው ዘለዎ ነገራት ዝሓዘ ዝርዝር ነቲ ሰብ ምሃብ
move-out-action-tell_new_municipality = እቲ ሰብ እወ ዝበለሉ ነገር ንሓድሽ ኮሙነ ምንጋር
move-out-action-contact_later = እቲ ሰብ ኣብቲ ሓድሽ ቦታ ከመይ ከም ዘሎ ምሕታት
move-out-action-use_what_we_learned = ዝተፈልየ ክኸውን ዝኽእል ዝነበረ ነገር ብዘይ ስም ንኮሙነ ምሕባር
move-out-action-write_quote = ዝተባህለ ቃል ምጽሓፍ፣ እቲ ሰብ ድማ ክሰማምዓሉ ምሕታት
move-out-action-give_copy = ቅዳሕ ናይ መልስታት ነቲ ሰብ ምሃብ
move-out-action-better_interpreter = ንዝቕጽል ዝርርብ ካልእ ኣስተርጓሚ ምርካብ

## Choices

own_choice-yes = እወ
own_choice-partly = ብኸፊል
own_choice-no = ኣይፋል

who_moves-all = እወ፣ ኩሎም
who_moves-some = ኣይፋል፣ ገሊኦም ኣብዚ ይተርፉ

group_move-nobody = ኣይፋል፣ ማንም የለን
group_move-one = እወ፣ ሓደ ስድራቤት ወይ ሓደ ሰብ
group_move-several = እወ፣ ብዙሓት
group_move-unclear = ንጹር ኣይኮነን

here_or_there-here = ብዝያዳ ብዛዕባ እዚ ቦታ
here_or_there-there = ብዝያዳ ብዛዕባ እቲ ቦታ
here_or_there-both = ብዛዕባ ክልቲኡ ቦታ

would_help-work = ስራሕ
would_help-competence = ነቲ ዝኽእሎ ነገር ምጥቃም
would_help-recognition = ትምህርተይ ኣብ ኖርወይ ተቐባልነት ክረክብ
would_help-norwegian = ቋንቋ ኖርወይ ዝያዳ ምምሃር
would_help-housing = ዝሓሸ ገዛ
would_help-school = ንደቅና ቤት ትምህርትን መዋእለ ህጻናትን
would_help-friends = ዝያዳ ሰባት ምፍላጥ
would_help-transport = ኣውቶቡስ ወይ መኪና
would_help-doctor = ሓኪምን ኣገልግሎት ጥዕናን
would_help-heard = ኮሙነ ክሰምዓኒ
would_help-nothing = ዋላ ሓንቲ

certain_there-work = ስራሕ
certain_there-housing = መንበሪ ቦታ
certain_there-school = ንደቅና ቤት ትምህርቲ ወይ መዋእለ ህጻናት
certain_there-family = ስድራቤት ኣብኡ ትነብር
certain_there-people = ኣብኡ ሰባት እፈልጥ
certain_there-municipality = ኣብኡ ዘሎ ኮሙነ መልሲ ሂቡኒ
certain_there-nothing = ክሳብ ሕጂ ዋላ ሓንቲ

lost_rights-programme = መላለዪ መደብ (introduksjonsprogram)
lost_rights-benefit = ናይ መላለዪ መደብ ገንዘብ (introduksjonsstønad)
lost_rights-norwegian = ብነጻ ኮርስ ቋንቋ ኖርወይ
lost_rights-housing_help = ንገዛ ዝኸውን ሓገዝ
lost_rights-practice = ስራሕ ናይ ምፍታን ዕድል (arbeidspraksis)
lost_rights-kindergarten = ኣብ መዋእለ ህጻናት ቦታ
lost_rights-local_offer = ኣብዚ ኮሙነ እዚ ጥራይ ዘሎ ነገር

arranged-reported_move = ምግዓዝ ሓቢረ
arranged-ended_rent = ውዕል ክራይ ኣቋሪጸ
arranged-electricity = ኤለክትሪክን ኢንተርነትን
arranged-school = ቤት ትምህርቲ ወይ መዋእለ ህጻናት
arranged-doctor = ሓድሽ ሓኪም
arranged-mail = ንደብዳበታት ሓድሽ ኣድራሻ
arranged-deposit = ናይ ትሕጃ (depositum) ገንዘብ
arranged-nothing = ክሳብ ሕጂ ዋላ ሓንቲ

handover_what-contact = ብኸመይ ከም ዝረኽቡኒ
handover_what-programme = ኣብ መላለዪ መደብ (introduksjonsprogram) ከም ዘለኹ
handover_what-norwegian = ቋንቋ ኖርወይ ክሳብ ክንደይ ከም ዝኽእል
handover_what-competence = ካብ ትምህርትን ስራሕን ዝኽእሎ ነገር
handover_what-housing = ገዛ ከም ዘድልየኒ
handover_what-school = ደቅና ኣብ ቤት ትምህርቲ ወይ መዋእለ ህጻናት ቦታ ከም ዘድልዮም
