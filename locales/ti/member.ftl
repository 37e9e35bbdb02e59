### status: draft

### Who belongs to the office: “bolyst member”.

ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] { $computers } ኮምፒተር
       *[other] { $computers } ኮምፒተራት
    })
ui-member-fingerprint = ኣሰር ጣት ናይቲ ቤት ጽሕፈት፦ { $fingerprint }
ui-member-yes = እወ
ui-member-code = ነቲ ኮድ ካብ ናይ ምምላስ ወረቐት ጽሓፉ፦
ui-member-unanswered = ኩሉ ከይተመለሰ እቶም መልስታት ተቋሪጾም። ዝተቐየረ ነገር የለን። ነቲ ምስጢራዊ ሓረግ ኣብ ተርሚናል ጽሓፉ፣ ወይ ብ --passphrase-file ተጠቐሙ።

## A new colleague applies

ui-member-passphrase-of-keys = እዚ ኮምፒተር ድሮ መፍትሓት ኣለዎ። ምልክታኹም ሓንሳብ እንደገና ይጽሓፍ። ምስጢራዊ ሓረግ፦
ui-member-applied = ኣብዚ ኮምፒተር መፍትሓት ኣለኩም። ምልክታኹም ኣብ { $file } ኣሎ። ኣብኡ ምስጢር የለን።
ui-member-applied-next = ነቲ ፋይል ንሓላፊ ናይቲ ቤት ጽሕፈት ሃቡ። እቲ ሓላፊ ከምዚ ይጽሕፍ፦ bolyst member admit FILE --name "{ $name }" --role consultant (ወይ supervisor)
ui-member-applied-number = ቁጽሪ መቆጻጸሪ፦ { $number }። እቲ ሓላፊ ተመሳሳሊ ቁጽሪ ይርኢ። ብተሌፎን ኣነጻጽርዎም፦ ሽዑ ነቲ ፋይል ኣብ መንገዲ ዝቐየሮ ሰብ ከም ዘየለ ትፈልጡ።
ui-member-applied-then = ምስ ተቐበሉኹምን እቲ ፎልደር ምስ ተዛመደን (sync)፣ «bolyst» ጀምሩ፣ ብምስጢራዊ ሓረግኩም ድማ ክፈቱ።

## A colleague is admitted

ui-member-compare = ቁጽሪ መቆጻጸሪ ናይቲ ምልክታ { $number } እዩ። { $name } እውን ነዚ ቁጽሪ ድዩ ዝርእየሉ ዘሎ? ብተሌፎን ወይ ገጽ ንገጽ ሕተቱ። ሓደ እንተ ኾይኑ «{ $yes }» ጽሓፉ።
ui-member-needs-sheet = ንስኹም ሓላፊ ኣይኮንኩምን፦ ሰብ ንምቕባል ናይ ምምላስ ወረቐት የድሊ።
ui-member-admitted = { $name } ሕጂ ኣባል እዮም። እቲ ፎልደር ምስ ተዛመደ (sync)፣ ብናይ ገዛእ ርእሶም ምስጢራዊ ሓረግ ይኸፍቱ።
ui-member-admitted-number = ቁጽሪ መቆጻጸሪ ናይቲ ምልክታ { $number } ነይሩ። { $name } ካልእ ቁጽሪ እንተ ርእዮም፣ እቲ ፋይል ኣብ መንገዲ ተቐይሩ እዩ፦ ብኡንብኡ ንቤት ጽሕፈት ሓብሩ።
ui-member-not-admitted = ዝኾነ ሰብ ኣይኣተወን። ሓድሽ ፋይል ሕተቱ፣ ነቶም ቁጽርታት መቆጻጸሪ ድማ እንደገና ኣነጻጽሩ።

## Passphrases

ui-member-who = ሓድሽ ምስጢራዊ ሓረግ ንመን? ነቲ ቁጽሪ ጽሓፉ፦
ui-member-restored = እቲ ምስጢራዊ ሓረግ ተቐይሩ። ኣብዚ ኮምፒተር ዘለዉ ንድፍታት ኣለዉ።
ui-member-old-passphrase = ናይ ሕጂ ምስጢራዊ ሓረግ፦
ui-member-changed = እቲ ምስጢራዊ ሓረግ ተቐይሩ።

## Somebody leaves, or gets another role

