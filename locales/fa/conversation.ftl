### status: draft

### The words around a conversation: when it begins, while it lasts, when it ends, and when it is read again.

## Begin

ui-begin-title = گفتگوی جدید
ui-begin-form = کدام گفتگو؟
ui-begin-whom = گفتگو دربارهٔ کیست؟
ui-begin-whom-hint = چند حرف بنویسید تا شخصی را پیدا کنید که دفتر می‌شناسد.
ui-begin-new-person = یک شخص جدید
ui-begin-languages = به چه زبان‌هایی صحبت می‌کنید؟
ui-begin-languages-hint = برای جستجو بنویسید. Enter زبان را علامت می‌زند. Enter روی زبان علامت‌دار گفتگو را شروع می‌کند. کلید فاصله علامت را برمی‌دارد.
ui-begin-no-language = دست‌کم یک زبان انتخاب کنید.
ui-begin-led-in = گفتگو به این زبان‌هاست: { $languages }
ui-begin-busy = گفتگو باز می‌شود …
ui-begin-draft = پیش‌نویس، بررسی نشده
ui-begin-no-texts = نیست، به { $language } خوانده می‌شود

## While it lasts

ui-interview-saved = ذخیره شد
ui-interview-saving = ذخیره می‌شود
ui-interview-not-saved = ذخیره نشد
ui-interview-save-failed = ذخیره نشد. F5 دوباره تلاش می‌کند. { $what }
ui-interview-attention = { $count ->
    [one] { $count } مورد را ببینید
   *[other] { $count } مورد را ببینید
}
ui-interview-end = پایان
ui-interview-draft-text = پیش‌نویس
ui-interview-fell-back = به { $language }
ui-interview-covered = پوشانده شد. F9 همه چیز را دوباره نشان می‌دهد.
ui-interview-voluntary = داوطلبانه. نه گفتن هیچ تأثیری ندارد، و باید این را بگویید.
ui-interview-free-text = دربارهٔ عقیده، سیاست، قومیت یا تشخیص پزشکی ننویسید.
ui-interview-search = جستجو:
ui-interview-matches = { $count } از { $all }
ui-interview-enter-again = با یک Enter دیگر ادامه می‌دهید.
ui-interview-no-repeat = اینجا چیزی برای اضافه کردن نیست.
ui-interview-nothing-left = همهٔ سؤال‌ها جواب دارند.
ui-interview-nothing-to-mark = اینجا جوابی برای علامت زدن نیست.
ui-interview-nothing-to-undo = چیزی برای برگرداندن نیست.
ui-notice-form-changed = بعد از شروع گفتگو فرم تغییر کرده است. همهٔ جواب‌ها نگه داشته شده است.
ui-notice-orphans = بعضی جواب‌ها مال سؤال‌هایی است که دیگر پرسیده نمی‌شود. آنها نگه داشته شده است.

ui-entry-date = روز.ماه.سال، مثلاً ۳.۲.۲۰۲۶
ui-entry-month = ماه.سال، مثلاً ۲.۲۰۲۶
ui-entry-year = سال، مثلاً ۱۹۸۷
ui-entry-time = ساعت، مثلاً ۱۴:۳۰
ui-entry-date-time = روز و ساعت، مثلاً ۳.۲.۲۰۲۶ ۱۴:۳۰
ui-entry-numbers = رقم‌ها، مثلاً ۹۰۲ ۱۰ ۳۴۵
ui-problem-integer = این عدد صحیح نیست.
ui-problem-decimal = این عدد نیست.
ui-problem-date = این تاریخ نیست. مثلاً بنویسید ۳.۲.۲۰۲۶.
ui-problem-time = این ساعت نیست. مثلاً بنویسید ۱۴:۳۰.
ui-problem-date-time = این روز و ساعت نیست. مثلاً بنویسید ۳.۲.۲۰۲۶ ۱۴:۳۰.
ui-problem-choice = این جزو جواب‌ها نیست.

## When it ends

ui-ending-progress = { $answered } از { $total } جواب داده شده
ui-ending-attention = باید دوباره دیده شود
ui-ending-unanswered = بدون جواب
ui-ending-next-steps = قدم‌های بعدی
ui-ending-no-steps = نه پیشنهادی هست و نه قراری.
ui-ending-proposed = پیشنهاد
ui-ending-add-step = اضافه کردن قدم بعدی
ui-ending-sections = بخش‌های گفتگو
ui-ending-submit = ارسال گفتگو
ui-ending-submit-detail = گفتگو مهر و امضا می‌شود. اگر چیزی کم باشد هم، می‌توانید ارسال کنید.

ui-step-title = قدم بعدی
ui-step-what = چه کاری
    .hint = یک کار که کسی می‌تواند انجام دهد.
ui-step-owner = این کارِ کیست
    .hint = با ← → انتخاب کنید. این فقط کار شهرداری نیست.
ui-step-responsible = مسئول
    .hint = اسم کسی که پیگیری می‌کند. می‌تواند خالی بماند.
ui-step-due = تا کی
    .hint = مثلاً ۱۴.۱۰. یا ۱۴.۱۰.۲۰۲۶. برای چهارده روز بعد، اول + و بعد ۱۴ بنویسید.
ui-step-keys = Enter قرار شد   Tab خانهٔ بعدی   Esc بستن
ui-step-what-missing = بنویسید چه کاری باید انجام شود.
ui-step-due-odd = این یک روز نیست. مثلاً ۱۴.۱۰. بنویسید، یا اول + و بعد ۱۴.

ui-sealed-busy = گفتگو مهر می‌شود …
ui-sealed-title = گفتگو ارسال شد: { $time }
ui-sealed-where = گفتگو رمزشده و امضاشده در پوشهٔ دفتر است. کسی نمی‌تواند آن را پنهانی تغییر دهد.
ui-sealed-name = نام { $record }، رسید { $receipt }
ui-sealed-who = این افراد می‌توانند آن را بخوانند: شما و سرپرست‌های دفتر. مترجم و همکاران دیگر نمی‌توانند.
ui-sealed-draft-gone = پیش‌نویس از این کامپیوتر پاک شد.
ui-sealed-keys = Enter به صفحهٔ اصلی می‌رود

## When it is read again

ui-reading-times = از { $start } تا { $end }
ui-reading-languages = به این زبان‌ها: { $languages }
ui-reading-form = فرم، نسخهٔ { $version }
ui-reading-history = کارهایی که شده است
ui-reading-verified = همهٔ امضاها بررسی شد: مال اعضای همین دفتر است.
ui-reading-unverified = چیزی که علامت ! دارد، امضایی ندارد که بشود بررسی کرد.
ui-reading-remark = یادداشت: { $words }
ui-reading-kept-because = جواب ماند، چون: { $words }
ui-reading-no-steps = قراری گذاشته نشد.
ui-interview-only-consultant = فقط برای شما: به زبان طرف مقابل نشان داده نمی‌شود.
