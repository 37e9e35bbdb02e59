### status: draft

### Lists of choices that several conversations share.

yes_no-yes = بەڵێ
yes_no-no = نەخێر

yes_no_unclear-yes = بەڵێ
yes_no_unclear-no = نەخێر
yes_no_unclear-unclear = ڕوون نییە

agree5-1 = هیچ ڕاست نییە
agree5-2 = ڕاست نییە
agree5-3 = تا ڕادەیەک ڕاستە
agree5-4 = ڕاستە
agree5-5 = بە تەواوی ڕاستە

gender-woman = ژن
gender-man = پیاو
gender-other = جگە لەمانە

## Interpreting

interpreter_mode-telephone = بە تەلەفۆن
interpreter_mode-video = بە ڤیدیۆ
interpreter_mode-in_person = لە ژوورەکەدا
interpreter_mode-none = بەبێ وەرگێڕ قسە دەکەین

interpreter_register-A = A: مۆڵەتی دەوڵەت و بڕوانامەی بەکالۆریۆس
interpreter_register-B = B: بڕوانامەی بەکالۆریۆس، یان مۆڵەتی دەوڵەت و ٣٠ کرێدیت
interpreter_register-C = C: مۆڵەتی دەوڵەت
interpreter_register-D = D: ٣٠ کرێدیت لە وەرگێڕانی زارەکیدا
interpreter_register-E = E: تاقیکردنەوەی دوو زمان یان مۆڵەتی وەرگێڕانی نووسراو، و خولی بەرپرسیارێتیی وەرگێڕ (Tolkens ansvarsområde)
interpreter_register-not_listed = لە تۆمارەکەدا نییە

## Categories of newcomers

categories-refugee = پاراستن وەک پەنابەر
categories-family = خێزان
categories-labour = کار
categories-education = خوێندن
categories-other = شتێکی تر

reasons-work = کار
reasons-family = خێزان
reasons-flight = هەڵاتن لە مەترسی
reasons-education = خوێندن
reasons-other = هۆکاری تر
reasons-not_stated = نەوتراوە

permit_basis-protection = کەسێک کە لە نەرویج پاراستنی وەرگرتووە
permit_basis-norwegian_or_nordic = هاووڵاتیی نەرویج، سوید، دانمارک، فینلاند یان ئایسلەند
permit_basis-permanent_residence = کەسێک کە نیشتەجێبوونی هەمیشەیی هەیە
permit_basis-eea = هاووڵاتیی وڵاتێکی تری یەکێتیی ئەورووپا یان EØS
permit_basis-work_or_study = کەسێک کە لێرە کار دەکات یان دەخوێنێت
permit_basis-unclear = ڕوون نییە

residence_bands-0-3 = کەمتر لە ٣ مانگ
residence_bands-3-12 = ٣ تا ١٢ مانگ
residence_bands-12-24 = ١ تا ٢ ساڵ
residence_bands-24-48 = ٢ تا ٤ ساڵ
residence_bands-48_ = ٤ ساڵ یان زیاتر

## People

relations-partner = هاوسەر یان هاوبەشی ژیان
relations-child = منداڵ
relations-parent = دایک یان باوک
relations-sibling = خوشک یان برا
relations-other_relative = خزمێکی تر
relations-friend = هاوڕێ
relations-other = کەسێکی تر

age_bands-0-5 = ٠ تا ٥ ساڵ
age_bands-6-15 = ٦ تا ١٥ ساڵ
age_bands-16-17 = ١٦ یان ١٧ ساڵ
age_bands-18-66 = ١٨ تا ٦٦ ساڵ
age_bands-67_ = ٦٧ ساڵ یان زیاتر

## What makes people stay or move

factors-safety = ئاسایش
factors-childhood = گەورەبوونی منداڵ
factors-low_stress = خێرایی ژیان و فشاری دەروونی
factors-nature = سروشت
factors-community = خەڵک و ژینگەی ئێرە
factors-work = کار
factors-own_home = خاوەندارێتیی خانوو
factors-being_somebody = گرنگیدان و ڕێزی خەڵک
factors-relations = ئەو کەسانەی مرۆڤ باش دەیانناسێت
factors-everyday_on_foot = هاتوچۆی ئۆتۆمبێل، و چوون بە پێ بۆ هەر شوێنێک
factors-transparency = ئەوەی هەموو کەس یەکتری دەناسن
factors-children_education = قوتابخانە و خوێندنی منداڵان
factors-family_friends = خێزان و هاوڕێی نزیک
factors-size_of_place = گەورەیی یان بچووکیی شوێنەکە
factors-culture_network = خەڵکی هەمان کولتوور
factors-competence_used = بەکارهێنانی ئەوەی مرۆڤ دەیزانێت
factors-housing = خانوو
factors-health_services = پزیشک و خزمەتگوزاریی تەندروستی
factors-gathering_places = شوێنی کولتوور یان باوەڕ
factors-chance = ڕێکەوت

