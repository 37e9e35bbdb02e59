### status: draft

### What the keys do. ".short" stands at the foot of the screen.

## Everywhere

ui-command-help = عرض عمل المفاتيح هنا
    .short = مساعدة
ui-command-palette = البحث عن إجراء
    .short = الكل
ui-command-close = إغلاق
    .short = إغلاق
ui-command-program-language = تغيير لغة البرنامج
ui-command-theme = تغيير الألوان
ui-command-lock = قفل المكتب
    .short = قفل
ui-command-quit = الخروج من البرنامج
    .short = خروج

## Lists and fields

ui-command-up = إلى أعلى
ui-command-down = إلى أسفل
ui-command-page-up = عدة أسطر إلى أعلى
ui-command-page-down = عدة أسطر إلى أسفل
ui-command-first = إلى الأول
ui-command-last = إلى الأخير
ui-command-accept = الاختيار والمتابعة
    .short = التالي
ui-command-next-field = الحقل التالي
    .short = حقل آخر
ui-command-previous-field = الحقل السابق
ui-command-toggle = وضع علامة أو إزالتها
    .short = علامة
ui-command-left = إلى اليسار
ui-command-right = إلى اليمين

## Before the office is open, and at home

ui-command-lost-passphrase = نسيان عبارة المرور: ماذا الآن؟
    .short = نسيت العبارة؟
ui-command-look-again = البحث مرة أخرى
    .short = بحث جديد
ui-command-use-code = استخدام رمز لمرة واحدة أو ورقة الاستعادة
    .short = إدخال رمز
ui-command-members = الأعضاء: من ينتمي إلى المكتب
    .short = الأعضاء
ui-command-verify = فحص الخزنة كلها: هل كل ملف كما يجب؟
ui-command-remove-member = إخراج العضو من المكتب
    .short = إخراج
ui-command-change-role = إعطاء العضو دورًا آخر
    .short = الدور
ui-command-one-time-code = إنشاء رمز لمرة واحدة: عبارة مرور جديدة أو حاسوب إضافي
    .short = رمز لمرة واحدة
ui-command-hand-over = تسليم الأحاديث إلى زميل
    .short = تسليم
ui-command-reseal = متابعة ختم الملفات القديمة من جديد
ui-command-begin = بدء حديث
    .short = بدء حديث جديد
ui-command-discard = حذف المسودة
ui-command-return = الرجوع إلى النظرة العامة
    .short = رجوع

## In the conversation

ui-command-back = الرجوع إلى السؤال السابق
    .short = رجوع
ui-command-skip = تخطي السؤال
    .short = تخطي السؤال
ui-command-switch-language = تغيير لغة الحديث
    .short = اللغة
ui-command-side-by-side = عرض اللغتين أو لغة واحدة
    .short = اللغتان
ui-command-remark = كتابة ملاحظة على السؤال
    .short = ملاحظة
ui-command-save-now = الحفظ الآن
ui-command-go-to = الذهاب إلى سؤال
    .short = ذهاب إلى
ui-command-next-unanswered = السؤال التالي من دون إجابة
ui-command-next-attention = الإجابة التالية التي تحتاج إلى انتباه
ui-command-dont-know = الشخص لا يعرف
    .short = لا يعرف
ui-command-rather-not-say = الشخص يفضّل عدم الإجابة
    .short = لا يجيب
ui-command-not-applicable = السؤال لا ينطبق
ui-command-cover = تغطية الشاشة: عرض ما يمكن للشخص رؤيته فقط
    .short = تغطية
ui-command-pause = أخذ استراحة والذهاب إلى النظرة العامة
    .short = استراحة
ui-command-undo = تراجع
ui-command-redo = إعادة ما تم التراجع عنه
ui-command-clear-answer = مسح
    .short = مسح
ui-command-add-instance = إضافة واحد آخر
ui-command-remove-instance = إزالة هذا
ui-command-summary = الذهاب إلى الملخص
ui-command-new-line = سطر جديد
    .short = سطر جديد
ui-command-raise = نقل إلى أعلى
    .short = إلى أعلى
ui-command-lower = نقل إلى أسفل

## The end of the conversation

ui-command-submit = إرسال الحديث
    .short = إرسال
ui-command-edit-step = تعديل الخطوة القادمة
    .short = تعديل
ui-command-add-step = إضافة خطوة قادمة
    .short = خطوة جديدة
