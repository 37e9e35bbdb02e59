### status: draft

### Lists of choices that several conversations share.

yes_no-yes = Так
yes_no-no = Ні

yes_no_unclear-yes = Так
yes_no_unclear-no = Ні
yes_no_unclear-unclear = Незрозуміло

agree5-1 = Зовсім не так
agree5-2 = Скоріше не так
agree5-3 = Частково так
agree5-4 = Скоріше так
agree5-5 = Цілком так

gender-woman = Жінка
gender-man = Чоловік
gender-other = Інше

## Interpreting

interpreter_mode-telephone = Телефоном
interpreter_mode-video = Через відеозвʼязок
interpreter_mode-in_person = У кімнаті
interpreter_mode-none = Ми розмовляємо без перекладача

interpreter_register-A = A: державна атестація і ступінь бакалавра
interpreter_register-B = B: ступінь бакалавра або державна атестація і 30 навчальних кредитів
interpreter_register-C = C: державна атестація
interpreter_register-D = D: 30 навчальних кредитів з усного перекладу
interpreter_register-E = E: іспит із двох мов або атестат письмового перекладача, а також курс «Обовʼязки перекладача»
interpreter_register-not_listed = Немає в реєстрі

## Categories of newcomers

categories-refugee = Захист для біженців
categories-family = Родина
categories-labour = Робота
categories-education = Навчання
categories-other = Щось інше

reasons-work = Робота
reasons-family = Родина
reasons-flight = Втеча від небезпеки
reasons-education = Навчання
reasons-other = Інші причини
reasons-not_stated = Не вказано

permit_basis-protection = Людина, яка отримала захист у Норвегії
permit_basis-norwegian_or_nordic = Людина з громадянством Норвегії, Швеції, Данії, Фінляндії або Ісландії
permit_basis-permanent_residence = Людина з дозволом на постійне проживання
permit_basis-eea = Людина з громадянством іншої країни Євросоюзу або ЄЕЗ (EØS)
permit_basis-work_or_study = Людина, яка тут працює або навчається
permit_basis-unclear = Незрозуміло

residence_bands-0-3 = Менше ніж 3 місяці
residence_bands-3-12 = Від 3 до 12 місяців
residence_bands-12-24 = Від 1 до 2 років
residence_bands-24-48 = Від 2 до 4 років
residence_bands-48_ = 4 роки або більше

## People

relations-partner = Чоловік, дружина або партнер
relations-child = Дитина
relations-parent = Мати або батько
relations-sibling = Сестра або брат
relations-other_relative = Хтось інший із родичів
relations-friend = Друг або подруга
relations-other = Хтось інший

age_bands-0-5 = Від 0 до 5 років
age_bands-6-15 = Від 6 до 15 років
age_bands-16-17 = 16 або 17 років
age_bands-18-66 = Від 18 до 66 років
age_bands-67_ = 67 років або більше

## What makes people stay or move

factors-safety = Безпека
factors-childhood = Як ростуть діти
factors-low_stress = Темп життя і стрес
factors-nature = Природа
factors-community = Життя і люди навколо
factors-work = Робота
factors-own_home = Мати власне житло
factors-being_somebody = Увага й повага від людей
factors-relations = Люди, яких добре знаєш
factors-everyday_on_foot = Дорожній рух і можливість ходити пішки
factors-transparency = Те, що всі знають одне одного
factors-children_education = Школа й освіта для дітей
factors-family_friends = Родина й близькі друзі
factors-size_of_place = Яке це місце: велике чи мале
factors-culture_network = Люди з такою самою культурою
factors-competence_used = Можливість робити те, що вмієш
factors-housing = Житло
factors-health_services = Лікар і медична допомога
factors-gathering_places = Місця для культури або віри
factors-chance = Випадок

## Next steps

owners-municipality = Громада (kommune)
owners-business = Місцеві підприємства
owners-voluntary = Громадські обʼєднання (lag)
owners-state = Держава
owners-person = Сама людина

channels-website = На сайті громади
channels-newspaper = У місцевій газеті
channels-social_media = У соціальних мережах
channels-meetings = На зустрічах
channels-report = У звіті

meeting_places-office = Тут, в офісі
meeting_places-at_home = У мене вдома
meeting_places-elsewhere = В іншому місці
meeting_places-telephone = Телефоном
meeting_places-video = Через відеозвʼязок
meeting_places-none = Зараз не домовляємося

## Housing and free time

