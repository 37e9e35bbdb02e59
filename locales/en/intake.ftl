intake-title = Welcome conversation
intake-about = The first conversation: getting to know each other, what is urgent, rights, and the next meeting.

## Opening

intake-opening_line = Today we are { $population } people in the municipality. Yesterday we were { $population_yesterday }. That means that YOU matter to the municipality. You have all duties and all rights.
    .hint = A municipality is a place that has its own government.
    .guidance = Welcome the person with these words. Say one sentence at a time, and wait for the interpreter. Look at the person when you say YOU. Some languages have no capital letters: ask the interpreter to stress “you”.
intake-opening_plain = Welcome here. YOU matter to the municipality. You have all duties and all rights.
    .guidance = The office has not entered its population. Look at the person when you say YOU. Some languages have no capital letters: ask the interpreter to stress “you”.
intake-purpose = We want to get to know you. Then we can help you better.
    .guidance = Plan for about 45 minutes with an interpreter. The conversation is for everybody who moves here, whatever the reason. IMDi’s own mapping form comes in addition.

## About you

intake-about_you = About you
    .guidance = You need no more than this. Never ask about flight, persecution, faith, party or ethnic background.
intake-preferred_name = What do you want us to call you?
    .guidance = Ask the person to say the name, and repeat it until you say it right. Use it all through the conversation.
    .required = Write the name we shall use.
intake-birth_year = Which year were you born?
    .hint = We only need the year, in the Norwegian calendar.
    .guidance = Some people count years by the Ethiopian, the Persian or another calendar. Ask which one, and convert it together. Some people were given a date by the authorities that they think is wrong. Write the year the person gives.
    .constraint = Write a year with four digits, from 1900 to this year.
    .warning = Then the person is under 16. Is the year right?
intake-gender = Are you a woman or a man?
    .guidance = We ask in order to see whether women and men are offered the same. It is fine not to answer.
intake-first_meeting = Are we meeting before or after you moved here?
    .guidance = A conversation before the move is worth just as much. Questions about the home and the place can then wait.
intake-home_municipality = What is the name of the municipality you live in?
    .hint = Norway is divided into municipalities. A municipality is responsible for schools and help.
    .guidance = If the person has not moved here yet, it is about where they live now. If that is in another country, choose “does not apply”.
intake-arrival_month = When did you come to this municipality?
    .hint = We only need the month and the year.
    .guidance = The month the person came to this municipality, not to Norway.
    .constraint = The month cannot lie in the future.
    .warning = That is very long ago. Is the year right?
intake-planned_month = When will you come to this municipality?
    .hint = We only need the month and the year.
    .constraint = Choose this month or a later one.
    .warning = That is more than a year ahead. Is it right?
intake-category = What kind of residence do you have?
    .hint = It says so on your card from the police.
    .guidance = Look at the residence card together. The category decides which schemes apply. Ask about the permit, never about what happened. Au pairs belong to education.
    .required = Choose what fits best. If it is not clear, choose “Something else”.
intake-permit_basis = Whose family are you?
    .hint = The EEA is the countries in the EU, and Norway, Iceland and Liechtenstein.
    .guidance = Read the choices aloud, one by one. For a citizen of Switzerland, choose “It is not clear”. The answer can decide the right to Norwegian training. “It is not clear” is a full answer: then it is we who find out.

## Household

intake-household = The people you live with
    .guidance = Every adult is offered a conversation of their own, also spouses and others who came to join family.
intake-age_band = How old is this person?
intake-member_name = What shall we call this person?
    .guidance = Adults only. A first name is enough.
intake-member_gender = Is the person a woman or a man?
intake-own_talk = Does he or she want a conversation of their own?
    .guidance = There we map schooling, work and languages. If one answers for the other, ask the other one later.
intake-children_place = Do all the children have a place in school or kindergarten?
    .guidance = Do not write children’s names.

## Language

intake-language = “Language is the key”
    .guidance = The report’s words: language is the key. Learn what the person knows before you ask what is missing.
intake-speaks = Which languages do you speak?
    .guidance = Begin with the mother tongue. Include every language the person can speak a little.
