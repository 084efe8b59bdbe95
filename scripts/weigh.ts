/**
 * Counts how much each word speaks for danger, from texts that people wrote for this (`test/unit/danger/told`, and the rows of the
 * families), and writes `content/danger/weighed.ts`: `npm run weigh`. Counting happens here and never in the service. `told/unread` is
 * left out: what a text comes to that nobody has counted is measured on it (`test/unit/danger/weighed.test.ts`).
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listen } from '../src/core/danger/listen.ts'
import { hearPhrases } from '../src/core/danger/judge.ts'
import { ready } from '../src/core/danger/rules.ts'
import { fit, type Row } from './weigh/fit.ts'
import { written } from './weigh/written.ts'

const root = new URL('..', import.meta.url).pathname
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

const fromRows = async (): Promise<Row[]> => {
  const files = globSync('*.ts', { cwd: join(told, '../rows') }).filter((file) => !/^(?:shape|polish|welsh)/.test(file)).toSorted()
  const modules = await Promise.all(files.map(async (file) => ({ file, said: await import(join(told, '../rows', file)) as Record<string, unknown> })))
  return modules.flatMap(({ file, said }) => Object.values(said).flatMap((groups) => (Array.isArray(groups) ? groups.flatMap((group) => saidIn(group, file)) : [])))
}

/** Where two wrote the same, the row of a family stands: a test holds it. */
const once = (rows: Row[]): Row[] => [...new Map(rows.toReversed().map((one) => [`${one.side} ${one.text}`, one])).values()].toReversed()

/** What the phrases say that it is about, where they say it: a writer's kind holds more than one thing. */
const heard = (one: Row): Row => {
  ready()
  const words = listen(one.text)
  const [first] = one.grade === 'none' ? [] : hearPhrases(words, one.side).findings
  return { ...one, topic: first?.family.topic ?? one.topic, words: words.words.slice(0, 400) }
}

const rows = once([...await fromRows(), ...fromFiles()]).map(heard)
const scales = fit(rows)
writeFileSync(join(root, 'content/danger/weighed.ts'), written(scales, rows.length))
process.stdout.write(`${rows.length} texts; ${scales.danger.size} cues for danger, ${scales.grave.size} for how grave; at least ${scales.atLeast.concern} points, ${scales.atLeast.emergency} for an emergency\n`)
