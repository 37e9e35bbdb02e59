### status: draft

### Who belongs to the office: “bolyst member”.

ui-member-line = { $name }  { $role }  ({ $computers ->
        [one] { $computers } bilgisayar
       *[other] { $computers } bilgisayar
    })
ui-member-fingerprint = Ofisin parmak izi: { $fingerprint }
ui-member-yes = evet
ui-member-code = Kurtarma kâğıdındaki kodu yazın:
ui-member-unanswered = Her şeye cevap verilmeden giriş bitti. Hiçbir şey değişmedi. Parolayı bir terminalde yazın veya --passphrase-file kullanın.

## A new colleague applies

ui-member-passphrase-of-keys = Bu bilgisayarda zaten anahtarlar var. Başvurunuz bir kez daha yazılacak. Parola:
ui-member-applied = Bu bilgisayarda anahtarlarınız var. Başvurunuz burada: { $file }. İçinde gizli bir şey yok.
ui-member-applied-next = Dosyayı ofisin bir yöneticisine verin. Yönetici şunu yazar: bolyst member admit DOSYA --name "{ $name }" --role consultant (veya supervisor)
ui-member-applied-number = Kontrol sayısı: { $number }. Yönetici de aynı sayıyı görür. Telefonda karşılaştırın: o zaman yolda kimsenin dosyayı değiştirmediğini bilirsiniz.
ui-member-applied-then = Kabul edildikten ve klasör eşitlendikten sonra “bolyst” programını başlatın ve parolanızla kilidi açın.

## A colleague is admitted

ui-member-compare = Başvurunun kontrol sayısı { $number }. { $name } aynı sayıyı görüyor mu? Telefonda veya yüz yüze sorun. Aynıysa “{ $yes }” yazın.
ui-member-needs-sheet = Yönetici değilsiniz: birini kabul etmek için kurtarma kâğıdı gerekir.
ui-member-admitted = { $name } artık üye. Klasör eşitlenince kendi parolasıyla kilidi açar.
ui-member-admitted-number = Başvurunun kontrol sayısı { $number } idi. { $name } başka bir sayı görüyorsa dosya yolda değiştirilmiştir: hemen ofise söyleyin.
ui-member-not-admitted = Kimse kabul edilmedi. Yeni bir dosya isteyin ve kontrol sayılarını yeniden karşılaştırın.

## Passphrases

ui-member-who = Kim yeni parola alacak? Sayısını yazın:
ui-member-restored = Parola değişti. Bu bilgisayardaki taslaklar duruyor.
ui-member-old-passphrase = Şimdiki parola:
ui-member-changed = Parola değişti.

## Somebody leaves, or gets another role

ui-member-remove-means = Bundan sonra { $name } yeni hiçbir şey açamaz ve eski dosyalar yeniden mühürlenir. Daha önce okudukları geri alınamaz, yaptığı kopyaları da kimse geri alamaz.
ui-member-remove-sure = { $name } ofisten çıksın mı? “{ $yes }” yazın.
ui-member-remove-not = { $name } hâlâ üye.
ui-member-removed = { $name } artık üye değil. Ofisin yeni anahtarları var.
ui-member-read-stays-read = { $name } daha önce ne okuduysa geri alınamaz. Ortak klasöre erişimi de kaldırın.
ui-member-left = Artık üye değilsiniz. Ofisin kilidini açan bir sonraki yönetici yeni anahtarlar oluşturur.
ui-member-takes-sheet = Bir yöneticinin hakları kurtarma kâğıdıyla kaldırılır.
ui-member-has-role = { $name }, şimdiki rolü: { $role }.
ui-member-resealing = Yeniden mühürleniyor: { $done } / { $of }
ui-member-resealed = { $files ->
        [one] { $files } dosya yeniden mühürlendi.
       *[other] { $files } dosya yeniden mühürlendi.
    }
ui-member-reseal-left = Eski dosyaları bir yönetici yeniden mühürlemeli: bolyst member reseal
ui-member-handing-over = Devrediliyor: { $done } / { $of }
ui-member-handed-over = { $sessions ->
        [0] Devredilecek görüşme yoktu: { $from }.
        [one] { $sessions } görüşme devredildi: { $from } → { $to }. Yeni sahibi artık içindeki her şeyi okur.
       *[other] { $sessions } görüşme devredildi: { $from } → { $to }. Yeni sahibi artık içlerindeki her şeyi okur.
    }

