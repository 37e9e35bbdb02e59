### What is said on the command line.

ui-no-terminal = Bolyst needs a terminal to draw on. Without one: “bolyst --linear” leads the conversation line by line, “bolyst run FORM.json” leads a form without a screen.
ui-check-result =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }

ui-check-language = { $language } ({ $name }): { $present } % of the conversations translated, { $reviewed } % reviewed

## `bolyst check --plain-language`

ui-plain-sum = { $prompts } texts, { $words } words, LIX { $lix }; { $outside } to look at
ui-plain-long-sentence = a sentence of { $words } words; { $limit } is enough
ui-plain-long-question = a question of { $words } words; { $limit } is enough
ui-plain-hard = LIX { $lix }; { $limit } at most
ui-plain-several-questions = more than one question
ui-plain-either-or = “{ $words }” is two questions in one
ui-plain-double-negation = two negations in one sentence: { $words }
ui-plain-abbreviation = the abbreviation “{ $words }” is not explained in the glossary
ui-plain-office-word = the office word “{ $word }”; rather say “{ $plain }”

## `bolyst letter`

ui-letter-written = The letter is in { $path }
ui-letter-readable = Anyone who finds the file can read it. Print it, and delete it when you are done.
ui-letter-no-talk = has to wait: the conversation “{ $form }” has not been led yet
ui-letter-no-consent = the person has not said yes to this
ui-letter-not-applicable = the answers give nothing to write here

## `bolyst demo --generate`

ui-generated = { $folder }: an office with { $sessions } sessions and { $people } people
ui-generated-open = Open it: bolyst --vault { $folder }/vault --home { $folder }/home (the passphrase stands in passphrase.txt)
