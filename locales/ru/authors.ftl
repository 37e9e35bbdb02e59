### status: draft

### A form that is begun, and that is tried out.

ui-preview-not-kept = проба: ничего не сохраняется
ui-preview-begin = Это проба формы. Ничего не сохраняется.
ui-preview-end = Проба закончена. Ничего не сохранено.
ui-preview-reloaded = Форма прочитана заново. Ответы остались.
ui-preview-reloaded-with-fault = Форма прочитана заново, но в словах есть ошибка: { $fault }

ui-new-written = Записано { $path }
ui-new-next =
    Теперь можно изменить форму и слова. Эти команды показывают, где ошибки и как форма выглядит:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = Форма не может называться «{ $id }».
    .safe = Ничего не записано.
    .now = Используйте буквы a–z, цифры, дефис и подчёркивание. Первой должна быть буква.
error-form-id-taken = Название «{ $id }» в Bolyst уже занято.
    .safe = Ничего не записано.
    .now = Выберите для формы другое название.
