### status: draft

intake-title = Mazungumzo ya kukaribisha
intake-about = Mazungumzo ya kwanza: kufahamiana, mambo ya haraka, haki, na mkutano ujao.

## Opening

intake-opening_line =
    Leo katika manispaa (kommune) { $population ->
        [one] kuna mtu { $population }
       *[other] tuko watu { $population }
    }. Jana { $population_yesterday ->
        [one] alikuwepo mtu { $population_yesterday }
       *[other] tulikuwa watu { $population_yesterday }
    }. Hii ina maana kwamba WEWE ni muhimu kwa manispaa. Una wajibu wote na haki zote.
    .hint = Manispaa ni eneo lenye serikali yake ya mtaa.
intake-opening_plain = Karibu hapa. WEWE ni muhimu kwa manispaa (kommune). Una wajibu wote na haki zote.
intake-purpose = Tunataka kukufahamu. Hivyo tutaweza kukusaidia vizuri zaidi.

## About you

intake-about_you = Kukuhusu wewe
intake-preferred_name = Ungependa tukuite jina gani?
    .required = Andika jina tutakalotumia.
intake-birth_year = Ulizaliwa mwaka gani?
    .hint = Tunahitaji mwaka tu, kwa kalenda ya Norwe.
    .constraint = Andika mwaka kwa tarakimu nne, kuanzia 1900 hadi mwaka huu.
    .warning = Basi mtu huyu ana umri chini ya miaka 16. Je, mwaka ni sahihi?
intake-gender = Je, wewe ni mwanamke au mwanamume?
intake-first_meeting = Je, tunakutana kabla au baada ya wewe kuhamia hapa?
intake-home_municipality = Manispaa unayoishi inaitwaje?
    .hint = Norwe imegawanywa katika manispaa. Manispaa ina jukumu la shule na msaada kwa watu.
intake-arrival_month = Ulikuja lini katika manispaa hii?
    .hint = Tunahitaji mwezi na mwaka tu.
    .constraint = Mwezi huo bado haujafika.
    .warning = Hiyo ni zamani sana. Je, mwaka ni sahihi?
intake-planned_month = Utakuja lini katika manispaa hii?
    .hint = Tunahitaji mwezi na mwaka tu.
    .constraint = Chagua mwezi huu au mwezi wa baadaye.
    .warning = Hiyo ni zaidi ya mwaka mmoja mbele. Je, ni sahihi?
intake-category = Una kibali gani cha ukaaji?
    .hint = Imeandikwa kwenye kadi yako kutoka polisi.
    .required = Chagua kinachofaa zaidi. Kama si wazi, chagua “Kitu kingine”.
intake-permit_basis = Ulikuja kwa nani katika familia yako?
    .hint = EØS ni nchi za Umoja wa Ulaya, pamoja na Norwe, Aisilandi na Liechtenstein.

## Household

intake-household = Watu unaoishi nao
intake-age_band = Mtu huyu ana umri gani?
intake-member_name = Tumwite mtu huyu jina gani?
intake-member_gender = Je, mtu huyu ni mwanamke au mwanamume?
intake-own_talk = Je, mtu huyu anataka mazungumzo yake mwenyewe?
intake-children_place = Je, watoto wote wana nafasi katika shule au chekechea?

## Language

intake-language = “Lugha ni ufunguo”
intake-speaks = Unazungumza lugha zipi?
intake-reads = Unasoma lugha zipi kwa urahisi?
intake-letter_language = Unataka barua ziwe katika lugha gani?
intake-letter_aloud = Je, ungependa zaidi usomewe barua kwa sauti?
intake-norwegian_now = Unajua Kinorwe kiasi gani sasa?
intake-course_now = Je, unahudhuria kozi ya Kinorwe sasa?
intake-course_wanted = Je, unataka kuhudhuria kozi ya Kinorwe?
intake-course_times = Unaweza kuhudhuria kozi lini?
intake-course_barriers = Ni nini kinafanya iwe vigumu kuhudhuria kozi?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.

