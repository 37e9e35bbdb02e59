### status: draft

follow-up-title = لقاء المتابعة
follow-up-about = كيف الحياة هنا الآن، وماذا تغيّر، وعلى ماذا اتفقنا.

## Opening

follow-up-greeting = اليوم أحب أن أسمع منك كيف أحوالك هنا الآن.
follow-up-follow_up_round = منذ متى يسكن الشخص هنا؟
    .required = يُرجى اختيار أي متابعة هذه.

## Since last time

follow-up-since_last = منذ المرة الماضية
follow-up-changes = ماذا تغيّر منذ حديثنا الماضي؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.
follow-up-changes_words = ماذا يعني ذلك لك؟
follow-up-life_now = هل صارت الحياة هنا أفضل أم أسوأ منذ المرة الماضية؟

## What was agreed

follow-up-agreed = ما اتفقنا عليه
follow-up-promises_kept = هل عملنا ما اتفقنا عليه؟
follow-up-promises_missing = ما الذي ما زال ناقصًا؟
follow-up-actions_reviewed = هل راجعتم كل الخطوات المفتوحة؟
    .warning = ما زالت هناك خطوات مفتوحة. هل نراجعها الآن؟

## Seen, taken care of, being somebody

follow-up-being_somebody = مكانتك بين الناس هنا
follow-up-taken_care_of = إلى أي حد هذا صحيح بالنسبة إليك: «يساعدني أحد هنا حين أحتاج»؟
follow-up-is_somebody = إلى أي حد هذا صحيح بالنسبة إليك: «ما أفعله مهم لآخرين هنا»؟
follow-up-together = هل حياتك هنا بجانب الناس، أم مع الناس؟
    .hint = بجانب الناس يعني: السكن قريبًا منهم وعمل القليل معهم.

## The place

follow-up-place = المكان

## Four things to watch

follow-up-watch = أشياء قد تكون مهمة جدًا
follow-up-children_education = إلى أي حد هذا صحيح بالنسبة إليك: «يستطيع الأطفال هنا أن يدرسوا ما يرغبون فيه»؟
follow-up-local_work = إلى أي حد هذا صحيح بالنسبة إليك: «يوجد عمل لي هنا»؟
follow-up-origin_matters = هل يمكن أن تتغيّر خططك بسبب ما يحدث في البلد الذي جئت منه؟
    .hint = تكفي الإجابة بنعم أو لا.

## Rules and forms

follow-up-rules = القواعد والاستمارات
follow-up-was_stopped = هل منعتك قاعدة أو استمارة (skjema) من شيء ما؟
    .hint = الاستمارة ورقة يجب تعبئتها.
follow-up-stopped_by = عن ماذا كان ذلك؟
follow-up-stopped_words = ما هي هذه القاعدة أو الاستمارة؟
follow-up-stopped_solved = هل حُلّ الأمر الآن؟
follow-up-rental_trouble = هل عاملك أحد معاملة سيئة عند بحثك عن مسكن؟

## Ahead

follow-up-ahead = الأيام القادمة
follow-up-talk_about_staying = هل عندك رغبة في التحدث أكثر عن البقاء هنا أو الانتقال؟

## Good words

follow-up-good_words = ما هو جيد
follow-up-good_here = ما الذي كان جيدًا لك هنا؟
    .hint = يمكنك أيضًا عدم الإجابة.
follow-up-month_consent = هل يمكننا أن نكتب عنك تحت عنوان «القادم الجديد لهذا الشهر» (Månedens tilflytter)؟
    .hint = القادم الجديد هو من انتقل إلى هنا. يمكنك قول لا الآن أو فيما بعد.
follow-up-month = ما نكتبه عنك
follow-up-month_facts = ماذا يمكننا أن نكتب عنك؟
follow-up-month_words = ما الذي عندك رغبة في قوله للناس هنا؟
follow-up-month_channels = أين يمكننا عرضه؟

## End

