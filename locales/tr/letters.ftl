### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }, { $municipality }, { $today }. { $address } { $phone }
letter-draft = Bu mektuptaki bütün metinleri, dili bilen biri henüz okumadı. Anlamadığınız bir şey varsa bize sorun.
letter-dear =
    { $named ->
        [yes] Sayın { $name }
       *[no] Merhaba
    }
letter-questions = Sormak istediğiniz bir şey var mı? Bizi arayın veya bize gelin. Güvendiğiniz biriyle gelebilirsiniz. Tercümanı biz buluruz. Tercüman sizin için ücretsizdir.
letter-agreed = Anlaştığımız konular
letter-step = { $what } ({ $who }, en geç { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = Buradaki Norveççe kursları
letter-nothing-yet = –
letter-thoughts = Benim düşüncelerim
letter-compare-what = Konu
letter-consent-back = İstediğiniz zaman hayır diyebilirsiniz, daha sonra da. O zaman bunu artık kullanmayız.

## Welcome (measure 4)

letter-welcome-title = Hoş geldiniz: { $municipality }
letter-welcome-help = Bunu yazan bizler, buraya taşınan herkese yardım ederiz. Bu ücretsizdir. Bize anlattıklarınızı yalnızca size yardım eden bizler okuyabiliriz.
letter-welcome-next = Bir sonraki görüşmemiz
letter-welcome-contacts = Arayabileceğiniz kişiler
letter-welcome-arenas = İnsanlarla buluşma yerleri
letter-welcome-associations = Sizi aralarında görmek isteyen dernekler (lag)

## Rights and courses (measures 5 and 11)

letter-rights-title = Haklarınız ve Norveççe kursları
letter-rights-about = Burada nelere hakkınız olabileceği yazıyor. Kesin olmayan bir şey varsa, o da yazıyor. O zaman bunu sizinle birlikte öğreniriz.
letter-rights-local = Burada sunulanlar: { $municipality }

## Housing (measure 12)

letter-housing-title = Konut: ev kredisi (startlån) ve konut yardımı (bostøtte)
letter-housing-about = Bu kâğıt, ev kiralamak veya almak isteyenler içindir. Eve götürün, isterseniz başkalarına da gösterin.
letter-housing-papers = Başvuru için gereken belgeler
letter-housing-paper-income = Maaş bordroları veya her ay aldığınız para hakkında mektuplar
letter-housing-paper-tax = Vergi beyannameniz (skattemelding)
letter-housing-paper-permit = Norveç’te yaşayabileceğinizi gösteren kart
letter-housing-paper-contract = Kiraladığınız evin sözleşmesi
letter-housing-paper-bank = Bankanın hayır dediği mektup

## The balance sheet (measure 14)

letter-balance-title = Kalmak ve taşınmak
letter-balance-about = Bunlar, görüşmemizde söyledikleriniz. Dört bölüm de aynı derecede önemli. Kimse sizin yerinize seçmez. Ekleme yapabilir ve üstünü çizebilirsiniz.
letter-balance-new_place = Yeni yer
letter-balance-check = Önce beklediğiniz yazıyor. Sonra kesin bildiğiniz yazıyor. Eksik olanı, seçmeden önce öğrenebilirsiniz.

## Moving

letter-moving-title = Taşınma listesi
letter-moving-about = Bu liste, taşınmayı düşünüyorsanız veya taşınmaya karar verdiyseniz sizin içindir. Yapılanları işaretleyin.
letter-moving-before = Karar vermeden önce
letter-moving-visit = O yere gidin veya orada yaşayan biriyle konuşun
letter-moving-municipality = Yeni belediyeye (kommune) nasıl yardım edebileceğini sorun
letter-moving-rights = Hangi haklarınızın devam edeceğini, hangilerini kaybedeceğinizi öğrenin
letter-moving-work = İşverenlere, bildiklerinizi kullanıp kullanamayacaklarını sorun
letter-moving-home = Bir eve bakın ve ayda ne kadar tuttuğunu sorun
letter-moving-school = Okulda ve anaokulunda yer olup olmadığını sorun
letter-moving-cost = Kira, yemek ve yol ödendikten sonra ne kadar para kaldığını hesaplayın
letter-moving-when = Taşınırken
letter-moving-contract = Kira sözleşmesini bitirin ve depozitoyu (depositum) geri isteyin
letter-moving-register = Taşındığınızı nüfus kaydına (Folkeregisteret) bildirin
letter-moving-doctor = Aile hekiminizi (fastlege) değiştirin
letter-moving-papers = Diplomaları, iş belgelerini ve Norveççe kursu belgelerini yanınıza alın
letter-moving-bills = Yeni adresinizi bankaya, elektrik ve telefon şirketine bildirin
letter-moving-after = Sonra
letter-moving-say_hello = Geldiğiniz belediyeye gidin ve kim olduğunuzu söyleyin
letter-moving-course = Hemen Norveççe kursunu sorun
letter-moving-come_back = Pişman olursanız bizi arayın. “Bazıları pişman olur, birçoğu da geri döner.”

## Competence (measure 7)

letter-competence-title = Yapabildiklerim
letter-competence-about = Bunlar, okul, iş ve diller hakkında bize anlattıklarınız. İş ararken isterseniz gösterin. Yanlış bir şey varsa bize söyleyin.

## The buddy card (measure 9)

letter-buddy-title = Destek arkadaşınız (fadder) için bir kart
letter-buddy-about = Destek arkadaşı burada yaşar ve sizi tanımak ister. Bu kartta yalnızca evet dedikleriniz yazar.
letter-buddy-meeting = İlk buluşmanız
letter-buddy-first = İkinizin de güvende hissettiği bir yerde buluşun, örneğin dışarıda veya kütüphanede
letter-buddy-equal = İkiniz de kendinizi anlatın
letter-buddy-silence = Kimse acı veren şeyleri anlatmak zorunda değil

## Newcomer of the month (measure 3)

letter-newcomer-title = Ayın yeni sakini (taslak)
letter-newcomer-about = Bu bir taslak. İçinde yalnızca evet dedikleriniz var. Siz sonuna kadar okumadan başka kimse görmez.
letter-newcomer-name = Ad: { $name }
letter-newcomer-picture = Bir fotoğrafa evet dediniz. Fotoğrafı siz seçin.

## Quotes (measure 10)

letter-quotes-title = Burada yaşamak hakkında sözlerim
letter-quotes-about = Bunlar sizin kendi sözleriniz. Bunları yalnızca evet dediğiniz yerde ve adınız olmadan kullanırız.
