### status: draft

competence-title = دانش و مهارت
competence-about = آنچه یاد گرفته‌اید، آنچه می‌توانید، و آنچه بعد از این می‌خواهید.

## Opening

competence-greeting = امروز در بارهٔ آنچه یاد گرفته‌اید گپ می‌زنیم. در بارهٔ آنچه می‌توانید هم گپ می‌زنیم.
competence-no_test = این امتحان نیست. هر چیزی که می‌توانید، مهم است.

## School and education

competence-schooling = مکتب
competence-went_to_school = آیا به مکتب رفته‌اید؟
competence-schooling_years = چند سال به مکتب رفتید؟
    .hint = همهٔ سال‌ها را حساب کنید، سال‌های بعد از کلان شدن را هم.
    .constraint = یک عدد از ۰ تا ۳۰ بنویسید.
    .warning = این سال‌ها زیاد است. آیا عدد درست است؟
competence-schooling_country = در کدام کشور به مکتب رفتید؟
competence-schooling_level = آخرین مکتبی که تمام کردید، کدام بود؟
competence-studied = آیا بعد از ۱۶ سالگی تحصیلی را شروع کرده‌اید؟
    .hint = در تحصیل، یک مسلک یا یک رشته را یاد می‌گیرید.
competence-education = تحصیل
competence-education_name = نام این تحصیل چیست؟
    .hint = مثلاً آشپزی یا معلمی.
competence-education_country = این در کدام کشور بود؟
competence-education_level = چه نوع مکتب یا پوهنتون بود؟
competence-education_field = در بارهٔ کدام رشته از همه بیشتر یاد گرفتید؟
competence-education_years = چند سال آنجا درس خواندید؟
    .constraint = یک عدد از ۰ تا ۱۵ بنویسید.
competence-education_state = آیا این تحصیل را تمام کرده‌اید؟
competence-education_papers = آیا اسناد آنجا را دارید؟
competence-recognition_state = آیا اسناد تحصیلی شما در ناروی قبول شده است؟
    .hint = اگر قبول شده باشد، نامه‌ای دارید. آن می‌گوید که این تحصیل در اینجا چه ارزش دارد.
competence-recognition_wanted = آیا می‌خواهید برای قبول شدن اسناد تحصیلی درخواست بدهید؟
competence-recognition_route = قبول شدن این تحصیل از کدام نوع است؟

## Work before

competence-work_before = کارهایی که کرده‌اید
competence-worked_before = آیا پیش از این کار کرده‌اید؟
    .hint = کار در فامیل و در زمین زراعتی هم حساب می‌شود.
competence-job = کار
competence-job_title = کار شما چه بود؟
    .hint = مثلاً نانوا، دهقان یا فروشنده.
competence-job_group = این چه نوع مسلک است؟
competence-job_years = چند سال این کار را کردید؟
    .hint = اگر کمتر از یک سال بود، ۰ بگویید.
    .constraint = یک عدد از ۰ تا ۶۰ بنویسید.
competence-job_tasks = در یک روز عادی چه کارها می‌کردید؟
competence-job_liked = آیا این کار را خوش داشتید؟
competence-job_again = آیا باز هم چنین کار می‌خواهید؟

## Languages

competence-language_skills = زبان‌های شما
competence-norwegian_some = آیا کمی نارویجی یاد دارید؟
competence-norwegian_understands = وقتی دیگران نارویجی گپ می‌زنند، چقدر می‌فهمید؟
competence-norwegian_speaks = چقدر خوب نارویجی گپ می‌زنید؟
competence-norwegian_reads_it = آیا نارویجی می‌خوانید؟
competence-norwegian_reads = چقدر خوب نارویجی می‌خوانید؟
competence-norwegian_writes = چقدر خوب نارویجی می‌نویسید؟
competence-known_language = زبانی که یاد دارید
competence-known_language_name = نام زبانی که یاد دارید، چیست؟
competence-mother_tongue = آیا در طفلی به این زبان گپ می‌زدید؟
competence-understands = وقتی دیگران به این زبان گپ می‌زنند، چقدر می‌فهمید؟
competence-speaks = چقدر خوب به این زبان گپ می‌زنید؟
competence-reads_it = آیا به این زبان می‌خوانید؟
competence-reads = چقدر خوب به این زبان می‌خوانید؟
competence-writes = چقدر خوب به این زبان می‌نویسید؟
competence-scripts = کدام حروف را به آسانی می‌خوانید؟

