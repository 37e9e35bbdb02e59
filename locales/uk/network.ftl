### status: draft

network-title = Друзі та вільний час
network-about = Про людей, яких Ви тут знаєте, про вільний час, гуртки, місцевого приятеля (fadder) і про те, як Вас можуть почути.

## Opening

network-greeting = Сьогодні ми поговоримо про людей тут і про Ваш вільний час.
network-no_right_answer = Хтось хоче мати багато друзів. Хтось — мало. І те, і те добре.

## People

network-people = Люди тут
network-locals_known = Зі скількома норвежцями Ви тут познайомилися?
    .hint = Рахуйте людей, з якими Ви говорите поза роботою і курсами.
network-can_ask_help = Чи є тут хтось, кого Ви можете попросити про допомогу?
    .hint = Хтось, кому за допомогу не платять.
network-same_language = Чи є тут хтось, хто говорить Вашою мовою?
network-neighbours = Як добре Ви знаєте своїх сусідів?
network-visits_made = Скільки разів минулого місяця Ви були в когось у гостях?
    .hint = Скажіть 0, якщо Ви не були в гостях.
    .constraint = Напишіть число від 0 до 90.
    .warning = Це більше ніж раз на день. Число правильне?
network-visits_received = Скільки разів минулого місяця до Вас приходили гості?
    .hint = Скажіть 0, якщо ніхто не приходив.
    .constraint = Напишіть число від 0 до 90.
    .warning = Це більше ніж раз на день. Число правильне?
network-was_invited = Чи запрошував Вас хтось тут до себе додому?
network-has_invited = Чи запрошували Ви когось тут до себе додому?
network-more_visits = Чи хотіли б Ви, щоб до Вас частіше приходили гості?
network-meeting_barriers = Що заважає Вам знайомитися з людьми тут?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.
network-contact_abroad = Як часто Ви спілкуєтеся з кимось в іншій країні?
network-good_meeting = Розкажіть про випадок, коли хтось тут був добрий до Вас.
    .hint = Можна й відмовитися.

## Free time

network-free_time = Ваш вільний час
network-interests = Що Ви любите робити у вільний час?
network-free_times = Коли Ви маєте вільний час?
network-activity_barriers = Що заважає Вам брати участь у чомусь у вільний час?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.

## Associations

network-associations = Гуртки та клуби (lag)
network-about_associations = Гурток або клуб (lag) — це люди, які щось роблять разом. Це може бути спів, футбол або прогулянки.
network-knows_association = Чи знаєте Ви тут якийсь гурток або клуб?
network-was_contacted = Чи звʼязувався з Вами якийсь гурток або клуб?
network-membership = Чи ходите Ви зараз до гуртка або клубу?
network-association_interests = Що Ви хочете робити в гуртку або клубі?
network-association_facts = Що нам можна розповісти про Вас гуртку або клубу?

## Buddy

network-buddy = Місцевий приятель (fadder)
network-buddy_match = Якого приятеля Ви хочете
network-buddy_languages = Якими мовами Ви хочете говорити з приятелем?
network-buddy_activities = Що Ви хочете робити разом із приятелем?
network-buddy_times = Коли Ви можете зустрічатися з приятелем?
network-buddy_gender = Ви хочете, щоб це була жінка чи чоловік?
network-buddy_family = Чи хочете Ви, щоб ця людина мала дітей?
network-buddy_place = Де Ви хочете зустрічатися з приятелем?
network-buddy_card = Чи можна показати ці відповіді людині, яка хоче бути приятелем (fadder)?
    .hint = Ми показуємо лише відповіді про приятеля. Ваше імʼя ми не показуємо.
network-be_buddy = Чи хочете Ви пізніше самі бути для когось місцевим приятелем (fadder)?

## Places to meet

network-arenas = Місця для зустрічей
network-arenas_used = Де Ви тут зустрічаєте людей?
network-arenas_missed = Яких місць для зустрічей тут бракує?
network-arena_words = Що може полегшити зустрічі з людьми тут?

## Children

network-children = Діти
network-has_children = Чи є у Вас діти, які живуть із Вами?
network-children_active = Чи займаються діти чимось у вільний час?
    .hint = Це може бути спорт, музика або щось інше.
network-children_barriers = Що заважає дітям брати в цьому участь?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.
network-knows_parents = Чи познайомилися Ви тут з іншими батьками?

## Being heard

