### status: draft

competence-title = Розмова про знання і вміння
competence-about = Чого Ви навчилися, що Ви вмієте і чого хочете далі.

## Opening

competence-greeting = Сьогодні ми поговоримо про те, чого Ви навчилися і що Ви вмієте.
competence-no_test = Це не іспит. Важливо все, що Ви вмієте.

## School and education

competence-schooling = Школа
competence-went_to_school = Чи ходили Ви до школи?
competence-schooling_years = Скільки років Ви ходили до школи?
    .hint = Рахуйте всі роки, також ті, коли Ви вже були дорослими.
    .constraint = Напишіть число від 0 до 30.
    .warning = Це багато років. Число правильне?
competence-schooling_country = У якій країні Ви ходили до школи?
competence-schooling_level = Яку школу Ви закінчили останньою?
competence-studied = Чи почали Ви здобувати фах після 16 років?
    .hint = Фах — це професія або спеціальність, якої навчають.

competence-education = Освіта
competence-education_name = Як називається Ваш фах?
    .hint = Наприклад, кухар або вчитель.
competence-education_country = У якій країні це було?
competence-education_level = Що це був за навчальний заклад?
competence-education_field = Чого Ви там найбільше вчилися?
competence-education_years = Скільки років Ви там навчалися?
    .constraint = Напишіть число від 0 до 15.
competence-education_state = Чи закінчили Ви це навчання?
competence-education_papers = Чи маєте Ви документи про це навчання?
competence-recognition_state = Чи визнали Вашу освіту в Норвегії?
    .hint = Тоді Ви маєте лист про те, як її оцінюють тут.
competence-recognition_wanted = Чи хочете Ви подати заяву, щоб її визнали?
competence-recognition_route = Яке це визнання?

## Work before

competence-work_before = Ваша попередня робота
competence-worked_before = Чи працювали Ви раніше?
    .hint = Робота в родині або на фермі теж рахується.

competence-job = Робота
competence-job_title = Ким Ви працювали?
    .hint = Наприклад, пекарем, фермером або продавцем.
competence-job_group = Яка це професія?
competence-job_years = Скільки років Ви це робили?
    .hint = Скажіть 0, якщо менше ніж рік.
    .constraint = Напишіть число від 0 до 60.
competence-job_tasks = Що Ви робили у звичайний день?
competence-job_liked = Чи подобалася Вам ця робота?
competence-job_again = Чи хочете Ви знову таку роботу?

## Languages

competence-language_skills = Ваші мови
competence-norwegian_some = Чи знаєте Ви трохи норвезьку?
competence-norwegian_understands = Як добре Ви розумієте норвезьку, коли говорять інші?
competence-norwegian_speaks = Як добре Ви говорите норвезькою?
competence-norwegian_reads_it = Чи читаєте Ви норвезькою?
competence-norwegian_reads = Як добре Ви читаєте норвезькою?
competence-norwegian_writes = Як добре Ви пишете норвезькою?

competence-known_language = Мова, яку Ви знаєте
competence-known_language_name = Як називається ця мова?
competence-mother_tongue = Чи говорили Ви цією мовою в дитинстві?
competence-understands = Як добре Ви її розумієте, коли говорять інші?
competence-speaks = Як добре Ви нею говорите?
competence-reads_it = Чи читаєте Ви цією мовою?
competence-reads = Як добре Ви нею читаєте?
competence-writes = Як добре Ви нею пишете?
competence-scripts = Які літери Ви легко читаєте?

## Other abilities

competence-abilities = Що Ви ще вмієте
competence-digital_tasks = Що Ви самостійно робите в телефоні або на компʼютері?
competence-has_licence = Чи маєте Ви права, щоб керувати машиною або чимось іншим?
    .hint = Це картка, на якій написано, чим Ви можете керувати.
competence-licence_classes = Чим Ви можете керувати?
competence-licence_valid = Чи дійсні Ваші права в Норвегії?
competence-certificates = На що з цього Ви маєте посвідчення?
    .hint = Це може бути картка або папір із курсу.
competence-other_experience = Що з цього Ви робили поза роботою і школою?
competence-best_at = Якому своєму вмінню Ви радієте найбільше?

## Present work

