### status: draft

competence-title = Rozmowa o wiedzy i umiejętnościach
competence-about = O Twojej nauce, o tym, co potrafisz, i o tym, czego chcesz dalej.

## Opening

competence-greeting = Dziś rozmawiamy o Twojej nauce i o tym, co potrafisz.
competence-no_test = To nie jest egzamin. Wszystko, co potrafisz, jest ważne.

## School and education

competence-schooling = Szkoła
competence-went_to_school = Czy masz za sobą naukę w szkole?
competence-schooling_years = Ile lat trwała Twoja nauka w szkole?
    .hint = Proszę policzyć wszystkie lata, także w dorosłym życiu.
    .constraint = Proszę wpisać liczbę od 0 do 30.
    .warning = To dużo lat. Czy ta liczba się zgadza?
competence-schooling_country = W jakim kraju była Twoja szkoła?
competence-schooling_level = Jaka jest ostatnia szkoła, którą masz ukończoną?
competence-studied = Czy po 16. roku życia była lub jest w Twoim życiu jakaś dalsza nauka?
    .hint = Chodzi o naukę zawodu lub przedmiotu, na przykład w szkole albo na studiach.
competence-education = Wykształcenie
competence-education_name = Co to był za zawód lub kierunek?
    .hint = Na przykład kucharz albo nauczyciel.
competence-education_country = W jakim kraju to było?
competence-education_level = Jaki to był rodzaj szkoły?
competence-education_field = Jakiego przedmiotu było tam najwięcej?
competence-education_years = Ile lat trwała tam Twoja nauka?
    .constraint = Proszę wpisać liczbę od 0 do 15.
competence-education_state = Czy ta nauka jest zakończona?
competence-education_papers = Czy masz dokumenty z tej szkoły?
competence-recognition_state = Czy Twoje wykształcenie jest uznane w Norwegii?
    .hint = Wtedy masz list, w którym jest napisane, co to wykształcenie jest warte w Norwegii.
competence-recognition_wanted = Czy chcesz złożyć wniosek o jego uznanie?
competence-recognition_route = Jaki to rodzaj uznania?

## Work before

competence-work_before = Wcześniejsza praca
competence-worked_before = Czy masz już jakieś doświadczenie w pracy?
    .hint = Praca w rodzinie i w gospodarstwie też się liczy.
competence-job = Praca
competence-job_title = Jaka to była praca?
    .hint = Na przykład piekarz, rolnik lub sprzedawca.
competence-job_group = Do jakiej grupy zawodów należy ta praca?
competence-job_years = Ile lat trwała ta praca?
    .hint = Proszę powiedzieć 0, jeśli mniej niż rok.
    .constraint = Proszę wpisać liczbę od 0 do 60.
competence-job_tasks = Jak wyglądał tam zwykły dzień pracy?
competence-job_liked = Czy ta praca Ci się podobała?
competence-job_again = Czy chcesz znowu takiej pracy?

## Languages

competence-language_skills = Twoje języki
competence-norwegian_some = Czy znasz trochę norweski?
competence-norwegian_understands = Jak dobrze rozumiesz norweski, gdy inni mówią?
competence-norwegian_speaks = Jak dobrze mówisz po norwesku?
competence-norwegian_reads_it = Czy czytasz po norwesku?
competence-norwegian_reads = Jak dobrze czytasz po norwesku?
competence-norwegian_writes = Jak dobrze piszesz po norwesku?
competence-known_language = Język, który znasz
competence-known_language_name = Jak nazywa się język, który znasz?
competence-mother_tongue = Czy to język Twojego dzieciństwa?
competence-understands = Jak dobrze rozumiesz ten język, gdy inni mówią?
competence-speaks = Jak dobrze mówisz w tym języku?
competence-reads_it = Czy czytasz w tym języku?
competence-reads = Jak dobrze w nim czytasz?
competence-writes = Jak dobrze w nim piszesz?
competence-scripts = Jakie litery łatwo czytasz?

## Other abilities

competence-abilities = Co jeszcze potrafisz
competence-digital_tasks = Co potrafisz zrobić samodzielnie na telefonie lub komputerze?
competence-has_licence = Czy masz prawo jazdy?
    .hint = To karta. Widać na niej, czym możesz jeździć: samochodem lub czymś innym.
competence-licence_classes = Czym możesz jeździć?
competence-licence_valid = Czy możesz używać tego prawa jazdy w Norwegii?
competence-certificates = Na co z tej listy masz zaświadczenie?
    .hint = To może być karta albo dokument z kursu.
competence-other_experience = Z czym z tej listy masz doświadczenie poza pracą i szkołą?
competence-best_at = Z jakiej swojej umiejętności cieszysz się najbardziej?

## Present work

