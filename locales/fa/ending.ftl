### status: draft

ending-next-steps = قرارهای ما
ending-due = تا { $date }