competence-present_work = Ваша робота зараз
competence-works_now = Чи маєте Ви зараз роботу?
competence-job_now = Більше про роботу
competence-current_title = Ким Ви зараз працюєте?
competence-percentage = Скільки Ви працюєте, якщо повний день — це 100?
    .hint = Половина дня — це 50. Це написано у Вашому договорі.
    .constraint = Напишіть число від 1 до 200.
    .warning = Це більше, ніж повний день. Число правильне?
competence-contract = Який у Вас договір про роботу?
competence-overtime = Як часто Ви працюєте додатково?
    .hint = Додатково — це більше, ніж написано в договорі.
competence-wants_more = Чи хочете Ви працювати більше, ніж зараз?
competence-time_for_course = Чи маєте Ви, крім роботи, час на курс?
competence-uses_competence = Чи вдається Вам на роботі використовувати те, що Ви вмієте?

## What the person wants

competence-goal = Чого Ви хочете
competence-goal_work = Ким Ви найбільше хочете працювати?
competence-goal_hours = Скільки Ви хочете працювати?
competence-goal_first = Що Ви хочете зробити найперше?
competence-obstacles = Що заважає Вам використовувати те, що Ви вмієте?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.
competence-needs_adaptation = Чи є щось, що Вам потрібно, щоб працювати?
    .hint = Наприклад, більше перерв або більші літери.
competence-adaptations = Що Вам потрібно, щоб працювати?

## Employers

competence-sharing = Місцеві підприємства
competence-employer_consent = Чи можна нам розповісти місцевим підприємствам, що Ви вмієте?
    .hint = Можна сказати «ні». Можна сказати «так» зараз, а «ні» — пізніше.
competence-employer_facts = Що нам можна їм розповісти?

## End

competence-training_wish = Чого Ви хочете навчитися найперше?
competence-recognition_plan = Визнання освіти
competence-recognition_owner = Хто допоможе Вам подати заяву?
    .required = Напишіть імʼя того, хто за це відповідає.
competence-recognition_date = До якого дня заява має бути надіслана?
    .constraint = Дата має бути сьогодні або пізніше.
    .warning = До цього більше ніж три місяці. Чи можемо ми зробити це раніше?
    .required = Виберіть дату.
competence-training_plan = Навчання, якого Ви хочете
competence-training_owner = Хто допоможе Вам цього навчитися?
    .required = Напишіть імʼя того, хто за це відповідає.
competence-training_date = Коли Ви отримаєте від нас відповідь?
    .constraint = Дата має бути сьогодні або пізніше.
    .warning = До цього більше ніж три місяці. Чи можемо ми зробити це раніше?
    .required = Виберіть дату.
competence-sheet_home = Хочете взяти додому аркуш про те, що Ви вмієте?

competence-action-recognition = Разом із людиною подати заяву на визнання освіти
competence-action-explain_recognition = Пояснити, що означає визнання для цієї освіти
competence-action-recognition_answer = Дати відповідь про заяву на визнання
competence-action-papers = Знайти безпечний спосіб отримати документи або шлях без документів
competence-action-training = Знайти навчання, яке підходить, і дати відповідь
competence-action-norwegian_course = Знайти курс норвезької, який підходить
competence-action-use_competence = Зʼясувати, де потрібні знання і вміння людини
competence-action-meet_employer = Зустрітися з підприємством, якому потрібні вміння людини
competence-action-more_hours = Дати відповідь про бажання працювати більше
competence-action-own_business = Порадити, як почати власну справу
competence-action-exchange_licence = Запитати дорожню службу (Statens vegvesen) про водійські права
competence-action-adaptation = Зʼясувати, як пристосувати роботу для людини
competence-action-give_sheet = Дати людині аркуш про знання і вміння
competence-action-better_interpreter = Знайти іншого перекладача на наступну розмову

## Choices

education_state-completed = Так, навчання закінчено
education_state-ongoing = Ні, я зараз там навчаюся
education_state-not_completed = Ні, навчання не завершено

education_papers-here = Так, вони в мене тут
education_papers-can_be_sent = Так, але вони в іншій країні
education_papers-gone = Ні
education_papers-unclear = Незрозуміло

recognition_state-recognised = Так
recognition_state-applied = Заяву подано, я чекаю
recognition_state-refused = Заяву подано, відповідь була «ні»
recognition_state-not_applied = Ні, заяви не подано
recognition_state-unclear = Незрозуміло

