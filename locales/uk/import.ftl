### status: draft

### What is said when a form is taken over from a workbook (XLSForm).

ui-import-done =
    { $file }: узято { $questions ->
        [one] { $questions } питання
        [few] { $questions } питання
        [many] { $questions } питань
       *[other] { $questions } питання
    }, { $groups ->
        [one] { $groups } групу
        [few] { $groups } групи
        [many] { $groups } груп
       *[other] { $groups } групи
    } і { $choices ->
        [one] { $choices } варіант відповіді
        [few] { $choices } варіанти відповіді
        [many] { $choices } варіантів відповіді
       *[other] { $choices } варіанта відповіді
    }. Мови: { $languages }; виправлено: { $repaired }, пропущено: { $left-out }. Записано:
ui-import-repaired = { ui-import-place }: виправлено: { $reason }
ui-import-left-out = { ui-import-place }: пропущено: { $reason }
ui-import-more =
    { ui-import-place }: … і ще { $count ->
        [one] { $count } такий самий випадок
        [few] { $count } такі самі випадки
        [many] { $count } таких самих випадків
       *[other] { $count } такого самого випадку
    }; --json показує всі
# “survey 12, label”, or the sheet's name alone when it is about the whole sheet.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] , { $column }
    }

error-import-web-page = Це вебсторінка, а не електронна таблиця.
    .safe = Нічого не записано.
    .now = Відкрийте сторінку в браузері й завантажте звідти саму форму.
error-import-not-whole = Файл не цілий: його обрізано або змінено дорогою.
    .safe = Нічого не записано.
    .now = Завантажте його знову або попросіть автора надіслати його як .xlsx.
error-import-locked = Таблицю закрито паролем.
    .safe = Нічого не записано.
    .now = Відкрийте файл у програмі для таблиць, приберіть пароль і збережіть знову.
error-import-no-workbook = Це не електронна таблиця: ані .xlsx, ані .xls.
    .safe = Нічого не записано.
    .now = Відкрийте файл у програмі для таблиць і збережіть як .xlsx.
error-import-too-large = { $megabytes } MB — це більше, ніж буває у форми (найбільше { $limit }).
    .safe = Нічого не записано.
    .now = Перевірте, чи це той файл. Зображення та інші аркуші можна прибрати.
error-import-damaged = Таблицю не вдалося прочитати: { $cause }
    .safe = Нічого не записано.
    .now = Відкрийте файл у програмі для таблиць і збережіть його знову як .xlsx без пароля.
error-import-too-sparse = Комірки таблиці лежать надто далеко одна від одної, тому її не можна прочитати.
    .safe = Нічого не записано.
    .now = Збережіть її знову як .xlsx або приберіть те, що стоїть далеко внизу чи далеко праворуч.
error-import-no-survey = У таблиці немає аркуша з назвою «survey».
    .safe = Нічого не записано.
    .now = У XLSForm питання стоять на аркуші «survey», а варіанти відповідей — на аркуші «choices».
error-import-nothing-asked = На аркуші «survey» немає питань, які тут можна поставити.
    .safe = Нічого не записано.
    .now = Перевірте, чи стовпці мають назви «type», «name» і «label».

ui-import-sheet-not-read = цей аркуш не належить до форми
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } комірка лежить
        [few] { $cells } комірки лежать
        [many] { $cells } комірок лежать
       *[other] { $cells } комірки лежать
    } поза межами форми або завеликі для тексту
ui-import-media-column = зображення чи записи (комірки: { $cells }) не можна показати в терміналі
ui-import-unknown-column = у форм немає такого стовпця (заповнені комірки: { $cells })
ui-import-double-column = такий стовпець уже є; діє перший
ui-import-unknown-setting = це налаштування тут нічого не означає
ui-import-id-changed = «{ $from }» не може бути назвою форми: тепер вона називається { $to }
ui-import-language-taken = код { $code } уже належить іншому стовпцю: цей зберігається окремо як { $kept }
ui-import-language-unknown = ця мова невідома: вона зберігається окремо як { $kept }; перейменуйте папку, коли знатимете, яка це мова
ui-import-language-unnamed = тексти без мови взято як { $tag }; напишіть мову в заголовку, наприклад label::Français (fr)
ui-import-choice-incomplete = варіант відповіді повинен мати і список, і назву
ui-import-value-changed = значення «{ $from }» має бути одним словом: тепер це { $to }, також у виразах
ui-import-value-twice = { $value } стоїть двічі у списку { $list }: показано обидва
ui-import-list-renamed = «{ $from }» не може бути назвою списку: тепер він називається { $to }
ui-import-list-missing = список { $list } не має варіантів відповіді: замість вибору відповідь пишуть
ui-import-file-missing = { $file } не лежить поруч із таблицею або сам не є таблицею: замість вибору відповідь пишуть
ui-import-table-missing = { $file } не лежить поруч із таблицею або сам не є таблицею
ui-import-switched-off = рядок вимкнено
ui-import-too-deep = група лежить глибше ніж дозволено (груп: { $depth }); її вміст винесено назовні
ui-import-ends-another = відкрито групу { $name }, вона іншого виду: тут вона закінчується
ui-import-ends-nothing = тут не відкрито жодної групи
ui-import-never-ends = { $name } ніде не закінчується: закінчується разом з аркушем
ui-import-loop = циклу за списком у XLSForm більше немає: питання ставлять один раз
ui-import-no-type = рядок не має типу
ui-import-unknown-type = типу «{ $written }» немає
ui-import-misspelt-type = типу «{ $written }» немає; чи мали Ви на увазі { $near }?
ui-import-no-media = { $written }: термінал не приймає зображень, звуку чи файлів; місце сховано, воно завжди порожнє
ui-import-no-places = { $written }: термінал не знає місць на карті; місце сховано, воно завжди порожнє
ui-import-no-devices = { $written }: Bolyst нічого не зберігає про пристрої; місце сховано, воно завжди порожнє
ui-import-no-audit = audit: Bolyst веде власний журнал розмови
ui-import-last-saved = відповідь з попередньої розмови не береться: кожна розмова починається сама по собі
ui-import-idle-trigger = тут немає нічого, що можна запустити
ui-import-no-name = рядок не має назви: тепер він називається { $name }
ui-import-name-changed = «{ $from }» не може бути назвою: рядок називається { $to }, також там, де його згадано
ui-import-name-twice = { $from } стоїть двічі в одній групі: цей рядок називається { $to }
ui-import-no-label = тексту немає: замість нього стоїть назва
ui-import-no-calculation = тут немає чого обчислювати: місце сховано, воно завжди порожнє
ui-import-r-code = { $written } — це код R для «так» або «ні»
ui-import-appearance-beyond = термінал не може показати вигляд «{ $written }»; питання ставиться звичайним способом
ui-import-unknown-appearance = вигляд «{ $written }» невідомий, його пропущено
ui-import-search = search() звертається до таблиці, якої немає поруч: замість вибору відповідь пишуть
ui-import-markup = кольори, посилання й шрифти прибрано з тексту
ui-import-unknown-reference = текст згадує відповідь на { $name }, а у формі такого питання немає
ui-import-fault = { $fault }
