### status: draft

### Words that the work behind the screen needs: states, passphrase, dates, remarks at questions.

ui-state-draft = Szkic
ui-state-submitted = Wysłane
ui-state-returned = Zwrócone
ui-state-approved = Zatwierdzone

ui-history-submitted = Wysłane
ui-history-resubmitted = Wysłane ponownie
ui-history-returned = Zwrócone
ui-history-approved = Zatwierdzone
ui-history-commented = Dodano komentarz

ui-passphrase-score-0 = Do odgadnięcia od razu
ui-passphrase-score-1 = Bardzo słabe
ui-passphrase-score-2 = Słabe
ui-passphrase-score-3 = Dobre
ui-passphrase-score-4 = Bardzo dobre
ui-passphrase-advice-words = Najlepsze są cztery słowa albo więcej, które do siebie nie pasują.
ui-passphrase-weak-too-short = Jest za krótkie.
ui-passphrase-weak-keyboard-row = Klawisze, które leżą obok siebie, łatwo odgadnąć.
ui-passphrase-weak-repeats = Powtórzenia nie wzmacniają hasła.
ui-passphrase-weak-common = Wiele osób używa tego hasła.
ui-passphrase-weak-sequence = Ciągi takie jak „abc” i „6543” łatwo odgadnąć.
ui-passphrase-weak-year = Lata łatwo odgadnąć.
ui-passphrase-weak-date = Daty łatwo odgadnąć.
ui-passphrase-weak-single-word = Jedno słowo łatwo odgadnąć.
ui-passphrase-weak-name = Imiona łatwo odgadnąć.
ui-passphrase-weak-known = Jest w nim coś, co wszyscy wiedzą o Tobie albo o gminie.

ui-any-constraint = Pytanie oczekuje innej odpowiedzi.
ui-any-warning = Odpowiedź jest nietypowa. Czy się zgadza?
ui-any-required = To pytanie wymaga odpowiedzi.
ui-any-type = To nie pasuje do pytania.

ui-step-end = Podsumowanie
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }, { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[12] grudzień
}
ui-month-short = { $month ->
    [1] sty
    [2] lut
    [3] mar
    [4] kwi
    [5] maj
    [6] cze
    [7] lip
    [8] sie
    [9] wrz
    [10] paź
    [11] lis
   *[12] gru
}
ui-weekday-short = { $day ->
    [0] niedz.
    [1] pon.
    [2] wt.
    [3] śr.
    [4] czw.
    [5] pt.
   *[6] sob.
}
ui-date-month = { ui-month-name } { $year }
ui-date-year = { $year }

ui-vault-readme =
    Ten folder to biuro Bolyst. Wszystko w nim jest zaszyfrowane programem age.

    Bez Bolyst otwierają go zwykłe narzędzia (age, jq, ssh-keygen):
    1. Twój własny klucz jest w lokalnym folderze na Twoim komputerze, w pliku identity.age. Otwiera go Twoje hasło:
       age -d identity.age
    2. Ten klucz otwiera klucze w keys/, a one otwierają pliki w events/:
       age -d -i <(age -d -i my-key keys/team-1.age) events/xx/name.age | head -n 1 | jq
    3. Wiersz 1 każdego pliku to dokument, wiersz 2 to podpis (SSHSIG, przestrzeń nazw „bolyst”).
    4. Kiedy ktoś odszedł z biura, obok pierwszych kluczy leżą nowsze: keys/MEMBER-2-….age otwiera Twój klucz, a to,
       co jest w środku, otwiera keys/team-2-….age. Starsze pliki są na nowo zapieczętowane dla nowych kluczy.

    Jeśli hasło zginęło, to samo otwiera karta odzyskiwania. Proszę nie zmieniać plików ręcznie.
