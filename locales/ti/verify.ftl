### status: draft

### Looking through the whole vault: “bolyst verify” and the program's page for it.

ui-verify-title = ምርመራ ናይቲ ካዝና
ui-verify-progress = ይምርመር ኣሎ፦ { $done } ካብ { $of }
ui-verify-counts = { $sound } ልክዕ · { $closed } ንዓኹም ዘይኮነ · { $bad ->
        [0] ጌጋ የለን
        [one] { $bad } ፋይል ልክዕ ኣይኮነን
       *[other] { $bad } ፋይላት ልክዕ ኣይኮኑን
    }
ui-verify-nothing-wrong = ነፍሲ ወከፍ ፋይል ከምቲ ክኸውን ዘለዎ እዩ።
ui-verify-something-wrong = ካልእ ኩሉ ከም ቀደሙ ይኽፈት። ነቶም ፋይላት ካብ መጠባበቒ ቅዳሕ ወይ ካብ ናይ መሳርሕቲ ቅዳሕ ፎልደር ኣምጽእዎም፣ እንደገና ድማ መርምሩ።

## What can be the matter with a file

ui-fault-missing = የለን፦ እቲ ፋይል ኣብዚ ክህሉ ነይርዎ፣ ካልኦት ፋይላት ድማ ይጠቕስዎ።
ui-fault-rolled-back = ንድሕሪት ተመሊሱ፦ ኣብቲ ፎልደር ካብቲ እዚ ኮምፒተር ቅድሚ ሕጂ ዝረኣዮ ዝወሓደ ኣሎ። ካብ መጠባበቒ ቅዳሕ ድዩ መጺኡ?
ui-fault-altered = ተቐይሩ፦ ትሕዝቶኡ እቲ ዝተጻሕፈ ኣይኮነን።
ui-fault-unreadable = ኣይንበብን፦ እቲ ዲስክ ይኽልክል፣ ወይ ዝተዓሸገ ፋይል ኣይኮነን።
ui-fault-forged = ሓሶት፦ ይኽፈት እዩ፣ ግን ኣብዚ ቤት ጽሕፈት ከምኡ ዝጸሓፈ ሰብ የለን። ኣይቑጸርን።
ui-fault-forked = ተፈልዩ፦ ካብ ሓደ ኮምፒተር ሓደ ቁጽሪ ዘለዎም ክልተ ፋይላት። ፎልደር ናይቲ ኮምፒተር ተቐዲሑ ወይ ካብ ቅዳሕ ተመሊሱ እዩ።
ui-fault-late = ደንጉዩ፦ ሽዑ መሰል ብዘይነበሮ ሰብ ዝተጻሕፈ። ኣይቑጸርን።
ui-fault-misplaced = ጌጋ ቦታ፦ ሓቀኛ እዩ፣ ግን ብካልእ ስም ወይ ኣብ ፎልደር ናይ ካልእ ቤት ጽሕፈት ኣሎ።
ui-fault-newer = ዝሓደሰ፦ ብሓድሽ ሕታም ናይ Bolyst ዝተጻሕፈ።
ui-fault-foreign = ጓና፦ Bolyst ኣይገበሮን፣ ንኣብነት ናይ ምዝማድ (sync) ፕሮግራም ዝገደፎ ቅዳሕ።
