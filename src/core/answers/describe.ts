/** How a value reads on the report and when it is said back. */
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Question } from '../../../content/shape.ts'
import type { Value } from '../../vocabulary.ts'
import { sayHeight } from './height.ts'
import { sayWhen } from './when-say.ts'
import { monthNames } from './zone.ts'

const yesNoLabels = new Map([['yes', 'Yes'], ['no', 'No'], ['unsure', 'Not sure']])

const labelOf = (question: Question, value: string): string =>
  question.options?.find((option) => option.value === value)?.label
  ?? (question.type === 'yes_no' ? yesNoLabels.get(value) ?? value : value)

const sayPhone = (value: string): string => {
  const parsed = parsePhoneNumberFromString(value, 'GB')
  if (!parsed) return value
  return parsed.countryCallingCode === '44' ? parsed.formatNational() : parsed.formatInternational()
}

const sayBorn = (born: string): string => {
  const [year, month, day] = born.split('-').map(Number)
  return `born ${day ?? ''} ${monthNames[(month ?? 1) - 1] ?? ''} ${year ?? ''}`
}

const sayAge = ({ years, born }: { years: number; born?: string }): string =>
  `${years === 0 ? 'under 1' : years}${born ? ` (${sayBorn(born)})` : ''}`

/** Empty for `null`: what was said stands there instead. Times are said in the zone of the area. */
export const describe = (question: Question, value: Value, timeZone = 'Europe/London'): string => {
  if (value === null) return ''
  if (typeof value === 'string') return question.type === 'phone' ? sayPhone(value) : labelOf(question, value)
  if (Array.isArray(value)) return value.length === 0 ? 'None' : value.map((one) => labelOf(question, one)).join(', ')
  if ('cm' in value) return sayHeight(value.cm)
  if ('years' in value) return sayAge(value)
  return sayWhen(Date.parse(value.at), value.precision, timeZone, true)
}
