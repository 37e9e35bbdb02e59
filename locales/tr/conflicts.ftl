### status: draft

### When two have written different things without knowing of each other.

ui-history-settled = Farklı yazılanlar için karar verildi

ui-person-case = Dosya numarası
ui-person-preferred-name = Ad
ui-person-category = Kategori
ui-person-language = Dil
ui-person-arrived = Geliş tarihi

ui-conflict-remark = Not
ui-conflict-kept-because = Cevap neden doğru
ui-conflict-next-step = Sonraki adım
ui-conflict-kept = tutuldu
ui-conflict-taken-away = kaldırıldı

ui-home-conflicts = Ayrı ayrı, farklı yazılanlar
ui-home-conflict-count = { $count ->
    [one] karar verilecek { $count } konu
   *[other] karar verilecek { $count } konu
}
ui-conflicts-title = Farklı yazılanlar
ui-conflicts-about = İki kişi birbirinden habersiz farklı şeyler yazdı. Hiçbir şey kaybolmadı. Doğru olanı seçin.
ui-conflicts-read-only = Buna yalnızca görüşmeyi yürüten kişi karar verebilir.
ui-conflicts-done = Hepsine karar verildi.
ui-conflicts-place = { $at } / { $count }
ui-conflicts-by = { $who }, { $when }
ui-conflicts-by-computer = { $who }, bilgisayar { $computer }, { $when }
ui-line-third = Doğrusu nedir?
    .hint = Yazdığınız, ikisinin yerine geçer.
ui-command-write-third = Başka bir şey yaz
    .short = başka şey
ui-command-next-conflict = Sonraki
    .short = sonraki
ui-command-lead-on = Görüşmeye devam et
    .short = devam et
ui-linear-conflict-choose = Doğru olanın önündeki sayıyı yazın. Boş satır, kararı sonraya bırakır. Elle yazılmış yerlerde başka bir şey yazabilirsiniz.
