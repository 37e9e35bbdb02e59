### status: draft

### Lists of choices that several conversations share.

yes_no-yes = Tak
yes_no-no = Nie

yes_no_unclear-yes = Tak
yes_no_unclear-no = Nie
yes_no_unclear-unclear = To niejasne

agree5-1 = Zupełnie się nie zgadza
agree5-2 = Raczej się nie zgadza
agree5-3 = Częściowo się zgadza
agree5-4 = Raczej się zgadza
agree5-5 = Całkowicie się zgadza

gender-woman = Kobieta
gender-man = Mężczyzna
gender-other = Coś innego

## Interpreting

interpreter_mode-telephone = Przez telefon
interpreter_mode-video = Przez wideo
interpreter_mode-in_person = W pokoju
interpreter_mode-none = Rozmawiamy bez tłumacza

interpreter_register-A = A: państwowe uprawnienia i stopień licencjata
interpreter_register-B = B: stopień licencjata albo państwowe uprawnienia i 30 punktów ECTS
interpreter_register-C = C: państwowe uprawnienia
interpreter_register-D = D: 30 punktów ECTS z tłumaczenia ustnego
interpreter_register-E = E: egzamin z dwóch języków albo tłumacz pisemny, a także kurs „Obowiązki tłumacza”
interpreter_register-not_listed = Nie ma w rejestrze

## Categories of newcomers

categories-refugee = Ochrona dla uchodźców
categories-family = Rodzina
categories-labour = Praca
categories-education = Nauka
categories-other = Coś innego

reasons-work = Praca
reasons-family = Rodzina
reasons-flight = Ucieczka przed niebezpieczeństwem
reasons-education = Nauka
reasons-other = Inne powody
reasons-not_stated = Nie podano

permit_basis-protection = Osoba, która dostała ochronę w Norwegii
permit_basis-norwegian_or_nordic = Osoba z obywatelstwem Norwegii, Szwecji, Danii, Finlandii lub Islandii
permit_basis-permanent_residence = Osoba z pobytem stałym
permit_basis-eea = Osoba z obywatelstwem innego kraju Unii Europejskiej lub EOG (EØS)
permit_basis-work_or_study = Osoba, która tu pracuje lub studiuje
permit_basis-unclear = To niejasne

residence_bands-0-3 = Mniej niż 3 miesiące
residence_bands-3-12 = Od 3 do 12 miesięcy
residence_bands-12-24 = Od 1 roku do 2 lat
residence_bands-24-48 = Od 2 do 4 lat
residence_bands-48_ = 4 lata lub więcej

## People

relations-partner = Mąż, żona, partner lub partnerka
relations-child = Dziecko
relations-parent = Matka lub ojciec
relations-sibling = Siostra lub brat
relations-other_relative = Inna osoba z rodziny
relations-friend = Przyjaciel lub przyjaciółka
relations-other = Ktoś inny

age_bands-0-5 = Od 0 do 5 lat
age_bands-6-15 = Od 6 do 15 lat
age_bands-16-17 = 16 lub 17 lat
age_bands-18-66 = Od 18 do 66 lat
age_bands-67_ = 67 lat lub więcej

## What makes people stay or move

factors-safety = Bezpieczeństwo
factors-childhood = Dorastanie dzieci
factors-low_stress = Tempo życia i stres
factors-nature = Przyroda
factors-community = Życie i ludzie w okolicy
factors-work = Praca
factors-own_home = Posiadanie własnego mieszkania
factors-being_somebody = Troska i szacunek ze strony ludzi
factors-relations = Ludzie, których dobrze się zna
factors-everyday_on_foot = Ruch na drogach i możliwość chodzenia pieszo
factors-transparency = To, że wszyscy się znają
factors-children_education = Szkoła i wykształcenie dla dzieci
factors-family_friends = Rodzina i bliscy przyjaciele
factors-size_of_place = Jak duże jest to miejsce
factors-culture_network = Ludzie z tej samej kultury
factors-competence_used = Wykorzystanie tego, co się potrafi
factors-housing = Mieszkanie
factors-health_services = Lekarz i opieka zdrowotna
factors-gathering_places = Miejsca kultury lub wiary
factors-chance = Przypadek

## Next steps

owners-municipality = Gmina (kommune)
owners-business = Lokalne firmy
owners-voluntary = Stowarzyszenia (lag)
owners-state = Państwo
owners-person = Ta osoba

channels-website = Na stronie internetowej gminy
channels-newspaper = W lokalnej gazecie
channels-social_media = W mediach społecznościowych
channels-meetings = Na spotkaniach
channels-report = W raporcie

meeting_places-office = Tutaj, w biurze
meeting_places-at_home = U mnie w domu
meeting_places-elsewhere = W innym miejscu
meeting_places-telephone = Przez telefon
meeting_places-video = Przez wideo
meeting_places-none = Teraz się nie umawiamy

## Housing and free time

