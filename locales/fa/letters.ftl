### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }، { $municipality }، { $today }. { $address } { $phone }
letter-draft = کسی که این زبان را بلد است، هنوز همهٔ متن‌های این نامه را بررسی نکرده است. اگر چیزی روشن نیست، از ما بپرسید.
letter-dear =
    { $named ->
        [yes] { $name } عزیز
       *[no] سلام
    }
letter-questions = سؤالی دارید؟ به ما زنگ بزنید یا پیش ما بیایید. می‌توانید کسی را که به او اعتماد دارید همراه بیاورید. ما مترجم می‌گیریم. مترجم برای شما رایگان است.
letter-agreed = قرارهای ما
letter-step = { $what } ({ $who }، تا { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = کلاس‌های نروژی در اینجا
letter-nothing-yet = –
letter-thoughts = فکرهای خودم
letter-compare-what = موضوع
letter-consent-back = هر وقت بخواهید می‌توانید نه بگویید، بعداً هم. آن وقت دیگر از این استفاده نمی‌کنیم.

## Welcome (measure 4)

letter-welcome-title = به { $municipality } خوش آمدید
letter-welcome-help = ما که این نامه را می‌نویسیم، به هر کسی که به اینجا می‌آید کمک می‌کنیم. این کار رایگان است. فقط ما که به شما کمک می‌کنیم، می‌توانیم حرف‌های شما را بخوانیم.
letter-welcome-next = دفعهٔ بعد که همدیگر را می‌بینیم
letter-welcome-contacts = به چه کسی می‌توانید زنگ بزنید
letter-welcome-arenas = جاهایی برای دیدن مردم
letter-welcome-associations = انجمن‌ها و باشگاه‌هایی (lag) که دوست دارند شما عضو شوید

## Rights and courses (measures 5 and 11)

letter-rights-title = حقوق شما و کلاس‌های نروژی
letter-rights-about = اینجا نوشته شده است که شما ممکن است چه حقی داشته باشید. اگر چیزی قطعی نیست، همین نوشته شده است. آن وقت همراه با شما معلومش می‌کنیم.
letter-rights-local = امکانات در { $municipality }

## Housing (measure 12)

letter-housing-title = مسکن: وام مسکن (startlån) و کمک‌هزینهٔ مسکن (bostøtte)
letter-housing-about = این برگه برای شماست، اگر می‌خواهید خانه اجاره کنید یا خانهٔ شخصی داشته باشید. آن را به خانه ببرید. می‌توانید به دیگران هم نشان بدهید.
letter-housing-papers = مدارکی که برای درخواست لازم دارید
letter-housing-paper-income = فیش‌های حقوق (lønnsslipp)، یا نامه‌های مربوط به پولی که هر ماه می‌گیرید
letter-housing-paper-tax = اظهارنامهٔ مالیاتی شما (skattemelding)
letter-housing-paper-permit = کارتی که نشان می‌دهد می‌توانید در نروژ زندگی کنید (oppholdskort)
letter-housing-paper-contract = قرارداد خانه‌ای که اجاره کرده‌اید (husleiekontrakt)
letter-housing-paper-bank = نامه‌ای که در آن بانک جواب منفی داده است

## The balance sheet (measure 14)

letter-balance-title = ماندن و نقل مکان
letter-balance-about = این حرف‌های شما در گفتگوی ماست. هر چهار بخش به یک اندازه مهم است. کسی به جای شما انتخاب نمی‌کند. می‌توانید بیشتر بنویسید، و می‌توانید خط بزنید.
letter-balance-new_place = جای جدید
letter-balance-check = اول نوشته شده است که چه فکر می‌کنید. بعد نوشته شده است که چه چیزی را با اطمینان می‌دانید. چیزی را که کم است، می‌توانید قبل از انتخاب معلوم کنید.

## Moving

letter-moving-title = فهرست کارها هنگام نقل مکان
letter-moving-about = این فهرست برای شماست، اگر به فکر نقل مکان هستید یا تصمیم گرفته‌اید. هر کاری که انجام شد، علامت بزنید.
letter-moving-before = قبل از تصمیم گرفتن
letter-moving-visit = آنجا را ببینید، یا با کسی که آنجا زندگی می‌کند صحبت کنید
letter-moving-municipality = از شهرداری جدید بپرسید چه کمکی می‌تواند بکند
letter-moving-rights = معلوم کنید کدام حقوق برایتان می‌ماند، و کدام را از دست می‌دهید
letter-moving-work = از کارفرماها بپرسید آیا به چیزهایی که بلدید نیاز دارند
letter-moving-home = خانه‌ای را ببینید، و بپرسید ماهی چقدر خرج دارد
letter-moving-school = دربارهٔ جا در مدرسه و مهدکودک بپرسید
letter-moving-cost = حساب کنید بعد از پول اجاره، غذا و رفت‌وآمد چقدر برایتان می‌ماند
letter-moving-when = وقتی نقل مکان می‌کنید
letter-moving-contract = قرارداد اجاره را فسخ کنید، و ودیعه (depositum) را پس بخواهید
letter-moving-register = نقل مکان را به ادارهٔ ثبت احوال (Folkeregisteret) خبر بدهید
letter-moving-doctor = پزشک خانواده (fastlege) را عوض کنید
letter-moving-papers = مدارک تحصیلی، گواهی‌های کار و مدارک کلاس نروژی را همراه ببرید
letter-moving-bills = نشانی جدید را به بانک، شرکت برق و شرکت تلفن بگویید
letter-moving-after = بعد از آن
letter-moving-say_hello = به شهرداری جای جدید بروید، و بگویید کی هستید
letter-moving-course = فوری دربارهٔ کلاس نروژی بپرسید
letter-moving-come_back = اگر پشیمان شدید، به ما زنگ بزنید. «بعضی‌ها پشیمان می‌شوند، و تعدادی هم برمی‌گردند.»

## Competence (measure 7)

letter-competence-title = چیزهایی که بلدم
letter-competence-about = این حرف‌های شما دربارهٔ مدرسه، کار و زبان است. وقتی دنبال کار هستید، می‌توانید آن را نشان بدهید. اگر چیزی اشتباه است، به ما بگویید.

## The buddy card (measure 9)

letter-buddy-title = کارتی برای همراه محلی شما (fadder)
letter-buddy-about = همراه محلی (fadder) اینجا زندگی می‌کند و می‌خواهد با شما آشنا شود. در این کارت فقط چیزی هست که شما به آن بله گفته‌اید.
letter-buddy-meeting = وقتی بار اول همدیگر را می‌بینید
letter-buddy-first = جایی همدیگر را ببینید که هر دو راحت باشید، مثلاً بیرون یا در کتابخانه
letter-buddy-equal = هر دو از خودتان بگویید
letter-buddy-silence = کسی مجبور نیست از چیزهای دردناک بگوید

## Newcomer of the month (measure 3)

letter-newcomer-title = تازه‌وارد ماه (Månedens tilflytter)، پیش‌نویس
letter-newcomer-about = این یک پیش‌نویس است. در آن فقط چیزی هست که شما به آن بله گفته‌اید. قبل از آنکه شما آن را تا آخر بخوانید، کس دیگری آن را نمی‌بیند.
letter-newcomer-name = اسم: { $name }
letter-newcomer-picture = شما به یک عکس بله گفته‌اید. عکس را خودتان انتخاب کنید.

## Quotes (measure 10)

letter-quotes-title = حرف‌های من دربارهٔ زندگی در اینجا
letter-quotes-about = اینها حرف‌های خود شماست. فقط جایی از آنها استفاده می‌کنیم که بله گفته‌اید، و بدون اسم شما.
