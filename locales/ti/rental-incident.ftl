### status: draft

rental-incident-title = ኣብ ክራይ ገዛ ዘጋጠመ ነገር
rental-incident-about = ሰብ ገዛ ክካረ ክደሊ ከሎ ዘጋጠመ ዘይፍትሓዊ ነገር። ኣብዚ ናይ ማንም ስም ኣይጸሓፍን።

## Opening

rental-incident-greeting = ሎሚ፣ ገዛ ክትካረዩ ክትደልዩ ከለኹም ብዛዕባ ዘጋጠመኩም ነገር ክሰምዕ እደሊ።
    .hint = ሕጂ ተኻሪኹምዎ ብዛዕባ ዘለኹም ገዛ እውን ክኸውን ይኽእል።
rental-incident-no_names = ስምኩም ኣይጽሕፍን እየ። ናይ ካልኦት ስም እውን ኣይጽሕፍን እየ።
rental-incident-counted = ንሕና ከምዚ ዝበለ ጉዳያት ንቖጽር። ሽዑ እቲ ኮሙነ ገለ ክገብር ይኽእል።

## What happened

rental-incident-what = ዘጋጠመ ነገር
rental-incident-happened = መዓስ ኣጋጢሙ?
    .hint = ወርሕን ዓመትን ጥራይ እዩ ዘድልየና።
    .required = እቲ ሰብ ክሳብ ዝዝክሮ፣ ወርሕን ዓመትን ጽሓፉ።
    .constraint = ገና ዘይመጸ ወርሒ ክኸውን ኣይክእልን።
    .warning = ልዕሊ ሰለስተ ዓመት ኮይኑ። እቲ ዓመት ልክዕ ድዩ?
rental-incident-place = እቲ ነገር ዘጋጠመሉ ኮሙነ ስሙ መን ይበሃል?
    .hint = ኮሙነ (kommune) ናይ ገዛእ ርእሱ ምምሕዳር ዘለዎ ቦታ እዩ።
rental-incident-how = ብኸመይ ተራኺብኩም?
    .hint = ንስኹምን እቲ ኣካራይን ማለት እዩ።
rental-incident-kinds = እንታይ ኣጋጢሙ?
    .required = እንተ ወሓደ ሓደ መልሲ ምረጹ። ዝሰማማዕ እንተ ዘየለ፣ «ካልእ» ምረጹ።
rental-incident-words = ብናይ ባዕልኹም ቃላት ንገሩኒ።
rental-incident-said = እንታይ በሉኹም?
    .hint = ዝጸሓፍዎ ነገር እውን ክኸውን ይኽእል።

## Who

rental-incident-who = ዝገበሮ ሰብ
rental-incident-role = ነዚ ዝገበረኩም መን እዩ?
    .hint = ስሙ ኣይትንገሩና። እንታይ ዓይነት ሰብ ምዃኑ ንገሩና።
rental-incident-same_before = ቅድሚ ሕጂ ተመሳሳሊ ነገር ኣጋጢሙኩም ዶ?
rental-incident-witnesses = ዝረኣየ ወይ ዝሰምዐ ካልእ ሰብ ነይሩ ዶ?
rental-incident-witness_roles = ንሳቶም ንዓኹም እንታይኩም እዮም?

## Why

rental-incident-why = ምኽንያቱ ክኸውን ዝኽእል
rental-incident-triggers = ብርእይቶኹም ምኽንያቱ እንታይ ነይሩ?
    .constraint = «ንጹር ኣይኮነን» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
rental-incident-clue = ስለምንታይ ከምኡ ሓሲብኩም?

## Evidence

rental-incident-evidence = ዝሓዝኩምዎ መርትዖ
rental-incident-kept = ነቲ ዘጋጠመ ነገር ዘርኢ እንታይ ኣለኩም?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
rental-incident-keep = ጽቡቕ ጌርኩም ኣቐምጥዎ። እትዝክርዎ ነገር ጽሓፍዎ።

