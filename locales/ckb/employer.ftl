### status: draft

employer-title = پێویستیی کۆمپانیاکان
employer-about = دەربارەی کۆمپانیایەک: چی پێویستە و چی پێشکەش دەکات. نەک دەربارەی کەسێک.

## Opening

employer-greeting = دەمانەوێت بزانین ئێوە پێویستتان بە چ کەسانێکە. زۆر کەس لێرە زیاتر دەزانن لەوەی خەڵک دەزانێت.
employer-use = وەڵامەکان یارمەتیمان دەدەن کەسانێک بدۆزینەوە کە لەوانەیە گونجاو بن.
employer-no_promise = ئێمە بەڵێن نادەین کە کەسێک بدۆزینەوە. ئێوەش بەڵێن نادەن کە کەسێک دابمەزرێنن.

## The business

employer-business = کۆمپانیاکە
employer-business_name = ناوی کۆمپانیاکە چییە؟
    .required = ناوی کۆمپانیاکە بنووسن.
employer-org_number = ژمارەی کۆمپانیاکە (organisasjonsnummer) چەندە؟
    .hint = ژمارەکە نۆ ژمارەی هەیە.
    .constraint = نۆ ژمارە بەبێ بۆشایی بنووسن.
employer-sector = لە چ بوارێکدا کار دەکەن؟
employer-size = چەند کەس لای ئێوە کار دەکەن؟
employer-place = کارەکە لە کوێیە؟
    .hint = ناوی شارەوانییەکە (kommune) بڵێن.
employer-contact_name = لای ئێوە لەگەڵ کێ قسە بکەین؟
employer-contact_reach = بۆ کوێ تەلەفۆن بکەین یان بنووسین؟
    .hint = تەلەفۆن یان ئیمەیڵی شوێنی کار.

## Needs

employer-needs = ئەوەی پێویستتانە
employer-needs_people = ئایا لە ساڵی داهاتوودا پێویستتان بە کەسی زیاترە؟
employer-need_count = باسی چەند کاری جیاواز دەکەین؟
    .hint = دوو چێشتلێنەر و یەک شۆفێر دوو کاری جیاوازن.
    .constraint = ژمارەیەک لە ١ تا ٣٠ بنووسن.
    .warning = ئەمە زۆرە. لەوانەیە هەندێکیان کۆ بکرێنەوە؟
employer-need = کارێک کە پێویستتان بە کەسە بۆی
employer-job = کارەکە چییە؟
employer-occupation = کارەکە سەر بە کام گرووپە؟
employer-wanted = پێویستتان بە چەند کەسە؟
    .constraint = ژمارەیەک لە ١ تا ١٠٠٠ بنووسن.
    .warning = ئەمە زۆرە. ئایا ژمارەکە ڕاستە؟
employer-from_month = کەی دەتوانن دەست بە کار بکەن؟
    .hint = تەنیا مانگ و ساڵمان پێویستە.
    .warning = ئەم مانگە تێپەڕیوە. ئایا ڕاستە؟
employer-contract_kind = ئایا کارەکە هەمیشەییە؟
employer-percentage = کارەکە لە سەدا چەندی تەواوکاتە؟
    .constraint = ژمارەیەک لە ١ تا ١٠٠ بنووسن.
employer-norwegian_needed = ئایا دەبێت لە ڕۆژی یەکەمەوە نەرویجی بزانن؟
employer-norwegian_level = چەند زمانی نەرویجی پێویستە؟
employer-other_languages = لە کارەکەدا بە چ زمانێکی تر دەکرێت قسە بکرێت؟
employer-demands = کارەکە چی دەوێت؟
    .constraint = وەڵامی «هیچ کام لەمانە» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
employer-tasks = لە ڕۆژێکی ئاسایی کاردا چی دەکرێت؟
employer-hard_to_find = ئایا دۆزینەوەی کەس قورسە؟

## Offers

employer-offers = ئەوەی دەتوانن پێشکەشی بکەن
employer-training = ئایا دەتوانن کەسی نوێ فێر بکەن؟
employer-training_kinds = چۆن فێری کارەکە دەبن؟
employer-practice = ئایا کەسێک دەتوانێت کارەکە لای ئێوە تاقی بکاتەوە؟
    .hint = بە نەرویجی پێی دەڵێن arbeidspraksis.
