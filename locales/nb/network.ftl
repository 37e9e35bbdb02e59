network-title = Nettverk og fritid
network-about = Om folk du kjenner her, fritid, lag, fadder, og om å bli hørt.

## Opening

network-greeting = I dag snakker vi om folk her og om fritiden din.
    .guidance = Sett av rundt 40 minutter med tolk. Skriv aldri navn på venner, naboer eller familie: bare hvem de er for personen.
network-no_right_answer = Noen vil ha mange venner. Andre vil ha få. Begge deler er bra.
    .guidance = Å være alene kan være skam for noen. Spør rolig, og vis ikke medlidenhet.

## People

network-people = Folk her
    .guidance = Rapporten sier at alle nye bør kjenne «i hvert fall én». Det er et mål for kommunen, ikke en prøve for personen.
network-locals_known = Hvor mange nordmenn har du blitt kjent med her?
    .hint = Tell folk du snakker med utenom arbeid og kurs.
network-can_ask_help = Har du noen her du kan be om hjelp?
    .hint = Noen som ikke får betalt for å hjelpe.
network-same_language = Er det noen her som snakker språket ditt?
    .guidance = Spør bare om språk, ikke om hvor de kommer fra.
network-neighbours = Hvor godt kjent er du med naboene dine?
    .guidance = I rapporten ble en nabo som en bestemor for familien. Det begynte med at noen hilste.
network-visits_made = Hvor mange ganger var du på besøk hos noen forrige måned?
    .hint = Si 0 hvis du ikke var på besøk.
    .constraint = Skriv et tall fra 0 til 90.
    .warning = Det er mer enn én gang om dagen. Er tallet riktig?
network-visits_received = Hvor mange ganger fikk du besøk hjemme forrige måned?
    .hint = Si 0 hvis ingen var hos deg.
    .guidance = Tell ikke besøk fra kommunen, barnevernet eller helsetjenesten. Er svaret 0, så la det stå litt før du går videre.
    .constraint = Skriv et tall fra 0 til 90.
    .warning = Det er mer enn én gang om dagen. Er tallet riktig?
network-was_invited = Har noen her bedt deg hjem til seg?
network-has_invited = Har du bedt noen her hjem til deg?
network-more_visits = Vil du gjerne ha mer besøk?
    .guidance = Et nei er like greit. Et ja blir et neste steg hvis ingen har vært på besøk.
network-meeting_barriers = Hva gjør det vanskelig å bli kjent med folk her?
    .guidance = La personen svare først. Les listen etterpå. Forsvar ikke folk på stedet.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.
network-contact_abroad = Hvor ofte har du kontakt med noen i et annet land?
    .guidance = Spør ikke hvem eller hvor. Spør aldri hvorfor noen ikke har kontakt.
network-good_meeting = Fortell om en gang noen her var god mot deg.
    .hint = Du kan også si nei.
    .guidance = Skriv med personens egne ord, uten navn. Et godt møte kan bli et sitat senere, men bare med et nytt ja.

## Free time

network-free_time = Fritiden din
    .guidance = Mange arbeider mye og har lite fri. Det er også et svar.
network-interests = Hva liker du å gjøre i fritiden?
    .guidance = Vent med listen. Spør også hva personen gjorde før, og vil gjøre igjen.
network-free_times = Når har du fri?
network-activity_barriers = Hva gjør det vanskelig å være med på ting i fritiden?
    .guidance = Koster det for mye, kan kommunen ofte hjelpe. Lov ikke noe før du vet det.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.

## Associations

network-associations = Lag og foreninger
    .guidance = Rapporten viser at mange ikke blir med fordi ingen har spurt dem. Ansvaret ligger hos laget og kommunen, ikke hos den nye. Skriv aldri navnet på et lag: Det kan vise tro eller parti.
network-about_associations = Et lag er folk som gjør noe sammen. Det kan være sang, fotball eller turer.
    .guidance = I noen land er lag noe bare for medlemmer av et parti eller en menighet. Si at alle kan bli med her, også de som kan lite norsk.
network-knows_association = Vet du om noe lag her?
network-was_contacted = Har noe lag kontaktet deg?
network-membership = Er du med i et lag nå?
    .guidance = Spør ikke hvilket lag.
network-association_interests = Hva vil du gjøre i laget?
network-association_facts = Hva kan vi fortelle laget om deg?
    .guidance = Laget får bare det personen velger her. Les svarene opp igjen til slutt.

## Buddy

network-buddy = Fadder
    .guidance = Alle nyankomne får tilbudet, ikke bare flyktninger. Tolken bør ikke bruke ordet for fadder ved dåp.
network-buddy_match = Fadderen du vil ha
    .guidance = Svarene hjelper oss å finne en som passer. De blir et forslag, og personen velger selv.
network-buddy_languages = Hvilke språk vil du snakke med fadderen?
    .guidance = Norsk kan være ett av dem, også når personen kan lite.
network-buddy_activities = Hva vil du gjøre sammen med fadderen?
network-buddy_times = Når kan du møte fadderen?
network-buddy_gender = Vil du ha en kvinne eller en mann som fadder?
network-buddy_family = Vil du ha en fadder som har barn?
network-buddy_place = Hvor vil du møte fadderen?
network-buddy_card = Kan vi vise disse svarene til en som vil være fadder?
    .hint = Vi viser bare svarene om fadder, ikke navnet ditt.
    .guidance = Er svaret nei, finner du en fadder uten kortet. Ja til fadder gjelder fortsatt.
network-be_buddy = Vil du selv være fadder for noen senere?
    .guidance = Den som nylig var ny, vet best hva en ny trenger.

## Places to meet

