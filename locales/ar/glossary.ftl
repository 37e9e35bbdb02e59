### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = النرويج مقسّمة إلى بلديات، ولكل بلدية إدارة محلية. البلدية مسؤولة عن المدارس وعن المساعدة في مكان سكنك.
    .word = kommune
glossary-fylke = المحافظة منطقة كبيرة فيها بلديات كثيرة. هي مسؤولة عن مدارس الشباب فوق 16 سنة.
    .word = fylke
glossary-bosetting = بلدية تستقبلك وتجد لك المسكن الأول. الدولة والبلدية تتفقان على من يأتي.
    .word = bosetting
glossary-kvote = عدد محدّد من الناس تستقبلهم النرويج في سنة واحدة.
    .word = kvote
glossary-oppholdstillatelse = موافقة من الدولة على سكنك في النرويج. قد تكون لمدة قصيرة أو طويلة.
    .word = oppholdstillatelse
glossary-oppholdskort = بطاقة من الشرطة. مكتوب فيها أنه يمكنك السكن في النرويج، وكم المدة.
    .word = oppholdskort
glossary-familieinnvandring = السماح لك بالسكن في النرويج لأن أحدًا من عائلتك يسكن هنا.
    .word = familieinnvandring
glossary-beskyttelse = النرويج تسمح لك بالسكن هنا لأنك لست في أمان في البلد الذي جئت منه.
    .word = beskyttelse
glossary-eos = دول في أوروبا لها قواعد مشتركة كثيرة عن العمل والتجارة. النرويج واحدة منها.
    .word = EØS
glossary-eu = دول في أوروبا تضع قوانين كثيرة معًا. النرويج ليست منها.
    .word = EU
glossary-udi = مكتب الدولة الذي يجيب عن طلبات السكن في النرويج.
    .word = UDI
glossary-imdi = مكتب من مكاتب الدولة. هو يساعد كل البلديات على استقبال القادمين الجدد.
    .word = IMDi
glossary-folkeregister = قائمة الدولة بكل من يسكن في النرويج وأين يسكن. عند الانتقال يجب إبلاغهم.
    .word = Folkeregisteret
glossary-fodselsnummer = رقم من أحد عشر رقمًا، وهو لك وحدك. يلزمك في البنك وعند الطبيب وفي العمل.
    .word = fødselsnummer
glossary-d_nummer = رقم لمن يكون هنا مدة قصيرة. فيما بعد يمكن الحصول على رقم هوية (fødselsnummer).
    .word = D-nummer
glossary-bankid = رمز من البنك يثبت من أنت في الإنترنت. لا يجوز إعطاء هذا الرمز لأحد.
    .word = BankID

## Learning

glossary-introduksjonsprogram = برنامج بدوام كامل لتعلّم اللغة النرويجية والتعرّف إلى الحياة في النرويج. هدفه أن يساعدك في الوصول إلى عمل أو دراسة.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = مال يصلك كل شهر ما دمت في برنامج التعريف. يقلّ هذا المال عند الغياب من دون سبب.
    .word = introduksjonsstønad
glossary-integreringsplan = خطة تضعها البلدية معك. مكتوب فيها رغباتك، وما هي الخطوة الأولى.
    .word = integreringsplan
glossary-norskopplaering = دورات لتعلّم التكلّم والقراءة والكتابة باللغة النرويجية.
    .word = norskopplæring
glossary-samfunnskunnskap = دورة عن الحياة في النرويج: القوانين والعمل والمدرسة والصحة. تكون بلغة مفهومة لك.
    .word = samfunnskunnskap
glossary-arbeidspraksis = تجربة عمل حقيقي في شركة لمدة قصيرة. هكذا تتحسّن لغتك النرويجية وتزيد خبرتك.
    .word = arbeidspraksis
glossary-kompetanse = كل معارفك ومهاراتك: من المدرسة والعمل والبيت ووقت الفراغ.
    .word = kompetanse
glossary-kartlegging = حديث نكتب فيه معارفك ومهاراتك وأمنياتك.
    .word = kartlegging
glossary-godkjenning = الدولة تقول ما قيمة دراستك أو مهنتك من بلد آخر في النرويج.
    .word = godkjenning av utdanning
glossary-autorisasjon = ترخيص من الدولة للعمل في مهنة، مثل الطب أو التمريض أو الكهرباء.
    .word = autorisasjon
glossary-realkompetanse = ما تعلّمته في العمل وفي الحياة، من دون أوراق من مدرسة. يمكنك طلب تقييمه.
    .word = realkompetanse
glossary-fagbrev = ورقة تثبت تعلّم حرفة، مثل النجارة أو الطبخ.
    .word = fagbrev
glossary-videregaende = مدرسة للشباب من عمر 16 سنة. ويمكن للبالغين أيضًا الذهاب إليها.
    .word = videregående skole
glossary-karriereveiledning = حديث عن العمل والدراسة مع شخص يعرف الكثير عن ذلك.
    .word = karriereveiledning

## Work

glossary-nav = المكتب الذي يساعد الناس في إيجاد عمل. ويعطي Nav أيضًا مالًا لمن له حق فيه.
    .word = Nav
glossary-fast_stilling = عمل ليس له يوم ينتهي فيه.
    .word = fast stilling
glossary-midlertidig_stilling = عمل لمدة معيّنة.
    .word = midlertidig stilling
glossary-vikar = من يقوم بعمل شخص آخر ما دام ذلك الشخص غائبًا.
    .word = vikar
