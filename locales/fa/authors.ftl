### status: draft

### A form that is begun, and that is tried out.

ui-preview-not-kept = آزمایش: چیزی ذخیره نمی‌شود
ui-preview-begin = این آزمایش یک فرم است. چیزی ذخیره نمی‌شود.
ui-preview-end = آزمایش تمام شد. چیزی ذخیره نشد.
ui-preview-reloaded = فرم دوباره خوانده شد. جواب‌ها سر جایشان است.
ui-preview-reloaded-with-fault = فرم دوباره خوانده شد، اما متن آن خطا دارد: { $fault }

ui-new-written = نوشته شد: { $path }
ui-new-next =
    حالا فرم و متن آن را تغییر دهید. این دو دستور نشان می‌دهد چه چیزی غلط است، و فرم چه شکلی است:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = نام فرم نمی‌تواند «{ $id }» باشد.
    .safe = چیزی نوشته نشد.
    .now = از حروف a تا z، رقم، خط تیره و خط زیر استفاده کنید. اول باید یک حرف باشد.
error-form-id-taken = نام «{ $id }» در Bolyst از قبل گرفته شده است.
    .safe = چیزی نوشته نشد.
    .now = نام دیگری برای فرم انتخاب کنید.
