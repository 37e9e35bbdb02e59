housing-title = Bustad
housing-about = Om bustaden no, og om det å eige. Om startlån og bustøtte.

## Opening

housing-greeting = I dag vil eg høyre om bustaden din, og kva du ønskjer deg.
    .guidance = Set av rundt 40 minutt med tolk. Ha klart arket om startlån og bustøtte på språket til personen, men vent med å gje det.

## The home now

housing-home_now = Bustaden no
    .guidance = Skriv aldri namnet på ein utleigar, og aldri namnet på eit barn. Har personen avtalen med, ser de på han saman.
housing-tenure = Eig eller leiger du bustaden din?
    .guidance = Les vala eitt for eitt. Bur personen hos arbeidsgivaren, vel du «gjennom arbeidet».
housing-children_at_home = Bur det barn saman med deg?
    .guidance = Berre ja eller nei. Vi treng ikkje namn eller alder.
housing-bedrooms = Kor mange rom har de til å sove i?
    .guidance = Tel òg stova om nokon søv der kvar natt.
    .constraint = Skriv eit tal frå 0 til 20.
    .warning = Det er mange rom. Er talet rett?
housing-cost = Kor mange kroner betaler du for bustaden kvar månad?
    .hint = Det kan vere leige eller lån.
    .guidance = Utan straum. Skriv 0 om personen bur gratis. Deler fleire på leiga, skriv du det denne husstanden betaler.
    .constraint = Skriv kroner i månaden, frå 0 til 200 000.
    .warning = Det er mykje eller lite for éin månad. Er talet rett?
housing-power_extra = Må du betale straum i tillegg?
housing-contract = Har du ein skriftleg avtale om å leige?
    .hint = Ordet på norsk er husleigekontrakt.
    .guidance = Begge kan krevje at avtalen blir skriftleg (husleigelova § 1-4). Ein munnleg avtale gjeld òg.
housing-contract_ends = Er det ein dato då avtalen tek slutt?
    .guidance = Sjå i avtalen saman. Utan sluttdato gjeld han til nokon seier opp.
housing-contract_end = Når sluttar avtalen?
    .constraint = Skriv ein dato etter år 2000.
    .warning = Datoen er over. Bur personen der framleis?
housing-deposit = Har du betalt depositum?
    .hint = Eit depositum er pengar på ein eigen konto. Du får dei att når du flyttar, om alt er i orden.
    .guidance = Pengane skal stå på ein eigen konto i namnet til den som leiger (husleigelova § 3-5). Står dei hos utleigaren, hjelper vi med å ordne det.

## How the home suits

housing-suitability = Korleis bustaden passar
    .guidance = Ingen svar er betre enn andre. Mange klagar ikkje, av høflegheit. Vis dei fem svara, og la personen peike.
housing-suitability_intro = Eg les nokre setningar om bustaden. Sei kor godt dei passar for deg.
housing-fits_us = Kor godt passar dette: «Bustaden er stor nok.»
housing-safe_home = Kor godt passar dette: «Eg er trygg i bustaden.»
    .guidance = Handlar svaret om vald eller trugsmål, stoppar du og spør kva personen treng no. Skriv kva som trengst, ikkje kva som hende.
housing-affordable = Kor godt passar dette: «Eg har råd til bustaden.»
housing-near_enough = Kor godt passar dette: «Bustaden ligg nær det eg treng.»
    .hint = Arbeid, skule, butikk og buss.
housing-children_room = Kor godt passar dette: «Barna har god plass.»
housing-problems = Kva er mindre bra med bustaden?
    .guidance = Spør ope først. Les så vala eitt for eitt.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.
housing-told_landlord = Har du sagt det til den du leiger av?
    .guidance = Skriv ikkje namnet. Mange torer ikkje seie frå. Spør om personen vil ha hjelp til å skrive ei melding.
housing-repaired = Blei det gjort noko med det?

## Wishes

housing-wishes = Det du ønskjer deg
    .guidance = Å leige og å eige er like gode ønske. Sei ikkje kva personen bør velje, og lov ikkje noko no.
housing-good_home = Kva er viktig for deg i ein bustad?
    .guidance = Vent på svaret. Skriv gjerne orda til personen.
housing-wants_to_change = Vil du flytte til ein annan bustad?
housing-change_when = Når vil du flytte?
housing-wants_to_own = Ønskjer du å eige din eigen bustad?
    .guidance = «Egen bolig» er ein av grunnane til at folk blir buande. Det er òg i orden å ville leige.
