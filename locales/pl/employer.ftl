### status: draft

employer-title = Czego potrzebują firmy
employer-about = O firmie: czego potrzebuje i co może zaoferować. Nie o osobie.

## Opening

employer-greeting = Chcemy wiedzieć, jakich ludzi Państwo potrzebują. Wiele osób tutaj potrafi więcej, niż inni wiedzą.
employer-use = Odpowiedzi pomagają nam znaleźć osoby, które mogą pasować.
employer-no_promise = Nie obiecujemy, że kogoś znajdziemy. Państwo nie obiecują, że kogoś zatrudnią.

## The business

employer-business = Firma
employer-business_name = Jak nazywa się firma?
    .required = Proszę wpisać nazwę firmy.
employer-org_number = Jaki jest numer rejestrowy firmy (organisasjonsnummer)?
    .hint = Numer ma dziewięć cyfr.
    .constraint = Proszę wpisać dziewięć cyfr bez spacji.
employer-sector = W jakiej branży działa firma?
employer-size = Ile osób pracuje w firmie?
employer-place = Gdzie jest praca?
    .hint = Proszę podać nazwę gminy (kommune).
employer-contact_name = Z kim w firmie mamy rozmawiać?
employer-contact_reach = Gdzie możemy zadzwonić lub napisać?
    .hint = Telefon lub e-mail w pracy.

## Needs

employer-needs = Czego Państwo potrzebują
employer-needs_people = Czy w następnym roku potrzebują Państwo więcej ludzi?
employer-need_count = Ilu różnych stanowisk to dotyczy?
    .hint = Dwóch kucharzy i jeden kierowca to dwa różne stanowiska.
    .constraint = Proszę wpisać liczbę od 1 do 30.
    .warning = To dużo. Może niektóre można połączyć?
employer-need = Praca, do której potrzebują Państwo ludzi
employer-job = Jaka to praca?
employer-occupation = Do jakiej grupy zawodów należy ta praca?
employer-wanted = Ilu osób Państwo potrzebują?
    .constraint = Proszę wpisać liczbę od 1 do 1000.
    .warning = To dużo. Czy ta liczba się zgadza?
employer-from_month = Kiedy te osoby mogą zacząć?
    .hint = Potrzebujemy tylko miesiąca i roku.
    .warning = Ten miesiąc już minął. Czy to się zgadza?
employer-contract_kind = Czy to praca na stałe?
employer-percentage = Jaki procent pełnego etatu ma ta praca?
    .constraint = Proszę wpisać liczbę od 1 do 100.
employer-norwegian_needed = Czy od pierwszego dnia trzeba znać norweski?
employer-norwegian_level = Jak dobrze trzeba znać norweski?
employer-other_languages = Jakich innych języków można używać w pracy?
employer-demands = Czego wymaga ta praca?
    .constraint = Odpowiedzi „Nic z tego” nie można wybrać razem z innymi.
employer-tasks = Co robi się w zwykły dzień pracy?
employer-hard_to_find = Czy trudno jest znaleźć ludzi?

## Offers

employer-offers = Co Państwo mogą zaoferować
employer-training = Czy mogą Państwo uczyć nowe osoby?
employer-training_kinds = Jak nowe osoby uczą się tej pracy?
employer-practice = Czy ktoś może spróbować u Państwa tej pracy?
    .hint = Po norwesku nazywa się to arbeidspraksis.
employer-adapt = Czy pracę można dopasować do osoby, która ją dostanie?
employer-course_help = Czy dadzą Państwo wolne na kurs norweskiego?
employer-home_help = Czy pomagają Państwo nowym osobom znaleźć mieszkanie?

## Experience

employer-experience = Państwa doświadczenia
employer-hired_before = Czy firma zatrudniała już kogoś z innego kraju?
employer-went_well = Co się udało?
employer-hard = Co utrudnia zatrudnianie osób, które są w Norwegii od niedawna?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.
employer-overqualified = Czy ktoś w firmie potrafi więcej, niż może tam wykorzystać?
employer-partners = Czy ktoś w firmie ma męża lub żonę bez pracy?

## Meeting

employer-meeting = Spotkanie
employer-meet = Czy chcą Państwo spotkać osoby, które mogą pasować?
employer-meet_how = Jak chcą się Państwo spotkać?
employer-share = Czy możemy pokazać tę pracę osobom, które szukają pracy?
    .hint = Można powiedzieć „tak” teraz, a „nie” później.
employer-ask_again = Czy możemy zapytać Państwa znowu za pół roku?

## End

