/** Gone to stay with, or to meet, somebody whom nobody knows. */
import type { Family } from '../shape.ts'

export const unknownHost: Family = {
  key: 'unknown_host', topic: 'followed', level: 'concern', denied: 'nothing',
  why: 'Gone to stay with, or to meet, somebody known only from a screen or hardly at all.',
  source: 'danger/README, category followed_or_stranger; domain.md §5.2 "Sexual exploitation"',
  phrases: [
    '(lady|woman|man|bloke|couple|guy) ..6 (has|got|have) a (room|bed|sofa|spare room|place) for (me|us)',
    `(gone|going|travelled|travelling|went|run off|ran off) to (meet|see|stay with|live with) (someone|somebody|a (boy|girl|man|guy|
      bloke|woman|person|friend)) [he|she|that|ive|who|they|i] [hes|shes|she|he] [been] (met|knows|know|talking to|speaking to|messaging|
      off|from|online)`,
  ],
  meets: [
    '(just met|only met|met) & (stay|crash|sleep|kip|stop) at (hers|his|theirs) & (town|station|park|today|tonight|just|girl|boy|man|woman)',
    '(got|gets|getting|went off) in a (car|van|taxi) with (someone|a man|somebody|a stranger|some) & (friend of a friend|dont know|never|said it was|noone knows|stranger)',
    '(dont know|dont really know|never met|hardly know) ..1 (these people|them|him|her|this lot|anyone here|whose (house|flat)) & (stay|staying|letting me|let me|sleep|kip|house|flat) & (i|im|me|theyre|hes|they)',
    '(messaging|texting|messages|texts|adding) me from (different|new|loads of|fake|other|random) (accounts|numbers|account) & (knows|where i live|wont stop|scared|keeps|creepy|who)',
    '(noone|nobody|none of (her|his) (friends|mates)|we dont|her friends dont|his friends dont) ..1 (knows|know|heard of|has met|met) (a|any|who|this|of) & (staying|stopping|gone|with|says shes|says hes|at)',
    '(stopping|stoppin|staying|stay|stayed|stays|crashing|kipping|kip|living|live|moved in|sleeping|at) (w|with|at|round) (a|some|this|these|the) ..2 (man|mans|bloke|blokes|guy|guys|dude|dudes|lady|woman|womans|fella|couple|people|person|lad|boy|girl|older|stranger) & (met|meet|meets|got chatting|chatting to|hardly know|dont know|known (a|him|her|them)|knows from|never met|none of us|noone knows|since (tuesday|monday|yesterday|friday)|station|arcade|park|skatepark|cafe|online|seems nice|seems alright|hes alright|shes alright|hes sound|hes safe)',
    '(man|bloke|guy|dude|lady|woman|fella|couple|stranger) ..8 (said|says|offered|reckons|told me|let|lets|letting) & (i can|me) (kip|stay|sleep|crash|stop|live) [at|with|on|in|round] [his|hers|theirs|their|the|her]',
    '(gone|moved|went|run off|ran off) ..1 (to live|to stay|off|in|to be) with ..3 (man|boy|guy|lad|bloke|girl|woman|people|someone|somebody|couple) & (known (a|him|her|them)|only known|hardly know|never met|met on|week|days|fortnight|discord|tiktok|snapchat|online|dont know|none of us)',
    '(befriended|friendly with|taken under|hanging round with|taken up with|made friends with) & (older (woman|man|lady|guy|couple)|grown (man|woman)|man|woman in her|@adultage) & (bought|buys|phone|money|gifts|clothes|stay|house|flat|room)',
    '(hanging|hangs|hung|lurking|sits|sat|waiting|been) (round|around|about|outside|by) & (school|gates|park|college) & (man|mans|bloke|men|guy|someone|fella) & (asking for (her|him|me)|every day|keeps|talks to|following|looking at|been|our school|watching)',
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
