### status: draft

### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = Mwanzo
talk-conversation_language = Unataka kuzungumza lugha gani leo?
    .required = Chagua lugha mnayotumia leo.
talk-interpreter_mode = Mkalimani yuko nasi kwa njia gani leo?
    .warning = Mazungumzo si kwa Kinorwe na hakuna mkalimani. Je, mnaelewana vya kutosha?
    .required = Chagua jinsi mkalimani anavyoshiriki, au “Tunazungumza bila mkalimani”.
talk-interpreter_register = Mkalimani yuko katika kundi gani la rejesta ya taifa ya wakalimani (Nasjonalt tolkeregister)?
    .required = Chagua kundi. Kama mkalimani hayupo katika rejesta, chagua hilo na uandike sababu.
talk-interpreter_reason = Kwa nini mnatumia mkalimani ambaye hayupo katika rejesta?
    .required = Andika sababu kwa maneno machache.
talk-interpreter_confidential = Mkalimani ana wajibu wa kutunza siri. Mkalimani hamwambii mtu yeyote tunayosema.
talk-interpreter_understood = Je, unamwelewa mkalimani vizuri?
    .warning = Je, mnaelewana vya kutosha ili kuendelea?
talk-record = Ninaandika majibu yako. Unaweza kupata nakala.
talk-record_readers = Ni sisi tu tunaokusaidia ambao tunaweza kusoma majibu yako.
talk-may_skip = Wewe unachagua unachotaka kujibu. Unaweza kupumzika au kuacha.
talk-begin = Je, ni sawa tukianza sasa?
    .warning = Je, ni afadhali mzungumze siku nyingine?

## Household

talk-others_in_household = Unaishi na watu wengine wangapi?
    .hint = Andika 0 kama unaishi peke yako.
    .constraint = Andika nambari kuanzia 0 hadi 20.
    .warning = Hao ni watu wengi. Je, nambari ni sahihi?
talk-member = Mtu unayeishi naye
talk-relation = Mtu huyu ni nani kwako?

## End

talk-next_steps = Hatua zinazofuata
talk-own_question = Ungependa kuniuliza nini?
talk-own_question_answer = Ulijibu nini?
talk-next_meeting_place = Ungependa tukutane wapi wakati ujao?
talk-next_meeting = Tukutane lini tena?
    .constraint = Tarehe lazima iwe leo au baadaye.
    .warning = Tarehe hiyo iko zaidi ya mwaka mmoja mbele. Je, ni sahihi?
talk-copy_home = Je, unataka kwenda nyumbani na nakala ya majibu?
talk-interpreting_worked = Je, ukalimani ulienda vizuri?
talk-consultant_note = Mtu atakayefuata kusaidia anahitaji kujua nini?
talk-thanks = Asante kwa mazungumzo. Unayosema ni muhimu kwa manispaa.
