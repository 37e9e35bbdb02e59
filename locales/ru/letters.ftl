### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }, { $municipality }, { $today }. { $address } { $phone }
letter-draft = Не все тексты этого письма проверил человек, который знает язык. Если что-то неясно, спросите нас.
letter-dear =
    { $named ->
        [yes] Здравствуйте, { $name }!
       *[no] Здравствуйте!
    }
letter-questions = У Вас есть вопросы? Позвоните нам или приходите. Вы можете прийти с человеком, которому доверяете. Мы найдём переводчика. Для Вас это бесплатно.
letter-agreed = О чём мы договорились
letter-step = { $what } ({ $who }, не позже { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = Курсы норвежского здесь
letter-nothing-yet = –
letter-thoughts = Мои мысли
letter-compare-what = Тема
letter-consent-back = Вы можете отказаться в любое время, и позже тоже. Тогда мы больше не будем это использовать.

## Welcome (measure 4)

letter-welcome-title = Добро пожаловать! { $municipality }
letter-welcome-help = Мы, кто это пишет, помогаем всем, кто сюда переезжает. Это бесплатно. То, что Вы нам рассказываете, могут читать только те из нас, кто Вам помогает.
letter-welcome-next = Наша следующая встреча
letter-welcome-contacts = Кому можно позвонить
letter-welcome-arenas = Места, где можно встретиться с людьми
letter-welcome-associations = Кружки и клубы (lag), которые Вас приглашают

## Rights and courses (measures 5 and 11)

letter-rights-title = Ваши права и курсы норвежского
letter-rights-about = Здесь написано, на что у Вас может быть право. Если что-то неясно, так и написано. Тогда мы выясним это вместе с Вами.
letter-rights-local = Что предлагают здесь: { $municipality }

## Housing (measure 12)

letter-housing-title = Жильё: ссуда (startlån) и пособие (bostøtte)
letter-housing-about = Этот лист для тех, кто хочет снимать жильё или иметь своё. Возьмите его домой. Можете показать его другим.
letter-housing-papers = Документы, которые нужны для заявления
letter-housing-paper-income = Расчётные листки о зарплате или письма о деньгах, которые Вы получаете каждый месяц
letter-housing-paper-tax = Ваша налоговая декларация (skattemelding)
letter-housing-paper-permit = Карточка о том, что Вы можете жить в Норвегии
letter-housing-paper-contract = Договор о жилье, которое Вы снимаете
letter-housing-paper-bank = Письмо, в котором банк отказывает

## The balance sheet (measure 14)

letter-balance-title = Остаться и переехать
letter-balance-about = Это Ваши слова из нашей беседы. Все четыре части одинаково важны. Никто не решает за Вас. Вы можете дописать и зачеркнуть что угодно.
letter-balance-new_place = Новое место
letter-balance-check = Сначала написано, чего Вы ожидаете. Потом — что Вы знаете точно. Чего не хватает, можно узнать до Вашего решения.

## Moving

letter-moving-title = Список для переезда
letter-moving-about = Этот список для Вас, если Вы думаете о переезде или уже решили переехать. Отмечайте то, что сделано.
letter-moving-before = До Вашего решения
letter-moving-visit = Съездите туда или поговорите с кем-нибудь, кто там живёт
letter-moving-municipality = Спросите новую коммуну (kommune), чем она может помочь
letter-moving-rights = Узнайте, какие права у Вас останутся, а какие Вы потеряете
letter-moving-work = Спросите работодателей, нужны ли им Ваши знания и умения
letter-moving-home = Посмотрите жильё и спросите, сколько оно стоит в месяц
letter-moving-school = Спросите о месте в школе и детском саду
letter-moving-cost = Посчитайте, сколько у вас останется, если заплатить за жильё, еду и поездки
letter-moving-when = Когда Вы переезжаете
letter-moving-contract = Расторгните договор аренды и попросите вернуть залог (depositum)
letter-moving-register = Сообщите о переезде в государственный реестр жителей (Folkeregisteret)
letter-moving-doctor = Смените постоянного врача (fastlege)
letter-moving-papers = Возьмите с собой дипломы, справки с работы и документы о курсах норвежского
letter-moving-bills = Сообщите новый адрес банку, электрической и телефонной компании
letter-moving-after = После переезда
letter-moving-say_hello = Придите в новую коммуну и скажите, кто Вы
letter-moving-course = Сразу спросите о курсе норвежского
letter-moving-come_back = Если пожалеете о переезде, позвоните нам. «Некоторые жалеют, и многие возвращаются».

## Competence (measure 7)

letter-competence-title = Что я умею
letter-competence-about = Это то, что Вы рассказали нам об учёбе, работе и языках. Можете показать этот лист, когда ищете работу. Если что-то неправильно, скажите нам.

## The buddy card (measure 9)

letter-buddy-title = Карточка для Вашего местного друга (fadder)
letter-buddy-about = Местный друг живёт здесь и хочет с Вами познакомиться. На этой карточке только то, на что Вы согласились.
letter-buddy-meeting = Ваша первая встреча
letter-buddy-first = Встретьтесь там, где обоим спокойно: например, на улице или в библиотеке
letter-buddy-equal = Пусть каждый расскажет о себе
letter-buddy-silence = Никто не обязан рассказывать о том, что было тяжело

## Newcomer of the month (measure 3)

letter-newcomer-title = Новый житель месяца (черновик)
letter-newcomer-about = Это черновик. В нём только то, на что Вы согласились. Никто другой его не увидит, пока Вы не прочитаете его до конца.
letter-newcomer-name = Имя: { $name }
letter-newcomer-picture = Вы согласились на фотографию. Выберите её сами.

## Quotes (measure 10)

letter-quotes-title = Мои слова о жизни здесь
letter-quotes-about = Это Ваши собственные слова. Мы используем их только там, где Вы разрешили, и без Вашего имени.
