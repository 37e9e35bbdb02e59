### status: draft

### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = Belediye. Norveç belediyelere bölünmüştür ve her birinin kendi yönetimi vardır. Yaşadığınız yerde okullardan ve yardımdan belediye sorumludur.
    .word = kommune
glossary-fylke = İçinde birçok belediye olan daha büyük bir bölge. 16 yaşından büyük gençlerin okullarından sorumludur.
    .word = fylke
glossary-bosetting = Bir belediye sizi kabul eder ve ilk evinizi bulur. Kimin geleceğine devlet ve belediye birlikte karar verir.
    .word = bosetting
glossary-kvote = Norveç’in bir yılda kabul ettiği belli sayıda kişi.
    .word = kvote
glossary-oppholdstillatelse = Devletin, Norveç’te yaşamanıza verdiği izin. Kısa veya uzun süreli olabilir.
    .word = oppholdstillatelse
glossary-oppholdskort = Polisten aldığınız bir kart. Norveç’te yaşayabileceğinizi ve ne kadar süre yaşayabileceğinizi gösterir.
    .word = oppholdskort
glossary-familieinnvandring = Aileden biri burada yaşadığı için Norveç’te yaşama izni almak.
    .word = familieinnvandring
glossary-beskyttelse = Geldiğiniz ülkede güvende olmadığınız için Norveç burada yaşamanıza izin verir.
    .word = beskyttelse
glossary-eos = Avrupa’da, iş ve ticaret için birçok ortak kuralı olan ülkeler. Norveç de bunlardan biridir.
    .word = EØS
glossary-eu = Avrupa’da, birçok yasayı birlikte yapan ülkeler. Norveç bunlardan biri değildir.
    .word = EU
glossary-udi = Norveç’te yaşama başvurularına cevap veren devlet kurumu.
    .word = UDI
glossary-imdi = Yeni gelenleri kabul etmeleri için belediyelere yardım eden devlet kurumu.
    .word = IMDi
glossary-folkeregister = Devletin, Norveç’te yaşayan herkesi ve adreslerini gösteren listesi. Taşınınca bildirmeniz gerekir.
    .word = Folkeregisteret
glossary-fodselsnummer = Sadece size ait, on bir rakamlı bir numara. Bankada, doktorda ve işte gerekir.
    .word = fødselsnummer
glossary-d_nummer = Kısa süre burada olanlar için bir numara. Daha sonra fødselsnummer alabilirsiniz.
    .word = D-nummer
glossary-bankid = İnternette kim olduğunuzu gösteren, bankadan alınan bir kod. Bu kodu kimseye vermeyin.
    .word = BankID

## Learning

glossary-introduksjonsprogram = Norveççeyi ve Norveç’teki yaşamı öğrendiğiniz tam günlük bir program. İşe veya okula başlamanıza yardım eder.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = Tanıtım programındayken her ay aldığınız para. Nedensiz gelmezseniz daha az alırsınız.
    .word = introduksjonsstønad
glossary-integreringsplan = Belediyeyle birlikte yaptığınız bir plan. Ne istediğiniz ve önce ne yapacağınız orada yazar.
    .word = integreringsplan
glossary-norskopplaering = Norveççe konuşmayı, okumayı ve yazmayı öğrendiğiniz kurslar.
    .word = norskopplæring
glossary-samfunnskunnskap = Norveç’teki yaşam hakkında bir kurs: yasalar, iş, okul ve sağlık. Anladığınız bir dilde verilir.
    .word = samfunnskunnskap
glossary-arbeidspraksis = Kısa bir süre bir işletmede gerçek bir işi denersiniz. Böylece Norveççe öğrenir ve deneyim kazanırsınız.
    .word = arbeidspraksis
glossary-kompetanse = Bildiğiniz ve yapabildiğiniz her şey: okuldan, işten, evden ve boş zamandan.
    .word = kompetanse
glossary-kartlegging = Neler yapabildiğinizi ve ne istediğinizi yazdığımız bir görüşme.
    .word = kartlegging
glossary-godkjenning = Devlet, başka bir ülkedeki okulunuzun veya mesleğinizin Norveç’te neye denk olduğunu söyler.
    .word = godkjenning av utdanning
glossary-autorisasjon = Bir mesleği yapmak için devletten alınan izin; örneğin doktor, hemşire veya elektrikçi olarak çalışmak için.
    .word = autorisasjon
glossary-realkompetanse = Okuldan belgesi olmayan, işte ve yaşamda öğrendikleriniz. Bunların değerlendirilmesini isteyebilirsiniz.
    .word = realkompetanse
glossary-fagbrev = Marangozluk veya aşçılık gibi bir mesleği öğrendiğinizi gösteren belge.
    .word = fagbrev
glossary-videregaende = 16 yaşından itibaren gençlerin gittiği okul. Yetişkinler de gidebilir.
    .word = videregående skole
glossary-karriereveiledning = İş ve okul hakkında çok şey bilen biriyle görüşme.
    .word = karriereveiledning

## Work

glossary-nav = İnsanların iş bulmasına yardım eden kurum. Nav, hakkı olanlara para da verir.
    .word = Nav
glossary-fast_stilling = Biteceği gün belli olmayan, sürekli bir iş.
    .word = fast stilling
glossary-midlertidig_stilling = Belli bir süre devam eden bir iş.
    .word = midlertidig stilling
glossary-vikar = Başka biri yokken onun işini yapan kişi.
    .word = vikar
