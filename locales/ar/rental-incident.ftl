### status: draft

rental-incident-title = حادثة في سوق الإيجار
rental-incident-about = عن شيء غير عادل حدث عند محاولة استئجار مسكن. لا نكتب هنا أي أسماء.

## Opening

rental-incident-greeting = اليوم أحب أن أسمع منك عن شيء حدث حين أردت استئجار مسكن.
    .hint = قد يكون ذلك أيضًا عن المسكن الذي بالإيجار الآن.
rental-incident-no_names = أنا لا أكتب اسمك. ولا أكتب أسماء الآخرين.
rental-incident-counted = نحن نعدّ مثل هذه الحوادث. هكذا تستطيع البلدية أن تفعل شيئًا.

## What happened

rental-incident-what = ما حدث
rental-incident-happened = متى حدث ذلك؟
    .hint = نحتاج إلى الشهر والسنة فقط.
    .required = يُرجى كتابة الشهر والسنة بقدر ما يتذكر الشخص.
    .constraint = لا يمكن أن يكون الشهر في المستقبل.
    .warning = هذا قبل أكثر من ثلاث سنوات. هل السنة صحيحة؟
rental-incident-place = في أي بلدية (kommune) حدث ذلك؟
    .hint = البلدية مكان له إدارة محلية خاصة به.
rental-incident-how = كيف كان التواصل بينكما؟
    .hint = بينك وبين من أراد تأجير المسكن.
rental-incident-kinds = ماذا حدث؟
    .required = يُرجى اختيار إجابة واحدة على الأقل. إذا لم تناسب أي إجابة، فيُرجى اختيار «شيء آخر».
rental-incident-words = يُرجى أن تحكي ذلك بكلماتك.
rental-incident-said = ماذا قالوا لك؟
    .hint = قد يكون ذلك أيضًا شيئًا كتبوه.

## Who

rental-incident-who = من فعل ذلك
rental-incident-role = من الذي فعل ذلك معك؟
    .hint = يُرجى عدم ذكر الاسم. يكفي أن نعرف ما دور هذا الشخص.
rental-incident-same_before = هل حدث لك الشيء نفسه من قبل؟
rental-incident-witnesses = هل رأى ذلك أو سمعه أحد غيرك؟
rental-incident-witness_roles = ما صلتهم بك؟

## Why

rental-incident-why = ما قد يكون السبب
rental-incident-triggers = ما السبب في رأيك؟
    .constraint = إجابة «الأمر غير واضح» لا تُختار مع إجابات أخرى.
rental-incident-clue = ما الذي جعلك ترى ذلك؟

## Evidence

rental-incident-evidence = ما بقي عندك من أدلة
rental-incident-kept = ماذا عندك مما يُظهر ما حدث؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.
rental-incident-keep = من المهم حفظ ذلك جيدًا. ومن المفيد كتابة ما بقي في ذاكرتك.

## The law

rental-incident-law = ما يقوله القانون
rental-incident-law_equal = في النرويج، للجميع الحق نفسه في استئجار مسكن.
rental-incident-law_no = ممنوع أن يقولوا لك لا بسبب البلد الذي جئت منه.
rental-incident-not_decide = لا أستطيع أن أقول من معه الحق. يمكن لآخرين أن ينظروا في قضيتك.

## Help

rental-incident-help = ما عندك رغبة في عمله الآن
rental-incident-has_home = هل لديك مكان للسكن الآن؟
rental-incident-help_wishes = بماذا نساعدك؟
    .hint = يمكنك أيضًا ترك هذه القضية.
    .constraint = إجابة «لا شيء الآن» لا تُختار مع إجابات أخرى.
rental-incident-attorney = هل يمكننا أن نتحدث مع آخرين باسمك في هذه القضية؟
    .hint = في هذه الحالة يلزم توقيعك على ورقة. اسمها بالنرويجية fullmakt.
rental-incident-attorney_for = مع من يمكننا أن نتحدث؟
rental-incident-attorney_signed = هل تم توقيع التوكيل (fullmakt)؟
rental-incident-raise = هل يمكننا أن نتحدث عن هذا مع المؤجّرين هنا؟
    .hint = لا نقول لهم من أنت.
rental-incident-case = ما رقم القضية؟