employer-consultant_note = Co musi wiedzieć następna osoba, która będzie rozmawiać z firmą?
employer-next_meeting_place = Gdzie spotkamy się następnym razem?
employer-next_meeting = Kiedy spotkamy się następnym razem?
    .constraint = Data musi być dzisiejsza albo późniejsza.
    .warning = Do tej daty jest ponad rok. Czy ona się zgadza?
employer-thanks = Dziękujemy za rozmowę. Te odpowiedzi pomagają i Państwu, i nowym osobom tutaj.

employer-action-match_competence = Sprawdzić, kto ma takie umiejętności, i najpierw zapytać te osoby
employer-action-arrange_meeting = Umówić spotkanie firmy z osobami, które mogą pasować
employer-action-plan_practice = Ustalić praktykę w pracy (arbeidspraksis) razem z Nav
employer-action-share_need = Pokazać pracę osobom, które szukają pracy
employer-action-course_at_work = Zaplanować kurs norweskiego razem z firmą
employer-action-recognition_help = Pomóc w uznaniu wykształcenia
employer-action-invite_partners = Wysłać firmie zaproszenie dla mężów i żon na rozmowę o wiedzy i umiejętnościach
employer-action-housing_help = Sprawdzić razem z firmą mieszkania dla nowych pracowników
employer-action-explain_rules = Dowiedzieć się, jakie przepisy obowiązują przy zatrudnianiu
employer-action-ask_again = Zapytać firmę jeszcze raz

## Choices

employer_places-business = W firmie
employer_places-office = Tutaj, w biurze
employer_places-telephone = Przez telefon
employer_places-video = Przez wideo
employer_places-none = Teraz się nie umawiamy

business_sizes-1-4 = Od 1 do 4
business_sizes-5-19 = Od 5 do 19
business_sizes-20-99 = Od 20 do 99
business_sizes-100_ = 100 lub więcej

contract_kinds-permanent = Tak, na stałe
contract_kinds-temporary = Nie, na pewien czas
contract_kinds-substitute = Nie, to zastępstwo za kogoś nieobecnego
contract_kinds-season = Nie, na sezon
contract_kinds-apprentice = To miejsce do nauki zawodu (læreplass)

job_demands-driving_licence = Prawo jazdy
job_demands-education = Określone wykształcenie
job_demands-authorisation = Zezwolenie od państwa (autorisasjon)
job_demands-experience = Doświadczenie w takiej samej pracy
job_demands-shifts = Praca wieczorem, w nocy lub w weekend
job_demands-heavy = Dźwiganie ciężarów
job_demands-nothing = Nic z tego

training_kinds-colleague = Uczy je ktoś z pracy
training_kinds-norwegian_at_work = Norweski w pracy
training_kinds-time_for_course = Wolne na kursy
training_kinds-paid_course = Płacimy za kursy
training_kinds-step_by_step = Odpowiedzialność rośnie po trochu

hiring_barriers-language = Język
hiring_barriers-papers = Dokumenty i zezwolenia
hiring_barriers-recognition = Nie wiemy, ile jest warte wykształcenie
hiring_barriers-references = Nie mamy do kogo zadzwonić i zapytać
hiring_barriers-housing = Jest mało mieszkań
hiring_barriers-transport = Jest daleko
hiring_barriers-rules = Przepisy są trudne
hiring_barriers-never_met = Nie było jeszcze takich kandydatów
hiring_barriers-nothing = Nic

meet_ways-visit = Te osoby odwiedzają nas
meet_ways-talk = Rozmowa tutaj, w biurze
meet_ways-trial_day = Te osoby są z nami przez jeden dzień
meet_ways-open_day = Dzień dla wszystkich, którzy chcą zobaczyć firmę

## Industries

industries-A = Rolnictwo, leśnictwo i rybołówstwo
industries-B = Kopalnie, ropa i gaz
industries-C = Przemysł
industries-D = Prąd i ogrzewanie
industries-E = Woda, ścieki i odpady
industries-F = Budownictwo
industries-G = Sklepy i inny handel
industries-H = Transport i magazyny
industries-I = Hotele i restauracje
industries-J = Wydawnictwa, film, radio i telewizja
industries-K = Telefonia, internet i komputery
industries-L = Banki i ubezpieczenia
industries-M = Nieruchomości
industries-N = Usługi specjalistyczne i techniczne
industries-O = Sprzątanie, ochrona, wypożyczanie i inne usługi dla firm
industries-P = Państwo, gmina i obrona
industries-Q = Szkoły i nauczanie
industries-R = Zdrowie, opieka i przedszkola
industries-S = Kultura, sport i czas wolny
industries-T = Inne usługi, na przykład fryzjer i warsztat
industries-U = Praca w prywatnych domach
industries-V = Organizacje międzynarodowe
