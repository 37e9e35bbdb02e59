### status: draft

housing-title = السكن
housing-about = عن المسكن الآن، وعن امتلاك مسكن. وعن قرض السكن (startlån) والمساعدة في تكاليف السكن (bostøtte).

## Opening

housing-greeting = اليوم أحب أن أسمع منك عن مسكنك وعن أمنياتك.

## The home now

housing-home_now = المسكن الآن
housing-tenure = هل مسكنك ملك لك أم بالإيجار؟
housing-children_at_home = هل يسكن معك أطفال؟
housing-bedrooms = كم غرفة لديكم للنوم؟
    .constraint = يُرجى كتابة رقم من 0 إلى 20.
    .warning = هذه غرف كثيرة. هل الرقم صحيح؟
housing-cost = كم كرونة يكلّف مسكنك كل شهر؟
    .hint = قد يكون ذلك إيجارًا أو قرضًا.
    .constraint = يُرجى كتابة المبلغ الشهري بالكرونة، من 0 إلى 200 000.
    .warning = هذا كثير أو قليل لشهر واحد. هل الرقم صحيح؟
housing-power_extra = هل عليك أيضًا دفع ثمن الكهرباء؟
housing-contract = هل لديك عقد إيجار مكتوب؟
    .hint = اسمه بالنرويجية husleiekontrakt.
housing-contract_ends = هل في العقد تاريخ ينتهي فيه؟
housing-contract_end = متى ينتهي العقد؟
    .constraint = يُرجى كتابة تاريخ بعد سنة 2000.
    .warning = هذا التاريخ مضى. هل ما زال الشخص يسكن هناك؟
housing-deposit = هل دفعت مبلغ تأمين (depositum)؟
    .hint = التأمين مال في حساب خاص في البنك. يعود إليك عند الانتقال، إذا كان كل شيء على ما يرام.

## How the home suits

housing-suitability = هل المسكن مناسب؟
housing-suitability_intro = سأقرأ بعض الجمل عن مسكنك. بعد كل جملة أسألك: إلى أي حد هذا صحيح بالنسبة إليك؟
housing-fits_us = إلى أي حد هذا صحيح بالنسبة إليك: «حجم المسكن كافٍ»؟
housing-safe_home = إلى أي حد هذا صحيح بالنسبة إليك: «أنا في أمان في مسكني»؟
housing-affordable = إلى أي حد هذا صحيح بالنسبة إليك: «أستطيع دفع تكاليف المسكن»؟
housing-near_enough = إلى أي حد هذا صحيح بالنسبة إليك: «المسكن قريب مما أحتاج إليه»؟
    .hint = العمل والمدرسة والمتجر والحافلة.
housing-children_room = إلى أي حد هذا صحيح بالنسبة إليك: «للأطفال مكان كافٍ»؟
housing-problems = ما الذي ليس جيدًا تمامًا في المسكن؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.
housing-told_landlord = هل أخبرت بذلك من يؤجّر لك المسكن؟
housing-repaired = هل جرى إصلاح ذلك؟

## Wishes

housing-wishes = أمنياتك
housing-good_home = ما المهم عندك في المسكن؟
housing-wants_to_change = هل عندك رغبة في مسكن آخر؟
housing-change_when = متى عندك رغبة في تغيير المسكن؟
housing-wants_to_own = هل عندك رغبة في امتلاك مسكن؟
housing-own_means = ما أهم شيء عندك في امتلاك مسكن؟
housing-where = في أي مكان عندك أكبر رغبة في السكن؟
housing-search_barriers = ما الذي يجعل إيجاد مسكن صعبًا؟
    .constraint = إجابة «لا شيء» لا تُختار مع إجابات أخرى.

## The bank

housing-bank = قرض من البنك
housing-asked_bank = هل سألت بنكًا عن قرض للسكن؟
housing-bank_answer = بماذا أجاب البنك؟
housing-bank_reasons = ما السبب الذي ذكره البنك؟
    .constraint = إجابة «لم يقل البنك لماذا» لا تُختار مع إجابات أخرى.
housing-bank_in_writing = هل عندك جواب البنك على ورق أو في رسالة؟

## Startlån and bostøtte

housing-support = القروض والمساعدة للسكن
housing-knows_startlan = هل عندك علم بمعنى startlån؟
housing-knows_bostotte = هل عندك علم بمعنى bostøtte؟
housing-startlan_is = قرض السكن (startlån) قرض من البلدية لشراء مسكن. يجب إعادة هذا المال مع الفائدة.
    .hint = الفائدة هي ما يُدفع مقابل الاقتراض.
housing-startlan_for = هو لمن لا يحصل على قرض كافٍ من البنك.
housing-applied_startlan = هل قدّمت طلبًا للحصول على قرض السكن (startlån)؟
housing-result_startlan = ما كان الجواب عن طلب قرض السكن (startlån)؟
housing-why_startlan = هل عندك علم بسبب رفض قرض السكن (startlån)؟
housing-help_startlan = هل عندك رغبة في مساعدة لتقديم طلب قرض السكن (startlån)؟
housing-bostotte_is = المساعدة في تكاليف السكن (bostøtte) مال من الدولة كل شهر. هذا المال لا يُعاد.
housing-bostotte_for = هي لمن ماله قليل ومسكنه غالٍ.
housing-applied_bostotte = هل قدّمت طلبًا للمساعدة في تكاليف السكن (bostøtte)؟
housing-result_bostotte = ما كان الجواب عن طلب المساعدة (bostøtte)؟
housing-why_bostotte = هل عندك علم بسبب رفض المساعدة (bostøtte)؟
housing-help_bostotte = هل عندك رغبة في مساعدة لتقديم طلب bostøtte؟
housing-sheet_home = هل نعطيك ورقة عن ذلك بلغتك؟

