### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = هو
answer-no = نه
answer-dont-know = نه پوهېږم
answer-refused = نه غواړم په دې اړه څه ووایم
answer-not-applicable = له ما سره تړاو نه لري
answer-other = بل څه
answer-other-what = هغه څه دي؟
answer-none-selected = له دې څخه هېڅ یو
answer-no-answer = بې ځوابه
answer-more = ایا یو بل هم شته: { $what }؟
answer-choose-one = یو ځواب وټاکئ.
answer-choose-many = هر څومره ځوابونه چې غواړئ، وټاکئ.
answer-choose-rank = ځوابونه په ترتیب کېږدئ. تر ټولو مهم ځواب لومړی راځي.
answer-write = په خپلو خبرو یې ووایئ.
answer-number = یو عدد ووایئ.
answer-date = یوه نېټه ووایئ.
answer-month = میاشت او کال ووایئ.
answer-understood = پوهېږم
answer-acknowledged = پوهېږم
answer-read-aloud = ژباړن دا په لوړ غږ لولي.
answer-pause = موږ دمه کوو.
answer-voluntary = تاسو نه ویلای شئ. نه ویل ستاسو پر دوسیه هېڅ اغېز نه لري.
answer-draft-text = دا متن لا نه دی کتل شوی.
answer-other-language = دا متن لا ستاسو په ژبه نشته.
answer-thanks = د دې خبرو اترو مننه.
answer-patience = هیله ده لږ صبر وکړئ. بیا دوام ورکوو.
answer-open-list = د ځوابونو د لیدو لپاره د تشې تڼۍ (space) کېکاږئ
