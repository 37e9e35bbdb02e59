### status: draft

### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = آغاز صحبت
talk-conversation_language = امروز می‌خواهید به کدام زبان صحبت کنید؟
    .required = زبانی را انتخاب کنید که امروز به آن صحبت می‌کنید.
talk-interpreter_mode = امروز ترجمان چگونه با ما است؟
    .warning = این صحبت به زبان نارویجی نیست و ترجمان هم نیست. آیا گپ همدیگر را به اندازهٔ کافی می‌فهمید؟
    .required = انتخاب کنید که ترجمان چگونه با شما است، یا «بدون ترجمان صحبت می‌کنیم» را انتخاب کنید.
talk-interpreter_register = ترجمان در فهرست ملی ترجمان‌ها (Nasjonalt tolkeregister) در کدام درجه است؟
    .required = درجه را انتخاب کنید. اگر ترجمان در فهرست نیست، همان را انتخاب کنید و دلیل را بنویسید.
talk-interpreter_reason = چرا ترجمانی گرفته‌اید که در فهرست نیست؟
    .required = دلیل را در چند کلمه بنویسید.
talk-interpreter_confidential = ترجمان مکلف است که راز را نگه دارد. ترجمان گپ‌های ما را به هیچ کس نمی‌گوید.
talk-interpreter_understood = آیا گپ ترجمان را خوب می‌فهمید؟
    .warning = آیا گپ همدیگر را آن‌قدر خوب می‌فهمید که ادامه بدهید؟
talk-record = من جواب‌های شما را می‌نویسم. شما می‌توانید یک کاپی بگیرید.
talk-record_readers = فقط ما که به شما کمک می‌کنیم، می‌توانیم جواب‌های شما را بخوانیم.
talk-may_skip = خود شما انتخاب می‌کنید که به کدام سؤال جواب بدهید. می‌توانید وقفه بگیرید یا صحبت را بس کنید.
talk-begin = آیا موافق هستید که حالا شروع کنیم؟
    .warning = آیا بهتر است که این صحبت در یک روز دیگر باشد؟

## Household

talk-others_in_household = با چند نفر دیگر یکجا زندگی می‌کنید؟
    .hint = اگر تنها زندگی می‌کنید، ۰ بنویسید.
    .constraint = یک عدد از ۰ تا ۲۰ بنویسید.
    .warning = این تعداد زیاد است. آیا عدد درست است؟
talk-member = کسی که با شما زندگی می‌کند
talk-relation = این شخص با شما چه نسبت دارد؟

## End

talk-next_steps = قدم‌های بعدی
talk-own_question = شما از من چه می‌خواهید بپرسید؟
talk-own_question_answer = شما چه جواب دادید؟
talk-next_meeting_place = دفعهٔ بعد می‌خواهید مرا در کجا ببینید؟
talk-next_meeting = دفعهٔ بعد چه وقت همدیگر را ببینیم؟
    .constraint = تاریخ باید امروز یا بعد از امروز باشد.
    .warning = این تاریخ بیشتر از یک سال بعد است. آیا درست است؟
talk-copy_home = آیا می‌خواهید یک کاپی جواب‌ها را به خانه ببرید؟
talk-interpreting_worked = آیا ترجمانی درست پیش رفت؟
talk-consultant_note = کسی که بعد از این به این شخص کمک می‌کند، چه باید بداند؟
talk-thanks = تشکر از این صحبت. گپ شما برای شاروالی مهم است.
