### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office } i { $municipality }, { $today }. { $address } { $phone }
letter-draft = Ingen som kan språket, har lese over alle tekstane i dette brevet enno. Er noko uklart, så spør oss.
letter-dear =
    { $named ->
        [yes] Kjære { $name }
       *[no] Hei
    }
letter-questions = Lurer du på noko? Ring oss eller kom innom. Du kan ta med nokon du stolar på. Vi skaffar tolk, og tolken er gratis for deg.
letter-agreed = Det vi vart samde om
letter-step = { $what } ({ $who }, seinast { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = Norskkurs her
letter-nothing-yet = –
letter-thoughts = Mine eigne tankar
letter-compare-what = Kva
letter-consent-back = Du kan seie nei når som helst, også seinare. Då bruker vi ikkje dette meir.

## Welcome (measure 4)

letter-welcome-title = Velkomen til { $municipality }
letter-welcome-help = Vi som skriv dette, hjelper alle som flyttar hit. Det kostar ikkje noko. Det du fortel oss, er det berre vi som hjelper deg, som kan lese.
letter-welcome-next = Neste gong vi møtest
letter-welcome-contacts = Kven du kan ringje
letter-welcome-arenas = Stader å møte folk
letter-welcome-associations = Lag og foreiningar som gjerne vil ha deg med

## Rights and courses (measures 5 and 11)

letter-rights-title = Rettane dine og norskkurs
letter-rights-about = Her står det kva du kan ha rett til. Er noko usikkert, står det. Då finn vi det ut saman med deg.
letter-rights-local = Tilbod her i { $municipality }

## Housing (measure 12)

letter-housing-title = Bustad: startlån og bustøtte
letter-housing-about = Dette arket er til deg som vil leige eller eige ein bustad. Ta det med heim, og vis det gjerne til andre.
letter-housing-papers = Papir du treng når du søkjer
letter-housing-paper-income = Lønsslippar eller brev om pengane du får kvar månad
letter-housing-paper-tax = Skattemeldinga di
letter-housing-paper-permit = Kortet som viser at du kan bu i Noreg
letter-housing-paper-contract = Avtalen om bustaden du leiger
letter-housing-paper-bank = Brevet der banken seier nei

## The balance sheet (measure 14)

letter-balance-title = Å bli og å flytte
letter-balance-about = Dette er det du sa i samtalen vår. Dei fire delane er like viktige. Ingen skal velje for deg. Du kan skrive meir, og du kan stryke.
letter-balance-new_place = Den nye staden
letter-balance-check = Først står det du ventar deg. Så står det du har fått vite sikkert. Det som manglar, kan du finne ut før du vel.

## Moving

letter-moving-title = Hugseliste når du flyttar
letter-moving-about = Denne lista er til deg som tenkjer på å flytte, eller som har bestemt deg. Kryss av når noko er gjort.
letter-moving-before = Før du bestemmer deg
letter-moving-visit = Besøk staden, eller snakk med nokon som bur der
letter-moving-municipality = Spør den nye kommunen kva han kan hjelpe med
letter-moving-rights = Finn ut kva rettar du tek med deg, og kva for nokre du mistar
letter-moving-work = Spør arbeidsgivarar om dei kan bruke det du kan
letter-moving-home = Sjå på ein bustad, og spør kva han kostar i månaden
letter-moving-school = Spør om plass i skule og barnehage
letter-moving-cost = Rekn ut kva de har att når husleige, mat og reiser er betalt
letter-moving-when = Når du flyttar
letter-moving-contract = Sei opp leigeavtalen, og be om å få depositumet tilbake
letter-moving-register = Meld flytting til Folkeregisteret
letter-moving-doctor = Byt fastlege
letter-moving-papers = Ta med vitnemål, attestar og papir om norskkurs
letter-moving-bills = Sei frå om ny adresse til bank, straum og telefon
letter-moving-after = Etterpå
letter-moving-say_hello = Gå til kommunen du har kome til, og sei kven du er
letter-moving-course = Spør om norskkurs med ein gong
letter-moving-come_back = Angrar du, så ring oss. «Nokre angrar, og ein del kjem tilbake.»

## Competence (measure 7)

letter-competence-title = Det eg kan
letter-competence-about = Dette er det du har fortalt oss om skule, arbeid og språk. Vis det gjerne når du søkjer arbeid. Er noko feil, så sei frå.

## The buddy card (measure 9)

letter-buddy-title = Eit kort til fadderen din
letter-buddy-about = Ein fadder er ein som bur her og vil bli kjend med deg. Dette kortet seier berre det du har sagt ja til.
letter-buddy-meeting = Når de møtest første gongen
letter-buddy-first = Møtest ein stad der begge kjenner seg trygge, gjerne ute eller på eit bibliotek
letter-buddy-equal = Fortel om dykk sjølve begge to
letter-buddy-silence = Ingen treng å fortelje om det som har vore vondt

## Newcomer of the month (measure 3)

letter-newcomer-title = Månadens tilflyttar (utkast)
letter-newcomer-about = Dette er eit utkast. Det seier berre det du har sagt ja til. Ingen andre får sjå det før du har lese det ferdig.
letter-newcomer-name = Namn: { $name }
letter-newcomer-picture = Du har sagt ja til eit bilete. Vel biletet sjølv.

## Quotes (measure 10)

letter-quotes-title = Orda mine om å bu her
letter-quotes-about = Dette er dine eigne ord. Vi bruker dei berre der du har sagt ja, og utan namnet ditt.
