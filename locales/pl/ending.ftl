### status: draft

ending-next-steps = To są nasze ustalenia
ending-due = do { $date }
