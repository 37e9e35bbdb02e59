### status: draft

network-title = دوستان و وقت آزاد
network-about = در بارهٔ آشنایان شما در اینجا، وقت آزاد، انجمن‌ها، همراه محلی (fadder)، و شنیده شدن نظر شما.

## Opening

network-greeting = امروز در بارهٔ مردم اینجا گپ می‌زنیم. در بارهٔ وقت آزاد شما هم گپ می‌زنیم.
network-no_right_answer = بعضی کسان دوستان زیاد می‌خواهند. بعضی کسان دوستان کم می‌خواهند. هر دو خوب است.

## People

network-people = مردم اینجا
network-locals_known = اینجا با چند نارویجی آشنا شده‌اید؟
    .hint = کسانی را حساب کنید که بیرون از کار و کورس با آنها گپ می‌زنید.
network-can_ask_help = آیا اینجا کسی هست که بتوانید از او کمک بخواهید؟
    .hint = کسی که برای کمک پول نمی‌گیرد.
network-same_language = آیا اینجا کسی هست که به زبان شما گپ بزند؟
network-neighbours = با همسایه‌های خود چقدر آشنا هستید؟
network-visits_made = ماه گذشته چند بار به خانهٔ کسی مهمان رفتید؟
    .hint = اگر به خانهٔ کسی نرفتید، ۰ بگویید.
    .constraint = یک عدد از ۰ تا ۹۰ بنویسید.
    .warning = این بیشتر از روز یک بار است. آیا عدد درست است؟
network-visits_received = ماه گذشته چند بار کسی به خانهٔ شما مهمان آمد؟
    .hint = اگر هیچ کس نیامد، ۰ بگویید.
    .constraint = یک عدد از ۰ تا ۹۰ بنویسید.
    .warning = این بیشتر از روز یک بار است. آیا عدد درست است؟
network-was_invited = آیا کسی در اینجا شما را به خانهٔ خود دعوت کرده است؟
network-has_invited = آیا شما کسی را در اینجا به خانهٔ خود دعوت کرده‌اید؟
network-more_visits = آیا می‌خواهید مهمان بیشتر داشته باشید؟
network-meeting_barriers = چه چیز آشنا شدن با مردم اینجا را مشکل می‌سازد؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
network-contact_abroad = هر چند وقت یک بار با کسی در کشور دیگر تماس می‌گیرید؟
network-good_meeting = از وقتی بگویید که کسی در اینجا با شما خوبی کرد.
    .hint = می‌توانید نه هم بگویید.

## Free time

network-free_time = وقت آزاد شما
network-interests = در وقت آزاد خود چه کردن را خوش دارید؟
network-free_times = شما چه وقت آزاد هستید؟
network-activity_barriers = چه چیز اشتراک در کارهای وقت آزاد را مشکل می‌سازد؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.

## Associations

network-associations = انجمن‌ها و کلب‌ها (lag)
network-about_associations = انجمن یا کلب (lag) یعنی مردمی که باهم کاری می‌کنند. می‌تواند آوازخوانی، فوتبال یا گردش باشد.
network-knows_association = آیا اینجا کدام انجمن یا کلب (lag) را می‌شناسید؟
network-was_contacted = آیا کدام انجمن یا کلب (lag) با شما تماس گرفته است؟
network-membership = آیا حالا در یک انجمن یا کلب (lag) هستید؟
network-association_interests = در انجمن یا کلب (lag) چه می‌خواهید بکنید؟
network-association_facts = در بارهٔ شما به انجمن یا کلب (lag) چه گفته می‌توانیم؟

## Buddy

network-buddy = همراه محلی (fadder)
network-buddy_match = همراه محلی‌ای (fadder) که شما می‌خواهید
network-buddy_languages = با همراه محلی (fadder) به کدام زبان‌ها می‌خواهید گپ بزنید؟
network-buddy_activities = یکجا با همراه محلی (fadder) چه می‌خواهید بکنید؟
network-buddy_times = چه وقت می‌توانید همراه محلی (fadder) را ببینید؟
network-buddy_gender = آیا می‌خواهید همراه محلی (fadder) شما زن باشد یا مرد؟
network-buddy_family = آیا همراه محلی‌ای (fadder) می‌خواهید که اولاد داشته باشد؟
network-buddy_place = در کجا می‌خواهید همراه محلی (fadder) را ببینید؟
network-buddy_card = آیا می‌توانیم این جواب‌ها را به کسی نشان بدهیم که می‌خواهد همراه محلی (fadder) شود؟
    .hint = ما فقط جواب‌های این قسمت را نشان می‌دهیم، نام شما را نه.
network-be_buddy = آیا خود شما بعدتر می‌خواهید همراه محلی (fadder) کسی شوید؟

## Places to meet

network-arenas = جاهای ملاقات
network-arenas_used = مردم را در کجا می‌بینید؟
network-arenas_missed = چه نوع جای ملاقات در اینجا کم است؟
network-arena_words = چه چیز می‌تواند دیدن مردم را در اینجا آسان‌تر بسازد؟

## Children

network-children = اطفال
network-has_children = آیا فرزندانی دارید که با شما زندگی می‌کنند؟
network-children_active = آیا اطفال در وقت آزاد در کدام برنامه اشتراک می‌کنند؟
    .hint = می‌تواند ورزش، موسیقی یا چیز دیگر باشد.
network-children_barriers = چه چیز اشتراک اطفال را مشکل می‌سازد؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
network-knows_parents = آیا اینجا با والدین دیگر آشنا شده‌اید؟

