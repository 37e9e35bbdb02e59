### Alt om en person, samtykker, hvor lenge noe lagres, og sletting.

## Samtykker: det en person har sagt ja til

consent-story = Å lagre fortellingen
consent-quotes = Å bruke sitater
consent-introduction = Å bli presentert for et lag
consent-buddy = Fadder
consent-references = Referanse til en utleier
consent-employers = Å vise arbeidsgivere hva personen kan
consent-newcomer_of_month = Månedens tilflytter
consent-handover = Å sende opplysninger til den nye kommunen
consent-contact_later = Å bli kontaktet senere
consent-research = Forskning
consent-power_of_attorney = Fullmakt
consent-raise_incident = Å ta hendelsen videre
consent-share_need = Å dele behovet

ui-consent-given = ja, { $date } ({ $who }, spurt på { $language })
ui-consent-withdrawn = nei, { $date } ({ $who }, spurt på { $language })
ui-consents-none = Personen er ikke spurt om noe frivillig ennå.

## Alt om en person

export-title = Alt vi har lagret om deg: { $case }
export-about = Her står alt kontoret har lagret om deg: svarene dine, merknader som vi har skrevet, og kommentarer. Du har rett til å se det. Si fra hvis noe er feil.
export-foot = { $office }, { $date }. Skrevet ut av { $who }.
export-consents = Det du har sagt ja eller nei til
export-consent-given = Ja, { $date }
export-consent-withdrawn = Nei, { $date }
export-session = { $title }, { $date }
export-remark = Merknad: { $remark }
export-next-steps = Det vi ble enige om
export-history = Hva som er gjort med samtalen

ui-person-export-ask = Alt om personen blir skrevet til en ny mappe i { $path }, uten kryptering. Alle som finner mappa, kan lese alt. Skriv «{ $yes }» for å gå videre.
ui-person-nothing-written = Ingenting er skrevet.
ui-person-exported = Alt om personen ligger i { $path } ({ $files }). Filene er ikke kryptert: alle som finner dem, kan lese dem.
ui-person-export-holds = Merknader og kommentarer er med. Les gjennom før du gir det fra deg: der kan det stå noe om andre. Slett mappa når personen har fått sitt.
ui-person-export-incomplete = { $count ->
    [one] Én oppføring ved kontoret kan du ikke lese.
   *[other] { $count } oppføringer ved kontoret kan du ikke lese.
} Noen av dem kan gjelde denne personen. En leder kan skrive ut alt.

## Sletting

ui-person-erase-ask = { $case } { $name } og alt om personen blir slettet på alle maskiner: { $sessions ->
    [one] én samtale
   *[other] { $sessions } samtaler
}, { $drafts ->
    [one] én kladd
   *[other] { $drafts } kladder
}. Det kan ikke angres. Skriv saksnummeret ({ $case }) for å slette.
ui-person-nothing-erased = Ingenting er slettet.
ui-person-erased = { $case } er slettet. Et signert spor uten opplysninger viser hvem som slettet, og når. De andre maskinene sletter når de åpnes neste gang.

error-not-archived = { $record } er ikke med i arkivuttrekket, eller er endret etterpå.
    .safe = Ingenting er slettet.
    .now = Lag et nytt uttrekk med «bolyst retention archive», og slett med --archive og mappa det ligger i.

## Hvor lenge noe lagres

ui-kind-person = Person
ui-kind-session = Samtale
ui-kind-employer = Bedrift
ui-kind-incident = Hendelse
ui-retention-count = { $count ->
    [0] Ingenting er lagret lenge nok til å slettes.
    [one] Én oppføring er lagret lenge nok:
   *[other] { $count } oppføringer er lagret lenge nok:
}
ui-retention-since = fristen gikk ut { $date }
ui-retention-left-over = hører til en person som er slettet
ui-retention-archived = { $count ->
    [one] Én oppføring ligger
   *[other] { $count } oppføringer ligger
} i { $path }, ikke kryptert. Gi mappa til arkivet, og slett deretter med: bolyst retention erase --archive { $path }
ui-retention-erase-ask = { $count ->
    [one] Én oppføring
   *[other] { $count } oppføringer
} blir slettet på alle maskiner. Det kan ikke angres. Skriv «{ $yes }» for å slette.
ui-retention-erased = { $count ->
    [0] Ingenting var lagret lenge nok til å slettes.
    [one] Én oppføring er slettet.
   *[other] { $count } oppføringer er slettet.
}

## På skjermen

ui-person-consents = Samtykker
ui-retention-title = Lagret lenge nok
ui-line-folder = Hvilken mappe?
    .hint = Det blir skrevet uten kryptering. Alle som finner mappa, kan lese alt. Ingenting som ligger der fra før, blir overskrevet.
ui-line-case = Slette alt om personen?
    .hint = Skriv saksnummeret for å slette.
ui-confirm-consent = Endre samtykket?
    .detail = Det personen har sagt ja til, blir tatt tilbake, eller omvendt. Endringen får dato og navnet ditt.
ui-confirm-erase-due = Slette alt som er lagret lenge nok?
    .detail = Det blir borte på alle maskiner, og kan ikke angres. Lag et arkivuttrekk først.
ui-command-about-person = Se alt om personen
    .short = om personen
ui-command-retention = Se hva som er lagret lenge nok
    .short = lagringstid
ui-command-export = Skrive ut til en mappe
    .short = skriv ut
ui-command-erase = Slette
    .short = slett
