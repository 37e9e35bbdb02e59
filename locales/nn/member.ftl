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

## Sida «Medlemer»

ui-members-title = Medlemer
ui-members-you = (deg)
ui-members-former = Har slutta
ui-members-note = { $role } · { $computers ->
        [one] éi datamaskin
       *[other] { $computers } datamaskiner
    }
ui-members-stays-read = Den som blir teken ut, kan ikkje opne noko nytt. Det som er lese, er lese.
ui-members-unfinished = Eldre filer kan framleis opnast av ein som er teken ut eller ikkje er leiar lenger. Ein leiar fullfører med F5.
ui-members-working = Arbeider: { $done } av { $of }. Det kan avbrytast og halde fram seinare.
ui-members-changed = Medlemslista er endra, og kontoret har dei nøklane det skal ha.
ui-members-handed-over = { $sessions ->
        [0] Det var ingen samtalar å overføre.
        [one] Éin samtale har ny eigar, som les alt i han.
       *[other] { $sessions } samtalar har ny eigar, som les alt i dei.
    }
ui-members-sheet = Skriv koden frå gjenopprettingsarket
    .hint = Rettane til ein leiar kan berre takast bort med arket. Ein konsulent treng det til alt som gjeld andre.
ui-members-new-owner = Kven skal ha samtalane?
    .hint = Den du vel, les alt i dei frå no av, også det som er skrive før.
ui-members-code = Eingongskode
ui-members-code-how = Sei koden på telefon eller ansikt til ansikt; send han aldri. Når mappa er synkronisert, vel kollegaen «gløymt passfrasen?» på maskina si og skriv koden.
ui-members-code-once = Han slepper inn éi maskin, éin gong. Han blir vist berre no; ein ny kode gjer denne ugyldig.
ui-confirm-remove-member = Ta { $name } ut av kontoret?
    .detail = Kontoret får nye nøklar, og eldre filer blir forsegla på nytt. Det { $name } har lese, er lese.
ui-confirm-make-supervisor = Gjere { $name } til leiar?
    .detail = Ein leiar kan lese alle samtalar, også dei som er skrivne før.
ui-confirm-make-consultant = Gjere { $name } til flyktningkonsulent igjen?
    .detail = Kontoret får nye nøklar. Det { $name } har lese som leiar, er lese.

## Ein veg inn utan passfrase

ui-recover-code = Når passfrasen er gløymd
    .hint = Skriv eingongskoden frå ein leiar (24 siffer), eller koden frå gjenopprettingsarket. Eingongskoden slepper også inn ei datamaskin til. Utan arket og utan ein leiar kan ingen opne kontoret: det er det som gjer det trygt.
ui-recover-who = Arket høyrer til dette kontoret. Kven er du?
ui-recover-passphrase = Vel ein ny passfrase for denne maskina
    .hint = Fem eller fleire ord som ikkje høyrer saman, er lette å hugse og vanskelege å gjette.
ui-recover-again = Skriv han ein gong til
