### status: draft

network-title = Çevre ve boş zaman
network-about = Burada tanıdığınız kişiler, boş zaman, dernekler (lag), destek arkadaşı (fadder) ve düşüncenizi belediyeye söylemek hakkında.

## Opening

network-greeting = Bugün buradaki insanlar ve boş zamanınız hakkında konuşuyoruz.
network-no_right_answer = Bazıları çok arkadaş ister. Bazıları az arkadaş ister. İkisi de iyidir.

## People

network-people = Buradaki insanlar
network-locals_known = Burada kaç Norveçliyle tanıştınız?
    .hint = İş ve kurs dışında konuştuğunuz kişileri sayın.
network-can_ask_help = Burada yardım isteyebileceğiniz biri var mı?
    .hint = Yardım etmek için para almayan biri.
network-same_language = Burada sizin dilinizi konuşan biri var mı?
network-neighbours = Komşularınızı ne kadar iyi tanıyorsunuz?
network-visits_made = Geçen ay kaç kez birini ziyaret ettiniz?
    .hint = Kimseyi ziyaret etmediyseniz 0 deyin.
    .constraint = 0 ile 90 arasında bir sayı yazın.
    .warning = Bu, günde bir kereden fazla. Sayı doğru mu?
network-visits_received = Geçen ay kaç kez evinize misafir geldi?
    .hint = Kimse gelmediyse 0 deyin.
    .constraint = 0 ile 90 arasında bir sayı yazın.
    .warning = Bu, günde bir kereden fazla. Sayı doğru mu?
network-was_invited = Buradan biri sizi evine davet etti mi?
network-has_invited = Siz buradan birini evinize davet ettiniz mi?
network-more_visits = Daha çok misafir gelmesini ister misiniz?
network-meeting_barriers = Buradaki insanlarla tanışmanızı ne zorlaştırıyor?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.
network-contact_abroad = Başka bir ülkedeki biriyle ne kadar sık görüşüyorsunuz?
network-good_meeting = Burada birinin size iyi davrandığı bir günü anlatın.
    .hint = Hayır da diyebilirsiniz.

## Free time

network-free_time = Boş zamanınız
network-interests = Boş zamanınızda ne yapmayı seversiniz?
network-free_times = Boş zamanınız ne zaman?
network-activity_barriers = Boş zamanda bir şeylere katılmanızı ne zorlaştırıyor?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.

## Associations

network-associations = Dernekler (lag)
network-about_associations = Dernek (lag), birlikte bir şey yapan insanlardır. Şarkı, futbol veya yürüyüş olabilir.
network-knows_association = Burada bildiğiniz bir dernek var mı?
network-was_contacted = Bir dernek sizinle iletişim kurdu mu?
network-membership = Şu anda bir dernekte misiniz?
network-association_interests = Dernekte ne yapmak istersiniz?
network-association_facts = Derneğe sizin hakkınızda neleri anlatabiliriz?

## Buddy

network-buddy = Destek arkadaşı (fadder)
network-buddy_match = İstediğiniz destek arkadaşı (fadder)
network-buddy_languages = Destek arkadaşınızla hangi dilleri konuşmak istersiniz?
network-buddy_activities = Destek arkadaşınızla birlikte ne yapmak istersiniz?
network-buddy_times = Destek arkadaşınızla ne zaman buluşabilirsiniz?
network-buddy_gender = Destek arkadaşınız kadın mı olsun, erkek mi?
network-buddy_family = Çocuğu olan bir destek arkadaşı ister misiniz?
network-buddy_place = Destek arkadaşınızla nerede buluşmak istersiniz?
network-buddy_card = Bu cevapları destek arkadaşı olmak isteyen birine gösterebilir miyiz?
    .hint = Sadece destek arkadaşıyla ilgili cevapları gösteririz. Adınızı göstermeyiz.
network-be_buddy = Daha sonra siz de birinin destek arkadaşı olmak ister misiniz?

## Places to meet

network-arenas = Buluşma yerleri
network-arenas_used = Burada insanlarla nerede buluşuyorsunuz?
network-arenas_missed = Burada ne tür buluşma yerleri eksik?
network-arena_words = Burada insanlarla buluşmayı ne kolaylaştırabilir?

## Children

network-children = Çocuklar
network-has_children = Sizinle yaşayan çocuklarınız var mı?
network-children_active = Çocuklar boş zamanlarında bir etkinliğe katılıyor mu?
    .hint = Spor, müzik veya başka bir şey olabilir.
network-children_barriers = Çocukların katılmasını ne zorlaştırıyor?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.
network-knows_parents = Burada başka anne babalarla tanıştınız mı?

## Being heard

network-being_heard = Düşüncenizi belediyeye söylemek
network-knows_how_heard = Düşüncenizi belediyeye (kommune) nasıl söyleyeceğinizi biliyor musunuz?
    .hint = Belediye, buradaki yeri, okulu ve yolları yönetenlerdir.
