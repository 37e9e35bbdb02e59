rental-incident-title = Hending i leigemarknaden
rental-incident-about = Om noko urettferdig som hende då nokon ville leige bustad. Ingen får namn her.

## Opening

rental-incident-greeting = I dag vil eg høyre om noko som hende då du ville leige bustad.
    .hint = Det kan òg gjelde bustaden du leiger no.
    .guidance = Set av rundt 25 minutt med tolk. Takk for at personen vil fortelje. Mange har opplevd det same utan å seie det.
rental-incident-no_names = Eg skriv ikkje namnet ditt. Eg skriv ikkje namn på andre.
    .guidance = Det gjeld utleigarar, vitne og barn. Seier personen eit namn, skriv du rolla i staden.
rental-incident-counted = Vi tel slike saker. Då kan kommunen gjere noko med det.
    .guidance = I oversikta står berre tid og kva slags hending. Er det svært få, blir ikkje talet vist.

## What happened

rental-incident-what = Det som hende
    .guidance = Spør roleg, og éin ting om gongen. Du skal ikkje finne ut kven som har rett.
rental-incident-happened = Når hende det?
    .hint = Vi treng berre månad og år.
    .required = Skriv månad og år så godt personen hugsar.
    .constraint = Månaden kan ikkje liggje fram i tid.
    .warning = Det er meir enn tre år sidan. Er året rett?
rental-incident-place = I kva kommune hende det?
    .hint = Ein kommune er ein stad som har sitt eige styre.
    .guidance = Berre kommunen. Skriv aldri ei adresse.
rental-incident-how = Korleis hadde de kontakt?
    .hint = Du og den som leigde ut bustaden.
rental-incident-kinds = Kva hende?
    .guidance = La personen fortelje først. Les så vala, og merk alle som passar. Vel personen «Dei truga meg», spør du om det er trygt å dra heim i dag.
    .required = Vel minst eitt svar. Passar ingen, vel du «Noko anna».
rental-incident-words = Fortel med dine eigne ord.
    .guidance = Skriv det som blei gjort og sagt, i den rekkjefølgja det hende. Bruk roller, ikkje namn.
rental-incident-said = Kva sa dei til deg?
    .hint = Det kan òg vere noko dei skreiv.
    .guidance = Skriv orda så likt som råd, på det språket dei blei sagde.

## Who

rental-incident-who = Kven det gjeld
    .guidance = Berre roller. Namn på utleigarar og vitne skal ikkje stå nokon stad.
rental-incident-role = Kven gjorde det mot deg?
    .hint = Ikkje sei namnet. Sei kva slags person det var.
rental-incident-same_before = Har det same hendt deg før?
rental-incident-witnesses = Var det andre som såg eller høyrde det?
rental-incident-witness_roles = Kven er dei for deg?
    .guidance = Roller, ikkje namn. Barn skal ikkje vere vitne her.

## Why

rental-incident-why = Kva som kan vere grunnen
    .guidance = Det er meininga til personen som tel. Vi spør aldri om tru eller etnisk bakgrunn. Nemner personen det sjølv, vel du «Noko anna» og skriv ikkje meir.
rental-incident-triggers = Kva trur du var grunnen?
    .constraint = «Det er uklart» kan ikkje stå saman med andre svar.
rental-incident-clue = Kva fekk deg til å tru det?
    .guidance = Spør fordi det kan hjelpe i ei klage, ikkje fordi du tviler. Sei det òg.

## Evidence

rental-incident-evidence = Det du har teke vare på
rental-incident-kept = Kva har du som viser det som hende?
    .guidance = Les vala eitt for eitt. Har personen ingenting, er forteljinga likevel verd å ta vare på.
    .constraint = «Ingenting» kan ikkje stå saman med andre svar.
rental-incident-keep = Ta vare på det du har. Skriv ned det du hugsar.
    .guidance = Vis korleis ein tek bilete av ei melding på telefonen. Kopiar høyrer ikkje heime i dette skjemaet.

## The law

rental-incident-law = Det lova seier
    .guidance = Husleigelova § 1-8 og likestillings- og diskrimineringslova § 6. Du avgjer ikkje om lova er broten. Det gjer Diskrimineringsnemnda.
rental-incident-law_equal = I Noreg har alle same rett til å leige bustad.
rental-incident-law_no = Det er forbode å seie nei på grunn av landet du er frå.
    .guidance = Det same gjeld språk, hudfarge og tru. Låg inntekt kan vere ein lovleg grunn.
rental-incident-not_decide = Eg kan ikkje seie kven som har rett. Andre kan sjå på saka di.

## Help

rental-incident-help = Det du vil gjere no
    .guidance = Personen vel sjølv. Å la saka liggje er eit like godt val som å klage.
rental-incident-has_home = Har du ein stad å bu no?
    .guidance = Er svaret nei, ordnar du det før resten av samtalen.
