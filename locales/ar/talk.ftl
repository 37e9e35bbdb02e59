### status: draft

### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = البداية
talk-conversation_language = بأي لغة نتحدث معك اليوم؟
    .required = يُرجى اختيار اللغة التي تتحدثون بها اليوم.
talk-interpreter_mode = كيف يشارك المترجم معنا اليوم؟
    .warning = هذا الحديث ليس باللغة النرويجية، ولا يوجد مترجم. هل تفهمون بعضكم بعضًا جيدًا؟
    .required = يُرجى اختيار طريقة مشاركة المترجم، أو اختيار «نتحدث من دون مترجم».
talk-interpreter_register = ما فئة المترجم في السجل الوطني للمترجمين (Nasjonalt tolkeregister)؟
    .required = يُرجى اختيار الفئة. إذا لم يكن المترجم في السجل، فيُرجى اختيار ذلك وكتابة السبب.
talk-interpreter_reason = لماذا تستعينون بمترجم من خارج السجل؟
    .required = يُرجى كتابة السبب ببضع كلمات.
talk-interpreter_confidential = واجب المترجم أن يحفظ السر. المترجم لا يخبر أحدًا بما نقوله.
talk-interpreter_understood = هل كلام المترجم مفهوم لك جيدًا؟
    .warning = هل تفهمون بعضكم بعضًا بما يكفي للاستمرار؟
talk-record = أنا أكتب إجاباتك. يمكنك الحصول على نسخة.
talk-record_readers = إجاباتك يقرؤها فقط من يساعدك منّا.
talk-may_skip = لك الحرية في الإجابة عن أي سؤال أو تركه. يمكنك أخذ استراحة أو التوقف.
talk-begin = هل يناسبك أن نبدأ الآن؟
    .warning = هل الأفضل أن يكون هذا الحديث في يوم آخر؟

## Household

talk-others_in_household = كم شخصًا يسكن معك؟
    .hint = الرقم 0 يعني: أسكن وحدي.
    .constraint = يُرجى كتابة رقم من 0 إلى 20.
    .warning = هذا عدد كبير. هل الرقم صحيح؟
talk-member = شخص يسكن معك
talk-relation = ما صلة هذا الشخص بك؟

## End

talk-next_steps = الخطوات القادمة
talk-own_question = ما هي أسئلتك لي؟
talk-own_question_answer = بماذا أجبت؟
talk-next_meeting_place = أين يناسبك أن نلتقي في المرة القادمة؟
talk-next_meeting = متى نلتقي في المرة القادمة؟
    .constraint = يجب أن يكون التاريخ هو اليوم أو بعد اليوم.
    .warning = هذا التاريخ بعد أكثر من سنة. هل هو صحيح؟
talk-copy_home = هل نعطيك نسخة من الإجابات لأخذها إلى البيت؟
talk-interpreting_worked = هل نجحت الترجمة؟
talk-consultant_note = ما الذي يجب أن يعرفه من سيساعد هذا الشخص بعدك؟
talk-thanks = شكرًا على هذا الحديث. كلامك مهم للبلدية.
