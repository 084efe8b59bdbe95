/** A passer-by has found a small child alone, or sees one where no small child should be by itself. */
import type { Family } from '../shape.ts'

const isAlone = '(alone|on (his|her|their) own|by (himself|herself|themselves|themself)|all alone|wandering|wandering about|lost|no (mum|mam|parents|parent|adult|adults|grown up|one) (with|about|around|near))'
const smallOne = '((little|small|tiny|wee) [lost|old] (boy|girl|kid|child|one|lad|lass)|toddler)'
const age = '(about|aged|around|maybe|only|roughly|hes|shes|looks|looks like|looks about|cant be more than) [about|only|maybe|like] (#1-7|three|four|five|six|seven)'

export const childAlone: Family = {
  key: 'child_alone', topic: 'young_child', level: 'emergency', lightly: true, elsewhere: true, denied: 'nothing',
  why: 'A small child alone in a street or a park is in danger by their age alone, whoever has found them.',
  source: 'danger/README, "Child 9 or under missing"; 002 §5.2.2 (999 for a small child who is found alone: our reading, unverified)',
  phrases: [],
  meets: [
    `(found|ive found|just found|weve found|come across) & ${smallOne} & ${isAlone}`,
    `(found|ive found|just found|weve found|come across) & (boy|girl|child|kid|lad|lass) & ${isAlone} & ${age}`,
    `(theres|there is|seen|saw|just seen|spotted|looking at) & ${smallOne} & ${isAlone} & (in|on|at|by|near|outside|down) ..2 (street|road|park|
      outside|station|platform|bus stop|shop|shops|supermarket|tesco|asda|car park|beach|river|canal|playground|pavement|town|path|woods|
      high street|shopping centre|motorway|roundabout|our door|my door)`,
  ],
  not: ['(playing|sits|sitting|plays|eating|reading|dancing|singing) ..3 (on (his|her|their) own|alone|by (himself|herself))'],
  unless: ['(in|from) my (class|school)', '(mum|mam|dad|nan|parents) (is|are|was|were) (there|with (him|her)|near|watching)', '(film|story|book|game|dream|painting|photo)'],
}
