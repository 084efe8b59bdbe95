/**
 * What holds a parent back from ringing, plainly said: one sentence and one road each (design §3 ⑤). Plain signs only; the
 * words are kept, and the question that waits is put again.
 */
const signs: readonly { road: string; says: RegExp }[] = [
  { road: 'road_deaf', says: / (?:i am|im|i m|were|we are) (?:a )?(?:deaf|hard of hearing|profoundly deaf)\b| cant hear on the phone| i use (?:bsl|sign language)\b| (?:deaf mum|deaf dad|deaf parent)\b/ },
  { road: 'road_language', says: / (?:my|our|not|no|little|bad|poor|dont speak|dont speak good|cant speak|not good) english\b| english (?:is )?(?:not good|bad|no good|not very good)\b| need an? (?:interpreter|translator)\b/ },
  { road: 'road_afraid_home', says: / (?:scared|afraid|frightened|terrified) (?:of|what) (?:my |her |his )?(?:husband|partner|boyfriend|ex|dad|stepdad|step dad|wife|girlfriend|father|he will do|hell do)\b| (?:he|she)(?: wi)?ll (?:hit|hurt|beat|go mad at) me if i (?:ring|call|report|tell)/ },
  { road: 'road_services', says: / (?:dont want|scared of|afraid of|worried about|frightened of|involve|involving) (?:the )?(?:social services|ss|social workers?|children s services|childrens services|immigration|home office)\b| (?:take|taking|lose|losing) (?:my|our|the) (?:kids|children|child) (?:off|away)\b| (?:take|taking) (?:him|her|them) (?:off me|into care)\b|\b(?:no papers|no visa|visa has run out|overstayed|undocumented|asylum seeker)\b/ },
]

/** The message that answers what they fear, or null. */
export const roadFor = (said: string): string | null => {
  const text = ` ${said.slice(0, 1_000).toLowerCase().replace(/[’'`]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
  return signs.find(({ says }) => says.test(text))?.road ?? null
}
