/** The pages around the conversation in Polish. Drafts: no speaker of Polish has read them, and live shows none of them. */
import type { SaidPages } from '../shape.ts'

export const polishPages: SaidPages = {
  shell: {
    pageName: 'Wiadomości', exit: 'Wyjdź z tej strony', skip: 'Przejdź do głównej części',
    demo: 'Pokaz: nic stąd nie trafia do policji. Słowa i numery to szkice, których nikt nie sprawdził.',
    footer: 'Windowlight to komputer. To nie policja i nie służba ratunkowa.',
    exitNote: '„Wyjdź z tej strony” działa szybko, ale nie usuwa tego, co pamięta Twoja przeglądarka.',
    ring: 'Numery, pod które można dzwonić', languages: 'Język',
  },
  front: {
    heading: 'Dziecka nie ma tam, gdzie powinno być?',
    lead: 'Nie zabierasz nikomu czasu. Pomagamy zdecydować, do kogo dzwonić, i układamy to, o co zapyta policja.',
    ringHeading: 'Dzwoń od razu 999, jeśli dziecko',
    ring: [
      'ma dziesięć lat lub mniej', 'jest ranne albo może zrobić sobie krzywdę', 'zostało porwane albo jest z kimś groźnym',
      'potrzebuje leku, którego nie ma', 'nie umie samo o siebie zadbać', 'jest na groźnym mrozie albo blisko głębokiej wody',
    ],
    ringAfter: 'Jeśli nie wiesz, gdzie jest, możesz już dzwonić 101. Nie trzeba czekać 24 godzin. Nie trzeba najpierw korzystać z tej strony. Poproś: „Polish, please”, dadzą tłumacza.',
    startHeading: 'Zacznij tutaj', start: 'Odpowiada komputer, o każdej porze. To kilka krótkich pytań. W każdej chwili możesz przerwać, zadzwonić albo wrócić.', startButton: 'Zacznij:',
    textHeading: 'Albo napisz SMS', text: 'Dowolnymi słowami. Sieć może pobierać opłatę za SMS.',
    youngHeading: 'Masz mniej niż 18 lat?',
    young: [
      'Nie masz kłopotów. Jeśli jesteś poza domem albo o tym myślisz, są ludzie, z którymi można porozmawiać.',
      'Możesz dzwonić lub pisać na 116 000 i dzwonić na 0800 1111. Oba są bezpłatne, nawet bez środków na koncie.',
      'Możesz też napisać do nas. Zacznij wyżej i wciśnij „Mam mniej niż 18 lat”. Zanim coś powiesz, dowiesz się, co zostaje między nami, a co nie.',
    ],
    isHeading: 'Czym to jest, a czym nie jest',
    is: [
      'To komputer, który zadaje pytania policji, w tej samej kolejności.', 'To nie policja. Policja nic nie wie, dopóki nie zadzwonisz.',
      'To nie służba ratunkowa. Nikt nie patrzy na te wiadomości przez cały czas.', 'Zapisuje jak najmniej i na jak najkrócej. Dla każdej gminy jest jedno ciasteczko. Znika, gdy zamkniesz przeglądarkę.',
    ],
    whyLink: 'Skąd mam od was SMS?',
  },
  chat: {
    heading: 'Twoje wiadomości', earlier: 'Wcześniejsze wiadomości', us: 'Windowlight, komputer', you: 'Ty',
    openLead: 'Odpowiada tu komputer, o każdej porze. Policja nic nie wie, dopóki nie zadzwonisz.', openLegend: 'Co się stało?',
    openHint: 'Własnymi słowami. Na przykład: ma 14 lat, wyszła o 16 i ma wyłączony telefon.', moreLegend: 'Napisz wiadomość', moreHint: 'Wieści, obawa albo pytanie. Dowolnymi słowami.',
    police: {
      not_told: 'Policja jeszcze nie wie. Dowie się dopiero, gdy zadzwonisz: 999, gdy grozi coś złego, albo 101.',
      told: 'Wiemy od Ciebie, że policja już wie. Nic jej nie przekazujemy. Jeśli coś się zmieni, zadzwoń i podaj numer sprawy.',
    },
    changing: 'Zmieniasz odpowiedź', previous: 'Teraz jest:', starred: 'Policja pyta o to wcześnie.', why: 'Dlaczego pytamy',
    progress: {
      one: 'Do raportu zostało {left} pytanie. Dzwonić możesz w każdej chwili.', few: 'Do raportu zostały {left} pytania. Dzwonić możesz w każdej chwili.',
      many: 'Do raportu zostało {left} pytań. Dzwonić możesz w każdej chwili.', other: 'Do raportu zostało {left} pytania. Dzwonić możesz w każdej chwili.',
    },
    ownWords: 'Odpowiedz własnymi słowami', ownWordsLabel: 'Własne słowa', ownWordsHint: 'Zapiszemy te słowa razem z wyborem.', severalHint: 'Zaznacz wszystko, co jest prawdą.',
    send: 'Wyślij', alwaysHeading: 'W każdej chwili', check: 'Sprawdź nowe wiadomości', answers: 'Zobacz i zmień odpowiedzi', toText: 'Wolę pisać SMS-em', errorHeading: 'Coś jest nie tak',
    empty: {
      yes_no: 'Wybierz tak, nie albo nie wiem, albo napisz własnymi słowami', choice: 'Wybierz jedno albo napisz własnymi słowami', choices: 'Wybierz co najmniej jedno albo napisz własnymi słowami',
      other: 'Napisz odpowiedź albo wybierz „Nie wiem” lub „Pomiń”', open: 'Napisz, co się stało, dowolnymi słowami',
    },
    sentBefore: 'Ta strona była już wysłana, z innymi słowami. Aby wysłać także te, wciśnij Wyślij', tooLong: 'To za długie na jedną wiadomość. Wyślij w dwóch częściach',
  },
  buttons: {
    'DON\'T KNOW': 'Nie wiem', SKIP: 'Pomiń', NOW: 'Dzwonię teraz', WORDS: 'Podaj mi słowa', RUNG: 'Policja już wie', READY: 'Mój raport', 'THEY\'RE BACK': 'Dziecko wróciło', MENU: 'Co mogę tu zrobić?',
    'who can see this': 'Kto to widzi?', 'how do i stop this': 'Jak to skończyć?', ME: 'Mam mniej niż 18 lat', BACK: 'Wróć o jedno pytanie',
  },
  yesNo: { yes: 'Tak', unsure: 'Nie wiem na pewno', no: 'Nie' },
  hints: { age: 'Na przykład 14 albo 3 5 2012', when: 'Na przykład dzisiaj o 16', phone: 'Na przykład 07700 900123', postcode: 'Na przykład PO1 2AL', height: 'Na przykład 163 cm. Może być w przybliżeniu', list: 'Każde w nowej linii' },
  numbers: { 999: 'grozi coś złego', 101: 'policja, o każdej porze', '116 000': 'Missing People, od 9 do 23', '0800 1111': 'Childline, do 19 lat' },
}
