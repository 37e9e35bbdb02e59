### status: draft

ending-next-steps = Про що ми домовилися
ending-due = до { $date }
