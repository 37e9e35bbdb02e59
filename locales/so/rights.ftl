### status: draft
### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = Xuquuqdaada
rights-about = Waxa laga yaabo in aad xaq u leedahay, iyo meesha ay ku qoran tahay.

rights-refugee_programme = Barnaamijka hordhaca (introduksjonsprogram)
rights-refugee_norwegian = Af-Noorwiijiga iyo aqoonta nolosha Norway
rights-refugee_housing = Guriga ugu horreeya
rights-refugee_benefit = Lacagta barnaamijka: introduksjonsstønad
rights-refugee_practice = Tijaabada shaqada (arbeidspraksis)
rights-refugee_mapping = Wadahadal ku saabsan waxa aad taqaanno
rights-refugee_mapping-says = Waxaan qornaa waxa aad taqaanno. Qorshe ayaan wada samaynaa.
rights-family_training = Koorso af-Noorwiiji ah
rights-family_programme = Barnaamijka hordhaca ee qoyska
rights-labour_schemes = Waxa dowladdu bixiso
rights-labour_local = Waxa degmadu bixiso
rights-unknown = Waxa ay tahay in aan ogaanno
rights-advice = Talo
rights-interpreter = Turjubaan
rights-interpreter-says = Turjubaan ayaan isticmaalnaa si aan isu fahamno. Adiga waa kuu bilaash.
rights-own_record = Waxa aan kaa qorno
rights-own_record-says = Waad arki kartaa waxa aan kaa qornay. Haddii wax khaldan yihiin, waan saxnaa.
rights-equal_renting = Xaq isku mid ah oo guri lagu kireysto
rights-startlan = Startlån: amaah guri lagu iibsado
rights-bostotte = Bostøtte: kaalmada guriga
rights-children_school = Iskuulka carruurta
rights-children_school-says = Carruurtu laga bilaabo lix sano xaq ayay u leeyihiin in ay iskuul dhigtaan.

## How certain it is

rights-standing-law = Xaq ayaad u leedahay.
rights-standing-conditions = Waxaa laga yaabaa in aad xaq u leedahay. Kiiskaaga waan eegaynaa.
rights-standing-ask = Qof walba xaq uma laha. Waan weydiinaynaa, adiguna jawaab ayaad helaysaa.
rights-standing-local = Waa wax degmadu bixiso.
rights-standing-none = Dowladdu arrintan wax kama bixiso.

## Laws

rights-refers = Waxay ku qoran tahay: { $law } { $section }.
rights-law-integreringsloven = Sharciga af-Noorwiijiga, shaqada iyo waxbarashada ee dadka waddanka ku cusub
rights-law-tolkeloven = Sharciga isticmaalka turjubaanka
rights-law-husleieloven = Sharciga guri kireysiga
rights-law-likestillingsloven = Sharciga in dadku fursado isku mid ah helaan
rights-law-personopplysningsloven = Sharciga waxa dad kale kaa qoraan
rights-law-gdpr = Xeerarka guud ee Yurub ee waxa dad kale kaa qoraan
rights-law-arkivlova = Sharciga waxa degmadu kaydinayso
rights-law-bustottelova = Sharciga kaalmada guriga (bostøtte)
rights-law-husbankforskriften = Xeerarka amaahda guriga (startlån)
rights-law-opplaeringslova = Sharciga iskuulka

## Rates

rights-rate-integration_grant = Lacagta dowladdu degmada ka siiso qof kasta oo la dejiyo
rights-rate-norwegian_grant = Lacagta dowladdu degmada u siiso koorsada af-Noorwiijiga ee qof kasta
rights-rate-yearly_grant = Lacagta dowladdu degmada sannad kasta siiso
rights-rate-introduction_benefit = Introduksjonsstønad: lacagta aad barnaamijka ka helayso
rights-rate-basic_amount = Lacagta aasaasiga ah (G), tiro dowladdu wax ku xisaabiso
rights-rate-startlan_interest = Dulsaarka amaahda guriga (startlån)
rights-rate-housing_allowance_ceiling = Inta ugu badan ee aad shaqaysan karto adiga oo bostøtte helaya
rights-amount-nok = { $amount } karoon
rights-amount-g = { $amount } jeer lacagta aasaasiga ah (G)
rights-amount-percent = boqolkiiba { $amount }
rights-per-person_5_years = hal qof muddo shan sano ah
rights-per-person_3_years = hal qof muddo saddex sano ah
rights-per-year = sannadkii
rights-per-month = bishii
rights-rate-unknown = Lama yaqaan. Weli tiro aan hubno ma hayno.
rights-rate-outdated = Waa tiro hore. Waxay shaqaynaysay ilaa { $until }.
rights-source = Isha: { $source }, { $date }
rights-unknown_date = Ma garanayno goorta tan markii ugu dambaysay la hubiyay.
