### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }، { $municipality }، { $today }. { $address } { $phone }
letter-draft = هێشتا کەسێک کە ئەم زمانە دەزانێت، هەموو دەقەکانی ئەم نامەیەی نەخوێندووەتەوە. ئەگەر شتێک ڕوون نییە، لە ئێمە بپرسن.
letter-dear =
    { $named ->
        [yes] بەڕێز { $name }
       *[no] سڵاو
    }
letter-questions = ئایا پرسیارتان هەیە؟ تەلەفۆنمان بۆ بکەن یان وەرنە لامان. دەتوانن کەسێک لەگەڵ خۆتان بهێنن کە متمانەتان پێیەتی. ئێمە وەرگێڕ دەهێنین. وەرگێڕ بۆ ئێوە بێبەرامبەرە.
letter-agreed = ئەوەی لەسەری ڕێککەوتین
letter-step = { $what } ({ $who }، تا { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = خولەکانی زمانی نەرویجی لێرە
letter-nothing-yet = –
letter-thoughts = بیرکردنەوەی خۆم
letter-compare-what = بابەت
letter-consent-back = هەر کاتێک بتانەوێت دەتوانن بڵێن نەخێر، دواتریش. ئەوکات ئیتر ئەمە بەکار ناهێنین.

## Welcome (measure 4)

letter-welcome-title = بەخێر بێن بۆ { $municipality }
letter-welcome-help = ئێمە کە ئەمە دەنووسین، یارمەتیی هەر کەسێک دەدەین کە بۆ ئێرە بگوازێتەوە. ئەمە بێبەرامبەرە. تەنیا ئێمە کە یارمەتیتان دەدەین، دەتوانین قسەکانتان بخوێنینەوە.
letter-welcome-next = جاری داهاتوو کە یەکتری دەبینین
letter-welcome-contacts = دەتوانن تەلەفۆن بۆ کێ بکەن
letter-welcome-arenas = شوێنەکانی بینینی خەڵک
letter-welcome-associations = ئەو کۆمەڵە و یانانەی (lag) حەز دەکەن ئێوە بەشدار بن

## Rights and courses (measures 5 and 11)

letter-rights-title = مافەکانتان و خولەکانی زمانی نەرویجی
letter-rights-about = لێرە نووسراوە لەوانەیە چ مافێکتان هەبێت. ئەگەر شتێک دڵنیا نەبێت، ئەوەش نووسراوە. ئەوکات پێکەوە لێی دەکۆڵینەوە.
letter-rights-local = ئەوەی لە { $municipality } پێشکەش دەکرێت

## Housing (measure 12)

letter-housing-title = خانوو: قەرزی خانوو (startlån) و یارمەتیی خانوو (bostøtte)
letter-housing-about = ئەم کاغەزە بۆ ئێوەیە، ئەگەر دەتانەوێت خانوو بە کرێ بگرن یان ببنە خاوەنی. بیبەنەوە بۆ ماڵەوە. ئەگەر دەتانەوێت، نیشانی کەسانی تریشی بدەن.
letter-housing-papers = ئەو بەڵگەنامانەی بۆ داواکاری پێویستن
letter-housing-paper-income = کاغەزی مووچە (lønnsslipp)، یان نامەی ئەو پارەیەی هەموو مانگێک وەری دەگرن
letter-housing-paper-tax = ڕاپۆرتی باجتان (skattemelding)
letter-housing-paper-permit = ئەو کارتەی نیشان دەدات کە دەتوانن لە نەرویج بژین (oppholdskort)
letter-housing-paper-contract = گرێبەستی ئەو خانووەی بە کرێتان گرتووە (husleiekontrakt)
letter-housing-paper-bank = ئەو نامەیەی بانک تێیدا دەڵێت نەخێر

## The balance sheet (measure 14)

letter-balance-title = مانەوە و گواستنەوە
letter-balance-about = ئەمە قسەکانی ئێوەیە لە گفتوگۆکەماندا. هەر چوار بەشەکە وەک یەک گرنگن. کەس لە جیاتیی ئێوە هەڵنابژێرێت. دەتوانن زیاتر بنووسن، و دەتوانن هێڵ بەسەر شتێکدا بهێنن.
letter-balance-new_place = شوێنە نوێیەکە
letter-balance-check = سەرەتا بۆچوونی ئێوە نووسراوە. پاشان ئەوە نووسراوە کە بە دڵنیاییەوە دەیزانن. ئەوەی کەمە، دەتوانن پێش هەڵبژاردن لێی بپرسن.

## Moving

letter-moving-title = لیستی کارەکان کاتێک دەگوازنەوە
letter-moving-about = ئەم لیستە بۆ ئێوەیە، ئەگەر بیر لە گواستنەوە دەکەنەوە یان بڕیارتان داوە. هەر کارێک تەواو بوو، نیشانەی بکەن.
letter-moving-before = پێش بڕیاردان
letter-moving-visit = سەردانی شوێنەکە بکەن، یان لەگەڵ کەسێک قسە بکەن کە لەوێ دەژی
letter-moving-municipality = لە شارەوانییە (kommune) نوێیەکە بپرسن لە چیدا دەتوانێت یارمەتی بدات
letter-moving-rights = بزانن چ مافێکتان دەمێنێت، و چ مافێک لەدەست دەدەن
letter-moving-work = لە خاوەنکارەکان بپرسن ئایا پێویستیان بەوەیە کە دەیزانن
letter-moving-home = سەیری خانوویەک بکەن، و بپرسن مانگی بە چەندە
letter-moving-school = داوای شوێن لە قوتابخانە و باخچەی منداڵان بکەن
letter-moving-cost = حیساب بکەن دوای کرێ، خواردن و هاتوچۆ چەندتان بۆ دەمێنێتەوە
letter-moving-when = کاتێک دەگوازنەوە
letter-moving-contract = گرێبەستی کرێ کۆتایی پێ بهێنن، و داوای پارەی تەئمینات (depositum) بکەنەوە
letter-moving-register = تۆماری دانیشتووان (Folkeregisteret) لە گواستنەوەکە ئاگادار بکەنەوە
letter-moving-doctor = پزیشکی خێزان (fastlege) بگۆڕن
letter-moving-papers = بڕوانامە، نامەی شوێنی کار و کاغەزی خولی نەرویجی لەگەڵ خۆتان ببەن
letter-moving-bills = ناونیشانی نوێتان بدەن بە بانک، کۆمپانیای کارەبا و کۆمپانیای تەلەفۆن
letter-moving-after = دواتر
letter-moving-say_hello = بچن بۆ شارەوانیی شوێنە نوێیەکە، و بڵێن کێن
letter-moving-course = دەستبەجێ داوای خولی زمانی نەرویجی بکەن
letter-moving-come_back = ئەگەر پەشیمان بوونەوە، تەلەفۆنمان بۆ بکەن. «هەندێک کەس پەشیمان دەبنەوە، و ژمارەیەکیان دەگەڕێنەوە.»

## Competence (measure 7)

letter-competence-title = ئەوەی دەیزانم و دەتوانم بیکەم
letter-competence-about = ئەمە قسەکانی ئێوەیە دەربارەی قوتابخانە، کار و زمان. ئەگەر دەتانەوێت، لە کاتی گەڕان بەدوای کاردا نیشانی بدەن. ئەگەر شتێک هەڵەیە، پێمان بڵێن.

## The buddy card (measure 9)

letter-buddy-title = کارتێک بۆ هاوڕێ خۆجێییەکەتان (fadder)
letter-buddy-about = هاوڕێی خۆجێیی (fadder) لێرە دەژی و دەیەوێت ئێوە بناسێت. لەم کارتەدا تەنیا ئەوە هەیە کە بەڵێتان پێ وتووە.
letter-buddy-meeting = کە یەکەم جار یەکتری دەبینن
letter-buddy-first = لە شوێنێک یەکتری ببینن کە هەردووکتان ئاسوودە بن، وەک دەرەوە یان کتێبخانە
letter-buddy-equal = هەردووکتان باسی خۆتان بکەن
letter-buddy-silence = پێویست ناکات کەس باسی ئەوە بکات کە ئازاری داوە

## Newcomer of the month (measure 3)

letter-newcomer-title = تازەهاتووی مانگ (ڕەشنووس)
letter-newcomer-about = ئەمە ڕەشنووسە. تەنیا ئەوەی تێدایە کە بەڵێتان پێ وتووە. پێش ئەوەی ئێوە تا کۆتایی بیخوێننەوە، کەسی تر نایبینێت.
letter-newcomer-name = ناو: { $name }
letter-newcomer-picture = ئێوە بەڵێتان بە وێنەیەک وتووە. خۆتان وێنەکە هەڵبژێرن.

## Quotes (measure 10)

letter-quotes-title = قسەکانم دەربارەی ژیان لێرە
letter-quotes-about = ئەمانە قسەی خۆتانن. تەنیا لەو شوێنانە بەکاریان دەهێنین کە بەڵێتان وتووە، و بەبێ ناوی ئێوە.