## Being heard

network-being_heard = شنیده شدن نظر شما
network-knows_how_heard = آیا می‌دانید که چگونه نظر خود را به شاروالی (kommune) بگویید؟
    .hint = شاروالی اداره‌ای است که این جای، مکتب‌ها و سرک‌های اینجا را اداره می‌کند.
network-has_been_heard = آیا شاروالی به گپ شما گوش داده است؟
network-heard_more = آیا می‌خواهید بیشتر بدانید که نظر شما چگونه شنیده می‌شود؟

## End

network-action-introduce_association = خبر دادن به یک انجمن یا کلب (lag) که می‌تواند شخص را دعوت کند
network-action-show_associations = نشان دادن انجمن‌ها و کلب‌های اینجا (lag)
network-action-find_buddy = پیدا کردن همراه محلی (fadder)
network-action-first_visit = پیدا کردن کسی که به مهمانی بیاید
network-action-know_one = یافتن جایی که شخص در آن حداقل با یک نفر آشنا شود
network-action-call_future_buddy = زنگ زدن به شخص، که خودش می‌خواهد همراه محلی (fadder) شود
network-action-missing_arena = گفتن به شاروالی که جای ملاقات کم است
network-action-children_activity = پیدا کردن برنامه‌ای که اطفال در آن اشتراک کنند
network-action-activity_cost = معلوم کردن اینکه کسی پول کارهای وقت آزاد را می‌دهد یا نه
network-action-norwegian_course = پیدا کردن جایی برای یاد گرفتن و گپ زدن نارویجی
network-action-explain_being_heard = شرح دادن اینکه نظر مردم در شاروالی چگونه شنیده می‌شود
network-action-own_step = انجام دادن کاری که شخص می‌خواست اول بکند
network-action-give_copy = دادن یک کاپی جواب‌ها به شخص
network-action-better_interpreter = پیدا کردن ترجمان دیگر برای صحبت بعدی

## Choices

locals_known-none = هنوز با هیچ کس
locals_known-one = با یک نفر
locals_known-a_few = با دو تا پنج نفر
locals_known-many = با بیشتر از پنج نفر

neighbours-not_yet = هنوز آشنا نیستیم
neighbours-greet = به همدیگر سلام می‌دهیم
neighbours-talk = باهم گپ می‌زنیم
neighbours-visit = به خانهٔ همدیگر می‌رویم

meeting_barriers-language = زبان
meeting_barriers-time = کم وقت دارم
meeting_barriers-transport = به آنجا رفته نمی‌توانم
meeting_barriers-cost = مصرف آن زیاد است
meeting_barriers-childcare = کسی نیست که از اطفال مراقبت کند
meeting_barriers-no_place = جای ملاقات نیست
meeting_barriers-not_asked = کسی مرا دعوت نمی‌کند
meeting_barriers-unsure_how = نمی‌دانم اینجا چگونه باید کرد
meeting_barriers-nothing = هیچ چیز

contact_abroad-daily = هر روز
contact_abroad-weekly = هر هفته
contact_abroad-monthly = هر ماه
contact_abroad-seldom = به ندرت
contact_abroad-none = تماس ندارم

activity_barriers-cost = مصرف آن زیاد است
activity_barriers-time = کم وقت داریم
activity_barriers-transport = راه زیاد دور است
activity_barriers-childcare = کسی نیست که از اطفال خُرد مراقبت کند
activity_barriers-language = زبان
activity_barriers-equipment = لباس یا سامان آن را نداریم
activity_barriers-not_informed = نمی‌دانم اینجا چه چیزها هست
activity_barriers-knows_nobody = آنجا کسی را نمی‌شناسیم
activity_barriers-nothing = هیچ چیز

membership-member = بلی
membership-tried = نه، اما پیش از این بودم
membership-not_yet = هنوز نه
membership-not_wanted = نه، و نمی‌خواهم

association_facts-first_name = نام من، بدون نام فامیلی
association_facts-phone = نمبر تیلفون من
association_facts-interests = آنچه خوش دارم
association_facts-language = زبان‌هایی که یاد دارم

buddy_activities-talk_norwegian = گپ زدن به نارویجی
buddy_activities-walk = قدم زدن
buddy_activities-eat = یکجا نان خوردن
buddy_activities-outdoors = گشتن در طبیعت
buddy_activities-children = سرگرمی یکجا با اطفال
buddy_activities-letters = کمک در فهمیدن نامه‌ها
buddy_activities-show_around = آشنا شدن با این جای
buddy_activities-sport = ورزش کردن

buddy_gender-woman = زن
buddy_gender-man = مرد
buddy_gender-no_matter = برای من فرق نمی‌کند

buddy_family-with_children = بلی، کسی که اولاد دارد
buddy_family-without_children = نه، کسی که اولاد ندارد
buddy_family-no_matter = برای من فرق نمی‌کند

buddy_place-my_home = در خانهٔ من
buddy_place-their_home = در خانهٔ همراه محلی (fadder)
buddy_place-public = در جایی که دیگران هم هستند
buddy_place-no_matter = برای من فرق نمی‌کند

children_active-all = بلی، همهٔ آنها
children_active-some = بلی، بعضی از آنها
children_active-none = نه

been_heard-listened = بلی
been_heard-not_listened = نه، گپ مرا نشنیدند
been_heard-not_tried = هنوز کوشش نکرده‌ام
