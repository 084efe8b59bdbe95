/** A bare "help", "I'm scared", "he won't stop": nobody can know what is meant, so somebody asks. */
import type { Family } from '../shape.ts'

export const cryForHelp: Family = {
  key: 'cry_for_help', topic: 'unclear', level: 'concern', denied: 'nothing',
  why: 'A bare "help", "I\'m scared", "he won\'t stop": nobody can know what is meant, so somebody asks.',
  source: 'danger/README, "Bare help = concern"; domain.md §5.2 "Dangerous opposites"',
  phrases: [
    '^ [no|i|but] im not ok [at all|please|really|tbh] $', '^ help $', '^ help me $', '^ (i|we|im) [really] need help $',
    '^ i need help [please|now|with something bad|badly] $', '^ please help $',
    '^ (can|could) (you|u|someone|anyone) help [me|us] [please|pls] $', '^ help (us|me|him|her) $',
    '^ (someone|somebody|anyone) help $', '^ 999 $', '^ emergency $', '^ danger $', '^ urgent $', '^ (its|this is) (an|a) emergency $',
    '^ im [so|really|very|well|proper|dead] scared [please|now|help|rn|right now] $', '^ (scared|frightened|terrified) $',
    'im (so|really|very) (scared|frightened) $', '(he|she|it|they|hes|she s|they just) (wont|will not|doesnt|never|didnt|dont) stop $',
    '^ (he|she|they|it) (wont|never|doesnt|dont) stop [please|now|help|ever]', 'make it [all] (stop|go away)',
    '(want|wanna|need|wish|please can|can|want for) (it|everything|this|all of it|the noise) [could|would] [all] [to|would|just] stop',
    'cant (make|get) (him|them|her|it) [to] stop $', '^ (somebody|someone|anyone) please [help] $', '(cant do this|cant cope|cant take it|cant take this|scared|on my own) ..4 help $', '^ it wont stop $', '^ [please] (get|take|come get) me out [of here] [please|now] $', '^ i need (someone|somebody|you|saving|rescuing) [please|now] $', '^ [please] help ..1 dont know what to do [please|anymore] $', '^ [no|please] stop (he|she|they) (doesnt|dont|wont|never|didnt) (listen|stop|care)',
    '(home|back) [now] (and|but) (he|she|dad|mum|stepdad|they|its) [has|have|hes|is|just] (started|starting|kicked off|kicking off|gone for|at it|flipped|lost it|laid into) [on|again|at|already|me|off] (me|again|straight|already|worse|us|on me)',
    '(please|pls) make it stop', 'cant stop (crying|shaking|sobbing|cryin|panicking)',
    `(something|somethings) (bad|really bad|terrible|awful|horrible) [has|is|just|s|might|gonna|going|happened|might have] (happened|
      happening|going on|will happen|happen|gonna|to)`,
    '(hes|theyre|shes|they are|he is) (coming back|back) (i|gotta|cant|help|please)', 'hes coming back',
    `(i|we) (cant|dare not|darent|daren't) (talk|say|speak|tell you) (here|about it|on here|now hes|whats|why|right now|safely|cos|
      because)`,
    'cant (tell|say) (anyone|noone|you (what|why|where)|nobody)',
    `(dont|not) (tell|telling) (anyone|my (mum|dad)|police|the police) (but|i (said|told|am|was)|what|about what|or (he|they|ill|hell))`,
    `(noone|nobody|they wont|wont|no one|doesnt|dont|didnt|mum doesnt|will) (believes|believe|will believe|would believe|believed|
      listens) me`,
    `(something|things|stuff|it|what|bad things|horrible things) (happened|happens|happening|going on|goes on|hes|he did|he does|they
      did|hes been) [to me|at home|at|to|with|doing|me|that|last] ..2 (home|cant tell|dont want to talk|scared|night|dads|tell anyone|
      cant say|talk about|me that|told anyone)`,
    `(want|wanna|need|have) [to] (tell|talk to) (someone|somebody|you|anyone) (something (bad|serious|thats|happened|important about)|
      about what (hes|he|happened|they|my)|what (hes|he|happened|they) (done|did|do|to))`,
    `(cant|dont feel|dont want to|not) ..1 (be alone|be on my own|left alone) (tonight|right now|with|please|im|anymore|cos|because|in
      case|at)`,
    `(is it|its|would it be|is this) (abuse|rape|normal (for|that|if) (my|a|dads|parents)|grooming|illegal (for|if|that) (my|a)|ok
      (for|if|that) my (dad|mum|stepdad|uncle))`,
    `(im|i) (got|have|am|think im|think i|been) (in (serious|big|deep|real|so much|bad|a lot of) (trouble|shit)) [with|and|i|cant|im|
      please|help|they|he|people]`,
    '(in|got myself in|got myself into|into) (something|some) (bad|deep|i cant|dodgy|shit|stuff) [i|cant|and|get out|shit]',
    '(done|did) something [really|so] (bad|terrible|awful) (and|i|cant|dont)',
    '(wont|never) be (ok|okay|alright|safe) (again|ever|here)',
    '(please|pls) (dont|do not) leave me (alone with|with (him|them|her)|here|on my own|im scared)',
    '(im|i am|so|really) (desperate|begging you|begging u)',
    '(we|i|hes|shes) (arent|not|am not|im not|isnt|aint) (ok|okay|alright) (please|i|im|at all|help|really|right now|hes|and|$)',
    'no im not ok', 'not ok (at all|really|im|i|please|right now|tbh)', 'unsafe at home',
  ],
  not: [
    '(want|wish|can|please can|need) it [to|would|could] stop (raining|snowing|buzzing|ringing|barking|beeping|crashing|lagging|freezing)',
    'something bad is gonna happen (in|on|to) [this|the|that] (episode|film|show|series|book|game|season|him|her)',
    `(bin|rain|snow|dog|baby|cat|alarm|phone|music|it|hiccups|noise|drilling|nose|car|bus|she|he) (wont|doesnt|didnt|never) stop
      (raining|snowing|barking|crying|ringing|talking|eating|playing|at|going|beeping|laughing)`,
    'make it (stop|go away) (raining|snowing|beeping|buzzing|crying|ringing|by)',
    'cant stop (crying|shaking) (with laughter|laughing|at (this|that|the)|over (the|a|this)|watching)',
    '(not|isnt|arent) (ok|okay|alright) with (the|my|that) (wifi|maths)',
    '(wont|will) (believe|listen) me (when i|if i|that (its|i (did|have) my))', 'something bad (for|in the fridge|about)',
    '(please|pls) (dont|do not) (go|leave) (to|without|in|on|early|out|my|the|up|it|for|me (hanging|on read|out|behind|on seen))',
    'hes (back|coming back) (from|at|on|in|home from|soon|to|tomorrow|next|later|x|now with|for)',
    '(have|got|been) (in (big|so much|a lot of|bad) trouble) (at school|with (miss|sir|mum|dad|my (mum|dad)|teacher)|for)',
    '(and|but) (im|hes|shes) not (ok|okay) with',
    `dont (tell|telling) (anyone|my (mum|dad)) (but|i (said|told|am|was)) (i|im|its|we|got|fancy|like|love|failed|bought|ate|the|a|
      about|surprise)`,
    '(desperate) (for|to (go|see|get|know|play|eat|win|find)|housewives)', 'is it normal',
  ],
}
