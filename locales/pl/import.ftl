### status: draft

### What is said when a form is taken over from a workbook (XLSForm).

ui-import-done =
    { $file }: pobrano { $questions ->
        [one] { $questions } pytanie
        [few] { $questions } pytania
        [many] { $questions } pytań
       *[other] { $questions } pytania
    }, { $groups ->
        [one] { $groups } grupę
        [few] { $groups } grupy
        [many] { $groups } grup
       *[other] { $groups } grupy
    } i { $choices ->
        [one] { $choices } odpowiedź do wyboru
        [few] { $choices } odpowiedzi do wyboru
        [many] { $choices } odpowiedzi do wyboru
       *[other] { $choices } odpowiedzi do wyboru
    }. Języki: { $languages }; poprawione: { $repaired }, pominięte: { $left-out }. Zapisano:
ui-import-repaired = { ui-import-place }: poprawione: { $reason }
ui-import-left-out = { ui-import-place }: pominięte: { $reason }
ui-import-more =
    { ui-import-place }: … i jeszcze { $count ->
        [one] { $count } taki przypadek
        [few] { $count } takie przypadki
        [many] { $count } takich przypadków
       *[other] { $count } takiego przypadku
    }; --json pokazuje wszystkie
# “survey 12, label”, or the sheet's name alone when it is about the whole sheet.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] , { $column }
    }

error-import-web-page = To jest strona internetowa, a nie arkusz kalkulacyjny.
    .safe = Nic nie jest zapisane.
    .now = Proszę otworzyć stronę w przeglądarce i pobrać z niej sam formularz.
error-import-not-whole = Plik nie jest cały: po drodze został ucięty albo zmieniony.
    .safe = Nic nie jest zapisane.
    .now = Proszę pobrać go jeszcze raz albo poprosić autora o plik .xlsx.
error-import-locked = Arkusz jest zamknięty hasłem.
    .safe = Nic nie jest zapisane.
    .now = Proszę otworzyć plik w arkuszu kalkulacyjnym, usunąć hasło i zapisać jeszcze raz.
error-import-no-workbook = To nie jest arkusz kalkulacyjny: ani .xlsx, ani .xls.
    .safe = Nic nie jest zapisane.
    .now = Proszę otworzyć plik w arkuszu kalkulacyjnym i zapisać jako .xlsx.
error-import-too-large = { $megabytes } MB to więcej, niż ma formularz (najwyżej { $limit }).
    .safe = Nic nie jest zapisane.
    .now = Proszę sprawdzić, czy to właściwy plik. Obrazy i inne arkusze można usunąć.
error-import-damaged = Nie można odczytać arkusza: { $cause }
    .safe = Nic nie jest zapisane.
    .now = Proszę otworzyć plik w arkuszu kalkulacyjnym i zapisać go jeszcze raz jako .xlsx bez hasła.
error-import-too-sparse = Komórki arkusza leżą za daleko od siebie i nie można go odczytać.
    .safe = Nic nie jest zapisane.
    .now = Proszę zapisać go jeszcze raz jako .xlsx albo usunąć to, co jest daleko na dole lub daleko po prawej.
error-import-no-survey = W pliku nie ma arkusza o nazwie „survey”.
    .safe = Nic nie jest zapisane.
    .now = W XLSForm pytania są w arkuszu „survey”, a odpowiedzi do wyboru w arkuszu „choices”.
error-import-nothing-asked = W arkuszu „survey” nie ma pytań, które można tutaj zadać.
    .safe = Nic nie jest zapisane.
    .now = Proszę sprawdzić, czy kolumny nazywają się „type”, „name” i „label”.

ui-import-sheet-not-read = ten arkusz nie należy do formularza
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } komórka leży
        [few] { $cells } komórki leżą
        [many] { $cells } komórek leży
       *[other] { $cells } komórki leży
    } poza formularzem albo zawiera za dużo na jeden tekst
