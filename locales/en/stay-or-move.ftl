stay-or-move-title = Stay or move
stay-or-move-about = About life here, what the family hopes for, and staying or moving.

## Opening

stay-or-move-greeting = Today we talk about your life here. We also talk about the time ahead.
    .guidance = Plan for about 50 minutes with an interpreter. You can send the topics to the interpreter beforehand.
stay-or-move-neutral = You choose whether you want to stay or move. I do not say what is best.
    .guidance = Be equally curious about both ways. Do not persuade, do not warn, and do not praise one of the answers. The person should hear their own thoughts, not yours.

## The open story

stay-or-move-story = Your story
    .guidance = All of this part is voluntary. Never ask about flight or why somebody had to leave. If it comes anyway, listen, and do not write it down.
stay-or-move-life_here = Tell me about your life here.
    .hint = You can say much or little. You can also say no.
    .guidance = Listen for a long time before you write. Use the person’s own words. Follow up with “tell me more”, not with “why”.
stay-or-move-good_day = What is a good day like for you here?
    .hint = You can also say no to answering.
    .guidance = An ordinary day is enough. If there is no good day, that is an answer too.

## Life projects

stay-or-move-life_project = The life you wish for
    .guidance = People stay where they can carry out their own life project and the family’s. Everybody in the household has their own. Ask about one at a time.
stay-or-move-own_project = What do you most want to do in the next five years?
    .hint = It can be work, school, housing or family.
    .guidance = Big and small wishes count the same. Do not say whether a wish is realistic.
stay-or-move-own_possible_here = Can you do it here?
    .guidance = “Here” means the municipality and the places around it. If the answer is “some of it”, ask what is missing.
stay-or-move-project = What does this person wish for in the next few years?
    .guidance = The answer is what the one sitting here thinks. Adults should answer for themselves in their own conversation. For children a couple of words will do, without names.
stay-or-move-possible_here = Can this person do it here?
stay-or-move-decider = Who decides where you will live?
    .guidance = Ask openly. If somebody seems to be under pressure, ask no more now, but offer a conversation in private.

## The place

stay-or-move-place = The place
    .guidance = No answer is better than another. Many say yes to be polite: say that “fits badly” helps us just as much. Show the five answers on the screen and let the person point.
stay-or-move-place_intro = I read some sentences about life here. Say how well they fit for you.
    .guidance = Read slowly, in the same voice all the way. Repeat the sentence, but do not explain it with examples of your own.
stay-or-move-feels_home = How well does this fit: “I feel at home here.”
stay-or-move-feels_safe = How well does this fit: “I am safe here.”
    .guidance = If the answer is about violence or threats, stop and ask what the person needs now.
stay-or-move-is_seen = How well does this fit: “People here care about me.”
    .hint = People greet you, and they ask how you are.
    .guidance = The report calls it being seen and being somebody.
stay-or-move-knows_people = How well does this fit: “I know people here well.”
stay-or-move-many_know_me = How well does this fit: “Many people here know who I am.”
stay-or-move-being_known = How is it for you that people know who you are?
    .guidance = In small places this feels safe to some and narrow to others. Wait for the answer, and do not give it yourself.
stay-or-move-calm_days = How well does this fit: “The pace of life here is right for me.”
stay-or-move-gets_around = How well does this fit: “I can easily get where I need to go.”
    .hint = On foot, by bus or by car.
stay-or-move-lives_well = How well does this fit: “I have a good home here.”
    .guidance = This is about the home itself. Never write the name of a landlord.
stay-or-move-work_fits = How well does this fit: “I have work that is right for me.”
    .guidance = Somebody without work can answer “does not apply”.
stay-or-move-uses_competence = How well does this fit: “I can use what I know.”
    .hint = What you have learned at school, at work or at home.
stay-or-move-children_well = How well does this fit: “The children are doing well here.”
stay-or-move-school_good = How well does this fit: “The children have a good school here.”
    .hint = It can also be a kindergarten.
stay-or-move-what_would_help = What can make your life here better?
    .guidance = One thing is enough. Promise nothing now. What you agree on comes at the end.

## The balance sheet

stay-or-move-weighing = Staying and moving
    .guidance = Four boxes, and the same time for each. Go through all four, also when the answer seems clear. Do not count, and do not say which way it points.
stay-or-move-weighing_intro = Now come four questions about staying and moving. All four are just as important.
    .hint = No answer is wrong.
    .guidance = Ask openly first, and mark what the person mentions. Read the list only if it comes to a stop. The order of the list is random on purpose.
