### status: draft

stay-or-move-title = مانەوە یان گواستنەوە
stay-or-move-about = دەربارەی ژیان لێرە، هیواکانی خێزان، و مانەوە یان گواستنەوە.

## Opening

stay-or-move-greeting = ئەمڕۆ باسی ژیانی ئێوە دەکەین لێرە. باسی داهاتووش دەکەین.
stay-or-move-neutral = خۆتان هەڵدەبژێرن کە بمێننەوە یان بگوازنەوە. من ناڵێم کامیان باشترە.

## The open story

stay-or-move-story = چیرۆکی ئێوە
stay-or-move-life_here = دەربارەی ژیانی خۆتان لێرە بۆم باس بکەن.
    .hint = دەتوانن زۆر بڵێن یان کەم. دەشتوانن بڵێن نەخێر.
stay-or-move-good_day = ڕۆژێکی باش بۆ ئێوە لێرە چۆنە؟
    .hint = لێرەشدا دەتوانن وەڵام نەدەنەوە.

## Life projects

stay-or-move-life_project = ئەو ژیانەی ئێوە و خێزانەکەتان دەتانەوێت
stay-or-move-own_project = لە پێنج ساڵی داهاتوودا لە هەمووی زیاتر دەتانەوێت چی بکەن؟
    .hint = دەکرێت کار، خوێندن، خانوو یان خێزان بێت.
stay-or-move-own_possible_here = ئایا دەتوانن ئەوە لێرە بکەن؟
stay-or-move-project = ئەم کەسە لە چەند ساڵی داهاتوودا هیوای چی هەیە بۆ خۆی؟
stay-or-move-possible_here = ئایا ئەم کەسە دەتوانێت ئەوە لێرە بکات؟
stay-or-move-decider = کێ بڕیار دەدات کە ئێوە هەمووتان لە کوێ بژین؟

## The place

stay-or-move-place = شوێنەکە
stay-or-move-place_intro = من چەند ڕستەیەک دەربارەی ژیان لێرە دەخوێنمەوە. بڵێن هەر ڕستەیەک بۆ ئێوە چەند ڕاستە.
stay-or-move-feels_home = ئەمە بۆ ئێوە چەند ڕاستە: «هەست دەکەم ئێرە ماڵی خۆمە»؟
stay-or-move-feels_safe = ئەمە بۆ ئێوە چەند ڕاستە: «من لێرە لە ئاسایشدام»؟
stay-or-move-is_seen = ئەمە بۆ ئێوە چەند ڕاستە: «حاڵی من بۆ خەڵکی ئێرە گرنگە»؟
    .hint = خەڵک سڵاو دەکەن، و دەپرسن حاڵتان چۆنە.
stay-or-move-knows_people = ئەمە بۆ ئێوە چەند ڕاستە: «خەڵکی ئێرە باش دەناسم»؟
stay-or-move-many_know_me = ئەمە بۆ ئێوە چەند ڕاستە: «زۆر کەس لێرە دەزانن من کێم»؟
stay-or-move-being_known = خەڵک دەزانن ئێوە کێن. ئەمە بۆ ئێوە چۆنە؟
stay-or-move-calm_days = ئەمە بۆ ئێوە چەند ڕاستە: «خێرایی ژیانی ئێرە بۆ من گونجاوە»؟
stay-or-move-gets_around = ئەمە بۆ ئێوە چەند ڕاستە: «بە ئاسانی دەگەمە ئەو شوێنەی دەبێت بچم»؟
    .hint = بە پێ، بە پاس یان بە ئۆتۆمبێل.
stay-or-move-lives_well = ئەمە بۆ ئێوە چەند ڕاستە: «لێرە خانوویەکی باشم هەیە»؟
stay-or-move-work_fits = ئەمە بۆ ئێوە چەند ڕاستە: «کارێکم هەیە کە بۆ من گونجاوە»؟
stay-or-move-uses_competence = ئەمە بۆ ئێوە چەند ڕاستە: «دەتوانم ئەوەی دەیزانم بەکاری بهێنم»؟
    .hint = ئەوەی لە قوتابخانە، لە کار یان لە ماڵەوە فێری بوون.
