/** A last message: goodbyes, giving things away, settling affairs. Rules hear few of these; each one heard is asked about (danger/README, lesson 5). */
import type { Family } from '../shape.ts'

export const goodbye: Family = {
  key: 'goodbye', topic: 'self_harm', level: 'emergency', speaker: 'young_person', elsewhere: true, denied: 'concern',
  why: 'A last message: goodbyes, giving things away, settling affairs. Rules hear few of these; each one heard is asked about (danger/README, lesson 5).',
  source: 'danger/README, "Suicide"; domain.md §1.2 (risk ladder) and §5.1 (families that word lists miss)',
  meets: [
    `(friend|mate|she|he|bestie|boyfriend|girlfriend|shes|hes) & (sent|messaged|posted|message|snap|snapchat|story|text|texted|group
      chat|note) & (goodbye|bye forever|look after each other|sorry for everything|wont be here|love you all|had enough|cant do this|
      other side|last time|thanks for everything|end it) & (phone off|not picking up|wont pick up|not answering|wont answer|left the
      chat|blocked|turned|shaking|scared|tomorrow|noone|worried|help|do i) ~30`,
    `(thanks|thanks you|grateful) & (everyone|you all|all of you|kind|everything|listening) & (wont be posting|dont think ill|wont be
      back|wont be round|last post|last message|goodbye|not be here|be posting again|hear from me|see me again|one last)`,
    `(not|wasnt|isnt|wont be|never) (because of|about|down to) (her|him|you|them|anyone) & (goodbye|bye|tell|sorry|love|letter|note)`,
    `(dont|do not) (come|go|let (mum|dad|anyone) (come|in)) ..4 (my room|in my room|upstairs|bathroom|garage|in) & (ambulance|police|
      999|find me|ring|dad go|get dad|first|when you (get|come))`,
    `(rehomed|found a home for|gave away|given away|sold) [my|the|all] [my] (cat|dog|pets|pet|rabbit|everything|things) & (order|sorted|
      paperwork|finally|ready|wont need|everything|free|debts|calm)`,
    `(been holding on|held on|hanging on|stayed|stay alive|only here|still here) & (for (other people|mum|my mum|my family|everyone|
      them|you|my dog|my sister|my brother)) & (so long|cant|anymore|tired|hands|hurt|let go|enough|much longer) ~20`,
  ],
  phrases: [
    `(thank|thanks|thank you|thankyou) [to] [all|everyone|you all|those|anyone|everybody|you|you guys] [of you] (who|that|for) ..6
      (tried to help|tried|cared|care|helped|was there|were there|loved me|stayed|listened|listening|supported|putting up with me|
      trying) ..8 (fault|goodbye|sorry|over|done|late|gone|cant|anymore|enough|bye|peace|end|didnt|love you|blame|time to|had to)`,
    `(not|isnt|wasnt|never|none of this is|none of it was|nobodys|noones|not anybodys|nothing is) [any of|anyones|your|ur|their|my
      familys|mums|dads|his|her|really] (your fault|ur fault|anyones fault|fault|their fault|my mums fault|your faults|to do with you|
      because of you|youre to blame|her fault|his fault|mums fault|on you) (i|im|its|please|goodbye|and|love|ok|its just|just|remember|
      know|dont|bye|at all|$)`,
    `(this|that) (will|might|may|could|would|shall|has to) [probably|prob|likely|most likely|definitely] [be|to be] [my|the] (last|
      final) (thing|time|message|post|text|words|night|one|day|goodbye|conversation|letter|note|email|entry|tweet) (ill|i will|i ever|
      youll|ever|you ever|you hear|that i|from me|of my life|you get|you see)`,
    `(last|final) (thing|message|post|words|text|tweet|entry|letter|note|conversation|email) (i|ill|i will|im|that i|you|youll|i ever)
      ..3 (write|say|post|send|type|tell|hear|read|get|do|leave)`,
    `(someone|somebody|please|mum|dad|can someone|could someone|make sure|make sure someone|promise|will you|you|sister|brother) ..3
      (feed|feeds|feeding|take care of|takes care of|look after|looks after|adopt|keep|takes|walk|love|care for) (my|the|for my|of my)
      (cat|dog|pet|pets|cats|dogs|rabbit|hamster|fish|mum|mom|brother|sister|kids|baby|family|parents|nan|plants|guinea pig) [when|for
      me|once|after|if|because|cos|please|since|now|and tell|im|i wont|for|always] (gone|im gone|i wont|not here|after im|if something|
      when im|for me ok|please i|i love|im sorry|please im|tell (him|her|them)|goodbye|dead|anything happens|always)`,
    `(make sure|please) ..3 (feeds|looks after|takes care of|gets fed) (my|the) (cat|dog|pet|pets|rabbit|hamster|brother|sister|mum|
      cats|dogs)`,
    `(soon|finally|tomorrow|tonight|then|after this|after tonight|by (morning|tomorrow|tonight|then)|this time (tomorrow|next week))
      [morning|night] (ill|i will|i|none of|no more|nothing|it|this|all of|the pain|everything|it will|im gonna be|im) [be|will|wont|
      this|ill|it|gonna|finally|is gonna|all] [be|will|finally|no longer|ever|never] (free|gone|at peace|hurt|hurt anymore|no more pain|
      pain|matter|over|no longer be here|be free|be gone|stop hurting|with (mum|dad|nan|my|him|her|grandad)|be over|matter anymore|not
      be here|in heaven|out of|suffering|finished|peace)`,
    `(somewhere|a place|to a place|where) (nobody|noone|no one|they|he|she|nothing|no pain|theres no|i wont|you) ..3 (hurt me|find me|
      hurts|pain|suffer|touch me|reach me|hurt anymore|feel|cry|bother me|get me) [again|anymore|ever|ever again|no more|any more]`,
    `(made|making|at|found|finding) [my] (peace) [with|at|and|now|i|finally|in] [it|last|death|dying|god|myself|everything|leaving|my|
      that|the|this|everyone|the end|end|decision] [see|goodbye|and|im|so|now|its|all|i|bye]`,
    `(i|ill|we) [will] see (you|u|you all|yall|everyone|ya|my|nan|mum|dad) [all|mum|nan|dad|guys] (on the other side|in another life|in
      the next life|in heaven|up there|in the afterlife|someday in|in hell|when its your time|again one day in|in the next world|beyond)`,
    `(hope|hoping|pray) [you|u|you all|everyone|my|mum|dad|they|that|one day|god|someday] [all|can|will|mum|family|dad|one day|could|
      you|they|parents|friends|kids|god] [can|will|ever|one day|could|all] (forgive me|forgives me|understand why|understands why|dont
      hate me|remember me|dont blame|understand that i|move on|forget me|forgive myself|find it in your) (one day|someday|when im|for
      this|for what im|for what i am|eventually|some day|mum|dad|everyone)`,
    `(im letting|ill let|gonna let|going to let|time to let|ready to let|have to let|im letting) (go|myself go) (of life|now|tonight|
      forever|goodbye|im sorry|i cant|of everything|of it all)`,
    `(my|one|last|only|final|dying) (last|final|dying|only|one) (wish|request|words|hope|thought|gift|thing) (is|was|to|are|for|before)`,
    `(guess|suppose|think|so|and|well|maybe|looks like|i think) (this|thats|its|so this|i guess this) [is|was|s] [how|where|when|the
      way] (it ends|it all ends|my story ends|the end|it ends for me|i die|the way i go|my life ends|it for me|my journey ends|it
      finishes)`,
    `(wont|not|dont|never) [have to|need to|gonna have to|going to have to] (put up with me|deal with me|worry about me|see me|look
      after me|care for me|hear from me|hear me|have to see|suffer me|be bothered by me|waste money on me|fund me|feed me) (much longer|
      anymore|any longer|for much|again|no more|ever again|for long)`,
    `(mum|dad|brother|sister|friend|he|she|you|him|her|they|someone) (gets|can have|get|have|should have|will have|inherits|should get|
      deserves) my (guitar|ps5|xbox|phone|room|dog|cat|clothes|savings|money|laptop|car|bike|necklace|ring|records|books|collection|
      things|stuff|trainers|hoodie)`,
    `(its|it is|itll be|it will be|this is|be|itll all be|hope its) [all|so much|much|all just] (better|easier|for the best|best|better
      off) [for] (this way|without me|if im (gone|not|dead)|for everyone (if|without|this|that)|for (you|them) all without)`,
    `(free|freed|escape|released|rest|relief|peace) (at last|finally|forever|from all|from everything|from it all|eternal|for eternity|
      from this (life|world|pain|hell))`,
    '(i|id|wish|wanted) ..3 (one person|someone|somebody|anyone) to know',
    '(paid back|given away|gave away|gave back|returned) (everyone|everything|all|all my) ..4 (owe|things|stuff|borrowed|money)',
    `(tell|tel|let) (my|me|ma|them|everyone|him|her|mum|dad|people|our|all my|the) [mum|dad|nan|sister|brother|family|friends|little
      brother|little sister|boyfriend|girlfriend|kids|mates|parents|dog|cat|know|all] [and (dad|mum)] [know|that|ily] (i love|i loved|i
      always loved|i did love|im so sorry|im sorry and|im sorry|im sorry n|sorry and i love|goodbye|bye|i tried|its not (their|her|his)
      fault|not their fault|didnt mean|i tried)`,
    `(tell|let) [my] (mum|dad|nan|family|them|everyone|him|her|sister|brother|friends|parents|mates|people) [know] [that|i|im] (i love|
      i loved|i tried|im sorry|i did love|sorry|goodbye|bye|not (their|her|his) fault|i always loved|i will always)`,
    `love (you|u|him|her|them|my mum|all|everyone) [all|so much|mum|dad|guys|lots|always|n im sorry|and im sorry|forever] (goodbye|bye
      forever|bye bye world|goodbye forever|im sorry for everything|and goodbye|and im sorry for|always remember|remember that|never
      forget|forgive me|please forgive|im so sorry|sorry for everything|and sorry)`,
    `(goodbye|bye|farewell|ta ta|bye bye|cya|see ya|so long|adios) (world|cruel world|forever|everyone|everybody|all|life|my friends|
      for good|for ever|mum|dad|to you all|to everyone|earth|to the world|all of you|and thank you|and im sorry|and sorry|my loves|n
      sorry|i love you|i loved you|love you all|twitter|everyone i love|reddit|for the last time|family|friends|to this world|to all|to
      life|sorry|guys forever)`,
    `(this is|its|just wanted to say|just saying|came to say|one last|my|final|last|time to say|want to say|wanna say|here to say|need
      to say|guess this is|so) [a|my|the|it|is|your] [final|last|one last|proper|our|so] (goodbye everyone|goodbye forever|goodbye for
      good|my goodbye|last goodbye|final goodbye|goodbye then|goodbye i|goodbye to|goodbye mum|goodbye guys|goodbye all|goodbye world|
      farewell|bye forever|adios)`,
    '^ (goodbye everyone|goodbye forever|farewell|goodbye all|goodbye sorry) [x|xx|sorry] $',
    `(last|final) (time|text|message|call|post|thing) (youll|you will|ull|u will|ill|i will|ill ever|your gonna|im gonna|im ever|any of
      you will|anyone will|you ever|any of you|anyone|yous will|youll ever) [will|are|ever|all|gonna] [ever] (hear|see me|speak|talk|
      text|message you|send|write to you|hear from|see you|post anything|speak to you|talk to you) [from|to|of] [me|you|you all|again|
      here|mum]`,
    `(wont|never|not) [be] (a|your|his|her|their|mums|any|anyones|an|no) (problem|burden|bother|trouble|issue|nuisance|disappointment|
      inconvenience|worry) [to] [you|anyone|her|him|everyone|them|u|mum|my mum|the family|anybody|nobody|noone] (anymore|any longer|no
      more|much longer|again|after (tonight|today|this)|soon|ever again|for long|after)`,
    `(wont|dont|not|never) (have to|gonna have to|need to|got to|hav to) (worry|deal|put up|bother|care|think|stress|look after|hear|
      see) (about|with|me|for|from) [me|us] (anymore|any longer|again|no more|soon|after|ever again|much longer)`,
    `(you|they|u|she|he|mum|dad|everyone|youll|theyll|shell|hell) (wont|will never|never|dont) [ever|have to|gonna|even] (see|hear
      from|hear|worry about|find) me (again|anymore|no more|ever again|after|any more|alive)`,
    'youll (miss me|be sorry|regret it|see|all miss me|understand) when im (gone|dead|not here)',
    '(sorry|miss me|cry|care|regret it) when im (gone|dead|not here|not around)', 'wont care when im gone', 'when im gone',
    '(after|before) im gone', 'once im gone',
    `(look|looking) after (my|mum|dad|my mum|my dog|my cat|my little|my brother|my sister|each other|yourselves|him|her|them|the dog|
      the cat) [for me|when im|once im|please|little (brother|sister)] (for me|when im gone|once im gone|when im not|please im|after im|
      n tell|and tell|if i|now im|i love|always|goodbye)`,
    `take care of (my|mum|dad|my mum|my dog|my cat|each other|yourself|yourselves|him|her|them|everyone|the dog) (for me|when im|once
      im|after im|if (anything|something|i)|always|i love|goodbye|please i|and tell|now)`,
    '(promise|promise me) (youll|you will|to) (look after|take care of|remember)',
    `(giving|gave|give|given) [away] (my|all my|all of my|everything|most of my|all|away) [things|stuff|clothes|my|all|belongings|
      possessions|xbox|phone|ps5|dog|cat|trainers|jewellery|guitar|i own|records] (away|to my|to charity|i own away)`,
    `(can|could|you can|u can|he can|she can|someone can|want|wants|wanna|should|let|my brother can|my sister can) [you|u|have|him|her|
      my (brother|sister|mate|friend|bestie)] (have|take|keep) (my|all my) (things|stuff|clothes|xbox|ps5|dog|cat|room|phone|bike|
      trainers|guitar|hoodie|jewellery|necklace|laptop|belongings|money|savings) (when|once|after|now|if|i wont|cos i wont|because i
      wont|im not|i dont)`,
    `(have|keep|take) my (things|stuff|xbox|ps5|dog|cat|room|clothes|phone|hoodie|trainers|bike) (i wont|im not|when im|once im|i dont
      need|wont be needing|if i)`,
    `wont (need|be needing) (it|them|my|this|any of|these|anything) (where im going|anymore|any longer|now|after|soon|no more|things|
      stuff)`,
   
    `(it will|itll|it will all|itll all|soon|everything will|it will finally|soon it will|soon it will all|soon itll all|the pain will|
      my pain will|it all will) (be over soon|over soon|be over|finally over|be done soon|be finished soon|be over tonight|all be over|
      be over tomorrow|over for me|stop soon|end tonight|over tonight)`,
    'over for me',
    `(im|ill|i|id) [will|am|be|finally|already|going to|gonna|can|can finally|would|soon|now|hope to|wanna] [be|feel|finally|find|rest|
      am|get|have|so] [be|at|in|finally] (at peace|in peace|free soon|free at last|free from (pain|this|it all|everything)|finally free|
      rest in peace|with (my|nan|mum|dad|grandad|him|her|god|jesus|gran) (in heaven|again|up there|soon|now)|in heaven|be with (nan|my
      nan|mum|my mum|dad|my dad|grandad|my grandad|my brother|my sister|him|her) again|in a better place|up there|up in heaven|with the
      angels|meet (god|jesus|my maker)|no longer suffering|out of (pain|my misery|this world)|free of (pain|this))`,
    `(see|seeing|join|joining|meet) (you|u|my|mum|dad|nan|him|her|grandad|them) [mum|dad|nan|grandad|brother|sister|gran] (on the other
      side|in heaven|up there|in the next life|in another life|in hell|in the afterlife|soon mum|soon dad|soon nan|again soon in|in the
      sky)`,
    `(leave|leaving|left|depart|departing|exit|escape|escaping|gone from|go from) (this|the|our) (world|earth|life|planet|cruel world|
      hell|place for good|existence|world behind)`,
    'leaving (you|you all|everyone|this|everything|it all) (all|behind|forever|for good|tonight)',
    `(sorry|im sorry|so sorry|apologise|forgive me|please forgive me|forgive) [to|for|mum|dad|everyone|all|guys|that|i|u|you|her|him]
      [for|i] (everything ive|everything i|all the (pain|hurt|trouble|grief|problems)|being [such] (a|the) (burden|failure|
      disappointment|bad|terrible|coward|problem|waste|worst|mess)|what im about|what i am about|what im gonna|what im going|leaving
      you|leaving|what i have to do|what i have done to myself|not being (good|strong|enough|able)|letting (everyone|you|you all) down|
      not saying goodbye|doing this|it has to|it had to|couldnt (stay strong|hold on|do it anymore|fight|be better|be the|be enough)|
      cant (stay alive|hold on|fight it|fight anymore|do this anymore|keep going|keep doing|go on|be here anymore|be here any)|wasnt
      (enough|good|strong)|wasted|giving up|ever being born)`,
    'sorry for everything',
    'forgive me (when im|one day mum|one day|god for what|for what im|for what i am|for leaving|for giving up|for doing this)',
    `(remember me|dont forget me|never forget me|please remember me|remember i love|remember that i|always remember i|dont cry for me|
      dont cry|dont be sad|dont miss me|dont blame|not your fault|nobodys fault|noones fault|none of this is your|isnt your fault|not
      anyones fault|no ones fault|not ur fault) [yourself|yourselves|when|im|i|if|that|u|for|me|at my|ok|mum|dad|because] (gone|love|
      loved|tried|goodbye|im gone|forever|im sorry|yourself|yourselves|if i|when i|ok|funeral|bye|always)`,
    'its (not|noones|nobodys) [your|anyones|anybodys|fault|ur] fault (mum|dad|i just|im sorry|goodbye|i cant|its me|i was|love)',
    `(pillpic|coffinpic|angelpic|dovepic|ropepic|bladepic|knifepic|bridgepic) ..3 (bye|goodbye|sorry|soon|tonight|done|night|love you|
      forever|the end|im done|wavepic|peace|over|me)`,
    '(bye|goodbye|sorry|soon|tonight|im done|forever|wavepic|the end|done|me) ..3 (pillpic|coffinpic|dovepic|ropepic|bridgepic)',
    'pillpic pillpic', 'coffinpic coffinpic', 'pillpic (coffinpic|bladepic)', '(had|been|have) a good run',
    'was nice (knowing|to know) (you|u|ya|you all|yall|everyone)', 'nice knowing (you|u|ya|you all|everyone)',
    '(thank|thanks) [you|u] for everything (goodbye|but|i love|and goodbye|ive|sorry|im|bye|its)',
    `(thanks|thank you|thankyou) for (everything|being there|trying|all you|being a good|being my|loving me|the memories) (goodbye|but
      i|bye|i love you|its over|im sorry|im done|i cant|but its)`,
    `(my|the) (story|journey|chapter|time here|life|time|road|book|world) [has|is|will|should|must|needs to|ends|here|comes|came|on
      earth|on this earth] (ends here|end here|ends tonight|is over|is done|ends now|end tonight|ends today|has ended|to an end|is
      coming to an end|is at an end|ends soon|ends|is up|is finished|was over)`,
    'this is (the end|where it ends|it for me|my goodbye|where my story|how it ends|my end|the last (youll|you will|time)|my last)',
    'the end for me', '(its|it is) (my time to go|my time now goodbye|my time im ready)',
    'my time (has come|is up|to go|is here|is near|is coming)',
    `(signing|checking|logging|clocking) (off|out) (forever|for good|from life|of life|for the last time|permanently|for the final
      time|from this world)`,
    '(by|bye) forever', 'bye forever', 'goodnight forever', 'going to sleep forever', 'gonna sleep forever',
    'going (away|somewhere) (forever|for good|and [im] not coming back|where (noone|nobody|no pain|theres no|they|i (wont|cant)))',
    '(going|gone) to a better place',
    '(im|ill be) going to be with (nan|my nan|mum|my mum|dad|my dad|grandad|my brother|my sister|god|my gran)',
    'go (be|to be) with (nan|my nan|mum|my mum|dad|my dad|grandad|my grandad|god|him|her) (now|in heaven|again|up)',
    'its better this way', '(be|its) better for everyone (this way|if i|when im|that i|once)', 'nobody will (find|miss) me',
    'noone will (find|miss|notice|save) me (til|till|until|when|out|anyway|in time|if|im|i)', '(done|finished|its done) by the time',
    'ive said my goodbyes', 'said (my|his|her|all my) (goodbyes|goodbye)', 'say (my|your) (goodbyes|goodbye) (to|before|now|and)',
    `(im|i am) (at peace|ready|calm|happy) (now|with it|with my decision|and ready|with dying|because|to go|finally|about it|with
      leaving) [that|it|its|i|ive|to|because|this] (decided|be over|leave|decision|its over|over|decided to|go|know what|ending|end|
      chosen)`,
    'delete (my|all my) (accounts|socials|number) (forever|when im|goodbye|tonight|im)',
  ],
  not: [
    '^ [please|can you|yes|ok|and|just] tell (her|him|them|my mum|mum|dad|my dad|nan|my nan) [that] i love (her|him|them) [x|xx|xxx|and (im (ok|fine|safe|alright)|ill (ring|call|text|be|see)|not to worry)|loads|too|please] [ok|safe|soon|tomorrow|later] $',
    'other side of', 'then im free',
    '(dont|dont you) worry about me [ill|i|im]', '(please|sorry) forgive me for (being|the|not|my|late)',
    '(goodbye|bye) (hug|kiss|party|party for|see you|see u|for now|til|till|until|x see|speak|talk|ttyl|luv see)',
    `(say|said|saying|saying my|say my) (goodbye|bye|goodbyes) (to (my (teacher|nan|mates|friends|dad|mum|form|class)|school|the|her|
      him|each)|at (the|school)|before (he|she|i|we) (go|goes|went|moved|moves|leave|left|fly|flew))`,
    'bye (everyone|all|mum|dad|guys) (see|speak|have|x see|love you see|talk)', '(over|done) soon (enough|xx|and (then|we))',
    `(exams|school|lesson|term|film|shift|detention|week|match|game|winter|it) (will|ll|is|are|be) [all] [be] over (soon|now|tomorrow|
      tonight)`,
    'where im going (to|on|is|for|in|tomorrow|next|with|tonight|after|x|mum|but|at)', 'know where im going',
    '(not|dont know|tell you|unsure|told|ask|asking) where im going', 'where im going $',
    `look after (my|the|him|her|them|mum) [dog|cat|little brother|little sister|brother|sister|nan|rabbit] (for me|while|when im (at|
      on|away|in|not (in|at))|on|this|next|tomorrow|after|until|if i go)`,
    'sorry for everything (i said|that happened|mum|can i|ill|i wanna come|lets|please can|can you|about)',
    'sorry for (leaving|what i did|what ive done) (the|it|my|to the|early|without|like that|last|mess|in|a)',
    'forgive me (for (being late|not texting|not replying|the|missing|forgetting|shouting|asking))',
    'left this (world|earth) (in|at|last|on|when|years|#)', 'gave (my|her|his|it) (away|to)', 'giving away (a|free|tickets|some|the|#)',
    `tell (my|her|him|mum|dad|them) [mum|dad|nan] [i love|i loved|im sorry|sorry|i love her|i love you|i love him] (i|and|her|im) (will
      be|ill be|im (ok|safe|fine|coming|on my way|alright|good|at)|be home|coming|be back|miss|wont be long|am ok|am safe|am fine)`,
    `(tell|let) ..4 (sorry (im|i) (late|missed|forgot|didnt (ring|text|call))|im sorry (im|i) (late|missed|forgot)|im sorry (and|but|n)
      (im|ill|i will|can|i wanna|i want))`,
    'last time (i|you|u|we|ill) (see|saw|spoke|talk|talked|text|seen) (him|her|them|was|you was|each|to (him|her|them))',
    '(see|hear from) me again (soon|if)',
  ],
}
