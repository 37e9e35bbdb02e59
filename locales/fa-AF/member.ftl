### status: draft

### Who belongs to the office: “bolyst member”.

ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] { $computers } کمپیوتر
       *[other] { $computers } کمپیوتر
    })
ui-member-fingerprint = نشان انگشت دفتر: { $fingerprint }
ui-member-yes = بلی
ui-member-code = کود ورق بازیابی را بنویسید:
ui-member-unanswered = پیش از آنکه همه جواب داده شود، جواب‌ها قطع شد. هیچ چیز تغییر نکرده است. جملهٔ رمز را در ترمینل بنویسید، یا از --passphrase-file کار بگیرید.

## A new colleague applies

ui-member-passphrase-of-keys = این کمپیوتر از پیش کلید دارد. درخواست شما یک بار دیگر نوشته می‌شود. جملهٔ رمز:
ui-member-applied = شما در این کمپیوتر کلید دارید. درخواست شما در { $file } است. در آن هیچ راز نیست.
ui-member-applied-next = فایل را به یک آمر دفتر بدهید. او می‌نویسد: bolyst member admit FILE --name "{ $name }" --role consultant (یا supervisor)
ui-member-applied-number = عدد کنترول: { $number }. آمر همین عدد را می‌بیند. هر دو عدد را در تیلفون مقایسه کنید: به این ترتیب می‌دانید که هیچ کس فایل را در راه تبدیل نکرده است.
ui-member-applied-then = وقتی شما پذیرفته شدید و فولدر هماهنگ (sync) شد، «bolyst» را شروع کنید و قفل را با جملهٔ رمز خود باز کنید.

## A colleague is admitted

ui-member-compare = عدد کنترول درخواست { $number } است. آیا { $name } همین عدد را می‌بیند؟ در تیلفون یا رو به رو بپرسید. اگر یکی است، «{ $yes }» بنویسید.
ui-member-needs-sheet = شما آمر نیستید: برای پذیرفتن یک نفر، ورق بازیابی لازم است.
ui-member-admitted = { $name } حالا عضو است. وقتی فولدر هماهنگ (sync) شد، او با جملهٔ رمز خودش قفل را باز می‌کند.
ui-member-admitted-number = عدد کنترول درخواست { $number } بود. اگر { $name } عدد دیگری را می‌بیند، فایل در راه تبدیل شده است: فوراً به دفتر خبر بدهید.
ui-member-not-admitted = هیچ کس پذیرفته نشد. یک فایل نو بخواهید، و عددهای کنترول را دوباره مقایسه کنید.

## Passphrases

ui-member-who = جملهٔ رمز نو برای کیست؟ عدد را بنویسید:
ui-member-restored = جملهٔ رمز تبدیل شد. مسوده‌های این کمپیوتر باقی است.
ui-member-old-passphrase = جملهٔ رمز فعلی:
ui-member-changed = جملهٔ رمز تبدیل شد.

## Somebody leaves, or gets another role

ui-member-remove-means = بعد از این { $name } هیچ چیز نو را باز کرده نمی‌تواند، و فایل‌های کهنه دوباره مهر می‌شود. آنچه { $name } خوانده است، خوانده است، و هیچ کس کاپی‌هایی را که { $name } گرفته است، پس آورده نمی‌تواند.
ui-member-remove-sure = آیا { $name } باید برود؟ «{ $yes }» بنویسید.
ui-member-remove-not = { $name } هنوز عضو است.
ui-member-removed = { $name } دیگر عضو نیست. دفتر کلیدهای نو دارد.
ui-member-read-stays-read = آنچه { $name } خوانده است، خوانده است. اجازهٔ فولدر مشترک را هم از او بگیرید.
ui-member-left = شما دیگر عضو نیستید. آمر بعدی که قفل را باز کند، کلیدهای نو می‌سازد.
ui-member-takes-sheet = صلاحیت یک آمر با ورق بازیابی گرفته می‌شود.
ui-member-has-role = نقش { $name } حالا این است: { $role }.
ui-member-resealing = دوباره مهر می‌شود: { $done } از { $of }
ui-member-resealed = { $files ->
        [one] { $files } فایل دوباره مهر شد.
       *[other] { $files } فایل دوباره مهر شد.
    }
ui-member-reseal-left = فایل‌های کهنه را باید یک آمر دوباره مهر کند: bolyst member reseal
ui-member-handing-over = سپرده می‌شود: { $done } از { $of }
ui-member-handed-over = { $sessions ->
        [0] { $from } هیچ صحبتی برای سپردن نداشت.
        [one] { $sessions } صحبت از { $from } به { $to } سپرده شد. حالا { $to } همه چیز آن را می‌خواند.
       *[other] { $sessions } صحبت از { $from } به { $to } سپرده شد. حالا { $to } همه چیز آنها را می‌خواند.
    }

