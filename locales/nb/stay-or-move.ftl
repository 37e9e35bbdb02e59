stay-or-move-title = Bli eller flytte
stay-or-move-about = Om livet her, om ønskene i familien, og om å bli boende eller flytte.

## Opening

stay-or-move-greeting = I dag snakker vi om livet ditt her. Vi snakker også om tiden framover.
    .guidance = Sett av rundt 50 minutter med tolk. Send gjerne temaene til tolken på forhånd.
stay-or-move-neutral = Du velger selv om du vil bli eller flytte. Jeg sier ikke hva som er best.
    .guidance = Vær like nysgjerrig på begge veier. Overtal ikke, advar ikke, og ros ikke det ene svaret. Personen skal høre sine egne tanker, ikke dine.

## The open story

stay-or-move-story = Fortellingen din
    .guidance = Hele denne delen er frivillig. Spør aldri om flukt eller om hvorfor noen måtte reise. Kommer det likevel, så lytt, og la være å skrive det ned.
stay-or-move-life_here = Fortell meg om livet ditt her.
    .hint = Du kan si mye eller lite. Du kan også si nei.
    .guidance = Lytt lenge før du skriver. Skriv gjerne med personens egne ord. Følg opp med «fortell mer», ikke med «hvorfor».
stay-or-move-good_day = Hvordan er en god dag for deg her?
    .hint = Du kan også si nei til å svare.
    .guidance = En vanlig dag er nok. Finnes det ingen god dag, er det også et svar.

## Life projects

stay-or-move-life_project = Livet dere ønsker dere
    .guidance = Folk blir boende der de kan «gjennomføre sitt/familiens livsprosjekt». Hver i husstanden har sitt eget. Spør om én om gangen.
stay-or-move-own_project = Hva vil du helst gjøre de neste fem årene?
    .hint = Det kan være arbeid, skole, bolig eller familie.
    .guidance = Store og små ønsker teller likt. Si ikke om et ønske er realistisk.
stay-or-move-own_possible_here = Kan du gjøre det her?
    .guidance = «Her» er kommunen og stedene rundt. Spør hva som mangler hvis svaret er «noe av det».
stay-or-move-project = Hva ønsker denne personen seg de neste årene?
    .guidance = Svaret er det den som sitter her, tror. Voksne bør få svare selv i sin egen samtale. Om barn holder det med et par ord, uten navn.
stay-or-move-possible_here = Kan denne personen gjøre det her?
stay-or-move-decider = Hvem bestemmer hvor dere skal bo?
    .guidance = Spør åpent. Virker noen presset, spør du ikke mer nå, men tilbyr en samtale på tomannshånd.

## The place

stay-or-move-place = Stedet
    .guidance = Ingen svar er bedre enn andre. Mange sier ja av høflighet: Si at «passer dårlig» hjelper oss like mye. Vis de fem svarene på skjermen, og la personen peke.
stay-or-move-place_intro = Jeg leser noen setninger om livet her. Si hvor godt de passer for deg.
    .guidance = Les sakte, med samme stemme hele veien. Gjenta setningen, men forklar den ikke med dine egne eksempler.
stay-or-move-feels_home = Hvor godt passer dette: «Jeg føler meg hjemme her.»
stay-or-move-feels_safe = Hvor godt passer dette: «Jeg er trygg her.»
    .guidance = Handler svaret om vold eller trusler, stopper du og spør hva personen trenger nå.
stay-or-move-is_seen = Hvor godt passer dette: «Folk her bryr seg om meg.»
    .hint = Folk hilser, og de spør hvordan du har det.
    .guidance = Rapporten kaller det «bli sett» og «være noen».
stay-or-move-knows_people = Hvor godt passer dette: «Jeg kjenner folk her godt.»
stay-or-move-many_know_me = Hvor godt passer dette: «Mange her vet hvem jeg er.»
stay-or-move-being_known = Hvordan er det for deg at folk vet hvem du er?
    .guidance = På små steder er dette trygt for noen og trangt for andre. Vent på svaret, og gi det ikke selv.
stay-or-move-calm_days = Hvor godt passer dette: «Tempoet her passer for meg.»
stay-or-move-gets_around = Hvor godt passer dette: «Jeg kommer lett dit jeg skal.»
    .hint = Til fots, med buss eller med bil.
