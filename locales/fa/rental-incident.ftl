### status: draft

rental-incident-title = اتفاق در بازار اجاره
rental-incident-about = دربارهٔ رفتار ناعادلانه‌ای که هنگام اجاره کردن خانه پیش آمد. اینجا اسم هیچ‌کس نوشته نمی‌شود.

## Opening

rental-incident-greeting = شما می‌خواستید خانه اجاره کنید. امروز می‌خواهم بشنوم آن موقع چه اتفاقی افتاد.
    .hint = می‌تواند دربارهٔ خانه‌ای هم باشد که الان اجاره کرده‌اید.
rental-incident-no_names = من اسم شما را نمی‌نویسم. اسم دیگران را هم نمی‌نویسم.
rental-incident-counted = ما این جور اتفاق‌ها را می‌شماریم. آن وقت شهرداری می‌تواند کاری بکند.

## What happened

rental-incident-what = اتفاقی که افتاد
rental-incident-happened = این اتفاق کی افتاد؟
    .hint = فقط ماه و سال را لازم داریم.
    .required = ماه و سال را تا جایی که شخص یادش هست بنویسید.
    .constraint = این ماه هنوز نرسیده است.
    .warning = این بیشتر از سه سال پیش است. آیا سال درست است؟
rental-incident-place = اسم شهرداری‌ای (kommune) که این اتفاق در آن افتاد چیست؟
    .hint = شهرداری جایی است که ادارهٔ محلی خودش را دارد.
rental-incident-how = شما چطور با هم در تماس بودید؟
    .hint = شما و کسی که خانه را اجاره می‌داد.
rental-incident-kinds = چه اتفاقی افتاد؟
    .required = دست‌کم یک جواب انتخاب کنید. اگر هیچ‌کدام مناسب نیست، «چیز دیگری» را انتخاب کنید.
rental-incident-words = با کلمات خودتان بگویید.
rental-incident-said = به شما چه گفتند؟
    .hint = می‌تواند چیزی هم باشد که نوشتند.

## Who

rental-incident-who = این به چه کسی مربوط است
rental-incident-role = چه کسی این کار را با شما کرد؟
    .hint = اسم او را نگویید. بگویید چه جور شخصی بود.
rental-incident-same_before = آیا قبلاً هم چنین اتفاقی برای شما افتاده است؟
rental-incident-witnesses = آیا کس دیگری هم آن را دید یا شنید؟
rental-incident-witness_roles = آنها چه نسبت یا آشنایی با شما دارند؟

## Why

rental-incident-why = دلیل آن چه می‌تواند باشد
rental-incident-triggers = فکر می‌کنید دلیلش چه بود؟
    .constraint = جواب «روشن نیست» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
rental-incident-clue = چه چیزی باعث شد این طور فکر کنید؟

## Evidence

rental-incident-evidence = چیزهایی که نگه داشته‌اید
rental-incident-kept = چه چیزی دارید که این اتفاق را نشان بدهد؟
    .constraint = جواب «هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
rental-incident-keep = هر چه دارید نگه دارید. هر چه یادتان هست بنویسید.

## The law

rental-incident-law = قانون چه می‌گوید
rental-incident-law_equal = در نروژ همه برای اجاره کردن خانه حق برابر دارند.
rental-incident-law_no = رد کردن کسی به خاطر کشورش ممنوع است.
rental-incident-not_decide = من نمی‌توانم بگویم حق با کیست. کسان دیگری می‌توانند پروندهٔ شما را بررسی کنند.

## Help

rental-incident-help = کاری که الان می‌خواهید بکنید
rental-incident-has_home = آیا الان جایی برای زندگی دارید؟
rental-incident-help_wishes = برای چه چیزی کمک می‌خواهید؟
    .hint = می‌توانید کمک را قبول نکنید.
    .constraint = جواب «الان هیچ چیز» را نمی‌شود با جواب‌های دیگر انتخاب کرد.
rental-incident-attorney = آیا می‌توانیم در این پرونده از طرف شما با دیگران صحبت کنیم؟
    .hint = برای این کار کاغذی را امضا می‌کنید. اسم نروژی آن fullmakt است.
rental-incident-attorney_for = با چه کسی می‌توانیم صحبت کنیم؟
rental-incident-attorney_signed = آیا وکالت‌نامه (fullmakt) امضا شده است؟
rental-incident-raise = آیا می‌توانیم این را با کسانی که اینجا خانه اجاره می‌دهند مطرح کنیم؟
    .hint = ما نمی‌گوییم شما کی هستید.
