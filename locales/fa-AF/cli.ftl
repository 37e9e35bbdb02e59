### status: draft

### What is said on the command line.

ui-no-terminal = Bolyst برای نشان دادن صفحه به ترمینل ضرورت دارد. بدون ترمینل: «bolyst --linear» صحبت را سطر به سطر پیش می‌برد، و «bolyst run FORM.json» یک فورمه را بدون صفحه پیش می‌برد.
ui-check-result =
    { $errors ->
        [one] { $errors } غلطی
       *[other] { $errors } غلطی
    }، { $warnings ->
        [one] { $warnings } هشدار
       *[other] { $warnings } هشدار
    }

ui-check-language = { $language } ({ $name }): { $present } فیصد صحبت‌ها ترجمه شده، { $reviewed } فیصد بررسی شده

## `bolyst check --plain-language`

ui-plain-sum = { $prompts } متن، { $words } کلمه، LIX { $lix }؛ { $outside } مورد را ببینید
ui-plain-long-sentence = یک جملهٔ { $words } کلمه‌ای؛ { $limit } کلمه کافی است
ui-plain-long-question = یک سؤال { $words } کلمه‌ای؛ { $limit } کلمه کافی است
ui-plain-hard = LIX { $lix }؛ حد اکثر { $limit }
ui-plain-several-questions = بیشتر از یک سؤال
ui-plain-either-or = «{ $words }» دو سؤال در یک سؤال است
ui-plain-double-negation = دو نفی در یک جمله: { $words }
ui-plain-abbreviation = کلمهٔ کوتاه‌شدهٔ «{ $words }» در لغتنامه تشریح نشده است
ui-plain-office-word = کلمهٔ اداری «{ $word }»؛ بهتر است بگویید «{ $plain }»

## `bolyst letter`

ui-letter-written = نامه اینجا است: { $path }
ui-letter-readable = هر کس که این فایل را پیدا کند، آن را خوانده می‌تواند. آن را چاپ کنید، و بعد پاک کنید.
ui-letter-no-talk = باید صبر شود: صحبت «{ $form }» هنوز نشده است
ui-letter-no-consent = شخص به این بلی نگفته است
ui-letter-not-applicable = در جواب‌ها چیزی برای نوشتن در اینجا نیست

## `bolyst demo --generate`

ui-generated = { $folder }: یک دفتر با { $sessions } صحبت و { $people } نفر
ui-generated-open = برای باز کردن: bolyst --vault { $folder }/vault --home { $folder }/home (جملهٔ رمز در passphrase.txt است)
