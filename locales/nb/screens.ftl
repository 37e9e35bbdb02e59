### Programmets egne ord: oversikten, hjelpen og det som ligger over sidene.

ui-waiting = Et øyeblikk …
ui-too-small = Vinduet er for lite. Alt er lagret. Gjør det minst 40 × 12 tegn stort.
ui-place = { $at } av { $count }
ui-search = Søk:
ui-search-nothing = Ingenting passer til det du har skrevet.
ui-demo = øvingskontor
ui-demo-line = Dette er et øvingskontor. Alt forsvinner når du avslutter.

## Oversikten

ui-home-search = Søk overalt:
ui-home-drafts = Fortsett
ui-home-forms = Start en samtale
ui-home-people = Personer
ui-home-no-people = Ingen ennå. De kommer hit når du har startet en samtale.
ui-home-sessions = Samtaler
ui-home-no-sessions = Ingen samtaler er sendt inn ennå.
ui-home-minutes = { $minutes ->
    [one] ca. ett minutt
   *[other] ca. { $minutes } minutter
}
ui-home-person = person
ui-home-session = samtale
ui-home-form = start
ui-home-faulty-form = Et skjema kan ikke brukes: { $place }
ui-home-unreadable = Disse filene kan ikke leses: { $files }
ui-home-unfinished = Noen er tatt ut, men eldre filer er ikke ferdig forseglet på nytt. Fullfør under medlemmer (F6, så F5).
ui-home-swap = Minnet på denne maskinen kan havne på disken. Be om kryptert disk før dere skriver noe ømtålig.
ui-home-recorded = { $program } tar opp det som står på skjermen. Slå det av før samtalen starter.

ui-role-consultant = Flyktningkonsulent
    .hint = fører samtaler
ui-role-supervisor = Leder
    .hint = leser, kommenterer, godkjenner

## Det som ligger over en side

ui-help-title = Taster
ui-help-keys = ↑ ↓ blar   Esc lukker
ui-palette-title = Hva vil du gjøre?
ui-note-keys = ↑ ↓ blar   Esc lukker
ui-go-to-title = Gå til
ui-go-to-hint = Skriv nummeret, eller noen ord fra spørsmålet.
ui-line-remark = Merknad
    .hint = Personen ser den ikke. Skriv aldri om tro, politikk, etnisitet eller diagnoser.
ui-line-reason = Hvorfor stemmer svaret likevel?
    .hint = Noen ord er nok. Svaret blir stående.
ui-line-keys = Enter lagrer   Esc lukker
ui-confirm-keys = Enter ja   Esc nei
ui-confirm-submit = Sende inn samtalen?
    .detail = Den blir forseglet og signert. Etterpå kan ingen endre den, heller ikke du.
ui-confirm-discard = Slette kladden?
    .detail = Alle svarene i den blir borte. Dette kan ikke angres.
ui-confirm-remove = Ta bort denne?
    .detail = Svarene om den blir borte. Du kan angre med Ctrl+Z.
ui-confirm-remove-step = Slette steget?
    .detail = Det du har skrevet om det, blir borte.
ui-confirm-leave-unsaved = Gå uten å lagre?
    .detail = Disken tok ikke imot det siste. Det som er endret etter siste lagring, blir borte.

## Farger

ui-theme-dark = Mørk bakgrunn
ui-theme-light = Lys bakgrunn
ui-theme-high-contrast = Sterk kontrast
ui-theme-none = Uten farger
