### Eit skjema som blir starta på, og som blir prøvd ut.

ui-preview-not-kept = utprøving: ingenting blir lagra
ui-preview-begin = Dette er ei utprøving av eit skjema. Ingenting blir lagra.
ui-preview-end = Utprøvinga er slutt. Ingenting er lagra.
ui-preview-reloaded = Skjemaet er lese på nytt. Svara står.
ui-preview-reloaded-with-fault = Skjemaet er lese på nytt, men det er feil i orda: { $fault }

ui-new-written = Skreiv { $path }
ui-new-next =
    No kan du endre skjemaet og orda. Dette viser kva som er feil, og korleis det ser ut:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = Eit skjema kan ikkje heite «{ $id }».
    .safe = Ingenting vart skrive.
    .now = Bruk bokstavane a–z, siffer, bindestrek og understrek, med ein bokstav først.
error-form-id-taken = Namnet «{ $id }» er alt i bruk i Bolyst.
    .safe = Ingenting vart skrive.
    .now = Vel eit anna namn på skjemaet.
