/**
 * Going on by another channel. Opening a private link shows nothing and uses nothing up, because previews and scanners
 * open links too (experience.md §3.4); one button does.
 */
import { carryWords } from '../../content/pages.ts'
import { Layout, type Frame } from './layout.tsx'
import { documentOf } from './markup.ts'

/** `GET /t/:token`. The same for every live token: it says nothing of whose conversation it is. */
export const carryPage = (frame: Frame, page: { token: string }) => documentOf(
  <Layout frame={frame}>
    <h1 class="govuk-heading-l">{carryWords.heading}</h1>
    <p class="govuk-body">{carryWords.lead}</p>
    <p class="govuk-body">{carryWords.once}</p>
    <form method="post" action={`/t/${encodeURIComponent(page.token)}`}>
      <button type="submit" class="govuk-button" data-module="govuk-button" data-prevent-double-click="true">{carryWords.button}</button>
    </form>
  </Layout>,
)

/** `POST /t/:token` in a browser that is in a conversation already: a second button, which says what it leaves behind. Nothing is used up yet. */
export const carryInsteadPage = (frame: Frame, page: { token: string; area: string }) => documentOf(
  <Layout frame={frame}>
    <h1 class="govuk-heading-l">{carryWords.insteadHeading}</h1>
    <p class="govuk-body">{carryWords.instead}</p>
    <p class="govuk-body">{carryWords.insteadFrom}</p>
    <p class="govuk-body"><a class="govuk-link" href={`/chat?area=${encodeURIComponent(page.area)}`}>{carryWords.stay}</a></p>
    <form method="post" action={`/t/${encodeURIComponent(page.token)}`}>
      <button type="submit" name="leave" value="yes" class="govuk-button govuk-button--secondary" data-module="govuk-button" data-prevent-double-click="true">{carryWords.insteadButton}</button>
    </form>
  </Layout>,
)

/** Used, expired, withdrawn or never there: one answer for all, so that guessing learns nothing. Status 410. */
export const carryGonePage = (frame: Frame) => documentOf(
  <Layout frame={frame}>
    <h1 class="govuk-heading-l">{carryWords.goneHeading}</h1>
    <p class="govuk-body">{carryWords.gone}</p>
    <p class="govuk-body"><a class="govuk-link" href="/">Start page</a></p>
  </Layout>,
)

/** `GET /chat/text`: the number to text, for those who would rather. */
export const byTextPage = (frame: Frame, page: { textNumber: string }) => documentOf(
  <Layout frame={frame}>
    <nav aria-label="Back"><a class="app-back" href="/chat">Back to your messages</a></nav>
    <h1 class="govuk-heading-l">{carryWords.textHeading}</h1>
    <p class="govuk-body">{carryWords.text}</p>
    <p class="app-number"><a class="govuk-link" href={`sms:${page.textNumber.replaceAll(' ', '')}`}>{page.textNumber}</a></p>
    <p class="govuk-body">{carryWords.textNote}</p>
  </Layout>,
)