ui-member-remove-means = ድሕሪ ሕጂ { $name } ሓድሽ ነገር ክኸፍቱ ኣይክእሉን፣ ዝኣረጉ ፋይላት ድማ ዳግም ይዕሸጉ። { $name } ዘንበብዎ ተነቢቡ እዩ፣ ዝወሰድዎ ቅዳሓት ድማ ክመልሶ ዝኽእል ሰብ የለን።
ui-member-remove-sure = { $name } ይውጽኡ ዶ? «{ $yes }» ጽሓፉ።
ui-member-remove-not = { $name } ሕጂ እውን ኣባል እዮም።
ui-member-removed = { $name } ድሕሪ ሕጂ ኣባል ኣይኮኑን። እቲ ቤት ጽሕፈት ሓደስቲ መፍትሓት ኣለዎ።
ui-member-read-stays-read = { $name } ዘንበብዎ ተነቢቡ እዩ። ናብቲ ናይ ሓባር ፎልደር ዘለዎም መእተዊ እውን ኣልግሱ።
ui-member-left = ድሕሪ ሕጂ ኣባል ኣይኮንኩምን። ዝቕጽል ዝኸፍት ሓላፊ ሓደስቲ መፍትሓት ይገብር።
ui-member-takes-sheet = መሰላት ናይ ሓላፊ ብናይ ምምላስ ወረቐት ይልገስ።
ui-member-has-role = ግደ ናይ { $name } ሕጂ እዚ እዩ፦ { $role }።
ui-member-resealing = ዳግም ይዕሸግ ኣሎ፦ { $done } ካብ { $of }
ui-member-resealed = { $files ->
        [one] { $files } ፋይል ዳግም ተዓሺጉ።
       *[other] { $files } ፋይላት ዳግም ተዓሺጎም።
    }
ui-member-reseal-left = ዝኣረጉ ፋይላት ብሓላፊ ዳግም ክዕሸጉ ኣለዎም፦ bolyst member reseal
ui-member-handing-over = ይረከብ ኣሎ፦ { $done } ካብ { $of }
ui-member-handed-over = { $sessions ->
        [0] { $from } ዝረከብ ዝርርብ ኣይነበሮምን።
        [one] { $sessions } ዝርርብ ካብ { $from } ናብ { $to } ተረኪቡ። ሕጂ { $to } ኣብኡ ዘሎ ኩሉ የንብቡ።
       *[other] { $sessions } ዝርርባት ካብ { $from } ናብ { $to } ተረኪቦም። ሕጂ { $to } ኣብኦም ዘሎ ኩሉ የንብቡ።
    }

## One more computer

ui-member-one-time-code = { $code }
ui-member-code-for = ነቲ ኮድ ብተሌፎን ወይ ገጽ ንገጽ ን{ $name } ንገሩ፣ ምስቲ ፎልደር ብሓባር ፈጺምኩም ኣይትስደድዎ። እቲ ፎልደር ምስ ተዛመደ (sync)፣ { $name } ኣብ ኮምፒተሮም «ምስጢራዊ ሓረግ ተረሲዑ» ይመርጹ፣ ወይ ከምዚ ይጽሕፉ፦ bolyst member enter
ui-member-code-for-me = እቲ ፎልደር ምስ ተዛመደ (sync)፣ ነቲ ኮድ ኣብቲ ካልእ ኮምፒተር ጽሓፍዎ፦ bolyst member enter። ንሓደ ኮምፒተር፣ ሓንሳብ ጥራይ የእቱ።
ui-member-type-code = ናይ ሓደ ግዜ ኮድ፣ 24 ኣሃዛት፦
ui-member-entered = እዚ ኮምፒተር ናትኩም እዩ። በቲ ሓድሽ ምስጢራዊ ሓረግ ክፈቱ። ኣብዚ ዝነበሩ ንድፍታት ኣለዉ።

## On the screen

# FINGERPRINT and NAME are to be replaced.
ui-not-a-member-command = bolyst member apply --office FINGERPRINT --name "NAME"

## The page “Members”

ui-members-title = ኣባላት
ui-members-you = (ንስኹም)
ui-members-former = ዝወጹ
ui-members-note = { $role } · { $computers ->
        [one] { $computers } ኮምፒተር
       *[other] { $computers } ኮምፒተራት
    }
