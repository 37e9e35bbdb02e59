rental-incident-title = Hendelse i leiemarkedet
rental-incident-about = Om noe urettferdig som skjedde da noen ville leie bolig. Ingen får navn her.

## Opening

rental-incident-greeting = I dag vil jeg høre om noe som skjedde da du ville leie bolig.
    .hint = Det kan også gjelde boligen du leier nå.
    .guidance = Sett av rundt 25 minutter med tolk. Takk for at personen vil fortelle. Mange har opplevd det samme uten å si det.
rental-incident-no_names = Jeg skriver ikke navnet ditt. Jeg skriver ikke navn på andre.
    .guidance = Det gjelder utleiere, vitner og barn. Sier personen et navn, skriver du rollen i stedet.
rental-incident-counted = Vi teller slike saker. Da kan kommunen gjøre noe med det.
    .guidance = I oversikten står bare tid og hva slags hendelse. Er det svært få, vises ikke tallet.

## What happened

rental-incident-what = Det som skjedde
    .guidance = Spør rolig, og én ting om gangen. Du skal ikke finne ut hvem som har rett.
rental-incident-happened = Når skjedde det?
    .hint = Vi trenger bare måned og år.
    .required = Skriv måned og år så godt personen husker.
    .constraint = Måneden kan ikke ligge fram i tid.
    .warning = Det er mer enn tre år siden. Er året riktig?
rental-incident-place = Hva er navnet på kommunen det skjedde i?
    .hint = En kommune er et sted som har sitt eget styre.
    .guidance = Bare kommunen. Skriv aldri en adresse.
rental-incident-how = Hvordan hadde dere kontakt?
    .hint = Du og den som leide ut boligen.
rental-incident-kinds = Hva skjedde?
    .guidance = La personen fortelle først. Les så valgene, og merk alle som passer. Velger personen «De truet meg», spør du om det er trygt å dra hjem i dag.
    .required = Velg minst ett svar. Passer ingen, velger du «Noe annet».
rental-incident-words = Fortell med dine egne ord.
    .guidance = Skriv det som ble gjort og sagt, i den rekkefølgen det skjedde. Bruk roller, ikke navn.
rental-incident-said = Hva sa de til deg?
    .hint = Det kan også være noe de skrev.
    .guidance = Skriv ordene så likt som mulig, på det språket de ble sagt.

## Who

rental-incident-who = Hvem det gjelder
    .guidance = Bare roller. Navn på utleiere og vitner skal ikke stå noe sted.
rental-incident-role = Hvem gjorde det mot deg?
    .hint = Ikke si navnet. Si hva slags person det var.
rental-incident-same_before = Har det samme skjedd deg før?
rental-incident-witnesses = Var det noen andre som så eller hørte det?
rental-incident-witness_roles = Hvem er de for deg?
    .guidance = Roller, ikke navn. Barn skal ikke være vitner her.

## Why

rental-incident-why = Hva som kan være grunnen
    .guidance = Det er personens egen mening som teller. Vi spør aldri om tro eller etnisk bakgrunn. Nevner personen det selv, velger du «Noe annet» og skriver ikke mer.
rental-incident-triggers = Hva tror du var grunnen?
    .constraint = «Det er uklart» kan ikke stå sammen med andre svar.
rental-incident-clue = Hva fikk deg til å tro det?
    .guidance = Spør fordi det kan hjelpe i en klage, ikke fordi du tviler. Si det også.

## Evidence

rental-incident-evidence = Det du har tatt vare på
rental-incident-kept = Hva har du som viser det som skjedde?
    .guidance = Les valgene ett for ett. Har personen ingenting, er fortellingen likevel verdt å ta vare på.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.
rental-incident-keep = Ta vare på det du har. Skriv ned det du husker.
    .guidance = Vis hvordan man tar bilde av en melding på telefonen. Kopier hører ikke hjemme i dette skjemaet.

## The law

rental-incident-law = Det loven sier
    .guidance = Husleieloven § 1-8 og likestillings- og diskrimineringsloven § 6. Du avgjør ikke om loven er brutt. Det gjør Diskrimineringsnemnda.
rental-incident-law_equal = I Norge har alle samme rett til å leie bolig.
rental-incident-law_no = Det er forbudt å si nei på grunn av landet du er fra.
    .guidance = Det samme gjelder språk, hudfarge og tro. Lav inntekt kan være en lovlig grunn.
rental-incident-not_decide = Jeg kan ikke si hvem som har rett. Andre kan se på saken din.

## Help

rental-incident-help = Det du vil gjøre nå
    .guidance = Personen velger selv. Å la saken ligge er et like godt valg som å klage.
rental-incident-has_home = Har du et sted å bo nå?
    .guidance = Er svaret nei, ordner du det før resten av samtalen.