## Needs

intake-needs = Unachohitaji sasa
intake-urgent = Je, unahitaji msaada wowote wiki hii?
intake-urgent_needs = Unahitaji msaada gani?
intake-urgent_first = Ni nini muhimu zaidi kushughulikia kwanza?
intake-missing = Kati ya vitu hivi, ni vipi bado huna?
    .constraint = Jibu “Nina vyote” haliwezi kuchaguliwa pamoja na majibu mengine.
intake-tenure = Je, nyumba unayoishi ni yako au umepanga?
intake-may_stay_long = Je, unaweza kuishi hapo kwa muda mrefu?

## Contact

intake-contact = Jinsi ya kuwasiliana nawe
intake-phone = Je, una simu unayoweza kutumia?
intake-internet = Je, kuna intaneti unapoishi?
intake-online_alone = Je, unaweza kutumia tovuti bila msaada?
    .hint = Kwa mfano tovuti za Nav au benki.
intake-reach_by = Ungependa tuwasiliane nawe kwa njia gani?

## Rights

intake-rights = Haki zako
intake-rights_refugee = Kwa wakimbizi
intake-refugee_programme = Huenda una haki ya mpango wa utangulizi (introduksjonsprogram).
    .hint = Ni mpango wa siku nzima ambapo unajifunza Kinorwe.
intake-refugee_norwegian = Katika mpango huu unajifunza Kinorwe. Pia unajifunza kuhusu maisha ya Norwe.
intake-refugee_housing = Kama manispaa imekubali kukupokea, sisi tunakutafutia nyumba ya kwanza.
intake-refugee_benefit = Katika mpango huu unapata pesa kila mwezi.
    .hint = Kwa Kinorwe inaitwa introduksjonsstønad.
intake-refugee_practice = Unaweza kujaribu kufanya kazi katika kampuni.
    .hint = Kwa Kinorwe inaitwa arbeidspraksis.
intake-rights_family = Kwa familia
intake-family_training = Huenda una haki ya kozi ya Kinorwe bila malipo.
intake-family_not_all = Si watu wote wana haki hiyo. Tutaangalia kibali chako.
intake-family_programme = Huenda pia una haki ya mpango wa utangulizi (introduksjonsprogram).
intake-family_unclear = Bado hatujui una haki gani. Tutauliza, na utapata jibu.
intake-rights_labour = Kwa waliokuja kufanya kazi
intake-labour_schemes = Serikali ya nchi haina mipango maalum kwa watu waliokuja kufanya kazi.
intake-labour_local = Huenda sisi hapa tuna huduma zetu wenyewe, kama kozi za Kinorwe.
intake-rights_unknown = Bado hatujui una haki gani. Tutatafuta jibu.
intake-advice_for_all = Kila mtu anayeishi hapa anaweza kutuomba ushauri. Ni bure.
intake-rights_more = Je, unataka kujua zaidi kuhusu haki zako?
intake-rights_question = Unataka kujua zaidi kuhusu nini?

## Free time

intake-free_time = Wakati wa mapumziko
intake-interests = Unapenda kufanya nini ukiwa na nafasi?
intake-wants_to_try = Ungependa kujaribu nini hapa?
intake-association_wish = Je, unataka kikundi au klabu (lag) iwasiliane nawe?
    .hint = Ni watu wanaofanya kitu pamoja, kama kuimba au kucheza mpira. Si serikali. Pia si kanisa.
intake-buddy_wish = Je, unataka rafiki mwenyeji (fadder)?
    .hint = Rafiki mwenyeji anaishi hapa. Anakufahamu na kukusaidia mwanzoni. Haihusiani na kanisa.
intake-knows_someone = Je, umefahamiana na Wanorwe hapa?

## End

intake-welcome_letter = Utapata barua kutoka manispaa yenye mambo muhimu zaidi.
intake-next_topics = Tuzungumze kuhusu nini wakati ujao?

