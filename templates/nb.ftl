### Ordene til skjemaet «template»: hvert navn i skjemaet har en melding her.
### I en oversettelse står «status: draft» øverst til noen som kan språket, har lest den.

template-title = Besøk
template-about = Hvordan går det på det nye stedet?

## Stedet

template-place = Stedet
template-greeting = Takk for at du ville snakke med meg.
# «.guidance» er for deg som leder samtalen. Den vises aldri for den andre.
template-feels_at_home = Hvor godt passer dette: «Jeg føler meg hjemme her»?
    .guidance = Les sakte. La det bli stille.
# «.hint» står under spørsmålet.
template-what_would_help = Hva ville hjelpe deg å føle deg hjemme?
    .hint = Ett ord er nok.
template-goes_to = Hvor går du når du har fri?

places-library = biblioteket
places-school = skolen
places-sports = idrettslaget
places-shop = butikken
places-nature = ut i naturen

## Familien

template-household = Familien
template-children = Hvor mange barn bor hos deg?
    .required = Antallet trengs for de neste spørsmålene. Skriv 0 når det ikke er noen.
    .constraint = Antallet kan ikke være under 0.
    .warning = Det er mange barn. Stemmer tallet?
template-child = Barn
template-age = Hvor gammelt er barnet?
    .constraint = Et barn er under 18 år.
template-likes_school = Liker barnet seg på skolen?
# Et svar i en setning: navnet på spørsmålet i krøllparentes. Etter pilen velger tallet ordene.
template-about_school =
    Du har { $schoolchildren ->
        [one] ett barn
       *[other] { $schoolchildren } barn
    } i skolealder. Her er nummeret til skolen.

## Videre

template-next = Videre
template-meet_again = Når skal vi snakke sammen igjen?
    .warning = Den dagen har vært. Er det riktig?
template-impression = Hva la du merke til?

template-action-find_a_buddy = Finne en fadder
