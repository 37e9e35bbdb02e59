### status: draft

housing-title = Konut
housing-about = Şimdiki ev, kendi evine sahip olma isteği, ev kredisi (startlån) ve konut yardımı (bostøtte) hakkında.

## Opening

housing-greeting = Bugün evinizi ve ne istediğinizi öğrenmek istiyorum.

## The home now

housing-home_now = Şimdiki ev
housing-tenure = Eviniz sizin mi, kira mı?
housing-children_at_home = Sizinle birlikte yaşayan çocuklar var mı?
housing-bedrooms = Evde uyumak için kaç odanız var?
    .constraint = 0 ile 20 arasında bir sayı yazın.
    .warning = Bu çok oda. Sayı doğru mu?
housing-cost = Her ay ev için kaç kron ödüyorsunuz?
    .hint = Kira veya kredi olabilir.
    .constraint = Ayda kaç kron olduğunu yazın, 0 ile 200 000 arasında.
    .warning = Bu, bir ay için çok veya az. Sayı doğru mu?
housing-power_extra = Elektriği ayrıca mı ödüyorsunuz?
housing-contract = Yazılı bir kira sözleşmeniz var mı?
    .hint = Bunun Norveççesi husleiekontrakt.
housing-contract_ends = Sözleşmenin bittiği bir tarih var mı?
housing-contract_end = Sözleşme ne zaman bitiyor?
    .constraint = 2000 yılından sonra bir tarih yazın.
    .warning = Bu tarih geçti. Kişi hâlâ orada mı yaşıyor?
housing-deposit = Depozito (depositum) ödediniz mi?
    .hint = Depozito, ayrı bir hesapta duran paradır. Her şey yolundaysa evden çıkarken geri alırsınız.

## How the home suits

housing-suitability = Ev size ne kadar uygun
housing-suitability_intro = Eviniz hakkında birkaç cümle okuyacağım. Bunların size ne kadar uyduğunu söyleyin.
housing-fits_us = Bu size ne kadar uyuyor: “Ev yeterince büyük.”
housing-safe_home = Bu size ne kadar uyuyor: “Evimde güvendeyim.”
housing-affordable = Bu size ne kadar uyuyor: “Param bu eve yetiyor.”
housing-near_enough = Bu size ne kadar uyuyor: “Ev, ihtiyacım olan yerlere yakın.”
    .hint = İş, okul, mağaza ve otobüs.
housing-children_room = Bu size ne kadar uyuyor: “Çocukların yeterince yeri var.”
housing-problems = Evin pek iyi olmayan yanları neler?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.
housing-told_landlord = Bunu evi kiraladığınız kişiye söylediniz mi?
housing-repaired = Bu konuda bir şey yapıldı mı?

## Wishes

housing-wishes = Ne istiyorsunuz
housing-good_home = Bir evde sizin için ne önemli?
housing-wants_to_change = Başka bir eve taşınmak ister misiniz?
housing-change_when = Ne zaman taşınmak istersiniz?
housing-wants_to_own = Kendi evinizin olmasını ister misiniz?
housing-own_means = Kendi evinizin olmasında sizin için en önemlisi ne?
housing-where = En çok nerede yaşamak istersiniz?
housing-search_barriers = Ev bulmanızı ne zorlaştırıyor?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.

## The bank

housing-bank = Bankadan kredi
housing-asked_bank = Bir bankaya ev kredisi için sordunuz mu?
housing-bank_answer = Banka ne cevap verdi?
housing-bank_reasons = Banka hangi nedeni söyledi?
    .constraint = “Banka nedenini söylemedi” cevabı başka cevaplarla birlikte seçilemez.
housing-bank_in_writing = Bankanın cevabı kâğıtta veya mesajda var mı?

## Startlån and bostøtte

housing-support = Konut için kredi ve yardım
housing-knows_startlan = Norveççe startlån ne demek, biliyor musunuz?
housing-knows_bostotte = Norveççe bostøtte ne demek, biliyor musunuz?
housing-startlan_is = Startlån, ev almak için belediyeden (kommune) alınan kredidir. Bunu faiziyle geri ödersiniz.
    .hint = Faiz, borç aldığınız para için ödediğiniz ücrettir.
housing-startlan_for = Startlån, bankadan yeterli kredi alamayanlar içindir.
housing-applied_startlan = Ev kredisine (startlån) başvurdunuz mu?
housing-result_startlan = Ev kredisi (startlån) başvurusuna ne cevap geldi?
housing-why_startlan = Ev kredisine (startlån) neden hayır dendiğini biliyor musunuz?
housing-help_startlan = Ev kredisine (startlån) başvurmak için yardım ister misiniz?
housing-bostotte_is = Bostøtte, devletten her ay gelen paradır. Bunu geri ödemezsiniz.
housing-bostotte_for = Bostøtte, parası az ve evi pahalı olanlar içindir.
housing-applied_bostotte = Konut yardımına (bostøtte) başvurdunuz mu?
housing-result_bostotte = Konut yardımı (bostøtte) başvurusuna ne cevap geldi?
housing-why_bostotte = Konut yardımına (bostøtte) neden hayır dendiğini biliyor musunuz?
housing-help_bostotte = Konut yardımına (bostøtte) başvurmak için yardım ister misiniz?
housing-sheet_home = Bu konuda kendi dilinizde bir kâğıt ister misiniz?

## References

