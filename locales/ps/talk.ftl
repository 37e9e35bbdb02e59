### status: draft

### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = د خبرو پیل
talk-conversation_language = نن غواړئ په کومه ژبه خبرې وکړئ؟
    .required = هغه ژبه وټاکئ چې نن پرې خبرې کوئ.
talk-interpreter_mode = ژباړن نن څنګه له موږ سره دی؟
    .warning = دا خبرې په ناروېژي ژبه نه دي، او ژباړن نشته. ایا د یو بل په خبرو ښه پوهېږئ؟
    .required = وټاکئ چې ژباړن څنګه درسره دی، یا «له ژباړن پرته خبرې کوو» وټاکئ.
talk-interpreter_register = ژباړن د ژباړنانو په ملي لېست (Nasjonalt tolkeregister) کې کومه درجه لري؟
    .required = درجه وټاکئ. که ژباړن په لېست کې نه وي، هماغه وټاکئ او دلیل یې ولیکئ.
talk-interpreter_reason = ولې داسې ژباړن درسره دی چې په لېست کې نه دی؟
    .required = دلیل په څو کلمو کې ولیکئ.
talk-interpreter_confidential = ژباړن مکلف دی چې راز وساتي. ژباړن زموږ خبرې هېچا ته نه کوي.
talk-interpreter_understood = ایا د ژباړن په خبرو ښه پوهېږئ؟
    .warning = ایا د یو بل په خبرو دومره ښه پوهېږئ چې دوام ورکړئ؟
talk-record = زه ستاسو ځوابونه لیکم. تاسو یې یوه کاپي اخیستلای شئ.
talk-record_readers = یوازې موږ چې له تاسو سره مرسته کوو، ستاسو ځوابونه لوستلای شو.
talk-may_skip = تاسو پخپله ټاکئ چې کومې پوښتنې ته ځواب ورکړئ. تاسو دمه کولای شئ. خبرې بندولای هم شئ.
talk-begin = ایا سمه ده چې اوس پیل وکړو؟
    .warning = ایا غوره ده چې دا خبرې بله ورځ وکړئ؟

## Household

talk-others_in_household = له څو نورو کسانو سره یو ځای ژوند کوئ؟
    .hint = که یوازې ژوند کوئ، ۰ ولیکئ.
    .constraint = له ۰ تر ۲۰ پورې یو عدد ولیکئ.
    .warning = دا ډېر خلک دي. ایا عدد سم دی؟
talk-member = هغه کس چې تاسو ورسره ژوند کوئ
talk-relation = دا کس ستاسو څه کېږي؟

## End

talk-next_steps = راتلونکي ګامونه
talk-own_question = تاسو له ما څه پوښتل غواړئ؟
talk-own_question_answer = تاسو څه ځواب ورکړ؟
talk-next_meeting_place = بل ځل غواړئ چېرته سره ووینو؟
talk-next_meeting = بل ځل به کله سره وینو؟
    .constraint = نېټه باید نن یا له نن وروسته وي.
    .warning = دا نېټه تر یوه کال زیات وروسته ده. ایا سمه ده؟
talk-copy_home = ایا غواړئ چې د ځوابونو یوه کاپي کور ته یوسئ؟
talk-interpreting_worked = ایا ژباړه سمه وشوه؟
talk-consultant_note = بل کس چې وروسته مرسته کوي، باید په څه خبر شي؟
talk-thanks = د دې خبرو اترو مننه. ستاسو خبرې ښاروالۍ ته مهمې دي.
