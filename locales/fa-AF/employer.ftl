### status: draft

employer-title = ضرورت‌های شرکت‌ها
employer-about = در بارهٔ یک شرکت: به چه ضرورت دارد، و چه داده می‌تواند. این در بارهٔ یک شخص نیست.

## Opening

employer-greeting = ما می‌خواهیم بدانیم که شما به چه نوع مردم ضرورت دارید. بسیاری از مردم اینجا مهارت‌هایی دارند که دیگران از آن خبر ندارند.
employer-use = جواب‌های شما به ما کمک می‌کند که اشخاص مناسب را پیدا کنیم.
employer-no_promise = ما وعده نمی‌کنیم که کسی را پیدا می‌کنیم. شما وعده نمی‌کنید که کسی را استخدام می‌کنید.

## The business

employer-business = شرکت
employer-business_name = نام شرکت چیست؟
    .required = نام شرکت را بنویسید.
employer-org_number = نمبر ثبت شرکت (organisasjonsnummer) چیست؟
    .hint = این نمبر نُه رقم دارد.
    .constraint = نُه رقم را بدون فاصله بنویسید.
employer-sector = شرکت شما در کدام بخش کار می‌کند؟
employer-size = در شرکت شما چند نفر کار می‌کنند؟
employer-place = جای کار کجاست؟
    .hint = نام شاروالی (kommune) را بگویید.
employer-contact_name = در شرکت شما با چه کسی گپ بزنیم؟
employer-contact_reach = به کجا زنگ زده یا نوشته می‌توانیم؟
    .hint = تیلفون یا ایمیل جای کار.

## Needs

employer-needs = آنچه شما ضرورت دارید
employer-needs_people = آیا در یک سال آینده به کارکنان بیشتر ضرورت دارید؟
employer-need_count = این در بارهٔ چند نوع کار است؟
    .hint = دو آشپز و یک موتروان، دو نوع کار است.
    .constraint = یک عدد از ۱ تا ۳۰ بنویسید.
    .warning = این تعداد زیاد است. شاید بعضی از آنها یکجا شده بتواند؟
employer-need = کاری که برای آن به کسی ضرورت دارید
employer-job = این چه کار است؟
employer-occupation = این کار به کدام گروپ تعلق دارد؟
employer-wanted = به چند نفر ضرورت دارید؟
    .constraint = یک عدد از ۱ تا ۱۰۰۰ بنویسید.
    .warning = این تعداد زیاد است. آیا عدد درست است؟
employer-from_month = آنها چه وقت شروع کرده می‌توانند؟
    .hint = ما فقط به ماه و سال ضرورت داریم.
    .warning = این ماه گذشته است. آیا درست است؟
employer-contract_kind = آیا کار دایمی است؟
employer-percentage = این کار چند فیصد کار تمام‌وقت است؟
    .constraint = یک عدد از ۱ تا ۱۰۰ بنویسید.
employer-norwegian_needed = آیا شخص باید از روز اول نارویجی یاد داشته باشد؟
employer-norwegian_level = چقدر نارویجی لازم است؟
employer-other_languages = در کار به کدام زبان‌های دیگر گپ زده می‌توانند؟
employer-demands = این کار چه می‌خواهد؟
    .constraint = جواب «هیچ کدام از اینها» با جواب‌های دیگر یکجا نمی‌شود.
employer-tasks = در یک روز عادی، شخص چه کارها می‌کند؟
employer-hard_to_find = آیا پیدا کردن کارکنان مشکل است؟

## Offers

employer-offers = آنچه شما داده می‌توانید
employer-training = آیا می‌توانید به کارکنان نو کار را یاد بدهید؟
employer-training_kinds = آنها کار را چگونه یاد می‌گیرند؟
employer-practice = آیا کسی می‌تواند در شرکت شما کار را تجربه کند؟
    .hint = نام نارویجی آن arbeidspraksis است.
employer-adapt = آیا کار را می‌توان برای کسی که آن را می‌گیرد، مناسب ساخت؟
employer-course_help = آیا برای کورس نارویجی رخصتی می‌دهید؟
employer-home_help = آیا به کارکنان نو در پیدا کردن خانه کمک می‌کنید؟

## Experience

employer-experience = تجربهٔ شما
employer-hired_before = آیا کسی را استخدام کرده‌اید که از کشور دیگر آمده بود؟
employer-went_well = چه چیز خوب پیش رفت؟
employer-hard = چه چیز استخدام کسانی را که در ناروی نو هستند، مشکل می‌سازد؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
employer-overqualified = آیا کسی در شرکت شما مهارت‌هایی دارد که در کار از آن استفاده نمی‌شود؟
employer-partners = آیا شوهر یا خانم کدام کارمند شما بی‌کار است؟

## Meeting

employer-meeting = ملاقات
employer-meet = آیا می‌خواهید با کسانی که شاید مناسب باشند، ملاقات کنید؟
employer-meet_how = می‌خواهید چگونه ملاقات کنید؟
employer-share = آیا می‌توانیم این کار را به کسانی نشان بدهیم که کار می‌پالند؟
    .hint = می‌توانید حالا بلی بگویید و بعدتر نه.
employer-ask_again = آیا می‌توانیم نیم سال بعد دوباره از شما بپرسیم؟

## End

