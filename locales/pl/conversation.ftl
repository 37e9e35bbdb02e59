### status: draft

### The words around a conversation: when it begins, while it lasts, when it ends, and when it is read again.

## Begin

ui-begin-title = Nowa rozmowa
ui-begin-form = Która rozmowa?
ui-begin-whom = Z kim jest rozmowa?
ui-begin-whom-hint = Proszę wpisać kilka liter, żeby znaleźć osobę, którą biuro już zna.
ui-begin-new-person = Nowa osoba
ui-begin-languages = W jakich językach będzie rozmowa?
ui-begin-languages-hint = Proszę pisać, żeby szukać. Enter zaznacza. Enter na zaznaczonym języku zaczyna rozmowę. Spacja usuwa zaznaczenie.
ui-begin-no-language = Proszę wybrać co najmniej jeden język.
ui-begin-led-in = Języki rozmowy: { $languages }
ui-begin-busy = Rozmowa się otwiera …
ui-begin-draft = szkic, nie sprawdzone
ui-begin-no-texts = brak, język tekstu: { $language }

## While it lasts

ui-interview-saved = zapisane
ui-interview-saving = zapisuję
ui-interview-not-saved = nie zapisane
ui-interview-save-failed = Nie zapisane. F5 próbuje jeszcze raz. { $what }
ui-interview-attention = { $count ->
    [one] { $count } wymaga uwagi
    [few] { $count } wymagają uwagi
    [many] { $count } wymaga uwagi
   *[other] { $count } wymaga uwagi
}
ui-interview-end = Koniec
ui-interview-draft-text = szkic
ui-interview-fell-back = język: { $language }
ui-interview-covered = Zasłonięte. F9 znowu pokazuje wszystko.
ui-interview-voluntary = Dobrowolne. Odmowa nie ma żadnych skutków i trzeba to powiedzieć.
ui-interview-free-text = Proszę nie pisać o wierze, polityce, pochodzeniu etnicznym ani diagnozach.
ui-interview-search = Szukaj:
ui-interview-matches = { $count } z { $all }
ui-interview-enter-again = Jeszcze raz Enter i idziemy dalej.
ui-interview-no-repeat = Tutaj nie ma czego dodać.
ui-interview-nothing-left = Na każde pytanie jest odpowiedź.
ui-interview-nothing-to-mark = Tutaj nie ma odpowiedzi, którą można zaznaczyć.
ui-interview-nothing-to-undo = Nie ma czego cofać.
ui-notice-form-changed = Formularz zmienił się po rozpoczęciu rozmowy. Wszystkie odpowiedzi są zachowane.
ui-notice-orphans = Niektóre odpowiedzi należą do pytań, których już nie ma. Te odpowiedzi są zachowane.

ui-entry-date = dzień.miesiąc.rok, na przykład 3.2.2026
ui-entry-month = miesiąc.rok, na przykład 2.2026
ui-entry-year = rok, na przykład 1987
ui-entry-time = godzina, na przykład 14:30
ui-entry-date-time = dzień i godzina, na przykład 3.2.2026 14:30
ui-entry-numbers = cyfry, na przykład 902 10 345
ui-problem-integer = To nie jest liczba całkowita.
ui-problem-decimal = To nie jest liczba.
ui-problem-date = To nie jest data. Na przykład: 3.2.2026.
ui-problem-time = To nie jest godzina. Na przykład: 14:30.
ui-problem-date-time = To nie jest dzień i godzina. Na przykład: 3.2.2026 14:30.
ui-problem-choice = Takiej odpowiedzi nie ma na liście.

## When it ends

ui-ending-progress = odpowiedzi: { $answered } z { $total }
ui-ending-attention = Warto jeszcze raz spojrzeć
ui-ending-unanswered = Bez odpowiedzi
ui-ending-next-steps = Następne kroki
ui-ending-no-steps = Nie ma propozycji ani ustaleń.
ui-ending-proposed = propozycja
ui-ending-add-step = Dodaj następny krok
ui-ending-sections = Części rozmowy
ui-ending-submit = Wyślij rozmowę
ui-ending-submit-detail = Zostanie zapieczętowana i podpisana. Można ją wysłać, nawet jeśli czegoś brakuje.

ui-step-title = Następny krok
ui-step-what = Co
    .hint = Jedna rzecz, którą ktoś może zrobić.
ui-step-owner = Czyje to zadanie
    .hint = ← → wybiera. To nie jest zadanie tylko dla gminy.
ui-step-responsible = Odpowiada
    .hint = Imię osoby, która tego pilnuje. Może być puste.
ui-step-due = Do
    .hint = Na przykład 14.10., 14.10.2026 albo +14, czyli za czternaście dni.
ui-step-keys = Enter ustalone   Tab następne pole   Esc zamyka
ui-step-what-missing = Proszę wpisać, co trzeba zrobić.
ui-step-due-odd = To nie jest dzień. Na przykład: 14.10. albo +14.

ui-sealed-busy = Rozmowa jest pieczętowana …
ui-sealed-title = Rozmowa wysłana { $time }
ui-sealed-where = Leży zaszyfrowana i podpisana w folderze biura. Każdą zmianę będzie widać.
ui-sealed-name = Nazwa { $record }, pokwitowanie { $receipt }
ui-sealed-who = Mogą ją czytać: Ty i kierownicy biura. Tłumacz i inne osoby z biura nie mogą.
ui-sealed-draft-gone = Szkic jest usunięty z tego komputera.
ui-sealed-keys = Enter przechodzi do przeglądu

## When it is read again

ui-reading-times = Od { $start } do { $end }
ui-reading-languages = Języki rozmowy: { $languages }
ui-reading-form = Formularz, wersja { $version }
ui-reading-history = Co się wydarzyło
ui-reading-verified = Wszystkie podpisy są sprawdzone: złożyli je członkowie tego biura.
ui-reading-unverified = To, co ma znak !, nie ma podpisu, który dało się sprawdzić.
ui-reading-remark = Uwaga: { $words }
ui-reading-kept-because = Odpowiedź została, ponieważ: { $words }
ui-reading-no-steps = Nie ma ustaleń.
ui-interview-only-consultant = Tylko dla Ciebie: nie pokazuje się w języku tej osoby.
