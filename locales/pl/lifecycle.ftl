### status: draft

### Everything about a person, consents, how long things are kept, and erasing.

## Consents: what a person has said yes to

consent-story = Zachowanie opowieści
consent-quotes = Użycie cytatów
consent-introduction = Poznanie klubu lub stowarzyszenia (lag)
consent-buddy = Osoba wspierająca (fadder)
consent-references = Referencje dla właściciela mieszkania
consent-employers = Pokazanie pracodawcom, co ta osoba potrafi
consent-newcomer_of_month = Nowy mieszkaniec miesiąca
consent-handover = Wysłanie informacji do nowej gminy
consent-contact_later = Kontakt później
consent-research = Badania naukowe
consent-power_of_attorney = Pełnomocnictwo (fullmakt)
consent-raise_incident = Zgłoszenie zdarzenia dalej
consent-share_need = Przekazanie potrzeby innym

ui-consent-given = tak, { $date } ({ $who }, język pytania: { $language })
ui-consent-withdrawn = nie, { $date } ({ $who }, język pytania: { $language })
ui-consents-none = Nie pytano jeszcze tej osoby o nic dobrowolnego.

## Everything about a person

export-title = Wszystko, co o Tobie przechowujemy: { $case }
export-about = Tu jest wszystko, co biuro o Tobie przechowuje: Twoje odpowiedzi, nasze uwagi i komentarze. Masz prawo to zobaczyć. Jeśli coś się nie zgadza, proszę nam powiedzieć.
export-foot = { $office }, { $date }. Wydruk: { $who }.
export-consents = Na co jest Twoje „tak” albo „nie”
export-consent-given = Tak, { $date }
export-consent-withdrawn = Nie, { $date }
export-session = { $title }, { $date }
export-remark = Uwaga: { $remark }
export-next-steps = To są nasze ustalenia
export-history = Co się działo z rozmową

ui-person-export-ask = Wszystko o tej osobie zostanie zapisane w nowym folderze w { $path }, bez szyfrowania. Każdy, kto znajdzie folder, może wszystko przeczytać. Proszę wpisać „{ $yes }”, żeby iść dalej.
ui-person-nothing-written = Nic nie jest zapisane.
ui-person-exported = Wszystko o tej osobie jest w { $path } ({ $files }). Pliki nie są zaszyfrowane: każdy, kto je znajdzie, może je przeczytać.
ui-person-export-holds = Są tam też uwagi i komentarze. Proszę wszystko przeczytać przed przekazaniem: może tam być coś o innych. Proszę usunąć folder, kiedy ta osoba dostanie swoją kopię.
ui-person-export-incomplete = { $count ->
    [one] W biurze jest { $count } wpis, którego nie możesz czytać.
    [few] W biurze są { $count } wpisy, których nie możesz czytać.
    [many] W biurze jest { $count } wpisów, których nie możesz czytać.
   *[other] W biurze jest { $count } wpisu, których nie możesz czytać.
} Być może dotyczą tej osoby. Kierownik może wydrukować wszystko.

## Erasing

ui-person-erase-ask = { $case } { $name } i wszystko o tej osobie zostanie skasowane na wszystkich komputerach: { $sessions ->
    [one] { $sessions } rozmowa
    [few] { $sessions } rozmowy
    [many] { $sessions } rozmów
   *[other] { $sessions } rozmowy
}, { $drafts ->
    [one] { $drafts } szkic
    [few] { $drafts } szkice
    [many] { $drafts } szkiców
   *[other] { $drafts } szkicu
}. Tego nie można cofnąć. Żeby skasować, proszę wpisać numer sprawy ({ $case }).
ui-person-nothing-erased = Nic nie jest skasowane.
ui-person-erased = { $case }: skasowane. Podpisany ślad bez danych pokazuje, kto skasował i kiedy. Inne komputery skasują to przy następnym otwarciu.

error-not-archived = { $record } nie ma w kopii archiwalnej albo zmieniło się później.
    .safe = Nic nie jest skasowane.
    .now = Proszę zrobić nową kopię: „bolyst retention archive”, a potem kasować z --archive i folderem, w którym ona jest.

## How long things are kept

ui-kind-person = Osoba
ui-kind-session = Rozmowa
ui-kind-employer = Pracodawca
ui-kind-incident = Zdarzenie
ui-retention-count = { $count ->
    [0] Dla niczego nie minął jeszcze czas przechowywania.
    [one] Czas przechowywania minął, { $count } wpis:
    [few] Czas przechowywania minął, { $count } wpisy:
    [many] Czas przechowywania minął, { $count } wpisów:
   *[other] Czas przechowywania minął, { $count } wpisu:
}
ui-retention-since = czas minął { $date }
ui-retention-left-over = należy do osoby, której dane są skasowane
ui-retention-archived = { $count ->
    [one] { $count } wpis jest
    [few] { $count } wpisy są
    [many] { $count } wpisów jest
   *[other] { $count } wpisu jest
} w { $path }, bez szyfrowania. Proszę przekazać folder do archiwum, a potem skasować: bolyst retention erase --archive { $path }
ui-retention-erase-ask = Na wszystkich komputerach { $count ->
    [one] zostanie skasowany { $count } wpis
    [few] zostaną skasowane { $count } wpisy
    [many] zostanie skasowanych { $count } wpisów
   *[other] zostanie skasowane { $count } wpisu
}. Tego nie można cofnąć. Proszę wpisać „{ $yes }”, żeby skasować.
ui-retention-erased = { $count ->
    [0] Dla niczego nie minął jeszcze czas przechowywania.
    [one] Skasowano { $count } wpis.
    [few] Skasowano { $count } wpisy.
    [many] Skasowano { $count } wpisów.
   *[other] Skasowano { $count } wpisu.
}

## On the screen

ui-person-consents = Zgody
ui-retention-title = Czas przechowywania minął
ui-line-folder = Który folder?
    .hint = Zapis będzie bez szyfrowania. Każdy, kto znajdzie folder, może wszystko przeczytać. To, co już tam leży, się nie zmieni.
ui-line-case = Skasować wszystko o tej osobie?
    .hint = Żeby skasować, proszę wpisać numer sprawy.
ui-confirm-consent = Zmienić zgodę?
    .detail = „Tak” zmieni się w „nie” albo odwrotnie. Zmiana dostanie datę i Twoje imię.
ui-confirm-erase-due = Skasować wszystko, dla czego minął czas przechowywania?
    .detail = Zniknie to na wszystkich komputerach i nie można tego cofnąć. Najpierw proszę zrobić kopię archiwalną.
ui-command-about-person = Pokaż wszystko o tej osobie
    .short = o osobie
ui-command-retention = Pokaż, dla czego minął czas przechowywania
    .short = po terminie
ui-command-export = Zapisz w folderze
    .short = do folderu
ui-command-erase = Skasuj
    .short = skasuj
