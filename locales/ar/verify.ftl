### status: draft

### Looking through the whole vault: “bolyst verify” and the program's page for it.

ui-verify-title = فحص الخزنة
ui-verify-progress = جارٍ الفحص: { $done } من { $of }
ui-verify-counts = سليم: { $sound } · ليس لك: { $closed } · { $bad ->
        [0] لا مشكلة
        [zero] لا مشكلة
        [one] ملف واحد ليس كما يجب
        [two] ملفان ليسا كما يجب
        [few] { $bad } ملفات ليست كما يجب
        [many] { $bad } ملفًا ليست كما يجب
       *[other] { $bad } ملف ليست كما يجب
    }
ui-verify-nothing-wrong = كل ملف كما يجب.
ui-verify-something-wrong = كل شيء آخر يُفتح كما كان. يُرجى إحضار الملفات من نسخة احتياطية أو من نسخة المجلد عند زميل، ثم الفحص من جديد.

## What can be the matter with a file

ui-fault-missing = غير موجود: يجب أن يكون الملف هنا، وملفات أخرى تشير إليه.
ui-fault-rolled-back = أُعيد إلى الوراء: في المجلد أقل مما رآه هذا الحاسوب من قبل. هل أُخذ من نسخة احتياطية؟
ui-fault-altered = مُغيَّر: محتواه ليس ما كُتب.
ui-fault-unreadable = لا يُقرأ: القرص يرفض، أو هذا ليس ملفًا مختومًا.
ui-fault-forged = مزوّر: يُفتح، لكن لا أحد في هذا المكتب كتب ما فيه. لا يُحسب.
ui-fault-forked = منقسم: ملفان بالرقم نفسه من الحاسوب نفسه. نُسخ المجلد الخاص بذلك الحاسوب أو استُعيد.
ui-fault-late = متأخر: كتبه شخص لم يعد له حق في ذلك. لا يُحسب.
ui-fault-misplaced = في غير مكانه: حقيقي، لكن باسم آخر أو في مجلد مكتب آخر.
ui-fault-newer = أحدث: كتبه إصدار أحدث من Bolyst.
ui-fault-foreign = غريب: ليس من Bolyst، مثل نسخة تركها برنامج مزامنة.
