/** What holds of every text: it never throws, is the same every time, and no mask, mark or laugh makes it less. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { families, notices } from '../../../content/danger/index.ts'
import { lists } from '../../../content/danger/words.ts'
import { assess, findings } from '../../../src/core/danger.ts'
import { listen } from '../../../src/core/danger/listen.ts'
import { readMeeting } from '../../../src/core/danger/meeting.ts'
import { type Item, readPhrase } from '../../../src/core/danger/notation.ts'
import { away } from './rows/away.ts'
import { health } from './rows/health.ts'
import { heldAndSexual } from './rows/held-and-sexual.ts'
import { selfHarm } from './rows/self-harm.ts'
import { takenOrFollowed } from './rows/taken-or-followed.ts'
import { violence } from './rows/violence.ts'
import { wishesToDie } from './rows/wishes-to-die.ts'

const sides = ['parent', 'young_person'] as const
const rows = [...health, ...wishesToDie, ...selfHarm, ...violence, ...heldAndSexual, ...away, ...takenOrFollowed]
  .flatMap((row) => [...(row.young ?? []).map((text) => [text, 'young_person'] as const), ...(row.parent ?? []).map((text) => [text, 'parent'] as const)])
const anyRow = fc.constantFrom(...rows)
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }), anyRow.map(([text]) => text),
  fc.array(fc.constantFrom('i', 'want', 'not', 'die', 'he', 'hit', 'me', '2', '💊', 'lol', '\0', '\ud800', '__proto__', 'constructor', 'k*ll', 'STOP', '6', 'years'), { maxLength: 60 }).map((w) => w.join(' ')))

describe('any text', () => {
  test('never throws, and is the same every time', () => {
    fc.assert(fc.property(anyText, fc.constantFrom(...sides), fc.array(anyText, { maxLength: 3 }), (text, side, recent) => {
      expect(assess(text, side, recent)).toEqual(assess(text, side, recent))
    }), { numRuns: 300 })
  })

  test('a laugh or a face after it never lowers an emergency', () => {
    const after = fc.constantFrom('lol', ' lol', ' haha', ' lmao', ' 😂', '💀', ' 🤣🤣', ' xd', ' jk', ' ❤️', ' 🎮', ' 😂😂😂 lol')
    fc.assert(fc.property(anyRow, after, ([text, side], tail) => {
      fc.pre(assess(text, side, []).level === 'emergency')
      expect(assess(`${text} ${tail}`, side, []).level).toBe('emergency')
    }), { numRuns: 500 })
  })

  test('case, full stops, commas and apostrophes change nothing', () => {
    const written = fc.constantFrom<(text: string) => string>((t) => t.toUpperCase(), (t) => t.replaceAll("'", ''), (t) => t.replaceAll("'", '’'), (t) => `${t}.`, (t) => `${t}!!!`,
      (t) => `  ${t}  `, (t) => t.replaceAll(' ', ', '), (t) => t.replaceAll(' ', ' … '), (t) => `"${t}"`, (t) => t.replaceAll(' ', '\n'))
    fc.assert(fc.property(anyRow, written, ([text, side], write) => {
      expect(assess(write(text), side, []).level).toBe(assess(text, side, []).level)
    }), { numRuns: 600 })
  })
})

/** One reading of a phrase, for writing it out as a person would. */
const writeOut = (items: Item[], pick: (n: number) => number): string => items.map((item) => {
  if (item.is === 'words') return item.text
  if (item.is === 'number') return String(item.from + pick(Math.min(item.to, 99) - item.from + 1))
  if (item.is === 'list') return writeOut(readPhrase(lists[item.name] ?? ''), pick)
  if (item.is === 'one') return item.optional && pick(2) === 0 ? '' : writeOut(item.of[pick(item.of.length)] ?? [], pick)
  return ''
}).join(' ')

test('every phrase of every family can be heard: written out, it is found', () => {
  let seed = 7
  const pick = (n: number) => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor(seed / 65_536) % n }
  const deaf: string[] = []
  for (const family of families) {
    for (const phrase of family.phrases) {
      const key = phrase.replace(/\s+/g, ' ')
      const heard = Array.from({ length: 12 }, () => writeOut(readPhrase(phrase), pick))
        .some((text) => listen(text).words.length > 0 && findings(text, family.speaker ?? 'young_person').some((f) => f.family.key === family.key))
      if (!heard) deaf.push(`${family.key}: ${key}`)
    }
  }
  expect(deaf).toEqual([])
})

test('every meeting of every family can be heard, in either order', () => {
  let seed = 11
  const pick = (n: number) => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor(seed / 65_536) % n }
  const deaf = families.flatMap((family) => (family.meets ?? []).filter((meeting) => {
    const items = readMeeting(meeting).parts.map(readPhrase)
    const isHeard = (parts: typeof items) => Array.from({ length: 24 }, () => parts.map((part) => writeOut(part, pick)).join(' ok '))
      .some((text) => findings(text, family.speaker ?? 'young_person').some((f) => f.family.key === family.key))
    return !isHeard(items) || !isHeard([...items].reverse())
  }).map((meeting) => `${family.key}: ${meeting}`))
  expect(deaf).toEqual([])
})

test('no phrase is a single common word, and none is kept twice', () => {
  const all = [...families, ...notices].flatMap(({ key, phrases }) => phrases.map((phrase) => `${key}: ${phrase.replace(/\s+/g, ' ')}`))
  expect(all.filter((phrase, i) => all.indexOf(phrase) !== i)).toEqual([])
})
