### status: draft

### The conversation one line at a time.

ui-linear-demo = هذا مكتب للتجربة، والأشخاص فيه غير حقيقيين. لا يبقى منه شيء بعد انتهائك.
ui-linear-bye = حُفظ كل شيء. مع السلامة.
ui-linear-passphrase = عبارة المرور:
ui-linear-vault-missing = لم نجد المكتب في { $path }. هل مجلد الشبكة موصول؟
ui-linear-damaged = هذه الملفات غير موجودة أو تالفة، ومن دونها لا يُفتح شيء: { $files }
ui-linear-not-a-member = المكتب هنا، لكن ليس لهذا الحاسوب مفتاح له. لتقديم طلب: { ui-not-a-member-command }. البصمة مكتوبة في ورقة الاستعادة.
ui-linear-welcome = أهلًا وسهلًا. لا يوجد مكتب هنا بعد. بعد الإجابة عن بضعة أسئلة يُنشأ المكتب.
ui-linear-municipality = ما البلدية (kommune)؟ يُرجى كتابة اسمها أو رقمها.
ui-linear-choose-or-search = يُرجى كتابة الرقم الموجود أمام البلدية، أو البحث مرة أخرى.
ui-linear-no-hits = لم نجد شيئًا.
ui-linear-population = كم عدد السكان اليوم؟ السطر الفارغ يعني { $population }.
ui-linear-not-a-number = هذا ليس عددًا.
ui-linear-language-form = بأي نرويجية يكتب المكتب: bokmål أم nynorsk؟
ui-linear-your-name = ما اسمك؟
ui-linear-your-role = ما دورك هنا؟
ui-linear-choose-number = يُرجى كتابة أحد الأرقام.
ui-linear-new-passphrase = يُرجى اختيار عبارة مرور. أربع كلمات أو أكثر لا علاقة بينها سهلة الحفظ وصعبة التخمين.
ui-linear-passphrase-again = يُرجى كتابتها مرة أخرى:
ui-linear-passphrases-differ = العبارتان مختلفتان. يُرجى البدء من جديد.
ui-linear-sheet = ورقة الاستعادة: { $office }. تظهر الآن فقط. يُرجى نسخ المجموعات على ورق، وحفظ الورق في مكان آمن:
ui-linear-fingerprint = البصمة: { $fingerprint }
ui-linear-sheet-group = يُرجى كتابة المجموعة { $group } من الورق:

ui-linear-home = { $office }. أنت { $member }.
ui-linear-home-draft = متابعة: { $form }  { $who }  (الإجابات: { $answered } من { $total })
ui-linear-home-form = حديث جديد: { $form }
ui-linear-home-session = قراءة: { $form }  { $who }  ({ $state })
ui-linear-home-choose = يُرجى كتابة رقم، أو كلمات للبحث. «:{ ui-linear-quit }» للخروج.
ui-linear-quit = خروج
ui-linear-whom = مع من هذا الحديث؟ يُرجى كتابة رقم، أو ترك السطر فارغًا لشخص جديد.
ui-linear-which-form = أي حديث؟
ui-linear-languages = ما لغة الشخص الآخر؟ يُرجى كتابة رمزها. السطر الفارغ يعني { $proposed }. اللغات: { $known }
ui-linear-no-such-language = البرنامج لا يعرف هذه اللغة.

ui-linear-begin = يُرجى كتابة الإجابة، أو ترك السطر فارغًا للمتابعة. «:{ ui-linear-help }» يعرض كل ما يمكن فعله.
ui-linear-answered = الإجابة الآن: { $answer }
ui-linear-no-such-choice = هذا ليس من الخيارات. يُرجى كتابة الرقم الموجود أمام الإجابة.
ui-linear-refused-here = هذا غير ممكن هنا.
ui-linear-attention-now = يُرجى كتابة إجابة جديدة، أو ترك السطر فارغًا للمتابعة رغم ذلك. «:{ ui-linear-keep } السبب» يُبقي الإجابة.
ui-linear-unknown = أمر غير معروف: { $word }. «:{ ui-linear-help }» يعرض كل الأوامر.
ui-linear-nowhere = لا مكان للذهاب إليه.
ui-linear-paused = حُفظ الحديث. هو موجود في النظرة العامة.
ui-linear-not-saved = ! لم يُحفظ.
ui-linear-form-changed = تغيّر النموذج بعد بدء الحديث. لم تضِع أي إجابة.
ui-linear-orphans =
    { $count ->
        [zero] لا إجابات لأسئلة لم يعد النموذج يطرحها.
        [one] إجابة واحدة لسؤال لم يعد النموذج يطرحه.
        [two] إجابتان لسؤالين لم يعد النموذج يطرحهما.
        [few] { $count } إجابات لأسئلة لم يعد النموذج يطرحها.
        [many] { $count } إجابة لأسئلة لم يعد النموذج يطرحها.
       *[other] { $count } إجابة لأسئلة لم يعد النموذج يطرحها.
    } كل شيء محفوظ.

ui-linear-end = == الملخص: الإجابات { $answered } من { $total }
ui-linear-end-unanswered = من دون إجابة ({ $count }):
ui-linear-end-attention = يحتاج إلى نظرة أخرى ({ $count }):
ui-linear-end-agreed = تم الاتفاق:
ui-linear-end-proposed = خطوات قادمة مقترحة. يُرجى كتابة أرقام ما تتفقون عليه:
ui-linear-end-choose = «:{ ui-linear-submit }» يرسل. «:{ ui-linear-back }» يرجع. «:{ ui-linear-pause }» يحفظ ويخرج.
ui-linear-submitted = خُتم الحديث وأُرسل.
ui-linear-not-submitted = ! لم يُرسل.

ui-linear-back = رجوع
    .what = يرجع إلى المكان السابق
ui-linear-skip = تخطي
    .what = يتابع من دون إجابة
ui-linear-dont-know = لايعرف
    .what = الشخص لا يعرف
ui-linear-refused = لايجيب
    .what = الشخص يفضّل عدم الإجابة
ui-linear-not-applicable = لاينطبق
    .what = السؤال لا يناسب
ui-linear-clear = مسح
    .what = يزيل الإجابة
ui-linear-remark = ملاحظة
    .what = يكتب ملاحظة يراها المكتب فقط
ui-linear-keep = إبقاء
    .what = يُبقي إجابة غير معتادة، مع السبب
ui-linear-language = لغة
    .what = اللغة التالية أولًا
ui-linear-go-to = ذهاب
    .what = يذهب إلى رقم، مثل 03.02
ui-linear-unanswered = ناقص
    .what = يذهب إلى السؤال التالي من دون إجابة
ui-linear-attention = مراجعة
    .what = يذهب إلى التالي الذي يحتاج إلى نظرة أخرى
ui-linear-undo = تراجع
    .what = يتراجع عن آخر تغيير
ui-linear-redo = إعادة
    .what = يعيد ما تم التراجع عنه
ui-linear-summary = ملخص
    .what = يذهب إلى الملخص
ui-linear-submit = إرسال
    .what = يرسل، من الملخص
ui-linear-pause = استراحة
    .what = يحفظ ويخرج
ui-linear-help = مساعدة
    .what = يعرض هذه القائمة
ui-linear-help-answers = الإجابة التي تبدأ بنقطتين (:) تُكتب بهما مرتين (::). عند اختيار عدة إجابات تُكتب مسافة بينها.
