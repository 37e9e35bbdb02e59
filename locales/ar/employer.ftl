### status: draft

employer-title = حاجات الشركات
employer-about = عن شركة: ما تحتاج إليه وما يمكنها تقديمه. ليس عن شخص.

## Opening

employer-greeting = نحب أن نعرف أي ناس تحتاجون إليهم. كثيرون هنا يجيدون أكثر مما يعرفه الآخرون.
employer-use = نستخدم الإجابات لنجد أشخاصًا قد يكونون مناسبين.
employer-no_promise = نحن لا نعِد بأن نجد أحدًا. وأنتم لا تعِدون بتوظيف أحد.

## The business

employer-business = الشركة
employer-business_name = ما اسم الشركة؟
    .required = يُرجى كتابة اسم الشركة.
employer-org_number = ما رقم تسجيل الشركة (organisasjonsnummer)؟
    .hint = في هذا الرقم تسع خانات.
    .constraint = يُرجى كتابة تسع خانات من دون فراغات.
employer-sector = في أي قطاع تعملون؟
employer-size = كم شخصًا يعمل عندكم؟
employer-place = أين مكان العمل؟
    .hint = يُرجى قول اسم البلدية (kommune).
employer-contact_name = مع من نتحدث عندكم؟
employer-contact_reach = على أي رقم أو عنوان نتواصل معكم؟
    .hint = الهاتف أو البريد الإلكتروني في العمل.

## Needs

employer-needs = ما تحتاجون إليه
employer-needs_people = هل تحتاجون إلى عاملين أكثر في السنة القادمة؟
employer-need_count = كم عدد الوظائف المختلفة؟
    .hint = طبّاخان وسائق واحد هما وظيفتان مختلفتان.
    .constraint = يُرجى كتابة رقم من 1 إلى 30.
    .warning = هذا عدد كبير. هل يمكن جمع بعضها معًا؟
employer-need = وظيفة تحتاجون إلى عاملين لها
employer-job = ما هي الوظيفة؟
employer-occupation = إلى أي مجموعة مهن تنتمي الوظيفة؟
employer-wanted = كم شخصًا تحتاجون؟
    .constraint = يُرجى كتابة رقم من 1 إلى 1000.
    .warning = هذا عدد كبير. هل الرقم صحيح؟
employer-from_month = متى يمكنهم أن يبدؤوا؟
    .hint = نحتاج إلى الشهر والسنة فقط.
    .warning = هذا الشهر مضى. هل هو صحيح؟
employer-contract_kind = هل الوظيفة دائمة؟
employer-percentage = كم نسبة الوظيفة من الدوام الكامل؟
    .constraint = يُرجى كتابة رقم من 1 إلى 100.
employer-norwegian_needed = هل معرفة النرويجية لازمة من اليوم الأول؟
employer-norwegian_level = ما مستوى النرويجية اللازم؟
employer-other_languages = ما اللغات الأخرى التي يمكن استخدامها في العمل؟
employer-demands = ماذا تتطلب الوظيفة؟
    .constraint = إجابة «لا شيء من هذا» لا تُختار مع إجابات أخرى.
employer-tasks = ما هو العمل في يوم عادي؟
employer-hard_to_find = هل إيجاد العاملين صعب؟

## Offers

employer-offers = ما يمكنكم تقديمه
employer-training = هل يمكنكم تدريب عاملين جدد؟
employer-training_kinds = كيف يتعلمون العمل؟
employer-practice = هل يمكن لأحد أن يجرّب العمل عندكم؟
    .hint = اسم ذلك بالنرويجية arbeidspraksis.
employer-adapt = هل يمكن تعديل الوظيفة لتناسب من يحصل عليها؟
employer-course_help = هل تعطون وقتًا حرًا لدورة اللغة النرويجية؟
employer-home_help = هل تساعدون العاملين الجدد في إيجاد مسكن؟

## Experience

employer-experience = خبراتكم
employer-hired_before = هل وظّفتم أحدًا جاء من بلد آخر؟
employer-went_well = ما الذي نجح؟
employer-hard = ما الذي يجعل توظيف القادمين الجدد إلى النرويج صعبًا؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.
employer-overqualified = هل عندكم من يجيد أكثر مما يستخدمه في عمله؟
employer-partners = هل عندكم من له زوج أو زوجة من دون عمل؟

## Meeting

employer-meeting = اللقاء
employer-meet = هل ترغبون في لقاء أشخاص قد يكونون مناسبين؟
employer-meet_how = كيف ترغبون في اللقاء؟
employer-share = هل يمكننا عرض هذه الوظيفة على من يبحثون عن عمل؟
    .hint = يمكنكم قول نعم الآن، وقول لا فيما بعد.
employer-ask_again = هل يمكننا أن نسألكم مرة أخرى بعد نصف سنة؟

## End