stay-or-move-balance = Good and less good
    .guidance = “Whether people care and show respect” is what the report calls being seen and being somebody. “That everybody knows everybody” is what makes small places transparent.
stay-or-move-named_gathering_place = Did the person mention places for culture or faith unasked?
    .guidance = Never ask about this. Answer yes only if the person brought it up. Never write which faith it is.
stay-or-move-weighs_most = What matters most to you now?
    .hint = You can choose up to three.
    .constraint = Choose no more than three.
    .guidance = Show the list again. Fewer than three is fine. “Chance” is a real answer: many people did not choose the place themselves.
stay-or-move-weighs_most_words = Can you tell me a little more about that?

## Thoughts about the future

stay-or-move-thinking = Thoughts about the future
    .guidance = What, how surely, and how far ahead are three different things. Ask about one at a time.
stay-or-move-intention = Do you think you will stay here or move?
    .guidance = The answer binds nobody. Receive every answer in the same way, with your face too.
stay-or-move-certainty = How sure are you about it now?
    .hint = 0 is not sure at all. 10 is completely sure.
stay-or-move-horizon = How much time ahead are you thinking of?
stay-or-move-household_agrees = Do the others you live with think the same?
    .guidance = Different answers in a family are common. Do not take sides.
stay-or-move-others_moving = Do you know of others who think about moving from here?
    .guidance = Ask everybody, also somebody who wants to stay. Do not ask for names or where they come from. If many move at once, the municipality wants to know whether something here is a common cause.
stay-or-move-place_in_mind = Is there a certain place you think of?

## A new place

stay-or-move-new_place = A new place
    .guidance = The aim is a safe choice, not a certain choice. Find out together: call, search, and write who answered and when.
stay-or-move-destination = What kind of place do you think of?
stay-or-move-destination_municipality = What is the name of the municipality you think of?
    .hint = A municipality is a place that has its own government.
    .warning = This is the municipality you live in now. Is that right?
stay-or-move-place_known_from = How do you know the place?
    .guidance = The status of the big city can promise much. Ask kindly what the person has seen with their own eyes.
    .constraint = “I do not know it yet” cannot stand together with other answers.
stay-or-move-reality_intro = Now we talk about the new place. We separate what you think from what we know.
    .guidance = Ask first what the person expects, then what is certain. An empty box is an answer too: somebody must find out. Never use the boxes to persuade.
stay-or-move-reality = What you think, and what we know
stay-or-move-reality-work = Work
    .guidance = Certain means an agreement or a promise from an employer. A job advert is not certain.
stay-or-move-reality-work-expected = What work do you expect to get there?
stay-or-move-reality-work-verified = What do we know for certain about work there?
stay-or-move-reality-housing = Housing
    .guidance = Certain means a contract, or a written answer from a landlord or the municipality.
stay-or-move-reality-housing-expected = What kind of home do you think you will get?
stay-or-move-reality-housing-verified = What do we know for certain about homes there?
stay-or-move-reality-school = School and kindergarten
    .guidance = Use “does not apply” if the person has no children. Children have a right to school where they live. A place in kindergarten must be applied for.
stay-or-move-reality-school-expected = What kind of school do you think the children will get?
stay-or-move-reality-school-verified = What do we know for certain about the school there?
stay-or-move-reality-distance = Distances
    .guidance = Look at the map together: to work, school, shop and doctor.
stay-or-move-reality-distance-expected = How far do you think it will be to work or school?
stay-or-move-reality-distance-verified = What do we know for certain about the daily travel there?
stay-or-move-reality-cost = Money
    .guidance = Add it up together: rent, electricity, bus, kindergarten. Write where the figures come from.
stay-or-move-reality-cost-expected = What do you think it costs to live there?
stay-or-move-reality-cost-verified = What do we know for certain about prices there?
stay-or-move-reality-network = People
    .guidance = Write who they are to the person, not their names.
stay-or-move-reality-network-expected = Who do you think you will be together with there?
stay-or-move-reality-network-verified = Who do you know there today?
stay-or-move-reality-municipality = Help from the new municipality
    .guidance = Certain means an answer from the new municipality, with the name of the office and a date.
stay-or-move-reality-municipality-expected = What do you think the municipality there does for you?
stay-or-move-reality-municipality-verified = What has the municipality there answered you?
stay-or-move-must_find_out = What must we find out first?

## Rights after a move

