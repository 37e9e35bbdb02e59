### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = ኖርወይ ናብ ኮሙነታት ዝተኸፋፈለት እያ፣ ነፍሲ ወከፍ ኮሙነ ናይ ገዛእ ርእሱ ምምሕዳር ኣለዎ። ኣብ እትነብርሉ ቦታ ንቤት ትምህርትን ንሓገዝን ሓላፍነት ኣለዎ።
    .word = kommune
glossary-fylke = ብዙሓት ኮሙነታት ዘለዎ ዝዓበየ ቦታ እዩ። ልዕሊ 16 ዓመት ንዘለዉ መንእሰያት ናይ ቤት ትምህርቲ ሓላፍነት ኣለዎ።
    .word = fylke
glossary-bosetting = ሓደ ኮሙነ ይቕበለኩም፣ ናይ መጀመርታ ገዛ ድማ ይረኽበልኩም። መን ከም ዝመጽእ መንግስትን ኮሙነን ይሰማምዑ።
    .word = bosetting
glossary-kvote = ኖርወይ ኣብ ሓደ ዓመት ክንደይ ሰባት ከም እትቕበል ዝገልጽ ውሱን ቁጽሪ።
    .word = kvote
glossary-oppholdstillatelse = ኣብ ኖርወይ ክትነብሩ መንግስቲ ዝህቦ እወታዊ መልሲ። ንሓጺር ወይ ንነዊሕ ግዜ ክኸውን ይኽእል።
    .word = oppholdstillatelse
glossary-oppholdskort = ካብ ፖሊስ ዝወሃብ ካርድ። ኣብ ኖርወይ ክትነብሩ ከም እትኽእሉን ንኽንደይ ግዜ ምዃኑን የርኢ።
    .word = oppholdskort
glossary-familieinnvandring = ኣባል ስድራቤት ኣብዚ ስለ ዝነብር፣ ኣብ ኖርወይ ክትነብሩ ምፍቃድ።
    .word = familieinnvandring
glossary-beskyttelse = ኣብታ ካብኣ ዝመጻእኩም ሃገር ውሕስነት ስለ ዘይብልኩም፣ ኖርወይ ኣብዚ ክትነብሩ ትፈቅደልኩም።
    .word = beskyttelse
glossary-eos = ብዛዕባ ስራሕን ንግድን ብዙሕ ናይ ሓባር ሕግታት ዘለወን ሃገራት ኤውሮጳ። ኖርወይ ሓንቲ ካብኣተን እያ።
    .word = EØS
glossary-eu = ብዙሕ ሕግታት ብሓባር ዘውጽኣ ሃገራት ኤውሮጳ። ኖርወይ ኣባል ኣይኮነትን።
    .word = EU
glossary-udi = ኣብ ኖርወይ ንምንባር ንዝቐርብ ምልክታ መልሲ ዝህብ ቤት ጽሕፈት መንግስቲ።
    .word = UDI
glossary-imdi = ቤት ጽሕፈት መንግስቲ እዩ። ኮሙነታት ሓደስቲ ሰባት ክቕበሉ ይሕግዝ።
    .word = IMDi
glossary-folkeregister = መንግስቲ ዘለዎ ዝርዝር እዩ። ኣብ ኖርወይ ዝነብር ኩሉ ሰብን ኣበይ ከም ዝነብርን ይሕዝ። ክትግዕዙ ከለኹም ክትሕብሩ ኣለኩም።
    .word = Folkeregisteret
glossary-fodselsnummer = ናትኩም ጥራይ ዝኾነ ናይ ዓሰርተ ሓደ ኣሃዛት ቁጽሪ። ኣብ ባንክ፣ ኣብ ሓኪምን ኣብ ስራሕን የድልየኩም።
    .word = fødselsnummer
glossary-d_nummer = ኣብዚ ንሓጺር ግዜ ንዝጸንሕ ሰብ ዝወሃብ ቁጽሪ። ድሓር ቁጽሪ መንነት (fødselsnummer) ክትረኽቡ ትኽእሉ ኢኹም።
    .word = D-nummer
glossary-bankid = ኣብ ኢንተርነት መን ምዃንኩም ዘርኢ፣ ካብ ባንክ ዝወሃብ ምስጢራዊ ቁጽሪ። ንማንም ኣይትሃቡ።
    .word = BankID

## Learning

