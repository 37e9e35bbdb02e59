### status: draft

rental-incident-title = ڕووداو لە بازاڕی کرێی خانوودا
rental-incident-about = دەربارەی شتێکی نادادپەروەرانە، کاتێک کەسێک ویستی خانوو بە کرێ بگرێت. لێرە ناوی کەس نانووسرێت.

## Opening

rental-incident-greeting = ئەمڕۆ دەمەوێت گوێ لە ڕووداوێک بگرم کە ڕووی دا کاتێک ویستتان خانوو بە کرێ بگرن.
    .hint = دەکرێت دەربارەی ئەو خانووەش بێت کە ئێستا بە کرێتان گرتووە.
rental-incident-no_names = من ناوی ئێوە نانووسم. ناوی کەسانی تریش نانووسم.
rental-incident-counted = ئێمە ڕووداوی وا دەژمێرین. ئەوکات شارەوانی (kommune) دەتوانێت کارێک بکات.

## What happened

rental-incident-what = ئەوەی ڕووی دا
rental-incident-happened = کەی ڕووی دا؟
    .hint = تەنیا مانگ و ساڵمان پێویستە.
    .required = مانگ و ساڵ بنووسن، بەو شێوەیەی کەسەکە بیری دێتەوە.
    .constraint = ئەم مانگە هێشتا نەهاتووە.
    .warning = ئەمە زیاتر لە سێ ساڵ لەمەوبەرە. ئایا ساڵەکە ڕاستە؟
rental-incident-place = لە کام شارەوانیدا (kommune) ڕووی دا؟
    .hint = شارەوانی شوێنێکە کە بەڕێوەبەرایەتیی خۆجێیی خۆی هەیە.
rental-incident-how = پەیوەندیتان چۆن بوو؟
    .hint = ئێوە و ئەو کەسەی خانووەکەی بە کرێ دەدا.
rental-incident-kinds = چی ڕووی دا؟
    .required = لانیکەم یەک وەڵام هەڵبژێرن. ئەگەر هیچیان نەگونجا، «شتێکی تر» هەڵبژێرن.
rental-incident-words = بە وشەی خۆتان باسی بکەن.
rental-incident-said = چییان پێ وتن؟
    .hint = دەکرێت شتێکیش بێت کە نووسیبێتیان.

## Who

rental-incident-who = کێ بوو
rental-incident-role = کێ ئەمەی لەگەڵ ئێوە کرد؟
    .hint = ناوەکەی مەڵێن. بڵێن چ جۆرە کەسێک بوو.
rental-incident-same_before = ئایا پێشتر هەمان شتتان بەسەر هاتووە؟
rental-incident-witnesses = ئایا کەسێکی تر بینی یان بیستی؟
rental-incident-witness_roles = ئەو کەسانە کێی ئێوەن؟

## Why

rental-incident-why = لەوانەیە هۆکارەکە چی بێت
rental-incident-triggers = پێتان وایە هۆکارەکە چی بوو؟
    .constraint = وەڵامی «ڕوون نییە» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
rental-incident-clue = بۆچی پێتان وایە؟

## Evidence

rental-incident-evidence = ئەوەی هەڵتانگرتووە
rental-incident-kept = چیتان هەیە کە نیشانی بدات چی ڕووی دا؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
rental-incident-keep = ئەوەی هەتانە هەڵیبگرن. ئەوەی بیرتانە بینووسن.

## The law

rental-incident-law = ئەوەی یاسا دەیڵێت
rental-incident-law_equal = لە نەرویج هەموو کەس هەمان مافی هەیە خانوو بە کرێ بگرێت.
rental-incident-law_no = قەدەغەیە بە کەسێک بڵێن نەخێر لەبەر ئەو وڵاتەی لێیەوە هاتووە.
rental-incident-not_decide = من ناتوانم بڵێم ڕاست لەگەڵ کێیە. کەسانی تر دەتوانن سەیری دۆسیەکەتان بکەن.

## Help

rental-incident-help = ئەوەی ئێستا دەتانەوێت بیکەن
rental-incident-has_home = ئایا ئێستا شوێنێکتان هەیە بۆ ژیان؟
rental-incident-help_wishes = لە چیدا یارمەتیتان دەوێت؟
    .hint = دەشتوانن بڵێن یارمەتیم ناوێت.
    .constraint = وەڵامی «ئێستا هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
rental-incident-attorney = ئایا دەتوانین لەم دۆسیەیەدا لە جیاتیی ئێوە لەگەڵ کەسانی تر قسە بکەین؟
    .hint = ئەوکات کاغەزێک واژوو دەکەن. بە نەرویجی پێی دەڵێن fullmakt.
rental-incident-attorney_for = دەتوانین لەگەڵ کێ قسە بکەین؟
rental-incident-attorney_signed = ئایا وەکالەتنامەکە (fullmakt) واژوو کراوە؟
rental-incident-raise = ئایا دەتوانین ئەمە لەگەڵ ئەوانە باس بکەین کە لێرە خانوو بە کرێ دەدەن؟
    .hint = ناڵێین ئێوە کێن.
rental-incident-case = ژمارەی دۆسیەکە چەندە؟

