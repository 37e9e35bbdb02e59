### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = Ja
answer-no = Nei
answer-dont-know = Veit ikkje
answer-refused = Vil helst ikkje seie det
answer-not-applicable = Ikkje aktuelt
answer-other = Noko anna
answer-other-what = Kva då?
answer-none-selected = Ingen av desse
answer-no-answer = Ikkje svart på
answer-more = Éin til: { $what }?
answer-choose-one = Vel eitt svar.
answer-choose-many = Vel så mange du vil.
answer-choose-rank = Set svara i rekkjefølgje. Det viktigaste kjem først.
answer-write = Sei det med dine eigne ord.
answer-number = Sei eit tal.
answer-date = Sei ein dato.
answer-month = Sei månad og år.
answer-understood = Eg har forstått
answer-acknowledged = Eg har forstått
answer-read-aloud = Tolken les dette høgt.
answer-pause = Vi tek ein pause.
answer-voluntary = Du kan seie nei. Eit nei betyr ingenting for saka di.
answer-draft-text = Denne teksten er ikkje kontrollert enno.
answer-other-language = Denne teksten finst ikkje på språket ditt enno.
answer-thanks = Takk for samtalen.
answer-patience = Vent litt, så går vi vidare.
