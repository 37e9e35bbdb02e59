### status: draft

intake-title = لقاء الاستقبال
intake-about = اللقاء الأول: التعارف، والأمور العاجلة، والحقوق، واللقاء القادم.

## Opening

intake-opening_line =
    نحن اليوم { $population ->
        [zero] { $population } شخص
        [one] شخص واحد
        [two] شخصان
        [few] { $population } أشخاص
        [many] { $population } شخصًا
       *[other] { $population } شخص
    } في البلدية (kommune). وأمس كنا { $population_yesterday ->
        [zero] { $population_yesterday } شخص
        [one] شخصًا واحدًا
        [two] شخصين
        [few] { $population_yesterday } أشخاص
        [many] { $population_yesterday } شخصًا
       *[other] { $population_yesterday } شخص
    }. هذا يعني أن وجودك أنت مهم للبلدية. عليك كل الواجبات ولك كل الحقوق.
    .hint = البلدية مكان له إدارة محلية خاصة به.
intake-opening_plain = أهلًا وسهلًا بك. وجودك أنت مهم للبلدية (kommune). عليك كل الواجبات ولك كل الحقوق.
intake-purpose = نحب أن نتعرّف إليك. هكذا نستطيع أن نساعدك أكثر.

## About you

intake-about_you = معلومات عنك
intake-preferred_name = بأي اسم نناديك؟
    .required = يُرجى كتابة الاسم الذي سنستخدمه.
intake-birth_year = ما سنة ميلادك؟
    .hint = نحتاج إلى السنة فقط، حسب التقويم الميلادي المستخدم في النرويج.
    .constraint = يُرجى كتابة السنة بأربعة أرقام، من 1900 إلى هذه السنة.
    .warning = هذا يعني أن عمر الشخص أقل من 16 سنة. هل السنة صحيحة؟
intake-gender = هل أنت امرأة أم رجل؟
intake-first_meeting = هل نلتقي قبل انتقالك إلى هنا أم بعده؟
intake-home_municipality = ما اسم البلدية التي فيها سكنك؟
    .hint = النرويج مقسّمة إلى بلديات. البلدية مسؤولة عن المدارس وعن المساعدة.
intake-arrival_month = متى وصلت إلى هذه البلدية؟
    .hint = نحتاج إلى الشهر والسنة فقط.
    .constraint = لا يمكن أن يكون الشهر في المستقبل.
    .warning = هذا منذ زمن طويل جدًا. هل السنة صحيحة؟
intake-planned_month = متى سيكون وصولك إلى هذه البلدية؟
    .hint = نحتاج إلى الشهر والسنة فقط.
    .constraint = يُرجى اختيار هذا الشهر أو شهر بعده.
    .warning = هذا بعد أكثر من سنة. هل هو صحيح؟
intake-category = ما نوع إقامتك؟
    .hint = هذا مكتوب على بطاقتك من الشرطة.
    .required = يُرجى اختيار الأنسب. إذا لم يكن الأمر واضحًا، فيُرجى اختيار «شيء آخر».
intake-permit_basis = من هو فرد العائلة الذي جئت إليه؟
    .hint = المنطقة الاقتصادية الأوروبية (EØS) هي دول الاتحاد الأوروبي، ومعها النرويج وآيسلندا وليختنشتاين.

## Household

intake-household = الأشخاص الذين يسكنون معك
intake-age_band = كم عمر هذا الشخص؟
intake-member_name = بأي اسم نسمّي هذا الشخص؟
intake-member_gender = هل هذا الشخص امرأة أم رجل؟
intake-own_talk = هل يرغب هذا الشخص في لقاء خاص به؟
intake-children_place = هل لكل الأطفال مكان في المدرسة أو الروضة؟

## Language

