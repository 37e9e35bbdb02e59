### status: draft

### The program's own words: the overview, help, and what lies on top of the pages.

ui-waiting = Хвилинку …
ui-too-small = Вікно замале. Усе збережено. Зробіть його щонайменше 40 × 12 знаків.
ui-place = { $at } з { $count }
ui-search = Пошук:
ui-search-nothing = Нічого не підходить до того, що Ви написали.
ui-demo = навчальний офіс
ui-demo-line = Це навчальний офіс. Коли Ви вийдете, все зникне.

## The overview

ui-home-search = Шукати всюди:
ui-home-drafts = Продовжити
ui-home-forms = Почати розмову
ui-home-people = Люди
ui-home-no-people = Ще нікого. Люди зʼявляться тут, коли Ви почнете розмову.
ui-home-sessions = Розмови
ui-home-no-sessions = Ще не надіслано жодної розмови.
ui-home-minutes = { $minutes ->
    [one] близько { $minutes } хвилини
    [few] близько { $minutes } хвилин
    [many] близько { $minutes } хвилин
   *[other] близько { $minutes } хвилини
}
ui-home-person = людина
ui-home-session = розмова
ui-home-form = почати
ui-home-faulty-form = Форму не можна використати: { $place }
ui-home-unreadable = Ці файли не вдалося прочитати: { $files }
ui-home-unfinished = Когось вилучено, але не всі старіші файли запечатано заново. Завершіть це на сторінці учасників (F6, потім F5).
ui-home-swap = Памʼять цього компʼютера може потрапити на диск. Попросіть зашифрований диск, перш ніж писати щось особисте.
ui-home-recorded = { $program } записує те, що на екрані. Вимкніть це, перш ніж почати розмову.

ui-role-consultant = Консультант для біженців
    .hint = веде розмови
ui-role-supervisor = Керівник
    .hint = читає, коментує, схвалює

## What lies on top of a page

ui-help-title = Клавіші
ui-help-keys = ↑ ↓ гортати   Esc закрити
ui-palette-title = Що Ви хочете зробити?
ui-note-keys = ↑ ↓ гортати   Esc закрити
ui-go-to-title = Перейти до
ui-go-to-hint = Напишіть номер або кілька слів із питання.
ui-line-remark = Примітка
    .hint = Людина її не бачить. Ніколи не пишіть про віру, політику, етнічне походження чи діагнози.
ui-line-reason = Чому відповідь усе-таки правильна?
    .hint = Досить кількох слів. Відповідь залишається.
ui-line-keys = Enter зберегти   Esc закрити
ui-confirm-keys = Enter так   Esc ні
ui-confirm-submit = Надіслати розмову?
    .detail = Її буде запечатано й підписано. Потім ніхто не може її змінити, навіть Ви.
ui-confirm-discard = Видалити чернетку?
    .detail = Усі відповіді в ній зникнуть. Цього не можна скасувати.
ui-confirm-remove = Прибрати це?
    .detail = Відповіді про це зникнуть. Скасувати можна клавішами Ctrl+Z.
ui-confirm-remove-step = Видалити крок?
    .detail = Те, що Ви про нього написали, зникне.
ui-confirm-leave-unsaved = Вийти без збереження?
    .detail = Диск не прийняв останніх змін. Те, що змінено після останнього збереження, зникне.

## Colours

ui-theme-dark = Темне тло
ui-theme-light = Світле тло
ui-theme-high-contrast = Сильний контраст
ui-theme-none = Без кольорів
