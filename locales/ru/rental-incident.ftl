### status: draft

rental-incident-title = Случай при съёме жилья
rental-incident-about = О несправедливом случае при съёме жилья. Здесь никого не называют по имени.

## Opening

rental-incident-greeting = Сегодня я хочу услышать о случае, который произошёл, когда Вы снимали жильё.
    .hint = Это может быть и жильё, которое Вы снимаете сейчас.
rental-incident-no_names = Я не записываю Ваше имя. Я не записываю имена других людей.
rental-incident-counted = Мы считаем такие случаи. Тогда коммуна (kommune) может что-то сделать.

## What happened

rental-incident-what = Что произошло
rental-incident-happened = Когда это произошло?
    .hint = Нам нужны только месяц и год.
    .required = Напишите месяц и год так точно, как помнит человек.
    .constraint = Этот месяц ещё не наступил.
    .warning = Это было больше трёх лет назад. Год правильный?
rental-incident-place = Как называется коммуна, где это произошло?
    .hint = Коммуна — это город или район, у которого есть своя местная власть.
rental-incident-how = Как вы общались?
    .hint = Вы и тот, кто сдавал жильё.
rental-incident-kinds = Что случилось?
    .required = Выберите хотя бы один ответ. Если ничего не подходит, выберите «Что-то другое».
rental-incident-words = Расскажите своими словами.
rental-incident-said = Что Вам сказали?
    .hint = Это может быть и то, что Вам написали.

## Who

rental-incident-who = О ком идёт речь
rental-incident-role = Кто так с Вами поступил?
    .hint = Не говорите имя. Скажите, что это был за человек.
rental-incident-same_before = С Вами такое уже бывало раньше?
rental-incident-witnesses = Кто-нибудь ещё видел или слышал это?
rental-incident-witness_roles = Кто эти люди для Вас?

## Why

rental-incident-why = Какой может быть причина
rental-incident-triggers = Как Вы думаете, какая была причина?
    .constraint = Ответ «Неясно» нельзя выбрать вместе с другими.
rental-incident-clue = Почему Вы так думаете?

## Evidence

rental-incident-evidence = Что у Вас сохранилось
rental-incident-kept = Что у Вас есть, чтобы показать, что произошло?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.
rental-incident-keep = Сохраните то, что у Вас есть. Запишите то, что помните.

## The law

rental-incident-law = Что говорит закон
rental-incident-law_equal = В Норвегии у всех одинаковое право снимать жильё.
rental-incident-law_no = Запрещено отказывать из-за страны, откуда Вы родом.
rental-incident-not_decide = Я не могу сказать, кто прав. Ваше дело могут рассмотреть другие.

## Help

rental-incident-help = Что Вы хотите сделать сейчас
rental-incident-has_home = Вам есть где жить сейчас?
rental-incident-help_wishes = С чем Вам нужна помощь?
    .hint = Можно и отказаться от помощи.
    .constraint = Ответ «Сейчас ни с чем» нельзя выбрать вместе с другими.
rental-incident-attorney = Можно нам говорить с другими за Вас в этом деле?
    .hint = Тогда Вы подпишете доверенность. По-норвежски это называется fullmakt.
rental-incident-attorney_for = С кем нам можно говорить?
rental-incident-attorney_signed = Доверенность (fullmakt) подписана?
rental-incident-raise = Можно нам поговорить об этом с теми, кто здесь сдаёт жильё?
    .hint = Мы не скажем, кто Вы.
rental-incident-case = Какой номер у этого дела?

rental-incident-action-home_tonight = Сразу же найти место, где жить
rental-incident-action-safety = Договориться, что нужно, чтобы человек был в безопасности
rental-incident-action-talk = Предложить ещё одну беседу о том, что произошло
rental-incident-action-ask_ombud = Попросить совета у омбудсмена по равноправию (Likestillings- og diskrimineringsombudet)
rental-incident-action-contact_landlord = По доверенности (fullmakt) связаться с тем, кто сдаёт жильё
rental-incident-action-complaint = Помочь человеку подать жалобу в комиссию по дискриминации (Diskrimineringsnemnda)
rental-incident-action-police = Помочь человеку поговорить с полицией
rental-incident-action-find_home = Помочь найти жильё
rental-incident-action-sign_attorney = Составить доверенность (fullmakt) и дать её на подпись
rental-incident-action-keep_evidence = Сохранить сообщения, фотографии и документы
rental-incident-action-raise_with_landlords = Поговорить о таких случаях с арендодателями, без имён
rental-incident-action-give_copy = Дать человеку копию ответов
rental-incident-action-better_interpreter = Найти другого переводчика на следующую беседу

## Choices

incident_ways-advert = Через объявление
incident_ways-message = В сообщениях
incident_ways-phone = По телефону
incident_ways-viewing = На просмотре жилья
incident_ways-in_home = Уже после заселения

incident_kinds-no_viewing = Мне не дали посмотреть жильё
incident_kinds-no_rent = Мне не сдали жильё
incident_kinds-said_taken = Мне сказали, что жильё занято, но оно было свободно
incident_kinds-higher_price = Мне пришлось платить больше, чем другим
incident_kinds-extra_demands = От меня потребовали то, чего не требуют от других
incident_kinds-advert_excludes = По объявлению могли обратиться не все
incident_kinds-bad_words = Мне сказали обидные слова
incident_kinds-notice = Мне пришлось съехать
incident_kinds-threat = Мне угрожали

landlord_roles-private = Частное лицо, которое сдаёт жильё
landlord_roles-company = Фирма, которая сдаёт жильё
landlord_roles-agent = Посредник (megler)
landlord_roles-caretaker = Тот, кто присматривает за домом
landlord_roles-tenant = Кто-то из жильцов
landlord_roles-municipality = Кто-то из коммуны
landlord_roles-unclear = Неясно

witness_roles-adult_family = Взрослый из семьи
witness_roles-friend = Друг или подруга
witness_roles-colleague = Кто-то с работы
witness_roles-neighbour = Кто-то из соседей
witness_roles-interpreter = Переводчик
witness_roles-stranger = Незнакомый человек

incident_triggers-accent = То, как я говорю
incident_triggers-name = Моё имя
incident_triggers-nationality = Страна, откуда я родом
incident_triggers-children = То, что у меня есть дети
incident_triggers-income = Откуда я получаю деньги
incident_triggers-permit = Какое у меня разрешение на проживание
incident_triggers-unclear = Неясно

evidence_kept-messages = Сообщения
evidence_kept-advert = Объявление
evidence_kept-photos = Фотографии
evidence_kept-contract = Договор на бумаге
evidence_kept-notes = Мои записи
evidence_kept-call_list = Список звонков в телефоне
evidence_kept-nothing = Ничего

incident_help-talk = Ещё поговорить об этом
incident_help-advice = Получить совет, что говорит закон
incident_help-contact_landlord = Чтобы вы поговорили с тем, кто сдаёт жильё
incident_help-complaint = Подать жалобу
incident_help-police = Поговорить с полицией
incident_help-find_home = Найти жильё
incident_help-nothing = Сейчас ни с чем

attorney_for-landlord = С тем, кто сдаёт жильё
attorney_for-agent = С посредником (megler)
attorney_for-ombud = С теми, кто даёт советы о законе
attorney_for-tribunal = С теми, кто принимает жалобы
attorney_for-police = С полицией
