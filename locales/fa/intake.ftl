### status: draft

intake-title = گفتگوی خوشامد
intake-about = گفتگوی اول: آشنایی، کارهای فوری، حقوق شما، و دیدار بعدی.

## Opening

intake-opening_line = امروز ما در این شهرداری (kommune) { $population } نفر هستیم. دیروز { $population_yesterday } نفر بودیم. یعنی خودِ شما برای شهرداری مهم هستید. شما همهٔ وظایف و همهٔ حقوق را دارید.
    .hint = شهرداری جایی است که ادارهٔ محلی خودش را دارد.
intake-opening_plain = خوش آمدید. خودِ شما برای شهرداری (kommune) مهم هستید. شما همهٔ وظایف و همهٔ حقوق را دارید.
intake-purpose = می‌خواهیم با شما آشنا شویم. آن وقت بهتر می‌توانیم به شما کمک کنیم.

## About you

intake-about_you = دربارهٔ شما
intake-preferred_name = دوست دارید شما را به چه اسمی صدا کنیم؟
    .required = اسمی را بنویسید که باید به کار ببریم.
intake-birth_year = در چه سالی به دنیا آمده‌اید؟
    .hint = فقط سال را لازم داریم، به تقویم نروژ (میلادی).
    .constraint = سال را با چهار رقم بنویسید، از ۱۹۰۰ تا امسال.
    .warning = پس این شخص کمتر از ۱۶ سال دارد. آیا سال درست است؟
intake-gender = شما زن هستید یا مرد؟
intake-first_meeting = این دیدار ما قبل از آمدن شما به اینجاست یا بعد از آن؟
intake-home_municipality = اسم شهرداری محل زندگی شما چیست؟
    .hint = نروژ به شهرداری‌ها تقسیم شده است. شهرداری مسئول مدرسه و کمک است.
intake-arrival_month = کی به این شهرداری آمدید؟
    .hint = فقط ماه و سال را لازم داریم.
    .constraint = این ماه هنوز نرسیده است.
    .warning = این خیلی وقت پیش است. آیا سال درست است؟
intake-planned_month = کی به این شهرداری می‌آیید؟
    .hint = فقط ماه و سال را لازم داریم.
    .constraint = همین ماه یا ماهی بعد از آن را انتخاب کنید.
    .warning = این بیشتر از یک سال دیگر است. آیا درست است؟
intake-category = چه نوع اقامتی دارید؟
    .hint = روی کارتی که از پلیس گرفته‌اید نوشته شده است.
    .required = مناسب‌ترین جواب را انتخاب کنید. اگر روشن نیست، «چیز دیگری» را انتخاب کنید.
intake-permit_basis = کدام عضو خانواده‌تان اینجاست که شما پیش او آمده‌اید؟
    .hint = EØS یعنی کشورهای اتحادیهٔ اروپا، به اضافهٔ نروژ، ایسلند و لیختن‌اشتاین.

## Household

intake-household = کسانی که با شما زندگی می‌کنند
intake-age_band = این شخص چند سال دارد؟
intake-member_name = این شخص را به چه اسمی صدا کنیم؟
intake-member_gender = این شخص زن است یا مرد؟
intake-own_talk = آیا این شخص گفتگوی جداگانه‌ای می‌خواهد؟
intake-children_place = آیا همهٔ بچه‌ها در مدرسه یا مهدکودک جا دارند؟

## Language

intake-language = «زبان کلید است»
intake-speaks = به چه زبان‌هایی صحبت می‌کنید؟
intake-reads = چه زبان‌هایی را راحت می‌خوانید؟
intake-letter_language = نامه‌ها را به چه زبانی می‌خواهید؟
intake-letter_aloud = آیا بهتر است کسی نامه‌ها را برایتان بخواند؟
intake-norwegian_now = الان چقدر نروژی بلدید؟
intake-course_now = آیا الان به کلاس نروژی می‌روید؟
intake-course_wanted = آیا می‌خواهید به کلاس نروژی بروید؟
intake-course_times = چه وقت‌هایی می‌توانید به کلاس بروید؟
intake-course_barriers = چه چیزی رفتن به کلاس را برایتان سخت می‌کند؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.

## Needs

