### The words around a conversation: when it begins, while it lasts, when it ends, and when it is read again.

## Begin

ui-begin-title = New conversation
ui-begin-form = Which conversation?
ui-begin-whom = Whom is it about?
ui-begin-whom-hint = Type some letters to find a person whom the office knows.
ui-begin-new-person = A new person
ui-begin-languages = In which languages will you talk?
ui-begin-languages-hint = Type to search. Enter ticks a language, and Enter on a ticked one starts the conversation. Space unticks.
ui-begin-no-language = Choose at least one language.
ui-begin-led-in = You will talk in { $languages }
ui-begin-busy = Opening the conversation …
ui-begin-draft = draft, not reviewed
ui-begin-no-texts = missing, read in { $language }

## While it lasts

ui-interview-saved = saved
ui-interview-saving = saving
ui-interview-not-saved = not saved
ui-interview-save-failed = Not saved. F5 tries again. { $what }
ui-interview-attention = { $count ->
    [one] 1 needs attention
   *[other] { $count } need attention
}
ui-interview-end = The end
ui-interview-draft-text = draft text
ui-interview-fell-back = in { $language }
ui-interview-covered = Covered. F9 shows everything again.
ui-interview-voluntary = Voluntary. A no has no effect, and that must be said.
ui-interview-free-text = Do not write about faith, politics, ethnicity or diagnoses.
ui-interview-search = Search:
ui-interview-matches = { $count } of { $all }
ui-interview-enter-again = Enter once more goes on.
ui-interview-no-repeat = There is nothing to add here.
ui-interview-nothing-left = Every question has an answer.
ui-interview-nothing-to-mark = There is no answer to mark here.
ui-interview-nothing-to-undo = There is nothing to undo.
ui-notice-form-changed = The form has changed since the conversation began. Every answer has been kept.
ui-notice-orphans = Some answers belong to questions that are no longer asked. They have been kept.

ui-entry-date = day.month.year, such as 3.2.2026
ui-entry-month = month.year, such as 2.2026
ui-entry-year = year, such as 1987
ui-entry-time = time of day, such as 14:30
ui-entry-date-time = day and time, such as 3.2.2026 14:30
ui-entry-numbers = figures, for example 902 10 345
ui-problem-integer = This is not a whole number.
ui-problem-decimal = This is not a number.
ui-problem-date = This is not a date. Type for instance 3.2.2026.
ui-problem-time = This is not a time of day. Type for instance 14:30.
ui-problem-date-time = This is not a day and a time. Type for instance 3.2.2026 14:30.
ui-problem-choice = This is not among the answers.

## When it ends

ui-ending-progress = { $answered } of { $total } answered
ui-ending-attention = Needs attention
ui-ending-unanswered = Not answered
ui-ending-next-steps = Next steps
ui-ending-no-steps = None proposed and none agreed.
ui-ending-proposed = proposed
ui-ending-add-step = Add a next step
ui-ending-sections = The parts of the conversation
ui-ending-submit = Submit the conversation
ui-ending-submit-detail = It will be sealed and signed. You can submit even if something is missing.

ui-step-title = Next step
ui-step-what = What
    .hint = One thing that somebody can do.
ui-step-owner = Who owns it
    .hint = ← → chooses. It is not the municipality's task alone.
ui-step-responsible = Responsible
    .hint = The name of whoever follows it up. May stay empty.
ui-step-due = By
    .hint = Such as 14.10., 14.10.2026, or +14 for in fourteen days.
ui-step-keys = Enter agrees   Tab next field   Esc closes
ui-step-what-missing = Type what is to be done.
ui-step-due-odd = This is no day. Type for instance 14.10. or +14.

ui-sealed-busy = Sealing the conversation …
ui-sealed-title = The conversation was submitted { $time }
ui-sealed-where = It lies encrypted and signed in the office's folder. Nobody can change it without it being seen.
ui-sealed-name = Name { $record }, receipt { $receipt }
ui-sealed-who = Who can read it: you, and the supervisors of the office. The interpreter and other colleagues cannot.
ui-sealed-draft-gone = The draft has been deleted from this computer.
ui-sealed-keys = Enter goes to the overview

## When it is read again

ui-reading-times = From { $start } to { $end }
ui-reading-languages = Led in { $languages }
ui-reading-form = Form, version { $version }
ui-reading-history = What has happened
ui-reading-verified = All signatures have been checked: they are those of members of this office.
ui-reading-unverified = What is marked with ! bears no signature that could be checked.
ui-reading-remark = Remark: { $words }
ui-reading-kept-because = The answer stands because: { $words }
ui-reading-no-steps = None was agreed.
ui-interview-only-consultant = Only for you: not shown in the newcomer’s language.
