### status: draft

### Everything about a person, consents, how long things are kept, and erasing.

## Consents: what a person has said yes to

consent-story = حفظ القصة
consent-quotes = استخدام الاقتباسات
consent-introduction = التعريف بجمعية (lag)
consent-buddy = صديق مرافق (fadder)
consent-references = توصية لمؤجّر سكن
consent-employers = إطلاع أصحاب العمل على ما يجيده الشخص
consent-newcomer_of_month = القادم الجديد لهذا الشهر (Månedens tilflytter)
consent-handover = إرسال معلومات إلى البلدية الجديدة
consent-contact_later = الاتصال فيما بعد
consent-research = البحث العلمي
consent-power_of_attorney = وكالة (fullmakt)
consent-raise_incident = متابعة الحادثة
consent-share_need = إخبار الآخرين بالحاجة

ui-consent-given = نعم، { $date } ({ $who }، لغة السؤال: { $language })
ui-consent-withdrawn = لا، { $date } ({ $who }، لغة السؤال: { $language })
ui-consents-none = لم يُسأل الشخص بعد عن أي شيء اختياري.

## Everything about a person

export-title = كل ما نحفظه عنك: { $case }
export-about = هنا كل ما يحفظه المكتب عنك: إجاباتك، وملاحظات كتبناها، وتعليقات. لك الحق في رؤية هذا. إذا كان شيء خاطئًا، فيُرجى إخبارنا.
export-foot = { $office }، { $date }. كتبه من النظام: { $who }.
export-consents = ما قلت له نعم أو لا
export-consent-given = نعم، { $date }
export-consent-withdrawn = لا، { $date }
export-session = { $title }، { $date }
export-remark = ملاحظة: { $remark }
export-next-steps = ما اتفقنا عليه
export-history = ماذا حدث لهذا الحديث

ui-person-export-ask = كل شيء عن الشخص سيُكتب في مجلد جديد في { $path }، من دون تشفير. كل من يجد المجلد يستطيع قراءة كل شيء. للمتابعة يُرجى كتابة «{ $yes }».
ui-person-nothing-written = لم يُكتب شيء.
ui-person-exported = كل شيء عن الشخص موجود في { $path } ({ $files }). الملفات غير مشفّرة: كل من يجدها يستطيع قراءتها.
ui-person-export-holds = فيها الملاحظات والتعليقات أيضًا. يُرجى قراءتها قبل تسليمها: ربما فيها شيء عن أشخاص آخرين. يُرجى حذف المجلد بعد أن يأخذ الشخص نسخته.
ui-person-export-incomplete = { $count ->
    [zero] لا مدخلات مغلقة أمامك.
    [one] في المكتب مدخل واحد لا يمكنك قراءته.
    [two] في المكتب مدخلان لا يمكنك قراءتهما.
    [few] في المكتب { $count } مدخلات لا يمكنك قراءتها.
    [many] في المكتب { $count } مدخلًا لا يمكنك قراءتها.
   *[other] في المكتب { $count } مدخل لا يمكنك قراءتها.
} ربما يخص بعضها هذا الشخص. المشرف يستطيع كتابة كل شيء.

## Erasing

ui-person-erase-ask = سيُمحى { $case } { $name } وكل شيء عن هذا الشخص من كل الحواسيب: { $sessions ->
    [zero] لا أحاديث
    [one] حديث واحد
    [two] حديثان
    [few] { $sessions } أحاديث
    [many] { $sessions } حديثًا
   *[other] { $sessions } حديث
}، { $drafts ->
    [zero] لا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $drafts } مسودات
    [many] { $drafts } مسودة
   *[other] { $drafts } مسودة
}. لا يمكن التراجع عن هذا. للمحو يُرجى كتابة رقم الملف ({ $case }).
ui-person-nothing-erased = لم يُمحَ شيء.
ui-person-erased = مُحي { $case }. يبقى أثر موقّع من دون معلومات، يبيّن من محا ومتى. الحواسيب الأخرى تمحو عند فتحها في المرة القادمة.

error-not-archived = { $record } ليس في نسخة الأرشيف، أو تغيّر بعدها.
    .safe = لم يُمحَ شيء.
    .now = يُرجى إنشاء نسخة جديدة بالأمر «bolyst retention archive»، ثم المحو مع --archive والمجلد الذي فيه النسخة.

## How long things are kept

ui-kind-person = شخص
ui-kind-session = حديث
ui-kind-employer = صاحب عمل
ui-kind-incident = حادثة
ui-retention-count = { $count ->
    [0] لا شيء انتهت مدة حفظه.
    [zero] لا شيء انتهت مدة حفظه.
    [one] مدخل واحد انتهت مدة حفظه:
    [two] مدخلان انتهت مدة حفظهما:
    [few] { $count } مدخلات انتهت مدة حفظها:
    [many] { $count } مدخلًا انتهت مدة حفظها:
   *[other] { $count } مدخل انتهت مدة حفظها:
}
ui-retention-since = انتهت المدة { $date }
ui-retention-left-over = لشخص مُحيت بياناته
ui-retention-archived = { $count ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مدخلات
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
} في { $path }، من دون تشفير. يُرجى إعطاء المجلد للأرشيف، ثم المحو بالأمر: bolyst retention erase --archive { $path }
ui-retention-erase-ask = المحو من كل الحواسيب: { $count ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مدخلات
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}. لا يمكن التراجع عن هذا. للمحو يُرجى كتابة «{ $yes }».
ui-retention-erased = { $count ->
    [0] لا شيء انتهت مدة حفظه.
    [zero] لا شيء انتهت مدة حفظه.
    [one] مُحي مدخل واحد.
    [two] مُحي مدخلان.
    [few] مُحيت { $count } مدخلات.
    [many] مُحي { $count } مدخلًا.
   *[other] مُحي { $count } مدخل.
}

## On the screen

ui-person-consents = الموافقات
ui-retention-title = انتهت مدة حفظه
ui-line-folder = أي مجلد؟
    .hint = سيُكتب من دون تشفير. كل من يجد المجلد يستطيع قراءة كل شيء. الموجود هناك من قبل لا يتغيّر.
ui-line-case = هل نمحو كل شيء عن الشخص؟
    .hint = للمحو يُرجى كتابة رقم الملف.
ui-confirm-consent = هل نغيّر الموافقة؟
    .detail = تصير «نعم» «لا» أو العكس. يُسجَّل التغيير مع التاريخ واسمك.
ui-confirm-erase-due = هل نمحو كل ما انتهت مدة حفظه؟
    .detail = يزول من كل الحواسيب، ولا يمكن التراجع عن هذا. يُرجى إنشاء نسخة أرشيف أولًا.
ui-command-about-person = عرض كل شيء عن الشخص
    .short = عن الشخص
ui-command-retention = عرض ما انتهت مدة حفظه
    .short = مدة الحفظ
ui-command-export = الكتابة في مجلد
    .short = إلى مجلد
ui-command-erase = محو
    .short = محو
