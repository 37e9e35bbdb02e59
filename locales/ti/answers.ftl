### status: draft

### The few words of the program that stand on the newcomer's side of the screen.

answer-yes = እወ
answer-no = ኣይፋል
answer-dont-know = ኣይፈልጥን
answer-refused = ክምልሶ ኣይደልን
answer-not-applicable = ንዓይ ኣይምልከተንን
answer-other = ካልእ
answer-other-what = እንታይ እዩ?
answer-none-selected = ካብዚኣቶም ሓደ እኳ የለን
answer-no-answer = ኣይተመለሰን
answer-more = ተወሳኺ ኣሎ ዶ፦ { $what }?
answer-choose-one = ሓደ መልሲ ምረጹ።
answer-choose-many = ክንዲ ዝደለኹምዎ ምረጹ።
answer-choose-rank = ነቶም መልስታት ብተራ ኣቐምጡ። እቲ ብዝያዳ ኣገዳሲ ቅድም ይመጽእ።
answer-write = ብናይ ባዕልኹም ቃላት ንገሩና።
answer-number = ቁጽሪ ንገሩና።
answer-date = ዕለት ንገሩና።
answer-month = ወርሕን ዓመትን ንገሩና።
answer-understood = ተረዲኡኒ
answer-acknowledged = ተረዲኡኒ
answer-read-aloud = ኣስተርጓሚ ነዚ ዓው ኢሉ የንብቦ።
answer-pause = ቁሩብ ነዕርፍ።
answer-voluntary = ኣይፋል ክትብሉ ትኽእሉ ኢኹም። ኣይፋል እንተ በልኩም፣ ኣብ ጉዳይኩም ዝቕየር ነገር የለን።
answer-draft-text = እዚ ጽሑፍ እዚ ክሳብ ሕጂ ኣይተመርመረን።
answer-other-language = እዚ ጽሑፍ እዚ ክሳብ ሕጂ ብቋንቋኹም የለን።
answer-thanks = ስለ ዝተዘራረብና ነመስግነኩም።
answer-patience = ቁሩብ ተጸበዩ፣ ክንቅጽል ኢና።
answer-open-list = መልስታት ክትርእዩ፣ ናይ ባዶ ቦታ መልጎም (space) ጠውቑ
