### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = Gmina. Norwegia jest podzielona na gminy, a każda ma własne władze. Gmina odpowiada za szkoły i pomoc tam, gdzie mieszkasz.
    .word = kommune
glossary-fylke = Większy obszar z wieloma gminami. Odpowiada za szkoły dla młodzieży powyżej 16 lat.
    .word = fylke
glossary-bosetting = Gmina przyjmuje Cię i znajduje pierwsze mieszkanie. Państwo i gmina ustalają, kto przyjedzie.
    .word = bosetting
glossary-kvote = Stała liczba osób, które Norwegia przyjmuje w ciągu jednego roku.
    .word = kvote
glossary-oppholdstillatelse = Zgoda państwa na to, że mieszkasz w Norwegii. Może być na krótki lub długi czas.
    .word = oppholdstillatelse
glossary-oppholdskort = Karta od policji. Widać na niej, że możesz mieszkać w Norwegii i jak długo.
    .word = oppholdskort
glossary-familieinnvandring = Możliwość mieszkania w Norwegii, bo mieszka tu ktoś z rodziny.
    .word = familieinnvandring
glossary-beskyttelse = Norwegia pozwala Ci tu mieszkać, bo w kraju Twojego pochodzenia nie jest dla Ciebie bezpiecznie.
    .word = beskyttelse
glossary-eos = Kraje w Europie, które mają wiele wspólnych przepisów o pracy i handlu. Norwegia do nich należy.
    .word = EØS
glossary-eu = Kraje w Europie, które razem tworzą wiele przepisów. Norwegia do nich nie należy.
    .word = EU
glossary-udi = Urząd państwowy. Odpowiada na wnioski o pobyt w Norwegii.
    .word = UDI
glossary-imdi = Urząd państwowy. Pomaga gminom przyjmować nowe osoby.
    .word = IMDi
glossary-folkeregister = Państwowa lista wszystkich, którzy mieszkają w Norwegii, i ich adresów. Przeprowadzkę trzeba zgłosić.
    .word = Folkeregisteret
glossary-fodselsnummer = Numer z jedenastu cyfr, który masz tylko Ty. Potrzebujesz go w banku, u lekarza i w pracy.
    .word = fødselsnummer
glossary-d_nummer = Numer dla osób, które są tu na krótko. Później możesz dostać fødselsnummer.
    .word = D-nummer
glossary-bankid = Kod z banku. Pokazuje w internecie, kim jesteś. Tego kodu nie wolno nikomu dawać.
    .word = BankID

## Learning

glossary-introduksjonsprogram = Program wprowadzający w pełnym wymiarze godzin. Uczysz się norweskiego i poznajesz życie w Norwegii. Pomaga w drodze do pracy lub szkoły.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = Pieniądze, które dostajesz co miesiąc, gdy jesteś w programie wprowadzającym. Za nieobecność bez powodu dostajesz mniej.
    .word = introduksjonsstønad
glossary-integreringsplan = Plan, który robisz razem z gminą. Jest w nim, czego chcesz i co zrobisz najpierw.
    .word = integreringsplan
glossary-norskopplaering = Kursy, na których uczysz się mówić, czytać i pisać po norwesku.
    .word = norskopplæring
glossary-samfunnskunnskap = Kurs o życiu w Norwegii: prawo, praca, szkoła i zdrowie. Jest w języku, który rozumiesz.
    .word = samfunnskunnskap
glossary-arbeidspraksis = Przez krótki czas próbujesz prawdziwej pracy w firmie. Tak uczysz się norweskiego i zdobywasz doświadczenie.
    .word = arbeidspraksis
glossary-kompetanse = Wszystko, co wiesz i potrafisz: ze szkoły, z pracy, z domu i z czasu wolnego.
    .word = kompetanse
glossary-kartlegging = Rozmowa, w której zapisujemy, co potrafisz i czego pragniesz.
    .word = kartlegging
glossary-godkjenning = Państwo mówi, ile jest warta w Norwegii Twoja szkoła lub zawód z innego kraju.
    .word = godkjenning av utdanning
glossary-autorisasjon = Zgoda państwa na pracę w zawodzie, na przykład lekarza, pielęgniarki lub elektryka.
    .word = autorisasjon
glossary-realkompetanse = Umiejętności z pracy i z życia, bez dokumentów ze szkoły. Można je oficjalnie ocenić.
    .word = realkompetanse
glossary-fagbrev = Dokument, który pokazuje, że znasz zawód, na przykład stolarza lub kucharza.
    .word = fagbrev
glossary-videregaende = Szkoła dla młodzieży od 16 lat. Dorośli też mogą do niej chodzić.
    .word = videregående skole
glossary-karriereveiledning = Rozmowa o pracy i szkole z osobą, która dużo o tym wie.
    .word = karriereveiledning

## Work

glossary-nav = Urząd, który pomaga ludziom znaleźć pracę. Nav daje też pieniądze tym, którzy mają do nich prawo.
    .word = Nav
glossary-fast_stilling = Praca, która nie ma daty zakończenia.
    .word = fast stilling
glossary-midlertidig_stilling = Praca na pewien czas.
    .word = midlertidig stilling
glossary-vikar = Osoba, która pracuje za kogoś innego tak długo, jak go nie ma.
    .word = vikar
glossary-stillingsprosent = Ile pracujesz. 100 procent to pełny etat, a 50 procent to pół etatu.
    .word = stillingsprosent
