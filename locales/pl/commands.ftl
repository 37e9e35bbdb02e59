### status: draft

### What the keys do. ".short" stands at the foot of the screen.

## Everywhere

ui-command-help = Pokaż, co robią klawisze
    .short = pomoc
ui-command-palette = Znajdź czynność
    .short = więcej
ui-command-close = Zamknij
    .short = zamknij
ui-command-program-language = Zmień język programu
ui-command-theme = Zmień kolory
ui-command-lock = Zablokuj biuro
    .short = blokuj
ui-command-quit = Zakończ program
    .short = zakończ

## Lists and fields

ui-command-up = W górę
ui-command-down = W dół
ui-command-page-up = Kilka wierszy w górę
ui-command-page-down = Kilka wierszy w dół
ui-command-first = Do pierwszego
ui-command-last = Do ostatniego
ui-command-accept = Wybierz i idź dalej
    .short = dalej
ui-command-next-field = Następne pole
    .short = kolejne pole
ui-command-previous-field = Poprzednie pole
ui-command-toggle = Zaznacz albo usuń zaznaczenie
    .short = zaznacz
ui-command-left = W lewo
ui-command-right = W prawo

## Before the office is open, and at home

ui-command-lost-passphrase = Zapomniane hasło: co teraz?
    .short = zapomniane hasło?
ui-command-look-again = Poszukaj jeszcze raz
    .short = szukaj znów
ui-command-use-code = Użyj kodu jednorazowego albo karty odzyskiwania
    .short = użyj kodu
ui-command-members = Członkowie: kto należy do biura
    .short = członkowie
ui-command-verify = Sprawdź cały sejf: czy każdy plik jest taki, jak trzeba?
ui-command-remove-member = Usuń członka z biura
    .short = usuń
ui-command-change-role = Daj członkowi inną rolę
    .short = rola
ui-command-one-time-code = Utwórz kod jednorazowy: nowe hasło albo jeszcze jeden komputer
    .short = kod jednoraz.
ui-command-hand-over = Przekaż rozmowy innej osobie z biura
    .short = przekaż
ui-command-reseal = Dalej pieczętuj starsze pliki na nowo
ui-command-begin = Zacznij rozmowę
    .short = zacznij rozmowę
ui-command-discard = Usuń szkic
ui-command-return = Wróć do przeglądu
    .short = wróć

## In the conversation

ui-command-back = Wróć do poprzedniego pytania
    .short = wróć
ui-command-skip = Pomiń pytanie
    .short = pomiń
ui-command-switch-language = Zmień język rozmowy
    .short = język
ui-command-side-by-side = Pokaż oba języki albo tylko jeden
    .short = oba języki
ui-command-remark = Napisz uwagę do pytania
    .short = uwaga
ui-command-save-now = Zapisz teraz
ui-command-go-to = Przejdź do pytania
    .short = przejdź
ui-command-next-unanswered = Następne pytanie bez odpowiedzi
ui-command-next-attention = Następna odpowiedź, która wymaga uwagi
ui-command-dont-know = Ta osoba nie wie
    .short = nie wie
ui-command-rather-not-say = Ta osoba woli nie odpowiadać
    .short = nie odpowie
ui-command-not-applicable = Pytanie nie dotyczy tej osoby
ui-command-cover = Zasłoń: pokaż tylko to, co ta osoba może widzieć
    .short = zasłoń
ui-command-pause = Zrób przerwę i przejdź do przeglądu
    .short = przerwa
ui-command-undo = Cofnij
ui-command-redo = Zrób znowu to, co cofnięto
ui-command-clear-answer = Wyczyść
    .short = wyczyść
ui-command-add-instance = Dodaj jeszcze jedno
ui-command-remove-instance = Usuń to
ui-command-summary = Przejdź do podsumowania
ui-command-new-line = Nowy wiersz
    .short = nowy wiersz
ui-command-raise = Przesuń w górę
    .short = w górę
ui-command-lower = Przesuń w dół

## The end of the conversation

ui-command-submit = Wyślij rozmowę
    .short = wyślij
ui-command-edit-step = Zmień następny krok
    .short = zmień
ui-command-add-step = Dodaj następny krok
    .short = nowy krok
