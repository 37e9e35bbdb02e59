### status: draft

intake-title = Первая беседа после приезда
intake-about = Первая беседа: знакомство, срочные дела, права и следующая встреча.

## Opening

intake-opening_line =
    Сегодня в нашей коммуне (kommune) { $population ->
        [one] { $population } житель
        [few] { $population } жителя
        [many] { $population } жителей
       *[other] { $population } жителя
    }. Вчера { $population_yesterday ->
        [one] был { $population_yesterday } житель
        [few] было { $population_yesterday } жителя
        [many] было { $population_yesterday } жителей
       *[other] было { $population_yesterday } жителя
    }. Это значит, что именно ВЫ важны для коммуны. У Вас есть все обязанности и все права.
    .hint = Коммуна — это город или район, у которого есть своя местная власть.
intake-opening_plain = Добро пожаловать. Именно ВЫ важны для коммуны (kommune). У Вас есть все обязанности и все права.
intake-purpose = Мы хотим с Вами познакомиться. Тогда мы сможем лучше Вам помочь.

## About you

intake-about_you = О Вас
intake-preferred_name = Как нам к Вам обращаться?
    .required = Напишите имя, которое нам использовать.
intake-birth_year = В каком году Вы родились?
    .hint = Нам нужен только год, по норвежскому календарю.
    .constraint = Напишите год четырьмя цифрами, от 1900 до этого года.
    .warning = Тогда человеку меньше 16 лет. Год правильный?
intake-gender = Вы женщина или мужчина?
intake-first_meeting = Наша встреча проходит до или после Вашего переезда сюда?
intake-home_municipality = Как называется коммуна, в которой Вы живёте?
    .hint = Норвегия разделена на коммуны. Коммуна отвечает за школы и помощь людям.
intake-arrival_month = Когда Вы приехали в эту коммуну?
    .hint = Нам нужны только месяц и год.
    .constraint = Этот месяц ещё не наступил.
    .warning = Это было очень давно. Год правильный?
intake-planned_month = Когда Вы приедете в эту коммуну?
    .hint = Нам нужны только месяц и год.
    .constraint = Выберите этот месяц или более поздний.
    .warning = До этого больше года. Всё правильно?
intake-category = Какое у Вас разрешение на проживание?
    .hint = Это написано на Вашей карточке из полиции.
    .required = Выберите то, что подходит лучше всего. Если неясно, выберите «Что-то другое».
intake-permit_basis = Кто тот член семьи, к которому Вы приехали?
    .hint = ЕЭЗ (EØS) — это страны Евросоюза, а также Норвегия, Исландия и Лихтенштейн.

## Household

intake-household = Люди, с которыми Вы живёте
intake-age_band = Сколько лет этому человеку?
intake-member_name = Как нам называть этого человека?
intake-member_gender = Этот человек — женщина или мужчина?
intake-own_talk = Хочет ли этот человек отдельную беседу?
intake-children_place = У всех детей есть место в школе или детском саду?

## Language

intake-language = «Язык — это ключ»
intake-speaks = На каких языках Вы говорите?
intake-reads = На каких языках Вы легко читаете?
intake-letter_language = На каком языке Вы хотите получать письма?
intake-letter_aloud = Вам удобнее, чтобы письма читали Вам вслух?
intake-norwegian_now = Насколько хорошо Вы сейчас знаете норвежский?
intake-course_now = Вы сейчас ходите на курс норвежского?
intake-course_wanted = Хотите ходить на курс норвежского?
intake-course_times = Когда Вы можете ходить на курс?
intake-course_barriers = Что мешает Вам ходить на курс?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.

## Needs

intake-needs = Что Вам сейчас нужно
intake-urgent = Вам нужна какая-нибудь помощь на этой неделе?
intake-urgent_needs = Какая помощь Вам нужна?
intake-urgent_first = Что нужно решить в первую очередь?
intake-missing = Чего из этого у Вас ещё нет?
    .constraint = Ответ «Всё есть» нельзя выбрать вместе с другими.
intake-tenure = Ваше жильё собственное или съёмное?
intake-may_stay_long = Вы можете жить там долго?

## Contact

intake-contact = Связь с Вами
intake-phone = У Вас есть телефон, которым Вы можете пользоваться?
intake-internet = Есть ли интернет там, где Вы живёте?
intake-online_alone = Вы можете самостоятельно пользоваться сайтами?
    .hint = Например, сайтами Nav или банка.
intake-reach_by = Как нам с Вами связываться?

## Rights

intake-rights = Ваши права
intake-rights_refugee = Для беженцев
intake-refugee_programme = Возможно, у Вас есть право на вводную программу (introduksjonsprogram).
    .hint = Это программа на полный день. В ней Вы учите норвежский язык.
intake-refugee_norwegian = В программе Вы учите норвежский язык. Вы также узнаёте о жизни в Норвегии.
intake-refugee_housing = Если коммуна договорилась Вас принять, первое жильё для Вас находим мы.
intake-refugee_benefit = В программе Вы каждый месяц получаете деньги.
    .hint = По-норвежски это называется introduksjonsstønad.
intake-refugee_practice = Вы можете попробовать себя в работе на предприятии.
    .hint = По-норвежски это называется arbeidspraksis.
