### When two have written different things without knowing of each other.

ui-history-settled = Settled what was written differently

ui-person-case = Case number
ui-person-preferred-name = Name
ui-person-category = Category
ui-person-language = Language
ui-person-arrived = Arrived

ui-conflict-remark = Remark
ui-conflict-kept-because = Why the answer holds
ui-conflict-next-step = Next step
ui-conflict-kept = kept
ui-conflict-taken-away = taken away

ui-home-conflicts = Written differently apart
ui-home-conflict-count = { $count ->
    [one] 1 thing to settle
   *[other] { $count } things to settle
}
ui-conflicts-title = Written differently
ui-conflicts-about = Two people wrote different things without knowing of each other. Nothing is lost. Choose what is right.
ui-conflicts-read-only = Only whoever led the conversation can settle this.
ui-conflicts-done = Everything is settled.
ui-conflicts-place = { $at } of { $count }
ui-conflicts-by = { $who }, { $when }
ui-conflicts-by-computer = { $who }, computer { $computer }, { $when }
ui-line-third = What is right?
    .hint = What you write holds instead of both.
ui-command-write-third = Write something else
    .short = something else
ui-command-next-conflict = Next
    .short = next
ui-command-lead-on = Lead the conversation on
    .short = lead on
ui-linear-conflict-choose = Type the number of what is right. An empty line leaves it for later; where something was written by hand, you can write something else.
