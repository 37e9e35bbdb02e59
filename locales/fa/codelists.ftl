### status: draft

### Lists of choices that several conversations share.

yes_no-yes = بله
yes_no-no = نه

yes_no_unclear-yes = بله
yes_no_unclear-no = نه
yes_no_unclear-unclear = روشن نیست

agree5-1 = اصلاً درست نیست
agree5-2 = درست نیست
agree5-3 = تا حدی درست است
agree5-4 = درست است
agree5-5 = کاملاً درست است

gender-woman = زن
gender-man = مرد
gender-other = غیر از این دو

## Interpreting

interpreter_mode-telephone = تلفنی
interpreter_mode-video = با تماس تصویری
interpreter_mode-in_person = در اتاق
interpreter_mode-none = بدون مترجم صحبت می‌کنیم

interpreter_register-A = A: مجوز دولتی و مدرک کارشناسی
interpreter_register-B = B: مدرک کارشناسی، یا مجوز دولتی و ۳۰ واحد دانشگاهی (studiepoeng)
interpreter_register-C = C: مجوز دولتی
interpreter_register-D = D: ۳۰ واحد دانشگاهی (studiepoeng) در ترجمهٔ شفاهی
interpreter_register-E = E: آزمون دو زبان یا پروانهٔ ترجمهٔ کتبی، و دورهٔ مسئولیت مترجم (Tolkens ansvarsområde)
interpreter_register-not_listed = در فهرست نیست

## Categories of newcomers

categories-refugee = پناهندگی
categories-family = خانواده
categories-labour = کار
categories-education = تحصیل
categories-other = چیز دیگری

reasons-work = کار
reasons-family = خانواده
reasons-flight = فرار از خطر
reasons-education = تحصیل
reasons-other = دلایل دیگر
reasons-not_stated = گفته نشده

permit_basis-protection = کسی که در نروژ پناهندگی گرفته است
permit_basis-norwegian_or_nordic = شهروند نروژ، سوئد، دانمارک، فنلاند یا ایسلند
permit_basis-permanent_residence = کسی که اقامت دائم دارد
permit_basis-eea = شهروند کشور دیگری در اتحادیهٔ اروپا یا EØS
permit_basis-work_or_study = کسی که اینجا کار یا تحصیل می‌کند
permit_basis-unclear = روشن نیست

residence_bands-0-3 = کمتر از ۳ ماه
residence_bands-3-12 = ۳ تا ۱۲ ماه
residence_bands-12-24 = ۱ تا ۲ سال
residence_bands-24-48 = ۲ تا ۴ سال
residence_bands-48_ = ۴ سال یا بیشتر

## People

relations-partner = همسر یا شریک زندگی
relations-child = فرزند
relations-parent = مادر یا پدر
relations-sibling = خواهر یا برادر
relations-other_relative = یکی دیگر از خویشاوندان
relations-friend = دوست
relations-other = کس دیگری

age_bands-0-5 = ۰ تا ۵ سال
age_bands-6-15 = ۶ تا ۱۵ سال
age_bands-16-17 = ۱۶ یا ۱۷ سال
age_bands-18-66 = ۱۸ تا ۶۶ سال
age_bands-67_ = ۶۷ سال یا بیشتر

## What makes people stay or move

factors-safety = امنیت
factors-childhood = بزرگ شدن بچه‌ها
factors-low_stress = سرعت زندگی و استرس
factors-nature = طبیعت
factors-community = مردم و محیط اینجا
factors-work = کار
factors-own_home = داشتن خانهٔ شخصی
factors-being_somebody = توجه و احترام مردم
factors-relations = کسانی که خوب می‌شناسید
factors-everyday_on_foot = ترافیک، و پیاده رفتن به هر جا
factors-transparency = اینکه همه همدیگر را می‌شناسند
factors-children_education = مدرسه و تحصیل بچه‌ها
factors-family_friends = خانواده و دوستان نزدیک
factors-size_of_place = بزرگی یا کوچکی محل
factors-culture_network = کسانی که فرهنگشان با شما یکی است
factors-competence_used = استفاده از چیزهایی که بلدید
factors-housing = مسکن
factors-health_services = پزشک و خدمات درمانی
factors-gathering_places = جاهایی برای فرهنگ یا عقیده
factors-chance = اتفاق و پیشامد

