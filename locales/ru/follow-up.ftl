### status: draft

follow-up-title = Беседа о том, как идут дела
follow-up-about = Какой стала жизнь здесь, что изменилось и о чём мы договорились.

## Opening

follow-up-greeting = Сегодня я хочу узнать, как Вам здесь сейчас живётся.
follow-up-follow_up_round = Сколько времени человек здесь живёт?
    .required = Выберите, через какое время проходит эта беседа.

## Since last time

follow-up-since_last = С прошлого раза
follow-up-changes = Что изменилось после нашего прошлого разговора?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.
follow-up-changes_words = Что это значит для Вас?
follow-up-life_now = С прошлого раза жизнь здесь стала лучше или хуже?

## What was agreed

follow-up-agreed = О чём мы договорились
follow-up-promises_kept = Мы сделали то, о чём договорились?
follow-up-promises_missing = Что ещё не сделано?
follow-up-actions_reviewed = Вы просмотрели все открытые дела?
    .warning = Некоторые дела ещё открыты. Хотите просмотреть их сейчас?

## Seen, taken care of, being somebody

follow-up-being_somebody = Быть здесь нужным человеком
follow-up-taken_care_of = Насколько это верно для Вас: «Кто-то здесь помогает мне, когда нужно»?
follow-up-is_somebody = Насколько это верно для Вас: «То, что я делаю, важно для других людей здесь»?
follow-up-together = Вы живёте просто рядом с людьми здесь или вместе с ними?
    .hint = Просто рядом — это жить близко друг к другу и мало что делать вместе.

## The place

follow-up-place = Место, где Вы живёте

## Four things to watch

follow-up-watch = Что может много значить
follow-up-children_education = Насколько это верно для Вас: «Дети могут получить здесь образование, которое хотят»?
follow-up-local_work = Насколько это верно для Вас: «Здесь есть работа для меня»?
follow-up-origin_matters = Могут ли события в стране, откуда Вы приехали, изменить Ваши планы?
    .hint = Можно ответить только «да» или «нет».

## Rules and forms

follow-up-rules = Правила и анкеты
follow-up-was_stopped = Помешало ли Вам какое-нибудь правило или анкета?
    .hint = Анкета — это бумага, которую нужно заполнить.
follow-up-stopped_by = К чему это относилось?
follow-up-stopped_words = Какое это было правило или какая анкета?
follow-up-stopped_solved = Сейчас этот вопрос решён?
follow-up-rental_trouble = С Вами кто-нибудь плохо обошёлся, когда Вы искали жильё?

## Ahead

follow-up-ahead = Что дальше
follow-up-talk_about_staying = Хотите подробнее поговорить о том, остаться или переехать?

## Good words

follow-up-good_words = Что хорошо
follow-up-good_here = Что хорошего у Вас было здесь?
    .hint = Можно и не отвечать.
follow-up-month_consent = Можно нам написать о Вас в рубрике «Новый житель месяца»?
    .hint = Новый житель — это тот, кто переехал сюда. Вы можете отказаться сейчас или позже.
follow-up-month = Что мы о Вас напишем
follow-up-month_facts = Что нам можно о Вас написать?
follow-up-month_words = Что Вы сами хотите сказать людям здесь?
follow-up-month_channels = Где нам можно это показать?

## End

follow-up-action-urgent_help = Помочь со срочными делами
follow-up-action-keep_promises = Сделать то, что осталось с прошлого раза, и сообщить об этом
follow-up-action-solve_rule = Разобраться с правилом или анкетой и дать ответ
follow-up-action-report_rule = Сообщить руководителю о правиле, которое мешает людям
follow-up-action-rental_talk = Поговорить о том, что случилось при съёме жилья
follow-up-action-norwegian_course = Найти подходящий курс норвежского
follow-up-action-stay_or_move_talk = Провести беседу о том, остаться или переехать
follow-up-action-common_causes = Искать общие причины, если несколько человек думают переехать
follow-up-action-school_talk = Договориться о встрече в школе или детском саду
follow-up-action-map_competence = Выяснить, где нужны знания и умения этого человека
follow-up-action-recognition = Подать документы, чтобы образование признали в Норвегии
follow-up-action-meet_employer = Договориться о встрече с работодателем
follow-up-action-housing_talk = Поговорить о жилье, ссуде на жильё (startlån) и пособии на оплату жилья (bostøtte)
follow-up-action-introduce_association = Сообщить кружку или клубу (lag), который может пригласить человека
follow-up-action-find_buddy = Найти местного друга (fadder)
follow-up-action-ask_new_municipality = Письменно спросить новую коммуну о программе, жилье и школе
follow-up-action-write_quote = Записать слова человека и получить на них согласие
follow-up-action-write_month = Написать черновик для «Нового жителя месяца» и получить согласие человека
follow-up-action-own_step = Сделать то, что человек хотел сделать в первую очередь
follow-up-action-give_copy = Дать человеку копию ответов
follow-up-action-better_interpreter = Найти другого переводчика на следующую беседу

## Choices

follow_up_rounds-3 = Около трёх месяцев
follow_up_rounds-12 = Около одного года
follow_up_rounds-24 = Около двух лет
follow_up_rounds-48 = Около четырёх лет
follow_up_rounds-other = Другой срок

changes-home = Жильё
changes-work = Работа
changes-hours = Сколько я работаю
changes-school = Школа или курсы
changes-norwegian = Я лучше знаю норвежский
changes-family = С кем я живу
changes-permit = Моё разрешение жить в Норвегии
changes-friends = Мои знакомые здесь
changes-association = Я участвую в кружке или клубе (lag)
changes-nothing = Ничего

life_now-better = Лучше
life_now-same = Как раньше
life_now-mixed = Что-то лучше, что-то хуже
life_now-worse = Хуже

promises_kept-all = Да, всё
promises_kept-some = Отчасти
promises_kept-none = Нет
promises_kept-nothing_agreed = Мы ни о чём не договаривались

together5-1 = Рядом
together5-2 = Больше рядом
together5-3 = Посередине
together5-4 = Больше вместе
together5-5 = Вместе

stopped_by-permit = Разрешение жить в Норвегии
stopped_by-id_number = Личный номер (fødselsnummer или D-nummer)
stopped_by-bank = Банк и вход на сайты
stopped_by-tax = Налоги
stopped_by-benefits = Деньги от Nav или коммуны
stopped_by-recognition = Признание образования
stopped_by-licence = Водительские права
stopped_by-loan = Кредит на жильё
stopped_by-school_place = Школа или детский сад
stopped_by-doctor = Врач
stopped_by-work = Работа
stopped_by-rent = Съём жилья

month_facts-first_name = Моё имя, без фамилии
month_facts-picture = Моя фотография
month_facts-work = Моя работа
month_facts-interests = Что я люблю делать
month_facts-languages = Языки, которые я знаю
month_facts-own_words = Мои собственные слова
