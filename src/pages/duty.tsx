/**
 * The duty page: who one is (in the demo a made-up person), and the list of alerts: what needs somebody now, what waits, what is quiet.
 * Codes and times only: words are opened one alert at a time (duty-alert.tsx), and that they were read is written down.
 */
import { listWords } from '../../content/console.ts'
import { channelWrongs, channelWrongWords } from '../../content/slack.ts'
import { dutyWords } from '../../content/duty.ts'
import { roleWords } from '../../content/roles.ts'
import { figureWords } from '../../content/figures.ts'
import { healthWords } from '../../content/health.ts'
import { readingWords } from '../../content/readings.ts'
import { rotaWords } from '../../content/rota.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { doorWords, signInWords } from '../../content/sign-in.ts'
import { may } from '../core/may.ts'
import type { Place } from '../duty/clock.ts'
import type { Severity } from '../vocabulary.ts'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type ClockView = {
  text: string
  isOverdue: boolean
  climbs: readonly { who: string; at: string; timeText: string; minutes: number; isReached: boolean }[]
}
export type AlertLine = { path: string; severity: Severity; /** Only for whoever reads alerts. */ topic?: string; code: string; at: string; timeText: string; clock: ClockView; forged?: true; together?: number; unreached?: true }

export type DutyPage = {
  /** Why nothing comes to stand in the workers' channel; left out: it does, or there is none. */
  channelWrong?: keyof typeof channelWrongs
  by: DutyPerson
  areaName: string
  nowText: string
  onDuty: readonly DutyPerson[]
  places: Readonly<Record<Place, readonly AlertLine[]>>
}

/** `POST /console/person`. The only door by which somebody becomes one of them. */
export const choosePage = (frame: Frame, page: { people: readonly (DutyPerson & { areaName: string })[]; maySignIn?: boolean }) => documentOf(
  <Layout frame={frame} title={dutyWords.title}>
    <h1 class="govuk-heading-l">{dutyWords.chooseHeading}</h1>
    <p class="govuk-body">{dutyWords.choose}</p>
    {page.maySignIn === true && <p class="govuk-body"><a class="govuk-link" href="/console/sign-in">{doorWords.button}</a></p>}
    <form method="post" action="/console/person">
      <ul class="app-people">
        {page.people.map(({ key, name, role, areaName }) => (
          <li>
            <button type="submit" name="who" value={key} class="govuk-button govuk-button--secondary">
              <span>{dutyWords.chooseButton} {name}</span> <span class="app-people__role">{dutyWords.roles[role]}, {areaName}. {roleWords.is[role]}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  </Layout>,
)

export const Person = ({ by, areaName }: Pick<DutyPage, 'by' | 'areaName'>) => (
  <div class="app-desk">
    <p class="govuk-body-s"><b>{by.name}</b>, {dutyWords.roles[by.role]}, {areaName}</p>
    <form method="post" action="/console/sign-out">
      <a class="govuk-link app-way" href="/console/help">{roleWords.link}</a> <a class="govuk-link app-way" href="/console/sessions">{signInWords.sessions}</a>
      <button type="submit" class="govuk-button govuk-button--secondary">{signInWords.signOut}</button>
    </form>
  </div>
)

export const dutyPage = (frame: Frame, page: DutyPage) => documentOf(
  <Layout frame={frame} title={dutyWords.title}>
    <Person by={page.by} areaName={page.areaName} />
    <h1 class="app-title">{dutyWords.title}<span class="app-title__area">{page.nowText}. {whoIsOn(page.onDuty)}</span></h1>
    {page.channelWrong !== undefined && <p class="govuk-body app-due app-due--late"><b>{channelWrongWords.desk.replace('{why}', channelWrongs[page.channelWrong])}</b></p>}
    <p class="govuk-body"><a class="govuk-link app-way" href="/console/episodes">{listWords.link}</a> <a class="govuk-link app-way app-way--next" href="/console/rota">{rotaWords.link}</a>{may(page.by, 'see_figures') && <> <a class="govuk-link app-way app-way--next" href="/console/figures">{figureWords.link}</a></>}{may(page.by, 'see_readings') && <> <a class="govuk-link app-way app-way--next" href="/console/readings">{readingWords.link}</a></>}{may(page.by, 'see_health') && <> <a class="govuk-link app-way app-way--next" href="/console/health">{healthWords.link}</a></>}</p>
    {(['needs_me_now', 'waiting', 'quiet'] as const).map((place) => (
      <section aria-labelledby={place}>
        <h2 class="govuk-heading-m" id={place}>{dutyWords.places[place]} ({page.places[place].length})</h2>
        {page.places[place].length === 0 ? <p class="govuk-body">{dutyWords.nothing[place]}</p>
          : <ul class="app-alerts">{page.places[place].map((line) => <Line line={line} />)}</ul>}
      </section>
    ))}
  </Layout>,
)

const whoIsOn = (people: readonly DutyPerson[]) =>
  (people.length === 0 ? dutyWords.nobodyOnDuty : `${dutyWords.onDuty} ${people.map(({ name }) => name).join(', ')}.`)

/** How grave it is; and what it is about, for whoever may know. */
export const whatOf = ({ severity, topic }: Pick<AlertLine, 'severity' | 'topic'>) => `${dutyWords.severities[severity]}${topic === undefined ? '' : `: ${topic}`}`

const Line = ({ line }: { line: AlertLine }) => (
  <li class={`app-alert app-alert--${line.severity}`}>
    <a class="govuk-link app-alert__name" href={line.path}>{whatOf(line)}<span class="app-alert__code"> {line.code}</span></a>
    <p class="govuk-body-s"><time datetime={line.at}>{line.timeText}</time></p>
    <ClockText clock={line.clock} />
    {line.unreached === true && <Unreached />}
    {line.together !== undefined && <p class="govuk-body-s">{dutyWords.together.replace('{count}', String(line.together))}</p>}
    {line.forged === true && <p class="govuk-body-s"><b>{dutyWords.refused.forged}</b></p>}
  </li>
)

/** No telephone has it: whoever reads this is the only one who knows. */
export const Unreached = () => <p class="govuk-body-s app-due app-due--late"><b>{dutyWords.unreached}</b></p>

export const ClockText = ({ clock }: { clock: ClockView }) => (
  <p class={`govuk-body-s app-due${clock.isOverdue ? ' app-due--late' : ''}`}>{clock.text}</p>
)
