/**
 * `npm run talk [parent|someone_else|young_person|front_door] [-- --area gateshead --at "2026-11-21 21:40"]`: plays a flow in the
 * terminal on the memory store. A typed line is a text, `~ 15 minutes` lets time pass, `/quit` or Ctrl-D ends it and prints
 * what was played as a story: play it, like it, keep it under `test/stories/`.
 */
import { createInterface } from 'node:readline'
import { isatty } from 'node:tty'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { areaKeys } from '../../content/areas/index.ts'
import { segments } from '../core/sms.ts'
import { pureStage } from './stage/pure-stage.ts'
import { londonTime, openStory, readStep, type Stage } from './stage/story.ts'

/** First words that open each flow. There is no other way in, for us as for anybody. */
export const firstWords: Record<string, string> = {
  parent: 'my daughter has not come home',
  someone_else: 'there is a girl at my house, she is not my child',
  young_person: 'im 15 and ive left home',
  front_door: 'hello',
}

const londonNow = (now: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' }).format(now)

export type Wanted = { flow: string | null; area: string; begins: string }

/** What was asked for on the command line, or a sentence about what is wrong with it. */
export const readArguments = (args: readonly string[], now: number): Wanted | string => {
  const options = { area: { type: 'string' }, at: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: false, options })
  const unknown = Object.keys(values).find((name) => !(name in options))
  if (unknown !== undefined) return `There is no --${unknown}. There are: --area, --at.`
  const [flow = null] = positionals
  const area = typeof values.area === 'string' ? values.area : 'portsmouth'
  const at = typeof values.at === 'string' ? values.at : londonNow(now)
  if (flow !== null && !firstWords[flow]) return `There is no flow "${flow}". There are: ${Object.keys(firstWords).join(', ')}.`
  if (!areaKeys.some((key) => key === area)) return `There is no area "${area}". There are: ${areaKeys.join(', ')}.`
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(at) || Number.isNaN(londonTime(at))) return 'Say when it begins as --at "2026-11-21 21:40".'
  return { flow, area, begins: at }
}

const counted = (body: string) => {
  const { segments: parts, units, encoding } = segments(body)
  return `${parts} ${parts === 1 ? 'segment' : 'segments'}, ${units} ${encoding === 'GSM-7' ? 'septets' : 'units, UCS-2'}`
}

/** How a story says that a timer's text went to another phone: no part of the text. */
const otherPhone = /^\((?:dad|mum|friend|child|web)\) /

/** Each text with what it costs behind it, for the eye; the story keeps the text alone. */
const withCounts = (lines: readonly string[]): string[] => {
  const shown: string[] = []
  let body: string[] = []
  const close = () => {
    if (body.length > 0) shown.push(`    (${counted(body.join('\n'))})`)
    body = []
  }
  for (const line of lines) {
    if (!line.startsWith('  ')) close()
    if (line.startsWith('< ')) body = [line.slice(2).replace(otherPhone, '')]
    else if (line.startsWith('  ')) body.push(line.slice(2))
    shown.push(line)
  }
  close()
  return shown
}

/** Talks until the lines run out. Gives back the story. */
export const talk = async (wanted: Wanted, stage: Stage, lines: AsyncIterable<string>, show: (line: string) => void): Promise<string> => {
  const playing = openStory({ why: 'Played in the terminal: say here why this story exists', begins: wanted.begins, area: wanted.area }, stage)
  const play = async (line: string) => {
    try {
      for (const shown of withCounts((await playing.play(readStep(line))).slice(1))) show(shown)
      for (const place of await playing.rests()) show(`    ${place}`)
    } catch (error) {
      show(`    ${error instanceof Error ? error.message : 'That could not be played.'}`)
    }
  }
  if (wanted.flow !== null) {
    const words = firstWords[wanted.flow] ?? ''
    show(`> ${words}`)
    await play(`> ${words}`)
  }
  for await (const line of lines) {
    if (line.trim() === '/quit') break
    await play(/^[>~]/.test(line) ? line : `> ${line}`)
  }
  const story = await playing.whole()
  await stage.close()
  return story
}

async function* typed(input: NodeJS.ReadableStream, isTerminal: boolean): AsyncGenerator<string> {
  const reader = createInterface({ input, output: isTerminal ? process.stdout : undefined, prompt: '> ', terminal: isTerminal })
  if (isTerminal) reader.prompt()
  for await (const line of reader) {
    yield line
    if (isTerminal) reader.prompt()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = readArguments(process.argv.slice(2), Date.now())
  if (typeof wanted === 'string') {
    console.error(wanted)
    process.exitCode = 1
  } else {
    const isTerminal = isatty(0)
    if (isTerminal) console.log('Type a text. "~ 15 minutes" lets time pass, "> dad: words" is another phone, /quit ends it.')
    const stage = pureStage(wanted.area, londonTime(wanted.begins))
    const story = await talk(wanted, stage, typed(process.stdin, isTerminal), (line) => { console.log(line) })
    console.log(`\n──── as a story, for test/stories/<flow>/<name>.txt ────\n${story}`)
    // A reader that was left in the middle keeps the terminal.
    process.stdin.destroy()
  }
}
