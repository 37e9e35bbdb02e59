### status: draft

### What is said when a form is taken over from a workbook (XLSForm).

ui-import-done =
    { $file }፦ ተወሲዱ፦ { $questions ->
        [one] { $questions } ሕቶ
       *[other] { $questions } ሕቶታት
    }፣ { $groups ->
        [one] { $groups } ጉጅለ
       *[other] { $groups } ጉጅለታት
    }ን { $choices } ምርጫታት መልስን ብ{ $languages }፤ { $repaired } ተዓርዩ፣ { $left-out } ተገዲፉ። ተጻሒፉ፦
ui-import-repaired = { ui-import-place }፦ ተዓርዩ፦ { $reason }
ui-import-left-out = { ui-import-place }፦ ተገዲፉ፦ { $reason }
ui-import-more =
    { ui-import-place }፦ … ከምዚ ዝበለ { $count ->
        [one] { $count } ካልእ ኣሎ
       *[other] { $count } ካልኦት ኣለዉ
    }፤ --json ንኹሎም የርኢ
# “survey 12, label”, or the sheet's name alone when it is about the whole sheet.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] ፣ { $column }
    }

error-import-web-page = እዚ ገጽ ኢንተርነት እዩ፣ ሰደቓ (spreadsheet) ኣይኮነን።
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = ነቲ ገጽ ብ browser ክፈትዎ፣ ነቲ ቅጥዒ ባዕሉ ድማ ካብኡ ኣውርድዎ።
error-import-no-workbook = እዚ ሰደቓ (spreadsheet) ኣይኮነን፦ .xlsx ኣይኮነን፣ .xls እውን ኣይኮነን።
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = ነቲ ፋይል ብናይ ሰደቓ ፕሮግራም ክፈትዎ፣ ከም .xlsx ድማ ዓቅብዎ።
error-import-too-large = እቲ ፋይል { $megabytes } MB እዩ። እዚ ቅጥዒ ካብ ዝኽእሎ ይበዝሕ (እንተ በዝሐ { $limit })።
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = እቲ ልክዕ ፋይል ምዃኑ ርኣዩ። ስእልታትን ካልኦት ገጻትን ከተውጽኡ ትኽእሉ ኢኹም።
error-import-damaged = እቲ ሰደቓ ክንበብ ኣይክእልን፦ { $cause }
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = ነቲ ፋይል ብናይ ሰደቓ ፕሮግራም ክፈትዎ፣ ብዘይ ምስጢራዊ ቃል ድማ ከም .xlsx ዳግም ዓቅብዎ።
error-import-not-whole = እቲ ፋይል ምሉእ ኣይኮነን፦ ኣብ መንገዲ ተቋሪጹ ወይ ተቐይሩ።
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = እንደገና ኣውርድዎ፣ ወይ ዝገበሮ ሰብ ከም .xlsx ክሰዶ ሕተቱ።
error-import-locked = እቲ ሰደቓ ብምስጢራዊ ቃል ተሸጒሩ ኣሎ።
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = ነቲ ፋይል ብናይ ሰደቓ ፕሮግራም ክፈትዎ፣ ነቲ ምስጢራዊ ቃል ኣልግስዎ፣ ዳግም ድማ ዓቅብዎ።
error-import-too-sparse = ሳንዱቓት ናይቲ ሰደቓ ኣዝዮም ተረሓሒቖም ስለ ዘለዉ፣ ክንበብ ኣይክእልን።
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = ከም .xlsx ዳግም ዓቅብዎ፣ ወይ ነቲ ኣዝዩ ንታሕቲ ወይ ኣዝዩ ንየማን ዘሎ ኣውጽእዎ።
error-import-no-survey = እቲ ሰደቓ «survey» ዝበሃል ገጽ የብሉን።
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = XLSForm ሕቶታቱ ኣብ ገጽ «survey»፣ ምርጫታት መልሲ ድማ ኣብ ገጽ «choices» ኣለዎ።
error-import-nothing-asked = ገጽ «survey» ኣብዚ ክሕተት ዝኽእል ሕቶ የብሉን።
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = ስም ናይቶም ዓንድታት «type»፣ «name»፣ «label» ምዃኑ ርኣዩ።

ui-import-sheet-not-read = እቲ ገጽ ናይ ቅጥዒ ኣካል ኣይኮነን
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } ሳንዱቕ
       *[other] { $cells } ሳንዱቓት
    } ካብቲ ቅጥዒ ዘለዎ ወጻኢ፣ ወይ ንጽሑፍ ኣዝዩ ዓቢ
