### status: draft
### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }, { $municipality }, { $today }. { $address } { $phone }
letter-draft = Bado hakuna mtu anayejua lugha hii aliyesoma maandishi yote ya barua hii. Kama kuna kitu si wazi, tuulize.
letter-dear =
    { $named ->
        [yes] Salamu, { $name }
       *[no] Salamu
    }
letter-questions = Je, una swali? Tupigie simu au uje. Unaweza kuja na mtu unayemwamini. Tunaleta mkalimani, na kwako mkalimani ni bure.
letter-agreed = Tuliyokubaliana
letter-step = { $what } ({ $who }, kufikia { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = Kozi za Kinorwe hapa
letter-nothing-yet = –
letter-thoughts = Mawazo yangu mwenyewe
letter-compare-what = Jambo
letter-consent-back = Unaweza kukataa wakati wowote, hata baadaye. Basi hatutumii hili tena.

## Welcome (measure 4)

letter-welcome-title = Karibu { $municipality }
letter-welcome-help = Sisi tunaoandika barua hii tunamsaidia kila mtu anayehamia hapa. Ni bure. Unayotuambia yanasomwa na sisi tu tunaokusaidia.
letter-welcome-next = Wakati ujao tutakapokutana
letter-welcome-contacts = Unaweza kumpigia nani simu
letter-welcome-arenas = Mahali pa kukutana na watu
letter-welcome-associations = Vikundi na klabu (lag) zinazotaka ujiunge

## Rights and courses (measures 5 and 11)

letter-rights-title = Haki zako na kozi za Kinorwe
letter-rights-about = Hapa imeandikwa unachoweza kuwa na haki nacho. Kama kuna jambo lisilo na uhakika, imeandikwa hivyo. Basi tutatafuta jibu pamoja nawe.
letter-rights-local = Huduma hapa { $municipality }

## Housing (measure 12)

letter-housing-title = Nyumba: startlån na bostøtte
letter-housing-about = Karatasi hii ni kwako wewe unayetaka kupanga au kumiliki nyumba. Nenda nayo nyumbani, na ukipenda waonyeshe wengine.
letter-housing-papers = Karatasi unazohitaji unapoomba
letter-housing-paper-income = Hati za mshahara, au barua kuhusu pesa unazopata kila mwezi
letter-housing-paper-tax = Taarifa yako ya kodi ya serikali (skattemelding)
letter-housing-paper-permit = Kadi inayoonyesha kwamba unaweza kuishi Norwe (oppholdskort)
letter-housing-paper-contract = Mkataba wa nyumba unayopanga (husleiekontrakt)
letter-housing-paper-bank = Barua ambayo benki inakataa

## The balance sheet (measure 14)

letter-balance-title = Kubaki na kuhama
letter-balance-about = Haya ndiyo uliyosema katika mazungumzo yetu. Sehemu zote nne ni muhimu sawa. Hakuna mtu wa kukuchagulia. Unaweza kuandika zaidi, na unaweza kufuta.
letter-balance-new_place = Mahali papya
letter-balance-check = Kwanza imeandikwa unachotarajia. Kisha imeandikwa unachojua kwa hakika. Kinachokosekana unaweza kukitafuta kabla ya kuchagua.

## Moving

letter-moving-title = Orodha kwa ajili ya kuhama
letter-moving-about = Orodha hii ni kwako wewe unayefikiria kuhama au uliyeamua kuhama. Weka alama jambo likikamilika.
letter-moving-before = Kabla ya kuamua
letter-moving-visit = Tembelea mahali hapo, au zungumza na mtu anayeishi huko
letter-moving-municipality = Uliza manispaa mpya inaweza kukusaidia nini
letter-moving-rights = Tafuta ni haki gani unaenda nazo, na ni zipi unapoteza
letter-moving-work = Waulize waajiri kama wanaweza kutumia ujuzi wako
letter-moving-home = Angalia nyumba, na uulize gharama yake kwa mwezi
letter-moving-school = Uliza kuhusu nafasi katika shule na chekechea
letter-moving-cost = Hesabu mnabaki na kiasi gani baada ya kulipa kodi ya nyumba, chakula na usafiri
letter-moving-when = Unapohama
letter-moving-contract = Sitisha mkataba wa kupanga, na uombe kurudishiwa dhamana (depositum)
letter-moving-register = Toa taarifa ya kuhama kwa Folkeregisteret (rejesta ya wakazi)
letter-moving-doctor = Badilisha daktari wa kudumu (fastlege)
letter-moving-papers = Beba vyeti, barua za kazi na karatasi za kozi ya Kinorwe
letter-moving-bills = Ijulishe benki, kampuni ya umeme na ya simu anwani yako mpya
letter-moving-after = Baada ya kuhama
letter-moving-say_hello = Nenda kwa manispaa uliyohamia, na useme wewe ni nani
letter-moving-course = Uliza mara moja kuhusu kozi ya Kinorwe
letter-moving-come_back = Ukijuta, tupigie simu. “Baadhi ya watu hujuta, na kadhaa hurudi.”

## Competence (measure 7)

letter-competence-title = Ninachoweza kufanya
letter-competence-about = Haya ndiyo uliyotuambia kuhusu shule, kazi na lugha. Ukipenda, yaonyeshe unapoomba kazi. Kama kuna kosa, tuambie.

## The buddy card (measure 9)

letter-buddy-title = Kadi kwa rafiki yako mwenyeji (fadder)
letter-buddy-about = Rafiki mwenyeji (fadder) anaishi hapa na anataka kukufahamu. Kadi hii inasema tu yale uliyokubali.
letter-buddy-meeting = Mnapokutana mara ya kwanza
letter-buddy-first = Kutaneni mahali ambapo nyote wawili mnajisikia salama, kwa mfano nje au katika maktaba
letter-buddy-equal = Kila mmoja amweleze mwenzake kuhusu maisha yake
letter-buddy-silence = Hakuna anayelazimika kueleza mambo yaliyomwumiza

## Newcomer of the month (measure 3)

letter-newcomer-title = Mkazi mpya wa mwezi (rasimu)
letter-newcomer-about = Hii ni rasimu. Inasema tu yale uliyokubali. Hakuna mtu mwingine atakayeiona kabla hujaisoma hadi mwisho.
letter-newcomer-name = Jina: { $name }
letter-newcomer-picture = Umekubali picha. Chagua picha mwenyewe.

## Quotes (measure 10)

letter-quotes-title = Maneno yangu kuhusu kuishi hapa
letter-quotes-about = Haya ni maneno yako mwenyewe. Tunayatumia tu pale ulipokubali, na bila jina lako.
