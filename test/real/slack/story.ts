/**
 * A conversation in the workers' Slack as a story that a safeguarding lead can read, on the real service with the real Bolt. What people do stands in the
 * file; what comes of it is written beneath. As in test/stories: `>` a text from a phone, `<` one to it, `~` time, `@` an act in the console. Besides:
 * `/` a command, `[` a press in the window that stands open (`Send it in my name, why_second_today = asked`), `*` a button of a card, `!` Slack itself;
 * beneath them a window line by line, and with `|` what stands anew or otherwise in the channel. Codes are counted: EP-1, WL-1.
 */
import { readFileSync } from 'node:fs'
import { demoRota } from '../../../content/duty.ts'
import { actOnAlert } from '../../../src/act.ts'
import { changeEpisode } from '../../../src/act/episode.ts'
import { asRead, buttonsOf, listOf, textOf } from '../../../src/http/dev-slack-words.ts'
import type { Outcome } from '../../../src/vocabulary.ts'
import type { Closing, EpisodeId } from '../../../src/vocabulary/episode.ts'
import { channelOf, minute, openSlackStage, type SlackStage } from './stage.ts'
import { openEpisode, personOf, quiet, shownTo, type Filled } from './walk.ts'

const here = channelOf.portsmouth
/** Ofcom's, for drama. */
const phones: Readonly<Record<string, string>> = { mother: '+447700900160', child: '+447700900161', 'the duty phone': '+447700900180', 'the manager’s phone': '+447700900181' }
const phoneOf = (name: string) => {
  const number = phones[name]
  if (number === undefined) throw new Error(`there is no phone called ${name}`)
  return number
}
const slackOf = (key: string) => personOf(key).slack ?? ''
const nameOf = (user: string) => demoRota.people.find(({ slack }) => slack === user)?.name ?? user

