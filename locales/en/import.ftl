### What is said when a form is taken over from a workbook (XLSForm).

ui-import-done =
    { $file }: took over { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $groups ->
        [one] { $groups } group
       *[other] { $groups } groups
    } and { $choices ->
        [one] { $choices } choice
       *[other] { $choices } choices
    } in { $languages }; { $repaired } repaired, { $left-out } left out. Written:
ui-import-repaired = { ui-import-place }: repaired: { $reason }
ui-import-left-out = { ui-import-place }: left out: { $reason }
ui-import-more =
    { ui-import-place }: … and { $count ->
        [one] { $count } more like it
       *[other] { $count } more like them
    }; --json shows all
# “survey 12, label”, or the sheet's name alone when it is about the whole sheet.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] , { $column }
    }

error-import-web-page = This is a web page, not a workbook.
    .safe = Nothing has been written.
    .now = Open the page in a browser and download the form itself from there.
error-import-no-workbook = This is not a workbook: neither .xlsx nor .xls.
    .safe = Nothing has been written.
    .now = Open the file in a spreadsheet program and save it as .xlsx.
error-import-too-large = With { $megabytes } MB this is more than a form has (at most { $limit }).
    .safe = Nothing has been written.
    .now = Look whether it is the right file. Pictures and other sheets can be taken out.
error-import-damaged = The workbook cannot be read: { $cause }
    .safe = Nothing has been written.
    .now = Open the file in a spreadsheet program and save it again as .xlsx, without a password.
error-import-not-whole = The file is not whole: it was cut off or changed on its way here.
    .safe = Nothing has been written.
    .now = Download it again, or ask whoever made it to send it as .xlsx.
error-import-locked = The workbook is locked with a password.
    .safe = Nothing has been written.
    .now = Open the file in a spreadsheet program, take the password away and save it again.
error-import-too-sparse = The cells of the workbook lie too far apart for it to be read.
    .safe = Nothing has been written.
    .now = Save it again as .xlsx, or remove what stands far down or far to the right.
error-import-no-survey = The workbook has no sheet called “survey”.
    .safe = Nothing has been written.
    .now = An XLSForm has its questions in the sheet “survey” and its choices in the sheet “choices”.
error-import-nothing-asked = The sheet “survey” has no question that can be asked here.
    .safe = Nothing has been written.
    .now = Look whether the columns are called “type”, “name” and “label”.

ui-import-sheet-not-read = the sheet is no part of a form
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } cell lies
       *[other] { $cells } cells lie
    } beyond everything that a form has, or hold more than a text
ui-import-media-column = pictures or recordings (in { $cells } cells) cannot be shown in a terminal
ui-import-unknown-column = forms have no such column ({ $cells } cells with something in them)
ui-import-double-column = there is such a column already; the first one counts
ui-import-unknown-setting = this setting means nothing here
ui-import-id-changed = “{ $from }” cannot be a form's name: it is called { $to }
ui-import-language-taken = the code { $code } belongs to another column already: this one is kept apart as { $kept }
ui-import-language-unknown = this language is not known: it is kept apart as { $kept }; rename the folder when you know which it is
ui-import-language-unnamed = texts without a language are taken as { $tag }; write the language in the heading, as in label::Français (fr)
ui-import-choice-incomplete = a choice must have both a list and a name
ui-import-value-changed = the value “{ $from }” must be one word: it is { $to } now, in expressions too
ui-import-value-twice = { $value } stands twice in the list { $list }: both are shown
ui-import-list-renamed = “{ $from }” cannot be a list's name: it is called { $to }
ui-import-list-missing = the list { $list } has no choices: the answer is typed instead
ui-import-file-missing = { $file } does not lie beside the workbook, or is no table: the answer is typed instead
ui-import-table-missing = { $file } does not lie beside the workbook, or is no table
ui-import-switched-off = the row is switched off
ui-import-too-deep = the group lies more than { $depth } groups deep; what is in it has been moved out
ui-import-ends-another = the open group is { $name }, which is of another kind: it ends here
ui-import-ends-nothing = no group is open here
ui-import-never-ends = { $name } never ends: it ends with the sheet
ui-import-loop = XLSForm has given up loops over a list: the questions are asked once
ui-import-no-type = the row has no type
ui-import-unknown-type = there is no type “{ $written }”
ui-import-misspelt-type = there is no type “{ $written }”; did you mean { $near }?
ui-import-no-media = { $written }: a terminal takes no pictures, sound or files; the place is hidden and always blank
ui-import-no-places = { $written }: a terminal knows no places on a map; the place is hidden and always blank
ui-import-no-devices = { $written }: Bolyst keeps nothing about machines; the place is hidden and always blank
ui-import-no-audit = audit: Bolyst keeps a log of the conversation of its own
ui-import-no-name = the row has no name: it is called { $name }
ui-import-name-changed = “{ $from }” cannot be a name: the row is called { $to }, wherever it is referred to
ui-import-name-twice = { $from } stands twice in one group: this one is called { $to }
ui-import-no-label = the text is missing: the name stands in its place
ui-import-no-calculation = there is nothing to calculate: the place is hidden and always blank
ui-import-r-code = { $written } is R code for yes or no
ui-import-appearance-beyond = a terminal cannot show the appearance “{ $written }”; the question is asked in the ordinary way
ui-import-unknown-appearance = the appearance “{ $written }” is not known, and has been left out
ui-import-last-saved = the answer of an earlier conversation is not taken over: every conversation begins by itself
ui-import-idle-trigger = there is nothing here that could be triggered
ui-import-search = search() asks a table that does not lie beside the workbook: the answer is typed instead
ui-import-markup = colours, links and letter styles have been taken out of the text
ui-import-unknown-reference = the text speaks of the answer to { $name }, which the form does not have
ui-import-fault = { $fault }
