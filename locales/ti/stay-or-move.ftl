### status: draft

stay-or-move-title = ኣብዚ ምንባር ወይ ምግዓዝ
stay-or-move-about = ብዛዕባ ኣብዚ ዘሎ ናብራ፣ ብዛዕባ ምንዮት ስድራቤት፣ ከምኡውን ብዛዕባ ኣብዚ ምንባር ወይ ምግዓዝ።

## Opening

stay-or-move-greeting = ሎሚ ብዛዕባ ኣብዚ ዘሎ ናብራኹም ክንዛረብ ኢና። ብዛዕባ መጻኢ ግዜ እውን ክንዛረብ ኢና።
stay-or-move-neutral = ኣብዚ ክትነብሩ ወይ ክትግዕዙ ባዕልኹም ትመርጹ። ኣየናይ ከም ዝሓይሽ ኣነ ኣይብልን እየ።

## The open story

stay-or-move-story = ዛንታ ናብራኹም ኣብዚ
stay-or-move-life_here = ብዛዕባ ኣብዚ ዘሎ ናብራኹም ንገሩኒ።
    .hint = ብዙሕ ወይ ውሑድ ክትነግሩኒ ትኽእሉ ኢኹም። ኣይፋል ክትብሉ እውን ትኽእሉ ኢኹም።
stay-or-move-good_day = ኣብዚ ንዓኹም ጽብቕቲ መዓልቲ ከመይ እያ?
    .hint = ኣይምልስን ክትብሉ እውን ትኽእሉ ኢኹም።

## Life projects

stay-or-move-life_project = እትምነይዎ ናብራ
stay-or-move-own_project = ኣብዘን ዝቕጽላ ሓሙሽተ ዓመታት ብዝያዳ እንታይ ክትገብሩ ትደልዩ?
    .hint = ስራሕ፣ ትምህርቲ፣ ገዛ ወይ ስድራቤት ክኸውን ይኽእል።
stay-or-move-own_possible_here = ኣብዚ ኮይንኩም ክትገብርዎ ትኽእሉ ዲኹም?
stay-or-move-project = እዚ ሰብ እዚ ኣብዘን ዝቕጽላ ዓመታት እንታይ ይምነ?
stay-or-move-possible_here = እዚ ሰብ እዚ ኣብዚ ኮይኑ ክገብሮ ይኽእል ድዩ?
stay-or-move-decider = ንስኻትኩም ኣበይ ከም እትነብሩ መን እዩ ዝውስን?

## The place

stay-or-move-place = እዚ ቦታ
stay-or-move-place_intro = ብዛዕባ ኣብዚ ዘሎ ናብራ ሓጸርቲ ዘረባታት ከንብበልኩም እየ። ንዓኹም ክሳብ ክንደይ ልክዕ ምዃኖም ንገሩኒ።
stay-or-move-feels_home = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ኣብዚ ከም ኣብ ገዛይ ኮይኑ ይስምዓኒ።»
stay-or-move-feels_safe = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ኣብዚ ውሕስነት ይስምዓኒ።»
stay-or-move-is_seen = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ኣብዚ ዘለዉ ሰባት ይግደሱለይ።»
    .hint = ሰላም ይብሉኹም፣ ከመይ ከም ዘለኹም ድማ ይሓቱኹም።
stay-or-move-knows_people = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ኣብዚ ንዘለዉ ሰባት ጽቡቕ ጌረ እፈልጦም።»
stay-or-move-many_know_me = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ኣብዚ ብዙሓት ሰባት መን ምዃነይ ይፈልጡ።»
stay-or-move-being_known = ሰባት መን ምዃንኩም ምፍላጦም ንዓኹም ከመይ እዩ?
stay-or-move-calm_days = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ናብራ ኣብዚ ብዝሰማምዓኒ ፍጥነት ይኸይድ።»
stay-or-move-gets_around = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ክኸዶ ናብ ዝደሊ ቦታ ብቐሊሉ እበጽሕ።»
    .hint = ብእግሪ፣ ብኣውቶቡስ ወይ ብመኪና።