housing-references = Sizi tavsiye edebilecek kişiler
housing-has_reference = Burada sizi bir ev sahibine (utleier) tavsiye edebilecek biri var mı?
    .hint = Ev sahibi, evini kiraya veren kişidir.
housing-reference_roles = Bu kişiler sizin neyiniz oluyor?
housing-reference_wish = Buradan birinden sizi tavsiye etmesini isteyebilir miyiz?
    .hint = Şimdi evet, sonra hayır diyebilirsiniz.
housing-turned_away = Size haksız davranan bir ev sahibi (utleier) oldu mu?
    .hint = Ev sahibi, evini kiraya veren kişidir.
housing-incident_talk = Bunu başka bir gün anlatmak ister misiniz?

## End

housing-own_step = Siz kendiniz önce ne yapmak istersiniz?
    .hint = Küçük bir şey yeterli.

housing-action-give_sheet = Kişiye ev kredisi (startlån) ve konut yardımı (bostøtte) kâğıdını doğru dilde vermek
housing-action-explain_startlan = Ev kredisini (startlån) bir kez daha, acele etmeden açıklamak
housing-action-apply_startlan = Ev kredisi (startlån) başvurusuna yardım etmek
housing-action-apply_bostotte = Konut yardımı (bostøtte) başvurusuna yardım etmek
housing-action-look_at_refusal = Ret cevabını birlikte okumak ve itiraz edilip edilemeyeceğini öğrenmek
housing-action-bank_in_writing = Bankadan cevabını kâğıtta istemek
housing-action-find_home = Ev bulmaya yardım etmek
housing-action-write_contract = Yazılı kira sözleşmesi almaya yardım etmek
housing-action-secure_deposit = Depozitonun (depositum) ayrı bir hesaba konmasına yardım etmek
housing-action-ask_for_repair = Evde yapılması gerekenleri bildirmek
housing-action-safe_home = Kişinin evde güvende olması için gerekenlerde anlaşmak
housing-action-find_reference = Kişiyi bir ev sahibine tavsiye edebilecek birine sormak
housing-action-incident_talk = Ev kiralarken yaşanan olay hakkında görüşmek
housing-action-own_step = Kişinin önce yapmak istediği şeyi yapmak
housing-action-give_copy = Kişiye cevapların bir kopyasını vermek
housing-action-better_interpreter = Bir sonraki görüşme için başka bir tercüman bulmak

## Choices

deposits-own_account = Evet, bankada ayrı bir hesaba
deposits-to_landlord = Evet, doğrudan evi kiraladığım kişiye
deposits-guarantee = Nav veya belediye ödemeye söz verdi
deposits-none = Hayır
deposits-unclear = Belli değil

home_problems-too_small = Ev çok küçük
home_problems-cold = Ev soğuk
home_problems-damp = Ev nemli
home_problems-bathroom = Banyo kötü
home_problems-kitchen = Mutfak kötü
home_problems-shared_entrance = Girişi başkalarıyla paylaşmak zorundayım
home_problems-broken = Bir şey bozuk
home_problems-noise = Çok gürültü var
home_problems-no_internet = İnternet yok
home_problems-far_away = Ev uzakta
home_problems-too_expensive = Ev çok pahalı
home_problems-nothing = Hiçbir şey

change_when-now = Olabildiğince çabuk
change_when-within_1_year = Bir yıl içinde
change_when-later = Daha sonra

own_means-decide_self = Kararı kendim veririm
own_means-nobody_can_end_it = Kimse sözleşmeyi bitiremez
own_means-children_stay = Çocuklar aynı yerde kalabilir
own_means-savings = Para biriktiririm
own_means-belong = Buraya ait olurum

home_where-same_area = Şimdi yaşadığım yerde
home_where-same_municipality = Bu belediyede başka bir yerde
home_where-other_municipality = Başka bir belediyede
home_where-unsure = Emin değilim

search_barriers-few_homes = Burada az ev var
search_barriers-price = Çok pahalı
search_barriers-no_answer = Bana cevap vermiyorlar
search_barriers-said_no = Hayır diyorlar
search_barriers-no_reference = Beni tavsiye edebilecek kimse yok
search_barriers-deposit = Depozito (depositum) için yeterli param yok
search_barriers-no_car = Arabam yok
search_barriers-language = Dil zor
search_barriers-where_to_look = Nerede arayacağımı bilmiyorum
search_barriers-nothing = Hiçbir şey

bank_answer-yes = Evet
bank_answer-no = Hayır
bank_answer-waiting = Cevap bekliyorum

bank_reasons-income = Gelirim çok az
bank_reasons-temporary_job = Sürekli bir işim yok
bank_reasons-savings = Birikimim çok az
bank_reasons-debt = Başka kredim var
bank_reasons-residence_permit = Süresiz oturumum yok
bank_reasons-short_time = Kısa süredir Norveç’te yaşıyorum
bank_reasons-not_told = Banka nedenini söylemedi

knows_scheme-knows = Evet, ne olduğunu biliyorum
knows_scheme-heard = Bu kelimeyi duydum
knows_scheme-no = Hayır

application_result-granted = Evet cevabı aldım
application_result-refused = Hayır cevabı aldım
application_result-waiting = Cevap bekliyorum

reference_roles-employer = İşverenim
reference_roles-colleague = İşyerinden biri
reference_roles-neighbour = Bir komşu
reference_roles-former_landlord = Daha önce evini kiraladığım biri
reference_roles-teacher = Bir öğretmen
reference_roles-association = Bir dernekten (lag) biri
reference_roles-buddy = Destek arkadaşım (fadder)