follow-up-action-urgent_help = المساعدة في الأمور العاجلة
follow-up-action-keep_promises = عمل ما بقي من المرة الماضية وإخبار الشخص
follow-up-action-solve_rule = حلّ مسألة القاعدة أو الاستمارة وإعطاء الجواب
follow-up-action-report_rule = إبلاغ المدير بالقاعدة التي تمنع الناس
follow-up-action-rental_talk = إجراء حديث عمّا حدث في سوق الإيجار
follow-up-action-norwegian_course = إيجاد دورة مناسبة للغة النرويجية
follow-up-action-stay_or_move_talk = إجراء حديث عن البقاء هنا أو الانتقال
follow-up-action-common_causes = البحث عن أسباب مشتركة حين يفكر عدة أشخاص في الانتقال
follow-up-action-school_talk = ترتيب لقاء مع المدرسة أو الروضة
follow-up-action-map_competence = معرفة أين يمكن استخدام المعارف والمهارات
follow-up-action-recognition = تقديم طلب للاعتراف بالشهادة الدراسية
follow-up-action-meet_employer = ترتيب لقاء مع صاحب عمل
follow-up-action-housing_talk = التحدث عن السكن وقرض السكن (startlån) والمساعدة في تكاليف السكن (bostøtte)
follow-up-action-introduce_association = إبلاغ نادٍ أو جمعية (lag) يمكنها دعوة الشخص
follow-up-action-find_buddy = إيجاد صديق مرافق (fadder)
follow-up-action-ask_new_municipality = سؤال البلدية الجديدة كتابةً عن البرنامج والسكن والمدرسة
follow-up-action-write_quote = كتابة كلام الشخص وأخذ موافقته عليه
follow-up-action-write_month = كتابة مسودة «القادم الجديد لهذا الشهر» (Månedens tilflytter) وأخذ موافقة الشخص عليها
follow-up-action-own_step = عمل ما أراد الشخص عمله أولًا
follow-up-action-give_copy = إعطاء الشخص نسخة من الإجابات
follow-up-action-better_interpreter = إيجاد مترجم آخر للقاء القادم

## Choices

follow_up_rounds-3 = منذ نحو ثلاثة أشهر
follow_up_rounds-12 = منذ نحو سنة
follow_up_rounds-24 = منذ نحو سنتين
follow_up_rounds-48 = منذ نحو أربع سنوات
follow_up_rounds-other = وقت آخر

changes-home = المسكن
changes-work = العمل
changes-hours = كم أعمل
changes-school = المدرسة أو الدورة
changes-norwegian = صرت أعرف النرويجية أكثر
changes-family = الأشخاص الذين يسكنون معي
changes-permit = تصريح الإقامة في النرويج
changes-friends = معارفي هنا
changes-association = أشارك في نادٍ أو جمعية (lag)
changes-nothing = لا شيء

life_now-better = أفضل
life_now-same = كما كانت
life_now-mixed = بعضها أفضل وبعضها أسوأ
life_now-worse = أسوأ

promises_kept-all = نعم، كله
promises_kept-some = بعضه
promises_kept-none = لا
promises_kept-nothing_agreed = لم نتفق على شيء

together5-1 = بجانب الناس
together5-2 = بجانب الناس أكثر
together5-3 = في الوسط
together5-4 = مع الناس أكثر
together5-5 = مع الناس

stopped_by-permit = تصريح الإقامة في النرويج
stopped_by-id_number = رقم الهوية (fødselsnummer) أو الرقم المؤقت (D-nummer)
stopped_by-bank = البنك والدخول إلى المواقع الإلكترونية
stopped_by-tax = الضرائب
stopped_by-benefits = المال من Nav أو من البلدية
stopped_by-recognition = الاعتراف بالشهادة الدراسية
stopped_by-licence = رخصة القيادة
stopped_by-loan = قرض للسكن
stopped_by-school_place = المدرسة أو الروضة
stopped_by-doctor = الطبيب
stopped_by-work = العمل
stopped_by-rent = استئجار مسكن

month_facts-first_name = اسمي الأول
month_facts-picture = صورة لي
month_facts-work = عملي
month_facts-interests = هواياتي
month_facts-languages = اللغات التي أعرفها
month_facts-own_words = كلامي أنا
