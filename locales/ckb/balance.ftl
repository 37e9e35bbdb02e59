### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = لە مانەوە لێرە چی باشە؟
    .short = مانەوە: باش
balance-stay_good_words = ئەگەر دەتانەوێت، بە وشەی خۆتان زیاتر بڵێن.
    .hint = دەربارەی ئەوەی لە مانەوە لێرە باشە.
balance-stay_less_good = لە مانەوە لێرە چی کەمتر باشە؟
    .short = مانەوە: کەمتر باش
balance-stay_less_good_words = ئەگەر دەتانەوێت، بە وشەی خۆتان زیاتر بڵێن.
    .hint = دەربارەی ئەوەی لە مانەوە لێرە کەمتر باشە.
balance-move_good = لە گواستنەوە چی باشە؟
    .short = گواستنەوە: باش
balance-move_good_words = ئەگەر دەتانەوێت، بە وشەی خۆتان زیاتر بڵێن.
    .hint = دەربارەی ئەوەی لە گواستنەوە باشە.
balance-move_less_good = لە گواستنەوە چی کەمتر باشە؟
    .short = گواستنەوە: کەمتر باش
balance-move_less_good_words = ئەگەر دەتانەوێت، بە وشەی خۆتان زیاتر بڵێن.
    .hint = دەربارەی ئەوەی لە گواستنەوە کەمتر باشە.

compare-expected = بۆچوونی ئێوە چییە؟
compare-verified = چی بە دڵنیاییەوە دەزانین؟
compare-here = لێرە
compare-there = لە شوێنە نوێیەکە
