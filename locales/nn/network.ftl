network-title = Nettverk og fritid
network-about = Om folk du kjenner her, fritid, lag, fadder, og om å bli høyrd.

## Opening

network-greeting = I dag snakkar vi om folk her og om fritida di.
    .guidance = Set av rundt 40 minutt med tolk. Skriv aldri namn på vener, naboar eller familie: berre kven dei er for personen.
network-no_right_answer = Nokre vil ha mange vener. Andre vil ha få. Begge delar er bra.
    .guidance = Å vere åleine kan vere skam for nokon. Spør roleg, og ikkje vis medynk.

## People

network-people = Folk her
    .guidance = Rapporten seier at alle nye bør kjenne «i hvert fall én». Det er eit mål for kommunen, ikkje ei prøve for personen.
network-locals_known = Kor mange nordmenn har du blitt kjend med her?
    .hint = Tel folk du snakkar med utanom arbeid og kurs.
network-can_ask_help = Har du nokon her du kan be om hjelp?
    .hint = Nokon som ikkje får betalt for å hjelpe.
network-same_language = Er det nokon her som snakkar språket ditt?
    .guidance = Spør berre om språk, ikkje om kvar dei kjem frå.
network-neighbours = Kor godt kjend er du med naboane dine?
    .guidance = I rapporten blei ein nabo som ei bestemor for familien. Det byrja med at nokon helsa.
network-visits_made = Kor mange gonger var du på besøk hos nokon førre månaden?
    .hint = Sei 0 om du ikkje var på besøk.
    .constraint = Skriv eit tal frå 0 til 90.
    .warning = Det er meir enn éin gong om dagen. Er talet rett?
network-visits_received = Kor mange gonger fekk du besøk heime førre månaden?
    .hint = Sei 0 om ingen var hos deg.
    .guidance = Ikkje tel besøk frå kommunen, barnevernet eller helsetenesta. Er svaret 0, så la det stå litt før du går vidare.
    .constraint = Skriv eit tal frå 0 til 90.
    .warning = Det er meir enn éin gong om dagen. Er talet rett?
network-was_invited = Har nokon her bede deg heim til seg?
network-has_invited = Har du bede nokon her heim til deg?
network-more_visits = Vil du gjerne ha meir besøk?
    .guidance = Eit nei er like greitt. Eit ja blir eit neste steg om ingen har vore på besøk.
network-meeting_barriers = Kva gjer det vanskeleg å bli kjend med folk her?
    .guidance = La personen svare først. Les lista etterpå. Ikkje forsvar folk på staden.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.
network-contact_abroad = Kor ofte har du kontakt med nokon i eit anna land?
    .guidance = Ikkje spør kven eller kvar. Spør aldri kvifor nokon ikkje har kontakt.
network-good_meeting = Fortel om ein gong nokon her var god mot deg.
    .hint = Du kan òg seie nei.
    .guidance = Skriv med orda til personen, utan namn. Eit godt møte kan bli eit sitat seinare, men berre med eit nytt ja.

## Free time

network-free_time = Fritida di
    .guidance = Mange arbeider mykje og har lite fri. Det er òg eit svar.
network-interests = Kva likar du å gjere i fritida?
    .guidance = Vent med lista. Spør òg kva personen gjorde før, og vil gjere igjen.
network-free_times = Når har du fri?
network-activity_barriers = Kva gjer det vanskeleg å vere med på ting i fritida?
    .guidance = Kostar det for mykje, kan kommunen ofte hjelpe. Ikkje lov noko før du veit det.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.

## Associations

network-associations = Lag og foreiningar
    .guidance = Rapporten viser at mange ikkje blir med fordi ingen har spurt dei. Ansvaret ligg hos laget og kommunen, ikkje hos den nye. Skriv aldri namnet på eit lag: Det kan vise tru eller parti.
network-about_associations = Eit lag er folk som gjer noko saman. Det kan vere song, fotball eller turar.
    .guidance = I nokre land er lag noko berre for medlemmer av eit parti eller ein kyrkjelyd. Sei at alle kan bli med her, også dei som kan lite norsk.
network-knows_association = Veit du om noko lag her?
network-was_contacted = Har noko lag kontakta deg?
network-membership = Er du med i eit lag no?
    .guidance = Ikkje spør kva lag det er.
network-association_interests = Kva vil du gjere i laget?
network-association_facts = Kva kan vi fortelje laget om deg?
    .guidance = Laget får berre det personen vel her. Les opp svara igjen til slutt.

## Buddy

network-buddy = Fadder
    .guidance = Alle som er nye, får tilbodet, ikkje berre flyktningar. Tolken bør ikkje bruke ordet for fadder ved dåp.
network-buddy_match = Fadderen du vil ha
    .guidance = Svara hjelper oss å finne ein som passar. Dei blir eit forslag, og personen vel sjølv.
network-buddy_languages = Kva språk vil du snakke med fadderen?
    .guidance = Norsk kan vere eitt av dei, også når personen kan lite.
network-buddy_activities = Kva vil du gjere saman med fadderen?
network-buddy_times = Når kan du møte fadderen?
network-buddy_gender = Vil du ha ei kvinne eller ein mann som fadder?
network-buddy_family = Vil du ha ein fadder som har barn?
network-buddy_place = Kvar vil du møte fadderen?
network-buddy_card = Kan vi vise desse svara til ein som vil vere fadder?
    .hint = Vi viser berre svara om fadder, ikkje namnet ditt.
    .guidance = Er svaret nei, finn du ein fadder utan kortet. Ja til fadder gjeld framleis.
network-be_buddy = Vil du sjølv vere fadder for nokon seinare?
    .guidance = Den som nyleg var ny, veit best kva ein ny treng.

## Places to meet

