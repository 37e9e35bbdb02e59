### status: draft

move-out-title = Buradan taşınma görüşmesi
move-out-about = Taşınmak hakkında: nedenleri neler ve bundan ne öğrenebiliriz.

## Opening

move-out-greeting = Bugün taşınmanız hakkında konuşuyoruz.
move-out-learn = Söylediklerinizden öğrenmek istiyoruz.
move-out-neutral = Seçim sizin. Ben bunu değiştirmeye çalışmıyorum.

## The move

move-out-moving = Taşınma
move-out-moved = Taşındınız mı?
move-out-move_month = Ne zaman taşınacaksınız?
    .hint = Sadece ay ve yıl gerekli.
    .constraint = Bu ayı veya daha sonraki bir ayı seçin.
    .warning = Buna bir yıldan fazla var. Doğru mu?
move-out-moved_month = Ne zaman taşındınız?
    .hint = Sadece ay ve yıl gerekli.
    .constraint = Bu ay henüz gelmedi.
    .warning = Bu, iki yıldan daha önce. Doğru mu?
move-out-decided = Taşınmak istediğiniz kesin mi?
move-out-decider = Taşınmanıza kim karar verdi?
move-out-own_choice = Taşınmak sizin kendi seçiminiz mi?
move-out-who_moves = Birlikte yaşadığınız herkes taşınıyor mu?
move-out-group_move = Tanıdığınız başka kişiler de aynı zamanda taşınıyor mu?
move-out-group_reason = Onların taşınma nedeni de aynı mı?
move-out-group_place = Onlar da sizinle aynı yere mi taşınıyor?

## Reasons

move-out-reasons = Nedenler
move-out-how_it_came = Bana seçiminizi anlatın.
    .hint = Çok veya az anlatabilirsiniz. Hayır da diyebilirsiniz.
move-out-which_reasons = Taşınma nedenleriniz neler?
move-out-weighs_most = Bunlardan en önemlileri hangileri?
    .hint = En fazla üç cevap seçebilirsiniz.
    .constraint = Üçten fazla cevap seçmeyin.
move-out-here_or_there = Nedenler daha çok burada mı, yeni yerde mi?
move-out-would_change = Ne olsaydı burada kalırdınız?
    .hint = Şunu da diyebilirsiniz: hiçbir şey.
move-out-would_help = Bunlardan hangileri yardımcı olabilirdi?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.
move-out-talked_before = Kalmak veya taşınmak hakkında sizinle daha önce konuştuk mu?
move-out-good_here = Burada yaşamanın iyi yanları neler oldu?

## The new place

move-out-new_place = Yeni yer
move-out-destination = Nasıl bir yere taşınıyorsunuz?
move-out-destination_municipality = Yeni belediyenin (kommune) adı nedir?
    .hint = Belediye (kommune), kendi yönetimi olan bir yerdir.
    .warning = Bu, buradaki belediye. Doğru mu?
move-out-looks_forward = Yeni yerde sizi ne sevindiriyor?
move-out-certain_there = Yeni yer hakkında kesin olarak ne biliyorsunuz?
    .hint = Anlaşma yapılmış olanları söyleyin.
    .constraint = “Henüz hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.
move-out-as_expected = Her şey beklediğiniz gibi oldu mu?

## Rights

move-out-rights = Taşınırken haklar
move-out-loses_right = Taşınınca bir hakkınızı kaybediyor musunuz?
move-out-lost_rights = Neyi kaybediyorsunuz?

## Handover

move-out-handover = Hazırlık
move-out-arranged = Bunlardan hangilerini hallettiniz?
    .constraint = “Henüz hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.
move-out-checklist_home = Halletmeniz gerekenlerin bir listesini ister misiniz?
move-out-handover_wish = Geleceğinizi yeni belediyeye söyleyebilir miyiz?
    .hint = Bunu siz de söyleyebilirsiniz.
move-out-handover_what = Onlara neleri söyleyebiliriz?

## Later

move-out-later = Sonrası
move-out-contact_wish = Altı ay sonra sizi arayabilir veya size yazabilir miyiz?
    .hint = Nasıl olduğunuzu sorarız. Şimdi evet, sonra hayır diyebilirsiniz.