housing-own_means = Kva betyr mest for deg ved å eige?
housing-where = Kvar vil du helst bu?
    .guidance = Ta imot alle svar på same måten. Vil personen flytte herifrå, kan de ha samtalen «Bli eller flytte» ein annan dag.
housing-search_barriers = Kva gjer det vanskeleg å finne bustad?
    .guidance = Les vala eitt for eitt. Vel personen «Dei seier nei», kjem de tilbake til det mot slutten.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.

## The bank

housing-bank = Lån i banken
    .guidance = Eit nei frå banken er ikkje flautt, og det trengst ofte før ein søknad om startlån. Nokre tek ikkje lån med rente. Spør ikkje kvifor.
housing-asked_bank = Har du spurt ein bank om lån til bustad?
housing-bank_answer = Kva svarte banken?
housing-bank_reasons = Kva grunn gav banken?
    .guidance = Skriv grunnen frå banken, ikkje det de trur. Uklart? Då hjelper vi med å spørje banken.
    .constraint = «Banken sa ikkje kvifor» kan ikkje stå saman med andre svar.
housing-bank_in_writing = Har du svaret frå banken på papir eller i ei melding?

## Startlån and bostøtte

housing-support = Lån og støtte til bustad
    .guidance = Spør først kva personen veit. Forklar etterpå. Du avgjer ingenting her: Sei «kan», og nemn ikkje beløp utan kjelde og dato.
housing-knows_startlan = Veit du kva startlån er?
    .guidance = Sei ordet på norsk, og be tolken ta det opp att på norsk. Ikkje forklar enno.
housing-knows_bostotte = Veit du kva bustøtte er?
    .guidance = Sei ordet på norsk òg her, og vent med å forklare.
housing-startlan_is = Startlån er lån frå kommunen til å kjøpe bustad. Pengane må du betale tilbake med rente.
    .hint = Rente er det du betaler for å låne.
    .guidance = No forklarer du. La gjerne personen ta det opp att med eigne ord.
housing-startlan_for = Det er for den som ikkje får nok lån i banken.
    .guidance = Kommunen ser på inntekt, sparing og behov. Barnefamiliar kan sleppe kravet om sparing. Ein kan klage på vedtaket.
housing-applied_startlan = Har du søkt om startlån?
housing-result_startlan = Kva blei svaret på startlån?
housing-why_startlan = Veit du kvifor du fekk nei til startlån?
    .guidance = Les brevet saman. Sjekk datoen, for det er ein frist for å klage.
housing-help_startlan = Vil du ha hjelp til å søkje om startlån?
housing-bostotte_is = Bustøtte er pengar frå staten kvar månad. Du betaler dei ikkje tilbake.
    .guidance = Husbanken reknar ut bustøtta. Er inntekta meld feil, kan noko bli kravd tilbake. Sei det roleg.
housing-bostotte_for = Det er for den som har lite pengar og dyr bustad.
    .guidance = Både den som eig og den som leiger, kan søkje. Reglane ser på alle i husstanden.
housing-applied_bostotte = Har du søkt om bustøtte?
housing-result_bostotte = Kva blei svaret på bustøtte?
housing-why_bostotte = Veit du kvifor du fekk nei til bustøtte?
housing-help_bostotte = Vil du ha hjelp til å søkje om bustøtte?
housing-sheet_home = Vil du ha eit ark om dette på språket ditt?

## References

housing-references = Folk som kan tilrå deg
    .guidance = Utleigarar spør ofte etter nokon dei kan ringje. Skriv rolla, aldri namnet.
housing-has_reference = Kan nokon her tilrå deg til ein utleigar?
    .hint = Ein utleigar er den som leiger ut ein bustad.
housing-reference_roles = Kven er dei for deg?
housing-reference_wish = Kan vi be nokon her om å tilrå deg?
    .hint = Du kan seie ja no og nei seinare.
    .guidance = Sei kven de tenkjer på, og kva dei får vite. Eit ja gjeld berre det.
housing-turned_away = Har du møtt ein utleigar som var urettferdig mot deg?
    .hint = Ein utleigar er den som leiger ut ein bustad.
    .guidance = Spør alle, med same røyst. Ikkje skriv kva som hende her. Det høyrer til samtalen «Hending i leigemarknaden».
housing-incident_talk = Vil du fortelje om det ein annan dag?
    .guidance = Eit nei har ingen følgjer. Eit ja blir ein eigen samtale, utan namn på nokon.