ui-import-media-column = ስእልታት ወይ ቅዳሓት ድምጺ (ኣብ { $cells } ሳንዱቓት) ኣብ ተርሚናል ክርኣዩ ኣይክእሉን
ui-import-unknown-column = ቅጥዕታት ከምዚ ዓንዲ የብሎምን ({ $cells } ዝተመልኡ ሳንዱቓት)
ui-import-double-column = ከምዚ ዓንዲ ድሮ ኣሎ፤ እቲ ቀዳማይ ይስራሕ
ui-import-unknown-setting = እዚ ምርጫ ኣብዚ ትርጉም የብሉን
ui-import-id-changed = «{ $from }» ስም ቅጥዒ ክኸውን ኣይክእልን፦ ስሙ { $to } እዩ
ui-import-language-taken = ኮድ { $code } ድሮ ናይ ካልእ ዓንዲ እዩ፦ እዚ ከም { $kept } ንበይኑ ይተሓዝ
ui-import-language-unknown = እዚ ቋንቋ ኣይፍለጥን፦ ከም { $kept } ንበይኑ ይተሓዝ፤ ኣየናይ ቋንቋ ምዃኑ ምስ ፈለጥኩም፣ ስም ናይቲ ፎልደር ቀይርዎ
ui-import-language-unnamed = ቋንቋ ዘይብሎም ጽሑፋት ከም { $tag } ተወሲዶም፤ ቋንቋ ኣብቲ ኣርእስቲ ጽሓፉ፣ ንኣብነት label::Français (fr)
ui-import-choice-incomplete = ምርጫ መልሲ ዝርዝርን ስምን ክህልዎ ኣለዎ
ui-import-value-changed = እቲ ዋጋ «{ $from }» ሓደ ቃል ክኸውን ኣለዎ፦ ሕጂ { $to } እዩ፣ ኣብ መግለጺታት እውን
ui-import-value-twice = { $value } ኣብ ዝርዝር { $list } ክልተ ግዜ ኣሎ፦ ክልቲኡ ይርአ
ui-import-list-renamed = «{ $from }» ስም ዝርዝር ክኸውን ኣይክእልን፦ ስሙ { $to } እዩ
ui-import-list-missing = ዝርዝር { $list } ምርጫታት መልሲ የብሉን፦ ክንድኡ መልሲ ይጽሓፍ
ui-import-file-missing = { $file } ኣብ ጎድኒ እቲ ሰደቓ የለን፣ ወይ ሰደቓ ኣይኮነን፦ ክንድኡ መልሲ ይጽሓፍ
ui-import-table-missing = { $file } ኣብ ጎድኒ እቲ ሰደቓ የለን፣ ወይ ሰደቓ ኣይኮነን
ui-import-switched-off = እቲ መስመር ጠፊኡ ኣሎ
ui-import-too-deep = እቲ ጉጅለ ኣብ ውሽጢ ልዕሊ { $depth } ጉጅለታት ኣሎ፤ ኣብኡ ዘሎ ንደገ ወጺኡ
ui-import-ends-another = እቲ ክፉት ጉጅለ { $name } እዩ፣ ካልእ ዓይነት እዩ፦ ኣብዚ ይውዳእ
ui-import-ends-nothing = ኣብዚ ክፉት ጉጅለ የለን
ui-import-never-ends = { $name } ኣይውዳእን፦ ምስቲ ገጽ ይውዳእ
ui-import-loop = ኣብ ዝርዝር ምድግጋም ኣብ XLSForm ድሕሪ ሕጂ የለን፦ እቶም ሕቶታት ሓንሳብ ይሕተቱ
ui-import-no-type = እቲ መስመር ዓይነት (type) የብሉን
ui-import-unknown-type = ዓይነት «{ $written }» የለን
ui-import-misspelt-type = ዓይነት «{ $written }» የለን፤ { $near } ክትብሉ ዲኹም?
ui-import-no-media = { $written }፦ ተርሚናል ስእሊ፣ ድምጺ ወይ ፋይል ኣይቅበልን፤ እቲ ቦታ ሕቡእን ኩሉ ግዜ ባዶን እዩ
ui-import-no-places = { $written }፦ ተርሚናል ኣብ ካርታ ዘሎ ቦታታት ኣይፈልጥን፤ እቲ ቦታ ሕቡእን ኩሉ ግዜ ባዶን እዩ
ui-import-no-devices = { $written }፦ Bolyst ብዛዕባ መሳርሒታት ዝዕቅቦ ነገር የለን፤ እቲ ቦታ ሕቡእን ኩሉ ግዜ ባዶን እዩ
ui-import-no-audit = audit፦ Bolyst ናይቲ ዝርርብ ናይ ገዛእ ርእሱ መዝገብ ኣለዎ
ui-import-no-name = እቲ መስመር ስም የብሉን፦ ስሙ { $name } እዩ
ui-import-name-changed = «{ $from }» ስም ክኸውን ኣይክእልን፦ ስም ናይቲ መስመር { $to } እዩ፣ ካልኦት ኣብ ዝጠቕስዎ እውን
ui-import-name-twice = { $from } ኣብ ሓደ ጉጅለ ክልተ ግዜ ኣሎ፦ ስም ናይዚ { $to } እዩ
ui-import-no-label = ጽሑፍ የለን፦ ክንድኡ እቲ ስም ይርአ
ui-import-no-calculation = ኣብዚ ዝሕሰብ ነገር የለን፦ እቲ ቦታ ሕቡእን ኩሉ ግዜ ባዶን እዩ
ui-import-r-code = { $written } ንእወ ወይ ኣይፋል ኮድ R እዩ
ui-import-appearance-beyond = ተርሚናል ነቲ መልክዕ «{ $written }» ከርኢ ኣይክእልን፤ እቲ ሕቶ ብልሙድ መገዲ ይሕተት
ui-import-unknown-appearance = እቲ መልክዕ «{ $written }» ኣይፍለጥን፣ ተገዲፉ ድማ
ui-import-last-saved = መልሲ ናይ ዝሓለፈ ዝርርብ ኣይውሰድን፦ ነፍሲ ወከፍ ዝርርብ ንበይኑ ይጅምር
ui-import-idle-trigger = ኣብዚ ክብገስ ዝኽእል ነገር የለን
ui-import-search = search() ኣብ ጎድኒ እቲ ሰደቓ ንዘየለ ሰደቓ ይሓትት፦ ክንድኡ መልሲ ይጽሓፍ
ui-import-markup = ሕብርታት፣ መላግቦታትን ቅርጺ ፊደላትን ካብቲ ጽሑፍ ወጺኦም
ui-import-unknown-reference = እቲ ጽሑፍ መልሲ ናይ { $name } ይጠቅስ፣ እቲ ቅጥዒ ግን የብሉን
ui-import-fault = { $fault }
