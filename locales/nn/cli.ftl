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
