### status: draft

stay-or-move-title = Остаться или переехать
stay-or-move-about = О жизни здесь, о желаниях семьи, о решении остаться или переехать.

## Opening

stay-or-move-greeting = Сегодня мы поговорим о Вашей жизни здесь. Ещё поговорим о будущем.
stay-or-move-neutral = Вы сами решаете, остаться или переехать. Я не говорю, что лучше.

## The open story

stay-or-move-story = Ваш рассказ
stay-or-move-life_here = Расскажите мне о своей жизни здесь.
    .hint = Можно рассказать много или мало. Можно и отказаться.
stay-or-move-good_day = Каким бывает для Вас хороший день здесь?
    .hint = Здесь тоже можно не отвечать.

## Life projects

stay-or-move-life_project = Жизнь, о которой мечтаете Вы и Ваши близкие
stay-or-move-own_project = Что Вы больше всего хотите сделать в ближайшие пять лет?
    .hint = Это может быть работа, учёба, жильё или семья.
stay-or-move-own_possible_here = Вы можете сделать это здесь?
stay-or-move-project = Чего этот человек хочет в ближайшие годы?
stay-or-move-possible_here = Этот человек может сделать это здесь?
stay-or-move-decider = Кто решает, где вы все будете жить?

## The place

stay-or-move-place = Место, где Вы живёте
stay-or-move-place_intro = Я прочитаю несколько фраз о жизни здесь. Скажите, насколько это верно для Вас.
stay-or-move-feels_home = Насколько это верно для Вас: «Я чувствую себя здесь как дома»?
stay-or-move-feels_safe = Насколько это верно для Вас: «Я здесь в безопасности»?
stay-or-move-is_seen = Насколько это верно для Вас: «Люди здесь внимательны ко мне»?
    .hint = Люди здороваются с Вами и спрашивают, как у Вас дела.
stay-or-move-knows_people = Насколько это верно для Вас: «Я хорошо знаю людей здесь»?
stay-or-move-many_know_me = Насколько это верно для Вас: «Многие здесь знают, кто я»?
stay-or-move-being_known = Как Вы чувствуете себя от того, что люди знают, кто Вы?
stay-or-move-calm_days = Насколько это верно для Вас: «Темп жизни здесь мне подходит»?
stay-or-move-gets_around = Насколько это верно для Вас: «Мне легко добраться туда, куда нужно»?
    .hint = Пешком, на автобусе или на машине.
stay-or-move-lives_well = Насколько это верно для Вас: «У меня здесь хорошее жильё»?
stay-or-move-work_fits = Насколько это верно для Вас: «У меня есть работа, которая мне подходит»?
stay-or-move-uses_competence = Насколько это верно для Вас: «Я могу применять здесь то, что умею»?
    .hint = То, чему Вы научились в школе, на работе или дома.
stay-or-move-children_well = Насколько это верно для Вас: «Детям здесь хорошо»?
stay-or-move-school_good = Насколько это верно для Вас: «У детей здесь хорошая школа»?
    .hint = Это может быть и детский сад.
stay-or-move-what_would_help = Что может сделать Вашу жизнь здесь лучше?

## The balance sheet

stay-or-move-weighing = Если остаться и если переехать
stay-or-move-weighing_intro = Сейчас будут четыре вопроса: о том, чтобы остаться, и о переезде. Все четыре одинаково важны.
    .hint = Неправильных ответов нет.
stay-or-move-balance = Хорошо и не очень хорошо
stay-or-move-named_gathering_place = Человек без вопроса упомянул места для культуры или веры?
stay-or-move-weighs_most = Что для Вас сейчас важнее всего?
    .hint = Можно выбрать до трёх ответов.
    .constraint = Выберите не больше трёх ответов.
stay-or-move-weighs_most_words = Можете рассказать об этом немного больше?

## Thoughts about the future

stay-or-move-thinking = Мысли о будущем
stay-or-move-intention = Как Вы думаете, Вы останетесь здесь или переедете?
stay-or-move-certainty = Насколько Вы сейчас в этом уверены?
    .hint = 0 — совсем не уверены. 10 — полностью уверены.
stay-or-move-horizon = На какое время вперёд Вы думаете?
stay-or-move-household_agrees = Те, с кем Вы живёте, думают так же?
stay-or-move-others_moving = Знаете ли Вы кого-то ещё, кто думает отсюда переехать?
stay-or-move-place_in_mind = Вы думаете о каком-то определённом месте?

## A new place

stay-or-move-new_place = Новое место
stay-or-move-destination = Что это за место, о котором Вы думаете?
stay-or-move-destination_municipality = Как называется коммуна (kommune), о которой Вы думаете?
    .hint = Коммуна — это город или район, у которого есть своя местная власть.
    .warning = Это коммуна, в которой Вы живёте сейчас. Всё правильно?
stay-or-move-place_known_from = Откуда Вы знаете это место?
    .constraint = Ответ «Ещё не знаю этого места» нельзя выбрать вместе с другими.
