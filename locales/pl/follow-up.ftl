### status: draft

follow-up-title = Rozmowa po pewnym czasie
follow-up-about = Jakie jest teraz życie tutaj, co się zmieniło i jakie są nasze ustalenia.

## Opening

follow-up-greeting = Dziś chcę usłyszeć, jak Ci się tu teraz żyje.
follow-up-follow_up_round = Jak długo ta osoba tu mieszka?
    .required = Proszę wybrać, po jakim czasie jest ta rozmowa.

## Since last time

follow-up-since_last = Od ostatniego razu
follow-up-changes = Co się zmieniło od naszej ostatniej rozmowy?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.
follow-up-changes_words = Co to dla Ciebie znaczy?
follow-up-life_now = Czy od ostatniego razu życie tutaj jest lepsze, czy gorsze?

## What was agreed

follow-up-agreed = Nasze ustalenia
follow-up-promises_kept = Czy nasze ustalenia są wykonane?
follow-up-promises_missing = Czego jeszcze brakuje?
follow-up-actions_reviewed = Czy wszystkie otwarte sprawy są omówione?
    .warning = Niektóre sprawy są jeszcze otwarte. Czy omówić je teraz?

## Seen, taken care of, being somebody

follow-up-being_somebody = Być tutaj kimś
follow-up-taken_care_of = Na ile to się zgadza: „Ktoś tutaj pomaga mi, kiedy tego potrzebuję”?
follow-up-is_somebody = Na ile to się zgadza: „To, co robię, ma tu znaczenie dla innych”?
follow-up-together = Czy żyjesz tylko obok ludzi tutaj, czy razem z nimi?
    .hint = Obok to znaczy: mieszkać blisko siebie i niewiele robić razem.

## The place

follow-up-place = Miejsce, w którym mieszkasz

## Four things to watch

follow-up-watch = Co może dużo znaczyć
follow-up-children_education = Na ile to się zgadza: „Dzieci mogą tu zdobyć wykształcenie, którego chcą”?
follow-up-local_work = Na ile to się zgadza: „Jest tu dla mnie praca”?
follow-up-origin_matters = Czy to, co dzieje się w kraju Twojego pochodzenia, może zmienić Twoje plany?
    .hint = Możesz odpowiedzieć tylko „tak” lub „nie”.

## Rules and forms

follow-up-rules = Przepisy i formularze
follow-up-was_stopped = Czy jakiś przepis lub formularz był dla Ciebie przeszkodą?
    .hint = Formularz to papier, który trzeba wypełnić.
follow-up-stopped_by = Czego to dotyczyło?
follow-up-stopped_words = Jaki to był przepis lub formularz?
follow-up-stopped_solved = Czy ta sprawa jest już załatwiona?
follow-up-rental_trouble = Czy ktoś źle Cię potraktował przy szukaniu mieszkania?

## Ahead

follow-up-ahead = Co będzie dalej
follow-up-talk_about_staying = Czy chcesz więcej porozmawiać o tym, czy zostać, czy się przeprowadzić?

## Good words

follow-up-good_words = Co jest dobre
follow-up-good_here = Co było tu dla Ciebie dobre?
    .hint = Możesz też nie odpowiadać.
follow-up-month_consent = Czy możemy napisać o Tobie jako o „Nowym mieszkańcu miesiąca”?
    .hint = Nowy mieszkaniec to osoba, która się tu przeprowadziła. Możesz powiedzieć „nie” teraz lub później.
follow-up-month = Co o Tobie piszemy
follow-up-month_facts = Co możemy o Tobie napisać?
follow-up-month_words = Co chcesz powiedzieć ludziom tutaj?
follow-up-month_channels = Gdzie możemy to pokazać?

## End

