### status: draft

### A new office, and the way into one that exists.

## Unlock

ui-unlock-question = ምስጢራዊ ሓረግኩም ጽሓፉ
ui-unlock-hint = እቲ ቤት ጽሕፈት ተሸጒሩ ኣሎ። እትጽሕፍዎ ከም ነጥብታት ይርአ።
ui-unlock-busy = ይኽፈት ኣሎ። ዳርጋ ሓደ ካልኢት ይወስድ። እዚ ኮነ ኢሉ እዩ፦ ምስጢራዊ ሓረግ ክግመት ከቢድ ይገብሮ።

## When the way is closed

ui-blocked-not-a-member = እዚ ቤት ጽሕፈት ነዚ ኮምፒተር ኣይፈልጦን
    .hint = ኣብቲ ፎልደር ቤት ጽሕፈት ኣሎ፣ እዚ ኮምፒተር ግን መፍትሕ የብሉን። ካብቲ ፕሮግራም ውጹ፣ በቲ ኣብ ታሕቲ ዘሎ ትእዛዝ ድማ ኣመልክቱ። እቲ ኣሰር ጣት ኣብ ናይ ምምላስ ወረቐት ኣሎ። መሳርሕቲ ድማ ብ «bolyst member list» ይርእይዎ።
ui-blocked-vault-missing = ፎልደር ናይቲ ቤት ጽሕፈት ኣብ ቦታኡ የለን
    .hint = መፍትሓትኩም ውሑሳት እዮም። ነቲ ናይ መርበብ ፎልደር ወይ ዲስክ ኣኣስርዎ፣ Enter ድማ ጠውቑ። እቲ ፎልደር ኣብዚ ተደልዩ፦
ui-blocked-damaged = ገለ ናይ መፍትሕ ፋይላት ናይቲ ቤት ጽሕፈት የለዉን ወይ ተበላሽዮም
    .hint = እቲ ፕሮግራም ኣይትንክፎምን። ካብ መጠባበቒ ቅዳሕ ወይ ካብ ኮምፒተር መሳርሕቲ ኣምጽእዎም፣ Enter ድማ ጠውቑ። እዚኣቶም እዮም፦

## The wizard

ui-founding-title = ሓድሽ ቤት ጽሕፈት
ui-founding-language = እንቋዕ ናብ Bolyst ብደሓን መጻእኩም
    .hint = ኣብዚ ነቲ ቤት ጽሕፈት ትፈጥርዎ። ገለ ደቓይቕ ይወስድ። እቲ ፕሮግራም ብኣየናይ ቋንቋ ይኹን?
ui-founding-municipality = ኣየናይ ኮሙነ?
    .hint = ገለ ፊደላት ናይቲ ስም፣ ወይ ነቲ ቁጽሪ ጽሓፉ።
ui-founding-municipality-missing = ካብቲ ዝርዝር ኮሙነ ምረጹ።
ui-founding-population = ሎሚ ኣብ { $municipality } ክንደይ ሰባት ይነብሩ?
    .hint = እቲ ቁጽሪ ኣብ ናይ መቐበሊ ዝርርብ ዓው ኢሉ ይንበብ፦ «ሎሚ ክንድዚ ኢና። ትማሊ ብሓደ ንውሕድ ኔርና።» ዘይልክዕ እንተ ኾይኑ ኣዐርይዎ።
ui-founding-population-odd = ብዝሒ ነበርቲ ብምሉእ ቁጽሪ ጽሓፉ፣ ንኣብነት 5609።
ui-founding-language-form = እቲ ቤት ጽሕፈት ብኣየናይ ዓይነት ኖርወያዊ ይጽሕፍ?
    .hint = ደብዳበታትን ጽሑፋትን ብቋንቋ ኖርወይ ከምኡ ይጽሓፉ።
ui-founding-name = ስምኩም መን እዩ?
    .hint = እቲ ስም ኣብቲ እትመርሕዎ ዝርርባት ይጽሓፍ።
ui-founding-name-missing = ስምኩም ጽሓፉ።
ui-founding-role = ግደኹም እንታይ እዩ?
    .hint = ሓላፊ ከንብብን ከጽድቕን ይኽእል። ኣማኻሪ ነቲ ዝርርባት ይመርሕ።
ui-founding-passphrase = ምስጢራዊ ሓረግ ግበሩ
    .hint = ኣብዚ ኮምፒተር ንኹሉ ይኸፍት። ኣርባዕተ ወይ ልዕሊኡ ዘይተኣሳሰሩ ቃላት ንምዝካር ቀሊል፣ ንምግማት ድማ ከቢድ እዩ።
ui-founding-passphrase-missing = ምስጢራዊ ሓረግ ጽሓፉ።
ui-founding-passphrase-weak = እዚ ምስጢራዊ ሓረግ ክግመት ኣዝዩ ቀሊል እዩ። ኣንውሕዎ።
ui-founding-passphrase-differs = ክልቲኡ ሓደ ኣይኮነን። ነቲ ካልኣይ እንደገና ጽሓፍዎ፣ ወይ ተመሊስኩም ሓድሽ ግበሩ።
ui-founding-again = ነቲ ምስጢራዊ ሓረግ እንደገና ጽሓፍዎ
    .hint = ሽዑ ልክዕ ምዃኑ ክልቴና ንፈልጥ።
ui-founding-check = እዚ ልክዕ ድዩ?
    .hint = Enter ነቲ ቤት ጽሕፈት ይፈጥሮ። Esc ንድሕሪት ይምለስ፣ ካብቲ ዝጸሓፍኩምዎ ድማ ዝጠፍእ የለን።
ui-founding-busy = እቲ ቤት ጽሕፈት ይፍጠር ኣሎ …
    .hint = መፍትሓት ይግበሩ ኣለዉ። ዳርጋ ሓደ ካልኢት ይወስድ።
ui-founding-sheet = ነዚ ወረቐት ሕጂ ቅድሕዎ
    .hint = ሓንሳብ ጥራይ እዩ ዝርአ።
ui-founding-confirm = ካብቲ ወረቐት ጉጅለ ቁጽሪ { $group } ጽሓፉ
    .hint = ሽዑ እቲ ወረቐት ብልክዕ ከም ዝተቐድሐ ትፈልጡ። Esc ነቲ ወረቐት ዳግም የርኢ።

ui-language-form-bokmal = ቦክማል (Bokmål)
ui-language-form-nynorsk = ናይኖርስክ (Nynorsk)

ui-check-municipality = ኮሙነ
ui-check-population = ነበርቲ
ui-check-language-form = ዓይነት ኖርወያዊ
ui-check-name = ስም
ui-check-role = ግደ

## The recovery sheet

ui-sheet-office = ናይ ምምላስ ወረቐት ናይ { $office }
ui-sheet-fingerprint = ኣሰር ጣት፣ እዚ ወረቐት ናይዚ ቤት ጽሕፈት ምዃኑ ዘርኢ፦
ui-sheet-what-to-do = ነቶም ጉጅለታት ኣብ ወረቐት ጽሓፍዎም፣ ወይ ሕተምዎም። ነቲ ወረቐት ኣብ ዝተሸጎረ ከብሒ ኣቐምጥዎ። ምስቲ ኮምፒተር ፈጺምኩም ኣይተቐምጥዎ፣ ኣብ ተሌፎን እውን ስእሉ ኣይትሓዙ። እቲ ወረቐት ዘለዎ ሰብ ንኹሉ ከንብብ ይኽእል። ምስጢራዊ ሓረግኩም እንተ ኣጥፊእኩም፣ እቲ ወረቐት እታ እንኮ መእተዊት መንገዲ እዩ።
