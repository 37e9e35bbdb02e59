### The program's own words: the overview, help, and what lies on top of the pages.

ui-waiting = One moment …
ui-too-small = The window is too small. Everything is saved. Make it at least 40 × 12 characters.
ui-place = { $at } of { $count }
ui-search = Search:
ui-search-nothing = Nothing matches what you have typed.
ui-demo = practice office
ui-demo-line = This is a practice office. Everything is gone when you quit.

## The overview

ui-home-search = Search everywhere:
ui-home-drafts = Go on with
ui-home-forms = Start a conversation
ui-home-people = People
ui-home-no-people = Nobody yet. They appear when you have started a conversation.
ui-home-sessions = Conversations
ui-home-no-sessions = No conversation has been submitted yet.
ui-home-minutes = { $minutes ->
    [one] about one minute
   *[other] about { $minutes } minutes
}
ui-home-person = person
ui-home-session = conversation
ui-home-form = start
ui-home-faulty-form = A form cannot be used: { $place }
ui-home-unreadable = These files cannot be read: { $files }
ui-home-unfinished = Somebody was removed, but older files are not all sealed anew yet. Finish under members (F6, then F5).
ui-home-swap = This computer's memory may reach its disk. Ask for an encrypted disk before you write anything delicate.
ui-home-recorded = { $program } is recording what stands on the screen. Turn it off before the conversation begins.

ui-role-consultant = Refugee consultant
    .hint = leads conversations
ui-role-supervisor = Supervisor
    .hint = reads, comments, approves

## What lies on top of a page

ui-help-title = Keys
ui-help-keys = ↑ ↓ scroll   Esc closes
ui-palette-title = What do you want to do?
ui-note-keys = ↑ ↓ scroll   Esc closes
ui-go-to-title = Go to
ui-go-to-hint = Type the number, or some words of the question.
ui-line-remark = Remark
    .hint = The person does not see it. Never write about faith, politics, ethnicity or diagnoses.
ui-line-reason = Why is the answer right all the same?
    .hint = A few words are enough. The answer stands.
ui-line-keys = Enter saves   Esc closes
ui-confirm-keys = Enter yes   Esc no
ui-confirm-submit = Submit the conversation?
    .detail = It will be sealed and signed. Nobody can change it afterwards, not even you.
ui-confirm-discard = Delete the draft?
    .detail = All its answers will be gone. This cannot be undone.
ui-confirm-remove = Remove this one?
    .detail = The answers about it will be gone. Ctrl+Z brings them back.
ui-confirm-remove-step = Delete the step?
    .detail = What you have written about it will be gone.
ui-confirm-leave-unsaved = Leave without saving?
    .detail = The disk did not take the last changes. What changed since the last save will be gone.

## Colours

ui-theme-dark = Dark background
ui-theme-light = Light background
ui-theme-high-contrast = High contrast
ui-theme-none = No colours
