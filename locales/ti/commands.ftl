### status: draft

### What the keys do. ".short" stands at the foot of the screen.

## Everywhere

ui-command-help = ኣብዚ ኣልጉም እንታይ ከም ዝገብሩ ምርኣይ
    .short = ሓገዝ
ui-command-palette = እትገብርዎ ነገር ምድላይ
    .short = ኩሉ
ui-command-close = ምዕጻው
    .short = ዕጸው
ui-command-program-language = ቋንቋ ናይቲ ፕሮግራም ምቕያር
ui-command-theme = ሕብርታት ምቕያር
ui-command-lock = ነቲ ቤት ጽሕፈት ምሽጓር
    .short = ሸጉር
ui-command-quit = ምውጻእ
    .short = ውጻእ

## Lists and fields

ui-command-up = ንላዕሊ
ui-command-down = ንታሕቲ
ui-command-page-up = ብዙሕ መስመራት ንላዕሊ
ui-command-page-down = ብዙሕ መስመራት ንታሕቲ
ui-command-first = ናብቲ ቀዳማይ
ui-command-last = ናብቲ ናይ መወዳእታ
ui-command-accept = ምምራጽን ምቕጻልን
    .short = ቀጽል
ui-command-next-field = ዝቕጽል ቦታ
    .short = ዝቕጽል ቦታ
ui-command-previous-field = ዝሓለፈ ቦታ
ui-command-toggle = ምልክት ምግባር ወይ ምልጋስ
    .short = ምልክት
ui-command-left = ንጸጋም
ui-command-right = ንየማን

## Before the office is open, and at home

ui-command-lost-passphrase = ምስጢራዊ ሓረግ ተረሲዑ፦ ሕጂ እንታይ?
    .short = ሓረግ ተረሲዑ?
ui-command-look-again = ዳግም ምርኣይ
    .short = ዳግም ርአ
ui-command-use-code = ናይ ሓደ ግዜ ኮድ ወይ ናይ ምምላስ ወረቐት ምጥቃም
    .short = ብኮድ
ui-command-members = ኣባላት፦ ኣብዚ ቤት ጽሕፈት መን ኣሎ
    .short = ኣባላት
ui-command-verify = ንምሉእ ካዝና ምምርማር፦ ነፍሲ ወከፍ ፋይል ልክዕ ድዩ?
ui-command-remove-member = ነቲ ኣባል ካብቲ ቤት ጽሕፈት ምውጻእ
    .short = ኣውጽእ
ui-command-change-role = ነቲ ኣባል ካልእ ግደ ምሃብ
    .short = ግደ
ui-command-one-time-code = ናይ ሓደ ግዜ ኮድ ምግባር፦ ንሓድሽ ምስጢራዊ ሓረግ፣ ወይ ንተወሳኺ ኮምፒተር
    .short = ናይ ሓደ ግዜ ኮድ
ui-command-hand-over = ነቲ ዝርርባት ንመሳርሕቲ ምርካብ
    .short = ኣረክብ
ui-command-reseal = ዝኣረጉ ፋይላት ዳግም ምዕሻግ ምቕጻል
ui-command-begin = ዝርርብ ምጅማር
    .short = ዝርርብ ጀምር
ui-command-discard = ነቲ ንድፊ ምድምሳስ
ui-command-return = ናብ ቀንዲ ገጽ ምምላስ
    .short = ተመለስ

## In the conversation

ui-command-back = ናብ ዝሓለፈ ሕቶ ምምላስ
    .short = ተመለስ
ui-command-skip = ነቲ ሕቶ ምዝላል
    .short = ዝለል
ui-command-switch-language = ቋንቋ ናይቲ ዝርርብ ምቕያር
    .short = ቋንቋ
ui-command-side-by-side = ክልቲኡ ቋንቋታት፣ ወይ ሓደ ጥራይ ምርኣይ
    .short = ክልቲኡ
ui-command-remark = ኣብቲ ሕቶ መዘኻኸሪ ምጽሓፍ
    .short = መዘኻኸሪ
ui-command-save-now = ሕጂ ምዕቃብ
ui-command-go-to = ናብ ሓደ ሕቶ ምኻድ
    .short = ኪድ
ui-command-next-unanswered = ዝቕጽል ዘይተመለሰ ሕቶ
ui-command-next-attention = ዝቕጽል ዳግም ክርአ ዘለዎ መልሲ
ui-command-dont-know = እቲ ሰብ ኣይፈልጥን
    .short = ኣይፈልጥን
ui-command-rather-not-say = እቲ ሰብ ክምልስ ኣይደልን
    .short = ኣይምልስን
ui-command-not-applicable = እቲ ሕቶ ኣይምልከቶን
ui-command-cover = ምሽፋን፦ እቲ ሰብ ክርእዮ ዝኽእል ጥራይ ምርኣይ
    .short = ሸፍን
ui-command-pause = ምዕራፍን ናብ ቀንዲ ገጽ ምኻድን
    .short = ዕረፍቲ
ui-command-undo = ንድሕሪት ምምላስ
ui-command-redo = እንደገና ምግባር
ui-command-clear-answer = ምጥራግ
    .short = ጥረግ
ui-command-add-instance = ተወሳኺ ሓደ ምውሳኽ
ui-command-remove-instance = ነዚ ምልጋስ
ui-command-summary = ናብቲ ጽማቝ ምኻድ
ui-command-new-line = ሓድሽ መስመር
    .short = ሓድሽ መስመር
ui-command-raise = ንላዕሊ ምድያብ
    .short = ንላዕሊ
ui-command-lower = ንታሕቲ ምውራድ

## The end of the conversation

ui-command-submit = ነቲ ዝርርብ ምስዳድ
    .short = ስደድ
ui-command-edit-step = ዝቕጽል ስጉምቲ ምቕያር
    .short = ቀይር
ui-command-add-step = ዝቕጽል ስጉምቲ ምውሳኽ
    .short = ሓድሽ ስጉምቲ
