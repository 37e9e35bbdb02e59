### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = Tak
answer-no = Nie
answer-dont-know = Nie wiem
answer-refused = Wolę nie odpowiadać
answer-not-applicable = Nie dotyczy mnie
answer-other = Coś innego
answer-other-what = Co dokładnie?
answer-none-selected = Nic z tego
answer-no-answer = Bez odpowiedzi
answer-more = Dodać jeszcze: { $what }?
answer-choose-one = Proszę wybrać jedną odpowiedź.
answer-choose-many = Można wybrać dowolną liczbę odpowiedzi.
answer-choose-rank = Proszę ułożyć odpowiedzi po kolei. Najważniejsza jest pierwsza.
answer-write = Proszę powiedzieć to własnymi słowami.
answer-number = Proszę podać liczbę.
answer-date = Proszę podać datę.
answer-month = Proszę podać miesiąc i rok.
answer-understood = Rozumiem
answer-acknowledged = Rozumiem
answer-read-aloud = Tłumacz czyta to na głos.
answer-pause = Robimy przerwę.
answer-voluntary = Możesz powiedzieć „nie”. Odmowa nie ma wpływu na Twoją sprawę.
answer-draft-text = Ten tekst nie jest jeszcze sprawdzony.
answer-other-language = Tego tekstu nie ma jeszcze w Twoim języku.
answer-thanks = Dziękujemy za rozmowę.
answer-patience = Proszę chwilę poczekać. Zaraz idziemy dalej.
answer-open-list = Naciśnij spację, żeby zobaczyć odpowiedzi
