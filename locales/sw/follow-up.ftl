### status: draft

follow-up-title = Mazungumzo ya ufuatiliaji
follow-up-about = Maisha hapa yakoje sasa, ni nini kimebadilika, na tulikubaliana nini.

## Opening

follow-up-greeting = Leo nataka kusikia unaendeleaje hapa sasa.
follow-up-follow_up_round = Mtu huyu ameishi hapa kwa muda gani?
    .required = Chagua huu ni ufuatiliaji upi.

## Since last time

follow-up-since_last = Tangu mara ya mwisho
follow-up-changes = Ni nini kimebadilika tangu tulipozungumza mara ya mwisho?
    .constraint = Jibu “Hakuna kitu” haliwezi kuchaguliwa pamoja na majibu mengine.
follow-up-changes_words = Hilo lina maana gani kwako?
follow-up-life_now = Je, maisha hapa yamekuwa mazuri zaidi au mabaya zaidi tangu mara ya mwisho?

## What was agreed

follow-up-agreed = Tuliyokubaliana
follow-up-promises_kept = Je, tumefanya tuliyokubaliana?
follow-up-promises_missing = Ni nini bado hakijafanyika?
follow-up-actions_reviewed = Je, umepitia hatua zote zilizo wazi?
    .warning = Baadhi ya hatua ziko wazi. Je, unataka kuzipitia sasa?

## Seen, taken care of, being somebody

follow-up-being_somebody = Kuwa mtu muhimu hapa
follow-up-taken_care_of = Ni kweli kwako kwa kiasi gani: “Kuna mtu hapa anayenisaidia ninapohitaji.”
follow-up-is_somebody = Ni kweli kwako kwa kiasi gani: “Ninachofanya ni muhimu kwa watu wengine hapa.”
follow-up-together = Je, unaishi kando ya watu wa hapa, au pamoja nao?
    .hint = Kuishi kando ni kuwa karibu na watu lakini kufanya mambo machache pamoja.

## The place

follow-up-place = Mahali unapoishi

## Four things to watch

follow-up-watch = Mambo yanayoweza kuwa muhimu sana
follow-up-children_education = Ni kweli kwako kwa kiasi gani: “Watoto wanaweza kupata hapa elimu wanayoitaka.”
follow-up-local_work = Ni kweli kwako kwa kiasi gani: “Kuna kazi inayonifaa hapa.”
follow-up-origin_matters = Je, yanayotokea katika nchi uliyotoka yanaweza kubadilisha mipango yako?
    .hint = Unaweza kujibu ndiyo au hapana tu.

## Rules and forms

follow-up-rules = Kanuni na fomu
follow-up-was_stopped = Je, kuna kanuni au fomu iliyokuzuia?
    .hint = Fomu ni karatasi unayopaswa kujaza.
follow-up-stopped_by = Ilikuwa kuhusu nini?
follow-up-stopped_words = Ilikuwa kanuni gani au fomu gani?
follow-up-stopped_solved = Je, imetatuliwa sasa?
follow-up-rental_trouble = Je, kuna mtu aliyekutendea vibaya ulipokuwa unatafuta nyumba?

## Ahead

follow-up-ahead = Wakati ujao
follow-up-talk_about_staying = Je, unataka kuzungumza zaidi kuhusu kubaki au kuhama?

## Good words

follow-up-good_words = Mambo mazuri
follow-up-good_here = Ni nini kimekuwa kizuri kwako hapa?
    .hint = Unaweza pia kukataa kujibu.
follow-up-month_consent = Je, tunaweza kuandika kukuhusu kama “Mkazi mpya wa mwezi”?
    .hint = Mkazi mpya (tilflytter) ni mtu aliyehamia hapa. Unaweza kukataa sasa au baadaye.
follow-up-month = Tunachoandika kukuhusu
follow-up-month_facts = Tunaweza kuandika nini kukuhusu?
follow-up-month_words = Wewe mwenyewe unataka kuwaambia nini watu wa hapa?
follow-up-month_channels = Tunaweza kuonyesha wapi?

## End

