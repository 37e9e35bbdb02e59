### status: draft

### Lists of choices that several conversations share.

yes_no-yes = እወ
yes_no-no = ኣይፋል

yes_no_unclear-yes = እወ
yes_no_unclear-no = ኣይፋል
yes_no_unclear-unclear = ንጹር ኣይኮነን

agree5-1 = ፈጺሙ ልክዕ ኣይኮነን
agree5-2 = ብዙሕ ልክዕ ኣይኮነን
agree5-3 = ብኸፊል ልክዕ እዩ
agree5-4 = ልክዕ እዩ
agree5-5 = ብጣዕሚ ልክዕ እዩ

gender-woman = ጓል ኣንስተይቲ
gender-man = ወዲ ተባዕታይ
gender-other = ካልእ

## Interpreting

interpreter_mode-telephone = ብተሌፎን
interpreter_mode-video = ብቪድዮ
interpreter_mode-in_person = ኣብዚ ክፍሊ ምሳና
interpreter_mode-none = ብዘይ ኣስተርጓሚ ንዛረብ

interpreter_register-A = A፦ ፍቓድ መንግስቲ (statsautorisasjon) ምስ ባችለር ዲግሪ
interpreter_register-B = B፦ ባችለር ዲግሪ፣ ወይ ፍቓድ መንግስቲ (statsautorisasjon) ምስ 30 ነጥቢ ትምህርቲ (studiepoeng)
interpreter_register-C = C፦ ፍቓድ መንግስቲ (statsautorisasjon)
interpreter_register-D = D፦ ኣብ ምስትርጓም 30 ነጥቢ ትምህርቲ (studiepoeng)
interpreter_register-E = E፦ ፈተና ክልተ ቋንቋ ወይ ተርጓሚ ጽሑፍ (translatør)፣ ምስ ኮርስ Tolkens ansvarsområde
interpreter_register-not_listed = ኣብቲ መዝገብ የለን

## Categories of newcomers

categories-refugee = ዑቕባ ንስደተኛታት
categories-family = ስድራቤት
categories-labour = ስራሕ
categories-education = ትምህርቲ
categories-other = ካልእ

reasons-work = ስራሕ
reasons-family = ስድራቤት
reasons-flight = ስደት
reasons-education = ትምህርቲ
reasons-other = ካልእ ምኽንያት
reasons-not_stated = ኣይተነግረን

permit_basis-protection = ኣብ ኖርወይ ዑቕባ ዝረኸበ ሰብ
permit_basis-norwegian_or_nordic = ዜጋ ኖርወይ፣ ሽወደን፣ ደንማርክ፣ ፊንላንድ ወይ ኣይስላንድ
permit_basis-permanent_residence = ቀዋሚ መንበሪ ፍቓድ ዘለዎ ሰብ
permit_basis-eea = ዜጋ ካልእ ሃገር ኣባል EU ወይ EØS
permit_basis-work_or_study = ኣብዚ ዝሰርሕ ወይ ዝመሃር ሰብ
permit_basis-unclear = ንጹር ኣይኮነን

residence_bands-0-3 = ትሕቲ 3 ኣዋርሕ
residence_bands-3-12 = ካብ 3 ክሳብ 12 ኣዋርሕ
residence_bands-12-24 = ካብ 1 ክሳብ 2 ዓመት
residence_bands-24-48 = ካብ 2 ክሳብ 4 ዓመት
residence_bands-48_ = 4 ዓመትን ልዕሊኡን

## People

relations-partner = በዓል ቤት፣ በዓልቲ ቤት ወይ መጻምዲ
relations-child = ውላድ
relations-parent = ኣደ ወይ ኣቦ
relations-sibling = ሓፍቲ ወይ ሓው
relations-other_relative = ካልእ ዘመድ
relations-friend = ዓርኪ ወይ መሓዛ
relations-other = ካልእ ሰብ

age_bands-0-5 = ካብ 0 ክሳብ 5 ዓመት
age_bands-6-15 = ካብ 6 ክሳብ 15 ዓመት
age_bands-16-17 = 16 ወይ 17 ዓመት
age_bands-18-66 = ካብ 18 ክሳብ 66 ዓመት
age_bands-67_ = 67 ዓመትን ልዕሊኡን

## What makes people stay or move