follow-up-action-urgent_help = Pomóc w pilnych sprawach
follow-up-action-keep_promises = Zrobić to, czego brakuje od ostatniego razu, i powiadomić tę osobę
follow-up-action-solve_rule = Wyjaśnić sprawę przepisu lub formularza i dać odpowiedź
follow-up-action-report_rule = Zgłosić kierownikowi przepis, który jest przeszkodą dla ludzi
follow-up-action-rental_talk = Porozmawiać o tym, co się stało przy wynajmie
follow-up-action-norwegian_course = Znaleźć odpowiedni kurs norweskiego
follow-up-action-stay_or_move_talk = Przeprowadzić rozmowę o tym, czy zostać, czy się przeprowadzić
follow-up-action-common_causes = Poszukać wspólnych przyczyn, jeśli kilka osób myśli o przeprowadzce
follow-up-action-school_talk = Umówić spotkanie w szkole lub przedszkolu
follow-up-action-map_competence = Dowiedzieć się, gdzie można wykorzystać wiedzę i umiejętności
follow-up-action-recognition = Złożyć wniosek o uznanie wykształcenia
follow-up-action-meet_employer = Umówić spotkanie z pracodawcą
follow-up-action-housing_talk = Porozmawiać o mieszkaniu, pożyczce na mieszkanie (startlån) i dodatku mieszkaniowym (bostøtte)
follow-up-action-introduce_association = Powiadomić klub lub stowarzyszenie (lag), które może zaprosić tę osobę
follow-up-action-find_buddy = Znaleźć osobę wspierającą (fadder)
follow-up-action-ask_new_municipality = Zapytać pisemnie nową gminę o program, mieszkanie i szkołę
follow-up-action-write_quote = Zapisać słowa tej osoby i uzyskać na nie zgodę
follow-up-action-write_month = Napisać szkic „Nowego mieszkańca miesiąca” i uzyskać na niego zgodę tej osoby
follow-up-action-own_step = Zrobić to, co ta osoba chciała zrobić najpierw
follow-up-action-give_copy = Dać tej osobie kopię odpowiedzi
follow-up-action-better_interpreter = Znaleźć innego tłumacza na następną rozmowę

## Choices

follow_up_rounds-3 = Około trzech miesięcy
follow_up_rounds-12 = Około roku
follow_up_rounds-24 = Około dwóch lat
follow_up_rounds-48 = Około czterech lat
follow_up_rounds-other = Inny czas

changes-home = Mieszkanie
changes-work = Praca
changes-hours = Ile pracuję
changes-school = Szkoła lub kurs
changes-norwegian = Lepiej znam norweski
changes-family = Z kim mieszkam
changes-permit = Moje zezwolenie na pobyt w Norwegii
changes-friends = Ludzie, których tu znam
changes-association = Jestem w klubie lub stowarzyszeniu (lag)
changes-nothing = Nic

life_now-better = Lepsze
life_now-same = Takie jak wcześniej
life_now-mixed = Coś jest lepsze, coś jest gorsze
life_now-worse = Gorsze

promises_kept-all = Tak, wszystkie
promises_kept-some = Częściowo
promises_kept-none = Nie
promises_kept-nothing_agreed = Nie było żadnych ustaleń

together5-1 = Obok
together5-2 = Raczej obok
together5-3 = Pośrodku
together5-4 = Raczej razem
together5-5 = Razem

stopped_by-permit = Zezwolenie na pobyt w Norwegii
stopped_by-id_number = Numer osobisty (fødselsnummer lub D-nummer)
stopped_by-bank = Bank i logowanie w internecie
stopped_by-tax = Podatki
stopped_by-benefits = Pieniądze z Nav lub od gminy
stopped_by-recognition = Uznanie wykształcenia
stopped_by-licence = Prawo jazdy
stopped_by-loan = Kredyt na mieszkanie
stopped_by-school_place = Szkoła lub przedszkole
stopped_by-doctor = Lekarz
stopped_by-work = Praca
stopped_by-rent = Wynajęcie mieszkania

month_facts-first_name = Moje imię
month_facts-picture = Moje zdjęcie
month_facts-work = Moja praca
month_facts-interests = Co lubię robić
month_facts-languages = Języki, które znam
month_facts-own_words = Moje własne słowa
