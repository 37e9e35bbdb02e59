### Ord som oppgavene bak skjermen trenger: tilstander, passfrase, datoer, merknader ved spørsmål.

ui-state-draft = Kladd
ui-state-submitted = Sendt inn
ui-state-returned = Sendt tilbake
ui-state-approved = Godkjent

ui-history-submitted = Sendt inn
ui-history-resubmitted = Sendt inn på nytt
ui-history-returned = Sendt tilbake
ui-history-approved = Godkjent
ui-history-commented = Kommentert

ui-passphrase-score-0 = Gjettes med en gang
ui-passphrase-score-1 = Veldig svak
ui-passphrase-score-2 = Svak
ui-passphrase-score-3 = God
ui-passphrase-score-4 = Svært god
ui-passphrase-advice-words = Ta fire eller flere ord som ikke hører sammen.
ui-passphrase-weak-too-short = Den er for kort.
ui-passphrase-weak-keyboard-row = Taster som ligger ved siden av hverandre, er lette å gjette.
ui-passphrase-weak-repeats = Gjentakelser gjør den ikke sterkere.
ui-passphrase-weak-common = Mange bruker denne passfrasen.
ui-passphrase-weak-sequence = Rekker som «abc» og «6543» er lette å gjette.
ui-passphrase-weak-year = Årstall er lette å gjette.
ui-passphrase-weak-date = Datoer er lette å gjette.
ui-passphrase-weak-single-word = Ett ord alene er lett å gjette.
ui-passphrase-weak-name = Navn er lette å gjette.
ui-passphrase-weak-known = Den inneholder noe som alle vet om deg eller kommunen.

ui-any-constraint = Svaret ligger utenfor det spørsmålet venter.
ui-any-warning = Svaret er uvanlig. Stemmer det?
ui-any-required = Dette spørsmålet trenger et svar.
ui-any-type = Dette passer ikke til spørsmålet.

ui-step-end = Oppsummering
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }, { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
}
ui-month-short = { $month ->
    [1] jan.
    [2] feb.
    [3] mars
    [4] apr.
    [5] mai
    [6] juni
    [7] juli
    [8] aug.
    [9] sep.
    [10] okt.
    [11] nov.
   *[12] des.
}
ui-weekday-short = { $day ->
    [0] søn.
    [1] man.
    [2] tir.
    [3] ons.
    [4] tor.
    [5] fre.
   *[6] lør.
}
ui-date-month = { ui-month-name } { $year }
ui-date-year = { $year }

ui-vault-readme =
    Denne mappa er et Bolyst-kontor. Alt i den er kryptert med age.

    Uten Bolyst åpnes den med vanlige verktøy (age, jq, ssh-keygen):
    1. Din egen nøkkel ligger i den lokale mappa på maskinen din, i identity.age. Den åpnes med passfrasen din:
       age -d identity.age
    2. Nøkkelen åpner nøklene i keys/, og de åpner filene i events/:
       age -d -i <(age -d -i min-nøkkel keys/team-1.age) events/xx/navn.age | head -n 1 | jq
    3. Linje 1 i hver fil er dokumentet, linje 2 er underskriften (SSHSIG, navnerom «bolyst»).
    4. Har noen sluttet, ligger det nyere nøkler ved siden av de første: keys/MEDLEM-2-….age åpnes med nøkkelen din, og
       det den gir, åpner keys/team-2-….age. Eldre filer er forseglet på nytt til de nye.

    Gjenopprettingsarket åpner det samme når en passfrase er tapt. Rør ikke filene for hånd.
