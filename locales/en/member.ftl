### Who belongs to the office: “bolyst member”.

ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] one computer
       *[other] { $computers } computers
    })
ui-member-fingerprint = Fingerprint of the office: { $fingerprint }
ui-member-yes = yes
ui-member-code = Type the code from the recovery sheet:
ui-member-unanswered = The input ended before everything was answered. Nothing has changed. Type the passphrase on a terminal, or use --passphrase-file.

## A new colleague applies

ui-member-passphrase-of-keys = This computer has keys already. Your application is written once more. Passphrase:
ui-member-applied = You have keys on this computer. Your application is in { $file }. It holds no secret.
ui-member-applied-next = Give the file to a supervisor of the office, who types: bolyst member admit FILE --name "{ $name }" --role consultant (or supervisor)
ui-member-applied-number = Control number: { $number }. The supervisor sees the same one. Compare them over the telephone: then nobody has exchanged the file on the way.
ui-member-applied-then = When you have been admitted and the folder has been synced, start “bolyst” and unlock it with your passphrase.

## A colleague is admitted

ui-member-compare = The application has the control number { $number }. Does { $name } see the same one? Ask by telephone or face to face. Type “{ $yes }” if it is the same.
ui-member-needs-sheet = You are not a supervisor: the recovery sheet is needed to let someone in.
ui-member-admitted = { $name } is a member now. When the folder has been synced, they unlock with their own passphrase.
ui-member-admitted-number = The control number of the application was { $number }. If { $name } sees another one, the file was exchanged on the way: tell the office at once.
ui-member-not-admitted = Nobody was let in. Ask for a new file, and compare the control numbers again.

## Passphrases

ui-member-who = Who gets a new passphrase? Type the number:
ui-member-restored = The passphrase is changed. The drafts on this computer are still there.
ui-member-old-passphrase = The passphrase now:
ui-member-changed = The passphrase is changed.

## On the screen

# FINGERPRINT and NAME are to be replaced.
ui-not-a-member-command = bolyst member apply --office FINGERPRINT --name "NAME"
