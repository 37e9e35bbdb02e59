move-out-title = Fråflyttingssamtale
move-out-about = Om å flytte: kva som er grunnen, og kva vi kan lære av det.

## Opening

move-out-greeting = I dag snakkar vi om at du flyttar.
    .guidance = Set av rundt 35 minutt med tolk. De kan òg ta samtalen på telefon etter at personen har flytta.
move-out-learn = Vi vil lære av det du seier.
move-out-neutral = Valet er ditt. Eg prøver ikkje å endre det.
    .guidance = Ikkje forsvar kommunen, og ikkje be personen om å bli. Det personen seier, kan hjelpe dei som kjem seinare.

## The move

move-out-moving = Flyttinga
    .guidance = Kven, når og saman med kven. Kvifor kjem etterpå.
move-out-moved = Har du flytta enno?
move-out-move_month = Når flyttar du?
    .hint = Vi treng berre månad og år.
    .constraint = Vel denne månaden eller ein seinare månad.
    .warning = Det er meir enn eitt år fram i tid. Er det rett?
move-out-moved_month = Når flytta du?
    .hint = Vi treng berre månad og år.
    .constraint = Månaden kan ikkje liggje fram i tid.
    .warning = Det er meir enn to år sidan. Er det rett?
move-out-decided = Er det heilt sikkert at du vil flytte?
    .guidance = Er det ikkje bestemt, tilbyr du samtalen «Bli eller flytte». Sei det som eit tilbod, ikkje som eit råd.
move-out-decider = Kven bestemte at du skulle flytte?
    .guidance = Spør ope. Verkar nokon pressa, spør du ikkje meir no, men tilbyr ein samtale på tomannshand.
move-out-own_choice = Er det ditt eige val å flytte?
    .guidance = For mange er det «tilfeldigheter» som avgjer. Det er eit like godt svar.
move-out-who_moves = Flyttar alle du bur saman med?
move-out-group_move = Vil andre du kjenner, flytte på same tid?
    .guidance = Det gjeld andre enn dei du bur med. Spør aldri etter namn, og aldri kva land dei kjem frå.
move-out-group_reason = Har dei same grunn til å flytte?
move-out-group_place = Flyttar dei til same stad som deg?

## Reasons

move-out-reasons = Grunnane
    .guidance = Ta imot alle grunnar på same måten. Spør aldri om flukt, tru, parti eller sjukdom. Kjem det likevel, skriv du det ikkje ned.
move-out-how_it_came = Fortel meg om valet du tok.
    .hint = Du kan seie mykje eller lite. Du kan òg seie nei.
    .guidance = Lytt lenge før du skriv. Følg opp med «fortel meir», ikkje med «kvifor».
move-out-which_reasons = Kva er grunnane dine til å flytte?
    .guidance = Spør ope først, og merk av det som blir nemnt. Les så lista. Rekkjefølgja er tilfeldig med vilje. Eit ord kan gjelde noko som manglar her, eller noko som finst der.
move-out-weighs_most = Kva for nokre av desse betyr mest?
    .hint = Du kan velje opptil tre.
    .guidance = Les berre det personen sjølv valde.
    .constraint = Vel ikkje fleire enn tre.
move-out-here_or_there = Er grunnane mest her eller på den nye staden?
    .guidance = «Her» er det som gjer at nokon vil bort. «Den nye staden» er det som trekkjer. Begge delar er òg eit svar.
move-out-would_change = Kva kunne ha gjort at du blei buande her?
    .hint = Du kan òg seie: ingenting.
    .guidance = Dette er det viktigaste kommunen kan lære. Lov ikkje noko, og prøv ikkje å overtale.
move-out-would_help = Kva av dette kunne ha hjelpt?
    .guidance = Les vala eitt for eitt.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.
move-out-talked_before = Har vi før snakka med deg om å bli eller flytte?
    .guidance = «Vi» er alle som arbeider i kommunen. Svaret viser om vi spør i tide.
move-out-good_here = Kva har vore bra med å bu her?

## The new place

move-out-new_place = Den nye staden
    .guidance = Ver nyfiken. Også eit val du sjølv ikkje ville ha teke, er eit godt val for nokon.
move-out-destination = Kva slags stad flyttar du til?
move-out-destination_municipality = Kva heiter den nye kommunen?
    .hint = Ein kommune er ein stad som har sitt eige styre.
    .warning = Dette er kommunen her. Er det rett?
move-out-looks_forward = Kva gler du deg til på den nye staden?
move-out-certain_there = Kva veit du sikkert om den nye staden?
    .hint = Sei det som er avtalt.
    .guidance = Sikkert er ein avtale, eller eit svar frå nokon der. «Ingenting enno» er òg eit svar: Då kan de finne det ut saman. Bruk aldri svaret til å overtale.
    .constraint = «Ingenting enno» kan ikkje stå saman med andre svar.
move-out-as_expected = Blei det slik du venta?
    .guidance = Spør òg kva som var annleis. Nokre angrar, andre ikkje. Begge svara er like gode.

## Rights

move-out-rights = Rettar når du flyttar
    .guidance = Du forklarer, du avgjer ikkje. Er noko uklart, seier du det, og du set ein dato for svar.
