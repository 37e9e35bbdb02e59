### status: draft

stay-or-move-title = Zostać czy się przeprowadzić
stay-or-move-about = O życiu tutaj, o pragnieniach rodziny i o tym, czy zostać, czy się przeprowadzić.

## Opening

stay-or-move-greeting = Dziś rozmawiamy o Twoim życiu tutaj. Rozmawiamy też o przyszłości.
stay-or-move-neutral = Ty decydujesz, czy chcesz zostać, czy się przeprowadzić. Ja nie mówię, co jest lepsze.

## The open story

stay-or-move-story = Twoja opowieść
stay-or-move-life_here = Proszę opowiedzieć mi o swoim życiu tutaj.
    .hint = Możesz powiedzieć dużo lub mało. Możesz też powiedzieć „nie”.
stay-or-move-good_day = Jak wygląda dla Ciebie dobry dzień tutaj?
    .hint = Tu też możesz nie odpowiadać.

## Life projects

stay-or-move-life_project = Życie, jakiego pragniesz Ty i Twoi bliscy
stay-or-move-own_project = Co najbardziej chcesz robić przez następne pięć lat?
    .hint = To może być praca, szkoła, mieszkanie lub rodzina.
stay-or-move-own_possible_here = Czy możesz to robić tutaj?
stay-or-move-project = Czego ta osoba pragnie na najbliższe lata?
stay-or-move-possible_here = Czy ta osoba może to robić tutaj?
stay-or-move-decider = Kto decyduje, gdzie będziecie mieszkać?

## The place

stay-or-move-place = Miejsce, w którym mieszkasz
stay-or-move-place_intro = Przeczytam kilka zdań o życiu tutaj. Proszę powiedzieć, na ile każde zgadza się w Twoim przypadku.
stay-or-move-feels_home = Na ile to się zgadza: „Czuję się tu jak w domu”?
stay-or-move-feels_safe = Na ile to się zgadza: „Czuję się tu bezpiecznie”?
stay-or-move-is_seen = Na ile to się zgadza: „Ludziom tutaj na mnie zależy”?
    .hint = Ludzie Cię pozdrawiają i pytają, co u Ciebie.
stay-or-move-knows_people = Na ile to się zgadza: „Dobrze znam tu ludzi”?
stay-or-move-many_know_me = Na ile to się zgadza: „Wiele osób tutaj wie, kim jestem”?
stay-or-move-being_known = Jak się czujesz z tym, że ludzie wiedzą, kim jesteś?
stay-or-move-calm_days = Na ile to się zgadza: „Tempo życia tutaj mi odpowiada”?
stay-or-move-gets_around = Na ile to się zgadza: „Łatwo docieram tam, gdzie potrzebuję”?
    .hint = Pieszo, autobusem lub samochodem.
stay-or-move-lives_well = Na ile to się zgadza: „Mam tu dobre mieszkanie”?
stay-or-move-work_fits = Na ile to się zgadza: „Mam pracę, która mi odpowiada”?
stay-or-move-uses_competence = Na ile to się zgadza: „Mogę tu wykorzystać to, co potrafię”?
    .hint = Wiedza ze szkoły, z pracy lub z domu.
stay-or-move-children_well = Na ile to się zgadza: „Dzieciom jest tu dobrze”?
stay-or-move-school_good = Na ile to się zgadza: „Dzieci mają tu dobrą szkołę”?
    .hint = To może być też przedszkole.
stay-or-move-what_would_help = Co może poprawić Twoje życie tutaj?

## The balance sheet

stay-or-move-weighing = Jeśli zostać i jeśli się przeprowadzić
stay-or-move-weighing_intro = Teraz będą cztery pytania o pozostanie tutaj i o przeprowadzkę. Wszystkie cztery są tak samo ważne.
    .hint = Nie ma złych odpowiedzi.
stay-or-move-balance = Dobre i mniej dobre
stay-or-move-named_gathering_place = Czy ta osoba z własnej woli wspomniała o miejscach kultury lub wiary?
stay-or-move-weighs_most = Co jest dla Ciebie teraz najważniejsze?
    .hint = Możesz wybrać do trzech odpowiedzi.
    .constraint = Proszę wybrać najwyżej trzy odpowiedzi.
stay-or-move-weighs_most_words = Czy możesz opowiedzieć o tym trochę więcej?