intake-language = «اللغة هي المفتاح»
intake-speaks = ما اللغات التي يمكنك التكلّم بها؟
intake-reads = ما اللغات التي يمكنك قراءتها بسهولة؟
intake-letter_language = بأي لغة نرسل إليك الرسائل؟
intake-letter_aloud = هل الأفضل لك أن يقرأ أحد الرسائل لك؟
intake-norwegian_now = ما مستواك في اللغة النرويجية الآن؟
intake-course_now = هل عندك دورة في اللغة النرويجية الآن؟
intake-course_wanted = هل عندك رغبة في دورة للغة النرويجية؟
intake-course_times = ما الأوقات التي تناسبك للدورة؟
intake-course_barriers = ما الذي يجعل الذهاب إلى الدورة صعبًا؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.

## Needs

intake-needs = ما يلزمك الآن
intake-urgent = هل تلزمك مساعدة هذا الأسبوع؟
intake-urgent_needs = ما المساعدة التي تلزمك؟
intake-urgent_first = ما أهم شيء يجب ترتيبه أولًا؟
intake-missing = ماذا ينقصك بعدُ من هذه الأشياء؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.
intake-tenure = هل مسكنك ملك لك أم بالإيجار؟
intake-may_stay_long = هل يمكنك السكن هناك مدة طويلة؟

## Contact

intake-contact = التواصل معك
intake-phone = هل لديك هاتف يمكنك استخدامه؟
intake-internet = هل لديك إنترنت في مسكنك؟
intake-online_alone = هل يمكنك استخدام مواقع الإنترنت وحدك؟
    .hint = مثل موقع Nav أو موقع البنك.
intake-reach_by = كيف نتواصل معك؟

## Rights

intake-rights = حقوقك
intake-rights_refugee = للاجئين
intake-refugee_programme = قد يكون لك حق في برنامج التعريف (introduksjonsprogram).
    .hint = هو برنامج بدوام كامل لتعلّم اللغة النرويجية.
intake-refugee_norwegian = في البرنامج دروس في اللغة النرويجية. وفيه أيضًا دروس عن الحياة في النرويج.
intake-refugee_housing = إذا وافقت البلدية على استقبالك، فنحن نجد لك المسكن الأول.
intake-refugee_benefit = في البرنامج يصلك مبلغ من المال كل شهر.
    .hint = اسمه بالنرويجية introduksjonsstønad.
intake-refugee_practice = قد يمكنك تجربة العمل في شركة.
    .hint = اسم ذلك بالنرويجية arbeidspraksis.
intake-rights_family = للعائلة
intake-family_training = قد يكون لك حق في دورة مجانية للغة النرويجية.
intake-family_not_all = هذا الحق ليس للجميع. سننظر في تصريح إقامتك.
intake-family_programme = قد يكون لك أيضًا حق في برنامج التعريف (introduksjonsprogram).
intake-family_unclear = لا نعرف بعدُ ما هي حقوقك. سنسأل، وسيصلك الجواب.
intake-rights_labour = للقادمين من أجل العمل
intake-labour_schemes = ليس لدى الدولة برامج خاصة بمن جاء من أجل العمل.
intake-labour_local = قد تقدّم البلدية شيئًا هنا، مثل دورات اللغة النرويجية.
intake-rights_unknown = لا نعرف بعدُ ما هي حقوقك. سنسأل عن ذلك.
intake-advice_for_all = كل من يسكن هنا يمكنه أن يطلب منا النصيحة. هذا مجاني.
intake-rights_more = هل عندك رغبة في معرفة المزيد عن حقوقك؟
intake-rights_question = ما الذي تهمّك معرفته أكثر؟

## Free time

intake-free_time = وقت الفراغ
intake-interests = ما هواياتك في وقت الفراغ؟
intake-wants_to_try = ما الذي عندك رغبة في تجربته هنا؟
intake-association_wish = هل عندك رغبة في أن يتواصل معك نادٍ أو جمعية (lag)؟
    .hint = هم أناس يفعلون شيئًا معًا، مثل الغناء أو كرة القدم. ليسوا من الدولة ولا من الكنيسة.
intake-buddy_wish = هل عندك رغبة في صديق مرافق (fadder)؟
    .hint = الصديق المرافق شخص من هنا يتعرّف إليك ويساعدك في البداية. لا علاقة لذلك بالكنيسة.
intake-knows_someone = هل تعرّفت إلى نرويجيين هنا؟

## End