move-out-loses_right = Mistar du rett til noko når du flyttar?
    .guidance = «Det er uklart» er eit godt svar. Då finn vi det ut saman med den nye kommunen.
move-out-lost_rights = Kva mistar du?
    .guidance = Les vala eitt for eitt, og forklar orda.

## Handover

move-out-handover = Å gjere klart
    .guidance = Ikkje noko blir sendt til den nye kommunen utan eit ja.
move-out-arranged = Kva av dette har du ordna?
    .guidance = Les vala eitt for eitt, og forklar korleis ein gjer det. Flytting i Noreg skal meldast til Skatteetaten, seinast åtte dagar etterpå.
    .constraint = «Ingenting enno» kan ikkje stå saman med andre svar.
move-out-checklist_home = Vil du ha ei liste over det du må ordne?
move-out-handover_wish = Kan vi fortelje den nye kommunen at du kjem?
    .hint = Du kan òg fortelje det sjølv.
move-out-handover_what = Kva kan vi fortelje dei?
    .guidance = Berre det personen vel. Les opp meldinga før ho blir send. Ikkje namn på barn.

## Later

move-out-later = Tida etterpå
    .guidance = «Noen angrer, og en del kommer tilbake». Sei at personen er velkomen tilbake, men be ingen om å snu.
move-out-contact_wish = Kan vi ringje eller skrive til deg om seks månader?
    .hint = Vi spør korleis du har det. Du kan seie ja no og nei seinare.
move-out-contact_by = Korleis kan vi nå deg?
move-out-contact_where = Kva er nummeret eller adressa vi kan bruke?
    .guidance = Berre det som trengst for den måten personen valde. Det blir sletta når samtalen er teken.
move-out-come_back = Kan det hende at du vil flytte tilbake?
move-out-come_back_if = Kva må vere annleis her då?

move-out-action-stay_or_move_talk = Ha samtalen «Bli eller flytte» før noko er bestemt
move-out-action-private_talk = Tilby ein samtale på tomannshand
move-out-action-common_causes = Sjå etter felles grunnar når fleire flyttar samstundes
move-out-action-check_rights = Finne ut kva rettar som gjeld etter flytting
move-out-action-ask_new_municipality = Spørje den nye kommunen skriftleg om introduksjonsprogrammet
move-out-action-report_move = Melde flyttinga til Skatteetaten
move-out-action-give_checklist = Gje personen lista over det som må ordnast
move-out-action-tell_new_municipality = Fortelje den nye kommunen det personen sa ja til
move-out-action-contact_later = Spørje personen korleis det går på den nye staden
move-out-action-use_what_we_learned = Ta opp i kommunen det som kunne ha vore annleis, utan namn
move-out-action-write_quote = Skrive ned sitatet og få det godkjent av personen
move-out-action-give_copy = Gje personen ein kopi av svara
move-out-action-better_interpreter = Finne ein annan tolk til neste samtale

## Choices

own_choice-yes = Ja
own_choice-partly = Delvis
own_choice-no = Nei

who_moves-all = Ja, alle
who_moves-some = Nei, nokre blir her

group_move-nobody = Nei, ingen
group_move-one = Ja, éin familie eller éin person
group_move-several = Ja, fleire
group_move-unclear = Det er uklart

here_or_there-here = Mest her
here_or_there-there = Mest på den nye staden
here_or_there-both = Begge stader

would_help-work = Arbeid
would_help-competence = Å få brukt det eg kan
would_help-recognition = Å få utdanninga mi godkjend
would_help-norwegian = Å lære meir norsk
would_help-housing = Ein betre bustad
would_help-school = Skule og barnehage for barna
would_help-friends = Å kjenne fleire folk
would_help-transport = Buss eller bil
would_help-doctor = Lege og helsetenester
would_help-heard = Å bli høyrd av kommunen
would_help-nothing = Ingenting

certain_there-work = Arbeid
certain_there-housing = Ein stad å bu
certain_there-school = Skule eller barnehage for barna
certain_there-family = Familie bur der
certain_there-people = Eg kjenner folk der
certain_there-municipality = Kommunen der har svart meg
certain_there-nothing = Ingenting enno

lost_rights-programme = Introduksjonsprogrammet
lost_rights-benefit = Pengane frå introduksjonsprogrammet
lost_rights-norwegian = Gratis norskkurs
lost_rights-housing_help = Hjelp til bustad
lost_rights-practice = Arbeidspraksis
lost_rights-kindergarten = Plass i barnehage
lost_rights-local_offer = Noko som berre finst i denne kommunen

arranged-reported_move = Meldt flytting
arranged-ended_rent = Sagt opp bustaden
arranged-electricity = Straum og internett
arranged-school = Skule eller barnehage
arranged-doctor = Ny lege
arranged-mail = Ny adresse for post
arranged-deposit = Pengane frå depositumet
arranged-nothing = Ingenting enno

handover_what-contact = Korleis dei når meg
handover_what-programme = At eg går i introduksjonsprogrammet
handover_what-norwegian = Kor mykje norsk eg kan
handover_what-competence = Kva eg kan frå skule og arbeid
handover_what-housing = At eg treng bustad
handover_what-school = At barna treng plass i skule eller barnehage
