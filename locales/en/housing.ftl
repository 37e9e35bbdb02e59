housing-title = Housing
housing-about = About the home now, the wish to own, and the loan and the money that help with housing.

## Opening

housing-greeting = Today I want to hear about your home, and what you wish for.
    .guidance = Plan for about 40 minutes with an interpreter. Have the sheet on startlån and bostøtte ready in the person’s language, but wait with it.

## The home now

housing-home_now = The home now
    .guidance = Never write the name of a landlord, and never the name of a child. If the person has brought the contract, look at it together.
housing-tenure = Do you own or rent your home?
    .guidance = Read the choices one by one. If the employer provides the home, choose “through my work”.
housing-children_at_home = Do any children live with you?
    .guidance = Only yes or no. We need no names and no ages.
housing-bedrooms = How many rooms do you have to sleep in?
    .guidance = Count the living room too if somebody sleeps there every night.
    .constraint = Write a number from 0 to 20.
    .warning = That is many rooms. Is the number right?
housing-cost = How many kroner do you pay for the home every month?
    .hint = It can be rent or a loan.
    .guidance = Without electricity. Write 0 if the person lives there for free. If several share the rent, write what this household pays.
    .constraint = Write kroner per month, from 0 to 200,000.
    .warning = That is much or little for one month. Is the number right?
housing-power_extra = Do you pay for electricity on top of that?
housing-contract = Do you have a written agreement to rent?
    .hint = The Norwegian word is husleiekontrakt.
    .guidance = Either of the two may demand it in writing (Tenancy Act § 1-4). A spoken agreement counts too.
housing-contract_ends = Does the agreement have a date when it ends?
    .guidance = Look in the agreement together. Without an end date it runs until somebody gives notice.
housing-contract_end = When does the agreement end?
    .constraint = Write a date after the year 2000.
    .warning = The date has passed. Does the person still live there?
housing-deposit = Have you paid a deposit?
    .hint = A deposit is money in an account of its own. You get it back when you move, if all is in order.
    .guidance = The money must be in an account of its own in the tenant’s name (Tenancy Act § 3-5). If the landlord holds it, we help to put that right.

## How the home suits

housing-suitability = How the home suits you
    .guidance = No answer is better than another. Many people do not complain, out of politeness. Show the five answers and let the person point.
housing-suitability_intro = I read some sentences about your home. Say how well they fit you.
housing-fits_us = How well does this fit: “The home is big enough.”
housing-safe_home = How well does this fit: “I am safe in my home.”
    .guidance = If the answer is about violence or threats, stop and ask what the person needs now. Write what is needed, not what happened.
housing-affordable = How well does this fit: “I can afford the home.”
housing-near_enough = How well does this fit: “The home is near what I need.”
    .hint = Work, school, shops and the bus.
housing-children_room = How well does this fit: “The children have enough room.”
housing-problems = What is less good about the home?
    .guidance = Ask openly first. Then read the choices one by one.
    .constraint = “Nothing” cannot stand together with other answers.
housing-told_landlord = Have you told the one you rent from?
    .guidance = Do not write the name. Many people do not dare to say so. Ask whether the person wants help to write a message.
housing-repaired = Was anything done about it?

## Wishes

housing-wishes = What you wish for
    .guidance = Renting and owning are equally good wishes. Do not say what to choose, and promise nothing now.
housing-good_home = What matters to you in a home?
    .guidance = Wait for the answer. You may write the person’s own words.
housing-wants_to_change = Do you want to move to another home?
housing-change_when = When do you want to move?
housing-wants_to_own = Do you wish to own your home?
    .guidance = A home of their own is one of the reasons why people stay. Wanting to rent is fine too.
housing-own_means = What matters most to you about owning?
housing-where = Where do you most want to live?
    .guidance = Receive every answer in the same way. If the person wants to move from here, you can have the conversation “Staying or moving” another day.
housing-search_barriers = What makes it difficult to find a home?
    .guidance = Read the choices one by one. If the person chooses “They say no”, you come back to it towards the end.
    .constraint = “Nothing” cannot stand together with other answers.

## The bank

housing-bank = A loan from the bank
    .guidance = A no from the bank is nothing to be ashamed of, and it is often needed before applying for a startlån. Some people do not take loans with interest. Do not ask why.
housing-asked_bank = Have you asked a bank for a loan for a home?
housing-bank_answer = What did the bank answer?
housing-bank_reasons = What reason did the bank give?
    .guidance = Write the bank’s reason, not what you think. Not clear? Then we help to ask the bank.
    .constraint = “The bank did not say why” cannot stand together with other answers.
housing-bank_in_writing = Do you have the bank’s answer on paper or in a message?

## Startlån and bostøtte

housing-support = Loans and money for housing
    .guidance = First ask what the person knows. Explain afterwards. You decide nothing here: say “may”, and mention no amounts without source and date.
housing-knows_startlan = Do you know what startlån is?
    .guidance = Say the word in Norwegian, and ask the interpreter to repeat it in Norwegian. Do not explain it yet.
housing-knows_bostotte = Do you know what bostøtte is?
    .guidance = Say the word in Norwegian here too, and wait with the explanation.
housing-startlan_is = Startlån is a loan from the municipality to buy a home. You pay it back with interest.
    .hint = Interest is what you pay for borrowing.
    .guidance = Now you explain. Let the person repeat it in their own words if they like.
housing-startlan_for = It is for people who cannot get a large enough loan from a bank.
    .guidance = The municipality looks at income, savings and need. Families with children may be excused from saving. The decision can be appealed.