follow-up-action-urgent_help = Kusaidia mambo ya haraka
follow-up-action-keep_promises = Kufanya yaliyobaki kutoka mara ya mwisho, na kumjulisha mtu
follow-up-action-solve_rule = Kutatua suala la kanuni au fomu, na kutoa jibu
follow-up-action-report_rule = Kumwambia kiongozi kuhusu kanuni inayowazuia watu
follow-up-action-rental_talk = Kuzungumza kuhusu yaliyotokea wakati wa kupanga nyumba
follow-up-action-norwegian_course = Kutafuta kozi ya Kinorwe inayofaa
follow-up-action-stay_or_move_talk = Kuzungumza kuhusu kubaki au kuhama
follow-up-action-common_causes = Kutafuta sababu za pamoja watu kadhaa wanapofikiria kuhama
follow-up-action-school_talk = Kupanga mkutano na shule au chekechea
follow-up-action-map_competence = Kutafuta mahali ambapo ujuzi unaweza kutumika
follow-up-action-recognition = Kuomba elimu itambuliwe
follow-up-action-meet_employer = Kupanga mkutano na mwajiri
follow-up-action-housing_talk = Kuzungumza kuhusu nyumba, mkopo wa nyumba (startlån) na msaada wa nyumba (bostøtte)
follow-up-action-introduce_association = Kujulisha kikundi au klabu (lag) inayoweza kumwalika mtu
follow-up-action-find_buddy = Kutafuta rafiki mwenyeji (fadder)
follow-up-action-ask_new_municipality = Kuuliza manispaa mpya kwa maandishi kuhusu mpango, nyumba na shule
follow-up-action-write_quote = Kuandika maneno ya mtu na kupata idhini yake
follow-up-action-write_month = Kuandika rasimu ya “Mkazi mpya wa mwezi” na kupata idhini ya mtu
follow-up-action-own_step = Kufanya jambo ambalo mtu alitaka kufanya kwanza
follow-up-action-give_copy = Kumpa mtu nakala ya majibu
follow-up-action-better_interpreter = Kutafuta mkalimani mwingine kwa mazungumzo yajayo

## Choices

follow_up_rounds-3 = Karibu miezi mitatu
follow_up_rounds-12 = Karibu mwaka mmoja
follow_up_rounds-24 = Karibu miaka miwili
follow_up_rounds-48 = Karibu miaka minne
follow_up_rounds-other = Wakati mwingine

changes-home = Nyumba yangu
changes-work = Kazi yangu
changes-hours = Kiasi ninachofanya kazi
changes-school = Shule au kozi
changes-norwegian = Ninajua Kinorwe zaidi
changes-family = Watu ninaoishi nao
changes-permit = Kibali changu cha kuwa Norwe
changes-friends = Watu ninaowafahamu hapa
changes-association = Nimejiunga na kikundi au klabu (lag)
changes-nothing = Hakuna kitu

life_now-better = Mazuri zaidi
life_now-same = Kama awali
life_now-mixed = Mambo mengine ni bora, mengine ni mabaya zaidi
life_now-worse = Mabaya zaidi

promises_kept-all = Ndiyo, yote
promises_kept-some = Baadhi yake
promises_kept-none = Hapana
promises_kept-nothing_agreed = Hatukukubaliana jambo lolote

together5-1 = Kando yao
together5-2 = Zaidi kando yao
together5-3 = Katikati
together5-4 = Zaidi pamoja nao
together5-5 = Pamoja nao

stopped_by-permit = Kibali cha kuwa Norwe
stopped_by-id_number = Nambari ya utambulisho (fødselsnummer au D-nummer)
stopped_by-bank = Benki na kuingia kwenye tovuti
stopped_by-tax = Kodi ya serikali (skatt)
stopped_by-benefits = Pesa kutoka Nav au manispaa
stopped_by-recognition = Kutambuliwa kwa elimu
stopped_by-licence = Leseni ya kuendesha
stopped_by-loan = Mkopo wa nyumba
stopped_by-school_place = Shule au chekechea
stopped_by-doctor = Daktari
stopped_by-work = Kazi
stopped_by-rent = Kupanga nyumba

month_facts-first_name = Jina langu la kwanza
month_facts-picture = Picha yangu
month_facts-work = Kazi yangu
month_facts-interests = Ninachopenda kufanya
month_facts-languages = Lugha ninazojua
month_facts-own_words = Maneno yangu mwenyewe
