### status: draft

move-out-title = گفتوگۆی گواستنەوە لێرە
move-out-about = دەربارەی گواستنەوە: هۆکارەکان چین، و ئێمە چی لێ فێر دەبین.

## Opening

move-out-greeting = ئەمڕۆ باسی گواستنەوەی ئێوە دەکەین.
move-out-learn = دەمانەوێت لە قسەکانی ئێوە فێر بین.
move-out-neutral = هەڵبژاردن هی ئێوەیە. من هەوڵ نادەم بیگۆڕم.

## The move

move-out-moving = گواستنەوەکە
move-out-moved = ئایا گواستووتانەتەوە؟
move-out-move_month = کەی دەگوازنەوە؟
    .hint = تەنیا مانگ و ساڵمان پێویستە.
    .constraint = ئەم مانگە یان مانگێکی دواتر هەڵبژێرن.
    .warning = ئەمە زیاتر لە ساڵێکی ماوە. ئایا ڕاستە؟
move-out-moved_month = کەی گواستتانەوە؟
    .hint = تەنیا مانگ و ساڵمان پێویستە.
    .constraint = ئەم مانگە هێشتا نەهاتووە.
    .warning = ئەمە زیاتر لە دوو ساڵ لەمەوبەرە. ئایا ڕاستە؟
move-out-decided = ئایا بە دڵنیاییەوە دەتانەوێت بگوازنەوە؟
move-out-decider = کێ بڕیاری دا کە بگوازنەوە؟
move-out-own_choice = ئایا گواستنەوە هەڵبژاردنی خۆتانە؟
move-out-who_moves = ئایا هەموو ئەو کەسانەی لەگەڵتان دەژین دەگوازنەوە؟
move-out-group_move = ئایا کەسانی تر کە دەیانناسن لە هەمان کاتدا دەگوازنەوە؟
move-out-group_reason = ئایا ئەوانیش هەمان هۆکاریان هەیە بۆ گواستنەوە؟
move-out-group_place = ئایا دەچنە هەمان شوێن کە ئێوە بۆی دەچن؟

## Reasons

move-out-reasons = هۆکارەکان
move-out-how_it_came = دەربارەی ئەو هەڵبژاردنەی کردتان بۆم باس بکەن.
    .hint = دەتوانن زۆر بڵێن یان کەم. دەشتوانن بڵێن نەخێر.
move-out-which_reasons = هۆکارەکانتان بۆ گواستنەوە چین؟
move-out-weighs_most = کام لەمانە لە هەمووی گرنگترن؟
    .hint = دەتوانن تا سێ وەڵام هەڵبژێرن.
    .constraint = لە سێ زیاتر هەڵمەبژێرن.
move-out-here_or_there = هۆکارەکان زیاتر لێرەن یان لە شوێنە نوێیەکە؟
move-out-would_change = چی دەیتوانی وا بکات کە لێرە بمێننەوە؟
    .hint = دەشتوانن بڵێن: هیچ شتێک.
move-out-would_help = کام لەمانە دەیتوانی یارمەتیدەر بێت؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
move-out-talked_before = ئایا پێشتر لەگەڵ ئێوە باسی مانەوە یان گواستنەوەمان کردووە؟
move-out-good_here = لە ژیانی ئێرەدا چی باش بووە؟

## The new place

move-out-new_place = شوێنە نوێیەکە
move-out-destination = دەچنە چ جۆرە شوێنێک؟
move-out-destination_municipality = ناوی شارەوانییە (kommune) نوێیەکە چییە؟
    .hint = شارەوانی شوێنێکە کە بەڕێوەبەرایەتیی خۆجێیی خۆی هەیە.
    .warning = ئەمە شارەوانیی ئێرەیە. ئایا ڕاستە؟
move-out-looks_forward = لە شوێنە نوێیەکەدا چاوەڕێی چ شتێکی خۆش دەکەن؟
move-out-certain_there = دەربارەی شوێنە نوێیەکە چی بە دڵنیاییەوە دەزانن؟
    .hint = ئەوە بڵێن کە لەسەری ڕێککەوتوون.
    .constraint = وەڵامی «هێشتا هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
move-out-as_expected = ئایا بەو شێوەیە بوو کە چاوەڕێتان دەکرد؟

## Rights

move-out-rights = مافەکان کاتێک دەگوازنەوە
move-out-loses_right = ئایا کە دەگوازنەوە مافێک لەدەست دەدەن؟
move-out-lost_rights = چی لەدەست دەدەن؟

## Handover

move-out-handover = خۆئامادەکردن
move-out-arranged = کام لەمانەتان ڕێک خستووە؟
    .constraint = وەڵامی «هێشتا هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
move-out-checklist_home = ئایا لیستێکتان دەوێت لەوەی دەبێت ڕێکی بخەن؟
move-out-handover_wish = ئایا دەتوانین بە شارەوانییە نوێیەکە بڵێین کە ئێوە دێن؟
    .hint = دەشتوانن خۆتان پێیان بڵێن.
move-out-handover_what = دەتوانین چییان پێ بڵێین؟

## Later

move-out-later = کاتی دوای گواستنەوە
move-out-contact_wish = ئایا دەتوانین دوای شەش مانگ تەلەفۆنتان بۆ بکەین یان نامەتان بۆ بنووسین؟
    .hint = دەپرسین حاڵتان چۆنە. دەتوانن ئێستا بڵێن بەڵێ و دواتر بڵێن نەخێر.
