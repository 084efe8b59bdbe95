/** A filled-in window of `/checkin`: picked, written, looked at, sent. Sending is `changeEpisode`, once for one window, with every rule asked again. */
import { windowWords } from '../../content/slack-windows.ts'
import { changeEpisode } from '../act/episode.ts'
import { wroteWordsInSlack } from '../act/own-episodes.ts'
import type { SlackSubmitted, SlackViewAnswer } from '../channels/slack/bolt.ts'
import { fold } from '../core/answers/plain.ts'
import { foldToGsm } from '../core/sms.ts'
import { rulesShown } from '../episodes/preview.ts'
import { fixedReasons, plainWindow, type WindowKept } from '../slack/check-in-window.ts'
import { instant } from '../vocabulary.ts'
import type { CheckIn } from '../vocabulary/episode.ts'
import { heldBack, templatesOf, type Planned } from './check-in-look.ts'
import { saysOf } from './episode-desk.ts'
import { draftsHere, foreseen, linkTo, looking, stillTheirs, writing, type SlackDesk } from './slack-check-in.ts'
import { mayUseWords } from './slack-people.ts'
import { hasSent, onceOf, whatWasSent, type Submitted } from './slack-sent.ts'

const say = windowWords.checkIn

const shows = (view: Parameters<typeof update>[0]): Submitted => ({ answer: update(view) })
const update = (view: ReturnType<typeof plainWindow>): SlackViewAnswer => ({ response_action: 'update', view })
const errors = (wrong: Readonly<Record<string, string>>): Submitted => ({ answer: { response_action: 'errors', errors: wrong } })

/** Half an hour, as at the console: whoever comes back to a window looks once more. */
const lookStands = 30 * 60_000

/** As our own windows were made; anything else is of a version before. */
type Whole = WindowKept & { kind: CheckIn['kind']; planSeen: number }
export const keptIn = (text: string): WindowKept | null => {
  try {
    const one = JSON.parse(text) as Partial<WindowKept> | null
    return one !== null && typeof one === 'object' && typeof one.code === 'string' ? one as WindowKept : null
  } catch {
    return null
  }
}
const isWhole = (kept: WindowKept): kept is Whole => kept.kind !== undefined && kept.planSeen !== undefined

export const submitCheckIn = async (desk: SlackDesk, kept: WindowKept, submitted: SlackSubmitted): Promise<Submitted> => {
  const { callback, values, root } = submitted
  // Before all else: what this very window has sent stays sent, whoever has the episode now.
  if (callback === 'look' && await hasSent(desk, onceOf(desk, root))) return whatWasSent(desk, onceOf(desk, root), { code: kept.code, body: kept.body ?? '' })
  const found = await stillTheirs(desk, callback === 'pick' ? values['code'] ?? '' : kept.code)
  if ('view' in found) return shows(found.view)
  if (callback === 'pick') return shows(await writing(desk, found.episode))
  if (!isWhole(kept)) return shows(plainWindow({ says: windowWords.old, link: await linkTo(desk, found.episode) }))
  return callback === 'write' ? write(desk, found, kept, values) : send(desk, found, kept, submitted)
}

// ── The words ──

/** `keeeira` as `keira`. */
const single = (word: string) => word.replace(/(\p{L})\1+/gu, '$1')

/** Each word as it stands, without what stands in it (`k.e.i.r.a`), in its parts (`keira-mae`), and letters that stand alone as one (`k e i r a`). */
const wordsIn = (said: string): string[] => {
  const parts = fold(said, said.length).split(' ')
  const spelled = parts.map((part) => (part.length === 1 ? part : ' ')).join('').split(' ')
  return [...said.split(/\s+/).map((word) => fold(word).replaceAll(' ', '')), ...parts, ...spelled].filter((word) => word.length > 1)
}

/** Of four letters and more by its beginning, either way: `keiras`, and `hann` of Hannah. A shorter one is too often the beginning of another word. */
const isOfName = (name: string, word: string): boolean => {
  if (word === name || word === `${name}s` || (word.startsWith(name) && single(word) === single(name))) return true
  const [n, w] = [single(name), single(word)]
  return (name.length > 3 && word.startsWith(name)) || (n.length > 3 && w.startsWith(n)) || (w.length > 3 && n.startsWith(w))
}

/** A name of the child's, or their number, which may stand in a text but not in the council's chat. The sender's own name is the sender's. */
const holdsNames = (words: string, { episode: { child }, plan }: Planned): boolean => {
  const own = fold(plan.calledBy).split(' ')
  const said = wordsIn(words).filter((word) => !own.includes(word))
  const names = fold(child.name).split(' ').filter((name) => name.length > 1 && !own.includes(name))
  return names.some((name) => said.some((word) => isOfName(name, word))) || words.replace(/\D/g, '').includes(plan.number.slice(-6))
}