stay-or-move-reality_intro = Теперь поговорим о новом месте. Отдельно — что Вы думаете. Отдельно — что мы точно знаем.
stay-or-move-reality = Что Вы думаете и что мы знаем
stay-or-move-reality-work = Работа
stay-or-move-reality-work-expected = Какую работу Вы думаете там получить?
stay-or-move-reality-work-verified = Что мы точно знаем о работе там?
stay-or-move-reality-housing = Жильё
stay-or-move-reality-housing-expected = Какое жильё, на Ваш взгляд, у Вас там будет?
stay-or-move-reality-housing-verified = Что мы точно знаем о жилье там?
stay-or-move-reality-school = Школа и детский сад
stay-or-move-reality-school-expected = Какая школа, на Ваш взгляд, там будет у детей?
stay-or-move-reality-school-verified = Что мы точно знаем о школе там?
stay-or-move-reality-distance = Расстояния
stay-or-move-reality-distance-expected = Как далеко, на Ваш взгляд, Вам будет там до работы или школы?
stay-or-move-reality-distance-verified = Что мы точно знаем о ежедневной дороге там?
stay-or-move-reality-cost = Деньги
stay-or-move-reality-cost-expected = Сколько, на Ваш взгляд, стоит жить там?
stay-or-move-reality-cost-verified = Что мы точно знаем о ценах там?
stay-or-move-reality-network = Люди
stay-or-move-reality-network-expected = С кем, на Ваш взгляд, Вы будете там общаться?
stay-or-move-reality-network-verified = Кого Вы там знаете сегодня?
stay-or-move-reality-municipality = Помощь от новой коммуны
stay-or-move-reality-municipality-expected = Что, на Ваш взгляд, сделает для Вас новая коммуна?
stay-or-move-reality-municipality-verified = Что Вам ответили в новой коммуне?
stay-or-move-must_find_out = Что нам нужно выяснить в первую очередь?

## Rights after a move

stay-or-move-rights_abroad = Если переехать в другую страну, Ваше право на проживание может измениться. Сначала спросите.
stay-or-move-rights_after_move = Права после переезда
stay-or-move-in_programme = Вы сейчас участвуете во вводной программе (introduksjonsprogram)?
    .hint = Это программа на полный день. В ней учат норвежский язык.
stay-or-move-rights_programme = После переезда программа продолжается не всегда. Сначала мы спросим в новой коммуне.
stay-or-move-rights_norwegian = После переезда Ваше право на курс норвежского может измениться. Мы это выясним.
stay-or-move-rights_local = Разные коммуны предлагают разное. Мы можем спросить в новой коммуне за Вас.
stay-or-move-rights_home = На новом месте часто нужно искать жильё самостоятельно.
    .hint = Возможно, нужно будет снова просить помощь на жильё.
stay-or-move-rights_doctor = На новом месте Вы можете выбрать нового врача.
stay-or-move-check_rights = Хотите, чтобы мы узнали об этом больше?

## Next steps

stay-or-move-help_wishes = С чем Вам сейчас нужна помощь?
    .hint = Кружок или клуб (lag) — это люди, которые что-то делают вместе. Местный друг (fadder) хочет с Вами познакомиться.
    .constraint = Ответ «Сейчас ни с чем» нельзя выбрать вместе с другими.
stay-or-move-own_step = Что Вы хотите сами сделать в первую очередь?
    .hint = Достаточно одного небольшого дела.
stay-or-move-sheet_home = Хотите взять домой лист с четырьмя ответами?
stay-or-move-quote_consent = Можно нам использовать что-то из Ваших слов без Вашего имени?
    .hint = Можно сказать «нет». Можно сказать «да» сейчас, а «нет» — позже.
stay-or-move-quote_channels = Где нам можно это использовать?

stay-or-move-action-check_rights = Выяснить, какие права действуют после переезда
stay-or-move-action-ask_new_municipality = Письменно спросить новую коммуну о программе, жилье и школе
stay-or-move-action-meet_employer = Договориться о встрече с работодателем
stay-or-move-action-map_competence = Расспросить о знаниях и умениях и выяснить, где они нужны
stay-or-move-action-recognition = Подать документы, чтобы образование признали в Норвегии
stay-or-move-action-norwegian_course = Найти подходящий курс норвежского
stay-or-move-action-housing_talk = Поговорить о жилье, ссуде на жильё (startlån) и пособии на оплату жилья (bostøtte)
stay-or-move-action-school_talk = Договориться о встрече в школе или детском саду
stay-or-move-action-introduce_association = Сообщить кружку или клубу (lag), который может пригласить человека
stay-or-move-action-find_buddy = Найти местного друга (fadder)
stay-or-move-action-own_step = Сделать то, что человек хотел сделать в первую очередь
stay-or-move-action-give_sheet = Дать человеку лист с четырьмя ответами
stay-or-move-action-common_causes = Искать общие причины, если несколько человек думают переехать
stay-or-move-action-write_quote = Записать слова человека и получить на них согласие

## Choices

possible_here-yes = Да
possible_here-partly = Отчасти
possible_here-no = Нет
possible_here-unclear = Ещё неясно

good_or_less_good-good = Это хорошо
good_or_less_good-both = И хорошо, и не очень
good_or_less_good-less_good = Это не очень хорошо

intention-stay = Останусь жить здесь
intention-move = Перееду в другое место
intention-unsure = Пока сомневаюсь

horizon-within_6_months = Меньше полугода
horizon-6_12_months = От полугода до года
horizon-1_2_years = От одного года до двух лет
horizon-2_5_years = От двух до пяти лет
horizon-more_than_5_years = Больше пяти лет

place_sources-visited = Из своей поездки туда
place_sources-lived_there = Раньше там был мой дом
place_sources-family = От родственников
place_sources-friends = От друзей
place_sources-employer = От работодателя
place_sources-municipality = От новой коммуны
place_sources-internet = Из интернета
place_sources-nowhere = Ещё не знаю этого места

help_wishes-work = Найти работу
help_wishes-competence = Применить то, что я умею
help_wishes-recognition = Признание моего образования в Норвегии
help_wishes-norwegian = Выучить норвежский язык
help_wishes-housing = Жильё
help_wishes-school = Школа или детский сад для детей
help_wishes-association = Вступить в кружок или клуб (lag)
help_wishes-buddy = Найти местного друга (fadder)
help_wishes-new_place = Узнать о новом месте
help_wishes-nothing = Сейчас ни с чем
