### status: draft
### Hard words of public life in Norway, each with what it means. `.word` is the word as it is said in Norwegian.

## Settling and residence

glossary-kommune = Norwe imegawanywa katika manispaa, na kila moja ina serikali yake ya mtaa. Manispaa ina jukumu la shule na msaada unapoishi.
    .word = kommune
glossary-fylke = Ni eneo kubwa zaidi lenye manispaa nyingi. Lina jukumu la shule za vijana wenye zaidi ya miaka 16.
    .word = fylke
glossary-bosetting = Manispaa inakupokea na kukutafutia nyumba ya kwanza. Serikali ya nchi na manispaa wanakubaliana nani anakuja.
    .word = bosetting
glossary-kvote = Idadi maalum ya watu ambao Norwe inawapokea katika mwaka mmoja.
    .word = kvote
glossary-oppholdstillatelse = Serikali ya nchi inakubali uishi Norwe. Inaweza kuwa kwa muda mfupi au mrefu.
    .word = oppholdstillatelse
glossary-oppholdskort = Kadi kutoka polisi. Inaonyesha kwamba unaweza kuishi Norwe, na kwa muda gani.
    .word = oppholdskort
glossary-familieinnvandring = Kuruhusiwa kuishi Norwe kwa sababu mtu wa familia yako anaishi hapa.
    .word = familieinnvandring
glossary-beskyttelse = Norwe inakuruhusu kuishi hapa kwa sababu huko salama katika nchi uliyotoka.
    .word = beskyttelse
glossary-eos = Nchi za Ulaya zenye kanuni nyingi za pamoja kuhusu kazi na biashara. Norwe ni mojawapo.
    .word = EØS
glossary-eu = Nchi za Ulaya zinazotunga sheria nyingi pamoja. Norwe si mojawapo.
    .word = EU
glossary-udi = Ofisi ya serikali inayojibu maombi ya kuishi Norwe.
    .word = UDI
glossary-imdi = Ofisi ya serikali inayosaidia manispaa kuwapokea watu wapya.
    .word = IMDi
glossary-folkeregister = Orodha ya serikali ya watu wote wanaoishi Norwe, na wanapoishi. Ukihama lazima utoe taarifa.
    .word = Folkeregisteret
glossary-fodselsnummer = Nambari ya tarakimu kumi na moja ambayo ni yako tu. Unaihitaji benki, kwa daktari na kazini.
    .word = fødselsnummer
glossary-d_nummer = Nambari ya mtu aliye hapa kwa muda mfupi. Baadaye unaweza kupata fødselsnummer.
    .word = D-nummer
glossary-bankid = Msimbo wa siri kutoka benki unaoonyesha wewe ni nani mtandaoni. Usimpe mtu yeyote msimbo huo.
    .word = BankID

## Learning

glossary-introduksjonsprogram = Mpango wa siku nzima ambapo unajifunza Kinorwe na maisha ya Norwe. Unakusaidia kupata kazi au shule.
    .word = introduksjonsprogram
glossary-introduksjonsstonad = Pesa unazopata kila mwezi ukiwa katika mpango wa utangulizi. Pesa zinapunguzwa usipokuja bila sababu.
    .word = introduksjonsstønad
glossary-integreringsplan = Mpango unaoandika pamoja na manispaa. Unasema unataka nini na utafanya nini kwanza.
    .word = integreringsplan
glossary-norskopplaering = Kozi ambapo unajifunza kuzungumza, kusoma na kuandika Kinorwe.
    .word = norskopplæring
glossary-samfunnskunnskap = Kozi kuhusu maisha ya Norwe: sheria, kazi, shule na afya. Unaipata katika lugha unayoielewa.
    .word = samfunnskunnskap
glossary-arbeidspraksis = Unajaribu kazi halisi katika kampuni kwa muda mfupi. Hivyo unapata Kinorwe na uzoefu.
    .word = arbeidspraksis
glossary-kompetanse = Kila kitu unachojua na unachoweza kufanya: kutoka shule, kazi, nyumbani na wakati wa mapumziko.
    .word = kompetanse
glossary-kartlegging = Mazungumzo ambapo tunaandika unachojua na unachotamani.
    .word = kartlegging
glossary-godkjenning = Serikali ya nchi inasema shule au kazi yako ya nchi nyingine ina thamani gani Norwe.
    .word = godkjenning av utdanning
glossary-autorisasjon = Ruhusa ya serikali ya kufanya kazi fulani, kama daktari, mwuguzi au fundi umeme.
    .word = autorisasjon
glossary-realkompetanse = Uliyojifunza kazini na maishani, bila cheti cha shule. Unaweza kuomba yatathminiwe.
    .word = realkompetanse
glossary-fagbrev = Cheti kinachoonyesha kwamba umejifunza fani, kama useremala au upishi.
    .word = fagbrev
glossary-videregaende = Shule ya vijana kuanzia miaka 16. Watu wazima pia wanaweza kusoma huko.
    .word = videregående skole
glossary-karriereveiledning = Mazungumzo kuhusu kazi na shule na mtu anayejua mengi kuhusu hayo.
    .word = karriereveiledning

## Work

glossary-nav = Ofisi inayosaidia watu kupata kazi. Nav pia inatoa pesa kwa wenye haki ya kuzipata.
    .word = Nav
glossary-fast_stilling = Kazi isiyo na siku ya mwisho.
    .word = fast stilling
glossary-midlertidig_stilling = Kazi ya muda fulani.
    .word = midlertidig stilling
glossary-vikar = Mtu anayefanya kazi ya mtu mwingine wakati mwingine huyo hayupo.
    .word = vikar