ui-import-media-column = obrazów lub nagrań (komórki: { $cells }) nie można pokazać w terminalu
ui-import-unknown-column = formularze nie mają takiej kolumny (wypełnione komórki: { $cells })
ui-import-double-column = taka kolumna już jest; liczy się pierwsza
ui-import-unknown-setting = to ustawienie nic tu nie znaczy
ui-import-id-changed = „{ $from }” nie może być nazwą formularza: nazywa się teraz { $to }
ui-import-language-taken = kod { $code } należy już do innej kolumny: ta jest osobno jako { $kept }
ui-import-language-unknown = ten język jest nieznany: jest osobno jako { $kept }; kiedy wiadomo, jaki to język, proszę zmienić nazwę folderu
ui-import-language-unnamed = teksty bez języka są traktowane jako { $tag }; proszę wpisać język w nagłówku, na przykład label::Français (fr)
ui-import-choice-incomplete = odpowiedź do wyboru musi mieć listę i nazwę
ui-import-value-changed = wartość „{ $from }” musi być jednym słowem: teraz to { $to }, także w wyrażeniach
ui-import-value-twice = { $value } jest dwa razy na liście { $list }: widać obie
ui-import-list-renamed = „{ $from }” nie może być nazwą listy: nazywa się teraz { $to }
ui-import-list-missing = lista { $list } nie ma odpowiedzi do wyboru: odpowiedź się wpisuje
ui-import-file-missing = { $file } nie leży obok arkusza albo nie jest tabelą: odpowiedź się wpisuje
ui-import-table-missing = { $file } nie leży obok arkusza albo nie jest tabelą
ui-import-switched-off = wiersz jest wyłączony
ui-import-too-deep = grupa leży za głęboko (grupy: { $depth }); jej zawartość jest wyjęta na zewnątrz
ui-import-ends-another = otwarta jest grupa { $name }, która jest innego rodzaju: kończy się tutaj
ui-import-ends-nothing = tutaj nie ma otwartej grupy
ui-import-never-ends = { $name } nigdzie się nie kończy: kończy się razem z arkuszem
ui-import-loop = pętli po liście nie ma już w XLSForm: pytania padają jeden raz
ui-import-no-type = wiersz nie ma typu
ui-import-unknown-type = nie ma typu „{ $written }”
ui-import-misspelt-type = nie ma typu „{ $written }”; czy chodzi o { $near }?
ui-import-no-media = { $written }: terminal nie przyjmuje obrazów, dźwięku ani plików; miejsce jest ukryte i zawsze puste
ui-import-no-places = { $written }: terminal nie zna miejsc na mapie; miejsce jest ukryte i zawsze puste
ui-import-no-devices = { $written }: Bolyst nie przechowuje nic o urządzeniach; miejsce jest ukryte i zawsze puste
ui-import-no-audit = audit: Bolyst prowadzi własny dziennik rozmowy
ui-import-last-saved = odpowiedzi z poprzedniej rozmowy się nie bierze: każda rozmowa zaczyna się od zera
ui-import-idle-trigger = nie ma tu nic, co można uruchomić
ui-import-no-name = wiersz nie ma nazwy: nazywa się teraz { $name }
ui-import-name-changed = „{ $from }” nie może być nazwą: wiersz nazywa się { $to }, także tam, gdzie jest o nim mowa
ui-import-name-twice = { $from } jest dwa razy w jednej grupie: ten wiersz nazywa się { $to }
ui-import-no-label = brakuje tekstu: zamiast niego jest nazwa
ui-import-no-calculation = nie ma tu nic do obliczenia: miejsce jest ukryte i zawsze puste
ui-import-r-code = { $written } to kod R na „tak” lub „nie”
ui-import-appearance-beyond = terminal nie może pokazać wyglądu „{ $written }”; pytanie pada w zwykły sposób
ui-import-unknown-appearance = wygląd „{ $written }” jest nieznany i został pominięty
ui-import-search = search() pyta tabelę, która nie leży obok arkusza: odpowiedź się wpisuje
ui-import-markup = kolory, linki i kroje pisma są usunięte z tekstu
ui-import-unknown-reference = tekst mówi o odpowiedzi na { $name }, a tego w formularzu nie ma
ui-import-fault = { $fault }
