### Slutten av samtalen, slik personen ser han.

ending-next-steps = Dette har vi avtalt
ending-due = innan { $date }
