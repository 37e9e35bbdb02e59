### status: draft

stay-or-move-title = ماندن یا کوچ کردن
stay-or-move-about = در بارهٔ زندگی در اینجا، آرزوهای فامیل، و ماندن یا کوچ کردن.

## Opening

stay-or-move-greeting = امروز در بارهٔ زندگی شما در اینجا گپ می‌زنیم. در بارهٔ آینده هم گپ می‌زنیم.
stay-or-move-neutral = خود شما انتخاب می‌کنید که بمانید یا کوچ کنید. من نمی‌گویم کدام بهتر است.

## The open story

stay-or-move-story = قصهٔ شما
stay-or-move-life_here = در بارهٔ زندگی خود در اینجا به من بگویید.
    .hint = می‌توانید زیاد بگویید یا کم. می‌توانید نه هم بگویید.
stay-or-move-good_day = یک روز خوب شما در اینجا چگونه است؟
    .hint = اینجا هم می‌توانید جواب ندهید.

## Life projects

stay-or-move-life_project = زندگی‌ای که شما و فامیل شما می‌خواهید
stay-or-move-own_project = در پنج سال آینده از همه بیشتر چه می‌خواهید بکنید؟
    .hint = می‌تواند کار، درس، خانه یا فامیل باشد.
stay-or-move-own_possible_here = آیا می‌توانید این را در اینجا بکنید؟
stay-or-move-project = این شخص در چند سال آینده برای خود چه آرزو دارد؟
stay-or-move-possible_here = آیا این شخص می‌تواند این را در اینجا بکند؟
stay-or-move-decider = چه کسی تصمیم می‌گیرد که شما همه در کجا زندگی کنید؟

## The place

stay-or-move-place = این جای
stay-or-move-place_intro = من چند جمله در بارهٔ زندگی اینجا می‌خوانم. بگویید که هر جمله برای شما چقدر درست است.
stay-or-move-feels_home = این برای شما چقدر درست است: «اینجا مثل خانهٔ خودم است»؟
stay-or-move-feels_safe = این برای شما چقدر درست است: «من اینجا در امان هستم»؟
stay-or-move-is_seen = این برای شما چقدر درست است: «حال من برای مردم اینجا مهم است»؟
    .hint = مردم سلام می‌دهند و از حال شما می‌پرسند.
stay-or-move-knows_people = این برای شما چقدر درست است: «من مردم اینجا را خوب می‌شناسم»؟
stay-or-move-many_know_me = این برای شما چقدر درست است: «بسیاری از مردم اینجا می‌دانند که من کی هستم»؟
stay-or-move-being_known = اینکه مردم می‌دانند شما کی هستید، برای شما چگونه است؟
stay-or-move-calm_days = این برای شما چقدر درست است: «سرعت زندگی در اینجا برای من مناسب است»؟
stay-or-move-gets_around = این برای شما چقدر درست است: «به آسانی به هر جایی که کار دارم می‌رسم»؟
    .hint = پیاده، با بس یا با موتر.
stay-or-move-lives_well = این برای شما چقدر درست است: «من اینجا خانهٔ خوب دارم»؟
stay-or-move-work_fits = این برای شما چقدر درست است: «من کاری دارم که برای من مناسب است»؟
stay-or-move-uses_competence = این برای شما چقدر درست است: «می‌توانم از دانش و مهارت خود کار بگیرم»؟
    .hint = آنچه در مکتب، در کار یا در خانه یاد گرفته‌اید.
stay-or-move-children_well = این برای شما چقدر درست است: «حال اطفال در اینجا خوب است»؟
stay-or-move-school_good = این برای شما چقدر درست است: «اطفال اینجا مکتب خوب دارند»؟
    .hint = می‌تواند کودکستان هم باشد.
stay-or-move-what_would_help = چه چیز می‌تواند زندگی شما را در اینجا بهتر بسازد؟

## The balance sheet

stay-or-move-weighing = ماندن و کوچ کردن
stay-or-move-weighing_intro = حالا چهار سؤال در بارهٔ ماندن و کوچ کردن می‌آید. هر چهار سؤال یکسان مهم است.
    .hint = هیچ جوابی غلط نیست.
stay-or-move-balance = خوب و کمتر خوب
stay-or-move-named_gathering_place = آیا شخص خودش از جاهایی برای فرهنگ یا عقیده یاد کرد؟
stay-or-move-weighs_most = حالا چه چیز برای شما از همه مهم‌تر است؟
    .hint = می‌توانید تا سه جواب انتخاب کنید.
    .constraint = بیشتر از سه جواب انتخاب نکنید.
stay-or-move-weighs_most_words = می‌توانید در این باره کمی بیشتر بگویید؟

## Thoughts about the future

