### Et nytt kontor, og veien inn i et som finnes.

## Lås opp

ui-unlock-question = Skriv passfrasen din
ui-unlock-hint = Kontoret er låst. Det du skriver, vises som prikker.
ui-unlock-busy = Låser opp. Det tar omtrent et sekund, med vilje: det gjør passfrasen vanskelig å gjette.

## Når veien er stengt

ui-blocked-not-a-member = Dette kontoret kjenner ikke denne datamaskinen
    .hint = Mappa inneholder et kontor, men maskinen har ingen nøkkel til det. Avslutt programmet, og søk med kommandoen under. Fingeravtrykket står på gjenopprettingsarket, og kolleger ser det med «bolyst member list».
ui-blocked-vault-missing = Kontorets mappe er ikke der den var
    .hint = Nøklene dine er trygge. Kople til nettverksmappa eller disken, og trykk Enter. Mappa ble lett etter her:
ui-blocked-damaged = Noen av kontorets nøkkelfiler mangler eller er skadet
    .hint = Programmet rører dem ikke. Hent dem fra en sikkerhetskopi eller en kollegas maskin, og trykk Enter. Det gjelder:

## Veiviseren

ui-founding-title = Nytt kontor
ui-founding-language = Velkommen til Bolyst
    .hint = Her oppretter du kontoret. Det tar noen minutter. Hvilket språk skal programmet bruke?
ui-founding-municipality = Hvilken kommune?
    .hint = Skriv noen bokstaver av navnet, eller nummeret.
ui-founding-municipality-missing = Velg en kommune i lista.
ui-founding-population = Hvor mange bor i { $municipality } i dag?
    .hint = Tallet leses opp i mottakssamtalen: «I dag er vi så mange. I går var vi én færre.» Rett det gjerne.
ui-founding-population-odd = Skriv et helt antall innbyggere, for eksempel 5609.
ui-founding-language-form = Hvilken målform bruker kontoret?
    .hint = Brev og tekster på norsk skrives slik.
ui-founding-name = Hva heter du?
    .hint = Navnet står på samtalene du fører.
ui-founding-name-missing = Skriv navnet ditt.
ui-founding-role = Hva er rollen din?
    .hint = En leder kan lese og godkjenne. En konsulent fører samtalene.
ui-founding-passphrase = Lag en passfrase
    .hint = Den åpner alt på denne maskinen. Fire eller flere ord som ikke hører sammen, er lett å huske og vanskelig å gjette.
ui-founding-passphrase-missing = Skriv en passfrase.
ui-founding-passphrase-weak = Denne passfrasen er for lett å gjette. Gjør den lengre.
ui-founding-passphrase-differs = De to er ikke like. Skriv den andre en gang til, eller gå tilbake og lag en ny.
ui-founding-again = Skriv passfrasen en gang til
    .hint = Da vet vi begge at den er riktig.
ui-founding-check = Stemmer dette?
    .hint = Enter oppretter kontoret. Esc går tilbake, og ingenting du har skrevet, blir borte.
ui-founding-busy = Oppretter kontoret …
    .hint = Nøklene lages nå. Det tar omtrent et sekund.
ui-founding-sheet = Skriv av dette arket nå
    .hint = Det vises bare denne ene gangen.
ui-founding-confirm = Skriv gruppe nummer { $group } fra arket
    .hint = Slik vet du at arket er riktig skrevet av. Esc viser arket igjen.

ui-language-form-bokmal = Bokmål
ui-language-form-nynorsk = Nynorsk

ui-check-municipality = Kommune
ui-check-population = Innbyggere
ui-check-language-form = Målform
ui-check-name = Navn
ui-check-role = Rolle

## Gjenopprettingsarket

ui-sheet-office = Gjenopprettingsark for { $office }
ui-sheet-fingerprint = Fingeravtrykk, som viser at arket hører til dette kontoret:
ui-sheet-what-to-do = Skriv gruppene på papir, eller skriv dem ut. Legg arket i et låst skap, aldri sammen med maskinen og aldri som et bilde på telefonen. Den som har arket, kan lese alt. Mister du passfrasen, er arket eneste vei inn.
