### Hva tastene gjør. «.short» står nederst på skjermen.

## Overalt

ui-command-help = Vis hva tastene gjør her
    .short = hjelp
ui-command-palette = Finn noe å gjøre
    .short = alt
ui-command-close = Lukk
    .short = lukk
ui-command-program-language = Bytt språk i programmet
ui-command-theme = Bytt farger
ui-command-lock = Lås kontoret
    .short = lås
ui-command-quit = Avslutt
    .short = avslutt

## Lister og felt

ui-command-up = Opp
ui-command-down = Ned
ui-command-page-up = Flere linjer opp
ui-command-page-down = Flere linjer ned
ui-command-first = Til det første
ui-command-last = Til det siste
ui-command-accept = Velg og gå videre
    .short = videre
ui-command-next-field = Neste felt
    .short = neste felt
ui-command-previous-field = Forrige felt
ui-command-toggle = Sett eller ta bort kryss
    .short = kryss av
ui-command-left = Til venstre
ui-command-right = Til høyre

## Før kontoret er åpent, og hjemme

ui-command-lost-passphrase = Passfrasen er glemt: hva nå?
    .short = glemt passfrasen?
ui-command-look-again = Se etter en gang til
    .short = se etter
ui-command-use-code = Bruk en engangskode eller gjenopprettingsarket
    .short = bruk en kode
ui-command-members = Medlemmer: hvem som hører til kontoret
    .short = medlemmer
ui-command-verify = Gå gjennom hele hvelvet: er hver fil som den skal?
ui-command-remove-member = Ta medlemmet ut av kontoret
    .short = ta ut
ui-command-change-role = Gi medlemmet en annen rolle
    .short = rolle
ui-command-one-time-code = Lag en engangskode: ny passfrase, eller en datamaskin til
    .short = engangskode
ui-command-hand-over = Overdra samtalene til en kollega
    .short = overdra
ui-command-reseal = Fortsett å forsegle eldre filer på nytt
ui-command-begin = Start en samtale
    .short = start samtale
ui-command-discard = Slett kladden
ui-command-return = Tilbake til oversikten
    .short = tilbake

## I samtalen

ui-command-back = Tilbake til forrige spørsmål
    .short = tilbake
ui-command-skip = Hopp over spørsmålet
    .short = hopp over
ui-command-switch-language = Bytt språk i samtalen
    .short = språk
ui-command-side-by-side = Vis begge språk, eller bare ett
    .short = begge språk
ui-command-remark = Skriv en merknad til spørsmålet
    .short = merknad
ui-command-save-now = Lagre nå
ui-command-go-to = Gå til et spørsmål
    .short = gå til
ui-command-next-unanswered = Neste spørsmål uten svar
ui-command-next-attention = Neste svar som trenger oppmerksomhet
ui-command-dont-know = Personen vet ikke
    .short = vet ikke
ui-command-rather-not-say = Personen vil helst ikke si det
    .short = vil ikke si
ui-command-not-applicable = Spørsmålet er ikke aktuelt
ui-command-cover = Dekk til: vis bare det personen kan se
    .short = dekk til
ui-command-pause = Ta pause og gå til oversikten
    .short = pause
ui-command-undo = Angre
ui-command-redo = Gjør om igjen
ui-command-clear-answer = Fjern
    .short = fjern
ui-command-add-instance = Legg til én til
ui-command-remove-instance = Ta bort denne
ui-command-summary = Gå til oppsummeringen
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
ui-command-add-step = Legg til et neste steg
    .short = nytt steg
