/** What in a pack needs a person's check, and what of it first: the numbers, the hours nobody has read, the rules that are borrowed. Pure. */
import type { AreaPack, Force } from '../../content/shape.ts'
import { factGroups, type FactRow } from './area-facts.ts'
import { dueOn, type Due } from './due.ts'
import { factHoldsUntil, factStanding, type Mode, type Standing } from './good-for.ts'

export type CheckedRow = FactRow & { until: string; due: Due; standing: Standing }

export type AreaCheck = {
  groups: { title: string; rows: CheckedRow[] }[]
  counts: { all: number; checked: number; past: number; soon: number }
  /** Each as "Number by day (Stoke)". */
  ring: string[]
  unknownHours: string[]
  borrowed: string[]
}

const isUnchecked = ({ fact }: CheckedRow) => fact.checked.status === 'unverified'

export const checkArea = (area: AreaPack, force: Force, mode: Mode, today: string): AreaCheck => {
  const groups = factGroups(area, force).map(({ title, rows }) => ({
    title,
    rows: rows.map((row): CheckedRow => {
      const until = factHoldsUntil(row.name, row.fact)
      return { ...row, until, due: dueOn(until, today), standing: factStanding(row.name, row.fact, mode, today) }
    }),
  }))
  const all = groups.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, title })))
  const named = (some: typeof all) => some.map(({ title, what }) => `${what.toLowerCase()} (${title})`)
  return {
    groups,
    counts: { all: all.length, checked: all.filter((row) => !isUnchecked(row)).length, past: all.filter(({ due }) => due === 'past').length, soon: all.filter(({ due }) => due === 'soon').length },
    ring: named(all.filter((row) => (row.name === 'frontDoor' || row.name === 'outOfHours') && (isUnchecked(row) || row.due === 'past'))),
    unknownHours: all.filter((row) => row.name === 'frontDoorOpening' && row.says === 'hours not checked').map(({ title }) => title),
    borrowed: [...new Set(named(all.filter((row) => isUnchecked(row) && row.fact.source.startsWith('borrowed'))))],
  }
}
