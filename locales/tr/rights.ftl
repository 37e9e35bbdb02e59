### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = Haklarınız
rights-about = Nelere hakkınız olabileceği ve bunun nerede yazdığı.

rights-refugee_programme = Tanıtım programı (introduksjonsprogram)
rights-refugee_norwegian = Norveççe ve Norveç’teki yaşam hakkında bilgi
rights-refugee_housing = İlk ev
rights-refugee_benefit = Programdaki para (introduksjonsstønad)
rights-refugee_practice = İş deneyimi programı (arbeidspraksis)
rights-refugee_mapping = Yapabildikleriniz hakkında görüşme
rights-refugee_mapping-says = Yapabildiklerinizi yazarız. Birlikte bir plan yaparız.
rights-family_training = Norveççe kursu
rights-family_programme = Aile için tanıtım programı (introduksjonsprogram)
rights-labour_schemes = Devletin sundukları
rights-labour_local = Belediyenin (kommune) sundukları
rights-unknown = Öğrenmemiz gerekenler
rights-advice = Danışma
rights-interpreter = Tercüman
rights-interpreter-says = Birbirimizi anlamak için tercümanla konuşuruz. Bu sizin için ücretsizdir.
rights-own_record = Sizin hakkınızda yazdıklarımız
rights-own_record-says = Sizin hakkınızda yazdıklarımızı görebilirsiniz. Yanlış bir şey varsa düzeltiriz.
rights-equal_renting = Ev kiralamak için eşit hak
rights-startlan = Ev kredisi (startlån)
rights-bostotte = Konut yardımı (bostøtte)
rights-children_school = Çocuklar için okul
rights-children_school-says = Altı yaşından itibaren çocukların okula gitmeye hakkı vardır.

## How certain it is

rights-standing-law = Buna hakkınız var.
rights-standing-conditions = Buna hakkınız olabilir. Durumunuza bakacağız.
rights-standing-ask = Bu hak herkeste yok. Biz soracağız, siz de cevap alacaksınız.
rights-standing-local = Bunu belediye veriyor.
rights-standing-none = Devletin bu konuda sunduğu bir şey yok.

## Laws

rights-refers = Bu şurada yazar: { $law }, { $section }.
rights-law-integreringsloven = Ülkede yeni olanlar için Norveççe, iş ve eğitim yasası
rights-law-tolkeloven = Tercüman kullanımı yasası
rights-law-husleieloven = Ev kiralama yasası
rights-law-likestillingsloven = Herkesin eşit olanaklara sahip olması yasası
rights-law-personopplysningsloven = Başkalarının sizin hakkınızda yazdıkları üzerine yasa
rights-law-gdpr = Başkalarının sizin hakkınızda yazdıkları üzerine Avrupa’nın ortak kuralları
rights-law-arkivlova = Belediyenin neleri saklaması gerektiği üzerine yasa
rights-law-bustottelova = Konut yardımı (bostøtte) yasası
rights-law-husbankforskriften = Ev kredisi (startlån) kuralları
rights-law-opplaeringslova = Okul yasası

## Rates

rights-rate-integration_grant = Yerleşen her kişi için devletin belediyeye verdiği para
rights-rate-norwegian_grant = Her kişinin Norveççe kursu için devletin belediyeye verdiği para
rights-rate-yearly_grant = Devletin belediyeye her yıl verdiği para
rights-rate-introduction_benefit = Programda aldığınız para (introduksjonsstønad)
rights-rate-basic_amount = Temel tutar (G): devletin hesaplarında kullandığı tutar
rights-rate-startlan_interest = Ev kredisinin (startlån) faizi
rights-rate-housing_allowance_ceiling = Konut yardımı (bostøtte) alabilmek için en yüksek gelir
rights-amount-nok = { $amount } kron
rights-amount-g = Temel tutarın (G) { $amount } katı
rights-amount-percent = yüzde { $amount }
rights-per-person_5_years = (bir kişi için, beş yılda)
rights-per-person_3_years = (bir kişi için, üç yılda)
rights-per-year = (yıllık)
rights-per-month = (aylık)
rights-rate-unknown = Bilinmiyor. Elimizde henüz kesin bir sayı yok.
rights-rate-outdated = Eski sayı. Şu tarihe kadar geçerliydi: { $until }.
rights-source = Kaynak: { $source }, { $date }
rights-unknown_date = Bunun en son ne zaman kontrol edildiğini bilmiyoruz.