## End

housing-own_step = Kva vil du gjere sjølv først?
    .hint = Éin liten ting er nok.

housing-action-give_sheet = Gje personen arket om startlån og bustøtte på rett språk
housing-action-explain_startlan = Forklare startlån ein gong til, med god tid
housing-action-apply_startlan = Hjelpe med å søkje om startlån
housing-action-apply_bostotte = Hjelpe med å søkje om bustøtte
housing-action-look_at_refusal = Lese avslaget saman og finne ut om ein kan klage
housing-action-bank_in_writing = Be banken om svaret på papir
housing-action-find_home = Hjelpe med å finne ein bustad
housing-action-write_contract = Hjelpe med å få ein skriftleg avtale om å leige
housing-action-secure_deposit = Hjelpe med å få depositumet på ein eigen konto
housing-action-ask_for_repair = Seie frå om det som må gjerast med bustaden
housing-action-safe_home = Avtale kva som må til for at personen er trygg heime
housing-action-find_reference = Spørje nokon som kan tilrå personen til ein utleigar
housing-action-incident_talk = Ha ein samtale om hendinga i leigemarknaden
housing-action-own_step = Gjere det personen sjølv ville gjere først
housing-action-give_copy = Gje personen ein kopi av svara
housing-action-better_interpreter = Finne ein annan tolk til neste samtale

## Choices

deposits-own_account = Ja, på ein eigen konto i banken
deposits-to_landlord = Ja, rett til den eg leiger av
deposits-guarantee = Nav eller kommunen har lova å betale
deposits-none = Nei
deposits-unclear = Det er uklart

home_problems-too_small = Han er for liten
home_problems-cold = Han er kald
home_problems-damp = Han er fuktig
home_problems-bathroom = Badet er dårleg
home_problems-kitchen = Kjøkkenet er dårleg
home_problems-shared_entrance = Eg må dele inngang med andre
home_problems-broken = Noko er øydelagt
home_problems-noise = Det er mykje bråk
home_problems-no_internet = Det er ikkje internett
home_problems-far_away = Han ligg langt unna
home_problems-too_expensive = Han er for dyr
home_problems-nothing = Ingenting

change_when-now = Så fort som råd
change_when-within_1_year = I løpet av eitt år
change_when-later = Seinare

own_means-decide_self = Eg bestemmer sjølv
own_means-nobody_can_end_it = Ingen kan seie opp avtalen
own_means-children_stay = Barna kan bli på same staden
own_means-savings = Eg sparer pengar
own_means-belong = Eg høyrer til her

home_where-same_area = Der eg bur no
home_where-same_municipality = Ein annan stad i denne kommunen
home_where-other_municipality = I ein annan kommune
home_where-unsure = Eg er usikker

search_barriers-few_homes = Det er få bustader her
search_barriers-price = Det er for dyrt
search_barriers-no_answer = Dei svarer ikkje meg
search_barriers-said_no = Dei seier nei
search_barriers-no_reference = Ingen kan tilrå meg
search_barriers-deposit = Eg har ikkje nok pengar til depositum
search_barriers-no_car = Eg har ikkje bil
search_barriers-language = Språket er vanskeleg
search_barriers-where_to_look = Eg veit ikkje kvar eg skal leite
search_barriers-nothing = Ingenting

bank_answer-yes = Ja
bank_answer-no = Nei
bank_answer-waiting = Eg ventar på svar

bank_reasons-income = Eg tener for lite
bank_reasons-temporary_job = Eg har ikkje fast arbeid
bank_reasons-savings = Eg har spart for lite
bank_reasons-debt = Eg har anna lån
bank_reasons-residence_permit = Opphaldet mitt er ikkje fast
bank_reasons-short_time = Eg har budd kort tid i Noreg
bank_reasons-not_told = Banken sa ikkje kvifor

knows_scheme-knows = Ja, eg veit kva det er
knows_scheme-heard = Eg har høyrt ordet
knows_scheme-no = Nei

application_result-granted = Eg fekk ja
application_result-refused = Eg fekk nei
application_result-waiting = Eg ventar på svar

reference_roles-employer = Arbeidsgivaren min
reference_roles-colleague = Ein på arbeidet
reference_roles-neighbour = Ein nabo
reference_roles-former_landlord = Ein eg har leigd av før
reference_roles-teacher = Ein lærar
reference_roles-association = Ein i eit lag
reference_roles-buddy = Fadderen min
