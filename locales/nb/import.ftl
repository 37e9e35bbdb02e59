### Det som sies når et skjema hentes fra et regneark (XLSForm).

ui-import-done =
    { $file }: hentet { $questions ->
        [one] { $questions } spørsmål
       *[other] { $questions } spørsmål
    }, { $groups ->
        [one] { $groups } gruppe
       *[other] { $groups } grupper
    } og { $choices } svaralternativer på { $languages }; { $repaired } rettet, { $left-out } utelatt. Skrevet:
ui-import-repaired = { ui-import-place }: rettet: { $reason }
ui-import-left-out = { ui-import-place }: utelatt: { $reason }
ui-import-more =
    { ui-import-place }: … og { $count ->
        [one] { $count } til av samme slag
       *[other] { $count } til av samme slag
    }; --json viser alle
# «survey 12, label» eller bare arkets navn, når det gjelder hele arket.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] , { $column }
    }

error-import-web-page = Dette er en nettside, ikke et regneark.
    .safe = Ingenting er skrevet.
    .now = Åpne siden i en nettleser, og last ned selve skjemaet derfra.
error-import-no-workbook = Dette er ikke et regneark: verken .xlsx eller .xls.
    .safe = Ingenting er skrevet.
    .now = Åpne fila i et regnearkprogram, og lagre den som .xlsx.
error-import-too-large = Med { $megabytes } MB er dette mer enn et skjema har (høyst { $limit }).
    .safe = Ingenting er skrevet.
    .now = Se etter om det er den riktige fila. Bilder og andre ark kan tas ut.
error-import-damaged = Regnearket kan ikke leses: { $cause }
    .safe = Ingenting er skrevet.
    .now = Åpne fila i et regnearkprogram, og lagre den på nytt som .xlsx uten passord.
error-import-not-whole = Fila er ikke hel: den er avbrutt eller endret på veien hit.
    .safe = Ingenting er skrevet.
    .now = Hent fila på nytt, eller be den som har laget den, om å sende den som .xlsx.
error-import-locked = Regnearket er låst med passord.
    .safe = Ingenting er skrevet.
    .now = Åpne fila i et regnearkprogram, ta vekk passordet, og lagre den på nytt.
error-import-too-sparse = Cellene i regnearket ligger for langt fra hverandre til at det kan leses.
    .safe = Ingenting er skrevet.
    .now = Lagre det på nytt som .xlsx, eller fjern det som står langt nede eller langt til høyre.
error-import-no-survey = Regnearket har ikke noe ark som heter «survey».
    .safe = Ingenting er skrevet.
    .now = Et XLSForm har spørsmålene i arket «survey» og svaralternativene i arket «choices».
error-import-nothing-asked = Arket «survey» har ingen spørsmål som kan stilles her.
    .safe = Ingenting er skrevet.
    .now = Se etter om kolonnene heter «type», «name» og «label».

ui-import-sheet-not-read = arket hører ikke til i et skjema
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } celle ligger
       *[other] { $cells } celler ligger
    } utenfor alt et skjema har, eller er for store for en tekst
ui-import-media-column = bilder eller opptak (i { $cells } celler) kan ikke vises i en terminal
ui-import-unknown-column = en slik kolonne har skjemaer ikke ({ $cells } utfylte celler)
ui-import-double-column = det finnes en slik kolonne fra før; den første gjelder
ui-import-unknown-setting = innstillingen betyr ingenting her
ui-import-id-changed = «{ $from }» kan ikke være navnet på et skjema: det heter { $to }
ui-import-language-taken = koden { $code } er allerede brukt av en annen kolonne: denne holdes for seg som { $kept }
ui-import-language-unknown = dette språket er ukjent: det holdes for seg som { $kept }; gi mappa nytt navn når du vet hvilket det er
ui-import-language-unnamed = tekster uten språk er tatt som { $tag }; skriv språket i overskriften, som i label::Français (fr)
ui-import-choice-incomplete = et svaralternativ må ha både liste og navn
ui-import-value-changed = verdien «{ $from }» må være ett ord: den er nå { $to }, også der uttrykk nevner den
ui-import-value-twice = { $value } står to ganger i lista { $list }: begge blir vist
ui-import-list-renamed = «{ $from }» kan ikke være navnet på en liste: den heter { $to }
ui-import-list-missing = lista { $list } har ingen svaralternativer: svaret skrives i stedet
ui-import-file-missing = { $file } ligger ikke ved siden av regnearket, eller er ingen tabell: svaret skrives i stedet
ui-import-table-missing = { $file } ligger ikke ved siden av regnearket, eller er ingen tabell
ui-import-switched-off = raden er slått av
ui-import-too-deep = gruppa ligger mer enn { $depth } grupper dypt; det som er i den, er flyttet ut
ui-import-ends-another = den åpne gruppa er { $name }, som er av et annet slag: den slutter her
ui-import-ends-nothing = her er ingen gruppe åpen
ui-import-never-ends = { $name } slutter aldri: den slutter med arket
ui-import-loop = en løkke over en liste finnes ikke lenger i XLSForm: spørsmålene stilles én gang
ui-import-no-type = raden har ingen type
ui-import-unknown-type = det finnes ingen type «{ $written }»
ui-import-misspelt-type = det finnes ingen type «{ $written }»; mente du { $near }?
ui-import-no-media = { $written }: en terminal tar ikke imot bilder, lyd eller filer; plassen er skjult og alltid tom
ui-import-no-places = { $written }: en terminal kjenner ingen steder på kartet; plassen er skjult og alltid tom
ui-import-no-devices = { $written }: Bolyst tar ikke vare på noe om maskiner; plassen er skjult og alltid tom
ui-import-no-audit = audit: Bolyst fører sin egen logg over samtalen
ui-import-no-name = raden har ikke noe navn: den heter { $name }
ui-import-name-changed = «{ $from }» kan ikke være et navn: raden heter { $to }, også der andre nevner den
ui-import-name-twice = { $from } står to ganger i samme gruppe: denne heter { $to }
ui-import-no-label = teksten mangler: navnet står i stedet
ui-import-no-calculation = her er ingenting å regne ut: plassen er skjult og alltid tom
ui-import-r-code = { $written } er R-kode for ja eller nei
ui-import-appearance-beyond = en terminal kan ikke vise utseendet «{ $written }»; spørsmålet stilles på vanlig måte
ui-import-unknown-appearance = utseendet «{ $written }» er ikke kjent, og er utelatt
ui-import-last-saved = svaret fra forrige samtale tas ikke med: hver samtale begynner for seg
ui-import-idle-trigger = her er ingenting som kan utløses
ui-import-search = search() spør en tabell som ikke ligger ved siden av regnearket: svaret skrives i stedet
ui-import-markup = farger, lenker og skriftsnitt er tatt ut av teksten
ui-import-unknown-reference = teksten nevner svaret på { $name }, som skjemaet ikke har
ui-import-fault = { $fault }
