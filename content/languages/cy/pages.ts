/** The pages around the conversation in Welsh. Drafts: no speaker of Welsh has read them, and live shows none of them. */
import type { SaidPages } from '../shape.ts'

export const welshPages: SaidPages = {
  shell: {
    pageName: 'Negeseuon', exit: 'Gadael y dudalen', skip: 'Neidio i\'r brif ran',
    demo: 'Arddangosiad: does dim o hyn yn cyrraedd yr heddlu. Drafftiau yw\'r geiriau a\'r rhifau, a does neb wedi\'u gwirio.',
    footer: 'Gwasanaeth cyfrifiadurol yw Windowlight. Nid yr heddlu yw, na gwasanaeth brys.',
    exitNote: 'Mae Gadael y dudalen yn gyflym, ond nid yw\'n clirio beth mae\'ch porwr yn ei gofio.',
    ring: 'Rhifau i\'w ffonio', languages: 'Iaith',
  },
  front: {
    heading: 'Oes plentyn heb fod lle dylai fod?',
    lead: 'Dydych chi ddim yn gwastraffu amser neb. Rydym yn helpu i benderfynu pwy i\'w ffonio, ac yn rhoi beth fydd yr heddlu\'n ei ofyn mewn geiriau i\'w darllen.',
    ringHeading: 'Ffoniwch 999 nawr os yw\'r plentyn',
    ring: ['yn ddeg oed neu\'n iau', 'wedi\'i anafu, neu efallai\'n brifo ei hun', 'wedi\'i gipio, neu gyda rhywun peryglus', 'angen meddyginiaeth nad yw ganddo', 'yn methu cadw\'n saff', 'allan mewn oerfel mawr neu ger dŵr dwfn'],
    ringAfter: 'Os nad ydych yn gwybod ble maen nhw, gallwch ffonio 101 nawr. Does dim rhaid aros 24 awr. Does dim rhaid defnyddio\'r dudalen hon gyntaf.',
    startHeading: 'Dechreuwch yma', start: 'Cyfrifiadur sy\'n ateb, unrhyw awr. Ychydig o gwestiynau byr. Gallwch stopio, ffonio, neu ddod yn ôl unrhyw bryd.', startButton: 'Dechrau yn',
    textHeading: 'Neu anfonwch neges destun', text: 'Gwnaiff unrhyw eiriau y tro. Gall eich rhwydwaith godi tâl.', youngHeading: 'Wyt ti dan 18?',
    young: [
      'Dwyt ti ddim mewn trwbl. Os wyt ti oddi cartref, neu\'n meddwl mynd, mae pobl i siarad â nhw.', 'Gelli di ffonio neu decstio 116 000 a ffonio 0800 1111. Mae\'r ddau am ddim, heb gredyd.',
      'Gelli di ysgrifennu aton ni hefyd. Dechreua uchod, wedyn pwysa “Dw i dan 18”. Cyn i ti ddweud dim, dywedwn beth sy\'n breifat a beth sydd ddim.',
    ],
    isHeading: 'Beth yw hwn, a beth nad yw',
    is: ['Cyfrifiadur sy\'n gofyn cwestiynau\'r heddlu, yn yr un drefn.', 'Nid yr heddlu yw. Dydyn nhw\'n gwybod dim nes i chi ffonio.', 'Nid gwasanaeth brys yw. Does neb yn gwylio\'r negeseuon drwy\'r amser.', 'Mae\'n cadw cyn lleied ag y gall, am gyn lleied o amser ag y gall. Mae un cwci i bob cyngor. Mae\'n dod i ben wrth gau\'r porwr.'],
    whyLink: 'Pam ges i neges gennych?',
  },
  chat: {
    heading: 'Eich negeseuon', earlier: 'Negeseuon cynharach', us: 'Windowlight, cyfrifiadur', you: 'Chi',
    openLead: 'Cyfrifiadur sy\'n eich ateb yma, unrhyw awr. Dyw\'r heddlu\'n gwybod dim nes i chi ffonio.', openLegend: 'Beth sydd wedi digwydd?', openHint: 'Yn eich geiriau chi. Er enghraifft: mae hi\'n 14, aeth allan am 4 ac mae ei ffôn i ffwrdd.',
    moreLegend: 'Ysgrifennwch neges', moreHint: 'Newyddion, pryder, neu gwestiwn. Gwnaiff unrhyw eiriau y tro.',
    police: { not_told: 'Dyw\'r heddlu ddim yn gwybod eto. Dim ond pan ffoniwch: 999 mewn perygl, neu 101.', told: 'Dywedoch eich bod wedi ffonio\'r heddlu. Dydyn ni\'n pasio dim ymlaen. Os bydd rhywbeth yn newid, ffoniwch nhw a rhowch y cyfeirnod.' },
    changing: 'Rydych yn newid ateb', previous: 'Nawr:', starred: 'Mae\'r heddlu\'n gofyn hyn yn gynnar.', why: 'Pam rydym yn gofyn',
    progress: {
      zero: '{left} cwestiwn ar ôl cyn yr adroddiad. Gallwch ffonio unrhyw bryd.', one: '{left} cwestiwn ar ôl cyn yr adroddiad. Gallwch ffonio unrhyw bryd.', two: '{left} gwestiwn ar ôl cyn yr adroddiad. Gallwch ffonio unrhyw bryd.',
      few: '{left} chwestiwn ar ôl cyn yr adroddiad. Gallwch ffonio unrhyw bryd.', many: '{left} chwestiwn ar ôl cyn yr adroddiad. Gallwch ffonio unrhyw bryd.', other: '{left} cwestiwn ar ôl cyn yr adroddiad. Gallwch ffonio unrhyw bryd.',
    },
    ownWords: 'Ateb yn eich geiriau chi', ownWordsLabel: 'Eich geiriau chi', ownWordsHint: 'Cadwn y geiriau hyn gyda\'ch dewis.', severalHint: 'Dewiswch bob un sy\'n wir.', send: 'Anfon', alwaysHeading: 'Unrhyw bryd',
    check: 'Gwirio am negeseuon newydd', answers: 'Gweld a newid eich atebion', toText: 'Parhau drwy neges destun', errorHeading: 'Mae problem',
    empty: { yes_no: 'Dewiswch ie, na neu ddim yn siŵr, neu ysgrifennwch', choice: 'Dewiswch un, neu ysgrifennwch', choices: 'Dewiswch o leiaf un, neu ysgrifennwch', other: 'Ysgrifennwch ateb, neu dewiswch “Ddim yn gwybod” neu “Hepgor”', open: 'Ysgrifennwch beth ddigwyddodd, mewn unrhyw eiriau' },
    sentBefore: 'Anfonwyd y dudalen hon o\'r blaen, gyda geiriau eraill. I anfon y rhain hefyd, pwyswch Anfon', tooLong: 'Mae hynny\'n rhy hir i un neges. Anfonwch ef mewn dwy ran',
  },
  buttons: {
    'DON\'T KNOW': 'Ddim yn gwybod', SKIP: 'Hepgor', NOW: 'Ffonio nawr', WORDS: 'Rhowch y geiriau i mi', RUNG: 'Dw i wedi ffonio\'r heddlu', READY: 'Fy adroddiad', 'THEY\'RE BACK': 'Maen nhw\'n ôl', MENU: 'Beth alla i wneud yma?',
    'who can see this': 'Pwy sy\'n gweld hwn?', 'how do i stop this': 'Sut ydw i\'n stopio hyn?', ME: 'Dw i dan 18', BACK: 'Un cwestiwn yn ôl',
  },
  yesNo: { yes: 'Ydy / Oes', unsure: 'Ddim yn siŵr', no: 'Nac ydy / Nac oes' },
  hints: { age: 'Er enghraifft, 14, neu 3 5 2012', when: 'Er enghraifft, 4pm heddiw', phone: 'Er enghraifft, 07700 900123', postcode: 'Er enghraifft, PO1 2AL', height: 'Er enghraifft, 163 cm. Mae amcan yn iawn', list: 'Pob un ar linell newydd' },
  numbers: { 999: 'perygl nawr', 101: 'yr heddlu, unrhyw awr', '116 000': 'Missing People, 9am i 11pm', '0800 1111': 'Childline, dan 19' },
}
