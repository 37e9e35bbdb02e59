### Gjennomgang av hele hvelvet: «bolyst verify» og siden for det i programmet.

ui-verify-title = Gjennomgang av hvelvet
ui-verify-progress = Går gjennom: { $done } av { $of }
ui-verify-counts = { $sound } i orden · { $closed } ikke for deg · { $bad ->
        [0] ingenting galt
        [one] én fil er ikke som den skal
       *[other] { $bad } filer er ikke som de skal
    }
ui-verify-nothing-wrong = Hver fil er det den skal være.
ui-verify-something-wrong = Alt annet åpner som før. Hent filene fra en sikkerhetskopi eller fra en kollegas kopi av mappa, og gå gjennom på nytt.

## Hva som kan være galt med en fil

ui-fault-missing = Mangler: fila skulle vært her, og andre filer viser til den.
ui-fault-rolled-back = Satt tilbake: mappa inneholder mindre enn denne maskinen har sett før. Er den hentet fra en sikkerhetskopi?
ui-fault-altered = Endret: innholdet er ikke det som ble skrevet.
ui-fault-unreadable = Kan ikke leses: disken nekter, eller det er ingen forseglet fil.
ui-fault-forged = Forfalsket: den åpner, men ingen ved kontoret har skrevet det den sier. Den teller ikke.
ui-fault-forked = Delt: to filer med samme nummer fra samme maskin. Maskinens egen mappe er kopiert eller hentet tilbake.
ui-fault-late = For sent: skrevet av en som da ikke lenger hadde rett til det. Den teller ikke.
ui-fault-misplaced = Feil sted: ekte, men under et annet navn eller i et annet kontors mappe.
ui-fault-newer = Nyere: skrevet av en nyere utgave av Bolyst.
ui-fault-foreign = Fremmed: ikke laget av Bolyst, for eksempel en kopi som et synkroniseringsprogram har lagt igjen.
