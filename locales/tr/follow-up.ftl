### status: draft

follow-up-title = Takip görüşmesi
follow-up-about = Buradaki yaşam şimdi nasıl, neler değişti ve nelerde anlaştık.

## Opening

follow-up-greeting = Bugün burada şimdi nasıl olduğunuzu duymak istiyorum.
follow-up-follow_up_round = Kişi ne kadar süredir burada yaşıyor?
    .required = Bunun hangi takip görüşmesi olduğunu seçin.

## Since last time

follow-up-since_last = Geçen seferden beri
follow-up-changes = Son konuşmamızdan beri neler değişti?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.
follow-up-changes_words = Bu sizin için ne anlama geliyor?
follow-up-life_now = Geçen seferden beri buradaki yaşam daha iyi mi oldu, daha kötü mü?

## What was agreed

follow-up-agreed = Anlaştığımız konular
follow-up-promises_kept = Anlaştığımız şeyleri yaptık mı?
follow-up-promises_missing = Henüz eksik olan ne?
follow-up-actions_reviewed = Bütün açık işlere baktınız mı?
    .warning = Bazı işler açık duruyor. Bunlara şimdi bakmak ister misiniz?

## Seen, taken care of, being somebody

follow-up-being_somebody = Burada değer görmek
follow-up-taken_care_of = Bu size ne kadar uyuyor: “İhtiyacım olduğunda burada biri bana yardım ediyor.”
follow-up-is_somebody = Bu size ne kadar uyuyor: “Yaptıklarım buradaki başkaları için önemli.”
follow-up-together = Buradaki insanlarla “yan yana” mı, “birlikte” mi yaşıyorsunuz?
    .hint = Yan yana, yakın oturmak ama birlikte az şey yapmak demektir.

## The place

follow-up-place = Yaşadığınız yer

## Four things to watch

follow-up-watch = Çok önemli olabilecek konular
follow-up-children_education = Bu size ne kadar uyuyor: “Çocuklar istedikleri eğitimi burada alabilir.”
follow-up-local_work = Bu size ne kadar uyuyor: “Burada benim için iş var.”
follow-up-origin_matters = Geldiğiniz ülkede olanlar planlarınızı değiştirebilir mi?
    .hint = Sadece evet veya hayır diyebilirsiniz.

## Rules and forms

follow-up-rules = Kurallar ve formlar
follow-up-was_stopped = Bir kural veya bir form size engel oldu mu?
    .hint = Form, doldurmanız gereken bir kâğıttır.
follow-up-stopped_by = Ne ile ilgiliydi?
follow-up-stopped_words = Hangi kural veya form idi?
follow-up-stopped_solved = Bu sorun şimdi çözüldü mü?
follow-up-rental_trouble = Ev ararken biri size kötü davrandı mı?

## Ahead

follow-up-ahead = Önümüzdeki zaman
follow-up-talk_about_staying = Kalmak veya taşınmak hakkında daha fazla konuşmak ister misiniz?

## Good words

follow-up-good_words = İyi olanlar
follow-up-good_here = Burada sizin için ne iyi oldu?
    .hint = Cevap vermek istemediğinizi de söyleyebilirsiniz.
follow-up-month_consent = “Ayın yeni sakini” olarak sizin hakkınızda yazabilir miyiz?
    .hint = Yeni sakin, buraya taşınmış biridir. Şimdi veya sonra hayır diyebilirsiniz.
follow-up-month = Sizin hakkınızda yazdıklarımız
follow-up-month_facts = Sizin hakkınızda neleri yazabiliriz?
follow-up-month_words = Siz buradaki insanlara ne söylemek istersiniz?
follow-up-month_channels = Bunu nerede gösterebiliriz?

## End

