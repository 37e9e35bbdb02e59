### status: draft

### Everything about a person, consents, how long things are kept, and erasing.

## Consents: what a person has said yes to

consent-story = Anlatılanları saklamak
consent-quotes = Alıntıları kullanmak
consent-introduction = Bir dernekle (lag) tanıştırmak
consent-buddy = Destek arkadaşı (fadder)
consent-references = Ev sahibine referans
consent-employers = İşverenlere kişinin neler yapabildiğini göstermek
consent-newcomer_of_month = Ayın yeni sakini
consent-handover = Yeni belediyeye bilgi göndermek
consent-contact_later = Daha sonra aramak
consent-research = Araştırma
consent-power_of_attorney = Vekâlet (fullmakt)
consent-raise_incident = Olayı ileriye taşımak
consent-share_need = İhtiyacı başkalarına bildirmek

ui-consent-given = evet, { $date } ({ $who }, sorulan dil: { $language })
ui-consent-withdrawn = hayır, { $date } ({ $who }, sorulan dil: { $language })
ui-consents-none = Kişiye henüz isteğe bağlı bir şey sorulmadı.

## Everything about a person

export-title = Hakkınızda sakladığımız her şey: { $case }
export-about = Burada ofisin hakkınızda sakladığı her şey var: cevaplarınız, yazdığımız notlar ve yorumlar. Bunu görmeye hakkınız var. Yanlış bir şey varsa bize söyleyin.
export-foot = { $office }, { $date }. Yazdıran: { $who }.
export-consents = Evet veya hayır dedikleriniz
export-consent-given = Evet, { $date }
export-consent-withdrawn = Hayır, { $date }
export-session = { $title }, { $date }
export-remark = Not: { $remark }
export-next-steps = Anlaştığımız konular
export-history = Görüşmeyle ilgili yapılanlar

ui-person-export-ask = Kişi hakkındaki her şey, { $path } içinde yeni bir klasöre şifresiz yazılacak. Klasörü bulan herkes her şeyi okuyabilir. Devam etmek için “{ $yes }” yazın.
ui-person-nothing-written = Hiçbir şey yazılmadı.
ui-person-exported = Kişi hakkındaki her şey burada: { $path } ({ $files }). Dosyalar şifreli değil: bulan herkes okuyabilir.
ui-person-export-holds = Notlar ve yorumlar da içinde. Vermeden önce hepsini okuyun: orada başkaları hakkında bir şey olabilir. Kişi kendi kopyasını aldıktan sonra klasörü silin.
ui-person-export-incomplete = { $count ->
    [one] Ofiste okuyamadığınız { $count } kayıt var.
   *[other] Ofiste okuyamadığınız { $count } kayıt var.
} Bazıları bu kişiyle ilgili olabilir. Bir yönetici her şeyi yazdırabilir.

## Erasing

ui-person-erase-ask = { $case } { $name } ve bu kişi hakkındaki her şey bütün bilgisayarlardan silinecek: { $sessions ->
    [one] { $sessions } görüşme
   *[other] { $sessions } görüşme
}, { $drafts ->
    [one] { $drafts } taslak
   *[other] { $drafts } taslak
}. Bu geri alınamaz. Silmek için dosya numarasını ({ $case }) yazın.
ui-person-nothing-erased = Hiçbir şey silinmedi.
ui-person-erased = { $case } silindi. İçinde bilgi olmayan imzalı bir iz, kimin ne zaman sildiğini gösterir. Diğer bilgisayarlar bir sonraki açılışta siler.

error-not-archived = { $record } arşiv kopyasında yok veya sonradan değişti.
    .safe = Hiçbir şey silinmedi.
    .now = “bolyst retention archive” ile yeni bir kopya yapın, sonra --archive ve kopyanın bulunduğu klasörle silin.

## How long things are kept

ui-kind-person = Kişi
ui-kind-session = Görüşme
ui-kind-employer = İşveren
ui-kind-incident = Olay
ui-retention-count = { $count ->
    [0] Saklama süresi dolan bir şey yok.
    [one] Saklama süresi dolan { $count } kayıt:
   *[other] Saklama süresi dolan { $count } kayıt:
}
ui-retention-since = süresi doldu: { $date }
ui-retention-left-over = bilgileri silinmiş bir kişiye ait
ui-retention-archived = { $count ->
    [one] { $count } kayıt
   *[other] { $count } kayıt
} burada, şifresiz: { $path }. Klasörü arşive verin, sonra şununla silin: bolyst retention erase --archive { $path }
ui-retention-erase-ask = { $count ->
    [one] { $count } kayıt
   *[other] { $count } kayıt
} bütün bilgisayarlardan silinecek. Bu geri alınamaz. Silmek için “{ $yes }” yazın.
ui-retention-erased = { $count ->
    [0] Saklama süresi dolan bir şey yoktu.
    [one] { $count } kayıt silindi.
   *[other] { $count } kayıt silindi.
}

## On the screen

ui-person-consents = Onaylar
ui-retention-title = Saklama süresi dolanlar
ui-line-folder = Hangi klasör?
    .hint = Şifresiz yazılır. Klasörü bulan herkes her şeyi okuyabilir. Orada duran hiçbir şeyin üzerine yazılmaz.
ui-line-case = Kişi hakkındaki her şey silinsin mi?
    .hint = Silmek için dosya numarasını yazın.
ui-confirm-consent = Onay değiştirilsin mi?
    .detail = Kişinin evet dediği geri alınır veya tersi olur. Değişiklik, tarih ve adınızla kaydedilir.
ui-confirm-erase-due = Saklama süresi dolan her şey silinsin mi?
    .detail = Bütün bilgisayarlardan silinir ve geri alınamaz. Önce bir arşiv kopyası yapın.
ui-command-about-person = Kişi hakkındaki her şeyi gör
    .short = kişi bilgisi
ui-command-retention = Saklama süresi dolanları gör
    .short = saklama süresi
ui-command-export = Bir klasöre yazdır
    .short = dışa yaz
ui-command-erase = Sil
    .short = sil
