### status: draft

### What is said when a form is taken over from a workbook (XLSForm).

ui-import-done =
    { $file }: گرفته شد: { $questions ->
        [one] { $questions } سؤال
       *[other] { $questions } سؤال
    }، { $groups ->
        [one] { $groups } گروپ
       *[other] { $groups } گروپ
    } و { $choices } جواب به { $languages }؛ { $repaired } ترمیم شد، { $left-out } گرفته نشد. نوشته شد:
ui-import-repaired = { ui-import-place }: ترمیم شد: { $reason }
ui-import-left-out = { ui-import-place }: گرفته نشد: { $reason }
ui-import-more =
    { ui-import-place }: … و { $count ->
        [one] { $count } مورد دیگر مانند این
       *[other] { $count } مورد دیگر مانند این
    }؛ --json همه را نشان می‌دهد
# “survey 12, label”, or the sheet's name alone when it is about the whole sheet.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] ، { $column }
    }

error-import-web-page = این یک صفحهٔ انترنت است، نه فایل جدول.
    .safe = هیچ چیز نوشته نشده است.
    .now = صفحه را در مرورگر باز کنید، و خود فورمه را از آنجا دانلود کنید.
error-import-no-workbook = این فایل جدول نیست: نه .xlsx و نه .xls.
    .safe = هیچ چیز نوشته نشده است.
    .now = فایل را در یک برنامهٔ جدول باز کنید، و به شکل .xlsx ذخیره کنید.
error-import-too-large = این فایل { $megabytes } MB است. این بیشتر از اندازهٔ یک فورمه است (حد اکثر { $limit }).
    .safe = هیچ چیز نوشته نشده است.
    .now = ببینید که فایل درست است یا نه. عکس‌ها و ورق‌های دیگر را می‌توانید بردارید.
error-import-damaged = فایل جدول خوانده نمی‌شود: { $cause }
    .safe = هیچ چیز نوشته نشده است.
    .now = فایل را در یک برنامهٔ جدول باز کنید، و دوباره به شکل .xlsx بدون رمز ذخیره کنید.
error-import-not-whole = فایل مکمل نیست: در راه قطع شده یا تغییر کرده است.
    .safe = هیچ چیز نوشته نشده است.
    .now = فایل را دوباره دانلود کنید، یا از کسی که آن را ساخته است بخواهید که به شکل .xlsx روان کند.
error-import-locked = فایل جدول با رمز قفل شده است.
    .safe = هیچ چیز نوشته نشده است.
    .now = فایل را در یک برنامهٔ جدول باز کنید، رمز را بردارید، و دوباره ذخیره کنید.
error-import-too-sparse = خانه‌های جدول از هم زیاد دور است. به این خاطر جدول خوانده نمی‌شود.
    .safe = هیچ چیز نوشته نشده است.
    .now = آن را دوباره به شکل .xlsx ذخیره کنید، یا آنچه را که زیاد پایین یا زیاد به سمت راست است بردارید.
error-import-no-survey = فایل جدول ورقی به نام «survey» ندارد.
    .safe = هیچ چیز نوشته نشده است.
    .now = در XLSForm سؤال‌ها در ورق «survey» و جواب‌ها در ورق «choices» است.
error-import-nothing-asked = در ورق «survey» سؤالی نیست که اینجا پرسیده شده بتواند.
    .safe = هیچ چیز نوشته نشده است.
    .now = ببینید که نام ستون‌ها «type»، «name» و «label» است یا نه.

ui-import-sheet-not-read = این ورق قسمت فورمه نیست
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } خانه
       *[other] { $cells } خانه
    } بیرون از همه چیز یک فورمه است، یا برای یک متن زیاد کلان است
