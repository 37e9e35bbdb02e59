### status: draft

network-title = دوستان و اوقات فراغت
network-about = دربارهٔ آشنایان شما در اینجا، اوقات فراغت، انجمن‌ها، همراه محلی (fadder)، و شنیده شدن حرف شما.

## Opening

network-greeting = امروز دربارهٔ مردم اینجا صحبت می‌کنیم. دربارهٔ اوقات فراغت شما هم صحبت می‌کنیم.
network-no_right_answer = بعضی‌ها دوستان زیادی می‌خواهند. بعضی‌ها دوستان کمی می‌خواهند. هر دو خوب است.

## People

network-people = مردم اینجا
network-locals_known = اینجا با چند نروژی آشنا شده‌اید؟
    .hint = کسانی را حساب کنید که بیرون از کار و کلاس با آنها صحبت می‌کنید.
network-can_ask_help = آیا کسی اینجا هست که بتوانید از او کمک بخواهید؟
    .hint = کسی که برای کمک پول نمی‌گیرد.
network-same_language = آیا کسی اینجا به زبان شما صحبت می‌کند؟
network-neighbours = چقدر با همسایه‌های خود آشنا هستید؟
network-visits_made = ماه گذشته چند بار به مهمانی یا دیدن کسی رفتید؟
    .hint = اگر به دیدن کسی نرفتید، ۰ بگویید.
    .constraint = عددی از ۰ تا ۹۰ بنویسید.
    .warning = این بیشتر از روزی یک بار است. آیا عدد درست است؟
network-visits_received = ماه گذشته چند بار مهمان به خانهٔ شما آمد؟
    .hint = اگر کسی نیامد، ۰ بگویید.
    .constraint = عددی از ۰ تا ۹۰ بنویسید.
    .warning = این بیشتر از روزی یک بار است. آیا عدد درست است؟
network-was_invited = آیا کسی اینجا شما را به خانه‌اش دعوت کرده است؟
network-has_invited = آیا شما کسی را اینجا به خانه‌تان دعوت کرده‌اید؟
network-more_visits = آیا دوست دارید مهمان بیشتری داشته باشید؟
network-meeting_barriers = چه چیزی آشنا شدن با مردم اینجا را سخت می‌کند؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
network-contact_abroad = هر چند وقت یک بار با کسی در کشور دیگری تماس دارید؟
network-good_meeting = از وقتی بگویید که کسی در اینجا با شما مهربان بود.
    .hint = می‌توانید نه هم بگویید.

## Free time

network-free_time = اوقات فراغت شما
network-interests = در اوقات فراغت دوست دارید چه کار کنید؟
network-free_times = چه وقت‌هایی آزاد هستید؟
network-activity_barriers = چه چیزی شرکت در برنامه‌های اوقات فراغت را سخت می‌کند؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.

## Associations

network-associations = انجمن‌ها و باشگاه‌ها (lag)
network-about_associations = انجمن یا باشگاه (lag) یعنی آدم‌هایی که با هم کاری می‌کنند. می‌تواند آواز، فوتبال یا گردش باشد.
network-knows_association = آیا انجمن یا باشگاهی (lag) را در اینجا می‌شناسید؟
network-was_contacted = آیا انجمن یا باشگاهی (lag) با شما تماس گرفته است؟
network-membership = آیا الان عضو یک انجمن یا باشگاه (lag) هستید؟
network-association_interests = در انجمن یا باشگاه (lag) می‌خواهید چه کار کنید؟
network-association_facts = دربارهٔ شما چه چیزی می‌توانیم به انجمن یا باشگاه (lag) بگوییم؟

## Buddy

network-buddy = همراه محلی (fadder)
network-buddy_match = همراه محلی‌ای (fadder) که می‌خواهید
network-buddy_languages = می‌خواهید با همراه محلی (fadder) به چه زبان‌هایی صحبت کنید؟
network-buddy_activities = می‌خواهید با همراه محلی (fadder) چه کار کنید؟
network-buddy_times = چه وقت‌هایی می‌توانید همراه محلی (fadder) را ببینید؟
network-buddy_gender = آیا می‌خواهید همراه محلی (fadder) شما زن باشد یا مرد؟
network-buddy_family = آیا همراه محلی‌ای (fadder) می‌خواهید که بچه داشته باشد؟
network-buddy_place = کجا می‌خواهید همراه محلی (fadder) را ببینید؟
network-buddy_card = آیا می‌توانیم این جواب‌ها را به کسی نشان بدهیم که می‌خواهد همراه محلی (fadder) باشد؟
    .hint = فقط جواب‌های این بخش را نشان می‌دهیم، نه اسم شما را.
network-be_buddy = آیا می‌خواهید بعداً خودتان همراه محلی (fadder) کسی باشید؟

## Places to meet

network-arenas = جاهایی برای دیدار
network-arenas_used = مردم را اینجا کجا می‌بینید؟
network-arenas_missed = چه نوع جایی برای دیدار در اینجا کم است؟
network-arena_words = چه چیزی می‌تواند دیدن مردم را در اینجا راحت‌تر کند؟

## Children

network-children = بچه‌ها
network-has_children = آیا بچه‌ای دارید که با شما زندگی می‌کند؟
network-children_active = آیا بچه‌ها در اوقات فراغت در برنامه‌ای شرکت می‌کنند؟
    .hint = می‌تواند ورزش، موسیقی یا چیز دیگری باشد.
