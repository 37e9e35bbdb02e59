### status: draft

follow-up-title = صحبت پیگیری
follow-up-about = زندگی در اینجا حالا چگونه است، چه تغییر کرده است، و چه فیصله کرده بودیم.

## Opening

follow-up-greeting = امروز می‌خواهم بدانم که حالا زندگی شما در اینجا چگونه است.
follow-up-follow_up_round = این شخص چه مدت در اینجا زندگی کرده است؟
    .required = انتخاب کنید که این صحبت چندم است.

## Since last time

follow-up-since_last = از دفعهٔ گذشته تا حالا
follow-up-changes = از صحبت گذشتهٔ ما تا حالا چه تغییر کرده است؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
follow-up-changes_words = این برای شما چه معنا دارد؟
follow-up-life_now = از دفعهٔ گذشته تا حالا، زندگی شما در اینجا بهتر شده است یا بدتر؟

## What was agreed

follow-up-agreed = آنچه فیصله کرده بودیم
follow-up-promises_kept = آیا ما کارهایی را که فیصله شد، انجام داده‌ایم؟
follow-up-promises_missing = کدام کار هنوز نشده است؟
follow-up-actions_reviewed = آیا همهٔ قدم‌های ناتمام را دیده‌اید؟
    .warning = بعضی قدم‌ها هنوز ناتمام است. آیا می‌خواهید حالا آنها را ببینید؟

## Seen, taken care of, being somebody

follow-up-being_somebody = جای شما در میان مردم اینجا
follow-up-taken_care_of = این برای شما چقدر درست است: «وقتی ضرورت دارم، کسی در اینجا به من کمک می‌کند»؟
follow-up-is_somebody = این برای شما چقدر درست است: «کار من برای مردم اینجا مهم است»؟
follow-up-together = آیا شما در کنار مردم اینجا زندگی می‌کنید، یا یکجا با آنها؟
    .hint = در کنار مردم یعنی نزدیک هم زندگی کردن و کم باهم کاری کردن.

## The place

follow-up-place = این جای

## Four things to watch

follow-up-watch = آنچه می‌تواند بسیار مهم باشد
follow-up-children_education = این برای شما چقدر درست است: «اطفال می‌توانند در اینجا تحصیلی را بکنند که می‌خواهند»؟
follow-up-local_work = این برای شما چقدر درست است: «اینجا برای من کار هست»؟
follow-up-origin_matters = آیا آنچه در کشور اصلی شما رخ می‌دهد، می‌تواند پلان‌های شما را تغییر بدهد؟
    .hint = می‌توانید فقط بلی یا نه بگویید.

## Rules and forms

follow-up-rules = قوانین و فورمه‌ها
follow-up-was_stopped = آیا یک قانون یا یک فورمه کار شما را بند کرده است؟
    .hint = فورمه کاغذی است که باید آن را خانه‌پری کنید.
follow-up-stopped_by = آن در بارهٔ چه بود؟
follow-up-stopped_words = کدام قانون یا کدام فورمه بود؟
follow-up-stopped_solved = آیا حالا حل شده است؟
follow-up-rental_trouble = وقتی خانه می‌پالیدید، آیا کسی با شما رفتار بد کرده است؟

## Ahead

follow-up-ahead = آینده
follow-up-talk_about_staying = آیا می‌خواهید در بارهٔ ماندن یا کوچ کردن بیشتر گپ بزنید؟

## Good words

follow-up-good_words = آنچه خوب است
follow-up-good_here = اینجا چه چیز برای شما خوب بوده است؟
    .hint = می‌توانید جواب ندهید.
follow-up-month_consent = آیا می‌توانیم در بارهٔ شما به حیث «باشندهٔ نو ماه» (Månedens tilflytter) بنویسیم؟
    .hint = باشندهٔ نو کسی است که به اینجا کوچ کرده است. می‌توانید حالا یا بعدتر نه بگویید.
follow-up-month = آنچه در بارهٔ شما می‌نویسیم
follow-up-month_facts = در بارهٔ شما چه نوشته می‌توانیم؟
follow-up-month_words = خود شما به مردم اینجا چه می‌خواهید بگویید؟
follow-up-month_channels = در کجا آن را نشان داده می‌توانیم؟

## End