stay-or-move-lives_well = Hvor godt passer dette: «Jeg har en god bolig her.»
    .guidance = Det gjelder boligen. Skriv aldri navnet på en utleier.
stay-or-move-work_fits = Hvor godt passer dette: «Jeg har arbeid som passer for meg.»
    .guidance = Den som ikke har arbeid, kan svare «ikke aktuelt».
stay-or-move-uses_competence = Hvor godt passer dette: «Jeg får brukt det jeg kan.»
    .hint = Det du har lært på skole, i arbeid eller hjemme.
stay-or-move-children_well = Hvor godt passer dette: «Barna har det godt her.»
stay-or-move-school_good = Hvor godt passer dette: «Barna har en god skole her.»
    .hint = Det kan også være en barnehage.
stay-or-move-what_would_help = Hva kan gjøre livet ditt her bedre?
    .guidance = Én ting er nok. Lov ikke noe nå. Det dere blir enige om, kommer til slutt.

## The balance sheet

stay-or-move-weighing = Å bli og å flytte
    .guidance = Fire ruter, like mye tid til hver. Gå gjennom alle fire, også når svaret virker klart. Tell ikke opp, og si ikke hvilken vei det peker.
stay-or-move-weighing_intro = Nå kommer fire spørsmål om å bli og å flytte. Alle fire er like viktige.
    .hint = Ingen svar er feil.
    .guidance = Spør åpent først, og merk av det som blir nevnt. Les listen bare hvis det stopper opp. Rekkefølgen i listen er tilfeldig med vilje.
stay-or-move-balance = Bra og mindre bra
    .guidance = «Om folk bryr seg og viser respekt» er det rapporten kaller «bli sett» og «være noen». «At alle kjenner alle» er det som gjør små steder gjennomsiktige.
stay-or-move-named_gathering_place = Nevnte personen selv steder for kultur eller tro?
    .guidance = Spør aldri om dette. Svar ja bare når personen tok det opp uoppfordret. Skriv aldri hvilken tro det gjelder.
stay-or-move-weighs_most = Hva betyr mest for deg nå?
    .hint = Du kan velge opptil tre.
    .constraint = Velg ikke flere enn tre.
    .guidance = Vis listen igjen. Færre enn tre er også greit. «Tilfeldigheter» er et ekte svar: Mange har ikke valgt stedet selv.
stay-or-move-weighs_most_words = Kan du fortelle litt mer om det?

## Thoughts about the future

stay-or-move-thinking = Tankene framover
    .guidance = Hva, hvor sikkert og hvor langt fram er tre ulike ting. Spør om ett av gangen.
stay-or-move-intention = Tror du at du vil bli her eller flytte?
    .guidance = Svaret binder ingen. Ta imot alle svar på samme måte, også med ansiktet.
stay-or-move-certainty = Hvor sikker er du på det nå?
    .hint = 0 er helt usikker. 10 er helt sikker.
stay-or-move-horizon = Hvor lang tid framover tenker du på?
stay-or-move-household_agrees = Tenker de andre du bor med, det samme?
    .guidance = Ulike svar i en familie er vanlig. Ta ikke side.
stay-or-move-others_moving = Vet du om andre som tenker på å flytte herfra?
    .guidance = Spør alle, også den som vil bli. Ikke spør etter navn, og ikke hvor de kommer fra. Flytter mange samtidig, vil kommunen vite om noe her er felles grunn.
stay-or-move-place_in_mind = Har du et bestemt sted du tenker på?

## A new place

stay-or-move-new_place = Et nytt sted
    .guidance = Hensikten er et trygt valg, ikke et bestemt valg. Undersøk sammen: ring, søk og skriv hvem som svarte og når.
stay-or-move-destination = Hva slags sted tenker du på?
stay-or-move-destination_municipality = Hva heter kommunen du tenker på?
    .hint = En kommune er et sted som har sitt eget styre.
    .warning = Dette er kommunen du bor i nå. Er det riktig?