factors-safety = ውሕስነት
factors-childhood = ኣዕባብያ ቆልዑ
factors-low_stress = ፍጥነት ናብራን ጭንቀትን
factors-nature = ተፈጥሮ
factors-community = ናብራ ምስ ሰብ ከባቢ
factors-work = ስራሕ
factors-own_home = ናይ ባዕልኹም ገዛ ምውናን
factors-being_somebody = ሰባት ምግዳሶምን ምኽባሮምን
factors-relations = ጽቡቕ ጌርኩም እትፈልጥዎም ሰባት
factors-everyday_on_foot = ትራፊክ፣ ከምኡውን ናብ እትደልይዎ ቦታ ብእግሪ ምኻድ
factors-transparency = ኩሎም ሰባት ንሓድሕዶም ምፍላጦም
factors-children_education = ቤት ትምህርትን ትምህርትን ንቆልዑ
factors-family_friends = ስድራቤትን ናይ ቀረባ ኣዕሩኽን
factors-size_of_place = እቲ ቦታ ዓቢ ወይ ንእሽቶ ምዃኑ
factors-culture_network = ምሳኹም ሓደ ባህሊ ዘለዎም ሰባት
factors-competence_used = ነቲ እትኽእልዎ ምጥቃም
factors-housing = መንበሪ ገዛ
factors-health_services = ሓኪምን ኣገልግሎት ጥዕናን
factors-gathering_places = ቦታታት ባህሊ ወይ እምነት
factors-chance = ኣጋጣሚ

## Next steps

owners-municipality = ኮሙነ
owners-business = ትካላት ስራሕ
owners-voluntary = ወለንታውያን ማሕበራት
owners-state = መንግስቲ
owners-person = እቲ ሰብ ባዕሉ

channels-website = ኣብ መርበብ ሓበሬታ ናይቲ ኮሙነ
channels-newspaper = ኣብ ናይ ከባቢ ጋዜጣ
channels-social_media = ኣብ ማሕበራዊ ሚድያ
channels-meetings = ኣብ ኣኼባታት
channels-report = ኣብ ጸብጻብ

meeting_places-office = ኣብዚ ቤት ጽሕፈት
meeting_places-at_home = ኣብ ገዛይ
meeting_places-elsewhere = ኣብ ካልእ ቦታ
meeting_places-telephone = ብተሌፎን
meeting_places-video = ብቪድዮ
meeting_places-none = ሕጂ ቆጸራ ኣይንሕዝን

## Housing and free time

tenure-owns = እቲ ገዛ ናይ ባዕለይ እዩ
tenure-cooperative = ኣብ ማሕበር ኣባይቲ (borettslag) ገዛ ኣለኒ
tenure-rents_private = ካብ ውልቀ ሰብ ወይ ካብ ትካል ተኻርየ
tenure-rents_municipality = ካብ ኮሙነ ተኻርየ
tenure-employer = ብስራሐይ ኣቢለ ዝረኸብክዎ ገዛ እዩ
tenure-family_friends = ኣብ ገዛ ስድራቤት ወይ ኣዕሩኽ እነብር
tenure-temporary = ንሓጺር ግዜ ኣብ መቐበሊ ስደተኛታት፣ ኣብ ሆተል ወይ ኣብ ከምኡ ዝበለ ቦታ እነብር
tenure-other = ካልእ

interests-football = ኩዕሶ እግሪ
interests-other_sport = ካልእ ስፖርት
interests-outdoors = ኣብ ተፈጥሮ ምዝዋር
interests-hunting_fishing = ሃድንን ምግፋፍ ዓሳን
interests-music = ሙዚቃን ደርፍን
interests-dance_theatre = ሳዕስዒትን ድራማን
interests-handicraft = ስፌትን ስራሕ ዕንጨይትን
interests-cooking = ምኽሻንን ምስንካትን
interests-reading = መጻሕፍቲ
interests-gardening = ጀርዲንን ተኽልታትን
interests-animals = እንስሳታት
interests-games = ጸወታን ኮምፒተርን
interests-children_activities = ምስ ቆልዑ ሓደ ነገር ምግባር
interests-volunteering = ንኻልኦት ምሕጋዝ
interests-learning = ሓድሽ ነገር ምምሃር

## Education and occupation

