### status: draft

### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = መእተዊ
talk-conversation_language = ሎሚ ብኣየናይ ቋንቋ ክትዛረቡ ትደልዩ?
    .required = ሎሚ እትጥቀምሉ ቋንቋ ምረጹ።
talk-interpreter_mode = ሎሚ ኣስተርጓሚ ብኸመይ እዩ ምሳና ዘሎ?
    .warning = ዝርርብ ብቋንቋ ኖርወይ ኣይኮነን፣ ኣስተርጓሚ ድማ የለን። ንሓድሕድኩም ብዝኣክል ትረዳድኡ ዲኹም?
    .required = ኣስተርጓሚ ብኸመይ ከም ዘሎ ምረጹ። ወይ ብዘይ ኣስተርጓሚ ትዛረቡ ከም ዘለኹም ምረጹ።
talk-interpreter_register = ኣስተርጓሚ ኣብ ሃገራዊ መዝገብ ኣስተርጐምቲ (Nasjonalt tolkeregister) ኣየናይ ደረጃ ኣለዎ?
    .required = ደረጃ ምረጹ። ኣስተርጓሚ ኣብቲ መዝገብ እንተ ዘየለ፣ ከምኡ ምረጹ። ምኽንያቱ ድማ ጽሓፉ።
talk-interpreter_reason = ስለምንታይ ኣብቲ መዝገብ ዘየለ ኣስተርጓሚ ትጥቀሙ ኣለኹም?
    .required = ምኽንያቱ ብሓጺር ጽሓፉ።
talk-interpreter_confidential = እቶም ኣስተርጓሚ ምስጢር ናይ ምሕላው ግዴታ ኣለዎም። ንሕና እንዛረቦ ንኻልኦት ኣይነግሩን እዮም።
talk-interpreter_understood = እቲ ትርጉም ጽቡቕ ጌሩ ይርድኣኩም ዶ?
    .warning = ክትቅጽሉ ብዝኣክል ትረዳድኡ ዲኹም?
talk-record = እትምልስዎ ክጽሕፎ እየ። ቅዳሕ ክትወስዱ ትኽእሉ ኢኹም።
talk-record_readers = መልስታትኩም ከነንብብ እንኽእል፣ ንሕና እንሕግዘኩም ጥራይ ኢና።
talk-may_skip = ኣየናይ ሕቶ ከም እትምልሱ ባዕልኹም ትመርጹ። ከተዕርፉ ወይ ደው ከተብሉ ትኽእሉ ኢኹም።
talk-begin = ሕጂ እንተ ጀመርና ጽቡቕ ድዩ?
    .warning = ዝርርብ ኣብ ካልእ መዓልቲ ክትገብርዎ ትመርጹ ዲኹም?

## Household

talk-others_in_household = ምስ ክንደይ ካልኦት ሰባት ሓቢርኩም ትነብሩ?
    .hint = በይንኹም ትነብሩ እንተ ኾይንኩም፣ 0 ጽሓፉ።
    .constraint = ካብ 0 ክሳብ 20 ዘሎ ቁጽሪ ጽሓፉ።
    .warning = ብዙሕ ሰብ እዩ። እቲ ቁጽሪ ልክዕ ድዩ?
talk-member = ምሳኹም ዝነብር ሰብ
talk-relation = እዚ ሰብ እዚ ንዓኹም እንታይኩም እዩ?

## End

talk-next_steps = ካብ ሕጂ ንደሓር እንገብሮ
talk-own_question = ንዓይ እንታይ ክትሓቱኒ ትደልዩ?
talk-own_question_answer = እንታይ መልሲ ሂብኩም?
talk-next_meeting_place = ዝቕጽል ግዜ ኣበይ ክንራኸብ ትደልዩ?
talk-next_meeting = ዝቕጽል ግዜ መዓስ ንራኸብ?
    .constraint = እቲ ዕለት ሎሚ ወይ ድሕሪ ሎሚ ክኸውን ኣለዎ።
    .warning = ክሳብ እቲ ዕለት ልዕሊ ሓደ ዓመት ኣሎ። ልክዕ ድዩ?
talk-copy_home = ቅዳሕ ናይ መልስታትኩም ናብ ገዛ ክትወስዱ ትደልዩ ዲኹም?
talk-interpreting_worked = እቲ ትርጉም ጽቡቕ ነይሩ ዶ?
talk-consultant_note = ነዚ ሰብ እዚ ድሒሩ ዝሕግዝ ሰራሕተኛ እንታይ ክፈልጥ ኣለዎ?
talk-thanks = ስለ ዝተዘራረብና የቐንየለይ። እትብልዎ ነገር ንኮሙነ ኣገዳሲ እዩ።
