### status: draft

follow-up-title = گفتگوی پیگیری
follow-up-about = زندگی در اینجا الان چطور است، چه چیزی تغییر کرده، و چه قراری گذاشته بودیم.

## Opening

follow-up-greeting = امروز می‌خواهم بدانم الان زندگی شما در اینجا چطور است.
follow-up-follow_up_round = این شخص چه مدت اینجا زندگی کرده است؟
    .required = انتخاب کنید که این کدام گفتگوی پیگیری است.

## Since last time

follow-up-since_last = از دفعهٔ قبل تا حالا
follow-up-changes = از گفتگوی قبلی ما تا حالا چه چیزی تغییر کرده است؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
follow-up-changes_words = این برای شما چه معنایی دارد؟
follow-up-life_now = از دفعهٔ قبل تا حالا، زندگی شما در اینجا بهتر شده یا بدتر؟

## What was agreed

follow-up-agreed = قرارهایی که گذاشته بودیم
follow-up-promises_kept = آیا ما کارهایی را که قرار بود، انجام داده‌ایم؟
follow-up-promises_missing = چه کاری هنوز مانده است؟
follow-up-actions_reviewed = آیا همهٔ قدم‌های ناتمام را مرور کرده‌اید؟
    .warning = بعضی قدم‌ها هنوز ناتمام است. آیا می‌خواهید الان آنها را مرور کنید؟

## Seen, taken care of, being somebody

follow-up-being_somebody = جایگاه شما میان مردم اینجا
follow-up-taken_care_of = این جمله برای شما چقدر درست است: «وقتی لازم دارم، کسی اینجا به من کمک می‌کند»؟
follow-up-is_somebody = این جمله برای شما چقدر درست است: «کاری که می‌کنم برای مردم اینجا مهم است»؟
follow-up-together = آیا شما در کنار مردم اینجا زندگی می‌کنید، یا همراه با آنها؟
    .hint = در کنار مردم یعنی نزدیک هم زندگی کردن و کم با هم کاری کردن.

## The place

follow-up-place = این محل

## Four things to watch

follow-up-watch = آنچه می‌تواند خیلی مهم باشد
follow-up-children_education = این جمله برای شما چقدر درست است: «بچه‌ها می‌توانند اینجا تحصیلی را داشته باشند که می‌خواهند»؟
follow-up-local_work = این جمله برای شما چقدر درست است: «اینجا برای من کار هست»؟
follow-up-origin_matters = آیا اتفاق‌های کشوری که از آن آمده‌اید، می‌تواند برنامه‌های شما را تغییر بدهد؟
    .hint = می‌توانید فقط بله یا نه بگویید.

## Rules and forms

follow-up-rules = قوانین و فرم‌ها
follow-up-was_stopped = آیا یک قانون یا یک فرم جلوی کار شما را گرفته است؟
    .hint = فرم کاغذی است که باید آن را پر کنید.
follow-up-stopped_by = مربوط به چه چیزی بود؟
follow-up-stopped_words = چه قانون یا چه فرمی بود؟
follow-up-stopped_solved = آیا الان حل شده است؟
follow-up-rental_trouble = وقتی دنبال خانه می‌گشتید، آیا کسی با شما بدرفتاری کرد؟

## Ahead

follow-up-ahead = آینده
follow-up-talk_about_staying = آیا می‌خواهید بیشتر دربارهٔ ماندن یا نقل مکان صحبت کنید؟

## Good words

follow-up-good_words = آنچه خوب است
follow-up-good_here = اینجا چه چیزی برای شما خوب بوده است؟
    .hint = می‌توانید جواب ندهید.
follow-up-month_consent = آیا می‌توانیم دربارهٔ شما به عنوان «تازه‌وارد ماه» (Månedens tilflytter) بنویسیم؟
    .hint = تازه‌وارد کسی است که به اینجا نقل مکان کرده است. می‌توانید الان یا بعداً نه بگویید.
follow-up-month = آنچه دربارهٔ شما می‌نویسیم
follow-up-month_facts = دربارهٔ شما چه چیزهایی می‌توانیم بنویسیم؟
follow-up-month_words = خودتان می‌خواهید به مردم اینجا چه بگویید؟
follow-up-month_channels = کجا می‌توانیم آن را نشان بدهیم؟

## End

