/** How people answer and ask in Polish, without marks on the letters, as many type it. Drafts: no speaker of Polish has read them. */
import type { Says } from '../shape.ts'

export const polishSays: Says = {
  asksFor: [
    'polski', 'polska', 'polskim', 'po polsku', 'po polsku prosze', 'polish', 'polish please', 'in polish', 'jezyk polski', 'mowisz po polsku',
    'czy mowisz po polsku', 'mowicie po polsku', 'czy mowicie po polsku', 'mowi pan po polsku', 'czy ktos mowi po polsku', 'mowie po polsku',
    'mowie tylko po polsku', 'nie mowie po angielsku', 'nie znam angielskiego', 'slabo mowie po angielsku',
  ],
  plainly: (
    'nie jest sie moja moj moje mojej mojego corka corki corke corka syn syna synek dziecko dziecka zaginela zaginal zaginelo zniknela zniknal uciekla '
    + 'uciekl ucieklam ucieklem wrocila wrocil wraca wrocic domu dom gdzie wiem boje ktos mnie jestem prosze pomoc pomocy policja policje '
    + 'szkoly szkole wczoraj dzisiaj dzis rano wieczorem nocy telefon odbiera wyszla wyszedl juz tylko bardzo zabic zyc chce uderzyl bije '
    + 'grozi lat latka czy ale albo byla byl ona pobil zabral zabrala krwawi oddycha'
  ).split(' '),
  twins: {
    yes: ['tak', 'no tak', 'tak jest', 'zgadza sie', 'tak zgadza sie', 'jasne', 'oczywiscie', 'pewnie', 'ano', 'tak tak', 'niestety tak', 'prawda'],
    no: ['nie', 'nie nie', 'nie ma', 'zadne', 'zadna', 'nic takiego', 'raczej nic', 'na szczescie nie', 'jeszcze nie', 'wcale nie', 'nieprawda'],
    'not sure': [
      'nie jestem pewna', 'nie jestem pewny', 'nie jestem pewien', 'nie na pewno', 'chyba', 'moze', 'byc moze', 'mozliwe', 'chyba tak', 'chyba nie',
      'raczej tak', 'raczej nie', 'trudno powiedziec', 'mysle ze tak', 'mysle ze nie', 'niepewna', 'niepewny', 'nie jestesmy pewni',
    ],
    'don\'t know': ['nie wiem', 'niewiem', 'nie mam pojecia', 'nie wiadomo', 'nie pamietam', 'nie wiemy', 'nie wiem tego', 'nw', 'nwm', 'pojecia nie mam'],
    skip: ['pomin', 'pomijam', 'dalej prosze', 'nastepne', 'nastepne pytanie', 'wole nie mowic', 'nie chce odpowiadac', 'pozniej'],
    none: ['zadnych', 'zadnego', 'zadne z nich', 'zadne z tych', 'brak', 'nic'],
    nothing: ['nic nie', 'nic nie bylo', 'nic nie znalazlam', 'nic nie znalazlem', 'nic nie ma'],
    now: ['teraz', 'pilne', 'to pilne', 'natychmiast', 'ratunku teraz'],
    report: ['raport', 'zglos', 'zgloszenie', 'chce zglosic', 'zglosic zaginiecie', 'chce zglosic zaginiecie'],
    ready: ['gotowe', 'gotowa', 'gotowy', 'jestem gotowa', 'jestem gotowy', 'moj raport'],
    rung: [
      'policja wie', 'policja juz wie', 'zadzwonilam', 'zadzwonilem', 'dzwonilam', 'dzwonilem', 'juz dzwonilam', 'juz dzwonilem', 'juz zadzwonilam',
      'juz zadzwonilem', 'zadzwonilam na policje', 'zadzwonilem na policje', 'zgloszone', 'zglosilam', 'zglosilem', 'zadzwonilismy', 'dzwonilismy',
    ],
    'not rung': ['nie dzwonilam', 'nie dzwonilem', 'jeszcze nie dzwonilam', 'jeszcze nie dzwonilem', 'nie zadzwonilam', 'nie zadzwonilem'],
    words: ['slowa', 'co mam powiedziec', 'co powiedziec', 'co mowic', 'co mam mowic'],
    back: ['wstecz', 'wroc', 'cofnij', 'poprzednie', 'poprzednie pytanie'],
    why: ['dlaczego', 'dlaczego pytasz', 'po co', 'po co to'],
    menu: ['opcje', 'co moge napisac'],
    'go on': ['kontynuuj', 'dalej', 'idzmy dalej', 'mozemy dalej'],
    answers: ['odpowiedzi', 'moje odpowiedzi'],
    'start again': ['od nowa', 'zacznij od nowa', 'od poczatku'],
    'THEY\'RE BACK': [
      'w domu', 'jest w domu', 'juz w domu', 'wrocila', 'wrocil', 'wrocilo', 'wrocila do domu', 'wrocil do domu', 'jest juz w domu', 'juz wrocila', 'juz wrocil',
      'corka wrocila', 'syn wrocil', 'ona wrocila', 'on wrocil', 'dziecko wrocilo', 'znalazla sie', 'znalazl sie', 'jest z powrotem',
    ],
    'no answer': ['nie odbieraja', 'nikt nie odbiera', 'nie moge sie dodzwonic'],
    me: ['ja', 'o mnie', 'chodzi o mnie', 'to ja'],
    other: ['ktos inny', 'inna osoba', 'inny', 'o kogos innego'],
    safe: ['bezpieczna', 'bezpieczny', 'jestem bezpieczna', 'jestem bezpieczny', 'juz jestem bezpieczna', 'juz jestem bezpieczny'],
    'leave me alone': ['zostaw mnie', 'zostawcie mnie', 'dajcie mi spokoj', 'daj mi spokoj', 'nie piszcie', 'nie pisz do mnie'],
    'wrong number': ['zly numer', 'pomylka', 'to pomylka'],
    thanks: ['dziekuje', 'dzieki', 'dziekuje bardzo', 'bardzo dziekuje'],
    hello: ['czesc', 'hej', 'dzien dobry', 'dobry wieczor', 'siema', 'halo'],
    bye: ['do widzenia', 'na razie', 'pa', 'pa pa'],
    'who is this': ['kto to', 'kto pisze', 'kim jestes', 'co to jest'],
    1: ['jeden', 'pierwsze', 'jedynka'], 2: ['dwa', 'drugie', 'dwojka'], 3: ['trzy', 'trzecie', 'trojka'], 4: ['cztery', 'czwarte', 'czworka'],
  },
  times: {
    dzisiaj: 'today', dzis: 'today', wczoraj: 'yesterday', przedwczoraj: '2 days ago', rano: 'in the morning', wieczorem: 'in the evening', popoludniu: 'in the afternoon',
    poludniu: 'afternoon', w: '', nocy: 'at night', poludnie: 'noon', o: 'at', okolo: 'about', ok: 'about', godzinie: '', godz: '', lat: 'years', lata: 'years',
    latka: 'years', rok: 'year', ma: '', ona: '', on: '', godzine: '1 hour', godziny: 'hours', godzin: 'hours', minut: 'minutes', temu: 'ago',
    poniedzialek: 'monday', wtorek: 'tuesday', srode: 'wednesday', czwartek: 'thursday', piatek: 'friday', sobote: 'saturday', niedziele: 'sunday',
  },
  yesFirst: ['tak'],
  sounds: {
    parent: [
      'moja corka', 'moj syn', 'moje dziecko', 'moja coreczka', 'moj synek', 'mojej corki', 'mojego syna', 'mojego dziecka', 'mojej coreczki', 'nasza corka',
      'nasz syn', 'nasze dziecko', 'corka nie wrocila', 'syn nie wrocil', 'corka zaginela', 'syn zaginal', 'corka uciekla', 'syn uciekl', 'dziecko zaginelo',
      'dziecko nie wrocilo', 'corka zniknela', 'syn zniknal', 'moja corke', 'zgubilam dziecko', 'zgubilem dziecko', 'corki nie ma', 'syna nie ma',
    ],
    young_person: [
      'ucieklam', 'ucieklem', 'ucieklam z domu', 'ucieklem z domu', 'wyszlam z domu', 'wyszedlem z domu', 'moja mama mnie', 'moj tata mnie', 'mama mnie',
      'tata mnie', 'ojczym mnie', 'nie chce wracac do domu', 'boje sie wrocic do domu', 'mam 11 lat', 'mam 12 lat', 'mam 13 lat', 'mam 14 lat', 'mam 15 lat',
      'mam 16 lat', 'mam 17 lat', 'wyrzucili mnie z domu', 'mama wyrzucila mnie', 'tata wyrzucil mnie',
    ],
  },
}