stay-or-move-place_known_from = Hvor kjenner du stedet fra?
    .guidance = «Storbyens status» kan love mye. Spør vennlig hva personen selv har sett.
    .constraint = «Jeg kjenner det ikke ennå» kan ikke stå sammen med andre svar.
stay-or-move-reality_intro = Nå snakker vi om det nye stedet. Vi skiller det du tror, fra det vi vet.
    .guidance = Spør først hva personen venter, så hva som er sikkert. En tom rute er også et svar: Det må noen finne ut. Bruk aldri rutene til å overtale.
stay-or-move-reality = Det du tror, og det vi vet
stay-or-move-reality-work = Arbeid
    .guidance = Sikkert er en avtale eller en lovnad fra en arbeidsgiver. En stilling på nett er ikke sikker.
stay-or-move-reality-work-expected = Hvilket arbeid venter du å få der?
stay-or-move-reality-work-verified = Hva vet vi helt sikkert om arbeid der?
stay-or-move-reality-housing = Bolig
    .guidance = Sikkert er en kontrakt, eller et skriftlig svar fra en utleier eller kommunen.
stay-or-move-reality-housing-expected = Hva slags bolig tror du at du får?
stay-or-move-reality-housing-verified = Hva vet vi helt sikkert om bolig der?
stay-or-move-reality-school = Skole og barnehage
    .guidance = Bruk «ikke aktuelt» når personen ikke har barn. Barn har rett til skole der de bor. Barnehageplass må en søke om.
stay-or-move-reality-school-expected = Hva slags skole tror du at barna får?
stay-or-move-reality-school-verified = Hva vet vi helt sikkert om skolen der?
stay-or-move-reality-distance = Avstander
    .guidance = Se på kartet sammen: til arbeid, skole, butikk og lege.
stay-or-move-reality-distance-expected = Hvor lang vei tror du at du får til arbeid eller skole?
stay-or-move-reality-distance-verified = Hva vet vi helt sikkert om reiseveien der?
stay-or-move-reality-cost = Penger
    .guidance = Regn sammen: husleie, strøm, buss, barnehage. Skriv hvor tallene er fra.
stay-or-move-reality-cost-expected = Hva tror du at det koster å bo der?
stay-or-move-reality-cost-verified = Hva vet vi helt sikkert om priser der?
stay-or-move-reality-network = Folk
    .guidance = Skriv hvem de er for personen, ikke navnene deres.
stay-or-move-reality-network-expected = Hvem tror du at du vil være sammen med der?
stay-or-move-reality-network-verified = Hvem kjenner du der i dag?
stay-or-move-reality-municipality = Hjelp fra den nye kommunen
    .guidance = Sikkert er et svar fra den nye kommunen, med navn på tjenesten og dato.
stay-or-move-reality-municipality-expected = Hva tror du at kommunen der gjør for deg?
stay-or-move-reality-municipality-verified = Hva har kommunen der svart deg?
stay-or-move-must_find_out = Hva må vi finne ut først?

## Rights after a move

stay-or-move-rights_abroad = Oppholdet ditt kan endre seg når du flytter til et annet land. Spør først.
    .guidance = Send spørsmålet til UDI eller politiet før noe sies opp. Spør aldri hvorfor personen vil reise dit.
stay-or-move-rights_after_move = Rettigheter etter flytting
    .guidance = Du forklarer, du avgjør ikke. Er noe uklart, sier du det og finner det ut sammen med den nye kommunen.
stay-or-move-in_programme = Er du med i introduksjonsprogrammet nå?
    .hint = Det er et program på heltid der du lærer norsk.
stay-or-move-rights_programme = Programmet følger ikke alltid med når du flytter. Vi spør den nye kommunen først.
    .guidance = Spør den nye kommunen skriftlig før noe sies opp. Det samme gjelder introduksjonsstønaden.
stay-or-move-rights_norwegian = Retten til norskkurs kan endre seg når du flytter. Vi finner det ut.
stay-or-move-rights_local = Ulike kommuner har ulike tilbud. Vi kan spørre den nye kommunen for deg.
stay-or-move-rights_home = På et nytt sted må du ofte finne bolig selv.
    .hint = Du må kanskje søke om støtte til bolig igjen.
    .guidance = Nevn startlån og bostøtte, og at reglene kan være ulike. Har personen bostøtte nå, må flyttingen meldes.
