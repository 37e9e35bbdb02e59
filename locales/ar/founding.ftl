### status: draft

### A new office, and the way into one that exists.

## Unlock

ui-unlock-question = يُرجى كتابة عبارة مرورك
ui-unlock-hint = المكتب مقفل. الكتابة تظهر كنقاط.
ui-unlock-busy = جارٍ الفتح. يستغرق هذا نحو ثانية، وهذا مقصود: هكذا تصير عبارة المرور صعبة التخمين.

## When the way is closed

ui-blocked-not-a-member = هذا المكتب لا يعرف هذا الحاسوب
    .hint = في المجلد مكتب، لكن ليس لهذا الحاسوب مفتاح له. يُرجى الخروج من البرنامج وتقديم طلب بالأمر الموجود أدناه. البصمة مكتوبة في ورقة الاستعادة، والزملاء يرونها بالأمر «bolyst member list».
ui-blocked-vault-missing = مجلد المكتب ليس في مكانه السابق
    .hint = مفاتيحك في أمان. يُرجى وصل مجلد الشبكة أو القرص، ثم الضغط على Enter. جرى البحث عن المجلد هنا:
ui-blocked-damaged = بعض ملفات مفاتيح المكتب غير موجودة أو تالفة
    .hint = البرنامج لا يغيّرها. يُرجى إحضارها من نسخة احتياطية أو من حاسوب زميل، ثم الضغط على Enter. هذه هي الملفات:

## The wizard

ui-founding-title = مكتب جديد
ui-founding-language = أهلًا وسهلًا بك في Bolyst
    .hint = هنا يُنشأ المكتب. يستغرق هذا بضع دقائق. ما لغة البرنامج؟
ui-founding-municipality = ما البلدية (kommune)؟
    .hint = يُرجى كتابة بضعة حروف من اسمها، أو رقمها.
ui-founding-municipality-missing = يُرجى اختيار بلدية من القائمة.
ui-founding-population = كم شخصًا يسكن اليوم في { $municipality }؟
    .hint = يُقرأ هذا العدد بصوت مسموع في الحديث الأول: «اليوم عددنا كذا. أمس كنا أقل بواحد.» يمكن تصحيحه.
ui-founding-population-odd = يُرجى كتابة عدد السكان من دون كسور، مثلًا 5609.
ui-founding-language-form = بأي نرويجية يكتب المكتب: bokmål أم nynorsk؟
    .hint = هكذا تُكتب الرسائل والنصوص النرويجية.
ui-founding-name = ما اسمك؟
    .hint = يُكتب هذا الاسم على أحاديثك.
ui-founding-name-missing = يُرجى كتابة اسمك.
ui-founding-role = ما دورك؟
    .hint = المشرف يقرأ ويوافق. المستشار يقود الأحاديث.
ui-founding-passphrase = يُرجى اختيار عبارة مرور
    .hint = هي تفتح كل شيء على هذا الحاسوب. أربع كلمات أو أكثر لا علاقة بينها سهلة الحفظ وصعبة التخمين.
ui-founding-passphrase-missing = يُرجى كتابة عبارة مرور.
ui-founding-passphrase-weak = عبارة المرور هذه سهلة التخمين جدًا. الأفضل أن تكون أطول.
ui-founding-passphrase-differs = العبارتان مختلفتان. يُرجى كتابة الثانية مرة أخرى، أو الرجوع واختيار عبارة جديدة.
ui-founding-again = يُرجى كتابة عبارة المرور مرة أخرى
    .hint = هكذا نتأكد من أنها صحيحة.
ui-founding-check = هل هذا صحيح؟
    .hint = Enter ينشئ المكتب. Esc يرجع، ولا يضيع شيء مما كتبته.
ui-founding-busy = جارٍ إنشاء المكتب …
    .hint = تُصنع المفاتيح الآن. يستغرق هذا نحو ثانية.
ui-founding-sheet = يُرجى نسخ هذه الورقة الآن
    .hint = تظهر هذه المرة فقط.
ui-founding-confirm = يُرجى كتابة المجموعة رقم { $group } من الورقة
    .hint = هكذا نتأكد من أن الورقة منسوخة بشكل صحيح. Esc يعرض الورقة من جديد.

ui-language-form-bokmal = Bokmål
ui-language-form-nynorsk = Nynorsk

ui-check-municipality = البلدية
ui-check-population = السكان
ui-check-language-form = النرويجية
ui-check-name = الاسم
ui-check-role = الدور

## The recovery sheet

ui-sheet-office = ورقة الاستعادة: { $office }
ui-sheet-fingerprint = البصمة، وهي تبيّن أن الورقة لهذا المكتب:
ui-sheet-what-to-do = يُرجى كتابة المجموعات على ورق، أو طباعتها. مكان الورقة خزانة مقفلة، وليس مع الحاسوب أبدًا، وليس صورة في الهاتف أبدًا. من عنده الورقة يستطيع قراءة كل شيء. إذا ضاعت عبارة المرور، فالورقة هي الطريق الوحيد للدخول.
