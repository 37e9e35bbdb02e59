follow-up-title = Oppfølgingssamtale
follow-up-about = Hvordan livet her er nå, hva som har endret seg, og hva vi ble enige om.

## Opening

follow-up-greeting = I dag vil jeg høre hvordan du har det her nå.
    .guidance = Sett av rundt 40 minutter med tolk. Les de åpne stegene fra forrige gang før møtet. Samtalen er for alle, også dem som kom for arbeid eller familie.
follow-up-follow_up_round = Hvor lenge har personen bodd her?
    .guidance = Velg det som ligger nærmest. Ønsket om å flytte «avtar ettersom botiden øker»: Derfor spør vi flere ganger.
    .required = Velg hvilken oppfølging dette er.

## Since last time

follow-up-since_last = Siden sist
    .guidance = La personen fortelle først. Les listen etterpå.
follow-up-changes = Hva har endret seg siden vi snakket sist?
    .guidance = Spør hva som er nytt, ikke hvorfor. Sykdom skrives ikke ned.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.
follow-up-changes_words = Hva betyr det for deg?
    .guidance = Skriv kort, og uten navn på barn, utleiere eller kolleger.
follow-up-life_now = Har livet her blitt bedre eller dårligere siden sist?
    .guidance = Vær like rolig ved alle svar.

## What was agreed

follow-up-agreed = Det vi ble enige om
    .guidance = Les opp stegene fra forrige gang, ett for ett: hva, hvem og når. Forsvar ikke det som ikke ble gjort. Beklag det, og sett en ny dato.
follow-up-promises_kept = Har vi gjort det vi ble enige om?
    .guidance = Spørsmålet gjelder kommunen og de andre som hadde ansvar, ikke personen.
follow-up-promises_missing = Hva er det som mangler ennå?
follow-up-actions_reviewed = Har du gått gjennom alle åpne steg?
    .guidance = Svar for deg selv. Hvert åpne steg skal være gjort, ha en ny dato eller være avsluttet med en grunn.
    .warning = Noen steg står åpne. Vil du ta dem nå?

## Seen, taken care of, being somebody

follow-up-being_somebody = Å være noen her
    .guidance = Rapporten kaller det «bli sett» og «være noen». Vis de fem svarene på skjermen, og la personen peke. Mange sier ja av høflighet: Si at «passer dårlig» hjelper oss like mye.
follow-up-taken_care_of = Hvor godt passer dette: «Noen her hjelper meg når jeg trenger det.»
    .guidance = Rapporten sier at folk ble når de ble tatt vare på.
follow-up-is_somebody = Hvor godt passer dette: «Det jeg gjør, betyr noe for andre her.»
    .guidance = Det kan være i arbeidet, på skolen, i et lag eller hjemme.
follow-up-together = Lever du «side om side» med folk her, eller sammen med dem?
    .hint = Side om side er å bo nær hverandre og gjøre lite sammen.
    .guidance = Rapportens ord er «side om side eller sammen med». Vis linjen med fem punkter. Ingen av endene er den rette.

## The place

follow-up-place = Stedet
    .guidance = Dette er de samme setningene som i samtalen «Bli eller flytte». Les dem på samme måte, så kan svarene følges over tid. Si ikke hva personen svarte sist før svaret er gitt.

## Four things to watch

follow-up-watch = Det som kan bety mye
    .guidance = Fire ting som rapporten sier at kommunen må følge med på: skole for barna, bruk av kompetanse, arbeid på stedet og forholdene i hjemlandet.
follow-up-children_education = Hvor godt passer dette: «Barna kan få utdanningen de vil ha her.»
    .guidance = Tenk også på videregående skole og på det som kommer etterpå.
follow-up-local_work = Hvor godt passer dette: «Det finnes arbeid for meg her.»
    .guidance = «Her» er så langt personen kan reise hver dag.
follow-up-origin_matters = Kan det som skjer i landet du kom fra, endre planene dine?
    .hint = Du kan svare bare ja eller nei.
    .guidance = Skriv bare ja eller nei. Spør ikke hva som skjer, hvor det er, eller hvorfor. Forteller personen likevel, så lytt, og la være å skrive det ned.

## Rules and forms

follow-up-rules = Regler og skjemaer
    .guidance = Mange stopper ved en regel som ingen har forklart. Skriv hvilken, så kan kommunen se hva som går igjen.
follow-up-was_stopped = Har en regel eller et skjema stoppet deg?
    .hint = Et skjema er et papir du må fylle ut.
follow-up-stopped_by = Hva gjaldt det?
follow-up-stopped_words = Hva slags regel eller skjema var det?
    .guidance = Skriv navnet på skjemaet og hva personen ville. Ikke navnet på en saksbehandler.
follow-up-stopped_solved = Er det i orden nå?
follow-up-rental_trouble = Har noen behandlet deg dårlig da du lette etter bolig?
    .guidance = Spør ikke mer her. Er svaret ja, tilbyr du samtalen «Hendelse i leiemarkedet». Skriv aldri navnet på en utleier.

## Ahead

