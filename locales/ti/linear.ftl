### status: draft

### The conversation one line at a time.

ui-linear-demo = እዚ ብልበወለድ ሰባት ዝተሰርሐ ናይ ፈተነ ቤት ጽሕፈት እዩ። ምስ ወዳእኩም ዝተርፍ ነገር የለን።
ui-linear-bye = ኩሉ ተዓቂቡ። ደሓን ኩኑ።
ui-linear-passphrase = ምስጢራዊ ሓረግ፦
ui-linear-vault-missing = እቲ ቤት ጽሕፈት ኣብ { $path } የለን። ናይ መርበብ ፎልደር ተኣሳሲሩ ድዩ?
ui-linear-damaged = እዞም ፋይላት የለዉን ወይ ተበላሽዮም፣ ብዘይ ንሳቶም ዝኽፈት ነገር የለን፦ { $files }
ui-linear-not-a-member = እቲ ቤት ጽሕፈት ኣብዚ ኣሎ፣ እዚ ኮምፒተር ግን መፍትሕ የብሉን። ኣመልክቱ፦ { ui-not-a-member-command }። እቲ ኣሰር ጣት ኣብ ናይ ምምላስ ወረቐት ኣሎ።
ui-linear-welcome = እንቋዕ ብደሓን መጻእኩም። ኣብዚ ገና ቤት ጽሕፈት የለን። ንገለ ሕቶታት መልሱ፣ ሽዑ ይፍጠር።
ui-linear-municipality = ኣየናይ ኮሙነ? ስሙ ወይ ቁጽሩ ጽሓፉ።
ui-linear-choose-or-search = ኣብ ቅድሚ እቲ ኮሙነ ዘሎ ቁጽሪ ጽሓፉ፣ ወይ እንደገና ድለዩ።
ui-linear-no-hits = ዝተረኽበ የለን።
ui-linear-population = ሎሚ ክንደይ ነበርቲ ኣለዉ? ባዶ መስመር { $population } ማለት እዩ።
ui-linear-not-a-number = እዚ ቁጽሪ ኣይኮነን።
ui-linear-language-form = እቲ ቤት ጽሕፈት ብኣየናይ ዓይነት ኖርወያዊ ይጽሕፍ?
ui-linear-your-name = ስምኩም መን እዩ?
ui-linear-your-role = ኣብዚ ግደኹም እንታይ እዩ?
ui-linear-choose-number = ሓደ ካብቶም ቁጽርታት ጽሓፉ።
ui-linear-new-passphrase = ምስጢራዊ ሓረግ ምረጹ። ኣርባዕተ ወይ ልዕሊኡ ዘይተኣሳሰሩ ቃላት ንምዝካር ቀሊል፣ ንምግማት ድማ ከቢድ እዩ።
ui-linear-passphrase-again = እንደገና ጽሓፍዎ፦
ui-linear-passphrases-differ = ክልቲኡ ሓደ ኣይነበረን። እንደገና ጀምሩ።
ui-linear-sheet = ናይ ምምላስ ወረቐት ናይ { $office }። ሕጂ ጥራይ እዩ ዝርአ። ነቶም ጉጅለታት ኣብ ወረቐት ጽሓፍዎም፣ ነቲ ወረቐት ድማ ኣብ ውሑስ ቦታ ኣቐምጥዎ፦
ui-linear-fingerprint = ኣሰር ጣት፦ { $fingerprint }
ui-linear-sheet-group = ካብቲ ወረቐት ጉጅለ { $group } ጽሓፉ፦

ui-linear-home = { $office }። ንስኹም { $member } ኢኹም።
ui-linear-home-draft = ቀጽሉ፦ { $form }  { $who }  ({ $answered } ካብ { $total } ተመሊሱ)
ui-linear-home-form = ሓድሽ ዝርርብ፦ { $form }
ui-linear-home-session = ኣንብቡ፦ { $form }  { $who }  ({ $state })
ui-linear-home-choose = ቁጽሪ፣ ወይ እትደልይዎ ቃላት ጽሓፉ። «:{ ui-linear-quit }» ይወጽእ።
ui-linear-quit = ውጻእ
ui-linear-whom = እቲ ዝርርብ ምስ መን እዩ? ቁጽሪ ጽሓፉ። ንሓድሽ ሰብ ነቲ መስመር ባዶ ግደፍዎ።
ui-linear-which-form = ኣየናይ ዝርርብ?
ui-linear-languages = እቲ ካልእ ሰብ ብኣየናይ ቋንቋ ይዛረብ? ነቲ ኮድ ጽሓፉ። ባዶ መስመር { $proposed } ማለት እዩ። ቋንቋታት፦ { $known }
ui-linear-no-such-language = እቲ ፕሮግራም ነቲ ቋንቋ ኣይፈልጦን።

