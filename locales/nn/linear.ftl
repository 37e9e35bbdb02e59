### Samtalen ei linje om gongen.

ui-linear-demo = Dette er eit prøvekontor med oppdikta menneske. Ingenting blir att når du er ferdig.
ui-linear-bye = Alt er lagra. Ha det bra.
ui-linear-passphrase = Passfrase:
ui-linear-vault-missing = Finn ikkje kontoret i { $path }. Er nettverksmappa kopla til?
ui-linear-damaged = Desse filene manglar eller er skadde, og utan dei opnar ingenting: { $files }
ui-linear-not-a-member = Kontoret er her, men denne datamaskina har ingen nøkkel til det. Søk: { ui-not-a-member-command }. Fingeravtrykket står på gjenopprettingsarket.
ui-linear-welcome = Velkomen. Her er det ikkje noko kontor enno. Svar på nokre spørsmål, så blir det oppretta.
ui-linear-municipality = Kva for ein kommune? Skriv namnet eller nummeret.
ui-linear-choose-or-search = Skriv talet framfor kommunen, eller søk igjen.
ui-linear-no-hits = Ingen treff.
ui-linear-population = Kor mange innbyggjarar i dag? Tom linje tyder { $population }.
ui-linear-not-a-number = Det er ikkje eit tal.
ui-linear-language-form = Kva målform bruker kontoret?
ui-linear-your-name = Kva heiter du?
ui-linear-your-role = Kva er du her?
ui-linear-choose-number = Skriv eit av tala.
ui-linear-new-passphrase = Vel ein passfrase. Fire eller fleire ord som ikkje høyrer saman, er lette å hugse og vanskelege å gjette.
ui-linear-passphrase-again = Skriv han ein gong til:
ui-linear-passphrases-differ = Dei to var ikkje like. Begynn på nytt.
ui-linear-sheet = Gjenopprettingsark for { $office }. Det blir vist berre no. Skriv av gruppene på papir, og legg papiret på ein trygg stad:
ui-linear-fingerprint = Fingeravtrykk: { $fingerprint }
ui-linear-sheet-group = Skriv gruppe { $group } frå papiret:

ui-linear-home = { $office }. Du er { $member }.
ui-linear-home-draft = Hald fram: { $form }  { $who }  ({ $answered } av { $total } svart på)
ui-linear-home-form = Ny samtale: { $form }
ui-linear-home-session = Les: { $form }  { $who }  ({ $state })
ui-linear-home-choose = Skriv eit tal, eller ord å søkje etter. «:{ ui-linear-quit }» avsluttar.
ui-linear-quit = slutt
ui-linear-whom = Kven er samtalen med? Skriv eit tal, eller tom linje for ein ny person.
ui-linear-which-form = Kva for ein samtale?
ui-linear-languages = Kva språk snakkar den andre? Skriv koden. Tom linje tyder { $proposed }. Språk: { $known }
ui-linear-no-such-language = Det språket kjenner ikkje programmet.

ui-linear-begin = Skriv svaret, eller tom linje for å gå vidare. «:{ ui-linear-help }» viser alt du kan gjere.
ui-linear-answered = Svar no: { $answer }
ui-linear-no-such-choice = Det er ikkje eit av vala. Skriv talet framfor svaret.
ui-linear-refused-here = Det går ikkje her.
ui-linear-attention-now = Skriv eit nytt svar, eller tom linje for å gå vidare likevel. «:{ ui-linear-keep } GRUNN» held på svaret.
ui-linear-unknown = Ukjend kommando: { $word }. «:{ ui-linear-help }» viser alle.
ui-linear-nowhere = Det er ikkje noko å gå til.
ui-linear-paused = Samtalen er lagra. Du finn han igjen i oversikta.
ui-linear-not-saved = ! IKKJE LAGRA.
ui-linear-form-changed = Skjemaet er endra sidan samtalen begynte. Ingen svar er borte.
ui-linear-orphans =
    { $count ->
        [one] Eitt svar høyrer til eit spørsmål som skjemaet ikkje stiller lenger.
       *[other] { $count } svar høyrer til spørsmål som skjemaet ikkje stiller lenger.
    } Dei er tekne vare på.

ui-linear-end = == Oppsummering: { $answered } av { $total } svart på
ui-linear-end-unanswered = Ikkje svart på ({ $count }):
ui-linear-end-attention = Treng eit blikk til ({ $count }):
ui-linear-end-agreed = Avtalt:
ui-linear-end-proposed = Framlegg til neste steg. Skriv tala for det de avtaler:
ui-linear-end-choose = «:{ ui-linear-submit }» sender inn. «:{ ui-linear-back }» går tilbake. «:{ ui-linear-pause }» lagrar og går ut.
ui-linear-submitted = Samtalen er forsegla og send inn.
ui-linear-not-submitted = ! IKKJE SEND INN.

ui-linear-back = tilbake
    .what = går tilbake dit de kom frå
ui-linear-skip = hopp
    .what = går vidare utan svar
ui-linear-dont-know = veitikkje
    .what = personen veit ikkje
ui-linear-refused = vilikkje
    .what = personen vil helst ikkje seie det
ui-linear-not-applicable = uaktuelt
    .what = spørsmålet passar ikkje
ui-linear-clear = tøm
    .what = tek bort svaret
ui-linear-remark = merknad
    .what = skriv ein merknad som berre kontoret ser
ui-linear-keep = behald
    .what = held på eit uvanleg svar, med grunn
ui-linear-language = språk
    .what = neste språk først
ui-linear-go-to = gåtil
    .what = går til eit nummer, som 03.02
ui-linear-unanswered = ubesvart
    .what = går til neste som ikkje er svart på
ui-linear-attention = sjekk
    .what = går til neste som treng eit blikk til
ui-linear-undo = angre
    .what = tek tilbake den siste endringa
ui-linear-redo = gjenta
    .what = gjer henne om igjen
ui-linear-summary = slutten
    .what = går til oppsummeringa
ui-linear-submit = send
    .what = sender inn, frå oppsummeringa
ui-linear-pause = pause
    .what = lagrar og går ut
ui-linear-help = hjelp
    .what = viser denne lista
ui-linear-help-answers = Eit svar som begynner med kolon, blir skrive med to. Fleire val blir skrivne med mellomrom.
