### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }, { $municipality }, { $today }. { $address } { $phone }
letter-draft = Nie wszystkie teksty tego listu sprawdziła osoba, która zna język. Jeśli coś jest niejasne, proszę nas zapytać.
letter-dear =
    { $named ->
        [yes] Dzień dobry, { $name }!
       *[no] Dzień dobry!
    }
letter-questions = Czy masz pytania? Proszę zadzwonić lub przyjść do nas. Możesz przyjść z osobą, której ufasz. Zapewnimy tłumacza. Dla Ciebie jest to bezpłatne.
letter-agreed = Nasze ustalenia
letter-step = { $what } ({ $who }, najpóźniej { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = Kursy norweskiego tutaj
letter-nothing-yet = –
letter-thoughts = Moje myśli
letter-compare-what = Temat
letter-consent-back = Możesz powiedzieć „nie” w każdej chwili, także później. Wtedy nie będziemy już tego używać.

## Welcome (measure 4)

letter-welcome-title = Witamy! { $municipality }
letter-welcome-help = Piszemy do Ciebie, bo pomagamy wszystkim, którzy się tu przeprowadzają. To nic nie kosztuje. Tylko my, którzy Ci pomagamy, możemy czytać to, co nam mówisz.
letter-welcome-next = Nasze następne spotkanie
letter-welcome-contacts = Do kogo możesz zadzwonić
letter-welcome-arenas = Miejsca, gdzie można spotkać ludzi
letter-welcome-associations = Kluby i stowarzyszenia (lag), które Cię zapraszają

## Rights and courses (measures 5 and 11)

letter-rights-title = Twoje prawa i kursy norweskiego
letter-rights-about = Tu jest napisane, do czego możesz mieć prawo. Jeśli coś nie jest pewne, też jest to napisane. Wtedy dowiemy się tego razem z Tobą.
letter-rights-local = Oferta tutaj: { $municipality }

## Housing (measure 12)

letter-housing-title = Mieszkanie: pożyczka (startlån) i dodatek (bostøtte)
letter-housing-about = Ta kartka jest dla osób, które chcą wynająć mieszkanie lub mieć własne. Możesz zabrać ją do domu i pokazać innym.
letter-housing-papers = Dokumenty potrzebne do wniosku
letter-housing-paper-income = Paski wypłaty lub listy o pieniądzach, które dostajesz co miesiąc
letter-housing-paper-tax = Twoje zeznanie podatkowe (skattemelding)
letter-housing-paper-permit = Karta, która pokazuje, że możesz mieszkać w Norwegii
letter-housing-paper-contract = Umowa mieszkania, które wynajmujesz
letter-housing-paper-bank = List, w którym bank mówi „nie”

## The balance sheet (measure 14)

letter-balance-title = Zostać i się przeprowadzić
letter-balance-about = To są Twoje słowa z naszej rozmowy. Cztery części są tak samo ważne. Nikt nie wybiera za Ciebie. Możesz coś dopisać i coś skreślić.
letter-balance-new_place = Nowe miejsce
letter-balance-check = Najpierw jest to, czego oczekujesz. Potem jest to, co wiesz na pewno. Tego, czego brakuje, możesz się dowiedzieć przed wyborem.

## Moving

letter-moving-title = Lista na czas przeprowadzki
letter-moving-about = Ta lista jest dla Ciebie, jeśli myślisz o przeprowadzce lub masz już decyzję. Możesz zaznaczać to, co jest zrobione.
letter-moving-before = Przed Twoją decyzją
letter-moving-visit = Odwiedzić to miejsce albo porozmawiać z kimś, kto tam mieszka
letter-moving-municipality = Zapytać nową gminę (kommune), w czym może pomóc
letter-moving-rights = Dowiedzieć się, jakie prawa zachowasz, a jakie stracisz
letter-moving-work = Zapytać pracodawców, czy mogą wykorzystać to, co potrafisz
letter-moving-home = Obejrzeć mieszkanie i zapytać, ile kosztuje na miesiąc
letter-moving-school = Zapytać o miejsce w szkole i przedszkolu
letter-moving-cost = Policzyć, ile zostanie pieniędzy po zapłaceniu za mieszkanie, jedzenie i podróże
letter-moving-when = Kiedy się przeprowadzasz
letter-moving-contract = Wypowiedzieć umowę najmu i poprosić o zwrot kaucji (depositum)
letter-moving-register = Zgłosić przeprowadzkę w rejestrze mieszkańców (Folkeregisteret)
letter-moving-doctor = Zmienić stałego lekarza (fastlege)
letter-moving-papers = Zabrać świadectwa, referencje i dokumenty z kursów norweskiego
letter-moving-bills = Podać nowy adres w banku oraz firmom od prądu i telefonu
letter-moving-after = Po przeprowadzce
letter-moving-say_hello = Pójść do nowej gminy i powiedzieć, kim jesteś
letter-moving-course = Od razu zapytać o kurs norweskiego
letter-moving-come_back = Jeśli żałujesz przeprowadzki, zadzwoń do nas. „Niektórzy żałują, a wielu wraca”.

## Competence (measure 7)

letter-competence-title = Co potrafię
letter-competence-about = To są Twoje słowa o szkole, pracy i językach. Możesz pokazać tę kartkę, gdy szukasz pracy. Jeśli coś się nie zgadza, proszę nam powiedzieć.

## The buddy card (measure 9)

letter-buddy-title = Kartka dla Twojej osoby wspierającej (fadder)
letter-buddy-about = Osoba wspierająca tu mieszka i chce Cię poznać. Na tej kartce jest tylko to, na co się zgadzasz.
letter-buddy-meeting = Wasze pierwsze spotkanie
letter-buddy-first = Dobre miejsce to takie, gdzie obie osoby czują się bezpiecznie: na przykład na dworze albo w bibliotece
letter-buddy-equal = Każda osoba opowiada o sobie
letter-buddy-silence = Nikt nie musi opowiadać o tym, co było bolesne

## Newcomer of the month (measure 3)

letter-newcomer-title = Nowy mieszkaniec miesiąca (szkic)
letter-newcomer-about = To jest szkic. Jest w nim tylko to, na co się zgadzasz. Nikt inny go nie zobaczy, dopóki nie przeczytasz go do końca.
letter-newcomer-name = Imię: { $name }
letter-newcomer-picture = Zgadzasz się na zdjęcie. Możesz wybrać je samodzielnie.

## Quotes (measure 10)

letter-quotes-title = Moje słowa o życiu tutaj
letter-quotes-about = To są Twoje własne słowa. Używamy ich tylko tam, gdzie się na to zgadzasz, i bez Twojego imienia.
