### status: draft

stay-or-move-title = ماندن یا نقل مکان
stay-or-move-about = دربارهٔ زندگی در اینجا، آرزوهای خانواده، و ماندن یا نقل مکان.

## Opening

stay-or-move-greeting = امروز دربارهٔ زندگی شما در اینجا صحبت می‌کنیم. دربارهٔ آینده هم صحبت می‌کنیم.
stay-or-move-neutral = خودتان انتخاب می‌کنید که بمانید یا نقل مکان کنید. من نمی‌گویم کدام بهتر است.

## The open story

stay-or-move-story = داستان شما
stay-or-move-life_here = از زندگی خود در اینجا برایم بگویید.
    .hint = می‌توانید زیاد بگویید یا کم. می‌توانید نه هم بگویید.
stay-or-move-good_day = یک روز خوب برای شما در اینجا چطور است؟
    .hint = می‌توانید به این هم جواب ندهید.

## Life projects

stay-or-move-life_project = زندگی‌ای که شما و خانواده‌تان می‌خواهید
stay-or-move-own_project = در پنج سال آینده بیشتر از همه می‌خواهید چه کار کنید؟
    .hint = می‌تواند کار، تحصیل، مسکن یا خانواده باشد.
stay-or-move-own_possible_here = آیا می‌توانید این کار را اینجا بکنید؟
stay-or-move-project = این شخص برای چند سال آینده‌اش چه آرزویی دارد؟
stay-or-move-possible_here = آیا این شخص می‌تواند این کار را اینجا بکند؟
stay-or-move-decider = چه کسی تصمیم می‌گیرد که همهٔ شما کجا زندگی کنید؟

## The place

stay-or-move-place = این محل
stay-or-move-place_intro = چند جمله دربارهٔ زندگی در اینجا می‌خوانم. بگویید هر جمله برای شما چقدر درست است.
stay-or-move-feels_home = این جمله برای شما چقدر درست است: «اینجا احساس می‌کنم در خانهٔ خودم هستم»؟
stay-or-move-feels_safe = این جمله برای شما چقدر درست است: «اینجا در امان هستم»؟
stay-or-move-is_seen = این جمله برای شما چقدر درست است: «حال من برای مردم اینجا مهم است»؟
    .hint = مردم سلام می‌کنند و حال شما را می‌پرسند.
stay-or-move-knows_people = این جمله برای شما چقدر درست است: «مردم اینجا را خوب می‌شناسم»؟
stay-or-move-many_know_me = این جمله برای شما چقدر درست است: «خیلی‌ها اینجا می‌دانند من کی هستم»؟
stay-or-move-being_known = مردم می‌دانند شما کی هستید. این برای شما چطور است؟
stay-or-move-calm_days = این جمله برای شما چقدر درست است: «سرعت زندگی در اینجا برای من مناسب است»؟
stay-or-move-gets_around = این جمله برای شما چقدر درست است: «راحت به هر جایی که باید بروم می‌رسم»؟
    .hint = پیاده، با اتوبوس یا با ماشین.
stay-or-move-lives_well = این جمله برای شما چقدر درست است: «اینجا خانهٔ خوبی دارم»؟
stay-or-move-work_fits = این جمله برای شما چقدر درست است: «کاری دارم که برای من مناسب است»؟
stay-or-move-uses_competence = این جمله برای شما چقدر درست است: «می‌توانم از چیزهایی که بلدم استفاده کنم»؟
    .hint = چیزهایی که در مدرسه، سر کار یا در خانه یاد گرفته‌اید.
stay-or-move-children_well = این جمله برای شما چقدر درست است: «حال بچه‌ها اینجا خوب است»؟
stay-or-move-school_good = این جمله برای شما چقدر درست است: «بچه‌ها اینجا مدرسهٔ خوبی دارند»؟
    .hint = مهدکودک هم می‌تواند باشد.
stay-or-move-what_would_help = چه چیزی می‌تواند زندگی شما را در اینجا بهتر کند؟

## The balance sheet

stay-or-move-weighing = ماندن و نقل مکان
stay-or-move-weighing_intro = حالا چهار سؤال دربارهٔ ماندن و نقل مکان داریم. هر چهار سؤال به یک اندازه مهم است.
    .hint = هیچ جوابی غلط نیست.
stay-or-move-balance = خوب و کمتر خوب
stay-or-move-named_gathering_place = آیا خود شخص از جاهایی برای فرهنگ یا عقیده اسم برد؟
stay-or-move-weighs_most = الان چه چیزی برای شما از همه مهم‌تر است؟
    .hint = می‌توانید تا سه جواب انتخاب کنید.
    .constraint = بیشتر از سه جواب انتخاب نکنید.
stay-or-move-weighs_most_words = می‌توانید کمی بیشتر در این باره بگویید؟