## Other abilities

competence-abilities = چیزهای دیگری که می‌توانید
competence-digital_tasks = در تیلفون یا کمپیوتر کدام کارها را به تنهایی می‌توانید؟
competence-has_licence = آیا لیسنس موتر یا کدام لیسنس دیگر دارید؟
    .hint = لیسنس کارتی است که نشان می‌دهد چه چیز را رانده می‌توانید.
competence-licence_classes = کدام وسیله‌ها را رانده می‌توانید؟
competence-licence_valid = آیا این لیسنس در ناروی اعتبار دارد؟
competence-certificates = برای کدام یک از اینها سند دارید که نشان می‌دهد آن را یاد دارید؟
    .hint = می‌تواند یک کارت باشد یا کاغذی از یک کورس.
competence-other_experience = بیرون از کار و مکتب، کدام یک از اینها را کرده‌اید؟
competence-best_at = از کدام توانایی خود از همه بیشتر خوش هستید؟

## Present work

competence-present_work = کار فعلی شما
competence-works_now = آیا حالا کار دارید؟
competence-job_now = بیشتر در بارهٔ کار
competence-current_title = کار فعلی شما چیست؟
competence-percentage = اگر کار تمام‌وقت ۱۰۰ باشد، شما چقدر کار می‌کنید؟
    .hint = نیم‌وقت ۵۰ است. این در قرارداد شما نوشته شده است.
    .constraint = یک عدد از ۱ تا ۲۰۰ بنویسید.
    .warning = این بیشتر از تمام‌وقت است. آیا عدد درست است؟
competence-contract = برای این کار چه نوع قرارداد دارید؟
competence-overtime = هر چند وقت یک بار اضافه کار می‌کنید؟
    .hint = اضافه یعنی بیشتر از آنچه در قرارداد نوشته شده است.
competence-wants_more = آیا می‌خواهید بیشتر از حالا کار کنید؟
competence-time_for_course = آیا در پهلوی کار برای کورس وقت دارید؟
competence-uses_competence = آیا در کار خود از دانش و مهارت خود کار می‌گیرید؟

## What the person wants

competence-goal = آنچه شما می‌خواهید
competence-goal_work = از همه بیشتر کدام کار را می‌خواهید؟
competence-goal_hours = چقدر می‌خواهید کار کنید؟
competence-goal_first = اول چه می‌خواهید بکنید؟
competence-obstacles = چه چیز کار گرفتن از دانش و مهارت شما را مشکل می‌سازد؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
competence-needs_adaptation = آیا به چیزی ضرورت دارید تا بتوانید کار کنید؟
    .hint = مثلاً وقفه‌های بیشتر یا نوشتهٔ کلان‌تر.
competence-adaptations = به چه ضرورت دارید تا بتوانید کار کنید؟

## Employers

competence-sharing = شرکت‌های اینجا
competence-employer_consent = آیا می‌توانیم به شرکت‌های اینجا بگوییم که شما چه می‌توانید؟
    .hint = می‌توانید نه بگویید. می‌توانید حالا بلی بگویید و بعدتر نه.
competence-employer_facts = به آنها چه چیز را گفته می‌توانیم؟

## End

competence-training_wish = اول چه چیز را می‌خواهید یاد بگیرید؟
competence-recognition_plan = قبول شدن اسناد تحصیلی
competence-recognition_owner = چه کسی در درخواست دادن به شما کمک می‌کند؟
    .required = نام کسی را که مسئول است، بنویسید.
