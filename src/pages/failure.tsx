/** What people see when a request fails: what to do now, never why it failed inside (ASVS 5.0 16.5.1). */
import { failureShared, failureWords, type FailureStatus } from '../../content/pages.ts'
import { Layout, type Frame } from './layout.tsx'
import { Linked } from './linked.tsx'
import { documentOf } from './markup.ts'

/** For any status that is not in the table, the nearest honest one is taken. */
export const failurePage = (frame: Frame, status: number) => {
  const words = failureWords[knownStatus(status)]
  return documentOf(
    <Layout frame={frame}>
      <h1 class="govuk-heading-l">{words.heading}</h1>
      <p class="app-now-box app-now-box--line"><Linked text={failureShared.ring} /></p>
      <p class="govuk-body">{words.body}</p>
      <ul class="app-links">
        <li><a class="govuk-link" href="/chat">{failureShared.back}</a></li>
        <li><a class="govuk-link" href="/">{failureShared.start}</a></li>
      </ul>
    </Layout>,
  )
}

/** The same as plain text, where plain text was asked for. */
export const failureText = (status: number): string => {
  const { heading, body } = failureWords[knownStatus(status)]
  return `${heading}.\n\n${failureShared.ring}\n\n${body}\n`
}

const knownStatus = (status: number): FailureStatus => {
  if (status in failureWords) return status as FailureStatus
  return status >= 500 ? 500 : 400
}
