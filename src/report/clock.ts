/** Times as a call handler reads them: local, twelve-hour, with the day wherever it could be taken for another. */

/** Made once for each zone and form: to make one takes longer than to ask it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>()
const british = (timeZone: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const name = `${timeZone} ${Object.keys(parts).join(' ')}`
  const clock = clocks.get(name) ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...parts })
  clocks.set(name, clock)
  return clock
}

/** "9:45pm". */
export const timeOf = (at: number, timeZone: string) =>
  british(timeZone, { hour: 'numeric', minute: '2-digit', hour12: true }).format(at)
    .replace(/\s/gu, '').toLowerCase().replace(/^0:/u, '12:')

/** "Sunday 22 November 2026". */
export const dayOf = (at: number, timeZone: string) =>
  british(timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at).replaceAll(',', '')

/** "9:45pm" on the day of the report, "22 Nov 9:45pm" on any other. */
export const shortTimeOf = (at: number, timeZone: string, made: number) => {
  const day = british(timeZone, { day: 'numeric', month: 'short' })
  return day.format(at) === day.format(made) ? timeOf(at, timeZone) : `${day.format(at)} ${timeOf(at, timeZone)}`
}
