### status: draft

### The words around a conversation: when it begins, while it lasts, when it ends, and when it is read again.

## Begin

ui-begin-title = Yeni görüşme
ui-begin-form = Hangi görüşme?
ui-begin-whom = Görüşme kiminle?
ui-begin-whom-hint = Ofisin tanıdığı bir kişiyi bulmak için birkaç harf yazın.
ui-begin-new-person = Yeni bir kişi
ui-begin-languages = Görüşme hangi dillerde olacak?
ui-begin-languages-hint = Aramak için yazın. Enter işaretler. İşaretli bir dilde Enter görüşmeyi başlatır. Boşluk tuşu işareti kaldırır.
ui-begin-no-language = En az bir dil seçin.
ui-begin-led-in = Görüşmenin dilleri: { $languages }
ui-begin-busy = Görüşme açılıyor …
ui-begin-draft = taslak, kontrol edilmedi
ui-begin-no-texts = yok, metnin dili: { $language }

## While it lasts

ui-interview-saved = kaydedildi
ui-interview-saving = kaydediliyor
ui-interview-not-saved = kaydedilmedi
ui-interview-save-failed = Kaydedilmedi. F5 yeniden dener. { $what }
ui-interview-attention = { $count ->
    [one] { $count } cevaba bakılmalı
   *[other] { $count } cevaba bakılmalı
}
ui-interview-end = Son
ui-interview-draft-text = taslak
ui-interview-fell-back = dil: { $language }
ui-interview-covered = Ekran kapalı. F9 her şeyi yeniden gösterir.
ui-interview-voluntary = İsteğe bağlı. Hayır demenin hiçbir sonucu yoktur ve bu söylenmelidir.
ui-interview-free-text = İnanç, siyaset, etnik köken veya hastalık tanısı hakkında yazmayın.
ui-interview-search = Ara:
ui-interview-matches = { $count } / { $all }
ui-interview-enter-again = Devam etmek için bir kez daha Enter.
ui-interview-no-repeat = Burada eklenecek bir şey yok.
ui-interview-nothing-left = Bütün soruların cevabı var.
ui-interview-nothing-to-mark = Burada işaretlenecek bir cevap yok.
ui-interview-nothing-to-undo = Geri alınacak bir şey yok.
ui-notice-form-changed = Görüşme başladıktan sonra form değişti. Bütün cevaplar saklandı.
ui-notice-orphans = Bazı cevaplar artık sorulmayan sorulara ait. Bu cevaplar saklandı.

ui-entry-date = gün.ay.yıl, örneğin 3.2.2026
ui-entry-month = ay.yıl, örneğin 2.2026
ui-entry-year = yıl, örneğin 1987
ui-entry-time = saat, örneğin 14:30
ui-entry-date-time = gün ve saat, örneğin 3.2.2026 14:30
ui-entry-numbers = rakamlar, örneğin 902 10 345
ui-problem-integer = Bu bir tam sayı değil.
ui-problem-decimal = Bu bir sayı değil.
ui-problem-date = Bu bir tarih değil. Örneğin 3.2.2026 yazın.
ui-problem-time = Bu bir saat değil. Örneğin 14:30 yazın.
ui-problem-date-time = Bu bir gün ve saat değil. Örneğin 3.2.2026 14:30 yazın.
ui-problem-choice = Bu, cevapların arasında yok.

## When it ends

ui-ending-progress = cevaplar: { $answered } / { $total }
ui-ending-attention = Bir daha bakılmalı
ui-ending-unanswered = Cevap yok
ui-ending-next-steps = Sonraki adımlar
ui-ending-no-steps = Öneri de anlaşma da yok.
ui-ending-proposed = öneri
ui-ending-add-step = Sonraki adım ekle
ui-ending-sections = Görüşmenin bölümleri
ui-ending-submit = Görüşmeyi gönder
ui-ending-submit-detail = Görüşme mühürlenir ve imzalanır. Bir şey eksik olsa da gönderebilirsiniz.

ui-step-title = Sonraki adım
ui-step-what = Ne
    .hint = Birinin yapabileceği tek bir iş.
ui-step-owner = Kimin işi
    .hint = ← → seçer. Bu yalnızca belediyenin görevi değildir.
ui-step-responsible = Sorumlu
    .hint = Takip eden kişinin adı. Boş kalabilir.
ui-step-due = En geç
    .hint = Örneğin 14.10., 14.10.2026 veya on dört gün sonrası için +14.
ui-step-keys = Enter anlaşıldı   Tab sonraki alan   Esc kapatır
ui-step-what-missing = Ne yapılacağını yazın.
ui-step-due-odd = Bu bir gün değil. Örneğin 14.10. veya +14 yazın.

ui-sealed-busy = Görüşme mühürleniyor …
ui-sealed-title = Görüşme gönderildi: { $time }
ui-sealed-where = Ofisin klasöründe şifreli ve imzalı duruyor. Yapılan her değişiklik görülür.
ui-sealed-name = Ad { $record }, alındı { $receipt }
ui-sealed-who = Okuyabilenler: siz ve ofisin yöneticileri. Tercüman ve diğer iş arkadaşları okuyamaz.
ui-sealed-draft-gone = Taslak bu bilgisayardan silindi.
ui-sealed-keys = Enter genel bakışa gider

## When it is read again

ui-reading-times = Başlangıç { $start }, bitiş { $end }
ui-reading-languages = Görüşmenin dilleri: { $languages }
ui-reading-form = Form, sürüm { $version }
ui-reading-history = Neler oldu
ui-reading-verified = Bütün imzalar kontrol edildi: hepsi bu ofisin üyelerinin.
ui-reading-unverified = ! ile işaretli olanların kontrol edilebilen bir imzası yok.
ui-reading-remark = Not: { $words }
ui-reading-kept-because = Cevap bu nedenle tutuldu: { $words }
ui-reading-no-steps = Hiçbir adımda anlaşılmadı.
ui-interview-only-consultant = Yalnızca sizin için: kişinin dilinde gösterilmez.
