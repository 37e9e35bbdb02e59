### status: draft

competence-title = Bilgi ve beceriler hakkında görüşme
competence-about = Öğrendikleriniz, yapabildikleriniz ve bundan sonra istedikleriniz.

## Opening

competence-greeting = Bugün öğrendikleriniz ve yapabildikleriniz hakkında konuşuyoruz.
competence-no_test = Bu bir sınav değil. Yapabildiğiniz her şey önemli.

## School and education

competence-schooling = Okul
competence-went_to_school = Okula gittiniz mi?
competence-schooling_years = Kaç yıl okula gittiniz?
    .hint = Bütün yılları sayın, yetişkin olduktan sonrakileri de.
    .constraint = 0 ile 30 arasında bir sayı yazın.
    .warning = Bu çok yıl. Sayı doğru mu?
competence-schooling_country = Hangi ülkede okula gittiniz?
competence-schooling_level = Bitirdiğiniz son okul hangisi?
competence-studied = 16 yaşından sonra bir eğitime başladınız mı?
    .hint = Eğitimde bir meslek veya bir alan öğrenirsiniz.
competence-education = Eğitim
competence-education_name = Bu eğitimin adı nedir?
    .hint = Örneğin aşçılık veya öğretmenlik.
competence-education_country = Bu hangi ülkedeydi?
competence-education_level = Nasıl bir okuldu?
competence-education_field = En çok hangi alanı öğrendiniz?
competence-education_years = Oraya kaç yıl gittiniz?
    .constraint = 0 ile 15 arasında bir sayı yazın.
competence-education_state = Bu eğitimi bitirdiniz mi?
competence-education_papers = Okuldan aldığınız belgeler var mı?
competence-recognition_state = Eğitiminiz Norveç’te tanındı mı?
    .hint = Tanındıysa, burada neye denk olduğunu gösteren bir mektubunuz vardır.
competence-recognition_wanted = Eğitiminizin tanınması için başvurmak ister misiniz?
competence-recognition_route = Bu ne tür bir tanıma?

## Work before

competence-work_before = Önceki işler
competence-worked_before = Daha önce çalıştınız mı?
    .hint = Ailede ve çiftlikte çalışmak da sayılır.
competence-job = İş
competence-job_title = Ne iş yaptınız?
    .hint = Örneğin fırıncı, çiftçi veya satıcı.
competence-job_group = Bu iş hangi meslek grubundan?
competence-job_years = Bu işi kaç yıl yaptınız?
    .hint = Bir yıldan azsa 0 deyin.
    .constraint = 0 ile 60 arasında bir sayı yazın.
competence-job_tasks = Sıradan bir iş gününde ne yapardınız?
competence-job_liked = Bu işi sevdiniz mi?
competence-job_again = Yine böyle bir iş ister misiniz?

## Languages

competence-language_skills = Dilleriniz
competence-norwegian_some = Biraz Norveççe biliyor musunuz?
competence-norwegian_understands = Başkaları konuşurken Norveççeyi ne kadar iyi anlıyorsunuz?
competence-norwegian_speaks = Ne kadar iyi Norveççe konuşuyorsunuz?
competence-norwegian_reads_it = Norveççe okuyor musunuz?
competence-norwegian_reads = Ne kadar iyi Norveççe okuyorsunuz?
competence-norwegian_writes = Ne kadar iyi Norveççe yazıyorsunuz?
competence-known_language = Bildiğiniz bir dil
competence-known_language_name = Bildiğiniz dilin adı nedir?
competence-mother_tongue = Çocukken bu dili konuşuyor muydunuz?
competence-understands = Başkaları konuşurken bu dili ne kadar iyi anlıyorsunuz?
competence-speaks = Bu dili ne kadar iyi konuşuyorsunuz?
competence-reads_it = Bu dilde okuyor musunuz?
competence-reads = Bu dilde ne kadar iyi okuyorsunuz?
competence-writes = Bu dilde ne kadar iyi yazıyorsunuz?
competence-scripts = Hangi harfleri kolayca okuyorsunuz?

## Other abilities

competence-abilities = Başka neler yapabiliyorsunuz
competence-digital_tasks = Telefonda veya bilgisayarda kendi başınıza neler yapabiliyorsunuz?
competence-has_licence = Sürücü belgeniz var mı?
    .hint = Bu, neleri kullanabileceğinizi gösteren bir karttır: araba veya başka bir araç.
competence-licence_classes = Hangi araçları kullanabilirsiniz?
competence-licence_valid = Sürücü belgenizi Norveç’te kullanabilir misiniz?
competence-certificates = Bunlardan hangileri için belgeniz var?
    .hint = Bu, bir kart veya bir kurstan alınan kâğıt olabilir.
competence-other_experience = İş ve okul dışında bunlardan hangilerini yaptınız?
competence-best_at = Yapabildiğiniz şeylerden sizi en çok sevindiren hangisi?

