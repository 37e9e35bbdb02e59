### The words of the form “template”: each name in the form has a message here.
### In a translation “status: draft” stands at the top until somebody who knows the language has read it.

template-title = A visit
template-about = How is it going in the new place?

## The place

template-place = The place
template-greeting = Thank you for talking with me.
# “.guidance” is for you who lead the conversation. It is never shown to the other person.
template-feels_at_home = How well does this fit: “I feel at home here”?
    .guidance = Read slowly. Let there be silence.
# “.hint” stands below the question.
template-what_would_help = What would help you to feel at home?
    .hint = One word is enough.
template-goes_to = Where do you go when you have time off?

places-library = the library
places-school = the school
places-sports = the sports club
places-shop = the shop
places-nature = out into nature

## The family

template-household = The family
template-children = How many children live with you?
    .required = The next questions need the number. Write 0 when there are none.
    .constraint = The number cannot be below 0.
    .warning = That is many children. Is the number right?
template-child = Child
template-age = How old is the child?
    .constraint = A child is under 18.
template-likes_school = Does the child like school?
# An answer in a sentence: the question's name in braces. After the arrow the number chooses the words.
template-about_school =
    You have { $schoolchildren ->
        [one] one child
       *[other] { $schoolchildren } children
    } of school age. Here is the number of the school.

## Next

template-next = Next
template-meet_again = When shall we talk again?
    .warning = That day has passed. Is it right?
template-impression = What did you notice?

template-action-find_a_buddy = Find a buddy
