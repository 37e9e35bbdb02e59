### status: draft

network-title = ناسیاو و کاتی بەتاڵ
network-about = دەربارەی ناسیاوەکانتان لێرە، کاتی بەتاڵ، کۆمەڵە و یانە (lag)، هاوڕێی خۆجێیی (fadder)، و گەیاندنی دەنگتان.

## Opening

network-greeting = ئەمڕۆ باسی خەڵکی ئێرە و کاتی بەتاڵی ئێوە دەکەین.
network-no_right_answer = هەندێک کەس هاوڕێی زۆریان دەوێت. هەندێک کەس کەمیان دەوێت. هەردووکیان باشە.

## People

network-people = خەڵکی ئێرە
network-locals_known = لێرە چەند نەرویجیتان ناسیوە؟
    .hint = ئەوانە بژمێرن کە جگە لە کار و خول قسەیان لەگەڵ دەکەن.
network-can_ask_help = ئایا لێرە کەسێکتان هەیە بتوانن داوای یارمەتیی لێ بکەن؟
    .hint = کەسێک کە بۆ یارمەتیدان پارە وەرناگرێت.
network-same_language = ئایا لێرە کەسێک هەیە بە زمانی ئێوە قسە بکات؟
network-neighbours = دراوسێکانتان چەند باش دەناسن؟
network-visits_made = مانگی پێشوو چەند جار چوون بۆ سەردانی کەسێک؟
    .hint = ئەگەر نەچوون بۆ سەردانی کەس، بڵێن ٠.
    .constraint = ژمارەیەک لە ٠ تا ٩٠ بنووسن.
    .warning = ئەمە لە ڕۆژی جارێک زیاترە. ئایا ژمارەکە ڕاستە؟
network-visits_received = مانگی پێشوو چەند جار میوان هاتە ماڵتان؟
    .hint = ئەگەر کەس نەهات، بڵێن ٠.
    .constraint = ژمارەیەک لە ٠ تا ٩٠ بنووسن.
    .warning = ئەمە لە ڕۆژی جارێک زیاترە. ئایا ژمارەکە ڕاستە؟
network-was_invited = ئایا لێرە کەسێک ئێوەی بانگهێشتی ماڵی خۆی کردووە؟
network-has_invited = ئایا ئێوە لێرە کەسێکتان بانگهێشتی ماڵی خۆتان کردووە؟
network-more_visits = ئایا حەز دەکەن میوانی زیاترتان هەبێت؟
network-meeting_barriers = چی وا دەکات ناسینی خەڵکی ئێرە قورس بێت؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
network-contact_abroad = چەند جار قسە لەگەڵ کەسێکدا دەکەن کە لە وڵاتێکی ترە؟
network-good_meeting = باسی جارێک بکەن کە کەسێک لێرە لەگەڵتان باش بوو.
    .hint = دەشتوانن بڵێن نەخێر.

## Free time

network-free_time = کاتی بەتاڵی ئێوە
network-interests = لە کاتی بەتاڵدا حەزتان لە چییە بیکەن؟
network-free_times = کەی کاتتان بەتاڵە؟
network-activity_barriers = چی وا دەکات بەشداری لە چالاکییەکانی کاتی بەتاڵدا قورس بێت؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.

## Associations

network-associations = کۆمەڵە و یانەکان (lag)
network-about_associations = کۆمەڵە یان یانە (lag) خەڵکێکن کە پێکەوە شتێک دەکەن. دەکرێت گۆرانی، تۆپی پێ یان گەشت بێت.
network-knows_association = ئایا لێرە کۆمەڵەیەک یان یانەیەک (lag) دەناسن؟
network-was_contacted = ئایا کۆمەڵەیەک یان یانەیەک (lag) پەیوەندیی پێوە کردوون؟
network-membership = ئایا ئێستا لە کۆمەڵەیەک یان یانەیەکدا (lag) بەشدارن؟
network-association_interests = دەتانەوێت لە کۆمەڵە یان یانەکەدا چی بکەن؟
network-association_facts = دەتوانین دەربارەی ئێوە چی بە کۆمەڵە یان یانەکە بڵێین؟

## Buddy

