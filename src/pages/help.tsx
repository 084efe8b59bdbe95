/** Who may do what at the console: the table of the roles in words (content/roles.ts), one's own first. It names nobody. */
import { dutyWords } from '../../content/duty.ts'
import { deeds, roles, roleWords, type Deed, type Role } from '../../content/roles.ts'
import { may } from '../core/may.ts'
import { Person, type DutyPage } from './duty.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

const all = Object.keys(deeds) as Deed[]
const titled = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

export const helpPage = (frame: Frame, { by, areaName }: Pick<DutyPage, 'by' | 'areaName'>) => documentOf(
  <Layout frame={frame} title={dutyWords.title}>
    <nav aria-label="Back"><a class="app-back" href="/console">{dutyWords.title}</a></nav>
    <Person by={by} areaName={areaName} />
    <h1 class="govuk-heading-l">{roleWords.heading}</h1>
    <p class="govuk-body">{roleWords.lead}</p>
    {[by.role, ...roles.filter((role) => role !== by.role)].map((role) => <RoleOf role={role} isYours={role === by.role} />)}
  </Layout>,
)

const RoleOf = ({ role, isYours }: { role: Role; isYours: boolean }) => (
  <section aria-labelledby={role}>
    <h2 class="govuk-heading-m" id={role}>{titled(dutyWords.roles[role])}{isYours && ` (${roleWords.yours})`}</h2>
    <p class="govuk-body">{roleWords.is[role]}</p>
    <Deeds label={roleWords.may} those={all.filter((deed) => may({ role }, deed))} />
    <Deeds label={roleWords.mayNot} those={all.filter((deed) => !may({ role }, deed))} />
  </section>
)

const Deeds = ({ label, those }: { label: string; those: readonly Deed[] }) => those.length === 0 ? <></> : (
  <>
    <p class="govuk-body"><b>{label}</b></p>
    <ul class="govuk-list govuk-list--bullet">{those.map((deed) => <li>{roleWords.deeds[deed]}</li>)}</ul>
  </>
)
