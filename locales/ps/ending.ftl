### status: draft

ending-next-steps = پر دې مو هوکړه وکړه
ending-due = تر { $date } پورې
