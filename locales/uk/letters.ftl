### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }, { $municipality }, { $today }. { $address } { $phone }
letter-draft = Людина, яка знає цю мову, ще не перевірила всіх текстів цього листа. Якщо щось незрозуміло, запитайте нас.
letter-dear =
    { $named ->
        [yes] Вітаємо, { $name }
       *[no] Вітаємо
    }
letter-questions = Маєте запитання? Телефонуйте нам або приходьте. Можна прийти з людиною, якій Ви довіряєте. Ми знайдемо перекладача. Для Вас це безкоштовно.
letter-agreed = Про що ми домовилися
letter-step = { $what } ({ $who }, до { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = Курси норвезької тут
letter-nothing-yet = –
letter-thoughts = Мої власні думки
letter-compare-what = Що
letter-consent-back = Ви можете сказати «ні» будь-коли, також пізніше. Тоді ми більше цього не використовуємо.

## Welcome (measure 4)

letter-welcome-title = Ласкаво просимо до громади { $municipality }
letter-welcome-help = Ми, хто це пише, допомагаємо всім, хто сюди переїжджає. Це безкоштовно. Те, що Ви нам розповідаєте, можуть читати лише ті з нас, хто Вам допомагає.
letter-welcome-next = Наша наступна зустріч
letter-welcome-contacts = Кому Ви можете зателефонувати
letter-welcome-arenas = Місця, де можна зустріти людей
letter-welcome-associations = Гуртки та клуби (lag), які будуть Вам раді

## Rights and courses (measures 5 and 11)

letter-rights-title = Ваші права і курси норвезької
letter-rights-about = Тут написано, на що Ви можете мати право. Якщо щось невідомо напевно, про це теж написано. Тоді ми зʼясуємо це разом із Вами.
letter-rights-local = Що є тут, у громаді { $municipality }

## Housing (measure 12)

letter-housing-title = Житло: позика (startlån) і допомога на оплату (bostøtte)
letter-housing-about = Цей аркуш для тих, хто хоче орендувати житло або мати власне. Візьміть його додому. Можете показати й іншим.
letter-housing-papers = Документи, потрібні для заяви
letter-housing-paper-income = Розрахункові листки із зарплати (lønnsslipp) або листи про гроші, які Ви отримуєте щомісяця
letter-housing-paper-tax = Ваша податкова декларація (skattemelding)
letter-housing-paper-permit = Картка, яка показує, що Ви можете жити в Норвегії (oppholdskort)
letter-housing-paper-contract = Договір про житло, яке Ви орендуєте (husleiekontrakt)
letter-housing-paper-bank = Лист, у якому банк каже «ні»

## The balance sheet (measure 14)

letter-balance-title = Залишитися і переїхати
letter-balance-about = Ось що Ви сказали в нашій розмові. Усі чотири частини однаково важливі. Ніхто не вибирає за Вас. Ви можете дописати ще, а можете закреслити.
letter-balance-new_place = Нове місце
letter-balance-check = Спочатку написано, чого Ви очікуєте. Потім — що Ви точно знаєте. Чого бракує, можна дізнатися, перш ніж вибирати.

## Moving

letter-moving-title = Список на час переїзду
letter-moving-about = Цей список для тих, хто думає переїхати або вже це вирішив. Ставте позначку, коли щось зроблено.
letter-moving-before = Перш ніж вирішити
letter-moving-visit = Відвідайте це місце або поговоріть з людиною, яка там живе
letter-moving-municipality = Запитайте нову громаду, чим вона може допомогти
letter-moving-rights = Дізнайтеся, які права у Вас залишаються, а які Ви втрачаєте
letter-moving-work = Запитайте роботодавців, чи потрібне їм те, що Ви вмієте
letter-moving-home = Подивіться житло і запитайте, скільки воно коштує на місяць
letter-moving-school = Запитайте про місце у школі та дитячому садку
letter-moving-cost = Порахуйте, скільки грошей залишиться після оренди, їжі та поїздок
letter-moving-when = Коли Ви переїжджаєте
letter-moving-contract = Розірвіть договір оренди й попросіть повернути заставу (depositum)
letter-moving-register = Повідомте про переїзд у реєстр населення (Folkeregisteret)
letter-moving-doctor = Змініть сімейного лікаря (fastlege)
letter-moving-papers = Візьміть дипломи, довідки з роботи й документи про курси норвезької
letter-moving-bills = Повідомте нову адресу банку, постачальнику електрики й телефонній компанії
letter-moving-after = Після переїзду
letter-moving-say_hello = Зверніться до нової громади і скажіть, хто Ви
letter-moving-course = Одразу запитайте про курс норвезької
letter-moving-come_back = Якщо Ви пошкодуєте про переїзд, телефонуйте нам. «Дехто шкодує, і чимало людей повертається.»

## Competence (measure 7)

letter-competence-title = Що я вмію
letter-competence-about = Це те, що Ви розповіли нам про школу, роботу і мови. Можете показати це, коли шукаєте роботу. Якщо щось неправильно, скажіть нам.

## The buddy card (measure 9)

letter-buddy-title = Картка для Вашого місцевого приятеля (fadder)
letter-buddy-about = Fadder — це людина, яка тут живе і хоче з Вами познайомитися. На цій картці є лише те, на що Ви погодилися.
letter-buddy-meeting = Коли ви зустрінетеся вперше
letter-buddy-first = Зустріньтеся там, де вам обом безпечно, наприклад надворі або в бібліотеці
letter-buddy-equal = Розкажіть про себе — і Ви, і приятель
letter-buddy-silence = Ніхто не мусить розповідати про болюче

## Newcomer of the month (measure 3)

letter-newcomer-title = Новий мешканець місяця (Månedens tilflytter), чернетка
letter-newcomer-about = Це чернетка. У ній є лише те, на що Ви погодилися. Ніхто інший її не побачить, доки Ви не дочитаєте її до кінця.
letter-newcomer-name = Імʼя: { $name }
letter-newcomer-picture = Ви погодилися на фото. Виберіть фото самі.

## Quotes (measure 10)

letter-quotes-title = Мої слова про життя тут
letter-quotes-about = Це Ваші власні слова. Ми використовуємо їх лише там, де Ви погодилися, і без Вашого імені.
