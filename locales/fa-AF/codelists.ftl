### status: draft

### Lists of choices that several conversations share.

yes_no-yes = بلی
yes_no-no = نه

yes_no_unclear-yes = بلی
yes_no_unclear-no = نه
yes_no_unclear-unclear = واضح نیست

agree5-1 = هیچ درست نیست
agree5-2 = درست نیست
agree5-3 = تا اندازه‌ای درست است
agree5-4 = درست است
agree5-5 = کاملاً درست است

gender-woman = زن
gender-man = مرد
gender-other = دیگر

## Interpreting

interpreter_mode-telephone = از طریق تیلفون
interpreter_mode-video = از طریق ویدیو
interpreter_mode-in_person = در اتاق
interpreter_mode-none = بدون ترجمان صحبت می‌کنیم

interpreter_register-A = A: تصدیق دولتی و درجهٔ لیسانس
interpreter_register-B = B: درجهٔ لیسانس، یا تصدیق دولتی و ۳۰ کریدت تحصیلی
interpreter_register-C = C: تصدیق دولتی
interpreter_register-D = D: ۳۰ کریدت تحصیلی در ترجمانی
interpreter_register-E = E: امتحان دو زبان یا جواز ترجمهٔ تحریری، و کورس مسئولیت ترجمان (Tolkens ansvarsområde)
interpreter_register-not_listed = در فهرست نیست

## Categories of newcomers

categories-refugee = حمایت به حیث پناهنده
categories-family = فامیل
categories-labour = کار
categories-education = تحصیل
categories-other = چیز دیگر

reasons-work = کار
reasons-family = فامیل
reasons-flight = فرار از خطر
reasons-education = تحصیل
reasons-other = دلایل دیگر
reasons-not_stated = گفته نشده

permit_basis-protection = کسی که در ناروی حمایت گرفته است
permit_basis-norwegian_or_nordic = تبعهٔ ناروی، سویدن، دنمارک، فنلند یا آیسلند
permit_basis-permanent_residence = کسی که اقامت دایمی دارد
permit_basis-eea = تبعهٔ کشور دیگری در اتحادیهٔ اروپا یا EØS
permit_basis-work_or_study = کسی که اینجا کار یا تحصیل می‌کند
permit_basis-unclear = واضح نیست

residence_bands-0-3 = کمتر از ۳ ماه
residence_bands-3-12 = ۳ تا ۱۲ ماه
residence_bands-12-24 = ۱ تا ۲ سال
residence_bands-24-48 = ۲ تا ۴ سال
residence_bands-48_ = ۴ سال یا بیشتر

## People

relations-partner = شوهر، خانم یا شریک زندگی
relations-child = فرزند
relations-parent = مادر یا پدر
relations-sibling = خواهر یا برادر
relations-other_relative = یکی دیگر از خویشاوندان
relations-friend = دوست
relations-other = کسی دیگر

age_bands-0-5 = ۰ تا ۵ سال
age_bands-6-15 = ۶ تا ۱۵ سال
age_bands-16-17 = ۱۶ یا ۱۷ سال
age_bands-18-66 = ۱۸ تا ۶۶ سال
age_bands-67_ = ۶۷ سال یا بیشتر

## What makes people stay or move

factors-safety = امنیت
factors-childhood = کلان شدن اطفال
factors-low_stress = سرعت زندگی و فشار روحی
factors-nature = طبیعت
factors-community = مردم و محیط اینجا
factors-work = کار
factors-own_home = داشتن خانهٔ شخصی
factors-being_somebody = توجه و احترام مردم
factors-relations = کسانی که آنها را خوب می‌شناسید
factors-everyday_on_foot = ترافیک، و پیاده رفتن به هر جای
factors-transparency = اینکه همه یکدیگر را می‌شناسند
factors-children_education = مکتب و تحصیل اطفال
factors-family_friends = فامیل و دوستان نزدیک
factors-size_of_place = کلانی یا خُردی این جای
factors-culture_network = مردمی که همین فرهنگ را دارند
factors-competence_used = کار گرفتن از دانش و مهارت
factors-housing = خانه
factors-health_services = داکتر و خدمات صحی
factors-gathering_places = جاهایی برای فرهنگ یا عقیده
factors-chance = تصادف

## Next steps

owners-municipality = شاروالی (kommune)
owners-business = شرکت‌ها
owners-voluntary = انجمن‌های رضاکار (lag)
owners-state = دولت
owners-person = خود شخص

channels-website = در سایت شاروالی
channels-newspaper = در روزنامهٔ محلی
channels-social_media = در شبکه‌های اجتماعی
channels-meetings = در جلسه‌ها
channels-report = در یک گزارش

meeting_places-office = همین‌جا در دفتر
meeting_places-at_home = در خانهٔ من
meeting_places-elsewhere = در جای دیگر
meeting_places-telephone = از طریق تیلفون
meeting_places-video = از طریق ویدیو
meeting_places-none = حالا وقت تعیین نمی‌کنیم

## Housing and free time

