### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = Norway is divided into municipalities, each with its own government. It is responsible for schools and help where you live.
    .word = kommune
glossary-fylke = A county is a larger area with many municipalities. It is responsible for schools for young people over 16.
    .word = fylke
glossary-bosetting = A municipality receives you and finds your first home. The state and the municipality agree on who comes.
    .word = bosetting
glossary-kvote = A fixed number of people that Norway receives in one year.
    .word = kvote
glossary-oppholdstillatelse = A yes from the state to your living in Norway. It can be for a short or a long time.
    .word = oppholdstillatelse
glossary-oppholdskort = A card from the police. It shows that you may live in Norway, and for how long.
    .word = oppholdskort
glossary-familieinnvandring = Being allowed to live in Norway because somebody in your family lives here.
    .word = familieinnvandring
glossary-beskyttelse = Norway lets you live here because you are not safe in the country you came from.
    .word = beskyttelse
glossary-eos = The EEA: countries in Europe that share many rules on work and trade. Norway is one of them.
    .word = EØS
glossary-eu = Countries in Europe that make many laws together. Norway is not one of them.
    .word = EU
glossary-udi = The state office that answers applications to live in Norway.
    .word = UDI
glossary-imdi = The state office that helps municipalities to receive new people.
    .word = IMDi
glossary-folkeregister = The state’s list of everybody who lives in Norway, and where. You must report it when you move.
    .word = Folkeregisteret
glossary-fodselsnummer = A number of eleven digits that is yours alone. You need it at the bank, the doctor’s and at work.
    .word = fødselsnummer
glossary-d_nummer = A number for somebody who is here for a short time. Later you can get a national identity number.
    .word = D-nummer
glossary-bankid = A code from the bank that shows who you are online. Do not give the code to anybody.
    .word = BankID

## Learning

glossary-introduksjonsprogram = A full-time programme where you learn Norwegian and about life in Norway. It is to help you into work or school.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = Money you get every month while you are in the introduction programme. You get less if you are away without reason.
    .word = introduksjonsstønad
glossary-integreringsplan = A plan you make together with the municipality. It says what you want and what you do first.
    .word = integreringsplan
glossary-norskopplaering = Courses where you learn to speak, read and write Norwegian.
    .word = norskopplæring
glossary-samfunnskunnskap = A course about life in Norway: laws, work, school and health. You get it in a language you understand.
    .word = samfunnskunnskap
glossary-arbeidspraksis = You try real work in a business for a short time. That gives you Norwegian and experience.
    .word = arbeidspraksis
glossary-kompetanse = Everything you know and can do: from school, work, home and free time.
    .word = kompetanse
glossary-kartlegging = A talk where we write down what you know and what you wish for.
    .word = kartlegging
glossary-godkjenning = The state says what your school or trade from another country counts for in Norway.
    .word = godkjenning av utdanning
glossary-autorisasjon = Permission from the state to have a profession, such as doctor, nurse or electrician.
    .word = autorisasjon
glossary-realkompetanse = What you have learned at work and in life, without papers from a school. You can have it assessed.
    .word = realkompetanse
glossary-fagbrev = A paper that shows you have learned a trade, such as carpenter or cook.
    .word = fagbrev
glossary-videregaende = The school for young people from the age of 16. Adults can go there too.
    .word = videregående skole
glossary-karriereveiledning = A talk about work and school with somebody who knows much about it.
    .word = karriereveiledning

## Work

glossary-nav = The office that helps people to find work. Nav also gives money to those who have a right to it.
    .word = Nav
glossary-fast_stilling = A job that has no day on which it ends.
    .word = fast stilling
glossary-midlertidig_stilling = A job that lasts for a certain time.
    .word = midlertidig stilling
glossary-vikar = Somebody who does another person’s work as long as that person is away.
    .word = vikar
glossary-stillingsprosent = How much you work. 100 per cent is full time, and 50 per cent is half time.
    .word = stillingsprosent
glossary-overtid = Work beyond the ordinary hours. Then you must be paid more.
    .word = overtid
glossary-arbeidsavtale = An agreement on paper about the work, the hours and the pay. You have a right to get it.
    .word = arbeidsavtale
glossary-arbeidsgiver = The one you work for, who pays you.
    .word = arbeidsgiver
glossary-naeringsliv = All the businesses that make, sell or do something for others.
    .word = næringsliv
glossary-skattekort = A card on the internet that says how much tax you pay on your wages.
    .word = skattekort
glossary-fagforening = People in the same trade who help each other to get fair pay and terms. You choose whether to join.
    .word = fagforening

## Housing

glossary-startlan = A loan from the municipality to buy a home. It is for people who cannot get a large enough loan from a bank.
    .word = startlån
glossary-bostotte = Money from the state every month for people with little money and an expensive home. You do not pay it back.
    .word = bostøtte
glossary-husbanken = The state’s bank for homes. It pays for startlån and bostøtte.
    .word = Husbanken
glossary-utleier = The one who owns a home and lets others live there for money.
    .word = utleier
glossary-husleie = The money you pay every month to live in a home you do not own.
    .word = husleie
glossary-husleiekontrakt = An agreement on paper about the home you rent. It gives the price, the time and the rules.
    .word = husleiekontrakt
glossary-depositum = Money that stands in an account of its own while you rent. You get it back when you move, if all is in order.
    .word = depositum
glossary-borettslag = A building that those who live there own together. You buy the right to one home in it.
    .word = borettslag
glossary-rente = What you pay for borrowing money.
    .word = rente
glossary-egenkapital = The money you have yourself when you want a loan for a home.
    .word = egenkapital

## Health, children and money

glossary-fastlege = Your own doctor. You choose the doctor yourself and go there when you are ill.
    .word = fastlege
glossary-legevakt = The doctor you go to when it is urgent and your own doctor is closed.
    .word = legevakt
glossary-helsestasjon = A place that sees to it that small children are well. It is free.
    .word = helsestasjon
glossary-barnehage = A place for children before they start school. They play and learn Norwegian there.
    .word = barnehage
glossary-sfo = A place at school where small children can be before and after lessons.
    .word = SFO
glossary-barnetrygd = Money from the state every month for those who have children under 18.
    .word = barnetrygd
glossary-sosialhjelp = Money for food and housing when you have no other money to live on. You apply to Nav.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = A group of people who do something together, such as singing or football. It is not the state and not a church.
    .word = lag
glossary-frivillig = Somebody who helps others without pay.
    .word = frivillig
glossary-frivilligsentral = A house where people meet and help each other for free.
    .word = frivilligsentral
glossary-fadder = Somebody who lives here, gets to know you and helps you in the beginning. It has nothing to do with the church.
    .word = fadder
glossary-dugnad = Neighbours or parents do a piece of work together without pay.
    .word = dugnad
glossary-tilflytter = Somebody who has moved to a new place.
    .word = tilflytter

## The conversation

glossary-tolk = Somebody who says what we say in the other language. The interpreter helps us both and takes no side.
    .word = tolk
glossary-taushetsplikt = Those who hear what you say may not tell others. The law says so.
    .word = taushetsplikt
glossary-samtykke = You say yes to something, and you can say no later.
    .word = samtykke
glossary-fullmakt = A paper in which you let somebody else speak for you. You can take it back.
    .word = fullmakt
glossary-vedtak = An answer from the municipality or the state about what you get. It comes in a letter.
    .word = vedtak
glossary-klage = You ask somebody to look at an answer once more, because you think it is wrong.
    .word = klage
glossary-personvern = Rules about who may read what is written about you.
    .word = personvern
