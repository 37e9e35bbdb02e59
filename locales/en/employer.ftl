employer-title = What businesses need
employer-about = About a business: what it needs and what it can offer. Not about a person.

## Opening

employer-greeting = We want to know what kind of people you need. Many here can do more than others know.
    .guidance = Plan for about 25 minutes. This is cooperation between the municipality and business. Tell them that well-educated people are often in jobs where they cannot use what they know.
employer-use = The answers help us to find people who may suit.
    .guidance = Nobody is given a person’s name before that person has said yes.
employer-no_promise = We do not promise to find somebody. You do not promise to hire anybody.

## The business

employer-business = The business
    .guidance = This is about the business. Write nothing about single people who work there.
employer-business_name = What is the name of the business?
    .required = Write the name of the business.
employer-org_number = What is the organisation number?
    .hint = The number has nine digits.
    .guidance = It is found in the Brønnøysund registers. It may be left blank.
    .constraint = Write nine digits without spaces.
employer-sector = Which industry are you in?
employer-size = How many people work for you?
employer-place = Where is the work?
    .hint = Say the name of the municipality.
    .guidance = Ask also whether a bus goes there.
employer-contact_name = Whom should we talk to at your place?
    .guidance = The name of the one who answers for the business. Ask whether we may write it down.
employer-contact_reach = Where can we call or write?
    .hint = Telephone or e-mail at work.

## Needs

employer-needs = What you need
    .guidance = Ask about the work, not about whom they imagine. We do not sort people by country.
employer-needs_people = Do you need more people in the coming year?
employer-need_count = How many different jobs is it about?
    .hint = Two cooks and one driver are two different jobs.
    .constraint = Write a number from 1 to 30.
    .warning = That is many. Perhaps some can be put together?
employer-need = A job you need people for
employer-job = What is the job?
employer-occupation = Which group does the job belong to?
    .guidance = Choose the group together. With it we find people who have that experience.
employer-wanted = How many do you need?
    .constraint = Write a number from 1 to 1,000.
    .warning = That is many. Is the number right?
employer-from_month = When can they begin?
    .hint = We only need the month and the year.
    .warning = That month has passed. Is it right?
employer-contract_kind = Is the job permanent?
    .guidance = A permanent job makes it easier to get a loan and to stay in the place. Ask whether the substitute can become permanent.
employer-percentage = What percentage of full time is the job?
    .constraint = Write a number from 1 to 100.
employer-norwegian_needed = Must one know Norwegian from the first day?
    .guidance = Ask what the language is used for. Often less is needed than one thinks.
employer-norwegian_level = How much Norwegian is needed?
employer-other_languages = Which other languages can be used at work?
employer-demands = What does the job demand?
    .guidance = Separate what the law demands from what is a habit.
    .constraint = “None of these” cannot stand together with other answers.
employer-tasks = What does one do on an ordinary day?
employer-hard_to_find = Is it difficult to find people?

## Offers

employer-offers = What you can offer
    .guidance = Do not promise support from Nav. Write what the business is open to, and let Nav answer the rest.
employer-training = Can you train new people?
employer-training_kinds = How do they learn the job?
employer-practice = Can somebody try the job with you?
    .hint = The Norwegian word is arbeidspraksis.
    .guidance = The person takes part in real work for a short time. Nav agrees on the terms.
employer-adapt = Can the job be adapted to the one who gets it?
    .guidance = For example weight, time or tools. We talk about what somebody can do, never about illness.
employer-course_help = Will you give time off for a Norwegian course?
employer-home_help = Do you help new people to find a home?

## Experience

employer-experience = What you have experienced
    .guidance = No names of people who work or have worked there.
employer-hired_before = Have you hired anybody who came from another country?
employer-went_well = What went well?
    .guidance = Good experience can help other businesses. Ask whether we may tell about it.
employer-hard = What makes it difficult to hire people who are new in Norway?
    .guidance = Receive the answer without correcting it. It shows what we can help with.
    .constraint = “Nothing” cannot stand together with other answers.
employer-overqualified = Does anybody with you know more than they can use?
    .guidance = Ask about trades and schooling, not about people. If the answer is yes, we help with recognition of education.
