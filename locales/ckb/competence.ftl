### status: draft

competence-title = گفتوگۆ دەربارەی زانین و توانا
competence-about = ئەوەی فێری بوون، ئەوەی دەتوانن بیکەن، و ئەوەی دواتر دەتانەوێت.

## Opening

competence-greeting = ئەمڕۆ باسی ئەوە دەکەین کە فێری بوون و دەتوانن بیکەن.
competence-no_test = ئەمە تاقیکردنەوە نییە. هەرچییەک بتوانن، گرنگە.

## School and education

competence-schooling = قوتابخانە
competence-went_to_school = ئایا چوون بۆ قوتابخانە؟
competence-schooling_years = چەند ساڵ چوون بۆ قوتابخانە؟
    .hint = هەموو ساڵەکان بژمێرن، ئەوانەی دوای گەورەبوونیش.
    .constraint = ژمارەیەک لە ٠ تا ٣٠ بنووسن.
    .warning = ئەمە ساڵی زۆرە. ئایا ژمارەکە ڕاستە؟
competence-schooling_country = لە چ وڵاتێک چوون بۆ قوتابخانە؟
competence-schooling_level = دوایین قوتابخانەیەک کە تەواوتان کرد، کامە بوو؟
competence-studied = ئایا دوای تەمەنی ١٦ ساڵی دەستتان بە خوێندنێک کردووە؟
    .hint = مەبەست ئەو خوێندنەیە کە پیشەیەک یان بوارێکتان فێر دەکات.
competence-education = خوێندن
competence-education_name = ناوی ئەو خوێندنە چییە؟
    .hint = بۆ نموونە چێشتلێنەری یان مامۆستایەتی.
competence-education_country = ئەوە لە چ وڵاتێک بوو؟
competence-education_level = چ جۆرە قوتابخانەیەک بوو؟
competence-education_field = لە کام بواردا زۆرترین شت فێر بوون؟
competence-education_years = چەند ساڵ چوون بۆ ئەوێ؟
    .constraint = ژمارەیەک لە ٠ تا ١٥ بنووسن.
competence-education_state = ئایا ئەو خوێندنەتان تەواو کردووە؟
competence-education_papers = ئایا بڕوانامە یان کاغەزی قوتابخانەکەتان هەیە؟
competence-recognition_state = ئایا لە نەرویج دان بە بڕوانامەکەتاندا نراوە؟
    .hint = ئەگەر بەڵێ، نامەیەکتان هەیە کە دەڵێت لێرە بایەخی چەندە.
competence-recognition_wanted = ئایا دەتانەوێت داوا بکەن دان بە بڕوانامەکەتاندا بنرێت؟
competence-recognition_route = چ جۆرە دانپێدانانێکە؟

## Work before

competence-work_before = ئەو کارانەی پێشتر کردووتانن
competence-worked_before = ئایا پێشتر کارتان کردووە؟
    .hint = کارکردن لەگەڵ خێزان و لە کێڵگەش دەژمێردرێت.
competence-job = کار
competence-job_title = کارەکەتان چی بوو؟
    .hint = بۆ نموونە نانەوا، جووتیار یان فرۆشیار.
competence-job_group = ئەو کارە چ جۆرە پیشەیەکە؟
competence-job_years = چەند ساڵ ئەو کارەتان کرد؟
    .hint = ئەگەر لە ساڵێک کەمتر بوو، بڵێن ٠.
    .constraint = ژمارەیەک لە ٠ تا ٦٠ بنووسن.
competence-job_tasks = لە ڕۆژێکی ئاسایی کاردا چیتان دەکرد؟
competence-job_liked = ئایا حەزتان لەو کارە بوو؟
competence-job_again = ئایا دەتانەوێت دووبارە کاری وا بکەن؟

## Languages

competence-language_skills = زمانەکانی ئێوە
competence-norwegian_some = ئایا کەمێک نەرویجی دەزانن؟
competence-norwegian_understands = کە کەسانی تر بە نەرویجی قسە دەکەن، چەند باش تێدەگەن؟
competence-norwegian_speaks = چەند باش بە نەرویجی قسە دەکەن؟
competence-norwegian_reads_it = ئایا نەرویجی دەخوێننەوە؟
competence-norwegian_reads = چەند باش نەرویجی دەخوێننەوە؟
competence-norwegian_writes = چەند باش بە نەرویجی دەنووسن؟
competence-known_language = زمانێک کە دەیزانن
competence-known_language_name = ناوی ئەو زمانە چییە کە دەیزانن؟
competence-mother_tongue = ئایا بە منداڵی بەم زمانە قسەتان دەکرد؟
competence-understands = کە کەسانی تر بەو زمانە قسە دەکەن، چەند باش تێدەگەن؟
competence-speaks = چەند باش بەو زمانە قسە دەکەن؟
competence-reads_it = ئایا بەم زمانە دەخوێننەوە؟
competence-reads = چەند باش بەو زمانە دەخوێننەوە؟
competence-writes = چەند باش بەو زمانە دەنووسن؟
competence-scripts = چ جۆرە پیتێک بە ئاسانی دەخوێننەوە؟

