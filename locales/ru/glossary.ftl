### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = Норвегия разделена на коммуны. У каждой есть своя местная власть. Коммуна отвечает за школы и помощь там, где Вы живёте.
    .word = kommune
glossary-fylke = Область, в которую входит много коммун. Она отвечает за школы для молодёжи старше 16 лет.
    .word = fylke
glossary-bosetting = Коммуна принимает Вас и находит Вам первое жильё. Государство и коммуна договариваются, кто приедет.
    .word = bosetting
glossary-kvote = Установленное число людей, которых Норвегия принимает за один год.
    .word = kvote
glossary-oppholdstillatelse = Согласие государства на то, чтобы Вы жили в Норвегии. Оно бывает на короткий или на долгий срок.
    .word = oppholdstillatelse
glossary-oppholdskort = Карточка от полиции. На ней видно, что Вы можете жить в Норвегии и как долго.
    .word = oppholdskort
glossary-familieinnvandring = Возможность жить в Норвегии, потому что здесь живёт кто-то из семьи.
    .word = familieinnvandring
glossary-beskyttelse = Норвегия разрешает Вам жить здесь, потому что в стране, откуда Вы приехали, Вам опасно.
    .word = beskyttelse
glossary-eos = Страны Европы, у которых много общих правил о работе и торговле. Норвегия входит в их число.
    .word = EØS
glossary-eu = Страны Европы, которые вместе принимают многие законы. Норвегия не входит в их число.
    .word = EU
glossary-udi = Государственное ведомство. Оно отвечает на заявления тех, кто хочет жить в Норвегии.
    .word = UDI
glossary-imdi = Государственное ведомство. Оно помогает коммунам принимать новых людей.
    .word = IMDi
glossary-folkeregister = Государственный список всех, кто живёт в Норвегии, и их адресов. О переезде нужно сообщить.
    .word = Folkeregisteret
glossary-fodselsnummer = Номер из одиннадцати цифр, который есть только у Вас. Он нужен в банке, у врача и на работе.
    .word = fødselsnummer
glossary-d_nummer = Номер для тех, кто здесь ненадолго. Позже можно получить fødselsnummer.
    .word = D-nummer
glossary-bankid = Код от банка. Он показывает в интернете, кто Вы. Никому не давайте этот код.
    .word = BankID

## Learning

glossary-introduksjonsprogram = Вводная программа на полный день. В ней Вы учите норвежский язык и узнаёте о жизни в Норвегии. Она помогает найти работу или пойти учиться.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = Деньги, которые Вы получаете каждый месяц, пока участвуете в вводной программе. Если пропускать без причины, денег будет меньше.
    .word = introduksjonsstønad
glossary-integreringsplan = План, который Вы составляете вместе с коммуной. В нём написано, чего Вы хотите и что сделаете в первую очередь.
    .word = integreringsplan
glossary-norskopplaering = Курсы, где учат говорить, читать и писать по-норвежски.
    .word = norskopplæring
glossary-samfunnskunnskap = Курс о жизни в Норвегии: законы, работа, школа и здоровье. Он проходит на языке, который Вы понимаете.
    .word = samfunnskunnskap
glossary-arbeidspraksis = Вы недолго пробуете настоящую работу на предприятии. Так Вы учите норвежский и получаете опыт.
    .word = arbeidspraksis
glossary-kompetanse = Всё, что Вы знаете и умеете: из школы, с работы, из дома и свободного времени.
    .word = kompetanse
glossary-kartlegging = Беседа, в которой мы записываем, что Вы умеете и чего хотите.
    .word = kartlegging
glossary-godkjenning = Государство говорит, чему в Норвегии соответствует Ваша учёба или профессия из другой страны.
    .word = godkjenning av utdanning
glossary-autorisasjon = Разрешение государства работать по профессии: например, врачом, медсестрой или электриком.
    .word = autorisasjon
glossary-realkompetanse = То, чему Вы научились на работе и в жизни, без документов об учёбе. Это можно официально оценить.
    .word = realkompetanse
glossary-fagbrev = Документ о том, что Вы выучились профессии: например, плотника или повара.
    .word = fagbrev
glossary-videregaende = Школа для молодёжи с 16 лет. Взрослые тоже могут там учиться.
    .word = videregående skole
glossary-karriereveiledning = Беседа о работе и учёбе с человеком, который много об этом знает.
    .word = karriereveiledning

## Work

glossary-nav = Учреждение, которое помогает людям найти работу. Nav также даёт деньги тем, у кого есть на это право.
    .word = Nav
glossary-fast_stilling = Работа, у которой нет даты окончания.
    .word = fast stilling
glossary-midlertidig_stilling = Работа на определённое время.
    .word = midlertidig stilling
glossary-vikar = Тот, кто работает вместо другого человека, пока этого человека нет.
    .word = vikar
