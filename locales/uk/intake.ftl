### status: draft

intake-title = Перша розмова після приїзду
intake-about = Перша розмова: знайомство, термінові справи, права і наступна зустріч.

## Opening

intake-opening_line =
    Сьогодні в нашій громаді (kommune) { $population ->
        [one] { $population } мешканець
        [few] { $population } мешканці
        [many] { $population } мешканців
       *[other] { $population } мешканців
    }. Учора { $population_yesterday ->
        [one] був { $population_yesterday } мешканець
        [few] було { $population_yesterday } мешканці
        [many] було { $population_yesterday } мешканців
       *[other] було { $population_yesterday } мешканців
    }. Це означає, що саме ВИ важливі для громади. Ви маєте всі обовʼязки і всі права.
    .hint = Громада — це місто або села, які мають власну місцеву владу.
intake-opening_plain = Ласкаво просимо. Саме ВИ важливі для громади (kommune). Ви маєте всі обовʼязки і всі права.
intake-purpose = Ми хочемо з Вами познайомитися. Тоді ми зможемо краще Вам допомогти.

## About you

intake-about_you = Про Вас
intake-preferred_name = Як нам до Вас звертатися?
    .required = Напишіть імʼя, яке нам використовувати.
intake-birth_year = У якому році Ви народилися?
    .hint = Нам потрібен лише рік, за норвезьким календарем.
    .constraint = Напишіть рік чотирма цифрами, від 1900 до цього року.
    .warning = Тоді людині менше ніж 16 років. Рік правильний?
intake-gender = Ви жінка чи чоловік?
intake-first_meeting = Ми зустрілися до чи після Вашого переїзду сюди?
intake-home_municipality = Як називається громада, у якій Ви живете?
    .hint = Норвегія поділена на громади. Громада відповідає за школу і допомогу.
intake-arrival_month = Коли Ви приїхали до цієї громади?
    .hint = Нам потрібні лише місяць і рік.
    .constraint = Цей місяць ще не настав.
    .warning = Це було дуже давно. Рік правильний?
intake-planned_month = Коли Ви приїдете до цієї громади?
    .hint = Нам потрібні лише місяць і рік.
    .constraint = Виберіть цей місяць або пізніший.
    .warning = До цього ще більше ніж рік. Усе правильно?
intake-category = Який у Вас дозвіл на проживання?
    .hint = Це написано на Вашій картці від поліції.
    .required = Виберіть те, що підходить найкраще. Якщо незрозуміло, виберіть «Щось інше».
intake-permit_basis = Хто та людина з родини, до якої Ви приїхали?
    .hint = ЄЕЗ (EØS) — це країни Євросоюзу, а також Норвегія, Ісландія і Ліхтенштейн.

## Household

intake-household = Люди, з якими Ви живете
intake-age_band = Скільки років цій людині?
intake-member_name = Як нам називати цю людину?
intake-member_gender = Ця людина — жінка чи чоловік?
intake-own_talk = Чи хоче ця людина окрему розмову?
intake-children_place = Чи всі діти мають місце у школі або дитячому садку?

## Language

intake-language = «Мова — це ключ»
intake-speaks = Якими мовами Ви розмовляєте?
intake-reads = Якими мовами Ви легко читаєте?
intake-letter_language = Якою мовою Ви хочете отримувати листи?
intake-letter_aloud = Може, краще, щоб листи Вам читали вголос?
intake-norwegian_now = Як добре Ви зараз знаєте норвезьку?
intake-course_now = Чи ходите Ви зараз на курс норвезької?
intake-course_wanted = Чи хочете Ви ходити на курс норвезької?
intake-course_times = Коли Ви можете ходити на курс?
intake-course_barriers = Що заважає Вам ходити на курс?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.

## Needs

intake-needs = Що Вам зараз потрібно
intake-urgent = Чи потрібна Вам якась допомога цього тижня?
intake-urgent_needs = Яка допомога Вам потрібна?
intake-urgent_first = Що треба владнати найперше?
intake-missing = Чого з цього Ви ще не маєте?
    .constraint = Відповідь «Усе маю» не можна вибрати разом з іншими.
intake-tenure = Ваше житло — власне чи орендоване?
intake-may_stay_long = Чи можете Ви жити там довго?

## Contact

intake-contact = Звʼязок із Вами
intake-phone = Чи є у Вас телефон, яким Ви можете користуватися?
intake-internet = Чи є інтернет там, де Ви живете?
intake-online_alone = Чи вдається Вам самостійно користуватися сайтами?
    .hint = Наприклад, сайтами Nav або банку.
intake-reach_by = Як нам із Вами звʼязуватися?

## Rights

intake-rights = Ваші права
intake-rights_refugee = Для біженців
intake-refugee_programme = Можливо, Ви маєте право на вступну програму (introduksjonsprogram).
    .hint = Це програма на повний день. У ній Ви вивчаєте норвезьку мову.
intake-refugee_norwegian = У програмі Ви вивчаєте норвезьку мову. Ви також дізнаєтеся про життя в Норвегії.
intake-refugee_housing = Якщо громада погодилася Вас прийняти, перше житло для Вас знаходимо ми.
intake-refugee_benefit = У програмі Ви щомісяця отримуєте гроші.
    .hint = Норвезькою це називається introduksjonsstønad.