## Other abilities

competence-abilities = شتی تر کە دەتوانن بیکەن
competence-digital_tasks = لە تەلەفۆن یان کۆمپیوتەردا بە تەنیا دەتوانن چی بکەن؟
competence-has_licence = ئایا مۆڵەتی شۆفێریتان (førerkort) هەیە بۆ ئۆتۆمبێل یان شتێکی تر؟
    .hint = ئەمە کارتێکە کە نیشان دەدات دەتوانن چی لێ بخوڕن.
competence-licence_classes = دەتوانن چی لێ بخوڕن؟
competence-licence_valid = ئایا دەتوانن مۆڵەتی شۆفێرییەکەتان لە نەرویج بەکار بهێنن؟
competence-certificates = بۆ کام لەمانە بەڵگەتان هەیە کە دەتوانن بیکەن؟
    .hint = دەکرێت کارتێک بێت یان کاغەزێکی خولێک.
competence-other_experience = جگە لە کار و قوتابخانە، کام لەمانەتان کردووە؟
competence-best_at = لەو شتانەی دەتوانن بیکەن، کامیان زیاتر دڵخۆشتان دەکات؟

## Present work

competence-present_work = کاری ئێستاتان
competence-works_now = ئایا ئێستا کارتان هەیە؟
competence-job_now = زیاتر دەربارەی کارەکە
competence-current_title = ئێستا کارتان چییە؟
competence-percentage = ئەگەر تەواوکات ١٠٠ بێت، ئێوە چەند کار دەکەن؟
    .hint = نیوەکات دەکاتە ٥٠. لە گرێبەستی کارەکەتاندا نووسراوە.
    .constraint = ژمارەیەک لە ١ تا ٢٠٠ بنووسن.
    .warning = ئەمە لە تەواوکات زیاترە. ئایا ژمارەکە ڕاستە؟
competence-contract = چ جۆرە گرێبەستێکتان بۆ کارەکە هەیە؟
competence-overtime = چەند جار کاری زیادە دەکەن؟
    .hint = کاری زیادە واتە زیاتر لەوەی لە گرێبەستەکەدا نووسراوە.
competence-wants_more = ئایا دەتانەوێت لە ئێستا زیاتر کار بکەن؟
competence-time_for_course = ئایا لەگەڵ کارەکەدا کاتتان بۆ خول هەیە؟
competence-uses_competence = ئایا دەتوانن ئەوەی دەیزانن لە کارەکەدا بەکاری بهێنن؟

## What the person wants

competence-goal = ئەوەی دەتانەوێت
competence-goal_work = لە هەمووی زیاتر دەتانەوێت چ کارێک بکەن؟
competence-goal_hours = دەتانەوێت چەند کار بکەن؟
competence-goal_first = سەرەتا دەتانەوێت چی بکەن؟
competence-obstacles = چی وا دەکات بەکارهێنانی ئەوەی دەیزانن قورس بێت؟
    .constraint = وەڵامی «هیچ شتێک» لەگەڵ وەڵامی تردا هەڵنابژێردرێت.
competence-needs_adaptation = ئایا شتێکتان پێویستە بۆ ئەوەی بتوانن کار بکەن؟
    .hint = بۆ نموونە پشووی زیاتر یان نووسینی گەورەتر.
competence-adaptations = چیتان پێویستە بۆ ئەوەی بتوانن کار بکەن؟

## Employers

competence-sharing = کۆمپانیاکانی ئێرە
competence-employer_consent = ئایا دەتوانین بە کۆمپانیاکانی ئێرە بڵێین ئێوە چی دەزانن و دەتوانن؟
    .hint = دەتوانن بڵێن نەخێر. دەشتوانن ئێستا بڵێن بەڵێ و دواتر بڵێن نەخێر.
competence-employer_facts = دەتوانین چییان پێ بڵێین؟

## End

competence-training_wish = دەتانەوێت سەرەتا چی فێر بن؟
competence-recognition_plan = دانپێدانان بە بڕوانامەکە
competence-recognition_owner = کێ لە داواکارییەکەدا یارمەتیتان دەدات؟
    .required = ناوی ئەو کەسە بنووسن کە بەرپرسە.
