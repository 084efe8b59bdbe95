/**
 * The wall in the types (law 4): what writes to a parent cannot be given a child's sitting or a child's words. Each line below is compiled
 * by the project's own compiler, with the project's own settings, and must be refused; beside each stands the same with an adult's, which
 * must pass, so that a line that fails for another reason is noticed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname

const head = `
import { reportOf, type Report, type ReportFacts } from '${root}src/report/model.ts'
import { sentencesOf } from '${root}src/report/first-sentences.ts'
import { release, type Ends, type HomeWords } from '${root}src/duty/message-home.ts'
import type { HomeAct } from '${root}src/act/home.ts'
import type { AdultsConversation, AdultText, ChildsConversation, ChildText, Conversation, Inbound, Knock } from '${root}src/vocabulary.ts'
declare const adult: AdultsConversation
declare const child: ChildsConversation
declare const either: Conversation
declare const facts: ReportFacts
declare const report: Report
declare const by: Parameters<typeof release>[2]
declare const asked: Parameters<typeof release>[0]
declare const adultsWords: AdultText
declare const childsWords: ChildText
declare const someWords: string
export type Kept = [HomeAct, Inbound]
`

/** What it is, the line with a child's in it, and the same line as it may be. */
const lines: readonly [string, string, string][] = [
  ['a report of a child\'s sitting', 'export const a1 = reportOf(child, facts)', 'export const a1 = reportOf(adult, facts)'],
  ['a report of a sitting of which nobody has said whose it is', 'export const a2 = reportOf(either, facts)', 'export const a2 = reportOf(adult, facts)'],
  ['the sentences to read out, of a child\'s sitting', 'export const a3 = sentencesOf(child, \'Europe/London\')', 'export const a3 = sentencesOf(adult, \'Europe/London\')'],
  ['an adult\'s sitting made of a child\'s', 'export const a4: AdultsConversation = child', 'export const a4: Conversation = child'],
  ['a child\'s words among an adult\'s', 'export const a5: AdultText = childsWords', 'export const a5: AdultText = adultsWords'],
  ['a child\'s words as a child\'s sitting holds them', 'export const a6: readonly AdultText[] = child.remarks.map(({ text }) => text)', 'export const a6: readonly AdultText[] = adult.remarks.map(({ text }) => text)'],
  ['a child\'s words put into a report', 'export const a7: Report = { ...report, remarks: child.remarks.map((one) => ({ at: \'\', when: \'\', channel: one.channel, why: one.why, text: one.text })) }',
    'export const a7: Report = { ...report, remarks: adult.remarks.map((one) => ({ at: \'\', when: \'\', channel: one.channel, why: one.why, text: one.text })) }'],
  ['words of a child\'s released to a parent', 'export const a8: Knock = { kind: \'acted\', did: \'released\', says: childsWords }', 'export const a8: Knock = { kind: \'acted\', did: \'released\', says: \'home_safe\' }'],
  ['words of a child\'s sent on as a check-in', 'export const c1: Knock = { kind: \'checkedIn\', text: childsWords, first: false, sendBefore: child.heard, codeWords: { help: \'\', safe: \'\' } }',
    'export const c1: Knock = { kind: \'checkedIn\', text: adultsWords, first: false, sendBefore: child.heard, codeWords: { help: \'\', safe: \'\' } }'],
  ['words of anybody\'s released to a parent', 'export const a9: HomeWords = someWords', 'export const a9: HomeWords = \'home_love\''],
  ['a sentence with something added', 'export const b1: HomeWords = `home_safe ${someWords}`', 'export const b1: HomeWords = `home_safe`'],
  ['a child\'s words shown to what decides on a message home', 'export const b2 = release(asked, { from: { speaker: child.speaker, area: child.area, remarks: child.remarks }, to: adult }, by)',
    'export const b2 = release(asked, { from: { speaker: child.speaker, area: child.area }, to: { speaker: adult.speaker, area: adult.area } }, by)'],
  ['a child\'s words as the sentence', 'export const b3: HomeAct = { do: \'release\', checked: {}, reason: \'\', number: \'\', again: \'\', sentence: childsWords }',
    'export const b3: HomeAct = { do: \'release\', checked: {}, reason: \'\', number: \'\', again: \'\' }'],
]

const compiled = (bodies: readonly string[]): Set<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'windowlight-wall-'))
  try {
    writeFileSync(join(folder, 'wall.mts'), `${head}${bodies.join('\n')}\n`)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: `${root}tsconfig.json`, compilerOptions: { noEmit: true, noUnusedLocals: false, typeRoots: [`${root}node_modules/@types`] }, include: [], files: ['wall.mts'] }))
    const { stdout, status } = spawnSync(`${root}node_modules/.bin/tsc`, ['--noEmit', '-p', folder], { encoding: 'utf8', cwd: root })
    const first = head.split('\n').length
    const places = stdout.split('\n').filter((line) => /error TS/.test(line)).map((line) => ({ line, at: Number(/wall\.mts[(:](\d+)/.exec(line)?.[1] ?? Number.NaN) }))
    const stray = places.filter(({ at }) => !(at >= first))
    if (stray.length > 0 || (status !== 0 && places.length === 0)) throw new Error(`the compiler stumbled elsewhere: ${stray.map(({ line }) => line).join('\n') || stdout}`)
    return new Set(places.map(({ at }) => at - first))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const refused = compiled(lines.map(([, wrong]) => wrong))
const passed = compiled(lines.map(([, , right], i) => right.replace(/export const \w+/, `export const right${i}`)))

test.each(lines.map(([what], i) => [what, i] as const))('does not compile: %s', (_, i) => {
  expect(passed.has(i), 'and the same with an adult\'s does').toBe(false)
  expect(refused.has(i)).toBe(true)
})
