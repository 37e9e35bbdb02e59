### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = መሰላትኩም
rights-about = እንታይ መሰል ክህልወኩም ከም ዝኽእልን ኣበይ ከም ዝተጻሕፈን።

rights-refugee_programme = መላለዪ መደብ (introduksjonsprogram)
rights-refugee_norwegian = ቋንቋ ኖርወይን ብዛዕባ ናብራ ኣብ ኖርወይ ፍልጠትን
rights-refugee_housing = ናይ መጀመርታ ገዛ
rights-refugee_benefit = ናይ መደብ ገንዘብ (introduksjonsstønad)
rights-refugee_practice = ስራሕ ናይ ምፍታን ዕድል (arbeidspraksis)
rights-refugee_mapping = ብዛዕባ እትኽእልዎ ነገር ዝርርብ
rights-refugee_mapping-says = እትኽእልዎ ነገር ንጽሕፍ። ብሓባር ውጥን ንሰርሕ።
rights-family_training = ኮርስ ቋንቋ ኖርወይ
rights-family_programme = መላለዪ መደብ (introduksjonsprogram) ንስድራቤት
rights-labour_schemes = መንግስቲ ዝህቦ ኣገልግሎት
rights-labour_local = ኮሙነ (kommune) ዝህቦ ኣገልግሎት
rights-unknown = ከነጻርዮ ዘለና
rights-advice = ምኽሪ
rights-interpreter = ኣስተርጓሚ
rights-interpreter-says = ንሓድሕድና ክንረዳዳእ ኣስተርጓሚ ንጥቀም። ንዓኹም ብነጻ እዩ።
rights-own_record = ብዛዕባኹም እንጽሕፎ
rights-own_record-says = ብዛዕባኹም ዝጸሓፍናዮ ክትርእይዎ ትኽእሉ ኢኹም። ጌጋ እንተ ሃልዩ፣ ነእርሞ።
rights-equal_renting = ገዛ ናይ ምክራይ ማዕረ መሰል
rights-startlan = ልቓሕ መግዝኢ ገዛ (startlån)
rights-bostotte = ሓገዝ ወጻኢታት ገዛ (bostøtte)
rights-children_school = ቤት ትምህርቲ ንቆልዑ
rights-children_school-says = ካብ ሽዱሽተ ዓመት ጀሚሮም፣ ቆልዑ ናይ ምምሃር መሰል ኣለዎም።

## How certain it is

rights-standing-law = እዚ መሰልኩም እዩ።
rights-standing-conditions = እዚ መሰል ክህልወኩም ይኽእል። ንጉዳይኩም ክንርእዮ ኢና።
rights-standing-ask = ነዚ መሰል እዚ ዘይብሎም ሰባት ኣለዉ። ክንሓትት ኢና፣ መልሲ ድማ ክትረኽቡ ኢኹም።
rights-standing-local = እዚ ኮሙነ ዝህቦ ነገር እዩ።
rights-standing-none = መንግስቲ ንነዚ ዝኸውን ኣገልግሎት የብሉን።

## Laws

rights-refers = ኣብዚ ተጻሒፉ ኣሎ፦ { $law }፣ { $section }።
rights-law-integreringsloven = ናብታ ሃገር ንሓደስቲ ሰባት ብዛዕባ ቋንቋ ኖርወይ፣ ስራሕን ትምህርትን ዝገልጽ ሕጊ (integreringsloven)
rights-law-tolkeloven = ብዛዕባ ኣጠቓቕማ ኣስተርጓሚ ዝገልጽ ሕጊ (tolkeloven)
rights-law-husleieloven = ብዛዕባ ክራይ ገዛ ዝገልጽ ሕጊ (husleieloven)
rights-law-likestillingsloven = ንኹሉ ሰብ ማዕረ ዕድል ዝህብ ሕጊ (likestillings- og diskrimineringsloven)
rights-law-personopplysningsloven = ካልኦት ብዛዕባኹም ዝጽሕፍዎ ነገር ዝምልከት ሕጊ (personopplysningsloven)
rights-law-gdpr = ካልኦት ብዛዕባኹም ዝጽሕፍዎ ነገር ዝምልከት ናይ ኤውሮጳ ናይ ሓባር ሕግታት (GDPR)
rights-law-arkivlova = ኮሙነ እንታይ ከቐምጥ ከም ዘለዎ ዝገልጽ ሕጊ (arkivlova)
rights-law-bustottelova = ብዛዕባ ሓገዝ ወጻኢታት ገዛ ዝገልጽ ሕጊ (bustøttelova)
rights-law-husbankforskriften = ብዛዕባ ልቓሕ መግዝኢ ገዛ (startlån) ዝገልጽ ሕግታት
rights-law-opplaeringslova = ብዛዕባ ቤት ትምህርቲ ዝገልጽ ሕጊ (opplæringslova)

## Rates

rights-rate-integration_grant = ኣብ ኮሙነ ንዝተቐመጠ ነፍሲ ወከፍ ሰብ መንግስቲ ንኮሙነ ዝህቦ ገንዘብ
rights-rate-norwegian_grant = ንኮርስ ቋንቋ ኖርወይ ናይ ነፍሲ ወከፍ ሰብ መንግስቲ ንኮሙነ ዝህቦ ገንዘብ
rights-rate-yearly_grant = መንግስቲ ነፍሲ ወከፍ ዓመት ንኮሙነ ዝህቦ ገንዘብ
rights-rate-introduction_benefit = ኣብቲ መደብ እትረኽብዎ ገንዘብ (introduksjonsstønad)
rights-rate-basic_amount = መሰረታዊ መጠን (G)፣ መንግስቲ ንሕሳብ ዝጥቀመሉ መጠን ገንዘብ
rights-rate-startlan_interest = ናይ startlån ወለድ
rights-rate-housing_allowance_ceiling = bostøtte ክትረኽቡ እናኸኣልኩም ክህልወኩም ዝኽእል ዝለዓለ እቶት
rights-amount-nok = { $amount } ክሮነር
rights-amount-g = መሰረታዊ መጠን (G) ብ{ $amount } ተባዚሑ
rights-amount-percent = { $amount } ሚእታዊት
rights-per-person_5_years = ንሓደ ሰብ ንሓሙሽተ ዓመት
rights-per-person_3_years = ንሓደ ሰብ ንሰለስተ ዓመት
rights-per-year = ንዓመት
rights-per-month = ንወርሒ
rights-rate-unknown = ኣይፍለጥን። ክሳብ ሕጂ ርግጸኛ ቁጽሪ የብልናን።
rights-rate-outdated = ኣረጊት ቁጽሪ። ክሳብ { $until } እዩ ዝሰርሕ ነይሩ።
rights-source = ምንጪ፦ { $source }፣ { $date }
rights-unknown_date = እዚ ንመወዳእታ ግዜ መዓስ ከም ዝተመርመረ ኣይንፈልጥን።
