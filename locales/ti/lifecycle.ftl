### status: draft

### Everything about a person, consents, how long things are kept, and erasing.

## Consents: what a person has said yes to

consent-story = ነቲ ዛንታ ምዕቃብ
consent-quotes = ነቲ እቲ ሰብ ዝበሎ ምጥቃም
consent-introduction = ምስ ሓደ ማሕበር ምልላይ
consent-buddy = ወለንታዊ መሓዛ (fadder)
consent-references = ንኣካራዪ ብዛዕባ እቲ ሰብ ጽቡቕ ቃል ምሃብ
consent-employers = እቲ ሰብ ዝኽእሎ ንኣስራሕቲ ምርኣይ
consent-newcomer_of_month = ናይ ወርሒ ሓድሽ ተቐማጣይ (Månedens tilflytter)
consent-handover = ናብ ሓድሽ ኮሙነ ሓበሬታ ምስዳድ
consent-contact_later = ድሓር ምስ እቲ ሰብ ምርኻብ
consent-research = ምርምር
consent-power_of_attorney = ውክልና (fullmakt)
consent-raise_incident = ነቲ ዘጋጠመ ነገር ንቕድሚት ምውሳድ
consent-share_need = ነቲ ድሌት ንኻልኦት ምንጋር

ui-consent-given = እወ፣ { $date } ({ $who }፣ ብ{ $language } ተሓቲቱ)
ui-consent-withdrawn = ኣይፋል፣ { $date } ({ $who }፣ ብ{ $language } ተሓቲቱ)
ui-consents-none = እቲ ሰብ ብዛዕባ ብድሌት ዝኸውን ነገር ገና ኣይተሓተተን።

## Everything about a person

export-title = ብዛዕባኹም ዝዓቀብናዮ ኩሉ፦ { $case }
export-about = እቲ ቤት ጽሕፈት ብዛዕባኹም ዝዓቀቦ ኩሉ ኣብዚ ኣሎ፦ መልስታትኩም፣ ንሕና ዝጸሓፍናዮ መዘኻኸሪታትን ርእይቶታትን። ክትርእይዎ መሰል ኣለኩም። ጌጋ ነገር እንተ ሃልዩ፣ ንገሩና።
export-foot = { $office }፣ { $date }። ዝጸሓፈ፦ { $who }።
export-consents = እወ ወይ ኣይፋል ዝበልኩምሉ
export-consent-given = እወ፣ { $date }
export-consent-withdrawn = ኣይፋል፣ { $date }
export-session = { $title }፣ { $date }
export-remark = መዘኻኸሪ፦ { $remark }
export-next-steps = ዝተሰማማዕናሉ
export-history = በቲ ዝርርብ እንታይ ከም ዝተገብረ

ui-person-export-ask = ብዛዕባ እቲ ሰብ ዘሎ ኩሉ፣ ብዘይ ምስጢራዊ ጽሕፈት ኣብ ሓድሽ ፎልደር ኣብ { $path } ክጽሓፍ እዩ። ነቲ ፎልደር ዝረኸበ ሰብ ኩሉ ከንብብ ይኽእል። ክትቅጽሉ «{ $yes }» ጽሓፉ።
ui-person-nothing-written = ዝተጻሕፈ ነገር የለን።
ui-person-exported = ብዛዕባ እቲ ሰብ ዘሎ ኩሉ ኣብ { $path } ኣሎ ({ $files })። እቶም ፋይላት ብምስጢር ኣይተጻሕፉን፦ ዝረኸቦም ሰብ ከንብቦም ይኽእል።
ui-person-export-holds = መዘኻኸሪታትን ርእይቶታትን ኣለዉዎ። ቅድሚ ምሃብኩም ኩሉ ኣንብብዎ፦ ብዛዕባ ካልኦት ሰባት ዝጸሓፈ ነገር ክህልዎ ይኽእል። እቲ ሰብ ናቱ ምስ ወሰደ፣ ነቲ ፎልደር ደምስስዎ።
ui-person-export-incomplete = { $count ->
    [one] ኣብቲ ቤት ጽሕፈት ከተንብብዎ ዘይትኽእሉ { $count } ጽሑፍ ኣሎ።
   *[other] ኣብቲ ቤት ጽሕፈት ከተንብብዎም ዘይትኽእሉ { $count } ጽሑፋት ኣለዉ።
} ገሊኡ ነዚ ሰብ ክምልከት ይኽእል። ሓላፊ ንኹሉ ከውጽኦ ይኽእል።

## Erasing

