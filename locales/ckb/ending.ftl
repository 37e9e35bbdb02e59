### status: draft

ending-next-steps = لەسەر ئەمانە ڕێککەوتین
ending-due = تا { $date }