network-being_heard = Щоб Вас почули
network-knows_how_heard = Чи знаєте Ви, як сказати громаді (kommune) свою думку?
    .hint = Громада — це ті, хто тут керує, відповідає за школу й дороги.
network-has_been_heard = Чи вислухала Вас громада?
network-heard_more = Чи хочете Ви дізнатися більше про те, як Вас можуть почути?

## End

network-action-introduce_association = Повідомити гурток або клуб (lag), який може запросити людину
network-action-show_associations = Показати, які гуртки та клуби (lag) тут є
network-action-find_buddy = Знайти місцевого приятеля (fadder)
network-action-first_visit = Знайти когось, хто може прийти в гості
network-action-know_one = Знайти місце, де людина зможе познайомитися щонайменше з однією людиною
network-action-call_future_buddy = Зателефонувати людині, яка сама хоче бути місцевим приятелем (fadder)
network-action-missing_arena = Сказати в громаді, що бракує місць для зустрічей
network-action-children_activity = Знайти щось, у чому діти можуть брати участь
network-action-activity_cost = Зʼясувати, чи може хтось оплатити дозвілля
network-action-norwegian_course = Знайти місце, де можна вчити норвезьку і говорити нею
network-action-explain_being_heard = Пояснити, як громада може почути людину
network-action-own_step = Зробити те, що людина хотіла зробити найперше
network-action-give_copy = Дати людині копію відповідей
network-action-better_interpreter = Знайти іншого перекладача на наступну розмову

## Choices

locals_known-none = Ще з жодним
locals_known-one = З одним
locals_known-a_few = Від двох до пʼяти
locals_known-many = Більше ніж із пʼятьма

neighbours-not_yet = Ще не знаю їх
neighbours-greet = Ми вітаємося
neighbours-talk = Ми розмовляємо
neighbours-visit = Ми ходимо в гості одне до одного

meeting_barriers-language = Мова
meeting_barriers-time = Маю мало часу
meeting_barriers-transport = Не можу туди дістатися
meeting_barriers-cost = Це надто дорого
meeting_barriers-childcare = Немає з ким залишити дітей
meeting_barriers-no_place = Немає де зустрічатися
meeting_barriers-not_asked = Мене ніхто не запрошує
meeting_barriers-unsure_how = Не знаю, як це тут прийнято
meeting_barriers-nothing = Нічого

contact_abroad-daily = Щодня
contact_abroad-weekly = Щотижня
contact_abroad-monthly = Щомісяця
contact_abroad-seldom = Рідко
contact_abroad-none = Ні з ким не спілкуюся

activity_barriers-cost = Це надто дорого
activity_barriers-time = Маємо мало часу
activity_barriers-transport = Надто далека дорога
activity_barriers-childcare = Немає з ким залишити малих дітей
activity_barriers-language = Мова
activity_barriers-equipment = Бракує одягу або спорядження
activity_barriers-not_informed = Не знаю, що тут є
activity_barriers-knows_nobody = Ми там нікого не знаємо
activity_barriers-nothing = Нічого

membership-member = Так
membership-tried = Ні, це було раніше
membership-not_yet = Ще ні
membership-not_wanted = Ні, і не хочу

association_facts-first_name = Моє імʼя
association_facts-phone = Мій телефон
association_facts-interests = Що я люблю робити
association_facts-language = Мови, які я знаю

buddy_activities-talk_norwegian = Говорити норвезькою
buddy_activities-walk = Ходити на прогулянки
buddy_activities-eat = Разом їсти
buddy_activities-outdoors = Бути на природі
buddy_activities-children = Робити щось разом із дітьми
buddy_activities-letters = Отримувати допомогу, щоб розуміти листи
buddy_activities-show_around = Знайомитися з місцевістю
buddy_activities-sport = Займатися спортом

buddy_gender-woman = Жінка
buddy_gender-man = Чоловік
buddy_gender-no_matter = Мені однаково

buddy_family-with_children = Так, щоб мала дітей
buddy_family-without_children = Ні, щоб не мала дітей
buddy_family-no_matter = Мені однаково

buddy_place-my_home = У мене вдома
buddy_place-their_home = Удома в приятеля
buddy_place-public = Там, де є й інші люди
buddy_place-no_matter = Мені однаково

children_active-all = Так, усі
children_active-some = Так, деякі з них
children_active-none = Ні

been_heard-listened = Так
been_heard-not_listened = Ні, мене не почули
been_heard-not_tried = Ще не було такої спроби
