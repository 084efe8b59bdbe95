/** How a line is reached, in the ways that a person can use, as it stands in a text: "Childline 0800 1111", "text SHOUT to 85258". Pure. */
import { phrases, type PhraseKey } from '../../content/languages/phrases.ts'
import type { Helpline, Way } from '../../content/shape.ts'
import type { Channel } from '../vocabulary.ts'

/** A page is no help to someone with no data: by text it comes last, and only where there is nothing else. */
const suggested: Record<Channel, readonly Way[]> = { sms: ['call', 'text', 'web'], web: ['call', 'text', 'chat', 'web'] }

/** The ways that the line has and that they can use. `web` only where nobody can be talked to. */
export const waysOf = (row: Helpline, { channel, ways }: { channel: Channel; ways?: readonly Way[] }): Way[] => {
  const usable = (ways ?? suggested[channel]).filter((way) => row[way] !== undefined)
  const live = usable.filter((way) => way !== 'web')
  return live.length > 0 ? live : usable
}

/** The small words in it, in their language. */
export type Small = (key: PhraseKey) => string
const english: Small = (key) => phrases[key]

/** "ring or text 116 000"; "text SHOUT to 85258"; "ring 0800 1111 or chat at childline.org.uk". */
export const sayReach = (row: Helpline, ways: readonly Way[], small: Small = english): string => {
  if (ways.includes('call') && ways.includes('text') && row.call === row.text) {
    return [`${small('ring_or_text')} ${row.call ?? ''}`, ...others(row, ways.filter((way) => way !== 'call' && way !== 'text'), small)].join(` ${small('or')} `)
  }
  return others(row, ways, small).join(` ${small('or')} `)
}

/** In a text, beside other words: "Childline 0800 1111"; a line that shuts has its hours with it. */
export const sayShort = (row: Helpline, ways: readonly Way[], small: Small = english): string => {
  if (!ways.includes('call')) return sayReach(row, ways, small)
  const hours = row.opening.open === 'at' ? ` (${row.hours.replace(/, every day$/, '').replace(' to ', '-')})` : ''
  return `${row.short ?? `${row.name} ${row.call ?? ''}`}${hours}`
}

const others = (row: Helpline, ways: readonly Way[], small: Small): string[] => ways.map((way) => {
  if (way === 'call') return `${small('ring')} ${row.call ?? ''}`
  if (way === 'text') return row.word === undefined ? `${small('text')} ${row.text ?? ''}` : `${small('text')} ${row.word} ${small('to')} ${row.text ?? ''}`
  return way === 'chat' ? `chat at ${row.chat ?? ''}` : `go to ${row.web ?? ''}`
})
