### status: draft

employer-title = د شرکتونو اړتیاوې
employer-about = د یوه شرکت په اړه: څه ته اړتیا لري، او څه ورکولای شي. دا د یوه کس په اړه نه ده.

## Opening

employer-greeting = موږ غواړو پوه شو چې تاسو څه ډول خلکو ته اړتیا لرئ. دلته ډېر خلک داسې مهارتونه لري چې نور پرې خبر نه دي.
employer-use = ځوابونه مو له موږ سره مرسته کوي چې مناسب کسان پیدا کړو.
employer-no_promise = موږ ژمنه نه کوو چې څوک به پیدا کړو. تاسو ژمنه نه کوئ چې څوک به وګومارئ.

## The business

employer-business = شرکت
employer-business_name = د شرکت نوم څه دی؟
    .required = د شرکت نوم ولیکئ.
employer-org_number = د شرکت د ثبت نمبر (organisasjonsnummer) څه دی؟
    .hint = دا نمبر نهه رقمه لري.
    .constraint = نهه رقمونه له فاصلې پرته ولیکئ.
employer-sector = ستاسو شرکت په کومه برخه کې کار کوي؟
employer-size = ستاسو په شرکت کې څو کسان کار کوي؟
employer-place = د کار ځای چېرته دی؟
    .hint = د ښاروالۍ (kommune) نوم ووایئ.
employer-contact_name = ستاسو په شرکت کې له چا سره خبرې وکړو؟
employer-contact_reach = چېرته زنګ وهلای یا لیکلای شو؟
    .hint = د کار د ځای تلیفون یا برېښنالیک.

## Needs

employer-needs = هغه څه چې تاسو ورته اړتیا لرئ
employer-needs_people = ایا په راتلونکي یوه کال کې نورو کارکوونکو ته اړتیا لرئ؟
employer-need_count = دا څو ډوله کارونه دي؟
    .hint = دوه آشپزان او یو موټر چلوونکی دوه ډوله کارونه دي.
    .constraint = له ۱ تر ۳۰ پورې یو عدد ولیکئ.
    .warning = دا ډېر دي. ښايي ځینې یې یو ځای کېدای شي؟
employer-need = هغه کار چې تاسو ورته کسانو ته اړتیا لرئ
employer-job = دا کوم کار دی؟
employer-occupation = دا کار په کومه ډله کې راځي؟
employer-wanted = څو کسانو ته اړتیا لرئ؟
    .constraint = له ۱ تر ۱۰۰۰ پورې یو عدد ولیکئ.
    .warning = دا ډېر کسان دي. ایا عدد سم دی؟
employer-from_month = هغوی کله پیل کولای شي؟
    .hint = موږ یوازې میاشتې او کال ته اړتیا لرو.
    .warning = دا میاشت تېره شوې ده. ایا سمه ده؟
employer-contract_kind = ایا کار دایمي دی؟
employer-percentage = دا کار د پوره وخت کار څو سلنه دی؟
    .constraint = له ۱ تر ۱۰۰ پورې یو عدد ولیکئ.
employer-norwegian_needed = ایا باید له لومړۍ ورځې د کس ناروېژي ژبه زده وي؟
employer-norwegian_level = څومره ناروېژي ژبې ته اړتیا ده؟
employer-other_languages = په کار کې په کومو نورو ژبو خبرې کېدای شي؟
employer-demands = دا کار څه غواړي؟
    .constraint = د «له دې هېڅ یو» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
employer-tasks = کس په یوه عادي ورځ کې څه کوي؟
employer-hard_to_find = ایا د کارکوونکو پیدا کول سخت دي؟

## Offers

employer-offers = هغه څه چې تاسو یې ورکولای شئ
employer-training = ایا نویو کارکوونکو ته کار ورښودلای شئ؟
employer-training_kinds = هغوی کار څنګه زده کوي؟
employer-practice = ایا څوک ستاسو په شرکت کې کار ازمویلای شي؟
    .hint = په ناروېژي ژبه ورته arbeidspraksis وايي.
employer-adapt = ایا کار د هغه چا لپاره برابرېدای شي چې کوي یې؟
employer-course_help = ایا د ناروېژي ژبې د کورس لپاره رخصتي ورکوئ؟
employer-home_help = ایا له نویو کارکوونکو سره د کور په پیدا کولو کې مرسته کوئ؟

## Experience

employer-experience = ستاسو تجربه
employer-hired_before = ایا داسې څوک مو ګومارلی دی چې له بل هېواده راغلی وي؟
employer-went_well = څه ښه وشول؟
employer-hard = څه شی د هغو خلکو ګومارل سختوي چې په ناروې کې نوي دي؟
    .constraint = د «هېڅ شی» ځواب له نورو ځوابونو سره یو ځای نه شي ټاکل کېدای.
employer-overqualified = ایا ستاسو په شرکت کې څوک داسې مهارتونه لري چې په کار کې نه کارول کېږي؟
employer-partners = ایا ستاسو د کوم کارکوونکي خاوند یا مېرمن کار نه لري؟

## Meeting

employer-meeting = لیدنه
employer-meet = ایا غواړئ له هغو کسانو سره ووینئ چې ښايي مناسب وي؟
employer-meet_how = څنګه غواړئ ووینئ؟
employer-share = ایا دا کار هغو خلکو ته ښودلای شو چې کار لټوي؟
    .hint = اوس هو ویلای شئ، او وروسته نه هم ویلای شئ.
employer-ask_again = ایا نیم کال وروسته بیا له تاسو پوښتنه کولای شو؟

