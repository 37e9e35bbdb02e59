### status: draft

move-out-title = گفتگوی رفتن از اینجا
move-out-about = دربارهٔ نقل مکان: دلایل آن، و آنچه می‌توانیم از آن یاد بگیریم.

## Opening

move-out-greeting = امروز دربارهٔ نقل مکان شما صحبت می‌کنیم.
move-out-learn = می‌خواهیم از حرف‌های شما یاد بگیریم.
move-out-neutral = انتخاب با خودِ شماست. من سعی نمی‌کنم نظر شما را عوض کنم.

## The move

move-out-moving = نقل مکان
move-out-moved = آیا از اینجا رفته‌اید؟
move-out-move_month = کی نقل مکان می‌کنید؟
    .hint = فقط ماه و سال را لازم داریم.
    .constraint = همین ماه یا ماهی بعد از آن را انتخاب کنید.
    .warning = این بیشتر از یک سال دیگر است. آیا درست است؟
move-out-moved_month = کی نقل مکان کردید؟
    .hint = فقط ماه و سال را لازم داریم.
    .constraint = این ماه هنوز نرسیده است.
    .warning = این بیشتر از دو سال پیش است. آیا درست است؟
move-out-decided = آیا حتماً می‌خواهید نقل مکان کنید؟
move-out-decider = چه کسی تصمیم گرفت که شما نقل مکان کنید؟
move-out-own_choice = آیا نقل مکان انتخاب خودتان است؟
move-out-who_moves = آیا همهٔ کسانی که با شما زندگی می‌کنند نقل مکان می‌کنند؟
move-out-group_move = آیا آشنایان دیگری هم در همین زمان نقل مکان می‌کنند؟
move-out-group_reason = آیا آنها هم به همین دلیل نقل مکان می‌کنند؟
move-out-group_place = آیا آنها هم به همان جایی می‌روند که شما می‌روید؟

## Reasons

move-out-reasons = دلایل
move-out-how_it_came = دربارهٔ این انتخاب برایم بگویید.
    .hint = می‌توانید زیاد بگویید یا کم. می‌توانید نه هم بگویید.
move-out-which_reasons = دلایل شما برای نقل مکان چیست؟
move-out-weighs_most = کدام یک از اینها مهم‌تر است؟
    .hint = می‌توانید تا سه جواب انتخاب کنید.
    .constraint = بیشتر از سه جواب انتخاب نکنید.
move-out-here_or_there = دلایل شما بیشتر در اینجاست یا در جای جدید؟
move-out-would_change = چه چیزی می‌توانست باعث شود که اینجا بمانید؟
    .hint = می‌توانید بگویید: هیچ چیز.
move-out-would_help = کدام یک از اینها می‌توانست کمک کند؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
move-out-talked_before = آیا ما قبلاً با شما دربارهٔ ماندن یا نقل مکان صحبت کرده‌ایم؟
move-out-good_here = چه چیزی در زندگی اینجا خوب بوده است؟

## The new place

move-out-new_place = جای جدید
move-out-destination = به چه جور جایی می‌روید؟
move-out-destination_municipality = اسم شهرداری جدید (kommune) چیست؟
    .hint = شهرداری جایی است که ادارهٔ محلی خودش را دارد.
    .warning = این شهرداری همین‌جاست. آیا درست است؟
move-out-looks_forward = چه چیزی در جای جدید شما را خوشحال می‌کند؟
move-out-certain_there = دربارهٔ جای جدید چه چیزی را با اطمینان می‌دانید؟
    .hint = چیزی را بگویید که قرارش گذاشته شده است.
    .constraint = جواب «هنوز هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
move-out-as_expected = آیا همان‌طور شد که فکر می‌کردید؟

## Rights

move-out-rights = حقوق شما هنگام نقل مکان
move-out-loses_right = با نقل مکان، آیا حقی را از دست می‌دهید؟
move-out-lost_rights = چه چیزی را از دست می‌دهید؟

## Handover

move-out-handover = آماده شدن
move-out-arranged = کدام یک از اینها را انجام داده‌اید؟
    .constraint = جواب «هنوز هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
move-out-checklist_home = آیا فهرست کارهایی را می‌خواهید که باید انجام بدهید؟
move-out-handover_wish = آیا می‌توانیم به شهرداری جدید بگوییم که شما می‌آیید؟
    .hint = خودتان هم می‌توانید به آنها بگویید.
move-out-handover_what = چه چیزی می‌توانیم به آنها بگوییم؟

## Later

move-out-later = زمان بعد از آن
move-out-contact_wish = آیا می‌توانیم شش ماه دیگر به شما زنگ بزنیم یا پیام بدهیم؟
    .hint = حال شما را می‌پرسیم. می‌توانید الان بله بگویید و بعداً نه.
