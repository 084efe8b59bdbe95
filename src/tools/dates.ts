/**
 * `npm run dates`: which numbers and facts have run out, and which will within thirty days. CI runs it and it never fails there;
 * `npm run release:check` is the same and exits 1 where one has run out, so that no release goes out with it.
 */
import { fileURLToPath } from 'node:url'
import { dueAt, warnDays, type Dated } from '../core/due.ts'

const lines = (some: readonly Dated[]) => some.map(({ what, until }) => `  ${until}  ${what}`)

/** What is printed, and the exit code. `isRelease`: a release may not hold what has run out. */
export const datesReport = (today: string, isRelease: boolean): { text: string; code: 0 | 1 } => {
  const { past, soon } = dueAt(today)
  const text = [
    ...(past.length > 0 ? [`Past their date on ${today}, to be checked by a person and dated again:`, ...lines(past)] : []),
    ...(soon.length > 0 ? [`Due within ${warnDays} days:`, ...lines(soon)] : []),
    past.length === 0 ? `Nothing is past its date on ${today}.` : isRelease ? 'A release may not go out with these.' : 'Only a release is stopped by these: npm run release:check.',
  ].join('\n')
  return { text, code: isRelease && past.length > 0 ? 1 : 0 }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { text, code } = datesReport(new Date().toISOString().slice(0, 10), process.argv.includes('--release'))
  console.log(text)
  process.exitCode = code
}
