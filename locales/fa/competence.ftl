### status: draft

competence-title = دانش و مهارت
competence-about = آنچه یاد گرفته‌اید، آنچه بلدید، و آنچه از این به بعد می‌خواهید.

## Opening

competence-greeting = امروز دربارهٔ چیزهایی که یاد گرفته‌اید صحبت می‌کنیم. دربارهٔ کارهایی که بلدید هم صحبت می‌کنیم.
competence-no_test = این امتحان نیست. هر چیزی که بلدید، مهم است.

## School and education

competence-schooling = مدرسه
competence-went_to_school = آیا مدرسه رفته‌اید؟
competence-schooling_years = چند سال مدرسه رفتید؟
    .hint = همهٔ سال‌ها را حساب کنید، سال‌های بعد از بزرگ شدن را هم.
    .constraint = عددی از ۰ تا ۳۰ بنویسید.
    .warning = این سال‌ها زیاد است. آیا عدد درست است؟
competence-schooling_country = در چه کشوری مدرسه رفتید؟
competence-schooling_level = آخرین مدرسه‌ای که تمام کردید چه بود؟
competence-studied = آیا بعد از ۱۶ سالگی دورهٔ تحصیلی یا حرفه‌ای شروع کرده‌اید؟
    .hint = در چنین دوره‌ای یک حرفه یا یک رشته یاد می‌گیرید.
competence-education = تحصیل
competence-education_name = اسم این دوره چیست؟
    .hint = مثلاً آشپزی یا معلمی.
competence-education_country = این دوره در چه کشوری بود؟
competence-education_level = چه نوع مدرسه یا دانشگاهی بود؟
competence-education_field = دربارهٔ چه رشته‌ای بیشتر از همه یاد گرفتید؟
competence-education_years = چند سال آنجا درس خواندید؟
    .constraint = عددی از ۰ تا ۱۵ بنویسید.
competence-education_state = آیا این دوره را تمام کرده‌اید؟
competence-education_papers = آیا مدارک آن را دارید؟
competence-recognition_state = آیا مدرک تحصیلی شما در نروژ ارزشیابی شده است؟
    .hint = در این صورت نامه‌ای دارید که می‌گوید این مدرک اینجا چه ارزشی دارد.
competence-recognition_wanted = آیا می‌خواهید برای ارزشیابی مدرک تحصیلی درخواست بدهید؟
competence-recognition_route = این چه نوع ارزشیابی است؟

## Work before

competence-work_before = کارهایی که داشته‌اید
competence-worked_before = آیا قبلاً کار کرده‌اید؟
    .hint = کار برای خانواده و کار در مزرعه هم حساب است.
competence-job = کار
competence-job_title = کار شما چه بود؟
    .hint = مثلاً نانوا، کشاورز یا فروشنده.
competence-job_group = این چه نوع شغلی است؟
competence-job_years = چند سال این کار را می‌کردید؟
    .hint = اگر کمتر از یک سال بود، ۰ بگویید.
    .constraint = عددی از ۰ تا ۶۰ بنویسید.
competence-job_tasks = در یک روز معمولی چه کارهایی می‌کردید؟
competence-job_liked = آیا این کار را دوست داشتید؟
competence-job_again = آیا دوباره چنین کاری می‌خواهید؟

## Languages

competence-language_skills = زبان‌های شما
competence-norwegian_some = آیا کمی نروژی بلدید؟
competence-norwegian_understands = وقتی دیگران نروژی صحبت می‌کنند، چقدر می‌فهمید؟
competence-norwegian_speaks = چقدر خوب نروژی صحبت می‌کنید؟
competence-norwegian_reads_it = آیا نروژی می‌خوانید؟
competence-norwegian_reads = چقدر خوب نروژی می‌خوانید؟
competence-norwegian_writes = چقدر خوب نروژی می‌نویسید؟
competence-known_language = زبانی که بلدید
competence-known_language_name = اسم زبانی که بلدید چیست؟
competence-mother_tongue = آیا در بچگی به این زبان صحبت می‌کردید؟
competence-understands = وقتی دیگران به این زبان صحبت می‌کنند، چقدر می‌فهمید؟
competence-speaks = چقدر خوب به این زبان صحبت می‌کنید؟
competence-reads_it = آیا به این زبان می‌خوانید؟
competence-reads = چقدر خوب به این زبان می‌خوانید؟
competence-writes = چقدر خوب به این زبان می‌نویسید؟
competence-scripts = چه خط‌هایی را راحت می‌خوانید؟

