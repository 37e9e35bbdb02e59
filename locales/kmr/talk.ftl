### status: draft

### What every conversation has in common: its opening, the household, and its end.

## Opening

talk-opening = Destpêka axaftinê
talk-conversation_language = Hûn dixwazin îro bi kîjan zimanî biaxivin?
    .required = Zimanê ku hûn îro pê diaxivin hilbijêrin.
talk-interpreter_mode = Îro wergêr çawa bi me re ye?
    .warning = Ev axaftin ne bi norwecî ye û wergêr jî tune. Hûn ji hev baş fêm dikin?
    .required = Hilbijêrin ka wergêr çawa bi we re ye, an «Em bê wergêr diaxivin» hilbijêrin.
talk-interpreter_register = Wergêr di tomara neteweyî ya wergêran (Nasjonalt tolkeregister) de di kîjan pileyê de ye?
    .required = Pileyê hilbijêrin. Heke wergêr di tomarê de tune be, vê yekê hilbijêrin û sedemê binivîsin.
talk-interpreter_reason = Çima wergêrek bi we re ye ku di tomarê de tune ye?
    .required = Sedemê bi çend gotinan binivîsin.
talk-interpreter_confidential = Divê wergêr sirê biparêze. Wergêr tiştên ku em dibêjin ji tu kesî re nabêje.
talk-interpreter_understood = Hûn ji wergêr baş fêm dikin?
    .warning = Hûn ji hev ewqas baş fêm dikin ku hûn berdewam bikin?
talk-record = Ez bersivên we dinivîsim. Hûn dikarin kopiyekê bistînin.
talk-record_readers = Tenê em, yên ku alîkariya we dikin, dikarin bersivên we bixwînin.
talk-may_skip = Hûn bi xwe hildibijêrin ku bersiva kîjan pirsê bidin. Hûn dikarin navberê bidin an axaftinê rawestînin.
talk-begin = Baş e ku em niha dest pê bikin?
    .warning = Çêtir e ku ev axaftin rojeke din be?

## Household

talk-others_in_household = Hûn bi çend kesên din re dijîn?
    .hint = Heke hûn bi tenê dijîn, 0 binivîsin.
    .constraint = Hejmarekê ji 0 heta 20 binivîsin.
    .warning = Ev hejmareke mezin e. Hejmar rast e?
talk-member = Kesek ku bi we re dijî
talk-relation = Ev kes ji bo we kî ye?

## End

talk-next_steps = Gavên piştî vê
talk-own_question = Hûn dixwazin çi ji min bipirsin?
talk-own_question_answer = We çi bersiv da?
talk-next_meeting_place = Cara din hûn dixwazin min li ku bibînin?
talk-next_meeting = Cara din em ê kengî hev bibînin?
    .constraint = Divê dîrok îro an piştî îro be.
    .warning = Ev dîrok ji salekê bêtir li pêş e. Rast e?
talk-copy_home = Hûn dixwazin kopiyeke bersivan bibin malê?
talk-interpreting_worked = Wergerandin baş çû?
talk-consultant_note = Kesê ku paşê alîkariya vî kesî dike, divê çi bizane?
talk-thanks = Spas ji bo vê axaftinê. Gotinên we ji bo şaredariyê girîng in.