recognition_route-higher = Вища освіта
recognition_route-tertiary_vocational = Фаховий коледж (fagskole)
recognition_route-vocational = Свідоцтво про професію (fagbrev) або професійна освіта
recognition_route-regulated = Професія, для якої потрібен окремий дозвіл
recognition_route-without_papers = Освіта без документів
recognition_route-unclear = Це треба зʼясувати

job_liked-yes = Так
job_liked-partly = Частково
job_liked-no = Ні

digital_tasks-messages = Надсилати повідомлення
digital_tasks-email = Надсилати електронні листи
digital_tasks-search = Знаходити щось в інтернеті
digital_tasks-forms = Заповнювати бланки в інтернеті
digital_tasks-bank = Користуватися онлайн-банком
digital_tasks-documents = Писати листи й тексти
digital_tasks-tables = Працювати з таблицями
digital_tasks-programs = Працювати з програмами для своєї професії

certificates-welding = Зварювання
certificates-forklift = Навантажувач (truck)
certificates-machines = Екскаватор та інші великі машини
certificates-crane = Кран
certificates-electrical = Робота з електрикою
certificates-hot_work = Вогневі роботи (varme arbeider)
certificates-food = Харчування і гігієна
certificates-first_aid = Перша допомога
certificates-care = Догляд за людьми
certificates-hunting = Полювання
certificates-boat = Човен

other_experience-volunteering = Допомагати іншим як волонтер
other_experience-children = Доглядати дітей
other_experience-older_people = Доглядати літніх або хворих людей
other_experience-farming = Вирощувати їжу
other_experience-animals = Доглядати тварин
other_experience-fishing = Ловити рибу
other_experience-building = Будувати
other_experience-repairs = Ремонтувати речі
other_experience-sewing = Шити одяг
other_experience-handicraft = Майструвати руками
other_experience-cooking = Готувати їжу для багатьох людей
other_experience-selling = Купувати й продавати
other_experience-teaching = Навчати чогось інших
other_experience-organising = Керувати групою

contracts-permanent = Постійна робота
contracts-temporary = Робота до певної дати
contracts-substitute = Заміна іншої людини (vikar)
contracts-on_call = Мені телефонують, коли потрібно
contracts-agency = Через фірму, яка надає працівників
contracts-own_business = Власна справа
contracts-none = Письмового договору немає

overtime-never = Ніколи
overtime-sometimes = Іноді
overtime-weekly = Щотижня
overtime-most_days = Майже щодня

used_today-all = Так, майже все
used_today-some = Частково
used_today-none = Ні

goal_hours-full = Повний день
goal_hours-part = Менше, ніж повний день
goal_hours-unclear = Незрозуміло

goal_first-work_now = Почати працювати якнайшвидше
goal_first-own_trade = Працювати за своєю професією
goal_first-education = Здобути освіту
goal_first-norwegian = Вивчити норвезьку мову
goal_first-own_business = Почати власну справу
goal_first-unsure = Ще вагаюся

obstacles-not_recognised = Мою освіту не визнано
obstacles-norwegian = Замало знаю норвезьку
obstacles-no_jobs = Тут немає такої роботи
obstacles-no_contacts = Не знаю, кого запитати
obstacles-childcare = Немає з ким залишити дітей
obstacles-transport = Надто довга дорога до роботи
obstacles-working_hours = Зараз не маю часу
obstacles-licence = Не маю водійських прав
obstacles-not_informed = Не знаю, хто може допомогти
obstacles-nothing = Нічого

employer_facts-first_name = Моє імʼя
employer_facts-work = Моя попередня робота
employer_facts-education = Чого мене навчили
employer_facts-languages = Мови, які я знаю
employer_facts-licences = Водійські права і посвідчення
employer_facts-goal = Ким я хочу працювати

training_wish-norwegian = Норвезька мова
training_wish-basic_school = Читати, писати й рахувати
training_wish-own_trade = Більше про свою професію
training_wish-new_trade = Нова професія
training_wish-higher_education = Навчання в університеті
training_wish-digital = Компʼютер та інтернет
training_wish-licence = Керувати машиною
training_wish-none = Зараз нічого
