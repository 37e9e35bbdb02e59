### status: draft

housing-title = خانه
housing-about = در بارهٔ خانهٔ فعلی، داشتن خانهٔ شخصی، و در بارهٔ startlån و bostøtte.

## Opening

housing-greeting = امروز می‌خواهم بدانم که خانهٔ شما چگونه است و شما چه می‌خواهید.

## The home now

housing-home_now = خانهٔ فعلی
housing-tenure = خانهٔ شما از خودتان است یا کرایی؟
housing-children_at_home = آیا اطفال با شما زندگی می‌کنند؟
housing-bedrooms = چند اتاق برای خوابیدن دارید؟
    .constraint = یک عدد از ۰ تا ۲۰ بنویسید.
    .warning = این تعداد زیاد است. آیا عدد درست است؟
housing-cost = هر ماه برای خانه چند کرون می‌دهید؟
    .hint = می‌تواند کرایه باشد یا قسط قرضه.
    .constraint = کرون‌های یک ماه را بنویسید، از ۰ تا ۲۰۰ هزار.
    .warning = این برای یک ماه زیاد یا کم است. آیا عدد درست است؟
housing-power_extra = آیا پول برق را جدا می‌دهید؟
housing-contract = آیا قرارداد تحریری کرایه دارید؟
    .hint = نام نارویجی آن husleiekontrakt است.
housing-contract_ends = آیا قرارداد تاریخ ختم دارد؟
housing-contract_end = قرارداد چه وقت ختم می‌شود؟
    .constraint = یک تاریخ بعد از سال ۲۰۰۰ بنویسید.
    .warning = این تاریخ گذشته است. آیا شخص هنوز آنجا زندگی می‌کند؟
housing-deposit = آیا پول ضمانت خانه (depositum) داده‌اید؟
    .hint = پول ضمانت در یک حساب جداگانه می‌ماند. اگر همه چیز درست باشد، وقت کوچ کردن آن را پس می‌گیرید.

## How the home suits

housing-suitability = این خانه برای شما چقدر مناسب است
housing-suitability_intro = من چند جمله در بارهٔ خانهٔ شما می‌خوانم. بگویید که هر جمله برای شما چقدر درست است.
housing-fits_us = این برای شما چقدر درست است: «خانه به اندازهٔ کافی کلان است»؟
housing-safe_home = این برای شما چقدر درست است: «من در خانهٔ خود در امان هستم»؟
housing-affordable = این برای شما چقدر درست است: «پول من برای این خانه کافی است»؟
housing-near_enough = این برای شما چقدر درست است: «خانه به جاهایی که کار دارم نزدیک است»؟
    .hint = کار، مکتب، دکان و بس.
housing-children_room = این برای شما چقدر درست است: «اطفال در خانه جای کافی دارند»؟
housing-problems = در این خانه چه چیز کمتر خوب است؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
housing-told_landlord = آیا این را به صاحب خانه گفته‌اید؟
housing-repaired = آیا برای آن کاری شد؟

## Wishes

housing-wishes = آنچه شما می‌خواهید
housing-good_home = در یک خانه چه چیز برای شما مهم است؟
housing-wants_to_change = آیا می‌خواهید به یک خانهٔ دیگر کوچ کنید؟
housing-change_when = چه وقت می‌خواهید کوچ کنید؟
housing-wants_to_own = آیا می‌خواهید خانهٔ شخصی داشته باشید؟
housing-own_means = در داشتن خانهٔ شخصی چه چیز برای شما از همه مهم‌تر است؟
housing-where = بیشتر می‌خواهید در کجا زندگی کنید؟
housing-search_barriers = چه چیز پیدا کردن خانه را مشکل می‌سازد؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.

## The bank

housing-bank = قرضه از بانک
housing-asked_bank = آیا از یک بانک برای خانه قرضه خواسته‌اید؟
housing-bank_answer = بانک چه جواب داد؟
housing-bank_reasons = بانک چه دلیل گفت؟
    .constraint = جواب «بانک دلیل را نگفت» با جواب‌های دیگر یکجا نمی‌شود.
