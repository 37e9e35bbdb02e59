### status: draft

### What is said on the command line.

ui-no-terminal = Bolyst د ښودلو لپاره ټرمینل ته اړتیا لري. له ټرمینل پرته: «bolyst --linear» خبرې کرښه په کرښه مخته وړي، او «bolyst run FORM.json» یوه فورمه له سکرین پرته مخته وړي.
ui-check-result =
    { $errors ->
        [one] { $errors } غلطي
       *[other] { $errors } غلطۍ
    }، { $warnings ->
        [one] { $warnings } خبرداری
       *[other] { $warnings } خبرداري
    }

ui-check-language = { $language } ({ $name }): د خبرو { $present } سلنه ژباړل شوې، { $reviewed } سلنه کتل شوې

## `bolyst check --plain-language`

ui-plain-sum = { $prompts } متنونه، { $words } کلمې، LIX { $lix }؛ د کتلو وړ: { $outside }
ui-plain-long-sentence = یوه جمله چې { $words } کلمې لري؛ { $limit } بس دي
ui-plain-long-question = یوه پوښتنه چې { $words } کلمې لري؛ { $limit } بس دي
ui-plain-hard = LIX { $lix }؛ ډېر تر ډېره { $limit }
ui-plain-several-questions = له یوې زیاتې پوښتنې
ui-plain-either-or = «{ $words }» په یوه کې دوه پوښتنې دي
ui-plain-double-negation = په یوه جمله کې دوه ځلې «نه»: { $words }
ui-plain-abbreviation = لنډه کلمه «{ $words }» په لغتنامه کې نه ده تشرېح شوې
ui-plain-office-word = اداري کلمه «{ $word }»؛ غوره ده ووایئ «{ $plain }»

## `bolyst letter`

ui-letter-written = لیک دلته دی: { $path }
ui-letter-readable = هر څوک چې دا فایل ومومي، لوستلای یې شي. چاپ یې کړئ، او بیا یې پاک کړئ.
ui-letter-no-talk = باید انتظار وشي: د «{ $form }» خبرې لا نه دي شوې
ui-letter-no-consent = کس دې ته هو نه دي ویلي
ui-letter-not-applicable = په ځوابونو کې دلته د لیکلو لپاره څه نشته

## `bolyst demo --generate`

ui-generated = { $folder }: یو دفتر چې { $sessions } خبرې او { $people } کسان لري
ui-generated-open = د خلاصولو لپاره: bolyst --vault { $folder }/vault --home { $folder }/home (پټه جمله په passphrase.txt کې ده)
