competence-title = Competence mapping
competence-about = What you have learned, what you can do, and what you want next.

## Opening

competence-greeting = Today we talk about what you have learned and what you can do.
    .guidance = Plan for about 60 minutes with an interpreter, perhaps over two meetings. The conversation is for every adult, also spouses and others who came to join family. Talk with one adult at a time. Finish within three months after the person came (see the Integration Act, section 10). IMDi’s own mapping form comes in addition.
competence-no_test = This is not a test. Everything you can do is important.
    .guidance = Many people leave out what they can do from the farm, the home or the family. Ask on calmly about it.

## School and education

competence-schooling = School
    .guidance = Do not ask why school stopped. The reason may be war or flight.
competence-went_to_school = Have you gone to school?
    .guidance = Some people were never able to go to school. Receive the answer calmly, and go on to what the person can do.
competence-schooling_years = How many years did you go to school?
    .hint = Count every year, also after you grew up.
    .constraint = Write a number from 0 to 30.
    .warning = That is many years. Is the number right?
competence-schooling_country = In which country did you go to school?
    .guidance = Choose the country where the person went to school the longest. Do not ask about the journey here.
competence-schooling_level = Which school was the last one you finished?
    .guidance = The levels are international (ISCED 2011). The names differ from country to country: count the years. In Norway primary school is usually about seven years, and lower secondary school three more.
competence-studied = Have you started an education after you were 16?
    .hint = An education teaches you a trade or a subject.
    .guidance = Include what the person did not finish, and what is going on now. Training at work counts too.
competence-education = Education
    .guidance = Talk about one education at a time. Begin with the latest.
competence-education_name = What is the education called?
    .hint = For example cook or teacher.
    .guidance = Write what the person calls it. Write the original name as well if it is on the paper.
competence-education_country = In which country was that?
competence-education_level = What kind of school was it?
    .guidance = Read aloud the two or three levels that may fit. A certain answer comes only when somebody has assessed the papers.
competence-education_field = Which subject did you learn most about?
competence-education_years = How many years did you go there?
    .constraint = Write a number from 0 to 15.
competence-education_state = Have you finished the education?
competence-education_papers = Do you have papers from the school?
    .guidance = Do not ask why papers are missing. Never ask somebody with protection to contact the authorities in the country of origin: that can be dangerous.
competence-recognition_state = Has your education been recognised in Norway?
    .hint = Then you have a letter about what it is worth here.
    .guidance = Recognised means that Norwegian authorities have assessed it. That an employer likes it is something else.
competence-recognition_wanted = Do you want to apply to have it recognised?
    .guidance = Explain that asking is free and that we help. If the person says yes, one named colleague is to be responsible. You write that at the end.
competence-recognition_route = What kind of recognition is it?
    .guidance = The Directorate for Higher Education and Skills (HK-dir) handles most applications. Many occupations in health, school and electrical work need an approval of their own from the authority for that occupation. Without papers there is a separate scheme with an interview. If you are not sure, choose “It must be looked into”.

## Work before

competence-work_before = Work you have had
    .guidance = Begin with the latest. Work in the family, on a farm, in a shop and in one’s own business counts just as much.
competence-worked_before = Have you had work before?
    .hint = Work in the family and on a farm counts too.
competence-job = Work
    .guidance = Talk about one job at a time.
competence-job_title = What did you work as?
    .hint = For example baker, farmer or salesperson.
competence-job_group = What kind of occupation is it?
    .guidance = The list is ISCO-08, and businesses answer with the same list. Choose by what the person does at work, not by education.
competence-job_years = For how many years did you work with it?
    .hint = Say 0 if it was less than a year.
    .constraint = Write a number from 0 to 60.
competence-job_tasks = What did you do on an ordinary day?
    .guidance = Ask about tools, machines, customers and responsibility. Write it so that an employer recognises it.
competence-job_liked = Did you like this work?
competence-job_again = Do you want such work again?
    .guidance = Some want to use what they can do. Others want to start something new. Both are fine.

## Languages

competence-language_skills = Your languages
    .guidance = Read the levels aloud, and let the person choose. Never ask the interpreter what he or she thinks. The levels A1 to C2 are common in Europe.
competence-norwegian_some = Do you know a little Norwegian?
competence-norwegian_understands = How well do you understand Norwegian when others speak?
competence-norwegian_speaks = How well do you speak Norwegian?
competence-norwegian_reads_it = Do you read Norwegian?
competence-norwegian_reads = How well do you read Norwegian?
competence-norwegian_writes = How well do you write Norwegian?
competence-known_language = Language you know
    .guidance = Take one language at a time, and begin with the mother tongue. Norwegian is already written down.
competence-known_language_name = What is the language called?
competence-mother_tongue = Did you speak this language when you were a child?
competence-understands = How well do you understand it when others speak?
competence-speaks = How well do you speak it?
competence-reads_it = Do you read this language?
    .guidance = Many people speak a language without reading it. Receive both answers in the same way.