glossary-stillingsprosent = Kiasi unachofanya kazi. Asilimia 100 ni muda kamili, na asilimia 50 ni nusu ya muda.
    .word = stillingsprosent
glossary-overtid = Kazi zaidi ya saa za kawaida. Kwa hiyo unapaswa kulipwa zaidi.
    .word = overtid
glossary-arbeidsavtale = Mkataba ulioandikwa kuhusu kazi, saa na mshahara. Una haki ya kuupata.
    .word = arbeidsavtale
glossary-arbeidsgiver = Yule unayemfanyia kazi na anayekulipa mshahara.
    .word = arbeidsgiver
glossary-naeringsliv = Makampuni yote yanayotengeneza, kuuza au kufanya kitu kwa ajili ya wengine.
    .word = næringsliv
glossary-skattekort = Kadi mtandaoni inayosema utalipa kodi kiasi gani kutoka mshahara wako.
    .word = skattekort
glossary-fagforening = Watu wa kazi moja wanaosaidiana kupata mshahara na masharti ya haki. Unachagua mwenyewe kama unataka kujiunga.
    .word = fagforening

## Housing

glossary-startlan = Mkopo kutoka manispaa wa kununua nyumba. Ni kwa mtu asiyepata mkopo wa kutosha benki.
    .word = startlån
glossary-bostotte = Pesa kutoka serikali ya nchi kila mwezi kwa mtu mwenye pesa kidogo na nyumba ya gharama kubwa. Huzirudishi.
    .word = bostøtte
glossary-husbanken = Benki ya serikali ya nyumba. Inatoa pesa za startlån na bostøtte.
    .word = Husbanken
glossary-utleier = Mwenye nyumba anayewaruhusu wengine kuishi humo kwa malipo.
    .word = utleier
glossary-husleie = Kodi ya nyumba: pesa unazolipa kila mwezi kuishi katika nyumba isiyo yako.
    .word = husleie
glossary-husleiekontrakt = Mkataba ulioandikwa kuhusu nyumba unayopanga. Unaonyesha bei, muda na kanuni.
    .word = husleiekontrakt
glossary-depositum = Pesa zinazokaa katika akaunti ya pekee wakati umepanga nyumba. Unarudishiwa ukihama, kama kila kitu kiko sawa.
    .word = depositum
glossary-borettslag = Jengo linalomilikiwa pamoja na wanaoishi humo. Unanunua haki ya nyumba moja katika jengo hilo.
    .word = borettslag
glossary-rente = Pesa unazolipa kwa sababu ya kukopa.
    .word = rente
glossary-egenkapital = Pesa ulizo nazo mwenyewe unapotaka mkopo wa nyumba.
    .word = egenkapital

## Health, children and money

glossary-fastlege = Daktari wako mwenyewe. Unamchagua mwenyewe, na unaenda kwake ukiwa mgonjwa.
    .word = fastlege
glossary-legevakt = Daktari unayemwendea kwa jambo la dharura, wakati daktari wako amefunga.
    .word = legevakt
glossary-helsestasjon = Mahali panapohakikisha watoto wadogo wana afya njema. Ni bure.
    .word = helsestasjon
glossary-barnehage = Mahali pa watoto kabla ya kuanza shule. Watoto wanacheza na kujifunza Kinorwe hapo.
    .word = barnehage
glossary-sfo = Mahali shuleni ambapo watoto wadogo wanaweza kukaa kabla na baada ya masomo.
    .word = SFO
glossary-barnetrygd = Pesa kutoka serikali ya nchi kila mwezi kwa wenye watoto wa chini ya miaka 18.
    .word = barnetrygd
glossary-sosialhjelp = Pesa za chakula na nyumba wakati huna pesa nyingine za kuishi. Unaomba Nav.
    .word = sosialhjelp

## Free time and neighbours

glossary-lag = Kikundi cha watu wanaofanya kitu pamoja, kama kuimba au kucheza mpira. Si serikali na si kanisa.
    .word = lag
glossary-frivillig = Mtu anayesaidia wengine bila malipo.
    .word = frivillig
glossary-frivilligsentral = Nyumba ambapo watu wanakutana na kusaidiana bila malipo.
    .word = frivilligsentral
glossary-fadder = Mtu anayeishi hapa, anayekufahamu na kukusaidia mwanzoni. Haihusiani na kanisa.
    .word = fadder
glossary-dugnad = Majirani au wazazi wanafanya kazi pamoja bila malipo.
    .word = dugnad
glossary-tilflytter = Mtu aliyehamia mahali papya.
    .word = tilflytter

## The conversation

glossary-tolk = Mtu anayesema tunayosema katika lugha nyingine. Mkalimani anatusaidia sote na hapendelei upande wowote.
    .word = tolk
glossary-taushetsplikt = Wanaosikia unayosema hawaruhusiwi kuwaambia wengine. Sheria inasema hivyo.
    .word = taushetsplikt
glossary-samtykke = Unakubali jambo, na unaweza kukataa baadaye.
    .word = samtykke
glossary-fullmakt = Karatasi inayomruhusu mtu mwingine kuzungumza kwa niaba yako. Unaweza kuifuta baadaye.
    .word = fullmakt
glossary-vedtak = Jibu kutoka manispaa au serikali ya nchi kuhusu unachopata. Linakuja kwa barua.
    .word = vedtak
glossary-klage = Unaomba jibu liangaliwe tena, kwa sababu unafikiri si sahihi.
    .word = klage
glossary-personvern = Kanuni kuhusu nani anaweza kusoma yaliyoandikwa kukuhusu.
    .word = personvern
