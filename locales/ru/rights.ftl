### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = Ваши права
rights-about = На что у Вас может быть право и где об этом написано.

rights-refugee_programme = Вводная программа (introduksjonsprogram)
rights-refugee_norwegian = Норвежский язык и знания о жизни в Норвегии
rights-refugee_housing = Первое жильё
rights-refugee_benefit = Деньги в программе (introduksjonsstønad)
rights-refugee_practice = Рабочая практика (arbeidspraksis)
rights-refugee_mapping = Беседа о том, что Вы умеете
rights-refugee_mapping-says = Мы записываем, что Вы умеете. Вместе мы составляем план.
rights-family_training = Курс норвежского
rights-family_programme = Вводная программа (introduksjonsprogram) для семьи
rights-labour_schemes = Программы государства
rights-labour_local = Что предлагает коммуна (kommune)
rights-unknown = Что нам нужно выяснить
rights-advice = Советы
rights-interpreter = Переводчик
rights-interpreter-says = С нами работает переводчик, чтобы мы понимали друг друга. Для Вас это бесплатно.
rights-own_record = Что мы о Вас пишем
rights-own_record-says = Вы можете увидеть, что мы о Вас написали. Если что-то неправильно, мы исправим.
rights-equal_renting = Одинаковое для всех право снимать жильё
rights-startlan = Ссуда на жильё (startlån)
rights-bostotte = Пособие на оплату жилья (bostøtte)
rights-children_school = Школа для детей
rights-children_school-says = Дети с шести лет имеют право ходить в школу.

## How certain it is

rights-standing-law = У Вас есть на это право.
rights-standing-conditions = Возможно, у Вас есть на это право. Мы посмотрим Ваше дело.
rights-standing-ask = Это право есть не у всех. Мы спросим, и Вы получите ответ.
rights-standing-local = Это предлагает коммуна.
rights-standing-none = Государство такого не предлагает.

## Laws

rights-refers = Об этом написано здесь: { $law }, { $section }.
rights-law-integreringsloven = Закон о норвежском языке, работе и образовании для новых людей в стране
rights-law-tolkeloven = Закон о работе с переводчиком
rights-law-husleieloven = Закон о съёме жилья
rights-law-likestillingsloven = Закон о том, что у всех должны быть одинаковые возможности
rights-law-personopplysningsloven = Закон о том, что о Вас пишут другие
rights-law-gdpr = Общие правила в Европе о том, что о Вас пишут другие
rights-law-arkivlova = Закон о том, что коммуна должна хранить
rights-law-bustottelova = Закон о пособии на оплату жилья (bostøtte)
rights-law-husbankforskriften = Правила о ссуде на жильё (startlån)
rights-law-opplaeringslova = Закон о школе

## Rates

rights-rate-integration_grant = Деньги, которые государство даёт коммуне на каждого принятого человека
rights-rate-norwegian_grant = Деньги, которые государство даёт коммуне на курс норвежского для каждого человека
rights-rate-yearly_grant = Деньги, которые государство даёт коммуне каждый год
rights-rate-introduction_benefit = Деньги, которые Вы получаете в программе (introduksjonsstønad)
rights-rate-basic_amount = Основная сумма (G), по которой государство делает расчёты
rights-rate-startlan_interest = Проценты по ссуде на жильё (startlån)
rights-rate-housing_allowance_ceiling = Самый большой доход, при котором дают пособие на оплату жилья (bostøtte)
rights-amount-nok = { $amount } { $amount ->
    [one] крона
    [few] кроны
   *[many] крон
    [other] кроны
}
rights-amount-g = { $amount } × основная сумма (G)
rights-amount-percent = { $amount } %
rights-per-person_5_years = на одного человека за пять лет
rights-per-person_3_years = на одного человека за три года
rights-per-year = в год
rights-per-month = в месяц
rights-rate-unknown = Неизвестно. У нас ещё нет точной цифры.
rights-rate-outdated = Старая цифра. Она действовала до { $until }.
rights-source = Источник: { $source }, { $date }
rights-unknown_date = Мы не знаем, когда это проверяли в последний раз.