competence-reads = How well do you read it?
competence-writes = How well do you write it?
competence-scripts = What kind of letters do you read easily?
    .guidance = Feel free to show the screen. If the person does not read yet, choose “none of these”.

## Other abilities

competence-abilities = What else you can do
    .guidance = Read one answer at a time. Here often comes out what nobody asked about before.
competence-digital_tasks = What can you do on your own on a phone or computer?
competence-has_licence = Do you have a licence to drive a car or something else?
    .hint = It is a card that shows what you can drive.
competence-licence_classes = What can you drive?
    .guidance = Look at the card together. The letters are the same all over Europe.
competence-licence_valid = Can you use the licence in Norway?
    .guidance = It depends on the country that the card is from. The deadline for exchanging it can be short: ask the Norwegian Public Roads Administration.
competence-certificates = For which of these do you have proof that you can do it?
    .hint = It can be a card or a paper from a course.
competence-other_experience = Which of these have you done outside work and school?
    .guidance = It counts even if nobody paid for it. Being responsible for a family is competence too.
competence-best_at = What are you most glad that you can do?
    .guidance = Wait for the answer. Write the person’s words. They can stand on the sheet that the person gets.

## Present work

competence-present_work = Your work now
    .guidance = Somebody without work now goes straight on to the wishes.
competence-works_now = Do you have work now?
competence-job_now = More about the work
competence-current_title = What do you work as now?
    .guidance = Write the work, not the name of a boss or a colleague.
competence-percentage = How much do you work, when full time is 100?
    .hint = Half time is 50. It is written in your contract.
    .guidance = The answer is in per cent. If the person has several jobs, add them up.
    .constraint = Write a number from 1 to 200.
    .warning = That is more than full time. Is the number right?
competence-contract = What kind of contract do you have for the work?
    .guidance = Everybody has a right to a written contract. If there is none, the Labour Inspection Authority gives free advice.
competence-overtime = How often do you work extra?
    .hint = Extra is more than your contract says.
    .guidance = Much extra work leaves little time for courses, friends and children. Do not say whether that is good or bad.
competence-wants_more = Do you want to work more than you do now?
competence-time_for_course = Do you have time for a course beside work?
competence-uses_competence = Do you get to use what you can do at work?
    .guidance = The report shows that many people with long education have work where they cannot use it.

## What the person wants

competence-goal = What you want
    .guidance = Big and small wishes count the same. Do not say whether a wish is realistic.
competence-goal_work = What do you most want to work with?
    .guidance = Ask what the person likes about this work. The answer may fit several occupations.
competence-goal_hours = How much do you want to work?
competence-goal_first = What do you want to do first?
competence-obstacles = What makes it difficult to use what you can do?
    .guidance = Read the answers one by one. Each answer points to somebody who can do something. It is not only a task for the municipality.
    .constraint = “Nothing” cannot stand together with other answers.
competence-needs_adaptation = Is there something you need in order to be able to work?
    .hint = For example more breaks or larger text.
    .guidance = Ask what the person needs, never about illness. Never write a diagnosis, not even when the person mentions it.
competence-adaptations = What do you need in order to be able to work?

## Employers

competence-sharing = Businesses here
    .guidance = This part is voluntary. A yes is only for what the person chooses here, and can be taken back at any time.
competence-employer_consent = May we tell businesses here what you can do?
    .hint = You can say no. You can also say yes now and no later.
    .guidance = Explain that we ask again before we give anything to a certain business.
competence-employer_facts = What may we tell them?

## End

competence-training_wish = What do you want to learn first?
    .guidance = One thing is enough. Each yes gets a named person and a date.
competence-recognition_plan = Having the education recognised
    .guidance = The report tells of people who waited because nobody was responsible. Here there must be one name and one date.
competence-recognition_owner = Who is going to help you to apply?
    .guidance = Write the name and phone number of one colleague, not of an office. Say the name aloud.
    .required = Write the name of the one who is responsible.
competence-recognition_date = By when shall we have sent the application?
    .constraint = The date must be today or later.
    .warning = That is more than three months ahead. Can we do it earlier?
    .required = Choose a date.
competence-training_plan = Learning what you want
    .guidance = Write one name and one date, also when the course has not been found yet.
competence-training_owner = Who is going to help you to learn this?
    .guidance = Write the name and phone number of one colleague, not of an office. Say the name aloud.
    .required = Write the name of the one who is responsible.
competence-training_date = When are you going to get an answer from us?
    .constraint = The date must be today or later.
    .warning = That is more than three months ahead. Can we do it earlier?
    .required = Choose a date.
competence-sheet_home = Do you want to take home a sheet about what you can do?
    .guidance = The sheet also has the name and the date you agreed on. The person can show it to an employer.