stay-or-move-lives_well = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ኣብዚ ጽቡቕ ገዛ ኣለኒ።»
stay-or-move-work_fits = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ንዓይ ዝሰማማዕ ስራሕ ኣለኒ።»
stay-or-move-uses_competence = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ነቲ ዝኽእሎ ነገር እጥቀመሉ ኣለኹ።»
    .hint = ኣብ ቤት ትምህርቲ፣ ኣብ ስራሕ ወይ ኣብ ገዛ ዝተማህርኩምዎ።
stay-or-move-children_well = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ደቅና ኣብዚ ጽቡቕ ኣለዉ።»
stay-or-move-school_good = እዚ ንዓኹም ክሳብ ክንደይ ልክዕ እዩ፦ «ደቅና ኣብዚ ጽቡቕ ቤት ትምህርቲ ኣለዎም።»
    .hint = መዋእለ ህጻናት እውን ክኸውን ይኽእል።
stay-or-move-what_would_help = ኣብዚ ዘሎ ናብራኹም እንታይ ከመሓይሾ ይኽእል?

## The balance sheet

stay-or-move-weighing = ኣብዚ ምንባርን ምግዓዝን
stay-or-move-weighing_intro = ሕጂ ብዛዕባ ኣብዚ ምንባርን ምግዓዝን ኣርባዕተ ሕቶታት ክሓተኩም እየ። ኣርባዕቲአን ማዕረ ኣገደስቲ እየን።
    .hint = ጌጋ ዝበሃል መልሲ የለን።
stay-or-move-balance = ጽቡቕን ብዙሕ ጽቡቕ ዘይኮነን
stay-or-move-named_gathering_place = እቲ ሰብ ከይተሓተተ ባዕሉ ቦታታት ባህሊ ወይ እምነት ኣልዒሉ ዶ?
stay-or-move-weighs_most = ሕጂ ንዓኹም ብዝያዳ ኣገዳሲ እንታይ እዩ?
    .hint = ክሳብ ሰለስተ ክትመርጹ ትኽእሉ ኢኹም።
    .constraint = ካብ ሰለስተ ንላዕሊ ኣይትምረጹ።
stay-or-move-weighs_most_words = ብዛዕባ እዚ ቁሩብ ወሲኽኩም ክትነግሩኒ ትኽእሉ ዲኹም?

## Thoughts about the future

stay-or-move-thinking = ብዛዕባ መጻኢ ዘለኩም ሓሳብ
stay-or-move-intention = ኣብዚ ክትነብሩ ዲኹም እትሓስቡ ወይስ ክትግዕዙ?
stay-or-move-certainty = ሕጂ ብዛዕባ እዚ ክሳብ ክንደይ ርግጸኛ ኢኹም?
    .hint = 0 ማለት ፈጺምኩም ርግጸኛ ኣይኮንኩምን። 10 ማለት ምሉእ ብምሉእ ርግጸኛ ኢኹም።
stay-or-move-horizon = ብዛዕባ ክንደይ ዝኣክል መጻኢ ግዜ ትሓስቡ ኣለኹም?
stay-or-move-household_agrees = ምሳኹም ዝነብሩ ካልኦት ሰባት ከማኹም ድዮም ዝሓስቡ?
stay-or-move-others_moving = ካብዚ ክግዕዙ ዝሓስቡ ካልኦት ሰባት ትፈልጡ ዲኹም?
stay-or-move-place_in_mind = ናብኡ ክትግዕዙ እትሓስቡ ፍሉጥ ቦታ ኣሎ ዶ?

## A new place

