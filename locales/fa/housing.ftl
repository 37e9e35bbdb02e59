### status: draft

housing-title = مسکن
housing-about = دربارهٔ خانهٔ فعلی، داشتن خانهٔ شخصی، و دربارهٔ startlån و bostøtte.

## Opening

housing-greeting = امروز می‌خواهم بدانم خانهٔ شما چطور است و چه آرزویی برای خانه دارید.

## The home now

housing-home_now = خانهٔ فعلی
housing-tenure = خانهٔ شما مال خودتان است یا اجاره‌ای؟
housing-children_at_home = آیا بچه‌ای با شما زندگی می‌کند؟
housing-bedrooms = چند اتاق برای خوابیدن دارید؟
    .constraint = عددی از ۰ تا ۲۰ بنویسید.
    .warning = این تعداد زیاد است. آیا عدد درست است؟
housing-cost = هر ماه برای خانه چند کرون می‌دهید؟
    .hint = می‌تواند اجاره باشد یا قسط وام.
    .constraint = مبلغ ماهانه را به کرون بنویسید، از ۰ تا ۲۰۰ هزار.
    .warning = این برای یک ماه زیاد یا کم است. آیا عدد درست است؟
housing-power_extra = آیا پول برق را جدا می‌دهید؟
housing-contract = آیا قرارداد کتبی اجاره دارید؟
    .hint = اسم نروژی آن husleiekontrakt است.
housing-contract_ends = آیا قرارداد تاریخ پایان دارد؟
housing-contract_end = قرارداد کی تمام می‌شود؟
    .constraint = تاریخی بعد از سال ۲۰۰۰ بنویسید.
    .warning = این تاریخ گذشته است. آیا این شخص هنوز آنجا زندگی می‌کند؟
housing-deposit = آیا ودیعه یا پول پیش (depositum) داده‌اید؟
    .hint = ودیعه در یک حساب جداگانه می‌ماند. اگر همه چیز مرتب باشد، موقع رفتن از خانه آن را پس می‌گیرید.

## How the home suits

housing-suitability = این خانه چقدر برای شما مناسب است
housing-suitability_intro = چند جمله دربارهٔ خانهٔ شما می‌خوانم. بگویید هر جمله برای شما چقدر درست است.
housing-fits_us = این جمله برای شما چقدر درست است: «خانه به اندازهٔ کافی بزرگ است»؟
housing-safe_home = این جمله برای شما چقدر درست است: «در خانه‌ام در امان هستم»؟
housing-affordable = این جمله برای شما چقدر درست است: «از پس خرج خانه برمی‌آیم»؟
housing-near_enough = این جمله برای شما چقدر درست است: «خانه به جاهایی که لازم دارم نزدیک است»؟
    .hint = کار، مدرسه، مغازه و اتوبوس.
housing-children_room = این جمله برای شما چقدر درست است: «بچه‌ها در خانه جای کافی دارند»؟
housing-problems = چه چیزی در این خانه کمتر خوب است؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
housing-told_landlord = آیا این را به صاحبخانه گفته‌اید؟
housing-repaired = آیا کاری برای آن انجام شد؟

## Wishes

housing-wishes = آنچه می‌خواهید
housing-good_home = در یک خانه چه چیزی برای شما مهم است؟
housing-wants_to_change = آیا می‌خواهید به خانهٔ دیگری بروید؟
housing-change_when = کی می‌خواهید به خانهٔ دیگری بروید؟
housing-wants_to_own = آیا دوست دارید خانهٔ شخصی داشته باشید؟
housing-own_means = در داشتن خانهٔ شخصی چه چیزی برای شما از همه مهم‌تر است؟
housing-where = بیشتر از همه دوست دارید کجا زندگی کنید؟
housing-search_barriers = چه چیزی پیدا کردن خانه را سخت می‌کند؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.

## The bank

housing-bank = وام از بانک
housing-asked_bank = آیا از بانکی برای خانه وام خواسته‌اید؟
housing-bank_answer = بانک چه جوابی داد؟
housing-bank_reasons = بانک چه دلیلی آورد؟
    .constraint = جواب «بانک دلیلش را نگفت» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
