### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = Åpning
    .guidance = Snakk til personen, ikke til tolken. Si én setning om gangen, og vent til tolken er ferdig.
talk-conversation_language = Hvilket språk vil du bruke i dag?
    .guidance = La personen velge. Mange kan flere språk, men forteller lettest på ett av dem.
    .required = Velg språket dere bruker i dag.
talk-interpreter_mode = Hvordan er tolken med oss i dag?
    .guidance = Kommunen har plikt til å bruke kvalifisert tolk (tolkeloven § 6). Barn skal aldri tolke (§ 4). Bruk gjerne telefon eller skjerm når stedet er lite og tolken kan være en bekjent.
    .warning = Samtalen går ikke på norsk, og dere har ingen tolk. Forstår dere hverandre godt nok?
    .required = Velg hvordan tolken er med, eller at dere snakker uten tolk.
talk-interpreter_register = Hvilken kategori har tolken i Nasjonalt tolkeregister?
    .guidance = Se på tolkebeviset, eller spør tolken. A er høyest og E er lavest. Alle fem regnes som kvalifisert.
    .required = Velg kategori. Står tolken ikke i registeret, velger du det og skriver hvorfor.
talk-interpreter_reason = Hvorfor bruker dere en tolk utenfor registeret?
    .guidance = Skriv kort, for eksempel at ingen var ledig i språket, eller at det hastet. Skriv ikke navnet på tolken.
    .required = Skriv grunnen med noen få ord.
talk-interpreter_confidential = Tolken har taushetsplikt. Tolken forteller ikke andre om det vi sier.
    .guidance = La tolken si det om seg selv også. Spør om de to kjenner hverandre. Er svaret ja, er det trygt å be om en annen tolk.
talk-interpreter_understood = Forstår du tolken godt?
    .guidance = Det gjelder både språk, dialekt og lyd. Er svaret nei, avslutter du vennlig og bestiller en annen tolk.
    .warning = Forstår dere hverandre godt nok til å fortsette?
talk-record = Jeg skriver ned det du svarer. Du kan få en kopi.
    .guidance = Vis gjerne skjermen. Personen kan når som helst be om å få lese, rette eller slette.
talk-record_readers = Bare vi som hjelper deg, kan lese svarene dine.
    .guidance = Det vil si deg, kollegene du navngir, og lederen. Tolken får aldri se det som er lagret.
talk-may_skip = Du velger selv hva du vil svare på. Du kan ta pause eller stoppe.
    .guidance = «Vet ikke» og «vil helst ikke si det» er fullgode svar, og de har hver sin tast. Spør ikke om grunnen.
talk-begin = Er det greit at vi begynner nå?
    .guidance = Er svaret nei, avtaler du en annen dag. Et nei har ingen følger.
    .warning = Vil dere heller ta samtalen en annen dag?

## Household

talk-others_in_household = Hvor mange andre bor du sammen med?
    .hint = Skriv 0 hvis du bor alene.
    .guidance = Tell med alle i boligen, også dem som ikke er i slekt.
    .constraint = Skriv et tall fra 0 til 20.
    .warning = Det er mange. Er tallet riktig?
talk-member = En person du bor sammen med
    .guidance = Snakk om én person om gangen. Skriv aldri navnet på et barn.
talk-relation = Hvem er denne personen for deg?

## End

talk-next_steps = Veien videre
    .guidance = Gå gjennom det dere ble enige om, med dato og med hvem som gjør hva.
talk-own_question = Hva vil du spørre meg om?
    .guidance = Vent lenge. Stillhet er helt i orden. Spør gjerne om det er noe du burde ha spurt om.
talk-own_question_answer = Hva svarte du?
    .guidance = Skriv også det du ikke kunne svare på, og hvem som skal finne det ut.
talk-next_meeting_place = Hvor vil du møte meg neste gang?
    .guidance = «Ingen avtale nå» er et like godt svar som de andre.
talk-next_meeting = Når skal vi møtes neste gang?
    .guidance = Skriv dag og klokkeslett på et ark som personen tar med hjem. Bestill tolken med det samme.
    .constraint = Datoen må være i dag eller senere.
    .warning = Datoen er mer enn ett år fram i tid. Er den riktig?
talk-copy_home = Vil du ta med en kopi av svarene hjem?
    .guidance = Spør om det er trygt å ha papiret liggende hjemme. Kopien kan hentes senere.
talk-interpreting_worked = Fungerte tolkingen?
    .guidance = Svar for deg selv etter samtalen. Er svaret nei, blir det et neste steg å finne en annen tolk.
talk-consultant_note = Hva må den neste som hjelper personen, få vite?
    .guidance = Skriv bare det personen selv kunne ha lest. Ingenting om tro, parti, etnisk bakgrunn eller diagnose, og ingen navn på barn eller utleiere.
talk-thanks = Takk for samtalen. Det du sier, betyr noe for kommunen.
