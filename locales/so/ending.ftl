### status: draft

ending-next-steps = Waxa aan ku heshiinnay
ending-due = ugu dambayn { $date }
