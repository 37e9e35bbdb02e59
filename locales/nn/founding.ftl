### Eit nytt kontor, og vegen inn i eit som finst.

## Lås opp

ui-unlock-question = Skriv passfrasen din
ui-unlock-hint = Kontoret er låst. Det du skriv, blir vist som prikkar.
ui-unlock-busy = Låser opp. Det tek om lag eit sekund, med vilje: det gjer passfrasen vanskeleg å gjette.

## Når vegen er stengd

ui-blocked-not-a-member = Dette kontoret kjenner ikkje denne datamaskina
    .hint = Mappa inneheld eit kontor, men maskina har ingen nøkkel til det. Avslutt programmet, og søk med kommandoen under. Fingeravtrykket står på gjenopprettingsarket, og kollegaer ser det med «bolyst member list».
ui-blocked-vault-missing = Mappa til kontoret er ikkje der ho var
    .hint = Nøklane dine er trygge. Kople til nettverksmappa eller disken, og trykk Enter. Mappa vart leita etter her:
ui-blocked-damaged = Nokre av nøkkelfilene til kontoret manglar eller er skadde
    .hint = Programmet rører dei ikkje. Hent dei frå ein tryggingskopi eller frå maskina til ein kollega, og trykk Enter. Det gjeld:

## Vegvisaren

ui-founding-title = Nytt kontor
ui-founding-language = Velkomen til Bolyst
    .hint = Her opprettar du kontoret. Det tek nokre minutt. Kva språk skal programmet bruke?
ui-founding-municipality = Kva kommune?
    .hint = Skriv nokre bokstavar av namnet, eller nummeret.
ui-founding-municipality-missing = Vel ein kommune i lista.
ui-founding-population = Kor mange bur i { $municipality } i dag?
    .hint = Talet blir lese opp i mottakssamtalen: «I dag er vi så mange. I går var vi éin færre.» Rett det gjerne.
ui-founding-population-odd = Skriv eit heilt tal innbyggjarar, til dømes 5609.
ui-founding-language-form = Kva målform bruker kontoret?
    .hint = Brev og tekstar på norsk blir skrivne slik.
ui-founding-name = Kva heiter du?
    .hint = Namnet står på samtalane du fører.
ui-founding-name-missing = Skriv namnet ditt.
ui-founding-role = Kva er rolla di?
    .hint = Ein leiar kan lese og godkjenne. Ein konsulent fører samtalane.
ui-founding-passphrase = Lag ein passfrase
    .hint = Han opnar alt på denne maskina. Fire eller fleire ord som ikkje høyrer saman, er lett å hugse og vanskeleg å gjette.
ui-founding-passphrase-missing = Skriv ein passfrase.
ui-founding-passphrase-weak = Denne passfrasen er for lett å gjette. Gjer han lengre.
ui-founding-passphrase-differs = Dei to er ikkje like. Skriv den andre ein gong til, eller gå tilbake og lag ein ny.
ui-founding-again = Skriv passfrasen ein gong til
    .hint = Då veit vi begge at han er rett.
ui-founding-check = Stemmer dette?
    .hint = Enter opprettar kontoret. Esc går tilbake, og ingenting du har skrive, blir borte.
ui-founding-busy = Opprettar kontoret …
    .hint = Nøklane blir laga no. Det tek om lag eit sekund.
ui-founding-sheet = Skriv av dette arket no
    .hint = Det blir vist berre denne eine gongen.
ui-founding-confirm = Skriv gruppe nummer { $group } frå arket
    .hint = Slik veit du at arket er rett skrive av. Esc viser arket att.

ui-language-form-bokmal = Bokmål
ui-language-form-nynorsk = Nynorsk

ui-check-municipality = Kommune
ui-check-population = Innbyggjarar
ui-check-language-form = Målform
ui-check-name = Namn
ui-check-role = Rolle

## Gjenopprettingsarket

ui-sheet-office = Gjenopprettingsark for { $office }
ui-sheet-fingerprint = Fingeravtrykk, som viser at arket høyrer til dette kontoret:
ui-sheet-what-to-do = Skriv gruppene på papir, eller skriv dei ut. Legg arket i eit låst skap, aldri saman med maskina og aldri som eit bilete på telefonen. Den som har arket, kan lese alt. Mistar du passfrasen, er arket einaste vegen inn.
