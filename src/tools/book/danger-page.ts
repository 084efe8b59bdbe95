/** How danger is heard: every family of phrases with its reason, for a safeguarding lead to read and argue with. */
import { families, notices } from '../../../content/danger/index.ts'
import type { Family, Notice } from '../../../content/danger/shape.ts'
import { lists } from '../../../content/danger/words.ts'
import { dangerWords } from '../../../content/messages/index.ts'
import { readMeeting } from '../../core/danger/meeting.ts'
import { readPhrase, type Item } from '../../core/danger/notation.ts'
import { code, generated, page, plain, table } from './markdown.ts'
import { messageBlock } from './words.ts'

/** One way in which a phrase may be said: the first of each choice, what may be missing left out. */
const said = (items: readonly Item[]): string => items.map((item) => {
  switch (item.is) {
    case 'words': return item.text
    case 'list': return lists[item.name]?.split('|')[0] ?? item.name
    case 'number': return String(item.from || 1)
    case 'one': return item.optional ? '' : said(item.of[0] ?? [])
    case 'gap': case 'edge': return ''
  }
}).filter(Boolean).join(' ')

const examplesShown = 4

/** Plain sentences first: they are what people wrote, not a pattern. */
const examplesOf = (phrases: readonly string[]) => {
  const spoken = phrases.map((phrase) => ({ words: said(readPhrase(phrase)), isPlain: /^[a-z0-9 ]+$/.test(phrase) }))
  const ordered = [...spoken.filter(({ isPlain }) => isPlain), ...spoken.filter(({ isPlain }) => !isPlain)]
  return [...new Set(ordered.map(({ words }) => words))].filter((words) => words.length > 3).slice(0, examplesShown)
}

/** "took … tablets … all": the first way of saying each part. */
const meetingsOf = (meets: readonly string[]) => meets.slice(0, examplesShown).map((text) => `*${plain(readMeeting(text).parts.map((part) => said(readPhrase(part))).join(' … '))}*`).join(', ')

const speakers = { parent: 'only when a grown-up writes', young_person: 'only when a young person writes' } as const

const leaves = (family: Family) => (family.denied === 'nothing' ? 'a plain "not" before it takes it away' : 'a "not" before it still leaves a worry')

const ruleOf = (rule: Family | Notice, facts: readonly string[]): string => [
  `### ${rule.key}`,
  plain(rule.why),
  [
    `- ${[...facts, ...(rule.speaker ? [speakers[rule.speaker]] : [])].join(' · ')}`,
    `- ${rule.phrases.length} phrases, for example: ${examplesOf(rule.phrases).map((words) => `*${plain(words)}*`).join(', ')}`,
    ...('meets' in rule && rule.meets?.length ? [`- ${rule.meets.length} meetings, near each other in any order, for example: ${meetingsOf(rule.meets)}`] : []),
    ...(rule.not?.length ? [`- ${rule.not.length} figures of speech that do not count, for example: ${examplesOf(rule.not).slice(0, 2).map((words) => `*${plain(words)}*`).join(', ')}`] : []),
    ...(rule.unless?.length ? [`- silent where the message is about something else (${rule.unless.length} signs of that)`] : []),
    `- source: ${plain(rule.source)}`,
  ].join('\n'),
].join('\n\n')

const familyOf = (family: Family) => ruleOf(family, [
  family.level === 'emergency' ? '**emergency**' : 'concern', `topic ${code(family.topic)}`, leaves(family),
  ...(family.deed ? ['told as long past, it is a concern'] : []),
])

const whose = { adult: 'a parent or carer', other: 'somebody who saw it or knows of it', child: 'a young person' } as const
const answerRows = () => (['adult', 'other', 'child'] as const).flatMap((who) => (['emergency', 'concern'] as const).flatMap((level) =>
  Object.entries(dangerWords[who][level]).map(([topic, key]) => [whose[who], level, topic === 'any' ? 'any other topic' : code(topic), code(key)])))

export const dangerPage = (): string => page(
  generated, '# How danger is heard',
  'Danger is looked for in every message, at every place, before anything else is made of it. These are fixed rules: no model, the same every time. '
  + 'We never claim that danger is always heard: NOW and 999 are on every menu.',
  `${families.length} families, ${families.reduce((sum, family) => sum + family.phrases.length, 0)} phrases; a phrase may hold many ways of saying a thing. `
  + 'Where two speak, an emergency outranks a concern, and the family that stands first here decides the answer.',
  table(['family', 'level', 'topic', 'phrases'], families.map(({ key, level, topic, phrases }) => [`[${key}](#${key})`, level, code(topic), String(phrases.length)])),
  '## The families', families.map(familyOf),
  '## Not danger, and heard all the same', notices.map((notice) => ruleOf(notice, [notice.level === 'opt_out' ? 'asks for no more messages' : 'the child is back'])),
  '## What is answered', 'Fixed words, by who speaks, how grave, and the topic.', table(['who writes', 'level', 'topic', 'words'], answerRows()),
  [...new Set(Object.values(dangerWords).flatMap((levels) => Object.values(levels).flatMap((byTopic) => Object.values(byTopic))))].map(messageBlock),
)
