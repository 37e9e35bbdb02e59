### status: draft

employer-title = İşletmelerin ihtiyaçları
employer-about = Bir işletme hakkında: neye ihtiyacı var ve ne sunabilir. Bir kişi hakkında değil.

## Opening

employer-greeting = Nasıl çalışanlara ihtiyacınız olduğunu bilmek istiyoruz. Buradaki birçok kişi, başkalarının bildiğinden fazlasını yapabiliyor.
employer-use = Cevaplar, uygun olabilecek kişileri bulmamıza yardım eder.
employer-no_promise = Birini bulacağımıza söz vermiyoruz. Siz de birini işe alacağınıza söz vermiyorsunuz.

## The business

employer-business = İşletme
employer-business_name = İşletmenin adı nedir?
    .required = İşletmenin adını yazın.
employer-org_number = İşletmenin kayıt numarası (organisasjonsnummer) nedir?
    .hint = Numara dokuz rakamlıdır.
    .constraint = Dokuz rakamı boşluk bırakmadan yazın.
employer-sector = Hangi sektördesiniz?
employer-size = Sizde kaç kişi çalışıyor?
employer-place = İş nerede?
    .hint = Belediyenin (kommune) adını söyleyin.
employer-contact_name = Sizin işletmede kiminle konuşalım?
employer-contact_reach = Nereyi arayabilir veya nereye yazabiliriz?
    .hint = İş telefonu veya iş e-postası.

## Needs

employer-needs = İhtiyaçlarınız
employer-needs_people = Önümüzdeki yıl daha çok kişiye ihtiyacınız var mı?
employer-need_count = Kaç ayrı iş söz konusu?
    .hint = İki aşçı ve bir şoför, iki ayrı iştir.
    .constraint = 1 ile 30 arasında bir sayı yazın.
    .warning = Bu çok. Belki bazıları birleştirilebilir mi?
employer-need = Kişi aradığınız bir iş
employer-job = Bu ne işi?
employer-occupation = Bu iş hangi meslek grubundan?
employer-wanted = Kaç kişiye ihtiyacınız var?
    .constraint = 1 ile 1000 arasında bir sayı yazın.
    .warning = Bu çok. Sayı doğru mu?
employer-from_month = Ne zaman başlayabilirler?
    .hint = Sadece ay ve yıl gerekli.
    .warning = Bu ay geçti. Doğru mu?
employer-contract_kind = İş sürekli mi?
employer-percentage = İş, tam günün yüzde kaçı?
    .constraint = 1 ile 100 arasında bir sayı yazın.
employer-norwegian_needed = İlk günden Norveççe bilmek gerekiyor mu?
employer-norwegian_level = Ne kadar Norveççe gerekiyor?
employer-other_languages = İşte başka hangi diller kullanılabilir?
employer-demands = Bu iş için neler gerekiyor?
    .constraint = “Bunların hiçbiri” cevabı başka cevaplarla birlikte seçilemez.
employer-tasks = Sıradan bir iş gününde ne yapılıyor?
employer-hard_to_find = Kişi bulmak zor mu?

## Offers

employer-offers = Sunabildikleriniz
employer-training = Yeni kişilere işi öğretebilir misiniz?
employer-training_kinds = İşi nasıl öğreniyorlar?
employer-practice = Biri bu işi sizde deneyebilir mi?
    .hint = Bunun Norveççesi arbeidspraksis.
employer-adapt = İş, onu yapacak kişiye uygun hale getirilebilir mi?
employer-course_help = Norveççe kursu için izin verir misiniz?
employer-home_help = Yeni kişilerin ev bulmasına yardım ediyor musunuz?

## Experience

employer-experience = Deneyimleriniz
employer-hired_before = Daha önce başka bir ülkeden gelen birini işe aldınız mı?
employer-went_well = Neler iyi gitti?
employer-hard = Norveç’te yeni olan birini işe almayı ne zorlaştırıyor?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.
employer-overqualified = Çalışanlarınızdan biri, işte kullandığından daha fazlasını biliyor mu?
employer-partners = Çalışanlarınızdan birinin işi olmayan bir eşi var mı?

## Meeting

employer-meeting = Buluşma
employer-meet = Uygun olabilecek kişilerle tanışmak ister misiniz?
employer-meet_how = Nasıl tanışmak istersiniz?
employer-share = Bu işi, iş arayan kişilere gösterebilir miyiz?
    .hint = Şimdi evet, sonra hayır diyebilirsiniz.
employer-ask_again = Altı ay sonra size yeniden sorabilir miyiz?

## End

