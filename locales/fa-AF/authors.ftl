### status: draft

### A form that is begun, and that is tried out.

ui-preview-not-kept = آزمایش: هیچ چیز ذخیره نمی‌شود
ui-preview-begin = این آزمایش یک فورمه است. هیچ چیز ذخیره نمی‌شود.
ui-preview-end = آزمایش خلاص شد. هیچ چیز ذخیره نشد.
ui-preview-reloaded = فورمه دوباره خوانده شد. جواب‌ها باقی است.
ui-preview-reloaded-with-fault = فورمه دوباره خوانده شد، اما در کلمات آن غلطی است: { $fault }

ui-new-written = نوشته شد: { $path }
ui-new-next =
    حالا فورمه و کلمات آن را تغییر دهید. این دو فرمان نشان می‌دهد که چه غلط است، و فورمه چگونه معلوم می‌شود:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = نام فورمه نمی‌تواند «{ $id }» باشد.
    .safe = هیچ چیز نوشته نشد.
    .now = از حروف a تا z، رقم‌ها، خط پیوند و خط زیر کار بگیرید. اول باید یک حرف باشد.
error-form-id-taken = نام «{ $id }» در Bolyst از پیش گرفته شده است.
    .safe = هیچ چیز نوشته نشد.
    .now = برای فورمه نام دیگری انتخاب کنید.
