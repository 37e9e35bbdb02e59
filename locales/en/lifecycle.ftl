### Everything about a person, consents, how long things are kept, and erasing.

## Consents: what a person has said yes to

consent-story = Keeping the story
consent-quotes = Using quotes
consent-introduction = Being introduced to an association
consent-buddy = Buddy
consent-references = A reference for a landlord
consent-employers = Showing employers what the person can do
consent-newcomer_of_month = Newcomer of the month
consent-handover = Sending information to the new municipality
consent-contact_later = Being contacted later
consent-research = Research
consent-power_of_attorney = Power of attorney
consent-raise_incident = Taking the incident further
consent-share_need = Sharing the need

ui-consent-given = yes, { $date } ({ $who }, asked in { $language })
ui-consent-withdrawn = no, { $date } ({ $who }, asked in { $language })
ui-consents-none = The person has not been asked about anything voluntary yet.

## Everything about a person

export-title = Everything we keep about you: { $case }
export-about = This is everything the office keeps about you: your answers, remarks that we wrote, and comments. You have the right to see it. Tell us if something is wrong.
export-foot = { $office }, { $date }. Written out by { $who }.
export-consents = What you said yes or no to
export-consent-given = Yes, { $date }
export-consent-withdrawn = No, { $date }
export-session = { $title }, { $date }
export-remark = Remark: { $remark }
export-next-steps = What we agreed on
export-history = What was done with the conversation

ui-person-export-ask = Everything about the person will be written to a new folder in { $path }, not encrypted. Anyone who finds the folder can read it all. Type “{ $yes }” to go on.
ui-person-nothing-written = Nothing was written.
ui-person-exported = Everything about the person is in { $path } ({ $files }). The files are not encrypted: anyone who finds them can read them.
ui-person-export-holds = Remarks and comments are in it. Read it through before you hand it over: something about others may stand there. Delete the folder when the person has got theirs.
ui-person-export-incomplete = { $count ->
    [one] There is one entry in the office that you cannot read.
   *[other] There are { $count } entries in the office that you cannot read.
} Some of them may be about this person. A supervisor can write out everything.

## Erasing

ui-person-erase-ask = { $case } { $name } and everything about them will be erased on all computers: { $sessions ->
    [one] one conversation
   *[other] { $sessions } conversations
}, { $drafts ->
    [one] one draft
   *[other] { $drafts } drafts
}. There is no way back. Type the case number ({ $case }) to erase.
ui-person-nothing-erased = Nothing was erased.
ui-person-erased = { $case } is erased. A signed trace without any information shows who erased it, and when. The other computers erase it when they are next opened.

error-not-archived = { $record } is not in the archive export, or has changed since.
    .safe = Nothing was erased.
    .now = Make a new export with “bolyst retention archive”, and erase with --archive and the folder that it lies in.

## How long things are kept

ui-kind-person = Person
ui-kind-session = Conversation
ui-kind-employer = Employer
ui-kind-incident = Incident
ui-retention-count = { $count ->
    [0] Nothing has been kept long enough to be erased.
    [one] One entry has been kept long enough:
   *[other] { $count } entries have been kept long enough:
}
ui-retention-since = its time was up on { $date }
ui-retention-left-over = belongs to a person who is erased
ui-retention-archived = { $count ->
    [one] One entry is
   *[other] { $count } entries are
} in { $path }, not encrypted. Give the folder to the archive, and then erase with: bolyst retention erase --archive { $path }
ui-retention-erase-ask = { $count ->
    [one] One entry
   *[other] { $count } entries
} will be erased on all computers. There is no way back. Type “{ $yes }” to erase.
ui-retention-erased = { $count ->
    [0] Nothing had been kept long enough to be erased.
    [one] One entry is erased.
   *[other] { $count } entries are erased.
}

## On the screen

ui-person-consents = Consents
ui-retention-title = Kept long enough
ui-line-folder = Which folder?
    .hint = It will be written without encryption. Anyone who finds the folder can read it all. Nothing that lies there is written over.
ui-line-case = Erase everything about the person?
    .hint = Type the case number to erase.
ui-confirm-consent = Change the consent?
    .detail = What the person said yes to is taken back, or the other way round. The change gets a date and your name.
ui-confirm-erase-due = Erase everything that has been kept long enough?
    .detail = It goes on all computers, and there is no way back. Make an archive export first.
ui-command-about-person = See everything about the person
    .short = about the person
ui-command-retention = See what has been kept long enough
    .short = retention
ui-command-export = Write to a folder
    .short = write out
ui-command-erase = Erase
    .short = erase
