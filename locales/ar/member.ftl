### status: draft

### Who belongs to the office: “bolyst member”.

ui-member-line = { $name }  { $role }  ({ $computers ->
        [zero] لا حواسيب
        [one] حاسوب واحد
        [two] حاسوبان
        [few] { $computers } حواسيب
        [many] { $computers } حاسوبًا
       *[other] { $computers } حاسوب
    })
ui-member-fingerprint = بصمة المكتب: { $fingerprint }
ui-member-yes = نعم
ui-member-code = يُرجى كتابة الرمز من ورقة الاستعادة:
ui-member-unanswered = انتهى الإدخال قبل الإجابة عن كل شيء. لم يتغيّر شيء. يُرجى كتابة عبارة المرور في نافذة طرفية، أو استخدام --passphrase-file.

## A new colleague applies

ui-member-passphrase-of-keys = على هذا الحاسوب مفاتيح من قبل. سيُكتب طلبك مرة أخرى. عبارة المرور:
ui-member-applied = مفاتيحك على هذا الحاسوب. طلبك في { $file }. ليس فيه أي سر.
ui-member-applied-next = يُرجى إعطاء الملف لمشرف في المكتب. المشرف يكتب: bolyst member admit FILE --name "{ $name }" --role consultant (أو supervisor)
ui-member-applied-number = رقم التحقق: { $number }. المشرف يرى الرقم نفسه. يُرجى مقارنتهما بالهاتف: هكذا نعرف أن أحدًا لم يبدّل الملف في الطريق.
ui-member-applied-then = بعد قبولك ومزامنة المجلد، يُرجى تشغيل «bolyst» وفتح المكتب بعبارة مرورك.

## A colleague is admitted

ui-member-compare = رقم التحقق للطلب هو { $number }. هل يظهر الرقم نفسه عند { $name }؟ يُرجى السؤال بالهاتف أو وجهًا لوجه. إذا كان الرقم نفسه، فيُرجى كتابة «{ $yes }».
ui-member-needs-sheet = ليس لك دور المشرف: قبول شخص يحتاج إلى ورقة الاستعادة.
ui-member-admitted = عضو جديد: { $name }. بعد مزامنة المجلد يُفتح المكتب بعبارة المرور الخاصة بهذا العضو.
ui-member-admitted-number = رقم التحقق للطلب كان { $number }. إذا ظهر رقم آخر عند { $name }، فقد بُدّل الملف في الطريق: يُرجى إبلاغ المكتب فورًا.
ui-member-not-admitted = لم يُقبل أحد. يُرجى طلب ملف جديد، ومقارنة أرقام التحقق من جديد.

## Passphrases

ui-member-who = لمن عبارة المرور الجديدة؟ يُرجى كتابة الرقم:
ui-member-restored = تغيّرت عبارة المرور. المسودات على هذا الحاسوب باقية.
ui-member-old-passphrase = عبارة المرور الحالية:
ui-member-changed = تغيّرت عبارة المرور.

## Somebody leaves, or gets another role

ui-member-remove-means = بعد هذا لا يُفتح شيء جديد للعضو { $name }، وتُختم الملفات القديمة من جديد. ما قُرئ قد قُرئ، والنسخ التي أُخذت لا يستعيدها أحد.
ui-member-remove-sure = هل يخرج هذا العضو من المكتب: { $name }؟ يُرجى كتابة «{ $yes }».
ui-member-remove-not = ما زال عضوًا: { $name }.
ui-member-removed = لم يعد عضوًا: { $name }. للمكتب مفاتيح جديدة.
ui-member-read-stays-read = ما قرأه العضو { $name } قد قُرئ. يُرجى أيضًا إلغاء الدخول إلى المجلد المشترك.
ui-member-left = لم تعد لك عضوية في المكتب. المشرف التالي الذي يفتح المكتب يصنع مفاتيح جديدة.
ui-member-takes-sheet = سحب حقوق المشرف يحتاج إلى ورقة الاستعادة.
ui-member-has-role = { $name }، الدور الآن: { $role }.
ui-member-resealing = جارٍ الختم من جديد: { $done } من { $of }
ui-member-resealed = { $files ->
        [zero] لم يُختم أي ملف من جديد.
        [one] خُتم ملف واحد من جديد.
        [two] خُتم ملفان من جديد.
        [few] خُتمت { $files } ملفات من جديد.
        [many] خُتم { $files } ملفًا من جديد.
       *[other] خُتم { $files } ملف من جديد.
    }
ui-member-reseal-left = الملفات القديمة يختمها مشرف من جديد: bolyst member reseal
ui-member-handing-over = جارٍ التسليم: { $done } من { $of }
ui-member-handed-over = { $sessions ->
        [0] ليس عند { $from } أحاديث للتسليم.
        [zero] ليس عند { $from } أحاديث للتسليم.
        [one] سُلّم حديث واحد من { $from } إلى { $to }. كل ما فيه مقروء الآن للمالك الجديد.
        [two] سُلّم حديثان من { $from } إلى { $to }. كل ما فيهما مقروء الآن للمالك الجديد.
        [few] سُلّمت { $sessions } أحاديث من { $from } إلى { $to }. كل ما فيها مقروء الآن للمالك الجديد.
        [many] سُلّم { $sessions } حديثًا من { $from } إلى { $to }. كل ما فيها مقروء الآن للمالك الجديد.
       *[other] سُلّم { $sessions } حديث من { $from } إلى { $to }. كل ما فيها مقروء الآن للمالك الجديد.
    }

