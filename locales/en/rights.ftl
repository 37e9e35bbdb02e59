### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = Your rights
rights-about = What you may have a right to, and where it says so.

rights-refugee_programme = The introduction programme
rights-refugee_norwegian = Norwegian, and knowledge of life in Norway
rights-refugee_housing = The first home
rights-refugee_benefit = Money in the programme: introduksjonsstønad
rights-refugee_practice = Work practice
rights-refugee_mapping = A talk about what you know
rights-refugee_mapping-says = We write down what you know. Together we make a plan.
rights-family_training = Norwegian course
rights-family_programme = The introduction programme for family
rights-labour_schemes = Offers from the state
rights-labour_local = Offers in the municipality
rights-unknown = What we have to find out
rights-advice = Advice
rights-interpreter = Interpreter
rights-interpreter-says = We use an interpreter so that we understand each other. It is free for you.
rights-own_record = What we write about you
rights-own_record-says = You can see what we have written about you. If something is wrong, we correct it.
rights-equal_renting = The same right to rent a home
rights-startlan = Startlån: a loan to buy a home
rights-bostotte = Bostøtte: money for housing
rights-children_school = School for children
rights-children_school-says = Children from the age of six have a right to go to school.

## How certain it is

rights-standing-law = You have a right to it.
rights-standing-conditions = You may have a right to it. We look at your case.
rights-standing-ask = Not everybody has a right to it. We ask, and you get an answer.
rights-standing-local = It is something the municipality gives.
rights-standing-none = The state has no offer of this kind.

## Laws

rights-refers = It says so in { $law } { $section }.
rights-law-integreringsloven = The law on Norwegian, work and education for people who are new in the country
rights-law-tolkeloven = The law on the use of interpreters
rights-law-husleieloven = The law on renting a home
rights-law-likestillingsloven = The law on the same chances for everybody
rights-law-personopplysningsloven = The law on what others write about you
rights-law-gdpr = The common rules in Europe on what others write about you
rights-law-arkivlova = The law on what the municipality must keep
rights-law-bustottelova = The law on bostøtte
rights-law-husbankforskriften = The rules on startlån
rights-law-opplaeringslova = The law on schools

## Rates

rights-rate-integration_grant = Money the state gives the municipality for each person who is settled
rights-rate-norwegian_grant = Money the state gives the municipality for each person’s Norwegian training
rights-rate-yearly_grant = Money the state gives the municipality every year
rights-rate-introduction_benefit = Introduksjonsstønad: the money you get in the programme
rights-rate-basic_amount = The basic amount (G), a sum the state calculates from
rights-rate-startlan_interest = The interest on startlån
rights-rate-housing_allowance_ceiling = The most you can earn and still get bostøtte
rights-amount-nok = { $amount } kroner
rights-amount-g = { $amount } times the basic amount (G)
rights-amount-percent = { $amount } per cent
rights-per-person_5_years = for one person over five years
rights-per-person_3_years = for one person over three years
rights-per-year = a year
rights-per-month = a month
rights-rate-unknown = Unknown. We do not have a certain figure yet.
rights-rate-outdated = An old figure. It held until { $until }.
rights-source = Source: { $source }, { $date }
rights-unknown_date = We do not know when this was last checked.