## Other abilities

competence-abilities = کارهای دیگری که بلدید
competence-digital_tasks = چه کارهایی را تنهایی با تلفن یا کامپیوتر انجام می‌دهید؟
competence-has_licence = آیا گواهینامهٔ رانندگی یا گواهینامهٔ دیگری دارید؟
    .hint = گواهینامه کارتی است که نشان می‌دهد با چه چیزی می‌توانید رانندگی کنید.
competence-licence_classes = با چه چیزهایی می‌توانید رانندگی کنید؟
competence-licence_valid = آیا این گواهینامه در نروژ معتبر است؟
competence-certificates = برای کدام یک از اینها مدرکی دارید که نشان می‌دهد آن را بلدید؟
    .hint = می‌تواند یک کارت باشد یا کاغذی از یک دوره.
competence-other_experience = بیرون از کار و مدرسه، کدام یک از اینها را انجام داده‌اید؟
competence-best_at = از بلد بودن چه چیزی بیشتر از همه خوشحالید؟

## Present work

competence-present_work = کار فعلی شما
competence-works_now = آیا الان کار دارید؟
competence-job_now = بیشتر دربارهٔ کار
competence-current_title = کار فعلی شما چیست؟
competence-percentage = اگر کار تمام‌وقت ۱۰۰ باشد، شما چقدر کار می‌کنید؟
    .hint = نیمه‌وقت ۵۰ است. این در قرارداد شما نوشته شده است.
    .constraint = عددی از ۱ تا ۲۰۰ بنویسید.
    .warning = این بیشتر از تمام‌وقت است. آیا عدد درست است؟
competence-contract = برای این کار چه نوع قراردادی دارید؟
competence-overtime = هر چند وقت یک بار اضافه‌کاری می‌کنید؟
    .hint = اضافه‌کاری یعنی بیشتر از آنچه در قرارداد نوشته شده است.
competence-wants_more = آیا می‌خواهید بیشتر از الان کار کنید؟
competence-time_for_course = آیا در کنار کار، برای کلاس وقت دارید؟
competence-uses_competence = آیا در کار خود از چیزهایی که بلدید استفاده می‌کنید؟

## What the person wants

competence-goal = آنچه می‌خواهید
competence-goal_work = بیشتر از همه دوست دارید چه کاری داشته باشید؟
competence-goal_hours = چقدر می‌خواهید کار کنید؟
competence-goal_first = اول می‌خواهید چه کار کنید؟
competence-obstacles = چه چیزی استفاده از چیزهایی را که بلدید سخت می‌کند؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
competence-needs_adaptation = آیا به چیزی نیاز دارید تا بتوانید کار کنید؟
    .hint = مثلاً استراحت‌های بیشتر یا نوشتهٔ درشت‌تر.
competence-adaptations = به چه چیزی نیاز دارید تا بتوانید کار کنید؟

## Employers

competence-sharing = شرکت‌های اینجا
competence-employer_consent = آیا می‌توانیم به شرکت‌های اینجا بگوییم شما چه بلدید؟
    .hint = می‌توانید نه بگویید. می‌توانید الان بله بگویید و بعداً نه.
competence-employer_facts = چه چیزهایی را می‌توانیم به آنها بگوییم؟

## End

competence-training_wish = اول می‌خواهید چه چیزی یاد بگیرید؟
competence-recognition_plan = ارزشیابی مدرک تحصیلی
competence-recognition_owner = چه کسی برای درخواست دادن به شما کمک می‌کند؟
    .required = اسم کسی را که مسئول این کار است بنویسید.
