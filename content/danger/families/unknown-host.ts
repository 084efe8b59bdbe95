/** Gone to stay with, or to meet, somebody whom nobody knows. */
import type { Family } from '../shape.ts'

export const unknownHost: Family = {
  key: 'unknown_host', topic: 'followed', level: 'concern', denied: 'nothing',
  why: 'Gone to stay with, or to meet, somebody known only from a screen or hardly at all.',
  source: 'danger/README, category followed_or_stranger; domain.md §5.2 "Sexual exploitation"',
  phrases: [
    `(gone|going|travelled|travelling|went|run off|ran off) to (meet|see|stay with|live with) (someone|somebody|a (boy|girl|man|guy|
      bloke|woman|person|friend)) [he|she|that|ive|who|they|i] [hes|shes|she|he] [been] (met|knows|know|talking to|speaking to|messaging|
      off|from|online)`,
  ],
  meets: [
    '(letting|let|lets|said) (me|i can|her|him) (stay|crash|sleep|kip|live|move in) & (met|know|knows|off|from|on) ..2 @site',
    '(wont tell|wont say|doesnt say|not telling) ..2 (who|where) & (off|from|met|on) @site & (@us|someone)',
    `(stay|staying|stays|stayed|stopping|stopped|sleeping|slept|living|crashing|kipping|moved in|moving in|run off|ran off|at|round|at a)
      ..4 (with|at|house|flat|place|to|lads|guys|girls|boys|mans) & (off|from|met on|met off|met through|through|via|met|meets|know from|
      knows from) [a|his|her] (@site|gaming) & (dont know|hardly know|barely know|never met|not met|havent met|hasnt met|only met|met|
      meets|first time|older|#18-70|(20s|30s|40s|twenties|thirties|forties)|stranger|random|didnt know|whoever|last week|yesterday|few
      days) ~16`,
    `(stay|staying|stayed|stopping|living|crashing|sleeping|moved in|gone off|gone) & (dont know|hardly know|barely know|never met|only
      met|noone knows) (him|them|her|who|the (man|people|guy)|this|these) & (@site|man| older|#18-70|(20s|30s|40s|twenties|thirties|
      forties)|house|flat|address|snap)`,
  ],
  not: [
    '(my|his|her|their) (cousin|auntie|uncle|nan|grandad|sister|brother)',
    '(at|to) (school|college|football|training|uni)',
  ],
}
