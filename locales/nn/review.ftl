### Gjennomgang: samtalane som ventar, kommentarane, og korleis ei samtale gjekk.

## Korleis ei samtale står

ui-state-resubmitted = Send inn på nytt
ui-history-handed-over = Overført til ein kollega

## Heime

ui-home-returned = Send tilbake til deg
ui-home-waiting = { $count ->
    [one] Éi samtale ventar på gjennomgang
   *[other] { $count } samtalar ventar på gjennomgang
}
ui-home-comments = { $count ->
    [one] 1 kommentar
   *[other] { $count } kommentarar
}
ui-linear-home-returned = Send tilbake til deg: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = Skriv 1 for å halde fram med samtala. Tom linje går tilbake.

## Lista

ui-queue-title = Gjennomgang
ui-queue-count = { $found } av { $all } samtalar
ui-queue-nothing = Ingen samtalar her. Pilene og Tab vel noko anna, Del viser alle.
ui-queue-hidden = { $count ->
    [one] Éi til blir ikkje vist. Vel mindre om gongen.
   *[other] { $count } til blir ikkje viste. Vel mindre om gongen.
}
ui-queue-everything = alle
ui-queue-days = { $count ->
    [0] i dag
    [one] 1 dag
   *[other] { $count } dagar
}
ui-queue-by-stand = Tilstand
ui-queue-by-consultant = Ført av
ui-queue-by-form = Skjema
ui-queue-by-age = Alder
ui-queue-by-mark = Merke
ui-queue-waiting = ventar
ui-queue-within-a-week = siste sju dagar
ui-queue-over-a-week = eldre enn sju dagar
ui-queue-over-a-month = eldre enn tretti dagar

ui-mark-attention = treng eit blikk
ui-mark-unanswered = utan svar
ui-mark-kept = uvanleg svar halde ved lag
ui-mark-remarks = merknader
ui-mark-comments = kommentarar
ui-mark-conflicts = skrive ulikt
ui-mark-unqualified = tolk utanfor registeret
ui-mark-long = svært lang
ui-mark-short = svært kort
ui-mark-form-differs = anna utgåve av skjemaet

## Når ei samtale blir gjennomgått

ui-filter-all = alt
ui-filter-attention = treng eit blikk
ui-filter-unanswered = utan svar
ui-filter-remarks = merknader
ui-filter-changed = endra
ui-filter-comments = kommentarar
ui-filter-nothing = Ingen spørsmål å vise her.
ui-reading-as-a-whole = Samtala som heilskap
ui-reading-before = før: { $words }
ui-reading-last-time = førre samtale, { $date }: { $words }
ui-reading-attention = Treng eit blikk til
ui-reading-taken-away = Ikkje lenger med
ui-line-comment = Kommentar
    .hint = Alle som kan lese samtala, ser han. Han blir ståande, med namnet ditt.
ui-line-reasons = Kvifor blir samtala send tilbake?
    .hint = Skriv kva som må sjåast på. Kan stå tomt om du har kommentert spørsmål.
ui-confirm-approve = Godkjenne samtala?
    .detail = Godkjenninga gjeld det du har lese no, og blir signert med namnet ditt.

error-newer-revision = Samtala er endra etter at du opna ho.
    .safe = Ingenting er godkjent eller sendt tilbake.
    .now = Gå tilbake, opne ho igjen og sjå kva som er nytt.
error-nothing-written = Det manglar nokre ord.
    .safe = Ingenting er endra.
    .now = Skriv kva det gjeld, eller kommenter eit spørsmål først.

ui-command-next-filter = Vis noko anna
    .short = vis
ui-command-previous-filter = Vis det førre
ui-command-comment = Skriv ein kommentar til spørsmålet
    .short = kommenter
ui-command-comment-all = Skriv ein kommentar til heile samtala
ui-command-approve = Godkjenn samtala
    .short = godkjenn
ui-command-send-back = Send samtala tilbake
    .short = send tilbake
ui-command-trail = Sjå korleis samtala gjekk
    .short = forløp
ui-command-queue = Gå gjennom samtalane
    .short = gjennomgang
ui-command-narrow-less = Vis alle
    .short = alle

## Korleis samtala gjekk

ui-trail-title = Korleis samtala gjekk
ui-trail-why = For å lære av samtala, ikkje for å måle nokon. Den som førte ho, ser det same. Ord og svar står ikkje her.
ui-trail-nothing = Samtala har ikkje noko forløp.
ui-trail-times = Frå { $start } til { $end }. { $active } i samtale.
ui-trail-longest = Lengst tid ({ $time }) gjekk til { $question }
ui-trail-back = { $count ->
    [0] De gjekk aldri tilbake.
    [one] De gjekk tilbake éin gong.
   *[other] De gjekk tilbake { $count } gonger.
}
ui-trail-changed = { $count ->
    [one] Eitt svar vart endra.
   *[other] Svar vart endra { $count } gonger.
}
ui-trail-undone = { $count ->
    [one] Noko vart angra éin gong.
   *[other] Noko vart angra { $count } gonger.
}
ui-trail-languages = { $count ->
    [0] Språket vart ikkje bytt undervegs.
    [one] Språket vart bytt éin gong, til { $languages }.
   *[other] Språket vart bytt { $count } gonger: { $languages }.
}
ui-trail-break = Pause { $when }: { $time } (ved { $place })
ui-trail-clock = Klokka på maskina vart stilt tilbake undervegs. Tidene er usikre.
ui-trail-elsewhere = Spørsmål som ikkje blir stilte lenger
ui-trail-signs = ↺ gjekk tilbake hit   ✎ svaret vart endra
ui-length-seconds = { $count } s
ui-length-minutes = { $count } min
ui-length-hours = { $count ->
    [one] 1 time
   *[other] { $count } timar
}
ui-length-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagar
}

## bolyst session

ui-session-readable = Alle som finn denne fila, kan lese ho.
