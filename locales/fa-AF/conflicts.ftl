### status: draft

### When two have written different things without knowing of each other.

ui-history-settled = چیزی که مختلف نوشته شده بود، فیصله شد

ui-person-case = نمبر دوسیه
ui-person-preferred-name = نام
ui-person-category = نوع اقامت
ui-person-language = زبان
ui-person-arrived = وقت آمدن

ui-conflict-remark = یادداشت
ui-conflict-kept-because = چرا جواب درست است
ui-conflict-next-step = قدم بعدی
ui-conflict-kept = نگه داشته شد
ui-conflict-taken-away = گرفته شد

ui-home-conflicts = جدا از هم مختلف نوشته شده
ui-home-conflict-count = { $count ->
    [one] { $count } چیز برای فیصله
   *[other] { $count } چیز برای فیصله
}
ui-conflicts-title = مختلف نوشته شده
ui-conflicts-about = دو نفر بی‌خبر از یکدیگر چیزهای مختلف نوشته‌اند. هیچ چیز گم نشده است. آنچه را درست است، انتخاب کنید.
ui-conflicts-read-only = این را فقط کسی فیصله کرده می‌تواند که صحبت را پیش برده است.
ui-conflicts-done = همه چیز فیصله شد.
ui-conflicts-place = { $at } از { $count }
ui-conflicts-by = { $who }، { $when }
ui-conflicts-by-computer = { $who }، کمپیوتر { $computer }، { $when }
ui-line-third = چه درست است؟
    .hint = آنچه شما می‌نویسید، جای هر دو را می‌گیرد.
ui-command-write-third = نوشتن چیز دیگر
    .short = چیز دیگر
ui-command-next-conflict = بعدی
    .short = بعدی
ui-command-lead-on = پیش بردن صحبت
    .short = پیش بردن
ui-linear-conflict-choose = عددی را بنویسید که پیش روی جواب درست است. سطر خالی آن را برای بعد می‌گذارد. اگر چیزی با دست نوشته شده باشد، می‌توانید چیز دیگر بنویسید.
