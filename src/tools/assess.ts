/** Reads lines `speaker<TAB>text` and answers each with one word: emergency, concern, opt_out, returned or none. Nothing else is written. */
import { createInterface } from 'node:readline'
import { assess } from '../core/danger.ts'

const answer = (line: string) => {
  const tab = line.indexOf('\t')
  const speaker = line.slice(0, Math.max(tab, 0)).trim()
  if (speaker !== 'parent' && speaker !== 'young_person') return 'none'
  return assess(line.slice(tab + 1), speaker, []).level
}

process.stdout.on('error', () => process.exit(0))
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (!process.stdout.write(`${answer(line)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
}
