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

ui-member-applied = The application is made. Give it to a supervisor of the office, and read this key aloud to them: { $key }
ui-member-applies = { $name } applies to join, with this key: { $key }
ui-member-confirm = Is it the key that { $name } reads aloud? Type “yes”:
ui-member-yes = yes
ui-member-admitted = { $name } is a member now.
ui-member-not-admitted = Nobody was let in.
ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] one computer
       *[other] { $computers } computers
    })
ui-member-fingerprint = Fingerprint of the office: { $fingerprint }
ui-member-code = Type the code from the recovery sheet:
ui-member-who = Who gets a new passphrase? Type the number:
ui-member-restored = The passphrase is changed. The drafts on this computer are still there.
ui-member-old-passphrase = The passphrase now:
ui-member-changed = The passphrase is changed.
