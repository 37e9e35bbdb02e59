### Når to har skrevet ulike ting uten å vite om hverandre.

ui-history-settled = Avgjort det som ble skrevet ulikt

ui-person-case = Saksnummer
ui-person-preferred-name = Navn
ui-person-category = Kategori
ui-person-language = Språk
ui-person-arrived = Kom hit

ui-conflict-remark = Merknad
ui-conflict-kept-because = Hvorfor svaret stemmer
ui-conflict-next-step = Neste steg
ui-conflict-kept = beholdt
ui-conflict-taken-away = tatt bort

ui-home-conflicts = Skrevet ulikt hver for seg
ui-home-conflict-count = { $count ->
    [one] 1 ting å avgjøre
   *[other] { $count } ting å avgjøre
}
ui-conflicts-title = Skrevet ulikt
ui-conflicts-about = To har skrevet ulike ting uten å vite om hverandre. Ingenting er tapt. Velg det som stemmer.
ui-conflicts-read-only = Bare den som førte samtalen, kan avgjøre dette.
ui-conflicts-done = Alt er avgjort.
ui-conflicts-place = { $at } av { $count }
ui-conflicts-by = { $who }, { $when }
ui-conflicts-by-computer = { $who }, datamaskin { $computer }, { $when }
ui-line-third = Hva stemmer?
    .hint = Det du skriver, gjelder i stedet for begge.
ui-command-write-third = Skrive noe annet
    .short = noe annet
ui-command-next-conflict = Neste
    .short = neste
ui-command-lead-on = Føre samtalen videre
    .short = føre videre
ui-linear-conflict-choose = Skriv tallet foran det som stemmer. Tom linje lar det stå til senere; der noe er skrevet for hånd, kan du skrive noe annet.
