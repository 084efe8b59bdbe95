/** A last message: goodbyes, giving things away, settling affairs. Rules hear few of these; each one heard is asked about (danger/README, lesson 5). */
import type { Family } from '../shape.ts'

export const goodbye: Family = {
  key: 'goodbye', topic: 'self_harm', level: 'emergency', lightly: true, speaker: 'young_person', elsewhere: true, denied: 'concern',
  why: 'A last message: goodbyes, giving things away, settling affairs. Rules hear few of these; each one heard is asked about (danger/README, lesson 5).',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    // Once more, for the last time.
    '(hear|hearing|heard) (your|his|her|mums|dads|nans|yours) voice & (one last|last time|one more time|once more|before i go)',
    '(remember me|think of me) & (how i was|as i was|like i was|before all this|happy|fondly|with a smile|not like this|the way i was)',
    `(hug|hugged|kissed|kiss|cuddle|cuddled|dinner|chat|laughed) & (doesnt know|didnt know|no idea|hasnt got a clue|without knowing|never
      guessed|wont know) & (goodbye|last time|last one|the last)`,
    `(by the time|when you) ..4 (read|see|get|find|hear) (this|it|these) & (ill be|i will be|im|i wont be|be too late|be over|long gone)
      & (gone|dead|not here|wont be here|over|too late|sorry|at peace|here)`,
    `(last|final) (post|message|text|tweet|story|snap|letter|words) & (thank you|thanks for everything|been so kind|love you all|dont
      blame|not your fault|take care of each other|look after each other|remember me|sorry for everything|ever|to you all|goodbye)`,
    `(thank you|thanks) for (everything|all you did|all youve done|being there|being my friend) & (goodbye|bye everyone|best friend i
      ever|best mum|best dad|one last|wont be|forgive me|i loved|always love)`,
    // What will not be needed, and who is to have it.
    `(wont need|wont be needing|not gonna need|dont need|no use for|no need for) ..4 (it|them|that|charger|phone|stuff|things|clothes|
      money|bag|anymore|keys) & (where im going|where ill be|where i am going)`,
    `(giving|gave|given|give) away (all|everything|my|most) ..5 & (wont need|wont be needing|no use|dont need them|not gonna need|be
      gone|where im going|anymore)`,
    `(have|take|keep|want you to have) my (rings|ring|watch|necklace|things|stuff|guitar|bracelet|hoodie|records|books|console|ps5|bike|
      phone|teddy) & (dont ask|to remember me|remember me|when im gone|wont be here|in case i|someone who will love|not be around)`,
    `(take|have|adopt|home for|look after|want|keep) ..2 my (dog|cat|dogs|cats|hamster|rabbit|rabbits|pets|kids|fish|horse) & (after this
      week|after tonight|after today|wont be around|wont be here|not be around|not be here|when im gone|once im gone)`,
    `(friend|mate|she|he|bestie|boyfriend|girlfriend|shes|hes) & (sent|messaged|posted|message|snap|snapchat|story|text|texted|group
      chat|note) & (goodbye|bye forever|sorry for everything|wont be here|love you all|had enough|cant do this|other side|last time|end
      it) & (phone off|not picking up|not answering|wont answer|blocked|turned|shaking|scared|tomorrow|noone|worried|help|do i) ~30`,
    `(been holding on|held on|hanging on|stayed|stay alive|only here|still here) & (for (other people|mum|my mum|my family|everyone|them|
      you|my dog|my sister|my brother)) & (so long|cant|anymore|tired|hands|hurt|let go|enough|much longer) ~20`,
  ],
  phrases: [
    `(tell|let|make sure|promise) ..2 (mum|mam|dad|them|everyone|him|her|my @kin|my kids|my (children|girls|boys)) ..3 (i loved|i always
      loved|how much i loved|i did love)`,
    `(wont|will not|not gonna|never) ..1 (bother|trouble|burden|annoy|upset|disappoint|embarrass) (any of you|anyone|you|you all|
      everyone|mum|dad|my family|them|nobody) ..1 (after (tonight|today|this week|tomorrow)|ever again|much longer|anymore)`,
    '(put up with|deal with|worry about|look after|suffer) me (much longer|for much longer|after tonight|after today|ever again)',
    '(this is|its|guess this is|so this is) (goodbye|my goodbye|the goodbye|farewell)',
    'goodbye (i love you all|i love you mum|everyone i|to everyone|my friends|forever|mum i)',
    '(sorry|im sorry) for (everything|being (like this|me|a burden)|all (the|of) (trouble|pain|hurt)) $',
    'just bow out quietly',
    `(not|isnt|wasnt|never|nobodys|noones|not anybodys|nothing is) [any of|anyones|your|ur|their|my familys|mums|dads|his|her|really]
      (your fault|ur fault|anyones fault|fault|their fault|your faults|her fault|his fault|mums fault|on you) (i|im|its|please|goodbye|
      and|love|ok|its just|just|remember|know|dont|bye|at all|$)`,
    `(last|final) (thing|message|post|words|text|tweet|entry|letter|note|conversation|email) (i|ill|i will|im|that i|you|youll|i ever)
      ..3 (write|say|post|send|type|tell|hear|read|get|do|leave)`,
    '(make sure|please) ..3 (feeds|looks after|gets fed) (my|the) (cat|dog|pet|pets|rabbit|hamster|brother|sister|mum|cats|dogs)',
    `(soon|finally|tomorrow|tonight|then|after this|after tonight|by (morning|tomorrow|tonight|then)) [morning|night] (ill|i will|i|none
      of|no more|nothing|it|this|all of|the pain|everything|it will|im) [be|will|wont|this|ill|it|gonna|finally|is gonna|all] [be|will|
      finally|no longer|ever|never] (free|gone|at peace|hurt|hurt anymore|pain|matter|over|be free|be gone|stop hurting|with (mum|dad|
      nan|my|him|her|grandad)|be over|matter anymore|in heaven|out of|suffering|finished|peace)`,
    `(made|making|at|found|finding) [my] (peace) [with|at|and|now|i|finally|in] [it|last|death|dying|god|myself|everything|leaving|my|
      that|the|this|everyone|the end|end|decision] [see|goodbye|and|im|so|now|its|all|i|bye]`,
    `(hope|hoping|pray) [you|u|you all|everyone|my|mum|dad|they|that|one day|god|someday] [all|can|will|mum|family|dad|one day|could|you|
      they|parents|friends|kids|god] [can|will|ever|one day|could|all] (forgive me|forgives me|understand why|understands why|remember
      me|dont blame|move on|forget me|forgive myself) (one day|someday|when im|for this|eventually|some day|mum|dad|everyone)`,
    `(wont|not|dont|never) [have to|need to] (put up with me|worry about me|see me|hear me|suffer me|fund me|feed me) (much longer|
      anymore|any longer|for much|again|no more|ever again|for long)`,
    `(mum|dad|brother|sister|friend|he|she|you|him|her|they|someone) (gets|can have|get|have|should have|will have|inherits|should get|
      deserves) my (guitar|ps5|xbox|phone|room|dog|cat|clothes|savings|money|laptop|car|bike|necklace|ring|records|books|collection|
      things|stuff|trainers|hoodie)`,
    '(its|it is|itll be|this is|be|hope its) [all|so much|much|all just] (better|easier|best|better off) [for] (this way|without me)',
    '(i|id|wish|wanted) ..3 (one person|someone|somebody|anyone) to know',
    `(tell|tel|let) (my|me|ma|them|everyone|him|her|mum|dad|people|our|all my|the) [mum|dad|nan|sister|brother|family|friends|little
      brother|little sister|boyfriend|girlfriend|kids|mates|parents|dog|cat|know|all] [and (dad|mum)] [know|that|ily] (i love|i loved|im
      sorry|goodbye|bye|i tried|its not (their|her|his) fault|didnt mean|i tried)`,
    `(tell|let) [my] (mum|dad|nan|family|them|everyone|him|her|sister|brother|friends|parents|mates|people) [know] [that|i|im] (i love|i
      loved|i tried|im sorry|sorry|goodbye|bye)`,
    `(goodbye|bye|farewell|ta ta|bye bye|cya|see ya|so long|adios) (world|cruel world|forever|everyone|everybody|all|life|my friends|for
      good|for ever|mum|dad|to everyone|earth|and sorry|my loves|n sorry|i love you|twitter|reddit|family|friends|to all|to life|sorry|
      guys forever)`,
    `(wont|never|not) [be] (a|your|his|her|their|mums|any|anyones|an|no) (problem|burden|bother|trouble|issue|nuisance|disappointment|
      inconvenience|worry) [to] [you|anyone|her|him|everyone|them|u|mum|my mum|the family|anybody|nobody|noone] (anymore|any longer|no
      more|much longer|again|after (tonight|today|this)|soon|ever again|for long|after)`,
    'youll (miss me|be sorry|regret it|see|understand) when im (gone|dead|not here)',
    '(sorry|miss me|cry|care|regret it) when im (gone|dead|not here|not around)',
    'wont care when im gone',
    'when im gone',
    '(after|before) im gone',
    'once im gone',
    '(promise|promise me) (youll|you will|to) (look after|remember)',
    `(giving|gave|give|given) [away] (my|all my|everything|all|away) [things|stuff|clothes|my|all|belongings|possessions|xbox|phone|ps5|
      dog|cat|trainers|jewellery|guitar|i own|records] (away|to my|to charity)`,
    `wont (need|be needing) (it|them|my|this|any of|these|anything) (where im going|anymore|any longer|now|after|soon|no more|things|
      stuff)`,
    '(it will|itll|itll all|soon|everything will) (over soon|be over|finally over|all be over|stop soon|end tonight|over tonight)',
    'over for me',
    `(see|seeing|join|joining|meet) (you|u|my|mum|dad|nan|him|her|grandad|them) [mum|dad|nan|grandad|brother|sister|gran] (on the other
      side|in heaven|up there|in hell|soon mum|soon dad|soon nan)`,
    `(leave|leaving|left|depart|departing|exit|escape|escaping|gone from|go from) (this|the|our) (world|earth|life|planet|cruel world|
      hell|existence|world behind)`,
    'sorry for everything',
    'pillpic pillpic',
    'coffinpic coffinpic',
    'pillpic (coffinpic|bladepic)',
    '(had|been|have) a good run',
    'was nice (knowing|to know) (you|u|ya|you all|yall|everyone)',
    'nice knowing (you|u|ya|you all|everyone)',
    `(my|the) (story|journey|chapter|time here|life|time|road|book|world) [has|is|will|should|must|needs to|ends|here|comes|came|on
      earth] (ends here|end here|ends tonight|is over|is done|ends now|end tonight|ends today|has ended|ends soon|ends|is up|is finished|
      was over)`,
    'this is (the end|my goodbye|how it ends|my end|the last (youll|you will|time)|my last)',
    'the end for me',
    '(its|it is) (my time to go|my time now goodbye)',
    'my time (has come|is up|to go|is here|is near|is coming)',
    '(by|bye) forever',
    'bye forever',
    'goodnight forever',
    'going to sleep forever',
    'gonna sleep forever',
    'going (away|somewhere) (forever|for good|where (noone|nobody|no pain|theres no|they|i (wont|cant)))',
    '(going|gone) to a better place',
    'its better this way',
    '(be|its) better for everyone (this way|if i|when im|that i|once)',
    'nobody will (find|miss) me',
    '(done|finished|its done) by the time',
    'ive said my goodbyes',
    'said (my|his|her|all my) (goodbyes|goodbye)',
    'say (my|your) (goodbyes|goodbye) (to|before|now|and)',
  ],
  not: [
    '(tonight|tomorrow|saturday|sunday|weekend|week) (im|ill be|i will be) free ..2',
    '(do|did|will|does) (you|u|he|she|they) ..2 think of me ..12',
    'how are you ..12 (happy|think of me)',
    'last thing i (ever|would|wanted) ..3 (want|wanted|do|hurt)',
    'sorry for everything (i|that i) (said|did|wrote|called|broke|ate)',
    'sorry (about|i (broke|forgot|missed|ate|lost|took|shouted))',
    '(this is|its) (goodbye|farewell) (to|for) (my|the|our|year|summer|school|old|now|mr|mrs|miss|teacher)',
    '(put up with|deal with) me (til|till|until|today|this|all)',
    `^ [please|can you|yes|ok|and|just] tell (her|him|them|my mum|mum|dad|my dad|nan|my nan) [that] i love (her|him|them) [x|xx|xxx|and
      (im (ok|fine|safe|alright)|ill (ring|call|text|be|see)|not to worry)|loads|too|please] [ok|safe|soon|tomorrow|later] $`,
    'other side of',
    'then im free',
  ],
}