employer-adapt = ئایا دەکرێت کارەکە بۆ ئەو کەسە بگونجێنرێت کە وەری دەگرێت؟
employer-course_help = ئایا کاتی پشوو بۆ خولی زمانی نەرویجی دەدەن؟
employer-home_help = ئایا یارمەتیی کەسی نوێ دەدەن خانوو بدۆزێتەوە؟

## Experience

employer-experience = ئەزموونی ئێوە
employer-hired_before = ئایا کەسێکتان دامەزراندووە کە لە وڵاتێکی ترەوە هاتبێت؟
employer-went_well = چی باش بوو؟
employer-hard = چی وا دەکات دامەزراندنی کەسێک قورس بێت کە لە نەرویج نوێیە؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
employer-overqualified = ئایا لای ئێوە کەسێک هەیە کە زیاتر بزانێت لەوەی بەکاری دەهێنێت؟
employer-partners = ئایا لای ئێوە کەسێک هەیە کە هاوسەرەکەی بێ کار بێت؟

## Meeting

employer-meeting = چاوپێکەوتن
employer-meet = ئایا دەتانەوێت کەسانێک ببینن کە لەوانەیە گونجاو بن؟
employer-meet_how = دەتانەوێت چۆن یەکتری ببینن؟
employer-share = ئایا دەتوانین ئەم کارە نیشانی ئەو کەسانە بدەین کە بەدوای کاردا دەگەڕێن؟
    .hint = دەتوانن ئێستا بڵێن بەڵێ و دواتر بڵێن نەخێر.
employer-ask_again = ئایا دەتوانین دوای نیو ساڵ دووبارە لێتان بپرسین؟

## End

employer-consultant_note = ئەو کەسەی دواتر لەگەڵ کۆمپانیاکە قسە دەکات، دەبێت چی بزانێت؟
employer-next_meeting_place = جاری داهاتوو لە کوێ یەکتری ببینین؟
employer-next_meeting = جاری داهاتوو کەی یەکتری ببینین؟
    .constraint = بەروارەکە دەبێت ئەمڕۆ یان دوای ئەمڕۆ بێت.
    .warning = ئەم بەروارە زیاتر لە ساڵێکی ماوە. ئایا ڕاستە؟
employer-thanks = سوپاس بۆ ئەم گفتوگۆیە. قسەکانتان یارمەتیی ئێوە و تازەهاتووەکانیش دەدەن.

employer-action-match_competence = زانینی ئەوەی کێ ئەو زانین و توانایانەی هەیە، و سەرەتا پرسیارکردن لەوان
employer-action-arrange_meeting = ڕێکخستنی چاوپێکەوتنێک لە نێوان کۆمپانیاکە و کەسانی گونجاو
employer-action-plan_practice = ڕێککەوتن لەگەڵ Nav لەسەر تاقیکردنەوەی کار (arbeidspraksis)
employer-action-share_need = نیشاندانی کارەکە بەو کەسانەی بەدوای کاردا دەگەڕێن
employer-action-course_at_work = پلاندانان بۆ خولی زمانی نەرویجی لەگەڵ کۆمپانیاکە
employer-action-recognition_help = یارمەتیدان بۆ دانپێدانان بە بڕوانامە
employer-action-invite_partners = ناردنی بانگهێشتێک بۆ کۆمپانیاکە، بۆ گفتوگۆ دەربارەی زانین و توانای هاوسەرەکان
employer-action-housing_help = گەڕان بەدوای خانوودا بۆ کارمەندە نوێیەکان، لەگەڵ کۆمپانیاکە
employer-action-explain_rules = زانینی ئەوەی چ یاسایەک بۆ دامەزراندن هەیە
employer-action-ask_again = دووبارە پرسیارکردن لە کۆمپانیاکە

## Choices

employer_places-business = لە کۆمپانیاکە
employer_places-office = لێرە لە نووسینگە
employer_places-telephone = بە تەلەفۆن
employer_places-video = بە ڤیدیۆ
employer_places-none = ئێستا کات دانانێین

