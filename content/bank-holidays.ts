/** Bank holidays in England and Wales, for lines and doors that keep other hours then. All five areas are in England. */

/** `gov.uk/bank-holidays` publishes some years ahead; a test works the dates out from the rules by itself. A royal day may still be added. */
export const bankHolidays = [
  '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28',
  '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28',
  '2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26',
] as const

/** Christmas, Boxing Day and New Year's Day at a weekend are no bank holidays by name, but nobody works on them either. */
export const feastDays = ['2026-12-26', '2027-12-25', '2027-12-26', '2028-01-01'] as const

/** Outside these dates nobody is said to be open who keeps other hours on a bank holiday. */
export const bankHolidaysKnown = { from: '2026-01-01', until: '2028-12-31' } as const
