### Kven som høyrer til kontoret: «bolyst member».

ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] éi datamaskin
       *[other] { $computers } datamaskiner
    })
ui-member-fingerprint = Fingeravtrykket til kontoret: { $fingerprint }
ui-member-yes = ja
ui-member-code = Skriv koden frå gjenopprettingsarket:
ui-member-unanswered = Det kom ikkje fleire svar før alt var svara på. Ingenting er endra. Skriv passfrasen i ein terminal, eller bruk --passphrase-file.

## Ein ny kollega søkjer

ui-member-passphrase-of-keys = Denne maskina har nøklar frå før. Søknaden din blir skriven ein gong til. Passfrase:
ui-member-applied = Du har nøklar på denne maskina. Søknaden din ligg i { $file }. Han inneheld ingenting hemmeleg.
ui-member-applied-next = Gi fila til ein leiar ved kontoret, som skriv: bolyst member admit FIL --name "{ $name }" --role consultant (eller supervisor)
ui-member-applied-number = Kontrolltal: { $number }. Leiaren ser det same. Samanlikn dei på telefon: då har ingen bytt ut fila på vegen.
ui-member-applied-then = Når du er teken inn og mappa er synkronisert, startar du «bolyst» og låser opp med passfrasen din.

## Ein kollega blir teken inn

ui-member-compare = Søknaden har kontrolltalet { $number }. Ser { $name } det same? Spør på telefon eller ansikt til ansikt. Skriv «{ $yes }» om det er det same.
ui-member-needs-sheet = Du er ikkje leiar: då trengst gjenopprettingsarket for å ta nokon inn.
ui-member-admitted = { $name } er no medlem. Når mappa er synkronisert, låser dei opp med sin eigen passfrase.
ui-member-admitted-number = Kontrolltalet for søknaden var { $number }. Ser { $name } eit anna, er fila bytt ut på vegen: sei frå til kontoret med ein gong.
ui-member-not-admitted = Ingen vart teken inn. Be om ei ny fil, og samanlikn kontrolltala på nytt.

## Passfrasar

ui-member-who = Kven skal få ny passfrase? Skriv talet:
ui-member-restored = Passfrasen er bytt. Kladdane på denne maskina er med.
ui-member-old-passphrase = Passfrasen no:
ui-member-changed = Passfrasen er bytt.

## På skjermen

# FINGERAVTRYKK og NAMN skal bytast ut.
ui-not-a-member-command = bolyst member apply --office FINGERAVTRYKK --name "NAMN"