tenure-owns = Маю власне житло
tenure-cooperative = Маю частку в житловому кооперативі (borettslag)
tenure-rents_private = Орендую у приватної особи або фірми
tenure-rents_municipality = Орендую у громади (kommune)
tenure-employer = Живу в житлі від роботи
tenure-family_friends = Живу в родичів або друзів
tenure-temporary = Живу тимчасово: у центрі для біженців (mottak), готелі чи подібному місці
tenure-other = Щось інше

interests-football = Футбол
interests-other_sport = Інший спорт
interests-outdoors = Прогулянки на природі
interests-hunting_fishing = Полювання і риболовля
interests-music = Музика і спів
interests-dance_theatre = Танці й театр
interests-handicraft = Рукоділля і столярство
interests-cooking = Кулінарія і випічка
interests-reading = Книжки
interests-gardening = Сад і рослини
interests-animals = Тварини
interests-games = Ігри і компʼютер
interests-children_activities = Робити щось разом із дітьми
interests-volunteering = Допомагати іншим
interests-learning = Вчитися нового

## Education and occupation

isced2011-0 = Дитячий садок або підготовка до школи
isced2011-1 = Початкова школа
isced2011-2 = Базова школа (до 9 класу)
isced2011-3 = Старша школа або професійне училище
isced2011-4 = Навчання після школи, яке ще не є вищою освітою
isced2011-5 = Фаховий коледж або коротка вища освіта
isced2011-6 = Бакалавр або подібний ступінь
isced2011-7 = Магістр, спеціаліст або подібний ступінь
isced2011-8 = Доктор філософії, кандидат наук або подібний ступінь

isco08_1-0 = Військові
isco08_1-1 = Керівники
isco08_1-2 = Професії, для яких потрібна повна вища освіта
isco08_1-3 = Техніки та фахівці
isco08_1-4 = Офісні працівники
isco08_1-5 = Працівники торгівлі та послуг
isco08_1-6 = Фермери, рибалки та лісівники
isco08_1-7 = Майстри-ремісники та кваліфіковані робітники
isco08_1-8 = Оператори обладнання і машин, водії
isco08_1-9 = Прибиральники та підсобні працівники

isco08_2-01 = Офіцери
isco08_2-02 = Сержанти і військові спеціалісти
isco08_2-03 = Рядові солдати
isco08_2-11 = Вищі керівники та політики
isco08_2-12 = Керівники в адміністрації та продажу
isco08_2-13 = Керівники у виробництві та послугах
isco08_2-14 = Керівники готелів, ресторанів і магазинів
isco08_2-21 = Науковці та інженери, щонайменше чотири роки вищої освіти
isco08_2-22 = Лікарі, медсестри та інші медичні фахівці
isco08_2-23 = Вчителі та викладачі
isco08_2-24 = Фахівці з фінансів, управління і продажу
isco08_2-25 = Консультанти і розробники в ІТ
isco08_2-26 = Юристи, соціологи, митці та журналісти
isco08_2-31 = Технічні фахівці в науці й інженерії, від одного до трьох років навчання після школи
isco08_2-32 = Техніки й асистенти в медицині
isco08_2-33 = Працівники у фінансах та адміністрації
isco08_2-34 = Працівники у праві, соціальній роботі, спорті та культурі
isco08_2-35 = Техніки в ІТ
isco08_2-41 = Секретарі та працівники офісу
isco08_2-42 = Працівники, які обслуговують клієнтів
isco08_2-43 = Працівники обліку і складу
isco08_2-44 = Інші офісні працівники
isco08_2-51 = Кухарі, перукарі та інші у сфері послуг
isco08_2-52 = Продавці
isco08_2-53 = Працівники догляду, помічники в садках і школах
isco08_2-54 = Пожежники, поліцейські та охоронці
isco08_2-61 = Фермери та садівники
isco08_2-62 = Лісівники, рибалки та рибоводи
isco08_2-63 = Селяни й рибалки, які живуть із власного господарства
isco08_2-71 = Будівельники
isco08_2-72 = Робітники з металу і механіки
isco08_2-73 = Художні ремісники, майстри точної роботи та друкарі
isco08_2-74 = Електрики та електронники
isco08_2-75 = Робітники харчової, деревообробної та швейної справи
isco08_2-81 = Оператори верстатів і обладнання
isco08_2-82 = Складальники
isco08_2-83 = Водії та машиністи
isco08_2-91 = Прибиральники
isco08_2-92 = Підсобні працівники в сільському господарстві, лісі та рибальстві
isco08_2-93 = Підсобні працівники в будівництві, промисловості й транспорті
isco08_2-94 = Помічники на кухні
isco08_2-95 = Вуличні продавці та працівники
isco08_2-96 = Працівники з вивезення сміття та інші підсобні працівники