intake-welcome_letter = ستصلك من البلدية رسالة فيها أهم المعلومات.
intake-next_topics = عن ماذا نتحدث في المرة القادمة؟

intake-action-welcome_letter = إرسال رسالة ترحيب باللغة التي اختارها الشخص
intake-action-urgent_help = المساعدة في الأمور العاجلة
intake-action-map_competence = السؤال عن المعارف والمهارات
intake-action-map_adults = دعوة البالغين الآخرين في البيت إلى لقاء خاص بكل منهم
intake-action-norwegian_course = إيجاد دورة مناسبة للغة النرويجية
intake-action-check_right = معرفة ما هي الحقوق وإعطاء الجواب
intake-action-answer_rights = الإجابة عن السؤال عن الحقوق
intake-action-missing_papers = طلب ما ينقص من بطاقات وأرقام وعقود
intake-action-children_place = إيجاد مكان في المدرسة أو الروضة
intake-action-housing_talk = التحدث عن السكن
intake-action-introduce_association = إبلاغ نادٍ أو جمعية (lag) يمكنها دعوة الشخص
intake-action-find_buddy = إيجاد صديق مرافق (fadder)
intake-action-give_copy = إعطاء الشخص نسخة من الإجابات
intake-action-better_interpreter = إيجاد مترجم آخر للقاء القادم

## Choices

first_meeting-before = قبل انتقالي
first_meeting-after = بعد انتقالي

norwegian_now-none = لا شيء بعد
norwegian_now-some_words = بضع كلمات
norwegian_now-everyday = ما يكفي للشراء من المتجر
norwegian_now-work = ما يكفي للتحدث بها في العمل

course_times-daytime = في النهار
course_times-evening = في المساء
course_times-weekend = في عطلة نهاية الأسبوع
course_times-online = عبر الإنترنت
course_times-at_work = في مكان العمل

course_barriers-cost = الدورة غالية جدًا
course_barriers-working_hours = أكون في العمل في ذلك الوقت
course_barriers-childcare = لا أحد يعتني بالأطفال
course_barriers-transport = الطريق طويل جدًا
course_barriers-no_course = لا توجد دورة هنا
course_barriers-wrong_level = الدورة سهلة جدًا أو صعبة جدًا
course_barriers-not_informed = لا أعرف ما هي الدورات الموجودة
course_barriers-no_internet = ليس عندي إنترنت
course_barriers-nothing = لا شيء

urgent_needs-housing = مكان للسكن
urgent_needs-food = طعام
urgent_needs-money = مال
urgent_needs-doctor = طبيب
urgent_needs-medicine = دواء
urgent_needs-safety = أمان
urgent_needs-clothes = ملابس
urgent_needs-furniture = أثاث
urgent_needs-school = مدرسة أو روضة
urgent_needs-work = عمل
urgent_needs-papers = أوراق رسمية

papers-national_id = رقم الهوية (fødselsnummer) أو الرقم المؤقت (D-nummer)
papers-residence_card = بطاقة الإقامة (oppholdskort)
papers-bank_account = حساب في البنك
papers-electronic_id = الدخول إلى المواقع الإلكترونية، مثل BankID
papers-regular_doctor = طبيب العائلة (fastlege)
papers-tax_card = البطاقة الضريبية (skattekort)
papers-nothing = لا شيء

internet-home = نعم، في المسكن
internet-phone_only = نعم، ولكن في الهاتف فقط
internet-elsewhere = في أماكن أخرى فقط
internet-none = لا

online_alone-alone = نعم، وحدي
online_alone-with_help = نعم، بمساعدة
online_alone-not_yet = ليس بعد

knows_someone-several = نعم، أكثر من شخص
knows_someone-one = نعم، شخص واحد
knows_someone-none = ليس بعد

next_topics-competence = ما أعرفه وأجيده
next_topics-housing = السكن
next_topics-network = الأصدقاء ووقت الفراغ
next_topics-stay_or_move = البقاء هنا أو الانتقال
next_topics-norwegian = اللغة النرويجية
next_topics-children = الأطفال
next_topics-work = العمل