competence-recognition_date = درخواست باید تا چه وقت فرستاده شود؟
    .constraint = تاریخ باید امروز یا بعد از امروز باشد.
    .warning = این بیشتر از سه ماه بعد است. آیا می‌توانیم زودتر بکنیم؟
    .required = یک تاریخ را انتخاب کنید.
competence-training_plan = یاد گرفتن آنچه می‌خواهید
competence-training_owner = چه کسی به شما کمک می‌کند که این را یاد بگیرید؟
    .required = نام کسی را که مسئول است، بنویسید.
competence-training_date = چه وقت از ما جواب می‌گیرید؟
    .constraint = تاریخ باید امروز یا بعد از امروز باشد.
    .warning = این بیشتر از سه ماه بعد است. آیا می‌توانیم زودتر بکنیم؟
    .required = یک تاریخ را انتخاب کنید.
competence-sheet_home = آیا می‌خواهید ورقی در بارهٔ دانش و مهارت خود به خانه ببرید؟

competence-action-recognition = درخواست برای قبول شدن اسناد تحصیلی، یکجا با شخص
competence-action-explain_recognition = شرح دادن اینکه قبول شدن برای این تحصیل چه معنا دارد
competence-action-recognition_answer = جواب دادن به درخواست قبول شدن اسناد تحصیلی
competence-action-papers = یافتن راه امن برای گرفتن اسناد، یا راهی بدون اسناد
competence-action-training = یافتن آموزش مناسب و جواب دادن
competence-action-norwegian_course = پیدا کردن کورس نارویجی مناسب
competence-action-use_competence = معلوم کردن جایی که از دانش و مهارت شخص کار گرفته شود
competence-action-meet_employer = ملاقات با شرکتی که به مهارت شخص ضرورت دارد
competence-action-more_hours = جواب دادن به خواهش کار بیشتر
competence-action-own_business = مشوره دادن برای ساختن شرکت شخصی
competence-action-exchange_licence = پرسیدن از ادارهٔ سرک‌ها (Statens vegvesen) در بارهٔ لیسنس
competence-action-adaptation = معلوم کردن اینکه کار چگونه برای شخص مناسب شود
competence-action-give_sheet = دادن ورق دانش و مهارت به شخص
competence-action-better_interpreter = پیدا کردن ترجمان دیگر برای صحبت بعدی

## Choices

education_state-completed = بلی، تمام کرده‌ام
education_state-ongoing = نه، حالا آنجا درس می‌خوانم
education_state-not_completed = نه، پیش از ختم آن ترک کردم

education_papers-here = بلی، اینجا نزد من است
education_papers-can_be_sent = بلی، اما در کشور دیگری است
education_papers-gone = نه
education_papers-unclear = واضح نیست

recognition_state-recognised = بلی
recognition_state-applied = درخواست داده‌ام و منتظر هستم
recognition_state-refused = درخواست دادم، اما رد شد
recognition_state-not_applied = نه، درخواست نداده‌ام
recognition_state-unclear = واضح نیست

recognition_route-higher = تحصیلات عالی
recognition_route-tertiary_vocational = انستیتوت مسلکی (fagskole)
recognition_route-vocational = تعلیمات مسلکی یا شهادت‌نامهٔ مسلکی (fagbrev)
recognition_route-regulated = مسلکی که اجازهٔ خاص می‌خواهد
recognition_route-without_papers = تحصیل بدون اسناد
recognition_route-unclear = باید معلوم شود

job_liked-yes = بلی
job_liked-partly = یک قسمت آن را
job_liked-no = نه

digital_tasks-messages = فرستادن پیام
digital_tasks-email = فرستادن ایمیل
digital_tasks-search = پیدا کردن چیزی در انترنت
digital_tasks-forms = خانه‌پری فورمه در انترنت
digital_tasks-bank = استفاده از بانک در انترنت
digital_tasks-documents = نوشتن نامه و متن
digital_tasks-tables = کار با جدول‌ها، مثلاً Excel
digital_tasks-programs = کار با پروگرام‌های مسلکی

