### status: draft

intake-title = Karşılama görüşmesi
intake-about = İlk görüşme: tanışma, acil konular, haklar ve bir sonraki görüşme.

## Opening

intake-opening_line = Bugün belediyemizde (kommune) { $population } kişiyiz. Dün { $population_yesterday } kişiydik. Bu şu demek: SİZ belediye için önemlisiniz. Bütün yükümlülükler ve bütün haklar sizin için de geçerli.
    .hint = Belediye (kommune), kendi yönetimi olan bir yerdir.
intake-opening_plain = Buraya hoş geldiniz. SİZ belediye (kommune) için önemlisiniz. Bütün yükümlülükler ve bütün haklar sizin için de geçerli.
intake-purpose = Sizi tanımak istiyoruz. O zaman size daha iyi yardım edebiliriz.

## About you

intake-about_you = Sizin hakkınızda
intake-preferred_name = Size hangi adla hitap edelim?
    .required = Kullanacağımız adı yazın.
intake-birth_year = Hangi yılda doğdunuz?
    .hint = Sadece yıl gerekli, Norveç takvimine göre.
    .constraint = Dört rakamlı bir yıl yazın, 1900 ile bu yıl arasında.
    .warning = Öyleyse bu kişi 16 yaşından küçük. Yıl doğru mu?
intake-gender = Kadın mısınız, erkek misiniz?
intake-first_meeting = Bu görüşme, siz buraya taşınmadan önce mi, sonra mı?
intake-home_municipality = Yaşadığınız belediyenin (kommune) adı nedir?
    .hint = Norveç belediyelere bölünmüştür. Okullardan ve yardımdan belediye sorumludur.
intake-arrival_month = Bu belediyeye ne zaman geldiniz?
    .hint = Sadece ay ve yıl gerekli.
    .constraint = Bu ay henüz gelmedi.
    .warning = Bu çok uzun zaman önce. Yıl doğru mu?
intake-planned_month = Bu belediyeye ne zaman geleceksiniz?
    .hint = Sadece ay ve yıl gerekli.
    .constraint = Bu ayı veya daha sonraki bir ayı seçin.
    .warning = Buna bir yıldan fazla var. Doğru mu?
intake-category = Ne tür bir oturumunuz var?
    .hint = Bu, polisten aldığınız kartta yazıyor.
    .required = En uygun olanı seçin. Belli değilse “Başka bir şey” seçin.
intake-permit_basis = Ailenizden kimin yanına geldiniz?
    .hint = AEA (EØS), Avrupa Birliği ülkeleri ile Norveç, İzlanda ve Liechtenstein demektir.

## Household

intake-household = Birlikte yaşadığınız kişiler
intake-age_band = Bu kişi kaç yaşında?
intake-member_name = Bu kişiye hangi adla hitap edelim?
intake-member_gender = Bu kişi kadın mı, erkek mi?
intake-own_talk = Bu kişi kendisi için ayrı bir görüşme istiyor mu?
intake-children_place = Bütün çocukların okulda veya anaokulunda yeri var mı?

## Language

intake-language = “Dil anahtardır”
intake-speaks = Hangi dilleri konuşuyorsunuz?
intake-reads = Hangi dilleri kolayca okuyorsunuz?
intake-letter_language = Mektupları hangi dilde istiyorsunuz?
intake-letter_aloud = Mektupların size yüksek sesle okunmasını mı tercih edersiniz?
intake-norwegian_now = Şu anda ne kadar Norveççe biliyorsunuz?
intake-course_now = Şu anda Norveççe kursuna gidiyor musunuz?
intake-course_wanted = Norveççe kursuna gitmek istiyor musunuz?
intake-course_times = Kursa ne zaman gidebilirsiniz?
intake-course_barriers = Kursa gitmenizi ne zorlaştırıyor?
    .constraint = “Hiçbir şey” cevabı başka cevaplarla birlikte seçilemez.

## Needs

intake-needs = Şu anda ihtiyacınız olanlar
intake-urgent = Bu hafta bir konuda yardıma ihtiyacınız var mı?
intake-urgent_needs = Hangi konuda yardıma ihtiyacınız var?
intake-urgent_first = İlk önce neyi halletmek en önemlisi?
intake-missing = Bunlardan hangileri sizde henüz yok?
    .constraint = “Hepsi var” cevabı başka cevaplarla birlikte seçilemez.
intake-tenure = Eviniz sizin mi, kira mı?
intake-may_stay_long = Orada uzun süre oturabilir misiniz?

## Contact

intake-contact = Sizinle iletişim
intake-phone = Kullanabileceğiniz bir telefonunuz var mı?
intake-internet = Yaşadığınız yerde internet var mı?
intake-online_alone = İnternet sitelerini kendi başınıza kullanabiliyor musunuz?
    .hint = Örneğin Nav’ın veya bankanın sitelerini.
intake-reach_by = Size nasıl ulaşalım?

## Rights

intake-rights = Haklarınız
intake-rights_refugee = Mülteciler için
intake-refugee_programme = Tanıtım programına (introduksjonsprogram) hakkınız olabilir.
    .hint = Bu, Norveççe öğrendiğiniz tam günlük bir programdır.
intake-refugee_norwegian = Programda Norveççe öğrenirsiniz. Norveç’teki yaşamı da öğrenirsiniz.
intake-refugee_housing = Belediye sizi almayı kabul ettiyse ilk evinizi biz buluruz.
intake-refugee_benefit = Programda her ay para alırsınız.
    .hint = Bunun Norveççesi introduksjonsstønad.
intake-refugee_practice = Bir işyerinde çalışmayı deneyebilirsiniz.
    .hint = Bunun Norveççesi arbeidspraksis.