## Thoughts about the future

stay-or-move-thinking = Myśli o przyszłości
stay-or-move-intention = Jak myślisz: zostaniesz tutaj czy się przeprowadzisz?
stay-or-move-certainty = Jak duża jest teraz Twoja pewność?
    .hint = 0 to brak pewności. 10 to całkowita pewność.
stay-or-move-horizon = O jakim czasie myślisz?
stay-or-move-household_agrees = Czy osoby, z którymi mieszkasz, myślą tak samo?
stay-or-move-others_moving = Czy znasz inne osoby, które myślą o wyprowadzce stąd?
stay-or-move-place_in_mind = Czy myślisz o jakimś konkretnym miejscu?

## A new place

stay-or-move-new_place = Nowe miejsce
stay-or-move-destination = O jakim miejscu myślisz?
stay-or-move-destination_municipality = Jak nazywa się gmina (kommune), o której myślisz?
    .hint = Gmina to miejsce, które ma własne lokalne władze.
    .warning = To jest gmina, w której teraz mieszkasz. Czy to się zgadza?
stay-or-move-place_known_from = Skąd znasz to miejsce?
    .constraint = Odpowiedzi „Jeszcze go nie znam” nie można wybrać razem z innymi.
stay-or-move-reality_intro = Teraz rozmawiamy o nowym miejscu. Osobno o tym, co myślisz. Osobno o tym, co wiemy na pewno.
stay-or-move-reality = Co myślisz i co wiemy
stay-or-move-reality-work = Praca
stay-or-move-reality-work-expected = Jak myślisz, jaką pracę tam dostaniesz?
stay-or-move-reality-work-verified = Co wiemy na pewno o pracy tam?
stay-or-move-reality-housing = Mieszkanie
stay-or-move-reality-housing-expected = Jak myślisz, jakie mieszkanie tam dostaniesz?
stay-or-move-reality-housing-verified = Co wiemy na pewno o mieszkaniach tam?
stay-or-move-reality-school = Szkoła i przedszkole
stay-or-move-reality-school-expected = Jak myślisz, jaką szkołę będą tam miały dzieci?
stay-or-move-reality-school-verified = Co wiemy na pewno o szkole tam?
stay-or-move-reality-distance = Odległości
stay-or-move-reality-distance-expected = Jak myślisz, jak daleko będzie tam do pracy lub szkoły?
stay-or-move-reality-distance-verified = Co wiemy na pewno o codziennej drodze tam?
stay-or-move-reality-cost = Pieniądze
stay-or-move-reality-cost-expected = Jak myślisz, ile kosztuje życie tam?
stay-or-move-reality-cost-verified = Co wiemy na pewno o cenach tam?
stay-or-move-reality-network = Ludzie
stay-or-move-reality-network-expected = Jak myślisz, z kim będziesz tam spędzać czas?
stay-or-move-reality-network-verified = Kogo znasz tam dzisiaj?
stay-or-move-reality-municipality = Pomoc od nowej gminy
stay-or-move-reality-municipality-expected = Jak myślisz, co nowa gmina zrobi dla Ciebie?
stay-or-move-reality-municipality-verified = Jaką masz odpowiedź od nowej gminy?
stay-or-move-must_find_out = Czego musimy dowiedzieć się najpierw?

## Rights after a move

stay-or-move-rights_abroad = Twoje prawo pobytu może się zmienić przy przeprowadzce do innego kraju. Najpierw proszę zapytać.
stay-or-move-rights_after_move = Prawa po przeprowadzce
stay-or-move-in_programme = Czy uczestniczysz teraz w programie wprowadzającym (introduksjonsprogram)?
    .hint = To program w pełnym wymiarze godzin. Uczysz się w nim norweskiego.
stay-or-move-rights_programme = Po przeprowadzce program nie zawsze trwa dalej. Najpierw zapytamy nową gminę.
stay-or-move-rights_norwegian = Twoje prawo do kursu norweskiego może się zmienić po przeprowadzce. Dowiemy się tego.
stay-or-move-rights_local = Różne gminy mają różną ofertę. Możemy zapytać nową gminę za Ciebie.
stay-or-move-rights_home = W nowym miejscu często trzeba samodzielnie znaleźć mieszkanie.
    .hint = Może być trzeba znowu złożyć wniosek o pomoc na mieszkanie.
