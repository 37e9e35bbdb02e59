### status: draft

rental-incident-title = واقعه در بازار کرایهٔ خانه
rental-incident-about = در بارهٔ رفتار بی‌انصافانه‌ای که وقت کرایه گرفتن خانه شد. نام هیچ کس در اینجا نوشته نمی‌شود.

## Opening

rental-incident-greeting = شما می‌خواستید خانه کرایه بگیرید. امروز می‌خواهم در بارهٔ آنچه در آن وقت رخ داد، بشنوم.
    .hint = می‌تواند در بارهٔ خانه‌ای هم باشد که حالا کرایه گرفته‌اید.
rental-incident-no_names = من نام شما را نمی‌نویسم. من نام کسان دیگر را هم نمی‌نویسم.
rental-incident-counted = ما این‌گونه واقعه‌ها را می‌شماریم. بعد شاروالی می‌تواند کاری بکند.

## What happened

rental-incident-what = آنچه رخ داد
rental-incident-happened = این چه وقت رخ داد؟
    .hint = ما فقط به ماه و سال ضرورت داریم.
    .required = ماه و سال را تا جایی که شخص به یاد دارد، بنویسید.
    .constraint = این ماه هنوز نیامده است.
    .warning = این بیشتر از سه سال پیش است. آیا سال درست است؟
rental-incident-place = نام شاروالی‌ای (kommune) که در آن رخ داد، چیست؟
    .hint = شاروالی جایی است که ادارهٔ محلی خود را دارد.
rental-incident-how = شما باهم چگونه تماس داشتید؟
    .hint = شما و کسی که خانه را به کرایه می‌داد.
rental-incident-kinds = چه رخ داد؟
    .required = حداقل یک جواب را انتخاب کنید. اگر هیچ کدام مناسب نیست، «چیز دیگر» را انتخاب کنید.
rental-incident-words = با کلمات خودتان بگویید.
rental-incident-said = به شما چه گفتند؟
    .hint = می‌تواند چیزی هم باشد که نوشتند.

## Who

rental-incident-who = این به چه کسی مربوط است
rental-incident-role = چه کسی این کار را با شما کرد؟
    .hint = نام او را نگویید. بگویید چه نوع شخص بود.
rental-incident-same_before = آیا پیش از این هم چنین چیزی با شما رخ داده است؟
rental-incident-witnesses = آیا کسی دیگر آن را دید یا شنید؟
rental-incident-witness_roles = آنها برای شما چه کسانی هستند؟

## Why

rental-incident-why = دلیل آن چه بوده می‌تواند
rental-incident-triggers = فکر می‌کنید دلیل آن چه بود؟
    .constraint = جواب «واضح نیست» با جواب‌های دیگر یکجا نمی‌شود.
rental-incident-clue = از کجا این فکر برای شما پیدا شد؟

## Evidence

rental-incident-evidence = آنچه نگه داشته‌اید
rental-incident-kept = چه چیز دارید که این واقعه را نشان بدهد؟
    .constraint = جواب «هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
rental-incident-keep = آنچه دارید، نگه دارید. آنچه به یاد دارید، بنویسید.

## The law

rental-incident-law = قانون چه می‌گوید
rental-incident-law_equal = در ناروی همه در کرایه گرفتن خانه حق برابر دارند.
rental-incident-law_no = رد کردن کسی به دلیل کشور او منع است.
rental-incident-not_decide = من گفته نمی‌توانم که حق با کیست. کسان دیگر می‌توانند قضیهٔ شما را ببینند.

## Help

rental-incident-help = آنچه حالا می‌خواهید بکنید
rental-incident-has_home = آیا حالا جایی برای زندگی دارید؟
rental-incident-help_wishes = به چه کمک ضرورت دارید؟
    .hint = می‌توانید کمک را قبول نکنید.
    .constraint = جواب «حالا هیچ چیز» با جواب‌های دیگر یکجا نمی‌شود.
rental-incident-attorney = آیا می‌توانیم در این قضیه از طرف شما با دیگران گپ بزنیم؟
    .hint = پس شما یک کاغذ را امضا می‌کنید. نام نارویجی آن fullmakt است.
rental-incident-attorney_for = با چه کسی گپ زده می‌توانیم؟
rental-incident-attorney_signed = آیا وکالت‌خط (fullmakt) امضا شده است؟
rental-incident-raise = آیا می‌توانیم در این باره با کسانی گپ بزنیم که در اینجا خانه به کرایه می‌دهند؟
    .hint = ما نمی‌گوییم که شما کی هستید.
rental-incident-case = نمبر قضیه چیست؟