intake-rights_family = Aile için
intake-family_training = Ücretsiz Norveççe kursuna hakkınız olabilir.
intake-family_not_all = Bu hak herkeste yok. İzninize bakacağız.
intake-family_programme = Tanıtım programına (introduksjonsprogram) da hakkınız olabilir.
intake-family_unclear = Nelere hakkınız olduğunu henüz bilmiyoruz. Biz soracağız, siz de cevap alacaksınız.
intake-rights_labour = Çalışmaya gelenler için
intake-labour_schemes = Devletin, çalışmaya gelenler için ayrı bir programı yok.
intake-labour_local = Burada bizim sunduklarımız olabilir, örneğin Norveççe kursları.
intake-rights_unknown = Nelere hakkınız olduğunu henüz bilmiyoruz. Bunu öğreneceğiz.
intake-advice_for_all = Burada yaşayan herkes bize danışabilir. Bu ücretsizdir.
intake-rights_more = Haklarınız hakkında daha fazla bilgi ister misiniz?
intake-rights_question = Hangi konuda daha fazla bilgi istersiniz?

## Free time

intake-free_time = Boş zaman
intake-interests = Boş zamanınızda ne yapmayı seversiniz?
intake-wants_to_try = Burada neyi denemek istersiniz?
intake-association_wish = Bir derneğin (lag) sizinle iletişim kurmasını ister misiniz?
    .hint = Dernek, birlikte bir şey yapan insanlardır: örneğin şarkı söyler veya futbol oynarlar. Dernek devlet değildir. Kilise de değildir.
intake-buddy_wish = Burada bir destek arkadaşı (fadder) ister misiniz?
    .hint = Fadder burada yaşar, sizi tanır ve ilk zamanlarda size yardım eder. Bunun kiliseyle bir ilgisi yoktur.
intake-knows_someone = Burada Norveçlilerle tanıştınız mı?

## End

intake-welcome_letter = Belediyeden, en önemli bilgilerin olduğu bir mektup alacaksınız.
intake-next_topics = Bir dahaki sefere ne konuşalım?

intake-action-welcome_letter = Kişinin seçtiği dilde hoş geldiniz mektubu göndermek
intake-action-urgent_help = Acil konularda yardım etmek
intake-action-map_competence = Kişinin bilgi ve becerilerini öğrenmek
intake-action-map_adults = Evdeki diğer yetişkinleri ayrı bir görüşmeye davet etmek
intake-action-norwegian_course = Uygun bir Norveççe kursu bulmak
intake-action-check_right = Hangi hakların geçerli olduğunu öğrenmek ve cevap vermek
intake-action-answer_rights = Haklarla ilgili soruya cevap vermek
intake-action-missing_papers = Eksik kartlar, numaralar ve sözleşmeler için başvurmak
intake-action-children_place = Okulda veya anaokulunda yer bulmak
intake-action-housing_talk = Konut hakkında görüşmek
intake-action-introduce_association = Kişiyi davet edebilecek bir derneğe (lag) haber vermek
intake-action-find_buddy = Destek arkadaşı (fadder) bulmak
intake-action-give_copy = Kişiye cevapların bir kopyasını vermek
intake-action-better_interpreter = Bir sonraki görüşme için başka bir tercüman bulmak

## Choices

first_meeting-before = Ben taşınmadan önce
first_meeting-after = Ben taşındıktan sonra

norwegian_now-none = Henüz hiç
norwegian_now-some_words = Birkaç kelime
norwegian_now-everyday = Mağazada alışveriş yapacak kadar
norwegian_now-work = İşte kullanacak kadar

course_times-daytime = Gündüz
course_times-evening = Akşam
course_times-weekend = Hafta sonu
course_times-online = İnternette
course_times-at_work = İşyerinde

course_barriers-cost = Kurs çok pahalı
course_barriers-working_hours = O saatte işteyim
course_barriers-childcare = Çocuklara bakacak kimse yok
course_barriers-transport = Yol çok uzun
course_barriers-no_course = Burada kurs yok
course_barriers-wrong_level = Kurs çok kolay veya çok zor
course_barriers-not_informed = Hangi kursların olduğunu bilmiyorum
course_barriers-no_internet = İnternetim yok
course_barriers-nothing = Hiçbir şey

urgent_needs-housing = Kalacak bir yer
urgent_needs-food = Yiyecek
urgent_needs-money = Para
urgent_needs-doctor = Doktor
urgent_needs-medicine = İlaç
urgent_needs-safety = Güvenlik
urgent_needs-clothes = Giysi
urgent_needs-furniture = Mobilya
urgent_needs-school = Okul veya anaokulu
urgent_needs-work = İş
urgent_needs-papers = Resmi belgeler

papers-national_id = Kimlik numarası (fødselsnummer veya D-nummer)
papers-residence_card = Oturum kartı (oppholdskort)
papers-bank_account = Banka hesabı
papers-electronic_id = İnternette giriş, örneğin BankID
papers-regular_doctor = Aile hekimi (fastlege)
papers-tax_card = Vergi kartı (skattekort)
papers-nothing = Hepsi var

internet-home = Evet, evde
internet-phone_only = Evet, ama sadece telefonda
internet-elsewhere = Sadece başka yerlerde
internet-none = Hayır

online_alone-alone = Evet, kendi başıma
online_alone-with_help = Evet, yardımla
online_alone-not_yet = Henüz değil

knows_someone-several = Evet, birkaç kişiyle
knows_someone-one = Evet, bir kişiyle
knows_someone-none = Henüz değil

next_topics-competence = Bildiklerim ve yapabildiklerim
next_topics-housing = Konut
next_topics-network = Arkadaşlar ve boş zaman
next_topics-stay_or_move = Burada kalmak veya taşınmak
next_topics-norwegian = Norveççe
next_topics-children = Çocuklar
next_topics-work = İş
