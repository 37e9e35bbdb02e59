rental-incident-title = Incident in the rental market
rental-incident-about = Something unfair that happened when somebody wanted to rent a home. Nobody is named here.

## Opening

rental-incident-greeting = Today I want to hear about something that happened when you wanted to rent a home.
    .hint = It can also be about the home you rent now.
    .guidance = Plan for about 25 minutes with an interpreter. Thank the person for telling. Many have lived through the same and said nothing.
rental-incident-no_names = I do not write your name. I do not write the names of others.
    .guidance = This goes for landlords, witnesses and children. If the person says a name, write the role instead.
rental-incident-counted = We count such cases. Then the municipality can do something about it.
    .guidance = The overview shows only the time and the kind of incident. Very small numbers are not shown.

## What happened

rental-incident-what = What happened
    .guidance = Ask calmly, one thing at a time. It is not your task to find out who is right.
rental-incident-happened = When did it happen?
    .hint = We only need the month and the year.
    .required = Write the month and the year as well as the person remembers.
    .constraint = The month cannot lie in the future.
    .warning = That is more than three years ago. Is the year right?
rental-incident-place = In which municipality did it happen?
    .hint = A municipality is a place that has its own government.
    .guidance = Only the municipality. Never write an address.
rental-incident-how = How were you in contact?
    .hint = You and the one who rented out the home.
rental-incident-kinds = What happened?
    .guidance = Let the person tell first. Then read the choices and mark all that fit. If the person chooses “They threatened me”, ask whether it is safe to go home today.
    .required = Choose at least one answer. If none fits, choose “Something else”.
rental-incident-words = Tell it in your own words.
    .guidance = Write what was done and said, in the order it happened. Use roles, not names.
rental-incident-said = What did they say to you?
    .hint = It can also be something they wrote.
    .guidance = Write the words as exactly as you can, in the language in which they were said.

## Who

rental-incident-who = Whom it is about
    .guidance = Only roles. The names of landlords and witnesses must stand nowhere.
rental-incident-role = Who did this to you?
    .hint = Do not say the name. Say what kind of person it was.
rental-incident-same_before = Has the same happened to you before?
rental-incident-witnesses = Did anybody else see or hear it?
rental-incident-witness_roles = Who are they to you?
    .guidance = Roles, not names. Children should not be witnesses here.

## Why

rental-incident-why = What the reason may be
    .guidance = It is the person’s own view that counts. We never ask about faith or ethnic background. If the person mentions it, choose “Something else” and write no more.
rental-incident-triggers = What do you think was the reason?
    .constraint = “It is not clear” cannot stand together with other answers.
rental-incident-clue = What made you think so?
    .guidance = Ask because it can help in a complaint, not because you doubt. Say so too.

## Evidence

rental-incident-evidence = What you have kept
rental-incident-kept = What do you have that shows what happened?
    .guidance = Read the choices one by one. If the person has nothing, the story is still worth keeping.
    .constraint = “Nothing” cannot stand together with other answers.
rental-incident-keep = Keep what you have. Write down what you remember.
    .guidance = Show how to take a picture of a message on the phone. Copies do not belong in this form.

## The law

rental-incident-law = What the law says
    .guidance = Tenancy Act § 1-8 and Equality and Anti-Discrimination Act § 6. You do not decide whether the law was broken. Diskrimineringsnemnda, the tribunal, does.
rental-incident-law_equal = In Norway everybody has the same right to rent a home.
rental-incident-law_no = It is forbidden to say no because of the country you are from.
    .guidance = The same goes for language, skin colour and faith. A low income can be a lawful reason.
rental-incident-not_decide = I cannot say who is right. Others can look at your case.

## Help

rental-incident-help = What you want to do now
    .guidance = The person chooses. Leaving it is as good a choice as complaining.
rental-incident-has_home = Do you have a place to live now?
    .guidance = If the answer is no, see to it before the rest of the conversation.
rental-incident-help_wishes = What do you want help with?
    .hint = You can also say no to help.
    .guidance = Read the choices one by one. Advice and complaints are free of charge.
    .constraint = “Nothing now” cannot stand together with other answers.