employer-consultant_note = کسی که بعد از این با شرکت گپ می‌زند، چه باید بداند؟
employer-next_meeting_place = دفعهٔ بعد در کجا همدیگر را ببینیم؟
employer-next_meeting = دفعهٔ بعد چه وقت همدیگر را ببینیم؟
    .constraint = تاریخ باید امروز یا بعد از امروز باشد.
    .warning = این تاریخ بیشتر از یک سال بعد است. آیا درست است؟
employer-thanks = تشکر از این صحبت. گپ‌های شما هم به شما کمک می‌کند و هم به کسانی که اینجا نو هستند.

employer-action-match_competence = یافتن کسانی که این دانش و مهارت را دارند، و اول پرسیدن از آنها
employer-action-arrange_meeting = تعیین وقت ملاقات میان شرکت و کسانی که شاید مناسب باشند
employer-action-plan_practice = فیصله در بارهٔ تجربهٔ کار (arbeidspraksis) یکجا با Nav
employer-action-share_need = نشان دادن این کار به کسانی که کار می‌پالند
employer-action-course_at_work = پلان کورس نارویجی یکجا با شرکت
employer-action-recognition_help = کمک در قبول شدن اسناد تحصیلی
employer-action-invite_partners = فرستادن دعوت به شرکت، تا شوهر یا خانم کارکنان در بارهٔ دانش و مهارت خود صحبت کنند
employer-action-housing_help = دیدن امکانات خانه برای کارکنان نو یکجا با شرکت
employer-action-explain_rules = معلوم کردن قوانین استخدام
employer-action-ask_again = دوباره پرسیدن از شرکت

## Choices

employer_places-business = در شرکت
employer_places-office = همین‌جا در دفتر
employer_places-telephone = از طریق تیلفون
employer_places-video = از طریق ویدیو
employer_places-none = حالا وقت تعیین نمی‌کنیم

business_sizes-1-4 = ۱ تا ۴ نفر
business_sizes-5-19 = ۵ تا ۱۹ نفر
business_sizes-20-99 = ۲۰ تا ۹۹ نفر
business_sizes-100_ = ۱۰۰ نفر یا بیشتر

contract_kinds-permanent = بلی، دایمی است
contract_kinds-temporary = نه، برای یک مدت معین است
contract_kinds-substitute = نه، به جای کسی است که حالا نیست
contract_kinds-season = نه، برای یک فصل است
contract_kinds-apprentice = جای شاگردی برای یاد گرفتن کسب است (læreplass)

job_demands-driving_licence = لیسنس موتروانی
job_demands-education = یک تحصیل معین
job_demands-authorisation = اجازهٔ دولت برای این مسلک
job_demands-experience = تجربه در همین کار
job_demands-shifts = کار در شام، شب یا رخصتی آخر هفته
job_demands-heavy = بلند کردن چیزهای سنگین
job_demands-nothing = هیچ کدام از اینها

training_kinds-colleague = یک همکار به آنها یاد می‌دهد
training_kinds-norwegian_at_work = یاد گرفتن نارویجی در کار
training_kinds-time_for_course = رخصتی برای رفتن به کورس
training_kinds-paid_course = ما پول کورس را می‌دهیم
training_kinds-step_by_step = مسئولیت آنها آهسته آهسته بیشتر می‌شود

hiring_barriers-language = زبان
hiring_barriers-papers = اسناد و اجازه‌نامه‌ها
hiring_barriers-recognition = نمی‌دانیم تحصیل آنها چه ارزش دارد
hiring_barriers-references = کسی نیست که به او زنگ بزنیم و بپرسیم
hiring_barriers-housing = خانه کم است
hiring_barriers-transport = راه دور است
hiring_barriers-rules = قوانین مشکل است
hiring_barriers-never_met = هیچ وقت کسی را ندیده‌ایم که درخواست بدهد
hiring_barriers-nothing = هیچ چیز

meet_ways-visit = آنها نزد ما می‌آیند
meet_ways-talk = یک صحبت همین‌جا در دفتر
meet_ways-trial_day = یک روز همراه ما کار می‌کنند
meet_ways-open_day = یک روز برای هر کس که می‌خواهد ببیند

## Industries

industries-A = زراعت، جنگل و ماهی‌گیری
industries-B = معدن، نفت و گاز
industries-C = صنعت و تولید
industries-D = برق و گرمی
industries-E = آب، فاضلاب و کثافات
industries-F = ساختمان و سرک‌سازی
industries-G = دکان و تجارت
industries-H = ترانسپورت و گدام
industries-I = هوتل و رستورانت
industries-J = نشر کتاب، فلم، رادیو و تلویزیون
industries-K = تیلفون، انترنت و کمپیوتر
industries-L = بانک و بیمه
industries-M = خانه و زمین
industries-N = خدمات مسلکی و تخنیکی
industries-O = صفاکاری، محافظت، کرایه‌دهی و دیگر خدمات برای شرکت‌ها
industries-P = دولت، شاروالی و دفاع
industries-Q = مکتب و تدریس
industries-R = صحت، مراقبت و کودکستان
industries-S = فرهنگ، ورزش و وقت آزاد
industries-T = خدمات دیگر، مثلاً سلمانی و ورکشاپ
industries-U = کار در خانه‌های شخصی
industries-V = سازمان‌های بین‌المللی
