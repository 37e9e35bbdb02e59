### status: draft

move-out-title = Беседа о переезде отсюда
move-out-about = О переезде: какие у него причины и чему мы можем научиться.

## Opening

move-out-greeting = Сегодня мы поговорим о Вашем переезде.
move-out-learn = Мы хотим учиться на том, что Вы нам скажете.
move-out-neutral = Это Ваш выбор. Я не пытаюсь его изменить.

## The move

move-out-moving = Переезд
move-out-moved = Вы уже переехали?
move-out-move_month = Когда Вы переезжаете?
    .hint = Нам нужны только месяц и год.
    .constraint = Выберите этот месяц или более поздний.
    .warning = До этого больше года. Всё правильно?
move-out-moved_month = Когда Вы переехали?
    .hint = Нам нужны только месяц и год.
    .constraint = Этот месяц ещё не наступил.
    .warning = Это было больше двух лет назад. Всё правильно?
move-out-decided = Вы точно хотите переехать?
move-out-decider = Кто решил, что Вы переедете?
move-out-own_choice = Переехать — это Ваш собственный выбор?
move-out-who_moves = Переезжают все, с кем Вы живёте?
move-out-group_move = Другие Ваши знакомые переезжают в то же время?
move-out-group_reason = У них та же причина для переезда?
move-out-group_place = Они переезжают туда же, куда и Вы?

## Reasons

move-out-reasons = Причины
move-out-how_it_came = Расскажите мне о своём выборе.
    .hint = Можно рассказать много или мало. Можно и отказаться.
move-out-which_reasons = Какие у Вас причины переехать?
move-out-weighs_most = Какие из них самые важные?
    .hint = Можно выбрать до трёх ответов.
    .constraint = Выберите не больше трёх ответов.
move-out-here_or_there = Эти причины больше здесь или больше на новом месте?
move-out-would_change = Что могло бы помочь Вам остаться здесь?
    .hint = Можно также сказать: ничего.
move-out-would_help = Что из этого могло бы помочь?
    .constraint = Ответ «Ничего» нельзя выбрать вместе с другими.
move-out-talked_before = Мы раньше говорили с Вами о том, остаться или переехать?
move-out-good_here = Что хорошего было в жизни здесь?

## The new place

move-out-new_place = Новое место
move-out-destination = Что это за место, куда Вы переезжаете?
move-out-destination_municipality = Как называется новая коммуна (kommune)?
    .hint = Коммуна — это город или район, у которого есть своя местная власть.
    .warning = Это коммуна здесь. Всё правильно?
move-out-looks_forward = Что Вас радует на новом месте?
move-out-certain_there = Что Вы точно знаете о новом месте?
    .hint = Назовите то, о чём уже есть договорённость.
    .constraint = Ответ «Пока ничего» нельзя выбрать вместе с другими.
move-out-as_expected = Всё получилось так, как Вы ожидали?

## Rights

move-out-rights = Права при переезде
move-out-loses_right = Теряете ли Вы право на что-нибудь, когда переезжаете?
move-out-lost_rights = Что Вы теряете?

## Handover

move-out-handover = Подготовка
move-out-arranged = Что из этого Вы уже сделали?
    .constraint = Ответ «Пока ничего» нельзя выбрать вместе с другими.
move-out-checklist_home = Хотите получить список того, что нужно сделать?
move-out-handover_wish = Можно нам сообщить новой коммуне, что Вы приедете?
    .hint = Вы можете сообщить об этом и сами.
move-out-handover_what = Что нам можно сообщить новой коммуне?

## Later

move-out-later = Что будет потом
move-out-contact_wish = Можно нам позвонить или написать Вам через шесть месяцев?
    .hint = Мы спросим, как у Вас дела. Можно сказать «да» сейчас, а «нет» — позже.
move-out-contact_by = Как нам с Вами связаться?
move-out-contact_where = По какому номеру или адресу можно с Вами связаться?
move-out-come_back = Может быть, Вы захотите переехать обратно?
move-out-come_back_if = Что тогда должно быть здесь по-другому?

move-out-action-stay_or_move_talk = Провести беседу «Остаться или переехать», пока ничего не решено
move-out-action-private_talk = Предложить беседу наедине
move-out-action-common_causes = Искать общие причины, если несколько человек переезжают одновременно
move-out-action-check_rights = Выяснить, какие права действуют после переезда
move-out-action-ask_new_municipality = Письменно спросить новую коммуну о вводной программе (introduksjonsprogram)
move-out-action-report_move = Сообщить о переезде в налоговую службу (Skatteetaten)
move-out-action-give_checklist = Дать человеку список того, что нужно сделать
move-out-action-tell_new_municipality = Сообщить новой коммуне то, на что человек дал согласие
move-out-action-contact_later = Спросить человека, как дела на новом месте
move-out-action-use_what_we_learned = Обсудить в коммуне, что могло быть по-другому, без имён
move-out-action-write_quote = Записать слова человека и получить на них согласие
move-out-action-give_copy = Дать человеку копию ответов
move-out-action-better_interpreter = Найти другого переводчика на следующую беседу

## Choices

own_choice-yes = Да
own_choice-partly = Отчасти
own_choice-no = Нет

who_moves-all = Да, все
who_moves-some = Нет, некоторые остаются здесь

group_move-nobody = Нет, никто
group_move-one = Да, одна семья или один человек
group_move-several = Да, несколько
group_move-unclear = Неясно

here_or_there-here = Больше здесь
here_or_there-there = Больше на новом месте
here_or_there-both = И здесь, и там

would_help-work = Работа
would_help-competence = Возможность применять то, что я умею
would_help-recognition = Признание моего образования
would_help-norwegian = Лучше выучить норвежский
would_help-housing = Жильё получше
would_help-school = Школа и детский сад для детей
would_help-friends = Больше знакомых
would_help-transport = Автобус или машина
would_help-doctor = Врач и медицинская помощь
would_help-heard = Чтобы коммуна меня услышала
would_help-nothing = Ничего

certain_there-work = Работа
certain_there-housing = Место, где жить
certain_there-school = Школа или детский сад для детей
certain_there-family = Там живёт моя семья
certain_there-people = Я знаю там людей
certain_there-municipality = Новая коммуна мне ответила
certain_there-nothing = Пока ничего

lost_rights-programme = Вводная программа (introduksjonsprogram)
lost_rights-benefit = Деньги за участие в вводной программе
lost_rights-norwegian = Бесплатный курс норвежского
lost_rights-housing_help = Помощь с жильём
lost_rights-practice = Рабочая практика (arbeidspraksis)
lost_rights-kindergarten = Место в детском саду
lost_rights-local_offer = То, что есть только в этой коммуне

arranged-reported_move = Сообщение о переезде (flyttemelding)
arranged-ended_rent = Расторжение договора аренды
arranged-electricity = Электричество и интернет
arranged-school = Школа или детский сад
arranged-doctor = Новый врач
arranged-mail = Новый адрес для почты
arranged-deposit = Возврат залога (depositum)
arranged-nothing = Пока ничего

handover_what-contact = Как со мной связаться
handover_what-programme = Что я участвую в вводной программе (introduksjonsprogram)
handover_what-norwegian = Насколько я знаю норвежский
handover_what-competence = Мои знания и умения из школы и с работы
handover_what-housing = Что мне нужно жильё
handover_what-school = Что детям нужно место в школе или детском саду
