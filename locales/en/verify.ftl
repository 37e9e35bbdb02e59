### Looking through the whole vault: “bolyst verify” and the program's page for it.

ui-verify-title = The vault, looked through
ui-verify-progress = Looking through: { $done } of { $of }
ui-verify-counts = { $sound } sound · { $closed } not for you · { $bad ->
        [0] nothing wrong
        [one] one file is not what it should be
       *[other] { $bad } files are not what they should be
    }
ui-verify-nothing-wrong = Every file is what it should be.
ui-verify-something-wrong = Everything else opens as before. Take the files from a backup or from a colleague's copy of the folder, and look through again.

## What can be the matter with a file

ui-fault-missing = Missing: the file should be here, and others refer to it.
ui-fault-rolled-back = Rolled back: the folder holds less than this computer has seen before. Was it taken from a backup?
ui-fault-altered = Altered: its bytes are not those that were written.
ui-fault-unreadable = Unreadable: the disk refuses, or it is no sealed file.
ui-fault-forged = Forged: it opens, but nobody in this office wrote what it says. It counts for nothing.
ui-fault-forked = Forked: two files with the same number from the same computer. That computer's own folder was copied or restored.
ui-fault-late = Late: written by somebody who no longer had the right to. It counts for nothing.
ui-fault-misplaced = Misplaced: genuine, but under another name or in another office's folder.
ui-fault-newer = Newer: written by a newer version of Bolyst.
ui-fault-foreign = Foreign: not made by Bolyst, such as a copy that a sync tool left behind.
