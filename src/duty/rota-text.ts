/**
 * A rota as one line of settings, for a service that has its own people:
 *
 *   ROTA=portsmouth=Jo Reed, duty worker, mon-fri 08:00-20:00, 07700 900180, U012AB3CD, jo.reed@council.example; portsmouth=Sam Okafor, manager, always
 *
 * The number is the telephone on which they are paged; left out, they look at the duty page. What begins with U is who they are in Slack; left
 * out, what is pressed there is never theirs. An e-mail address, or `sub:` or `oid:` and what the sign-in service calls them, is the account by
 * which they sign in; left out, they cannot.
 *
 * Hours are by the clock on the wall of the area. A shift that ends at or before it begins runs over midnight. Bank holidays are kept as
 * other days: people say when they are not there.
 */
import { days, type Day, type DutyPerson, type Opening, type Rota, type Shift } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { readPhone } from '../core/answers/phone.ts'

/** `wrong`: which entry, and what is wrong with it; never the name. */
export type RotaRead = { ok: true; rota: Rota } | { ok: false; wrong: string[] }

const roles: Record<string, DutyPerson['role']> = { 'duty worker': 'duty_worker', practitioner: 'practitioner', manager: 'manager', 'safeguarding lead': 'safeguarding_lead', operator: 'operator' }
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d|24:00'
const hours = new RegExp(`^(\\w{3})(?:-(\\w{3}))? (${clock})-(${clock})$`)

const dayRange = (from: string, until: string): Day[] | null => {
  const [first, last] = [days.findIndex((day) => day === from), days.findIndex((day) => day === until)]
  if (first < 0 || last < 0) return null
  return first <= last ? days.slice(first, last + 1) : [...days.slice(first), ...days.slice(0, last + 1)]
}

/** Between one and two at night the hour comes twice in autumn and not at all in spring. */
const isOdd = (time: string) => time > '01:00' && time < '02:00'

const openingOf = (text: string): Opening | null => {
  if (text === 'always') return { open: 'always' }
  const [, first = '', last = first, from = '', until = ''] = hours.exec(text) ?? []
  const open = dayRange(first, last)
  return open && !isOdd(from) && !isOdd(until) ? { open: 'at', spells: [{ days: open, from, until }], bankHolidays: 'as_other_days' } : null
}

/** `shift` null: of a role that is never on call, or not on call just now. */
type Entry = { person: DutyPerson; shift: Shift | null }

/** https://docs.slack.dev/reference/objects/user-object: U or W, then letters and digits. */
const isSlackUser = (text: string) => /^[UW][0-9A-Z]{5,20}$/.test(text)

/** An e-mail address is compared only where the provider says that it verified it. */
const isSignIn = (text: string) => /^(?:sub|oid):[\w.|:@/=-]{3,120}$/.test(text) || /^[^\s@,;=]{1,64}@[^\s@,;=]{3,120}$/.test(text)

const entryOf = (text: string, areas: readonly string[]): Entry | string => {
  const [area = '', ...after] = text.split('=').map((part) => part.trim())
  const rest = after.join('=')
  const [name = '', roleName = '', when = '', ...ways] = rest.split(',').map((part) => part.trim())
  const [slack, ...others] = ways.filter((way) => isSlackUser(way))
  const [signIn, ...accounts] = ways.filter((way) => isSignIn(way))
  const [number, ...tooMany] = ways.filter((way) => !isSlackUser(way) && !isSignIn(way))
  if (others.length + accounts.length + tooMany.length > 0) return 'has more than a telephone, a Slack user and an account'
  if (!areas.includes(area)) return `its area is not one of ${areas.join(', ')}`
  if (!/^\p{L}[\p{L} .'’-]{1,40}$/u.test(name)) return 'has no name'
  const role = roles[roleName.toLowerCase()]
  if (!role) return `its role is not one of ${Object.keys(roles).join(', ')}`
  const isOff = when.toLowerCase() === 'no hours'
  const opening = openingOf(when.toLowerCase())
  if (!may({ role }, 'be_on_call') && !isOff) return 'its role is never on call: write "no hours"'
  if (!opening && !isOff) return 'its hours are neither "always" nor like "mon-fri 08:00-20:00" (and none begins or ends between one and two at night)'
  const phone = number === undefined ? null : readPhone(number)
  if (phone && (phone.kind !== 'read' || typeof phone.value !== 'string')) return 'its telephone number cannot be read'
  const key = `${area}-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
  return { person: { key, name, role, area, ...(phone?.kind === 'read' && typeof phone.value === 'string' ? { phone: phone.value } : {}), ...(slack ? { slack } : {}), ...(signIn ? { signIn } : {}) }, shift: opening && { who: key, opening } }
}

/** Somebody as the last of their entries has them, with what stands in any of them alone. */
const wholeOf = (entries: readonly DutyPerson[]): DutyPerson | undefined => entries.reduceRight<DutyPerson | undefined>((whole, one) => ({ ...one, ...whole }), undefined)

/** `none`: nobody. Several entries of one name in one area are that person's several shifts. */
export const readRota = (text: string, areas: readonly string[]): RotaRead => {
  const parts = text.split(';').map((part) => part.trim()).filter(Boolean)
  if (parts.length === 1 && parts[0] === 'none') return { ok: true, rota: { people: [], shifts: [] } }
  const read = parts.map((part) => entryOf(part, areas))
  const wrong = read.flatMap((one, i) => (typeof one === 'string' ? [`entry ${i + 1}: ${one}`] : []))
  if (wrong.length > 0 || read.length === 0) return { ok: false, wrong: wrong.length > 0 ? wrong : ['has no entry in it'] }
  const entries = read.filter((one): one is Entry => typeof one !== 'string')
  const people = [...Map.groupBy(entries.map(({ person }) => person), ({ key }) => key).values()].flatMap((shifts) => wholeOf(shifts) ?? [])
  const accounts = people.flatMap(({ signIn }) => signIn?.toLowerCase() ?? [])
  if (new Set(accounts).size < accounts.length) return { ok: false, wrong: ['two people have the same account'] }
  return { ok: true, rota: { people, shifts: entries.flatMap(({ shift }) => shift ?? []) } }
}