isced2011-0 = መዋእለ ህጻናት ወይ ቅድመ ትምህርቲ
isced2011-1 = መባእታ ቤት ትምህርቲ
isced2011-2 = ማእከላይ ደረጃ ቤት ትምህርቲ
isced2011-3 = ካልኣይ ደረጃ ቤት ትምህርቲ
isced2011-4 = ድሕሪ ካልኣይ ደረጃ ተወሳኺ ትምህርቲ፣ ዩኒቨርሲቲ ዘይኮነ
isced2011-5 = ናይ ሞያ ኮለጅ ወይ ሓጺር ላዕለዋይ ትምህርቲ
isced2011-6 = ባችለር ዲግሪ ወይ ምስኡ ዝመዓራረ
isced2011-7 = ማስተር ዲግሪ ወይ ምስኡ ዝመዓራረ
isced2011-8 = ዶክትሬት ወይ ምስኡ ዝመዓራረ

isco08_1-0 = ወተሃደራዊ ስራሓት
isco08_1-1 = ሓለፍቲ
isco08_1-2 = ነዊሕ ናይ ዩኒቨርሲቲ ትምህርቲ ዘድልዮም ስራሓት
isco08_1-3 = ናይ ኮለጅ ትምህርቲ ዘድልዮም ስራሓት
isco08_1-4 = ስራሓት ቤት ጽሕፈት
isco08_1-5 = ስራሓት መሸጣን ኣገልግሎትን
isco08_1-6 = ሓረስቶት፣ ገፈፍቲ ዓሳን ሰራሕተኛታት ዱርን
isco08_1-7 = በዓልቲ ኢደ ጥበብ
isco08_1-8 = ሰራሕተኛታት ፋብሪካን ማሽንን፣ መራሕቲ መኪና
isco08_1-9 = ሰራሕተኛታት ጽሬትን ሓገዝቲ ሰራሕተኛታትን

isco08_2-01 = መኰንናት ሰራዊት
isco08_2-02 = ትሕተ መኰንናትን ክኢላታት ሰራዊትን
isco08_2-03 = ተራ ወተሃደራት
isco08_2-11 = ላዕለዎት ሓለፍትን ፖለቲከኛታትን
isco08_2-12 = ሓለፍቲ ምምሕዳርን መሸጣን
isco08_2-13 = ሓለፍቲ ምህርትን ኣገልግሎትን
isco08_2-14 = ሓለፍቲ ሆተል፣ ቤት መግብን ድኳንን
isco08_2-21 = ሳይንቲስታትን መሃንድሳትን፣ እንተ ወሓደ ናይ ኣርባዕተ ዓመት ላዕለዋይ ትምህርቲ
isco08_2-22 = ሓካይም፣ ነርሳትን ካልኦት ሞያውያን ጥዕናን
isco08_2-23 = መምህራንን ካልኦት ሞያውያን ትምህርትን
isco08_2-24 = ኣማኸርቲ ገንዘብ፣ ምምሕዳርን መሸጣን
isco08_2-25 = ኣማኸርትን ኣማዕበልትን ኮምፒተር (IT)
isco08_2-26 = ጠበቓታት፣ ተመራመርቲ ሕብረተሰብ፣ ስነጥበበኛታትን ጋዜጠኛታትን
isco08_2-31 = ኢንጂነራትን ክኢላታት ቴክኒክን፣ ካብ ሓደ ክሳብ ሰለስተ ዓመት ላዕለዋይ ትምህርቲ
isco08_2-32 = ክኢላታት ቴክኒክን ሓገዝትን ጥዕና
isco08_2-33 = ሰራሕተኛታት ገንዘብን ምምሕዳርን
isco08_2-34 = ሰራሕተኛታት ሕጊ፣ ማሕበራዊ ጉዳይ፣ ስፖርትን ባህልን
isco08_2-35 = ክኢላታት ቴክኒክ ኮምፒተር (IT)
isco08_2-41 = ጸሓፍትን ሰራሕተኛታት ቤት ጽሕፈትን
isco08_2-42 = ተቐበልቲ ዓማዊል
isco08_2-43 = ሰራሕተኛታት ሕሳብን መኽዘንን
isco08_2-44 = ካልኦት ሰራሕተኛታት ቤት ጽሕፈት
isco08_2-51 = ከሸንቲ፣ ቀምቀምቲ ጸጉርን ካልኦት ኣገልግሎት ዝህቡን
isco08_2-52 = ሸየጥቲ
isco08_2-53 = ተኸናኸንቲ ኣረጋውያንን ሕሙማትን፣ ሓገዝቲ መዋእለ ህጻናትን ቤት ትምህርትን
isco08_2-54 = መጥፋእቲ ሓዊ፣ ፖሊስን ሓለውትን
isco08_2-61 = ሓረስቶትን ሰብ ጀርዲንን
isco08_2-62 = ሰራሕተኛታት ዱር፣ ገፈፍትን ኣራብሕትን ዓሳ
isco08_2-63 = ብናይ ገዛእ ርእሶም ምህርቲ ዝነብሩ ሓረስቶትን ገፈፍቲ ዓሳን
isco08_2-71 = ሰራሕተኛታት ህንጻ
isco08_2-72 = ሰራሕተኛታት ሓጺንን መካኒካትን
isco08_2-73 = ኢደ ጥበበኛታት፣ ናይ ረቂቕ ስራሕ ሞያውያንን ሰራሕተኛታት ሕትመትን
isco08_2-74 = ሰራሕተኛታት ኤለክትሪክን ኤለክትሮኒክስን
isco08_2-75 = ሰራሕተኛታት መግቢ፣ ዕንጨይትን ክዳንን
isco08_2-81 = ሰራሕተኛታት ፋብሪካን ማሽንን
isco08_2-82 = ገጣጠምቲ
isco08_2-83 = መራሕቲ መኪናን ከበድቲ ማሽናትን
isco08_2-91 = ሰራሕተኛታት ጽሬት
isco08_2-92 = ሓገዝቲ ሰራሕተኛታት ሕርሻ፣ ዱርን ዓሳን
isco08_2-93 = ሓገዝቲ ሰራሕተኛታት ህንጻ፣ ፋብሪካን መጓዓዝያን
isco08_2-94 = ሓገዝቲ ክሽነ
isco08_2-95 = ኣብ ጎደና ዝሸጡን ዝሰርሑን
isco08_2-96 = ሰራሕተኛታት ጎሓፍን ካልኦት ሓገዝቲ ሰራሕተኛታትን