stay-or-move-rights_doctor = W nowym miejscu możesz wybrać nowego lekarza.
stay-or-move-check_rights = Czy chcesz, żebyśmy dowiedzieli się o tym więcej?

## Next steps

stay-or-move-help_wishes = W czym potrzebujesz teraz pomocy?
    .hint = Klub lub stowarzyszenie (lag) to ludzie, którzy robią coś razem. Osoba wspierająca (fadder) chce Cię poznać.
    .constraint = Odpowiedzi „Teraz w niczym” nie można wybrać razem z innymi.
stay-or-move-own_step = Co chcesz najpierw zrobić samodzielnie?
    .hint = Wystarczy jedna mała rzecz.
stay-or-move-sheet_home = Czy chcesz zabrać do domu kartkę z czterema odpowiedziami?
stay-or-move-quote_consent = Czy możemy użyć czegoś z Twoich słów, bez Twojego imienia?
    .hint = Możesz powiedzieć „nie”. Możesz też powiedzieć „tak” teraz, a „nie” później.
stay-or-move-quote_channels = Gdzie możemy tego użyć?

stay-or-move-action-check_rights = Dowiedzieć się, jakie prawa przysługują po przeprowadzce
stay-or-move-action-ask_new_municipality = Zapytać pisemnie nową gminę o program, mieszkanie i szkołę
stay-or-move-action-meet_employer = Umówić spotkanie z pracodawcą
stay-or-move-action-map_competence = Zapytać o wiedzę i umiejętności i dowiedzieć się, gdzie można je wykorzystać
stay-or-move-action-recognition = Złożyć wniosek o uznanie wykształcenia
stay-or-move-action-norwegian_course = Znaleźć odpowiedni kurs norweskiego
stay-or-move-action-housing_talk = Porozmawiać o mieszkaniu, pożyczce na mieszkanie (startlån) i dodatku mieszkaniowym (bostøtte)
stay-or-move-action-school_talk = Umówić spotkanie w szkole lub przedszkolu
stay-or-move-action-introduce_association = Powiadomić klub lub stowarzyszenie (lag), które może zaprosić tę osobę
stay-or-move-action-find_buddy = Znaleźć osobę wspierającą (fadder)
stay-or-move-action-own_step = Zrobić to, co ta osoba chciała zrobić najpierw
stay-or-move-action-give_sheet = Dać tej osobie kartkę z czterema odpowiedziami
stay-or-move-action-common_causes = Poszukać wspólnych przyczyn, jeśli kilka osób myśli o przeprowadzce
stay-or-move-action-write_quote = Zapisać słowa tej osoby i uzyskać na nie zgodę

## Choices

possible_here-yes = Tak
possible_here-partly = Częściowo
possible_here-no = Nie
possible_here-unclear = To jeszcze niejasne

good_or_less_good-good = To jest dobre
good_or_less_good-both = I dobre, i mniej dobre
good_or_less_good-less_good = To jest mniej dobre

intention-stay = Zostanę tutaj
intention-move = Przeprowadzę się w inne miejsce
intention-unsure = Nie mam pewności

horizon-within_6_months = Mniej niż pół roku
horizon-6_12_months = Od pół roku do roku
horizon-1_2_years = Od roku do dwóch lat
horizon-2_5_years = Od dwóch do pięciu lat
horizon-more_than_5_years = Więcej niż pięć lat

place_sources-visited = Z mojej wizyty tam
place_sources-lived_there = Kiedyś tam był mój dom
place_sources-family = Od rodziny
place_sources-friends = Od znajomych
place_sources-employer = Od pracodawcy
place_sources-municipality = Od tamtejszej gminy
place_sources-internet = Z internetu
place_sources-nowhere = Jeszcze go nie znam

help_wishes-work = Znalezienie pracy
help_wishes-competence = Wykorzystanie tego, co potrafię
help_wishes-recognition = Uznanie mojego wykształcenia
help_wishes-norwegian = Nauka norweskiego
help_wishes-housing = Mieszkanie
help_wishes-school = Szkoła lub przedszkole dla dzieci
help_wishes-association = Dołączenie do klubu lub stowarzyszenia (lag)
help_wishes-buddy = Znalezienie osoby wspierającej (fadder)
help_wishes-new_place = Dowiedzenie się czegoś o nowym miejscu
help_wishes-nothing = Teraz w niczym
