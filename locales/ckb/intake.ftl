### status: draft

intake-title = گفتوگۆی بەخێرهاتن
intake-about = گفتوگۆی یەکەم: یەکترناسین، کاری بەپەلە، مافەکان، و چاوپێکەوتنی داهاتوو.

## Opening

intake-opening_line = ئەمڕۆ لەم شارەوانییەدا (kommune) { $population } کەسین. دوێنێ { $population_yesterday } کەس بووین. واتە خودی ئێوە بۆ شارەوانی گرنگن. هەموو ئەرکێک و هەموو مافێکتان هەیە.
    .hint = شارەوانی شوێنێکە کە بەڕێوەبەرایەتیی خۆجێیی خۆی هەیە.
intake-opening_plain = بەخێر بێن. خودی ئێوە بۆ شارەوانی (kommune) گرنگن. هەموو ئەرکێک و هەموو مافێکتان هەیە.
intake-purpose = دەمانەوێت ئێوە بناسین. ئەوکات دەتوانین باشتر یارمەتیتان بدەین.

## About you

intake-about_you = دەربارەی ئێوە
intake-preferred_name = دەتانەوێت بە چ ناوێک بانگتان بکەین؟
    .required = ئەو ناوە بنووسن کە دەبێت بەکاری بهێنین.
intake-birth_year = لە چ ساڵێکدا لەدایک بوون؟
    .hint = تەنیا ساڵەکەمان پێویستە، بە ڕۆژمێری نەرویج (زایینی).
    .constraint = ساڵەکە بە چوار ژمارە بنووسن، لە ١٩٠٠ تا ئەمساڵ.
    .warning = کەواتە ئەم کەسە تەمەنی لە ١٦ ساڵ کەمترە. ئایا ساڵەکە ڕاستە؟
intake-gender = ئێوە ژنن یان پیاو؟
intake-first_meeting = ئەم چاوپێکەوتنەمان پێش هاتنی ئێوەیە بۆ ئێرە یان دوای هاتنتانە؟
intake-home_municipality = ناوی ئەو شارەوانییە چییە کە لێی دەژین؟
    .hint = نەرویج دابەش کراوە بەسەر شارەوانییەکاندا. شارەوانی بەرپرسە لە قوتابخانە و یارمەتی.
intake-arrival_month = کەی هاتن بۆ ئەم شارەوانییە؟
    .hint = تەنیا مانگ و ساڵمان پێویستە.
    .constraint = ئەم مانگە هێشتا نەهاتووە.
    .warning = ئەمە زۆر لەمەوبەرە. ئایا ساڵەکە ڕاستە؟
intake-planned_month = کەی دێن بۆ ئەم شارەوانییە؟
    .hint = تەنیا مانگ و ساڵمان پێویستە.
    .constraint = ئەم مانگە یان مانگێکی دواتر هەڵبژێرن.
    .warning = ئەمە زیاتر لە ساڵێکی ماوە. ئایا ڕاستە؟
intake-category = چ جۆرە نیشتەجێبوونێکتان هەیە؟
    .hint = لەسەر ئەو کارتە نووسراوە کە لە پۆلیستان وەرگرتووە.
    .required = گونجاوترین وەڵام هەڵبژێرن. ئەگەر ڕوون نییە، «شتێکی تر» هەڵبژێرن.
intake-permit_basis = ئەو ئەندامەی خێزانتان کە بۆ لای هاتوون، کێیە؟
    .hint = EØS وڵاتانی یەکێتیی ئەورووپایە، لەگەڵ نەرویج، ئایسلەند و لیختنشتاین.

## Household

intake-household = ئەو کەسانەی لەگەڵ ئێوەدا دەژین
intake-age_band = تەمەنی ئەم کەسە چەندە؟
intake-member_name = ئەم کەسە بە چ ناوێک بانگ بکەین؟
intake-member_gender = ئەم کەسە ژنە یان پیاو؟
intake-own_talk = ئایا ئەم کەسە گفتوگۆیەکی تایبەت بە خۆی دەوێت؟
intake-children_place = ئایا هەموو منداڵەکان لە قوتابخانە یان باخچەی منداڵان شوێنیان هەیە؟

## Language

intake-language = «زمان کلیلە»
intake-speaks = بە چ زمانێک قسە دەکەن؟
intake-reads = چ زمانێک بە ئاسانی دەخوێننەوە؟
intake-letter_language = نامەکانتان بە چ زمانێک دەوێت؟
intake-letter_aloud = ئایا باشترە کەسێک نامەکانتان بۆ بخوێنێتەوە؟
intake-norwegian_now = ئێستا چەند زمانی نەرویجی دەزانن؟
intake-course_now = ئایا ئێستا دەچن بۆ خولی زمانی نەرویجی؟
intake-course_wanted = ئایا دەتانەوێت بچن بۆ خولی زمانی نەرویجی؟
intake-course_times = کەی دەتوانن بچن بۆ خول؟
intake-course_barriers = چی وا دەکات چوون بۆ خول قورس بێت؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.

