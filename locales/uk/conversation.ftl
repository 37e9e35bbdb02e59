### status: draft

### The words around a conversation: when it begins, while it lasts, when it ends, and when it is read again.

## Begin

ui-begin-title = Нова розмова
ui-begin-form = Яка розмова?
ui-begin-whom = З ким розмова?
ui-begin-whom-hint = Напишіть кілька літер, щоб знайти людину, яку офіс уже знає.
ui-begin-new-person = Нова людина
ui-begin-languages = Якими мовами Ви розмовлятимете?
ui-begin-languages-hint = Пишіть, щоб шукати. Enter ставить позначку. Enter на позначеній мові починає розмову. Пробіл знімає позначку.
ui-begin-no-language = Виберіть хоча б одну мову.
ui-begin-led-in = Мови розмови: { $languages }
ui-begin-busy = Розмова відкривається …
ui-begin-draft = чернетка, не перевірено
ui-begin-no-texts = немає, мова тексту: { $language }

## While it lasts

ui-interview-saved = збережено
ui-interview-saving = зберігаю
ui-interview-not-saved = не збережено
ui-interview-save-failed = Не збережено. F5 пробує ще раз. { $what }
ui-interview-attention = { $count ->
    [one] { $count } потребує уваги
    [few] { $count } потребують уваги
    [many] { $count } потребують уваги
   *[other] { $count } потребують уваги
}
ui-interview-end = Кінець
ui-interview-draft-text = чернетка
ui-interview-fell-back = мова: { $language }
ui-interview-covered = Екран закрито. F9 знову показує все.
ui-interview-voluntary = Добровільно. Відмова ні на що не вплине, і це треба сказати.
ui-interview-free-text = Не пишіть про віру, політику, етнічне походження чи діагнози.
ui-interview-search = Пошук:
ui-interview-matches = { $count } з { $all }
ui-interview-enter-again = Ще раз Enter — і йдемо далі.
ui-interview-no-repeat = Тут немає чого додати.
ui-interview-nothing-left = На всі питання є відповідь.
ui-interview-nothing-to-mark = Тут немає відповіді, яку можна позначити.
ui-interview-nothing-to-undo = Немає чого скасовувати.
ui-notice-form-changed = Форма змінилася після початку розмови. Усі відповіді збережено.
ui-notice-orphans = Деякі відповіді належать до питань, яких більше немає. Ці відповіді збережено.

ui-entry-date = день.місяць.рік, наприклад 3.2.2026
ui-entry-month = місяць.рік, наприклад 2.2026
ui-entry-year = рік, наприклад 1987
ui-entry-time = час, наприклад 14:30
ui-entry-date-time = день і час, наприклад 3.2.2026 14:30
ui-entry-numbers = цифри, наприклад 902 10 345
ui-problem-integer = Це не ціле число.
ui-problem-decimal = Це не число.
ui-problem-date = Це не дата. Напишіть, наприклад, 3.2.2026.
ui-problem-time = Це не час. Напишіть, наприклад, 14:30.
ui-problem-date-time = Це не день і час. Напишіть, наприклад, 3.2.2026 14:30.
ui-problem-choice = Такої відповіді немає у списку.

## When it ends

ui-ending-progress = відповіді: { $answered } з { $total }
ui-ending-attention = Варто ще раз подивитися
ui-ending-unanswered = Без відповіді
ui-ending-next-steps = Наступні кроки
ui-ending-no-steps = Нічого не запропоновано і не домовлено.
ui-ending-proposed = пропозиція
ui-ending-add-step = Додати наступний крок
ui-ending-sections = Частини розмови
ui-ending-submit = Надіслати розмову
ui-ending-submit-detail = Її буде запечатано й підписано. Можна надіслати, навіть якщо чогось бракує.

ui-step-title = Наступний крок
ui-step-what = Що
    .hint = Одна річ, яку хтось може зробити.
ui-step-owner = Чия це справа
    .hint = ← → вибирає. Це завдання не лише громади.
ui-step-responsible = Відповідає
    .hint = Імʼя того, хто за цим стежить. Можна залишити порожнім.
ui-step-due = До
    .hint = Наприклад 14.10., 14.10.2026 або +14, тобто за чотирнадцять днів.
ui-step-keys = Enter домовлено   Tab інше поле   Esc закрити
ui-step-what-missing = Напишіть, що треба зробити.
ui-step-due-odd = Це не день. Напишіть, наприклад, 14.10. або +14.

ui-sealed-busy = Розмова запечатується …
ui-sealed-title = Розмову надіслано { $time }
ui-sealed-where = Вона зашифрована, підписана і лежить у папці офісу. Ніхто не може непомітно її змінити.
ui-sealed-name = Назва { $record }, квитанція { $receipt }
ui-sealed-who = Хто може її читати: Ви і керівники офісу. Перекладач та інші колеги не можуть.
ui-sealed-draft-gone = Чернетку видалено з цього компʼютера.
ui-sealed-keys = Enter — до огляду

## When it is read again

ui-reading-times = Від { $start } до { $end }
ui-reading-languages = Мови розмови: { $languages }
ui-reading-form = Форма, версія { $version }
ui-reading-history = Що відбувалося
ui-reading-verified = Усі підписи перевірено: їх поставили учасники цього офісу.
ui-reading-unverified = Позначене знаком ! не має підпису, який вдалося перевірити.
ui-reading-remark = Примітка: { $words }
ui-reading-kept-because = Відповідь залишено, тому що: { $words }
ui-reading-no-steps = Про жоден не домовлено.
ui-interview-only-consultant = Лише для Вас: мовою людини це не показується.
