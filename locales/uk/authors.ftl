### status: draft

### A form that is begun, and that is tried out.

ui-preview-not-kept = проба: нічого не зберігається
ui-preview-begin = Це проба форми. Нічого не зберігається.
ui-preview-end = Пробу закінчено. Нічого не збережено.
ui-preview-reloaded = Форму прочитано знову. Відповіді залишилися.
ui-preview-reloaded-with-fault = Форму прочитано знову, але у словах є помилка: { $fault }

ui-new-written = Записано { $path }
ui-new-next =
    Тепер можна змінити форму і слова. Ці команди показують, де помилки і який вигляд має форма:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = Форма не може мати назву «{ $id }».
    .safe = Нічого не записано.
    .now = Використовуйте літери a–z, цифри, дефіс і підкреслення. Перша має бути літера.
error-form-id-taken = Назва «{ $id }» у Bolyst уже зайнята.
    .safe = Нічого не записано.
    .now = Виберіть для форми іншу назву.
