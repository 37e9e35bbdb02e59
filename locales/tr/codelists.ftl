### status: draft

### Lists of choices that several conversations share.

yes_no-yes = Evet
yes_no-no = Hayır

yes_no_unclear-yes = Evet
yes_no_unclear-no = Hayır
yes_no_unclear-unclear = Belli değil

agree5-1 = Hiç uymuyor
agree5-2 = Pek uymuyor
agree5-3 = Kısmen uyuyor
agree5-4 = İyi uyuyor
agree5-5 = Çok iyi uyuyor

gender-woman = Kadın
gender-man = Erkek
gender-other = Başka

## Interpreting

interpreter_mode-telephone = Telefonda
interpreter_mode-video = Görüntülü olarak
interpreter_mode-in_person = Odada
interpreter_mode-none = Tercüman olmadan konuşuyoruz

interpreter_register-A = A: devlet onayı ve lisans derecesi
interpreter_register-B = B: lisans derecesi veya devlet onayı ve 30 kredi
interpreter_register-C = C: devlet onayı
interpreter_register-D = D: sözlü çeviri alanında 30 kredi
interpreter_register-E = E: iki dil sınavı veya yazılı çevirmenlik belgesi ve “Tercümanın görevleri” kursu
interpreter_register-not_listed = Kayıtta yok

## Categories of newcomers

categories-refugee = Mülteci olarak koruma
categories-family = Aile
categories-labour = İş
categories-education = Eğitim
categories-other = Başka bir şey

reasons-work = İş
reasons-family = Aile
reasons-flight = Tehlikeden kaçış
reasons-education = Eğitim
reasons-other = Başka nedenler
reasons-not_stated = Belirtilmedi

permit_basis-protection = Norveç’te koruma almış biri
permit_basis-norwegian_or_nordic = Norveç, İsveç, Danimarka, Finlandiya veya İzlanda vatandaşı
permit_basis-permanent_residence = Süresiz oturumu olan biri
permit_basis-eea = Başka bir AB veya AEA (EØS) ülkesinin vatandaşı
permit_basis-work_or_study = Burada çalışan veya okuyan biri
permit_basis-unclear = Belli değil

residence_bands-0-3 = 3 aydan az
residence_bands-3-12 = 3 ile 12 ay arası
residence_bands-12-24 = 1 ile 2 yıl arası
residence_bands-24-48 = 2 ile 4 yıl arası
residence_bands-48_ = 4 yıl veya daha fazla

## People

relations-partner = Eş veya birlikte yaşanan partner
relations-child = Çocuk
relations-parent = Anne veya baba
relations-sibling = Kardeş
relations-other_relative = Başka bir akraba
relations-friend = Arkadaş
relations-other = Başka biri

age_bands-0-5 = 0 ile 5 yaş arası
age_bands-6-15 = 6 ile 15 yaş arası
age_bands-16-17 = 16 veya 17 yaş
age_bands-18-66 = 18 ile 66 yaş arası
age_bands-67_ = 67 yaş veya üstü

## What makes people stay or move

factors-safety = Güvenlik
factors-childhood = Çocukların büyüdüğü ortam
factors-low_stress = Yaşamın hızı ve stres
factors-nature = Doğa
factors-community = Çevredeki yaşam ve insanlar
factors-work = İş
factors-own_home = Kendi evine sahip olmak
factors-being_somebody = İnsanların ilgisi ve saygısı
factors-relations = İyi tanıdığınız insanlar
factors-everyday_on_foot = Trafik ve her yere yürüyerek gidebilmek
factors-transparency = Herkesin herkesi tanıması
factors-children_education = Çocuklar için okul ve eğitim
factors-family_friends = Aile ve yakın arkadaşlar
factors-size_of_place = Yerin büyüklüğü
factors-culture_network = Aynı kültürden insanlar
factors-competence_used = Bildiklerini kullanabilmek
factors-housing = Ev
factors-health_services = Doktor ve sağlık hizmetleri
factors-gathering_places = Kültür veya inanç yerleri
factors-chance = Rastlantı

## Next steps

owners-municipality = Belediye (kommune)
owners-business = İşletmeler
owners-voluntary = Gönüllü dernekler (lag)
owners-state = Devlet
owners-person = Kişinin kendisi

channels-website = Belediyenin internet sitesinde
channels-newspaper = Yerel gazetede
channels-social_media = Sosyal medyada
channels-meetings = Toplantılarda
channels-report = Bir raporda

meeting_places-office = Burada, ofiste
meeting_places-at_home = Benim evimde
meeting_places-elsewhere = Başka bir yerde
meeting_places-telephone = Telefonda
meeting_places-video = Görüntülü olarak
meeting_places-none = Şimdilik randevu yok

## Housing and free time

