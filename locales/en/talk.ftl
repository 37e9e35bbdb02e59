### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = Opening
    .guidance = Speak to the person, not to the interpreter. Say one sentence at a time, and wait until the interpreter is done.
talk-conversation_language = Which language do you want to use today?
    .guidance = Let the person choose. Many people know several languages but tell things most easily in one of them.
    .required = Choose the language you use today.
talk-interpreter_mode = How is the interpreter with us today?
    .guidance = The municipality has a duty to use a qualified interpreter (Interpreting Act § 6). Children must never interpret (§ 4). In a small place where the interpreter may be an acquaintance, use telephone or video.
    .warning = The conversation is not in Norwegian and there is no interpreter. Do you understand each other well enough?
    .required = Choose how the interpreter takes part, or that you talk without one.
talk-interpreter_register = Which category does the interpreter have in the National Register of Interpreters?
    .guidance = Look at the interpreter’s card, or ask. A is the highest and E the lowest. All five count as qualified.
    .required = Choose a category. If the interpreter is not in the register, choose that and write why.
talk-interpreter_reason = Why do you use an interpreter who is not in the register?
    .guidance = Keep it short, for example that nobody was free in this language, or that it was urgent. Do not write the interpreter’s name.
    .required = Write the reason in a few words.
talk-interpreter_confidential = The interpreter must keep things secret. The interpreter tells nobody what we say.
    .guidance = Let the interpreter say this about themselves too. Ask whether the two know each other. If they do, it is safe to ask for another interpreter.
talk-interpreter_understood = Do you understand the interpreter well?
    .guidance = This is about language, dialect and sound. If the answer is no, end kindly and book another interpreter.
    .warning = Do you understand each other well enough to go on?
talk-record = I write down what you answer. You can have a copy.
    .guidance = Feel free to show the screen. The person can ask to read, correct or delete it at any time.
talk-record_readers = Only we who help you can read your answers.
    .guidance = That means you, the colleagues you name, and your leader. The interpreter never sees what is stored.
talk-may_skip = You choose what you want to answer. You can take a break or stop.
    .guidance = “I don’t know” and “I would rather not say” are full answers, and each has its own key. Do not ask for a reason.
talk-begin = Is it all right if we start now?
    .guidance = If the answer is no, agree on another day. A no has no consequences.
    .warning = Would you rather have the conversation on another day?

## Household

talk-others_in_household = How many other people do you live with?
    .hint = Write 0 if you live alone.
    .guidance = Count everybody in the home, also those who are not relatives.
    .constraint = Write a number from 0 to 20.
    .warning = That is many people. Is the number right?
talk-member = A person you live with
    .guidance = Talk about one person at a time. Never write the name of a child.
talk-relation = Who is this person to you?

## End

talk-next_steps = Next steps
    .guidance = Go through what you agreed on, with dates and with who does what.
talk-own_question = What do you want to ask me?
    .guidance = Wait a long time. Silence is fine. You may ask whether there is something you should have asked about.
talk-own_question_answer = What did you answer?
    .guidance = Write also what you could not answer, and who will find out.
talk-next_meeting_place = Where do you want to meet me next time?
    .guidance = “No appointment now” is as good an answer as the others.
talk-next_meeting = When shall we meet next time?
    .guidance = Write the day and the time on a sheet that the person takes home. Book the interpreter straight away.
    .constraint = The date must be today or later.
    .warning = The date is more than a year ahead. Is it right?
talk-copy_home = Do you want to take a copy of the answers home?
    .guidance = Ask whether it is safe to have the paper at home. The copy can also be fetched later.
talk-interpreting_worked = Did the interpreting work?
    .guidance = Answer this yourself after the conversation. If the answer is no, finding another interpreter becomes a next step.
talk-consultant_note = What does the next person who helps need to know?
    .guidance = Write only what the person could have read. Nothing about faith, party, ethnic background or diagnosis, and no names of children or landlords.
talk-thanks = Thank you for talking with me. What you say matters to the municipality.
