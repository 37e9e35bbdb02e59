### Ord som oppgåvene bak skjermen treng: tilstandar, passfrase, datoar, merknader ved spørsmål.

ui-state-draft = Kladd
ui-state-submitted = Send inn
ui-state-returned = Send tilbake
ui-state-approved = Godkjend

ui-history-submitted = Send inn
ui-history-resubmitted = Send inn på nytt
ui-history-returned = Send tilbake
ui-history-approved = Godkjend
ui-history-commented = Kommentert

ui-passphrase-score-0 = Blir gjetta med ein gong
ui-passphrase-score-1 = Veldig svak
ui-passphrase-score-2 = Svak
ui-passphrase-score-3 = God
ui-passphrase-score-4 = Svært god
ui-passphrase-advice-words = Ta fire eller fleire ord som ikkje høyrer saman.
ui-passphrase-weak-too-short = Han er for kort.
ui-passphrase-weak-keyboard-row = Tastar som ligg ved sida av kvarandre, er lette å gjette.
ui-passphrase-weak-repeats = Gjentakingar gjer han ikkje sterkare.
ui-passphrase-weak-common = Mange bruker denne passfrasen.
ui-passphrase-weak-sequence = Rekkjer som «abc» og «6543» er lette å gjette.
ui-passphrase-weak-year = Årstal er lette å gjette.
ui-passphrase-weak-date = Datoar er lette å gjette.
ui-passphrase-weak-single-word = Eitt ord åleine er lett å gjette.
ui-passphrase-weak-name = Namn er lette å gjette.
ui-passphrase-weak-known = Han inneheld noko som alle veit om deg eller kommunen.

ui-any-constraint = Svaret ligg utanfor det spørsmålet ventar.
ui-any-warning = Svaret er uvanleg. Stemmer det?
ui-any-required = Dette spørsmålet treng eit svar.
ui-any-type = Dette passar ikkje til spørsmålet.

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
    [1] mån.
    [2] tys.
    [3] ons.
    [4] tor.
    [5] fre.
   *[6] lau.
}
ui-date-month = { ui-month-name } { $year }
ui-date-year = { $year }

ui-vault-readme =
    Denne mappa er eit Bolyst-kontor. Alt i henne er kryptert med age.

    Utan Bolyst blir ho opna med vanlege verktøy (age, jq, ssh-keygen):
    1. Din eigen nøkkel ligg i den lokale mappa på maskina di, i identity.age. Han blir opna med passfrasen din:
       age -d identity.age
    2. Nøkkelen opnar nøklane i keys/, og dei opnar filene i events/:
       age -d -i <(age -d -i min-nøkkel keys/team-1.age) events/xx/namn.age | head -n 1 | jq
    3. Linje 1 i kvar fil er dokumentet, linje 2 er underskrifta (SSHSIG, namnerom «bolyst»).
    4. Har nokon slutta, ligg det nyare nøklar ved sida av dei første: keys/MEDLEM-2-….age blir opna med nøkkelen din, og
       det han gir, opnar keys/team-2-….age. Eldre filer er forsegla på nytt til dei nye.

    Gjenopprettingsarket opnar det same når ein passfrase er tapt. Rør ikkje filene for hand.