network-buddy = هاوڕێی خۆجێیی (fadder)
network-buddy_match = ئەو هاوڕێ خۆجێییەی دەتانەوێت
network-buddy_languages = دەتانەوێت بە چ زمانێک لەگەڵ هاوڕێ خۆجێییەکە (fadder) قسە بکەن؟
network-buddy_activities = دەتانەوێت لەگەڵ هاوڕێ خۆجێییەکە (fadder) چی بکەن؟
network-buddy_times = کەی دەتوانن هاوڕێ خۆجێییەکە (fadder) ببینن؟
network-buddy_gender = دەتانەوێت هاوڕێ خۆجێییەکە (fadder) ژن بێت یان پیاو؟
network-buddy_family = ئایا هاوڕێیەکی خۆجێییتان (fadder) دەوێت کە منداڵی هەبێت؟
network-buddy_place = دەتانەوێت لە کوێ هاوڕێ خۆجێییەکە (fadder) ببینن؟
network-buddy_card = ئایا دەتوانین ئەم وەڵامانە نیشانی کەسێک بدەین کە دەیەوێت ببێتە هاوڕێی خۆجێیی (fadder)؟
    .hint = تەنیا وەڵامەکانی هاوڕێی خۆجێیی نیشان دەدەین. ناوتان نیشان نادەین.
network-be_buddy = ئایا دەتانەوێت دواتر خۆتان ببنە هاوڕێی خۆجێیی (fadder) بۆ کەسێک؟

## Places to meet

network-arenas = شوێنەکانی یەکتربینین
network-arenas_used = لێرە لە کوێ خەڵک دەبینن؟
network-arenas_missed = لێرە چ جۆرە شوێنێکی یەکتربینین نییە و پێویستە؟
network-arena_words = چی دەتوانێت یەکتربینین لەگەڵ خەڵکی ئێرە ئاسانتر بکات؟

## Children

network-children = منداڵەکان
network-has_children = ئایا منداڵتان هەیە کە لەگەڵ ئێوە بژین؟
network-children_active = ئایا منداڵەکان لە کاتی بەتاڵدا بەشداری لە شتێکدا دەکەن؟
    .hint = دەکرێت وەرزش، مۆسیقا یان شتێکی تر بێت.
network-children_barriers = چی وا دەکات بەشداریکردن بۆ منداڵەکان قورس بێت؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
network-knows_parents = ئایا لێرە دایک و باوکی تر دەناسن؟

## Being heard

network-being_heard = گەیاندنی دەنگتان
network-knows_how_heard = ئایا دەزانن چۆن بۆچوونی خۆتان بە شارەوانی (kommune) بڵێن؟
    .hint = شارەوانی ئەوانەن کە شوێنەکە، قوتابخانە و ڕێگاکانی ئێرە بەڕێوە دەبەن.
network-has_been_heard = ئایا شارەوانی گوێی لە ئێوە گرتووە؟
network-heard_more = ئایا دەتانەوێت زیاتر بزانن چۆن دەنگتان بە شارەوانی بگەیەنن؟

## End

network-action-introduce_association = ئاگادارکردنەوەی کۆمەڵەیەک یان یانەیەک (lag) کە دەتوانێت کەسەکە بانگهێشت بکات
network-action-show_associations = نیشاندانی ئەو کۆمەڵە و یانانەی (lag) لێرە هەن
network-action-find_buddy = دۆزینەوەی هاوڕێی خۆجێیی (fadder)
network-action-first_visit = دۆزینەوەی کەسێک کە بتوانێت بێت بۆ سەردان
network-action-know_one = دۆزینەوەی شوێنێک کە کەسەکە لانیکەم یەک کەس تێیدا بناسێت
network-action-call_future_buddy = تەلەفۆنکردن بۆ کەسەکە کە خۆی دەیەوێت ببێتە هاوڕێی خۆجێیی (fadder)
network-action-missing_arena = باسکردن لە شارەوانی کە شوێنی یەکتربینین کەمە
network-action-children_activity = دۆزینەوەی شتێک کە منداڵەکان بتوانن بەشداریی تێدا بکەن
network-action-activity_cost = زانینی ئەوەی ئایا کەسێک دەتوانێت پارەی چالاکیی کاتی بەتاڵ بدات
network-action-norwegian_course = دۆزینەوەی شوێنێک بۆ فێربوون و قسەکردن بە نەرویجی
network-action-explain_being_heard = ڕوونکردنەوەی ئەوەی کەسەکە چۆن دەنگی خۆی بە شارەوانی بگەیەنێت
network-action-own_step = کردنی ئەو کارەی کەسەکە ویستی سەرەتا بیکات
network-action-give_copy = پێدانی کۆپییەکی وەڵامەکان بە کەسەکە
network-action-better_interpreter = دۆزینەوەی وەرگێڕێکی تر بۆ گفتوگۆی داهاتوو