stay-or-move-rights_doctor = Du kan velge ny lege på det nye stedet.
    .guidance = Vis hvordan man bytter fastlege. Nevn også melding om flytting.
stay-or-move-check_rights = Vil du at vi finner ut mer om dette?

## Next steps

stay-or-move-help_wishes = Hva vil du ha hjelp til nå?
    .hint = Et lag er folk som gjør noe sammen. En fadder vil bli kjent med deg.
    .guidance = Hvert valg blir et neste steg med en som har ansvaret. Det er «ikke bare en kommunal oppgave». Lag og fadder har ikke noe med staten eller kirken å gjøre. Også den som vil flytte, får hjelp.
    .constraint = «Ingenting nå» kan ikke stå sammen med andre svar.
stay-or-move-own_step = Hva vil du gjøre selv først?
    .hint = Én liten ting er nok.
stay-or-move-sheet_home = Vil du ta med arket med de fire svarene hjem?
    .guidance = Arket har bare personens egne ord og valg. Det står ikke noe råd på det.
stay-or-move-quote_consent = Kan vi bruke noe du har sagt, uten navnet ditt?
    .hint = Du kan si nei. Du kan også si ja nå og nei senere.
    .guidance = Les opp ordene det gjelder. Et ja gjelder bare dem. Sjekk at ingen kan kjenne igjen personen.
stay-or-move-quote_channels = Hvor kan vi bruke det?

stay-or-move-action-check_rights = Finne ut hvilke rettigheter som gjelder etter flytting
stay-or-move-action-ask_new_municipality = Spørre den nye kommunen skriftlig om program, bolig og skole
stay-or-move-action-meet_employer = Avtale et møte med en arbeidsgiver
stay-or-move-action-map_competence = Kartlegge kompetansen og finne ut hvor den kan brukes
stay-or-move-action-recognition = Søke om godkjenning av utdanningen
stay-or-move-action-norwegian_course = Finne et norskkurs som passer
stay-or-move-action-housing_talk = Ha en samtale om bolig, startlån og bostøtte
stay-or-move-action-school_talk = Avtale et møte med skolen eller barnehagen
stay-or-move-action-introduce_association = Gi beskjed til et lag som kan invitere personen
stay-or-move-action-find_buddy = Finne en fadder
stay-or-move-action-own_step = Gjøre det personen selv ville gjøre først
stay-or-move-action-give_sheet = Gi personen arket med de fire svarene
stay-or-move-action-common_causes = Se etter felles grunner når flere tenker på å flytte
stay-or-move-action-write_quote = Skrive ned sitatet og få det godkjent av personen

## Choices

possible_here-yes = Ja
possible_here-partly = Noe av det
possible_here-no = Nei
possible_here-unclear = Det er ikke klart ennå

good_or_less_good-good = Det er bra
good_or_less_good-both = Både bra og mindre bra
good_or_less_good-less_good = Det er mindre bra

intention-stay = Bli boende her
intention-move = Flytte til et annet sted
intention-unsure = Jeg er usikker

horizon-within_6_months = Mindre enn et halvt år
horizon-6_12_months = Et halvt til ett år
horizon-1_2_years = Ett til to år
horizon-2_5_years = To til fem år
horizon-more_than_5_years = Mer enn fem år

place_sources-visited = Jeg har vært der
place_sources-lived_there = Jeg har bodd der
place_sources-family = Fra familie
place_sources-friends = Fra venner
place_sources-employer = Fra en arbeidsgiver
place_sources-municipality = Fra kommunen der
place_sources-internet = Fra internett
place_sources-nowhere = Jeg kjenner det ikke ennå

help_wishes-work = Å finne arbeid
help_wishes-competence = Å få brukt det jeg kan
help_wishes-recognition = Å få utdanningen min godkjent
help_wishes-norwegian = Å lære norsk
help_wishes-housing = Bolig
help_wishes-school = Skole eller barnehage for barna
help_wishes-association = Å bli med i et lag
help_wishes-buddy = Å få en fadder
help_wishes-new_place = Å undersøke et nytt sted
help_wishes-nothing = Ingenting nå
