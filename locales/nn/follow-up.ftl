follow-up-title = Oppfølgingssamtale
follow-up-about = Korleis livet her er no, kva som har endra seg, og kva vi blei samde om.

## Opening

follow-up-greeting = I dag vil eg høyre korleis du har det her no.
    .guidance = Set av rundt 40 minutt med tolk. Les dei opne stega frå førre gong før møtet. Samtalen er for alle, også dei som kom for arbeid eller familie.
follow-up-follow_up_round = Kor lenge har personen budd her?
    .guidance = Vel det som ligg nærast. Ønsket om å flytte minkar når folk har budd her lenge: Derfor spør vi fleire gonger.
    .required = Vel kva oppfølging dette er.

## Since last time

follow-up-since_last = Sidan sist
    .guidance = La personen fortelje først. Les lista etterpå.
follow-up-changes = Kva har endra seg sidan vi snakka sist?
    .guidance = Spør kva som er nytt, ikkje kvifor. Sjukdom skal ikkje skrivast ned.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.
follow-up-changes_words = Kva betyr det for deg?
    .guidance = Skriv kort, og utan namn på barn, utleigarar eller kollegaer.
follow-up-life_now = Har livet her blitt betre eller dårlegare sidan sist?
    .guidance = Ver like roleg ved alle svar.

## What was agreed

follow-up-agreed = Det vi blei samde om
    .guidance = Les opp stega frå førre gong, eitt for eitt: kva, kven og når. Ikkje forsvar det som ikkje blei gjort. Sei orsak, og set ein ny dato.
follow-up-promises_kept = Har vi gjort det vi blei samde om?
    .guidance = Spørsmålet gjeld kommunen og dei andre som hadde ansvar, ikkje personen.
follow-up-promises_missing = Kva er det som manglar enno?
follow-up-actions_reviewed = Har du gått gjennom alle opne steg?
    .guidance = Svar for deg sjølv. Kvart ope steg skal vere gjort, ha ein ny dato eller vere avslutta med ein grunn.
    .warning = Nokre steg står opne. Vil du ta dei no?

## Seen, taken care of, being somebody

follow-up-being_somebody = Å vere nokon her
    .guidance = Rapporten kallar det «bli sett» og «være noen». Vis dei fem svara på skjermen, og la personen peike. Mange seier ja for å vere høflege: Sei at «passar dårleg» hjelper oss like mykje.
follow-up-taken_care_of = Kor godt passar dette: «Nokon her hjelper meg når eg treng det.»
    .guidance = Rapporten seier at folk blei verande når nokon tok vare på dei.
follow-up-is_somebody = Kor godt passar dette: «Det eg gjer, betyr noko for andre her.»
    .guidance = Det kan vere i arbeidet, på skulen, i eit lag eller heime.
follow-up-together = Lever du side om side med folk her, eller saman med dei?
    .hint = Side om side er å bu nær kvarandre og gjere lite saman.
    .guidance = Orda i rapporten er «side om side eller sammen med». Vis linja med fem punkt. Ingen av endane er den rette.

## The place

follow-up-place = Staden
    .guidance = Dette er dei same setningane som i samtalen «Bli eller flytte». Les dei på same måten, så kan svara følgjast over tid. Ikkje sei kva personen svarte sist før svaret er gjeve.

## Four things to watch

follow-up-watch = Det som kan bety mykje
    .guidance = Fire ting som rapporten seier at kommunen må følgje med på: skule for barna, bruk av kompetanse, arbeid på staden og tilhøva i heimlandet.
follow-up-children_education = Kor godt passar dette: «Barna kan få den utdanninga dei vil ha her.»
    .guidance = Tenk òg på vidaregåande skule og på det som kjem etterpå.
follow-up-local_work = Kor godt passar dette: «Det finst arbeid for meg her.»
    .guidance = «Her» er så langt personen kan reise kvar dag.
follow-up-origin_matters = Kan det som skjer i landet du kom frå, endre planane dine?
    .hint = Du kan svare berre ja eller nei.
    .guidance = Skriv berre ja eller nei. Ikkje spør kva som skjer, kvar det er, eller kvifor. Fortel personen likevel, så lytt, og la vere å skrive det ned.

## Rules and forms

follow-up-rules = Reglar og skjema
    .guidance = Mange stoppar ved ein regel som ingen har forklart. Skriv kva for ein, så kan kommunen sjå kva som går igjen.
follow-up-was_stopped = Har ein regel eller eit skjema stoppa deg?
    .hint = Eit skjema er eit papir du må fylle ut.
follow-up-stopped_by = Kva gjaldt det?
follow-up-stopped_words = Kva slags regel eller skjema var det?
    .guidance = Skriv namnet på skjemaet og kva personen ville. Ikkje namnet på ein saksbehandlar.
follow-up-stopped_solved = Er det i orden no?
follow-up-rental_trouble = Har nokon behandla deg dårleg då du leita etter bustad?
    .guidance = Ikkje spør meir her. Er svaret ja, tilbyr du samtalen om hendingar i leigemarknaden. Skriv aldri namnet på ein utleigar.

## Ahead

