### status: draft

### What is said when a form is taken over from a workbook (XLSForm).

ui-import-done =
    { $file }: گرفته شد: { $questions ->
        [one] { $questions } سؤال
       *[other] { $questions } سؤال
    }، { $groups ->
        [one] { $groups } گروه
       *[other] { $groups } گروه
    } و { $choices } گزینه به { $languages }؛ { $repaired } مورد تعمیر شد، { $left-out } مورد گرفته نشد. نوشته شد:
ui-import-repaired = { ui-import-place }: تعمیر شد: { $reason }
ui-import-left-out = { ui-import-place }: گرفته نشد: { $reason }
ui-import-more =
    { ui-import-place }: … و { $count ->
        [one] { $count } مورد دیگر مثل این
       *[other] { $count } مورد دیگر مثل این
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

error-import-web-page = این یک صفحهٔ وب است، نه صفحه‌گسترده.
    .safe = چیزی نوشته نشده است.
    .now = صفحه را در مرورگر باز کنید، و خود فرم را از آنجا دانلود کنید.
error-import-no-workbook = این صفحه‌گسترده نیست: نه .xlsx و نه .xls.
    .safe = چیزی نوشته نشده است.
    .now = فایل را در یک برنامهٔ صفحه‌گسترده باز کنید، و به شکل .xlsx ذخیره کنید.
error-import-too-large = این فایل { $megabytes } MB است. این بیشتر از اندازهٔ یک فرم است (حداکثر { $limit }).
    .safe = چیزی نوشته نشده است.
    .now = ببینید فایل درست است یا نه. عکس‌ها و برگه‌های دیگر را می‌توانید بردارید.
error-import-damaged = صفحه‌گسترده خوانده نمی‌شود: { $cause }
    .safe = چیزی نوشته نشده است.
    .now = فایل را در یک برنامهٔ صفحه‌گسترده باز کنید، و دوباره به شکل .xlsx بدون رمز ذخیره کنید.
error-import-not-whole = فایل کامل نیست: در راه قطع شده یا تغییر کرده است.
    .safe = چیزی نوشته نشده است.
    .now = فایل را دوباره دانلود کنید، یا از سازنده‌اش بخواهید آن را به شکل .xlsx بفرستد.
error-import-locked = صفحه‌گسترده با رمز قفل شده است.
    .safe = چیزی نوشته نشده است.
    .now = فایل را در یک برنامهٔ صفحه‌گسترده باز کنید، رمز را بردارید، و دوباره ذخیره کنید.
error-import-too-sparse = خانه‌های جدول خیلی از هم دور است. برای همین خوانده نمی‌شود.
    .safe = چیزی نوشته نشده است.
    .now = آن را دوباره به شکل .xlsx ذخیره کنید، یا چیزی را که خیلی پایین یا خیلی در سمت راست است بردارید.
error-import-no-survey = صفحه‌گسترده برگه‌ای به اسم «survey» ندارد.
    .safe = چیزی نوشته نشده است.
    .now = در XLSForm سؤال‌ها در برگهٔ «survey» و گزینه‌ها در برگهٔ «choices» است.
error-import-nothing-asked = در برگهٔ «survey» سؤالی نیست که بشود اینجا پرسید.
    .safe = چیزی نوشته نشده است.
    .now = ببینید اسم ستون‌ها «type»، «name» و «label» است یا نه.

ui-import-sheet-not-read = این برگه جزو فرم نیست
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } خانه
       *[other] { $cells } خانه
    } بیرون از همه چیز یک فرم است، یا برای یک متن خیلی بزرگ است
