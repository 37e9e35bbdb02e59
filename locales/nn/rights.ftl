### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = Rettane dine
rights-about = Kva du kan ha rett til, og kvar det står.

rights-refugee_programme = Introduksjonsprogrammet
rights-refugee_norwegian = Norsk og kunnskap om livet i Noreg
rights-refugee_housing = Den første bustaden
rights-refugee_benefit = Pengar i programmet: introduksjonsstønad
rights-refugee_practice = Arbeidspraksis
rights-refugee_mapping = Samtale om det du kan
rights-refugee_mapping-says = Vi skriv ned det du kan. Saman lagar vi ein plan.
rights-family_training = Norskkurs
rights-family_programme = Introduksjonsprogrammet for familie
rights-labour_schemes = Tilbod frå staten
rights-labour_local = Tilbod i kommunen
rights-unknown = Det vi må finne ut
rights-advice = Råd
rights-interpreter = Tolk
rights-interpreter-says = Vi bruker tolk så vi forstår kvarandre. Det er gratis for deg.
rights-own_record = Det vi skriv om deg
rights-own_record-says = Du kan få sjå det vi har skrive om deg. Er noko feil, rettar vi det.
rights-equal_renting = Den same retten til å leige bustad
rights-startlan = Startlån
rights-bostotte = Bustøtte
rights-children_school = Skule for barn
rights-children_school-says = Barn frå seks år har rett til å gå på skule.

## How certain it is

rights-standing-law = Det har du rett til.
rights-standing-conditions = Du kan ha rett til det. Vi ser på saka di.
rights-standing-ask = Ikkje alle har rett til det. Vi spør, og du får svar.
rights-standing-local = Det er noko kommunen gjev.
rights-standing-none = Staten har ikkje noko tilbod om dette.

## Laws

rights-refers = Det står i { $law } { $section }.
rights-law-integreringsloven = Lova om norsk, arbeid og utdanning for nye i landet
rights-law-tolkeloven = Lova om å bruke tolk
rights-law-husleieloven = Lova om å leige bustad
rights-law-likestillingsloven = Lova om at alle skal ha dei same høva
rights-law-personopplysningsloven = Lova om det andre skriv om deg
rights-law-gdpr = Dei felles reglane i Europa om det andre skriv om deg
rights-law-arkivlova = Lova om kva kommunen må ta vare på
rights-law-bustottelova = Lova om bustøtte
rights-law-husbankforskriften = Reglane om startlån
rights-law-opplaeringslova = Lova om skulen

## Rates

rights-rate-integration_grant = Pengar staten gjev kommunen for kvar person som blir busett
rights-rate-norwegian_grant = Pengar staten gjev kommunen til norskkurs for kvar person
rights-rate-yearly_grant = Pengar staten gjev kommunen kvart år
rights-rate-introduction_benefit = Introduksjonsstønad: pengane du får i programmet
rights-rate-basic_amount = Grunnbeløpet (G), eit beløp staten reknar ut frå
rights-rate-startlan_interest = Renta på startlån
rights-rate-housing_allowance_ceiling = Det meste du kan tene og få bustøtte
rights-amount-nok = { $amount } kroner
rights-amount-g = { $amount } gonger grunnbeløpet (G)
rights-amount-percent = { $amount } prosent
rights-per-person_5_years = for éin person i fem år
rights-per-person_3_years = for éin person i tre år
rights-per-year = i året
rights-per-month = i månaden
rights-rate-unknown = Ukjent. Vi har ikkje eit sikkert tal enno.
rights-rate-outdated = Gammalt tal. Det gjaldt til { $until }.
rights-source = Kjelde: { $source }, { $date }
rights-unknown_date = Vi veit ikkje når dette sist blei kontrollert.
