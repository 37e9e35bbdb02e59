### status: draft

move-out-title = Mazungumzo kuhusu kuhama
move-out-about = Kuhusu kuhama: sababu zake, na tunachoweza kujifunza.

## Opening

move-out-greeting = Leo tunazungumza kuhusu kuhama kwako.
move-out-learn = Tunataka kujifunza kutokana na unayosema.
move-out-neutral = Uchaguzi ni wako. Mimi sijaribu kuubadilisha.

## The move

move-out-moving = Kuhama
move-out-moved = Je, umeshahama?
move-out-move_month = Utahama lini?
    .hint = Tunahitaji mwezi na mwaka tu.
    .constraint = Chagua mwezi huu au mwezi wa baadaye.
    .warning = Hiyo ni zaidi ya mwaka mmoja mbele. Je, ni sahihi?
move-out-moved_month = Ulihama lini?
    .hint = Tunahitaji mwezi na mwaka tu.
    .constraint = Mwezi huo bado haujafika.
    .warning = Hiyo ni zaidi ya miaka miwili iliyopita. Je, ni sahihi?
move-out-decided = Je, una uhakika kwamba unataka kuhama?
move-out-decider = Nani aliamua kwamba uhame?
move-out-own_choice = Je, kuhama ni uchaguzi wako mwenyewe?
move-out-who_moves = Je, watu wote unaoishi nao wanahama?
move-out-group_move = Je, watu wengine unaowajua wanahama wakati huo huo?
move-out-group_reason = Je, wana sababu hiyo hiyo ya kuhama?
move-out-group_place = Je, wanahamia mahali unapohamia wewe?

## Reasons

move-out-reasons = Sababu
move-out-how_it_came = Nieleze kuhusu uamuzi wako.
    .hint = Unaweza kusema mengi au machache. Unaweza pia kukataa.
move-out-which_reasons = Sababu zako za kuhama ni zipi?
move-out-weighs_most = Kati ya hizi, ni zipi muhimu zaidi?
    .hint = Unaweza kuchagua hadi tatu.
    .constraint = Usichague zaidi ya tatu.
move-out-here_or_there = Je, sababu nyingi ziko hapa au katika mahali papya?
move-out-would_change = Ni nini kingefanya ubaki hapa?
    .hint = Unaweza pia kusema: hakuna kitu.
move-out-would_help = Kati ya haya, ni yapi yangesaidia?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.
move-out-talked_before = Je, tumewahi kuzungumza nawe kuhusu kubaki au kuhama?
move-out-good_here = Ni nini kimekuwa kizuri katika kuishi hapa?

## The new place

move-out-new_place = Mahali papya
move-out-destination = Unahamia mahali pa aina gani?
move-out-destination_municipality = Manispaa (kommune) mpya inaitwaje?
    .hint = Manispaa ni eneo lenye serikali yake ya mtaa.
    .warning = Hii ni manispaa ya hapa. Je, ni sahihi?
move-out-looks_forward = Ni nini kinakufurahisha kuhusu mahali papya?
move-out-certain_there = Unajua nini kwa hakika kuhusu mahali papya?
    .hint = Sema yaliyokubaliwa.
    .constraint = Jibu “Bado hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.
move-out-as_expected = Je, imekuwa kama ulivyotarajia?

## Rights

move-out-rights = Haki ukihama
move-out-loses_right = Je, unapoteza haki yoyote ukihama?
move-out-lost_rights = Unapoteza nini?

## Handover

move-out-handover = Kujiandaa
move-out-arranged = Kati ya haya, umeshashughulikia yapi?
    .constraint = Jibu “Bado hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.
move-out-checklist_home = Je, unataka orodha ya mambo unayopaswa kushughulikia?
move-out-handover_wish = Je, tunaweza kuiambia manispaa mpya kwamba unakuja?
    .hint = Unaweza pia kuiambia mwenyewe.
move-out-handover_what = Tunaweza kuiambia nini?

## Later

move-out-later = Baada ya kuhama
move-out-contact_wish = Je, tunaweza kukupigia simu au kukuandikia baada ya miezi sita?
    .hint = Tutakuuliza unaendeleaje. Unaweza kukubali sasa na kukataa baadaye.
