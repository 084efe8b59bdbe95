/** The points of the readings as a file that people read: cues of the same points stand together, the heaviest first. */
import type { Scale, Scales } from '../../src/core/paragraph/weighed/judge.ts'

const width = 150
const between = ' · '

const wrapped = (cues: readonly string[]) => {
  const lines: string[] = []
  for (const cue of cues) {
    const last = lines.at(-1)
    if (last === undefined || last.length + cue.length > width) lines.push(cue)
    else lines[lines.length - 1] = `${last}${between}${cue}`
  }
  return lines.join(`${between}\n      `)
}

const table = (points: Scale['points']) => [...Map.groupBy([...points].toSorted(([a], [b]) => (a < b ? -1 : 1)), ([, n]) => n)].toSorted(([a], [b]) => b - a)
  .map(([n, cues]) => `      '${n}': \`${wrapped(cues.map(([cue]) => cue))}\`,`).join('\n')

export const toldWritten = (scales: Scales, texts: number, hash: string) => `/**
 * Counted by \`npm run weigh:told\` from ${texts} first texts that strangers wrote for it, with what a careful reader took from each; nobody's real words.
 * For each fact: what stands around a reading, and how much it speaks for that reading or against it, in points (\`src/core/paragraph/weighed\`). \`-1\`, \`2\`: the
 * word so many places before or after; \`<\`, \`>\`: somewhere before or after; \`#kin\`: a kind of word; \`_\`: the reading itself; \`s\`, \`so\`, \`ev\`: whose doing it stands in, and whether it is so.
 * Kept is what has \`atLeast\` so many, and is \`ahead\` of any other by so many; \`agree\`: the points of what the rules read too. Not written by hand.
 *
 * SHA-256 of what was counted, and how: ${hash}
 */
export const weighedTold = {
${Object.entries(scales).map(([key, { start, agree, atLeast, ahead, points }]) => `  ${key}: {
    start: ${start}, agree: ${agree}, atLeast: ${atLeast}, ahead: ${ahead},
    points: {
${table(points)}
    },
  },`).join('\n')}
} as const
`