## Choices

locals_known-none = هێشتا کەس
locals_known-one = یەک کەس
locals_known-a_few = دوو تا پێنج کەس
locals_known-many = زیاتر لە پێنج کەس

neighbours-not_yet = هێشتا نایانناسم
neighbours-greet = سڵاو لە یەکتری دەکەین
neighbours-talk = پێکەوە قسە دەکەین
neighbours-visit = سەردانی یەکتری دەکەین

meeting_barriers-language = زمان
meeting_barriers-time = کاتم کەمە
meeting_barriers-transport = ناتوانم بگەمە ئەوێ
meeting_barriers-cost = زۆر گرانە
meeting_barriers-childcare = کەس نییە ئاگاداری منداڵەکان بێت
meeting_barriers-no_place = شوێنی یەکتربینین نییە
meeting_barriers-not_asked = کەس بانگهێشتم ناکات
meeting_barriers-unsure_how = نازانم لێرە چۆن دەکرێت
meeting_barriers-nothing = هیچ شتێک

contact_abroad-daily = هەموو ڕۆژێک
contact_abroad-weekly = هەموو هەفتەیەک
contact_abroad-monthly = هەموو مانگێک
contact_abroad-seldom = بە دەگمەن
contact_abroad-none = پەیوەندیم نییە

activity_barriers-cost = زۆر گرانە
activity_barriers-time = کاتمان کەمە
activity_barriers-transport = زۆر دوورە
activity_barriers-childcare = کەس نییە ئاگاداری منداڵە بچووکەکان بێت
activity_barriers-language = زمان
activity_barriers-equipment = جل یان کەرەستەی پێویستمان نییە
activity_barriers-not_informed = نازانم چی هەیە
activity_barriers-knows_nobody = لەوێ کەس ناناسین
activity_barriers-nothing = هیچ شتێک

membership-member = بەڵێ
membership-tried = نەخێر، بەڵام پێشتر بەشدار بووم
membership-not_yet = هێشتا نا
membership-not_wanted = نەخێر، و نامەوێت

association_facts-first_name = ناوی یەکەمم
association_facts-phone = ژمارەی تەلەفۆنم
association_facts-interests = ئەوەی حەزم لێیە بیکەم
association_facts-language = ئەو زمانانەی دەیانزانم

buddy_activities-talk_norwegian = قسەکردن بە نەرویجی
buddy_activities-walk = پیاسەکردن
buddy_activities-eat = نانخواردن پێکەوە
buddy_activities-outdoors = چوونە دەرەوە بۆ سروشت
buddy_activities-children = کردنی شتێک پێکەوە لەگەڵ منداڵان
buddy_activities-letters = یارمەتی بۆ تێگەیشتن لە نامەکان
buddy_activities-show_around = ناسینی شوێنەکە
buddy_activities-sport = وەرزشکردن

buddy_gender-woman = ژن
buddy_gender-man = پیاو
buddy_gender-no_matter = بۆ من جیاوازیی نییە

buddy_family-with_children = بەڵێ، کەسێک کە منداڵی هەبێت
buddy_family-without_children = نەخێر، کەسێک کە منداڵی نەبێت
buddy_family-no_matter = بۆ من جیاوازیی نییە

buddy_place-my_home = لە ماڵی من
buddy_place-their_home = لە ماڵی هاوڕێ خۆجێییەکە
buddy_place-public = لە شوێنێک کە خەڵکی تریشی لێیە
buddy_place-no_matter = بۆ من جیاوازیی نییە

children_active-all = بەڵێ، هەموویان
children_active-some = بەڵێ، هەندێکیان
children_active-none = نەخێر

been_heard-listened = بەڵێ
been_heard-not_listened = نەخێر، گوێیان لێ نەگرتم
been_heard-not_tried = هێشتا هەوڵم نەداوە
