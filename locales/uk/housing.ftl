### status: draft

housing-title = Житло
housing-about = Про житло зараз і про власне житло. Про позику на житло (startlån) і допомогу на оплату житла (bostøtte).

## Opening

housing-greeting = Сьогодні я хочу почути про Ваше житло і про Ваші бажання.

## The home now

housing-home_now = Житло зараз
housing-tenure = Ваше житло — власне чи орендоване?
housing-children_at_home = Чи живуть разом із Вами діти?
housing-bedrooms = Скільки у вас кімнат, де можна спати?
    .constraint = Напишіть число від 0 до 20.
    .warning = Це багато кімнат. Число правильне?
housing-cost = Скільки крон Ви платите за житло щомісяця?
    .hint = Це може бути оренда або позика.
    .constraint = Напишіть суму в кронах на місяць, від 0 до 200 000.
    .warning = Це багато або мало для одного місяця. Число правильне?
housing-power_extra = Чи треба Вам окремо платити за електрику?
housing-contract = Чи маєте Ви письмовий договір оренди?
    .hint = Норвезькою він називається husleiekontrakt.
housing-contract_ends = Чи є в договорі дата, коли він закінчується?
housing-contract_end = Коли закінчується договір?
    .constraint = Напишіть дату після 2000 року.
    .warning = Ця дата вже минула. Чи людина досі там живе?
housing-deposit = Чи заплатили Ви заставу за житло (depositum)?
    .hint = Застава — це гроші на окремому рахунку. Коли Ви виїжджаєте, Вам їх повертають, якщо все гаразд.

## How the home suits

housing-suitability = Чи підходить житло
housing-suitability_intro = Я прочитаю кілька речень про Ваше житло. Скажіть, наскільки це так для Вас.
housing-fits_us = Наскільки це так для Вас: «Житло досить велике»?
housing-safe_home = Наскільки це так для Вас: «У своєму житлі я в безпеці»?
housing-affordable = Наскільки це так для Вас: «Мені вистачає грошей на це житло»?
housing-near_enough = Наскільки це так для Вас: «Житло розташоване близько до всього, що мені треба»?
    .hint = Робота, школа, магазин і автобус.
housing-children_room = Наскільки це так для Вас: «Дітям вистачає місця»?
housing-problems = Що в житлі не дуже добре?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.
housing-told_landlord = Чи сказали Ви про це тому, в кого орендуєте?
housing-repaired = Чи щось із цим зробили?

## Wishes

housing-wishes = Ваші бажання
housing-good_home = Що для Вас важливо в житлі?
housing-wants_to_change = Чи хочете Ви змінити житло?
housing-change_when = Коли Ви хочете змінити житло?
housing-wants_to_own = Чи хочете Ви мати власне житло?
housing-own_means = Що для Вас найважливіше у власному житлі?
housing-where = Де Ви найбільше хочете жити?
housing-search_barriers = Що заважає Вам знайти житло?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.

## The bank

housing-bank = Позика в банку
housing-asked_bank = Чи питали Ви в банку про позику на житло?
housing-bank_answer = Що відповів банк?
housing-bank_reasons = Яку причину назвав банк?
    .constraint = Відповідь «Банк не сказав чому» не можна вибрати разом з іншими.
housing-bank_in_writing = Чи маєте Ви відповідь банку на папері або в повідомленні?

## Startlån and bostøtte

housing-support = Позика і допомога на житло
housing-knows_startlan = Чи знаєте Ви, що таке startlån?
housing-knows_bostotte = Чи знаєте Ви, що таке bostøtte?
housing-startlan_is = Startlån — це позика від громади (kommune), щоб купити житло. Ці гроші треба повернути з відсотками.
    .hint = Відсотки — це плата за те, що Ви позичаєте гроші.
housing-startlan_for = Це для тих, кому банк не дає достатньої позики.
housing-applied_startlan = Чи подавали Ви заяву на startlån?
housing-result_startlan = Яку відповідь Ви отримали про startlån?
housing-why_startlan = Чи знаєте Ви, чому Вам відмовили у startlån?
housing-help_startlan = Чи потрібна Вам допомога, щоб подати заяву на startlån?
housing-bostotte_is = Bostøtte — це гроші від держави щомісяця. Повертати їх не треба.
housing-bostotte_for = Це для тих, у кого мало грошей і дороге житло.
housing-applied_bostotte = Чи подавали Ви заяву на bostøtte?
housing-result_bostotte = Яку відповідь Ви отримали про bostøtte?
housing-why_bostotte = Чи знаєте Ви, чому Вам відмовили в bostøtte?
housing-help_bostotte = Чи потрібна Вам допомога, щоб подати заяву на bostøtte?
housing-sheet_home = Хочете аркуш про це Вашою мовою?

## References

housing-references = Люди, які можуть Вас рекомендувати
housing-has_reference = Чи може хтось тут рекомендувати Вас орендодавцю?
    .hint = Орендодавець — це той, хто здає житло.
