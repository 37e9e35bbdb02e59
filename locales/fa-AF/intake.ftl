### status: draft

intake-title = صحبت خوش‌آمدید
intake-about = صحبت اول: آشنایی، کارهای عاجل، حقوق، و ملاقات بعدی.

## Opening

intake-opening_line = امروز ما در این شاروالی (kommune) { $population } نفر هستیم. دیروز { $population_yesterday } نفر بودیم. معنای آن این است: خود شما برای شاروالی مهم هستید. شما همهٔ مکلفیت‌ها و همهٔ حقوق را دارید.
    .hint = شاروالی جایی است که ادارهٔ محلی خود را دارد.
intake-opening_plain = خوش آمدید. خود شما برای شاروالی (kommune) مهم هستید. شما همهٔ مکلفیت‌ها و همهٔ حقوق را دارید.
intake-purpose = ما می‌خواهیم با شما آشنا شویم. بعد می‌توانیم بهتر به شما کمک کنیم.

## About you

intake-about_you = در بارهٔ شما
intake-preferred_name = می‌خواهید شما را به کدام نام صدا کنیم؟
    .required = نامی را بنویسید که ما باید بگوییم.
intake-birth_year = شما در کدام سال تولد شده‌اید؟
    .hint = ما فقط به سال ضرورت داریم، مطابق تقویم ناروی (میلادی).
    .constraint = سال را با چهار رقم بنویسید، از ۱۹۰۰ تا امسال.
    .warning = پس این شخص کمتر از ۱۶ سال دارد. آیا سال درست است؟
intake-gender = شما زن هستید یا مرد؟
intake-first_meeting = این ملاقات ما قبل از کوچ شما به اینجا است یا بعد از آن؟
intake-home_municipality = شما در کدام شاروالی زندگی می‌کنید؟
    .hint = ناروی به شاروالی‌ها تقسیم شده است. شاروالی مسئول مکتب و کمک است.
intake-arrival_month = شما چه وقت به این شاروالی آمدید؟
    .hint = ما فقط به ماه و سال ضرورت داریم.
    .constraint = این ماه هنوز نیامده است.
    .warning = این بسیار وقت پیش است. آیا سال درست است؟
intake-planned_month = شما چه وقت به این شاروالی می‌آیید؟
    .hint = ما فقط به ماه و سال ضرورت داریم.
    .constraint = همین ماه یا یک ماه بعدتر را انتخاب کنید.
    .warning = این بیشتر از یک سال بعد است. آیا درست است؟
intake-category = شما چه نوع اقامت دارید؟
    .hint = این در کارتی نوشته شده است که از پولیس گرفته‌اید.
    .required = مناسب‌ترین جواب را انتخاب کنید. اگر واضح نیست، «چیز دیگر» را انتخاب کنید.
intake-permit_basis = عضو فامیل شما که نزدش آمده‌اید، کیست؟
    .hint = EØS یعنی کشورهای اتحادیهٔ اروپا، همراه با ناروی، آیسلند و لیختن‌اشتاین.

## Household

intake-household = کسانی که با شما زندگی می‌کنند
intake-age_band = این شخص چند ساله است؟
intake-member_name = این شخص را به کدام نام صدا کنیم؟
intake-member_gender = این شخص زن است یا مرد؟
intake-own_talk = آیا این شخص برای خود یک صحبت جداگانه می‌خواهد؟
intake-children_place = آیا همهٔ اطفال در مکتب یا کودکستان جای دارند؟

## Language

intake-language = «زبان کلید است»
intake-speaks = شما به کدام زبان‌ها گپ می‌زنید؟
intake-reads = کدام زبان‌ها را به آسانی می‌خوانید؟
intake-letter_language = نامه‌ها را به کدام زبان می‌خواهید؟
intake-letter_aloud = آیا بهتر است که کسی نامه‌ها را برای شما بخواند؟
intake-norwegian_now = حالا چقدر نارویجی یاد دارید؟
intake-course_now = آیا حالا به کورس نارویجی می‌روید؟
intake-course_wanted = آیا می‌خواهید به کورس نارویجی بروید؟
intake-course_times = چه وقت می‌توانید به کورس بروید؟
intake-course_barriers = چه چیز رفتن به کورس را برای شما مشکل می‌سازد؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.

