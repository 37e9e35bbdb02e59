### status: draft

### Looking through the whole vault: “bolyst verify” and the program's page for it.

ui-verify-title = بررسی خزانه
ui-verify-progress = بررسی می‌شود: { $done } از { $of }
ui-verify-counts = { $sound } درست · { $closed } نه برای شما · { $bad ->
        [0] هیچ غلطی نیست
        [one] { $bad } فایل درست نیست
       *[other] { $bad } فایل درست نیست
    }
ui-verify-nothing-wrong = هر فایل همان‌طور است که باید باشد.
ui-verify-something-wrong = همه چیز دیگر مثل سابق باز می‌شود. فایل‌ها را از کاپی احتیاطی یا از فولدر یک همکار بیاورید، و دوباره بررسی کنید.

## What can be the matter with a file

ui-fault-missing = نیست: این فایل باید اینجا باشد، و فایل‌های دیگر آن را نام می‌گیرند.
ui-fault-rolled-back = به عقب رفته: در فولدر کمتر از آن چیزی است که این کمپیوتر قبلاً دیده است. آیا فولدر از کاپی احتیاطی آورده شده است؟
ui-fault-altered = تغییر کرده: محتوا همان چیزی نیست که نوشته شده بود.
ui-fault-unreadable = خوانده نمی‌شود: دیسک اجازه نمی‌دهد، یا این فایل مهرشده نیست.
ui-fault-forged = جعلی: باز می‌شود، اما هیچ کس در این دفتر آن را ننوشته است. این حساب نمی‌شود.
ui-fault-forked = دو شاخه: دو فایل با عین نمبر از عین کمپیوتر. فولدر خود آن کمپیوتر کاپی شده یا از کاپی احتیاطی آورده شده است.
ui-fault-late = ناوقت: کسی نوشته است که آن وقت دیگر حق نداشت. این حساب نمی‌شود.
ui-fault-misplaced = جای غلط: فایل اصلی است، اما به نام دیگر یا در فولدر یک دفتر دیگر است.
ui-fault-newer = نوتر: با نسخهٔ نوتر Bolyst نوشته شده است.
ui-fault-foreign = بیگانه: Bolyst آن را نساخته است، مثلاً یک کاپی که برنامهٔ هماهنگ‌سازی (sync) به جا گذاشته است.
