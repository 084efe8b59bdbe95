/** Danger, help, the doors and what a young person hears, in Welsh. Drafts: no speaker of Welsh has read them, and live shows none of them. */
import { messagesIn } from '../shape.ts'

export const welshAlways = messagesIn({
  language_set: { sms: 'Iawn, yn Gymraeg. Ar 999 a 101 gallwch ofyn: Welsh, please. Back to English: text ENGLISH. Mewn perygl ffoniwch 999.', segments: 1 },

  // ── Danger, an adult ──
  danger_adult: { sms: 'Mae hynny\'n swnio fel perygl. Ffoniwch 999 nawr a dywedwch: a child is missing and in danger. Methu siarad? O ffôn symudol arhoswch, pwyswch 55; dyw e ddim yn dangos ble. Dw i wedi stopio gofyn.', segments: 3 },
  danger_adult_flag: { sms: 'Ffoniwch 999 nawr. Dywedwch: my child is missing and in danger. Yna pa rai o\'r rheini sy\'n wir. Dw i wedi stopio gofyn er mwyn i chi ffonio.', segments: 1 },
  danger_adult_self_harm: { sms: 'Ffoniwch 999 nawr. Dywedwch: my child is missing and may end their life. Soniwch am nodyn, cynllun neu dabledi. Nid eich bai chi. Dw i wedi stopio gofyn.', segments: 1 },
  danger_adult_medical: { sms: 'Ffoniwch 999 nawr. Dywedwch: a child needs an ambulance, beth sy\'n bod, ac unrhyw beth gymeron nhw. Dw i wedi stopio gofyn er mwyn i chi ffonio.', segments: 1 },
  danger_adult_medicine: { sms: 'Ffoniwch 999 nawr. Dywedwch: my child is missing and needs medicine, fel pwmp anadlu neu inswlin. Dywedwch pa un, a phryd. Dw i wedi stopio gofyn.', segments: 1 },
  danger_adult_young_child: { sms: 'Mor ifanc: ffoniwch 999 nawr. Dywedwch: my child is missing, a\'u hoed. Edrychwch eto lle mae plentyn bach yn cuddio neu\'n cysgu. Dw i wedi stopio gofyn.', segments: 1 },
  danger_adult_taken: { sms: 'Ffoniwch 999 nawr. Dywedwch: my child has been taken, gan bwy os gwyddoch, pryd, pa ffordd, unrhyw gar. Dw i wedi stopio gofyn er mwyn i chi ffonio.', segments: 1 },
  danger_adult_violence: { sms: 'Os oes rhywun mewn perygl, ffoniwch 999 nawr. Methu siarad? O ffôn symudol ffoniwch 999, arhoswch a phwyswch 55; dyw e ddim yn dangos ble. Dw i wedi stopio gofyn.', segments: 3 },
  danger_adult_now: { sms: 'Ffoniwch 999 nawr. Heddlu, tân, ambiwlans: byddan nhw\'n gofyn pa un. Methu siarad? O ffôn symudol arhoswch a phwyswch 55; dyw e ddim yn dangos ble.', segments: 3 },
  danger_adult_back_hurt: { sms: 'Ffoniwch 999, neu ewch i A&E, os gall fod yn ddifrifol. Os llai, ffoniwch 111. Arhoswch gyda nhw. Dw i wedi stopio gofyn.', segments: 1 },
  concern_adult: { sms: 'Diolch am ddweud. Os gall fod yn digwydd nawr, ffoniwch 999. Dywedwch wrth yr heddlu hefyd.', segments: 1 },
  concern_adult_taken: { sms: 'Yna ffoniwch 101 nawr: dywedwch pwy sydd â nhw, ble, a beth oedd wedi\'i gytuno. 999 os ydych yn ofni y cân nhw eu brifo, eu cuddio neu eu cymryd dramor.', segments: 3 },
  concern_adult_flag_unsure: {
    sms: 'Mae ansicr yn ddigon i ffonio. Ffoniwch 999 os ydych yn teimlo perygl, neu 101. Does dim aros 24 awr. Does neb yma\'n gwirio eich bod yn ffonio.',
    attended: { sms: 'Mae ansicr yn ddigon i ffonio. Ffoniwch 999 os ydych yn teimlo perygl, neu 101. Does dim aros 24 awr. WEDI FFONIO wedyn, neu fe gaiff gweithiwr wybod.', segments: 1 },
    segments: 1,
  },
  urgent_still: { sms: 'Mae hwnna gen i. Ffoniwch 999 nawr. Teipiwch WEDI FFONIO wedyn, GEIRIAU am beth i\'w ddweud, neu YMLAEN i ddal ati yma.', segments: 1 },
  told_emergency: { sms: 'Mae gweithiwr yn cael gwybod nawr, i ddarllen hwn erbyn {read_soon}. Peidiwch ag aros am hynny: ffoniwch 999.', segments: 1 },
  told_concern: { sms: 'Caiff gweithiwr wybod hefyd, i ddarllen hwn erbyn {read_by}. Mewn perygl ffoniwch 999.', segments: 1 },

  // ── Danger, and nobody knows who writes, or somebody who saw it ──
  danger_other: { sms: 'Mae hynny\'n swnio fel perygl. Ffoniwch 999 nawr os gallwch. Dywedwch ble, pwy, a beth sy\'n digwydd. Methu siarad? O ffôn symudol arhoswch, pwyswch 55; dyw e ddim yn dangos ble. Cadwch eich hun yn saff.', segments: 4 },
  concern_other: { sms: 'Diolch am ddweud. Os gall fod yn digwydd nawr, ffoniwch 999. Os na, mae 101 yn ateb ddydd a nos.', segments: 1 },
  urgent_unknown: { sms: 'Mae hwnna gen i. Mewn perygl ffoniwch 999. Methu siarad? O ffôn symudol ffoniwch 999, arhoswch a phwyswch 55. Dyw e ddim yn dangos ble, felly dywedwch os gallwch. Wedyn teipiwch FI, neu RHYWUN ARALL.', segments: 3 },
  urgent_whose: { sms: 'Iawn. Os gall fod yn digwydd nawr, ffoniwch 999. Methu siarad? O ffôn symudol arhoswch a phwyswch 55.', segments: 2 },

  // ── Danger, a young person ──
  danger_child: { sms: 'Ffonia 999 nawr os gelli di. Methu siarad? O ffôn symudol ffonia 999, aros a phwysa 55. Dyw e ddim yn dangos ble wyt ti, felly dweda os gelli di. Dwyt ti ddim mewn trwbl.', segments: 3 },
  danger_child_self_harm: { sms: 'Dw i mor falch i ti ddweud. Wyt ti\'n saff nawr? Os gallet ti wneud rhywbeth, ffonia 999. I siarad nawr, am ddim: {helplines}.', segments: 2 },
  danger_child_medical: { sms: 'Ffonia 999 nawr a gofyn am ambiwlans, hyd yn oed os wyt ti\'n teimlo\'n iawn. Dweda beth gymeraist ti neu beth sy\'n brifo. Fyddi di ddim mewn trwbl. Aros yn agos at rywun os gelli di.', segments: 2 },
  danger_child_medicine: { sms: 'Ffonia 999 nawr a gofyn am ambiwlans. Dweda pa feddyginiaeth sydd ddim gen ti ac sydd ei hangen. Fyddi di ddim mewn trwbl. Aros yn agos at rywun os gelli di.', segments: 2 },
  concern_child: { sms: 'Diolch am ddweud. Wyt ti\'n saff nawr? Os na, ffonia 999. I siarad, am ddim: {helpline}.', segments: 1 },
  young_urgent_still: { sms: 'Mae hwnna gen i. Mewn perygl ffonia 999. Methu siarad? O ffôn symudol aros a phwysa 55. I siarad: {helpline}. Teipia SAFF os wyt ti\'n saff nawr.', segments: 3 },

  // ── Young people ──
  young_opening: {
    sms: 'Helo, Windowlight sydd yma, {area}. Cyfrifiadur; does neb yn darllen. Byth yn dangos i rieni. Mewn perygl ffonia 999. Am ddim: Childline 0800 1111, Missing People 116000 (9am-11pm). Gall tecst yma gostio.',
    attended: { sms: 'Helo, Windowlight sydd yma, {area}. Cyfrifiadur; gall gweithiwr ei ddarllen. Byth yn dangos i rieni. Mewn perygl ffonia 999. Am ddim: Childline 0800 1111, Missing People 116000 (9am-11pm). Gall tecst yma gostio.', segments: 2 },
    segments: 2,
  },
  young_in_danger: {
    sms: 'Diolch am ddweud. Cyfrifiadur ydw i; does neb yn darllen. Byth yn dangos i rieni. Mewn perygl ffonia 999. Methu siarad? O ffôn symudol aros, pwysa 55. I siarad: {helpline}. Teipia SAFF os wyt ti\'n saff nawr.',
    attended: { sms: 'Diolch am ddweud. Cyfrifiadur ydw i; gall gweithiwr ei ddarllen. Byth yn dangos i rieni. Mewn perygl ffonia 999. Methu siarad? O ffôn symudol aros, pwysa 55. I siarad: {helpline}. Teipia SAFF os wyt ti\'n saff nawr.', segments: 4 },
    segments: 4,
  },
  young_menu: { sms: 'Mwy: 5 Rhywle i aros 6 Jest gwrando 7 Ydy\'r ffôn hwn yn saff? 8 Sut i stopio hyn. Neu unrhyw eiriau, neu ddim. Mewn perygl ffonia 999.', segments: 2 },
  young_talk: {
    sms: 'Falch dy fod yn saff. I siarad â pherson, am ddim: {helplines}. Does dim rhaid rhoi enw.',
    attended: { sms: 'Falch dy fod yn saff. I siarad â pherson nawr, am ddim: {helplines}. Does dim rhaid rhoi enw. I weithiwr yma edrych ar hwn, teipia WORKER.', segments: 4 },
    segments: 3,
  },
  young_listen: { sms: 'Dw i\'n gwrando. Tipyn bach neu lot, unrhyw eiriau, neu ddim am sbel. Dim enw, dim lle. Cyfrifiadur ydw i, felly gallaf gael pethau\'n anghywir. Mewn perygl ffonia 999.', segments: 2 },
  young_heard: { sms: 'Dw i\'n dy glywed. Cyfrifiadur ydw i, felly siarada â pherson hefyd, am ddim: {helplines}. Mewn perygl ffonia 999. Gelli di decstio yma unrhyw bryd.', segments: 4 },
  young_heard_2: { sms: 'Diolch am ddweud. Gelli di fynd yn araf, neu stopio. Person i siarad, am ddim: {helpline}. Mewn perygl ffonia 999.', segments: 1 },
  young_heard_3: { sms: 'Mae hynny\'n bwysig, ac mae gen i. Dwyt ti ddim mewn trwbl yma. Pan wyt ti eisiau person, am ddim: {helplines}. Mewn perygl ffonia 999.', segments: 2 },
  young_heard_4: { sms: 'Dw i\'n dal i wrando. Dweda fwy os wyt ti eisiau, neu gad e. Gall person wneud mwy na fi, am ddim: {helpline}. Mewn perygl ffonia 999.', segments: 1 },
  young_safe: { sms: 'Falch dy fod yn saff. Gelli di stopio yma, neu ddal ati.', segments: 1 },
  young_hello: { sms: 'Helo. Dw i yma: cyfrifiadur, unrhyw awr. Does dim rhaid dweud llawer. MENU sy\'n dangos beth alla i wneud. Mewn perygl ffonia 999.', segments: 1 },
  young_thanks: { sms: 'Croeso. Dere\'n ôl unrhyw bryd, ddydd neu nos. Mewn perygl ffonia 999.', segments: 2 },

  young_bye: { sms: 'Iawn. Cymer ofal. Gelli di decstio unrhyw bryd. I siarad â pherson, am ddim: {helpline}. Mewn perygl ffonia 999.', segments: 3 },
  young_short: { sms: 'Dw i yma. Dim brys. MENU sy\'n dangos beth alla i wneud. Mewn perygl ffonia 999.', segments: 1 },
  young_short_2: { sms: 'Iawn. Cymer dy amser. Mae un gair yn iawn, neu ddim. Mewn perygl ffonia 999.', segments: 1 },
  young_short_3: { sms: 'Dal yma. Tecstia pan wyt ti eisiau. I siarad â pherson, am ddim: {helpline}. Mewn perygl ffonia 999.', segments: 2 },

  // ── After a check-in ──
  young_check_line: {
    sms: 'Cyfrifiadur ydw i, a does neb yn darllen nawr. I siarad â pherson, am ddim: {helpline}. Mewn perygl ffonia 999.',
    attended: { sms: 'Cyfrifiadur ydw i; bydd person yma yn darllen hwn erbyn {read_by}. I siarad â pherson nawr, am ddim: {helpline}. Mewn perygl ffonia 999.', segments: 4 },
    segments: 3,
  },
  young_check_ok: { sms: 'Da clywed. Diolch am ateb. Gelli di decstio unrhyw bryd, a does dim rhaid.', segments: 1 },
  young_check_not_ok: {
    sms: 'Diolch am ddweud. Cyfrifiadur ydw i, a does neb yn darllen nawr. I siarad nawr: {helplines}. Ddim yn saff? Ffonia 999. Methu siarad? O ffôn symudol aros, pwysa 55.',
    attended: { sms: 'Diolch am ddweud. Cyfrifiadur ydw i; bydd person yma yn darllen erbyn {read_by}. I siarad nawr: {helplines}. Ddim yn saff? Ffonia 999. Methu siarad? O ffôn symudol aros, pwysa 55.', segments: 4 },
    segments: 4,
  },
  young_check_heard: {
    sms: 'Diolch am ysgrifennu. Cyfrifiadur ydw i, a does neb yn darllen nawr. I siarad â pherson, am ddim: {helplines}. Mewn perygl ffonia 999.',
    attended: { sms: 'Diolch am ysgrifennu. Cyfrifiadur ydw i; bydd person yma yn darllen erbyn {read_by}. I siarad nawr, am ddim: {helplines}. Mewn perygl ffonia 999.', segments: 4 },
    segments: 4,
  },
  young_check_yes: { sms: 'Diolch, da gwybod. Does dim rhaid ateb y tecstiau sy\'n dod.', segments: 1 },
  young_check_no: { sms: 'Iawn, dim problem. Dim mwy o decstiau o fan hyn os na fyddi di\'n tecstio. Mewn argyfwng ffonia 999.', segments: 1 },
  young_code_agreed: { sms: 'Iawn, diolch. Dim angen ateb. Mewn argyfwng ffonia 999.', segments: 1 },
  young_code_agreed_more: { sms: 'Iawn, diolch. Mewn argyfwng ffonia 999.', segments: 1 },
  young_code_agreed_more_2: { sms: 'Iawn. Dim angen ateb. Mewn argyfwng ffonia 999.', segments: 1 },

  // ── The doors, help ──
  door: { sms: 'Dyma Windowlight, {area}. Cyfrifiadur sy\'n ateb; nid yr heddlu. Mewn perygl ffoniwch 999.', segments: 1 },
  other_opening: { sms: 'Dyma Windowlight, {area}. Cyfrifiadur sy\'n ateb; nid yr heddlu. Mewn perygl ffoniwch 999.', segments: 1 },
  neutral_other: { sms: 'Sori am hynny. Dim mwy oddi wrthym oni bai i chi decstio. Mewn argyfwng ffoniwch 999.', segments: 1 },
  asks_real: { sms: 'Cyfrifiadur ydw i, nid yr heddlu. Alla i ddim ffonio neb. Am berson: 101, neu 999 mewn perygl. Missing People 116000, am ddim, 9am-11pm.', segments: 1 },
  who_we_are: { sms: 'Dyma Windowlight, {area}: cyfrifiadur, nid yr heddlu. Gallwch ddal ati yma. Nid chi? Teipiwch RHIF ANGHYWIR. Mewn perygl ffoniwch 999.', segments: 1 },
  help: { sms: 'Mewn perygl ffoniwch 999. Plentyn ar goll: ffoniwch 101 nawr, dim aros 24 awr. MENU sy\'n dangos beth allwch chi ei decstio.', segments: 1 },
  menu: { sms: 'Unrhyw bryd: NAWR mewn perygl. ADRODDIAD paratoi. BAROD fy adroddiad. WEDI FFONIO. GEIRIAU beth i\'w ddweud. ATEBION, CHANGE 2 i newid. YN OL. HEPGOR. PAM. WEB ar-lein. ADREF maen nhw gartref. DECHRAU ETO. Ffoniwch 999 neu 101 hebddo i.', segments: 2 },
  menu_short: { sms: 'Gallwch decstio rhif, neu eich geiriau. NAWR mewn perygl, neu ffoniwch 999.', segments: 1 },
  gone_quiet: { sms: 'Mae popeth gen i, a chadwaf beth ddaw. Atebaf eto pan arhoswch. Mewn perygl ffoniwch 999 neu teipiwch NAWR.', segments: 1 },
  quiet_now: { sms: 'Iawn. Gofynnaf ddim mwy, a thecstio dim ond os tecstiwch chi. Mewn perygl ffoniwch 999, unrhyw bryd.', segments: 1 },
  still_here: { sms: 'Dw i yma. Mewn perygl ffoniwch 999. Tecstiwch unrhyw beth, unrhyw bryd; MENU sy\'n dangos sut.', segments: 1 },
})
