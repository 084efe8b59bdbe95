/** A whole text of two or three words by whoever is held, hurt or watched and can write no more. Never a piece of a longer sentence. */
import type { Family } from '../shape.ts'

const before = '[please|help|omg|oh god|god|quick] [please|help]'
const after = '[here|in here|please|help|now|rn|right now|quick|alone|again] [please|help|now|hurry|quick|rn|me] [please]'

export const wholeCry: Family = {
  key: 'whole_cry', topic: 'held', level: 'emergency', speaker: 'young_person', denied: 'nothing',
  why: 'Two or three words and no more: locked in, trapped, he is here, come quick. Whoever is held may have time for nothing else.',
  source: 'issue on danger; danger/README, "Held/trafficked"; design law 1',
  phrases: [
    `^ ${before} [im|i am|ive been|been|were|we are|weve been|got|still|he has me|hes got me|theyve got me|they got me] ((locked|lockd|loked|lcoked|bolted|barricaded) (in|inside|up|away)|shut (in|inside|away)) [a room|his room|the house|his house|a house|my room|the room|the flat] ${after} $`,
    `^ ${before} [im|i am|ive been|been|were|we are|weve been|being|got|still] (trapped|traped|trappd|imprisoned|kidnapped|held hostage|held captive|hostage|tied up|taken|cornered) [inside|in a room|in his house|in the house|upstairs|by him|by them] ${after} $`,
    `^ ${before} [im|i am|ive been|been|were|being|im being|getting] (held|kept) (here|prisoner|against my will|inside|in here|hostage|captive) ${after} $`,
    `^ ${before} [i|we|im] (cant|cannot|can not|couldnt|unable to) (get out|get away|escape|leave|get home|get free) [of here|this place|this house|of this|from here|there] ${after} $`,
    `^ ${before} (he|she|they|hes|theyve|shes|someone|somebody|someones|a man|dad|men) [has|have|just] (got|grabbed|caught|took|taken|locked|trapped) me [in|up|inside] ${after} $`,
    `^ ${before} (hes|shes|theyve|(he|she|they|hes|shes|theyre|someone|somebody|a man|some men|the men) [still|is|are] (has|have|holding|keeping)) (me|us) ${after} $`,
    `^ ${before} [wont|not] (let|letting) me (out|go|leave) ${after} $`,
    `^ ${before} got me ${after} $`,
  ],
}

export const wholeCryNow: Family = {
  key: 'whole_cry_now', topic: 'help_now', level: 'emergency', speaker: 'young_person', denied: 'nothing',
  why: 'A bare "help", "999", "come quick", "he\'s here", "bleeding", from somebody young or unknown: they can write no more than that.',
  source: 'issue on danger ("bare help from a child gets the emergency words"); design law 1',
  phrases: [
    '^ [please|omg|oh god|god|mum|some1|someone|anyone|somebody] (help|halp|hlep|hepl) [help|me|us|please|now|plz|pls|quick|asap|sos] [help|me|please|now|quick|asap] [help|please|now] $',
    '^ [please] (can|could|will) (you|someone|anyone|somebody) [please] help [me|us] [please|now] $',
    '^ [i|we] [really] need help [now|please|bad|badly|asap|rn|here] [please|now] $',
    `^ [please|help|ring|call|get|need|phone|send|i need|get me] [the] (999|9 9 9|police|ambulance|fire) ${after} $`,
    `^ ${before} [someone|somebody|anyone|can you|can someone|can u] (come|get here|send (someone|help|police|somebody)|hurry) (quick|quickly|fast|asap|now|hurry|help|please) [please|quick|help|now|hurry|me] $`,
    '^ hurry [up] [please|quick|help|now] $',
    `^ ${before} (hes|he is|shes|she is|theyre|they are|dads|dad is|stepdads|stepdad is|hes right|theyre right) (here|outside|coming|at the door|in the house|in here|outside the door|upstairs|downstairs|coming in|inside) ${after} $`,
    `^ ${before} [im|i am|its|still|i] [really|so|very] (bleeding|bleedin|losing blood) [a lot|loads|bad|badly|so much|everywhere|out] ${after} $`,
    '^ (sos|s o s) [help|please|sos|me] $',
    '^ [its|this is] [an|a] emergency [help|please|now] $',
  ],
  not: ['coming (home|with|over|to)'],
}

/** What may be pain, a wait or only manners: asked after, and people read it. */
export const wholeAsk: Family = {
  key: 'whole_ask', topic: 'unclear', level: 'concern', speaker: 'young_person', denied: 'nothing',
  why: 'A whole text that is only "please", "im hurt" or "stuck here": nobody can know what stands behind it, so somebody asks.',
  source: 'issue on danger; danger/README, "Unclear"; design law 1',
  phrases: [
    '^ please [please|help|someone|anyone] [please] $',
    `^ ${before} [im|i am|ive got|got|been|ive been|i|i got] [really|badly|so|proper|a bit] (hurt|injured|in pain|in agony|hurting) [bad|badly|so much|a lot|everywhere] ${after} $`,
    `^ ${before} [im|i am|were|we are|still|been|ive been] (stuck|stranded|stuck out) [here|in here|there|out here|with him|with them|with her|somewhere] ${after} $`,
    '^ [im|i am] in trouble [please|help|now|here|bad] $',
    '^ [please] (come|come here|come get me|come and get me|pick me up|get me|save me|rescue me) [please|now] $',
    '^ (someone|somebody|anyone) [please|there] [please|help] $',
  ],
  not: ['please (tell|ask)'],
}
