### status: draft

### Looking through the whole vault: “bolyst verify” and the program's page for it.

ui-verify-title = بررسی مخزن
ui-verify-progress = بررسی می‌شود: { $done } از { $of }
ui-verify-counts = { $sound } درست · { $closed } نه برای شما · { $bad ->
        [0] خطایی نیست
        [one] { $bad } فایل درست نیست
       *[other] { $bad } فایل درست نیست
    }
ui-verify-nothing-wrong = هر فایل همان‌طور است که باید باشد.
ui-verify-something-wrong = بقیه مثل قبل باز می‌شود. فایل‌ها را از نسخهٔ پشتیبان یا از پوشهٔ یک همکار بیاورید، و دوباره بررسی کنید.

## What can be the matter with a file

ui-fault-missing = نیست: این فایل باید اینجا باشد، و فایل‌های دیگر از آن نام می‌برند.
ui-fault-rolled-back = عقب رفته: پوشه کمتر از چیزی دارد که این کامپیوتر قبلاً دیده است. آیا از نسخهٔ پشتیبان آورده شده است؟
ui-fault-altered = تغییر کرده: محتوا همان نیست که نوشته شده بود.
ui-fault-unreadable = خوانده نمی‌شود: دیسک اجازه نمی‌دهد، یا این فایل مهرشده نیست.
ui-fault-forged = جعلی: باز می‌شود، اما کسی در این دفتر آن را ننوشته است. حساب نمی‌شود.
ui-fault-forked = دوشاخه: دو فایل با یک شماره از یک کامپیوتر. پوشهٔ خود آن کامپیوتر کپی یا بازگردانده شده است.
ui-fault-late = دیر: کسی نوشته که آن زمان دیگر حق نداشته است. حساب نمی‌شود.
ui-fault-misplaced = جای اشتباه: اصلی است، اما به نام دیگر یا در پوشهٔ دفتر دیگری است.
ui-fault-newer = تازه‌تر: با نسخهٔ تازه‌تر Bolyst نوشته شده است.
ui-fault-foreign = بیگانه: Bolyst آن را نساخته است، مثلاً یک کپی که برنامهٔ همگام‌سازی (sync) جا گذاشته است.
