### status: draft

move-out-title = صحبت در بارهٔ کوچ کردن از اینجا
move-out-about = در بارهٔ کوچ کردن: دلایل آن، و آنچه ما از آن یاد می‌گیریم.

## Opening

move-out-greeting = امروز در بارهٔ کوچ کردن شما گپ می‌زنیم.
move-out-learn = ما می‌خواهیم از گپ‌های شما یاد بگیریم.
move-out-neutral = خود شما انتخاب می‌کنید. من کوشش نمی‌کنم که فکر شما را تغییر بدهم.

## The move

move-out-moving = کوچ کردن
move-out-moved = آیا از اینجا کوچ کرده‌اید؟
move-out-move_month = چه وقت کوچ می‌کنید؟
    .hint = ما فقط به ماه و سال ضرورت داریم.
    .constraint = همین ماه یا یک ماه بعدتر را انتخاب کنید.
    .warning = این بیشتر از یک سال بعد است. آیا درست است؟
move-out-moved_month = چه وقت کوچ کردید؟
    .hint = ما فقط به ماه و سال ضرورت داریم.
    .constraint = این ماه هنوز نیامده است.
    .warning = این بیشتر از دو سال پیش است. آیا درست است؟
move-out-decided = آیا به یقین می‌خواهید کوچ کنید؟
move-out-decider = چه کسی تصمیم گرفت که شما کوچ کنید؟
move-out-own_choice = آیا کوچ کردن انتخاب خود شما است؟
move-out-who_moves = آیا همهٔ کسانی که با شما زندگی می‌کنند، کوچ می‌کنند؟
move-out-group_move = آیا کسان دیگری که می‌شناسید، در همین وقت کوچ می‌کنند؟
move-out-group_reason = آیا آنها هم به همین دلیل کوچ می‌کنند؟
move-out-group_place = آیا آنها هم به همان جای شما کوچ می‌کنند؟

## Reasons

move-out-reasons = دلایل
move-out-how_it_came = در بارهٔ این انتخاب خود به من بگویید.
    .hint = می‌توانید زیاد بگویید یا کم. می‌توانید نه هم بگویید.
move-out-which_reasons = دلایل شما برای کوچ کردن چیست؟
move-out-weighs_most = کدام یک از اینها از همه مهم‌تر است؟
    .hint = می‌توانید تا سه جواب انتخاب کنید.
    .constraint = بیشتر از سه جواب انتخاب نکنید.
move-out-here_or_there = آیا دلایل شما بیشتر در اینجا است یا در جای نو؟
move-out-would_change = چه چیز می‌توانست باعث شود که شما در اینجا بمانید؟
    .hint = می‌توانید بگویید: هیچ چیز.
move-out-would_help = کدام یک از اینها می‌توانست کمک کند؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
move-out-talked_before = آیا ما پیش از این با شما در بارهٔ ماندن یا کوچ کردن گپ زده‌ایم؟
move-out-good_here = در زندگی اینجا چه چیز خوب بوده است؟

## The new place

move-out-new_place = جای نو
move-out-destination = به چه نوع جای کوچ می‌کنید؟
move-out-destination_municipality = نام شاروالی نو (kommune) چیست؟
    .hint = شاروالی جایی است که ادارهٔ محلی خود را دارد.
    .warning = این شاروالی همین‌جا است. آیا درست است؟
move-out-looks_forward = چه چیز در جای نو شما را خوشحال می‌سازد؟
move-out-certain_there = در بارهٔ جای نو چه چیز را به یقین می‌دانید؟
    .hint = چیزی را بگویید که فیصله شده است.
    .constraint = جواب «هنوز هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
move-out-as_expected = آیا همان‌طور شد که شما فکر می‌کردید؟

## Rights

move-out-rights = حقوق شما وقت کوچ کردن
move-out-loses_right = وقتی کوچ می‌کنید، آیا کدام حق خود را از دست می‌دهید؟
move-out-lost_rights = چه چیز را از دست می‌دهید؟

## Handover

move-out-handover = آمادگی
move-out-arranged = از اینها کدام را انجام داده‌اید؟
    .constraint = جواب «هنوز هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
move-out-checklist_home = آیا لیست کارهایی را می‌خواهید که باید انجام بدهید؟
move-out-handover_wish = آیا می‌توانیم به شاروالی نو بگوییم که شما می‌آیید؟
    .hint = خود شما هم می‌توانید این را به آنها بگویید.
move-out-handover_what = به آنها چه گفته می‌توانیم؟

## Later

move-out-later = وقت بعد از آن
move-out-contact_wish = آیا می‌توانیم شش ماه بعد به شما زنگ بزنیم یا بنویسیم؟
    .hint = ما می‌پرسیم که حال شما چگونه است. می‌توانید حالا بلی بگویید و بعدتر نه.
