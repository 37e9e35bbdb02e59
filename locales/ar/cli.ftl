### status: draft

### What is said on the command line.

ui-no-terminal = يحتاج Bolyst إلى نافذة طرفية ليرسم الشاشة. من دونها: «bolyst --linear» يقود الحديث سطرًا بعد سطر، و«bolyst run FORM.json» يقود نموذجًا من دون شاشة.
ui-check-result =
    { $errors ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأً
       *[other] { $errors } خطأ
    }، { $warnings ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }

ui-check-language = { $language } ({ $name }): تُرجم { $present } % من الأحاديث، وروجع { $reviewed } %

## `bolyst check --plain-language`

ui-plain-sum = النصوص: { $prompts }، الكلمات: { $words }، LIX { $lix }؛ للمراجعة: { $outside }
ui-plain-long-sentence = عدد الكلمات في الجملة: { $words }؛ يكفي { $limit }
ui-plain-long-question = عدد الكلمات في السؤال: { $words }؛ يكفي { $limit }
ui-plain-hard = LIX { $lix }؛ الحد الأعلى { $limit }
ui-plain-several-questions = أكثر من سؤال واحد
ui-plain-either-or = «{ $words }» سؤالان في سؤال واحد
ui-plain-double-negation = نفيان في جملة واحدة: { $words }
ui-plain-abbreviation = الاختصار «{ $words }» غير مشروح في قائمة الكلمات
ui-plain-office-word = الكلمة الإدارية «{ $word }»؛ الأفضل «{ $plain }»

## `bolyst letter`

ui-letter-written = الرسالة موجودة في { $path }
ui-letter-readable = كل من يجد الملف يستطيع قراءته. يُرجى طباعته ثم حذفه.
ui-letter-no-talk = يجب الانتظار: حديث «{ $form }» لم يحدث بعد
ui-letter-no-consent = لم يوافق الشخص على هذا
ui-letter-not-applicable = لا شيء في الإجابات يُكتب هنا

## `bolyst demo --generate`

ui-generated = { $folder }: مكتب، الأحاديث: { $sessions }، الأشخاص: { $people }
ui-generated-open = لفتحه: bolyst --vault { $folder }/vault --home { $folder }/home (عبارة المرور مكتوبة في passphrase.txt)
