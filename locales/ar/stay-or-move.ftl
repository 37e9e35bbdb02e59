### status: draft

stay-or-move-title = البقاء هنا أو الانتقال
stay-or-move-about = عن الحياة هنا، وعن أمنيات العائلة، وعن البقاء هنا أو الانتقال إلى مكان آخر.

## Opening

stay-or-move-greeting = اليوم نتحدث عن حياتك هنا. ونتحدث أيضًا عن المستقبل.
stay-or-move-neutral = القرار لك: البقاء هنا أو الانتقال. أنا لا أقول ما هو الأفضل.

## The open story

stay-or-move-story = حكايتك
stay-or-move-life_here = أحب أن أسمع منك عن حياتك هنا.
    .hint = يمكنك قول الكثير أو القليل. ويمكنك أيضًا قول لا.
stay-or-move-good_day = كيف يكون اليوم الجيد لك هنا؟
    .hint = يمكنك هنا أيضًا عدم الإجابة.

## Life projects

stay-or-move-life_project = الحياة التي تتمنونها
stay-or-move-own_project = ما أهم شيء عندك رغبة في تحقيقه في السنوات الخمس القادمة؟
    .hint = قد يكون العمل أو الدراسة أو السكن أو العائلة.
stay-or-move-own_possible_here = هل يمكنك تحقيق ذلك هنا؟
stay-or-move-project = ماذا يتمنى هذا الشخص لنفسه في السنوات القادمة؟
stay-or-move-possible_here = هل يمكن لهذا الشخص تحقيق ذلك هنا؟
stay-or-move-decider = من الذي يقرر أين تسكنون؟

## The place

stay-or-move-place = المكان
stay-or-move-place_intro = سأقرأ بعض الجمل عن الحياة هنا. بعد كل جملة أسألك: إلى أي حد هذا صحيح بالنسبة إليك؟
stay-or-move-feels_home = إلى أي حد هذا صحيح بالنسبة إليك: «أشعر هنا كأنني في بيتي»؟
stay-or-move-feels_safe = إلى أي حد هذا صحيح بالنسبة إليك: «أنا في أمان هنا»؟
stay-or-move-is_seen = إلى أي حد هذا صحيح بالنسبة إليك: «الناس هنا يهتمون بي»؟
    .hint = الناس يسلّمون عليك ويسألون عن أحوالك.
stay-or-move-knows_people = إلى أي حد هذا صحيح بالنسبة إليك: «أعرف الناس هنا معرفة جيدة»؟
stay-or-move-many_know_me = إلى أي حد هذا صحيح بالنسبة إليك: «كثير من الناس هنا يعرفون من أنا»؟
stay-or-move-being_known = ما رأيك في أن الناس هنا يعرفون من أنت؟
stay-or-move-calm_days = إلى أي حد هذا صحيح بالنسبة إليك: «سرعة الحياة هنا تناسبني»؟
stay-or-move-gets_around = إلى أي حد هذا صحيح بالنسبة إليك: «أصل بسهولة إلى حيث أريد»؟
    .hint = مشيًا أو بالحافلة أو بالسيارة.
stay-or-move-lives_well = إلى أي حد هذا صحيح بالنسبة إليك: «لديّ مسكن جيد هنا»؟
stay-or-move-work_fits = إلى أي حد هذا صحيح بالنسبة إليك: «لديّ عمل يناسبني»؟
stay-or-move-uses_competence = إلى أي حد هذا صحيح بالنسبة إليك: «أستطيع هنا أن أعمل ما أجيده»؟
    .hint = ما تعلّمته في المدرسة أو في العمل أو في البيت.
stay-or-move-children_well = إلى أي حد هذا صحيح بالنسبة إليك: «أحوال الأطفال هنا جيدة»؟
stay-or-move-school_good = إلى أي حد هذا صحيح بالنسبة إليك: «للأطفال هنا مدرسة جيدة»؟
    .hint = وقد تكون روضة أطفال أيضًا.
stay-or-move-what_would_help = ما الذي يمكن أن يجعل حياتك هنا أفضل؟

## The balance sheet

stay-or-move-weighing = البقاء هنا والانتقال
stay-or-move-weighing_intro = الآن أربعة أسئلة عن البقاء وعن الانتقال. الأسئلة الأربعة كلها مهمة بالقدر نفسه.
    .hint = لا توجد إجابة خاطئة.
stay-or-move-balance = الجيد وما ليس جيدًا تمامًا
stay-or-move-named_gathering_place = هل ذكر الشخص من نفسه أماكن للثقافة أو العبادة؟
stay-or-move-weighs_most = ما الأهم عندك الآن؟
    .hint = يمكنك اختيار ثلاث إجابات أو أقل.
    .constraint = يمكن اختيار ثلاث إجابات على الأكثر.