move-out-contact_by = چگونه با شما تماس گرفته می‌توانیم؟
move-out-contact_where = از کدام نمبر یا آدرس کار گرفته می‌توانیم؟
move-out-come_back = آیا شاید دوباره به اینجا کوچ کنید؟
move-out-come_back_if = برای آن، چه چیز باید در اینجا تغییر کند؟

move-out-action-stay_or_move_talk = صحبت «ماندن یا کوچ کردن» پیش از آنکه چیزی فیصله شود
move-out-action-private_talk = پیشنهاد صحبت دو نفری با شخص
move-out-action-common_causes = جستجوی دلایل مشترک، وقتی چند نفر در یک وقت کوچ می‌کنند
move-out-action-check_rights = معلوم کردن اینکه بعد از کوچ کدام حقوق هست
move-out-action-ask_new_municipality = پرسیدن از شاروالی نو به شکل تحریری در بارهٔ پروگرام معرفی (introduksjonsprogram)
move-out-action-report_move = خبر دادن کوچ به ادارهٔ مالیه (Skatteetaten)
move-out-action-give_checklist = دادن لیست کارهای لازم به شخص
move-out-action-tell_new_municipality = گفتن چیزهایی به شاروالی نو که شخص قبول کرد
move-out-action-contact_later = پرسیدن از شخص که در جای نو چگونه است
move-out-action-use_what_we_learned = گفتن به شاروالی که چه چیز می‌توانست طور دیگر باشد، بدون نام
move-out-action-write_quote = نوشتن گفتهٔ شخص و گرفتن موافقت او
move-out-action-give_copy = دادن یک کاپی جواب‌ها به شخص
move-out-action-better_interpreter = پیدا کردن ترجمان دیگر برای صحبت بعدی

## Choices

own_choice-yes = بلی
own_choice-partly = تا اندازه‌ای
own_choice-no = نه

who_moves-all = بلی، همه
who_moves-some = نه، بعضی در اینجا می‌مانند

group_move-nobody = نه، هیچ کس
group_move-one = بلی، یک فامیل یا یک نفر
group_move-several = بلی، چند فامیل یا چند نفر
group_move-unclear = واضح نیست

here_or_there-here = بیشتر در اینجا
here_or_there-there = بیشتر در جای نو
here_or_there-both = در هر دو جای

would_help-work = کار
would_help-competence = کار گرفتن از دانش و مهارت خودم
would_help-recognition = قبول شدن اسناد تحصیلی‌ام
would_help-norwegian = یاد گرفتن نارویجی بیشتر
would_help-housing = یک خانهٔ بهتر
would_help-school = مکتب و کودکستان برای اطفال
would_help-friends = آشنایی با مردم بیشتر
would_help-transport = بس یا موتر
would_help-doctor = داکتر و خدمات صحی
would_help-heard = اینکه شاروالی گپ مرا بشنود
would_help-nothing = هیچ چیز

certain_there-work = کار
certain_there-housing = جایی برای زندگی
certain_there-school = مکتب یا کودکستان برای اطفال
certain_there-family = فامیل آنجا زندگی می‌کند
certain_there-people = آنجا کسانی را می‌شناسم
certain_there-municipality = شاروالی آنجا به من جواب داده است
certain_there-nothing = هنوز هیچ چیز

lost_rights-programme = پروگرام معرفی (introduksjonsprogram)
lost_rights-benefit = پولی که در پروگرام معرفی می‌گیرم (introduksjonsstønad)
lost_rights-norwegian = کورس رایگان نارویجی
lost_rights-housing_help = کمک برای خانه
lost_rights-practice = تجربهٔ کار در یک شرکت (arbeidspraksis)
lost_rights-kindergarten = جای در کودکستان
lost_rights-local_offer = چیزی که فقط در همین شاروالی هست

arranged-reported_move = کوچ را به دولت خبر داده‌ام
arranged-ended_rent = کرایهٔ خانه را فسخ کرده‌ام
arranged-electricity = برق و انترنت
arranged-school = مکتب یا کودکستان
arranged-doctor = داکتر نو
arranged-mail = آدرس نو برای پُسته
arranged-deposit = پول ضمانت خانه (depositum)
arranged-nothing = هنوز هیچ چیز

handover_what-contact = چگونه با من تماس بگیرند
handover_what-programme = اینکه در پروگرام معرفی (introduksjonsprogram) هستم
handover_what-norwegian = اینکه چقدر نارویجی یاد دارم
handover_what-competence = آنچه در مکتب و کار یاد گرفته‌ام
handover_what-housing = اینکه به خانه ضرورت دارم
handover_what-school = اینکه اطفال به مکتب یا کودکستان ضرورت دارند
