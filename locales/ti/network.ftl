### status: draft

network-title = ኣዕሩኽን ትርፊ ግዜን
network-about = ብዛዕባ ኣብዚ እትፈልጥዎም ሰባት፣ ትርፊ ግዜ፣ ማሕበራት (lag)፣ ወለንታዊ መሓዛ (fadder)፣ ከምኡውን ብዛዕባ ምስማዕ ድምጽኹም።

## Opening

network-greeting = ሎሚ ብዛዕባ ኣብዚ ዘለዉ ሰባትን ብዛዕባ ትርፊ ግዜኹምን ክንዛረብ ኢና።
network-no_right_answer = ገሊኦም ሰባት ብዙሓት ኣዕሩኽ ይደልዩ። ገሊኦም ሒደት ይደልዩ። ክልቲኡ ጽቡቕ እዩ።

## People

network-people = ኣብዚ ዘለዉ ሰባት
network-locals_known = ኣብዚ ምስ ክንደይ ኖርወጃውያን ተላሊኹም?
    .hint = ካብ ስራሕን ኮርስን ወጻኢ እትዛረብዎም ሰባት ቁጸሩ።
network-can_ask_help = ኣብዚ ሓገዝ ክትሓትዎ እትኽእሉ ሰብ ኣለኩም ዶ?
    .hint = ንምሕጋዝ ገንዘብ ዘይክፈሎ ሰብ ማለትና እዩ።
network-same_language = ኣብዚ ቋንቋኹም ዝዛረብ ሰብ ኣሎ ዶ?
network-neighbours = ንጎረባብትኹም ክሳብ ክንደይ ትፈልጥዎም?
network-visits_made = ኣብ ዝሓለፈ ወርሒ ክንደይ ግዜ ናብ ገዛ ሰባት ንምብጻሕ ከይድኩም?
    .hint = ንማንም ዘይበጻሕኩም እንተ ኾይንኩም፣ 0 በሉ።
    .constraint = ካብ 0 ክሳብ 90 ዘሎ ቁጽሪ ጽሓፉ።
    .warning = እዚ ኣብ መዓልቲ ልዕሊ ሓደ ግዜ እዩ። እቲ ቁጽሪ ልክዕ ድዩ?
network-visits_received = ኣብ ዝሓለፈ ወርሒ ክንደይ ግዜ ሰባት ናብ ገዛኹም ንምብጻሕ መጺኦም?
    .hint = ዝመጸ ሰብ እንተ ዘየለ፣ 0 በሉ።
    .constraint = ካብ 0 ክሳብ 90 ዘሎ ቁጽሪ ጽሓፉ።
    .warning = እዚ ኣብ መዓልቲ ልዕሊ ሓደ ግዜ እዩ። እቲ ቁጽሪ ልክዕ ድዩ?
network-was_invited = ኣብዚ ናብ ገዛኡ ዝዓደመኩም ሰብ ኣሎ ዶ?
network-has_invited = ኣብዚ ናብ ገዛኹም ዝዓደምኩምዎ ሰብ ኣሎ ዶ?
network-more_visits = ሰባት ዝያዳ ክበጽሑኹም ትደልዩ ዲኹም?
network-meeting_barriers = ኣብዚ ምስ ሰባት ንምልላይ እንታይ የጸግመኩም?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
network-contact_abroad = ኣብ ካልእ ሃገር ምስ ዘሎ ሰብ ኣብ ክንደይ ግዜ ትራኸቡ?
network-good_meeting = ኣብዚ ሓደ ሰብ ጽቡቕ ብዛዕባ ዝገበረልኩም ግዜ ንገሩኒ።
    .hint = ኣይፋል ክትብሉ እውን ትኽእሉ ኢኹም።

## Free time

network-free_time = ትርፊ ግዜኹም
network-interests = ትርፊ ግዜ ክህልወኩም ከሎ እንታይ ምግባር ትፈትዉ?
network-free_times = ትርፊ ግዜ መዓስ ኣለኩም?
network-activity_barriers = ኣብ ናይ ትርፊ ግዜ ንጥፈታት ንምስታፍ እንታይ የጸግመኩም?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።

## Associations

network-associations = ማሕበራት (lag)
network-about_associations = ማሕበር (lag) ማለት ሓደ ነገር ብሓባር ዝገብሩ ሰባት እዮም። ደርፊ፣ ኩዕሶ እግሪ ወይ ምዝዋር ክኸውን ይኽእል።
network-knows_association = ኣብዚ ዘሎ ማሕበር ትፈልጡ ዲኹም?
network-was_contacted = ዝኾነ ማሕበር ረኺቡኩም ዶ?
network-membership = ሕጂ ኣባል ማሕበር ዲኹም?
network-association_interests = ኣብቲ ማሕበር እንታይ ክትገብሩ ትደልዩ?
network-association_facts = ንማሕበር ብዛዕባኹም እንታይ ክንነግሮም ንኽእል?

