/**
 * Danger as people write it in Welsh, without marks on the letters (`core/danger/in-tongues.ts` takes them off). A modest list, read by no speaker
 * of Welsh: what it misses is for NOW, 999 and people. In the notation of the other families; a "ddim" just before leaves what `denied` says.
 */
import type { Family } from '../shape.ts'

const source = 'design law 1; issue on danger (Languages): the topics of the English families, in our own Welsh; unchecked'
const family = (rest: Omit<Family, 'source' | 'key'> & { key: `cy_${string}` }): Family => ({ ...rest, source })
const want = '(eisiau|isio|ishe|moyn|am)'
const they = '(o|e|hi|fo|fe|nhw|dad|mam|tad|rhywun|dyn|llystad|fy nhad|fy mam|cariad)'

export const welsh: readonly Family[] = [
  family({
    key: 'cy_overdose', topic: 'overdose_medical', level: 'emergency', denied: 'concern', why: 'Too many tablets, no breath, blood that does not stop, somebody who cannot be woken.',
    phrases: [
      'wedi (cymryd|llyncu) ..3 (tabledi|dabledi|bils|pils|paracetamol|moddion)', 'wedi cymryd gormod', 'gorddos', '(ddim|dim|methu) [yn] (anadlu|gallu anadlu|medru anadlu)', '(mygu|yn tagu)', 'anymwybodol', '(methu|ddim yn|ddim) (deffro|ei deffro|ei ddeffro)',
      '(gwaedu|yn gwaedu) ..2 (lot|llawer|yn ddrwg|stopio)', '(dw i|dwi|mae|mae hi|mae o|mae e) n gwaedu', 'angen ambiwlans', '(trawiad|ffit|ffitio) [nawr|rwan]',
    ],
  }),
  family({
    key: 'cy_wants_to_die', topic: 'self_harm', level: 'emergency', denied: 'concern', why: 'Says that they want to die, or will end their life, or left a goodbye.',
    phrases: [
      `${want} (marw|farw)`, `${want} (lladd fy hun|lladd ei hun|ladd fy hun|ladd ei hun|gorffen y cyfan|gorffen fy mywyd|diweddu fy mywyd)`, '(lladd|ladd) (fy hun|ei hun|eu hunain|hunan)', '(hunanladdiad|crogi fy hun|crogi ei hun)',
      `(ddim|dim|m) [yn] (eisiau|isio|ishe|moyn) (byw|bod yma|bod yn fyw)`, '(neidio|mynd i neidio) (oddi ar|o) [y|ben] (bont|to|adeilad)', '(nodyn|llythyr) ffarwel', '(ar|ar ben) (y bont|y to|y cledrau) [nawr|rwan]', 'well hebdda i', 'well (hebof fi|hebddo i)',
    ],
  }),
  family({
    key: 'cy_self_harm', topic: 'self_harm', level: 'concern', denied: 'nothing', why: 'Cuts or hurts themselves, or cannot go on.',
    phrases: ['(torri|brifo|anafu) (fy hun|ei hun|fy mreichiau)', '(hunan niweidio|hunan anafu)', 'methu (mynd ymlaen|cario ymlaen|dal ati)', 'casau fy hun', 'wedi cael digon o (fywyd|bopeth)'],
  }),
  family({
    key: 'cy_violence', topic: 'violence', level: 'emergency', denied: 'concern', why: 'Is being hit, strangled, threatened with a weapon or with death.',
    phrases: [
      `mae ${they} [yn|n|wedi] (fy mrifo|fy nharo|fy mwrw|curo fi|bwrw fi|taro fi|brifo fi|hitio fi|fy nghuro|fy nhagu|tagu fi|cicio fi)`, '(yn|n|wedi) (fy mrifo|fy nharo|fy mwrw|fy nghuro|fy nhagu|curo fi|bwrw fi|hitio fi)', '(gyda|efo|a) (chyllell|cyllell)', '(gyda|efo) (gwn|dryll|machete)', '(ganddo|ganddi|gynno fo|gynni hi|gan rywun) (gyllell|wn|ddryll)',
      `(mynd i|bygwth|isio|eisiau) (fy lladd|lladd fi|ei lladd|ei ladd)`, 'wedi (cael ei drywanu|cael ei thrywanu|ei drywanu|ei thrywanu|fy nhrywanu|trywanu)', 'wedi saethu',
    ],
  }),
  family({
    key: 'cy_afraid', topic: 'unclear', level: 'concern', denied: 'nothing', speaker: 'young_person', why: 'A young person is afraid of somebody or of going home.',
    phrases: ['ofn (fy nhad|fy mam|dad|mam|fo|fe|hi|nhw|ohono|ohoni|mynd adref|mynd adra|mynd nol|mynd gartref)', 'ofn (mynd|mynd yn ol) (adref|adra|gartref)', '(ddim|dim) [yn] (saff|ddiogel|teimlo n saff|teimlo n ddiogel|teimlo yn saff)', 'ofnus'],
    not: ['ddim yn saff eto o ran'],
  }),
  family({
    key: 'cy_held', topic: 'held', level: 'emergency', denied: 'nothing', why: 'Is locked in or kept.',
    phrases: ['wedi (fy nghloi|cloi fi|nghloi|cael fy nghloi|cloi r drws arna i)', '(ddim|dim) [yn] (gadael i (mi|fi) (fynd|adael|ddod allan)|gadael fi (fynd|allan))', '(ddim|dim|methu) [yn] (mynd allan|dianc|gadael y ty|dod allan)', 'yn fy nghadw (yma|i mewn|fan hyn)', 'wedi (fy nal|fy nghaethiwo)'],
  }),
  family({
    key: 'cy_sexual', topic: 'sexual', level: 'emergency', denied: 'nothing', why: 'Is raped, touched or made to undress.',
    phrases: ['(fy nhreisio|treisio fi|ei threisio|ei dreisio|wedi treisio)', '(yn|n|wedi) (fy nghyffwrdd|cyffwrdd fi|cyffwrdd yna i)', 'gwneud i (mi|fi) (dynnu|tynnu) (fy nillad|dillad)', '(isio|eisiau|moyn) (lluniau noeth|nudes)'],
  }),
  family({
    key: 'cy_taken', topic: 'taken', level: 'emergency', denied: 'concern', why: 'Somebody has taken a child away, or pulled them into a car.',
    phrases: ['(wedi|n|yn) (ei chipio|ei gipio|cipio|cael ei chipio|cael ei gipio|herwgipio|ei herwgipio)', '(llusgo|gwthio|tynnu) ..2 i [r|mewn i] (car|fan)', 'wedi mynd a (hi|fo|fe|fy merch|fy mab) [heb|yn y car]', '(mynd|cymryd) a (hi|fo|fe) ..2 (dramor|allan o r wlad)'],
  }),
  family({
    key: 'cy_medicine', topic: 'medicine', level: 'emergency', denied: 'nothing', why: 'A child is without medicine that they cannot do without.',
    phrases: ['(heb|does dim|dim|ddim wedi mynd a) [ei|eu|fy] (hinswlin|inswlin|pwmp|pwmp anadlu|inhaler|hanadlydd|anadlydd|epipen|meddyginiaeth epilepsi)'],
  }),
  family({
    key: 'cy_young_child', topic: 'young_child', level: 'emergency', denied: 'nothing', speaker: 'parent', why: 'The child is ten or under (002 Part A).',
    phrases: ['#1-10 (oed|mlwydd oed|blwydd oed)', '(yn|n) (ddwy|dair|bedair|bump|chwech|saith|wyth|naw|ddeg) (oed|mlwydd oed|blwydd oed)', '(yn|n) (flwydd|dri|bedwar|bump|chwech) oed'],
  }),
  family({
    key: 'cy_exposed', topic: 'exposure', level: 'emergency', denied: 'nothing', why: 'Out in the cold, with nowhere to sleep.',
    phrases: ['(dim|ddim|nunlle|unman) [yn|lle|unman|nunlle|i] (le i gysgu|lle i gysgu|i gysgu|i fynd|i aros)', 'cysgu (ar y stryd|tu allan|mewn drws|yn y parc|ar y fainc)', '(rhewi i farwolaeth|dwi n rhewi|dw i n rhewi)', '(wedi cael fy nhaflu|taflu fi|wedi fy nhaflu) allan'],
  }),
  family({
    key: 'cy_cry', topic: 'help_now', level: 'emergency', denied: 'nothing', speaker: 'young_person', why: 'A whole text that is nothing but a cry for help.',
    phrases: ['^ [plis|os gwelwch yn dda] (helpwch fi|helpa fi|help fi|helpwch|help plis|angen help|dwi angen help|dw i angen help) [plis|nawr|rwan] [plis|nawr|rwan] $', '^ [plis] (heddlu|ambiwlans|galwch yr heddlu|ffoniwch yr heddlu) [plis|nawr|rwan] $', '^ mae (o|e|fo|fe|hi|nhw) (yma|n dod|n dod nol) [plis|help] $'],
  }),
]
