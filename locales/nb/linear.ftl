### Samtalen en linje om gangen.

ui-linear-demo = Dette er et prøvekontor med oppdiktede mennesker. Ingenting blir igjen når du er ferdig.
ui-linear-bye = Alt er lagret. Ha det bra.
ui-linear-passphrase = Passfrase:
ui-linear-vault-missing = Finner ikke kontoret i { $path }. Er nettverksmappa koplet til?
ui-linear-damaged = Disse filene mangler eller er skadet, og uten dem åpner ingenting: { $files }
ui-linear-not-a-member = Kontoret er her, men denne datamaskinen har ingen nøkkel til det. Søk: { ui-not-a-member-command }. Fingeravtrykket står på gjenopprettingsarket.
ui-linear-welcome = Velkommen. Her er det ikke noe kontor ennå. Svar på noen spørsmål, så opprettes det.
ui-linear-municipality = Hvilken kommune? Skriv navnet eller nummeret.
ui-linear-choose-or-search = Skriv nummeret foran kommunen, eller søk igjen.
ui-linear-no-hits = Ingen treff.
ui-linear-population = Hvor mange innbyggere i dag? Tom linje betyr { $population }.
ui-linear-not-a-number = Det er ikke et tall.
ui-linear-language-form = Hvilken målform bruker kontoret?
ui-linear-your-name = Hva heter du?
ui-linear-your-role = Hva er du her?
ui-linear-choose-number = Skriv et av tallene.
ui-linear-new-passphrase = Velg en passfrase. Fire eller flere ord som ikke hører sammen, er lette å huske og vanskelige å gjette.
ui-linear-passphrase-again = Skriv den en gang til:
ui-linear-passphrases-differ = De to var ikke like. Begynn på nytt.
ui-linear-sheet = Gjenopprettingsark for { $office }. Det vises bare nå. Skriv av gruppene på papir, og legg papiret på et trygt sted:
ui-linear-fingerprint = Fingeravtrykk: { $fingerprint }
ui-linear-sheet-group = Skriv gruppe { $group } fra papiret:

ui-linear-home = { $office }. Du er { $member }.
ui-linear-home-draft = Fortsett: { $form }  { $who }  ({ $answered } av { $total } besvart)
ui-linear-home-form = Ny samtale: { $form }
ui-linear-home-session = Les: { $form }  { $who }  ({ $state })
ui-linear-home-choose = Skriv et tall, eller ord å søke etter. «:{ ui-linear-quit }» avslutter.
ui-linear-quit = slutt
ui-linear-whom = Hvem er samtalen med? Skriv et tall, eller tom linje for en ny person.
ui-linear-which-form = Hvilken samtale?
ui-linear-languages = Hvilket språk snakker den andre? Skriv koden. Tom linje betyr { $proposed }. Språk: { $known }
ui-linear-no-such-language = Det språket kjenner ikke programmet.

ui-linear-begin = Skriv svaret, eller tom linje for å gå videre. «:{ ui-linear-help }» viser alt du kan gjøre.
ui-linear-answered = Svar nå: { $answer }
ui-linear-no-such-choice = Det er ikke et av valgene. Skriv tallet foran svaret.
ui-linear-refused-here = Det går ikke her.
ui-linear-attention-now = Skriv et nytt svar, eller tom linje for å gå videre likevel. «:{ ui-linear-keep } GRUNN» beholder svaret.
ui-linear-unknown = Ukjent kommando: { $word }. «:{ ui-linear-help }» viser alle.
ui-linear-nowhere = Det er ikke noe å gå til.
ui-linear-paused = Samtalen er lagret. Du finner den igjen i oversikten.
ui-linear-not-saved = ! IKKE LAGRET.
ui-linear-form-changed = Skjemaet er endret siden samtalen begynte. Ingen svar er borte.
ui-linear-orphans =
    { $count ->
        [one] Ett svar hører til et spørsmål som skjemaet ikke stiller lenger.
       *[other] { $count } svar hører til spørsmål som skjemaet ikke stiller lenger.
    } De er tatt vare på.

ui-linear-end = == Oppsummering: { $answered } av { $total } besvart
ui-linear-end-unanswered = Ubesvart ({ $count }):
ui-linear-end-attention = Trenger et blikk til ({ $count }):
ui-linear-end-agreed = Avtalt:
ui-linear-end-proposed = Forslag til neste steg. Skriv tallene for det dere avtaler:
ui-linear-end-choose = «:{ ui-linear-submit }» sender inn. «:{ ui-linear-back }» går tilbake. «:{ ui-linear-pause }» lagrer og går ut.
ui-linear-submitted = Samtalen er forseglet og sendt inn.
ui-linear-not-submitted = ! IKKE SENDT INN.

ui-linear-back = tilbake
    .what = går tilbake dit dere kom fra
ui-linear-skip = hopp
    .what = går videre uten svar
ui-linear-dont-know = vetikke
    .what = personen vet ikke
ui-linear-refused = vilikke
    .what = personen vil helst ikke si det
ui-linear-not-applicable = uaktuelt
    .what = spørsmålet passer ikke
ui-linear-clear = tøm
    .what = tar bort svaret
ui-linear-remark = merknad
    .what = skriver en merknad som bare kontoret ser
ui-linear-keep = behold
    .what = beholder et uvanlig svar, med grunn
ui-linear-language = språk
    .what = neste språk først
ui-linear-go-to = gåtil
    .what = går til et nummer, som 03.02
ui-linear-unanswered = ubesvart
    .what = går til neste ubesvarte
ui-linear-attention = sjekk
    .what = går til neste som trenger et blikk til
ui-linear-undo = angre
    .what = tar tilbake den siste endringen
ui-linear-redo = gjenta
    .what = gjør den om igjen
ui-linear-summary = slutten
    .what = går til oppsummeringen
ui-linear-submit = send
    .what = sender inn, fra oppsummeringen
ui-linear-pause = pause
    .what = lagrer og går ut
ui-linear-help = hjelp
    .what = viser denne listen
ui-linear-help-answers = Et svar som begynner med kolon, skrives med to. Flere valg skrives med mellomrom.