## Buddy

network-buddy = ወለንታዊ መሓዛ (fadder)
network-buddy_match = እትደልይዎ ወለንታዊ መሓዛ
network-buddy_languages = ምስቲ ወለንታዊ መሓዛ ብኣየኖት ቋንቋታት ክትዛረቡ ትደልዩ?
network-buddy_activities = ምስቲ ወለንታዊ መሓዛ እንታይ ክትገብሩ ትደልዩ?
network-buddy_times = ምስቲ ወለንታዊ መሓዛ መዓስ ክትራኸቡ ትኽእሉ?
network-buddy_gender = ወለንታዊ መሓዛኹም ጓል ኣንስተይቲ ክትከውን ትደልዩ ወይስ ወዲ ተባዕታይ?
network-buddy_family = ቆልዑ ዘለውዎ ወለንታዊ መሓዛ ትደልዩ ዲኹም?
network-buddy_place = ምስቲ ወለንታዊ መሓዛ ኣበይ ክትራኸቡ ትደልዩ?
network-buddy_card = ነዞም መልስታት እዚኣቶም ወለንታዊ መሓዛ (fadder) ክኸውን ንዝደሊ ሰብ ከነርእዮ ንኽእል ዶ?
    .hint = ብዛዕባ ወለንታዊ መሓዛ ዘለዉ መልስታት ጥራይ ነርኢ። ስምኩም ኣይነርእን።
network-be_buddy = ድሓር ባዕልኹም ንኻልእ ሰብ ወለንታዊ መሓዛ (fadder) ክትኮኑ ትደልዩ ዲኹም?

## Places to meet

network-arenas = መራኸቢ ቦታታት
network-arenas_used = ኣብዚ ምስ ሰባት ኣበይ ትራኸቡ?
network-arenas_missed = ኣብዚ እንታይ ዓይነት መራኸቢ ቦታታት ይጎድል?
network-arena_words = ኣብዚ ምስ ሰባት ምርኻብ እንታይ ከቕልሎ ይኽእል?

## Children

network-children = ደቅኹም
network-has_children = ምሳኹም ዝነብሩ ውሉዳት ኣለዉኹም ዶ?
network-children_active = ደቅኹም ኣብ ትርፊ ግዜኦም ኣብ ገለ ነገር ይሳተፉ ዶ?
    .hint = ስፖርት፣ ሙዚቃ ወይ ካልእ ክኸውን ይኽእል።
network-children_barriers = ደቅኹም ንምስታፍ እንታይ የጸግሞም?
    .constraint = «ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
network-knows_parents = ኣብዚ ምስ ካልኦት ወለዲ ተላሊኹም ዶ?

## Being heard

network-being_heard = ድምጽኹም ምስማዕ
network-knows_how_heard = ንኮሙነ ሓሳብኩም ብኸመይ ከም እትነግሩ ትፈልጡ ዲኹም?
    .hint = ኮሙነ (kommune) ነዚ ቦታ፣ ነቲ ቤት ትምህርትን ነቲ መገድታትን ዘመሓድር እዩ።
network-has_been_heard = ኮሙነ ሰሚዑኩም ዶ?
network-heard_more = ድምጽኹም ብኸመይ ከም ዝስማዕ ዝያዳ ክትፈልጡ ትደልዩ ዲኹም?

## End

network-action-introduce_association = ነቲ ሰብ ክዕድሞ ንዝኽእል ማሕበር ምሕባር
network-action-show_associations = ኣብዚ እንታይ ማሕበራት ከም ዘለዉ ምርኣይ
network-action-find_buddy = ወለንታዊ መሓዛ (fadder) ምርካብ
network-action-first_visit = ንምብጻሕ ክመጽእ ዝኽእል ሰብ ምርካብ
network-action-know_one = እቲ ሰብ እንተ ወሓደ ምስ ሓደ ሰብ ክላለየሉ ዝኽእል ቦታ ምርካብ
network-action-call_future_buddy = ባዕሉ ወለንታዊ መሓዛ (fadder) ክኸውን ንዝደሊ ሰብ ምድዋል
network-action-missing_arena = መራኸቢ ቦታታት ከም ዝጎድል ንኮሙነ ምሕባር
network-action-children_activity = ቆልዑ ክሳተፍዎ ዝኽእሉ ነገር ምርካብ
network-action-activity_cost = ናይ ትርፊ ግዜ ወጻኢታት ዝኸፍል እንተ ሃልዩ ምጽራይ
network-action-norwegian_course = ቋንቋ ኖርወይ ዝመሃርሉን ዝዛረብሉን ቦታ ምርካብ
network-action-explain_being_heard = ኣብ ኮሙነ ድምጺ ብኸመይ ከም ዝስማዕ ምግላጽ
network-action-own_step = እቲ ሰብ ባዕሉ ቅድም ክገብሮ ዝደለዮ ነገር ምግባር
network-action-give_copy = ቅዳሕ ናይ መልስታት ነቲ ሰብ ምሃብ
network-action-better_interpreter = ንዝቕጽል ዝርርብ ካልእ ኣስተርጓሚ ምርካብ

