housing-title = Bolig
housing-about = Om boligen nå, og om det å eie. Om startlån og bostøtte.

## Opening

housing-greeting = I dag vil jeg høre om boligen din, og hva du ønsker deg.
    .guidance = Sett av rundt 40 minutter med tolk. Ta fram arket om startlån og bostøtte på språket til personen, men vent med å gi det.

## The home now

housing-home_now = Boligen nå
    .guidance = Skriv aldri navnet på en utleier, og aldri navnet på et barn. Har personen avtalen med, ser dere på den sammen.
housing-tenure = Eier eller leier du boligen din?
    .guidance = Les valgene ett for ett. Bor personen hos arbeidsgiveren, velger du «gjennom arbeidet».
housing-children_at_home = Bor det barn sammen med deg?
    .guidance = Bare ja eller nei. Vi trenger ikke navn eller alder.
housing-bedrooms = Hvor mange rom har dere til å sove i?
    .guidance = Tell også stuen hvis noen sover der hver natt.
    .constraint = Skriv et tall fra 0 til 20.
    .warning = Det er mange rom. Er tallet riktig?
housing-cost = Hvor mange kroner betaler du for boligen hver måned?
    .hint = Det kan være leie eller lån.
    .guidance = Uten strøm. Skriv 0 hvis personen bor gratis. Deler flere på leien, skriver du det denne husstanden betaler.
    .constraint = Skriv kroner i måneden, fra 0 til 200 000.
    .warning = Det er mye eller lite for én måned. Er tallet riktig?
housing-power_extra = Må du betale strøm i tillegg?
housing-contract = Har du en skriftlig avtale om å leie?
    .hint = Ordet på norsk er husleiekontrakt.
    .guidance = Begge kan kreve at avtalen blir skriftlig (husleieloven § 1-4). En muntlig avtale gjelder også.
housing-contract_ends = Er det en dato da avtalen tar slutt?
    .guidance = Se i avtalen sammen. Uten sluttdato gjelder den til noen sier opp.
housing-contract_end = Når slutter avtalen?
    .constraint = Skriv en dato etter år 2000.
    .warning = Datoen er over. Bor personen der fortsatt?
housing-deposit = Har du betalt depositum?
    .hint = Et depositum er penger på en egen konto. Du får dem tilbake når du flytter, hvis alt er i orden.
    .guidance = Pengene skal stå på en egen konto i navnet til den som leier (husleieloven § 3-5). Står de hos utleieren, hjelper vi med å ordne det.

## How the home suits

housing-suitability = Hvordan boligen passer
    .guidance = Ingen svar er bedre enn andre. Mange klager ikke, av høflighet. Vis de fem svarene, og la personen peke.
housing-suitability_intro = Jeg leser noen setninger om boligen. Si hvor godt de passer for deg.
housing-fits_us = Hvor godt passer dette: «Boligen er stor nok.»
housing-safe_home = Hvor godt passer dette: «Jeg er trygg i boligen.»
    .guidance = Handler svaret om vold eller trusler, stopper du og spør hva personen trenger nå. Skriv hva som trengs, ikke hva som skjedde.
housing-affordable = Hvor godt passer dette: «Jeg har råd til boligen.»
housing-near_enough = Hvor godt passer dette: «Boligen ligger nær det jeg trenger.»
    .hint = Arbeid, skole, butikk og buss.
housing-children_room = Hvor godt passer dette: «Barna har god plass.»
housing-problems = Hva er mindre bra med boligen?
    .guidance = Spør åpent først. Les så valgene ett for ett.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.
housing-told_landlord = Har du sagt det til den du leier av?
    .guidance = Skriv ikke navnet. Mange tør ikke si fra. Spør om personen vil ha hjelp til å skrive en melding.
housing-repaired = Ble det gjort noe med det?

## Wishes

housing-wishes = Det du ønsker deg
    .guidance = Å leie og å eie er like gode ønsker. Si ikke hva personen bør velge, og lov ikke noe nå.
housing-good_home = Hva er viktig for deg i en bolig?
    .guidance = Vent på svaret. Skriv gjerne personens egne ord.
housing-wants_to_change = Vil du flytte til en annen bolig?
housing-change_when = Når vil du flytte?
housing-wants_to_own = Ønsker du å eie din egen bolig?
    .guidance = «Egen bolig» er en av grunnene til at folk blir boende. Det er også i orden å ville leie.
