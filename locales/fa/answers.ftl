### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = بله
answer-no = نه
answer-dont-know = نمی‌دانم
answer-refused = ترجیح می‌دهم نگویم
answer-not-applicable = به من مربوط نمی‌شود
answer-other = چیز دیگری
answer-other-what = چه چیزی؟
answer-none-selected = هیچ‌کدام
answer-no-answer = بدون جواب
answer-more = یکی دیگر: { $what }؟
answer-choose-one = یک جواب انتخاب کنید.
answer-choose-many = هر چند جواب که می‌خواهید انتخاب کنید.
answer-choose-rank = جواب‌ها را به ترتیب بگذارید. مهم‌ترین جواب اول می‌آید.
answer-write = با کلمات خودتان بگویید.
answer-number = یک عدد بگویید.
answer-date = یک تاریخ بگویید.
answer-month = ماه و سال را بگویید.
answer-understood = متوجه شدم
answer-acknowledged = متوجه شدم
answer-read-aloud = مترجم این را با صدای بلند می‌خواند.
answer-pause = کمی استراحت می‌کنیم.
answer-voluntary = می‌توانید نه بگویید. نه گفتن هیچ تأثیری در پروندهٔ شما ندارد.
answer-draft-text = این متن هنوز بررسی نشده است.
answer-other-language = این متن هنوز به زبان شما نیست.
answer-thanks = از این گفتگو ممنونیم.
answer-patience = لطفاً کمی صبر کنید. بعد ادامه می‌دهیم.
answer-open-list = برای دیدن جواب‌ها کلید فاصله (space) را بزنید
