### status: draft

### The program's own words: the overview, help, and what lies on top of the pages.

ui-waiting = لحظة من فضلك …
ui-too-small = النافذة صغيرة جدًا. كل شيء محفوظ. يُرجى تكبيرها إلى 40 × 12 حرفًا على الأقل.
ui-place = { $at } من { $count }
ui-search = بحث:
ui-search-nothing = لا شيء يناسب ما كتبته.
ui-demo = مكتب للتدريب
ui-demo-line = هذا مكتب للتدريب. كل شيء يزول عند الخروج.

## The overview

ui-home-search = البحث في كل مكان:
ui-home-drafts = متابعة
ui-home-forms = بدء حديث
ui-home-people = الأشخاص
ui-home-no-people = لا أحد بعد. يظهر الأشخاص هنا بعد بدء حديث.
ui-home-sessions = الأحاديث
ui-home-no-sessions = لم يُرسل أي حديث بعد.
ui-home-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
ui-home-person = شخص
ui-home-session = حديث
ui-home-form = بدء
ui-home-faulty-form = لا يمكن استخدام نموذج: { $place }
ui-home-unreadable = لا يمكن قراءة هذه الملفات: { $files }
ui-home-unfinished = خرج شخص من المكتب، لكن ختم الملفات القديمة من جديد لم ينتهِ. يُرجى إنهاؤه في صفحة الأعضاء (F6 ثم F5).
ui-home-swap = قد تصل ذاكرة هذا الحاسوب إلى القرص. يُرجى طلب قرص مشفّر قبل كتابة شيء حساس.
ui-home-recorded = { $program } يسجّل ما على الشاشة. يُرجى إيقافه قبل بدء الحديث.

ui-role-consultant = مستشار شؤون اللاجئين
    .hint = يقود الأحاديث
ui-role-supervisor = مشرف
    .hint = يقرأ ويعلّق ويوافق

## What lies on top of a page

ui-help-title = المفاتيح
ui-help-keys = ↑ ↓ تصفح   Esc إغلاق
ui-palette-title = ما العمل المطلوب؟
ui-note-keys = ↑ ↓ تصفح   Esc إغلاق
ui-go-to-title = الذهاب إلى
ui-go-to-hint = يُرجى كتابة الرقم، أو بضع كلمات من السؤال.
ui-line-remark = ملاحظة
    .hint = لا يراها الشخص. لا يُكتب أبدًا شيء عن الدين أو السياسة أو الأصل العرقي أو الأمراض.
ui-line-reason = لماذا الإجابة صحيحة رغم ذلك؟
    .hint = تكفي بضع كلمات. الإجابة تبقى.
ui-line-keys = Enter حفظ   Esc إغلاق
ui-confirm-keys = Enter نعم   Esc لا
ui-confirm-submit = هل نرسل الحديث؟
    .detail = سيُختم ويُوقّع. بعد ذلك لا يستطيع أحد تغييره، ولا أنت.
ui-confirm-discard = هل نحذف المسودة؟
    .detail = كل الإجابات فيها تزول. لا يمكن التراجع عن هذا.
ui-confirm-remove = هل نزيل هذا؟
    .detail = الإجابات عنه تزول. Ctrl+Z يعيدها.
ui-confirm-remove-step = هل نحذف الخطوة؟
    .detail = ما كتبته عنها يزول.
ui-confirm-leave-unsaved = هل نخرج من دون حفظ؟
    .detail = لم يقبل القرص آخر التغييرات. ما تغيّر بعد آخر حفظ يزول.

## Colours

ui-theme-dark = خلفية داكنة
ui-theme-light = خلفية فاتحة
ui-theme-high-contrast = تباين قوي
ui-theme-none = من دون ألوان
