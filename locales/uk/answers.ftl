### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = Так
answer-no = Ні
answer-dont-know = Не знаю
answer-refused = Не хотілося б про це казати
answer-not-applicable = Не стосується мене
answer-other = Щось інше
answer-other-what = Що саме?
answer-none-selected = Нічого з цього
answer-no-answer = Без відповіді
answer-more = Додати ще: { $what }?
answer-choose-one = Виберіть одну відповідь.
answer-choose-many = Виберіть скільки завгодно відповідей.
answer-choose-rank = Розставте відповіді по порядку. Найважливіше — перше.
answer-write = Скажіть своїми словами.
answer-number = Назвіть число.
answer-date = Назвіть дату.
answer-month = Назвіть місяць і рік.
answer-understood = Мені зрозуміло
answer-acknowledged = Мені зрозуміло
answer-read-aloud = Перекладач читає це вголос.
answer-pause = Робимо перерву.
answer-voluntary = Ви можете відмовитися. Відмова ніяк не вплине на Вашу справу.
answer-draft-text = Цей текст ще не перевірено.
answer-other-language = Цього тексту ще немає Вашою мовою.
answer-thanks = Дякую за розмову.
answer-patience = Зачекайте, будь ласка. Ми зараз продовжимо.
answer-open-list = Натисніть пробіл, щоб побачити відповіді