business_sizes-1-4 = ١ تا ٤
business_sizes-5-19 = ٥ تا ١٩
business_sizes-20-99 = ٢٠ تا ٩٩
business_sizes-100_ = ١٠٠ یان زیاتر

contract_kinds-permanent = بەڵێ، هەمیشەییە
contract_kinds-temporary = نەخێر، بۆ ماوەیەکی دیاریکراوە
contract_kinds-substitute = نەخێر، لە جێی کەسێکە کە ئامادە نییە (vikar)
contract_kinds-season = نەخێر، بۆ وەرزێکە
contract_kinds-apprentice = شوێنی فێربوونی پیشەیە (læreplass)

job_demands-driving_licence = مۆڵەتی شۆفێری (førerkort)
job_demands-education = خوێندنێکی دیاریکراو
job_demands-authorisation = مۆڵەتێک لە دەوڵەتەوە (autorisasjon)
job_demands-experience = ئەزموون لە هەمان کاردا
job_demands-shifts = کارکردن لە ئێوارە، شەو یان کۆتایی هەفتە
job_demands-heavy = هەڵگرتنی شتی قورس
job_demands-nothing = هیچ کام لەمانە

training_kinds-colleague = کەسێک لە شوێنی کار فێریان دەکات
training_kinds-norwegian_at_work = زمانی نەرویجی لە شوێنی کار
training_kinds-time_for_course = کاتی پشوو بۆ خول
training_kinds-paid_course = پارەی خول دەدەین
training_kinds-step_by_step = وردە وردە بەرپرسیارێتیی زیاتر وەردەگرن

hiring_barriers-language = زمان
hiring_barriers-papers = بەڵگەنامە و مۆڵەت
hiring_barriers-recognition = نازانین بایەخی خوێندنەکە چەندە
hiring_barriers-references = کەس نییە تەلەفۆنی بۆ بکەین و بپرسین
hiring_barriers-housing = خانوو کەمە
hiring_barriers-transport = ڕێگاکە دوورە
hiring_barriers-rules = یاساکان قورسن
hiring_barriers-never_met = هیچ کات کەسێکمان نەبینیوە کە داوای کار بکات
hiring_barriers-nothing = هیچ شتێک

meet_ways-visit = ئەوان سەردانمان دەکەن
meet_ways-talk = گفتوگۆیەک لێرە لە نووسینگە
meet_ways-trial_day = ڕۆژێک لەگەڵماندا دەبن
meet_ways-open_day = ڕۆژێک بۆ هەموو ئەوانەی دەیانەوێت ببینن

## Industries

industries-A = کشتوکاڵ، دارستان و ماسیگرتن
industries-B = کانەکان، نەوت و گاز
industries-C = پیشەسازی
industries-D = کارەبا و گەرمی
industries-E = ئاو، ئاوەڕۆ و خۆڵ
industries-F = بیناسازی
industries-G = دوکان و بازرگانیی تر
industries-H = گواستنەوە و کۆگا
industries-I = ئوتێل و چێشتخانە
industries-J = چاپ و بڵاوکردنەوە، فیلم، ڕادیۆ و تەلەفزیۆن
industries-K = تەلەفۆن، ئینتەرنێت و کۆمپیوتەر
industries-L = بانک و بیمە
industries-M = خانووبەرە
industries-N = خزمەتگوزاریی پسپۆڕی و تەکنیکی
industries-O = پاککردنەوە، پاسەوانی، بەکرێدان و خزمەتگوزاریی تر بۆ کۆمپانیاکان
industries-P = دەوڵەت، شارەوانی و بەرگری
industries-Q = قوتابخانە و فێرکردن
industries-R = تەندروستی، چاودێری و باخچەی منداڵان
industries-S = کولتوور، وەرزش و کاتی بەتاڵ
industries-T = خزمەتگوزاریی تر، وەک سەرتاشین و چاککردنەوە
industries-U = کار لە ماڵی خەڵکدا
industries-V = ڕێکخراوە نێودەوڵەتییەکان
