### Det som blir sagt når eit skjema blir henta frå eit rekneark (XLSForm).

ui-import-done =
    { $file }: henta { $questions ->
        [one] { $questions } spørsmål
       *[other] { $questions } spørsmål
    }, { $groups ->
        [one] { $groups } gruppe
       *[other] { $groups } grupper
    } og { $choices } svaralternativ på { $languages }; { $repaired } retta, { $left-out } utelatne. Skrive:
ui-import-repaired = { ui-import-place }: retta: { $reason }
ui-import-left-out = { ui-import-place }: utelate: { $reason }
ui-import-more =
    { ui-import-place }: … og { $count ->
        [one] { $count } til av same slag
       *[other] { $count } til av same slag
    }; --json viser alle
# «survey 12, label» eller berre namnet på arket, når det gjeld heile arket.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] , { $column }
    }

error-import-web-page = Dette er ei nettside, ikkje eit rekneark.
    .safe = Ingenting er skrive.
    .now = Opne sida i ein nettlesar, og last ned sjølve skjemaet derfrå.
error-import-no-workbook = Dette er ikkje eit rekneark: verken .xlsx eller .xls.
    .safe = Ingenting er skrive.
    .now = Opne fila i eit reknearkprogram, og lagre ho som .xlsx.
error-import-too-large = Med { $megabytes } MB er dette meir enn eit skjema har (høgst { $limit }).
    .safe = Ingenting er skrive.
    .now = Sjå etter om det er den rette fila. Bilete og andre ark kan takast ut.
error-import-damaged = Reknearket kan ikkje lesast: { $cause }
    .safe = Ingenting er skrive.
    .now = Opne fila i eit reknearkprogram, og lagre ho på nytt som .xlsx utan passord.
error-import-not-whole = Fila er ikkje heil: ho er avbroten eller endra på vegen hit.
    .safe = Ingenting er skrive.
    .now = Hent fila på nytt, eller be den som har laga ho, om å sende ho som .xlsx.
error-import-locked = Reknearket er låst med passord.
    .safe = Ingenting er skrive.
    .now = Opne fila i eit reknearkprogram, ta vekk passordet, og lagre ho på nytt.
error-import-too-sparse = Cellene i reknearket ligg for langt frå kvarandre til at det kan lesast.
    .safe = Ingenting er skrive.
    .now = Lagre det på nytt som .xlsx, eller ta bort det som står langt nede eller langt til høgre.
error-import-no-survey = Reknearket har ikkje noko ark som heiter «survey».
    .safe = Ingenting er skrive.
    .now = Eit XLSForm har spørsmåla i arket «survey» og svaralternativa i arket «choices».
error-import-nothing-asked = Arket «survey» har ingen spørsmål som kan stillast her.
    .safe = Ingenting er skrive.
    .now = Sjå etter om kolonnane heiter «type», «name» og «label».

ui-import-sheet-not-read = arket høyrer ikkje til i eit skjema
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } celle ligg
       *[other] { $cells } celler ligg
    } utanfor alt eit skjema har, eller er for store for ein tekst
ui-import-media-column = bilete eller opptak (i { $cells } celler) kan ikkje visast i ein terminal
ui-import-unknown-column = ein slik kolonne har skjema ikkje ({ $cells } utfylte celler)
ui-import-double-column = det finst ein slik kolonne frå før; den første gjeld
ui-import-unknown-setting = innstillinga tyder ingenting her
ui-import-id-changed = «{ $from }» kan ikkje vere namnet på eit skjema: det heiter { $to }
ui-import-language-taken = koden { $code } er alt brukt av ein annan kolonne: denne blir halden for seg som { $kept }
ui-import-language-unknown = dette språket er ukjent: det blir halde for seg som { $kept }; gi mappa nytt namn når du veit kva for eit det er
ui-import-language-unnamed = tekstar utan språk er tekne som { $tag }; skriv språket i overskrifta, som i label::Français (fr)
ui-import-choice-incomplete = eit svaralternativ må ha både liste og namn
ui-import-value-changed = verdien «{ $from }» må vere eitt ord: han er no { $to }, òg der uttrykk nemner han
ui-import-value-twice = { $value } står to gonger i lista { $list }: begge blir viste
ui-import-list-renamed = «{ $from }» kan ikkje vere namnet på ei liste: ho heiter { $to }
ui-import-list-missing = lista { $list } har ingen svaralternativ: svaret blir skrive i staden
ui-import-file-missing = { $file } ligg ikkje ved sida av reknearket, eller er ingen tabell: svaret blir skrive i staden
ui-import-table-missing = { $file } ligg ikkje ved sida av reknearket, eller er ingen tabell
ui-import-switched-off = rada er slått av
ui-import-too-deep = gruppa ligg meir enn { $depth } grupper djupt; det som er i henne, er flytta ut
ui-import-ends-another = den opne gruppa er { $name }, som er av eit anna slag: ho sluttar her
ui-import-ends-nothing = her er inga gruppe open
ui-import-never-ends = { $name } sluttar aldri: ho sluttar med arket
ui-import-loop = ei løkke over ei liste finst ikkje lenger i XLSForm: spørsmåla blir stilte éin gong
ui-import-no-type = rada har ingen type
ui-import-unknown-type = det finst ingen type «{ $written }»
ui-import-misspelt-type = det finst ingen type «{ $written }»; meinte du { $near }?
ui-import-no-media = { $written }: ein terminal tek ikkje imot bilete, lyd eller filer; plassen er gøymd og alltid tom
ui-import-no-places = { $written }: ein terminal kjenner ingen stader på kartet; plassen er gøymd og alltid tom
ui-import-no-devices = { $written }: Bolyst tek ikkje vare på noko om maskiner; plassen er gøymd og alltid tom
ui-import-no-audit = audit: Bolyst fører sin eigen logg over samtalen
ui-import-no-name = rada har ikkje noko namn: ho heiter { $name }
ui-import-name-changed = «{ $from }» kan ikkje vere eit namn: rada heiter { $to }, òg der andre nemner henne
ui-import-name-twice = { $from } står to gonger i same gruppe: denne heiter { $to }
ui-import-no-label = teksten manglar: namnet står i staden
ui-import-no-calculation = her er ingenting å rekne ut: plassen er gøymd og alltid tom
ui-import-r-code = { $written } er R-kode for ja eller nei
ui-import-appearance-beyond = ein terminal kan ikkje vise utsjånaden «{ $written }»; spørsmålet blir stilt på vanleg måte
ui-import-unknown-appearance = utsjånaden «{ $written }» er ikkje kjend, og er utelaten
ui-import-last-saved = svaret frå førre samtale blir ikkje teke med: kvar samtale byrjar for seg
ui-import-idle-trigger = her er ingenting som kan utløysast
ui-import-search = search() spør ein tabell som ikkje ligg ved sida av reknearket: svaret blir skrive i staden
ui-import-markup = fargar, lenkjer og skriftsnitt er tekne ut av teksten
ui-import-unknown-reference = teksten nemner svaret på { $name }, som skjemaet ikkje har
ui-import-fault = { $fault }