follow-up-action-urgent_help = Acil konularda yardım etmek
follow-up-action-keep_promises = Geçen seferden eksik kalanı yapmak ve haber vermek
follow-up-action-solve_rule = Kural veya form sorununu çözmek ve cevap vermek
follow-up-action-report_rule = İnsanlara engel olan kuralı yöneticiye bildirmek
follow-up-action-rental_talk = Ev kiralarken yaşanan olay hakkında görüşmek
follow-up-action-norwegian_course = Uygun bir Norveççe kursu bulmak
follow-up-action-stay_or_move_talk = Kalmak veya taşınmak hakkında görüşmek
follow-up-action-common_causes = Birkaç kişi taşınmayı düşünüyorsa ortak nedenleri aramak
follow-up-action-school_talk = Okulla veya anaokuluyla görüşme ayarlamak
follow-up-action-map_competence = Bilgi ve becerilerin nerede kullanılabileceğini öğrenmek
follow-up-action-recognition = Eğitimin tanınması için başvurmak
follow-up-action-meet_employer = Bir işverenle görüşme ayarlamak
follow-up-action-housing_talk = Konut, ev kredisi (startlån) ve konut yardımı (bostøtte) hakkında görüşmek
follow-up-action-introduce_association = Kişiyi davet edebilecek bir derneğe (lag) haber vermek
follow-up-action-find_buddy = Destek arkadaşı (fadder) bulmak
follow-up-action-ask_new_municipality = Yeni belediyeye program, konut ve okul hakkında yazılı olarak sormak
follow-up-action-write_quote = Kişinin sözünü yazmak ve kişinin onayını almak
follow-up-action-write_month = “Ayın yeni sakini” için taslak yazmak ve kişinin onayını almak
follow-up-action-own_step = Kişinin önce yapmak istediği şeyi yapmak
follow-up-action-give_copy = Kişiye cevapların bir kopyasını vermek
follow-up-action-better_interpreter = Bir sonraki görüşme için başka bir tercüman bulmak

## Choices

follow_up_rounds-3 = Yaklaşık üç ay
follow_up_rounds-12 = Yaklaşık bir yıl
follow_up_rounds-24 = Yaklaşık iki yıl
follow_up_rounds-48 = Yaklaşık dört yıl
follow_up_rounds-other = Başka bir süre

changes-home = Evim
changes-work = İşim
changes-hours = Ne kadar çalıştığım
changes-school = Okul veya kurs
changes-norwegian = Daha çok Norveççe biliyorum
changes-family = Kiminle yaşadığım
changes-permit = Norveç’te oturma iznim
changes-friends = Burada tanıdığım kişiler
changes-association = Bir dernekteyim (lag)
changes-nothing = Hiçbir şey

life_now-better = Daha iyi
life_now-same = Eskisi gibi
life_now-mixed = Bazı şeyler daha iyi, bazı şeyler daha kötü
life_now-worse = Daha kötü

promises_kept-all = Evet, hepsini
promises_kept-some = Bir kısmını
promises_kept-none = Hayır
promises_kept-nothing_agreed = Hiçbir şeyde anlaşmamıştık

together5-1 = Yan yana
together5-2 = Daha çok yan yana
together5-3 = İkisinin ortası
together5-4 = Daha çok birlikte
together5-5 = Birlikte

stopped_by-permit = Norveç’te oturma izni
stopped_by-id_number = Kimlik numarası (fødselsnummer veya D-nummer)
stopped_by-bank = Banka ve internette giriş
stopped_by-tax = Vergi
stopped_by-benefits = Nav’dan veya belediyeden gelen para
stopped_by-recognition = Eğitimin tanınması
stopped_by-licence = Sürücü belgesi
stopped_by-loan = Ev için kredi
stopped_by-school_place = Okul veya anaokulu
stopped_by-doctor = Doktor
stopped_by-work = İş
stopped_by-rent = Ev kiralamak

month_facts-first_name = Adım, soyadım olmadan
month_facts-picture = Bir fotoğrafım
month_facts-work = İşim
month_facts-interests = Ne yapmayı sevdiğim
month_facts-languages = Bildiğim diller
month_facts-own_words = Kendi sözlerim
