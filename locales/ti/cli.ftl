### status: draft

### What is said on the command line.

ui-no-terminal = Bolyst ንኽስእል ተርሚናል የድልዮ። ብዘይ ተርሚናል፦ «bolyst --linear» ነቲ ዝርርብ መስመር ብመስመር ይመርሖ፣ «bolyst run FORM.json» ድማ ንሓደ ቅጥዒ ብዘይ ስክሪን ይመርሖ።
ui-check-result =
    { $errors ->
        [one] { $errors } ጌጋ
       *[other] { $errors } ጌጋታት
    }፣ { $warnings ->
        [one] { $warnings } መጠንቀቕታ
       *[other] { $warnings } መጠንቀቕታታት
    }

ui-check-language = { $language } ({ $name })፦ { $present } % ናይቲ ዝርርባት ተተርጒሙ፣ { $reviewed } % ተመርሚሩ

## `bolyst check --plain-language`

ui-plain-sum = { $prompts } ጽሑፋት፣ { $words } ቃላት፣ LIX { $lix }፤ ክርአ ዘለዎ { $outside }
ui-plain-long-sentence = { $words } ቃላት ዘለዎ ምሉእ ሓሳብ፤ { $limit } ይኣክል
ui-plain-long-question = { $words } ቃላት ዘለዎ ሕቶ፤ { $limit } ይኣክል
ui-plain-hard = LIX { $lix }፤ እንተ በዝሐ { $limit }
ui-plain-several-questions = ካብ ሓደ ዝበዝሐ ሕቶ
ui-plain-either-or = «{ $words }» ኣብ ሓደ ሕቶ ክልተ ሕቶታት እዩ
ui-plain-double-negation = ኣብ ሓደ ምሉእ ሓሳብ ክልተ ግዜ ኣሉታ፦ { $words }
ui-plain-abbreviation = ሓጺር ቃል «{ $words }» ኣብ መዝገበ ቃላት ኣይተገልጸን
ui-plain-office-word = ናይ ቤት ጽሕፈት ቃል «{ $word }»፤ ክንድኡ «{ $plain }» በሉ

## `bolyst letter`

ui-letter-written = እቲ ደብዳበ ኣብዚ ኣሎ፦ { $path }
ui-letter-readable = ነቲ ፋይል ዝረኸበ ዝኾነ ሰብ ከንብቦ ይኽእል። ሕተምዎ፣ ምስ ወዳእኩም ድማ ደምስስዎ።
ui-letter-no-talk = ክጽበ ኣለዎ፦ እቲ ዝርርብ «{ $form }» ገና ኣይተገብረን
ui-letter-no-consent = እቲ ሰብ ነዚ እወ ኣይበለን
ui-letter-not-applicable = ካብቶም መልስታት ኣብዚ ዝጽሓፍ ነገር የለን

## `bolyst demo --generate`

ui-generated = { $folder }፦ { $sessions } ዝርርባትን { $people } ሰባትን ዘለዎ ቤት ጽሕፈት
ui-generated-open = ክትከፍትዎ፦ bolyst --vault { $folder }/vault --home { $folder }/home (እቲ ምስጢራዊ ሓረግ ኣብ passphrase.txt ኣሎ)
