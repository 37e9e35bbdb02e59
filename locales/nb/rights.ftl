### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = Rettighetene dine
rights-about = Hva du kan ha rett til, og hvor det står.

rights-refugee_programme = Introduksjonsprogrammet
rights-refugee_norwegian = Norsk og kunnskap om livet i Norge
rights-refugee_housing = Den første boligen
rights-refugee_benefit = Penger i programmet: introduksjonsstønad
rights-refugee_practice = Arbeidspraksis
rights-refugee_mapping = Samtale om det du kan
rights-refugee_mapping-says = Vi skriver ned det du kan. Sammen lager vi en plan.
rights-family_training = Norskkurs
rights-family_programme = Introduksjonsprogrammet for familie
rights-labour_schemes = Tilbud fra staten
rights-labour_local = Tilbud i kommunen
rights-unknown = Det vi må finne ut
rights-advice = Råd
rights-interpreter = Tolk
rights-interpreter-says = Vi bruker tolk så vi forstår hverandre. Det er gratis for deg.
rights-own_record = Det vi skriver om deg
rights-own_record-says = Du kan få se det vi har skrevet om deg. Er noe feil, retter vi det.
rights-equal_renting = Den samme retten til å leie bolig
rights-startlan = Startlån
rights-bostotte = Bostøtte
rights-children_school = Skole for barn
rights-children_school-says = Barn fra seks år har rett til å gå på skole.

## How certain it is

rights-standing-law = Det har du rett til.
rights-standing-conditions = Du kan ha rett til det. Vi ser på saken din.
rights-standing-ask = Ikke alle har rett til det. Vi spør, og du får svar.
rights-standing-local = Det er noe kommunen gir.
rights-standing-none = Staten har ikke noe tilbud om dette.

## Laws

rights-refers = Det står i { $law } { $section }.
rights-law-integreringsloven = Loven om norsk, arbeid og utdanning for nye i landet
rights-law-tolkeloven = Loven om å bruke tolk
rights-law-husleieloven = Loven om å leie bolig
rights-law-likestillingsloven = Loven om at alle skal ha de samme mulighetene
rights-law-personopplysningsloven = Loven om det andre skriver om deg
rights-law-gdpr = De felles reglene i Europa om det andre skriver om deg
rights-law-arkivlova = Loven om hva kommunen må ta vare på
rights-law-bustottelova = Loven om bostøtte
rights-law-husbankforskriften = Reglene om startlån
rights-law-opplaeringslova = Loven om skolen

## Rates

rights-rate-integration_grant = Penger staten gir kommunen for hver person som blir bosatt
rights-rate-norwegian_grant = Penger staten gir kommunen til norskkurs for hver person
rights-rate-yearly_grant = Penger staten gir kommunen hvert år
rights-rate-introduction_benefit = Introduksjonsstønad: pengene du får i programmet
rights-rate-basic_amount = Grunnbeløpet (G), et beløp staten regner ut fra
rights-rate-startlan_interest = Renten på startlån
rights-rate-housing_allowance_ceiling = Det meste du kan tjene og få bostøtte
rights-amount-nok = { $amount } kroner
rights-amount-g = { $amount } ganger grunnbeløpet (G)
rights-amount-percent = { $amount } prosent
rights-per-person_5_years = for én person i fem år
rights-per-person_3_years = for én person i tre år
rights-per-year = i året
rights-per-month = i måneden
rights-rate-unknown = Ukjent. Vi har ikke et sikkert tall ennå.
rights-rate-outdated = Gammelt tall. Det gjaldt til { $until }.
rights-source = Kilde: { $source }, { $date }
rights-unknown_date = Vi vet ikke når dette sist ble kontrollert.
