### status: draft

### Lists of choices that several conversations share.

yes_no-yes = نعم
yes_no-no = لا

yes_no_unclear-yes = نعم
yes_no_unclear-no = لا
yes_no_unclear-unclear = الأمر غير واضح

agree5-1 = غير صحيح أبدًا
agree5-2 = غير صحيح
agree5-3 = صحيح إلى حد ما
agree5-4 = صحيح
agree5-5 = صحيح تمامًا

gender-woman = امرأة
gender-man = رجل
gender-other = غير ذلك

## Interpreting

interpreter_mode-telephone = بالهاتف
interpreter_mode-video = عبر الشاشة
interpreter_mode-in_person = في الغرفة
interpreter_mode-none = نتحدث من دون مترجم

interpreter_register-A = A: ترخيص من الدولة وشهادة بكالوريوس
interpreter_register-B = B: شهادة بكالوريوس، أو ترخيص من الدولة مع 30 نقطة دراسية
interpreter_register-C = C: ترخيص من الدولة
interpreter_register-D = D: دراسة الترجمة الشفوية، 30 نقطة دراسية
interpreter_register-E = E: اختبار في اللغتين أو رخصة ترجمة تحريرية، مع دورة عن مسؤولية المترجم (Tolkens ansvarsområde)
interpreter_register-not_listed = غير موجود في السجل

## Categories of newcomers

categories-refugee = اللجوء
categories-family = العائلة
categories-labour = العمل
categories-education = الدراسة
categories-other = شيء آخر

reasons-work = العمل
reasons-family = العائلة
reasons-flight = الهرب من الخطر
reasons-education = الدراسة
reasons-other = أسباب أخرى
reasons-not_stated = غير مذكور

permit_basis-protection = شخص حصل على الحماية في النرويج
permit_basis-norwegian_or_nordic = شخص يحمل جنسية النرويج أو السويد أو الدانمرك أو فنلندا أو آيسلندا
permit_basis-permanent_residence = شخص لديه إقامة دائمة
permit_basis-eea = شخص يحمل جنسية دولة أخرى في الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية (EØS)
permit_basis-work_or_study = شخص يعمل أو يدرس هنا
permit_basis-unclear = الأمر غير واضح

residence_bands-0-3 = أقل من 3 أشهر
residence_bands-3-12 = من 3 أشهر إلى 12 شهرًا
residence_bands-12-24 = من سنة إلى سنتين
residence_bands-24-48 = من سنتين إلى 4 سنوات
residence_bands-48_ = 4 سنوات أو أكثر

## People

relations-partner = الزوج أو الزوجة أو شريك الحياة
relations-child = ابن أو ابنة
relations-parent = الأم أو الأب
relations-sibling = أخت أو أخ
relations-other_relative = شخص آخر من الأقارب
relations-friend = صديق أو صديقة
relations-other = شخص آخر

age_bands-0-5 = من 0 إلى 5 سنوات
age_bands-6-15 = من 6 سنوات إلى 15 سنة
age_bands-16-17 = 16 أو 17 سنة
age_bands-18-66 = من 18 إلى 66 سنة
age_bands-67_ = 67 سنة أو أكثر

## What makes people stay or move

factors-safety = الأمان
factors-childhood = نشأة الأطفال
factors-low_stress = سرعة الحياة والضغط
factors-nature = الطبيعة
factors-community = الناس والحياة في المكان
factors-work = العمل
factors-own_home = امتلاك مسكن
factors-being_somebody = اهتمام الناس بي واحترامهم لي
factors-relations = أناس أعرفهم جيدًا
factors-everyday_on_foot = حركة السيارات وإمكانية المشي إلى الأماكن
factors-transparency = أن الناس كلهم يعرف بعضهم بعضًا
factors-children_education = مدارس الأطفال وتعليمهم
factors-family_friends = العائلة والأصدقاء المقرّبون
factors-size_of_place = حجم المكان: كبير أو صغير
factors-culture_network = أناس من الثقافة نفسها
factors-competence_used = استخدام ما أعرفه وأجيده
factors-housing = المسكن
factors-health_services = الطبيب والخدمات الصحية
factors-gathering_places = أماكن للثقافة أو العبادة
factors-chance = المصادفة

## Next steps

owners-municipality = البلدية (kommune)
owners-business = الشركات المحلية
owners-voluntary = الجمعيات التطوعية (lag)
owners-state = الدولة
owners-person = الشخص نفسه

channels-website = في موقع البلدية على الإنترنت
channels-newspaper = في الجريدة المحلية
channels-social_media = في وسائل التواصل الاجتماعي
channels-meetings = في اجتماعات
channels-report = في تقرير

meeting_places-office = هنا في المكتب
meeting_places-at_home = عندي في البيت
meeting_places-elsewhere = في مكان آخر
meeting_places-telephone = بالهاتف
meeting_places-video = عبر الشاشة
meeting_places-none = لا موعد الآن

## Housing and free time

