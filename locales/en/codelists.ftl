### Lists of choices that several conversations share.

yes_no-yes = Yes
yes_no-no = No

yes_no_unclear-yes = Yes
yes_no_unclear-no = No
yes_no_unclear-unclear = It is not clear

agree5-1 = Fits very badly
agree5-2 = Fits badly
agree5-3 = Fits partly
agree5-4 = Fits well
agree5-5 = Fits very well

gender-woman = Woman
gender-man = Man
gender-other = Something else

## Interpreting

interpreter_mode-telephone = By telephone
interpreter_mode-video = On screen
interpreter_mode-in_person = In the room
interpreter_mode-none = We talk without an interpreter

interpreter_register-A = A: state authorisation and bachelor’s degree
interpreter_register-B = B: bachelor’s degree, or state authorisation and 30 credits
interpreter_register-C = C: state authorisation
interpreter_register-D = D: 30 credits in interpreting
interpreter_register-E = E: bilingual test or translator, and the introductory course
interpreter_register-not_listed = Not in the register

## Categories of newcomers

categories-refugee = Protection as a refugee
categories-family = Family
categories-labour = Work
categories-education = Education
categories-other = Something else

reasons-work = Work
reasons-family = Family
reasons-flight = Flight
reasons-education = Education
reasons-other = Other reasons
reasons-not_stated = Not stated

permit_basis-protection = Somebody who has protection in Norway
permit_basis-norwegian_or_nordic = A citizen of Norway, Sweden, Denmark, Finland or Iceland
permit_basis-permanent_residence = Somebody with permanent residence
permit_basis-eea = A citizen of another country in the EU or EEA
permit_basis-work_or_study = Somebody who works or studies here
permit_basis-unclear = It is not clear

residence_bands-0-3 = Less than 3 months
residence_bands-3-12 = 3 to 12 months
residence_bands-12-24 = 1 to 2 years
residence_bands-24-48 = 2 to 4 years
residence_bands-48_ = 4 years or more

## People

relations-partner = Husband, wife or partner
relations-child = Child
relations-parent = Mother or father
relations-sibling = Sister or brother
relations-other_relative = Another relative
relations-friend = Friend
relations-other = Somebody else

age_bands-0-5 = 0 to 5 years
age_bands-6-15 = 6 to 15 years
age_bands-16-17 = 16 or 17 years
age_bands-18-66 = 18 to 66 years
age_bands-67_ = 67 years or more

## What makes people stay or move

factors-safety = Safety
factors-childhood = Growing up as a child
factors-low_stress = Pace and stress
factors-nature = Nature
factors-community = The local community
factors-work = Work
factors-own_home = Owning one’s own home
factors-being_somebody = Whether people care and show respect
factors-relations = People one knows well
factors-everyday_on_foot = Traffic, and walking where one needs to go
factors-transparency = That everybody knows everybody
factors-children_education = School and education for the children
factors-family_friends = Family and close friends
factors-size_of_place = How big the place is
factors-culture_network = People with the same culture
factors-competence_used = Using what one knows
factors-housing = The home
factors-health_services = Doctors and health services
factors-gathering_places = Places for culture or faith
factors-chance = Chance

## Next steps

owners-municipality = The municipality
owners-business = Businesses
owners-voluntary = Voluntary associations
owners-state = The state
owners-person = The person

channels-website = On the municipality’s website
channels-newspaper = In the local newspaper
channels-social_media = In social media
channels-meetings = In meetings
channels-report = In a report

meeting_places-office = Here at the office
meeting_places-at_home = At my home
meeting_places-elsewhere = Somewhere else
meeting_places-telephone = By telephone
meeting_places-video = On screen
meeting_places-none = No appointment now

## Housing and free time

tenure-owns = I own my home
tenure-cooperative = I own a share in a housing cooperative
tenure-rents_private = I rent from a person or a company
tenure-rents_municipality = I rent from the municipality
tenure-employer = I live there through my work
tenure-family_friends = I live with family or friends
tenure-temporary = I live for a short time in a centre, a hotel or similar
tenure-other = Something else

interests-football = Football
interests-other_sport = Other sports
interests-outdoors = Walks in nature
interests-hunting_fishing = Hunting and fishing
interests-music = Music and singing
interests-dance_theatre = Dance and theatre
interests-handicraft = Needlework and woodwork
interests-cooking = Cooking and baking
interests-reading = Books
interests-gardening = Gardens and plants
interests-animals = Animals
interests-games = Games and computers
interests-children_activities = Doing something together with children
interests-volunteering = Helping others
interests-learning = Learning something new

## Education and occupation

isced2011-0 = Kindergarten or pre-school
isced2011-1 = Primary school
isced2011-2 = Lower secondary school
isced2011-3 = Upper secondary school
isced2011-4 = Further schooling after upper secondary, not university
isced2011-5 = Vocational college or short higher education
isced2011-6 = Bachelor’s degree or the like
isced2011-7 = Master’s degree or the like
isced2011-8 = Doctorate or the like

isco08_1-0 = Armed forces
isco08_1-1 = Managers
isco08_1-2 = Professionals
isco08_1-3 = Technicians and associate professionals
isco08_1-4 = Clerical support workers
isco08_1-5 = Service and sales workers
isco08_1-6 = Skilled workers in farming, forestry and fishing
isco08_1-7 = Craft workers
isco08_1-8 = Plant and machine operators, drivers
isco08_1-9 = Cleaners and helpers

