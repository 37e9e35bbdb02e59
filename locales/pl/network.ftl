### status: draft

network-title = Znajomi i czas wolny
network-about = O znajomych tutaj, o czasie wolnym, klubach (lag), osobie wspierającej (fadder) i o tym, jak powiedzieć gminie swoje zdanie.

## Opening

network-greeting = Dziś rozmawiamy o ludziach tutaj i o Twoim czasie wolnym.
network-no_right_answer = Niektórzy chcą mieć wielu przyjaciół. Inni chcą mieć niewielu. Jedno i drugie jest dobre.

## People

network-people = Ludzie tutaj
network-locals_known = Ilu Norwegów tutaj znasz?
    .hint = Proszę policzyć osoby, z którymi rozmawiasz poza pracą i kursem.
network-can_ask_help = Czy masz tu kogoś, kogo możesz poprosić o pomoc?
    .hint = Kogoś, kto nie dostaje za to pieniędzy.
network-same_language = Czy jest tu ktoś, kto mówi w Twoim języku?
network-neighbours = Jak dobrze znasz swoich sąsiadów?
network-visits_made = Ile było Twoich wizyt u innych osób w zeszłym miesiącu?
    .hint = Proszę powiedzieć 0, jeśli ani razu.
    .constraint = Proszę wpisać liczbę od 0 do 90.
    .warning = To więcej niż raz dziennie. Czy ta liczba się zgadza?
network-visits_received = Ile razy w zeszłym miesiącu ktoś odwiedził Cię w domu?
    .hint = Proszę powiedzieć 0, jeśli nikt.
    .constraint = Proszę wpisać liczbę od 0 do 90.
    .warning = To więcej niż raz dziennie. Czy ta liczba się zgadza?
network-was_invited = Czy ktoś tutaj zaprosił Cię do siebie do domu?
network-has_invited = Czy zapraszasz kogoś stąd do siebie do domu?
network-more_visits = Czy chcesz, żeby ktoś częściej Cię odwiedzał?
network-meeting_barriers = Co utrudnia Ci poznanie tu ludzi?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.
network-contact_abroad = Jak często masz kontakt z kimś w innym kraju?
network-good_meeting = Proszę opowiedzieć o tym, jak ktoś tutaj był dla Ciebie dobry.
    .hint = Możesz też powiedzieć „nie”.

## Free time

network-free_time = Twój czas wolny
network-interests = Co lubisz robić w wolnym czasie?
network-free_times = Kiedy masz wolne?
network-activity_barriers = Co utrudnia Ci udział w zajęciach w wolnym czasie?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.

## Associations

network-associations = Kluby i stowarzyszenia (lag)
network-about_associations = Klub lub stowarzyszenie (lag) to ludzie, którzy robią coś razem. To może być śpiew, piłka nożna lub wycieczki.
network-knows_association = Czy wiesz o jakimś klubie lub stowarzyszeniu tutaj?
network-was_contacted = Czy jakiś klub lub stowarzyszenie skontaktowało się z Tobą?
network-membership = Czy jesteś teraz w jakimś klubie lub stowarzyszeniu?
network-association_interests = Co chcesz robić w klubie lub stowarzyszeniu?
network-association_facts = Co możemy powiedzieć o Tobie klubowi lub stowarzyszeniu?

## Buddy

network-buddy = Osoba wspierająca (fadder)
network-buddy_match = Jakiej osoby wspierającej (fadder) chcesz
network-buddy_languages = W jakich językach chcesz rozmawiać z osobą wspierającą?
network-buddy_activities = Co chcesz robić razem z osobą wspierającą?
network-buddy_times = Kiedy możesz spotykać się z osobą wspierającą?
network-buddy_gender = Kto ma być Twoją osobą wspierającą: kobieta czy mężczyzna?
network-buddy_family = Czy chcesz osoby wspierającej, która ma dzieci?
network-buddy_place = Gdzie chcesz spotykać się z osobą wspierającą?
network-buddy_card = Czy możemy pokazać te odpowiedzi komuś, kto chce być osobą wspierającą?
    .hint = Pokażemy tylko odpowiedzi o osobie wspierającej. Nie pokażemy Twojego imienia.
network-be_buddy = Czy chcesz później być dla kogoś osobą wspierającą?

## Places to meet

network-arenas = Miejsca spotkań
network-arenas_used = Gdzie spotykasz się tu z ludźmi?
network-arenas_missed = Jakich miejsc spotkań tu brakuje?
network-arena_words = Co może ułatwić spotykanie się tu z ludźmi?

## Children

network-children = Dzieci
network-has_children = Czy masz dzieci, które mieszkają z Tobą?
network-children_active = Czy dzieci mają jakieś zajęcia w wolnym czasie?
    .hint = To może być sport, muzyka lub coś innego.
network-children_barriers = Co utrudnia dzieciom udział w zajęciach?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.
network-knows_parents = Czy znasz tu już innych rodziców?

## Being heard