glossary-introduksjonsprogram = ምሉእ መዓልቲ ዝካየድ መደብ እዩ። ኣብኡ ቋንቋ ኖርወይን ብዛዕባ ናብራ ኣብ ኖርወይን ትመሃሩ። ናብ ስራሕ ወይ ትምህርቲ ክሕግዘኩም እዩ።
    .word = introduksjonsprogram
glossary-introduksjonsstonad = ኣብ መላለዪ መደብ ከለኹም ወርሓዊ እትረኽብዎ ገንዘብ። ብዘይ ምኽንያት እንተ ተሪፍኩም፣ ዝውሕድ ትረኽቡ።
    .word = introduksjonsstønad
glossary-integreringsplan = ምስ ኮሙነ ብሓባር እትሰርሕዎ ውጥን። እንታይ ከም እትደልዩን ቅድም እንታይ ከም እትገብሩን ኣብኡ ተጻሒፉ ኣሎ።
    .word = integreringsplan
glossary-norskopplaering = ቋንቋ ኖርወይ ምዝራብ፣ ምንባብን ምጽሓፍን እትመሃርሉ ኮርስ።
    .word = norskopplæring
glossary-samfunnskunnskap = ብዛዕባ ናብራ ኣብ ኖርወይ ዝምህር ኮርስ፦ ሕግታት፣ ስራሕ፣ ቤት ትምህርትን ጥዕናን። ብዝርድኣኩም ቋንቋ ይወሃብ።
    .word = samfunnskunnskap
glossary-arbeidspraksis = ኣብ ሓደ ትካል ንሓጺር ግዜ ናይ ብሓቂ ስራሕ ትፍትኑ። ብኡ ኣቢልኩም ቋንቋ ኖርወይን ተመኩሮን ትረኽቡ።
    .word = arbeidspraksis
glossary-kompetanse = ኩሉ እትፈልጥዎን እትኽእልዎን፦ ካብ ቤት ትምህርቲ፣ ስራሕ፣ ገዛን ትርፊ ግዜን።
    .word = kompetanse
glossary-kartlegging = እንታይ ከም እትኽእሉን እንታይ ከም እትምነዩን እንጽሕፈሉ ዝርርብ።
    .word = kartlegging
glossary-godkjenning = ኣብ ካልእ ሃገር ዝረኸብኩምዎ ትምህርቲ ወይ ሞያ ኣብ ኖርወይ እንታይ ዋጋ ከም ዘለዎ መንግስቲ ይገልጽ።
    .word = godkjenning av utdanning
glossary-autorisasjon = ብሓደ ሞያ ንምስራሕ ካብ መንግስቲ ዝወሃብ ፍቓድ። ንኣብነት ሓኪም፣ ነርስ ወይ ሰራሕተኛ ኤለክትሪክ።
    .word = autorisasjon
glossary-realkompetanse = ካብ ቤት ትምህርቲ ወረቐት ዘይብሉ፣ ኣብ ስራሕን ኣብ ህይወትን ዝተማህርኩምዎ። ክግምገመልኩም ክትሓቱ ትኽእሉ ኢኹም።
    .word = realkompetanse
glossary-fagbrev = ሓደ ሞያ ከም ዝተማህርኩም ዘርኢ ወረቐት። ንኣብነት ጸራቢ ወይ ከሻኒ።
    .word = fagbrev
glossary-videregaende = ካብ 16 ዓመት ንላዕሊ ንዘለዉ መንእሰያት ዝኸውን ቤት ትምህርቲ። ዓበይቲ ሰባት እውን ክመሃርሉ ይኽእሉ።
    .word = videregående skole
glossary-karriereveiledning = ብዛዕባ ስራሕን ትምህርትን ብዙሕ ምስ ዝፈልጥ ሰብ ዝግበር ዝርርብ።
    .word = karriereveiledning

## Work

glossary-nav = ሰባት ስራሕ ክረኽቡ ዝሕግዝ ቤት ጽሕፈት። Nav መሰል ንዘለዎም ሰባት ገንዘብ እውን ይህብ።
    .word = Nav
glossary-fast_stilling = ዝውድኣሉ መዓልቲ ዘይብሉ ስራሕ።
    .word = fast stilling
glossary-midlertidig_stilling = ንዝተወሰነ ግዜ ዝጸንሕ ስራሕ።
    .word = midlertidig stilling