move-out-contact_by = Tunaweza kuwasiliana nawe kwa njia gani?
move-out-contact_where = Tunaweza kutumia nambari au anwani gani?
move-out-come_back = Je, inawezekana kwamba utarudi kuishi hapa?
move-out-come_back_if = Basi ni nini kinapaswa kubadilika hapa?

move-out-action-stay_or_move_talk = Kuzungumza kuhusu kubaki au kuhama kabla ya uamuzi
move-out-action-private_talk = Kutoa nafasi ya mazungumzo ya faragha
move-out-action-common_causes = Kutafuta sababu za pamoja watu kadhaa wanapohama kwa wakati mmoja
move-out-action-check_rights = Kutafuta ni haki gani zinahusika baada ya kuhama
move-out-action-ask_new_municipality = Kuuliza manispaa mpya kwa maandishi kuhusu mpango wa utangulizi (introduksjonsprogram)
move-out-action-report_move = Kutoa taarifa ya kuhama kwa Skatteetaten (idara ya kodi)
move-out-action-give_checklist = Kumpa mtu orodha ya mambo ya kushughulikia
move-out-action-tell_new_municipality = Kuiambia manispaa mpya yale ambayo mtu alikubali
move-out-action-contact_later = Kumwuliza mtu anaendeleaje mahali papya
move-out-action-use_what_we_learned = Kuieleza manispaa ni nini kingeweza kuwa tofauti, bila majina
move-out-action-write_quote = Kuandika maneno ya mtu na kupata idhini yake
move-out-action-give_copy = Kumpa mtu nakala ya majibu
move-out-action-better_interpreter = Kutafuta mkalimani mwingine kwa mazungumzo yajayo

## Choices

own_choice-yes = Ndiyo
own_choice-partly = Kwa sehemu
own_choice-no = Hapana

who_moves-all = Ndiyo, wote
who_moves-some = Hapana, baadhi wanabaki hapa

group_move-nobody = Hapana, hakuna
group_move-one = Ndiyo, familia moja au mtu mmoja
group_move-several = Ndiyo, kadhaa
group_move-unclear = Si wazi

here_or_there-here = Nyingi ziko hapa
here_or_there-there = Nyingi ziko katika mahali papya
here_or_there-both = Kote kuwili

would_help-work = Kazi
would_help-competence = Kutumia ujuzi wangu
would_help-recognition = Elimu yangu itambuliwe
would_help-norwegian = Kujifunza Kinorwe zaidi
would_help-housing = Nyumba bora zaidi
would_help-school = Shule na chekechea kwa watoto
would_help-friends = Kuwafahamu watu zaidi
would_help-transport = Basi au gari
would_help-doctor = Daktari na huduma za afya
would_help-heard = Kusikilizwa na manispaa
would_help-nothing = Hakuna kitu

certain_there-work = Kazi
certain_there-housing = Mahali pa kuishi
certain_there-school = Shule au chekechea kwa watoto
certain_there-family = Familia inaishi huko
certain_there-people = Ninawajua watu huko
certain_there-municipality = Manispaa ya huko imenijibu
certain_there-nothing = Bado hakuna kitu

lost_rights-programme = Mpango wa utangulizi (introduksjonsprogram)
lost_rights-benefit = Pesa za mpango wa utangulizi
lost_rights-norwegian = Kozi ya Kinorwe bila malipo
lost_rights-housing_help = Msaada wa kupata nyumba
lost_rights-practice = Kujaribu kazi (arbeidspraksis)
lost_rights-kindergarten = Nafasi katika chekechea
lost_rights-local_offer = Kitu kinachotolewa na manispaa hii tu

arranged-reported_move = Nimetoa taarifa ya kuhama
arranged-ended_rent = Nimesitisha mkataba wa kupanga
arranged-electricity = Umeme na intaneti
arranged-school = Shule au chekechea
arranged-doctor = Daktari mpya
arranged-mail = Anwani mpya ya barua
arranged-deposit = Pesa za dhamana (depositum)
arranged-nothing = Bado hakuna kitu

handover_what-contact = Jinsi ya kuwasiliana nami
handover_what-programme = Kwamba niko katika mpango wa utangulizi (introduksjonsprogram)
handover_what-norwegian = Kiasi ninachojua Kinorwe
handover_what-competence = Ujuzi wangu kutoka shule na kazi
handover_what-housing = Kwamba ninahitaji nyumba
handover_what-school = Kwamba watoto wanahitaji nafasi katika shule au chekechea
