### status: draft

rental-incident-title = Випадок з орендою житла
rental-incident-about = Про щось несправедливе, що сталося, коли хтось хотів орендувати житло. Тут немає жодних імен.

## Opening

rental-incident-greeting = Сьогодні я хочу почути про те, що сталося, коли Ви хотіли орендувати житло.
    .hint = Це може стосуватися й житла, яке Ви орендуєте зараз.
rental-incident-no_names = Я не пишу Вашого імені. Я не пишу імен інших людей.
rental-incident-counted = Ми рахуємо такі випадки. Тоді громада може щось із цим зробити.

## What happened

rental-incident-what = Що сталося
rental-incident-happened = Коли це сталося?
    .hint = Нам потрібні лише місяць і рік.
    .required = Напишіть місяць і рік так, як людина памʼятає.
    .constraint = Цей місяць ще не настав.
    .warning = Це було більше ніж три роки тому. Рік правильний?
rental-incident-place = Як називається громада (kommune), де це сталося?
    .hint = Громада — це місто або села, які мають власну місцеву владу.
rental-incident-how = Як ви спілкувалися?
    .hint = Ви і той, хто здавав житло.
rental-incident-kinds = Що сталося?
    .required = Виберіть щонайменше одну відповідь. Якщо жодна не підходить, виберіть «Щось інше».
rental-incident-words = Розкажіть своїми словами.
rental-incident-said = Що Вам сказали?
    .hint = Це може бути й те, що Вам написали.

## Who

rental-incident-who = Кого це стосується
rental-incident-role = Хто так із Вами повівся?
    .hint = Не називайте імені. Скажіть, хто це за людина.
rental-incident-same_before = Чи траплялося з Вами таке раніше?
rental-incident-witnesses = Чи бачив або чув це ще хтось?
rental-incident-witness_roles = Ким вони є для Вас?

## Why

rental-incident-why = Якою може бути причина
rental-incident-triggers = Яка, на Вашу думку, була причина?
    .constraint = Відповідь «Незрозуміло» не можна вибрати разом з іншими.
rental-incident-clue = Чому Ви так думаєте?

## Evidence

rental-incident-evidence = Що у Вас збереглося
rental-incident-kept = Що у Вас є, щоб показати, що сталося?
    .constraint = Відповідь «Нічого» не можна вибрати разом з іншими.
rental-incident-keep = Добре бережіть це. Запишіть те, що памʼятаєте.

## The law

rental-incident-law = Що каже закон
rental-incident-law_equal = У Норвегії всі мають однакове право орендувати житло.
rental-incident-law_no = Заборонено відмовляти Вам через країну, з якої Ви приїхали.
rental-incident-not_decide = Я не можу сказати, хто має рацію. Інші люди можуть розглянути Вашу справу.

## Help

rental-incident-help = Що Ви хочете зробити зараз
rental-incident-has_home = Чи маєте Ви зараз де жити?
rental-incident-help_wishes = З чим Вам потрібна допомога?
    .hint = Можна також нічого не робити.
    .constraint = Відповідь «Зараз ні з чим» не можна вибрати разом з іншими.
rental-incident-attorney = Чи можна нам говорити з іншими від Вашого імені в цій справі?
    .hint = Тоді Ви підписуєте папір. Норвезькою він називається fullmakt.
rental-incident-attorney_for = З ким нам можна говорити?
rental-incident-attorney_signed = Чи підписано довіреність (fullmakt)?
rental-incident-raise = Чи можна нам поговорити про це з тими, хто здає тут житло?
    .hint = Ми не кажемо, хто Ви.
rental-incident-case = Який номер справи?

rental-incident-action-home_tonight = Негайно знайти місце, де жити
rental-incident-action-safety = Домовитися, що потрібно, щоб людина була в безпеці
rental-incident-action-talk = Запропонувати ще одну розмову про те, що сталося
rental-incident-action-ask_ombud = Попросити поради в омбудсмена з рівності та проти дискримінації (Likestillings- og diskrimineringsombudet)
rental-incident-action-contact_landlord = Звʼязатися за довіреністю (fullmakt) із тим, хто здає житло
rental-incident-action-complaint = Допомогти людині подати скаргу до комісії у справах дискримінації (Diskrimineringsnemnda)
rental-incident-action-police = Допомогти людині поговорити з поліцією
rental-incident-action-find_home = Допомогти знайти житло
rental-incident-action-sign_attorney = Написати довіреність (fullmakt) і підписати її
rental-incident-action-keep_evidence = Зберегти повідомлення, фото й папери
rental-incident-action-raise_with_landlords = Поговорити про такі випадки з тими, хто здає житло, без імен
rental-incident-action-give_copy = Дати людині копію відповідей
rental-incident-action-better_interpreter = Знайти іншого перекладача на наступну розмову

## Choices

incident_ways-advert = За оголошенням
incident_ways-message = Ми писали повідомлення
incident_ways-phone = Ми говорили телефоном
incident_ways-viewing = На огляді житла
incident_ways-in_home = Коли це житло вже було моїм домом

incident_kinds-no_viewing = Мені не дали подивитися житло
incident_kinds-no_rent = Мені не дали орендувати
incident_kinds-said_taken = Мені сказали, що житло зайняте, але воно було вільне
incident_kinds-higher_price = З мене взяли більше, ніж з інших
incident_kinds-extra_demands = Від мене вимагали того, чого не вимагали від інших
incident_kinds-advert_excludes = Оголошення не дозволяло декому звертатися
incident_kinds-bad_words = Мені сказали образливі слова
incident_kinds-notice = Мені довелося виїхати
incident_kinds-threat = Мені погрожували

landlord_roles-private = Людина, яка здає житло
landlord_roles-company = Фірма, яка здає житло
landlord_roles-agent = Ріелтор (megler)
landlord_roles-caretaker = Людина, яка доглядає будинок
landlord_roles-tenant = Людина, яка там живе
landlord_roles-municipality = Людина з громади (kommune)
landlord_roles-unclear = Незрозуміло

witness_roles-adult_family = Хтось дорослий із родини
witness_roles-friend = Друг або подруга
witness_roles-colleague = Людина з роботи
witness_roles-neighbour = Хтось із сусідів
witness_roles-interpreter = Перекладач
witness_roles-stranger = Незнайома людина

incident_triggers-accent = Те, як я говорю
incident_triggers-name = Моє імʼя
incident_triggers-nationality = Країна, з якої я походжу
incident_triggers-children = Те, що я маю дітей
incident_triggers-income = Те, звідки я маю гроші
incident_triggers-permit = Мій дозвіл на проживання
incident_triggers-unclear = Незрозуміло

evidence_kept-messages = Повідомлення
evidence_kept-advert = Оголошення
evidence_kept-photos = Фото
evidence_kept-contract = Договір на папері
evidence_kept-notes = Мої записи
evidence_kept-call_list = Список дзвінків у телефоні
evidence_kept-nothing = Нічого

incident_help-talk = Більше поговорити про це
incident_help-advice = Порада, що каже закон
incident_help-contact_landlord = Щоб ви поговорили з тим, хто здає житло
incident_help-complaint = Подати скаргу
incident_help-police = Поговорити з поліцією
incident_help-find_home = Знайти житло
incident_help-nothing = Зараз ні з чим

attorney_for-landlord = З тим, хто здає житло
attorney_for-agent = З ріелтором (megler)
attorney_for-ombud = З тими, хто дає поради про закон
attorney_for-tribunal = З тими, хто приймає скарги
attorney_for-police = З поліцією