housing-own_means = Hva betyr mest for deg ved å eie?
housing-where = Hvor vil du helst bo?
    .guidance = Ta imot alle svar på samme måte. Vil personen flytte herfra, kan dere ha samtalen «Bli eller flytte» en annen dag.
housing-search_barriers = Hva gjør det vanskelig å finne bolig?
    .guidance = Les valgene ett for ett. Velger personen «De sier nei», kommer dere tilbake til det mot slutten.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.

## The bank

housing-bank = Lån i banken
    .guidance = Et nei fra banken er ikke flaut, og det er ofte nødvendig før en søknad om startlån. Noen tar ikke lån med rente. Spør ikke hvorfor.
housing-asked_bank = Har du spurt en bank om lån til bolig?
housing-bank_answer = Hva svarte banken?
housing-bank_reasons = Hvilken grunn ga banken?
    .guidance = Skriv bankens grunn, ikke det dere tror. Uklart? Da hjelper vi med å spørre banken.
    .constraint = «Banken sa ikke hvorfor» kan ikke stå sammen med andre svar.
housing-bank_in_writing = Har du svaret fra banken på papir eller i en melding?

## Startlån and bostøtte

housing-support = Lån og støtte til bolig
    .guidance = Spør først hva personen vet. Forklar etterpå. Du avgjør ingenting her: Si «kan», og nevn ikke beløp uten kilde og dato.
housing-knows_startlan = Vet du hva startlån er?
    .guidance = Si ordet på norsk, og be tolken gjenta det på norsk. Forklar ikke ennå.
housing-knows_bostotte = Vet du hva bostøtte er?
    .guidance = Si ordet på norsk også her, og vent med å forklare.
housing-startlan_is = Startlån er lån fra kommunen til å kjøpe bolig. Pengene må du betale tilbake med rente.
    .hint = Rente er det du betaler for å låne.
    .guidance = Nå forklarer du. La gjerne personen gjenta det med egne ord.
housing-startlan_for = Det er for den som ikke får nok lån i banken.
    .guidance = Kommunen ser på inntekt, sparing og behov. Barnefamilier kan slippe kravet om sparing. Vedtaket kan klages på.
housing-applied_startlan = Har du søkt om startlån?
housing-result_startlan = Hva ble svaret på startlån?
housing-why_startlan = Vet du hvorfor du fikk nei til startlån?
    .guidance = Les brevet sammen. Sjekk datoen, for det er en frist for å klage.
housing-help_startlan = Vil du ha hjelp til å søke om startlån?
housing-bostotte_is = Bostøtte er penger fra staten hver måned. Du betaler dem ikke tilbake.
    .guidance = Husbanken regner ut bostøtten. Er inntekten meldt feil, kan noe bli krevd tilbake. Si det rolig.
housing-bostotte_for = Det er for den som har lite penger og dyr bolig.
    .guidance = Både den som eier og den som leier, kan søke. Reglene ser på alle i husstanden.
housing-applied_bostotte = Har du søkt om bostøtte?
housing-result_bostotte = Hva ble svaret på bostøtte?
housing-why_bostotte = Vet du hvorfor du fikk nei til bostøtte?
housing-help_bostotte = Vil du ha hjelp til å søke om bostøtte?
housing-sheet_home = Vil du ha et ark om dette på språket ditt?

## References

housing-references = Folk som kan anbefale deg
    .guidance = Utleiere spør ofte etter noen de kan ringe. Skriv rollen, aldri navnet.
housing-has_reference = Kan noen her anbefale deg til en utleier?
    .hint = En utleier er den som leier ut en bolig.
housing-reference_roles = Hvem er de for deg?
housing-reference_wish = Kan vi be noen her om å anbefale deg?
    .hint = Du kan si ja nå og nei senere.
    .guidance = Si hvem dere tenker på, og hva de får vite. Et ja gjelder bare det.
housing-turned_away = Har du møtt en utleier som var urettferdig mot deg?
    .hint = En utleier er den som leier ut en bolig.
    .guidance = Spør alle, med samme stemme. Skriv ikke hva som skjedde her. Det hører til samtalen «Hendelse i leiemarkedet».
housing-incident_talk = Vil du fortelle om det en annen dag?
    .guidance = Et nei har ingen følger. Et ja blir en egen samtale, uten navn på noen.