stay-or-move-new_place = ሓድሽ ቦታ
stay-or-move-destination = ብዛዕባ ከመይ ዝበለ ቦታ ትሓስቡ?
stay-or-move-destination_municipality = እትሓስብዎ ኮሙነ ስሙ መን ይበሃል?
    .hint = ኮሙነ (kommune) ናይ ገዛእ ርእሱ ምምሕዳር ዘለዎ ቦታ እዩ።
    .warning = እዚ ሕጂ እትነብርሉ ዘለኹም ኮሙነ እዩ። ልክዕ ድዩ?
stay-or-move-place_known_from = ነቲ ቦታ ካበይ ትፈልጥዎ?
    .constraint = «ክሳብ ሕጂ ኣይፈልጦን» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
stay-or-move-reality_intro = ሕጂ ብዛዕባ እቲ ሓድሽ ቦታ ክንዛረብ ኢና። እትግምትዎን ብርግጽ እንፈልጦን በበይኑ ክንርእዮ ኢና።
stay-or-move-reality = እትግምትዎን ብርግጽ እንፈልጦን
stay-or-move-reality-work = ስራሕ
stay-or-move-reality-work-expected = ኣብኡ እንታይ ዓይነት ስራሕ ክትረኽቡ ትጽበዩ?
stay-or-move-reality-work-verified = ብዛዕባ ኣብኡ ዘሎ ስራሕ ብርግጽ እንፈልጦ እንታይ እዩ?
stay-or-move-reality-housing = ገዛ
stay-or-move-reality-housing-expected = ከመይ ዝበለ ገዛ ክትረኽቡ ትግምቱ?
stay-or-move-reality-housing-verified = ብዛዕባ ኣብኡ ዘሎ ገዛ ብርግጽ እንፈልጦ እንታይ እዩ?
stay-or-move-reality-school = ቤት ትምህርትን መዋእለ ህጻናትን
stay-or-move-reality-school-expected = ደቅኹም ከመይ ዝበለ ቤት ትምህርቲ ክረኽቡ ትግምቱ?
stay-or-move-reality-school-verified = ብዛዕባ ኣብኡ ዘሎ ቤት ትምህርቲ ብርግጽ እንፈልጦ እንታይ እዩ?
stay-or-move-reality-distance = ርሕቀት
stay-or-move-reality-distance-expected = ኣብኡ ናብ ስራሕ ወይ ናብ ቤት ትምህርቲ ዘሎ መገዲ ክንደይ ዝርሕቀቱ ክኸውን ትግምቱ?
stay-or-move-reality-distance-verified = ብዛዕባ ኣብኡ ዘሎ መዓልታዊ መገዲ ብርግጽ እንፈልጦ እንታይ እዩ?
stay-or-move-reality-cost = ገንዘብ
stay-or-move-reality-cost-expected = ኣብኡ ንምንባር ክንደይ ገንዘብ ከም ዘድሊ ትግምቱ?
stay-or-move-reality-cost-verified = ብዛዕባ ኣብኡ ዘሎ ዋጋ ብርግጽ እንፈልጦ እንታይ እዩ?
stay-or-move-reality-network = ሰባት
stay-or-move-reality-network-expected = ኣብኡ ምስ መን ግዜ ከተሕልፉ ትግምቱ?
stay-or-move-reality-network-verified = ሎሚ ኣብኡ ንመን ትፈልጡ?
stay-or-move-reality-municipality = ሓድሽ ኮሙነ ዝህቦ ሓገዝ
stay-or-move-reality-municipality-expected = ኣብኡ ዘሎ ኮሙነ እንታይ ክገብረልኩም ትግምቱ?
stay-or-move-reality-municipality-verified = ኣብኡ ዘሎ ኮሙነ እንታይ መልሲ ሂቡኩም?
stay-or-move-must_find_out = ቅድሚ ኩሉ እንታይ ከነጻሪ ኣለና?

## Rights after a move

