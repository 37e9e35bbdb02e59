### status: draft

housing-title = Mal
housing-about = Li ser mala niha, xwedîbûna malê, û li ser startlån û bostøtte.

## Opening

housing-greeting = Îro ez dixwazim bizanim mala we çawa ye, û hûn çi dixwazin.

## The home now

housing-home_now = Mala niha
housing-tenure = Mala we milkê we ye an bi kirê ye?
housing-children_at_home = Zarok bi we re dijîn?
housing-bedrooms = Ji bo razanê çend odeyên we hene?
    .constraint = Hejmarekê ji 0 heta 20 binivîsin.
    .warning = Ev gelek ode ne. Hejmar rast e?
housing-cost = Hûn her meh ji bo malê çend kronî didin?
    .hint = Dikare kirê an deyn be.
    .constraint = Binivîsin mehê çend kron in, ji 0 heta 200 000.
    .warning = Ev ji bo mehekê pir an hindik e. Hejmar rast e?
housing-power_extra = Hûn pereyên elektrîkê ji bilî vê didin?
housing-contract = Peymaneke we ya kirê ya nivîskî heye?
    .hint = Navê wê yê norwecî husleiekontrakt e.
housing-contract_ends = Dîroka dawiya peymanê heye?
housing-contract_end = Peyman kengî diqede?
    .constraint = Dîrokeke piştî sala 2000 binivîsin.
    .warning = Ev dîrok derbas bûye. Ev kes hê li wir dijî?
housing-deposit = We depozîto (depositum) daye?
    .hint = Depozîto pere ne ku di hesabekî taybet de ne. Gava hûn ji malê derdikevin, hûn wan paş distînin, heke her tişt baş be.

## How the home suits

housing-suitability = Mal çiqas ji bo we guncan e
housing-suitability_intro = Ez çend hevokan li ser mala we dixwînim. Bibêjin ka her hevok ji bo we çiqas rast e.
housing-fits_us = Ev ji bo we çiqas rast e: «Mal têra xwe mezin e»?
housing-safe_home = Ev ji bo we çiqas rast e: «Ez li mala xwe di ewlehiyê de me»?
housing-affordable = Ev ji bo we çiqas rast e: «Pereyên min têra malê dikin»?
housing-near_enough = Ev ji bo we çiqas rast e: «Mal nêzîkî wan cihan e ku ji min re lazim in»?
    .hint = Kar, dibistan, dikan û otobus.
housing-children_room = Ev ji bo we çiqas rast e: «Cihê zarokan têra wan dike»?
housing-problems = Di vê malê de çi kêmtir baş e?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.
housing-told_landlord = We ev gotiye kesê ku we mal jê kirê kiriye?
housing-repaired = Ji bo vê tiştek hat kirin?

## Wishes

housing-wishes = Tiştên ku hûn dixwazin
housing-good_home = Di malekê de ji bo we çi girîng e?
housing-wants_to_change = Hûn dixwazin biçin maleke din?
housing-change_when = Hûn kengî dixwazin biçin maleke din?
housing-wants_to_own = Hûn dixwazin bibin xwediyê mala xwe?
housing-own_means = Di xwedîbûna malê de ji bo we çi ji hemûyan girîngtir e?
housing-where = Hûn herî zêde dixwazin li ku bijîn?
housing-search_barriers = Çi dîtina malê zehmet dike?
    .constraint = Bersiva «Tu tişt» bi bersivên din re nayê hilbijartin.

## The bank

housing-bank = Deynê bankê
housing-asked_bank = We ji bankekê deynê malê xwestiye?
housing-bank_answer = Bankê çi bersiv da?
housing-bank_reasons = Bankê kîjan sedem got?
    .constraint = Bersiva «Bankê sedem negot» bi bersivên din re nayê hilbijartin.
housing-bank_in_writing = Bersiva bankê li ser kaxezê an di mesajekê de li cem we heye?

## Startlån and bostøtte

housing-support = Deyn û alîkarî ji bo malê
housing-knows_startlan = Hûn dizanin startlån çi ye?
housing-knows_bostotte = Hûn dizanin bostøtte çi ye?
housing-startlan_is = Deynê malê (startlån) deynek e ji şaredariyê (kommune) ji bo kirîna malê. Hûn wî bi faîzê paş didin.
    .hint = Faîz ew pere ye ku hûn ji bo deynkirinê didin.
housing-startlan_for = Ev deyn ji bo wan kesan e ku ji bankê têra xwe deyn nastînin.
housing-applied_startlan = We ji bo deynê malê (startlån) serlêdan kiriye?
housing-result_startlan = Bersiva serlêdana deynê malê (startlån) çi bû?
housing-why_startlan = Hûn dizanin çima bersiva deynê malê (startlån) na bû?
housing-help_startlan = Hûn ji bo serlêdana deynê malê (startlån) alîkariyê dixwazin?
housing-bostotte_is = Alîkariya malê (bostøtte) pere ne ku dewlet her meh dide. Hûn wan paş nadin.
housing-bostotte_for = Ev ji bo wan kesan e ku perê wan hindik e û mala wan biha ye.
housing-applied_bostotte = We ji bo alîkariya malê (bostøtte) serlêdan kiriye?
housing-result_bostotte = Bersiva serlêdana alîkariya malê (bostøtte) çi bû?
housing-why_bostotte = Hûn dizanin çima bersiva alîkariya malê (bostøtte) na bû?
housing-help_bostotte = Hûn ji bo serlêdana alîkariya malê (bostøtte) alîkariyê dixwazin?
housing-sheet_home = Hûn li ser vê rûpelekê bi zimanê xwe dixwazin?

## References

