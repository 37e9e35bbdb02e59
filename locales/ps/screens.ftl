### status: draft

### The program's own words: the overview, help, and what lies on top of the pages.

ui-waiting = یوه شېبه …
ui-too-small = کړکۍ ډېره وړه ده. هر څه خوندي دي. لږ تر لږه ۴۰ توري پراخه او ۱۲ کرښې لوړه یې کړئ.
ui-place = { $at } له { $count }
ui-search = لټون:
ui-search-nothing = ستاسو له لیکنې سره هېڅ سمون نه خوري.
ui-demo = تمریني دفتر
ui-demo-line = دا یو تمریني دفتر دی. چې ووځئ، هر څه پاکېږي.

## The overview

ui-home-search = په هر ځای کې لټون:
ui-home-drafts = دوام
ui-home-forms = خبرې پیل کول
ui-home-people = کسان
ui-home-no-people = لا څوک نشته. چې خبرې پیل کړئ، دلته راځي.
ui-home-sessions = خبرې
ui-home-no-sessions = لا هېڅ خبرې نه دي لېږل شوې.
ui-home-minutes = { $minutes ->
    [one] نږدې { $minutes } دقیقه
   *[other] نږدې { $minutes } دقیقې
}
ui-home-person = کس
ui-home-session = خبرې
ui-home-form = پیل
ui-home-faulty-form = یوه فورمه نه شي کارېدای: { $place }
ui-home-unreadable = دا فایلونه نه شي لوستل کېدای: { $files }
ui-home-unfinished = یو کس له دفتره ایستل شوی، خو ټول زاړه فایلونه لا بیا نه دي مهر شوي. د غړو په پاڼه کې یې بشپړ کړئ (F6، بیا F5).
ui-home-swap = د دې کمپیوټر حافظه ښايي په ډیسک کې ولیکل شي. د حساسو شیانو له لیکلو مخکې رمز شوی ډیسک وغواړئ.
ui-home-recorded = { $program } هغه څه ثبتوي چې پر سکرین دي. د خبرو له پیل مخکې یې بند کړئ.

ui-role-consultant = د کډوالو سلاکار
    .hint = خبرې مخته وړي
ui-role-supervisor = آمر
    .hint = لولي، نظر ورکوي، تاییدوي

## What lies on top of a page

ui-help-title = تڼۍ
ui-help-keys = ↑ ↓ پورته او ښکته   Esc تړل
ui-palette-title = څه کول غواړئ؟
ui-note-keys = ↑ ↓ پورته او ښکته   Esc تړل
ui-go-to-title = ورتلل
ui-go-to-hint = نمبر ولیکئ، یا د پوښتنې څو کلمې.
ui-line-remark = یادښت
    .hint = کس یې نه ویني. هېڅکله د عقیدې، سیاست، قوم یا د ناروغۍ د تشخیص په اړه مه لیکئ.
ui-line-reason = بیا هم ولې ځواب سم دی؟
    .hint = څو کلمې بس دي. ځواب پاتې کېږي.
ui-line-keys = Enter خوندي کول   Esc تړل
ui-confirm-keys = Enter هو   Esc نه
ui-confirm-submit = خبرې دې ولېږل شي؟
    .detail = خبرې مهر او لاسلیک کېږي. بیا یې هېڅوک نه شي بدلولای، تاسو هم نه.
ui-confirm-discard = مسوده دې پاکه شي؟
    .detail = ټول ځوابونه یې ورکېږي. دا بېرته نه شي اخیستل کېدای.
ui-confirm-remove = دا دې لرې شي؟
    .detail = د دې ځوابونه ورکېږي. په Ctrl+Z یې بېرته راوستلای شئ.
ui-confirm-remove-step = دا ګام دې پاک شي؟
    .detail = څه چې مو د دې په اړه لیکلي دي، ورکېږي.
ui-confirm-leave-unsaved = له خوندي کولو پرته ځئ؟
    .detail = ډیسک وروستي بدلونونه ونه منل. څه چې له وروستي خوندي کولو را وروسته بدل شوي دي، ورکېږي.

## Colours

ui-theme-dark = تیاره شالید
ui-theme-light = روښانه شالید
ui-theme-high-contrast = تېز رنګونه
ui-theme-none = بې رنګه
