### status: draft

### Looking through the whole vault: “bolyst verify” and the program's page for it.

ui-verify-title = د خزانې کتنه
ui-verify-progress = کتل کېږي: { $done } له { $of }
ui-verify-counts = { $sound } سم · { $closed } ستاسو لپاره نه · { $bad ->
        [0] هېڅ غلطي نشته
        [one] { $bad } فایل سم نه دی
       *[other] { $bad } فایلونه سم نه دي
    }
ui-verify-nothing-wrong = هر فایل هغسې دی لکه څنګه چې باید وي.
ui-verify-something-wrong = نور هر څه د پخوا په شان خلاصېږي. فایلونه له احتیاطي کاپي یا د یوه همکار له فولډره راوړئ، او بیا یې وګورئ.

## What can be the matter with a file

ui-fault-missing = نشته: دا فایل باید دلته وي، او نور فایلونه یې یادوي.
ui-fault-rolled-back = شاته تللی: په فولډر کې تر هغه څه لږ دي چې دې کمپیوټر مخکې لیدلي دي. ایا فولډر له احتیاطي کاپي راوړل شوی دی؟
ui-fault-altered = بدل شوی: منځپانګه یې هغه نه ده چې لیکل شوې وه.
ui-fault-unreadable = نه لوستل کېږي: ډیسک اجازه نه ورکوي، یا دا مهر شوی فایل نه دی.
ui-fault-forged = جعلي: خلاصېږي، خو په دې دفتر کې هېچا هغه څه نه دي لیکلي چې دا یې وايي. دا حساب نه دی.
ui-fault-forked = دوه ښاخه: له یوه کمپیوټره دوه فایلونه په یوه نمبر. د هغه کمپیوټر خپل فولډر کاپي شوی یا له کاپي راوړل شوی دی.
ui-fault-late = ناوخته: هغه چا لیکلی چې هغه وخت یې نور حق نه درلود. دا حساب نه دی.
ui-fault-misplaced = غلط ځای: اصلي دی، خو په بل نوم یا د بل دفتر په فولډر کې دی.
ui-fault-newer = نوی: د Bolyst په نوې نسخه لیکل شوی دی.
ui-fault-foreign = پردی: Bolyst نه دی جوړ کړی، لکه یوه کاپي چې د همغږۍ (sync) پروګرام پرېښې ده.
