### status: draft

### Review: the conversations that wait, the comments, and how a conversation went.

## How a conversation stands

ui-state-resubmitted = Yeniden gönderildi
ui-history-handed-over = Bir iş arkadaşına devredildi

## At home

ui-home-returned = Size geri gönderilenler
ui-home-waiting = { $count ->
    [one] { $count } görüşme incelenmeyi bekliyor
   *[other] { $count } görüşme incelenmeyi bekliyor
}
ui-home-comments = { $count ->
    [one] { $count } yorum
   *[other] { $count } yorum
}
ui-linear-home-returned = Size geri gönderildi: { $form }  { $who }  ({ $comments })
ui-linear-lead-on = Görüşmeye devam etmek için 1 yazın. Boş satır geri döner.

## The list

ui-queue-title = İnceleme
ui-queue-count = { $found } / { $all } görüşme
ui-queue-nothing = Burada görüşme yok. Oklar ve Tab başka bir şey seçer, Del hepsini gösterir.
ui-queue-hidden = { $count ->
    [one] { $count } tane daha gösterilmiyor. Bir seferde daha az seçin.
   *[other] { $count } tane daha gösterilmiyor. Bir seferde daha az seçin.
}
ui-queue-everything = hepsi
ui-queue-days = { $count ->
    [0] bugün
    [one] { $count } gün
   *[other] { $count } gün
}
ui-queue-by-stand = Durum
ui-queue-by-consultant = Yürüten
ui-queue-by-form = Form
ui-queue-by-age = Ne kadar eski
ui-queue-by-mark = İşaret
ui-queue-waiting = bekliyor
ui-queue-within-a-week = son yedi gün
ui-queue-over-a-week = yedi günden eski
ui-queue-over-a-month = otuz günden eski

ui-mark-attention = bakılmalı
ui-mark-unanswered = cevap yok
ui-mark-kept = alışılmışın dışında cevap tutuldu
ui-mark-remarks = notlar
ui-mark-comments = yorumlar
ui-mark-conflicts = farklı yazıldı
ui-mark-unqualified = tercüman kayıtta yok
ui-mark-long = çok uzun
ui-mark-short = çok kısa
ui-mark-form-differs = formun başka sürümü

## When a conversation is reviewed

ui-filter-all = her şey
ui-filter-attention = bakılmalı
ui-filter-unanswered = cevap yok
ui-filter-remarks = notlar
ui-filter-changed = değişenler
ui-filter-comments = yorumlar
ui-filter-nothing = Burada gösterilecek soru yok.
ui-reading-as-a-whole = Görüşmenin bütünü
ui-reading-before = önce: { $words }
ui-reading-last-time = önceki görüşme, { $date }: { $words }
ui-reading-attention = Bir daha bakılmalı
ui-reading-taken-away = Artık yok
ui-line-comment = Yorum
    .hint = Görüşmeyi okuyabilen herkes yorumu görür. Yorum, adınızla birlikte kalır.
ui-line-reasons = Görüşme neden geri gönderiliyor?
    .hint = Neye bakılması gerektiğini yazın. Sorulara yorum yazdıysanız boş kalabilir.
ui-confirm-approve = Görüşme onaylansın mı?
    .detail = Onay, şimdi okuduğunuz için geçerlidir ve adınızla imzalanır.

error-newer-revision = Siz açtıktan sonra görüşme değişti.
    .safe = Hiçbir şey onaylanmadı veya geri gönderilmedi.
    .now = Geri dönün, yeniden açın ve yeniliklere bakın.
error-nothing-written = Birkaç söz eksik.
    .safe = Hiçbir şey değişmedi.
    .now = Konunun ne olduğunu yazın veya önce bir soruya yorum yazın.

ui-command-next-filter = Başka bir şey göster
    .short = göster
ui-command-previous-filter = Öncekini göster
ui-command-comment = Soruya bir yorum yaz
    .short = yorum yaz
ui-command-comment-all = Bütün görüşmeye bir yorum yaz
ui-command-approve = Görüşmeyi onayla
    .short = onayla
ui-command-send-back = Görüşmeyi geri gönder
    .short = geri gönder
ui-command-trail = Görüşmenin nasıl geçtiğine bak
    .short = gidişat
ui-command-queue = Görüşmeleri incele
    .short = inceleme
ui-command-narrow-less = Hepsini göster
    .short = hepsi

## How the conversation went

ui-trail-title = Görüşme nasıl geçti
ui-trail-why = Görüşmeden öğrenmek içindir, kimseyi ölçmek için değil. Görüşmeyi yürüten de aynısını görür. Sözler ve cevaplar burada yazmaz.
ui-trail-nothing = Görüşmenin gidişatı kayıtlı değil.
ui-trail-times = Başlangıç { $start }, bitiş { $end }. Konuşma süresi: { $active }.
ui-trail-longest = En uzun süre ({ $time }): { $question }
ui-trail-back = { $count ->
    [0] Hiç geri dönmediniz.
    [one] { $count } kez geri döndünüz.
   *[other] { $count } kez geri döndünüz.
}
ui-trail-changed = { $count ->
    [one] Cevaplar { $count } kez değişti.
   *[other] Cevaplar { $count } kez değişti.
}
ui-trail-undone = { $count ->
    [one] { $count } kez geri alındı.
   *[other] { $count } kez geri alındı.
}
ui-trail-languages = { $count ->
    [0] Görüşme sırasında dil değişmedi.
    [one] Dil { $count } kez değişti: { $languages }.
   *[other] Dil { $count } kez değişti: { $languages }.
}
ui-trail-break = Ara { $when }: { $time } (yer: { $place })
ui-trail-clock = Bilgisayarın saati görüşme sırasında geri alındı. Süreler kesin değil.
ui-trail-elsewhere = Artık sorulmayan sorular
ui-trail-signs = ↺ buraya geri dönüldü   ✎ cevap değişti
ui-length-seconds = { $count } sn
ui-length-minutes = { $count } dk
ui-length-hours = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
}
ui-length-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}

## bolyst session

ui-session-readable = Bu dosyayı bulan herkes okuyabilir.