ui-import-media-column = عکس‌ها یا ثبت‌ها (در { $cells } خانه) در ترمینل نشان داده نمی‌شود
ui-import-unknown-column = فورمه‌ها چنین ستون ندارند ({ $cells } خانهٔ پر)
ui-import-double-column = چنین ستون از پیش هست؛ اولی حساب است
ui-import-unknown-setting = این تنظیم در اینجا معنا ندارد
ui-import-id-changed = نام فورمه نمی‌تواند «{ $from }» باشد: نام آن { $to } است
ui-import-language-taken = کود { $code } از یک ستون دیگر است: این ستون جدا به نام { $kept } نگه داشته می‌شود
ui-import-language-unknown = این زبان شناخته نشد: جدا به نام { $kept } نگه داشته می‌شود؛ وقتی دانستید کدام زبان است، نام فولدر را تبدیل کنید
ui-import-language-unnamed = متن‌های بدون زبان { $tag } حساب شد؛ زبان را در عنوان ستون بنویسید، مثل label::Français (fr)
ui-import-choice-incomplete = هر جواب باید هم فهرست و هم نام داشته باشد
ui-import-value-changed = قیمت «{ $from }» باید یک کلمه باشد: حالا { $to } است، در فورمول‌ها هم
ui-import-value-twice = { $value } در فهرست { $list } دو بار است: هر دو نشان داده می‌شود
ui-import-list-renamed = نام فهرست نمی‌تواند «{ $from }» باشد: نام آن { $to } است
ui-import-list-missing = فهرست { $list } جواب ندارد: به جای آن جواب نوشته می‌شود
ui-import-file-missing = { $file } در پهلوی فایل جدول نیست، یا جدول نیست: به جای آن جواب نوشته می‌شود
ui-import-table-missing = { $file } در پهلوی فایل جدول نیست، یا جدول نیست
ui-import-switched-off = این سطر غیرفعال است
ui-import-too-deep = این گروپ در داخل بیشتر از { $depth } گروپ است؛ آنچه در آن است، بیرون آورده شد
ui-import-ends-another = گروپ باز { $name } است، که نوع دیگر است: در اینجا ختم می‌شود
ui-import-ends-nothing = در اینجا هیچ گروپ باز نیست
ui-import-never-ends = { $name } هیچ ختم نمی‌شود: با آخر ورق ختم می‌شود
ui-import-loop = تکرار از روی فهرست دیگر در XLSForm نیست: سؤال‌ها یک بار پرسیده می‌شود
ui-import-no-type = این سطر نوع (type) ندارد
ui-import-unknown-type = نوع «{ $written }» وجود ندارد
ui-import-misspelt-type = نوع «{ $written }» وجود ندارد؛ آیا هدف شما { $near } بود؟
ui-import-no-media = { $written }: ترمینل عکس، صدا یا فایل نمی‌گیرد؛ جای آن پنهان و همیشه خالی است
ui-import-no-places = { $written }: ترمینل جای‌های روی نقشه را نمی‌شناسد؛ جای آن پنهان و همیشه خالی است
ui-import-no-devices = { $written }: Bolyst چیزی در بارهٔ دستگاه‌ها نگه نمی‌دارد؛ جای آن پنهان و همیشه خالی است
ui-import-no-audit = audit: خود Bolyst جریان صحبت را ثبت می‌کند
ui-import-no-name = این سطر نام ندارد: نام آن { $name } است
ui-import-name-changed = «{ $from }» نام شده نمی‌تواند: نام سطر { $to } است، هر جایی که نام آن گرفته می‌شود هم
ui-import-name-twice = { $from } در یک گروپ دو بار است: نام این یکی { $to } است
ui-import-no-label = متن نیست: به جای آن نام نوشته می‌شود
ui-import-no-calculation = در اینجا چیزی برای حساب کردن نیست: جای آن پنهان و همیشه خالی است
ui-import-r-code = { $written } کود R برای بلی یا نه است
ui-import-appearance-beyond = ترمینل شکل «{ $written }» را نشان داده نمی‌تواند؛ سؤال به شکل عادی پرسیده می‌شود
ui-import-unknown-appearance = شکل «{ $written }» شناخته نشد، و گرفته نشد
ui-import-last-saved = جواب صحبت قبلی گرفته نمی‌شود: هر صحبت از نو شروع می‌شود
ui-import-idle-trigger = در اینجا چیزی نیست که به کار بیفتد
ui-import-search = search() از جدولی می‌پرسد که در پهلوی فایل جدول نیست: به جای آن جواب نوشته می‌شود
ui-import-markup = رنگ‌ها، لینک‌ها و شکل حروف از متن گرفته شد
ui-import-unknown-reference = متن از جواب { $name } یاد می‌کند، اما فورمه آن را ندارد
ui-import-fault = { $fault }