tenure-owns = Ev benim
tenure-cooperative = Konut kooperatifinde (borettslag) payım var
tenure-rents_private = Bir kişiden veya şirketten kiralıyorum
tenure-rents_municipality = Belediyeden (kommune) kiralıyorum
tenure-employer = İşimin sağladığı evde yaşıyorum
tenure-family_friends = Ailemin veya arkadaşlarımın yanında yaşıyorum
tenure-temporary = Kısa süre için bir merkezde (mottak), otelde veya benzeri bir yerde yaşıyorum
tenure-other = Başka bir şey

interests-football = Futbol
interests-other_sport = Başka sporlar
interests-outdoors = Doğada yürüyüş
interests-hunting_fishing = Avcılık ve balıkçılık
interests-music = Müzik ve şarkı
interests-dance_theatre = Dans ve tiyatro
interests-handicraft = El işi ve marangozluk
interests-cooking = Yemek ve hamur işi
interests-reading = Kitaplar
interests-gardening = Bahçe ve bitkiler
interests-animals = Hayvanlar
interests-games = Oyunlar ve bilgisayar
interests-children_activities = Çocuklarla birlikte bir şeyler yapmak
interests-volunteering = Başkalarına yardım etmek
interests-learning = Yeni bir şey öğrenmek

## Education and occupation

isced2011-0 = Anaokulu veya okul öncesi
isced2011-1 = İlkokul
isced2011-2 = Ortaokul
isced2011-3 = Lise
isced2011-4 = Liseden sonra eğitim, üniversite değil
isced2011-5 = Meslek yüksekokulu (ön lisans)
isced2011-6 = Lisans veya benzeri
isced2011-7 = Yüksek lisans veya benzeri
isced2011-8 = Doktora veya benzeri

isco08_1-0 = Askerlik meslekleri
isco08_1-1 = Yöneticiler
isco08_1-2 = Uzun üniversite eğitimi isteyen meslekler
isco08_1-3 = Teknisyenler ve yardımcı uzmanlar
isco08_1-4 = Büro çalışanları
isco08_1-5 = Satış ve hizmet çalışanları
isco08_1-6 = Çiftçiler, balıkçılar ve ormancılar
isco08_1-7 = Zanaatkârlar ve ustalar
isco08_1-8 = Makine operatörleri ve sürücüler
isco08_1-9 = Temizlik çalışanları ve yardımcı işçiler

isco08_2-01 = Subaylar
isco08_2-02 = Astsubaylar ve askeri uzmanlar
isco08_2-03 = Erler
isco08_2-11 = Üst düzey yöneticiler ve siyasetçiler
isco08_2-12 = İdare ve satış yöneticileri
isco08_2-13 = Üretim ve hizmet yöneticileri
isco08_2-14 = Otel, restoran ve mağaza yöneticileri
isco08_2-21 = Bilim insanları ve mühendisler, en az dört yıl üniversite
isco08_2-22 = Doktorlar, hemşireler ve diğer sağlık meslekleri
isco08_2-23 = Öğretmenler ve eğitimciler
isco08_2-24 = Finans, yönetim ve satış uzmanları
isco08_2-25 = Bilişim danışmanları ve yazılımcılar
isco08_2-26 = Hukukçular, sosyal bilimciler, sanatçılar ve gazeteciler
isco08_2-31 = Bilim ve mühendislik teknisyenleri, bir ile üç yıl eğitim
isco08_2-32 = Sağlık teknisyenleri ve yardımcıları
isco08_2-33 = Finans ve yönetim çalışanları
isco08_2-34 = Hukuk, sosyal hizmet, spor ve kültür çalışanları
isco08_2-35 = Bilişim teknisyenleri
isco08_2-41 = Sekreterler ve büro çalışanları
isco08_2-42 = Müşteri hizmetleri çalışanları
isco08_2-43 = Muhasebe ve depo çalışanları
isco08_2-44 = Diğer büro çalışanları
isco08_2-51 = Aşçılar, kuaförler ve diğer kişisel hizmet çalışanları
isco08_2-52 = Satış çalışanları
isco08_2-53 = Bakım çalışanları, anaokulu ve okul yardımcıları
isco08_2-54 = İtfaiyeciler, polisler ve güvenlik görevlileri
isco08_2-61 = Çiftçiler ve bahçıvanlar
isco08_2-62 = Ormancılar, balıkçılar ve balık yetiştiricileri
isco08_2-63 = Kendi ürettiğiyle yaşayan çiftçiler ve balıkçılar
isco08_2-71 = İnşaat işçileri, elektrikçiler hariç
isco08_2-72 = Metal işçileri ve tamirciler
isco08_2-73 = El sanatları, hassas işler ve baskı ustaları
isco08_2-74 = Elektrikçiler ve elektronikçiler
isco08_2-75 = Gıda, ağaç ve tekstil çalışanları
isco08_2-81 = Tesis ve makine operatörleri
isco08_2-82 = Montajcılar
isco08_2-83 = Sürücüler ve iş makinesi operatörleri
isco08_2-91 = Temizlik çalışanları
isco08_2-92 = Tarım, orman ve balıkçılıkta yardımcı işçiler
isco08_2-93 = İnşaat, sanayi ve taşımacılıkta yardımcı işçiler
isco08_2-94 = Mutfak yardımcıları
isco08_2-95 = Sokak satıcıları ve sokakta çalışanlar
isco08_2-96 = Çöp toplama çalışanları ve diğer yardımcı işçiler

