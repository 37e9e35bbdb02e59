### status: draft

ending-next-steps = Anlaştığımız konular
ending-due = en geç { $date }
