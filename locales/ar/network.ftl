### status: draft

network-title = الأصدقاء ووقت الفراغ
network-about = عن معارفك هنا، وعن وقت الفراغ والجمعيات والصديق المرافق (fadder)، وكيف يُسمع صوتك.

## Opening

network-greeting = اليوم نتحدث عن الناس هنا وعن وقت فراغك.
network-no_right_answer = بعض الناس يحبون أن يكون لهم أصدقاء كثيرون. وبعضهم يحبون عددًا قليلًا. كلاهما جيد.

## People

network-people = الناس هنا
network-locals_known = كم عدد النرويجيين الذين تعرّفت إليهم هنا؟
    .hint = المقصود ناس تتحدثون معهم خارج العمل والدورات.
network-can_ask_help = هل عندك هنا أحد يمكنك طلب المساعدة منه؟
    .hint = المقصود شخص لا يأخذ مالًا مقابل المساعدة.
network-same_language = هل هنا أحد يتكلم لغتك؟
network-neighbours = إلى أي حد تعرّفت إلى جيرانك؟
network-visits_made = كم مرة زرت أحدًا في الشهر الماضي؟
    .hint = الرقم 0 يعني: لم أزر أحدًا.
    .constraint = يُرجى كتابة رقم من 0 إلى 90.
    .warning = هذا أكثر من مرة في اليوم. هل الرقم صحيح؟
network-visits_received = كم مرة زارك أحد في بيتك في الشهر الماضي؟
    .hint = الرقم 0 يعني: لم يزرني أحد.
    .constraint = يُرجى كتابة رقم من 0 إلى 90.
    .warning = هذا أكثر من مرة في اليوم. هل الرقم صحيح؟
network-was_invited = هل دعاك أحد هنا إلى بيته؟
network-has_invited = هل دعوت أحدًا هنا إلى بيتك؟
network-more_visits = هل عندك رغبة في أن يزورك الناس أكثر؟
network-meeting_barriers = ما الذي يجعل التعرّف إلى الناس هنا صعبًا؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.
network-contact_abroad = كم مرة يكون لك اتصال بأحد في بلد آخر؟
network-good_meeting = أحب أن أسمع منك عن مرة كان فيها أحد هنا طيبًا معك.
    .hint = يمكنك أيضًا قول لا.

## Free time

network-free_time = وقت فراغك
network-interests = ما هواياتك في وقت الفراغ؟
network-free_times = متى يكون لك وقت فراغ؟
network-activity_barriers = ما الذي يجعل المشاركة في أنشطة وقت الفراغ صعبة؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.

## Associations

network-associations = النوادي والجمعيات (lag)
network-about_associations = النادي أو الجمعية (lag) أناس يفعلون شيئًا معًا. قد يكون ذلك الغناء أو كرة القدم أو المشي.
network-knows_association = هل عندك علم بنادٍ أو جمعية هنا؟
network-was_contacted = هل تواصل معك نادٍ أو جمعية؟
network-membership = هل لك مشاركة في نادٍ أو جمعية الآن؟
network-association_interests = ما الذي عندك رغبة في عمله في النادي أو الجمعية؟
network-association_facts = بماذا يمكننا أن نخبر النادي أو الجمعية عنك؟

## Buddy

network-buddy = الصديق المرافق (fadder)
network-buddy_match = الصديق المرافق المناسب لك
network-buddy_languages = بأي لغات عندك رغبة في التحدث مع الصديق المرافق؟
network-buddy_activities = ماذا عندك رغبة في عمله مع الصديق المرافق؟
network-buddy_times = متى يمكنك لقاء الصديق المرافق؟
network-buddy_gender = هل الأفضل لك أن يكون الصديق المرافق امرأة أم رجلًا؟
network-buddy_family = هل الأفضل لك صديق مرافق عنده أطفال؟
network-buddy_place = أين عندك رغبة في لقاء الصديق المرافق؟
network-buddy_card = هل يمكننا عرض هذه الإجابات على من يرغب في أن يكون صديقًا مرافقًا؟
    .hint = نعرض فقط الإجابات عن الصديق المرافق، ولا نعرض اسمك.
network-be_buddy = هل عندك رغبة في أن يكون لك دور الصديق المرافق (fadder) لشخص آخر فيما بعد؟

## Places to meet

network-arenas = أماكن اللقاء
network-arenas_used = أين تلتقون بالناس هنا؟
network-arenas_missed = ما أماكن اللقاء التي تنقص هنا؟
network-arena_words = ما الذي يمكن أن يجعل لقاء الناس هنا أسهل؟

## Children

network-children = الأطفال
network-has_children = هل لديك أطفال يسكنون معك؟
network-children_active = هل يشارك الأطفال في شيء في وقت الفراغ؟
    .hint = قد يكون ذلك رياضة أو موسيقى أو شيئًا آخر.
network-children_barriers = ما الذي يجعل مشاركة الأطفال صعبة؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.
network-knows_parents = هل تعرّفت إلى آباء وأمهات آخرين هنا؟

