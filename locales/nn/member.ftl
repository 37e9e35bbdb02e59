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

## Nokon sluttar, eller får ei anna rolle

ui-member-remove-means = { $name } kan ikkje opne noko nytt etter dette, og eldre filer blir forsegla på nytt. Det { $name } har lese, er lese, og kopiar som { $name } har teke, kan ingen hente tilbake.
ui-member-remove-sure = Skal { $name } ut? Skriv «{ $yes }».
ui-member-remove-not = { $name } er framleis medlem.
ui-member-removed = { $name } er ikkje lenger medlem. Kontoret har fått nye nøklar.
ui-member-read-stays-read = Det { $name } har lese, er lese. Ta også bort tilgangen til den delte mappa.
ui-member-left = Du er ikkje lenger medlem. Den neste leiaren som låser opp, lagar nye nøklar.
ui-member-takes-sheet = Rettane til ein leiar blir tekne bort med gjenopprettingsarket.
ui-member-has-role = Rolla til { $name } er no: { $role }.
ui-member-resealing = Forseglar på nytt: { $done } av { $of }
ui-member-resealed = { $files ->
        [one] Éi fil er forsegla på nytt.
       *[other] { $files } filer er forsegla på nytt.
    }
ui-member-reseal-left = Eldre filer må forseglast på nytt av ein leiar: bolyst member reseal
ui-member-handing-over = Overfører: { $done } av { $of }
ui-member-handed-over = { $sessions ->
        [0] { $from } hadde ingen samtalar å overføre.
        [one] Éin samtale er overført frå { $from } til { $to }, som no les alt i han.
       *[other] { $sessions } samtalar er overførte frå { $from } til { $to }, som no les alt i dei.
    }

## Ei datamaskin til

ui-member-one-time-code = { $code }
ui-member-code-for = Sei koden til { $name } på telefon eller ansikt til ansikt, og send han aldri saman med mappa. Når mappa er synkronisert, vel { $name } «Eg har gløymt passfrasen» på si maskin, eller skriv: bolyst member enter
ui-member-code-for-me = Skriv koden på den andre maskina når mappa er synkronisert: bolyst member enter. Han slepper inn éi maskin, éin gong.
ui-member-type-code = Eingongskoden, 24 siffer:
ui-member-entered = Denne maskina er di. Lås opp med den nye passfrasen. Kladdane som låg her, er med.

## På skjermen

# FINGERAVTRYKK og NAMN skal bytast ut.
ui-not-a-member-command = bolyst member apply --office FINGERAVTRYKK --name "NAMN"