tenure-owns = خانه از خود من است
tenure-cooperative = در یک کوپراتیف خانه‌ها (borettslag) سهم دارم
tenure-rents_private = از یک شخص یا شرکت کرایه گرفته‌ام
tenure-rents_municipality = از شاروالی (kommune) کرایه گرفته‌ام
tenure-employer = از طریق کارم آنجا زندگی می‌کنم
tenure-family_friends = نزد فامیل یا دوستان زندگی می‌کنم
tenure-temporary = برای مدت کوتاه در کمپ (mottak)، هوتل یا جایی مانند آن هستم
tenure-other = چیز دیگر

interests-football = فوتبال
interests-other_sport = ورزش‌های دیگر
interests-outdoors = گشتن در طبیعت
interests-hunting_fishing = شکار و ماهی‌گیری
interests-music = موسیقی و آوازخوانی
interests-dance_theatre = رقص و تیاتر
interests-handicraft = کارهای دستی و نجاری
interests-cooking = آشپزی و پختن نان و کیک
interests-reading = کتاب
interests-gardening = باغ و گل‌ها
interests-animals = حیوانات
interests-games = بازی و کمپیوتر
interests-children_activities = سرگرمی یکجا با اطفال
interests-volunteering = کمک به دیگران
interests-learning = یاد گرفتن چیزهای نو

## Education and occupation

isced2011-0 = کودکستان یا آمادگی مکتب
isced2011-1 = مکتب ابتدائیه
isced2011-2 = مکتب متوسطه
isced2011-3 = لیسه
isced2011-4 = درس بعد از لیسه که پوهنتون نیست
isced2011-5 = انستیتوت مسلکی یا تحصیل عالی کوتاه
isced2011-6 = لیسانس یا مانند آن
isced2011-7 = ماستری یا مانند آن
isced2011-8 = دکتورا یا مانند آن

isco08_1-0 = اردو
isco08_1-1 = مدیران
isco08_1-2 = مسلک‌هایی با تحصیل کامل پوهنتون
isco08_1-3 = تخنیکران و کارمندان مسلکی
isco08_1-4 = کارمندان دفتر
isco08_1-5 = کارکنان فروش و خدمات
isco08_1-6 = دهقانان، ماهی‌گیران و کارکنان جنگل
isco08_1-7 = کسبه‌کاران
isco08_1-8 = چلانندگان ماشین و موتروانان
isco08_1-9 = صفاکاران و کارگران کمکی

isco08_2-01 = افسران اردو
isco08_2-02 = خُردضابطان اردو
isco08_2-03 = عساکر عادی
isco08_2-11 = رئیسان عمومی و سیاستمداران
isco08_2-12 = مدیران اداره و فروش
isco08_2-13 = مدیران تولید و خدمات
isco08_2-14 = مدیران هوتل، رستورانت و فروشگاه
isco08_2-21 = دانشمندان علوم طبیعی و انجنیران، حداقل چهار سال تحصیل
isco08_2-22 = داکتران، نرس‌ها و دیگر مسلک‌های صحی
isco08_2-23 = معلمان و استادان
isco08_2-24 = متخصصان امور مالی، اداره و فروش
isco08_2-25 = متخصصان کمپیوتر و تکنالوژی معلوماتی
isco08_2-26 = حقوق‌دانان، متخصصان علوم اجتماعی، هنرمندان و خبرنگاران
isco08_2-31 = تخنیکران علوم و انجنیری، یک تا سه سال تحصیل
isco08_2-32 = تخنیکران و دستیاران صحی
isco08_2-33 = کارمندان امور مالی و اداره
isco08_2-34 = کارمندان حقوق، کار اجتماعی، ورزش و فرهنگ
isco08_2-35 = تخنیکران کمپیوتر
isco08_2-41 = سکرترها و کارمندان دفتر
isco08_2-42 = کارمندان خدمات مشتریان
isco08_2-43 = کارمندان حساب و گدام
isco08_2-44 = دیگر کارمندان دفتر
isco08_2-51 = آشپزها، سلمانی‌ها و دیگر کارکنان خدمات شخصی
isco08_2-52 = فروشندگان
isco08_2-53 = کارکنان مراقبت، کمک‌کنندگان در کودکستان و مکتب
isco08_2-54 = کارکنان اطفائیه، پولیس و محافظان
isco08_2-61 = دهقانان و باغبانان
isco08_2-62 = کارکنان جنگل، ماهی‌گیران و پرورش‌دهندگان ماهی
isco08_2-63 = دهقانان و ماهی‌گیرانی که از حاصل خود زندگی می‌کنند
isco08_2-71 = کارگران ساختمانی
isco08_2-72 = فلزکاران و مستری‌ها
isco08_2-73 = صنعتگران دستی، کارگران کارهای ظریف و چاپ
isco08_2-74 = برقی‌ها و کارگران الکترونیک
isco08_2-75 = کارگران خوراک، چوب و تکه
isco08_2-81 = چلانندگان ماشین‌های تولید
isco08_2-82 = مونتاژکاران
isco08_2-83 = موتروانان و چلانندگان ماشین‌های متحرک
isco08_2-91 = صفاکاران
isco08_2-92 = کارگران کمکی زراعت، جنگل و ماهی‌گیری
isco08_2-93 = کارگران کمکی ساختمان، صنعت و ترانسپورت
isco08_2-94 = کمک‌کنندگان آشپزخانه
isco08_2-95 = فروشندگان و کارگران سرک
isco08_2-96 = کارگران جمع‌آوری کثافات و دیگر کارگران کمکی

