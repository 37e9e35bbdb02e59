### Alt om ein person, samtykke, kor lenge noko blir lagra, og sletting.

## Samtykke: det ein person har sagt ja til

consent-story = Å lagre forteljinga
consent-quotes = Å bruke sitat
consent-introduction = Å bli presentert for eit lag
consent-buddy = Fadder
consent-references = Referanse til ein utleigar
consent-employers = Å vise arbeidsgivarar kva personen kan
consent-newcomer_of_month = Månadens tilflyttar
consent-handover = Å sende opplysningar til den nye kommunen
consent-contact_later = Å bli kontakta seinare
consent-research = Forsking
consent-power_of_attorney = Fullmakt
consent-raise_incident = Å ta hendinga vidare
consent-share_need = Å dele behovet

ui-consent-given = ja, { $date } ({ $who }, spurt på { $language })
ui-consent-withdrawn = nei, { $date } ({ $who }, spurt på { $language })
ui-consents-none = Personen er ikkje spurt om noko frivillig enno.

## Alt om ein person

export-title = Alt vi har lagra om deg: { $case }
export-about = Her står alt kontoret har lagra om deg: svara dine, merknader som vi har skrive, og kommentarar. Du har rett til å sjå det. Sei frå om noko er feil.
export-foot = { $office }, { $date }. Skrive ut av { $who }.
export-consents = Det du har sagt ja eller nei til
export-consent-given = Ja, { $date }
export-consent-withdrawn = Nei, { $date }
export-session = { $title }, { $date }
export-remark = Merknad: { $remark }
export-next-steps = Det vi vart einige om
export-history = Kva som er gjort med samtalen

ui-person-export-ask = Alt om personen blir skrive til ei ny mappe i { $path }, utan kryptering. Alle som finn mappa, kan lese alt. Skriv «{ $yes }» for å gå vidare.
ui-person-nothing-written = Ingenting er skrive.
ui-person-exported = Alt om personen ligg i { $path } ({ $files }). Filene er ikkje krypterte: alle som finn dei, kan lese dei.
ui-person-export-holds = Merknader og kommentarar er med. Les gjennom før du gir det frå deg: der kan det stå noko om andre. Slett mappa når personen har fått sitt.
ui-person-export-incomplete = { $count ->
    [one] Éi oppføring ved kontoret kan du ikkje lese.
   *[other] { $count } oppføringar ved kontoret kan du ikkje lese.
} Nokre av dei kan gjelde denne personen. Ein leiar kan skrive ut alt.

## Sletting

ui-person-erase-ask = { $case } { $name } og alt om personen blir sletta på alle maskiner: { $sessions ->
    [one] éin samtale
   *[other] { $sessions } samtalar
}, { $drafts ->
    [one] éin kladd
   *[other] { $drafts } kladdar
}. Det kan ikkje angrast. Skriv saksnummeret ({ $case }) for å slette.
ui-person-nothing-erased = Ingenting er sletta.
ui-person-erased = { $case } er sletta. Eit signert spor utan opplysningar viser kven som sletta, og når. Dei andre maskinene slettar når dei blir opna neste gong.

error-not-archived = { $record } er ikkje med i arkivuttrekket, eller er endra etterpå.
    .safe = Ingenting er sletta.
    .now = Lag eit nytt uttrekk med «bolyst retention archive», og slett med --archive og mappa det ligg i.

## Kor lenge noko blir lagra

ui-kind-person = Person
ui-kind-session = Samtale
ui-kind-employer = Bedrift
ui-kind-incident = Hending
ui-retention-count = { $count ->
    [0] Ingenting er lagra lenge nok til å bli sletta.
    [one] Éi oppføring er lagra lenge nok:
   *[other] { $count } oppføringar er lagra lenge nok:
}
ui-retention-since = fristen gjekk ut { $date }
ui-retention-left-over = høyrer til ein person som er sletta
ui-retention-archived = { $count ->
    [one] Éi oppføring ligg
   *[other] { $count } oppføringar ligg
} i { $path }, ikkje kryptert. Gi mappa til arkivet, og slett deretter med: bolyst retention erase --archive { $path }
ui-retention-erase-ask = { $count ->
    [one] Éi oppføring
   *[other] { $count } oppføringar
} blir sletta på alle maskiner. Det kan ikkje angrast. Skriv «{ $yes }» for å slette.
ui-retention-erased = { $count ->
    [0] Ingenting var lagra lenge nok til å bli sletta.
    [one] Éi oppføring er sletta.
   *[other] { $count } oppføringar er sletta.
}

## På skjermen

ui-person-consents = Samtykke
ui-retention-title = Lagra lenge nok
ui-line-folder = Kva mappe?
    .hint = Det blir skrive utan kryptering. Alle som finn mappa, kan lese alt. Ingenting som ligg der frå før, blir skrive over.
ui-line-case = Slette alt om personen?
    .hint = Skriv saksnummeret for å slette.
ui-confirm-consent = Endre samtykket?
    .detail = Det personen har sagt ja til, blir teke tilbake, eller omvendt. Endringa får dato og namnet ditt.
ui-confirm-erase-due = Slette alt som er lagra lenge nok?
    .detail = Det blir borte på alle maskiner, og kan ikkje angrast. Lag eit arkivuttrekk først.
ui-command-about-person = Sjå alt om personen
    .short = om personen
ui-command-retention = Sjå kva som er lagra lenge nok
    .short = lagringstid
ui-command-export = Skrive ut til ei mappe
    .short = skriv ut
ui-command-erase = Slette
    .short = slett
