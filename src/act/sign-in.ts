/**
 * Whose account it is that came back from the council's sign-in. The rota is the list: who is not on it is nobody here, whatever the
 * provider says of them. An e-mail address finds somebody once; from then on it is the account itself, which no other can take over by it.
 */
import type { DutyPerson } from '../../content/shape.ts'
import type { House } from '../turn.ts'
import { areaCode } from '../vocabulary.ts'
import type { Account, Identity } from '../vocabulary/console.ts'

export type Came = Identity & { oid: string | null; email: string | null }

const isNamed = ({ signIn }: DutyPerson, { sub, oid, email }: Came): boolean => {
  if (signIn === undefined) return false
  if (signIn.startsWith('sub:')) return signIn === `sub:${sub}`
  if (signIn.startsWith('oid:')) return oid !== null && signIn.toLowerCase() === `oid:${oid}`.toLowerCase()
  return email !== null && signIn.toLowerCase() === email.toLowerCase()
}

const isBound = async ({ store }: House, { key, area, signIn }: DutyPerson, { issuer, sub }: Came): Promise<boolean> => {
  if (signIn === undefined) return false
  const kept = (await store.area(areaCode(area)).console.account(key))?.kept
  return kept?.entry === signIn && kept.identity?.issuer === issuer && kept.identity.sub === sub
}

/** The one whose account it is; nobody where it is no one's, or might be two people's. */
export const personOf = async (house: House, people: readonly DutyPerson[], came: Came): Promise<DutyPerson | null> => {
  const bound = await Promise.all(people.map((one) => isBound(house, one, came)))
  const theirs = people.filter((_, n) => bound[n])
  const named = theirs.length > 0 ? theirs : people.filter((one) => isNamed(one, came))
  return named.length === 1 ? named[0] ?? null : null
}

/** Rows of the whole service's, which are no area's: an account that is nobody's here belongs to none. */
export const wholeService = areaCode('service')
export const strangers = 'strangers'
/** More in a day are counted by nobody: whoever has so many accounts has more. */
const mostInADay = 100

/** Five letters that they can read out and the operator can find; of the account, and no other of it. */
const markOf = async ({ store }: House, { issuer, sub }: Identity) => (await store.area(wholeService).mark(`stranger ${issuer} ${sub}`)).replaceAll(/[^A-HJ-NP-Z2-9]/g, '').slice(0, 5).padEnd(5, 'X')

/** Writes down that it came, once a day, and gives its mark. Nothing of the account is kept. */
export const noteStranger = async (house: House, came: Identity, why: 'not_on_the_list' | 'other_account'): Promise<string> => {
  const [room, mark, at] = [house.store.area(wholeService).console, await markOf(house, came), house.world.now()]
  const day = new Date(at).toISOString().slice(0, 10)
  for (let tries = 0; tries < 5; tries += 1) {
    const found = await room.account(strangers)
    const marks = found?.kept?.strangers?.day === day ? found.kept.strangers.marks : []
    if (!found || marks.includes(mark) || marks.length >= mostInADay) return mark
    const after: Account = { entry: '', identity: null, last: at, strangers: { day, marks: [...marks, mark] } }
    if (await room.note(strangers, { before: found.version, after, audit: [{ at, actor: 'service', action: `console.${why}`, outcome: mark }] }) === 'kept') return mark
  }
  return mark
}