stay-or-move-thinking = فکرها در بارهٔ آینده
stay-or-move-intention = چه فکر می‌کنید: اینجا می‌مانید یا کوچ می‌کنید؟
stay-or-move-certainty = حالا چقدر به این مطمئن هستید؟
    .hint = ۰ یعنی هیچ مطمئن نیستم. ۱۰ یعنی کاملاً مطمئن هستم.
stay-or-move-horizon = به چه مدت در آینده فکر می‌کنید؟
stay-or-move-household_agrees = آیا کسانی که با شما زندگی می‌کنند، همین فکر را دارند؟
stay-or-move-others_moving = آیا کسان دیگری را می‌شناسید که به فکر کوچ کردن از اینجا باشند؟
stay-or-move-place_in_mind = آیا به یک جای معین فکر می‌کنید؟

## A new place

stay-or-move-new_place = یک جای نو
stay-or-move-destination = به چه نوع جای فکر می‌کنید؟
stay-or-move-destination_municipality = نام شاروالی‌ای (kommune) که به آن فکر می‌کنید، چیست؟
    .hint = شاروالی جایی است که ادارهٔ محلی خود را دارد.
    .warning = این شاروالی‌ای است که شما حالا در آن زندگی می‌کنید. آیا درست است؟
stay-or-move-place_known_from = این جای را از کجا می‌شناسید؟
    .constraint = جواب «هنوز آن را نمی‌شناسم» با جواب‌های دیگر یکجا نمی‌شود.
stay-or-move-reality_intro = حالا در بارهٔ جای نو گپ می‌زنیم. فکر شما را از آنچه می‌دانیم، جدا می‌کنیم.
stay-or-move-reality = آنچه شما فکر می‌کنید، و آنچه ما می‌دانیم
stay-or-move-reality-work = کار
stay-or-move-reality-work-expected = فکر می‌کنید آنجا چه کار پیدا می‌کنید؟
stay-or-move-reality-work-verified = در بارهٔ کار در آنجا چه چیز را به یقین می‌دانیم؟
stay-or-move-reality-housing = خانه
stay-or-move-reality-housing-expected = فکر می‌کنید چه نوع خانه پیدا می‌کنید؟
stay-or-move-reality-housing-verified = در بارهٔ خانه در آنجا چه چیز را به یقین می‌دانیم؟
stay-or-move-reality-school = مکتب و کودکستان
stay-or-move-reality-school-expected = فکر می‌کنید اطفال چه نوع مکتب پیدا می‌کنند؟
stay-or-move-reality-school-verified = در بارهٔ مکتب آنجا چه چیز را به یقین می‌دانیم؟
stay-or-move-reality-distance = فاصله‌ها
stay-or-move-reality-distance-expected = فکر می‌کنید آنجا راه شما تا کار یا مکتب چقدر دور می‌شود؟
stay-or-move-reality-distance-verified = در بارهٔ راه هر روزه در آنجا چه چیز را به یقین می‌دانیم؟
stay-or-move-reality-cost = پول
stay-or-move-reality-cost-expected = فکر می‌کنید زندگی در آنجا چقدر مصرف دارد؟
stay-or-move-reality-cost-verified = در بارهٔ قیمت‌ها در آنجا چه چیز را به یقین می‌دانیم؟
stay-or-move-reality-network = مردم
stay-or-move-reality-network-expected = فکر می‌کنید آنجا با چه کسانی یکجا می‌باشید؟
stay-or-move-reality-network-verified = امروز چه کسانی را در آنجا می‌شناسید؟
stay-or-move-reality-municipality = کمک از شاروالی نو
stay-or-move-reality-municipality-expected = فکر می‌کنید شاروالی آنجا برای شما چه می‌کند؟
stay-or-move-reality-municipality-verified = شاروالی آنجا به شما چه جواب داده است؟
stay-or-move-must_find_out = اول چه چیز را باید معلوم کنیم؟

## Rights after a move

stay-or-move-rights_abroad = اگر به کشور دیگر کوچ کنید، اقامت شما شاید تغییر کند. اول بپرسید.
stay-or-move-rights_after_move = حقوق بعد از کوچ کردن
stay-or-move-in_programme = آیا شما حالا در پروگرام معرفی (introduksjonsprogram) هستید؟
    .hint = این یک پروگرام تمام‌وقت است. شما در آن زبان نارویجی یاد می‌گیرید.
stay-or-move-rights_programme = وقتی کوچ می‌کنید، پروگرام همیشه ادامه پیدا نمی‌کند. ما اول از شاروالی نو می‌پرسیم.
stay-or-move-rights_norwegian = وقتی کوچ می‌کنید، حق شما به کورس نارویجی شاید تغییر کند. ما این را معلوم می‌کنیم.
stay-or-move-rights_local = هر شاروالی امکانات دیگری دارد. ما می‌توانیم برای شما از شاروالی نو بپرسیم.
stay-or-move-rights_home = در جای نو بیشتر وقت‌ها خود شما باید خانه پیدا کنید.
    .hint = شاید لازم باشد که باز برای کمک خانه درخواست بدهید.
