### status: draft

### The program's own words: the overview, help, and what lies on top of the pages.

ui-waiting = Bir dakika …
ui-too-small = Pencere çok küçük. Her şey kaydedildi. En az 40 × 12 karakter büyüklüğünde yapın.
ui-place = { $at } / { $count }
ui-search = Ara:
ui-search-nothing = Yazdığınıza uyan bir şey yok.
ui-demo = alıştırma ofisi
ui-demo-line = Bu bir alıştırma ofisidir. Çıktığınızda her şey silinir.

## The overview

ui-home-search = Her yerde ara:
ui-home-drafts = Devam et
ui-home-forms = Bir görüşme başlat
ui-home-people = Kişiler
ui-home-no-people = Henüz kimse yok. Bir görüşme başlattığınızda burada görünürler.
ui-home-sessions = Görüşmeler
ui-home-no-sessions = Henüz hiçbir görüşme gönderilmedi.
ui-home-minutes = { $minutes ->
    [one] yaklaşık { $minutes } dakika
   *[other] yaklaşık { $minutes } dakika
}
ui-home-person = kişi
ui-home-session = görüşme
ui-home-form = başlat
ui-home-faulty-form = Bir form kullanılamıyor: { $place }
ui-home-unreadable = Bu dosyalar okunamıyor: { $files }
ui-home-unfinished = Biri çıkarıldı, ama eski dosyaların hepsi henüz yeniden mühürlenmedi. Üyeler sayfasında tamamlayın (F6, sonra F5).
ui-home-swap = Bu bilgisayarın belleği diske yazılabilir. Hassas bir şey yazmadan önce şifreli bir disk isteyin.
ui-home-recorded = { $program } ekranda görünenleri kaydediyor. Görüşmeye başlamadan önce onu kapatın.

ui-role-consultant = Mülteci danışmanı
    .hint = görüşmeleri yürütür
ui-role-supervisor = Yönetici
    .hint = okur, yorum yazar, onaylar

## What lies on top of a page

ui-help-title = Tuşlar
ui-help-keys = ↑ ↓ kaydırır   Esc kapatır
ui-palette-title = Ne yapmak istiyorsunuz?
ui-note-keys = ↑ ↓ kaydırır   Esc kapatır
ui-go-to-title = Git
ui-go-to-hint = Numarayı veya sorudan birkaç kelime yazın.
ui-line-remark = Not
    .hint = Kişi bunu görmez. İnanç, siyaset, etnik köken veya hastalık tanısı hakkında hiçbir zaman yazmayın.
ui-line-reason = Cevap yine de neden doğru?
    .hint = Birkaç kelime yeter. Cevap olduğu gibi kalır.
ui-line-keys = Enter kaydeder   Esc kapatır
ui-confirm-keys = Enter evet   Esc hayır
ui-confirm-submit = Görüşme gönderilsin mi?
    .detail = Mühürlenir ve imzalanır. Sonra kimse değiştiremez, siz de değiştiremezsiniz.
ui-confirm-discard = Taslak silinsin mi?
    .detail = İçindeki bütün cevaplar silinir. Bu geri alınamaz.
ui-confirm-remove = Bu kaldırılsın mı?
    .detail = Onunla ilgili cevaplar silinir. Ctrl+Z ile geri alabilirsiniz.
ui-confirm-remove-step = Adım silinsin mi?
    .detail = Onun hakkında yazdıklarınız silinir.
ui-confirm-leave-unsaved = Kaydetmeden çıkılsın mı?
    .detail = Disk son değişiklikleri almadı. Son kayıttan sonra değişenler silinir.

## Colours

ui-theme-dark = Koyu arka plan
ui-theme-light = Açık arka plan
ui-theme-high-contrast = Yüksek karşıtlık
ui-theme-none = Renksiz
