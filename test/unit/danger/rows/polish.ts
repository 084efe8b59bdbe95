/** What people write in Polish, family by family, with marks and without; and ordinary days in the words that danger also uses. */
import type { FamilyRows } from './shape.ts'

export const polishRows: readonly FamilyRows[] = [
  { family: 'pl_overdose', level: 'emergency', young: ['wzięłam całe opakowanie tabletek', 'polknelam duzo tabletek co teraz', 'nie mogę oddychać'], parent: ['syn nie oddycha', 'jest nieprzytomna na podłodze', 'nie moge jej dobudzic', 'bardzo krwawi z głowy'] },
  { family: 'pl_wants_to_die', level: 'emergency', young: ['chcę umrzeć', 'nie chce juz zyc', 'zabiję się dzisiaj', 'stoję na moście'], parent: ['napisała że chce się zabić', 'zostawił list pożegnalny', 'mówi że nie chce mu się żyć', 'boje sie ze popelni samobojstwo'] },
  { family: 'pl_wants_to_die', level: 'concern', parent: ['mówi że nie chce umrzeć'] },
  { family: 'pl_self_harm', level: 'concern', young: ['tnę się od roku', 'mam dość życia', 'nie daję rady'], parent: ['córka tnie się'] },
  { family: 'pl_violence', level: 'emergency', young: ['tata mnie bije', 'uderzył mnie w twarz', 'on ma nóż', 'mówi że mnie zabije'], parent: ['grozi jej nożem', 'mojego syna dźgnęli', 'jest z nożem pod domem'] },
  { family: 'pl_afraid', level: 'concern', young: ['boję się go', 'boje sie wracac do domu', 'nie czuję się bezpiecznie'] },
  { family: 'pl_held', level: 'emergency', young: ['zamknął mnie w pokoju', 'nie mogę stąd wyjść', 'nie wypuszcza mnie', 'jestem zamknięta w piwnicy'], parent: ['trzymają ją w jakimś domu'] },
  { family: 'pl_sexual', level: 'emergency', young: ['on mnie dotyka', 'dotykał mnie w nocy', 'zgwałcił mnie', 'każe mi się rozbierać'], parent: ['została zgwałcona'] },
  { family: 'pl_taken', level: 'emergency', young: ['wciągnęli mnie do samochodu'], parent: ['ktoś porwał moją córkę', 'moja corka zostala porwana', 'ojciec wywiózł go za granicę'] },
  { family: 'pl_medicine', level: 'emergency', parent: ['wyszła bez insuliny', 'nie ma przy sobie inhalatora', 'zapomniał epipena'] },
  { family: 'pl_young_child', level: 'emergency', parent: ['syn ma 6 lat', 'ma tylko 4 latka', 'zaginęła siedmioletnia dziewczynka', '8 letni chłopiec'] },
  { family: 'pl_exposed', level: 'emergency', young: ['nie mam gdzie spać', 'śpię na dworcu', 'mama wyrzuciła mnie z domu'], parent: ['chyba zamarza'] },
  { family: 'pl_cry', level: 'emergency', young: ['pomocy', 'ratunku proszę', 'Pomóż mi', 'policja szybko', 'on tu jest'] },
]

export const polishDays: readonly string[] = [
  'dzień dobry', 'córka nie wróciła ze szkoły', 'ma 13 lat', 'ma 15 lat i ciemne włosy', 'wyszła o 16 i nie odbiera telefonu', 'pokłóciliśmy się o telefon', 'miał na sobie czarną kurtkę', 'zabrał plecak i ładowarkę',
  'zabrał telefon', 'pojechała do koleżanki', 'gra w piłkę w klubie', 'serce mi bije ze strachu', 'brat zawsze bije mnie w fifę', 'ma nóż kuchenny w szufladzie', 'mieszkamy tu od 5 lat', 'widziałam go 2 lata temu', 'chce wrócić do domu',
  'dotyka mnie to bardzo', 'nie chce iść do szkoły', 'lekarz przepisał jej tabletki', 'bierze leki na alergię', 'ma ze sobą inhalator', 'nie boję się go', 'w domu wszystko dobrze', 'policja już wie', 'dziękuję za pomoc', 'zamknął drzwi i wyszedł', 'mogę wyjść na chwilę',
]
