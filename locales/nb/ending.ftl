### Slutten av samtalen, slik personen ser den.

ending-next-steps = Dette har vi avtalt
ending-due = innen { $date }
