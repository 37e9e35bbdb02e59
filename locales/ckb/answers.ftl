### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = بەڵێ
answer-no = نەخێر
answer-dont-know = نازانم
answer-refused = پێم باشە نەیڵێم
answer-not-applicable = پەیوەندیی بە منەوە نییە
answer-other = شتێکی تر
answer-other-what = ئەو شتە چییە؟
answer-none-selected = هیچ کام لەمانە
answer-no-answer = بێ وەڵام
answer-more = یەکێکی تر: { $what }؟
answer-choose-one = یەک وەڵام هەڵبژێرن.
answer-choose-many = چەند وەڵامتان دەوێت، ئەوەندە هەڵبژێرن.
answer-choose-rank = وەڵامەکان ڕیز بکەن. گرنگترینیان لە پێشەوە دێت.
answer-write = بە وشەی خۆتان بیڵێن.
answer-number = ژمارەیەک بڵێن.
answer-date = بەروارێک بڵێن.
answer-month = مانگ و ساڵ بڵێن.
answer-understood = تێگەیشتم
answer-acknowledged = تێگەیشتم
answer-read-aloud = وەرگێڕەکە ئەمە بە دەنگی بەرز دەخوێنێتەوە.
answer-pause = پشوویەک دەدەین.
answer-voluntary = دەتوانن بڵێن نەخێر. ئەگەر بڵێن نەخێر، هیچ کار لە دۆسیەکەتان ناکات.
answer-draft-text = ئەم دەقە هێشتا پێداچوونەوەی بۆ نەکراوە.
answer-other-language = ئەم دەقە هێشتا بە زمانی ئێوە نییە.
answer-thanks = سوپاس بۆ ئەم گفتوگۆیە.
answer-patience = تکایە کەمێک چاوەڕێ بن. دواتر بەردەوام دەبین.
answer-open-list = بۆ بینینی وەڵامەکان، دوگمەی بۆشایی دابگرن