rental-incident-action-home_tonight = إيجاد مكان للسكن على الفور
rental-incident-action-safety = الاتفاق على ما يلزم ليكون الشخص في أمان
rental-incident-action-talk = عرض حديث جديد عمّا حدث
rental-incident-action-ask_ombud = طلب النصيحة من أمين المساواة ومكافحة التمييز (Likestillings- og diskrimineringsombudet)
rental-incident-action-contact_landlord = التواصل مع المؤجّر بموجب التوكيل (fullmakt)
rental-incident-action-complaint = مساعدة الشخص في تقديم شكوى إلى هيئة النظر في قضايا التمييز (Diskrimineringsnemnda)
rental-incident-action-police = مساعدة الشخص في التحدث مع الشرطة
rental-incident-action-find_home = المساعدة في إيجاد مسكن
rental-incident-action-sign_attorney = كتابة التوكيل (fullmakt) وتوقيعه
rental-incident-action-keep_evidence = حفظ الرسائل والصور والأوراق
rental-incident-action-raise_with_landlords = التحدث عن مثل هذه الحوادث مع المؤجّرين، من دون أسماء
rental-incident-action-give_copy = إعطاء الشخص نسخة من الإجابات
rental-incident-action-better_interpreter = إيجاد مترجم آخر للقاء القادم

## Choices

incident_ways-advert = قرأت إعلانًا
incident_ways-message = تبادلنا الرسائل
incident_ways-phone = تحدثنا بالهاتف
incident_ways-viewing = ذهبت لرؤية المسكن
incident_ways-in_home = كنت أسكن في المسكن

incident_kinds-no_viewing = لم يُسمح لي برؤية المسكن
incident_kinds-no_rent = لم يُسمح لي بالاستئجار
incident_kinds-said_taken = قالوا إن المسكن محجوز، ولكنه كان متاحًا
incident_kinds-higher_price = طلبوا مني مالًا أكثر من غيري
incident_kinds-extra_demands = طلبوا مني ما لم يطلبوه من غيري
incident_kinds-advert_excludes = كان الإعلان يستبعد بعض الناس
incident_kinds-bad_words = قالوا كلامًا سيئًا
incident_kinds-notice = اضطررت إلى ترك المسكن
incident_kinds-threat = هدّدوني

landlord_roles-private = شخص يؤجّر مسكنًا
landlord_roles-company = شركة تؤجّر مساكن
landlord_roles-agent = وسيط عقاري (megler)
landlord_roles-caretaker = شخص يعتني بالمبنى
landlord_roles-tenant = شخص يسكن هناك
landlord_roles-municipality = شخص في البلدية (kommune)
landlord_roles-unclear = الأمر غير واضح

witness_roles-adult_family = شخص بالغ من العائلة
witness_roles-friend = صديق أو صديقة
witness_roles-colleague = شخص في العمل
witness_roles-neighbour = أحد الجيران
witness_roles-interpreter = مترجم
witness_roles-stranger = شخص لا أعرفه

incident_triggers-accent = طريقة كلامي
incident_triggers-name = اسمي
incident_triggers-nationality = البلد الذي جئت منه
incident_triggers-children = أن لديّ أطفالًا
incident_triggers-income = من أين يأتيني المال
incident_triggers-permit = نوع إقامتي
incident_triggers-unclear = الأمر غير واضح

evidence_kept-messages = رسائل
evidence_kept-advert = الإعلان
evidence_kept-photos = صور
evidence_kept-contract = عقد على ورق
evidence_kept-notes = شيء كتبته
evidence_kept-call_list = قائمة المكالمات في الهاتف
evidence_kept-nothing = لا شيء

incident_help-talk = التحدث أكثر عن ذلك
incident_help-advice = النصيحة عمّا يقوله القانون
incident_help-contact_landlord = أن تتحدثوا مع المؤجّر
incident_help-complaint = تقديم شكوى
incident_help-police = التحدث مع الشرطة
incident_help-find_home = إيجاد مسكن
incident_help-nothing = لا شيء الآن

attorney_for-landlord = المؤجّر
attorney_for-agent = الوسيط العقاري (megler)
attorney_for-ombud = من يقدّم النصيحة عن القانون
attorney_for-tribunal = من يستقبل الشكاوى
attorney_for-police = الشرطة
