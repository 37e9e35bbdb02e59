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