cefr-A1 = A1: прості слова і речення
cefr-A2 = A2: прості розмови про знайомі речі
cefr-B1 = B1: вистачає для щоденного життя
cefr-B2 = B2: вистачає для більшості робіт
cefr-C1 = C1: вільно
cefr-C2 = C2: як рідна мова

## Moving, and how to reach somebody

deciders-alone = Лише я
deciders-with_partner = Я разом із чоловіком, дружиною або партнером
deciders-whole_family = Уся родина разом
deciders-someone_else = Хтось інший

destinations-neighbour = Громада неподалік
destinations-town = Місто в Норвегії
destinations-rural = Невелике містечко або село в Норвегії
destinations-abroad = Інша країна
destinations-not_decided = Ще не вирішено

reach_by-call = Телефонуйте мені
reach_by-text_message = Пишіть повідомлення
reach_by-email = Пишіть на електронну пошту
reach_by-letter = Надсилайте лист поштою
reach_by-through_someone = Питайте в людини, якій я довіряю

## Competence: fields, scripts, licences

iscedf2013-00 = Базові вміння
iscedf2013-01 = Педагогіка і навчання
iscedf2013-02 = Мови, мистецтво і культура
iscedf2013-03 = Суспільні науки і журналістика
iscedf2013-04 = Економіка, управління і право
iscedf2013-05 = Природничі науки і математика
iscedf2013-06 = Компʼютери та ІТ
iscedf2013-07 = Техніка, промисловість і будівництво
iscedf2013-08 = Сільське господарство, ліс, рибальство і ветеринарія
iscedf2013-09 = Медицина і догляд
iscedf2013-10 = Послуги, транспорт і безпека

scripts-Latn = Латинські літери, як у норвезькій
scripts-Cyrl = Кириличні літери, як в українській
scripts-Arab = Арабське письмо, як в арабській і дарі
scripts-Ethi = Ефіопське письмо, як у тигринья
scripts-Grek = Грецькі літери
scripts-Hebr = Єврейське письмо
scripts-Deva = Деванагарі, як у гінді
scripts-Beng = Бенгальське письмо
scripts-Taml = Тамільське письмо
scripts-Thai = Тайське письмо
scripts-Mymr = Бірманське письмо
scripts-Hans = Китайські ієрогліфи
scripts-Kore = Корейське письмо
scripts-Geor = Грузинські літери
scripts-Armn = Вірменські літери

licence_classes-AM = AM: мопед
licence_classes-A = A: мотоцикл
licence_classes-B = B: легковий автомобіль
licence_classes-BE = BE: автомобіль із великим причепом
licence_classes-C1 = C1: легка вантажівка
licence_classes-C = C: вантажівка
licence_classes-CE = CE: вантажівка з великим причепом
licence_classes-D1 = D1: мікроавтобус
licence_classes-D = D: автобус
licence_classes-DE = DE: автобус із великим причепом
licence_classes-S = S: снігохід
licence_classes-T = T: трактор

ability_needs-less_lifting = Мало піднімати важкого
ability_needs-sitting = Можливість сидіти
ability_needs-moving = Можливість рухатися
ability_needs-breaks = Більше перерв
ability_needs-larger_text = Більші літери
ability_needs-clear_speech = Щоб люди говорили чітко
ability_needs-quiet = Тихе місце
ability_needs-shown_again = Щоб показали кілька разів
ability_needs-fixed_hours = Сталий графік
ability_needs-step_free = Шлях без сходів

## Network: places to meet, free time

arena_kinds-library = Бібліотека
arena_kinds-language_cafe = Мовне кафе (språkkafé)
arena_kinds-cafe = Кафе або магазин
arena_kinds-culture_house = Будинок культури
arena_kinds-volunteer_centre = Волонтерський центр (frivilligsentral)
arena_kinds-sport = Спортивний зал або майданчик
arena_kinds-outdoors = На природі
arena_kinds-family = Відкритий дитячий садок (åpen barnehage)
arena_kinds-school = Школа або курси
arena_kinds-work = Робота
arena_kinds-neighbours = У сусідів
arena_kinds-online = В інтернеті

free_times-daytime = Удень
free_times-evening = Увечері
free_times-weekend = У вихідні
free_times-varies = Щотижня по-різному
free_times-seldom = Рідко маю вільний час
