### status: draft

stay-or-move-title = Залишитися чи переїхати
stay-or-move-about = Про життя тут, про бажання родини, про рішення залишитися чи переїхати.

## Opening

stay-or-move-greeting = Сьогодні ми поговоримо про Ваше життя тут. Ще поговоримо про майбутнє.
stay-or-move-neutral = Ви самі вирішуєте, залишитися чи переїхати. Я не кажу, що краще.

## The open story

stay-or-move-story = Ваша розповідь
stay-or-move-life_here = Розкажіть мені про своє життя тут.
    .hint = Можна розповісти багато або мало. Можна й відмовитися.
stay-or-move-good_day = Яким буває для Вас добрий день тут?
    .hint = Тут теж можна відмовитися від відповіді.

## Life projects

stay-or-move-life_project = Життя, якого хочете Ви і Ваші близькі
stay-or-move-own_project = Що Ви найбільше хочете зробити за наступні пʼять років?
    .hint = Це може бути робота, навчання, житло або родина.
stay-or-move-own_possible_here = Чи можете Ви зробити це тут?
stay-or-move-project = Чого ця людина бажає собі на найближчі роки?
stay-or-move-possible_here = Чи може ця людина зробити це тут?
stay-or-move-decider = Хто вирішує, де ви всі будете жити?

## The place

stay-or-move-place = Місце, де Ви живете
stay-or-move-place_intro = Я прочитаю кілька речень про життя тут. Скажіть, наскільки це так для Вас.
stay-or-move-feels_home = Наскільки це так для Вас: «Я почуваюся тут як удома»?
stay-or-move-feels_safe = Наскільки це так для Вас: «Я тут у безпеці»?
stay-or-move-is_seen = Наскільки це так для Вас: «Людям тут важливо, як мені живеться»?
    .hint = Люди вітаються з Вами і питають, як справи.
stay-or-move-knows_people = Наскільки це так для Вас: «Я добре знаю людей тут»?
stay-or-move-many_know_me = Наскільки це так для Вас: «Багато людей тут знають, хто я»?
stay-or-move-being_known = Як Ви почуваєтеся від того, що люди знають, хто Ви?
stay-or-move-calm_days = Наскільки це так для Вас: «Темп життя тут мені підходить»?
stay-or-move-gets_around = Наскільки це так для Вас: «Мені легко дістатися туди, куди треба»?
    .hint = Пішки, автобусом або машиною.
stay-or-move-lives_well = Наскільки це так для Вас: «У мене тут добре житло»?
stay-or-move-work_fits = Наскільки це так для Вас: «У мене є робота, яка мені підходить»?
stay-or-move-uses_competence = Наскільки це так для Вас: «Я можу тут робити те, що вмію»?
    .hint = Те, чого Ви навчилися у школі, на роботі чи вдома.
stay-or-move-children_well = Наскільки це так для Вас: «Дітям тут добре живеться»?
stay-or-move-school_good = Наскільки це так для Вас: «Діти мають тут добру школу»?
    .hint = Це може бути й дитячий садок.
stay-or-move-what_would_help = Що може зробити Ваше життя тут кращим?

## The balance sheet

stay-or-move-weighing = Якщо залишитися і якщо переїхати
stay-or-move-weighing_intro = Зараз буде чотири запитання: про те, щоб залишитися, і про переїзд. Усі чотири однаково важливі.
    .hint = Будь-яка відповідь правильна.
stay-or-move-balance = Добре і не дуже добре
stay-or-move-named_gathering_place = Чи людина сама згадала місця для культури або віри?
stay-or-move-weighs_most = Що для Вас зараз найважливіше?
    .hint = Можна вибрати до трьох відповідей.
    .constraint = Виберіть не більше ніж три відповіді.
stay-or-move-weighs_most_words = Чи можете Ви розповісти про це трохи більше?

## Thoughts about the future