const write = async (desk: SlackDesk, found: Planned, kept: Whole, values: SlackSubmitted['values']): Promise<Submitted> => {
  const [draft, own] = [draftsHere(found).find(({ key }) => key === values['draft']), (values['words'] ?? '').trim()]
  const field = 'words' in values ? 'words' : 'draft'
  // Before anything is looked at: what is refused was typed in Slack all the same.
  if (own !== '' && !await wroteWordsInSlack(desk.service.house, desk.by, found.episode.id, 'written')) return errors({ words: saysOf('busy') })
  if (own !== '' && draft) return errors({ words: say.both })
  if (own !== '' && !mayUseWords(desk.slack, desk.by)) return errors({ words: say.notHere })
  const body = own === '' ? draft?.body ?? '' : foldToGsm(own)
  if (body === '') return errors({ [field]: say.neither })
  if (own !== '' && holdsNames(own, found)) return errors({ words: say.namesHere })
  const { isOwn: _was, ...others } = kept
  const made = { ...others, body, ...(own === '' ? {} : { isOwn: true as const }) }
  const { blocks, refused } = foreseen(desk, found, made)
  if (blocks.length > 0 || refused !== null) return errors({ [field]: [...rulesShown(blocks).map(({ name }) => name), ...(refused === null ? [] : [refused])].join(' ') })
  return shows(await looking(desk, found, { kept: made }))
}

// ── Sent ──

/** Each with what was picked or typed; left out: nothing was. */
const reasonsIn = (values: SlackSubmitted['values'], isOpen: boolean): { rule: string; reason: string }[] => Object.entries(values).flatMap(([name, value]) => {
  const rule = name.replace(/^why_/, '')
  const reason = isOpen ? value.trim() : fixedReasons(rule)[value] ?? ''
  return name.startsWith('why_') && reason !== '' ? [{ rule, reason }] : []
})

const send = async (desk: SlackDesk, found: Planned, kept: Whole, { values, root }: SlackSubmitted): Promise<Submitted> => {
  const { service: { house }, slack, by } = desk
  const isOpen = mayUseWords(slack, by)
  const { body = '' } = kept
  const once = onceOf(desk, root)
  const asked = { ...kept, body }
  // It may have been switched off since the words were typed.
  if (!isOpen && !templatesOf(found).some((one) => one.body === body)) return shows(plainWindow({ says: `${say.refused} ${say.notHere}`, link: await linkTo(desk, found.episode) }))
  if (house.world.realNow() - (kept.at ?? 0) > lookStands) return shows(await looking(desk, found, { kept: asked, wrong: windowWords.looked }))
  const [despite, { asks }] = [reasonsIn(values, isOpen), foreseen(desk, found, asked)]
  const unsaid = asks.filter((rule) => !despite.some((one) => one.rule === rule))
  const [typed] = isOpen ? despite : []
  if (typed && !await wroteWordsInSlack(house, by, found.episode.id, 'written')) return errors({ [`why_${typed.rule}`]: saysOf('busy') })
  const named = despite.find(({ reason }) => isOpen && holdsNames(reason, found))
  if (named) return errors({ [`why_${named.rule}`]: say.namesHere })
  if (unsaid.length > 0) return unsaid.every((rule) => `why_${rule}` in values) ? errors(Object.fromEntries(unsaid.map((rule) => [`why_${rule}`, say.reasonWanted]))) : shows(await looking(desk, found, { kept: asked }))
  const due = house.world.now()
  if (heldBack(found, { typed: { kind: kept.kind, body, when: 'now', at: '', unless: false, despite: {}, instead: '' }, due }, by.key).held !== undefined) return shows(await looking(desk, found, { kept: asked, wrong: say.refused }))
  const changed = await changeEpisode(house, { by, episode: found.episode.id }, { do: 'approve', checkIn: { id: once, kind: kept.kind, body, due, despite, planSeen: instant(kept.planSeen) } }, once)
  if (changed.outcome !== 'refused') return whatWasSent(desk, once, { code: found.episode.code, body })
  if (changed.why === 'busy' || changed.why === 'underway' || changed.why === 'reason_wanted') return shows(await looking(desk, found, { kept: asked, wrong: saysOf(changed.why), rules: changed.rules ?? [] }))
  return shows(plainWindow({ says: `${say.refused} ${saysOf(changed.why)}`, link: await linkTo(desk, found.episode) }))
}