## End

employer-consultant_note = بل کس چې وروسته له شرکت سره خبرې کوي، باید په څه خبر شي؟
employer-next_meeting_place = بل ځل به چېرته سره وینو؟
employer-next_meeting = بل ځل به کله سره وینو؟
    .constraint = نېټه باید نن یا له نن وروسته وي.
    .warning = دا نېټه تر یوه کال زیات وروسته ده. ایا سمه ده؟
employer-thanks = د دې خبرو اترو مننه. ستاسو خبرې هم له تاسو سره مرسته کوي، هم له هغو کسانو سره چې دلته نوي دي.

employer-action-match_competence = د دې پوهې او مهارت لرونکي پیدا کول، او لومړی له هغوی پوښتل
employer-action-arrange_meeting = د شرکت او مناسبو کسانو تر منځ د لیدنې وخت ټاکل
employer-action-plan_practice = له Nav سره یو ځای د کار ازمویلو (arbeidspraksis) هوکړه کول
employer-action-share_need = دا کار هغو خلکو ته ښودل چې کار لټوي
employer-action-course_at_work = له شرکت سره یو ځای د ناروېژي ژبې د کورس پلان جوړول
employer-action-recognition_help = د زده کړې د اسنادو په منلو کې مرسته کول
employer-action-invite_partners = شرکت ته بلنه لېږل چې د کارکوونکو خاوندان او مېرمنې د خپلې پوهې او مهارت په اړه خبرې وکړي
employer-action-housing_help = له شرکت سره یو ځای د نویو کارکوونکو لپاره کورونه کتل
employer-action-explain_rules = د ګومارلو قوانین معلومول
employer-action-ask_again = له شرکت بیا پوښتنه کول

## Choices

employer_places-business = په شرکت کې
employer_places-office = همدلته په دفتر کې
employer_places-telephone = د تلیفون له لارې
employer_places-video = د ویډیو له لارې
employer_places-none = اوس وخت نه ټاکو

business_sizes-1-4 = له ۱ تر ۴ کسانو
business_sizes-5-19 = له ۵ تر ۱۹ کسانو
business_sizes-20-99 = له ۲۰ تر ۹۹ کسانو
business_sizes-100_ = ۱۰۰ کسان یا زیات

contract_kinds-permanent = هو، دایمي دی
contract_kinds-temporary = نه، د یوه ټاکلي وخت لپاره دی
contract_kinds-substitute = نه، د هغه چا پر ځای دی چې اوس نشته
contract_kinds-season = نه، د یوه فصل لپاره دی
contract_kinds-apprentice = د شاګردۍ ځای دی (læreplass)

job_demands-driving_licence = د موټر چلولو لیسنس
job_demands-education = یوه ټاکلې زده کړه
job_demands-authorisation = د دې مسلک لپاره د دولت اجازه
job_demands-experience = په همدې کار کې تجربه
job_demands-shifts = د ماښام، شپې یا د اونۍ د پای کار
job_demands-heavy = د درنو شیانو پورته کول
job_demands-nothing = له دې هېڅ یو

training_kinds-colleague = د کار یو ملګری یې ورته ورښيي
training_kinds-norwegian_at_work = په کار کې د ناروېژي ژبې زده کول
training_kinds-time_for_course = کورس ته د تلو لپاره رخصتي
training_kinds-paid_course = د کورس پیسې موږ ورکوو
training_kinds-step_by_step = مسئولیت یې ورو ورو زیاتېږي

hiring_barriers-language = ژبه
hiring_barriers-papers = اسناد او اجازې
hiring_barriers-recognition = نه پوهېږو چې زده کړې یې څه ارزښت لري
hiring_barriers-references = څوک نشته چې زنګ ورته ووهو او پوښتنه وکړو
hiring_barriers-housing = کورونه کم دي
hiring_barriers-transport = لاره لرې ده
hiring_barriers-rules = قوانین سخت دي
hiring_barriers-never_met = هېڅکله مو داسې څوک نه دی لیدلی چې غوښتنه وکړي
hiring_barriers-nothing = هېڅ شی

meet_ways-visit = هغوی موږ ته راځي
meet_ways-talk = همدلته په دفتر کې خبرې
meet_ways-trial_day = یوه ورځ راسره کار کوي
meet_ways-open_day = یوه ورځ د هر هغه چا لپاره چې لیدل غواړي

## Industries

industries-A = کرهڼه، ځنګل او کب نیول
industries-B = کانونه، تېل او ګاز
industries-C = صنعت او تولید
industries-D = برېښنا او تودوخه
industries-E = اوبه، فاضلاب او کثافات
industries-F = ساختمان او سړک جوړول
industries-G = دوکان او سوداګري
industries-H = ترانسپورت او ګدام
industries-I = هوټل او رستورانت
industries-J = د کتاب خپرول، فلم، راډیو او تلویزیون
industries-K = تلیفون، انټرنېټ او کمپیوټر
industries-L = بانک او بیمه
industries-M = کورونه او ځمکه
industries-N = مسلکي او تخنیکي خدمتونه
industries-O = پاکول، ساتنه، په کرایه ورکول او شرکتونو ته نور خدمتونه
industries-P = دولت، ښاروالي او دفاع
industries-Q = ښوونځی او تدریس
industries-R = روغتیا، پالنه او وړکتون
industries-S = کلتور، سپورت او وزګار وخت
industries-T = نور خدمتونه، لکه سلماني او ورکشاپ
industries-U = په شخصي کورونو کې کار
industries-V = نړیوال سازمانونه