competence-recognition_date = تا کەی دەبێت داواکارییەکە بنێردرێت؟
    .constraint = بەروارەکە دەبێت ئەمڕۆ یان دوای ئەمڕۆ بێت.
    .warning = ئەمە زیاتر لە سێ مانگی ماوە. ئایا دەتوانین زووتر بیکەین؟
    .required = بەروارێک هەڵبژێرن.
competence-training_plan = فێربوونی ئەوەی دەتانەوێت
competence-training_owner = کێ یارمەتیتان دەدات ئەمە فێر بن؟
    .required = ناوی ئەو کەسە بنووسن کە بەرپرسە.
competence-training_date = کەی وەڵام لە ئێمە وەردەگرن؟
    .constraint = بەروارەکە دەبێت ئەمڕۆ یان دوای ئەمڕۆ بێت.
    .warning = ئەمە زیاتر لە سێ مانگی ماوە. ئایا دەتوانین زووتر بیکەین؟
    .required = بەروارێک هەڵبژێرن.
competence-sheet_home = دەتانەوێت کاغەزێک دەربارەی زانین و تواناکانتان ببەنەوە بۆ ماڵەوە؟

competence-action-recognition = داواکردنی دانپێدانان بە بڕوانامەکە لەگەڵ کەسەکەدا
competence-action-explain_recognition = ڕوونکردنەوەی ئەوەی دانپێدانان بۆ ئەم خوێندنە چی دەگەیەنێت
competence-action-recognition_answer = وەڵامدانەوەی داواکاریی دانپێدانان
competence-action-papers = دۆزینەوەی ڕێگایەکی بێ مەترسی بۆ هێنانی بڕوانامەکان، یان ڕێگایەکی بێ بڕوانامە
competence-action-training = دۆزینەوەی فێرکارییەکی گونجاو، و وەڵامدانەوە
competence-action-norwegian_course = دۆزینەوەی خولێکی گونجاوی زمانی نەرویجی
competence-action-use_competence = زانینی ئەوەی زانین و تواناکان لە کوێ بەکار دێن
competence-action-meet_employer = چاوپێکەوتن لەگەڵ کۆمپانیایەک کە پێویستی بەو توانایانەیە
competence-action-more_hours = وەڵامدانەوەی داوای کاری زیاتر
competence-action-own_business = ئامۆژگاری دەربارەی دامەزراندنی کاری تایبەت بە خۆ
competence-action-exchange_licence = پرسیارکردن لە بەڕێوەبەرایەتیی ڕێگاکان (Statens vegvesen) دەربارەی مۆڵەتی شۆفێری
competence-action-adaptation = زانینی ئەوەی چۆن کارەکە بۆ کەسەکە گونجاو دەکرێت
competence-action-give_sheet = پێدانی کاغەزی زانین و تواناکان بە کەسەکە
competence-action-better_interpreter = دۆزینەوەی وەرگێڕێکی تر بۆ گفتوگۆی داهاتوو

## Choices

education_state-completed = بەڵێ، تەواوم کردووە
education_state-ongoing = نەخێر، ئێستا دەخوێنم
education_state-not_completed = نەخێر، پێش کۆتایی وازم هێنا

education_papers-here = بەڵێ، لێرە لامن
education_papers-can_be_sent = بەڵێ، بەڵام لە وڵاتێکی ترن
education_papers-gone = نەخێر
education_papers-unclear = ڕوون نییە

recognition_state-recognised = بەڵێ
recognition_state-applied = داوام کردووە و چاوەڕێم
recognition_state-refused = داوام کردووە و وەڵامەکە نەخێر بوو
recognition_state-not_applied = نەخێر، داوام نەکردووە
recognition_state-unclear = ڕوون نییە

recognition_route-higher = خوێندنی باڵا
recognition_route-tertiary_vocational = قوتابخانەی باڵای پیشەیی (fagskole)
recognition_route-vocational = خوێندنی پیشەیی یان بڕوانامەی پیشە (fagbrev)
recognition_route-regulated = پیشەیەک کە مۆڵەتی تایبەتی دەوێت
recognition_route-without_papers = خوێندنی بێ بڕوانامە
recognition_route-unclear = دەبێت لێی بکۆڵرێتەوە

job_liked-yes = بەڵێ
job_liked-partly = هەندێکی
job_liked-no = نەخێر