ui-linear-begin = ነቲ መልሲ ጽሓፉ። ንምቕጻል ነቲ መስመር ባዶ ግደፍዎ። «:{ ui-linear-help }» ክትገብርዎ እትኽእሉ ኩሉ የርኢ።
ui-linear-answered = መልሲ ክሳብ ሕጂ፦ { $answer }
ui-linear-no-such-choice = እዚ ኣብቶም ምርጫታት የለን። ኣብ ቅድሚ እቲ መልሲ ዘሎ ቁጽሪ ጽሓፉ።
ui-linear-refused-here = እዚ ኣብዚ ኣይከኣልን።
ui-linear-attention-now = ሓድሽ መልሲ ጽሓፉ። ከምኡ እናሃለወ ክትቅጽሉ፣ ነቲ መስመር ባዶ ግደፍዎ። «:{ ui-linear-keep } ምኽንያት» ነቲ መልሲ ይሕዞ።
ui-linear-unknown = ዘይፍለጥ ትእዛዝ፦ { $word }። «:{ ui-linear-help }» ንኹሎም የርኢ።
ui-linear-nowhere = ናበይ እትኸድዎ ቦታ የለን።
ui-linear-paused = እቲ ዝርርብ ተዓቂቡ። ኣብ ቀንዲ ገጽ ትረኽብዎ።
ui-linear-not-saved = ! ኣይተዓቀበን።
ui-linear-form-changed = እቲ ዝርርብ ምስ ጀመረ፣ እቲ ቅጥዒ ተቐይሩ። ዝጠፍአ መልሲ የለን።
ui-linear-orphans =
    { $count ->
        [one] { $count } መልሲ፣ እቲ ቅጥዒ ድሕሪ ሕጂ ንዘይሓቶ ሕቶ ይምልከት።
       *[other] { $count } መልስታት፣ እቲ ቅጥዒ ድሕሪ ሕጂ ንዘይሓቶም ሕቶታት ይምልከቱ።
    } ተዓቂቦም ኣለዉ።

ui-linear-end = == ጽማቝ፦ { $answered } ካብ { $total } ተመሊሱ
ui-linear-end-unanswered = ዘይተመለሰ ({ $count })፦
ui-linear-end-attention = ዳግም ክርአ ዘለዎ ({ $count })፦
ui-linear-end-agreed = ስምምዕ ዝተገብረሉ፦
ui-linear-end-proposed = ሓሳባት ንዝቕጽሉ ስጉምትታት። እትሰማምዑሉ ቁጽርታት ጽሓፉ፦
ui-linear-end-choose = «:{ ui-linear-submit }» ይሰድድ። «:{ ui-linear-back }» ንድሕሪት ይምለስ። «:{ ui-linear-pause }» ይዕቅብን ይወጽእን።
ui-linear-submitted = እቲ ዝርርብ ተዓሺጉን ተሰዲዱን።
ui-linear-not-submitted = ! ኣይተሰደደን።

ui-linear-back = ተመለስ
    .what = ናብቲ ካብኡ ዝመጻእኩም ይምለስ
ui-linear-skip = ዝለል
    .what = ብዘይ መልሲ ይቕጽል
ui-linear-dont-know = ኣይፈልጥን
    .what = እቲ ሰብ ኣይፈልጥን
ui-linear-refused = ኣይምልስን
    .what = እቲ ሰብ ክምልስ ኣይደልን
ui-linear-not-applicable = ኣይምልከትን
    .what = እቲ ሕቶ ነቲ ሰብ ኣይምልከቶን
ui-linear-clear = ጥረግ
    .what = ነቲ መልሲ የልግሶ
ui-linear-remark = መዘኻኸሪ
    .what = ቤት ጽሕፈት ጥራይ ዝርእዮ መዘኻኸሪ ይጽሕፍ
ui-linear-keep = ሓዝ
    .what = ዘይልሙድ መልሲ ምስ ምኽንያቱ ይሕዝ
ui-linear-language = ቋንቋ
    .what = እቲ ዝቕጽል ቋንቋ ይቕድም
ui-linear-go-to = ኪድ
    .what = ናብ ሓደ ቁጽሪ ይኸይድ፣ ንኣብነት 03.02
ui-linear-unanswered = ዘይተመለሰ
    .what = ናብ ዝቕጽል ዘይተመለሰ ይኸይድ
ui-linear-attention = ርአ
    .what = ናብ ዝቕጽል ዳግም ክርአ ዘለዎ ይኸይድ
ui-linear-undo = ንድሕሪት
    .what = ነቲ ናይ መወዳእታ ለውጢ ይመልሶ
ui-linear-redo = እንደገና
    .what = እንደገና ይገብሮ
ui-linear-summary = ጽማቝ
    .what = ናብቲ ጽማቝ ይኸይድ
ui-linear-submit = ስደድ
    .what = ካብቲ ጽማቝ ነቲ ዝርርብ ይሰዶ
ui-linear-pause = ዕረፍቲ
    .what = ይዕቅብን ይወጽእን
ui-linear-help = ሓገዝ
    .what = ነዚ ዝርዝር የርኢ
ui-linear-help-answers = ብክልተ ነጥቢ (:) ዝጅምር መልሲ፣ ክልተ ግዜ (::) ይጽሓፍ። ብዙሕ ምርጫታት እንተ ኾይኑ፣ ኣብ መንጎኦም ባዶ ቦታ ግደፉ።
