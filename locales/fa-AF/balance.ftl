### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = در ماندن اینجا چه چیز خوب است؟
    .short = ماندن: خوب
balance-stay_good_words = اگر می‌خواهید، با کلمات خودتان بیشتر بگویید.
    .hint = در بارهٔ چیزهایی که در ماندن اینجا خوب است.
balance-stay_less_good = در ماندن اینجا چه چیز کمتر خوب است؟
    .short = ماندن: کمتر خوب
balance-stay_less_good_words = اگر می‌خواهید، با کلمات خودتان بیشتر بگویید.
    .hint = در بارهٔ چیزهایی که در ماندن اینجا کمتر خوب است.
balance-move_good = در کوچ کردن چه چیز خوب است؟
    .short = کوچ کردن: خوب
balance-move_good_words = اگر می‌خواهید، با کلمات خودتان بیشتر بگویید.
    .hint = در بارهٔ چیزهایی که در کوچ کردن خوب است.
balance-move_less_good = در کوچ کردن چه چیز کمتر خوب است؟
    .short = کوچ کردن: کمتر خوب
balance-move_less_good_words = اگر می‌خواهید، با کلمات خودتان بیشتر بگویید.
    .hint = در بارهٔ چیزهایی که در کوچ کردن کمتر خوب است.

compare-expected = شما چه فکر می‌کنید؟
compare-verified = چه چیز را به یقین می‌دانیم؟
compare-here = اینجا
compare-there = در جای نو
