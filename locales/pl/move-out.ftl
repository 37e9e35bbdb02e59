### status: draft

move-out-title = Rozmowa o wyprowadzce
move-out-about = O przeprowadzce: jakie są powody i czego możemy się z nich nauczyć.

## Opening

move-out-greeting = Dziś rozmawiamy o Twojej przeprowadzce.
move-out-learn = To, co powiesz, pomoże nam się uczyć.
move-out-neutral = To Twój wybór. Nie próbuję go zmienić.

## The move

move-out-moving = Przeprowadzka
move-out-moved = Czy jesteś już po przeprowadzce?
move-out-move_month = Kiedy się przeprowadzasz?
    .hint = Potrzebujemy tylko miesiąca i roku.
    .constraint = Proszę wybrać ten miesiąc albo późniejszy.
    .warning = Do tego czasu jest ponad rok. Czy to się zgadza?
move-out-moved_month = Kiedy była Twoja przeprowadzka?
    .hint = Potrzebujemy tylko miesiąca i roku.
    .constraint = Ten miesiąc jest w przyszłości. Proszę wybrać wcześniejszy.
    .warning = To ponad dwa lata temu. Czy to się zgadza?
move-out-decided = Czy to całkiem pewne, że chcesz się przeprowadzić?
move-out-decider = Kto zdecydował o Twojej przeprowadzce?
move-out-own_choice = Czy przeprowadzka to Twój własny wybór?
move-out-who_moves = Czy przeprowadzają się wszyscy, z którymi mieszkasz?
move-out-group_move = Czy inni Twoi znajomi przeprowadzają się w tym samym czasie?
move-out-group_reason = Czy mają ten sam powód przeprowadzki?
move-out-group_place = Czy przeprowadzają się w to samo miejsce co Ty?

## Reasons

move-out-reasons = Powody
move-out-how_it_came = Proszę opowiedzieć mi o swoim wyborze.
    .hint = Możesz powiedzieć dużo lub mało. Możesz też powiedzieć „nie”.
move-out-which_reasons = Jakie są Twoje powody przeprowadzki?
move-out-weighs_most = Które z nich są najważniejsze?
    .hint = Możesz wybrać do trzech odpowiedzi.
    .constraint = Proszę wybrać najwyżej trzy odpowiedzi.
move-out-here_or_there = Czy te powody są bardziej tutaj, czy w nowym miejscu?
move-out-would_change = Co mogło pomóc Ci tu zostać?
    .hint = Możesz też powiedzieć: nic.
move-out-would_help = Co z tej listy mogło pomóc?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.
move-out-talked_before = Czy ktoś z nas rozmawiał już z Tobą o tym, czy zostać, czy się przeprowadzić?
move-out-good_here = Co było dobre w życiu tutaj?

## The new place

move-out-new_place = Nowe miejsce
move-out-destination = W jakie miejsce się przeprowadzasz?
move-out-destination_municipality = Jak nazywa się nowa gmina (kommune)?
    .hint = Gmina to miejsce, które ma własne lokalne władze.
    .warning = To jest tutejsza gmina. Czy to się zgadza?
move-out-looks_forward = Co Cię cieszy w nowym miejscu?
move-out-certain_there = Co wiesz na pewno o nowym miejscu?
    .hint = Proszę powiedzieć, co jest już ustalone.
    .constraint = Odpowiedzi „Jeszcze nic” nie można wybrać razem z innymi.
move-out-as_expected = Czy wszystko jest zgodne z Twoimi oczekiwaniami?

## Rights

move-out-rights = Prawa przy przeprowadzce
move-out-loses_right = Czy tracisz do czegoś prawo, kiedy się przeprowadzasz?
move-out-lost_rights = Co tracisz?

## Handover

move-out-handover = Przygotowania
move-out-arranged = Co z tej listy jest już załatwione?
    .constraint = Odpowiedzi „Jeszcze nic” nie można wybrać razem z innymi.
move-out-checklist_home = Czy chcesz listę rzeczy, które trzeba załatwić?
move-out-handover_wish = Czy możemy powiedzieć nowej gminie, że przyjedziesz?
    .hint = Możesz też powiedzieć to samodzielnie.
move-out-handover_what = Co możemy jej powiedzieć?

## Later

move-out-later = Co będzie potem
move-out-contact_wish = Czy możemy do Ciebie zadzwonić lub napisać za sześć miesięcy?
    .hint = Zapytamy, co u Ciebie. Możesz powiedzieć „tak” teraz, a „nie” później.