intake-needs = چیزهایی که الان لازم دارید
intake-urgent = آیا این هفته در کاری کمک لازم دارید؟
intake-urgent_needs = برای چه چیزی کمک لازم دارید؟
intake-urgent_first = کدام کار از همه مهم‌تر است و باید اول انجام شود؟
intake-missing = کدام یک از اینها را هنوز ندارید؟
    .constraint = جواب «همه را دارم» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
intake-tenure = خانهٔ شما مال خودتان است یا اجاره‌ای؟
intake-may_stay_long = آیا می‌توانید مدت زیادی آنجا زندگی کنید؟

## Contact

intake-contact = تماس با شما
intake-phone = آیا تلفنی دارید که بتوانید از آن استفاده کنید؟
intake-internet = آیا در خانه‌تان اینترنت دارید؟
intake-online_alone = آیا می‌توانید تنهایی از سایت‌های اینترنتی استفاده کنید؟
    .hint = مثلاً سایت Nav یا سایت بانک.
intake-reach_by = دوست دارید چطور با شما تماس بگیریم؟

## Rights

intake-rights = حقوق شما
intake-rights_refugee = برای پناهندگان
intake-refugee_programme = ممکن است شما حق شرکت در برنامهٔ مقدماتی (introduksjonsprogram) را داشته باشید.
    .hint = این یک برنامهٔ تمام‌وقت است. در آن زبان نروژی یاد می‌گیرید.
intake-refugee_norwegian = در این برنامه نروژی یاد می‌گیرید. دربارهٔ زندگی در نروژ هم یاد می‌گیرید.
intake-refugee_housing = اگر شهرداری قبول کرده باشد که شما را بپذیرد، خانهٔ اول را ما برایتان پیدا می‌کنیم.
intake-refugee_benefit = در این برنامه هر ماه پول می‌گیرید.
    .hint = اسم نروژی آن introduksjonsstønad است.
intake-refugee_practice = ممکن است بتوانید کار در یک شرکت را امتحان کنید.
    .hint = اسم نروژی آن arbeidspraksis است.
intake-rights_family = برای خانواده
intake-family_training = ممکن است شما حق کلاس رایگان نروژی را داشته باشید.
intake-family_not_all = همه این حق را ندارند. ما اجازهٔ اقامت شما را نگاه می‌کنیم.
intake-family_programme = ممکن است حق شرکت در برنامهٔ مقدماتی (introduksjonsprogram) را هم داشته باشید.
intake-family_unclear = هنوز نمی‌دانیم شما چه حقی دارید. ما می‌پرسیم و به شما جواب می‌دهیم.
intake-rights_labour = برای کار
intake-labour_schemes = دولت برای کسانی که برای کار آمده‌اند، برنامهٔ ویژه‌ای ندارد.
intake-labour_local = ممکن است ما اینجا چیزهایی داشته باشیم، مثل کلاس نروژی.
intake-rights_unknown = هنوز نمی‌دانیم شما چه حقی دارید. ما این را معلوم می‌کنیم.
intake-advice_for_all = هر کسی که اینجا زندگی می‌کند، می‌تواند از ما مشورت بخواهد. این کار رایگان است.
intake-rights_more = آیا می‌خواهید دربارهٔ حقوق خود بیشتر بدانید؟
intake-rights_question = دربارهٔ چه چیزی می‌خواهید بیشتر بدانید؟

## Free time

intake-free_time = اوقات فراغت
intake-interests = در اوقات فراغت دوست دارید چه کار کنید؟
intake-wants_to_try = دوست دارید اینجا چه چیزی را امتحان کنید؟
intake-association_wish = آیا می‌خواهید یک انجمن یا باشگاه (lag) با شما تماس بگیرد؟
    .hint = یعنی آدم‌هایی که با هم کاری می‌کنند، مثل آواز یا فوتبال. این دولت نیست. کلیسا هم نیست.
intake-buddy_wish = آیا یک همراه محلی (fadder) می‌خواهید؟
    .hint = همراه محلی اینجا زندگی می‌کند. با شما آشنا می‌شود و روزهای اول کمک می‌کند. این به کلیسا ربطی ندارد.
intake-knows_someone = آیا اینجا با نروژی‌ها آشنا شده‌اید؟