stay-or-move-weighs_most_words = هل يمكنك قول المزيد عن ذلك؟

## Thoughts about the future

stay-or-move-thinking = أفكار عن المستقبل
stay-or-move-intention = ما الأقرب إلى تفكيرك: البقاء هنا أم الانتقال؟
stay-or-move-certainty = إلى أي حد هذا أكيد عندك الآن؟
    .hint = الرقم 0 يعني: غير أكيد أبدًا. الرقم 10 يعني: أكيد تمامًا.
stay-or-move-horizon = ما المدة القادمة التي في بالك؟
stay-or-move-household_agrees = هل يفكر الذين يسكنون معك بالطريقة نفسها؟
stay-or-move-others_moving = هل عندك علم بآخرين يفكرون في الانتقال من هنا؟
stay-or-move-place_in_mind = هل في بالك مكان معيّن؟

## A new place

stay-or-move-new_place = مكان جديد
stay-or-move-destination = ما نوع المكان الذي في بالك؟
stay-or-move-destination_municipality = ما اسم البلدية (kommune) التي في بالك؟
    .hint = البلدية مكان له إدارة محلية خاصة به.
    .warning = هذه هي البلدية التي فيها سكنك الآن. هل هذا صحيح؟
stay-or-move-place_known_from = من أين عرفت هذا المكان؟
    .constraint = إجابة «لا أعرفه بعد» لا تُختار مع إجابات أخرى.
stay-or-move-reality_intro = الآن نتحدث عن المكان الجديد. نفصل بين توقعاتك وبين ما نعرفه بالتأكيد.
stay-or-move-reality = توقعاتك وما نعرفه
stay-or-move-reality-work = العمل
stay-or-move-reality-work-expected = حسب توقعك، ما العمل الذي سيكون لك هناك؟
stay-or-move-reality-work-verified = ماذا نعرف بالتأكيد عن العمل هناك؟
stay-or-move-reality-housing = السكن
stay-or-move-reality-housing-expected = حسب توقعك، كيف سيكون مسكنك هناك؟
stay-or-move-reality-housing-verified = ماذا نعرف بالتأكيد عن السكن هناك؟
stay-or-move-reality-school = المدرسة والروضة
stay-or-move-reality-school-expected = حسب توقعك، كيف ستكون مدرسة الأطفال هناك؟
stay-or-move-reality-school-verified = ماذا نعرف بالتأكيد عن المدرسة هناك؟
stay-or-move-reality-distance = المسافات
stay-or-move-reality-distance-expected = حسب توقعك، كم سيكون طول الطريق هناك إلى العمل أو المدرسة؟
stay-or-move-reality-distance-verified = ماذا نعرف بالتأكيد عن الطريق اليومي هناك؟
stay-or-move-reality-cost = المال
stay-or-move-reality-cost-expected = حسب توقعك، كم تكلّف الحياة هناك؟
stay-or-move-reality-cost-verified = ماذا نعرف بالتأكيد عن الأسعار هناك؟
stay-or-move-reality-network = الناس
stay-or-move-reality-network-expected = حسب توقعك، من سيكون معك هناك؟
stay-or-move-reality-network-verified = من هم معارفك هناك اليوم؟
stay-or-move-reality-municipality = المساعدة من البلدية الجديدة
stay-or-move-reality-municipality-expected = حسب توقعك، ماذا ستفعل البلدية هناك من أجلك؟
stay-or-move-reality-municipality-verified = بماذا أجابتك البلدية هناك؟
stay-or-move-must_find_out = ما الذي يجب أن نعرفه أولًا؟

## Rights after a move

stay-or-move-rights_abroad = قد تتغيّر إقامتك عند الانتقال إلى بلد آخر. يُرجى السؤال أولًا.
stay-or-move-rights_after_move = الحقوق بعد الانتقال
stay-or-move-in_programme = هل أنت الآن في برنامج التعريف (introduksjonsprogram)؟
    .hint = هو برنامج بدوام كامل لتعلّم اللغة النرويجية.
stay-or-move-rights_programme = البرنامج لا ينتقل معك دائمًا. نسأل البلدية الجديدة أولًا.
stay-or-move-rights_norwegian = قد يتغيّر حقك في دورة اللغة النرويجية بعد الانتقال. سنسأل عن ذلك.
stay-or-move-rights_local = ما تقدّمه البلديات يختلف من بلدية إلى أخرى. يمكننا أن نسأل البلدية الجديدة من أجلك.
stay-or-move-rights_home = في المكان الجديد، غالبًا ما يكون البحث عن مسكن عليك.
    .hint = قد يلزم تقديم طلب جديد للمساعدة في السكن.
