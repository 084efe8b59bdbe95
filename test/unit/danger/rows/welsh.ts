/** What people write in Welsh, family by family, with marks and without, north and south; and ordinary days in the words that danger also uses. */
import type { FamilyRows } from './shape.ts'

export const welshRows: readonly FamilyRows[] = [
  { family: 'cy_overdose', level: 'emergency', young: ['dwi wedi cymryd llwyth o dabledi', 'dw i wedi llyncu lot o bils', 'methu anadlu'], parent: ['dyw hi ddim yn anadlu', 'mae o\'n anymwybodol', 'methu ei ddeffro'] },
  { family: 'cy_wants_to_die', level: 'emergency', young: ['dwi isio marw', 'dw i eisiau marw', 'dwi am ladd fy hun', 'dwi ddim eisiau byw'], parent: ['mae hi eisiau lladd ei hun', 'gadawodd e nodyn ffarwel'] },
  { family: 'cy_wants_to_die', level: 'concern', young: ['dwi ddim isio marw'] },
  { family: 'cy_self_harm', level: 'concern', young: ['dwi\'n torri fy hun', 'methu cario ymlaen', 'dwi\'n casáu fy hun'] },
  { family: 'cy_violence', level: 'emergency', young: ['mae dad yn fy nharo', 'mae o\'n brifo fi', 'mae ganddo gyllell', 'mae rhywun yn curo fi'], parent: ['mae e tu allan gyda chyllell', 'mae hi wedi cael ei thrywanu'] },
  { family: 'cy_afraid', level: 'concern', young: ['mae gen i ofn dad', 'ofn mynd adref', 'dwi ddim yn saff'] },
  { family: 'cy_held', level: 'emergency', young: ['mae o wedi fy nghloi i mewn', 'methu dianc', 'ddim yn gadael i fi fynd'] },
  { family: 'cy_sexual', level: 'emergency', young: ['mae o wedi fy nghyffwrdd', 'cefais fy nhreisio', 'mae o isio lluniau noeth'] },
  { family: 'cy_taken', level: 'emergency', parent: ['mae rhywun wedi ei chipio', 'mae fy mab wedi cael ei gipio', 'cafodd ei llusgo i\'r car'] },
  { family: 'cy_medicine', level: 'emergency', parent: ['aeth heb ei hinswlin', 'does dim inhaler', 'heb ei pwmp anadlu'] },
  { family: 'cy_young_child', level: 'emergency', parent: ['mae hi\'n 6 oed', 'mae\'n saith oed', 'dim ond 9 mlwydd oed'] },
  { family: 'cy_exposed', level: 'emergency', young: ['does gen i ddim lle i gysgu', 'dwi\'n cysgu ar y stryd', 'dwi wedi cael fy nhaflu allan'] },
  { family: 'cy_cry', level: 'emergency', young: ['helpwch fi', 'angen help nawr', 'mae o yma', 'heddlu plis'] },
]

export const welshDays: readonly string[] = [
  'bore da', 'mae fy merch heb ddod adref o\'r ysgol', 'mae hi\'n 14 oed', 'aeth allan am bedwar', 'mae ei ffôn i ffwrdd', 'roedd hi\'n gwisgo côt ddu', 'mae e\'n chwarae rygbi', 'dwi eisiau mynd adref', 'dwi isio bwyd', 'gyda\'i ffrindiau', 'mae o gyda chi',
  'wedi mynd â\'r bag', 'mae ganddo feic coch', 'dwi\'n iawn diolch', 'mae\'n saff gyda nain', 'dwi ddim yn gwybod', 'mae hi wedi cymryd y bws', 'mae o wedi torri ei ffôn', 'mae dad yn gweithio', 'mae hi\'n dod nôl fory', 'methu cofio', 'ddim eisiau mynd i\'r ysgol',
]
