/** What is asked on the way, in Polish: the options keep their English numbers. Drafts: no speaker of Polish has read them. */
import { phrasesIn, questionsIn } from '../shape.ts'

const yesUnsureNo = { yes: ['Tak'], unsure: ['Nie wiem na pewno', 'nie jestem pewna', 'nie jestem pewny'], no: ['Nie'] } as const

export const polishQuestions = questionsIn({
  red_flags: {
    sms: 'Czy coś z tego jest prawdą? 1 Tak 2 Nie wiem na pewno 3 Nie', legend: 'Czy coś z tego jest prawdą?',
    hint: 'Dziesięć lat lub mniej. Ranne. Porwane. Z kimś groźnym. Może zrobić sobie krzywdę. Potrzebuje leku. Nie umie samo o siebie zadbać, jest na groźnym mrozie albo blisko wody.',
    why: 'Jeśli coś jest prawdą, policja powinna usłyszeć to od razu, na 999. Dlatego to pytanie jest pierwsze.', options: yesUnsureNo, segments: 1,
  },
  confirm_gleaned: {
    sms: '{ring_first}Z Twojej wiadomości: {gleaned}. Zgadza się? 1 Tak 2 Nie, pytaj', legend: 'Z Twojej wiadomości: {gleaned}. Czy to się zgadza?',
    why: 'Nie zapisuję niczego, czego się domyślam, dopóki tego nie potwierdzisz.', options: { yes: ['Tak'], no: ['Nie, pytaj', 'pytaj'] }, segments: 4,
  },
  whereabouts: {
    sms: 'Czy wiesz, gdzie jest dziecko? 1 Nie wiem 2 Wiem, jest bezpieczne 3 Wiem, ale nie jest tam bezpiecznie albo nie chce wrócić 4 Tylko się spóźnia', legend: 'Czy wiesz, gdzie jest {child}?',
    why: 'To pokazuje, jak pomóc. Jeśli nikt nie wie, możesz już dzwonić.',
    options: {
      unknown: ['Nie wiem, gdzie jest', 'nie wiem', 'nie wiem gdzie jest', 'nie wiemy', 'nikt nie wie', 'zaginela', 'zaginal', 'zaginelo'],
      safe: ['Wiem i jest bezpieczne', 'bezpieczne', 'jest bezpieczna', 'jest bezpieczny', 'u babci', 'u kolezanki', 'u kolegi'],
      unsafe: ['Wiem, ale nie jest tam bezpiecznie albo nie chce wrócić', 'nie jest bezpiecznie', 'nie chce wrocic', 'niebezpiecznie'],
      out: ['Jest poza domem bez zgody, ale chyba nic nie grozi', 'spoznia sie', 'tylko sie spoznia'],
    }, segments: 3,
  },
  checks: {
    sms: 'Co już sprawdzone? Np. 1 3: 1 Pokój 2 Cały dom 3 Szopa, garaż 4 Auto 5 Co zniknęło, list 6 Telefon do dziecka 7 Znajomi 8 Rodzina 9 Szkoła 10 Jego miejsca. Albo NIC', legend: 'Czy ktoś już to zrobił?',
    hint: 'Zaznacz, co zrobione. Gdy są dwie osoby, jedna dzwoni, a druga szuka. Ktoś zostaje w domu.',
    why: 'Policja zapyta, co już sprawdzono. Jeśli nic, też dobrze: najpierw dzwoń, szukaj w trakcie.',
    options: {
      room: ['Pokój dziecka', 'pokoj'], home: ['Cały dom', 'dom', 'mieszkanie'], outside: ['Ogród, szopa, garaż', 'garaz', 'ogrod', 'szopa'], vehicles: ['Auta', 'auto', 'samochod'],
      things: ['Co zniknęło, list', 'rzeczy', 'list'], called: ['Telefony i wiadomości do dziecka', 'telefon', 'dzwonilam do niej', 'dzwonilam do niego', 'dzwonilem do niej', 'dzwonilem do niego'],
      friends: ['Znajomi i ich rodzice', 'znajomi', 'kolezanki', 'koledzy'], family: ['Rodzina i drugi rodzic', 'rodzina'], school: ['Szkoła, zajęcia, praca', 'szkola'], places: ['Miejsca, gdzie chodzi', 'jego miejsca', 'jej miejsca'],
    }, segments: 3,
  },
  checks_found: {
    sms: 'Czy coś z tego wyszło? Brak rzeczy, list, odpowiedź, z kim i kiedy była rozmowa. Albo NIC', legend: 'Czy coś z tego wyszło?',
    hint: 'Brak rzeczy, list, odpowiedź, z kim i kiedy była rozmowa.', why: 'Jedna mała rzecz, np. brak ładowarki, może pokazać policji, gdzie szukać.', segments: 2,
  },
  home_plan: {
    sms: 'Dobrze. Jak wróci do domu? 1 Już wraca 2 Ktoś po nie jedzie 3 Nie chce wrócić 4 Już nie wiem na pewno', legend: 'Jak wróci do domu?',
    why: 'Pytam, żeby wiedzieć, kiedy sprawdzić znowu. Jeśli nikt nie może pojechać albo dziecko nie chce wrócić, może pomóc policja.',
    options: { coming: ['Już wraca', 'wraca', 'jedzie do domu', 'idzie do domu'], fetching: ['Ktoś po nie jedzie', 'jade po nia', 'jade po niego', 'jedziemy'], refusing: ['Nie chce wrócić', 'nie chce'], unsure: ['Już nie wiem na pewno', 'nie wiem'] }, segments: 2,
  },
  look_when: {
    sms: 'Kiedy mam napisać, żeby sprawdzić znowu? 1 Za 15 minut 2 Za 10 3 Za 5 4 Wolę dzwonić teraz', legend: 'Kiedy sprawdzamy znowu?',
    why: 'Mogę sprawdzić z Tobą za 5, 10 albo 15 minut. Dzwonić możesz w każdej chwili.',
    options: { 15: ['Za 15 minut'], 10: ['Za 10 minut'], 5: ['Za 5 minut'], now: ['Wolę dzwonić teraz', 'teraz', 'wole dzwonic'] }, segments: 2,
  },
  back_yet: {
    sms: 'Już czas. Czy dziecko jest w domu? 1 Tak 2 Nie 3 Dało znać i jest bezpieczne', legend: 'Już czas. Czy dziecko jest w domu?',
    why: 'Jeśli nie ma go w domu i nikt nie wie, gdzie jest, czas dzwonić.',
    options: { yes: ['Tak, w domu', 'w domu', 'tak'], no: ['Nie', 'jeszcze nie'], safe: ['Dało znać i jest bezpieczne', 'dala znac', 'dal znac'] }, segments: 2,
  },
  home_worries: {
    sms: 'Czy coś z tego? Np. 1 4 albo NIC. 1 W opiece 2 Plan pracownika socjalnego 3 Trudności w uczeniu 4 Już kiedyś nie wróciło 5 Ktoś może je wykorzystywać', legend: 'Czy coś z tego dotyczy: {child}?',
    why: 'Przy czymkolwiek z tego nie radzimy czekać, nawet kilku minut.',
    options: { care: ['W opiece', 'opieka'], plan: ['Plan pracownika socjalnego', 'plan'], disability: ['Trudności w uczeniu lub autyzm', 'autyzm'], before: ['Już kiedyś zaginęło', 'juz kiedys'], exploited: ['Ktoś może je wykorzystywać', 'wykorzystuje'] }, segments: 3,
  },
  rung_999: {
    sms: 'Po rozmowie napisz POLICJA WIE. Co powiedzieć: SŁOWA. Chcesz pisać dalej: DALEJ.', legend: 'Czy 999 już wie?', why: 'Już nie pytam, żeby można było dzwonić. Napisz, kiedy zechcesz.',
    options: { rung: ['Tak, po rozmowie', 'policja wie'], no_answer: ['Nikt nie odbiera'], go_on: ['Piszę dalej', 'dalej'] }, segments: 2,
  },
  rung: {
    sms: 'Potem napisz: 1 Policja wie 2 Nikt nie odbiera 3 Odmówili 4 Najpierw dopiszę więcej', legend: 'Czy policja już wie?', why: 'Jeśli jeszcze nie, to nic. Policja wie tylko od Ciebie, więc pytam, co dalej.',
    options: { rung: ['Tak, policja wie', 'policja wie'], no_answer: ['Nikt nie odbiera', 'nie odbieraja'], refused: ['Odmówili albo kazali czekać', 'odmowili', 'kazali czekac'], more: ['Jeszcze nie: najpierw dopiszę więcej', 'dopisze'] }, segments: 2,
  },
  police_reference: { sms: 'Jaki numer sprawy podała policja? Jeśli żaden, napisz NIC i zapytaj następnym razem.', legend: 'Jaki numer sprawy podała policja?', hint: 'Po angielsku: reference, log albo incident number.', why: 'Z numerem następna osoba od razu znajdzie zgłoszenie.', segments: 2 },
  police_officer: { sms: 'Z kim była rozmowa? Nazwisko albo numer. Albo POMIŃ', legend: 'Z kim była rozmowa?', hint: 'Nazwisko albo numer służbowy.', why: 'To pomoże, jeśli trzeba będzie dzwonić znowu.', segments: 1 },
  police_next: { sms: 'Czy mówili, kiedy zadzwonią albo przyjadą? Albo POMIŃ', legend: 'Czy mówili, kiedy zadzwonią albo przyjadą?', why: 'Jeśli ten czas minie, dzwoń 101 z numerem sprawy.', segments: 1 },
  child_name: { sms: 'Jak dziecko się nazywa? Imię i nazwisko.', legend: 'Jak dziecko się nazywa? Imię i nazwisko.', why: 'O to policja zapyta najpierw. Zapisujemy to tylko do raportu.', segments: 1 },
  child_age: { sms: 'Ile lat ma {child}? Jeszcze lepsza jest data urodzenia.', legend: 'Ile lat ma {child}?', hint: 'Wiek albo data urodzenia, np. 14 3 2012.', why: 'Od wieku zależy, jak szybko działa policja.', segments: 1 },
  last_seen_when: { sms: 'Kiedy ostatnio widziano: {child}? Np. „dzisiaj około 16”. Może być w przybliżeniu.', legend: 'Kiedy ostatnio widziano: {child}?', hint: 'Np. „dzisiaj około 16”. Może być w przybliżeniu.', why: 'Godzina mówi policji, jak daleko szukać i które kamery sprawdzić.', segments: 2 },
  last_seen_where: { sms: 'Gdzie ostatnio widziano: {child}?', legend: 'Gdzie ostatnio widziano: {child}?', hint: 'Ulica, sklep, przystanek albo dom.', why: 'Tam policja pewnie zacznie.', segments: 1 },
  last_seen_by: { sms: 'Kto ostatni widział: {child}?', legend: 'Kto ostatni widział: {child}?', hint: 'Imię i numer telefonu, jeśli to ktoś inny niż Ty.', why: 'Policja może chcieć rozmawiać z tą osobą.', segments: 1 },
  worry: { sms: 'Czego boisz się najbardziej? Własnymi słowami.', legend: 'Czego boisz się najbardziej?', hint: 'Własnymi słowami. Ważne są też drobne rzeczy.', why: 'Ty najlepiej znasz: {child}. Policja szybko o to zapyta, a Twoje słowa stoją w raporcie tak, jak je piszesz.', segments: 1 },
  out_of_character: { sms: 'Czy to niezwykłe dla: {child}? 1 Tak 2 Nie wiem na pewno 3 Nie', legend: 'Czy to niezwykłe dla: {child}?', hint: 'Tak znaczy, że zwykle tego nie robi.', why: 'Policja zawsze o to pyta. Jeśli to nie pierwszy raz, i tak można zgłosić.', options: yesUnsureNo, segments: 2 },
  home_address: { sms: 'Jaki jest adres domowy, z kodem pocztowym?', legend: 'Jaki jest adres domowy dziecka?', hint: 'Z kodem pocztowym, jeśli go znasz.', why: 'Policja musi wiedzieć, gdzie jest dom, i może przyjechać.', segments: 1 },
  your_name: { sms: 'Jak się nazywasz?', legend: 'Jak się nazywasz?', why: 'Policja zapyta, kto dzwoni. Na razie można to pominąć.', segments: 1 },
  your_relationship: { sms: 'Kim jesteś dla: {child}? Np. mama, tata, babcia, rodzic zastępczy.', legend: 'Kim jesteś dla: {child}?', hint: 'Np. mama, tata, babcia, rodzic zastępczy.', why: 'Policja wie wtedy, z kim rozmawia i do kogo jeszcze dzwonić.', segments: 2 },
  back_hurt: {
    sms: 'Czy dziecko jest ranne lub chore? 1 Tak 2 Nie wiem na pewno 3 Nie 4 Jednak nie wróciło', legend: 'Czy dziecko jest ranne lub chore?', why: 'Najpierw ciepło, bezpieczeństwo i opieka. Reszta może poczekać.',
    options: { ...yesUnsureNo, not_back: ['Jednak nie wróciło', 'nie wrocila', 'nie wrocil'] }, segments: 2,
  },
  back_police: {
    sms: 'Zadzwoń, proszę, 101, żeby policja wiedziała o powrocie. My nie możemy tego zrobić. 1 Już wiedzą 2 Jeszcze nie 3 Nie było zgłoszenia', legend: 'Czy policja wie, że dziecko wróciło?', why: 'Dopóki policja nie usłyszy tego od Ciebie, szuka dalej. Będzie chciała zobaczyć dziecko.',
    options: { told: ['Tak, już wiedzą', 'juz wiedza', 'tak'], not_yet: ['Jeszcze nie', 'nie'], never: ['Nie było zgłoszenia', 'nie bylo'] }, segments: 3,
  },
  back_harm: { sms: 'Czy myślisz, że ktoś je wtedy skrzywdził lub wykorzystał? 1 Tak 2 Nie wiem na pewno 3 Nie', legend: 'Czy myślisz, że ktoś je wtedy skrzywdził lub wykorzystał?', why: 'Jeśli tak, policja może je chronić, a ubrania i rzeczy mogą być ważne.', options: yesUnsureNo, segments: 2 },
  who_are_you: {
    sms: 'Co jest najbliższe? 1 Martwię się o moje dziecko 2 Mam mniej niż 18 lat 3 Coś wiem albo jest u mnie cudze dziecko 4 Pracuję z dziećmi', legend: 'Co jest najbliższe?', why: 'Żeby dać Ci właściwą pomoc. Nie musisz mówić, kim jesteś.',
    options: {
      parent: ['Martwię się o moje dziecko', 'martwie sie', 'rodzic', 'mama', 'tata'], young_person: ['Mam mniej niż 18 lat', 'chodzi o mnie', 'ja'],
      someone_else: ['Coś wiem albo jest u mnie cudze dziecko', 'cos wiem'], practitioner: ['Pracuję z dziećmi', 'pracuje z dziecmi'],
    }, segments: 3,
  },
  about_whom: { sms: 'Kto potrzebuje pomocy? Napisz JA albo KTOŚ INNY. Albo nic.', legend: 'Kto potrzebuje pomocy?', why: 'Żeby powiedzieć to, co pomoże. Nie musisz odpowiadać. Gdy grozi coś złego, dzwoń 999.', options: { me: ['Ja'], other: ['Ktoś inny'] }, segments: 1 },
  young_start: {
    sms: 'Co by pomogło? 1 Potrzebuję pomocy teraz 2 Nic mi nie grozi, chcę pogadać 3 Dać komuś znać, że u mnie dobrze 4 Co, jeśli wrócę', legend: 'Co by pomogło?', why: 'Wybierz jedno albo powiedz po swojemu. Nie musisz mówić, kim jesteś ani gdzie.',
    options: {
      help: ['Potrzebuję pomocy teraz', 'potrzebuje pomocy', 'pomocy'], talk: ['Nic mi nie grozi i chcę pogadać', 'chce pogadac', 'pogadac'], tell: ['Dać komuś znać, że u mnie dobrze', 'dac znac'], back: ['Co będzie, jeśli wrócę', 'co jesli wroce'],
      stay: ['Miejsce na noc', 'nie mam gdzie spac'], listen: ['Tylko słuchaj', 'sluchaj'], phone: ['Czy ten telefon jest bezpieczny?'], stop: ['Jak to skończyć?', 'jak to skonczyc'],
    }, segments: 3,
  },
  young_check_in: {
    sms: 'Jak się masz? 1 Wszystko ok 2 Niedobrze 3 Zadzwoń do mnie. Albo dowolne słowa, albo nic.', legend: 'Jak się masz?', why: 'Nie musisz odpowiadać. Wystarczy jedno słowo albo nic.',
    options: { ok: ['Wszystko ok', 'ok', 'dobrze', 'w porzadku'], not_ok: ['Niedobrze', 'nie ok', 'zle', 'nie jest dobrze'], call: ['Zadzwoń do mnie', 'zadzwon', 'zadzwon do mnie'] }, segments: 2,
  },
})

export const polishPhrases = phrasesIn({
  your_child: 'Twoje dziecko', police_reference: 'numer sprawy', ring_danger: 'teraz 999', ring_usual: 'teraz {police}, a gdy grozi coś złego, 999',
  ring_first_danger: 'Najpierw dzwoń 999. ', ring_first: 'Możesz już dzwonić {police}, jeśli nie wiesz, gdzie jest. ',
  why_report: 'Pytam, żeby policja usłyszała od razu to, czego potrzebuje.', why_other: 'Pytam, żeby powiedzieć, do kogo dzwonić.',
  why_young: 'Pytam, żeby powiedzieć to, co pomoże. Nie musisz odpowiadać.', whoever_is_home: 'ktoś w domu', your_mum: 'Twoja mama', your_dad: 'Twój tata', your_carer: 'Twój opiekun',
  no_answers: 'Nie ma jeszcze odpowiedzi.', police_dont_know: 'Policja jeszcze nie wie.',
  ring: 'zadzwoń', text: 'SMS', ring_or_text: 'zadzwoń lub napisz', to: 'na', or: 'albo', or_else: ', albo ',
})
