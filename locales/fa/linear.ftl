### status: draft

### The conversation one line at a time.

ui-linear-demo = این یک دفتر آزمایشی با آدم‌های خیالی است. وقتی تمام کنید، چیزی از آن نمی‌ماند.
ui-linear-bye = همه چیز ذخیره شد. خداحافظ.
ui-linear-passphrase = عبارت عبور:
ui-linear-vault-missing = دفتر در { $path } پیدا نشد. آیا پوشهٔ شبکه وصل است؟
ui-linear-damaged = این فایل‌ها نیست یا خراب شده است، و بدون آنها چیزی باز نمی‌شود: { $files }
ui-linear-not-a-member = دفتر اینجاست، اما این کامپیوتر کلید آن را ندارد. درخواست بدهید: { ui-not-a-member-command }. اثر انگشت روی برگهٔ بازیابی است.
ui-linear-welcome = خوش آمدید. اینجا هنوز دفتری نیست. به چند سؤال جواب بدهید، بعد دفتر ساخته می‌شود.
ui-linear-municipality = کدام شهرداری؟ اسم یا شماره‌اش را بنویسید.
ui-linear-choose-or-search = شمارهٔ جلوی شهرداری را بنویسید، یا دوباره جستجو کنید.
ui-linear-no-hits = چیزی پیدا نشد.
ui-linear-population = امروز چند نفر ساکن دارد؟ خط خالی یعنی { $population }.
ui-linear-not-a-number = این عدد نیست.
ui-linear-language-form = دفتر از کدام شکل زبان نروژی استفاده می‌کند؟
ui-linear-your-name = اسم شما چیست؟
ui-linear-your-role = نقش شما در اینجا چیست؟
ui-linear-choose-number = یکی از عددها را بنویسید.
ui-linear-new-passphrase = یک عبارت عبور انتخاب کنید. چهار کلمه یا بیشتر که به هم ربطی ندارند، راحت یادتان می‌ماند و سخت حدس زده می‌شود.
ui-linear-passphrase-again = آن را یک بار دیگر بنویسید:
ui-linear-passphrases-differ = این دو یکی نبودند. از نو شروع کنید.
ui-linear-sheet = برگهٔ بازیابی { $office }. فقط حالا نشان داده می‌شود. گروه‌ها را روی کاغذ بنویسید، و کاغذ را جای امنی بگذارید:
ui-linear-fingerprint = اثر انگشت: { $fingerprint }
ui-linear-sheet-group = گروه { $group } را از روی کاغذ بنویسید:

ui-linear-home = { $office }. شما { $member } هستید.
ui-linear-home-draft = ادامه: { $form }  { $who }  ({ $answered } از { $total } جواب داده شده)
ui-linear-home-form = گفتگوی جدید: { $form }
ui-linear-home-session = خواندن: { $form }  { $who }  ({ $state })
ui-linear-home-choose = یک عدد بنویسید، یا کلمه‌هایی برای جستجو. «:{ ui-linear-quit }» برای خارج شدن است.
ui-linear-quit = خروج
ui-linear-whom = گفتگو با کیست؟ یک عدد بنویسید. برای شخص جدید خط را خالی بگذارید.
ui-linear-which-form = کدام گفتگو؟
ui-linear-languages = طرف مقابل به چه زبانی صحبت می‌کند؟ کد آن را بنویسید. خط خالی یعنی { $proposed }. زبان‌ها: { $known }
ui-linear-no-such-language = برنامه این زبان را نمی‌شناسد.

ui-linear-begin = جواب را بنویسید. برای ادامه، خط را خالی بگذارید. «:{ ui-linear-help }» همهٔ کارهایی را نشان می‌دهد که می‌توانید بکنید.
ui-linear-answered = جواب تا حالا: { $answer }
ui-linear-no-such-choice = این جزو گزینه‌ها نیست. عدد جلوی جواب را بنویسید.
ui-linear-refused-here = این کار اینجا نمی‌شود.
ui-linear-attention-now = یک جواب تازه بنویسید. اگر با این حال می‌خواهید ادامه دهید، خط را خالی بگذارید. «:{ ui-linear-keep } دلیل» جواب را نگه می‌دارد.
ui-linear-unknown = دستور ناشناخته: { $word }. «:{ ui-linear-help }» همه را نشان می‌دهد.
ui-linear-nowhere = جایی برای رفتن نیست.
ui-linear-paused = گفتگو ذخیره شد. آن را در صفحهٔ اصلی پیدا می‌کنید.
ui-linear-not-saved = ! ذخیره نشد.
ui-linear-form-changed = بعد از شروع گفتگو فرم تغییر کرده است. هیچ جوابی گم نشده است.
ui-linear-orphans =
    { $count ->
        [one] { $count } جواب مال سؤالی است که فرم دیگر نمی‌پرسد.
       *[other] { $count } جواب مال سؤال‌هایی است که فرم دیگر نمی‌پرسد.
    } نگه داشته شده است.

ui-linear-end = == خلاصه: { $answered } از { $total } جواب داده شده
ui-linear-end-unanswered = بدون جواب ({ $count }):
ui-linear-end-attention = باید دوباره دیده شود ({ $count }):
ui-linear-end-agreed = قرارها:
ui-linear-end-proposed = پیشنهادهایی برای قدم‌های بعدی. عدد چیزهایی را که قرار می‌گذارید بنویسید:
ui-linear-end-choose = «:{ ui-linear-submit }» ارسال می‌کند. «:{ ui-linear-back }» به عقب می‌رود. «:{ ui-linear-pause }» ذخیره می‌کند و خارج می‌شود.
ui-linear-submitted = گفتگو مهر و ارسال شد.
ui-linear-not-submitted = ! ارسال نشد.

ui-linear-back = عقب
    .what = به جایی می‌رود که از آن آمدید
ui-linear-skip = رد
    .what = بدون جواب ادامه می‌دهد
ui-linear-dont-know = نمیداند
    .what = شخص نمی‌داند
ui-linear-refused = نمیگوید
    .what = شخص ترجیح می‌دهد نگوید
ui-linear-not-applicable = نامربوط
    .what = سؤال به شخص مربوط نمی‌شود
ui-linear-clear = پاک
    .what = جواب را پاک می‌کند
ui-linear-remark = یادداشت
    .what = یادداشتی می‌نویسد که فقط دفتر می‌بیند
ui-linear-keep = بماند
    .what = جواب غیرمعمول را با دلیل نگه می‌دارد
ui-linear-language = زبان
    .what = زبان بعدی اول می‌آید
ui-linear-go-to = برو
    .what = به یک شماره می‌رود، مثلاً 03.02
ui-linear-unanswered = بیجواب
    .what = به سؤال بی‌جواب بعدی می‌رود
ui-linear-attention = ببین
    .what = به مورد بعدی می‌رود که باید دوباره دیده شود
ui-linear-undo = برگردان
    .what = آخرین تغییر را برمی‌گرداند
ui-linear-redo = دوباره
    .what = آن را دوباره انجام می‌دهد
ui-linear-summary = خلاصه
    .what = به خلاصه می‌رود
ui-linear-submit = ارسال
    .what = از خلاصه، گفتگو را ارسال می‌کند
ui-linear-pause = استراحت
    .what = ذخیره می‌کند و خارج می‌شود
ui-linear-help = راهنما
    .what = این فهرست را نشان می‌دهد
ui-linear-help-answers = اگر جواب با دونقطه (:) شروع می‌شود، آن را دو بار بنویسید. اگر چند گزینه انتخاب می‌کنید، بینشان فاصله بگذارید.
