### status: draft

### When two have written different things without knowing of each other.

ui-history-settled = Решено, что верно там, где было написано разное

ui-person-case = Номер дела
ui-person-preferred-name = Имя
ui-person-category = Категория
ui-person-language = Язык
ui-person-arrived = Дата приезда

ui-conflict-remark = Примечание
ui-conflict-kept-because = Почему ответ верный
ui-conflict-next-step = Следующий шаг
ui-conflict-kept = оставлено
ui-conflict-taken-away = убрано

ui-home-conflicts = Написано разное независимо друг от друга
ui-home-conflict-count = { $count ->
    [one] нужно решить { $count } вопрос
    [few] нужно решить { $count } вопроса
    [many] нужно решить { $count } вопросов
   *[other] нужно решить { $count } вопроса
}
ui-conflicts-title = Написано разное
ui-conflicts-about = Двое написали разное и не знали друг о друге. Ничего не потеряно. Выберите то, что верно.
ui-conflicts-read-only = Это может решить только тот, кто вёл беседу.
ui-conflicts-done = Всё решено.
ui-conflicts-place = { $at } из { $count }
ui-conflicts-by = { $who }, { $when }
ui-conflicts-by-computer = { $who }, компьютер { $computer }, { $when }
ui-line-third = Что верно?
    .hint = То, что Вы напишете, заменит оба варианта.
ui-command-write-third = Написать что-то другое
    .short = другое
ui-command-next-conflict = Дальше
    .short = дальше
ui-command-lead-on = Вести беседу дальше
    .short = вести дальше
ui-linear-conflict-choose = Напишите число перед тем, что верно. Пустая строка — решить позже. Там, где текст написан от руки, можно написать что-то другое.
