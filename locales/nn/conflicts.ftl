### Når to har skrive ulike ting utan å vite om kvarandre.

ui-history-settled = Avgjort det som vart skrive ulikt

ui-person-case = Saksnummer
ui-person-preferred-name = Namn
ui-person-category = Kategori
ui-person-language = Språk
ui-person-arrived = Kom hit

ui-conflict-remark = Merknad
ui-conflict-kept-because = Kvifor svaret stemmer
ui-conflict-next-step = Neste steg
ui-conflict-kept = halde på
ui-conflict-taken-away = teke bort

ui-home-conflicts = Skrive ulikt kvar for seg
ui-home-conflict-count = { $count ->
    [one] 1 ting å avgjere
   *[other] { $count } ting å avgjere
}
ui-conflicts-title = Skrive ulikt
ui-conflicts-about = To har skrive ulike ting utan å vite om kvarandre. Ingenting er tapt. Vel det som stemmer.
ui-conflicts-read-only = Berre den som førte samtalen, kan avgjere dette.
ui-conflicts-done = Alt er avgjort.
ui-conflicts-place = { $at } av { $count }
ui-conflicts-by = { $who }, { $when }
ui-conflicts-by-computer = { $who }, datamaskin { $computer }, { $when }
ui-line-third = Kva stemmer?
    .hint = Det du skriv, gjeld i staden for begge.
ui-command-write-third = Skrive noko anna
    .short = noko anna
ui-command-next-conflict = Neste
    .short = neste
ui-command-lead-on = Føre samtalen vidare
    .short = føre vidare
ui-linear-conflict-choose = Skriv talet framfor det som stemmer. Tom linje lèt det stå til seinare; der noko er skrive for hand, kan du skrive noko anna.
