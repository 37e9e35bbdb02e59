### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = Да
answer-no = Нет
answer-dont-know = Не знаю
answer-refused = Предпочитаю не отвечать
answer-not-applicable = Ко мне не относится
answer-other = Что-то другое
answer-other-what = Что именно?
answer-none-selected = Ничего из этого
answer-no-answer = Без ответа
answer-more = Добавить ещё: { $what }?
answer-choose-one = Выберите один ответ.
answer-choose-many = Выберите сколько угодно ответов.
answer-choose-rank = Расставьте ответы по порядку. Самое важное — первое.
answer-write = Скажите своими словами.
answer-number = Назовите число.
answer-date = Назовите дату.
answer-month = Назовите месяц и год.
answer-understood = Мне понятно
answer-acknowledged = Мне понятно
answer-read-aloud = Переводчик читает это вслух.
answer-pause = Сделаем перерыв.
answer-voluntary = Вы можете сказать «нет». Отказ никак не повлияет на Ваше дело.
answer-draft-text = Этот текст ещё не проверен.
answer-other-language = Этого текста пока нет на Вашем языке.
answer-thanks = Спасибо за беседу.
answer-patience = Подождите немного, пожалуйста. Скоро продолжим.
answer-open-list = Нажмите пробел, чтобы увидеть ответы