network-arenas = Steder å møtes
    .guidance = Rapporten kaller dem «arenaer for møter». Nevner personen selv et sted for tro, skriver du bare «noe annet».
network-arenas_used = Hvor møter du folk her?
network-arenas_missed = Hva slags steder å møtes mangler her?
    .guidance = Mangler ingen, velger du «ingen av disse».
network-arena_words = Hva kan gjøre det lettere å møte folk her?
    .guidance = Én ting er nok. Lov ikke noe nå.

## Children

network-children = Barna
    .guidance = Skriv aldri navn på barn, og ikke hvilket lag eller hvilken skole.
network-has_children = Har du barn som bor hos deg?
network-children_active = Er barna med på noe i fritiden?
    .hint = Det kan være sport, musikk eller noe annet.
network-children_barriers = Hva gjør det vanskelig for barna å være med?
    .guidance = Velg «ingenting» når barna ikke vil være med på mer.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.
network-knows_parents = Har du blitt kjent med andre foreldre her?

## Being heard

network-being_heard = Å bli hørt
    .guidance = Spør aldri hva personen mener, og aldri om parti eller stemme. Her gjelder det bare om personen vet hvordan.
network-knows_how_heard = Vet du hvordan du kan si til kommunen hva du mener?
    .hint = Kommunen er de som styrer stedet, skolen og veiene her.
    .guidance = Forklar at det er trygt og gratis, og at det ikke har noe å si for oppholdet.
network-has_been_heard = Har kommunen lyttet til deg?
    .guidance = Spør ikke hva saken var.
network-heard_more = Vil du vite mer om hvordan du kan bli hørt?
    .guidance = Det finnes møter for innbyggere, råd, foreldregrupper på skolen og valg. Si når personen kan stemme bare hvis du har sjekket det.

## End

network-action-introduce_association = Gi beskjed til et lag som kan invitere personen
network-action-show_associations = Vise hvilke lag som finnes her
network-action-find_buddy = Finne en fadder
network-action-first_visit = Finne noen som kan komme på besøk
network-action-know_one = Finne et sted der personen kan bli kjent med minst én
network-action-call_future_buddy = Ringe personen, som selv vil være fadder
network-action-missing_arena = Ta opp i kommunen at steder å møtes mangler
network-action-children_activity = Finne noe barna kan være med på
network-action-activity_cost = Finne ut om noen kan betale for fritid
network-action-norwegian_course = Finne et sted å lære og snakke norsk
network-action-explain_being_heard = Forklare hvordan man kan bli hørt i kommunen
network-action-own_step = Gjøre det personen selv ville gjøre først
network-action-give_copy = Gi personen en kopi av svarene
network-action-better_interpreter = Finne en annen tolk til neste samtale

## Choices

locals_known-none = Ingen ennå
locals_known-one = Én
locals_known-a_few = To til fem
locals_known-many = Flere enn fem

neighbours-not_yet = Ikke ennå
neighbours-greet = Vi hilser
neighbours-talk = Vi snakker sammen
neighbours-visit = Vi besøker hverandre

meeting_barriers-language = Språket
meeting_barriers-time = Jeg har lite tid
meeting_barriers-transport = Jeg kommer meg ikke dit
meeting_barriers-cost = Det koster for mye
meeting_barriers-childcare = Ingen kan passe barna
meeting_barriers-no_place = Det er ingen steder å møtes
meeting_barriers-not_asked = Ingen spør meg
meeting_barriers-unsure_how = Jeg vet ikke hvordan man gjør det her
meeting_barriers-nothing = Ingenting

contact_abroad-daily = Hver dag
contact_abroad-weekly = Hver uke
contact_abroad-monthly = Hver måned
contact_abroad-seldom = Sjelden
contact_abroad-none = Jeg har ikke kontakt

activity_barriers-cost = Det koster for mye
activity_barriers-time = Vi har lite tid
activity_barriers-transport = Veien er for lang
activity_barriers-childcare = Ingen kan passe de små barna
activity_barriers-language = Språket
activity_barriers-equipment = Vi mangler klær eller utstyr
activity_barriers-not_informed = Jeg vet ikke hva som finnes
activity_barriers-knows_nobody = Vi kjenner ingen der
activity_barriers-nothing = Ingenting

membership-member = Ja
membership-tried = Nei, men jeg har vært med før
membership-not_yet = Ikke ennå
membership-not_wanted = Nei, og jeg vil ikke

association_facts-first_name = Fornavnet mitt
association_facts-phone = Telefonen min
association_facts-interests = Hva jeg liker å gjøre
association_facts-language = Språk jeg kan

buddy_activities-talk_norwegian = Snakke norsk
buddy_activities-walk = Gå tur
buddy_activities-eat = Spise sammen
buddy_activities-outdoors = Være ute i naturen
buddy_activities-children = Gjøre noe sammen med barn
buddy_activities-letters = Få hjelp til å forstå brev
buddy_activities-show_around = Bli kjent på stedet
buddy_activities-sport = Drive med idrett

buddy_gender-woman = En kvinne
buddy_gender-man = En mann
buddy_gender-no_matter = Det er det samme for meg

buddy_family-with_children = Ja, en med barn
buddy_family-without_children = Nei, en uten barn
buddy_family-no_matter = Det er det samme for meg

buddy_place-my_home = Hjemme hos meg
buddy_place-their_home = Hjemme hos fadderen
buddy_place-public = Et sted der andre også er
buddy_place-no_matter = Det er det samme for meg

children_active-all = Ja, alle
children_active-some = Ja, noen av dem
children_active-none = Nei

been_heard-listened = Ja
been_heard-not_listened = Nei, jeg ble ikke hørt
been_heard-not_tried = Jeg har ikke prøvd ennå
