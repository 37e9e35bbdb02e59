### status: draft

### Review: the conversations that wait, the comments, and how a conversation went.

## How a conversation stands

ui-state-resubmitted = أُرسل من جديد
ui-history-handed-over = سُلّم إلى زميل

## At home

ui-home-returned = أُعيد إليك
ui-home-waiting = { $count ->
    [zero] لا أحاديث تنتظر المراجعة
    [one] حديث واحد ينتظر المراجعة
    [two] حديثان ينتظران المراجعة
    [few] { $count } أحاديث تنتظر المراجعة
    [many] { $count } حديثًا تنتظر المراجعة
   *[other] { $count } حديث تنتظر المراجعة
}
ui-home-comments = { $count ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقًا
   *[other] { $count } تعليق
}
ui-linear-home-returned = أُعيد إليك: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = لمتابعة الحديث يُرجى كتابة 1. السطر الفارغ يرجع.

## The list

ui-queue-title = المراجعة
ui-queue-count = الأحاديث: { $found } من { $all }
ui-queue-nothing = لا أحاديث هنا. الأسهم وTab لاختيار شيء آخر، وDel لعرض الكل.
ui-queue-hidden = { $count ->
    [zero] كل شيء ظاهر.
    [one] واحد آخر غير ظاهر. يُرجى اختيار عدد أقل في المرة.
    [two] اثنان آخران غير ظاهرين. يُرجى اختيار عدد أقل في المرة.
    [few] { $count } أخرى غير ظاهرة. يُرجى اختيار عدد أقل في المرة.
    [many] { $count } أخرى غير ظاهرة. يُرجى اختيار عدد أقل في المرة.
   *[other] { $count } أخرى غير ظاهرة. يُرجى اختيار عدد أقل في المرة.
}
ui-queue-everything = الكل
ui-queue-days = { $count ->
    [0] اليوم
    [zero] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
ui-queue-by-stand = الحالة
ui-queue-by-consultant = من قاده
ui-queue-by-form = النموذج
ui-queue-by-age = منذ متى
ui-queue-by-mark = العلامة
ui-queue-waiting = ينتظر
ui-queue-within-a-week = آخر سبعة أيام
ui-queue-over-a-week = أقدم من سبعة أيام
ui-queue-over-a-month = أقدم من ثلاثين يومًا

ui-mark-attention = يحتاج إلى انتباه
ui-mark-unanswered = من دون إجابة
ui-mark-kept = إجابة غير معتادة بقيت
ui-mark-remarks = ملاحظات
ui-mark-comments = تعليقات
ui-mark-conflicts = مكتوب بشكل مختلف
ui-mark-unqualified = مترجم من خارج السجل
ui-mark-long = طويل جدًا
ui-mark-short = قصير جدًا
ui-mark-form-differs = إصدار آخر من النموذج

## When a conversation is reviewed

ui-filter-all = كل شيء
ui-filter-attention = يحتاج إلى انتباه
ui-filter-unanswered = من دون إجابة
ui-filter-remarks = ملاحظات
ui-filter-changed = تغيّر
ui-filter-comments = تعليقات
ui-filter-nothing = لا أسئلة للعرض هنا.
ui-reading-as-a-whole = الحديث كله
ui-reading-before = من قبل: { $words }
ui-reading-last-time = الحديث السابق، { $date }: { $words }
ui-reading-attention = يحتاج إلى نظرة أخرى
ui-reading-taken-away = لم يعد موجودًا
ui-line-comment = تعليق
    .hint = يراه كل من يستطيع قراءة الحديث. يبقى التعليق مع اسمك.
ui-line-reasons = لماذا يُعاد الحديث؟
    .hint = يُرجى كتابة ما يجب النظر فيه. يمكن تركه فارغًا إذا كانت على الأسئلة تعليقات.
ui-confirm-approve = هل نوافق على الحديث؟
    .detail = الموافقة على ما قرأته الآن، وتُوقّع باسمك.

error-newer-revision = تغيّر الحديث بعد فتحه.
    .safe = لم تتم موافقة ولم يُعَد شيء.
    .now = يُرجى الرجوع وفتحه من جديد والنظر إلى الجديد فيه.
error-nothing-written = تنقص بضع كلمات.
    .safe = لم يتغيّر شيء.
    .now = يُرجى كتابة الموضوع، أو التعليق على سؤال أولًا.

ui-command-next-filter = عرض شيء آخر
    .short = عرض
ui-command-previous-filter = عرض السابق
ui-command-comment = كتابة تعليق على السؤال
    .short = تعليق
ui-command-comment-all = كتابة تعليق على الحديث كله
ui-command-approve = الموافقة على الحديث
    .short = موافقة
ui-command-send-back = إعادة الحديث
    .short = إعادة الحديث
ui-command-trail = عرض سير الحديث
    .short = السير
ui-command-queue = مراجعة الأحاديث
    .short = المراجعة
ui-command-narrow-less = عرض الكل
    .short = الكل

## How the conversation went

ui-trail-title = كيف سار الحديث
ui-trail-why = هذا للتعلّم من الحديث، وليس لتقييم أحد. من قاد الحديث يرى الشيء نفسه. لا كلمات ولا إجابات هنا.
ui-trail-nothing = لم يُسجَّل سير هذا الحديث.
ui-trail-times = من { $start } إلى { $end }. مدة الحديث: { $active }.
ui-trail-longest = أطول وقت ({ $time }): { $question }
ui-trail-back = { $count ->
    [0] لم ترجعوا إلى الوراء أبدًا.
    [zero] لم ترجعوا إلى الوراء أبدًا.
    [one] رجعتم إلى الوراء مرة واحدة.
    [two] رجعتم إلى الوراء مرتين.
    [few] رجعتم إلى الوراء { $count } مرات.
    [many] رجعتم إلى الوراء { $count } مرة.
   *[other] رجعتم إلى الوراء { $count } مرة.
}
ui-trail-changed = { $count ->
    [zero] لم تتغيّر الإجابات.
    [one] تغيّرت الإجابات مرة واحدة.
    [two] تغيّرت الإجابات مرتين.
    [few] تغيّرت الإجابات { $count } مرات.
    [many] تغيّرت الإجابات { $count } مرة.
   *[other] تغيّرت الإجابات { $count } مرة.
}
ui-trail-undone = { $count ->
    [zero] لا تراجع.
    [one] تراجع مرة واحدة.
    [two] تراجع مرتين.
    [few] تراجع { $count } مرات.
    [many] تراجع { $count } مرة.
   *[other] تراجع { $count } مرة.
}
ui-trail-languages = { $count ->
    [0] لم تتغيّر اللغة أثناء الحديث.
    [zero] لم تتغيّر اللغة أثناء الحديث.
    [one] تغيّرت اللغة مرة واحدة: { $languages }.
    [two] تغيّرت اللغة مرتين: { $languages }.
    [few] تغيّرت اللغة { $count } مرات: { $languages }.
    [many] تغيّرت اللغة { $count } مرة: { $languages }.
   *[other] تغيّرت اللغة { $count } مرة: { $languages }.
}
ui-trail-break = استراحة { $when }: { $time } (عند { $place })
ui-trail-clock = أُرجعت ساعة الحاسوب إلى الوراء أثناء الحديث. الأوقات غير مؤكدة.
ui-trail-elsewhere = أسئلة لم تعد تُطرح
ui-trail-signs = ↺ رجوع إلى هنا   ✎ تغيّرت الإجابة
ui-length-seconds = { $count } ث
ui-length-minutes = { $count } د
ui-length-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
ui-length-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

## bolyst session

ui-session-readable = كل من يجد هذا الملف يستطيع قراءته.
