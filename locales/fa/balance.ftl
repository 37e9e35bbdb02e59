### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = چه چیزهایی در ماندن در اینجا خوب است؟
    .short = ماندن: خوب
balance-stay_good_words = اگر می‌خواهید، با کلمات خودتان بیشتر بگویید.
    .hint = دربارهٔ چیزهایی که در ماندن در اینجا خوب است.
balance-stay_less_good = چه چیزهایی در ماندن در اینجا کمتر خوب است؟
    .short = ماندن: کمتر خوب
balance-stay_less_good_words = اگر می‌خواهید، با کلمات خودتان بیشتر بگویید.
    .hint = دربارهٔ چیزهایی که در ماندن در اینجا کمتر خوب است.
balance-move_good = چه چیزهایی در نقل مکان خوب است؟
    .short = نقل مکان: خوب
balance-move_good_words = اگر می‌خواهید، با کلمات خودتان بیشتر بگویید.
    .hint = دربارهٔ چیزهایی که در نقل مکان خوب است.
balance-move_less_good = چه چیزهایی در نقل مکان کمتر خوب است؟
    .short = نقل مکان: کمتر خوب
balance-move_less_good_words = اگر می‌خواهید، با کلمات خودتان بیشتر بگویید.
    .hint = دربارهٔ چیزهایی که در نقل مکان کمتر خوب است.

compare-expected = شما چه فکر می‌کنید؟
compare-verified = چه چیزی را با اطمینان می‌دانیم؟
compare-here = اینجا
compare-there = در جای جدید
