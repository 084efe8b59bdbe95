/** Lines as the store knows them: never their addresses, only an HMAC of them, the same for every way of writing one number. */
import type { KeyObject } from 'node:crypto'
import type { ConversationId, Line } from '../vocabulary.ts'
import { conversationId } from '../vocabulary.ts'
import { hmac } from './seal.ts'

/** `07700 900123`, `+44 (0)7700 900123`, `0044…` and full-width digits are one number (reliability.md §5). */
const normaliseNumber = (text: string) => {
  const digits = text.normalize('NFKC').replace(/\(0\)/g, '').replace(/[^\d+]/g, '')
  return digits.replace(/^00/, '+').replace(/^0/, '+44').replace(/^(?=\d)/, '+')
}

const addressesOf = (line: Line) =>
  line.channel === 'sms' ? ['sms', normaliseNumber(line.ours), normaliseNumber(line.theirs)] : ['web', line.session]

export const lineHash = (index: KeyObject, line: Line) => hmac(index, ['line', 'v1', ...addressesOf(line)])

/** A number by itself, as an episode's plan has it: not the HMAC of any line, so that nobody reads in the file which sittings are that child's. */
export const numberHash = (index: KeyObject, number: string) => hmac(index, ['number', 'v1', normaliseNumber(number)])

/** 128 bits of it are enough for a name; the lock is the primary key. */
export const idOf = (index: KeyObject, line: Line, sitting: number): ConversationId =>
  conversationId(hmac(index, ['conversation', 'v1', ...addressesOf(line), sitting]).slice(0, 22))