stay-or-move-rights_doctor = شما در جای نو می‌توانید داکتر نو انتخاب کنید.
stay-or-move-check_rights = آیا می‌خواهید ما در این باره بیشتر معلوم کنیم؟

## Next steps

stay-or-move-help_wishes = حالا به چه کمک ضرورت دارید؟
    .hint = انجمن یا کلب (lag) یعنی مردمی که باهم کاری می‌کنند. همراه محلی (fadder) می‌خواهد با شما آشنا شود.
    .constraint = جواب «حالا هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
stay-or-move-own_step = خود شما اول چه می‌خواهید بکنید؟
    .hint = یک کار خُرد کافی است.
stay-or-move-sheet_home = آیا می‌خواهید ورق چهار جواب را به خانه ببرید؟
stay-or-move-quote_consent = آیا می‌توانیم بعضی گپ‌های شما را بدون نام شما استفاده کنیم؟
    .hint = می‌توانید نه بگویید. می‌توانید حالا بلی بگویید و بعدتر نه.
stay-or-move-quote_channels = در کجا می‌توانیم آن را استفاده کنیم؟

stay-or-move-action-check_rights = معلوم کردن اینکه بعد از کوچ کدام حقوق هست
stay-or-move-action-ask_new_municipality = پرسیدن از شاروالی نو به شکل تحریری در بارهٔ پروگرام، خانه و مکتب
stay-or-move-action-meet_employer = تعیین وقت ملاقات با یک صاحب کار
stay-or-move-action-map_competence = پرسیدن در بارهٔ دانش و مهارت‌ها و یافتن جایی برای استفاده از آن
stay-or-move-action-recognition = درخواست برای قبول شدن اسناد تحصیلی
stay-or-move-action-norwegian_course = پیدا کردن کورس نارویجی مناسب
stay-or-move-action-housing_talk = صحبت در بارهٔ خانه، قرضهٔ خانه (startlån) و کمک پولی برای خانه (bostøtte)
stay-or-move-action-school_talk = تعیین وقت ملاقات با مکتب یا کودکستان
stay-or-move-action-introduce_association = خبر دادن به یک انجمن یا کلب (lag) که می‌تواند شخص را دعوت کند
stay-or-move-action-find_buddy = پیدا کردن همراه محلی (fadder)
stay-or-move-action-own_step = انجام دادن کاری که شخص می‌خواست اول بکند
stay-or-move-action-give_sheet = دادن ورق چهار جواب به شخص
stay-or-move-action-common_causes = جستجوی دلایل مشترک، وقتی چند نفر به فکر کوچ کردن هستند
stay-or-move-action-write_quote = نوشتن گفتهٔ شخص و گرفتن موافقت او

## Choices

possible_here-yes = بلی
possible_here-partly = یک قسمت آن
possible_here-no = نه
possible_here-unclear = هنوز واضح نیست

good_or_less_good-good = خوب است
good_or_less_good-both = هم خوب و هم کمتر خوب
good_or_less_good-less_good = کمتر خوب است

intention-stay = اینجا می‌مانم
intention-move = به جای دیگر کوچ می‌کنم
intention-unsure = مطمئن نیستم

horizon-within_6_months = کمتر از نیم سال
horizon-6_12_months = نیم سال تا یک سال
horizon-1_2_years = یک تا دو سال
horizon-2_5_years = دو تا پنج سال
horizon-more_than_5_years = بیشتر از پنج سال

place_sources-visited = من آنجا رفته‌ام
place_sources-lived_there = من آنجا زندگی کرده‌ام
place_sources-family = از فامیل
place_sources-friends = از دوستان
place_sources-employer = از یک صاحب کار
place_sources-municipality = از شاروالی آنجا
place_sources-internet = از انترنت
place_sources-nowhere = هنوز آن را نمی‌شناسم

help_wishes-work = پیدا کردن کار
help_wishes-competence = کار گرفتن از دانش و مهارت خودم
help_wishes-recognition = قبول شدن اسناد تحصیلی‌ام
help_wishes-norwegian = یاد گرفتن زبان نارویجی
help_wishes-housing = خانه
help_wishes-school = مکتب یا کودکستان برای اطفال
help_wishes-association = شامل شدن در یک انجمن یا کلب (lag)
help_wishes-buddy = داشتن همراه محلی (fadder)
help_wishes-new_place = معلومات گرفتن در بارهٔ یک جای نو
help_wishes-nothing = حالا هیچ چیز
