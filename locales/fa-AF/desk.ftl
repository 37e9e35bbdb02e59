### status: draft

### Words that the work behind the screen needs: states, passphrase, dates, remarks at questions.

ui-state-draft = مسوده
ui-state-submitted = ارسال‌شده
ui-state-returned = پس فرستاده‌شده
ui-state-approved = تأییدشده

ui-history-submitted = ارسال شد
ui-history-resubmitted = دوباره ارسال شد
ui-history-returned = پس فرستاده شد
ui-history-approved = تأیید شد
ui-history-commented = نظر داده شد

ui-passphrase-score-0 = فوراً یافت می‌شود
ui-passphrase-score-1 = بسیار ضعیف
ui-passphrase-score-2 = ضعیف
ui-passphrase-score-3 = خوب
ui-passphrase-score-4 = بسیار خوب
ui-passphrase-advice-words = چهار کلمه یا بیشتر بگیرید که با هم ربطی ندارند.
ui-passphrase-weak-too-short = این زیاد کوتاه است.
ui-passphrase-weak-keyboard-row = یافتن دکمه‌هایی که پهلوی هم هستند، آسان است.
ui-passphrase-weak-repeats = تکرار آن را قوی‌تر نمی‌سازد.
ui-passphrase-weak-common = بسیاری مردم از همین جملهٔ رمز کار می‌گیرند.
ui-passphrase-weak-sequence = یافتن ردیف‌هایی مانند «abc» و «6543» آسان است.
ui-passphrase-weak-year = یافتن سال‌ها آسان است.
ui-passphrase-weak-date = یافتن تاریخ‌ها آسان است.
ui-passphrase-weak-single-word = یافتن یک کلمهٔ تنها آسان است.
ui-passphrase-weak-name = یافتن نام‌ها آسان است.
ui-passphrase-weak-known = در آن چیزی است که همه در بارهٔ شما یا شاروالی می‌دانند.

ui-any-constraint = جواب بیرون از چیزی است که سؤال می‌خواهد.
ui-any-warning = این جواب معمول نیست. آیا درست است؟
ui-any-required = این سؤال به جواب ضرورت دارد.
ui-any-type = این به سؤال جور نمی‌آید.

ui-step-end = خلاصه
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }، { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] جنوری
    [2] فبروری
    [3] مارچ
    [4] اپریل
    [5] می
    [6] جون
    [7] جولای
    [8] اگست
    [9] سپتمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
}
ui-month-short = { $month ->
    [1] جنوری
    [2] فبروری
    [3] مارچ
    [4] اپریل
    [5] می
    [6] جون
    [7] جولای
    [8] اگست
    [9] سپتمبر
    [10] اکتوبر
    [11] نومبر
   *[12] دسمبر
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
    این فولدر یک دفتر Bolyst است. همه چیز در آن با age رمز شده است.

    بدون Bolyst هم با ابزارهای معمولی (age، jq، ssh-keygen) باز می‌شود:
    1. کلید خود شما در فولدر محلی کمپیوتر شما، در identity.age است. این کلید با جملهٔ رمز شما باز می‌شود:
       age -d identity.age
    2. آن کلید، کلیدهای فولدر keys/ را باز می‌کند، و آنها فایل‌های فولدر events/ را باز می‌کنند:
       age -d -i <(age -d -i my-key keys/team-1.age) events/xx/name.age | head -n 1 | jq
    3. سطر 1 هر فایل سند است، و سطر 2 امضا است (SSHSIG، namespace «bolyst»).
    4. اگر کسی رفته باشد، کلیدهای نوتر در پهلوی کلیدهای اول است: keys/MEMBER-2-….age با کلید شما باز می‌شود، و آنچه در آن
       است keys/team-2-….age را باز می‌کند. فایل‌های کهنه دوباره برای کلیدهای نو مهر شده است.

    اگر جملهٔ رمز گم شود، ورق بازیابی همین چیزها را باز می‌کند. فایل‌ها را با دست تغییر ندهید.
