### status: draft

competence-title = التعرّف إلى المعارف والمهارات
competence-about = ما تعلّمته، وما يمكنك عمله، وما عندك رغبة فيه في المستقبل.

## Opening

competence-greeting = اليوم نتحدث عمّا تعلّمته وعمّا يمكنك عمله.
competence-no_test = هذا ليس اختبارًا. كل ما يمكنك عمله مهم.

## School and education

competence-schooling = المدرسة
competence-went_to_school = هل ذهبت إلى المدرسة؟
competence-schooling_years = كم سنة ذهبت إلى المدرسة؟
    .hint = كل السنوات مهمة، وأيضًا سنوات الدراسة بعد البلوغ.
    .constraint = يُرجى كتابة رقم من 0 إلى 30.
    .warning = هذه سنوات كثيرة. هل الرقم صحيح؟
competence-schooling_country = في أي بلد ذهبت إلى المدرسة؟
competence-schooling_level = ما آخر مدرسة أكملتها؟
competence-studied = هل بدأت دراسة مهنة أو تخصّص بعد أن صار عمرك 16 سنة؟
    .hint = هذه الدراسة تعلّم مهنة أو مادة معيّنة.

competence-education = الدراسة
competence-education_name = ما اسم هذه الدراسة؟
    .hint = مثل طبّاخ أو معلّم.
competence-education_country = في أي بلد كان ذلك؟
competence-education_level = ما نوع المدرسة؟
competence-education_field = ما المجال الذي تعلّمت عنه أكثر؟
competence-education_years = كم سنة درست هناك؟
    .constraint = يُرجى كتابة رقم من 0 إلى 15.
competence-education_state = هل أكملت هذه الدراسة؟
competence-education_papers = هل لديك أوراق من المدرسة؟
competence-recognition_state = هل حصلت على اعتراف بدراستك في النرويج؟
    .hint = يعني: لديك رسالة مكتوب فيها ما قيمة هذه الدراسة هنا.
competence-recognition_wanted = هل عندك رغبة في تقديم طلب للاعتراف بها؟
competence-recognition_route = ما نوع الاعتراف؟

## Work before

competence-work_before = أعمالك السابقة
competence-worked_before = هل كان لك عمل من قبل؟
    .hint = العمل مع العائلة أو في مزرعة مهم أيضًا.

competence-job = عمل
competence-job_title = ماذا كان عملك؟
    .hint = مثل خبّاز أو مزارع أو بائع.
competence-job_group = ما نوع هذه المهنة؟
competence-job_years = كم سنة عملت في ذلك؟
    .hint = الرقم 0 يعني: أقل من سنة.
    .constraint = يُرجى كتابة رقم من 0 إلى 60.
competence-job_tasks = ماذا كان عملك في يوم عادي؟
competence-job_liked = هل أعجبك هذا العمل؟
competence-job_again = هل عندك رغبة في مثل هذا العمل مرة أخرى؟

## Languages

competence-language_skills = لغاتك
competence-norwegian_some = هل عندك معرفة قليلة باللغة النرويجية؟
competence-norwegian_understands = ما مستوى فهمك للنرويجية حين يتكلم الآخرون؟
competence-norwegian_speaks = ما مستواك في التكلّم بالنرويجية؟
competence-norwegian_reads_it = هل يمكنك القراءة بالنرويجية؟
competence-norwegian_reads = ما مستواك في القراءة بالنرويجية؟
competence-norwegian_writes = ما مستواك في الكتابة بالنرويجية؟

competence-known_language = لغة من لغاتك
competence-known_language_name = ما اسم هذه اللغة؟
competence-mother_tongue = هل تكلّمت هذه اللغة في طفولتك؟
competence-understands = ما مستوى فهمك لها حين يتكلم الآخرون؟
competence-speaks = ما مستواك في التكلّم بها؟
competence-reads_it = هل يمكنك القراءة بهذه اللغة؟
competence-reads = ما مستواك في القراءة بها؟
competence-writes = ما مستواك في الكتابة بها؟
competence-scripts = ما الحروف التي يمكنك قراءتها بسهولة؟

## Other abilities

competence-abilities = مهارات أخرى
competence-digital_tasks = ما الذي يمكنك عمله وحدك في الهاتف أو الحاسوب؟
competence-has_licence = هل لديك رخصة لقيادة سيارة أو شيء آخر؟
    .hint = هي بطاقة مكتوب فيها ما يُسمح لك بقيادته.
competence-licence_classes = ما الذي يمكنك قيادته؟
competence-licence_valid = هل يمكنك استخدام الرخصة في النرويج؟
competence-certificates = في أي من هذه المجالات لديك شهادة؟
    .hint = قد تكون بطاقة أو ورقة من دورة.
competence-other_experience = ما الذي عملته من هذه الأشياء خارج العمل والمدرسة؟
competence-best_at = ما أكثر شيء تسعدك قدرتك على عمله؟

