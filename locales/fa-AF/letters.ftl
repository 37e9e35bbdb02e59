### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }، { $municipality }، { $today }. { $address } { $phone }
letter-draft = کسی که این زبان را می‌داند، هنوز همهٔ متن‌های این نامه را بررسی نکرده است. اگر چیزی واضح نیست، از ما بپرسید.
letter-dear =
    { $named ->
        [yes] { $name } عزیز
       *[no] سلام
    }
letter-questions = آیا سؤالی دارید؟ به ما زنگ بزنید یا نزد ما بیایید. می‌توانید کسی را که به او اعتماد دارید، با خود بیاورید. ما ترجمان می‌گیریم. ترجمان برای شما رایگان است.
letter-agreed = آنچه فیصله کردیم
letter-step = { $what } ({ $who }، تا { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = کورس‌های نارویجی در اینجا
letter-nothing-yet = –
letter-thoughts = فکرهای خودم
letter-compare-what = موضوع
letter-consent-back = شما هر وقت می‌توانید نه بگویید، بعدتر هم. پس ما این را دیگر استفاده نمی‌کنیم.

## Welcome (measure 4)

letter-welcome-title = به { $municipality } خوش آمدید
letter-welcome-help = ما که این نامه را می‌نویسیم، به هر کس که به اینجا کوچ می‌کند، کمک می‌کنیم. این رایگان است. فقط ما که به شما کمک می‌کنیم، می‌توانیم گپ‌های شما را بخوانیم.
letter-welcome-next = دفعهٔ بعد که همدیگر را می‌بینیم
letter-welcome-contacts = به چه کسی زنگ زده می‌توانید
letter-welcome-arenas = جاهایی برای دیدن مردم
letter-welcome-associations = انجمن‌ها و کلب‌هایی (lag) که می‌خواهند شما با آنها باشید

## Rights and courses (measures 5 and 11)

letter-rights-title = حقوق شما و کورس‌های نارویجی
letter-rights-about = اینجا نوشته شده است که شما شاید چه حق داشته باشید. اگر چیزی مطمئن نیست، همان نوشته شده است. پس آن را یکجا با شما معلوم می‌کنیم.
letter-rights-local = امکانات در { $municipality }

## Housing (measure 12)

letter-housing-title = خانه: قرضهٔ خانه (startlån) و کمک پولی برای خانه (bostøtte)
letter-housing-about = این ورق برای شما است، اگر می‌خواهید خانه کرایه بگیرید یا خانهٔ شخصی داشته باشید. آن را به خانه ببرید. می‌توانید به دیگران هم نشان بدهید.
letter-housing-papers = اسنادی که برای درخواست لازم است
letter-housing-paper-income = ورق‌های معاش (lønnsslipp)، یا نامه‌ها در بارهٔ پولی که هر ماه می‌گیرید
letter-housing-paper-tax = ورق مالیهٔ سالانهٔ شما (skattemelding)
letter-housing-paper-permit = کارتی که نشان می‌دهد شما می‌توانید در ناروی زندگی کنید (oppholdskort)
letter-housing-paper-contract = قرارداد خانه‌ای که کرایه گرفته‌اید (husleiekontrakt)
letter-housing-paper-bank = نامه‌ای که در آن بانک درخواست شما را رد می‌کند

## The balance sheet (measure 14)

letter-balance-title = ماندن و کوچ کردن
letter-balance-about = این گپ‌های شما در صحبت ما است. هر چهار قسمت یکسان مهم است. هیچ کس به جای شما انتخاب نمی‌کند. می‌توانید بیشتر بنویسید، و می‌توانید خط بزنید.
letter-balance-new_place = جای نو
letter-balance-check = اول نوشته شده است که شما چه فکر می‌کنید. بعد نوشته شده است که چه چیز را به یقین می‌دانید. آنچه کم است، می‌توانید پیش از انتخاب معلوم کنید.

## Moving

letter-moving-title = لیست کارها وقت کوچ کردن
letter-moving-about = این لیست برای شما است، اگر به فکر کوچ کردن هستید یا تصمیم گرفته‌اید. هر کاری که انجام شد، نشانی کنید.
letter-moving-before = پیش از تصمیم گرفتن
letter-moving-visit = آن جای را ببینید، یا با کسی که آنجا زندگی می‌کند گپ بزنید
letter-moving-municipality = از شاروالی نو بپرسید که چه کمک کرده می‌تواند
letter-moving-rights = معلوم کنید که کدام حقوق با شما می‌ماند، و کدام را از دست می‌دهید
letter-moving-work = از صاحبان کار بپرسید که به دانش و مهارت شما ضرورت دارند یا نه
letter-moving-home = یک خانه را ببینید، و بپرسید که در ماه چقدر مصرف دارد
letter-moving-school = در بارهٔ جای در مکتب و کودکستان بپرسید
letter-moving-cost = حساب کنید که بعد از پول کرایه، خوراک و رفت و آمد چقدر پول می‌ماند
letter-moving-when = وقتی کوچ می‌کنید
letter-moving-contract = قرارداد کرایه را فسخ کنید، و پول ضمانت (depositum) را پس بخواهید
letter-moving-register = کوچ را به ادارهٔ ثبت نفوس (Folkeregisteret) خبر بدهید
letter-moving-doctor = داکتر فامیلی (fastlege) خود را تبدیل کنید
letter-moving-papers = شهادت‌نامه‌ها، تصدیق‌نامه‌ها و اسناد کورس نارویجی را با خود ببرید
letter-moving-bills = آدرس نو را به بانک، شرکت برق و شرکت تیلفون بگویید
letter-moving-after = بعد از آن
letter-moving-say_hello = به شاروالی جای نو بروید، و بگویید که شما کی هستید
letter-moving-course = فوری در بارهٔ کورس نارویجی بپرسید
letter-moving-come_back = اگر پشیمان شدید، به ما زنگ بزنید. «بعضی کسان پشیمان می‌شوند، و چندین نفر برمی‌گردند.»

## Competence (measure 7)

letter-competence-title = آنچه یاد دارم و می‌توانم
letter-competence-about = این گپ‌های شما در بارهٔ مکتب، کار و زبان است. وقتی کار می‌پالید، می‌توانید آن را نشان بدهید. اگر چیزی غلط است، به ما بگویید.

## The buddy card (measure 9)

letter-buddy-title = یک کارت برای همراه محلی (fadder) شما
letter-buddy-about = همراه محلی (fadder) اینجا زندگی می‌کند و می‌خواهد با شما آشنا شود. در این کارت فقط چیزی است که شما به آن بلی گفته‌اید.
letter-buddy-meeting = وقتی بار اول همدیگر را می‌بینید
letter-buddy-first = در جایی همدیگر را ببینید که هر دو آسوده باشید، مثلاً بیرون یا در کتابخانه
letter-buddy-equal = هر دو در بارهٔ خود بگویید
letter-buddy-silence = هیچ کس مجبور نیست از چیزهای دردناک بگوید

## Newcomer of the month (measure 3)

letter-newcomer-title = باشندهٔ نو ماه (Månedens tilflytter)، مسوده
letter-newcomer-about = این یک مسوده است. در آن فقط چیزی است که شما به آن بلی گفته‌اید. پیش از آنکه شما آن را تا آخر بخوانید، کسی دیگر آن را نمی‌بیند.
letter-newcomer-name = نام: { $name }
letter-newcomer-picture = شما به یک عکس بلی گفته‌اید. عکس را خودتان انتخاب کنید.

## Quotes (measure 10)

letter-quotes-title = گپ‌های من در بارهٔ زندگی در اینجا
letter-quotes-about = این گپ‌های خود شما است. ما آن را فقط در جایی استفاده می‌کنیم که شما بلی گفته‌اید، و بدون نام شما.
