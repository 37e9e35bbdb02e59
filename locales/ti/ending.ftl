### status: draft

ending-next-steps = እዚ ኢና ተሰማሚዕና
ending-due = ክሳብ { $date }