tenure-owns = Mam własne mieszkanie
tenure-cooperative = Mam udział w spółdzielni mieszkaniowej (borettslag)
tenure-rents_private = Wynajmuję od osoby prywatnej lub firmy
tenure-rents_municipality = Wynajmuję od gminy (kommune)
tenure-employer = Mam mieszkanie od pracodawcy
tenure-family_friends = Mieszkam u rodziny lub znajomych
tenure-temporary = Mieszkam na krótko w ośrodku (mottak), hotelu lub podobnym miejscu
tenure-other = Coś innego

interests-football = Piłka nożna
interests-other_sport = Inne sporty
interests-outdoors = Spacery na łonie natury
interests-hunting_fishing = Polowanie i wędkowanie
interests-music = Muzyka i śpiew
interests-dance_theatre = Taniec i teatr
interests-handicraft = Robótki ręczne i stolarstwo
interests-cooking = Gotowanie i pieczenie
interests-reading = Książki
interests-gardening = Ogród i rośliny
interests-animals = Zwierzęta
interests-games = Gry i komputery
interests-children_activities = Wspólne zajęcia z dziećmi
interests-volunteering = Pomaganie innym
interests-learning = Uczenie się nowych rzeczy

## Education and occupation

isced2011-0 = Przedszkole lub zerówka
isced2011-1 = Szkoła podstawowa, klasy 1–6
isced2011-2 = Szkoła podstawowa, klasy 7–8, lub gimnazjum
isced2011-3 = Liceum, technikum lub szkoła zawodowa
isced2011-4 = Szkoła policealna, bez studiów
isced2011-5 = Kolegium zawodowe lub krótkie studia
isced2011-6 = Licencjat, inżynier lub podobny stopień
isced2011-7 = Magister lub podobny stopień
isced2011-8 = Doktorat lub podobny stopień

isco08_1-0 = Wojsko
isco08_1-1 = Kierownicy
isco08_1-2 = Zawody po pełnych studiach wyższych
isco08_1-3 = Technicy i średni personel
isco08_1-4 = Pracownicy biurowi
isco08_1-5 = Pracownicy handlu i usług
isco08_1-6 = Rolnicy, rybacy i leśnicy
isco08_1-7 = Rzemieślnicy i robotnicy wykwalifikowani
isco08_1-8 = Operatorzy maszyn i urządzeń, kierowcy
isco08_1-9 = Sprzątanie i proste prace pomocnicze

isco08_2-01 = Oficerowie
isco08_2-02 = Podoficerowie
isco08_2-03 = Szeregowi żołnierze
isco08_2-11 = Najwyżsi kierownicy i politycy
isco08_2-12 = Kierownicy w administracji i sprzedaży
isco08_2-13 = Kierownicy w produkcji i usługach
isco08_2-14 = Kierownicy hoteli, restauracji i sklepów
isco08_2-21 = Naukowcy i inżynierowie, co najmniej cztery lata studiów
isco08_2-22 = Lekarze, pielęgniarki i inni specjaliści ochrony zdrowia
isco08_2-23 = Nauczyciele i wykładowcy
isco08_2-24 = Specjaliści od finansów, administracji i sprzedaży
isco08_2-25 = Specjaliści od informatyki
isco08_2-26 = Prawnicy, specjaliści nauk społecznych, artyści i dziennikarze
isco08_2-31 = Technicy w nauce i inżynierii, od roku do trzech lat studiów
isco08_2-32 = Technicy i asystenci w ochronie zdrowia
isco08_2-33 = Pracownicy finansów i administracji
isco08_2-34 = Pracownicy w prawie, pomocy społecznej, sporcie i kulturze
isco08_2-35 = Technicy informatycy
isco08_2-41 = Sekretarze i pracownicy biura
isco08_2-42 = Pracownicy obsługi klienta
isco08_2-43 = Pracownicy księgowości i magazynu
isco08_2-44 = Inni pracownicy biurowi
isco08_2-51 = Kucharze, fryzjerzy i inni w usługach osobistych
isco08_2-52 = Sprzedawcy
isco08_2-53 = Opiekunowie, pomoc w przedszkolach i szkołach
isco08_2-54 = Strażacy, policjanci i ochroniarze
isco08_2-61 = Rolnicy i ogrodnicy
isco08_2-62 = Leśnicy, rybacy i hodowcy ryb
isco08_2-63 = Rolnicy i rybacy, którzy żyją z własnej produkcji
isco08_2-71 = Robotnicy budowlani, bez elektryków
isco08_2-72 = Metalowcy i mechanicy
isco08_2-73 = Rzemiosło artystyczne, prace precyzyjne i druk
isco08_2-74 = Elektrycy i elektronicy
isco08_2-75 = Pracownicy przy żywności, drewnie i tkaninach
isco08_2-81 = Operatorzy maszyn i urządzeń
isco08_2-82 = Monterzy
isco08_2-83 = Kierowcy i operatorzy pojazdów
isco08_2-91 = Osoby sprzątające
isco08_2-92 = Pomoc w rolnictwie, leśnictwie i rybołówstwie
isco08_2-93 = Pomoc w budownictwie, przemyśle i transporcie
isco08_2-94 = Pomoc w kuchni
isco08_2-95 = Sprzedawcy i pracownicy uliczni
isco08_2-96 = Pracownicy wywozu śmieci i inne prace pomocnicze

