### status: draft

### The conversation one line at a time.

ui-linear-demo = این یک دفتر آزمایشی با اشخاص خیالی است. وقتی خلاص کنید، هیچ چیز آن نمی‌ماند.
ui-linear-bye = همه چیز ذخیره شد. خدا حافظ.
ui-linear-passphrase = جملهٔ رمز:
ui-linear-vault-missing = دفتر در { $path } پیدا نشد. آیا فولدر شبکه وصل است؟
ui-linear-damaged = این فایل‌ها نیست یا خراب شده است، و بدون آنها هیچ چیز باز نمی‌شود: { $files }
ui-linear-not-a-member = دفتر اینجا است، اما این کمپیوتر کلید آن را ندارد. درخواست بدهید: { ui-not-a-member-command }. نشان انگشت در ورق بازیابی است.
ui-linear-welcome = خوش آمدید. اینجا هنوز دفتر نیست. به چند سؤال جواب بدهید، بعد دفتر ساخته می‌شود.
ui-linear-municipality = کدام شاروالی؟ نام یا نمبر آن را بنویسید.
ui-linear-choose-or-search = نمبری را که پیش روی شاروالی است بنویسید، یا دوباره جستجو کنید.
ui-linear-no-hits = هیچ چیز پیدا نشد.
ui-linear-population = امروز چند باشنده دارد؟ سطر خالی یعنی { $population }.
ui-linear-not-a-number = این عدد نیست.
ui-linear-language-form = دفتر از کدام شکل زبان نارویجی کار می‌گیرد؟
ui-linear-your-name = نام شما چیست؟
ui-linear-your-role = نقش شما در اینجا چیست؟
ui-linear-choose-number = یکی از عددها را بنویسید.
ui-linear-new-passphrase = یک جملهٔ رمز انتخاب کنید. چهار کلمه یا بیشتر که با هم ربطی ندارند، به یاد ماندنش آسان است و یافتنش مشکل.
ui-linear-passphrase-again = آن را یک بار دیگر بنویسید:
ui-linear-passphrases-differ = این دو یکسان نبودند. از نو شروع کنید.
ui-linear-sheet = ورق بازیابی { $office }. فقط حالا نشان داده می‌شود. گروپ‌ها را روی کاغذ بنویسید، و کاغذ را در جای محفوظ بگذارید:
ui-linear-fingerprint = نشان انگشت: { $fingerprint }
ui-linear-sheet-group = گروپ { $group } را از روی کاغذ بنویسید:

ui-linear-home = { $office }. شما { $member } هستید.
ui-linear-home-draft = ادامه: { $form }  { $who }  ({ $answered } از { $total } جواب داده شد)
ui-linear-home-form = صحبت نو: { $form }
ui-linear-home-session = خواندن: { $form }  { $who }  ({ $state })
ui-linear-home-choose = یک عدد بنویسید، یا کلمه‌هایی برای جستجو. «:{ ui-linear-quit }» برای بیرون شدن است.
ui-linear-quit = خروج
ui-linear-whom = صحبت با کیست؟ یک عدد بنویسید. برای شخص نو سطر را خالی بگذارید.
ui-linear-which-form = کدام صحبت؟
ui-linear-languages = طرف مقابل به کدام زبان گپ می‌زند؟ کود آن را بنویسید. سطر خالی یعنی { $proposed }. زبان‌ها: { $known }
ui-linear-no-such-language = برنامه این زبان را نمی‌شناسد.

ui-linear-begin = جواب را بنویسید. برای پیش رفتن سطر را خالی بگذارید. «:{ ui-linear-help }» همهٔ کارهایی را نشان می‌دهد که کرده می‌توانید.
ui-linear-answered = جواب تا حال: { $answer }
ui-linear-no-such-choice = این در میان جواب‌ها نیست. عددی را بنویسید که پیش روی جواب است.
ui-linear-refused-here = این کار در اینجا نمی‌شود.
ui-linear-attention-now = یک جواب نو بنویسید. اگر می‌خواهید با آن هم پیش بروید، سطر را خالی بگذارید. «:{ ui-linear-keep } دلیل» جواب را نگه می‌دارد.
ui-linear-unknown = فرمان ناشناس: { $word }. «:{ ui-linear-help }» همه را نشان می‌دهد.
ui-linear-nowhere = جایی برای رفتن نیست.
ui-linear-paused = صحبت ذخیره شد. آن را در صفحهٔ اصلی پیدا می‌کنید.
ui-linear-not-saved = ! ذخیره نشد.
ui-linear-form-changed = بعد از شروع صحبت فورمه تغییر کرده است. هیچ جواب گم نشده است.
ui-linear-orphans =
    { $count ->
        [one] { $count } جواب از سؤالی است که فورمه دیگر نمی‌پرسد.
       *[other] { $count } جواب از سؤال‌هایی است که فورمه دیگر نمی‌پرسد.
    } نگه داشته شده است.

ui-linear-end = == خلاصه: { $answered } از { $total } جواب داده شد
ui-linear-end-unanswered = بی‌جواب ({ $count }):
ui-linear-end-attention = باید دوباره دیده شود ({ $count }):
ui-linear-end-agreed = فیصله شد:
ui-linear-end-proposed = پیشنهادها برای قدم‌های بعدی. عددهای آنچه را که فیصله می‌کنید، بنویسید:
ui-linear-end-choose = «:{ ui-linear-submit }» ارسال می‌کند. «:{ ui-linear-back }» به عقب می‌رود. «:{ ui-linear-pause }» ذخیره می‌کند و بیرون می‌شود.
ui-linear-submitted = صحبت مهر و ارسال شد.
ui-linear-not-submitted = ! ارسال نشد.

ui-linear-back = عقب
    .what = به جایی می‌رود که از آن آمدید
ui-linear-skip = تیر
    .what = بدون جواب پیش می‌رود
ui-linear-dont-know = نمیداند
    .what = شخص نمی‌داند
ui-linear-refused = نمیگوید
    .what = شخص نمی‌خواهد بگوید
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
    .what = به یک نمبر می‌رود، مثلاً 03.02
ui-linear-unanswered = بیجواب
    .what = به سؤال بی‌جواب بعدی می‌رود
ui-linear-attention = ببین
    .what = به مورد بعدی می‌رود که باید دوباره دیده شود
ui-linear-undo = پس
    .what = آخرین تغییر را پس می‌گیرد
ui-linear-redo = دوباره
    .what = آن را دوباره انجام می‌دهد
ui-linear-summary = خلاصه
    .what = به خلاصه می‌رود
ui-linear-submit = ارسال
    .what = از خلاصه، صحبت را ارسال می‌کند
ui-linear-pause = وقفه
    .what = ذخیره می‌کند و بیرون می‌شود
ui-linear-help = کمک
    .what = این فهرست را نشان می‌دهد
ui-linear-help-answers = اگر جواب با دو نقطه (:) شروع می‌شود، آن را دو بار بنویسید. اگر چند جواب را انتخاب می‌کنید، در میان آنها فاصله بگذارید.
