### status: draft

### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = شروع گفتگو
talk-conversation_language = امروز می‌خواهید به چه زبانی صحبت کنید؟
    .required = زبانی را انتخاب کنید که امروز با آن صحبت می‌کنید.
talk-interpreter_mode = مترجم امروز چطور با ماست؟
    .warning = این گفتگو به زبان نروژی نیست و مترجم هم نیست. آیا حرف همدیگر را به اندازهٔ کافی می‌فهمید؟
    .required = انتخاب کنید که مترجم چطور با شماست، یا «بدون مترجم صحبت می‌کنیم» را انتخاب کنید.
talk-interpreter_register = مترجم در فهرست ملی مترجمان شفاهی (Nasjonalt tolkeregister) در چه رده‌ای است؟
    .required = رده را انتخاب کنید. اگر مترجم در فهرست نیست، همین گزینه را انتخاب کنید و دلیلش را بنویسید.
talk-interpreter_reason = چرا از مترجمی کمک می‌گیرید که در فهرست نیست؟
    .required = دلیل را در چند کلمه بنویسید.
talk-interpreter_confidential = مترجم وظیفه دارد رازدار باشد. مترجم حرف‌های ما را به هیچ‌کس نمی‌گوید.
talk-interpreter_understood = آیا حرف مترجم را خوب می‌فهمید؟
    .warning = آیا حرف همدیگر را آن‌قدر خوب می‌فهمید که ادامه بدهید؟
talk-record = من جواب‌های شما را می‌نویسم. می‌توانید یک نسخه بگیرید.
talk-record_readers = فقط ما که به شما کمک می‌کنیم، می‌توانیم جواب‌های شما را بخوانیم.
talk-may_skip = خودتان انتخاب می‌کنید که به کدام سؤال جواب بدهید. می‌توانید استراحت کنید یا گفتگو را متوقف کنید.
talk-begin = آیا موافقید که الان شروع کنیم؟
    .warning = آیا بهتر است این گفتگو روز دیگری باشد؟

## Household

talk-others_in_household = با چند نفر دیگر زندگی می‌کنید؟
    .hint = اگر تنها زندگی می‌کنید، ۰ بنویسید.
    .constraint = عددی از ۰ تا ۲۰ بنویسید.
    .warning = این تعداد زیاد است. آیا عدد درست است؟
talk-member = کسی که با شما زندگی می‌کند
talk-relation = این شخص چه نسبتی با شما دارد؟

## End

talk-next_steps = قدم‌های بعدی
talk-own_question = شما چه سؤالی از من دارید؟
talk-own_question_answer = شما چه جوابی دادید؟
talk-next_meeting_place = دفعهٔ بعد می‌خواهید کجا همدیگر را ببینیم؟
talk-next_meeting = دفعهٔ بعد کی همدیگر را ببینیم؟
    .constraint = تاریخ باید امروز یا بعد از امروز باشد.
    .warning = این تاریخ بیشتر از یک سال دیگر است. آیا درست است؟
talk-copy_home = آیا می‌خواهید یک نسخه از جواب‌ها را به خانه ببرید؟
talk-interpreting_worked = آیا کار ترجمه خوب پیش رفت؟
talk-consultant_note = کسی که بعد از این به این شخص کمک می‌کند، چه چیزی باید بداند؟
talk-thanks = از این گفتگو ممنونم. حرف‌های شما برای شهرداری مهم است.
