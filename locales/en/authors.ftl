### A form that is begun, and that is tried out.

ui-preview-not-kept = preview: nothing is kept
ui-preview-begin = This is a preview of a form. Nothing is kept.
ui-preview-end = The preview is over. Nothing was kept.
ui-preview-reloaded = The form has been read again. The answers stand.
ui-preview-reloaded-with-fault = The form has been read again, but its words have a fault: { $fault }

ui-new-written = Wrote { $path }
ui-new-next =
    Now change the form and its words. These show what is wrong, and how it looks:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = A form cannot be called “{ $id }”.
    .safe = Nothing was written.
    .now = Use letters a–z, digits, hyphens and underscores, beginning with a letter.
error-form-id-taken = Bolyst uses the name “{ $id }” already.
    .safe = Nothing was written.
    .now = Choose another name for the form.
