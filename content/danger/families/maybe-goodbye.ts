/**
 * A short text that may be thanks, or a goodbye: "look after my dog for me", "thanks for everything", "won't be a problem soon". Nobody can know,
 * so nobody is alarmed; one direct, kind question is asked, and a person reads it (danger/README, lesson 5).
 */
import type { Family } from '../shape.ts'

const edge = '[ok|so|well|anyway|right|just|hey|hi|please|and|but] [mate|babe|guys|all|everyone|yall|bro|nan|mum|dad|miss|you|x]'
const end = '[x|xx|xxx|mate|bro|guys|everyone|all|babe|ok|please|yeah|always|forever|now|you|mum|dad|nan|miss|honestly|tho|though] [x|xx|xxx|and bye|bye|sorry|love you|please]'
const pet = '(dog|cat|hamster|rabbit|guinea pig|gerbil|rats|fish|snake|gecko|lizard|tortoise|budgie|parrot|horse|pony|pup|puppy|kitten|ferret|bunny|plants|animals|pets|sister|brother|mum|mam|nan|dad|grandad|sisters|brothers|baby|twins|family|siblings)'

export const maybeGoodbye: Family = {
  key: 'maybe_goodbye', topic: 'self_harm', level: 'concern', speaker: 'young_person', elsewhere: true, denied: 'nothing',
  why: 'A short text that may only be thanks, or may be a goodbye: it is asked about, directly and kindly, and a person reads it.',
  source: 'danger/README, lesson 5 ("implicit goodbyes are the ceiling for rules: ask one direct, kind safety question")',
  phrases: [
    '(dog|cat|hamster|rabbit|guinea pig|horse|pets|brother|sister|mum|nan) ..2 (better off|be happier|be better|be fine|be ok|be looked after) ..2 (at|with) ..2 (nans|nan|mums|dads|sister|aunties|auntie|you|them|someone|next door|without me|else)',
    `^ ${edge} [can|could|will|would] [you|someone|u] ..1 (look after|take care of|mind|feed|have|adopt|keep) [my|our|the] ${pet} [for me] ${end} $`,
    `^ ${edge} [promise|promise me|promise me youll|make sure you|make sure someone|someone|somebody|youll|you|make sure|somebody please|someone please] (look after|looks after|take care of|takes care of|feed|feeds|be good to|be nice to|be kind to|cuddle|give a hug to|have) [my|our|the] ${pet} [for me] ${end} $`,
    `^ ${edge} (thanks|thank you|thankyou|tysm|appreciate you|grateful) [so much|all|both|again|anyway] for (everything|all of it|being there|being (kind|nice|my friend|good to me)|trying|caring|putting up with me|all youve done|listening to me always|the memories|the good times|looking after me) ${end} $`,
    `^ ${edge} [i|im|ill|it|we|you|youll|they|theyll|yous|i really] (wont|not gonna|wont have to|not) ..1 (be (a|your|anyones|ur|any) (problem|burden|bother|trouble|worry|issue|pain|nuisance)|worry about me|deal with me|put up with me|have to worry|bother (you|anyone|nobody|anybody)|trouble (you|anyone)|be in the way|be in your way) [for] [much longer|soon|for long|long|anymore|after this|any more|again|now|ever again] ${end} $`,
    '(wont|not gonna|not going to) be (a|your|anyones|ur|their|her|his|mums|my mums|my dads) (problem|burden|bother|worry|nuisance) ..1 (soon|much longer|for long|anymore|after|again|no more)',
    `^ ${edge} [ill|youll|you|yous|you all|they|theyll|everyone will|it will|its|itll|things will] (be better off|be fine without me|be ok without me|do better without me|get over it|get over me|forget me|be happier) [soon|in time|one day|eventually|anyway] ${end} $`,
    `^ ${edge} (its been|it was|was|been) (real|nice|good|fun|a laugh|a pleasure|an honour|lovely|emotional) [knowing (you|yous|you all)|while it lasted|all of it|to know you] ${end} $`,
    `^ ${edge} (remember me|dont forget me|think of me|miss me|dont miss me|remember i (love|loved) you|remember that i (love|loved) you|know that i (love|loved) you|i (always|did) (love|loved) you|i love you all|love you all|love yous all|i loved you) [sometimes|always|when im (not here|away)|how i was|and im sorry|im sorry|sorry|goodbye|bye|forever] ${end} $`,
    `^ ${edge} (sorry|im sorry|so sorry|im so sorry|i am sorry) for (everything|all of it|it all|being me|being born|existing|what im about to do|whats coming|what happens next|the mess|letting (you|everyone|you all) down|being a bad (son|daughter|friend)|all the trouble) ${end} $`,
    `^ ${edge} (goodbye|i think its time|think its time|think its time to go|farewell|bye forever|goodbye everyone|bye everyone|goodbye all|goodbye then|so long|this is it|thats it then|this is me done|im done now|its time|its time to go|i think its time|my time is up|time to go now) ${end} $`,
    `^ ${edge} (tell|let) (mum|dad|nan|my mum|my dad|my nan|my sister|my brother|them|everyone|him|her|my family|my kid sister) [know|that|i|im] [i|that] (im sorry|i loved (them|her|him)|it wasnt (their|her|his) fault|i tried|sorry|i did try|im proud of (her|him|them)|to be happy|to live) ${end} $`,
    `^ ${edge} (you|u|yous|yall) (was|were|been|have been|are) [a|the|always] (good|best|great|only|amazing) (mate|friend|friends|person|one|mum|dad|nan|teacher|people) [i ever had|to me|who cared] ${end} $`,
    '(wont|not) need (it|this|them|that|my (phone|room|stuff|things|bike|ps5|coat)) (anymore|where im going|after (today|tonight|tomorrow)|soon|no more|much longer)',
    '(if anything|whatever|if something|in case something|in case anything) ..1 happens ..1 to me ..4 (love|loved|sorry|tell|look after|know|remember|take care|not your fault|give|want you|have my)',
    '(wont|not gonna) be seeing (you|anyone|any of you|yous) (again|anymore|no more|after)',
    '(you|they|everyone|mum|dad|yous) (wont|will not) ..1 (have to|need to) (see|deal with|worry about|hear from|think about|put up with|look at|pay for) me ($|again|anymore|any more|no more|soon|much|for long|after)',
  ],
  not: [
    '(while|when|until|til|for the weekend|on (saturday|sunday|monday|friday|holiday)|next week|this week|tomorrow|tonight|after school|for a (bit|week|day|sec)|half term|on holiday)',
    '(driving|picking me up|the lift|dropping me|my birthday|the birthday|helping me|revision|the notes|lending|coming to|at the party|homework|tea|dinner)',
  ],
}
