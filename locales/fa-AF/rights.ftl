### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = حقوق شما
rights-about = شما شاید چه حق داشته باشید، و آن در کجا نوشته شده است.

rights-refugee_programme = پروگرام معرفی (introduksjonsprogram)
rights-refugee_norwegian = زبان نارویجی و معلومات در بارهٔ زندگی در ناروی
rights-refugee_housing = خانهٔ اول
rights-refugee_benefit = پول در این پروگرام (introduksjonsstønad)
rights-refugee_practice = تجربهٔ کار در یک شرکت (arbeidspraksis)
rights-refugee_mapping = صحبت در بارهٔ دانش و مهارت شما
rights-refugee_mapping-says = ما می‌نویسیم که شما چه می‌توانید. بعد یکجا یک پلان می‌سازیم.
rights-family_training = کورس نارویجی
rights-family_programme = پروگرام معرفی (introduksjonsprogram) برای فامیل
rights-labour_schemes = امکانات از طرف دولت
rights-labour_local = امکانات در شاروالی
rights-unknown = آنچه باید معلوم کنیم
rights-advice = مشوره
rights-interpreter = ترجمان
rights-interpreter-says = ما ترجمان می‌گیریم تا گپ همدیگر را بفهمیم. این برای شما رایگان است.
rights-own_record = آنچه در بارهٔ شما می‌نویسیم
rights-own_record-says = شما می‌توانید نوشتهٔ ما در بارهٔ خود را ببینید. اگر چیزی غلط باشد، ما آن را درست می‌کنیم.
rights-equal_renting = حق برابر برای کرایه گرفتن خانه
rights-startlan = قرضهٔ خانه (startlån)
rights-bostotte = کمک پولی برای خانه (bostøtte)
rights-children_school = مکتب برای اطفال
rights-children_school-says = اطفال از شش سالگی حق دارند به مکتب بروند.

## How certain it is

rights-standing-law = شما این حق را دارید.
rights-standing-conditions = شاید شما این حق را داشته باشید. ما قضیهٔ شما را می‌بینیم.
rights-standing-ask = همه این حق را ندارند. ما می‌پرسیم، و شما جواب می‌گیرید.
rights-standing-local = این چیزی است که شاروالی می‌دهد.
rights-standing-none = دولت در این باره پروگرام ندارد.

## Laws

rights-refers = این در { $law } { $section } نوشته شده است.
rights-law-integreringsloven = قانون زبان نارویجی، کار و تحصیل برای مردم نو در کشور
rights-law-tolkeloven = قانون استفاده از ترجمان
rights-law-husleieloven = قانون کرایهٔ خانه
rights-law-likestillingsloven = قانون فرصت‌های برابر برای همه
rights-law-personopplysningsloven = قانون نوشته‌های دیگران در بارهٔ شما
rights-law-gdpr = قوانین مشترک اروپا برای نوشته‌های دیگران در بارهٔ شما
rights-law-arkivlova = قانون آنچه شاروالی باید نگه دارد
rights-law-bustottelova = قانون کمک پولی برای خانه (bostøtte)
rights-law-husbankforskriften = مقررات قرضهٔ خانه (startlån)
rights-law-opplaeringslova = قانون مکتب

## Rates

rights-rate-integration_grant = پولی که دولت برای هر شخصی که جای‌به‌جای می‌شود، به شاروالی می‌دهد
rights-rate-norwegian_grant = پولی که دولت برای کورس نارویجی هر شخص به شاروالی می‌دهد
rights-rate-yearly_grant = پولی که دولت هر سال به شاروالی می‌دهد
rights-rate-introduction_benefit = introduksjonsstønad: پولی که شما در پروگرام می‌گیرید
rights-rate-basic_amount = مبلغ اساسی (G)، مبلغی که دولت از روی آن حساب می‌کند
rights-rate-startlan_interest = سود قرضهٔ خانه (startlån)
rights-rate-housing_allowance_ceiling = بیشترین معاشی که با آن کمک پولی خانه (bostøtte) گرفته می‌توانید
rights-amount-nok = { $amount } کرون
rights-amount-g = { $amount } برابر مبلغ اساسی (G)
rights-amount-percent = { $amount } فیصد
rights-per-person_5_years = برای یک نفر در پنج سال
rights-per-person_3_years = برای یک نفر در سه سال
rights-per-year = در سال
rights-per-month = در ماه
rights-rate-unknown = معلوم نیست. ما هنوز عدد دقیق را نمی‌دانیم.
rights-rate-outdated = عدد کهنه است. تا { $until } اعتبار داشت.
rights-source = منبع: { $source }، { $date }
rights-unknown_date = ما نمی‌دانیم که این آخرین بار چه وقت بررسی شده است.