housing-bank_in_writing = آیا جواب بانک را روی کاغذ یا در یک پیام دارید؟

## Startlån and bostøtte

housing-support = قرضه و کمک پولی برای خانه
housing-knows_startlan = آیا می‌دانید که startlån چیست؟
housing-knows_bostotte = آیا می‌دانید که bostøtte چیست؟
housing-startlan_is = قرضهٔ خانه (startlån) پولی است که شاروالی برای خریدن خانه قرض می‌دهد. شما آن را همراه با سود پس می‌دهید.
    .hint = سود پولی است که برای قرض گرفتن می‌دهید.
housing-startlan_for = این برای کسی است که از بانک به اندازهٔ کافی قرضه نمی‌گیرد.
housing-applied_startlan = آیا برای قرضهٔ خانه (startlån) درخواست داده‌اید؟
housing-result_startlan = در بارهٔ قرضهٔ خانه (startlån) چه جواب گرفتید؟
housing-why_startlan = آیا می‌دانید که چرا درخواست قرضهٔ خانه (startlån) رد شد؟
housing-help_startlan = آیا برای درخواست قرضهٔ خانه (startlån) کمک می‌خواهید؟
housing-bostotte_is = کمک پولی برای خانه (bostøtte) پولی است که دولت هر ماه می‌دهد. شما آن را پس نمی‌دهید.
housing-bostotte_for = این برای کسی است که پول کم دارد و مصرف خانه‌اش زیاد است.
housing-applied_bostotte = آیا برای کمک پولی خانه (bostøtte) درخواست داده‌اید؟
housing-result_bostotte = در بارهٔ کمک پولی خانه (bostøtte) چه جواب گرفتید؟
housing-why_bostotte = آیا می‌دانید که چرا درخواست کمک پولی خانه (bostøtte) رد شد؟
housing-help_bostotte = آیا برای درخواست کمک پولی خانه (bostøtte) کمک می‌خواهید؟
housing-sheet_home = آیا یک ورق در این باره به زبان خود می‌خواهید؟

## References

housing-references = کسانی که در بارهٔ شما گپ خوب می‌گویند
housing-has_reference = آیا اینجا کسی می‌تواند در بارهٔ شما به یک صاحب خانه گپ خوب بگوید؟
    .hint = صاحب خانه کسی است که خانه را به کرایه می‌دهد.
housing-reference_roles = آنها برای شما چه کسانی هستند؟
housing-reference_wish = آیا می‌توانیم از کسی در اینجا بخواهیم که در بارهٔ شما گپ خوب بگوید؟
    .hint = می‌توانید حالا بلی بگویید و بعدتر نه.
housing-turned_away = آیا کدام صاحب خانه با شما بی‌انصافی کرده است؟
    .hint = صاحب خانه کسی است که خانه را به کرایه می‌دهد.
housing-incident_talk = آیا می‌خواهید یک روز دیگر در این باره گپ بزنید؟

## End

housing-own_step = خود شما اول چه می‌خواهید بکنید؟
    .hint = یک کار خُرد کافی است.

housing-action-give_sheet = دادن ورق معلومات قرضهٔ خانه (startlån) و کمک پولی (bostøtte) به زبان شخص
housing-action-explain_startlan = یک بار دیگر با حوصله شرح دادن قرضهٔ خانه (startlån)
housing-action-apply_startlan = کمک در درخواست قرضهٔ خانه (startlån)
housing-action-apply_bostotte = کمک در درخواست کمک پولی خانه (bostøtte)
housing-action-look_at_refusal = خواندن جواب رد یکجا با شخص، و معلوم کردن اینکه شکایت ممکن است یا نه
housing-action-bank_in_writing = خواستن جواب تحریری از بانک
housing-action-find_home = کمک در پیدا کردن خانه
housing-action-write_contract = کمک در گرفتن قرارداد تحریری کرایه
housing-action-secure_deposit = کمک در گذاشتن پول ضمانت (depositum) در یک حساب جداگانه
housing-action-ask_for_repair = خبر دادن در بارهٔ کارهایی که خانه به آن ضرورت دارد
housing-action-safe_home = فیصله کردن کارهایی که لازم است تا شخص در خانه در امان باشد
housing-action-find_reference = پرسیدن از کسی که می‌تواند در بارهٔ شخص به صاحب خانه گپ خوب بگوید
housing-action-incident_talk = صحبت در بارهٔ واقعه در بازار کرایهٔ خانه
housing-action-own_step = انجام دادن کاری که شخص می‌خواست اول بکند
housing-action-give_copy = دادن یک کاپی جواب‌ها به شخص
housing-action-better_interpreter = پیدا کردن ترجمان دیگر برای صحبت بعدی