## End

housing-own_step = Hva vil du gjøre selv først?
    .hint = Én liten ting er nok.

housing-action-give_sheet = Gi personen arket om startlån og bostøtte på riktig språk
housing-action-explain_startlan = Forklare startlån en gang til, med god tid
housing-action-apply_startlan = Hjelpe med å søke om startlån
housing-action-apply_bostotte = Hjelpe med å søke om bostøtte
housing-action-look_at_refusal = Lese avslaget sammen og finne ut om en klage er mulig
housing-action-bank_in_writing = Be banken om svaret på papir
housing-action-find_home = Hjelpe med å finne en bolig
housing-action-write_contract = Hjelpe med å få en skriftlig avtale om å leie
housing-action-secure_deposit = Hjelpe med å få depositumet på en egen konto
housing-action-ask_for_repair = Si fra om det som må gjøres med boligen
housing-action-safe_home = Avtale hva som må til for at personen er trygg hjemme
housing-action-find_reference = Spørre noen som kan anbefale personen til en utleier
housing-action-incident_talk = Ha en samtale om hendelsen i leiemarkedet
housing-action-own_step = Gjøre det personen selv ville gjøre først
housing-action-give_copy = Gi personen en kopi av svarene
housing-action-better_interpreter = Finne en annen tolk til neste samtale

## Choices

deposits-own_account = Ja, på en egen konto i banken
deposits-to_landlord = Ja, rett til den jeg leier av
deposits-guarantee = Nav eller kommunen har lovet å betale
deposits-none = Nei
deposits-unclear = Det er uklart

home_problems-too_small = Den er for liten
home_problems-cold = Den er kald
home_problems-damp = Den er fuktig
home_problems-bathroom = Badet er dårlig
home_problems-kitchen = Kjøkkenet er dårlig
home_problems-shared_entrance = Jeg må dele inngang med andre
home_problems-broken = Noe er ødelagt
home_problems-noise = Det er mye bråk
home_problems-no_internet = Det er ikke internett
home_problems-far_away = Den ligger langt unna
home_problems-too_expensive = Den er for dyr
home_problems-nothing = Ingenting

change_when-now = Så fort som mulig
change_when-within_1_year = I løpet av ett år
change_when-later = Senere

own_means-decide_self = Jeg bestemmer selv
own_means-nobody_can_end_it = Ingen kan si opp avtalen
own_means-children_stay = Barna kan bli på samme sted
own_means-savings = Jeg sparer penger
own_means-belong = Jeg hører til her

home_where-same_area = Der jeg bor nå
home_where-same_municipality = Et annet sted i denne kommunen
home_where-other_municipality = I en annen kommune
home_where-unsure = Jeg er usikker

search_barriers-few_homes = Det er få boliger her
search_barriers-price = Det er for dyrt
search_barriers-no_answer = De svarer ikke meg
search_barriers-said_no = De sier nei
search_barriers-no_reference = Ingen kan anbefale meg
search_barriers-deposit = Jeg har ikke nok penger til depositum
search_barriers-no_car = Jeg har ikke bil
search_barriers-language = Språket er vanskelig
search_barriers-where_to_look = Jeg vet ikke hvor jeg skal lete
search_barriers-nothing = Ingenting

bank_answer-yes = Ja
bank_answer-no = Nei
bank_answer-waiting = Jeg venter på svar

bank_reasons-income = Jeg tjener for lite
bank_reasons-temporary_job = Jeg har ikke fast arbeid
bank_reasons-savings = Jeg har spart for lite
bank_reasons-debt = Jeg har annet lån
bank_reasons-residence_permit = Oppholdet mitt er ikke fast
bank_reasons-short_time = Jeg har bodd kort tid i Norge
bank_reasons-not_told = Banken sa ikke hvorfor

knows_scheme-knows = Ja, jeg vet hva det er
knows_scheme-heard = Jeg har hørt ordet
knows_scheme-no = Nei

application_result-granted = Jeg fikk ja
application_result-refused = Jeg fikk nei
application_result-waiting = Jeg venter på svar

reference_roles-employer = Arbeidsgiveren min
reference_roles-colleague = En på arbeidet
reference_roles-neighbour = En nabo
reference_roles-former_landlord = En jeg har leid av før
reference_roles-teacher = En lærer
reference_roles-association = En i et lag
reference_roles-buddy = Fadderen min