employer-partners = Does anybody with you have a husband or wife without work?
    .guidance = No names. If the answer is yes, we send an invitation that the business can hand out.

## Meeting

employer-meeting = Meeting
employer-meet = Do you want to meet people who may suit?
    .guidance = Both sides must say yes before they meet.
employer-meet_how = How do you want to meet?
employer-share = May we show this job to people who look for work?
    .hint = You can say yes now and no later.
employer-ask_again = May we ask you again in half a year?

## End

employer-consultant_note = What must the next one who talks to the business know?
    .guidance = Write only what the business itself could have read. Nothing about single people.
employer-next_meeting_place = Where shall we meet next time?
employer-next_meeting = When shall we meet next time?
    .constraint = The date must be today or later.
    .warning = The date is more than a year ahead. Is it right?
employer-thanks = Thank you for the conversation. What you say helps both you and people who are new here.

employer-action-match_competence = See who has the competence, and ask them first
employer-action-arrange_meeting = Arrange a meeting between the business and people who may suit
employer-action-plan_practice = Agree on work practice together with Nav
employer-action-share_need = Show the job to people who look for work
employer-action-course_at_work = Plan a Norwegian course together with the business
employer-action-recognition_help = Give help with recognition of education
employer-action-invite_partners = Send the business an invitation for husbands and wives to have their competence mapped
employer-action-housing_help = Look at housing for new employees together with the business
employer-action-explain_rules = Find out which rules apply to hiring
employer-action-ask_again = Ask the business again

## Choices

employer_places-business = At the business
employer_places-office = At the office here
employer_places-telephone = By telephone
employer_places-video = On screen
employer_places-none = No appointment now

business_sizes-1-4 = 1 to 4
business_sizes-5-19 = 5 to 19
business_sizes-20-99 = 20 to 99
business_sizes-100_ = 100 or more

contract_kinds-permanent = Yes, it is permanent
contract_kinds-temporary = No, it lasts for a certain time
contract_kinds-substitute = No, it is to replace somebody who is away
contract_kinds-season = No, it is for a season
contract_kinds-apprentice = It is an apprenticeship

job_demands-driving_licence = A driving licence
job_demands-education = A certain education
job_demands-authorisation = Approval by the state
job_demands-experience = Experience of the same work
job_demands-shifts = Work in the evening, at night or at weekends
job_demands-heavy = Heavy lifting
job_demands-nothing = None of these

training_kinds-colleague = Somebody at work trains them
training_kinds-norwegian_at_work = Norwegian at work
training_kinds-time_for_course = Time off for courses
training_kinds-paid_course = We pay for courses
training_kinds-step_by_step = They get more responsibility bit by bit

hiring_barriers-language = The language
hiring_barriers-papers = Papers and permits
hiring_barriers-recognition = We do not know what the education is worth
hiring_barriers-references = We cannot call anybody and ask
hiring_barriers-housing = There are few homes
hiring_barriers-transport = It is a long way to travel
hiring_barriers-rules = The rules are difficult
hiring_barriers-never_met = We have never met anybody who applies
hiring_barriers-nothing = Nothing

meet_ways-visit = They visit us
meet_ways-talk = A talk at the office here
meet_ways-trial_day = They join us for a day
meet_ways-open_day = A day for everybody who wants to look

## Industries

industries-A = Farming, forestry and fishing
industries-B = Mining, oil and gas
industries-C = Manufacturing
industries-D = Electricity and heating
industries-E = Water, sewage and waste
industries-F = Construction
industries-G = Shops and other trade
industries-H = Transport and storage
industries-I = Hotels and restaurants
industries-J = Publishing, film, radio and TV
industries-K = Telecommunications and computing
industries-L = Banking and insurance
industries-M = Property
industries-N = Professional and technical services
industries-O = Cleaning, security, hiring out and other services to businesses
industries-P = State, municipality and defence
industries-Q = Schools and teaching
industries-R = Health, care and kindergarten
industries-S = Culture, sports and leisure
industries-T = Other services, such as hairdressers and repair
industries-U = Work in private homes
industries-V = International organisations
