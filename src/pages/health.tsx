/** The operator's page: signs of life, what waits, what failed, gaps in the rota. Counts and clocks; no words and no names. Whole without JavaScript. */
import { dutyWords } from '../../content/duty.ts'
import { healthWords } from '../../content/health.ts'
import { Person, type DutyPage } from './duty.tsx'
import { Time, type Moment } from './episode-parts.tsx'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

type Pair = { label: string; value: string; isBad?: true }
export type HealthPage = Pick<DutyPage, 'by' | 'areaName'> & {
  nowText: string
  isLate: boolean
  beats: readonly Pair[]
  sending: readonly Pair[]
  faults: readonly Pair[]
  channel: readonly Pair[]
  hasPeople: boolean
  gaps: readonly { text: string; from: Moment; until: Moment }[]
  test: Pair
  whole: readonly Pair[]
}

export const healthPage = (frame: Frame, page: HealthPage) => documentOf(
  <Layout frame={frame} title={dutyWords.title}>
    <nav aria-label="Back"><a class="app-back" href="/console">{dutyWords.title}</a></nav>
    <Person by={page.by} areaName={page.areaName} />
    <h1 class="app-title">{healthWords.heading}<span class="app-title__area">{page.areaName}, {page.nowText}</span></h1>
    <p class="govuk-body">{healthWords.lead}</p>
    <Part id="beats" heading={healthWords.beats.heading}>
      {page.isLate && <p class="govuk-body app-due--late">{healthWords.beats.late}</p>}
      <Pairs pairs={page.beats} />
    </Part>
    <Part id="sending" heading={healthWords.sending.heading}><Pairs pairs={page.sending} /></Part>
    <Part id="faults" heading={healthWords.faults.heading}>
      {page.faults.length === 0 ? <p class="govuk-body">{healthWords.faults.none}</p> : <><p class="govuk-body">{healthWords.faults.lead}</p><Pairs pairs={page.faults} /></>}
    </Part>
    <Part id="channel" heading={healthWords.channel.heading}><Pairs pairs={page.channel} /></Part>
    <Part id="rota" heading={healthWords.rota.heading}>
      {!page.hasPeople ? <p class="govuk-body app-due--late">{healthWords.rota.nobody}</p> : page.gaps.length === 0 ? <p class="govuk-body">{healthWords.rota.none}</p> : <Gaps gaps={page.gaps} />}
      <Pairs pairs={[page.test]} />
    </Part>
    <Part id="whole" heading={healthWords.whole.heading}><Pairs pairs={page.whole} /></Part>
  </Layout>,
)

const Part = ({ id, heading, children }: { id: string; heading: string; children?: unknown }) => (
  <section aria-labelledby={id}><h2 class="govuk-heading-m" id={id}>{heading}</h2>{children}</section>
)

const Pairs = ({ pairs }: { pairs: readonly Pair[] }) => (
  <dl class="app-pairs">{pairs.map(({ label, value, isBad }) => <div><dt>{label}</dt><dd class={isBad ? 'app-due--late' : ''}>{value}</dd></div>)}</dl>
)

const Gaps = ({ gaps }: Pick<HealthPage, 'gaps'>) => (
  <>
    <p class="govuk-body app-due--late">{healthWords.rota.gaps}</p>
    <ul class="govuk-list govuk-list--bullet">{gaps.map(({ text, from, until }) => <li>{text} <Time moment={from} /> – <Time moment={until} /></li>)}</ul>
  </>
)
