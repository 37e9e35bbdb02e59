### status: draft

### Lists of choices that several conversations share.

yes_no-yes = Да
yes_no-no = Нет

yes_no_unclear-yes = Да
yes_no_unclear-no = Нет
yes_no_unclear-unclear = Неясно

agree5-1 = Совсем неверно
agree5-2 = Скорее неверно
agree5-3 = Отчасти верно
agree5-4 = Скорее верно
agree5-5 = Полностью верно

gender-woman = Женщина
gender-man = Мужчина
gender-other = Другое

## Interpreting

interpreter_mode-telephone = По телефону
interpreter_mode-video = По видеосвязи
interpreter_mode-in_person = В комнате
interpreter_mode-none = Мы разговариваем без переводчика

interpreter_register-A = A: государственная аттестация и степень бакалавра
interpreter_register-B = B: степень бакалавра или государственная аттестация и 30 учебных кредитов
interpreter_register-C = C: государственная аттестация
interpreter_register-D = D: 30 учебных кредитов по устному переводу
interpreter_register-E = E: экзамен по двум языкам или аттестат письменного переводчика, а также курс «Обязанности переводчика»
interpreter_register-not_listed = Нет в реестре

## Categories of newcomers

categories-refugee = Защита для беженцев
categories-family = Семья
categories-labour = Работа
categories-education = Учёба
categories-other = Что-то другое

reasons-work = Работа
reasons-family = Семья
reasons-flight = Бегство от опасности
reasons-education = Учёба
reasons-other = Другие причины
reasons-not_stated = Не указано

permit_basis-protection = Человек, который получил защиту в Норвегии
permit_basis-norwegian_or_nordic = Человек с гражданством Норвегии, Швеции, Дании, Финляндии или Исландии
permit_basis-permanent_residence = Человек с постоянным видом на жительство
permit_basis-eea = Человек с гражданством другой страны Евросоюза или ЕЭЗ (EØS)
permit_basis-work_or_study = Человек, который здесь работает или учится
permit_basis-unclear = Неясно

residence_bands-0-3 = Меньше 3 месяцев
residence_bands-3-12 = От 3 до 12 месяцев
residence_bands-12-24 = От 1 года до 2 лет
residence_bands-24-48 = От 2 до 4 лет
residence_bands-48_ = 4 года или больше

## People

relations-partner = Муж, жена или партнёр
relations-child = Ребёнок
relations-parent = Мать или отец
relations-sibling = Сестра или брат
relations-other_relative = Кто-то другой из родственников
relations-friend = Друг или подруга
relations-other = Кто-то другой

age_bands-0-5 = От 0 до 5 лет
age_bands-6-15 = От 6 до 15 лет
age_bands-16-17 = 16 или 17 лет
age_bands-18-66 = От 18 до 66 лет
age_bands-67_ = 67 лет или больше

## What makes people stay or move

factors-safety = Безопасность
factors-childhood = Как растут дети
factors-low_stress = Темп жизни и стресс
factors-nature = Природа
factors-community = Жизнь и люди вокруг
factors-work = Работа
factors-own_home = Иметь собственное жильё
factors-being_somebody = Внимание и уважение людей
factors-relations = Люди, которых хорошо знаешь
factors-everyday_on_foot = Движение на дорогах и возможность ходить пешком
factors-transparency = То, что все знают друг друга
factors-children_education = Школа и образование для детей
factors-family_friends = Семья и близкие друзья
factors-size_of_place = Какое это место: большое или маленькое
factors-culture_network = Люди с такой же культурой
factors-competence_used = Возможность применять то, что умеешь
factors-housing = Жильё
factors-health_services = Врач и медицинская помощь
factors-gathering_places = Места для культуры или веры
factors-chance = Случайность

## Next steps

owners-municipality = Коммуна (kommune)
owners-business = Местные предприятия
owners-voluntary = Общественные объединения (lag)
owners-state = Государство
owners-person = Сам человек

channels-website = На сайте коммуны
channels-newspaper = В местной газете
channels-social_media = В социальных сетях
channels-meetings = На встречах
channels-report = В отчёте

meeting_places-office = Здесь, в офисе
meeting_places-at_home = У меня дома
meeting_places-elsewhere = В другом месте
meeting_places-telephone = По телефону
meeting_places-video = По видеосвязи
meeting_places-none = Сейчас не договариваемся

## Housing and free time

