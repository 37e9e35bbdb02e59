### status: draft

ending-next-steps = Me li ser van tiştan li hev kir
ending-due = heta { $date }
