### status: draft

### A form that is begun, and that is tried out.

ui-preview-not-kept = próba: nic się nie zapisuje
ui-preview-begin = To jest próba formularza. Nic się nie zapisuje.
ui-preview-end = Koniec próby. Nic nie jest zapisane.
ui-preview-reloaded = Formularz jest wczytany na nowo. Odpowiedzi zostały.
ui-preview-reloaded-with-fault = Formularz jest wczytany na nowo, ale w słowach jest błąd: { $fault }

ui-new-written = Zapisano { $path }
ui-new-next =
    Teraz można zmienić formularz i słowa. Te polecenia pokazują błędy i wygląd:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = Formularz nie może się nazywać „{ $id }”.
    .safe = Nic nie jest zapisane.
    .now = Można użyć liter a–z, cyfr, łącznika i podkreślenia. Pierwsza musi być litera.
error-form-id-taken = Nazwa „{ $id }” jest już w Bolyst zajęta.
    .safe = Nic nie jest zapisane.
    .now = Proszę wybrać inną nazwę formularza.
