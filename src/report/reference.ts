/** Our own short name for a report, to tell two apart: never the police's, and it opens nothing. */
import type { ConversationId } from '../vocabulary.ts'

/** No letter that is taken for another when it is read out: no 0, O, 1, I, L, 5, S. */
const letters = '2346789ABCDEFGHJKMNPQRTUVWXYZ'

/** FNV-1a: the same sitting has the same reference for good. The id is a secret HMAC, so nothing leads back from it. */
const hashOf = (text: string) => {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}

/** `WL-7KQ2M`. */
export const referenceOf = (id: ConversationId) => {
  let rest = hashOf(id)
  let code = ''
  for (let n = 0; n < 5; n += 1) {
    code += letters[rest % letters.length] ?? ''
    rest = Math.floor(rest / letters.length)
  }
  return `WL-${code}`
}
