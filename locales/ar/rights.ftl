### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = حقوقك
rights-about = ما قد يكون لك حق فيه، وأين ذلك مكتوب.

rights-refugee_programme = برنامج التعريف (introduksjonsprogram)
rights-refugee_norwegian = اللغة النرويجية ومعلومات عن الحياة في النرويج
rights-refugee_housing = المسكن الأول
rights-refugee_benefit = المال في البرنامج (introduksjonsstønad)
rights-refugee_practice = تجربة العمل في شركة (arbeidspraksis)
rights-refugee_mapping = حديث عن معارفك ومهاراتك
rights-refugee_mapping-says = نكتب معارفك ومهاراتك. ثم نضع معًا خطة.
rights-family_training = دورة اللغة النرويجية
rights-family_programme = برنامج التعريف (introduksjonsprogram) للعائلة
rights-labour_schemes = ما تقدّمه الدولة
rights-labour_local = ما تقدّمه البلدية (kommune)
rights-unknown = ما يجب أن نسأل عنه
rights-advice = النصيحة
rights-interpreter = المترجم
rights-interpreter-says = نستعين بمترجم لكي نفهم بعضنا بعضًا. هذا مجاني لك.
rights-own_record = ما نكتبه عنك
rights-own_record-says = يمكنك رؤية ما كتبناه عنك. إذا كان فيه خطأ، فنحن نصحّحه.
rights-equal_renting = الحق نفسه في استئجار مسكن
rights-startlan = قرض السكن (startlån)
rights-bostotte = المساعدة في تكاليف السكن (bostøtte)
rights-children_school = المدرسة للأطفال
rights-children_school-says = للأطفال من عمر ست سنوات حق في الذهاب إلى المدرسة.

## How certain it is

rights-standing-law = لك حق في ذلك.
rights-standing-conditions = قد يكون لك حق في ذلك. سننظر في حالتك.
rights-standing-ask = هذا الحق ليس للجميع. سنسأل، وسيصلك الجواب.
rights-standing-local = هذا شيء تقدّمه البلدية.
rights-standing-none = ليس لدى الدولة برنامج لذلك.

## Laws

rights-refers = هذا مكتوب في { $law }، { $section }.
rights-law-integreringsloven = قانون اللغة النرويجية والعمل والدراسة للقادمين الجدد (integreringsloven)
rights-law-tolkeloven = قانون الاستعانة بالمترجمين (tolkeloven)
rights-law-husleieloven = قانون إيجار المساكن (husleieloven)
rights-law-likestillingsloven = قانون الفرص المتساوية للجميع (likestillings- og diskrimineringsloven)
rights-law-personopplysningsloven = القانون الخاص بما يكتبه الآخرون عنك (personopplysningsloven)
rights-law-gdpr = القواعد المشتركة في أوروبا عمّا يكتبه الآخرون عنك (GDPR)
rights-law-arkivlova = القانون الخاص بما يجب على البلدية حفظه (arkivlova)
rights-law-bustottelova = قانون المساعدة في تكاليف السكن (bustøttelova)
rights-law-husbankforskriften = قواعد قرض السكن (startlån)
rights-law-opplaeringslova = قانون المدارس (opplæringslova)

## Rates

rights-rate-integration_grant = مال تعطيه الدولة للبلدية عن كل شخص تستقبله
rights-rate-norwegian_grant = مال تعطيه الدولة للبلدية لدورة اللغة النرويجية عن كل شخص
rights-rate-yearly_grant = مال تعطيه الدولة للبلدية كل سنة
rights-rate-introduction_benefit = المال الذي يصلك في البرنامج (introduksjonsstønad)
rights-rate-basic_amount = المبلغ الأساسي (G)، وهو مبلغ تحسب الدولة على أساسه
rights-rate-startlan_interest = الفائدة على قرض السكن (startlån)
rights-rate-housing_allowance_ceiling = أعلى دخل يمكن معه الحصول على bostøtte
rights-amount-nok = { $amount ->
        [zero] { $amount } كرونة
        [one] كرونة واحدة
        [two] كرونتان
        [few] { $amount } كرونات
        [many] { $amount } كرونة
       *[other] { $amount } كرونة
    }
rights-amount-g = المبلغ الأساسي (G) مضروبًا في { $amount }
rights-amount-percent = { $amount } بالمئة
rights-per-person_5_years = لشخص واحد خلال خمس سنوات
rights-per-person_3_years = لشخص واحد خلال ثلاث سنوات
rights-per-year = في السنة
rights-per-month = في الشهر
rights-rate-unknown = غير معروف. ليس عندنا رقم أكيد بعد.
rights-rate-outdated = رقم قديم. كان ساريًا حتى { $until }.
rights-source = المصدر: { $source }، { $date }
rights-unknown_date = لا نعرف متى كانت آخر مراجعة لذلك.