employer-consultant_note = İşletmeyle konuşacak bir sonraki kişi neyi bilmeli?
employer-next_meeting_place = Bir dahaki sefere nerede görüşelim?
employer-next_meeting = Bir dahaki sefere ne zaman görüşelim?
    .constraint = Tarih bugün veya daha sonra olmalı.
    .warning = Bu tarihe bir yıldan fazla var. Doğru mu?
employer-thanks = Görüşme için teşekkürler. Söyledikleriniz hem size hem burada yeni olanlara yardım ediyor.

employer-action-match_competence = Kimlerde bu becerilerin olduğuna bakmak ve önce onlara sormak
employer-action-arrange_meeting = İşletme ile uygun olabilecek kişiler arasında görüşme ayarlamak
employer-action-plan_practice = Nav ile birlikte iş deneyimi (arbeidspraksis) ayarlamak
employer-action-share_need = İşi, iş arayanlara göstermek
employer-action-course_at_work = İşletmeyle birlikte Norveççe kursu planlamak
employer-action-recognition_help = Eğitimin tanınması için yardım etmek
employer-action-invite_partners = İşletmeye, eşler için bilgi ve beceri görüşmesi daveti göndermek
employer-action-housing_help = İşletmeyle birlikte yeni çalışanlar için evlere bakmak
employer-action-explain_rules = İşe almada hangi kuralların geçerli olduğunu öğrenmek
employer-action-ask_again = İşletmeye yeniden sormak

## Choices

employer_places-business = İşletmede
employer_places-office = Burada, ofiste
employer_places-telephone = Telefonda
employer_places-video = Görüntülü olarak
employer_places-none = Şimdilik randevu yok

business_sizes-1-4 = 1 ile 4 arası
business_sizes-5-19 = 5 ile 19 arası
business_sizes-20-99 = 20 ile 99 arası
business_sizes-100_ = 100 veya daha fazla

contract_kinds-permanent = Evet, sürekli
contract_kinds-temporary = Hayır, belli bir süre için
contract_kinds-substitute = Hayır, işte olmayan birinin yerine
contract_kinds-season = Hayır, bir sezon için
contract_kinds-apprentice = Bu bir çıraklık yeri (læreplass)

job_demands-driving_licence = Sürücü belgesi
job_demands-education = Belli bir eğitim
job_demands-authorisation = Devletin verdiği bir izin (autorisasjon)
job_demands-experience = Aynı işte deneyim
job_demands-shifts = Akşam, gece veya hafta sonu çalışmak
job_demands-heavy = Ağır yük kaldırmak
job_demands-nothing = Bunların hiçbiri

training_kinds-colleague = Onlara işten biri öğretir
training_kinds-norwegian_at_work = İşte Norveççe
training_kinds-time_for_course = Kursa gitmek için izin
training_kinds-paid_course = Kursları biz öderiz
training_kinds-step_by_step = Sorumlulukları yavaş yavaş artar

hiring_barriers-language = Dil
hiring_barriers-papers = Belgeler ve izinler
hiring_barriers-recognition = Eğitimin neye denk olduğunu bilmiyoruz
hiring_barriers-references = Arayıp sorabileceğimiz kimse yok
hiring_barriers-housing = Az ev var
hiring_barriers-transport = Yol uzun
hiring_barriers-rules = Kurallar zor
hiring_barriers-never_met = Bize başvuran birini hiç görmedik
hiring_barriers-nothing = Hiçbir şey

meet_ways-visit = Onlar bizi ziyaret eder
meet_ways-talk = Burada, ofiste bir görüşme
meet_ways-trial_day = Bir gün bizimle olurlar
meet_ways-open_day = Görmek isteyen herkes için bir gün

## Industries

industries-A = Tarım, ormancılık ve balıkçılık
industries-B = Madencilik, petrol ve gaz
industries-C = Sanayi
industries-D = Elektrik ve ısıtma
industries-E = Su, kanalizasyon ve atık
industries-F = İnşaat
industries-G = Mağazalar ve diğer ticaret
industries-H = Ulaşım ve depolama
industries-I = Otel ve restoran
industries-J = Yayıncılık, film, radyo ve televizyon
industries-K = Telefon, internet ve bilgisayar
industries-L = Banka ve sigorta
industries-M = Emlak
industries-N = Mesleki ve teknik hizmetler
industries-O = Temizlik, güvenlik, kiralama ve işletmelere diğer hizmetler
industries-P = Devlet, belediye ve savunma
industries-Q = Okul ve öğretim
industries-R = Sağlık, bakım ve anaokulu
industries-S = Kültür, spor ve boş zaman
industries-T = Diğer hizmetler, örneğin kuaför ve tamirhane
industries-U = Özel evlerde çalışma
industries-V = Uluslararası kuruluşlar