housing-reference_roles = Ким вони є для Вас?
housing-reference_wish = Чи можна нам попросити когось тут рекомендувати Вас?
    .hint = Можна сказати «так» зараз, а «ні» — пізніше.
housing-turned_away = Чи траплявся Вам орендодавець, який повівся з Вами несправедливо?
    .hint = Орендодавець — це той, хто здає житло.
housing-incident_talk = Чи хочете Ви розповісти про це іншого дня?

## End

housing-own_step = Що Ви самі хочете зробити найперше?
    .hint = Досить однієї маленької справи.

housing-action-give_sheet = Дати людині аркуш про startlån і bostøtte потрібною мовою
housing-action-explain_startlan = Ще раз спокійно пояснити, що таке startlån
housing-action-apply_startlan = Допомогти подати заяву на startlån
housing-action-apply_bostotte = Допомогти подати заяву на bostøtte
housing-action-look_at_refusal = Разом прочитати відмову і зʼясувати, чи можна її оскаржити
housing-action-bank_in_writing = Попросити в банку відповідь на папері
housing-action-find_home = Допомогти знайти житло
housing-action-write_contract = Допомогти отримати письмовий договір оренди
housing-action-secure_deposit = Допомогти покласти заставу (depositum) на окремий рахунок
housing-action-ask_for_repair = Повідомити, що треба зробити в житлі
housing-action-safe_home = Домовитися, що потрібно, щоб людина була вдома в безпеці
housing-action-find_reference = Запитати того, хто може рекомендувати людину орендодавцю
housing-action-incident_talk = Провести розмову про випадок з орендою житла
housing-action-own_step = Зробити те, що людина хотіла зробити найперше
housing-action-give_copy = Дати людині копію відповідей
housing-action-better_interpreter = Знайти іншого перекладача на наступну розмову

## Choices

deposits-own_account = Так, на окремий рахунок у банку
deposits-to_landlord = Так, прямо тому, в кого орендую
deposits-guarantee = Nav або громада пообіцяли заплатити
deposits-none = Ні
deposits-unclear = Незрозуміло

home_problems-too_small = Воно надто мале
home_problems-cold = Воно холодне
home_problems-damp = Там волого
home_problems-bathroom = Погана ванна кімната
home_problems-kitchen = Погана кухня
home_problems-shared_entrance = Спільний вхід з іншими
home_problems-broken = Щось зламано
home_problems-noise = Багато шуму
home_problems-no_internet = Немає інтернету
home_problems-far_away = Воно далеко
home_problems-too_expensive = Воно надто дороге
home_problems-nothing = Нічого

change_when-now = Якнайшвидше
change_when-within_1_year = Упродовж року
change_when-later = Пізніше

own_means-decide_self = Я вирішую все за себе
own_means-nobody_can_end_it = Ніхто не може розірвати договір
own_means-children_stay = Діти можуть залишитися на тому самому місці
own_means-savings = Так я заощаджую гроші
own_means-belong = Тут мій дім

home_where-same_area = Там, де живу зараз
home_where-same_municipality = В іншому місці в цій громаді
home_where-other_municipality = В іншій громаді
home_where-unsure = Ще вагаюся

search_barriers-few_homes = Тут мало житла
search_barriers-price = Надто дорого
search_barriers-no_answer = Мені не відповідають
search_barriers-said_no = Мені відмовляють
search_barriers-no_reference = Ніхто не може мене рекомендувати
search_barriers-deposit = Бракує грошей на заставу (depositum)
search_barriers-no_car = Не маю машини
search_barriers-language = Важко з мовою
search_barriers-where_to_look = Не знаю, де шукати
search_barriers-nothing = Нічого

bank_answer-yes = Так
bank_answer-no = Ні
bank_answer-waiting = Чекаю на відповідь

bank_reasons-income = Я замало заробляю
bank_reasons-temporary_job = Не маю постійної роботи
bank_reasons-savings = Маю замало заощаджень
bank_reasons-debt = Маю іншу позику
bank_reasons-residence_permit = Мій дозвіл на проживання не постійний
bank_reasons-short_time = Я недовго живу в Норвегії
bank_reasons-not_told = Банк не сказав чому

knows_scheme-knows = Так, знаю, що це
knows_scheme-heard = Це слово мені знайоме
knows_scheme-no = Ні

application_result-granted = Відповідь була «так»
application_result-refused = Відповідь була «ні»
application_result-waiting = Чекаю на відповідь

reference_roles-employer = Мій роботодавець
reference_roles-colleague = Людина з роботи
reference_roles-neighbour = Хтось із сусідів
reference_roles-former_landlord = Той, хто раніше здавав мені житло
reference_roles-teacher = Учитель або вчителька
reference_roles-association = Людина з гуртка або клубу (lag)
reference_roles-buddy = Мій місцевий приятель (fadder)