rental-incident-action-home_tonight = پیدا کردن فوری جایی برای زندگی
rental-incident-action-safety = فیصله کردن کارهایی که لازم است تا شخص در امان باشد
rental-incident-action-talk = پیشنهاد یک صحبت دیگر در بارهٔ آنچه رخ داد
rental-incident-action-ask_ombud = خواستن مشوره از ادارهٔ برابری و ضد تبعیض (Likestillings- og diskrimineringsombudet)
rental-incident-action-contact_landlord = تماس با صاحب خانه با وکالت‌خط (fullmakt)
rental-incident-action-complaint = کمک در شکایت به کمیسیون ضد تبعیض (Diskrimineringsnemnda)
rental-incident-action-police = کمک به شخص برای گپ زدن با پولیس
rental-incident-action-find_home = کمک در پیدا کردن خانه
rental-incident-action-sign_attorney = نوشتن وکالت‌خط (fullmakt) و گرفتن امضا
rental-incident-action-keep_evidence = نگه داشتن پیام‌ها، عکس‌ها و کاغذها
rental-incident-action-raise_with_landlords = گپ زدن با صاحبان خانه در بارهٔ این‌گونه واقعه‌ها، بدون نام
rental-incident-action-give_copy = دادن یک کاپی جواب‌ها به شخص
rental-incident-action-better_interpreter = پیدا کردن ترجمان دیگر برای صحبت بعدی

## Choices

incident_ways-advert = من یک اعلان را خواندم
incident_ways-message = ما پیام نوشتیم
incident_ways-phone = ما در تیلفون گپ زدیم
incident_ways-viewing = من خانه را دیدم
incident_ways-in_home = من در آن خانه زندگی می‌کردم

incident_kinds-no_viewing = مرا به دیدن خانه نگذاشتند
incident_kinds-no_rent = خانه را به من کرایه ندادند
incident_kinds-said_taken = گفتند خانه گرفته شده است، اما خالی بود
incident_kinds-higher_price = باید بیشتر از دیگران پول می‌دادم
incident_kinds-extra_demands = از من چیزی خواستند که از دیگران نخواستند
incident_kinds-advert_excludes = در اعلان، به بعضی کسان اجازهٔ درخواست نبود
incident_kinds-bad_words = گپ زشت گفتند
incident_kinds-notice = مجبور شدم از خانه بیرون شوم
incident_kinds-threat = مرا تهدید کردند

landlord_roles-private = شخصی که خانه را به کرایه می‌دهد
landlord_roles-company = شرکتی که خانه به کرایه می‌دهد
landlord_roles-agent = رهنمای معاملات
landlord_roles-caretaker = کسی که از خانه نگهداری می‌کند
landlord_roles-tenant = کسی که آنجا زندگی می‌کند
landlord_roles-municipality = کسی از شاروالی
landlord_roles-unclear = واضح نیست

witness_roles-adult_family = یک کلان‌سال از فامیل
witness_roles-friend = یک دوست
witness_roles-colleague = یک همکار
witness_roles-neighbour = یک همسایه
witness_roles-interpreter = یک ترجمان
witness_roles-stranger = کسی که نمی‌شناسم

incident_triggers-accent = طرز گپ زدن من
incident_triggers-name = نام من
incident_triggers-nationality = کشوری که از آن هستم
incident_triggers-children = اینکه اولاد دارم
incident_triggers-income = جایی که از آن پول می‌گیرم
incident_triggers-permit = نوع اقامت من
incident_triggers-unclear = واضح نیست

evidence_kept-messages = پیام‌ها
evidence_kept-advert = اعلان
evidence_kept-photos = عکس‌ها
evidence_kept-contract = یک قرارداد روی کاغذ
evidence_kept-notes = چیزی که خودم نوشتم
evidence_kept-call_list = لیست تماس‌ها در تیلفون من
evidence_kept-nothing = هیچ چیز

incident_help-talk = بیشتر گپ زدن در این باره
incident_help-advice = مشوره در بارهٔ قانون
incident_help-contact_landlord = اینکه شما با صاحب خانه گپ بزنید
incident_help-complaint = شکایت کردن
incident_help-police = گپ زدن با پولیس
incident_help-find_home = پیدا کردن خانه
incident_help-nothing = حالا هیچ چیز

attorney_for-landlord = صاحب خانه
attorney_for-agent = رهنمای معاملات
attorney_for-ombud = کسانی که در بارهٔ قانون مشوره می‌دهند
attorney_for-tribunal = کسانی که شکایت‌ها را می‌گیرند
attorney_for-police = پولیس
