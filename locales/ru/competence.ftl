### status: draft

competence-title = Беседа о знаниях и умениях
competence-about = Чему Вы учились, что Вы умеете и чего хотите дальше.

## Opening

competence-greeting = Сегодня мы поговорим о том, чему Вы учились и что умеете.
competence-no_test = Это не экзамен. Важно всё, что Вы умеете.

## School and education

competence-schooling = Школа
competence-went_to_school = Вы ходили в школу?
competence-schooling_years = Сколько лет Вы ходили в школу?
    .hint = Считайте все годы, и учёбу во взрослом возрасте тоже.
    .constraint = Напишите число от 0 до 30.
    .warning = Это много лет. Число правильное?
competence-schooling_country = В какой стране Вы ходили в школу?
competence-schooling_level = Какую школу Вы закончили последней?
competence-studied = Вы начинали получать образование после 16 лет?
    .hint = Здесь образование — это учёба профессии или предмету.
competence-education = Образование
competence-education_name = На кого Вы учились?
    .hint = Например, на повара или на учителя.
competence-education_country = В какой стране это было?
competence-education_level = Какое это было учебное заведение?
competence-education_field = Какой предмет Вы изучали больше всего?
competence-education_years = Сколько лет Вы там учились?
    .constraint = Напишите число от 0 до 15.
competence-education_state = Это обучение закончено?
competence-education_papers = У Вас есть документы из этого учебного заведения?
competence-recognition_state = Ваше образование признано в Норвегии?
    .hint = Тогда у Вас есть письмо о том, чему оно здесь соответствует.
competence-recognition_wanted = Хотите подать заявление, чтобы его признали?
competence-recognition_route = Какой это вид признания?

## Work before

competence-work_before = Работа раньше
competence-worked_before = Вы раньше работали?
    .hint = Работа в семье и на ферме тоже считается.
competence-job = Работа
competence-job_title = Кем Вы работали?
    .hint = Например, пекарем, фермером или продавцом.
competence-job_group = К какой группе профессий относится эта работа?
competence-job_years = Сколько лет Вы этим занимались?
    .hint = Скажите 0, если меньше года.
    .constraint = Напишите число от 0 до 60.
competence-job_tasks = Что Вы делали в обычный рабочий день?
competence-job_liked = Вам нравилась эта работа?
competence-job_again = Хотите снова такую работу?

## Languages

competence-language_skills = Ваши языки
competence-norwegian_some = Вы немного знаете норвежский?
competence-norwegian_understands = Насколько хорошо Вы понимаете, когда говорят по-норвежски?
competence-norwegian_speaks = Насколько хорошо Вы говорите по-норвежски?
competence-norwegian_reads_it = Вы читаете по-норвежски?
competence-norwegian_reads = Насколько хорошо Вы читаете по-норвежски?
competence-norwegian_writes = Насколько хорошо Вы пишете по-норвежски?
competence-known_language = Язык, который Вы знаете
competence-known_language_name = Как называется язык, который Вы знаете?
competence-mother_tongue = Вы говорили на этом языке в детстве?
competence-understands = Насколько хорошо Вы понимаете, когда на нём говорят?
competence-speaks = Насколько хорошо Вы на нём говорите?
competence-reads_it = Вы читаете на этом языке?
competence-reads = Насколько хорошо Вы на нём читаете?
competence-writes = Насколько хорошо Вы на нём пишете?
competence-scripts = Какие буквы Вы легко читаете?

## Other abilities

competence-abilities = Что ещё Вы умеете
competence-digital_tasks = Что Вы умеете делать самостоятельно на телефоне или компьютере?
competence-has_licence = У Вас есть водительские права?
    .hint = Это карточка. На ней написано, чем Вы можете управлять: машиной или чем-то другим.
competence-licence_classes = Чем Вы можете управлять?
competence-licence_valid = Можно ли пользоваться этими правами в Норвегии?
competence-certificates = На что из этого у Вас есть удостоверение?
    .hint = Это может быть карточка или документ с курсов.
competence-other_experience = Что из этого Вы делали кроме работы и учёбы?
competence-best_at = Какому своему умению Вы больше всего рады?

## Present work