stay-or-move-thinking = Думки про майбутнє
stay-or-move-intention = Як Ви гадаєте, Ви залишитеся тут чи переїдете?
stay-or-move-certainty = Наскільки Ви зараз у цьому впевнені?
    .hint = 0 — зовсім не впевнені. 10 — цілком упевнені.
stay-or-move-horizon = На скільки часу наперед Ви думаєте?
stay-or-move-household_agrees = Чи думають так само ті, з ким Ви живете?
stay-or-move-others_moving = Чи знаєте Ви ще когось, хто думає звідси переїхати?
stay-or-move-place_in_mind = Чи думаєте Ви про якесь певне місце?

## A new place

stay-or-move-new_place = Нове місце
stay-or-move-destination = Яке це місце, про яке Ви думаєте?
stay-or-move-destination_municipality = Як називається громада (kommune), про яку Ви думаєте?
    .hint = Громада — це місто або села, які мають власну місцеву владу.
    .warning = Це громада, у якій Ви живете зараз. Усе правильно?
stay-or-move-place_known_from = Звідки Ви знаєте це місце?
    .constraint = Відповідь «Ще не знаю цього місця» не можна вибрати разом з іншими.
stay-or-move-reality_intro = Тепер поговоримо про нове місце. Окремо — що Ви думаєте. Окремо — що ми точно знаємо.
stay-or-move-reality = Що Ви думаєте і що ми знаємо
stay-or-move-reality-work = Робота
stay-or-move-reality-work-expected = На яку роботу Ви там сподіваєтеся?
stay-or-move-reality-work-verified = Що ми точно знаємо про роботу там?
stay-or-move-reality-housing = Житло
stay-or-move-reality-housing-expected = Яке житло, на Вашу думку, у Вас там буде?
stay-or-move-reality-housing-verified = Що ми точно знаємо про житло там?
stay-or-move-reality-school = Школа і дитячий садок
stay-or-move-reality-school-expected = Яка, на Вашу думку, школа буде в дітей?
stay-or-move-reality-school-verified = Що ми точно знаємо про тамтешню школу?
stay-or-move-reality-distance = Відстані
stay-or-move-reality-distance-expected = Як далеко, на Вашу думку, Вам буде там до роботи чи школи?
stay-or-move-reality-distance-verified = Що ми точно знаємо про щоденну дорогу там?
stay-or-move-reality-cost = Гроші
stay-or-move-reality-cost-expected = Скільки, на Вашу думку, коштує жити там?
stay-or-move-reality-cost-verified = Що ми точно знаємо про ціни там?
stay-or-move-reality-network = Люди
stay-or-move-reality-network-expected = З ким, на Вашу думку, Ви там будете бачитися?
stay-or-move-reality-network-verified = Кого Ви там знаєте сьогодні?
stay-or-move-reality-municipality = Допомога від нової громади
stay-or-move-reality-municipality-expected = Що, на Вашу думку, зробить для Вас та громада?
stay-or-move-reality-municipality-verified = Що Вам відповіли в тій громаді?
stay-or-move-must_find_out = Що нам треба зʼясувати найперше?

## Rights after a move

stay-or-move-rights_abroad = Якщо переїхати в іншу країну, Ваше право на проживання може змінитися. Спочатку запитайте.
stay-or-move-rights_after_move = Права після переїзду
stay-or-move-in_programme = Чи берете Ви зараз участь у вступній програмі (introduksjonsprogram)?
    .hint = Це програма на повний день. У ній вивчають норвезьку мову.
stay-or-move-rights_programme = Після переїзду програма не завжди продовжується. Спочатку ми запитаємо в новій громаді.
stay-or-move-rights_norwegian = Після переїзду Ваше право на курс норвезької може змінитися. Ми це зʼясуємо.
stay-or-move-rights_local = Різні громади пропонують різне. Ми можемо запитати в новій громаді за Вас.
stay-or-move-rights_home = На новому місці часто треба шукати житло самостійно.
    .hint = Можливо, треба буде знову просити допомогу на житло.
