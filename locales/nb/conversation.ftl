### Ordene rundt en samtale: når den starter, mens den varer, når den slutter, og når den leses igjen.

## Start

ui-begin-title = Ny samtale
ui-begin-form = Hvilken samtale?
ui-begin-whom = Hvem gjelder samtalen?
ui-begin-whom-hint = Skriv noen bokstaver for å finne en person kontoret kjenner fra før.
ui-begin-new-person = En ny person
ui-begin-languages = Hvilke språk føres samtalen på?
ui-begin-languages-hint = Skriv for å søke. Enter krysser av, og Enter på et språk som er krysset av, starter samtalen. Mellomrom tar bort kryss.
ui-begin-no-language = Velg minst ett språk.
ui-begin-led-in = Samtalen føres på { $languages }
ui-begin-busy = Åpner samtalen …
ui-begin-draft = utkast, ikke kontrollert
ui-begin-no-texts = mangler, leses på { $language }

## Mens samtalen varer

ui-interview-saved = lagret
ui-interview-saving = lagrer
ui-interview-not-saved = ikke lagret
ui-interview-save-failed = Ikke lagret. F5 prøver igjen. { $what }
ui-interview-attention = { $count ->
    [one] 1 trenger blikk
   *[other] { $count } trenger blikk
}
ui-interview-end = Slutten
ui-interview-draft-text = utkast
ui-interview-fell-back = på { $language }
ui-interview-covered = Dekket til. F9 viser alt igjen.
ui-interview-voluntary = Frivillig. Et nei har ingen følger, og det skal sies.
ui-interview-free-text = Skriv ikke om tro, politikk, etnisitet eller diagnoser.
ui-interview-search = Søk:
ui-interview-matches = { $count } av { $all }
ui-interview-enter-again = Enter en gang til går videre.
ui-interview-no-repeat = Her er det ingenting å legge til.
ui-interview-nothing-left = Alle spørsmål har et svar.
ui-interview-nothing-to-mark = Her er det ikke noe svar å merke.
ui-interview-nothing-to-undo = Det er ingenting å angre.
ui-notice-form-changed = Skjemaet er endret etter at samtalen startet. Alle svar er tatt vare på.
ui-notice-orphans = Noen svar gjelder spørsmål som ikke stilles lenger. De er tatt vare på.

ui-entry-date = dag.måned.år, for eksempel 3.2.2026
ui-entry-month = måned.år, for eksempel 2.2026
ui-entry-year = årstall, for eksempel 1987
ui-entry-time = klokkeslett, for eksempel 14:30
ui-entry-date-time = dag og klokkeslett, for eksempel 3.2.2026 14:30
ui-entry-numbers = siffer, for eksempel 902 10 345
ui-problem-integer = Dette er ikke et helt tall.
ui-problem-decimal = Dette er ikke et tall.
ui-problem-date = Dette er ikke en dato. Skriv for eksempel 3.2.2026.
ui-problem-time = Dette er ikke et klokkeslett. Skriv for eksempel 14:30.
ui-problem-date-time = Dette er ikke en dag og et klokkeslett. Skriv for eksempel 3.2.2026 14:30.
ui-problem-choice = Dette er ikke blant svarene.

## Når samtalen slutter

ui-ending-progress = { $answered } av { $total } besvart
ui-ending-attention = Trenger et blikk til
ui-ending-unanswered = Uten svar
ui-ending-next-steps = Neste steg
ui-ending-no-steps = Ingen foreslått og ingen avtalt.
ui-ending-proposed = foreslått
ui-ending-add-step = Legg til et neste steg
ui-ending-sections = Delene av samtalen
ui-ending-submit = Send inn samtalen
ui-ending-submit-detail = Den blir forseglet og signert. Du kan sende inn selv om noe mangler.

ui-step-title = Neste steg
ui-step-what = Hva
    .hint = Én ting som noen kan gjøre.
ui-step-owner = Hvem eier det
    .hint = ← → velger. Det er ikke bare en kommunal oppgave.
ui-step-responsible = Ansvarlig
    .hint = Navnet på den som følger det opp. Kan stå tomt.
ui-step-due = Innen
    .hint = For eksempel 14.10., 14.10.2026 eller +14 for om fjorten dager.
ui-step-keys = Enter avtalt   Tab neste felt   Esc lukker
ui-step-what-missing = Skriv hva som skal gjøres.
ui-step-due-odd = Dette er ingen dag. Skriv for eksempel 14.10. eller +14.

ui-sealed-busy = Forsegler samtalen …
ui-sealed-title = Samtalen er sendt inn { $time }
ui-sealed-where = Den ligger kryptert og signert i kontorets mappe. Ingen kan endre den uten at det synes.
ui-sealed-name = Navn { $record }, kvittering { $receipt }
ui-sealed-who = Disse kan lese den: du, og lederne ved kontoret. Tolken og andre kolleger kan ikke.
ui-sealed-draft-gone = Kladden er slettet fra denne maskinen.
ui-sealed-keys = Enter går til oversikten

## Når samtalen leses igjen

ui-reading-times = Fra { $start } til { $end }
ui-reading-languages = Ført på { $languages }
ui-reading-form = Skjema, utgave { $version }
ui-reading-history = Hva som har skjedd
ui-reading-verified = Alle signaturene er kontrollert: de er gitt av medlemmer av dette kontoret.
ui-reading-unverified = Det som er merket med !, har ingen signatur som kunne kontrolleres.
ui-reading-remark = Merknad: { $words }
ui-reading-kept-because = Svaret ble stående fordi: { $words }
ui-reading-no-steps = Ingen er avtalt.
ui-interview-only-consultant = Bare for deg: vises ikke på språket til den du snakker med.
