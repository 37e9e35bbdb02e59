### status: draft

### The conversation one line at a time.

ui-linear-demo = Це пробний офіс з вигаданими людьми. Коли Ви закінчите, від нього нічого не залишиться.
ui-linear-bye = Усе збережено. До побачення.
ui-linear-passphrase = Парольна фраза:
ui-linear-vault-missing = Не вдалося знайти офіс у { $path }. Чи підключено мережеву папку?
ui-linear-damaged = Цих файлів немає, або їх пошкоджено, а без них нічого не відкривається: { $files }
ui-linear-not-a-member = Офіс тут, але цей компʼютер не має до нього ключа. Подайте заявку: { ui-not-a-member-command }. Відбиток є на аркуші відновлення.
ui-linear-welcome = Ласкаво просимо. Офісу тут ще немає. Дайте відповідь на кілька питань, і його буде створено.
ui-linear-municipality = Яка громада (kommune)? Напишіть назву або номер.
ui-linear-choose-or-search = Напишіть число перед громадою або шукайте ще раз.
ui-linear-no-hits = Нічого не знайдено.
ui-linear-population = Скільки мешканців сьогодні? Порожній рядок означає { $population }.
ui-linear-not-a-number = Це не число.
ui-linear-language-form = Якою норвезькою пише офіс: bokmål чи nynorsk?
ui-linear-your-name = Як Вас звати?
ui-linear-your-role = Яка Ваша роль тут?
ui-linear-choose-number = Напишіть одне з чисел.
ui-linear-new-passphrase = Придумайте парольну фразу. Чотири або більше слів, не повʼязаних між собою, легко запамʼятати і важко вгадати.
ui-linear-passphrase-again = Напишіть її ще раз:
ui-linear-passphrases-differ = Вони не однакові. Почніть спочатку.
ui-linear-sheet = Аркуш відновлення: { $office }. Його показано лише зараз. Перепишіть групи на папір і зберігайте папір у безпечному місці:
ui-linear-fingerprint = Відбиток: { $fingerprint }
ui-linear-sheet-group = Напишіть групу { $group } з паперу:

ui-linear-home = { $office }. Ви — { $member }.
ui-linear-home-draft = Продовжити: { $form }  { $who }  (відповіді: { $answered } з { $total })
ui-linear-home-form = Нова розмова: { $form }
ui-linear-home-session = Читати: { $form }  { $who }  ({ $state })
ui-linear-home-choose = Напишіть число або слова для пошуку. «:{ ui-linear-quit }» — вийти.
ui-linear-quit = вихід
ui-linear-whom = З ким розмова? Напишіть число або залиште рядок порожнім, якщо це нова людина.
ui-linear-which-form = Яка розмова?
ui-linear-languages = Якою мовою говорить інша людина? Напишіть код. Порожній рядок означає { $proposed }. Мови: { $known }
ui-linear-no-such-language = Програма не знає цієї мови.

ui-linear-begin = Напишіть відповідь або порожній рядок, щоб іти далі. «:{ ui-linear-help }» показує все, що можна зробити.
ui-linear-answered = Відповідь зараз: { $answer }
ui-linear-no-such-choice = Такого варіанта немає. Напишіть число перед відповіддю.
ui-linear-refused-here = Тут так не можна.
ui-linear-attention-now = Напишіть нову відповідь або порожній рядок, щоб усе-таки йти далі. «:{ ui-linear-keep } ПРИЧИНА» залишає відповідь.
ui-linear-unknown = Невідома команда: { $word }. «:{ ui-linear-help }» показує всі.
ui-linear-nowhere = Переходити нікуди.
ui-linear-paused = Розмову збережено. Ви знайдете її в огляді.
ui-linear-not-saved = ! НЕ ЗБЕРЕЖЕНО.
ui-linear-form-changed = Форма змінилася після початку розмови. Усі відповіді на місці.
ui-linear-orphans =
    { $count ->
        [one] { $count } відповідь належить до питання, якого у формі більше немає.
        [few] { $count } відповіді належать до питань, яких у формі більше немає.
        [many] { $count } відповідей належать до питань, яких у формі більше немає.
       *[other] { $count } відповіді належать до питань, яких у формі більше немає.
    } Усе збережено.

ui-linear-end = == Підсумок: відповіді { $answered } з { $total }
ui-linear-end-unanswered = Без відповіді ({ $count }):
ui-linear-end-attention = Варто ще раз подивитися ({ $count }):
ui-linear-end-agreed = Домовлено:
ui-linear-end-proposed = Пропозиції наступних кроків. Напишіть числа тих, про які ви домовляєтеся:
ui-linear-end-choose = «:{ ui-linear-submit }» надсилає. «:{ ui-linear-back }» повертає назад. «:{ ui-linear-pause }» зберігає і виходить.
ui-linear-submitted = Розмову запечатано й надіслано.
ui-linear-not-submitted = ! НЕ НАДІСЛАНО.

ui-linear-back = назад
    .what = повертає туди, звідки ви прийшли
ui-linear-skip = пропустити
    .what = далі без відповіді
ui-linear-dont-know = незнає
    .what = людина не знає
ui-linear-refused = нехоче
    .what = людина не хоче про це казати
ui-linear-not-applicable = нестосується
    .what = питання не підходить
ui-linear-clear = стерти
    .what = прибирає відповідь
ui-linear-remark = примітка
    .what = пише примітку, яку бачить лише офіс
ui-linear-keep = залишити
    .what = залишає незвичну відповідь, з причиною
ui-linear-language = мова
    .what = наступна мова стає першою
ui-linear-go-to = перейти
    .what = переходить до номера, наприклад 03.02
ui-linear-unanswered = безвідповіді
    .what = переходить до наступного питання без відповіді
ui-linear-attention = перевірити
    .what = переходить до наступного, на що варто ще раз подивитися
ui-linear-undo = скасувати
    .what = скасовує останню зміну
ui-linear-redo = повторити
    .what = повертає скасовану зміну
ui-linear-summary = підсумок
    .what = переходить до підсумку
ui-linear-submit = надіслати
    .what = надсилає, з підсумку
ui-linear-pause = перерва
    .what = зберігає і виходить
ui-linear-help = довідка
    .what = показує цей список
ui-linear-help-answers = Відповідь, яка починається з двокрапки, пишуть із двома. Кілька варіантів пишуть через пробіл.
