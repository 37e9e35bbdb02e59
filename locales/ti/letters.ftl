### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }፣ { $municipality }፣ { $today }። { $address } { $phone }
letter-draft = ንኹሉ ናይዚ ደብዳበ እዚ ጽሑፍ፣ ነቲ ቋንቋ ዝኽእል ሰብ ክሳብ ሕጂ ኣይመርመሮን። ንጹር ዘይኮነ ነገር እንተ ሃልዩ፣ ሕተቱና።
letter-dear =
    { $named ->
        [yes] ዝኸበርኩም { $name }
       *[no] ሰላም
    }
letter-questions = ሕቶ ኣለኩም ዶ? ደውሉልና ወይ ናባና ምጹ። እትኣምንዎ ሰብ ምሳኹም ከተምጽኡ ትኽእሉ ኢኹም። ኣስተርጓሚ ንሕና ነምጽእ፣ ንዓኹም ድማ ብነጻ እዩ።
letter-agreed = ዝተሰማማዕናሉ
letter-step = { $what } ({ $who }፣ ክሳብ { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = ኣብዚ ዘሎ ኮርስ ቋንቋ ኖርወይ
letter-nothing-yet = –
letter-thoughts = ናይ ባዕለይ ሓሳብ
letter-compare-what = እንታይ
letter-consent-back = ኣብ ዝኾነ ግዜ ኣይፋል ክትብሉ ትኽእሉ ኢኹም፣ ድሓር እውን። ሽዑ ድሕሪኡ ኣይንጥቀመሉን።

## Welcome (measure 4)

letter-welcome-title = እንቋዕ ብደሓን ናብ { $municipality } መጻእኩም
letter-welcome-help = ንሕና ነዚ እንጽሕፍ፣ ናብዚ ንዝግዕዝ ኩሉ ሰብ ንሕግዝ። ብነጻ እዩ። እትነግሩና ነገር ከነንብቦ እንኽእል፣ ንሕና እንሕግዘኩም ጥራይ ኢና።
letter-welcome-next = ዝቕጽል ግዜ እንራኸበሉ
letter-welcome-contacts = ንመን ክትድውሉ ከም እትኽእሉ
letter-welcome-arenas = ምስ ሰባት መራኸቢ ቦታታት
letter-welcome-associations = ምሳኦም ክትሳተፉ ዝደልዩኹም ማሕበራት (lag)

## Rights and courses (measures 5 and 11)

letter-rights-title = መሰላትኩምን ኮርስ ቋንቋ ኖርወይን
letter-rights-about = ኣብዚ እንታይ መሰል ክህልወኩም ከም ዝኽእል ተጻሒፉ ኣሎ። ርግጽ ዘይኮነ ነገር እንተ ሃልዩ እውን ተጻሒፉ ኣሎ። ሽዑ ምሳኹም ብሓባር ከነጻርዮ ኢና።
letter-rights-local = ኣብዚ ኣብ { $municipality } ዘሎ ኣገልግሎት

## Housing (measure 12)

letter-housing-title = ገዛ፦ ልቓሕ መግዝኢ ገዛ (startlån)፣ ሓገዝ ወጻኢታት ገዛ (bostøtte)
letter-housing-about = እዚ ወረቐት እዚ ገዛ ክካረ ወይ ክውንን ንዝደሊ ሰብ እዩ። ናብ ገዛ ውሰድዎ። እንተ ደሊኹም ንኻልኦት ኣርእይዎም።
letter-housing-papers = ክተመልክቱ ከለኹም ዘድልዩኹም ወረቓቕቲ
letter-housing-paper-income = ናይ ደሞዝ ወረቓቕቲ (lønnsslipp) ወይ ብዛዕባ ወርሓዊ እትረኽብዎ ገንዘብ ዝገልጽ ደብዳበ
letter-housing-paper-tax = ናይ ግብሪ መግለጺኹም (skattemelding)
letter-housing-paper-permit = ኣብ ኖርወይ ክትነብሩ ከም እትኽእሉ ዘርኢ ካርድ (oppholdskort)
letter-housing-paper-contract = ናይ እትካረይዎ ገዛ ውዕል (husleiekontrakt)
letter-housing-paper-bank = እቲ ባንክ ኣይፋል ዝበለሉ ደብዳበ

## The balance sheet (measure 14)

letter-balance-title = ኣብዚ ምንባርን ምግዓዝን
letter-balance-about = እዚ ኣብ ዝርርብና ዝበልኩምዎ እዩ። ኣርባዕቲኡ ክፋላት ማዕረ ኣገዳሲ እዩ። ባዕልኹም ትመርጹ። ክትውስኹ ትኽእሉ፣ ክትድምስሱ እውን ትኽእሉ ኢኹም።
letter-balance-new_place = እቲ ሓድሽ ቦታ
letter-balance-check = ቅድም እትግምትዎ ተጻሒፉ ኣሎ። ብድሕሪኡ ብርግጽ እትፈልጥዎ። ዝጎደለ ነገር ቅድሚ ምምራጽኩም ከተጻርይዎ ትኽእሉ ኢኹም።

## Moving

letter-moving-title = ክትግዕዙ ከለኹም ዘድሊ ዝርዝር
letter-moving-about = እዚ ዝርዝር እዚ ክግዕዝ ንዝሓስብ ወይ ክግዕዝ ንዝወሰነ ሰብ እዩ። ዝተገብረ ነገር ምልክት ግበሩሉ።
letter-moving-before = ቅድሚ ምውሳንኩም
letter-moving-visit = ነቲ ቦታ በጽሕዎ፣ ወይ ኣብኡ ምስ ዝነብር ሰብ ተዘራረቡ
letter-moving-municipality = ሓድሽ ኮሙነ ብምንታይ ክሕግዝ ከም ዝኽእል ሕተቱ
letter-moving-rights = ምሳኹም ዝኸይድ መሰልን እትስእንዎ መሰልን ኣጻርዩ
letter-moving-work = ነቲ እትኽእልዎ ክጥቀሙሉ ይኽእሉ እንተ ኾይኖም ንኣስራሕቲ ሕተቱ
letter-moving-home = ገዛ ርኣዩ፣ ወርሓዊ ክንደይ ከም ዝኽፈሎ ድማ ሕተቱ
letter-moving-school = ኣብ ቤት ትምህርትን መዋእለ ህጻናትን ቦታ ሕተቱ
letter-moving-cost = ክራይ፣ መግብን መጓዓዝያን ምስ ተኸፍለ ክንደይ ከም ዝተርፈኩም ጸብጽቡ
letter-moving-when = ክትግዕዙ ከለኹም
letter-moving-contract = ውዕል ክራይ ኣቋርጹ፣ ትሕጃ ገንዘብ (depositum) ክምለሰልኩም ድማ ሕተቱ
letter-moving-register = ምግዓዝኩም ንFolkeregisteret ሓብሩ
letter-moving-doctor = ቀዋሚ ሓኪም (fastlege) ቀይሩ
letter-moving-papers = ናይ ትምህርቲ ምስክር ወረቐት፣ ናይ ስራሕ ምስክር ወረቐትን ናይ ኮርስ ቋንቋ ኖርወይ ወረቓቕትን ሓዙ
letter-moving-bills = ሓድሽ ኣድራሻኹም ንባንክ፣ ንትካል ኤለክትሪክን ንትካል ተሌፎንን ሓብሩ
letter-moving-after = ድሕሪ ምግዓዝኩም
letter-moving-say_hello = ናብቲ ሓድሽ ኮሙነ ኪዱ፣ መን ምዃንኩም ድማ ንገርዎም
letter-moving-course = ብኡንብኡ ብዛዕባ ኮርስ ቋንቋ ኖርወይ ሕተቱ
letter-moving-come_back = እንተ ተጣዒስኩም፣ ደውሉልና። «ገለ ሰባት ይጣዓሱ፣ ብዙሓት ድማ ይምለሱ።»

## Competence (measure 7)

letter-competence-title = እቲ ዝኽእሎ ነገር
letter-competence-about = እዚ ብዛዕባ ትምህርቲ፣ ስራሕን ቋንቋታትን ዝነገርኩምና እዩ። ስራሕ ክትደልዩ ከለኹም ከተርእይዎ ትኽእሉ ኢኹም። ጌጋ እንተ ሃልዩ፣ ንገሩና።

## The buddy card (measure 9)

letter-buddy-title = ንወለንታዊ መሓዛኹም (fadder) ዝኸውን ካርድ
letter-buddy-about = ወለንታዊ መሓዛ ኣብዚ ዝነብርን ምሳኹም ክላለ ዝደልን ሰብ እዩ። ኣብዚ ካርድ እዚ እወ ዝበልኩምሉ ነገር ጥራይ ኣሎ።
letter-buddy-meeting = ንመጀመርታ ግዜ ክትራኸቡ ከለኹም
letter-buddy-first = ንክልቴኹም ውሕስነት ኣብ ዝስምዓኩም ቦታ ተራኸቡ፣ ንኣብነት ኣብ ደገ ወይ ኣብ ቤተ መጻሕፍቲ
letter-buddy-equal = ክልቴኹም ብዛዕባ ባዕልኹም ንገሩ
letter-buddy-silence = ብዛዕባ ዘሕዝን ነገር ምንጋር ግድን ኣይኮነን

## Newcomer of the month (measure 3)

letter-newcomer-title = ናይ ወርሒ ሓድሽ ተቐማጣይ (Månedens tilflytter)፣ ንድፊ
letter-newcomer-about = እዚ ንድፊ እዩ። ኣብኡ እወ ዝበልኩምሉ ነገር ጥራይ ኣሎ። ንስኹም ኣንቢብኩም ቅድሚ ምውዳእኩም፣ ካልእ ሰብ ኣይርእዮን።
letter-newcomer-name = ስም፦ { $name }
letter-newcomer-picture = ንስእሊ እወ ኢልኩም ኣለኹም። ነቲ ስእሊ ባዕልኹም ምረጹ።

## Quotes (measure 10)

letter-quotes-title = ብዛዕባ ናብራ ኣብዚ ዘለኒ ቃላት
letter-quotes-about = እዚ ናይ ባዕልኹም ቃላት እዩ። እወ ኣብ ዝበልኩምሉ ቦታ ጥራይ፣ ብዘይ ስምኩም ንጥቀመሉ።