intake-reads = Which languages do you read easily?
    .guidance = Some people never went to school. Choose “none of these”, and go on calmly.
intake-letter_language = Which language do you want letters in?
intake-letter_aloud = Would you rather have letters read to you?
    .guidance = Agree on who reads, and how. A child should not read for its parents.
intake-norwegian_now = How much Norwegian do you know now?
    .guidance = This is not a test. Never ask the interpreter what he or she thinks.
intake-course_now = Do you go to a Norwegian course now?
intake-course_wanted = Do you want to go to a Norwegian course?
intake-course_times = When can you go to a course?
intake-course_barriers = What makes it difficult to go to a course?
    .guidance = Read the answers one by one. Ask also somebody who already goes to a course.
    .constraint = “Nothing” cannot stand together with other answers.

## Needs

intake-needs = What you need now
intake-urgent = Do you need help with something this week?
    .guidance = If the answer is yes, see to it before the rest of the conversation, today if necessary.
intake-urgent_needs = What do you need help with?
    .guidance = Write what is needed, not why. No illnesses and no diagnoses. If the person chooses safety, ask whether it is safe to go home today.
intake-urgent_first = What is most important to fix first?
    .guidance = Keep it short: what, who, and by when.
intake-missing = Which of these do you still lack?
    .guidance = Read the words one by one and explain them. Only note what is missing. The rest becomes a next step.
    .constraint = “Nothing” cannot stand together with other answers.
intake-tenure = Do you own or rent your home?
    .guidance = Never write the name of a landlord.
intake-may_stay_long = Can you live there for a long time?
    .guidance = Think of at least a year. If the answer is no, offer a conversation about housing.

## Contact

intake-contact = How to reach you
intake-phone = Do you have a phone you can use?
intake-internet = Do you have internet where you live?
intake-online_alone = Can you use websites on your own?
    .hint = For example the pages of Nav or the bank.
    .guidance = Much in Norway happens online. If the answer is no, agree on who helps. It should not be a child.
intake-reach_by = How do you want to hear from us?
    .guidance = Ask whether others read the messages on the phone.

## Rights

intake-rights = Your rights
    .guidance = Explain only what applies to this category. You decide nothing here. If something is unclear, say that the municipality will find out, and set a date.
intake-rights_refugee = For refugees
intake-refugee_programme = You may have a right to the introduction programme.
    .hint = It is a full-time programme where you learn Norwegian.
    .guidance = The right depends on age and settlement. Say “may” until the decision has been made.
intake-refugee_norwegian = In the programme you learn Norwegian. You also learn about life in Norway.
    .guidance = The official words are Norwegian training and social studies.
intake-refugee_housing = If the municipality has agreed to receive you, we find the first home for you.
    .guidance = The promise is only for settlement by agreement with the municipality. If that is not clear, say that we will find out. Later the person usually has to find a home themselves.
intake-refugee_benefit = In the programme you get money every month.
    .hint = The Norwegian word is introduksjonsstønad.
    .guidance = Do not mention an amount without source and date. Explain that absence without a valid reason reduces it.
intake-refugee_practice = You may try out work in a business.
    .hint = The Norwegian word is arbeidspraksis.
intake-rights_family = For family
intake-family_training = You may have a right to a free Norwegian course.
intake-family_not_all = Not everybody has that right. We look at your permit.
    .guidance = The basis of the permit decides. Say neither yes nor no before it has been checked.
intake-family_programme = You may also have a right to the introduction programme.
    .guidance = This applies to family of somebody with protection. The decision settles it.
intake-family_unclear = We do not know yet what you have a right to. We ask, and you get an answer.
    .guidance = Pass the question on. Never let it stand as a silent no.
intake-rights_labour = For work
intake-labour_schemes = The state has no offers of its own for people who came to work.
    .guidance = Say it calmly, and go straight on to what the municipality can offer.
intake-labour_local = We may have offers of our own here, such as Norwegian courses.
    .guidance = See which local offers the office has entered. Ask also whether the employer can help.
intake-rights_unknown = We do not know yet what you have a right to. We will find out.
    .guidance = “Unclear” means that the municipality finds out and that the person gets an answer. It is not a no.