## Thoughts about the future

stay-or-move-thinking = فکر آینده
stay-or-move-intention = چه فکر می‌کنید: اینجا می‌مانید یا نقل مکان می‌کنید؟
stay-or-move-certainty = الان چقدر از این مطمئن هستید؟
    .hint = ۰ یعنی اصلاً مطمئن نیستم. ۱۰ یعنی کاملاً مطمئنم.
stay-or-move-horizon = به چه مدت در آینده فکر می‌کنید؟
stay-or-move-household_agrees = آیا کسانی که با شما زندگی می‌کنند هم همین فکر را دارند؟
stay-or-move-others_moving = آیا کسان دیگری را می‌شناسید که به فکر رفتن از اینجا باشند؟
stay-or-move-place_in_mind = آیا جای مشخصی در نظر دارید؟

## A new place

stay-or-move-new_place = جای جدید
stay-or-move-destination = به چه جور جایی فکر می‌کنید؟
stay-or-move-destination_municipality = اسم شهرداری‌ای (kommune) که به آن فکر می‌کنید چیست؟
    .hint = شهرداری جایی است که ادارهٔ محلی خودش را دارد.
    .warning = این همان شهرداری است که الان در آن زندگی می‌کنید. آیا درست است؟
stay-or-move-place_known_from = این جا را از کجا می‌شناسید؟
    .constraint = جواب «هنوز آن را نمی‌شناسم» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
stay-or-move-reality_intro = حالا دربارهٔ جای جدید صحبت می‌کنیم. فکر شما را از چیزی که می‌دانیم جدا می‌کنیم.
stay-or-move-reality = فکر شما، و آنچه می‌دانیم
stay-or-move-reality-work = کار
stay-or-move-reality-work-expected = فکر می‌کنید آنجا چه کاری پیدا می‌کنید؟
stay-or-move-reality-work-verified = دربارهٔ کار در آنجا چه چیزی را با اطمینان می‌دانیم؟
stay-or-move-reality-housing = مسکن
stay-or-move-reality-housing-expected = فکر می‌کنید چه جور خانه‌ای پیدا می‌کنید؟
stay-or-move-reality-housing-verified = دربارهٔ مسکن در آنجا چه چیزی را با اطمینان می‌دانیم؟
stay-or-move-reality-school = مدرسه و مهدکودک
stay-or-move-reality-school-expected = فکر می‌کنید بچه‌ها چه جور مدرسه‌ای پیدا می‌کنند؟
stay-or-move-reality-school-verified = دربارهٔ مدرسهٔ آنجا چه چیزی را با اطمینان می‌دانیم؟
stay-or-move-reality-distance = فاصله‌ها
stay-or-move-reality-distance-expected = فکر می‌کنید راه شما تا کار یا مدرسه در آنجا چقدر باشد؟
stay-or-move-reality-distance-verified = دربارهٔ رفت‌وآمد هر روزه در آنجا چه چیزی را با اطمینان می‌دانیم؟
stay-or-move-reality-cost = پول
stay-or-move-reality-cost-expected = فکر می‌کنید زندگی در آنجا چقدر خرج دارد؟
stay-or-move-reality-cost-verified = دربارهٔ قیمت‌ها در آنجا چه چیزی را با اطمینان می‌دانیم؟
stay-or-move-reality-network = مردم
stay-or-move-reality-network-expected = فکر می‌کنید آنجا با چه کسانی خواهید بود؟
stay-or-move-reality-network-verified = امروز چه کسانی را آنجا می‌شناسید؟
stay-or-move-reality-municipality = کمک از شهرداری جدید
stay-or-move-reality-municipality-expected = فکر می‌کنید شهرداری آنجا برای شما چه کار می‌کند؟
stay-or-move-reality-municipality-verified = شهرداری آنجا به شما چه جوابی داده است؟
stay-or-move-must_find_out = اول باید چه چیزی را معلوم کنیم؟

## Rights after a move

stay-or-move-rights_abroad = اگر به کشور دیگری بروید، ممکن است اقامت شما تغییر کند. اول بپرسید.
stay-or-move-rights_after_move = حقوق بعد از نقل مکان
stay-or-move-in_programme = آیا الان در برنامهٔ مقدماتی (introduksjonsprogram) هستید؟
    .hint = این یک برنامهٔ تمام‌وقت است. در آن زبان نروژی یاد می‌گیرید.
stay-or-move-rights_programme = بعد از نقل مکان، برنامه همیشه ادامه پیدا نمی‌کند. ما اول از شهرداری جدید می‌پرسیم.
stay-or-move-rights_norwegian = بعد از نقل مکان، ممکن است حق شما برای کلاس نروژی تغییر کند. ما این را معلوم می‌کنیم.
stay-or-move-rights_local = امکانات شهرداری‌ها با هم فرق دارد. ما می‌توانیم برای شما از شهرداری جدید بپرسیم.
stay-or-move-rights_home = در جای جدید، بیشتر وقت‌ها باید خودتان خانه پیدا کنید.
    .hint = شاید لازم باشد دوباره برای کمک‌هزینهٔ مسکن درخواست بدهید.
