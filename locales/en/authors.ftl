### A form that is tried out.

ui-preview-not-kept = preview: nothing is kept
ui-preview-begin = This is a preview of a form. Nothing is kept.
ui-preview-end = The preview is over. Nothing was kept.
ui-preview-reloaded = The form has been read again. The answers stand.
ui-preview-reloaded-with-fault = The form has been read again, but its words have a fault: { $fault }
