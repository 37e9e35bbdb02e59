### status: draft

### A form that is begun, and that is tried out.

ui-preview-not-kept = ازموینه: هېڅ نه خوندي کېږي
ui-preview-begin = دا د یوې فورمې ازموینه ده. هېڅ نه خوندي کېږي.
ui-preview-end = ازموینه پای ته ورسېده. هېڅ نه دي خوندي شوي.
ui-preview-reloaded = فورمه بیا ولوستل شوه. ځوابونه پاتې دي.
ui-preview-reloaded-with-fault = فورمه بیا ولوستل شوه، خو په کلمو کې یې غلطي ده: { $fault }

ui-new-written = ولیکل شو: { $path }
ui-new-next =
    اوس فورمه او کلمې یې بدلې کړئ. دا دوه امرونه ښيي چې څه غلط دي، او فورمه څنګه ښکاري:
      bolyst check { $form }
      bolyst preview { $form } --watch

error-bad-form-id = د فورمې نوم «{ $id }» نه شي کېدای.
    .safe = هېڅ ونه لیکل شول.
    .now = د a نه تر z پورې توري، رقمونه، وصله کرښه او لاندې کرښه وکاروئ. لومړی باید یو توری وي.
error-form-id-taken = د «{ $id }» نوم په Bolyst کې له مخکې نیول شوی دی.
    .safe = هېڅ ونه لیکل شول.
    .now = فورمې ته بل نوم وټاکئ.