## Present work

competence-present_work = عملك الآن
competence-works_now = هل لديك عمل الآن؟
competence-job_now = المزيد عن العمل
competence-current_title = ما هو عملك الآن؟
competence-percentage = كم تبلغ نسبة عملك، إذا كان الدوام الكامل 100؟
    .hint = نصف الدوام هو 50. هذا مكتوب في عقد عملك.
    .constraint = يُرجى كتابة رقم من 1 إلى 200.
    .warning = هذا أكثر من الدوام الكامل. هل الرقم صحيح؟
competence-contract = ما نوع عقد عملك؟
competence-overtime = كم مرة يكون لك عمل إضافي؟
    .hint = العمل الإضافي هو أكثر من المكتوب في العقد.
competence-wants_more = هل عندك رغبة في العمل أكثر من الآن؟
competence-time_for_course = هل عندك وقت لدورة إلى جانب العمل؟
competence-uses_competence = هل يمكنك استخدام مهاراتك في عملك؟

## What the person wants

competence-goal = ما عندك رغبة فيه
competence-goal_work = ما العمل الذي عندك أكبر رغبة فيه؟
competence-goal_hours = كم من الوقت عندك رغبة في العمل؟
competence-goal_first = ما الذي عندك رغبة في عمله أولًا؟
competence-obstacles = ما الذي يجعل استخدام مهاراتك صعبًا؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.
competence-needs_adaptation = هل هناك شيء يلزمك لكي يمكنك العمل؟
    .hint = مثل استراحات أكثر أو كتابة أكبر.
competence-adaptations = ما الذي يلزمك لكي يمكنك العمل؟

## Employers

competence-sharing = الشركات هنا
competence-employer_consent = هل يمكننا أن نخبر الشركات هنا بمهاراتك؟
    .hint = يمكنك قول لا. ويمكنك أيضًا قول نعم الآن، وقول لا فيما بعد.
competence-employer_facts = بماذا يمكننا أن نخبرهم؟

## End

competence-training_wish = ما الذي عندك رغبة في تعلّمه أولًا؟
competence-recognition_plan = الحصول على الاعتراف بالدراسة
competence-recognition_owner = من سيساعدك في تقديم الطلب؟
    .required = يُرجى كتابة اسم الشخص المسؤول.
competence-recognition_date = متى يجب أن يكون الطلب قد أُرسل؟
    .constraint = يجب أن يكون التاريخ هو اليوم أو بعد اليوم.
    .warning = هذا بعد أكثر من ثلاثة أشهر. هل يمكننا عمل ذلك قبل هذا؟
    .required = يُرجى اختيار تاريخ.
competence-training_plan = تعلّم ما عندك رغبة فيه
competence-training_owner = من سيساعدك في تعلّم ذلك؟
    .required = يُرجى كتابة اسم الشخص المسؤول.
competence-training_date = متى سيصلك جواب منا؟
    .constraint = يجب أن يكون التاريخ هو اليوم أو بعد اليوم.
    .warning = هذا بعد أكثر من ثلاثة أشهر. هل يمكننا عمل ذلك قبل هذا؟
    .required = يُرجى اختيار تاريخ.
competence-sheet_home = هل نعطيك ورقة عن مهاراتك لأخذها إلى البيت؟

competence-action-recognition = تقديم طلب للاعتراف بالدراسة مع الشخص
competence-action-explain_recognition = شرح معنى الاعتراف لهذه الدراسة
competence-action-recognition_answer = الجواب عن طلب الاعتراف
competence-action-papers = إيجاد طريقة آمنة للحصول على الأوراق، أو طريقة للاعتراف من دون أوراق
competence-action-training = إيجاد تدريب مناسب وإعطاء الجواب
competence-action-norwegian_course = إيجاد دورة مناسبة للغة النرويجية
competence-action-use_competence = معرفة أين يمكن استخدام المعارف والمهارات
competence-action-meet_employer = لقاء شركة تحتاج إلى ما يجيده الشخص
competence-action-more_hours = الجواب عن الرغبة في عمل أكثر
competence-action-own_business = تقديم النصيحة عن بدء شركة خاصة
competence-action-exchange_licence = سؤال إدارة الطرق (Statens vegvesen) عن رخصة القيادة
competence-action-adaptation = معرفة كيف يمكن أن يناسب العمل الشخص
competence-action-give_sheet = إعطاء الشخص ورقة المعارف والمهارات
competence-action-better_interpreter = إيجاد مترجم آخر للقاء القادم

## Choices

education_state-completed = نعم، أكملتها
education_state-ongoing = لا، ما زلت أدرس
education_state-not_completed = لا، توقفت قبل النهاية

education_papers-here = نعم، هي عندي هنا
education_papers-can_be_sent = نعم، ولكنها في بلد آخر
education_papers-gone = لا
education_papers-unclear = الأمر غير واضح

