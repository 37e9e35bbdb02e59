### What the keys do. ".short" stands at the foot of the screen.

## Everywhere

ui-command-help = Show what the keys do here
    .short = help
ui-command-palette = Find something to do
    .short = all
ui-command-close = Close
    .short = close
ui-command-program-language = Change the program's language
ui-command-theme = Change colours
ui-command-lock = Lock the office
    .short = lock
ui-command-quit = Quit
    .short = quit

## Lists and fields

ui-command-up = Up
ui-command-down = Down
ui-command-page-up = Several lines up
ui-command-page-down = Several lines down
ui-command-first = To the first
ui-command-last = To the last
ui-command-accept = Choose and go on
    .short = next
ui-command-next-field = Next field
    .short = next field
ui-command-previous-field = Previous field
ui-command-toggle = Tick or untick
    .short = tick
ui-command-left = Left
ui-command-right = Right

## Before the office is open, and at home

ui-command-lost-passphrase = The passphrase is lost: what now?
    .short = lost it?
ui-command-look-again = Look again
    .short = look again
ui-command-use-code = Use a one-time code or the recovery sheet
    .short = use a code
ui-command-members = Members: who belongs to the office
    .short = members
ui-command-verify = Verify the vault: is every file what it should be?
ui-command-remove-member = Remove the member from the office
    .short = remove
ui-command-change-role = Give the member another role
    .short = role
ui-command-one-time-code = Make a one-time code: a new passphrase, or one more computer
    .short = one-time code
ui-command-hand-over = Hand the conversations over to a colleague
    .short = hand over
ui-command-reseal = Go on sealing older files anew
ui-command-begin = Start a conversation
    .short = start conversation
ui-command-discard = Delete the draft
ui-command-return = Back to the overview
    .short = back

## In the conversation

ui-command-back = Back to the previous question
    .short = back
ui-command-skip = Skip the question
    .short = skip
ui-command-switch-language = Change the language of the conversation
    .short = language
ui-command-side-by-side = Show both languages, or only one
    .short = both
ui-command-remark = Write a remark on the question
    .short = remark
ui-command-save-now = Save now
ui-command-go-to = Go to a question
    .short = go to
ui-command-next-unanswered = Next question without an answer
ui-command-next-attention = Next answer that needs attention
ui-command-dont-know = The person does not know
    .short = don't know
ui-command-rather-not-say = The person would rather not say
    .short = not say
ui-command-not-applicable = The question does not apply
ui-command-cover = Cover: show only what the person may see
    .short = cover
ui-command-pause = Pause and go to the overview
    .short = pause
ui-command-undo = Undo
ui-command-redo = Redo
ui-command-clear-answer = Clear
    .short = clear
ui-command-add-instance = Add one more
ui-command-remove-instance = Remove this one
ui-command-summary = Go to the summary
ui-command-new-line = New line
    .short = new line
ui-command-raise = Move up
    .short = move up
ui-command-lower = Move down

## The end of the conversation

ui-command-submit = Submit the conversation
    .short = submit
ui-command-edit-step = Change the next step
    .short = change
ui-command-add-step = Add a next step
    .short = new step
