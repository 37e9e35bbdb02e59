### status: draft

network-title = Знакомства и свободное время
network-about = О знакомых здесь, о свободном времени, клубах (lag), местном друге (fadder) и о том, как быть услышанным.

## Opening

network-greeting = Сегодня мы поговорим о людях здесь и о Вашем свободном времени.
network-no_right_answer = Кто-то хочет много друзей. Кто-то хочет мало друзей. И то и другое хорошо.

## People

network-people = Люди здесь
network-locals_known = Со сколькими норвежцами Вы здесь познакомились?
    .hint = Считайте людей, с которыми Вы разговариваете вне работы и курсов.
network-can_ask_help = Есть ли здесь кто-то, кого Вы можете попросить о помощи?
    .hint = Кто-то, кому за помощь не платят.
network-same_language = Есть ли здесь кто-то, кто говорит на Вашем языке?
network-neighbours = Насколько хорошо Вы знакомы с соседями?
network-visits_made = Сколько раз в прошлом месяце Вы ходили к кому-нибудь в гости?
    .hint = Скажите 0, если не ходили.
    .constraint = Напишите число от 0 до 90.
    .warning = Это больше одного раза в день. Число правильное?
network-visits_received = Сколько раз в прошлом месяце к Вам домой приходили гости?
    .hint = Скажите 0, если никто не приходил.
    .constraint = Напишите число от 0 до 90.
    .warning = Это больше одного раза в день. Число правильное?
network-was_invited = Кто-нибудь здесь приглашал Вас к себе домой?
network-has_invited = Вы приглашали кого-нибудь здесь к себе домой?
network-more_visits = Хотите, чтобы гости бывали у Вас чаще?
network-meeting_barriers = Что мешает Вам познакомиться здесь с людьми?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.
network-contact_abroad = Как часто Вы общаетесь с кем-нибудь в другой стране?
network-good_meeting = Расскажите о случае, когда кто-то здесь был добр к Вам.
    .hint = Можно и отказаться.

## Free time

network-free_time = Ваше свободное время
network-interests = Что Вы любите делать в свободное время?
network-free_times = Когда Вы свободны?
network-activity_barriers = Что мешает Вам чем-то заниматься в свободное время?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.

## Associations

network-associations = Кружки и клубы (lag)
network-about_associations = Кружок или клуб (lag) — это люди, которые что-то делают вместе. Например, поют, играют в футбол или ходят в походы.
network-knows_association = Знаете ли Вы здесь какой-нибудь кружок или клуб?
network-was_contacted = Связывался ли с Вами какой-нибудь кружок или клуб?
network-membership = Вы сейчас состоите в кружке или клубе?
network-association_interests = Чем Вы хотите заниматься в кружке или клубе?
network-association_facts = Что нам можно рассказать о Вас кружку или клубу?

## Buddy

network-buddy = Местный друг (fadder)
network-buddy_match = Какого местного друга (fadder) Вы хотите
network-buddy_languages = На каких языках Вы хотите говорить с местным другом?
network-buddy_activities = Что Вы хотите делать вместе с местным другом?
network-buddy_times = Когда Вы можете встречаться с местным другом?
network-buddy_gender = Кто должен быть Вашим местным другом: женщина или мужчина?
network-buddy_family = Вы хотите местного друга, у которого есть дети?
network-buddy_place = Где Вы хотите встречаться с местным другом?
network-buddy_card = Можно нам показать эти ответы тому, кто хочет стать местным другом?
    .hint = Мы покажем только ответы о местном друге. Имя мы не покажем.
network-be_buddy = Хотите сами стать для кого-нибудь местным другом позже?

## Places to meet

network-arenas = Места для встреч
network-arenas_used = Где Вы здесь встречаетесь с людьми?
network-arenas_missed = Каких мест для встреч здесь не хватает?
network-arena_words = Что может помочь Вам чаще встречаться здесь с людьми?

## Children

network-children = Дети
network-has_children = Есть ли у Вас дети, которые живут с Вами?
network-children_active = Дети чем-нибудь занимаются в свободное время?
    .hint = Это может быть спорт, музыка или что-то другое.
network-children_barriers = Что мешает детям заниматься?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.
network-knows_parents = Вы познакомились здесь с другими родителями?

## Being heard

