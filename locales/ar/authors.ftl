### status: draft

### A form that is begun, and that is tried out.

ui-preview-not-kept = تجربة: لا يُحفظ شيء
ui-preview-begin = هذه تجربة لنموذج. لا يُحفظ شيء.
ui-preview-end = انتهت التجربة. لم يُحفظ شيء.
ui-preview-reloaded = قُرئ النموذج من جديد. الإجابات باقية.
ui-preview-reloaded-with-fault = قُرئ النموذج من جديد، لكن في كلماته خطأ: { $fault }

ui-new-written = كُتب الملف { $path }
ui-new-next =
    يمكنك الآن تعديل النموذج والكلمات. هذان الأمران يعرضان الأخطاء وشكل النموذج:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = الاسم «{ $id }» لا يصلح لنموذج.
    .safe = لم يُكتب شيء.
    .now = المسموح: حروف a–z وأرقام وشرطة وشرطة سفلية. الأول يجب أن يكون حرفًا.
error-form-id-taken = الاسم «{ $id }» مستخدم من قبل في Bolyst.
    .safe = لم يُكتب شيء.
    .now = يُرجى اختيار اسم آخر للنموذج.