tenure-owns = المسكن ملك لي
tenure-cooperative = لي حصة في جمعية سكنية (borettslag)
tenure-rents_private = أستأجر من شخص أو من شركة
tenure-rents_municipality = أستأجر من البلدية (kommune)
tenure-employer = أسكن عن طريق العمل
tenure-family_friends = أسكن عند العائلة أو الأصدقاء
tenure-temporary = أسكن مدة قصيرة في مركز استقبال (mottak) أو فندق أو ما يشبه ذلك
tenure-other = شيء آخر

interests-football = كرة القدم
interests-other_sport = رياضة أخرى
interests-outdoors = المشي في الطبيعة
interests-hunting_fishing = صيد الحيوانات والأسماك
interests-music = الموسيقى والغناء
interests-dance_theatre = الرقص والمسرح
interests-handicraft = الأشغال اليدوية والنجارة
interests-cooking = الطبخ والخَبز
interests-reading = الكتب
interests-gardening = الحديقة والنباتات
interests-animals = الحيوانات
interests-games = الألعاب والحاسوب
interests-children_activities = عمل شيء مع الأطفال
interests-volunteering = مساعدة الآخرين
interests-learning = تعلّم شيء جديد

## Education and occupation

isced2011-0 = الروضة أو ما قبل المدرسة
isced2011-1 = المدرسة الابتدائية
isced2011-2 = المدرسة الإعدادية
isced2011-3 = المدرسة الثانوية
isced2011-4 = دراسة إضافية بعد الثانوية، وليست في الجامعة
isced2011-5 = معهد مهني أو دراسة جامعية قصيرة
isced2011-6 = بكالوريوس أو إجازة جامعية أو ما يشبه ذلك
isced2011-7 = ماجستير أو ما يشبه ذلك
isced2011-8 = دكتوراه أو ما يشبه ذلك

isco08_1-0 = العسكريون
isco08_1-1 = المديرون
isco08_1-2 = مهن تتطلب دراسة جامعية طويلة
isco08_1-3 = الفنيون والمختصون المساعدون
isco08_1-4 = موظفو المكاتب
isco08_1-5 = العاملون في البيع والخدمات
isco08_1-6 = المزارعون والصيادون وعمال الغابات
isco08_1-7 = الحرفيون
isco08_1-8 = مشغّلو المصانع والآلات والسائقون
isco08_1-9 = عمال النظافة والعمال المساعدون

isco08_2-01 = الضباط
isco08_2-02 = ضباط الصف والمختصون في الجيش
isco08_2-03 = الجنود
isco08_2-11 = كبار المديرين والسياسيون
isco08_2-12 = مديرو الإدارة والمبيعات
isco08_2-13 = مديرو الإنتاج والخدمات
isco08_2-14 = مديرو الفنادق والمطاعم والمتاجر
isco08_2-21 = المختصون في العلوم والمهندسون، أربع سنوات جامعية على الأقل
isco08_2-22 = الأطباء والممرضون وغيرهم من أصحاب المهن الصحية
isco08_2-23 = المعلّمون وغيرهم من العاملين في التعليم
isco08_2-24 = المستشارون في الاقتصاد والإدارة والمبيعات
isco08_2-25 = المستشارون والمطوّرون في تقنية المعلومات
isco08_2-26 = القانونيون وعلماء الاجتماع والفنانون والصحفيون
isco08_2-31 = الفنيون في العلوم والهندسة، من سنة إلى ثلاث سنوات بعد الثانوية
isco08_2-32 = الفنيون والمساعدون في مجال الصحة
isco08_2-33 = العاملون في الاقتصاد والإدارة
isco08_2-34 = العاملون في القانون والعمل الاجتماعي والرياضة والثقافة
isco08_2-35 = فنيو تقنية المعلومات
isco08_2-41 = السكرتارية وموظفو المكاتب
isco08_2-42 = موظفو خدمة الزبائن
isco08_2-43 = موظفو المحاسبة والمخازن
isco08_2-44 = موظفو مكاتب آخرون
isco08_2-51 = الطباخون والحلاقون وغيرهم في الخدمات الشخصية
isco08_2-52 = البائعون
isco08_2-53 = العاملون في الرعاية والمساعدون في الروضات والمدارس
isco08_2-54 = رجال الإطفاء والشرطة والحراس
isco08_2-61 = المزارعون والبستانيون
isco08_2-62 = عمال الغابات والصيادون ومربّو الأسماك
isco08_2-63 = مزارعون وصيادون يعيشون مما ينتجونه
isco08_2-71 = عمال البناء
isco08_2-72 = عمال المعادن والميكانيكيون
isco08_2-73 = حرفيو الفنون اليدوية وعمال الأشغال الدقيقة والطباعة
isco08_2-74 = الكهربائيون وفنيو الإلكترونيات
isco08_2-75 = عمال الأغذية والخشب والنسيج
isco08_2-81 = مشغّلو المصانع والآلات
isco08_2-82 = عمال التجميع
isco08_2-83 = السائقون ومشغّلو الآليات
isco08_2-91 = عمال النظافة
isco08_2-92 = العمال المساعدون في الزراعة والغابات والصيد
isco08_2-93 = العمال المساعدون في البناء والصناعة والنقل
isco08_2-94 = مساعدو المطابخ
isco08_2-95 = الباعة والعمال في الشارع
isco08_2-96 = عمال جمع النفايات وعمال مساعدون آخرون

