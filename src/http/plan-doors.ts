/** The doors of a plan: the form, and keeping it. What is wrong comes back beside its field with everything that was typed. */
import type { Hono } from 'hono'
import { refusedEpisode } from '../../content/check-ins/words.ts'
import { planWords } from '../../content/console.ts'
import { languageNames } from '../../content/languages/index.ts'
import { changeEpisode, type NotChanged } from '../act/episode.ts'
import type { ReadEpisode } from '../act/read-episode.ts'
import { languagesOn } from '../core/tongue.ts'
import { findWhen } from '../core/answers/when.ts'
import type { PlanAsked } from '../episodes/episode.ts'
import type { Wrong } from '../pages/episode-parts.tsx'
import { planFields, planPage, type PlanTyped } from '../pages/episode-plan.tsx'
import { packOf } from '../turn.ts'
import { areaCode, instant, type Instant, type Language } from '../vocabulary.ts'
import type { Plan } from '../vocabulary/episode.ts'
import { sayTime } from './duty-lines.ts'
import { atOf, failed, fieldIn, formIn, isOnce, knocking, read, saysOf, statusOf, type EpisodeDesk, type Knocking, type Status } from './episode-desk.ts'
import { episodePath } from './episode-list.ts'
import { endingOf, type At } from './episode-shown.ts'

export const planDoors = (app: Hono, desk: EpisodeDesk) => {
  app.get('/console/episodes/:id/plan', knocking(desk, async (knock) => {
    const found = await read(desk, knock, 'plan')
    if (found instanceof Response) return found
    return show(desk, knock, found, typedOf(found, atOf(desk, knock.by)), [], 200)
  }))
  app.post('/console/episodes/:id/plan', knocking(desk, (knock) => keepPlan(desk, knock)))
}

const show = (desk: EpisodeDesk, { c, by }: Knocking, { episode }: ReadEpisode, typed: PlanTyped, wrong: readonly Wrong[], status: Status): Response | Promise<Response> => {
  const { here } = atOf(desk, by)
  return c.html(planPage(desk.frame, {
    by, areaName: here.areaName, path: episodePath(episode.id), code: episode.code, once: desk.service.house.world.random(18), ...(episode.plan ? { ending: endingOf(episode.plan) } : {}),
    people: here.people.map(({ key, name }) => ({ value: key, label: name })), languages: languagesHere(by).map((value) => ({ value, label: languageNames[value].own })), typed, wrong,
  }), status)
}

/** The plan that stands, or what is likely: the area's own hours, and whoever has the episode. The number is never put back into the form. */
const typedOf = ({ episode: { plan, owner } }: ReadEpisode, { here: { by, timeZone, people } }: At): PlanTyped => {
  const hours = plan?.hours ?? packOf(areaCode(by.area)).quietHours.value
  const sender = plan?.sender ?? owner
  return {
    number: '', again: '', phone: plan?.phone ?? '', sender, calledBy: plan?.calledBy ?? people.find(({ key }) => key === sender)?.name.split(' ')[0] ?? '', from: hours.from, until: hours.until,
    help: plan?.codeWords.help ?? '', safe: plan?.codeWords.safe ?? '', never: plan?.never.join('\n') ?? '', told: plan?.police.told ?? '', toldAt: plan ? sayTime(plan.police.at, timeZone) : '', tone: plan?.tone ?? '', language: plan?.language ?? 'en',
  }
}

const languagesHere = ({ area }: Knocking['by']): readonly Language[] => ['en', ...languagesOn(packOf(areaCode(area)))]

const phones = Object.keys(planWords.phones) as Plan['phone'][]
const tones = Object.keys(planWords.tones) as Plan['tone'][]

/** As a person writes a time; the one that stands, unchanged, is that one to the moment. */
const toldWhen = (said: string, { here: { timeZone }, now }: At, old: Plan | undefined): Instant | null => {
  if (old && said.trim() === sayTime(old.police.at, timeZone)) return old.police.at
  const found = findWhen(said, { now, timeZone })
  return found && found.at <= now ? instant(found.at) : null
}

type Form = { typed: PlanTyped; phone: Plan['phone'] | undefined; tone: Plan['tone'] | undefined; toldAt: Instant | null }
const wrongIn = ({ typed, phone, tone, toldAt }: Form, old: Plan | undefined): Wrong[] => [
  ...(old === undefined && typed.number.trim() === '' ? [{ field: 'number', text: refusedEpisode.no_number }] : []),
  ...(phone ? [] : [{ field: 'phone', text: planWords.phoneWrong }]),
  ...(typed.told.trim() === '' ? [{ field: 'told', text: refusedEpisode.police_not_told }] : []),
  ...(toldAt === null && typed.told.trim() !== '' ? [{ field: 'toldAt', text: planWords.toldAtWrong }] : []),
  ...(tone ? [] : [{ field: 'tone', text: planWords.toneWrong }]),
]

const askedOf = ({ typed, phone = 'unknown', tone = 'plain', toldAt }: Form, { now, here: { timeZone, by } }: At, old: Plan | undefined): PlanAsked => ({
  number: typed.number, again: typed.again, sender: typed.sender, calledBy: typed.calledBy, phone, hours: { from: typed.from.trim(), until: typed.until.trim() }, timeZone: old?.timeZone ?? timeZone,
  codeWords: { help: typed.help, safe: typed.safe }, never: typed.never.split('\n'), tone, language: languagesHere(by).find((one) => one === typed.language) ?? old?.language ?? 'en', police: { told: typed.told, at: toldAt ?? now },
})

/** Where each refusal belongs. */
const fields: Partial<Record<NotChanged, (typeof planFields)[number]>> = {
  no_sender: 'sender', no_called_by: 'calledBy', no_number: 'number', numbers_differ: 'again', not_a_mobile: 'number', number_is_ours: 'number', number_taken: 'number', hours_wrong: 'from', code_words_wrong: 'help',
  police_not_told: 'told', too_long: 'never', zone_unknown: 'from',
}

const keepPlan = async (desk: EpisodeDesk, knock: Knocking): Promise<Response> => {
  const { c, by, id } = knock
  const field = fieldIn(await formIn(c))
  if (field('act') !== 'plan' || !isOnce(field('once'))) return failed(desk, c, 400)
  const found = await read(desk, knock, 'plan')
  if (found instanceof Response) return found
  const at = atOf(desk, by)
  const { plan } = found.episode
  const typed = Object.fromEntries(planFields.map((name) => [name, field(name).replaceAll('\r\n', '\n')])) as PlanTyped
  const form: Form = { typed, phone: phones.find((one) => one === typed.phone), tone: tones.find((one) => one === typed.tone), toldAt: toldWhen(typed.toldAt, at, plan) }
  const wrong = wrongIn(form, plan)
  if (wrong.length > 0) return show(desk, knock, found, typed, wrong, 422)
  const changed = await changeEpisode(desk.service.house, { by, episode: id }, { do: 'plan', plan: askedOf(form, at, plan) }, field('once'))
  if (changed.outcome === 'refused') return show(desk, knock, found, typed, [{ field: fields[changed.why] ?? 'number', text: saysOf(changed.why) }], statusOf(changed.why))
  return c.redirect(`${episodePath(id)}${changed.outcome === 'kept' ? '?done=planned' : ''}`, 303)
}
