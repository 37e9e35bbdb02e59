follow-up-title = Follow-up conversation
follow-up-about = How life here is now, what has changed, and what we agreed on.

## Opening

follow-up-greeting = Today I want to hear how you are doing here now.
    .guidance = Plan for about 40 minutes with an interpreter. Read the open steps from last time before the meeting. The conversation is for everybody, also those who came for work or family.
follow-up-follow_up_round = How long has the person lived here?
    .guidance = Choose what comes nearest. The wish to move fades as people stay longer: that is why we ask several times.
    .required = Choose which follow-up this is.

## Since last time

follow-up-since_last = Since last time
    .guidance = Let the person tell first. Read the list afterwards.
follow-up-changes = What has changed since we last talked?
    .guidance = Ask what is new, not why. Illness is not written down.
    .constraint = “Nothing” cannot stand together with other answers.
follow-up-changes_words = What does it mean to you?
    .guidance = Keep it short, without names of children, landlords or colleagues.
follow-up-life_now = Has life here become better or worse since last time?
    .guidance = Stay just as calm with every answer.

## What was agreed

follow-up-agreed = What we agreed on
    .guidance = Read out the steps from last time, one by one: what, who and when. Do not defend what was not done. Say that you are sorry, and set a new date.
follow-up-promises_kept = Have we done what we agreed on?
    .guidance = The question is about the municipality and the others who were responsible, not about the person.
follow-up-promises_missing = What is still missing?
follow-up-actions_reviewed = Have you gone through every open step?
    .guidance = Answer for yourself. Every open step should be done, have a new date or be closed with a reason.
    .warning = Some steps are open. Do you want to take them now?

## Seen, taken care of, being somebody

follow-up-being_somebody = Being somebody here
    .guidance = The report calls it being seen and being somebody. Show the five answers on the screen and let the person point. Many say yes to be polite: say that “fits badly” helps us just as much.
follow-up-taken_care_of = How well does this fit: “Somebody here helps me when I need it.”
    .guidance = The report says that people stayed when they were taken care of.
follow-up-is_somebody = How well does this fit: “What I do matters to others here.”
    .guidance = It can be at work, at school, in an association or at home.
follow-up-together = Do you live side by side with people here, or together with them?
    .hint = Side by side is living close to each other and doing little together.
    .guidance = The report asks whether people live side by side or together. Show the line with five points. Neither end is the right one.

## The place

follow-up-place = The place
    .guidance = These are the same sentences as in the conversation “Stay or move”. Read them in the same way, so that the answers can be followed over time. Do not say what the person answered last time before the answer is given.

## Four things to watch

follow-up-watch = What can mean a lot
    .guidance = Four things that the report says the municipality must watch: school for the children, use of competence, work in the place, and conditions in the country of origin.
follow-up-children_education = How well does this fit: “The children can get the education they want here.”
    .guidance = Think also of upper secondary school and of what comes after.
follow-up-local_work = How well does this fit: “There is work for me here.”
    .guidance = “Here” is as far as the person can travel every day.
follow-up-origin_matters = Can what happens in the country you came from change your plans?
    .hint = You can answer just yes or no.
    .guidance = Write only yes or no. Do not ask what happens, where it is, or why. If the person tells you anyway, listen, and do not write it down.

## Rules and forms

follow-up-rules = Rules and forms
    .guidance = Many people stop at a rule that nobody has explained. Write which one, so that the municipality can see what comes up again and again.
follow-up-was_stopped = Has a rule or a form stopped you?
    .hint = A form is a paper you have to fill in.
follow-up-stopped_by = What was it about?
follow-up-stopped_words = Which rule or which form was it?
    .guidance = Write the name of the form and what the person wanted. Not the name of a case officer.
follow-up-stopped_solved = Has it been sorted out now?
follow-up-rental_trouble = Has somebody treated you badly when you were looking for a home?
    .guidance = Ask no more here. If the answer is yes, offer the conversation about incidents in the rental market. Never write the name of a landlord.

## Ahead

follow-up-ahead = The time ahead
    .guidance = You are not to hold on to anybody. A conversation about staying or moving is just as useful for somebody who wants to go.
