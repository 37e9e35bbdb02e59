### status: draft

### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = Początek rozmowy
talk-conversation_language = W jakim języku chcesz dziś rozmawiać?
    .required = Proszę wybrać język dzisiejszej rozmowy.
talk-interpreter_mode = W jaki sposób tłumacz jest dziś z nami?
    .warning = Rozmowa nie jest po norwesku i nie ma tłumacza. Czy dobrze się rozumiecie?
    .required = Proszę wybrać, w jaki sposób pracuje tłumacz, albo „Rozmawiamy bez tłumacza”.
talk-interpreter_register = Jaką kategorię ma tłumacz w państwowym rejestrze tłumaczy (Nasjonalt tolkeregister)?
    .required = Proszę wybrać kategorię. Jeśli tłumacza nie ma w rejestrze, proszę to zaznaczyć i napisać dlaczego.
talk-interpreter_reason = Dlaczego pracuje z wami tłumacz, którego nie ma w rejestrze?
    .required = Proszę w kilku słowach podać powód.
talk-interpreter_confidential = Tłumacz ma obowiązek zachowania tajemnicy. Tłumacz nikomu nie mówi, o czym rozmawiamy.
talk-interpreter_understood = Czy dobrze rozumiesz tłumacza?
    .warning = Czy rozumiecie się wystarczająco dobrze, żeby rozmawiać dalej?
talk-record = Zapisuję Twoje odpowiedzi. Możesz dostać kopię.
talk-record_readers = Tylko my, którzy Ci pomagamy, możemy czytać Twoje odpowiedzi.
talk-may_skip = Wybierasz, na co chcesz odpowiedzieć. Możesz zrobić przerwę albo zakończyć rozmowę.
talk-begin = Czy możemy teraz zacząć?
    .warning = Czy lepiej porozmawiać innego dnia?

## Household

talk-others_in_household = Ile innych osób mieszka razem z Tobą?
    .hint = Jeśli nikt z Tobą nie mieszka, proszę wpisać 0.
    .constraint = Proszę wpisać liczbę od 0 do 20.
    .warning = To dużo osób. Czy ta liczba się zgadza?
talk-member = Osoba, z którą mieszkasz
talk-relation = Kim jest dla Ciebie ta osoba?

## End

talk-next_steps = Co robimy dalej
talk-own_question = O co chcesz mnie zapytać?
talk-own_question_answer = Jaka była Twoja odpowiedź?
talk-next_meeting_place = Gdzie chcesz się ze mną spotkać następnym razem?
talk-next_meeting = Kiedy spotkamy się następnym razem?
    .constraint = Data musi być dzisiejsza albo późniejsza.
    .warning = Do tej daty jest ponad rok. Czy ona się zgadza?
talk-copy_home = Czy chcesz zabrać do domu kopię odpowiedzi?
talk-interpreting_worked = Czy tłumaczenie przebiegło dobrze?
talk-consultant_note = Co musi wiedzieć następna osoba, która będzie pomagać?
talk-thanks = Dziękuję za rozmowę. Twoje słowa są ważne dla gminy.
