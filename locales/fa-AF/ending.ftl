### status: draft

ending-next-steps = این چیزها را فیصله کردیم
ending-due = تا { $date }
