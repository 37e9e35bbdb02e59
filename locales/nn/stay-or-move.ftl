stay-or-move-title = Bli eller flytte
stay-or-move-about = Om livet her, om ønska i familien, og om å bli buande eller flytte.

## Opening

stay-or-move-greeting = I dag snakkar vi om livet ditt her. Vi snakkar òg om tida framover.
    .guidance = Set av rundt 50 minutt med tolk. Send gjerne temaa til tolken på førehand.
stay-or-move-neutral = Du vel sjølv om du vil bli eller flytte. Eg seier ikkje kva som er best.
    .guidance = Ver like nyfiken på begge vegane. Ikkje overtal, ikkje åtvar, og ikkje ros det eine svaret. Personen skal høyre sine eigne tankar, ikkje dine.

## The open story

stay-or-move-story = Forteljinga di
    .guidance = Heile denne delen er frivillig. Spør aldri om flukt eller om kvifor nokon måtte reise. Kjem det likevel, så lytt, og lat vere å skrive det ned.
stay-or-move-life_here = Fortel meg om livet ditt her.
    .hint = Du kan seie mykje eller lite. Du kan òg seie nei.
    .guidance = Lytt lenge før du skriv. Skriv gjerne med orda til personen sjølv. Følg opp med «fortel meir», ikkje med «kvifor».
stay-or-move-good_day = Korleis er ein god dag for deg her?
    .hint = Du kan òg seie nei til å svare.
    .guidance = Ein vanleg dag er nok. Finst det ingen god dag, er det òg eit svar.

## Life projects

stay-or-move-life_project = Livet de ønskjer dykk
    .guidance = Folk blir buande der dei kan gjennomføre livsprosjektet sitt og familiens. Kvar i husstanden har sitt eige. Spør om éin om gongen.
stay-or-move-own_project = Kva vil du helst gjere dei neste fem åra?
    .hint = Det kan vere arbeid, skule, bustad eller familie.
    .guidance = Store og små ønske tel likt. Sei ikkje om eit ønske er realistisk.
stay-or-move-own_possible_here = Kan du gjere det her?
    .guidance = «Her» er kommunen og stadene rundt. Spør kva som manglar om svaret er «noko av det».
stay-or-move-project = Kva ønskjer denne personen seg dei neste åra?
    .guidance = Svaret er det den som sit her, trur. Vaksne bør få svare sjølve i sin eigen samtale. Om barn held det med eit par ord, utan namn.
stay-or-move-possible_here = Kan denne personen gjere det her?
stay-or-move-decider = Kven avgjer kvar de skal bu?
    .guidance = Spør ope. Verkar nokon pressa, spør du ikkje meir no, men tilbyr ein samtale på tomannshand.

## The place

stay-or-move-place = Staden
    .guidance = Ingen svar er betre enn andre. Mange seier ja for å vere høflege: Sei at «passar dårleg» hjelper oss like mykje. Vis dei fem svara på skjermen, og la personen peike.
stay-or-move-place_intro = Eg les nokre setningar om livet her. Sei kor godt dei passar for deg.
    .guidance = Les sakte, med same røyst heile vegen. Ta setninga opp att, men ikkje forklar henne med dine eigne døme.
stay-or-move-feels_home = Kor godt passar dette: «Eg kjenner meg heime her.»
stay-or-move-feels_safe = Kor godt passar dette: «Eg er trygg her.»
    .guidance = Handlar svaret om vald eller trugsmål, stoppar du og spør kva personen treng no.
stay-or-move-is_seen = Kor godt passar dette: «Folk her bryr seg om meg.»
    .hint = Folk helsar, og dei spør korleis du har det.
    .guidance = Rapporten kallar det «bli sett» og «være noen».
stay-or-move-knows_people = Kor godt passar dette: «Eg kjenner folk her godt.»
stay-or-move-many_know_me = Kor godt passar dette: «Mange her veit kven eg er.»
stay-or-move-being_known = Korleis er det for deg at folk veit kven du er?
    .guidance = På små stader er dette trygt for nokre og trongt for andre. Vent på svaret, og gje det ikkje sjølv.
stay-or-move-calm_days = Kor godt passar dette: «Tempoet her passar for meg.»
stay-or-move-gets_around = Kor godt passar dette: «Eg kjem lett dit eg skal.»
    .hint = Til fots, med buss eller med bil.
