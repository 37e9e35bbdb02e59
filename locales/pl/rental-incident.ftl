### status: draft

rental-incident-title = Zdarzenie przy wynajmie mieszkania
rental-incident-about = O czymś niesprawiedliwym przy wynajmie mieszkania. Nie zapisujemy tu nazwisk.

## Opening

rental-incident-greeting = Dziś chcę usłyszeć o czymś, co się stało przy wynajmie mieszkania.
    .hint = To może być też mieszkanie, które wynajmujesz teraz.
rental-incident-no_names = Nie zapisuję Twojego imienia ani nazwiska. Nie zapisuję imion ani nazwisk innych osób.
rental-incident-counted = Liczymy takie sprawy. Wtedy gmina (kommune) może coś z tym zrobić.

## What happened

rental-incident-what = Co się stało
rental-incident-happened = Kiedy to się stało?
    .hint = Potrzebujemy tylko miesiąca i roku.
    .required = Proszę wpisać miesiąc i rok tak dokładnie, jak ta osoba pamięta.
    .constraint = Ten miesiąc jest w przyszłości. Proszę wybrać wcześniejszy.
    .warning = To ponad trzy lata temu. Czy rok się zgadza?
rental-incident-place = Jak nazywa się gmina, w której to się stało?
    .hint = Gmina to miejsce, które ma własne lokalne władze.
rental-incident-how = Jak wyglądał wasz kontakt?
    .hint = Kontakt między Tobą a osobą, która wynajmowała mieszkanie innym.
rental-incident-kinds = Co się wydarzyło?
    .required = Proszę wybrać co najmniej jedną odpowiedź. Jeśli żadna nie pasuje, proszę wybrać „Coś innego”.
rental-incident-words = Proszę opowiedzieć własnymi słowami.
rental-incident-said = Co Ci powiedziano?
    .hint = To może być też coś, co napisano.

## Who

rental-incident-who = Kogo to dotyczy
rental-incident-role = Kto tak z Tobą postąpił?
    .hint = Proszę nie podawać nazwiska. Proszę powiedzieć, kim była ta osoba.
rental-incident-same_before = Czy to samo spotkało Cię już wcześniej?
rental-incident-witnesses = Czy ktoś inny to widział lub słyszał?
rental-incident-witness_roles = Kim są dla Ciebie te osoby?

## Why

rental-incident-why = Jaki mógł być powód
rental-incident-triggers = Jak myślisz, jaki był powód?
    .constraint = Odpowiedzi „To niejasne” nie można wybrać razem z innymi.
rental-incident-clue = Dlaczego tak myślisz?

## Evidence

rental-incident-evidence = Co masz zachowane
rental-incident-kept = Co masz, żeby pokazać, co się stało?
    .constraint = Odpowiedzi „Nic” nie można wybrać razem z innymi.
rental-incident-keep = Proszę zachować to, co masz. Proszę zapisać to, co pamiętasz.

## The law

rental-incident-law = Co mówi prawo
rental-incident-law_equal = W Norwegii wszyscy mają takie samo prawo wynająć mieszkanie.
rental-incident-law_no = Nie wolno odmówić z powodu kraju, z którego ktoś pochodzi.
rental-incident-not_decide = Nie mogę powiedzieć, kto ma rację. Inni mogą zbadać Twoją sprawę.

## Help

rental-incident-help = Co chcesz teraz zrobić
rental-incident-has_home = Czy masz teraz gdzie mieszkać?
rental-incident-help_wishes = W czym chcesz pomocy?
    .hint = Możesz też odmówić pomocy.
    .constraint = Odpowiedzi „Teraz w niczym” nie można wybrać razem z innymi.
rental-incident-attorney = Czy możemy w tej sprawie rozmawiać z innymi za Ciebie?
    .hint = Wtedy podpisujesz pełnomocnictwo. Po norwesku nazywa się to fullmakt.
rental-incident-attorney_for = Z kim możemy rozmawiać?
rental-incident-attorney_signed = Czy pełnomocnictwo (fullmakt) jest podpisane?
rental-incident-raise = Czy możemy porozmawiać o tym z tymi, którzy tu wynajmują mieszkania innym?
    .hint = Nie powiemy, kim jesteś.
rental-incident-case = Jaki numer ma ta sprawa?

