### status: draft

housing-title = Жильё
housing-about = О жилье сейчас, о собственном жилье, о ссуде (startlån) и пособии (bostøtte).

## Opening

housing-greeting = Сегодня я хочу узнать о Вашем жилье и о том, чего Вы хотите.

## The home now

housing-home_now = Жильё сейчас
housing-tenure = Ваше жильё собственное или съёмное?
housing-children_at_home = Живут ли с Вами дети?
housing-bedrooms = Сколько у вас комнат, где можно спать?
    .constraint = Напишите число от 0 до 20.
    .warning = Это много комнат. Число правильное?
housing-cost = Сколько крон Вы платите за жильё каждый месяц?
    .hint = Это может быть аренда или кредит.
    .constraint = Напишите, сколько крон в месяц, от 0 до 200 000.
    .warning = Для одного месяца это много или мало. Число правильное?
housing-power_extra = Вы дополнительно платите за электричество?
housing-contract = У Вас есть письменный договор аренды?
    .hint = По-норвежски он называется husleiekontrakt.
housing-contract_ends = Есть ли дата, когда договор заканчивается?
housing-contract_end = Когда заканчивается договор?
    .constraint = Напишите дату после 2000 года.
    .warning = Эта дата уже прошла. Человек всё ещё там живёт?
housing-deposit = Вы заплатили залог (depositum)?
    .hint = Залог — это деньги на отдельном счёте. Вы получите их обратно, когда съедете, если всё в порядке.

## How the home suits

housing-suitability = Насколько Вам подходит жильё
housing-suitability_intro = Я прочитаю несколько фраз о Вашем жилье. Скажите, насколько это верно для Вас.
housing-fits_us = Насколько это верно для Вас: «Жильё достаточно большое»?
housing-safe_home = Насколько это верно для Вас: «В своём жилье я в безопасности»?
housing-affordable = Насколько это верно для Вас: «Мне хватает денег на жильё»?
housing-near_enough = Насколько это верно для Вас: «Жильё близко ко всему, что мне нужно»?
    .hint = К работе, школе, магазину и автобусу.
housing-children_room = Насколько это верно для Вас: «У детей достаточно места»?
housing-problems = Что в Вашем жилье не очень хорошо?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.
housing-told_landlord = Вы сказали об этом тому, у кого снимаете жильё?
housing-repaired = Что-нибудь для этого сделали?

## Wishes

housing-wishes = Чего Вы хотите
housing-good_home = Что для Вас важно в жилье?
housing-wants_to_change = Хотите переехать в другое жильё?
housing-change_when = Когда Вы хотите переехать?
housing-wants_to_own = Хотите иметь собственное жильё?
housing-own_means = Что для Вас важнее всего в собственном жилье?
housing-where = Где Вы больше всего хотите жить?
housing-search_barriers = Что мешает Вам найти жильё?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.

## The bank

housing-bank = Кредит в банке
housing-asked_bank = Вы обращались в банк за кредитом на жильё?
housing-bank_answer = Что ответил банк?
housing-bank_reasons = Какую причину назвал банк?
    .constraint = Ответ «Банк не сказал почему» нельзя выбрать вместе с другими.
housing-bank_in_writing = У Вас есть ответ банка на бумаге или в сообщении?

## Startlån and bostøtte

housing-support = Ссуда и пособие на жильё
housing-knows_startlan = Знаете ли Вы, что такое startlån?
housing-knows_bostotte = Знаете ли Вы, что такое bostøtte?
housing-startlan_is = Startlån — это ссуда от коммуны (kommune) на покупку жилья. Её нужно вернуть с процентами.
    .hint = Проценты — это плата за то, что Вы берёте деньги в долг.
housing-startlan_for = Startlån — для тех, кому банк не даёт достаточно большой кредит.
housing-applied_startlan = Вы подавали заявление на ссуду (startlån)?
housing-result_startlan = Какой был ответ о ссуде (startlån)?
housing-why_startlan = Знаете ли Вы, почему Вам отказали в ссуде (startlån)?
housing-help_startlan = Нужна ли Вам помощь с заявлением на ссуду (startlån)?
housing-bostotte_is = Bostøtte — это деньги от государства каждый месяц. Их не нужно возвращать.
housing-bostotte_for = Bostøtte — для тех, у кого мало денег и дорогое жильё.
housing-applied_bostotte = Вы подавали заявление на пособие (bostøtte)?
housing-result_bostotte = Какой был ответ о пособии (bostøtte)?
housing-why_bostotte = Знаете ли Вы, почему Вам отказали в пособии (bostøtte)?
housing-help_bostotte = Нужна ли Вам помощь с заявлением на пособие (bostøtte)?
housing-sheet_home = Хотите получить лист об этом на Вашем языке?

## References

housing-references = Люди, которые могут Вас рекомендовать
housing-has_reference = Может ли кто-нибудь здесь рекомендовать Вас арендодателю (utleier)?
    .hint = Арендодатель — это тот, кто сдаёт жильё.
