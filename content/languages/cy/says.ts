/** How people answer and ask in Welsh, without marks on the letters, as many type it. Drafts: no speaker of Welsh has read them. */
import type { Says } from '../shape.ts'

export const welshSays: Says = {
  asksFor: [
    'cymraeg', 'cymraeg plis', 'cymraeg os gwelwch yn dda', 'yn gymraeg', 'yn gymraeg plis', 'welsh', 'welsh please', 'in welsh', 'siarad cymraeg',
    'ti n siarad cymraeg', 'dach chi n siarad cymraeg', 'ydych chi n siarad cymraeg', 'wyt ti n siarad cymraeg', 'ga i siarad cymraeg', 'gawn ni siarad cymraeg',
    'dw i eisiau siarad cymraeg', 'dwi isio siarad cymraeg',
  ],
  plainly: (
    'mae fy merch mab mhlentyn plentyn wedi ddim adref adra gartref goll mynd rhedeg ffwrdd dwi dw rwy yn gwybod ble ydy yw fo fe nhw '
    + 'heddlu ysgol neithiwr heddiw ddoe bore prynhawn helpwch eisiau isio gen gyda efo ofn arna poeni marw lladd brifo gwaedu anadlu '
    + 'dod nol ers oedd roedd bod byth neb rhywun ffon oed blwydd mlwydd'
  ).split(' '),
  twins: {
    yes: ['ie', 'ia', 'oes', 'ydw', 'ydy', 'ydyn', 'do', 'ydi', 'yndw', 'yndi', 'oedd', 'gwir', 'cywir', 'mae hynny n iawn', 'wrth gwrs', 'iawn', 'dyna ni'],
    no: ['na', 'nage', 'nac oes', 'nac ydw', 'nac ydy', 'nac ydi', 'naddo', 'nag oes', 'nagdw', 'nagoes', 'dim eto', 'ddim eto', 'dim o gwbl'],
    'not sure': ['ddim yn siwr', 'dim yn siwr', 'dwi ddim yn siwr', 'dw i ddim yn siwr', 'ansicr', 'efallai', 'ella', 'falle', 'hwyrach', 'dwi n meddwl', 'dw i n meddwl', 'mae n bosib'],
    'don\'t know': ['ddim yn gwybod', 'dwi ddim yn gwybod', 'dw i ddim yn gwybod', 'dim syniad', 'dwn im', 'dwn i m', 'sai n gwybod', 'sa i n gwybod', 'dim yn gwybod', 'ddim yn gwbod', 'dwi m yn gwbod'],
    skip: ['hepgor', 'sgipio', 'pasio', 'nesaf', 'cwestiwn nesaf', 'well gen i beidio dweud', 'wedyn'],
    none: ['dim un', 'dim un ohonyn nhw', 'yr un', 'dim'],
    nothing: ['dim byd'],
    now: ['nawr', 'rwan', 'brys', 'argyfwng', 'mewn perygl'],
    report: ['adroddiad', 'dw i eisiau adrodd', 'dwi eisiau adrodd'],
    ready: ['barod', 'yn barod', 'dwi n barod', 'dw i n barod', 'fy adroddiad'],
    rung: ['wedi ffonio', 'dwi wedi ffonio', 'dw i wedi ffonio', 'wedi ffonio r heddlu', 'dwi wedi ffonio r heddlu', 'dw i wedi ffonio r heddlu', 'mae r heddlu n gwybod', 'ffoniais', 'ffonies i', 'ffoniais i'],
    'not rung': ['heb ffonio', 'dwi heb ffonio', 'dw i heb ffonio', 'heb ffonio eto'],
    words: ['geiriau', 'beth ddyweda i', 'beth i ddweud', 'beth dwi n ddweud', 'be dwi n ddeud'],
    back: ['yn ol', 'nol', 'mynd yn ol', 'cwestiwn diwethaf'],
    why: ['pam', 'pam wyt ti n gofyn', 'pam dach chi n gofyn'],
    menu: ['dewislen', 'opsiynau'],
    'go on': ['ymlaen', 'cario ymlaen', 'parhau', 'daliwch ati'],
    answers: ['atebion', 'fy atebion'],
    'start again': ['dechrau eto', 'ail ddechrau', 'o r dechrau'],
    'THEY\'RE BACK': [
      'gartref', 'adref', 'adra', 'mae hi adref', 'mae o adref', 'mae e adref', 'mae hi adra', 'mae o adra', 'mae hi nol', 'mae o nol', 'mae e nol', 'mae hi gartref', 'mae o gartref',
      'mae e gartref', 'wedi dod adref', 'wedi dod adra', 'wedi dod nol', 'maen nhw adref', 'maen nhw nol',
    ],
    'no answer': ['neb yn ateb', 'dim ateb', 'does neb yn ateb'],
    me: ['fi', 'amdana i', 'fi yw e', 'fi ydy o'],
    other: ['rhywun arall', 'arall'],
    safe: ['yn saff', 'dwi n saff', 'dw i n saff', 'dwi n ddiogel', 'dw i n ddiogel', 'saff', 'diogel'],
    'leave me alone': ['gadewch lonydd i mi', 'gad lonydd i fi', 'gadwch lonydd i fi'],
    'wrong number': ['rhif anghywir'],
    thanks: ['diolch', 'diolch yn fawr', 'diolch i ti', 'diolch i chi'],
    hello: ['helo', 'haia', 'shwmae', 'su mae', 'bore da', 'noswaith dda'],
    bye: ['hwyl', 'hwyl fawr', 'ta ta', 'nos da'],
    'who is this': ['pwy sydd yna', 'pwy yw hwn', 'pwy ydy hwn', 'pwy sy na'],
    1: ['un', 'cyntaf'], 2: ['dau', 'dwy', 'ail'], 3: ['tri', 'tair', 'trydydd'], 4: ['pedwar', 'pedair', 'pedwerydd'],
  },
  times: {
    heddiw: 'today', ddoe: 'yesterday', echdoe: '2 days ago', neithiwr: 'last night', bore: 'morning', prynhawn: 'afternoon', pnawn: 'afternoon', nos: 'evening', y: '', am: 'at',
    tua: 'about', oed: 'years old', mlwydd: '', blwydd: '', o: '', awr: 'hours', munud: 'minutes', yn: '', ol: 'ago', mae: '', hin: '', hi: '',
  },
  yesFirst: ['ie', 'ia', 'oes', 'ydw', 'ydy', 'ydi'],
  sounds: {
    parent: [
      'fy merch', 'fy mab', 'fy mhlentyn', 'fy hogan', 'fy hogyn', 'fy merch i', 'fy mab i', 'ein merch', 'ein mab', 'mae r ferch ar goll', 'mae fy merch ar goll', 'merch i',
      'mab i', 'mhlentyn i', 'plentyn i',
    ],
    young_person: [
      'dwi wedi rhedeg i ffwrdd', 'dw i wedi rhedeg i ffwrdd', 'wedi rhedeg i ffwrdd o adref', 'wedi rhedeg i ffwrdd o adra', 'dwi wedi gadael cartref', 'dwi wedi gadael adra', 'dw i wedi gadael adref',
      'mae dad yn fy mrifo', 'mae mam yn fy mrifo', 'dwi n 13', 'dwi n 14', 'dwi n 15', 'dwi n 16', 'dwi n 17', 'dw i n 13', 'dw i n 14', 'dw i n 15', 'dw i n 16', 'dw i n 17',
      'ofn mynd adref', 'ofn mynd adra', 'dwi ddim eisiau mynd adref', 'dwi m isio mynd adra', 'wedi cael fy nhaflu allan',
    ],
  },
}