## One more computer

ui-member-one-time-code = { $code }
ui-member-code-for = Kodu telefonda veya yüz yüze söyleyin: { $name }. Kodu hiçbir zaman klasörle birlikte göndermeyin. Klasör eşitlenince { $name } kendi bilgisayarında “Parola unutuldu” seçer veya şunu yazar: bolyst member enter
ui-member-code-for-me = Klasör eşitlenince kodu diğer bilgisayarda yazın: bolyst member enter. Kod bir bilgisayarı bir kez içeri alır.
ui-member-type-code = Tek kullanımlık kod, 24 rakam:
ui-member-entered = Bu bilgisayar artık sizin. Yeni parolayla kilidi açın. Buradaki taslaklar duruyor.

## On the screen

# PARMAKİZİ and AD are to be replaced.
ui-not-a-member-command = bolyst member apply --office PARMAKİZİ --name "AD"

## The page “Members”

ui-members-title = Üyeler
ui-members-you = (siz)
ui-members-former = Ayrılanlar
ui-members-note = { $role } · { $computers ->
        [one] { $computers } bilgisayar
       *[other] { $computers } bilgisayar
    }
ui-members-stays-read = Çıkarılan kişi yeni hiçbir şey açamaz. Daha önce okudukları geri alınamaz.
ui-members-unfinished = Eski dosyaları, çıkarılan veya artık yönetici olmayan biri hâlâ açabilir. Bir yönetici bunu F5 ile tamamlar.
ui-members-working = Çalışıyor: { $done } / { $of }. Yarıda kesilip sonra devam edilebilir.
ui-members-changed = Üye listesi değişti ve ofiste olması gereken anahtarlar var.
ui-members-handed-over = { $sessions ->
        [0] Devredilecek görüşme yoktu.
        [one] { $sessions } görüşmenin yeni bir sahibi var. İçindeki her şeyi okur.
       *[other] { $sessions } görüşmenin yeni bir sahibi var. İçlerindeki her şeyi okur.
    }
ui-members-sheet = Kurtarma kâğıdındaki kodu yazın
    .hint = Bir yöneticinin hakları yalnızca kâğıtla kaldırılabilir. Danışmana, başkalarını ilgilendiren her şey için kâğıt gerekir.
ui-members-new-owner = Görüşmeleri kim alacak?
    .hint = Seçtiğiniz kişi bundan sonra içlerindeki her şeyi okur, önceden yazılanları da.
ui-members-code = Tek kullanımlık kod
ui-members-code-how = Kodu telefonda veya yüz yüze söyleyin, hiçbir zaman göndermeyin. Klasör eşitlenince iş arkadaşınız kendi bilgisayarında “parola unutuldu mu?” seçer ve kodu yazar.
ui-members-code-once = Kod bir bilgisayarı bir kez içeri alır. Yalnızca şimdi gösterilir. Yeni bir kod bunu geçersiz kılar.
ui-confirm-remove-member = Ofisten çıkarılsın mı: { $name }?
    .detail = Ofis yeni anahtarlar alır ve eski dosyalar yeniden mühürlenir. { $name } daha önce ne okuduysa geri alınamaz.
ui-confirm-make-supervisor = Yönetici yapılsın mı: { $name }?
    .detail = Bir yönetici bütün görüşmeleri okuyabilir, önceden yazılanları da.
ui-confirm-make-consultant = Yeniden danışman yapılsın mı: { $name }?
    .detail = Ofis yeni anahtarlar alır. { $name } yöneticiyken ne okuduysa geri alınamaz.

## A way in without a passphrase

ui-recover-code = Parola unutulduğunda
    .hint = Bir yöneticinin verdiği tek kullanımlık kodu (24 rakam) veya kurtarma kâğıdındaki kodu yazın. Tek kullanımlık kod, bir bilgisayarı daha içeri alır. Kâğıt ve yönetici olmadan kimse ofisi açamaz: onu güvenli yapan budur.
ui-recover-who = Kâğıt bu ofise ait. Siz kimsiniz?
ui-recover-passphrase = Bu bilgisayar için yeni bir parola seçin
    .hint = Birbiriyle ilgisi olmayan beş veya daha fazla kelimeyi hatırlamak kolay, tahmin etmek zordur.
ui-recover-again = Bir daha yazın
