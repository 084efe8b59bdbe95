/** The options that many questions share, so that "1 Yes 2 Not sure 3 No" means the same everywhere. */
import type { Option } from '../shape.ts'

/** Yes first, so that the most urgent answer is the shortest to send. */
export const yesUnsureNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'unsure', label: 'Not sure', also: ['maybe', 'might be', 'possibly', 'i think so', 'dont know'] },
  { value: 'no', label: 'No' },
] as const satisfies readonly Option[]