## Next steps

owners-municipality = شهرداری (kommune)
owners-business = شرکت‌ها و کارفرماها
owners-voluntary = انجمن‌های داوطلبانه (lag)
owners-state = دولت
owners-person = خود شخص

channels-website = در سایت شهرداری
channels-newspaper = در روزنامهٔ محلی
channels-social_media = در شبکه‌های اجتماعی
channels-meetings = در جلسه‌ها
channels-report = در یک گزارش

meeting_places-office = همین‌جا در دفتر
meeting_places-at_home = در خانهٔ من
meeting_places-elsewhere = جای دیگری
meeting_places-telephone = تلفنی
meeting_places-video = با تماس تصویری
meeting_places-none = فعلاً قرار نمی‌گذاریم

## Housing and free time

tenure-owns = خانه مال خودم است
tenure-cooperative = در یک تعاونی مسکن (borettslag) سهم دارم
tenure-rents_private = از یک شخص یا شرکت اجاره کرده‌ام
tenure-rents_municipality = از شهرداری (kommune) اجاره کرده‌ام
tenure-employer = خانه را از طریق کارم دارم
tenure-family_friends = پیش خانواده یا دوستان زندگی می‌کنم
tenure-temporary = موقتاً در کمپ (mottak)، هتل یا جایی شبیه آن هستم
tenure-other = چیز دیگری

interests-football = فوتبال
interests-other_sport = ورزش‌های دیگر
interests-outdoors = گردش در طبیعت
interests-hunting_fishing = شکار و ماهیگیری
interests-music = موسیقی و آواز
interests-dance_theatre = رقص و تئاتر
interests-handicraft = کارهای دستی و نجاری
interests-cooking = آشپزی و شیرینی‌پزی
interests-reading = کتاب
interests-gardening = باغ و گیاهان
interests-animals = حیوانات
interests-games = بازی و کامپیوتر
interests-children_activities = سرگرمی با بچه‌ها
interests-volunteering = کمک به دیگران
interests-learning = یاد گرفتن چیزهای جدید

## Education and occupation

isced2011-0 = مهدکودک یا پیش‌دبستانی
isced2011-1 = دبستان
isced2011-2 = دورهٔ اول متوسطه (راهنمایی)
isced2011-3 = دورهٔ دوم متوسطه (دبیرستان یا هنرستان)
isced2011-4 = دوره‌ای بعد از دبیرستان که دانشگاه نیست
isced2011-5 = کاردانی (فوق دیپلم) یا مدرسهٔ حرفه‌ای
isced2011-6 = کارشناسی (لیسانس) یا مانند آن
isced2011-7 = کارشناسی ارشد (فوق لیسانس) یا مانند آن
isced2011-8 = دکترا یا مانند آن

isco08_1-0 = نظامیان
isco08_1-1 = مدیران
isco08_1-2 = شغل‌هایی با تحصیل کامل دانشگاهی
isco08_1-3 = تکنسین‌ها و کارشناسان
isco08_1-4 = کارمندان دفتری
isco08_1-5 = کارکنان فروش و خدمات
isco08_1-6 = کشاورزان، ماهیگیران و جنگلداران
isco08_1-7 = صنعتگران و استادکاران
isco08_1-8 = متصدیان دستگاه و ماشین، رانندگان
isco08_1-9 = نظافتچی‌ها و کارگران ساده

