### status: draft

rental-incident-title = Ev kiralarken yaşanan olay
rental-incident-about = Ev kiralamak isterken yaşanan haksız bir olay hakkında. Burada kimsenin adı yazılmaz.

## Opening

rental-incident-greeting = Bugün, ev kiralamak isterken yaşadığınız bir olayı dinlemek istiyorum.
    .hint = Şu anda kiraladığınız evle ilgili de olabilir.
rental-incident-no_names = Sizin adınızı yazmıyorum. Başkalarının adlarını da yazmıyorum.
rental-incident-counted = Böyle olayları sayıyoruz. O zaman belediye (kommune) bu konuda bir şey yapabilir.

## What happened

rental-incident-what = Olanlar
rental-incident-happened = Bu ne zaman oldu?
    .hint = Sadece ay ve yıl gerekli.
    .required = Kişinin hatırladığı kadarıyla ayı ve yılı yazın.
    .constraint = Bu ay henüz gelmedi.
    .warning = Bu, üç yıldan daha önce. Yıl doğru mu?
rental-incident-place = Bunun olduğu belediyenin adı nedir?
    .hint = Belediye (kommune), kendi yönetimi olan bir yerdir.
rental-incident-how = Birbirinizle nasıl iletişim kurdunuz?
    .hint = Siz ve evi kiraya veren kişi.
rental-incident-kinds = Ne oldu?
    .required = En az bir cevap seçin. Hiçbiri uymuyorsa “Başka bir şey” seçin.
rental-incident-words = Kendi sözlerinizle anlatın.
rental-incident-said = Size ne söylediler?
    .hint = Yazdıkları bir şey de olabilir.

## Who

rental-incident-who = Kiminle ilgili
rental-incident-role = Size bunu kim yaptı?
    .hint = Adını söylemeyin. Nasıl biri olduğunu söyleyin.
rental-incident-same_before = Aynı şey daha önce de başınıza geldi mi?
rental-incident-witnesses = Bunu gören veya duyan başka biri oldu mu?
rental-incident-witness_roles = Bu kişiler sizin neyiniz oluyor?

## Why

rental-incident-why = Nedeni ne olabilir
rental-incident-triggers = Sizce nedeni neydi?
    .constraint = “Belli değil” cevabı başka cevaplarla birlikte seçilemez.
rental-incident-clue = Neden böyle düşünüyorsunuz?

## Evidence

rental-incident-evidence = Sakladıklarınız
rental-incident-kept = Olanları gösteren neyiniz var?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.
rental-incident-keep = Elinizde olanları saklayın. Hatırladıklarınızı yazın.

## The law

rental-incident-law = Yasa ne diyor
rental-incident-law_equal = Norveç’te ev kiralamak için herkesin hakkı eşittir.
rental-incident-law_no = Geldiğiniz ülke yüzünden size hayır demek yasaktır.
rental-incident-not_decide = Kimin haklı olduğunu ben söyleyemem. Olayınıza başkaları bakabilir.

## Help

rental-incident-help = Şimdi ne yapmak istiyorsunuz
rental-incident-has_home = Şu anda kalacak bir yeriniz var mı?
rental-incident-help_wishes = Hangi konuda yardım istersiniz?
    .hint = Yardım istemediğinizi de söyleyebilirsiniz.
    .constraint = “Şu anda hiçbiri” cevabı başka cevaplarla birlikte seçilemez.
rental-incident-attorney = Bu konuda sizin için başkalarıyla konuşabilir miyiz?
    .hint = O zaman bir kâğıt imzalarsınız. Bunun Norveççesi fullmakt.
rental-incident-attorney_for = Kimlerle konuşabiliriz?
rental-incident-attorney_signed = Yetki belgesi (fullmakt) imzalandı mı?
rental-incident-raise = Bunu burada ev kiraya verenlerle konuşabilir miyiz?
    .hint = Sizin kim olduğunuzu söylemeyiz.
rental-incident-case = Dosyanın numarası nedir?

