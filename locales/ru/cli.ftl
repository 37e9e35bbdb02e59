### status: draft

### What is said on the command line.

ui-no-terminal = Bolyst нужен терминал, чтобы рисовать экран. Без него: «bolyst --linear» ведёт беседу строка за строкой, «bolyst run ФОРМА.json» ведёт форму без экрана.
ui-check-result =
    { $errors ->
        [one] { $errors } ошибка
        [few] { $errors } ошибки
        [many] { $errors } ошибок
       *[other] { $errors } ошибки
    }, { $warnings ->
        [one] { $warnings } предупреждение
        [few] { $warnings } предупреждения
        [many] { $warnings } предупреждений
       *[other] { $warnings } предупреждения
    }

ui-check-language = { $language } ({ $name }): переведено { $present } % бесед, проверено { $reviewed } %

## `bolyst check --plain-language`

ui-plain-sum = Тексты: { $prompts }, слова: { $words }, LIX { $lix }; стоит посмотреть: { $outside }
ui-plain-long-sentence = слов в предложении: { $words }; достаточно { $limit }
ui-plain-long-question = слов в вопросе: { $words }; достаточно { $limit }
ui-plain-hard = LIX { $lix }; самое большее { $limit }
ui-plain-several-questions = больше одного вопроса
ui-plain-either-or = «{ $words }» — это два вопроса в одном
ui-plain-double-negation = два отрицания в одном предложении: { $words }
ui-plain-abbreviation = сокращение «{ $words }» не объяснено в словаре
ui-plain-office-word = канцелярское слово «{ $word }»; лучше сказать «{ $plain }»

## `bolyst letter`

ui-letter-written = Письмо лежит здесь: { $path }
ui-letter-readable = Каждый, кто найдёт файл, может его прочитать. Напечатайте его, а потом удалите.
ui-letter-no-talk = нужно подождать: беседы «{ $form }» ещё не было
ui-letter-no-consent = человек не дал на это согласия
ui-letter-not-applicable = в ответах нет того, что можно здесь написать

## `bolyst demo --generate`

ui-generated = { $folder }: офис, беседы: { $sessions }, люди: { $people }
ui-generated-open = Открыть: bolyst --vault { $folder }/vault --home { $folder }/home (парольная фраза записана в passphrase.txt)
