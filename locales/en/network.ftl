network-title = Network and free time
network-about = About people you know here, free time, associations, a buddy, and being heard.

## Opening

network-greeting = Today we talk about people here and about your free time.
    .guidance = Plan for about 40 minutes with an interpreter. Never write names of friends, neighbours or family: only who they are to the person.
network-no_right_answer = Some people want many friends. Others want few. Both are good.
    .guidance = Being alone can be a shame for some people. Ask calmly, and do not show pity.

## People

network-people = People here
    .guidance = The report says that everybody new should know “at least one”. That is a goal for the municipality, not a test for the person.
network-locals_known = How many Norwegians have you got to know here?
    .hint = Count people you talk with outside work and courses.
network-can_ask_help = Do you have somebody here you can ask for help?
    .hint = Somebody who is not paid to help.
network-same_language = Is there somebody here who speaks your language?
    .guidance = Ask only about the language, not where they come from.
network-neighbours = How well do you know your neighbours?
    .guidance = In the report a neighbour became like a grandmother to the family. It began with somebody saying hello.
network-visits_made = How many times did you visit somebody last month?
    .hint = Say 0 if you did not visit anybody.
    .constraint = Write a number from 0 to 90.
    .warning = That is more than once a day. Is the number right?
network-visits_received = How many times did somebody visit you at home last month?
    .hint = Say 0 if nobody came.
    .guidance = Do not count visits from the municipality, child welfare or health services. If the answer is 0, let it stand a little before you go on.
    .constraint = Write a number from 0 to 90.
    .warning = That is more than once a day. Is the number right?
network-was_invited = Has somebody here asked you to come to their home?
network-has_invited = Have you asked somebody here to come to your home?
network-more_visits = Would you like to have more visits?
    .guidance = A no is just as fine. A yes becomes a next step if nobody has visited.
network-meeting_barriers = What makes it difficult to get to know people here?
    .guidance = Let the person answer first. Read the list afterwards. Do not defend the people of the place.
    .constraint = “Nothing” cannot stand together with other answers.
network-contact_abroad = How often are you in contact with somebody in another country?
    .guidance = Do not ask who or where. Never ask why somebody has no contact.
network-good_meeting = Tell me about a time when somebody here was good to you.
    .hint = You can also say no.
    .guidance = Write the person’s own words, without names. A good meeting can become a quote later, but only with a new yes.

## Free time

network-free_time = Your free time
    .guidance = Many people work much and have little free time. That is an answer too.
network-interests = What do you like to do in your free time?
    .guidance = Wait with the list. Ask also what the person did before, and wants to do again.
network-free_times = When are you free?
network-activity_barriers = What makes it difficult to take part in free-time activities?
    .guidance = If it costs too much, the municipality can often help. Promise nothing before you know.
    .constraint = “Nothing” cannot stand together with other answers.

## Associations

network-associations = Associations
    .guidance = The report shows that many do not join because nobody has asked them. The responsibility lies with the association and the municipality, not with the newcomer. Never write the name of an association: it can show faith or party.
network-about_associations = An association is people who do something together. It can be singing, football or hikes.
    .guidance = In some countries associations are only for members of a party or a congregation. Say that everybody can join here, also those who know little Norwegian.
network-knows_association = Do you know of any association here?
network-was_contacted = Has any association contacted you?
network-membership = Are you in an association now?
    .guidance = Do not ask which association.
network-association_interests = What do you want to do in the association?
network-association_facts = What may we tell the association about you?
    .guidance = The association gets only what the person chooses here. Read the answers back at the end.

## Buddy

network-buddy = Buddy
    .guidance = All newcomers get the offer, not only refugees. The Norwegian word, fadder, also means godparent: the interpreter should not use that word.
network-buddy_match = The buddy you want
    .guidance = The answers help us find somebody who suits. They become a suggestion, and the person chooses.
network-buddy_languages = Which languages do you want to speak with the buddy?
    .guidance = Norwegian can be one of them, also when the person knows little.
network-buddy_activities = What do you want to do together with the buddy?
network-buddy_times = When can you meet the buddy?
network-buddy_gender = Do you want a woman or a man as your buddy?
network-buddy_family = Do you want a buddy who has children?
network-buddy_place = Where do you want to meet the buddy?
network-buddy_card = May we show these answers to somebody who wants to be a buddy?
    .hint = We show only the answers about a buddy, not your name.
    .guidance = If the answer is no, find a buddy without the card. The yes to a buddy still stands.
network-be_buddy = Do you want to be a buddy for somebody yourself later?
    .guidance = Somebody who was new a short while ago knows best what a newcomer needs.

## Places to meet

network-arenas = Places to meet
    .guidance = The report calls them arenas for meetings. If the person mentions a place of faith, write only “something else”.