stay-or-move-lives_well = Kor godt passar dette: «Eg har ein god bustad her.»
    .guidance = Det gjeld bustaden. Skriv aldri namnet på ein utleigar.
stay-or-move-work_fits = Kor godt passar dette: «Eg har arbeid som passar for meg.»
    .guidance = Den som ikkje har arbeid, kan svare «ikkje aktuelt».
stay-or-move-uses_competence = Kor godt passar dette: «Eg får brukt det eg kan.»
    .hint = Det du har lært på skule, i arbeid eller heime.
stay-or-move-children_well = Kor godt passar dette: «Barna har det godt her.»
stay-or-move-school_good = Kor godt passar dette: «Barna har ein god skule her.»
    .hint = Det kan òg vere ein barnehage.
stay-or-move-what_would_help = Kva kan gjere livet ditt her betre?
    .guidance = Éin ting er nok. Lov ikkje noko no. Det de blir samde om, kjem til slutt.

## The balance sheet

stay-or-move-weighing = Å bli og å flytte
    .guidance = Fire ruter, og like mykje tid til kvar. Gå gjennom alle fire, også når svaret verkar klart. Ikkje tel opp, og sei ikkje kva veg det peiker.
stay-or-move-weighing_intro = No kjem fire spørsmål om å bli og å flytte. Alle fire er like viktige.
    .hint = Ingen svar er feil.
    .guidance = Spør ope først, og merk av det som blir nemnt. Les lista berre om det stoppar opp. Rekkjefølgja i lista er tilfeldig med vilje.
stay-or-move-balance = Bra og mindre bra
    .guidance = «Om folk bryr seg og viser respekt» er det rapporten kallar «bli sett» og «være noen». «At alle kjenner alle» er det som gjer små stader gjennomsiktige.
stay-or-move-named_gathering_place = Nemnde personen sjølv stader for kultur eller tru?
    .guidance = Spør aldri om dette. Svar ja berre når personen tok det opp av seg sjølv. Skriv aldri kva tru det gjeld.
stay-or-move-weighs_most = Kva betyr mest for deg no?
    .hint = Du kan velje opptil tre.
    .constraint = Vel ikkje fleire enn tre.
    .guidance = Vis lista ein gong til. Færre enn tre er òg greitt. «Tilfeldigheiter» er eit ekte svar: Mange har ikkje valt staden sjølve.
stay-or-move-weighs_most_words = Kan du fortelje litt meir om det?

## Thoughts about the future

stay-or-move-thinking = Tankane framover
    .guidance = Kva, kor sikkert og kor langt fram er tre ulike ting. Spør om éin ting om gongen.
stay-or-move-intention = Trur du at du vil bli her eller flytte?
    .guidance = Svaret bind ingen. Ta imot alle svar på same måten, også med andletet.
stay-or-move-certainty = Kor sikker er du på det no?
    .hint = 0 er heilt usikker. 10 er heilt sikker.
stay-or-move-horizon = Kor lang tid framover tenkjer du på då?
stay-or-move-household_agrees = Tenkjer dei andre du bur med, det same?
    .guidance = Ulike svar i ein familie er vanleg. Ta ikkje side.
stay-or-move-others_moving = Veit du om andre som tenkjer på å flytte herifrå?
    .guidance = Spør alle, også den som vil bli. Ikkje spør etter namn, og ikkje kvar dei kjem frå. Flyttar mange samstundes, vil kommunen vite om noko her er ein felles grunn.
stay-or-move-place_in_mind = Har du ein viss stad du tenkjer på?

## A new place

stay-or-move-new_place = Ein ny stad
    .guidance = Målet er eit trygt val, ikkje eit bestemt val. Undersøk saman: ring, søk og skriv kven som svarte og når.
stay-or-move-destination = Kva slags stad tenkjer du på?
stay-or-move-destination_municipality = Kva er namnet på den nye kommunen?
    .hint = Ein kommune er ein stad som har sitt eige styre.
    .warning = Dette er kommunen du bur i no. Er det rett?
