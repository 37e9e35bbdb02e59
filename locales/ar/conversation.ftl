### status: draft

### The words around a conversation: when it begins, while it lasts, when it ends, and when it is read again.

## Begin

ui-begin-title = حديث جديد
ui-begin-form = أي حديث؟
ui-begin-whom = مع من هذا الحديث؟
ui-begin-whom-hint = للبحث عن شخص يعرفه المكتب: بضعة حروف من الاسم.
ui-begin-new-person = شخص جديد
ui-begin-languages = بأي لغات هذا الحديث؟
ui-begin-languages-hint = الكتابة تبحث. Enter يضع علامة. Enter على لغة عليها علامة يبدأ الحديث. مفتاح المسافة يزيل العلامة.
ui-begin-no-language = يُرجى اختيار لغة واحدة على الأقل.
ui-begin-led-in = لغات الحديث: { $languages }
ui-begin-busy = جارٍ فتح الحديث …
ui-begin-draft = مسودة لم تُراجع
ui-begin-no-texts = غير موجود، يُقرأ بلغة أخرى: { $language }

## While it lasts

ui-interview-saved = محفوظ
ui-interview-saving = جارٍ الحفظ
ui-interview-not-saved = غير محفوظ
ui-interview-save-failed = لم يُحفظ. F5 يحاول مرة أخرى. { $what }
ui-interview-attention = { $count ->
    [zero] لا شيء يحتاج إلى انتباه
    [one] إجابة تحتاج إلى انتباه
    [two] إجابتان تحتاجان إلى انتباه
    [few] { $count } إجابات تحتاج إلى انتباه
    [many] { $count } إجابة تحتاج إلى انتباه
   *[other] { $count } إجابة تحتاج إلى انتباه
}
ui-interview-end = النهاية
ui-interview-draft-text = مسودة
ui-interview-fell-back = اللغة: { $language }
ui-interview-covered = الشاشة مغطاة. F9 يعرض كل شيء من جديد.
ui-interview-voluntary = هذا اختياري. الرفض لا يؤثر في شيء، ويجب قول ذلك.
ui-interview-free-text = لا يُكتب شيء عن الدين أو السياسة أو الأصل العرقي أو الأمراض.
ui-interview-search = بحث:
ui-interview-matches = { $count } من { $all }
ui-interview-enter-again = للمتابعة: Enter مرة أخرى.
ui-interview-no-repeat = لا شيء يُضاف هنا.
ui-interview-nothing-left = لكل الأسئلة إجابات.
ui-interview-nothing-to-mark = لا توجد هنا إجابة لوضع علامة عليها.
ui-interview-nothing-to-undo = لا شيء للتراجع عنه.
ui-notice-form-changed = تغيّر النموذج بعد بدء الحديث. كل الإجابات محفوظة.
ui-notice-orphans = بعض الإجابات لأسئلة لم تعد تُطرح. هذه الإجابات محفوظة.

ui-entry-date = يوم.شهر.سنة، مثلًا 3.2.2026
ui-entry-month = شهر.سنة، مثلًا 2.2026
ui-entry-year = السنة، مثلًا 1987
ui-entry-time = الساعة، مثلًا 14:30
ui-entry-date-time = اليوم والساعة، مثلًا 3.2.2026 14:30
ui-entry-numbers = أرقام، مثلًا 902 10 345
ui-problem-integer = هذا ليس عددًا صحيحًا من دون كسور.
ui-problem-decimal = هذا ليس عددًا.
ui-problem-date = هذا ليس تاريخًا. مثال: 3.2.2026.
ui-problem-time = هذه ليست ساعة. مثال: 14:30.
ui-problem-date-time = هذا ليس يومًا وساعة. مثال: 3.2.2026 14:30.
ui-problem-choice = هذا ليس من الإجابات الموجودة.

## When it ends

ui-ending-progress = الإجابات: { $answered } من { $total }
ui-ending-attention = يحتاج إلى نظرة أخرى
ui-ending-unanswered = من دون إجابة
ui-ending-next-steps = الخطوات القادمة
ui-ending-no-steps = لا اقتراح ولا اتفاق حتى الآن.
ui-ending-proposed = اقتراح
ui-ending-add-step = إضافة خطوة قادمة
ui-ending-sections = أجزاء الحديث
ui-ending-submit = إرسال الحديث
ui-ending-submit-detail = سيُختم ويُوقّع. يمكن إرساله حتى إذا نقص شيء.

ui-step-title = الخطوة القادمة
ui-step-what = ماذا
    .hint = شيء واحد يمكن لأحد أن يفعله.
ui-step-owner = مهمة من
    .hint = ← → للاختيار. هذه ليست مهمة البلدية وحدها.
ui-step-responsible = المسؤول
    .hint = اسم من يتابع هذا. يمكن تركه فارغًا.
ui-step-due = حتى
    .hint = مثلًا 14.10. أو 14.10.2026 أو +14، أي بعد أربعة عشر يومًا.
ui-step-keys = Enter اتفاق   Tab الحقل التالي   Esc إغلاق
ui-step-what-missing = يُرجى كتابة ما يجب فعله.
ui-step-due-odd = هذا ليس يومًا. مثال: 14.10. أو +14.

ui-sealed-busy = جارٍ ختم الحديث …
ui-sealed-title = أُرسل الحديث { $time }
ui-sealed-where = هو الآن مشفّر وموقّع في مجلد المكتب. كل تغيير فيه يظهر.
ui-sealed-name = الاسم { $record }، الإيصال { $receipt }
ui-sealed-who = يستطيع قراءته: أنت، والمشرفون في المكتب. المترجم والزملاء الآخرون لا يستطيعون.
ui-sealed-draft-gone = حُذفت المسودة من هذا الحاسوب.
ui-sealed-keys = Enter للذهاب إلى النظرة العامة

## When it is read again

ui-reading-times = من { $start } إلى { $end }
ui-reading-languages = لغات الحديث: { $languages }
ui-reading-form = النموذج، الإصدار { $version }
ui-reading-history = ما حدث
ui-reading-verified = فُحصت كل التوقيعات: هي توقيعات أعضاء هذا المكتب.
ui-reading-unverified = ما عليه علامة ! ليس له توقيع يمكن فحصه.
ui-reading-remark = ملاحظة: { $words }
ui-reading-kept-because = بقيت الإجابة لأن: { $words }
ui-reading-no-steps = لا اتفاق على أي خطوة.
ui-interview-only-consultant = لك فقط: لا يظهر بلغة الشخص الآخر.
