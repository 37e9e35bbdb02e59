### The end of the conversation as the newcomer sees it.

ending-next-steps = This is what we agreed
ending-due = by { $date }