glossary-stillingsprosent = نسبة العمل. 100 بالمئة تعني دوامًا كاملًا، و50 بالمئة تعني نصف دوام.
    .word = stillingsprosent
glossary-overtid = عمل أكثر من الوقت العادي. أجره يجب أن يكون أعلى.
    .word = overtid
glossary-arbeidsavtale = اتفاق مكتوب على العمل والوقت والأجر. لك حق في الحصول عليه.
    .word = arbeidsavtale
glossary-arbeidsgiver = صاحب العمل: من يكون عملك عنده، ويدفع لك الأجر.
    .word = arbeidsgiver
glossary-naeringsliv = كل الشركات التي تصنع شيئًا أو تبيعه أو تقدّم خدمة للآخرين.
    .word = næringsliv
glossary-skattekort = بطاقة في الإنترنت مكتوب فيها كم ضريبة تُدفع من أجرك.
    .word = skattekort
glossary-fagforening = ناس من المهنة نفسها يساعد بعضهم بعضًا للحصول على أجر عادل وشروط جيدة. المشاركة اختيارية.
    .word = fagforening

## Housing

glossary-startlan = قرض من البلدية لشراء مسكن. هو لمن لا يحصل على قرض كافٍ من البنك.
    .word = startlån
glossary-bostotte = مال من الدولة كل شهر لمن ماله قليل ومسكنه غالٍ. هذا المال لا يُعاد.
    .word = bostøtte
glossary-husbanken = بنك الدولة للسكن. هو يموّل startlån و bostøtte.
    .word = Husbanken
glossary-utleier = المؤجّر: من يملك مسكنًا ويترك الآخرين يسكنون فيه مقابل المال.
    .word = utleier
glossary-husleie = الإيجار: المال الذي يُدفع كل شهر للسكن في بيت ليس ملكًا لك.
    .word = husleie
glossary-husleiekontrakt = اتفاق مكتوب على المسكن المستأجر. فيه السعر والمدة والقواعد.
    .word = husleiekontrakt
glossary-depositum = مال يبقى في حساب خاص مدة الإيجار. يعود إليك عند الانتقال، إذا كان كل شيء على ما يرام.
    .word = depositum
glossary-borettslag = مبنى يملكه ساكنوه معًا. يُشترى فيه الحق في مسكن واحد.
    .word = borettslag
glossary-rente = الفائدة: ما يُدفع مقابل اقتراض المال.
    .word = rente
glossary-egenkapital = المال الذي عندك أنت عند طلب قرض للسكن.
    .word = egenkapital

## Health, children and money

glossary-fastlege = طبيبك الخاص. اختيار الطبيب لك، وهو من يعالجك عند المرض.
    .word = fastlege
glossary-legevakt = الطبيب في الحالات العاجلة، حين تكون عيادة طبيبك مغلقة.
    .word = legevakt
glossary-helsestasjon = مكان يهتم بصحة الأطفال الصغار. هو مجاني.
    .word = helsestasjon
glossary-barnehage = مكان للأطفال قبل أن يبدؤوا المدرسة. يلعب الأطفال هناك ويتعلمون النرويجية.
    .word = barnehage
glossary-sfo = مكان في المدرسة يبقى فيه الأطفال الصغار قبل الدروس وبعدها.
    .word = SFO
glossary-barnetrygd = مال من الدولة كل شهر لمن عنده أطفال تحت 18 سنة.
    .word = barnetrygd
glossary-sosialhjelp = مال للطعام والسكن لمن ليس عنده مال آخر يعيش منه. يُقدَّم الطلب إلى Nav.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = مجموعة ناس يفعلون شيئًا معًا، مثل الغناء أو كرة القدم. ليسوا من الدولة ولا من الكنيسة.
    .word = lag
glossary-frivillig = من يساعد الآخرين من دون أجر.
    .word = frivillig
glossary-frivilligsentral = بيت يلتقي فيه الناس ويساعد بعضهم بعضًا مجانًا.
    .word = frivilligsentral
glossary-fadder = شخص من هنا يتعرّف إليك ويساعدك في البداية. لا علاقة لذلك بالكنيسة.
    .word = fadder
glossary-dugnad = جيران أو أهالٍ يقومون بعمل معًا من دون أجر.
    .word = dugnad
glossary-tilflytter = من انتقل إلى مكان جديد.
    .word = tilflytter

## The conversation

glossary-tolk = من ينقل كلامنا إلى اللغة الأخرى. المترجم يساعدنا نحن الاثنين ولا يقف مع طرف.
    .word = tolk
glossary-taushetsplikt = من يسمع كلامك لا يجوز له أن يخبر به الآخرين. هذا مكتوب في القانون.
    .word = taushetsplikt
glossary-samtykke = قولك نعم لشيء ما، ويمكنك قول لا فيما بعد.
    .word = samtykke
glossary-fullmakt = ورقة تسمح لشخص آخر بأن يتكلم باسمك. يمكنك سحبها.
    .word = fullmakt
glossary-vedtak = جواب من البلدية أو الدولة عمّا سيكون لك. يكون الجواب في رسالة.
    .word = vedtak
glossary-klage = طلبك أن ينظر أحد في جواب مرة أخرى، لأنه خطأ في رأيك.
    .word = klage
glossary-personvern = قواعد عمّن يجوز له أن يقرأ ما هو مكتوب عنك.
    .word = personvern
