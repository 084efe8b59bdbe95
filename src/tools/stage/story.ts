/**
 * Stories: conversations that anyone can read. Inputs are typed by people, what the service says is written by the machine
 * (`npm run stories:update`) and read by a person in the diff. `npm run talk` writes one as it is played.
 *
 *   # why this story exists, a sentence that a safeguarding lead could read
 *   at: 2026-11-21 21:40        when it begins, local time        area: portsmouth (if not said)
 *   > words                     somebody texts; `> dad: words` from another phone
 *   ~ 15 minutes                time passes, and what is due rings
 *   < words                     what the phone receives, in full; a text of several lines goes on with two spaces
 *   ! emergency self_harm       an alert for people
 *   duty: demo                  in the head: the demo's people are on duty (otherwise nobody is)
 *   @ jo: has it                what one of them does: `goes on quietly`, `goes on with a text`, `closes it: spoken_to_child`
 *   @ jo: checks in: hey its Jo   a check-in that policy let go; `asks first: …` asks whether it is safe to text here
 *   = waitingToLook             where the conversation rests, at the end
 */
import { readFileSync } from 'node:fs'
import type { DutyStep } from './duty-step.ts'

export type Step =
  | { do: 'text'; phone: string; words: string }
  | { do: 'pass'; ms: number; label: string }
  | { do: 'act'; who: string; what: string }

export type Story = { file: string; why: string; at: number; begins: string; area: string; duty: boolean; steps: Step[] }

/** What a story is played on: the pure engine, or the real service behind its signed door. */
export type Stage = {
  text: (phone: string, words: string) => Promise<string[]>
  pass: (ms: number) => Promise<{ phone: string; body: string }[]>
  /** What a worker does, where the stage has a duty page: what came of it, and the texts that it sent. */
  act?: (step: DutyStep) => Promise<{ came: string; said: { phone: string; body: string }[] }>
  /** All that were raised, in order, open or not. */
  alerts: () => Promise<string[]>
  place: (phone: string) => Promise<string>
  close: () => Promise<void>
}

const units: Record<string, number> = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** One typed line as a step. Throws a sentence about a time that cannot be read. */
export const readStep = (line: string): Step => {
  const [, who, what] = /^@ (\w+): (.+)$/.exec(line.trim()) ?? []
  if (who !== undefined && what !== undefined) return { do: 'act', who, what }
  if (line.startsWith('~')) {
    const [, amount = '', unit = ''] = /^~ ?(\d+) (second|minute|hour|day)s?$/.exec(line.trim()) ?? []
    const ms = Number(amount) * (units[unit] ?? Number.NaN)
    if (Number.isNaN(ms)) throw new Error(`story: cannot read "${line}". Say it as "~ 15 minutes".`)
    return { do: 'pass', ms, label: `${amount} ${unit}${amount === '1' ? '' : 's'}` }
  }
  const [, phone, words] = /^> ?(?:(dad|mum|friend|child):\s)?(.*)$/s.exec(line) ?? []
  return { do: 'text', phone: phone ?? 'phone', words: (words ?? '').replaceAll('\\n', '\n') }
}

/** Local time in London, as the stories say it. */
export const londonTime = (text: string) => {
  const asUtc = Date.parse(`${text.replace(' ', 'T')}:00Z`)
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' }).format(asUtc)
  return asUtc - (Number(shown) - new Date(asUtc).getUTCHours()) * 3_600_000
}

export const readStory = (file: string): Story => {
  const lines = readFileSync(file, 'utf8').split('\n')
  const header = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1).trim()
  const begins = header('at') ?? '2026-11-21 20:00'
  const steps = lines.filter((line) => /^[>~@] /.test(line)).map(readStep)
  return { file, why: lines[0]?.slice(2) ?? '', at: londonTime(begins), begins, area: header('area') ?? 'portsmouth', duty: header('duty') === 'demo', steps }
}

/** Tokens differ from run to run; which link it is does not. */
const withoutTokens = (body: string) => body.replace(/\/(report|t)\/[\w-]{16,}/g, '/$1/TOKEN')

const written = (mark: string, body: string) => `${mark} ${withoutTokens(body)}`.split('\n').map((line, i) => (i === 0 ? line : `  ${line}`))

type Head = Pick<Story, 'why' | 'begins' | 'area'> & Partial<Pick<Story, 'duty'>>
const titleOf = ({ why, begins, area, duty = false }: Head) =>
  [`# ${why}`, `at: ${begins}${area === 'portsmouth' ? '' : `\narea: ${area}`}${duty ? '\nduty: demo' : ''}`, '']

/** A story as it is being played: each step gives back the lines that it adds, and at the end all of it is a file. */
export const openStory = (story: Head, stage: Stage) => {
  const out = titleOf(story)
  const phones = new Set<string>()
  let raised = 0
  const alerts = async () => {
    const all = await stage.alerts()
    const fresh = all.slice(raised).map((alert) => `! ${alert}`)
    raised = all.length
    return fresh
  }
  const play = async (step: Step): Promise<string[]> => {
    const lines: string[] = []
    if (step.do === 'text') {
      phones.add(step.phone)
      lines.push(`> ${step.phone === 'phone' ? '' : `${step.phone}: `}${step.words.replaceAll('\n', '\\n')}`)
      for (const body of await stage.text(step.phone, step.words)) lines.push(...written('<', body))
    } else if (step.do === 'act') {
      if (!stage.act) throw new Error('story: nobody is on duty on this stage.')
      const { came, said } = await stage.act(step)
      lines.push(`@ ${step.who}: ${step.what}`, `! ${came}`)
      for (const { phone, body } of said) lines.push(...written('<', phone === 'phone' ? body : `(${phone}) ${body}`))
    } else {
      lines.push(`~ ${step.label}`)
      for (const { phone, body } of await stage.pass(step.ms)) lines.push(...written('<', phone === 'phone' ? body : `(${phone}) ${body}`))
    }
    lines.push(...await alerts())
    out.push(...lines)
    return lines
  }
  const rests = () => Promise.all([...phones].map(async (phone) => `= ${phone === 'phone' ? '' : `${phone}: `}${await stage.place(phone)}`))
  return { play, rests, whole: async () => `${[...out, ...await rests()].join('\n')}\n` }
}

/** Plays it, and gives back the whole file as it would be written now. */
export const playStory = async (story: Story, stage: Stage): Promise<string> => {
  const playing = openStory(story, stage)
  for (const step of story.steps) await playing.play(step)
  return playing.whole()
}