stay-or-move-rights_doctor = در جای جدید می‌توانید پزشک جدیدی انتخاب کنید.
stay-or-move-check_rights = آیا می‌خواهید ما در این باره بیشتر پرس‌وجو کنیم؟

## Next steps

stay-or-move-help_wishes = الان برای چه چیزی کمک می‌خواهید؟
    .hint = انجمن یا باشگاه (lag) یعنی آدم‌هایی که با هم کاری می‌کنند. همراه محلی (fadder) می‌خواهد با شما آشنا شود.
    .constraint = جواب «الان هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
stay-or-move-own_step = خودتان اول می‌خواهید چه کار کنید؟
    .hint = یک کار کوچک کافی است.
stay-or-move-sheet_home = آیا می‌خواهید برگهٔ چهار جواب را به خانه ببرید؟
stay-or-move-quote_consent = آیا می‌توانیم بعضی از حرف‌های شما را بدون اسم شما استفاده کنیم؟
    .hint = می‌توانید نه بگویید. می‌توانید الان بله بگویید و بعداً نه.
stay-or-move-quote_channels = کجا می‌توانیم از آن استفاده کنیم؟

stay-or-move-action-check_rights = معلوم کردن حقوق بعد از نقل مکان
stay-or-move-action-ask_new_municipality = سؤال کتبی از شهرداری جدید دربارهٔ برنامه، مسکن و مدرسه
stay-or-move-action-meet_employer = گذاشتن قرار دیدار با یک کارفرما
stay-or-move-action-map_competence = پرسیدن دربارهٔ دانش و مهارت‌ها و پیدا کردن جایی برای استفاده از آنها
stay-or-move-action-recognition = درخواست ارزشیابی مدرک تحصیلی
stay-or-move-action-norwegian_course = پیدا کردن کلاس نروژی مناسب
stay-or-move-action-housing_talk = گفتگو دربارهٔ مسکن، وام مسکن (startlån) و کمک‌هزینهٔ مسکن (bostøtte)
stay-or-move-action-school_talk = گذاشتن قرار دیدار با مدرسه یا مهدکودک
stay-or-move-action-introduce_association = خبر دادن به انجمن یا باشگاهی (lag) که می‌تواند شخص را دعوت کند
stay-or-move-action-find_buddy = پیدا کردن همراه محلی (fadder)
stay-or-move-action-own_step = انجام دادن کاری که شخص می‌خواست اول بکند
stay-or-move-action-give_sheet = دادن برگهٔ چهار جواب به شخص
stay-or-move-action-common_causes = پیدا کردن دلایل مشترک، وقتی چند نفر به فکر نقل مکان هستند
stay-or-move-action-write_quote = نوشتن حرف شخص و گرفتن تأیید او

## Choices

possible_here-yes = بله
possible_here-partly = بخشی از آن
possible_here-no = نه
possible_here-unclear = هنوز روشن نیست

good_or_less_good-good = خوب است
good_or_less_good-both = هم خوب و هم کمتر خوب
good_or_less_good-less_good = کمتر خوب است

intention-stay = اینجا می‌مانم
intention-move = به جای دیگری می‌روم
intention-unsure = مطمئن نیستم

horizon-within_6_months = کمتر از شش ماه
horizon-6_12_months = شش ماه تا یک سال
horizon-1_2_years = یک تا دو سال
horizon-2_5_years = دو تا پنج سال
horizon-more_than_5_years = بیشتر از پنج سال

place_sources-visited = آنجا بوده‌ام
place_sources-lived_there = آنجا زندگی کرده‌ام
place_sources-family = از خانواده
place_sources-friends = از دوستان
place_sources-employer = از یک کارفرما
place_sources-municipality = از شهرداری آنجا
place_sources-internet = از اینترنت
place_sources-nowhere = هنوز آن را نمی‌شناسم

help_wishes-work = پیدا کردن کار
help_wishes-competence = استفاده از چیزهایی که بلدم
help_wishes-recognition = ارزشیابی مدرک تحصیلی‌ام
help_wishes-norwegian = یاد گرفتن زبان نروژی
help_wishes-housing = مسکن
help_wishes-school = مدرسه یا مهدکودک برای بچه‌ها
help_wishes-association = عضویت در یک انجمن یا باشگاه (lag)
help_wishes-buddy = داشتن همراه محلی (fadder)
help_wishes-new_place = پرس‌وجو دربارهٔ یک جای جدید
help_wishes-nothing = الان هیچ چیز
