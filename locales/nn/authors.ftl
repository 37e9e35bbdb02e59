### Eit skjema som blir prøvd ut.

ui-preview-not-kept = utprøving: ingenting blir lagra
ui-preview-begin = Dette er ei utprøving av eit skjema. Ingenting blir lagra.
ui-preview-end = Utprøvinga er slutt. Ingenting er lagra.
ui-preview-reloaded = Skjemaet er lese på nytt. Svara står.
ui-preview-reloaded-with-fault = Skjemaet er lese på nytt, men det er feil i orda: { $fault }
