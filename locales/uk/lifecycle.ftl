### status: draft

### Everything about a person, consents, how long things are kept, and erasing.

## Consents: what a person has said yes to

consent-story = Зберегти розповідь
consent-quotes = Використати цитати
consent-introduction = Познайомити з гуртком або клубом (lag)
consent-buddy = Місцевий приятель (fadder)
consent-references = Рекомендація для орендодавця
consent-employers = Показати роботодавцям, що людина вміє
consent-newcomer_of_month = Новий мешканець місяця (Månedens tilflytter)
consent-handover = Надіслати відомості новій громаді
consent-contact_later = Звʼязатися пізніше
consent-research = Дослідження
consent-power_of_attorney = Довіреність (fullmakt)
consent-raise_incident = Дати справі хід
consent-share_need = Повідомити іншим про потребу

ui-consent-given = так, { $date } ({ $who }, мова запитання: { $language })
ui-consent-withdrawn = ні, { $date } ({ $who }, мова запитання: { $language })
ui-consents-none = Людину ще не запитували ні про що добровільне.

## Everything about a person

export-title = Усе, що ми зберігаємо про Вас: { $case }
export-about = Тут є все, що офіс зберігає про Вас: Ваші відповіді, наші примітки й коментарі. Ви маєте право це бачити. Якщо щось неправильно, скажіть нам.
export-foot = { $office }, { $date }. Роздруковує: { $who }.
export-consents = На що Ви сказали «так» або «ні»
export-consent-given = Так, { $date }
export-consent-withdrawn = Ні, { $date }
export-session = { $title }, { $date }
export-remark = Примітка: { $remark }
export-next-steps = Про що ми домовилися
export-history = Що зроблено з цією розмовою

ui-person-export-ask = Усе про людину буде записано в нову папку в { $path }, без шифрування. Кожен, хто знайде папку, може все прочитати. Напишіть «{ $yes }», щоб іти далі.
ui-person-nothing-written = Нічого не записано.
ui-person-exported = Усе про людину лежить у { $path } ({ $files }). Файли не зашифровано: кожен, хто їх знайде, може їх прочитати.
ui-person-export-holds = Там є також примітки й коментарі. Прочитайте все, перш ніж віддати: там може бути щось про інших. Видаліть папку, коли людина отримає свою копію.
ui-person-export-incomplete = { $count ->
    [one] В офісі є { $count } запис, який Ви не можете читати.
    [few] В офісі є { $count } записи, які Ви не можете читати.
    [many] В офісі є { $count } записів, які Ви не можете читати.
   *[other] В офісі є { $count } запису, які Ви не можете читати.
} Можливо, вони стосуються цієї людини. Керівник може видати все.

## Erasing

ui-person-erase-ask = { $case } { $name } і все про цю людину буде стерто на всіх компʼютерах: { $sessions ->
    [one] { $sessions } розмова
    [few] { $sessions } розмови
    [many] { $sessions } розмов
   *[other] { $sessions } розмови
}, { $drafts ->
    [one] { $drafts } чернетка
    [few] { $drafts } чернетки
    [many] { $drafts } чернеток
   *[other] { $drafts } чернетки
}. Цього не можна скасувати. Щоб стерти, напишіть номер справи ({ $case }).
ui-person-nothing-erased = Нічого не стерто.
ui-person-erased = { $case }: стерто. Підписаний слід без відомостей показує, хто стер і коли. Інші компʼютери зітруть це, коли їх знову відкриють.

error-not-archived = { $record } немає в архівній копії, або запис змінено після неї.
    .safe = Нічого не стерто.
    .now = Зробіть нову копію: «bolyst retention archive». Потім стирайте з --archive і папкою, у якій лежить копія.

## How long things are kept

ui-kind-person = Людина
ui-kind-session = Розмова
ui-kind-employer = Роботодавець
ui-kind-incident = Випадок
ui-retention-count = { $count ->
    [0] Ще ні для чого не минув строк зберігання.
    [one] Строк зберігання минув, { $count } запис:
    [few] Строк зберігання минув, { $count } записи:
    [many] Строк зберігання минув, { $count } записів:
   *[other] Строк зберігання минув, { $count } запису:
}
ui-retention-since = строк минув { $date }
ui-retention-left-over = належить людині, дані якої стерто
ui-retention-archived = { $count ->
    [one] { $count } запис лежить
    [few] { $count } записи лежать
    [many] { $count } записів лежать
   *[other] { $count } запису лежать
} у { $path }, без шифрування. Передайте папку до архіву, а потім зітріть: bolyst retention erase --archive { $path }
ui-retention-erase-ask = На всіх компʼютерах буде стерто { $count ->
    [one] { $count } запис
    [few] { $count } записи
    [many] { $count } записів
   *[other] { $count } запису
}. Цього не можна скасувати. Напишіть «{ $yes }», щоб стерти.
ui-retention-erased = { $count ->
    [0] Ще ні для чого не минув строк зберігання.
    [one] Стерто { $count } запис.
    [few] Стерто { $count } записи.
    [many] Стерто { $count } записів.
   *[other] Стерто { $count } запису.
}

## On the screen

ui-person-consents = Згоди
ui-retention-title = Строк зберігання минув
ui-line-folder = Яка папка?
    .hint = Буде записано без шифрування. Кожен, хто знайде папку, може все прочитати. Те, що там уже лежить, не зміниться.
ui-line-case = Стерти все про людину?
    .hint = Щоб стерти, напишіть номер справи.
ui-confirm-consent = Змінити згоду?
    .detail = «Так» стане «ні» або навпаки. Зміна отримає дату і Ваше імʼя.
ui-confirm-erase-due = Стерти все, для чого минув строк зберігання?
    .detail = Воно зникне на всіх компʼютерах, і цього не можна скасувати. Спочатку зробіть архівну копію.
ui-command-about-person = Побачити все про людину
    .short = про людину
ui-command-retention = Побачити, для чого минув строк зберігання
    .short = строк зберіг.
ui-command-export = Записати в папку
    .short = у папку
ui-command-erase = Стерти
    .short = стерти
