### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = Mafên we
rights-about = Dibe ku çi mafê we hebe, û ev li ku nivîsandî ye.

rights-refugee_programme = Bernameya nasandinê (introduksjonsprogram)
rights-refugee_norwegian = Norwecî, û agahî li ser jiyana li Norwêcê
rights-refugee_housing = Mala yekem
rights-refugee_benefit = Pereyên di bernameyê de (introduksjonsstønad)
rights-refugee_practice = Ceribandina kar li şirketekê (arbeidspraksis)
rights-refugee_mapping = Axaftina li ser zanîn û şiyanên we
rights-refugee_mapping-says = Em zanîn û şiyanên we dinivîsin. Em bi hev re planekê çêdikin.
rights-family_training = Kursa norwecî
rights-family_programme = Bernameya nasandinê (introduksjonsprogram) ji bo malbatê
rights-labour_schemes = Derfetên dewletê
rights-labour_local = Derfetên şaredariyê (kommune)
rights-unknown = Tiştên ku divê em zelal bikin
rights-advice = Şîret
rights-interpreter = Wergêr
rights-interpreter-says = Em bi wergêr diaxivin da ku em ji hev fêm bikin. Ji bo we bêpere ye.
rights-own_record = Tiştên ku em li ser we dinivîsin
rights-own_record-says = Hûn dikarin tiştên ku me li ser we nivîsandine bibînin. Heke tiştek şaş be, em wê rast dikin.
rights-equal_renting = Mafê wekhev ji bo kirêkirina malê
rights-startlan = Deynê malê (startlån)
rights-bostotte = Alîkariya malê (bostøtte)
rights-children_school = Dibistan ji bo zarokan
rights-children_school-says = Ji şeş salî û pê ve, mafê zarokan heye ku biçin dibistanê.

## How certain it is

rights-standing-law = Ev mafê we ye.
rights-standing-conditions = Dibe ku ev mafê we be. Em ê li dosyaya we binêrin.
rights-standing-ask = Ev ne mafê her kesî ye. Em ê bipirsin, û hûn ê bersivê bistînin.
rights-standing-local = Ev tiştek e ku şaredarî dide.
rights-standing-none = Dewlet ji bo vê tu derfetê nade.

## Laws

rights-refers = Ev li vir nivîsandî ye: { $law }, { $section }.
rights-law-integreringsloven = Qanûna norwecî, kar û perwerdehiyê ji bo kesên nûhatî
rights-law-tolkeloven = Qanûna bikaranîna wergêr
rights-law-husleieloven = Qanûna kirêkirina malê
rights-law-likestillingsloven = Qanûna derfetên wekhev ji bo her kesî
rights-law-personopplysningsloven = Qanûna nivîsên kesên din li ser we
rights-law-gdpr = Qanûnên hevpar ên Ewropayê li ser nivîsên kesên din li ser we
rights-law-arkivlova = Qanûna tiştên ku divê şaredarî biparêze
rights-law-bustottelova = Qanûna alîkariya malê (bostøtte)
rights-law-husbankforskriften = Rêzikên deynê malê (startlån)
rights-law-opplaeringslova = Qanûna dibistanê

## Rates

rights-rate-integration_grant = Pereyên ku dewlet ji bo her kesê bicihkirî dide şaredariyê
rights-rate-norwegian_grant = Pereyên ku dewlet ji bo kursa norwecî ya her kesî dide şaredariyê
rights-rate-yearly_grant = Pereyên ku dewlet her sal dide şaredariyê
rights-rate-introduction_benefit = Pereyên ku hûn di bernameyê de distînin (introduksjonsstønad)
rights-rate-basic_amount = Mîqdara bingehîn (G): mîqdara ku dewlet pê hesab dike
rights-rate-startlan_interest = Faîza deynê malê (startlån)
rights-rate-housing_allowance_ceiling = Qezenca herî zêde ku hûn pê hê alîkariya malê (bostøtte) distînin
rights-amount-nok = { $amount } kron
rights-amount-g = { $amount } car mîqdara bingehîn (G)
rights-amount-percent = ji sedî { $amount }
rights-per-person_5_years = ji bo kesekî di pênc salan de
rights-per-person_3_years = ji bo kesekî di sê salan de
rights-per-year = di salê de
rights-per-month = di mehê de
rights-rate-unknown = Nayê zanîn. Hejmareke teqez hê li cem me tune.
rights-rate-outdated = Hejmareke kevn. Heta { $until } derbasdar bû.
rights-source = Çavkanî: { $source }, { $date }
rights-unknown_date = Em nizanin cara dawîn ev kengî hatiye kontrolkirin.