isco08_2-01 = Commissioned officers
isco08_2-02 = Non-commissioned officers
isco08_2-03 = Soldiers of other ranks
isco08_2-11 = Chief executives and politicians
isco08_2-12 = Managers in administration and sales
isco08_2-13 = Managers in production and services
isco08_2-14 = Managers in hotels, restaurants and shops
isco08_2-21 = Scientists and engineers, at least four years of study
isco08_2-22 = Doctors, nurses and other health professionals
isco08_2-23 = Teachers and other teaching professionals
isco08_2-24 = Professionals in business and administration
isco08_2-25 = Professionals in information technology
isco08_2-26 = Lawyers, social scientists, artists and journalists
isco08_2-31 = Science and engineering technicians, one to three years of study
isco08_2-32 = Health technicians and assistants
isco08_2-33 = Associate professionals in business and administration
isco08_2-34 = Associate professionals in law, social work, sports and culture
isco08_2-35 = Information technology technicians
isco08_2-41 = Secretaries and office clerks
isco08_2-42 = Customer service clerks
isco08_2-43 = Clerks in accounts and stock
isco08_2-44 = Other office clerks
isco08_2-51 = Cooks, hairdressers and other personal service workers
isco08_2-52 = Sales workers
isco08_2-53 = Care workers, kindergarten and school assistants
isco08_2-54 = Firefighters, police officers and guards
isco08_2-61 = Farmers and gardeners
isco08_2-62 = Forestry workers, fishers and fish farmers
isco08_2-63 = Farmers and fishers who live from what they produce
isco08_2-71 = Building workers, except electricians
isco08_2-72 = Metal workers and mechanics
isco08_2-73 = Handicraft workers, precision workers and printers
isco08_2-74 = Electricians and electronics workers
isco08_2-75 = Workers in food, wood and textiles
isco08_2-81 = Plant and machine operators
isco08_2-82 = Assemblers
isco08_2-83 = Drivers and operators of mobile machines
isco08_2-91 = Cleaners
isco08_2-92 = Helpers in farming, forestry and fishing
isco08_2-93 = Helpers in building, industry and transport
isco08_2-94 = Kitchen helpers
isco08_2-95 = Street sellers and street workers
isco08_2-96 = Refuse workers and other helpers

cefr-A1 = A1: simple words and sentences
cefr-A2 = A2: simple conversations about familiar things
cefr-B1 = B1: manages everyday life
cefr-B2 = B2: manages most jobs
cefr-C1 = C1: fluent
cefr-C2 = C2: like a mother tongue

## Moving, and how to reach somebody

deciders-alone = I alone
deciders-with_partner = My partner and I
deciders-whole_family = The whole family together
deciders-someone_else = Somebody else

destinations-neighbour = A municipality nearby
destinations-town = A town or city in Norway
destinations-rural = A smaller place in Norway
destinations-abroad = Another country
destinations-not_decided = It is not decided

reach_by-call = You call me
reach_by-text_message = You send a text message
reach_by-email = You send an e-mail
reach_by-letter = You send a letter
reach_by-through_someone = You ask somebody I trust

## Competence: fields, scripts, licences

iscedf2013-00 = Basic skills
iscedf2013-01 = Education
iscedf2013-02 = Languages, arts and culture
iscedf2013-03 = Social sciences and journalism
iscedf2013-04 = Business, administration and law
iscedf2013-05 = Natural sciences and mathematics
iscedf2013-06 = Computing and IT
iscedf2013-07 = Engineering, manufacturing and construction
iscedf2013-08 = Farming, forestry, fishing and animal health
iscedf2013-09 = Health and care
iscedf2013-10 = Services, transport and security

scripts-Latn = Latin letters, as in Norwegian
scripts-Cyrl = Cyrillic letters, as in Ukrainian
scripts-Arab = Arabic script, as in Arabic and Dari
scripts-Ethi = Ethiopic script, as in Tigrinya
scripts-Grek = Greek letters
scripts-Hebr = Hebrew script
scripts-Deva = Devanagari, as in Hindi
scripts-Beng = Bengali script
scripts-Taml = Tamil script
scripts-Thai = Thai script
scripts-Mymr = Burmese script
scripts-Hans = Chinese characters
scripts-Kore = Korean script
scripts-Geor = Georgian letters
scripts-Armn = Armenian letters

licence_classes-AM = AM: moped
licence_classes-A = A: motorcycle
licence_classes-B = B: car
licence_classes-BE = BE: car with a large trailer
licence_classes-C1 = C1: light lorry
licence_classes-C = C: lorry
licence_classes-CE = CE: lorry with a large trailer
licence_classes-D1 = D1: minibus
licence_classes-D = D: bus
licence_classes-DE = DE: bus with a large trailer
licence_classes-S = S: snowmobile
licence_classes-T = T: tractor

ability_needs-less_lifting = Little lifting
ability_needs-sitting = Being able to sit
ability_needs-moving = Being able to move about
ability_needs-breaks = More breaks
ability_needs-larger_text = Larger text
ability_needs-clear_speech = That people speak clearly
ability_needs-quiet = A quiet place
ability_needs-shown_again = Being shown things several times
ability_needs-fixed_hours = Fixed hours
ability_needs-step_free = A way without stairs

## Network: places to meet, free time

arena_kinds-library = Library
arena_kinds-language_cafe = Language café
arena_kinds-cafe = Café or shop
arena_kinds-culture_house = Arts centre
arena_kinds-volunteer_centre = Volunteer centre
arena_kinds-sport = Sports hall or field
arena_kinds-outdoors = Outdoors in nature
arena_kinds-family = Open kindergarten
arena_kinds-school = School or course
arena_kinds-work = Work
arena_kinds-neighbours = With neighbours
arena_kinds-online = Online

free_times-daytime = In the daytime
free_times-evening = In the evening
free_times-weekend = At the weekend
free_times-varies = It differs from week to week
free_times-seldom = I am seldom free