rental-incident-action-home_tonight = دۆزینەوەی شوێنێک بۆ ژیان هەر ئێستا
rental-incident-action-safety = ڕێککەوتن لەسەر ئەوەی پێویستە بکرێت تا کەسەکە لە ئاسایشدا بێت
rental-incident-action-talk = پێشنیاری گفتوگۆیەکی تر دەربارەی ئەوەی ڕووی دا
rental-incident-action-ask_ombud = داواکردنی ئامۆژگاری لە نووسینگەی یەکسانی (Likestillings- og diskrimineringsombudet)
rental-incident-action-contact_landlord = پەیوەندیکردن بەو کەسەی خانوو بە کرێ دەدات، بە وەکالەتنامە (fullmakt)
rental-incident-action-complaint = یارمەتیدانی کەسەکە بۆ سکاڵاکردن لای لیژنەی سکاڵا (Diskrimineringsnemnda)
rental-incident-action-police = یارمەتیدانی کەسەکە بۆ قسەکردن لەگەڵ پۆلیس
rental-incident-action-find_home = یارمەتیدان بۆ دۆزینەوەی خانوو
rental-incident-action-sign_attorney = نووسین و واژووکردنی وەکالەتنامە (fullmakt)
rental-incident-action-keep_evidence = هەڵگرتنی نامە، وێنە و کاغەزەکان
rental-incident-action-raise_with_landlords = باسکردنی ڕووداوی وا لەگەڵ خاوەن خانووەکان، بەبێ ناو
rental-incident-action-give_copy = پێدانی کۆپییەکی وەڵامەکان بە کەسەکە
rental-incident-action-better_interpreter = دۆزینەوەی وەرگێڕێکی تر بۆ گفتوگۆی داهاتوو

## Choices

incident_ways-advert = ڕیکلامێکم خوێندەوە
incident_ways-message = نامەی کورتمان بۆ یەکتری نووسی
incident_ways-phone = بە تەلەفۆن قسەمان کرد
incident_ways-viewing = چووم خانووەکە ببینم
incident_ways-in_home = لە خانووەکەدا دەژیام

incident_kinds-no_viewing = نەیانهێشت خانووەکە ببینم
incident_kinds-no_rent = خانووەکەیان بە کرێ پێ نەدام
incident_kinds-said_taken = وتیان گیراوە، بەڵام بەتاڵ بوو
incident_kinds-higher_price = دەبوو لە خەڵکی تر زیاتر پارە بدەم
incident_kinds-extra_demands = شتێکیان لە من داوا کرد کە لە خەڵکی تریان داوا نەکرد
incident_kinds-advert_excludes = لە ڕیکلامەکەدا ڕێگە بە هەندێک کەس نەدەدرا
incident_kinds-bad_words = قسەی ناشیرینیان کرد
incident_kinds-notice = دەبوو خانووەکە چۆڵ بکەم
incident_kinds-threat = هەڕەشەیان لێ کردم

landlord_roles-private = کەسێک کە خانوو بە کرێ دەدات
landlord_roles-company = کۆمپانیایەک کە خانوو بە کرێ دەدات
landlord_roles-agent = دەڵاڵی خانوو (megler)
landlord_roles-caretaker = کەسێک کە ئاگاداری خانووەکەیە
landlord_roles-tenant = کەسێک کە لەوێ دەژی
landlord_roles-municipality = کەسێک لە شارەوانی
landlord_roles-unclear = ڕوون نییە

witness_roles-adult_family = گەورەیەک لە خێزاندا
witness_roles-friend = هاوڕێیەک
witness_roles-colleague = کەسێک لە شوێنی کار
witness_roles-neighbour = دراوسێیەک
witness_roles-interpreter = وەرگێڕێک
witness_roles-stranger = کەسێک کە نایناسم

incident_triggers-accent = شێوەی قسەکردنم
incident_triggers-name = ناوم
incident_triggers-nationality = ئەو وڵاتەی لێیەوە هاتووم
incident_triggers-children = ئەوەی کە منداڵم هەیە
incident_triggers-income = ئەوەی پارەم لە کوێوە بۆ دێت
incident_triggers-permit = جۆری نیشتەجێبوونم
incident_triggers-unclear = ڕوون نییە

evidence_kept-messages = نامەی کورت
evidence_kept-advert = ڕیکلامەکە
evidence_kept-photos = وێنە
evidence_kept-contract = گرێبەستێک لەسەر کاغەز
evidence_kept-notes = شتێک کە نووسیومەتەوە
evidence_kept-call_list = لیستی پەیوەندییەکانی تەلەفۆنەکەم
evidence_kept-nothing = هیچ شتێک

incident_help-talk = زیاتر باسی بکەم
incident_help-advice = ئامۆژگاری دەربارەی ئەوەی یاسا دەیڵێت
incident_help-contact_landlord = ئێوە لەگەڵ ئەو کەسە قسە بکەن کە خانووەکە بە کرێ دەدات
incident_help-complaint = سکاڵا بکەم
incident_help-police = لەگەڵ پۆلیس قسە بکەم
incident_help-find_home = خانوویەک بدۆزمەوە
incident_help-nothing = ئێستا هیچ شتێک

attorney_for-landlord = ئەو کەسەی خانووەکە بە کرێ دەدات
attorney_for-agent = دەڵاڵی خانوو (megler)
attorney_for-ombud = ئەوانەی دەربارەی یاسا ئامۆژگاری دەکەن
attorney_for-tribunal = ئەوانەی سکاڵا وەردەگرن
attorney_for-police = پۆلیس
