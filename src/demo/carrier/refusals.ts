/**
 * What Twilio says no to, so that what passes here passes there. Codes: https://www.twilio.com/docs/api/errors.
 */

export type Refusal = { status: number; code: number; message: string }

/** Parameters that we may send; another is a slip of the pen, and the real API would pass over it in silence. */
const known = new Set(['To', 'From', 'Body', 'StatusCallback', 'ValidityPeriod', 'ContentRetention', 'AddressRetention', 'SmartEncoded', 'MessagingServiceSid'])

const isNumber = (text: string) => /^\+[1-9]\d{6,14}$/.test(text)
const isUrl = (text: string) => URL.canParse(text)
const isValidity = (text: string) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 36_000

type Rule = [wrong: (form: URLSearchParams, numbers: ReadonlySet<string>, blocked: (from: string, to: string) => boolean) => boolean, code: number, message: string]

const rules: Rule[] = [
  [(form) => [...form.keys()].some((name) => !known.has(name)), 20_001, 'A parameter is not known'],
  [(form) => !form.get('To'), 21_604, 'A To number is required'],
  [(form) => !isNumber(form.get('To') ?? ''), 21_211, 'The To number is not valid'],
  [(form) => !form.get('From'), 21_603, 'A From number is required'],
  [(form, numbers) => !numbers.has(form.get('From') ?? ''), 21_606, 'The From number is not yours'],
  [(form) => !form.get('Body'), 21_602, 'A message body is required'],
  [(form) => Array.from(form.get('Body') ?? '').length > 1_600, 21_617, 'The message body is over 1600 characters'],
  [(form) => form.has('StatusCallback') && !isUrl(form.get('StatusCallback') ?? ''), 21_609, 'The StatusCallback is no address'],
  [(form) => form.has('ValidityPeriod') && !isValidity(form.get('ValidityPeriod') ?? ''), 20_001, 'The ValidityPeriod is out of range'],
  [(form, _, blocked) => blocked(form.get('From') ?? '', form.get('To') ?? ''), 21_610, 'The recipient has said STOP'],
]

export const refusalOf = (form: URLSearchParams, numbers: ReadonlySet<string>, blocked: (from: string, to: string) => boolean): Refusal | null => {
  const broken = rules.find(([wrong]) => wrong(form, numbers, blocked))
  return broken ? { status: 400, code: broken[1], message: broken[2] } : null
}

export const refusalJson = ({ status, code, message }: Refusal) => ({
  code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status,
})
