### status: draft

### Who belongs to the office: “bolyst member”.

ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] { $computers } komputer
        [few] { $computers } komputery
        [many] { $computers } komputerów
       *[other] { $computers } komputera
    })
ui-member-fingerprint = Odcisk biura: { $fingerprint }
ui-member-yes = tak
ui-member-code = Proszę wpisać kod z karty odzyskiwania:
ui-member-unanswered = Dane skończyły się, zanim były wszystkie odpowiedzi. Nic się nie zmieniło. Proszę wpisać hasło w terminalu albo użyć --passphrase-file.

## A new colleague applies

ui-member-passphrase-of-keys = Na tym komputerze są już klucze. Twój wniosek zostanie zapisany jeszcze raz. Hasło:
ui-member-applied = Na tym komputerze są Twoje klucze. Twój wniosek jest w { $file }. Nie ma w nim nic tajnego.
ui-member-applied-next = Proszę dać plik kierownikowi biura. Kierownik wpisuje: bolyst member admit PLIK --name "{ $name }" --role consultant (albo supervisor)
ui-member-applied-number = Liczba kontrolna: { $number }. Kierownik widzi taką samą. Proszę porównać je przez telefon: wtedy wiadomo, że po drodze nikt nie podmienił pliku.
ui-member-applied-then = Po przyjęciu i po synchronizacji folderu proszę uruchomić „bolyst” i odblokować biuro swoim hasłem.

## A colleague is admitted

ui-member-compare = Liczba kontrolna wniosku: { $number }. Czy { $name } widzi taką samą? Proszę zapytać przez telefon albo osobiście. Proszę wpisać „{ $yes }”, jeśli jest taka sama.
ui-member-needs-sheet = Nie masz roli kierownika: żeby kogoś przyjąć, potrzebna jest karta odzyskiwania.
ui-member-admitted = Nowy członek: { $name }. Po synchronizacji folderu ta osoba odblokowuje biuro własnym hasłem.
ui-member-admitted-number = Liczba kontrolna wniosku to { $number }. Jeśli { $name } widzi inną, ktoś podmienił plik po drodze: proszę od razu powiedzieć biuru.
ui-member-not-admitted = Nikt nie jest przyjęty. Proszę poprosić o nowy plik i jeszcze raz porównać liczby kontrolne.

## Passphrases

ui-member-who = Kto ma dostać nowe hasło? Proszę wpisać liczbę:
ui-member-restored = Hasło jest zmienione. Szkice na tym komputerze zostały.
ui-member-old-passphrase = Obecne hasło:
ui-member-changed = Hasło jest zmienione.

## Somebody leaves, or gets another role

ui-member-remove-means = Potem { $name } nie otworzy nic nowego, a starsze pliki są pieczętowane na nowo. Ale { $name } pamięta to, co jest już przeczytane, i nikt nie odbierze zrobionych kopii.
ui-member-remove-sure = Usunąć z biura: { $name }? Proszę wpisać „{ $yes }”.
ui-member-remove-not = { $name } nadal należy do biura.
ui-member-removed = { $name } już nie należy do biura. Biuro ma nowe klucze.
ui-member-read-stays-read = Tego, co { $name } już zna, nie można odebrać. Proszę zamknąć też dostęp do wspólnego folderu.
ui-member-left = Nie należysz już do biura. Nowe klucze utworzy następny kierownik, który odblokuje biuro.
ui-member-takes-sheet = Do odebrania praw kierownika potrzebna jest karta odzyskiwania.
ui-member-has-role = { $name }, rola teraz: { $role }.
ui-member-resealing = Pieczętuję na nowo: { $done } z { $of }
ui-member-resealed = { $files ->
        [one] Na nowo zapieczętowano { $files } plik.
        [few] Na nowo zapieczętowano { $files } pliki.
        [many] Na nowo zapieczętowano { $files } plików.
       *[other] Na nowo zapieczętowano { $files } pliku.
    }
ui-member-reseal-left = Starsze pliki musi na nowo zapieczętować kierownik: bolyst member reseal
ui-member-handing-over = Przekazuję: { $done } z { $of }
ui-member-handed-over = { $sessions ->
        [0] { $from } nie ma rozmów do przekazania.
        [one] Przekazano { $sessions } rozmowę: { $from } → { $to }. Nowy właściciel czyta teraz wszystko w tej rozmowie.
        [few] Przekazano { $sessions } rozmowy: { $from } → { $to }. Nowy właściciel czyta w nich teraz wszystko.
        [many] Przekazano { $sessions } rozmów: { $from } → { $to }. Nowy właściciel czyta w nich teraz wszystko.
       *[other] Przekazano { $sessions } rozmowy: { $from } → { $to }. Nowy właściciel czyta w nich teraz wszystko.
    }

