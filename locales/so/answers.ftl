### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = Haa
answer-no = Maya
answer-dont-know = Ma garanayo
answer-refused = Waxaan doorbidayaa inaanan ka jawaabin
answer-not-applicable = Ima khusayso
answer-other = Wax kale
answer-other-what = Waa maxay?
answer-none-selected = Kuwan midna maaha
answer-no-answer = Lama jawaabin
answer-more = Mid kale ma ku darnaa: { $what }?
answer-choose-one = Hal jawaab dooro.
answer-choose-many = Dooro inta jawaabood ee aad rabto.
answer-choose-rank = Jawaabaha isku xig u yeel. Tan ugu muhiimsan ayaa ugu horreysa.
answer-write = Ku sheeg erayadaada.
answer-number = Sheeg tiro.
answer-date = Sheeg taariikh.
answer-month = Sheeg bisha iyo sannadka.
answer-understood = Waan fahmay
answer-acknowledged = Waan fahmay
answer-read-aloud = Turjubaanku kor ayuu u akhriyayaa tan.
answer-pause = Hadda waan nasanaynaa.
answer-voluntary = Waad diidi kartaa. Diidmadu waxba kama beddesho kiiskaaga.
answer-draft-text = Qoraalkan weli lama hubin.
answer-other-language = Qoraalkani weli luqaddaada kuma jiro.
answer-thanks = Waad ku mahadsan tahay wadahadalka.
answer-patience = Fadlan wax yar sug. Dhowaan ayaan sii wadaynaa.
answer-open-list = Riix furaha bannaanka (space) si aad jawaabaha u aragto
