### status: draft

stay-or-move-title = Kalmak veya taşınmak
stay-or-move-about = Buradaki yaşam, ailenin istekleri ve kalmak veya taşınmak hakkında.

## Opening

stay-or-move-greeting = Bugün buradaki yaşamınız hakkında konuşuyoruz. Gelecek hakkında da konuşuyoruz.
stay-or-move-neutral = Kalmak mı, taşınmak mı istediğinizi siz seçersiniz. Neyin en iyi olduğunu ben söylemem.

## The open story

stay-or-move-story = Sizin anlattıklarınız
stay-or-move-life_here = Bana buradaki yaşamınızı anlatın.
    .hint = Çok veya az anlatabilirsiniz. Hayır da diyebilirsiniz.
stay-or-move-good_day = Burada sizin için iyi bir gün nasıldır?
    .hint = Buna da hayır diyebilirsiniz.

## Life projects

stay-or-move-life_project = Sizin ve ailenizin istediği yaşam
stay-or-move-own_project = Önümüzdeki beş yılda en çok ne yapmak istersiniz?
    .hint = İş, okul, konut veya aile olabilir.
stay-or-move-own_possible_here = Bunu burada yapabilir misiniz?
stay-or-move-project = Bu kişi önümüzdeki yıllarda ne istiyor?
stay-or-move-possible_here = Bu kişi bunu burada yapabilir mi?
stay-or-move-decider = Nerede yaşayacağınıza kim karar veriyor?

## The place

stay-or-move-place = Yaşadığınız yer
stay-or-move-place_intro = Buradaki yaşam hakkında birkaç cümle okuyacağım. Bunların size ne kadar uyduğunu söyleyin.
stay-or-move-feels_home = Bu size ne kadar uyuyor: “Burada kendimi evimde hissediyorum.”
stay-or-move-feels_safe = Bu size ne kadar uyuyor: “Burada güvendeyim.”
stay-or-move-is_seen = Bu size ne kadar uyuyor: “Buradaki insanlar beni önemsiyor.”
    .hint = İnsanlar size selam verir ve nasıl olduğunuzu sorar.
stay-or-move-knows_people = Bu size ne kadar uyuyor: “Buradaki insanları iyi tanıyorum.”
stay-or-move-many_know_me = Bu size ne kadar uyuyor: “Burada birçok kişi benim kim olduğumu biliyor.”
stay-or-move-being_known = İnsanların sizin kim olduğunuzu bilmesi size nasıl geliyor?
stay-or-move-calm_days = Bu size ne kadar uyuyor: “Buradaki yaşamın hızı bana uygun.”
stay-or-move-gets_around = Bu size ne kadar uyuyor: “Gideceğim yere kolayca ulaşıyorum.”
    .hint = Yürüyerek, otobüsle veya arabayla.
stay-or-move-lives_well = Bu size ne kadar uyuyor: “Burada iyi bir evim var.”
stay-or-move-work_fits = Bu size ne kadar uyuyor: “Bana uygun bir işim var.”
stay-or-move-uses_competence = Bu size ne kadar uyuyor: “Bildiklerimi burada kullanabiliyorum.”
    .hint = Okulda, işte veya evde öğrendikleriniz.
stay-or-move-children_well = Bu size ne kadar uyuyor: “Çocuklar burada iyi durumda.”
stay-or-move-school_good = Bu size ne kadar uyuyor: “Çocukların burada iyi bir okulu var.”
    .hint = Anaokulu da olabilir.
stay-or-move-what_would_help = Buradaki yaşamınızı ne daha iyi yapabilir?

## The balance sheet

stay-or-move-weighing = Kalmak ve taşınmak
stay-or-move-weighing_intro = Şimdi kalmak ve taşınmak hakkında dört soru var. Dördü de aynı derecede önemli.
    .hint = Hiçbir cevap yanlış değildir.
stay-or-move-balance = İyi ve pek iyi olmayan
stay-or-move-named_gathering_place = Kişi, sorulmadan kültür veya inanç yerlerinden söz etti mi?
stay-or-move-weighs_most = Şu anda sizin için en önemlisi ne?
    .hint = En fazla üç cevap seçebilirsiniz.
    .constraint = Üçten fazla cevap seçmeyin.
stay-or-move-weighs_most_words = Bunu biraz daha anlatabilir misiniz?

