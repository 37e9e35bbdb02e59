### status: draft

### The words around a conversation: when it begins, while it lasts, when it ends, and when it is read again.

## Begin

ui-begin-title = ሓድሽ ዝርርብ
ui-begin-form = ኣየናይ ዝርርብ?
ui-begin-whom = እቲ ዝርርብ ብዛዕባ መን እዩ?
ui-begin-whom-hint = ቤት ጽሕፈት ዝፈልጦ ሰብ ንምርካብ ገለ ፊደላት ጽሓፉ።
ui-begin-new-person = ሓድሽ ሰብ
ui-begin-languages = ብኣየናይ ቋንቋታት ትዛረቡ?
ui-begin-languages-hint = ንምድላይ ጽሓፉ። Enter ምልክት ይገብር። ምልክት ኣብ ዘለዎ ቋንቋ Enter ነቲ ዝርርብ ይጅምር። ናይ ባዶ ቦታ መልጎም ምልክት የልግስ።
ui-begin-no-language = እንተ ወሓደ ሓደ ቋንቋ ምረጹ።
ui-begin-led-in = ዝርርብ ብ፦ { $languages }
ui-begin-busy = እቲ ዝርርብ ይኽፈት ኣሎ …
ui-begin-draft = ንድፊ፣ ዘይተመርመረ
ui-begin-no-texts = የለን፣ ብ{ $language } ይንበብ

## While it lasts

ui-interview-saved = ተዓቂቡ
ui-interview-saving = ይዕቀብ ኣሎ
ui-interview-not-saved = ኣይተዓቀበን
ui-interview-save-failed = ኣይተዓቀበን። F5 ዳግም ይፍትን። { $what }
ui-interview-attention = { $count ->
    [one] { $count } ክርአ ኣለዎ
   *[other] { $count } ክርአዩ ኣለዎም
}
ui-interview-end = መወዳእታ
ui-interview-draft-text = ንድፊ
ui-interview-fell-back = ብ{ $language }
ui-interview-covered = ተሸፊኑ። F9 ንኹሉ ዳግም የርኢ።
ui-interview-voluntary = ብድሌት። ኣይፋል ምባል ዘምጽኦ ነገር የለን፣ እዚ ድማ ክንገር ኣለዎ።
ui-interview-free-text = ብዛዕባ እምነት፣ ፖለቲካ፣ ብሄር ወይ ስም ሕማም ኣይትጽሓፉ።
ui-interview-search = ድለ፦
ui-interview-matches = { $count } ካብ { $all }
ui-interview-enter-again = ሓንሳብ ካልእ Enter ይቕጽል።
ui-interview-no-repeat = ኣብዚ ክውሰኽ ዝኽእል ነገር የለን።
ui-interview-nothing-left = ኩሎም ሕቶታት መልሲ ኣለዎም።
ui-interview-nothing-to-mark = ኣብዚ ምልክት ዝግበረሉ መልሲ የለን።
ui-interview-nothing-to-undo = ንድሕሪት ዝምለስ ነገር የለን።
ui-notice-form-changed = እቲ ዝርርብ ምስ ጀመረ፣ እቲ ቅጥዒ ተቐይሩ። ኩሎም መልስታት ኣለዉ።
ui-notice-orphans = ገለ መልስታት፣ ሕጂ ዘይሕተቱ ሕቶታት ይምልከቱ። ተዓቂቦም ኣለዉ።

ui-entry-date = መዓልቲ.ወርሒ.ዓመት፣ ንኣብነት 3.2.2026
ui-entry-month = ወርሒ.ዓመት፣ ንኣብነት 2.2026
ui-entry-year = ዓመት፣ ንኣብነት 1987
ui-entry-time = ሰዓት፣ ንኣብነት 14:30
ui-entry-date-time = መዓልትን ሰዓትን፣ ንኣብነት 3.2.2026 14:30
ui-entry-numbers = ኣሃዛት፣ ንኣብነት 902 10 345
ui-problem-integer = እዚ ምሉእ ቁጽሪ ኣይኮነን።
ui-problem-decimal = እዚ ቁጽሪ ኣይኮነን።
ui-problem-date = እዚ ዕለት ኣይኮነን። ንኣብነት 3.2.2026 ጽሓፉ።
ui-problem-time = እዚ ሰዓት ኣይኮነን። ንኣብነት 14:30 ጽሓፉ።
ui-problem-date-time = እዚ መዓልትን ሰዓትን ኣይኮነን። ንኣብነት 3.2.2026 14:30 ጽሓፉ።
ui-problem-choice = እዚ ኣብቶም መልስታት የለን።