cefr-A1 = A1: كلمات وجمل بسيطة
cefr-A2 = A2: أحاديث بسيطة عن أشياء معروفة
cefr-B1 = B1: يكفي للحياة اليومية
cefr-B2 = B2: يكفي لمعظم الأعمال
cefr-C1 = C1: بطلاقة
cefr-C2 = C2: مثل اللغة الأم

## Moving, and how to reach somebody

deciders-alone = أنا وحدي
deciders-with_partner = أنا مع الزوج أو الزوجة أو شريك الحياة
deciders-whole_family = العائلة كلها معًا
deciders-someone_else = شخص آخر

destinations-neighbour = بلدية قريبة
destinations-town = مدينة في النرويج
destinations-rural = مكان أصغر في النرويج
destinations-abroad = بلد آخر
destinations-not_decided = لم يتقرّر بعد

reach_by-call = تتصلون بي
reach_by-text_message = ترسلون رسالة إلى هاتفي
reach_by-email = ترسلون رسالة إلى بريدي الإلكتروني
reach_by-letter = ترسلون رسالة بالبريد
reach_by-through_someone = تسألون شخصًا أثق به

## Competence: fields, scripts, licences

iscedf2013-00 = مهارات أساسية
iscedf2013-01 = التربية والتعليم
iscedf2013-02 = اللغات والفنون والثقافة
iscedf2013-03 = العلوم الاجتماعية والصحافة
iscedf2013-04 = الاقتصاد والإدارة والقانون
iscedf2013-05 = العلوم الطبيعية والرياضيات
iscedf2013-06 = الحاسوب وتقنية المعلومات
iscedf2013-07 = الهندسة والصناعة والبناء
iscedf2013-08 = الزراعة والغابات والصيد وصحة الحيوان
iscedf2013-09 = الصحة والرعاية
iscedf2013-10 = الخدمات والنقل والأمن

scripts-Latn = الحروف اللاتينية، كما في النرويجية
scripts-Cyrl = الحروف السيريلية، كما في الأوكرانية
scripts-Arab = الحروف العربية، كما في العربية والدارية
scripts-Ethi = الحروف الإثيوبية، كما في التغرينية
scripts-Grek = الحروف اليونانية
scripts-Hebr = الحروف العبرية
scripts-Deva = حروف الديفاناغاري، كما في الهندية
scripts-Beng = الحروف البنغالية
scripts-Taml = الحروف التاميلية
scripts-Thai = الحروف التايلاندية
scripts-Mymr = الحروف البورمية
scripts-Hans = الرموز الصينية
scripts-Kore = الحروف الكورية
scripts-Geor = الحروف الجورجية
scripts-Armn = الحروف الأرمنية

licence_classes-AM = AM: دراجة نارية صغيرة (موبيد)
licence_classes-A = A: دراجة نارية
licence_classes-B = B: سيارة
licence_classes-BE = BE: سيارة مع مقطورة كبيرة
licence_classes-C1 = C1: شاحنة خفيفة
licence_classes-C = C: شاحنة
licence_classes-CE = CE: شاحنة مع مقطورة كبيرة
licence_classes-D1 = D1: حافلة صغيرة
licence_classes-D = D: حافلة
licence_classes-DE = DE: حافلة مع مقطورة كبيرة
licence_classes-S = S: مركبة للسير على الثلج
licence_classes-T = T: جرّار زراعي

ability_needs-less_lifting = حمل أشياء أخف
ability_needs-sitting = إمكانية الجلوس
ability_needs-moving = إمكانية الحركة
ability_needs-breaks = استراحات أكثر
ability_needs-larger_text = كتابة أكبر
ability_needs-clear_speech = أن يتكلم الناس بوضوح
ability_needs-quiet = مكان هادئ
ability_needs-shown_again = أن يُعاد الشرح عدة مرات
ability_needs-fixed_hours = أوقات ثابتة
ability_needs-step_free = طريق من دون درج

## Network: places to meet, free time

arena_kinds-library = المكتبة
arena_kinds-language_cafe = مقهى اللغة (språkkafé)
arena_kinds-cafe = مقهى أو متجر
arena_kinds-culture_house = المركز الثقافي
arena_kinds-volunteer_centre = مركز المتطوعين (frivilligsentral)
arena_kinds-sport = قاعة أو ملعب للرياضة
arena_kinds-outdoors = في الطبيعة
arena_kinds-family = الروضة المفتوحة (åpen barnehage)
arena_kinds-school = مدرسة أو دورة
arena_kinds-work = العمل
arena_kinds-neighbours = عند الجيران
arena_kinds-online = عبر الإنترنت

free_times-daytime = في النهار
free_times-evening = في المساء
free_times-weekend = في عطلة نهاية الأسبوع
free_times-varies = يختلف ذلك من أسبوع إلى آخر
free_times-seldom = نادرًا ما يكون عندي وقت فراغ
