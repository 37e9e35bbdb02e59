### status: draft

### When two have written different things without knowing of each other.

ui-history-settled = ብዝተፈላለየ ዝተጻሕፈ ነገር ተወሲኑ

ui-person-case = ቁጽሪ ጉዳይ
ui-person-preferred-name = ስም
ui-person-category = ዓይነት መንበሪ ፍቓድ
ui-person-language = ቋንቋ
ui-person-arrived = ዝመጽሉ ግዜ

ui-conflict-remark = መዘኻኸሪ
ui-conflict-kept-because = እቲ መልሲ ስለምንታይ ልክዕ እዩ
ui-conflict-next-step = ዝቕጽል ስጉምቲ
ui-conflict-kept = ተሓዚኡ
ui-conflict-taken-away = ተላጊሱ

ui-home-conflicts = በበይኑ ዝተፈላለየ ዝተጻሕፈ
ui-home-conflict-count = { $count ->
    [one] { $count } ነገር ክውሰን ኣለዎ
   *[other] { $count } ነገራት ክውሰኑ ኣለዎም
}
ui-conflicts-title = ዝተፈላለየ ዝተጻሕፈ
ui-conflicts-about = ክልተ ሰባት፣ ሓደ ናይቲ ካልእ ከይፈለጠ፣ ዝተፈላለየ ነገር ጽሒፎም። ዝጠፍአ ነገር የለን። እቲ ልክዕ ምረጹ።
ui-conflicts-read-only = ነዚ ክውስን ዝኽእል፣ ነቲ ዝርርብ ዝመርሐ ሰብ ጥራይ እዩ።
ui-conflicts-done = ኩሉ ተወሲኑ።
ui-conflicts-place = { $at } ካብ { $count }
ui-conflicts-by = { $who }፣ { $when }
ui-conflicts-by-computer = { $who }፣ ኮምፒተር { $computer }፣ { $when }
ui-line-third = ልክዕ እንታይ እዩ?
    .hint = እቲ እትጽሕፍዎ ኣብ ክንዲ ክልቲኡ ይኸውን።
ui-command-write-third = ካልእ ምጽሓፍ
    .short = ካልእ
ui-command-next-conflict = ዝቕጽል
    .short = ዝቕጽል
ui-command-lead-on = ነቲ ዝርርብ ምቕጻል
    .short = ምቕጻል
ui-linear-conflict-choose = ኣብ ቅድሚ እቲ ልክዕ ዘሎ ቁጽሪ ጽሓፉ። ባዶ መስመር ንኻልእ ግዜ ይገድፎ። ብኢድ ዝተጻሕፈ እንተ ኾይኑ፣ ካልእ ክትጽሕፉ ትኽእሉ ኢኹም።
