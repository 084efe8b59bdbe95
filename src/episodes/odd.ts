/** A reply that may be another hand's: it asks who this is, asks for a place, or is not written as they write. A hint for a worker, who confirms nothing; never a reason to act. Pure. */
import { soften } from '../core/answers/plain.ts'

export type Odd = 'asks_who' | 'asks_where' | 'style'

const who = /\bwh?o+ ?(?:s|'s|is|are|r)? ?(?:this|dis|dat|that|you|u|it)\b|\bwhos? (?:number|phone|texting)\b|\bwho sent\b|\bnew (?:phone|number) who\b|\bdo i know (?:you|u)\b/
const where = /\bwher+e?s? ?(?:are|r|is|you|u|ya|she|he|they)\b|\bwheres (?:she|he|my|the)\b|\b(?:send|give|tell|text) (?:me )?(?:ur|your|the|her|his) (?:address|location|postcode|pin)\b|\bwhat(?:s| is) (?:ur|your|the|her|his) (?:address|postcode|location)\b|\bwhere (?:do|does|did|can|will) (?:you|u|she|he|i|we)\b|\bwho (?:are|r|is) (?:you|u|she|he) with\b|\bmeet me\b/

/** Whole sentences, with a capital and a full stop, and no word of texting. */
const isFormal = (text: string) => text.trim().split(/\s+/).length >= 5 && /^\p{Lu}/u.test(text.trim()) && /[.!?]$/.test(text.trim()) && !/\b(?:u|ur|r|im|dont|cant|pls|plz|x|xx|lol|idk|gonna|wanna|tho|rn)\b/.test(text)
const fewest = 2

/** `before`: what came from this phone before, oldest first. */
export const oddIn = (text: string, before: readonly string[]): Odd[] => {
  const said = soften(text, 1_000)
  const isOtherStyle = before.length >= fewest && (isFormal(text) ? before.every((one) => !isFormal(one) && !/^\p{Lu}[^.]*\.$/u.test(one)) : before.every(isFormal))
  return [...(who.test(said) ? ['asks_who' as const] : []), ...(where.test(said) ? ['asks_where' as const] : []), ...(isOtherStyle ? ['style' as const] : [])]
}
