### status: draft

### The program's own words: the overview, help, and what lies on top of the pages.

ui-waiting = یک لحظه …
ui-too-small = کلکین زیاد خُرد است. همه چیز ذخیره شده است. آن را حد اقل ۴۰ حرف عریض و ۱۲ سطر بلند بسازید.
ui-place = { $at } از { $count }
ui-search = جستجو:
ui-search-nothing = هیچ چیز به نوشتهٔ شما جور نمی‌آید.
ui-demo = دفتر تمرینی
ui-demo-line = این یک دفتر تمرینی است. وقتی بیرون شوید، همه چیز پاک می‌شود.

## The overview

ui-home-search = جستجو در همه جا:
ui-home-drafts = ادامه
ui-home-forms = شروع یک صحبت
ui-home-people = اشخاص
ui-home-no-people = هنوز هیچ کس. وقتی صحبتی را شروع کنید، اینجا می‌آیند.
ui-home-sessions = صحبت‌ها
ui-home-no-sessions = هنوز هیچ صحبت ارسال نشده است.
ui-home-minutes = { $minutes ->
    [one] تقریباً { $minutes } دقیقه
   *[other] تقریباً { $minutes } دقیقه
}
ui-home-person = شخص
ui-home-session = صحبت
ui-home-form = شروع
ui-home-faulty-form = از یک فورمه کار گرفته نمی‌شود: { $place }
ui-home-unreadable = این فایل‌ها خوانده نمی‌شود: { $files }
ui-home-unfinished = یک نفر از دفتر کشیده شده است، اما همهٔ فایل‌های کهنه هنوز دوباره مهر نشده است. این کار را در صفحهٔ اعضا خلاص کنید (F6، بعد F5).
ui-home-swap = حافظهٔ این کمپیوتر شاید در دیسک نوشته شود. پیش از نوشتن چیزهای حساس، دیسک رمزشده بخواهید.
ui-home-recorded = { $program } آنچه را روی صفحه است ثبت می‌کند. پیش از شروع صحبت آن را خاموش کنید.

ui-role-consultant = مشاور پناهندگان
    .hint = صحبت‌ها را پیش می‌برد
ui-role-supervisor = آمر
    .hint = می‌خواند، نظر می‌دهد، تأیید می‌کند

## What lies on top of a page

ui-help-title = دکمه‌ها
ui-help-keys = ↑ ↓ بالا و پایین   Esc بستن
ui-palette-title = چه می‌خواهید بکنید؟
ui-note-keys = ↑ ↓ بالا و پایین   Esc بستن
ui-go-to-title = رفتن به
ui-go-to-hint = نمبر را بنویسید، یا چند کلمهٔ سؤال را.
ui-line-remark = یادداشت
    .hint = شخص آن را نمی‌بیند. هیچ وقت در بارهٔ عقیده، سیاست، قومیت یا تشخیص مریضی ننویسید.
ui-line-reason = چرا با آن هم جواب درست است؟
    .hint = چند کلمه کافی است. جواب می‌ماند.
ui-line-keys = Enter ذخیره   Esc بستن
ui-confirm-keys = Enter بلی   Esc نه
ui-confirm-submit = صحبت ارسال شود؟
    .detail = صحبت مهر و امضا می‌شود. بعد از آن هیچ کس آن را تغییر داده نمی‌تواند، حتی خود شما.
ui-confirm-discard = مسوده پاک شود؟
    .detail = همهٔ جواب‌های آن گم می‌شود. این کار پس گرفته نمی‌شود.
ui-confirm-remove = این یکی پاک شود؟
    .detail = جواب‌های آن گم می‌شود. با Ctrl+Z پس گرفته می‌توانید.
ui-confirm-remove-step = این قدم پاک شود؟
    .detail = آنچه در بارهٔ آن نوشته‌اید، گم می‌شود.
ui-confirm-leave-unsaved = بدون ذخیره کردن می‌روید؟
    .detail = دیسک آخرین تغییرات را قبول نکرد. هر چیزی که بعد از آخرین ذخیره تغییر کرده است، گم می‌شود.

## Colours

ui-theme-dark = زمینهٔ تاریک
ui-theme-light = زمینهٔ روشن
ui-theme-high-contrast = رنگ‌های پررنگ
ui-theme-none = بدون رنگ