rental-incident-case = شمارهٔ پرونده چیست؟

rental-incident-action-home_tonight = پیدا کردن فوری جایی برای زندگی
rental-incident-action-safety = قرار گذاشتن دربارهٔ کارهایی که لازم است تا شخص در امان باشد
rental-incident-action-talk = پیشنهاد یک گفتگوی دیگر دربارهٔ این اتفاق
rental-incident-action-ask_ombud = مشورت با دفتر برابری و مبارزه با تبعیض (Likestillings- og diskrimineringsombudet)
rental-incident-action-contact_landlord = تماس با صاحبخانه با وکالت‌نامه (fullmakt)
rental-incident-action-complaint = کمک برای شکایت به هیئت رسیدگی به تبعیض (Diskrimineringsnemnda)
rental-incident-action-police = کمک به شخص برای صحبت با پلیس
rental-incident-action-find_home = کمک برای پیدا کردن خانه
rental-incident-action-sign_attorney = نوشتن وکالت‌نامه (fullmakt) و گرفتن امضا
rental-incident-action-keep_evidence = نگه داشتن پیام‌ها، عکس‌ها و کاغذها
rental-incident-action-raise_with_landlords = مطرح کردن این جور اتفاق‌ها با صاحبخانه‌ها، بدون اسم
rental-incident-action-give_copy = دادن یک نسخه از جواب‌ها به شخص
rental-incident-action-better_interpreter = پیدا کردن مترجم دیگری برای گفتگوی بعدی

## Choices

incident_ways-advert = آگهی را خواندم
incident_ways-message = به هم پیام دادیم
incident_ways-phone = تلفنی صحبت کردیم
incident_ways-viewing = خانه را دیدم
incident_ways-in_home = در آن خانه زندگی می‌کردم

incident_kinds-no_viewing = نگذاشتند خانه را ببینم
incident_kinds-no_rent = خانه را به من اجاره ندادند
incident_kinds-said_taken = گفتند خانه اجاره رفته است، ولی خالی بود
incident_kinds-higher_price = مجبور شدم بیشتر از دیگران پول بدهم
incident_kinds-extra_demands = از من چیزی خواستند که از دیگران نخواستند
incident_kinds-advert_excludes = طبق آگهی، بعضی‌ها نمی‌توانستند درخواست بدهند
incident_kinds-bad_words = حرف زشتی زدند
incident_kinds-notice = مجبور شدم از خانه بروم
incident_kinds-threat = مرا تهدید کردند

landlord_roles-private = شخصی که خانه اجاره می‌دهد
landlord_roles-company = شرکتی که خانه اجاره می‌دهد
landlord_roles-agent = مشاور املاک
landlord_roles-caretaker = سرایدار خانه
landlord_roles-tenant = کسی که آنجا زندگی می‌کند
landlord_roles-municipality = کسی از شهرداری
landlord_roles-unclear = روشن نیست

witness_roles-adult_family = یک بزرگسال از خانواده
witness_roles-friend = یک دوست
witness_roles-colleague = یک همکار
witness_roles-neighbour = یک همسایه
witness_roles-interpreter = یک مترجم
witness_roles-stranger = کسی که نمی‌شناسم

incident_triggers-accent = طرز حرف زدنم
incident_triggers-name = اسمم
incident_triggers-nationality = کشوری که از آن هستم
incident_triggers-children = اینکه بچه دارم
incident_triggers-income = اینکه پولم از کجا می‌آید
incident_triggers-permit = نوع اقامتم
incident_triggers-unclear = روشن نیست

evidence_kept-messages = پیام‌ها
evidence_kept-advert = آگهی
evidence_kept-photos = عکس‌ها
evidence_kept-contract = قراردادی روی کاغذ
evidence_kept-notes = چیزی که خودم نوشته‌ام
evidence_kept-call_list = فهرست تماس‌ها در تلفنم
evidence_kept-nothing = هیچ چیز

incident_help-talk = صحبت بیشتر در این باره
incident_help-advice = مشورت دربارهٔ قانون
incident_help-contact_landlord = اینکه شما با صاحبخانه صحبت کنید
incident_help-complaint = شکایت کردن
incident_help-police = صحبت با پلیس
incident_help-find_home = پیدا کردن خانه
incident_help-nothing = الان هیچ چیز

attorney_for-landlord = صاحبخانه
attorney_for-agent = مشاور املاک
attorney_for-ombud = کسانی که دربارهٔ قانون مشورت می‌دهند
attorney_for-tribunal = کسانی که به شکایت‌ها رسیدگی می‌کنند
attorney_for-police = پلیس