stay-or-move-rights_abroad = ናብ ካልእ ሃገር እንተ ግዒዝኩም፣ መንበሪ ፍቓድኩም ክቕየር ይኽእል። ቅድም ሕተቱ።
stay-or-move-rights_after_move = ድሕሪ ምግዓዝ ዘለኩም መሰላት
stay-or-move-in_programme = ሕጂ ኣብ መላለዪ መደብ (introduksjonsprogram) ትሳተፉ ኣለኹም ዶ?
    .hint = ምሉእ መዓልቲ ዝካየድ መደብ እዩ። ኣብኡ ቋንቋ ኖርወይ ትመሃሩ።
stay-or-move-rights_programme = እንተ ግዒዝኩም፣ እቲ መደብ ምናልባት ኣይቅጽልን ይኸውን። ቅድም ንሓድሽ ኮሙነ ክንሓትት ኢና።
stay-or-move-rights_norwegian = እንተ ግዒዝኩም፣ ቋንቋ ኖርወይ ናይ ምምሃር መሰልኩም ክቕየር ይኽእል። ከነጻርዮ ኢና።
stay-or-move-rights_local = ኮሙነታት ዝተፈላለየ ኣገልግሎት ይህቡ። ንሕና ንሓድሽ ኮሙነ ክንሓትተልኩም ንኽእል።
stay-or-move-rights_home = ኣብ ሓድሽ ቦታ መብዛሕትኡ ግዜ ባዕልኹም ገዛ ክትረኽቡ ኣለኩም።
    .hint = ምናልባት ንገዛ ዝኸውን ሓገዝ ገንዘብ ዳግማይ ከተመልክቱ የድልየኩም ይኸውን።
stay-or-move-rights_doctor = ኣብ ሓድሽ ቦታ ሓድሽ ሓኪም ክትመርጹ ትኽእሉ ኢኹም።
stay-or-move-check_rights = ብዛዕባ እዚ ዝያዳ ከነጻሪ ትደልዩ ዲኹም?

## Next steps

stay-or-move-help_wishes = ሕጂ ኣብ ምንታይ ክንሕግዘኩም ትደልዩ?
    .hint = ማሕበር (lag) ማለት ሓደ ነገር ብሓባር ዝገብሩ ሰባት እዮም። ወለንታዊ መሓዛ (fadder) ምሳኹም ክላለ ዝደሊ ሰብ እዩ።
    .constraint = «ሕጂ ዋላ ሓንቲ» ምስ ካልእ መልሲ ብሓደ ክምረጽ ኣይክእልን።
stay-or-move-own_step = ቅድም ባዕልኹም እንታይ ክትገብሩ ትደልዩ?
    .hint = ሓንቲ ንእሽቶ ነገር ትኣክል።
stay-or-move-sheet_home = ነቲ ኣርባዕተ መልስታት ዘለዎ ወረቐት ናብ ገዛ ክትወስዱ ትደልዩ ዲኹም?
stay-or-move-quote_consent = ገለ ካብቲ ዝበልኩምዎ ብዘይ ስምኩም ክንጥቀመሉ ንኽእል ዶ?
    .hint = ኣይፋል ክትብሉ ትኽእሉ ኢኹም። ሕጂ እወ ኢልኩም፣ ድሓር ኣይፋል ክትብሉ እውን ትኽእሉ ኢኹም።
stay-or-move-quote_channels = ኣበይ ክንጥቀመሉ ንኽእል?