move-out-contact_by = چطور می‌توانیم با شما تماس بگیریم؟
move-out-contact_where = از چه شماره یا آدرسی می‌توانیم استفاده کنیم؟
move-out-come_back = آیا ممکن است دوباره به اینجا برگردید؟
move-out-come_back_if = برای برگشتن شما، چه چیزی باید اینجا تغییر کند؟

move-out-action-stay_or_move_talk = گفتگوی «ماندن یا نقل مکان» قبل از هر تصمیمی
move-out-action-private_talk = پیشنهاد گفتگوی دونفره
move-out-action-common_causes = پیدا کردن دلایل مشترک، وقتی چند نفر در یک زمان نقل مکان می‌کنند
move-out-action-check_rights = معلوم کردن حقوق بعد از نقل مکان
move-out-action-ask_new_municipality = سؤال کتبی از شهرداری جدید دربارهٔ برنامهٔ مقدماتی (introduksjonsprogram)
move-out-action-report_move = خبر دادن نقل مکان به ادارهٔ مالیات (Skatteetaten)
move-out-action-give_checklist = دادن فهرست کارهای لازم به شخص
move-out-action-tell_new_municipality = گفتن چیزهایی به شهرداری جدید که شخص با آن موافقت کرد
move-out-action-contact_later = پرسیدن از شخص که در جای جدید چطور است
move-out-action-use_what_we_learned = گفتن به شهرداری که چه چیزی می‌توانست طور دیگری باشد، بدون اسم
move-out-action-write_quote = نوشتن حرف شخص و گرفتن تأیید او
move-out-action-give_copy = دادن یک نسخه از جواب‌ها به شخص
move-out-action-better_interpreter = پیدا کردن مترجم دیگری برای گفتگوی بعدی

## Choices

own_choice-yes = بله
own_choice-partly = تا حدی
own_choice-no = نه

who_moves-all = بله، همه
who_moves-some = نه، بعضی‌ها اینجا می‌مانند

group_move-nobody = نه، هیچ‌کس
group_move-one = بله، یک خانواده یا یک نفر
group_move-several = بله، چند خانواده یا چند نفر
group_move-unclear = روشن نیست

here_or_there-here = بیشتر در اینجا
here_or_there-there = بیشتر در جای جدید
here_or_there-both = در هر دو جا

would_help-work = کار
would_help-competence = استفاده از چیزهایی که بلدم
would_help-recognition = ارزشیابی مدرک تحصیلی‌ام
would_help-norwegian = یاد گرفتن بیشتر نروژی
would_help-housing = خانهٔ بهتر
would_help-school = مدرسه و مهدکودک برای بچه‌ها
would_help-friends = آشنایی با آدم‌های بیشتر
would_help-transport = اتوبوس یا ماشین
would_help-doctor = پزشک و خدمات درمانی
would_help-heard = اینکه شهرداری به حرفم گوش بدهد
would_help-nothing = هیچ چیز

certain_there-work = کار
certain_there-housing = جایی برای زندگی
certain_there-school = مدرسه یا مهدکودک برای بچه‌ها
certain_there-family = خانواده آنجا زندگی می‌کند
certain_there-people = آنجا کسانی را می‌شناسم
certain_there-municipality = شهرداری آنجا به من جواب داده است
certain_there-nothing = هنوز هیچ چیز

lost_rights-programme = برنامهٔ مقدماتی (introduksjonsprogram)
lost_rights-benefit = پولی که در برنامهٔ مقدماتی می‌گیرم (introduksjonsstønad)
lost_rights-norwegian = کلاس رایگان نروژی
lost_rights-housing_help = کمک برای مسکن
lost_rights-practice = کارورزی (arbeidspraksis)
lost_rights-kindergarten = جا در مهدکودک
lost_rights-local_offer = چیزی که فقط در همین شهرداری هست

arranged-reported_move = خبر دادن نقل مکان به دولت
arranged-ended_rent = فسخ اجارهٔ خانه
arranged-electricity = برق و اینترنت
arranged-school = مدرسه یا مهدکودک
arranged-doctor = پزشک جدید
arranged-mail = نشانی پستی جدید
arranged-deposit = پول ودیعه (depositum)
arranged-nothing = هنوز هیچ چیز

handover_what-contact = چطور با من تماس بگیرند
handover_what-programme = اینکه در برنامهٔ مقدماتی (introduksjonsprogram) هستم
handover_what-norwegian = اینکه چقدر نروژی بلدم
handover_what-competence = چیزهایی که در مدرسه و کار یاد گرفته‌ام
handover_what-housing = اینکه به خانه نیاز دارم
handover_what-school = اینکه بچه‌ها به مدرسه یا مهدکودک نیاز دارند