glossary-stillingsprosent = Ne kadar çalıştığınız. Yüzde 100 tam gün, yüzde 50 yarım gündür.
    .word = stillingsprosent
glossary-overtid = Normal saatlerin dışında çalışmak. Bunun için size daha fazla para ödenir.
    .word = overtid
glossary-arbeidsavtale = İş, saatler ve ücret hakkında kâğıtta bir sözleşme. Bunu almaya hakkınız var.
    .word = arbeidsavtale
glossary-arbeidsgiver = Yanında çalıştığınız ve size ücret ödeyen kişi veya işletme.
    .word = arbeidsgiver
glossary-naeringsliv = Başkaları için bir şey üreten, satan veya yapan bütün işletmeler.
    .word = næringsliv
glossary-skattekort = Ücretinizden ne kadar vergi ödeyeceğinizi gösteren, internetteki bir kart.
    .word = skattekort
glossary-fagforening = Doğru ücret ve iyi koşullar için birbirine yardım eden, aynı meslekten kişiler. Katılıp katılmayacağınızı siz seçersiniz.
    .word = fagforening

## Housing

glossary-startlan = Ev almak için belediyeden alınan kredi. Bankadan yeterli kredi alamayanlar içindir.
    .word = startlån
glossary-bostotte = Parası az ve evi pahalı olanlara devletin her ay verdiği para. Geri ödenmez.
    .word = bostøtte
glossary-husbanken = Devletin konut bankası. Ev kredisi (startlån) ve konut yardımı (bostøtte) için para verir.
    .word = Husbanken
glossary-utleier = Bir evin sahibi olan ve başkalarının orada para karşılığı yaşamasına izin veren kişi.
    .word = utleier
glossary-husleie = Size ait olmayan bir evde yaşamak için her ay ödediğiniz para.
    .word = husleie
glossary-husleiekontrakt = Kiraladığınız ev hakkında kâğıtta bir sözleşme. Fiyat, süre ve kurallar orada yazar.
    .word = husleiekontrakt
glossary-depositum = Kirada oturduğunuz sürece ayrı bir hesapta duran para. Her şey yolundaysa evden çıkarken geri alırsınız.
    .word = depositum
glossary-borettslag = İçinde yaşayanların birlikte sahip olduğu bina. Orada bir evde oturma hakkını satın alırsınız.
    .word = borettslag
glossary-rente = Borç aldığınız para için ödediğiniz ücret.
    .word = rente
glossary-egenkapital = Ev için kredi isterken kendinizde olan para.
    .word = egenkapital

## Health, children and money

glossary-fastlege = Sizin aile hekiminiz. Onu kendiniz seçersiniz ve hasta olduğunuzda ona gidersiniz.
    .word = fastlege
glossary-legevakt = Durum acilse ve aile hekiminiz kapalıysa gittiğiniz doktor.
    .word = legevakt
glossary-helsestasjon = Küçük çocukların sağlığıyla ilgilenen bir yer. Ücretsizdir.
    .word = helsestasjon
glossary-barnehage = Okula başlamadan önce çocukların gittiği yer. Çocuklar orada oynar ve Norveççe öğrenir.
    .word = barnehage
glossary-sfo = Küçük çocukların derslerden önce ve sonra kalabileceği, okuldaki bir yer.
    .word = SFO
glossary-barnetrygd = 18 yaşından küçük çocuğu olanlara devletin her ay verdiği para.
    .word = barnetrygd
glossary-sosialhjelp = Geçinecek başka paranız yoksa yemek ve ev için verilen para. Nav’a başvurursunuz.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = Birlikte bir şey yapan insanlar; örneğin şarkı söyler veya futbol oynarlar. Devlet veya kilise değildir.
    .word = lag
glossary-frivillig = Para almadan başkalarına yardım eden kişi.
    .word = frivillig
glossary-frivilligsentral = İnsanların buluştuğu ve birbirine ücretsiz yardım ettiği bir yer.
    .word = frivilligsentral
glossary-fadder = Burada yaşayan, sizi tanıyan ve ilk zamanlarda size yardım eden kişi. Bunun kiliseyle bir ilgisi yoktur.
    .word = fadder
glossary-dugnad = Komşular veya anne babalar, para almadan birlikte bir iş yapar.
    .word = dugnad
glossary-tilflytter = Yeni bir yere taşınmış kişi.
    .word = tilflytter

## The conversation

glossary-tolk = Tercüman: söylediklerimizi öbür dilde söyleyen kişi. İkimize de yardım eder ve taraf tutmaz.
    .word = tolk
glossary-taushetsplikt = Söylediklerinizi duyanlar, bunları başkalarına anlatamaz. Yasa böyle der.
    .word = taushetsplikt
glossary-samtykke = Bir şeye evet dersiniz ve daha sonra hayır diyebilirsiniz.
    .word = samtykke
glossary-fullmakt = Başka birinin sizin için konuşmasına izin verdiğiniz bir kâğıt. Bunu geri alabilirsiniz.
    .word = fullmakt
glossary-vedtak = Ne alacağınız hakkında belediyenin veya devletin cevabı. Mektupla gelir.
    .word = vedtak
glossary-klage = Bir cevabın yanlış olduğunu düşünüyorsanız, ona bir kez daha bakılmasını istersiniz.
    .word = klage
glossary-personvern = Hakkınızda yazılanları kimlerin okuyabileceğine ilişkin kurallar.
    .word = personvern
