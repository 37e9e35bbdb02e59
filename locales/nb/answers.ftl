### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = Ja
answer-no = Nei
answer-dont-know = Vet ikke
answer-refused = Vil helst ikke si det
answer-not-applicable = Ikke aktuelt
answer-other = Noe annet
answer-other-what = Hva da?
answer-none-selected = Ingen av disse
answer-no-answer = Ikke besvart
answer-more = Én til: { $what }?
answer-choose-one = Velg ett svar.
answer-choose-many = Velg så mange du vil.
answer-choose-rank = Sett svarene i rekkefølge. Det viktigste kommer først.
answer-write = Si det med dine egne ord.
answer-number = Si et tall.
answer-date = Si en dato.
answer-month = Si måned og år.
answer-understood = Jeg har forstått
answer-acknowledged = Jeg har forstått
answer-read-aloud = Tolken leser dette høyt.
answer-pause = Vi tar en pause.
answer-voluntary = Du kan si nei. Et nei betyr ingenting for saken din.
answer-draft-text = Denne teksten er ikke kontrollert ennå.
answer-other-language = Denne teksten finnes ikke på språket ditt ennå.
answer-thanks = Takk for samtalen.
answer-patience = Vent litt, så går vi videre.