ui-person-erase-ask = { $case } { $name }ን ብዛዕባ እቲ ሰብ ዘሎ ኩሉን ካብ ኩሎም ኮምፒተራት ክድምሰስ እዩ፦ { $sessions ->
    [one] { $sessions } ዝርርብ
   *[other] { $sessions } ዝርርባት
}፣ { $drafts ->
    [one] { $drafts } ንድፊ
   *[other] { $drafts } ንድፍታት
}። ንድሕሪት ኣይምለስን። ንምድምሳስ ነቲ ቁጽሪ ጉዳይ ({ $case }) ጽሓፉ።
ui-person-nothing-erased = ዝተደምሰሰ ነገር የለን።
ui-person-erased = { $case } ተደምሲሱ። ሓበሬታ ዘይብሉ ዝተፈረመ ምልክት፣ መን ከም ዝደምሰሶን መዓስ ከም ዝደምሰሶን የርኢ። እቶም ካልኦት ኮምፒተራት ዝቕጽል ግዜ ምስ ተኸፍቱ ይድምስሱ።

error-not-archived = { $record } ኣብቲ ናይ ማህደር ቅዳሕ የለን፣ ወይ ድሕሪኡ ተቐይሩ።
    .safe = ዝተደምሰሰ ነገር የለን።
    .now = ብ «bolyst retention archive» ሓድሽ ቅዳሕ ግበሩ፣ ብ --archive ምስ ፎልደሩ ድማ ደምስሱ።

## How long things are kept

ui-kind-person = ሰብ
ui-kind-session = ዝርርብ
ui-kind-employer = ትካል ስራሕ
ui-kind-incident = ዘጋጠመ ነገር
ui-retention-count = { $count ->
    [0] ንምድምሳስ ዝኣክል ግዜ ዝጸንሐ ነገር የለን።
    [one] { $count } ጽሑፍ እኹል ግዜ ጸኒሑ፦
   *[other] { $count } ጽሑፋት እኹል ግዜ ጸኒሖም፦
}
ui-retention-since = ግዜኡ { $date } ተወዲኡ
ui-retention-left-over = ናይ ዝተደምሰሰ ሰብ እዩ
ui-retention-archived = { $count ->
    [one] { $count } ጽሑፍ
   *[other] { $count } ጽሑፋት
} ኣብ { $path } ኣሎ፣ ብምስጢር ኣይተጻሕፈን። ነቲ ፎልደር ንማህደር ሃቡ፣ ድሕሪኡ በዚ ትእዛዝ ደምስሱ፦ bolyst retention erase --archive { $path }
ui-retention-erase-ask = { $count ->
    [one] { $count } ጽሑፍ
   *[other] { $count } ጽሑፋት
} ካብ ኩሎም ኮምፒተራት ክድምሰስ እዩ። ንድሕሪት ኣይምለስን። ንምድምሳስ «{ $yes }» ጽሓፉ።
ui-retention-erased = { $count ->
    [0] ንምድምሳስ ዝኣክል ግዜ ዝጸንሐ ነገር ኣይነበረን።
    [one] { $count } ጽሑፍ ተደምሲሱ።
   *[other] { $count } ጽሑፋት ተደምሲሶም።
}

## On the screen

ui-person-consents = ፍቓዳት
ui-retention-title = እኹል ግዜ ዝጸንሐ
ui-line-folder = ኣየናይ ፎልደር?
    .hint = ብዘይ ምስጢራዊ ጽሕፈት ክጽሓፍ እዩ። ነቲ ፎልደር ዝረኸበ ሰብ ኩሉ ከንብብ ይኽእል። ኣብኡ ዝጸንሐ ነገር ኣይድምሰስን።
ui-line-case = ብዛዕባ እቲ ሰብ ዘሎ ኩሉ ይደምሰስ ዶ?
    .hint = ንምድምሳስ ቁጽሪ ጉዳይ ጽሓፉ።
ui-confirm-consent = እቲ ፍቓድ ይቕየር ዶ?
    .detail = እቲ ሰብ እወ ዝበሎ ይስረዝ፣ ወይ ብኣንጻሩ። እቲ ለውጢ ዕለትን ስምኩምን ይሕዝ።
ui-confirm-erase-due = እኹል ግዜ ዝጸንሐ ኩሉ ይደምሰስ ዶ?
    .detail = ካብ ኩሎም ኮምፒተራት ይጠፍእ፣ ንድሕሪት ድማ ኣይምለስን። ቅድም ናይ ማህደር ቅዳሕ ግበሩ።
ui-command-about-person = ብዛዕባ እቲ ሰብ ዘሎ ኩሉ ምርኣይ
    .short = ብዛዕባ ሰብ
ui-command-retention = እኹል ግዜ ዝጸንሐ ምርኣይ
    .short = ናይ ምዕቃብ ግዜ
ui-command-export = ናብ ፎልደር ምጽሓፍ
    .short = ጽሓፍ
ui-command-erase = ምድምሳስ
    .short = ደምስስ
