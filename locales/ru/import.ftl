### status: draft

### What is said when a form is taken over from a workbook (XLSForm).

ui-import-done =
    { $file }: взято { $questions ->
        [one] { $questions } вопрос
        [few] { $questions } вопроса
        [many] { $questions } вопросов
       *[other] { $questions } вопроса
    }, { $groups ->
        [one] { $groups } группа
        [few] { $groups } группы
        [many] { $groups } групп
       *[other] { $groups } группы
    } и { $choices ->
        [one] { $choices } вариант ответа
        [few] { $choices } варианта ответа
        [many] { $choices } вариантов ответа
       *[other] { $choices } варианта ответа
    }. Языки: { $languages }; исправлено: { $repaired }, пропущено: { $left-out }. Записано:
ui-import-repaired = { ui-import-place }: исправлено: { $reason }
ui-import-left-out = { ui-import-place }: пропущено: { $reason }
ui-import-more =
    { ui-import-place }: … и ещё { $count ->
        [one] { $count } такой же случай
        [few] { $count } таких же случая
        [many] { $count } таких же случаев
       *[other] { $count } такого же случая
    }; --json показывает все
# “survey 12, label”, or the sheet's name alone when it is about the whole sheet.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] , { $column }
    }

error-import-web-page = Это веб-страница, а не электронная таблица.
    .safe = Ничего не записано.
    .now = Откройте страницу в браузере и скачайте оттуда саму форму.
error-import-not-whole = Файл не целый: он обрезан или изменён по пути.
    .safe = Ничего не записано.
    .now = Скачайте его снова или попросите автора прислать его как .xlsx.
error-import-locked = Таблица закрыта паролем.
    .safe = Ничего не записано.
    .now = Откройте файл в программе для таблиц, уберите пароль и сохраните снова.
error-import-no-workbook = Это не электронная таблица: ни .xlsx, ни .xls.
    .safe = Ничего не записано.
    .now = Откройте файл в программе для таблиц и сохраните как .xlsx.
error-import-too-large = { $megabytes } MB — это больше, чем бывает у формы (самое большее { $limit }).
    .safe = Ничего не записано.
    .now = Проверьте, тот ли это файл. Изображения и другие листы можно убрать.
error-import-damaged = Таблицу не удалось прочитать: { $cause }
    .safe = Ничего не записано.
    .now = Откройте файл в программе для таблиц и сохраните его снова как .xlsx без пароля.
error-import-too-sparse = Ячейки таблицы лежат слишком далеко друг от друга, поэтому её нельзя прочитать.
    .safe = Ничего не записано.
    .now = Сохраните её снова как .xlsx или уберите то, что стоит далеко внизу или далеко справа.
error-import-no-survey = В таблице нет листа с названием «survey».
    .safe = Ничего не записано.
    .now = В XLSForm вопросы стоят на листе «survey», а варианты ответов — на листе «choices».
error-import-nothing-asked = На листе «survey» нет вопросов, которые здесь можно задать.
    .safe = Ничего не записано.
    .now = Проверьте, называются ли столбцы «type», «name» и «label».

ui-import-sheet-not-read = этот лист не относится к форме
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } ячейка лежит
        [few] { $cells } ячейки лежат
        [many] { $cells } ячеек лежат
       *[other] { $cells } ячейки лежат
    } за пределами формы или слишком велики для текста
ui-import-media-column = изображения или записи (ячейки: { $cells }) нельзя показать в терминале
ui-import-unknown-column = у форм нет такого столбца (заполненные ячейки: { $cells })
ui-import-double-column = такой столбец уже есть; действует первый
ui-import-unknown-setting = эта настройка здесь ничего не значит
ui-import-id-changed = «{ $from }» не может быть названием формы: теперь она называется { $to }
ui-import-language-taken = код { $code } уже принадлежит другому столбцу: этот хранится отдельно как { $kept }
ui-import-language-unknown = этот язык неизвестен: он хранится отдельно как { $kept }; переименуйте папку, когда узнаете, какой это язык
ui-import-language-unnamed = тексты без языка взяты как { $tag }; напишите язык в заголовке, например label::Français (fr)
ui-import-choice-incomplete = у варианта ответа должны быть и список, и название
ui-import-value-changed = значение «{ $from }» должно быть одним словом: теперь это { $to }, также в выражениях
ui-import-value-twice = { $value } стоит дважды в списке { $list }: показаны оба
ui-import-list-renamed = «{ $from }» не может быть названием списка: теперь он называется { $to }
ui-import-list-missing = в списке { $list } нет вариантов ответа: вместо выбора ответ пишут
ui-import-file-missing = { $file } не лежит рядом с таблицей или сам не таблица: вместо выбора ответ пишут
ui-import-table-missing = { $file } не лежит рядом с таблицей или сам не таблица
ui-import-switched-off = строка отключена
ui-import-too-deep = группа лежит глубже, чем можно (групп: { $depth }); её содержимое вынесено наружу
ui-import-ends-another = открыта группа { $name }, она другого вида: здесь она заканчивается
ui-import-ends-nothing = здесь не открыта ни одна группа
ui-import-never-ends = { $name } нигде не заканчивается: заканчивается вместе с листом
ui-import-loop = цикла по списку в XLSForm больше нет: вопросы задают один раз
ui-import-no-type = у строки нет типа
ui-import-unknown-type = типа «{ $written }» нет
ui-import-misspelt-type = типа «{ $written }» нет; Вы имели в виду { $near }?
ui-import-no-media = { $written }: терминал не принимает изображений, звука или файлов; место скрыто, оно всегда пустое
ui-import-no-places = { $written }: терминал не знает мест на карте; место скрыто, оно всегда пустое
ui-import-no-devices = { $written }: Bolyst ничего не хранит об устройствах; место скрыто, оно всегда пустое
ui-import-no-audit = audit: Bolyst ведёт собственный журнал беседы
ui-import-last-saved = ответ из прошлой беседы не берётся: каждая беседа начинается сама по себе
ui-import-idle-trigger = здесь нет ничего, что можно запустить
ui-import-no-name = у строки нет названия: теперь она называется { $name }
ui-import-name-changed = «{ $from }» не может быть названием: строка называется { $to }, также там, где она упомянута
ui-import-name-twice = { $from } стоит дважды в одной группе: эта строка называется { $to }
ui-import-no-label = текста нет: вместо него стоит название
ui-import-no-calculation = здесь нечего вычислять: место скрыто, оно всегда пустое
ui-import-r-code = { $written } — это код R для «да» или «нет»
ui-import-appearance-beyond = терминал не может показать вид «{ $written }»; вопрос задаётся обычным способом
ui-import-unknown-appearance = вид «{ $written }» неизвестен, он пропущен
ui-import-search = search() обращается к таблице, которой нет рядом: вместо выбора ответ пишут
ui-import-markup = цвета, ссылки и шрифты убраны из текста
ui-import-unknown-reference = текст упоминает ответ на { $name }, а в форме такого вопроса нет
ui-import-fault = { $fault }
