### status: draft

### What the keys do. ".short" stands at the foot of the screen.

## Everywhere

ui-command-help = نشان دادن کار کلیدها در اینجا
    .short = راهنما
ui-command-palette = پیدا کردن کاری که می‌خواهید
    .short = همه
ui-command-close = بستن
    .short = بستن
ui-command-program-language = عوض کردن زبان برنامه
ui-command-theme = عوض کردن رنگ‌ها
ui-command-lock = قفل کردن دفتر
    .short = قفل
ui-command-quit = خروج
    .short = خروج

## Lists and fields

ui-command-up = بالا
ui-command-down = پایین
ui-command-page-up = چند خط بالاتر
ui-command-page-down = چند خط پایین‌تر
ui-command-first = به اولی
ui-command-last = به آخری
ui-command-accept = انتخاب و ادامه
    .short = ادامه
ui-command-next-field = خانهٔ بعدی
    .short = خانهٔ بعدی
ui-command-previous-field = خانهٔ قبلی
ui-command-toggle = علامت زدن یا برداشتن علامت
    .short = علامت
ui-command-left = به چپ
ui-command-right = به راست

## Before the office is open, and at home

ui-command-lost-passphrase = عبارت عبور فراموش شده: حالا چه؟
    .short = فراموش شده؟
ui-command-look-again = یک بار دیگر دیدن
    .short = دوباره
ui-command-use-code = استفاده از کد یک‌بارمصرف یا برگهٔ بازیابی
    .short = با کد
ui-command-members = اعضا: چه کسانی در این دفتر هستند
    .short = اعضا
ui-command-verify = بررسی کل مخزن: آیا هر فایل درست است؟
ui-command-remove-member = بیرون بردن عضو از دفتر
    .short = بیرون بردن
ui-command-change-role = دادن نقش دیگر به عضو
    .short = نقش
ui-command-one-time-code = ساختن کد یک‌بارمصرف: برای عبارت عبور تازه، یا یک کامپیوتر دیگر
    .short = کد یک‌بارمصرف
ui-command-hand-over = سپردن گفتگوها به یک همکار
    .short = سپردن
ui-command-reseal = ادامهٔ مهر کردن دوبارهٔ فایل‌های قدیمی
ui-command-begin = شروع یک گفتگو
    .short = شروع گفتگو
ui-command-discard = پاک کردن پیش‌نویس
ui-command-return = برگشت به صفحهٔ اصلی
    .short = برگشت

## In the conversation

ui-command-back = برگشت به سؤال قبلی
    .short = برگشت
ui-command-skip = رد شدن از این سؤال
    .short = رد شدن
ui-command-switch-language = عوض کردن زبان گفتگو
    .short = زبان
ui-command-side-by-side = نشان دادن هر دو زبان، یا فقط یکی
    .short = هر دو زبان
ui-command-remark = نوشتن یادداشت برای این سؤال
    .short = یادداشت
ui-command-save-now = ذخیره کردن
ui-command-go-to = رفتن به یک سؤال
    .short = برو به
ui-command-next-unanswered = سؤال بعدی که جواب ندارد
ui-command-next-attention = جواب بعدی که باید دوباره دیده شود
ui-command-dont-know = شخص نمی‌داند
    .short = نمی‌داند
ui-command-rather-not-say = شخص ترجیح می‌دهد نگوید
    .short = نمی‌گوید
ui-command-not-applicable = سؤال به شخص مربوط نمی‌شود
ui-command-cover = پوشاندن: فقط نشان دادن چیزی که شخص می‌تواند ببیند
    .short = پوشاندن
ui-command-pause = استراحت و رفتن به صفحهٔ اصلی
    .short = استراحت
ui-command-undo = برگرداندن
ui-command-redo = انجام دوباره
ui-command-clear-answer = پاک کردن
    .short = پاک
ui-command-add-instance = اضافه کردن یکی دیگر
ui-command-remove-instance = حذف این یکی
ui-command-summary = رفتن به خلاصه
ui-command-new-line = خط جدید
    .short = خط جدید
ui-command-raise = بالا بردن
    .short = بالا بردن
ui-command-lower = پایین بردن

## The end of the conversation

ui-command-submit = ارسال گفتگو
    .short = ارسال
ui-command-edit-step = تغییر قدم بعدی
    .short = تغییر
ui-command-add-step = اضافه کردن قدم بعدی
    .short = قدم جدید
