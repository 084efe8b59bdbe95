/**
 * Coming to the console and going: a session for each browser, and a row of the audit for who came, by which account, and who went. The
 * demo's made-up people come by the same road; only nobody asks who they are.
 */
import type { DutyPerson } from '../../content/shape.ts'
import type { ConsolePort } from '../ports.ts'
import type { House } from '../turn.ts'
import { areaCode, instant, type AuditEntry, type Instant } from '../vocabulary.ts'
import type { Account, ConsoleSession, Identity } from '../vocabulary/console.ts'

const MINUTE = 60_000
/**
 * Half an hour unused, twelve hours in all: NIST SP 800-63B §4.2.3 (AAL2), as ASVS 5.0 7.3.1 and 7.3.2 want both written down. A shift of
 * the night is twelve hours; what was typed and not sent in a browser that was left is lost to whoever sits down there next.
 */
const sessionLimits = { idle: 30 * MINUTE, absolute: 720 * MINUTE } as const
/** Kept no oftener than this, so that reading costs no write. */
const seenEvery = MINUTE
/** So long a reason stands, in the session in which it was given, for the episode that it was given for. */
const reasonStands = 60 * MINUTE

const roomOf = ({ store }: House, { area }: Pick<DutyPerson, 'area'>): ConsolePort => store.area(areaCode(area)).console

/** What a session rests on: where any of it is another on the rota now, nobody is signed in by it. */
export const standingOf = ({ key, area, role, signIn }: DutyPerson): string => JSON.stringify([key, area, role, signIn ?? ''])

/** In the demonstration everybody is whoever they say. */
export const demoIdentity = ({ key }: DutyPerson): Identity => ({ issuer: 'demo', sub: key })

export type Entering = { by: DutyPerson; identity: Identity; browser: string }
/** `other_account`: this entry of the rota is another account's since somebody first signed in by it. `busy`: try again. */
export type NotEntered = 'other_account' | 'busy'

/** The demo's own road binds no account, nor does it unbind one. */
const isTheirs = (account: Account | null, entry: string, { issuer, sub }: Identity): boolean =>
  issuer === 'demo' || !account?.identity || account.entry !== entry || (account.identity.issuer === issuer && account.identity.sub === sub)

const afterEntering = (account: Account | null, entry: string, identity: Identity, last: Instant): Account => ({
  entry, last, identity: identity.issuer === 'demo' ? (account?.entry === entry ? account.identity : null) : identity,
})

const tries = 5

/** Writes a change of somebody's account down with its row of the audit. Null: others wrote faster, each time. */
const noted = async (room: ConsolePort, who: string, change: (before: Account | null) => { after: Account; audit: AuditEntry }): Promise<AuditEntry | null> => {
  for (let n = 0; n < tries; n += 1) {
    const found = await room.account(who)
    if (!found) return null
    const { after, audit } = change(found.kept)
    if (await room.note(who, { before: found.version, after, audit: [audit] }) === 'kept') return audit
  }
  return null
}

/** Signs somebody of the rota in: written down first, then a session of its own, whatever was there before. */
export const enter = async (house: House, { by, identity, browser }: Entering): Promise<{ token: string } | { refused: NotEntered }> => {
  const [room, entry, at] = [roomOf(house, by), by.signIn ?? '', house.world.now()]
  const row = await noted(room, by.key, (account) => (isTheirs(account, entry, identity)
    ? { after: afterEntering(account, entry, identity, at), audit: { at, actor: by.key, action: 'console.signed_in', outcome: browser } }
    : { after: account ?? { entry, identity: null, last: at }, audit: { at, actor: by.key, action: 'console.refused', outcome: 'other_account' } }))
  if (!row) return { refused: 'busy' }
  if (row.action === 'console.refused') return { refused: 'other_account' }
  const [token, real] = [house.world.random(32), house.world.realNow()]
  await room.begin(token, { who: by.key, standing: standingOf(by), began: real, seen: real, browser, reasons: {} })
  return { token }
}

/** How a session ended, as the audit has it. */
type Ending = 'console.signed_out' | 'console.signed_out_elsewhere'

/** Ended here first, then written down: a session that is to be over is over, whatever else fails. */
export const leaveConsole = async (house: House, by: DutyPerson, ids: readonly string[], did: Ending): Promise<number> => {
  const room = roomOf(house, by)
  const ended = (await Promise.all(ids.map((id) => room.end(id)))).filter(Boolean).length
  const at = house.world.now()
  if (ended > 0) await noted(room, by.key, (account) => ({ after: account ?? { entry: by.signIn ?? '', identity: null, last: at }, audit: { at, actor: by.key, action: did, outcome: String(ended) } }))
  return ended
}

const isOver = ({ began, seen }: ConsoleSession, real: Instant) => real - seen >= sessionLimits.idle || real - began >= sessionLimits.absolute

/** Who is signed in by this token, of these people; one that is over, or rests on what is no longer so, is ended. */
export const whoIsHere = async (house: House, people: readonly DutyPerson[], area: string, token: string): Promise<{ by: DutyPerson; session: ConsoleSession } | null> => {
  const room = roomOf(house, { area })
  const session = await room.find(token)
  if (!session) return null
  const by = people.find((one) => one.area === area && standingOf(one) === session.standing)
  const real = house.world.realNow()
  if (!by || isOver(session, real)) {
    await room.end(session.id)
    return null
  }
  if (real - session.seen < seenEvery) return { by, session }
  const used = { ...session, seen: real }
  return await room.touch(used) ? { by, session: used } : null
}

/** That of this person which go on, the newest first. */
export const sessionsOf = async (house: House, by: DutyPerson): Promise<ConsoleSession[]> => {
  const real = house.world.realNow()
  return (await roomOf(house, by).ofPerson(by.key)).filter((one) => !isOver(one, real) && one.standing === standingOf(by))
}

/** What nobody used to its end is gone a shift later. */
export const forgetSessions = async ({ store, world }: House, areas: readonly string[]): Promise<void> => {
  for (const area of areas) await store.area(areaCode(area)).console.forget(instant(world.realNow() - sessionLimits.absolute))
}

// ── The reason for opening another's ──

export const hasSaidWhy = ({ reasons }: Pick<ConsoleSession, 'reasons'>, episode: string, real: Instant): boolean => real - (reasons[episode] ?? 0) < reasonStands

/** Those that no longer stand go with it. */
export const keepWhy = async (house: House, { by, session }: { by: DutyPerson; session: ConsoleSession }, episode: string): Promise<void> => {
  const real = house.world.realNow()
  const standing = Object.entries(session.reasons).filter(([, at]) => real - at < reasonStands)
  await roomOf(house, by).touch({ ...session, seen: real, reasons: { ...Object.fromEntries(standing), [episode]: real } })
}