cefr-A1 = A1፦ ቀለልቲ ቃላትን ሓጸርቲ ዘረባታትን
cefr-A2 = A2፦ ብዛዕባ ፍሉጥ ነገር ቀሊል ዘረባ
cefr-B1 = B1፦ ንመዓልታዊ ናብራ ይኣክል
cefr-B2 = B2፦ ንመብዛሕትኡ ስራሕ ይኣክል
cefr-C1 = C1፦ ብዘይ ጸገም ምዝራብ
cefr-C2 = C2፦ ከም ቋንቋ ኣደ

## Moving, and how to reach somebody

deciders-alone = ኣነ በይነይ
deciders-with_partner = ኣነን መጻምድተይን
deciders-whole_family = ምሉእ ስድራቤት ብሓባር
deciders-someone_else = ካልእ ሰብ

destinations-neighbour = ኣብ ቀረባ ዝርከብ ኮሙነ
destinations-town = ኣብ ኖርወይ እትርከብ ከተማ
destinations-rural = ኣብ ኖርወይ ዝርከብ ንእሽቶ ቦታ
destinations-abroad = ካልእ ሃገር
destinations-not_decided = ኣይተወሰነን

reach_by-call = ደውሉለይ
reach_by-text_message = መልእኽቲ ስደዱለይ
reach_by-email = ኢመይል ስደዱለይ
reach_by-letter = ደብዳበ ስደዱለይ
reach_by-through_someone = ንዝኣምኖ ሰብ ሕተቱ

## Competence: fields, scripts, licences

iscedf2013-00 = መሰረታዊ ክእለታት
iscedf2013-01 = ምምህርና
iscedf2013-02 = ቋንቋ፣ ስነጥበብን ባህልን
iscedf2013-03 = ማሕበራዊ ፍልጠትን ጋዜጠኝነትን
iscedf2013-04 = ቁጠባ፣ ምምሕዳርን ሕግን
iscedf2013-05 = ተፈጥሮኣዊ ስነፍልጠትን ቁጽርን
iscedf2013-06 = ኮምፒተር (IT)
iscedf2013-07 = ምህንድስና፣ ኢንዱስትርን ህንጻን
iscedf2013-08 = ሕርሻ፣ ዱር፣ ዓሳን ጥዕና እንስሳን
iscedf2013-09 = ጥዕናን ክንክንን
iscedf2013-10 = ኣገልግሎት፣ መጓዓዝያን ጸጥታን