move-out-contact_by = Size nasıl ulaşabiliriz?
move-out-contact_where = Hangi numarayı veya adresi kullanabiliriz?
move-out-come_back = Belki bir gün buraya geri taşınır mısınız?
move-out-come_back_if = O zaman burada ne farklı olmalı?

move-out-action-stay_or_move_talk = Karar verilmeden önce “Kalmak veya taşınmak” görüşmesini yapmak
move-out-action-private_talk = Baş başa bir görüşme önermek
move-out-action-common_causes = Birkaç kişi aynı zamanda taşınıyorsa ortak nedenleri aramak
move-out-action-check_rights = Taşındıktan sonra hangi hakların geçerli olduğunu öğrenmek
move-out-action-ask_new_municipality = Yeni belediyeye tanıtım programı (introduksjonsprogram) hakkında yazılı olarak sormak
move-out-action-report_move = Taşınmayı vergi dairesine (Skatteetaten) bildirmek
move-out-action-give_checklist = Kişiye halletmesi gerekenlerin listesini vermek
move-out-action-tell_new_municipality = Kişinin evet dediklerini yeni belediyeye söylemek
move-out-action-contact_later = Kişiye yeni yerde işlerin nasıl gittiğini sormak
move-out-action-use_what_we_learned = Nelerin farklı olabileceğini, ad vermeden, belediyede konuşmak
move-out-action-write_quote = Kişinin sözünü yazmak ve kişinin onayını almak
move-out-action-give_copy = Kişiye cevapların bir kopyasını vermek
move-out-action-better_interpreter = Bir sonraki görüşme için başka bir tercüman bulmak

## Choices

own_choice-yes = Evet
own_choice-partly = Kısmen
own_choice-no = Hayır

who_moves-all = Evet, herkes
who_moves-some = Hayır, bazıları burada kalıyor

group_move-nobody = Hayır, kimse
group_move-one = Evet, bir aile veya bir kişi
group_move-several = Evet, birkaç kişi veya aile
group_move-unclear = Belli değil

here_or_there-here = Daha çok burada
here_or_there-there = Daha çok yeni yerde
here_or_there-both = İki yerde de

would_help-work = İş
would_help-competence = Bildiklerimi kullanmak
would_help-recognition = Eğitimimin tanınması
would_help-norwegian = Daha çok Norveççe öğrenmek
would_help-housing = Daha iyi bir ev
would_help-school = Çocuklar için okul ve anaokulu
would_help-friends = Daha çok insan tanımak
would_help-transport = Otobüs veya araba
would_help-doctor = Doktor ve sağlık hizmetleri
would_help-heard = Belediyenin beni dinlemesi
would_help-nothing = Hiçbir şey

certain_there-work = İş
certain_there-housing = Kalacak bir yer
certain_there-school = Çocuklar için okul veya anaokulu
certain_there-family = Orada ailem yaşıyor
certain_there-people = Orada insanlar tanıyorum
certain_there-municipality = Oradaki belediye bana cevap verdi
certain_there-nothing = Henüz hiçbir şey

lost_rights-programme = Tanıtım programı (introduksjonsprogram)
lost_rights-benefit = Tanıtım programından gelen para
lost_rights-norwegian = Ücretsiz Norveççe kursu
lost_rights-housing_help = Konut için yardım
lost_rights-practice = İş deneyimi programı (arbeidspraksis)
lost_rights-kindergarten = Anaokulunda yer
lost_rights-local_offer = Sadece bu belediyede olan bir şey

arranged-reported_move = Taşınmayı bildirmek
arranged-ended_rent = Kira sözleşmesini bitirmek
arranged-electricity = Elektrik ve internet
arranged-school = Okul veya anaokulu
arranged-doctor = Yeni doktor
arranged-mail = Posta için yeni adres
arranged-deposit = Depozitoyu (depositum) geri almak
arranged-nothing = Henüz hiçbir şey

handover_what-contact = Bana nasıl ulaşacakları
handover_what-programme = Tanıtım programında (introduksjonsprogram) olduğum
handover_what-norwegian = Ne kadar Norveççe bildiğim
handover_what-competence = Okuldan ve işten neler bildiğim
handover_what-housing = Eve ihtiyacım olduğu
handover_what-school = Çocukların okulda veya anaokulunda yere ihtiyacı olduğu