employer-consultant_note = ما الذي يجب أن يعرفه من سيتحدث مع الشركة بعدك؟
employer-next_meeting_place = أين نلتقي في المرة القادمة؟
employer-next_meeting = متى نلتقي في المرة القادمة؟
    .constraint = يجب أن يكون التاريخ هو اليوم أو بعد اليوم.
    .warning = هذا التاريخ بعد أكثر من سنة. هل هو صحيح؟
employer-thanks = شكرًا على هذا الحديث. كلامكم يساعدكم ويساعد القادمين الجدد هنا.

employer-action-match_competence = معرفة من لديه هذه المهارات وسؤاله أولًا
employer-action-arrange_meeting = ترتيب لقاء بين الشركة وأشخاص قد يكونون مناسبين
employer-action-plan_practice = الاتفاق مع Nav على تجربة العمل (arbeidspraksis)
employer-action-share_need = عرض الوظيفة على من يبحثون عن عمل
employer-action-course_at_work = التخطيط مع الشركة لدورة في اللغة النرويجية
employer-action-recognition_help = المساعدة في الاعتراف بالدراسة
employer-action-invite_partners = إرسال دعوة إلى الشركة ليتحدث معنا الأزواج والزوجات عن مهاراتهم
employer-action-housing_help = البحث مع الشركة عن مساكن للعاملين الجدد
employer-action-explain_rules = معرفة القواعد التي تسري عند التوظيف
employer-action-ask_again = سؤال الشركة مرة أخرى

## Choices

employer_places-business = في الشركة
employer_places-office = هنا في المكتب
employer_places-telephone = بالهاتف
employer_places-video = عبر الشاشة
employer_places-none = لا موعد الآن

business_sizes-1-4 = من 1 إلى 4
business_sizes-5-19 = من 5 إلى 19
business_sizes-20-99 = من 20 إلى 99
business_sizes-100_ = 100 أو أكثر

contract_kinds-permanent = نعم، هي دائمة
contract_kinds-temporary = لا، هي لمدة معيّنة
contract_kinds-substitute = لا، هي بدلًا عن شخص غائب (vikariat)
contract_kinds-season = لا، هي لموسم واحد
contract_kinds-apprentice = هي مكان لتعلّم مهنة (læreplass)

job_demands-driving_licence = رخصة قيادة
job_demands-education = دراسة معيّنة
job_demands-authorisation = ترخيص من الدولة
job_demands-experience = خبرة في العمل نفسه
job_demands-shifts = العمل مساءً أو ليلًا أو في عطلة نهاية الأسبوع
job_demands-heavy = حمل أشياء ثقيلة
job_demands-nothing = لا شيء من هذا

training_kinds-colleague = شخص في العمل يدرّبهم
training_kinds-norwegian_at_work = تعلّم النرويجية في العمل
training_kinds-time_for_course = وقت حر للذهاب إلى دورة
training_kinds-paid_course = نحن ندفع ثمن الدورات
training_kinds-step_by_step = نعطيهم مسؤولية أكثر بالتدريج

hiring_barriers-language = اللغة
hiring_barriers-papers = الأوراق والتصاريح
hiring_barriers-recognition = لا نعرف ما قيمة الدراسة
hiring_barriers-references = لا يوجد من نتصل به لنسأله
hiring_barriers-housing = المساكن قليلة
hiring_barriers-transport = الطريق طويل
hiring_barriers-rules = القواعد صعبة
hiring_barriers-never_met = لم نلتقِ بعدُ بأحد يطلب العمل عندنا
hiring_barriers-nothing = لا شيء

meet_ways-visit = يزوروننا
meet_ways-talk = حديث هنا في المكتب
meet_ways-trial_day = يعملون معنا يومًا واحدًا
meet_ways-open_day = يوم لكل من يرغب في رؤية العمل

## Industries

industries-A = الزراعة والغابات والصيد
industries-B = المناجم والنفط والغاز
industries-C = الصناعة
industries-D = الكهرباء والتدفئة
industries-E = المياه والصرف الصحي والنفايات
industries-F = البناء والإنشاءات
industries-G = المتاجر والتجارة
industries-H = النقل والتخزين
industries-I = الفنادق والمطاعم
industries-J = النشر والأفلام والراديو والتلفزيون
industries-K = الاتصالات والإنترنت والحاسوب
industries-L = البنوك والتأمين
industries-M = العقارات
industries-N = الخدمات المهنية والتقنية
industries-O = النظافة والحراسة والتأجير وخدمات أخرى للشركات
industries-P = الدولة والبلديات والدفاع
industries-Q = المدارس والتعليم
industries-R = الصحة والرعاية والروضات
industries-S = الثقافة والرياضة والترفيه
industries-T = خدمات أخرى، مثل الحلاقة والإصلاح
industries-U = العمل في البيوت الخاصة
industries-V = المنظمات الدولية
