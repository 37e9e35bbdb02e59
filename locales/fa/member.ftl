### status: draft

### Who belongs to the office: “bolyst member”.

ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] { $computers } کامپیوتر
       *[other] { $computers } کامپیوتر
    })
ui-member-fingerprint = اثر انگشت دفتر: { $fingerprint }
ui-member-yes = بله
ui-member-code = کد برگهٔ بازیابی را بنویسید:
ui-member-unanswered = پیش از آنکه همه چیز جواب داده شود، ورودی تمام شد. چیزی تغییر نکرده است. عبارت عبور را در ترمینال بنویسید، یا از --passphrase-file استفاده کنید.

## A new colleague applies

ui-member-passphrase-of-keys = این کامپیوتر از قبل کلید دارد. درخواست شما یک بار دیگر نوشته می‌شود. عبارت عبور:
ui-member-applied = شما روی این کامپیوتر کلید دارید. درخواست شما در { $file } است. هیچ رازی در آن نیست.
ui-member-applied-next = فایل را به یک سرپرست دفتر بدهید. او می‌نویسد: bolyst member admit FILE --name "{ $name }" --role consultant (یا supervisor)
ui-member-applied-number = عدد کنترل: { $number }. سرپرست همین عدد را می‌بیند. دو عدد را تلفنی مقایسه کنید: این‌طور می‌دانید که کسی فایل را در راه عوض نکرده است.
ui-member-applied-then = وقتی پذیرفته شدید و پوشه همگام (sync) شد، «bolyst» را اجرا کنید و قفل را با عبارت عبور خود باز کنید.

## A colleague is admitted

ui-member-compare = عدد کنترل درخواست { $number } است. آیا { $name } همین عدد را می‌بیند؟ تلفنی یا رو در رو بپرسید. اگر یکی است، «{ $yes }» بنویسید.
ui-member-needs-sheet = شما سرپرست نیستید: برای پذیرفتن یک نفر، برگهٔ بازیابی لازم است.
ui-member-admitted = { $name } حالا عضو است. وقتی پوشه همگام (sync) شد، او با عبارت عبور خودش قفل را باز می‌کند.
ui-member-admitted-number = عدد کنترل درخواست { $number } بود. اگر { $name } عدد دیگری می‌بیند، فایل در راه عوض شده است: فوراً به دفتر خبر بدهید.
ui-member-not-admitted = کسی پذیرفته نشد. یک فایل تازه بخواهید، و عددهای کنترل را دوباره مقایسه کنید.

## Passphrases

ui-member-who = عبارت عبور تازه برای کیست؟ عدد را بنویسید:
ui-member-restored = عبارت عبور عوض شد. پیش‌نویس‌های این کامپیوتر سر جایشان است.
ui-member-old-passphrase = عبارت عبور فعلی:
ui-member-changed = عبارت عبور عوض شد.

## Somebody leaves, or gets another role

ui-member-remove-means = بعد از این { $name } چیز تازه‌ای را نمی‌تواند باز کند، و فایل‌های قدیمی دوباره مهر می‌شود. آنچه { $name } خوانده، خوانده است، و کسی نمی‌تواند کپی‌هایی را که { $name } گرفته پس بگیرد.
ui-member-remove-sure = آیا { $name } باید برود؟ «{ $yes }» بنویسید.
ui-member-remove-not = { $name } هنوز عضو است.
ui-member-removed = { $name } دیگر عضو نیست. دفتر کلیدهای تازه دارد.
ui-member-read-stays-read = آنچه { $name } خوانده، خوانده است. دسترسی او به پوشهٔ مشترک را هم بگیرید.
ui-member-left = شما دیگر عضو نیستید. سرپرست بعدی که قفل را باز کند، کلیدهای تازه می‌سازد.
ui-member-takes-sheet = اختیارات یک سرپرست با برگهٔ بازیابی گرفته می‌شود.
ui-member-has-role = نقش { $name } حالا این است: { $role }.
ui-member-resealing = دوباره مهر می‌شود: { $done } از { $of }
ui-member-resealed = { $files ->
        [one] { $files } فایل دوباره مهر شد.
       *[other] { $files } فایل دوباره مهر شد.
    }
ui-member-reseal-left = فایل‌های قدیمی را باید یک سرپرست دوباره مهر کند: bolyst member reseal
ui-member-handing-over = سپرده می‌شود: { $done } از { $of }
ui-member-handed-over = { $sessions ->
        [0] { $from } گفتگویی برای سپردن نداشت.
        [one] { $sessions } گفتگو از { $from } به { $to } سپرده شد. حالا { $to } همه چیز آن را می‌خواند.
       *[other] { $sessions } گفتگو از { $from } به { $to } سپرده شد. حالا { $to } همه چیز آنها را می‌خواند.
    }

## One more computer

