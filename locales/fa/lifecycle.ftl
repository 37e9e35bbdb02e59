### status: draft

### Everything about a person, consents, how long things are kept, and erasing.

## Consents: what a person has said yes to

consent-story = نگه داشتن داستان
consent-quotes = استفاده از حرف‌های شخص
consent-introduction = معرفی شدن به یک انجمن یا باشگاه (lag)
consent-buddy = همراه محلی (fadder)
consent-references = کسی که پیش صاحبخانه از شخص خوب می‌گوید
consent-employers = نشان دادن چیزهایی که شخص بلد است به کارفرماها
consent-newcomer_of_month = تازه‌وارد ماه (Månedens tilflytter)
consent-handover = فرستادن اطلاعات به شهرداری جدید
consent-contact_later = تماس گرفتن با شخص در آینده
consent-research = پژوهش
consent-power_of_attorney = وکالت‌نامه (fullmakt)
consent-raise_incident = پیگیری اتفاق
consent-share_need = گفتن این نیاز به دیگران

ui-consent-given = بله، { $date } ({ $who }، پرسیده شده به { $language })
ui-consent-withdrawn = نه، { $date } ({ $who }، پرسیده شده به { $language })
ui-consents-none = از شخص هنوز دربارهٔ چیز داوطلبانه‌ای پرسیده نشده است.

## Everything about a person

export-title = هر چیزی که دربارهٔ شما نگه داشته‌ایم: { $case }
export-about = اینجا هر چیزی هست که دفتر دربارهٔ شما نگه داشته است: جواب‌های شما، یادداشت‌های ما، و نظرها. شما حق دارید آن را ببینید. اگر چیزی اشتباه است، به ما بگویید.
export-foot = { $office }، { $date }. نویسنده: { $who }.
export-consents = چیزهایی که به آن بله یا نه گفته‌اید
export-consent-given = بله، { $date }
export-consent-withdrawn = نه، { $date }
export-session = { $title }، { $date }
export-remark = یادداشت: { $remark }
export-next-steps = قرارهای ما
export-history = با این گفتگو چه شده است

ui-person-export-ask = هر چیزی دربارهٔ این شخص بدون رمز در یک پوشهٔ تازه در { $path } نوشته می‌شود. هر کسی پوشه را پیدا کند، می‌تواند همه چیز را بخواند. برای ادامه «{ $yes }» بنویسید.
ui-person-nothing-written = چیزی نوشته نشد.
ui-person-exported = هر چیزی دربارهٔ این شخص در { $path } است ({ $files }). فایل‌ها رمز نشده است: هر کسی آنها را پیدا کند، می‌تواند بخواند.
ui-person-export-holds = یادداشت‌ها و نظرها هم در آن هست. پیش از دادن، همه را بخوانید: شاید چیزی دربارهٔ دیگران در آن باشد. وقتی شخص نسخهٔ خود را گرفت، پوشه را پاک کنید.
ui-person-export-incomplete = { $count ->
    [one] در دفتر { $count } نوشته هست که شما نمی‌توانید بخوانید.
   *[other] در دفتر { $count } نوشته هست که شما نمی‌توانید بخوانید.
} شاید بعضی از آنها دربارهٔ این شخص باشد. یک سرپرست می‌تواند همه چیز را بنویسد.

## Erasing

ui-person-erase-ask = { $case } { $name } و هر چیزی دربارهٔ این شخص روی همهٔ کامپیوترها پاک می‌شود: { $sessions ->
    [one] { $sessions } گفتگو
   *[other] { $sessions } گفتگو
}، { $drafts ->
    [one] { $drafts } پیش‌نویس
   *[other] { $drafts } پیش‌نویس
}. این کار برنمی‌گردد. برای پاک کردن، شمارهٔ پرونده ({ $case }) را بنویسید.
ui-person-nothing-erased = چیزی پاک نشد.
ui-person-erased = { $case } پاک شد. یک نشانهٔ امضاشده، بدون اطلاعات، نشان می‌دهد چه کسی پاک کرده و کی. کامپیوترهای دیگر وقتی بار بعد باز شوند، آن را پاک می‌کنند.

error-not-archived = { $record } در نسخهٔ بایگانی نیست، یا بعد از آن تغییر کرده است.
    .safe = چیزی پاک نشد.
    .now = با «bolyst retention archive» نسخهٔ تازه‌ای بسازید، و با --archive و پوشهٔ آن پاک کنید.

## How long things are kept

ui-kind-person = شخص
ui-kind-session = گفتگو
ui-kind-employer = شرکت
ui-kind-incident = اتفاق
ui-retention-count = { $count ->
    [0] چیزی آن‌قدر نگه داشته نشده که پاک شود.
    [one] { $count } نوشته به اندازهٔ کافی نگه داشته شده است:
   *[other] { $count } نوشته به اندازهٔ کافی نگه داشته شده است:
}
ui-retention-since = مهلتش تا { $date } بود
ui-retention-left-over = مال شخصی است که پاک شده است
ui-retention-archived = { $count ->
    [one] { $count } نوشته
   *[other] { $count } نوشته
} در { $path } است، بدون رمز. پوشه را به بایگانی بدهید، و بعد با این دستور پاک کنید: bolyst retention erase --archive { $path }
ui-retention-erase-ask = { $count ->
    [one] { $count } نوشته
   *[other] { $count } نوشته
} روی همهٔ کامپیوترها پاک می‌شود. این کار برنمی‌گردد. برای پاک کردن «{ $yes }» بنویسید.
ui-retention-erased = { $count ->
    [0] چیزی آن‌قدر نگه داشته نشده بود که پاک شود.
    [one] { $count } نوشته پاک شد.
   *[other] { $count } نوشته پاک شد.
}

## On the screen

ui-person-consents = رضایت‌ها
ui-retention-title = به اندازهٔ کافی نگه داشته شده
ui-line-folder = کدام پوشه؟
    .hint = بدون رمز نوشته می‌شود. هر کسی پوشه را پیدا کند، می‌تواند همه چیز را بخواند. روی چیزهایی که از قبل آنجاست، نوشته نمی‌شود.
ui-line-case = هر چیزی دربارهٔ این شخص پاک شود؟
    .hint = برای پاک کردن، شمارهٔ پرونده را بنویسید.
ui-confirm-consent = رضایت تغییر کند؟
    .detail = چیزی که شخص به آن بله گفته است پس گرفته می‌شود، یا برعکس. تغییر، تاریخ و اسم شما را می‌گیرد.
ui-confirm-erase-due = هر چیزی که به اندازهٔ کافی نگه داشته شده، پاک شود؟
    .detail = از همهٔ کامپیوترها پاک می‌شود، و برنمی‌گردد. اول یک نسخهٔ بایگانی بسازید.
ui-command-about-person = دیدن همه چیز دربارهٔ شخص
    .short = دربارهٔ شخص
ui-command-retention = دیدن آنچه به اندازهٔ کافی نگه داشته شده
    .short = مدت نگهداری
ui-command-export = نوشتن در یک پوشه
    .short = نوشتن
ui-command-erase = پاک کردن
    .short = پاک کردن