certificates-welding = ویلدنگ‌کاری
certificates-forklift = فورک‌لفت (truck)
certificates-machines = اسکواتور و ماشین‌های کلان دیگر
certificates-crane = کرین
certificates-electrical = کار با برق
certificates-hot_work = کار با آتش و حرارت (varme arbeider)
certificates-food = خوراک و حفظ‌الصحه
certificates-first_aid = کمک‌های اولیه
certificates-care = مراقبت و پرستاری
certificates-hunting = شکار
certificates-boat = کشتی

other_experience-volunteering = کمک رضاکارانه به دیگران
other_experience-children = نگهداری اطفال
other_experience-older_people = مراقبت از اشخاص پیر یا مریض
other_experience-farming = کشت و زراعت
other_experience-animals = نگهداری حیوانات
other_experience-fishing = ماهی‌گیری
other_experience-building = کار ساختمانی
other_experience-repairs = ترمیم
other_experience-sewing = خیاطی
other_experience-handicraft = ساختن چیزها با دست
other_experience-cooking = آشپزی برای مردم زیاد
other_experience-selling = خرید و فروش
other_experience-teaching = درس دادن به دیگران
other_experience-organising = سرپرستی یک گروپ

contracts-permanent = کار دایمی
contracts-temporary = کار تا یک تاریخ معین
contracts-substitute = کار به جای کسی دیگر
contracts-on_call = وقتی ضرورت دارند، به من زنگ می‌زنند
contracts-agency = از طریق شرکتی که کارگر می‌دهد
contracts-own_business = شرکت شخصی
contracts-none = قرارداد تحریری ندارم

overtime-never = هیچ وقت
overtime-sometimes = بعضی وقت‌ها
overtime-weekly = هر هفته
overtime-most_days = بیشتر روزها

used_today-all = بلی، از بیشتر آن
used_today-some = از یک قسمت آن
used_today-none = نه

goal_hours-full = تمام‌وقت
goal_hours-part = کمتر از تمام‌وقت
goal_hours-unclear = واضح نیست

goal_first-work_now = هر چه زودتر کار کردن
goal_first-own_trade = کار کردن در مسلک خودم
goal_first-education = تحصیل کردن
goal_first-norwegian = یاد گرفتن زبان نارویجی
goal_first-own_business = ساختن شرکت شخصی
goal_first-unsure = مطمئن نیستم

obstacles-not_recognised = اسناد تحصیلی‌ام قبول نشده است
obstacles-norwegian = نارویجی کم یاد دارم
obstacles-no_jobs = اینجا چنین کار نیست
obstacles-no_contacts = کسی را نمی‌شناسم که از او بپرسم
obstacles-childcare = کسی نیست که از اطفال مراقبت کند
obstacles-transport = راه تا کار زیاد دور است
obstacles-working_hours = حالا وقت ندارم
obstacles-licence = لیسنس ندارم
obstacles-not_informed = نمی‌دانم چه کسی کمک کرده می‌تواند
obstacles-nothing = هیچ چیز

employer_facts-first_name = نام من، بدون نام فامیلی
employer_facts-work = کارهایی که کرده‌ام
employer_facts-education = آنچه یاد گرفته‌ام
employer_facts-languages = زبان‌هایی که یاد دارم
employer_facts-licences = لیسنس‌ها و اسناد مهارت
employer_facts-goal = کاری که می‌خواهم بکنم

training_wish-norwegian = زبان نارویجی
training_wish-basic_school = خواندن، نوشتن و حساب
training_wish-own_trade = بیشتر در بارهٔ مسلک خودم
training_wish-new_trade = یک مسلک نو
training_wish-higher_education = یک رشته در پوهنتون
training_wish-digital = کمپیوتر و انترنت
training_wish-licence = موتروانی
training_wish-none = حالا هیچ چیز
