### status: draft

ending-next-steps = هذا ما اتفقنا عليه
ending-due = حتى { $date }