cefr-A1 = A1: proste słowa i zdania
cefr-A2 = A2: proste rozmowy o znanych sprawach
cefr-B1 = B1: wystarcza na co dzień
cefr-B2 = B2: wystarcza w większości zawodów
cefr-C1 = C1: płynnie
cefr-C2 = C2: jak język ojczysty

## Moving, and how to reach somebody

deciders-alone = Tylko ja
deciders-with_partner = Ja razem z mężem, żoną, partnerem lub partnerką
deciders-whole_family = Cała rodzina razem
deciders-someone_else = Ktoś inny

destinations-neighbour = Gmina w pobliżu
destinations-town = Miasto w Norwegii
destinations-rural = Mniejsza miejscowość w Norwegii
destinations-abroad = Inny kraj
destinations-not_decided = Nie ma jeszcze decyzji

reach_by-call = Telefon do mnie
reach_by-text_message = SMS do mnie
reach_by-email = E-mail do mnie
reach_by-letter = List pocztą
reach_by-through_someone = Przez osobę, której ufam

## Competence: fields, scripts, licences

iscedf2013-00 = Podstawowe umiejętności
iscedf2013-01 = Pedagogika i nauczanie
iscedf2013-02 = Języki, sztuka i kultura
iscedf2013-03 = Nauki społeczne i dziennikarstwo
iscedf2013-04 = Ekonomia, administracja i prawo
iscedf2013-05 = Nauki przyrodnicze i matematyka
iscedf2013-06 = Komputery i IT
iscedf2013-07 = Technika, przemysł i budownictwo
iscedf2013-08 = Rolnictwo, leśnictwo, rybołówstwo i zdrowie zwierząt
iscedf2013-09 = Zdrowie i opieka
iscedf2013-10 = Usługi, transport i bezpieczeństwo

scripts-Latn = Litery łacińskie, jak w norweskim
scripts-Cyrl = Cyrylica, jak w ukraińskim
scripts-Arab = Pismo arabskie, jak w arabskim i dari
scripts-Ethi = Pismo etiopskie, jak w tigrinia
scripts-Grek = Litery greckie
scripts-Hebr = Pismo hebrajskie
scripts-Deva = Dewanagari, jak w hindi
scripts-Beng = Pismo bengalskie
scripts-Taml = Pismo tamilskie
scripts-Thai = Pismo tajskie
scripts-Mymr = Pismo birmańskie
scripts-Hans = Znaki chińskie
scripts-Kore = Pismo koreańskie
scripts-Geor = Litery gruzińskie
scripts-Armn = Litery ormiańskie

licence_classes-AM = AM: motorower
licence_classes-A = A: motocykl
licence_classes-B = B: samochód osobowy
licence_classes-BE = BE: samochód z dużą przyczepą
licence_classes-C1 = C1: lekka ciężarówka
licence_classes-C = C: ciężarówka
licence_classes-CE = CE: ciężarówka z dużą przyczepą
licence_classes-D1 = D1: mały autobus
licence_classes-D = D: autobus
licence_classes-DE = DE: autobus z dużą przyczepą
licence_classes-S = S: skuter śnieżny
licence_classes-T = T: traktor

ability_needs-less_lifting = Mało dźwigania
ability_needs-sitting = Możliwość siedzenia
ability_needs-moving = Możliwość poruszania się
ability_needs-breaks = Więcej przerw
ability_needs-larger_text = Większy tekst
ability_needs-clear_speech = Żeby ludzie mówili wyraźnie
ability_needs-quiet = Spokojne miejsce
ability_needs-shown_again = Pokazywanie rzeczy kilka razy
ability_needs-fixed_hours = Stałe godziny
ability_needs-step_free = Droga bez schodów

## Network: places to meet, free time

arena_kinds-library = Biblioteka
arena_kinds-language_cafe = Kawiarnia językowa
arena_kinds-cafe = Kawiarnia lub sklep
arena_kinds-culture_house = Dom kultury
arena_kinds-volunteer_centre = Centrum wolontariatu (frivilligsentral)
arena_kinds-sport = Hala sportowa lub boisko
arena_kinds-outdoors = Na łonie natury
arena_kinds-family = Otwarte przedszkole (åpen barnehage)
arena_kinds-school = Szkoła lub kurs
arena_kinds-work = Praca
arena_kinds-neighbours = U sąsiadów
arena_kinds-online = Przez internet

free_times-daytime = W ciągu dnia
free_times-evening = Wieczorem
free_times-weekend = W weekend
free_times-varies = Co tydzień inaczej
free_times-seldom = Rzadko mam wolne
