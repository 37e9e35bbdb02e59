### status: draft

### Letters and sheets that a person takes home. What they tell of a conversation is said in that conversation's own words.

letter-foot = { $office }, { $municipality }, { $today }. { $address } { $phone }
letter-draft = Kesekî ku vî zimanî dizane, hê hemû nivîsên vê nameyê nexwendine. Heke tiştek ne zelal be, ji me bipirsin.
letter-dear =
    { $named ->
        [yes] Birêz { $name }
       *[no] Silav
    }
letter-questions = Pirsên we hene? Telefonî me bikin an werin cem me. Hûn dikarin kesekî ku hûn pê bawer in bi xwe re bînin. Em wergêr dibînin. Wergêr ji bo we bêpere ye.
letter-agreed = Tiştên ku me li ser li hev kir
letter-step = { $what } ({ $who }, heta { $due })
letter-step-undated = { $what } ({ $who })
letter-courses = Kursên norwecî yên vir
letter-nothing-yet = –
letter-thoughts = Ramanên min bi xwe
letter-compare-what = Mijar
letter-consent-back = Hûn dikarin her gav bibêjin na, paşê jî. Wê demê em êdî vê bi kar nayînin.

## Welcome (measure 4)

letter-welcome-title = Hûn bi xêr hatin { $municipality }
letter-welcome-help = Em ên ku vê dinivîsin, alîkariya her kesê ku bar dike vir dikin. Ev bêpere ye. Tenê em, yên ku alîkariya we dikin, dikarin gotinên we bixwînin.
letter-welcome-next = Cara din ku em hev dibînin
letter-welcome-contacts = Hûn dikarin telefonî kê bikin
letter-welcome-arenas = Cihên dîtina mirovan
letter-welcome-associations = Komele û klûbên (lag) ku dixwazin hûn beşdar bibin

## Rights and courses (measures 5 and 11)

letter-rights-title = Mafên we û kursên norwecî
letter-rights-about = Li vir nivîsandî ye ku dibe ku çi mafê we hebe. Heke tiştek ne teqez be, ew jî nivîsandî ye. Wê demê em bi we re wê zelal dikin.
letter-rights-local = Derfetên { $municipality }

## Housing (measure 12)

letter-housing-title = Mal: deynê malê (startlån) û alîkariya malê (bostøtte)
letter-housing-about = Ev rûpel ji bo we ye, heke hûn dixwazin malekê kirê bikin an bikirin. Wê bibin malê. Heke hûn bixwazin, nîşanî kesên din jî bidin.
letter-housing-papers = Belgeyên ku ji bo serlêdanê lazim in
letter-housing-paper-income = Kaxezên mûçeyê (lønnsslipp), an nameyên li ser pereyên ku hûn her meh distînin
letter-housing-paper-tax = Daxuyaniya we ya bacê (skattemelding)
letter-housing-paper-permit = Karta ku nîşan dide hûn dikarin li Norwêcê bijîn (oppholdskort)
letter-housing-paper-contract = Peymana mala ku we kirê kiriye (husleiekontrakt)
letter-housing-paper-bank = Nameya ku bank tê de dibêje na

## The balance sheet (measure 14)

letter-balance-title = Mayîn û barkirin
letter-balance-about = Ev gotinên we yên di axaftina me de ne. Her çar beş bi qasî hev girîng in. Kes li şûna we hilnabijêre. Hûn dikarin bêtir binivîsin, û hûn dikarin xet lê bidin.
letter-balance-new_place = Cihê nû
letter-balance-check = Pêşî ramanên we nivîsandî ne. Paşê tiştên ku hûn bi teqezî dizanin nivîsandî ne. Tiştên kêm hûn dikarin berî hilbijartinê zelal bikin.

## Moving

letter-moving-title = Lîsteya barkirinê
letter-moving-about = Ev lîste ji bo we ye, heke hûn difikirin bar bikin an we biryar daye. Tiştên qediyayî nîşan bikin.
letter-moving-before = Berî biryarê
letter-moving-visit = Biçin wî cihî bibînin, an bi kesekî ku li wir dijî re biaxivin
letter-moving-municipality = Ji şaredariya (kommune) nû bipirsin ka di çi de dikare alîkarî bike
letter-moving-rights = Zelal bikin ka kîjan mafên we dimînin, û hûn kîjanan winda dikin
letter-moving-work = Ji kardêran bipirsin ka zanîn û şiyanên we ji wan re lazim in
letter-moving-home = Li malekê binêrin, û bipirsin mehê çiqas e
letter-moving-school = Li dibistanê û baxçeyê zarokan cih bixwazin
letter-moving-cost = Hesab bikin ka piştî kirê, xwarin û rêwîtiyê çiqas pere ji we re dimîne
letter-moving-when = Gava hûn bar dikin
letter-moving-contract = Peymana kirê biqedînin, û depozîtoyê (depositum) paş bixwazin
letter-moving-register = Tomara niştecihan (Folkeregisteret) li ser barkirinê agahdar bikin
letter-moving-doctor = Doktorê malbatê (fastlege) biguherînin
letter-moving-papers = Dîplomayan, nameyên kar û belgeyên kursên norwecî bi xwe re bibin
letter-moving-bills = Navnîşana xwe ya nû ji bankê, şirketa elektrîkê û ya telefonê re bibêjin
letter-moving-after = Paşê
letter-moving-say_hello = Biçin şaredariya cihê nû, û bibêjin hûn kî ne
letter-moving-course = Tavilê kursa norwecî bixwazin
letter-moving-come_back = Heke hûn poşman bibin, telefonî me bikin. «Hin kes poşman dibin, û gelek ji wan vedigerin.»

## Competence (measure 7)

letter-competence-title = Zanîn û şiyanên min
letter-competence-about = Ev gotinên we yên li ser dibistan, kar û zimanan in. Heke hûn bixwazin, gava hûn li kar digerin wê nîşan bidin. Heke tiştek şaş be, ji me re bibêjin.

## The buddy card (measure 9)

letter-buddy-title = Kartek ji bo rêhevalê we (fadder)
letter-buddy-about = Rêheval (fadder) li vir dijî û dixwaze we nas bike. Di vê kartê de tenê tiştên ku we ji wan re got erê hene.
letter-buddy-meeting = Gava hûn cara yekem hev dibînin
letter-buddy-first = Hev li cihekî ku ji bo herduyan rehet be bibînin, wek nimûne li derve an li pirtûkxaneyê
letter-buddy-equal = Herdu jî behsa xwe bikin
letter-buddy-silence = Ne lazim e ku kes behsa tiştên bi êş bike

## Newcomer of the month (measure 3)

letter-newcomer-title = Nûhatiyê mehê (reşnivîs)
letter-newcomer-about = Ev reşnivîs e. Tê de tenê tiştên ku we ji wan re got erê hene. Berî ku hûn heta dawiyê bixwînin, kesekî din wê nabîne.
letter-newcomer-name = Nav: { $name }
letter-newcomer-picture = We ji wêneyekî re got erê. Hûn bi xwe wêneyî hilbijêrin.

## Quotes (measure 10)

letter-quotes-title = Gotinên min li ser jiyana li vir
letter-quotes-about = Ev gotinên we bi xwe ne. Em wan tenê li cihên ku we got erê bi kar tînin, û bêyî navê we.