stay-or-move-place_known_from = Kvar kjenner du staden frå?
    .guidance = Statusen til storbyen kan love mykje. Spør venleg kva personen sjølv har sett.
    .constraint = «Eg kjenner han ikkje enno» kan ikkje stå saman med andre svar.
stay-or-move-reality_intro = No snakkar vi om den nye staden. Vi skil det du trur, frå det vi veit.
    .guidance = Spør først kva personen ventar, så kva som er sikkert. Ei tom rute er òg eit svar: Det må nokon finne ut. Bruk aldri rutene til å overtale.
stay-or-move-reality = Det du trur, og det vi veit
stay-or-move-reality-work = Arbeid
    .guidance = Sikkert er ein avtale eller ein lovnad frå ein arbeidsgivar. Ei stilling på nett er ikkje sikker.
stay-or-move-reality-work-expected = Kva arbeid ventar du å få der?
stay-or-move-reality-work-verified = Kva veit vi heilt sikkert om arbeid der?
stay-or-move-reality-housing = Bustad
    .guidance = Sikkert er ein kontrakt, eller eit skriftleg svar frå ein utleigar eller kommunen.
stay-or-move-reality-housing-expected = Kva slags bustad trur du at du får?
stay-or-move-reality-housing-verified = Kva veit vi heilt sikkert om bustad der?
stay-or-move-reality-school = Skule og barnehage
    .guidance = Bruk «ikkje aktuelt» når personen ikkje har barn. Barn har rett til skule der dei bur. Barnehageplass må ein søkje om.
stay-or-move-reality-school-expected = Kva slags skule trur du at barna får?
stay-or-move-reality-school-verified = Kva veit vi heilt sikkert om skulen der?
stay-or-move-reality-distance = Avstandar
    .guidance = Sjå på kartet saman: til arbeid, skule, butikk og lege.
stay-or-move-reality-distance-expected = Kor lang veg trur du at du får til arbeid eller skule?
stay-or-move-reality-distance-verified = Kva veit vi heilt sikkert om reisevegen der?
stay-or-move-reality-cost = Pengar
    .guidance = Rekn saman: husleige, straum, buss, barnehage. Skriv kvar tala er frå.
stay-or-move-reality-cost-expected = Kva trur du at det kostar å bu der?
stay-or-move-reality-cost-verified = Kva veit vi heilt sikkert om prisar der?
stay-or-move-reality-network = Folk
    .guidance = Skriv kven dei er for personen, ikkje namna deira.
stay-or-move-reality-network-expected = Kven trur du at du vil vere saman med der?
stay-or-move-reality-network-verified = Kven kjenner du der i dag?
stay-or-move-reality-municipality = Hjelp frå den nye kommunen
    .guidance = Sikkert er eit svar frå den nye kommunen, med namnet på tenesta og dato.
stay-or-move-reality-municipality-expected = Kva trur du at kommunen der gjer for deg?
stay-or-move-reality-municipality-verified = Kva har kommunen der svart deg?
stay-or-move-must_find_out = Kva må vi finne ut først?

## Rights after a move

stay-or-move-rights_abroad = Opphaldet ditt kan endre seg når du flyttar til eit anna land. Spør først.
    .guidance = Send spørsmålet til UDI eller politiet før noko blir sagt opp. Spør aldri kvifor personen vil reise dit.
stay-or-move-rights_after_move = Rettar etter flytting
    .guidance = Du forklarer, du avgjer ikkje. Er noko uklart, seier du det og finn det ut saman med den nye kommunen.
stay-or-move-in_programme = Er du med i introduksjonsprogrammet no?
    .hint = Det er eit program på heiltid der du lærer norsk.
stay-or-move-rights_programme = Programmet følgjer ikkje alltid med til ein ny kommune. Vi spør der først.
    .guidance = Spør den nye kommunen skriftleg før noko blir sagt opp. Det same gjeld introduksjonsstønaden.
stay-or-move-rights_norwegian = Retten til norskkurs kan endre seg når du flyttar. Vi finn det ut.
stay-or-move-rights_local = Ulike kommunar har ulike tilbod. Vi kan spørje den nye kommunen for deg.
stay-or-move-rights_home = På ein ny stad må du ofte finne bustad sjølv.
    .hint = Du må kanskje søkje om støtte til bustad på nytt.
    .guidance = Nemn startlån og bustøtte, og at reglane kan vere ulike. Har personen bustøtte no, må flyttinga meldast.
