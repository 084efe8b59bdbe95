/** A bare "help", "I'm scared", "he won't stop": nobody can know what is meant, so somebody asks. */
import type { Family } from '../shape.ts'

export const cryForHelp: Family = {
  key: 'cry_for_help', topic: 'unclear', level: 'concern', denied: 'nothing',
  why: 'A bare "help", "I\'m scared", "he won\'t stop": nobody can know what is meant, so somebody asks.',
  source: 'danger/README, "Bare help = concern"; domain.md §5.2 "Dangerous opposites"',
  phrases: [
    // Plainly said.
    '^ [im|i am|i feel|so|really|very] [so|really|very|too] (frightened|terrified|scared) [help|please|im alone|rn|right now|x] $',
    '^ [need|get|send|please|call|i need] [an] ambulance [please|now|quick|help] $',
    `(sent|send|got|rang|rung|ringing|text|texted|phoned|message) ..4 (saying|screaming|screaming for|crying for|shouting|shouting for)
      help [me]`,
    `(hear|heard) ..1 (screaming|screams|someone screaming|a scream|a girl screaming|a child screaming|a woman screaming) ($|next door|
      from|outside|and|upstairs|in the)`,
    '^ [no|i|but] im not ok [at all|please|really|tbh] $',
    '^ help $',
    '^ help me $',
    '^ (i|we|im) [really] need help $',
    '^ i need help [please|now|badly] $',
    '^ please help $',
    '^ (can|could) (you|u|someone|anyone) help [me|us] [please|pls] $',
    '^ help (us|me|him|her) $',
    '^ (someone|somebody|anyone) help $',
    '^ 999 $',
    '^ emergency $',
    '^ danger $',
    '^ urgent $',
    '^ (its|this is) (an|a) emergency $',
    '^ im [so|really|very|well|proper|dead] scared [please|now|help|rn|right now] $',
    '^ (scared|frightened|terrified) $',
    'im (so|really|very) (scared|frightened) $',
    '(he|she|it|they|hes|she s|they just) (wont|will not|doesnt|never|didnt|dont) stop $',
    '^ (he|she|they|it) (wont|never|doesnt|dont) stop [please|now|help|ever]',
    'make it [all] (stop|go away)',
    'cant (make|get) (him|them|her|it) [to] stop $',
    '^ (somebody|someone|anyone) please [help] $',
    '(cant cope|scared) ..4 help $',
    '^ it wont stop $',
    '^ [please] (get|take|come get) me out [of here] [please|now] $',
    '^ i need (someone|somebody|you|saving|rescuing) [please|now] $',
    '^ [please] help ..1 dont know what to do [please|anymore] $',
    '(please|pls) make it stop',
    'cant stop (crying|shaking|sobbing|cryin|panicking)',
    `(something|somethings) (bad|really bad|terrible|awful|horrible) [has|is|just|s|might|gonna|going|happened|might have] (happened|
      happening|going on|will happen|happen|gonna|to)`,
    '(hes|theyre|shes|they are|he is) (coming back|back) (i|gotta|cant|help|please)',
    'hes coming back',
    'cant (tell|say) (anyone|noone|you (what|why|where)|nobody)',
    `(noone|nobody|they wont|wont|no one|doesnt|dont|didnt|mum doesnt|will) (believes|believe|will believe|would believe|believed|
      listens) me`,
    `(want|wanna|need|have) [to] (tell|talk to) (someone|somebody|you|anyone) (something (bad|serious|thats|happened|important about)|
      what (hes|he|happened|they) (done|did|do|to))`,
    '(done|did) something [really|so] (bad|terrible|awful) (and|i|cant|dont)',
    '(wont|never) be (ok|okay|alright|safe) (again|ever|here)',
    '(im|i am|so|really) (desperate|begging you|begging u)',
    'no im not ok',
    'not ok (at all|really|im|i|please|right now|tbh)',
    'unsafe at home',
  ],
  not: [
    '(hear|heard) ..1 (screaming|screams) ..4 (rollercoaster|concert|football|playground|foxes|fox|tv|film|goal|kids playing)',
    'something bad is gonna happen (in|on|to) [this|the|that] (episode|film|show|series|book|game|season|him|her)',
  ],
}
