### status: draft

### Looking through the whole vault: “bolyst verify” and the program's page for it.

ui-verify-title = Kasanın kontrolü
ui-verify-progress = Kontrol ediliyor: { $done } / { $of }
ui-verify-counts = sağlam: { $sound } · size açık değil: { $closed } · { $bad ->
        [0] sorun yok
        [one] { $bad } dosya olması gerektiği gibi değil
       *[other] { $bad } dosya olması gerektiği gibi değil
    }
ui-verify-nothing-wrong = Her dosya olması gerektiği gibi.
ui-verify-something-wrong = Diğer her şey eskisi gibi açılır. Dosyaları bir yedekten veya bir iş arkadaşındaki klasör kopyasından alın ve yeniden kontrol edin.

## What can be the matter with a file

ui-fault-missing = Eksik: dosya burada olmalıydı, diğer dosyalar ona işaret ediyor.
ui-fault-rolled-back = Geriye alınmış: klasörde bu bilgisayarın daha önce gördüğünden az şey var. Bir yedekten mi alındı?
ui-fault-altered = Değiştirilmiş: içeriği yazıldığı gibi değil.
ui-fault-unreadable = Okunamıyor: disk izin vermiyor veya bu mühürlü bir dosya değil.
ui-fault-forged = Sahte: açılıyor, ama ofiste kimse içindekini yazmadı. Sayılmaz.
ui-fault-forked = İkiye ayrılmış: aynı bilgisayardan aynı numaralı iki dosya. Bilgisayarın kendi klasörü kopyalanmış veya geri yüklenmiş.
ui-fault-late = Geç: buna artık hakkı olmayan biri yazmış. Sayılmaz.
ui-fault-misplaced = Yanlış yerde: gerçek, ama başka bir adla veya başka bir ofisin klasöründe.
ui-fault-newer = Daha yeni: Bolyst programının daha yeni bir sürümüyle yazılmış.
ui-fault-foreign = Yabancı: Bolyst yapmamış, örneğin bir eşitleme programının bıraktığı bir kopya.
