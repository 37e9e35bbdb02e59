### status: draft

housing-title = خانوو
housing-about = دەربارەی خانووی ئێستا، خاوەندارێتیی خانوو، و دەربارەی startlån و bostøtte.

## Opening

housing-greeting = ئەمڕۆ دەمەوێت بزانم خانووەکەتان چۆنە، و چیتان دەوێت.

## The home now

housing-home_now = خانووی ئێستا
housing-tenure = خانووەکەتان هی خۆتانە یان کرێیە؟
housing-children_at_home = ئایا منداڵ لەگەڵ ئێوەدا دەژی؟
housing-bedrooms = چەند ژوورتان هەیە بۆ نوستن؟
    .constraint = ژمارەیەک لە ٠ تا ٢٠ بنووسن.
    .warning = ئەمە ژووری زۆرە. ئایا ژمارەکە ڕاستە؟
housing-cost = هەموو مانگێک چەند کرۆن بۆ خانووەکە دەدەن؟
    .hint = دەکرێت کرێ بێت یان قەرز.
    .constraint = بنووسن مانگی چەند کرۆنە، لە ٠ تا ٢٠٠ هەزار.
    .warning = ئەمە بۆ یەک مانگ زۆرە یان کەمە. ئایا ژمارەکە ڕاستە؟
housing-power_extra = ئایا پارەی کارەبا بە جیا دەدەن؟
housing-contract = ئایا گرێبەستێکی نووسراوی کرێتان هەیە؟
    .hint = بە نەرویجی پێی دەڵێن husleiekontrakt.
housing-contract_ends = ئایا گرێبەستەکە بەرواری کۆتایی هەیە؟
housing-contract_end = گرێبەستەکە کەی تەواو دەبێت؟
    .constraint = بەروارێکی دوای ساڵی ٢٠٠٠ بنووسن.
    .warning = ئەم بەروارە تێپەڕیوە. ئایا کەسەکە هێشتا لەوێ دەژی؟
housing-deposit = ئایا پارەی تەئمیناتتان (depositum) داوە؟
    .hint = تەئمینات پارەیەکە لە هەژمارێکی تایبەتدا. کە خانووەکە چۆڵ دەکەن، وەری دەگرنەوە، ئەگەر هەموو شت ڕێک بێت.

## How the home suits

housing-suitability = خانووەکە چەند بۆ ئێوە گونجاوە
housing-suitability_intro = من چەند ڕستەیەک دەربارەی خانووەکەتان دەخوێنمەوە. بڵێن هەر ڕستەیەک بۆ ئێوە چەند ڕاستە.
housing-fits_us = ئەمە بۆ ئێوە چەند ڕاستە: «خانووەکە بە پێی پێویست گەورەیە»؟
housing-safe_home = ئەمە بۆ ئێوە چەند ڕاستە: «من لە ماڵەکەمدا لە ئاسایشدام»؟
housing-affordable = ئەمە بۆ ئێوە چەند ڕاستە: «پارەم بەشی ئەم خانووە دەکات»؟
housing-near_enough = ئەمە بۆ ئێوە چەند ڕاستە: «خانووەکە نزیکە لەو شوێنانەی پێویستمن»؟
    .hint = کار، قوتابخانە، دوکان و پاس.
housing-children_room = ئەمە بۆ ئێوە چەند ڕاستە: «منداڵەکان جێگای تەواویان هەیە»؟
housing-problems = چی لەم خانووەدا کەمتر باشە؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
housing-told_landlord = ئایا ئەوەتان بەو کەسە وتووە کە خانووەکەتان لێی بە کرێ گرتووە؟
housing-repaired = ئایا شتێک بۆ چارەسەرکردنی کرا؟

## Wishes

housing-wishes = ئەوەی دەتانەوێت
housing-good_home = لە خانوودا چی بۆ ئێوە گرنگە؟
housing-wants_to_change = ئایا دەتانەوێت بچنە خانوویەکی تر؟
housing-change_when = کەی دەتانەوێت بچنە خانوویەکی تر؟
housing-wants_to_own = ئایا دەتانەوێت خانوویەکی هی خۆتان هەبێت؟
housing-own_means = لە خاوەندارێتیی خانوودا چی بۆ ئێوە لە هەمووی گرنگترە؟
housing-where = لە هەمووی زیاتر دەتانەوێت لە کوێ بژین؟
housing-search_barriers = چی وا دەکات دۆزینەوەی خانوو قورس بێت؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.

## The bank

housing-bank = قەرزی بانک
housing-asked_bank = ئایا داوای قەرزی خانووتان لە بانکێک کردووە؟
housing-bank_answer = بانکەکە چ وەڵامێکی دایەوە؟
housing-bank_reasons = بانکەکە چ هۆکارێکی وت؟
    .constraint = وەڵامی «بانکەکە هۆکارەکەی نەوت» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