glossary-stillingsprosent = Сколько Вы работаете. 100 процентов — это полный рабочий день, 50 процентов — половина.
    .word = stillingsprosent
glossary-overtid = Работа сверх обычного времени. За неё Вам должны платить больше.
    .word = overtid
glossary-arbeidsavtale = Договор на бумаге: о работе, времени и зарплате. У Вас есть право его получить.
    .word = arbeidsavtale
glossary-arbeidsgiver = Тот, на кого Вы работаете и кто платит Вам зарплату.
    .word = arbeidsgiver
glossary-naeringsliv = Все предприятия, которые что-то производят, продают или делают для других.
    .word = næringsliv
glossary-skattekort = Карта в интернете. На ней написано, какой налог Вы платите с зарплаты.
    .word = skattekort
glossary-fagforening = Люди одной профессии, которые помогают друг другу получать справедливую зарплату и хорошие условия. Вы сами решаете, вступать или нет.
    .word = fagforening

## Housing

glossary-startlan = Ссуда от коммуны на покупку жилья. Она для тех, кому банк не даёт достаточно большой кредит.
    .word = startlån
glossary-bostotte = Деньги от государства каждый месяц для тех, у кого мало денег и дорогое жильё. Их не нужно возвращать.
    .word = bostøtte
glossary-husbanken = Государственный банк для жилья. Он даёт деньги на ссуды (startlån) и пособия на жильё (bostøtte).
    .word = Husbanken
glossary-utleier = Тот, у кого есть жильё и кто за деньги пускает туда жить других.
    .word = utleier
glossary-husleie = Деньги, которые Вы каждый месяц платите за съёмное жильё.
    .word = husleie
glossary-husleiekontrakt = Договор на бумаге о жилье, которое Вы снимаете. В нём написаны цена, срок и правила.
    .word = husleiekontrakt
glossary-depositum = Залог: деньги на отдельном счёте, пока Вы снимаете жильё. Вы получите их обратно, когда съедете, если всё в порядке.
    .word = depositum
glossary-borettslag = Дом, которым вместе владеют те, кто в нём живёт. Вы покупаете право на одну квартиру.
    .word = borettslag
glossary-rente = Плата за то, что Вы берёте деньги в долг.
    .word = rente
glossary-egenkapital = Собственные деньги, которые у Вас есть, когда Вы берёте кредит на жильё.
    .word = egenkapital

## Health, children and money

glossary-fastlege = Ваш постоянный врач. Вы сами его выбираете и идёте к нему, когда болеете.
    .word = fastlege
glossary-legevakt = Врач, к которому идут, если нужна срочная помощь, а постоянный врач не принимает.
    .word = legevakt
glossary-helsestasjon = Место, где следят за здоровьем маленьких детей. Это бесплатно.
    .word = helsestasjon
glossary-barnehage = Детский сад: место для детей до школы. Там дети играют и учат норвежский.
    .word = barnehage
glossary-sfo = Место в школе, где маленькие дети могут быть до и после уроков.
    .word = SFO
glossary-barnetrygd = Деньги от государства каждый месяц для тех, у кого есть дети до 18 лет.
    .word = barnetrygd
glossary-sosialhjelp = Деньги на еду и жильё, если Вам больше не на что жить. За ними обращаются в Nav.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = Люди, которые что-то делают вместе: например, поют или играют в футбол. Это не государство и не церковь.
    .word = lag
glossary-frivillig = Тот, кто помогает другим без оплаты.
    .word = frivillig
glossary-frivilligsentral = Дом, где люди встречаются и бесплатно помогают друг другу.
    .word = frivilligsentral
glossary-fadder = Человек, который живёт здесь, знакомится с Вами и помогает Вам в первое время. Это не связано с церковью.
    .word = fadder
glossary-dugnad = Соседи или родители вместе делают какую-то работу без оплаты.
    .word = dugnad
glossary-tilflytter = Тот, кто переехал на новое место.
    .word = tilflytter

## The conversation

glossary-tolk = Переводчик говорит то, что говорим мы, на другом языке. Он помогает нам обоим и не встаёт ни на чью сторону.
    .word = tolk
glossary-taushetsplikt = Те, кто слышит Ваши слова, не могут рассказывать их другим. Так говорит закон.
    .word = taushetsplikt
glossary-samtykke = Вы говорите «да» на что-то, а позже можете сказать «нет».
    .word = samtykke
glossary-fullmakt = Доверенность: бумага, по которой кто-то другой может говорить за Вас. Вы можете её отменить.
    .word = fullmakt
glossary-vedtak = Ответ коммуны или государства о том, что Вы получите. Он приходит в письме.
    .word = vedtak
glossary-klage = Жалоба: Вы просите ещё раз посмотреть на ответ, потому что считаете его неправильным.
    .word = klage
glossary-personvern = Правила о том, кто может читать то, что о Вас написано.
    .word = personvern
