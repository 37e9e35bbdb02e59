### status: draft

follow-up-title = گفتوگۆی بەدواداچوون
follow-up-about = ژیانی ئێوە ئێستا لێرە چۆنە، چی گۆڕاوە، و لەسەر چی ڕێککەوتین.

## Opening

follow-up-greeting = ئەمڕۆ دەمەوێت بزانم ئێستا لێرە حاڵتان چۆنە.
follow-up-follow_up_round = ئەم کەسە چەندە لێرە دەژی؟
    .required = هەڵبژێرن کە ئەمە کام گفتوگۆی بەدواداچوونە.

## Since last time

follow-up-since_last = لە جاری پێشووەوە
follow-up-changes = لەو کاتەوە کە دواجار قسەمان کرد، چی گۆڕاوە؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
follow-up-changes_words = ئەوە بۆ ئێوە چی دەگەیەنێت؟
follow-up-life_now = لە جاری پێشووەوە، ژیانی ئێرە باشتر بووە یان خراپتر؟

## What was agreed

follow-up-agreed = ئەوەی لەسەری ڕێککەوتین
follow-up-promises_kept = ئایا ئەوەمان کردووە کە لەسەری ڕێککەوتین؟
follow-up-promises_missing = چی هێشتا نەکراوە؟
follow-up-actions_reviewed = ئایا هەموو هەنگاوە کراوەکانتان باس کرد؟
    .warning = هەندێک هەنگاو هێشتا کراوەن. ئایا دەتانەوێت ئێستا باسیان بکەن؟

## Seen, taken care of, being somebody

follow-up-being_somebody = گرنگی و ڕێزی ئێوە لێرە
follow-up-taken_care_of = ئەمە بۆ ئێوە چەند ڕاستە: «کە پێویستم بێت، لێرە کەسێک یارمەتیم دەدات»؟
follow-up-is_somebody = ئەمە بۆ ئێوە چەند ڕاستە: «ئەوەی من دەیکەم، بۆ خەڵکی ئێرە گرنگە»؟
follow-up-together = ئێوە لە تەنیشت خەڵکی ئێرە دەژین، یان پێکەوە لەگەڵیان دەژین؟
    .hint = لە تەنیشت یەکتری واتە نزیکی یەک دەژین، بەڵام پێکەوە کەم شت دەکەن.

## The place

follow-up-place = شوێنەکە

## Four things to watch

follow-up-watch = ئەوەی دەکرێت زۆر گرنگ بێت
follow-up-children_education = ئەمە بۆ ئێوە چەند ڕاستە: «منداڵەکان دەتوانن لێرە ئەو خوێندنە بخوێنن کە دەیانەوێت»؟
follow-up-local_work = ئەمە بۆ ئێوە چەند ڕاستە: «لێرە کار بۆ من هەیە»؟
follow-up-origin_matters = ئایا ئەوەی لەو وڵاتە ڕوو دەدات کە لێیەوە هاتوون، دەتوانێت پلانەکانتان بگۆڕێت؟
    .hint = دەتوانن تەنیا بڵێن بەڵێ یان نەخێر.

## Rules and forms

follow-up-rules = یاساکان و فۆرمەکان
follow-up-was_stopped = ئایا یاسایەک یان فۆرمێک ڕێگریی لێ کردوون؟
    .hint = فۆرم کاغەزێکە کە دەبێت پڕی بکەنەوە.
follow-up-stopped_by = پەیوەندیی بە چییەوە بوو؟
follow-up-stopped_words = چ یاسایەک یان چ فۆرمێک بوو؟
follow-up-stopped_solved = ئایا ئێستا چارەسەر بووە؟
follow-up-rental_trouble = کە بەدوای خانوودا دەگەڕان، ئایا کەسێک ڕەفتاری خراپی لەگەڵ کردن؟

## Ahead

follow-up-ahead = کاتی داهاتوو
follow-up-talk_about_staying = ئایا دەتانەوێت زیاتر باسی مانەوە یان گواستنەوە بکەین؟

## Good words

follow-up-good_words = ئەوەی باشە
follow-up-good_here = لێرە چی بۆ ئێوە باش بووە؟
    .hint = دەشتوانن وەڵام نەدەنەوە.
follow-up-month_consent = ئایا دەتوانین وەک «تازەهاتووی مانگ» (Månedens tilflytter) دەربارەی ئێوە بنووسین؟
    .hint = تازەهاتوو کەسێکە کە بۆ ئێرە گواستوویەتەوە. دەتوانن ئێستا یان دواتر بڵێن نەخێر.
follow-up-month = ئەوەی دەربارەی ئێوە دەینووسین
follow-up-month_facts = دەتوانین دەربارەی ئێوە چی بنووسین؟
follow-up-month_words = خۆتان دەتانەوێت چی بە خەڵکی ئێرە بڵێن؟
follow-up-month_channels = لە کوێ دەتوانین نیشانی بدەین؟

## End

