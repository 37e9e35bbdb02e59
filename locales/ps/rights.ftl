### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = ستاسو حقونه
rights-about = تاسو ښايي څه حق ولرئ، او دا چېرته لیکل شوي دي.

rights-refugee_programme = د معرفۍ پروګرام (introduksjonsprogram)
rights-refugee_norwegian = ناروېژي ژبه، او په ناروې کې د ژوند معلومات
rights-refugee_housing = لومړی کور
rights-refugee_benefit = په پروګرام کې پیسې (introduksjonsstønad)
rights-refugee_practice = په شرکت کې د کار ازمویل (arbeidspraksis)
rights-refugee_mapping = ستاسو د پوهې او مهارت په اړه خبرې
rights-refugee_mapping-says = موږ لیکو چې تاسو څه کولای شئ. بیا یو ځای یو پلان جوړوو.
rights-family_training = د ناروېژي ژبې کورس
rights-family_programme = د کورنۍ لپاره د معرفۍ پروګرام (introduksjonsprogram)
rights-labour_schemes = د دولت له خوا امکانات
rights-labour_local = په ښاروالۍ کې امکانات
rights-unknown = هغه څه چې موږ یې باید معلوم کړو
rights-advice = مشوره
rights-interpreter = ژباړن
rights-interpreter-says = موږ ژباړن نیسو چې د یو بل په خبرو پوه شو. دا ستاسو لپاره وړیا ده.
rights-own_record = هغه څه چې موږ یې ستاسو په اړه لیکو
rights-own_record-says = ستاسو په اړه زموږ لیکنه کتلای شئ. که څه غلط وي، موږ یې سموو.
rights-equal_renting = د کور د کرایه کولو یو شان حق
rights-startlan = د کور پور (startlån)
rights-bostotte = د کور مرسته (bostøtte)
rights-children_school = د ماشومانو لپاره ښوونځی
rights-children_school-says = ماشومان له شپږ کلنۍ د ښوونځي حق لري.

## How certain it is

rights-standing-law = تاسو دا حق لرئ.
rights-standing-conditions = ښايي تاسو دا حق ولرئ. موږ ستاسو قضیه ګورو.
rights-standing-ask = ټول خلک دا حق نه لري. موږ پوښتنه کوو، او تاسو ته ځواب درکوو.
rights-standing-local = دا هغه څه دي چې ښاروالي یې ورکوي.
rights-standing-none = دولت د دې لپاره پروګرام نه لري.

## Laws

rights-refers = دا په { $law } { $section } کې لیکل شوي دي.
rights-law-integreringsloven = په هېواد کې د نویو خلکو لپاره د ناروېژي ژبې، کار او زده کړې قانون
rights-law-tolkeloven = له ژباړن د کار اخیستلو قانون
rights-law-husleieloven = د کور د کرایې قانون
rights-law-likestillingsloven = د ټولو لپاره د برابرو فرصتونو قانون
rights-law-personopplysningsloven = ستاسو په اړه د نورو د لیکنو قانون
rights-law-gdpr = ستاسو په اړه د نورو د لیکنو د اروپا ګډ قوانین
rights-law-arkivlova = د هغه څه قانون چې ښاروالي یې باید وساتي
rights-law-bustottelova = د کور د مرستې (bostøtte) قانون
rights-law-husbankforskriften = د کور د پور (startlån) مقررات
rights-law-opplaeringslova = د ښوونځي قانون

## Rates

rights-rate-integration_grant = هغه پیسې چې دولت یې د هر مېشت شوي کس لپاره ښاروالۍ ته ورکوي
rights-rate-norwegian_grant = هغه پیسې چې دولت یې د هر کس د ناروېژي ژبې د کورس لپاره ښاروالۍ ته ورکوي
rights-rate-yearly_grant = هغه پیسې چې دولت یې هر کال ښاروالۍ ته ورکوي
rights-rate-introduction_benefit = introduksjonsstønad: هغه پیسې چې تاسو یې په پروګرام کې اخلئ
rights-rate-basic_amount = اساسي اندازه (G)، هغه اندازه پیسې چې دولت یې له مخې حساب کوي
rights-rate-startlan_interest = د کور د پور (startlån) سود
rights-rate-housing_allowance_ceiling = تر ټولو زیات عاید چې بیا هم د کور مرسته (bostøtte) اخیستلای شئ
rights-amount-nok = { $amount } کرونه
rights-amount-g = { $amount } برابره اساسي اندازه (G)
rights-amount-percent = { $amount } سلنه
rights-per-person_5_years = د یوه کس لپاره په پنځو کلونو کې
rights-per-person_3_years = د یوه کس لپاره په درېو کلونو کې
rights-per-year = په کال کې
rights-per-month = په میاشت کې
rights-rate-unknown = معلوم نه ده. موږ لا دقیق عدد نه لرو.
rights-rate-outdated = زوړ عدد دی. تر { $until } پورې یې اعتبار درلود.
rights-source = سرچینه: { $source }، { $date }
rights-unknown_date = موږ نه پوهېږو چې دا وروستی ځل کله کتل شوي دي.