## One more computer

ui-member-one-time-code = { $code }
ui-member-code-for = يُرجى قول الرمز بالهاتف أو وجهًا لوجه: { $name }. لا يُرسل الرمز مع المجلد أبدًا. بعد مزامنة المجلد يختار { $name } على حاسوبه «نسيان عبارة المرور»، أو يكتب: bolyst member enter
ui-member-code-for-me = بعد مزامنة المجلد يُرجى كتابة الرمز على الحاسوب الآخر: bolyst member enter. الرمز يُدخل حاسوبًا واحدًا، مرة واحدة.
ui-member-type-code = الرمز لمرة واحدة، 24 رقمًا:
ui-member-entered = هذا الحاسوب لك الآن. يُرجى فتح المكتب بعبارة المرور الجديدة. المسودات التي كانت هنا باقية.

## On the screen

# FINGERPRINT and NAME are to be replaced.
ui-not-a-member-command = bolyst member apply --office FINGERPRINT --name "NAME"

## The page “Members”

ui-members-title = الأعضاء
ui-members-you = (أنت)
ui-members-former = خرجوا من المكتب
ui-members-note = { $role } · { $computers ->
        [zero] لا حواسيب
        [one] حاسوب واحد
        [two] حاسوبان
        [few] { $computers } حواسيب
        [many] { $computers } حاسوبًا
       *[other] { $computers } حاسوب
    }
ui-members-stays-read = من يخرج لا يفتح شيئًا جديدًا. ما قُرئ قد قُرئ.
ui-members-unfinished = ما زالت الملفات القديمة تُفتح لمن خرج أو لمن لم يعد مشرفًا. المشرف يُكمل هذا بالمفتاح F5.
ui-members-working = جارٍ العمل: { $done } من { $of }. يمكن إيقافه ومتابعته فيما بعد.
ui-members-changed = تغيّرت قائمة الأعضاء، وللمكتب المفاتيح التي يجب أن تكون له.
ui-members-handed-over = { $sessions ->
        [0] لم تكن هناك أحاديث للتسليم.
        [zero] لم تكن هناك أحاديث للتسليم.
        [one] لحديث واحد مالك جديد، يقرأ كل ما فيه.
        [two] لحديثين مالك جديد، يقرأ كل ما فيهما.
        [few] { $sessions } أحاديث لها مالك جديد، يقرأ كل ما فيها.
        [many] { $sessions } حديثًا لها مالك جديد، يقرأ كل ما فيها.
       *[other] { $sessions } حديث لها مالك جديد، يقرأ كل ما فيها.
    }
ui-members-sheet = يُرجى كتابة الرمز من ورقة الاستعادة
    .hint = حقوق المشرف لا تُسحب إلا بالورقة. والمستشار يحتاج إليها في كل ما يخص الآخرين.
ui-members-new-owner = لمن تكون الأحاديث؟
    .hint = من يقع عليه الاختيار يقرأ كل ما فيها من الآن، وما كُتب من قبل أيضًا.
ui-members-code = رمز لمرة واحدة
ui-members-code-how = يُرجى قول الرمز بالهاتف أو وجهًا لوجه. لا يُرسل أبدًا. بعد مزامنة المجلد يختار الزميل على حاسوبه «نسيت العبارة؟» ويكتب الرمز.
ui-members-code-once = الرمز يُدخل حاسوبًا واحدًا، مرة واحدة. يظهر الآن فقط. الرمز الجديد يلغي هذا الرمز.
ui-confirm-remove-member = هل يخرج هذا العضو من المكتب: { $name }؟
    .detail = تصير للمكتب مفاتيح جديدة، وتُختم الملفات القديمة من جديد. ما قرأه العضو { $name } قد قُرئ.
ui-confirm-make-supervisor = هل يصير هذا العضو مشرفًا: { $name }؟
    .detail = المشرف يستطيع قراءة كل الأحاديث، وما كُتب من قبل أيضًا.
ui-confirm-make-consultant = هل يرجع هذا العضو مستشارًا: { $name }؟
    .detail = تصير للمكتب مفاتيح جديدة. ما قرأه { $name } بدور المشرف قد قُرئ.

## A way in without a passphrase

ui-recover-code = عند نسيان عبارة المرور
    .hint = يُرجى كتابة الرمز لمرة واحدة من مشرف (24 رقمًا)، أو الرمز من ورقة الاستعادة. الرمز لمرة واحدة يُدخل أيضًا حاسوبًا إضافيًا. من دون الورقة ومن دون مشرف لا يفتح المكتب أحد: هذا ما يجعله آمنًا.
ui-recover-who = الورقة لهذا المكتب. من أنت؟
ui-recover-passphrase = يُرجى اختيار عبارة مرور جديدة لهذا الحاسوب
    .hint = خمس كلمات أو أكثر لا علاقة بينها سهلة الحفظ وصعبة التخمين.
ui-recover-again = يُرجى كتابتها مرة أخرى