stay-or-move-rights_abroad = Your residence can change when you move to another country. Ask first.
    .guidance = Send the question to UDI or the police before anything is ended here. Never ask why the person wants to go there.
stay-or-move-rights_after_move = Rights after a move
    .guidance = You explain, you do not decide. If something is unclear, say so and find out together with the new municipality.
stay-or-move-in_programme = Are you in the introduction programme now?
    .hint = It is a full-time programme where you learn Norwegian.
stay-or-move-rights_programme = The programme does not always come with you when you move. We ask the new municipality first.
    .guidance = Ask the new municipality in writing before anything is ended here. The same goes for the introduction benefit.
stay-or-move-rights_norwegian = Your right to a Norwegian course can change when you move. We will find out.
stay-or-move-rights_local = Municipalities offer different things. We can ask the new municipality for you.
stay-or-move-rights_home = In a new place you often have to find a home yourself.
    .hint = You may have to apply again for help with the rent.
    .guidance = Mention start-up loans and housing allowance, and that rules may differ. Somebody who gets housing allowance now must report the move.
stay-or-move-rights_doctor = You can choose a new doctor in the new place.
    .guidance = Show how to change one’s regular doctor. Mention also reporting the new address.
stay-or-move-check_rights = Do you want us to find out more about this?

## Next steps

stay-or-move-help_wishes = What do you want help with now?
    .hint = An association is people who do something together. A buddy wants to get to know you.
    .guidance = Each choice becomes a next step with somebody responsible. It is not only a task for the municipality. Associations and buddies have nothing to do with the state or the church. Somebody who wants to move gets help too.
    .constraint = “Nothing now” cannot stand together with other answers.
stay-or-move-own_step = What do you want to do yourself first?
    .hint = One small thing is enough.
stay-or-move-sheet_home = Do you want to take the sheet with the four answers home?
    .guidance = The sheet holds only the person’s own words and choices. There is no advice on it.
stay-or-move-quote_consent = May we use something you have said, without your name?
    .hint = You can say no. You can also say yes now and no later.
    .guidance = Read aloud the words it is about. A yes is for those words only. Check that nobody can recognise the person.
stay-or-move-quote_channels = Where may we use it?

stay-or-move-action-check_rights = Find out which rights apply after a move
stay-or-move-action-ask_new_municipality = Ask the new municipality in writing about programme, housing and school
stay-or-move-action-meet_employer = Arrange a meeting with an employer
stay-or-move-action-map_competence = Map the person’s competence and find out where it can be used
stay-or-move-action-recognition = Apply for recognition of education
stay-or-move-action-norwegian_course = Find a Norwegian course that suits
stay-or-move-action-housing_talk = Have a conversation about housing, start-up loan and housing allowance
stay-or-move-action-school_talk = Arrange a meeting with the school or kindergarten
stay-or-move-action-introduce_association = Tell an association that can invite the person
stay-or-move-action-find_buddy = Find a buddy
stay-or-move-action-own_step = Do what the person wanted to do first
stay-or-move-action-give_sheet = Give the person the sheet with the four answers
stay-or-move-action-common_causes = Look for common causes when several think about moving
stay-or-move-action-write_quote = Write the quote down and have the person approve it

## Choices

possible_here-yes = Yes
possible_here-partly = Some of it
possible_here-no = No
possible_here-unclear = It is not clear yet

good_or_less_good-good = It is good
good_or_less_good-both = Both good and less good
good_or_less_good-less_good = It is less good

intention-stay = Stay here
intention-move = Move to another place
intention-unsure = I am not sure

horizon-within_6_months = Less than half a year
horizon-6_12_months = Half a year to one year
horizon-1_2_years = One to two years
horizon-2_5_years = Two to five years
horizon-more_than_5_years = More than five years

place_sources-visited = I have been there
place_sources-lived_there = I have lived there
place_sources-family = From family
place_sources-friends = From friends
place_sources-employer = From an employer
place_sources-municipality = From the municipality there
place_sources-internet = From the internet
place_sources-nowhere = I do not know it yet

help_wishes-work = Finding work
help_wishes-competence = Using what I know
help_wishes-recognition = Having my education recognised
help_wishes-norwegian = Learning Norwegian
help_wishes-housing = Housing
help_wishes-school = School or kindergarten for the children
help_wishes-association = Joining an association
help_wishes-buddy = Having a buddy
help_wishes-new_place = Finding out about a new place
help_wishes-nothing = Nothing now
