/** What the doctor finds: right, wrong, or worth a look. Only what is wrong fails. */
import { areaList } from '../../../content/areas/index.ts'
import { helplines, saidToBeOpenOvernight } from '../../../content/helplines.ts'
import { words } from '../../../content/messages/index.ts'
import { questions } from '../../../content/questions/index.ts'
import type { Agreed, Checked } from '../../../content/shape.ts'

export type Finding = { check: string; state: 'ok' | 'hint' | 'wrong'; says: string }

/** In live drafts and unverified numbers may not be shown, so there they are wrong; in the demo they are labelled. */
const unless = (isRight: boolean, mode: 'demo' | 'live'): Finding['state'] => (isRight ? 'ok' : mode === 'live' ? 'wrong' : 'hint')

export const lookAtWords = (mode: 'demo' | 'live'): Finding[] => {
  const all: { agreed: Agreed }[] = [...Object.values(words), ...Object.values(questions)]
  const drafts = all.filter(({ agreed }) => agreed.status === 'draft').length
  return [{ check: 'words', state: unless(drafts === 0, mode), says: drafts === 0 ? `all ${all.length} are agreed` : `${drafts} of ${all.length} are drafts that nobody has agreed` }]
}

export const lookAtHelplines = (mode: 'demo' | 'live', today: string): Finding[] => {
  const isChecked = ({ checked }: { checked: Checked }) => checked.status === 'checked'
  const unchecked = helplines.filter((line) => !isChecked(line)).length
  const over = helplines.filter(({ expires }) => expires < today)
  const overnight = helplines.some((line) => isChecked(line) && saidToBeOpenOvernight.some((key) => key === line.key))
  const soonest = helplines.map(({ expires }) => expires).sort()[0] ?? ''
  return [
    over.length > 0
      ? { check: 'helplines\' dates', state: unless(false, mode), says: `past their date, to be checked again: ${over.map(({ name }) => name).join(', ')}` }
      : { check: 'helplines\' dates', state: 'ok', says: `none is past its date; the first is due ${soonest}` },
    { check: 'helplines', state: unless(unchecked === 0, mode), says: unchecked === 0 ? 'all checked by a person' : `${unchecked} of ${helplines.length} were never checked by a person` },
    { check: 'overnight helpline', state: unless(overnight, mode), says: overnight ? 'one is checked' : 'none that is said to be open at night has been checked' },
  ]
}

export const lookAtClock = (now: number, zone: string): Finding[] => {
  const facts = Math.max(...[...helplines, ...areaList.map(({ frontDoor }) => frontDoor)].map(({ seen }) => Date.parse(seen)))
  const zones = areaList.map(({ timeZone }) => timeZone)
  return [
    now < facts ? { check: 'clock', state: 'wrong', says: 'this machine\'s clock stands before the day on which this version\'s facts were read: set it (timedatectl, chrony)' }
      : { check: 'clock', state: 'hint', says: `it is ${new Date(now).toISOString()}: hold it beside a clock that you trust, and see that it is kept by NTP` },
    { check: 'time zones', state: zones.every((name) => Intl.supportedValuesOf('timeZone').includes(name)) ? 'ok' : 'wrong', says: `areas: ${[...new Set(zones)].join(', ')}; this machine: ${zone}` },
  ]
}
