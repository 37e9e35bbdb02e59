### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = نعم
answer-no = لا
answer-dont-know = لا أعرف
answer-refused = أفضّل عدم الإجابة
answer-not-applicable = لا ينطبق عليّ
answer-other = شيء آخر
answer-other-what = ما هو؟
answer-none-selected = لا شيء من هذا
answer-no-answer = من دون إجابة
answer-more = هل نضيف أيضًا: { $what }؟
answer-choose-one = يُرجى اختيار إجابة واحدة.
answer-choose-many = يمكنك اختيار أي عدد من الإجابات.
answer-choose-rank = يُرجى ترتيب الإجابات. الأهم يأتي أولًا.
answer-write = يُرجى قول ذلك بكلماتك.
answer-number = يُرجى قول رقم.
answer-date = يُرجى قول تاريخ.
answer-month = يُرجى قول الشهر والسنة.
answer-understood = فهمت
answer-acknowledged = فهمت
answer-read-aloud = المترجم يقرأ هذا بصوت مسموع.
answer-pause = نأخذ استراحة.
answer-voluntary = يمكنك قول لا. الرفض لا يؤثر في ملفك أبدًا.
answer-draft-text = لم يراجع أحد هذا النص بعد.
answer-other-language = هذا النص غير موجود بلغتك بعد.
answer-thanks = شكرًا على هذا الحديث.
answer-patience = لحظة من فضلك، ثم نتابع.
answer-open-list = لرؤية الإجابات: مفتاح المسافة
