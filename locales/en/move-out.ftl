move-out-title = Conversation on moving away
move-out-about = About moving away: what the reasons are, and what we can learn from them.

## Opening

move-out-greeting = Today we talk about your move.
    .guidance = Plan for about 35 minutes with an interpreter. You can also have the conversation by telephone after the move.
move-out-learn = We want to learn from what you say.
move-out-neutral = The choice is yours. I do not try to change it.
    .guidance = Do not defend the municipality, and do not ask the person to stay. What the person says can help those who come later.

## The move

move-out-moving = The move
    .guidance = Who, when and together with whom. Why comes afterwards.
move-out-moved = Have you moved yet?
move-out-move_month = When will you move?
    .hint = We only need the month and the year.
    .constraint = Choose this month or a later one.
    .warning = That is more than a year ahead. Is it right?
move-out-moved_month = When did you move?
    .hint = We only need the month and the year.
    .constraint = The month cannot lie in the future.
    .warning = That is more than two years ago. Is it right?
move-out-decided = Is it certain that you want to move?
    .guidance = If it is not decided, offer the conversation “Staying or moving”. Say it as an offer, not as advice.
move-out-decider = Who decided that you should move?
    .guidance = Ask openly. If somebody seems to be under pressure, ask no more now, but offer a conversation in private.
move-out-own_choice = Is moving your own choice?
    .guidance = For many people it is chance that decides. That is as good an answer.
move-out-who_moves = Do all the people you live with move?
move-out-group_move = Do others you know move at the same time?
    .guidance = This is about others than those the person lives with. Never ask for names or which country they come from.
move-out-group_reason = Do they have the same reason for moving?
move-out-group_place = Do they move to the same place as you?

## Reasons

move-out-reasons = The reasons
    .guidance = Receive every reason in the same way. Never ask about flight, faith, party or illness. If it comes up all the same, do not write it down.
move-out-how_it_came = Tell me about the choice you made.
    .hint = You can say much or little. You can also say no.
    .guidance = Listen for long before you write. Follow up with “tell me more”, not with “why”.
move-out-which_reasons = What are your reasons for moving?
    .guidance = Ask openly first, and mark what the person mentions. Then read the list. Its order is random on purpose. A word can be about something missing here or something found there.
move-out-weighs_most = Which of these matter most?
    .hint = You can choose up to three.
    .guidance = Read only what the person chose.
    .constraint = Choose no more than three.
move-out-here_or_there = Are the reasons mostly here or in the new place?
    .guidance = “Here” is what makes somebody want to leave. “The new place” is what attracts. Both is an answer too.
move-out-would_change = What could have made you stay here?
    .hint = You can also say: nothing.
    .guidance = This is the most important thing the municipality can learn. Promise nothing, and do not try to persuade.
move-out-would_help = Which of these could have helped?
    .guidance = Read the choices one by one.
    .constraint = “Nothing” cannot stand together with other answers.
move-out-talked_before = Have we ever talked with you about staying or moving?
    .guidance = “We” is everybody who works for the municipality. The answer shows whether we ask in time.
move-out-good_here = What has been good about living here?

## The new place

move-out-new_place = The new place
    .guidance = Be curious. A choice you would not make yourself is still a good choice for somebody.
move-out-destination = What kind of place do you move to?
move-out-destination_municipality = What is the name of the new municipality?
    .hint = A municipality is a place that has its own government.
    .warning = This is the municipality here. Is that right?
move-out-looks_forward = What do you look forward to in the new place?
move-out-certain_there = What is certain in the new place?
    .hint = Say what has been agreed.
    .guidance = Certain means an agreement, or an answer from somebody there. “Nothing yet” is an answer too: then you can find out together. Never use the answer to persuade.
    .constraint = “Nothing yet” cannot stand together with other answers.
move-out-as_expected = Did it turn out as you expected?
    .guidance = Ask also what was different. Some people regret it, others do not. Both answers are equally good.

## Rights

move-out-rights = Rights when you move
    .guidance = You explain, you do not decide. If something is unclear, say so, and set a date for the answer.
move-out-loses_right = Do you lose the right to something when you move?
    .guidance = “It is not clear” is a good answer. Then we find out together with the new municipality.
