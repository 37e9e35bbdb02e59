### Gjennomgang av heile kvelvet: «bolyst verify» og sida for det i programmet.

ui-verify-title = Gjennomgang av kvelvet
ui-verify-progress = Går gjennom: { $done } av { $of }
ui-verify-counts = { $sound } i orden · { $closed } ikkje for deg · { $bad ->
        [0] ingenting gale
        [one] éi fil er ikkje som ho skal
       *[other] { $bad } filer er ikkje som dei skal
    }
ui-verify-nothing-wrong = Kvar fil er det ho skal vere.
ui-verify-something-wrong = Alt anna opnar som før. Hent filene frå ein tryggingskopi eller frå ein kollegas kopi av mappa, og gå gjennom på nytt.

## Kva som kan vere gale med ei fil

ui-fault-missing = Manglar: fila skulle ha vore her, og andre filer viser til ho.
ui-fault-rolled-back = Sett tilbake: mappa inneheld mindre enn denne maskina har sett før. Er ho henta frå ein tryggingskopi?
ui-fault-altered = Endra: innhaldet er ikkje det som vart skrive.
ui-fault-unreadable = Kan ikkje lesast: disken nektar, eller det er inga forsegla fil.
ui-fault-forged = Forfalska: ho opnar, men ingen ved kontoret har skrive det ho seier. Ho tel ikkje.
ui-fault-forked = Delt: to filer med same nummer frå same maskin. Maskina si eiga mappe er kopiert eller henta tilbake.
ui-fault-late = For seint: skriven av ein som då ikkje lenger hadde rett til det. Ho tel ikkje.
ui-fault-misplaced = Feil stad: ekte, men under eit anna namn eller i mappa til eit anna kontor.
ui-fault-newer = Nyare: skriven av ei nyare utgåve av Bolyst.
ui-fault-foreign = Framand: ikkje laga av Bolyst, til dømes ein kopi som eit synkroniseringsprogram har lagt att.
