### status: draft

employer-title = Що потрібно підприємствам
employer-about = Про підприємство: що йому потрібно і що воно може запропонувати. Не про людину.

## Opening

employer-greeting = Ми хочемо знати, які люди вам потрібні. Багато хто тут уміє більше, ніж знають інші.
employer-use = Ми використовуємо відповіді, щоб знайти людей, які можуть підійти.
employer-no_promise = Ми не обіцяємо когось знайти. Ви не обіцяєте когось узяти на роботу.

## The business

employer-business = Підприємство
employer-business_name = Як називається підприємство?
    .required = Напишіть назву підприємства.
employer-org_number = Який номер підприємства (organisasjonsnummer)?
    .hint = У номері девʼять цифр.
    .constraint = Напишіть девʼять цифр без пробілів.
employer-sector = У якій галузі ви працюєте?
employer-size = Скільки людей у вас працює?
employer-place = Де ця робота?
    .hint = Назвіть громаду (kommune).
employer-contact_name = З ким у вас нам говорити?
employer-contact_reach = Куди нам телефонувати або писати?
    .hint = Робочий телефон або електронна пошта.

## Needs

employer-needs = Що вам потрібно
employer-needs_people = Чи потрібно вам більше людей у наступному році?
employer-need_count = Про скільки різних робіт ідеться?
    .hint = Два кухарі й один водій — це дві різні роботи.
    .constraint = Напишіть число від 1 до 30.
    .warning = Це багато. Може, деякі можна обʼєднати?
employer-need = Робота, на яку вам потрібні люди
employer-job = Що це за робота?
employer-occupation = До якої групи належить ця робота?
employer-wanted = Скільки людей вам потрібно?
    .constraint = Напишіть число від 1 до 1000.
    .warning = Це багато. Число правильне?
employer-from_month = Коли вони можуть почати?
    .hint = Нам потрібні лише місяць і рік.
    .warning = Цей місяць уже минув. Усе правильно?
employer-contract_kind = Чи ця робота постійна?
employer-percentage = Скільки відсотків від повного дня ця робота?
    .constraint = Напишіть число від 1 до 100.
employer-norwegian_needed = Чи треба знати норвезьку з першого дня?
employer-norwegian_level = Як добре треба знати норвезьку?
employer-other_languages = Якими ще мовами можна користуватися на роботі?
employer-demands = Чого вимагає ця робота?
    .constraint = Відповідь «Нічого з цього» не можна вибрати разом з іншими.
employer-tasks = Що роблять у звичайний день?
employer-hard_to_find = Чи важко знайти людей?

## Offers

employer-offers = Що ви можете запропонувати
employer-training = Чи можете ви навчати нових людей?
employer-training_kinds = Як вони вчаться цієї роботи?
employer-practice = Чи може хтось спробувати роботу у вас?
    .hint = Норвезькою це називається arbeidspraksis.
employer-adapt = Чи можна пристосувати роботу до того, хто її отримає?
employer-course_help = Чи дасте ви вільний час на курс норвезької?
employer-home_help = Чи допомагаєте ви новим людям знайти житло?

## Experience

employer-experience = Ваш досвід
employer-hired_before = Чи брали ви на роботу людей, які приїхали з іншої країни?
employer-went_well = Що вдалося добре?
employer-hard = Що заважає брати на роботу людей, які недавно в Норвегії?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.
employer-overqualified = Чи є у вас люди, які вміють більше, ніж можуть використати?
employer-partners = Чи є у вас люди, чий чоловік або дружина без роботи?

## Meeting

employer-meeting = Зустріч
employer-meet = Чи хочете ви зустрітися з людьми, які можуть підійти?
employer-meet_how = Як ви хочете зустрітися?
employer-share = Чи можна показати цю роботу людям, які її шукають?
    .hint = Можна сказати «так» зараз, а «ні» — пізніше.
employer-ask_again = Чи можна нам запитати вас знову через пів року?

## End

employer-consultant_note = Що має знати той, хто говоритиме з підприємством далі?
employer-next_meeting_place = Де ми зустрінемося наступного разу?
employer-next_meeting = Коли ми зустрінемося наступного разу?
    .constraint = Дата має бути сьогодні або пізніше.
    .warning = Ця дата настане більше ніж за рік. Вона правильна?
