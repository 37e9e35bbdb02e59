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

ui-member-applied = Søknaden er laga. Gi han til ein leiar på kontoret, og les denne nøkkelen høgt for leiaren: { $key }
ui-member-applies = { $name } søkjer om å bli med, med denne nøkkelen: { $key }
ui-member-confirm = Stemmer nøkkelen med den som { $name } les høgt? Skriv «ja»:
ui-member-yes = ja
ui-member-admitted = { $name } er no medlem.
ui-member-not-admitted = Ingen vart teken inn.
ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] éi datamaskin
       *[other] { $computers } datamaskiner
    })
ui-member-fingerprint = Fingeravtrykket til kontoret: { $fingerprint }
ui-member-code = Skriv koden frå gjenopprettingsarket:
ui-member-who = Kven skal få ny passfrase? Skriv talet:
ui-member-restored = Passfrasen er bytt. Kladdane på denne maskina er med.
ui-member-old-passphrase = Passfrasen no:
ui-member-changed = Passfrasen er bytt.