stay-or-move-children_well = ئەمە بۆ ئێوە چەند ڕاستە: «منداڵەکان لێرە حاڵیان باشە»؟
stay-or-move-school_good = ئەمە بۆ ئێوە چەند ڕاستە: «منداڵەکان لێرە قوتابخانەیەکی باشیان هەیە»؟
    .hint = دەکرێت باخچەی منداڵانیش بێت.
stay-or-move-what_would_help = چی دەتوانێت ژیانی ئێوە لێرە باشتر بکات؟

## The balance sheet

stay-or-move-weighing = مانەوە و گواستنەوە
stay-or-move-weighing_intro = ئێستا چوار پرسیار دەربارەی مانەوە و گواستنەوە دێن. هەر چواریان وەک یەک گرنگن.
    .hint = هیچ وەڵامێک هەڵە نییە.
stay-or-move-balance = باش و کەمتر باش
stay-or-move-named_gathering_place = ئایا کەسەکە خۆی باسی شوێنی کولتوور یان باوەڕی کرد؟
stay-or-move-weighs_most = ئێستا چی بۆ ئێوە لە هەمووی گرنگترە؟
    .hint = دەتوانن تا سێ وەڵام هەڵبژێرن.
    .constraint = لە سێ زیاتر هەڵمەبژێرن.
stay-or-move-weighs_most_words = دەتوانن کەمێک زیاتر باسی ئەوە بکەن؟

## Thoughts about the future

stay-or-move-thinking = بیرکردنەوە لە داهاتوو
stay-or-move-intention = پێتان وایە لێرە دەمێننەوە یان دەگوازنەوە؟
stay-or-move-certainty = ئێستا چەند لەوە دڵنیان؟
    .hint = ٠ واتە هیچ دڵنیا نیم. ١٠ واتە بە تەواوی دڵنیام.
stay-or-move-horizon = بیر لە چ ماوەیەکی داهاتوو دەکەنەوە؟
stay-or-move-household_agrees = ئایا ئەو کەسانەی لەگەڵتان دەژین، هەمان بیریان هەیە؟
stay-or-move-others_moving = ئایا کەسانی تر دەناسن کە بیر لە گواستنەوە لێرە بکەنەوە؟
stay-or-move-place_in_mind = ئایا بیر لە شوێنێکی دیاریکراو دەکەنەوە؟

## A new place

stay-or-move-new_place = شوێنێکی نوێ
stay-or-move-destination = بیر لە چ جۆرە شوێنێک دەکەنەوە؟
stay-or-move-destination_municipality = ناوی ئەو شارەوانییە (kommune) چییە کە بیری لێ دەکەنەوە؟
    .hint = شارەوانی شوێنێکە کە بەڕێوەبەرایەتیی خۆجێیی خۆی هەیە.
    .warning = ئەمە ئەو شارەوانییەیە کە ئێستا لێی دەژین. ئایا ڕاستە؟
stay-or-move-place_known_from = ئەو شوێنە لە کوێوە دەناسن؟
    .constraint = وەڵامی «هێشتا نایناسم» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
