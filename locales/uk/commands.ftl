### status: draft

### What the keys do. ".short" stands at the foot of the screen.

## Everywhere

ui-command-help = Показати, що роблять клавіші
    .short = довідка
ui-command-palette = Знайти дію
    .short = усе
ui-command-close = Закрити
    .short = закрити
ui-command-program-language = Змінити мову програми
ui-command-theme = Змінити кольори
ui-command-lock = Замкнути офіс
    .short = замок
ui-command-quit = Вийти з програми
    .short = вийти

## Lists and fields

ui-command-up = Вгору
ui-command-down = Вниз
ui-command-page-up = На кілька рядків вгору
ui-command-page-down = На кілька рядків вниз
ui-command-first = До першого
ui-command-last = До останнього
ui-command-accept = Вибрати і йти далі
    .short = далі
ui-command-next-field = Наступне поле
    .short = інше поле
ui-command-previous-field = Попереднє поле
ui-command-toggle = Поставити або зняти позначку
    .short = позначити
ui-command-left = Ліворуч
ui-command-right = Праворуч

## Before the office is open, and at home

ui-command-lost-passphrase = Парольну фразу забуто: що тепер?
    .short = забули фразу?
ui-command-look-again = Пошукати ще раз
    .short = ще раз
ui-command-use-code = Ввести одноразовий код або код з аркуша відновлення
    .short = ввести код
ui-command-members = Учасники: хто належить до офісу
    .short = учасники
ui-command-verify = Перевірити все сховище: чи кожен файл такий, як має бути?
ui-command-remove-member = Вилучити учасника з офісу
    .short = вилучити
ui-command-change-role = Дати учаснику іншу роль
    .short = роль
ui-command-one-time-code = Створити одноразовий код: нова парольна фраза або ще один компʼютер
    .short = одноразовий код
ui-command-hand-over = Передати розмови колезі
    .short = передати
ui-command-reseal = Далі запечатувати старіші файли заново
ui-command-begin = Почати розмову
    .short = почати розмову
ui-command-discard = Видалити чернетку
ui-command-return = Назад до огляду
    .short = назад

## In the conversation

ui-command-back = Назад до попереднього питання
    .short = назад
ui-command-skip = Пропустити питання
    .short = пропустити
ui-command-switch-language = Змінити мову розмови
    .short = мова
ui-command-side-by-side = Показати обидві мови або лише одну
    .short = обидві мови
ui-command-remark = Написати примітку до питання
    .short = примітка
ui-command-save-now = Зберегти зараз
ui-command-go-to = Перейти до питання
    .short = перейти
ui-command-next-unanswered = Наступне питання без відповіді
ui-command-next-attention = Наступна відповідь, яка потребує уваги
ui-command-dont-know = Людина не знає
    .short = не знає
ui-command-rather-not-say = Людина не хоче про це казати
    .short = не хоче казати
ui-command-not-applicable = Питання не стосується людини
ui-command-cover = Закрити екран: показати лише те, що людина може бачити
    .short = сховати
ui-command-pause = Зробити перерву і перейти до огляду
    .short = перерва
ui-command-undo = Скасувати
ui-command-redo = Повторити скасоване
ui-command-clear-answer = Стерти
    .short = стерти
ui-command-add-instance = Додати ще одне
ui-command-remove-instance = Прибрати це
ui-command-summary = Перейти до підсумку
ui-command-new-line = Новий рядок
    .short = новий рядок
ui-command-raise = Пересунути вгору
    .short = вгору
ui-command-lower = Пересунути вниз

## The end of the conversation

ui-command-submit = Надіслати розмову
    .short = надіслати
ui-command-edit-step = Змінити наступний крок
    .short = змінити
ui-command-add-step = Додати наступний крок
    .short = новий крок