housing-reference_roles = Кто эти люди для Вас?
housing-reference_wish = Можно нам попросить кого-нибудь здесь рекомендовать Вас?
    .hint = Можно сказать «да» сейчас, а «нет» — позже.
housing-turned_away = Был ли арендодатель, который поступил с Вами несправедливо?
    .hint = Арендодатель — это тот, кто сдаёт жильё.
housing-incident_talk = Хотите рассказать об этом в другой день?

## End

housing-own_step = Что Вы хотите сами сделать в первую очередь?
    .hint = Достаточно одного небольшого дела.

housing-action-give_sheet = Дать человеку лист о ссуде (startlån) и пособии (bostøtte) на нужном языке
housing-action-explain_startlan = Ещё раз не спеша объяснить, что такое ссуда (startlån)
housing-action-apply_startlan = Помочь подать заявление на ссуду (startlån)
housing-action-apply_bostotte = Помочь подать заявление на пособие (bostøtte)
housing-action-look_at_refusal = Вместе прочитать отказ и выяснить, можно ли подать жалобу
housing-action-bank_in_writing = Попросить у банка ответ на бумаге
housing-action-find_home = Помочь найти жильё
housing-action-write_contract = Помочь получить письменный договор аренды
housing-action-secure_deposit = Помочь перевести залог (depositum) на отдельный счёт
housing-action-ask_for_repair = Сообщить, что нужно сделать в жилье
housing-action-safe_home = Договориться, что нужно, чтобы человек был дома в безопасности
housing-action-find_reference = Попросить кого-нибудь рекомендовать человека арендодателю
housing-action-incident_talk = Поговорить о том, что случилось при съёме жилья
housing-action-own_step = Сделать то, что человек хотел сделать в первую очередь
housing-action-give_copy = Дать человеку копию ответов
housing-action-better_interpreter = Найти другого переводчика на следующую беседу

## Choices

deposits-own_account = Да, на отдельный счёт в банке
deposits-to_landlord = Да, прямо тому, у кого я снимаю
deposits-guarantee = Nav или коммуна обещали заплатить
deposits-none = Нет
deposits-unclear = Неясно

home_problems-too_small = Оно слишком маленькое
home_problems-cold = Там холодно
home_problems-damp = Там сыро
home_problems-bathroom = Плохая ванная
home_problems-kitchen = Плохая кухня
home_problems-shared_entrance = Общий вход с другими людьми
home_problems-broken = Что-то сломано
home_problems-noise = Там шумно
home_problems-no_internet = Там нет интернета
home_problems-far_away = Оно далеко
home_problems-too_expensive = Оно слишком дорогое
home_problems-nothing = Ничего

change_when-now = Как можно скорее
change_when-within_1_year = В течение года
change_when-later = Позже

own_means-decide_self = Всё решаю я
own_means-nobody_can_end_it = Никто не может расторгнуть договор
own_means-children_stay = Дети могут оставаться на одном месте
own_means-savings = Так я коплю деньги
own_means-belong = Моё место здесь

home_where-same_area = Там, где я живу сейчас
home_where-same_municipality = В другом месте в этой коммуне
home_where-other_municipality = В другой коммуне
home_where-unsure = Пока сомневаюсь

search_barriers-few_homes = Здесь мало жилья
search_barriers-price = Слишком дорого
search_barriers-no_answer = Мне не отвечают
search_barriers-said_no = Мне отказывают
search_barriers-no_reference = Никто не может меня рекомендовать
search_barriers-deposit = У меня не хватает денег на залог (depositum)
search_barriers-no_car = У меня нет машины
search_barriers-language = Трудно из-за языка
search_barriers-where_to_look = Не знаю, где искать
search_barriers-nothing = Ничего

bank_answer-yes = Да
bank_answer-no = Нет
bank_answer-waiting = Жду ответа

bank_reasons-income = У меня слишком маленький доход
bank_reasons-temporary_job = У меня нет постоянной работы
bank_reasons-savings = У меня мало накоплений
bank_reasons-debt = У меня есть другой кредит
bank_reasons-residence_permit = У меня нет постоянного вида на жительство
bank_reasons-short_time = Я недолго живу в Норвегии
bank_reasons-not_told = Банк не сказал почему

knows_scheme-knows = Да, я знаю, что это
knows_scheme-heard = Мне знакомо это слово
knows_scheme-no = Нет

application_result-granted = Ответ «да»
application_result-refused = Ответ «нет»
application_result-waiting = Жду ответа

reference_roles-employer = Мой работодатель
reference_roles-colleague = Кто-то с работы
reference_roles-neighbour = Кто-то из соседей
reference_roles-former_landlord = Тот, кто сдавал мне жильё раньше
reference_roles-teacher = Учитель
reference_roles-association = Кто-то из кружка или клуба (lag)
reference_roles-buddy = Мой местный друг (fadder)