competence-recognition_date = درخواست تا کی باید فرستاده شود؟
    .constraint = تاریخ باید امروز یا بعد از امروز باشد.
    .warning = این بیشتر از سه ماه دیگر است. آیا می‌توانیم زودتر انجامش بدهیم؟
    .required = یک تاریخ انتخاب کنید.
competence-training_plan = یاد گرفتن چیزی که می‌خواهید
competence-training_owner = چه کسی به شما کمک می‌کند تا این را یاد بگیرید؟
    .required = اسم کسی را که مسئول این کار است بنویسید.
competence-training_date = کی از ما جواب می‌گیرید؟
    .constraint = تاریخ باید امروز یا بعد از امروز باشد.
    .warning = این بیشتر از سه ماه دیگر است. آیا می‌توانیم زودتر انجامش بدهیم؟
    .required = یک تاریخ انتخاب کنید.
competence-sheet_home = آیا می‌خواهید برگه‌ای دربارهٔ چیزهایی که بلدید به خانه ببرید؟

competence-action-recognition = درخواست ارزشیابی مدرک تحصیلی همراه با شخص
competence-action-explain_recognition = توضیح اینکه ارزشیابی برای این مدرک چه معنایی دارد
competence-action-recognition_answer = جواب دادن به درخواست ارزشیابی
competence-action-papers = پیدا کردن راهی امن برای گرفتن مدارک، یا راهی بدون مدرک
competence-action-training = پیدا کردن آموزش مناسب و جواب دادن
competence-action-norwegian_course = پیدا کردن کلاس نروژی مناسب
competence-action-use_competence = معلوم کردن جایی که دانش و مهارت شخص به کار می‌آید
competence-action-meet_employer = دیدار با شرکتی که به مهارت شخص نیاز دارد
competence-action-more_hours = جواب دادن به درخواست کار بیشتر
competence-action-own_business = مشورت دادن دربارهٔ راه انداختن کسب‌وکار
competence-action-exchange_licence = پرسیدن دربارهٔ گواهینامه از ادارهٔ راه‌ها (Statens vegvesen)
competence-action-adaptation = معلوم کردن اینکه کار چطور برای شخص مناسب می‌شود
competence-action-give_sheet = دادن برگهٔ دانش و مهارت به شخص
competence-action-better_interpreter = پیدا کردن مترجم دیگری برای گفتگوی بعدی

## Choices

education_state-completed = بله، تمام کرده‌ام
education_state-ongoing = نه، الان آنجا درس می‌خوانم
education_state-not_completed = نه، قبل از پایان ترک کردم

education_papers-here = بله، اینجا پیش من است
education_papers-can_be_sent = بله، ولی در کشور دیگری است
education_papers-gone = نه
education_papers-unclear = روشن نیست

recognition_state-recognised = بله
recognition_state-applied = درخواست داده‌ام و منتظرم
recognition_state-refused = درخواست دادم و جواب منفی گرفتم
recognition_state-not_applied = نه، درخواست نداده‌ام
recognition_state-unclear = روشن نیست

recognition_route-higher = آموزش عالی
recognition_route-tertiary_vocational = مدرسهٔ عالی حرفه‌ای (fagskole)
recognition_route-vocational = آموزش فنی‌وحرفه‌ای یا مدرک مهارت (fagbrev)
recognition_route-regulated = شغلی که مجوز جداگانه می‌خواهد
recognition_route-without_papers = تحصیل بدون مدرک
recognition_route-unclear = باید معلوم شود

job_liked-yes = بله
job_liked-partly = بخشی از آن را
job_liked-no = نه

digital_tasks-messages = فرستادن پیام
digital_tasks-email = فرستادن ایمیل
digital_tasks-search = پیدا کردن چیزی در اینترنت
digital_tasks-forms = پر کردن فرم اینترنتی
digital_tasks-bank = استفاده از بانک اینترنتی
digital_tasks-documents = نوشتن نامه و متن
digital_tasks-tables = کار با جدول، مثلاً Excel
digital_tasks-programs = کار با برنامه‌های تخصصی

