move-out-title = Fraflyttingssamtale
move-out-about = Om å flytte: hva som er grunnen, og hva vi kan lære av det.

## Opening

move-out-greeting = I dag snakker vi om at du flytter.
    .guidance = Sett av rundt 35 minutter med tolk. Samtalen kan også tas på telefon etter at personen har flyttet.
move-out-learn = Vi vil lære av det du sier.
move-out-neutral = Valget er ditt. Jeg prøver ikke å endre det.
    .guidance = Forsvar ikke kommunen, og be ikke personen om å bli. Det personen sier, kan hjelpe dem som kommer senere.

## The move

move-out-moving = Flyttingen
    .guidance = Hvem, når og sammen med hvem. Hvorfor kommer etterpå.
move-out-moved = Har du flyttet ennå?
move-out-move_month = Når flytter du?
    .hint = Vi trenger bare måned og år.
    .constraint = Velg denne måneden eller en senere måned.
    .warning = Det er mer enn ett år fram i tid. Er det riktig?
move-out-moved_month = Når flyttet du?
    .hint = Vi trenger bare måned og år.
    .constraint = Måneden kan ikke ligge fram i tid.
    .warning = Det er mer enn to år siden. Er det riktig?
move-out-decided = Er det helt sikkert at du vil flytte?
    .guidance = Er det ikke bestemt, tilbyr du samtalen «Bli eller flytte». Si det som et tilbud, ikke som et råd.
move-out-decider = Hvem bestemte at du skulle flytte?
    .guidance = Spør åpent. Virker noen presset, spør du ikke mer nå, men tilbyr en samtale på tomannshånd.
move-out-own_choice = Er det ditt eget valg å flytte?
    .guidance = For mange er det «tilfeldigheter» som avgjør. Det er et like godt svar.
move-out-who_moves = Flytter alle du bor sammen med?
move-out-group_move = Vil andre du kjenner, flytte på samme tid?
    .guidance = Det gjelder andre enn dem du bor med. Spør aldri etter navn, og aldri hvilket land de kommer fra.
move-out-group_reason = Har de samme grunn til å flytte?
move-out-group_place = Flytter de til samme sted som deg?

## Reasons

move-out-reasons = Grunnene
    .guidance = Ta imot alle grunner på samme måte. Spør aldri om flukt, tro, parti eller sykdom. Kommer det likevel, skriver du det ikke ned.
move-out-how_it_came = Fortell meg om valget du tok.
    .hint = Du kan si mye eller lite. Du kan også si nei.
    .guidance = Lytt lenge før du skriver. Følg opp med «fortell mer», ikke med «hvorfor».
move-out-which_reasons = Hva er grunnene dine til å flytte?
    .guidance = Spør åpent først, og merk av det som blir nevnt. Les så listen. Rekkefølgen er tilfeldig med vilje. Et ord kan gjelde noe som mangler her, eller noe som finnes der.
move-out-weighs_most = Hvilke av disse betyr mest?
    .hint = Du kan velge opptil tre.
    .guidance = Les bare det personen selv valgte.
    .constraint = Velg ikke flere enn tre.
move-out-here_or_there = Er grunnene mest her eller på det nye stedet?
    .guidance = «Her» er det som gjør at noen vil bort. «Det nye stedet» er det som trekker. Begge deler er også et svar.
move-out-would_change = Hva kunne ha gjort at du ble boende her?
    .hint = Du kan også si: ingenting.
    .guidance = Dette er det viktigste kommunen kan lære. Lov ikke noe, og prøv ikke å overtale.
move-out-would_help = Hva av dette kunne ha hjulpet?
    .guidance = Les valgene ett for ett.
    .constraint = «Ingenting» kan ikke stå sammen med andre svar.
move-out-talked_before = Har vi før snakket med deg om å bli eller flytte?
    .guidance = «Vi» er alle som arbeider i kommunen. Svaret viser om vi spør i tide.
move-out-good_here = Hva har vært bra med å bo her?

## The new place

move-out-new_place = Det nye stedet
    .guidance = Vær nysgjerrig. Også et valg du selv ikke ville ha tatt, er et godt valg for noen.
move-out-destination = Hva slags sted flytter du til?
move-out-destination_municipality = Hva heter den nye kommunen?
    .hint = En kommune er et sted som har sitt eget styre.
    .warning = Dette er kommunen her. Er det riktig?
move-out-looks_forward = Hva gleder du deg til på det nye stedet?
move-out-certain_there = Hva vet du sikkert om det nye stedet?
    .hint = Si det som er avtalt.
    .guidance = Sikkert er en avtale, eller et svar fra noen der. «Ingenting ennå» er også et svar: Da kan dere finne det ut sammen. Bruk aldri svaret til å overtale.
    .constraint = «Ingenting ennå» kan ikke stå sammen med andre svar.
move-out-as_expected = Ble det slik du ventet?
    .guidance = Spør også hva som var annerledes. Noen angrer, andre ikke. Begge svar er like gode.

## Rights

move-out-rights = Rettigheter når du flytter
    .guidance = Du forklarer, du avgjør ikke. Er noe uklart, sier du det, og du setter en dato for svar.
