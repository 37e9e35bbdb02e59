### status: draft

### Words that the work behind the screen needs: states, passphrase, dates, remarks at questions.

ui-state-draft = مسودة
ui-state-submitted = أُرسل
ui-state-returned = أُعيد
ui-state-approved = تمت الموافقة

ui-history-submitted = أُرسل
ui-history-resubmitted = أُرسل من جديد
ui-history-returned = أُعيد
ui-history-approved = تمت الموافقة
ui-history-commented = أُضيف تعليق

ui-passphrase-score-0 = تُعرف فورًا بالتخمين
ui-passphrase-score-1 = ضعيفة جدًا
ui-passphrase-score-2 = ضعيفة
ui-passphrase-score-3 = جيدة
ui-passphrase-score-4 = جيدة جدًا
ui-passphrase-advice-words = الأفضل أربع كلمات أو أكثر لا علاقة بينها.
ui-passphrase-weak-too-short = هي قصيرة جدًا.
ui-passphrase-weak-keyboard-row = المفاتيح المتجاورة سهلة التخمين.
ui-passphrase-weak-repeats = التكرار لا يجعلها أقوى.
ui-passphrase-weak-common = كثيرون يستخدمون عبارة المرور هذه.
ui-passphrase-weak-sequence = السلاسل مثل «abc» و«6543» سهلة التخمين.
ui-passphrase-weak-year = السنوات سهلة التخمين.
ui-passphrase-weak-date = التواريخ سهلة التخمين.
ui-passphrase-weak-single-word = الكلمة الواحدة سهلة التخمين.
ui-passphrase-weak-name = الأسماء سهلة التخمين.
ui-passphrase-weak-known = فيها شيء يعرفه الجميع عنك أو عن البلدية.

ui-any-constraint = الإجابة خارج ما ينتظره السؤال.
ui-any-warning = الإجابة غير معتادة. هل هي صحيحة؟
ui-any-required = هذا السؤال يحتاج إلى إجابة.
ui-any-type = هذا لا يناسب السؤال.

ui-step-end = الملخص
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }، { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيو
    [7] تموز/يوليو
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
}
ui-month-short = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
ui-weekday-short = { $day ->
    [0] الأحد
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
   *[6] السبت
}
ui-date-month = { ui-month-name } { $year }
ui-date-year = { $year }

ui-vault-readme =
    هذا المجلد مكتب Bolyst. كل ما فيه مشفّر ببرنامج age.

    من دون Bolyst يُفتح بأدوات عادية (age وjq وssh-keygen):
    1. مفتاحك الخاص في المجلد المحلي على حاسوبك، في الملف identity.age. عبارة مرورك تفتحه:
       age -d identity.age
    2. هذا المفتاح يفتح المفاتيح في keys/، وهي تفتح الملفات في events/:
       age -d -i <(age -d -i my-key keys/team-1.age) events/xx/name.age | head -n 1 | jq
    3. السطر 1 في كل ملف هو الوثيقة، والسطر 2 هو التوقيع (SSHSIG، نطاق الأسماء «bolyst»).
    4. إذا خرج شخص من المكتب، فبجانب المفاتيح الأولى مفاتيح أحدث: keys/MEMBER-2-….age يفتحه مفتاحك، وما فيه
       يفتح keys/team-2-….age. الملفات القديمة مختومة من جديد للمفاتيح الجديدة.

    إذا ضاعت عبارة المرور، فورقة الاستعادة تفتح الشيء نفسه. يُرجى عدم تغيير الملفات باليد.
