### status: draft

### When two have written different things without knowing of each other.

ui-history-settled = Rozstrzygnięto, co jest prawdą, gdy zapisy były różne

ui-person-case = Numer sprawy
ui-person-preferred-name = Imię
ui-person-category = Kategoria
ui-person-language = Język
ui-person-arrived = Data przyjazdu

ui-conflict-remark = Uwaga
ui-conflict-kept-because = Dlaczego odpowiedź się zgadza
ui-conflict-next-step = Następny krok
ui-conflict-kept = zostawione
ui-conflict-taken-away = usunięte

ui-home-conflicts = Zapisane różnie, osobno
ui-home-conflict-count = { $count ->
    [one] { $count } rzecz do rozstrzygnięcia
    [few] { $count } rzeczy do rozstrzygnięcia
    [many] { $count } rzeczy do rozstrzygnięcia
   *[other] { $count } rzeczy do rozstrzygnięcia
}
ui-conflicts-title = Zapisane różnie
ui-conflicts-about = Dwie osoby zapisały różne rzeczy i nie wiedziały o sobie. Nic nie zginęło. Proszę wybrać to, co się zgadza.
ui-conflicts-read-only = Może to rozstrzygnąć tylko osoba, która prowadziła rozmowę.
ui-conflicts-done = Wszystko jest rozstrzygnięte.
ui-conflicts-place = { $at } z { $count }
ui-conflicts-by = { $who }, { $when }
ui-conflicts-by-computer = { $who }, komputer { $computer }, { $when }
ui-line-third = Co się zgadza?
    .hint = Nowy tekst zastąpi obie wersje.
ui-command-write-third = Napisz coś innego
    .short = coś innego
ui-command-next-conflict = Dalej
    .short = dalej
ui-command-lead-on = Prowadź rozmowę dalej
    .short = prowadź dalej
ui-linear-conflict-choose = Proszę wpisać liczbę przed tym, co się zgadza. Pusty wiersz zostawia to na później. Tam, gdzie tekst jest wpisany ręcznie, można wpisać coś innego.
