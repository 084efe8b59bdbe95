/**
 * The texts that are counted, and the mark of them: SHA-256 of each with its side, level and topic, and of how it is counted. It stands at
 * the head of `content/danger/weighed.ts`, and a test (`test/unit/danger/weighed.test.ts`) holds the two together.
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './fit.ts'

export const root = new URL('../..', import.meta.url).pathname
const told = join(root, 'test/unit/danger/told')
const grades: Record<string, Row['grade']> = { emergency: 'emergency', concern: 'concern', none: 'none', opt_out: 'none', returned: 'none' }

/** Which topic a writer's kind belongs to; kinds of several topics go by none. */
const topicOfKind: Readonly<Record<string, string>> = {
  suicide_explicit: 'self_harm', suicide_passive: 'self_harm', suicide_implicit: 'self_harm', explicit: 'self_harm', passive: 'self_harm', implicit: 'self_harm', self_harm: 'self_harm',
  suicide_intent: 'self_harm', medical: 'overdose_medical', overdose_medical: 'overdose_medical', medication: 'medicine', medication_needed: 'medicine', exposure: 'exposure', stranded_exposure: 'exposure',
  weapon: 'weapon', violence: 'violence', violence_now: 'violence', abuse_current: 'violence', current: 'violence', touching: 'sexual', sexual: 'sexual', sexual_abuse: 'sexual',
  held: 'held', held_or_trafficked: 'held', trafficked: 'held', online: 'exploitation', young_child: 'young_child', child_under_10_missing: 'young_child', followed_or_stranger: 'followed', abduction: 'taken',
}

const fromFiles = (): Row[] => globSync('*.tsv', { cwd: told }).toSorted().flatMap((file) => readFileSync(join(told, file), 'utf8').trimEnd().split('\n').slice(1).map((line): Row => {
  const [speaker = '', expected = '', kind = '', text = ''] = line.split('\t')
  return { side: speaker === 'parent' ? 'parent' : 'young_person', grade: grades[expected] ?? 'none', topic: topicOfKind[kind] ?? null, text, source: file, words: [] }
}))

type Said = { level?: string; side?: Row['side']; sides?: Row['side'][]; texts?: string[]; young?: string[]; parent?: string[] }
const saidIn = (group: unknown, file: string): Row[] => {
  if (typeof group === 'string') return [row('young_person', 'none', group, file)]
  if (Array.isArray(group) && group.length === 3) return [row(group[0], group[1], group[2], file)]
  const { level = file.startsWith('harmless') ? 'none' : '', side, sides = side ? [side] : [], texts = [], young = [], parent = [] } = group as Said
  if (level === '') return []
  return [
    ...sides.flatMap((one) => texts.map((text) => row(one, level, text, file))),
    ...young.map((text) => row('young_person', level, text, file)), ...parent.map((text) => row('parent', level, text, file)),
  ]
}
const row = (side: Row['side'], level: string, text: string, source: string): Row => ({ side, grade: grades[level] ?? 'concern', topic: null, text, source: `rows/${source}`, words: [] })

/** Node gives what a module exports by name, a test runner as it stands there: by name, so that one order is counted. */
const inOrder = (said: Record<string, unknown>) => Object.keys(said).toSorted().map((name) => said[name])

const fromRows = async (): Promise<Row[]> => {
  const files = globSync('*.ts', { cwd: join(told, '../rows') }).filter((file) => !/^(?:shape|polish|welsh)/.test(file)).toSorted()
  const modules = await Promise.all(files.map(async (file) => ({ file, said: await import(join(told, '../rows', file)) as Record<string, unknown> })))
  return modules.flatMap(({ file, said }) => inOrder(said).flatMap((groups) => (Array.isArray(groups) ? groups.flatMap((group) => saidIn(group, file)) : [])))
}

/** Where two wrote the same, the row of a family stands: a test holds it. */
const once = (rows: Row[]): Row[] => [...new Map(rows.toReversed().map((one) => [`${one.side} ${one.text}`, one])).values()].toReversed()

export const countedRows = async (): Promise<Row[]> => once([...await fromRows(), ...fromFiles()])

const howItIsCounted = ['scripts/weigh/fit.ts', 'src/core/danger/cues.ts']

/** Not in it: the phrases and how words are heard (`listen.ts`). They change daily, points move little by it, and whoever changes much counts anew. */
export const hashOf = (rows: readonly Row[]): string => {
  const hash = createHash('sha256')
  for (const file of howItIsCounted) hash.update(readFileSync(join(root, file)))
  for (const { side, grade, topic, text, source } of rows) hash.update(JSON.stringify([side, grade, topic, text, source]))
  return hash.digest('hex')
}
