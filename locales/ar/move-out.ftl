### status: draft

move-out-title = لقاء عن الانتقال من هنا
move-out-about = عن الانتقال: ما الأسباب، وماذا يمكننا أن نتعلّم منها.

## Opening

move-out-greeting = اليوم نتحدث عن انتقالك.
move-out-learn = نحب أن نتعلّم من كلامك.
move-out-neutral = القرار لك. أنا لا أحاول تغييره.

## The move

move-out-moving = الانتقال
move-out-moved = هل تم انتقالك؟
move-out-move_month = متى سيكون انتقالك؟
    .hint = نحتاج إلى الشهر والسنة فقط.
    .constraint = يُرجى اختيار هذا الشهر أو شهر بعده.
    .warning = هذا بعد أكثر من سنة. هل هو صحيح؟
move-out-moved_month = متى انتقلت؟
    .hint = نحتاج إلى الشهر والسنة فقط.
    .constraint = لا يمكن أن يكون الشهر في المستقبل.
    .warning = هذا قبل أكثر من سنتين. هل هو صحيح؟
move-out-decided = هل قرار انتقالك أكيد تمامًا؟
move-out-decider = من الذي قرّر ذلك؟
move-out-own_choice = هل الانتقال اختيارك أنت؟
move-out-who_moves = هل سينتقل كل الذين يسكنون معك؟
move-out-group_move = هل سينتقل أحد من معارفك في الوقت نفسه؟
move-out-group_reason = هل عندهم السبب نفسه للانتقال؟
move-out-group_place = هل ينتقلون إلى المكان نفسه مثلك؟

## Reasons

move-out-reasons = الأسباب
move-out-how_it_came = أحب أن أسمع منك عن قرارك.
    .hint = يمكنك قول الكثير أو القليل. ويمكنك أيضًا قول لا.
move-out-which_reasons = ما أسبابك للانتقال؟
move-out-weighs_most = ما الأهم من هذه الأسباب؟
    .hint = يمكنك اختيار ثلاث إجابات أو أقل.
    .constraint = يمكن اختيار ثلاث إجابات على الأكثر.
move-out-here_or_there = هل معظم الأسباب عن المكان هنا أم عن المكان هناك؟
move-out-would_change = ماذا كان يلزم لكي يكون قرارك البقاء هنا؟
    .hint = يمكنك أيضًا قول: لا شيء.
move-out-would_help = أي من هذه الأشياء كان يمكن أن يساعد؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.
move-out-talked_before = هل تحدثنا معك من قبل عن البقاء هنا أو الانتقال؟
move-out-good_here = ما الذي كان جيدًا في السكن هنا؟

## The new place

move-out-new_place = المكان الجديد
move-out-destination = إلى أي نوع من الأماكن سيكون انتقالك؟
move-out-destination_municipality = ما اسم البلدية (kommune) الجديدة؟
    .hint = البلدية مكان له إدارة محلية خاصة به.
    .warning = هذه هي البلدية هنا. هل هذا صحيح؟
move-out-looks_forward = ما الأشياء الجميلة التي تنتظرك في المكان الجديد؟
move-out-certain_there = ما الأكيد عن المكان الجديد؟
    .hint = يُرجى قول ما تم الاتفاق عليه.
    .constraint = إجابة «لا شيء بعد» لا تُختار مع إجابات أخرى.
move-out-as_expected = هل صار الأمر كما كان توقعك؟

## Rights

move-out-rights = الحقوق عند الانتقال
move-out-loses_right = هل يضيع حقك في شيء عند الانتقال؟
move-out-lost_rights = ما الذي يضيع منك؟

## Handover

move-out-handover = الاستعداد
move-out-arranged = ما الذي رتّبته؟
    .constraint = إجابة «لا شيء بعد» لا تُختار مع إجابات أخرى.
move-out-checklist_home = هل نعطيك قائمة بما يجب ترتيبه؟
move-out-handover_wish = هل يمكننا أن نخبر البلدية الجديدة بقدومك؟
    .hint = يمكنك أيضًا إخبارها بنفسك.
move-out-handover_what = بماذا يمكننا أن نخبرها؟

## Later

move-out-later = بعد ذلك
move-out-contact_wish = هل يمكننا أن نتصل بك أو نكتب إليك بعد ستة أشهر؟
    .hint = نسأل عن أحوالك. يمكنك قول نعم الآن، وقول لا فيما بعد.