## One more computer

ui-member-one-time-code = { $code }
ui-member-code-for = Proszę podać kod przez telefon albo osobiście: { $name }. Nigdy nie wolno wysyłać go razem z folderem. Po synchronizacji folderu { $name } wybiera na swoim komputerze „Zapomniane hasło” albo wpisuje: bolyst member enter
ui-member-code-for-me = Po synchronizacji folderu proszę wpisać kod na drugim komputerze: bolyst member enter. Kod wpuszcza jeden komputer, jeden raz.
ui-member-type-code = Kod jednorazowy, 24 cyfry:
ui-member-entered = Ten komputer jest teraz Twój. Proszę odblokować biuro nowym hasłem. Szkice, które tu były, zostały.

## On the screen

# ODCISK and IMIĘ are to be replaced.
ui-not-a-member-command = bolyst member apply --office ODCISK --name "IMIĘ"

## The page “Members”

ui-members-title = Członkowie
ui-members-you = (Ty)
ui-members-former = Już nie w biurze
ui-members-note = { $role } · { $computers ->
        [one] { $computers } komputer
        [few] { $computers } komputery
        [many] { $computers } komputerów
       *[other] { $computers } komputera
    }
ui-members-stays-read = Usunięta osoba nie otworzy nic nowego. Przeczytanego nie można odebrać.
ui-members-unfinished = Starsze pliki może jeszcze otworzyć osoba, która jest usunięta albo nie ma już roli kierownika. Kierownik kończy to klawiszem F5.
ui-members-working = Pracuję: { $done } z { $of }. Można przerwać i kontynuować później.
ui-members-changed = Lista członków jest zmieniona. Biuro ma takie klucze, jakie powinno mieć.
ui-members-handed-over = { $sessions ->
        [0] Nie było rozmów do przekazania.
        [one] { $sessions } rozmowa ma nowego właściciela, który czyta w niej wszystko.
        [few] { $sessions } rozmowy mają nowego właściciela, który czyta w nich wszystko.
        [many] { $sessions } rozmów ma nowego właściciela, który czyta w nich wszystko.
       *[other] { $sessions } rozmowy ma nowego właściciela, który czyta w nich wszystko.
    }
ui-members-sheet = Proszę wpisać kod z karty odzyskiwania
    .hint = Prawa kierownika można odebrać tylko z kartą. Konsultant potrzebuje jej do wszystkiego, co dotyczy innych.
ui-members-new-owner = Kto ma dostać rozmowy?
    .hint = Wybrana osoba od teraz czyta w nich wszystko, także to, co było wcześniej.
ui-members-code = Kod jednorazowy
ui-members-code-how = Proszę podać kod przez telefon albo osobiście i nigdy go nie wysyłać. Po synchronizacji folderu ta osoba wybiera na swoim komputerze „zapomniane hasło?” i wpisuje kod.
ui-members-code-once = Kod wpuszcza jeden komputer, jeden raz. Widać go tylko teraz. Nowy kod unieważnia ten kod.
ui-confirm-remove-member = Usunąć z biura: { $name }?
    .detail = Biuro dostanie nowe klucze, a starsze pliki będą zapieczętowane na nowo. Tego, co { $name } już zna, nie można odebrać.
ui-confirm-make-supervisor = Dać rolę kierownika: { $name }?
    .detail = Kierownik może czytać wszystkie rozmowy, także wcześniejsze.
ui-confirm-make-consultant = Znowu dać rolę konsultanta: { $name }?
    .detail = Biuro dostanie nowe klucze. Tego, co { $name } już zna, nie można odebrać.

## A way in without a passphrase

ui-recover-code = Kiedy hasło jest zapomniane
    .hint = Proszę wpisać kod jednorazowy od kierownika (24 cyfry) albo kod z karty odzyskiwania. Kod jednorazowy wpuszcza też jeszcze jeden komputer. Bez karty i bez kierownika nikt nie otworzy biura: dlatego jest bezpieczne.
ui-recover-who = Karta należy do tego biura. Kim jesteś?
ui-recover-passphrase = Proszę wymyślić nowe hasło dla tego komputera
    .hint = Pięć słów albo więcej, które do siebie nie pasują, łatwo zapamiętać i trudno odgadnąć.
ui-recover-again = Proszę wpisać je jeszcze raz