## Needs

intake-needs = ئەوەی ئێستا پێویستتانە
intake-urgent = ئایا ئەم هەفتەیە لە شتێکدا پێویستتان بە یارمەتی هەیە؟
intake-urgent_needs = لە چ شتێکدا پێویستتان بە یارمەتی هەیە؟
intake-urgent_first = چ کارێک لە هەمووان گرنگترە کە یەکەم جار بکرێت؟
intake-missing = کام لەمانەتان هێشتا نییە؟
    .constraint = وەڵامی «هەموویم هەیە» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
intake-tenure = خانووەکەتان هی خۆتانە یان کرێیە؟
intake-may_stay_long = ئایا دەتوانن ماوەیەکی زۆر لەوێ بژین؟

## Contact

intake-contact = پەیوەندی لەگەڵ ئێوە
intake-phone = ئایا تەلەفۆنێکتان هەیە کە بتوانن بەکاری بهێنن؟
intake-internet = ئایا لە ماڵەکەتان ئینتەرنێتتان هەیە؟
intake-online_alone = ئایا دەتوانن بە تەنیا ماڵپەڕەکان بەکار بهێنن؟
    .hint = بۆ نموونە ماڵپەڕی Nav یان بانک.
intake-reach_by = دەتانەوێت چۆن پەیوەندیتان پێوە بکەین؟

## Rights

intake-rights = مافەکانتان
intake-rights_refugee = بۆ پەنابەران
intake-refugee_programme = لەوانەیە مافی بەرنامەی ناساندنتان (introduksjonsprogram) هەبێت.
    .hint = ئەمە بەرنامەیەکی تەواوکاتە. تێیدا فێری زمانی نەرویجی دەبن.
intake-refugee_norwegian = لە بەرنامەکەدا فێری زمانی نەرویجی دەبن. دەربارەی ژیان لە نەرویجیش فێر دەبن.
intake-refugee_housing = ئەگەر شارەوانی ڕازی بووبێت ئێوە وەربگرێت، ئێمە خانووی یەکەمتان بۆ دەدۆزینەوە.
intake-refugee_benefit = لە بەرنامەکەدا هەموو مانگێک پارە وەردەگرن.
    .hint = بە نەرویجی پێی دەڵێن introduksjonsstønad.
intake-refugee_practice = لەوانەیە بتوانن لە کۆمپانیایەکدا کار تاقی بکەنەوە.
    .hint = بە نەرویجی پێی دەڵێن arbeidspraksis.
intake-rights_family = بۆ خێزان
intake-family_training = لەوانەیە مافی خولی بێبەرامبەری زمانی نەرویجیتان هەبێت.
intake-family_not_all = هەموو کەسێک ئەو مافەی نییە. ئێمە سەیری مۆڵەتی نیشتەجێبوونتان دەکەین.
intake-family_programme = لەوانەیە مافی بەرنامەی ناساندنیشتان (introduksjonsprogram) هەبێت.
intake-family_unclear = هێشتا نازانین چ مافێکتان هەیە. ئێمە دەپرسین، و وەڵامتان دەدەینەوە.
intake-rights_labour = بۆ کار
intake-labour_schemes = دەوڵەت بەرنامەی تایبەتی نییە بۆ ئەو کەسانەی بۆ کار هاتوون.
intake-labour_local = لەوانەیە ئێمە لێرە شتێکمان هەبێت، وەک خولی زمانی نەرویجی.
intake-rights_unknown = هێشتا نازانین چ مافێکتان هەیە. ئێمە لێی دەکۆڵینەوە.
intake-advice_for_all = هەر کەسێک لێرە بژی، دەتوانێت داوای ئامۆژگاری لە ئێمە بکات. ئەمە بێبەرامبەرە.
intake-rights_more = ئایا دەتانەوێت زیاتر دەربارەی مافەکانتان بزانن؟
intake-rights_question = دەتانەوێت زیاتر دەربارەی چی بزانن؟

## Free time

intake-free_time = کاتی بەتاڵ
intake-interests = لە کاتی بەتاڵدا حەزتان لە چییە بیکەن؟
intake-wants_to_try = حەز دەکەن لێرە چی تاقی بکەنەوە؟
intake-association_wish = ئایا دەتانەوێت کۆمەڵەیەک یان یانەیەک (lag) پەیوەندیتان پێوە بکات؟
    .hint = ئەمانە خەڵکێکن کە پێکەوە شتێک دەکەن، وەک گۆرانی یان تۆپی پێ. ئەمە دەوڵەت نییە. کڵێساش نییە.
intake-buddy_wish = ئایا هاوڕێیەکی خۆجێییتان (fadder) دەوێت؟
    .hint = هاوڕێی خۆجێیی لێرە دەژی. ئێوە دەناسێت و لە سەرەتادا یارمەتیتان دەدات. ئەمە پەیوەندیی بە کڵێساوە نییە.
intake-knows_someone = ئایا لێرە هیچ نەرویجییەکتان ناسیوە؟