## References

housing-references = أناس يمكنهم أن يزكّوك
housing-has_reference = هل يمكن لأحد هنا أن يزكّيك عند مؤجّر؟
    .hint = المؤجّر هو من يؤجّر مسكنًا للآخرين.
housing-reference_roles = ما صلتهم بك؟
housing-reference_wish = هل يمكننا أن نطلب من أحد هنا أن يزكّيك؟
    .hint = يمكنك قول نعم الآن، وقول لا فيما بعد.
housing-turned_away = هل لقيت مؤجّرًا كان غير عادل معك؟
    .hint = المؤجّر هو من يؤجّر مسكنًا للآخرين.
housing-incident_talk = هل عندك رغبة في التحدث عن ذلك في يوم آخر؟

## End

housing-own_step = ما أول شيء عندك رغبة في عمله بنفسك؟
    .hint = شيء صغير واحد يكفي.

housing-action-give_sheet = إعطاء الشخص الورقة عن startlån و bostøtte باللغة المناسبة
housing-action-explain_startlan = شرح قرض السكن (startlån) مرة أخرى، بوقت كافٍ
housing-action-apply_startlan = المساعدة في تقديم طلب قرض السكن (startlån)
housing-action-apply_bostotte = المساعدة في تقديم طلب bostøtte
housing-action-look_at_refusal = قراءة الرفض معًا ومعرفة هل يمكن الاعتراض عليه
housing-action-bank_in_writing = طلب جواب البنك على ورق
housing-action-find_home = المساعدة في إيجاد مسكن
housing-action-write_contract = المساعدة في الحصول على عقد إيجار مكتوب
housing-action-secure_deposit = المساعدة في وضع مبلغ التأمين (depositum) في حساب خاص
housing-action-ask_for_repair = الإبلاغ عمّا يجب إصلاحه في المسكن
housing-action-safe_home = الاتفاق على ما يلزم ليكون الشخص في أمان في بيته
housing-action-find_reference = سؤال من يمكنه أن يزكّي الشخص عند مؤجّر
housing-action-incident_talk = إجراء حديث عمّا حدث في سوق الإيجار
housing-action-own_step = عمل ما أراد الشخص عمله أولًا
housing-action-give_copy = إعطاء الشخص نسخة من الإجابات
housing-action-better_interpreter = إيجاد مترجم آخر للقاء القادم

## Choices

deposits-own_account = نعم، في حساب خاص في البنك
deposits-to_landlord = نعم، مباشرةً لمن أستأجر منه
deposits-guarantee = مكتب Nav أو البلدية تعهّد بالدفع
deposits-none = لا
deposits-unclear = الأمر غير واضح

home_problems-too_small = المسكن صغير جدًا
home_problems-cold = المسكن بارد
home_problems-damp = المسكن رطب
home_problems-bathroom = الحمّام سيئ
home_problems-kitchen = المطبخ سيئ
home_problems-shared_entrance = المدخل مشترك مع آخرين
home_problems-broken = فيه شيء مكسور أو معطّل
home_problems-noise = فيه ضجيج كثير
home_problems-no_internet = لا يوجد إنترنت
home_problems-far_away = المسكن بعيد
home_problems-too_expensive = المسكن غالٍ جدًا
home_problems-nothing = لا شيء

change_when-now = في أقرب وقت ممكن
change_when-within_1_year = خلال سنة واحدة
change_when-later = فيما بعد

own_means-decide_self = أقرّر بنفسي
own_means-nobody_can_end_it = لا أحد يستطيع إنهاء العقد
own_means-children_stay = يبقى الأطفال في المكان نفسه
own_means-savings = أوفّر المال
own_means-belong = أشعر أنني أنتمي إلى هذا المكان

home_where-same_area = حيث أسكن الآن
home_where-same_municipality = في مكان آخر في هذه البلدية (kommune)
home_where-other_municipality = في بلدية أخرى
home_where-unsure = لم أقرّر بعد

search_barriers-few_homes = المساكن هنا قليلة
search_barriers-price = الأسعار غالية جدًا
search_barriers-no_answer = لا يجيبونني
search_barriers-said_no = يقولون لا
search_barriers-no_reference = لا أحد يمكنه أن يزكّيني
search_barriers-deposit = ليس عندي مال كافٍ للتأمين (depositum)
search_barriers-no_car = ليس عندي سيارة
search_barriers-language = اللغة صعبة
search_barriers-where_to_look = لا أعرف أين أبحث
search_barriers-nothing = لا شيء

bank_answer-yes = نعم
bank_answer-no = لا
bank_answer-waiting = أنتظر الجواب

bank_reasons-income = دخلي قليل
bank_reasons-temporary_job = ليس عندي عمل دائم
bank_reasons-savings = المال الذي وفّرته قليل
bank_reasons-debt = عليّ قرض آخر
bank_reasons-residence_permit = إقامتي ليست دائمة
bank_reasons-short_time = سكنت في النرويج مدة قصيرة
bank_reasons-not_told = لم يقل البنك لماذا

knows_scheme-knows = نعم، أعرف ما هو
knows_scheme-heard = سمعت هذه الكلمة
knows_scheme-no = لا

application_result-granted = الجواب نعم
application_result-refused = الجواب لا
application_result-waiting = أنتظر الجواب

reference_roles-employer = صاحب العمل
reference_roles-colleague = شخص في العمل
reference_roles-neighbour = أحد الجيران
reference_roles-former_landlord = شخص استأجرت منه من قبل
reference_roles-teacher = معلّم أو معلّمة
reference_roles-association = شخص في نادٍ أو جمعية (lag)
reference_roles-buddy = الصديق المرافق (fadder)
