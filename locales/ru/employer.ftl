### status: draft

employer-title = Что нужно предприятиям
employer-about = О предприятии: что ему нужно и что оно может предложить. Не о человеке.

## Opening

employer-greeting = Мы хотим знать, какие работники вам нужны. Многие здесь умеют больше, чем другие знают.
employer-use = Ответы помогут нам найти подходящих людей.
employer-no_promise = Мы не обещаем, что найдём кого-нибудь. Вы не обещаете взять кого-нибудь на работу.

## The business

employer-business = Предприятие
employer-business_name = Как называется предприятие?
    .required = Напишите название предприятия.
employer-org_number = Какой у предприятия регистрационный номер (organisasjonsnummer)?
    .hint = В номере девять цифр.
    .constraint = Напишите девять цифр без пробелов.
employer-sector = В какой отрасли вы работаете?
employer-size = Сколько человек у вас работает?
employer-place = Где находится работа?
    .hint = Назовите коммуну (kommune).
employer-contact_name = С кем нам у вас говорить?
employer-contact_reach = Куда нам звонить или писать?
    .hint = Рабочий телефон или рабочая электронная почта.

## Needs

employer-needs = Что вам нужно
employer-needs_people = Нужны ли вам ещё люди в ближайший год?
employer-need_count = О скольких видах работы идёт речь?
    .hint = Два повара и один водитель — это два вида работы.
    .constraint = Напишите число от 1 до 30.
    .warning = Это много. Может быть, что-то можно объединить?
employer-need = Работа, для которой вам нужны люди
employer-job = Какая это работа?
employer-occupation = К какой группе профессий относится эта работа?
employer-wanted = Сколько человек вам нужно?
    .constraint = Напишите число от 1 до 1000.
    .warning = Это много. Число правильное?
employer-from_month = Когда люди могут начать работать?
    .hint = Нам нужны только месяц и год.
    .warning = Этот месяц уже прошёл. Всё правильно?
employer-contract_kind = Это постоянная работа?
employer-percentage = Сколько процентов от полной ставки составляет эта работа?
    .constraint = Напишите число от 1 до 100.
employer-norwegian_needed = Нужно ли знать норвежский с первого дня?
employer-norwegian_level = Насколько хорошо нужно знать норвежский?
employer-other_languages = На каких ещё языках можно говорить на работе?
employer-demands = Что требуется для этой работы?
    .constraint = Ответ «Ничего из этого» нельзя выбрать вместе с другими.
employer-tasks = Что нужно делать в обычный рабочий день?
employer-hard_to_find = Трудно ли найти людей?

## Offers

employer-offers = Что вы можете предложить
employer-training = Можете ли вы обучать новых людей?
employer-training_kinds = Как их учат этой работе?
employer-practice = Может ли кто-нибудь попробовать эту работу у вас?
    .hint = По-норвежски это называется arbeidspraksis.
employer-adapt = Можно ли приспособить работу для того, кто её получит?
employer-course_help = Будете ли вы отпускать людей на курс норвежского?
employer-home_help = Помогаете ли вы новым людям найти жильё?

## Experience

employer-experience = Какой у вас опыт
employer-hired_before = Вы уже брали на работу людей, которые приехали из другой страны?
employer-went_well = Что получилось хорошо?
employer-hard = Что мешает брать на работу людей, которые недавно приехали в Норвегию?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.
employer-overqualified = Умеет ли кто-нибудь у вас больше, чем нужно для его работы?
employer-partners = Есть ли у кого-нибудь из ваших работников муж или жена без работы?

## Meeting

employer-meeting = Встреча
employer-meet = Хотите встретиться с людьми, которые могут подойти?
employer-meet_how = Как вы хотите встретиться?
employer-share = Можно нам показать эту работу людям, которые ищут работу?
    .hint = Можно сказать «да» сейчас, а «нет» — позже.
employer-ask_again = Можно нам снова спросить вас через полгода?

## End

employer-consultant_note = Что должен знать тот, кто будет говорить с предприятием дальше?
employer-next_meeting_place = Где мы встретимся в следующий раз?
employer-next_meeting = Когда мы встретимся в следующий раз?
    .constraint = Дата должна быть сегодня или позже.
    .warning = До этой даты больше года. Она правильная?
