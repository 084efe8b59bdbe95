/** Goodbye said sideways: when you find me, the next life, where nan is, for after, no Christmas to come. */
import type { Family } from '../shape.ts'

const pet = '(dog|cat|hamster|rabbit|guinea pig|gerbil|rat|rats|fish|snake|gecko|lizard|tortoise|budgie|parrot|horse|pony|pup|puppy|kitten|kitty|ferret|bunny|plants|plant|teddy|pigeons|chickens)'

export const farewell: Family = {
  key: 'farewell', topic: 'self_harm', level: 'emergency', elsewhere: true, denied: 'concern',
  why: 'A death is meant and not named: being found, the next life, being with who has died, things for afterwards, a day that will not be seen.',
  source: 'danger/README, "Suicide" and lesson 5; domain.md §1.2 and §5.1 (families that word lists miss)',
  phrases: [
    // Found.
    `(when|once|if|whoever|before|until|after) ..2 (find|finds|found|discover|discovers) (me|my body) ..6 (dont let|dont tell|dont cry|cover|brother|sister|sorry|tell (mum|dad|my)|please|wont matter|to late|forgive|note|letter|look after|keep (him|her|them|the)|in the)`,
    '(dont|do not|make sure|keep|so) ..3 (my|the|our|me) ..1 (@kin|children|little ones) ..2 (find me|finds me|see me like|sees me like|be the one (to|who)|walk in on|walks in on|finds my|sees my body|isnt the one)',
    '(nobody|noone|dont anyone|dont anybody|none of you) ..1 (come looking|come look|come find|go looking|look for me|search for me|try find me|try and find|try to find me|follow me|come after me)',
    '(who|whoever|person who|one who|poor (person|sod|guy)) (finds|find|has to find) (me|my body)',
    // Another life, and those who are there.
    `(see|catch|meet|find|c|hug|talk to|watch over|look down on) (you|yous|ya|yall|you all|all of you|everyone|them|him|her|yas) ..3 (next life|another life|other side|in the sky|up there|upstairs|in jannah|in paradise|heaven|afterlife|from above|from up|from heaven|beyond)`,
    '(watching over|look down on|looking down on|watch over) (you|yous|mum|my mum|my family|everyone|them|u) (all|from|always|both|now|soon)',
    '(be|go|going|gone|get|am) (where|wherever) (she|he|they|nan|grandad|mum|dad|you) [now] (is|are|s|went|gone|has gone|be|now)',
    // A day that will not be seen.
    `(wont|not gonna|aint gonna|never gonna|never|doubt ill|not going to|wont even|wont ever|dont plan to|not planning to|dont intend to) ..1 (see|reach|live to|live to see|live past|be alive (for|at|by)|last (until|to)|get to see|be about for|turn|make it (to|past))
      ..1 (christmas|xmas|eid|diwali|new year|new years|easter|halloween|my birthday|next birthday|another birthday|my next birthday|#13-30|eighteen|sixteen|twenty|thirty|adulthood|my (#13-21|thirteenth|sixteenth|eighteenth)|next (year|summer|christmas|term)|another (christmas|summer|year|spring)|old age)`,
    '(christmas|birthday|xmas|eid|summer|next year|gcses|prom|new year) ..2 (wont|not gonna|never gonna) ..2 (happen for me|matter to me|include me|have me|be mine)',
    '(dont|no point|not worth|no need|stop) ..2 (buying|buy|get|getting|wrapping|saving|order|ordering) ..1 (me|my|for me) ..6 (wont be (here|around|about|needing)|not be (here|around)|be gone|wont (see|need|make)|wont get to)',
    // For afterwards.
    '(need|want|keep|have|use|open|read|save|put|take) ..3 (for after $|for after (im|its|tonight|today|i)|for when (im|its|i) ..1 (gone|not here|over|done|not around)|once (im|its) (gone|done|over))',
    '(tomorrow|tonight|soon|by (tonight|tomorrow|morning|then)|after (tonight|today)) ..2 (wont|dont|never|not|no) ..2 (have to|gotta|need to) (feel|hurt|cry|pretend|be scared|be sad|think|listen to|face|wake up|breathe|fight)',
    '(make|making|made|makes) (it|this|everything|all of (it|this)|all this|the pain|the noise|my head) ..2 (stop|end|go quiet|go away|finish) (for good|forever|for ever|once and for all|permanently|tonight|tomorrow)',
    '(wont|not|never|im not) ..1 (be|gonna be|going to be|coming|come) (back|coming back) ..6 (not like running|not run away|not like a runaway|dont mean run|i mean ever|as in ever|like ever|not ever|forever|for good|in this life)',
    '(not like|not) (running away|a runaway|run away) ..4 (never|not|gone|forever) ..2 (coming back|come back|gone|back)',
    '(last|final) (time|hug|kiss|ride|walk|cuddle|snap|streak|drive|game|song|cig|meal|sunset|bus) ..3 (ill|you|youll|well|i|they|shell|hell) ..2 (ever|get|see|have|do|hear|be)',
    '(its|this is|itll be|that was) ..1 (my|our) (last|final) (goodbye|chat|convo|hug|talk|night together|one ever)',
    '(no tears|dont cry|nobody cry|noone cry|dont be sad|dont mourn|dont grieve) ..4 (for me|when im|when i|over me|at my|my funeral|ill be|gone|life|smile)',
  ],
  meets: [
    `(gonna|going|wanna|ready|time|off|soon|want|coming|need|wish|il|ill|be) ..3 (be with|see|join|meet|go to|come to|cuddle|hug|find) ..1 (@kin|him|her|them|mammy) & (passed|passed away|died|dead|in heaven|lost (him|her|them)|buried|up there|funeral|grave|since (he|she) went|isnt here|not here anymore|rip)
      & (miss|tired|soon|wanna|want|now|tonight|again|be with|ready|where (he|she)|not scared|finally|cant) ~26`,
    `(feed|walk|look after|take care of|mind|cuddle|be nice to|rehome|have|keep) ..2 my ${pet} & (wont be (coming|back|here|home|able|around)|not coming back|not be coming|not gonna be (here|back|around)|never coming|when im gone|after im|forever|cant do (it|this)|had enough|goodbye|sorry|not come home) ~24`,
    `(left|laid|put|placed|lined|lined up|arranged|leaving) & (phone|purse|wallet|keys|necklace|watch|ring|rings|bank card|glasses|bus pass|teddy|medals|bracelet|ipad) & (note|names on|our names|labels|labelled|stickers|sticker|post it|post its|in a row|neatly|folded|bed made|made (the|her|his) bed|tidied|envelope|envelopes|one each|for each) & (bed|pillow|table|desk|side|mat|room|drawer) ~24`,
    `(happy|calm|cheerful|hugging|hugged|chatty|smiling|at peace|lovely|laughing|bubbly|like (his|her) old self|herself again|himself again) & (after (months|weeks|days|ages|being|crying|a month|all|so long)|all of a sudden|suddenly|out of nowhere|dead happy|weirdly|for (the )first time) & (bye|goodbye|last time|isnt (home|at home|in|here)|gone|missing|not answering|phone off|walked out|disappeared|gave|given|left) ~32`,
    '(hugging|hugged|kissed|saying (bye|goodbye)|said (bye|goodbye)) & (like it was [the] last|the last time|like (she|he) (wasnt|was never|wont|knew)|as if (she|he)|like shed never|like hed never) ~16',
    `(bridge|car park|roof|tracks|station|river|cliff|viaduct|police|welfare check|crisis team|hospital) & (last (week|month|night|time|year)|again|before|recently) & (tonight|today|this morning|now|just) & (bank card|pin|gave me|given me|handed me|left me|his watch|her ring|password|passwords|hugged|goodbye) ~26`,
    '(password|passwords|passcode|logins|my pin) & (paper|written|wrote|desk|drawer|list|note|notes app|envelope) & (so (they|you|mum|dad|someone|my|he|she)|get my (photos|pics|stuff|account|money)|for (mum|dad|them|my @kin)) ~20',
    '(hope|hopefully|maybe) & (next life|another life|other side|reborn|come back as) & (better|happier|love|nicer|kinder|sorry|cat|bird|tree) & (i|im|me|my|ill) ~16',
  ],
  not: [
    '(level|game|boss|spawn|server|lobby|hide and seek|hiding|round|map|park|car park|shop|aisle|queue|town|bus) ..6 (find|finds|found) me',
    '(find|finds|found) me (a|an|some|on|at (the|my|nans|work|school)|by the|outside|near|funny|annoying|boring|hilarious|something|another|attractive|the)',
    'for after (school|work|tea|dinner|lunch|the|my|your|training|football|swimming|gym|party|match|holiday|exams|prom|shower|we)',
    '(birthday|christmas|eid|xmas) (party|dinner|do|lunch|meal|cake|play|concert|market|lights|jumper|day off)',
    '(last|final) time ..3 (i|you|we|they) ..1 (saw|spoke|checked|rang|texted|asked|told|went|see (him|her|them))',
    '(see|catch|meet) (you|yous|them) ..3 (up there|upstairs|on the other side) ..3 (of|for|at|later|with|after|in (a|ten|five|the))',
  ],
}