competence-present_work = Twoja praca teraz
competence-works_now = Czy masz teraz pracę?
competence-job_now = Więcej o tej pracy
competence-current_title = Jaką masz teraz pracę?
competence-percentage = Ile pracujesz, jeśli pełny etat to 100?
    .hint = Pół etatu to 50. Jest to napisane w Twojej umowie.
    .constraint = Proszę wpisać liczbę od 1 do 200.
    .warning = To więcej niż pełny etat. Czy ta liczba się zgadza?
competence-contract = Jaką masz umowę o pracę?
competence-overtime = Jak często pracujesz dodatkowo?
    .hint = Dodatkowo to znaczy więcej, niż jest w umowie.
competence-wants_more = Czy chcesz pracować więcej niż teraz?
competence-time_for_course = Czy masz czas na kurs obok pracy?
competence-uses_competence = Czy wykorzystujesz w pracy to, co potrafisz?

## What the person wants

competence-goal = Czego chcesz
competence-goal_work = Jaką pracę najbardziej chcesz mieć?
competence-goal_hours = Ile chcesz pracować?
competence-goal_first = Co chcesz zrobić najpierw?
competence-obstacles = Co utrudnia Ci wykorzystanie tego, co potrafisz?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.
competence-needs_adaptation = Czy potrzebujesz czegoś, żeby móc pracować?
    .hint = Na przykład więcej przerw lub większego tekstu.
competence-adaptations = Czego potrzebujesz, żeby móc pracować?

## Employers

competence-sharing = Tutejsze firmy
competence-employer_consent = Czy możemy powiedzieć tutejszym firmom, co potrafisz?
    .hint = Możesz powiedzieć „nie”. Możesz też powiedzieć „tak” teraz, a „nie” później.
competence-employer_facts = Co możemy im powiedzieć?

## End

competence-training_wish = Czego chcesz się najpierw nauczyć?
competence-recognition_plan = Uznanie wykształcenia
competence-recognition_owner = Kto pomoże Ci złożyć wniosek?
    .required = Proszę wpisać imię i nazwisko osoby, która za to odpowiada.
competence-recognition_date = Do kiedy wysyłamy wniosek?
    .constraint = Data musi być dzisiejsza albo późniejsza.
    .warning = Do tej daty są ponad trzy miesiące. Czy możemy zrobić to wcześniej?
    .required = Proszę wybrać datę.
competence-training_plan = Nauka, której chcesz
competence-training_owner = Kto pomoże Ci się tego nauczyć?
    .required = Proszę wpisać imię i nazwisko osoby, która za to odpowiada.
competence-training_date = Kiedy dostaniesz od nas odpowiedź?
    .constraint = Data musi być dzisiejsza albo późniejsza.
    .warning = Do tej daty są ponad trzy miesiące. Czy możemy zrobić to wcześniej?
    .required = Proszę wybrać datę.
competence-sheet_home = Czy chcesz zabrać do domu kartkę o tym, co potrafisz?

competence-action-recognition = Złożyć razem z tą osobą wniosek o uznanie wykształcenia
competence-action-explain_recognition = Wyjaśnić, co uznanie znaczy dla tego wykształcenia
competence-action-recognition_answer = Dać odpowiedź w sprawie wniosku o uznanie
competence-action-papers = Znaleźć bezpieczny sposób na dokumenty albo drogę bez dokumentów
competence-action-training = Znaleźć odpowiednią naukę i dać odpowiedź
competence-action-norwegian_course = Znaleźć odpowiedni kurs norweskiego
competence-action-use_competence = Dowiedzieć się, gdzie można wykorzystać tę wiedzę i umiejętności
competence-action-meet_employer = Spotkać się z firmą, która potrzebuje tych umiejętności
competence-action-more_hours = Dać odpowiedź na życzenie, żeby więcej pracować
competence-action-own_business = Doradzić, jak założyć własną firmę
competence-action-exchange_licence = Zapytać norweski urząd drogowy (Statens vegvesen) o prawo jazdy
competence-action-adaptation = Dowiedzieć się, jak dopasować pracę do tej osoby
competence-action-give_sheet = Dać tej osobie kartkę o wiedzy i umiejętnościach
competence-action-better_interpreter = Znaleźć innego tłumacza na następną rozmowę

## Choices

education_state-completed = Tak, jest zakończona
education_state-ongoing = Nie, nadal się tam uczę
education_state-not_completed = Nie, jest przerwana przed końcem

education_papers-here = Tak, mam je tutaj
education_papers-can_be_sent = Tak, ale są w innym kraju
education_papers-gone = Nie
education_papers-unclear = To niejasne