employer-thanks = Спасибо за беседу. Ваши слова помогают и вам, и тем, кто недавно приехал.

employer-action-match_competence = Посмотреть, у кого есть нужные умения, и сначала спросить этих людей
employer-action-arrange_meeting = Устроить встречу предприятия с людьми, которые могут подойти
employer-action-plan_practice = Договориться о рабочей практике (arbeidspraksis) вместе с Nav
employer-action-share_need = Показать работу тем, кто ищет работу
employer-action-course_at_work = Вместе с предприятием спланировать курс норвежского
employer-action-recognition_help = Помочь с признанием образования
employer-action-invite_partners = Отправить предприятию приглашение для мужей и жён на беседу о знаниях и умениях
employer-action-housing_help = Вместе с предприятием подумать о жилье для новых работников
employer-action-explain_rules = Выяснить, какие правила действуют при приёме на работу
employer-action-ask_again = Снова спросить предприятие

## Choices

employer_places-business = На предприятии
employer_places-office = Здесь, в офисе
employer_places-telephone = По телефону
employer_places-video = По видеосвязи
employer_places-none = Сейчас не договариваемся

business_sizes-1-4 = От 1 до 4
business_sizes-5-19 = От 5 до 19
business_sizes-20-99 = От 20 до 99
business_sizes-100_ = 100 или больше

contract_kinds-permanent = Да, постоянная
contract_kinds-temporary = Нет, на определённое время
contract_kinds-substitute = Нет, это замена того, кто отсутствует
contract_kinds-season = Нет, на сезон
contract_kinds-apprentice = Это место для ученика (læreplass)

job_demands-driving_licence = Водительские права
job_demands-education = Определённое образование
job_demands-authorisation = Разрешение от государства (autorisasjon)
job_demands-experience = Опыт такой же работы
job_demands-shifts = Работа вечером, ночью или в выходные
job_demands-heavy = Поднимать тяжести
job_demands-nothing = Ничего из этого

training_kinds-colleague = Их учит кто-то из работников
training_kinds-norwegian_at_work = Норвежский язык на работе
training_kinds-time_for_course = Свободное время для курсов
training_kinds-paid_course = Мы оплачиваем курсы
training_kinds-step_by_step = Им постепенно доверяют больше

hiring_barriers-language = Язык
hiring_barriers-papers = Документы и разрешения
hiring_barriers-recognition = Не знаем, чему соответствует их образование
hiring_barriers-references = Некому позвонить и спросить о человеке
hiring_barriers-housing = Мало жилья
hiring_barriers-transport = Далеко добираться
hiring_barriers-rules = Сложные правила
hiring_barriers-never_met = Мы не встречали людей, которые ищут у нас работу
hiring_barriers-nothing = Ничего

meet_ways-visit = Люди приходят к нам
meet_ways-talk = Разговор здесь, в офисе
meet_ways-trial_day = Человек проводит с нами один день
meet_ways-open_day = День для всех, кто хочет посмотреть

## Industries

industries-A = Сельское и лесное хозяйство, рыболовство
industries-B = Добыча полезных ископаемых, нефти и газа
industries-C = Промышленность
industries-D = Электричество и отопление
industries-E = Вода, канализация и отходы
industries-F = Строительство
industries-G = Магазины и другая торговля
industries-H = Транспорт и склады
industries-I = Гостиницы и рестораны
industries-J = Издательства, кино, радио и телевидение
industries-K = Телефонная связь, интернет и компьютеры
industries-L = Банки и страхование
industries-M = Недвижимость
industries-N = Профессиональные и технические услуги
industries-O = Уборка, охрана, прокат и другие услуги для предприятий
industries-P = Государство, коммуна и оборона
industries-Q = Школа и обучение
industries-R = Медицина, уход и детские сады
industries-S = Культура, спорт и отдых
industries-T = Другие услуги: например, парикмахерские и мастерские
industries-U = Работа в частных домах
industries-V = Международные организации
