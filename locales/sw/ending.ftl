### status: draft

ending-next-steps = Tuliyokubaliana
ending-due = kufikia { $date }