move-out-lost_rights = What do you lose?
    .guidance = Read the choices one by one, and explain the words.

## Handover

move-out-handover = Getting ready
    .guidance = Nothing is sent to the new municipality without a yes.
move-out-arranged = Which of these have you arranged?
    .guidance = Read the choices one by one, and explain how it is done. A move within Norway is reported to Skatteetaten, the tax office, within eight days.
    .constraint = “Nothing yet” cannot stand together with other answers.
move-out-checklist_home = Do you want a list of what you have to arrange?
move-out-handover_wish = May we tell the new municipality that you are coming?
    .hint = You can also tell them yourself.
move-out-handover_what = What may we tell them?
    .guidance = Only what the person chooses. Read the message aloud before it is sent. No names of children.

## Later

move-out-later = The time afterwards
    .guidance = Some people regret it, and quite a few come back. Say that the person is welcome back, without asking anybody to turn round.
move-out-contact_wish = May we call or write to you in six months?
    .hint = We ask how you are. You can say yes now and no later.
move-out-contact_by = How can we reach you?
move-out-contact_where = Which number or address may we use?
    .guidance = Only what is needed for the way the person chose. It is deleted once the conversation has taken place.
move-out-come_back = Is it possible that you will move back?
move-out-come_back_if = What must be different here then?

move-out-action-stay_or_move_talk = Have the conversation “Staying or moving” before anything is decided
move-out-action-private_talk = Offer a conversation in private
move-out-action-common_causes = Look for common causes when several move at the same time
move-out-action-check_rights = Find out which rights apply after a move
move-out-action-ask_new_municipality = Ask the new municipality in writing about the introduction programme
move-out-action-report_move = Report the move to Skatteetaten, the tax office
move-out-action-give_checklist = Give the person the list of what must be arranged
move-out-action-tell_new_municipality = Tell the new municipality what the person agreed to
move-out-action-contact_later = Ask the person how things are in the new place
move-out-action-use_what_we_learned = Raise in the municipality what could have been different, without names
move-out-action-write_quote = Write the quote down and have the person approve it
move-out-action-give_copy = Give the person a copy of the answers
move-out-action-better_interpreter = Find another interpreter for the next conversation

## Choices

own_choice-yes = Yes
own_choice-partly = Partly
own_choice-no = No

who_moves-all = Yes, all of them
who_moves-some = No, some stay here

group_move-nobody = No, nobody
group_move-one = Yes, one family or one person
group_move-several = Yes, several
group_move-unclear = It is not clear

here_or_there-here = Mostly here
here_or_there-there = Mostly in the new place
here_or_there-both = In both places

would_help-work = Work
would_help-competence = Using what I know
would_help-recognition = Having my education recognised
would_help-norwegian = Learning more Norwegian
would_help-housing = A better home
would_help-school = School and kindergarten for the children
would_help-friends = Knowing more people
would_help-transport = A bus or a car
would_help-doctor = Doctors and health services
would_help-heard = Being heard by the municipality
would_help-nothing = Nothing

certain_there-work = Work
certain_there-housing = A place to live
certain_there-school = School or kindergarten for the children
certain_there-family = Family lives there
certain_there-people = I know people there
certain_there-municipality = The municipality there has answered me
certain_there-nothing = Nothing yet

lost_rights-programme = The introduction programme
lost_rights-benefit = The money from the introduction programme
lost_rights-norwegian = A free Norwegian course
lost_rights-housing_help = Help with housing
lost_rights-practice = Work practice
lost_rights-kindergarten = A place in kindergarten
lost_rights-local_offer = Something that only this municipality offers

arranged-reported_move = Reported the move
arranged-ended_rent = Ended the rent
arranged-electricity = Electricity and internet
arranged-school = School or kindergarten
arranged-doctor = A new doctor
arranged-mail = A new address for mail
arranged-deposit = The money from the deposit
arranged-nothing = Nothing yet

handover_what-contact = How to reach me
handover_what-programme = That I am in the introduction programme
handover_what-norwegian = How much Norwegian I know
handover_what-competence = What I know from school and work
handover_what-housing = That I need a home
handover_what-school = That the children need a place in school or kindergarten
