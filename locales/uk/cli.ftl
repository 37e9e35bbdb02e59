### status: draft

### What is said on the command line.

ui-no-terminal = Bolyst потрібен термінал, щоб малювати екран. Без нього: «bolyst --linear» веде розмову рядок за рядком, «bolyst run ФОРМА.json» веде форму без екрана.
ui-check-result =
    { $errors ->
        [one] { $errors } помилка
        [few] { $errors } помилки
        [many] { $errors } помилок
       *[other] { $errors } помилки
    }, { $warnings ->
        [one] { $warnings } попередження
        [few] { $warnings } попередження
        [many] { $warnings } попереджень
       *[other] { $warnings } попередження
    }

ui-check-language = { $language } ({ $name }): перекладено { $present } % розмов, перевірено { $reviewed } %

## `bolyst check --plain-language`

ui-plain-sum = Тексти: { $prompts }, слова: { $words }, LIX { $lix }; варто переглянути: { $outside }
ui-plain-long-sentence = слів у реченні: { $words }; досить { $limit }
ui-plain-long-question = слів у питанні: { $words }; досить { $limit }
ui-plain-hard = LIX { $lix }; найбільше { $limit }
ui-plain-several-questions = більше ніж одне питання
ui-plain-either-or = «{ $words }» — це два питання в одному
ui-plain-double-negation = два заперечення в одному реченні: { $words }
ui-plain-abbreviation = скорочення «{ $words }» не пояснено у словнику
ui-plain-office-word = канцелярське слово «{ $word }»; краще сказати «{ $plain }»

## `bolyst letter`

ui-letter-written = Лист лежить тут: { $path }
ui-letter-readable = Кожен, хто знайде файл, може його прочитати. Надрукуйте його, а потім видаліть.
ui-letter-no-talk = треба зачекати: розмови «{ $form }» ще не було
ui-letter-no-consent = людина не дала на це згоди
ui-letter-not-applicable = у відповідях немає того, що тут можна написати

## `bolyst demo --generate`

ui-generated = { $folder }: офіс, розмови: { $sessions }, люди: { $people }
ui-generated-open = Відкрити: bolyst --vault { $folder }/vault --home { $folder }/home (парольна фраза записана в passphrase.txt)