ui-members-stays-read = ዝወጸ ሰብ ሓድሽ ነገር ክኸፍት ኣይክእልን። ዝተነበበ ተነቢቡ እዩ።
ui-members-unfinished = ዝወጸ ወይ ድሕሪ ሕጂ ሓላፊ ዘይኮነ ሰብ፣ ዝኣረጉ ፋይላት ሕጂ እውን ክኸፍት ይኽእል። ሓላፊ ብ F5 ይውድኦ።
ui-members-working = ይሰርሕ ኣሎ፦ { $done } ካብ { $of }። ክቋረጽን ድሓር ክቕጽልን ይኽእል።
ui-members-changed = ዝርዝር ኣባላት ተቐይሩ፣ እቲ ቤት ጽሕፈት ድማ ክህልውዎ ዝግባእ መፍትሓት ኣለዎ።
ui-members-handed-over = { $sessions ->
        [0] ዝረከብ ዝርርብ ኣይነበረን።
        [one] { $sessions } ዝርርብ ሓድሽ ዋና ኣለዎ፣ ኣብኡ ዘሎ ኩሉ የንብብ።
       *[other] { $sessions } ዝርርባት ሓድሽ ዋና ኣለዎም፣ ኣብኦም ዘሎ ኩሉ የንብብ።
    }
ui-members-sheet = ነቲ ኮድ ካብ ናይ ምምላስ ወረቐት ጽሓፉ
    .hint = መሰላት ናይ ሓላፊ በቲ ወረቐት ጥራይ ይልገስ። ኣማኻሪ ንኻልኦት ኣብ ዝምልከት ኩሉ ነገር የድልዮ።
ui-members-new-owner = ነቲ ዝርርባት መን ይውሰዶ?
    .hint = እትመርጽዎ ሰብ ካብ ሕጂ ኣብኦም ዘሎ ኩሉ የንብብ፣ ቅድሚ ሕጂ ዝተጻሕፈ እውን።
ui-members-code = ናይ ሓደ ግዜ ኮድ
ui-members-code-how = ነቲ ኮድ ብተሌፎን ወይ ገጽ ንገጽ ንገሩ፤ ፈጺምኩም ኣይትስደድዎ። እቲ ፎልደር ምስ ተዛመደ (sync)፣ እቲ መሳርሕቲ ኣብ ኮምፒተሩ «ሓረግ ተረሲዑ?» ይመርጽ፣ ነቲ ኮድ ድማ ይጽሕፍ።
ui-members-code-once = ንሓደ ኮምፒተር፣ ሓንሳብ ጥራይ የእቱ። ሕጂ ጥራይ እዩ ዝርአ፤ ሓድሽ ኮድ ነዚ የጥፍኦ።
ui-confirm-remove-member = { $name } ካብቲ ቤት ጽሕፈት ይውጽኡ ዶ?
    .detail = እቲ ቤት ጽሕፈት ሓደስቲ መፍትሓት ይረክብ፣ ዝኣረጉ ፋይላት ድማ ዳግም ይዕሸጉ። { $name } ዘንበብዎ ተነቢቡ እዩ።
ui-confirm-make-supervisor = { $name } ሓላፊ ይኹኑ ዶ?
    .detail = ሓላፊ ንኹሉ ዝርርባት ከንብብ ይኽእል፣ ቅድሚ ሕጂ ዝተጻሕፈ እውን።
ui-confirm-make-consultant = { $name } ዳግም ኣማኻሪ ስደተኛታት ይኹኑ ዶ?
    .detail = እቲ ቤት ጽሕፈት ሓደስቲ መፍትሓት ይረክብ። { $name } ከም ሓላፊ ዘንበብዎ ተነቢቡ እዩ።

## A way in without a passphrase

ui-recover-code = ምስጢራዊ ሓረግ ምስ ተረስዐ
    .hint = ካብ ሓላፊ ዝተዋህበኩም ናይ ሓደ ግዜ ኮድ (24 ኣሃዛት) ጽሓፉ፣ ወይ ነቲ ኮድ ናይ ምምላስ ወረቐት። ናይ ሓደ ግዜ ኮድ ንተወሳኺ ኮምፒተር እውን የእቱ። ብዘይ እቲ ወረቐትን ብዘይ ሓላፍን ነቲ ቤት ጽሕፈት ክኸፍት ዝኽእል ሰብ የለን፦ ውሑስ ዝገብሮ እዚ እዩ።
ui-recover-who = እቲ ወረቐት ናይዚ ቤት ጽሕፈት እዩ። መን ኢኹም?
ui-recover-passphrase = ነዚ ኮምፒተር ሓድሽ ምስጢራዊ ሓረግ ምረጹ
    .hint = ሓሙሽተ ወይ ልዕሊኡ ዘይተኣሳሰሩ ቃላት ንምዝካር ቀሊል፣ ንምግማት ድማ ከቢድ እዩ።
ui-recover-again = እንደገና ጽሓፍዎ