isco08_2-01 = افسران ارتش
isco08_2-02 = درجه‌داران ارتش
isco08_2-03 = سربازان عادی
isco08_2-11 = مدیران ارشد و سیاستمداران
isco08_2-12 = مدیران اداری و فروش
isco08_2-13 = مدیران تولید و خدمات
isco08_2-14 = مدیران هتل، رستوران و فروشگاه
isco08_2-21 = متخصصان علوم پایه و مهندسان، دست‌کم چهار سال تحصیل
isco08_2-22 = پزشکان، پرستاران و دیگر متخصصان درمان
isco08_2-23 = معلمان و مدرسان
isco08_2-24 = متخصصان امور مالی، اداری و فروش
isco08_2-25 = متخصصان فناوری اطلاعات
isco08_2-26 = حقوقدانان، متخصصان علوم اجتماعی، هنرمندان و روزنامه‌نگاران
isco08_2-31 = تکنسین‌های علوم و مهندسی، یک تا سه سال تحصیل
isco08_2-32 = تکنسین‌ها و دستیاران درمان
isco08_2-33 = کارکنان امور مالی و اداری
isco08_2-34 = کارکنان امور حقوقی، مددکاری، ورزش و فرهنگ
isco08_2-35 = تکنسین‌های کامپیوتر
isco08_2-41 = منشی‌ها و کارمندان دفتری
isco08_2-42 = کارمندان خدمات مشتریان
isco08_2-43 = کارمندان حسابداری و انبار
isco08_2-44 = دیگر کارمندان دفتری
isco08_2-51 = آشپزها، آرایشگرها و دیگر کارکنان خدمات شخصی
isco08_2-52 = فروشندگان
isco08_2-53 = کارکنان مراقبت، کمک‌مربیان مهدکودک و مدرسه
isco08_2-54 = آتش‌نشانان، مأموران پلیس و نگهبانان
isco08_2-61 = کشاورزان و باغبانان
isco08_2-62 = کارکنان جنگل، ماهیگیران و پرورش‌دهندگان ماهی
isco08_2-63 = کشاورزان و ماهیگیرانی که از محصول خودشان زندگی می‌کنند
isco08_2-71 = کارگران ساختمان
isco08_2-72 = فلزکاران و مکانیک‌ها
isco08_2-73 = صنعتگران دستی، کارگران کارهای ظریف و چاپ
isco08_2-74 = برقکارها و کارگران الکترونیک
isco08_2-75 = کارگران غذا، چوب و پارچه
isco08_2-81 = متصدیان دستگاه‌های تولید
isco08_2-82 = مونتاژکاران
isco08_2-83 = رانندگان و متصدیان ماشین‌های متحرک
isco08_2-91 = نظافتچی‌ها
isco08_2-92 = کارگران ساده در کشاورزی، جنگل و ماهیگیری
isco08_2-93 = کارگران ساده در ساختمان، صنعت و حمل‌ونقل
isco08_2-94 = کمک‌آشپزها
isco08_2-95 = دست‌فروش‌ها و کارگران خیابانی
isco08_2-96 = کارگران جمع‌آوری زباله و دیگر کارگران ساده

cefr-A1 = A1: کلمه‌ها و جمله‌های ساده
cefr-A2 = A2: صحبت ساده دربارهٔ چیزهای آشنا
cefr-B1 = B1: برای زندگی روزمره کافی است
cefr-B2 = B2: برای بیشتر کارها کافی است
cefr-C1 = C1: روان
cefr-C2 = C2: مثل زبان مادری

## Moving, and how to reach somebody

deciders-alone = خودم تنها
deciders-with_partner = من و همسر یا شریک زندگی‌ام
deciders-whole_family = همهٔ خانواده با هم
deciders-someone_else = کس دیگری

destinations-neighbour = شهرداری‌ای در همین نزدیکی
destinations-town = شهری در نروژ
destinations-rural = جای کوچک‌تری در نروژ
destinations-abroad = کشور دیگری
destinations-not_decided = هنوز تصمیم گرفته نشده

