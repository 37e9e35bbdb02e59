### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = Норвегія поділена на громади, і кожна має власну владу. Громада відповідає за школу і допомогу там, де Ви живете.
    .word = kommune
glossary-fylke = Це більша область, у якій багато громад. Вона відповідає за школи для молоді після 16 років.
    .word = fylke
glossary-bosetting = Громада приймає Вас і знаходить перше житло. Держава і громада домовляються, хто приїде.
    .word = bosetting
glossary-kvote = Визначена кількість людей, яких Норвегія приймає за один рік.
    .word = kvote
glossary-oppholdstillatelse = Згода держави на те, що Ви живете в Норвегії. Вона може бути на короткий або довгий час.
    .word = oppholdstillatelse
glossary-oppholdskort = Картка від поліції. На ній написано, що Ви можете жити в Норвегії і як довго.
    .word = oppholdskort
glossary-familieinnvandring = Дозвіл жити в Норвегії, бо тут живе хтось із Вашої родини.
    .word = familieinnvandring
glossary-beskyttelse = Норвегія дозволяє Вам жити тут, бо Ви не в безпеці у країні, з якої приїхали.
    .word = beskyttelse
glossary-eos = Країни Європи, які мають багато спільних правил про роботу і торгівлю. Норвегія — одна з них.
    .word = EØS
glossary-eu = Країни Європи, які разом ухвалюють багато законів. Норвегія до них не належить.
    .word = EU
glossary-udi = Державна установа, яка відповідає на заяви про проживання в Норвегії.
    .word = UDI
glossary-imdi = Державна установа. Вона допомагає всім громадам приймати нових людей.
    .word = IMDi
glossary-folkeregister = Державний список усіх, хто живе в Норвегії, і де вони живуть. Коли Ви переїжджаєте, треба про це повідомити.
    .word = Folkeregisteret
glossary-fodselsnummer = Номер з одинадцяти цифр, який маєте лише Ви. Він потрібен у банку, у лікаря і на роботі.
    .word = fødselsnummer
glossary-d_nummer = Номер для тих, хто тут на короткий час. Пізніше можна отримати особистий номер (fødselsnummer).
    .word = D-nummer
glossary-bankid = Код від банку, який підтверджує в інтернеті, хто Ви. Нікому не давайте цей код.
    .word = BankID

## Learning

glossary-introduksjonsprogram = Програма на повний день. Ви вивчаєте норвезьку і дізнаєтеся про життя в Норвегії. Вона має допомогти Вам піти на роботу або вчитися.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = Гроші, які Ви щомісяця отримуєте у вступній програмі. Якщо пропускати без причини, грошей буде менше.
    .word = introduksjonsstønad
glossary-integreringsplan = План, який Ви складаєте разом із громадою. Там написано, чого Ви хочете і що робите спочатку.
    .word = integreringsplan
glossary-norskopplaering = Курси, на яких Ви вчитеся говорити, читати й писати норвезькою.
    .word = norskopplæring
glossary-samfunnskunnskap = Курс про життя в Норвегії: закони, роботу, школу і здоровʼя. Він зрозумілою Вам мовою.
    .word = samfunnskunnskap
glossary-arbeidspraksis = Ви короткий час пробуєте справжню роботу на підприємстві. Так Ви вчите норвезьку й отримуєте досвід.
    .word = arbeidspraksis
glossary-kompetanse = Усе, що Ви знаєте і вмієте: зі школи, роботи, дому і вільного часу.
    .word = kompetanse
glossary-kartlegging = Розмова, у якій ми записуємо, що Ви знаєте і вмієте та чого хочете.
    .word = kartlegging
glossary-godkjenning = Держава каже, як у Норвегії оцінюють Вашу освіту або професію з іншої країни.
    .word = godkjenning av utdanning
glossary-autorisasjon = Дозвіл від держави працювати за професією, наприклад лікарем, медсестрою або електриком.
    .word = autorisasjon
glossary-realkompetanse = Те, чого Ви навчилися на роботі та в житті, без документів зі школи. Можна попросити це оцінити.
    .word = realkompetanse
glossary-fagbrev = Документ, який підтверджує, що Ви вивчили професію, наприклад столяра або кухаря.
    .word = fagbrev
glossary-videregaende = Школа для молоді від 16 років. Дорослі теж можуть там учитися.
    .word = videregående skole
glossary-karriereveiledning = Розмова про роботу і навчання з людиною, яка багато про це знає.
    .word = karriereveiledning

## Work

glossary-nav = Установа, яка допомагає людям знайти роботу. Nav також дає гроші тим, хто має на них право.
    .word = Nav
glossary-fast_stilling = Робота, яка не має дати закінчення.
    .word = fast stilling
glossary-midlertidig_stilling = Робота на певний час.
    .word = midlertidig stilling
glossary-vikar = Людина, яка робить роботу іншої людини, поки тієї немає.
    .word = vikar
