### status: draft

intake-title = Rozmowa powitalna
intake-about = Pierwsza rozmowa: poznanie się, pilne sprawy, prawa i następne spotkanie.

## Opening

intake-opening_line =
    Dziś w naszej gminie (kommune) { $population ->
        [one] mieszka { $population } osoba
        [few] mieszkają { $population } osoby
        [many] mieszka { $population } osób
       *[other] mieszka { $population } osoby
    }. Wczoraj { $population_yesterday ->
        [one] mieszkała { $population_yesterday } osoba
        [few] mieszkały { $population_yesterday } osoby
        [many] mieszkało { $population_yesterday } osób
       *[other] mieszkało { $population_yesterday } osoby
    }. To znaczy, że właśnie TY masz znaczenie dla gminy. Masz wszystkie obowiązki i wszystkie prawa.
    .hint = Gmina to miejsce, które ma własne lokalne władze.
intake-opening_plain = Witamy. Właśnie TY masz znaczenie dla gminy (kommune). Masz wszystkie obowiązki i wszystkie prawa.
intake-purpose = Chcemy Cię poznać. Wtedy możemy lepiej Ci pomóc.

## About you

intake-about_you = O Tobie
intake-preferred_name = Jak mamy się do Ciebie zwracać?
    .required = Proszę wpisać imię, którego mamy używać.
intake-birth_year = Jaki jest Twój rok urodzenia?
    .hint = Potrzebujemy tylko roku, według norweskiego kalendarza.
    .constraint = Proszę wpisać rok czterema cyframi, od 1900 do tego roku.
    .warning = W takim razie ta osoba ma mniej niż 16 lat. Czy rok się zgadza?
intake-gender = Jesteś kobietą czy mężczyzną?
intake-first_meeting = Czy spotykamy się przed Twoją przeprowadzką tutaj, czy po niej?
intake-home_municipality = Jak nazywa się gmina, w której mieszkasz?
    .hint = Norwegia jest podzielona na gminy. Gmina odpowiada za szkoły i pomoc.
intake-arrival_month = Od kiedy mieszkasz w tej gminie?
    .hint = Potrzebujemy tylko miesiąca i roku.
    .constraint = Ten miesiąc jest w przyszłości. Proszę wybrać wcześniejszy.
    .warning = To bardzo dawno temu. Czy rok się zgadza?
intake-planned_month = Kiedy przyjedziesz do tej gminy?
    .hint = Potrzebujemy tylko miesiąca i roku.
    .constraint = Proszę wybrać ten miesiąc albo późniejszy.
    .warning = Do tego czasu jest ponad rok. Czy to się zgadza?
intake-category = Jaki masz rodzaj pobytu?
    .hint = Jest to napisane na Twojej karcie od policji.
    .required = Proszę wybrać to, co najlepiej pasuje. Jeśli to niejasne, proszę wybrać „Coś innego”.
intake-permit_basis = Kim jest osoba z Twojej rodziny, do której przyjeżdżasz?
    .hint = EOG (EØS) to kraje Unii Europejskiej oraz Norwegia, Islandia i Liechtenstein.

## Household

intake-household = Osoby, z którymi mieszkasz
intake-age_band = Ile lat ma ta osoba?
intake-member_name = Jak mamy nazywać tę osobę?
intake-member_gender = Czy ta osoba jest kobietą, czy mężczyzną?
intake-own_talk = Czy ta osoba chce osobnej rozmowy?
intake-children_place = Czy wszystkie dzieci mają miejsce w szkole lub przedszkolu?

## Language

intake-language = „Język jest kluczem”
intake-speaks = Jakimi językami mówisz?
intake-reads = W jakich językach łatwo czytasz?
intake-letter_language = W jakim języku chcesz dostawać listy?
intake-letter_aloud = Czy wolisz, żeby ktoś czytał Ci listy na głos?
intake-norwegian_now = Jak dobrze znasz teraz norweski?
intake-course_now = Czy chodzisz teraz na kurs norweskiego?
intake-course_wanted = Czy chcesz chodzić na kurs norweskiego?
intake-course_times = Kiedy możesz chodzić na kurs?
intake-course_barriers = Co utrudnia Ci chodzenie na kurs?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.

