### status: draft

### The program's own words: the overview, help, and what lies on top of the pages.

ui-waiting = Chwileczkę …
ui-too-small = Okno jest za małe. Wszystko jest zapisane. Okno musi mieć co najmniej 40 × 12 znaków.
ui-place = { $at } z { $count }
ui-search = Szukaj:
ui-search-nothing = Nic nie pasuje do wpisanego tekstu.
ui-demo = biuro ćwiczeniowe
ui-demo-line = To jest biuro ćwiczeniowe. Po wyjściu z programu wszystko znika.

## The overview

ui-home-search = Szukaj wszędzie:
ui-home-drafts = Kontynuuj
ui-home-forms = Zacznij rozmowę
ui-home-people = Osoby
ui-home-no-people = Jeszcze nikogo nie ma. Osoby pojawią się tu po rozpoczęciu rozmowy.
ui-home-sessions = Rozmowy
ui-home-no-sessions = Nie wysłano jeszcze żadnej rozmowy.
ui-home-minutes = { $minutes ->
    [one] około { $minutes } minuty
    [few] około { $minutes } minut
    [many] około { $minutes } minut
   *[other] około { $minutes } minuty
}
ui-home-person = osoba
ui-home-session = rozmowa
ui-home-form = zacznij
ui-home-faulty-form = Formularza nie można użyć: { $place }
ui-home-unreadable = Tych plików nie można odczytać: { $files }
ui-home-unfinished = Ktoś został usunięty, ale nie wszystkie starsze pliki są na nowo zapieczętowane. Proszę to dokończyć na stronie członków (F6, potem F5).
ui-home-swap = Pamięć tego komputera może trafić na dysk. Proszę poprosić o szyfrowany dysk, zanim pojawią się tu poufne dane.
ui-home-recorded = { $program } nagrywa to, co jest na ekranie. Proszę to wyłączyć przed rozmową.

ui-role-consultant = Konsultant dla uchodźców
    .hint = prowadzi rozmowy
ui-role-supervisor = Kierownik
    .hint = czyta, komentuje, zatwierdza

## What lies on top of a page

ui-help-title = Klawisze
ui-help-keys = ↑ ↓ przewija   Esc zamyka
ui-palette-title = Co chcesz zrobić?
ui-note-keys = ↑ ↓ przewija   Esc zamyka
ui-go-to-title = Przejdź do
ui-go-to-hint = Proszę wpisać numer albo kilka słów z pytania.
ui-line-remark = Uwaga
    .hint = Osoba jej nie widzi. Proszę nigdy nie pisać o wierze, polityce, pochodzeniu etnicznym ani diagnozach.
ui-line-reason = Dlaczego odpowiedź mimo to się zgadza?
    .hint = Wystarczy kilka słów. Odpowiedź zostaje.
ui-line-keys = Enter zapisuje   Esc zamyka
ui-confirm-keys = Enter tak   Esc nie
ui-confirm-submit = Wysłać rozmowę?
    .detail = Zostanie zapieczętowana i podpisana. Potem nikt nie może jej zmienić, nawet Ty.
ui-confirm-discard = Usunąć szkic?
    .detail = Wszystkie odpowiedzi w nim znikną. Tego nie można cofnąć.
ui-confirm-remove = Usunąć to?
    .detail = Odpowiedzi na ten temat znikną. Można to cofnąć klawiszami Ctrl+Z.
ui-confirm-remove-step = Usunąć krok?
    .detail = To, co jest o nim napisane, zniknie.
ui-confirm-leave-unsaved = Wyjść bez zapisu?
    .detail = Dysk nie przyjął ostatnich zmian. To, co zmieniono po ostatnim zapisie, zniknie.

## Colours

ui-theme-dark = Ciemne tło
ui-theme-light = Jasne tło
ui-theme-high-contrast = Silny kontrast
ui-theme-none = Bez kolorów