## Choices

deposits-own_account = بلی، در یک حساب جداگانه در بانک
deposits-to_landlord = بلی، مستقیم به صاحب خانه
deposits-guarantee = Nav یا شاروالی وعده کرده است که پول را می‌دهد
deposits-none = نه
deposits-unclear = واضح نیست

home_problems-too_small = بسیار خُرد است
home_problems-cold = سرد است
home_problems-damp = نم دارد
home_problems-bathroom = تشناب خراب است
home_problems-kitchen = آشپزخانه خراب است
home_problems-shared_entrance = دروازهٔ خانه با دیگران مشترک است
home_problems-broken = چیزی شکسته یا خراب شده است
home_problems-noise = سر و صدا زیاد است
home_problems-no_internet = انترنت ندارد
home_problems-far_away = دور است
home_problems-too_expensive = زیاد قیمت است
home_problems-nothing = هیچ چیز

change_when-now = هر چه زودتر
change_when-within_1_year = در یک سال آینده
change_when-later = بعدتر

own_means-decide_self = خودم تصمیم می‌گیرم
own_means-nobody_can_end_it = هیچ کس قرارداد را فسخ کرده نمی‌تواند
own_means-children_stay = اطفال در همان یک جای می‌مانند
own_means-savings = پول پس‌انداز می‌کنم
own_means-belong = خود را از اینجا می‌دانم

home_where-same_area = جایی که حالا زندگی می‌کنم
home_where-same_municipality = جای دیگری در همین شاروالی
home_where-other_municipality = در یک شاروالی دیگر
home_where-unsure = مطمئن نیستم

search_barriers-few_homes = اینجا خانه کم است
search_barriers-price = قیمت زیاد است
search_barriers-no_answer = به من جواب نمی‌دهند
search_barriers-said_no = مرا رد می‌کنند
search_barriers-no_reference = کسی نیست که در بارهٔ من گپ خوب بگوید
search_barriers-deposit = برای پول ضمانت، پول کافی ندارم
search_barriers-no_car = موتر ندارم
search_barriers-language = زبان مشکل است
search_barriers-where_to_look = نمی‌دانم در کجا بپالم
search_barriers-nothing = هیچ چیز

bank_answer-yes = بلی
bank_answer-no = نه
bank_answer-waiting = منتظر جواب هستم

bank_reasons-income = عاید من کم است
bank_reasons-temporary_job = کار دایمی ندارم
bank_reasons-savings = پس‌انداز من کم است
bank_reasons-debt = قرضهٔ دیگری دارم
bank_reasons-residence_permit = اقامت من دایمی نیست
bank_reasons-short_time = مدت کمی است که در ناروی زندگی می‌کنم
bank_reasons-not_told = بانک دلیل را نگفت

knows_scheme-knows = بلی، می‌دانم که چیست
knows_scheme-heard = این کلمه را شنیده‌ام
knows_scheme-no = نه

application_result-granted = درخواست من قبول شد
application_result-refused = درخواست من رد شد
application_result-waiting = منتظر جواب هستم

reference_roles-employer = صاحب کارم
reference_roles-colleague = یک همکار
reference_roles-neighbour = یک همسایه
reference_roles-former_landlord = کسی که پیش از این از او خانه کرایه گرفته بودم
reference_roles-teacher = یک معلم
reference_roles-association = کسی از یک انجمن یا کلب (lag)
reference_roles-buddy = همراه محلی‌ام (fadder)