follow-up-action-urgent_help = کمک در کارهای فوری
follow-up-action-keep_promises = انجام دادن کارهایی که از دفعهٔ قبل مانده است، و خبر دادن به شخص
follow-up-action-solve_rule = حل کردن مشکل قانون یا فرم و جواب دادن
follow-up-action-report_rule = خبر دادن به سرپرست دربارهٔ قانونی که جلوی کار مردم را می‌گیرد
follow-up-action-rental_talk = گفتگو دربارهٔ اتفاقی که در بازار اجاره افتاد
follow-up-action-norwegian_course = پیدا کردن کلاس نروژی مناسب
follow-up-action-stay_or_move_talk = گفتگو دربارهٔ ماندن یا نقل مکان
follow-up-action-common_causes = پیدا کردن دلایل مشترک، وقتی چند نفر به فکر نقل مکان هستند
follow-up-action-school_talk = گذاشتن قرار دیدار با مدرسه یا مهدکودک
follow-up-action-map_competence = معلوم کردن جایی که دانش و مهارت شخص به کار می‌آید
follow-up-action-recognition = درخواست ارزشیابی مدرک تحصیلی
follow-up-action-meet_employer = گذاشتن قرار دیدار با یک کارفرما
follow-up-action-housing_talk = گفتگو دربارهٔ مسکن، وام مسکن (startlån) و کمک‌هزینهٔ مسکن (bostøtte)
follow-up-action-introduce_association = خبر دادن به انجمن یا باشگاهی (lag) که می‌تواند شخص را دعوت کند
follow-up-action-find_buddy = پیدا کردن همراه محلی (fadder)
follow-up-action-ask_new_municipality = سؤال کتبی از شهرداری جدید دربارهٔ برنامه، مسکن و مدرسه
follow-up-action-write_quote = نوشتن حرف شخص و گرفتن تأیید او
follow-up-action-write_month = نوشتن پیش‌نویس «تازه‌وارد ماه» (Månedens tilflytter) و گرفتن تأیید شخص
follow-up-action-own_step = انجام دادن کاری که شخص می‌خواست اول بکند
follow-up-action-give_copy = دادن یک نسخه از جواب‌ها به شخص
follow-up-action-better_interpreter = پیدا کردن مترجم دیگری برای گفتگوی بعدی

## Choices

follow_up_rounds-3 = حدود سه ماه
follow_up_rounds-12 = حدود یک سال
follow_up_rounds-24 = حدود دو سال
follow_up_rounds-48 = حدود چهار سال
follow_up_rounds-other = مدت دیگری

changes-home = خانه‌ام
changes-work = کارم
changes-hours = اینکه چقدر کار می‌کنم
changes-school = مدرسه یا کلاس
changes-norwegian = نروژی‌ام بهتر شده است
changes-family = کسانی که با من زندگی می‌کنند
changes-permit = اجازهٔ اقامتم در نروژ
changes-friends = آشنایانم در اینجا
changes-association = عضو یک انجمن یا باشگاه (lag) شده‌ام
changes-nothing = هیچ چیز

life_now-better = بهتر
life_now-same = مثل قبل
life_now-mixed = بعضی چیزها بهتر، بعضی چیزها بدتر
life_now-worse = بدتر

promises_kept-all = بله، همه را
promises_kept-some = بعضی را
promises_kept-none = نه
promises_kept-nothing_agreed = قراری نگذاشته بودیم

together5-1 = در کنار مردم
together5-2 = بیشتر در کنار مردم
together5-3 = بین این دو
together5-4 = بیشتر همراه با مردم
together5-5 = همراه با مردم

stopped_by-permit = اجازهٔ اقامت در نروژ
stopped_by-id_number = شمارهٔ ملی نروژ (fødselsnummer یا D-nummer)
stopped_by-bank = بانک و ورود به سایت‌ها
stopped_by-tax = مالیات
stopped_by-benefits = پول از Nav یا شهرداری
stopped_by-recognition = ارزشیابی مدرک تحصیلی
stopped_by-licence = گواهینامهٔ رانندگی
stopped_by-loan = وام خانه
stopped_by-school_place = مدرسه یا مهدکودک
stopped_by-doctor = پزشک
stopped_by-work = کار
stopped_by-rent = اجاره کردن خانه

month_facts-first_name = اسم کوچک من
month_facts-picture = یک عکس از من
month_facts-work = کار من
month_facts-interests = کارهایی که دوست دارم
month_facts-languages = زبان‌هایی که بلدم
month_facts-own_words = حرف‌های خودم
