### status: draft

move-out-title = له دې ځایه د کډه کولو خبرې
move-out-about = د کډه کولو په اړه: لاملونه یې څه دي، او موږ څه ترې زده کولای شو.

## Opening

move-out-greeting = نن ستاسو د کډې په اړه خبرې کوو.
move-out-learn = موږ غواړو ستاسو له خبرو زده کړه وکړو.
move-out-neutral = تاسو پخپله پرېکړه کوئ. زه ستاسو د فکر د بدلولو هڅه نه کوم.

## The move

move-out-moving = کډه
move-out-moved = ایا له دې ځایه مو کډه کړې ده؟
move-out-move_month = کله به کډه کوئ؟
    .hint = موږ یوازې میاشتې او کال ته اړتیا لرو.
    .constraint = همدا میاشت یا له دې وروسته یوه میاشت وټاکئ.
    .warning = دا تر یوه کال زیات وروسته دی. ایا دا سمه ده؟
move-out-moved_month = کله مو کډه وکړه؟
    .hint = موږ یوازې میاشتې او کال ته اړتیا لرو.
    .constraint = دا میاشت لا نه ده راغلې.
    .warning = دا تر دوو کلونو زیات پخوا دی. ایا دا سمه ده؟
move-out-decided = ایا یقیني ده چې تاسو کډه کول غواړئ؟
move-out-decider = چا پرېکړه وکړه چې تاسو کډه وکړئ؟
move-out-own_choice = ایا کډه کول ستاسو خپله خوښه ده؟
move-out-who_moves = ایا ټول هغه کسان کډه کوي چې تاسو ورسره ژوند کوئ؟
move-out-group_move = ایا نور کسان چې تاسو یې پېژنئ، په همدې وخت کې کډه کوي؟
move-out-group_reason = ایا د هغوی د کډې دلیل هم همدا دی؟
move-out-group_place = ایا هغوی هم هماغه ځای ته ځي چې تاسو ورته ځئ؟

## Reasons

move-out-reasons = دلیلونه
move-out-how_it_came = د خپلې دې پرېکړې په اړه راته ووایئ.
    .hint = تاسو ډېر ویلای شئ یا لږ. تاسو نه هم ویلای شئ.
move-out-which_reasons = ستاسو د کډې دلیلونه څه دي؟
move-out-weighs_most = له دې څخه کوم یو تر ټولو مهم دی؟
    .hint = تر درېو پورې ځوابونه ټاکلای شئ.
    .constraint = تر درېو زیات مه ټاکئ.
move-out-here_or_there = ایا دلیلونه ډېر دلته دي، که په نوي ځای کې؟
move-out-would_change = د دې لپاره چې دلته پاتې شئ، څه شی باید بل ډول وای؟
    .hint = دا هم ویلای شئ: هېڅ شی.
move-out-would_help = له دې څخه کوم یوه به مرسته کړې وای؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
move-out-talked_before = ایا موږ پخوا درسره د پاتې کېدو یا کډه کولو په اړه خبرې کړې دي؟
move-out-good_here = دلته په ژوند کې څه ښه وو؟

## The new place

move-out-new_place = نوی ځای
move-out-destination = څه ډول ځای ته کډه کوئ؟
move-out-destination_municipality = د نوې ښاروالۍ (kommune) نوم څه دی؟
    .hint = ښاروالي هغه ځای دی چې خپله ځايي اداره لري.
    .warning = دا د همدې ځای ښاروالي ده. ایا دا سمه ده؟
move-out-looks_forward = په نوي ځای کې څه شی تاسو خوشحالوي؟
move-out-certain_there = د نوي ځای په اړه په یقین سره په څه پوهېږئ؟
    .hint = هغه څه ووایئ چې هوکړه پرې شوې ده.
    .constraint = د «لا هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
move-out-as_expected = ایا هماغسې وشول لکه تاسو چې فکر کاوه؟

## Rights

move-out-rights = د کډې پر وخت حقونه
move-out-loses_right = چې کډه کوئ، ایا کوم حق له لاسه ورکوئ؟
move-out-lost_rights = تاسو څه له لاسه ورکوئ؟

## Handover

move-out-handover = چمتووالی
move-out-arranged = له دې څخه کوم کارونه مو کړي دي؟
    .constraint = د «لا هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
move-out-checklist_home = ایا د هغو کارونو لېست غواړئ چې تاسو یې باید وکړئ؟
move-out-handover_wish = ایا نوې ښاروالۍ ته ویلای شو چې تاسو ورځئ؟
    .hint = تاسو پخپله هم ورته ویلای شئ.
move-out-handover_what = هغوی ته څه ویلای شو؟

## Later

move-out-later = وروسته وخت
move-out-contact_wish = ایا شپږ میاشتې وروسته درته زنګ وهلای یا لیکلای شو؟
    .hint = موږ ستاسو د حال پوښتنه کوو. اوس هو ویلای شئ، او وروسته نه هم ویلای شئ.
