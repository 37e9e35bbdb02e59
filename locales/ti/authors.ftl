### status: draft

### A form that is begun, and that is tried out.

ui-preview-not-kept = ፈተነ፦ ዝዕቀብ ነገር የለን
ui-preview-begin = እዚ ፈተነ ናይ ሓደ ቅጥዒ እዩ። ዝዕቀብ ነገር የለን።
ui-preview-end = እቲ ፈተነ ተወዲኡ። ዝተዓቀበ ነገር የለን።
ui-preview-reloaded = እቲ ቅጥዒ ዳግም ተነቢቡ። እቶም መልስታት ኣለዉ።
ui-preview-reloaded-with-fault = እቲ ቅጥዒ ዳግም ተነቢቡ፣ ግን ኣብ ቃላቱ ጌጋ ኣሎ፦ { $fault }

ui-new-written = ተጻሒፉ፦ { $path }
ui-new-next =
    ሕጂ ነቲ ቅጥዒን ቃላቱን ክትቅይሩ ትኽእሉ። እዞም ትእዛዛት እንታይ ጌጋ ከም ዘሎን ከመይ ከም ዝመስልን የርእዩ፦
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = ስም ናይ ቅጥዒ «{ $id }» ክኸውን ኣይክእልን።
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = ፊደላት a–z፣ ኣሃዛት፣ ጭረትን ናይ ታሕቲ መስመርን ተጠቐሙ። ብፊደል ክጅምር ኣለዎ።
error-form-id-taken = ስም «{ $id }» ኣብ Bolyst ድሮ ተታሒዙ ኣሎ።
    .safe = ዝተጻሕፈ ነገር የለን።
    .now = ነቲ ቅጥዒ ካልእ ስም ምረጹ።
