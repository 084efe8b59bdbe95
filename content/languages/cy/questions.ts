/** What is asked on the way, in Welsh: the options keep their English numbers. Drafts: no speaker of Welsh has read them. */
import { phrasesIn, questionsIn } from '../shape.ts'

const yesUnsureNo = { yes: ['Ydy / Oes', 'ydy', 'oes', 'ie'], unsure: ['Ddim yn siŵr', 'ddim yn siwr'], no: ['Nac ydy / Nac oes', 'na', 'nac oes', 'nac ydy'] } as const

export const welshQuestions = questionsIn({
  red_flags: {
    sms: 'Oes unrhyw un o\'r rhain yn wir? 1 Oes 2 Ddim yn siwr 3 Nac oes', legend: 'Oes unrhyw un o\'r rhain yn wir?',
    hint: 'Deg oed neu iau. Wedi\'i anafu. Wedi\'i gipio. Gyda rhywun peryglus. Efallai\'n brifo ei hun. Angen meddyginiaeth. Methu cadw\'n saff, neu allan mewn oerfel mawr neu ger dŵr.',
    why: 'Os oes un yn wir dylai\'r heddlu glywed nawr, ar 999. Dyna pam mae\'n gyntaf.', options: yesUnsureNo, segments: 1,
  },
  confirm_gleaned: { sms: '{ring_first}O\'ch neges: {gleaned}. Iawn? 1 Ydy 2 Na, gofynnwch', legend: 'O\'ch neges: {gleaned}. Ydy hynny\'n iawn?', why: 'Dydw i ddim yn cadw dim a ddyfalais nes i chi ddweud ei fod yn iawn.', options: { yes: ['Ydy', 'ie', 'iawn'], no: ['Na, gofynnwch', 'na'] }, segments: 2 },
  whereabouts: {
    sms: 'Ydych chi\'n gwybod ble maen nhw? 1 Ddim yn gwybod 2 Ydw, ac yn saff 3 Ydw, ond ddim yn saff neu\'n gwrthod dod 4 Jest yn hwyr', legend: 'Ydych chi\'n gwybod ble mae {child}?',
    why: 'Mae\'n dangos pa ffordd i helpu. Os nad oes neb yn gwybod, gallwch ffonio nawr.',
    options: {
      unknown: ['Dw i ddim yn gwybod ble maen nhw', 'ddim yn gwybod', 'dim syniad', 'ar goll'], safe: ['Dw i\'n gwybod, ac maen nhw\'n saff', 'yn saff', 'saff'],
      unsafe: ['Dw i\'n gwybod, ond dyw hi ddim yn saff neu maen nhw\'n gwrthod dod', 'ddim yn saff', 'gwrthod dod'], out: ['Allan heb ganiatâd, ond dim perygl amlwg', 'yn hwyr', 'jest yn hwyr'],
    }, segments: 1,
  },
  checks: {
    sms: 'Wedi gwneud rhai? e.e. 1 3: 1 Eu stafell 2 Yr holl dy 3 Sied, garej 4 Car 5 Pethau ar goll, nodyn 6 Eu ffonio nhw 7 Ffrindiau 8 Teulu 9 Ysgol 10 Eu llefydd. Neu DIM', legend: 'Oes rhywun wedi gwneud y rhain eto?',
    hint: 'Ticiwch beth sydd wedi\'i wneud. Os oes dau oedolyn, mae un yn ffonio a\'r llall yn chwilio. Mae rhywun yn aros gartref.', why: 'Bydd yr heddlu\'n gofyn beth sydd wedi\'i wneud. Dim byd? Mae hynny\'n iawn: ffoniwch gyntaf.',
    options: {
      room: ['Eu stafell', 'stafell'], home: ['Yr holl dŷ', 'ty'], outside: ['Gardd, sied, garej', 'gardd', 'sied', 'garej'], vehicles: ['Ceir', 'car'], things: ['Beth sydd ar goll, nodyn', 'nodyn'], called: ['Eu ffonio a\'u tecstio', 'ffonio'],
      friends: ['Ffrindiau a\'u rhieni', 'ffrindiau'], family: ['Teulu a\'r rhiant arall', 'teulu'], school: ['Ysgol, clybiau, gwaith', 'ysgol'], places: ['Y llefydd maen nhw\'n mynd', 'llefydd'],
    }, segments: 2,
  },
  checks_found: { sms: 'Oedd hynny\'n dangos rhywbeth? Pethau ar goll, nodyn, ateb, pwy a phryd. Neu DIM BYD', legend: 'Oedd y rheini\'n dangos rhywbeth?', hint: 'Pethau ar goll, nodyn, ateb, pwy a phryd.', why: 'Gall un peth bach, fel gwefrydd ar goll, ddangos i\'r heddlu ble i chwilio.', segments: 1 },
  home_plan: {
    sms: 'Da. Sut dôn nhw adref? 1 Ar y ffordd 2 Rhywun yn eu nôl 3 Yn gwrthod dod 4 Ddim yn siwr mwyach', legend: 'Sut dôn nhw adref?', why: 'Er mwyn gwybod pryd i edrych eto. Os na all neb eu nôl, neu os ydyn nhw\'n gwrthod, gall yr heddlu helpu.',
    options: { coming: ['Ar y ffordd adref', 'ar y ffordd'], fetching: ['Mae rhywun yn eu nôl', 'yn nol', 'dwi n mynd'], refusing: ['Maen nhw\'n gwrthod dod', 'gwrthod'], unsure: ['Dw i ddim yn siŵr mwyach', 'ddim yn siwr'] }, segments: 2,
  },
  look_when: {
    sms: 'Pryd wna i decstio i edrych eto? 1 Mewn 15 munud 2 Mewn 10 3 Mewn 5 4 Gwell gen i ffonio nawr', legend: 'Pryd edrychwn ni eto?', why: 'Gallaf edrych eto gyda chi mewn 5, 10 neu 15 munud. Gallwch ffonio unrhyw bryd cyn hynny.',
    options: { 15: ['Mewn 15 munud'], 10: ['Mewn 10 munud'], 5: ['Mewn 5 munud'], now: ['Gwell gen i ffonio nawr', 'nawr', 'ffonio nawr'] }, segments: 1,
  },
  back_yet: { sms: 'Mae\'n bryd. Ydyn nhw adref? 1 Ydyn 2 Nac ydyn 3 Wedi clywed, maen nhw\'n saff', legend: 'Mae\'n bryd. Ydyn nhw adref?', why: 'Os nad ydyn nhw adref a neb yn gwybod ble maen nhw, mae\'n bryd ffonio.', options: { yes: ['Ydyn, adref', 'ydyn', 'adref'], no: ['Nac ydyn', 'na'], safe: ['Wedi clywed, ac maen nhw\'n saff', 'wedi clywed'] }, segments: 1 },
  rung_999: { sms: 'Teipiwch WEDI FFONIO ar ôl ffonio, GEIRIAU am beth i\'w ddweud, neu YMLAEN i ddal ati yma.', legend: 'Ydych chi wedi ffonio 999?', why: 'Dw i wedi stopio gofyn er mwyn i chi ffonio. Tecstiwch pan fyddwch yn barod.', options: { rung: ['Ydw, wedi ffonio', 'wedi ffonio'], no_answer: ['Neb yn ateb'], go_on: ['Dal ati yma', 'ymlaen'] }, segments: 2 },
  rung: { sms: 'Wedyn dywedwch: 1 Wedi ffonio 2 Dim ateb 3 Cael fy ngwrthod 4 Ychwanegu mwy gyntaf', legend: 'Ydych chi wedi ffonio\'r heddlu?', why: 'Mae\'n iawn os na. Dim ond gennych chi mae\'r heddlu\'n clywed, felly gofynnaf beth nesaf.', options: { rung: ['Ydw, mae ganddyn nhw', 'wedi ffonio'], no_answer: ['Neb yn ateb', 'dim ateb'], refused: ['Cefais fy ngwrthod neu fy nhroi i aros', 'gwrthod'], more: ['Ddim eto: ychwanegu mwy gyntaf', 'ychwanegu'] }, segments: 1 },
  police_reference: { sms: 'Pa gyfeirnod roddodd yr heddlu? Os dim, teipiwch DIM a gofynnwch y tro nesaf.', legend: 'Pa gyfeirnod roddodd yr heddlu?', hint: 'Log neu incident number yn Saesneg.', why: 'Gyda\'r cyfeirnod mae\'r person nesaf yn dod o hyd i\'r adroddiad yn syth.', segments: 1 },
  police_officer: { sms: 'Gyda phwy siaradoch chi? Enw neu rif. Neu HEPGOR', legend: 'Gyda phwy siaradoch chi?', hint: 'Enw, neu rif coler.', why: 'Mae\'n helpu os oes rhaid ffonio eto.', segments: 1 },
  police_next: { sms: 'Ddywedon nhw pryd fyddan nhw\'n ffonio neu\'n dod? Neu HEPGOR', legend: 'Ddywedon nhw pryd fyddan nhw\'n ffonio neu\'n dod?', why: 'Os aiff yr amser hwnnw heibio, ffoniwch 101 gyda\'r cyfeirnod.', segments: 1 },
  child_name: { sms: 'Beth yw enw llawn eich plentyn?', legend: 'Beth yw enw llawn y plentyn?', why: 'Dyma\'r peth cyntaf y bydd yr heddlu\'n ei ofyn. Dim ond ar gyfer eich adroddiad.', segments: 1 },
  child_age: { sms: 'Faint yw oed {child}? Mae dyddiad geni\'n well fyth.', legend: 'Faint yw oed {child}?', hint: 'Oed, neu ddyddiad geni fel 14 3 2012.', why: 'Mae oed yn helpu i benderfynu pa mor gyflym mae\'r heddlu\'n gweithredu.', segments: 1 },
  last_seen_when: { sms: 'Pryd y gwelwyd {child} ddiwethaf? Er enghraifft "heddiw tua 4pm". Mae amcan yn iawn.', legend: 'Pryd y gwelwyd {child} ddiwethaf?', hint: 'Er enghraifft "heddiw tua 4pm". Mae amcan yn iawn.', why: 'Mae\'r amser yn dweud wrth yr heddlu pa mor bell i chwilio.', segments: 1 },
  last_seen_where: { sms: 'Ble y gwelwyd {child} ddiwethaf?', legend: 'Ble y gwelwyd {child} ddiwethaf?', hint: 'Stryd, siop, arhosfan bws, neu gartref.', why: 'Dyna ble mae\'r heddlu\'n debyg o ddechrau.', segments: 1 },
  last_seen_by: { sms: 'Pwy welodd {child} ddiwethaf?', legend: 'Pwy welodd {child} ddiwethaf?', hint: 'Enw, a rhif os nad chi oedd e.', why: 'Efallai y bydd yr heddlu am siarad â\'r person hwnnw.', segments: 1 },
  worry: { sms: 'Beth sy\'n eich poeni fwyaf? Yn eich geiriau chi.', legend: 'Beth sy\'n eich poeni fwyaf?', hint: 'Yn eich geiriau chi. Mae pethau bach yn cyfrif.', why: 'Chi sy\'n nabod {child} orau. Bydd yr heddlu\'n gofyn hyn yn gynnar, ac mae\'ch geiriau\'n sefyll fel y dywedwch nhw.', segments: 1 },
  out_of_character: { sms: 'Ydy hyn yn anarferol i {child}? 1 Ydy 2 Ddim yn siwr 3 Nac ydy', legend: 'Ydy hyn yn anarferol i {child}?', hint: 'Mae ydy\'n golygu nad ydyn nhw\'n gwneud hyn fel arfer.', why: 'Mae\'r heddlu bob amser yn gofyn. Os nad y tro cyntaf yw hyn, mae dal yn cyfrif.', options: yesUnsureNo, segments: 1 },
  home_address: { sms: 'Beth yw\'r cyfeiriad cartref, gyda\'r cod post?', legend: 'Beth yw cyfeiriad cartref y plentyn?', hint: 'Gyda\'r cod post os gwyddoch.', why: 'Mae angen i\'r heddlu wybod ble mae cartref, ac efallai y dôn nhw atoch.', segments: 1 },
  your_name: { sms: 'Beth yw\'ch enw chi?', legend: 'Beth yw\'ch enw chi?', why: 'Bydd yr heddlu am wybod pwy sy\'n ffonio. Gallwch adael hyn am y tro.', segments: 1 },
  your_relationship: { sms: 'Pwy ydych chi i {child}? Er enghraifft mam, dad, nain neu ofalwr maeth.', legend: 'Pwy ydych chi i {child}?', hint: 'Er enghraifft mam, dad, nain neu ofalwr maeth.', why: 'Mae\'n dweud wrth yr heddlu â phwy maen nhw\'n siarad.', segments: 1 },
  back_hurt: { sms: 'Ydyn nhw wedi brifo neu\'n sâl? 1 Ydyn 2 Ddim yn siwr 3 Nac ydyn 4 Ddim yn ôl wedi\'r cyfan', legend: 'Ydyn nhw wedi brifo neu\'n sâl?', why: 'Cynnes a saff yn gyntaf. Gall popeth arall aros.', options: { ...yesUnsureNo, not_back: ['Ddim yn ôl wedi\'r cyfan', 'ddim yn ol'] }, segments: 2 },
  back_police: { sms: 'Ffoniwch 101, os gwelwch yn dda, i\'r heddlu wybod eu bod yn ôl. Allwn ni ddim. 1 Wedi dweud 2 Ddim eto 3 Heb adrodd erioed', legend: 'Ydych chi wedi dweud wrth yr heddlu eu bod yn ôl?', why: 'Nes i\'r heddlu glywed gennych, maen nhw\'n dal i chwilio. Byddan nhw am weld eich plentyn.', options: { told: ['Ydw, wedi dweud', 'wedi dweud'], not_yet: ['Ddim eto'], never: ['Heb adrodd erioed'] }, segments: 3 },
  back_harm: { sms: 'Ydych chi\'n meddwl i rywun eu brifo neu eu defnyddio? 1 Ydw 2 Ddim yn siwr 3 Nac ydw', legend: 'Ydych chi\'n meddwl i rywun eu brifo neu eu defnyddio tra oedden nhw i ffwrdd?', why: 'Os felly gall yr heddlu eu hamddiffyn, a gall dillad a phethau fod yn bwysig.', options: yesUnsureNo, segments: 1 },
  who_are_you: {
    sms: 'Pa un sydd agosaf? 1 Poeni am fy mhlentyn 2 Dw i dan 18 3 Dw i\'n gwybod rhywbeth, neu mae plentyn rhywun arall yma 4 Dw i\'n gweithio gyda phlant', legend: 'Pa un sydd agosaf?', why: 'Er mwyn i chi gael yr help cywir. Does dim rhaid dweud pwy ydych chi.',
    options: { parent: ['Dw i\'n poeni am fy mhlentyn', 'poeni'], young_person: ['Dw i dan 18', 'dan 18', 'fi'], someone_else: ['Dw i\'n gwybod rhywbeth, neu mae plentyn rhywun arall yma'], practitioner: ['Dw i\'n gweithio gyda phlant'] }, segments: 1,
  },
  about_whom: { sms: 'Pwy sydd angen help? Teipiwch FI, neu RHYWUN ARALL. Neu ddim byd.', legend: 'Pwy sydd angen help?', why: 'Er mwyn dweud beth sy\'n helpu. Does dim rhaid ateb. Mewn perygl ffoniwch 999.', options: { me: ['Fi'], other: ['Rhywun arall'] }, segments: 1 },
  young_start: {
    sms: 'Beth fyddai\'n helpu? 1 Angen help nawr 2 Dw i\'n saff, eisiau siarad 3 Dweud wrth rywun dw i\'n iawn 4 Beth os af yn ôl', legend: 'Beth fyddai\'n helpu?', why: 'Dewis un, neu dweda yn dy ffordd di. Does dim rhaid dweud pwy na ble.',
    options: { help: ['Dw i angen help nawr', 'angen help', 'help'], talk: ['Dw i\'n saff ac eisiau siarad', 'eisiau siarad', 'siarad'], tell: ['Dweud wrth rywun dw i\'n iawn'], back: ['Beth os af yn ôl', 'mynd yn ol'], stay: ['Rhywle i aros'], listen: ['Jest gwrando', 'gwrando'], phone: ['Ydy\'r ffôn hwn yn saff?'], stop: ['Sut ydw i\'n stopio hyn?'] }, segments: 2,
  },
  young_check_in: {
    sms: 'Sut wyt ti? 1 Dw i\'n iawn 2 Ddim yn iawn 3 Ffonia fi. Neu unrhyw eiriau, neu ddim.', legend: 'Sut wyt ti?', why: 'Does dim rhaid ateb. Mae un gair yn ddigon, neu ddim byd.',
    options: { ok: ['Dw i\'n iawn', 'iawn', 'dwi n iawn'], not_ok: ['Ddim yn iawn', 'dim yn iawn', 'dw i ddim yn iawn', 'dwi ddim yn iawn'], call: ['Ffonia fi', 'ffonia fi plis'] }, segments: 1,
  },
})

export const welshPhrases = phrasesIn({
  your_child: 'eich plentyn', police_reference: 'cyfeirnod yr heddlu', ring_danger: '999 nawr', ring_usual: '{police} nawr, neu 999 mewn perygl',
  ring_first_danger: 'Ffoniwch 999 gyntaf. ', ring_first: 'Gallwch ffonio {police} nawr os nad ydych yn gwybod ble maen nhw. ',
  why_report: 'Gofynnaf er mwyn i\'r heddlu glywed beth sydd ei angen, unwaith.', why_other: 'Gofynnaf er mwyn dod o hyd i\'r bobl iawn i\'w ffonio.',
  why_young: 'Gofynnaf er mwyn dweud beth fyddai\'n helpu. Does dim rhaid ateb.', whoever_is_home: 'pwy bynnag sydd gartref', your_mum: 'dy fam', your_dad: 'dy dad', your_carer: 'dy ofalwr',
  no_answers: 'Dim atebion eto.', police_dont_know: 'Dyw\'r heddlu ddim yn gwybod eto.',
  ring: 'ffonio', text: 'tecstio', ring_or_text: 'ffonio neu decstio', to: 'i', or: 'neu', or_else: ', neu ',
})
