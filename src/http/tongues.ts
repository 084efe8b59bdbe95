/** Which languages a page is offered in, and which one was asked for in its address. No cookie: the conversation keeps it. */
import { languageNames } from '../../content/languages/index.ts'
import { languagesOn, type Mode } from '../core/tongue.ts'
import type { Frame } from '../pages/layout.tsx'
import type { Tongue } from '../pages/words.ts'
import { packOf } from '../turn.ts'
import type { AreaCode, Language } from '../vocabulary.ts'

const onIn = (areas: readonly AreaCode[]): Language[] => ['en', ...new Set(areas.flatMap((area) => languagesOn(packOf(area))))]

/** The demo can be asked for English turned round too; no page offers it. */
export const languagesOf = (areas: readonly AreaCode[], mode: Mode): readonly Language[] => [...onIn(areas), ...(mode === 'demo' ? ['x-rtl' as const] : [])]

/** Null where none was asked for, or one that is not on here. */
export const languageIn = (areas: readonly AreaCode[], mode: Mode, asked: string | null | undefined): Language | null =>
  languagesOf(areas, mode).find((one) => one === asked) ?? null

export const tonguesOf = (areas: readonly AreaCode[], href: (language: Language) => string): readonly Tongue[] =>
  onIn(areas).map((language) => ({ language, own: languageNames[language].own, href: href(language) }))

/** A page of before there were languages stays as it was. */
export const frameIn = (frame: Frame, { language, tongues }: { language: Language; tongues: readonly Tongue[] }): Frame =>
  ({ mode: frame.mode, childlineChecked: frame.childlineChecked, tongues, ...(language === 'en' ? {} : { language }) })