## Present work

competence-present_work = Şimdiki işiniz
competence-works_now = Şu anda bir işiniz var mı?
competence-job_now = İşiniz hakkında daha fazla bilgi
competence-current_title = Şu anda ne iş yapıyorsunuz?
competence-percentage = Tam gün 100 ise, siz ne kadar çalışıyorsunuz?
    .hint = Yarım gün 50’dir. Bu, sözleşmenizde yazar.
    .constraint = 1 ile 200 arasında bir sayı yazın.
    .warning = Bu tam günden fazla. Sayı doğru mu?
competence-contract = İşiniz için nasıl bir sözleşmeniz var?
competence-overtime = Ne kadar sık fazla çalışıyorsunuz?
    .hint = Fazla çalışmak, sözleşmede yazandan çok çalışmak demektir.
competence-wants_more = Şimdikinden daha çok çalışmak ister misiniz?
competence-time_for_course = İşin yanında kursa zamanınız var mı?
competence-uses_competence = Bildiklerinizi işte kullanabiliyor musunuz?

## What the person wants

competence-goal = Ne istiyorsunuz
competence-goal_work = En çok hangi işi yapmak istersiniz?
competence-goal_hours = Ne kadar çalışmak istersiniz?
competence-goal_first = Önce ne yapmak istersiniz?
competence-obstacles = Bildiklerinizi kullanmanızı ne zorlaştırıyor?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.
competence-needs_adaptation = Çalışabilmek için ihtiyacınız olan bir şey var mı?
    .hint = Örneğin daha çok mola veya daha büyük yazı.
competence-adaptations = Çalışabilmek için neye ihtiyacınız var?

## Employers

competence-sharing = Buradaki işletmeler
competence-employer_consent = Neler yapabildiğinizi buradaki işletmelere anlatabilir miyiz?
    .hint = Hayır diyebilirsiniz. Şimdi evet, sonra hayır da diyebilirsiniz.
competence-employer_facts = Onlara neleri anlatabiliriz?

## End

competence-training_wish = Önce ne öğrenmek istersiniz?
competence-recognition_plan = Eğitimin tanınması
competence-recognition_owner = Başvurmanıza kim yardım edecek?
    .required = Sorumlu kişinin adını yazın.
competence-recognition_date = Başvuru en geç ne zaman gönderilecek?
    .constraint = Tarih bugün veya daha sonra olmalı.
    .warning = Buna üç aydan fazla var. Daha önce yapabilir miyiz?
    .required = Bir tarih seçin.
competence-training_plan = İstediğinizi öğrenmek
competence-training_owner = Bunu öğrenmenize kim yardım edecek?
    .required = Sorumlu kişinin adını yazın.
competence-training_date = Bizden ne zaman cevap alacaksınız?
    .constraint = Tarih bugün veya daha sonra olmalı.
    .warning = Buna üç aydan fazla var. Daha önce yapabilir miyiz?
    .required = Bir tarih seçin.
competence-sheet_home = Yapabildiklerinizin yazılı olduğu bir kâğıdı eve götürmek ister misiniz?

competence-action-recognition = Kişiyle birlikte eğitimin tanınması için başvurmak
competence-action-explain_recognition = Tanımanın bu eğitim için ne anlama geldiğini açıklamak
competence-action-recognition_answer = Tanıma başvurusu hakkında cevap vermek
competence-action-papers = Belgeleri almanın güvenli bir yolunu veya belgesiz bir yol bulmak
competence-action-training = Uygun bir eğitim bulmak ve cevap vermek
competence-action-norwegian_course = Uygun bir Norveççe kursu bulmak
competence-action-use_competence = Bilgi ve becerilerin nerede kullanılabileceğini öğrenmek
competence-action-meet_employer = Kişinin yapabildiklerine ihtiyacı olan bir işletmeyle görüşmek
competence-action-more_hours = Daha çok çalışma isteğine cevap vermek
competence-action-own_business = Kendi işini kurmak konusunda bilgi vermek
competence-action-exchange_licence = Sürücü belgesini karayolları kurumuna (Statens vegvesen) sormak
competence-action-adaptation = İşin kişiye nasıl uygun hale getirilebileceğini öğrenmek
competence-action-give_sheet = Kişiye bilgi ve becerilerinin yazılı olduğu kâğıdı vermek
competence-action-better_interpreter = Bir sonraki görüşme için başka bir tercüman bulmak

## Choices

education_state-completed = Evet, bitirdim
education_state-ongoing = Hayır, şu anda gidiyorum
education_state-not_completed = Hayır, bitmeden bıraktım

education_papers-here = Evet, burada
education_papers-can_be_sent = Evet, ama başka bir ülkede
education_papers-gone = Hayır
education_papers-unclear = Belli değil

