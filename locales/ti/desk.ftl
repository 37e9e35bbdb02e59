### status: draft

### Words that the work behind the screen needs: states, passphrase, dates, remarks at questions.

ui-state-draft = ንድፊ
ui-state-submitted = ተሰዲዱ
ui-state-returned = ተመሊሱ
ui-state-approved = ጸዲቑ

ui-history-submitted = ተሰዲዱ
ui-history-resubmitted = ዳግም ተሰዲዱ
ui-history-returned = ተመሊሱ
ui-history-approved = ጸዲቑ
ui-history-commented = ርእይቶ ተዋሂቡ

ui-passphrase-score-0 = ብኡንብኡ ይግመት
ui-passphrase-score-1 = ኣዝዩ ድኹም
ui-passphrase-score-2 = ድኹም
ui-passphrase-score-3 = ጽቡቕ
ui-passphrase-score-4 = ኣዝዩ ጽቡቕ
ui-passphrase-advice-words = ኣርባዕተ ወይ ልዕሊኡ ዘይተኣሳሰሩ ቃላት ተጠቐሙ።
ui-passphrase-weak-too-short = ኣዝዩ ሓጺር እዩ።
ui-passphrase-weak-keyboard-row = ጎድኒ ጎድኒ ዘለዉ ኣልጉም ክትግምቶም ቀሊል እዩ።
ui-passphrase-weak-repeats = ምድግጋም ኣየደልድሎን።
ui-passphrase-weak-common = ብዙሓት ሰባት በዚ ምስጢራዊ ሓረግ ይጥቀሙ።
ui-passphrase-weak-sequence = ከም «abc» ወይ «6543» ዝኣመሰለ ተርታ ክትግምቶ ቀሊል እዩ።
ui-passphrase-weak-year = ዓመታት ክትግምቶም ቀሊል እዩ።
ui-passphrase-weak-date = ዕለታት ክትግምቶም ቀሊል እዩ።
ui-passphrase-weak-single-word = ሓደ ቃል ጥራይ ክትግምቶ ቀሊል እዩ።
ui-passphrase-weak-name = ኣስማት ክትግምቶም ቀሊል እዩ።
ui-passphrase-weak-known = ኣብኡ ብዛዕባኹም ወይ ብዛዕባ እቲ ኮሙነ ኩሉ ሰብ ዝፈልጦ ነገር ኣሎ።

ui-any-constraint = እቲ መልሲ ካብቲ እቲ ሕቶ ዝጽበዮ ወጻኢ እዩ።
ui-any-warning = እቲ መልሲ ዘይልሙድ እዩ። ልክዕ ድዩ?
ui-any-required = እዚ ሕቶ እዚ መልሲ የድልዮ።
ui-any-type = እዚ ምስቲ ሕቶ ኣይሰማማዕን።

ui-step-end = ጽማቝ
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }፣ { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] ጥሪ
    [2] ለካቲት
    [3] መጋቢት
    [4] ሚያዝያ
    [5] ግንቦት
    [6] ሰነ
    [7] ሓምለ
    [8] ነሓሰ
    [9] መስከረም
    [10] ጥቅምቲ
    [11] ሕዳር
   *[12] ታሕሳስ
}
ui-month-short = { $month ->
    [1] ጥሪ
    [2] ለካ
    [3] መጋ
    [4] ሚያ
    [5] ግን
    [6] ሰነ
    [7] ሓም
    [8] ነሓ
    [9] መስ
    [10] ጥቅ
    [11] ሕዳ
   *[12] ታሕ
}
ui-weekday-short = { $day ->
    [0] ሰንበት
    [1] ሰኑይ
    [2] ሰሉስ
    [3] ረቡዕ
    [4] ሓሙስ
    [5] ዓርቢ
   *[6] ቀዳም
}
ui-date-month = { ui-month-name } { $year }
ui-date-year = { $year }

ui-vault-readme =
    እዚ ፎልደር እዚ ናይ Bolyst ቤት ጽሕፈት እዩ። ኣብኡ ዘሎ ኩሉ ብ age ብምስጢር ተጻሒፉ እዩ።

    ብዘይ Bolyst ብልሙዳት መሳርሒታት (age፣ jq፣ ssh-keygen) ይኽፈት፦
    1. ናይ ባዕልኹም መፍትሕ ኣብ ኮምፒተርኩም ኣብ ዘሎ ፎልደር፣ ኣብ identity.age ኣሎ። ብምስጢራዊ ሓረግኩም ይኽፈት፦
       age -d identity.age
    2. እቲ መፍትሕ ነቶም ኣብ keys/ ዘለዉ መፍትሓት ይኸፍት፣ ንሳቶም ድማ ነቶም ኣብ events/ ዘለዉ ፋይላት ይኸፍቱ፦
       age -d -i <(age -d -i my-key keys/team-1.age) events/xx/name.age | head -n 1 | jq
    3. መስመር 1 ናይ ነፍሲ ወከፍ ፋይል እቲ ሰነድ እዩ፣ መስመር 2 ድማ እቲ ክታም እዩ (SSHSIG, namespace «bolyst»)።
    4. ሓደ ሰብ እንተ ወጺኡ፣ ኣብ ጎድኒ እቶም ናይ መጀመርታ ሓደስቲ መፍትሓት ኣለዉ፦ keys/MEMBER-2-….age ብመፍትሕኩም ይኽፈት፣
       ኣብኡ ዘሎ ድማ ን keys/team-2-….age ይኸፍት። ዝኣረጉ ፋይላት ነቶም ሓደስቲ መፍትሓት ዳግም ተዓሺጎም ኣለዉ።

    ምስጢራዊ ሓረግ እንተ ጠፊኡ፣ እቲ ናይ ምምላስ ወረቐት ንተመሳሳሊ ነገር ይኸፍት። ነቶም ፋይላት ብኢድኩም ኣይትተንክፍዎም።
