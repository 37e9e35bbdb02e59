### status: draft

### Review: the sessions that wait, the comments, and how a conversation went.

## How a session stands

ui-state-resubmitted = ዳግም ተሰዲዱ
ui-history-handed-over = ንመሳርሕቲ ተረኪቡ

## Home

ui-home-returned = ናባኹም ተመሊሱ
ui-home-waiting = { $count ->
    [one] { $count } ዝርርብ ምርመራ ይጽበ ኣሎ
   *[other] { $count } ዝርርባት ምርመራ ይጽበዩ ኣለዉ
}
ui-home-comments = { $count ->
    [one] { $count } ርእይቶ
   *[other] { $count } ርእይቶታት
}
ui-linear-home-returned = ናባኹም ተመሊሱ፦ { $form }  { $who }  ({ $comments })
ui-linear-lead-on = ነቲ ዝርርብ ንምቕጻል 1 ጽሓፉ። ባዶ መስመር ንድሕሪት ይምለስ።

## The list

ui-queue-title = ምርመራ
ui-queue-count = { $found } ካብ { $all } ዝርርባት
ui-queue-nothing = ኣብዚ ዝርርብ የለን። ብኣልጉም ፍላጻን Tabን ካልእ ምረጹ። Del ንኹሎም የርኢ።
ui-queue-hidden = { $count ->
    [one] { $count } ካልእ ኣይርአን። ኣብ ሓደ ግዜ ውሑድ ምረጹ።
   *[other] { $count } ካልኦት ኣይርኣዩን። ኣብ ሓደ ግዜ ውሑድ ምረጹ።
}
ui-queue-everything = ኩሎም
ui-queue-days = { $count ->
    [0] ሎሚ
    [one] { $count } መዓልቲ
   *[other] { $count } መዓልታት
}
ui-queue-by-stand = ኩነታት
ui-queue-by-consultant = ዝመርሖ
ui-queue-by-form = ቅጥዒ
ui-queue-by-age = ዕድመ
ui-queue-by-mark = ምልክት
ui-queue-waiting = ዝጽበ
ui-queue-within-a-week = ዝሓለፈ 7 መዓልታት
ui-queue-over-a-week = ልዕሊ 7 መዓልታት
ui-queue-over-a-month = ልዕሊ 30 መዓልታት

ui-mark-attention = ክርአ ኣለዎ
ui-mark-unanswered = ዘይተመለሰ
ui-mark-kept = ዘይልሙድ መልሲ ተሓዚኡ
ui-mark-remarks = መዘኻኸሪታት
ui-mark-comments = ርእይቶታት
ui-mark-conflicts = ዝተፈላለየ ዝተጻሕፈ
ui-mark-unqualified = ኣስተርጓሚ ኣብ መዝገብ የለን
ui-mark-long = ኣዝዩ ነዊሕ
ui-mark-short = ኣዝዩ ሓጺር
ui-mark-form-differs = ካልእ ሕታም ናይቲ ቅጥዒ

## When a session is reviewed

ui-filter-all = ኩሉ
ui-filter-attention = ክርአ ኣለዎ
ui-filter-unanswered = ዘይተመለሰ
ui-filter-remarks = መዘኻኸሪታት
ui-filter-changed = ዝተቐየረ
ui-filter-comments = ርእይቶታት
ui-filter-nothing = ኣብዚ ዝርአ ሕቶ የለን።
ui-reading-as-a-whole = ምሉእ እቲ ዝርርብ
ui-reading-before = ቅድም፦ { $words }
ui-reading-last-time = ዝሓለፈ ዝርርብ፣ { $date }፦ { $words }
ui-reading-attention = ዳግም ክርአ ኣለዎ
ui-reading-taken-away = ድሕሪ ሕጂ የለን
ui-line-comment = ርእይቶ
    .hint = ነቲ ዝርርብ ከንብብ ዝኽእል ኩሉ ይርእዮ። ብስምኩም ይተርፍ።
ui-line-reasons = እቲ ዝርርብ ስለምንታይ ይምለስ ኣሎ?
    .hint = እንታይ ክርአ ከም ዘለዎ ጽሓፉ። ኣብ ሕቶታት ርእይቶ ጽሒፍኩም እንተ ኾይንኩም፣ ባዶ ክኸውን ይኽእል።
ui-confirm-approve = እቲ ዝርርብ ይጽደቕ ዶ?
    .detail = እቲ ምጽዳቕ ነቲ ሕጂ ዘንበብኩምዎ ይምልከት፣ ብስምኩም ድማ ይፍረም።

