### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = مافەکانتان
rights-about = ئەو مافانەی لەوانەیە هەتان بێت، و ئەوەی لە کوێ نووسراون.

rights-refugee_programme = بەرنامەی ناساندن (introduksjonsprogram)
rights-refugee_norwegian = زمانی نەرویجی، و زانیاری دەربارەی ژیان لە نەرویج
rights-refugee_housing = خانووی یەکەم
rights-refugee_benefit = پارە لە بەرنامەکەدا (introduksjonsstønad)
rights-refugee_practice = تاقیکردنەوەی کار لە کۆمپانیا (arbeidspraksis)
rights-refugee_mapping = گفتوگۆ دەربارەی زانین و تواناکانتان
rights-refugee_mapping-says = ئەوەی دەیزانن و دەتوانن دەینووسینەوە. پێکەوە پلانێک دادەنێین.
rights-family_training = خولی زمانی نەرویجی
rights-family_programme = بەرنامەی ناساندن (introduksjonsprogram) بۆ خێزان
rights-labour_schemes = ئەوەی دەوڵەت پێشکەشی دەکات
rights-labour_local = ئەوەی شارەوانی (kommune) پێشکەشی دەکات
rights-unknown = ئەوەی دەبێت لێی بکۆڵینەوە
rights-advice = ئامۆژگاری
rights-interpreter = وەرگێڕ
rights-interpreter-says = ئێمە وەرگێڕ دەهێنین تا لە یەکتری تێبگەین. بۆ ئێوە بێبەرامبەرە.
rights-own_record = ئەوەی دەربارەی ئێوە دەینووسین
rights-own_record-says = دەتوانن ئەوە ببینن کە دەربارەی ئێوە نووسیومانە. ئەگەر شتێک هەڵە بێت، ڕاستی دەکەینەوە.
rights-equal_renting = مافی یەکسان بۆ بەکرێگرتنی خانوو
rights-startlan = قەرزی خانوو (startlån)
rights-bostotte = یارمەتیی خانوو (bostøtte)
rights-children_school = قوتابخانە بۆ منداڵان
rights-children_school-says = منداڵان لە تەمەنی شەش ساڵییەوە مافیان هەیە بچن بۆ قوتابخانە.

## How certain it is

rights-standing-law = ئەم مافەتان هەیە.
rights-standing-conditions = لەوانەیە ئەم مافەتان هەبێت. ئێمە سەیری دۆسیەکەتان دەکەین.
rights-standing-ask = هەموو کەسێک ئەم مافەی نییە. ئێمە دەپرسین، و وەڵامتان دەدەینەوە.
rights-standing-local = ئەمە شتێکە شارەوانی دەیدات.
rights-standing-none = دەوڵەت لەم بارەیەوە هیچ پێشکەش ناکات.

## Laws

rights-refers = ئەمە لەمەدا نووسراوە: { $law }، { $section }.
rights-law-integreringsloven = یاسای زمانی نەرویجی، کار و خوێندن بۆ تازەهاتووانی وڵات
rights-law-tolkeloven = یاسای بەکارهێنانی وەرگێڕ
rights-law-husleieloven = یاسای بەکرێگرتنی خانوو
rights-law-likestillingsloven = یاسای دەرفەتی یەکسان بۆ هەمووان
rights-law-personopplysningsloven = یاسای ئەوەی کەسانی تر دەربارەی ئێوە دەینووسن
rights-law-gdpr = یاسا هاوبەشەکانی ئەورووپا دەربارەی ئەوەی کەسانی تر دەربارەی ئێوە دەینووسن
rights-law-arkivlova = یاسای ئەوەی شارەوانی دەبێت هەڵیبگرێت
rights-law-bustottelova = یاسای یارمەتیی خانوو (bostøtte)
rights-law-husbankforskriften = ڕێساکانی قەرزی خانوو (startlån)
rights-law-opplaeringslova = یاسای قوتابخانە

## Rates

rights-rate-integration_grant = ئەو پارەیەی دەوڵەت بۆ هەر کەسێکی نیشتەجێکراو دەیدات بە شارەوانی
rights-rate-norwegian_grant = ئەو پارەیەی دەوڵەت بۆ خولی نەرویجیی هەر کەسێک دەیدات بە شارەوانی
rights-rate-yearly_grant = ئەو پارەیەی دەوڵەت هەموو ساڵێک دەیدات بە شارەوانی
rights-rate-introduction_benefit = ئەو پارەیەی لە بەرنامەکەدا وەری دەگرن (introduksjonsstønad)
rights-rate-basic_amount = بڕی بنەڕەتی (G): ئەو بڕەیە کە دەوڵەت حیسابی پێ دەکات
rights-rate-startlan_interest = سوودی قەرزی خانوو (startlån)
rights-rate-housing_allowance_ceiling = زۆرترین داهات کە هێشتا یارمەتیی خانووی (bostøtte) لەگەڵ وەردەگرن
rights-amount-nok = { $amount } کرۆن
rights-amount-g = { $amount } ئەوەندەی بڕی بنەڕەتی (G)
rights-amount-percent = لە سەدا { $amount }
rights-per-person_5_years = بۆ یەک کەس لە پێنج ساڵدا
rights-per-person_3_years = بۆ یەک کەس لە سێ ساڵدا
rights-per-year = لە ساڵێکدا
rights-per-month = لە مانگێکدا
rights-rate-unknown = نەزانراوە. هێشتا ژمارەیەکی دڵنیامان نییە.
rights-rate-outdated = ژمارەی کۆن. تا { $until } کاری پێ دەکرا.
rights-source = سەرچاوە: { $source }، { $date }
rights-unknown_date = نازانین دواجار کەی ئەمە پشکنراوە.