scripts-Latn = ናይ ላቲን ፊደላት፣ ከም ናይ ቋንቋ ኖርወይ
scripts-Cyrl = ናይ ሲሪሊክ ፊደላት፣ ከም ናይ ዩክረይንኛ
scripts-Arab = ናይ ዓረብ ፊደላት፣ ከም ናይ ዓረብኛን ዳሪን
scripts-Ethi = ናይ ግእዝ ፊደላት፣ ከም ናይ ትግርኛ
scripts-Grek = ናይ ግሪኽ ፊደላት
scripts-Hebr = ናይ እብራይስጢ ፊደላት
scripts-Deva = ደቫናጋሪ፣ ከም ናይ ሂንዲ
scripts-Beng = ናይ በንጋሊ ፊደላት
scripts-Taml = ናይ ታሚል ፊደላት
scripts-Thai = ናይ ታይ ፊደላት
scripts-Mymr = ናይ በርማ ፊደላት
scripts-Hans = ናይ ቻይና ምልክታት
scripts-Kore = ናይ ኮርያ ፊደላት
scripts-Geor = ናይ ጆርጅያ ፊደላት
scripts-Armn = ናይ ኣርመን ፊደላት

licence_classes-AM = AM፦ ንእሽቶ ሞቶ (moped)
licence_classes-A = A፦ ሞቶ ብሽክለታ
licence_classes-B = B፦ መኪና
licence_classes-BE = BE፦ መኪና ምስ ዓቢ ተጎታቲ
licence_classes-C1 = C1፦ ፈኩስ ናይ ጽዕነት መኪና
licence_classes-C = C፦ ናይ ጽዕነት መኪና
licence_classes-CE = CE፦ ናይ ጽዕነት መኪና ምስ ዓቢ ተጎታቲ
licence_classes-D1 = D1፦ ንእሽቶ ኣውቶቡስ
licence_classes-D = D፦ ኣውቶቡስ
licence_classes-DE = DE፦ ኣውቶቡስ ምስ ዓቢ ተጎታቲ
licence_classes-S = S፦ ናይ በረድ ሞቶ (snøscooter)
licence_classes-T = T፦ ትራክተር

ability_needs-less_lifting = ውሑድ ከቢድ ነገር ምልዓል
ability_needs-sitting = ኮፍ ምባል ምኽኣል
ability_needs-moving = ምንቅስቓስ ምኽኣል
ability_needs-breaks = ዝያዳ ዕረፍቲ
ability_needs-larger_text = ዓበይቲ ፊደላት
ability_needs-clear_speech = ሰባት ንጹር ጌሮም ክዛረቡ
ability_needs-quiet = ህዱእ ቦታ
ability_needs-shown_again = ነገራት ደጋጊሞም ከርእዩኒ
ability_needs-fixed_hours = ዘይቀያየር ሰዓታት
ability_needs-step_free = መደያይቦ ዘይብሉ መገዲ

## Network: places to meet, free time

arena_kinds-library = ቤተ መጻሕፍቲ
arena_kinds-language_cafe = ናይ ቋንቋ ካፈ (språkkafé)
arena_kinds-cafe = ካፈ ወይ ድኳን
arena_kinds-culture_house = ገዛ ባህሊ
arena_kinds-volunteer_centre = ማእከል ወለንታውያን (frivilligsentral)
arena_kinds-sport = ኣደራሽ ወይ ሜዳ ስፖርት
arena_kinds-outdoors = ኣብ ተፈጥሮ
arena_kinds-family = ክፉት መዋእለ ህጻናት (åpen barnehage)
arena_kinds-school = ቤት ትምህርቲ ወይ ኮርስ
arena_kinds-work = ስራሕ
arena_kinds-neighbours = ኣብ ገዛ ጎረባብቲ
arena_kinds-online = ኣብ ኢንተርነት

free_times-daytime = ብመዓልቲ
free_times-evening = ምሸት
free_times-weekend = ቀዳመ ሰንበት
free_times-varies = ካብ ሰሙን ናብ ሰሙን ይፈላለ
free_times-seldom = ትርፊ ግዜ ሳሕቲ ጥራይ እረክብ