housing-applied_startlan = Have you applied for startlån?
housing-result_startlan = What was the answer about startlån?
housing-why_startlan = Do you know why the answer about startlån was no?
    .guidance = Read the letter together. Check the date, because there is a time limit for appeals.
housing-help_startlan = Do you want help to apply for startlån?
housing-bostotte_is = Bostøtte is money from the state every month. You do not pay it back.
    .guidance = Husbanken works it out. If the income was reported wrongly, some may have to be paid back. Say this calmly.
housing-bostotte_for = It is for people with little money and an expensive home.
    .guidance = Owners and tenants may apply. The rules look at everybody in the household.
housing-applied_bostotte = Have you applied for bostøtte?
housing-result_bostotte = What was the answer about bostøtte?
housing-why_bostotte = Do you know why the answer about bostøtte was no?
housing-help_bostotte = Do you want help to apply for bostøtte?
housing-sheet_home = Do you want a sheet about this in your language?

## References

housing-references = People who can recommend you
    .guidance = Landlords often ask for somebody they can call. Write the role, never the name.
housing-has_reference = Can somebody here recommend you to a landlord?
    .hint = A landlord is the one who rents out a home.
housing-reference_roles = Who are they to you?
housing-reference_wish = May we ask somebody here to recommend you?
    .hint = You can say yes now and no later.
    .guidance = Say whom you think of and what they will be told. A yes is for that only.
housing-turned_away = Have you met a landlord who was unfair to you?
    .hint = A landlord is the one who rents out a home.
    .guidance = Ask everybody, in the same voice. Do not write here what happened. That belongs to the conversation “Incident in the rental market”.
housing-incident_talk = Do you want to tell about it another day?
    .guidance = A no has no consequences. A yes becomes a conversation of its own, with nobody’s name in it.

## End

housing-own_step = What do you want to do yourself first?
    .hint = One small thing is enough.

housing-action-give_sheet = Give the person the sheet on startlån and bostøtte in the right language
housing-action-explain_startlan = Explain startlån once more, with plenty of time
housing-action-apply_startlan = Help to apply for startlån
housing-action-apply_bostotte = Help to apply for bostøtte
housing-action-look_at_refusal = Read the refusal together and find out whether an appeal is possible
housing-action-bank_in_writing = Ask the bank for its answer on paper
housing-action-find_home = Help to find a home
housing-action-write_contract = Help to get a written agreement to rent
housing-action-secure_deposit = Help to get the deposit into an account of its own
housing-action-ask_for_repair = Report what must be done about the home
housing-action-safe_home = Agree on what it takes for the person to be safe at home
housing-action-find_reference = Ask somebody who can recommend the person to a landlord
housing-action-incident_talk = Have a conversation about the incident in the rental market
housing-action-own_step = Do what the person wanted to do first
housing-action-give_copy = Give the person a copy of the answers
housing-action-better_interpreter = Find another interpreter for the next conversation

## Choices

deposits-own_account = Yes, into an account of its own in a bank
deposits-to_landlord = Yes, straight to the one I rent from
deposits-guarantee = Nav or the municipality has promised to pay
deposits-none = No
deposits-unclear = It is not clear

home_problems-too_small = It is too small
home_problems-cold = It is cold
home_problems-damp = It is damp
home_problems-bathroom = The bathroom is poor
home_problems-kitchen = The kitchen is poor
home_problems-shared_entrance = I have to share the entrance with others
home_problems-broken = Something is broken
home_problems-noise = There is much noise
home_problems-no_internet = There is no internet
home_problems-far_away = It is far away
home_problems-too_expensive = It is too expensive
home_problems-nothing = Nothing

change_when-now = As soon as possible
change_when-within_1_year = Within a year
change_when-later = Later

own_means-decide_self = I decide for myself
own_means-nobody_can_end_it = Nobody can end the agreement
own_means-children_stay = The children can stay in one place
own_means-savings = I save money
own_means-belong = I belong here

home_where-same_area = Where I live now
home_where-same_municipality = Another place in this municipality
home_where-other_municipality = In another municipality
home_where-unsure = I am not sure

search_barriers-few_homes = There are few homes here
search_barriers-price = It is too expensive
search_barriers-no_answer = They do not answer me
search_barriers-said_no = They say no
search_barriers-no_reference = Nobody can recommend me
search_barriers-deposit = I do not have enough money for a deposit
search_barriers-no_car = I have no car
search_barriers-language = The language is difficult
search_barriers-where_to_look = I do not know where to look
search_barriers-nothing = Nothing

bank_answer-yes = Yes
bank_answer-no = No
bank_answer-waiting = I am waiting for an answer

bank_reasons-income = I earn too little
bank_reasons-temporary_job = I have no permanent job
bank_reasons-savings = I have saved too little
bank_reasons-debt = I have another loan
bank_reasons-residence_permit = My residence is not permanent
bank_reasons-short_time = I have lived in Norway for a short time
bank_reasons-not_told = The bank did not say why

knows_scheme-knows = Yes, I know what it is
knows_scheme-heard = I have heard the word
knows_scheme-no = No

application_result-granted = The answer was yes
application_result-refused = The answer was no
application_result-waiting = I am waiting for an answer

reference_roles-employer = My employer
reference_roles-colleague = Somebody at work
reference_roles-neighbour = A neighbour
reference_roles-former_landlord = Somebody I rented from before
reference_roles-teacher = A teacher
reference_roles-association = Somebody in an association
reference_roles-buddy = My buddy
