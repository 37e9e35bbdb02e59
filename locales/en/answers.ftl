### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = Yes
answer-no = No
answer-dont-know = I don’t know
answer-refused = I would rather not say
answer-not-applicable = Does not apply
answer-other = Something else
answer-other-what = What is it?
answer-none-selected = None of these
answer-no-answer = Not answered
answer-more = One more: { $what }?
answer-choose-one = Choose one answer.
answer-choose-many = Choose as many as you like.
answer-choose-rank = Put the answers in order. The most important comes first.
answer-write = Say it in your own words.
answer-number = Say a number.
answer-date = Say a date.
answer-month = Say the month and the year.
answer-understood = I have understood
answer-acknowledged = I have understood
answer-read-aloud = The interpreter reads this aloud.
answer-pause = We take a break.
answer-voluntary = You can say no. A no changes nothing in your case.
answer-draft-text = This text has not been checked yet.
answer-other-language = This text does not exist in your language yet.
answer-thanks = Thank you for talking with us.
answer-patience = Please wait a moment. We will go on soon.
