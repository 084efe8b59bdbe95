/** What is heard beside English, where an area has a language switched on. */
import type { Family } from '../shape.ts'
import { welsh } from './cy.ts'
import { polish } from './pl.ts'

/** `not`: what takes a thing back where it stands just before it. */
export const dangerIn: Readonly<Record<'cy' | 'pl', { families: readonly Family[]; not: readonly string[] }>> = {
  cy: { families: welsh, not: ['ddim', 'dim', 'heb', 'nid', 'byth'] },
  pl: { families: polish, not: ['nie', 'nigdy'] },
}
