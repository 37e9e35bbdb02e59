### status: draft

### The program's own words: the overview, help, and what lies on top of the pages.

ui-waiting = ቁሩብ ተጸበዩ …
ui-too-small = እቲ መስኮት ኣዝዩ ንእሽቶ እዩ። ኩሉ ተዓቂቡ ኣሎ። እንተ ወሓደ 40 × 12 ፊደላት ግበርዎ።
ui-place = { $at } ካብ { $count }
ui-search = ድለ፦
ui-search-nothing = ምስቲ ዝጸሓፍኩምዎ ዝሰማማዕ ነገር የለን።
ui-demo = ናይ ልምምድ ቤት ጽሕፈት
ui-demo-line = እዚ ናይ ልምምድ ቤት ጽሕፈት እዩ። ምስ ወጻእኩም ኩሉ ይጠፍእ።

## The overview

ui-home-search = ኣብ ኩሉ ድለ፦
ui-home-drafts = ቀጽሉ
ui-home-forms = ዝርርብ ጀምሩ
ui-home-people = ሰባት
ui-home-no-people = ገና ሰብ የለን። ዝርርብ ምስ ጀመርኩም ኣብዚ ይመጹ።
ui-home-sessions = ዝርርባት
ui-home-no-sessions = ክሳብ ሕጂ ዝተሰደ ዝርርብ የለን።
ui-home-minutes = { $minutes ->
    [one] ዳርጋ { $minutes } ደቒቕ
   *[other] ዳርጋ { $minutes } ደቓይቕ
}
ui-home-person = ሰብ
ui-home-session = ዝርርብ
ui-home-form = ጀምር
ui-home-faulty-form = ሓደ ቅጥዒ ኣይሰርሕን እዩ፦ { $place }
ui-home-unreadable = እዞም ፋይላት ክንበቡ ኣይክእሉን፦ { $files }
ui-home-unfinished = ሓደ ሰብ ወጺኡ፣ ግን ኩሎም ዝኣረጉ ፋይላት ገና ዳግም ኣይተዓሸጉን። ኣብ ኣባላት ወድእዎ (F6፣ ደሓር F5)።
ui-home-swap = ተዘክሮ ናይዚ ኮምፒተር ናብ ዲስክ ክጽሓፍ ይኽእል። ጽኑዕ ምስጢር ቅድሚ ምጽሓፍኩም፣ ብምስጢር ዝተዓጽወ ዲስክ ሕተቱ።
ui-home-recorded = { $program } ነቲ ኣብ ስክሪን ዘሎ ይቐድሕ ኣሎ። ቅድሚ እቲ ዝርርብ ምጅማሩ ኣጥፍእዎ።

ui-role-consultant = ኣማኻሪ ስደተኛታት
    .hint = ዝርርባት ይመርሕ
ui-role-supervisor = ሓላፊ
    .hint = የንብብ፣ ርእይቶ ይህብ፣ የጽድቕ

## What lies on top of a page

ui-help-title = ኣልጉም
ui-help-keys = ↑ ↓ ላዕልን ታሕትን   Esc ዕጸው
ui-palette-title = እንታይ ክትገብሩ ትደልዩ?
ui-note-keys = ↑ ↓ ላዕልን ታሕትን   Esc ዕጸው
ui-go-to-title = ናብ … ኪድ
ui-go-to-hint = ነቲ ቁጽሪ፣ ወይ ገለ ቃላት ካብቲ ሕቶ ጽሓፉ።
ui-line-remark = መዘኻኸሪ
    .hint = እቲ ሰብ ኣይርእዮን። ብዛዕባ እምነት፣ ፖለቲካ፣ ብሄር ወይ ስም ሕማም ፈጺምኩም ኣይትጽሓፉ።
ui-line-reason = ከምኡ ኮይኑ እቲ መልሲ ስለምንታይ ልክዕ እዩ?
    .hint = ገለ ቃላት ይኣክል። እቲ መልሲ ከምዘለዎ ይሕደግ።
ui-line-keys = Enter ዓቅብ   Esc ዕጸው
ui-confirm-keys = Enter እወ   Esc ኣይፋል
ui-confirm-submit = እቲ ዝርርብ ይሰደድ ዶ?
    .detail = ክዕሸግን ክፍረምን እዩ። ድሕሪኡ ክቕይሮ ዝኽእል ሰብ የለን፣ ንስኹም እውን ኣይትኽእሉን።
ui-confirm-discard = እቲ ንድፊ ይደምሰስ ዶ?
    .detail = ኣብኡ ዘለዉ ኩሎም መልስታት ይጠፍኡ። እዚ ንድሕሪት ኣይምለስን።
ui-confirm-remove = እዚ ይልገስ ዶ?
    .detail = ብዛዕባኡ ዘለዉ መልስታት ይጠፍኡ። ብ Ctrl+Z ክትመልስዎም ትኽእሉ።
ui-confirm-remove-step = እቲ ስጉምቲ ይደምሰስ ዶ?
    .detail = ብዛዕባኡ ዝጸሓፍኩምዎ ይጠፍእ።
ui-confirm-leave-unsaved = ከይዓቀብኩም ትወጹ ዲኹም?
    .detail = እቲ ዲስክ ነቲ ናይ መወዳእታ ኣይተቐበሎን። ድሕሪ ናይ መወዳእታ ምዕቃብ ዝተቐየረ ይጠፍእ።

## Colours

ui-theme-dark = ጸሊም ድሕረ ባይታ
ui-theme-light = ብሩህ ድሕረ ባይታ
ui-theme-high-contrast = ደማቕ ፍልልይ
ui-theme-none = ብዘይ ሕብሪ