recognition_state-recognised = Evet
recognition_state-applied = Başvurdum ve bekliyorum
recognition_state-refused = Başvurdum ve hayır cevabı aldım
recognition_state-not_applied = Hayır, başvurmadım
recognition_state-unclear = Belli değil

recognition_route-higher = Yüksek öğretim
recognition_route-tertiary_vocational = Meslek yüksekokulu (fagskole)
recognition_route-vocational = Meslek eğitimi veya ustalık belgesi (fagbrev)
recognition_route-regulated = Ayrı izin isteyen bir meslek
recognition_route-without_papers = Belgesiz eğitim
recognition_route-unclear = Araştırılması gerekiyor

job_liked-yes = Evet
job_liked-partly = Kısmen
job_liked-no = Hayır

digital_tasks-messages = Mesaj göndermek
digital_tasks-email = E-posta göndermek
digital_tasks-search = İnternette bir şey bulmak
digital_tasks-forms = İnternette form doldurmak
digital_tasks-bank = İnternet bankasını kullanmak
digital_tasks-documents = Mektup ve metin yazmak
digital_tasks-tables = Tablolarla çalışmak
digital_tasks-programs = Mesleğe özel programları kullanmak

certificates-welding = Kaynak
certificates-forklift = Forklift
certificates-machines = Kepçe ve diğer büyük iş makineleri
certificates-crane = Vinç
certificates-electrical = Elektrik işleri
certificates-hot_work = Ateşli ve sıcak işler (varme arbeider)
certificates-food = Gıda ve hijyen
certificates-first_aid = İlk yardım
certificates-care = Bakım
certificates-hunting = Avcılık
certificates-boat = Tekne

other_experience-volunteering = Başkalarına gönüllü olarak yardım etmek
other_experience-children = Çocuklara bakmak
other_experience-older_people = Yaşlılara veya hastalara bakmak
other_experience-farming = Sebze, meyve veya tahıl yetiştirmek
other_experience-animals = Hayvanlara bakmak
other_experience-fishing = Balık tutmak
other_experience-building = İnşaat yapmak
other_experience-repairs = Eşya tamir etmek
other_experience-sewing = Giysi dikmek
other_experience-handicraft = Elle eşya yapmak
other_experience-cooking = Çok kişiye yemek yapmak
other_experience-selling = Alım satım yapmak
other_experience-teaching = Başkalarına bir şey öğretmek
other_experience-organising = Bir grubu yönetmek

contracts-permanent = Sürekli iş
contracts-temporary = Belli bir tarihe kadar iş
contracts-substitute = Başka birinin yerine çalışıyorum
contracts-on_call = İhtiyaç olunca beni arıyorlar
contracts-agency = Başka şirketlere çalışan gönderen bir şirket aracılığıyla
contracts-own_business = Kendi işim
contracts-none = Yazılı sözleşmem yok

overtime-never = Hiçbir zaman
overtime-sometimes = Bazen
overtime-weekly = Her hafta
overtime-most_days = Çoğu gün

used_today-all = Evet, çoğunu
used_today-some = Bir kısmını
used_today-none = Hayır

goal_hours-full = Tam gün
goal_hours-part = Tam günden az
goal_hours-unclear = Belli değil

goal_first-work_now = Olabildiğince çabuk çalışmak
goal_first-own_trade = Kendi mesleğimde çalışmak
goal_first-education = Eğitim almak
goal_first-norwegian = Norveççe öğrenmek
goal_first-own_business = Kendi işimi kurmak
goal_first-unsure = Emin değilim

obstacles-not_recognised = Eğitimim tanınmadı
obstacles-norwegian = Yeterince Norveççe bilmiyorum
obstacles-no_jobs = Burada böyle bir iş yok
obstacles-no_contacts = Sorabileceğim kimseyi tanımıyorum
obstacles-childcare = Çocuklara bakacak kimse yok
obstacles-transport = İşe yol çok uzun
obstacles-working_hours = Şu anda zamanım yok
obstacles-licence = Sürücü belgem yok
obstacles-not_informed = Kimin yardım edebileceğini bilmiyorum
obstacles-nothing = Hiçbir şey

employer_facts-first_name = Adım, soyadım olmadan
employer_facts-work = Önceki işlerim
employer_facts-education = Öğrendiklerim
employer_facts-languages = Bildiğim diller
employer_facts-licences = Sürücü belgem ve diğer belgelerim
employer_facts-goal = Hangi işi yapmak istediğim

training_wish-norwegian = Norveççe
training_wish-basic_school = Okuma, yazma ve hesap
training_wish-own_trade = Mesleğim hakkında daha fazlası
training_wish-new_trade = Yeni bir meslek
training_wish-higher_education = Yüksekokulda bir alan
training_wish-digital = Bilgisayar ve internet
training_wish-licence = Araba kullanmak
training_wish-none = Şimdilik hiçbir şey