network-arenas = Stader å møtast
    .guidance = Rapporten kallar dei «arenaer for møter». Nemner personen sjølv ein stad for tru, skriv du berre «noko anna».
network-arenas_used = Kvar møter du folk her?
network-arenas_missed = Kva slags stader å møtast manglar her?
    .guidance = Manglar ingen, vel du «ingen av desse».
network-arena_words = Kva kan gjere det lettare å møte folk her?
    .guidance = Éin ting er nok. Ikkje lov noko no.

## Children

network-children = Barna
    .guidance = Skriv aldri namn på barn, og ikkje kva lag eller kva skule.
network-has_children = Har du barn som bur hos deg?
network-children_active = Er barna med på noko i fritida?
    .hint = Det kan vere sport, musikk eller noko anna.
network-children_barriers = Kva gjer det vanskeleg for barna å vere med?
    .guidance = Vel «ingenting» når barna ikkje vil vere med på meir.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.
network-knows_parents = Har du blitt kjend med andre foreldre her?

## Being heard

network-being_heard = Å bli høyrd
    .guidance = Spør aldri kva personen meiner, og aldri om parti eller røyst ved val. Her gjeld det berre om personen veit korleis.
network-knows_how_heard = Veit du korleis du kan seie til kommunen kva du meiner?
    .hint = Kommunen er dei som styrer staden, skulen og vegane her.
    .guidance = Forklar at det er trygt og gratis, og at det ikkje har noko å seie for opphaldet.
network-has_been_heard = Har kommunen lytta til deg?
    .guidance = Ikkje spør kva saka var.
network-heard_more = Vil du vite meir om korleis du kan bli høyrd?
    .guidance = Det finst møte for innbyggjarar, råd, foreldregrupper på skulen og val. Sei når personen kan røyste berre om du har sjekka det.

## End

network-action-introduce_association = Gje melding til eit lag som kan invitere personen
network-action-show_associations = Vise kva lag som finst her
network-action-find_buddy = Finne ein fadder
network-action-first_visit = Finne nokon som kan kome på besøk
network-action-know_one = Finne ein stad der personen kan bli kjend med minst éin
network-action-call_future_buddy = Ringje personen, som sjølv vil vere fadder
network-action-missing_arena = Ta opp i kommunen at stader å møtast manglar
network-action-children_activity = Finne noko barna kan vere med på
network-action-activity_cost = Finne ut om nokon kan betale for fritid
network-action-norwegian_course = Finne ein stad å lære og snakke norsk
network-action-explain_being_heard = Forklare korleis ein kan bli høyrd i kommunen
network-action-own_step = Gjere det personen sjølv ville gjere først
network-action-give_copy = Gje personen ein kopi av svara
network-action-better_interpreter = Finne ein annan tolk til neste samtale

## Choices

locals_known-none = Ingen enno
locals_known-one = Éin
locals_known-a_few = To til fem
locals_known-many = Fleire enn fem

neighbours-not_yet = Ikkje enno
neighbours-greet = Vi helsar
neighbours-talk = Vi snakkar saman
neighbours-visit = Vi besøkjer kvarandre

meeting_barriers-language = Språket
meeting_barriers-time = Eg har lita tid
meeting_barriers-transport = Eg kjem meg ikkje dit
meeting_barriers-cost = Det kostar for mykje
meeting_barriers-childcare = Ingen kan passe barna
meeting_barriers-no_place = Det er ingen stader å møtast
meeting_barriers-not_asked = Ingen spør meg
meeting_barriers-unsure_how = Eg veit ikkje korleis ein gjer det her
meeting_barriers-nothing = Ingenting

contact_abroad-daily = Kvar dag
contact_abroad-weekly = Kvar veke
contact_abroad-monthly = Kvar månad
contact_abroad-seldom = Sjeldan
contact_abroad-none = Eg har ikkje kontakt

activity_barriers-cost = Det kostar for mykje
activity_barriers-time = Vi har lita tid
activity_barriers-transport = Vegen er for lang
activity_barriers-childcare = Ingen kan passe dei små barna
activity_barriers-language = Språket
activity_barriers-equipment = Vi manglar klede eller utstyr
activity_barriers-not_informed = Eg veit ikkje kva som finst
activity_barriers-knows_nobody = Vi kjenner ingen der
activity_barriers-nothing = Ingenting

membership-member = Ja
membership-tried = Nei, men eg har vore med før
membership-not_yet = Ikkje enno
membership-not_wanted = Nei, og eg vil ikkje

association_facts-first_name = Førenamnet mitt
association_facts-phone = Telefonen min
association_facts-interests = Kva eg likar å gjere
association_facts-language = Språk eg kan

buddy_activities-talk_norwegian = Snakke norsk
buddy_activities-walk = Gå tur
buddy_activities-eat = Ete saman
buddy_activities-outdoors = Vere ute i naturen
buddy_activities-children = Gjere noko saman med barn
buddy_activities-letters = Få hjelp til å forstå brev
buddy_activities-show_around = Bli kjend på staden
buddy_activities-sport = Drive med idrett

buddy_gender-woman = Ei kvinne
buddy_gender-man = Ein mann
buddy_gender-no_matter = Det er det same for meg

buddy_family-with_children = Ja, ein med barn
buddy_family-without_children = Nei, ein utan barn
buddy_family-no_matter = Det er det same for meg

buddy_place-my_home = Heime hos meg
buddy_place-their_home = Heime hos fadderen
buddy_place-public = Ein stad der andre òg er
buddy_place-no_matter = Det er det same for meg

children_active-all = Ja, alle
children_active-some = Ja, nokre av dei
children_active-none = Nei

been_heard-listened = Ja
been_heard-not_listened = Nei, eg blei ikkje høyrd
been_heard-not_tried = Eg har ikkje prøvd enno
