### status: draft

### The program's own words: the overview, help, and what lies on top of the pages.

ui-waiting = یک لحظه …
ui-too-small = پنجره خیلی کوچک است. همه چیز ذخیره شده است. آن را دست‌کم ۴۰ حرف پهن و ۱۲ خط بلند کنید.
ui-place = { $at } از { $count }
ui-search = جستجو:
ui-search-nothing = چیزی با نوشتهٔ شما جور نیست.
ui-demo = دفتر تمرینی
ui-demo-line = این یک دفتر تمرینی است. وقتی خارج شوید، همه چیز پاک می‌شود.

## The overview

ui-home-search = جستجو در همه جا:
ui-home-drafts = ادامه
ui-home-forms = شروع یک گفتگو
ui-home-people = اشخاص
ui-home-no-people = هنوز کسی نیست. وقتی گفتگویی را شروع کنید، اینجا می‌آیند.
ui-home-sessions = گفتگوها
ui-home-no-sessions = هنوز گفتگویی ارسال نشده است.
ui-home-minutes = { $minutes ->
    [one] حدود { $minutes } دقیقه
   *[other] حدود { $minutes } دقیقه
}
ui-home-person = شخص
ui-home-session = گفتگو
ui-home-form = شروع
ui-home-faulty-form = از یک فرم نمی‌شود استفاده کرد: { $place }
ui-home-unreadable = این فایل‌ها خوانده نمی‌شود: { $files }
ui-home-unfinished = کسی از دفتر بیرون رفته است، اما همهٔ فایل‌های قدیمی هنوز دوباره مهر نشده است. این کار را در صفحهٔ اعضا تمام کنید (F6، بعد F5).
ui-home-swap = حافظهٔ این کامپیوتر ممکن است روی دیسک نوشته شود. پیش از نوشتن چیزهای حساس، دیسک رمزشده بخواهید.
ui-home-recorded = { $program } چیزی را که روی صفحه است ضبط می‌کند. پیش از شروع گفتگو آن را خاموش کنید.

ui-role-consultant = مشاور پناهندگان
    .hint = گفتگوها را انجام می‌دهد
ui-role-supervisor = سرپرست
    .hint = می‌خواند، نظر می‌دهد، تأیید می‌کند

## What lies on top of a page

ui-help-title = کلیدها
ui-help-keys = ↑ ↓ بالا و پایین   Esc بستن
ui-palette-title = می‌خواهید چه کار کنید؟
ui-note-keys = ↑ ↓ بالا و پایین   Esc بستن
ui-go-to-title = رفتن به
ui-go-to-hint = شماره را بنویسید، یا چند کلمه از سؤال را.
ui-line-remark = یادداشت
    .hint = شخص آن را نمی‌بیند. هیچ وقت دربارهٔ عقیده، سیاست، قومیت یا تشخیص پزشکی ننویسید.
ui-line-reason = چرا با این حال جواب درست است؟
    .hint = چند کلمه کافی است. جواب می‌ماند.
ui-line-keys = Enter ذخیره   Esc بستن
ui-confirm-keys = Enter بله   Esc نه
ui-confirm-submit = گفتگو ارسال شود؟
    .detail = گفتگو مهر و امضا می‌شود. بعد از آن کسی نمی‌تواند آن را تغییر دهد، حتی خود شما.
ui-confirm-discard = پیش‌نویس پاک شود؟
    .detail = همهٔ جواب‌هایش از دست می‌رود. این کار برنمی‌گردد.
ui-confirm-remove = این یکی حذف شود؟
    .detail = جواب‌هایش از دست می‌رود. با Ctrl+Z می‌توانید برگردانید.
ui-confirm-remove-step = این قدم حذف شود؟
    .detail = آنچه دربارهٔ آن نوشته‌اید، از دست می‌رود.
ui-confirm-leave-unsaved = بدون ذخیره کردن می‌روید؟
    .detail = دیسک آخرین تغییرات را قبول نکرد. هر چیزی که بعد از آخرین ذخیره تغییر کرده، از دست می‌رود.

## Colours

ui-theme-dark = زمینهٔ تیره
ui-theme-light = زمینهٔ روشن
ui-theme-high-contrast = کنتراست زیاد
ui-theme-none = بدون رنگ