## Needs

intake-needs = آنچه حالا به آن ضرورت دارید
intake-urgent = آیا این هفته به کمک ضرورت دارید؟
intake-urgent_needs = به چه کمک ضرورت دارید؟
intake-urgent_first = کدام کار از همه مهم‌تر است و باید اول شود؟
intake-missing = از اینها کدام را هنوز ندارید؟
    .constraint = جواب «همه را دارم» با جواب‌های دیگر یکجا نمی‌شود.
intake-tenure = خانهٔ شما از خودتان است یا کرایی؟
intake-may_stay_long = آیا می‌توانید در آنجا برای مدت دراز زندگی کنید؟

## Contact

intake-contact = تماس با شما
intake-phone = آیا تیلفونی دارید که از آن کار بگیرید؟
intake-internet = آیا در خانهٔ خود انترنت دارید؟
intake-online_alone = آیا می‌توانید به تنهایی از سایت‌های انترنت کار بگیرید؟
    .hint = مثلاً سایت Nav یا سایت بانک.
intake-reach_by = می‌خواهید ما چگونه با شما تماس بگیریم؟

## Rights

intake-rights = حقوق شما
intake-rights_refugee = برای پناهندگان
intake-refugee_programme = شاید شما حق پروگرام معرفی (introduksjonsprogram) را داشته باشید.
    .hint = این یک پروگرام تمام‌وقت است. شما در آن زبان نارویجی یاد می‌گیرید.
intake-refugee_norwegian = در این پروگرام نارویجی یاد می‌گیرید. در بارهٔ زندگی در ناروی هم یاد می‌گیرید.
intake-refugee_housing = اگر شاروالی پذیرفتن شما را قبول کرده باشد، خانهٔ اول را ما برای شما پیدا می‌کنیم.
intake-refugee_benefit = در این پروگرام شما هر ماه پول می‌گیرید.
    .hint = نام نارویجی آن introduksjonsstønad است.
intake-refugee_practice = شاید بتوانید در یک شرکت کار را تجربه کنید.
    .hint = نام نارویجی آن arbeidspraksis است.
intake-rights_family = برای فامیل
intake-family_training = شاید شما حق کورس رایگان نارویجی را داشته باشید.
intake-family_not_all = همه این حق را ندارند. ما اجازهٔ اقامت شما را می‌بینیم.
intake-family_programme = شاید شما حق پروگرام معرفی (introduksjonsprogram) را هم داشته باشید.
intake-family_unclear = ما هنوز نمی‌دانیم که شما چه حق دارید. ما می‌پرسیم، و شما جواب می‌گیرید.
intake-rights_labour = برای کار
intake-labour_schemes = دولت برای کسانی که برای کار آمده‌اند، پروگرام خاص ندارد.
intake-labour_local = شاید ما در اینجا چیزی داشته باشیم، مثلاً کورس نارویجی.
intake-rights_unknown = ما هنوز نمی‌دانیم که شما چه حق دارید. ما این را معلوم می‌کنیم.
intake-advice_for_all = هر کس که اینجا زندگی می‌کند، می‌تواند از ما مشوره بخواهد. این رایگان است.
intake-rights_more = آیا می‌خواهید در بارهٔ حقوق خود بیشتر بدانید؟
intake-rights_question = در بارهٔ چه چیز می‌خواهید بیشتر بدانید؟

## Free time

intake-free_time = وقت آزاد
intake-interests = در وقت آزاد خود چه کردن را خوش دارید؟
intake-wants_to_try = اینجا چه چیز را می‌خواهید تجربه کنید؟
intake-association_wish = آیا می‌خواهید که یک انجمن یا کلب (lag) با شما تماس بگیرد؟
    .hint = انجمن یا کلب یعنی مردمی که باهم کاری می‌کنند، مثلاً آوازخوانی یا فوتبال. این دولت نیست. این کلیسا هم نیست.
intake-buddy_wish = آیا یک همراه محلی (fadder) می‌خواهید؟
    .hint = همراه محلی در اینجا زندگی می‌کند. با شما آشنا می‌شود و در روزهای اول کمک می‌کند. این به کلیسا ربطی ندارد.