rental-incident-attorney = May we speak to others for you in this case?
    .hint = Then you sign a paper. The Norwegian word is fullmakt.
    .guidance = Explain that it is for this case only, and that the person can take it back at any time.
rental-incident-attorney_for = To whom may we speak?
rental-incident-attorney_signed = Has the power of attorney been signed?
    .guidance = The paper lies in the person’s case. No names belong here.
rental-incident-raise = May we raise this with people who rent out homes here?
    .hint = We do not say who you are.
    .guidance = In a small place a story can be recognised. If there is a risk of that, wait until there are several cases.
rental-incident-case = What is the number of the case?
    .guidance = The case that the help belongs to. Only the number, so that somebody can come back with an answer. Never the name.

rental-incident-action-home_tonight = Find a place to live straight away
rental-incident-action-safety = Agree on what it takes for the person to be safe
rental-incident-action-talk = Offer another conversation about what happened
rental-incident-action-ask_ombud = Ask Likestillings- og diskrimineringsombudet, the equality ombud, for advice
rental-incident-action-contact_landlord = Contact the one who rents out, with the power of attorney
rental-incident-action-complaint = Help the person to complain to Diskrimineringsnemnda, the tribunal
rental-incident-action-police = Help the person to talk to the police
rental-incident-action-find_home = Help to find a home
rental-incident-action-sign_attorney = Write the power of attorney and have it signed
rental-incident-action-keep_evidence = Keep messages, pictures and papers
rental-incident-action-raise_with_landlords = Raise such incidents with landlords, without names
rental-incident-action-give_copy = Give the person a copy of the answers
rental-incident-action-better_interpreter = Find another interpreter for the next conversation

## Choices

incident_ways-advert = I read an advert
incident_ways-message = We wrote messages
incident_ways-phone = We talked on the phone
incident_ways-viewing = I looked at the home
incident_ways-in_home = I lived in the home

incident_kinds-no_viewing = I was not allowed to see the home
incident_kinds-no_rent = I was not allowed to rent
incident_kinds-said_taken = They said it was taken, but it was free
incident_kinds-higher_price = I had to pay more than others
incident_kinds-extra_demands = They demanded something of me and not of others
incident_kinds-advert_excludes = Some people could not answer the advert
incident_kinds-bad_words = They said something ugly
incident_kinds-notice = I had to move out
incident_kinds-threat = They threatened me

landlord_roles-private = A person who rents out a home
landlord_roles-company = A company that rents out
landlord_roles-agent = An agent
landlord_roles-caretaker = Somebody who looks after the house
landlord_roles-tenant = Somebody who lives there
landlord_roles-municipality = Somebody in the municipality
landlord_roles-unclear = It is not clear

witness_roles-adult_family = An adult in the family
witness_roles-friend = A friend
witness_roles-colleague = Somebody at work
witness_roles-neighbour = A neighbour
witness_roles-interpreter = An interpreter
witness_roles-stranger = Somebody I do not know

incident_triggers-accent = The way I speak
incident_triggers-name = My name
incident_triggers-nationality = The country I am from
incident_triggers-children = That I have children
incident_triggers-income = Where I get my money from
incident_triggers-permit = The kind of residence I have
incident_triggers-unclear = It is not clear

evidence_kept-messages = Messages
evidence_kept-advert = The advert
evidence_kept-photos = Pictures
evidence_kept-contract = An agreement on paper
evidence_kept-notes = Something I wrote down
evidence_kept-call_list = The list of calls on my phone
evidence_kept-nothing = Nothing

incident_help-talk = Talking more about it
incident_help-advice = Advice on what the law says
incident_help-contact_landlord = That you talk to the one who rents out
incident_help-complaint = Making a complaint
incident_help-police = Talking to the police
incident_help-find_home = Finding a home
incident_help-nothing = Nothing now

attorney_for-landlord = The one who rents out
attorney_for-agent = The agent
attorney_for-ombud = Those who give advice on the law
attorney_for-tribunal = Those who receive complaints
attorney_for-police = The police
