### status: draft

### Words that the work behind the screen needs: states, passphrase, dates, remarks at questions.

ui-state-draft = Черновик
ui-state-submitted = Отправлено
ui-state-returned = Возвращено
ui-state-approved = Одобрено

ui-history-submitted = Отправлено
ui-history-resubmitted = Отправлено снова
ui-history-returned = Возвращено
ui-history-approved = Одобрено
ui-history-commented = Добавлен комментарий

ui-passphrase-score-0 = Можно угадать сразу
ui-passphrase-score-1 = Очень слабая
ui-passphrase-score-2 = Слабая
ui-passphrase-score-3 = Хорошая
ui-passphrase-score-4 = Очень хорошая
ui-passphrase-advice-words = Возьмите четыре или больше слов, не связанных между собой.
ui-passphrase-weak-too-short = Она слишком короткая.
ui-passphrase-weak-keyboard-row = Клавиши, которые стоят рядом, легко угадать.
ui-passphrase-weak-repeats = Повторы не делают её сильнее.
ui-passphrase-weak-common = Многие пользуются этой парольной фразой.
ui-passphrase-weak-sequence = Ряды вроде «abc» и «6543» легко угадать.
ui-passphrase-weak-year = Годы легко угадать.
ui-passphrase-weak-date = Даты легко угадать.
ui-passphrase-weak-single-word = Одно слово легко угадать.
ui-passphrase-weak-name = Имена легко угадать.
ui-passphrase-weak-known = В ней есть то, что все знают о Вас или о коммуне.

ui-any-constraint = Вопрос ожидает другого ответа.
ui-any-warning = Ответ необычный. Он верный?
ui-any-required = На этот вопрос нужен ответ.
ui-any-type = Это не подходит к вопросу.

ui-step-end = Итог
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }, { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}
ui-month-short = { $month ->
    [1] янв.
    [2] февр.
    [3] март
    [4] апр.
    [5] май
    [6] июнь
    [7] июль
    [8] авг.
    [9] сент.
    [10] окт.
    [11] нояб.
   *[12] дек.
}
ui-weekday-short = { $day ->
    [0] вс
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
    Эта папка — офис Bolyst. Всё в ней зашифровано программой age.

    Без Bolyst её открывают обычные инструменты (age, jq, ssh-keygen):
    1. Ваш собственный ключ лежит в локальной папке на Вашем компьютере, в файле identity.age. Его открывает Ваша парольная фраза:
       age -d identity.age
    2. Этот ключ открывает ключи в keys/, а они открывают файлы в events/:
       age -d -i <(age -d -i my-key keys/team-1.age) events/xx/name.age | head -n 1 | jq
    3. Строка 1 каждого файла — это документ, строка 2 — подпись (SSHSIG, пространство имён «bolyst»).
    4. Когда кто-то ушёл из офиса, рядом с первыми ключами лежат более новые: keys/MEMBER-2-….age открывает Ваш ключ, а то,
       что в нём, открывает keys/team-2-….age. Старые файлы запечатаны заново для новых ключей.

    Если парольная фраза потеряна, то же самое открывает лист восстановления. Не меняйте файлы вручную.