intake-knows_someone = آیا اینجا با کدام نارویجی آشنا شده‌اید؟

## End

intake-welcome_letter = شما از شاروالی یک نامه با مهم‌ترین معلومات می‌گیرید.
intake-next_topics = دفعهٔ بعد در بارهٔ چه گپ بزنیم؟

intake-action-welcome_letter = فرستادن نامهٔ خوش‌آمدید به زبانی که شخص انتخاب کرد
intake-action-urgent_help = کمک در کارهای عاجل
intake-action-map_competence = پرسیدن در بارهٔ دانش و مهارت‌های شخص
intake-action-map_adults = دعوت کلان‌سالان دیگر خانه به صحبت جداگانه
intake-action-norwegian_course = پیدا کردن کورس نارویجی مناسب
intake-action-check_right = معلوم کردن حقوق شخص و جواب دادن
intake-action-answer_rights = جواب دادن به سؤال در بارهٔ حقوق
intake-action-missing_papers = درخواست کارت‌ها، نمبرها و قراردادهایی که هنوز نیست
intake-action-children_place = پیدا کردن جای در مکتب یا کودکستان
intake-action-housing_talk = صحبت در بارهٔ خانه
intake-action-introduce_association = خبر دادن به یک انجمن یا کلب (lag) که می‌تواند شخص را دعوت کند
intake-action-find_buddy = پیدا کردن همراه محلی (fadder)
intake-action-give_copy = دادن یک کاپی جواب‌ها به شخص
intake-action-better_interpreter = پیدا کردن ترجمان دیگر برای صحبت بعدی

## Choices

first_meeting-before = قبل از کوچ من
first_meeting-after = بعد از کوچ من

norwegian_now-none = هنوز هیچ
norwegian_now-some_words = چند کلمه
norwegian_now-everyday = به اندازهٔ خرید از دکان
norwegian_now-work = به اندازهٔ گپ زدن در کار

course_times-daytime = در روز
course_times-evening = در شام
course_times-weekend = در رخصتی آخر هفته
course_times-online = آنلاین
course_times-at_work = در جای کار

course_barriers-cost = قیمت کورس زیاد است
course_barriers-working_hours = در آن وقت سر کار هستم
course_barriers-childcare = کسی نیست که از اطفال مراقبت کند
course_barriers-transport = راه زیاد دور است
course_barriers-no_course = اینجا کورس نیست
course_barriers-wrong_level = کورس زیاد آسان یا زیاد مشکل است
course_barriers-not_informed = نمی‌دانم کدام کورس‌ها هست
course_barriers-no_internet = انترنت ندارم
course_barriers-nothing = هیچ چیز

urgent_needs-housing = جایی برای زندگی
urgent_needs-food = خوراک
urgent_needs-money = پول
urgent_needs-doctor = داکتر
urgent_needs-medicine = دوا
urgent_needs-safety = امنیت
urgent_needs-clothes = لباس
urgent_needs-furniture = فرنیچر
urgent_needs-school = مکتب یا کودکستان
urgent_needs-work = کار
urgent_needs-papers = اسناد

papers-national_id = نمبر هویت (fødselsnummer یا D-nummer)
papers-residence_card = کارت اقامت (oppholdskort)
papers-bank_account = حساب بانکی
papers-electronic_id = داخل شدن به سایت‌ها، مثلاً با BankID
papers-regular_doctor = داکتر فامیلی (fastlege)
papers-tax_card = کارت مالیه (skattekort)
papers-nothing = همه را دارم

internet-home = بلی، در خانه
internet-phone_only = بلی، اما فقط در تیلفون
internet-elsewhere = فقط در جاهای دیگر
internet-none = نه

online_alone-alone = بلی، به تنهایی
online_alone-with_help = بلی، با کمک
online_alone-not_yet = هنوز نه

knows_someone-several = بلی، با چند نفر
knows_someone-one = بلی، با یک نفر
knows_someone-none = هنوز نه

next_topics-competence = آنچه یاد دارم و می‌توانم
next_topics-housing = خانه
next_topics-network = دوستان و وقت آزاد
next_topics-stay_or_move = ماندن در اینجا یا کوچ کردن
next_topics-norwegian = زبان نارویجی
next_topics-children = اطفال
next_topics-work = کار
