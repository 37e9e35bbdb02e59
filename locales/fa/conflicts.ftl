### status: draft

### When two have written different things without knowing of each other.

ui-history-settled = چیزی که متفاوت نوشته شده بود، حل شد

ui-person-case = شمارهٔ پرونده
ui-person-preferred-name = اسم
ui-person-category = نوع اقامت
ui-person-language = زبان
ui-person-arrived = زمان آمدن

ui-conflict-remark = یادداشت
ui-conflict-kept-because = چرا جواب درست است
ui-conflict-next-step = قدم بعدی
ui-conflict-kept = نگه داشته شد
ui-conflict-taken-away = برداشته شد

ui-home-conflicts = جدا از هم متفاوت نوشته شده
ui-home-conflict-count = { $count ->
    [one] { $count } مورد برای حل کردن
   *[other] { $count } مورد برای حل کردن
}
ui-conflicts-title = متفاوت نوشته شده
ui-conflicts-about = دو نفر بی‌خبر از هم چیزهای متفاوتی نوشته‌اند. چیزی از دست نرفته است. آنچه را درست است انتخاب کنید.
ui-conflicts-read-only = فقط کسی که گفتگو را انجام داده است، می‌تواند این را حل کند.
ui-conflicts-done = همه چیز حل شد.
ui-conflicts-place = { $at } از { $count }
ui-conflicts-by = { $who }، { $when }
ui-conflicts-by-computer = { $who }، کامپیوتر { $computer }، { $when }
ui-line-third = چه چیزی درست است؟
    .hint = نوشتهٔ شما جای هر دو را می‌گیرد.
ui-command-write-third = نوشتن چیز دیگر
    .short = چیز دیگر
ui-command-next-conflict = بعدی
    .short = بعدی
ui-command-lead-on = ادامهٔ گفتگو
    .short = ادامهٔ گفتگو
ui-linear-conflict-choose = عدد جلوی مورد درست را بنویسید. خط خالی آن را برای بعد می‌گذارد. اگر چیزی با دست نوشته شده باشد، می‌توانید چیز دیگری بنویسید.