housing-references = Kesên ku dikarin bi başî behsa we bikin
housing-has_reference = Kesek li vir dikare li cem xwediyekî malê bi başî behsa we bike?
    .hint = Xwediyê malê ew kes e ku malê bi kirê dide. Navê wî yê norwecî utleier e.
housing-reference_roles = Ew ji bo we kî ne?
housing-reference_wish = Em dikarin ji kesekî vir bixwazin ku bi başî behsa we bike?
    .hint = Hûn dikarin niha bibêjin erê, û paşê bibêjin na.
housing-turned_away = Xwediyekî malê neheqî li we kiriye?
    .hint = Xwediyê malê ew kes e ku malê bi kirê dide.
housing-incident_talk = Hûn dixwazin rojeke din li ser vê bibêjin?

## End

housing-own_step = Pêşî hûn bi xwe dixwazin çi bikin?
    .hint = Tiştekî biçûk bes e.

housing-action-give_sheet = Dayîna rûpela deynê malê (startlån) û alîkariya malê (bostøtte) bi zimanê rast
housing-action-explain_startlan = Careke din û bi hêdîka şirovekirina deynê malê (startlån)
housing-action-apply_startlan = Alîkarî ji bo serlêdana deynê malê (startlån)
housing-action-apply_bostotte = Alîkarî ji bo serlêdana alîkariya malê (bostøtte)
housing-action-look_at_refusal = Xwendina bersiva redkirinê bi hev re, û zelalkirin ka gilî dibe an na
housing-action-bank_in_writing = Xwestina bersiva nivîskî ji bankê
housing-action-find_home = Alîkarî ji bo dîtina malê
housing-action-write_contract = Alîkarî ji bo standina peymaneke kirê ya nivîskî
housing-action-secure_deposit = Alîkarî ji bo danîna depozîtoyê (depositum) di hesabekî taybet de
housing-action-ask_for_repair = Agahdarkirin li ser tiştên ku divê li malê bên çêkirin
housing-action-safe_home = Lihevkirin li ser tiştên ku lazim in da ku kes li malê di ewlehiyê de be
housing-action-find_reference = Pirsîna ji kesekî ku dikare li cem xwediyê malê bi başî behsa kesî bike
housing-action-incident_talk = Axaftina li ser bûyera di bazara kirêyê de
housing-action-own_step = Kirina tiştê ku kesî dixwest pêşî bike
housing-action-give_copy = Dayîna kopiyeke bersivan ji kesî re
housing-action-better_interpreter = Dîtina wergêrekî din ji bo axaftina din

## Choices

deposits-own_account = Erê, di hesabekî taybet ê bankê de
deposits-to_landlord = Erê, min rasterast da kesê ku min mal jê kirê kiriye
deposits-guarantee = Nav an şaredariyê soz daye ku bide
deposits-none = Na
deposits-unclear = Ne zelal e

home_problems-too_small = Mal gelek biçûk e
home_problems-cold = Mal sar e
home_problems-damp = Mal şil e
home_problems-bathroom = Hemam ne baş e
home_problems-kitchen = Metbex ne baş e
home_problems-shared_entrance = Deriyê ketinê bi kesên din re hevpar e
home_problems-broken = Tiştek xerab bûye
home_problems-noise = Deng gelek e
home_problems-no_internet = Înternet tune
home_problems-far_away = Mal dûr e
home_problems-too_expensive = Mal gelek biha ye
home_problems-nothing = Tu tişt

change_when-now = Heta ku dibe zû
change_when-within_1_year = Di nav salekê de
change_when-later = Paşê

own_means-decide_self = Ez bi xwe biryar didim
own_means-nobody_can_end_it = Kes nikare peymanê biqedîne
own_means-children_stay = Zarok dikarin li heman cihî bimînin
own_means-savings = Ez pere didim hev
own_means-belong = Ez aîdî vir im

home_where-same_area = Cihê ku ez niha lê dijîm
home_where-same_municipality = Cihekî din ê vê şaredariyê
home_where-other_municipality = Şaredariyeke din
home_where-unsure = Ez ne piştrast im

search_barriers-few_homes = Li vir mal hindik in
search_barriers-price = Gelek biha ye
search_barriers-no_answer = Ew bersiva min nadin
search_barriers-said_no = Ew dibêjin na
search_barriers-no_reference = Kes tune ku bi başî behsa min bike
search_barriers-deposit = Perê min têra depozîtoyê (depositum) nake
search_barriers-no_car = Erebeya min tune
search_barriers-language = Ziman zehmet e
search_barriers-where_to_look = Nizanim li ku bigerim
search_barriers-nothing = Tu tişt

bank_answer-yes = Erê
bank_answer-no = Na
bank_answer-waiting = Ez li benda bersivê me

bank_reasons-income = Qezenca min gelek hindik e
bank_reasons-temporary_job = Karekî min ê mayînde tune
bank_reasons-savings = Min gelek hindik pere dane hev
bank_reasons-debt = Deynekî min ê din heye
bank_reasons-residence_permit = Rûniştina min ne mayînde ye
bank_reasons-short_time = Ez ji demeke kurt ve li Norwêcê dijîm
bank_reasons-not_told = Bankê sedem negot

knows_scheme-knows = Erê, ez dizanim çi ye
knows_scheme-heard = Min ev peyv bihîstiye
knows_scheme-no = Na

application_result-granted = Bersiv erê bû
application_result-refused = Bersiv na bû
application_result-waiting = Ez li benda bersivê me

reference_roles-employer = Kardêrê min
reference_roles-colleague = Kesek ji cihê kar
reference_roles-neighbour = Cîranek
reference_roles-former_landlord = Kesek ku min berê mal jê kirê kiriye
reference_roles-teacher = Mamosteyek
reference_roles-association = Kesek ji komeleyekê an klûbekê (lag)
reference_roles-buddy = Rêhevalê min (fadder)