stay-or-move-rights_doctor = На новому місці Ви можете вибрати нового лікаря.
stay-or-move-check_rights = Хочете, щоб ми дізналися про це більше?

## Next steps

stay-or-move-help_wishes = З чим Вам зараз потрібна допомога?
    .hint = Гурток або клуб (lag) — це люди, які щось роблять разом. Місцевий приятель (fadder) хоче з Вами познайомитися.
    .constraint = Відповідь «Зараз ні з чим» не можна вибрати разом з іншими.
stay-or-move-own_step = Що Ви самі хочете зробити найперше?
    .hint = Досить однієї маленької справи.
stay-or-move-sheet_home = Хочете взяти додому аркуш із чотирма відповідями?
stay-or-move-quote_consent = Чи можна нам використати щось із Ваших слів без Вашого імені?
    .hint = Можна сказати «ні». Можна сказати «так» зараз, а «ні» — пізніше.
stay-or-move-quote_channels = Де нам можна це використати?

stay-or-move-action-check_rights = Зʼясувати, які права діють після переїзду
stay-or-move-action-ask_new_municipality = Письмово запитати нову громаду про програму, житло і школу
stay-or-move-action-meet_employer = Домовитися про зустріч із роботодавцем
stay-or-move-action-map_competence = Розпитати про знання і вміння та зʼясувати, де вони потрібні
stay-or-move-action-recognition = Подати документи, щоб освіту визнали в Норвегії
stay-or-move-action-norwegian_course = Знайти курс норвезької, який підходить
stay-or-move-action-housing_talk = Поговорити про житло, позику на житло (startlån) і допомогу на оплату житла (bostøtte)
stay-or-move-action-school_talk = Домовитися про зустріч зі школою або дитячим садком
stay-or-move-action-introduce_association = Повідомити гурток або клуб (lag), який може запросити людину
stay-or-move-action-find_buddy = Знайти місцевого приятеля (fadder)
stay-or-move-action-own_step = Зробити те, що людина хотіла зробити найперше
stay-or-move-action-give_sheet = Дати людині аркуш із чотирма відповідями
stay-or-move-action-common_causes = Шукати спільні причини, якщо кілька людей думають переїхати
stay-or-move-action-write_quote = Записати слова людини й отримати її згоду на них

## Choices

possible_here-yes = Так
possible_here-partly = Частково
possible_here-no = Ні
possible_here-unclear = Ще не зрозуміло

good_or_less_good-good = Це добре
good_or_less_good-both = І добре, і не дуже
good_or_less_good-less_good = Це не дуже добре

intention-stay = Залишуся жити тут
intention-move = Переїду в інше місце
intention-unsure = Ще вагаюся

horizon-within_6_months = Менше ніж пів року
horizon-6_12_months = Від пів року до року
horizon-1_2_years = Від одного до двох років
horizon-2_5_years = Від двох до пʼяти років
horizon-more_than_5_years = Більше ніж пʼять років

place_sources-visited = З власної поїздки туди
place_sources-lived_there = Раніше там був мій дім
place_sources-family = Від родини
place_sources-friends = Від друзів
place_sources-employer = Від роботодавця
place_sources-municipality = Від тамтешньої громади
place_sources-internet = З інтернету
place_sources-nowhere = Ще не знаю цього місця

help_wishes-work = Знайти роботу
help_wishes-competence = Використати те, що я вмію
help_wishes-recognition = Підтвердити мою освіту в Норвегії
help_wishes-norwegian = Вивчити норвезьку мову
help_wishes-housing = Житло
help_wishes-school = Школа або дитячий садок для дітей
help_wishes-association = Приєднатися до гуртка або клубу (lag)
help_wishes-buddy = Знайти місцевого приятеля (fadder)
help_wishes-new_place = Дізнатися про нове місце
help_wishes-nothing = Зараз ні з чим