move-out-contact_by = كيف نتواصل معك؟
move-out-contact_where = ما الرقم أو العنوان الذي يمكننا استخدامه؟
move-out-come_back = هل يمكن أن تكون لك رغبة في العودة إلى هنا فيما بعد؟
move-out-come_back_if = ما الذي يجب أن يكون مختلفًا هنا عندئذ؟

move-out-action-stay_or_move_talk = إجراء حديث «البقاء هنا أو الانتقال» قبل أي قرار
move-out-action-private_talk = عرض حديث مع الشخص وحده
move-out-action-common_causes = البحث عن أسباب مشتركة حين ينتقل عدة أشخاص في الوقت نفسه
move-out-action-check_rights = معرفة الحقوق التي تسري بعد الانتقال
move-out-action-ask_new_municipality = سؤال البلدية الجديدة كتابةً عن برنامج التعريف (introduksjonsprogram)
move-out-action-report_move = إبلاغ مصلحة الضرائب (Skatteetaten) بالانتقال
move-out-action-give_checklist = إعطاء الشخص قائمة بما يجب ترتيبه
move-out-action-tell_new_municipality = إخبار البلدية الجديدة بما وافق عليه الشخص
move-out-action-contact_later = سؤال الشخص عن أحواله في المكان الجديد
move-out-action-use_what_we_learned = إخبار البلدية بما كان يمكن أن يكون مختلفًا، من دون أسماء
move-out-action-write_quote = كتابة كلام الشخص وأخذ موافقته عليه
move-out-action-give_copy = إعطاء الشخص نسخة من الإجابات
move-out-action-better_interpreter = إيجاد مترجم آخر للقاء القادم

## Choices

own_choice-yes = نعم
own_choice-partly = إلى حد ما
own_choice-no = لا

who_moves-all = نعم، كلهم
who_moves-some = لا، بعضهم يبقى هنا

group_move-nobody = لا، لا أحد
group_move-one = نعم، عائلة واحدة أو شخص واحد
group_move-several = نعم، أكثر من ذلك
group_move-unclear = الأمر غير واضح

here_or_there-here = معظمها عن المكان هنا
here_or_there-there = معظمها عن المكان هناك
here_or_there-both = عن المكانين

would_help-work = العمل
would_help-competence = استخدام ما أعرفه وأجيده
would_help-recognition = الاعتراف بشهادتي في النرويج
would_help-norwegian = تعلّم النرويجية أكثر
would_help-housing = مسكن أفضل
would_help-school = مدرسة وروضة للأطفال
would_help-friends = معرفة ناس أكثر
would_help-transport = حافلة أو سيارة
would_help-doctor = الطبيب والخدمات الصحية
would_help-heard = أن تسمع البلدية صوتي
would_help-nothing = لا شيء

certain_there-work = العمل
certain_there-housing = مكان للسكن
certain_there-school = مدرسة أو روضة للأطفال
certain_there-family = لي عائلة تسكن هناك
certain_there-people = أعرف ناسًا هناك
certain_there-municipality = أجابتني البلدية هناك
certain_there-nothing = لا شيء بعد

lost_rights-programme = برنامج التعريف (introduksjonsprogram)
lost_rights-benefit = مال برنامج التعريف (introduksjonsstønad)
lost_rights-norwegian = دورة مجانية للغة النرويجية
lost_rights-housing_help = المساعدة في السكن
lost_rights-practice = تجربة العمل في شركة (arbeidspraksis)
lost_rights-kindergarten = مكان في الروضة
lost_rights-local_offer = شيء لا تقدّمه إلا هذه البلدية

arranged-reported_move = الإبلاغ عن الانتقال
arranged-ended_rent = إنهاء عقد الإيجار
arranged-electricity = الكهرباء والإنترنت
arranged-school = المدرسة أو الروضة
arranged-doctor = طبيب جديد
arranged-mail = عنوان جديد للبريد
arranged-deposit = استرجاع مبلغ التأمين (depositum)
arranged-nothing = لا شيء بعد

handover_what-contact = كيف يمكنهم التواصل معي
handover_what-programme = أنني في برنامج التعريف (introduksjonsprogram)
handover_what-norwegian = ما مستواي في اللغة النرويجية
handover_what-competence = ما أعرفه من المدرسة والعمل
handover_what-housing = أنني أحتاج إلى مسكن
handover_what-school = أن الأطفال يحتاجون إلى مكان في المدرسة أو الروضة
