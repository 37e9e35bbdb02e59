### Words that the work behind the screen needs: states, passphrase, dates, remarks at questions.

ui-state-draft = Draft
ui-state-submitted = Submitted
ui-state-returned = Returned
ui-state-approved = Approved

ui-history-submitted = Submitted
ui-history-resubmitted = Submitted again
ui-history-returned = Returned
ui-history-approved = Approved
ui-history-commented = Commented

ui-passphrase-score-0 = Guessed at once
ui-passphrase-score-1 = Very weak
ui-passphrase-score-2 = Weak
ui-passphrase-score-3 = Good
ui-passphrase-score-4 = Very good
ui-passphrase-advice-words = Take four or more words that do not belong together.
ui-passphrase-weak-too-short = It is too short.
ui-passphrase-weak-keyboard-row = Keys that lie side by side are easy to guess.
ui-passphrase-weak-repeats = Repeating something makes it no stronger.
ui-passphrase-weak-common = Many people use this passphrase.
ui-passphrase-weak-sequence = Sequences such as “abc” and “6543” are easy to guess.
ui-passphrase-weak-year = Years are easy to guess.
ui-passphrase-weak-date = Dates are easy to guess.
ui-passphrase-weak-single-word = One word alone is easy to guess.
ui-passphrase-weak-name = Names are easy to guess.
ui-passphrase-weak-known = It holds something that everyone knows about you or the municipality.

ui-any-constraint = The answer is outside what the question expects.
ui-any-warning = The answer is unusual. Is it right?
ui-any-required = This question needs an answer.
ui-any-type = This does not fit the question.

ui-step-end = Summary
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }, { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
ui-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
ui-weekday-short = { $day ->
    [0] Sun
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
   *[6] Sat
}
ui-date-month = { ui-month-name } { $year }
ui-date-year = { $year }

ui-vault-readme =
    This folder is a Bolyst office. Everything in it is encrypted with age.

    Without Bolyst it is opened with stock tools (age, jq, ssh-keygen):
    1. Your own key is in the local folder on your computer, in identity.age. It opens with your passphrase:
       age -d identity.age
    2. That key opens the keys in keys/, and those open the files in events/:
       age -d -i <(age -d -i my-key keys/team-1.age) events/xx/name.age | head -n 1 | jq
    3. Line 1 of each file is the document, line 2 is the signature (SSHSIG, namespace “bolyst”).
    4. When somebody has left, newer keys lie beside the first ones: keys/MEMBER-2-….age opens with your key, and what it
       holds opens keys/team-2-….age. Older files have been sealed anew to the new ones.

    The recovery sheet opens the same when a passphrase is lost. Do not touch the files by hand.
