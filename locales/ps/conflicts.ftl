### status: draft

### When two have written different things without knowing of each other.

ui-history-settled = هغه څه چې مختلف لیکل شوي وو، پرېکړه شول

ui-person-case = د دوسیې نمبر
ui-person-preferred-name = نوم
ui-person-category = د استوګنې ډول
ui-person-language = ژبه
ui-person-arrived = د راتلو وخت

ui-conflict-remark = یادښت
ui-conflict-kept-because = ولې ځواب سم دی
ui-conflict-next-step = راتلونکی ګام
ui-conflict-kept = وساتل شو
ui-conflict-taken-away = لرې شو

ui-home-conflicts = جلا جلا مختلف لیکل شوي
ui-home-conflict-count = { $count ->
    [one] { $count } شی د پرېکړې لپاره
   *[other] { $count } شیان د پرېکړې لپاره
}
ui-conflicts-title = مختلف لیکل شوي
ui-conflicts-about = دوو کسانو د یو بل له خبرېدو پرته مختلف شیان لیکلي دي. هېڅ نه دي ورک شوي. هغه څه وټاکئ چې سم دي.
ui-conflicts-read-only = یوازې هغه څوک یې پرېکړه کولای شي چې خبرې یې مخته وړې دي.
ui-conflicts-done = د ټولو پرېکړه وشوه.
ui-conflicts-place = { $at } له { $count }
ui-conflicts-by = { $who }، { $when }
ui-conflicts-by-computer = { $who }، کمپیوټر { $computer }، { $when }
ui-line-third = څه سم دي؟
    .hint = ستاسو لیکنه د دواړو ځای نیسي.
ui-command-write-third = بل څه لیکل
    .short = بل څه
ui-command-next-conflict = بل
    .short = بل
ui-command-lead-on = خبرې مخته وړل
    .short = مخته وړل
ui-linear-conflict-choose = هغه عدد ولیکئ چې د سم ځواب مخې ته دی. تشه کرښه یې د وروسته لپاره پرېږدي. که څه په لاس لیکل شوي وي، بل څه لیکلای شئ.
