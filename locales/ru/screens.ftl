### status: draft

### The program's own words: the overview, help, and what lies on top of the pages.

ui-waiting = Минутку …
ui-too-small = Окно слишком маленькое. Всё сохранено. Сделайте его не меньше 40 × 12 знаков.
ui-place = { $at } из { $count }
ui-search = Поиск:
ui-search-nothing = Ничего не подходит к тому, что Вы написали.
ui-demo = учебный офис
ui-demo-line = Это учебный офис. Когда Вы выйдете, всё исчезнет.

## The overview

ui-home-search = Искать везде:
ui-home-drafts = Продолжить
ui-home-forms = Начать беседу
ui-home-people = Люди
ui-home-no-people = Пока никого. Люди появятся здесь, когда Вы начнёте беседу.
ui-home-sessions = Беседы
ui-home-no-sessions = Пока не отправлено ни одной беседы.
ui-home-minutes = { $minutes ->
    [one] около { $minutes } минуты
    [few] около { $minutes } минут
    [many] около { $minutes } минут
   *[other] около { $minutes } минуты
}
ui-home-person = человек
ui-home-session = беседа
ui-home-form = начать
ui-home-faulty-form = Форму нельзя использовать: { $place }
ui-home-unreadable = Эти файлы не удалось прочитать: { $files }
ui-home-unfinished = Кто-то исключён, но не все старые файлы запечатаны заново. Завершите это на странице участников (F6, потом F5).
ui-home-swap = Память этого компьютера может попасть на диск. Попросите зашифрованный диск, прежде чем писать что-то личное.
ui-home-recorded = { $program } записывает то, что на экране. Выключите это, прежде чем начать беседу.

ui-role-consultant = Консультант для беженцев
    .hint = ведёт беседы
ui-role-supervisor = Руководитель
    .hint = читает, комментирует, одобряет

## What lies on top of a page

ui-help-title = Клавиши
ui-help-keys = ↑ ↓ листать   Esc закрыть
ui-palette-title = Что Вы хотите сделать?
ui-note-keys = ↑ ↓ листать   Esc закрыть
ui-go-to-title = Перейти к
ui-go-to-hint = Напишите номер или несколько слов из вопроса.
ui-line-remark = Примечание
    .hint = Человек его не видит. Никогда не пишите о вере, политике, этническом происхождении или диагнозах.
ui-line-reason = Почему ответ всё же верный?
    .hint = Достаточно нескольких слов. Ответ остаётся.
ui-line-keys = Enter сохранить   Esc закрыть
ui-confirm-keys = Enter да   Esc нет
ui-confirm-submit = Отправить беседу?
    .detail = Она будет запечатана и подписана. Потом никто не может её изменить, даже Вы.
ui-confirm-discard = Удалить черновик?
    .detail = Все ответы в нём исчезнут. Это нельзя отменить.
ui-confirm-remove = Убрать это?
    .detail = Ответы об этом исчезнут. Отменить можно клавишами Ctrl+Z.
ui-confirm-remove-step = Удалить шаг?
    .detail = То, что Вы о нём написали, исчезнет.
ui-confirm-leave-unsaved = Выйти без сохранения?
    .detail = Диск не принял последних изменений. То, что изменено после последнего сохранения, исчезнет.

## Colours

ui-theme-dark = Тёмный фон
ui-theme-light = Светлый фон
ui-theme-high-contrast = Сильный контраст
ui-theme-none = Без цветов
