### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = Twoje prawa
rights-about = Do czego możesz mieć prawo i gdzie jest to napisane.

rights-refugee_programme = Program wprowadzający (introduksjonsprogram)
rights-refugee_norwegian = Norweski i wiedza o życiu w Norwegii
rights-refugee_housing = Pierwsze mieszkanie
rights-refugee_benefit = Pieniądze w programie (introduksjonsstønad)
rights-refugee_practice = Praktyka w pracy (arbeidspraksis)
rights-refugee_mapping = Rozmowa o tym, co potrafisz
rights-refugee_mapping-says = Zapisujemy, co potrafisz. Razem robimy plan.
rights-family_training = Kurs norweskiego
rights-family_programme = Program wprowadzający (introduksjonsprogram) dla rodziny
rights-labour_schemes = Oferta państwa
rights-labour_local = Oferta gminy (kommune)
rights-unknown = Czego musimy się dowiedzieć
rights-advice = Rady
rights-interpreter = Tłumacz
rights-interpreter-says = Rozmawiamy z tłumaczem, żeby się rozumieć. Dla Ciebie jest to bezpłatne.
rights-own_record = Co o Tobie piszemy
rights-own_record-says = Możesz zobaczyć, co o Tobie piszemy. Jeśli coś się nie zgadza, poprawiamy to.
rights-equal_renting = Takie samo prawo do wynajęcia mieszkania
rights-startlan = Pożyczka na mieszkanie (startlån)
rights-bostotte = Dodatek mieszkaniowy (bostøtte)
rights-children_school = Szkoła dla dzieci
rights-children_school-says = Dzieci od szóstego roku życia mają prawo chodzić do szkoły.

## How certain it is

rights-standing-law = Masz do tego prawo.
rights-standing-conditions = Możesz mieć do tego prawo. Sprawdzimy Twoją sprawę.
rights-standing-ask = Nie wszyscy mają do tego prawo. Zapytamy, a Ty dostaniesz odpowiedź.
rights-standing-local = Daje to gmina.
rights-standing-none = Państwo nie ma takiej oferty.

## Laws

rights-refers = Jest to napisane tutaj: { $law }, { $section }.
rights-law-integreringsloven = Ustawa o norweskim, pracy i wykształceniu dla nowych osób w kraju
rights-law-tolkeloven = Ustawa o korzystaniu z tłumacza
rights-law-husleieloven = Ustawa o wynajmie mieszkań
rights-law-likestillingsloven = Ustawa o takich samych szansach dla wszystkich
rights-law-personopplysningsloven = Ustawa o tym, co inni piszą o Tobie
rights-law-gdpr = Wspólne przepisy w Europie o tym, co inni piszą o Tobie
rights-law-arkivlova = Ustawa o tym, co gmina musi przechowywać
rights-law-bustottelova = Ustawa o dodatku mieszkaniowym (bostøtte)
rights-law-husbankforskriften = Przepisy o pożyczce na mieszkanie (startlån)
rights-law-opplaeringslova = Ustawa o szkole

## Rates

rights-rate-integration_grant = Pieniądze, które państwo daje gminie na każdą osobę, którą gmina przyjmuje
rights-rate-norwegian_grant = Pieniądze, które państwo daje gminie na kurs norweskiego dla każdej osoby
rights-rate-yearly_grant = Pieniądze, które państwo daje gminie co roku
rights-rate-introduction_benefit = Pieniądze, które dostajesz w programie (introduksjonsstønad)
rights-rate-basic_amount = Kwota bazowa (G), od której państwo liczy inne kwoty
rights-rate-startlan_interest = Odsetki od pożyczki na mieszkanie (startlån)
rights-rate-housing_allowance_ceiling = Najwięcej, ile można zarabiać i dostać dodatek mieszkaniowy (bostøtte)
rights-amount-nok =
    { $amount } { $amount ->
        [one] korona
        [few] korony
       *[many] koron
        [other] korony
    }
rights-amount-g = { $amount } × kwota bazowa (G)
rights-amount-percent = { $amount } %
rights-per-person_5_years = na jedną osobę przez pięć lat
rights-per-person_3_years = na jedną osobę przez trzy lata
rights-per-year = na rok
rights-per-month = na miesiąc
rights-rate-unknown = Nie wiadomo. Nie mamy jeszcze pewnej liczby.
rights-rate-outdated = Stara liczba. Była ważna do { $until }.
rights-source = Źródło: { $source }, { $date }
rights-unknown_date = Nie wiemy, kiedy ostatnio to sprawdzano.
