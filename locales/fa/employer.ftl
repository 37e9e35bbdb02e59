### status: draft

employer-title = نیازهای شرکت‌ها
employer-about = دربارهٔ یک شرکت: به چه نیاز دارد، و چه می‌تواند عرضه کند. این دربارهٔ یک شخص نیست.

## Opening

employer-greeting = می‌خواهیم بدانیم شما به چه نیرویی نیاز دارید. خیلی‌ها اینجا مهارت‌هایی دارند که دیگران از آن خبر ندارند.
employer-use = جواب‌های شما به ما کمک می‌کند تا آدم‌های مناسب را پیدا کنیم.
employer-no_promise = ما قول نمی‌دهیم که کسی را پیدا کنیم. شما هم قول نمی‌دهید که کسی را استخدام کنید.

## The business

employer-business = شرکت
employer-business_name = اسم شرکت چیست؟
    .required = اسم شرکت را بنویسید.
employer-org_number = شمارهٔ ثبت شرکت (organisasjonsnummer) چیست؟
    .hint = این شماره نُه رقم دارد.
    .constraint = نُه رقم را بدون فاصله بنویسید.
employer-sector = شرکت شما در چه بخشی کار می‌کند؟
employer-size = در شرکت شما چند نفر کار می‌کنند؟
employer-place = محل کار کجاست؟
    .hint = اسم شهرداری (kommune) را بگویید.
employer-contact_name = در شرکت شما با چه کسی صحبت کنیم؟
employer-contact_reach = به کجا می‌توانیم زنگ بزنیم یا بنویسیم؟
    .hint = تلفن یا ایمیل محل کار.

## Needs

employer-needs = آنچه نیاز دارید
employer-needs_people = آیا در یک سال آینده به نیروی بیشتری نیاز دارید؟
employer-need_count = صحبت از چند نوع کار است؟
    .hint = دو آشپز و یک راننده، دو نوع کار است.
    .constraint = عددی از ۱ تا ۳۰ بنویسید.
    .warning = این تعداد زیاد است. شاید بشود بعضی را یکی کرد؟
employer-need = کاری که برای آن نیرو می‌خواهید
employer-job = این چه کاری است؟
employer-occupation = این کار جزو کدام گروه است؟
employer-wanted = چند نفر نیاز دارید؟
    .constraint = عددی از ۱ تا ۱۰۰۰ بنویسید.
    .warning = این تعداد زیاد است. آیا عدد درست است؟
employer-from_month = از کی می‌توانند شروع کنند؟
    .hint = فقط ماه و سال را لازم داریم.
    .warning = این ماه گذشته است. آیا درست است؟
employer-contract_kind = آیا کار دائمی است؟
employer-percentage = این کار چند درصد کار تمام‌وقت است؟
    .constraint = عددی از ۱ تا ۱۰۰ بنویسید.
employer-norwegian_needed = آیا شخص باید از روز اول نروژی بلد باشد؟
employer-norwegian_level = چقدر نروژی لازم است؟
employer-other_languages = سر کار به چه زبان‌های دیگری می‌شود صحبت کرد؟
employer-demands = این کار چه چیزی لازم دارد؟
    .constraint = جواب «هیچ‌کدام از اینها» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
employer-tasks = شخص در یک روز معمولی چه کارهایی می‌کند؟
employer-hard_to_find = آیا پیدا کردن نیرو سخت است؟

## Offers

employer-offers = آنچه می‌توانید عرضه کنید
employer-training = آیا می‌توانید به نیروهای جدید آموزش بدهید؟
employer-training_kinds = آنها چطور کار را یاد می‌گیرند؟
employer-practice = آیا کسی می‌تواند در شرکت شما کار را امتحان کند؟
    .hint = اسم نروژی آن arbeidspraksis است.
employer-adapt = آیا می‌شود کار را برای کسی که آن را می‌گیرد مناسب کرد؟
employer-course_help = آیا برای کلاس نروژی مرخصی می‌دهید؟
employer-home_help = آیا به نیروهای جدید برای پیدا کردن خانه کمک می‌کنید؟

## Experience

employer-experience = تجربهٔ شما
employer-hired_before = آیا تا حالا کسی را استخدام کرده‌اید که از کشور دیگری آمده باشد؟
employer-went_well = چه چیزی خوب پیش رفت؟
employer-hard = چه چیزی استخدام کسانی را که در نروژ تازه‌واردند سخت می‌کند؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
employer-overqualified = آیا کسی در شرکت شما مهارت‌هایی دارد که از آنها استفاده نمی‌شود؟
employer-partners = آیا همسر یکی از کارکنان شما بیکار است؟

## Meeting

employer-meeting = دیدار
employer-meet = آیا می‌خواهید با کسانی که شاید مناسب باشند دیدار کنید؟
employer-meet_how = می‌خواهید این دیدار چطور باشد؟
employer-share = آیا می‌توانیم این کار را به کسانی که دنبال کار هستند نشان بدهیم؟
    .hint = می‌توانید الان بله بگویید و بعداً نه.
employer-ask_again = آیا می‌توانیم شش ماه دیگر دوباره از شما بپرسیم؟

## End

