### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = بلی
answer-no = نه
answer-dont-know = نمی‌دانم
answer-refused = نمی‌خواهم در این باره بگویم
answer-not-applicable = به من مربوط نمی‌شود
answer-other = چیز دیگر
answer-other-what = آن چیست؟
answer-none-selected = هیچ‌کدام از اینها
answer-no-answer = بی‌جواب
answer-more = یکی دیگر: { $what }؟
answer-choose-one = یک جواب را انتخاب کنید.
answer-choose-many = هر چند جواب که می‌خواهید انتخاب کنید.
answer-choose-rank = جواب‌ها را به ترتیب بگذارید. مهم‌ترین جواب اول می‌آید.
answer-write = با کلمات خودتان بگویید.
answer-number = یک عدد بگویید.
answer-date = یک تاریخ بگویید.
answer-month = ماه و سال را بگویید.
answer-understood = فهمیدم
answer-acknowledged = فهمیدم
answer-read-aloud = ترجمان این را به آواز بلند می‌خواند.
answer-pause = ما وقفه می‌گیریم.
answer-voluntary = شما می‌توانید نه بگویید. نه گفتن هیچ تأثیری بر دوسیهٔ شما ندارد.
answer-draft-text = این متن هنوز بررسی نشده است.
answer-other-language = این متن هنوز به زبان شما نیست.
answer-thanks = تشکر از این صحبت.
answer-patience = لطفاً کمی صبر کنید. بعد ادامه می‌دهیم.
answer-open-list = برای دیدن جواب‌ها دکمهٔ فاصله (space) را فشار دهید
