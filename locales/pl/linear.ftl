### status: draft

### The conversation one line at a time.

ui-linear-demo = To jest biuro próbne z wymyślonymi osobami. Po zakończeniu nic z niego nie zostanie.
ui-linear-bye = Wszystko jest zapisane. Do widzenia.
ui-linear-passphrase = Hasło:
ui-linear-vault-missing = Nie można znaleźć biura w { $path }. Czy folder sieciowy jest podłączony?
ui-linear-damaged = Tych plików brakuje albo są uszkodzone, a bez nich nic się nie otwiera: { $files }
ui-linear-not-a-member = Biuro jest tutaj, ale ten komputer nie ma do niego klucza. Wniosek: { ui-not-a-member-command }. Odcisk jest na karcie odzyskiwania.
ui-linear-welcome = Witamy. Tutaj nie ma jeszcze biura. Proszę odpowiedzieć na kilka pytań, a biuro powstanie.
ui-linear-municipality = Która gmina (kommune)? Proszę wpisać nazwę albo numer.
ui-linear-choose-or-search = Proszę wpisać numer przed gminą albo szukać jeszcze raz.
ui-linear-no-hits = Nic nie znaleziono.
ui-linear-population = Ilu jest dziś mieszkańców? Pusty wiersz oznacza { $population }.
ui-linear-not-a-number = To nie jest liczba.
ui-linear-language-form = Jakim norweskim pisze biuro: bokmål czy nynorsk?
ui-linear-your-name = Jak się nazywasz?
ui-linear-your-role = Jaka jest tu Twoja rola?
ui-linear-choose-number = Proszę wpisać jedną z liczb.
ui-linear-new-passphrase = Proszę wymyślić hasło. Cztery słowa albo więcej, które do siebie nie pasują, łatwo zapamiętać i trudno odgadnąć.
ui-linear-passphrase-again = Proszę wpisać je jeszcze raz:
ui-linear-passphrases-differ = Te hasła nie są takie same. Proszę zacząć od nowa.
ui-linear-sheet = Karta odzyskiwania: { $office }. Widać ją tylko teraz. Proszę przepisać grupy na papier i trzymać go w bezpiecznym miejscu:
ui-linear-fingerprint = Odcisk: { $fingerprint }
ui-linear-sheet-group = Proszę wpisać grupę { $group } z papieru:

ui-linear-home = { $office }. Imię: { $member }.
ui-linear-home-draft = Kontynuuj: { $form }  { $who }  (odpowiedzi: { $answered } z { $total })
ui-linear-home-form = Nowa rozmowa: { $form }
ui-linear-home-session = Czytaj: { $form }  { $who }  ({ $state })
ui-linear-home-choose = Proszę wpisać liczbę albo słowa do szukania. „:{ ui-linear-quit }” kończy.
ui-linear-quit = koniec
ui-linear-whom = Z kim jest rozmowa? Proszę wpisać liczbę albo pusty wiersz, jeśli to nowa osoba.
ui-linear-which-form = Która rozmowa?
ui-linear-languages = Jakim językiem mówi druga osoba? Proszę wpisać kod. Pusty wiersz oznacza { $proposed }. Języki: { $known }
ui-linear-no-such-language = Program nie zna tego języka.

ui-linear-begin = Proszę wpisać odpowiedź albo pusty wiersz, żeby iść dalej. „:{ ui-linear-help }” pokazuje wszystko, co można zrobić.
ui-linear-answered = Odpowiedź teraz: { $answer }
ui-linear-no-such-choice = Takiej odpowiedzi nie ma do wyboru. Proszę wpisać liczbę przed odpowiedzią.
ui-linear-refused-here = Tutaj tego nie można zrobić.
ui-linear-attention-now = Proszę wpisać nową odpowiedź albo pusty wiersz, żeby mimo to iść dalej. „:{ ui-linear-keep } POWÓD” zostawia odpowiedź.
ui-linear-unknown = Nieznane polecenie: { $word }. „:{ ui-linear-help }” pokazuje wszystkie.
ui-linear-nowhere = Nie ma dokąd przejść.
ui-linear-paused = Rozmowa jest zapisana. Można ją znaleźć w przeglądzie.
ui-linear-not-saved = ! NIE ZAPISANE.
ui-linear-form-changed = Formularz zmienił się po rozpoczęciu rozmowy. Żadna odpowiedź nie zginęła.
ui-linear-orphans =
    { $count ->
        [one] { $count } odpowiedź należy do pytania, którego formularz już nie zadaje.
        [few] { $count } odpowiedzi należą do pytań, których formularz już nie zadaje.
        [many] { $count } odpowiedzi należy do pytań, których formularz już nie zadaje.
       *[other] { $count } odpowiedzi należy do pytań, których formularz już nie zadaje.
    } Wszystko jest zachowane.

ui-linear-end = == Podsumowanie: odpowiedzi { $answered } z { $total }
ui-linear-end-unanswered = Bez odpowiedzi ({ $count }):
ui-linear-end-attention = Warto jeszcze raz spojrzeć ({ $count }):
ui-linear-end-agreed = Ustalone:
ui-linear-end-proposed = Propozycje następnych kroków. Proszę wpisać numery tych, które ustalacie:
ui-linear-end-choose = „:{ ui-linear-submit }” wysyła. „:{ ui-linear-back }” wraca. „:{ ui-linear-pause }” zapisuje i wychodzi.
ui-linear-submitted = Rozmowa jest zapieczętowana i wysłana.
ui-linear-not-submitted = ! NIE WYSŁANE.

ui-linear-back = wróć
    .what = wraca do poprzedniego miejsca
ui-linear-skip = pomiń
    .what = idzie dalej bez odpowiedzi
ui-linear-dont-know = niewie
    .what = osoba nie wie
ui-linear-refused = nieodpowie
    .what = osoba woli nie odpowiadać
ui-linear-not-applicable = niedotyczy
    .what = pytanie nie pasuje
ui-linear-clear = wyczyść
    .what = usuwa odpowiedź
ui-linear-remark = uwaga
    .what = zapisuje uwagę, którą widzi tylko biuro
ui-linear-keep = zostaw
    .what = zostawia nietypową odpowiedź, z powodem
ui-linear-language = język
    .what = następny język jest pierwszy
ui-linear-go-to = przejdź
    .what = przechodzi do numeru, na przykład 03.02
ui-linear-unanswered = bezodpowiedzi
    .what = przechodzi do następnego pytania bez odpowiedzi
ui-linear-attention = sprawdź
    .what = przechodzi do następnego, na które warto jeszcze raz spojrzeć
ui-linear-undo = cofnij
    .what = cofa ostatnią zmianę
ui-linear-redo = powtórz
    .what = przywraca cofniętą zmianę
ui-linear-summary = podsumowanie
    .what = przechodzi do podsumowania
ui-linear-submit = wyślij
    .what = wysyła, z podsumowania
ui-linear-pause = przerwa
    .what = zapisuje i wychodzi
ui-linear-help = pomoc
    .what = pokazuje tę listę
ui-linear-help-answers = Odpowiedź, która zaczyna się od dwukropka, wpisuje się z dwoma. Kilka odpowiedzi wpisuje się ze spacjami.