network-has_been_heard = Belediye sizi dinledi mi?
network-heard_more = Düşüncenizi nasıl söyleyebileceğiniz hakkında daha fazla bilgi ister misiniz?

## End

network-action-introduce_association = Kişiyi davet edebilecek bir derneğe (lag) haber vermek
network-action-show_associations = Burada hangi derneklerin (lag) olduğunu göstermek
network-action-find_buddy = Destek arkadaşı (fadder) bulmak
network-action-first_visit = Ziyarete gelebilecek birini bulmak
network-action-know_one = Kişinin en az bir kişiyle tanışabileceği bir yer bulmak
network-action-call_future_buddy = Kişiyi aramak: kendisi destek arkadaşı (fadder) olmak istiyor
network-action-missing_arena = Buluşma yerlerinin eksik olduğunu belediyede söylemek
network-action-children_activity = Çocukların katılabileceği bir etkinlik bulmak
network-action-activity_cost = Boş zaman etkinliklerini birinin ödeyip ödeyemeyeceğini öğrenmek
network-action-norwegian_course = Norveççe öğrenmek ve konuşmak için bir yer bulmak
network-action-explain_being_heard = Düşüncenin belediyeye nasıl söylenebileceğini açıklamak
network-action-own_step = Kişinin önce yapmak istediği şeyi yapmak
network-action-give_copy = Kişiye cevapların bir kopyasını vermek
network-action-better_interpreter = Bir sonraki görüşme için başka bir tercüman bulmak

## Choices

locals_known-none = Henüz kimseyle
locals_known-one = Bir kişiyle
locals_known-a_few = İki ile beş kişiyle
locals_known-many = Beşten fazla kişiyle

neighbours-not_yet = Henüz tanımıyorum
neighbours-greet = Selamlaşıyoruz
neighbours-talk = Konuşuyoruz
neighbours-visit = Birbirimizi ziyaret ediyoruz

meeting_barriers-language = Dil
meeting_barriers-time = Az zamanım var
meeting_barriers-transport = Oraya gidemiyorum
meeting_barriers-cost = Çok pahalı
meeting_barriers-childcare = Çocuklara bakacak kimse yok
meeting_barriers-no_place = Buluşacak yer yok
meeting_barriers-not_asked = Kimse beni çağırmıyor
meeting_barriers-unsure_how = Burada bunun nasıl yapıldığını bilmiyorum
meeting_barriers-nothing = Hiçbir şey

contact_abroad-daily = Her gün
contact_abroad-weekly = Her hafta
contact_abroad-monthly = Her ay
contact_abroad-seldom = Nadiren
contact_abroad-none = Görüşmüyorum

activity_barriers-cost = Çok pahalı
activity_barriers-time = Az zamanımız var
activity_barriers-transport = Yol çok uzun
activity_barriers-childcare = Küçük çocuklara bakacak kimse yok
activity_barriers-language = Dil
activity_barriers-equipment = Giysimiz veya malzememiz eksik
activity_barriers-not_informed = Neler olduğunu bilmiyorum
activity_barriers-knows_nobody = Orada kimseyi tanımıyoruz
activity_barriers-nothing = Hiçbir şey

membership-member = Evet
membership-tried = Hayır, ama daha önce katıldım
membership-not_yet = Henüz değil
membership-not_wanted = Hayır, istemiyorum da

association_facts-first_name = Adım, soyadım olmadan
association_facts-phone = Telefon numaram
association_facts-interests = Ne yapmayı sevdiğim
association_facts-language = Bildiğim diller

buddy_activities-talk_norwegian = Norveççe konuşmak
buddy_activities-walk = Yürüyüş yapmak
buddy_activities-eat = Birlikte yemek yemek
buddy_activities-outdoors = Doğada olmak
buddy_activities-children = Çocuklarla birlikte bir şey yapmak
buddy_activities-letters = Mektupları anlamak için yardım almak
buddy_activities-show_around = Burayı tanımak
buddy_activities-sport = Spor yapmak

buddy_gender-woman = Kadın
buddy_gender-man = Erkek
buddy_gender-no_matter = Benim için fark etmez

buddy_family-with_children = Evet, çocuklu biri
buddy_family-without_children = Hayır, çocuksuz biri
buddy_family-no_matter = Benim için fark etmez

buddy_place-my_home = Benim evimde
buddy_place-their_home = Destek arkadaşımın evinde
buddy_place-public = Başkalarının da olduğu bir yerde
buddy_place-no_matter = Benim için fark etmez

children_active-all = Evet, hepsi
children_active-some = Evet, bazıları
children_active-none = Hayır

been_heard-listened = Evet
been_heard-not_listened = Hayır, beni dinlemediler
been_heard-not_tried = Henüz denemedim
