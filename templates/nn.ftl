### Orda til skjemaet «template»: kvart namn i skjemaet har ei melding her.
### I ei omsetjing står «status: draft» øvst til nokon som kan språket, har lese henne.

template-title = Besøk
template-about = Korleis går det på den nye staden?

## Staden

template-place = Staden
template-greeting = Takk for at du ville snakke med meg.
# «.guidance» er for deg som leier samtalen. Den andre får aldri sjå det.
template-feels_at_home = Kor godt passar dette: «Eg kjenner meg heime her»?
    .guidance = Les sakte. La det bli stilt.
# «.hint» står under spørsmålet.
template-what_would_help = Kva ville hjelpe deg å kjenne deg heime?
    .hint = Eitt ord er nok.
template-goes_to = Kvar går du når du har fri?

places-library = biblioteket
places-school = skulen
places-sports = idrettslaget
places-shop = butikken
places-nature = ut i naturen

## Familien

template-household = Familien
template-children = Kor mange barn bur hos deg?
    .required = Talet trengst til dei neste spørsmåla. Skriv 0 når det ikkje er nokon.
    .constraint = Talet kan ikkje vere under 0.
    .warning = Det er mange barn. Stemmer talet?
template-child = Barn
template-age = Kor gammalt er barnet?
    .constraint = Eit barn er under 18 år.
template-likes_school = Trivst barnet på skulen?
# Eit svar i ei setning: namnet på spørsmålet i krøllparentes. Etter pila vel talet orda.
template-about_school =
    Du har { $schoolchildren ->
        [one] eitt barn
       *[other] { $schoolchildren } barn
    } i skulealder. Her er nummeret til skulen.

## Vidare

template-next = Vidare
template-meet_again = Når skal vi snakke saman att?
    .warning = Den dagen har vore. Er det rett?
template-impression = Kva la du merke til?

template-action-find_a_buddy = Finne ein fadder