## The law

rental-incident-law = ሕጊ ዝብሎ
rental-incident-law_equal = ኣብ ኖርወይ ኩሉ ሰብ ገዛ ናይ ምክራይ ማዕረ መሰል ኣለዎ።
rental-incident-law_no = ብሰንኪ ካብኣ ዝመጻእኩም ሃገር ኣይፋል ምባል ክልኩል እዩ።
rental-incident-not_decide = መን ቅኑዕ ምዃኑ ክብል ኣይክእልን እየ። ካልኦት ንጉዳይኩም ክርእይዎ ይኽእሉ።

## Help

rental-incident-help = ሕጂ ክትገብርዎ እትደልዩ
rental-incident-has_home = ሕጂ መንበሪ ቦታ ኣለኩም ዶ?
rental-incident-help_wishes = ኣብ ምንታይ ክንሕግዘኩም ትደልዩ?
    .hint = ነቲ ጉዳይ ክትገድፍዎ እውን ትኽእሉ ኢኹም።
    .constraint = «ሕጂ ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
rental-incident-attorney = ኣብዚ ጉዳይ እዚ ኣብ ክንዳኹም ምስ ካልኦት ክንዛረብ ንኽእል ዶ?
    .hint = ከምኡ እንተ ኾይኑ፣ ኣብ ሓደ ወረቐት ትፍርሙ። ብቋንቋ ኖርወይ fullmakt ይበሃል።
rental-incident-attorney_for = ምስ መን ክንዛረብ ንኽእል?
rental-incident-attorney_signed = እቲ ውክልና (fullmakt) ተፈሪሙ ዶ?
rental-incident-raise = ብዛዕባ እዚ ምስ ኣብዚ ገዛ ዘካርዩ ሰባት ክንዛረብ ንኽእል ዶ?
    .hint = መን ምዃንኩም ኣይንነግሮምን ኢና።
rental-incident-case = ቁጽሪ ናይቲ ጉዳይ ክንደይ እዩ?

rental-incident-action-home_tonight = ብኡንብኡ መንበሪ ቦታ ምርካብ
rental-incident-action-safety = እቲ ሰብ ውሕስነት ንክህልዎ እንታይ ከም ዘድሊ ምስምማዕ
rental-incident-action-talk = ብዛዕባ ዘጋጠመ ነገር ካልእ ዝርርብ ምቕራብ
rental-incident-action-ask_ombud = ንሓላዊ መሰል ማዕርነትን ጸረ ኣድልዎን (Likestillings- og diskrimineringsombudet) ምኽሪ ምሕታት
rental-incident-action-contact_landlord = ብውክልና (fullmakt) ምስ ኣካራዪ ምርኻብ
rental-incident-action-complaint = ናብ ናይ ኣድልዎ ጉዳያት ዝርኢ ኣካል (Diskrimineringsnemnda) ጥርዓን ኣብ ምቕራብ ንሰብ ምሕጋዝ
rental-incident-action-police = እቲ ሰብ ምስ ፖሊስ ንክዛረብ ምሕጋዝ
rental-incident-action-find_home = ገዛ ኣብ ምርካብ ምሕጋዝ
rental-incident-action-sign_attorney = ውክልና (fullmakt) ምጽሓፍን ምፍራምን
rental-incident-action-keep_evidence = መልእኽትታት፣ ስእልታትን ወረቓቕትን ምዕቃብ
rental-incident-action-raise_with_landlords = ብዛዕባ ከምዚ ዝበለ ነገር ብዘይ ስም ምስ ኣካረይቲ ምዝርራብ
rental-incident-action-give_copy = ቅዳሕ ናይ መልስታት ነቲ ሰብ ምሃብ
rental-incident-action-better_interpreter = ንዝቕጽል ዝርርብ ካልእ ኣስተርጓሚ ምርካብ

## Choices

