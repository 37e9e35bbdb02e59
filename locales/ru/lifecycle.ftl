### status: draft

### Everything about a person, consents, how long things are kept, and erasing.

## Consents: what a person has said yes to

consent-story = Сохранить рассказ
consent-quotes = Использовать цитаты
consent-introduction = Познакомить с кружком или клубом (lag)
consent-buddy = Местный друг (fadder)
consent-references = Рекомендация для хозяина жилья
consent-employers = Показать работодателям, что человек умеет
consent-newcomer_of_month = Новый житель месяца
consent-handover = Отправить сведения новой коммуне
consent-contact_later = Связаться позже
consent-research = Исследование
consent-power_of_attorney = Доверенность (fullmakt)
consent-raise_incident = Дать делу ход
consent-share_need = Сообщить другим о потребности

ui-consent-given = да, { $date } ({ $who }, язык вопроса: { $language })
ui-consent-withdrawn = нет, { $date } ({ $who }, язык вопроса: { $language })
ui-consents-none = Человека ещё не спрашивали ни о чём добровольном.

## Everything about a person

export-title = Всё, что мы храним о Вас: { $case }
export-about = Здесь есть всё, что офис хранит о Вас: Ваши ответы, наши примечания и комментарии. Вы имеете право это видеть. Если что-то неверно, скажите нам.
export-foot = { $office }, { $date }. Распечатывает: { $who }.
export-consents = На что Вы сказали «да» или «нет»
export-consent-given = Да, { $date }
export-consent-withdrawn = Нет, { $date }
export-session = { $title }, { $date }
export-remark = Примечание: { $remark }
export-next-steps = О чём мы договорились
export-history = Что сделано с этой беседой

ui-person-export-ask = Всё о человеке будет записано в новую папку в { $path }, без шифрования. Каждый, кто найдёт папку, может всё прочитать. Напишите «{ $yes }», чтобы идти дальше.
ui-person-nothing-written = Ничего не записано.
ui-person-exported = Всё о человеке лежит в { $path } ({ $files }). Файлы не зашифрованы: каждый, кто их найдёт, может их прочитать.
ui-person-export-holds = Там есть также примечания и комментарии. Прочитайте всё, прежде чем отдать: там может быть что-то о других. Удалите папку, когда человек получит свою копию.
ui-person-export-incomplete = { $count ->
    [one] В офисе есть { $count } запись, которую Вы не можете читать.
    [few] В офисе есть { $count } записи, которые Вы не можете читать.
    [many] В офисе есть { $count } записей, которые Вы не можете читать.
   *[other] В офисе есть { $count } записи, которые Вы не можете читать.
} Возможно, они относятся к этому человеку. Руководитель может выдать всё.

## Erasing

ui-person-erase-ask = { $case } { $name } и всё об этом человеке будет стёрто на всех компьютерах: { $sessions ->
    [one] { $sessions } беседа
    [few] { $sessions } беседы
    [many] { $sessions } бесед
   *[other] { $sessions } беседы
}, { $drafts ->
    [one] { $drafts } черновик
    [few] { $drafts } черновика
    [many] { $drafts } черновиков
   *[other] { $drafts } черновика
}. Это нельзя отменить. Чтобы стереть, напишите номер дела ({ $case }).
ui-person-nothing-erased = Ничего не стёрто.
ui-person-erased = { $case }: стёрто. Подписанный след без сведений показывает, кто стёр и когда. Другие компьютеры сотрут это, когда их снова откроют.

error-not-archived = { $record } нет в архивной копии, или запись изменена после неё.
    .safe = Ничего не стёрто.
    .now = Сделайте новую копию: «bolyst retention archive». Потом стирайте с --archive и папкой, в которой лежит копия.

## How long things are kept

ui-kind-person = Человек
ui-kind-session = Беседа
ui-kind-employer = Работодатель
ui-kind-incident = Случай
ui-retention-count = { $count ->
    [0] Ещё ни у чего не прошёл срок хранения.
    [one] Срок хранения прошёл, { $count } запись:
    [few] Срок хранения прошёл, { $count } записи:
    [many] Срок хранения прошёл, { $count } записей:
   *[other] Срок хранения прошёл, { $count } записи:
}
ui-retention-since = срок прошёл { $date }
ui-retention-left-over = относится к человеку, данные которого стёрты
ui-retention-archived = { $count ->
    [one] { $count } запись лежит
    [few] { $count } записи лежат
    [many] { $count } записей лежат
   *[other] { $count } записи лежат
} в { $path }, без шифрования. Передайте папку в архив, а потом сотрите: bolyst retention erase --archive { $path }
ui-retention-erase-ask = На всех компьютерах { $count ->
    [one] будет стёрта { $count } запись
    [few] будут стёрты { $count } записи
    [many] будет стёрто { $count } записей
   *[other] будет стёрто { $count } записи
}. Это нельзя отменить. Напишите «{ $yes }», чтобы стереть.
ui-retention-erased = { $count ->
    [0] Ещё ни у чего не прошёл срок хранения.
    [one] Стёрта { $count } запись.
    [few] Стёрты { $count } записи.
    [many] Стёрто { $count } записей.
   *[other] Стёрто { $count } записи.
}

## On the screen

ui-person-consents = Согласия
ui-retention-title = Срок хранения прошёл
ui-line-folder = Какая папка?
    .hint = Будет записано без шифрования. Каждый, кто найдёт папку, может всё прочитать. То, что там уже лежит, не изменится.
ui-line-case = Стереть всё о человеке?
    .hint = Чтобы стереть, напишите номер дела.
ui-confirm-consent = Изменить согласие?
    .detail = «Да» станет «нет» или наоборот. Изменение получит дату и Ваше имя.
ui-confirm-erase-due = Стереть всё, у чего прошёл срок хранения?
    .detail = Оно исчезнет на всех компьютерах, и это нельзя отменить. Сначала сделайте архивную копию.
ui-command-about-person = Увидеть всё о человеке
    .short = о человеке
ui-command-retention = Увидеть, у чего прошёл срок хранения
    .short = срок хранения
ui-command-export = Записать в папку
    .short = в папку
ui-command-erase = Стереть
    .short = стереть