stay-or-move-reality_intro = ئێستا باسی شوێنە نوێیەکە دەکەین. بۆچوونی ئێوە لەوە جیا دەکەینەوە کە دەیزانین.
stay-or-move-reality = بۆچوونی ئێوە، و ئەوەی دەیزانین
stay-or-move-reality-work = کار
stay-or-move-reality-work-expected = پێتان وایە لەوێ چ کارێک دەدۆزنەوە؟
stay-or-move-reality-work-verified = دەربارەی کار لەوێ چی بە دڵنیاییەوە دەزانین؟
stay-or-move-reality-housing = خانوو
stay-or-move-reality-housing-expected = پێتان وایە چ جۆرە خانوویەک دەدۆزنەوە؟
stay-or-move-reality-housing-verified = دەربارەی خانوو لەوێ چی بە دڵنیاییەوە دەزانین؟
stay-or-move-reality-school = قوتابخانە و باخچەی منداڵان
stay-or-move-reality-school-expected = پێتان وایە منداڵەکان چ جۆرە قوتابخانەیەکیان دەبێت؟
stay-or-move-reality-school-verified = دەربارەی قوتابخانەی ئەوێ چی بە دڵنیاییەوە دەزانین؟
stay-or-move-reality-distance = دوورییەکان
stay-or-move-reality-distance-expected = پێتان وایە لەوێ ڕێگای کار یان قوتابخانە چەند دوور دەبێت؟
stay-or-move-reality-distance-verified = دەربارەی هاتوچۆی ڕۆژانە لەوێ چی بە دڵنیاییەوە دەزانین؟
stay-or-move-reality-cost = پارە
stay-or-move-reality-cost-expected = پێتان وایە ژیان لەوێ چەندی تێدەچێت؟
stay-or-move-reality-cost-verified = دەربارەی نرخەکان لەوێ چی بە دڵنیاییەوە دەزانین؟
stay-or-move-reality-network = خەڵک
stay-or-move-reality-network-expected = پێتان وایە لەوێ لەگەڵ کێ دەبن؟
stay-or-move-reality-network-verified = ئەمڕۆ لەوێ کێ دەناسن؟
stay-or-move-reality-municipality = یارمەتی لە شارەوانییە نوێیەکە
stay-or-move-reality-municipality-expected = پێتان وایە شارەوانیی ئەوێ چی بۆ ئێوە دەکات؟
stay-or-move-reality-municipality-verified = شارەوانیی ئەوێ چ وەڵامێکی داونەتەوە؟
stay-or-move-must_find_out = سەرەتا دەبێت چی بزانین؟

## Rights after a move

stay-or-move-rights_abroad = ئەگەر بچن بۆ وڵاتێکی تر، لەوانەیە نیشتەجێبوونتان بگۆڕێت. سەرەتا بپرسن.
stay-or-move-rights_after_move = مافەکان دوای گواستنەوە
stay-or-move-in_programme = ئایا ئێستا لە بەرنامەی ناساندندا (introduksjonsprogram) بەشدارن؟
    .hint = ئەمە بەرنامەیەکی تەواوکاتە. تێیدا فێری زمانی نەرویجی دەبن.
stay-or-move-rights_programme = کە دەگوازنەوە، بەرنامەکە هەموو جار بەردەوام نابێت. ئێمە سەرەتا لە شارەوانییە نوێیەکە دەپرسین.
stay-or-move-rights_norwegian = کە دەگوازنەوە، لەوانەیە مافی خولی نەرویجیتان بگۆڕێت. ئێمە لەوە دەکۆڵینەوە.
stay-or-move-rights_local = ئەوەی شارەوانییەکان پێشکەشی دەکەن جیاوازە. دەتوانین بۆ ئێوە لە شارەوانییە نوێیەکە بپرسین.
stay-or-move-rights_home = لە شوێنێکی نوێ، زۆر جار دەبێت خۆتان خانوو بدۆزنەوە.
    .hint = لەوانەیە پێویست بێت دووبارە داوای یارمەتیی خانوو بکەن.
stay-or-move-rights_doctor = لە شوێنە نوێیەکە دەتوانن پزیشکێکی نوێ هەڵبژێرن.
stay-or-move-check_rights = ئایا دەتانەوێت ئێمە زیاتر لەم بارەیەوە بپرسین؟

## Next steps

stay-or-move-help_wishes = ئێستا لە چیدا یارمەتیتان دەوێت؟
    .hint = کۆمەڵە یان یانە (lag) خەڵکێکن کە پێکەوە شتێک دەکەن. هاوڕێی خۆجێیی (fadder) دەیەوێت ئێوە بناسێت.
    .constraint = وەڵامی «ئێستا هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
stay-or-move-own_step = خۆتان دەتانەوێت سەرەتا چی بکەن؟
    .hint = یەک شتی بچووک بەسە.
stay-or-move-sheet_home = دەتانەوێت کاغەزی چوار وەڵامەکە ببەنەوە بۆ ماڵەوە؟
stay-or-move-quote_consent = دەتوانین هەندێک لە قسەکانتان بەبێ ناوی ئێوە بەکار بهێنین؟
    .hint = دەتوانن بڵێن نەخێر. دەشتوانن ئێستا بڵێن بەڵێ و دواتر بڵێن نەخێر.
