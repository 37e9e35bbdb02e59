### status: draft

### Words that the work behind the screen needs: states, passphrase, dates, remarks at questions.

ui-state-draft = Taslak
ui-state-submitted = Gönderildi
ui-state-returned = Geri gönderildi
ui-state-approved = Onaylandı

ui-history-submitted = Gönderildi
ui-history-resubmitted = Yeniden gönderildi
ui-history-returned = Geri gönderildi
ui-history-approved = Onaylandı
ui-history-commented = Yorum yazıldı

ui-passphrase-score-0 = Hemen tahmin edilir
ui-passphrase-score-1 = Çok zayıf
ui-passphrase-score-2 = Zayıf
ui-passphrase-score-3 = İyi
ui-passphrase-score-4 = Çok iyi
ui-passphrase-advice-words = Birbiriyle ilgisi olmayan dört veya daha fazla kelime kullanın.
ui-passphrase-weak-too-short = Çok kısa.
ui-passphrase-weak-keyboard-row = Yan yana duran tuşları tahmin etmek kolaydır.
ui-passphrase-weak-repeats = Tekrarlar parolayı güçlendirmez.
ui-passphrase-weak-common = Bu parolayı birçok kişi kullanıyor.
ui-passphrase-weak-sequence = “abc” ve “6543” gibi sıraları tahmin etmek kolaydır.
ui-passphrase-weak-year = Yılları tahmin etmek kolaydır.
ui-passphrase-weak-date = Tarihleri tahmin etmek kolaydır.
ui-passphrase-weak-single-word = Tek bir kelimeyi tahmin etmek kolaydır.
ui-passphrase-weak-name = Adları tahmin etmek kolaydır.
ui-passphrase-weak-known = İçinde herkesin sizin veya belediye hakkında bildiği bir şey var.

ui-any-constraint = Soru başka bir cevap bekliyor.
ui-any-warning = Bu cevap alışılmışın dışında. Doğru mu?
ui-any-required = Bu soruya bir cevap gerekli.
ui-any-type = Bu, soruya uymuyor.

ui-step-end = Özet
ui-compare-cell = { $row } – { $column }
ui-repeat-instance = { $what } { $number }
ui-list-pair = { $first }, { $second }
ui-number = { $number }

ui-month-name = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
ui-month-short = { $month ->
    [1] Oca
    [2] Şub
    [3] Mar
    [4] Nis
    [5] May
    [6] Haz
    [7] Tem
    [8] Ağu
    [9] Eyl
    [10] Eki
    [11] Kas
   *[12] Ara
}
ui-weekday-short = { $day ->
    [0] Paz
    [1] Pzt
    [2] Sal
    [3] Çar
    [4] Per
    [5] Cum
   *[6] Cmt
}
ui-date-month = { ui-month-name } { $year }
ui-date-year = { $year }

ui-vault-readme =
    Bu klasör bir Bolyst ofisidir. İçindeki her şey age ile şifrelenmiştir.

    Bolyst olmadan sıradan araçlarla açılır (age, jq, ssh-keygen):
    1. Sizin anahtarınız, bilgisayarınızdaki yerel klasörde, identity.age dosyasındadır. Parolanızla açılır:
       age -d identity.age
    2. Bu anahtar keys/ içindeki anahtarları açar, onlar da events/ içindeki dosyaları açar:
       age -d -i <(age -d -i my-key keys/team-1.age) events/xx/name.age | head -n 1 | jq
    3. Her dosyanın 1. satırı belge, 2. satırı imzadır (SSHSIG, ad alanı “bolyst”).
    4. Biri ofisten ayrılmışsa, ilk anahtarların yanında yenileri durur: keys/MEMBER-2-….age sizin anahtarınızla açılır,
       içindeki de keys/team-2-….age dosyasını açar. Eski dosyalar yeni anahtarlar için yeniden mühürlenmiştir.

    Parola kaybolmuşsa kurtarma kâğıdı da aynı şeyi açar. Dosyaları elle değiştirmeyin.
