### A new office, and the way into one that exists.

## Unlock

ui-unlock-question = Type your passphrase
ui-unlock-hint = The office is locked. What you type is shown as dots.
ui-unlock-busy = Unlocking. It takes about a second, on purpose: that makes the passphrase hard to guess.

## When the way is closed

ui-blocked-not-a-member = This office does not know this computer
    .hint = The folder holds an office, but this computer has no key to it. Leave the program, and apply with the command below. The fingerprint is on the recovery sheet, and colleagues see it with “bolyst member list”.
ui-blocked-vault-missing = The office's folder is not where it was
    .hint = Your keys are safe. Connect the network folder or the disk, and press Enter. The folder was looked for here:
ui-blocked-damaged = Some of the office's key files are missing or damaged
    .hint = The program leaves them alone. Fetch them from a backup or a colleague's computer, and press Enter. They are:

## The wizard

ui-founding-title = New office
ui-founding-language = Welcome to Bolyst
    .hint = Here you found the office. It takes a few minutes. Which language shall the program use?
ui-founding-municipality = Which municipality?
    .hint = Type some letters of its name, or its number.
ui-founding-municipality-missing = Choose a municipality from the list.
ui-founding-population = How many people live in { $municipality } today?
    .hint = The number is read aloud in the first conversation: "Today we are this many. Yesterday we were one less." Do correct it.
ui-founding-population-odd = Type a whole number of inhabitants, such as 5609.
ui-founding-language-form = Which form of Norwegian does the office use?
    .hint = Letters and texts in Norwegian are written in it.
ui-founding-name = What is your name?
    .hint = It stands on the conversations that you lead.
ui-founding-name-missing = Type your name.
ui-founding-role = What is your role?
    .hint = A supervisor can read and approve. A consultant leads the conversations.
ui-founding-passphrase = Make a passphrase
    .hint = It opens everything on this computer. Four or more words that do not belong together are easy to remember and hard to guess.
ui-founding-passphrase-missing = Type a passphrase.
ui-founding-passphrase-weak = This passphrase is too easy to guess. Make it longer.
ui-founding-passphrase-differs = The two are not the same. Type the second once more, or go back and make a new one.
ui-founding-again = Type the passphrase once more
    .hint = Then we both know that it is right.
ui-founding-check = Is this right?
    .hint = Enter founds the office. Esc goes back, and nothing that you have typed is lost.
ui-founding-busy = Founding the office …
    .hint = The keys are being made. It takes about a second.
ui-founding-sheet = Write this sheet down now
    .hint = It is shown only this once.
ui-founding-confirm = Type group number { $group } of the sheet
    .hint = Then you know that it was written down right. Esc shows the sheet again.

ui-language-form-bokmal = Bokmål
ui-language-form-nynorsk = Nynorsk

ui-check-municipality = Municipality
ui-check-population = Inhabitants
ui-check-language-form = Norwegian
ui-check-name = Name
ui-check-role = Role

## The recovery sheet

ui-sheet-office = Recovery sheet of { $office }
ui-sheet-fingerprint = Fingerprint, which shows that the sheet belongs to this office:
ui-sheet-what-to-do = Write the groups on paper, or print them. Keep the sheet in a locked cupboard, never with the computer and never as a picture on a phone. Whoever has the sheet can read everything. If you lose the passphrase, the sheet is the only way in.