competence-present_work = Ваша работа сейчас
competence-works_now = У Вас сейчас есть работа?
competence-job_now = Подробнее о работе
competence-current_title = Кем Вы сейчас работаете?
competence-percentage = Сколько Вы работаете, если полная ставка — это 100?
    .hint = Половина ставки — это 50. Это написано в Вашем договоре.
    .constraint = Напишите число от 1 до 200.
    .warning = Это больше полной ставки. Число правильное?
competence-contract = Какой у Вас договор о работе?
competence-overtime = Как часто Вы работаете дополнительно?
    .hint = Дополнительно — это больше, чем написано в договоре.
competence-wants_more = Хотите работать больше, чем сейчас?
competence-time_for_course = У Вас остаётся от работы время на курс?
competence-uses_competence = Вы применяете на работе то, что умеете?

## What the person wants

competence-goal = Чего Вы хотите
competence-goal_work = Кем Вы больше всего хотите работать?
competence-goal_hours = Сколько Вы хотите работать?
competence-goal_first = Что Вы хотите сделать в первую очередь?
competence-obstacles = Что мешает Вам применять то, что Вы умеете?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.
competence-needs_adaptation = Вам нужны какие-то условия, чтобы работать?
    .hint = Например, больше перерывов или более крупный текст.
competence-adaptations = Какие условия Вам нужны, чтобы работать?

## Employers

competence-sharing = Предприятия здесь
competence-employer_consent = Можно нам рассказать здешним предприятиям, что Вы умеете?
    .hint = Можно сказать «нет». Можно сказать «да» сейчас, а «нет» — позже.
competence-employer_facts = Что нам можно о Вас рассказать?

## End

competence-training_wish = Чему Вы хотите научиться в первую очередь?
competence-recognition_plan = Признание образования
competence-recognition_owner = Кто поможет Вам подать заявление?
    .required = Напишите имя того, кто за это отвечает.
competence-recognition_date = До какого числа нужно отправить заявление?
    .constraint = Дата должна быть сегодня или позже.
    .warning = До этого больше трёх месяцев. Можно ли сделать это раньше?
    .required = Выберите дату.
competence-training_plan = Учёба, которую Вы хотите
competence-training_owner = Кто поможет Вам этому научиться?
    .required = Напишите имя того, кто за это отвечает.
competence-training_date = Когда Вы получите от нас ответ?
    .constraint = Дата должна быть сегодня или позже.
    .warning = До этого больше трёх месяцев. Можно ли сделать это раньше?
    .required = Выберите дату.
competence-sheet_home = Хотите взять домой лист о том, что Вы умеете?

competence-action-recognition = Вместе с человеком подать заявление на признание образования
competence-action-explain_recognition = Объяснить, что значит признание для этого образования
competence-action-recognition_answer = Дать ответ о заявлении на признание образования
competence-action-papers = Найти безопасный способ получить документы или порядок для тех, у кого их нет
competence-action-training = Найти подходящее обучение и дать ответ
competence-action-norwegian_course = Найти подходящий курс норвежского
competence-action-use_competence = Выяснить, где нужны эти знания и умения
competence-action-meet_employer = Встретиться с предприятием, которому нужны умения этого человека
competence-action-more_hours = Дать ответ о желании работать больше
competence-action-own_business = Дать совет, как открыть свою фирму
competence-action-exchange_licence = Спросить дорожное ведомство (Statens vegvesen) о водительских правах
competence-action-adaptation = Выяснить, как приспособить работу для этого человека
competence-action-give_sheet = Дать человеку лист о знаниях и умениях
competence-action-better_interpreter = Найти другого переводчика на следующую беседу

## Choices

education_state-completed = Да, закончено
education_state-ongoing = Нет, я сейчас там учусь
education_state-not_completed = Нет, не до конца

education_papers-here = Да, они здесь
education_papers-can_be_sent = Да, но они в другой стране
education_papers-gone = Нет
education_papers-unclear = Неясно

recognition_state-recognised = Да
recognition_state-applied = Заявление подано, жду ответа
recognition_state-refused = Заявление подано, но ответ — «нет»
recognition_state-not_applied = Нет, заявления не было
recognition_state-unclear = Неясно