network-being_heard = Чтобы Вас услышали
network-knows_how_heard = Знаете ли Вы, как сказать коммуне (kommune), что Вы думаете?
    .hint = Коммуна — это те, кто здесь отвечает за местные дела, школу и дороги.
network-has_been_heard = Коммуна прислушивалась к Вам?
network-heard_more = Хотите больше узнать о том, как Вас могут услышать?

## End

network-action-introduce_association = Сообщить кружку или клубу (lag), который может пригласить человека
network-action-show_associations = Показать, какие здесь есть кружки и клубы (lag)
network-action-find_buddy = Найти местного друга (fadder)
network-action-first_visit = Найти того, кто может прийти в гости
network-action-know_one = Найти место, где человек может познакомиться хотя бы с кем-то одним
network-action-call_future_buddy = Позвонить человеку: он хочет стать местным другом (fadder)
network-action-missing_arena = Сказать в коммуне, что не хватает мест для встреч
network-action-children_activity = Найти занятие для детей
network-action-activity_cost = Выяснить, может ли кто-то оплатить занятия
network-action-norwegian_course = Найти место, где можно учить норвежский и говорить на нём
network-action-explain_being_heard = Объяснить, как сказать своё мнение в коммуне
network-action-own_step = Сделать то, что человек хотел сделать в первую очередь
network-action-give_copy = Дать человеку копию ответов
network-action-better_interpreter = Найти другого переводчика на следующую беседу

## Choices

locals_known-none = Пока ни с кем
locals_known-one = С одним человеком
locals_known-a_few = От двух до пяти человек
locals_known-many = Больше пяти человек

neighbours-not_yet = Пока не знакомы
neighbours-greet = Мы здороваемся
neighbours-talk = Мы разговариваем
neighbours-visit = Мы ходим друг к другу в гости

meeting_barriers-language = Язык
meeting_barriers-time = У меня мало времени
meeting_barriers-transport = Мне не на чем туда добраться
meeting_barriers-cost = Это слишком дорого
meeting_barriers-childcare = Не с кем оставить детей
meeting_barriers-no_place = Негде встречаться
meeting_barriers-not_asked = Меня никто не зовёт
meeting_barriers-unsure_how = Не знаю, как это здесь принято
meeting_barriers-nothing = Ничего

contact_abroad-daily = Каждый день
contact_abroad-weekly = Каждую неделю
contact_abroad-monthly = Каждый месяц
contact_abroad-seldom = Редко
contact_abroad-none = Не общаюсь

activity_barriers-cost = Это слишком дорого
activity_barriers-time = У нас мало времени
activity_barriers-transport = Слишком далеко добираться
activity_barriers-childcare = Не с кем оставить маленьких детей
activity_barriers-language = Язык
activity_barriers-equipment = У нас нет нужной одежды или снаряжения
activity_barriers-not_informed = Не знаю, что здесь есть
activity_barriers-knows_nobody = Мы там никого не знаем
activity_barriers-nothing = Ничего

membership-member = Да
membership-tried = Нет, но раньше — да
membership-not_yet = Ещё нет
membership-not_wanted = Нет, и не хочу

association_facts-first_name = Моё имя, без фамилии
association_facts-phone = Мой номер телефона
association_facts-interests = Что я люблю делать
association_facts-language = Языки, которые я знаю

buddy_activities-talk_norwegian = Говорить по-норвежски
buddy_activities-walk = Гулять
buddy_activities-eat = Вместе обедать или ужинать
buddy_activities-outdoors = Бывать на природе
buddy_activities-children = Делать что-то вместе с детьми
buddy_activities-letters = Разбираться в письмах
buddy_activities-show_around = Узнать эти места
buddy_activities-sport = Заниматься спортом

buddy_gender-woman = Женщина
buddy_gender-man = Мужчина
buddy_gender-no_matter = Для меня это неважно

buddy_family-with_children = Да, человек с детьми
buddy_family-without_children = Нет, человек без детей
buddy_family-no_matter = Для меня это неважно

buddy_place-my_home = У меня дома
buddy_place-their_home = Дома у местного друга
buddy_place-public = Там, где есть и другие люди
buddy_place-no_matter = Для меня это неважно

children_active-all = Да, все
children_active-some = Да, некоторые
children_active-none = Нет

been_heard-listened = Да
been_heard-not_listened = Нет, меня не услышали
been_heard-not_tried = Ещё не было такой попытки