intake-rights_family = Для семьи
intake-family_training = Возможно, у Вас есть право на бесплатный курс норвежского.
intake-family_not_all = Это право есть не у всех. Мы посмотрим, какое у Вас разрешение.
intake-family_programme = Возможно, у Вас есть право и на вводную программу (introduksjonsprogram).
intake-family_unclear = Мы ещё не знаем, на что у Вас есть право. Мы спросим, и Вы получите ответ.
intake-rights_labour = Для тех, кто приехал работать
intake-labour_schemes = У государства нет отдельных программ для тех, кто приехал работать.
intake-labour_local = У нас здесь может быть что-то своё, например курсы норвежского.
intake-rights_unknown = Мы ещё не знаем, на что у Вас есть право. Мы это выясним.
intake-advice_for_all = Каждый, кто здесь живёт, может спросить у нас совета. Это бесплатно.
intake-rights_more = Хотите узнать больше о своих правах?
intake-rights_question = О чём Вы хотите узнать больше?

## Free time

intake-free_time = Свободное время
intake-interests = Что Вы любите делать в свободное время?
intake-wants_to_try = Что Вы хотели бы здесь попробовать?
intake-association_wish = Хотите, чтобы с Вами связался кружок или клуб (lag)?
    .hint = Это люди, которые что-то делают вместе: например, поют или играют в футбол. Это не государство. И это не церковь.
intake-buddy_wish = Хотите, чтобы у Вас был местный друг (fadder)?
    .hint = Fadder — это человек, который живёт здесь, знакомится с Вами и помогает Вам в первое время. Это не связано с церковью.
intake-knows_someone = Вы уже познакомились здесь с норвежцами?

## End

intake-welcome_letter = Вы получите от коммуны письмо с самым важным.
intake-next_topics = О чём поговорим в следующий раз?

intake-action-welcome_letter = Отправить приветственное письмо на языке, который выбрал человек
intake-action-urgent_help = Помочь со срочными делами
intake-action-map_competence = Расспросить о знаниях и умениях
intake-action-map_adults = Пригласить других взрослых из семьи на отдельную беседу
intake-action-norwegian_course = Найти подходящий курс норвежского
intake-action-check_right = Выяснить, какие права есть у человека, и дать ответ
intake-action-answer_rights = Ответить на вопрос о правах
intake-action-missing_papers = Заказать недостающие карточки, номера и договоры
intake-action-children_place = Найти место в школе или детском саду
intake-action-housing_talk = Поговорить о жилье
intake-action-introduce_association = Сообщить кружку или клубу (lag), который может пригласить человека
intake-action-find_buddy = Найти местного друга (fadder)
intake-action-give_copy = Дать человеку копию ответов
intake-action-better_interpreter = Найти другого переводчика на следующую беседу

## Choices

first_meeting-before = До моего переезда
first_meeting-after = После моего переезда

norwegian_now-none = Пока не знаю
norwegian_now-some_words = Несколько слов
norwegian_now-everyday = Достаточно, чтобы купить что-то в магазине
norwegian_now-work = Достаточно, чтобы говорить на нём на работе

course_times-daytime = Днём
course_times-evening = Вечером
course_times-weekend = В выходные
course_times-online = Онлайн
course_times-at_work = На рабочем месте

course_barriers-cost = Курс стоит слишком дорого
course_barriers-working_hours = В это время я на работе
course_barriers-childcare = Не с кем оставить детей
course_barriers-transport = Слишком далеко добираться
course_barriers-no_course = Здесь нет курса
course_barriers-wrong_level = Курс слишком лёгкий или слишком трудный
course_barriers-not_informed = Не знаю, какие есть курсы
course_barriers-no_internet = У меня нет интернета
course_barriers-nothing = Ничего

urgent_needs-housing = Место, где жить
urgent_needs-food = Еда
urgent_needs-money = Деньги
urgent_needs-doctor = Врач
urgent_needs-medicine = Лекарства
urgent_needs-safety = Безопасность
urgent_needs-clothes = Одежда
urgent_needs-furniture = Мебель
urgent_needs-school = Школа или детский сад
urgent_needs-work = Работа
urgent_needs-papers = Документы

papers-national_id = Личный номер (fødselsnummer или D-nummer)
papers-residence_card = Карточка на проживание (oppholdskort)
papers-bank_account = Счёт в банке
papers-electronic_id = Вход на сайты, например BankID
papers-regular_doctor = Постоянный врач (fastlege)
papers-tax_card = Налоговая карта (skattekort)
papers-nothing = Всё есть

internet-home = Да, дома
internet-phone_only = Да, но только в телефоне
internet-elsewhere = Только в других местах
internet-none = Нет

online_alone-alone = Да, самостоятельно
online_alone-with_help = Да, с помощью
online_alone-not_yet = Ещё нет

knows_someone-several = Да, с несколькими
knows_someone-one = Да, с одним человеком
knows_someone-none = Ещё нет

next_topics-competence = Что я знаю и умею
next_topics-housing = Жильё
next_topics-network = Друзья и свободное время
next_topics-stay_or_move = Остаться здесь или переехать
next_topics-norwegian = Норвежский язык
next_topics-children = Дети
next_topics-work = Работа
