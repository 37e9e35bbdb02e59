### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = Erê
answer-no = Na
answer-dont-know = Nizanim
answer-refused = Naxwazim vê bibêjim
answer-not-applicable = Têkiliya wê bi min re tune
answer-other = Tiştekî din
answer-other-what = Ew çi ye?
answer-none-selected = Tu yek ji van
answer-no-answer = Bê bersiv
answer-more = Yeka din: { $what }?
answer-choose-one = Bersivekê hilbijêrin.
answer-choose-many = Hûn çend bersivan dixwazin, ewqas hilbijêrin.
answer-choose-rank = Bersivan rêz bikin. Ya herî girîng di serî de ye.
answer-write = Bi gotinên xwe bibêjin.
answer-number = Hejmarekê bibêjin.
answer-date = Dîrokekê bibêjin.
answer-month = Meh û salê bibêjin.
answer-understood = Min fêm kir
answer-acknowledged = Min fêm kir
answer-read-aloud = Wergêr vê bi dengekî bilind dixwîne.
answer-pause = Em navberekê didin.
answer-voluntary = Hûn dikarin bibêjin na. Gotina «na» tu bandorê li dosyaya we nake.
answer-draft-text = Ev nivîs hê nehatiye kontrolkirin.
answer-other-language = Ev nivîs hê bi zimanê we tune.
answer-thanks = Spas ji bo vê axaftinê.
answer-patience = Ji kerema xwe hinekî bisekinin. Paşê em berdewam dikin.
answer-open-list = Ji bo dîtina bersivan pêl bişkoka valahiyê bikin