follow-up-action-urgent_help = یارمەتیدان لە کاری بەپەلەدا
follow-up-action-keep_promises = کردنی ئەوەی لە جاری پێشوو ماوە، و ئاگادارکردنەوەی کەسەکە
follow-up-action-solve_rule = چارەسەرکردنی کێشەی یاساکە یان فۆرمەکە، و وەڵامدانەوە
follow-up-action-report_rule = ئاگادارکردنەوەی بەڕێوەبەر لەو یاسایەی ڕێگری لە خەڵک دەکات
follow-up-action-rental_talk = گفتوگۆ دەربارەی ئەوەی لە بازاڕی کرێی خانوودا ڕووی دا
follow-up-action-norwegian_course = دۆزینەوەی خولێکی گونجاوی زمانی نەرویجی
follow-up-action-stay_or_move_talk = گفتوگۆ دەربارەی مانەوە یان گواستنەوە
follow-up-action-common_causes = گەڕان بەدوای هۆکاری هاوبەشدا، کاتێک چەند کەسێک بیر لە گواستنەوە دەکەنەوە
follow-up-action-school_talk = ڕێکخستنی چاوپێکەوتنێک لەگەڵ قوتابخانە یان باخچەی منداڵان
follow-up-action-map_competence = زانینی ئەوەی زانین و تواناکان لە کوێ بەکار دێن
follow-up-action-recognition = داواکردنی دانپێدانان بە بڕوانامەی خوێندن
follow-up-action-meet_employer = ڕێکخستنی چاوپێکەوتنێک لەگەڵ خاوەنکارێک
follow-up-action-housing_talk = گفتوگۆ دەربارەی خانوو، قەرزی خانوو (startlån) و یارمەتیی خانوو (bostøtte)
follow-up-action-introduce_association = ئاگادارکردنەوەی کۆمەڵەیەک یان یانەیەک (lag) کە دەتوانێت کەسەکە بانگهێشت بکات
follow-up-action-find_buddy = دۆزینەوەی هاوڕێی خۆجێیی (fadder)
follow-up-action-ask_new_municipality = پرسیارکردن بە نووسین لە شارەوانییە نوێیەکە دەربارەی بەرنامە، خانوو و قوتابخانە
follow-up-action-write_quote = نووسینەوەی قسەی کەسەکە و وەرگرتنی ڕەزامەندیی ئەو
follow-up-action-write_month = نووسینی ڕەشنووسی «تازەهاتووی مانگ» و وەرگرتنی ڕەزامەندیی کەسەکە
follow-up-action-own_step = کردنی ئەو کارەی کەسەکە ویستی سەرەتا بیکات
follow-up-action-give_copy = پێدانی کۆپییەکی وەڵامەکان بە کەسەکە
follow-up-action-better_interpreter = دۆزینەوەی وەرگێڕێکی تر بۆ گفتوگۆی داهاتوو

## Choices

follow_up_rounds-3 = نزیکەی سێ مانگ
follow_up_rounds-12 = نزیکەی یەک ساڵ
follow_up_rounds-24 = نزیکەی دوو ساڵ
follow_up_rounds-48 = نزیکەی چوار ساڵ
follow_up_rounds-other = ماوەیەکی تر

changes-home = خانووەکەم
changes-work = کارەکەم
changes-hours = چەند کار دەکەم
changes-school = قوتابخانە یان خول
changes-norwegian = زیاتر نەرویجی دەزانم
changes-family = ئەو کەسانەی لەگەڵیان دەژیم
changes-permit = مۆڵەتی نیشتەجێبوونم لە نەرویج
changes-friends = ئەو کەسانەی لێرە دەیانناسم
changes-association = بەشداریی کۆمەڵەیەک یان یانەیەکم (lag) کردووە
changes-nothing = هیچ شتێک

life_now-better = باشتر
life_now-same = وەک پێشوو
life_now-mixed = هەندێک شت باشترە، هەندێک شت خراپترە
life_now-worse = خراپتر

promises_kept-all = بەڵێ، هەمووی
promises_kept-some = هەندێکی
promises_kept-none = نەخێر
promises_kept-nothing_agreed = لەسەر هیچ شتێک ڕێک نەکەوتبووین

together5-1 = لە تەنیشت یەکتری
together5-2 = زیاتر لە تەنیشت یەکتری
together5-3 = لە نێوانیاندا
together5-4 = زیاتر پێکەوە
together5-5 = پێکەوە

stopped_by-permit = مۆڵەتی نیشتەجێبوون لە نەرویج
stopped_by-id_number = ژمارەی ناسنامە (fødselsnummer یان D-nummer)
stopped_by-bank = بانک و چوونەژوورەوەی ماڵپەڕەکان
stopped_by-tax = باج
stopped_by-benefits = پارە لە Nav یان شارەوانی
stopped_by-recognition = دانپێدانان بە بڕوانامە
stopped_by-licence = مۆڵەتی شۆفێری (førerkort)
stopped_by-loan = قەرز بۆ خانوو
stopped_by-school_place = قوتابخانە یان باخچەی منداڵان
stopped_by-doctor = پزیشک
stopped_by-work = کار
stopped_by-rent = بەکرێگرتنی خانوو

month_facts-first_name = ناوی یەکەمم
month_facts-picture = وێنەیەکی من
month_facts-work = کارەکەم
month_facts-interests = ئەوەی حەزم لێیە بیکەم
month_facts-languages = ئەو زمانانەی دەیانزانم
month_facts-own_words = قسەی خۆم