tenure-owns = У меня собственное жильё
tenure-cooperative = У меня доля в жилищном кооперативе (borettslag)
tenure-rents_private = Снимаю у частного лица или фирмы
tenure-rents_municipality = Снимаю у коммуны (kommune)
tenure-employer = Живу в жилье от работы
tenure-family_friends = Живу у родственников или друзей
tenure-temporary = Живу временно: в центре для беженцев (mottak), гостинице или похожем месте
tenure-other = Что-то другое

interests-football = Футбол
interests-other_sport = Другой спорт
interests-outdoors = Прогулки на природе
interests-hunting_fishing = Охота и рыбалка
interests-music = Музыка и пение
interests-dance_theatre = Танцы и театр
interests-handicraft = Рукоделие и столярное дело
interests-cooking = Кулинария и выпечка
interests-reading = Книги
interests-gardening = Сад и растения
interests-animals = Животные
interests-games = Игры и компьютер
interests-children_activities = Делать что-то вместе с детьми
interests-volunteering = Помогать другим
interests-learning = Учиться новому

## Education and occupation

isced2011-0 = Детский сад или подготовка к школе
isced2011-1 = Начальная школа
isced2011-2 = Основная школа (до 9 класса)
isced2011-3 = Старшая школа или профессиональное училище
isced2011-4 = Обучение после школы, которое ещё не высшее образование
isced2011-5 = Профессиональный колледж или короткое высшее образование
isced2011-6 = Бакалавр или подобная степень
isced2011-7 = Магистр, специалист или подобная степень
isced2011-8 = Доктор философии, кандидат наук или подобная степень

isco08_1-0 = Военные
isco08_1-1 = Руководители
isco08_1-2 = Профессии, для которых нужно полное высшее образование
isco08_1-3 = Техники и специалисты среднего уровня
isco08_1-4 = Офисные работники
isco08_1-5 = Работники торговли и услуг
isco08_1-6 = Фермеры, рыбаки и работники леса
isco08_1-7 = Мастера и квалифицированные рабочие
isco08_1-8 = Операторы оборудования и машин, водители
isco08_1-9 = Уборщики и подсобные рабочие

isco08_2-01 = Офицеры
isco08_2-02 = Сержанты и военные специалисты
isco08_2-03 = Рядовые солдаты
isco08_2-11 = Высшие руководители и политики
isco08_2-12 = Руководители в администрации и продажах
isco08_2-13 = Руководители в производстве и услугах
isco08_2-14 = Руководители гостиниц, ресторанов и магазинов
isco08_2-21 = Учёные и инженеры, не меньше четырёх лет высшего образования
isco08_2-22 = Врачи, медсёстры и другие специалисты в медицине
isco08_2-23 = Учителя и преподаватели
isco08_2-24 = Специалисты по финансам, управлению и продажам
isco08_2-25 = Консультанты и разработчики в ИТ
isco08_2-26 = Юристы, социологи, люди искусства и журналисты
isco08_2-31 = Техники в науке и инженерии, от одного до трёх лет учёбы после школы
isco08_2-32 = Техники и ассистенты в медицине
isco08_2-33 = Работники в финансах и администрации
isco08_2-34 = Работники в праве, социальной сфере, спорте и культуре
isco08_2-35 = Техники в ИТ
isco08_2-41 = Секретари и работники офиса
isco08_2-42 = Работники по обслуживанию клиентов
isco08_2-43 = Работники учёта и склада
isco08_2-44 = Другие офисные работники
isco08_2-51 = Повара, парикмахеры и другие в сфере услуг
isco08_2-52 = Продавцы
isco08_2-53 = Работники по уходу, помощники в детских садах и школах
isco08_2-54 = Пожарные, полицейские и охранники
isco08_2-61 = Фермеры и садоводы
isco08_2-62 = Работники леса, рыбаки и рыбоводы
isco08_2-63 = Крестьяне и рыбаки, которые живут своим хозяйством
isco08_2-71 = Строители
isco08_2-72 = Рабочие по металлу и механики
isco08_2-73 = Художественные ремёсла, точная работа и печать
isco08_2-74 = Электрики и электронщики
isco08_2-75 = Рабочие в пищевом, деревообрабатывающем и швейном деле
isco08_2-81 = Операторы станков и оборудования
isco08_2-82 = Сборщики
isco08_2-83 = Водители и машинисты
isco08_2-91 = Уборщики
isco08_2-92 = Подсобные рабочие в сельском хозяйстве, лесу и рыболовстве
isco08_2-93 = Подсобные рабочие в строительстве, промышленности и транспорте
isco08_2-94 = Помощники на кухне
isco08_2-95 = Уличные продавцы и работники
isco08_2-96 = Работники по вывозу мусора и другие подсобные рабочие

