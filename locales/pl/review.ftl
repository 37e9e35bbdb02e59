### status: draft

### Review: the conversations that wait, the comments, and how a conversation went.

## How a conversation stands

ui-state-resubmitted = Wysłane ponownie
ui-history-handed-over = Przekazane innej osobie z biura

## At home

ui-home-returned = Zwrócone do Ciebie
ui-home-waiting = { $count ->
    [one] { $count } rozmowa czeka na sprawdzenie
    [few] { $count } rozmowy czekają na sprawdzenie
    [many] { $count } rozmów czeka na sprawdzenie
   *[other] { $count } rozmowy czeka na sprawdzenie
}
ui-home-comments = { $count ->
    [one] { $count } komentarz
    [few] { $count } komentarze
    [many] { $count } komentarzy
   *[other] { $count } komentarza
}
ui-linear-home-returned = Zwrócone do Ciebie: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = Proszę wpisać 1, żeby kontynuować rozmowę. Pusty wiersz wraca.

## The list

ui-queue-title = Sprawdzanie rozmów
ui-queue-count = rozmowy: { $found } z { $all }
ui-queue-nothing = Nie ma tu rozmów. Strzałki i Tab wybierają coś innego, Del pokazuje wszystkie.
ui-queue-hidden = { $count ->
    [one] Jeszcze { $count } nie widać. Proszę wybrać mniej naraz.
    [few] Jeszcze { $count } nie widać. Proszę wybrać mniej naraz.
    [many] Jeszcze { $count } nie widać. Proszę wybrać mniej naraz.
   *[other] Jeszcze { $count } nie widać. Proszę wybrać mniej naraz.
}
ui-queue-everything = wszystkie
ui-queue-days = { $count ->
    [0] dzisiaj
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
ui-queue-by-stand = Stan
ui-queue-by-consultant = Prowadzi
ui-queue-by-form = Formularz
ui-queue-by-age = Jak dawno
ui-queue-by-mark = Znak
ui-queue-waiting = czeka
ui-queue-within-a-week = ostatnie siedem dni
ui-queue-over-a-week = ponad siedem dni
ui-queue-over-a-month = ponad trzydzieści dni

ui-mark-attention = wymaga uwagi
ui-mark-unanswered = bez odpowiedzi
ui-mark-kept = zostawiona nietypowa odpowiedź
ui-mark-remarks = uwagi
ui-mark-comments = komentarze
ui-mark-conflicts = zapisane różnie
ui-mark-unqualified = tłumacz spoza rejestru
ui-mark-long = bardzo długa
ui-mark-short = bardzo krótka
ui-mark-form-differs = inna wersja formularza

## When a conversation is reviewed

ui-filter-all = wszystko
ui-filter-attention = wymaga uwagi
ui-filter-unanswered = bez odpowiedzi
ui-filter-remarks = uwagi
ui-filter-changed = zmienione
ui-filter-comments = komentarze
ui-filter-nothing = Nie ma tu pytań do pokazania.
ui-reading-as-a-whole = Cała rozmowa
ui-reading-before = przedtem: { $words }
ui-reading-last-time = poprzednia rozmowa, { $date }: { $words }
ui-reading-attention = Warto jeszcze raz spojrzeć
ui-reading-taken-away = Już tego nie ma
ui-line-comment = Komentarz
    .hint = Widzą go wszyscy, którzy mogą czytać rozmowę. Zostaje, z Twoim imieniem.
ui-line-reasons = Dlaczego rozmowa jest zwracana?
    .hint = Proszę napisać, na co trzeba spojrzeć. Może być puste, jeśli są komentarze do pytań.
ui-confirm-approve = Zatwierdzić rozmowę?
    .detail = Zatwierdzenie dotyczy tego, co jest teraz na ekranie, i jest podpisane Twoim imieniem.

error-newer-revision = Rozmowa zmieniła się po otwarciu.
    .safe = Nic nie jest zatwierdzone ani zwrócone.
    .now = Proszę wrócić, otworzyć ją jeszcze raz i zobaczyć, co jest nowe.
error-nothing-written = Brakuje kilku słów.
    .safe = Nic się nie zmieniło.
    .now = Proszę napisać, o co chodzi, albo najpierw skomentować pytanie.

ui-command-next-filter = Pokaż coś innego
    .short = pokaż
ui-command-previous-filter = Pokaż poprzednie
ui-command-comment = Napisz komentarz do pytania
    .short = skomentuj
ui-command-comment-all = Napisz komentarz do całej rozmowy
ui-command-approve = Zatwierdź rozmowę
    .short = zatwierdź
ui-command-send-back = Zwróć rozmowę
    .short = zwróć rozmowę
ui-command-trail = Zobacz, jak przebiegła rozmowa
    .short = przebieg
ui-command-queue = Sprawdź rozmowy
    .short = sprawdzanie
ui-command-narrow-less = Pokaż wszystkie
    .short = całość

## How the conversation went

ui-trail-title = Jak przebiegła rozmowa
ui-trail-why = Żeby uczyć się z rozmowy, a nie oceniać kogokolwiek. Osoba, która ją prowadziła, widzi to samo. Słów i odpowiedzi tu nie ma.
ui-trail-nothing = Przebieg tej rozmowy nie jest zapisany.
ui-trail-times = Od { $start } do { $end }. Czas rozmowy: { $active }.
ui-trail-longest = Najdłużej ({ $time }): { $question }
ui-trail-back = { $count ->
    [0] Ani razu nie było powrotu.
    [one] Powrót do wcześniejszego pytania: { $count } raz.
    [few] Powrót do wcześniejszego pytania: { $count } razy.
    [many] Powrót do wcześniejszego pytania: { $count } razy.
   *[other] Powrót do wcześniejszego pytania: { $count } razu.
}
ui-trail-changed = { $count ->
    [one] Zmiana odpowiedzi: { $count } raz.
    [few] Zmiana odpowiedzi: { $count } razy.
    [many] Zmiana odpowiedzi: { $count } razy.
   *[other] Zmiana odpowiedzi: { $count } razu.
}
ui-trail-undone = { $count ->
    [one] Cofnięcie: { $count } raz.
    [few] Cofnięcie: { $count } razy.
    [many] Cofnięcie: { $count } razy.
   *[other] Cofnięcie: { $count } razu.
}
ui-trail-languages = { $count ->
    [0] Język się nie zmieniał w czasie rozmowy.
    [one] Zmiana języka: { $count } raz ({ $languages }).
    [few] Zmiana języka: { $count } razy ({ $languages }).
    [many] Zmiana języka: { $count } razy ({ $languages }).
   *[other] Zmiana języka: { $count } razu ({ $languages }).
}
ui-trail-break = Przerwa { $when }: { $time } (miejsce: { $place })
ui-trail-clock = Zegar komputera cofnięto w czasie rozmowy. Czasy są niepewne.
ui-trail-elsewhere = Pytania, których już nie ma
ui-trail-signs = ↺ powrót tutaj   ✎ zmiana odpowiedzi
ui-length-seconds = { $count } s
ui-length-minutes = { $count } min
ui-length-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
ui-length-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}

## bolyst session

ui-session-readable = Każdy, kto znajdzie ten plik, może go przeczytać.