employer-consultant_note = کسی که بعد از این با شرکت صحبت می‌کند، چه چیزی باید بداند؟
employer-next_meeting_place = دفعهٔ بعد کجا همدیگر را ببینیم؟
employer-next_meeting = دفعهٔ بعد کی همدیگر را ببینیم؟
    .constraint = تاریخ باید امروز یا بعد از امروز باشد.
    .warning = این تاریخ بیشتر از یک سال دیگر است. آیا درست است؟
employer-thanks = از این گفتگو ممنونم. حرف‌های شما هم به خودتان کمک می‌کند و هم به تازه‌واردها.

employer-action-match_competence = پیدا کردن کسانی که این دانش و مهارت را دارند، و پرسیدن از آنها قبل از دیگران
employer-action-arrange_meeting = گذاشتن قرار دیدار بین شرکت و کسانی که شاید مناسب باشند
employer-action-plan_practice = قرار گذاشتن برای کارورزی (arbeidspraksis) همراه با Nav
employer-action-share_need = نشان دادن این کار به کسانی که دنبال کار هستند
employer-action-course_at_work = برنامه‌ریزی کلاس نروژی همراه با شرکت
employer-action-recognition_help = کمک برای ارزشیابی مدرک تحصیلی
employer-action-invite_partners = فرستادن دعوت به شرکت، تا همسران کارکنان دربارهٔ دانش و مهارت خود گفتگو کنند
employer-action-housing_help = بررسی خانه برای کارکنان جدید همراه با شرکت
employer-action-explain_rules = معلوم کردن قوانین استخدام
employer-action-ask_again = دوباره پرسیدن از شرکت

## Choices

employer_places-business = در شرکت
employer_places-office = همین‌جا در دفتر
employer_places-telephone = تلفنی
employer_places-video = با تماس تصویری
employer_places-none = فعلاً قرار نمی‌گذاریم

business_sizes-1-4 = ۱ تا ۴ نفر
business_sizes-5-19 = ۵ تا ۱۹ نفر
business_sizes-20-99 = ۲۰ تا ۹۹ نفر
business_sizes-100_ = ۱۰۰ نفر یا بیشتر

contract_kinds-permanent = بله، دائمی است
contract_kinds-temporary = نه، برای مدت معینی است
contract_kinds-substitute = نه، به جای کسی است که فعلاً نیست
contract_kinds-season = نه، فصلی است
contract_kinds-apprentice = جای کارآموزی است (læreplass)

job_demands-driving_licence = گواهینامهٔ رانندگی
job_demands-education = تحصیلات مشخص
job_demands-authorisation = مجوز دولت برای این شغل
job_demands-experience = تجربه در همین کار
job_demands-shifts = کار در عصر، شب یا آخر هفته
job_demands-heavy = بلند کردن بار سنگین
job_demands-nothing = هیچ‌کدام از اینها

training_kinds-colleague = یک همکار به آنها یاد می‌دهد
training_kinds-norwegian_at_work = یاد گرفتن نروژی سر کار
training_kinds-time_for_course = مرخصی برای رفتن به کلاس
training_kinds-paid_course = ما پول کلاس را می‌دهیم
training_kinds-step_by_step = کم‌کم مسئولیت بیشتری می‌گیرند

hiring_barriers-language = زبان
hiring_barriers-papers = مدارک و مجوزها
hiring_barriers-recognition = نمی‌دانیم مدرک تحصیلی آنها چه ارزشی دارد
hiring_barriers-references = کسی نیست که زنگ بزنیم و بپرسیم
hiring_barriers-housing = خانه کم است
hiring_barriers-transport = راه دور است
hiring_barriers-rules = قوانین سخت است
hiring_barriers-never_met = تا حالا کسی را ندیده‌ایم که درخواست بدهد
hiring_barriers-nothing = هیچ چیز

meet_ways-visit = آنها پیش ما می‌آیند
meet_ways-talk = گفتگو همین‌جا در دفتر
meet_ways-trial_day = یک روز همراه ما کار می‌کنند
meet_ways-open_day = یک روز بازدید برای همه

## Industries

industries-A = کشاورزی، جنگل و ماهیگیری
industries-B = معدن، نفت و گاز
industries-C = صنعت و تولید
industries-D = برق و گرما
industries-E = آب، فاضلاب و زباله
industries-F = ساختمان و راه‌سازی
industries-G = مغازه و بازرگانی
industries-H = حمل‌ونقل و انبار
industries-I = هتل و رستوران
industries-J = انتشارات، فیلم، رادیو و تلویزیون
industries-K = مخابرات، اینترنت و کامپیوتر
industries-L = بانک و بیمه
industries-M = املاک
industries-N = خدمات تخصصی و فنی
industries-O = نظافت، نگهبانی، کرایه و خدمات دیگر برای شرکت‌ها
industries-P = دولت، شهرداری و دفاع
industries-Q = مدرسه و آموزش
industries-R = بهداشت، مراقبت و مهدکودک
industries-S = فرهنگ، ورزش و اوقات فراغت
industries-T = خدمات دیگر، مثل آرایشگاه و تعمیرگاه
industries-U = کار در خانه‌های شخصی
industries-V = سازمان‌های بین‌المللی
