### status: draft

### Review: the sessions that wait, the comments, and how a conversation went.

## How a session stands

ui-state-resubmitted = دوباره ارسال‌شده
ui-history-handed-over = به یک همکار سپرده شد

## Home

ui-home-returned = به شما پس فرستاده شده
ui-home-waiting = { $count ->
    [one] { $count } گفتگو منتظر بررسی است
   *[other] { $count } گفتگو منتظر بررسی است
}
ui-home-comments = { $count ->
    [one] { $count } نظر
   *[other] { $count } نظر
}
ui-linear-home-returned = به شما پس فرستاده شده: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = برای ادامهٔ گفتگو ۱ بنویسید. خط خالی به عقب می‌رود.

## The list

ui-queue-title = بررسی
ui-queue-count = { $found } از { $all } گفتگو
ui-queue-nothing = اینجا گفتگویی نیست. با جهت‌ها و Tab چیز دیگری انتخاب کنید. Del همه را نشان می‌دهد.
ui-queue-hidden = { $count ->
    [one] { $count } مورد دیگر نشان داده نمی‌شود. هر بار کمتر انتخاب کنید.
   *[other] { $count } مورد دیگر نشان داده نمی‌شود. هر بار کمتر انتخاب کنید.
}
ui-queue-everything = همه
ui-queue-days = { $count ->
    [0] امروز
    [one] { $count } روز
   *[other] { $count } روز
}
ui-queue-by-stand = وضعیت
ui-queue-by-consultant = مشاور
ui-queue-by-form = فرم
ui-queue-by-age = مدت
ui-queue-by-mark = علامت
ui-queue-waiting = منتظر
ui-queue-within-a-week = هفت روز اخیر
ui-queue-over-a-week = بیشتر از هفت روز
ui-queue-over-a-month = بیشتر از سی روز

ui-mark-attention = باید دیده شود
ui-mark-unanswered = بدون جواب
ui-mark-kept = جواب غیرمعمول نگه داشته شد
ui-mark-remarks = یادداشت‌ها
ui-mark-comments = نظرها
ui-mark-conflicts = متفاوت نوشته شده
ui-mark-unqualified = مترجم در فهرست نیست
ui-mark-long = خیلی طولانی
ui-mark-short = خیلی کوتاه
ui-mark-form-differs = نسخهٔ دیگری از فرم

## When a session is reviewed

ui-filter-all = همه
ui-filter-attention = باید دیده شود
ui-filter-unanswered = بدون جواب
ui-filter-remarks = یادداشت‌ها
ui-filter-changed = تغییر کرده
ui-filter-comments = نظرها
ui-filter-nothing = اینجا سؤالی برای نشان دادن نیست.
ui-reading-as-a-whole = کل گفتگو
ui-reading-before = قبلاً: { $words }
ui-reading-last-time = گفتگوی قبلی، { $date }: { $words }
ui-reading-attention = باید دوباره دیده شود
ui-reading-taken-away = دیگر نیست
ui-line-comment = نظر
    .hint = هر کسی که می‌تواند گفتگو را بخواند، آن را می‌بیند. با اسم شما می‌ماند.
ui-line-reasons = چرا گفتگو پس فرستاده می‌شود؟
    .hint = بنویسید چه چیزی باید دیده شود. اگر برای سؤال‌ها نظر نوشته‌اید، می‌تواند خالی بماند.
ui-confirm-approve = گفتگو تأیید شود؟
    .detail = تأیید برای چیزی است که حالا خوانده‌اید، و به اسم شما امضا می‌شود.

error-newer-revision = بعد از آنکه گفتگو را باز کردید، تغییر کرده است.
    .safe = چیزی تأیید یا پس فرستاده نشده است.
    .now = برگردید، آن را دوباره باز کنید و ببینید چه چیزی تازه است.
error-nothing-written = چند کلمه کم است.
    .safe = چیزی تغییر نکرده است.
    .now = بنویسید دربارهٔ چیست، یا اول برای یک سؤال نظر بنویسید.

ui-command-next-filter = نشان دادن چیز دیگر
    .short = نشان بده
ui-command-previous-filter = نشان دادن قبلی
ui-command-comment = نوشتن نظر دربارهٔ سؤال
    .short = نظر
ui-command-comment-all = نوشتن نظر دربارهٔ کل گفتگو
ui-command-approve = تأیید گفتگو
    .short = تأیید
ui-command-send-back = پس فرستادن گفتگو
    .short = پس فرستادن
ui-command-trail = دیدن روند گفتگو
    .short = روند
ui-command-queue = بررسی گفتگوها
    .short = بررسی
ui-command-narrow-less = نشان دادن همه
    .short = همه

## How the conversation went

ui-trail-title = روند گفتگو
ui-trail-why = برای یاد گرفتن از گفتگو است، نه برای سنجیدن کسی. کسی که گفتگو را انجام داده، همین را می‌بیند. حرف‌ها و جواب‌ها اینجا نیست.
ui-trail-nothing = روند گفتگو معلوم نیست.
ui-trail-times = از { $start } تا { $end }. { $active } گفتگو شد.
ui-trail-longest = بیشترین وقت ({ $time }) برای این بود: { $question }
ui-trail-back = { $count ->
    [0] هیچ بار به عقب نرفتید.
    [one] { $count } بار به عقب رفتید.
   *[other] { $count } بار به عقب رفتید.
}
ui-trail-changed = { $count ->
    [one] جواب‌ها { $count } بار تغییر کرد.
   *[other] جواب‌ها { $count } بار تغییر کرد.
}
ui-trail-undone = { $count ->
    [one] { $count } بار چیزی برگردانده شد.
   *[other] { $count } بار چیزی برگردانده شد.
}
ui-trail-languages = { $count ->
    [0] زبان در طول گفتگو عوض نشد.
    [one] زبان { $count } بار عوض شد: { $languages }.
   *[other] زبان { $count } بار عوض شد: { $languages }.
}
ui-trail-break = استراحت { $when }: { $time } (در { $place })
ui-trail-clock = ساعت کامپیوتر در طول گفتگو به عقب برده شد. زمان‌ها دقیق نیست.
ui-trail-elsewhere = سؤال‌هایی که دیگر پرسیده نمی‌شود
ui-trail-signs = ↺ به اینجا برگشت   ✎ جواب تغییر کرد
ui-length-seconds = { $count } ثانیه
ui-length-minutes = { $count } دقیقه
ui-length-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعت
}
ui-length-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}

## bolyst session

ui-session-readable = هر کسی این فایل را پیدا کند، می‌تواند آن را بخواند.