ui-import-media-column = عکس یا ضبط (در { $cells } خانه) در ترمینال نشان داده نمی‌شود
ui-import-unknown-column = فرم‌ها چنین ستونی ندارند ({ $cells } خانهٔ پر)
ui-import-double-column = چنین ستونی از قبل هست؛ اولی حساب است
ui-import-unknown-setting = این تنظیم اینجا معنایی ندارد
ui-import-id-changed = نام فرم نمی‌تواند «{ $from }» باشد: نامش { $to } است
ui-import-language-taken = کد { $code } مال ستون دیگری است: این ستون جداگانه به نام { $kept } نگه داشته می‌شود
ui-import-language-unknown = این زبان شناخته نشد: جداگانه به نام { $kept } نگه داشته می‌شود؛ وقتی فهمیدید کدام زبان است، نام پوشه را عوض کنید
ui-import-language-unnamed = متن‌های بدون زبان { $tag } حساب شد؛ زبان را در عنوان ستون بنویسید، مثل label::Français (fr)
ui-import-choice-incomplete = هر گزینه باید هم فهرست و هم نام داشته باشد
ui-import-value-changed = مقدار «{ $from }» باید یک کلمه باشد: حالا { $to } است، در عبارت‌ها هم
ui-import-value-twice = { $value } در فهرست { $list } دو بار هست: هر دو نشان داده می‌شود
ui-import-list-renamed = نام فهرست نمی‌تواند «{ $from }» باشد: نامش { $to } است
ui-import-list-missing = فهرست { $list } گزینه ندارد: به جای آن جواب نوشته می‌شود
ui-import-file-missing = { $file } کنار صفحه‌گسترده نیست، یا جدول نیست: به جای آن جواب نوشته می‌شود
ui-import-table-missing = { $file } کنار صفحه‌گسترده نیست، یا جدول نیست
ui-import-switched-off = این سطر خاموش است
ui-import-too-deep = این گروه داخل بیشتر از { $depth } گروه است؛ آنچه در آن است، بیرون آورده شد
ui-import-ends-another = گروه باز { $name } است، که نوع دیگری است: اینجا تمام می‌شود
ui-import-ends-nothing = اینجا گروهی باز نیست
ui-import-never-ends = { $name } هیچ‌جا تمام نمی‌شود: با آخر برگه تمام می‌شود
ui-import-loop = تکرار روی فهرست دیگر در XLSForm نیست: سؤال‌ها یک بار پرسیده می‌شود
ui-import-no-type = این سطر نوع (type) ندارد
ui-import-unknown-type = نوعی به اسم «{ $written }» نیست
ui-import-misspelt-type = نوعی به اسم «{ $written }» نیست؛ منظورتان { $near } بود؟
ui-import-no-media = { $written }: ترمینال عکس، صدا یا فایل نمی‌گیرد؛ جای آن پنهان و همیشه خالی است
ui-import-no-places = { $written }: ترمینال جاهای روی نقشه را نمی‌شناسد؛ جای آن پنهان و همیشه خالی است
ui-import-no-devices = { $written }: Bolyst چیزی دربارهٔ دستگاه‌ها نگه نمی‌دارد؛ جای آن پنهان و همیشه خالی است
ui-import-no-audit = audit: خود Bolyst روند گفتگو را ثبت می‌کند
ui-import-no-name = این سطر نام ندارد: نامش { $name } است
ui-import-name-changed = «{ $from }» نمی‌تواند نام باشد: نام سطر { $to } است، هر جا که از آن نام برده شده هم
ui-import-name-twice = { $from } در یک گروه دو بار هست: نام این یکی { $to } است
ui-import-no-label = متن نیست: به جای آن نام نوشته می‌شود
ui-import-no-calculation = اینجا چیزی برای حساب کردن نیست: جای آن پنهان و همیشه خالی است
ui-import-r-code = { $written } کد R برای بله یا نه است
ui-import-appearance-beyond = ترمینال نمی‌تواند شکل «{ $written }» را نشان دهد؛ سؤال به شکل عادی پرسیده می‌شود
ui-import-unknown-appearance = شکل «{ $written }» شناخته نشد، و گرفته نشد
ui-import-last-saved = جواب گفتگوی قبلی گرفته نمی‌شود: هر گفتگو از نو شروع می‌شود
ui-import-idle-trigger = اینجا چیزی نیست که به کار بیفتد
ui-import-search = search() از جدولی می‌پرسد که کنار صفحه‌گسترده نیست: به جای آن جواب نوشته می‌شود
ui-import-markup = رنگ‌ها، پیوندها و شکل حروف از متن برداشته شد
ui-import-unknown-reference = متن از جواب { $name } نام می‌برد، اما فرم آن را ندارد
ui-import-fault = { $fault }
