### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = Evet
answer-no = Hayır
answer-dont-know = Bilmiyorum
answer-refused = Söylememeyi tercih ederim
answer-not-applicable = Benim için geçerli değil
answer-other = Başka bir şey
answer-other-what = Nedir?
answer-none-selected = Bunların hiçbiri
answer-no-answer = Cevap verilmedi
answer-more = Bir tane daha ekleyelim mi: { $what }?
answer-choose-one = Bir cevap seçin.
answer-choose-many = İstediğiniz kadar cevap seçin.
answer-choose-rank = Cevapları sıraya koyun. En önemlisi ilk sırada.
answer-write = Kendi sözlerinizle söyleyin.
answer-number = Bir sayı söyleyin.
answer-date = Bir tarih söyleyin.
answer-month = Ayı ve yılı söyleyin.
answer-understood = Anladım
answer-acknowledged = Anladım
answer-read-aloud = Tercüman bunu yüksek sesle okuyor.
answer-pause = Ara veriyoruz.
answer-voluntary = Hayır diyebilirsiniz. Hayır demeniz dosyanızda hiçbir şeyi değiştirmez.
answer-draft-text = Bu metin henüz kontrol edilmedi.
answer-other-language = Bu metin henüz sizin dilinizde yok.
answer-thanks = Görüşme için teşekkürler.
answer-patience = Lütfen biraz bekleyin. Birazdan devam edeceğiz.
answer-open-list = Cevapları görmek için boşluk tuşuna basın