recognition_state-recognised = نعم
recognition_state-applied = قدّمت طلبًا وأنتظر
recognition_state-refused = قدّمت طلبًا وكان الجواب لا
recognition_state-not_applied = لا، لم أقدّم طلبًا
recognition_state-unclear = الأمر غير واضح

recognition_route-higher = دراسة جامعية
recognition_route-tertiary_vocational = معهد مهني (fagskole)
recognition_route-vocational = شهادة حرفة (fagbrev) أو دراسة مهنية
recognition_route-regulated = مهنة تتطلب ترخيصًا خاصًا بها
recognition_route-without_papers = دراسة من دون أوراق
recognition_route-unclear = يجب أن نسأل عن ذلك

job_liked-yes = نعم
job_liked-partly = بعضه
job_liked-no = لا

digital_tasks-messages = إرسال الرسائل
digital_tasks-email = إرسال البريد الإلكتروني
digital_tasks-search = البحث في الإنترنت
digital_tasks-forms = تعبئة الاستمارات في الإنترنت
digital_tasks-bank = استخدام البنك عبر الإنترنت
digital_tasks-documents = كتابة الرسائل والنصوص
digital_tasks-tables = استخدام برامج الجداول
digital_tasks-programs = استخدام برامج خاصة بمهنة

certificates-welding = اللحام
certificates-forklift = الرافعة الشوكية (truck)
certificates-machines = الحفّارة وآلات كبيرة أخرى
certificates-crane = الرافعة العالية
certificates-electrical = أعمال الكهرباء
certificates-hot_work = الأعمال الساخنة (varme arbeider)
certificates-food = الطعام والنظافة
certificates-first_aid = الإسعافات الأولية
certificates-care = الرعاية والتمريض
certificates-hunting = صيد الحيوانات
certificates-boat = قيادة القوارب

other_experience-volunteering = مساعدة الآخرين تطوّعًا
other_experience-children = العناية بالأطفال
other_experience-older_people = العناية بكبار السن أو بالمرضى
other_experience-farming = زراعة الطعام
other_experience-animals = العناية بالحيوانات
other_experience-fishing = صيد السمك
other_experience-building = البناء
other_experience-repairs = إصلاح الأشياء
other_experience-sewing = خياطة الملابس
other_experience-handicraft = صنع الأشياء باليد
other_experience-cooking = الطبخ لكثير من الناس
other_experience-selling = البيع والشراء
other_experience-teaching = تعليم الآخرين شيئًا
other_experience-organising = قيادة مجموعة

contracts-permanent = عمل دائم
contracts-temporary = عمل حتى تاريخ معيّن
contracts-substitute = العمل بدلًا عن شخص آخر (vikar)
contracts-on_call = يتصلون بي حين يحتاجون إليّ
contracts-agency = عن طريق شركة ترسل العاملين إلى شركات أخرى
contracts-own_business = شركة خاصة بي
contracts-none = لا يوجد عقد مكتوب

overtime-never = أبدًا
overtime-sometimes = أحيانًا
overtime-weekly = كل أسبوع
overtime-most_days = في معظم الأيام

used_today-all = نعم، معظمه
used_today-some = بعضه
used_today-none = لا

goal_hours-full = دوام كامل
goal_hours-part = أقل من دوام كامل
goal_hours-unclear = الأمر غير واضح

goal_first-work_now = العمل في أقرب وقت ممكن
goal_first-own_trade = العمل في مهنتي
goal_first-education = دراسة مهنة أو تخصّص
goal_first-norwegian = تعلّم اللغة النرويجية
goal_first-own_business = بدء شركة خاصة بي
goal_first-unsure = لم أقرّر بعد

obstacles-not_recognised = دراستي غير معترف بها
obstacles-norwegian = معرفتي بالنرويجية قليلة
obstacles-no_jobs = لا يوجد هنا مثل هذا العمل
obstacles-no_contacts = لا أعرف أحدًا أسأله
obstacles-childcare = لا أحد يعتني بالأطفال
obstacles-transport = الطريق إلى العمل طويل جدًا
obstacles-working_hours = ليس عندي وقت الآن
obstacles-licence = ليس عندي رخصة قيادة
obstacles-not_informed = لا أعرف من يمكنه المساعدة
obstacles-nothing = لا شيء

employer_facts-first_name = اسمي الأول
employer_facts-work = أعمالي السابقة
employer_facts-education = ما تعلّمته
employer_facts-languages = اللغات التي أعرفها
employer_facts-licences = رخصة القيادة والشهادات
employer_facts-goal = العمل الذي أرغب فيه

training_wish-norwegian = اللغة النرويجية
training_wish-basic_school = القراءة والكتابة والحساب
training_wish-own_trade = المزيد عن مهنتي
training_wish-new_trade = مهنة جديدة
training_wish-higher_education = مادة في الجامعة
training_wish-digital = الحاسوب والإنترنت
training_wish-licence = قيادة السيارة
training_wish-none = لا شيء الآن
