### status: draft

### A form that is begun, and that is tried out.

ui-preview-not-kept = deneme: hiçbir şey kaydedilmez
ui-preview-begin = Bu, bir formun denemesidir. Hiçbir şey kaydedilmez.
ui-preview-end = Deneme bitti. Hiçbir şey kaydedilmedi.
ui-preview-reloaded = Form yeniden okundu. Cevaplar duruyor.
ui-preview-reloaded-with-fault = Form yeniden okundu, ama sözlerde bir hata var: { $fault }

ui-new-written = Yazıldı: { $path }
ui-new-next =
    Şimdi formu ve sözleri değiştirebilirsiniz. Bunlar hataları ve görünümü gösterir:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = Bir formun adı “{ $id }” olamaz.
    .safe = Hiçbir şey yazılmadı.
    .now = a–z harfleri, rakam, kısa çizgi ve alt çizgi kullanın. İlki bir harf olmalı.
error-form-id-taken = “{ $id }” adı Bolyst içinde zaten kullanılıyor.
    .safe = Hiçbir şey yazılmadı.
    .now = Form için başka bir ad seçin.
