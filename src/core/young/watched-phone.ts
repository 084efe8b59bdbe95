/**
 * "They check my phone", "he is right here", "delete this": whoever holds the phone next may read what stands on it. Heard at once, also in
 * a first text, so that no welcome with a name and a purpose lights up beside the one they fear (design law 5: three readers).
 */
import type { Folded } from '../folded.ts'

/** Longer than this they tell something, and are heard as such. */
const longest = 160

const who = '(?:(?:my |me |the |our |ma )?(?:mum|mam|mom|dad|da|stepdad|step dad|stepmum|step mum|boyfriend|bf|ex|carer|foster \\w+|brother|uncle|nan|sister|parents|family|staff)s?|he|she|hes|shes|they|theyre|someone|somebody)'
const often = '(?:(?:is|are|always|sometimes|just|keeps|keep|might|will|can|could|gonna|going to|has been|been|still|reads and) )*'
const looks = '(?:checks?|checkin|checking|reads?|reading|readin|looks? (?:at|through|thru|thro)|looking (?:at|through|thru|thro)|(?:goes|go|going|gone|been) (?:through|thru|thro|threw)|sees?|watches|watching|monitors?|monitoring|tracks?|tracking|spies on)'
const phone = '(?:all |everything on |every )?(?:my |this |the |me )?(?:phone|fone|phones|texts?|txts?|messages?|msgs?|mobile|whatsapp|snap)'

const reads = new RegExp(`\\b${who} ${often}${looks} ${phone}\\b`)
const overTheShoulder = new RegExp(`\\b${who} (?:is |are )?(?:watching|looking at|stood over|standing over|reading over) me(?: (?:text|txt|texting|type|typing|write|on (?:my|the) phone))\\b|\\breading over my shoulder\\b`)
/** Nearby, and no more said than that they must stop: never a piece of a story. */
const go = '(?:(?:sorry )?(?:i )?(?:need to go|needa go|gotta go|got to go|have to go|gtg|g2g|must go|cant talk|cant text|cant type|cant write|cant chat|cant talk long|cant talk now|brb))'
const near = `(?:${who}(?: is| are)? (?:right |just |sat |standing |stood )*(?:here|there|coming|next to me|beside me|near me|in the room|with me|back|behind me)|coz|cos|because)`
const beside = new RegExp(`^(?:${go} (?:now )?(?:cos |coz |because |bc )?${near}(?: now)?|${near} (?:so )?${go}(?: now)?|(?:my|me|the) (?:stepdad|step dad|dad|mum|mam|stepmum|bf|boyfriend|uncle|carer|brother)(?: is|s) (?:right |sat |stood |standing )*(?:here|next to me|beside me|in the room|with me|behind me)(?: now)?)$`)
const wipe = /^(?:please |pls |plz |can (?:you|u|i) |how do i )*(?:delete|hide|erase|wipe|get rid of) (?:this|these|it|them|my (?:texts?|messages?|number|chat)|all this|everything|the (?:texts?|messages?|chat))(?: (?:now|please|pls|chat|text|message|after|quick|all))*$/

/** Somebody may read along, or read it later. */
export const saysWatchedPhone = (said: Folded): boolean => {
  if (said.typed.length > longest) return false
  const words = said.plain()
  return reads.test(words) || overTheShoulder.test(words) || wipe.test(words) || beside.test(words)
}

/** Somebody is beside them at this moment: people look at it, though nothing on the screen says so. */
export const saysBesideThem = (said: Folded): boolean => {
  if (said.typed.length > longest) return false
  const words = said.plain()
  return beside.test(words) || overTheShoulder.test(words)
}