move-out-contact_by = Jak możemy się z Tobą skontaktować?
move-out-contact_where = Jakiego numeru lub adresu możemy użyć?
move-out-come_back = Czy możliwe, że wrócisz tu kiedyś mieszkać?
move-out-come_back_if = Co musi tu być wtedy inaczej?

move-out-action-stay_or_move_talk = Przeprowadzić rozmowę „Zostać czy się przeprowadzić”, zanim zapadnie decyzja
move-out-action-private_talk = Zaproponować rozmowę w cztery oczy
move-out-action-common_causes = Poszukać wspólnych przyczyn, jeśli kilka osób przeprowadza się jednocześnie
move-out-action-check_rights = Dowiedzieć się, jakie prawa przysługują po przeprowadzce
move-out-action-ask_new_municipality = Zapytać pisemnie nową gminę o program wprowadzający (introduksjonsprogram)
move-out-action-report_move = Zgłosić przeprowadzkę w urzędzie podatkowym (Skatteetaten)
move-out-action-give_checklist = Dać tej osobie listę rzeczy do załatwienia
move-out-action-tell_new_municipality = Powiedzieć nowej gminie to, na co ta osoba się zgodziła
move-out-action-contact_later = Zapytać tę osobę, jak jest w nowym miejscu
move-out-action-use_what_we_learned = Omówić w gminie, co mogło być inaczej, bez nazwisk
move-out-action-write_quote = Zapisać słowa tej osoby i uzyskać na nie zgodę
move-out-action-give_copy = Dać tej osobie kopię odpowiedzi
move-out-action-better_interpreter = Znaleźć innego tłumacza na następną rozmowę

## Choices

own_choice-yes = Tak
own_choice-partly = Częściowo
own_choice-no = Nie

who_moves-all = Tak, wszyscy
who_moves-some = Nie, niektórzy zostają tutaj

group_move-nobody = Nie, nikt
group_move-one = Tak, jedna rodzina lub jedna osoba
group_move-several = Tak, kilka rodzin lub osób
group_move-unclear = To niejasne

here_or_there-here = Bardziej tutaj
here_or_there-there = Bardziej w nowym miejscu
here_or_there-both = I tu, i tam

would_help-work = Praca
would_help-competence = Wykorzystanie tego, co potrafię
would_help-recognition = Uznanie mojego wykształcenia
would_help-norwegian = Lepsza znajomość norweskiego
would_help-housing = Lepsze mieszkanie
would_help-school = Szkoła i przedszkole dla dzieci
would_help-friends = Więcej znajomych
would_help-transport = Autobus lub samochód
would_help-doctor = Lekarz i opieka zdrowotna
would_help-heard = Żeby gmina mnie słuchała
would_help-nothing = Nic

certain_there-work = Praca
certain_there-housing = Miejsce do mieszkania
certain_there-school = Szkoła lub przedszkole dla dzieci
certain_there-family = Mieszka tam rodzina
certain_there-people = Znam tam ludzi
certain_there-municipality = Mam odpowiedź od tamtejszej gminy
certain_there-nothing = Jeszcze nic

lost_rights-programme = Program wprowadzający (introduksjonsprogram)
lost_rights-benefit = Pieniądze z programu wprowadzającego
lost_rights-norwegian = Bezpłatny kurs norweskiego
lost_rights-housing_help = Pomoc w sprawie mieszkania
lost_rights-practice = Praktyka w pracy (arbeidspraksis)
lost_rights-kindergarten = Miejsce w przedszkolu
lost_rights-local_offer = Coś, co jest tylko w tej gminie

arranged-reported_move = Zgłoszenie przeprowadzki
arranged-ended_rent = Wypowiedzenie umowy najmu
arranged-electricity = Prąd i internet
arranged-school = Szkoła lub przedszkole
arranged-doctor = Nowy lekarz
arranged-mail = Nowy adres do poczty
arranged-deposit = Zwrot kaucji (depositum)
arranged-nothing = Jeszcze nic

handover_what-contact = Jak się ze mną skontaktować
handover_what-programme = Że jestem w programie wprowadzającym (introduksjonsprogram)
handover_what-norwegian = Jak dobrze znam norweski
handover_what-competence = Co potrafię dzięki szkole i pracy
handover_what-housing = Że potrzebuję mieszkania
handover_what-school = Że dzieci potrzebują miejsca w szkole lub przedszkolu
