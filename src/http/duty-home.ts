/** The duty page's form for a message home: what it shows of the request, and what comes back with it. Choices and fixed words only. */
import { dutyWords } from '../../content/duty.ts'
import { homeChecks, type HomeCheck } from '../../content/message-home.ts'
import { words } from '../../content/messages/index.ts'
import type { ReadAlert } from '../act.ts'
import type { HomeAct, HomeRefused } from '../act/home.ts'
import type { ParentSeen } from '../act/parent.ts'
import { isSafeToText } from '../core/young/hear-young.ts'
import { askedMark, homeAsked, type Checked } from '../duty/message-home.ts'
import type { HomeView } from '../pages/duty-home.tsx'
import { sayTime } from './duty-lines.ts'

/** Null on every other alert, and once it is settled. */
export const homeViewOf = ({ alert, conversation, homeIsSent }: ReadAlert, typed: HomeView['typed'], seen?: HomeView['seen']): HomeView | null => {
  const asked = alert.topic === 'message_home' && !alert.resolved ? homeAsked(conversation) : null
  if (!asked) return null
  return {
    who: Object.hasOwn(dutyWords.homeFor, asked.who) ? asked.who as HomeView['who'] : 'anyone', toParent: words[`home_${asked.sentence}`].sms, asked: askedMark(asked),
    isQuiet: !isSafeToText(conversation), isTakenBack: asked.stands === 'taken_back' && !homeIsSent, ...(typed ? { typed } : {}), ...(seen ? { seen } : {}),
  }
}

export const seenView = ({ reference, name, age, begun, by }: ParentSeen, timeZone: string): NonNullable<HomeView['seen']> =>
  ({ reference, name, age, begun: new Date(begun).toISOString(), begunText: sayTime(begun, timeZone), ending: by.channel === 'sms' ? by.ending : null })

const longest = 2_000

/** What stands in the form now, so that a look at a report loses nothing of it. */
type Looking = { do: 'look'; checked: Checked; reason: string; number: string; again: string }

/** Null where the form is about something else. */
export const homeActIn = (form: URLSearchParams): HomeAct | Looking | null => {
  const act = form.get('act')
  if (act !== 'release_home' && act !== 'decline_home' && act !== 'look_home') return null
  const field = (name: string) => (form.get(name) ?? '').slice(0, longest).toWellFormed()
  const found = (Object.keys(homeChecks) as HomeCheck[]).map((check): [HomeCheck, string] => [check, field(`check_${check}`)])
  const checked: Checked = Object.fromEntries(found.flatMap(([check, value]) => (value === 'yes' || value === 'no' ? [[check, value]] : [])))
  const of = { checked, reason: field('reason'), asked: field('asked') }
  if (act === 'look_home') return { do: 'look', checked, reason: of.reason, number: field('number'), again: field('again') }
  return act === 'release_home'
    ? { do: 'release', ...of, number: field('number'), again: field('again') } : { do: 'decline', ...of }
}

const statuses: Partial<Record<HomeRefused, 403 | 404 | 409>> = {
  unknown: 404, in_other_hands: 403, not_yours: 403, another_area: 403, busy: 409, over: 409, taken_back: 409, left: 409, elsewhere: 409, gone_already: 409, asked_anew: 409, home_waits: 409, already_yours: 409,
}
export const homeStatusOf = (why: HomeRefused): 403 | 404 | 409 | 422 => statuses[why] ?? 422