housing-bank_in_writing = ئایا وەڵامی بانکەکەتان لەسەر کاغەز یان لە نامەیەکدا هەیە؟

## Startlån and bostøtte

housing-support = قەرز و یارمەتی بۆ خانوو
housing-knows_startlan = ئایا دەزانن startlån چییە؟
housing-knows_bostotte = ئایا دەزانن bostøtte چییە؟
housing-startlan_is = قەرزی خانوو (startlån) قەرزێکە لە شارەوانییەوە (kommune) بۆ کڕینی خانوو. بە سوودەوە دەیدەنەوە.
    .hint = سوود ئەو پارەیەیە کە بۆ قەرزکردن دەیدەن.
housing-startlan_for = ئەم قەرزە بۆ ئەو کەسانەیە کە بانک قەرزی تەواویان ناداتێ.
housing-applied_startlan = ئایا داواکاریتان بۆ قەرزی خانوو (startlån) کردووە؟
housing-result_startlan = وەڵامی داواکاریی قەرزی خانوو (startlån) چی بوو؟
housing-why_startlan = ئایا دەزانن بۆچی داواکاریی قەرزی خانوو (startlån) ڕەت کرایەوە؟
housing-help_startlan = ئایا یارمەتیتان دەوێت بۆ داواکردنی قەرزی خانوو (startlån)؟
housing-bostotte_is = یارمەتیی خانوو (bostøtte) پارەیەکە هەموو مانگێک لە دەوڵەتەوە. نایدەنەوە.
housing-bostotte_for = ئەم پارەیە بۆ ئەو کەسانەیە کە پارەیان کەمە و خانووەکەیان گرانە.
housing-applied_bostotte = ئایا داواکاریتان بۆ یارمەتیی خانوو (bostøtte) کردووە؟
housing-result_bostotte = وەڵامی داواکاریی یارمەتیی خانوو (bostøtte) چی بوو؟
housing-why_bostotte = ئایا دەزانن بۆچی داواکاریی یارمەتیی خانوو (bostøtte) ڕەت کرایەوە؟
housing-help_bostotte = ئایا یارمەتیتان دەوێت بۆ داواکردنی یارمەتیی خانوو (bostøtte)؟
housing-sheet_home = ئایا کاغەزێکتان لەم بارەیەوە بە زمانی خۆتان دەوێت؟

## References

housing-references = ئەو کەسانەی دەتوانن بە باشی باسی ئێوە بکەن
housing-has_reference = ئایا لێرە کەسێک هەیە لای خاوەن خانوویەک بە باشی باسی ئێوە بکات؟
    .hint = خاوەن خانوو ئەو کەسەیە کە خانوو بە کرێ دەدات. بە نەرویجی پێی دەڵێن utleier.
housing-reference_roles = ئەو کەسانە کێی ئێوەن؟
housing-reference_wish = ئایا دەتوانین داوا لە کەسێک لێرە بکەین کە بە باشی باسی ئێوە بکات؟
    .hint = دەتوانن ئێستا بڵێن بەڵێ و دواتر بڵێن نەخێر.
housing-turned_away = ئایا خاوەن خانوویەک ڕەفتارێکی نادادپەروەرانەی لەگەڵتان کردووە؟
    .hint = خاوەن خانوو ئەو کەسەیە کە خانوو بە کرێ دەدات.
housing-incident_talk = ئایا دەتانەوێت ڕۆژێکی تر باسی بکەن؟

## End

housing-own_step = خۆتان دەتانەوێت سەرەتا چی بکەن؟
    .hint = یەک شتی بچووک بەسە.

housing-action-give_sheet = پێدانی کاغەزی قەرزی خانوو (startlån) و یارمەتیی خانوو (bostøtte) بە کەسەکە بە زمانی دروست
housing-action-explain_startlan = ڕوونکردنەوەی قەرزی خانوو (startlån) جارێکی تر، بە هێواشی
housing-action-apply_startlan = یارمەتیدان بۆ داواکردنی قەرزی خانوو (startlån)
housing-action-apply_bostotte = یارمەتیدان بۆ داواکردنی یارمەتیی خانوو (bostøtte)
housing-action-look_at_refusal = خوێندنەوەی وەڵامی ڕەتکردنەوە پێکەوە، و زانینی ئەوەی ئایا دەکرێت سکاڵا بکرێت
housing-action-bank_in_writing = داواکردنی وەڵامی نووسراو لە بانک
housing-action-find_home = یارمەتیدان بۆ دۆزینەوەی خانوو
housing-action-write_contract = یارمەتیدان بۆ وەرگرتنی گرێبەستێکی نووسراوی کرێ
housing-action-secure_deposit = یارمەتیدان بۆ دانانی تەئمینات (depositum) لە هەژمارێکی تایبەتدا
housing-action-ask_for_repair = ئاگادارکردنەوە لەوەی دەبێت لە خانووەکەدا چاک بکرێت
housing-action-safe_home = ڕێککەوتن لەسەر ئەوەی پێویستە بکرێت تا کەسەکە لە ماڵەوە لە ئاسایشدا بێت
housing-action-find_reference = پرسیارکردن لە کەسێک کە دەتوانێت لای خاوەن خانوو بە باشی باسی کەسەکە بکات
housing-action-incident_talk = گفتوگۆ دەربارەی ڕووداوەکە لە بازاڕی کرێی خانوودا
housing-action-own_step = کردنی ئەو کارەی کەسەکە ویستی سەرەتا بیکات
housing-action-give_copy = پێدانی کۆپییەکی وەڵامەکان بە کەسەکە
housing-action-better_interpreter = دۆزینەوەی وەرگێڕێکی تر بۆ گفتوگۆی داهاتوو

