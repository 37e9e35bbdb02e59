### status: draft

move-out-title = Розмова про переїзд звідси
move-out-about = Про переїзд: які причини і чого ми можемо з них навчитися.

## Opening

move-out-greeting = Сьогодні ми поговоримо про Ваш переїзд.
move-out-learn = Ми хочемо навчитися з того, що Ви скажете.
move-out-neutral = Вибір Ваш. Я не намагаюся його змінити.

## The move

move-out-moving = Переїзд
move-out-moved = Ви вже переїхали?
move-out-move_month = Коли Ви переїдете?
    .hint = Нам потрібні лише місяць і рік.
    .constraint = Виберіть цей місяць або пізніший.
    .warning = До цього ще більше ніж рік. Усе правильно?
move-out-moved_month = Коли Ви переїхали?
    .hint = Нам потрібні лише місяць і рік.
    .constraint = Цей місяць ще не настав.
    .warning = Це було більше ніж два роки тому. Усе правильно?
move-out-decided = Чи це вже точно, що Ви хочете переїхати?
move-out-decider = Хто це вирішив?
move-out-own_choice = Чи переїзд — це Ваш власний вибір?
move-out-who_moves = Чи переїжджають усі, з ким Ви живете?
move-out-group_move = Чи переїдуть тоді ж інші люди, яких Ви знаєте?
move-out-group_reason = Чи мають вони ту саму причину переїхати?
move-out-group_place = Чи переїжджають вони туди ж, куди й Ви?

## Reasons

move-out-reasons = Причини
move-out-how_it_came = Розкажіть мені про своє рішення.
    .hint = Можна розповісти багато або мало. Можна й відмовитися.
move-out-which_reasons = Чому Ви переїжджаєте?
move-out-weighs_most = Які з цих причин найважливіші?
    .hint = Можна вибрати до трьох відповідей.
    .constraint = Виберіть не більше ніж три відповіді.
move-out-here_or_there = Ці причини більше про це місце чи про те?
move-out-would_change = Що могло б зробити так, щоб Ви тут залишилися?
    .hint = Можна також сказати: нічого.
move-out-would_help = Що з цього могло б допомогти?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.
move-out-talked_before = Чи говорили ми з Вами раніше про те, щоб залишитися чи переїхати?
move-out-good_here = Що було доброго в житті тут?

## The new place

move-out-new_place = Нове місце
move-out-destination = Що це за місце, куди Ви переїжджаєте?
move-out-destination_municipality = Як називається нова громада (kommune)?
    .hint = Громада — це місто або села, які мають власну місцеву владу.
    .warning = Це тутешня громада. Усе правильно?
move-out-looks_forward = Чого приємного Ви чекаєте на новому місці?
move-out-certain_there = Що Ви точно знаєте про нове місце?
    .hint = Скажіть те, про що вже є домовленість.
    .constraint = Відповідь «Ще нічого» не можна вибрати разом з іншими.
move-out-as_expected = Чи вийшло так, як Ви очікували?

## Rights

move-out-rights = Права після переїзду
move-out-loses_right = Чи втрачаєте Ви якісь права, коли переїжджаєте?
move-out-lost_rights = Що Ви втрачаєте?

## Handover

move-out-handover = Підготовка
move-out-arranged = Що Ви вже владнали?
    .constraint = Відповідь «Ще нічого» не можна вибрати разом з іншими.
move-out-checklist_home = Хочете список того, що треба владнати?
move-out-handover_wish = Чи можна нам повідомити нову громаду, що Ви приїдете?
    .hint = Можете також самі їм про це сказати.
move-out-handover_what = Що нам можна їм розповісти?

## Later

move-out-later = Що далі
move-out-contact_wish = Чи можна нам зателефонувати або написати Вам через шість місяців?
    .hint = Ми запитаємо, як Вам живеться. Можна сказати «так» зараз, а «ні» — пізніше.
move-out-contact_by = Як нам із Вами звʼязуватися?
move-out-contact_where = Який номер або адресу нам можна використати?
move-out-come_back = Чи могли б Ви колись переїхати назад?
move-out-come_back_if = Що тоді має бути тут інакше?

move-out-action-stay_or_move_talk = Провести розмову «Залишитися чи переїхати», поки нічого не вирішено
move-out-action-private_talk = Запропонувати розмову наодинці
move-out-action-common_causes = Шукати спільні причини, якщо кілька людей переїжджають водночас
move-out-action-check_rights = Зʼясувати, які права діють після переїзду
move-out-action-ask_new_municipality = Письмово запитати нову громаду про вступну програму (introduksjonsprogram)
move-out-action-report_move = Повідомити про переїзд податкову службу (Skatteetaten)
move-out-action-give_checklist = Дати людині список того, що треба владнати
move-out-action-tell_new_municipality = Розповісти новій громаді те, на що людина погодилася
move-out-action-contact_later = Запитати людину, як їй живеться на новому місці
move-out-action-use_what_we_learned = Сказати в громаді, що могло б бути інакше, без імен
move-out-action-write_quote = Записати слова людини й отримати її згоду на них
move-out-action-give_copy = Дати людині копію відповідей
move-out-action-better_interpreter = Знайти іншого перекладача на наступну розмову

## Choices

own_choice-yes = Так
own_choice-partly = Частково
own_choice-no = Ні

who_moves-all = Так, усі
who_moves-some = Ні, дехто залишається тут

group_move-nobody = Ні, ніхто
group_move-one = Так, одна родина або одна людина
group_move-several = Так, кілька
group_move-unclear = Незрозуміло

here_or_there-here = Більше про це місце
here_or_there-there = Більше про те місце
here_or_there-both = Про обидва місця

would_help-work = Робота
would_help-competence = Можливість робити те, що я вмію
would_help-recognition = Визнання моєї освіти в Норвегії
would_help-norwegian = Краще знання норвезької
would_help-housing = Краще житло
would_help-school = Школа і дитячий садок для дітей
would_help-friends = Більше знайомих людей
would_help-transport = Автобус або машина
would_help-doctor = Лікар і медична допомога
would_help-heard = Щоб громада мене почула
would_help-nothing = Нічого

certain_there-work = Робота
certain_there-housing = Місце, де жити
certain_there-school = Школа або дитячий садок для дітей
certain_there-family = Там живе родина
certain_there-people = Я знаю там людей
certain_there-municipality = Тамтешня громада мені відповіла
certain_there-nothing = Ще нічого

lost_rights-programme = Вступна програма (introduksjonsprogram)
lost_rights-benefit = Гроші за вступну програму (introduksjonsstønad)
lost_rights-norwegian = Безкоштовний курс норвезької
lost_rights-housing_help = Допомога з житлом
lost_rights-practice = Спроба роботи на підприємстві (arbeidspraksis)
lost_rights-kindergarten = Місце в дитячому садку
lost_rights-local_offer = Щось, що є лише в цій громаді

arranged-reported_move = Повідомлення про переїзд
arranged-ended_rent = Відмова від орендованого житла
arranged-electricity = Електрика та інтернет
arranged-school = Школа або дитячий садок
arranged-doctor = Новий лікар
arranged-mail = Нова адреса для пошти
arranged-deposit = Повернення застави (depositum)
arranged-nothing = Ще нічого

handover_what-contact = Як зі мною звʼязатися
handover_what-programme = Що я навчаюся у вступній програмі (introduksjonsprogram)
handover_what-norwegian = Як добре я знаю норвезьку
handover_what-competence = Що я знаю і вмію зі школи та роботи
handover_what-housing = Що мені потрібне житло
handover_what-school = Що дітям потрібне місце у школі або дитячому садку
