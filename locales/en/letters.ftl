### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office } in { $municipality }, { $today }. { $address } { $phone }
letter-draft = Nobody who speaks the language has read all the texts of this letter yet. If something is unclear, ask us.
letter-dear =
    { $named ->
        [yes] Dear { $name }
       *[no] Hello
    }
letter-questions = Do you wonder about something? Call us or come by. You can bring somebody you trust. We get an interpreter, and the interpreter costs you nothing.
letter-agreed = What we agreed on
letter-step = { $what } ({ $who }, { $due } at the latest)
letter-step-undated = { $what } ({ $who })
letter-courses = Norwegian courses here
letter-nothing-yet = –
letter-thoughts = My own thoughts
letter-compare-what = What
letter-consent-back = You can say no at any time, later too. Then we do not use this any more.

## Welcome (measure 4)

letter-welcome-title = Welcome to { $municipality }
letter-welcome-help = We who write this help everybody who moves here. It costs nothing. Only we who help you can read what you tell us.
letter-welcome-next = The next time we meet
letter-welcome-contacts = Whom you can call
letter-welcome-arenas = Places to meet people
letter-welcome-associations = Associations that would like you to join

## Rights and courses (measures 5 and 11)

letter-rights-title = Your rights, and Norwegian courses
letter-rights-about = Here it says what you may have a right to. If something is uncertain, it says so. Then we find out together with you.
letter-rights-local = Offers here in { $municipality }

## Housing (measure 12)

letter-housing-title = Housing: startlån and bostøtte
letter-housing-about = This sheet is for you who want to rent or own a home. Take it home, and show it to others if you like.
letter-housing-papers = Papers you need when you apply
letter-housing-paper-income = Pay slips, or letters about the money you get each month
letter-housing-paper-tax = Your tax return
letter-housing-paper-permit = The card that shows that you can live in Norway
letter-housing-paper-contract = The contract for the home you rent
letter-housing-paper-bank = The letter in which the bank says no

## The balance sheet (measure 14)

letter-balance-title = Staying and moving
letter-balance-about = This is what you said in our conversation. The four parts are equally important. Nobody is to choose for you. You can write more, and you can cross out.
letter-balance-new_place = The new place
letter-balance-check = First comes what you expect. Then comes what you know for certain. What is missing you can find out before you choose.

## Moving

letter-moving-title = A list for when you move
letter-moving-about = This list is for you who think about moving, or who have decided. Tick off what is done.
letter-moving-before = Before you decide
letter-moving-visit = Visit the place, or talk with somebody who lives there
letter-moving-municipality = Ask the new municipality what it can help with
letter-moving-rights = Find out which rights you take with you, and which you lose
letter-moving-work = Ask employers whether they can use what you know
letter-moving-home = Look at a home, and ask what it costs each month
letter-moving-school = Ask for a place in school and kindergarten
letter-moving-cost = Work out what you have left when rent, food and travel are paid
letter-moving-when = When you move
letter-moving-contract = End the contract for your home, and ask for the deposit back
letter-moving-register = Report the move to Folkeregisteret
letter-moving-doctor = Change your regular doctor
letter-moving-papers = Take certificates, references and papers about Norwegian courses with you
letter-moving-bills = Tell the bank, the electricity and the telephone company your new address
letter-moving-after = Afterwards
letter-moving-say_hello = Go to the municipality you have come to, and say who you are
letter-moving-course = Ask for a Norwegian course at once
letter-moving-come_back = If you regret it, call us. “Some regret it, and quite a few come back.”

## Competence (measure 7)

letter-competence-title = What I can do
letter-competence-about = This is what you have told us about school, work and languages. Show it when you look for work, if you like. If something is wrong, tell us.

## The buddy card (measure 9)

letter-buddy-title = A card for your buddy
letter-buddy-about = A buddy lives here and wants to get to know you. This card says only what you have said yes to.
letter-buddy-meeting = When you meet for the first time
letter-buddy-first = Meet in a place where both feel safe, outside or in a library for instance
letter-buddy-equal = Tell about yourselves, both of you
letter-buddy-silence = Nobody needs to tell about what was painful

## Newcomer of the month (measure 3)

letter-newcomer-title = Newcomer of the month (draft)
letter-newcomer-about = This is a draft. It says only what you have said yes to. Nobody else sees it before you have read it to the end.
letter-newcomer-name = Name: { $name }
letter-newcomer-picture = You have said yes to a picture. Choose the picture yourself.

## Quotes (measure 10)

letter-quotes-title = My words about living here
letter-quotes-about = These are your own words. We use them only where you have said yes, and without your name.
