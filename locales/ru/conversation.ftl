### status: draft

### The words around a conversation: when it begins, while it lasts, when it ends, and when it is read again.

## Begin

ui-begin-title = Новая беседа
ui-begin-form = Какая беседа?
ui-begin-whom = С кем беседа?
ui-begin-whom-hint = Напишите несколько букв, чтобы найти человека, которого офис уже знает.
ui-begin-new-person = Новый человек
ui-begin-languages = На каких языках Вы будете беседовать?
ui-begin-languages-hint = Пишите, чтобы искать. Enter ставит отметку. Enter на отмеченном языке начинает беседу. Пробел снимает отметку.
ui-begin-no-language = Выберите хотя бы один язык.
ui-begin-led-in = Языки беседы: { $languages }
ui-begin-busy = Беседа открывается …
ui-begin-draft = черновик, не проверено
ui-begin-no-texts = нет, язык текста: { $language }

## While it lasts

ui-interview-saved = сохранено
ui-interview-saving = сохраняю
ui-interview-not-saved = не сохранено
ui-interview-save-failed = Не сохранено. F5 пробует ещё раз. { $what }
ui-interview-attention = { $count ->
    [one] { $count } требует внимания
    [few] { $count } требуют внимания
    [many] { $count } требуют внимания
   *[other] { $count } требуют внимания
}
ui-interview-end = Конец
ui-interview-draft-text = черновик
ui-interview-fell-back = язык: { $language }
ui-interview-covered = Экран закрыт. F9 снова показывает всё.
ui-interview-voluntary = Добровольно. Отказ ни на что не повлияет, и это нужно сказать.
ui-interview-free-text = Не пишите о вере, политике, этническом происхождении или диагнозах.
ui-interview-search = Поиск:
ui-interview-matches = { $count } из { $all }
ui-interview-enter-again = Ещё раз Enter — и идём дальше.
ui-interview-no-repeat = Здесь нечего добавить.
ui-interview-nothing-left = На все вопросы есть ответ.
ui-interview-nothing-to-mark = Здесь нет ответа, который можно отметить.
ui-interview-nothing-to-undo = Отменять нечего.
ui-notice-form-changed = Форма изменилась после начала беседы. Все ответы сохранены.
ui-notice-orphans = Некоторые ответы относятся к вопросам, которых больше нет. Эти ответы сохранены.

ui-entry-date = день.месяц.год, например 3.2.2026
ui-entry-month = месяц.год, например 2.2026
ui-entry-year = год, например 1987
ui-entry-time = время, например 14:30
ui-entry-date-time = день и время, например 3.2.2026 14:30
ui-entry-numbers = цифры, например 902 10 345
ui-problem-integer = Это не целое число.
ui-problem-decimal = Это не число.
ui-problem-date = Это не дата. Напишите, например, 3.2.2026.
ui-problem-time = Это не время. Напишите, например, 14:30.
ui-problem-date-time = Это не день и время. Напишите, например, 3.2.2026 14:30.
ui-problem-choice = Такого ответа нет в списке.

## When it ends

ui-ending-progress = ответы: { $answered } из { $total }
ui-ending-attention = Стоит посмотреть ещё раз
ui-ending-unanswered = Без ответа
ui-ending-next-steps = Следующие шаги
ui-ending-no-steps = Пока ничего не предложено и не согласовано.
ui-ending-proposed = предложение
ui-ending-add-step = Добавить следующий шаг
ui-ending-sections = Части беседы
ui-ending-submit = Отправить беседу
ui-ending-submit-detail = Она будет запечатана и подписана. Можно отправить, даже если чего-то не хватает.

ui-step-title = Следующий шаг
ui-step-what = Что
    .hint = Одно дело, которое кто-то может сделать.
ui-step-owner = Чьё это дело
    .hint = ← → выбирает. Это задача не только коммуны.
ui-step-responsible = Отвечает
    .hint = Имя того, кто за этим следит. Можно оставить пустым.
ui-step-due = До
    .hint = Например 14.10., 14.10.2026 или +14, то есть через четырнадцать дней.
ui-step-keys = Enter согласовано   Tab другое поле   Esc закрыть
ui-step-what-missing = Напишите, что нужно сделать.
ui-step-due-odd = Это не день. Напишите, например, 14.10. или +14.

ui-sealed-busy = Беседа запечатывается …
ui-sealed-title = Беседа отправлена { $time }
ui-sealed-where = Она зашифрована, подписана и лежит в папке офиса. Никто не может изменить её незаметно.
ui-sealed-name = Название { $record }, квитанция { $receipt }
ui-sealed-who = Кто может её читать: Вы и руководители офиса. Переводчик и другие коллеги не могут.
ui-sealed-draft-gone = Черновик удалён с этого компьютера.
ui-sealed-keys = Enter — к обзору

## When it is read again

ui-reading-times = С { $start } до { $end }
ui-reading-languages = Языки беседы: { $languages }
ui-reading-form = Форма, версия { $version }
ui-reading-history = Что происходило
ui-reading-verified = Все подписи проверены: их поставили участники этого офиса.
ui-reading-unverified = У отмеченного знаком ! нет подписи, которую можно проверить.
ui-reading-remark = Примечание: { $words }
ui-reading-kept-because = Ответ оставлен, потому что: { $words }
ui-reading-no-steps = Ни о чём не договорились.
ui-interview-only-consultant = Только для Вас: на языке человека это не показывается.
