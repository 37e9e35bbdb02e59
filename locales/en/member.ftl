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

## Somebody leaves, or gets another role

ui-member-remove-means = { $name } opens nothing new after this, and older files are sealed anew. What { $name } has read stays read, and nobody can take back copies that { $name } has made.
ui-member-remove-sure = Is { $name } to leave? Type “{ $yes }”.
ui-member-remove-not = { $name } is still a member.
ui-member-removed = { $name } is no member any more. The office has new keys.
ui-member-read-stays-read = What { $name } has read stays read. Take away access to the shared folder, too.
ui-member-left = You are no member any more. The next supervisor who unlocks the office makes new keys.
ui-member-takes-sheet = A supervisor's rights are taken away with the recovery sheet.
ui-member-has-role = { $name }'s role is now: { $role }.
ui-member-resealing = Sealing anew: { $done } of { $of }
ui-member-resealed = { $files ->
        [one] One file was sealed anew.
       *[other] { $files } files were sealed anew.
    }
ui-member-reseal-left = Older files must be sealed anew by a supervisor: bolyst member reseal
ui-member-handing-over = Handing over: { $done } of { $of }
ui-member-handed-over = { $sessions ->
        [0] { $from } had no conversations to hand over.
        [one] One conversation was handed over from { $from } to { $to }, who now reads everything in it.
       *[other] { $sessions } conversations were handed over from { $from } to { $to }, who now reads everything in them.
    }

## One more computer

ui-member-one-time-code = { $code }
ui-member-code-for = Tell { $name } the code by telephone or face to face, and never send it along with the folder. When the folder has been synced, { $name } chooses “I have lost my passphrase” on their computer, or types: bolyst member enter
ui-member-code-for-me = Type the code on the other computer when the folder has been synced: bolyst member enter. It lets in one computer, once.
ui-member-type-code = The one-time code, 24 digits:
ui-member-entered = This computer is yours. Unlock with the new passphrase. Drafts that lay here are still here.

## On the screen

# FINGERPRINT and NAME are to be replaced.
ui-not-a-member-command = bolyst member apply --office FINGERPRINT --name "NAME"

## The page “Members”

ui-members-title = Members
ui-members-you = (you)
ui-members-former = Have left
ui-members-note = { $role } · { $computers ->
        [one] one computer
       *[other] { $computers } computers
    }
ui-members-stays-read = Whoever is removed opens nothing new. What was read stays read.
ui-members-unfinished = Older files can still be opened by someone who was removed, or is no supervisor any more. A supervisor finishes with F5.
ui-members-working = Working: { $done } of { $of }. It can be broken off and continued later.
ui-members-changed = The list of members has changed, and the office has the keys that it should have.
ui-members-handed-over = { $sessions ->
        [0] There were no conversations to hand over.
        [one] One conversation has a new owner, who reads everything in it.
       *[other] { $sessions } conversations have a new owner, who reads everything in them.
    }
ui-members-sheet = Type the code of the recovery sheet
    .hint = A supervisor's rights can be taken away only with the sheet. A consultant needs it for everything that concerns others.
ui-members-new-owner = Who is to have the conversations?
    .hint = Whom you choose reads everything in them from now on, what was written before, too.
ui-members-code = One-time code
ui-members-code-how = Tell the code by telephone or face to face; never send it. When the folder has been synced, the colleague chooses “lost it?” on their computer and types the code.
ui-members-code-once = It lets in one computer, once. It is shown only now; a new code makes this one invalid.
ui-confirm-remove-member = Remove { $name } from the office?
    .detail = The office gets new keys, and older files are sealed anew. What { $name } has read stays read.
ui-confirm-make-supervisor = Make { $name } a supervisor?
    .detail = A supervisor can read every conversation, those written before, too.
ui-confirm-make-consultant = Make { $name } a consultant again?
    .detail = The office gets new keys. What { $name } has read as a supervisor stays read.

## A way in without a passphrase

ui-recover-code = When the passphrase is lost
    .hint = Type the one-time code from a supervisor (24 digits), or the code of the recovery sheet. A one-time code also lets in one more computer. Without the sheet and without a supervisor nobody can open the office: that is what makes it safe.
ui-recover-who = The sheet belongs to this office. Who are you?
ui-recover-passphrase = Choose a new passphrase for this computer
    .hint = Five or more words that do not belong together are easy to remember and hard to guess.
ui-recover-again = Type it once more
