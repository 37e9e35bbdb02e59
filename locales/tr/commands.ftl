### status: draft

### What the keys do. ".short" stands at the foot of the screen.

## Everywhere

ui-command-help = Tuşların burada ne yaptığını göster
    .short = yardım
ui-command-palette = Yapılacak bir şey bul
    .short = hepsi
ui-command-close = Kapat
    .short = kapat
ui-command-program-language = Programın dilini değiştir
ui-command-theme = Renkleri değiştir
ui-command-lock = Ofisi kilitle
    .short = kilitle
ui-command-quit = Programdan çık
    .short = çıkış

## Lists and fields

ui-command-up = Yukarı
ui-command-down = Aşağı
ui-command-page-up = Birkaç satır yukarı
ui-command-page-down = Birkaç satır aşağı
ui-command-first = İlkine git
ui-command-last = Sonuncuya git
ui-command-accept = Seç ve devam et
    .short = devam
ui-command-next-field = Sonraki alan
    .short = sonraki alan
ui-command-previous-field = Önceki alan
ui-command-toggle = İşaretle veya işareti kaldır
    .short = işaretle
ui-command-left = Sola
ui-command-right = Sağa

## Before the office is open, and at home

ui-command-lost-passphrase = Parola unutuldu: şimdi ne yapmalı?
    .short = parola unutuldu mu?
ui-command-look-again = Yeniden ara
    .short = yeniden ara
ui-command-use-code = Tek kullanımlık kod veya kurtarma kâğıdı kullan
    .short = kod kullan
ui-command-members = Üyeler: ofiste kimler var
    .short = üyeler
ui-command-verify = Bütün kasayı kontrol et: her dosya olması gerektiği gibi mi?
ui-command-remove-member = Üyeyi ofisten çıkar
    .short = çıkar
ui-command-change-role = Üyeye başka bir rol ver
    .short = rol
ui-command-one-time-code = Tek kullanımlık kod oluştur: yeni parola veya bir bilgisayar daha
    .short = tek sefer kodu
ui-command-hand-over = Görüşmeleri bir iş arkadaşına devret
    .short = devret
ui-command-reseal = Eski dosyaları yeniden mühürlemeye devam et
ui-command-begin = Bir görüşme başlat
    .short = görüşme başlat
ui-command-discard = Taslağı sil
ui-command-return = Genel bakışa dön
    .short = geri dön

## In the conversation

ui-command-back = Önceki soruya dön
    .short = geri
ui-command-skip = Soruyu atla
    .short = soruyu atla
ui-command-switch-language = Görüşmenin dilini değiştir
    .short = dil
ui-command-side-by-side = İki dili birden veya yalnızca birini göster
    .short = iki dil
ui-command-remark = Soruya bir not yaz
    .short = not
ui-command-save-now = Şimdi kaydet
ui-command-go-to = Bir soruya git
    .short = git
ui-command-next-unanswered = Cevabı olmayan sonraki soru
ui-command-next-attention = Dikkat gereken sonraki cevap
ui-command-dont-know = Kişi bilmiyor
    .short = bilmiyor
ui-command-rather-not-say = Kişi söylememeyi tercih ediyor
    .short = söylemiyor
ui-command-not-applicable = Soru bu kişi için geçerli değil
ui-command-cover = Ekranı kapat: yalnızca kişinin görebileceğini göster
    .short = ekranı ört
ui-command-pause = Ara ver ve genel bakışa git
    .short = ara ver
ui-command-undo = Geri al
ui-command-redo = Geri alınanı yeniden yap
ui-command-clear-answer = Temizle
    .short = temizle
ui-command-add-instance = Bir tane daha ekle
ui-command-remove-instance = Bunu kaldır
ui-command-summary = Özete git
ui-command-new-line = Yeni satır
    .short = yeni satır
ui-command-raise = Yukarı taşı
    .short = yukarı al
ui-command-lower = Aşağı taşı

## The end of the conversation

ui-command-submit = Görüşmeyi gönder
    .short = gönder
ui-command-edit-step = Sonraki adımı değiştir
    .short = değiştir
ui-command-add-step = Sonraki adım ekle
    .short = yeni adım