recognition_route-higher = Высшее образование
recognition_route-tertiary_vocational = Профессиональный колледж (fagskole)
recognition_route-vocational = Рабочая профессия или свидетельство о профессии (fagbrev)
recognition_route-regulated = Профессия, для которой нужно отдельное разрешение
recognition_route-without_papers = Образование без документов
recognition_route-unclear = Нужно выяснить

job_liked-yes = Да
job_liked-partly = Отчасти
job_liked-no = Нет

digital_tasks-messages = Отправлять сообщения
digital_tasks-email = Отправлять письма по электронной почте
digital_tasks-search = Находить что-то в интернете
digital_tasks-forms = Заполнять анкеты на сайтах
digital_tasks-bank = Пользоваться интернет-банком
digital_tasks-documents = Писать письма и тексты
digital_tasks-tables = Работать с таблицами
digital_tasks-programs = Работать с программами для своей профессии

certificates-welding = Сварка
certificates-forklift = Погрузчик
certificates-machines = Экскаватор и другие большие машины
certificates-crane = Кран
certificates-electrical = Работа с электричеством
certificates-hot_work = Работы с огнём и высокой температурой (varme arbeider)
certificates-food = Продукты питания и гигиена
certificates-first_aid = Первая помощь
certificates-care = Уход за людьми
certificates-hunting = Охота
certificates-boat = Лодка или катер

other_experience-volunteering = Помогать другим бесплатно
other_experience-children = Присматривать за детьми
other_experience-older_people = Ухаживать за пожилыми или больными
other_experience-farming = Выращивать овощи, фрукты или зерно
other_experience-animals = Ухаживать за животными
other_experience-fishing = Ловить рыбу
other_experience-building = Строить
other_experience-repairs = Чинить вещи
other_experience-sewing = Шить одежду
other_experience-handicraft = Делать вещи своими руками
other_experience-cooking = Готовить еду для многих людей
other_experience-selling = Покупать и продавать
other_experience-teaching = Учить других
other_experience-organising = Руководить группой

contracts-permanent = Постоянная работа
contracts-temporary = Работа до определённой даты
contracts-substitute = Замена другого работника
contracts-on_call = Мне звонят, когда есть работа
contracts-agency = Через фирму, которая предоставляет работников
contracts-own_business = Своя фирма
contracts-none = Нет письменного договора

overtime-never = Никогда
overtime-sometimes = Иногда
overtime-weekly = Каждую неделю
overtime-most_days = Почти каждый день

used_today-all = Да, почти всё
used_today-some = Отчасти
used_today-none = Нет

goal_hours-full = Полный рабочий день
goal_hours-part = Неполный рабочий день
goal_hours-unclear = Неясно

goal_first-work_now = Работать как можно скорее
goal_first-own_trade = Работать по своей профессии
goal_first-education = Получить образование
goal_first-norwegian = Выучить норвежский язык
goal_first-own_business = Открыть свою фирму
goal_first-unsure = Пока сомневаюсь

obstacles-not_recognised = Моё образование не признано
obstacles-norwegian = Я недостаточно знаю норвежский
obstacles-no_jobs = Здесь нет такой работы
obstacles-no_contacts = Не знаю никого, кого можно спросить
obstacles-childcare = Не с кем оставить детей
obstacles-transport = Слишком далеко добираться до работы
obstacles-working_hours = Сейчас у меня нет времени
obstacles-licence = У меня нет водительских прав
obstacles-not_informed = Не знаю, кто может помочь
obstacles-nothing = Ничего

employer_facts-first_name = Моё имя, без фамилии
employer_facts-work = Моя работа раньше
employer_facts-education = Чему меня учили
employer_facts-languages = Языки, которые я знаю
employer_facts-licences = Водительские права и удостоверения
employer_facts-goal = Кем я хочу работать

training_wish-norwegian = Норвежский язык
training_wish-basic_school = Чтение, письмо и счёт
training_wish-own_trade = Больше по своей профессии
training_wish-new_trade = Новая профессия
training_wish-higher_education = Предмет в высшем учебном заведении
training_wish-digital = Компьютер и интернет
training_wish-licence = Вождение машины
training_wish-none = Сейчас ничего
