### status: draft

### A new office, and the way into one that exists.

## Unlock

ui-unlock-question = Parolanızı yazın
ui-unlock-hint = Ofis kilitli. Yazdıklarınız nokta olarak görünür.
ui-unlock-busy = Kilit açılıyor. Yaklaşık bir saniye sürer. Bu bilerek böyledir: parolayı tahmin etmeyi zorlaştırır.

## When the way is closed

ui-blocked-not-a-member = Bu ofis bu bilgisayarı tanımıyor
    .hint = Klasörde bir ofis var, ama bu bilgisayarda onun anahtarı yok. Programdan çıkın ve aşağıdaki komutla başvurun. Parmak izi kurtarma kâğıdındadır, iş arkadaşları onu “bolyst member list” ile görür.
ui-blocked-vault-missing = Ofisin klasörü eski yerinde değil
    .hint = Anahtarlarınız güvende. Ağ klasörünü veya diski bağlayın ve Enter tuşuna basın. Klasör burada arandı:
ui-blocked-damaged = Ofisin bazı anahtar dosyaları eksik veya bozuk
    .hint = Program onlara dokunmaz. Bir yedekten veya bir iş arkadaşının bilgisayarından alın ve Enter tuşuna basın. Dosyalar şunlar:

## The wizard

ui-founding-title = Yeni ofis
ui-founding-language = Bolyst’e hoş geldiniz
    .hint = Burada ofisi kurarsınız. Birkaç dakika sürer. Program hangi dili kullansın?
ui-founding-municipality = Hangi belediye (kommune)?
    .hint = Adından birkaç harf veya numarasını yazın.
ui-founding-municipality-missing = Listeden bir belediye seçin.
ui-founding-population = Bugün burada kaç kişi yaşıyor: { $municipality }?
    .hint = Bu sayı ilk görüşmede yüksek sesle okunur: “Bugün bu kadar kişiyiz. Dün bir kişi eksiktik.” Düzeltebilirsiniz.
ui-founding-population-odd = Nüfusu tam sayı olarak yazın, örneğin 5609.
ui-founding-language-form = Ofis hangi Norveççeyi kullanıyor: bokmål mi, nynorsk mu?
    .hint = Norveççe mektuplar ve metinler böyle yazılır.
ui-founding-name = Adınız nedir?
    .hint = Bu ad, yürüttüğünüz görüşmelerde yazar.
ui-founding-name-missing = Adınızı yazın.
ui-founding-role = Rolünüz nedir?
    .hint = Yönetici okuyabilir ve onaylayabilir. Danışman görüşmeleri yürütür.
ui-founding-passphrase = Bir parola oluşturun
    .hint = Bu bilgisayardaki her şeyi açar. Birbiriyle ilgisi olmayan dört veya daha fazla kelimeyi hatırlamak kolay, tahmin etmek zordur.
ui-founding-passphrase-missing = Bir parola yazın.
ui-founding-passphrase-weak = Bu parolayı tahmin etmek çok kolay. Daha uzun yapın.
ui-founding-passphrase-differs = İkisi aynı değil. İkincisini bir daha yazın veya geri dönüp yeni bir parola oluşturun.
ui-founding-again = Parolayı bir daha yazın
    .hint = O zaman ikimiz de doğru olduğunu biliriz.
ui-founding-check = Bunlar doğru mu?
    .hint = Enter ofisi kurar. Esc geri döner, yazdığınız hiçbir şey kaybolmaz.
ui-founding-busy = Ofis kuruluyor …
    .hint = Şimdi anahtarlar oluşturuluyor. Yaklaşık bir saniye sürer.
ui-founding-sheet = Bu kâğıdı şimdi yazın
    .hint = Yalnızca bu bir kez gösterilir.
ui-founding-confirm = Kâğıttan { $group } numaralı grubu yazın
    .hint = Böylece kâğıdın doğru yazıldığını bilirsiniz. Esc kâğıdı yeniden gösterir.

ui-language-form-bokmal = Bokmål
ui-language-form-nynorsk = Nynorsk

ui-check-municipality = Belediye
ui-check-population = Nüfus
ui-check-language-form = Norveççe
ui-check-name = Ad
ui-check-role = Rol

## The recovery sheet

ui-sheet-office = Kurtarma kâğıdı: { $office }
ui-sheet-fingerprint = Kâğıdın bu ofise ait olduğunu gösteren parmak izi:
ui-sheet-what-to-do = Grupları kâğıda yazın veya yazdırın. Kâğıdı kilitli bir dolaba koyun. Hiçbir zaman bilgisayarla birlikte veya telefonda fotoğraf olarak saklamayın. Kâğıdı olan herkes her şeyi okuyabilir. Parolayı kaybederseniz içeri girmenin tek yolu bu kâğıttır.
