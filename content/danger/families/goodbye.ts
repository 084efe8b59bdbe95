/** A last message: goodbyes, giving things away, settling affairs. Rules hear few of these; each one heard is asked about (danger/README, lesson 5). */
import type { Family } from '../shape.ts'

export const goodbye: Family = {
  key: 'goodbye', topic: 'self_harm', level: 'emergency', speaker: 'young_person', elsewhere: true, denied: 'concern',
  why: 'A last message: goodbyes, giving things away, settling affairs. Rules hear few of these; each one heard is asked about (danger/README, lesson 5).',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    `(friend|mate|she|he|bestie|boyfriend|girlfriend|shes|hes) & (sent|messaged|posted|message|snap|snapchat|story|text|texted|group
      chat|note) & (goodbye|bye forever|sorry for everything|wont be here|love you all|had enough|cant do this|other side|last time|end
      it) & (phone off|not picking up|not answering|wont answer|blocked|turned|shaking|scared|tomorrow|noone|worried|help|do i) ~30`,
    `(thanks|thanks you|grateful) & (everyone|you all|kind|everything|listening) & (dont think ill|last post|last message|goodbye|not be
      here|hear from me|see me again|one last)`,
    `(been holding on|held on|hanging on|stayed|stay alive|only here|still here) & (for (other people|mum|my mum|my family|everyone|them|
      you|my dog|my sister|my brother)) & (so long|cant|anymore|tired|hands|hurt|let go|enough|much longer) ~20`,
  ],
  phrases: [
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
    `(tell|tel|let) (my|me|ma|them|everyone|him|her|mum|dad|people|our|all my|the) [mum|dad|nan|sister|brother|family|friends|little
      brother|little sister|boyfriend|girlfriend|kids|mates|parents|dog|cat|know|all] [and (dad|mum)] [know|that|ily] (i love|i loved|im
      sorry|goodbye|bye|i tried|its not (their|her|his) fault|didnt mean|i tried)`,
    `(goodbye|bye|farewell|ta ta|bye bye|cya|see ya|so long|adios) (world|cruel world|forever|everyone|everybody|all|life|my friends|for
      good|for ever|mum|dad|to everyone|earth|and sorry|my loves|n sorry|twitter|reddit|family|friends|to all|to life|sorry|guys forever)`,
    `(this is|its|just saying|one last|my|final|last|wanna say|so) [a|my|the|it|is|your] [final|last|one last|proper|our|so] (goodbye
      everyone|goodbye forever|my goodbye|last goodbye|final goodbye|goodbye then|goodbye i|goodbye to|goodbye mum|goodbye guys|goodbye
      all|goodbye world|farewell|bye forever|adios)`,
    `(wont|never|not) [be] (a|your|his|her|their|mums|any|anyones|an|no) (problem|burden|bother|trouble|issue|nuisance|disappointment|
      inconvenience|worry) [to] [you|anyone|her|him|everyone|them|u|mum|my mum|the family|anybody|nobody|noone] (anymore|any longer|no
      more|much longer|again|after (tonight|today|this)|soon|ever again|for long|after)`,
    'when im gone',
    `(giving|gave|give|given) [away] (my|all my|everything|all|away) [things|stuff|clothes|my|all|belongings|possessions|xbox|phone|ps5|
      dog|cat|trainers|jewellery|guitar|i own|records] (away|to my|to charity)`,
    `wont (need|be needing) (it|them|my|this|any of|these|anything) (where im going|anymore|any longer|now|after|soon|no more|things|
      stuff)`,
    '(it will|itll|itll all|soon|everything will) (over soon|be over|finally over|all be over|stop soon|end tonight|over tonight)',
    `(see|seeing|join|joining|meet) (you|u|my|mum|dad|nan|him|her|grandad|them) [mum|dad|nan|grandad|brother|sister|gran] (on the other
      side|in heaven|up there|in hell|soon mum|soon dad|soon nan)`,
    `(leave|leaving|left|depart|departing|exit|escape|escaping|gone from|go from) (this|the|our) (world|earth|life|planet|cruel world|
      hell|existence|world behind)`,
    `(sorry|im sorry|so sorry|apologise|forgive me|forgive) [to|for|mum|dad|everyone|all|guys|that|i|u|you|her|him] [for|i] (everything
      ive|everything i|all the (pain|hurt|trouble|grief|problems)|leaving you|leaving|doing this|wasnt (enough|good|strong)|wasted|giving
      up)`,
    `(remember me|dont cry|dont blame|nobodys fault|noones fault) [yourself|yourselves|when|im|i|if|that|u|for|me|at my|ok|mum|dad|
      because] (gone|love|loved|tried|goodbye|im gone|forever|im sorry|yourself|yourselves|if i|when i|ok|funeral|bye|always)`,
    'pillpic pillpic',
    `(my|the) (story|journey|chapter|time here|life|time|road|book|world) [has|is|will|should|must|needs to|ends|here|comes|came|on
      earth] (ends here|end here|ends tonight|is over|is done|ends now|end tonight|ends today|has ended|ends soon|ends|is up|is finished|
      was over)`,
    'this is (the end|my goodbye|how it ends|my end|the last (youll|you will|time)|my last)',
    'going (away|somewhere) (forever|for good|where (noone|nobody|no pain|theres no|they|i (wont|cant)))',
    'said (my|his|her|all my) (goodbyes|goodbye)',
  ],
  not: [
    `^ [please|can you|yes|ok|and|just] tell (her|him|them|my mum|mum|dad|my dad|nan|my nan) [that] i love (her|him|them) [x|xx|xxx|and
      (im (ok|fine|safe|alright)|ill (ring|call|text|be|see)|not to worry)|loads|too|please] [ok|safe|soon|tomorrow|later] $`,
    'other side of',
    'then im free',
  ],
}
