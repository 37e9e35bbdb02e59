### status: draft

### What is said when a form is taken over from a workbook (XLSForm).

ui-import-done =
    { $file }: أُخذ { $questions ->
        [zero] 0 سؤال
        [one] سؤال واحد
        [two] سؤالان
        [few] { $questions } أسئلة
        [many] { $questions } سؤالًا
       *[other] { $questions } سؤال
    }، { $groups ->
        [zero] 0 مجموعة
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $groups } مجموعات
        [many] { $groups } مجموعة
       *[other] { $groups } مجموعة
    }، { $choices ->
        [zero] 0 خيار
        [one] خيار واحد
        [two] خياران
        [few] { $choices } خيارات
        [many] { $choices } خيارًا
       *[other] { $choices } خيار
    }. اللغات: { $languages }؛ صُحح: { $repaired }، تُرك: { $left-out }. كُتب:
ui-import-repaired = { ui-import-place }: صُحح: { $reason }
ui-import-left-out = { ui-import-place }: تُرك: { $reason }
ui-import-more =
    { ui-import-place }: … و{ $count ->
        [zero] لا شيء آخر مثله
        [one] واحد آخر مثله
        [two] اثنان آخران مثله
        [few] { $count } أخرى مثله
        [many] { $count } غيره مثله
       *[other] { $count } غيره مثله
    }؛ --json يعرض الكل
# “survey 12, label”, or the sheet's name alone when it is about the whole sheet.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] ، { $column }
    }

error-import-web-page = هذه صفحة إنترنت وليست جدول بيانات.
    .safe = لم يُكتب شيء.
    .now = يُرجى فتح الصفحة في متصفح وتنزيل النموذج نفسه منها.
error-import-not-whole = الملف غير كامل: قُطع أو تغيّر في الطريق.
    .safe = لم يُكتب شيء.
    .now = يُرجى تنزيله من جديد، أو طلبه من صاحبه بصيغة .xlsx.
error-import-locked = الجدول مقفل بكلمة سر.
    .safe = لم يُكتب شيء.
    .now = يُرجى فتح الملف في برنامج جداول وإزالة كلمة السر وحفظه من جديد.
error-import-no-workbook = هذا ليس جدول بيانات: لا .xlsx ولا .xls.
    .safe = لم يُكتب شيء.
    .now = يُرجى فتح الملف في برنامج جداول وحفظه بصيغة .xlsx.
error-import-too-large = { $megabytes } MB أكثر مما في نموذج (الحد الأعلى { $limit }).
    .safe = لم يُكتب شيء.
    .now = يُرجى التأكد من أن هذا هو الملف الصحيح. يمكن إزالة الصور والأوراق الأخرى.
error-import-damaged = لا يمكن قراءة الجدول: { $cause }
    .safe = لم يُكتب شيء.
    .now = يُرجى فتح الملف في برنامج جداول وحفظه من جديد بصيغة .xlsx من دون كلمة سر.
error-import-too-sparse = خلايا الجدول متباعدة جدًا، ولا يمكن قراءته.
    .safe = لم يُكتب شيء.
    .now = يُرجى حفظه من جديد بصيغة .xlsx، أو إزالة ما هو بعيد في الأسفل أو بعيد في الجانب.
error-import-no-survey = ليس في الجدول ورقة اسمها «survey».
    .safe = لم يُكتب شيء.
    .now = في XLSForm تكون الأسئلة في الورقة «survey» والخيارات في الورقة «choices».
error-import-nothing-asked = ليس في الورقة «survey» سؤال يمكن طرحه هنا.
    .safe = لم يُكتب شيء.
    .now = يُرجى التأكد من أن أسماء الأعمدة هي «type» و«name» و«label».

ui-import-sheet-not-read = هذه الورقة ليست من النموذج
ui-import-cells-not-read =
    { $cells ->
        [zero] لا خلايا
        [one] خلية واحدة
        [two] خليتان
        [few] { $cells } خلايا
        [many] { $cells } خلية
       *[other] { $cells } خلية
    } خارج كل ما في نموذج، أو أكبر من أن تكون نصًا
