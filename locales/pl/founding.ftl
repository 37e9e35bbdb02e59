### status: draft

### A new office, and the way into one that exists.

## Unlock

ui-unlock-question = Proszę wpisać swoje hasło
ui-unlock-hint = Biuro jest zablokowane. Wpisywany tekst widać jako kropki.
ui-unlock-busy = Odblokowuję. To trwa około sekundy i tak ma być: dzięki temu hasło trudno odgadnąć.

## When the way is closed

ui-blocked-not-a-member = To biuro nie zna tego komputera
    .hint = W folderze jest biuro, ale ten komputer nie ma do niego klucza. Proszę wyjść z programu i złożyć wniosek poleceniem, które jest niżej. Odcisk jest na karcie odzyskiwania, a inne osoby z biura widzą go poleceniem „bolyst member list”.
ui-blocked-vault-missing = Folderu biura nie ma tam, gdzie był
    .hint = Twoje klucze są bezpieczne. Proszę podłączyć folder sieciowy albo dysk i nacisnąć Enter. Program szukał folderu tutaj:
ui-blocked-damaged = Niektórych plików z kluczami biura brakuje albo są uszkodzone
    .hint = Program ich nie zmienia. Proszę wziąć je z kopii zapasowej albo z komputera innej osoby z biura i nacisnąć Enter. To są te pliki:

## The wizard

ui-founding-title = Nowe biuro
ui-founding-language = Witamy w Bolyst
    .hint = Tutaj powstaje biuro. To zajmie kilka minut. W jakim języku ma mówić program?
ui-founding-municipality = Która gmina (kommune)?
    .hint = Proszę wpisać kilka liter nazwy albo numer.
ui-founding-municipality-missing = Proszę wybrać gminę z listy.
ui-founding-population = Ilu mieszkańców ma dziś gmina { $municipality }?
    .hint = Tę liczbę czyta się na głos w pierwszej rozmowie: „Dzisiaj jest nas tyle. Wczoraj było o jedną osobę mniej”. Można ją poprawić.
ui-founding-population-odd = Proszę wpisać liczbę mieszkańców jako liczbę całkowitą, na przykład 5609.
ui-founding-language-form = Jakim norweskim pisze biuro: bokmål czy nynorsk?
    .hint = Tak będą pisane listy i teksty po norwesku.
ui-founding-name = Jak się nazywasz?
    .hint = To imię jest na rozmowach, które prowadzisz.
ui-founding-name-missing = Proszę wpisać swoje imię.
ui-founding-role = Jaka jest Twoja rola?
    .hint = Kierownik może czytać i zatwierdzać. Konsultant prowadzi rozmowy.
ui-founding-passphrase = Proszę wymyślić hasło
    .hint = Otwiera ono wszystko na tym komputerze. Cztery słowa albo więcej, które do siebie nie pasują, łatwo zapamiętać i trudno odgadnąć.
ui-founding-passphrase-missing = Proszę wpisać hasło.
ui-founding-passphrase-weak = To hasło jest zbyt łatwe do odgadnięcia. Lepsze jest dłuższe.
ui-founding-passphrase-differs = Te hasła nie są takie same. Proszę wpisać drugie jeszcze raz albo wrócić i wymyślić nowe.
ui-founding-again = Proszę wpisać hasło jeszcze raz
    .hint = Wtedy wiadomo, że jest prawidłowe.
ui-founding-check = Czy to się zgadza?
    .hint = Enter tworzy biuro. Esc wraca i nic z wpisanego tekstu nie ginie.
ui-founding-busy = Biuro jest tworzone …
    .hint = Powstają klucze. To trwa około sekundy.
ui-founding-sheet = Proszę teraz przepisać tę kartę
    .hint = Widać ją tylko ten jeden raz.
ui-founding-confirm = Proszę wpisać grupę numer { $group } z karty
    .hint = Wtedy wiadomo, że karta jest dobrze przepisana. Esc znowu pokazuje kartę.

ui-language-form-bokmal = Bokmål
ui-language-form-nynorsk = Nynorsk

ui-check-municipality = Gmina
ui-check-population = Mieszkańcy
ui-check-language-form = Norweski
ui-check-name = Imię
ui-check-role = Rola

## The recovery sheet

ui-sheet-office = Karta odzyskiwania: { $office }
ui-sheet-fingerprint = Odcisk, który pokazuje, że karta należy do tego biura:
ui-sheet-what-to-do = Proszę zapisać grupy na papierze albo je wydrukować. Miejsce karty jest w zamkniętej szafie, nigdy razem z komputerem i nigdy jako zdjęcie w telefonie. Kto ma kartę, może przeczytać wszystko. Jeśli hasło zginie, karta jest jedyną drogą do środka.
