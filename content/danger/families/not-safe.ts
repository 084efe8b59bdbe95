/** They say that they are not safe, in danger, or beg for help. */
import type { Family } from '../shape.ts'

export const notSafe: Family = {
  key: 'not_safe', topic: 'violence', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: 'They say that they are not safe, in danger, or beg for help.',
  source: 'danger/README, "Violence"; domain.md §5.2 "Held/violence"',
  phrases: [
    `(dont|doesnt|do not|not sure|no longer|never|cant) [think|feel|believe|know|that|if] [hes|shes|he|she|im|i|it|they|were|theyre] [is|
      are|am|feels|feel] safe [with|there|here|at|from|alone|right now|tonight|where|around]`,
    '(gonna|going to) kill (us|me|her|my mum|mum|them|him)',
    `(not|isnt|werent|arent|dont feel|doesnt feel|never|no longer|arent|aint|not feeling|wasnt|cant feel) [really|feeling|feel|very|even|
      at all|being|i am|i|is] (safe) (here|at home|with (him|her|them|my|this|these|dad|mum)|in (this|my|that|the) (house|home|flat|
      place|own|room|hostel)|there|anymore|where i|tonight|right now|around (him|them|my|her)|and|staying|going (home|back)|at mums|at
      dads|at my|outside|from (him|them|my)|home|please|help)`,
    `(im|i am|were|we are|shes|hes|am|think im|think shes|in|she is|be|could be|might be|i feel|feel|is|put me|put us|putting me) in
      [real|serious|immediate|grave|so much|big|alot of|terrible|proper|physical|bare|extreme] (danger|serious trouble with)`,
    `(fear|feared|fearing|scared|afraid|frightened|terrified) for (my|her|his|our|their|my (sisters|brothers|mums|daughters|sons|
      childrens)) (life|safety|lives)`,
    '^ help [me|us] (please|pls|now|quick|hurry|asap) [now|please|quick|help] $',
    `(send|get|call|ring) [the] (police|help) (now|please|quick|asap|hes|hurry|im|theyre|here|they|to (me|us|my|this)|quickly|
      immediately|im being)`,
    `(come|get|save|rescue|find|collect|help|pick|fetch) (me|us) (get out|quick|please hes|please im|before (he|they|she|its)|please
      hurry|please he|hurry|im scared|escape|get away|hes|theyre|hes gonna|hes coming|he|away from)`,
    `(scared|frightened|terrified|afraid|petrified|cant|dont want|wont|not safe|never want) [to] [of] (go|going|be|come|coming|return|
      returning|wanna go|stay|staying|live|sleep|being) [back] (home|at home|there|back there) (because|cos|because of|hell|he|of my|hes|
      they|shes|dad|with|she|as|theyll|in case|after|alone|if|my|when|anymore|tonight|to|while|until|where|and|due|he will|again) ..4
      (hit|hits|hurt|hurts|beat|beats|dad|stepdad|kill|him|drunk|violent|abuse|abuses|abusive|boyfriend|angry|angrier|scared|there|
      scream|batter|batters|hitting|punched|safe|them|touch|touches|does|do|will|partner|again|brother|uncle|what he|temper|beating|
      punish|mums)`,
    'sos',
  ],
  not: [
    'hide and seek',
  ],
}
