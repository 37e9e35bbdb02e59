### Hvem som hører til kontoret: «bolyst member».

ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] én datamaskin
       *[other] { $computers } datamaskiner
    })
ui-member-fingerprint = Kontorets fingeravtrykk: { $fingerprint }
ui-member-yes = ja
ui-member-code = Skriv koden fra gjenopprettingsarket:
ui-member-unanswered = Det kom ikke flere svar før alt var besvart. Ingenting er endret. Skriv passfrasen i en terminal, eller bruk --passphrase-file.

## En ny kollega søker

ui-member-passphrase-of-keys = Denne maskinen har nøkler fra før. Søknaden din skrives en gang til. Passfrase:
ui-member-applied = Du har nøkler på denne maskinen. Søknaden din ligger i { $file }. Den inneholder ingenting hemmelig.
ui-member-applied-next = Gi fila til en leder ved kontoret, som skriver: bolyst member admit FIL --name "{ $name }" --role consultant (eller supervisor)
ui-member-applied-number = Kontrolltall: { $number }. Lederen ser det samme. Sammenlign dem på telefon: da har ingen byttet ut fila på veien.
ui-member-applied-then = Når du er tatt inn og mappa er synkronisert, starter du «bolyst» og låser opp med passfrasen din.

## En kollega tas inn

ui-member-compare = Søknaden har kontrolltallet { $number }. Ser { $name } det samme? Spør på telefon eller ansikt til ansikt. Skriv «{ $yes }» hvis det er det samme.
ui-member-needs-sheet = Du er ikke leder: da trengs gjenopprettingsarket for å ta noen inn.
ui-member-admitted = { $name } er nå medlem. Når mappa er synkronisert, låser de opp med sin egen passfrase.
ui-member-admitted-number = Kontrolltallet for søknaden var { $number }. Ser { $name } et annet, er fila byttet ut på veien: si fra til kontoret med en gang.
ui-member-not-admitted = Ingen ble tatt inn. Be om en ny fil, og sammenlign kontrolltallene på nytt.

## Passfraser

ui-member-who = Hvem skal få ny passfrase? Skriv tallet:
ui-member-restored = Passfrasen er byttet. Kladdene på denne maskinen er med.
ui-member-old-passphrase = Passfrasen nå:
ui-member-changed = Passfrasen er byttet.

## Noen slutter, eller får en annen rolle

ui-member-remove-means = { $name } kan ikke åpne noe nytt etter dette, og eldre filer forsegles på nytt. Det { $name } har lest, er lest, og kopier som { $name } har tatt, kan ingen hente tilbake.
ui-member-remove-sure = Skal { $name } ut? Skriv «{ $yes }».
ui-member-remove-not = { $name } er fortsatt medlem.
ui-member-removed = { $name } er ikke lenger medlem. Kontoret har fått nye nøkler.
ui-member-read-stays-read = Det { $name } har lest, er lest. Ta også bort tilgangen til den delte mappa.
ui-member-left = Du er ikke lenger medlem. Den neste lederen som låser opp, lager nye nøkler.
ui-member-takes-sheet = En leders rettigheter tas bort med gjenopprettingsarket.
ui-member-has-role = Rollen til { $name } er nå: { $role }.
ui-member-resealing = Forsegler på nytt: { $done } av { $of }
ui-member-resealed = { $files ->
        [one] Én fil er forseglet på nytt.
       *[other] { $files } filer er forseglet på nytt.
    }
ui-member-reseal-left = Eldre filer må forsegles på nytt av en leder: bolyst member reseal
ui-member-handing-over = Overdrar: { $done } av { $of }
ui-member-handed-over = { $sessions ->
        [0] { $from } hadde ingen samtaler å overdra.
        [one] Én samtale er overdratt fra { $from } til { $to }, som nå leser alt i den.
       *[other] { $sessions } samtaler er overdratt fra { $from } til { $to }, som nå leser alt i dem.
    }

## En datamaskin til

ui-member-one-time-code = { $code }
ui-member-code-for = Si koden til { $name } på telefon eller ansikt til ansikt, og send den aldri sammen med mappa. Når mappa er synkronisert, velger { $name } «Jeg har glemt passfrasen» på sin maskin, eller skriver: bolyst member enter
ui-member-code-for-me = Skriv koden på den andre maskinen når mappa er synkronisert: bolyst member enter. Den slipper inn én maskin, én gang.
ui-member-type-code = Engangskoden, 24 siffer:
ui-member-entered = Denne maskinen er din. Lås opp med den nye passfrasen. Kladdene som lå her, er med.

## På skjermen

# FINGERAVTRYKK og NAVN skal byttes ut.
ui-not-a-member-command = bolyst member apply --office FINGERAVTRYKK --name "NAVN"

## Siden «Medlemmer»

ui-members-title = Medlemmer
ui-members-you = (deg)
ui-members-former = Har sluttet
ui-members-note = { $role } · { $computers ->
        [one] én datamaskin
       *[other] { $computers } datamaskiner
    }
ui-members-stays-read = Den som tas ut, kan ikke åpne noe nytt. Det som er lest, er lest.
ui-members-unfinished = Eldre filer kan fortsatt åpnes av en som er tatt ut eller ikke er leder lenger. En leder fullfører med F5.
ui-members-working = Arbeider: { $done } av { $of }. Det kan avbrytes og fortsettes senere.
ui-members-changed = Medlemslista er endret, og kontoret har de nøklene det skal ha.
ui-members-handed-over = { $sessions ->
        [0] Det var ingen samtaler å overdra.
        [one] Én samtale har ny eier, som leser alt i den.
       *[other] { $sessions } samtaler har ny eier, som leser alt i dem.
    }
ui-members-sheet = Skriv koden fra gjenopprettingsarket
    .hint = En leders rettigheter kan bare tas bort med arket. En konsulent trenger det for alt som gjelder andre.
ui-members-new-owner = Hvem skal ha samtalene?
    .hint = Den du velger, leser alt i dem fra nå av, også det som er skrevet før.
ui-members-code = Engangskode
ui-members-code-how = Si koden på telefon eller ansikt til ansikt; send den aldri. Når mappa er synkronisert, velger kollegaen «glemt passfrasen?» på maskinen sin og skriver koden.
ui-members-code-once = Den slipper inn én maskin, én gang. Den vises bare nå; en ny kode gjør denne ugyldig.
ui-confirm-remove-member = Ta { $name } ut av kontoret?
    .detail = Kontoret får nye nøkler, og eldre filer forsegles på nytt. Det { $name } har lest, er lest.
ui-confirm-make-supervisor = Gjøre { $name } til leder?
    .detail = En leder kan lese alle samtaler, også de som er skrevet før.
ui-confirm-make-consultant = Gjøre { $name } til flyktningkonsulent igjen?
    .detail = Kontoret får nye nøkler. Det { $name } har lest som leder, er lest.

## En vei inn uten passfrase

ui-recover-code = Når passfrasen er glemt
    .hint = Skriv engangskoden fra en leder (24 siffer), eller koden fra gjenopprettingsarket. Engangskoden slipper også inn en datamaskin til. Uten arket og uten en leder kan ingen åpne kontoret: det er det som gjør det trygt.
ui-recover-who = Arket hører til dette kontoret. Hvem er du?
ui-recover-passphrase = Velg en ny passfrase for denne maskinen
    .hint = Fem eller flere ord som ikke hører sammen, er lette å huske og vanskelige å gjette.
ui-recover-again = Skriv den en gang til