digital_tasks-messages = ناردنی نامەی کورت
digital_tasks-email = ناردنی ئیمەیڵ
digital_tasks-search = دۆزینەوەی شت لە ئینتەرنێت
digital_tasks-forms = پڕکردنەوەی فۆرم لە ئینتەرنێت
digital_tasks-bank = بەکارهێنانی بانک لە ئینتەرنێت
digital_tasks-documents = نووسینی نامە و دەق
digital_tasks-tables = کارکردن بە خشتە
digital_tasks-programs = بەکارهێنانی بەرنامەی تایبەتی پیشەیەک

certificates-welding = لەحیم
certificates-forklift = فۆرکلیفت (truck)
certificates-machines = شۆفڵ و مەکینەی گەورەی تر
certificates-crane = کرێن
certificates-electrical = کاری کارەبا
certificates-hot_work = کاری ئاگر و گەرمی (varme arbeider)
certificates-food = خۆراک و پاکوخاوێنی
certificates-first_aid = فریاگوزاریی سەرەتایی
certificates-care = چاودێری و پەرستاری
certificates-hunting = ڕاو
certificates-boat = بەلەم

other_experience-volunteering = یارمەتیدانی کەسانی تر بە خۆبەخشی
other_experience-children = ئاگاداریی منداڵان
other_experience-older_people = خزمەتکردنی بەتەمەن یان نەخۆش
other_experience-farming = چاندنی خۆراک
other_experience-animals = بەخێوکردنی ئاژەڵ
other_experience-fishing = ماسیگرتن
other_experience-building = بیناسازی
other_experience-repairs = چاککردنەوەی شت
other_experience-sewing = دوورینی جل
other_experience-handicraft = دروستکردنی شت بە دەست
other_experience-cooking = چێشتلێنان بۆ خەڵکی زۆر
other_experience-selling = کڕین و فرۆشتن
other_experience-teaching = فێرکردنی شتێک بە کەسانی تر
other_experience-organising = سەرکردایەتیکردنی گرووپێک

contracts-permanent = کاری هەمیشەیی
contracts-temporary = کار تا بەروارێکی دیاریکراو
contracts-substitute = لە جێی کەسێکی تر (vikar)
contracts-on_call = کە پێویستیان بە من بێت، تەلەفۆن دەکەن
contracts-agency = لە ڕێگەی کۆمپانیایەکەوە کە کرێکار دەنێرێت
contracts-own_business = کاری تایبەت بە خۆم
contracts-none = گرێبەستی نووسراوم نییە

overtime-never = هیچ کات
overtime-sometimes = هەندێک جار
overtime-weekly = هەموو هەفتەیەک
overtime-most_days = زۆربەی ڕۆژەکان

used_today-all = بەڵێ، زۆربەی
used_today-some = هەندێکی
used_today-none = نەخێر

goal_hours-full = تەواوکات
goal_hours-part = کەمتر لە تەواوکات
goal_hours-unclear = ڕوون نییە

goal_first-work_now = هەرچی زووتر کار بکەم
goal_first-own_trade = لە پیشەی خۆمدا کار بکەم
goal_first-education = بخوێنم
goal_first-norwegian = فێری نەرویجی بم
goal_first-own_business = کاری تایبەت بە خۆم دابمەزرێنم
goal_first-unsure = دڵنیا نیم

obstacles-not_recognised = دان بە بڕوانامەکەمدا نەنراوە
obstacles-norwegian = کەم نەرویجی دەزانم
obstacles-no_jobs = لێرە کاری وا نییە
obstacles-no_contacts = کەس ناناسم لێی بپرسم
obstacles-childcare = کەس نییە ئاگاداری منداڵەکان بێت
obstacles-transport = ڕێگای کار زۆر دوورە
obstacles-working_hours = ئێستا کاتم نییە
obstacles-licence = مۆڵەتی شۆفێریم نییە
obstacles-not_informed = نازانم کێ دەتوانێت یارمەتیم بدات
obstacles-nothing = هیچ شتێک

employer_facts-first_name = ناوی یەکەمم
employer_facts-work = ئەو کارانەی پێشتر کردوومن
employer_facts-education = ئەوەی فێری بووم
employer_facts-languages = ئەو زمانانەی دەیانزانم
employer_facts-licences = مۆڵەتی شۆفێری و بەڵگەکان
employer_facts-goal = ئەو کارەی دەمەوێت بیکەم

training_wish-norwegian = زمانی نەرویجی
training_wish-basic_school = خوێندنەوە، نووسین و حیساب
training_wish-own_trade = زیاتر دەربارەی پیشەکەم
training_wish-new_trade = پیشەیەکی نوێ
training_wish-higher_education = بوارێک لە زانکۆ
training_wish-digital = کۆمپیوتەر و ئینتەرنێت
training_wish-licence = لێخوڕینی ئۆتۆمبێل
training_wish-none = ئێستا هیچ شتێک