reach_by-call = به من زنگ بزنید
reach_by-text_message = برایم پیامک بفرستید
reach_by-email = برایم ایمیل بفرستید
reach_by-letter = برایم نامه بفرستید
reach_by-through_someone = از کسی بپرسید که به او اعتماد دارم

## Competence: fields, scripts, licences

iscedf2013-00 = درس‌های پایه
iscedf2013-01 = آموزش و تدریس
iscedf2013-02 = زبان، هنر و فرهنگ
iscedf2013-03 = علوم اجتماعی و روزنامه‌نگاری
iscedf2013-04 = اقتصاد، مدیریت و حقوق
iscedf2013-05 = علوم طبیعی و ریاضی
iscedf2013-06 = کامپیوتر و فناوری اطلاعات
iscedf2013-07 = فنی، صنعت و ساختمان
iscedf2013-08 = کشاورزی، جنگل، ماهیگیری و دامپزشکی
iscedf2013-09 = بهداشت، درمان و مراقبت
iscedf2013-10 = خدمات، حمل‌ونقل و امنیت

scripts-Latn = حروف لاتین، مثل نروژی
scripts-Cyrl = حروف سیریلیک، مثل اوکراینی
scripts-Arab = خط عربی، مثل عربی و دری
scripts-Ethi = خط اتیوپیایی، مثل تیگرینیا
scripts-Grek = حروف یونانی
scripts-Hebr = خط عبری
scripts-Deva = دوناگری، مثل هندی
scripts-Beng = خط بنگالی
scripts-Taml = خط تامیلی
scripts-Thai = خط تایلندی
scripts-Mymr = خط برمه‌ای
scripts-Hans = خط چینی
scripts-Kore = خط کره‌ای
scripts-Geor = حروف گرجی
scripts-Armn = حروف ارمنی

licence_classes-AM = AM: موتور گازی (moped)
licence_classes-A = A: موتورسیکلت
licence_classes-B = B: ماشین سواری
licence_classes-BE = BE: ماشین با تریلر بزرگ
licence_classes-C1 = C1: کامیون سبک
licence_classes-C = C: کامیون
licence_classes-CE = CE: کامیون با تریلر بزرگ
licence_classes-D1 = D1: مینی‌بوس
licence_classes-D = D: اتوبوس
licence_classes-DE = DE: اتوبوس با تریلر بزرگ
licence_classes-S = S: موتور برفی (snøscooter)
licence_classes-T = T: تراکتور

ability_needs-less_lifting = بلند نکردن بار زیاد
ability_needs-sitting = امکان نشستن
ability_needs-moving = امکان حرکت کردن
ability_needs-breaks = استراحت‌های بیشتر
ability_needs-larger_text = نوشتهٔ درشت‌تر
ability_needs-clear_speech = اینکه دیگران شمرده حرف بزنند
ability_needs-quiet = جای آرام
ability_needs-shown_again = اینکه کار را چند بار نشان بدهند
ability_needs-fixed_hours = ساعت‌های ثابت
ability_needs-step_free = راه بدون پله

## Network: places to meet, free time

arena_kinds-library = کتابخانه
arena_kinds-language_cafe = کافهٔ زبان (språkkafé)
arena_kinds-cafe = کافه یا مغازه
arena_kinds-culture_house = خانهٔ فرهنگ
arena_kinds-volunteer_centre = مرکز داوطلبان (frivilligsentral)
arena_kinds-sport = سالن یا زمین ورزش
arena_kinds-outdoors = بیرون در طبیعت
arena_kinds-family = مهدکودک باز (åpen barnehage)
arena_kinds-school = مدرسه یا کلاس
arena_kinds-work = کار
arena_kinds-neighbours = پیش همسایه‌ها
arena_kinds-online = اینترنت

free_times-daytime = در روز
free_times-evening = عصر و شب
free_times-weekend = آخر هفته
free_times-varies = هر هفته فرق می‌کند
free_times-seldom = کم وقت آزاد دارم
