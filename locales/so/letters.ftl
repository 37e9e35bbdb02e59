### status: draft
### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }, { $municipality }, { $today }. { $address } { $phone }
letter-draft = Weli qof luqadda yaqaan ma wada akhriyin qoraallada warqaddan. Haddii wax kuu caddayn waayaan, na weydii.
letter-dear =
    { $named ->
        [yes] Salaan, { $name }
       *[no] Salaan
    }
letter-questions = Su’aal ma qabtaa? Na soo wac ama noo imow. Waad la iman kartaa qof aad ku kalsoon tahay. Turjubaan ayaan kuu keenaynaa, turjubaankuna adiga waa kuu bilaash.
letter-agreed = Waxa aan ku heshiinnay
letter-step = { $what } ({ $who }, ugu dambayn { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = Koorsooyinka af-Noorwiijiga ee halkan
letter-nothing-yet = –
letter-thoughts = Fikirradayda
letter-compare-what = Maxay tahay
letter-consent-back = Goor kasta waad diidi kartaa, mar dambena waad diidi kartaa. Markaas tan mar dambe ma isticmaalno.

## Welcome (measure 4)

letter-welcome-title = Ku soo dhowow { $municipality }
letter-welcome-help = Annaga oo warqaddan kuu qoray waxaan caawinnaa qof kasta oo halkan u soo guura. Lacag kuma aha. Waxa aad noo sheegto waxaa akhrin kara oo keliya annaga oo ku caawinna.
letter-welcome-next = Marka xigta ee aan kulanno
letter-welcome-contacts = Cidda aad wici karto
letter-welcome-arenas = Meelaha dadka lagula kulmo
letter-welcome-associations = Ururrada iyo naadiyada (lag) raba in aad ku biirto

## Rights and courses (measures 5 and 11)

letter-rights-title = Xuquuqdaada iyo koorsooyinka af-Noorwiijiga
letter-rights-about = Halkan waxaa ku qoran waxa laga yaabo in aad xaq u leedahay. Haddii wax aan la hubin, waa la sheegay. Markaas adiga ayaan kula ogaanaynaa.
letter-rights-local = Waxa halkan laga helo: { $municipality }

## Housing (measure 12)

letter-housing-title = Guriga: startlån iyo bostøtte
letter-housing-about = Warqaddan waxaa loogu talagalay adiga oo raba in aad guri kireysato ama yeelato. Guriga u qaado, haddii aad rabtana dad kale tus.
letter-housing-papers = Waraaqaha aad u baahan tahay marka aad wax dalbanayso
letter-housing-paper-income = Warqadaha mushaharka, ama warqado ku saabsan lacagta aad bil kasta hesho
letter-housing-paper-tax = Warbixintaada canshuurta (skattemelding)
letter-housing-paper-permit = Kaarka muujinaya in aad Norway ku noolaan karto (oppholdskort)
letter-housing-paper-contract = Heshiiska guriga aad kireysato (husleiekontrakt)
letter-housing-paper-bank = Warqadda bangigu ku diiday

## The balance sheet (measure 14)

letter-balance-title = Joogidda iyo guuridda
letter-balance-about = Tani waa waxa aad ku sheegtay wadahadalkeenna. Afarta qaybood isku muhiim ayay yihiin. Cidi adiga kuu dooran mayso. Wax waad ku dari kartaa, waxna waad ka tirtiri kartaa.
letter-balance-new_place = Meesha cusub
letter-balance-check = Marka hore waxaa qoran waxa aad filayso. Ka dib waxaa qoran waxa aad hubto. Wixii dhiman waad ogaan kartaa ka hor inta aadan dooran.

## Moving

letter-moving-title = Liiska marka aad guurayso
letter-moving-about = Liiskan waxaa loogu talagalay adiga oo guuridda ka fikiraya ama go’aansaday. Calaamadee marka wax la qabto.
letter-moving-before = Ka hor inta aadan go’aansan
letter-moving-visit = Meesha soo booqo, ama la hadal qof halkaas deggan
letter-moving-municipality = Degmada cusub weydii waxa ay kaa caawin karto
letter-moving-rights = Soo ogow xuquuqda ku raacaysa iyo tan aad waynayso
letter-moving-work = Loo-shaqeeyayaasha weydii in ay isticmaali karaan waxa aad taqaanno
letter-moving-home = Guri soo eeg, oo weydii inta uu bishii yahay
letter-moving-school = Weydii meel iskuul iyo xannaano carruureed ah
letter-moving-cost = Xisaabi lacagta idiin haraysa marka kirada, cuntada iyo socdaalka la bixiyo
letter-moving-when = Marka aad guurayso
letter-moving-contract = Jooji heshiiska kirada, oo codso in debaajiga (depositum) laguu soo celiyo
letter-moving-register = Guuridda u sheeg Folkeregisteret (diiwaanka dadka)
letter-moving-doctor = Beddel dhakhtarkaaga joogtada ah (fastlege)
letter-moving-papers = Qaado shahaadooyinka, warqadaha shaqada iyo waraaqaha koorsada af-Noorwiijiga
letter-moving-bills = Cinwaanka cusub u sheeg bangiga, korontada iyo telefoonka
letter-moving-after = Guuridda ka dib
letter-moving-say_hello = Tag degmada aad timid, oo u sheeg cidda aad tahay
letter-moving-course = Isla markiiba weydii koorso af-Noorwiiji ah
letter-moving-come_back = Haddii aad ka qoomamayso, na soo wac. «Dadka qaar way ka qoomameeyaan, qaar badanna way soo noqdaan.»

## Competence (measure 7)

letter-competence-title = Waxa aan qaban karo
letter-competence-about = Tani waa waxa aad nooga sheegtay iskuulka, shaqada iyo luqadaha. Haddii aad rabto, tus marka aad shaqo dalbanayso. Haddii wax khaldan yihiin, noo sheeg.

## The buddy card (measure 9)

letter-buddy-title = Kaar loogu talagalay saaxiibkaaga deegaanka (fadder)
letter-buddy-about = Saaxiibka deegaanka (fadder) waa qof halkan deggan oo raba in uu ku barto. Kaarkan waxaa ku qoran oo keliya waxa aad oggolaatay.
letter-buddy-meeting = Marka ugu horraysa ee aad kulantaan
letter-buddy-first = Ku kulma meel aad labadiinuba ammaan ku dareentaan, sida dibadda ama maktabad
letter-buddy-equal = Labadiinuba isu sheekeeya
letter-buddy-silence = Cidna laguma qasbo in ay ka warranto wixii xanuun lahaa

## Newcomer of the month (measure 3)

letter-newcomer-title = Qofka cusub ee bisha (qabyo)
letter-newcomer-about = Kani waa qoraal qabyo ah. Waxaa ku qoran oo keliya waxa aad oggolaatay. Cid kale ma arki doonto ka hor inta aadan akhrin oo dhammayn.
letter-newcomer-name = Magac: { $name }
letter-newcomer-picture = Sawir waad oggolaatay. Adiga ayaa sawirka dooranaya.

## Quotes (measure 10)

letter-quotes-title = Erayadayda ku saabsan nolosha halkan
letter-quotes-about = Kuwani waa erayadaada. Waxaan ku isticmaalnaa oo keliya meelaha aad oggolaatay, magacaaga la’aantiis.