## Next steps

owners-municipality = شارەوانی (kommune)
owners-business = کۆمپانیاکان
owners-voluntary = کۆمەڵەی خۆبەخش (lag)
owners-state = دەوڵەت
owners-person = کەسەکە خۆی

channels-website = لە ماڵپەڕی شارەوانی
channels-newspaper = لە ڕۆژنامەی ناوچەکە
channels-social_media = لە تۆڕە کۆمەڵایەتییەکان
channels-meetings = لە کۆبوونەوەکان
channels-report = لە ڕاپۆرتێکدا

meeting_places-office = لێرە لە نووسینگە
meeting_places-at_home = لە ماڵی من
meeting_places-elsewhere = لە شوێنێکی تر
meeting_places-telephone = بە تەلەفۆن
meeting_places-video = بە ڤیدیۆ
meeting_places-none = ئێستا کات دانانێین

## Housing and free time

tenure-owns = خانووەکە هی خۆمە
tenure-cooperative = پشکم لە کۆمەڵەی خانوودا (borettslag) هەیە
tenure-rents_private = لە کەسێک یان کۆمپانیایەکم بە کرێ گرتووە
tenure-rents_municipality = لە شارەوانیم (kommune) بە کرێ گرتووە
tenure-employer = لە ڕێگەی کارەکەمەوە لەوێ دەژیم
tenure-family_friends = لە ماڵی خزم یان هاوڕێ دەژیم
tenure-temporary = بۆ ماوەیەکی کورت لە کەمپ (mottak)، ئوتێل یان شوێنێکی هاوشێوەم
tenure-other = شتێکی تر

interests-football = تۆپی پێ
interests-other_sport = وەرزشی تر
interests-outdoors = گەشت لە سروشتدا
interests-hunting_fishing = ڕاو و ماسیگرتن
interests-music = مۆسیقا و گۆرانی
interests-dance_theatre = سەما و شانۆ
interests-handicraft = کاری دەستی و دارتاشی
interests-cooking = چێشتلێنان و نان و کێک
interests-reading = کتێب
interests-gardening = باخچە و ڕووەک
interests-animals = ئاژەڵ
interests-games = یاری و کۆمپیوتەر
interests-children_activities = کردنی شتێک پێکەوە لەگەڵ منداڵان
interests-volunteering = یارمەتیدانی کەسانی تر
interests-learning = فێربوونی شتی نوێ

## Education and occupation

isced2011-0 = باخچەی منداڵان یان پێش قوتابخانە
isced2011-1 = قوتابخانەی سەرەتایی
isced2011-2 = قوتابخانەی ناوەندی
isced2011-3 = قوتابخانەی ئامادەیی
isced2011-4 = خوێندنی دوای ئامادەیی کە زانکۆ نییە
isced2011-5 = پەیمانگا یان خوێندنی باڵای کورت
isced2011-6 = بەکالۆریۆس یان هاوشێوەی
isced2011-7 = ماستەر یان هاوشێوەی
isced2011-8 = دکتۆرا یان هاوشێوەی

isco08_1-0 = پیشەی سەربازی
isco08_1-1 = بەڕێوەبەران
isco08_1-2 = ئەو پیشانەی خوێندنی تەواوی زانکۆیان دەوێت
isco08_1-3 = تەکنیکار و فەرمانبەری پسپۆڕ
isco08_1-4 = فەرمانبەرانی نووسینگە
isco08_1-5 = کارمەندانی فرۆشتن و خزمەتگوزاری
isco08_1-6 = جووتیار، ماسیگر و کارمەندی دارستان
isco08_1-7 = پیشەوەران
isco08_1-8 = بەکارهێنەرانی مەکینە و شۆفێران
isco08_1-9 = پاککەرەوە و کرێکاری یاریدەدەر