export type SlackStory = { title: string; at: number; steps: string[] }
export const readSlackStory = (file: string): SlackStory => {
  const [title = '', at = '', ...rest] = readFileSync(file, 'utf8').split('\n')
  return { title, at: Date.parse(`${at.replace('at: ', '').replace(' ', 'T')}:00Z`), steps: rest.filter((line) => /^[>~@/[*!] /.test(line)) }
}

type Told = { stage: SlackStage; episode: EpisodeId | null; stood: Map<string, string[]>; sent: number; windows: Set<string>; codes: Map<string, string>; onces: number; heard: string[] }

const hours: Readonly<Record<string, number>> = { minute, minutes: minute, hour: 60 * minute, hours: 60 * minute, day: 1_440 * minute, days: 1_440 * minute }

// ── What people do ──

const inConsole = async (told: Told, key: string, act: string) => {
  const { stage } = told
  const by = personOf(key)
  const once = `once-of-a-slack-story-${String((told.onces += 1))}`
  const [what = '', how = ''] = act.split(': ')
  if (what === 'opens an episode, with its plan') told.episode = (await openEpisode(stage, { by: key, number: phoneOf('child'), name: 'Samira Markle', once })).id
  else if (what === 'sees to every alert') {
    for (const { id } of await stage.alerts()) {
      await actOnAlert(stage.house, { by, alert: id }, { do: 'acknowledge' }, `${once}-take-${id}`)
      const done = await actOnAlert(stage.house, { by, alert: id }, { do: 'resolve', outcome: how as Outcome, log: '441', notes: 'Seen to.', recorded: true }, `${once}-close-${id}`)
      if (done.outcome === 'refused') throw new Error(done.why)
    }
  } else if (what === 'closes the episode') {
    const done = await changeEpisode(stage.house, { by, episode: told.episode }, { do: 'close', because: how as Closing }, once)
    if (done.outcome === 'refused') throw new Error(done.why)
  } else if (what === 'leaves the rota') stage.house.rota = { ...demoRota, people: demoRota.people.filter((one) => one.key !== key) }
  else throw new Error(`nobody knows how to do that: ${act}`)
  await stage.show()
}

/** A button or the sending of the window, by what stands on it; with what is filled in. */
const inWindow = async ({ stage, codes }: Told, key: string, press: string) => {
  const user = slackOf(key)
  const { id, view } = shownTo(stage, user)
  const [label = '', ...given] = press.split(', ')
  const filled: Filled = Object.fromEntries(given.map((one) => { const [name = '', value = ''] = one.split(' = '); return [name, realOf(codes, value)] }))
  if (textOf(view['submit']) === label) return stage.slack.submit(user, id, filled)
  const button = buttonsOf(listOf(view['blocks'])).find((one) => one.label === label)
  if (!button) throw new Error(`no such button stands there: ${label}`)
  return stage.slack.pressIn(user, id, button.action)
}

const onCard = async ({ stage }: Told, key: string, label: string) => {
  const card = stage.cards().findLast(({ blocks }) => buttonsOf(blocks).some((one) => one.label === label))
  const action = buttonsOf(card?.blocks ?? []).find((one) => one.label === label)?.action
  if (!card || action === undefined) throw new Error(`no card has that button: ${label}`)
  await stage.slack.press(slackOf(key), here, card.ts, action)
}

const does = async (told: Told, step: string): Promise<void> => {
  const { stage } = told
  const [, sign = '', who = '', what = ''] = /^(.) (?:([^:]+): )?(.*)$/.exec(step) ?? []
  if (sign === '~') {
    const [, n = '', unit = ''] = /^(\d+) (\w+)$/.exec(what) ?? []
    await stage.pass(Number(n) * (hours[unit] ?? Number.NaN))
  } else if (sign === '!') stage.slack.faults.down = what === 'Slack is down'
  else if (sign === '>') {
    told.heard.push(what)
    await stage.text(phoneOf(who), what)
  } else if (sign === '@') await inConsole(told, who, what)
  else if (sign === '*') await onCard(told, who, what)
  else if (sign === '/') await command(told, who, what)
  else await inWindow(told, who, what)
  await stage.show()
  await quiet(stage)
}

const command = async (told: Told, key: string, typed: string) => {
  const [name = '', ...text] = typed.split(' ')
  await told.stage.slack.command(slackOf(key), here, name, realOf(told.codes, text.join(' ')))
}

// ── What comes of it ──

const realOf = (codes: Map<string, string>, text: string) => text.replace(/\b(?:EP|WL)-\d+\b/g, (said) => [...codes].find(([, counted]) => counted === said)?.[0] ?? said)
/** The one that our own words give as an example. */
const example = 'EP-K7Q2M'
const counted = (codes: Map<string, string>, text: string) => text.replace(/\b(EP|WL)-([A-Z0-9]{5})\b/g, (code, kind: string) => {
  if (code === example) return code
  if (!codes.has(code)) codes.set(code, `${kind}-${String([...codes.values()].filter((one) => one.startsWith(kind)).length + 1)}`)
  return codes.get(code) ?? code
})

type Json = Readonly<Record<string, unknown>>
const readOf = (value: unknown) => (typeof value === 'object' && value !== null && 'type' in value && value.type === 'plain_text' ? textOf(value) : asRead(textOf(value), nameOf))
const linesOf = (block: Json): string[] => {
  if (block['type'] === 'context') return listOf(block['elements']).map(readOf)
  if (block['type'] !== 'input') return textOf(block['text']) === '' ? [] : readOf(block['text']).split('\n')
  const options = listOf((block['element'] as Json)['options']).map((one) => textOf(one['text']))
  return [`${textOf(block['label'])} ${options.length === 0 ? '(written in)' : `(${options.join(' / ')})`}`]
}
const buttons = (blocks: readonly Json[], more: readonly string[] = []) => [...more, ...buttonsOf(blocks).map(({ label }) => label)].map((label) => `[${label}]`).join(' ')

const channelLines = ({ stage, stood }: Told): string[] => {
  const people = demoRota.people.flatMap(({ slack }) => (slack === undefined ? [] : [slack]))
  const all = [...stage.slack.messages(here).filter(({ by }) => by === 'bot'), ...people.flatMap((user) => stage.slack.whispers(user))]
  return all.flatMap(({ ts, thread, toOne, text, blocks, metadata }) => {
    const name = `${toOne ?? ''} ${ts} ${String(metadata !== null)}`
    const now = [...(blocks.length === 0 ? [text] : blocks.flatMap(linesOf)), ...(buttons(blocks) === '' ? [] : [buttons(blocks)])]
    const was = stood.get(name)
    stood.set(name, now)
    const where = toOne !== null ? `only ${nameOf(toOne)}: ` : thread !== null ? '  in the thread: ' : was ? 'now: ' : ''
    return now.filter((line) => !(was ?? []).includes(line)).map((line) => `| ${where}${line}`)
  })
}
const textLines = (told: Told): string[] => {
  const rows = told.stage.carrier.ledger().slice(told.sent)
  told.sent += rows.length
  // What tests the phone of the rota each day has stories of its own.
  return rows.filter(({ body }) => !body.includes(' TEST')).map(({ to, body }) => `< ${Object.entries(phones).find(([, number]) => number === to)?.[0] ?? to}: ${body.replaceAll('\n', '\n  ')}`)
}
const windowLines = ({ stage, windows }: Told): string[] => demoRota.people.flatMap(({ key, slack = '' }) => {
  const open = stage.slack.views(slack).findLast(({ view }) => view['type'] === 'modal')
  if (!open) return []
  const blocks = listOf(open.view['blocks'])
  const wrong = Object.values(open.errors ?? {}).map((text) => `wrong: ${String(text)}`)
  const lines = [`  ${key} sees: ${textOf(open.view['title'])}`, ...[...blocks.flatMap(linesOf), ...wrong, buttons(blocks, open.view['submit'] === undefined ? [] : [textOf(open.view['submit'])])].map((line) => `    ${line}`)]
  const [stands, shown] = [`${key} ${open.id} ${open.hash} ${wrong.join()}`, `${key} ${lines.join()}`]
  if (windows.has(stands)) return []
  const isAgain = windows.has(shown)
  windows.add(stands)
  windows.add(shown)
  return isAgain ? [`  ${key} sees as before: ${textOf(open.view['title'])}`] : lines
})

/** Played to its end: the file as it should be, all that left us for Slack, and every word that came from a phone. */
export const playSlackStory = async ({ title, at, steps }: SlackStory): Promise<{ text: string; stage: SlackStage; heard: readonly string[] }> => {
  const told: Told = { stage: await openSlackStage(at), episode: null, stood: new Map(), sent: 0, windows: new Set(), codes: new Map(), onces: 0, heard: [] }
  const lines = [title, `at: ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')}`, '']
  for (const step of steps) {
    await does(told, step)
    lines.push(...[step, ...textLines(told), ...channelLines(told), ...windowLines(told)].map((line) => counted(told.codes, line).trimEnd()))
  }
  return { text: `${lines.join('\n')}\n`, stage: told.stage, heard: told.heard }
}