ui-member-one-time-code = { $code }
ui-member-code-for = کد را تلفنی یا رو در رو به { $name } بگویید، و هیچ وقت آن را همراه پوشه نفرستید. وقتی پوشه همگام (sync) شد، { $name } روی کامپیوتر خود «عبارت عبور فراموش شده» را انتخاب می‌کند، یا می‌نویسد: bolyst member enter
ui-member-code-for-me = وقتی پوشه همگام (sync) شد، کد را روی کامپیوتر دیگر بنویسید: bolyst member enter. این کد به یک کامپیوتر، یک بار اجازه می‌دهد.
ui-member-type-code = کد یک‌بارمصرف، ۲۴ رقم:
ui-member-entered = این کامپیوتر مال شماست. قفل را با عبارت عبور تازه باز کنید. پیش‌نویس‌هایی که اینجا بود، سر جایشان است.

## On the screen

# FINGERPRINT and NAME are to be replaced.
ui-not-a-member-command = bolyst member apply --office FINGERPRINT --name "NAME"

## The page “Members”

ui-members-title = اعضا
ui-members-you = (شما)
ui-members-former = رفته‌اند
ui-members-note = { $role } · { $computers ->
        [one] { $computers } کامپیوتر
       *[other] { $computers } کامپیوتر
    }
ui-members-stays-read = کسی که بیرون برود، چیز تازه‌ای را نمی‌تواند باز کند. آنچه خوانده شده، خوانده شده است.
ui-members-unfinished = کسی که بیرون رفته یا دیگر سرپرست نیست، هنوز می‌تواند فایل‌های قدیمی را باز کند. یک سرپرست این کار را با F5 تمام می‌کند.
ui-members-working = در حال کار: { $done } از { $of }. می‌شود آن را متوقف کرد و بعداً ادامه داد.
ui-members-changed = فهرست اعضا تغییر کرد، و دفتر کلیدهایی را دارد که باید داشته باشد.
ui-members-handed-over = { $sessions ->
        [0] گفتگویی برای سپردن نبود.
        [one] { $sessions } گفتگو صاحب تازه دارد، که همه چیز آن را می‌خواند.
       *[other] { $sessions } گفتگو صاحب تازه دارد، که همه چیز آنها را می‌خواند.
    }
ui-members-sheet = کد برگهٔ بازیابی را بنویسید
    .hint = اختیارات یک سرپرست فقط با برگه گرفته می‌شود. مشاور برای هر کاری که به دیگران مربوط است، برگه را لازم دارد.
ui-members-new-owner = گفتگوها به چه کسی سپرده شود؟
    .hint = کسی که انتخاب می‌کنید، از حالا همه چیز آنها را می‌خواند، آنچه را قبلاً نوشته شده هم.
ui-members-code = کد یک‌بارمصرف
ui-members-code-how = کد را تلفنی یا رو در رو بگویید؛ هیچ وقت آن را نفرستید. وقتی پوشه همگام (sync) شد، همکار روی کامپیوتر خود «فراموش شده؟» را انتخاب می‌کند و کد را می‌نویسد.
ui-members-code-once = این کد به یک کامپیوتر، یک بار اجازه می‌دهد. فقط حالا نشان داده می‌شود؛ یک کد تازه این کد را باطل می‌کند.
ui-confirm-remove-member = { $name } از دفتر بیرون برود؟
    .detail = دفتر کلیدهای تازه می‌گیرد، و فایل‌های قدیمی دوباره مهر می‌شود. آنچه { $name } خوانده، خوانده است.
ui-confirm-make-supervisor = { $name } سرپرست شود؟
    .detail = سرپرست می‌تواند همهٔ گفتگوها را بخواند، آنهایی را که قبلاً نوشته شده هم.
ui-confirm-make-consultant = { $name } دوباره مشاور پناهندگان شود؟
    .detail = دفتر کلیدهای تازه می‌گیرد. آنچه { $name } در مقام سرپرست خوانده، خوانده است.

## A way in without a passphrase

ui-recover-code = وقتی عبارت عبور فراموش شده است
    .hint = کد یک‌بارمصرف سرپرست را بنویسید (۲۴ رقم)، یا کد برگهٔ بازیابی را. کد یک‌بارمصرف به یک کامپیوتر دیگر هم اجازه می‌دهد. بدون برگه و بدون سرپرست کسی نمی‌تواند دفتر را باز کند: همین دفتر را امن می‌کند.
ui-recover-who = برگه مال همین دفتر است. شما کی هستید؟
ui-recover-passphrase = یک عبارت عبور تازه برای این کامپیوتر انتخاب کنید
    .hint = پنج کلمه یا بیشتر که به هم ربطی ندارند، راحت یادتان می‌ماند و سخت حدس زده می‌شود.
ui-recover-again = آن را یک بار دیگر بنویسید
