### Kva tastane gjer. «.short» står nedst på skjermen.

## Overalt

ui-command-help = Vis kva tastane gjer her
    .short = hjelp
ui-command-palette = Finn noko å gjere
    .short = alt
ui-command-close = Lukk
    .short = lukk
ui-command-program-language = Byt språk i programmet
ui-command-theme = Byt fargar
ui-command-lock = Lås kontoret
    .short = lås
ui-command-quit = Avslutt
    .short = avslutt

## Lister og felt

ui-command-up = Opp
ui-command-down = Ned
ui-command-page-up = Fleire linjer opp
ui-command-page-down = Fleire linjer ned
ui-command-first = Til det første
ui-command-last = Til det siste
ui-command-accept = Vel og gå vidare
    .short = vidare
ui-command-next-field = Neste felt
    .short = neste felt
ui-command-previous-field = Førre felt
ui-command-toggle = Set eller ta bort kryss
    .short = kryss av
ui-command-left = Til venstre
ui-command-right = Til høgre

## Før kontoret er ope, og heime

ui-command-lost-passphrase = Passfrasen er gløymd: kva no?
    .short = gløymt passfrasen?
ui-command-look-again = Sjå etter ein gong til
    .short = sjå etter
ui-command-use-code = Bruk ein eingongskode eller gjenopprettingsarket
    .short = bruk ein kode
ui-command-members = Medlemer: kven som høyrer til kontoret
    .short = medlemer
ui-command-verify = Gå gjennom heile kvelvet: er kvar fil som ho skal?
ui-command-remove-member = Ta medlemen ut av kontoret
    .short = ta ut
ui-command-change-role = Gi medlemen ei anna rolle
    .short = rolle
ui-command-one-time-code = Lag ein eingongskode: ny passfrase, eller ei datamaskin til
    .short = eingongskode
ui-command-hand-over = Overfør samtalane til ein kollega
    .short = overfør
ui-command-reseal = Hald fram med å forsegle eldre filer på nytt
ui-command-begin = Start ein samtale
    .short = start samtale
ui-command-discard = Slett kladden
ui-command-return = Tilbake til oversynet
    .short = tilbake

## I samtalen

ui-command-back = Tilbake til førre spørsmål
    .short = tilbake
ui-command-skip = Hopp over spørsmålet
    .short = hopp over
ui-command-switch-language = Byt språk i samtalen
    .short = språk
ui-command-side-by-side = Vis begge språka, eller berre eitt
    .short = begge språka
ui-command-remark = Skriv ein merknad til spørsmålet
    .short = merknad
ui-command-save-now = Lagre no
ui-command-go-to = Gå til eit spørsmål
    .short = gå til
ui-command-next-unanswered = Neste spørsmål utan svar
ui-command-next-attention = Neste svar som treng eit blikk til
ui-command-dont-know = Personen veit ikkje
    .short = veit ikkje
ui-command-rather-not-say = Personen vil helst ikkje seie det
    .short = vil ikkje seie
ui-command-not-applicable = Spørsmålet er ikkje aktuelt
ui-command-cover = Dekk til: vis berre det personen kan sjå
    .short = dekk til
ui-command-pause = Ta pause og gå til oversynet
    .short = pause
ui-command-undo = Angre
ui-command-redo = Gjer om att
ui-command-clear-answer = Fjern
    .short = fjern
ui-command-add-instance = Legg til éin til
ui-command-remove-instance = Ta bort denne
ui-command-summary = Gå til oppsummeringa
ui-command-new-line = Ny linje
    .short = ny linje
ui-command-raise = Flytt opp
    .short = flytt opp
ui-command-lower = Flytt ned

## Slutten av samtalen

ui-command-submit = Send inn samtalen
    .short = send inn
ui-command-edit-step = Endre neste steg
    .short = endre
ui-command-add-step = Legg til eit neste steg
    .short = nytt steg