competence-action-recognition = Apply for recognition of the education together with the person
competence-action-explain_recognition = Explain what recognition means for this education
competence-action-recognition_answer = Answer the application for recognition
competence-action-papers = Find a safe way to get the papers, or a scheme without papers
competence-action-training = Find training that suits, and give an answer
competence-action-norwegian_course = Find a Norwegian course that suits
competence-action-use_competence = Find out where the competence can be used
competence-action-meet_employer = Meet a business that needs what the person can do
competence-action-more_hours = Answer the wish for more work
competence-action-own_business = Give advice on starting a business
competence-action-exchange_licence = Ask the Public Roads Administration about the driving licence
competence-action-adaptation = Find out how work can be made to suit the person
competence-action-give_sheet = Give the person the sheet about competence
competence-action-better_interpreter = Find another interpreter for the next conversation

## Choices

education_state-completed = Yes, I have finished
education_state-ongoing = No, I go there now
education_state-not_completed = No, I stopped before the end

education_papers-here = Yes, I have them here
education_papers-can_be_sent = Yes, but they are in another country
education_papers-gone = No
education_papers-unclear = It is not clear

recognition_state-recognised = Yes
recognition_state-applied = I have applied and am waiting
recognition_state-refused = I have applied and got a no
recognition_state-not_applied = No, I have not applied
recognition_state-unclear = It is not clear

recognition_route-higher = Higher education
recognition_route-tertiary_vocational = Tertiary vocational education
recognition_route-vocational = Vocational education or trade certificate
recognition_route-regulated = Occupation that needs its own approval
recognition_route-without_papers = Education without papers
recognition_route-unclear = It must be looked into

job_liked-yes = Yes
job_liked-partly = Some of it
job_liked-no = No

digital_tasks-messages = Sending messages
digital_tasks-email = Sending e-mail
digital_tasks-search = Finding things online
digital_tasks-forms = Filling in forms online
digital_tasks-bank = Using an online bank
digital_tasks-documents = Writing letters and texts
digital_tasks-tables = Using spreadsheets
digital_tasks-programs = Using programs for a trade

certificates-welding = Welding
certificates-forklift = Forklift
certificates-machines = Excavators and other large machines
certificates-crane = Crane
certificates-electrical = Electrical work
certificates-hot_work = Hot work (fire safety)
certificates-food = Food and hygiene
certificates-first_aid = First aid
certificates-care = Care and nursing
certificates-hunting = Hunting
certificates-boat = Boat

other_experience-volunteering = Helping others as a volunteer
other_experience-children = Looking after children
other_experience-older_people = Caring for old or ill people
other_experience-farming = Growing food
other_experience-animals = Looking after animals
other_experience-fishing = Fishing
other_experience-building = Building
other_experience-repairs = Repairing things
other_experience-sewing = Sewing clothes
other_experience-handicraft = Making things by hand
other_experience-cooking = Cooking for many people
other_experience-selling = Buying and selling
other_experience-teaching = Teaching something
other_experience-organising = Leading a group

contracts-permanent = Permanent work
contracts-temporary = Work until a certain date
contracts-substitute = Substitute for somebody else
contracts-on_call = They call when they need me
contracts-agency = Through a firm that hires out people
contracts-own_business = My own business
contracts-none = No written contract

overtime-never = Never
overtime-sometimes = Sometimes
overtime-weekly = Every week
overtime-most_days = Most days

used_today-all = Yes, most of it
used_today-some = Some of it
used_today-none = No

goal_hours-full = Full time
goal_hours-part = Less than full time
goal_hours-unclear = It is not clear

goal_first-work_now = Work as soon as possible
goal_first-own_trade = Work in my own trade
goal_first-education = Take an education
goal_first-norwegian = Learn Norwegian
goal_first-own_business = Start a business
goal_first-unsure = I am not sure

obstacles-not_recognised = My education is not recognised
obstacles-norwegian = I know too little Norwegian
obstacles-no_jobs = There is no such work here
obstacles-no_contacts = I know nobody I can ask
obstacles-childcare = Nobody can look after the children
obstacles-transport = The way to work is too long
obstacles-working_hours = I have no time now
obstacles-licence = I have no driving licence
obstacles-not_informed = I do not know who can help
obstacles-nothing = Nothing

employer_facts-first_name = My first name
employer_facts-work = Work I have had
employer_facts-education = What I have learned
employer_facts-languages = Languages I know
employer_facts-licences = Driving licence and certificates
employer_facts-goal = What I want to work with

training_wish-norwegian = Norwegian
training_wish-basic_school = Reading, writing and arithmetic
training_wish-own_trade = More about my trade
training_wish-new_trade = A new trade
training_wish-higher_education = A subject at college or university
training_wish-digital = Computers and the internet
training_wish-licence = Driving a car
training_wish-none = Nothing now