## Choices

locals_known-none = ክሳብ ሕጂ ምስ ማንም
locals_known-one = ምስ ሓደ
locals_known-a_few = ምስ ክልተ ክሳብ ሓሙሽተ
locals_known-many = ምስ ልዕሊ ሓሙሽተ

neighbours-not_yet = ክሳብ ሕጂ ኣይንፋለጥን
neighbours-greet = ሰላም ንበሃሃል
neighbours-talk = ንዛረብ
neighbours-visit = ንበጻጻሕ

meeting_barriers-language = ቋንቋ
meeting_barriers-time = ውሑድ ግዜ እዩ ዘለኒ
meeting_barriers-transport = ናብኡ ክኸይድ ኣይክእልን
meeting_barriers-cost = ኣዝዩ ክቡር እዩ
meeting_barriers-childcare = ንደቅና ዝሕሉ ሰብ የለን
meeting_barriers-no_place = መራኸቢ ቦታ የለን
meeting_barriers-not_asked = ዝዕድመኒ ሰብ የለን
meeting_barriers-unsure_how = ኣብዚ ብኸመይ ከም ዝግበር ኣይፈልጥን
meeting_barriers-nothing = ዋላ ሓንቲ

contact_abroad-daily = መዓልታዊ
contact_abroad-weekly = ሰሙናዊ
contact_abroad-monthly = ወርሓዊ
contact_abroad-seldom = ሳሕቲ
contact_abroad-none = ርክብ የብለይን

activity_barriers-cost = ኣዝዩ ክቡር እዩ
activity_barriers-time = ውሑድ ግዜ እዩ ዘለና
activity_barriers-transport = መገዱ ኣዝዩ ነዊሕ እዩ
activity_barriers-childcare = ንናእሽቱ ደቅና ዝሕሉ ሰብ የለን
activity_barriers-language = ቋንቋ
activity_barriers-equipment = ክዳን ወይ መሳርሒ ይጎድለና
activity_barriers-not_informed = እንታይ ከም ዘሎ ኣይፈልጥን
activity_barriers-knows_nobody = ኣብኡ ንማንም ኣይንፈልጥን
activity_barriers-nothing = ዋላ ሓንቲ

membership-member = እወ
membership-tried = ኣይፋል፣ ቅድም ግን ነይረ
membership-not_yet = ክሳብ ሕጂ ኣይፋል
membership-not_wanted = ኣይፋል፣ ክኸውን እውን ኣይደልን

association_facts-first_name = ስመይ
association_facts-phone = ቁጽሪ ተሌፎነይ
association_facts-interests = ምግባሩ ዝፈትዎ ነገር
association_facts-language = ዝኽእሎም ቋንቋታት

buddy_activities-talk_norwegian = ቋንቋ ኖርወይ ምዝራብ
buddy_activities-walk = ብእግሪ ምዝዋር
buddy_activities-eat = ብሓባር ምብላዕ
buddy_activities-outdoors = ኣብ ተፈጥሮ ምውዓል
buddy_activities-children = ምስ ቆልዑ ሓደ ነገር ምግባር
buddy_activities-letters = ደብዳበታት ንምርዳእ ሓገዝ
buddy_activities-show_around = ነቲ ቦታ ምፍላጥ
buddy_activities-sport = ስፖርት ምስራሕ

buddy_gender-woman = ጓል ኣንስተይቲ
buddy_gender-man = ወዲ ተባዕታይ
buddy_gender-no_matter = ንዓይ ሓደ እዩ

buddy_family-with_children = እወ፣ ቆልዑ ዘለውዎ ሰብ
buddy_family-without_children = ኣይፋል፣ ቆልዑ ዘይብሉ ሰብ
buddy_family-no_matter = ንዓይ ሓደ እዩ

buddy_place-my_home = ኣብ ገዛይ
buddy_place-their_home = ኣብ ገዛ እቲ ወለንታዊ መሓዛ
buddy_place-public = ካልኦት ሰባት ኣብ ዘለውዎ ቦታ
buddy_place-no_matter = ንዓይ ሓደ እዩ

children_active-all = እወ፣ ኩሎም
children_active-some = እወ፣ ገሊኦም
children_active-none = ኣይፋል

been_heard-listened = እወ
been_heard-not_listened = ኣይፋል፣ ኣይተሰማዕኩን
been_heard-not_tried = ክሳብ ሕጂ ኣይፈተንኩን
