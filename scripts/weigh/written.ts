/** The points as a file that people read: words of the same points stand together, the heaviest first. */
import type { Scales } from './fit.ts'

const width = 140

const wrapped = (cues: readonly string[]) => {
  const lines: string[] = ['']
  for (const cue of cues) {
    const last = lines.length - 1
    if ((lines[last] ?? '').length + cue.length + 8 > width) lines.push('')
    const at = lines.length - 1
    lines[at] = `${lines[at]}${lines[at] === '' ? '' : ' '}${cue},`
  }
  return lines.map((line, i) => (i === lines.length - 1 ? line.slice(0, -1) : line)).join('\n      ')
}

const table = (points: ReadonlyMap<string, number>, indent = '    ') => {
  const groups = Map.groupBy([...points].toSorted(([a], [b]) => (a < b ? -1 : 1)), ([, n]) => n)
  return [...groups].toSorted(([a], [b]) => b - a).map(([n, cues]) => `${indent}'${n}': \`${wrapped(cues.map(([cue]) => cue))}\`,`).join('\n')
}

export const written = ({ danger, from, grave, graveFrom, atLeast, topics }: Scales, texts: number, hash: string) => `/**
 * Counted by \`npm run weigh\` from ${texts} texts that were written for it; nobody's real words. Points for and against danger, word by word
 * (and pairs of neighbours), summed over a message: \`src/core/danger/weigh.ts\`. Not written by hand: a word that a safeguarding lead wants
 * otherwise goes to \`argued.ts\`, and stands whatever is counted.
 *
 * SHA-256 of what was counted, and how: ${hash}
 * The phrases, and how words are heard, are not in it: after a great change of those it is counted anew by whoever made it.
 */
import type { Topic } from './shape.ts'

/** So many points raise an alert. */
export const atLeast = { concern: ${atLeast.concern}, emergency: ${atLeast.emergency} } as const

export const weighed = {
  from: { start: ${from.start}, parent: ${from.parent} },
  danger: {
${table(danger)}
  },
  graveFrom: { start: ${graveFrom.start}, parent: ${graveFrom.parent} },
  grave: {
${table(grave)}
  },
} as const

/** Which words it is about, where it is danger. */
export const topicsWeighed: Readonly<Partial<Record<Topic, Readonly<Record<string, string>>>>> = {
${[...topics].map(([topic, points]) => `  ${topic}: {\n${table(points, '    ')}\n  },`).join('\n')}
}
`