glossary-stillingsprosent = Скільки Ви працюєте. 100 відсотків — повний день, 50 відсотків — половина дня.
    .word = stillingsprosent
glossary-overtid = Робота понад звичайний час. За неї мають платити більше.
    .word = overtid
glossary-arbeidsavtale = Письмовий договір про роботу, час і зарплату. Ви маєте право його отримати.
    .word = arbeidsavtale
glossary-arbeidsgiver = Той, у кого Ви працюєте і хто платить Вам зарплату.
    .word = arbeidsgiver
glossary-naeringsliv = Усі підприємства, які щось виготовляють, продають або роблять для інших.
    .word = næringsliv
glossary-skattekort = Картка в інтернеті, у якій написано, скільки податку Ви платите із зарплати.
    .word = skattekort
glossary-fagforening = Люди однієї професії, які допомагають одне одному мати справедливу зарплату і добрі умови. Ви самі вирішуєте, чи вступати.
    .word = fagforening

## Housing

glossary-startlan = Позика від громади, щоб купити житло. Вона для тих, кому банк не дає достатньої позики.
    .word = startlån
glossary-bostotte = Гроші від держави щомісяця для тих, у кого мало грошей і дороге житло. Повертати їх не треба.
    .word = bostøtte
glossary-husbanken = Державний банк для житла. Він дає гроші на startlån і bostøtte.
    .word = Husbanken
glossary-utleier = Орендодавець: той, хто має житло і за гроші дозволяє іншим у ньому жити.
    .word = utleier
glossary-husleie = Орендна плата: гроші, які Ви щомісяця платите, щоб жити в чужому житлі.
    .word = husleie
glossary-husleiekontrakt = Письмовий договір про житло, яке Ви орендуєте. Там написано ціну, час і правила.
    .word = husleiekontrakt
glossary-depositum = Застава: гроші, які лежать на окремому рахунку, поки Ви орендуєте. Коли Ви виїжджаєте, їх повертають, якщо все гаразд.
    .word = depositum
glossary-borettslag = Будинок, який разом належить тим, хто в ньому живе. Ви купуєте право на одне житло в ньому.
    .word = borettslag
glossary-rente = Відсотки: плата за те, що Ви позичаєте гроші.
    .word = rente
glossary-egenkapital = Ваші власні гроші, коли Ви хочете взяти позику на житло.
    .word = egenkapital

## Health, children and money

glossary-fastlege = Ваш сімейний лікар. Ви самі його вибираєте і йдете до нього, коли хворієте.
    .word = fastlege
glossary-legevakt = Лікар для термінових випадків, коли Ваш сімейний лікар не працює.
    .word = legevakt
glossary-helsestasjon = Місце, де дбають про здоровʼя малих дітей. Це безкоштовно.
    .word = helsestasjon
glossary-barnehage = Дитячий садок: місце для дітей до школи. Діти там граються і вчать норвезьку.
    .word = barnehage
glossary-sfo = Місце у школі, де малі діти можуть бути до й після уроків.
    .word = SFO
glossary-barnetrygd = Гроші від держави щомісяця для тих, хто має дітей до 18 років.
    .word = barnetrygd
glossary-sosialhjelp = Гроші на їжу і житло, коли Вам більше немає з чого жити. Заяву подають до Nav.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = Гурток або клуб: люди, які щось роблять разом, наприклад співають або грають у футбол. Це не держава і не церква.
    .word = lag
glossary-frivillig = Волонтер: людина, яка допомагає іншим без оплати.
    .word = frivillig
glossary-frivilligsentral = Дім, де люди зустрічаються і безкоштовно допомагають одне одному.
    .word = frivilligsentral
glossary-fadder = Людина, яка тут живе, знайомиться з Вами і допомагає на початку. Це не повʼязано з церквою.
    .word = fadder
glossary-dugnad = Сусіди або батьки разом роблять якусь роботу без оплати.
    .word = dugnad
glossary-tilflytter = Людина, яка переїхала в нове місце.
    .word = tilflytter

## The conversation

glossary-tolk = Усний перекладач: каже іншою мовою те, що кажемо ми. Перекладач допомагає нам обом і не стає на чийсь бік.
    .word = tolk
glossary-taushetsplikt = Той, хто чує Ваші слова, не має права розповідати їх іншим. Так каже закон.
    .word = taushetsplikt
glossary-samtykke = Ви кажете «так» на щось, а пізніше можете сказати «ні».
    .word = samtykke
glossary-fullmakt = Довіреність: папір, яким Ви дозволяєте іншій людині говорити за Вас. Ви можете її скасувати.
    .word = fullmakt
glossary-vedtak = Рішення громади або держави про те, що Ви отримаєте. Воно приходить у листі.
    .word = vedtak
glossary-klage = Ви просите ще раз розглянути відповідь, бо вважаєте її неправильною.
    .word = klage
glossary-personvern = Правила про те, хто може читати написане про Вас.
    .word = personvern