recognition_state-recognised = Tak
recognition_state-applied = Wniosek jest złożony, czekam
recognition_state-refused = Wniosek był złożony, odpowiedź to „nie”
recognition_state-not_applied = Nie, nie było wniosku
recognition_state-unclear = To niejasne

recognition_route-higher = Studia wyższe
recognition_route-tertiary_vocational = Kolegium zawodowe (fagskole)
recognition_route-vocational = Szkoła zawodowa lub świadectwo zawodowe (fagbrev)
recognition_route-regulated = Zawód, który wymaga osobnego zezwolenia
recognition_route-without_papers = Wykształcenie bez dokumentów
recognition_route-unclear = Trzeba to sprawdzić

job_liked-yes = Tak
job_liked-partly = Częściowo
job_liked-no = Nie

digital_tasks-messages = Wysyłać wiadomości
digital_tasks-email = Wysyłać e-maile
digital_tasks-search = Szukać informacji w internecie
digital_tasks-forms = Wypełniać formularze w internecie
digital_tasks-bank = Korzystać z banku przez internet
digital_tasks-documents = Pisać listy i teksty
digital_tasks-tables = Korzystać z arkuszy z tabelami
digital_tasks-programs = Korzystać z programów do swojego zawodu

certificates-welding = Spawanie
certificates-forklift = Wózek widłowy
certificates-machines = Koparka i inne duże maszyny
certificates-crane = Dźwig
certificates-electrical = Praca z prądem
certificates-hot_work = Prace z ogniem i wysoką temperaturą (varme arbeider)
certificates-food = Żywność i higiena
certificates-first_aid = Pierwsza pomoc
certificates-care = Opieka i pielęgnacja
certificates-hunting = Polowanie
certificates-boat = Łódź

other_experience-volunteering = Bezpłatna pomoc innym
other_experience-children = Opieka nad dziećmi
other_experience-older_people = Opieka nad osobami starszymi lub chorymi
other_experience-farming = Uprawa żywności
other_experience-animals = Opieka nad zwierzętami
other_experience-fishing = Łowienie ryb
other_experience-building = Budowanie
other_experience-repairs = Naprawianie rzeczy
other_experience-sewing = Szycie ubrań
other_experience-handicraft = Ręczne robienie różnych rzeczy
other_experience-cooking = Gotowanie dla wielu osób
other_experience-selling = Kupowanie i sprzedawanie
other_experience-teaching = Uczenie innych
other_experience-organising = Prowadzenie grupy

contracts-permanent = Praca na stałe
contracts-temporary = Praca do określonej daty
contracts-substitute = Zastępstwo za inną osobę
contracts-on_call = Dzwonią do mnie, gdy jest praca
contracts-agency = Przez firmę, która wysyła ludzi do innych firm
contracts-own_business = Własna firma
contracts-none = Nie mam pisemnej umowy

overtime-never = Nigdy
overtime-sometimes = Czasami
overtime-weekly = Co tydzień
overtime-most_days = Prawie codziennie

used_today-all = Tak, większość
used_today-some = Częściowo
used_today-none = Nie

goal_hours-full = Na pełny etat
goal_hours-part = Mniej niż na pełny etat
goal_hours-unclear = To niejasne

goal_first-work_now = Pracować jak najszybciej
goal_first-own_trade = Pracować w swoim zawodzie
goal_first-education = Zdobyć wykształcenie
goal_first-norwegian = Uczyć się norweskiego
goal_first-own_business = Założyć własną firmę
goal_first-unsure = Nie mam pewności

obstacles-not_recognised = Moje wykształcenie nie jest uznane
obstacles-norwegian = Za słabo znam norweski
obstacles-no_jobs = Nie ma tu takiej pracy
obstacles-no_contacts = Nie znam nikogo, kogo mogę zapytać
obstacles-childcare = Nikt nie może zająć się dziećmi
obstacles-transport = Do pracy jest za daleko
obstacles-working_hours = Nie mam teraz czasu
obstacles-licence = Nie mam prawa jazdy
obstacles-not_informed = Nie wiem, kto może pomóc
obstacles-nothing = Nic

employer_facts-first_name = Moje imię
employer_facts-work = Moja wcześniejsza praca
employer_facts-education = Moje wykształcenie
employer_facts-languages = Języki, które znam
employer_facts-licences = Prawo jazdy i zaświadczenia
employer_facts-goal = Jakiej pracy chcę

training_wish-norwegian = Norweskiego
training_wish-basic_school = Czytania, pisania i liczenia
training_wish-own_trade = Więcej o moim zawodzie
training_wish-new_trade = Nowego zawodu
training_wish-higher_education = Przedmiotu w szkole wyższej
training_wish-digital = Komputera i internetu
training_wish-licence = Prowadzenia samochodu
training_wish-none = Teraz niczego