rental-incident-help_wishes = Kva vil du ha hjelp til?
    .hint = Du kan òg seie nei til hjelp.
    .guidance = Les vala eitt for eitt. Råd og klage er gratis.
    .constraint = «Ingenting no» kan ikkje stå saman med andre svar.
rental-incident-attorney = Kan vi snakke med andre for deg i denne saka?
    .hint = Då skriv du under på eit papir. Ordet på norsk er fullmakt.
    .guidance = Forklar at fullmakta berre gjeld denne saka, og at personen kan ta henne attende når som helst.
rental-incident-attorney_for = Kven kan vi snakke med?
rental-incident-attorney_signed = Er fullmakta skriven under?
    .guidance = Papiret ligg i saka til personen. Namn skal ikkje stå her.
rental-incident-raise = Kan vi ta dette opp med dei som leiger ut bustader her?
    .hint = Vi seier ikkje kven du er.
    .guidance = På ein liten stad kan folk kjenne att ei historie. Er det fare for det, ventar du til det er fleire saker.
rental-incident-case = Kva er nummeret på saka?
    .guidance = Saka hjelpa høyrer til. Berre nummeret, så nokon kan gje svar tilbake. Aldri namnet.

rental-incident-action-home_tonight = Finne ein stad å bu med det same
rental-incident-action-safety = Avtale kva som må til for at personen er trygg
rental-incident-action-talk = Tilby ein ny samtale om det som hende
rental-incident-action-ask_ombud = Be Likestillings- og diskrimineringsombodet om råd
rental-incident-action-contact_landlord = Ta kontakt med den som leiger ut, med fullmakt
rental-incident-action-complaint = Hjelpe personen med å klage til Diskrimineringsnemnda
rental-incident-action-police = Hjelpe personen med å snakke med politiet
rental-incident-action-find_home = Hjelpe med å finne ein bustad
rental-incident-action-sign_attorney = Skrive fullmakta og få henne underskriven
rental-incident-action-keep_evidence = Ta vare på meldingar, bilete og papir
rental-incident-action-raise_with_landlords = Ta opp slike hendingar med utleigarar, utan namn
rental-incident-action-give_copy = Gje personen ein kopi av svara
rental-incident-action-better_interpreter = Finne ein annan tolk til neste samtale

## Choices

incident_ways-advert = Eg las ein annonse
incident_ways-message = Vi skreiv meldingar
incident_ways-phone = Vi snakka på telefon
incident_ways-viewing = Eg såg på bustaden
incident_ways-in_home = Eg budde i bustaden

incident_kinds-no_viewing = Eg fekk ikkje sjå bustaden
incident_kinds-no_rent = Eg fekk ikkje leige
incident_kinds-said_taken = Dei sa at han var teken, men han var ledig
incident_kinds-higher_price = Eg måtte betale meir enn andre
incident_kinds-extra_demands = Dei kravde noko av meg som andre slapp
incident_kinds-advert_excludes = Nokre kunne ikkje søkje på annonsen
incident_kinds-bad_words = Dei sa noko stygt
incident_kinds-notice = Eg måtte flytte ut
incident_kinds-threat = Dei truga meg

landlord_roles-private = Ein person som leiger ut bustad
landlord_roles-company = Eit firma som leiger ut
landlord_roles-agent = Ein meklar
landlord_roles-caretaker = Ein som passar på huset
landlord_roles-tenant = Ein som bur der
landlord_roles-municipality = Ein i kommunen
landlord_roles-unclear = Det er uklart

witness_roles-adult_family = Ein vaksen i familien
witness_roles-friend = Ein ven
witness_roles-colleague = Ein på arbeidet
witness_roles-neighbour = Ein nabo
witness_roles-interpreter = Ein tolk
witness_roles-stranger = Ein eg ikkje kjenner

incident_triggers-accent = Måten eg snakkar på
incident_triggers-name = Namnet mitt
incident_triggers-nationality = Landet eg er frå
incident_triggers-children = At eg har barn
incident_triggers-income = Kvar eg får pengar frå
incident_triggers-permit = Kva slags opphald eg har
incident_triggers-unclear = Det er uklart

evidence_kept-messages = Meldingar
evidence_kept-advert = Annonsen
evidence_kept-photos = Bilete
evidence_kept-contract = Ein avtale på papir
evidence_kept-notes = Noko eg skreiv ned
evidence_kept-call_list = Lista over samtalar på telefonen
evidence_kept-nothing = Ingenting

incident_help-talk = Å snakke meir om det
incident_help-advice = Å få råd om kva lova seier
incident_help-contact_landlord = At de snakkar med den som leiger ut
incident_help-complaint = Å klage
incident_help-police = Å snakke med politiet
incident_help-find_home = Å finne bustad
incident_help-nothing = Ingenting no

attorney_for-landlord = Den som leiger ut
attorney_for-agent = Meklaren
attorney_for-ombud = Dei som gjev råd om lova
attorney_for-tribunal = Dei som tek imot klager
attorney_for-police = Politiet