intake-advice_for_all = Everybody who lives here can ask us for advice. It is free.
intake-rights_more = Do you want to know more about your rights?
intake-rights_question = What do you want to know more about?

## Free time

intake-free_time = Free time
intake-interests = What do you like to do when you are free?
    .guidance = Wait with the list. Many people say more when they may tell first.
intake-wants_to_try = What would you like to try here?
intake-association_wish = Do you want an association to contact you?
    .hint = An association is people who do something together, such as singing or football. It is not the state. It is not a church either.
    .guidance = If the answer is yes, we give the association only name, phone and interest. Read aloud what is passed on.
intake-buddy_wish = Do you want a buddy?
    .hint = A buddy lives here, gets to know you and helps you in the beginning. It has nothing to do with the church.
    .guidance = A buddy is a volunteer and has no responsibility for the case. The Norwegian word, fadder, also means godparent: the interpreter should not use that word. The person can stop at any time.
intake-knows_someone = Have you got to know any Norwegians here?
    .guidance = The report says that everybody should know “at least one”.

## End

intake-welcome_letter = You will get a letter from the municipality with the most important things.
    .guidance = The welcome letter goes to all newcomers, in the language they chose and in Norwegian.
intake-next_topics = What shall we talk about next time?

intake-action-welcome_letter = Send a welcome letter in the language the person chose
intake-action-urgent_help = Help with what is urgent
intake-action-map_competence = Map the person’s competence
intake-action-map_adults = Invite the other adults of the household to a conversation of their own
intake-action-norwegian_course = Find a Norwegian course that suits
intake-action-check_right = Find out which rights apply, and give an answer
intake-action-answer_rights = Answer the question about rights
intake-action-missing_papers = Apply for the missing cards, numbers and agreements
intake-action-children_place = Find a place in school or kindergarten
intake-action-housing_talk = Have a conversation about housing
intake-action-introduce_association = Tell an association that can invite the person
intake-action-find_buddy = Find a buddy
intake-action-give_copy = Give the person a copy of the answers
intake-action-better_interpreter = Find another interpreter for the next conversation

## Choices

first_meeting-before = Before I move
first_meeting-after = After I moved

norwegian_now-none = None yet
norwegian_now-some_words = Some words
norwegian_now-everyday = Enough to buy things in the shop
norwegian_now-work = Enough to use it at work

course_times-daytime = In the daytime
course_times-evening = In the evening
course_times-weekend = At the weekend
course_times-online = Online
course_times-at_work = At the workplace

course_barriers-cost = The course costs too much
course_barriers-working_hours = I am at work then
course_barriers-childcare = Nobody can look after the children
course_barriers-transport = It is too far away
course_barriers-no_course = There is no course here
course_barriers-wrong_level = The course is too easy or too hard
course_barriers-not_informed = I do not know which courses there are
course_barriers-no_internet = I have no internet
course_barriers-nothing = Nothing

urgent_needs-housing = A place to live
urgent_needs-food = Food
urgent_needs-money = Money
urgent_needs-doctor = A doctor
urgent_needs-medicine = Medicine
urgent_needs-safety = Safety
urgent_needs-clothes = Clothes
urgent_needs-furniture = Furniture
urgent_needs-school = School or kindergarten
urgent_needs-work = Work
urgent_needs-papers = Papers

papers-national_id = National identity number or D number
papers-residence_card = Residence card
papers-bank_account = Bank account
papers-electronic_id = Logging in online, such as BankID
papers-regular_doctor = A regular doctor
papers-tax_card = Tax card
papers-nothing = Nothing

internet-home = Yes, at home
internet-phone_only = Yes, but only on the phone
internet-elsewhere = Only in other places
internet-none = No

online_alone-alone = Yes, on my own
online_alone-with_help = Yes, with help
online_alone-not_yet = Not yet

knows_someone-several = Yes, several
knows_someone-one = Yes, one
knows_someone-none = Not yet

next_topics-competence = What I know and can do
next_topics-housing = Housing
next_topics-network = Friends and free time
next_topics-stay_or_move = Staying here or moving
next_topics-norwegian = Norwegian
next_topics-children = The children
next_topics-work = Work
