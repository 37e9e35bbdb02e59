### status: draft

### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = Başlangıç
talk-conversation_language = Bugün hangi dilde konuşmak istiyorsunuz?
    .required = Bugün konuştuğunuz dili seçin.
talk-interpreter_mode = Tercüman bugün bize nasıl katılıyor?
    .warning = Görüşme Norveççe değil ve tercüman yok. Birbirinizi yeterince iyi anlıyor musunuz?
    .required = Tercümanın nasıl katıldığını veya “Tercüman olmadan konuşuyoruz” cevabını seçin.
talk-interpreter_register = Tercüman, ulusal tercüman kaydında (Nasjonalt tolkeregister) hangi kategoride?
    .required = Bir kategori seçin. Tercüman kayıtta yoksa bunu seçin ve nedenini yazın.
talk-interpreter_reason = Neden kayıtta olmayan bir tercümanla çalışıyorsunuz?
    .required = Nedenini birkaç kelimeyle yazın.
talk-interpreter_confidential = Tercüman sır saklamak zorundadır. Tercüman, konuştuklarımızı kimseye anlatmaz.
talk-interpreter_understood = Tercümanı iyi anlıyor musunuz?
    .warning = Devam etmek için birbirinizi yeterince iyi anlıyor musunuz?
talk-record = Cevaplarınızı yazıyorum. Bir kopyasını alabilirsiniz.
talk-record_readers = Cevaplarınızı yalnızca size yardım eden bizler okuyabiliriz.
talk-may_skip = Hangi sorulara cevap vereceğinizi siz seçersiniz. Ara verebilir veya bırakabilirsiniz.
talk-begin = Şimdi başlamamız uygun mu?
    .warning = Görüşmeyi başka bir gün yapmak ister misiniz?

## Household

talk-others_in_household = Sizinle birlikte kaç kişi daha yaşıyor?
    .hint = Sizinle yaşayan başka biri yoksa 0 yazın.
    .constraint = 0 ile 20 arasında bir sayı yazın.
    .warning = Bu çok kişi. Sayı doğru mu?
talk-member = Birlikte yaşadığınız bir kişi
talk-relation = Bu kişi sizin neyiniz oluyor?

## End

talk-next_steps = Bundan sonra yapılacaklar
talk-own_question = Bana ne sormak istersiniz?
talk-own_question_answer = Siz ne cevap verdiniz?
talk-next_meeting_place = Bir dahaki sefere benimle nerede görüşmek istersiniz?
talk-next_meeting = Bir dahaki sefere ne zaman görüşelim?
    .constraint = Tarih bugün veya daha sonra olmalı.
    .warning = Bu tarihe bir yıldan fazla var. Doğru mu?
talk-copy_home = Cevapların bir kopyasını eve götürmek ister misiniz?
talk-interpreting_worked = Tercüme iyi yürüdü mü?
talk-consultant_note = Bu kişiye yardım edecek bir sonraki kişi neyi bilmeli?
talk-thanks = Görüşme için teşekkürler. Söyledikleriniz belediye için önemli.
