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
