### status: draft

### When two have written different things without knowing of each other.

ui-history-settled = حُسم ما كُتب بشكل مختلف

ui-person-case = رقم الملف
ui-person-preferred-name = الاسم
ui-person-category = الفئة
ui-person-language = اللغة
ui-person-arrived = تاريخ الوصول

ui-conflict-remark = ملاحظة
ui-conflict-kept-because = لماذا الإجابة صحيحة
ui-conflict-next-step = الخطوة القادمة
ui-conflict-kept = بقي
ui-conflict-taken-away = أُزيل

ui-home-conflicts = مكتوب بشكل مختلف على حاسوبين
ui-home-conflict-count = { $count ->
    [zero] لا شيء يحتاج إلى حسم
    [one] شيء واحد يحتاج إلى حسم
    [two] شيئان يحتاجان إلى حسم
    [few] { $count } أشياء تحتاج إلى حسم
    [many] { $count } شيئًا يحتاج إلى حسم
   *[other] { $count } شيء يحتاج إلى حسم
}
ui-conflicts-title = مكتوب بشكل مختلف
ui-conflicts-about = كتب شخصان أشياء مختلفة ولم يعرف أحدهما بالآخر. لم يضِع شيء. يُرجى اختيار الصحيح.
ui-conflicts-read-only = يحسم هذا فقط من قاد الحديث.
ui-conflicts-done = حُسم كل شيء.
ui-conflicts-place = { $at } من { $count }
ui-conflicts-by = { $who }، { $when }
ui-conflicts-by-computer = { $who }، حاسوب { $computer }، { $when }
ui-line-third = ما الصحيح؟
    .hint = النص الجديد يحل محل الاثنين.
ui-command-write-third = كتابة شيء آخر
    .short = شيء آخر
ui-command-next-conflict = التالي
    .short = التالي
ui-command-lead-on = متابعة الحديث
    .short = متابعة الحديث
ui-linear-conflict-choose = يُرجى كتابة الرقم الموجود أمام الصحيح. السطر الفارغ يؤجل ذلك. حيث النص مكتوب باليد، يمكنك كتابة شيء آخر.
