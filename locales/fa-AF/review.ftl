### status: draft

### Review: the sessions that wait, the comments, and how a conversation went.

## How a session stands

ui-state-resubmitted = دوباره ارسال‌شده
ui-history-handed-over = به یک همکار سپرده شد

## Home

ui-home-returned = به شما پس فرستاده شده
ui-home-waiting = { $count ->
    [one] { $count } صحبت منتظر بررسی است
   *[other] { $count } صحبت منتظر بررسی است
}
ui-home-comments = { $count ->
    [one] { $count } نظر
   *[other] { $count } نظر
}
ui-linear-home-returned = به شما پس فرستاده شده: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = برای ادامهٔ صحبت ۱ بنویسید. سطر خالی به عقب می‌رود.

## The list

ui-queue-title = بررسی
ui-queue-count = { $found } از { $all } صحبت
ui-queue-nothing = اینجا صحبتی نیست. با تیرها و Tab چیز دیگر را انتخاب کنید. Del همه را نشان می‌دهد.
ui-queue-hidden = { $count ->
    [one] { $count } مورد دیگر نشان داده نمی‌شود. یک بار کمتر انتخاب کنید.
   *[other] { $count } مورد دیگر نشان داده نمی‌شود. یک بار کمتر انتخاب کنید.
}
ui-queue-everything = همه
ui-queue-days = { $count ->
    [0] امروز
    [one] { $count } روز
   *[other] { $count } روز
}
ui-queue-by-stand = حالت
ui-queue-by-consultant = مشاور
ui-queue-by-form = فورمه
ui-queue-by-age = مدت
ui-queue-by-mark = نشانی
ui-queue-waiting = منتظر
ui-queue-within-a-week = هفت روز آخر
ui-queue-over-a-week = بیشتر از هفت روز
ui-queue-over-a-month = بیشتر از سی روز

ui-mark-attention = باید دیده شود
ui-mark-unanswered = بی‌جواب
ui-mark-kept = جواب غیرمعمول نگه داشته شد
ui-mark-remarks = یادداشت‌ها
ui-mark-comments = نظرها
ui-mark-conflicts = مختلف نوشته شده
ui-mark-unqualified = ترجمان در فهرست نیست
ui-mark-long = بسیار دراز
ui-mark-short = بسیار کوتاه
ui-mark-form-differs = نسخهٔ دیگر فورمه

## When a session is reviewed

ui-filter-all = همه
ui-filter-attention = باید دیده شود
ui-filter-unanswered = بی‌جواب
ui-filter-remarks = یادداشت‌ها
ui-filter-changed = تغییر کرده
ui-filter-comments = نظرها
ui-filter-nothing = اینجا سؤالی برای نشان دادن نیست.
ui-reading-as-a-whole = تمام صحبت
ui-reading-before = قبلاً: { $words }
ui-reading-last-time = صحبت قبلی، { $date }: { $words }
ui-reading-attention = باید دوباره دیده شود
ui-reading-taken-away = دیگر نیست
ui-line-comment = نظر
    .hint = هر کس که صحبت را خوانده می‌تواند، آن را می‌بیند. آن با نام شما می‌ماند.
ui-line-reasons = چرا صحبت پس فرستاده می‌شود؟
    .hint = بنویسید که چه باید دیده شود. اگر در سؤال‌ها نظر داده‌اید، می‌تواند خالی باشد.
ui-confirm-approve = صحبت تأیید شود؟
    .detail = تأیید برای چیزی است که حالا خوانده‌اید، و به نام شما امضا می‌شود.

error-newer-revision = بعد از آنکه صحبت را باز کردید، تغییر کرده است.
    .safe = هیچ چیز تأیید یا پس فرستاده نشده است.
    .now = برگردید، آن را دوباره باز کنید و ببینید که چه نو است.
error-nothing-written = چند کلمه کم است.
    .safe = هیچ چیز تغییر نکرده است.
    .now = بنویسید که در بارهٔ چیست، یا اول در یک سؤال نظر بدهید.

ui-command-next-filter = نشان دادن چیز دیگر
    .short = نشان بده
ui-command-previous-filter = نشان دادن قبلی
ui-command-comment = نوشتن نظر در بارهٔ سؤال
    .short = نظر
ui-command-comment-all = نوشتن نظر در بارهٔ تمام صحبت
ui-command-approve = تأیید صحبت
    .short = تأیید
ui-command-send-back = پس فرستادن صحبت
    .short = پس فرستادن
ui-command-trail = دیدن جریان صحبت
    .short = جریان
ui-command-queue = بررسی صحبت‌ها
    .short = بررسی
ui-command-narrow-less = نشان دادن همه
    .short = همه

## How the conversation went

ui-trail-title = جریان صحبت
ui-trail-why = برای یاد گرفتن از صحبت است، نه برای سنجش کسی. کسی که صحبت را پیش برده است، همین را می‌بیند. گپ‌ها و جواب‌ها در اینجا نیست.
ui-trail-nothing = جریان صحبت معلوم نیست.
ui-trail-times = از { $start } تا { $end }. { $active } صحبت شد.
ui-trail-longest = بیشترین وقت ({ $time }) برای این بود: { $question }
ui-trail-back = { $count ->
    [0] هیچ به عقب نرفتید.
    [one] { $count } بار به عقب رفتید.
   *[other] { $count } بار به عقب رفتید.
}
ui-trail-changed = { $count ->
    [one] جواب‌ها { $count } بار تغییر کرد.
   *[other] جواب‌ها { $count } بار تغییر کرد.
}
ui-trail-undone = { $count ->
    [one] { $count } بار چیزی پس گرفته شد.
   *[other] { $count } بار چیزی پس گرفته شد.
}
ui-trail-languages = { $count ->
    [0] زبان در جریان صحبت تبدیل نشد.
    [one] زبان { $count } بار تبدیل شد: { $languages }.
   *[other] زبان { $count } بار تبدیل شد: { $languages }.
}
ui-trail-break = وقفه { $when }: { $time } (نزد { $place })
ui-trail-clock = ساعت کمپیوتر در جریان صحبت به عقب برده شد. وقت‌ها دقیق نیست.
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

ui-session-readable = هر کس که این فایل را پیدا کند، آن را خوانده می‌تواند.