stay-or-move-action-check_rights = ድሕሪ ምግዓዝ እንታይ መሰላት ከም ዘለዉ ምጽራይ
stay-or-move-action-ask_new_municipality = ብዛዕባ መደብ፣ ገዛን ቤት ትምህርትን ንሓድሽ ኮሙነ ብጽሑፍ ምሕታት
stay-or-move-action-meet_employer = ምስ ኣስራሒ ቆጸራ ምሓዝ
stay-or-move-action-map_competence = ክእለት ምፍላጥ፣ ኣበይ ከም ዝጠቅም ድማ ምጽራይ
stay-or-move-action-recognition = ትምህርቲ ኣብ ኖርወይ ተቐባልነት ክረክብ ምምልካት
stay-or-move-action-norwegian_course = ዝሰማማዕ ኮርስ ቋንቋ ኖርወይ ምርካብ
stay-or-move-action-housing_talk = ብዛዕባ ገዛ፣ ልቓሕ መግዝኢ ገዛ (startlån) ከምኡውን ሓገዝ ወጻኢታት ገዛ (bostøtte) ምዝርራብ
stay-or-move-action-school_talk = ምስ ቤት ትምህርቲ ወይ መዋእለ ህጻናት ቆጸራ ምሓዝ
stay-or-move-action-introduce_association = ነቲ ሰብ ክዕድሞ ንዝኽእል ማሕበር ምሕባር
stay-or-move-action-find_buddy = ወለንታዊ መሓዛ (fadder) ምርካብ
stay-or-move-action-own_step = እቲ ሰብ ባዕሉ ቅድም ክገብሮ ዝደለዮ ነገር ምግባር
stay-or-move-action-give_sheet = ኣርባዕተ መልስታት ዘለዎ ወረቐት ነቲ ሰብ ምሃብ
stay-or-move-action-common_causes = ብዙሓት ሰባት ክግዕዙ ክሓስቡ ከለዉ፣ ናይ ሓባር ምኽንያት ምድላይ
stay-or-move-action-write_quote = ዝተባህለ ቃል ምጽሓፍ፣ እቲ ሰብ ድማ ክሰማምዓሉ ምሕታት

## Choices

possible_here-yes = እወ
possible_here-partly = ገሊኡ
possible_here-no = ኣይፋል
possible_here-unclear = ክሳብ ሕጂ ንጹር ኣይኮነን

good_or_less_good-good = ጽቡቕ እዩ
good_or_less_good-both = ገሊኡ ጽቡቕ፣ ገሊኡ ብዙሕ ጽቡቕ ኣይኮነን
good_or_less_good-less_good = ብዙሕ ጽቡቕ ኣይኮነን

intention-stay = ኣብዚ ክነብር
intention-move = ናብ ካልእ ቦታ ክግዕዝ
intention-unsure = ርግጸኛ ኣይኮንኩን

horizon-within_6_months = ካብ ፍርቂ ዓመት ዝውሕድ
horizon-6_12_months = ካብ ፍርቂ ዓመት ክሳብ ሓደ ዓመት
horizon-1_2_years = ካብ ሓደ ክሳብ ክልተ ዓመት
horizon-2_5_years = ካብ ክልተ ክሳብ ሓሙሽተ ዓመት
horizon-more_than_5_years = ልዕሊ ሓሙሽተ ዓመት

place_sources-visited = በጺሐዮ እየ
place_sources-lived_there = ኣብኡ ነቢረ እየ
place_sources-family = ካብ ስድራቤት
place_sources-friends = ካብ ኣዕሩኽ
place_sources-employer = ካብ ኣስራሒ
place_sources-municipality = ካብቲ ኣብኡ ዘሎ ኮሙነ
place_sources-internet = ካብ ኢንተርነት
place_sources-nowhere = ክሳብ ሕጂ ኣይፈልጦን

help_wishes-work = ስራሕ ምርካብ
help_wishes-competence = ነቲ ዝኽእሎ ነገር ምጥቃም
help_wishes-recognition = ትምህርተይ ኣብ ኖርወይ ተቐባልነት ክረክብ
help_wishes-norwegian = ቋንቋ ኖርወይ ምምሃር
help_wishes-housing = ገዛ
help_wishes-school = ንደቅና ቤት ትምህርቲ ወይ መዋእለ ህጻናት
help_wishes-association = ኣባል ማሕበር ምዃን
help_wishes-buddy = ወለንታዊ መሓዛ (fadder) ምርካብ
help_wishes-new_place = ብዛዕባ ሓድሽ ቦታ ምጽራይ
help_wishes-nothing = ሕጂ ዋላ ሓንቲ