move-out-loses_right = Mister du rett til noe når du flytter?
    .guidance = «Det er uklart» er et godt svar. Da finner vi det ut sammen med den nye kommunen.
move-out-lost_rights = Hva mister du?
    .guidance = Les valgene ett for ett, og forklar ordene.

## Handover

move-out-handover = Å gjøre klart
    .guidance = Ikke noe blir sendt til den nye kommunen uten et ja.
move-out-arranged = Hva av dette har du ordnet?
    .guidance = Les valgene ett for ett, og forklar hvordan det gjøres. Flytting i Norge meldes til Skatteetaten, senest åtte dager etterpå.
    .constraint = «Ingenting ennå» kan ikke stå sammen med andre svar.
move-out-checklist_home = Vil du ha en liste over det du må ordne?
move-out-handover_wish = Kan vi fortelle den nye kommunen at du kommer?
    .hint = Du kan også fortelle det selv.
move-out-handover_what = Hva kan vi fortelle dem?
    .guidance = Bare det personen velger. Les opp meldingen før den blir sendt. Ikke navn på barn.

## Later

move-out-later = Tiden etterpå
    .guidance = «Noen angrer, og en del kommer tilbake». Si at døren er åpen, uten å be noen om å snu.
move-out-contact_wish = Kan vi ringe eller skrive til deg om seks måneder?
    .hint = Vi spør hvordan du har det. Du kan si ja nå og nei senere.
move-out-contact_by = Hvordan kan vi nå deg?
move-out-contact_where = Hva er nummeret eller adressen vi kan bruke?
    .guidance = Bare det som trengs for den måten personen valgte. Det slettes når samtalen er tatt.
move-out-come_back = Kan det hende at du vil flytte tilbake?
move-out-come_back_if = Hva må være annerledes her da?

move-out-action-stay_or_move_talk = Ha samtalen «Bli eller flytte» før noe er bestemt
move-out-action-private_talk = Tilby en samtale på tomannshånd
move-out-action-common_causes = Se etter felles grunner når flere flytter samtidig
move-out-action-check_rights = Finne ut hvilke rettigheter som gjelder etter flytting
move-out-action-ask_new_municipality = Spørre den nye kommunen skriftlig om introduksjonsprogrammet
move-out-action-report_move = Melde flyttingen til Skatteetaten
move-out-action-give_checklist = Gi personen listen over det som må ordnes
move-out-action-tell_new_municipality = Fortelle den nye kommunen det personen sa ja til
move-out-action-contact_later = Spørre personen hvordan det går på det nye stedet
move-out-action-use_what_we_learned = Ta opp i kommunen det som kunne ha vært annerledes, uten navn
move-out-action-write_quote = Skrive ned sitatet og få det godkjent av personen
move-out-action-give_copy = Gi personen en kopi av svarene
move-out-action-better_interpreter = Finne en annen tolk til neste samtale

## Choices

own_choice-yes = Ja
own_choice-partly = Delvis
own_choice-no = Nei

who_moves-all = Ja, alle
who_moves-some = Nei, noen blir her

group_move-nobody = Nei, ingen
group_move-one = Ja, én familie eller én person
group_move-several = Ja, flere
group_move-unclear = Det er uklart

here_or_there-here = Mest her
here_or_there-there = Mest på det nye stedet
here_or_there-both = Begge steder

would_help-work = Arbeid
would_help-competence = Å få brukt det jeg kan
would_help-recognition = Å få utdanningen min godkjent
would_help-norwegian = Å lære mer norsk
would_help-housing = En bedre bolig
would_help-school = Skole og barnehage for barna
would_help-friends = Å kjenne flere folk
would_help-transport = Buss eller bil
would_help-doctor = Lege og helsetjenester
would_help-heard = Å bli hørt av kommunen
would_help-nothing = Ingenting

certain_there-work = Arbeid
certain_there-housing = Et sted å bo
certain_there-school = Skole eller barnehage for barna
certain_there-family = Familie bor der
certain_there-people = Jeg kjenner folk der
certain_there-municipality = Kommunen der har svart meg
certain_there-nothing = Ingenting ennå

lost_rights-programme = Introduksjonsprogrammet
lost_rights-benefit = Pengene fra introduksjonsprogrammet
lost_rights-norwegian = Gratis norskkurs
lost_rights-housing_help = Hjelp til bolig
lost_rights-practice = Arbeidspraksis
lost_rights-kindergarten = Plass i barnehage
lost_rights-local_offer = Noe som bare finnes i denne kommunen

arranged-reported_move = Meldt flytting
arranged-ended_rent = Sagt opp boligen
arranged-electricity = Strøm og internett
arranged-school = Skole eller barnehage
arranged-doctor = Ny lege
arranged-mail = Ny adresse for post
arranged-deposit = Pengene fra depositumet
arranged-nothing = Ingenting ennå

handover_what-contact = Hvordan de når meg
handover_what-programme = At jeg går i introduksjonsprogrammet
handover_what-norwegian = Hvor mye norsk jeg kan
handover_what-competence = Hva jeg kan fra skole og arbeid
handover_what-housing = At jeg trenger bolig
handover_what-school = At barna trenger plass i skole eller barnehage
