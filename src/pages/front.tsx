/** The two pages that need nothing to be known: `/`, which starts a conversation, and `/why`, which says the same to everyone. */
import { frontWords, whyWords } from '../../content/pages.ts'
import { Layout, type Frame } from './layout.tsx'
import { Linked } from './linked.tsx'
import { documentOf } from './markup.ts'

/** `textNumber` as people write it; absent where an area has none yet. */
export type FrontArea = { code: string; name: string; textNumber?: string }

export const frontPage = (frame: Frame, page: { areas: readonly FrontArea[] }) => documentOf(
  <Layout frame={frame}>
    <h1 class="govuk-heading-l">{frontWords.heading}</h1>
    <p class="govuk-body-l">{frontWords.lead}</p>
    <section class="app-now-box" aria-labelledby="ring">
      <h2 class="govuk-heading-m" id="ring">{frontWords.ringHeading}</h2>
      <ul class="govuk-list govuk-list--bullet">{frontWords.ring.map((line) => <li>{line}</li>)}</ul>
      <p class="govuk-body"><Linked text={frontWords.ringAfter} /></p>
    </section>
    <section aria-labelledby="start">
      <h2 class="govuk-heading-m" id="start">{frontWords.startHeading}</h2>
      <p class="govuk-body">{frontWords.start}</p>
      <ul class="app-starts">
        {page.areas.map(({ code, name }) => (
          <li><a class="govuk-button" role="button" draggable={false} data-module="govuk-button" href={`/chat?area=${encodeURIComponent(code)}`}>
            {frontWords.startButton} {name}
          </a></li>
        ))}
      </ul>
    </section>
    <ByText areas={page.areas} />
    <section aria-labelledby="young" class="app-young">
      <h2 class="govuk-heading-m" id="young">{frontWords.youngHeading}</h2>
      {frontWords.young.map((line) => <p class="govuk-body"><Linked text={line} /></p>)}
    </section>
    <section aria-labelledby="is">
      <h2 class="govuk-heading-m" id="is">{frontWords.isHeading}</h2>
      <ul class="govuk-list govuk-list--bullet">{frontWords.is.map((line) => <li>{line}</li>)}</ul>
      <p class="govuk-body"><a class="govuk-link" href="/why">{frontWords.whyLink}</a></p>
    </section>
  </Layout>,
)

const ByText = ({ areas }: { areas: readonly FrontArea[] }) => {
  const numbered = areas.flatMap(({ name, textNumber }) => (textNumber === undefined ? [] : [{ name, textNumber }]))
  if (numbered.length === 0) return <></>
  return (
    <section aria-labelledby="text">
      <h2 class="govuk-heading-m" id="text">{frontWords.textHeading}</h2>
      <p class="govuk-body">{frontWords.text}</p>
      <ul class="govuk-list app-numbers">
        {numbered.map(({ name, textNumber }) => (
          <li>{name}: <a class="govuk-link app-tel" href={`sms:${textNumber.replaceAll(' ', '')}`}>{textNumber}</a></li>
        ))}
      </ul>
    </section>
  )
}

/** `/why`: what the short link in a text leads to. The same bytes whoever asks (law 4). */
export const whyPage = (frame: Frame) => documentOf(
  <Layout frame={frame}>
    <h1 class="govuk-heading-l">{whyWords.heading}</h1>
    {whyWords.paragraphs.map((line) => <p class="govuk-body">{line}</p>)}
    <h2 class="govuk-heading-m">{whyWords.doHeading}</h2>
    <ul class="govuk-list govuk-list--bullet">{whyWords.todo.map((line) => <li>{line}</li>)}</ul>
  </Layout>,
)
