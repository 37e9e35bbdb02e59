### status: draft

### What the keys do. ".short" stands at the foot of the screen.

## Everywhere

ui-command-help = Показать, что делают клавиши
    .short = справка
ui-command-palette = Найти действие
    .short = всё
ui-command-close = Закрыть
    .short = закрыть
ui-command-program-language = Сменить язык программы
ui-command-theme = Сменить цвета
ui-command-lock = Запереть офис
    .short = замок
ui-command-quit = Выйти из программы
    .short = выйти

## Lists and fields

ui-command-up = Вверх
ui-command-down = Вниз
ui-command-page-up = На несколько строк вверх
ui-command-page-down = На несколько строк вниз
ui-command-first = К первому
ui-command-last = К последнему
ui-command-accept = Выбрать и идти дальше
    .short = дальше
ui-command-next-field = Следующее поле
    .short = другое поле
ui-command-previous-field = Предыдущее поле
ui-command-toggle = Поставить или снять отметку
    .short = отметить
ui-command-left = Влево
ui-command-right = Вправо

## Before the office is open, and at home

ui-command-lost-passphrase = Парольная фраза забыта: что теперь?
    .short = забыли фразу?
ui-command-look-again = Поискать ещё раз
    .short = ещё раз
ui-command-use-code = Ввести одноразовый код или код с листа восстановления
    .short = ввести код
ui-command-members = Участники: кто относится к офису
    .short = участники
ui-command-verify = Проверить всё хранилище: каждый ли файл такой, как нужно?
ui-command-remove-member = Исключить участника из офиса
    .short = исключить
ui-command-change-role = Дать участнику другую роль
    .short = роль
ui-command-one-time-code = Создать одноразовый код: новая парольная фраза или ещё один компьютер
    .short = одноразовый код
ui-command-hand-over = Передать беседы коллеге
    .short = передать
ui-command-reseal = Дальше запечатывать старые файлы заново
ui-command-begin = Начать беседу
    .short = начать беседу
ui-command-discard = Удалить черновик
ui-command-return = Назад к обзору
    .short = назад

## In the conversation

ui-command-back = Назад к предыдущему вопросу
    .short = назад
ui-command-skip = Пропустить вопрос
    .short = пропустить
ui-command-switch-language = Сменить язык беседы
    .short = язык
ui-command-side-by-side = Показать оба языка или только один
    .short = оба языка
ui-command-remark = Написать примечание к вопросу
    .short = примечание
ui-command-save-now = Сохранить сейчас
ui-command-go-to = Перейти к вопросу
    .short = перейти
ui-command-next-unanswered = Следующий вопрос без ответа
ui-command-next-attention = Следующий ответ, который требует внимания
ui-command-dont-know = Человек не знает
    .short = не знает
ui-command-rather-not-say = Человек предпочитает не отвечать
    .short = не отвечает
ui-command-not-applicable = Вопрос не относится к человеку
ui-command-cover = Закрыть экран: показать только то, что человек может видеть
    .short = скрыть
ui-command-pause = Сделать перерыв и перейти к обзору
    .short = перерыв
ui-command-undo = Отменить
ui-command-redo = Вернуть отменённое
ui-command-clear-answer = Стереть
    .short = стереть
ui-command-add-instance = Добавить ещё одно
ui-command-remove-instance = Убрать это
ui-command-summary = Перейти к итогу
ui-command-new-line = Новая строка
    .short = новая строка
ui-command-raise = Передвинуть вверх
    .short = вверх
ui-command-lower = Передвинуть вниз

## The end of the conversation

ui-command-submit = Отправить беседу
    .short = отправить
ui-command-edit-step = Изменить следующий шаг
    .short = изменить
ui-command-add-step = Добавить следующий шаг
    .short = новый шаг