follow-up-talk_about_staying = Do you want to talk more about staying or moving?
    .guidance = If the answer is yes, plan a separate meeting for the conversation “Stay or move”.

## Good words

follow-up-good_words = What is good
    .guidance = This whole part is voluntary. A yes to one question is not a yes to the next. Everything can be taken back.
follow-up-good_here = What has been good for you here?
    .hint = You can also say no to answering.
    .guidance = Write the person’s own words. If nothing has been good, that is an answer too.
follow-up-month_consent = May we write about you as newcomer of the month?
    .hint = A newcomer is somebody who has moved here. You can say no now or later.
    .guidance = Say that everybody in the place can read it, also online, and that things online can be hard to remove. If there is somebody the person is afraid of, it is best to say no.
follow-up-month = What we write about you
follow-up-month_facts = What may we write about you?
    .guidance = The text holds only what the person chooses here. The person reads it before anybody else.
follow-up-month_words = What do you yourself want to say to people here?
    .guidance = Write the person’s own words. Leave out anything about flight, faith, party or illness.
follow-up-month_channels = Where may we show it?

## End

follow-up-action-urgent_help = Help with what is urgent
follow-up-action-keep_promises = Do what is missing from last time, and tell the person
follow-up-action-solve_rule = Sort out the rule or the form, and give an answer
follow-up-action-report_rule = Tell the supervisor about the rule that stops people
follow-up-action-rental_talk = Have a conversation about what happened in the rental market
follow-up-action-norwegian_course = Find a Norwegian course that suits
follow-up-action-stay_or_move_talk = Have the conversation about staying or moving
follow-up-action-common_causes = Look for common causes when several think about moving
follow-up-action-school_talk = Arrange a meeting with the school or kindergarten
follow-up-action-map_competence = Find out where the competence can be used
follow-up-action-recognition = Apply for recognition of education
follow-up-action-meet_employer = Arrange a meeting with an employer
follow-up-action-housing_talk = Have a conversation about housing, start-up loan and housing allowance
follow-up-action-introduce_association = Tell an association that can invite the person
follow-up-action-find_buddy = Find a buddy
follow-up-action-ask_new_municipality = Ask the new municipality in writing about programme, housing and school
follow-up-action-write_quote = Write the quote down and have the person approve it
follow-up-action-write_month = Draft the newcomer of the month and have the person approve it
follow-up-action-own_step = Do what the person wanted to do first
follow-up-action-give_copy = Give the person a copy of the answers
follow-up-action-better_interpreter = Find another interpreter for the next conversation

## Choices

follow_up_rounds-3 = About three months
follow_up_rounds-12 = About one year
follow_up_rounds-24 = About two years
follow_up_rounds-48 = About four years
follow_up_rounds-other = Another time

changes-home = My home
changes-work = My work
changes-hours = How much I work
changes-school = School or course
changes-norwegian = I know more Norwegian
changes-family = Who I live with
changes-permit = My permit to be in Norway
changes-friends = People I know here
changes-association = I have joined an association
changes-nothing = Nothing

life_now-better = Better
life_now-same = As before
life_now-mixed = Some things are better, some are worse
life_now-worse = Worse

promises_kept-all = Yes, everything
promises_kept-some = Some of it
promises_kept-none = No
promises_kept-nothing_agreed = We did not agree on anything

together5-1 = Side by side
together5-2 = Mostly side by side
together5-3 = In between
together5-4 = Mostly together
together5-5 = Together

stopped_by-permit = Permit to be in Norway
stopped_by-id_number = National identity number or D number
stopped_by-bank = Bank and logging in online
stopped_by-tax = Tax
stopped_by-benefits = Money from Nav or the municipality
stopped_by-recognition = Recognition of education
stopped_by-licence = Driving licence
stopped_by-loan = A loan for a home
stopped_by-school_place = School or kindergarten
stopped_by-doctor = Doctor
stopped_by-work = Work
stopped_by-rent = Renting a home

month_facts-first_name = My first name
month_facts-picture = A picture of me
month_facts-work = My work
month_facts-interests = What I like to do
month_facts-languages = Languages I know
month_facts-own_words = My own words
