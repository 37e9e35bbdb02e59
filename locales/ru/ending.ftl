### status: draft

ending-next-steps = О чём мы договорились
ending-due = до { $date }