## Being heard

network-being_heard = أن يُسمع صوتك
network-knows_how_heard = هل عندك علم كيف يصل رأيك إلى البلدية (kommune)؟
    .hint = البلدية هي من يدير المكان والمدارس والطرق هنا.
network-has_been_heard = هل استمعت البلدية إليك؟
network-heard_more = هل عندك رغبة في معرفة المزيد عن كيف يُسمع صوتك؟

## End

network-action-introduce_association = إبلاغ نادٍ أو جمعية (lag) يمكنها دعوة الشخص
network-action-show_associations = عرض النوادي والجمعيات الموجودة هنا
network-action-find_buddy = إيجاد صديق مرافق (fadder)
network-action-first_visit = إيجاد شخص يمكنه القدوم في زيارة
network-action-know_one = إيجاد مكان يمكن للشخص أن يتعرّف فيه إلى شخص واحد على الأقل
network-action-call_future_buddy = الاتصال بالشخص الذي يرغب في أن يكون صديقًا مرافقًا (fadder)
network-action-missing_arena = إخبار البلدية بنقص أماكن اللقاء
network-action-children_activity = إيجاد شيء يمكن للأطفال المشاركة فيه
network-action-activity_cost = معرفة هل يمكن لأحد أن يدفع تكاليف أنشطة وقت الفراغ
network-action-norwegian_course = إيجاد مكان لتعلّم اللغة النرويجية والتكلّم بها
network-action-explain_being_heard = شرح كيف يُسمع صوت السكان في البلدية
network-action-own_step = عمل ما أراد الشخص عمله أولًا
network-action-give_copy = إعطاء الشخص نسخة من الإجابات
network-action-better_interpreter = إيجاد مترجم آخر للقاء القادم

## Choices

locals_known-none = لا أحد بعد
locals_known-one = شخص واحد
locals_known-a_few = من شخصين إلى خمسة
locals_known-many = أكثر من خمسة

neighbours-not_yet = ليس بعد
neighbours-greet = نسلّم بعضنا على بعض
neighbours-talk = نتحدث معًا
neighbours-visit = نتبادل الزيارات

meeting_barriers-language = اللغة
meeting_barriers-time = وقتي قليل
meeting_barriers-transport = لا أستطيع الوصول إلى هناك
meeting_barriers-cost = ذلك غالٍ جدًا
meeting_barriers-childcare = لا أحد يعتني بالأطفال
meeting_barriers-no_place = لا توجد أماكن للقاء
meeting_barriers-not_asked = لا أحد يدعوني
meeting_barriers-unsure_how = لا أعرف كيف يكون ذلك هنا
meeting_barriers-nothing = لا شيء

contact_abroad-daily = كل يوم
contact_abroad-weekly = كل أسبوع
contact_abroad-monthly = كل شهر
contact_abroad-seldom = نادرًا
contact_abroad-none = ليس لي اتصال

activity_barriers-cost = ذلك غالٍ جدًا
activity_barriers-time = وقتنا قليل
activity_barriers-transport = الطريق طويل جدًا
activity_barriers-childcare = لا أحد يعتني بالأطفال الصغار
activity_barriers-language = اللغة
activity_barriers-equipment = تنقصنا الملابس أو الأدوات
activity_barriers-not_informed = لا أعرف ما هو الموجود
activity_barriers-knows_nobody = لا نعرف أحدًا هناك
activity_barriers-nothing = لا شيء

membership-member = نعم
membership-tried = لا، ولكنني شاركت من قبل
membership-not_yet = ليس بعد
membership-not_wanted = لا، وليس عندي رغبة

association_facts-first_name = اسمي الأول
association_facts-phone = رقم هاتفي
association_facts-interests = هواياتي
association_facts-language = اللغات التي أعرفها

buddy_activities-talk_norwegian = التحدث باللغة النرويجية
buddy_activities-walk = المشي
buddy_activities-eat = الأكل معًا
buddy_activities-outdoors = الخروج إلى الطبيعة
buddy_activities-children = عمل شيء مع الأطفال
buddy_activities-letters = المساعدة في فهم الرسائل
buddy_activities-show_around = التعرّف إلى المكان
buddy_activities-sport = الرياضة

buddy_gender-woman = امرأة
buddy_gender-man = رجل
buddy_gender-no_matter = لا فرق عندي

buddy_family-with_children = نعم، شخص عنده أطفال
buddy_family-without_children = لا، شخص ليس عنده أطفال
buddy_family-no_matter = لا فرق عندي

buddy_place-my_home = في بيتي
buddy_place-their_home = في بيت الصديق المرافق
buddy_place-public = في مكان فيه أناس آخرون
buddy_place-no_matter = لا فرق عندي

children_active-all = نعم، كلهم
children_active-some = نعم، بعضهم
children_active-none = لا

been_heard-listened = نعم
been_heard-not_listened = لا، لم يُسمع صوتي
been_heard-not_tried = لم أجرّب بعد