stay-or-move-rights_doctor = Du kan velje ny lege på den nye staden.
    .guidance = Vis korleis ein byter fastlege. Nemn òg melding om flytting.
stay-or-move-check_rights = Vil du at vi finn ut meir om dette?

## Next steps

stay-or-move-help_wishes = Kva vil du ha hjelp til no?
    .hint = Eit lag er folk som gjer noko saman. Ein fadder vil bli kjend med deg.
    .guidance = Kvart val blir eit neste steg med ein som har ansvaret. Det er ikkje berre ei kommunal oppgåve. Lag og fadder har ikkje noko med staten eller kyrkja å gjere. Også den som vil flytte, får hjelp.
    .constraint = «Ingenting no» kan ikkje stå saman med andre svar.
stay-or-move-own_step = Kva vil du gjere sjølv først?
    .hint = Éin liten ting er nok.
stay-or-move-sheet_home = Vil du ta med arket med dei fire svara heim?
    .guidance = Arket har berre orda og vala til personen sjølv. Det står ikkje noko råd på det.
stay-or-move-quote_consent = Kan vi bruke noko du har sagt, utan namnet ditt?
    .hint = Du kan seie nei. Du kan òg seie ja no og nei seinare.
    .guidance = Les opp orda det gjeld. Eit ja gjeld berre dei. Sjekk at ingen kan kjenne att personen.
stay-or-move-quote_channels = Kvar kan vi bruke det?

stay-or-move-action-check_rights = Finne ut kva rettar som gjeld etter flytting
stay-or-move-action-ask_new_municipality = Spørje den nye kommunen skriftleg om program, bustad og skule
stay-or-move-action-meet_employer = Avtale eit møte med ein arbeidsgivar
stay-or-move-action-map_competence = Kartleggje kompetansen og finne ut kvar han kan brukast
stay-or-move-action-recognition = Søkje om godkjenning av utdanninga
stay-or-move-action-norwegian_course = Finne eit norskkurs som passar
stay-or-move-action-housing_talk = Ha ein samtale om bustad, startlån og bustøtte
stay-or-move-action-school_talk = Avtale eit møte med skulen eller barnehagen
stay-or-move-action-introduce_association = Gje melding til eit lag som kan invitere personen
stay-or-move-action-find_buddy = Finne ein fadder
stay-or-move-action-own_step = Gjere det personen sjølv ville gjere først
stay-or-move-action-give_sheet = Gje personen arket med dei fire svara
stay-or-move-action-common_causes = Sjå etter felles grunnar når fleire tenkjer på å flytte
stay-or-move-action-write_quote = Skrive ned sitatet og få det godkjent av personen

## Choices

possible_here-yes = Ja
possible_here-partly = Noko av det
possible_here-no = Nei
possible_here-unclear = Det er ikkje klart enno

good_or_less_good-good = Det er bra
good_or_less_good-both = Både bra og mindre bra
good_or_less_good-less_good = Det er mindre bra

intention-stay = Bli buande her
intention-move = Flytte til ein annan stad
intention-unsure = Eg er usikker

horizon-within_6_months = Mindre enn eit halvt år
horizon-6_12_months = Eit halvt til eitt år
horizon-1_2_years = Eitt til to år
horizon-2_5_years = To til fem år
horizon-more_than_5_years = Meir enn fem år

place_sources-visited = Eg har vore der
place_sources-lived_there = Eg har budd der
place_sources-family = Frå familie
place_sources-friends = Frå vener
place_sources-employer = Frå ein arbeidsgivar
place_sources-municipality = Frå kommunen der
place_sources-internet = Frå internett
place_sources-nowhere = Eg kjenner han ikkje enno

help_wishes-work = Å finne arbeid
help_wishes-competence = Å få brukt det eg kan
help_wishes-recognition = Å få utdanninga mi godkjend
help_wishes-norwegian = Å lære norsk
help_wishes-housing = Bustad
help_wishes-school = Skule eller barnehage for barna
help_wishes-association = Å bli med i eit lag
help_wishes-buddy = Å få ein fadder
help_wishes-new_place = Å undersøkje ein ny stad
help_wishes-nothing = Ingenting no