## Choices

deposits-own_account = بەڵێ، لە هەژمارێکی تایبەتی بانکدا
deposits-to_landlord = بەڵێ، ڕاستەوخۆ بەو کەسەی خانووەکەم لێی بە کرێ گرتووە
deposits-guarantee = Nav یان شارەوانی بەڵێنی داوە کە پارەکە بدات
deposits-none = نەخێر
deposits-unclear = ڕوون نییە

home_problems-too_small = زۆر بچووکە
home_problems-cold = ساردە
home_problems-damp = شێدارە
home_problems-bathroom = حەمامەکە خراپە
home_problems-kitchen = چێشتخانەی ماڵەکە خراپە
home_problems-shared_entrance = دەرگای چوونەژوورەوە لەگەڵ کەسانی تر هاوبەشە
home_problems-broken = شتێک شکاوە یان کار ناکات
home_problems-noise = دەنگەدەنگی زۆرە
home_problems-no_internet = ئینتەرنێتی نییە
home_problems-far_away = دوورە
home_problems-too_expensive = زۆر گرانە
home_problems-nothing = هیچ شتێک

change_when-now = هەرچی زووتر
change_when-within_1_year = لە ماوەی یەک ساڵدا
change_when-later = دواتر

own_means-decide_self = خۆم بڕیار دەدەم
own_means-nobody_can_end_it = کەس ناتوانێت گرێبەستەکە کۆتایی پێ بهێنێت
own_means-children_stay = منداڵەکان دەتوانن لە یەک شوێن بمێننەوە
own_means-savings = پارە پاشەکەوت دەکەم
own_means-belong = من خەڵکی ئێرەم

home_where-same_area = لەو شوێنەی ئێستا لێی دەژیم
home_where-same_municipality = لە شوێنێکی تری ئەم شارەوانییە
home_where-other_municipality = لە شارەوانییەکی تر
home_where-unsure = دڵنیا نیم

search_barriers-few_homes = لێرە خانوو کەمە
search_barriers-price = زۆر گرانە
search_barriers-no_answer = وەڵامم نادەنەوە
search_barriers-said_no = دەڵێن نەخێر
search_barriers-no_reference = کەس نییە بە باشی باسی من بکات
search_barriers-deposit = پارەی تەواوم بۆ تەئمینات (depositum) نییە
search_barriers-no_car = ئۆتۆمبێلم نییە
search_barriers-language = زمانەکە قورسە
search_barriers-where_to_look = نازانم لە کوێ بگەڕێم
search_barriers-nothing = هیچ شتێک

bank_answer-yes = بەڵێ
bank_answer-no = نەخێر
bank_answer-waiting = چاوەڕێی وەڵامم

bank_reasons-income = داهاتم زۆر کەمە
bank_reasons-temporary_job = کاری هەمیشەییم نییە
bank_reasons-savings = پارەی پاشەکەوتم زۆر کەمە
bank_reasons-debt = قەرزێکی ترم هەیە
bank_reasons-residence_permit = نیشتەجێبوونم هەمیشەیی نییە
bank_reasons-short_time = ماوەیەکی کەمە لە نەرویج دەژیم
bank_reasons-not_told = بانکەکە هۆکارەکەی نەوت

knows_scheme-knows = بەڵێ، دەزانم چییە
knows_scheme-heard = وشەکەم بیستووە
knows_scheme-no = نەخێر

application_result-granted = وەڵامەکە بەڵێ بوو
application_result-refused = وەڵامەکە نەخێر بوو
application_result-waiting = چاوەڕێی وەڵامم

reference_roles-employer = خاوەنکارەکەم
reference_roles-colleague = کەسێک لە شوێنی کار
reference_roles-neighbour = دراوسێیەک
reference_roles-former_landlord = کەسێک کە پێشتر خانووم لێی بە کرێ گرتووە
reference_roles-teacher = مامۆستایەک
reference_roles-association = کەسێک لە کۆمەڵەیەک یان یانەیەک (lag)
reference_roles-buddy = هاوڕێ خۆجێییەکەم (fadder)