employer-thanks = Дякую за розмову. Ваші слова допомагають і вам, і новим людям тут.

employer-action-match_competence = Подивитися, хто має потрібні вміння, і спершу запитати цих людей
employer-action-arrange_meeting = Домовитися про зустріч підприємства з людьми, які можуть підійти
employer-action-plan_practice = Домовитися разом із Nav про спробу роботи (arbeidspraksis)
employer-action-share_need = Показати роботу людям, які її шукають
employer-action-course_at_work = Разом із підприємством спланувати курс норвезької
employer-action-recognition_help = Допомогти з визнанням освіти
employer-action-invite_partners = Надіслати підприємству запрошення для чоловіків і дружин на розмову про знання і вміння
employer-action-housing_help = Разом із підприємством шукати житло для нових працівників
employer-action-explain_rules = Зʼясувати, за якими правилами беруть на роботу
employer-action-ask_again = Запитати підприємство знову

## Choices

employer_places-business = На підприємстві
employer_places-office = Тут, в офісі
employer_places-telephone = Телефоном
employer_places-video = Через відеозвʼязок
employer_places-none = Зараз не домовляємося

business_sizes-1-4 = Від 1 до 4
business_sizes-5-19 = Від 5 до 19
business_sizes-20-99 = Від 20 до 99
business_sizes-100_ = 100 або більше

contract_kinds-permanent = Так, постійна
contract_kinds-temporary = Ні, на певний час
contract_kinds-substitute = Ні, це заміна людини, якої тимчасово немає (vikariat)
contract_kinds-season = Ні, на один сезон
contract_kinds-apprentice = Це місце для учня (læreplass)

job_demands-driving_licence = Водійські права
job_demands-education = Певна освіта
job_demands-authorisation = Дозвіл від держави
job_demands-experience = Досвід такої самої роботи
job_demands-shifts = Робота ввечері, вночі або у вихідні
job_demands-heavy = Піднімати важке
job_demands-nothing = Нічого з цього

training_kinds-colleague = Їх навчає хтось на роботі
training_kinds-norwegian_at_work = Норвезька на роботі
training_kinds-time_for_course = Вільний час на курси
training_kinds-paid_course = Ми оплачуємо курси
training_kinds-step_by_step = Поступово вони отримують більше відповідальності

hiring_barriers-language = Мова
hiring_barriers-papers = Документи й дозволи
hiring_barriers-recognition = Ми не знаємо, як оцінити їхню освіту
hiring_barriers-references = Немає кому зателефонувати й запитати про людину
hiring_barriers-housing = Мало житла
hiring_barriers-transport = Далеко добиратися
hiring_barriers-rules = Складні правила
hiring_barriers-never_met = Ми ще не зустрічали тих, хто шукає роботу
hiring_barriers-nothing = Нічого

meet_ways-visit = Вони приходять до нас
meet_ways-talk = Розмова тут, в офісі
meet_ways-trial_day = Вони проводять у нас один день
meet_ways-open_day = День для всіх, хто хоче подивитися

## Industries

industries-A = Сільське господарство, ліс і рибальство
industries-B = Шахти, нафта і газ
industries-C = Промисловість
industries-D = Електрика й тепло
industries-E = Вода, каналізація і відходи
industries-F = Будівництво
industries-G = Магазини та інша торгівля
industries-H = Транспорт і склад
industries-I = Готелі й ресторани
industries-J = Видавництва, кіно, радіо й телебачення
industries-K = Телефонний звʼязок, інтернет і компʼютери
industries-L = Банки і страхування
industries-M = Нерухомість
industries-N = Професійні й технічні послуги
industries-O = Прибирання, охорона, прокат та інші послуги для підприємств
industries-P = Держава, громада і оборона
industries-Q = Школа і навчання
industries-R = Медицина, догляд і дитячі садки
industries-S = Культура, спорт і дозвілля
industries-T = Інші послуги, наприклад перукарні та ремонт
industries-U = Робота у приватних оселях
industries-V = Міжнародні організації