network-children_barriers = چه چیزی شرکت بچه‌ها را سخت می‌کند؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
network-knows_parents = آیا اینجا با پدر و مادرهای دیگر آشنا شده‌اید؟

## Being heard

network-being_heard = شنیده شدن حرف شما
network-knows_how_heard = آیا می‌دانید چطور نظرتان را به شهرداری (kommune) بگویید؟
    .hint = شهرداری این محل، مدرسه‌ها و راه‌های اینجا را اداره می‌کند.
network-has_been_heard = آیا شهرداری به حرف شما گوش داده است؟
network-heard_more = آیا می‌خواهید بیشتر بدانید چطور حرف شما شنیده می‌شود؟

## End

network-action-introduce_association = خبر دادن به انجمن یا باشگاهی (lag) که می‌تواند شخص را دعوت کند
network-action-show_associations = نشان دادن انجمن‌ها و باشگاه‌های اینجا (lag)
network-action-find_buddy = پیدا کردن همراه محلی (fadder)
network-action-first_visit = پیدا کردن کسی که بتواند به دیدن شخص برود
network-action-know_one = پیدا کردن جایی که شخص دست‌کم با یک نفر آشنا شود
network-action-call_future_buddy = زنگ زدن به شخص، که خودش می‌خواهد همراه محلی (fadder) باشد
network-action-missing_arena = گفتن به شهرداری که جایی برای دیدار کم است
network-action-children_activity = پیدا کردن برنامه‌ای که بچه‌ها بتوانند در آن شرکت کنند
network-action-activity_cost = معلوم کردن اینکه کسی می‌تواند هزینهٔ اوقات فراغت را بدهد یا نه
network-action-norwegian_course = پیدا کردن جایی برای یاد گرفتن و صحبت کردن نروژی
network-action-explain_being_heard = توضیح اینکه حرف مردم چطور در شهرداری شنیده می‌شود
network-action-own_step = انجام دادن کاری که شخص می‌خواست اول بکند
network-action-give_copy = دادن یک نسخه از جواب‌ها به شخص
network-action-better_interpreter = پیدا کردن مترجم دیگری برای گفتگوی بعدی

## Choices

locals_known-none = هنوز با هیچ‌کس
locals_known-one = با یک نفر
locals_known-a_few = با دو تا پنج نفر
locals_known-many = با بیشتر از پنج نفر

neighbours-not_yet = هنوز آشنا نشده‌ایم
neighbours-greet = به هم سلام می‌کنیم
neighbours-talk = با هم حرف می‌زنیم
neighbours-visit = به خانهٔ همدیگر می‌رویم

meeting_barriers-language = زبان
meeting_barriers-time = وقت کم دارم
meeting_barriers-transport = نمی‌توانم خودم را به آنجا برسانم
meeting_barriers-cost = خیلی خرج دارد
meeting_barriers-childcare = کسی نیست که از بچه‌ها نگهداری کند
meeting_barriers-no_place = جایی برای دیدار نیست
meeting_barriers-not_asked = کسی مرا دعوت نمی‌کند
meeting_barriers-unsure_how = نمی‌دانم اینجا رسم چیست
meeting_barriers-nothing = هیچ چیز

contact_abroad-daily = هر روز
contact_abroad-weekly = هر هفته
contact_abroad-monthly = هر ماه
contact_abroad-seldom = به‌ندرت
contact_abroad-none = تماس ندارم

activity_barriers-cost = خیلی خرج دارد
activity_barriers-time = وقت کم داریم
activity_barriers-transport = راه خیلی دور است
activity_barriers-childcare = کسی نیست که از بچه‌های کوچک نگهداری کند
activity_barriers-language = زبان
activity_barriers-equipment = لباس یا وسایل آن را نداریم
activity_barriers-not_informed = نمی‌دانم چه برنامه‌هایی هست
activity_barriers-knows_nobody = آنجا کسی را نمی‌شناسیم
activity_barriers-nothing = هیچ چیز

membership-member = بله
membership-tried = نه، ولی قبلاً بوده‌ام
membership-not_yet = هنوز نه
membership-not_wanted = نه، و نمی‌خواهم

association_facts-first_name = اسم کوچک من
association_facts-phone = شماره تلفن من
association_facts-interests = کارهایی که دوست دارم
association_facts-language = زبان‌هایی که بلدم

buddy_activities-talk_norwegian = نروژی صحبت کردن
buddy_activities-walk = پیاده‌روی
buddy_activities-eat = با هم غذا خوردن
buddy_activities-outdoors = گردش در طبیعت
buddy_activities-children = سرگرمی با بچه‌ها
buddy_activities-letters = کمک برای فهمیدن نامه‌ها
buddy_activities-show_around = آشنا شدن با محل
buddy_activities-sport = ورزش کردن

buddy_gender-woman = زن
buddy_gender-man = مرد
buddy_gender-no_matter = برایم فرقی نمی‌کند

buddy_family-with_children = بله، کسی که بچه دارد
buddy_family-without_children = نه، کسی که بچه ندارد
buddy_family-no_matter = برایم فرقی نمی‌کند

buddy_place-my_home = در خانهٔ من
buddy_place-their_home = در خانهٔ همراه محلی (fadder)
buddy_place-public = در جایی که دیگران هم هستند
buddy_place-no_matter = برایم فرقی نمی‌کند

children_active-all = بله، همهٔ آنها
children_active-some = بله، بعضی از آنها
children_active-none = نه

been_heard-listened = بله
been_heard-not_listened = نه، به حرفم گوش ندادند
been_heard-not_tried = هنوز امتحان نکرده‌ام
