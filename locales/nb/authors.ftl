### Et skjema som begynnes, og som prøves ut.

ui-preview-not-kept = utprøving: ingenting lagres
ui-preview-begin = Dette er en utprøving av et skjema. Ingenting lagres.
ui-preview-end = Utprøvingen er slutt. Ingenting er lagret.
ui-preview-reloaded = Skjemaet er lest på nytt. Svarene står.
ui-preview-reloaded-with-fault = Skjemaet er lest på nytt, men det er feil i ordene: { $fault }

ui-new-written = Skrev { $path }
ui-new-next =
    Nå kan du endre skjemaet og ordene. Dette viser hva som er feil, og hvordan det ser ut:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = Et skjema kan ikke hete «{ $id }».
    .safe = Ingenting ble skrevet.
    .now = Bruk bokstavene a–z, siffer, bindestrek og understrek, med en bokstav først.
error-form-id-taken = Navnet «{ $id }» er allerede i bruk i Bolyst.
    .safe = Ingenting ble skrevet.
    .now = Velg et annet navn på skjemaet.
