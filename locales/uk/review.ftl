### status: draft

### Review: the conversations that wait, the comments, and how a conversation went.

## How a conversation stands

ui-state-resubmitted = Надіслано знову
ui-history-handed-over = Передано колезі

## At home

ui-home-returned = Повернено Вам
ui-home-waiting = { $count ->
    [one] { $count } розмова чекає на перегляд
    [few] { $count } розмови чекають на перегляд
    [many] { $count } розмов чекають на перегляд
   *[other] { $count } розмови чекають на перегляд
}
ui-home-comments = { $count ->
    [one] { $count } коментар
    [few] { $count } коментарі
    [many] { $count } коментарів
   *[other] { $count } коментаря
}
ui-linear-home-returned = Повернено Вам: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = Напишіть 1, щоб продовжити розмову. Порожній рядок — назад.

## The list

ui-queue-title = Перегляд розмов
ui-queue-count = розмови: { $found } з { $all }
ui-queue-nothing = Тут розмов немає. Стрілки й Tab вибирають інше, Del показує всі.
ui-queue-hidden = { $count ->
    [one] Ще { $count } не показано. Виберіть менше за один раз.
    [few] Ще { $count } не показано. Виберіть менше за один раз.
    [many] Ще { $count } не показано. Виберіть менше за один раз.
   *[other] Ще { $count } не показано. Виберіть менше за один раз.
}
ui-queue-everything = усі
ui-queue-days = { $count ->
    [0] сьогодні
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
ui-queue-by-stand = Стан
ui-queue-by-consultant = Хто вів
ui-queue-by-form = Форма
ui-queue-by-age = Як давно
ui-queue-by-mark = Позначка
ui-queue-waiting = чекає
ui-queue-within-a-week = останні сім днів
ui-queue-over-a-week = понад сім днів
ui-queue-over-a-month = понад тридцять днів

ui-mark-attention = потребує уваги
ui-mark-unanswered = без відповіді
ui-mark-kept = незвичну відповідь залишено
ui-mark-remarks = примітки
ui-mark-comments = коментарі
ui-mark-conflicts = написано різне
ui-mark-unqualified = перекладача немає в реєстрі
ui-mark-long = дуже довга
ui-mark-short = дуже коротка
ui-mark-form-differs = інша версія форми

## When a conversation is reviewed

ui-filter-all = усе
ui-filter-attention = потребує уваги
ui-filter-unanswered = без відповіді
ui-filter-remarks = примітки
ui-filter-changed = змінено
ui-filter-comments = коментарі
ui-filter-nothing = Тут немає питань, які можна показати.
ui-reading-as-a-whole = Розмова загалом
ui-reading-before = раніше: { $words }
ui-reading-last-time = попередня розмова, { $date }: { $words }
ui-reading-attention = Варто ще раз подивитися
ui-reading-taken-away = Більше немає
ui-line-comment = Коментар
    .hint = Його бачать усі, хто може читати розмову. Він залишається, з Вашим імʼям.
ui-line-reasons = Чому розмову повертають?
    .hint = Напишіть, на що треба подивитися. Можна залишити порожнім, якщо є коментарі до питань.
ui-confirm-approve = Схвалити розмову?
    .detail = Схвалення стосується того, що Ви зараз прочитали. Воно підписується Вашим імʼям.

error-newer-revision = Розмову змінено після того, як Ви її відкрили.
    .safe = Нічого не схвалено і не повернено.
    .now = Поверніться назад, відкрийте її знову і подивіться, що нового.
error-nothing-written = Бракує кількох слів.
    .safe = Нічого не змінено.
    .now = Напишіть, про що йдеться, або спочатку прокоментуйте питання.

ui-command-next-filter = Показати інше
    .short = інше
ui-command-previous-filter = Показати попереднє
ui-command-comment = Написати коментар до питання
    .short = коментувати
ui-command-comment-all = Написати коментар до всієї розмови
ui-command-approve = Схвалити розмову
    .short = схвалити
ui-command-send-back = Повернути розмову
    .short = повернути
ui-command-trail = Побачити, як ішла розмова
    .short = перебіг
ui-command-queue = Переглянути розмови
    .short = перегляд
ui-command-narrow-less = Показати всі
    .short = усі

## How the conversation went

ui-trail-title = Як ішла розмова
ui-trail-why = Щоб вчитися з розмови, а не оцінювати когось. Той, хто вів розмову, бачить те саме. Слів і відповідей тут немає.
ui-trail-nothing = Перебіг цієї розмови не записано.
ui-trail-times = Від { $start } до { $end }. Час розмови: { $active }.
ui-trail-longest = Найдовше ({ $time }): { $question }
ui-trail-back = { $count ->
    [0] Ви жодного разу не поверталися назад.
    [one] Ви поверталися назад { $count } раз.
    [few] Ви поверталися назад { $count } рази.
    [many] Ви поверталися назад { $count } разів.
   *[other] Ви поверталися назад { $count } раза.
}
ui-trail-changed = { $count ->
    [one] Відповіді змінено { $count } раз.
    [few] Відповіді змінено { $count } рази.
    [many] Відповіді змінено { $count } разів.
   *[other] Відповіді змінено { $count } раза.
}
ui-trail-undone = { $count ->
    [one] Скасовано { $count } раз.
    [few] Скасовано { $count } рази.
    [many] Скасовано { $count } разів.
   *[other] Скасовано { $count } раза.
}
ui-trail-languages = { $count ->
    [0] Мову під час розмови не змінювали.
    [one] Мову змінено { $count } раз: { $languages }.
    [few] Мову змінено { $count } рази: { $languages }.
    [many] Мову змінено { $count } разів: { $languages }.
   *[other] Мову змінено { $count } раза: { $languages }.
}
ui-trail-break = Перерва { $when }: { $time } (місце: { $place })
ui-trail-clock = Годинник компʼютера під час розмови перевели назад. Час неточний.
ui-trail-elsewhere = Питання, яких більше немає
ui-trail-signs = ↺ повернулися сюди   ✎ відповідь змінено
ui-length-seconds = { $count } с
ui-length-minutes = { $count } хв
ui-length-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
ui-length-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}

## bolyst session

ui-session-readable = Кожен, хто знайде цей файл, може його прочитати.
