/** Held, and it is told by the place: no handle on the inside, phones taken, another comes and then I may go, a flight that is no holiday. */
import type { Family } from '../shape.ts'

export const notFree: Family = {
  key: 'not_free', topic: 'held', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'Who is held tells of the place and its rules: the door, the phones, the others, the day of the flight. The word for it comes last, if at all.',
  source: 'danger/README, "Held/trafficked"; domain.md §5.2 "Held/violence"',
  phrases: [
    '(took|taken|grabbed|snatched|dragged|pulled) (me|us|her|him|them|my (mate|friend|sister|brother)) off the (street|road|pavement|bus|path|park)',
    '(deported|sent back|immigration|home office|police) ..3 if ..2 (leave|tell|run|say|speak|go|stop|dont)',
    '(passed|passing|shared|sold|traded|swapped) (between|round|around|among|on to|to) ..2 (men|them|friends|mates|boys|blokes|different)',
    '(come back|become|be|make me|made|turn me into|come home) ..1 a (woman|proper woman|real woman|full woman) ..8',
    '(the cutting|be cut|get cut|getting cut|to cut|cutting me|cut me|cut her|cut down there|cutter|special (procedure|ceremony|op)|womens ceremony|sunnah) ..10 (sudan|somalia|gambia|egypt|kenya|mali|guinea|sierra leone|ethiopia|eritrea|nigeria|abroad|back home|holiday|auntie|aunt|nan|grandma|summer)',
    '(have to|gotta|need to|must|supposed to|meant to|got to) ..1 (bring|make|earn|give|get|hand) (him|them|her|in) ..3 (#50-9000|money|hundred|quid) ..1 (a|every|per|each|by) (day|night|week|shift|friday|tonight|tomorrow|morning)',
    '(put|shoved|stuck|pushed|plugged|made me put|stuffed) ..3 (in|inside|up) (me|him|her|my|us) ..8 (keep it in|hold it in|cant take it out|take it out (at|when|in)|until|til|plug|wraps|train|deliver)',
    '(no|isnt a|aint a|theres no|isnt no|took the|taken the|broke the) (handle|handles|lock|key|doorknob|door knob) ..3 (inside|in side|my side|our side) ..2',
    '(door|doors|window|windows) ..2 (no handle|nailed shut|nailed up|screwed shut|boarded up|painted shut|bars on|got bars|only opens from (the outside|outside)|locks from (the outside|outside)|locked from (the outside|outside)|bolted from (the outside|outside))',
    '(lock|bolt|bolts|padlock|latch|key|chain) ..1 (is|s|on) ..1 (on the|the) (outside|other side|wrong side) ($|and|so|of (my|the|our|this) (door|room)|i|im|we|he|they|hes|please|help)',
    '(watch|watches|watching|follow|follows|following|stands|come|comes) ..1 me (to|when i|even in|outside) ..2 (toilet|loo|shower|bathroom|wee|shop|bin)',
    '(not allowed|arent allowed|isnt allowed|dont let|doesnt let|wont let|wouldnt let) ..3 (use the phone|have (a|my|our|her) phone|phone anyone|ring anyone|ring (mum|home)|speak to (anyone|my family|mum)|look out the window|near the window|open the (door|curtains|curtain)|answer the door|out the (room|flat|house) (on my own|alone|without))',
    '(work|working) ..6 (pay|paid|paying) ..4 (journey|boat|crossing|travel|smuggler|agent|bringing me|brought me|passport|ticket|flight)',
    '(made|make|makes|making|forced|forces|got|want|wants) (me|us|her|him) ..2 (work|sleep|stay|beg|cook|clean|sell|serve) ..8 (no pay|for nothing|until|debt|passport|cant leave|wont let|or (he|they|she) (hit|beat|hurt))',
    '(sold|selling|swapped|passed|passing|lent|gave|given) (me|her|him|us) ..1 (to|on to|onto|round|between) ..2 (man|men|mates|friends|another|other|older|them|someone|olders|boys|gang|crew)',
    '(getting|get|being|be|gonna be|to be) (married off|wed off|promised|given (to|away to)) ..3',
    '(taking|take|took|flying|fly|sending|send|sent|shipping) (me|her|us|him) ..2 (back home|there|abroad|over|pakistan|bangladesh|india|somalia|@abroad) ..8 (marry|married|wedding|nikah|husband|cousin|cut|cutting|rishta|wont come back|not coming back|dont want|didnt want|teach me|fix me|straighten|rehab|camp)',
  ],
  meets: [
    `(dont know where|no idea where|not sure where|where this is|blindfold|blindfolded|came in a van|in the back of|drove for hours|driven for hours|windows blacked out) & (took (my|our|the|all our) ..1 (phone|phones|passport|passports|shoes|clothes|bag|coat|sim)|other girls|other boys|other children|no windows|mattress|mattresses|dont speak english|dont talk english|not allowed|locked|someone elses phone|found this (one|phone)|found a phone) ~26`,
    `(they|he|boss|olders|man|men|gang|uncle|aunty|landlord) ..2 (said|say|says|keep saying|told me|promised) ..2 (i|we|ill|im) ..1 (can|could|allowed|free to|let go|be able to) (go|leave|come home|go home|get off|be let) & (next one|next (kid|child|boy|lad|girl|person|new)|new (one|child|boy|lad)|paid|pay|owe|worked it off|last week|last wk|still here|come get me|come and get me|get me from|get me out|lied|keep (me|saying)|debt|once its sold|sold it all) ~30`,
    `(said|says|told me|told us|telling me) & (aint going|not going|aint leaving|not leaving|cant leave|isnt going|going nowhere|goin nowhere|aint goin|nobody leaves|noone leaves|no one leaves) & (machete|knife|gun|junkie|junkies|crackhead|cats|nittys|nitty|sell|shots|food|flat|locked|debt|owe|come back at|phone|phones|door|bando|trap) ~34`,
    `(more|another|new|next) (food|pack|packs|shots|gear|bits|light|work) to (sell|shot|shift|serve|bag) & (aint|not|cant|wont|junkie|crackhead|flat|machete|knife|locked|scared|home|leave) ~26`,
    `(flight|flights|ticket|tickets|flying|fly|plane|airport|passport|passports|suitcase|suitcases|bags packed|case packed) & (not a holiday|no holiday|aint a holiday|isnt a holiday|not for a holiday|one way|seen the dress|found the dress|seen (a|my|the) (wedding|red) dress|my wedding|her wedding|a man there|meet someone|marry|married|my cousin|fiance|rishta|wont come back|not coming back|dont get to come back|im engaged|got me engaged|dowry)
      & (i|im|my|me|us|mum|dad|they|theyre|we|she|her|its) ~28`,
    `(sleep|sleeping|live|living|kept|staying|put) ..3 (garage|shed|basement|cellar|caravan|mattress|floor|storeroom|above the (shop|takeaway|restaurant)|attic|container) & (work|working|no pay|dont pay|not paid|passport|lock|locked|not allowed|#10-20 hours|every day|boss|uncle) & (they|he|she|boss|dont|cant|wont|let) ~26`,
    `(gone|going|went|told me its|said its|think its) ..2 (holiday|visit|wedding|see (nan|family|grandma)) & (whispering|heard (them|mum|dad)|hid my passport|took my passport|one way|bought me (gold|a dress)|cousin|marry|man|scared|dont believe) & (fly|flight|plane|airport|pakistan|@abroad|passport) ~30`,
    `(hotel|airbnb|flat|house|room) & (different men|men come|men keep coming|blokes come|loads of men|man after man|customers|clients|punters|they pay him|he gets paid|keeps the money|takes the money|took the money) & (me|i|us|her|she|girls) ~22`,
  ],
  not: [
    '(fridge|freezer|car|van|cupboard|mug|pan|suitcase|shower|toilet|oven|caravan|microwave|drawer|wardrobe) ..3 (handle|handles|lock) ..5',
    '(escape room|horror|film|game|level|drama|play) ..12',
    '(not allowed|dont let|wont let) ..3 (use the phone|have my phone) ..4 (at (school|dinner|the table|night|work|cadets)|in (class|lesson|lessons|bed)|until|after|til)',
    '(swapped|passed|gave|given) (me|her|him) ..1 (to|on to) ..3 (team|class|group|set|teacher|shift|table|department|manager|dentist|gp)',
  ],
}
