### Review: the sessions that wait, the comments, and how a conversation went.

## How a session stands

ui-state-resubmitted = Submitted again
ui-history-handed-over = Handed over to a colleague

## Home

ui-home-returned = Sent back to you
ui-home-waiting = { $count ->
    [one] One session waits for review
   *[other] { $count } sessions wait for review
}
ui-home-comments = { $count ->
    [one] 1 comment
   *[other] { $count } comments
}
ui-linear-home-returned = Sent back to you: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = Type 1 to go on with the conversation. An empty line goes back.

## The list

ui-queue-title = Review
ui-queue-count = { $found } of { $all } sessions
ui-queue-nothing = No sessions here. The arrows and Tab choose something else, Del shows all.
ui-queue-hidden = { $count ->
    [one] One more is not shown. Choose less at a time.
   *[other] { $count } more are not shown. Choose less at a time.
}
ui-queue-everything = all
ui-queue-days = { $count ->
    [0] today
    [one] 1 day
   *[other] { $count } days
}
ui-queue-by-stand = State
ui-queue-by-consultant = Led by
ui-queue-by-form = Form
ui-queue-by-age = Age
ui-queue-by-mark = Mark
ui-queue-waiting = waiting
ui-queue-within-a-week = last seven days
ui-queue-over-a-week = older than seven days
ui-queue-over-a-month = older than thirty days

ui-mark-attention = needs a look
ui-mark-unanswered = no answer
ui-mark-kept = unusual answer kept
ui-mark-remarks = remarks
ui-mark-comments = comments
ui-mark-conflicts = written differently
ui-mark-unqualified = interpreter not in the register
ui-mark-long = very long
ui-mark-short = very short
ui-mark-form-differs = another edition of the form

## When a session is reviewed

ui-filter-all = all
ui-filter-attention = needs a look
ui-filter-unanswered = no answer
ui-filter-remarks = remarks
ui-filter-changed = changed
ui-filter-comments = comments
ui-filter-nothing = No questions to show here.
ui-reading-as-a-whole = The session as a whole
ui-reading-before = before: { $words }
ui-reading-last-time = last conversation, { $date }: { $words }
ui-reading-attention = Needs another look
ui-reading-taken-away = No longer there
ui-line-comment = Comment
    .hint = Everyone who may read the session sees it. It stays, under your name.
ui-line-reasons = Why is the session sent back?
    .hint = Write what needs a look. May stay empty if you have commented on questions.
ui-confirm-approve = Approve the session?
    .detail = The approval is for what you have read now, and is signed in your name.

error-newer-revision = The session has changed since you opened it.
    .safe = Nothing was approved or sent back.
    .now = Go back, open it again and see what is new.
error-nothing-written = Some words are missing.
    .safe = Nothing has changed.
    .now = Write what it is about, or comment on a question first.

ui-command-next-filter = Show something else
    .short = show
ui-command-previous-filter = Show what was shown before
ui-command-comment = Write a comment on the question
    .short = comment
ui-command-comment-all = Write a comment on the whole session
ui-command-approve = Approve the session
    .short = approve
ui-command-send-back = Send the session back
    .short = send back
ui-command-trail = See how the conversation went
    .short = course
ui-command-queue = Go through the sessions
    .short = review
ui-command-narrow-less = Show all
    .short = all

## How the conversation went

ui-trail-title = How the conversation went
ui-trail-why = To learn from the conversation, not to measure anyone. Whoever led it sees the same. No words and answers stand here.
ui-trail-nothing = Nothing is known of how it went.
ui-trail-times = From { $start } to { $end }. { $active } in conversation.
ui-trail-longest = The longest time ({ $time }) went to { $question }
ui-trail-back = { $count ->
    [0] You never went back.
    [one] You went back once.
   *[other] You went back { $count } times.
}
ui-trail-changed = { $count ->
    [one] One answer was changed.
   *[other] Answers were changed { $count } times.
}
ui-trail-undone = { $count ->
    [one] Something was undone once.
   *[other] Something was undone { $count } times.
}
ui-trail-languages = { $count ->
    [0] The language was not switched on the way.
    [one] The language was switched once, to { $languages }.
   *[other] The language was switched { $count } times: { $languages }.
}
ui-trail-break = Break { $when }: { $time } (at { $place })
ui-trail-clock = The clock of the computer was set back on the way. The times are uncertain.
ui-trail-elsewhere = Questions that are not asked any more
ui-trail-signs = ↺ went back here   ✎ the answer was changed
ui-length-seconds = { $count } s
ui-length-minutes = { $count } min
ui-length-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
ui-length-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

## bolyst session

ui-session-readable = Anyone who finds this file can read it.
