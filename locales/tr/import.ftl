### status: draft

### What is said when a form is taken over from a workbook (XLSForm).

ui-import-done =
    { $file }: { $questions ->
        [one] { $questions } soru
       *[other] { $questions } soru
    }, { $groups ->
        [one] { $groups } grup
       *[other] { $groups } grup
    } ve { $choices ->
        [one] { $choices } seçenek
       *[other] { $choices } seçenek
    } alındı. Diller: { $languages }; düzeltilen: { $repaired }, dışarıda bırakılan: { $left-out }. Yazılanlar:
ui-import-repaired = { ui-import-place }: düzeltildi: { $reason }
ui-import-left-out = { ui-import-place }: dışarıda bırakıldı: { $reason }
ui-import-more =
    { ui-import-place }: … ve { $count ->
        [one] aynı türden { $count } tane daha
       *[other] aynı türden { $count } tane daha
    }; --json hepsini gösterir
# “survey 12, label”, or the sheet's name alone when it is about the whole sheet.
ui-import-place =
    { $row ->
        [0] { $sheet }
       *[other] { $sheet } { $row }
    }{ $column ->
        [none] { "" }
       *[other] , { $column }
    }

error-import-web-page = Bu bir web sayfası, elektronik tablo değil.
    .safe = Hiçbir şey yazılmadı.
    .now = Sayfayı bir tarayıcıda açın ve formun kendisini oradan indirin.
error-import-not-whole = Dosya tam değil: yolda kesilmiş veya değişmiş.
    .safe = Hiçbir şey yazılmadı.
    .now = Yeniden indirin veya yapan kişiden .xlsx olarak göndermesini isteyin.
error-import-locked = Tablo şifreyle kilitli.
    .safe = Hiçbir şey yazılmadı.
    .now = Dosyayı bir tablo programında açın, şifreyi kaldırın ve yeniden kaydedin.
error-import-no-workbook = Bu bir elektronik tablo değil: ne .xlsx ne de .xls.
    .safe = Hiçbir şey yazılmadı.
    .now = Dosyayı bir tablo programında açın ve .xlsx olarak kaydedin.
error-import-too-large = { $megabytes } MB, bir formda olandan fazla (en çok { $limit }).
    .safe = Hiçbir şey yazılmadı.
    .now = Doğru dosya olup olmadığına bakın. Resimler ve diğer sayfalar çıkarılabilir.
error-import-damaged = Tablo okunamıyor: { $cause }
    .safe = Hiçbir şey yazılmadı.
    .now = Dosyayı bir tablo programında açın ve şifresiz .xlsx olarak yeniden kaydedin.
error-import-too-sparse = Tablonun hücreleri birbirinden çok uzak, okunamıyor.
    .safe = Hiçbir şey yazılmadı.
    .now = .xlsx olarak yeniden kaydedin veya çok aşağıda ya da çok sağda duranları kaldırın.
error-import-no-survey = Tabloda “survey” adında bir sayfa yok.
    .safe = Hiçbir şey yazılmadı.
    .now = Bir XLSForm dosyasında sorular “survey”, seçenekler “choices” sayfasındadır.
error-import-nothing-asked = “survey” sayfasında burada sorulabilecek bir soru yok.
    .safe = Hiçbir şey yazılmadı.
    .now = Sütunların adları “type”, “name” ve “label” mi, bakın.

ui-import-sheet-not-read = bu sayfa forma ait değil
ui-import-cells-not-read =
    { $cells ->
        [one] { $cells } hücre
       *[other] { $cells } hücre
    } formun dışında kalıyor veya bir metin için çok büyük
ui-import-media-column = resimler veya kayıtlar ({ $cells } hücrede) terminalde gösterilemez
ui-import-unknown-column = formlarda böyle bir sütun yok (dolu hücre sayısı: { $cells })
ui-import-double-column = böyle bir sütun zaten var; ilki geçerli
ui-import-unknown-setting = bu ayarın burada bir anlamı yok
ui-import-id-changed = “{ $from }” bir formun adı olamaz: yeni adı { $to }
ui-import-language-taken = { $code } kodu zaten başka bir sütunun: bu, ayrı olarak { $kept } adıyla tutuluyor
ui-import-language-unknown = bu dil bilinmiyor: ayrı olarak { $kept } adıyla tutuluyor; hangi dil olduğunu öğrenince klasörün adını değiştirin
ui-import-language-unnamed = dili yazılmamış metinler { $tag } sayıldı; dili başlığa yazın, örneğin label::Français (fr)
ui-import-choice-incomplete = bir seçeneğin hem listesi hem adı olmalı
ui-import-value-changed = “{ $from }” değeri tek kelime olmalı: şimdi { $to }, ifadelerde de
ui-import-value-twice = { $value } değeri { $list } listesinde iki kez var: ikisi de gösterilir
ui-import-list-renamed = “{ $from }” bir listenin adı olamaz: yeni adı { $to }
ui-import-list-missing = { $list } listesinde seçenek yok: cevap yazılır
ui-import-file-missing = { $file } tablonun yanında değil veya bir tablo değil: cevap yazılır
ui-import-table-missing = { $file } tablonun yanında değil veya bir tablo değil
ui-import-switched-off = bu satır kapalı
ui-import-too-deep = grup { $depth } gruptan daha derinde; içindekiler dışarı taşındı
ui-import-ends-another = açık grup { $name }, türü başka: burada bitiyor
ui-import-ends-nothing = burada açık bir grup yok
ui-import-never-ends = { $name } hiç bitmiyor: sayfayla birlikte bitiyor
ui-import-loop = XLSForm’da artık liste döngüsü yok: sorular bir kez sorulur
ui-import-no-type = satırın türü yok
ui-import-unknown-type = “{ $written }” diye bir tür yok
ui-import-misspelt-type = “{ $written }” diye bir tür yok; { $near } mi demek istediniz?
ui-import-no-media = { $written }: terminal resim, ses veya dosya almaz; yeri gizli ve hep boş
ui-import-no-places = { $written }: terminal haritada yer bilmez; yeri gizli ve hep boş
ui-import-no-devices = { $written }: Bolyst cihazlar hakkında hiçbir şey saklamaz; yeri gizli ve hep boş
ui-import-no-audit = audit: Bolyst görüşmenin kendi kaydını tutar
ui-import-last-saved = önceki görüşmenin cevabı alınmaz: her görüşme baştan başlar
ui-import-idle-trigger = burada çalıştırılacak bir şey yok
ui-import-no-name = satırın adı yok: yeni adı { $name }
ui-import-name-changed = “{ $from }” bir ad olamaz: satırın yeni adı { $to }, adı geçen yerlerde de
ui-import-name-twice = { $from } aynı grupta iki kez var: bunun yeni adı { $to }
ui-import-no-label = metin yok: yerinde adı yazıyor
ui-import-no-calculation = burada hesaplanacak bir şey yok: yeri gizli ve hep boş
ui-import-r-code = { $written }, evet veya hayır için R kodudur
ui-import-appearance-beyond = terminal “{ $written }” görünümünü gösteremez; soru olağan biçimde sorulur
ui-import-unknown-appearance = “{ $written }” görünümü bilinmiyor ve dışarıda bırakıldı
ui-import-search = search() tablonun yanında olmayan bir tabloya bakıyor: cevap yazılır
ui-import-markup = renkler, bağlantılar ve yazı biçimleri metinden çıkarıldı
ui-import-unknown-reference = metinde { $name } sorusunun cevabı geçiyor, ama formda bu soru yok
ui-import-fault = { $fault }