## End

intake-welcome_letter = نامەیەک لە شارەوانی وەردەگرن کە گرنگترین زانیارییەکانی تێدایە.
intake-next_topics = جاری داهاتوو باسی چی بکەین؟

intake-action-welcome_letter = ناردنی نامەی بەخێرهاتن بەو زمانەی کەسەکە هەڵیبژارد
intake-action-urgent_help = یارمەتیدان لە کاری بەپەلەدا
intake-action-map_competence = پرسیارکردن دەربارەی زانین و تواناکانی کەسەکە
intake-action-map_adults = بانگهێشتکردنی گەورەکانی تری ماڵ بۆ گفتوگۆی تایبەت بە خۆیان
intake-action-norwegian_course = دۆزینەوەی خولێکی گونجاوی زمانی نەرویجی
intake-action-check_right = زانینی ئەوەی چ مافێک هەیە، و وەڵامدانەوە
intake-action-answer_rights = وەڵامدانەوەی پرسیارەکە دەربارەی مافەکان
intake-action-missing_papers = داواکردنی ئەو کارت، ژمارە و گرێبەستانەی هێشتا نین
intake-action-children_place = دۆزینەوەی شوێن لە قوتابخانە یان باخچەی منداڵان
intake-action-housing_talk = گفتوگۆ دەربارەی خانوو
intake-action-introduce_association = ئاگادارکردنەوەی کۆمەڵەیەک یان یانەیەک (lag) کە دەتوانێت کەسەکە بانگهێشت بکات
intake-action-find_buddy = دۆزینەوەی هاوڕێی خۆجێیی (fadder)
intake-action-give_copy = پێدانی کۆپییەکی وەڵامەکان بە کەسەکە
intake-action-better_interpreter = دۆزینەوەی وەرگێڕێکی تر بۆ گفتوگۆی داهاتوو

## Choices

first_meeting-before = پێش هاتنم
first_meeting-after = دوای هاتنم

norwegian_now-none = هێشتا هیچ
norwegian_now-some_words = چەند وشەیەک
norwegian_now-everyday = بەشی شت کڕین لە دوکان دەکات
norwegian_now-work = بەشی قسەکردن لە کار دەکات

course_times-daytime = بە ڕۆژ
course_times-evening = بە ئێوارە
course_times-weekend = لە کۆتایی هەفتەدا
course_times-online = لە ڕێگەی ئینتەرنێتەوە
course_times-at_work = لە شوێنی کار

course_barriers-cost = خولەکە زۆر گرانە
course_barriers-working_hours = لەو کاتەدا لە کارم
course_barriers-childcare = کەس نییە ئاگاداری منداڵەکان بێت
course_barriers-transport = ڕێگاکە زۆر دوورە
course_barriers-no_course = لێرە خول نییە
course_barriers-wrong_level = خولەکە زۆر ئاسان یان زۆر قورسە
course_barriers-not_informed = نازانم چ خولێک هەیە
course_barriers-no_internet = ئینتەرنێتم نییە
course_barriers-nothing = هیچ شتێک

urgent_needs-housing = شوێنێک بۆ ژیان
urgent_needs-food = خواردن
urgent_needs-money = پارە
urgent_needs-doctor = پزیشک
urgent_needs-medicine = دەرمان
urgent_needs-safety = ئاسایش
urgent_needs-clothes = جل و بەرگ
urgent_needs-furniture = کەلوپەلی ماڵ
urgent_needs-school = قوتابخانە یان باخچەی منداڵان
urgent_needs-work = کار
urgent_needs-papers = بەڵگەنامە

papers-national_id = ژمارەی ناسنامە (fødselsnummer یان D-nummer)
papers-residence_card = کارتی نیشتەجێبوون (oppholdskort)
papers-bank_account = هەژماری بانک
papers-electronic_id = چوونەژوورەوەی ماڵپەڕەکان، وەک BankID
papers-regular_doctor = پزیشکی خێزان (fastlege)
papers-tax_card = کارتی باج (skattekort)
papers-nothing = هەموویم هەیە

internet-home = بەڵێ، لە ماڵەوە
internet-phone_only = بەڵێ، بەڵام تەنیا لە تەلەفۆن
internet-elsewhere = تەنیا لە شوێنی تر
internet-none = نەخێر

online_alone-alone = بەڵێ، بە تەنیا
online_alone-with_help = بەڵێ، بە یارمەتی
online_alone-not_yet = هێشتا نا

knows_someone-several = بەڵێ، چەند کەسێک
knows_someone-one = بەڵێ، یەک کەس
knows_someone-none = هێشتا نا

next_topics-competence = ئەوەی دەیزانم و دەتوانم بیکەم
next_topics-housing = خانوو
next_topics-network = هاوڕێ و کاتی بەتاڵ
next_topics-stay_or_move = مانەوە لێرە یان گواستنەوە
next_topics-norwegian = زمانی نەرویجی
next_topics-children = منداڵان
next_topics-work = کار