## Needs

intake-needs = Czego teraz potrzebujesz
intake-urgent = Czy potrzebujesz w czymś pomocy w tym tygodniu?
intake-urgent_needs = W czym potrzebujesz pomocy?
intake-urgent_first = Co trzeba załatwić najpierw?
intake-missing = Czego z tej listy jeszcze nie masz?
    .constraint = Odpowiedzi „Mam wszystko” nie można wybrać razem z innymi.
intake-tenure = Czy Twoje mieszkanie jest własne, czy wynajęte?
intake-may_stay_long = Czy możesz tam długo mieszkać?

## Contact

intake-contact = Kontakt z Tobą
intake-phone = Czy masz telefon, którego możesz używać?
intake-internet = Czy masz internet tam, gdzie mieszkasz?
intake-online_alone = Czy potrafisz samodzielnie korzystać ze stron internetowych?
    .hint = Na przykład ze stron Nav lub banku.
intake-reach_by = Jak mamy się z Tobą kontaktować?

## Rights

intake-rights = Twoje prawa
intake-rights_refugee = Dla uchodźców
intake-refugee_programme = Możesz mieć prawo do programu wprowadzającego (introduksjonsprogram).
    .hint = To program w pełnym wymiarze godzin. Uczysz się w nim norweskiego.
intake-refugee_norwegian = W programie uczysz się norweskiego. Uczysz się też o życiu w Norwegii.
intake-refugee_housing = Jeśli gmina zgodziła się Cię przyjąć, znajdujemy dla Ciebie pierwsze mieszkanie.
intake-refugee_benefit = W programie co miesiąc dostajesz pieniądze.
    .hint = Po norwesku nazywa się to introduksjonsstønad.
intake-refugee_practice = Możesz spróbować pracy w firmie.
    .hint = Po norwesku nazywa się to arbeidspraksis.
intake-rights_family = Dla rodziny
intake-family_training = Możesz mieć prawo do bezpłatnego kursu norweskiego.
intake-family_not_all = Nie wszyscy mają to prawo. Sprawdzimy, jakie masz zezwolenie.
intake-family_programme = Możesz mieć też prawo do programu wprowadzającego (introduksjonsprogram).
intake-family_unclear = Nie wiemy jeszcze, do czego masz prawo. Zapytamy, a Ty dostaniesz odpowiedź.
intake-rights_labour = Dla osób, które przyjechały do pracy
intake-labour_schemes = Państwo nie ma osobnych programów dla osób, które przyjechały do pracy.
intake-labour_local = Możemy mieć tu własną ofertę, na przykład kursy norweskiego.
intake-rights_unknown = Nie wiemy jeszcze, do czego masz prawo. Dowiemy się tego.
intake-advice_for_all = Każdy, kto tu mieszka, może poprosić nas o radę. To nic nie kosztuje.
intake-rights_more = Czy chcesz wiedzieć więcej o swoich prawach?
intake-rights_question = O czym chcesz wiedzieć więcej?

## Free time

intake-free_time = Czas wolny
intake-interests = Co lubisz robić w wolnym czasie?
intake-wants_to_try = Czego chcesz tu spróbować?
intake-association_wish = Czy chcesz, żeby skontaktował się z Tobą klub lub stowarzyszenie (lag)?
    .hint = To ludzie, którzy robią coś razem: na przykład śpiewają albo grają w piłkę. To nie jest państwo. To nie jest też Kościół.
intake-buddy_wish = Czy chcesz mieć tu osobę wspierającą (fadder)?
    .hint = Fadder to osoba, która tu mieszka, poznaje Cię i pomaga Ci na początku. Nie ma to związku z Kościołem.
intake-knows_someone = Czy znasz tu już jakichś Norwegów?

## End

