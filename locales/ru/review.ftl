### status: draft

### Review: the conversations that wait, the comments, and how a conversation went.

## How a conversation stands

ui-state-resubmitted = Отправлено снова
ui-history-handed-over = Передано коллеге

## At home

ui-home-returned = Возвращено Вам
ui-home-waiting = { $count ->
    [one] { $count } беседа ждёт просмотра
    [few] { $count } беседы ждут просмотра
    [many] { $count } бесед ждут просмотра
   *[other] { $count } беседы ждут просмотра
}
ui-home-comments = { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
    [many] { $count } комментариев
   *[other] { $count } комментария
}
ui-linear-home-returned = Возвращено Вам: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = Напишите 1, чтобы продолжить беседу. Пустая строка — назад.

## The list

ui-queue-title = Просмотр бесед
ui-queue-count = беседы: { $found } из { $all }
ui-queue-nothing = Здесь бесед нет. Стрелки и Tab выбирают другое, Del показывает все.
ui-queue-hidden = { $count ->
    [one] Ещё { $count } не показана. Выберите меньше за один раз.
    [few] Ещё { $count } не показаны. Выберите меньше за один раз.
    [many] Ещё { $count } не показано. Выберите меньше за один раз.
   *[other] Ещё { $count } не показано. Выберите меньше за один раз.
}
ui-queue-everything = все
ui-queue-days = { $count ->
    [0] сегодня
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
ui-queue-by-stand = Состояние
ui-queue-by-consultant = Кто вёл
ui-queue-by-form = Форма
ui-queue-by-age = Как давно
ui-queue-by-mark = Отметка
ui-queue-waiting = ждёт
ui-queue-within-a-week = последние семь дней
ui-queue-over-a-week = больше семи дней
ui-queue-over-a-month = больше тридцати дней

ui-mark-attention = требует внимания
ui-mark-unanswered = без ответа
ui-mark-kept = необычный ответ оставлен
ui-mark-remarks = примечания
ui-mark-comments = комментарии
ui-mark-conflicts = написано разное
ui-mark-unqualified = переводчика нет в реестре
ui-mark-long = очень длинная
ui-mark-short = очень короткая
ui-mark-form-differs = другая версия формы

## When a conversation is reviewed

ui-filter-all = всё
ui-filter-attention = требует внимания
ui-filter-unanswered = без ответа
ui-filter-remarks = примечания
ui-filter-changed = изменено
ui-filter-comments = комментарии
ui-filter-nothing = Здесь нет вопросов, которые можно показать.
ui-reading-as-a-whole = Беседа в целом
ui-reading-before = раньше: { $words }
ui-reading-last-time = прошлая беседа, { $date }: { $words }
ui-reading-attention = Стоит посмотреть ещё раз
ui-reading-taken-away = Больше нет
ui-line-comment = Комментарий
    .hint = Его видят все, кто может читать беседу. Он остаётся, с Вашим именем.
ui-line-reasons = Почему беседу возвращают?
    .hint = Напишите, на что нужно посмотреть. Можно оставить пустым, если есть комментарии к вопросам.
ui-confirm-approve = Одобрить беседу?
    .detail = Одобрение относится к тому, что Вы сейчас прочитали. Оно подписывается Вашим именем.

error-newer-revision = Беседа изменена после того, как Вы её открыли.
    .safe = Ничего не одобрено и не возвращено.
    .now = Вернитесь назад, откройте её снова и посмотрите, что нового.
error-nothing-written = Не хватает нескольких слов.
    .safe = Ничего не изменено.
    .now = Напишите, о чём идёт речь, или сначала прокомментируйте вопрос.

ui-command-next-filter = Показать другое
    .short = другое
ui-command-previous-filter = Показать предыдущее
ui-command-comment = Написать комментарий к вопросу
    .short = комментарий
ui-command-comment-all = Написать комментарий ко всей беседе
ui-command-approve = Одобрить беседу
    .short = одобрить
ui-command-send-back = Вернуть беседу
    .short = вернуть назад
ui-command-trail = Увидеть, как шла беседа
    .short = ход
ui-command-queue = Просмотреть беседы
    .short = просмотр
ui-command-narrow-less = Показать все
    .short = все

## How the conversation went

ui-trail-title = Как шла беседа
ui-trail-why = Чтобы учиться на беседе, а не оценивать кого-то. Тот, кто вёл беседу, видит то же самое. Слов и ответов здесь нет.
ui-trail-nothing = Ход этой беседы не записан.
ui-trail-times = С { $start } до { $end }. Время беседы: { $active }.
ui-trail-longest = Дольше всего ({ $time }): { $question }
ui-trail-back = { $count ->
    [0] Вы ни разу не возвращались назад.
    [one] Вы возвращались назад { $count } раз.
    [few] Вы возвращались назад { $count } раза.
    [many] Вы возвращались назад { $count } раз.
   *[other] Вы возвращались назад { $count } раза.
}
ui-trail-changed = { $count ->
    [one] Ответы изменены { $count } раз.
    [few] Ответы изменены { $count } раза.
    [many] Ответы изменены { $count } раз.
   *[other] Ответы изменены { $count } раза.
}
ui-trail-undone = { $count ->
    [one] Отменено { $count } раз.
    [few] Отменено { $count } раза.
    [many] Отменено { $count } раз.
   *[other] Отменено { $count } раза.
}
ui-trail-languages = { $count ->
    [0] Язык во время беседы не менялся.
    [one] Язык сменился { $count } раз: { $languages }.
    [few] Язык сменился { $count } раза: { $languages }.
    [many] Язык сменился { $count } раз: { $languages }.
   *[other] Язык сменился { $count } раза: { $languages }.
}
ui-trail-break = Перерыв { $when }: { $time } (место: { $place })
ui-trail-clock = Часы компьютера во время беседы перевели назад. Время неточное.
ui-trail-elsewhere = Вопросы, которых больше нет
ui-trail-signs = ↺ вернулись сюда   ✎ ответ изменён
ui-length-seconds = { $count } с
ui-length-minutes = { $count } мин
ui-length-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
ui-length-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

## bolyst session

ui-session-readable = Каждый, кто найдёт этот файл, может его прочитать.
