### Gjennomgang: samtalene som venter, kommentarene, og hvordan en samtale gikk.

## Hvordan en samtale står

ui-state-resubmitted = Sendt inn på nytt
ui-history-handed-over = Overført til en kollega

## Hjemme

ui-home-returned = Sendt tilbake til deg
ui-home-waiting = { $count ->
    [one] Én samtale venter på gjennomgang
   *[other] { $count } samtaler venter på gjennomgang
}
ui-home-comments = { $count ->
    [one] 1 kommentar
   *[other] { $count } kommentarer
}
ui-linear-home-returned = Sendt tilbake til deg: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = Skriv 1 for å fortsette samtalen. Tom linje går tilbake.

## Listen

ui-queue-title = Gjennomgang
ui-queue-count = { $found } av { $all } samtaler
ui-queue-nothing = Ingen samtaler her. Pilene og Tab velger noe annet, Del viser alle.
ui-queue-hidden = { $count ->
    [one] Én til vises ikke. Velg mindre om gangen.
   *[other] { $count } til vises ikke. Velg mindre om gangen.
}
ui-queue-everything = alle
ui-queue-days = { $count ->
    [0] i dag
    [one] 1 dag
   *[other] { $count } dager
}
ui-queue-by-stand = Tilstand
ui-queue-by-consultant = Ført av
ui-queue-by-form = Skjema
ui-queue-by-age = Alder
ui-queue-by-mark = Merke
ui-queue-waiting = venter
ui-queue-within-a-week = siste sju dager
ui-queue-over-a-week = eldre enn sju dager
ui-queue-over-a-month = eldre enn tretti dager

ui-mark-attention = trenger blikk
ui-mark-unanswered = uten svar
ui-mark-kept = uvanlig svar beholdt
ui-mark-remarks = merknader
ui-mark-comments = kommentarer
ui-mark-conflicts = skrevet ulikt
ui-mark-unqualified = tolk utenfor registeret
ui-mark-long = svært lang
ui-mark-short = svært kort
ui-mark-form-differs = annen utgave av skjemaet

## Når en samtale gjennomgås

ui-filter-all = alt
ui-filter-attention = trenger blikk
ui-filter-unanswered = uten svar
ui-filter-remarks = merknader
ui-filter-changed = endret
ui-filter-comments = kommentarer
ui-filter-nothing = Ingen spørsmål å vise her.
ui-reading-as-a-whole = Samtalen som helhet
ui-reading-before = før: { $words }
ui-reading-last-time = forrige samtale, { $date }: { $words }
ui-reading-attention = Trenger et blikk til
ui-reading-taken-away = Ikke lenger med
ui-line-comment = Kommentar
    .hint = Alle som kan lese samtalen, ser den. Den blir stående, med navnet ditt.
ui-line-reasons = Hvorfor sendes samtalen tilbake?
    .hint = Skriv hva som må ses på. Kan stå tomt hvis du har kommentert spørsmål.
ui-confirm-approve = Godkjenne samtalen?
    .detail = Godkjenningen gjelder det du har lest nå, og signeres med navnet ditt.

error-newer-revision = Samtalen er endret etter at du åpnet den.
    .safe = Ingenting er godkjent eller sendt tilbake.
    .now = Gå tilbake, åpne den igjen og se hva som er nytt.
error-nothing-written = Det mangler noen ord.
    .safe = Ingenting er endret.
    .now = Skriv hva det gjelder, eller kommenter et spørsmål først.

ui-command-next-filter = Vis noe annet
    .short = vis
ui-command-previous-filter = Vis det forrige
ui-command-comment = Skriv en kommentar til spørsmålet
    .short = kommenter
ui-command-comment-all = Skriv en kommentar til hele samtalen
ui-command-approve = Godkjenn samtalen
    .short = godkjenn
ui-command-send-back = Send samtalen tilbake
    .short = send tilbake
ui-command-trail = Se hvordan samtalen gikk
    .short = forløp
ui-command-queue = Gå gjennom samtalene
    .short = gjennomgang
ui-command-narrow-less = Vis alle
    .short = alle

## Hvordan samtalen gikk

ui-trail-title = Hvordan samtalen gikk
ui-trail-why = For å lære av samtalen, ikke for å måle noen. Den som førte den, ser det samme. Ord og svar står ikke her.
ui-trail-nothing = Samtalen har ikke noe forløp.
ui-trail-times = Fra { $start } til { $end }. { $active } i samtale.
ui-trail-longest = Lengst tid ({ $time }) gikk til { $question }
ui-trail-back = { $count ->
    [0] Dere gikk aldri tilbake.
    [one] Dere gikk tilbake én gang.
   *[other] Dere gikk tilbake { $count } ganger.
}
ui-trail-changed = { $count ->
    [one] Ett svar ble endret.
   *[other] Svar ble endret { $count } ganger.
}
ui-trail-undone = { $count ->
    [one] Noe ble angret én gang.
   *[other] Noe ble angret { $count } ganger.
}
ui-trail-languages = { $count ->
    [0] Språket ble ikke byttet underveis.
    [one] Språket ble byttet én gang, til { $languages }.
   *[other] Språket ble byttet { $count } ganger: { $languages }.
}
ui-trail-break = Pause { $when }: { $time } (ved { $place })
ui-trail-clock = Klokka på maskinen ble stilt tilbake underveis. Tidene er usikre.
ui-trail-elsewhere = Spørsmål som ikke stilles lenger
ui-trail-signs = ↺ gikk tilbake hit   ✎ svaret ble endret
ui-length-seconds = { $count } s
ui-length-minutes = { $count } min
ui-length-hours = { $count ->
    [one] 1 time
   *[other] { $count } timer
}
ui-length-days = { $count ->
    [one] 1 dag
   *[other] { $count } dager
}

## bolyst session

ui-session-readable = Alle som finner denne fila, kan lese den.
