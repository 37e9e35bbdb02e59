### Det som sies på kommandolinja.

ui-no-terminal = Bolyst trenger en terminal å tegne på. Uten en: «bolyst --linear» leder samtalen linje for linje, «bolyst run SKJEMA.json» leder et skjema uten skjerm.
ui-check-result =
    { $errors ->
        [one] { $errors } feil
       *[other] { $errors } feil
    }, { $warnings ->
        [one] { $warnings } advarsel
       *[other] { $warnings } advarsler
    }

ui-check-language = { $language } ({ $name }): { $present } % av samtalene er oversatt, { $reviewed } % er kontrollert

ui-member-applied = Søknaden er laget. Gi den til en leder på kontoret, og les denne nøkkelen høyt for lederen: { $key }
ui-member-applies = { $name } søker om å bli med, med denne nøkkelen: { $key }
ui-member-confirm = Stemmer nøkkelen med den som { $name } leser høyt? Skriv «ja»:
ui-member-yes = ja
ui-member-admitted = { $name } er nå medlem.
ui-member-not-admitted = Ingen ble tatt inn.
ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] én datamaskin
       *[other] { $computers } datamaskiner
    })
ui-member-fingerprint = Kontorets fingeravtrykk: { $fingerprint }
ui-member-code = Skriv koden fra gjenopprettingsarket:
ui-member-who = Hvem skal få ny passfrase? Skriv tallet:
ui-member-restored = Passfrasen er byttet. Kladdene på denne maskinen er med.
ui-member-old-passphrase = Passfrasen nå:
ui-member-changed = Passfrasen er byttet.
