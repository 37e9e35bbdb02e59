### status: draft

### The words around a conversation: when it begins, while it lasts, when it ends, and when it is read again.

## Begin

ui-begin-title = صحبت نو
ui-begin-form = کدام صحبت؟
ui-begin-whom = صحبت در بارهٔ کیست؟
ui-begin-whom-hint = چند حرف بنویسید تا شخصی را پیدا کنید که دفتر می‌شناسد.
ui-begin-new-person = یک شخص نو
ui-begin-languages = به کدام زبان‌ها صحبت می‌کنید؟
ui-begin-languages-hint = برای پیدا کردن بنویسید. Enter زبان را نشانی می‌کند. Enter روی زبان نشانی‌شده صحبت را شروع می‌کند. دکمهٔ فاصله نشانی را می‌گیرد.
ui-begin-no-language = حد اقل یک زبان را انتخاب کنید.
ui-begin-led-in = صحبت به این زبان‌ها است: { $languages }
ui-begin-busy = صحبت باز می‌شود …
ui-begin-draft = مسوده، بررسی نشده
ui-begin-no-texts = نیست، به { $language } خوانده می‌شود

## While it lasts

ui-interview-saved = ذخیره شد
ui-interview-saving = ذخیره می‌شود
ui-interview-not-saved = ذخیره نشد
ui-interview-save-failed = ذخیره نشد. F5 دوباره کوشش می‌کند. { $what }
ui-interview-attention = { $count ->
    [one] { $count } مورد را ببینید
   *[other] { $count } مورد را ببینید
}
ui-interview-end = آخر
ui-interview-draft-text = مسوده
ui-interview-fell-back = به { $language }
ui-interview-covered = پوشانده شد. F9 همه چیز را دوباره نشان می‌دهد.
ui-interview-voluntary = اختیاری. نه گفتن هیچ تأثیری ندارد، و باید این را بگویید.
ui-interview-free-text = در بارهٔ عقیده، سیاست، قومیت یا تشخیص مریضی ننویسید.
ui-interview-search = جستجو:
ui-interview-matches = { $count } از { $all }
ui-interview-enter-again = با یک Enter دیگر پیش می‌روید.
ui-interview-no-repeat = در اینجا چیزی برای اضافه کردن نیست.
ui-interview-nothing-left = همهٔ سؤال‌ها جواب دارد.
ui-interview-nothing-to-mark = در اینجا جوابی برای نشانی کردن نیست.
ui-interview-nothing-to-undo = چیزی برای پس گرفتن نیست.
ui-notice-form-changed = بعد از شروع صحبت فورمه تغییر کرده است. همهٔ جواب‌ها نگه داشته شده است.
ui-notice-orphans = بعضی جواب‌ها از سؤال‌هایی است که دیگر پرسیده نمی‌شود. آنها نگه داشته شده است.

ui-entry-date = روز.ماه.سال، مثلاً ۳.۲.۲۰۲۶
ui-entry-month = ماه.سال، مثلاً ۲.۲۰۲۶
ui-entry-year = سال، مثلاً ۱۹۸۷
ui-entry-time = ساعت، مثلاً ۱۴:۳۰
ui-entry-date-time = روز و ساعت، مثلاً ۳.۲.۲۰۲۶ ۱۴:۳۰
ui-entry-numbers = رقم‌ها، مثلاً ۹۰۲ ۱۰ ۳۴۵
ui-problem-integer = این یک عدد مکمل نیست.
ui-problem-decimal = این یک عدد نیست.
ui-problem-date = این یک تاریخ نیست. مثلاً بنویسید ۳.۲.۲۰۲۶.
ui-problem-time = این یک ساعت نیست. مثلاً بنویسید ۱۴:۳۰.
ui-problem-date-time = این روز و ساعت نیست. مثلاً بنویسید ۳.۲.۲۰۲۶ ۱۴:۳۰.
ui-problem-choice = این در میان جواب‌ها نیست.

## When it ends

ui-ending-progress = { $answered } از { $total } جواب داده شد
ui-ending-attention = باید دوباره دیده شود
ui-ending-unanswered = بی‌جواب
ui-ending-next-steps = قدم‌های بعدی
ui-ending-no-steps = هیچ قدم پیشنهاد نشده و هیچ قدم فیصله نشده است.
ui-ending-proposed = پیشنهاد
ui-ending-add-step = اضافه کردن یک قدم بعدی
ui-ending-sections = قسمت‌های صحبت
ui-ending-submit = ارسال صحبت
ui-ending-submit-detail = صحبت مهر و امضا می‌شود. اگر چیزی کم باشد هم، ارسال کرده می‌توانید.

ui-step-title = قدم بعدی
ui-step-what = چه کار
    .hint = یک کاری که کسی کرده می‌تواند.
ui-step-owner = این کار از کیست
    .hint = با ← → انتخاب کنید. این تنها کار شاروالی نیست.
ui-step-responsible = مسئول
    .hint = نام کسی که آن را پیگیری می‌کند. می‌تواند خالی باشد.
ui-step-due = تا چه وقت
    .hint = مثلاً ۱۴.۱۰. یا ۱۴.۱۰.۲۰۲۶. برای چهارده روز بعد، اول + و بعد ۱۴ بنویسید.
ui-step-keys = Enter فیصله شد   Tab خانهٔ بعدی   Esc بستن
ui-step-what-missing = بنویسید که چه باید شود.
ui-step-due-odd = این یک روز نیست. مثلاً ۱۴.۱۰. بنویسید، یا اول + و بعد ۱۴.

ui-sealed-busy = صحبت مهر می‌شود …
ui-sealed-title = صحبت ارسال شد: { $time }
ui-sealed-where = صحبت رمزشده و امضاشده در فولدر دفتر است. هیچ کس آن را پنهانی تغییر داده نمی‌تواند.
ui-sealed-name = نام { $record }، رسید { $receipt }
ui-sealed-who = این کسان آن را خوانده می‌توانند: شما و آمرهای دفتر. ترجمان و همکاران دیگر خوانده نمی‌توانند.
ui-sealed-draft-gone = مسوده از این کمپیوتر پاک شد.
ui-sealed-keys = Enter به صفحهٔ اصلی می‌رود

## When it is read again

ui-reading-times = از { $start } تا { $end }
ui-reading-languages = به این زبان‌ها: { $languages }
ui-reading-form = فورمه، نسخهٔ { $version }
ui-reading-history = آنچه شده است
ui-reading-verified = همهٔ امضاها بررسی شد: آنها از اعضای همین دفتر است.
ui-reading-unverified = چیزی که با ! نشانی شده است، امضایی ندارد که بررسی شده بتواند.
ui-reading-remark = یادداشت: { $words }
ui-reading-kept-because = جواب ماند، چون: { $words }
ui-reading-no-steps = هیچ قدم فیصله نشد.
ui-interview-only-consultant = فقط برای شما: به زبان طرف مقابل نشان داده نمی‌شود.
