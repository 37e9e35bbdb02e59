### status: draft

### What is said on the command line.

ui-no-terminal = Bolyst ekranı çizmek için bir terminale ihtiyaç duyar. Terminal yoksa: “bolyst --linear” görüşmeyi satır satır yürütür, “bolyst run FORM.json” bir formu ekransız yürütür.
ui-check-result =
    { $errors ->
        [one] { $errors } hata
       *[other] { $errors } hata
    }, { $warnings ->
        [one] { $warnings } uyarı
       *[other] { $warnings } uyarı
    }

ui-check-language = { $language } ({ $name }): görüşmelerin % { $present } kadarı çevrildi, % { $reviewed } kadarı kontrol edildi

## `bolyst check --plain-language`

ui-plain-sum = { $prompts } metin, { $words } kelime, LIX { $lix }; bakılacak: { $outside }
ui-plain-long-sentence = { $words } kelimelik bir cümle; { $limit } yeter
ui-plain-long-question = { $words } kelimelik bir soru; { $limit } yeter
ui-plain-hard = LIX { $lix }; en çok { $limit }
ui-plain-several-questions = birden fazla soru
ui-plain-either-or = “{ $words }” bir soru içinde iki soru
ui-plain-double-negation = bir cümlede iki olumsuzluk: { $words }
ui-plain-abbreviation = “{ $words }” kısaltması sözlükte açıklanmamış
ui-plain-office-word = resmî dil sözü: “{ $word }”; bunun yerine “{ $plain }” deyin

## `bolyst letter`

ui-letter-written = Mektup burada: { $path }
ui-letter-readable = Dosyayı bulan herkes okuyabilir. Yazdırın, işiniz bitince silin.
ui-letter-no-talk = beklemesi gerek: “{ $form }” görüşmesi henüz yapılmadı
ui-letter-no-consent = kişi buna evet demedi
ui-letter-not-applicable = cevaplarda buraya yazılacak bir şey yok

## `bolyst demo --generate`

ui-generated = { $folder }: { $sessions } görüşmesi ve { $people } kişisi olan bir ofis
ui-generated-open = Açmak için: bolyst --vault { $folder }/vault --home { $folder }/home (parola passphrase.txt dosyasında)
