### Programmet sine eigne ord: oversynet, hjelpa og det som ligg over sidene.

ui-waiting = Vent litt …
ui-too-small = Vindauget er for lite. Alt er lagra. Gjer det minst 40 × 12 teikn stort.
ui-place = { $at } av { $count }
ui-search = Søk:
ui-search-nothing = Ingenting passar til det du har skrive.
ui-demo = øvingskontor
ui-demo-line = Dette er eit øvingskontor. Alt forsvinn når du avsluttar.

## Oversynet

ui-home-search = Søk overalt:
ui-home-drafts = Hald fram
ui-home-forms = Start ein samtale
ui-home-people = Personar
ui-home-no-people = Ingen enno. Dei kjem hit når du har starta ein samtale.
ui-home-sessions = Samtalar
ui-home-no-sessions = Ingen samtalar er sende inn enno.
ui-home-minutes = { $minutes ->
    [one] om lag eitt minutt
   *[other] om lag { $minutes } minutt
}
ui-home-person = person
ui-home-session = samtale
ui-home-form = start
ui-home-faulty-form = Eit skjema kan ikkje brukast: { $place }
ui-home-unreadable = Desse filene kan ikkje lesast: { $files }
ui-home-unfinished = Nokon er teken ut, men eldre filer er ikkje ferdig forsegla på nytt. Fullfør under medlemer (F6, så F5).
ui-home-swap = Minnet på denne maskina kan hamne på disken. Be om kryptert disk før de skriv noko ømtoleg.
ui-home-recorded = { $program } tek opp det som står på skjermen. Slå det av før samtalen startar.

ui-role-consultant = Flyktningkonsulent
    .hint = fører samtalar
ui-role-supervisor = Leiar
    .hint = les, kommenterer, godkjenner

## Det som ligg over ei side

ui-help-title = Tastar
ui-help-keys = ↑ ↓ blar   Esc lukkar
ui-palette-title = Kva vil du gjere?
ui-note-keys = ↑ ↓ blar   Esc lukkar
ui-go-to-title = Gå til
ui-go-to-hint = Skriv nummeret, eller nokre ord frå spørsmålet.
ui-line-remark = Merknad
    .hint = Personen ser han ikkje. Skriv aldri om tru, politikk, etnisitet eller diagnosar.
ui-line-reason = Kvifor stemmer svaret likevel?
    .hint = Nokre ord er nok. Svaret blir ståande.
ui-line-keys = Enter lagrar   Esc lukkar
ui-confirm-keys = Enter ja   Esc nei
ui-confirm-submit = Sende inn samtalen?
    .detail = Han blir forsegla og signert. Etterpå kan ingen endre han, heller ikkje du.
ui-confirm-discard = Slette kladden?
    .detail = Alle svara i han blir borte. Dette kan ikkje angrast.
ui-confirm-remove = Ta bort denne?
    .detail = Svara om denne blir borte. Du kan angre med Ctrl+Z.
ui-confirm-remove-step = Slette steget?
    .detail = Det du har skrive om det, blir borte.
ui-confirm-leave-unsaved = Gå utan å lagre?
    .detail = Disken tok ikkje imot det siste. Det som er endra etter siste lagring, blir borte.

## Fargar

ui-theme-dark = Mørk bakgrunn
ui-theme-light = Lys bakgrunn
ui-theme-high-contrast = Sterk kontrast
ui-theme-none = Utan fargar
