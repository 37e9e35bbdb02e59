### status: draft
### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = Haki zako
rights-about = Unachoweza kuwa na haki nacho, na mahali kilipoandikwa.

rights-refugee_programme = Mpango wa utangulizi (introduksjonsprogram)
rights-refugee_norwegian = Kinorwe, na maarifa kuhusu maisha ya Norwe
rights-refugee_housing = Nyumba ya kwanza
rights-refugee_benefit = Pesa katika mpango: introduksjonsstønad
rights-refugee_practice = Kujaribu kazi (arbeidspraksis)
rights-refugee_mapping = Mazungumzo kuhusu unachojua
rights-refugee_mapping-says = Tunaandika unachojua. Pamoja tunaandika mpango.
rights-family_training = Kozi ya Kinorwe
rights-family_programme = Mpango wa utangulizi kwa familia
rights-labour_schemes = Huduma kutoka serikali ya nchi
rights-labour_local = Huduma katika manispaa
rights-unknown = Tunachohitaji kutafuta
rights-advice = Ushauri
rights-interpreter = Mkalimani
rights-interpreter-says = Tunatumia mkalimani ili tuelewane. Kwako ni bure.
rights-own_record = Tunachoandika kukuhusu
rights-own_record-says = Unaweza kuona tulichoandika kukuhusu. Kama kuna kosa, tunalirekebisha.
rights-equal_renting = Haki sawa ya kupanga nyumba
rights-startlan = Startlån: mkopo wa kununua nyumba
rights-bostotte = Bostøtte: msaada wa nyumba
rights-children_school = Shule kwa watoto
rights-children_school-says = Watoto kuanzia miaka sita wana haki ya kwenda shule.

## How certain it is

rights-standing-law = Una haki hiyo.
rights-standing-conditions = Huenda una haki hiyo. Tutaangalia kesi yako.
rights-standing-ask = Si watu wote wana haki hiyo. Tutauliza, na utapata jibu.
rights-standing-local = Ni huduma inayotolewa na manispaa.
rights-standing-none = Serikali ya nchi haina huduma kwa jambo hili.

## Laws

rights-refers = Imeandikwa katika { $law } { $section }.
rights-law-integreringsloven = Sheria ya Kinorwe, kazi na elimu kwa watu walio wapya nchini
rights-law-tolkeloven = Sheria ya kutumia mkalimani
rights-law-husleieloven = Sheria ya kupanga nyumba
rights-law-likestillingsloven = Sheria ya fursa sawa kwa watu wote
rights-law-personopplysningsloven = Sheria ya yale wengine wanayoandika kukuhusu
rights-law-gdpr = Kanuni za pamoja za Ulaya za yale wengine wanayoandika kukuhusu
rights-law-arkivlova = Sheria ya yale manispaa inapaswa kuhifadhi
rights-law-bustottelova = Sheria ya msaada wa nyumba (bostøtte)
rights-law-husbankforskriften = Kanuni za mkopo wa nyumba (startlån)
rights-law-opplaeringslova = Sheria ya shule

## Rates

rights-rate-integration_grant = Pesa ambazo serikali ya nchi inaipa manispaa kwa kila mtu anayepokelewa
rights-rate-norwegian_grant = Pesa ambazo serikali ya nchi inaipa manispaa kwa kozi ya Kinorwe ya kila mtu
rights-rate-yearly_grant = Pesa ambazo serikali ya nchi inaipa manispaa kila mwaka
rights-rate-introduction_benefit = Introduksjonsstønad: pesa unazopata katika mpango
rights-rate-basic_amount = Kiasi cha msingi (G), kiasi ambacho serikali ya nchi inatumia kukokotoa
rights-rate-startlan_interest = Riba ya mkopo wa nyumba (startlån)
rights-rate-housing_allowance_ceiling = Kipato cha juu kabisa unachoweza kuwa nacho na bado kupata bostøtte
rights-amount-nok = kroner { $amount }
rights-amount-g = mara { $amount } ya kiasi cha msingi (G)
rights-amount-percent = asilimia { $amount }
rights-per-person_5_years = kwa mtu mmoja kwa miaka mitano
rights-per-person_3_years = kwa mtu mmoja kwa miaka mitatu
rights-per-year = kwa mwaka
rights-per-month = kwa mwezi
rights-rate-unknown = Haijulikani. Bado hatuna nambari ya uhakika.
rights-rate-outdated = Nambari ya zamani. Ilitumika hadi { $until }.
rights-source = Chanzo: { $source }, { $date }
rights-unknown_date = Hatujui hii ilikaguliwa lini mara ya mwisho.
