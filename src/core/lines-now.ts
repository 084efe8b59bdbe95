/** The helplines that a text names: those open at this instant, for the need at hand, in a few words (design §3, law 10). Pure. */
import { helplines } from '../../content/helplines.ts'
import { needOfTopic, notToTalkTo } from '../../content/helplines/topics.ts'
import type { AreaPack } from '../../content/shape.ts'
import type { Channel, Conversation, Instant } from '../vocabulary.ts'
import type { Mode } from './good-for.ts'
import { sayShort, waysOf, type Small } from './reach.ts'
import { signpost, type Signpost } from './signpost.ts'
import { phraseIn } from './tongue.ts'

export type Asked = { area: AreaPack; now: Instant; mode: Mode; channel?: Channel | undefined; topic?: string | undefined }

const isToTalkTo = ({ key }: Signpost) => !notToTalkTo.includes(key) && !key.startsWith('front_door')
const rowOf = (key: string) => helplines.find((row) => row.key === key)
const canBeRung = ({ key }: Signpost) => rowOf(key)?.call !== undefined

const say = ({ key, state }: Signpost, channel: Channel, small: Small) => {
  const row = rowOf(key)
  if (!row) throw new Error(`lines-now: no such line: ${key}`)
  return `${sayShort(row, waysOf(row, { channel }), small)}${state === 'check_hours' ? ' (check hours)' : ''}`
}

/** One that can be rung and one that can be texted, where there are both; else the first two. */
const twoOf = (picks: readonly Signpost[]): Signpost[] => {
  const [first] = picks
  if (first === undefined) return []
  const other = picks.slice(1).find((pick) => canBeRung(pick) !== canBeRung(first)) ?? picks[1]
  return other === undefined ? [first] : [first, other]
}

/**
 * "Childline 0800 1111", or with `most` two "Childline 0800 1111, or text SHOUT to 85258". Never empty: where nothing else may be named,
 * 116 000 stands with its hours, as law 10 has it.
 */
export const linesNow = (conversation: Conversation, { area, now, mode, channel = 'sms', topic }: Asked, most: 1 | 2): string => {
  const { speaker } = conversation
  const small: Small = (key) => phraseIn(key, conversation, { mode })
  const found = signpost({ need: needOfTopic[topic ?? ''] ?? 'talk', speaker, age: null, at: now, channel, area, mode })
  const open = found.now.filter(isToTalkTo)
  const stale = found.checkHours.filter((pick) => isToTalkTo(pick) && pick.reach.endsWith('(check hours)'))
  const picks = open.length > 0 ? open : stale
  const given = most === 1 ? picks.slice(0, 1) : twoOf(picks)
  return given.length > 0 ? given.map((pick) => say(pick, channel, small)).join(small('or_else')) : 'Missing People 116 000 (9am-11pm)'
}
