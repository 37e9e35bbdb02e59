### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = Opning
    .guidance = Snakk til personen, ikkje til tolken. Sei éi setning om gongen, og vent til tolken er ferdig.
talk-conversation_language = Kva språk vil du bruke i dag?
    .guidance = La personen velje. Mange kan fleire språk, men fortel lettast på eitt av dei.
    .required = Vel språket de bruker i dag.
talk-interpreter_mode = Korleis er tolken med oss i dag?
    .guidance = Kommunen har plikt til å bruke kvalifisert tolk (tolkelova § 6). Barn skal aldri tolke (§ 4). Bruk gjerne telefon eller skjerm når staden er liten og tolken kan vere ein kjenning.
    .warning = Samtalen går ikkje på norsk, og de har ingen tolk. Forstår de kvarandre godt nok?
    .required = Vel korleis tolken er med, eller at de snakkar utan tolk.
talk-interpreter_register = Kva kategori har tolken i Nasjonalt tolkeregister?
    .guidance = Sjå på tolkebeviset, eller spør tolken. A er høgast og E er lågast. Alle fem er rekna som kvalifiserte.
    .required = Vel kategori. Står ikkje tolken i registeret, vel du det og skriv kvifor.
talk-interpreter_reason = Kvifor bruker de ein tolk som ikkje står i registeret?
    .guidance = Skriv kort, til dømes at ingen var ledig i språket, eller at det hasta. Skriv ikkje namnet på tolken.
    .required = Skriv grunnen med nokre få ord.
talk-interpreter_confidential = Tolken har teieplikt. Tolken fortel ikkje andre om det vi seier.
    .guidance = La tolken seie det om seg sjølv òg. Spør om dei to kjenner kvarandre. Gjer dei det, er det trygt å be om ein annan tolk.
talk-interpreter_understood = Forstår du tolken godt?
    .guidance = Det gjeld både språk, dialekt og lyd. Er svaret nei, avsluttar du venleg og tingar ein annan tolk.
    .warning = Forstår de kvarandre godt nok til å halde fram?
talk-record = Eg skriv ned det du svarer. Du kan få ein kopi.
    .guidance = Vis gjerne skjermen. Personen kan når som helst be om å få lese, rette eller slette.
talk-record_readers = Berre vi som hjelper deg, kan lese svara dine.
    .guidance = Det vil seie deg, kollegaene du peiker ut, og leiaren. Tolken får aldri sjå det som er lagra.
talk-may_skip = Du vel sjølv kva du vil svare på. Du kan ta pause eller stoppe.
    .guidance = «Veit ikkje» og «vil helst ikkje seie det» er fullgode svar, og dei har kvar sin tast. Spør ikkje om grunnen.
talk-begin = Er det greitt at vi byrjar no?
    .guidance = Er svaret nei, avtaler du ein annan dag. Eit nei har ingen følgjer.
    .warning = Vil de heller ta samtalen ein annan dag?

## Household

talk-others_in_household = Kor mange andre bur du saman med?
    .hint = Skriv 0 om du bur åleine.
    .guidance = Tel med alle i bustaden, også dei som ikkje er i slekt.
    .constraint = Skriv eit tal frå 0 til 20.
    .warning = Det er mange. Er talet rett?
talk-member = Ein person du bur saman med
    .guidance = Snakk om éin person om gongen. Skriv aldri namnet på eit barn.
talk-relation = Kven er denne personen for deg?

## End

talk-next_steps = Vegen vidare
    .guidance = Gå gjennom det de blei samde om, med dato og med kven som gjer kva.
talk-own_question = Kva vil du spørje meg om?
    .guidance = Vent lenge. Det er heilt i orden at det er stilt. Spør gjerne om det er noko du burde ha spurt om.
talk-own_question_answer = Kva svarte du?
    .guidance = Skriv òg det du ikkje kunne svare på, og kven som skal finne det ut.
talk-next_meeting_place = Kvar vil du møte meg neste gong?
    .guidance = «Ingen avtale no» er eit like godt svar som dei andre.
talk-next_meeting = Når skal vi møtast neste gong?
    .guidance = Skriv dag og klokkeslett på eit ark som personen tek med heim. Ting tolken med det same.
    .constraint = Datoen må vere i dag eller seinare.
    .warning = Datoen er meir enn eitt år fram i tid. Er han rett?
talk-copy_home = Vil du ta med ein kopi av svara heim?
    .guidance = Spør om det er trygt å ha papiret liggjande heime. Kopien kan hentast seinare.
talk-interpreting_worked = Fungerte tolkinga?
    .guidance = Svar for deg sjølv etter samtalen. Er svaret nei, blir det eit neste steg å finne ein annan tolk.
talk-consultant_note = Kva må den neste som hjelper personen, få vite?
    .guidance = Skriv berre det personen sjølv kunne ha lese. Ingenting om tru, parti, etnisk bakgrunn eller diagnose, og ingen namn på barn eller utleigarar.
talk-thanks = Takk for samtalen. Det du seier, er viktig for kommunen.
