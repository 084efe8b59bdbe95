/**
 * Stories: conversations that anyone can read. Inputs are typed by people, what the service says is written by the machine
 * (`npm run stories:update`) and read by a person in the diff.
 *
 *   # why this story exists, a sentence that a safeguarding lead could read
 *   at: 2026-11-21 21:40        when it begins, local time        area: portsmouth (if not said)
 *   > words                     somebody texts; `> dad: words` from another phone
 *   ~ 15 minutes                time passes, and what is due rings
 *   < words                     what the phone receives, in full; a text of several lines goes on with two spaces
 *   ! emergency self_harm       an alert for people
 *   = waitingToLook             where the conversation rests, at the end
 */
import { readFileSync } from 'node:fs'

export type Step =
  | { do: 'text'; phone: string; words: string }
  | { do: 'pass'; ms: number; label: string }

export type Story = { file: string; why: string; at: number; area: string; steps: { step: Step; wrote: string[] }[]; rests: string | null }

/** What a story is played on: the pure engine, or the real service behind its signed door. */
export type Stage = {
  text: (phone: string, words: string) => Promise<string[]>
  pass: (ms: number) => Promise<{ phone: string; body: string }[]>
  alerts: () => Promise<string[]>
  place: (phone: string) => Promise<string>
  close: () => Promise<void>
}

const units: Record<string, number> = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 }

const stepOf = (line: string): Step => {
  if (line.startsWith('~')) {
    const [, amount = '', unit = ''] = /^~ (\d+) (second|minute|hour|day)s?$/.exec(line) ?? []
    const ms = Number(amount) * (units[unit] ?? Number.NaN)
    if (Number.isNaN(ms)) throw new Error(`story: cannot read "${line}"`)
    return { do: 'pass', ms, label: line.slice(2) }
  }
  const [, phone, words] = /^> (?:(dad|mum|friend|child):\s)?(.*)$/s.exec(line) ?? []
  return { do: 'text', phone: phone ?? 'phone', words: (words ?? '').replaceAll('\\n', '\n') }
}

/** Local time in London, as the stories say it. */
const londonTime = (text: string) => {
  const asUtc = Date.parse(`${text.replace(' ', 'T')}:00Z`)
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' }).format(asUtc)
  return asUtc - (Number(shown) - new Date(asUtc).getUTCHours()) * 3_600_000
}

export const readStory = (file: string): Story => {
  const lines = readFileSync(file, 'utf8').split('\n')
  const header = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1).trim()
  const steps: Story['steps'] = []
  let rests: string | null = null
  for (const line of lines) {
    if (line.startsWith('> ') || line.startsWith('~ ')) steps.push({ step: stepOf(line), wrote: [] })
    else if (line.startsWith('= ')) rests = line.slice(2)
    else if (/^[<!] |^ {2}/.test(line)) steps.at(-1)?.wrote.push(line)
  }
  return { file, why: lines[0]?.slice(2) ?? '', at: londonTime(header('at') ?? '2026-11-21 20:00'), area: header('area') ?? 'portsmouth', steps, rests }
}

/** Tokens differ from run to run; which link it is does not. */
export const withoutTokens = (body: string) => body.replace(/\/(report|t)\/[\w-]{16,}/g, '/$1/TOKEN')

const written = (mark: string, body: string) => `${mark} ${withoutTokens(body)}`.split('\n').map((line, i) => (i === 0 ? line : `  ${line}`))

/** Plays it, and gives back the whole file as it would be written now. */
export const playStory = async (story: Story, stage: Stage): Promise<string> => {
  const phones = new Set<string>()
  const out = [`# ${story.why}`, `at: ${headerTime(story)}${story.area === 'portsmouth' ? '' : `\narea: ${story.area}`}`, '']
  let raised = 0
  for (const { step } of story.steps) {
    if (step.do === 'text') {
      phones.add(step.phone)
      out.push(`> ${step.phone === 'phone' ? '' : `${step.phone}: `}${step.words.replaceAll('\n', '\\n')}`)
      for (const body of await stage.text(step.phone, step.words)) out.push(...written('<', body))
    } else {
      out.push(`~ ${step.label}`)
      for (const { phone, body } of await stage.pass(step.ms)) out.push(...written('<', phone === 'phone' ? body : `(${phone}) ${body}`))
    }
    const alerts = await stage.alerts()
    for (const alert of alerts.slice(raised)) out.push(`! ${alert}`)
    raised = alerts.length
  }
  for (const phone of phones) out.push(`= ${phone === 'phone' ? '' : `${phone}: `}${await stage.place(phone)}`)
  return `${out.join('\n')}\n`
}

const headerTime = ({ file }: Story) => /^at: (.*)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '2026-11-21 20:00'
