### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }، { $municipality }، { $today }. { $address } { $phone }
letter-draft = لم يراجع بعدُ كل نصوص هذه الرسالة شخص يتقن هذه اللغة. إذا كان شيء غير واضح، فيُرجى سؤالنا.
letter-dear =
    { $named ->
        [yes] تحية طيبة، { $name }
       *[no] تحية طيبة
    }
letter-questions = هل عندك أسئلة؟ يُرجى الاتصال بنا أو زيارتنا. يمكنك أن يأتي معك شخص موثوق. نحن نأتي بمترجم، والمترجم مجاني لك.
letter-agreed = ما اتفقنا عليه
letter-step = { $what } ({ $who }، حتى { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = دورات اللغة النرويجية هنا
letter-nothing-yet = –
letter-thoughts = أفكاري أنا
letter-compare-what = ماذا
letter-consent-back = يمكنك قول لا في أي وقت، وفيما بعد أيضًا. عندئذ لا نستخدم هذا بعد ذلك.

## Welcome (measure 4)

letter-welcome-title = أهلًا وسهلًا بك في { $municipality }
letter-welcome-help = نحن الذين نكتب هذه الرسالة نساعد كل من ينتقل إلى هنا. هذا مجاني. كلامك معنا يقرؤه فقط من يساعدك منّا.
letter-welcome-next = لقاؤنا القادم
letter-welcome-contacts = بمن يمكنك الاتصال
letter-welcome-arenas = أماكن للقاء الناس
letter-welcome-associations = نوادٍ وجمعيات (lag) ترحّب بمشاركتك

## Rights and courses (measures 5 and 11)

letter-rights-title = حقوقك ودورات اللغة النرويجية
letter-rights-about = هنا مكتوب ما قد يكون لك حق فيه. إذا كان شيء غير أكيد، فهذا مكتوب أيضًا. عندئذ نسأل عنه معًا.
letter-rights-local = ما تقدّمه البلدية هنا في { $municipality }

## Housing (measure 12)

letter-housing-title = السكن: قرض السكن (startlån) والمساعدة في تكاليف السكن (bostøtte)
letter-housing-about = هذه الورقة لمن يرغب في استئجار مسكن أو امتلاكه. يمكنك أخذها إلى البيت، ويمكنك عرضها على غيرك.
letter-housing-papers = الأوراق اللازمة لتقديم الطلب
letter-housing-paper-income = قسائم الراتب (lønnsslipp) أو رسائل عن المال الذي يصلك كل شهر
letter-housing-paper-tax = إقرارك الضريبي (skattemelding)
letter-housing-paper-permit = البطاقة التي تثبت أنه يمكنك السكن في النرويج (oppholdskort)
letter-housing-paper-contract = عقد المسكن المستأجر (husleiekontrakt)
letter-housing-paper-bank = الرسالة التي يقول فيها البنك لا

## The balance sheet (measure 14)

letter-balance-title = البقاء هنا والانتقال
letter-balance-about = هذا ما قلته في حديثنا. الأجزاء الأربعة كلها مهمة بالقدر نفسه. القرار لك وحدك. يمكنك كتابة المزيد، ويمكنك شطب ما هو مكتوب.
letter-balance-new_place = المكان الجديد
letter-balance-check = أولًا توقعاتك. ثم ما نعرفه بالتأكيد. ما ينقص يمكنك السؤال عنه قبل القرار.

## Moving

letter-moving-title = قائمة للانتقال
letter-moving-about = هذه القائمة لمن يفكر في الانتقال، ولمن قرّره. يمكنك وضع علامة عند كل شيء تم عمله.
letter-moving-before = قبل القرار
letter-moving-visit = زيارة المكان، أو التحدث مع شخص يسكن هناك
letter-moving-municipality = سؤال البلدية الجديدة: بماذا يمكنها أن تساعد؟
letter-moving-rights = معرفة الحقوق التي تنتقل معك، والحقوق التي تضيع
letter-moving-work = سؤال أصحاب العمل: هل يمكنهم استخدام مهاراتك؟
letter-moving-home = رؤية مسكن، والسؤال كم يكلّف كل شهر
letter-moving-school = السؤال عن مكان في المدرسة والروضة
letter-moving-cost = حساب ما يبقى من المال بعد دفع الإيجار والطعام والمواصلات
letter-moving-when = عند الانتقال
letter-moving-contract = إنهاء عقد الإيجار، وطلب استرجاع مبلغ التأمين (depositum)
letter-moving-register = الإبلاغ عن الانتقال لدى السجل السكاني (Folkeregisteret)
letter-moving-doctor = تغيير طبيب العائلة (fastlege)
letter-moving-papers = أخذ الشهادات وشهادات العمل وأوراق دورات اللغة النرويجية
letter-moving-bills = إبلاغ البنك وشركة الكهرباء وشركة الهاتف بالعنوان الجديد
letter-moving-after = بعد الانتقال
letter-moving-say_hello = الذهاب إلى البلدية الجديدة والتعريف بنفسك
letter-moving-course = السؤال فورًا عن دورة اللغة النرويجية
letter-moving-come_back = إذا تغيّر رأيك، فيُرجى الاتصال بنا. «بعض الناس يندمون، وكثير منهم يعودون.»

## Competence (measure 7)

letter-competence-title = ما أجيده
letter-competence-about = هذا ما قلته لنا عن الدراسة والعمل واللغات. يمكنك عرضه عند البحث عن عمل. إذا كان فيه خطأ، فيُرجى إبلاغنا.

## The buddy card (measure 9)

letter-buddy-title = بطاقة للصديق المرافق (fadder)
letter-buddy-about = الصديق المرافق شخص يسكن هنا ويرغب في التعرّف إليك. في هذه البطاقة فقط ما وافقت عليه.
letter-buddy-meeting = عند لقائكما الأول
letter-buddy-first = اللقاء في مكان فيه أمان لكما، مثلًا في الخارج أو في مكتبة
letter-buddy-equal = التحدث عن النفس، كل منكما
letter-buddy-silence = لا يلزم أحدًا أن يتحدث عن أشياء مؤلمة

## Newcomer of the month (measure 3)

letter-newcomer-title = القادم الجديد لهذا الشهر (Månedens tilflytter)، مسودة
letter-newcomer-about = هذه مسودة. فيها فقط ما وافقت عليه. لا يراها أحد غيرك قبل أن تكتمل قراءتك لها.
letter-newcomer-name = الاسم: { $name }
letter-newcomer-picture = لقد وافقت على صورة. اختيار الصورة لك.

## Quotes (measure 10)

letter-quotes-title = كلامي عن السكن هنا
letter-quotes-about = هذا كلامك أنت. نستخدمه فقط حيث وافقت، ومن دون اسمك.
