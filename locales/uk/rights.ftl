### status: draft

### Rights by category, the laws they rest on, and rates. What each right says to the newcomer is mostly said in a conversation already.

rights-title = Ваші права
rights-about = На що Ви можете мати право і де це написано.

rights-refugee_programme = Вступна програма (introduksjonsprogram)
rights-refugee_norwegian = Норвезька мова і знання про життя в Норвегії
rights-refugee_housing = Перше житло
rights-refugee_benefit = Гроші у програмі (introduksjonsstønad)
rights-refugee_practice = Спроба роботи на підприємстві (arbeidspraksis)
rights-refugee_mapping = Розмова про те, що Ви знаєте і вмієте
rights-refugee_mapping-says = Ми записуємо, що Ви знаєте і вмієте. Разом ми складаємо план.
rights-family_training = Курс норвезької
rights-family_programme = Вступна програма (introduksjonsprogram) для родини
rights-labour_schemes = Що пропонує держава
rights-labour_local = Що пропонує громада (kommune)
rights-unknown = Що нам треба зʼясувати
rights-advice = Поради
rights-interpreter = Перекладач
rights-interpreter-says = Ми працюємо з перекладачем, щоб розуміти одне одного. Для Вас це безкоштовно.
rights-own_record = Що ми про Вас пишемо
rights-own_record-says = Ви можете побачити, що ми про Вас написали. Якщо щось неправильно, ми це виправимо.
rights-equal_renting = Однакове право орендувати житло
rights-startlan = Позика на житло (startlån)
rights-bostotte = Допомога на оплату житла (bostøtte)
rights-children_school = Школа для дітей
rights-children_school-says = Діти від шести років мають право ходити до школи.

## How certain it is

rights-standing-law = Ви маєте на це право.
rights-standing-conditions = Можливо, Ви маєте на це право. Ми розглянемо Вашу справу.
rights-standing-ask = Не всі мають на це право. Ми запитаємо, і Ви отримаєте відповідь.
rights-standing-local = Це те, що дає громада.
rights-standing-none = Держава такого не пропонує.

## Laws

rights-refers = Про це написано тут: { $law }, { $section }.
rights-law-integreringsloven = Закон про норвезьку мову, роботу й освіту для нових людей у країні (integreringsloven)
rights-law-tolkeloven = Закон про роботу з перекладачем (tolkeloven)
rights-law-husleieloven = Закон про оренду житла (husleieloven)
rights-law-likestillingsloven = Закон про однакові можливості для всіх (likestillings- og diskrimineringsloven)
rights-law-personopplysningsloven = Закон про те, що інші про Вас пишуть (personopplysningsloven)
rights-law-gdpr = Спільні правила Європи про те, що інші про Вас пишуть (GDPR)
rights-law-arkivlova = Закон про те, що громада повинна зберігати (arkivlova)
rights-law-bustottelova = Закон про допомогу на оплату житла (bustøttelova)
rights-law-husbankforskriften = Правила про позику на житло (startlån)
rights-law-opplaeringslova = Закон про школу (opplæringslova)

## Rates

rights-rate-integration_grant = Гроші, які держава дає громаді за кожну прийняту людину
rights-rate-norwegian_grant = Гроші, які держава дає громаді на курс норвезької для кожної людини
rights-rate-yearly_grant = Гроші, які держава дає громаді щороку
rights-rate-introduction_benefit = Гроші, які Ви отримуєте у програмі (introduksjonsstønad)
rights-rate-basic_amount = Базова сума (G), з якої держава робить розрахунки
rights-rate-startlan_interest = Відсотки за startlån
rights-rate-housing_allowance_ceiling = Найбільший дохід, з яким ще дають bostøtte
rights-amount-nok = { $amount ->
        [one] { $amount } крона
        [few] { $amount } крони
        [many] { $amount } крон
       *[other] { $amount } крони
    }
rights-amount-g = Базова сума (G), помножена на { $amount }
rights-amount-percent = { $amount } %
rights-per-person_5_years = на одну людину за пʼять років
rights-per-person_3_years = на одну людину за три роки
rights-per-year = на рік
rights-per-month = на місяць
rights-rate-unknown = Невідомо. Ми ще не маємо точного числа.
rights-rate-outdated = Старе число. Воно діяло до { $until }.
rights-source = Джерело: { $source }, { $date }
rights-unknown_date = Ми не знаємо, коли це перевіряли востаннє.