intake-refugee_practice = Ви зможете спробувати себе в роботі на підприємстві.
    .hint = Норвезькою це називається arbeidspraksis.
intake-rights_family = Для родини
intake-family_training = Можливо, Ви маєте право на безкоштовний курс норвезької.
intake-family_not_all = Не всі мають це право. Ми подивимося на Ваш дозвіл.
intake-family_programme = Можливо, Ви маєте право і на вступну програму (introduksjonsprogram).
intake-family_unclear = Ми ще не знаємо, на що Ви маєте право. Ми запитаємо, і Ви отримаєте відповідь.
intake-rights_labour = Для тих, хто приїхав працювати
intake-labour_schemes = Держава не має окремих програм для тих, хто приїхав працювати.
intake-labour_local = У нас тут може бути щось своє, наприклад курси норвезької.
intake-rights_unknown = Ми ще не знаємо, на що Ви маєте право. Ми це зʼясуємо.
intake-advice_for_all = Кожен, хто тут живе, може попросити в нас поради. Це безкоштовно.
intake-rights_more = Хочете дізнатися більше про свої права?
intake-rights_question = Про що Ви хочете дізнатися більше?

## Free time

intake-free_time = Вільний час
intake-interests = Що Ви любите робити у вільний час?
intake-wants_to_try = Що Ви хотіли б тут спробувати?
intake-association_wish = Хочете, щоб із Вами звʼязався гурток або клуб (lag)?
    .hint = Це люди, які щось роблять разом: наприклад, співають або грають у футбол. Це не держава і не церква.
intake-buddy_wish = Хочете мати місцевого приятеля (fadder)?
    .hint = Fadder — це людина, яка тут живе, знайомиться з Вами і допомагає на початку. Це не повʼязано з церквою.
intake-knows_someone = Чи познайомилися Ви тут із норвежцями?

## End

intake-welcome_letter = Ви отримаєте від громади лист із найважливішим.
intake-next_topics = Про що поговоримо наступного разу?

intake-action-welcome_letter = Надіслати вітальний лист мовою, яку вибрала людина
intake-action-urgent_help = Допомогти з терміновими справами
intake-action-map_competence = Розпитати про знання і вміння
intake-action-map_adults = Запросити інших дорослих із родини на окрему розмову
intake-action-norwegian_course = Знайти курс норвезької, який підходить
intake-action-check_right = Зʼясувати, які права має людина, і дати відповідь
intake-action-answer_rights = Відповісти на запитання про права
intake-action-missing_papers = Замовити картки, номери й договори, яких бракує
intake-action-children_place = Знайти місце у школі або дитячому садку
intake-action-housing_talk = Поговорити про житло
intake-action-introduce_association = Повідомити гурток або клуб (lag), який може запросити людину
intake-action-find_buddy = Знайти місцевого приятеля (fadder)
intake-action-give_copy = Дати людині копію відповідей
intake-action-better_interpreter = Знайти іншого перекладача на наступну розмову

## Choices

first_meeting-before = До мого переїзду
first_meeting-after = Після мого переїзду

norwegian_now-none = Ще не знаю
norwegian_now-some_words = Кілька слів
norwegian_now-everyday = Досить, щоб купити щось у магазині
norwegian_now-work = Досить, щоб говорити нею на роботі

course_times-daytime = Удень
course_times-evening = Увечері
course_times-weekend = У вихідні
course_times-online = Онлайн
course_times-at_work = На роботі

course_barriers-cost = Курс коштує надто дорого
course_barriers-working_hours = У цей час я на роботі
course_barriers-childcare = Немає з ким залишити дітей
course_barriers-transport = Надто далеко добиратися
course_barriers-no_course = Тут немає курсу
course_barriers-wrong_level = Курс надто легкий або надто важкий
course_barriers-not_informed = Не знаю, які курси є
course_barriers-no_internet = Не маю інтернету
course_barriers-nothing = Нічого

urgent_needs-housing = Місце, де жити
urgent_needs-food = Їжа
urgent_needs-money = Гроші
urgent_needs-doctor = Лікар
urgent_needs-medicine = Ліки
urgent_needs-safety = Безпека
urgent_needs-clothes = Одяг
urgent_needs-furniture = Меблі
urgent_needs-school = Школа або дитячий садок
urgent_needs-work = Робота
urgent_needs-papers = Документи

papers-national_id = Особистий номер (fødselsnummer або D-nummer)
papers-residence_card = Картка на проживання (oppholdskort)
papers-bank_account = Рахунок у банку
papers-electronic_id = Вхід на сайти, наприклад BankID
papers-regular_doctor = Сімейний лікар (fastlege)
papers-tax_card = Податкова картка (skattekort)
papers-nothing = Усе маю

internet-home = Так, удома
internet-phone_only = Так, але лише в телефоні
internet-elsewhere = Лише в інших місцях
internet-none = Ні

online_alone-alone = Так, самостійно
online_alone-with_help = Так, із допомогою
online_alone-not_yet = Ще ні

knows_someone-several = Так, із кількома
knows_someone-one = Так, з однією людиною
knows_someone-none = Ще ні

next_topics-competence = Що я знаю і вмію
next_topics-housing = Житло
next_topics-network = Друзі та вільний час
next_topics-stay_or_move = Залишитися тут чи переїхати
next_topics-norwegian = Норвезька мова
next_topics-children = Діти
next_topics-work = Робота
