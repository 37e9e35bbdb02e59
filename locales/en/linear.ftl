### The conversation one line at a time.

ui-linear-demo = This is a throw-away office with made-up people. Nothing of it stays when you have finished.
ui-linear-bye = Everything is saved. Goodbye.
ui-linear-passphrase = Passphrase:
ui-linear-vault-missing = The office is not in { $path }. Is the network folder connected?
ui-linear-damaged = These files are missing or damaged, and nothing opens without them: { $files }
ui-linear-not-a-member = The office is here, but this computer holds no key to it. Apply: { ui-not-a-member-command }. The fingerprint is on the recovery sheet.
ui-linear-welcome = Welcome. There is no office here yet. Answer a few questions to found one.
ui-linear-municipality = Which municipality? Type its name or number.
ui-linear-choose-or-search = Type the number in front of the municipality, or search again.
ui-linear-no-hits = Nothing found.
ui-linear-population = How many inhabitants today? An empty line means { $population }.
ui-linear-not-a-number = That is not a number.
ui-linear-language-form = Which form of Norwegian does the office use?
ui-linear-your-name = What is your name?
ui-linear-your-role = What are you here?
ui-linear-choose-number = Type one of the numbers.
ui-linear-new-passphrase = Choose a passphrase. Four or more words that do not belong together are easy to remember and hard to guess.
ui-linear-passphrase-again = Type it once more:
ui-linear-passphrases-differ = The two were not the same. Begin again.
ui-linear-sheet = Recovery sheet of { $office }. It is shown only now. Copy the groups on paper, and keep the paper in a safe place:
ui-linear-fingerprint = Fingerprint: { $fingerprint }
ui-linear-sheet-group = Type group { $group } from the paper:

ui-linear-home = { $office }. You are { $member }.
ui-linear-home-draft = Go on: { $form }  { $who }  ({ $answered } of { $total } answered)
ui-linear-home-form = New conversation: { $form }
ui-linear-home-session = Read: { $form }  { $who }  ({ $state })
ui-linear-home-choose = Type a number, or words to search for. “:{ ui-linear-quit }” leaves.
ui-linear-quit = quit
ui-linear-whom = Whom is the conversation with? Type a number, or an empty line for a new person.
ui-linear-which-form = Which conversation?
ui-linear-languages = Which language does the other person speak? Type its code. An empty line means { $proposed }. Languages: { $known }
ui-linear-no-such-language = The program does not know that language.

ui-linear-begin = Type the answer, or an empty line to go on. “:{ ui-linear-help }” shows everything you can do.
ui-linear-answered = Answer so far: { $answer }
ui-linear-no-such-choice = That is not one of the choices. Type the number in front of the answer.
ui-linear-refused-here = That cannot be done here.
ui-linear-attention-now = Type a new answer, or an empty line to go on all the same. “:{ ui-linear-keep } REASON” keeps the answer.
ui-linear-unknown = Unknown command: { $word }. “:{ ui-linear-help }” shows all of them.
ui-linear-nowhere = There is nowhere to go.
ui-linear-paused = The conversation is saved. You find it again at home.
ui-linear-not-saved = ! NOT SAVED.
ui-linear-form-changed = The form has changed since the conversation began. No answer is gone.
ui-linear-orphans =
    { $count ->
        [one] One answer belongs to a question that the form does not ask any more.
       *[other] { $count } answers belong to questions that the form does not ask any more.
    } They are kept.

ui-linear-end = == Summary: { $answered } of { $total } answered
ui-linear-end-unanswered = Unanswered ({ $count }):
ui-linear-end-attention = Needs another look ({ $count }):
ui-linear-end-agreed = Agreed:
ui-linear-end-proposed = Proposed next steps. Type the numbers of what you agree on:
ui-linear-end-choose = “:{ ui-linear-submit }” submits. “:{ ui-linear-back }” goes back. “:{ ui-linear-pause }” saves and leaves.
ui-linear-submitted = The conversation is sealed and submitted.
ui-linear-not-submitted = ! NOT SUBMITTED.

ui-linear-back = back
    .what = goes back to where you came from
ui-linear-skip = skip
    .what = goes on without an answer
ui-linear-dont-know = dk
    .what = the person does not know
ui-linear-refused = rns
    .what = the person would rather not say
ui-linear-not-applicable = na
    .what = the question does not fit
ui-linear-clear = clear
    .what = takes the answer away
ui-linear-remark = remark
    .what = writes a remark that only the office sees
ui-linear-keep = keep
    .what = keeps an unusual answer, with a reason
ui-linear-language = language
    .what = the next language leads
ui-linear-go-to = goto
    .what = goes to a number, such as 03.02
ui-linear-unanswered = unanswered
    .what = goes to the next one without an answer
ui-linear-attention = check
    .what = goes to the next one that needs another look
ui-linear-undo = undo
    .what = takes back the last change
ui-linear-redo = redo
    .what = does it again
ui-linear-summary = summary
    .what = goes to the summary
ui-linear-submit = submit
    .what = submits, from the summary
ui-linear-pause = pause
    .what = saves and leaves
ui-linear-help = help
    .what = shows this list
ui-linear-help-answers = An answer that begins with a colon is typed with two. Several choices are typed with blanks between.