error-newer-revision = ነቲ ዝርርብ ምስ ከፈትኩምዎ ተቐይሩ።
    .safe = ዝጸደቐ ወይ ዝተመልሰ ነገር የለን።
    .now = ንድሕሪት ተመለሱ፣ ዳግም ክፈትዎ፣ እንታይ ሓድሽ ከም ዘሎ ድማ ርኣዩ።
error-nothing-written = ገለ ቃላት ይጎድል።
    .safe = ዝተቐየረ ነገር የለን።
    .now = ብዛዕባ እንታይ ምዃኑ ጽሓፉ፣ ወይ ቅድም ኣብ ሓደ ሕቶ ርእይቶ ጽሓፉ።

ui-command-next-filter = ካልእ ምርኣይ
    .short = ኣርኢ
ui-command-previous-filter = ነቲ ዝሓለፈ ምርኣይ
ui-command-comment = ኣብቲ ሕቶ ርእይቶ ምጽሓፍ
    .short = ርእይቶ
ui-command-comment-all = ኣብ ምሉእ እቲ ዝርርብ ርእይቶ ምጽሓፍ
ui-command-approve = ነቲ ዝርርብ ምጽዳቕ
    .short = ኣጽድቕ
ui-command-send-back = ነቲ ዝርርብ ምምላስ
    .short = መልስ
ui-command-trail = እቲ ዝርርብ ከመይ ከም ዝኸደ ምርኣይ
    .short = ኣካይዳ
ui-command-queue = ነቶም ዝርርባት ምምርማር
    .short = ምርመራ
ui-command-narrow-less = ኩሉ ምርኣይ
    .short = ኩሉ

## How the conversation went

ui-trail-title = እቲ ዝርርብ ከመይ ከም ዝኸደ
ui-trail-why = ካብቲ ዝርርብ ንምምሃር እዩ፣ ንሰብ ንምዕቃን ኣይኮነን። ነቲ ዝርርብ ዝመርሐ ሰብ ነዚ ባዕሉ ይርኢ። ዘረባታትን መልስታትን ኣብዚ የለዉን።
ui-trail-nothing = እቲ ዝርርብ ከመይ ከም ዝኸደ ኣይፍለጥን።
ui-trail-times = ካብ { $start } ክሳብ { $end }። { $active } ኣብ ዝርርብ።
ui-trail-longest = ዝነውሐ ግዜ ({ $time }) ዝወሰደ፦ { $question }
ui-trail-back = { $count ->
    [0] ፈጺምኩም ንድሕሪት ኣይተመለስኩምን።
    [one] { $count } ግዜ ንድሕሪት ተመሊስኩም።
   *[other] { $count } ግዜ ንድሕሪት ተመሊስኩም።
}
ui-trail-changed = { $count ->
    [one] መልሲ { $count } ግዜ ተቐይሩ።
   *[other] መልስታት { $count } ግዜ ተቐይሮም።
}
ui-trail-undone = { $count ->
    [one] { $count } ግዜ ንድሕሪት ተመሊሱ።
   *[other] { $count } ግዜ ንድሕሪት ተመሊሱ።
}
ui-trail-languages = { $count ->
    [0] ኣብ መንጎ ቋንቋ ኣይተቐየረን።
    [one] ቋንቋ { $count } ግዜ ተቐይሩ፦ { $languages }።
   *[other] ቋንቋ { $count } ግዜ ተቐይሩ፦ { $languages }።
}
ui-trail-break = ዕረፍቲ { $when }፦ { $time } (ኣብ { $place })
ui-trail-clock = ሰዓት ናይቲ ኮምፒተር ኣብ መንጎ ንድሕሪት ተመሊሱ። እቲ ግዜ ርግጸኛ ኣይኮነን።
ui-trail-elsewhere = ድሕሪ ሕጂ ዘይሕተቱ ሕቶታት
ui-trail-signs = ↺ ናብዚ ተመሊስኩም   ✎ እቲ መልሲ ተቐይሩ
ui-length-seconds = { $count } ካልኢት
ui-length-minutes = { $count } ደቒቕ
ui-length-hours = { $count ->
    [one] { $count } ሰዓት
   *[other] { $count } ሰዓታት
}
ui-length-days = { $count ->
    [one] { $count } መዓልቲ
   *[other] { $count } መዓልታት
}

## bolyst session

ui-session-readable = ነዚ ፋይል ዝረኸበ ዝኾነ ሰብ ከንብቦ ይኽእል።
