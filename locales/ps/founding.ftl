### status: draft

### A new office, and the way into one that exists.

## Unlock

ui-unlock-question = خپله پټه جمله ولیکئ
ui-unlock-hint = دفتر قلف دی. څه چې لیکئ، د ټکو په بڼه ښودل کېږي.
ui-unlock-busy = قلف خلاصېږي. دا نږدې یوه ثانیه وخت نیسي. دا قصدي ده: په دې سره د پټې جملې موندل سختېږي.

## When the way is closed

ui-blocked-not-a-member = دا دفتر دا کمپیوټر نه پېژني
    .hint = په دې فولډر کې یو دفتر دی، خو دا کمپیوټر یې کیلي نه لري. له پروګرامه ووځئ، او په لاندې امر غوښتنه وکړئ. د ګوتې نښه د ژغورنې په پاڼه کې ده، او همکاران یې په «bolyst member list» ویني.
ui-blocked-vault-missing = د دفتر فولډر په خپل ځای کې نشته
    .hint = ستاسو کیلۍ محفوظې دي. د شبکې فولډر یا ډیسک وصل کړئ، او Enter کېکاږئ. فولډر دلته ولټول شو:
ui-blocked-damaged = د دفتر د کیلیو ځینې فایلونه نشته یا خراب دي
    .hint = پروګرام ورته لاس نه وروړي. له احتیاطي کاپي یا د یوه همکار له کمپیوټره یې راوړئ، او Enter کېکاږئ. دا فایلونه:

## The wizard

ui-founding-title = نوی دفتر
ui-founding-language = Bolyst ته ښه راغلاست
    .hint = دلته دفتر جوړوئ. دا څو دقیقې وخت نیسي. پروګرام په کومه ژبه وي؟
ui-founding-municipality = کومه ښاروالي؟
    .hint = د نوم څو توري یې ولیکئ، یا نمبر.
ui-founding-municipality-missing = یوه ښاروالي له لېسته وټاکئ.
ui-founding-population = نن په { $municipality } کې څو کسان ژوند کوي؟
    .hint = دا عدد په لومړیو خبرو کې په لوړ غږ لوستل کېږي: «نن موږ دومره کسان یو. پرون یو کس لږ وو.» که اړتیا وي، سم یې کړئ.
ui-founding-population-odd = د اوسېدونکو شمېر په بشپړ عدد ولیکئ، لکه ۵۶۰۹.
ui-founding-language-form = دفتر د ناروېژي ژبې کوم ډول کاروي؟
    .hint = ناروېژي لیکونه او متنونه په همدې ډول لیکل کېږي.
ui-founding-name = ستاسو نوم څه دی؟
    .hint = نوم په هغو خبرو کې لیکل کېږي چې تاسو یې مخته وړئ.
ui-founding-name-missing = خپل نوم ولیکئ.
ui-founding-role = ستاسو دنده څه ده؟
    .hint = آمر لوستلای او تاییدولای شي. سلاکار خبرې مخته وړي.
ui-founding-passphrase = یوه پټه جمله جوړه کړئ
    .hint = دا جمله په دې کمپیوټر کې هر څه خلاصوي. څلور یا زیاتې کلمې چې یو له بل سره تړاو نه لري، یادول یې اسانه او موندل یې سخت دي.
ui-founding-passphrase-missing = یوه پټه جمله ولیکئ.
ui-founding-passphrase-weak = د دې پټې جملې موندل ډېر اسانه دي. اوږده یې کړئ.
ui-founding-passphrase-differs = دا دوه یو شان نه دي. دویمه یو ځل بیا ولیکئ، یا ستانه شئ او نوې جوړه کړئ.
ui-founding-again = پټه جمله یو ځل بیا ولیکئ
    .hint = بیا تاسو او پروګرام دواړه پوهېږئ چې سمه ده.
ui-founding-check = ایا دا سم دي؟
    .hint = Enter دفتر جوړوي. Esc بېرته ځي، او ستاسو هېڅ لیکنه نه ورکېږي.
ui-founding-busy = دفتر جوړېږي …
    .hint = اوس کیلۍ جوړېږي. دا نږدې یوه ثانیه وخت نیسي.
ui-founding-sheet = اوس دا پاڼه ولیکئ
    .hint = دا یوازې همدا یو ځل ښودل کېږي.
ui-founding-confirm = د پاڼې ګروپ نمبر { $group } ولیکئ
    .hint = په دې سره پوهېږئ چې پاڼه سمه لیکل شوې ده. Esc پاڼه بیا ښيي.

ui-language-form-bokmal = بوکمول (Bokmål)
ui-language-form-nynorsk = نینوشک (Nynorsk)

ui-check-municipality = ښاروالي
ui-check-population = اوسېدونکي
ui-check-language-form = د ناروېژي ډول
ui-check-name = نوم
ui-check-role = دنده

## The recovery sheet

ui-sheet-office = د { $office } د ژغورنې پاڼه
ui-sheet-fingerprint = د ګوتې نښه، چې ښيي دا پاڼه د همدې دفتر ده:
ui-sheet-what-to-do = ګروپونه پر کاغذ ولیکئ، یا یې چاپ کړئ. پاڼه په یوه قلف شوې المارۍ کې کېږدئ، هېڅکله له کمپیوټر سره یو ځای نه، او هېڅکله په تلیفون کې د عکس په بڼه نه. څوک چې دا پاڼه لري، هر څه لوستلای شي. که پټه جمله ورکه کړئ، پاڼه د ننوتلو یوازینۍ لار ده.
