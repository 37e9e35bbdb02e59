### Det som blir sagt på kommandolinja.

ui-no-terminal = Bolyst treng ein terminal å teikne på. Utan ein: «bolyst --linear» leier samtalen linje for linje, «bolyst run SKJEMA.json» leier eit skjema utan skjerm.
ui-check-result =
    { $errors ->
        [one] { $errors } feil
       *[other] { $errors } feil
    }, { $warnings ->
        [one] { $warnings } åtvaring
       *[other] { $warnings } åtvaringar
    }

ui-check-language = { $language } ({ $name }): { $present } % av samtalane er omsette, { $reviewed } % er kontrollerte

## `bolyst check --plain-language`

ui-plain-sum = { $prompts } tekstar, { $words } ord, LIX { $lix }; { $outside } å sjå på
ui-plain-long-sentence = ei setning på { $words } ord; { $limit } er nok
ui-plain-long-question = eit spørsmål på { $words } ord; { $limit } er nok
ui-plain-hard = LIX { $lix }; høgst { $limit }
ui-plain-several-questions = meir enn eitt spørsmål
ui-plain-either-or = «{ $words }» er to spørsmål i eitt
ui-plain-double-negation = to nektingar i same setning: { $words }
ui-plain-abbreviation = forkortinga «{ $words }» er ikkje forklart i ordlista
ui-plain-office-word = kontorordet «{ $word }»; sei heller «{ $plain }»

## `bolyst letter`

ui-letter-written = Brevet ligg i { $path }
ui-letter-readable = Alle som finn fila, kan lese ho. Skriv ho ut og slett ho når du er ferdig.
ui-letter-no-talk = må vente: samtalen «{ $form }» er ikkje ført enno
ui-letter-no-consent = personen har ikkje sagt ja til dette
ui-letter-not-applicable = svara gjev ikkje noko å skrive her

## `bolyst demo --generate`

ui-generated = { $folder }: eit kontor med { $sessions } samtalar og { $people } personar
ui-generated-open = Opne det: bolyst --vault { $folder }/vault --home { $folder }/home (passordfrasen står i passphrase.txt)
