### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = حقوق شما
rights-about = شما ممکن است چه حقی داشته باشید، و این در کجا نوشته شده است.

rights-refugee_programme = برنامهٔ مقدماتی (introduksjonsprogram)
rights-refugee_norwegian = زبان نروژی و آشنایی با زندگی در نروژ
rights-refugee_housing = خانهٔ اول
rights-refugee_benefit = پول در این برنامه (introduksjonsstønad)
rights-refugee_practice = کارورزی (arbeidspraksis)
rights-refugee_mapping = گفتگو دربارهٔ چیزهایی که بلدید
rights-refugee_mapping-says = چیزهایی را که بلدید می‌نویسیم. بعد با هم یک برنامه می‌ریزیم.
rights-family_training = کلاس نروژی
rights-family_programme = برنامهٔ مقدماتی (introduksjonsprogram) برای خانواده
rights-labour_schemes = امکانات دولتی
rights-labour_local = امکانات شهرداری
rights-unknown = آنچه باید معلوم کنیم
rights-advice = مشورت
rights-interpreter = مترجم
rights-interpreter-says = ما مترجم می‌گیریم تا حرف همدیگر را بفهمیم. این برای شما رایگان است.
rights-own_record = آنچه دربارهٔ شما می‌نویسیم
rights-own_record-says = می‌توانید نوشتهٔ ما دربارهٔ خودتان را ببینید. اگر چیزی اشتباه باشد، آن را درست می‌کنیم.
rights-equal_renting = حق برابر برای اجاره کردن خانه
rights-startlan = وام مسکن (startlån)
rights-bostotte = کمک‌هزینهٔ مسکن (bostøtte)
rights-children_school = مدرسه برای بچه‌ها
rights-children_school-says = بچه‌ها از شش سالگی حق دارند به مدرسه بروند.

## How certain it is

rights-standing-law = شما این حق را دارید.
rights-standing-conditions = ممکن است این حق را داشته باشید. ما پروندهٔ شما را نگاه می‌کنیم.
rights-standing-ask = همه این حق را ندارند. ما می‌پرسیم و به شما جواب می‌دهیم.
rights-standing-local = این چیزی است که شهرداری می‌دهد.
rights-standing-none = دولت در این مورد برنامه‌ای ندارد.

## Laws

rights-refers = این در { $law } { $section } آمده است.
rights-law-integreringsloven = قانون زبان نروژی، کار و تحصیل برای تازه‌واردان
rights-law-tolkeloven = قانون استفاده از مترجم
rights-law-husleieloven = قانون اجارهٔ خانه
rights-law-likestillingsloven = قانون فرصت‌های برابر برای همه
rights-law-personopplysningsloven = قانون نوشته‌های دیگران دربارهٔ شما
rights-law-gdpr = قوانین مشترک اروپا برای نوشته‌های دیگران دربارهٔ شما
rights-law-arkivlova = قانون آنچه شهرداری باید نگه دارد
rights-law-bustottelova = قانون کمک‌هزینهٔ مسکن (bostøtte)
rights-law-husbankforskriften = مقررات وام مسکن (startlån)
rights-law-opplaeringslova = قانون مدرسه

## Rates

rights-rate-integration_grant = پولی که دولت برای هر کسی که ساکن می‌شود به شهرداری می‌دهد
rights-rate-norwegian_grant = پولی که دولت برای کلاس نروژی هر نفر به شهرداری می‌دهد
rights-rate-yearly_grant = پولی که دولت هر سال به شهرداری می‌دهد
rights-rate-introduction_benefit = introduksjonsstønad: پولی که شما در برنامه می‌گیرید
rights-rate-basic_amount = مبلغ پایه (G)، مبلغی که دولت بر اساس آن حساب می‌کند
rights-rate-startlan_interest = بهرهٔ وام مسکن (startlån)
rights-rate-housing_allowance_ceiling = بیشترین درآمدی که با آن می‌توانید کمک‌هزینهٔ مسکن (bostøtte) بگیرید
rights-amount-nok = { $amount } کرون
rights-amount-g = { $amount } برابر مبلغ پایه (G)
rights-amount-percent = { $amount } درصد
rights-per-person_5_years = برای یک نفر در پنج سال
rights-per-person_3_years = برای یک نفر در سه سال
rights-per-year = در سال
rights-per-month = در ماه
rights-rate-unknown = معلوم نیست. هنوز عدد دقیقی نداریم.
rights-rate-outdated = عدد قدیمی است. تا { $until } معتبر بود.
rights-source = منبع: { $source }، { $date }
rights-unknown_date = نمی‌دانیم آخرین بار کی این را بررسی کرده‌اند.