## When it ends

ui-ending-progress = { $answered } ካብ { $total } ተመሊሱ
ui-ending-attention = ዳግም ክርአ ኣለዎ
ui-ending-unanswered = ዘይተመለሰ
ui-ending-next-steps = ዝቕጽሉ ስጉምትታት
ui-ending-no-steps = ሓሳብ ዝቐረበሉ የለን፣ ስምምዕ ዝተገብረሉ እውን የለን።
ui-ending-proposed = ሓሳብ
ui-ending-add-step = ዝቕጽል ስጉምቲ ምውሳኽ
ui-ending-sections = ክፋላት ናይቲ ዝርርብ
ui-ending-submit = ነቲ ዝርርብ ምስዳድ
ui-ending-submit-detail = ክዕሸግን ክፍረምን እዩ። ዝጎደለ ነገር እንተ ሃለወ እውን ክትሰድዎ ትኽእሉ ኢኹም።

ui-step-title = ዝቕጽል ስጉምቲ
ui-step-what = እንታይ
    .hint = ሓደ ሰብ ክገብሮ ዝኽእል ሓደ ነገር።
ui-step-owner = ናይ መን ስራሕ እዩ
    .hint = ← → ይመርጽ። ናይ ኮሙነ ስራሕ ጥራይ ኣይኮነን።
ui-step-responsible = ሓላፍነት ዝወስድ
    .hint = ስም ናይቲ ዝከታተሎ ሰብ። ባዶ ክኸውን ይኽእል።
ui-step-due = ክሳብ መዓስ
    .hint = ንኣብነት 14.10.፣ 14.10.2026፣ ወይ +14 (ድሕሪ 14 መዓልታት)።
ui-step-keys = Enter ስምምዕ   Tab ዝቕጽል ቦታ   Esc ዕጸው
ui-step-what-missing = እንታይ ክግበር ከም ዘለዎ ጽሓፉ።
ui-step-due-odd = እዚ መዓልቲ ኣይኮነን። ንኣብነት 14.10. ወይ +14 ጽሓፉ።

ui-sealed-busy = እቲ ዝርርብ ይዕሸግ ኣሎ …
ui-sealed-title = እቲ ዝርርብ ተሰዲዱ { $time }
ui-sealed-where = ብምስጢር ተጻሒፉን ተፈሪሙን ኣብ ፎልደር ናይቲ ቤት ጽሕፈት ኣሎ። ከይተፈልጠ ክቕይሮ ዝኽእል ሰብ የለን።
ui-sealed-name = ስም { $record }፣ ቅብሊት { $receipt }
ui-sealed-who = ከንብብዎ ዝኽእሉ፦ ንስኹምን ሓለፍቲ ናይቲ ቤት ጽሕፈትን። ኣስተርጓሚን ካልኦት መሳርሕትን ኣይክእሉን።
ui-sealed-draft-gone = እቲ ንድፊ ካብዚ ኮምፒተር ተደምሲሱ።
ui-sealed-keys = Enter ናብ ቀንዲ ገጽ ይኸይድ

## When it is read again

ui-reading-times = ካብ { $start } ክሳብ { $end }
ui-reading-languages = ቋንቋታት ናይቲ ዝርርብ፦ { $languages }
ui-reading-form = ቅጥዒ፣ ሕታም { $version }
ui-reading-history = እንታይ ከም ዝተገብረ
ui-reading-verified = ኩሎም ክታማት ተመርሚሮም፦ ናይ ኣባላት ናይዚ ቤት ጽሕፈት እዚ እዮም።
ui-reading-unverified = ምልክት ! ዘለዎ ነገር፣ ክምርመር ዝኽእል ክታም የብሉን።
ui-reading-remark = መዘኻኸሪ፦ { $words }
ui-reading-kept-because = እቲ መልሲ ከምዘለዎ ተሓዲጉ፣ ምኽንያቱ፦ { $words }
ui-reading-no-steps = ስምምዕ ዝተገብረሉ የለን።
ui-interview-only-consultant = ንዓኹም ጥራይ፦ ብቋንቋ ናይቲ ምሳኹም ዝዛረብ ሰብ ኣይርአን።