housing-bank_in_writing = آیا جواب بانک را روی کاغذ یا در یک پیام دارید؟

## Startlån and bostøtte

housing-support = وام و کمک‌هزینهٔ مسکن
housing-knows_startlan = آیا می‌دانید startlån چیست؟
housing-knows_bostotte = آیا می‌دانید bostøtte چیست؟
housing-startlan_is = وام مسکن (startlån) وامی است که شهرداری برای خرید خانه می‌دهد. شما آن را با بهره پس می‌دهید.
    .hint = بهره پولی است که برای وام گرفتن می‌دهید.
housing-startlan_for = این وام برای کسی است که از بانک وام کافی نمی‌گیرد.
housing-applied_startlan = آیا برای وام مسکن (startlån) درخواست داده‌اید؟
housing-result_startlan = جواب درخواست وام مسکن (startlån) چه بود؟
housing-why_startlan = آیا می‌دانید چرا درخواست وام مسکن (startlån) رد شد؟
housing-help_startlan = آیا برای درخواست وام مسکن (startlån) کمک می‌خواهید؟
housing-bostotte_is = کمک‌هزینهٔ مسکن (bostøtte) پولی است که دولت هر ماه می‌دهد. شما آن را پس نمی‌دهید.
housing-bostotte_for = این پول برای کسی است که درآمدش کم و خرج خانه‌اش زیاد است.
housing-applied_bostotte = آیا برای کمک‌هزینهٔ مسکن (bostøtte) درخواست داده‌اید؟
housing-result_bostotte = جواب درخواست کمک‌هزینهٔ مسکن (bostøtte) چه بود؟
housing-why_bostotte = آیا می‌دانید چرا درخواست کمک‌هزینهٔ مسکن (bostøtte) رد شد؟
housing-help_bostotte = آیا برای درخواست کمک‌هزینهٔ مسکن (bostøtte) کمک می‌خواهید؟
housing-sheet_home = آیا برگه‌ای در این باره به زبان خودتان می‌خواهید؟

## References

housing-references = کسانی که از شما خوب می‌گویند
housing-has_reference = آیا کسی اینجا می‌تواند پیش یک صاحبخانه از شما خوب بگوید؟
    .hint = صاحبخانه کسی است که خانه را اجاره می‌دهد.
housing-reference_roles = آنها چه نسبت یا آشنایی با شما دارند؟
housing-reference_wish = آیا می‌توانیم از کسی اینجا بخواهیم که از شما خوب بگوید؟
    .hint = می‌توانید الان بله بگویید و بعداً نه.
housing-turned_away = آیا صاحبخانه‌ای با شما بی‌انصافی کرده است؟
    .hint = صاحبخانه کسی است که خانه را اجاره می‌دهد.
housing-incident_talk = آیا می‌خواهید روز دیگری دربارهٔ آن صحبت کنید؟

## End

housing-own_step = خودتان اول می‌خواهید چه کار کنید؟
    .hint = یک کار کوچک کافی است.

housing-action-give_sheet = دادن برگهٔ وام مسکن (startlån) و کمک‌هزینهٔ مسکن (bostøtte) به زبان شخص
housing-action-explain_startlan = یک بار دیگر با حوصله توضیح دادن وام مسکن (startlån)
housing-action-apply_startlan = کمک برای درخواست وام مسکن (startlån)
housing-action-apply_bostotte = کمک برای درخواست کمک‌هزینهٔ مسکن (bostøtte)
housing-action-look_at_refusal = خواندن نامهٔ مخالفت همراه با شخص، و معلوم کردن اینکه می‌شود اعتراض کرد یا نه
housing-action-bank_in_writing = خواستن جواب کتبی از بانک
housing-action-find_home = کمک برای پیدا کردن خانه
housing-action-write_contract = کمک برای گرفتن قرارداد کتبی اجاره
housing-action-secure_deposit = کمک برای گذاشتن ودیعه (depositum) در حساب جداگانه
housing-action-ask_for_repair = خبر دادن دربارهٔ کارهایی که باید در خانه انجام شود
housing-action-safe_home = قرار گذاشتن دربارهٔ کارهایی که لازم است تا شخص در خانه در امان باشد
housing-action-find_reference = پرسیدن از کسی که می‌تواند پیش صاحبخانه از شخص خوب بگوید
housing-action-incident_talk = گفتگو دربارهٔ اتفاقی که در بازار اجاره افتاد
housing-action-own_step = انجام دادن کاری که شخص می‌خواست اول بکند
housing-action-give_copy = دادن یک نسخه از جواب‌ها به شخص
housing-action-better_interpreter = پیدا کردن مترجم دیگری برای گفتگوی بعدی