move-out-contact_by = چۆن دەتوانین پەیوەندیتان پێوە بکەین؟
move-out-contact_where = چ ژمارەیەک یان ناونیشانێک بەکار بهێنین؟
move-out-come_back = ئایا دەکرێت ڕۆژێک بگەڕێنەوە بۆ ئێرە؟
move-out-come_back_if = ئەوکات دەبێت لێرە چی جیاواز بێت؟

move-out-action-stay_or_move_talk = گفتوگۆی «مانەوە یان گواستنەوە» پێش ئەوەی هیچ بڕیارێک بدرێت
move-out-action-private_talk = پێشنیاری گفتوگۆیەک بە تەنیا لەگەڵ کەسەکە
move-out-action-common_causes = گەڕان بەدوای هۆکاری هاوبەشدا، کاتێک چەند کەسێک لە هەمان کاتدا دەگوازنەوە
move-out-action-check_rights = زانینی ئەوەی دوای گواستنەوە چ مافێک هەیە
move-out-action-ask_new_municipality = پرسیارکردن بە نووسین لە شارەوانییە نوێیەکە دەربارەی بەرنامەی ناساندن (introduksjonsprogram)
move-out-action-report_move = ئاگادارکردنەوەی فەرمانگەی باج (Skatteetaten) لە گواستنەوەکە
move-out-action-give_checklist = پێدانی لیستی ئەو کارانەی دەبێت ڕێک بخرێن بە کەسەکە
move-out-action-tell_new_municipality = وتنی ئەوە بە شارەوانییە نوێیەکە کە کەسەکە ڕازی بوو بوترێت
move-out-action-contact_later = پرسیارکردن لە کەسەکە کە لە شوێنە نوێیەکە چۆنە
move-out-action-use_what_we_learned = باسکردن لە شارەوانی لەوەی دەکرا جیاواز بێت، بەبێ ناو
move-out-action-write_quote = نووسینەوەی قسەی کەسەکە و وەرگرتنی ڕەزامەندیی ئەو
move-out-action-give_copy = پێدانی کۆپییەکی وەڵامەکان بە کەسەکە
move-out-action-better_interpreter = دۆزینەوەی وەرگێڕێکی تر بۆ گفتوگۆی داهاتوو

## Choices

own_choice-yes = بەڵێ
own_choice-partly = هەندێکی
own_choice-no = نەخێر

who_moves-all = بەڵێ، هەموویان
who_moves-some = نەخێر، هەندێکیان لێرە دەمێننەوە

group_move-nobody = نەخێر، کەس
group_move-one = بەڵێ، یەک خێزان یان یەک کەس
group_move-several = بەڵێ، چەند کەسێک
group_move-unclear = ڕوون نییە

here_or_there-here = زیاتر لێرە
here_or_there-there = زیاتر لە شوێنە نوێیەکە
here_or_there-both = لە هەردوو شوێنەکە

would_help-work = کار
would_help-competence = بەکارهێنانی ئەوەی دەیزانم
would_help-recognition = دانپێدانان بە بڕوانامەکەم
would_help-norwegian = زیاتر فێربوونی زمانی نەرویجی
would_help-housing = خانوویەکی باشتر
would_help-school = قوتابخانە و باخچەی منداڵان بۆ منداڵەکان
would_help-friends = ناسینی کەسانی زیاتر
would_help-transport = پاس یان ئۆتۆمبێل
would_help-doctor = پزیشک و خزمەتگوزاریی تەندروستی
would_help-heard = ئەوەی شارەوانی گوێم لێ بگرێت
would_help-nothing = هیچ شتێک

certain_there-work = کار
certain_there-housing = شوێنێک بۆ ژیان
certain_there-school = قوتابخانە یان باخچەی منداڵان بۆ منداڵەکان
certain_there-family = خێزان لەوێ دەژی
certain_there-people = لەوێ خەڵک دەناسم
certain_there-municipality = شارەوانیی ئەوێ وەڵامی داومەتەوە
certain_there-nothing = هێشتا هیچ شتێک

lost_rights-programme = بەرنامەی ناساندن (introduksjonsprogram)
lost_rights-benefit = پارەی بەرنامەی ناساندن (introduksjonsstønad)
lost_rights-norwegian = خولی بێبەرامبەری زمانی نەرویجی
lost_rights-housing_help = یارمەتی بۆ خانوو
lost_rights-practice = تاقیکردنەوەی کار لە کۆمپانیا (arbeidspraksis)
lost_rights-kindergarten = شوێن لە باخچەی منداڵان
lost_rights-local_offer = شتێک کە تەنیا لەم شارەوانییەدا هەیە

arranged-reported_move = ئاگادارکردنەوە لە گواستنەوە
arranged-ended_rent = کۆتاییهێنان بە کرێی خانوو
arranged-electricity = کارەبا و ئینتەرنێت
arranged-school = قوتابخانە یان باخچەی منداڵان
arranged-doctor = پزیشکێکی نوێ
arranged-mail = ناونیشانی نوێ بۆ پۆست
arranged-deposit = پارەی تەئمینات (depositum)
arranged-nothing = هێشتا هیچ شتێک

handover_what-contact = چۆن پەیوەندیم پێوە بکەن
handover_what-programme = ئەوەی کە لە بەرنامەی ناساندندام (introduksjonsprogram)
handover_what-norwegian = چەند زمانی نەرویجی دەزانم
handover_what-competence = ئەوەی لە قوتابخانە و کارەوە دەیزانم
handover_what-housing = ئەوەی کە پێویستم بە خانووە
handover_what-school = ئەوەی کە منداڵەکان پێویستیان بە شوێنە لە قوتابخانە یان باخچەی منداڵان
