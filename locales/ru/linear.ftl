### status: draft

### The conversation one line at a time.

ui-linear-demo = Это пробный офис с вымышленными людьми. Когда Вы закончите, от него ничего не останется.
ui-linear-bye = Всё сохранено. До свидания.
ui-linear-passphrase = Парольная фраза:
ui-linear-vault-missing = Не удалось найти офис в { $path }. Подключена ли сетевая папка?
ui-linear-damaged = Этих файлов нет, или они повреждены, а без них ничего не открывается: { $files }
ui-linear-not-a-member = Офис здесь, но у этого компьютера нет к нему ключа. Подайте заявку: { ui-not-a-member-command }. Отпечаток есть на листе восстановления.
ui-linear-welcome = Добро пожаловать. Офиса здесь ещё нет. Ответьте на несколько вопросов, и он будет создан.
ui-linear-municipality = Какая коммуна (kommune)? Напишите название или номер.
ui-linear-choose-or-search = Напишите число перед коммуной или ищите ещё раз.
ui-linear-no-hits = Ничего не найдено.
ui-linear-population = Сколько жителей сегодня? Пустая строка означает { $population }.
ui-linear-not-a-number = Это не число.
ui-linear-language-form = На каком норвежском пишет офис: bokmål или nynorsk?
ui-linear-your-name = Как Вас зовут?
ui-linear-your-role = Какая у Вас здесь роль?
ui-linear-choose-number = Напишите одно из чисел.
ui-linear-new-passphrase = Придумайте парольную фразу. Четыре или больше слов, не связанных между собой, легко запомнить и трудно угадать.
ui-linear-passphrase-again = Напишите её ещё раз:
ui-linear-passphrases-differ = Они не одинаковые. Начните сначала.
ui-linear-sheet = Лист восстановления: { $office }. Он показан только сейчас. Перепишите группы на бумагу и храните бумагу в безопасном месте:
ui-linear-fingerprint = Отпечаток: { $fingerprint }
ui-linear-sheet-group = Напишите группу { $group } с бумаги:

ui-linear-home = { $office }. Вы — { $member }.
ui-linear-home-draft = Продолжить: { $form }  { $who }  (ответы: { $answered } из { $total })
ui-linear-home-form = Новая беседа: { $form }
ui-linear-home-session = Читать: { $form }  { $who }  ({ $state })
ui-linear-home-choose = Напишите число или слова для поиска. «:{ ui-linear-quit }» — выйти.
ui-linear-quit = выход
ui-linear-whom = С кем беседа? Напишите число или оставьте строку пустой, если это новый человек.
ui-linear-which-form = Какая беседа?
ui-linear-languages = На каком языке говорит другой человек? Напишите код. Пустая строка означает { $proposed }. Языки: { $known }
ui-linear-no-such-language = Программа не знает этого языка.

ui-linear-begin = Напишите ответ или пустую строку, чтобы идти дальше. «:{ ui-linear-help }» показывает всё, что можно сделать.
ui-linear-answered = Ответ сейчас: { $answer }
ui-linear-no-such-choice = Такого варианта нет. Напишите число перед ответом.
ui-linear-refused-here = Здесь так нельзя.
ui-linear-attention-now = Напишите новый ответ или пустую строку, чтобы всё же идти дальше. «:{ ui-linear-keep } ПРИЧИНА» оставляет ответ.
ui-linear-unknown = Неизвестная команда: { $word }. «:{ ui-linear-help }» показывает все.
ui-linear-nowhere = Переходить некуда.
ui-linear-paused = Беседа сохранена. Вы найдёте её в обзоре.
ui-linear-not-saved = ! НЕ СОХРАНЕНО.
ui-linear-form-changed = Форма изменилась после начала беседы. Все ответы на месте.
ui-linear-orphans =
    { $count ->
        [one] { $count } ответ относится к вопросу, которого в форме больше нет.
        [few] { $count } ответа относятся к вопросам, которых в форме больше нет.
        [many] { $count } ответов относятся к вопросам, которых в форме больше нет.
       *[other] { $count } ответа относятся к вопросам, которых в форме больше нет.
    } Всё сохранено.

ui-linear-end = == Итог: ответы { $answered } из { $total }
ui-linear-end-unanswered = Без ответа ({ $count }):
ui-linear-end-attention = Стоит посмотреть ещё раз ({ $count }):
ui-linear-end-agreed = Согласовано:
ui-linear-end-proposed = Предложения следующих шагов. Напишите числа тех, о которых вы договариваетесь:
ui-linear-end-choose = «:{ ui-linear-submit }» отправляет. «:{ ui-linear-back }» возвращает назад. «:{ ui-linear-pause }» сохраняет и выходит.
ui-linear-submitted = Беседа запечатана и отправлена.
ui-linear-not-submitted = ! НЕ ОТПРАВЛЕНО.

ui-linear-back = назад
    .what = возвращает туда, откуда вы пришли
ui-linear-skip = пропустить
    .what = дальше без ответа
ui-linear-dont-know = незнает
    .what = человек не знает
ui-linear-refused = неотвечает
    .what = человек предпочитает не отвечать
ui-linear-not-applicable = неотносится
    .what = вопрос не подходит
ui-linear-clear = стереть
    .what = убирает ответ
ui-linear-remark = примечание
    .what = пишет примечание, которое видит только офис
ui-linear-keep = оставить
    .what = оставляет необычный ответ, с причиной
ui-linear-language = язык
    .what = следующий язык становится первым
ui-linear-go-to = перейти
    .what = переходит к номеру, например 03.02
ui-linear-unanswered = безответа
    .what = переходит к следующему вопросу без ответа
ui-linear-attention = проверить
    .what = переходит к следующему, на что стоит посмотреть ещё раз
ui-linear-undo = отменить
    .what = отменяет последнее изменение
ui-linear-redo = вернуть
    .what = возвращает отменённое изменение
ui-linear-summary = итог
    .what = переходит к итогу
ui-linear-submit = отправить
    .what = отправляет, из итога
ui-linear-pause = перерыв
    .what = сохраняет и выходит
ui-linear-help = справка
    .what = показывает этот список
ui-linear-help-answers = Ответ, который начинается с двоеточия, пишут с двумя. Несколько вариантов пишут через пробел.
