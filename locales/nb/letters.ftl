### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office } i { $municipality }, { $today }. { $address } { $phone }
letter-draft = Ingen som kan språket, har lest over alle tekstene i dette brevet ennå. Er noe uklart, så spør oss.
letter-dear =
    { $named ->
        [yes] Kjære { $name }
       *[no] Hei
    }
letter-questions = Lurer du på noe? Ring oss eller kom innom. Du kan ta med noen du stoler på. Vi skaffer tolk, og tolken er gratis for deg.
letter-agreed = Det vi ble enige om
letter-step = { $what } ({ $who }, senest { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = Norskkurs her
letter-nothing-yet = –
letter-thoughts = Mine egne tanker
letter-compare-what = Hva
letter-consent-back = Du kan si nei når som helst, også senere. Da bruker vi ikke dette mer.

## Welcome (measure 4)

letter-welcome-title = Velkommen til { $municipality }
letter-welcome-help = Vi som skriver dette, hjelper alle som flytter hit. Det koster ikke noe. Det du forteller oss, er det bare vi som hjelper deg, som kan lese.
letter-welcome-next = Neste gang vi møtes
letter-welcome-contacts = Hvem du kan ringe
letter-welcome-arenas = Steder å møte folk
letter-welcome-associations = Lag og foreninger som gjerne vil ha deg med

## Rights and courses (measures 5 and 11)

letter-rights-title = Rettighetene dine og norskkurs
letter-rights-about = Her står det hva du kan ha rett til. Er noe usikkert, står det. Da finner vi det ut sammen med deg.
letter-rights-local = Tilbud her i { $municipality }

## Housing (measure 12)

letter-housing-title = Bolig: startlån og bostøtte
letter-housing-about = Dette arket er til deg som vil leie eller eie en bolig. Ta det med hjem, og vis det gjerne til andre.
letter-housing-papers = Papirer du trenger når du søker
letter-housing-paper-income = Lønnsslipper eller brev om pengene du får hver måned
letter-housing-paper-tax = Skattemeldingen din
letter-housing-paper-permit = Kortet som viser at du kan bo i Norge
letter-housing-paper-contract = Avtalen om boligen du leier
letter-housing-paper-bank = Brevet der banken sier nei

## The balance sheet (measure 14)

letter-balance-title = Å bli og å flytte
letter-balance-about = Dette er det du sa i samtalen vår. De fire delene er like viktige. Ingen skal velge for deg. Du kan skrive mer, og du kan stryke.
letter-balance-new_place = Det nye stedet
letter-balance-check = Først står det du venter deg. Så står det du har fått vite sikkert. Det som mangler, kan du finne ut før du velger.

## Moving

letter-moving-title = Huskeliste når du flytter
letter-moving-about = Denne lista er til deg som tenker på å flytte, eller som har bestemt deg. Kryss av når noe er gjort.
letter-moving-before = Før du bestemmer deg
letter-moving-visit = Besøk stedet, eller snakk med noen som bor der
letter-moving-municipality = Spør den nye kommunen hva den kan hjelpe med
letter-moving-rights = Finn ut hvilke rettigheter du tar med deg, og hvilke du mister
letter-moving-work = Spør arbeidsgivere om de kan bruke det du kan
letter-moving-home = Se på en bolig, og spør hva den koster i måneden
letter-moving-school = Spør om plass i skole og barnehage
letter-moving-cost = Regn ut hva dere har igjen når husleie, mat og reiser er betalt
letter-moving-when = Når du flytter
letter-moving-contract = Si opp leieavtalen, og be om å få depositumet tilbake
letter-moving-register = Meld flytting til Folkeregisteret
letter-moving-doctor = Bytt fastlege
letter-moving-papers = Ta med vitnemål, attester og papirer om norskkurs
letter-moving-bills = Si fra om ny adresse til bank, strøm og telefon
letter-moving-after = Etterpå
letter-moving-say_hello = Gå til kommunen du har kommet til, og si hvem du er
letter-moving-course = Spør om norskkurs med en gang
letter-moving-come_back = Angrer du, så ring oss. «Noen angrer, og en del kommer tilbake.»

## Competence (measure 7)

letter-competence-title = Det jeg kan
letter-competence-about = Dette er det du har fortalt oss om skole, arbeid og språk. Vis det gjerne når du søker arbeid. Er noe feil, så si fra.

## The buddy card (measure 9)

letter-buddy-title = Et kort til fadderen din
letter-buddy-about = En fadder er en som bor her og vil bli kjent med deg. Dette kortet sier bare det du har sagt ja til.
letter-buddy-meeting = Når dere møtes første gang
letter-buddy-first = Møtes et sted der begge kjenner seg trygge, gjerne ute eller på et bibliotek
letter-buddy-equal = Fortell om dere selv begge to
letter-buddy-silence = Ingen trenger å fortelle om det som har vært vondt

## Newcomer of the month (measure 3)

letter-newcomer-title = Månedens tilflytter (utkast)
letter-newcomer-about = Dette er et utkast. Det sier bare det du har sagt ja til. Ingen andre får se det før du har lest det ferdig.
letter-newcomer-name = Navn: { $name }
letter-newcomer-picture = Du har sagt ja til et bilde. Velg bildet selv.

## Quotes (measure 10)

letter-quotes-title = Mine ord om å bo her
letter-quotes-about = Dette er dine egne ord. Vi bruker dem bare der du har sagt ja, og uten navnet ditt.
