/**
 * "Do I have to tell you where I am", "swear u wont tell", "is this a trick": a young person who asks whether they may trust us. It is a
 * question, and never danger: an alarm at it would be what they fear.
 */
import type { MessageKey } from '../../../content/messages/index.ts'
import type { Folded } from '../folded.ts'

/** Longer than this they tell something, and are heard as such. */
const longest = 90

const us = '(?:you|u|ya|yous)'
const mine = '(?:where (?:i am|im at|im|i live|im staying|im hiding)|my (?:real |full |own )?(?:name|address|location|number|age|school)|who i am)'
/** Whom they will not tell is us: "dont tell him where i am" is a cry for help. */
const place: readonly RegExp[] = [
  new RegExp(` (?:do|will|would|must|should) i (?:have to|hav to|has to|need to|got to|gotta|hafta)? ?(?:tell|say|give|text|send)(?: ${us})? ${mine} `),
  new RegExp(` (?:what|wot|wat) (?:if|happens if) i (?:dont|do not|wont|will not|cant) (?:want to |wanna )?(?:tell|say|give)(?: ${us})? ${mine} `),
  new RegExp(` (?:i|im|i am|id) (?:dont|do not|wont|will not|not|aint|rather not|never)(?: (?:want to|wanna|gonna|going to|gona))? (?:tell|telling|give|giving) ${us} ${mine} `),
  new RegExp(` (?:i|im|i am|id) (?:dont|do not|wont|will not|not|aint|rather not)(?: (?:want to|wanna|gonna|going to|gona))? (?:say|saying) ${mine} `),
]
const trick = new RegExp(`^ (?:(?:wait|hi|so|ok|but|lol|hang on) )*(?:is|iz) (?:this|it|dis) (?:all )?(?:just )?(?:a |some |some kind of |some sort of )?(?:trick|trap|set ?up|trick or something)(?: or (?:what|something))? $| (?:are|r) ${us} (?:tricking|trapping|setting up|playing) me `)
const promise: readonly RegExp[] = [
  new RegExp(`^ (?:(?:but|ok|so|and|pls|please|do|can|will|${us}|pinky|i need|just) )*(?:swear|promise)(?: down)?(?: (?:${us}|me|it|on ur life|on your life|to|not|wont|never|dont|will not|that|no|tell|say|grass|snitch|anyone|any1|anybody|no one|noone|nobody|nothing|anything))* $`),
  new RegExp(` (?:(?:can|could|should|do) i|i can|i could) (?:really |actually |even )?trust (?:${us}|this|any of this|it) `),
]

/** Which words answer it; null: it is not asked. */
export const asksTrust = (said: Folded): MessageKey | null => {
  if (said.typed.length > longest) return null
  const text = said.spaced()
  if (place.some((form) => form.test(text))) return 'needs_no_name'
  if (trick.test(text)) return 'young_no_trick'
  return promise.some((form) => form.test(text)) ? 'young_promise' : null
}