rental-incident-action-home_tonight = Od razu znaleźć miejsce do mieszkania
rental-incident-action-safety = Ustalić, czego trzeba, żeby ta osoba była bezpieczna
rental-incident-action-talk = Zaproponować jeszcze jedną rozmowę o tym, co się stało
rental-incident-action-ask_ombud = Poprosić o radę rzecznika do spraw równości (Likestillings- og diskrimineringsombudet)
rental-incident-action-contact_landlord = Skontaktować się z właścicielem mieszkania na podstawie pełnomocnictwa (fullmakt)
rental-incident-action-complaint = Pomóc tej osobie złożyć skargę do komisji do spraw dyskryminacji (Diskrimineringsnemnda)
rental-incident-action-police = Pomóc tej osobie porozmawiać z policją
rental-incident-action-find_home = Pomóc znaleźć mieszkanie
rental-incident-action-sign_attorney = Napisać pełnomocnictwo (fullmakt) i dać je do podpisu
rental-incident-action-keep_evidence = Zachować wiadomości, zdjęcia i dokumenty
rental-incident-action-raise_with_landlords = Porozmawiać o takich zdarzeniach z właścicielami mieszkań, bez nazwisk
rental-incident-action-give_copy = Dać tej osobie kopię odpowiedzi
rental-incident-action-better_interpreter = Znaleźć innego tłumacza na następną rozmowę

## Choices

incident_ways-advert = Przez ogłoszenie
incident_ways-message = Przez wiadomości
incident_ways-phone = Przez telefon
incident_ways-viewing = Przy oglądaniu mieszkania
incident_ways-in_home = To było już po wprowadzeniu się

incident_kinds-no_viewing = Nie pokazano mi mieszkania
incident_kinds-no_rent = Nie wynajęto mi mieszkania
incident_kinds-said_taken = Powiedziano mi, że jest zajęte, ale było wolne
incident_kinds-higher_price = Cena dla mnie była wyższa niż dla innych
incident_kinds-extra_demands = Żądano ode mnie czegoś, czego nie żądano od innych
incident_kinds-advert_excludes = Ogłoszenie nie było dla wszystkich
incident_kinds-bad_words = Powiedziano mi coś obraźliwego
incident_kinds-notice = Kazano mi się wyprowadzić
incident_kinds-threat = Grożono mi

landlord_roles-private = Osoba prywatna, która wynajmuje mieszkanie innym
landlord_roles-company = Firma, która wynajmuje mieszkania innym
landlord_roles-agent = Pośrednik (megler)
landlord_roles-caretaker = Ktoś, kto pilnuje domu
landlord_roles-tenant = Ktoś, kto tam mieszka
landlord_roles-municipality = Ktoś z gminy
landlord_roles-unclear = To niejasne

witness_roles-adult_family = Dorosła osoba z rodziny
witness_roles-friend = Przyjaciel lub przyjaciółka
witness_roles-colleague = Ktoś z pracy
witness_roles-neighbour = Ktoś z sąsiadów
witness_roles-interpreter = Tłumacz
witness_roles-stranger = Ktoś, kogo nie znam

incident_triggers-accent = To, jak mówię
incident_triggers-name = Moje imię lub nazwisko
incident_triggers-nationality = Kraj, z którego pochodzę
incident_triggers-children = To, że mam dzieci
incident_triggers-income = Skąd mam pieniądze
incident_triggers-permit = Mój rodzaj pobytu
incident_triggers-unclear = To niejasne

evidence_kept-messages = Wiadomości
evidence_kept-advert = Ogłoszenie
evidence_kept-photos = Zdjęcia
evidence_kept-contract = Umowa na papierze
evidence_kept-notes = Moje notatki
evidence_kept-call_list = Lista połączeń w telefonie
evidence_kept-nothing = Nic

incident_help-talk = Dalsza rozmowa o tym
incident_help-advice = Rada, co mówi prawo
incident_help-contact_landlord = Wasza rozmowa z właścicielem mieszkania
incident_help-complaint = Złożenie skargi
incident_help-police = Rozmowa z policją
incident_help-find_home = Znalezienie mieszkania
incident_help-nothing = Teraz w niczym

attorney_for-landlord = Z właścicielem mieszkania
attorney_for-agent = Z pośrednikiem (megler)
attorney_for-ombud = Z tymi, którzy doradzają w sprawach prawa
attorney_for-tribunal = Z tymi, którzy przyjmują skargi
attorney_for-police = Z policją