glossary-overtid = Praca ponad zwykły czas. Wtedy należy Ci się więcej pieniędzy.
    .word = overtid
glossary-arbeidsavtale = Umowa na papierze o pracy, czasie i płacy. Masz prawo ją dostać.
    .word = arbeidsavtale
glossary-arbeidsgiver = Osoba lub firma, dla której pracujesz i która Ci płaci.
    .word = arbeidsgiver
glossary-naeringsliv = Wszystkie firmy, które coś produkują, sprzedają lub robią dla innych.
    .word = næringsliv
glossary-skattekort = Karta w internecie. Jest na niej, ile podatku płacisz od wypłaty.
    .word = skattekort
glossary-fagforening = Ludzie z tego samego zawodu, którzy pomagają sobie dostać dobrą płacę i dobre warunki. Wybierasz, czy chcesz do nich dołączyć.
    .word = fagforening

## Housing

glossary-startlan = Pożyczka od gminy na kupno mieszkania. Jest dla osób, którym bank nie daje wystarczająco dużego kredytu.
    .word = startlån
glossary-bostotte = Pieniądze od państwa co miesiąc dla osób, które mają mało pieniędzy i drogie mieszkanie. Nie trzeba ich oddawać.
    .word = bostøtte
glossary-husbanken = Państwowy bank do spraw mieszkań. Daje pieniądze na pożyczki (startlån) i dodatki (bostøtte).
    .word = Husbanken
glossary-utleier = Osoba lub firma, która ma mieszkanie i za pieniądze pozwala w nim mieszkać innym.
    .word = utleier
glossary-husleie = Pieniądze, które płacisz co miesiąc za mieszkanie, które nie jest Twoje.
    .word = husleie
glossary-husleiekontrakt = Umowa na papierze o mieszkaniu, które wynajmujesz. Jest w niej cena, czas i zasady.
    .word = husleiekontrakt
glossary-depositum = Kaucja: pieniądze na osobnym koncie, dopóki wynajmujesz. Dostaniesz je z powrotem przy wyprowadzce, jeśli wszystko jest w porządku.
    .word = depositum
glossary-borettslag = Dom, który jest wspólną własnością mieszkańców. Kupujesz prawo do jednego mieszkania.
    .word = borettslag
glossary-rente = Odsetki: opłata za pożyczanie pieniędzy.
    .word = rente
glossary-egenkapital = Własne pieniądze, które masz, gdy chcesz kredyt na mieszkanie.
    .word = egenkapital

## Health, children and money

glossary-fastlege = Twój stały lekarz. Możesz go wybrać i chodzisz do niego, gdy chorujesz.
    .word = fastlege
glossary-legevakt = Lekarz w nagłych sprawach, gdy Twój stały lekarz nie przyjmuje.
    .word = legevakt
glossary-helsestasjon = Miejsce, gdzie dbają o to, żeby małe dzieci były zdrowe. To nic nie kosztuje.
    .word = helsestasjon
glossary-barnehage = Przedszkole: miejsce dla dzieci, zanim zaczną szkołę. Dzieci bawią się tam i uczą norweskiego.
    .word = barnehage
glossary-sfo = Miejsce w szkole, gdzie małe dzieci mogą być przed lekcjami i po lekcjach.
    .word = SFO
glossary-barnetrygd = Pieniądze od państwa co miesiąc dla osób, które mają dzieci do 18 lat.
    .word = barnetrygd
glossary-sosialhjelp = Pieniądze na jedzenie i mieszkanie, gdy nie masz z czego żyć. Wniosek składasz w Nav.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = Ludzie, którzy robią coś razem, na przykład śpiewają lub grają w piłkę. To nie jest państwo ani Kościół.
    .word = lag
glossary-frivillig = Osoba, która pomaga innym bez zapłaty.
    .word = frivillig
glossary-frivilligsentral = Dom, gdzie ludzie spotykają się i bezpłatnie sobie pomagają.
    .word = frivilligsentral
glossary-fadder = Osoba, która tu mieszka, poznaje Cię i pomaga Ci na początku. Nie ma to związku z Kościołem.
    .word = fadder
glossary-dugnad = Sąsiedzi lub rodzice wykonują razem jakąś pracę bez zapłaty.
    .word = dugnad
glossary-tilflytter = Osoba, która przeprowadziła się do nowego miejsca.
    .word = tilflytter

## The conversation

glossary-tolk = Tłumacz: mówi to, co my mówimy, w drugim języku. Pomaga nam obojgu i nie jest po niczyjej stronie.
    .word = tolk
glossary-taushetsplikt = Kto słyszy Twoje słowa, nie może mówić o nich innym. Tak mówi prawo.
    .word = taushetsplikt
glossary-samtykke = Mówisz na coś „tak”, a później możesz powiedzieć „nie”.
    .word = samtykke
glossary-fullmakt = Pełnomocnictwo: papier, na którym pozwalasz komuś mówić za Ciebie. Możesz je cofnąć.
    .word = fullmakt
glossary-vedtak = Odpowiedź gminy lub państwa o tym, co dostajesz. Przychodzi w liście.
    .word = vedtak
glossary-klage = Prosisz, żeby ktoś jeszcze raz sprawdził odpowiedź, bo myślisz, że jest błędna.
    .word = klage
glossary-personvern = Zasady o tym, kto może czytać to, co jest o Tobie napisane.
    .word = personvern