follow-up-ahead = Tiden framover
    .guidance = Du skal ikke holde på noen. En samtale om å bli eller flytte er like nyttig for den som vil reise.
follow-up-talk_about_staying = Vil du snakke mer om å bli eller flytte?
    .guidance = Er svaret ja, setter du av et eget møte til samtalen «Bli eller flytte».

## Good words

follow-up-good_words = Det som er bra
    .guidance = Hele denne delen er frivillig. Ja til ett spørsmål er ikke ja til det neste. Alt kan tas tilbake.
follow-up-good_here = Hva har vært bra for deg her?
    .hint = Du kan også si nei til å svare.
    .guidance = Skriv med personens egne ord. Har ikke noe vært bra, er det også et svar.
follow-up-month_consent = Kan vi skrive om deg som «Månedens tilflytter»?
    .hint = En tilflytter er en som har flyttet hit. Du kan si nei nå eller senere.
    .guidance = Si at alle på stedet kan lese det, også på nett, og at noe på nett kan være vanskelig å ta bort. Er det noen personen er redd for, er det best å si nei.
follow-up-month = Det vi skriver om deg
follow-up-month_facts = Hva kan vi skrive om deg?
    .guidance = Teksten får bare det personen velger her. Personen leser den før noen andre.
follow-up-month_words = Hva vil du selv si til folk her?
    .guidance = Skriv med personens egne ord. Ta ikke med noe om flukt, tro, parti eller sykdom.
follow-up-month_channels = Hvor kan vi vise det?

## End

follow-up-action-urgent_help = Hjelpe med det som haster
follow-up-action-keep_promises = Gjøre det som mangler fra forrige gang, og gi beskjed
follow-up-action-solve_rule = Finne ut av regelen eller skjemaet, og gi svar
follow-up-action-report_rule = Melde fra til lederen om regelen som stopper folk
follow-up-action-rental_talk = Ha en samtale om det som skjedde i leiemarkedet
follow-up-action-norwegian_course = Finne et norskkurs som passer
follow-up-action-stay_or_move_talk = Ha samtalen om å bli eller flytte
follow-up-action-common_causes = Se etter felles grunner når flere tenker på å flytte
follow-up-action-school_talk = Avtale et møte med skolen eller barnehagen
follow-up-action-map_competence = Finne ut hvor kompetansen kan brukes
follow-up-action-recognition = Søke om godkjenning av utdanningen
follow-up-action-meet_employer = Avtale et møte med en arbeidsgiver
follow-up-action-housing_talk = Ha en samtale om bolig, startlån og bostøtte
follow-up-action-introduce_association = Gi beskjed til et lag som kan invitere personen
follow-up-action-find_buddy = Finne en fadder
follow-up-action-ask_new_municipality = Spørre den nye kommunen skriftlig om program, bolig og skole
follow-up-action-write_quote = Skrive ned sitatet og få det godkjent av personen
follow-up-action-write_month = Skrive utkast til «Månedens tilflytter» og få det godkjent av personen
follow-up-action-own_step = Gjøre det personen selv ville gjøre først
follow-up-action-give_copy = Gi personen en kopi av svarene
follow-up-action-better_interpreter = Finne en annen tolk til neste samtale

## Choices

follow_up_rounds-3 = Rundt tre måneder
follow_up_rounds-12 = Rundt ett år
follow_up_rounds-24 = Rundt to år
follow_up_rounds-48 = Rundt fire år
follow_up_rounds-other = Et annet tidspunkt

changes-home = Boligen
changes-work = Arbeidet
changes-hours = Hvor mye jeg arbeider
changes-school = Skole eller kurs
changes-norwegian = Jeg kan mer norsk
changes-family = Hvem jeg bor sammen med
changes-permit = Tillatelsen til å være i Norge
changes-friends = Folk jeg kjenner her
changes-association = Jeg er med i et lag
changes-nothing = Ingenting

life_now-better = Bedre
life_now-same = Som før
life_now-mixed = Noe er bedre, noe er dårligere
life_now-worse = Dårligere

promises_kept-all = Ja, alt
promises_kept-some = Noe av det
promises_kept-none = Nei
promises_kept-nothing_agreed = Vi avtalte ikke noe

together5-1 = Side om side
together5-2 = Mest side om side
together5-3 = Midt imellom
together5-4 = Mest sammen
together5-5 = Sammen

stopped_by-permit = Tillatelse til å være i Norge
stopped_by-id_number = Fødselsnummer eller D-nummer
stopped_by-bank = Bank og innlogging på nett
stopped_by-tax = Skatt
stopped_by-benefits = Penger fra Nav eller kommunen
stopped_by-recognition = Godkjenning av utdanning
stopped_by-licence = Førerkort
stopped_by-loan = Lån til bolig
stopped_by-school_place = Skole eller barnehage
stopped_by-doctor = Lege
stopped_by-work = Arbeid
stopped_by-rent = Å leie bolig

month_facts-first_name = Fornavnet mitt
month_facts-picture = Et bilde av meg
month_facts-work = Arbeidet mitt
month_facts-interests = Hva jeg liker å gjøre
month_facts-languages = Språk jeg kan
month_facts-own_words = Mine egne ord
