/** Nobody feeds them, looks after them or is there. */
import type { Family } from '../shape.ts'

export const neglect: Family = {
  key: 'neglect', topic: 'neglect_housing', level: 'concern', speaker: 'young_person', denied: 'nothing',
  why: 'Nobody feeds them, looks after them or is there.',
  source: 'danger/README, "Exposure"; domain.md §5.2 "Homeless/away"',
  phrases: [
      '(have|ive|has) to (look after|feed|care for|raise) (my|the) ..8 (mum|mums|dad|dads) ..3 (high|drunk|never|always|drinking|ill|out|passed)',
      'ive to look after ..6 (mums|dads|mum is|dad is) ..2 (high|drunk|never|drinking|out|passed)',
    `(left|leave|leaves|leaving) (us|me) [home|at home|all] (alone|on our own|on my own|by ourselves|by myself) (for|all|with|
      overnight|at night|again|every|while)`,
    `(look after|looking after|caring for|care for|raising|feeding) ..6 (because|cos) ..3 (mum|dad|she|he|parents) [is|s|are|always]
      [always|too|never] (high|drunk|out|passed out|drinking|ill|on drugs|in bed|never here|gone|asleep|off)`,
    `(dad|mum|parents|stepdad|mums|dads|stepmum) [is|s|are|gets] [always|usually] (passed out drunk|passed out|drunk|high|off (his|her)
      (face|head)) (every|all|most|again)`,
    `(no|isnt any|never any|hardly any|aint no|not any|nothing) (food|heating|electric|electricity|gas|hot water|running water|clean
      clothes|to eat|water) [in|at|on|for|left|and|or] [the|mine|our|days|my|no|home|us] (house|flat|home|cupboards|fridge|heating|days|
      weeks|electric|mine|cupboard|a week)`,
    `(mum|dad|parents|mam|she|he|my parents|mums|carer|stepmum) (doesnt|dont|never|wont|hasnt|havent|isnt|arent|didnt|barely|hardly)
      [even|ever|been|really|bother|bothered] (feed|feeds|fed|feeding|cook|cooks|cooked for|buy food|buy any food|buy me|look after|
      looks after|looked after|come home|comes home|been home|been here|take me to the doctor|take us to school|bother with us|get out
      of bed|home for|give me food|give us food) [me|us|my|for|food|for days|for us|in|properly|anymore|the|to|or|for me|dinner]
      [brother|sister|days|food|weeks|anymore|at all|eat|properly|baby|days|us|me]`,
    `(left|leaves|leaving|leave) (me|us|him|her|my (brother|sister|little|siblings)) [brother|sister|brother and sister] [home|at home|
      in|on|by|all|here|to|with] [alone|on|our|my|by|the|home|look|no|all|own|house|ourselves] [own|alone|food|after|for|ourselves|
      overnight|with|days|myself|all] (days|night|overnight|weekend|weeks|food|the kids|all the time|nights|week|to look after|no food|
      ages)`,
    `(have|has|got|had|having) to (look after|feed|care for|cook for|raise|be a mum to|wash) (my|the|all my|her|them|everyone|our|mum|
      dad) [little|younger|baby|wee|brothers|brother|kids|two|three] ..5 (because|cos|mum|drunk|drugs|never|alone|passed out|on my own|
      by myself|every day|all the time|doesnt|isnt|ill|bed|always out|no one else|self)`,
    `(mum|dad|mam|parents|mums|dads|my mum|my dad|stepmum) [is|s|are|has|been|just|was|keeps|always] [always|been|so|lying|passed|just|
      on|too] (passed out|drunk|off her face|off his face|high|stoned|wasted|using|smoking crack|injecting|on crack|on heroin|on drugs|
      drinking all|in bed all|pissed) [on|every|all|again|and|in|n|all the|from|most] (day|we|drugs|sofa|floor|theres no|heroin|needles|
      time|cant|night|bed|i have)`,
    `(needles|dog mess|mould|rats|cockroaches|bed bugs|dog poo|fleas) (all over|everywhere|in my bed|in the beds|on the floor and|on my
      bed|all round)`,
    `(havent|not|hasnt) (had a (bath|shower|wash|clean)|got [any] clean clothes|been to school) (in|for|since) (weeks|days|ages|months)`,
    `(young carer|care for my mum|care for my dad|carer for my (mum|dad|brother|sister)) ..4 (cant|alone|tired|cope|help|struggling|
      much|noone|hard|own)`,
    `(mum|dad|parents|mam|carer|my mum|my dad) (left|walked out|abandoned|went away|has gone|hasnt been|went|gone off|moved out|
      disappeared|gone away|buggered off) ..4 (days ago|weeks ago|not come back|didnt come back|hasnt come back|and left|never came|
      alone for days|us|for days|with her boyfriend|no food|me|a week)`,
  ],
  not: [
    `(left|leave|leaves|leaving) (me|us) (at home|home|alone|on my own|a|in|on read|some|money|with (nan|my nan|dad|auntie|my brother|
      a|the|loads)|dinner|on|to (do|my|get|finish|it)|for (an hour|work|a bit|the shop)) (while|for an hour|because|to do|for a bit|
      read|with (nan|my nan|dad|food|the dog)|cos|til|till|until|on (seen|read|delivered))`,
    '(mum|dad) [is] (drunk|pissed|high) (off|at (the|a) (party|wedding|bbq)|on (prosecco|wine|life))',
    'no (food|hot water) (in [the] (canteen|fridge today)|at [the] (party|school)|til|till|until|because the boiler)',
    `(mum|dad|she|he|they) (doesnt|dont|never|isnt|hasnt) (cook|come home|look after|care about) (til|till|until|from work|on (fridays|
      saturdays|sundays)|meat|fish|football|my (music|hair)|herself|the garden|what)`,
  ],
}
