/** The pages of the console before anybody is signed in: the way to the sign-in, what turned an account away, and that nobody can come in at all. */
import { doorWords, signInWords } from '../../content/sign-in.ts'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

export type Refusal = keyof typeof doorWords.refused

const Urgent = () => <p class="app-now-box app-now-box--line">{doorWords.urgent}</p>
/** It leads to another site: a form would be stopped there by our own policy (headers.ts, `form-action`). */
const Button = () => <p><a href="/console/sign-in" role="button" draggable={false} class="govuk-button" data-module="govuk-button">{doorWords.button}</a></p>

/** `leave`: where one signs out of the work account too; only for whoever has just signed out here. */
export const signInPage = (frame: Frame, { leave, isOut = false }: { leave?: string | undefined; isOut?: boolean } = {}) => documentOf(
  <Layout frame={frame} title={signInWords.title}>
    {isOut && <p class="app-done" role="status">{doorWords.signedOut}{leave !== undefined && <> <a class="govuk-link" href={leave} rel="noreferrer">{doorWords.leaveThere}</a>. {doorWords.leaveWhy}</>}</p>}
    <h1 class="govuk-heading-l">{doorWords.heading}</h1>
    <p class="govuk-body">{doorWords.lead}</p>
    <Button />
    <p class="govuk-body">{doorWords.notFor} <a class="govuk-link" href="/">{doorWords.toFront}</a>.</p>
    <Urgent />
  </Layout>,
)

export const refusedPage = (frame: Frame, why: Refusal, code?: string) => documentOf(
  <Layout frame={frame} title={signInWords.title}>
    <h1 class="govuk-heading-l">{doorWords.refused[why].heading}</h1>
    <p class="govuk-body">{doorWords.refused[why].body}{code !== undefined && <> <b>{code}</b></>}</p>
    <Button />
    <Urgent />
  </Layout>,
)

export const closedPage = (frame: Frame) => documentOf(
  <Layout frame={frame} title={signInWords.title}>
    <h1 class="govuk-heading-l">{doorWords.closed.heading}</h1>
    <p class="govuk-body">{doorWords.closed.body}</p>
    <p class="govuk-body">{doorWords.notFor} <a class="govuk-link" href="/">{doorWords.toFront}</a>.</p>
    <Urgent />
  </Layout>,
)