glossary-vikar = ካልእ ሰብ ክሳብ ዘየለ፣ ኣብ ክንድኡ ዝሰርሕ ሰብ።
    .word = vikar
glossary-stillingsprosent = ክንደይ ከም እትሰርሑ። 100 ሚእታዊት ምሉእ ግዜ እዩ፣ 50 ሚእታዊት ድማ ፍርቂ ግዜ።
    .word = stillingsprosent
glossary-overtid = ካብቲ ልሙድ ግዜ ንላዕሊ ዝስራሕ ስራሕ። ሽዑ ዝያዳ ክኽፈለኩም ኣለዎ።
    .word = overtid
glossary-arbeidsavtale = ብዛዕባ ስራሕ፣ ግዜን ደሞዝን ብወረቐት ዝተጻሕፈ ውዕል። ክትረኽብዎ መሰል ኣለኩም።
    .word = arbeidsavtale
glossary-arbeidsgiver = ኣስራሒ፦ እትሰርሕሉን ደሞዝ ዝኸፍለኩምን።
    .word = arbeidsgiver
glossary-naeringsliv = ንኻልኦት ነገር ዘፍርዩ፣ ዝሸጡ ወይ ኣገልግሎት ዝህቡ ኩሎም ትካላት።
    .word = næringsliv
glossary-skattekort = ካብ ደሞዝኩም ክንደይ ግብሪ ከም እትኸፍሉ ዝገልጽ፣ ኣብ ኢንተርነት ዘሎ ካርድ።
    .word = skattekort
glossary-fagforening = ልክዕ ደሞዝን ጽቡቕ ኩነታት ስራሕን ንምርካብ ንሓድሕዶም ዝሕግዙ፣ ሓደ ሞያ ዘለዎም ሰባት። ኣባል ክትኮኑ ባዕልኹም ትመርጹ።
    .word = fagforening

## Housing

glossary-startlan = ገዛ ንምግዛእ ካብ ኮሙነ ዝወሃብ ልቓሕ። ካብ ባንክ እኹል ልቓሕ ንዘይረክብ ሰብ እዩ።
    .word = startlån
glossary-bostotte = ውሑድ ገንዘብን ክቡር ገዛን ንዘለዎ ሰብ፣ ካብ መንግስቲ ወርሓዊ ዝወሃብ ገንዘብ። ኣይትመልስዎን ኢኹም።
    .word = bostøtte
glossary-husbanken = ናይ መንግስቲ ባንክ ንኣባይቲ። ንstartlån ከምኡውን ንbostøtte ገንዘብ ይህብ።
    .word = Husbanken
glossary-utleier = ኣካራዪ፦ ገዛ ዘለዎ፣ ካልኦት ሰባት ድማ ብገንዘብ ክነብርሉ ዝገድፍ ሰብ።
    .word = utleier
glossary-husleie = ክራይ፦ ኣብ ናትኩም ዘይኮነ ገዛ ንምንባር ወርሓዊ እትኸፍልዎ ገንዘብ።
    .word = husleie
glossary-husleiekontrakt = ብዛዕባ እትካረይዎ ገዛ ብወረቐት ዝተጻሕፈ ውዕል። ዋጋ፣ ግዜን ሕግታትን ኣብኡ ኣሎ።
    .word = husleiekontrakt
glossary-depositum = ትሕጃ፦ ተኻሪኹም ክሳብ ዘለኹም ኣብ ፍሉይ ሕሳብ ባንክ ዝቕመጥ ገንዘብ። እንተ ግዒዝኩም፣ ኩሉ ጽቡቕ እንተ ኾይኑ፣ ይምለሰልኩም።
    .word = depositum
glossary-borettslag = ኣብኡ ዝነብሩ ሰባት ብሓባር ዝውንንዎ ህንጻ። ኣብኡ ንሓደ ገዛ ዝኸውን መሰል ትገዝኡ።
    .word = borettslag
glossary-rente = ወለድ፦ ስለ ዝተለቃሕኩም እትኸፍልዎ ገንዘብ።
    .word = rente
glossary-egenkapital = ንገዛ ልቓሕ ክትሓቱ ከለኹም፣ ባዕልኹም ዘለኩም ገንዘብ።
    .word = egenkapital

## Health, children and money

glossary-fastlege = ናትኩም ቀዋሚ ሓኪም። ባዕልኹም ትመርጽዎ፣ ክትሓሙ ከለኹም ድማ ናብኡ ትኸዱ።
    .word = fastlege