rental-incident-action-home_tonight = Hemen kalacak bir yer bulmak
rental-incident-action-safety = Kişinin güvende olması için gerekenlerde anlaşmak
rental-incident-action-talk = Olanlar hakkında yeni bir görüşme önermek
rental-incident-action-ask_ombud = Eşitlik kurumuna (Likestillings- og diskrimineringsombudet) danışmak
rental-incident-action-contact_landlord = Yetki belgesiyle (fullmakt) evi kiraya veren kişiyle iletişim kurmak
rental-incident-action-complaint = Kişinin ayrımcılık kuruluna (Diskrimineringsnemnda) şikâyet etmesine yardım etmek
rental-incident-action-police = Kişinin polisle konuşmasına yardım etmek
rental-incident-action-find_home = Ev bulmaya yardım etmek
rental-incident-action-sign_attorney = Yetki belgesini (fullmakt) yazmak ve imzalatmak
rental-incident-action-keep_evidence = Mesajları, fotoğrafları ve belgeleri saklamak
rental-incident-action-raise_with_landlords = Böyle olayları, ad vermeden, ev sahipleriyle konuşmak
rental-incident-action-give_copy = Kişiye cevapların bir kopyasını vermek
rental-incident-action-better_interpreter = Bir sonraki görüşme için başka bir tercüman bulmak

## Choices

incident_ways-advert = Bir ilan okudum
incident_ways-message = Mesajlaştık
incident_ways-phone = Telefonda konuştuk
incident_ways-viewing = Eve bakmaya gittim
incident_ways-in_home = O evde yaşıyordum

incident_kinds-no_viewing = Evi görmeme izin vermediler
incident_kinds-no_rent = Evi bana kiralamadılar
incident_kinds-said_taken = Evin tutulduğunu söylediler, ama ev boştu
incident_kinds-higher_price = Başkalarından daha fazla ödemem gerekti
incident_kinds-extra_demands = Başkalarından istemedikleri bir şeyi benden istediler
incident_kinds-advert_excludes = İlana herkes başvuramıyordu
incident_kinds-bad_words = Kötü bir söz söylediler
incident_kinds-notice = Evden çıkmak zorunda kaldım
incident_kinds-threat = Beni tehdit ettiler

landlord_roles-private = Evini kiraya veren bir kişi
landlord_roles-company = Ev kiraya veren bir şirket
landlord_roles-agent = Emlakçı (megler)
landlord_roles-caretaker = Binaya bakan biri
landlord_roles-tenant = Orada yaşayan biri
landlord_roles-municipality = Belediyeden biri
landlord_roles-unclear = Belli değil

witness_roles-adult_family = Aileden bir yetişkin
witness_roles-friend = Bir arkadaş
witness_roles-colleague = İşyerinden biri
witness_roles-neighbour = Bir komşu
witness_roles-interpreter = Bir tercüman
witness_roles-stranger = Tanımadığım biri

incident_triggers-accent = Konuşma şeklim
incident_triggers-name = Adım
incident_triggers-nationality = Geldiğim ülke
incident_triggers-children = Çocuklarımın olması
incident_triggers-income = Paramın nereden geldiği
incident_triggers-permit = Oturumumun türü
incident_triggers-unclear = Belli değil

evidence_kept-messages = Mesajlar
evidence_kept-advert = İlan
evidence_kept-photos = Fotoğraflar
evidence_kept-contract = Kâğıtta bir sözleşme
evidence_kept-notes = Yazdığım notlar
evidence_kept-call_list = Telefondaki arama listesi
evidence_kept-nothing = Hiçbir şey

incident_help-talk = Bu konuda daha fazla konuşmak
incident_help-advice = Yasanın ne dediği hakkında bilgi almak
incident_help-contact_landlord = Evi kiraya verenle sizin konuşmanız
incident_help-complaint = Şikâyet etmek
incident_help-police = Polisle konuşmak
incident_help-find_home = Ev bulmak
incident_help-nothing = Şu anda hiçbiri

attorney_for-landlord = Evi kiraya veren kişiyle
attorney_for-agent = Emlakçıyla (megler)
attorney_for-ombud = Yasa hakkında bilgi verenlerle
attorney_for-tribunal = Şikâyetleri alanlarla
attorney_for-police = Polisle