follow-up-ahead = Tida framover
    .guidance = Du skal ikkje halde på nokon. Ein samtale om å bli eller flytte er like nyttig for den som vil reise.
follow-up-talk_about_staying = Vil du snakke meir om å bli eller flytte?
    .guidance = Er svaret ja, set du av eit eige møte til samtalen «Bli eller flytte».

## Good words

follow-up-good_words = Det som er bra
    .guidance = Heile denne delen er frivillig. Ja til eitt spørsmål er ikkje ja til det neste. Alt kan takast tilbake.
follow-up-good_here = Kva har vore bra for deg her?
    .hint = Du kan òg seie nei til å svare.
    .guidance = Skriv med orda til personen. Har ikkje noko vore bra, er det òg eit svar.
follow-up-month_consent = Kan vi skrive om deg som «Månadens tilflyttar»?
    .hint = Ein tilflyttar er ein som har flytta hit. Du kan seie nei no eller seinare.
    .guidance = Sei at alle på staden kan lese det, også på nett, og at noko på nett kan vere vanskeleg å ta bort. Er det nokon personen er redd for, er det best å seie nei.
follow-up-month = Det vi skriv om deg
follow-up-month_facts = Kva kan vi skrive om deg?
    .guidance = Teksten får berre det personen vel her. Personen les han før nokon andre.
follow-up-month_words = Kva vil du sjølv seie til folk her?
    .guidance = Skriv med orda til personen. Ikkje ta med noko om flukt, tru, parti eller sjukdom.
follow-up-month_channels = Kvar kan vi vise det?

## End

follow-up-action-urgent_help = Hjelpe med det som hastar
follow-up-action-keep_promises = Gjere det som manglar frå førre gong, og gje melding
follow-up-action-solve_rule = Finne ut av regelen eller skjemaet, og gje svar
follow-up-action-report_rule = Melde frå til leiaren om regelen som stoppar folk
follow-up-action-rental_talk = Ha ein samtale om det som hende i leigemarknaden
follow-up-action-norwegian_course = Finne eit norskkurs som passar
follow-up-action-stay_or_move_talk = Ha samtalen om å bli eller flytte
follow-up-action-common_causes = Sjå etter felles grunnar når fleire tenkjer på å flytte
follow-up-action-school_talk = Avtale eit møte med skulen eller barnehagen
follow-up-action-map_competence = Finne ut kvar kompetansen kan brukast
follow-up-action-recognition = Søkje om godkjenning av utdanninga
follow-up-action-meet_employer = Avtale eit møte med ein arbeidsgivar
follow-up-action-housing_talk = Ha ein samtale om bustad, startlån og bustøtte
follow-up-action-introduce_association = Gje melding til eit lag som kan invitere personen
follow-up-action-find_buddy = Finne ein fadder
follow-up-action-ask_new_municipality = Spørje den nye kommunen skriftleg om program, bustad og skule
follow-up-action-write_quote = Skrive ned sitatet og få det godkjent av personen
follow-up-action-write_month = Skrive utkast til «Månadens tilflyttar» og få det godkjent av personen
follow-up-action-own_step = Gjere det personen sjølv ville gjere først
follow-up-action-give_copy = Gje personen ein kopi av svara
follow-up-action-better_interpreter = Finne ein annan tolk til neste samtale

## Choices

follow_up_rounds-3 = Rundt tre månader
follow_up_rounds-12 = Rundt eitt år
follow_up_rounds-24 = Rundt to år
follow_up_rounds-48 = Rundt fire år
follow_up_rounds-other = Eit anna tidspunkt

changes-home = Bustaden
changes-work = Arbeidet
changes-hours = Kor mykje eg arbeider
changes-school = Skule eller kurs
changes-norwegian = Eg kan meir norsk
changes-family = Kven eg bur saman med
changes-permit = Løyvet til å vere i Noreg
changes-friends = Folk eg kjenner her
changes-association = Eg er med i eit lag
changes-nothing = Ingenting

life_now-better = Betre
life_now-same = Som før
life_now-mixed = Noko er betre, noko er dårlegare
life_now-worse = Dårlegare

promises_kept-all = Ja, alt
promises_kept-some = Noko av det
promises_kept-none = Nei
promises_kept-nothing_agreed = Vi avtalte ikkje noko

together5-1 = Side om side
together5-2 = Mest side om side
together5-3 = Midt imellom
together5-4 = Mest saman
together5-5 = Saman

stopped_by-permit = Løyve til å vere i Noreg
stopped_by-id_number = Fødselsnummer eller D-nummer
stopped_by-bank = Bank og innlogging på nett
stopped_by-tax = Skatt
stopped_by-benefits = Pengar frå Nav eller kommunen
stopped_by-recognition = Godkjenning av utdanning
stopped_by-licence = Førarkort
stopped_by-loan = Lån til bustad
stopped_by-school_place = Skule eller barnehage
stopped_by-doctor = Lege
stopped_by-work = Arbeid
stopped_by-rent = Å leige bustad

month_facts-first_name = Førenamnet mitt
month_facts-picture = Eit bilete av meg
month_facts-work = Arbeidet mitt
month_facts-interests = Kva eg likar å gjere
month_facts-languages = Språk eg kan
month_facts-own_words = Mine eigne ord
