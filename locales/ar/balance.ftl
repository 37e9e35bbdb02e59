### status: draft

### The balance sheet and the tables to compare, the same in every form.

balance-stay_good = ما الجيد في البقاء هنا؟
    .short = البقاء: الجيد
balance-stay_good_words = يمكنك قول المزيد بكلماتك.
    .hint = عن الجيد في البقاء هنا.
balance-stay_less_good = ما الذي ليس جيدًا تمامًا في البقاء هنا؟
    .short = البقاء: ما ليس جيدًا تمامًا
balance-stay_less_good_words = يمكنك قول المزيد بكلماتك.
    .hint = عمّا ليس جيدًا تمامًا في البقاء هنا.
balance-move_good = ما الجيد في الانتقال؟
    .short = الانتقال: الجيد
balance-move_good_words = يمكنك قول المزيد بكلماتك.
    .hint = عن الجيد في الانتقال.
balance-move_less_good = ما الذي ليس جيدًا تمامًا في الانتقال؟
    .short = الانتقال: ما ليس جيدًا تمامًا
balance-move_less_good_words = يمكنك قول المزيد بكلماتك.
    .hint = عمّا ليس جيدًا تمامًا في الانتقال.

compare-expected = ما توقعك؟
compare-verified = ماذا نعرف بالتأكيد؟
compare-here = هنا
compare-there = في المكان الجديد
