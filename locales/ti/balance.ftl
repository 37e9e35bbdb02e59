### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = ኣብዚ ምንባር እንተ ቐጺልኩም፣ ጽቡቕ ነገሩ እንታይ እዩ?
    .short = ኣብዚ ምንባር፦ ጽቡቕ
balance-stay_good_words = እንተ ደሊኹም፣ ብናይ ባዕልኹም ቃላት ወስኹ።
    .hint = ብዛዕባ ኣብዚ ምንባር ዘለዎ ጽቡቕ ነገር።
balance-stay_less_good = ኣብዚ ምንባር እንተ ቐጺልኩም፣ ብዙሕ ጽቡቕ ዘይኮነ ነገሩ እንታይ እዩ?
    .short = ኣብዚ ምንባር፦ ብዙሕ ጽቡቕ ዘይኮነ
balance-stay_less_good_words = እንተ ደሊኹም፣ ብናይ ባዕልኹም ቃላት ወስኹ።
    .hint = ብዛዕባ ኣብዚ ምንባር ዘለዎ ብዙሕ ጽቡቕ ዘይኮነ ነገር።
balance-move_good = ናብ ካልእ ቦታ እንተ ግዒዝኩም፣ ጽቡቕ ነገሩ እንታይ እዩ?
    .short = ምግዓዝ፦ ጽቡቕ
balance-move_good_words = እንተ ደሊኹም፣ ብናይ ባዕልኹም ቃላት ወስኹ።
    .hint = ብዛዕባ ምግዓዝ ዘለዎ ጽቡቕ ነገር።
balance-move_less_good = ናብ ካልእ ቦታ እንተ ግዒዝኩም፣ ብዙሕ ጽቡቕ ዘይኮነ ነገሩ እንታይ እዩ?
    .short = ምግዓዝ፦ ብዙሕ ጽቡቕ ዘይኮነ
balance-move_less_good_words = እንተ ደሊኹም፣ ብናይ ባዕልኹም ቃላት ወስኹ።
    .hint = ብዛዕባ ምግዓዝ ዘለዎ ብዙሕ ጽቡቕ ዘይኮነ ነገር።

compare-expected = እንታይ ትግምቱ?
compare-verified = ብርግጽ እንታይ ንፈልጥ?
compare-here = ኣብዚ
compare-there = ኣብቲ ሓድሽ ቦታ