stay-or-move-rights_doctor = يمكنك اختيار طبيب جديد في المكان الجديد.
stay-or-move-check_rights = هل عندك رغبة في أن نسأل أكثر عن ذلك؟

## Next steps

stay-or-move-help_wishes = بماذا نساعدك الآن؟
    .hint = النادي أو الجمعية (lag): أناس يفعلون شيئًا معًا. والصديق المرافق (fadder) يحب أن يتعرّف إليك.
    .constraint = إجابة «لا شيء الآن» لا تُختار مع إجابات أخرى.
stay-or-move-own_step = ما أول شيء عندك رغبة في عمله بنفسك؟
    .hint = شيء صغير واحد يكفي.
stay-or-move-sheet_home = هل نعطيك ورقة الإجابات الأربع لأخذها إلى البيت؟
stay-or-move-quote_consent = هل يمكننا استخدام شيء من كلامك من دون اسمك؟
    .hint = يمكنك قول لا. ويمكنك أيضًا قول نعم الآن، وقول لا فيما بعد.
stay-or-move-quote_channels = أين يمكننا استخدامه؟

stay-or-move-action-check_rights = معرفة الحقوق التي تسري بعد الانتقال
stay-or-move-action-ask_new_municipality = سؤال البلدية الجديدة كتابةً عن البرنامج والسكن والمدرسة
stay-or-move-action-meet_employer = ترتيب لقاء مع صاحب عمل
stay-or-move-action-map_competence = السؤال عن المعارف والمهارات ومعرفة أين يمكن استخدامها
stay-or-move-action-recognition = تقديم طلب للاعتراف بالشهادة الدراسية
stay-or-move-action-norwegian_course = إيجاد دورة مناسبة للغة النرويجية
stay-or-move-action-housing_talk = التحدث عن السكن وقرض السكن (startlån) والمساعدة في تكاليف السكن (bostøtte)
stay-or-move-action-school_talk = ترتيب لقاء مع المدرسة أو الروضة
stay-or-move-action-introduce_association = إبلاغ نادٍ أو جمعية (lag) يمكنها دعوة الشخص
stay-or-move-action-find_buddy = إيجاد صديق مرافق (fadder)
stay-or-move-action-own_step = عمل ما أراد الشخص عمله أولًا
stay-or-move-action-give_sheet = إعطاء الشخص ورقة الإجابات الأربع
stay-or-move-action-common_causes = البحث عن أسباب مشتركة حين يفكر عدة أشخاص في الانتقال
stay-or-move-action-write_quote = كتابة كلام الشخص وأخذ موافقته عليه

## Choices

possible_here-yes = نعم
possible_here-partly = بعضه
possible_here-no = لا
possible_here-unclear = ليس واضحًا بعد

good_or_less_good-good = هذا جيد
good_or_less_good-both = بعضه جيد وبعضه ليس جيدًا تمامًا
good_or_less_good-less_good = هذا ليس جيدًا تمامًا

intention-stay = البقاء للعيش هنا
intention-move = الانتقال إلى مكان آخر
intention-unsure = لم أقرّر بعد

horizon-within_6_months = أقل من نصف سنة
horizon-6_12_months = من نصف سنة إلى سنة
horizon-1_2_years = من سنة إلى سنتين
horizon-2_5_years = من سنتين إلى خمس سنوات
horizon-more_than_5_years = أكثر من خمس سنوات

place_sources-visited = زرته من قبل
place_sources-lived_there = سكنت فيه من قبل
place_sources-family = من العائلة
place_sources-friends = من الأصدقاء
place_sources-employer = من صاحب عمل
place_sources-municipality = من البلدية هناك
place_sources-internet = من الإنترنت
place_sources-nowhere = لا أعرفه بعد

help_wishes-work = إيجاد عمل
help_wishes-competence = استخدام ما أعرفه وأجيده
help_wishes-recognition = الاعتراف بشهادتي في النرويج
help_wishes-norwegian = تعلّم اللغة النرويجية
help_wishes-housing = السكن
help_wishes-school = مدرسة أو روضة للأطفال
help_wishes-association = المشاركة في نادٍ أو جمعية (lag)
help_wishes-buddy = الحصول على صديق مرافق (fadder)
help_wishes-new_place = معرفة المزيد عن مكان جديد
help_wishes-nothing = لا شيء الآن