isco08_2-01 = ئەفسەرانی سوپا
isco08_2-02 = پلەدارانی سوپا
isco08_2-03 = سەربازانی ئاسایی
isco08_2-11 = بەڕێوەبەرانی باڵا و سیاسەتمەداران
isco08_2-12 = بەڕێوەبەرانی کارگێڕی و فرۆشتن
isco08_2-13 = بەڕێوەبەرانی بەرهەمهێنان و خزمەتگوزاری
isco08_2-14 = بەڕێوەبەرانی ئوتێل، چێشتخانە و دوکان
isco08_2-21 = زانایانی سروشت و ئەندازیاران، لانیکەم چوار ساڵ خوێندن
isco08_2-22 = پزیشک، پەرستار و پسپۆڕانی تری تەندروستی
isco08_2-23 = مامۆستایان
isco08_2-24 = پسپۆڕانی دارایی، کارگێڕی و فرۆشتن
isco08_2-25 = پسپۆڕانی کۆمپیوتەر و تەکنەلۆژیای زانیاری
isco08_2-26 = یاساناس، زانای کۆمەڵایەتی، هونەرمەند و ڕۆژنامەنووس
isco08_2-31 = تەکنیکارانی زانست و ئەندازیاری، یەک تا سێ ساڵ خوێندن
isco08_2-32 = تەکنیکار و یاریدەدەرانی تەندروستی
isco08_2-33 = فەرمانبەرانی دارایی و کارگێڕی
isco08_2-34 = کارمەندانی یاسا، کاری کۆمەڵایەتی، وەرزش و کولتوور
isco08_2-35 = تەکنیکارانی کۆمپیوتەر
isco08_2-41 = سکرتێر و فەرمانبەرانی نووسینگە
isco08_2-42 = کارمەندانی خزمەتی کڕیار
isco08_2-43 = کارمەندانی ژمێریاری و کۆگا
isco08_2-44 = فەرمانبەرانی تری نووسینگە
isco08_2-51 = چێشتلێنەر، سەرتاش و کارمەندانی تری خزمەتگوزاریی کەسی
isco08_2-52 = فرۆشیاران
isco08_2-53 = کارمەندانی چاودێری، یاریدەدەرانی باخچەی منداڵان و قوتابخانە
isco08_2-54 = ئاگرکوژێنەر، پۆلیس و پاسەوان
isco08_2-61 = جووتیار و باخەوان
isco08_2-62 = کارمەندی دارستان، ماسیگر و بەخێوکەری ماسی
isco08_2-63 = ئەو جووتیار و ماسیگرانەی لە بەرهەمی خۆیان دەژین
isco08_2-71 = کرێکارانی بیناسازی
isco08_2-72 = کرێکارانی کانزا و میکانیکەکان
isco08_2-73 = پیشەوەرانی دەستی، کرێکارانی کاری ورد و چاپ
isco08_2-74 = کارەباچی و کرێکارانی ئەلیکترۆنی
isco08_2-75 = کرێکارانی خۆراک، دار و قوماش
isco08_2-81 = بەکارهێنەرانی مەکینەی بەرهەمهێنان
isco08_2-82 = پێکەوەنەرانی پارچە
isco08_2-83 = شۆفێر و لێخوڕی مەکینەی گەڕۆک
isco08_2-91 = پاککەرەوەکان
isco08_2-92 = کرێکاری یاریدەدەر لە کشتوکاڵ، دارستان و ماسیگرتن
isco08_2-93 = کرێکاری یاریدەدەر لە بیناسازی، پیشەسازی و گواستنەوەدا
isco08_2-94 = یاریدەدەرانی چێشتخانە
isco08_2-95 = فرۆشیار و کرێکارانی سەر شەقام
isco08_2-96 = کۆکەرەوەی خۆڵ و کرێکارانی یاریدەدەری تر

cefr-A1 = A1: وشە و ڕستەی سادە
cefr-A2 = A2: گفتوگۆی سادە دەربارەی شتی ناسراو
cefr-B1 = B1: بەشی ژیانی ڕۆژانە دەکات
cefr-B2 = B2: بەشی زۆربەی کارەکان دەکات
cefr-C1 = C1: بە ڕەوانی
cefr-C2 = C2: وەک زمانی دایک

## Moving, and how to reach somebody

deciders-alone = من بە تەنیا
deciders-with_partner = من و هاوسەرم یان هاوبەشی ژیانم
deciders-whole_family = هەموو خێزان پێکەوە
deciders-someone_else = کەسێکی تر

destinations-neighbour = شارەوانییەکی نزیک
destinations-town = شارێک لە نەرویج
destinations-rural = شوێنێکی بچووکتر لە نەرویج
destinations-abroad = وڵاتێکی تر
destinations-not_decided = هێشتا بڕیار نەدراوە

