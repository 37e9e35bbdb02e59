### status: draft

### What the keys do. ".short" stands at the foot of the screen.

## Everywhere

ui-command-help = نشان دادن کار دکمه‌ها در اینجا
    .short = کمک
ui-command-palette = پیدا کردن کاری که می‌خواهید
    .short = همه
ui-command-close = بستن
    .short = بستن
ui-command-program-language = تبدیل کردن زبان برنامه
ui-command-theme = تبدیل کردن رنگ‌ها
ui-command-lock = قفل کردن دفتر
    .short = قفل
ui-command-quit = بیرون شدن
    .short = خروج

## Lists and fields

ui-command-up = بالا
ui-command-down = پایین
ui-command-page-up = چند سطر بالاتر
ui-command-page-down = چند سطر پایین‌تر
ui-command-first = به اولی
ui-command-last = به آخری
ui-command-accept = انتخاب کردن و پیش رفتن
    .short = پیش
ui-command-next-field = خانهٔ بعدی
    .short = خانهٔ بعدی
ui-command-previous-field = خانهٔ قبلی
ui-command-toggle = نشانی کردن یا گرفتن نشانی
    .short = نشانی
ui-command-left = به چپ
ui-command-right = به راست

## Before the office is open, and at home

ui-command-lost-passphrase = جملهٔ رمز فراموش شده است: حالا چه؟
    .short = رمز فراموش شد؟
ui-command-look-again = یک بار دیگر دیدن
    .short = باز دیدن
ui-command-use-code = کار گرفتن از کود یک‌باره یا ورق بازیابی
    .short = با کود
ui-command-members = اعضا: چه کسانی در این دفتر هستند
    .short = اعضا
ui-command-verify = بررسی تمام خزانه: آیا هر فایل درست است؟
ui-command-remove-member = کشیدن عضو از دفتر
    .short = کشیدن
ui-command-change-role = دادن نقش دیگر به عضو
    .short = نقش
ui-command-one-time-code = ساختن کود یک‌باره: برای جملهٔ رمز نو، یا یک کمپیوتر دیگر
    .short = کود یک‌باره
ui-command-hand-over = سپردن صحبت‌ها به یک همکار
    .short = سپردن
ui-command-reseal = ادامهٔ مهر کردن دوبارهٔ فایل‌های کهنه
ui-command-begin = شروع یک صحبت
    .short = شروع صحبت
ui-command-discard = پاک کردن مسوده
ui-command-return = برگشت به صفحهٔ اصلی
    .short = برگشت

## In the conversation

ui-command-back = برگشت به سؤال قبلی
    .short = برگشت
ui-command-skip = تیر شدن از این سؤال
    .short = تیر شدن
ui-command-switch-language = تبدیل کردن زبان صحبت
    .short = زبان
ui-command-side-by-side = نشان دادن هر دو زبان، یا فقط یکی
    .short = هر دو زبان
ui-command-remark = نوشتن یادداشت برای این سؤال
    .short = یادداشت
ui-command-save-now = همین حالا ذخیره کردن
ui-command-go-to = رفتن به یک سؤال
    .short = رفتن
ui-command-next-unanswered = سؤال بعدی که جواب ندارد
ui-command-next-attention = جواب بعدی که باید دوباره دیده شود
ui-command-dont-know = شخص نمی‌داند
    .short = نمی‌داند
ui-command-rather-not-say = شخص نمی‌خواهد بگوید
    .short = نمی‌گوید
ui-command-not-applicable = سؤال به شخص مربوط نمی‌شود
ui-command-cover = پوشاندن: فقط نشان دادن آنچه شخص دیده می‌تواند
    .short = پوشاندن
ui-command-pause = وقفه گرفتن و رفتن به صفحهٔ اصلی
    .short = وقفه
ui-command-undo = پس گرفتن
ui-command-redo = دوباره انجام دادن
ui-command-clear-answer = پاک کردن
    .short = پاک
ui-command-add-instance = اضافه کردن یکی دیگر
ui-command-remove-instance = پاک کردن این یکی
ui-command-summary = رفتن به خلاصه
ui-command-new-line = سطر نو
    .short = سطر نو
ui-command-raise = بالا بردن
    .short = بالا بردن
ui-command-lower = پایین بردن

## The end of the conversation

ui-command-submit = ارسال صحبت
    .short = ارسال
ui-command-edit-step = تغییر دادن قدم بعدی
    .short = تغییر
ui-command-add-step = اضافه کردن یک قدم بعدی
    .short = قدم نو
