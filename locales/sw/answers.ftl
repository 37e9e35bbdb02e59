### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = Ndiyo
answer-no = Hapana
answer-dont-know = Sijui
answer-refused = Ningependa kutosema
answer-not-applicable = Hainihusu
answer-other = Kitu kingine
answer-other-what = Ni nini?
answer-none-selected = Hakuna kati ya haya
answer-no-answer = Hakuna jibu
answer-more = Tuongeze tena: { $what }?
answer-choose-one = Chagua jibu moja.
answer-choose-many = Chagua majibu mengi kadiri unavyotaka.
answer-choose-rank = Panga majibu kwa utaratibu. La muhimu zaidi linakuja kwanza.
answer-write = Sema kwa maneno yako mwenyewe.
answer-number = Taja nambari.
answer-date = Taja tarehe.
answer-month = Taja mwezi na mwaka.
answer-understood = Nimeelewa
answer-acknowledged = Nimeelewa
answer-read-aloud = Mkalimani anasoma hii kwa sauti.
answer-pause = Tunapumzika kidogo.
answer-voluntary = Unaweza kukataa. Kukataa hakubadilishi chochote katika kesi yako.
answer-draft-text = Maandishi haya bado hayajakaguliwa.
answer-other-language = Maandishi haya bado hayapo katika lugha yako.
answer-thanks = Asante kwa mazungumzo.
answer-patience = Tafadhali subiri kidogo. Tutaendelea hivi karibuni.
answer-open-list = Bonyeza kitufe cha nafasi (space) ili kuona majibu