## Thoughts about the future

stay-or-move-thinking = Gelecek hakkında düşünceler
stay-or-move-intention = Sizce burada mı kalacaksınız, taşınacak mısınız?
stay-or-move-certainty = Şu anda bundan ne kadar eminsiniz?
    .hint = 0 hiç emin değil demektir. 10 tamamen emin demektir.
stay-or-move-horizon = Ne kadar sonrasını düşünüyorsunuz?
stay-or-move-household_agrees = Birlikte yaşadığınız kişiler de aynı şeyi mi düşünüyor?
stay-or-move-others_moving = Buradan taşınmayı düşünen başka kişiler biliyor musunuz?
stay-or-move-place_in_mind = Aklınızda belli bir yer var mı?

## A new place

stay-or-move-new_place = Yeni bir yer
stay-or-move-destination = Nasıl bir yer düşünüyorsunuz?
stay-or-move-destination_municipality = Düşündüğünüz belediyenin (kommune) adı nedir?
    .hint = Belediye (kommune), kendi yönetimi olan bir yerdir.
    .warning = Bu, şu anda yaşadığınız belediye. Doğru mu?
stay-or-move-place_known_from = Bu yeri nereden biliyorsunuz?
    .constraint = “Henüz bilmiyorum” cevabı başka cevaplarla birlikte seçilemez.
stay-or-move-reality_intro = Şimdi yeni yer hakkında konuşuyoruz. Sizin düşündüğünüzü ve kesin bildiğimizi ayırıyoruz.
stay-or-move-reality = Düşündüğünüz ve bildiğimiz
stay-or-move-reality-work = İş
stay-or-move-reality-work-expected = Orada hangi işi bulmayı bekliyorsunuz?
stay-or-move-reality-work-verified = Oradaki iş hakkında kesin olarak ne biliyoruz?
stay-or-move-reality-housing = Konut
stay-or-move-reality-housing-expected = Sizce orada nasıl bir eviniz olacak?
stay-or-move-reality-housing-verified = Oradaki evler hakkında kesin olarak ne biliyoruz?
stay-or-move-reality-school = Okul ve anaokulu
stay-or-move-reality-school-expected = Sizce çocuklar orada nasıl bir okula gidecek?
stay-or-move-reality-school-verified = Oradaki okul hakkında kesin olarak ne biliyoruz?
stay-or-move-reality-distance = Uzaklıklar
stay-or-move-reality-distance-expected = Sizce orada işe veya okula yol ne kadar olacak?
stay-or-move-reality-distance-verified = Oradaki günlük yol hakkında kesin olarak ne biliyoruz?
stay-or-move-reality-cost = Para
stay-or-move-reality-cost-expected = Sizce orada yaşamak ne kadar tutar?
stay-or-move-reality-cost-verified = Oradaki fiyatlar hakkında kesin olarak ne biliyoruz?
stay-or-move-reality-network = İnsanlar
stay-or-move-reality-network-expected = Sizce orada kimlerle birlikte olacaksınız?
stay-or-move-reality-network-verified = Bugün orada kimleri tanıyorsunuz?
stay-or-move-reality-municipality = Yeni belediyenin yardımı
stay-or-move-reality-municipality-expected = Sizce oradaki belediye sizin için ne yapacak?
stay-or-move-reality-municipality-verified = Oradaki belediye size ne cevap verdi?
stay-or-move-must_find_out = Önce neyi öğrenmemiz gerekiyor?

## Rights after a move

stay-or-move-rights_abroad = Başka bir ülkeye taşınırsanız oturumunuz değişebilir. Önce sorun.
stay-or-move-rights_after_move = Taşındıktan sonraki haklar
stay-or-move-in_programme = Şu anda tanıtım programında (introduksjonsprogram) mısınız?
    .hint = Bu, Norveççe öğrendiğiniz tam günlük bir programdır.
stay-or-move-rights_programme = Taşındığınızda program her zaman devam etmez. Önce yeni belediyeye soracağız.
stay-or-move-rights_norwegian = Taşındığınızda Norveççe kursu hakkınız değişebilir. Bunu öğreneceğiz.
stay-or-move-rights_local = Her belediyenin sundukları farklıdır. Yeni belediyeye sizin için sorabiliriz.
stay-or-move-rights_home = Yeni bir yerde evi çoğu zaman kendiniz bulmanız gerekir.
    .hint = Konut yardımı için yeniden başvurmanız gerekebilir.
