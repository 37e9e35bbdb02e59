### status: draft

housing-title = Mieszkanie
housing-about = O mieszkaniu teraz, o własnym mieszkaniu, o pożyczce (startlån) i dodatku (bostøtte).

## Opening

housing-greeting = Dziś chcę zapytać o Twoje mieszkanie i o to, czego chcesz.

## The home now

housing-home_now = Mieszkanie teraz
housing-tenure = Czy Twoje mieszkanie jest własne, czy wynajęte?
housing-children_at_home = Czy mieszkają z Tobą dzieci?
housing-bedrooms = Ile macie pokoi do spania?
    .constraint = Proszę wpisać liczbę od 0 do 20.
    .warning = To dużo pokoi. Czy ta liczba się zgadza?
housing-cost = Ile koron płacisz co miesiąc za mieszkanie?
    .hint = To może być czynsz albo kredyt.
    .constraint = Proszę wpisać, ile koron na miesiąc, od 0 do 200 000.
    .warning = To dużo lub mało jak na jeden miesiąc. Czy ta liczba się zgadza?
housing-power_extra = Czy płacisz dodatkowo za prąd?
housing-contract = Czy masz pisemną umowę najmu?
    .hint = Po norwesku nazywa się to husleiekontrakt.
housing-contract_ends = Czy jest data, kiedy umowa się kończy?
housing-contract_end = Kiedy kończy się umowa?
    .constraint = Proszę wpisać datę po roku 2000.
    .warning = Ta data już minęła. Czy ta osoba nadal tam mieszka?
housing-deposit = Czy kaucja (depositum) za mieszkanie jest zapłacona?
    .hint = Kaucja to pieniądze na osobnym koncie. Dostaniesz je z powrotem przy wyprowadzce, jeśli wszystko jest w porządku.

## How the home suits

housing-suitability = Jak pasuje mieszkanie
housing-suitability_intro = Przeczytam kilka zdań o Twoim mieszkaniu. Proszę powiedzieć, na ile każde zgadza się w Twoim przypadku.
housing-fits_us = Na ile to się zgadza: „Mieszkanie jest wystarczająco duże”?
housing-safe_home = Na ile to się zgadza: „W swoim mieszkaniu czuję się bezpiecznie”?
housing-affordable = Na ile to się zgadza: „Stać mnie na to mieszkanie”?
housing-near_enough = Na ile to się zgadza: „Mieszkanie jest blisko tego, czego potrzebuję”?
    .hint = Pracy, szkoły, sklepu i autobusu.
housing-children_room = Na ile to się zgadza: „Dzieci mają dość miejsca”?
housing-problems = Co jest mniej dobre w tym mieszkaniu?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.
housing-told_landlord = Czy osoba, od której wynajmujesz, dowiedziała się o tym od Ciebie?
housing-repaired = Czy coś z tym zrobiono?

## Wishes

housing-wishes = Czego chcesz
housing-good_home = Co jest dla Ciebie ważne w mieszkaniu?
housing-wants_to_change = Czy chcesz się przeprowadzić do innego mieszkania?
housing-change_when = Kiedy chcesz się przeprowadzić?
housing-wants_to_own = Czy chcesz mieć własne mieszkanie?
housing-own_means = Co jest dla Ciebie najważniejsze we własnym mieszkaniu?
housing-where = Gdzie najbardziej chcesz mieszkać?
housing-search_barriers = Co utrudnia Ci znalezienie mieszkania?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.

## The bank

housing-bank = Kredyt z banku
housing-asked_bank = Czy masz za sobą rozmowę z bankiem o kredycie na mieszkanie?
housing-bank_answer = Co odpowiedział bank?
housing-bank_reasons = Jaki powód podał bank?
    .constraint = Odpowiedzi „Bank nie podał powodu” nie można wybrać razem z innymi.
housing-bank_in_writing = Czy masz odpowiedź banku na papierze lub w wiadomości?

## Startlån and bostøtte

housing-support = Pożyczka i dodatek na mieszkanie
housing-knows_startlan = Czy wiesz, co to jest startlån?
housing-knows_bostotte = Czy wiesz, co to jest bostøtte?
housing-startlan_is = Startlån to pożyczka od gminy (kommune) na kupno mieszkania. Oddajesz ją z odsetkami.
    .hint = Odsetki to opłata za pożyczanie pieniędzy.
housing-startlan_for = Startlån jest dla osób, którym bank nie daje wystarczająco dużego kredytu.
housing-applied_startlan = Czy masz złożony wniosek o pożyczkę (startlån)?
housing-result_startlan = Jaka jest odpowiedź w sprawie pożyczki (startlån)?
housing-why_startlan = Czy wiesz, dlaczego odpowiedź w sprawie pożyczki (startlån) to „nie”?
housing-help_startlan = Czy chcesz pomocy z wnioskiem o pożyczkę (startlån)?
housing-bostotte_is = Bostøtte to pieniądze od państwa co miesiąc. Nie trzeba ich oddawać.
housing-bostotte_for = Bostøtte jest dla osób, które mają mało pieniędzy i drogie mieszkanie.
housing-applied_bostotte = Czy masz złożony wniosek o dodatek (bostøtte)?
housing-result_bostotte = Jaka jest odpowiedź w sprawie dodatku (bostøtte)?
housing-why_bostotte = Czy wiesz, dlaczego odpowiedź w sprawie dodatku (bostøtte) to „nie”?
housing-help_bostotte = Czy chcesz pomocy z wnioskiem o dodatek (bostøtte)?
housing-sheet_home = Czy chcesz kartkę o tym w swoim języku?

## References