certificates-welding = جوشکاری
certificates-forklift = لیفتراک (truck)
certificates-machines = بیل مکانیکی و ماشین‌های بزرگ دیگر
certificates-crane = جرثقیل
certificates-electrical = برق‌کاری
certificates-hot_work = کار با آتش و حرارت (varme arbeider)
certificates-food = غذا و بهداشت
certificates-first_aid = کمک‌های اولیه
certificates-care = مراقبت و پرستاری
certificates-hunting = شکار
certificates-boat = قایق

other_experience-volunteering = کمک داوطلبانه به دیگران
other_experience-children = نگهداری از بچه‌ها
other_experience-older_people = مراقبت از سالمندان یا بیماران
other_experience-farming = کاشتن محصول
other_experience-animals = نگهداری از حیوانات
other_experience-fishing = ماهیگیری
other_experience-building = کار ساختمانی
other_experience-repairs = تعمیر وسایل
other_experience-sewing = خیاطی
other_experience-handicraft = ساختن چیزها با دست
other_experience-cooking = آشپزی برای تعداد زیاد
other_experience-selling = خرید و فروش
other_experience-teaching = یاد دادن به دیگران
other_experience-organising = سرپرستی یک گروه

contracts-permanent = کار دائمی
contracts-temporary = کار تا یک تاریخ مشخص
contracts-substitute = کار به جای کس دیگری
contracts-on_call = هر وقت لازمم دارند، زنگ می‌زنند
contracts-agency = از طریق شرکتی که نیرو می‌فرستد
contracts-own_business = کسب‌وکار خودم
contracts-none = قرارداد کتبی ندارم

overtime-never = هیچ‌وقت
overtime-sometimes = گاهی
overtime-weekly = هر هفته
overtime-most_days = بیشتر روزها

used_today-all = بله، از بیشتر آنها
used_today-some = از بعضی از آنها
used_today-none = نه

goal_hours-full = تمام‌وقت
goal_hours-part = کمتر از تمام‌وقت
goal_hours-unclear = روشن نیست

goal_first-work_now = هر چه زودتر کار کنم
goal_first-own_trade = در حرفهٔ خودم کار کنم
goal_first-education = تحصیل کنم
goal_first-norwegian = نروژی یاد بگیرم
goal_first-own_business = کسب‌وکار راه بیندازم
goal_first-unsure = مطمئن نیستم

obstacles-not_recognised = مدرک تحصیلی‌ام ارزشیابی نشده است
obstacles-norwegian = نروژی کم بلدم
obstacles-no_jobs = اینجا چنین کاری نیست
obstacles-no_contacts = کسی را نمی‌شناسم که از او بپرسم
obstacles-childcare = کسی نیست که از بچه‌ها نگهداری کند
obstacles-transport = راه تا کار خیلی دور است
obstacles-working_hours = الان وقت ندارم
obstacles-licence = گواهینامهٔ رانندگی ندارم
obstacles-not_informed = نمی‌دانم چه کسی می‌تواند کمک کند
obstacles-nothing = هیچ چیز

employer_facts-first_name = اسم کوچک من
employer_facts-work = کارهایی که داشته‌ام
employer_facts-education = چیزهایی که یاد گرفته‌ام
employer_facts-languages = زبان‌هایی که بلدم
employer_facts-licences = گواهینامه‌ها و مدارک مهارت
employer_facts-goal = کاری که می‌خواهم داشته باشم

training_wish-norwegian = زبان نروژی
training_wish-basic_school = خواندن، نوشتن و حساب
training_wish-own_trade = بیشتر دربارهٔ حرفهٔ خودم
training_wish-new_trade = یک حرفهٔ جدید
training_wish-higher_education = یک رشتهٔ دانشگاهی
training_wish-digital = کامپیوتر و اینترنت
training_wish-licence = رانندگی
training_wish-none = الان هیچ چیز