follow-up-action-urgent_help = کمک در کارهای عاجل
follow-up-action-keep_promises = انجام دادن کارهایی که از دفعهٔ گذشته مانده است، و خبر دادن به شخص
follow-up-action-solve_rule = حل کردن مشکل قانون یا فورمه و جواب دادن
follow-up-action-report_rule = خبر دادن به آمر در بارهٔ قانونی که مردم را بند می‌کند
follow-up-action-rental_talk = صحبت در بارهٔ آنچه در بازار کرایهٔ خانه رخ داد
follow-up-action-norwegian_course = پیدا کردن کورس نارویجی مناسب
follow-up-action-stay_or_move_talk = صحبت در بارهٔ ماندن یا کوچ کردن
follow-up-action-common_causes = جستجوی دلایل مشترک، وقتی چند نفر به فکر کوچ کردن هستند
follow-up-action-school_talk = تعیین وقت ملاقات با مکتب یا کودکستان
follow-up-action-map_competence = معلوم کردن جایی که از دانش و مهارت شخص کار گرفته شود
follow-up-action-recognition = درخواست برای قبول شدن اسناد تحصیلی
follow-up-action-meet_employer = تعیین وقت ملاقات با یک صاحب کار
follow-up-action-housing_talk = صحبت در بارهٔ خانه، قرضهٔ خانه (startlån) و کمک پولی برای خانه (bostøtte)
follow-up-action-introduce_association = خبر دادن به یک انجمن یا کلب (lag) که می‌تواند شخص را دعوت کند
follow-up-action-find_buddy = پیدا کردن همراه محلی (fadder)
follow-up-action-ask_new_municipality = پرسیدن از شاروالی نو به شکل تحریری در بارهٔ پروگرام، خانه و مکتب
follow-up-action-write_quote = نوشتن گفتهٔ شخص و گرفتن موافقت او
follow-up-action-write_month = نوشتن مسودهٔ «باشندهٔ نو ماه» (Månedens tilflytter) و گرفتن موافقت شخص
follow-up-action-own_step = انجام دادن کاری که شخص می‌خواست اول بکند
follow-up-action-give_copy = دادن یک کاپی جواب‌ها به شخص
follow-up-action-better_interpreter = پیدا کردن ترجمان دیگر برای صحبت بعدی

## Choices

follow_up_rounds-3 = نزدیک به سه ماه
follow_up_rounds-12 = نزدیک به یک سال
follow_up_rounds-24 = نزدیک به دو سال
follow_up_rounds-48 = نزدیک به چهار سال
follow_up_rounds-other = مدت دیگر

changes-home = خانهٔ من
changes-work = کار من
changes-hours = اینکه چقدر کار می‌کنم
changes-school = مکتب یا کورس
changes-norwegian = نارویجی بیشتر یاد دارم
changes-family = کسانی که با من زندگی می‌کنند
changes-permit = اجازهٔ اقامت من در ناروی
changes-friends = آشنایان من در اینجا
changes-association = در یک انجمن یا کلب (lag) شامل شده‌ام
changes-nothing = هیچ چیز

life_now-better = بهتر
life_now-same = مثل گذشته
life_now-mixed = بعضی چیزها بهتر است، بعضی چیزها بدتر
life_now-worse = بدتر

promises_kept-all = بلی، همه را
promises_kept-some = یک قسمت آن را
promises_kept-none = نه
promises_kept-nothing_agreed = ما چیزی فیصله نکرده بودیم

together5-1 = در کنار مردم
together5-2 = بیشتر در کنار مردم
together5-3 = در میان این دو
together5-4 = بیشتر یکجا با مردم
together5-5 = یکجا با مردم

stopped_by-permit = اجازهٔ اقامت در ناروی
stopped_by-id_number = نمبر هویت (fødselsnummer یا D-nummer)
stopped_by-bank = بانک و داخل شدن به سایت‌ها
stopped_by-tax = مالیه
stopped_by-benefits = پول از Nav یا شاروالی
stopped_by-recognition = قبول شدن اسناد تحصیلی
stopped_by-licence = لیسنس موتروانی
stopped_by-loan = قرضه برای خانه
stopped_by-school_place = مکتب یا کودکستان
stopped_by-doctor = داکتر
stopped_by-work = کار
stopped_by-rent = کرایه گرفتن خانه

month_facts-first_name = نام من، بدون نام فامیلی
month_facts-picture = یک عکس من
month_facts-work = کار من
month_facts-interests = آنچه خوش دارم
month_facts-languages = زبان‌هایی که یاد دارم
month_facts-own_words = گپ‌های خودم
