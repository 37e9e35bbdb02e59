### status: draft

### Words that the work behind the screen needs: states, passphrase, dates, remarks at questions.

ui-state-draft = Чернетка
ui-state-submitted = Надіслано
ui-state-returned = Повернено
ui-state-approved = Схвалено

ui-history-submitted = Надіслано
ui-history-resubmitted = Надіслано знову
ui-history-returned = Повернено
ui-history-approved = Схвалено
ui-history-commented = Додано коментар

ui-passphrase-score-0 = Можна вгадати відразу
ui-passphrase-score-1 = Дуже слабка
ui-passphrase-score-2 = Слабка
ui-passphrase-score-3 = Добра
ui-passphrase-score-4 = Дуже добра
ui-passphrase-advice-words = Візьміть чотири або більше слів, не повʼязаних між собою.
ui-passphrase-weak-too-short = Вона закоротка.
ui-passphrase-weak-keyboard-row = Клавіші, які стоять поруч, легко вгадати.
ui-passphrase-weak-repeats = Повторення не роблять її сильнішою.
ui-passphrase-weak-common = Багато людей користується цією парольною фразою.
ui-passphrase-weak-sequence = Ряди на зразок «abc» і «6543» легко вгадати.
ui-passphrase-weak-year = Роки легко вгадати.
ui-passphrase-weak-date = Дати легко вгадати.
ui-passphrase-weak-single-word = Одне слово легко вгадати.
ui-passphrase-weak-name = Імена легко вгадати.
ui-passphrase-weak-known = У ній є те, що всі знають про Вас або про громаду.

ui-any-constraint = Питання очікує іншої відповіді.
ui-any-warning = Відповідь незвична. Вона правильна?
ui-any-required = На це питання потрібна відповідь.
ui-any-type = Це не підходить до питання.

ui-step-end = Підсумок
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }, { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
}
ui-month-short = { $month ->
    [1] січ.
    [2] лют.
    [3] бер.
    [4] квіт.
    [5] трав.
    [6] черв.
    [7] лип.
    [8] серп.
    [9] вер.
    [10] жовт.
    [11] лист.
   *[12] груд.
}
ui-weekday-short = { $day ->
    [0] нд
    [1] пн
    [2] вт
    [3] ср
    [4] чт
    [5] пт
   *[6] сб
}
ui-date-month = { ui-month-name } { $year }
ui-date-year = { $year }

ui-vault-readme =
    Ця папка — офіс Bolyst. Усе в ній зашифровано програмою age.

    Без Bolyst її відкривають звичайні інструменти (age, jq, ssh-keygen):
    1. Ваш власний ключ лежить у локальній папці на Вашому компʼютері, у файлі identity.age. Його відкриває Ваша парольна фраза:
       age -d identity.age
    2. Цей ключ відкриває ключі в keys/, а вони відкривають файли в events/:
       age -d -i <(age -d -i my-key keys/team-1.age) events/xx/name.age | head -n 1 | jq
    3. Рядок 1 кожного файлу — це документ, рядок 2 — підпис (SSHSIG, простір імен «bolyst»).
    4. Коли хтось пішов з офісу, поруч із першими ключами лежать новіші: keys/MEMBER-2-….age відкриває Ваш ключ, а те, що
       в ньому, відкриває keys/team-2-….age. Старіші файли запечатано заново для нових ключів.

    Якщо парольну фразу втрачено, те саме відкриває аркуш відновлення. Не змінюйте файли вручну.