reach_by-call = تەلەفۆنم بۆ بکەن
reach_by-text_message = نامەی کورتم بۆ بنێرن
reach_by-email = ئیمەیڵم بۆ بنێرن
reach_by-letter = نامەم بۆ بنێرن بە پۆست
reach_by-through_someone = لە کەسێک بپرسن کە متمانەی پێ دەکەم

## Competence: fields, scripts, licences

iscedf2013-00 = وانە بنەڕەتییەکان
iscedf2013-01 = پەروەردە و فێرکردن
iscedf2013-02 = زمان، هونەر و کولتوور
iscedf2013-03 = زانستە کۆمەڵایەتییەکان و ڕۆژنامەنووسی
iscedf2013-04 = ئابووری، کارگێڕی و یاسا
iscedf2013-05 = زانستە سروشتییەکان و بیرکاری
iscedf2013-06 = کۆمپیوتەر و تەکنەلۆژیای زانیاری
iscedf2013-07 = تەکنیک، پیشەسازی و بیناسازی
iscedf2013-08 = کشتوکاڵ، دارستان، ماسیگرتن و تەندروستیی ئاژەڵ
iscedf2013-09 = تەندروستی و چاودێری
iscedf2013-10 = خزمەتگوزاری، گواستنەوە و ئاسایش

scripts-Latn = پیتی لاتینی، وەک نەرویجی
scripts-Cyrl = پیتی سیریلی، وەک ئۆکراینی
scripts-Arab = خەتی عەرەبی، وەک عەرەبی و دەری
scripts-Ethi = خەتی ئەتیۆپی، وەک تیگرینیا
scripts-Grek = پیتی یۆنانی
scripts-Hebr = خەتی عیبری
scripts-Deva = دێڤاناگاری، وەک هیندی
scripts-Beng = خەتی بەنگالی
scripts-Taml = خەتی تامیلی
scripts-Thai = خەتی تایلەندی
scripts-Mymr = خەتی بورمی
scripts-Hans = خەتی چینی
scripts-Kore = خەتی کۆری
scripts-Geor = پیتی گورجی
scripts-Armn = پیتی ئەرمەنی

licence_classes-AM = AM: ماتۆڕی بچووک (moped)
licence_classes-A = A: ماتۆڕسکیل
licence_classes-B = B: ئۆتۆمبێلی بچووک
licence_classes-BE = BE: ئۆتۆمبێل لەگەڵ تریلەی گەورە
licence_classes-C1 = C1: بارهەڵگری سووک
licence_classes-C = C: بارهەڵگر
licence_classes-CE = CE: بارهەڵگر لەگەڵ تریلەی گەورە
licence_classes-D1 = D1: پاسی بچووک
licence_classes-D = D: پاس
licence_classes-DE = DE: پاس لەگەڵ تریلەی گەورە
licence_classes-S = S: ماتۆڕی بەفر (snøscooter)
licence_classes-T = T: تراکتۆر

ability_needs-less_lifting = هەڵگرتنی کەمی شتی قورس
ability_needs-sitting = توانینی دانیشتن
ability_needs-moving = توانینی جووڵان
ability_needs-breaks = پشووی زیاتر
ability_needs-larger_text = نووسینی گەورەتر
ability_needs-clear_speech = ئەوەی خەڵک بە ڕوونی قسە بکەن
ability_needs-quiet = شوێنێکی هێمن
ability_needs-shown_again = ئەوەی کارەکە چەند جارێک نیشان بدرێت
ability_needs-fixed_hours = کاتی جێگیر
ability_needs-step_free = ڕێگای بێ پلیکانە

## Network: places to meet, free time

arena_kinds-library = کتێبخانە
arena_kinds-language_cafe = کافێی زمان (språkkafé)
arena_kinds-cafe = کافێ یان دوکان
arena_kinds-culture_house = ماڵی کولتوور
arena_kinds-volunteer_centre = ناوەندی خۆبەخشان (frivilligsentral)
arena_kinds-sport = هۆڵ یان یاریگای وەرزش
arena_kinds-outdoors = لە دەرەوە لە سروشت
arena_kinds-family = باخچەی منداڵانی کراوە (åpen barnehage)
arena_kinds-school = قوتابخانە یان خول
arena_kinds-work = کار
arena_kinds-neighbours = لای دراوسێکان
arena_kinds-online = لە ئینتەرنێت

free_times-daytime = بە ڕۆژ
free_times-evening = بە ئێوارە
free_times-weekend = لە کۆتایی هەفتەدا
free_times-varies = هەموو هەفتەیەک جیاوازە
free_times-seldom = بە کەمی کاتی بەتاڵم هەیە
