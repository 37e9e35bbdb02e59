### status: draft

### Words of the program that also stand on the newcomer's side: dates and lists.

ui-step-end = Kurte
ui-list-pair = { $first }, { $second }
ui-date-month = { $month }.{ $year }