move-out-contact_by = څنګه درسره اړیکه نیولای شو؟
move-out-contact_where = له کوم نمبر یا پتې کار اخیستلای شو؟
move-out-come_back = ایا ښايي بېرته دلته کډه وکړئ؟
move-out-come_back_if = بیا نو دلته باید څه بدل شي؟

move-out-action-stay_or_move_talk = تر پرېکړې مخکې د «پاتې کېدل یا کډه کول» خبرې کول
move-out-action-private_talk = د دوو کسانو تر منځ د جلا خبرو وړاندیز کول
move-out-action-common_causes = ګډ لاملونه لټول، کله چې څو کسان په یوه وخت کډه کوي
move-out-action-check_rights = معلومول چې له کډې وروسته کوم حقونه شته
move-out-action-ask_new_municipality = له نوې ښاروالۍ د معرفۍ د پروګرام (introduksjonsprogram) په اړه لیکلې پوښتنه کول
move-out-action-report_move = د مالیې ادارې (Skatteetaten) ته د کډې خبر ورکول
move-out-action-give_checklist = کس ته د لازمو کارونو لېست ورکول
move-out-action-tell_new_municipality = نوې ښاروالۍ ته هغه څه ویل چې کس ورسره موافق و
move-out-action-contact_later = له کس پوښتل چې په نوي ځای کې یې حال څنګه دی
move-out-action-use_what_we_learned = ښاروالۍ ته ویل چې څه شی بل ډول کېدای شوای، د چا له نوم پرته
move-out-action-write_quote = د کس خبره لیکل او د هغه موافقه اخیستل
move-out-action-give_copy = کس ته د ځوابونو یوه کاپي ورکول
move-out-action-better_interpreter = د بلو خبرو لپاره بل ژباړن پیدا کول

## Choices

own_choice-yes = هو
own_choice-partly = تر یوه حده
own_choice-no = نه

who_moves-all = هو، ټول
who_moves-some = نه، ځینې دلته پاتې کېږي

group_move-nobody = نه، هېڅوک نه
group_move-one = هو، یوه کورنۍ یا یو کس
group_move-several = هو، څو کورنۍ یا څو کسان
group_move-unclear = روښانه نه ده

here_or_there-here = ډېر دلته
here_or_there-there = ډېر په نوي ځای کې
here_or_there-both = په دواړو ځایونو کې

would_help-work = کار
would_help-competence = له خپلې پوهې او مهارت کار اخیستل
would_help-recognition = زما د زده کړې د اسنادو منل
would_help-norwegian = د ناروېژي ژبې لا ډېر زده کول
would_help-housing = یو ښه کور
would_help-school = د ماشومانو لپاره ښوونځی او وړکتون
would_help-friends = له ډېرو خلکو سره پېژندګلوي
would_help-transport = بس یا موټر
would_help-doctor = ډاکټر او روغتیايي خدمتونه
would_help-heard = دا چې ښاروالي زما خبره واوري
would_help-nothing = هېڅ شی

certain_there-work = کار
certain_there-housing = د اوسېدو ځای
certain_there-school = د ماشومانو لپاره ښوونځی یا وړکتون
certain_there-family = کورنۍ هلته ژوند کوي
certain_there-people = هلته خلک پېژنم
certain_there-municipality = د هغه ځای ښاروالۍ ځواب راکړی دی
certain_there-nothing = لا هېڅ شی

lost_rights-programme = د معرفۍ پروګرام (introduksjonsprogram)
lost_rights-benefit = د معرفۍ د پروګرام پیسې (introduksjonsstønad)
lost_rights-norwegian = د ناروېژي ژبې وړیا کورس
lost_rights-housing_help = د کور مرسته
lost_rights-practice = په شرکت کې د کار ازمویل (arbeidspraksis)
lost_rights-kindergarten = په وړکتون کې ځای
lost_rights-local_offer = هغه څه چې یوازې په همدې ښاروالۍ کې شته

arranged-reported_move = دولت ته مې د کډې خبر ورکړی دی
arranged-ended_rent = د کور کرایه مې ختمه کړې ده
arranged-electricity = برېښنا او انټرنېټ
arranged-school = ښوونځی یا وړکتون
arranged-doctor = نوی ډاکټر
arranged-mail = د پوستې لپاره نوې پته
arranged-deposit = د کور د ضمانت پیسې (depositum)
arranged-nothing = لا هېڅ شی

handover_what-contact = دا چې څنګه راسره اړیکه ونیسي
handover_what-programme = دا چې د معرفۍ په پروګرام (introduksjonsprogram) کې یم
handover_what-norwegian = دا چې ناروېژي ژبه مې څومره زده ده
handover_what-competence = هغه څه چې په ښوونځي او کار کې مې زده کړي دي
handover_what-housing = دا چې کور ته اړتیا لرم
handover_what-school = دا چې ماشومان ښوونځي یا وړکتون ته اړتیا لري