stay-or-move-rights_doctor = Yeni yerde yeni bir doktor seçebilirsiniz.
stay-or-move-check_rights = Bu konuda daha fazla bilgi edinmemizi ister misiniz?

## Next steps

stay-or-move-help_wishes = Şu anda hangi konuda yardım istersiniz?
    .hint = Dernek (lag), birlikte bir şey yapan insanlardır. Destek arkadaşı (fadder) sizi tanımak ister.
    .constraint = “Şu anda hiçbiri” cevabı başka cevaplarla birlikte seçilemez.
stay-or-move-own_step = Siz kendiniz önce ne yapmak istersiniz?
    .hint = Küçük bir şey yeterli.
stay-or-move-sheet_home = Dört cevabın olduğu kâğıdı eve götürmek ister misiniz?
stay-or-move-quote_consent = Söylediklerinizden bir bölümü adınızı vermeden kullanabilir miyiz?
    .hint = Hayır diyebilirsiniz. Şimdi evet, sonra hayır da diyebilirsiniz.
stay-or-move-quote_channels = Nerede kullanabiliriz?

stay-or-move-action-check_rights = Taşındıktan sonra hangi hakların geçerli olduğunu öğrenmek
stay-or-move-action-ask_new_municipality = Yeni belediyeye program, konut ve okul hakkında yazılı olarak sormak
stay-or-move-action-meet_employer = Bir işverenle görüşme ayarlamak
stay-or-move-action-map_competence = Kişinin bilgi ve becerilerini ve bunların nerede kullanılabileceğini öğrenmek
stay-or-move-action-recognition = Eğitimin tanınması için başvurmak
stay-or-move-action-norwegian_course = Uygun bir Norveççe kursu bulmak
stay-or-move-action-housing_talk = Konut, ev kredisi (startlån) ve konut yardımı (bostøtte) hakkında görüşmek
stay-or-move-action-school_talk = Okulla veya anaokuluyla görüşme ayarlamak
stay-or-move-action-introduce_association = Kişiyi davet edebilecek bir derneğe (lag) haber vermek
stay-or-move-action-find_buddy = Destek arkadaşı (fadder) bulmak
stay-or-move-action-own_step = Kişinin önce yapmak istediği şeyi yapmak
stay-or-move-action-give_sheet = Kişiye dört cevabın olduğu kâğıdı vermek
stay-or-move-action-common_causes = Birkaç kişi taşınmayı düşünüyorsa ortak nedenleri aramak
stay-or-move-action-write_quote = Kişinin sözünü yazmak ve kişinin onayını almak

## Choices

possible_here-yes = Evet
possible_here-partly = Bir kısmını
possible_here-no = Hayır
possible_here-unclear = Henüz belli değil

good_or_less_good-good = İyi
good_or_less_good-both = Hem iyi hem pek iyi değil
good_or_less_good-less_good = Pek iyi değil

intention-stay = Burada kalacağım
intention-move = Başka bir yere taşınacağım
intention-unsure = Emin değilim

horizon-within_6_months = Altı aydan az
horizon-6_12_months = Altı ay ile bir yıl arası
horizon-1_2_years = Bir ile iki yıl arası
horizon-2_5_years = İki ile beş yıl arası
horizon-more_than_5_years = Beş yıldan fazla

place_sources-visited = Orada bulundum
place_sources-lived_there = Orada yaşadım
place_sources-family = Aileden
place_sources-friends = Arkadaşlardan
place_sources-employer = Bir işverenden
place_sources-municipality = Oradaki belediyeden
place_sources-internet = İnternetten
place_sources-nowhere = Henüz bilmiyorum

help_wishes-work = İş bulmak
help_wishes-competence = Bildiklerimi kullanmak
help_wishes-recognition = Eğitimimin tanınması
help_wishes-norwegian = Norveççe öğrenmek
help_wishes-housing = Konut
help_wishes-school = Çocuklar için okul veya anaokulu
help_wishes-association = Bir derneğe (lag) katılmak
help_wishes-buddy = Destek arkadaşı (fadder)
help_wishes-new_place = Yeni bir yeri araştırmak
help_wishes-nothing = Şu anda hiçbiri
