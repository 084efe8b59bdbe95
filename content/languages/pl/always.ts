/** Danger, help, the doors and what a young person hears, in Polish. Drafts: no speaker of Polish has read them, and live shows none of them. */
import { messagesIn } from '../shape.ts'

export const polishAlways = messagesIn({
  language_set: { sms: 'Dobrze, po polsku. Na 999 i 101 mogą dać tłumacza: powiedz „Polish, please”. Back to English: text ENGLISH.', segments: 2 },

  // ── Danger, an adult ──
  danger_adult: { sms: 'To brzmi groźnie. Dzwoń teraz 999 i powiedz: a child is missing and in danger, Polish interpreter. Nie możesz mówić? Z komórki czekaj i wciśnij 55; to nie pokaże miejsca. Już nie pytam.', segments: 3 },
  danger_adult_flag: { sms: 'Dzwoń teraz 999. Powiedz: my child is missing and in danger, Polish interpreter. Potem powiedz, co jest prawdą. Już nie pytam, możesz dzwonić.', segments: 3 },
  danger_adult_self_harm: { sms: 'Dzwoń teraz 999. Powiedz: my child is missing and may end their life, Polish interpreter. Powiedz o liście, planie lub tabletkach. To nie Twoja wina. Już nie pytam.', segments: 3 },
  danger_adult_medical: { sms: 'Dzwoń teraz 999. Powiedz: a child needs an ambulance, Polish interpreter. Powiedz, co się stało i co dziecko wzięło. Już nie pytam, możesz dzwonić.', segments: 3 },
  danger_adult_medicine: { sms: 'Dzwoń teraz 999. Powiedz: my child is missing and needs medicine, Polish interpreter. Powiedz, jaki lek, np. inhalator lub insulina, i na kiedy. Już nie pytam.', segments: 3 },
  danger_adult_young_child: { sms: 'Takie małe: dzwoń teraz 999. Powiedz: my child is missing, i wiek. Podczas rozmowy szukaj tam, gdzie małe dziecko się chowa lub śpi. Już nie pytam.', segments: 3 },
  danger_adult_taken: { sms: 'Dzwoń teraz 999. Powiedz: my child has been taken, Polish interpreter. Kto, jeśli wiesz, kiedy, w którą stronę, jaki samochód. Już nie pytam, możesz dzwonić.', segments: 3 },
  danger_adult_violence: { sms: 'Jeśli komuś coś grozi, dzwoń teraz 999. Nie możesz mówić? Z komórki dzwoń 999, czekaj i wciśnij 55; to nie pokaże miejsca. Już nie pytam.', segments: 3 },
  danger_adult_now: { sms: 'Dzwoń teraz 999. Zapytają: policja, straż czy karetka. Nie możesz mówić? Z komórki czekaj i wciśnij 55; to nie pokaże miejsca.', segments: 2 },
  danger_adult_back_hurt: { sms: 'Dzwoń 999 albo jedź na A&E, jeśli to może być poważne. Jeśli mniej, dzwoń 111. Zostań z dzieckiem. Już nie pytam.', segments: 2 },
  concern_adult: { sms: 'Dziękuję, że to mówisz. Jeśli to może dziać się teraz, dzwoń 999. Powiedz o tym także policji.', segments: 2 },
  concern_adult_taken: { sms: 'Wtedy dzwoń teraz 101: powiedz, kto ma dziecko, gdzie i co było ustalone. 999, jeśli boisz się, że ktoś je skrzywdzi, ukryje albo wywiezie.', segments: 3 },
  concern_adult_flag_unsure: {
    sms: 'Niepewność wystarczy, żeby dzwonić. Dzwoń 999, jeśli czujesz, że coś grozi, inaczej 101. Nie trzeba czekać 24 godzin. Nikt tu nie sprawdza, czy dzwonisz.',
    attended: { sms: 'Niepewność wystarczy, żeby dzwonić. Dzwoń 999, jeśli czujesz, że coś grozi, inaczej 101. Nie trzeba czekać 24 godzin. Potem napisz POLICJA WIE, inaczej dowie się pracownik.', segments: 3 },
    segments: 3,
  },
  urgent_still: { sms: 'Zapisane. Proszę, dzwoń teraz 999. Potem napisz POLICJA WIE. Co powiedzieć: SŁOWA. Chcesz pisać dalej: DALEJ.', segments: 2 },
  told_emergency: { sms: 'Pracownik dowiaduje się teraz i przeczyta to do {read_soon}. Nie czekaj na to: dzwoń 999.', segments: 2 },
  told_concern: { sms: 'Dowie się też pracownik i przeczyta to do {read_by}. Gdy grozi coś złego, dzwoń 999.', segments: 2 },

  // ── Danger, and nobody knows who writes, or somebody who saw it ──
  danger_other: { sms: 'To brzmi groźnie. Jeśli możesz, dzwoń teraz 999. Powiedz gdzie, kto i co się dzieje. Nie możesz mówić? Z komórki czekaj i wciśnij 55; to nie pokaże miejsca. Dbaj też o siebie.', segments: 3 },
  danger_other_now: { sms: 'Dzwoń teraz 999. Zapytają: policja, straż czy karetka. Nie możesz mówić? Z komórki czekaj i wciśnij 55; to nie pokaże miejsca.', segments: 2 },
  concern_other: { sms: 'Dziękuję, że to mówisz. Jeśli to może dziać się teraz, dzwoń 999. Jeśli nie, 101 odbiera w dzień i w nocy.', segments: 2 },
  urgent_unknown: { sms: 'Zapisane. Gdy grozi coś złego, dzwoń 999. Nie możesz mówić? Z komórki dzwoń 999, czekaj i wciśnij 55. To nie pokaże miejsca, więc powiedz je, jeśli możesz. Potem napisz JA albo KTOŚ INNY.', segments: 3 },
  urgent_whose: { sms: 'Dobrze. Jeśli to może dziać się teraz, dzwoń 999. Nie możesz mówić? Z komórki czekaj i wciśnij 55.', segments: 2 },

  // ── Danger, a young person ──
  danger_child: { sms: 'Jeśli możesz, dzwoń teraz 999. Nie możesz mówić? Z komórki dzwoń 999, czekaj i wciśnij 55. To nie pokaże, gdzie jesteś, więc powiedz to, jeśli możesz. Nie masz kłopotów.', segments: 3 },
  danger_child_self_harm: { sms: 'Bardzo się cieszę, że mi to mówisz. Czy teraz nic Ci nie grozi? Jeśli możesz to zrobić, dzwoń 999. Rozmowa teraz, bezpłatnie: {helplines}.', segments: 3 },
  danger_child_medical: { sms: 'Dzwoń teraz 999 i poproś o karetkę, nawet jeśli czujesz się dobrze. Powiedz, co to było albo co boli. Nie będziesz mieć kłopotów. Zostań blisko kogoś, jeśli możesz.', segments: 3 },
  danger_child_medicine: { sms: 'Dzwoń teraz 999 i poproś o karetkę. Powiedz, jakiego leku nie masz, a potrzebujesz. Nie będziesz mieć kłopotów. Zostań blisko kogoś, jeśli możesz.', segments: 3 },
  concern_child: { sms: 'Dziękuję, że mi to mówisz. Czy teraz nic Ci nie grozi? Jeśli grozi, dzwoń 999. Rozmowa, bezpłatnie: {helpline}.', segments: 3 },
  young_urgent_still: { sms: 'Zapisane. Gdy coś Ci grozi, dzwoń 999. Nie możesz mówić? Z komórki czekaj i wciśnij 55. Rozmowa: {helpline}. Nic już nie grozi? Napisz SAFE.', segments: 3 },

  // ── Young people ──
  young_opening: {
    sms: 'Cześć, tu Windowlight, {area}. Komputer; nikt tego nie czyta. Rodzicom nigdy nie pokazujemy. Gdy coś grozi, dzwoń 999. Bezpłatnie: Childline 0800 1111, Missing People 116000 (9-23). Wiadomości tutaj mogą kosztować.',
    attended: { sms: 'Cześć, tu Windowlight, {area}. Komputer; może to czytać pracownik. Rodzicom nigdy nie pokazujemy. Gdy coś grozi, dzwoń 999. Bezpłatnie: Childline 0800 1111, Missing People 116000 (9-23). Wiadomości tutaj mogą kosztować.', segments: 4 },
    segments: 4,
  },
  young_in_danger: {
    sms: 'Dziękuję, że mi mówisz. Jestem komputerem; nikt tego nie czyta. Rodzicom nigdy nie pokazujemy. Gdy coś grozi, dzwoń 999. Nie możesz mówić? Z komórki czekaj i wciśnij 55. Rozmowa: {helpline}. Nic już nie grozi? Napisz SAFE.',
    attended: { sms: 'Dziękuję, że mi mówisz. Jestem komputerem; może to czytać pracownik. Rodzicom nigdy nie pokazujemy. Gdy coś grozi, dzwoń 999. Nie możesz mówić? Z komórki czekaj i wciśnij 55. Rozmowa: {helpline}. Nic już nie grozi? Napisz SAFE.', segments: 4 },
    segments: 4,
  },
  young_menu: { sms: 'Więcej: 5 Miejsce na noc 6 Tylko słuchaj 7 Czy ten telefon jest bezpieczny? 8 Jak to skończyć. Albo dowolne słowa, albo nic. Gdy coś grozi, dzwoń 999.', segments: 3 },
  young_talk: {
    sms: 'Cieszę się, że nic Ci nie grozi. Rozmowa z człowiekiem, bezpłatnie: {helplines}. Nie musisz podawać imienia.',
    attended: { sms: 'Cieszę się, że nic Ci nie grozi. Rozmowa z człowiekiem teraz, bezpłatnie: {helplines}. Nie musisz podawać imienia. Jeśli ma to zobaczyć pracownik, napisz WORKER.', segments: 4 },
    segments: 3,
  },
  young_listen: { sms: 'Słucham. Mało albo dużo, dowolnymi słowami, albo chwilę nic. Bez imienia, bez miejsca. Jestem komputerem, mogę się mylić. Gdy coś grozi, dzwoń 999.', segments: 3 },
  young_heard: { sms: 'Słyszę Cię. Jestem komputerem, więc proszę, porozmawiaj też z człowiekiem, bezpłatnie: {helplines}. Gdy coś grozi, dzwoń 999. Tu możesz pisać zawsze.', segments: 4 },
  young_heard_2: { sms: 'Dziękuję, że mi mówisz. Możesz powoli albo wcale. Człowiek do rozmowy, bezpłatnie: {helpline}. Gdy coś grozi, dzwoń 999.', segments: 3 },
  young_heard_3: { sms: 'To ważne i jest zapisane. Nie masz tu kłopotów. Gdy zechcesz człowieka, bezpłatnie: {helplines}. Gdy coś grozi, dzwoń 999.', segments: 3 },
  young_heard_4: { sms: 'Nadal słucham. Powiedz więcej, jeśli chcesz, albo zostaw to tak. Człowiek może więcej niż ja, bezpłatnie: {helpline}. Gdy coś grozi, dzwoń 999.', segments: 3 },
  young_safe: { sms: 'Cieszę się, że nic Ci nie grozi. Możesz tu skończyć albo pisać dalej.', segments: 1 },
  young_hello: { sms: 'Cześć. Jestem tu: komputer, o każdej porze. Nie musisz dużo mówić. MENU pokaże, co umiem. Gdy coś grozi, dzwoń 999.', segments: 2 },
  young_thanks: { sms: 'Nie ma za co. Wracaj, kiedy chcesz, w dzień i w nocy. Gdy coś grozi, dzwoń 999.', segments: 2 },

  young_bye: { sms: 'Dobrze. Uważaj na siebie. Możesz pisać o każdej porze. Rozmowa z człowiekiem, bezpłatnie: {helpline}. Gdy coś grozi, dzwoń 999.', segments: 3 },
  young_short: { sms: 'Jestem tu. Bez pośpiechu. MENU pokaże, co umiem. Gdy coś grozi, dzwoń 999.', segments: 2 },
  young_short_2: { sms: 'Dobrze. Powoli. Jedno słowo wystarczy albo żadne. Gdy coś grozi, dzwoń 999.', segments: 2 },
  young_short_3: { sms: 'Nadal tu jestem. Pisz, kiedy zechcesz. Rozmowa z człowiekiem, bezpłatnie: {helpline}. Gdy coś grozi, dzwoń 999.', segments: 2 },

  // ── After a check-in ──
  young_check_line: {
    sms: 'Jestem komputerem i nikt teraz nie czyta. Rozmowa z człowiekiem, bezpłatnie: {helpline}. Gdy coś grozi, dzwoń 999.',
    attended: { sms: 'Jestem komputerem; człowiek przeczyta to do {read_by}. Rozmowa z człowiekiem teraz, bezpłatnie: {helpline}. Gdy coś grozi, dzwoń 999.', segments: 4 },
    segments: 3,
  },
  young_check_ok: { sms: 'Dobrze to słyszeć. Dziękuję, że piszesz. Możesz pisać o każdej porze i nie musisz.', segments: 2 },
  young_check_not_ok: {
    sms: 'Dziękuję, że mówisz. Jestem komputerem i nikt teraz nie czyta. Rozmowa teraz: {helplines}. Coś Ci grozi? Dzwoń 999. Nie możesz mówić? Z komórki czekaj i wciśnij 55.',
    attended: { sms: 'Dziękuję, że mówisz. Jestem komputerem; człowiek przeczyta do {read_by}. Rozmowa teraz: {helplines}. Coś Ci grozi? Dzwoń 999. Nie możesz mówić? Z komórki czekaj i wciśnij 55.', segments: 4 },
    segments: 4,
  },
  young_check_heard: {
    sms: 'Dziękuję, że piszesz. Jestem komputerem i nikt teraz nie czyta. Rozmowa z człowiekiem, bezpłatnie: {helplines}. Gdy coś grozi, dzwoń 999.',
    attended: { sms: 'Dziękuję, że piszesz. Jestem komputerem; człowiek przeczyta to do {read_by}. Rozmowa teraz, bezpłatnie: {helplines}. Gdy coś grozi, dzwoń 999.', segments: 4 },
    segments: 4,
  },
  young_check_yes: { sms: 'Dziękuję, dobrze wiedzieć. Nie musisz odpowiadać na SMS-y, które przyjdą.', segments: 2 },
  young_check_no: { sms: 'Dobrze, nie ma sprawy. Nic więcej stąd nie przyjdzie, chyba że napiszesz. W nagłym wypadku dzwoń 999.', segments: 2 },
  young_code_agreed: { sms: 'Dobrze, dziękuję. Nie trzeba odpowiadać. W nagłym wypadku dzwoń 999.', segments: 2 },
  young_code_agreed_more: { sms: 'Dobrze, dziękuję. W nagłym wypadku dzwoń 999.', segments: 1 },
  young_code_agreed_more_2: { sms: 'Dobrze. Nie trzeba odpowiadać. W nagłym wypadku dzwoń 999.', segments: 1 },

  // ── The doors, help ──
  door: { sms: 'Tu Windowlight, {area}. Odpowiada komputer; to nie policja. Gdy grozi coś złego, dzwoń 999.', segments: 2 },
  other_opening: { sms: 'Tu Windowlight, {area}. Odpowiada komputer; to nie policja. Gdy grozi coś złego, dzwoń 999.', segments: 2 },
  neutral_other: { sms: 'Przepraszamy. Nic więcej od nas, chyba że napiszesz. W nagłym wypadku dzwoń 999.', segments: 2 },
  asks_real: { sms: 'Jestem komputerem, nie policją. Nie mogę nigdzie zadzwonić. Człowiek: 101, a gdy grozi coś złego, 999. Missing People 116000, bezpłatnie, 9-23.', segments: 3 },
  who_we_are: { sms: 'Tu Windowlight, {area}: komputer, nie policja. Możesz pisać tu dalej. To nie do Ciebie? Napisz POMYŁKA. Gdy grozi coś złego, dzwoń 999.', segments: 3 },
  help: { sms: 'Gdy grozi coś złego, dzwoń 999. Zaginęło dziecko: dzwoń teraz 101, nie trzeba czekać 24 godzin. MENU pokaże, co można napisać.', segments: 2 },
  menu: { sms: 'W każdej chwili: TERAZ grozi coś złego. RAPORT przygotuj. GOTOWE mój raport. POLICJA WIE. SŁOWA co mówić. ODPOWIEDZI pokaż, CHANGE 2 zmień. WSTECZ. POMIŃ. DLACZEGO. WEB w internecie. W DOMU wróciło. OD NOWA. Dzwoń 999 lub 101 i beze mnie.', segments: 4 },
  menu_short: { sms: 'Możesz napisać numer albo własne słowa. Gdy grozi coś złego: TERAZ albo dzwoń 999.', segments: 2 },
  gone_quiet: { sms: 'Wszystko jest zapisane, także to, co przyjdzie. Odpowiem, gdy zrobisz przerwę. Gdy grozi coś złego, dzwoń 999 albo napisz TERAZ.', segments: 2 },
  quiet_now: { sms: 'Dobrze. O nic już nie pytam i piszę tylko, gdy Ty napiszesz. Gdy grozi coś złego, dzwoń 999 o każdej porze.', segments: 2 },
  still_here: { sms: 'Jestem tu. Gdy grozi coś złego, dzwoń 999. Pisz, co chcesz i kiedy chcesz; MENU pokaże jak.', segments: 2 },
})