ui-import-media-column = الصور أو التسجيلات (الخلايا: { $cells }) لا تظهر في نافذة طرفية
ui-import-unknown-column = ليس في النماذج عمود كهذا (الخلايا المملوءة: { $cells })
ui-import-double-column = يوجد عمود كهذا من قبل؛ الأول هو المعتمد
ui-import-unknown-setting = هذا الإعداد لا معنى له هنا
ui-import-id-changed = «{ $from }» لا يصلح اسمًا لنموذج: صار اسمه { $to }
ui-import-language-taken = الرمز { $code } لعمود آخر من قبل: هذا يُحفظ وحده باسم { $kept }
ui-import-language-unknown = هذه اللغة غير معروفة: تُحفظ وحدها باسم { $kept }؛ عند معرفة اللغة يُرجى تغيير اسم المجلد
ui-import-language-unnamed = النصوص من دون لغة أُخذت كأنها { $tag }؛ يُرجى كتابة اللغة في العنوان، مثل label::Français (fr)
ui-import-choice-incomplete = كل خيار يحتاج إلى قائمة واسم
ui-import-value-changed = القيمة «{ $from }» يجب أن تكون كلمة واحدة: صارت { $to }، في التعبيرات أيضًا
ui-import-value-twice = { $value } مكتوب مرتين في القائمة { $list }: يظهر الاثنان
ui-import-list-renamed = «{ $from }» لا يصلح اسمًا لقائمة: صار اسمها { $to }
ui-import-list-missing = ليس في القائمة { $list } خيارات: تُكتب الإجابة بدلًا من ذلك
ui-import-file-missing = { $file } ليس بجانب جدول البيانات، أو ليس جدولًا: تُكتب الإجابة بدلًا من ذلك
ui-import-table-missing = { $file } ليس بجانب جدول البيانات، أو ليس جدولًا
ui-import-switched-off = هذا السطر معطّل
ui-import-too-deep = المجموعة أعمق من المسموح (المجموعات: { $depth })؛ ما فيها نُقل إلى الخارج
ui-import-ends-another = المجموعة المفتوحة هي { $name } وهي من نوع آخر: تنتهي هنا
ui-import-ends-nothing = لا توجد هنا مجموعة مفتوحة
ui-import-never-ends = { $name } بلا نهاية: تنتهي مع الورقة
ui-import-loop = التكرار على قائمة لم يعد في XLSForm: تُطرح الأسئلة مرة واحدة
ui-import-no-type = ليس للسطر نوع
ui-import-unknown-type = لا يوجد نوع «{ $written }»
ui-import-misspelt-type = لا يوجد نوع «{ $written }»؛ هل المقصود { $near }؟
ui-import-no-media = { $written }: النافذة الطرفية لا تستقبل صورًا أو صوتًا أو ملفات؛ المكان مخفي وفارغ دائمًا
ui-import-no-places = { $written }: النافذة الطرفية لا تعرف أماكن على الخريطة؛ المكان مخفي وفارغ دائمًا
ui-import-no-devices = { $written }: لا يحفظ Bolyst شيئًا عن الأجهزة؛ المكان مخفي وفارغ دائمًا
ui-import-no-audit = audit: يكتب Bolyst سجله الخاص للحديث
ui-import-last-saved = إجابة الحديث السابق لا تُؤخذ: كل حديث يبدأ وحده
ui-import-idle-trigger = لا شيء هنا يمكن تشغيله
ui-import-no-name = ليس للسطر اسم: صار اسمه { $name }
ui-import-name-changed = «{ $from }» لا يصلح اسمًا: صار اسم السطر { $to }، وأيضًا حيث يُذكر
ui-import-name-twice = { $from } مكتوب مرتين في مجموعة واحدة: هذا صار اسمه { $to }
ui-import-no-label = النص غير موجود: يظهر الاسم مكانه
ui-import-no-calculation = لا شيء للحساب هنا: المكان مخفي وفارغ دائمًا
ui-import-r-code = { $written } رمز بلغة R لنعم أو لا
ui-import-appearance-beyond = النافذة الطرفية لا تعرض الشكل «{ $written }»؛ يُطرح السؤال بالطريقة العادية
ui-import-unknown-appearance = الشكل «{ $written }» غير معروف، وقد تُرك
ui-import-search = search() يسأل جدولًا ليس بجانب جدول البيانات: تُكتب الإجابة بدلًا من ذلك
ui-import-markup = أُزيلت الألوان والروابط وأشكال الخط من النص
ui-import-unknown-reference = النص يذكر الإجابة عن { $name }، وهو غير موجود في النموذج
ui-import-fault = { $fault }