stay-or-move-quote_channels = لە کوێ دەتوانین بەکاری بهێنین؟

stay-or-move-action-check_rights = زانینی ئەوەی دوای گواستنەوە چ مافێک هەیە
stay-or-move-action-ask_new_municipality = پرسیارکردن بە نووسین لە شارەوانییە نوێیەکە دەربارەی بەرنامە، خانوو و قوتابخانە
stay-or-move-action-meet_employer = ڕێکخستنی چاوپێکەوتنێک لەگەڵ خاوەنکارێک
stay-or-move-action-map_competence = پرسیارکردن دەربارەی زانین و تواناکان و دۆزینەوەی شوێنێک بۆ بەکارهێنانیان
stay-or-move-action-recognition = داواکردنی دانپێدانان بە بڕوانامەی خوێندن
stay-or-move-action-norwegian_course = دۆزینەوەی خولێکی گونجاوی زمانی نەرویجی
stay-or-move-action-housing_talk = گفتوگۆ دەربارەی خانوو، قەرزی خانوو (startlån) و یارمەتیی خانوو (bostøtte)
stay-or-move-action-school_talk = ڕێکخستنی چاوپێکەوتنێک لەگەڵ قوتابخانە یان باخچەی منداڵان
stay-or-move-action-introduce_association = ئاگادارکردنەوەی کۆمەڵەیەک یان یانەیەک (lag) کە دەتوانێت کەسەکە بانگهێشت بکات
stay-or-move-action-find_buddy = دۆزینەوەی هاوڕێی خۆجێیی (fadder)
stay-or-move-action-own_step = کردنی ئەو کارەی کەسەکە ویستی سەرەتا بیکات
stay-or-move-action-give_sheet = پێدانی کاغەزی چوار وەڵامەکە بە کەسەکە
stay-or-move-action-common_causes = گەڕان بەدوای هۆکاری هاوبەشدا، کاتێک چەند کەسێک بیر لە گواستنەوە دەکەنەوە
stay-or-move-action-write_quote = نووسینەوەی قسەی کەسەکە و وەرگرتنی ڕەزامەندیی ئەو

## Choices

possible_here-yes = بەڵێ
possible_here-partly = هەندێکی
possible_here-no = نەخێر
possible_here-unclear = هێشتا ڕوون نییە

good_or_less_good-good = باشە
good_or_less_good-both = هەم باش و هەم کەمتر باش
good_or_less_good-less_good = کەمتر باشە

intention-stay = لێرە دەمێنمەوە
intention-move = دەگوازمەوە بۆ شوێنێکی تر
intention-unsure = دڵنیا نیم

horizon-within_6_months = کەمتر لە نیو ساڵ
horizon-6_12_months = نیو ساڵ تا یەک ساڵ
horizon-1_2_years = یەک تا دوو ساڵ
horizon-2_5_years = دوو تا پێنج ساڵ
horizon-more_than_5_years = زیاتر لە پێنج ساڵ

place_sources-visited = من لەوێ بووم
place_sources-lived_there = من لەوێ ژیاوم
place_sources-family = لە خێزانەوە
place_sources-friends = لە هاوڕێیانەوە
place_sources-employer = لە خاوەنکارێکەوە
place_sources-municipality = لە شارەوانیی ئەوێوە
place_sources-internet = لە ئینتەرنێتەوە
place_sources-nowhere = هێشتا نایناسم

help_wishes-work = دۆزینەوەی کار
help_wishes-competence = بەکارهێنانی ئەوەی دەیزانم
help_wishes-recognition = دانپێدانان بە بڕوانامەکەم
help_wishes-norwegian = فێربوونی زمانی نەرویجی
help_wishes-housing = خانوو
help_wishes-school = قوتابخانە یان باخچەی منداڵان بۆ منداڵەکان
help_wishes-association = بەشداریکردن لە کۆمەڵەیەک یان یانەیەکدا (lag)
help_wishes-buddy = هەبوونی هاوڕێیەکی خۆجێیی (fadder)
help_wishes-new_place = زانیاری دەربارەی شوێنێکی نوێ
help_wishes-nothing = ئێستا هیچ شتێک