housing-references = Osoby, które mogą Cię polecić
housing-has_reference = Czy ktoś tutaj może Cię polecić właścicielowi mieszkania (utleier)?
    .hint = Chodzi o osobę, która wynajmuje mieszkanie innym.
housing-reference_roles = Kim są dla Ciebie te osoby?
housing-reference_wish = Czy możemy poprosić kogoś tutaj, żeby Cię polecił?
    .hint = Możesz powiedzieć „tak” teraz, a „nie” później.
housing-turned_away = Czy jakiś właściciel mieszkania (utleier) niesprawiedliwie Cię potraktował?
    .hint = Chodzi o osobę, która wynajmuje mieszkanie innym.
housing-incident_talk = Czy chcesz opowiedzieć o tym innego dnia?

## End

housing-own_step = Co chcesz najpierw zrobić samodzielnie?
    .hint = Wystarczy jedna mała rzecz.

housing-action-give_sheet = Dać tej osobie kartkę o pożyczce (startlån) i dodatku (bostøtte) w odpowiednim języku
housing-action-explain_startlan = Spokojnie wyjaśnić jeszcze raz, co to jest pożyczka (startlån)
housing-action-apply_startlan = Pomóc złożyć wniosek o pożyczkę (startlån)
housing-action-apply_bostotte = Pomóc złożyć wniosek o dodatek (bostøtte)
housing-action-look_at_refusal = Przeczytać razem odmowę i sprawdzić, czy można się odwołać
housing-action-bank_in_writing = Poprosić bank o odpowiedź na papierze
housing-action-find_home = Pomóc znaleźć mieszkanie
housing-action-write_contract = Pomóc dostać pisemną umowę najmu
housing-action-secure_deposit = Pomóc przenieść kaucję (depositum) na osobne konto
housing-action-ask_for_repair = Zgłosić, co trzeba zrobić w mieszkaniu
housing-action-safe_home = Ustalić, czego trzeba, żeby ta osoba była w domu bezpieczna
housing-action-find_reference = Zapytać kogoś, kto może polecić tę osobę właścicielowi mieszkania
housing-action-incident_talk = Porozmawiać o tym, co się stało przy wynajmie
housing-action-own_step = Zrobić to, co ta osoba chciała zrobić najpierw
housing-action-give_copy = Dać tej osobie kopię odpowiedzi
housing-action-better_interpreter = Znaleźć innego tłumacza na następną rozmowę

## Choices

deposits-own_account = Tak, na osobne konto w banku
deposits-to_landlord = Tak, prosto do osoby, od której wynajmuję
deposits-guarantee = Jest obietnica, że zapłaci Nav lub gmina
deposits-none = Nie
deposits-unclear = To niejasne

home_problems-too_small = Jest za małe
home_problems-cold = Jest w nim zimno
home_problems-damp = Jest w nim wilgotno
home_problems-bathroom = Łazienka jest w złym stanie
home_problems-kitchen = Kuchnia jest w złym stanie
home_problems-shared_entrance = Wejście jest wspólne z innymi
home_problems-broken = Coś jest zepsute
home_problems-noise = Jest dużo hałasu
home_problems-no_internet = Nie ma internetu
home_problems-far_away = Jest daleko
home_problems-too_expensive = Jest za drogie
home_problems-nothing = Nic

change_when-now = Jak najszybciej
change_when-within_1_year = W ciągu roku
change_when-later = Później

own_means-decide_self = Ja o wszystkim decyduję
own_means-nobody_can_end_it = Nikt nie może wypowiedzieć mi umowy
own_means-children_stay = Dzieci mogą zostać w jednym miejscu
own_means-savings = Tak oszczędzam pieniądze
own_means-belong = Tu jest moje miejsce

home_where-same_area = Tam, gdzie teraz mieszkam
home_where-same_municipality = W innym miejscu w tej gminie
home_where-other_municipality = W innej gminie
home_where-unsure = Nie mam pewności

search_barriers-few_homes = Jest tu mało mieszkań
search_barriers-price = Jest za drogo
search_barriers-no_answer = Nie odpowiadają mi
search_barriers-said_no = Odmawiają mi
search_barriers-no_reference = Nikt nie może mnie polecić
search_barriers-deposit = Nie mam dość pieniędzy na kaucję (depositum)
search_barriers-no_car = Nie mam samochodu
search_barriers-language = Język jest trudny
search_barriers-where_to_look = Nie wiem, gdzie szukać
search_barriers-nothing = Nic

bank_answer-yes = Tak
bank_answer-no = Nie
bank_answer-waiting = Czekam na odpowiedź

bank_reasons-income = Za mało zarabiam
bank_reasons-temporary_job = Nie mam stałej pracy
bank_reasons-savings = Mam za mało oszczędności
bank_reasons-debt = Mam inny kredyt
bank_reasons-residence_permit = Nie mam stałego pobytu
bank_reasons-short_time = Krótko mieszkam w Norwegii
bank_reasons-not_told = Bank nie podał powodu

knows_scheme-knows = Tak, wiem, co to jest
knows_scheme-heard = Znam to słowo ze słyszenia
knows_scheme-no = Nie

application_result-granted = Odpowiedź to „tak”
application_result-refused = Odpowiedź to „nie”
application_result-waiting = Czekam na odpowiedź

reference_roles-employer = Mój pracodawca
reference_roles-colleague = Ktoś z pracy
reference_roles-neighbour = Ktoś z sąsiadów
reference_roles-former_landlord = Właściciel mojego wcześniejszego mieszkania
reference_roles-teacher = Nauczyciel lub nauczycielka
reference_roles-association = Ktoś z klubu lub stowarzyszenia (lag)
reference_roles-buddy = Moja osoba wspierająca (fadder)