intake-welcome_letter = Dostaniesz od gminy list z najważniejszymi informacjami.
intake-next_topics = O czym porozmawiamy następnym razem?

intake-action-welcome_letter = Wysłać list powitalny w języku, który wybrała ta osoba
intake-action-urgent_help = Pomóc w pilnych sprawach
intake-action-map_competence = Zapytać o wiedzę i umiejętności
intake-action-map_adults = Zaprosić innych dorosłych domowników na osobną rozmowę
intake-action-norwegian_course = Znaleźć odpowiedni kurs norweskiego
intake-action-check_right = Dowiedzieć się, jakie prawa przysługują, i dać odpowiedź
intake-action-answer_rights = Odpowiedzieć na pytanie o prawa
intake-action-missing_papers = Złożyć wnioski o brakujące karty, numery i umowy
intake-action-children_place = Znaleźć miejsce w szkole lub przedszkolu
intake-action-housing_talk = Porozmawiać o mieszkaniu
intake-action-introduce_association = Powiadomić klub lub stowarzyszenie (lag), które może zaprosić tę osobę
intake-action-find_buddy = Znaleźć osobę wspierającą (fadder)
intake-action-give_copy = Dać tej osobie kopię odpowiedzi
intake-action-better_interpreter = Znaleźć innego tłumacza na następną rozmowę

## Choices

first_meeting-before = Przed moją przeprowadzką
first_meeting-after = Po mojej przeprowadzce

norwegian_now-none = Jeszcze nie znam
norwegian_now-some_words = Kilka słów
norwegian_now-everyday = Wystarczy, żeby zrobić zakupy w sklepie
norwegian_now-work = Wystarczy, żeby używać go w pracy

course_times-daytime = W ciągu dnia
course_times-evening = Wieczorem
course_times-weekend = W weekend
course_times-online = Przez internet
course_times-at_work = W miejscu pracy

course_barriers-cost = Kurs jest za drogi
course_barriers-working_hours = Jestem wtedy w pracy
course_barriers-childcare = Nikt nie może zająć się dziećmi
course_barriers-transport = Jest za daleko
course_barriers-no_course = Nie ma tu kursu
course_barriers-wrong_level = Kurs jest za łatwy albo za trudny
course_barriers-not_informed = Nie wiem, jakie są kursy
course_barriers-no_internet = Nie mam internetu
course_barriers-nothing = Nic

urgent_needs-housing = Miejsce do mieszkania
urgent_needs-food = Jedzenie
urgent_needs-money = Pieniądze
urgent_needs-doctor = Lekarz
urgent_needs-medicine = Leki
urgent_needs-safety = Bezpieczeństwo
urgent_needs-clothes = Ubrania
urgent_needs-furniture = Meble
urgent_needs-school = Szkoła lub przedszkole
urgent_needs-work = Praca
urgent_needs-papers = Dokumenty

papers-national_id = Numer osobisty (fødselsnummer lub D-nummer)
papers-residence_card = Karta pobytu (oppholdskort)
papers-bank_account = Konto w banku
papers-electronic_id = Logowanie w internecie, na przykład BankID
papers-regular_doctor = Stały lekarz rodzinny (fastlege)
papers-tax_card = Karta podatkowa (skattekort)
papers-nothing = Mam wszystko

internet-home = Tak, w domu
internet-phone_only = Tak, ale tylko w telefonie
internet-elsewhere = Tylko w innych miejscach
internet-none = Nie

online_alone-alone = Tak, samodzielnie
online_alone-with_help = Tak, z pomocą
online_alone-not_yet = Jeszcze nie

knows_someone-several = Tak, kilka osób
knows_someone-one = Tak, jedną osobę
knows_someone-none = Jeszcze nie

next_topics-competence = Co wiem i potrafię
next_topics-housing = Mieszkanie
next_topics-network = Znajomi i czas wolny
next_topics-stay_or_move = Zostać tu czy się przeprowadzić
next_topics-norwegian = Język norweski
next_topics-children = Dzieci
next_topics-work = Praca