intake-action-welcome_letter = Kutuma barua ya kukaribisha katika lugha ambayo mtu alichagua
intake-action-urgent_help = Kusaidia mambo ya haraka
intake-action-map_competence = Kuuliza kuhusu elimu na ujuzi wa mtu
intake-action-map_adults = Kuwaalika watu wazima wengine wa nyumbani kwa mazungumzo yao wenyewe
intake-action-norwegian_course = Kutafuta kozi ya Kinorwe inayofaa
intake-action-check_right = Kutafuta ni haki gani zinahusika, na kutoa jibu
intake-action-answer_rights = Kujibu swali kuhusu haki
intake-action-missing_papers = Kuomba kadi, nambari na mikataba inayokosekana
intake-action-children_place = Kutafuta nafasi katika shule au chekechea
intake-action-housing_talk = Kuwa na mazungumzo kuhusu nyumba
intake-action-introduce_association = Kujulisha kikundi au klabu (lag) inayoweza kumwalika mtu
intake-action-find_buddy = Kutafuta rafiki mwenyeji (fadder)
intake-action-give_copy = Kumpa mtu nakala ya majibu
intake-action-better_interpreter = Kutafuta mkalimani mwingine kwa mazungumzo yajayo

## Choices

first_meeting-before = Kabla sijahamia
first_meeting-after = Baada ya kuhamia

norwegian_now-none = Bado sijui
norwegian_now-some_words = Maneno machache
norwegian_now-everyday = Inatosha kununua vitu dukani
norwegian_now-work = Inatosha kutumia kazini

course_times-daytime = Mchana
course_times-evening = Jioni
course_times-weekend = Wikendi
course_times-online = Mtandaoni
course_times-at_work = Mahali pa kazi

course_barriers-cost = Kozi ni ghali mno
course_barriers-working_hours = Wakati huo niko kazini
course_barriers-childcare = Hakuna mtu wa kuangalia watoto
course_barriers-transport = Ni mbali mno
course_barriers-no_course = Hakuna kozi hapa
course_barriers-wrong_level = Kozi ni rahisi mno au ngumu mno
course_barriers-not_informed = Sijui kozi zipi zipo
course_barriers-no_internet = Sina intaneti
course_barriers-nothing = Hakuna kitu

urgent_needs-housing = Mahali pa kuishi
urgent_needs-food = Chakula
urgent_needs-money = Pesa
urgent_needs-doctor = Daktari
urgent_needs-medicine = Dawa
urgent_needs-safety = Usalama
urgent_needs-clothes = Nguo
urgent_needs-furniture = Samani za nyumba
urgent_needs-school = Shule au chekechea
urgent_needs-work = Kazi
urgent_needs-papers = Hati na karatasi rasmi

papers-national_id = Nambari ya utambulisho (fødselsnummer au D-nummer)
papers-residence_card = Kadi ya ukaaji (oppholdskort)
papers-bank_account = Akaunti ya benki
papers-electronic_id = Kuingia kwenye tovuti, kama BankID
papers-regular_doctor = Daktari wa kudumu (fastlege)
papers-tax_card = Kadi ya kodi (skattekort)
papers-nothing = Nina vyote

internet-home = Ndiyo, nyumbani
internet-phone_only = Ndiyo, lakini kwenye simu tu
internet-elsewhere = Mahali pengine tu
internet-none = Hapana

online_alone-alone = Ndiyo, bila msaada
online_alone-with_help = Ndiyo, kwa msaada
online_alone-not_yet = Bado

knows_someone-several = Ndiyo, kadhaa
knows_someone-one = Ndiyo, mmoja
knows_someone-none = Bado

next_topics-competence = Ninachojua na ninachoweza kufanya
next_topics-housing = Nyumba
next_topics-network = Marafiki na wakati wa mapumziko
next_topics-stay_or_move = Kubaki hapa au kuhama
next_topics-norwegian = Kinorwe
next_topics-children = Watoto
next_topics-work = Kazi
