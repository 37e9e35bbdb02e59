### status: draft

follow-up-title = Розмова через деякий час
follow-up-about = Як Вам живеться тут зараз, що змінилося і про що ми домовилися.

## Opening

follow-up-greeting = Сьогодні я хочу почути, як Вам тут зараз живеться.
follow-up-follow_up_round = Як довго людина тут живе?
    .required = Виберіть, яка це розмова за рахунком.

## Since last time

follow-up-since_last = Що нового
follow-up-changes = Що змінилося від нашої минулої розмови?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.
follow-up-changes_words = Що це означає для Вас?
follow-up-life_now = Життя тут стало кращим чи гіршим від минулого разу?

## What was agreed

follow-up-agreed = Про що ми домовилися
follow-up-promises_kept = Чи зробили ми те, про що домовилися?
follow-up-promises_missing = Що ще не зроблено?
follow-up-actions_reviewed = Чи переглянули Ви всі незавершені кроки?
    .warning = Є незавершені кроки. Переглянути їх зараз?

## Seen, taken care of, being somebody

follow-up-being_somebody = Ваше місце серед людей тут
follow-up-taken_care_of = Наскільки це так для Вас: «Хтось тут допомагає мені, коли треба»?
follow-up-is_somebody = Наскільки це так для Вас: «Те, що я роблю, важливо для інших людей тут»?
follow-up-together = Ви живете тут поруч із людьми чи разом із ними?
    .hint = Поруч — це жити близько, але мало що робити разом.

## The place

follow-up-place = Місце, де Ви живете

## Four things to watch

follow-up-watch = Що може багато важити
follow-up-children_education = Наскільки це так для Вас: «Діти можуть здобути тут освіту, яку хочуть»?
follow-up-local_work = Наскільки це так для Вас: «Тут є робота для мене»?
follow-up-origin_matters = Чи можуть події в країні, з якої Ви приїхали, змінити Ваші плани?
    .hint = Можна відповісти лише «так» або «ні».

## Rules and forms

follow-up-rules = Правила і бланки
follow-up-was_stopped = Чи завадило Вам якесь правило або бланк (skjema)?
    .hint = Бланк — це папір, який треба заповнити.
follow-up-stopped_by = Чого це стосувалося?
follow-up-stopped_words = Яке це було правило або бланк?
follow-up-stopped_solved = Чи зараз це вирішено?
follow-up-rental_trouble = Чи ставився хтось до Вас погано, коли Ви шукали житло?

## Ahead

follow-up-ahead = Майбутнє
follow-up-talk_about_staying = Хочете поговорити більше про те, щоб залишитися чи переїхати?

## Good words

follow-up-good_words = Що тут добре
follow-up-good_here = Що було тут для Вас добре?
    .hint = Можна й відмовитися від відповіді.
follow-up-month_consent = Чи можна нам написати про Вас у рубриці «Новий мешканець місяця» (Månedens tilflytter)?
    .hint = Новий мешканець — це людина, яка сюди переїхала. Можна сказати «ні» зараз або пізніше.
follow-up-month = Що ми пишемо про Вас
follow-up-month_facts = Що нам можна про Вас написати?
follow-up-month_words = Що Ви самі хочете сказати людям тут?
follow-up-month_channels = Де нам можна це показати?

## End

follow-up-action-urgent_help = Допомогти з терміновими справами
follow-up-action-keep_promises = Зробити те, що залишилося з минулого разу, і повідомити людину
follow-up-action-solve_rule = Зʼясувати питання з правилом або бланком і дати відповідь
follow-up-action-report_rule = Повідомити керівництво про правило, яке заважає людям
follow-up-action-rental_talk = Провести розмову про випадок з орендою житла
follow-up-action-norwegian_course = Знайти курс норвезької, який підходить
follow-up-action-stay_or_move_talk = Провести розмову про те, щоб залишитися чи переїхати
follow-up-action-common_causes = Шукати спільні причини, якщо кілька людей думають переїхати
follow-up-action-school_talk = Домовитися про зустріч зі школою або дитячим садком
follow-up-action-map_competence = Зʼясувати, де потрібні знання і вміння людини
follow-up-action-recognition = Подати документи, щоб освіту визнали в Норвегії
follow-up-action-meet_employer = Домовитися про зустріч із роботодавцем
follow-up-action-housing_talk = Поговорити про житло, позику на житло (startlån) і допомогу на оплату житла (bostøtte)
follow-up-action-introduce_association = Повідомити гурток або клуб (lag), який може запросити людину
follow-up-action-find_buddy = Знайти місцевого приятеля (fadder)
follow-up-action-ask_new_municipality = Письмово запитати нову громаду про програму, житло і школу
follow-up-action-write_quote = Записати слова людини й отримати її згоду на них
follow-up-action-write_month = Написати чернетку «Новий мешканець місяця» (Månedens tilflytter) й отримати згоду людини
follow-up-action-own_step = Зробити те, що людина хотіла зробити найперше
follow-up-action-give_copy = Дати людині копію відповідей
follow-up-action-better_interpreter = Знайти іншого перекладача на наступну розмову

## Choices

follow_up_rounds-3 = Приблизно три місяці
follow_up_rounds-12 = Приблизно один рік
follow_up_rounds-24 = Приблизно два роки
follow_up_rounds-48 = Приблизно чотири роки
follow_up_rounds-other = Інший час

changes-home = Житло
changes-work = Робота
changes-hours = Скільки я працюю
changes-school = Школа або курси
changes-norwegian = Я краще знаю норвезьку
changes-family = З ким я живу
changes-permit = Дозвіл на проживання в Норвегії
changes-friends = Люди, яких я тут знаю
changes-association = Ходжу до гуртка або клубу (lag)
changes-nothing = Нічого

life_now-better = Кращим
life_now-same = Таким, як і раніше
life_now-mixed = Щось краще, щось гірше
life_now-worse = Гіршим

promises_kept-all = Так, усе
promises_kept-some = Частково
promises_kept-none = Ні
promises_kept-nothing_agreed = Ми ні про що не домовлялися

together5-1 = Поруч
together5-2 = Більше поруч
together5-3 = Посередині
together5-4 = Більше разом
together5-5 = Разом

stopped_by-permit = Дозвіл на проживання в Норвегії
stopped_by-id_number = Особистий номер (fødselsnummer або D-nummer)
stopped_by-bank = Банк і вхід на сайти
stopped_by-tax = Податки
stopped_by-benefits = Гроші від Nav або громади
stopped_by-recognition = Визнання освіти
stopped_by-licence = Водійські права
stopped_by-loan = Позика на житло
stopped_by-school_place = Школа або дитячий садок
stopped_by-doctor = Лікар
stopped_by-work = Робота
stopped_by-rent = Оренда житла

month_facts-first_name = Моє імʼя
month_facts-picture = Моє фото
month_facts-work = Моя робота
month_facts-interests = Що я люблю робити
month_facts-languages = Мови, які я знаю
month_facts-own_words = Мої власні слова