## End

intake-welcome_letter = از شهرداری نامه‌ای با مهم‌ترین اطلاعات می‌گیرید.
intake-next_topics = دفعهٔ بعد دربارهٔ چه چیزی صحبت کنیم؟

intake-action-welcome_letter = فرستادن نامهٔ خوشامد به زبانی که شخص انتخاب کرد
intake-action-urgent_help = کمک در کارهای فوری
intake-action-map_competence = پرسیدن دربارهٔ دانش و مهارت‌های شخص
intake-action-map_adults = دعوت از بزرگسالان دیگر خانه به گفتگوی جداگانه
intake-action-norwegian_course = پیدا کردن کلاس نروژی مناسب
intake-action-check_right = معلوم کردن حقوق شخص و جواب دادن
intake-action-answer_rights = جواب دادن به سؤال دربارهٔ حقوق
intake-action-missing_papers = درخواست کارت‌ها، شماره‌ها و قراردادهایی که هنوز نیست
intake-action-children_place = پیدا کردن جا در مدرسه یا مهدکودک
intake-action-housing_talk = گفتگو دربارهٔ مسکن
intake-action-introduce_association = خبر دادن به انجمن یا باشگاهی (lag) که می‌تواند شخص را دعوت کند
intake-action-find_buddy = پیدا کردن همراه محلی (fadder)
intake-action-give_copy = دادن یک نسخه از جواب‌ها به شخص
intake-action-better_interpreter = پیدا کردن مترجم دیگری برای گفتگوی بعدی

## Choices

first_meeting-before = قبل از آمدن من
first_meeting-after = بعد از آمدن من

norwegian_now-none = هنوز هیچ
norwegian_now-some_words = چند کلمه
norwegian_now-everyday = در حد خرید از مغازه
norwegian_now-work = در حد صحبت کردن سر کار

course_times-daytime = در روز
course_times-evening = عصر و شب
course_times-weekend = آخر هفته
course_times-online = آنلاین
course_times-at_work = در محل کار

course_barriers-cost = کلاس خیلی گران است
course_barriers-working_hours = آن ساعت‌ها سر کار هستم
course_barriers-childcare = کسی نیست که از بچه‌ها نگهداری کند
course_barriers-transport = راه خیلی دور است
course_barriers-no_course = اینجا کلاسی نیست
course_barriers-wrong_level = کلاس خیلی آسان یا خیلی سخت است
course_barriers-not_informed = نمی‌دانم چه کلاس‌هایی هست
course_barriers-no_internet = اینترنت ندارم
course_barriers-nothing = هیچ چیز

urgent_needs-housing = جایی برای زندگی
urgent_needs-food = غذا
urgent_needs-money = پول
urgent_needs-doctor = پزشک
urgent_needs-medicine = دارو
urgent_needs-safety = امنیت
urgent_needs-clothes = لباس
urgent_needs-furniture = اثاثیهٔ خانه
urgent_needs-school = مدرسه یا مهدکودک
urgent_needs-work = کار
urgent_needs-papers = مدارک

papers-national_id = شمارهٔ ملی نروژ (fødselsnummer یا D-nummer)
papers-residence_card = کارت اقامت (oppholdskort)
papers-bank_account = حساب بانکی
papers-electronic_id = ورود به سایت‌ها، مثلاً با BankID
papers-regular_doctor = پزشک خانواده (fastlege)
papers-tax_card = کارت مالیات (skattekort)
papers-nothing = همه را دارم

internet-home = بله، در خانه
internet-phone_only = بله، ولی فقط با تلفن
internet-elsewhere = فقط در جاهای دیگر
internet-none = نه

online_alone-alone = بله، تنهایی
online_alone-with_help = بله، با کمک
online_alone-not_yet = هنوز نه

knows_someone-several = بله، با چند نفر
knows_someone-one = بله، با یک نفر
knows_someone-none = هنوز نه

next_topics-competence = چیزهایی که بلدم
next_topics-housing = مسکن
next_topics-network = دوستان و اوقات فراغت
next_topics-stay_or_move = ماندن در اینجا یا نقل مکان
next_topics-norwegian = زبان نروژی
next_topics-children = بچه‌ها
next_topics-work = کار
