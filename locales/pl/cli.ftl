### status: draft

### What is said on the command line.

ui-no-terminal = Bolyst potrzebuje terminala, żeby rysować ekran. Bez niego: „bolyst --linear” prowadzi rozmowę wiersz po wierszu, „bolyst run FORMULARZ.json” prowadzi formularz bez ekranu.
ui-check-result =
    { $errors ->
        [one] { $errors } błąd
        [few] { $errors } błędy
        [many] { $errors } błędów
       *[other] { $errors } błędu
    }, { $warnings ->
        [one] { $warnings } ostrzeżenie
        [few] { $warnings } ostrzeżenia
        [many] { $warnings } ostrzeżeń
       *[other] { $warnings } ostrzeżenia
    }

ui-check-language = { $language } ({ $name }): { $present } % rozmów przetłumaczone, { $reviewed } % sprawdzone

## `bolyst check --plain-language`

ui-plain-sum = Teksty: { $prompts }, słowa: { $words }, LIX { $lix }; do sprawdzenia: { $outside }
ui-plain-long-sentence = słowa w zdaniu: { $words }; wystarczy { $limit }
ui-plain-long-question = słowa w pytaniu: { $words }; wystarczy { $limit }
ui-plain-hard = LIX { $lix }; najwyżej { $limit }
ui-plain-several-questions = więcej niż jedno pytanie
ui-plain-either-or = „{ $words }” to dwa pytania w jednym
ui-plain-double-negation = dwa przeczenia w jednym zdaniu: { $words }
ui-plain-abbreviation = skrótu „{ $words }” nie ma w słowniczku
ui-plain-office-word = słowo urzędowe „{ $word }”; lepiej powiedzieć „{ $plain }”

## `bolyst letter`

ui-letter-written = List jest tutaj: { $path }
ui-letter-readable = Każdy, kto znajdzie plik, może go przeczytać. Proszę go wydrukować, a potem usunąć.
ui-letter-no-talk = trzeba poczekać: rozmowy „{ $form }” jeszcze nie było
ui-letter-no-consent = ta osoba nie zgodziła się na to
ui-letter-not-applicable = w odpowiedziach nie ma nic, co można tu napisać

## `bolyst demo --generate`

ui-generated = { $folder }: biuro, rozmowy: { $sessions }, osoby: { $people }
ui-generated-open = Żeby otworzyć: bolyst --vault { $folder }/vault --home { $folder }/home (hasło jest w passphrase.txt)
