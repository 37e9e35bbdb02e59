### Orda rundt ein samtale: når han startar, medan han varer, når han sluttar, og når han blir lesen att.

## Start

ui-begin-title = Ny samtale
ui-begin-form = Kva samtale?
ui-begin-whom = Kven gjeld samtalen?
ui-begin-whom-hint = Skriv nokre bokstavar for å finne ein person kontoret kjenner frå før.
ui-begin-new-person = Ein ny person
ui-begin-languages = Kva språk blir samtalen ført på?
ui-begin-languages-hint = Skriv for å søkje. Enter kryssar av, og Enter på eit språk som er kryssa av, startar samtalen. Mellomrom tek bort kryss.
ui-begin-no-language = Vel minst eitt språk.
ui-begin-led-in = Samtalen blir ført på { $languages }
ui-begin-busy = Opnar samtalen …
ui-begin-draft = utkast, ikkje kontrollert
ui-begin-no-texts = manglar, blir lesen på { $language }

## Medan samtalen varer

ui-interview-saved = lagra
ui-interview-saving = lagrar
ui-interview-not-saved = ikkje lagra
ui-interview-save-failed = Ikkje lagra. F5 prøver att. { $what }
ui-interview-attention = { $count ->
    [one] 1 treng eit blikk
   *[other] { $count } treng eit blikk
}
ui-interview-end = Slutten
ui-interview-draft-text = utkast
ui-interview-fell-back = på { $language }
ui-interview-covered = Dekt til. F9 viser alt att.
ui-interview-voluntary = Frivillig. Eit nei har ingen følgjer, og det skal seiast.
ui-interview-free-text = Skriv ikkje om tru, politikk, etnisitet eller diagnosar.
ui-interview-search = Søk:
ui-interview-matches = { $count } av { $all }
ui-interview-enter-again = Enter ein gong til går vidare.
ui-interview-no-repeat = Her er det ingenting å leggje til.
ui-interview-nothing-left = Alle spørsmål har eit svar.
ui-interview-nothing-to-mark = Her er det ikkje noko svar å merkje.
ui-interview-nothing-to-undo = Det er ingenting å angre.
ui-notice-form-changed = Skjemaet er endra etter at samtalen starta. Alle svar er tekne vare på.
ui-notice-orphans = Nokre svar gjeld spørsmål som ikkje blir stilte lenger. Dei er tekne vare på.

ui-entry-date = dag.månad.år, til dømes 3.2.2026
ui-entry-month = månad.år, til dømes 2.2026
ui-entry-year = årstal, til dømes 1987
ui-entry-time = klokkeslett, til dømes 14:30
ui-entry-date-time = dag og klokkeslett, til dømes 3.2.2026 14:30
ui-entry-numbers = siffer, til dømes 902 10 345
ui-problem-integer = Dette er ikkje eit heilt tal.
ui-problem-decimal = Dette er ikkje eit tal.
ui-problem-date = Dette er ikkje ein dato. Skriv til dømes 3.2.2026.
ui-problem-time = Dette er ikkje eit klokkeslett. Skriv til dømes 14:30.
ui-problem-date-time = Dette er ikkje ein dag og eit klokkeslett. Skriv til dømes 3.2.2026 14:30.
ui-problem-choice = Dette er ikkje blant svara.

## Når samtalen sluttar

ui-ending-progress = { $answered } av { $total } svara på
ui-ending-attention = Treng eit blikk til
ui-ending-unanswered = Utan svar
ui-ending-next-steps = Neste steg
ui-ending-no-steps = Ingen er føreslegne og ingen er avtalte.
ui-ending-proposed = føreslege
ui-ending-add-step = Legg til eit neste steg
ui-ending-sections = Delane av samtalen
ui-ending-submit = Send inn samtalen
ui-ending-submit-detail = Han blir forsegla og signert. Du kan sende inn sjølv om noko manglar.

ui-step-title = Neste steg
ui-step-what = Kva
    .hint = Éin ting som nokon kan gjere.
ui-step-owner = Kven eig det
    .hint = ← → vel. Det er ikkje berre ei kommunal oppgåve.
ui-step-responsible = Ansvarleg
    .hint = Namnet på den som følgjer det opp. Kan stå tomt.
ui-step-due = Innan
    .hint = Til dømes 14.10., 14.10.2026 eller +14 for om fjorten dagar.
ui-step-keys = Enter avtalt   Tab neste felt   Esc lukkar
ui-step-what-missing = Skriv kva som skal gjerast.
ui-step-due-odd = Dette er ingen dag. Skriv til dømes 14.10. eller +14.

ui-sealed-busy = Forseglar samtalen …
ui-sealed-title = Samtalen er send inn { $time }
ui-sealed-where = Han ligg kryptert og signert i mappa til kontoret. Ingen kan endre han utan at det syner.
ui-sealed-name = Namn { $record }, kvittering { $receipt }
ui-sealed-who = Desse kan lese han: du, og leiarane ved kontoret. Tolken og andre kollegaer kan ikkje.
ui-sealed-draft-gone = Kladden er sletta frå denne maskina.
ui-sealed-keys = Enter går til oversynet

## Når samtalen blir lesen att

ui-reading-times = Frå { $start } til { $end }
ui-reading-languages = Ført på { $languages }
ui-reading-form = Skjema, utgåve { $version }
ui-reading-history = Kva som har hendt
ui-reading-verified = Alle signaturane er kontrollerte: dei er gjevne av medlemmer av dette kontoret.
ui-reading-unverified = Det som er merkt med !, har ingen signatur som kunne kontrollerast.
ui-reading-remark = Merknad: { $words }
ui-reading-kept-because = Svaret vart ståande fordi: { $words }
ui-reading-no-steps = Ingen er avtalte.
ui-interview-only-consultant = Berre for deg: blir ikkje vist på språket til den du snakkar med.