cefr-A1 = A1: простые слова и фразы
cefr-A2 = A2: простые разговоры о знакомых вещах
cefr-B1 = B1: хватает для повседневной жизни
cefr-B2 = B2: хватает для большинства работ
cefr-C1 = C1: свободно
cefr-C2 = C2: как родной язык

## Moving, and how to reach somebody

deciders-alone = Только я
deciders-with_partner = Я вместе с мужем, женой или партнёром
deciders-whole_family = Вся семья вместе
deciders-someone_else = Кто-то другой

destinations-neighbour = Коммуна поблизости
destinations-town = Город в Норвегии
destinations-rural = Посёлок или деревня в Норвегии
destinations-abroad = Другая страна
destinations-not_decided = Ещё не решено

reach_by-call = Позвонить мне
reach_by-text_message = Прислать сообщение на телефон
reach_by-email = Написать на электронную почту
reach_by-letter = Прислать письмо по почте
reach_by-through_someone = Спросить человека, которому я доверяю

## Competence: fields, scripts, licences

iscedf2013-00 = Основные навыки
iscedf2013-01 = Педагогика и преподавание
iscedf2013-02 = Языки, искусство и культура
iscedf2013-03 = Общественные науки и журналистика
iscedf2013-04 = Экономика, управление и право
iscedf2013-05 = Естественные науки и математика
iscedf2013-06 = Компьютеры и ИТ
iscedf2013-07 = Техника, промышленность и строительство
iscedf2013-08 = Сельское хозяйство, лес, рыба и здоровье животных
iscedf2013-09 = Медицина и уход
iscedf2013-10 = Услуги, транспорт и безопасность

scripts-Latn = Латинские буквы, как в норвежском
scripts-Cyrl = Кириллица, как в украинском
scripts-Arab = Арабское письмо, как в арабском и дари
scripts-Ethi = Эфиопское письмо, как в тигринья
scripts-Grek = Греческие буквы
scripts-Hebr = Еврейское письмо
scripts-Deva = Деванагари, как в хинди
scripts-Beng = Бенгальское письмо
scripts-Taml = Тамильское письмо
scripts-Thai = Тайское письмо
scripts-Mymr = Бирманское письмо
scripts-Hans = Китайские иероглифы
scripts-Kore = Корейское письмо
scripts-Geor = Грузинские буквы
scripts-Armn = Армянские буквы

licence_classes-AM = AM: мопед
licence_classes-A = A: мотоцикл
licence_classes-B = B: легковая машина
licence_classes-BE = BE: машина с большим прицепом
licence_classes-C1 = C1: лёгкий грузовик
licence_classes-C = C: грузовик
licence_classes-CE = CE: грузовик с большим прицепом
licence_classes-D1 = D1: микроавтобус
licence_classes-D = D: автобус
licence_classes-DE = DE: автобус с большим прицепом
licence_classes-S = S: снегоход
licence_classes-T = T: трактор

ability_needs-less_lifting = Мало поднимать тяжести
ability_needs-sitting = Возможность сидеть
ability_needs-moving = Возможность двигаться
ability_needs-breaks = Больше перерывов
ability_needs-larger_text = Более крупный текст
ability_needs-clear_speech = Чтобы люди говорили чётко
ability_needs-quiet = Тихое место
ability_needs-shown_again = Чтобы показывали несколько раз
ability_needs-fixed_hours = Постоянные часы работы
ability_needs-step_free = Дорога без лестниц

## Network: places to meet, free time

arena_kinds-library = Библиотека
arena_kinds-language_cafe = Языковое кафе
arena_kinds-cafe = Кафе или магазин
arena_kinds-culture_house = Дом культуры
arena_kinds-volunteer_centre = Центр волонтёров (frivilligsentral)
arena_kinds-sport = Спортивный зал или площадка
arena_kinds-outdoors = На природе
arena_kinds-family = Открытый детский сад (åpen barnehage)
arena_kinds-school = Школа или курсы
arena_kinds-work = Работа
arena_kinds-neighbours = У соседей
arena_kinds-online = Онлайн

free_times-daytime = Днём
free_times-evening = Вечером
free_times-weekend = В выходные
free_times-varies = Каждую неделю по-разному
free_times-seldom = Свободное время бывает редко