## Choices

deposits-own_account = بله، در یک حساب بانکی جداگانه
deposits-to_landlord = بله، مستقیم به صاحبخانه
deposits-guarantee = Nav یا شهرداری قول داده است که پول را بدهد
deposits-none = نه
deposits-unclear = روشن نیست

home_problems-too_small = خیلی کوچک است
home_problems-cold = سرد است
home_problems-damp = نم دارد
home_problems-bathroom = حمام و دستشویی خوب نیست
home_problems-kitchen = آشپزخانه خوب نیست
home_problems-shared_entrance = در ورودی با دیگران مشترک است
home_problems-broken = چیزی خراب است
home_problems-noise = سر و صدا زیاد است
home_problems-no_internet = اینترنت ندارد
home_problems-far_away = دور است
home_problems-too_expensive = خیلی گران است
home_problems-nothing = هیچ چیز

change_when-now = هر چه زودتر
change_when-within_1_year = تا یک سال دیگر
change_when-later = بعداً

own_means-decide_self = خودم تصمیم می‌گیرم
own_means-nobody_can_end_it = کسی نمی‌تواند قرارداد را فسخ کند
own_means-children_stay = بچه‌ها می‌توانند در یک جا بمانند
own_means-savings = پول پس‌انداز می‌کنم
own_means-belong = خودم را اهل اینجا می‌دانم

home_where-same_area = همین‌جا که الان زندگی می‌کنم
home_where-same_municipality = جای دیگری در همین شهرداری
home_where-other_municipality = در شهرداری دیگری
home_where-unsure = مطمئن نیستم

search_barriers-few_homes = اینجا خانه کم است
search_barriers-price = خیلی گران است
search_barriers-no_answer = به من جواب نمی‌دهند
search_barriers-said_no = جواب رد می‌دهند
search_barriers-no_reference = کسی نیست که از من خوب بگوید
search_barriers-deposit = برای ودیعه پول کافی ندارم
search_barriers-no_car = ماشین ندارم
search_barriers-language = زبان سخت است
search_barriers-where_to_look = نمی‌دانم کجا بگردم
search_barriers-nothing = هیچ چیز

bank_answer-yes = بله
bank_answer-no = نه
bank_answer-waiting = منتظر جواب هستم

bank_reasons-income = درآمدم کم است
bank_reasons-temporary_job = کار دائمی ندارم
bank_reasons-savings = پس‌اندازم کم است
bank_reasons-debt = وام دیگری دارم
bank_reasons-residence_permit = اقامتم دائم نیست
bank_reasons-short_time = مدت کمی در نروژ زندگی کرده‌ام
bank_reasons-not_told = بانک دلیلش را نگفت

knows_scheme-knows = بله، می‌دانم چیست
knows_scheme-heard = این کلمه را شنیده‌ام
knows_scheme-no = نه

application_result-granted = جواب مثبت گرفتم
application_result-refused = جواب منفی گرفتم
application_result-waiting = منتظر جواب هستم

reference_roles-employer = کارفرمای من
reference_roles-colleague = یک همکار
reference_roles-neighbour = یک همسایه
reference_roles-former_landlord = کسی که قبلاً از او خانه اجاره کرده بودم
reference_roles-teacher = یک معلم
reference_roles-association = کسی از یک انجمن یا باشگاه (lag)
reference_roles-buddy = همراه محلی من (fadder)