cefr-A1 = A1: basit kelimeler ve cümleler
cefr-A2 = A2: bilinen konularda basit konuşmalar
cefr-B1 = B1: günlük yaşam için yeterli
cefr-B2 = B2: çoğu iş için yeterli
cefr-C1 = C1: akıcı
cefr-C2 = C2: ana dili gibi

## Moving, and how to reach somebody

deciders-alone = Yalnızca ben
deciders-with_partner = Eşim veya partnerimle birlikte ben
deciders-whole_family = Bütün aile birlikte
deciders-someone_else = Başka biri

destinations-neighbour = Yakındaki bir belediye
destinations-town = Norveç’te bir şehir
destinations-rural = Norveç’te daha küçük bir yer
destinations-abroad = Başka bir ülke
destinations-not_decided = Henüz karar verilmedi

reach_by-call = Beni telefonla arayın
reach_by-text_message = Bana kısa mesaj gönderin
reach_by-email = Bana e-posta gönderin
reach_by-letter = Bana mektup gönderin
reach_by-through_someone = Güvendiğim birine sorun

## Competence: fields, scripts, licences

iscedf2013-00 = Temel beceriler
iscedf2013-01 = Eğitim ve öğretmenlik
iscedf2013-02 = Diller, sanat ve kültür
iscedf2013-03 = Sosyal bilimler ve gazetecilik
iscedf2013-04 = Ekonomi, yönetim ve hukuk
iscedf2013-05 = Doğa bilimleri ve matematik
iscedf2013-06 = Bilgisayar ve bilişim
iscedf2013-07 = Teknik, sanayi ve inşaat
iscedf2013-08 = Tarım, orman, balıkçılık ve hayvan sağlığı
iscedf2013-09 = Sağlık ve bakım
iscedf2013-10 = Hizmet, ulaşım ve güvenlik

scripts-Latn = Latin harfleri, Norveççedeki gibi
scripts-Cyrl = Kiril harfleri, Ukraynacadaki gibi
scripts-Arab = Arap yazısı, Arapça ve Daricedeki gibi
scripts-Ethi = Etiyopya yazısı, Tigrinyacadaki gibi
scripts-Grek = Yunan harfleri
scripts-Hebr = İbrani yazısı
scripts-Deva = Devanagari, Hintçedeki gibi
scripts-Beng = Bengal yazısı
scripts-Taml = Tamil yazısı
scripts-Thai = Tay yazısı
scripts-Mymr = Birmanya yazısı
scripts-Hans = Çin yazısı
scripts-Kore = Kore yazısı
scripts-Geor = Gürcü harfleri
scripts-Armn = Ermeni harfleri

licence_classes-AM = AM: moped
licence_classes-A = A: motosiklet
licence_classes-B = B: otomobil
licence_classes-BE = BE: büyük römorklu otomobil
licence_classes-C1 = C1: hafif kamyon
licence_classes-C = C: kamyon
licence_classes-CE = CE: büyük römorklu kamyon
licence_classes-D1 = D1: minibüs
licence_classes-D = D: otobüs
licence_classes-DE = DE: büyük römorklu otobüs
licence_classes-S = S: kar motosikleti
licence_classes-T = T: traktör

ability_needs-less_lifting = Az ağırlık kaldırmak
ability_needs-sitting = Oturabilmek
ability_needs-moving = Hareket edebilmek
ability_needs-breaks = Daha çok mola
ability_needs-larger_text = Daha büyük yazı
ability_needs-clear_speech = İnsanların açık konuşması
ability_needs-quiet = Sakin bir yer
ability_needs-shown_again = Bir şeyin birkaç kez gösterilmesi
ability_needs-fixed_hours = Sabit saatler
ability_needs-step_free = Merdivensiz yol

## Network: places to meet, free time

arena_kinds-library = Kütüphane
arena_kinds-language_cafe = Dil kafesi (språkkafé)
arena_kinds-cafe = Kafe veya mağaza
arena_kinds-culture_house = Kültür evi
arena_kinds-volunteer_centre = Gönüllü merkezi (frivilligsentral)
arena_kinds-sport = Spor salonu veya sahası
arena_kinds-outdoors = Açık havada, doğada
arena_kinds-family = Açık anaokulu (åpen barnehage)
arena_kinds-school = Okul veya kurs
arena_kinds-work = İş
arena_kinds-neighbours = Komşularda
arena_kinds-online = İnternette

free_times-daytime = Gündüz
free_times-evening = Akşam
free_times-weekend = Hafta sonu
free_times-varies = Haftadan haftaya değişir
free_times-seldom = Nadiren boş zamanım olur