incident_ways-advert = ምልክታ (annonse) ኣንቢበ
incident_ways-message = መልእኽቲ ተጻሒሒፍና
incident_ways-phone = ብተሌፎን ተዛሪብና
incident_ways-viewing = ነቲ ገዛ ርእየዮ
incident_ways-in_home = ኣብቲ ገዛ እነብር ነይረ

incident_kinds-no_viewing = ነቲ ገዛ ንምርኣይ ኣይተፈቕደለይን
incident_kinds-no_rent = ንምክራይ ኣይተፈቕደለይን
incident_kinds-said_taken = ተታሒዙ እዩ ኢሎም፣ ግን ነጻ ነይሩ
incident_kinds-higher_price = ካብ ካልኦት ንላዕሊ ክኸፍል ተሓቲተ
incident_kinds-extra_demands = ንኻልኦት ዘይሓተትዎ ነገር ንዓይ ሓቲቶም
incident_kinds-advert_excludes = እቲ ምልክታ ንገሊኦም ሰባት ኣይፈቅድን ነይሩ
incident_kinds-bad_words = ጸያፍ ቃላት ተዛሪቦም
incident_kinds-notice = ካብቲ ገዛ ክወጽእ ተገዲደ
incident_kinds-threat = ኣፈራሪሖምኒ

landlord_roles-private = ገዛ ዘካሪ ውልቀ ሰብ
landlord_roles-company = ገዛ ዘካሪ ትካል
landlord_roles-agent = ደላላ ገዛ (megler)
landlord_roles-caretaker = ነቲ ህንጻ ዝሕሉ ሰብ
landlord_roles-tenant = ኣብኡ ዝነብር ሰብ
landlord_roles-municipality = ኣብ ኮሙነ ዝሰርሕ ሰብ
landlord_roles-unclear = ንጹር ኣይኮነን

witness_roles-adult_family = ኣብ ስድራቤት ዓቢ ሰብ
witness_roles-friend = ዓርኪ ወይ መሓዛ
witness_roles-colleague = ኣብ ስራሕ ዘሎ ሰብ
witness_roles-neighbour = ጎረቤት
witness_roles-interpreter = ኣስተርጓሚ
witness_roles-stranger = ዘይፈልጦ ሰብ

incident_triggers-accent = ኣዘራርባይ
incident_triggers-name = ስመይ
incident_triggers-nationality = ካብኣ ዝመጻእኩ ሃገር
incident_triggers-children = ቆልዑ ስለ ዘለዉኒ
incident_triggers-income = ገንዘብ ካበይ ከም ዝረክብ
incident_triggers-permit = ዓይነት መንበሪ ፍቓደይ
incident_triggers-unclear = ንጹር ኣይኮነን

evidence_kept-messages = መልእኽትታት
evidence_kept-advert = እቲ ምልክታ (annonse)
evidence_kept-photos = ስእልታት
evidence_kept-contract = ጽሑፍ ውዕል
evidence_kept-notes = ባዕለይ ዝጸሓፍክዎ ነገር
evidence_kept-call_list = ኣብ ተሌፎነይ ዘሎ ዝርዝር ጻውዒታት
evidence_kept-nothing = ዋላ ሓንቲ

incident_help-talk = ብዛዕባኡ ዝያዳ ምዝርራብ
incident_help-advice = ሕጊ እንታይ ከም ዝብል ምኽሪ ምርካብ
incident_help-contact_landlord = ንስኻትኩም ምስ ኣካራዪ ክትዛረቡ
incident_help-complaint = ጥርዓን ምቕራብ
incident_help-police = ምስ ፖሊስ ምዝርራብ
incident_help-find_home = ገዛ ምርካብ
incident_help-nothing = ሕጂ ዋላ ሓንቲ

attorney_for-landlord = ኣካራዪ
attorney_for-agent = ደላላ ገዛ (megler)
attorney_for-ombud = ብዛዕባ ሕጊ ምኽሪ ዝህቡ
attorney_for-tribunal = ጥርዓን ዝቕበሉ
attorney_for-police = ፖሊስ
