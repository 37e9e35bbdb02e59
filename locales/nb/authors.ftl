### Et skjema som prøves ut.

ui-preview-not-kept = utprøving: ingenting lagres
ui-preview-begin = Dette er en utprøving av et skjema. Ingenting lagres.
ui-preview-end = Utprøvingen er slutt. Ingenting er lagret.
ui-preview-reloaded = Skjemaet er lest på nytt. Svarene står.
ui-preview-reloaded-with-fault = Skjemaet er lest på nytt, men det er feil i ordene: { $fault }