cefr-A1 = A1: کلمه‌ها و جمله‌های ساده
cefr-A2 = A2: صحبت ساده در بارهٔ چیزهای آشنا
cefr-B1 = B1: برای زندگی روزمره کافی است
cefr-B2 = B2: برای بیشتر کارها کافی است
cefr-C1 = C1: روان
cefr-C2 = C2: مانند زبان مادری

## Moving, and how to reach somebody

deciders-alone = من به تنهایی
deciders-with_partner = من همراه با شوهر، خانم یا شریک زندگی‌ام
deciders-whole_family = تمام فامیل باهم
deciders-someone_else = کسی دیگر

destinations-neighbour = یک شاروالی نزدیک
destinations-town = یک شهر در ناروی
destinations-rural = یک جای خُردتر در ناروی
destinations-abroad = یک کشور دیگر
destinations-not_decided = هنوز فیصله نشده است

reach_by-call = به من زنگ بزنید
reach_by-text_message = به من پیام روان کنید
reach_by-email = به من ایمیل روان کنید
reach_by-letter = به من نامه روان کنید
reach_by-through_someone = از کسی بپرسید که من به او اعتماد دارم

## Competence: fields, scripts, licences

iscedf2013-00 = مضمون‌های اساسی
iscedf2013-01 = تعلیم و تربیه
iscedf2013-02 = زبان، هنر و فرهنگ
iscedf2013-03 = علوم اجتماعی و خبرنگاری
iscedf2013-04 = اقتصاد، اداره و حقوق
iscedf2013-05 = علوم طبیعی و ریاضی
iscedf2013-06 = کمپیوتر و تکنالوژی معلوماتی
iscedf2013-07 = تخنیک، صنعت و ساختمان
iscedf2013-08 = زراعت، جنگل، ماهی‌گیری و صحت حیوانات
iscedf2013-09 = صحت و مراقبت
iscedf2013-10 = خدمات، ترانسپورت و امنیت

scripts-Latn = حروف لاتین، مانند نارویجی
scripts-Cyrl = حروف سیریلیک، مانند اوکراینی
scripts-Arab = خط عربی، مانند عربی و دری
scripts-Ethi = خط ایتوپیایی، مانند تیگرینیا
scripts-Grek = حروف یونانی
scripts-Hebr = خط عبری
scripts-Deva = دیوناگری، مانند هندی
scripts-Beng = خط بنگالی
scripts-Taml = خط تامیلی
scripts-Thai = خط تایلندی
scripts-Mymr = خط برمه‌ای
scripts-Hans = خط چینی
scripts-Kore = خط کوریایی
scripts-Geor = حروف گرجی
scripts-Armn = حروف ارمنی

licence_classes-AM = AM: موتر سایکل خُرد (moped)
licence_classes-A = A: موتر سایکل
licence_classes-B = B: موتر تیزرفتار
licence_classes-BE = BE: موتر با تریلر کلان
licence_classes-C1 = C1: لاری سبک
licence_classes-C = C: لاری
licence_classes-CE = CE: لاری با تریلر کلان
licence_classes-D1 = D1: مینی‌بس
licence_classes-D = D: بس
licence_classes-DE = DE: بس با تریلر کلان
licence_classes-S = S: موتر برفی (snøscooter)
licence_classes-T = T: تراکتور

ability_needs-less_lifting = کم بلند کردن چیزهای سنگین
ability_needs-sitting = امکان نشستن
ability_needs-moving = امکان حرکت کردن
ability_needs-breaks = وقفه‌های بیشتر
ability_needs-larger_text = نوشتهٔ کلان‌تر
ability_needs-clear_speech = اینکه مردم واضح گپ بزنند
ability_needs-quiet = یک جای آرام
ability_needs-shown_again = اینکه کار چند بار نشان داده شود
ability_needs-fixed_hours = وقت‌های ثابت
ability_needs-step_free = راه بدون زینه

## Network: places to meet, free time

arena_kinds-library = کتابخانه
arena_kinds-language_cafe = کافهٔ زبان (språkkafé)
arena_kinds-cafe = کافه یا دکان
arena_kinds-culture_house = خانهٔ فرهنگ
arena_kinds-volunteer_centre = مرکز رضاکاران (frivilligsentral)
arena_kinds-sport = سالون یا میدان ورزش
arena_kinds-outdoors = بیرون در طبیعت
arena_kinds-family = کودکستان باز (åpen barnehage)
arena_kinds-school = مکتب یا کورس
arena_kinds-work = کار
arena_kinds-neighbours = نزد همسایه‌ها
arena_kinds-online = در انترنت

free_times-daytime = در روز
free_times-evening = در شام
free_times-weekend = در رخصتی آخر هفته
free_times-varies = هر هفته فرق دارد
free_times-seldom = کم وقت آزاد دارم
