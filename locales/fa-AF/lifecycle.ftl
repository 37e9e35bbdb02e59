### status: draft

### Everything about a person, consents, how long things are kept, and erasing.

## Consents: what a person has said yes to

consent-story = نگه داشتن قصه
consent-quotes = استفاده از گپ‌های شخص
consent-introduction = معرفی شدن به یک انجمن یا کلب (lag)
consent-buddy = همراه محلی (fadder)
consent-references = کسی که به صاحب خانه در بارهٔ شخص گپ خوب می‌گوید
consent-employers = نشان دادن دانش و مهارت شخص به صاحبان کار
consent-newcomer_of_month = باشندهٔ نو ماه (Månedens tilflytter)
consent-handover = فرستادن معلومات به شاروالی نو
consent-contact_later = تماس گرفتن با شخص در آینده
consent-research = تحقیق
consent-power_of_attorney = وکالت‌خط (fullmakt)
consent-raise_incident = پیش بردن واقعه
consent-share_need = گفتن این ضرورت به دیگران

ui-consent-given = بلی، { $date } ({ $who }، پرسیده شد به { $language })
ui-consent-withdrawn = نه، { $date } ({ $who }، پرسیده شد به { $language })
ui-consents-none = از شخص هنوز در بارهٔ هیچ چیز اختیاری پرسیده نشده است.

## Everything about a person

export-title = هر چیزی که ما در بارهٔ شما نگه داشته‌ایم: { $case }
export-about = در اینجا هر چیزی است که دفتر در بارهٔ شما نگه داشته است: جواب‌های شما، یادداشت‌های ما، و نظرها. شما حق دارید آن را ببینید. اگر چیزی غلط است، به ما بگویید.
export-foot = { $office }، { $date }. نوشته شده از طرف { $who }.
export-consents = آنچه به آن بلی یا نه گفته‌اید
export-consent-given = بلی، { $date }
export-consent-withdrawn = نه، { $date }
export-session = { $title }، { $date }
export-remark = یادداشت: { $remark }
export-next-steps = آنچه فیصله کردیم
export-history = با این صحبت چه شده است

ui-person-export-ask = هر چیزی در بارهٔ این شخص بدون رمز در یک فولدر نو در { $path } نوشته می‌شود. هر کس که فولدر را پیدا کند، همه چیز را خوانده می‌تواند. برای پیش رفتن «{ $yes }» بنویسید.
ui-person-nothing-written = هیچ چیز نوشته نشد.
ui-person-exported = هر چیزی در بارهٔ این شخص در { $path } است ({ $files }). فایل‌ها رمز نشده است: هر کس که آنها را پیدا کند، خوانده می‌تواند.
ui-person-export-holds = یادداشت‌ها و نظرها هم در آن است. پیش از دادن، همه را بخوانید: شاید در آن چیزی در بارهٔ دیگران باشد. وقتی شخص کاپی خود را گرفت، فولدر را پاک کنید.
ui-person-export-incomplete = { $count ->
    [one] در دفتر { $count } نوشته است که شما خوانده نمی‌توانید.
   *[other] در دفتر { $count } نوشته است که شما خوانده نمی‌توانید.
} شاید بعضی آنها در بارهٔ این شخص باشد. یک آمر همه چیز را نوشته می‌تواند.

## Erasing

ui-person-erase-ask = { $case } { $name } و هر چیزی در بارهٔ این شخص در همهٔ کمپیوترها پاک می‌شود: { $sessions ->
    [one] { $sessions } صحبت
   *[other] { $sessions } صحبت
}، { $drafts ->
    [one] { $drafts } مسوده
   *[other] { $drafts } مسوده
}. این کار پس گرفته نمی‌شود. برای پاک کردن، نمبر دوسیه ({ $case }) را بنویسید.
ui-person-nothing-erased = هیچ چیز پاک نشد.
ui-person-erased = { $case } پاک شد. یک نشانهٔ امضاشده بدون معلومات نشان می‌دهد که کی پاک کرده است، و چه وقت. کمپیوترهای دیگر وقتی بار دیگر باز شوند، آن را پاک می‌کنند.

error-not-archived = { $record } در کاپی آرشیف نیست، یا بعد از آن تغییر کرده است.
    .safe = هیچ چیز پاک نشد.
    .now = با «bolyst retention archive» یک کاپی نو بسازید، و با --archive و فولدر آن پاک کنید.

## How long things are kept

ui-kind-person = شخص
ui-kind-session = صحبت
ui-kind-employer = شرکت
ui-kind-incident = واقعه
ui-retention-count = { $count ->
    [0] هیچ چیز آن‌قدر نگه داشته نشده است که پاک شود.
    [one] { $count } نوشته به اندازهٔ کافی نگه داشته شده است:
   *[other] { $count } نوشته به اندازهٔ کافی نگه داشته شده است:
}
ui-retention-since = وقت آن تا { $date } بود
ui-retention-left-over = از شخصی است که پاک شده است
ui-retention-archived = { $count ->
    [one] { $count } نوشته
   *[other] { $count } نوشته
} در { $path } است، بدون رمز. فولدر را به آرشیف بدهید، و بعد با این فرمان پاک کنید: bolyst retention erase --archive { $path }
ui-retention-erase-ask = { $count ->
    [one] { $count } نوشته
   *[other] { $count } نوشته
} در همهٔ کمپیوترها پاک می‌شود. این کار پس گرفته نمی‌شود. برای پاک کردن «{ $yes }» بنویسید.
ui-retention-erased = { $count ->
    [0] هیچ چیز آن‌قدر نگه داشته نشده بود که پاک شود.
    [one] { $count } نوشته پاک شد.
   *[other] { $count } نوشته پاک شد.
}

## On the screen

ui-person-consents = رضایت‌ها
ui-retention-title = به اندازهٔ کافی نگه داشته شده
ui-line-folder = کدام فولدر؟
    .hint = بدون رمز نوشته می‌شود. هر کس که فولدر را پیدا کند، همه چیز را خوانده می‌تواند. بالای چیزهایی که از پیش آنجا است، نوشته نمی‌شود.
ui-line-case = هر چیزی در بارهٔ این شخص پاک شود؟
    .hint = برای پاک کردن، نمبر دوسیه را بنویسید.
ui-confirm-consent = رضایت تغییر کند؟
    .detail = آنچه شخص به آن بلی گفته است پس گرفته می‌شود، یا برعکس. تغییر، تاریخ و نام شما را می‌گیرد.
ui-confirm-erase-due = هر چیزی که به اندازهٔ کافی نگه داشته شده است، پاک شود؟
    .detail = از همهٔ کمپیوترها پاک می‌شود، و پس گرفته نمی‌شود. اول یک کاپی آرشیف بسازید.
ui-command-about-person = دیدن همه چیز در بارهٔ شخص
    .short = در بارهٔ شخص
ui-command-retention = دیدن آنچه به اندازهٔ کافی نگه داشته شده است
    .short = مدت نگهداری
ui-command-export = نوشتن در یک فولدر
    .short = نوشتن
ui-command-erase = پاک کردن
    .short = پاک کردن
