### status: draft

### What is said on the command line.

ui-no-terminal = Bolyst برای نمایش صفحه به ترمینال نیاز دارد. بدون ترمینال: «bolyst --linear» گفتگو را خط به خط پیش می‌برد، و «bolyst run FORM.json» یک فرم را بدون صفحه پیش می‌برد.
ui-check-result =
    { $errors ->
        [one] { $errors } خطا
       *[other] { $errors } خطا
    }، { $warnings ->
        [one] { $warnings } هشدار
       *[other] { $warnings } هشدار
    }

ui-check-language = { $language } ({ $name }): { $present } درصد گفتگوها ترجمه شده، { $reviewed } درصد بررسی شده

## `bolyst check --plain-language`

ui-plain-sum = { $prompts } متن، { $words } کلمه، LIX { $lix }؛ { $outside } مورد را ببینید
ui-plain-long-sentence = یک جملهٔ { $words } کلمه‌ای؛ { $limit } کلمه کافی است
ui-plain-long-question = یک سؤال { $words } کلمه‌ای؛ { $limit } کلمه کافی است
ui-plain-hard = LIX { $lix }؛ حداکثر { $limit }
ui-plain-several-questions = بیشتر از یک سؤال
ui-plain-either-or = «{ $words }» دو سؤال در یک سؤال است
ui-plain-double-negation = دو نفی در یک جمله: { $words }
ui-plain-abbreviation = کوتاه‌نوشت «{ $words }» در واژه‌نامه توضیح داده نشده است
ui-plain-office-word = کلمهٔ اداری «{ $word }»؛ بهتر است بگویید «{ $plain }»

## `bolyst letter`

ui-letter-written = نامه اینجاست: { $path }
ui-letter-readable = هر کسی این فایل را پیدا کند، می‌تواند آن را بخواند. آن را چاپ کنید، و بعد پاک کنید.
ui-letter-no-talk = باید صبر کرد: گفتگوی «{ $form }» هنوز انجام نشده است
ui-letter-no-consent = شخص به این بله نگفته است
ui-letter-not-applicable = در جواب‌ها چیزی برای نوشتن در اینجا نیست

## `bolyst demo --generate`

ui-generated = { $folder }: یک دفتر با { $sessions } گفتگو و { $people } نفر
ui-generated-open = برای باز کردن: bolyst --vault { $folder }/vault --home { $folder }/home (عبارت عبور در passphrase.txt است)