network-arenas_used = Where do you meet people here?
network-arenas_missed = What kinds of places to meet are missing here?
    .guidance = If none is missing, choose “none of these”.
network-arena_words = What can make it easier to meet people here?
    .guidance = One thing is enough. Promise nothing now.

## Children

network-children = The children
    .guidance = Never write children’s names, nor which association or school.
network-has_children = Do you have children who live with you?
network-children_active = Do the children take part in something in their free time?
    .hint = It can be sport, music or something else.
network-children_barriers = What makes it difficult for the children to take part?
    .guidance = Choose “nothing” if the children do not want to take part in more.
    .constraint = “Nothing” cannot stand together with other answers.
network-knows_parents = Have you got to know other parents here?

## Being heard

network-being_heard = Being heard
    .guidance = Never ask what the person thinks, and never about party or vote. Here it is only about whether the person knows how.
network-knows_how_heard = Do you know how to tell the municipality what you think?
    .hint = The municipality is those who run the place, the school and the roads here.
    .guidance = Explain that it is safe and free, and that it makes no difference to the residence permit.
network-has_been_heard = Has the municipality listened to you?
    .guidance = Do not ask what it was about.
network-heard_more = Do you want to know more about how to be heard?
    .guidance = There are meetings for residents, councils, parents’ groups at school and elections. Say when the person can vote only if you have checked it.

## End

network-action-introduce_association = Tell an association that can invite the person
network-action-show_associations = Show which associations there are here
network-action-find_buddy = Find a buddy
network-action-first_visit = Find somebody who can come to visit
network-action-know_one = Find a place where the person can get to know at least one
network-action-call_future_buddy = Call the person, who wants to be a buddy
network-action-missing_arena = Raise in the municipality that places to meet are missing
network-action-children_activity = Find something the children can take part in
network-action-activity_cost = Find out whether somebody can pay for free-time activities
network-action-norwegian_course = Find a place to learn and speak Norwegian
network-action-explain_being_heard = Explain how to be heard in the municipality
network-action-own_step = Do what the person wanted to do first
network-action-give_copy = Give the person a copy of the answers
network-action-better_interpreter = Find another interpreter for the next conversation

## Choices

locals_known-none = None yet
locals_known-one = One
locals_known-a_few = Two to five
locals_known-many = More than five

neighbours-not_yet = Not yet
neighbours-greet = We greet each other
neighbours-talk = We talk together
neighbours-visit = We visit each other

meeting_barriers-language = The language
meeting_barriers-time = I have little time
meeting_barriers-transport = I cannot get there
meeting_barriers-cost = It costs too much
meeting_barriers-childcare = Nobody can look after the children
meeting_barriers-no_place = There are no places to meet
meeting_barriers-not_asked = Nobody asks me
meeting_barriers-unsure_how = I do not know how it is done here
meeting_barriers-nothing = Nothing

contact_abroad-daily = Every day
contact_abroad-weekly = Every week
contact_abroad-monthly = Every month
contact_abroad-seldom = Seldom
contact_abroad-none = I have no contact

activity_barriers-cost = It costs too much
activity_barriers-time = We have little time
activity_barriers-transport = It is too far away
activity_barriers-childcare = Nobody can look after the small children
activity_barriers-language = The language
activity_barriers-equipment = We have no clothes or equipment for it
activity_barriers-not_informed = I do not know what there is
activity_barriers-knows_nobody = We know nobody there
activity_barriers-nothing = Nothing

membership-member = Yes
membership-tried = No, but I was before
membership-not_yet = Not yet
membership-not_wanted = No, and I do not want to

association_facts-first_name = My first name
association_facts-phone = My phone number
association_facts-interests = What I like to do
association_facts-language = Languages I know

buddy_activities-talk_norwegian = Speak Norwegian
buddy_activities-walk = Go for a walk
buddy_activities-eat = Eat together
buddy_activities-outdoors = Be outdoors in nature
buddy_activities-children = Do something together with children
buddy_activities-letters = Get help to understand letters
buddy_activities-show_around = Get to know the place
buddy_activities-sport = Do sports

buddy_gender-woman = A woman
buddy_gender-man = A man
buddy_gender-no_matter = Either is fine

buddy_family-with_children = Yes, somebody with children
buddy_family-without_children = No, somebody without children
buddy_family-no_matter = Either is fine

buddy_place-my_home = At my home
buddy_place-their_home = At the buddy’s home
buddy_place-public = A place where others are too
buddy_place-no_matter = Any of these is fine

children_active-all = Yes, all of them
children_active-some = Yes, some of them
children_active-none = No

been_heard-listened = Yes
been_heard-not_listened = No, I was not heard
been_heard-not_tried = I have not tried yet
