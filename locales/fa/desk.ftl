### status: draft

### Words that the work behind the screen needs: states, passphrase, dates, remarks at questions.

ui-state-draft = پیش‌نویس
ui-state-submitted = ارسال‌شده
ui-state-returned = پس‌فرستاده‌شده
ui-state-approved = تأییدشده

ui-history-submitted = ارسال شد
ui-history-resubmitted = دوباره ارسال شد
ui-history-returned = پس فرستاده شد
ui-history-approved = تأیید شد
ui-history-commented = نظر داده شد

ui-passphrase-score-0 = فوراً حدس زده می‌شود
ui-passphrase-score-1 = خیلی ضعیف
ui-passphrase-score-2 = ضعیف
ui-passphrase-score-3 = خوب
ui-passphrase-score-4 = خیلی خوب
ui-passphrase-advice-words = چهار کلمه یا بیشتر انتخاب کنید که به هم ربطی ندارند.
ui-passphrase-weak-too-short = خیلی کوتاه است.
ui-passphrase-weak-keyboard-row = کلیدهای کنار هم را راحت می‌شود حدس زد.
ui-passphrase-weak-repeats = تکرار آن را قوی‌تر نمی‌کند.
ui-passphrase-weak-common = خیلی‌ها از همین عبارت عبور استفاده می‌کنند.
ui-passphrase-weak-sequence = ردیف‌هایی مثل «abc» و «6543» را راحت می‌شود حدس زد.
ui-passphrase-weak-year = سال‌ها را راحت می‌شود حدس زد.
ui-passphrase-weak-date = تاریخ‌ها را راحت می‌شود حدس زد.
ui-passphrase-weak-single-word = یک کلمهٔ تنها را راحت می‌شود حدس زد.
ui-passphrase-weak-name = اسم‌ها را راحت می‌شود حدس زد.
ui-passphrase-weak-known = چیزی در آن هست که همه دربارهٔ شما یا شهرداری می‌دانند.

ui-any-constraint = جواب بیرون از چیزی است که سؤال می‌خواهد.
ui-any-warning = این جواب معمول نیست. آیا درست است؟
ui-any-required = این سؤال جواب لازم دارد.
ui-any-type = این به سؤال نمی‌خورد.

ui-step-end = خلاصه
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }، { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] ژانویه
    [2] فوریه
    [3] مارس
    [4] آوریل
    [5] مه
    [6] ژوئن
    [7] ژوئیه
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}
ui-month-short = { $month ->
    [1] ژانویه
    [2] فوریه
    [3] مارس
    [4] آوریل
    [5] مه
    [6] ژوئن
    [7] ژوئیه
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[12] دسامبر
}
ui-weekday-short = { $day ->
    [0] یکشنبه
    [1] دوشنبه
    [2] سه‌شنبه
    [3] چهارشنبه
    [4] پنجشنبه
    [5] جمعه
   *[6] شنبه
}
ui-date-month = { ui-month-name } { $year }
ui-date-year = { $year }

ui-vault-readme =
    این پوشه یک دفتر Bolyst است. همه چیز در آن با age رمز شده است.

    بدون Bolyst هم با ابزارهای معمولی (age، jq، ssh-keygen) باز می‌شود:
    1. کلید خودتان در پوشهٔ محلی کامپیوتر شما، در identity.age است. با عبارت عبور شما باز می‌شود:
       age -d identity.age
    2. آن کلید، کلیدهای پوشهٔ keys/ را باز می‌کند، و آنها فایل‌های پوشهٔ events/ را باز می‌کنند:
       age -d -i <(age -d -i my-key keys/team-1.age) events/xx/name.age | head -n 1 | jq
    3. خط 1 هر فایل سند است، و خط 2 امضا است (SSHSIG، namespace «bolyst»).
    4. اگر کسی رفته باشد، کلیدهای تازه‌تر کنار کلیدهای اول است: keys/MEMBER-2-….age با کلید شما باز می‌شود، و آنچه در آن
       است keys/team-2-….age را باز می‌کند. فایل‌های قدیمی دوباره برای کلیدهای تازه مهر شده است.

    اگر عبارت عبور گم شود، برگهٔ بازیابی همین‌ها را باز می‌کند. فایل‌ها را با دست تغییر ندهید.