rental-incident-help_wishes = Hva vil du ha hjelp til?
    .hint = Du kan også si nei til hjelp.
    .guidance = Les valgene ett for ett. Råd og klage er gratis.
    .constraint = «Ingenting nå» kan ikke stå sammen med andre svar.
rental-incident-attorney = Kan vi snakke med andre for deg i denne saken?
    .hint = Da skriver du under på et papir. Ordet på norsk er fullmakt.
    .guidance = Forklar at fullmakten bare gjelder denne saken, og at personen kan ta den tilbake når som helst.
rental-incident-attorney_for = Hvem kan vi snakke med?
rental-incident-attorney_signed = Er fullmakten skrevet under?
    .guidance = Papiret ligger i saken til personen. Navn skal ikke stå her.
rental-incident-raise = Kan vi ta dette opp med dem som leier ut boliger her?
    .hint = Vi sier ikke hvem du er.
    .guidance = På et lite sted kan en historie kjennes igjen. Er det fare for det, venter du til det er flere saker.
rental-incident-case = Hva er nummeret på saken?
    .guidance = Saken hjelpen hører til. Bare nummeret, så noen kan gi svar tilbake. Aldri navnet.

rental-incident-action-home_tonight = Finne et sted å bo med det samme
rental-incident-action-safety = Avtale hva som må til for at personen er trygg
rental-incident-action-talk = Tilby en ny samtale om det som skjedde
rental-incident-action-ask_ombud = Be Likestillings- og diskrimineringsombudet om råd
rental-incident-action-contact_landlord = Ta kontakt med den som leier ut, med fullmakt
rental-incident-action-complaint = Hjelpe personen med å klage til Diskrimineringsnemnda
rental-incident-action-police = Hjelpe personen med å snakke med politiet
rental-incident-action-find_home = Hjelpe med å finne en bolig
rental-incident-action-sign_attorney = Skrive fullmakten og få den underskrevet
rental-incident-action-keep_evidence = Ta vare på meldinger, bilder og papirer
rental-incident-action-raise_with_landlords = Ta opp slike hendelser med utleiere, uten navn
rental-incident-action-give_copy = Gi personen en kopi av svarene
rental-incident-action-better_interpreter = Finne en annen tolk til neste samtale

## Choices

incident_ways-advert = Jeg leste en annonse
incident_ways-message = Vi skrev meldinger
incident_ways-phone = Vi snakket på telefon
incident_ways-viewing = Jeg så på boligen
incident_ways-in_home = Jeg bodde i boligen

incident_kinds-no_viewing = Jeg fikk ikke se boligen
incident_kinds-no_rent = Jeg fikk ikke leie
incident_kinds-said_taken = De sa at den var tatt, men den var ledig
incident_kinds-higher_price = Jeg måtte betale mer enn andre
incident_kinds-extra_demands = De krevde noe av meg som andre slapp
incident_kinds-advert_excludes = Noen kunne ikke søke på annonsen
incident_kinds-bad_words = De sa noe stygt
incident_kinds-notice = Jeg måtte flytte ut
incident_kinds-threat = De truet meg

landlord_roles-private = En person som leier ut bolig
landlord_roles-company = Et firma som leier ut
landlord_roles-agent = En megler
landlord_roles-caretaker = En som passer på huset
landlord_roles-tenant = En som bor der
landlord_roles-municipality = En i kommunen
landlord_roles-unclear = Det er uklart

witness_roles-adult_family = En voksen i familien
witness_roles-friend = En venn
witness_roles-colleague = En på arbeidet
witness_roles-neighbour = En nabo
witness_roles-interpreter = En tolk
witness_roles-stranger = En jeg ikke kjenner

incident_triggers-accent = Måten jeg snakker på
incident_triggers-name = Navnet mitt
incident_triggers-nationality = Landet jeg er fra
incident_triggers-children = At jeg har barn
incident_triggers-income = Hvor jeg får penger fra
incident_triggers-permit = Hva slags opphold jeg har
incident_triggers-unclear = Det er uklart

evidence_kept-messages = Meldinger
evidence_kept-advert = Annonsen
evidence_kept-photos = Bilder
evidence_kept-contract = En avtale på papir
evidence_kept-notes = Noe jeg skrev ned
evidence_kept-call_list = Listen over samtaler på telefonen
evidence_kept-nothing = Ingenting

incident_help-talk = Å snakke mer om det
incident_help-advice = Å få råd om hva loven sier
incident_help-contact_landlord = At dere snakker med den som leier ut
incident_help-complaint = Å klage
incident_help-police = Å snakke med politiet
incident_help-find_home = Å finne bolig
incident_help-nothing = Ingenting nå

attorney_for-landlord = Den som leier ut
attorney_for-agent = Megleren
attorney_for-ombud = De som gir råd om loven
attorney_for-tribunal = De som tar imot klager
attorney_for-police = Politiet
