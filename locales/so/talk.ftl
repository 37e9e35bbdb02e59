### status: draft

### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = Bilowga wadahadalka
talk-conversation_language = Luqaddee ayaad rabtaa in aad maanta ku hadasho?
    .required = Dooro luqadda aad maanta ku wada hadlaysaan.
talk-interpreter_mode = Sidee ayuu turjubaanku maanta noogu turjumayaa?
    .warning = Wadahadalku maaha af-Noorwiiji, turjubaanna ma jiro. Si fiican ma isku fahmaysaan?
    .required = Dooro sida turjubaanku u shaqaynayo, ama «Turjubaan la’aan ayaan ku hadlaynaa».
talk-interpreter_register = Qaybtee ayuu turjubaanku kaga jiraa diiwaanka qaranka ee turjubaannada (Nasjonalt tolkeregister)?
    .required = Dooro qaybta. Haddii turjubaanku uusan diiwaanka ku jirin, taas dooro oo qor sababta.
talk-interpreter_reason = Maxaad u isticmaalaysaan turjubaan aan diiwaanka ku jirin?
    .required = Sababta ku qor dhowr eray.
talk-interpreter_confidential = Turjubaanka waxaa saaran waajib xog-qarin. Turjubaanku cidna uma sheego waxa aan ka hadalno.
talk-interpreter_understood = Turjubaanka si fiican ma u fahmaysaa?
    .warning = Ma isku fahmaysaan si idinku filan, si aad u sii waddaan?
talk-record = Waan qorayaa waxa aad ku jawaabto. Nuqul ayaad heli kartaa.
talk-record_readers = Jawaabahaaga waxaa akhrin kara oo keliya shaqaalahayaga ku caawiya.
talk-may_skip = Adiga ayaa dooranaya waxa aad ka jawaabayso. Waad nasan kartaa, waadna joojin kartaa.
talk-begin = Ma raalli ka tahay in aan hadda bilowno?
    .warning = Ma ka fiican tahay in maalin kale la wada hadlo?

## Household

talk-others_in_household = Immisa qof oo kale ayaad la nooshahay?
    .hint = Qor 0 haddii aanad cid kale la noolayn.
    .constraint = Qor tiro u dhexaysa 0 iyo 20.
    .warning = Waa dad badan. Tiradu ma sax baa?
talk-member = Qof aad la nooshahay
talk-relation = Qofkani muxuu kuu yahay?

## End

talk-next_steps = Tallaabooyinka xiga
talk-own_question = Maxaad rabtaa in aad i weydiiso?
talk-own_question_answer = Maxaad ugu jawaabtay?
talk-next_meeting_place = Xaggee ayaad rabtaa in aan ku kulanno marka xigta?
talk-next_meeting = Goorma ayaan kulannaa marka xigta?
    .constraint = Taariikhdu waa in ay ahaato maanta ama maalin ka dambaysa.
    .warning = Taariikhdaas waxaa ka harsan in ka badan hal sano. Ma sax baa?
talk-copy_home = Ma rabtaa in aad nuqulka jawaabaha guriga u qaadato?
talk-interpreting_worked = Turjumidda ma si fiican bay u socotay?
talk-consultant_note = Maxay tahay in uu ogaado qofka xiga ee caawinaya?
talk-thanks = Waad ku mahadsan tahay wadahadalka. Waxa aad sheegtay degmada muhiim ayay u yihiin.