glossary-legevakt = ህጹጽ ክኸውን ከሎ፣ ቀዋሚ ሓኪምኩም ድማ ዕጹው ከሎ፣ እትኸድዎ ሓኪም።
    .word = legevakt
glossary-helsestasjon = ናእሽቱ ቆልዑ ጽቡቕ ምህላዎም ዝከታተል ቦታ። ብነጻ እዩ።
    .word = helsestasjon
glossary-barnehage = መዋእለ ህጻናት፦ ቆልዑ ቅድሚ ቤት ትምህርቲ ምጅማሮም ዝውዕልሉ ቦታ። ኣብኡ ይጻወቱ፣ ቋንቋ ኖርወይ ድማ ይመሃሩ።
    .word = barnehage
glossary-sfo = ናእሽቱ ቆልዑ ቅድምን ድሕርን ትምህርቲ ክጸንሕሉ ዝኽእሉ፣ ኣብ ቤት ትምህርቲ ዘሎ ቦታ።
    .word = SFO
glossary-barnetrygd = ትሕቲ 18 ዓመት ቆልዑ ንዘለውዎ ሰብ ካብ መንግስቲ ወርሓዊ ዝወሃብ ገንዘብ።
    .word = barnetrygd
glossary-sosialhjelp = ካልእ መነባብሮ ገንዘብ ክሳብ ዘይብልኩም፣ ንመግብን ንገዛን ዝወሃብ ገንዘብ። ናብ Nav ተመልክቱ።
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = ማሕበር፦ ሓደ ነገር ብሓባር ዝገብሩ ሰባት፣ ንኣብነት ደርፊ ወይ ኩዕሶ እግሪ። መንግስቲ ኣይኮነን፣ ቤተ ክርስትያን እውን ኣይኮነን።
    .word = lag
glossary-frivillig = ወለንታዊ፦ ብዘይ ደሞዝ ንኻልኦት ዝሕግዝ ሰብ።
    .word = frivillig
glossary-frivilligsentral = ሰባት ዝራኸብሉን ንሓድሕዶም ብነጻ ዝሓጋገዝሉን ገዛ።
    .word = frivilligsentral
glossary-fadder = ወለንታዊ መሓዛ፦ ኣብዚ ዝነብር፣ ምሳኹም ዝላለን ኣብ መጀመርታ ግዜ ዝሕግዘኩምን ሰብ። ምስ ቤተ ክርስትያን ዝተኣሳሰር ኣይኮነን።
    .word = fadder
glossary-dugnad = ጎረባብቲ ወይ ወለዲ ብዘይ ክፍሊት ብሓባር ዝሰርሕዎ ስራሕ።
    .word = dugnad
glossary-tilflytter = ናብ ሓድሽ ቦታ ዝገዓዘ ሰብ።
    .word = tilflytter

## The conversation

glossary-tolk = ኣስተርጓሚ፦ ንሕና እንብሎ በቲ ካልእ ቋንቋ ዝብል ሰብ። ንክልቴና ይሕግዝ፣ ንማንም ኣይውግንን።
    .word = tolk
glossary-taushetsplikt = እትብልዎ ዝሰምዕ ሰብ ንኻልኦት ክነግር ኣይፍቀዶን። ኣብ ሕጊ ተጻሒፉ ኣሎ።
    .word = taushetsplikt
glossary-samtykke = ንሓደ ነገር እወ ትብሉ፣ ድሓር ድማ ኣይፋል ክትብሉ ትኽእሉ ኢኹም።
    .word = samtykke
glossary-fullmakt = ውክልና፦ ካልእ ሰብ ኣብ ክንዳኹም ክዛረብ እትፈቅድሉ ወረቐት። ክትስርዝዎ ትኽእሉ ኢኹም።
    .word = fullmakt
glossary-vedtak = እንታይ ከም እትረኽቡ ካብ ኮሙነ ወይ መንግስቲ ዝወሃብ መልሲ። ብደብዳበ ይመጽእ።
    .word = vedtak
glossary-klage = ሓደ መልሲ ጌጋ ኮይኑ ስለ ዝተሰምዓኩም፣ ዳግማይ ክርአ ትሓቱ።
    .word = klage
glossary-personvern = ብዛዕባኹም ዝተጻሕፈ ነገር መን ከንብቦ ከም ዝኽእል ዝገልጽ ሕግታት።
    .word = personvern