## One more computer

ui-member-one-time-code = { $code }
ui-member-code-for = کود را در تیلفون یا رو به رو به { $name } بگویید، و هیچ وقت آن را یکجا با فولدر روان نکنید. وقتی فولدر هماهنگ (sync) شد، { $name } در کمپیوتر خود «جملهٔ رمز فراموش شده است» را انتخاب می‌کند، یا می‌نویسد: bolyst member enter
ui-member-code-for-me = وقتی فولدر هماهنگ (sync) شد، کود را در کمپیوتر دیگر بنویسید: bolyst member enter. این کود یک کمپیوتر را یک بار اجازه می‌دهد.
ui-member-type-code = کود یک‌باره، ۲۴ رقم:
ui-member-entered = این کمپیوتر از شما است. قفل را با جملهٔ رمز نو باز کنید. مسوده‌هایی که اینجا بود، باقی است.

## On the screen

# FINGERPRINT and NAME are to be replaced.
ui-not-a-member-command = bolyst member apply --office FINGERPRINT --name "NAME"

## The page “Members”

ui-members-title = اعضا
ui-members-you = (شما)
ui-members-former = رفته‌اند
ui-members-note = { $role } · { $computers ->
        [one] { $computers } کمپیوتر
       *[other] { $computers } کمپیوتر
    }
ui-members-stays-read = کسی که کشیده شود، هیچ چیز نو را باز کرده نمی‌تواند. آنچه خوانده شده است، خوانده شده است.
ui-members-unfinished = کسی که کشیده شده است یا دیگر آمر نیست، هنوز فایل‌های کهنه را باز کرده می‌تواند. یک آمر این کار را با F5 خلاص می‌کند.
ui-members-working = کار جریان دارد: { $done } از { $of }. آن را بند کرده و بعداً ادامه داده می‌توانید.
ui-members-changed = فهرست اعضا تغییر کرد، و دفتر کلیدهایی را دارد که باید داشته باشد.
ui-members-handed-over = { $sessions ->
        [0] هیچ صحبتی برای سپردن نبود.
        [one] { $sessions } صحبت صاحب نو دارد، که همه چیز آن را می‌خواند.
       *[other] { $sessions } صحبت صاحب نو دارد، که همه چیز آنها را می‌خواند.
    }
ui-members-sheet = کود ورق بازیابی را بنویسید
    .hint = صلاحیت یک آمر فقط با ورق گرفته می‌شود. مشاور برای هر کاری که به دیگران مربوط است، به ورق ضرورت دارد.
ui-members-new-owner = صحبت‌ها به کی سپرده شود؟
    .hint = کسی که شما انتخاب می‌کنید، از حالا همه چیز آنها را می‌خواند، آنچه را قبلاً نوشته شده است هم.
ui-members-code = کود یک‌باره
ui-members-code-how = کود را در تیلفون یا رو به رو بگویید؛ هیچ وقت آن را روان نکنید. وقتی فولدر هماهنگ (sync) شد، همکار در کمپیوتر خود «رمز فراموش شد؟» را انتخاب می‌کند و کود را می‌نویسد.
ui-members-code-once = این کود یک کمپیوتر را یک بار اجازه می‌دهد. فقط حالا نشان داده می‌شود؛ یک کود نو این کود را باطل می‌کند.
ui-confirm-remove-member = { $name } از دفتر کشیده شود؟
    .detail = دفتر کلیدهای نو می‌گیرد، و فایل‌های کهنه دوباره مهر می‌شود. آنچه { $name } خوانده است، خوانده است.
ui-confirm-make-supervisor = { $name } آمر شود؟
    .detail = آمر همهٔ صحبت‌ها را خوانده می‌تواند، آنهایی را که قبلاً نوشته شده است هم.
ui-confirm-make-consultant = { $name } دوباره مشاور پناهندگان شود؟
    .detail = دفتر کلیدهای نو می‌گیرد. آنچه { $name } به حیث آمر خوانده است، خوانده است.

## A way in without a passphrase

ui-recover-code = وقتی جملهٔ رمز فراموش شده است
    .hint = کود یک‌بارهٔ آمر را بنویسید (۲۴ رقم)، یا کود ورق بازیابی را. کود یک‌باره یک کمپیوتر دیگر را هم اجازه می‌دهد. بدون ورق و بدون آمر هیچ کس دفتر را باز کرده نمی‌تواند: به همین خاطر دفتر محفوظ است.
ui-recover-who = ورق از همین دفتر است. شما کی هستید؟
ui-recover-passphrase = برای این کمپیوتر یک جملهٔ رمز نو انتخاب کنید
    .hint = پنج کلمه یا بیشتر که با هم ربطی ندارند، به یاد ماندنش آسان است و یافتنش مشکل.
ui-recover-again = آن را یک بار دیگر بنویسید
