### status: draft

### The conversation one line at a time.

ui-linear-demo = Bu, uydurma kişilerle bir deneme ofisidir. İşiniz bitince geriye hiçbir şey kalmaz.
ui-linear-bye = Her şey kaydedildi. Hoşça kalın.
ui-linear-passphrase = Parola:
ui-linear-vault-missing = Ofis burada bulunamadı: { $path }. Ağ klasörü bağlı mı?
ui-linear-damaged = Bu dosyalar eksik veya bozuk, onlar olmadan hiçbir şey açılmaz: { $files }
ui-linear-not-a-member = Ofis burada, ama bu bilgisayarda onun anahtarı yok. Başvurun: { ui-not-a-member-command }. Parmak izi kurtarma kâğıdındadır.
ui-linear-welcome = Hoş geldiniz. Burada henüz bir ofis yok. Birkaç soruya cevap verin, ofis kurulsun.
ui-linear-municipality = Hangi belediye (kommune)? Adını veya numarasını yazın.
ui-linear-choose-or-search = Belediyenin önündeki sayıyı yazın veya yeniden arayın.
ui-linear-no-hits = Hiçbir şey bulunamadı.
ui-linear-population = Bugün nüfus kaç? Boş satır { $population } demektir.
ui-linear-not-a-number = Bu bir sayı değil.
ui-linear-language-form = Ofis hangi Norveççeyi kullanıyor: bokmål mi, nynorsk mu?
ui-linear-your-name = Adınız nedir?
ui-linear-your-role = Buradaki rolünüz nedir?
ui-linear-choose-number = Sayılardan birini yazın.
ui-linear-new-passphrase = Bir parola seçin. Birbiriyle ilgisi olmayan dört veya daha fazla kelimeyi hatırlamak kolay, tahmin etmek zordur.
ui-linear-passphrase-again = Bir daha yazın:
ui-linear-passphrases-differ = İkisi aynı değildi. Yeniden başlayın.
ui-linear-sheet = Kurtarma kâğıdı: { $office }. Yalnızca şimdi gösterilir. Grupları kâğıda yazın ve kâğıdı güvenli bir yerde saklayın:
ui-linear-fingerprint = Parmak izi: { $fingerprint }
ui-linear-sheet-group = Kâğıttan { $group } numaralı grubu yazın:

ui-linear-home = { $office }. Siz: { $member }.
ui-linear-home-draft = Devam et: { $form }  { $who }  (cevaplar: { $answered } / { $total })
ui-linear-home-form = Yeni görüşme: { $form }
ui-linear-home-session = Oku: { $form }  { $who }  ({ $state })
ui-linear-home-choose = Bir sayı veya aranacak sözler yazın. “:{ ui-linear-quit }” programdan çıkar.
ui-linear-quit = bitir
ui-linear-whom = Görüşme kiminle? Bir sayı yazın. Yeni bir kişi için satırı boş bırakın.
ui-linear-which-form = Hangi görüşme?
ui-linear-languages = Diğer kişi hangi dili konuşuyor? Kodunu yazın. Boş satır { $proposed } demektir. Diller: { $known }
ui-linear-no-such-language = Program bu dili bilmiyor.

ui-linear-begin = Cevabı yazın veya devam etmek için satırı boş bırakın. “:{ ui-linear-help }” yapabileceğiniz her şeyi gösterir.
ui-linear-answered = Şu anki cevap: { $answer }
ui-linear-no-such-choice = Bu, seçeneklerden biri değil. Cevabın önündeki sayıyı yazın.
ui-linear-refused-here = Bu, burada yapılamaz.
ui-linear-attention-now = Yeni bir cevap yazın veya yine de devam etmek için satırı boş bırakın. “:{ ui-linear-keep } NEDEN” cevabı tutar.
ui-linear-unknown = Bilinmeyen komut: { $word }. “:{ ui-linear-help }” hepsini gösterir.
ui-linear-nowhere = Gidilecek bir yer yok.
ui-linear-paused = Görüşme kaydedildi. Onu genel bakışta bulursunuz.
ui-linear-not-saved = ! KAYDEDİLMEDİ.
ui-linear-form-changed = Görüşme başladıktan sonra form değişti. Hiçbir cevap kaybolmadı.
ui-linear-orphans =
    { $count ->
        [one] { $count } cevap, formun artık sormadığı bir soruya ait.
       *[other] { $count } cevap, formun artık sormadığı sorulara ait.
    } Hepsi saklandı.

ui-linear-end = == Özet: cevaplar { $answered } / { $total }
ui-linear-end-unanswered = Cevap yok ({ $count }):
ui-linear-end-attention = Bir daha bakılmalı ({ $count }):
ui-linear-end-agreed = Anlaşılan:
ui-linear-end-proposed = Önerilen sonraki adımlar. Anlaştıklarınızın sayılarını yazın:
ui-linear-end-choose = “:{ ui-linear-submit }” gönderir. “:{ ui-linear-back }” geri döner. “:{ ui-linear-pause }” kaydeder ve çıkar.
ui-linear-submitted = Görüşme mühürlendi ve gönderildi.
ui-linear-not-submitted = ! GÖNDERİLMEDİ.

ui-linear-back = geri
    .what = geldiğiniz yere döner
ui-linear-skip = atla
    .what = cevapsız devam eder
ui-linear-dont-know = bilmiyor
    .what = kişi bilmiyor
ui-linear-refused = söylemiyor
    .what = kişi söylememeyi tercih ediyor
ui-linear-not-applicable = geçersiz
    .what = soru uymuyor
ui-linear-clear = temizle
    .what = cevabı kaldırır
ui-linear-remark = not
    .what = yalnızca ofisin gördüğü bir not yazar
ui-linear-keep = tut
    .what = alışılmışın dışında bir cevabı nedeniyle tutar
ui-linear-language = dil
    .what = sonraki dil öne geçer
ui-linear-go-to = git
    .what = bir numaraya gider, örneğin 03.02
ui-linear-unanswered = cevapsız
    .what = cevabı olmayan sonraki soruya gider
ui-linear-attention = kontrol
    .what = bir daha bakılması gereken sonrakine gider
ui-linear-undo = gerial
    .what = son değişikliği geri alır
ui-linear-redo = yinele
    .what = geri alınanı yeniden yapar
ui-linear-summary = özet
    .what = özete gider
ui-linear-submit = gönder
    .what = gönderir, özetten
ui-linear-pause = ara
    .what = kaydeder ve çıkar
ui-linear-help = yardım
    .what = bu listeyi gösterir
ui-linear-help-answers = İki nokta ile başlayan bir cevap, iki kez iki nokta ile (::) yazılır. Birden fazla seçenek aralarına boşluk konarak yazılır.