network-being_heard = Jak powiedzieć swoje zdanie
network-knows_how_heard = Czy wiesz, jak powiedzieć gminie (kommune), co myślisz?
    .hint = Gmina to ludzie, którzy zarządzają tym miejscem, szkołą i drogami.
network-has_been_heard = Czy gmina Cię wysłuchała?
network-heard_more = Czy chcesz wiedzieć więcej o tym, jak powiedzieć swoje zdanie?

## End

network-action-introduce_association = Powiadomić klub lub stowarzyszenie (lag), które może zaprosić tę osobę
network-action-show_associations = Pokazać, jakie są tu kluby i stowarzyszenia (lag)
network-action-find_buddy = Znaleźć osobę wspierającą (fadder)
network-action-first_visit = Znaleźć kogoś, kto może przyjść w odwiedziny
network-action-know_one = Znaleźć miejsce, gdzie ta osoba może poznać chociaż jednego człowieka
network-action-call_future_buddy = Zadzwonić do tej osoby: sama chce być osobą wspierającą (fadder)
network-action-missing_arena = Powiedzieć w gminie, że brakuje miejsc spotkań
network-action-children_activity = Znaleźć zajęcia dla dzieci
network-action-activity_cost = Dowiedzieć się, czy ktoś może zapłacić za zajęcia w czasie wolnym
network-action-norwegian_course = Znaleźć miejsce do nauki norweskiego i rozmów po norwesku
network-action-explain_being_heard = Wyjaśnić, jak powiedzieć gminie swoje zdanie
network-action-own_step = Zrobić to, co ta osoba chciała zrobić najpierw
network-action-give_copy = Dać tej osobie kopię odpowiedzi
network-action-better_interpreter = Znaleźć innego tłumacza na następną rozmowę

## Choices

locals_known-none = Jeszcze nikogo
locals_known-one = Jedną osobę
locals_known-a_few = Od dwóch do pięciu osób
locals_known-many = Więcej niż pięć osób

neighbours-not_yet = Jeszcze nie znam
neighbours-greet = Mówimy sobie „dzień dobry”
neighbours-talk = Rozmawiamy ze sobą
neighbours-visit = Odwiedzamy się

meeting_barriers-language = Język
meeting_barriers-time = Mam mało czasu
meeting_barriers-transport = Nie mam jak tam dojechać
meeting_barriers-cost = To za dużo kosztuje
meeting_barriers-childcare = Nikt nie może zająć się dziećmi
meeting_barriers-no_place = Nie ma miejsc spotkań
meeting_barriers-not_asked = Nikt mnie nie pyta
meeting_barriers-unsure_how = Nie wiem, jak to się tu robi
meeting_barriers-nothing = Nic

contact_abroad-daily = Codziennie
contact_abroad-weekly = Co tydzień
contact_abroad-monthly = Co miesiąc
contact_abroad-seldom = Rzadko
contact_abroad-none = Nie mam kontaktu

activity_barriers-cost = To za dużo kosztuje
activity_barriers-time = Mamy mało czasu
activity_barriers-transport = Jest za daleko
activity_barriers-childcare = Nikt nie może zająć się małymi dziećmi
activity_barriers-language = Język
activity_barriers-equipment = Brakuje nam ubrań lub sprzętu
activity_barriers-not_informed = Nie wiem, co jest do wyboru
activity_barriers-knows_nobody = Nikogo tam nie znamy
activity_barriers-nothing = Nic

membership-member = Tak
membership-tried = Nie, ale kiedyś tak
membership-not_yet = Jeszcze nie
membership-not_wanted = Nie i nie chcę

association_facts-first_name = Moje imię
association_facts-phone = Mój numer telefonu
association_facts-interests = Co lubię robić
association_facts-language = Języki, które znam

buddy_activities-talk_norwegian = Rozmawiać po norwesku
buddy_activities-walk = Chodzić na spacery
buddy_activities-eat = Jeść razem
buddy_activities-outdoors = Być na łonie natury
buddy_activities-children = Robić coś razem z dziećmi
buddy_activities-letters = Dostać pomoc w rozumieniu listów
buddy_activities-show_around = Poznać tę miejscowość
buddy_activities-sport = Uprawiać sport

buddy_gender-woman = Kobieta
buddy_gender-man = Mężczyzna
buddy_gender-no_matter = To dla mnie bez różnicy

buddy_family-with_children = Tak, z dziećmi
buddy_family-without_children = Nie, bez dzieci
buddy_family-no_matter = To dla mnie bez różnicy

buddy_place-my_home = U mnie w domu
buddy_place-their_home = W domu osoby wspierającej
buddy_place-public = W miejscu, gdzie są też inni
buddy_place-no_matter = To dla mnie bez różnicy

children_active-all = Tak, wszystkie
children_active-some = Tak, niektóre
children_active-none = Nie

been_heard-listened = Tak
been_heard-not_listened = Nie, nikt mnie nie wysłuchał
been_heard-not_tried = Nie było jeszcze takiej próby
