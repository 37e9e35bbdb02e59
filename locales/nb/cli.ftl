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

## `bolyst check --plain-language`

ui-plain-sum = { $prompts } tekster, { $words } ord, LIX { $lix }; { $outside } å se på
ui-plain-long-sentence = en setning på { $words } ord; { $limit } er nok
ui-plain-long-question = et spørsmål på { $words } ord; { $limit } er nok
ui-plain-hard = LIX { $lix }; høyst { $limit }
ui-plain-several-questions = mer enn ett spørsmål
ui-plain-either-or = «{ $words }» er to spørsmål i ett
ui-plain-double-negation = to nektelser i samme setning: { $words }
ui-plain-abbreviation = forkortelsen «{ $words }» er ikke forklart i ordlista
ui-plain-office-word = kontorordet «{ $word }»; si heller «{ $plain }»

## `bolyst letter`

ui-letter-written = Brevet ligger i { $path }
ui-letter-readable = Alle som finner fila, kan lese den. Skriv den ut og slett den når du er ferdig.
ui-letter-no-talk = må vente: samtalen «{ $form }» er ikke ført ennå
ui-letter-no-consent = personen har ikke sagt ja til dette
ui-letter-not-applicable = svarene gir ikke noe å skrive her

## `bolyst demo --generate`

ui-generated = { $folder }: et kontor med { $sessions } samtaler og { $people } personer
ui-generated-open = Åpne det: bolyst --vault { $folder }/vault --home { $folder }/home (passordfrasen står i passphrase.txt)
