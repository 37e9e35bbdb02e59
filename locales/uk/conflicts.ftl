### status: draft

### When two have written different things without knowing of each other.

ui-history-settled = Вирішено, що правильно там, де було написано різне

ui-person-case = Номер справи
ui-person-preferred-name = Імʼя
ui-person-category = Категорія
ui-person-language = Мова
ui-person-arrived = Дата приїзду

ui-conflict-remark = Примітка
ui-conflict-kept-because = Чому відповідь правильна
ui-conflict-next-step = Наступний крок
ui-conflict-kept = залишено
ui-conflict-taken-away = прибрано

ui-home-conflicts = Написано різне окремо одне від одного
ui-home-conflict-count = { $count ->
    [one] треба вирішити { $count } річ
    [few] треба вирішити { $count } речі
    [many] треба вирішити { $count } речей
   *[other] треба вирішити { $count } речі
}
ui-conflicts-title = Написано різне
ui-conflicts-about = Двоє людей написали різне й не знали одне про одного. Нічого не втрачено. Виберіть те, що правильно.
ui-conflicts-read-only = Це може вирішити лише той, хто вів розмову.
ui-conflicts-done = Усе вирішено.
ui-conflicts-place = { $at } з { $count }
ui-conflicts-by = { $who }, { $when }
ui-conflicts-by-computer = { $who }, компʼютер { $computer }, { $when }
ui-line-third = Що правильно?
    .hint = Те, що Ви напишете, замінить обидва варіанти.
ui-command-write-third = Написати щось інше
    .short = щось інше
ui-command-next-conflict = Далі
    .short = далі
ui-command-lead-on = Вести розмову далі
    .short = вести далі
ui-linear-conflict-choose = Напишіть число перед тим, що правильно. Порожній рядок — вирішити пізніше. Там, де текст написано від руки, можна написати щось інше.
